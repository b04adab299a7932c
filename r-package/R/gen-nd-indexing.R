# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.Embedding <- function(data, weight, input_dim, output_dim, dtype, sparse_grad, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["Embedding"]], environment(), list(...), out)
}
mx.nd.contrib.SparseEmbedding <- mx.nd.Embedding

mx.nd.SequenceLast <- function(data, sequence_length, use_sequence_length, axis, ..., out = NULL)
  {
  .Call(C_nd_call, operators[["SequenceLast"]], environment(), list(...), out)
}

mx.nd.SequenceMask <- function(data, sequence_length, use_sequence_length, value, axis, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["SequenceMask"]], environment(), list(...), out)
}

mx.nd.SequenceReverse <- function(data, sequence_length, use_sequence_length, axis, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["SequenceReverse"]], environment(), list(...), out)
}

mx.nd.contrib.boolean.mask <- function(data, index, axis, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_boolean_mask"]], environment(), list(...), out)
}

mx.nd.contrib.index.array <- function(data, axes, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_index_array"]], environment(), list(...), out)
}

mx.nd.contrib.index.copy <- function(old_tensor, index_vector, new_tensor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_index_copy"]], environment(), list(...), out)
}

mx.nd.ravel.multi.index <- function(data, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["_ravel_multi_index"]], environment(), list(...), out)
}

mx.nd.unravel.index <- function(data, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["_unravel_index"]], environment(), list(...), out)
}

mx.nd.argsort <- function(data, axis, is_ascend, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["argsort"]], environment(), list(...), out)
}

mx.nd.batch.take <- function(a, indices, ..., out = NULL) {
  .Call(C_nd_call, operators[["batch_take"]], environment(), list(...), out)
}

mx.nd.fill.element.0index <- function(lhs, mhs, rhs, ..., out = NULL) {
  .Call(C_nd_call, operators[["fill_element_0index"]], environment(), list(...), out)
}

mx.nd.gather.nd <- function(data, indices, ..., out = NULL) {
  .Call(C_nd_call, operators[["gather_nd"]], environment(), list(...), out)
}

mx.nd.one.hot <- function(indices, depth, on_value, off_value, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["one_hot"]], environment(), list(...), out)
}

mx.nd.pick <- function(data, index, axis, keepdims, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["pick"]], environment(), list(...), out)
}
mx.nd.choose.element.0index <- mx.nd.pick

mx.nd.scatter.nd <- function(data, indices, shape, ..., out = NULL) {
  .Call(C_nd_call, operators[["scatter_nd"]], environment(), list(...), out)
}

mx.nd.sort <- function(data, axis, is_ascend, ..., out = NULL) {
  .Call(C_nd_call, operators[["sort"]], environment(), list(...), out)
}

mx.nd.take <- function(a, indices, axis, mode, ..., out = NULL) {
  .Call(C_nd_call, operators[["take"]], environment(), list(...), out)
}

mx.nd.topk <- function(data, axis, k, ret_typ, is_ascend, dtype, ..., out = NULL) {
  .Call(C_nd_call, operators[["topk"]], environment(), list(...), out)
}
