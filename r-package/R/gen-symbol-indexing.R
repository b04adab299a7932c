# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.Embedding <- function(data, weight, input_dim, output_dim, dtype, sparse_grad, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["Embedding"]], environment(), list(...), name, attr)
}
mx.symbol.contrib_SparseEmbedding <- mx.symbol.Embedding

mx.symbol.SequenceLast <- function(data, sequence_length, use_sequence_length, axis, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["SequenceLast"]], environment(), list(...), name, attr)
}

mx.symbol.SequenceMask <- function(data, sequence_length, use_sequence_length, value, axis, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["SequenceMask"]], environment(), list(...), name, attr)
}

mx.symbol.SequenceReverse <- function(data, sequence_length, use_sequence_length, axis, ..., name
  = NULL, attr = NULL) {
  symbol.node(operators[["SequenceReverse"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_boolean_mask <- function(data, index, axis, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_boolean_mask"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_index_array <- function(data, axes, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_index_array"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_index_copy <- function(old_tensor, index_vector, new_tensor, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_index_copy"]], environment(), list(...), name, attr)
}

mx.symbol.ravel_multi_index <- function(data, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_ravel_multi_index"]], environment(), list(...), name, attr)
}

mx.symbol.unravel_index <- function(data, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_unravel_index"]], environment(), list(...), name, attr)
}

mx.symbol.argsort <- function(data, axis, is_ascend, dtype, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["argsort"]], environment(), list(...), name, attr)
}

mx.symbol.batch_take <- function(a, indices, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["batch_take"]], environment(), list(...), name, attr)
}

mx.symbol.fill_element_0index <- function(lhs, mhs, rhs, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["fill_element_0index"]], environment(), list(...), name, attr)
}

mx.symbol.gather_nd <- function(data, indices, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["gather_nd"]], environment(), list(...), name, attr)
}

mx.symbol.one_hot <- function(indices, depth, on_value, off_value, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["one_hot"]], environment(), list(...), name, attr)
}

mx.symbol.pick <- function(data, index, axis, keepdims, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["pick"]], environment(), list(...), name, attr)
}
mx.symbol.choose_element_0index <- mx.symbol.pick

mx.symbol.scatter_nd <- function(data, indices, shape, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["scatter_nd"]], environment(), list(...), name, attr)
}

mx.symbol.sort <- function(data, axis, is_ascend, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["sort"]], environment(), list(...), name, attr)
}

mx.symbol.take <- function(a, indices, axis, mode, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["take"]], environment(), list(...), name, attr)
}

mx.symbol.topk <- function(data, axis, k, ret_typ, is_ascend, dtype, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["topk"]], environment(), list(...), name, attr)
}
