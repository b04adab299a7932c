# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.linalg.det <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_det"]], environment(), list(...), out)
}

mx.nd.linalg.extractdiag <- function(A, offset, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_extractdiag"]], environment(), list(...), out)
}

mx.nd.linalg.extracttrian <- function(A, offset, lower, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_extracttrian"]], environment(), list(...), out)
}

mx.nd.linalg.gelqf <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_gelqf"]], environment(), list(...), out)
}

mx.nd.linalg.gemm <- function(A, B, C, transpose_a, transpose_b, alpha, beta, axis, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_linalg_gemm"]], environment(), list(...), out)
}

mx.nd.linalg.gemm2 <- function(A, B, transpose_a, transpose_b, alpha, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_gemm2"]], environment(), list(...), out)
}

mx.nd.linalg.inverse <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_inverse"]], environment(), list(...), out)
}

mx.nd.linalg.makediag <- function(A, offset, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_makediag"]], environment(), list(...), out)
}

mx.nd.linalg.maketrian <- function(A, offset, lower, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_maketrian"]], environment(), list(...), out)
}

mx.nd.linalg.potrf <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_potrf"]], environment(), list(...), out)
}

mx.nd.linalg.potri <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_potri"]], environment(), list(...), out)
}

mx.nd.linalg.slogdet <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_slogdet"]], environment(), list(...), out)
}

mx.nd.linalg.sumlogdiag <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_sumlogdiag"]], environment(), list(...), out)
}

mx.nd.linalg.syevd <- function(A, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_syevd"]], environment(), list(...), out)
}

mx.nd.linalg.syrk <- function(A, transpose, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_syrk"]], environment(), list(...), out)
}

mx.nd.linalg.trmm <- function(A, B, transpose, rightside, lower, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_trmm"]], environment(), list(...), out)
}

mx.nd.linalg.trsm <- function(A, B, transpose, rightside, lower, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_linalg_trsm"]], environment(), list(...), out)
}

mx.nd.batch.dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., out = NULL) {
  .Call(C_nd_call, operators[["batch_dot"]], environment(), list(...), out)
}

mx.nd.dot <- function(lhs, rhs, transpose_a, transpose_b, forward_stype, ..., out = NULL) {
  .Call(C_nd_call, operators[["dot"]], environment(), list(...), out)
}

mx.nd.khatri.rao <- function(..., out = NULL) {
  .Call(C_nd_call, operators[["khatri_rao"]], environment(), list(...), out)
}
