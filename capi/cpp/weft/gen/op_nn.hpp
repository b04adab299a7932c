// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
// softsign x / (1 + |x|); tanh.
// data: Any shape.
inline Array Activation(const Array& data, const ActivationAttributes& attributes) {
  static const detail::Operator op("Activation", {"act_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.act_type);
  return detail::invoke_one(op, packed, {&data});
}

// (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
// variance are those of the batch, and the running statistics become momentum old + (1 - momentum)
// batch; otherwise they are the running statistics.
// data: Floating point, any shape.
// gamma: Scale, shape (channels,).
// beta: Shift, shape (channels,).
// moving_mean: Running mean, shape (channels,); updated in training.
// moving_var: Running variance, shape (channels,); updated in training.
inline std::vector<Array> BatchNorm(const Array& data, const Array& gamma, const Array& beta, const Array& moving_mean, const Array& moving_var, const BatchNormAttributes& attributes = {}) {
  static const detail::Operator op("BatchNorm", {"eps", "momentum", "fix_gamma", "use_global_stats", "output_mean_var", "axis", "cudnn_off", "min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eps);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.fix_gamma);
  packed.add(op.id(3), attributes.use_global_stats);
  packed.add(op.id(4), attributes.output_mean_var);
  packed.add(op.id(5), attributes.axis);
  packed.add(op.id(6), attributes.cudnn_off);
  packed.add(op.id(7), attributes.min_calib_range);
  packed.add(op.id(8), attributes.max_calib_range);
  return detail::invoke(op, packed, {&data, &gamma, &beta, &moving_mean, &moving_var});
}

// BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
// data: Floating point, any shape.
// gamma: Scale, shape (channels,).
// beta: Shift, shape (channels,).
// moving_mean: Running mean, shape (channels,); updated in training.
// moving_var: Running variance, shape (channels,); updated in training.
inline std::vector<Array> BatchNorm_v1(const Array& data, const Array& gamma, const Array& beta, const Array& moving_mean, const Array& moving_var, const BatchNorm_v1Attributes& attributes = {}) {
  static const detail::Operator op("BatchNorm_v1", {"eps", "momentum", "fix_gamma", "use_global_stats", "output_mean_var"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eps);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.fix_gamma);
  packed.add(op.id(3), attributes.use_global_stats);
  packed.add(op.id(4), attributes.output_mean_var);
  return detail::invoke(op, packed, {&data, &gamma, &beta, &moving_mean, &moving_var});
}

// Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
// probability that the softmax of data emits the labels, over all ways to align them with the
// steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
// data: Scores before the softmax, shape (steps, batch, classes).
// label: Classes of the labels, shape (batch, longest).
// data_lengths: With use_data_lengths: steps of each sample, shape (batch,).
// label_lengths: With use_label_lengths: labels of each sample, shape (batch,).
inline Array CTCLoss(const Array& data, const Array& label, const Array& data_lengths = {}, const Array& label_lengths = {}, const CTCLossAttributes& attributes = {}) {
  static const detail::Operator op("CTCLoss", {"use_data_lengths", "use_label_lengths", "blank_label"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_data_lengths);
  packed.add(op.id(1), attributes.use_label_lengths);
  packed.add(op.id(2), attributes.blank_label);
  return detail::invoke_one(op, packed, {&data, &label, &data_lengths, &label_lengths});
}
inline Array contrib_CTCLoss(const Array& data, const Array& label, const Array& data_lengths = {}, const Array& label_lengths = {}, const CTCLossAttributes& attributes = {}) {
  return CTCLoss(data, label, data_lengths, label_lengths, attributes);
}
inline Array contrib_ctc_loss(const Array& data, const Array& label, const Array& data_lengths = {}, const Array& label_lengths = {}, const CTCLossAttributes& attributes = {}) {
  return CTCLoss(data, label, data_lengths, label_lengths, attributes);
}
inline Array ctc_loss(const Array& data, const Array& label, const Array& data_lengths = {}, const Array& label_lengths = {}, const CTCLossAttributes& attributes = {}) {
  return CTCLoss(data, label, data_lengths, label_lengths, attributes);
}

// Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
// 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
// data: Shape (batch, channels, space...), or (batch, space..., channels).
// weight: Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel..., channels
// / num_group) with a channels-last layout.
// bias: Shape (num_filter,); absent with no_bias.
inline Array Convolution(const Array& data, const Array& weight, const Array& bias = {}, const ConvolutionAttributes& attributes = {}) {
  static const detail::Operator op("Convolution", {"kernel", "stride", "dilate", "pad", "num_filter", "num_group", "workspace", "no_bias", "cudnn_tune", "cudnn_off", "layout"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel);
  packed.add(op.id(1), attributes.stride);
  packed.add(op.id(2), attributes.dilate);
  packed.add(op.id(3), attributes.pad);
  packed.add(op.id(4), attributes.num_filter);
  packed.add(op.id(5), attributes.num_group);
  packed.add(op.id(6), attributes.workspace);
  packed.add(op.id(7), attributes.no_bias);
  packed.add(op.id(8), attributes.cudnn_tune);
  packed.add(op.id(9), attributes.cudnn_off);
  packed.add(op.id(10), attributes.layout);
  return detail::invoke_one(op, packed, {&data, &weight, &bias});
}
inline Array Convolution_v1(const Array& data, const Array& weight, const Array& bias = {}, const ConvolutionAttributes& attributes = {}) {
  return Convolution(data, weight, bias, attributes);
}

// Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
// space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
// data: Shape (batch, channels, space...), or (batch, space..., channels).
// weight: Shape (channels, num_filter / num_group, kernel...), or (channels, kernel..., num_filter
// / num_group) with a channels-last layout.
// bias: Shape (num_filter,); absent with no_bias.
inline Array Deconvolution(const Array& data, const Array& weight, const Array& bias = {}, const DeconvolutionAttributes& attributes = {}) {
  static const detail::Operator op("Deconvolution", {"kernel", "stride", "dilate", "pad", "adj", "target_shape", "num_filter", "num_group", "workspace", "no_bias", "cudnn_tune", "cudnn_off", "layout"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel);
  packed.add(op.id(1), attributes.stride);
  packed.add(op.id(2), attributes.dilate);
  packed.add(op.id(3), attributes.pad);
  packed.add(op.id(4), attributes.adj);
  packed.add(op.id(5), attributes.target_shape);
  packed.add(op.id(6), attributes.num_filter);
  packed.add(op.id(7), attributes.num_group);
  packed.add(op.id(8), attributes.workspace);
  packed.add(op.id(9), attributes.no_bias);
  packed.add(op.id(10), attributes.cudnn_tune);
  packed.add(op.id(11), attributes.cudnn_off);
  packed.add(op.id(12), attributes.layout);
  return detail::invoke_one(op, packed, {&data, &weight, &bias});
}

// Dense layer: data weight^T + bias.
// data: Shape (batch, ...), read as (batch, units); without flatten (..., units).
// weight: Shape (num_hidden, units).
// bias: Shape (num_hidden,); absent with no_bias.
inline Array FullyConnected(const Array& data, const Array& weight, const Array& bias = {}, const FullyConnectedAttributes& attributes = {}) {
  static const detail::Operator op("FullyConnected", {"num_hidden", "no_bias", "flatten"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_hidden);
  packed.add(op.id(1), attributes.no_bias);
  packed.add(op.id(2), attributes.flatten);
  return detail::invoke_one(op, packed, {&data, &weight, &bias});
}

// Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
// group and all positions, then gamma and beta of the group.
// data: Shape (batch, channels, ...).
// gamma: Scale, shape (num_groups,).
// beta: Shift, shape (num_groups,).
inline std::vector<Array> GroupNorm(const Array& data, const Array& gamma, const Array& beta, const GroupNormAttributes& attributes = {}) {
  static const detail::Operator op("GroupNorm", {"num_groups", "eps", "output_mean_var"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_groups);
  packed.add(op.id(1), attributes.eps);
  packed.add(op.id(2), attributes.output_mean_var);
  return detail::invoke(op, packed, {&data, &gamma, &beta});
}

// The data itself; to its gradient that of penalty KL(p || q) is added, with p the
// sparseness_target and q the running average of each unit's activity, as if q were the activity
// itself.
// data: Activities between 0 and 1, shape (batch, units).
// moving_avg: Running average, shape (units,); updated in training.
inline Array IdentityAttachKLSparseReg(const Array& data, const Array& moving_avg, const IdentityAttachKLSparseRegAttributes& attributes = {}) {
  static const detail::Operator op("IdentityAttachKLSparseReg", {"sparseness_target", "penalty", "momentum"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.sparseness_target);
  packed.add(op.id(1), attributes.penalty);
  packed.add(op.id(2), attributes.momentum);
  return detail::invoke_one(op, packed, {&data, &moving_avg});
}

// Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
// positions, then gamma and beta of the channel.
// data: Shape (batch, channels, ...).
// gamma: Scale, shape (channels,).
// beta: Shift, shape (channels,).
inline Array InstanceNorm(const Array& data, const Array& gamma, const Array& beta, const InstanceNormAttributes& attributes = {}) {
  static const detail::Operator op("InstanceNorm", {"eps"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eps);
  return detail::invoke_one(op, packed, {&data, &gamma, &beta});
}

// data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a position
// (channel) or over the positions of a channel (spatial).
// data: Shape (batch, channels, ...).
inline Array L2Normalization(const Array& data, const L2NormalizationAttributes& attributes = {}) {
  static const detail::Operator op("L2Normalization", {"eps", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eps);
  packed.add(op.id(1), attributes.mode);
  return detail::invoke_one(op, packed, {&data});
}

// Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
// nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.
// data: Shape (batch, channels, ...), floating point.
inline Array LRN(const Array& data, const LRNAttributes& attributes) {
  static const detail::Operator op("LRN", {"alpha", "beta", "knorm", "nsize"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  packed.add(op.id(1), attributes.beta);
  packed.add(op.id(2), attributes.knorm);
  packed.add(op.id(3), attributes.nsize);
  return detail::invoke_one(op, packed, {&data});
}

// (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one axis.
// data: Floating point, any shape.
// gamma: Scale, as long as the axis.
// beta: Shift, as long as the axis.
inline std::vector<Array> LayerNorm(const Array& data, const Array& gamma, const Array& beta, const LayerNormAttributes& attributes = {}) {
  static const detail::Operator op("LayerNorm", {"axis", "eps", "output_mean_var"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.eps);
  packed.add(op.id(2), attributes.output_mean_var);
  return detail::invoke(op, packed, {&data, &gamma, &beta});
}

// x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
// (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
// training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks 2016).
// data: Any shape.
// gamma: Slopes of prelu: one, or one per channel (axis 1).
inline Array LeakyReLU(const Array& data, const Array& gamma = {}, const LeakyReLUAttributes& attributes = {}) {
  static const detail::Operator op("LeakyReLU", {"act_type", "slope", "lower_bound", "upper_bound"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.act_type);
  packed.add(op.id(1), attributes.slope);
  packed.add(op.id(2), attributes.lower_bound);
  packed.add(op.id(3), attributes.upper_bound);
  return detail::invoke_one(op, packed, {&data, &gamma});
}

// The data itself; its gradient is that of the squared error to the label over 2. The head
// gradient is ignored; the gradient is divided by the number of outputs of one sample.
// data: Shape (batch, ...).
// label: As many elements as data.
inline Array LinearRegressionOutput(const Array& data, const Array& label, const LinearRegressionOutputAttributes& attributes = {}) {
  static const detail::Operator op("LinearRegressionOutput", {"grad_scale"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.grad_scale);
  return detail::invoke_one(op, packed, {&data, &label});
}

// Sigmoid of the data; the gradient is that of the logistic loss with the label. The head gradient
// is ignored; the gradient is divided by the number of outputs of one sample.
// data: Shape (batch, ...).
// label: As many elements as data.
inline Array LogisticRegressionOutput(const Array& data, const Array& label, const LogisticRegressionOutputAttributes& attributes = {}) {
  static const detail::Operator op("LogisticRegressionOutput", {"grad_scale"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.grad_scale);
  return detail::invoke_one(op, packed, {&data, &label});
}

// The data itself; its gradient is that of the absolute error to the label. The head gradient is
// ignored; the gradient is divided by the number of outputs of one sample.
// data: Shape (batch, ...).
// label: As many elements as data.
inline Array MAERegressionOutput(const Array& data, const Array& label, const MAERegressionOutputAttributes& attributes = {}) {
  static const detail::Operator op("MAERegressionOutput", {"grad_scale"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.grad_scale);
  return detail::invoke_one(op, packed, {&data, &label});
}

// The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
// data: Any shape.
inline Array MakeLoss(const Array& data, const MakeLossAttributes& attributes = {}) {
  static const detail::Operator op("MakeLoss", {"grad_scale", "valid_thresh", "normalization"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.grad_scale);
  packed.add(op.id(1), attributes.valid_thresh);
  packed.add(op.id(2), attributes.normalization);
  return detail::invoke_one(op, packed, {&data});
}

// Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
// data: Shape (batch, channels, space...), or (batch, space..., channels).
inline Array Pooling(const Array& data, const PoolingAttributes& attributes = {}) {
  static const detail::Operator op("Pooling", {"kernel", "pool_type", "global_pool", "cudnn_off", "pooling_convention", "stride", "pad", "p_value", "count_include_pad", "layout"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel);
  packed.add(op.id(1), attributes.pool_type);
  packed.add(op.id(2), attributes.global_pool);
  packed.add(op.id(3), attributes.cudnn_off);
  packed.add(op.id(4), attributes.pooling_convention);
  packed.add(op.id(5), attributes.stride);
  packed.add(op.id(6), attributes.pad);
  packed.add(op.id(7), attributes.p_value);
  packed.add(op.id(8), attributes.count_include_pad);
  packed.add(op.id(9), attributes.layout);
  return detail::invoke_one(op, packed, {&data});
}
inline Array Pooling_v1(const Array& data, const PoolingAttributes& attributes = {}) {
  return Pooling(data, attributes);
}

// The data itself; its gradient is that of the one-against-all hinge loss, squared unless
// use_linear. The head gradient is ignored.
// data: Scores, shape (batch, classes).
// label: Class numbers, shape (batch,).
inline Array SVMOutput(const Array& data, const Array& label, const SVMOutputAttributes& attributes = {}) {
  static const detail::Operator op("SVMOutput", {"margin", "regularization_coefficient", "use_linear"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.margin);
  packed.add(op.id(1), attributes.regularization_coefficient);
  packed.add(op.id(2), attributes.use_linear);
  return detail::invoke_one(op, packed, {&data, &label});
}

// Softmax along the last axis, or over the channels (axis 1).
// data: Shape (batch, channels, ...).
inline Array SoftmaxActivation(const Array& data, const SoftmaxActivationAttributes& attributes = {}) {
  static const detail::Operator op("SoftmaxActivation", {"mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mode);
  return detail::invoke_one(op, packed, {&data});
}

// Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
// cross-entropy, whatever the head gradient is (unless out_grad is set).
// data: Scores, shape (batch, classes); with multi_output (batch, classes, ...).
// label: Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities in the
// shape of data, for which grad_scale and out_grad alone count.
inline Array SoftmaxOutput(const Array& data, const Array& label, const SoftmaxOutputAttributes& attributes = {}) {
  static const detail::Operator op("SoftmaxOutput", {"grad_scale", "ignore_label", "multi_output", "use_ignore", "preserve_shape", "normalization", "out_grad", "smooth_alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.grad_scale);
  packed.add(op.id(1), attributes.ignore_label);
  packed.add(op.id(2), attributes.multi_output);
  packed.add(op.id(3), attributes.use_ignore);
  packed.add(op.id(4), attributes.preserve_shape);
  packed.add(op.id(5), attributes.normalization);
  packed.add(op.id(6), attributes.out_grad);
  packed.add(op.id(7), attributes.smooth_alpha);
  return detail::invoke_one(op, packed, {&data, &label});
}
inline Array Softmax(const Array& data, const Array& label, const SoftmaxOutputAttributes& attributes = {}) {
  return SoftmaxOutput(data, label, attributes);
}

// Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
// interpolation, a transposed convolution with one kernel per channel (bilinear). With several
// inputs, nearest brings all to the size of the first one's result and concatenates or adds them.
// data: Images (batch, channels, height, width); bilinear: one and its weight, shape (channels, 1,
// k, k) with k = 2 scale - scale % 2.
inline Array UpSampling(const std::vector<Array>& data, const UpSamplingAttributes& attributes) {
  static const detail::Operator op("UpSampling", {"scale", "num_filter", "sample_type", "multi_input_mode", "workspace"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.scale);
  packed.add(op.id(1), attributes.num_filter);
  packed.add(op.id(2), attributes.sample_type);
  packed.add(op.id(3), attributes.multi_input_mode);
  packed.add(op.id(4), attributes.workspace);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}

// BatchNorm, followed by max(0, x).
// data: Floating point, any shape.
// gamma: Scale, shape (channels,).
// beta: Shift, shape (channels,).
// moving_mean: Running mean, shape (channels,); updated in training.
// moving_var: Running variance, shape (channels,); updated in training.
inline std::vector<Array> contrib_BatchNormWithReLU(const Array& data, const Array& gamma, const Array& beta, const Array& moving_mean, const Array& moving_var, const contrib_BatchNormWithReLUAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_BatchNormWithReLU", {"eps", "momentum", "fix_gamma", "use_global_stats", "output_mean_var", "axis", "cudnn_off", "min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eps);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.fix_gamma);
  packed.add(op.id(3), attributes.use_global_stats);
  packed.add(op.id(4), attributes.output_mean_var);
  packed.add(op.id(5), attributes.axis);
  packed.add(op.id(6), attributes.cudnn_off);
  packed.add(op.id(7), attributes.min_calib_range);
  packed.add(op.id(8), attributes.max_calib_range);
  return detail::invoke(op, packed, {&data, &gamma, &beta, &moving_mean, &moving_var});
}

// BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
// variance.
// data: Floating point, any shape.
// gamma: Scale, shape (channels,).
// beta: Shift, shape (channels,).
// moving_mean: Running mean, shape (channels,); updated in training.
// moving_var: Running variance, shape (channels,); updated in training.
inline std::vector<Array> contrib_SyncBatchNorm(const Array& data, const Array& gamma, const Array& beta, const Array& moving_mean, const Array& moving_var, const contrib_SyncBatchNormAttributes& attributes) {
  static const detail::Operator op("_contrib_SyncBatchNorm", {"eps", "momentum", "fix_gamma", "use_global_stats", "output_mean_var", "ndev", "key"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eps);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.fix_gamma);
  packed.add(op.id(3), attributes.use_global_stats);
  packed.add(op.id(4), attributes.output_mean_var);
  packed.add(op.id(5), attributes.ndev);
  packed.add(op.id(6), attributes.key);
  return detail::invoke(op, packed, {&data, &gamma, &beta, &moving_mean, &moving_var});
}

// max(0, min(1, alpha x + beta)).
// data: Any shape.
inline Array hard_sigmoid(const Array& data, const hard_sigmoidAttributes& attributes = {}) {
  static const detail::Operator op("hard_sigmoid", {"alpha", "beta"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  packed.add(op.id(1), attributes.beta);
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm of the softmax along an axis.
// data: Any shape; floating point.
inline Array log_softmax(const Array& data, const log_softmaxAttributes& attributes = {}) {
  static const detail::Operator op("log_softmax", {"axis", "temperature", "dtype", "use_length"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.temperature);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.use_length);
  return detail::invoke_one(op, packed, {&data});
}

// The data itself, as a loss: its gradient is one, whatever the head gradient.
// data: Any shape.
inline Array make_loss(const Array& data) {
  static const detail::Operator op("make_loss", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm of masked_softmax: -inf where the mask lets nothing through.
// data: Any shape with at least one axis; floating point.
// mask: Broadcasts to data; elements count where it is not 0.
inline Array masked_log_softmax(const Array& data, const Array& mask, const masked_log_softmaxAttributes& attributes = {}) {
  static const detail::Operator op("masked_log_softmax", {"axis", "temperature"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.temperature);
  return detail::invoke_one(op, packed, {&data, &mask});
}

// Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
// data: Any shape with at least one axis; floating point.
// mask: Broadcasts to data; elements count where it is not 0.
inline Array masked_softmax(const Array& data, const Array& mask, const masked_softmaxAttributes& attributes = {}) {
  static const detail::Operator op("masked_softmax", {"axis", "temperature"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.temperature);
  return detail::invoke_one(op, packed, {&data, &mask});
}

// exp(data / temperature), normalised to sum 1 along an axis.
// data: Any shape; floating point.
// length: Integers, the shape of data without the axis: how many elements take part; the others
// become 0.
inline Array softmax(const Array& data, const Array& length = {}, const softmaxAttributes& attributes = {}) {
  static const detail::Operator op("softmax", {"axis", "temperature", "dtype", "use_length"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.temperature);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.use_length);
  return detail::invoke_one(op, packed, {&data, &length});
}

// Sum over the batch of -log softmax(data)[label], shape (1,).
// data: Scores, shape (batch, classes).
// label: Class numbers, shape (batch,).
inline Array softmax_cross_entropy(const Array& data, const Array& label) {
  static const detail::Operator op("softmax_cross_entropy", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data, &label});
}

// Softmax of the negated input: small elements get large shares.
// data: Any shape; floating point.
inline Array softmin(const Array& data, const softminAttributes& attributes = {}) {
  static const detail::Operator op("softmin", {"axis", "temperature", "dtype", "use_length"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.temperature);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.use_length);
  return detail::invoke_one(op, packed, {&data});
}

}  // namespace weft::op
