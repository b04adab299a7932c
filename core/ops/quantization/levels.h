// Quantised arrays: integers, and two arrays of one element with the range of real numbers that
// they stand for. Ranges are symmetric: what counts is the larger absolute value of both ends,
// which the largest number of the dtype stands for.
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/ops/dtype_rules.h"
#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft::quantization {

// The numbers between 0 and the end of a range: 127, 255, 2^31 - 1. Apache MXNet 1.9.1, whose files
// depend on it, counts half a step more for int8 and uint8 in some places; see the callers.
double Steps(DType dtype);
double HalfSteps(DType dtype);

// Throws kType unless input i is int8 or uint8.
void CheckQuantized(const InferContext& c, size_t i);
// Throws unless inputs i and i + 1 are one floating number each, in float32 or float64.
void CheckRange(const InferContext& c, size_t i);
// The inputs that are ends of ranges, by their names, are one number each.
void CompleteRanges(InferContext& c);
// A result of this dtype (kUnknown: that of the data), and its range.
inline Op::OutputDTypesFn WithRange(DType dtype) { return FixedOutputs({dtype, DType::kFloat32}); }
// Adds outputs for the ends of a range.
inline void OutRange(InferContext& c) {
  c.Out(DType::kFloat32, {1});
  c.Out(DType::kFloat32, {1});
}

// The larger absolute value of both ends, shape ().
Var RangeEnd(const Var& min, const Var& max);
// 1 / x, and 0 where x is 0.
Var InverseOrZero(const Var& x);
// A range as an output: shape (1,), float32.
Var RangeOut(const Var& end);
// Numbers of steps as `dtype`: rounded to the nearest, ties to even, and bounded. NaN counts as 0.
Var ToSteps(const Var& x, DType dtype);
// `data` as real numbers of which `end` is the largest.
Var ToReal(const Var& data, const Var& end, DType real = DType::kFloat32);

// A range that was measured on examples; attributes derive from it.
struct Calibration {
  std::optional<double> min_calib_range, max_calib_range;
  bool given() const { return min_calib_range && max_calib_range; }
  double min() const { return *min_calib_range; }
  double max() const { return *max_calib_range; }
  double end() const { return std::max(std::fabs(min()), std::fabs(max())); }
};
inline double InverseOrZero(double x) { return x == 0 ? 0.0 : 1.0 / x; }
// The same of a number that is known, on the device of `like`.
Var RangeOut(double end, const Var& like);

template <typename S>
AttrSchemaBuilder<S>& AddCalibration(AttrSchemaBuilder<S>& schema) {
  using End = std::optional<double> S::*;  // the members are a base's
  return schema
      .Add("min_calib_range", static_cast<End>(&S::min_calib_range),
           "Lower end of the calibrated range, which counts where both ends are given.")
      .Add("max_calib_range", static_cast<End>(&S::max_calib_range),
           "Upper end of the calibrated range.");
}

}  // namespace weft::quantization
