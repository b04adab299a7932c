// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

namespace optimizer {

struct adadeltaAttributes {
  // Learning rate; default 0.01.
  Option<double> learning_rate = {};
  // Decay of the means; default 0.9.
  Option<double> rho = {};
  // Keeps the roots away from 0; default 1e-05.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct adagradAttributes {
  // Learning rate; default 0.01.
  Option<double> learning_rate = {};
  // Keeps the root away from 0; default 1e-07.
  Option<double> eps = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct adamAttributes {
  // Learning rate; default 0.001.
  Option<double> learning_rate = {};
  // Decay of the mean of gradients; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean of squared gradients; default 0.999.
  Option<double> beta2 = {};
  // Keeps denominators away from 0; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct adamwAttributes {
  // Learning rate; default 0.001.
  Option<double> learning_rate = {};
  // Decay of the mean of gradients; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean of squared gradients; default 0.999.
  Option<double> beta2 = {};
  // Keeps denominators away from 0; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct ftmlAttributes {
  // Learning rate; default 0.01.
  Option<double> learning_rate = {};
  // Decay of the mean of gradients; default 0.6.
  Option<double> beta1 = {};
  // Decay of the mean of squared gradients; default 0.999.
  Option<double> beta2 = {};
  // Keeps denominators away from 0; default 1e-08.
  Option<double> epsilon = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct ftrlAttributes {
  // Learning rate; default 0.1.
  Option<double> learning_rate = {};
  // L1 regularization; default 0.01.
  Option<double> lamda1 = {};
  // Added to the root of the sum of squares; default 1.
  Option<double> beta = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct lambAttributes {
  // Learning rate; default 0.001.
  Option<double> learning_rate = {};
  // Decay of the mean of gradients; default 0.9.
  Option<double> beta1 = {};
  // Decay of the mean of squared gradients; default 0.999.
  Option<double> beta2 = {};
  // Keeps denominators away from 0; default 1e-06.
  Option<double> epsilon = {};
  // Least length of the weight that counts; default None.
  Option<double> lower_bound = {};
  // Greatest length of the weight that counts; default None.
  Option<double> upper_bound = {};
  // Whether it is undone that the means begin at 0; default True.
  Option<bool> bias_correction = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct nagAttributes {
  // Learning rate; default 0.01.
  Option<double> learning_rate = {};
  // Momentum; 0: none; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct rmspropAttributes {
  // Learning rate; default 0.001.
  Option<double> learning_rate = {};
  // Decay of the means; default 0.9.
  Option<double> gamma1 = {};
  // Momentum of the centered form; default 0.9.
  Option<double> gamma2 = {};
  // Keeps the root away from 0; default 1e-08.
  Option<double> epsilon = {};
  // Whether the variance is used instead of the mean square; default False.
  Option<bool> centered = {};
  // Weights are clipped to [-clip_weights, clip_weights] after each step; default None.
  Option<double> clip_weights = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};

struct sgdAttributes {
  // Learning rate; default 0.01.
  Option<double> learning_rate = {};
  // Momentum; 0: none; default 0.
  Option<double> momentum = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};
using ccsgdAttributes = sgdAttributes;

struct signumAttributes {
  // Learning rate; default 0.01.
  Option<double> learning_rate = {};
  // Momentum; 0: none; default 0.9.
  Option<double> momentum = {};
  // Weight decay that does not enter the momentum; default 0.
  Option<double> wd_lh = {};
  // Weight decay; default 0.
  Option<double> wd = {};
  // Factor of each gradient before anything else, often 1 / batch size; default 1.
  Option<double> rescale_grad = {};
  // Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
  // None.
  Option<double> clip_gradient = {};
  // Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
  Option<bool> multi_precision = {};
};
using signsgdAttributes = signumAttributes;

}  // namespace optimizer

namespace initializer {

struct constantAttributes {
  // The value; required.
  Option<double> value = {};
};

struct lstmbiasAttributes {
  // Bias of the forget gate; default 1.
  Option<double> forget_bias = {};
};

struct msrapreluAttributes {
  // Which number counts; one of avg, in, out; default avg.
  Option<std::string> factor_type = {};
  // Slope of the rectifier for negative values; default 0.25.
  Option<double> slope = {};
};

struct normalAttributes {
  // Standard deviation; default 0.01.
  Option<double> sigma = {};
};

struct uniformAttributes {
  // Bound of the values; default 0.07.
  Option<double> scale = {};
};

struct xavierAttributes {
  // Distribution; one of uniform, gaussian; default uniform.
  Option<std::string> rnd_type = {};
  // What factor is; one of avg, in, out; default avg.
  Option<std::string> factor_type = {};
  // Scale of the variance; default 3.
  Option<double> magnitude = {};
};

}  // namespace initializer

namespace metric {

struct accuracyAttributes {
  // Axis of the classes; default 1.
  Option<int64_t> axis = {};
};
using accAttributes = accuracyAttributes;

struct cross_entropyAttributes {
  // Added to the probability before the logarithm; default 1e-12.
  Option<double> eps = {};
};
using ceAttributes = cross_entropyAttributes;
using crossentropyAttributes = cross_entropyAttributes;
using nll_lossAttributes = cross_entropyAttributes;

struct perplexityAttributes {
  // Class that does not count, as that of padding; default None.
  Option<int64_t> ignore_label = {};
  // Axis of the classes; default -1.
  Option<int64_t> axis = {};
};

struct top_k_accuracyAttributes {
  // How many classes count; default 5.
  Option<int64_t> top_k = {};
};
using top_k_accAttributes = top_k_accuracyAttributes;

}  // namespace metric

}  // namespace weft
