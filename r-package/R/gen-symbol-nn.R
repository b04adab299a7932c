# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.Activation <- function(data, act_type, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Activation"]], environment(), list(...), name, attr)
}

mx.symbol.BatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BatchNorm"]], environment(), list(...), name, attr)
}

mx.symbol.BatchNorm_v1 <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BatchNorm_v1"]], environment(), list(...), name, attr)
}

mx.symbol.CTCLoss <- function(data, label, data_lengths, label_lengths, use_data_lengths,
  use_label_lengths, blank_label, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["CTCLoss"]], environment(), list(...), name, attr)
}
mx.symbol.contrib_CTCLoss <- mx.symbol.CTCLoss
mx.symbol.contrib_ctc_loss <- mx.symbol.CTCLoss
mx.symbol.ctc_loss <- mx.symbol.CTCLoss

mx.symbol.Convolution <- function(data, weight, bias, kernel, stride, dilate, pad, num_filter,
  num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Convolution"]], environment(), list(...), name, attr)
}
mx.symbol.Convolution_v1 <- mx.symbol.Convolution

mx.symbol.Deconvolution <- function(data, weight, bias, kernel, stride, dilate, pad, adj,
  target_shape, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["Deconvolution"]], environment(), list(...), name, attr)
}

mx.symbol.FullyConnected <- function(data, weight, bias, num_hidden, no_bias, flatten, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["FullyConnected"]], environment(), list(...), name, attr)
}

mx.symbol.GroupNorm <- function(data, gamma, beta, num_groups, eps, output_mean_var, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["GroupNorm"]], environment(), list(...), name, attr)
}

mx.symbol.IdentityAttachKLSparseReg <- function(data, moving_avg, sparseness_target, penalty,
  momentum, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["IdentityAttachKLSparseReg"]], environment(), list(...), name, attr)
}

mx.symbol.InstanceNorm <- function(data, gamma, beta, eps, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["InstanceNorm"]], environment(), list(...), name, attr)
}

mx.symbol.L2Normalization <- function(data, eps, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["L2Normalization"]], environment(), list(...), name, attr)
}

mx.symbol.LRN <- function(data, alpha, beta, knorm, nsize, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["LRN"]], environment(), list(...), name, attr)
}

mx.symbol.LayerNorm <- function(data, gamma, beta, axis, eps, output_mean_var, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["LayerNorm"]], environment(), list(...), name, attr)
}

mx.symbol.LeakyReLU <- function(data, gamma, act_type, slope, lower_bound, upper_bound, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["LeakyReLU"]], environment(), list(...), name, attr)
}

mx.symbol.LinearRegressionOutput <- function(data, label, grad_scale, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["LinearRegressionOutput"]], environment(), list(...), name, attr)
}

mx.symbol.LogisticRegressionOutput <- function(data, label, grad_scale, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["LogisticRegressionOutput"]], environment(), list(...), name, attr)
}

mx.symbol.MAERegressionOutput <- function(data, label, grad_scale, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["MAERegressionOutput"]], environment(), list(...), name, attr)
}

mx.symbol.MakeLoss <- function(data, grad_scale, valid_thresh, normalization, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["MakeLoss"]], environment(), list(...), name, attr)
}

mx.symbol.Pooling <- function(data, kernel, pool_type, global_pool, cudnn_off, pooling_convention,
  stride, pad, p_value, count_include_pad, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Pooling"]], environment(), list(...), name, attr)
}
mx.symbol.Pooling_v1 <- mx.symbol.Pooling

mx.symbol.SVMOutput <- function(data, label, margin, regularization_coefficient, use_linear, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["SVMOutput"]], environment(), list(...), name, attr)
}

mx.symbol.SoftmaxActivation <- function(data, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["SoftmaxActivation"]], environment(), list(...), name, attr)
}

mx.symbol.SoftmaxOutput <- function(data, label, grad_scale, ignore_label, multi_output,
  use_ignore, preserve_shape, normalization, out_grad, smooth_alpha, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["SoftmaxOutput"]], environment(), list(...), name, attr)
}
mx.symbol.Softmax <- mx.symbol.SoftmaxOutput

mx.symbol.UpSampling <- function(..., scale, num_filter, sample_type, multi_input_mode, workspace,
  name = NULL, attr = NULL) {
  symbol.node(operators[["UpSampling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_BatchNormWithReLU <- function(data, gamma, beta, moving_mean, moving_var, eps,
  momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range,
  max_calib_range, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_BatchNormWithReLU"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_SyncBatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps,
  momentum, fix_gamma, use_global_stats, output_mean_var, ndev, key, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_SyncBatchNorm"]], environment(), list(...), name, attr)
}

mx.symbol.hard_sigmoid <- function(data, alpha, beta, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["hard_sigmoid"]], environment(), list(...), name, attr)
}

mx.symbol.log_softmax <- function(data, axis, temperature, dtype, use_length, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["log_softmax"]], environment(), list(...), name, attr)
}

mx.symbol.make_loss <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["make_loss"]], environment(), list(...), name, attr)
}

mx.symbol.masked_log_softmax <- function(data, mask, axis, temperature, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["masked_log_softmax"]], environment(), list(...), name, attr)
}

mx.symbol.masked_softmax <- function(data, mask, axis, temperature, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["masked_softmax"]], environment(), list(...), name, attr)
}

mx.symbol.softmax <- function(data, length, axis, temperature, dtype, use_length, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["softmax"]], environment(), list(...), name, attr)
}

mx.symbol.softmax_cross_entropy <- function(data, label, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["softmax_cross_entropy"]], environment(), list(...), name, attr)
}

mx.symbol.softmin <- function(data, axis, temperature, dtype, use_length, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["softmin"]], environment(), list(...), name, attr)
}
