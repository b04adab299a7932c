// What the declarations of optimizers share.
#pragma once

#include <utility>

#include "core/exec/invoke.h"
#include "core/registry/named_attrs.h"
#include "core/train/optimizer.h"

namespace weft::train {

// An update operator and its attributes by name.
class UpdateCall {
 public:
  explicit UpdateCall(const OpRef& op) : op_(*op), attrs_(*op) {}

  template <typename T>
  UpdateCall& Set(const char* name, T value) {
    attrs_.Set(name, value);
    return *this;
  }
  // How gradients are scaled and clipped.
  UpdateCall& Gradients(const CommonAttrs& common, const char* clip = "clip_gradient") {
    Set("rescale_grad", common.rescale_grad);
    return common.clip_gradient ? Set(clip, *common.clip_gradient) : *this;
  }
  UpdateCall& Rates(const Step& step) { return Set("lr", step.lr).Set("wd", step.wd); }

  // On weight, gradient, the states and `more`; writes the weight, and the states in place.
  void Run(const Step& step, std::initializer_list<Cell*> more = {}) const {
    SmallVector<Cell*, 4> inputs{step.weight, step.gradient};
    for (const Ref<Cell>& state : step.states) inputs.push_back(state.get());
    for (Cell* cell : more) inputs.push_back(cell);
    Invoke(op_, Attributes(), inputs, {&step.weight, 1});
  }
  Ref<const Attrs> Attributes() const { return attrs_.Build(); }

 private:
  const Op& op_;
  NamedAttrs attrs_;
};

// An optimizer whose attributes are `A`, which derives from CommonAttrs, and whose `A::States()`
// and `A::Run(step)` are its rule.
template <typename A>
class OptimizerOf final : public Optimizer {
 public:
  OptimizerOf(const Attrs& attributes, const char* name) : Optimizer(attributes), name_(name) {}

 protected:
  const Spec<Optimizer>& spec() const override { return Spec<Optimizer>::Get(name_); }
  const CommonAttrs& common() const override { return attrs<A>(); }
  int num_states() const override { return attrs<A>().States(); }
  void Run(const Step& step) const override { attrs<A>().Run(step); }

 private:
  const char* name_;
};

// Names, doc and the attributes that all have; `own` adds the others.
template <typename A, typename Own>
Spec<Optimizer> DeclareOptimizer(const char* name, std::vector<std::string> aliases,
                                 const char* doc, const Own& own) {
  AttrSchemaBuilder<A> schema;
  schema.Add("learning_rate", static_cast<double A::*>(&CommonAttrs::learning_rate),
             "Learning rate.");
  own(schema);
  schema.Add("wd", static_cast<double A::*>(&CommonAttrs::wd), "Weight decay.")
      .Add("rescale_grad", static_cast<double A::*>(&CommonAttrs::rescale_grad),
           "Factor of each gradient before anything else, often 1 / batch size.")
      .Add("clip_gradient", static_cast<std::optional<double> A::*>(&CommonAttrs::clip_gradient),
           "Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient].")
      .Add("multi_precision", static_cast<bool A::*>(&CommonAttrs::multi_precision),
           "Whether float16 and bfloat16 weights are kept and updated in float32 as well.");
  return Spec<Optimizer>::Declare(name)
      .Aliases(std::move(aliases))
      .Doc(doc)
      .Attributes(schema.Build())
      .Create(
          [name](const Attrs& attrs) { return Ref<Optimizer>(new OptimizerOf<A>(attrs, name)); });
}

}  // namespace weft::train
