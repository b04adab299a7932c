// An operator, declared once: names, doc, inputs, attributes, inference, kernels or composition,
// gradient. Declarations stand in core/ops/<family>/ as
//   static const OpRegistration softmax = Op::Declare("softmax").Alias(...)...;
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/array/value.h"
#include "core/base/ptr_span.h"
#include "core/registry/attrs.h"
#include "core/registry/var.h"

namespace weft {

class Op;

// What inference sees. Inputs that are absent have dtype kUnknown. Unknown dimensions (-1) occur
// on the null device and in symbols only; `complete` functions fill them in before `infer` runs.
// To them () is a shape of which not even the number of axes is known.
struct InferContext {
  const Op& op;
  const Attrs* attrs_;
  PtrSpan<const ArrayType> inputs;
  SmallVector<ArrayType, 2> outputs;
  // In symbols, for `complete` functions: what is known of the visible outputs. They may refine it.
  PtrSpan<ArrayType> known = {};

  template <typename T>
  const T& attrs() const {
    return attrs_->as<T>();
  }
  const ArrayType& in(size_t i) const { return inputs[i]; }
  bool has(size_t i) const { return i < inputs.size() && inputs[i].present(); }
  // The shape of input i, to be filled in: for `complete` functions, which own the inputs.
  Shape& OpenShape(size_t i) const { return const_cast<ArrayType&>(inputs[i]).shape; }
  // What is known of the shape of output i; null where nobody asks for it.
  Shape* KnownOut(size_t i) const { return i < known.size() ? &known[i].shape : nullptr; }
  const char* name() const;
  void Out(DType dtype, const Shape& shape) { outputs.push_back({dtype, shape}); }
};

// What a kernel sees. Outputs are allocated row-major before the call, or, for operators declared
// with AllocatesOutputs, carry dtype, shape and device only and are set by the kernel.
struct KernelContext {
  const Op& op;
  const Attrs* attrs_;
  PtrSpan<const Value> inputs;
  std::span<Value> outputs;
  bool training;
  Device device;
  // In a plan: where the kernel keeps what it prepared for these types, strides and attributes, for
  // the next run of this step. Null elsewhere, and what it points at is null in the first run.
  Ref<RefCounted>* prepared = nullptr;

  template <typename T>
  const T& attrs() const {
    return attrs_->as<T>();
  }
  const Value& in(size_t i) const { return inputs[i]; }
  bool has(size_t i) const { return i < inputs.size() && inputs[i].present(); }
  Value& out(size_t i) { return outputs[i]; }
  const char* name() const;
};

// What a gradient rule sees: inputs, outputs and head gradients as Vars. Only what the operator
// declares with GradientNeeds may be used as a value; shapes and dtypes are always there.
class GradientContext {
 public:
  GradientContext(const Op& op, const Attrs* attrs, std::span<const Var> inputs,
                  std::span<const Var> outputs, std::span<const Var> head_gradients,
                  std::span<const bool> wanted, std::span<Var> result, bool training)
      : op_(op),
        attrs_(attrs),
        inputs_(inputs),
        outputs_(outputs),
        heads_(head_gradients),
        wanted_(wanted),
        result_(result),
        training_(training) {}

  template <typename T>
  const T& attrs() const {
    return attrs_->as<T>();
  }
  const Attrs* raw_attrs() const { return attrs_; }
  const Op& op() const { return op_; }
  size_t num_inputs() const { return inputs_.size(); }
  size_t num_outputs() const { return outputs_.size(); }
  bool has(size_t i) const { return i < inputs_.size() && inputs_[i].defined(); }
  const Var& in(size_t i) const { return inputs_[i]; }
  const Var& out(size_t i) const { return outputs_[i]; }
  // Undefined where no gradient flows into output i; d(i) gives zeros there instead.
  const Var& maybe_d(size_t i) const { return heads_[i]; }
  Var d(size_t i = 0) const;
  // The mode in which the operator ran.
  bool training() const { return training_; }
  bool wants(size_t i) const { return i < wanted_.size() && wanted_[i]; }
  void Set(size_t i, Var gradient) { result_[i] = std::move(gradient); }

 private:
  const Op& op_;
  const Attrs* attrs_;
  std::span<const Var> inputs_, outputs_, heads_;
  std::span<const bool> wanted_;
  std::span<Var> result_;
  bool training_;
};

using InferFn = std::function<void(InferContext&)>;
using KernelFn = std::function<void(KernelContext&)>;
using ComposeFn = std::function<Vars(std::span<const Var> inputs, const Attrs* attrs)>;
using GradientFn = std::function<void(GradientContext&)>;
using CountFn = std::function<int(const Attrs*)>;

// The dtype of an input or output that follows from the one that the other inputs share (kUnknown:
// not known yet). The result kUnknown: it does not follow from it.
using DTypeFn = std::function<DType(const Attrs*, DType shared)>;

struct InputSpec {
  std::string name;
  std::string doc;
  bool optional = false;
  DTypeFn dtype = nullptr;                             // see InputDType; null: the shared one
  std::function<bool(const Attrs*)> wanted = nullptr;  // see WantsInput; null: unless optional
  bool state = false;                                  // see StateInput
  std::string initializer = {};                        // see Initially
};

// The dtype in which automatic mixed precision runs an operator.
enum class AmpClass : uint8_t {
  kUntouched,  // whatever comes
  kTarget,     // the low precision, float16 or bfloat16
  kFloat32,
  kWidest,  // the widest among the inputs
};

class Op {
 public:
  Op(Op&&) = default;
  Op& operator=(Op&&) = delete;  // `op = std::move(op).Alias(...)` would be a self-move

  // --- Declaration, chained.
  static Op Declare(std::string name, const char* file = __builtin_FILE()) {
    Op op;
    op.name_ = std::move(name);
    op.declared_in_ = file;
    return op;
  }
  Op&& Alias(std::string alias) && {
    aliases_.push_back(std::move(alias));
    return std::move(*this);
  }
  Op&& Aliases(const std::vector<std::string>& aliases) && {
    aliases_.insert(aliases_.end(), aliases.begin(), aliases.end());
    return std::move(*this);
  }
  Op&& Doc(std::string doc) && {
    doc_ = std::move(doc);
    return std::move(*this);
  }
  Op&& Input(std::string name, std::string doc) && {
    inputs_.push_back({std::move(name), std::move(doc), false});
    return std::move(*this);
  }
  Op&& OptionalInput(std::string name, std::string doc) && {
    inputs_.push_back({std::move(name), std::move(doc), true});
    return std::move(*this);
  }
  // Any number of inputs; `count` is the attribute that MXNet's files name for it ("num_args").
  Op&& Variadic(std::string name, std::string count, std::string doc) && {
    inputs_.push_back({std::move(name), std::move(doc), false});
    variadic_ = true;
    variadic_count_ = std::move(count);
    return std::move(*this);
  }
  // In symbols: the dtype of the last declared input; by default all inputs share one. (Operators
  // check dtypes in Infer; this is for finding those that are not given.)
  Op&& InputDType(DTypeFn dtype) && {
    inputs_.back().dtype = std::move(dtype);
    return std::move(*this);
  }
  // The last declared input has any dtype.
  Op&& OwnDType() && {
    return std::move(*this).InputDType([](const Attrs*, DType) { return DType::kUnknown; });
  }
  // In symbols: the dtypes of the outputs, where shapes are not known yet. By default those that
  // the attribute `dtype` names, or else the dtype that the inputs share.
  using OutputDTypesFn = std::function<DType(const Attrs*, DType shared, int output)>;
  Op&& OutputDTypes(OutputDTypesFn dtypes) && {
    output_dtypes_ = std::move(dtypes);
    return std::move(*this);
  }
  // In symbols: whether a variable is made for the last declared input where none is given. By
  // default one is unless the input is optional.
  Op&& WantsInput(std::function<bool(const Attrs*)> when) && {
    inputs_.back().wanted = std::move(when);
    return std::move(*this);
  }
  template <typename S>
  Op&& WantsInput(bool S::* attribute, bool value = true) && {
    return std::move(*this).WantsInput(
        [attribute, value](const Attrs* a) { return a->as<S>().*attribute == value; });
  }
  // In symbols: a variadic operator that is given one input makes a variable for this second one
  // where the attributes call for it (InputSpec::wanted).
  Op&& ImpliedInput(InputSpec input) && {
    implied_ = std::move(input);
    return std::move(*this);
  }
  // In symbols: the last declared input is an auxiliary state though no effect updates it.
  Op&& StateInput() && {
    inputs_.back().state = true;
    return std::move(*this);
  }
  // In symbols: the initializer of variables made for the last declared input, as text attributes
  // name it: "[\"zero\", {}]".
  Op&& Initially(std::string initializer) && {
    inputs_.back().initializer = std::move(initializer);
    return std::move(*this);
  }
  template <typename S>
  Op&& Attributes(AttrSchemaBuilder<S>& builder) && {
    attrs_ = builder.Build();
    return std::move(*this);
  }
  template <typename S>
  Op&& Attributes(AttrSchemaBuilder<S>&& builder) && {
    attrs_ = builder.Build();
    return std::move(*this);
  }
  // Outputs that callers see; default 1. Further outputs are effects (see Effect) or hidden ones
  // that only the gradient uses.
  Op&& Outputs(int n) && {
    visible_ = [n](const Attrs*) { return n; };
    fixed_outputs_ = n;
    return std::move(*this);
  }
  Op&& Outputs(CountFn n) && {
    visible_ = std::move(n);
    fixed_outputs_ = -1;
    return std::move(*this);
  }
  // What symbols call the outputs: "<node>_<name>"; without it "output", or "output0", "output1".
  Op&& OutputNames(std::vector<std::string> names) && {
    return std::move(*this).OutputNames([names = std::move(names)](const Attrs*) { return names; });
  }
  using NamesFn = std::function<std::vector<std::string>(const Attrs*)>;
  Op&& OutputNames(NamesFn names) && {
    output_names_ = std::move(names);
    return std::move(*this);
  }
  Op&& Infer(InferFn fn) && {
    infer_ = std::move(fn);
    return std::move(*this);
  }
  // Fills unknown dimensions (-1) of the inputs' shapes from those that are known.
  Op&& Complete(InferFn fn) && {
    complete_ = std::move(fn);
    return std::move(*this);
  }
  Op&& Kernel(DeviceType device, KernelFn fn) && {
    kernels_[static_cast<size_t>(device)] = std::move(fn);
    return std::move(*this);
  }
  Op&& Cpu(KernelFn fn) && { return std::move(*this).Kernel(DeviceType::kCpu, std::move(fn)); }
  Op&& AllocatesOutputs() && {
    allocates_ = true;
    return std::move(*this);
  }
  // The kernel allocates outputs, but writes straight into one that comes with memory: compiled
  // plans give it a place with the strides that it chose before.
  Op&& FillsGivenOutputs() && {
    fills_given_ = true;
    return std::move(*this);
  }
  // The kernel may write output 0 over the memory of any input with the same type and strides.
  Op&& InPlace() && {
    in_place_ = true;
    return std::move(*this);
  }
  // The same for one input alone; output 0 must not share the memory of another.
  Op&& InPlaceOver(int input) && {
    in_place_ = true;
    in_place_input_ = input;
    return std::move(*this);
  }
  Op&& Compose(ComposeFn fn) && {
    compose_ = std::move(fn);
    return std::move(*this);
  }
  Op&& Gradient(GradientFn fn) && {
    gradient_ = std::move(fn);
    return std::move(*this);
  }
  // Inputs and outputs whose values the gradient rule reads; without it, all of them.
  Op&& GradientNeeds(std::vector<int> inputs, std::vector<int> outputs) && {
    needs_inputs_ = std::move(inputs);
    needs_outputs_ = std::move(outputs);
    needs_declared_ = true;
    return std::move(*this);
  }
  // Output `output` (hidden) is the new value of input `input`: running statistics, optimizer
  // states. `training_only`: the binding happens in training mode alone.
  struct EffectSpec {
    int input;
    int output;
    bool training_only;
  };
  Op&& Effect(int input, int output, bool training_only = false) && {
    effects_.push_back({input, output, training_only});
    return std::move(*this);
  }
  // For operators with as many effects as inputs (multi-tensor updates).
  using EffectsFn = std::function<std::vector<EffectSpec>(const Attrs*, size_t num_inputs)>;
  Op&& Effects(EffectsFn fn) && {
    effects_fn_ = std::move(fn);
    return std::move(*this);
  }
  // Different results in training and in inference: recorded with the mode it ran in.
  Op&& UsesTrainingMode() && {
    uses_training_ = true;
    return std::move(*this);
  }
  // Draws random numbers: never folded, cached or merged with an equal call.
  Op&& Random() && {
    random_ = true;
    return std::move(*this);
  }
  // Costs more to compute again than to keep: backward does not recompute it.
  Op&& Expensive() && {
    expensive_ = true;
    return std::move(*this);
  }
  Op&& Amp(AmpClass amp) && {
    amp_ = amp;
    return std::move(*this);
  }
  // The attribute's value, as text, with which the operator runs in float32 whatever its class.
  Op&& AmpFloat32When(std::string attribute, std::string value) && {
    amp_float32_when_.emplace_back(std::move(attribute), std::move(value));
    return std::move(*this);
  }
  // Output 0 is input 0 where `when` holds and their types are equal.
  Op&& IdentityWhen(std::function<bool(const Attrs*, bool training)> when) && {
    identity_ = std::move(when);
    return std::move(*this);
  }
  // Not part of the public surface: helpers of gradients and compositions.
  Op&& Internal() && {
    internal_ = true;
    return std::move(*this);
  }

  // --- Use.
  const std::string& name() const { return name_; }
  // The folder that it is declared in: "nn" for core/ops/nn/softmax.cc.
  std::string_view family() const;
  const std::vector<std::string>& aliases() const { return aliases_; }
  const std::string& doc() const { return doc_; }
  const std::vector<InputSpec>& inputs() const { return inputs_; }
  bool wants_input(const Attrs* attrs, size_t i) const {
    const InputSpec& input = inputs_[i];
    return input.wanted ? input.wanted(attrs) : !input.optional;
  }
  bool variadic() const { return variadic_; }
  // See ImpliedInput; null: none.
  const InputSpec* implied_input(const Attrs* attrs) const {
    return implied_.wanted && implied_.wanted(attrs) ? &implied_ : nullptr;
  }
  const std::string& variadic_count() const { return variadic_count_; }
  std::vector<std::string> output_names(const Attrs* attrs) const {
    return output_names_ ? output_names_(attrs) : std::vector<std::string>();
  }
  const AttrSchema& attrs() const { return attrs_; }
  int visible_outputs(const Attrs* attrs) const { return visible_ ? visible_(attrs) : 1; }
  // The number of visible outputs, or -1 where it depends on the attributes.
  int fixed_outputs() const { return fixed_outputs_; }
  const OutputDTypesFn& output_dtypes() const { return output_dtypes_; }
  const InferFn& infer() const { return infer_; }
  const InferFn& complete() const { return complete_; }
  // nullptr where there is none for the device.
  const KernelFn* kernel(DeviceType device) const {
    const KernelFn& fn = kernels_[static_cast<size_t>(device)];
    return fn ? &fn : nullptr;
  }
  const ComposeFn& compose() const { return compose_; }
  const GradientFn& gradient() const { return gradient_; }
  bool needs_input(int i) const;
  bool needs_output(int i) const;
  bool has_effects() const { return !effects_.empty() || effects_fn_; }
  std::vector<EffectSpec> effects(const Attrs* attrs, size_t num_inputs) const {
    return effects_fn_ ? effects_fn_(attrs, num_inputs) : effects_;
  }
  bool allocates_outputs() const { return allocates_; }
  bool fills_given_outputs() const { return fills_given_; }
  bool in_place() const { return in_place_; }
  // Whether output 0 may be written over input i, if type and strides are the same.
  bool in_place_over(int i) const {
    return in_place_ && (in_place_input_ < 0 || in_place_input_ == i);
  }
  bool uses_training() const { return uses_training_; }
  bool random() const { return random_; }
  bool expensive() const { return expensive_; }
  AmpClass amp() const { return amp_; }
  const std::vector<std::pair<std::string, std::string>>& amp_float32_when() const {
    return amp_float32_when_;
  }
  bool is_identity(const Attrs* attrs, bool training) const {
    return identity_ && identity_(attrs, training);
  }
  bool internal() const { return internal_; }

  // --- The registry.
  static const Op* Find(std::string_view name);  // by name or alias; nullptr where unknown
  static const Op& Get(std::string_view name);   // throws kNotFound, naming close names
  static std::vector<const Op*> All();           // sorted by name

 private:
  Op() = default;

  std::string name_, doc_, variadic_count_;
  std::string_view declared_in_;  // a file
  std::vector<std::string> aliases_;
  NamesFn output_names_;
  std::vector<InputSpec> inputs_;
  InputSpec implied_;
  AttrSchema attrs_;
  CountFn visible_;
  InferFn infer_, complete_;
  std::array<KernelFn, kNumDeviceSlots> kernels_;
  ComposeFn compose_;
  GradientFn gradient_;
  std::vector<int> needs_inputs_, needs_outputs_;
  std::vector<EffectSpec> effects_;
  EffectsFn effects_fn_;
  OutputDTypesFn output_dtypes_;
  int in_place_input_ = -1, fixed_outputs_ = 1;
  AmpClass amp_ = AmpClass::kUntouched;
  std::vector<std::pair<std::string, std::string>> amp_float32_when_;
  std::function<bool(const Attrs*, bool)> identity_;
  bool variadic_ = false, allocates_ = false, fills_given_ = false, in_place_ = false,
       needs_declared_ = false, uses_training_ = false, random_ = false, internal_ = false,
       expensive_ = false;
};

// `attrs`, or the operator's defaults where it is null. Throws kValue, naming the attribute, where
// one is required.
const Ref<const Attrs>& ResolveAttrs(const Op& op, const Ref<const Attrs>& attrs);

// Registers at load time; a name that is already taken fails at the first lookup.
class OpRegistration {
 public:
  OpRegistration(Op op);  // NOLINT: reads as a declaration
};

}  // namespace weft
