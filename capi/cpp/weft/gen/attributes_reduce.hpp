// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct cumsumAttributes {
  // The axis; None flattens the input; default None.
  Option<int64_t> axis = {};
  // Dtype of the result; None: that of the input; default None.
  Option<DType> dtype = {};
};

struct argmaxAttributes {
  // The axis to search; None: all elements; default None.
  Option<int64_t> axis = {};
  // Keep the axis with size 1; default False.
  Option<bool> keepdims = {};
};

struct argminAttributes {
  // The axis to search; None: all elements; default None.
  Option<int64_t> axis = {};
  // Keep the axis with size 1; default False.
  Option<bool> keepdims = {};
};

struct maxAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};
using max_axisAttributes = maxAttributes;

struct meanAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct minAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};
using min_axisAttributes = minAttributes;

struct momentsAttributes {
  // Axes to reduce; None: all; default None.
  Option<Shape> axes = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
};

struct nanprodAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct nansumAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct normAttributes {
  // 1 or 2; default 2.
  Option<int64_t> ord = {};
  // Axes to reduce; None: all; default None.
  Option<Shape> axis = {};
  // Dtype of the result; None: that of the input; default None.
  Option<DType> out_dtype = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
};

struct prodAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};

struct sumAttributes {
  // Axes to reduce; None or () means all of them; default None.
  Option<Shape> axis = {};
  // Keep reduced axes with size 1; default False.
  Option<bool> keepdims = {};
  // Reduce the axes that are not listed; default False.
  Option<bool> exclude = {};
};
using sum_axisAttributes = sumAttributes;

}  // namespace weft
