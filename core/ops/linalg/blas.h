// The BLAS and LAPACK routines in use, from oneDNN and OpenBLAS (as its wheel names them, LP64).
// All but Gemm run on the calling thread.
#pragma once

#include <cstdint>

namespace weft::blas {

// One multiplication of row-major matrices, c = alpha op(a) op(b) + beta c; c has m x n elements,
// op(a) has k columns. Leading dimensions in elements. Large products use the team.
void Gemm(bool transpose_a, bool transpose_b, int64_t m, int64_t n, int64_t k, float alpha,
          const float* a, int64_t lda, const float* b, int64_t ldb, float beta, float* c,
          int64_t ldc);
void Gemm(bool transpose_a, bool transpose_b, int64_t m, int64_t n, int64_t k, double alpha,
          const double* a, int64_t lda, const double* b, int64_t ldb, double beta, double* c,
          int64_t ldc);

// b = alpha op(a)^-1 b, or alpha b op(a)^-1 from the right; a is triangular, row-major.
void Trsm(bool right, bool lower, bool transpose, int m, int n, float alpha, const float* a,
          int lda, float* b, int ldb);
void Trsm(bool right, bool lower, bool transpose, int m, int n, double alpha, const double* a,
          int lda, double* b, int ldb);
// b = alpha op(a) b, or alpha b op(a) from the right.
void Trmm(bool right, bool lower, bool transpose, int m, int n, float alpha, const float* a,
          int lda, float* b, int ldb);
void Trmm(bool right, bool lower, bool transpose, int m, int n, double alpha, const double* a,
          int lda, double* b, int ldb);

// LAPACK on column-major matrices; the result is its info code.
int Potrf(char uplo, int n, float* a, int lda);
int Potrf(char uplo, int n, double* a, int lda);
int Potri(char uplo, int n, float* a, int lda);
int Potri(char uplo, int n, double* a, int lda);
int Getrf(int m, int n, float* a, int lda, int* pivots);
int Getrf(int m, int n, double* a, int lda, int* pivots);
int Getri(int n, float* a, int lda, const int* pivots);
int Getri(int n, double* a, int lda, const int* pivots);
int Geqrf(int m, int n, float* a, int lda, float* tau);
int Geqrf(int m, int n, double* a, int lda, double* tau);
int Orgqr(int m, int n, int k, float* a, int lda, const float* tau);
int Orgqr(int m, int n, int k, double* a, int lda, const double* tau);
// Eigenvalues to `w`, ascending; eigenvectors replace a, one per column.
int Syevd(char uplo, int n, float* a, int lda, float* w);
int Syevd(char uplo, int n, double* a, int lda, double* w);

}  // namespace weft::blas
