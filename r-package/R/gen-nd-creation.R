# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.contrib.arange.like <- function(data, start, step, repeat_, ctx, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_arange_like"]], environment(), list(...), out)
}
