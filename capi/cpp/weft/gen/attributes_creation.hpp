// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct contrib_arange_likeAttributes {
  // First value; default 0.
  Option<double> start = {};
  // Distance between values; default 1.
  Option<double> step = {};
  // How often each value stands; at least 1; default 1.
  Option<int64_t> repeat = {};
  // Accepted for compatibility; has no effect; default ''.
  Option<std::string> ctx = {};
  // The axis that is counted; None: all elements; default None.
  Option<int64_t> axis = {};
};

}  // namespace weft
