// Activation and the rectifiers of LeakyReLU.
#include <cmath>

#include "core/ops/elementwise/single.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/layers.h"
#include "core/ops/random/fill.h"

namespace weft {
namespace {

using pointwise::Instr;
using pointwise::Operand;
using pointwise::Program;

Program SoftsignProgram() {  // x / (1 + |x|)
  Program program;
  program.num_inputs = 1;
  program.constants.push_back(1.0);
  program.steps.push_back({Instr::kAbs, 0, {{Operand::kInput, 0}}});
  program.steps.push_back({Instr::kAdd, 1, {{Operand::kRegister, 0}, {Operand::kConstant, 0}}});
  program.steps.push_back({Instr::kDiv, 2, {{Operand::kInput, 0}, {Operand::kRegister, 1}}});
  AllocateRegisters(&program);
  return program;
}

const Program& ProgramOf(Act act) {
  static const Program programs[] = {elementwise::SingleStep(Instr::kRelu, 1),
                                     elementwise::SingleStep(Instr::kSigmoid, 1),
                                     elementwise::SingleStep(Instr::kSoftrelu, 1),
                                     SoftsignProgram(), elementwise::SingleStep(Instr::kTanh, 1)};
  return programs[static_cast<size_t>(act)];
}

// Every derivative in terms of the result, so that the input need not be kept.
Var ActivationGradient(Act act, const Var& y, const Var& dy) {
  using namespace px;  // NOLINT: the rules are the instructions' own language
  switch (act) {
    case Act::kRelu:
      return Where(Gt(y, 0.0), dy, 0.0);
    case Act::kSigmoid:
      return dy * y * (1.0 - y);
    case Act::kSoftrelu:
      return -(dy * Expm1(-y));
    case Act::kSoftsign:
      return dy * Square(1.0 - Abs(y));
    case Act::kTanh:
      return dy * (1.0 - Square(y));
  }
  Fail(ErrorKind::kInternal, "Activation: unknown function");
}

const OpRegistration activation =
    Op::Declare("Activation")
        .Alias("_npx_activation")
        .Doc(
            "An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu "
            "log(1 + exp(x)); softsign x / (1 + |x|); tanh.")
        .AmpFloat32When("act_type", "softrelu")
        .Input("data", "Any shape.")
        .Attributes(AttrSchemaBuilder<ActivationAttrs>().Choice(
            "act_type", &ActivationAttrs::act_type,
            {"relu", "sigmoid", "softrelu", "softsign", "tanh"}, "The function.", true))
        .Complete(CompleteUnary)
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .InPlace()
        .Cpu([](KernelContext& c) {
          elementwise::RunSingle(ProgramOf(c.attrs<ActivationAttrs>().act_type), c);
        })
        .GradientNeeds({}, {0})
        .Gradient([](GradientContext& g) {
          g.Set(0, ActivationGradient(g.attrs<ActivationAttrs>().act_type, g.out(0), g.d()));
        });

const OpRegistration hard_sigmoid =
    Op::Declare("hard_sigmoid")
        .Doc("max(0, min(1, alpha x + beta)).")
        .Input("data", "Any shape.")
        .Attributes(AttrSchemaBuilder<HardSigmoidAttrs>()
                        .Add("alpha", &HardSigmoidAttrs::alpha, "Slope.")
                        .Add("beta", &HardSigmoidAttrs::beta, "Offset."))
        .Complete(CompleteUnary)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<HardSigmoidAttrs>();
          return Vars{px::Min(px::Max(in[0] * a.alpha + a.beta, 0.0), 1.0)};
        });

// gamma as something that broadcasts along axis 1 of the data.
Var AlongChannels(const Var& gamma, const Var& data) {
  if (NumElements(gamma.shape()) == 1) return Reshape(gamma, Shape(data.rank(), 1));
  Shape shape(data.rank(), 1);
  shape[data.rank() == 1 ? 0 : 1] = gamma.dim(0);
  return Reshape(gamma, shape);
}

Var RunLeaky(std::span<const Var> in, const LeakyReluAttrs& a) {
  using namespace px;  // NOLINT: formulas
  constexpr double kSeluAlpha = 1.6732632423543772, kSeluScale = 1.0507009873554805;
  const Var& x = in[0];
  switch (a.act_type) {
    case Rectifier::kElu:
      return Where(Gt(x, 0.0), x, Expm1(x) * a.slope);
    case Rectifier::kSelu:
      return Where(Gt(x, 0.0), x, Expm1(x) * kSeluAlpha) * kSeluScale;
    case Rectifier::kGelu:
      return Gelu(x);
    case Rectifier::kLeaky:
      return Leaky(x, a.slope);
    case Rectifier::kRrelu: {
      static const OpRef kSlopes("_rrelu_slopes");
      const Var slopes = Call1(kSlopes, {x}, MakeAttrs(a));
      return Leaky(x, slopes);
    }
    case Rectifier::kPrelu: {
      const Var gamma = AlongChannels(in[1], x);
      return Leaky(x, gamma);
    }
  }
  Fail(ErrorKind::kInternal, "LeakyReLU: unknown function");
}

AttrSchemaBuilder<LeakyReluAttrs> LeakySchema() {
  AttrSchemaBuilder<LeakyReluAttrs> schema;
  schema
      .Choice("act_type", &LeakyReluAttrs::act_type,
              {"elu", "gelu", "leaky", "prelu", "rrelu", "selu"}, "The function.")
      .Add("slope", &LeakyReluAttrs::slope, "Slope of leaky and scale of elu below zero.")
      .Add("lower_bound", &LeakyReluAttrs::lower_bound, "Smallest random slope of rrelu.")
      .Add("upper_bound", &LeakyReluAttrs::upper_bound, "Largest random slope of rrelu.");
  return schema;
}

const OpRegistration rrelu_slopes =
    Op::Declare("_rrelu_slopes")
        .Internal()
        .Random()
        .UsesTrainingMode()
        .Doc("Slopes of rrelu: uniform between the bounds in training, their mean otherwise.")
        .Input("like", "The data.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<LeakyReluAttrs>();
          const double low = attrs.lower_bound, high = attrs.upper_bound;
          if (c.training) {
            random::Fill(c.out(0), random::Kind::kUniform, low, high);
            return;
          }
          VisitDType(c.out(0).dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            std::fill_n(c.out(0).data<T>(), c.out(0).size(), T((low + high) / 2));
          });
        });

const OpRegistration leaky_relu =
    Op::Declare("LeakyReLU")
        .Alias("_npx_leaky_relu")
        .Doc(
            "x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu "
            "slope (exp(x) - 1) (Clevert 2015), selu its self-normalising form (Klambauer 2017), "
            "rrelu a random slope in training and its mean otherwise (Xu 2015); gelu is "
            "x (1 + erf(x / sqrt 2)) / 2 (Hendrycks 2016).")
        .Amp(AmpClass::kWidest)
        .AmpFloat32When("act_type", "elu")
        .AmpFloat32When("act_type", "selu")
        .Input("data", "Any shape.")
        .OptionalInput("gamma", "Slopes of prelu: one, or one per channel (axis 1).")
        .WantsInput([](const Attrs* attrs) {
          return attrs->as<LeakyReluAttrs>().act_type == Rectifier::kPrelu;
        })
        .Initially("[\"Constant\", {\"value\": 0.25}]")
        .Attributes(LeakySchema())
        .Complete([](InferContext& c) {
          CompleteUnary(c);
          if (!c.has(1)) return;
          Shape& gamma = c.OpenShape(1);
          const Shape& data = c.in(0).shape;
          if (!data.empty()) FillUnknown(&gamma, {data[data.size() == 1 ? 0 : 1]});
        })
        .Infer([](InferContext& c) {
          const Shape& data = c.in(0).shape;
          if (c.attrs<LeakyReluAttrs>().act_type == Rectifier::kPrelu) {
            WEFT_CHECK(c.has(1), ErrorKind::kValue, c.name(),
                       ": act_type prelu needs the input gamma");
            const Shape& gamma = c.in(1).shape;
            const int64_t channels = data.empty() ? 1 : data[data.size() == 1 ? 0 : 1];
            WEFT_CHECK(NumElements(gamma) == 1 || (gamma.size() == 1 && gamma[0] == channels),
                       ErrorKind::kShape, c.name(), ": gamma has shape ", ToString(gamma),
                       ", expected (1,) or (", channels, ",) for data of shape ", ToString(data));
          }
          c.Out(c.in(0).dtype, data);
        })
        .UsesTrainingMode()
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<LeakyReluAttrs>();
          WEFT_CHECK(a.act_type != Rectifier::kPrelu || (in.size() > 1 && in[1].defined()),
                     ErrorKind::kValue, "LeakyReLU: act_type prelu needs the input gamma");
          return Vars{RunLeaky(in, a)};
        });

}  // namespace
}  // namespace weft
