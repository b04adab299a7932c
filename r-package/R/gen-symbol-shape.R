# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.Concat <- function(..., dim, name = NULL, attr = NULL) {
  symbol.node(operators[["Concat"]], environment(), list(...), name, attr)
}
mx.symbol.concat <- mx.symbol.Concat

mx.symbol.Flatten <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Flatten"]], environment(), list(...), name, attr)
}
mx.symbol.flatten <- mx.symbol.Flatten

mx.symbol.Pad <- function(data, mode, pad_width, constant_value, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["Pad"]], environment(), list(...), name, attr)
}
mx.symbol.pad <- mx.symbol.Pad

mx.symbol.Reshape <- function(data, shape, reverse, target_shape, keep_highest, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["Reshape"]], environment(), list(...), name, attr)
}
mx.symbol.reshape <- mx.symbol.Reshape

mx.symbol.SliceChannel <- function(data, num_outputs, axis, squeeze_axis, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["SliceChannel"]], environment(), list(...), name, attr)
}
mx.symbol.split <- mx.symbol.SliceChannel

mx.symbol.SwapAxis <- function(data, dim1, dim2, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["SwapAxis"]], environment(), list(...), name, attr)
}
mx.symbol.swapaxes <- mx.symbol.SwapAxis

mx.symbol.broadcast_axis <- function(data, axis, size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_axis"]], environment(), list(...), name, attr)
}
mx.symbol.broadcast_axes <- mx.symbol.broadcast_axis

mx.symbol.broadcast_like <- function(lhs, rhs, lhs_axes, rhs_axes, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["broadcast_like"]], environment(), list(...), name, attr)
}

mx.symbol.broadcast_to <- function(data, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["broadcast_to"]], environment(), list(...), name, attr)
}

mx.symbol.depth_to_space <- function(data, block_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["depth_to_space"]], environment(), list(...), name, attr)
}

mx.symbol.diag <- function(data, k, axis1, axis2, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["diag"]], environment(), list(...), name, attr)
}

mx.symbol.expand_dims <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["expand_dims"]], environment(), list(...), name, attr)
}

mx.symbol.repeat <- function(data, repeats, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["repeat"]], environment(), list(...), name, attr)
}

mx.symbol.reshape_like <- function(lhs, rhs, lhs_begin, lhs_end, rhs_begin, rhs_end, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["reshape_like"]], environment(), list(...), name, attr)
}

mx.symbol.reverse <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["reverse"]], environment(), list(...), name, attr)
}
mx.symbol.flip <- mx.symbol.reverse

mx.symbol.shape_array <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["shape_array"]], environment(), list(...), name, attr)
}

mx.symbol.size_array <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["size_array"]], environment(), list(...), name, attr)
}

mx.symbol.slice <- function(data, begin, end, step, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["slice"]], environment(), list(...), name, attr)
}
mx.symbol.crop <- mx.symbol.slice

mx.symbol.slice_axis <- function(data, axis, begin, end, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["slice_axis"]], environment(), list(...), name, attr)
}

mx.symbol.slice_like <- function(data, shape_like, axes, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["slice_like"]], environment(), list(...), name, attr)
}

mx.symbol.space_to_depth <- function(data, block_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["space_to_depth"]], environment(), list(...), name, attr)
}

mx.symbol.squeeze <- function(data, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["squeeze"]], environment(), list(...), name, attr)
}

mx.symbol.stack <- function(..., axis, name = NULL, attr = NULL) {
  symbol.node(operators[["stack"]], environment(), list(...), name, attr)
}

mx.symbol.tile <- function(data, reps, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["tile"]], environment(), list(...), name, attr)
}

mx.symbol.transpose <- function(data, axes, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["transpose"]], environment(), list(...), name, attr)
}
