// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// The inputs one after the other along an axis.
// data: Arrays of one dtype whose shapes differ along dim only.
inline Symbol Concat(const std::string& name, const std::vector<Symbol>& data, const ConcatAttributes& attributes = {}) {
  static const detail::Operator op("Concat", {"dim"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dim);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}
inline Symbol concat(const std::string& name, const std::vector<Symbol>& data, const ConcatAttributes& attributes = {}) {
  return Concat(name, data, attributes);
}

// Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
// data: An array with at least one axis.
inline Symbol Flatten(const std::string& name, const Symbol& data) {
  static const detail::Operator op("Flatten", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}
inline Symbol flatten(const std::string& name, const Symbol& data) {
  return Flatten(name, data);
}

// The input with elements added before and after each axis: a constant, the nearest element
// (edge), or the elements mirrored at the first and last one (reflect).
// data: The input array, any rank.
inline Symbol Pad(const std::string& name, const Symbol& data, const PadAttributes& attributes) {
  static const detail::Operator op("Pad", {"mode", "pad_width", "constant_value"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mode);
  packed.add(op.id(1), attributes.pad_width);
  packed.add(op.id(2), attributes.constant_value);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol pad(const std::string& name, const Symbol& data, const PadAttributes& attributes) {
  return Pad(name, data, attributes);
}

// The elements of the input, in row-major order, as another shape; a view where strides allow it.
// Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
// merges two axes, -4 splits one into the two sizes that follow.
// data: The input array.
inline Symbol Reshape(const std::string& name, const Symbol& data, const ReshapeAttributes& attributes = {}) {
  static const detail::Operator op("Reshape", {"shape", "reverse", "target_shape", "keep_highest"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.reverse);
  packed.add(op.id(2), attributes.target_shape);
  packed.add(op.id(3), attributes.keep_highest);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol reshape(const std::string& name, const Symbol& data, const ReshapeAttributes& attributes = {}) {
  return Reshape(name, data, attributes);
}

// Cuts an axis into equal parts; the results are views.
// data: The input array.
inline Symbol SliceChannel(const std::string& name, const Symbol& data, const SliceChannelAttributes& attributes) {
  static const detail::Operator op("SliceChannel", {"num_outputs", "axis", "squeeze_axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_outputs);
  packed.add(op.id(1), attributes.axis);
  packed.add(op.id(2), attributes.squeeze_axis);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol split(const std::string& name, const Symbol& data, const SliceChannelAttributes& attributes) {
  return SliceChannel(name, data, attributes);
}

// Exchanges two axes; the result is a view.
// data: The input array.
inline Symbol SwapAxis(const std::string& name, const Symbol& data, const SwapAxisAttributes& attributes = {}) {
  static const detail::Operator op("SwapAxis", {"dim1", "dim2"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dim1);
  packed.add(op.id(1), attributes.dim2);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol swapaxes(const std::string& name, const Symbol& data, const SwapAxisAttributes& attributes = {}) {
  return SwapAxis(name, data, attributes);
}

// Repeats the listed axes, which have size 1; the result is a view.
// data: The input array.
inline Symbol broadcast_axis(const std::string& name, const Symbol& data, const broadcast_axisAttributes& attributes = {}) {
  static const detail::Operator op("broadcast_axis", {"axis", "size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.size);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol broadcast_axes(const std::string& name, const Symbol& data, const broadcast_axisAttributes& attributes = {}) {
  return broadcast_axis(name, data, attributes);
}

// Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
// lhs: The array to repeat.
// rhs: Only its shape counts.
inline Symbol broadcast_like(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}, const broadcast_likeAttributes& attributes = {}) {
  static const detail::Operator op("broadcast_like", {"lhs_axes", "rhs_axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lhs_axes);
  packed.add(op.id(1), attributes.rhs_axes);
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Repeats axes of size 1 to the sizes given; the result is a view.
// data: The input array.
inline Symbol broadcast_to(const std::string& name, const Symbol& data, const broadcast_toAttributes& attributes = {}) {
  static const detail::Operator op("broadcast_to", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::apply(op, packed, name, {&data});
}

// Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
// in the block as the outer part of the channel index.
// data: Shape (N, C, H, W).
inline Symbol depth_to_space(const std::string& name, const Symbol& data, const depth_to_spaceAttributes& attributes) {
  static const detail::Operator op("depth_to_space", {"block_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.block_size);
  return detail::apply(op, packed, name, {&data});
}

// A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
// matrix that has it as diagonal.
// data: At least one axis.
inline Symbol diag(const std::string& name, const Symbol& data, const diagAttributes& attributes = {}) {
  static const detail::Operator op("diag", {"k", "axis1", "axis2"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.k);
  packed.add(op.id(1), attributes.axis1);
  packed.add(op.id(2), attributes.axis2);
  return detail::apply(op, packed, name, {&data});
}

// Inserts an axis of size 1 at position `axis` of the result.
// data: The input array.
inline Symbol expand_dims(const std::string& name, const Symbol& data, const expand_dimsAttributes& attributes) {
  static const detail::Operator op("expand_dims", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::apply(op, packed, name, {&data});
}

// Every element `repeats` times in a row: along an axis, or of the flattened input.
// data: The input array.
inline Symbol repeat(const std::string& name, const Symbol& data, const repeatAttributes& attributes) {
  static const detail::Operator op("repeat", {"repeats", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.repeats);
  packed.add(op.id(1), attributes.axis);
  return detail::apply(op, packed, name, {&data});
}

// The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
// rhs_end - 1 of rhs; by default, with the whole shape of rhs.
// lhs: The elements.
// rhs: Only its shape counts.
inline Symbol reshape_like(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}, const reshape_likeAttributes& attributes = {}) {
  static const detail::Operator op("reshape_like", {"lhs_begin", "lhs_end", "rhs_begin", "rhs_end"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lhs_begin);
  packed.add(op.id(1), attributes.lhs_end);
  packed.add(op.id(2), attributes.rhs_begin);
  packed.add(op.id(3), attributes.rhs_end);
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// The order of the elements along axes turned round; the result is a view.
// data: The input array.
inline Symbol reverse(const std::string& name, const Symbol& data, const reverseAttributes& attributes) {
  static const detail::Operator op("reverse", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol flip(const std::string& name, const Symbol& data, const reverseAttributes& attributes) {
  return reverse(name, data, attributes);
}

// The input's shape as an int64 vector.
// data: Only its shape counts.
inline Symbol shape_array(const std::string& name, const Symbol& data) {
  static const detail::Operator op("shape_array", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// The number of elements of the input as an int64 vector of length 1.
// data: Only its shape counts.
inline Symbol size_array(const std::string& name, const Symbol& data) {
  static const detail::Operator op("size_array", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
// those listed are taken whole.
// data: The input array.
inline Symbol slice(const std::string& name, const Symbol& data, const sliceAttributes& attributes) {
  static const detail::Operator op("slice", {"begin", "end", "step"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.begin);
  packed.add(op.id(1), attributes.end);
  packed.add(op.id(2), attributes.step);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol crop(const std::string& name, const Symbol& data, const sliceAttributes& attributes) {
  return slice(name, data, attributes);
}

// The indices begin ... end - 1 of one axis; the result is a view.
// data: The input array.
inline Symbol slice_axis(const std::string& name, const Symbol& data, const slice_axisAttributes& attributes) {
  static const detail::Operator op("slice_axis", {"axis", "begin", "end"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.begin);
  packed.add(op.id(2), attributes.end);
  return detail::apply(op, packed, name, {&data});
}

// The leading part of data that has the sizes of shape_like along the axes listed; the result is a
// view.
// data: The input array.
// shape_like: Only its shape counts.
inline Symbol slice_like(const std::string& name, const Symbol& data, const Symbol& shape_like = {}, const slice_likeAttributes& attributes = {}) {
  static const detail::Operator op("slice_like", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::apply(op, packed, name, {&data, &shape_like});
}

// Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
// depth_to_space.
// data: Shape (N, C, H, W).
inline Symbol space_to_depth(const std::string& name, const Symbol& data, const space_to_depthAttributes& attributes) {
  static const detail::Operator op("space_to_depth", {"block_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.block_size);
  return detail::apply(op, packed, name, {&data});
}

// Removes axes of size 1: those listed, or all. One axis stays where all would go.
// data: The input array.
inline Symbol squeeze(const std::string& name, const Symbol& data, const squeezeAttributes& attributes = {}) {
  static const detail::Operator op("squeeze", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::apply(op, packed, name, {&data});
}

// The inputs, all of one shape, joined along a new axis.
// data: Arrays of one shape and dtype.
inline Symbol stack(const std::string& name, const std::vector<Symbol>& data, const stackAttributes& attributes = {}) {
  static const detail::Operator op("stack", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with ones
// in front.
// data: The input array.
inline Symbol tile(const std::string& name, const Symbol& data, const tileAttributes& attributes) {
  static const detail::Operator op("tile", {"reps"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.reps);
  return detail::apply(op, packed, name, {&data});
}

// Permutes the axes; the result is a view. Without axes it reverses their order.
// data: The input array.
inline Symbol transpose(const std::string& name, const Symbol& data, const transposeAttributes& attributes = {}) {
  static const detail::Operator op("transpose", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::apply(op, packed, name, {&data});
}

}  // namespace weft::sym
