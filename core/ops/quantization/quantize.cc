// Between real numbers and quantised ones, and the measuring of ranges.
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/array/numbers.h"
#include "core/base/parallel.h"
#include "core/ops/creation/creation.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/quantization/levels.h"

namespace weft::quantization {

double Steps(DType dtype) {
  return dtype == DType::kInt8 ? 127.0 : dtype == DType::kUint8 ? 255.0 : 2147483647.0;
}

double HalfSteps(DType dtype) { return dtype == DType::kInt32 ? Steps(dtype) : Steps(dtype) + 0.5; }

void CheckQuantized(const InferContext& c, size_t i) {
  const DType dtype = c.in(i).dtype;
  WEFT_CHECK(dtype == DType::kInt8 || dtype == DType::kUint8, ErrorKind::kType, c.name(), ": ",
             c.op.inputs()[std::min(i, c.op.inputs().size() - 1)].name, " is ", NameOf(dtype),
             ", expected int8 or uint8");
}

void CompleteRanges(InferContext& c) {
  const auto& specs = c.op.inputs();
  for (size_t i = 0; i < c.inputs.size() && i < specs.size(); ++i) {
    const std::string_view name = specs[i].name;
    const bool end = name.starts_with("min_") || name.starts_with("max_") ||
                     name.ends_with("_min") || name.ends_with("_max");
    if (end && c.has(i)) FillUnknown(&c.OpenShape(i), {1});
  }
}

void CheckRange(const InferContext& c, size_t i) {
  for (const size_t k : {i, i + 1}) {
    const ArrayType& type = c.in(k);
    const bool real = type.dtype == DType::kFloat32 || type.dtype == DType::kFloat64;
    WEFT_CHECK(real && NumElements(type.shape) == 1, ErrorKind::kShape, c.name(), ": ",
               c.op.inputs()[std::min(k, c.op.inputs().size() - 1)].name, " is ",
               NameOf(type.dtype), " of shape ", ToString(type.shape),
               ", expected one float32 number");
  }
}

Var RangeEnd(const Var& min, const Var& max) {
  const auto one = [](const Var& x) { return CastTo(Reshape(x, {}), DType::kFloat32); };
  return Materialized(px::Max(px::Abs(one(min)), px::Abs(one(max))));
}

Var InverseOrZero(const Var& x) {
  const Var none = px::Eq(x, 0.0);
  return Materialized((1.0 - none) / (x + none));
}

Var RangeOut(const Var& end) { return CastTo(Reshape(Materialized(end), {1}), DType::kFloat32); }

Var ToSteps(const Var& x, DType dtype) {
  const double high = Steps(dtype);
  const double low = dtype == DType::kUint8 ? 0.0 : -high - 1.0;
  const Var number = px::Where(px::IsNan(x), 0.0, px::Rint(x));
  return StopGradient(CastTo(Materialized(px::Min(px::Max(number, low), high)), dtype));
}

Var ToReal(const Var& data, const Var& end, DType real) {
  const Var step = Materialized(CastTo(end, real) * (1.0 / HalfSteps(data.dtype())));
  return CastTo(data, real) * step;
}

Var RangeOut(double end, const Var& like) {
  static const OpRef kFull("_full");
  return Call1(kFull, {}, MakeAttrs(FullAttrs{{1}, like.device(), DType::kFloat32, end}));
}

namespace {

enum class OutType : int64_t { kAuto, kInt8, kUint8 };

struct OutAttrs : Calibration {
  OutType out_type = OutType::kInt8;

  DType dtype() const {
    const bool positive = given() && min() >= 0;
    const bool is_uint8 = out_type == OutType::kUint8 || (out_type == OutType::kAuto && positive);
    return is_uint8 ? DType::kUint8 : DType::kInt8;
  }
};

AttrSchemaBuilder<OutAttrs> OutSchema() {
  AttrSchemaBuilder<OutAttrs> schema;
  schema.Choice("out_type", &OutAttrs::out_type, {"auto", "int8", "uint8"},
                "Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, "
                "else int8.");
  AddCalibration(schema);
  return schema;
}

// The smallest and the largest element, shape (); 0 where there is none.
std::pair<Var, Var> Extremes(const Var& x) {
  static const OpRef kMin("min");
  const int64_t size = NumElements(x.shape());
  const Var flat = Reshape(StopGradient(x), {size});
  if (size == 0) {
    const Var zero = Reshape(Sum(flat, {0}), {});
    return {zero, zero};
  }
  return {Reshape(Call1(kMin, {flat}), {}), Reshape(MaxOver(flat, {0}), {})};
}

struct QuantizeAttrs {
  bool is_uint8 = true;  // a choice
};

const OpRegistration quantize =
    Op::Declare("_contrib_quantize")
        .Doc(
            "Real numbers as int8 or uint8 of the given range, and its ends: of the larger "
            "absolute value for int8, as given for uint8. Numbers outside are bounded.")
        .Input("data", "Any shape, float32.")
        .Input("min_range", "Lower end, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("max_range", "Upper end, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Attributes(AttrSchemaBuilder<QuantizeAttrs>().Choice(
            "out_type", &QuantizeAttrs::is_uint8, {"int8", "uint8"}, "Dtype of the result."))
        .Outputs(3)
        .Complete(CompleteRanges)
        .OutputDTypes([](const Attrs* attrs, DType, int output) {
          if (output > 0) return DType::kFloat32;
          return attrs->as<QuantizeAttrs>().is_uint8 ? DType::kUint8 : DType::kInt8;
        })
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).dtype == DType::kFloat32, ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", expected float32");
          CheckRange(c, 1);
          c.Out(c.attrs<QuantizeAttrs>().is_uint8 ? DType::kUint8 : DType::kInt8, c.in(0).shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const bool is_uint8 = attrs->as<QuantizeAttrs>().is_uint8;
          const DType dtype = is_uint8 ? DType::kUint8 : DType::kInt8;
          const Var end = RangeEnd(in[1], in[2]);
          const Var scale = Materialized(InverseOrZero(end) * Steps(dtype));
          const Var out = ToSteps(in[0] * scale, dtype);
          if (is_uint8) return Vars{out, RangeOut(in[1]), RangeOut(in[2])};
          return Vars{out, RangeOut(-end), RangeOut(end)};
        });

Vars QuantizeV2(const Var& data, const OutAttrs& attrs) {
  if (data.dtype() != DType::kFloat32) {
    const double high = HalfSteps(data.dtype());
    const double low = data.dtype() == DType::kUint8 ? 0.0 : -high;
    return {px::Copy(data), RangeOut(attrs.given() ? attrs.min() : low, data),
            RangeOut(attrs.given() ? attrs.max() : high, data)};
  }
  const DType dtype = attrs.dtype();
  const bool is_uint8 = dtype == DType::kUint8;
  if (attrs.given()) {
    const double end = attrs.end();
    const Var out = ToSteps(data * (HalfSteps(dtype) * InverseOrZero(end)), dtype);
    if (is_uint8) return {out, RangeOut(attrs.min(), data), RangeOut(attrs.max(), data)};
    return {out, RangeOut(-end, data), RangeOut(end, data)};
  }
  const auto [low, high] = Extremes(data);
  const Var end = RangeEnd(low, high);
  const Var out = ToSteps(data * Materialized(InverseOrZero(end) * HalfSteps(dtype)), dtype);
  if (is_uint8) return {out, RangeOut(low), RangeOut(high)};
  return {out, RangeOut(-end), RangeOut(end)};
}

const OpRegistration quantize_v2 =
    Op::Declare("_contrib_quantize_v2")
        .Doc(
            "Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and "
            "its ends as for quantize. Data that is int8 or uint8 stays as it is.")
        .Input("data", "Any shape, float32, int8 or uint8.")
        .Attributes(OutSchema())
        .Outputs(3)
        .OutputDTypes([](const Attrs* attrs, DType shared, int output) {
          if (output > 0) return DType::kFloat32;
          const bool real = shared == DType::kUnknown || IsFloating(shared);
          return real ? attrs->as<OutAttrs>().dtype() : shared;
        })
        .Infer([](InferContext& c) {
          const DType given = c.in(0).dtype;
          if (given != DType::kFloat32) CheckQuantized(c, 0);
          c.Out(given == DType::kFloat32 ? c.attrs<OutAttrs>().dtype() : given, c.in(0).shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return QuantizeV2(in[0], attrs->as<OutAttrs>());
        });

struct DequantizeAttrs {
  int64_t out_type = 0;  // a choice
};

const OpRegistration dequantize =
    Op::Declare("_contrib_dequantize")
        .Doc("The real numbers that quantised ones stand for, float32.")
        .Input("data", "Any shape; int8, uint8 or int32.")
        .Input("min_range", "Lower end of the range, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("max_range", "Upper end of the range, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Attributes(AttrSchemaBuilder<DequantizeAttrs>().Choice(
            "out_type", &DequantizeAttrs::out_type, {"float32"}, "Dtype of the result."))
        .Complete(CompleteRanges)
        .OutputDTypes(FixedOutputs({DType::kFloat32}))
        .Infer([](InferContext& c) {
          if (c.in(0).dtype != DType::kInt32) CheckQuantized(c, 0);
          CheckRange(c, 1);
          c.Out(DType::kFloat32, c.in(0).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          return Vars{ToReal(in[0], RangeEnd(in[1], in[2]))};
        });

Vars Requantize(std::span<const Var> in, const OutAttrs& attrs) {
  const DType dtype = attrs.dtype();
  const Var step = Materialized(RangeEnd(in[1], in[2]) * (1.0 / Steps(DType::kInt32)));
  const Var real = CastTo(in[0], DType::kFloat32) * step;
  if (attrs.given()) {
    const double end = attrs.end();
    const Var out = ToSteps(real * (Steps(dtype) * InverseOrZero(end)), dtype);
    return {out, RangeOut(dtype == DType::kUint8 ? 0.0 : -end, in[0]), RangeOut(end, in[0])};
  }
  const auto [low, high] = Extremes(in[0]);
  const auto ends = [&](const Var& x) { return Materialized(CastTo(x, DType::kFloat32) * step); };
  const Var end = RangeEnd(ends(low), ends(high));
  const Var out = ToSteps(real * Materialized(InverseOrZero(end) * Steps(dtype)), dtype);
  return {out, RangeOut(dtype == DType::kUint8 ? ZerosLike(end) : Materialized(-end)),
          RangeOut(end)};
}

const OpRegistration requantize =
    Op::Declare("_contrib_requantize")
        .Doc(
            "Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, "
            "and the ends of that range: symmetric for int8, from 0 for uint8.")
        .Input("data", "Any shape, int32.")
        .Input("min_range", "Lower end of the range of data, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("max_range", "Upper end of the range of data, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Attributes(OutSchema())
        .Outputs(3)
        .Complete(CompleteRanges)
        .OutputDTypes([](const Attrs* attrs, DType, int output) {
          return output > 0 ? DType::kFloat32 : attrs->as<OutAttrs>().dtype();
        })
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).dtype == DType::kInt32, ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", expected int32");
          CheckRange(c, 1);
          c.Out(c.attrs<OutAttrs>().dtype(), c.in(0).shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Requantize(in, attrs->as<OutAttrs>());
        });

AttrSchemaBuilder<Calibration> AsymSchema() {
  AttrSchemaBuilder<Calibration> schema;
  AddCalibration(schema);
  return schema;
}

const OpRegistration quantize_asym =
    Op::Declare("_contrib_quantize_asym")
        .Doc(
            "Real numbers as uint8 with a zero of their own: round(data * scale + shift), and "
            "scale "
            "and shift, which map the calibrated range, or that of the data, to 0..255.")
        .Input("data", "Any shape, float32.")
        .Attributes(AsymSchema())
        .Outputs(3)
        .OutputNames({"output", "scale", "shift"})
        .OutputDTypes(WithRange(DType::kUint8))
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).dtype == DType::kFloat32, ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", expected float32");
          c.Out(DType::kUint8, c.in(0).shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& range = attrs->as<Calibration>();
          const double steps = Steps(DType::kUint8);
          if (range.given()) {
            const double scale = steps * InverseOrZero(range.max() - range.min());
            const double shift = -range.min() * scale;
            return Vars{ToSteps(in[0] * scale + shift, DType::kUint8), RangeOut(scale, in[0]),
                        RangeOut(shift, in[0])};
          }
          const auto [low, high] = Extremes(in[0]);
          const Var scale = Materialized(InverseOrZero(Materialized(high - low)) * steps);
          const Var shift = Materialized(-low * scale);
          return Vars{ToSteps(in[0] * scale + shift, DType::kUint8), RangeOut(scale),
                      RangeOut(shift)};
        });

struct EntropyAttrs {
  int64_t num_quantized_bins = 255;
};

// Zeros become a little, which the other bins give; false where they have too little.
bool Smooth(std::vector<double>& bins) {
  constexpr double kLittle = 1e-4;
  const auto zeros = static_cast<double>(std::count(bins.begin(), bins.end(), 0.0));
  const double others = static_cast<double>(bins.size()) - zeros;
  if (others == 0 || kLittle * zeros >= others) return false;
  for (double& x : bins) x += x == 0 ? kLittle : -kLittle * zeros / others;
  return true;
}

// Kullback-Leibler divergence of distributions that need not be normalised.
double Divergence(const std::vector<double>& p, const std::vector<double>& q) {
  double p_sum = 0, q_sum = 0, total = 0;
  for (size_t i = 0; i < p.size(); ++i) {
    p_sum += p[i];
    q_sum += q[i];
  }
  for (size_t i = 0; i < p.size(); ++i) {
    if (p[i] > 0) total += p[i] / p_sum * std::log(p[i] / p_sum / (q[i] / q_sum));
  }
  return total;
}

// What is lost where [-half, half] bins around the middle are kept and become `levels` levels.
double LossOf(const std::vector<double>& hist, int64_t half, int64_t levels) {
  const auto middle = static_cast<int64_t>(hist.size()) / 2;
  const auto first = hist.begin() + (middle - half), last = hist.begin() + (middle + half + 1);
  const std::vector<double> kept(first, last);
  const auto n = static_cast<int64_t>(kept.size());
  std::vector<double> p = kept, q(kept.size());
  for (auto it = hist.begin(); it != first; ++it) p.front() += *it;
  for (auto it = last; it != hist.end(); ++it) p.back() += *it;
  const int64_t merged = n / levels;
  for (int64_t level = 0; level < levels; ++level) {
    const int64_t begin = level * merged, end = level + 1 == levels ? n : begin + merged;
    double sum = 0;
    int64_t filled = 0;
    for (int64_t i = begin; i < end; ++i) {
      sum += kept[i];
      filled += kept[i] != 0;
    }
    for (int64_t i = begin; i < end; ++i) {
      if (filled > 0 && p[i] != 0) q[i] = sum / static_cast<double>(filled);
    }
  }
  if (!Smooth(p) || !Smooth(q)) return std::numeric_limits<double>::infinity();
  return Divergence(p, q);
}

const OpRegistration calibrate_entropy =
    Op::Declare("_contrib_calibrate_entropy")
        .Doc(
            "The threshold at which bounding numbers and rounding them to a number of levels loses "
            "the least, from a histogram of the numbers (Migacz, \"8-bit inference with "
            "TensorRT\", GTC 2017), and the Kullback-Leibler divergence there. No gradient.")
        .Input("hist", "Counts, (n,), n odd: bins of one width around 0.")
        .Input("hist_edges", "Edges of the bins, (n + 1,), float32.")
        .Attributes(AttrSchemaBuilder<EntropyAttrs>().Add(
            "num_quantized_bins", &EntropyAttrs::num_quantized_bins,
            "Number of levels, at least 1 and at most n."))
        .Outputs(2)
        .OutputNames({"threshold", "divergence"})
        .Infer([](InferContext& c) {
          const Shape &hist = c.in(0).shape, &edges = c.in(1).shape;
          WEFT_CHECK(hist.size() == 1 && hist[0] % 2 == 1 && edges == Shape{hist[0] + 1},
                     ErrorKind::kShape, c.name(), ": hist has shape ", ToString(hist),
                     ", hist_edges has ", ToString(edges),
                     ", expected (n,) with an odd n and (n + 1,)");
          const int64_t levels = c.attrs<EntropyAttrs>().num_quantized_bins;
          WEFT_CHECK(levels >= 1 && levels <= hist[0], ErrorKind::kValue, c.name(),
                     ": num_quantized_bins is ", levels, ", expected 1 to ", hist[0]);
          OutRange(c);
        })
        .Cpu([](KernelContext& c) {
          const std::vector<double> hist = ReadDoubles(c.in(0)), edges = ReadDoubles(c.in(1));
          for (const double count : hist) {
            WEFT_CHECK(count >= 0 && std::isfinite(count), ErrorKind::kValue, c.name(),
                       ": hist holds ", count, ", expected counts of at least 0");
          }
          const int64_t levels = c.attrs<EntropyAttrs>().num_quantized_bins;
          const auto middle = static_cast<int64_t>(hist.size()) / 2;
          const int64_t least = levels / 2;
          std::vector<double> losses(static_cast<size_t>(middle - least + 1));
          ParallelFor(middle - least + 1, 4, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i) losses[i] = LossOf(hist, least + i, levels);
          });
          const auto best = std::min_element(losses.begin(), losses.end());
          c.out(0).data<float>()[0] =
              static_cast<float>(edges[middle + least + (best - losses.begin()) + 1]);
          c.out(1).data<float>()[0] = static_cast<float>(*best);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

}  // namespace
}  // namespace weft::quantization
