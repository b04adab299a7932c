# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.Concat <- function(..., dim, out = NULL) {
  .Call(C_nd_call, operators[["Concat"]], environment(), list(...), out)
}
mx.nd.concat <- mx.nd.Concat

mx.nd.Flatten <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["Flatten"]], environment(), list(...), out)
}
mx.nd.flatten <- mx.nd.Flatten

mx.nd.Pad <- function(data, mode, pad_width, constant_value, ..., out = NULL) {
  .Call(C_nd_call, operators[["Pad"]], environment(), list(...), out)
}
mx.nd.pad <- mx.nd.Pad

mx.nd.Reshape <- function(data, shape, reverse, target_shape, keep_highest, ..., out = NULL) {
  .Call(C_nd_call, operators[["Reshape"]], environment(), list(...), out)
}
mx.nd.reshape <- mx.nd.Reshape

mx.nd.SliceChannel <- function(data, num_outputs, axis, squeeze_axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["SliceChannel"]], environment(), list(...), out)
}
mx.nd.split <- mx.nd.SliceChannel

mx.nd.SwapAxis <- function(data, dim1, dim2, ..., out = NULL) {
  .Call(C_nd_call, operators[["SwapAxis"]], environment(), list(...), out)
}
mx.nd.swapaxes <- mx.nd.SwapAxis

mx.nd.broadcast.axis <- function(data, axis, size, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_axis"]], environment(), list(...), out)
}
mx.nd.broadcast.axes <- mx.nd.broadcast.axis

mx.nd.broadcast.like <- function(lhs, rhs, lhs_axes, rhs_axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_like"]], environment(), list(...), out)
}

mx.nd.broadcast.to <- function(data, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["broadcast_to"]], environment(), list(...), out)
}

mx.nd.depth.to.space <- function(data, block_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["depth_to_space"]], environment(), list(...), out)
}

mx.nd.diag <- function(data, k, axis1, axis2, ..., out = NULL) {
  .Call(C_nd_call, operators[["diag"]], environment(), list(...), out)
}

mx.nd.expand.dims <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["expand_dims"]], environment(), list(...), out)
}

mx.nd.repeat <- function(data, repeats, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["repeat"]], environment(), list(...), out)
}

mx.nd.reshape.like <- function(lhs, rhs, lhs_begin, lhs_end, rhs_begin, rhs_end, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["reshape_like"]], environment(), list(...), out)
}

mx.nd.reverse <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["reverse"]], environment(), list(...), out)
}
mx.nd.flip <- mx.nd.reverse

mx.nd.shape.array <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["shape_array"]], environment(), list(...), out)
}

mx.nd.size.array <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["size_array"]], environment(), list(...), out)
}

mx.nd.slice <- function(data, begin, end, step, ..., out = NULL) {
  .Call(C_nd_call, operators[["slice"]], environment(), list(...), out)
}
mx.nd.crop <- mx.nd.slice

mx.nd.slice.axis <- function(data, axis, begin, end, ..., out = NULL) {
  .Call(C_nd_call, operators[["slice_axis"]], environment(), list(...), out)
}

mx.nd.slice.like <- function(data, shape_like, axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["slice_like"]], environment(), list(...), out)
}

mx.nd.space.to.depth <- function(data, block_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["space_to_depth"]], environment(), list(...), out)
}

mx.nd.squeeze <- function(data, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["squeeze"]], environment(), list(...), out)
}

mx.nd.stack <- function(..., axis, out = NULL) {
  .Call(C_nd_call, operators[["stack"]], environment(), list(...), out)
}

mx.nd.tile <- function(data, reps, ..., out = NULL) {
  .Call(C_nd_call, operators[["tile"]], environment(), list(...), out)
}

mx.nd.transpose <- function(data, axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["transpose"]], environment(), list(...), out)
}
