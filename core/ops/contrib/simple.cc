// Small elementwise operators, some with gradients that are not their derivatives.
#include <cmath>

#include "core/ops/elementwise/reals.h"
#include "core/ops/fill_unknown.h"
#include "core/registry/op.h"

namespace weft {
namespace {

void InferSame(InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); }

const OpRegistration div_sqrt_dim =
    Op::Declare("_contrib_div_sqrt_dim")
        .Doc("data / sqrt(size of the last axis), as attention scales its scores.")
        .Input("data", "At least one axis; floating point.")
        .Complete(CompleteUnary)
        .Infer(InferSame)
        .Compose([](std::span<const Var> in, const Attrs*) {
          WEFT_CHECK(in[0].rank() >= 1, ErrorKind::kShape,
                     "_contrib_div_sqrt_dim: data has shape (), expected at least one axis");
          return Vars{in[0] / std::sqrt(static_cast<double>(in[0].dim(-1)))};
        });

struct QuadraticAttrs {
  double a = 0, b = 0, c = 0;
};

const OpRegistration quadratic = Op::Declare("_contrib_quadratic")
                                     .Doc("a data^2 + b data + c.")
                                     .Input("data", "Any shape.")
                                     .Attributes(AttrSchemaBuilder<QuadraticAttrs>()
                                                     .Add("a", &QuadraticAttrs::a, "Of the square.")
                                                     .Add("b", &QuadraticAttrs::b, "Of the number.")
                                                     .Add("c", &QuadraticAttrs::c, "Constant."))
                                     .Infer(InferSame)
                                     .Compose([](std::span<const Var> in, const Attrs* attrs) {
                                       const auto& q = attrs->as<QuadraticAttrs>();
                                       return Vars{elementwise::OnReals(in[0], [&q](const Var& x) {
                                         return (x * q.a + q.b) * x + q.c;
                                       })};
                                     });

struct MultiplierAttrs {
  double scalar = 1.0;
  bool is_int = true;
};

const OpRegistration gradient_multiplier =
    Op::Declare("_contrib_gradientmultiplier")
        .Doc("The input; its gradient is multiplied by a number (negative: reversed).")
        .Input("data", "Any shape.")
        .Attributes(AttrSchemaBuilder<MultiplierAttrs>()
                        .Add("scalar", &MultiplierAttrs::scalar, "The number.")
                        .Add("is_int", &MultiplierAttrs::is_int,
                             "Whether the number was an integer; kept for files."))
        .Infer(InferSame)
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) { c.out(0) = c.in(0); })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, g.d() * g.attrs<MultiplierAttrs>().scalar); });

// A step function whose gradient passes straight through (Bengio, Leonard and Courville 2013).
template <typename Fn>
Op StraightThrough(const char* name, const char* doc, Fn fn) {
  return Op::Declare(name)
      .Doc(doc)
      .Input("data", "Any shape; floating point.")
      .Infer(InferSame)
      .Compose([fn](std::span<const Var> in, const Attrs*) { return Vars{fn(in[0])}; })
      .GradientNeeds({}, {})
      .Gradient([](GradientContext& g) { g.Set(0, g.d()); });
}

const OpRegistration round_ste = StraightThrough(
    "_contrib_round_ste", "The nearest integer, halves away from 0; the gradient passes unchanged.",
    [](const Var& x) { return px::Round(x); });

const OpRegistration sign_ste =
    StraightThrough("_contrib_sign_ste", "The sign; the gradient passes unchanged.",
                    [](const Var& x) { return px::Sign(x); });

const OpRegistration identity_like =
    Op::Declare("_identity_with_attr_like_rhs")
        .Doc("lhs; rhs says in which shape.")
        .Input("lhs", "Any shape.")
        .Input("rhs", "Shape of lhs; its elements are not read.")
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).shape == c.in(1).shape, ErrorKind::kShape, c.name(),
                     ": lhs has shape ", ToString(c.in(0).shape), ", rhs has ",
                     ToString(c.in(1).shape));
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs*) { return Vars{px::Copy(in[0])}; });

}  // namespace
}  // namespace weft
