// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened array.
// a: The input array.
inline Array cumsum(const Array& a, const cumsumAttributes& attributes = {}) {
  static const detail::Operator op("_np_cumsum", {"axis", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&a});
}

// Index of the largest element along an axis, the first of equals; a NaN counts as largest.
// Indices have the dtype of the input.
// data: The input array.
inline Array argmax(const Array& data, const argmaxAttributes& attributes = {}) {
  static const detail::Operator op("argmax", {"axis", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  return detail::invoke_one(op, packed, {&data});
}

// Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
// data: At least two axes.
inline Array argmax_channel(const Array& data) {
  static const detail::Operator op("argmax_channel", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
// Indices have the dtype of the input.
// data: The input array.
inline Array argmin(const Array& data, const argminAttributes& attributes = {}) {
  static const detail::Operator op("argmin", {"axis", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  return detail::invoke_one(op, packed, {&data});
}

// Largest element along axes; NaN if there is one. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array max(const Array& data, const maxAttributes& attributes = {}) {
  static const detail::Operator op("max", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}
inline Array max_axis(const Array& data, const maxAttributes& attributes = {}) {
  return max(data, attributes);
}

// Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
// axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array mean(const Array& data, const meanAttributes& attributes = {}) {
  static const detail::Operator op("mean", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Smallest element along axes; NaN if there is one. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array min(const Array& data, const minAttributes& attributes = {}) {
  static const detail::Operator op("min", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}
inline Array min_axis(const Array& data, const minAttributes& attributes = {}) {
  return min(data, attributes);
}

// Mean and variance (divided by the number of elements) along axes.
// data: The input array.
inline std::vector<Array> moments(const Array& data, const momentsAttributes& attributes = {}) {
  static const detail::Operator op("moments", {"axes", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  packed.add(op.id(1), attributes.keepdims);
  return detail::invoke(op, packed, {&data});
}

// Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array nanprod(const Array& data, const nanprodAttributes& attributes = {}) {
  static const detail::Operator op("nanprod", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array nansum(const Array& data, const nansumAttributes& attributes = {}) {
  static const detail::Operator op("nansum", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
// root of the sum of squares. Its gradient at 0 is 0.
// data: The input array.
inline Array norm(const Array& data, const normAttributes& attributes = {}) {
  static const detail::Operator op("norm", {"ord", "axis", "out_dtype", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.ord);
  packed.add(op.id(1), attributes.axis);
  packed.add(op.id(2), attributes.out_dtype);
  packed.add(op.id(3), attributes.keepdims);
  return detail::invoke_one(op, packed, {&data});
}

// Product of the elements along axes. The result has the input's dtype and its remaining axes;
// shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array prod(const Array& data, const prodAttributes& attributes = {}) {
  static const detail::Operator op("prod", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
// (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array sum(const Array& data, const sumAttributes& attributes = {}) {
  static const detail::Operator op("sum", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}
inline Array sum_axis(const Array& data, const sumAttributes& attributes = {}) {
  return sum(data, attributes);
}

}  // namespace weft::op
