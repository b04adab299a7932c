// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct image_adjust_lightingAttributes {
  // The three multiples; required.
  Option<std::vector<double>> alpha = {};
};

struct image_cropAttributes {
  // First column; required.
  Option<int64_t> x = {};
  // First row; required.
  Option<int64_t> y = {};
  // Columns of the result; required.
  Option<int64_t> width = {};
  // Rows of the result; required.
  Option<int64_t> height = {};
};

struct image_imencodeAttributes {
  // ".jpg", ".jpeg" or ".png"; default .jpg.
  Option<std::string> format = {};
  // JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default None.
  Option<int64_t> quality = {};
  // Whether red comes first, else blue; default True.
  Option<bool> from_rgb = {};
};

struct image_normalizeAttributes {
  // One number, or one per channel; default (0, 0, 0, 0).
  Option<std::vector<double>> mean = {};
  // One number, or one per channel; default (1, 1, 1, 1).
  Option<std::vector<double>> std = {};
};

struct image_random_brightnessAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_random_color_jitterAttributes {
  // At least 0; 0: unchanged; required.
  Option<double> brightness = {};
  // At least 0; 0: unchanged; required.
  Option<double> contrast = {};
  // At least 0; 0: unchanged; required.
  Option<double> saturation = {};
  // At least 0; 0: unchanged; required.
  Option<double> hue = {};
};

struct image_random_contrastAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_random_hueAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_random_lightingAttributes {
  // Standard deviation, at least 0; default 0.05.
  Option<double> alpha_std = {};
};

struct image_random_saturationAttributes {
  // At least 0; required.
  Option<double> min_factor = {};
  // At least min_factor; required.
  Option<double> max_factor = {};
};

struct image_resizeAttributes {
  // (width, height), or one number for both; default ().
  Option<Shape> size = {};
  // With one number: it is the length of the shorter side; default False.
  Option<bool> keep_ratio = {};
  // 0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8; default 1.
  Option<int64_t> interp = {};
};

}  // namespace weft
