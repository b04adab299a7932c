// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
// clipped to the ends, without sparse_grad.
// data: Row numbers, any shape and dtype.
// weight: The table, (input_dim, output_dim).
inline Array Embedding(const Array& data, const Array& weight, const EmbeddingAttributes& attributes) {
  static const detail::Operator op("Embedding", {"input_dim", "output_dim", "dtype", "sparse_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.input_dim);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.sparse_grad);
  return detail::invoke_one(op, packed, {&data, &weight});
}
inline Array contrib_SparseEmbedding(const Array& data, const Array& weight, const EmbeddingAttributes& attributes) {
  return Embedding(data, weight, attributes);
}

// The last step of every sequence: (batch, ...).
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype, at least 1.
inline Array SequenceLast(const Array& data, const Array& sequence_length = {}, const SequenceLastAttributes& attributes = {}) {
  static const detail::Operator op("SequenceLast", {"use_sequence_length", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &sequence_length});
}

// data with every step from a sequence's length on set to value; data itself where
// use_sequence_length is False.
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype.
inline Array SequenceMask(const Array& data, const Array& sequence_length = {}, const SequenceMaskAttributes& attributes = {}) {
  static const detail::Operator op("SequenceMask", {"use_sequence_length", "value", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.value);
  packed.add(op.id(2), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &sequence_length});
}

// Every sequence in reverse; steps from its length on stay where they are.
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype.
inline Array SequenceReverse(const Array& data, const Array& sequence_length = {}, const SequenceReverseAttributes& attributes = {}) {
  static const detail::Operator op("SequenceReverse", {"use_sequence_length", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &sequence_length});
}

// The slices of data along one axis where index is nonzero. The size of that axis of the result
// depends on the values of index.
// data: The array to select from.
// index: A vector as long as the axis, any dtype.
inline Array contrib_boolean_mask(const Array& data, const Array& index, const contrib_boolean_maskAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_boolean_mask", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &index});
}

// The position of every element of data: an int64 array of shape data.shape + (m,).
// data: Only its shape is read.
inline Array contrib_index_array(const Array& data, const contrib_index_arrayAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_index_array", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::invoke_one(op, packed, {&data});
}

// old_tensor with the rows that index_vector names replaced by those of new_tensor.
// old_tensor: (n, ...)
// index_vector: (k,), row numbers of any dtype.
// new_tensor: (k, ...)
inline Array contrib_index_copy(const Array& old_tensor, const Array& index_vector, const Array& new_tensor) {
  static const detail::Operator op("_contrib_index_copy", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&old_tensor, &index_vector, &new_tensor});
}

// Flat positions in an array of the given shape: (m, ...) to (...).
// data: (m, ...): row i holds positions along axis i.
inline Array ravel_multi_index(const Array& data, const ravel_multi_indexAttributes& attributes = {}) {
  static const detail::Operator op("_ravel_multi_index", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data});
}

// Positions along each axis of an array of the given shape: (...) to (m, ...).
// data: Flat positions.
inline Array unravel_index(const Array& data, const unravel_indexAttributes& attributes = {}) {
  static const detail::Operator op("_unravel_index", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data});
}

// The positions of the elements of each lane along one axis, in the order of their values; equal
// values keep their order, NaN is above every number.
// data: The array to sort.
inline Array argsort(const Array& data, const argsortAttributes& attributes = {}) {
  static const detail::Operator op("argsort", {"axis", "is_ascend", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.is_ascend);
  packed.add(op.id(2), attributes.dtype);
  return detail::invoke_one(op, packed, {&data});
}

// a[i, indices[i]] for each i; indices out of range are clipped to the ends.
// a: (n, k)
// indices: (n,), any dtype.
inline Array batch_take(const Array& a, const Array& indices) {
  static const detail::Operator op("batch_take", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&a, &indices});
}

// lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
// range stay as they are.
// lhs: (n, m).
// mhs: The new elements, (n,), dtype of lhs.
// rhs: Their columns, (n,), any dtype.
inline Array fill_element_0index(const Array& lhs, const Array& mhs, const Array& rhs) {
  static const detail::Operator op("fill_element_0index", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &mhs, &rhs});
}

// Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
// indices.shape[1:] + data.shape[m:].
// data: The array to gather from.
// indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
// end.
inline Array gather_nd(const Array& data, const Array& indices) {
  static const detail::Operator op("gather_nd", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data, &indices});
}

// on_value at the position that each index names along a new last axis, off_value elsewhere;
// indices outside [0, depth) give off_value alone.
// indices: Any shape and dtype; fractions are cut off.
inline Array one_hot(const Array& indices, const one_hotAttributes& attributes) {
  static const detail::Operator op("one_hot", {"depth", "on_value", "off_value", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.depth);
  packed.add(op.id(1), attributes.on_value);
  packed.add(op.id(2), attributes.off_value);
  packed.add(op.id(3), attributes.dtype);
  return detail::invoke_one(op, packed, {&indices});
}

// The element of each lane of data along one axis that index names.
// data: The array to pick from.
// index: Positions along the axis, any dtype: the shape of data without the axis, or with 1 there.
inline Array pick(const Array& data, const Array& index, const pickAttributes& attributes = {}) {
  static const detail::Operator op("pick", {"axis", "keepdims", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.mode);
  return detail::invoke_one(op, packed, {&data, &index});
}
inline Array choose_element_0index(const Array& data, const Array& index, const pickAttributes& attributes = {}) {
  return pick(data, index, attributes);
}

// An array of the given shape that is zero but for the positions that indices name; of equal
// positions the last one stays.
// data: indices.shape[1:] + shape[m:]
// indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
// end.
inline Array scatter_nd(const Array& data, const Array& indices, const scatter_ndAttributes& attributes) {
  static const detail::Operator op("scatter_nd", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data, &indices});
}

// The elements of each lane along one axis in order; NaN is above every number.
// data: The array to sort.
inline Array sort(const Array& data, const sortAttributes& attributes = {}) {
  static const detail::Operator op("sort", {"axis", "is_ascend"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.is_ascend);
  return detail::invoke_one(op, packed, {&data});
}

// Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
// replaced by the shape of indices.
// a: The array to take from.
// indices: Positions along the axis, any dtype; fractions are cut off.
inline Array take(const Array& a, const Array& indices, const takeAttributes& attributes = {}) {
  static const detail::Operator op("take", {"axis", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.mode);
  return detail::invoke_one(op, packed, {&a, &indices});
}

// The k first elements of each lane along one axis, in order: their positions, their values, both,
// or a mask of the shape of data that is 1 where they are. Of equal values the earlier one comes
// first; NaN is above every number.
// data: The array to select from.
inline std::vector<Array> topk(const Array& data, const topkAttributes& attributes = {}) {
  static const detail::Operator op("topk", {"axis", "k", "ret_typ", "is_ascend", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.k);
  packed.add(op.id(2), attributes.ret_typ);
  packed.add(op.id(3), attributes.is_ascend);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke(op, packed, {&data});
}

}  // namespace weft::op
