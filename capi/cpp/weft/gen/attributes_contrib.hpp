// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct contrib_BilinearResize2DAttributes {
  // Height of the result, at least 1; default 1.
  Option<int64_t> height = {};
  // Width of the result, at least 1; default 1.
  Option<int64_t> width = {};
  // Factor of the height; replaces height; default None.
  Option<double> scale_height = {};
  // Factor of the width; replaces width; default None.
  Option<double> scale_width = {};
  // How the size is found; odd_scale keeps odd sizes odd; one of like, odd_scale, size,
  // to_even_down, to_even_up, to_odd_down, to_odd_up; default size.
  Option<std::string> mode = {};
  // Whether the centres of the corner pixels coincide, else their borders; default True.
  Option<bool> align_corners = {};
};

struct contrib_allcloseAttributes {
  // Tolerance relative to b; default 1e-05.
  Option<double> rtol = {};
  // Absolute tolerance; default 1e-08.
  Option<double> atol = {};
  // Whether NaNs are close to each other; default True.
  Option<bool> equal_nan = {};
};

struct contrib_count_sketchAttributes {
  // Number of places; required.
  Option<int64_t> out_dim = {};
  // Accepted for compatibility; has no effect; default 32.
  Option<int64_t> processing_batch_size = {};
};

struct contrib_fftAttributes {
  // Accepted for compatibility; has no effect; default 128.
  Option<int64_t> compute_size = {};
};

struct contrib_getnnzAttributes {
  // The axis that is counted along; None: the whole array; default None.
  Option<int64_t> axis = {};
};

struct contrib_gradientmultiplierAttributes {
  // The number; default 1.
  Option<double> scalar = {};
  // Whether the number was an integer; kept for files; default True.
  Option<bool> is_int = {};
};

struct contrib_ifftAttributes {
  // Accepted for compatibility; has no effect; default 128.
  Option<int64_t> compute_size = {};
};

struct contrib_interleaved_matmul_encdec_qkAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_interleaved_matmul_encdec_valattAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_interleaved_matmul_selfatt_qkAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_interleaved_matmul_selfatt_valattAttributes {
  // Number of heads; required.
  Option<int64_t> heads = {};
};

struct contrib_quadraticAttributes {
  // Of the square; default 0.
  Option<double> a = {};
  // Of the number; default 0.
  Option<double> b = {};
  // Constant; default 0.
  Option<double> c = {};
};

}  // namespace weft
