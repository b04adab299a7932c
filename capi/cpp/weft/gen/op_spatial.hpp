// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

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

// Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
// from floor(i n / m) to ceil((i + 1) n / m).
// data: Shape (batch, channels, height, width), floating point.
inline Array contrib_AdaptiveAvgPooling2D(const Array& data, const contrib_AdaptiveAvgPooling2DAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_AdaptiveAvgPooling2D", {"output_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.output_size);
  return detail::invoke_one(op, packed, {&data});
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

}  // namespace weft::op
