// Arrays made from attributes alone.
#include "core/ops/creation/creation.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/array/fill.h"
#include "core/base/parallel.h"
#include "core/registry/op.h"

namespace weft::creation {
namespace {

constexpr int64_t kGrain = 1 << 16;

// out[i] = fn(i), computed in double, or in int64 by functions that return it.
template <typename Fn>
void Generate(const Value& out, const Fn& fn) {
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    T* to = out.data<T>();
    ParallelFor(out.size(), kGrain, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) to[i] = static_cast<T>(fn(i));
    });
  });
}

void FillWith(const Value& out, double value) {
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    T* to = out.data<T>();
    const T element = static_cast<T>(value);
    ParallelFor(out.size(), kGrain,
                [&](int64_t begin, int64_t end) { FillRun(to + begin, end - begin, element); });
  });
}

void CheckSizes(const Dims& shape, const char* op) {
  WEFT_CHECK(IsKnown(shape), ErrorKind::kShape, op, ": shape is ", ToString(shape),
             ", expected sizes of at least 0");
}

const OpRegistration full =
    Op::Declare("_full")
        .Doc("An array with every element equal to value.")
        .Attributes(AttrSchemaBuilder<FullAttrs>()
                        .Add("shape", &FullAttrs::shape, "Shape of the result.")
                        .Add("ctx", &FullAttrs::ctx, "Device of the result.")
                        .Add("dtype", &FullAttrs::dtype, "Dtype of the result.")
                        .Required("value", &FullAttrs::value, "The value."))
        .Infer([](InferContext& c) {
          CheckSizes(c.attrs<FullAttrs>().shape, c.name());
          c.Out(c.attrs<FullAttrs>().dtype, c.attrs<FullAttrs>().shape);
        })
        .Cpu([](KernelContext& c) { FillWith(c.out(0), c.attrs<FullAttrs>().value); });

const OpRegistration constants =
    Op::Declare("_constants")
        .Internal()
        .Doc("An array of given values.")
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<ConstantsAttrs>();
          WEFT_CHECK(NumElements(a.shape) == static_cast<int64_t>(a.values.size()),
                     ErrorKind::kShape, c.name(), ": ", a.values.size(), " values for shape ",
                     ToString(a.shape));
          c.Out(a.dtype, a.shape);
        })
        .Cpu([](KernelContext& c) {
          const auto& values = c.attrs<ConstantsAttrs>().values;
          Generate(c.out(0), [&](int64_t i) { return values[i]; });
        });

struct FilledAttrs {
  Dims shape;
  Device ctx;
  DType dtype = DType::kFloat32;
};

Op Filled(const char* name, const char* doc, double value) {
  return Op::Declare(name)
      .Doc(doc)
      .Attributes(AttrSchemaBuilder<FilledAttrs>()
                      .Add("shape", &FilledAttrs::shape, "Shape of the result.")
                      .Add("ctx", &FilledAttrs::ctx, "Device of the result.")
                      .Add("dtype", &FilledAttrs::dtype, "Dtype of the result."))
      .Infer([](InferContext& c) {
        CheckSizes(c.attrs<FilledAttrs>().shape, c.name());
        c.Out(c.attrs<FilledAttrs>().dtype, c.attrs<FilledAttrs>().shape);
      })
      .Cpu([value](KernelContext& c) { FillWith(c.out(0), value); });
}

const OpRegistration zeros = Filled("_zeros", "An array of zeros.", 0.0);
const OpRegistration ones = Filled("_ones", "An array of ones.", 1.0);

/// Fills with start, start + step, ... each `repeat` times. Integers count from the truncated start
/// by the truncated step, as MXNet does.
void Count(const Value& out, double start, double step, int64_t repeat) {
  const bool exact = std::fabs(start) < 9e18 && std::fabs(step) < 9e18;
  if (exact && !IsFloating(out.dtype)) {
    const auto first = static_cast<uint64_t>(static_cast<int64_t>(start));
    const auto by = static_cast<uint64_t>(static_cast<int64_t>(step));
    Generate(out, [=](int64_t i) {
      return static_cast<int64_t>(first + static_cast<uint64_t>(i / repeat) * by);
    });
  } else if (repeat == 1) {
    Generate(out, [=](int64_t i) { return start + static_cast<double>(i) * step; });
  } else {
    Generate(out, [=](int64_t i) { return start + static_cast<double>(i / repeat) * step; });
  }
}

struct ZerosWithoutDTypeAttrs {
  Dims shape;
  Device ctx;
  int64_t dtype = -1;
};

const OpRegistration zeros_without_dtype =
    Op::Declare("_zeros_without_dtype")
        .Doc("An array of zeros; float32 unless dtype says otherwise.")
        .Attributes(AttrSchemaBuilder<ZerosWithoutDTypeAttrs>()
                        .Add("shape", &ZerosWithoutDTypeAttrs::shape, "Shape of the result.")
                        .Add("ctx", &ZerosWithoutDTypeAttrs::ctx, "Device of the result.")
                        .Add("dtype", &ZerosWithoutDTypeAttrs::dtype,
                             "Number of the dtype of the result; -1 is float32."))
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<ZerosWithoutDTypeAttrs>();
          CheckSizes(attrs.shape, c.name());
          WEFT_CHECK(attrs.dtype >= -1 && attrs.dtype < kNumDTypes, ErrorKind::kType, c.name(),
                     ": dtype number ", attrs.dtype, " does not exist");
          c.Out(attrs.dtype < 0 ? DType::kFloat32 : static_cast<DType>(attrs.dtype), attrs.shape);
        })
        .Cpu([](KernelContext& c) { FillWith(c.out(0), 0.0); });

const OpRegistration arange =
    Op::Declare("_arange")
        .Doc(
            "Evenly spaced values of the half-open interval [start, stop), each `repeat` times. "
            "Without stop the interval is [0, start). Shape (ceil((stop - start) / step) * "
            "repeat,).")
        .Attributes(
            AttrSchemaBuilder<ArangeAttrs>()
                .Required("start", &ArangeAttrs::start, "First value.")
                .Add("stop", &ArangeAttrs::stop, "End of the interval, not included.")
                .Add("step", &ArangeAttrs::step, "Distance between values; not 0.")
                .Add("repeat", &ArangeAttrs::repeat, "How often each value stands; at least 1.")
                .Add("infer_range", &ArangeAttrs::infer_range,
                     "Take the length from what the result is used for; needs stop otherwise.")
                .Add("ctx", &ArangeAttrs::ctx, "Device of the result.")
                .Add("dtype", &ArangeAttrs::dtype, "Dtype of the result."))
        .Infer([](InferContext& c) {
          const ArangeAttrs& attrs = c.attrs<ArangeAttrs>();
          WEFT_CHECK(attrs.stop || !attrs.infer_range, ErrorKind::kUnsupported, c.name(),
                     ": infer_range without stop leaves the length open; give stop");
          WEFT_CHECK(attrs.step != 0, ErrorKind::kValue, c.name(), ": step is 0");
          WEFT_CHECK(attrs.repeat >= 1, ErrorKind::kValue, c.name(), ": repeat is ", attrs.repeat,
                     ", expected at least 1");
          const double stop = attrs.stop ? *attrs.stop : attrs.start;
          const double count = std::ceil((stop - attrs.first()) / attrs.step);
          WEFT_CHECK(count * static_cast<double>(attrs.repeat) < 9e18, ErrorKind::kValue, c.name(),
                     ": the range from ", attrs.first(), " to ", stop, " by ", attrs.step,
                     " has no finite length");
          WEFT_CHECK(count >= 0, ErrorKind::kValue, c.name(), ": the range from ", attrs.first(),
                     " to ", stop, " by ", attrs.step, " runs backwards");
          c.Out(attrs.dtype, Shape{static_cast<int64_t>(count) * attrs.repeat});
        })
        .Cpu([](KernelContext& c) {
          const ArangeAttrs& attrs = c.attrs<ArangeAttrs>();
          Count(c.out(0), attrs.first(), attrs.step, attrs.repeat);
        });

struct LinspaceAttrs {
  double start = 0;
  double stop = 0;
  int64_t num = 50;
  bool endpoint = true;
  Device ctx;
  DType dtype = DType::kFloat32;
};

const OpRegistration linspace =
    Op::Declare("_linspace")
        .Doc("`num` evenly spaced values from start to stop, shape (num,).")
        .Attributes(AttrSchemaBuilder<LinspaceAttrs>()
                        .Required("start", &LinspaceAttrs::start, "First value.")
                        .Required("stop", &LinspaceAttrs::stop, "End of the interval.")
                        .Required("num", &LinspaceAttrs::num, "How many values; at least 0.")
                        .Add("endpoint", &LinspaceAttrs::endpoint,
                             "Whether stop is the last value; otherwise it is left out.")
                        .Add("ctx", &LinspaceAttrs::ctx, "Device of the result.")
                        .Add("dtype", &LinspaceAttrs::dtype, "Dtype of the result."))
        .Infer([](InferContext& c) {
          const LinspaceAttrs& attrs = c.attrs<LinspaceAttrs>();
          WEFT_CHECK(attrs.num >= 0, ErrorKind::kValue, c.name(), ": num is ", attrs.num,
                     ", expected at least 0");
          c.Out(attrs.dtype, Shape{attrs.num});
        })
        .Cpu([](KernelContext& c) {
          const LinspaceAttrs& attrs = c.attrs<LinspaceAttrs>();
          const int64_t last = attrs.num - 1;
          const int64_t steps = std::max<int64_t>(1, attrs.endpoint ? last : attrs.num);
          const double start = attrs.start, stop = attrs.stop;
          const double step = (stop - start) / static_cast<double>(steps);
          const bool ends = attrs.endpoint && last > 0;
          Generate(c.out(0), [=](int64_t i) {
            return ends && i == last ? stop : start + static_cast<double>(i) * step;
          });
        });

struct EyeAttrs {
  int64_t N = 0;
  int64_t M = 0;
  int64_t k = 0;
  Device ctx;
  DType dtype = DType::kFloat32;
};

const OpRegistration eye =
    Op::Declare("_eye")
        .Doc("A matrix of shape (N, M) with ones on the diagonal j = i + k and zeros elsewhere.")
        .Attributes(AttrSchemaBuilder<EyeAttrs>()
                        .Required("N", &EyeAttrs::N, "Number of rows.")
                        .Add("M", &EyeAttrs::M, "Number of columns; 0 means N.")
                        .Add("k", &EyeAttrs::k, "The diagonal: above the main one if positive.")
                        .Add("ctx", &EyeAttrs::ctx, "Device of the result.")
                        .Add("dtype", &EyeAttrs::dtype, "Dtype of the result."))
        .Infer([](InferContext& c) {
          const EyeAttrs& attrs = c.attrs<EyeAttrs>();
          WEFT_CHECK(attrs.N >= 0 && attrs.M >= 0, ErrorKind::kValue, c.name(), ": N is ", attrs.N,
                     " and M is ", attrs.M, ", expected at least 0");
          c.Out(attrs.dtype, Shape{attrs.N, attrs.M == 0 ? attrs.N : attrs.M});
        })
        .Cpu([](KernelContext& c) {
          const Value& out = c.out(0);
          const int64_t k = c.attrs<EyeAttrs>().k;
          FillWith(out, 0.0);
          VisitDType(out.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            for (int64_t i = std::max<int64_t>(0, -k); i < out.shape[0] && i + k < out.shape[1];
                 ++i) {
              out.data<T>()[i * out.shape[1] + i + k] = static_cast<T>(1);
            }
          });
        });

struct ArangeLikeAttrs {
  double start = 0;
  double step = 1;
  int64_t repeat = 1;
  std::string ctx;
  std::optional<int64_t> axis;
};

const OpRegistration arange_like =
    Op::Declare("_contrib_arange_like")
        .Doc(
            "Evenly spaced values, each `repeat` times: as many as the input has elements, in its "
            "shape, or as many as one of its axes is long. Dtype of the input.")
        .Input("data", "Whose shape, dtype and device are taken.")
        .Attributes(
            AttrSchemaBuilder<ArangeLikeAttrs>()
                .Add("start", &ArangeLikeAttrs::start, "First value.")
                .Add("step", &ArangeLikeAttrs::step, "Distance between values.")
                .Add("repeat", &ArangeLikeAttrs::repeat, "How often each value stands; at least 1.")
                .Add("ctx", &ArangeLikeAttrs::ctx, "Accepted for compatibility; has no effect.")
                .Add("axis", &ArangeLikeAttrs::axis,
                     "The axis that is counted; None: all elements."))
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<ArangeLikeAttrs>();
          const Shape& shape = c.in(0).shape;
          WEFT_CHECK(attrs.repeat >= 1, ErrorKind::kValue, c.name(), ": repeat is ", attrs.repeat,
                     ", expected at least 1");
          if (!attrs.axis) return c.Out(c.in(0).dtype, shape);
          c.Out(c.in(0).dtype, Shape{shape[NormalizeAxis(*attrs.axis, shape, c.name())]});
        })
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<ArangeLikeAttrs>();
          Count(c.out(0), attrs.start, attrs.step, attrs.repeat);
        });

}  // namespace
}  // namespace weft::creation
