// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// The threshold at which bounding numbers and rounding them to a number of levels loses the least,
// from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and the
// Kullback-Leibler divergence there. No gradient.
// hist: Counts, (n,), n odd: bins of one width around 0.
// hist_edges: Edges of the bins, (n + 1,), float32.
inline Symbol contrib_calibrate_entropy(const std::string& name, const Symbol& hist, const Symbol& hist_edges = {}, const contrib_calibrate_entropyAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_calibrate_entropy", {"num_quantized_bins"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_quantized_bins);
  return detail::apply(op, packed, name, {&hist, &hist_edges});
}

// The real numbers that quantised ones stand for, float32.
// data: Any shape; int8, uint8 or int32.
// min_range: Lower end of the range, one number.
// max_range: Upper end of the range, one number.
inline Symbol contrib_dequantize(const std::string& name, const Symbol& data, const Symbol& min_range = {}, const Symbol& max_range = {}, const contrib_dequantizeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_dequantize", {"out_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  return detail::apply(op, packed, name, {&data, &min_range, &max_range});
}

// Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value for
// int8, as given for uint8. Numbers outside are bounded.
// data: Any shape, float32.
// min_range: Lower end, one number.
// max_range: Upper end, one number.
inline Symbol contrib_quantize(const std::string& name, const Symbol& data, const Symbol& min_range = {}, const Symbol& max_range = {}, const contrib_quantizeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantize", {"out_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  return detail::apply(op, packed, name, {&data, &min_range, &max_range});
}

// Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
// shift, which map the calibrated range, or that of the data, to 0..255.
// data: Any shape, float32.
inline Symbol contrib_quantize_asym(const std::string& name, const Symbol& data, const contrib_quantize_asymAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantize_asym", {"min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_calib_range);
  packed.add(op.id(1), attributes.max_calib_range);
  return detail::apply(op, packed, name, {&data});
}

// Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
// as for quantize. Data that is int8 or uint8 stays as it is.
// data: Any shape, float32, int8 or uint8.
inline Symbol contrib_quantize_v2(const std::string& name, const Symbol& data, const contrib_quantize_v2Attributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantize_v2", {"out_type", "min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  packed.add(op.id(1), attributes.min_calib_range);
  packed.add(op.id(2), attributes.max_calib_range);
  return detail::apply(op, packed, name, {&data});
}

// max(data, 0) of quantised data, in its range.
// data: int8 or uint8.
// min_data: Lower end of its range, one number.
// max_data: Upper end of its range, one number.
inline Symbol contrib_quantized_act(const std::string& name, const Symbol& data, const Symbol& min_data = {}, const Symbol& max_data = {}, const contrib_quantized_actAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_act", {"act_type"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.act_type);
  return detail::apply(op, packed, name, {&data, &min_data, &max_data});
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
inline Symbol contrib_quantized_batch_norm(const std::string& name, const Symbol& data, const Symbol& gamma = {}, const Symbol& beta = {}, const Symbol& moving_mean = {}, const Symbol& moving_var = {}, const Symbol& min_data = {}, const Symbol& max_data = {}, const contrib_quantized_batch_normAttributes& attributes = {}) {
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
  return detail::apply(op, packed, name, {&data, &gamma, &beta, &moving_mean, &moving_var, &min_data, &max_data});
}

// Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
// where all of them are, else int8.
// data: n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the upper
// end of the range of each in turn.
inline Symbol contrib_quantized_concat(const std::string& name, const std::vector<Symbol>& data, const contrib_quantized_concatAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_concat", {"dim"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dim);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
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
inline Symbol contrib_quantized_conv(const std::string& name, const Symbol& data, const Symbol& weight = {}, const Symbol& bias = {}, const Symbol& min_data = {}, const Symbol& max_data = {}, const Symbol& min_weight = {}, const Symbol& max_weight = {}, const Symbol& min_bias = {}, const Symbol& max_bias = {}, const contrib_quantized_convAttributes& attributes = {}) {
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
  return detail::apply(op, packed, name, {&data, &weight, &bias, &min_data, &max_data, &min_weight, &max_weight, &min_bias, &max_bias});
}

// The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
// int32 in the range that holds every sum.
// lhs: int8 or uint8.
// rhs: int8 or uint8, shape of lhs.
// lhs_min: Lower end of the range of lhs, one number.
// lhs_max: Upper end.
// rhs_min: Lower end of the range of rhs, one number.
// rhs_max: Upper end.
inline Symbol contrib_quantized_elemwise_add(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}, const Symbol& lhs_min = {}, const Symbol& lhs_max = {}, const Symbol& rhs_min = {}, const Symbol& rhs_max = {}, const contrib_quantized_elemwise_addAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_elemwise_add", {"min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_calib_range);
  packed.add(op.id(1), attributes.max_calib_range);
  return detail::apply(op, packed, name, {&lhs, &rhs, &lhs_min, &lhs_max, &rhs_min, &rhs_max});
}

// The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
// cut off), or as real numbers.
// lhs: int8 or uint8.
// rhs: int8 or uint8, shape of lhs.
// lhs_min: Lower end of the range of lhs, one number.
// lhs_max: Upper end.
// rhs_min: Lower end of the range of rhs, one number.
// rhs_max: Upper end.
inline Symbol contrib_quantized_elemwise_mul(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}, const Symbol& lhs_min = {}, const Symbol& lhs_max = {}, const Symbol& rhs_min = {}, const Symbol& rhs_max = {}, const contrib_quantized_elemwise_mulAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_elemwise_mul", {"min_calib_range", "max_calib_range", "enable_float_output"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_calib_range);
  packed.add(op.id(1), attributes.max_calib_range);
  packed.add(op.id(2), attributes.enable_float_output);
  return detail::apply(op, packed, name, {&lhs, &rhs, &lhs_min, &lhs_max, &rhs_min, &rhs_max});
}

// Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
// data: Row numbers, any shape and dtype.
// weight: The table, (input_dim, output_dim), int8 or uint8.
// min_weight: Lower end of its range, one number.
// max_weight: Upper end of its range, one number.
inline Symbol contrib_quantized_embedding(const std::string& name, const Symbol& data, const Symbol& weight = {}, const Symbol& min_weight = {}, const Symbol& max_weight = {}, const contrib_quantized_embeddingAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_embedding", {"input_dim", "output_dim", "dtype", "sparse_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.input_dim);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.dtype);
  packed.add(op.id(3), attributes.sparse_grad);
  return detail::apply(op, packed, name, {&data, &weight, &min_weight, &max_weight});
}

// Quantised data as (batch, everything else).
// data: int8 or uint8.
// min_data: Lower end of its range, one number.
// max_data: Upper end of its range, one number.
inline Symbol contrib_quantized_flatten(const std::string& name, const Symbol& data, const Symbol& min_data = {}, const Symbol& max_data = {}) {
  static const detail::Operator op("_contrib_quantized_flatten", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data, &min_data, &max_data});
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
inline Symbol contrib_quantized_fully_connected(const std::string& name, const Symbol& data, const Symbol& weight = {}, const Symbol& bias = {}, const Symbol& min_data = {}, const Symbol& max_data = {}, const Symbol& min_weight = {}, const Symbol& max_weight = {}, const Symbol& min_bias = {}, const Symbol& max_bias = {}, const contrib_quantized_fully_connectedAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quantized_fully_connected", {"num_hidden", "no_bias", "flatten"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.num_hidden);
  packed.add(op.id(1), attributes.no_bias);
  packed.add(op.id(2), attributes.flatten);
  return detail::apply(op, packed, name, {&data, &weight, &bias, &min_data, &max_data, &min_weight, &max_weight, &min_bias, &max_bias});
}

// Pooling of quantised data by maximum or rounded average, in its range.
// data: int8 or uint8.
// min_data: Lower end of its range, one number.
// max_data: Upper end of its range, one number.
inline Symbol contrib_quantized_pooling(const std::string& name, const Symbol& data, const Symbol& min_data = {}, const Symbol& max_data = {}, const contrib_quantized_poolingAttributes& attributes = {}) {
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
  return detail::apply(op, packed, name, {&data, &min_data, &max_data});
}

// Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
// ends of that range: symmetric for int8, from 0 for uint8.
// data: Any shape, int32.
// min_range: Lower end of the range of data, one number.
// max_range: Upper end of the range of data, one number.
inline Symbol contrib_requantize(const std::string& name, const Symbol& data, const Symbol& min_range = {}, const Symbol& max_range = {}, const contrib_requantizeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_requantize", {"out_type", "min_calib_range", "max_calib_range"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_type);
  packed.add(op.id(1), attributes.min_calib_range);
  packed.add(op.id(2), attributes.max_calib_range);
  return detail::apply(op, packed, name, {&data, &min_range, &max_range});
}

}  // namespace weft::sym
