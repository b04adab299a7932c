// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct BilinearSamplerAttributes {
  // Accepted for compatibility; has no effect; default None.
  Option<bool> cudnn_off = {};
};

struct CorrelationAttributes {
  // Side of a patch, odd; default 1.
  Option<int64_t> kernel_size = {};
  // How far the second image is moved; default 1.
  Option<int64_t> max_displacement = {};
  // Step between patches; default 1.
  Option<int64_t> stride1 = {};
  // Step between displacements; default 1.
  Option<int64_t> stride2 = {};
  // Zeros around the images; default 0.
  Option<int64_t> pad_size = {};
  // Products; otherwise absolute differences; default True.
  Option<bool> is_multiply = {};
};

struct CropAttributes {
  // Row and column of its first pixel; default (0, 0).
  Option<Shape> offset = {};
  // With one input: height and width; default (0, 0).
  Option<Shape> h_w = {};
  // Whether it lies in the centre, whatever offset says; default False.
  Option<bool> center_crop = {};
};

struct GridGeneratorAttributes {
  // What data says; one of affine, warp; required.
  Option<std::string> transform_type = {};
  // affine: height and width of the grid; default (0, 0).
  Option<Shape> target_shape = {};
};

struct SpatialTransformerAttributes {
  // Height and width of the result; default (0, 0).
  Option<Shape> target_shape = {};
  // What loc says; one of affine; required.
  Option<std::string> transform_type = {};
  // How images are sampled; one of bilinear; required.
  Option<std::string> sampler_type = {};
  // Accepted for compatibility; has no effect; default None.
  Option<bool> cudnn_off = {};
};

struct contrib_AdaptiveAvgPooling2DAttributes {
  // Height and width of the result, or one number for both; (): 1; default ().
  Option<Shape> output_size = {};
};

struct contrib_DeformableConvolutionAttributes {
  // Height and width of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Pixels added at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Channels are split into groups with offsets of their own; default 1.
  Option<int64_t> num_deformable_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
  Option<std::string> layout = {};
};

struct contrib_ModulatedDeformableConvolutionAttributes {
  // Height and width of the window; required.
  Option<Shape> kernel = {};
  // Step of the window; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the taps; default 1; default ().
  Option<Shape> dilate = {};
  // Pixels added at either side; default 0; default ().
  Option<Shape> pad = {};
  // Channels of the result; required.
  Option<int64_t> num_filter = {};
  // Channels are split into groups that do not see each other; default 1.
  Option<int64_t> num_group = {};
  // Channels are split into groups with offsets of their own; default 1.
  Option<int64_t> num_deformable_group = {};
  // Accepted for compatibility; has no effect; default 1024.
  Option<int64_t> workspace = {};
  // Whether there is no bias; default False.
  Option<bool> no_bias = {};
  // Accepted for compatibility; has no effect; default 64.
  Option<int64_t> im2col_step = {};
  // Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
  Option<std::string> layout = {};
};

struct col2imAttributes {
  // Space of the result; required.
  Option<Shape> output_size = {};
  // Size of a patch, 1 to 3 axes; required.
  Option<Shape> kernel = {};
  // Step between patches; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the elements of a patch; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
};

struct im2colAttributes {
  // Size of a patch, 1 to 3 axes; required.
  Option<Shape> kernel = {};
  // Step between patches; default 1; default ().
  Option<Shape> stride = {};
  // Distance of the elements of a patch; default 1; default ().
  Option<Shape> dilate = {};
  // Zeros at either side; default 0; default ().
  Option<Shape> pad = {};
};

}  // namespace weft
