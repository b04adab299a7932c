# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.contrib_arange_like <- function(data, start, step, repeat_, ctx, axis, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_arange_like"]], environment(), list(...), name, attr)
}
