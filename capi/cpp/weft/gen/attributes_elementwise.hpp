// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct CastAttributes {
  // The dtype of the result; required.
  Option<DType> dtype = {};
};
using castAttributes = CastAttributes;

struct amp_castAttributes {
  // Dtype of the result; required.
  Option<DType> dtype = {};
};

struct amp_multicastAttributes {
  // Whether the narrowest dtype is taken; default False.
  Option<bool> cast_narrow = {};
};

struct clipAttributes {
  // Smallest value; required.
  Option<double> a_min = {};
  // Largest value; required.
  Option<double> a_max = {};
};

struct smooth_l1Attributes {
  // s, the sharpness of the corner; default 1.
  Option<double> scalar = {};
  // Whether the scalar was an integer; kept for files; default True.
  Option<bool> is_int = {};
};

}  // namespace weft
