// Comparing whole arrays, and counting.
#include <optional>

#include "core/ops/dtype_rules.h"
#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct AllCloseAttrs {
  double rtol = 1e-5, atol = 1e-8;
  bool equal_nan = true;
};

// 1 where x, which holds 0 and 1, has a 1; shape ().
Var Any(const Var& x) {
  const int64_t size = NumElements(x.shape());
  const Var flat = Reshape(x, {size});
  return Reshape(size == 0 ? Sum(flat, {0}) : MaxOver(flat, {0}), {});
}

const OpRegistration allclose =
    Op::Declare("_contrib_allclose")
        .Doc(
            "1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: "
            "uint8 of shape (). Infinities are close to themselves. No gradient.")
        .Amp(AmpClass::kWidest)
        .Input("a", "Any shape and dtype.")
        .Input("b", "Shape and dtype of a.")
        .Attributes(AttrSchemaBuilder<AllCloseAttrs>()
                        .Add("rtol", &AllCloseAttrs::rtol, "Tolerance relative to b.")
                        .Add("atol", &AllCloseAttrs::atol, "Absolute tolerance.")
                        .Add("equal_nan", &AllCloseAttrs::equal_nan,
                             "Whether NaNs are close to each other."))
        .OutputDTypes(FixedOutputs({DType::kUint8}))
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0) == c.in(1), ErrorKind::kShape, c.name(), ": a is ",
                     NameOf(c.in(0).dtype), " of shape ", ToString(c.in(0).shape), ", b is ",
                     NameOf(c.in(1).dtype), " of shape ", ToString(c.in(1).shape));
          c.Out(DType::kUint8, {});
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& s = attrs->as<AllCloseAttrs>();
          const DType compute = IsFloating(in[0].dtype()) ? in[0].dtype() : DType::kFloat64;
          const Var a = CastTo(in[0], compute), b = CastTo(in[1], compute);
          Var close =
              px::And(px::Le(px::Abs(a - b), s.atol + s.rtol * px::Abs(b)), px::Not(px::IsInf(b)));
          close = px::Or(close, px::Eq(a, b));
          if (s.equal_nan) close = px::Or(close, px::And(px::IsNan(a), px::IsNan(b)));
          const Var far = Materialized(px::Not(close));
          return Vars{StopGradient(CastTo(Materialized(1.0 - Any(far)), DType::kUint8))};
        });

struct CountAttrs {
  std::optional<int64_t> axis;
};

const OpRegistration getnnz =
    Op::Declare("_contrib_getnnz")
        .Doc(
            "The number of elements other than 0, int64: of the whole array, shape (1,), or along "
            "an axis. No gradient.")
        .Input("data", "Any shape and dtype.")
        .Attributes(AttrSchemaBuilder<CountAttrs>().Add(
            "axis", &CountAttrs::axis, "The axis that is counted along; None: the whole array."))
        .OutputDTypes(FixedOutputs({DType::kInt64}))
        .Infer([](InferContext& c) {
          const auto& axis = c.attrs<CountAttrs>().axis;
          Shape shape{1};
          if (axis) {
            shape = c.in(0).shape;
            shape.erase(NormalizeAxis(*axis, shape, c.name()));
          }
          c.Out(DType::kInt64, shape);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& axis = attrs->as<CountAttrs>().axis;
          const Var some = StopGradient(Materialized(px::Ne(in[0], 0.0)));
          const Var ones = CastTo(some, DType::kInt64);
          if (!axis) return Vars{Sum(Reshape(ones, {NumElements(ones.shape())}), {0}, true)};
          return Vars{Sum(ones, {*axis})};
        });

}  // namespace
}  // namespace weft
