// Sums, means, products and extrema over any set of axes.
#include "core/ops/reduce/reduce.h"

#include "core/ops/functional.h"
#include "core/ops/reduce/engine.h"
#include "core/registry/op.h"

namespace weft::reduce {
namespace {

void InferReduce(InferContext& c) {
  const ReduceAttrs& attrs = c.attrs<ReduceAttrs>();
  const auto axes = ReducedAxes(attrs, c.in(0).shape, c.name());
  c.Out(c.in(0).dtype, ReducedShape(c.in(0).shape, axes, attrs.keepdims));
}

SmallVector<int, 6> AxesOf(const GradientContext& g) {
  return ReducedAxes(g.attrs<ReduceAttrs>(), g.in(0).shape(), g.op().name().c_str());
}

// The head gradient, ready to broadcast against the input.
Var Head(const GradientContext& g) { return KeepReducedAxes(g.d(), g.in(0).shape(), AxesOf(g)); }

Op Reduction(const char* name, const char* doc, Kind kind, Finish finish = Finish::kNone) {
  return Op::Declare(name)
      .Doc(StrCat(doc,
                  " The result has the input's dtype and its remaining axes; shape (1,) when "
                  "every axis is reduced without keepdims."))
      .Input("data", "Any dtype, any shape.")
      .Attributes(
          AttrSchemaBuilder<ReduceAttrs>()
              .Add("axis", &ReduceAttrs::axis, "Axes to reduce; None or () means all of them.")
              .Add("keepdims", &ReduceAttrs::keepdims, "Keep reduced axes with size 1.")
              .Add("exclude", &ReduceAttrs::exclude, "Reduce the axes that are not listed."))
      .Infer(InferReduce)
      .Cpu([kind, finish](KernelContext& c) {
        const auto axes = ReducedAxes(c.attrs<ReduceAttrs>(), c.in(0).shape, c.name());
        Reduce(kind, finish, c.in(0), axes, c.out(0), c.name());
      });
}

const OpRegistration sum =
    Reduction("sum", "Sum of the elements along axes.", Kind::kSum)
        .Alias("sum_axis")
        .Amp(AmpClass::kFloat32)
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, BroadcastTo(Head(g), g.in(0).shape())); });

const OpRegistration mean =
    Reduction("mean", "Arithmetic mean of the elements along axes.", Kind::kSum, Finish::kMean)
        .Amp(AmpClass::kFloat32)
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          int64_t count = 1;
          for (const int axis : AxesOf(g)) count *= g.in(0).shape()[axis];
          g.Set(0, BroadcastTo(Head(g) * (1.0 / static_cast<double>(count)), g.in(0).shape()));
        });

// Every element that equals the extreme one gets the whole gradient.
void ExtremeGradient(GradientContext& g) {
  const Var& x = g.in(0);
  const Var y = KeepReducedAxes(g.out(0), x.shape(), AxesOf(g));
  g.Set(0, px::Where(px::Eq(x, y), Head(g), 0.0));
}

const OpRegistration max =
    Reduction("max", "Largest element along axes; NaN if there is one.", Kind::kMax)
        .Alias("max_axis")
        .GradientNeeds({0}, {0})
        .Gradient(ExtremeGradient);

const OpRegistration min =
    Reduction("min", "Smallest element along axes; NaN if there is one.", Kind::kMin)
        .Alias("min_axis")
        .GradientNeeds({0}, {0})
        .Gradient(ExtremeGradient);

const OpRegistration nansum =
    Reduction("nansum", "Sum of the elements along axes; NaN counts as 0.", Kind::kNanSum)
        .Amp(AmpClass::kFloat32)
        .GradientNeeds({0}, {})
        .Gradient(
            [](GradientContext& g) { g.Set(0, px::Where(px::IsNan(g.in(0)), 0.0, Head(g))); });

// The product of all other elements, also where one of them is zero.
Var OthersProduct(const OpRef& product, const Var& x, const Dims& axes) {
  if (axes.empty()) return OnesLike(x);  // an attribute without axes would mean all of them
  const Ref<const Attrs> attrs = MakeAttrs(ReduceAttrs{axes, true, false});
  const Var zero = px::Eq(x, 0.0);
  const Var safe = px::Where(zero, 1.0, x);
  const Var of_nonzero = Call1(product, {safe}, attrs);
  const Var zeros = Sum(zero, axes, true);
  return px::Where(zero, of_nonzero * px::Eq(zeros, 1.0), of_nonzero / safe * px::Eq(zeros, 0.0));
}

const OpRegistration prod =
    Reduction("prod", "Product of the elements along axes.", Kind::kProd)
        .Amp(AmpClass::kFloat32)
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kProduct("prod");
          const auto axes = AxesOf(g);
          g.Set(0, Head(g) * OthersProduct(kProduct, g.in(0), Dims(axes.begin(), axes.end())));
        });

const OpRegistration nanprod =
    Reduction("nanprod", "Product of the elements along axes; NaN counts as 1.", Kind::kNanProd)
        .Amp(AmpClass::kFloat32)
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kProduct("prod");
          const auto axes = AxesOf(g);
          const Var nan = px::IsNan(g.in(0));
          const Var others =
              OthersProduct(kProduct, px::Where(nan, 1.0, g.in(0)), Dims(axes.begin(), axes.end()));
          g.Set(0, px::Where(nan, 0.0, Head(g) * others));
        });

}  // namespace
}  // namespace weft::reduce
