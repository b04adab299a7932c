# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.cumsum <- function(a, axis, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_np_cumsum"]], environment(), list(...), name, attr)
}

mx.symbol.argmax <- function(data, axis, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argmax"]], environment(), list(...), name, attr)
}

mx.symbol.argmax_channel <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argmax_channel"]], environment(), list(...), name, attr)
}

mx.symbol.argmin <- function(data, axis, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argmin"]], environment(), list(...), name, attr)
}

mx.symbol.max <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["max"]], environment(), list(...), name, attr)
}
mx.symbol.max_axis <- mx.symbol.max

mx.symbol.mean <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["mean"]], environment(), list(...), name, attr)
}

mx.symbol.min <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["min"]], environment(), list(...), name, attr)
}
mx.symbol.min_axis <- mx.symbol.min

mx.symbol.moments <- function(data, axes, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["moments"]], environment(), list(...), name, attr)
}

mx.symbol.nanprod <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["nanprod"]], environment(), list(...), name, attr)
}

mx.symbol.nansum <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["nansum"]], environment(), list(...), name, attr)
}

mx.symbol.norm <- function(data, ord, axis, out_dtype, keepdims, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["norm"]], environment(), list(...), name, attr)
}

mx.symbol.prod <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["prod"]], environment(), list(...), name, attr)
}

mx.symbol.sum <- function(data, axis, keepdims, exclude, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sum"]], environment(), list(...), name, attr)
}
mx.symbol.sum_axis <- mx.symbol.sum
