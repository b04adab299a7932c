#include "core/ops/contrib/custom.h"

#include <algorithm>
#include <cstring>
#include <mutex>

#include "core/array/token.h"
#include "core/ops/functional.h"
#include "core/registry/op.h"
#include "core/registry/other_texts.h"

namespace weft {
namespace {

std::mutex binding_mutex;
std::shared_ptr<CustomBinding> the_binding;

struct CustomAttrs {
  // The definition, asked for once. Shared by copies, since attributes are moved about.
  struct Known {
    std::mutex mutex;
    Ref<CustomDefinition> definition;
  };
  std::string op_type, others;
  std::shared_ptr<Known> known = std::make_shared<Known>();

  CustomDefinition& Definition() const {
    {
      const std::lock_guard lock(known->mutex);
      if (known->definition) return *known->definition;
    }
    std::shared_ptr<CustomBinding> binding;
    {
      const std::lock_guard lock(binding_mutex);
      binding = the_binding;
    }
    WEFT_CHECK(binding != nullptr, ErrorKind::kUnsupported,
               "Custom: nobody has registered how custom operators are defined");
    Ref<CustomDefinition> made = binding->Define(op_type, SplitTexts(others));  // may run Python
    const std::lock_guard lock(known->mutex);
    if (!known->definition) known->definition = std::move(made);
    return *known->definition;
  }
};

CustomDefinition& DefinitionOf(const Attrs* attrs) { return attrs->as<CustomAttrs>().Definition(); }

void CheckCount(const CustomDefinition& definition, const CustomAttrs& attrs, size_t n) {
  WEFT_CHECK(n == definition.num_inputs(), ErrorKind::kValue, "Custom(", attrs.op_type, "): ", n,
             " inputs given, it takes ", definition.num_inputs());
}

std::vector<ArrayType> Arguments(const InferContext& c, size_t n) {
  std::vector<ArrayType> types;
  for (size_t i = 0; i < n; ++i) types.push_back(c.in(i));
  return types;
}

// Once the first input is known, the definition tells the shapes of the others.
void CompleteCustom(InferContext& c) {
  const auto& attrs = c.attrs<CustomAttrs>();
  CustomDefinition& definition = attrs.Definition();
  CheckCount(definition, attrs, c.inputs.size());
  const auto known = [&](size_t i) { return !c.in(i).shape.empty() && IsKnown(c.in(i).shape); };
  bool open = false;
  for (size_t i = 0; i < c.inputs.size(); ++i) open |= !known(i);
  if (!open || definition.arguments.empty() || !known(0)) return;
  const std::vector<Shape> shapes =
      definition.InferShapes(Arguments(c, definition.arguments.size()));
  for (size_t i = 0; i < c.inputs.size(); ++i) {
    if (!known(i) && IsKnown(shapes[i])) c.OpenShape(i) = shapes[i];
  }
}

void InferCustom(InferContext& c) {
  const auto& attrs = c.attrs<CustomAttrs>();
  CustomDefinition& definition = attrs.Definition();
  const size_t n = definition.num_inputs();
  CheckCount(definition, attrs, c.inputs.size());
  std::vector<DType> dtypes;
  for (size_t i = 0; i < n; ++i) dtypes.push_back(c.in(i).dtype);
  dtypes.resize(n + definition.outputs.size(), DType::kUnknown);
  definition.InferDTypes(&dtypes);
  const std::vector<Shape> shapes =
      definition.InferShapes(Arguments(c, definition.arguments.size()));
  for (size_t i = 0; i < n; ++i) {
    const std::string& name = i < definition.arguments.size()
                                  ? definition.arguments[i]
                                  : definition.states[i - definition.arguments.size()];
    WEFT_CHECK(dtypes[i] == c.in(i).dtype, ErrorKind::kType, "Custom(", attrs.op_type, "): input ",
               name, " has dtype ", NameOf(c.in(i).dtype), ", infer_type says ", NameOf(dtypes[i]));
    WEFT_CHECK(shapes[i] == c.in(i).shape, ErrorKind::kShape, "Custom(", attrs.op_type, "): input ",
               name, " has shape ", ToString(c.in(i).shape), ", infer_shape says ",
               ToString(shapes[i]));
  }
  for (size_t k = n; k < shapes.size(); ++k) {
    WEFT_CHECK(IsKnown(shapes[k]), ErrorKind::kShape, "Custom(", attrs.op_type,
               "): infer_shape gives an output the shape ", ToString(shapes[k]));
    c.Out(dtypes[k], shapes[k]);
  }
  for (size_t i = definition.arguments.size(); i < n; ++i) c.Out(dtypes[i], shapes[i]);
  c.Out(DType::kInt64, {1});
}

// What a binding is given is memory of its own: it may keep arrays beyond the call, while plans
// write over theirs.
Value Copied(const Value& value) {
  Value copy = AllocateValue(value.device, value.dtype, value.shape);
  CopyElements(value, copy);
  return copy;
}

Value Zeros(const Value& like) {
  Value zeros = AllocateValue(like.device, like.dtype, like.shape);
  std::memset(zeros.raw(), 0, zeros.bytes());
  return zeros;
}

// Results share no memory with one another or with inputs: plans rely on how the first run's lay.
void Give(std::vector<Value>* results, const std::vector<const Storage*>& own, KernelContext* c) {
  for (size_t k = 0; k < results->size(); ++k) {
    Value& result = (*results)[k];
    c->out(k) = result.storage.get() == own[k] && result.is_row_major() ? std::move(result)
                                                                        : Copied(result);
  }
}

std::vector<const Storage*> StoragesOf(const std::vector<Value>& values) {
  std::vector<const Storage*> storages;
  for (const Value& value : values) storages.push_back(value.storage.get());
  return storages;
}

void RunCustom(KernelContext& c) {
  CustomDefinition& definition = DefinitionOf(c.attrs_);
  std::vector<Value> inputs, results;
  for (size_t i = 0; i < definition.num_inputs(); ++i) inputs.push_back(Copied(c.in(i)));
  const size_t num_outputs = definition.outputs.size();
  for (size_t k = 0; k < num_outputs; ++k) {
    Value like{{c.out(k).dtype, c.out(k).shape}, c.device};
    results.push_back(Zeros(like));
  }
  for (size_t i = definition.arguments.size(); i < inputs.size(); ++i) {
    results.push_back(inputs[i]);
  }
  const std::vector<const Storage*> own = StoragesOf(results);
  Ref<CustomInstance> instance = definition.Forward(c.training, inputs, &results);
  inputs.clear();
  Give(&results, own, &c);
  c.out(results.size()) = MakeToken(Ref<RefCounted>(instance.get()), c.device);
}

struct CustomBackwardAttrs {
  Ref<const Attrs> custom;
  std::vector<bool> wanted;  // by argument
};

const OpRef kCustomBackward("_Custom_backward");

const OpRegistration custom =
    Op::Declare("Custom")
        .Expensive()
        .Doc(
            "An operator that the binding defines; further attributes are its own. It computes on "
            "copies. Beside the visible outputs come the new states and the address of what the "
            "backward pass needs.")
        .Amp(AmpClass::kFloat32)
        .Variadic("data", "", "Arguments and then states, as the definition lists them.")
        .Attributes(AttrSchemaBuilder<CustomAttrs>()
                        .Required("op_type", &CustomAttrs::op_type, "The name of the definition.")
                        .Add(kOtherTexts.data(), &CustomAttrs::others, "Further attributes."))
        .Internal()
        .Outputs([](const Attrs* a) { return static_cast<int>(DefinitionOf(a).outputs.size()); })
        .OutputNames([](const Attrs* a) { return DefinitionOf(a).outputs; })
        .OutputDTypes([](const Attrs* a, DType shared, int output) {
          if (shared == DType::kUnknown) return shared;
          CustomDefinition& definition = DefinitionOf(a);
          const auto at = definition.num_inputs() + static_cast<size_t>(output);
          std::vector<DType> dtypes(definition.num_inputs(), shared);
          dtypes.resize(definition.num_inputs() + definition.outputs.size(), DType::kUnknown);
          definition.InferDTypes(&dtypes);
          return at < dtypes.size() ? dtypes[at] : DType::kUnknown;
        })
        .Effects([](const Attrs* a, size_t num_inputs) {
          const CustomDefinition& definition = DefinitionOf(a);
          std::vector<Op::EffectSpec> effects;
          for (size_t i = 0; i < definition.states.size(); ++i) {
            const size_t input = definition.arguments.size() + i;
            if (input >= num_inputs) break;
            effects.push_back(
                {static_cast<int>(input), static_cast<int>(definition.outputs.size() + i), false});
          }
          return effects;
        })
        .Infer(InferCustom)
        .Complete(CompleteCustom)
        .UsesTrainingMode()
        .Random()  // every call is one of its own: nothing may merge or repeat them
        .AllocatesOutputs()
        .Cpu(RunCustom)
        .Gradient([](GradientContext& c) {
          CustomDefinition& definition = DefinitionOf(c.raw_attrs());
          CustomBackwardAttrs attrs{Ref<const Attrs>(c.raw_attrs()), {}};
          std::vector<Var> inputs;
          for (size_t k = 0; k < definition.outputs.size(); ++k) inputs.push_back(c.d(k));
          for (size_t i = 0; i < c.num_inputs(); ++i) inputs.push_back(c.in(i));
          for (size_t k = 0; k < definition.outputs.size(); ++k) inputs.push_back(c.out(k));
          inputs.push_back(c.out(c.num_outputs() - 1));
          const size_t n = definition.arguments.size();
          for (size_t i = 0; i < n; ++i) attrs.wanted.push_back(c.wants(i));
          const Vars gradients = Call(kCustomBackward, inputs, MakeAttrs(attrs));
          for (size_t i = 0; i < n; ++i) {
            if (c.wants(i)) c.Set(i, gradients[i]);
          }
        });

const OpRegistration custom_backward =
    Op::Declare("_Custom_backward")
        .Doc("The gradients of the arguments of Custom.")
        .Variadic("data", "", "Gradients of the outputs, inputs, outputs, and the instance.")
        .Attributes(AttrSchemaBuilder<CustomBackwardAttrs>())  // texts cannot say them
        .Internal()
        .Outputs([](const Attrs* a) {
          return static_cast<int>(a->as<CustomBackwardAttrs>().wanted.size());
        })
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<CustomBackwardAttrs>();
          WEFT_CHECK(a.custom && !a.wanted.empty(), ErrorKind::kUnsupported, c.name(),
                     ": only gradients apply it");
          const size_t first = DefinitionOf(a.custom.get()).outputs.size();
          for (size_t i = 0; i < a.wanted.size(); ++i) {
            c.Out(c.in(first + i).dtype, c.in(first + i).shape);
          }
        })
        .Random()
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const auto& a = c.attrs<CustomBackwardAttrs>();
          const size_t first = DefinitionOf(a.custom.get()).outputs.size();
          std::vector<Value> arrays, gradients;
          for (size_t i = 0; i + 1 < c.inputs.size(); ++i) arrays.push_back(Copied(c.in(i)));
          for (size_t i = 0; i < a.wanted.size(); ++i) gradients.push_back(Zeros(c.in(first + i)));
          const std::vector<const Storage*> own = StoragesOf(gradients);
          static_cast<CustomInstance*>(ObjectOf(c.in(c.inputs.size() - 1)))
              ->Backward(a.wanted, arrays, &gradients);
          Give(&gradients, own, &c);
        })
        .Gradient([](GradientContext&) {
          Fail(ErrorKind::kUnsupported,
               "Custom: in graphs its gradient has no gradient; call the operator eagerly, with "
               "create_graph=True");
        });

}  // namespace

void SetCustomBinding(std::shared_ptr<CustomBinding> binding) {
  const std::lock_guard lock(binding_mutex);
  the_binding = std::move(binding);
}

}  // namespace weft
