// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct contrib_calibrate_entropyAttributes {
  // Number of levels, at least 1 and at most n; default 255.
  Option<int64_t> num_quantized_bins = {};
};

struct contrib_dequantizeAttributes {
  // Dtype of the result; one of float32; default float32.
  Option<std::string> out_type = {};
};

struct contrib_quantizeAttributes {
  // Dtype of the result; one of int8, uint8; default uint8.
  Option<std::string> out_type = {};
};

struct contrib_quantize_asymAttributes {
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantize_v2Attributes {
  // Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else int8;
  // one of auto, int8, uint8; default int8.
  Option<std::string> out_type = {};
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantized_actAttributes {
  // The function; relu is the only one that exists for quantised data; one of relu, sigmoid,
  // softrelu, softsign, tanh; required.
  Option<std::string> act_type = {};
};

struct contrib_quantized_batch_normAttributes {
  // Added to the variance; default 0.001.
  Option<double> eps = {};
  // Accepted for compatibility; has no effect; default 0.9.
  Option<double> momentum = {};
  // Whether gamma counts as 1; default True.
  Option<bool> fix_gamma = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> use_global_stats = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> output_mean_var = {};
  // The axis of the channels; default 1.
  Option<int64_t> axis = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> cudnn_off = {};
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantized_concatAttributes {
  // The axis to join along; default 1.
  Option<int64_t> dim = {};
};

struct contrib_quantized_convAttributes {
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

struct contrib_quantized_elemwise_addAttributes {
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

struct contrib_quantized_elemwise_mulAttributes {
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
  // Whether the result is real numbers, without a range; default False.
  Option<bool> enable_float_output = {};
};

struct contrib_quantized_embeddingAttributes {
  // Number of rows of the table; required.
  Option<int64_t> input_dim = {};
  // Length of a row; required.
  Option<int64_t> output_dim = {};
  // Accepted for compatibility; has no effect; default float32.
  Option<DType> dtype = {};
  // Accepted for compatibility; has no effect; default False.
  Option<bool> sparse_grad = {};
};

struct contrib_quantized_fully_connectedAttributes {
  // Number of units; required.
  Option<int64_t> num_hidden = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Whether all axes but the first are one; default True.
  Option<bool> flatten = {};
};

struct contrib_quantized_poolingAttributes {
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

struct contrib_requantizeAttributes {
  // Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else int8;
  // one of auto, int8, uint8; default int8.
  Option<std::string> out_type = {};
  // Lower end of the calibrated range, which counts where both ends are given; default None.
  Option<double> min_calib_range = {};
  // Upper end of the calibrated range; default None.
  Option<double> max_calib_range = {};
};

}  // namespace weft
