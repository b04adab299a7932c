// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct EmbeddingAttributes {
  // Number of rows of the table; required.
  Option<int64_t> input_dim = {};
  // Length of a row; required.
  Option<int64_t> output_dim = {};
  // Dtype of the table where it is not known yet; default float32.
  Option<DType> dtype = {};
  // Row numbers out of range are an error, and the gradient keeps the rows alone where the table
  // asks for that; default False.
  Option<bool> sparse_grad = {};
};
using contrib_SparseEmbeddingAttributes = EmbeddingAttributes;

struct SequenceLastAttributes {
  // Whether sequence_length is given; otherwise every sequence has the full length; default False.
  Option<bool> use_sequence_length = {};
  // The axis of time, 0 or 1; default 0.
  Option<int64_t> axis = {};
};

struct SequenceMaskAttributes {
  // Whether sequence_length is given; default False.
  Option<bool> use_sequence_length = {};
  // Value of the steps that are masked; default 0.
  Option<double> value = {};
  // The axis of time, 0 or 1; default 0.
  Option<int64_t> axis = {};
};

struct SequenceReverseAttributes {
  // Whether sequence_length is given; otherwise every sequence has the full length; default False.
  Option<bool> use_sequence_length = {};
  // The axis of time, 0 or 1; default 0.
  Option<int64_t> axis = {};
};

struct contrib_boolean_maskAttributes {
  // The axis to select along; default 0.
  Option<int64_t> axis = {};
};

struct contrib_index_arrayAttributes {
  // The m axes to list; None: all of them; default None.
  Option<Shape> axes = {};
};

struct ravel_multi_indexAttributes {
  // Shape of that array, m sizes; the first may be -1; default None.
  Option<Shape> shape = {};
};

struct unravel_indexAttributes {
  // Shape of that array, m sizes; the first may be -1; default None.
  Option<Shape> shape = {};
};

struct argsortAttributes {
  // The axis; None: the flattened array; default -1.
  Option<int64_t> axis = {};
  // Ascending order; default True.
  Option<bool> is_ascend = {};
  // Dtype of the positions; default float32.
  Option<DType> dtype = {};
};

struct one_hotAttributes {
  // Size of the new axis; required.
  Option<int64_t> depth = {};
  // Value at the index; default 1.
  Option<double> on_value = {};
  // Value elsewhere; default 0.
  Option<double> off_value = {};
  // Dtype of the result; default float32.
  Option<DType> dtype = {};
};

struct pickAttributes {
  // The axis; None: over the flattened data; default -1.
  Option<int64_t> axis = {};
  // Keep the axis with size 1; default False.
  Option<bool> keepdims = {};
  // Indices out of range: clip to the ends, raise an error, or wrap around; one of clip, raise,
  // wrap; default clip.
  Option<std::string> mode = {};
};
using choose_element_0indexAttributes = pickAttributes;

struct scatter_ndAttributes {
  // Shape of the result; required.
  Option<Shape> shape = {};
};

struct sortAttributes {
  // The axis; None: the flattened array; default -1.
  Option<int64_t> axis = {};
  // Ascending order; default True.
  Option<bool> is_ascend = {};
};

struct takeAttributes {
  // The axis to take along; default 0.
  Option<int64_t> axis = {};
  // Indices out of range: clip to the ends, raise an error, or wrap around; one of clip, raise,
  // wrap; default clip.
  Option<std::string> mode = {};
};

struct topkAttributes {
  // The axis; None: the flattened array; default -1.
  Option<int64_t> axis = {};
  // How many; below 1: all of them, sorted; default 1.
  Option<int64_t> k = {};
  // What to return; one of both, indices, mask, value; default indices.
  Option<std::string> ret_typ = {};
  // The smallest elements instead of the largest; default False.
  Option<bool> is_ascend = {};
  // Dtype of the positions; default float32.
  Option<DType> dtype = {};
};

}  // namespace weft
