# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.Activation <- function(data, act_type, ..., out = NULL) {
  .Call(C_nd_call, operators[["Activation"]], environment(), list(...), out)
}

mx.nd.BatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum, fix_gamma,
  use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["BatchNorm"]], environment(), list(...), out)
}

mx.nd.BatchNorm.v1 <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, ..., out = NULL) {
  .Call(C_nd_call, operators[["BatchNorm_v1"]], environment(), list(...), out)
}

mx.nd.CTCLoss <- function(data, label, data_lengths, label_lengths, use_data_lengths,
  use_label_lengths, blank_label, ..., out = NULL) {
  .Call(C_nd_call, operators[["CTCLoss"]], environment(), list(...), out)
}
mx.nd.contrib.CTCLoss <- mx.nd.CTCLoss
mx.nd.contrib.ctc.loss <- mx.nd.CTCLoss
mx.nd.ctc.loss <- mx.nd.CTCLoss

mx.nd.Convolution <- function(data, weight, bias, kernel, stride, dilate, pad, num_filter,
  num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["Convolution"]], environment(), list(...), out)
}
mx.nd.Convolution.v1 <- mx.nd.Convolution

mx.nd.Deconvolution <- function(data, weight, bias, kernel, stride, dilate, pad, adj,
  target_shape, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["Deconvolution"]], environment(), list(...), out)
}

mx.nd.FullyConnected <- function(data, weight, bias, num_hidden, no_bias, flatten, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["FullyConnected"]], environment(), list(...), out)
}

mx.nd.GroupNorm <- function(data, gamma, beta, num_groups, eps, output_mean_var, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["GroupNorm"]], environment(), list(...), out)
}

mx.nd.IdentityAttachKLSparseReg <- function(data, moving_avg, sparseness_target, penalty,
  momentum, ..., out = NULL) {
  .Call(C_nd_call, operators[["IdentityAttachKLSparseReg"]], environment(), list(...), out)
}

mx.nd.InstanceNorm <- function(data, gamma, beta, eps, ..., out = NULL) {
  .Call(C_nd_call, operators[["InstanceNorm"]], environment(), list(...), out)
}

mx.nd.L2Normalization <- function(data, eps, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["L2Normalization"]], environment(), list(...), out)
}

mx.nd.LRN <- function(data, alpha, beta, knorm, nsize, ..., out = NULL) {
  .Call(C_nd_call, operators[["LRN"]], environment(), list(...), out)
}

mx.nd.LayerNorm <- function(data, gamma, beta, axis, eps, output_mean_var, ..., out = NULL) {
  .Call(C_nd_call, operators[["LayerNorm"]], environment(), list(...), out)
}

mx.nd.LeakyReLU <- function(data, gamma, act_type, slope, lower_bound, upper_bound, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["LeakyReLU"]], environment(), list(...), out)
}

mx.nd.LinearRegressionOutput <- function(data, label, grad_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["LinearRegressionOutput"]], environment(), list(...), out)
}

mx.nd.LogisticRegressionOutput <- function(data, label, grad_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["LogisticRegressionOutput"]], environment(), list(...), out)
}

mx.nd.MAERegressionOutput <- function(data, label, grad_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["MAERegressionOutput"]], environment(), list(...), out)
}

mx.nd.MakeLoss <- function(data, grad_scale, valid_thresh, normalization, ..., out = NULL) {
  .Call(C_nd_call, operators[["MakeLoss"]], environment(), list(...), out)
}

mx.nd.Pooling <- function(data, kernel, pool_type, global_pool, cudnn_off, pooling_convention,
  stride, pad, p_value, count_include_pad, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["Pooling"]], environment(), list(...), out)
}
mx.nd.Pooling.v1 <- mx.nd.Pooling

mx.nd.SVMOutput <- function(data, label, margin, regularization_coefficient, use_linear, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["SVMOutput"]], environment(), list(...), out)
}

mx.nd.SoftmaxActivation <- function(data, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["SoftmaxActivation"]], environment(), list(...), out)
}

mx.nd.SoftmaxOutput <- function(data, label, grad_scale, ignore_label, multi_output, use_ignore,
  preserve_shape, normalization, out_grad, smooth_alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["SoftmaxOutput"]], environment(), list(...), out)
}
mx.nd.Softmax <- mx.nd.SoftmaxOutput

mx.nd.UpSampling <- function(..., scale, num_filter, sample_type, multi_input_mode, workspace, out
  = NULL) {
  .Call(C_nd_call, operators[["UpSampling"]], environment(), list(...), out)
}

mx.nd.contrib.BatchNormWithReLU <- function(data, gamma, beta, moving_mean, moving_var, eps,
  momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range,
  max_calib_range, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_BatchNormWithReLU"]], environment(), list(...), out)
}

mx.nd.contrib.SyncBatchNorm <- function(data, gamma, beta, moving_mean, moving_var, eps, momentum,
  fix_gamma, use_global_stats, output_mean_var, ndev, key, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_SyncBatchNorm"]], environment(), list(...), out)
}

mx.nd.hard.sigmoid <- function(data, alpha, beta, ..., out = NULL) {
  .Call(C_nd_call, operators[["hard_sigmoid"]], environment(), list(...), out)
}

mx.nd.log.softmax <- function(data, axis, temperature, dtype, use_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["log_softmax"]], environment(), list(...), out)
}

mx.nd.make.loss <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["make_loss"]], environment(), list(...), out)
}

mx.nd.masked.log.softmax <- function(data, mask, axis, temperature, ..., out = NULL) {
  .Call(C_nd_call, operators[["masked_log_softmax"]], environment(), list(...), out)
}

mx.nd.masked.softmax <- function(data, mask, axis, temperature, ..., out = NULL) {
  .Call(C_nd_call, operators[["masked_softmax"]], environment(), list(...), out)
}

mx.nd.softmax <- function(data, length, axis, temperature, dtype, use_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["softmax"]], environment(), list(...), out)
}

mx.nd.softmax.cross.entropy <- function(data, label, ..., out = NULL) {
  .Call(C_nd_call, operators[["softmax_cross_entropy"]], environment(), list(...), out)
}

mx.nd.softmin <- function(data, axis, temperature, dtype, use_length, ..., out = NULL) {
  .Call(C_nd_call, operators[["softmin"]], environment(), list(...), out)
}
