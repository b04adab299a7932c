# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.contrib_BilinearResize2D <- function(data, like, height, width, scale_height,
  scale_width, mode, align_corners, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_BilinearResize2D"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_allclose <- function(a, b, rtol, atol, equal_nan, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_contrib_allclose"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_count_sketch <- function(data, h, s, out_dim, processing_batch_size, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_count_sketch"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_div_sqrt_dim <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_div_sqrt_dim"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_fft <- function(data, compute_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_fft"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_getnnz <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_getnnz"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_gradientmultiplier <- function(data, scalar, is_int, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_gradientmultiplier"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_hawkesll <- function(lda, alpha, beta, state, lags, marks, valid_length,
  max_time, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_hawkesll"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_ifft <- function(data, compute_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_ifft"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_encdec_qk <- function(queries, keys_values, heads, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_encdec_qk"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_encdec_valatt <- function(keys_values, attention, heads, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_encdec_valatt"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_selfatt_qk <- function(queries_keys_values, heads, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_selfatt_qk"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_interleaved_matmul_selfatt_valatt <- function(queries_keys_values, attention,
  heads, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_interleaved_matmul_selfatt_valatt"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quadratic <- function(data, a, b, c, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quadratic"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_round_ste <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_round_ste"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_sign_ste <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_sign_ste"]], environment(), list(...), name, attr)
}
