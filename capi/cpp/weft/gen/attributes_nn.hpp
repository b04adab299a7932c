// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct ActivationAttributes {
  // The function; one of relu, sigmoid, softrelu, softsign, tanh; required.
  Option<std::string> act_type = {};
};

struct BatchNormAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and 1 / sqrt(variance + eps) are results, too; default False.
  Option<bool> output_mean_var = {};
  // The axis of the channels; default 1.
  Option<int64_t> axis = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> min_calib_range = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> max_calib_range = {};
};

struct BatchNorm_v1Attributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and the variances are results, too; default False.
  Option<bool> output_mean_var = {};
};

struct CTCLossAttributes {
  // Whether samples end at their data_lengths; default False.
  Option<bool> use_data_lengths = {};
  // Whether label_lengths says how many labels count; otherwise those before the first padding,
  // which is 0 with the blank first and -1 with the blank last; default False.
  Option<bool> use_label_lengths = {};
  // Which class is the blank; one of first, last; default first.
  Option<std::string> blank_label = {};
};
using contrib_CTCLossAttributes = CTCLossAttributes;
using contrib_ctc_lossAttributes = CTCLossAttributes;
using ctc_lossAttributes = CTCLossAttributes;

struct ConvolutionAttributes {
  // Size of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; one of None, fastest, limited_workspace, off;
  // default None.
  Option<std::string> cudnn_tune = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};
using Convolution_v1Attributes = ConvolutionAttributes;

struct DeconvolutionAttributes {
  // Size of the window; required.
  Option<Shape> kernel = {};
  // Step of the window in the result; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // What is cropped at either side; default 0; default ().
  Option<Shape> pad = {};
  // What is added behind, less than stride; default 0; default ().
  Option<Shape> adj = {};
  // Space of the result, instead of pad and adj; default ().
  Option<Shape> target_shape = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Accepted for compatibility; has no effect; default 512.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default True.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; one of None, fastest, limited_workspace, off;
  // default None.
  Option<std::string> cudnn_tune = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};

struct FullyConnectedAttributes {
  // Number of units of the result; required.
  Option<int64_t> num_hidden = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Whether all axes but the first are one axis of units; otherwise the layer acts on the last
  // axis; default True.
  Option<bool> flatten = {};
};

struct GroupNormAttributes {
  // Number of groups, a divisor of the number of channels; default 1.
  Option<int64_t> num_groups = {};
  // Added to the variance; default 1e-05.
  Option<double> eps = {};
  // Whether mean and sqrt(variance + eps), shape (batch, num_groups), are results, too; default
  // False.
  Option<bool> output_mean_var = {};
};

struct IdentityAttachKLSparseRegAttributes {
  // The activity that is wanted; default 0.1.
  Option<double> sparseness_target = {};
  // Weight of the penalty; default 0.001.
  Option<double> penalty = {};
  // Weight of the old running average; default 0.9.
  Option<double> momentum = {};
};

struct InstanceNormAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
};

struct L2NormalizationAttributes {
  // Added to the sum; default 1e-10.
  Option<double> eps = {};
  // What is summed over; one of channel, instance, spatial; default instance.
  Option<std::string> mode = {};
};

struct LRNAttributes {
  // Scale of the sum; default 1e-04.
  Option<double> alpha = {};
  // The power; default 0.75.
  Option<double> beta = {};
  // Added to the sum; default 2.
  Option<double> knorm = {};
  // Channels of a window, odd; required.
  Option<int64_t> nsize = {};
};

struct LayerNormAttributes {
  // The axis that is normalised; default -1.
  Option<int64_t> axis = {};
  // Added to the variance; default 1e-05.
  Option<double> eps = {};
  // Whether mean and sqrt(variance + eps) are results, too; default False.
  Option<bool> output_mean_var = {};
};

struct LeakyReLUAttributes {
  // The function; one of elu, gelu, leaky, prelu, rrelu, selu; default leaky.
  Option<std::string> act_type = {};
  // Slope of leaky and scale of elu below zero; default 0.25.
  Option<double> slope = {};
  // Smallest random slope of rrelu; default 0.125.
  Option<double> lower_bound = {};
  // Largest random slope of rrelu; default 0.334.
  Option<double> upper_bound = {};
};

struct LinearRegressionOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
};

struct LogisticRegressionOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
};

struct MAERegressionOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
};

struct MakeLossAttributes {
  // The gradient; default 1.
  Option<double> grad_scale = {};
  // Elements above it are valid, for the normalization of that name; default 0.
  Option<double> valid_thresh = {};
  // Divides the gradient by the batch size (all axes but the last), by nothing, or by the number
  // of valid elements; one of batch, null, valid; default null.
  Option<std::string> normalization = {};
};

struct PoolingAttributes {
  // Size of the windows; not read with global_pool; default ().
  Option<Shape> kernel = {};
  // What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum; default max.
  Option<std::string> pool_type = {};
  // One window that covers everything; default False.
  Option<bool> global_pool = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up (full);
  // same: (size + 2 pad) / stride, rounded up; one of full, same, valid; default valid.
  Option<std::string> pooling_convention = {};
  // Step of the windows; default 1; default ().
  Option<Shape> stride = {};
  // Padding at either side; default 0; default ().
  Option<Shape> pad = {};
  // p of lp pooling: 1, 2 or 3; default None.
  Option<int64_t> p_value = {};
  // Whether averages count padding; None: they do; default None.
  Option<bool> count_include_pad = {};
  // Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
  // NWC; default None.
  Option<std::string> layout = {};
};
using Pooling_v1Attributes = PoolingAttributes;

struct SVMOutputAttributes {
  // Margin of the hinge; default 1.
  Option<double> margin = {};
  // Scale of the loss; default 1.
  Option<double> regularization_coefficient = {};
  // The hinge itself instead of its square; default False.
  Option<bool> use_linear = {};
};

struct SoftmaxActivationAttributes {
  // channel: along axis 1; instance: along the last axis; one of channel, instance; default
  // instance.
  Option<std::string> mode = {};
};

struct SoftmaxOutputAttributes {
  // Multiplies the gradient; default 1.
  Option<double> grad_scale = {};
  // The label without gradient, with use_ignore; default -1.
  Option<double> ignore_label = {};
  // Softmax along axis 1, one label per position; default False.
  Option<bool> multi_output = {};
  // Whether ignore_label applies; default False.
  Option<bool> use_ignore = {};
  // Softmax along the last axis; default False.
  Option<bool> preserve_shape = {};
  // Divides the gradient by the batch size, by nothing, or by the number of labels that are not
  // ignored; one of batch, null, valid; default null.
  Option<std::string> normalization = {};
  // Whether the head gradient multiplies the gradient; default False.
  Option<bool> out_grad = {};
  // Probability that label smoothing gives to the other classes together; default 0.
  Option<double> smooth_alpha = {};
};
using SoftmaxAttributes = SoftmaxOutputAttributes;

struct UpSamplingAttributes {
  // The factor, at least 1; required.
  Option<int64_t> scale = {};
  // bilinear: number of channels; default 0.
  Option<int64_t> num_filter = {};
  // How pixels are made; one of bilinear, nearest; required.
  Option<std::string> sample_type = {};
  // nearest: how several inputs are joined; one of concat, sum; default concat.
  Option<std::string> multi_input_mode = {};
  // Accepted for compatibility; has no effect; default 512.
  Option<int64_t> workspace = {};
};

struct contrib_BatchNormWithReLUAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and 1 / sqrt(variance + eps) are results, too; default False.
  Option<bool> output_mean_var = {};
  // The axis of the channels; default 1.
  Option<int64_t> axis = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> min_calib_range = {};
  // Range of a quantised result; has no effect; default None.
  Option<double> max_calib_range = {};
};

struct contrib_SyncBatchNormAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Weight of the old running statistics; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1, without a gradient; default True.
  Option<bool> fix_gamma = {};
  // Whether the running statistics are used in training as well; default False.
  Option<bool> use_global_stats = {};
  // Whether the means and the variances are results, too; default False.
  Option<bool> output_mean_var = {};
  // Number of devices that share their statistics in training; 1; default 1.
  Option<int64_t> ndev = {};
  // Name of the layer; has no effect; required.
  Option<std::string> key = {};
};

struct hard_sigmoidAttributes {
  // Slope; default 0.2.
  Option<double> alpha = {};
  // Offset; default 0.5.
  Option<double> beta = {};
};

struct log_softmaxAttributes {
  // The axis along which the result sums to one; default -1.
  Option<int64_t> axis = {};
  // Divides the input; None: 1; default None.
  Option<double> temperature = {};
  // dtype of the result; None: that of data; default None.
  Option<DType> dtype = {};
  // Whether the input length applies; default False.
  Option<bool> use_length = {};
};

struct masked_log_softmaxAttributes {
  // The axis; default -1.
  Option<int64_t> axis = {};
  // Divides data; None: 1; default None.
  Option<double> temperature = {};
};

struct masked_softmaxAttributes {
  // The axis; default -1.
  Option<int64_t> axis = {};
  // Divides data; None: 1; default None.
  Option<double> temperature = {};
};

struct softmaxAttributes {
  // The axis along which the result sums to one; default -1.
  Option<int64_t> axis = {};
  // Divides the input; None: 1; default None.
  Option<double> temperature = {};
  // dtype of the result; None: that of data; default None.
  Option<DType> dtype = {};
  // Whether the input length applies; default False.
  Option<bool> use_length = {};
};

struct softminAttributes {
  // The axis along which the result sums to one; default -1.
  Option<int64_t> axis = {};
  // Divides the input; None: 1; default None.
  Option<double> temperature = {};
  // dtype of the result; None: that of data; default None.
  Option<DType> dtype = {};
  // Whether the input length applies; default False.
  Option<bool> use_length = {};
};

}  // namespace weft
