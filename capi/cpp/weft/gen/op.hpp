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

// Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
// count as 0.
// data: Images (batch, channels, height, width), floating point.
// grid: Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at the
// first pixel of data to 1 at the last. NaN gives NaN.
inline Array BilinearSampler(const Array& data, const Array& grid, const BilinearSamplerAttributes& attributes = {}) {
  static const detail::Operator op("BilinearSampler", {"cudnn_off"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.cudnn_off);
  return detail::invoke_one(op, packed, {&data, &grid});
}

// The input; no gradient flows through it.
// data: The input array.
inline Array BlockGrad(const Array& data) {
  static const detail::Operator op("BlockGrad", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}
inline Array stop_gradient(const Array& data) {
  return BlockGrad(data);
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

// Converts the elements to another dtype. Floating point to integer rounds to zero.
// data: The input array.
inline Array Cast(const Array& data, const CastAttributes& attributes) {
  static const detail::Operator op("Cast", {"dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dtype);
  return detail::invoke_one(op, packed, {&data});
}
inline Array cast(const Array& data, const CastAttributes& attributes) {
  return Cast(data, attributes);
}

// The inputs one after the other along an axis.
// data: Arrays of one dtype whose shapes differ along dim only.
inline Array Concat(const std::vector<Array>& data, const ConcatAttributes& attributes = {}) {
  static const detail::Operator op("Concat", {"dim"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dim);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}
inline Array concat(const std::vector<Array>& data, const ConcatAttributes& attributes = {}) {
  return Concat(data, attributes);
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

// Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
// row, is the mean over the patch and the channels of the products of the first image with the
// second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
// stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
// stride1).
// data1: Shape (batch, channels, height, width), floating point.
// data2: The same shape.
inline Array Correlation(const Array& data1, const Array& data2, const CorrelationAttributes& attributes = {}) {
  static const detail::Operator op("Correlation", {"kernel_size", "max_displacement", "stride1", "stride2", "pad_size", "is_multiply"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel_size);
  packed.add(op.id(1), attributes.max_displacement);
  packed.add(op.id(2), attributes.stride1);
  packed.add(op.id(3), attributes.stride2);
  packed.add(op.id(4), attributes.pad_size);
  packed.add(op.id(5), attributes.is_multiply);
  return detail::invoke_one(op, packed, {&data1, &data2});
}

// A rectangle out of images: of size h_w, or of the size of a second array.
// data: Images (batch, channels, height, width), and optionally an array with 4 axes whose height
// and width the result gets.
inline Array Crop(const std::vector<Array>& data, const CropAttributes& attributes = {}) {
  static const detail::Operator op("Crop", {"offset", "h_w", "center_crop"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  packed.add(op.id(1), attributes.h_w);
  packed.add(op.id(2), attributes.center_crop);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
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

// Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
// of training, data itself.
// data: A floating array.
inline Array Dropout(const Array& data, const DropoutAttributes& attributes = {}) {
  static const detail::Operator op("Dropout", {"p", "mode", "axes", "cudnn_off"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.p);
  packed.add(op.id(1), attributes.mode);
  packed.add(op.id(2), attributes.axes);
  packed.add(op.id(3), attributes.cudnn_off);
  return detail::invoke_one(op, packed, {&data});
}

// Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
// clipped to the ends, without sparse_grad.
// data: Row numbers, any shape and dtype.
// weight: The table, (input_dim, output_dim).
inline Array Embedding(const Array& data, const Array& weight, const EmbeddingAttributes& attributes) {
  static const detail::Operator op("Embedding", {"input_dim", "output_dim", "dtype", "sparse_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.input_dim);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.sparse_grad);
  return detail::invoke_one(op, packed, {&data, &weight});
}
inline Array contrib_SparseEmbedding(const Array& data, const Array& weight, const EmbeddingAttributes& attributes) {
  return Embedding(data, weight, attributes);
}

// Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
// data: An array with at least one axis.
inline Array Flatten(const Array& data) {
  static const detail::Operator op("Flatten", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}
inline Array flatten(const Array& data) {
  return Flatten(data);
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

// Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at the
// first pixel to 1 at the last; 0 where there is one alone.
// data: affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
// distances in pixels to add to each position, shape (batch, 2, height, width), columns first.
inline Array GridGenerator(const Array& data, const GridGeneratorAttributes& attributes) {
  static const detail::Operator op("GridGenerator", {"transform_type", "target_shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transform_type);
  packed.add(op.id(1), attributes.target_shape);
  return detail::invoke_one(op, packed, {&data});
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

// The input with elements added before and after each axis: a constant, the nearest element
// (edge), or the elements mirrored at the first and last one (reflect).
// data: The input array, any rank.
inline Array Pad(const Array& data, const PadAttributes& attributes) {
  static const detail::Operator op("Pad", {"mode", "pad_width", "constant_value"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mode);
  packed.add(op.id(1), attributes.pad_width);
  packed.add(op.id(2), attributes.constant_value);
  return detail::invoke_one(op, packed, {&data});
}
inline Array pad(const Array& data, const PadAttributes& attributes) {
  return Pad(data, attributes);
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

// A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
// + b + r (h U + c)).
// data: Shape (steps, batch, input).
// parameters: All weights, then all biases, in one vector: for each layer and direction i2h (gates
// state_size, input), h2h (gates state_size, state) and with projection_size h2r (projection_size,
// state_size); i2h and h2h biases (gates state_size,).
// state: Before the first step, shape (layers directions, batch, state_size or projection_size).
// state_cell: The cells of lstm before the first step, shape (layers directions, batch,
// state_size).
// sequence_length: With use_sequence_length, steps of each sample, shape (batch,). Later results
// are zero, final states are those after the last step.
inline std::vector<Array> RNN(const Array& data, const Array& parameters, const Array& state, const Array& state_cell = {}, const Array& sequence_length = {}, const RNNAttributes& attributes = {}) {
  static const detail::Operator op("RNN", {"state_size", "num_layers", "bidirectional", "mode", "p", "state_outputs", "projection_size", "lstm_state_clip_min", "lstm_state_clip_max", "lstm_state_clip_nan", "use_sequence_length"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.state_size);
  packed.add(op.id(1), attributes.num_layers);
  packed.add(op.id(2), attributes.bidirectional);
  packed.add(op.id(3), attributes.mode);
  packed.add(op.id(4), attributes.p);
  packed.add(op.id(5), attributes.state_outputs);
  packed.add(op.id(6), attributes.projection_size);
  packed.add(op.id(7), attributes.lstm_state_clip_min);
  packed.add(op.id(8), attributes.lstm_state_clip_max);
  packed.add(op.id(9), attributes.lstm_state_clip_nan);
  packed.add(op.id(10), attributes.use_sequence_length);
  return detail::invoke(op, packed, {&data, &parameters, &state, &state_cell, &sequence_length});
}

// ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
// their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
// image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
// of rois is 0.
// data: Feature maps: shape (batch, channels, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
inline Array ROIPooling(const Array& data, const Array& rois, const ROIPoolingAttributes& attributes) {
  static const detail::Operator op("ROIPooling", {"pooled_size", "spatial_scale"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.pooled_size);
  packed.add(op.id(1), attributes.spatial_scale);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// The elements of the input, in row-major order, as another shape; a view where strides allow it.
// Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
// merges two axes, -4 splits one into the two sizes that follow.
// data: The input array.
inline Array Reshape(const Array& data, const ReshapeAttributes& attributes = {}) {
  static const detail::Operator op("Reshape", {"shape", "reverse", "target_shape", "keep_highest"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.reverse);
  packed.add(op.id(2), attributes.target_shape);
  packed.add(op.id(3), attributes.keep_highest);
  return detail::invoke_one(op, packed, {&data});
}
inline Array reshape(const Array& data, const ReshapeAttributes& attributes = {}) {
  return Reshape(data, attributes);
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

// The last step of every sequence: (batch, ...).
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype, at least 1.
inline Array SequenceLast(const Array& data, const Array& sequence_length = {}, const SequenceLastAttributes& attributes = {}) {
  static const detail::Operator op("SequenceLast", {"use_sequence_length", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &sequence_length});
}

// data with every step from a sequence's length on set to value; data itself where
// use_sequence_length is False.
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype.
inline Array SequenceMask(const Array& data, const Array& sequence_length = {}, const SequenceMaskAttributes& attributes = {}) {
  static const detail::Operator op("SequenceMask", {"use_sequence_length", "value", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.value);
  packed.add(op.id(2), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &sequence_length});
}

// Every sequence in reverse; steps from its length on stay where they are.
// data: (time, batch, ...), or (batch, time, ...) where axis is 1.
// sequence_length: (batch,), any dtype.
inline Array SequenceReverse(const Array& data, const Array& sequence_length = {}, const SequenceReverseAttributes& attributes = {}) {
  static const detail::Operator op("SequenceReverse", {"use_sequence_length", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.use_sequence_length);
  packed.add(op.id(1), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &sequence_length});
}

// Cuts an axis into equal parts; the results are views.
// data: The input array.
inline std::vector<Array> SliceChannel(const Array& data, const SliceChannelAttributes& attributes) {
  static const detail::Operator op("SliceChannel", {"num_outputs", "axis", "squeeze_axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_outputs);
  packed.add(op.id(1), attributes.axis);
  packed.add(op.id(2), attributes.squeeze_axis);
  return detail::invoke(op, packed, {&data});
}
inline std::vector<Array> split(const Array& data, const SliceChannelAttributes& attributes) {
  return SliceChannel(data, attributes);
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

// Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
// data: Images (batch, channels, height, width), floating point.
// loc: Matrices of 2 x 3, shape (batch, 6).
inline Array SpatialTransformer(const Array& data, const Array& loc, const SpatialTransformerAttributes& attributes) {
  static const detail::Operator op("SpatialTransformer", {"target_shape", "transform_type", "sampler_type", "cudnn_off"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.target_shape);
  packed.add(op.id(1), attributes.transform_type);
  packed.add(op.id(2), attributes.sampler_type);
  packed.add(op.id(3), attributes.cudnn_off);
  return detail::invoke_one(op, packed, {&data, &loc});
}

// Exchanges two axes; the result is a view.
// data: The input array.
inline Array SwapAxis(const Array& data, const SwapAxisAttributes& attributes = {}) {
  static const detail::Operator op("SwapAxis", {"dim1", "dim2"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dim1);
  packed.add(op.id(1), attributes.dim2);
  return detail::invoke_one(op, packed, {&data});
}
inline Array swapaxes(const Array& data, const SwapAxisAttributes& attributes = {}) {
  return SwapAxis(data, attributes);
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

// Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
// from floor(i n / m) to ceil((i + 1) n / m).
// data: Shape (batch, channels, height, width), floating point.
inline Array contrib_AdaptiveAvgPooling2D(const Array& data, const contrib_AdaptiveAvgPooling2DAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_AdaptiveAvgPooling2D", {"output_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.output_size);
  return detail::invoke_one(op, packed, {&data});
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

// Resizes images by bilinear interpolation: to height and width, by factors, to the size of
// another array, or to a neighbouring even or odd size.
// data: Shape (batch, channels, height, width), floating point.
// like: Mode like: an array whose last two axes are the wanted size.
inline Array contrib_BilinearResize2D(const Array& data, const Array& like = {}, const contrib_BilinearResize2DAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_BilinearResize2D", {"height", "width", "scale_height", "scale_width", "mode", "align_corners"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.height);
  packed.add(op.id(1), attributes.width);
  packed.add(op.id(2), attributes.scale_height);
  packed.add(op.id(3), attributes.scale_width);
  packed.add(op.id(4), attributes.mode);
  packed.add(op.id(5), attributes.align_corners);
  return detail::invoke_one(op, packed, {&data, &like});
}

// Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
// interpolation. Outside the image taps are 0; between its last pixel and one further they are the
// last pixel.
// data: Shape (batch, channels, height, width), floating point.
// offset: Rows and columns to add to the positions of the taps, shape (batch, 2
// num_deformable_group taps, height, width of the result): for each group and tap a row, then a
// column.
// weight: Shape (num_filter, channels / num_group, kernel...).
// bias: Shape (num_filter,); absent with no_bias.
inline Array contrib_DeformableConvolution(const Array& data, const Array& offset, const Array& weight, const Array& bias = {}, const contrib_DeformableConvolutionAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_DeformableConvolution", {"kernel", "stride", "dilate", "pad", "num_filter", "num_group", "num_deformable_group", "workspace", "no_bias", "layout"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel);
  packed.add(op.id(1), attributes.stride);
  packed.add(op.id(2), attributes.dilate);
  packed.add(op.id(3), attributes.pad);
  packed.add(op.id(4), attributes.num_filter);
  packed.add(op.id(5), attributes.num_group);
  packed.add(op.id(6), attributes.num_deformable_group);
  packed.add(op.id(7), attributes.workspace);
  packed.add(op.id(8), attributes.no_bias);
  packed.add(op.id(9), attributes.layout);
  return detail::invoke_one(op, packed, {&data, &offset, &weight, &bias});
}

// Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each region
// is shifted by trans and averaged over bilinear samples; bins have channels of their own, in
// groups. Samples more than half a pixel outside do not count; bins without samples, regions of
// images with a negative index and regions whose coordinates are not finite give 0. Differentiable
// in data and trans; the gradient of rois is 0.
// data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
// trans: Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative to the
// region; each class has output_dim / classes channels of the result.
inline Array contrib_DeformablePSROIPooling(const Array& data, const Array& rois, const Array& trans = {}, const contrib_DeformablePSROIPoolingAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_DeformablePSROIPooling", {"spatial_scale", "output_dim", "group_size", "pooled_size", "part_size", "sample_per_part", "trans_std", "no_trans"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.spatial_scale);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.group_size);
  packed.add(op.id(3), attributes.pooled_size);
  packed.add(op.id(4), attributes.part_size);
  packed.add(op.id(5), attributes.sample_per_part);
  packed.add(op.id(6), attributes.trans_std);
  packed.add(op.id(7), attributes.no_trans);
  return detail::invoke_one(op, packed, {&data, &rois, &trans});
}

// Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
// interpolation, and multiplied by a mask. Pixels outside the image are 0.
// data: Shape (batch, channels, height, width), floating point.
// offset: Rows and columns to add to the positions of the taps, shape (batch, 2
// num_deformable_group taps, height, width of the result): for each group and tap a row, then a
// column.
// mask: Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
// result).
// weight: Shape (num_filter, channels / num_group, kernel...).
// bias: Shape (num_filter,); absent with no_bias.
inline Array contrib_ModulatedDeformableConvolution(const Array& data, const Array& offset, const Array& mask, const Array& weight, const Array& bias = {}, const contrib_ModulatedDeformableConvolutionAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_ModulatedDeformableConvolution", {"kernel", "stride", "dilate", "pad", "num_filter", "num_group", "num_deformable_group", "workspace", "no_bias", "im2col_step", "layout"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel);
  packed.add(op.id(1), attributes.stride);
  packed.add(op.id(2), attributes.dilate);
  packed.add(op.id(3), attributes.pad);
  packed.add(op.id(4), attributes.num_filter);
  packed.add(op.id(5), attributes.num_group);
  packed.add(op.id(6), attributes.num_deformable_group);
  packed.add(op.id(7), attributes.workspace);
  packed.add(op.id(8), attributes.no_bias);
  packed.add(op.id(9), attributes.im2col_step);
  packed.add(op.id(10), attributes.layout);
  return detail::invoke_one(op, packed, {&data, &offset, &mask, &weight, &bias});
}

// Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but the
// background of each anchor, where it is likely enough, with the box that the offsets make of the
// anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left, top,
// right, bottom; by descending probability; class -1 for what is suppressed, beyond nms_topk, or
// nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the anchors. Zero
// gradient.
// cls_prob: Shape (batch, classes + 1, anchors), the background first.
// loc_pred: Offsets: shape (batch, 4 anchors).
// anchor: Corners: shape (1, anchors, 4).
inline Array contrib_MultiBoxDetection(const Array& cls_prob, const Array& loc_pred, const Array& anchor, const contrib_MultiBoxDetectionAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiBoxDetection", {"clip", "threshold", "background_id", "nms_threshold", "force_suppress", "variances", "nms_topk"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.clip);
  packed.add(op.id(1), attributes.threshold);
  packed.add(op.id(2), attributes.background_id);
  packed.add(op.id(3), attributes.nms_threshold);
  packed.add(op.id(4), attributes.force_suppress);
  packed.add(op.id(5), attributes.variances);
  packed.add(op.id(6), attributes.nms_topk);
  return detail::invoke_one(op, packed, {&cls_prob, &loc_pred, &anchor});
}

// Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
// ratio, then one per further ratio with the first size, as corners relative to the image: shape
// (1, height width (sizes + ratios - 1), 4). Zero gradient.
// data: Only its shape counts: (batch, channels, height, width, ...).
inline Array contrib_MultiBoxPrior(const Array& data, const contrib_MultiBoxPriorAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiBoxPrior", {"sizes", "ratios", "clip", "steps", "offsets"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.sizes);
  packed.add(op.id(1), attributes.ratios);
  packed.add(op.id(2), attributes.clip);
  packed.add(op.id(3), attributes.steps);
  packed.add(op.id(4), attributes.offsets);
  return detail::invoke_one(op, packed, {&data});
}

// Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
// that overlaps it most, the largest overlap first; further anchors go to the object they overlap
// most, where that is above overlap_threshold. Returns the offsets of the objects from their
// anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
// anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
// without objects is ignored as a whole. Zero gradient.
// anchor: Corners: shape (1, anchors, 4), floating point.
// label: Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the first
// class of -1.
// cls_pred: Scores: shape (batch, classes + 1, anchors), the background first.
inline std::vector<Array> contrib_MultiBoxTarget(const Array& anchor, const Array& label, const Array& cls_pred, const contrib_MultiBoxTargetAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiBoxTarget", {"overlap_threshold", "ignore_label", "negative_mining_ratio", "negative_mining_thresh", "minimum_negative_samples", "variances"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.overlap_threshold);
  packed.add(op.id(1), attributes.ignore_label);
  packed.add(op.id(2), attributes.negative_mining_ratio);
  packed.add(op.id(3), attributes.negative_mining_thresh);
  packed.add(op.id(4), attributes.minimum_negative_samples);
  packed.add(op.id(5), attributes.variances);
  return detail::invoke(op, packed, {&anchor, &label, &cls_pred});
}

// Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
// and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
// Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
// first ones again where there are too few. Boxes that are too small, or outside the image as
// im_info has it, have a score of -1. Zero gradient.
// cls_prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
// bbox_pred: Offsets: shape (batch, 4 anchors, height, width).
// im_info: Shape (batch, 3): height, width and scale of each image.
inline std::vector<Array> contrib_MultiProposal(const Array& cls_prob, const Array& bbox_pred, const Array& im_info, const contrib_MultiProposalAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiProposal", {"rpn_pre_nms_top_n", "rpn_post_nms_top_n", "threshold", "rpn_min_size", "scales", "ratios", "feature_stride", "output_score", "iou_loss"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rpn_pre_nms_top_n);
  packed.add(op.id(1), attributes.rpn_post_nms_top_n);
  packed.add(op.id(2), attributes.threshold);
  packed.add(op.id(3), attributes.rpn_min_size);
  packed.add(op.id(4), attributes.scales);
  packed.add(op.id(5), attributes.ratios);
  packed.add(op.id(6), attributes.feature_stride);
  packed.add(op.id(7), attributes.output_score);
  packed.add(op.id(8), attributes.iou_loss);
  return detail::invoke(op, packed, {&cls_prob, &bbox_pred, &im_info});
}

// Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
// have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where it
// lies outside, the image has a negative index, or coordinates are not finite. Differentiable in
// data; the gradient of rois is 0.
// data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
inline Array contrib_PSROIPooling(const Array& data, const Array& rois, const contrib_PSROIPoolingAttributes& attributes) {
  static const detail::Operator op("_contrib_PSROIPooling", {"spatial_scale", "output_dim", "pooled_size", "group_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.spatial_scale);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.pooled_size);
  packed.add(op.id(3), attributes.group_size);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
// and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
// Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
// first ones again where there are too few. Boxes that are too small, or outside the image as
// im_info has it, have a score of -1. Zero gradient.
// cls_prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
// bbox_pred: Offsets: shape (batch, 4 anchors, height, width).
// im_info: Shape (batch, 3): height, width and scale of each image.
inline std::vector<Array> contrib_Proposal(const Array& cls_prob, const Array& bbox_pred, const Array& im_info, const contrib_ProposalAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_Proposal", {"rpn_pre_nms_top_n", "rpn_post_nms_top_n", "threshold", "rpn_min_size", "scales", "ratios", "feature_stride", "output_score", "iou_loss"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rpn_pre_nms_top_n);
  packed.add(op.id(1), attributes.rpn_post_nms_top_n);
  packed.add(op.id(2), attributes.threshold);
  packed.add(op.id(3), attributes.rpn_min_size);
  packed.add(op.id(4), attributes.scales);
  packed.add(op.id(5), attributes.ratios);
  packed.add(op.id(6), attributes.feature_stride);
  packed.add(op.id(7), attributes.output_score);
  packed.add(op.id(8), attributes.iou_loss);
  return detail::invoke(op, packed, {&cls_prob, &bbox_pred, &im_info});
}

// ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
// bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
// regions of images with a negative index and regions whose coordinates are not finite. Without
// aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
// 0.
// data: Feature maps: shape (batch, channels, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom.
inline Array contrib_ROIAlign(const Array& data, const Array& rois, const contrib_ROIAlignAttributes& attributes) {
  static const detail::Operator op("_contrib_ROIAlign", {"pooled_size", "spatial_scale", "sample_ratio", "position_sensitive", "aligned"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.pooled_size);
  packed.add(op.id(1), attributes.spatial_scale);
  packed.add(op.id(2), attributes.sample_ratio);
  packed.add(op.id(3), attributes.position_sensitive);
  packed.add(op.id(4), attributes.aligned);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
// averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and so
// do regions of images with a negative index and regions whose coordinates are not finite; regions
// are at least one pixel large. Differentiable in data; the gradient of rois is 0.
// data: Feature maps: shape (batch, channels, height, width), floating point.
// rois: Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
// counterclockwise as seen.
inline Array contrib_RROIAlign(const Array& data, const Array& rois, const contrib_RROIAlignAttributes& attributes) {
  static const detail::Operator op("_contrib_RROIAlign", {"pooled_size", "spatial_scale", "sampling_ratio"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.pooled_size);
  packed.add(op.id(1), attributes.spatial_scale);
  packed.add(op.id(2), attributes.sampling_ratio);
  return detail::invoke_one(op, packed, {&data, &rois});
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

// 1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of shape
// (). Infinities are close to themselves. No gradient.
// a: Any shape and dtype.
// b: Shape and dtype of a.
inline Array contrib_allclose(const Array& a, const Array& b, const contrib_allcloseAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_allclose", {"rtol", "atol", "equal_nan"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rtol);
  packed.add(op.id(1), attributes.atol);
  packed.add(op.id(2), attributes.equal_nan);
  return detail::invoke_one(op, packed, {&a, &b});
}

// Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
// as many as one of its axes is long. Dtype of the input.
// data: Whose shape, dtype and device are taken.
inline Array contrib_arange_like(const Array& data, const contrib_arange_likeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_arange_like", {"start", "step", "repeat", "ctx", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.start);
  packed.add(op.id(1), attributes.step);
  packed.add(op.id(2), attributes.repeat);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}

// Greedy matching: in the order of the scores, each row is given a column while both are free.
// Returns the column of each row and the row of each column, -1 where there is none. Equal scores
// go by position; NaN never matches. Zero gradient.
// data: Scores: shape (..., rows, columns), floating point.
inline std::vector<Array> contrib_bipartite_matching(const Array& data, const contrib_bipartite_matchingAttributes& attributes) {
  static const detail::Operator op("_contrib_bipartite_matching", {"is_ascend", "threshold", "topk"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_ascend);
  packed.add(op.id(1), attributes.threshold);
  packed.add(op.id(2), attributes.topk);
  return detail::invoke(op, packed, {&data});
}

// The slices of data along one axis where index is nonzero. The size of that axis of the result
// depends on the values of index.
// data: The array to select from.
// index: A vector as long as the axis, any dtype.
inline Array contrib_boolean_mask(const Array& data, const Array& index, const contrib_boolean_maskAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_boolean_mask", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data, &index});
}

// The corners of boxes from their offsets from anchors: the inverse of box_encode with means of 0.
// data: Offsets: shape (batch, anchors, 4), floating point.
// anchors: Shape (1, anchors, 4).
inline Array contrib_box_decode(const Array& data, const Array& anchors, const contrib_box_decodeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_box_decode", {"std0", "std1", "std2", "std3", "clip", "format"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.std0);
  packed.add(op.id(1), attributes.std1);
  packed.add(op.id(2), attributes.std2);
  packed.add(op.id(3), attributes.std3);
  packed.add(op.id(4), attributes.clip);
  packed.add(op.id(5), attributes.format);
  return detail::invoke_one(op, packed, {&data, &anchors});
}

// Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
// logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
// 0 for anchors that are no positive samples.
// samples: Shape (batch, anchors): above 0.5 for positive samples.
// matches: Shape (batch, anchors): the index in refs for each positive sample.
// anchors: Corners: shape (batch, anchors, 4).
// refs: Corners: shape (batch, boxes, 4).
// means: Shape (4,).
// stds: Shape (4,).
inline std::vector<Array> contrib_box_encode(const Array& samples, const Array& matches, const Array& anchors, const Array& refs, const Array& means, const Array& stds) {
  static const detail::Operator op("_contrib_box_encode", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&samples, &matches, &anchors, &refs, &means, &stds});
}

// Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
// lhs: Boxes: shape (..., 4), at least 2 axes, floating point.
// rhs: Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
inline Array contrib_box_iou(const Array& lhs, const Array& rhs, const contrib_box_iouAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_box_iou", {"format"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.format);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Greedy non-maximum suppression: boxes by descending score, without those that overlap
// (intersection over union) more than overlap_thresh with a better one; equal scores keep their
// order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
// the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it is.
// The gradient of each row goes to the row it came from, coordinates in the format they have in
// the result.
// data: Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
// ids, and anything else; floating point.
inline Array contrib_box_nms(const Array& data, const contrib_box_nmsAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_box_nms", {"overlap_thresh", "valid_thresh", "topk", "coord_start", "score_index", "id_index", "background_id", "force_suppress", "in_format", "out_format"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.overlap_thresh);
  packed.add(op.id(1), attributes.valid_thresh);
  packed.add(op.id(2), attributes.topk);
  packed.add(op.id(3), attributes.coord_start);
  packed.add(op.id(4), attributes.score_index);
  packed.add(op.id(5), attributes.id_index);
  packed.add(op.id(6), attributes.background_id);
  packed.add(op.id(7), attributes.force_suppress);
  packed.add(op.id(8), attributes.in_format);
  packed.add(op.id(9), attributes.out_format);
  return detail::invoke_one(op, packed, {&data});
}
inline Array contrib_box_non_maximum_suppression(const Array& data, const contrib_box_nmsAttributes& attributes = {}) {
  return contrib_box_nms(data, attributes);
}

// The threshold at which bounding numbers and rounding them to a number of levels loses the least,
// from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and the
// Kullback-Leibler divergence there. No gradient.
// hist: Counts, (n,), n odd: bins of one width around 0.
// hist_edges: Edges of the bins, (n + 1,), float32.
inline std::vector<Array> contrib_calibrate_entropy(const Array& hist, const Array& hist_edges, const contrib_calibrate_entropyAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_calibrate_entropy", {"num_quantized_bins"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_quantized_bins);
  return detail::invoke(op, packed, {&hist, &hist_edges});
}

// Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
// s[i] data[..., i].
// data: Shape (..., d), floating point; the result is (..., out_dim).
// h: Places in [0, out_dim), d elements: shape (d,) or (1, d).
// s: Signs, 1 or -1, d elements: shape (d,) or (1, d).
inline Array contrib_count_sketch(const Array& data, const Array& h, const Array& s, const contrib_count_sketchAttributes& attributes) {
  static const detail::Operator op("_contrib_count_sketch", {"out_dim", "processing_batch_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_dim);
  packed.add(op.id(1), attributes.processing_batch_size);
  return detail::invoke_one(op, packed, {&data, &h, &s});
}

// The real numbers that quantised ones stand for, float32.
// data: Any shape; int8, uint8 or int32.
// min_range: Lower end of the range, one number.
// max_range: Upper end of the range, one number.
inline Array contrib_dequantize(const Array& data, const Array& min_range, const Array& max_range, const contrib_dequantizeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_dequantize", {"out_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  return detail::invoke_one(op, packed, {&data, &min_range, &max_range});
}

// data / sqrt(size of the last axis), as attention scales its scores.
// data: At least one axis; floating point.
inline Array contrib_div_sqrt_dim(const Array& data) {
  static const detail::Operator op("_contrib_div_sqrt_dim", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
// imaginary part, real part, ...
// data: Shape (..., d), floating point; the result is (..., 2 d).
inline Array contrib_fft(const Array& data, const contrib_fftAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_fft", {"compute_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.compute_size);
  return detail::invoke_one(op, packed, {&data});
}

// The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis. No
// gradient.
// data: Any shape and dtype.
inline Array contrib_getnnz(const Array& data, const contrib_getnnzAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_getnnz", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}

// The input; its gradient is multiplied by a number (negative: reversed).
// data: Any shape.
inline Array contrib_gradientmultiplier(const Array& data, const contrib_gradientmultiplierAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_gradientmultiplier", {"scalar", "is_int"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.scalar);
  packed.add(op.id(1), attributes.is_int);
  return detail::invoke_one(op, packed, {&data});
}

// AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
// rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
// weight: The weight, (rows, columns).
// grad: Its gradient: shape and dtype of the weight.
// history: Sums of squares, (rows, 1) or (rows,); changed in place.
inline Array contrib_group_adagrad_update(const Array& weight, const Array& grad, const Array& history, const contrib_group_adagrad_updateAttributes& attributes) {
  static const detail::Operator op("_contrib_group_adagrad_update", {"lr", "rescale_grad", "clip_gradient", "epsilon"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.rescale_grad);
  packed.add(op.id(2), attributes.clip_gradient);
  packed.add(op.id(3), attributes.epsilon);
  return detail::invoke_one(op, packed, {&weight, &grad, &history});
}

// Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
// exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
// their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
// lda: Background intensities, shape (batch, processes), float32 or float64.
// alpha: Branching ratios, shape (processes,).
// beta: Rates of decay, shape (processes,).
// state: States at time 0, shape (batch, processes).
// lags: Times between events, shape (batch, steps).
// marks: Processes that the events belong to, shape (batch, steps), any dtype.
// valid_length: Events of each sample, shape (batch,).
// max_time: Ends of the observations, shape (batch,).
inline std::vector<Array> contrib_hawkesll(const Array& lda, const Array& alpha, const Array& beta, const Array& state, const Array& lags, const Array& marks, const Array& valid_length, const Array& max_time) {
  static const detail::Operator op("_contrib_hawkesll", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&lda, &alpha, &beta, &state, &lags, &marks, &valid_length, &max_time});
}

// The real part of the inverse discrete Fourier transform over the last axis, without the factor 1
// / d: ifft(fft(x)) is d x.
// data: Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
// d).
inline Array contrib_ifft(const Array& data, const contrib_ifftAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_ifft", {"compute_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.compute_size);
  return detail::invoke_one(op, packed, {&data});
}

// The position of every element of data: an int64 array of shape data.shape + (m,).
// data: Only its shape is read.
inline Array contrib_index_array(const Array& data, const contrib_index_arrayAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_index_array", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::invoke_one(op, packed, {&data});
}

// old_tensor with the rows that index_vector names replaced by those of new_tensor.
// old_tensor: (n, ...)
// index_vector: (k,), row numbers of any dtype.
// new_tensor: (k, ...)
inline Array contrib_index_copy(const Array& old_tensor, const Array& index_vector, const Array& new_tensor) {
  static const detail::Operator op("_contrib_index_copy", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&old_tensor, &index_vector, &new_tensor});
}

// Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
// (batch * heads, queries, keys).
// queries: Shape (queries, batch, heads * units).
// keys_values: Shape (keys, batch, heads * 2 * units): for each head key and value.
inline Array contrib_interleaved_matmul_encdec_qk(const Array& queries, const Array& keys_values, const contrib_interleaved_matmul_encdec_qkAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_encdec_qk", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&queries, &keys_values});
}

// Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
// keys_values: Shape (keys, batch, heads * 2 * units): for each head key and value.
// attention: Weights, shape (batch * heads, queries, keys).
inline Array contrib_interleaved_matmul_encdec_valatt(const Array& keys_values, const Array& attention, const contrib_interleaved_matmul_encdec_valattAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_encdec_valatt", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&keys_values, &attention});
}

// Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
// length, length).
// queries_keys_values: Shape (length, batch, heads * 3 * units): for each head query, key and
// value.
inline Array contrib_interleaved_matmul_selfatt_qk(const Array& queries_keys_values, const contrib_interleaved_matmul_selfatt_qkAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_selfatt_qk", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&queries_keys_values});
}

// Self-attention's values weighted by attention: shape (length, batch, heads * units).
// queries_keys_values: Shape (length, batch, heads * 3 * units): for each head query, key and
// value.
// attention: Weights, shape (batch * heads, length, length).
inline Array contrib_interleaved_matmul_selfatt_valatt(const Array& queries_keys_values, const Array& attention, const contrib_interleaved_matmul_selfatt_valattAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_selfatt_valatt", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&queries_keys_values, &attention});
}

// a data^2 + b data + c.
// data: Any shape.
inline Array contrib_quadratic(const Array& data, const contrib_quadraticAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quadratic", {"a", "b", "c"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.a);
  packed.add(op.id(1), attributes.b);
  packed.add(op.id(2), attributes.c);
  return detail::invoke_one(op, packed, {&data});
}

// Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value for
// int8, as given for uint8. Numbers outside are bounded.
// data: Any shape, float32.
// min_range: Lower end, one number.
// max_range: Upper end, one number.
inline std::vector<Array> contrib_quantize(const Array& data, const Array& min_range, const Array& max_range, const contrib_quantizeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantize", {"out_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  return detail::invoke(op, packed, {&data, &min_range, &max_range});
}

// Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
// shift, which map the calibrated range, or that of the data, to 0..255.
// data: Any shape, float32.
inline std::vector<Array> contrib_quantize_asym(const Array& data, const contrib_quantize_asymAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantize_asym", {"min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_calib_range);
  packed.add(op.id(1), attributes.max_calib_range);
  return detail::invoke(op, packed, {&data});
}

// Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
// as for quantize. Data that is int8 or uint8 stays as it is.
// data: Any shape, float32, int8 or uint8.
inline std::vector<Array> contrib_quantize_v2(const Array& data, const contrib_quantize_v2Attributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantize_v2", {"out_type", "min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  packed.add(op.id(1), attributes.min_calib_range);
  packed.add(op.id(2), attributes.max_calib_range);
  return detail::invoke(op, packed, {&data});
}

// max(data, 0) of quantised data, in its range.
// data: int8 or uint8.
// min_data: Lower end of its range, one number.
// max_data: Upper end of its range, one number.
inline std::vector<Array> contrib_quantized_act(const Array& data, const Array& min_data, const Array& max_data, const contrib_quantized_actAttributes& attributes) {
  static const detail::Operator op("_contrib_quantized_act", {"act_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.act_type);
  return detail::invoke(op, packed, {&data, &min_data, &max_data});
}

// Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
// which must be given.
// data: Any shape, int8 or uint8.
// gamma: Scale, (channels,), float32.
// beta: Shift, (channels,), float32.
// moving_mean: Mean, (channels,), float32.
// moving_var: Variance, (channels,), float32.
// min_data: Lower end of the range of data, one number.
// max_data: Upper end.
inline std::vector<Array> contrib_quantized_batch_norm(const Array& data, const Array& gamma, const Array& beta, const Array& moving_mean, const Array& moving_var, const Array& min_data, const Array& max_data, const contrib_quantized_batch_normAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_batch_norm", {"eps", "momentum", "fix_gamma", "use_global_stats", "output_mean_var", "axis", "cudnn_off", "min_calib_range", "max_calib_range"});
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
  return detail::invoke(op, packed, {&data, &gamma, &beta, &moving_mean, &moving_var, &min_data, &max_data});
}

// Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
// where all of them are, else int8.
// data: n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the upper
// end of the range of each in turn.
inline std::vector<Array> contrib_quantized_concat(const std::vector<Array>& data, const contrib_quantized_concatAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_concat", {"dim"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dim);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// Convolution of quantised data: int32 sums of products, and their range.
// data: Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
// weight: Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel..., channels
// / num_group); int8.
// bias: One number for each unit or filter, int8; absent with no_bias.
// min_data: Lower end of the range of data, one number.
// max_data: Upper end.
// min_weight: Lower end of the range of weight, one number.
// max_weight: Upper end.
// min_bias: Lower end of the range of bias, one number.
// max_bias: Upper end.
inline std::vector<Array> contrib_quantized_conv(const Array& data, const Array& weight, const Array& bias, const Array& min_data, const Array& max_data, const Array& min_weight, const Array& max_weight = {}, const Array& min_bias = {}, const Array& max_bias = {}, const contrib_quantized_convAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_conv", {"kernel", "stride", "dilate", "pad", "num_filter", "num_group", "workspace", "no_bias", "cudnn_tune", "cudnn_off", "layout"});
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
  return detail::invoke(op, packed, {&data, &weight, &bias, &min_data, &max_data, &min_weight, &max_weight, &min_bias, &max_bias});
}

// The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
// int32 in the range that holds every sum.
// lhs: int8 or uint8.
// rhs: int8 or uint8, shape of lhs.
// lhs_min: Lower end of the range of lhs, one number.
// lhs_max: Upper end.
// rhs_min: Lower end of the range of rhs, one number.
// rhs_max: Upper end.
inline std::vector<Array> contrib_quantized_elemwise_add(const Array& lhs, const Array& rhs, const Array& lhs_min, const Array& lhs_max, const Array& rhs_min, const Array& rhs_max, const contrib_quantized_elemwise_addAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_elemwise_add", {"min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_calib_range);
  packed.add(op.id(1), attributes.max_calib_range);
  return detail::invoke(op, packed, {&lhs, &rhs, &lhs_min, &lhs_max, &rhs_min, &rhs_max});
}

// The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
// cut off), or as real numbers.
// lhs: int8 or uint8.
// rhs: int8 or uint8, shape of lhs.
// lhs_min: Lower end of the range of lhs, one number.
// lhs_max: Upper end.
// rhs_min: Lower end of the range of rhs, one number.
// rhs_max: Upper end.
inline std::vector<Array> contrib_quantized_elemwise_mul(const Array& lhs, const Array& rhs, const Array& lhs_min, const Array& lhs_max, const Array& rhs_min, const Array& rhs_max, const contrib_quantized_elemwise_mulAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_elemwise_mul", {"min_calib_range", "max_calib_range", "enable_float_output"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_calib_range);
  packed.add(op.id(1), attributes.max_calib_range);
  packed.add(op.id(2), attributes.enable_float_output);
  return detail::invoke(op, packed, {&lhs, &rhs, &lhs_min, &lhs_max, &rhs_min, &rhs_max});
}

// Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
// data: Row numbers, any shape and dtype.
// weight: The table, (input_dim, output_dim), int8 or uint8.
// min_weight: Lower end of its range, one number.
// max_weight: Upper end of its range, one number.
inline std::vector<Array> contrib_quantized_embedding(const Array& data, const Array& weight, const Array& min_weight, const Array& max_weight, const contrib_quantized_embeddingAttributes& attributes) {
  static const detail::Operator op("_contrib_quantized_embedding", {"input_dim", "output_dim", "dtype", "sparse_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.input_dim);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.sparse_grad);
  return detail::invoke(op, packed, {&data, &weight, &min_weight, &max_weight});
}

// Quantised data as (batch, everything else).
// data: int8 or uint8.
// min_data: Lower end of its range, one number.
// max_data: Upper end of its range, one number.
inline std::vector<Array> contrib_quantized_flatten(const Array& data, const Array& min_data, const Array& max_data) {
  static const detail::Operator op("_contrib_quantized_flatten", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&data, &min_data, &max_data});
}

// The dense layer on quantised data: int32 sums of products, and their range.
// data: Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
// weight: Shape (num_hidden, units), int8.
// bias: One number for each unit or filter, int8; absent with no_bias.
// min_data: Lower end of the range of data, one number.
// max_data: Upper end.
// min_weight: Lower end of the range of weight, one number.
// max_weight: Upper end.
// min_bias: Lower end of the range of bias, one number.
// max_bias: Upper end.
inline std::vector<Array> contrib_quantized_fully_connected(const Array& data, const Array& weight, const Array& bias, const Array& min_data, const Array& max_data, const Array& min_weight, const Array& max_weight = {}, const Array& min_bias = {}, const Array& max_bias = {}, const contrib_quantized_fully_connectedAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_fully_connected", {"num_hidden", "no_bias", "flatten"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_hidden);
  packed.add(op.id(1), attributes.no_bias);
  packed.add(op.id(2), attributes.flatten);
  return detail::invoke(op, packed, {&data, &weight, &bias, &min_data, &max_data, &min_weight, &max_weight, &min_bias, &max_bias});
}

// Pooling of quantised data by maximum or rounded average, in its range.
// data: int8 or uint8.
// min_data: Lower end of its range, one number.
// max_data: Upper end of its range, one number.
inline std::vector<Array> contrib_quantized_pooling(const Array& data, const Array& min_data, const Array& max_data, const contrib_quantized_poolingAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_pooling", {"kernel", "pool_type", "global_pool", "cudnn_off", "pooling_convention", "stride", "pad", "p_value", "count_include_pad", "layout"});
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
  return detail::invoke(op, packed, {&data, &min_data, &max_data});
}

// Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
// ends of that range: symmetric for int8, from 0 for uint8.
// data: Any shape, int32.
// min_range: Lower end of the range of data, one number.
// max_range: Upper end of the range of data, one number.
inline std::vector<Array> contrib_requantize(const Array& data, const Array& min_range, const Array& max_range, const contrib_requantizeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_requantize", {"out_type", "min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  packed.add(op.id(1), attributes.min_calib_range);
  packed.add(op.id(2), attributes.max_calib_range);
  return detail::invoke(op, packed, {&data, &min_range, &max_range});
}

// The nearest integer, halves away from 0; the gradient passes unchanged.
// data: Any shape; floating point.
inline Array contrib_round_ste(const Array& data) {
  static const detail::Operator op("_contrib_round_ste", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The sign; the gradient passes unchanged.
// data: Any shape; floating point.
inline Array contrib_sign_ste(const Array& data) {
  static const detail::Operator op("_contrib_sign_ste", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// A copy of the input.
// data: The input array.
inline Array identity(const Array& data) {
  static const detail::Operator op("_copy", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
// images stay as they are.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_adjust_lighting(const Array& data, const image_adjust_lightingAttributes& attributes) {
  static const detail::Operator op("_image_adjust_lighting", {"alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  return detail::invoke_one(op, packed, {&data});
}

// A rectangle of an image; the result is a view.
// data: (height, width, channels) or a batch of such.
inline Array image_crop(const Array& data, const image_cropAttributes& attributes) {
  static const detail::Operator op("_image_crop", {"x", "y", "width", "height"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.x);
  packed.add(op.id(1), attributes.y);
  packed.add(op.id(2), attributes.width);
  packed.add(op.id(3), attributes.height);
  return detail::invoke_one(op, packed, {&data});
}

// Images with their columns in reverse order.
// data: (height, width, channels) or a batch of such.
inline Array image_flip_left_right(const Array& data) {
  static const detail::Operator op("_image_flip_left_right", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Images with their rows in reverse order.
// data: (height, width, channels) or a batch of such.
inline Array image_flip_top_bottom(const Array& data) {
  static const detail::Operator op("_image_flip_top_bottom", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Encodes an image as a JPEG or PNG file: uint8 with one axis.
// data: uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
inline Array image_imencode(const Array& data, const image_imencodeAttributes& attributes = {}) {
  static const detail::Operator op("_image_imencode", {"format", "quality", "from_rgb"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.format);
  packed.add(op.id(1), attributes.quality);
  packed.add(op.id(2), attributes.from_rgb);
  return detail::invoke_one(op, packed, {&data});
}

// (data - mean) / std, for each channel.
// data: (channels, height, width) or a batch of such; floating point.
inline Array image_normalize(const Array& data, const image_normalizeAttributes& attributes = {}) {
  static const detail::Operator op("_image_normalize", {"mean", "std"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mean);
  packed.add(op.id(1), attributes.std);
  return detail::invoke_one(op, packed, {&data});
}

// Multiplies each image by a random factor.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_random_brightness(const Array& data, const image_random_brightnessAttributes& attributes) {
  static const detail::Operator op("_image_random_brightness", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::invoke_one(op, packed, {&data});
}

// Random brightness, contrast, saturation and hue, in this order, by factors within the given
// distances of 1.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_random_color_jitter(const Array& data, const image_random_color_jitterAttributes& attributes) {
  static const detail::Operator op("_image_random_color_jitter", {"brightness", "contrast", "saturation", "hue"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.brightness);
  packed.add(op.id(1), attributes.contrast);
  packed.add(op.id(2), attributes.saturation);
  packed.add(op.id(3), attributes.hue);
  return detail::invoke_one(op, packed, {&data});
}

// Moves each image away from its mean gray value by a random factor.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_random_contrast(const Array& data, const image_random_contrastAttributes& attributes) {
  static const detail::Operator op("_image_random_contrast", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::invoke_one(op, packed, {&data});
}

// Each image with its columns in reverse order, with probability 1/2.
// data: (height, width, channels) or a batch of such.
inline Array image_random_flip_left_right(const Array& data) {
  static const detail::Operator op("_image_random_flip_left_right", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Each image with its rows in reverse order, with probability 1/2.
// data: (height, width, channels) or a batch of such.
inline Array image_random_flip_top_bottom(const Array& data) {
  static const detail::Operator op("_image_random_flip_top_bottom", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_random_hue(const Array& data, const image_random_hueAttributes& attributes) {
  static const detail::Operator op("_image_random_hue", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::invoke_one(op, packed, {&data});
}

// adjust_lighting with normally distributed multiples, for each image.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_random_lighting(const Array& data, const image_random_lightingAttributes& attributes = {}) {
  static const detail::Operator op("_image_random_lighting", {"alpha_std"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha_std);
  return detail::invoke_one(op, packed, {&data});
}

// Moves each pixel away from its gray value by a random factor.
// data: (height, width, 1 or 3) or a batch of such.
inline Array image_random_saturation(const Array& data, const image_random_saturationAttributes& attributes) {
  static const detail::Operator op("_image_random_saturation", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::invoke_one(op, packed, {&data});
}

// Resizes images.
// data: (height, width, channels) or a batch of such; uint8 or floating point.
inline Array image_resize(const Array& data, const image_resizeAttributes& attributes = {}) {
  static const detail::Operator op("_image_resize", {"size", "keep_ratio", "interp"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.size);
  packed.add(op.id(1), attributes.keep_ratio);
  packed.add(op.id(2), attributes.interp);
  return detail::invoke_one(op, packed, {&data});
}

// data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
// 1].
// data: (height, width, channels) or a batch of such.
inline Array image_to_tensor(const Array& data) {
  static const detail::Operator op("_image_to_tensor", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The determinant of every matrix.
// A: Shape (..., n, n).
inline Array linalg_det(const Array& A) {
  static const detail::Operator op("_linalg_det", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// A diagonal of every matrix; a view of the same memory.
// A: Shape (..., n, n).
inline Array linalg_extractdiag(const Array& A, const linalg_extractdiagAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_extractdiag", {"offset"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  return detail::invoke_one(op, packed, {&A});
}

// The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
// column by column.
// A: Shape (..., n, n).
inline Array linalg_extracttrian(const Array& A, const linalg_extracttrianAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_extracttrian", {"offset", "lower"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  packed.add(op.id(1), attributes.lower);
  return detail::invoke_one(op, packed, {&A});
}

// LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
// A: Matrices of full rank, shape (..., m, n) with m <= n.
inline std::vector<Array> linalg_gelqf(const Array& A) {
  static const detail::Operator op("_linalg_gelqf", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&A});
}

// alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
// nothing.
// A: Shape (..., m, k), or (..., k, m) with transpose_a.
// B: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
// C: Shape (..., m, n).
inline Array linalg_gemm(const Array& A, const Array& B, const Array& C, const linalg_gemmAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_gemm", {"transpose_a", "transpose_b", "alpha", "beta", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.alpha);
  packed.add(op.id(3), attributes.beta);
  packed.add(op.id(4), attributes.axis);
  return detail::invoke_one(op, packed, {&A, &B, &C});
}

// alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
// A: Shape (..., m, k), or (..., k, m) with transpose_a.
// B: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
inline Array linalg_gemm2(const Array& A, const Array& B, const linalg_gemm2Attributes& attributes = {}) {
  static const detail::Operator op("_linalg_gemm2", {"transpose_a", "transpose_b", "alpha", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.alpha);
  packed.add(op.id(3), attributes.axis);
  return detail::invoke_one(op, packed, {&A, &B});
}

// The inverse of every matrix.
// A: Regular matrices, shape (..., n, n).
inline Array linalg_inverse(const Array& A) {
  static const detail::Operator op("_linalg_inverse", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// Matrices with the vectors on one diagonal and zeros elsewhere.
// A: Shape (..., n).
inline Array linalg_makediag(const Array& A, const linalg_makediagAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_makediag", {"offset"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  return detail::invoke_one(op, packed, {&A});
}

// Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
// one column by column.
// A: Shape (..., n (n + 1) / 2).
inline Array linalg_maketrian(const Array& A, const linalg_maketrianAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_maketrian", {"offset", "lower"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.offset);
  packed.add(op.id(1), attributes.lower);
  return detail::invoke_one(op, packed, {&A});
}

// Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
// A: Symmetric positive definite matrices, shape (..., n, n).
inline Array linalg_potrf(const Array& A) {
  static const detail::Operator op("_linalg_potrf", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// The inverse of L L^T from its Cholesky factor L.
// A: Matrices whose lower triangles are L, shape (..., n, n).
inline Array linalg_potri(const Array& A) {
  static const detail::Operator op("_linalg_potri", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// Sign and logarithm of the absolute value of the determinant of every matrix.
// A: Shape (..., n, n).
inline std::vector<Array> linalg_slogdet(const Array& A) {
  static const detail::Operator op("_linalg_slogdet", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&A});
}

// Sum of the logarithms of the diagonal of every matrix.
// A: Shape (..., n, n), with a positive diagonal.
inline Array linalg_sumlogdiag(const Array& A) {
  static const detail::Operator op("_linalg_sumlogdiag", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&A});
}

// Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
// eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
// In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
// A: Symmetric matrices, shape (..., n, n); the upper triangle is not read.
inline std::vector<Array> linalg_syevd(const Array& A) {
  static const detail::Operator op("_linalg_syevd", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&A});
}

// alpha A A^T, or alpha A^T A, for every index of the leading axes.
// A: Shape (..., m, n).
inline Array linalg_syrk(const Array& A, const linalg_syrkAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_syrk", {"transpose", "alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose);
  packed.add(op.id(1), attributes.alpha);
  return detail::invoke_one(op, packed, {&A});
}

// alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
// A: Triangular matrices, shape (..., n, n); the other triangle is not read.
// B: Shape (..., n, m), or (..., m, n) with rightside.
inline Array linalg_trmm(const Array& A, const Array& B, const linalg_trmmAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_trmm", {"transpose", "rightside", "lower", "alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose);
  packed.add(op.id(1), attributes.rightside);
  packed.add(op.id(2), attributes.lower);
  packed.add(op.id(3), attributes.alpha);
  return detail::invoke_one(op, packed, {&A, &B});
}

// Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
// A: Triangular matrices, shape (..., n, n); the other triangle is not read.
// B: Shape (..., n, m), or (..., m, n) with rightside.
inline Array linalg_trsm(const Array& A, const Array& B, const linalg_trsmAttributes& attributes = {}) {
  static const detail::Operator op("_linalg_trsm", {"transpose", "rightside", "lower", "alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose);
  packed.add(op.id(1), attributes.rightside);
  packed.add(op.id(2), attributes.lower);
  packed.add(op.id(3), attributes.alpha);
  return detail::invoke_one(op, packed, {&A, &B});
}

// Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened array.
// a: The input array.
inline Array cumsum(const Array& a, const cumsumAttributes& attributes = {}) {
  static const detail::Operator op("_np_cumsum", {"axis", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&a});
}

// Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
inline Array random_exponential(const random_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_random_exponential", {"lam", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lam);
  packed.add(op.id(1), attributes.shape);
  packed.add(op.id(2), attributes.ctx);
  packed.add(op.id(3), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
inline Array random_gamma(const random_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_random_gamma", {"alpha", "beta", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  packed.add(op.id(1), attributes.beta);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
inline Array random_generalized_negative_binomial(const random_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_generalized_negative_binomial", {"mu", "alpha", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mu);
  packed.add(op.id(1), attributes.alpha);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Failures before the k-th success, where p is the probability of success.
inline Array random_negative_binomial(const random_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_negative_binomial", {"k", "p", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.k);
  packed.add(op.id(1), attributes.p);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Normal with the given mean and standard deviation.
inline Array normal(const normalAttributes& attributes = {}) {
  static const detail::Operator op("_random_normal", {"loc", "scale", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.loc);
  packed.add(op.id(1), attributes.scale);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}
inline Array random_normal(const normalAttributes& attributes = {}) {
  return normal(attributes);
}

// The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
// that is the only one.
// sample: (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
// alpha: Concentrations, shape (..., n).
inline Array random_pdf_dirichlet(const Array& sample, const Array& alpha, const random_pdf_dirichletAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_dirichlet", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &alpha});
}

// The exponential density lam exp(-lam x). The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// lam: Rates.
inline Array random_pdf_exponential(const Array& sample, const Array& lam, const random_pdf_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_exponential", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &lam});
}

// The gamma density of shape alpha and rate beta. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// alpha: Shapes.
// beta: Rates: inverse scales. Shape of alpha.
inline Array random_pdf_gamma(const Array& sample, const Array& alpha, const Array& beta, const random_pdf_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_gamma", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &alpha, &beta});
}

// The probability of a count under the negative binomial distribution of mean mu and variance mu +
// alpha mu^2. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// mu: Means.
// alpha: Dispersions. Shape of mu.
inline Array random_pdf_generalized_negative_binomial(const Array& sample, const Array& mu, const Array& alpha, const random_pdf_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_generalized_negative_binomial", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &mu, &alpha});
}

// The probability of a number of failures before the k-th success of probability p. The result has
// the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// k: Numbers of successes.
// p: Probabilities of success. Shape of k.
inline Array random_pdf_negative_binomial(const Array& sample, const Array& k, const Array& p, const random_pdf_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_negative_binomial", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &k, &p});
}

// The normal density. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// mu: Means.
// sigma: Standard deviations. Shape of mu.
inline Array random_pdf_normal(const Array& sample, const Array& mu, const Array& sigma, const random_pdf_normalAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_normal", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &mu, &sigma});
}

// The probability of a count under the Poisson distribution. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// lam: Means.
inline Array random_pdf_poisson(const Array& sample, const Array& lam, const random_pdf_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_poisson", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &lam});
}

// The uniform density 1 / (high - low), without a look at where the sample lies. The result has
// the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// low: Lower ends.
// high: Upper ends. Shape of low.
inline Array random_pdf_uniform(const Array& sample, const Array& low, const Array& high, const random_pdf_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_uniform", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &low, &high});
}

// Random numbers. Poisson of mean lam.
inline Array random_poisson(const random_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_random_poisson", {"lam", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lam);
  packed.add(op.id(1), attributes.shape);
  packed.add(op.id(2), attributes.ctx);
  packed.add(op.id(3), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random integers, uniform on [low, high).
inline Array random_randint(const random_randintAttributes& attributes) {
  static const detail::Operator op("_random_randint", {"low", "high", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.low);
  packed.add(op.id(1), attributes.high);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Uniform on [low, high).
inline Array random_uniform(const random_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_random_uniform", {"low", "high", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.low);
  packed.add(op.id(1), attributes.high);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}
inline Array uniform(const random_uniformAttributes& attributes = {}) {
  return random_uniform(attributes);
}

// Flat positions in an array of the given shape: (m, ...) to (...).
// data: (m, ...): row i holds positions along axis i.
inline Array ravel_multi_index(const Array& data, const ravel_multi_indexAttributes& attributes = {}) {
  static const detail::Operator op("_ravel_multi_index", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data});
}

// Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
// density lam exp(-lam x), mean 1 / lam.
// lam: Rate.
inline Array sample_exponential(const Array& lam, const sample_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_exponential", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&lam});
}

// Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
// shape alpha and scale beta: mean alpha * beta.
// alpha: Shape.
// beta: Scale. Shape of alpha.
inline Array sample_gamma(const Array& alpha, const Array& beta, const sample_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_sample_gamma", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&alpha, &beta});
}

// Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
// of mean mu and dispersion alpha: variance mu + alpha mu^2.
// mu: Mean.
// alpha: Dispersion. Shape of mu.
inline Array sample_generalized_negative_binomial(const Array& mu, const Array& alpha, const sample_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_generalized_negative_binomial", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&mu, &alpha});
}

// Categories drawn with the given probabilities, and with get_prob the logarithms of their
// probabilities. The result has shape data.shape[:-1] + shape.
// data: (..., k): probabilities of the k categories; a row is divided by its sum.
inline std::vector<Array> sample_multinomial(const Array& data, const sample_multinomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_multinomial", {"shape", "get_prob", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.get_prob);
  packed.add(op.id(2), attributes.dtype);
  return detail::invoke(op, packed, {&data});
}

// Random numbers for each element of the parameters, of shape k.shape + shape. Failures before the
// k-th success, where p is the probability of success.
// k: Number of successes.
// p: Probability of success. Shape of k.
inline Array sample_negative_binomial(const Array& k, const Array& p, const sample_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_negative_binomial", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&k, &p});
}

// Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
// given mean and standard deviation.
// mu: Mean.
// sigma: Standard deviation. Shape of mu.
inline Array sample_normal(const Array& mu, const Array& sigma, const sample_normalAttributes& attributes = {}) {
  static const detail::Operator op("_sample_normal", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&mu, &sigma});
}

// Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
// lam.
// lam: Mean.
inline Array sample_poisson(const Array& lam, const sample_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_sample_poisson", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&lam});
}

// Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
// high).
// low: Lower end.
// high: Upper end. Shape of low.
inline Array sample_uniform(const Array& low, const Array& high, const sample_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_sample_uniform", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&low, &high});
}

// data with its slices along the first axis in random order.
// data: At least one axis.
inline Array shuffle(const Array& data) {
  static const detail::Operator op("_shuffle", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Positions along each axis of an array of the given shape: (...) to (m, ...).
// data: Flat positions.
inline Array unravel_index(const Array& data, const unravel_indexAttributes& attributes = {}) {
  static const detail::Operator op("_unravel_index", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data});
}

// Absolute value.
// data: The input array.
inline Array abs(const Array& data) {
  static const detail::Operator op("abs", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
// weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
// weight - lr * mean / (sqrt(var) + epsilon).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mean: Running mean of the gradient, changed in place.
// var: Running mean of its square, changed in place.
inline Array adam_update(const Array& weight, const Array& grad, const Array& mean, const Array& var, const adam_updateAttributes& attributes) {
  static const detail::Operator op("adam_update", {"lr", "beta1", "beta2", "epsilon", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.beta1);
  packed.add(op.id(2), attributes.beta2);
  packed.add(op.id(3), attributes.epsilon);
  packed.add(op.id(4), attributes.wd);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.lazy_update);
  return detail::invoke_one(op, packed, {&weight, &grad, &mean, &var});
}

// The sum of all inputs, which have one shape and dtype.
// args: The arrays to add.
inline Array add_n(const std::vector<Array>& args) {
  static const detail::Operator op("add_n", {});
  detail::Packed packed;
  std::vector<const Array*> inputs;
  for (const Array& item : args) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}
inline Array ElementWiseSum(const std::vector<Array>& args) {
  return add_n(args);
}

// 1 where every element is finite, else 0; shape (1,), float32. No gradient.
// data: Any shape; floating point.
inline Array all_finite(const Array& data, const all_finiteAttributes& attributes = {}) {
  static const detail::Operator op("all_finite", {"init_output"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.init_output);
  return detail::invoke_one(op, packed, {&data});
}

// data in another dtype where it is floating; other arrays stay as they are.
// data: Any shape and dtype.
inline Array amp_cast(const Array& data, const amp_castAttributes& attributes) {
  static const detail::Operator op("amp_cast", {"dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dtype);
  return detail::invoke_one(op, packed, {&data});
}

// The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest with
// cast_narrow. Arrays of other dtypes stay as they are.
// data: Any shapes and dtypes.
inline std::vector<Array> amp_multicast(const std::vector<Array>& data, const amp_multicastAttributes& attributes = {}) {
  static const detail::Operator op("amp_multicast", {"cast_narrow", "num_outputs"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.cast_narrow);
  packed.add(op.id(1), Option<int64_t>(static_cast<int64_t>(data.size())));
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// Inverse cosine in radians, in [0, pi].
// data: The input array.
inline Array arccos(const Array& data) {
  static const detail::Operator op("arccos", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse hyperbolic cosine.
// data: The input array.
inline Array arccosh(const Array& data) {
  static const detail::Operator op("arccosh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse sine in radians, in [-pi/2, pi/2].
// data: The input array.
inline Array arcsin(const Array& data) {
  static const detail::Operator op("arcsin", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse hyperbolic sine.
// data: The input array.
inline Array arcsinh(const Array& data) {
  static const detail::Operator op("arcsinh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse tangent in radians, in [-pi/2, pi/2].
// data: The input array.
inline Array arctan(const Array& data) {
  static const detail::Operator op("arctan", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse hyperbolic tangent.
// data: The input array.
inline Array arctanh(const Array& data) {
  static const detail::Operator op("arctanh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Index of the largest element along an axis, the first of equals; a NaN counts as largest.
// Indices have the dtype of the input.
// data: The input array.
inline Array argmax(const Array& data, const argmaxAttributes& attributes = {}) {
  static const detail::Operator op("argmax", {"axis", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  return detail::invoke_one(op, packed, {&data});
}

// Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
// data: At least two axes.
inline Array argmax_channel(const Array& data) {
  static const detail::Operator op("argmax_channel", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
// Indices have the dtype of the input.
// data: The input array.
inline Array argmin(const Array& data, const argminAttributes& attributes = {}) {
  static const detail::Operator op("argmin", {"axis", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  return detail::invoke_one(op, packed, {&data});
}

// The positions of the elements of each lane along one axis, in the order of their values; equal
// values keep their order, NaN is above every number.
// data: The array to sort.
inline Array argsort(const Array& data, const argsortAttributes& attributes = {}) {
  static const detail::Operator op("argsort", {"axis", "is_ascend", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.is_ascend);
  packed.add(op.id(2), attributes.dtype);
  return detail::invoke_one(op, packed, {&data});
}

// Products of matrices: the last two axes of both inputs are multiplied for every index of the
// leading axes, which must be equal.
// lhs: Shape (..., m, k), or (..., k, m) with transpose_a.
// rhs: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
inline Array batch_dot(const Array& lhs, const Array& rhs, const batch_dotAttributes& attributes = {}) {
  static const detail::Operator op("batch_dot", {"transpose_a", "transpose_b", "forward_stype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.forward_stype);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// a[i, indices[i]] for each i; indices out of range are clipped to the ends.
// a: (n, k)
// indices: (n,), any dtype.
inline Array batch_take(const Array& a, const Array& indices) {
  static const detail::Operator op("batch_take", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&a, &indices});
}

// Sum, lhs + rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_add(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_add", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}
inline Array broadcast_plus(const Array& lhs, const Array& rhs) {
  return broadcast_add(lhs, rhs);
}

// Repeats the listed axes, which have size 1; the result is a view.
// data: The input array.
inline Array broadcast_axis(const Array& data, const broadcast_axisAttributes& attributes = {}) {
  static const detail::Operator op("broadcast_axis", {"axis", "size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.size);
  return detail::invoke_one(op, packed, {&data});
}
inline Array broadcast_axes(const Array& data, const broadcast_axisAttributes& attributes = {}) {
  return broadcast_axis(data, attributes);
}

// Quotient, lhs / rhs; integers round to zero.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_div(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_div", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs == rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs > rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_greater(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_greater", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs >= rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_greater_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_greater_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// sqrt(lhs^2 + rhs^2) without overflow.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_hypot(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_hypot", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs < rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_lesser(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_lesser", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs <= rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_lesser_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_lesser_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
// lhs: The array to repeat.
// rhs: Only its shape counts.
inline Array broadcast_like(const Array& lhs, const Array& rhs, const broadcast_likeAttributes& attributes = {}) {
  static const detail::Operator op("broadcast_like", {"lhs_axes", "rhs_axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lhs_axes);
  packed.add(op.id(1), attributes.rhs_axes);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where both are nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_logical_and(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_logical_and", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where either is nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_logical_or(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_logical_or", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where exactly one is nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_logical_xor(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_logical_xor", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// The larger of both.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_maximum(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_maximum", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// The smaller of both.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_minimum(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_minimum", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Remainder with the sign of rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_mod(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_mod", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Product, lhs * rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_mul(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_mul", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs != rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_not_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_not_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Power, lhs ** rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_power(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_power", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Difference, lhs - rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_sub(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_sub", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}
inline Array broadcast_minus(const Array& lhs, const Array& rhs) {
  return broadcast_sub(lhs, rhs);
}

// Repeats axes of size 1 to the sizes given; the result is a view.
// data: The input array.
inline Array broadcast_to(const Array& data, const broadcast_toAttributes& attributes = {}) {
  static const detail::Operator op("broadcast_to", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data});
}

// Cube root.
// data: The input array.
inline Array cbrt(const Array& data) {
  static const detail::Operator op("cbrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Smallest integer not below x.
// data: The input array.
inline Array ceil(const Array& data) {
  static const detail::Operator op("ceil", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Limits the elements to [a_min, a_max]; the gradient is zero outside.
// data: The input array.
inline Array clip(const Array& data, const clipAttributes& attributes) {
  static const detail::Operator op("clip", {"a_min", "a_max"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.a_min);
  packed.add(op.id(1), attributes.a_max);
  return detail::invoke_one(op, packed, {&data});
}

// The transpose of im2col: adds patches up to images of space output_size.
// data: Shape (batch, channels * elements of kernel, number of patches), floating point.
inline Array col2im(const Array& data, const col2imAttributes& attributes) {
  static const detail::Operator op("col2im", {"output_size", "kernel", "stride", "dilate", "pad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.output_size);
  packed.add(op.id(1), attributes.kernel);
  packed.add(op.id(2), attributes.stride);
  packed.add(op.id(3), attributes.dilate);
  packed.add(op.id(4), attributes.pad);
  return detail::invoke_one(op, packed, {&data});
}

// Cosine of radians.
// data: The input array.
inline Array cos(const Array& data) {
  static const detail::Operator op("cos", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Hyperbolic cosine.
// data: The input array.
inline Array cosh(const Array& data) {
  static const detail::Operator op("cosh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Radians to degrees.
// data: The input array.
inline Array degrees(const Array& data) {
  static const detail::Operator op("degrees", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
// in the block as the outer part of the channel index.
// data: Shape (N, C, H, W).
inline Array depth_to_space(const Array& data, const depth_to_spaceAttributes& attributes) {
  static const detail::Operator op("depth_to_space", {"block_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.block_size);
  return detail::invoke_one(op, packed, {&data});
}

// A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
// matrix that has it as diagonal.
// data: At least one axis.
inline Array diag(const Array& data, const diagAttributes& attributes = {}) {
  static const detail::Operator op("diag", {"k", "axis1", "axis2"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.k);
  packed.add(op.id(1), attributes.axis1);
  packed.add(op.id(2), attributes.axis2);
  return detail::invoke_one(op, packed, {&data});
}

// Derivative of gammaln.
// data: The input array.
inline Array digamma(const Array& data) {
  static const detail::Operator op("digamma", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
// (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
// first axis of lhs to the end, transpose_b the last axis of rhs to the front.
// lhs: Shape (..., k).
// rhs: Shape (k, ...), dtype of lhs.
inline Array dot(const Array& lhs, const Array& rhs, const dotAttributes& attributes = {}) {
  static const detail::Operator op("dot", {"transpose_a", "transpose_b", "forward_stype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.transpose_a);
  packed.add(op.id(1), attributes.transpose_b);
  packed.add(op.id(2), attributes.forward_stype);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Sum, lhs + rhs.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_add(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_add", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Quotient, lhs / rhs; integers round to zero.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_div(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_div", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Product, lhs * rhs.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_mul(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_mul", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Difference, lhs - rhs.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_sub(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_sub", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Gauss error function.
// data: The input array.
inline Array erf(const Array& data) {
  static const detail::Operator op("erf", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse of the Gauss error function on (-1, 1).
// data: The input array.
inline Array erfinv(const Array& data) {
  static const detail::Operator op("erfinv", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Exponential.
// data: The input array.
inline Array exp(const Array& data) {
  static const detail::Operator op("exp", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inserts an axis of size 1 at position `axis` of the result.
// data: The input array.
inline Array expand_dims(const Array& data, const expand_dimsAttributes& attributes) {
  static const detail::Operator op("expand_dims", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}

// exp(x) - 1, accurate for small x.
// data: The input array.
inline Array expm1(const Array& data) {
  static const detail::Operator op("expm1", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
// range stay as they are.
// lhs: (n, m).
// mhs: The new elements, (n,), dtype of lhs.
// rhs: Their columns, (n,), any dtype.
inline Array fill_element_0index(const Array& lhs, const Array& mhs, const Array& rhs) {
  static const detail::Operator op("fill_element_0index", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &mhs, &rhs});
}

// Nearest integer towards zero.
// data: The input array.
inline Array fix(const Array& data) {
  static const detail::Operator op("fix", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Largest integer not above x.
// data: The input array.
inline Array floor(const Array& data) {
  static const detail::Operator op("floor", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Follow the moving leader (Zheng and Kwok, ICML 2017).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// d: State d, changed in place.
// v: State v, changed in place.
// z: State z, changed in place.
inline Array ftml_update(const Array& weight, const Array& grad, const Array& d, const Array& v, const Array& z, const ftml_updateAttributes& attributes) {
  static const detail::Operator op("ftml_update", {"lr", "beta1", "beta2", "epsilon", "t", "wd", "rescale_grad", "clip_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.beta1);
  packed.add(op.id(2), attributes.beta2);
  packed.add(op.id(3), attributes.epsilon);
  packed.add(op.id(4), attributes.t);
  packed.add(op.id(5), attributes.wd);
  packed.add(op.id(6), attributes.rescale_grad);
  packed.add(op.id(7), attributes.clip_grad);
  return detail::invoke_one(op, packed, {&weight, &grad, &d, &v, &z});
}

// Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// z: Sum of corrected gradients, changed in place.
// n: Sum of squared gradients, changed in place.
inline Array ftrl_update(const Array& weight, const Array& grad, const Array& z, const Array& n, const ftrl_updateAttributes& attributes) {
  static const detail::Operator op("ftrl_update", {"lr", "lamda1", "beta", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.lamda1);
  packed.add(op.id(2), attributes.beta);
  packed.add(op.id(3), attributes.wd);
  packed.add(op.id(4), attributes.rescale_grad);
  packed.add(op.id(5), attributes.clip_gradient);
  return detail::invoke_one(op, packed, {&weight, &grad, &z, &n});
}

// Gamma function.
// data: The input array.
inline Array gamma(const Array& data) {
  static const detail::Operator op("gamma", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm of the absolute value of the gamma function.
// data: The input array.
inline Array gammaln(const Array& data) {
  static const detail::Operator op("gammaln", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
// indices.shape[1:] + data.shape[m:].
// data: The array to gather from.
// indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
// end.
inline Array gather_nd(const Array& data, const Array& indices) {
  static const detail::Operator op("gather_nd", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data, &indices});
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

// The patches of images, one per column: what a convolution multiplies its weights with. Shape
// (batch, channels * elements of kernel, number of patches).
// data: Shape (batch, channels, space...), floating point.
inline Array im2col(const Array& data, const im2colAttributes& attributes) {
  static const detail::Operator op("im2col", {"kernel", "stride", "dilate", "pad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.kernel);
  packed.add(op.id(1), attributes.stride);
  packed.add(op.id(2), attributes.dilate);
  packed.add(op.id(3), attributes.pad);
  return detail::invoke_one(op, packed, {&data});
}

// Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).
// args: Matrices with one number of columns.
inline Array khatri_rao(const std::vector<Array>& args) {
  static const detail::Operator op("khatri_rao", {});
  detail::Packed packed;
  std::vector<const Array*> inputs;
  for (const Array& item : args) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}

// LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
// weight, of the dtype in which it is computed.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mean: Running mean of the gradient, changed in place.
// var: Running mean of its square, changed in place.
inline Array lamb_update_phase1(const Array& weight, const Array& grad, const Array& mean, const Array& var, const lamb_update_phase1Attributes& attributes) {
  static const detail::Operator op("lamb_update_phase1", {"beta1", "beta2", "epsilon", "t", "bias_correction", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.beta1);
  packed.add(op.id(1), attributes.beta2);
  packed.add(op.id(2), attributes.epsilon);
  packed.add(op.id(3), attributes.t);
  packed.add(op.id(4), attributes.bias_correction);
  packed.add(op.id(5), attributes.wd);
  packed.add(op.id(6), attributes.rescale_grad);
  packed.add(op.id(7), attributes.clip_gradient);
  return detail::invoke_one(op, packed, {&weight, &grad, &mean, &var});
}

// LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
// if either norm is 0.
// weight: The weight.
// g: The direction of the first phase.
// r1: Norm of the weight, one element.
// r2: Norm of g, one element.
inline Array lamb_update_phase2(const Array& weight, const Array& g, const Array& r1, const Array& r2, const lamb_update_phase2Attributes& attributes) {
  static const detail::Operator op("lamb_update_phase2", {"lr", "lower_bound", "upper_bound"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.lower_bound);
  packed.add(op.id(2), attributes.upper_bound);
  return detail::invoke_one(op, packed, {&weight, &g, &r1, &r2});
}

// Natural logarithm.
// data: The input array.
inline Array log(const Array& data) {
  static const detail::Operator op("log", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm to base 10.
// data: The input array.
inline Array log10(const Array& data) {
  static const detail::Operator op("log10", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// log(1 + x), accurate for small x.
// data: The input array.
inline Array log1p(const Array& data) {
  static const detail::Operator op("log1p", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm to base 2.
// data: The input array.
inline Array log2(const Array& data) {
  static const detail::Operator op("log2", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// log(1 / (1 + exp(-x))).
// data: The input array.
inline Array log_sigmoid(const Array& data) {
  static const detail::Operator op("log_sigmoid", {});
  detail::Packed packed;
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

// 1 where x is zero, else 0.
// data: The input array.
inline Array logical_not(const Array& data) {
  static const detail::Operator op("logical_not", {});
  detail::Packed packed;
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

// Largest element along axes; NaN if there is one. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array max(const Array& data, const maxAttributes& attributes = {}) {
  static const detail::Operator op("max", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}
inline Array max_axis(const Array& data, const maxAttributes& attributes = {}) {
  return max(data, attributes);
}

// Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
// axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array mean(const Array& data, const meanAttributes& attributes = {}) {
  static const detail::Operator op("mean", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Smallest element along axes; NaN if there is one. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array min(const Array& data, const minAttributes& attributes = {}) {
  static const detail::Operator op("min", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}
inline Array min_axis(const Array& data, const minAttributes& attributes = {}) {
  return min(data, attributes);
}

// x tanh(log(1 + exp(x))) (Misra 2019).
// data: The input array.
inline Array mish(const Array& data) {
  static const detail::Operator op("mish", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Mean and variance (divided by the number of elements) along axes.
// data: The input array.
inline std::vector<Array> moments(const Array& data, const momentsAttributes& attributes = {}) {
  static const detail::Operator op("moments", {"axes", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  packed.add(op.id(1), attributes.keepdims);
  return detail::invoke(op, packed, {&data});
}

// LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
// weight, of the dtype in which it is computed.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mean: Running mean of the gradient, changed in place.
// var: Running mean of its square, changed in place.
// weight32: The master weight in float32.
inline Array mp_lamb_update_phase1(const Array& weight, const Array& grad, const Array& mean, const Array& var, const Array& weight32, const mp_lamb_update_phase1Attributes& attributes) {
  static const detail::Operator op("mp_lamb_update_phase1", {"beta1", "beta2", "epsilon", "t", "bias_correction", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.beta1);
  packed.add(op.id(1), attributes.beta2);
  packed.add(op.id(2), attributes.epsilon);
  packed.add(op.id(3), attributes.t);
  packed.add(op.id(4), attributes.bias_correction);
  packed.add(op.id(5), attributes.wd);
  packed.add(op.id(6), attributes.rescale_grad);
  packed.add(op.id(7), attributes.clip_gradient);
  return detail::invoke_one(op, packed, {&weight, &grad, &mean, &var, &weight32});
}

// LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
// if either norm is 0.
// weight: The weight.
// g: The direction of the first phase.
// r1: Norm of the weight, one element.
// r2: Norm of g, one element.
// weight32: The master weight in float32, which is changed in place.
inline Array mp_lamb_update_phase2(const Array& weight, const Array& g, const Array& r1, const Array& r2, const Array& weight32, const mp_lamb_update_phase2Attributes& attributes) {
  static const detail::Operator op("mp_lamb_update_phase2", {"lr", "lower_bound", "upper_bound"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.lower_bound);
  packed.add(op.id(2), attributes.upper_bound);
  return detail::invoke_one(op, packed, {&weight, &g, &r1, &r2, &weight32});
}

// Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
// weight + momentum * mom + step, where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
// weight32: The master weight in float32, which is changed in place.
inline Array mp_nag_mom_update(const Array& weight, const Array& grad, const Array& mom, const Array& weight32, const mp_nag_mom_updateAttributes& attributes) {
  static const detail::Operator op("mp_nag_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  return detail::invoke_one(op, packed, {&weight, &grad, &mom, &weight32});
}

// mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and clipped
// gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
// weight32: The master weight in float32, which is changed in place.
inline Array mp_sgd_mom_update(const Array& weight, const Array& grad, const Array& mom, const Array& weight32, const mp_sgd_mom_updateAttributes& attributes) {
  static const detail::Operator op("mp_sgd_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.lazy_update);
  return detail::invoke_one(op, packed, {&weight, &grad, &mom, &weight32});
}

// weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// weight32: The master weight in float32, which is changed in place.
inline Array mp_sgd_update(const Array& weight, const Array& grad, const Array& weight32, const mp_sgd_updateAttributes& attributes) {
  static const detail::Operator op("mp_sgd_update", {"lr", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.wd);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.lazy_update);
  return detail::invoke_one(op, packed, {&weight, &grad, &weight32});
}

// adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
// data: The arrays of each weight in turn.
inline std::vector<Array> multi_adam_update(const std::vector<Array>& data, const multi_adam_updateAttributes& attributes) {
  static const detail::Operator op("multi_adam_update", {"lrs", "wds", "beta1", "beta2", "epsilon", "rescale_grad", "clip_gradient", "lazy_update", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.beta1);
  packed.add(op.id(3), attributes.beta2);
  packed.add(op.id(4), attributes.epsilon);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.lazy_update);
  packed.add(op.id(8), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
// data: Any shapes; floating point.
inline Array multi_all_finite(const std::vector<Array>& data, const multi_all_finiteAttributes& attributes = {}) {
  static const detail::Operator op("multi_all_finite", {"init_output"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.init_output);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}

// Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w and
// gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
// lrs: Learning rates, one for each weight.
// weights_sum_sq: Sum of squares of each weight, as multi_sum_sq gives it.
// grads_sum_sq: Sum of squares of each gradient.
// wds: Weight decays, one for each weight.
inline Array multi_lars(const Array& lrs, const Array& weights_sum_sq, const Array& grads_sum_sq, const Array& wds, const multi_larsAttributes& attributes) {
  static const detail::Operator op("multi_lars", {"eta", "eps", "rescale_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eta);
  packed.add(op.id(1), attributes.eps);
  packed.add(op.id(2), attributes.rescale_grad);
  return detail::invoke_one(op, packed, {&lrs, &weights_sum_sq, &grads_sum_sq, &wds});
}

// adam_update of several float32 master weights at once, and of the weights that they are kept
// for. Arrays of each: weight, grad, mean, var, weight32.
// data: The arrays of each weight in turn.
inline std::vector<Array> multi_mp_adam_update(const std::vector<Array>& data, const multi_mp_adam_updateAttributes& attributes) {
  static const detail::Operator op("multi_mp_adam_update", {"lrs", "wds", "beta1", "beta2", "epsilon", "rescale_grad", "clip_gradient", "lazy_update", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.beta1);
  packed.add(op.id(3), attributes.beta2);
  packed.add(op.id(4), attributes.epsilon);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.lazy_update);
  packed.add(op.id(8), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
// data: The arrays of each weight in turn.
inline std::vector<Array> multi_mp_sgd_mom_update(const std::vector<Array>& data, const multi_mp_sgd_mom_updateAttributes& attributes) {
  static const detail::Operator op("multi_mp_sgd_mom_update", {"lrs", "wds", "momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.momentum);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
// data: The arrays of each weight in turn.
inline std::vector<Array> multi_mp_sgd_update(const std::vector<Array>& data, const multi_mp_sgd_updateAttributes& attributes) {
  static const detail::Operator op("multi_mp_sgd_update", {"lrs", "wds", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
// data: The arrays of each weight in turn.
inline std::vector<Array> multi_sgd_mom_update(const std::vector<Array>& data, const multi_sgd_mom_updateAttributes& attributes) {
  static const detail::Operator op("multi_sgd_mom_update", {"lrs", "wds", "momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.momentum);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// sgd_update of several weights at once. Arrays of each: weight, grad.
// data: The arrays of each weight in turn.
inline std::vector<Array> multi_sgd_update(const std::vector<Array>& data, const multi_sgd_updateAttributes& attributes) {
  static const detail::Operator op("multi_sgd_update", {"lrs", "wds", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// The sum of squares of each array: shape (num_arrays,), float32. No gradient.
// data: Any shapes; floating point.
inline Array multi_sum_sq(const std::vector<Array>& data) {
  static const detail::Operator op("multi_sum_sq", {});
  detail::Packed packed;
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}

// Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
// weight + momentum * mom + step, where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
inline Array nag_mom_update(const Array& weight, const Array& grad, const Array& mom, const nag_mom_updateAttributes& attributes) {
  static const detail::Operator op("nag_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  return detail::invoke_one(op, packed, {&weight, &grad, &mom});
}

// Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array nanprod(const Array& data, const nanprodAttributes& attributes = {}) {
  static const detail::Operator op("nanprod", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
// remaining axes; shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array nansum(const Array& data, const nansumAttributes& attributes = {}) {
  static const detail::Operator op("nansum", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Numerical negative, -x.
// data: The input array.
inline Array negative(const Array& data) {
  static const detail::Operator op("negative", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
// root of the sum of squares. Its gradient at 0 is 0.
// data: The input array.
inline Array norm(const Array& data, const normAttributes& attributes = {}) {
  static const detail::Operator op("norm", {"ord", "axis", "out_dtype", "keepdims"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.ord);
  packed.add(op.id(1), attributes.axis);
  packed.add(op.id(2), attributes.out_dtype);
  packed.add(op.id(3), attributes.keepdims);
  return detail::invoke_one(op, packed, {&data});
}

// on_value at the position that each index names along a new last axis, off_value elsewhere;
// indices outside [0, depth) give off_value alone.
// indices: Any shape and dtype; fractions are cut off.
inline Array one_hot(const Array& indices, const one_hotAttributes& attributes) {
  static const detail::Operator op("one_hot", {"depth", "on_value", "off_value", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.depth);
  packed.add(op.id(1), attributes.on_value);
  packed.add(op.id(2), attributes.off_value);
  packed.add(op.id(3), attributes.dtype);
  return detail::invoke_one(op, packed, {&indices});
}

// Ones with the shape and dtype of the input.
// data: The input array.
inline Array ones_like(const Array& data) {
  static const detail::Operator op("ones_like", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The element of each lane of data along one axis that index names.
// data: The array to pick from.
// index: Positions along the axis, any dtype: the shape of data without the axis, or with 1 there.
inline Array pick(const Array& data, const Array& index, const pickAttributes& attributes = {}) {
  static const detail::Operator op("pick", {"axis", "keepdims", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.mode);
  return detail::invoke_one(op, packed, {&data, &index});
}
inline Array choose_element_0index(const Array& data, const Array& index, const pickAttributes& attributes = {}) {
  return pick(data, index, attributes);
}

// mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline std::vector<Array> preloaded_multi_mp_sgd_mom_update(const std::vector<Array>& data, const preloaded_multi_mp_sgd_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_mp_sgd_mom_update", {"momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.momentum);
  packed.add(op.id(1), attributes.rescale_grad);
  packed.add(op.id(2), attributes.clip_gradient);
  packed.add(op.id(3), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline std::vector<Array> preloaded_multi_mp_sgd_update(const std::vector<Array>& data, const preloaded_multi_mp_sgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_mp_sgd_update", {"rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rescale_grad);
  packed.add(op.id(1), attributes.clip_gradient);
  packed.add(op.id(2), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline std::vector<Array> preloaded_multi_sgd_mom_update(const std::vector<Array>& data, const preloaded_multi_sgd_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_sgd_mom_update", {"momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.momentum);
  packed.add(op.id(1), attributes.rescale_grad);
  packed.add(op.id(2), attributes.clip_gradient);
  packed.add(op.id(3), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// sgd_update of several weights at once. Arrays of each: weight, grad.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline std::vector<Array> preloaded_multi_sgd_update(const std::vector<Array>& data, const preloaded_multi_sgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_sgd_update", {"rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rescale_grad);
  packed.add(op.id(1), attributes.clip_gradient);
  packed.add(op.id(2), attributes.num_weights);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// Product of the elements along axes. The result has the input's dtype and its remaining axes;
// shape (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array prod(const Array& data, const prodAttributes& attributes = {}) {
  static const detail::Operator op("prod", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}

// Degrees to radians.
// data: The input array.
inline Array radians(const Array& data) {
  static const detail::Operator op("radians", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / cbrt(x).
// data: The input array.
inline Array rcbrt(const Array& data) {
  static const detail::Operator op("rcbrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / x.
// data: The input array.
inline Array reciprocal(const Array& data) {
  static const detail::Operator op("reciprocal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Rectified linear unit, max(x, 0).
// data: The input array.
inline Array relu(const Array& data) {
  static const detail::Operator op("relu", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Every element `repeats` times in a row: along an axis, or of the flattened input.
// data: The input array.
inline Array repeat(const Array& data, const repeatAttributes& attributes) {
  static const detail::Operator op("repeat", {"repeats", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.repeats);
  packed.add(op.id(1), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}

// Sets every element of the arrays to 0, in place; nothing is returned.
// data: The arrays, any shapes and dtypes.
inline std::vector<Array> reset_arrays(const std::vector<Array>& data) {
  static const detail::Operator op("reset_arrays", {});
  detail::Packed packed;
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
// rhs_end - 1 of rhs; by default, with the whole shape of rhs.
// lhs: The elements.
// rhs: Only its shape counts.
inline Array reshape_like(const Array& lhs, const Array& rhs, const reshape_likeAttributes& attributes = {}) {
  static const detail::Operator op("reshape_like", {"lhs_begin", "lhs_end", "rhs_begin", "rhs_end"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lhs_begin);
  packed.add(op.id(1), attributes.lhs_end);
  packed.add(op.id(2), attributes.rhs_begin);
  packed.add(op.id(3), attributes.rhs_end);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// The order of the elements along axes turned round; the result is a view.
// data: The input array.
inline Array reverse(const Array& data, const reverseAttributes& attributes) {
  static const detail::Operator op("reverse", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}
inline Array flip(const Array& data, const reverseAttributes& attributes) {
  return reverse(data, attributes);
}

// Nearest integer; halves go to the even one.
// data: The input array.
inline Array rint(const Array& data) {
  static const detail::Operator op("rint", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
// sqrt(n + epsilon).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// n: Running mean of g^2, changed in place.
inline Array rmsprop_update(const Array& weight, const Array& grad, const Array& n, const rmsprop_updateAttributes& attributes) {
  static const detail::Operator op("rmsprop_update", {"lr", "gamma1", "epsilon", "wd", "rescale_grad", "clip_gradient", "clip_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.gamma1);
  packed.add(op.id(2), attributes.epsilon);
  packed.add(op.id(3), attributes.wd);
  packed.add(op.id(4), attributes.rescale_grad);
  packed.add(op.id(5), attributes.clip_gradient);
  packed.add(op.id(6), attributes.clip_weights);
  return detail::invoke_one(op, packed, {&weight, &grad, &n});
}

// RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
// * g / sqrt(n - mean^2 + epsilon), weight + delta.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// n: Running mean of g^2, changed in place.
// g: Running mean of g, changed in place.
// delta: The last step, changed in place.
inline Array rmspropalex_update(const Array& weight, const Array& grad, const Array& n, const Array& g, const Array& delta, const rmspropalex_updateAttributes& attributes) {
  static const detail::Operator op("rmspropalex_update", {"lr", "gamma1", "gamma2", "epsilon", "wd", "rescale_grad", "clip_gradient", "clip_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.gamma1);
  packed.add(op.id(2), attributes.gamma2);
  packed.add(op.id(3), attributes.epsilon);
  packed.add(op.id(4), attributes.wd);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.clip_weights);
  return detail::invoke_one(op, packed, {&weight, &grad, &n, &g, &delta});
}

// Nearest integer; halves go away from zero.
// data: The input array.
inline Array round(const Array& data) {
  static const detail::Operator op("round", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / sqrt(x).
// data: The input array.
inline Array rsqrt(const Array& data) {
  static const detail::Operator op("rsqrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// An array of the given shape that is zero but for the positions that indices name; of equal
// positions the last one stays.
// data: indices.shape[1:] + shape[m:]
// indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
// end.
inline Array scatter_nd(const Array& data, const Array& indices, const scatter_ndAttributes& attributes) {
  static const detail::Operator op("scatter_nd", {"shape"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  return detail::invoke_one(op, packed, {&data, &indices});
}

// mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and clipped
// gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
inline Array sgd_mom_update(const Array& weight, const Array& grad, const Array& mom, const sgd_mom_updateAttributes& attributes) {
  static const detail::Operator op("sgd_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.lazy_update);
  return detail::invoke_one(op, packed, {&weight, &grad, &mom});
}

// weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
inline Array sgd_update(const Array& weight, const Array& grad, const sgd_updateAttributes& attributes) {
  static const detail::Operator op("sgd_update", {"lr", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.wd);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.lazy_update);
  return detail::invoke_one(op, packed, {&weight, &grad});
}

// The input's shape as an int64 vector.
// data: Only its shape counts.
inline Array shape_array(const Array& data) {
  static const detail::Operator op("shape_array", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / (1 + exp(-x)).
// data: The input array.
inline Array sigmoid(const Array& data) {
  static const detail::Operator op("sigmoid", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// -1, 0 or 1 by the sign of x; NaN stays NaN.
// data: The input array.
inline Array sign(const Array& data) {
  static const detail::Operator op("sign", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// (1 - lr * wd) * weight - lr * sign(grad).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
inline Array signsgd_update(const Array& weight, const Array& grad, const signsgd_updateAttributes& attributes) {
  static const detail::Operator op("signsgd_update", {"lr", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.wd);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  return detail::invoke_one(op, packed, {&weight, &grad});
}

// mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
// sign(mom), where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
inline Array signum_update(const Array& weight, const Array& grad, const Array& mom, const signum_updateAttributes& attributes) {
  static const detail::Operator op("signum_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient", "wd_lh"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.wd_lh);
  return detail::invoke_one(op, packed, {&weight, &grad, &mom});
}

// Sine of radians.
// data: The input array.
inline Array sin(const Array& data) {
  static const detail::Operator op("sin", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Hyperbolic sine.
// data: The input array.
inline Array sinh(const Array& data) {
  static const detail::Operator op("sinh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The number of elements of the input as an int64 vector of length 1.
// data: Only its shape counts.
inline Array size_array(const Array& data) {
  static const detail::Operator op("size_array", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
// those listed are taken whole.
// data: The input array.
inline Array slice(const Array& data, const sliceAttributes& attributes) {
  static const detail::Operator op("slice", {"begin", "end", "step"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.begin);
  packed.add(op.id(1), attributes.end);
  packed.add(op.id(2), attributes.step);
  return detail::invoke_one(op, packed, {&data});
}
inline Array crop(const Array& data, const sliceAttributes& attributes) {
  return slice(data, attributes);
}

// The indices begin ... end - 1 of one axis; the result is a view.
// data: The input array.
inline Array slice_axis(const Array& data, const slice_axisAttributes& attributes) {
  static const detail::Operator op("slice_axis", {"axis", "begin", "end"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.begin);
  packed.add(op.id(2), attributes.end);
  return detail::invoke_one(op, packed, {&data});
}

// The leading part of data that has the sizes of shape_like along the axes listed; the result is a
// view.
// data: The input array.
// shape_like: Only its shape counts.
inline Array slice_like(const Array& data, const Array& shape_like, const slice_likeAttributes& attributes = {}) {
  static const detail::Operator op("slice_like", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::invoke_one(op, packed, {&data, &shape_like});
}

// 0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
// data: The input array.
inline Array smooth_l1(const Array& data, const smooth_l1Attributes& attributes = {}) {
  static const detail::Operator op("smooth_l1", {"scalar", "is_int"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.scalar);
  packed.add(op.id(1), attributes.is_int);
  return detail::invoke_one(op, packed, {&data});
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

// x / (1 + |x|).
// data: The input array.
inline Array softsign(const Array& data) {
  static const detail::Operator op("softsign", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The elements of each lane along one axis in order; NaN is above every number.
// data: The array to sort.
inline Array sort(const Array& data, const sortAttributes& attributes = {}) {
  static const detail::Operator op("sort", {"axis", "is_ascend"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.is_ascend);
  return detail::invoke_one(op, packed, {&data});
}

// Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
// depth_to_space.
// data: Shape (N, C, H, W).
inline Array space_to_depth(const Array& data, const space_to_depthAttributes& attributes) {
  static const detail::Operator op("space_to_depth", {"block_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.block_size);
  return detail::invoke_one(op, packed, {&data});
}

// Square root; NaN below zero.
// data: The input array.
inline Array sqrt(const Array& data) {
  static const detail::Operator op("sqrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// x squared.
// data: The input array.
inline Array square(const Array& data) {
  static const detail::Operator op("square", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Removes axes of size 1: those listed, or all. One axis stays where all would go.
// data: The input array.
inline Array squeeze(const Array& data, const squeezeAttributes& attributes = {}) {
  static const detail::Operator op("squeeze", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}

// The inputs, all of one shape, joined along a new axis.
// data: Arrays of one shape and dtype.
inline Array stack(const std::vector<Array>& data, const stackAttributes& attributes = {}) {
  static const detail::Operator op("stack", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}

// Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
// (1,) when every axis is reduced without keepdims.
// data: Any dtype, any shape.
inline Array sum(const Array& data, const sumAttributes& attributes = {}) {
  static const detail::Operator op("sum", {"axis", "keepdims", "exclude"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.keepdims);
  packed.add(op.id(2), attributes.exclude);
  return detail::invoke_one(op, packed, {&data});
}
inline Array sum_axis(const Array& data, const sumAttributes& attributes = {}) {
  return sum(data, attributes);
}

// Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
// replaced by the shape of indices.
// a: The array to take from.
// indices: Positions along the axis, any dtype; fractions are cut off.
inline Array take(const Array& a, const Array& indices, const takeAttributes& attributes = {}) {
  static const detail::Operator op("take", {"axis", "mode"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.mode);
  return detail::invoke_one(op, packed, {&a, &indices});
}

// Tangent of radians.
// data: The input array.
inline Array tan(const Array& data) {
  static const detail::Operator op("tan", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Hyperbolic tangent.
// data: The input array.
inline Array tanh(const Array& data) {
  static const detail::Operator op("tanh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with ones
// in front.
// data: The input array.
inline Array tile(const Array& data, const tileAttributes& attributes) {
  static const detail::Operator op("tile", {"reps"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.reps);
  return detail::invoke_one(op, packed, {&data});
}

// The k first elements of each lane along one axis, in order: their positions, their values, both,
// or a mask of the shape of data that is 1 where they are. Of equal values the earlier one comes
// first; NaN is above every number.
// data: The array to select from.
inline std::vector<Array> topk(const Array& data, const topkAttributes& attributes = {}) {
  static const detail::Operator op("topk", {"axis", "k", "ret_typ", "is_ascend", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  packed.add(op.id(1), attributes.k);
  packed.add(op.id(2), attributes.ret_typ);
  packed.add(op.id(3), attributes.is_ascend);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke(op, packed, {&data});
}

// Permutes the axes; the result is a view. Without axes it reverses their order.
// data: The input array.
inline Array transpose(const Array& data, const transposeAttributes& attributes = {}) {
  static const detail::Operator op("transpose", {"axes"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axes);
  return detail::invoke_one(op, packed, {&data});
}

// Nearest integer towards zero.
// data: The input array.
inline Array trunc(const Array& data) {
  static const detail::Operator op("trunc", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
// selects along the first axis.
// condition: Any dtype.
// x: Taken where the condition holds.
// y: Taken elsewhere; shape and dtype of x.
inline Array where(const Array& condition, const Array& x, const Array& y) {
  static const detail::Operator op("where", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&condition, &x, &y});
}

// Zeros with the shape and dtype of the input.
// data: The input array.
inline Array zeros_like(const Array& data) {
  static const detail::Operator op("zeros_like", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

}  // namespace weft::op
