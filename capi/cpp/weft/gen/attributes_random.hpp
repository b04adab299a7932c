// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct DropoutAttributes {
  // Probability of zero, in [0, 1]; default 0.5.
  Option<double> p = {};
  // Drop in training only, or always; one of always, training; default training.
  Option<std::string> mode = {};
  // Axes along which all elements share one draw; default ().
  Option<Shape> axes = {};
  // Accepted for compatibility; it has no effect; default False.
  Option<bool> cudnn_off = {};
};

struct random_exponentialAttributes {
  // Rate; default 1.
  Option<double> lam = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_gammaAttributes {
  // Shape; default 1.
  Option<double> alpha = {};
  // Scale; default 1.
  Option<double> beta = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_generalized_negative_binomialAttributes {
  // Mean; default 1.
  Option<double> mu = {};
  // Dispersion; default 1.
  Option<double> alpha = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_negative_binomialAttributes {
  // Number of successes; default 1.
  Option<double> k = {};
  // Probability of success; default 1.
  Option<double> p = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct normalAttributes {
  // Mean; default 0.
  Option<double> loc = {};
  // Standard deviation; default 1.
  Option<double> scale = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};
using random_normalAttributes = normalAttributes;

struct random_pdf_dirichletAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_exponentialAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_gammaAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_generalized_negative_binomialAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_negative_binomialAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_normalAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_poissonAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_pdf_uniformAttributes {
  // Whether the logarithm is wanted; default False.
  Option<bool> is_log = {};
};

struct random_poissonAttributes {
  // Mean; default 1.
  Option<double> lam = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct random_randintAttributes {
  // Least value; required.
  Option<int64_t> low = {};
  // One above the largest value; required.
  Option<int64_t> high = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Integer dtype; None: int32; default None.
  Option<DType> dtype = {};
};

struct random_uniformAttributes {
  // Lower end; default 0.
  Option<double> low = {};
  // Upper end; default 1.
  Option<double> high = {};
  // Shape of the result; None: (1,); default None.
  Option<Shape> shape = {};
  // Device of the result; default cpu(0).
  Option<Device> ctx = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};
using uniformAttributes = random_uniformAttributes;

struct sample_exponentialAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_gammaAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_generalized_negative_binomialAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_multinomialAttributes {
  // Shape of what is drawn for each row; default ().
  Option<Shape> shape = {};
  // Return log(data) at the drawn categories as well; default False.
  Option<bool> get_prob = {};
  // Dtype of the categories; default int32.
  Option<DType> dtype = {};
};

struct sample_negative_binomialAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_normalAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_poissonAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

struct sample_uniformAttributes {
  // Shape of what is drawn for each element; default ().
  Option<Shape> shape = {};
  // Floating dtype; None: float32; default None.
  Option<DType> dtype = {};
};

}  // namespace weft
