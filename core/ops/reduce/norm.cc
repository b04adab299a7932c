// Norms and moments.
#include "core/ops/functional.h"
#include "core/ops/reduce/engine.h"
#include "core/ops/reduce/reduce.h"
#include "core/registry/op.h"

namespace weft::reduce {
namespace {

struct NormAttrs {
  int64_t ord = 2;
  std::optional<Dims> axis;
  std::optional<DType> out_dtype;
  bool keepdims = false;
};

SmallVector<int, 6> AxesOf(const NormAttrs& a, const Shape& shape) {
  return ReducedAxes({a.axis, a.keepdims, false}, shape, "norm");
}

const OpRegistration norm =
    Op::Declare("norm")
        .Doc(
            "The norm of the elements along axes: for ord 1 the sum of absolute values, for ord "
            "2 the square root of the sum of squares. Its gradient at 0 is 0.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<NormAttrs>()
                        .Add("ord", &NormAttrs::ord, "1 or 2.")
                        .Add("axis", &NormAttrs::axis, "Axes to reduce; None: all.")
                        .Add("out_dtype", &NormAttrs::out_dtype,
                             "Dtype of the result; None: that of the input.")
                        .Add("keepdims", &NormAttrs::keepdims, "Keep reduced axes with size 1."))
        .OutputDTypes([](const Attrs* attrs, DType shared, int) {
          return attrs->as<NormAttrs>().out_dtype.value_or(shared);
        })
        .Infer([](InferContext& c) {
          const NormAttrs& a = c.attrs<NormAttrs>();
          WEFT_CHECK(a.ord == 1 || a.ord == 2, ErrorKind::kValue, c.name(), ": ord is ", a.ord,
                     ", expected 1 or 2");
          c.Out(a.out_dtype.value_or(c.in(0).dtype),
                ReducedShape(c.in(0).shape, AxesOf(a, c.in(0).shape), a.keepdims));
        })
        .Cpu([](KernelContext& c) {
          const NormAttrs& a = c.attrs<NormAttrs>();
          Reduce(a.ord == 1 ? Kind::kSumAbs : Kind::kSumSquares,
                 a.ord == 1 ? Finish::kNone : Finish::kSqrt, c.in(0), AxesOf(a, c.in(0).shape),
                 c.out(0), c.name());
        })
        .GradientNeeds({0}, {0})
        .Gradient([](GradientContext& g) {
          const NormAttrs& a = g.attrs<NormAttrs>();
          const Var& x = g.in(0);
          const auto axes = AxesOf(a, x.shape());
          const Var dy = CastTo(KeepReducedAxes(g.d(), x.shape(), axes), x.dtype());
          if (a.ord == 1) {
            g.Set(0, dy * px::Sign(x));
            return;
          }
          const Var y = CastTo(KeepReducedAxes(g.out(0), x.shape(), axes), x.dtype());
          g.Set(0, dy * px::Where(y, x / y, 0.0));
        });

struct MomentsAttrs {
  std::optional<Dims> axes;
  bool keepdims = false;
};

const OpRegistration moments =
    Op::Declare("moments")
        .Doc("Mean and variance (divided by the number of elements) along axes.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<MomentsAttrs>()
                        .Add("axes", &MomentsAttrs::axes, "Axes to reduce; None: all.")
                        .Add("keepdims", &MomentsAttrs::keepdims, "Keep reduced axes with size 1."))
        .Outputs(2)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<MomentsAttrs>();
          const Shape& shape = in[0].shape();
          const auto axes = ReducedAxes({a.axes, a.keepdims, false}, shape, "moments", "axes");
          const Dims listed(axes.begin(), axes.end());
          const Var mean = Mean(in[0], listed, true);
          const Var var = Mean(px::Square(in[0] - mean), listed, true);
          const Shape to = ReducedShape(shape, axes, a.keepdims);
          return Vars{Reshape(mean, to), Reshape(var, to)};
        });

}  // namespace
}  // namespace weft::reduce

namespace weft {

Var Norm(const Var& x, const Dims& axes, bool keepdims) {
  static const OpRef kNorm("norm");
  return Call1(kNorm, {x}, MakeAttrs(reduce::NormAttrs{2, axes, std::nullopt, keepdims}));
}

}  // namespace weft
