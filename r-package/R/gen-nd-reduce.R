# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.cumsum <- function(a, axis, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["_np_cumsum"]], environment(), list(...), out)
}

mx.nd.argmax <- function(data, axis, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["argmax"]], environment(), list(...), out)
}

mx.nd.argmax.channel <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["argmax_channel"]], environment(), list(...), out)
}

mx.nd.argmin <- function(data, axis, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["argmin"]], environment(), list(...), out)
}

mx.nd.max <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["max"]], environment(), list(...), out)
}
mx.nd.max.axis <- mx.nd.max

mx.nd.mean <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["mean"]], environment(), list(...), out)
}

mx.nd.min <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["min"]], environment(), list(...), out)
}
mx.nd.min.axis <- mx.nd.min

mx.nd.moments <- function(data, axes, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["moments"]], environment(), list(...), out)
}

mx.nd.nanprod <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["nanprod"]], environment(), list(...), out)
}

mx.nd.nansum <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["nansum"]], environment(), list(...), out)
}

mx.nd.norm <- function(data, ord, axis, out_dtype, keepdims, ..., out = NULL) {
  .Call(C_nd_call, operators[["norm"]], environment(), list(...), out)
}

mx.nd.prod <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["prod"]], environment(), list(...), out)
}

mx.nd.sum <- function(data, axis, keepdims, exclude, ..., out = NULL) {
  .Call(C_nd_call, operators[["sum"]], environment(), list(...), out)
}
mx.nd.sum.axis <- mx.nd.sum
