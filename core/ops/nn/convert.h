// Values in another dtype, for kernels that know float and double only.
#pragma once

#include "core/array/value.h"
#include "core/ops/pointwise/program.h"

namespace weft::nn {

// `value` itself when it has the dtype and is row-major, else a row-major copy.
Value AsRowMajor(const Value& value, DType dtype);
// A fresh array of `dtype` with the elements and the layout of `value`.
Value Converted(const Value& value, DType dtype);
// The type in which kernels compute: double for float64, else float.
inline DType ComputeDType(DType dtype) {
  return dtype == DType::kFloat64 ? DType::kFloat64 : DType::kFloat32;
}

// fn(double{}) for float64, else fn(float{}).
template <typename Fn>
decltype(auto) VisitWide(DType dtype, const Fn& fn) {
  return dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

}  // namespace weft::nn
