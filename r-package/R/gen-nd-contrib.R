# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.contrib.BilinearResize2D <- function(data, like, height, width, scale_height, scale_width,
  mode, align_corners, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_BilinearResize2D"]], environment(), list(...), out)
}

mx.nd.contrib.allclose <- function(a, b, rtol, atol, equal_nan, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_allclose"]], environment(), list(...), out)
}

mx.nd.contrib.count.sketch <- function(data, h, s, out_dim, processing_batch_size, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_count_sketch"]], environment(), list(...), out)
}

mx.nd.contrib.div.sqrt.dim <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_div_sqrt_dim"]], environment(), list(...), out)
}

mx.nd.contrib.fft <- function(data, compute_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_fft"]], environment(), list(...), out)
}

mx.nd.contrib.getnnz <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_getnnz"]], environment(), list(...), out)
}

mx.nd.contrib.gradientmultiplier <- function(data, scalar, is_int, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_gradientmultiplier"]], environment(), list(...), out)
}

mx.nd.contrib.hawkesll <- function(lda, alpha, beta, state, lags, marks, valid_length, max_time,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_hawkesll"]], environment(), list(...), out)
}

mx.nd.contrib.ifft <- function(data, compute_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_ifft"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.encdec.qk <- function(queries, keys_values, heads, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_encdec_qk"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.encdec.valatt <- function(keys_values, attention, heads, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_encdec_valatt"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.selfatt.qk <- function(queries_keys_values, heads, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_selfatt_qk"]], environment(), list(...), out)
}

mx.nd.contrib.interleaved.matmul.selfatt.valatt <- function(queries_keys_values, attention, heads,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_interleaved_matmul_selfatt_valatt"]], environment(), list(...), out)
}

mx.nd.contrib.quadratic <- function(data, a, b, c, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quadratic"]], environment(), list(...), out)
}

mx.nd.contrib.round.ste <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_round_ste"]], environment(), list(...), out)
}

mx.nd.contrib.sign.ste <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_sign_ste"]], environment(), list(...), out)
}
