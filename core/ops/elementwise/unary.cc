// Elementwise functions of one array.
#include <cmath>

#include "core/array/fill.h"
#include "core/base/parallel.h"
#include "core/ops/elementwise/reals.h"
#include "core/ops/elementwise/single.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/pointwise/program_of.h"

namespace weft::elementwise {
namespace {

using pointwise::Instr;

struct Unary {
  const char* name;
  std::vector<std::string> aliases;
  Instr instr;
  const char* doc;
  AmpClass amp = AmpClass::kUntouched;
};

void InferSame(InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); }

const Unary kUnary[] = {
    {"_copy", {"identity", "_copyto"}, Instr::kCopy, "A copy of the input."},
    {"negative", {"_np_negative", "_npi_negative"}, Instr::kNeg, "Numerical negative, -x."},
    {"abs", {}, Instr::kAbs, "Absolute value."},
    {"sign", {}, Instr::kSign, "-1, 0 or 1 by the sign of x; NaN stays NaN."},
    {"square", {}, Instr::kSquare, "x squared.", AmpClass::kFloat32},
    {"logical_not", {}, Instr::kNot, "1 where x is zero, else 0."},
    {"relu", {}, Instr::kRelu, "Rectified linear unit, max(x, 0)."},
    {"reciprocal", {}, Instr::kReciprocal, "1 / x.", AmpClass::kFloat32},
    {"rint", {}, Instr::kRint, "Nearest integer; halves go to the even one."},
    {"round", {}, Instr::kRound, "Nearest integer; halves go away from zero."},
    {"ceil", {}, Instr::kCeil, "Smallest integer not below x."},
    {"floor", {}, Instr::kFloor, "Largest integer not above x."},
    {"trunc", {}, Instr::kTrunc, "Nearest integer towards zero."},
    {"fix", {}, Instr::kTrunc, "Nearest integer towards zero."},
    {"sqrt", {}, Instr::kSqrt, "Square root; NaN below zero."},
    {"rsqrt", {}, Instr::kRsqrt, "1 / sqrt(x).", AmpClass::kFloat32},
    {"cbrt", {}, Instr::kCbrt, "Cube root."},
    {"rcbrt", {}, Instr::kRcbrt, "1 / cbrt(x).", AmpClass::kFloat32},
    {"exp", {}, Instr::kExp, "Exponential.", AmpClass::kFloat32},
    {"expm1", {}, Instr::kExpm1, "exp(x) - 1, accurate for small x.", AmpClass::kFloat32},
    {"log", {}, Instr::kLog, "Natural logarithm.", AmpClass::kFloat32},
    {"log2", {}, Instr::kLog2, "Logarithm to base 2.", AmpClass::kFloat32},
    {"log10", {}, Instr::kLog10, "Logarithm to base 10.", AmpClass::kFloat32},
    {"log1p", {}, Instr::kLog1p, "log(1 + x), accurate for small x.", AmpClass::kFloat32},
    {"sin", {}, Instr::kSin, "Sine of radians."},
    {"cos", {}, Instr::kCos, "Cosine of radians."},
    {"tan", {}, Instr::kTan, "Tangent of radians.", AmpClass::kFloat32},
    {"arcsin",
     {},
     Instr::kArcsin,
     "Inverse sine in radians, in [-pi/2, pi/2].",
     AmpClass::kFloat32},
    {"arccos", {}, Instr::kArccos, "Inverse cosine in radians, in [0, pi].", AmpClass::kFloat32},
    {"arctan", {}, Instr::kArctan, "Inverse tangent in radians, in [-pi/2, pi/2]."},
    {"sinh", {}, Instr::kSinh, "Hyperbolic sine.", AmpClass::kFloat32},
    {"cosh", {}, Instr::kCosh, "Hyperbolic cosine.", AmpClass::kFloat32},
    {"tanh", {}, Instr::kTanh, "Hyperbolic tangent."},
    {"arcsinh", {}, Instr::kArcsinh, "Inverse hyperbolic sine."},
    {"arccosh", {}, Instr::kArccosh, "Inverse hyperbolic cosine."},
    {"arctanh", {}, Instr::kArctanh, "Inverse hyperbolic tangent.", AmpClass::kFloat32},
    {"sigmoid", {}, Instr::kSigmoid, "1 / (1 + exp(-x))."},
    {"erf", {}, Instr::kErf, "Gauss error function."},
    {"erfinv",
     {},
     Instr::kErfinv,
     "Inverse of the Gauss error function on (-1, 1).",
     AmpClass::kFloat32},
    {"gamma", {}, Instr::kGamma, "Gamma function.", AmpClass::kFloat32},
    {"gammaln",
     {},
     Instr::kGammaln,
     "Logarithm of the absolute value of the gamma function.",
     AmpClass::kFloat32},
    {"digamma", {}, Instr::kDigamma, "Derivative of gammaln.", AmpClass::kFloat32},
};

// Registers the whole table when the library is loaded.
const bool registered = [] {
  for (const Unary& u : kUnary) {
    OpRegistration(WithInstruction(Op::Declare(u.name)
                                       .Aliases(u.aliases)
                                       .Doc(u.doc)
                                       .Amp(u.amp)
                                       .Input("data", "The input array.")
                                       .Complete(CompleteUnary)
                                       .Infer(InferSame),
                                   u.instr));
  }
  return true;
}();

// Compositions of instructions: one program each.
using Fn = Var (*)(const Var&);
struct Composed {
  const char* name;
  const char* doc;
  Fn fn;
  AmpClass amp = AmpClass::kUntouched;
};
const Composed kComposed[] = {
    {"degrees", "Radians to degrees.",
     [](const Var& x) { return OnReals(x, [](const Var& r) { return r * 57.295779513082323; }); }},
    {"radians", "Degrees to radians.",
     [](const Var& x) {
       return OnReals(x, [](const Var& r) { return r * 0.017453292519943295; });
     }},
    {"softsign", "x / (1 + |x|).", [](const Var& x) { return x / (px::Abs(x) + 1.0); }},
    {"log_sigmoid", "log(1 / (1 + exp(-x))).", [](const Var& x) { return -px::Softrelu(-x); },
     AmpClass::kFloat32},
    {"mish", "x tanh(log(1 + exp(x))) (Misra 2019).",
     [](const Var& x) { return x * px::Tanh(px::Softrelu(x)); }},
};
const bool registered_composed = [] {
  for (const Composed& c : kComposed) {
    OpRegistration(Op::Declare(c.name)
                       .Doc(c.doc)
                       .Amp(c.amp)
                       .Input("data", "The input array.")
                       .Complete(CompleteUnary)
                       .Compose([fn = c.fn](std::span<const Var> in, const Attrs*) {
                         return Vars{fn(in[0])};
                       }));
  }
  return true;
}();

const OpRegistration block_grad = Op::Declare("BlockGrad")
                                      .Alias("stop_gradient")
                                      .Doc("The input; no gradient flows through it.")
                                      .Input("data", "The input array.")
                                      .Complete(CompleteUnary)
                                      .Infer(InferSame)
                                      .AllocatesOutputs()
                                      .IdentityWhen([](const Attrs*, bool) { return true; })
                                      .Cpu([](KernelContext& c) { c.out(0) = c.in(0); });

// Every element `value`, in the layout of the input: a head gradient that lies in memory as its
// array does spares the gradient rules a reorder.
void FillLike(KernelContext& c, float value) {
  Value& out = c.out(0);
  if (!out.storage) {
    out = AllocateValue(c.device, out.dtype, out.shape,
                        pointwise::ResultStrides(c.inputs, out.shape));
  }
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    ParallelFor(out.size(), 1 << 16, [&](int64_t begin, int64_t end) {
      FillRun(out.data<T>() + begin, end - begin, T(value));
    });
  });
}

const OpRegistration zeros_like = Op::Declare("zeros_like")
                                      .Doc("Zeros with the shape and dtype of the input.")
                                      .Input("data", "The input array.")
                                      .Complete(CompleteUnary)
                                      .Infer(InferSame)
                                      .AllocatesOutputs()
                                      .FillsGivenOutputs()
                                      .Cpu([](KernelContext& c) { FillLike(c, 0.0f); });

const OpRegistration ones_like = Op::Declare("ones_like")
                                     .Doc("Ones with the shape and dtype of the input.")
                                     .Input("data", "The input array.")
                                     .Complete(CompleteUnary)
                                     .Infer(InferSame)
                                     .AllocatesOutputs()
                                     .FillsGivenOutputs()
                                     .Cpu([](KernelContext& c) { FillLike(c, 1.0f); });

const bool cast_program = [] {
  pointwise::DeclareProgram("Cast",
                            [](const Attrs&, DType) { return SingleStep(Instr::kCopy, 1); });
  return true;
}();

const OpRegistration cast =
    Op::Declare("Cast")
        .Alias("cast")
        .Doc("Converts the elements to another dtype. Floating point to integer rounds to zero.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<CastAttrs>().Required("dtype", &CastAttrs::dtype,
                                                            "The dtype of the result."))
        .Complete(CompleteUnary)
        .Infer([](InferContext& c) { c.Out(c.attrs<CastAttrs>().dtype, c.in(0).shape); })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .IdentityWhen([](const Attrs*, bool) { return true; })
        .Cpu([program = SingleStep(Instr::kCopy, 1)](KernelContext& c) { RunSingle(program, c); })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, CastTo(g.d(), g.in(0).dtype())); });

const OpRegistration clip =
    Op::Declare("clip")
        .Doc("Limits the elements to [a_min, a_max]; the gradient is zero outside.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<ClipAttrs>()
                        .Required("a_min", &ClipAttrs::a_min, "Smallest value.")
                        .Required("a_max", &ClipAttrs::a_max, "Largest value."))
        .Complete(CompleteUnary)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<ClipAttrs>();
          return Vars{px::Min(px::Max(in[0], a.a_min), a.a_max)};
        });

struct SmoothL1Attrs {
  double scalar = 1.0;
  bool is_int = true;
};

const OpRegistration smooth_l1 =
    Op::Declare("smooth_l1")
        .Doc("0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).")
        .Amp(AmpClass::kFloat32)
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<SmoothL1Attrs>()
                        .Add("scalar", &SmoothL1Attrs::scalar, "s, the sharpness of the corner.")
                        .Add("is_int", &SmoothL1Attrs::is_int,
                             "Whether the scalar was an integer; kept for files."))
        .Complete(CompleteUnary)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          double s = attrs->as<SmoothL1Attrs>().scalar;
          if (!IsFloating(in[0].dtype())) s = std::trunc(s);  // as every scalar beside integers
          const double s2 = s * s;
          return Vars{OnReals(in[0], [s2](const Var& x) {
            const Var magnitude = px::Abs(x);
            return px::Where(px::Lt(magnitude, 1.0 / s2), px::Square(x) * (0.5 * s2),
                             magnitude - 0.5 / s2);
          })};
        });

}  // namespace
}  // namespace weft::elementwise
