// What the declarations of optimizers share.
#pragma once

#include <utility>

#include "core/exec/invoke.h"
#include "core/registry/op.h"
#include "core/train/optimizer.h"

namespace weft::train {

// An update operator and its attributes by name.
class UpdateCall {
 public:
  explicit UpdateCall(const OpRef& op) : op_(*op) {}

  UpdateCall& Set(const char* name, double number) {
    AttrValue value;
    value.kind = AttrKind::kFloat;
    value.f = number;
    return Push(name, value);
  }
  UpdateCall& Set(const char* name, int64_t number) {
    AttrValue value;
    value.kind = AttrKind::kInt;
    value.i = number;
    return Push(name, value);
  }
  UpdateCall& Set(const char* name, bool yes) {
    AttrValue value;
    value.kind = AttrKind::kBool;
    value.i = yes;
    return Push(name, value);
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
  Ref<const Attrs> Attributes() const { return op_.attrs().Build(op_.name(), ids_, values_); }

 private:
  UpdateCall& Push(const char* name, const AttrValue& value) {
    ids_.push_back(op_.attrs().Find(name));
    WEFT_CHECK(ids_.back() >= 0, ErrorKind::kInternal, op_.name(), ": it has no attribute ", name);
    values_.push_back(value);
    return *this;
  }

  const Op& op_;
  std::vector<int32_t> ids_;
  std::vector<AttrValue> values_;
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
