#include "core/ops/linalg/blas.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/signals.h"
#include "core/ops/nn/onednn.h"

extern "C" {
void scipy_openblas_set_num_threads(int threads);

#define WEFT_BLAS_PROTOTYPES(T, s)                                                                 \
  void scipy_cblas_##s##gemm(int order, int ta, int tb, int m, int n, int k, T alpha, const T* a,  \
                             int lda, const T* b, int ldb, T beta, T* c, int ldc);                 \
  void scipy_cblas_##s##trsm(int order, int side, int uplo, int ta, int diag, int m, int n,        \
                             T alpha, const T* a, int lda, T* b, int ldb);                         \
  void scipy_cblas_##s##trmm(int order, int side, int uplo, int ta, int diag, int m, int n,        \
                             T alpha, const T* a, int lda, T* b, int ldb);                         \
  void scipy_##s##potrf_(const char* uplo, const int* n, T* a, const int* lda, int* info, size_t); \
  void scipy_##s##potri_(const char* uplo, const int* n, T* a, const int* lda, int* info, size_t); \
  void scipy_##s##getrf_(const int* m, const int* n, T* a, const int* lda, int* pivots,            \
                         int* info);                                                               \
  void scipy_##s##getri_(const int* n, T* a, const int* lda, const int* pivots, T* work,           \
                         const int* lwork, int* info);                                             \
  void scipy_##s##geqrf_(const int* m, const int* n, T* a, const int* lda, T* tau, T* work,        \
                         const int* lwork, int* info);                                             \
  void scipy_##s##orgqr_(const int* m, const int* n, const int* k, T* a, const int* lda,           \
                         const T* tau, T* work, const int* lwork, int* info);                      \
  void scipy_##s##syevd_(const char* job, const char* uplo, const int* n, T* a, const int* lda,    \
                         T* w, T* work, const int* lwork, int* iwork, const int* liwork,           \
                         int* info, size_t, size_t)
WEFT_BLAS_PROTOTYPES(float, s);
WEFT_BLAS_PROTOTYPES(double, d);
#undef WEFT_BLAS_PROTOTYPES
}

namespace weft::blas {
namespace {

constexpr int kRowMajor = 101, kNoTrans = 111, kTrans = 112, kUpper = 121, kLower = 122,
              kNonUnit = 131, kLeft = 141, kRight = 142;

// OpenBLAS would start a second team of its own.
void StayOnThisThread() {
  static const bool done = [] {
    scipy_openblas_set_num_threads(1);
    return true;
  }();
  (void)done;
}

int Narrow(int64_t size) {
  WEFT_CHECK(size <= INT32_MAX, ErrorKind::kUnsupported, "matrix product: dimension ", size,
             " does not fit the 32-bit integers of BLAS");
  return static_cast<int>(size);
}

int Trans(bool transpose) { return transpose ? kTrans : kNoTrans; }

// The workspace query and then the call itself.
template <typename T, typename Fn>
int WithWorkspace(const Fn& call) {
  T size = 0;
  int info = call(&size, -1);
  if (info != 0) return info;
  std::vector<T> work(static_cast<size_t>(std::max<T>(size, 1)));
  return call(work.data(), static_cast<int>(work.size()));
}

}  // namespace

// Measured on AVX-512: OpenBLAS's small-matrix kernels win below these sizes, oneDNN's above.
void Gemm(bool transpose_a, bool transpose_b, int64_t m, int64_t n, int64_t k, float alpha,
          const float* a, int64_t lda, const float* b, int64_t ldb, float beta, float* c,
          int64_t ldc) {
  const int64_t small = transpose_a || transpose_b ? 1 << 16 : 1 << 18;
  if (m * n * k <= small) {
    StayOnThisThread();
    scipy_cblas_sgemm(kRowMajor, Trans(transpose_a), Trans(transpose_b), Narrow(m), Narrow(n),
                      Narrow(k), alpha, a, Narrow(lda), b, Narrow(ldb), beta, c, Narrow(ldc));
    return;
  }
  onednn::UseTeam();
  const SignalsWait wait;
  const dnnl_status_t status = dnnl_sgemm(transpose_a ? 'T' : 'N', transpose_b ? 'T' : 'N', m, n, k,
                                          alpha, a, lda, b, ldb, beta, c, ldc);
  WEFT_CHECK(status == dnnl_success, ErrorKind::kInternal,
             "matrix product: oneDNN failed with status ", static_cast<int>(status));
}

void Gemm(bool transpose_a, bool transpose_b, int64_t m, int64_t n, int64_t k, double alpha,
          const double* a, int64_t lda, const double* b, int64_t ldb, double beta, double* c,
          int64_t ldc) {
  StayOnThisThread();
  // Panels of rows or columns of c, each a multiple of the kernels' tile.
  constexpr int64_t kPanel = 48;
  const bool by_rows = m >= n;
  const int64_t panels = ((by_rows ? m : n) + kPanel - 1) / kPanel;
  const int64_t work = std::max<int64_t>(1, m * n * k / std::max<int64_t>(panels, 1));
  ParallelFor(panels, std::max<int64_t>(1, (1 << 17) / work), [&](int64_t begin, int64_t end) {
    const int64_t from = begin * kPanel;
    const int64_t to = std::min(end * kPanel, by_rows ? m : n);
    if (by_rows) {
      scipy_cblas_dgemm(kRowMajor, Trans(transpose_a), Trans(transpose_b), Narrow(to - from),
                        Narrow(n), Narrow(k), alpha, a + from * (transpose_a ? 1 : lda),
                        Narrow(lda), b, Narrow(ldb), beta, c + from * ldc, Narrow(ldc));
    } else {
      scipy_cblas_dgemm(kRowMajor, Trans(transpose_a), Trans(transpose_b), Narrow(m),
                        Narrow(to - from), Narrow(k), alpha, a, Narrow(lda),
                        b + from * (transpose_b ? ldb : 1), Narrow(ldb), beta, c + from,
                        Narrow(ldc));
    }
  });
}

#define WEFT_BLAS_DEFINITIONS(T, s)                                                               \
  void Trsm(bool right, bool lower, bool transpose, int m, int n, T alpha, const T* a, int lda,   \
            T* b, int ldb) {                                                                      \
    StayOnThisThread();                                                                           \
    scipy_cblas_##s##trsm(kRowMajor, right ? kRight : kLeft, lower ? kLower : kUpper,             \
                          Trans(transpose), kNonUnit, m, n, alpha, a, lda, b, ldb);               \
  }                                                                                               \
  void Trmm(bool right, bool lower, bool transpose, int m, int n, T alpha, const T* a, int lda,   \
            T* b, int ldb) {                                                                      \
    StayOnThisThread();                                                                           \
    scipy_cblas_##s##trmm(kRowMajor, right ? kRight : kLeft, lower ? kLower : kUpper,             \
                          Trans(transpose), kNonUnit, m, n, alpha, a, lda, b, ldb);               \
  }                                                                                               \
  int Potrf(char uplo, int n, T* a, int lda) {                                                    \
    StayOnThisThread();                                                                           \
    int info = 0;                                                                                 \
    scipy_##s##potrf_(&uplo, &n, a, &lda, &info, 1);                                              \
    return info;                                                                                  \
  }                                                                                               \
  int Potri(char uplo, int n, T* a, int lda) {                                                    \
    StayOnThisThread();                                                                           \
    int info = 0;                                                                                 \
    scipy_##s##potri_(&uplo, &n, a, &lda, &info, 1);                                              \
    return info;                                                                                  \
  }                                                                                               \
  int Getrf(int m, int n, T* a, int lda, int* pivots) {                                           \
    StayOnThisThread();                                                                           \
    int info = 0;                                                                                 \
    scipy_##s##getrf_(&m, &n, a, &lda, pivots, &info);                                            \
    return info;                                                                                  \
  }                                                                                               \
  int Getri(int n, T* a, int lda, const int* pivots) {                                            \
    StayOnThisThread();                                                                           \
    return WithWorkspace<T>([&](T* work, int size) {                                              \
      int info = 0;                                                                               \
      scipy_##s##getri_(&n, a, &lda, pivots, work, &size, &info);                                 \
      return info;                                                                                \
    });                                                                                           \
  }                                                                                               \
  int Geqrf(int m, int n, T* a, int lda, T* tau) {                                                \
    StayOnThisThread();                                                                           \
    return WithWorkspace<T>([&](T* work, int size) {                                              \
      int info = 0;                                                                               \
      scipy_##s##geqrf_(&m, &n, a, &lda, tau, work, &size, &info);                                \
      return info;                                                                                \
    });                                                                                           \
  }                                                                                               \
  int Orgqr(int m, int n, int k, T* a, int lda, const T* tau) {                                   \
    StayOnThisThread();                                                                           \
    return WithWorkspace<T>([&](T* work, int size) {                                              \
      int info = 0;                                                                               \
      scipy_##s##orgqr_(&m, &n, &k, a, &lda, tau, work, &size, &info);                            \
      return info;                                                                                \
    });                                                                                           \
  }                                                                                               \
  int Syevd(char uplo, int n, T* a, int lda, T* w) {                                              \
    StayOnThisThread();                                                                           \
    const char job = 'V';                                                                         \
    int integers = 3 + 5 * n;                                                                     \
    std::vector<int> iwork(static_cast<size_t>(integers));                                        \
    return WithWorkspace<T>([&](T* work, int size) {                                              \
      int info = 0;                                                                               \
      scipy_##s##syevd_(&job, &uplo, &n, a, &lda, w, work, &size, iwork.data(), &integers, &info, \
                        1, 1);                                                                    \
      return info;                                                                                \
    });                                                                                           \
  }
WEFT_BLAS_DEFINITIONS(float, s)
WEFT_BLAS_DEFINITIONS(double, d)
#undef WEFT_BLAS_DEFINITIONS

}  // namespace weft::blas
