// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
// images stay as they are.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_adjust_lighting(const std::string& name, const Symbol& data, const image_adjust_lightingAttributes& attributes) {
  static const detail::Operator op("_image_adjust_lighting", {"alpha"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  return detail::apply(op, packed, name, {&data});
}

// A rectangle of an image; the result is a view.
// data: (height, width, channels) or a batch of such.
inline Symbol image_crop(const std::string& name, const Symbol& data, const image_cropAttributes& attributes) {
  static const detail::Operator op("_image_crop", {"x", "y", "width", "height"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.x);
  packed.add(op.id(1), attributes.y);
  packed.add(op.id(2), attributes.width);
  packed.add(op.id(3), attributes.height);
  return detail::apply(op, packed, name, {&data});
}

// Images with their columns in reverse order.
// data: (height, width, channels) or a batch of such.
inline Symbol image_flip_left_right(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_image_flip_left_right", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Images with their rows in reverse order.
// data: (height, width, channels) or a batch of such.
inline Symbol image_flip_top_bottom(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_image_flip_top_bottom", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Encodes an image as a JPEG or PNG file: uint8 with one axis.
// data: uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
inline Symbol image_imencode(const std::string& name, const Symbol& data, const image_imencodeAttributes& attributes = {}) {
  static const detail::Operator op("_image_imencode", {"format", "quality", "from_rgb"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.format);
  packed.add(op.id(1), attributes.quality);
  packed.add(op.id(2), attributes.from_rgb);
  return detail::apply(op, packed, name, {&data});
}

// (data - mean) / std, for each channel.
// data: (channels, height, width) or a batch of such; floating point.
inline Symbol image_normalize(const std::string& name, const Symbol& data, const image_normalizeAttributes& attributes = {}) {
  static const detail::Operator op("_image_normalize", {"mean", "std"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mean);
  packed.add(op.id(1), attributes.std);
  return detail::apply(op, packed, name, {&data});
}

// Multiplies each image by a random factor.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_random_brightness(const std::string& name, const Symbol& data, const image_random_brightnessAttributes& attributes) {
  static const detail::Operator op("_image_random_brightness", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::apply(op, packed, name, {&data});
}

// Random brightness, contrast, saturation and hue, in this order, by factors within the given
// distances of 1.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_random_color_jitter(const std::string& name, const Symbol& data, const image_random_color_jitterAttributes& attributes) {
  static const detail::Operator op("_image_random_color_jitter", {"brightness", "contrast", "saturation", "hue"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.brightness);
  packed.add(op.id(1), attributes.contrast);
  packed.add(op.id(2), attributes.saturation);
  packed.add(op.id(3), attributes.hue);
  return detail::apply(op, packed, name, {&data});
}

// Moves each image away from its mean gray value by a random factor.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_random_contrast(const std::string& name, const Symbol& data, const image_random_contrastAttributes& attributes) {
  static const detail::Operator op("_image_random_contrast", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::apply(op, packed, name, {&data});
}

// Each image with its columns in reverse order, with probability 1/2.
// data: (height, width, channels) or a batch of such.
inline Symbol image_random_flip_left_right(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_image_random_flip_left_right", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Each image with its rows in reverse order, with probability 1/2.
// data: (height, width, channels) or a batch of such.
inline Symbol image_random_flip_top_bottom(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_image_random_flip_top_bottom", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_random_hue(const std::string& name, const Symbol& data, const image_random_hueAttributes& attributes) {
  static const detail::Operator op("_image_random_hue", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::apply(op, packed, name, {&data});
}

// adjust_lighting with normally distributed multiples, for each image.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_random_lighting(const std::string& name, const Symbol& data, const image_random_lightingAttributes& attributes = {}) {
  static const detail::Operator op("_image_random_lighting", {"alpha_std"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha_std);
  return detail::apply(op, packed, name, {&data});
}

// Moves each pixel away from its gray value by a random factor.
// data: (height, width, 1 or 3) or a batch of such.
inline Symbol image_random_saturation(const std::string& name, const Symbol& data, const image_random_saturationAttributes& attributes) {
  static const detail::Operator op("_image_random_saturation", {"min_factor", "max_factor"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.min_factor);
  packed.add(op.id(1), attributes.max_factor);
  return detail::apply(op, packed, name, {&data});
}

// Resizes images.
// data: (height, width, channels) or a batch of such; uint8 or floating point.
inline Symbol image_resize(const std::string& name, const Symbol& data, const image_resizeAttributes& attributes = {}) {
  static const detail::Operator op("_image_resize", {"size", "keep_ratio", "interp"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.size);
  packed.add(op.id(1), attributes.keep_ratio);
  packed.add(op.id(2), attributes.interp);
  return detail::apply(op, packed, name, {&data});
}

// data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
// 1].
// data: (height, width, channels) or a batch of such.
inline Symbol image_to_tensor(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_image_to_tensor", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

}  // namespace weft::sym
