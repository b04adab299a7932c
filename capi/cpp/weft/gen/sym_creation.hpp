// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
// as many as one of its axes is long. Dtype of the input.
// data: Whose shape, dtype and device are taken.
inline Symbol contrib_arange_like(const std::string& name, const Symbol& data, const contrib_arange_likeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_arange_like", {"start", "step", "repeat", "ctx", "axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.start);
  packed.add(op.id(1), attributes.step);
  packed.add(op.id(2), attributes.repeat);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.axis);
  return detail::apply(op, packed, name, {&data});
}

}  // namespace weft::sym
