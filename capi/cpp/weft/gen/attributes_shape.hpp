// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct ConcatAttributes {
  // The axis to join along; default 1.
  Option<int64_t> dim = {};
};
using concatAttributes = ConcatAttributes;

struct PadAttributes {
  // What to add; one of constant, edge, reflect; required.
  Option<std::string> mode = {};
  // (before_0, after_0, before_1, after_1, ...); required.
  Option<Shape> pad_width = {};
  // The value that mode constant adds; default 0.
  Option<double> constant_value = {};
};
using padAttributes = PadAttributes;

struct ReshapeAttributes {
  // The new sizes and codes; default ().
  Option<Shape> shape = {};
  // Match codes from the last axis; default False.
  Option<bool> reverse = {};
  // Older form of shape: 0 is inferred. Used when shape is (); default ().
  Option<Shape> target_shape = {};
  // With target_shape: keep the first axis; default False.
  Option<bool> keep_highest = {};
};
using reshapeAttributes = ReshapeAttributes;

struct SliceChannelAttributes {
  // How many parts; must divide the axis; required.
  Option<int64_t> num_outputs = {};
  // The axis to cut; default 1.
  Option<int64_t> axis = {};
  // Drop the axis, of which every part has one index; default False.
  Option<bool> squeeze_axis = {};
};
using splitAttributes = SliceChannelAttributes;

struct SwapAxisAttributes {
  // One axis; default 0.
  Option<int64_t> dim1 = {};
  // The other one; default 0.
  Option<int64_t> dim2 = {};
};
using swapaxesAttributes = SwapAxisAttributes;

struct broadcast_axisAttributes {
  // Axes to repeat; default ().
  Option<Shape> axis = {};
  // Their new sizes; default ().
  Option<Shape> size = {};
};
using broadcast_axesAttributes = broadcast_axisAttributes;

struct broadcast_likeAttributes {
  // Axes of lhs to repeat; None means all, and equal ranks; default None.
  Option<Shape> lhs_axes = {};
  // Axes of rhs that give their sizes; default None.
  Option<Shape> rhs_axes = {};
};

struct broadcast_toAttributes {
  // One size per axis; 0 keeps the input's size; default ().
  Option<Shape> shape = {};
};

struct depth_to_spaceAttributes {
  // b, at least 1; required.
  Option<int64_t> block_size = {};
};

struct diagAttributes {
  // The diagonal: above the main one if positive; default 0.
  Option<int64_t> k = {};
  // The axis of rows; default 0.
  Option<int64_t> axis1 = {};
  // The axis of columns; default 1.
  Option<int64_t> axis2 = {};
};

struct expand_dimsAttributes {
  // In [-rank - 1, rank]; required.
  Option<int64_t> axis = {};
};

struct repeatAttributes {
  // At least 0; required.
  Option<int64_t> repeats = {};
  // None flattens the input first; default None.
  Option<int64_t> axis = {};
};

struct reshape_likeAttributes {
  // First axis replaced; default None.
  Option<int64_t> lhs_begin = {};
  // End of the axes replaced; default None.
  Option<int64_t> lhs_end = {};
  // First axis taken; default None.
  Option<int64_t> rhs_begin = {};
  // End of the axes taken; default None.
  Option<int64_t> rhs_end = {};
};

struct reverseAttributes {
  // The axes to reverse; required.
  Option<Shape> axis = {};
};
using flipAttributes = reverseAttributes;

struct sliceAttributes {
  // First index per axis; None: from the start; required.
  Option<OptionalInts> begin = {};
  // End per axis, not included; None: to the end; required.
  Option<OptionalInts> end = {};
  // Step per axis, not 0; negative steps run backwards. (): all 1; default ().
  Option<OptionalInts> step = {};
};
using cropAttributes = sliceAttributes;

struct slice_axisAttributes {
  // The axis; negative from the end; required.
  Option<int64_t> axis = {};
  // First index; required.
  Option<int64_t> begin = {};
  // End; None: to the last index; required.
  Option<int64_t> end = {};
};

struct slice_likeAttributes {
  // Axes to slice; () means all, and equal ranks; default ().
  Option<Shape> axes = {};
};

struct space_to_depthAttributes {
  // b, at least 1; required.
  Option<int64_t> block_size = {};
};

struct squeezeAttributes {
  // Axes to remove; None: all of size 1; default None.
  Option<Shape> axis = {};
};

struct stackAttributes {
  // Position of the new axis, in [-rank - 1, rank]; default 0.
  Option<int64_t> axis = {};
};

struct tileAttributes {
  // Repetitions per axis, at least 0; required.
  Option<Shape> reps = {};
};

struct transposeAttributes {
  // Axis k of the result is axis axes[k] of the input; default ().
  Option<Shape> axes = {};
};

}  // namespace weft
