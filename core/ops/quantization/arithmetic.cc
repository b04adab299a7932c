// Operators on quantised arrays that need no weights. Every one returns its result and its range.
#include <vector>

#include "core/ops/fill_unknown.h"
#include "core/ops/nn/pooling.h"
#include "core/ops/quantization/levels.h"
#include "core/ops/shape/slice.h"

namespace weft::quantization {
namespace {

const std::vector<std::string> kOutputs = {"output", "min_output", "max_output"};

// data, min_data, max_data: the operators that keep the range.
Op OfOneArray(const char* name, const char* doc) {
  return Op::Declare(name)
      .Doc(doc)
      .Input("data", "int8 or uint8.")
      .Input("min_data", "Lower end of its range, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("max_data", "Upper end of its range, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .Outputs(3)
      .Complete(CompleteRanges)
      .OutputDTypes(WithRange(DType::kUnknown))
      .OutputNames(kOutputs);
}

Vars WithRangeOf(const Var& out, std::span<const Var> in) {
  return {StopGradient(out), RangeOut(in[1]), RangeOut(in[2])};
}

void InferKeepingRange(InferContext& c, const Shape& shape) {
  CheckQuantized(c, 0);
  CheckRange(c, 1);
  c.Out(c.in(0).dtype, shape);
  OutRange(c);
}

struct ActAttrs {
  int64_t act_type = 0;  // a choice
};

const OpRegistration quantized_act =
    OfOneArray("_contrib_quantized_act", "max(data, 0) of quantised data, in its range.")
        .Attributes(AttrSchemaBuilder<ActAttrs>().Choice(
            "act_type", &ActAttrs::act_type, {"relu", "sigmoid", "softrelu", "softsign", "tanh"},
            "The function; relu is the only one that exists for quantised data.", true))
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.attrs<ActAttrs>().act_type == 0, ErrorKind::kUnsupported, c.name(),
                     ": the only act_type for quantised data is 'relu'");
          InferKeepingRange(c, c.in(0).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          return WithRangeOf(Materialized(px::Max(in[0], 0.0)), in);
        });

Shape FlatShape(const Shape& shape, const char* op) {
  WEFT_CHECK(!shape.empty(), ErrorKind::kShape, op,
             ": data has shape (), expected at least one axis");
  int64_t rest = 1;
  for (size_t i = 1; i < shape.size(); ++i) rest *= shape[i];
  return {shape[0], rest};
}

const OpRegistration quantized_flatten =
    OfOneArray("_contrib_quantized_flatten", "Quantised data as (batch, everything else).")
        .Infer([](InferContext& c) { InferKeepingRange(c, FlatShape(c.in(0).shape, c.name())); })
        .Compose([](std::span<const Var> in, const Attrs*) {
          return WithRangeOf(Reshape(in[0], FlatShape(in[0].shape(), "_contrib_quantized_flatten")),
                             in);
        });

const OpRegistration quantized_pooling =
    OfOneArray("_contrib_quantized_pooling",
               "Pooling of quantised data by maximum or rounded average, in its range.")
        .Attributes(PoolingSchema())
        .Infer([](InferContext& c) {
          static const OpRef kPooling("Pooling");
          const PoolType type = c.attrs<PoolingAttrs>().pool_type;
          WEFT_CHECK(type == PoolType::kMax || type == PoolType::kAvg, ErrorKind::kUnsupported,
                     c.name(),
                     ": pool_type is neither max nor avg, the only ones for quantised data");
          CheckQuantized(c, 0);
          const ArrayType real{DType::kFloat32, c.in(0).shape};
          const SmallVector<const ArrayType*, 1> inputs{&real};
          InferContext pooled{*kPooling, c.attrs_, inputs, {}};
          (*kPooling).infer()(pooled);
          InferKeepingRange(c, pooled.outputs[0].shape);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          static const OpRef kPooling("Pooling");
          const Var real = CastTo(in[0], DType::kFloat32);
          const Var pooled = Call1(kPooling, {real}, MakeAttrs(attrs->as<PoolingAttrs>()));
          return WithRangeOf(ToSteps(pooled, in[0].dtype()), in);
        });

struct EmbeddingAttrs {
  int64_t input_dim = 0, output_dim = 0;
  DType dtype = DType::kFloat32;
  bool sparse_grad = false;
};

const OpRegistration quantized_embedding =
    Op::Declare("_contrib_quantized_embedding")
        .Doc(
            "Rows of a quantised table, in its range. Indices out of range are clipped to the "
            "ends.")
        .Input("data", "Row numbers, any shape and dtype.")
        .OwnDType()
        .Input("weight", "The table, (input_dim, output_dim), int8 or uint8.")
        .Input("min_weight", "Lower end of its range, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("max_weight", "Upper end of its range, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Attributes(
            AttrSchemaBuilder<EmbeddingAttrs>()
                .Required("input_dim", &EmbeddingAttrs::input_dim, "Number of rows of the table.")
                .Required("output_dim", &EmbeddingAttrs::output_dim, "Length of a row.")
                .Add("dtype", &EmbeddingAttrs::dtype, "Accepted for compatibility; has no effect.")
                .Add("sparse_grad", &EmbeddingAttrs::sparse_grad,
                     "Accepted for compatibility; has no effect."))
        .Outputs(3)
        .OutputNames(kOutputs)
        .Complete([](InferContext& c) {
          const auto& a = c.attrs<EmbeddingAttrs>();
          FillUnknown(&c.OpenShape(1), {a.input_dim, a.output_dim});
          CompleteRanges(c);
        })
        .OutputDTypes(WithRange(DType::kUnknown))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<EmbeddingAttrs>();
          CheckQuantized(c, 1);
          CheckRange(c, 2);
          WEFT_CHECK(c.in(1).shape == (Shape{a.input_dim, a.output_dim}), ErrorKind::kShape,
                     c.name(), ": weight has shape ", ToString(c.in(1).shape), ", expected (",
                     a.input_dim, ", ", a.output_dim, ")");
          Shape shape = c.in(0).shape;
          shape.push_back(a.output_dim);
          c.Out(c.in(1).dtype, shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          static const OpRef kTake("take");
          return WithRangeOf(Call1(kTake, {in[1], in[0]}), in.subspan(1));
        });

struct ConcatAttrs {
  int64_t dim = 1;
};

// The dtype that holds what both kinds hold.
DType Joined(DType a, DType b) {
  return a == DType::kUint8 && b == DType::kUint8 ? DType::kUint8 : DType::kInt8;
}

void InferConcat(InferContext& c) {
  const size_t n = c.inputs.size() / 3;
  WEFT_CHECK(n > 0 && c.inputs.size() == 3 * n, ErrorKind::kValue, c.name(), ": ", c.inputs.size(),
             " arrays given, expected n of data and 2n of their ranges");
  Shape shape = c.in(0).shape;
  const int axis = NormalizeAxis(c.attrs<ConcatAttrs>().dim, shape, c.name(), "dim");
  DType dtype = c.in(0).dtype;
  for (size_t i = 0; i < n; ++i) {
    CheckQuantized(c, i);
    CheckRange(c, n + 2 * i);
    dtype = Joined(dtype, c.in(i).dtype);
    Shape fitting = c.in(i).shape;
    const bool same_rank = fitting.size() == shape.size();
    const int64_t size = same_rank ? fitting[axis] : 0;
    if (same_rank) fitting[axis] = shape[axis];
    WEFT_CHECK(fitting == shape, ErrorKind::kShape, c.name(), ": input ", i, " has shape ",
               ToString(c.in(i).shape), ", the first has ", ToString(c.in(0).shape),
               "; they may differ along axis ", axis, " only");
    if (i > 0) shape[axis] += size;
  }
  c.Out(dtype, shape);
  OutRange(c);
}

Vars Concat(std::span<const Var> in, int64_t dim) {
  const size_t n = in.size() / 3;
  const auto ends = in.subspan(n);
  Var low = RangeOut(ends[0]), high = RangeOut(ends[1]);
  DType dtype = in[0].dtype();
  for (size_t i = 1; i < n; ++i) {
    low = px::Min(low, RangeOut(ends[2 * i]));
    high = px::Max(high, RangeOut(ends[2 * i + 1]));
    dtype = Joined(dtype, in[i].dtype());
  }
  const Var steps = Materialized(InverseOrZero(RangeEnd(Materialized(low), Materialized(high))) *
                                 HalfSteps(dtype));
  Vars parts;
  for (size_t i = 0; i < n; ++i) {
    const Var end = RangeEnd(ends[2 * i], ends[2 * i + 1]);
    parts.push_back(ToSteps(ToReal(in[i], end) * steps, dtype));
  }
  const int axis = static_cast<int>(dim < 0 ? dim + in[0].rank() : dim);
  return {n == 1 ? parts[0] : shape::Concat(parts, axis), RangeOut(low), RangeOut(high)};
}

const OpRegistration quantized_concat =
    Op::Declare("_contrib_quantized_concat")
        .Doc(
            "Quantised arrays one after the other along an axis, in a range that holds all of "
            "theirs; uint8 where all of them are, else int8.")
        .Variadic("data", "num_args",
                  "n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and "
                  "the upper end of the range of each in turn.")
        .Attributes(AttrSchemaBuilder<ConcatAttrs>().Add("dim", &ConcatAttrs::dim,
                                                         "The axis to join along."))
        .Outputs(3)
        .OutputNames(kOutputs)
        .OutputDTypes(WithRange(DType::kUnknown))
        .Infer(InferConcat)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Concat(in, attrs->as<ConcatAttrs>().dim);
        });

// lhs and rhs, lhs_min, lhs_max, rhs_min, rhs_max.
Op OfTwoArrays(const char* name, const char* doc) {
  return Op::Declare(name)
      .Doc(doc)
      .Input("lhs", "int8 or uint8.")
      .OwnDType()
      .Input("rhs", "int8 or uint8, shape of lhs.")
      .OwnDType()
      .Input("lhs_min", "Lower end of the range of lhs, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("lhs_max", "Upper end.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("rhs_min", "Lower end of the range of rhs, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("rhs_max", "Upper end.")
      .InputDType(Fixed(DType::kFloat32))
      .Complete(CompleteRanges)
      .OutputNames(kOutputs);
}

void CheckTwo(const InferContext& c) {
  CheckQuantized(c, 0);
  CheckQuantized(c, 1);
  CheckRange(c, 2);
  CheckRange(c, 4);
  WEFT_CHECK(c.in(0).shape == c.in(1).shape, ErrorKind::kShape, c.name(), ": lhs has shape ",
             ToString(c.in(0).shape), ", rhs has ", ToString(c.in(1).shape));
}

AttrSchemaBuilder<Calibration> AddSchema() {
  AttrSchemaBuilder<Calibration> schema;
  AddCalibration(schema);
  return schema;
}

Vars Add(std::span<const Var> in, const Calibration& range) {
  const Var lhs_end = RangeEnd(in[2], in[3]), rhs_end = RangeEnd(in[4], in[5]);
  if (range.given()) {
    const DType dtype = Joined(in[0].dtype(), in[1].dtype());
    const Var sum = ToReal(in[0], lhs_end) + ToReal(in[1], rhs_end);
    return {ToSteps(sum * (HalfSteps(dtype) * InverseOrZero(range.end())), dtype),
            RangeOut(range.min(), in[0]), RangeOut(range.max(), in[0])};
  }
  const DType wide = DType::kFloat64;  // float32 does not hold all of int32
  const Var end = Materialized(CastTo(lhs_end, wide) + CastTo(rhs_end, wide));
  const Var steps = Materialized(InverseOrZero(end) * Steps(DType::kInt32));
  const Var sum = ToReal(in[0], lhs_end, wide) + ToReal(in[1], rhs_end, wide);
  return {ToSteps(sum * steps, DType::kInt32), RangeOut(-end), RangeOut(end)};
}

const OpRegistration quantized_elemwise_add =
    OfTwoArrays("_contrib_quantized_elemwise_add",
                "The sum of quantised arrays: in a calibrated range (uint8 where both are, else "
                "int8), or as int32 in the range that holds every sum.")
        .Attributes(AddSchema())
        .Outputs(3)
        .OutputDTypes([](const Attrs* attrs, DType, int output) {
          if (output > 0) return DType::kFloat32;  // calibrated: the inputs tell
          return attrs->as<Calibration>().given() ? DType::kUnknown : DType::kInt32;
        })
        .Infer([](InferContext& c) {
          CheckTwo(c);
          c.Out(
              c.attrs<Calibration>().given() ? Joined(c.in(0).dtype, c.in(1).dtype) : DType::kInt32,
              c.in(0).shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Add(in, attrs->as<Calibration>());
        });

struct MulAttrs : Calibration {
  bool enable_float_output = false;
};

AttrSchemaBuilder<MulAttrs> MulSchema() {
  AttrSchemaBuilder<MulAttrs> schema;
  AddCalibration(schema).Add("enable_float_output", &MulAttrs::enable_float_output,
                             "Whether the result is real numbers, without a range.");
  return schema;
}

Vars Multiply(std::span<const Var> in, const MulAttrs& attrs) {
  const DType a = in[0].dtype(), b = in[1].dtype();
  const Var ends = Materialized(RangeEnd(in[2], in[3]) * RangeEnd(in[4], in[5]));
  const Var product = CastTo(in[0], DType::kInt32) * CastTo(in[1], DType::kInt32);
  const Var real = CastTo(Materialized(product), DType::kFloat32);
  if (attrs.enable_float_output) {
    const Var step = Materialized(ends * (1.0 / (HalfSteps(a) * HalfSteps(b))));
    return {StopGradient(Materialized(real * step))};
  }
  const Var step = Materialized(ends * (1.0 / (Steps(a) * Steps(b))));
  if (attrs.given()) {
    const double steps = Steps(DType::kInt8) * InverseOrZero(attrs.end());
    return {ToSteps(px::Trunc(real * step * steps), DType::kInt8), RangeOut(attrs.min(), in[0]),
            RangeOut(attrs.max(), in[0])};
  }
  const Var end = Materialized(step * Steps(DType::kInt32));
  return {StopGradient(Materialized(product)), RangeOut(-end), RangeOut(end)};
}

const OpRegistration quantized_elemwise_mul =
    OfTwoArrays("_contrib_quantized_elemwise_mul",
                "The product of quantised arrays: exact as int32, as int8 in a calibrated range "
                "(fractions are cut off), or as real numbers.")
        .Attributes(MulSchema())
        .Outputs(
            [](const Attrs* attrs) { return attrs->as<MulAttrs>().enable_float_output ? 1 : 3; })
        .OutputDTypes([](const Attrs* attrs, DType, int output) {
          const auto& a = attrs->as<MulAttrs>();
          if (output > 0 || a.enable_float_output) return DType::kFloat32;
          return a.given() ? DType::kInt8 : DType::kInt32;
        })
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<MulAttrs>();
          CheckTwo(c);
          c.Out(attrs.enable_float_output ? DType::kFloat32
                : attrs.given()           ? DType::kInt8
                                          : DType::kInt32,
                c.in(0).shape);
          if (!attrs.enable_float_output) OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Multiply(in, attrs->as<MulAttrs>());
        });

}  // namespace
}  // namespace weft::quantization
