# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.linalg_det <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_det"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_extractdiag <- function(A, offset, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_extractdiag"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_extracttrian <- function(A, offset, lower, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_extracttrian"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_gelqf <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_gelqf"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_gemm <- function(A, B, C, transpose_a, transpose_b, alpha, beta, axis, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_gemm"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_gemm2 <- function(A, B, transpose_a, transpose_b, alpha, axis, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_linalg_gemm2"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_inverse <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_inverse"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_makediag <- function(A, offset, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_makediag"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_maketrian <- function(A, offset, lower, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_maketrian"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_potrf <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_potrf"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_potri <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_potri"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_slogdet <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_slogdet"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_sumlogdiag <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_sumlogdiag"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_syevd <- function(A, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_syevd"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_syrk <- function(A, transpose, alpha, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_linalg_syrk"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_trmm <- function(A, B, transpose, rightside, lower, alpha, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_linalg_trmm"]], environment(), list(...), name, attr)
}

mx.symbol.linalg_trsm <- function(A, B, transpose, rightside, lower, alpha, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_linalg_trsm"]], environment(), list(...), name, attr)
}

mx.symbol.batch_dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["batch_dot"]], environment(), list(...), name, attr)
}

mx.symbol.dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["dot"]], environment(), list(...), name, attr)
}

mx.symbol.khatri_rao <- function(..., name = NULL, attr = NULL) {
  symbol.node(operators[["khatri_rao"]], environment(), list(...), name, attr)
}
