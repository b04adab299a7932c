# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.BilinearSampler <- function(data, grid, cudnn_off, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["BilinearSampler"]], environment(), list(...), name, attr)
}

mx.symbol.Correlation <- function(data1, data2, kernel_size, max_displacement, stride1, stride2,
  pad_size, is_multiply, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Correlation"]], environment(), list(...), name, attr)
}

mx.symbol.Crop <- function(..., offset, h_w, center_crop, name = NULL, attr = NULL) {
  symbol.node(operators[["Crop"]], environment(), list(...), name, attr)
}

mx.symbol.GridGenerator <- function(data, transform_type, target_shape, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["GridGenerator"]], environment(), list(...), name, attr)
}

mx.symbol.SpatialTransformer <- function(data, loc, target_shape, transform_type, sampler_type,
  cudnn_off, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["SpatialTransformer"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_AdaptiveAvgPooling2D <- function(data, output_size, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_AdaptiveAvgPooling2D"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_DeformableConvolution <- function(data, offset, weight, bias, kernel, stride,
  dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, layout, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_DeformableConvolution"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_ModulatedDeformableConvolution <- function(data, offset, mask, weight, bias,
  kernel, stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias,
  im2col_step, layout, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_ModulatedDeformableConvolution"]], environment(), list(...), name, attr)
}

mx.symbol.col2im <- function(data, output_size, kernel, stride, dilate, pad, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["col2im"]], environment(), list(...), name, attr)
}

mx.symbol.im2col <- function(data, kernel, stride, dilate, pad, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["im2col"]], environment(), list(...), name, attr)
}
