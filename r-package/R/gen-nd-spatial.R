# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.BilinearSampler <- function(data, grid, cudnn_off, ..., out = NULL) {
  .Call(C_nd_call, operators[["BilinearSampler"]], environment(), list(...), out)
}

mx.nd.Correlation <- function(data1, data2, kernel_size, max_displacement, stride1, stride2,
  pad_size, is_multiply, ..., out = NULL) {
  .Call(C_nd_call, operators[["Correlation"]], environment(), list(...), out)
}

mx.nd.Crop <- function(..., offset, h_w, center_crop, out = NULL) {
  .Call(C_nd_call, operators[["Crop"]], environment(), list(...), out)
}

mx.nd.GridGenerator <- function(data, transform_type, target_shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["GridGenerator"]], environment(), list(...), out)
}

mx.nd.SpatialTransformer <- function(data, loc, target_shape, transform_type, sampler_type,
  cudnn_off, ..., out = NULL) {
  .Call(C_nd_call, operators[["SpatialTransformer"]], environment(), list(...), out)
}

mx.nd.contrib.AdaptiveAvgPooling2D <- function(data, output_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_AdaptiveAvgPooling2D"]], environment(), list(...), out)
}

mx.nd.contrib.DeformableConvolution <- function(data, offset, weight, bias, kernel, stride,
  dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, layout, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_DeformableConvolution"]], environment(), list(...), out)
}

mx.nd.contrib.ModulatedDeformableConvolution <- function(data, offset, mask, weight, bias, kernel,
  stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias,
  im2col_step, layout, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_ModulatedDeformableConvolution"]], environment(), list(...), out)
}

mx.nd.col2im <- function(data, output_size, kernel, stride, dilate, pad, ..., out = NULL) {
  .Call(C_nd_call, operators[["col2im"]], environment(), list(...), out)
}

mx.nd.im2col <- function(data, kernel, stride, dilate, pad, ..., out = NULL) {
  .Call(C_nd_call, operators[["im2col"]], environment(), list(...), out)
}
