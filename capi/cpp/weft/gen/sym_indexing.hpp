// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
// clipped to the ends, without sparse_grad.
// data: Row numbers, any shape and dtype.
// weight: The table, (input_dim, output_dim).
inline Symbol Embedding(const std::string& name, const Symbol& data, const Symbol& weight = {}, const EmbeddingAttributes& attributes = {}) {
  static const detail::Operator op("Embedding", {"input_dim", "output_dim", "dtype", "sparse_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.input_dim);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.sparse_grad);
  return detail::apply(op, packed, name, {&data, &weight});
}
inline Symbol contrib_SparseEmbedding(const std::string& name, const Symbol& data, const Symbol& weight = {}, const EmbeddingAttributes& attributes = {}) {
  return Embedding(name, data, weight, attributes);
}

// The last step of every sequence: (batch, ...).
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype, at least 1.
inline Symbol SequenceLast(const std::string& name, const Symbol& data, const Symbol& sequence_length = {}, const SequenceLastAttributes& attributes = {}) {
  static const detail::Operator op("SequenceLast", {"use_sequence_length", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.axis);
  return detail::apply(op, packed, name, {&data, &sequence_length});
}

// data with every step from a sequence's length on set to value; data itself where
// use_sequence_length is False.
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype.
inline Symbol SequenceMask(const std::string& name, const Symbol& data, const Symbol& sequence_length = {}, const SequenceMaskAttributes& attributes = {}) {
  static const detail::Operator op("SequenceMask", {"use_sequence_length", "value", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.value);
  packed.add(op.id(2), attributes.axis);
  return detail::apply(op, packed, name, {&data, &sequence_length});
}

// Every sequence in reverse; steps from its length on stay where they are.
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype.
inline Symbol SequenceReverse(const std::string& name, const Symbol& data, const Symbol& sequence_length = {}, const SequenceReverseAttributes& attributes = {}) {
  static const detail::Operator op("SequenceReverse", {"use_sequence_length", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.axis);
  return detail::apply(op, packed, name, {&data, &sequence_length});
}

// The slices of data along one axis where index is nonzero. The size of that axis of the result
// depends on the values of index.
// data: The array to select from.
// index: A vector as long as the axis, any dtype.
inline Symbol contrib_boolean_mask(const std::string& name, const Symbol& data, const Symbol& index = {}, const contrib_boolean_maskAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_boolean_mask", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::apply(op, packed, name, {&data, &index});
}

// The position of every element of data: an int64 array of shape data.shape + (m,).
// data: Only its shape is read.
inline Symbol contrib_index_array(const std::string& name, const Symbol& data, const contrib_index_arrayAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_index_array", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::apply(op, packed, name, {&data});
}

// old_tensor with the rows that index_vector names replaced by those of new_tensor.
// old_tensor: (n, ...)
// index_vector: (k,), row numbers of any dtype.
// new_tensor: (k, ...)
inline Symbol contrib_index_copy(const std::string& name, const Symbol& old_tensor, const Symbol& index_vector = {}, const Symbol& new_tensor = {}) {
  static const detail::Operator op("_contrib_index_copy", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&old_tensor, &index_vector, &new_tensor});
}

// Flat positions in an array of the given shape: (m, ...) to (...).
// data: (m, ...): row i holds positions along axis i.
inline Symbol ravel_multi_index(const std::string& name, const Symbol& data, const ravel_multi_indexAttributes& attributes = {}) {
  static const detail::Operator op("_ravel_multi_index", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::apply(op, packed, name, {&data});
}

// Positions along each axis of an array of the given shape: (...) to (m, ...).
// data: Flat positions.
inline Symbol unravel_index(const std::string& name, const Symbol& data, const unravel_indexAttributes& attributes = {}) {
  static const detail::Operator op("_unravel_index", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::apply(op, packed, name, {&data});
}

// The positions of the elements of each lane along one axis, in the order of their values; equal
// values keep their order, NaN is above every number.
// data: The array to sort.
inline Symbol argsort(const std::string& name, const Symbol& data, const argsortAttributes& attributes = {}) {
  static const detail::Operator op("argsort", {"axis", "is_ascend", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.is_ascend);
  packed.add(op.id(2), attributes.dtype);
  return detail::apply(op, packed, name, {&data});
}

// a[i, indices[i]] for each i; indices out of range are clipped to the ends.
// a: (n, k)
// indices: (n,), any dtype.
inline Symbol batch_take(const std::string& name, const Symbol& a, const Symbol& indices = {}) {
  static const detail::Operator op("batch_take", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&a, &indices});
}

// lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
// range stay as they are.
// lhs: (n, m).
// mhs: The new elements, (n,), dtype of lhs.
// rhs: Their columns, (n,), any dtype.
inline Symbol fill_element_0index(const std::string& name, const Symbol& lhs, const Symbol& mhs = {}, const Symbol& rhs = {}) {
  static const detail::Operator op("fill_element_0index", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &mhs, &rhs});
}

// Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
// indices.shape[1:] + data.shape[m:].
// data: The array to gather from.
// indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
// end.
inline Symbol gather_nd(const std::string& name, const Symbol& data, const Symbol& indices = {}) {
  static const detail::Operator op("gather_nd", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data, &indices});
}

// on_value at the position that each index names along a new last axis, off_value elsewhere;
// indices outside [0, depth) give off_value alone.
// indices: Any shape and dtype; fractions are cut off.
inline Symbol one_hot(const std::string& name, const Symbol& indices, const one_hotAttributes& attributes) {
  static const detail::Operator op("one_hot", {"depth", "on_value", "off_value", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.depth);
  packed.add(op.id(1), attributes.on_value);
  packed.add(op.id(2), attributes.off_value);
  packed.add(op.id(3), attributes.dtype);
  return detail::apply(op, packed, name, {&indices});
}

// The element of each lane of data along one axis that index names.
// data: The array to pick from.
// index: Positions along the axis, any dtype: the shape of data without the axis, or with 1 there.
inline Symbol pick(const std::string& name, const Symbol& data, const Symbol& index = {}, const pickAttributes& attributes = {}) {
  static const detail::Operator op("pick", {"axis", "keepdims", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.mode);
  return detail::apply(op, packed, name, {&data, &index});
}
inline Symbol choose_element_0index(const std::string& name, const Symbol& data, const Symbol& index = {}, const pickAttributes& attributes = {}) {
  return pick(name, data, index, attributes);
}

// An array of the given shape that is zero but for the positions that indices name; of equal
// positions the last one stays.
// data: indices.shape[1:] + shape[m:]
// indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
// end.
inline Symbol scatter_nd(const std::string& name, const Symbol& data, const Symbol& indices = {}, const scatter_ndAttributes& attributes = {}) {
  static const detail::Operator op("scatter_nd", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::apply(op, packed, name, {&data, &indices});
}

// The elements of each lane along one axis in order; NaN is above every number.
// data: The array to sort.
inline Symbol sort(const std::string& name, const Symbol& data, const sortAttributes& attributes = {}) {
  static const detail::Operator op("sort", {"axis", "is_ascend"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.is_ascend);
  return detail::apply(op, packed, name, {&data});
}

// Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
// replaced by the shape of indices.
// a: The array to take from.
// indices: Positions along the axis, any dtype; fractions are cut off.
inline Symbol take(const std::string& name, const Symbol& a, const Symbol& indices = {}, const takeAttributes& attributes = {}) {
  static const detail::Operator op("take", {"axis", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.mode);
  return detail::apply(op, packed, name, {&a, &indices});
}

// The k first elements of each lane along one axis, in order: their positions, their values, both,
// or a mask of the shape of data that is 1 where they are. Of equal values the earlier one comes
// first; NaN is above every number.
// data: The array to select from.
inline Symbol topk(const std::string& name, const Symbol& data, const topkAttributes& attributes = {}) {
  static const detail::Operator op("topk", {"axis", "k", "ret_typ", "is_ascend", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.k);
  packed.add(op.id(2), attributes.ret_typ);
  packed.add(op.id(3), attributes.is_ascend);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {&data});
}

}  // namespace weft::sym
