// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// The determinant of every matrix.
// A: Shape (..., n, n).
inline Array linalg_det(const Array& A) {
  static const detail::Operator op("_linalg_det", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// A diagonal of every matrix; a view of the same memory.
// A: Shape (..., n, n).
inline Array linalg_extractdiag(const Array& A, const linalg_extractdiagAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_extractdiag", {"offset"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  return detail::invoke_one(op, packed, {&A});
}

// The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
// column by column.
// A: Shape (..., n, n).
inline Array linalg_extracttrian(const Array& A, const linalg_extracttrianAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_extracttrian", {"offset", "lower"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  packed.add(op.id(1), attributes.lower);
  return detail::invoke_one(op, packed, {&A});
}

// LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
// A: Matrices of full rank, shape (..., m, n) with m <= n.
inline std::vector<Array> linalg_gelqf(const Array& A) {
  static const detail::Operator op("_linalg_gelqf", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&A});
}

// alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
// nothing.
// A: Shape (..., m, k), or (..., k, m) with transpose_a.
// B: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
// C: Shape (..., m, n).
inline Array linalg_gemm(const Array& A, const Array& B, const Array& C, const linalg_gemmAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_gemm", {"transpose_a", "transpose_b", "alpha", "beta", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.alpha);
  packed.add(op.id(3), attributes.beta);
  packed.add(op.id(4), attributes.axis);
  return detail::invoke_one(op, packed, {&A, &B, &C});
}

// alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
// A: Shape (..., m, k), or (..., k, m) with transpose_a.
// B: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
inline Array linalg_gemm2(const Array& A, const Array& B, const linalg_gemm2Attributes& attributes = {}) {
  static const detail::Operator op("_linalg_gemm2", {"transpose_a", "transpose_b", "alpha", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.alpha);
  packed.add(op.id(3), attributes.axis);
  return detail::invoke_one(op, packed, {&A, &B});
}

// The inverse of every matrix.
// A: Regular matrices, shape (..., n, n).
inline Array linalg_inverse(const Array& A) {
  static const detail::Operator op("_linalg_inverse", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// Matrices with the vectors on one diagonal and zeros elsewhere.
// A: Shape (..., n).
inline Array linalg_makediag(const Array& A, const linalg_makediagAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_makediag", {"offset"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  return detail::invoke_one(op, packed, {&A});
}

// Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
// one column by column.
// A: Shape (..., n (n + 1) / 2).
inline Array linalg_maketrian(const Array& A, const linalg_maketrianAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_maketrian", {"offset", "lower"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  packed.add(op.id(1), attributes.lower);
  return detail::invoke_one(op, packed, {&A});
}

// Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
// A: Symmetric positive definite matrices, shape (..., n, n).
inline Array linalg_potrf(const Array& A) {
  static const detail::Operator op("_linalg_potrf", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// The inverse of L L^T from its Cholesky factor L.
// A: Matrices whose lower triangles are L, shape (..., n, n).
inline Array linalg_potri(const Array& A) {
  static const detail::Operator op("_linalg_potri", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// Sign and logarithm of the absolute value of the determinant of every matrix.
// A: Shape (..., n, n).
inline std::vector<Array> linalg_slogdet(const Array& A) {
  static const detail::Operator op("_linalg_slogdet", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&A});
}

// Sum of the logarithms of the diagonal of every matrix.
// A: Shape (..., n, n), with a positive diagonal.
inline Array linalg_sumlogdiag(const Array& A) {
  static const detail::Operator op("_linalg_sumlogdiag", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
// eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
// In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
// A: Symmetric matrices, shape (..., n, n); the upper triangle is not read.
inline std::vector<Array> linalg_syevd(const Array& A) {
  static const detail::Operator op("_linalg_syevd", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&A});
}

// alpha A A^T, or alpha A^T A, for every index of the leading axes.
// A: Shape (..., m, n).
inline Array linalg_syrk(const Array& A, const linalg_syrkAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_syrk", {"transpose", "alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose);
  packed.add(op.id(1), attributes.alpha);
  return detail::invoke_one(op, packed, {&A});
}

// alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
// A: Triangular matrices, shape (..., n, n); the other triangle is not read.
// B: Shape (..., n, m), or (..., m, n) with rightside.
inline Array linalg_trmm(const Array& A, const Array& B, const linalg_trmmAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_trmm", {"transpose", "rightside", "lower", "alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose);
  packed.add(op.id(1), attributes.rightside);
  packed.add(op.id(2), attributes.lower);
  packed.add(op.id(3), attributes.alpha);
  return detail::invoke_one(op, packed, {&A, &B});
}

// Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
// A: Triangular matrices, shape (..., n, n); the other triangle is not read.
// B: Shape (..., n, m), or (..., m, n) with rightside.
inline Array linalg_trsm(const Array& A, const Array& B, const linalg_trsmAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_trsm", {"transpose", "rightside", "lower", "alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose);
  packed.add(op.id(1), attributes.rightside);
  packed.add(op.id(2), attributes.lower);
  packed.add(op.id(3), attributes.alpha);
  return detail::invoke_one(op, packed, {&A, &B});
}

// Products of matrices: the last two axes of both inputs are multiplied for every index of the
// leading axes, which must be equal.
// lhs: Shape (..., m, k), or (..., k, m) with transpose_a.
// rhs: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
inline Array batch_dot(const Array& lhs, const Array& rhs, const batch_dotAttributes& attributes = {}) {
  static const detail::Operator op("batch_dot", {"transpose_a", "transpose_b", "forward_stype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.forward_stype);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
// (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
// first axis of lhs to the end, transpose_b the last axis of rhs to the front.
// lhs: Shape (..., k).
// rhs: Shape (k, ...), dtype of lhs.
inline Array dot(const Array& lhs, const Array& rhs, const dotAttributes& attributes = {}) {
  static const detail::Operator op("dot", {"transpose_a", "transpose_b", "forward_stype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.forward_stype);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).
// args: Matrices with one number of columns.
inline Array khatri_rao(const std::vector<Array>& args) {
  static const detail::Operator op("khatri_rao", {});
  detail::Packed packed;
  std::vector<const Array*> inputs;
  for (const Array& item : args) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}

}  // namespace weft::op
