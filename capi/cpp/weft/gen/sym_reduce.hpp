// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened array.
// a: The input array.
inline Symbol cumsum(const std::string& name, const Symbol& a, const cumsumAttributes& attributes = {}) {
  static const detail::Operator op("_np_cumsum", {"axis", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&a});
}

// Index of the largest element along an axis, the first of equals; a NaN counts as largest.
// Indices have the dtype of the input.
// data: The input array.
inline Symbol argmax(const std::string& name, const Symbol& data, const argmaxAttributes& attributes = {}) {
  static const detail::Operator op("argmax", {"axis", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  return detail::apply(op, packed, name, {&data});
}

// Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
// data: At least two axes.
inline Symbol argmax_channel(const std::string& name, const Symbol& data) {
  static const detail::Operator op("argmax_channel", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
// Indices have the dtype of the input.
// data: The input array.
inline Symbol argmin(const std::string& name, const Symbol& data, const argminAttributes& attributes = {}) {
  static const detail::Operator op("argmin", {"axis", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  return detail::apply(op, packed, name, {&data});
}

// Largest element along axes; NaN if there is one. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol max(const std::string& name, const Symbol& data, const maxAttributes& attributes = {}) {
  static const detail::Operator op("max", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol max_axis(const std::string& name, const Symbol& data, const maxAttributes& attributes = {}) {
  return max(name, data, attributes);
}

// Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
// axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol mean(const std::string& name, const Symbol& data, const meanAttributes& attributes = {}) {
  static const detail::Operator op("mean", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}

// Smallest element along axes; NaN if there is one. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol min(const std::string& name, const Symbol& data, const minAttributes& attributes = {}) {
  static const detail::Operator op("min", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol min_axis(const std::string& name, const Symbol& data, const minAttributes& attributes = {}) {
  return min(name, data, attributes);
}

// Mean and variance (divided by the number of elements) along axes.
// data: The input array.
inline Symbol moments(const std::string& name, const Symbol& data, const momentsAttributes& attributes = {}) {
  static const detail::Operator op("moments", {"axes", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  packed.add(op.id(1), attributes.keepdims);
  return detail::apply(op, packed, name, {&data});
}

// Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol nanprod(const std::string& name, const Symbol& data, const nanprodAttributes& attributes = {}) {
  static const detail::Operator op("nanprod", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}

// Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol nansum(const std::string& name, const Symbol& data, const nansumAttributes& attributes = {}) {
  static const detail::Operator op("nansum", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}

// The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
// root of the sum of squares. Its gradient at 0 is 0.
// data: The input array.
inline Symbol norm(const std::string& name, const Symbol& data, const normAttributes& attributes = {}) {
  static const detail::Operator op("norm", {"ord", "axis", "out_dtype", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.ord);
  packed.add(op.id(1), attributes.axis);
  packed.add(op.id(2), attributes.out_dtype);
  packed.add(op.id(3), attributes.keepdims);
  return detail::apply(op, packed, name, {&data});
}

// Product of the elements along axes. The result has the input's dtype and its remaining axes;
// shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol prod(const std::string& name, const Symbol& data, const prodAttributes& attributes = {}) {
  static const detail::Operator op("prod", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}

// Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
// (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Symbol sum(const std::string& name, const Symbol& data, const sumAttributes& attributes = {}) {
  static const detail::Operator op("sum", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol sum_axis(const std::string& name, const Symbol& data, const sumAttributes& attributes = {}) {
  return sum(name, data, attributes);
}

}  // namespace weft::sym
