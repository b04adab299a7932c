# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.contrib.calibrate.entropy <- function(hist, hist_edges, num_quantized_bins, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["_contrib_calibrate_entropy"]], environment(), list(...), out)
}

mx.nd.contrib.dequantize <- function(data, min_range, max_range, out_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_dequantize"]], environment(), list(...), out)
}

mx.nd.contrib.quantize <- function(data, min_range, max_range, out_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantize"]], environment(), list(...), out)
}

mx.nd.contrib.quantize.asym <- function(data, min_calib_range, max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantize_asym"]], environment(), list(...), out)
}

mx.nd.contrib.quantize.v2 <- function(data, out_type, min_calib_range, max_calib_range, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_quantize_v2"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.act <- function(data, min_data, max_data, act_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_act"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.batch.norm <- function(data, gamma, beta, moving_mean, moving_var,
  min_data, max_data, eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis,
  cudnn_off, min_calib_range, max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_batch_norm"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.concat <- function(..., dim, out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_concat"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.conv <- function(data, weight, bias, min_data, max_data, min_weight,
  max_weight, min_bias, max_bias, kernel, stride, dilate, pad, num_filter, num_group, workspace,
  no_bias, cudnn_tune, cudnn_off, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_conv"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.elemwise.add <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_elemwise_add"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.elemwise.mul <- function(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max,
  min_calib_range, max_calib_range, enable_float_output, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_elemwise_mul"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.embedding <- function(data, weight, min_weight, max_weight, input_dim,
  output_dim, dtype, sparse_grad, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_embedding"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.flatten <- function(data, min_data, max_data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_flatten"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.fully.connected <- function(data, weight, bias, min_data, max_data,
  min_weight, max_weight, min_bias, max_bias, num_hidden, no_bias, flatten, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_fully_connected"]], environment(), list(...), out)
}

mx.nd.contrib.quantized.pooling <- function(data, min_data, max_data, kernel, pool_type,
  global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout,
  ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_quantized_pooling"]], environment(), list(...), out)
}

mx.nd.contrib.requantize <- function(data, min_range, max_range, out_type, min_calib_range,
  max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_requantize"]], environment(), list(...), out)
}
