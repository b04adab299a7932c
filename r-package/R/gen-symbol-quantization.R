# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.contrib_calibrate_entropy <- function(hist, hist_edges, num_quantized_bins, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_calibrate_entropy"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_dequantize <- function(data, min_range, max_range, out_type, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_dequantize"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantize <- function(data, min_range, max_range, out_type, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_quantize"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantize_asym <- function(data, min_calib_range, max_calib_range, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantize_asym"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantize_v2 <- function(data, out_type, min_calib_range, max_calib_range, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantize_v2"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_act <- function(data, min_data, max_data, act_type, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_quantized_act"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_batch_norm <- function(data, gamma, beta, moving_mean, moving_var,
  min_data, max_data, eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis,
  cudnn_off, min_calib_range, max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_batch_norm"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_concat <- function(..., dim, name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_concat"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_conv <- function(data, weight, bias, min_data, max_data, min_weight,
  max_weight, min_bias, max_bias, kernel, stride, dilate, pad, num_filter, num_group, workspace,
  no_bias, cudnn_tune, cudnn_off, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_conv"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_elemwise_add <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_elemwise_add"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_elemwise_mul <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, enable_float_output, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_elemwise_mul"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_embedding <- function(data, weight, min_weight, max_weight, input_dim,
  output_dim, dtype, sparse_grad, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_embedding"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_flatten <- function(data, min_data, max_data, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_quantized_flatten"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_fully_connected <- function(data, weight, bias, min_data, max_data,
  min_weight, max_weight, min_bias, max_bias, num_hidden, no_bias, flatten, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_contrib_quantized_fully_connected"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_quantized_pooling <- function(data, min_data, max_data, kernel, pool_type,
  global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_quantized_pooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_requantize <- function(data, min_range, max_range, out_type, min_calib_range,
  max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_requantize"]], environment(), list(...), name, attr)
}
