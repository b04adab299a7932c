#include "core/ops/nn/loss_scale.h"

#include "core/ops/elementwise/single.h"
#include "core/registry/amp.h"
#include "core/registry/op.h"

namespace weft {
namespace {

const OpRef kTimesLossScale("_times_loss_scale");

const OpRegistration times_loss_scale =
    Op::Declare("_times_loss_scale")
        .Internal()
        .Doc("The input times the scale of losses at the time of the call.")
        .Input("data", "The input array.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .InPlace()
        .Random()  // another scale in every call
        .Cpu([](KernelContext& c) {
          auto program = elementwise::SingleStep(pointwise::Instr::kMul, 1, true);
          program.constants[0] = LossScale();
          elementwise::RunSingle(program, c);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, Call1(kTimesLossScale, {g.d()})); });

}  // namespace

Var TimesLossScale(const Var& gradient) {
  const AmpRules* rules = Autocast();
  const bool scales = rules != nullptr && rules->target() == DType::kFloat16;
  return scales ? Call1(kTimesLossScale, {Materialized(gradient)}) : gradient;
}

}  // namespace weft
