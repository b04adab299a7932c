#include "core/exec/eager.h"

#include "core/base/error.h"
#include "core/ops/functional.h"
#include "core/profiler/profiler.h"
#include "core/registry/call.h"

namespace weft {
namespace {

const Value kAbsent{};  // an optional input that is not given

// The one device of the inputs; null wins, since null arrays only carry types.
Device CommonDevice(const Op& op, std::span<const Var> inputs) {
  Device device;
  bool any = false;
  for (const Var& input : inputs) {
    if (!input) continue;
    const Device d = input.device();
    if (d.is_null()) return d;
    if (any && d.is_host() && device.is_host()) continue;  // one memory
    WEFT_CHECK(!any || d == device, ErrorKind::kValue, op.name(),
               ": inputs are on different devices, ", ToString(device), " and ", ToString(d));
    device = d;
    any = true;
  }
  return device;
}

Device PlaceOf(const Op& op, const Attrs& attrs, std::span<const Var> inputs) {
  if (!inputs.empty() || !op.attrs().device()) return CommonDevice(op, inputs);
  const Device device = op.attrs().device()(attrs);
  CheckDevice(device);
  return device;
}

// Compositions find most errors in their parts, but only inference speaks of the operator itself.
void CheckTypes(const Op& op, const Attrs& attrs, std::span<const Var> inputs) {
  for (const Var& input : inputs) {
    if (input && !IsKnown(input.shape())) return;
  }
  Infer(op, attrs, inputs);
}

Vars Compose(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) {
  if (op.infer()) CheckTypes(op, *attrs, inputs);
  EagerBuilder builder;
  Builder::Scope scope(&builder);
  if (!op.gradient()) {
    Vars outputs = op.compose()(inputs, attrs.get());
    for (Var& output : outputs) output = Materialized(output);
    return outputs;
  }
  Vars outputs;
  {
    RecordingScope pause(false, IsTraining());
    outputs = op.compose()(inputs, attrs.get());
    for (Var& output : outputs) output = Materialized(output);
  }
  SmallVector<Value, 2> values;
  for (const Var& output : outputs) values.push_back(ValueOf(output));
  if (Ref<TapeNode> node = Record(op, attrs, inputs, values)) {
    for (size_t i = 0; i < outputs.size(); ++i) {
      outputs[i] = MakeVar(values[i], {node, static_cast<int32_t>(i)});
    }
  }
  return outputs;
}

// What the operator would make of placeholders. Operators that complete their inputs' shapes have
// done so before.
Vars Describe(const Op& op, const Attrs& attrs, std::span<const Var> inputs, Device device) {
  for (size_t i = 0; i < inputs.size(); ++i) {
    WEFT_CHECK(!inputs[i] || IsKnown(inputs[i].shape()), ErrorKind::kShape, op.name(),
               ": the shape of input ", op.inputs()[std::min(i, op.inputs().size() - 1)].name,
               " is not known: ", ToString(inputs[i].shape()));
  }
  Vars vars;
  for (const ArrayType& type : Infer(op, attrs, inputs)) {
    vars.push_back(MakeVar(AllocateValue(device, type.dtype, type.shape)));
  }
  return vars;
}

}  // namespace

Vars Execute(const Op& op, const Ref<const Attrs>& given_attrs, std::span<const Var> inputs,
             OutputHints hints) {
  const Ref<const Attrs>& attrs = ResolveAttrs(op, given_attrs);
  CheckInputs(op, inputs);
  const Device device = PlaceOf(op, *attrs, inputs);
  profiler::OpScope profile(op);
  if (op.compose()) return Compose(op, attrs, inputs);
  if (device.is_null()) return Describe(op, *attrs, inputs, device);

  SmallVector<ArrayType, 2> types = Infer(op, *attrs, inputs);
  const KernelFn* kernel = op.kernel(device.is_host() ? DeviceType::kCpu : device.type);
  WEFT_CHECK(kernel != nullptr, ErrorKind::kUnsupported, op.name(), ": there is no kernel for ",
             ToString(device));
  SmallVector<const Value*, 4> values;
  for (const Var& input : inputs) {
    values.push_back(input ? &ValueOf(input) : &kAbsent);
    if (input) ValueOf(input).storage->Wait();
  }
  SmallVector<Value, 2> outputs(types.size());
  for (size_t i = 0; i < outputs.size(); ++i) {
    if (i < hints.size() && hints[i].present()) {
      outputs[i] = hints[i];
    } else if (op.allocates_outputs()) {
      outputs[i].dtype = types[i].dtype;
      outputs[i].shape = std::move(types[i].shape);
      outputs[i].device = device;
    } else {
      outputs[i] = AllocateValue(device, types[i].dtype, types[i].shape);
    }
  }
  KernelContext context{op, attrs.get(), values, outputs, IsTraining(), device};
  (*kernel)(context);

  const Ref<Node> node = Record(op, attrs, inputs, outputs);
  Vars vars;
  for (size_t i = 0; i < outputs.size(); ++i) {
    vars.push_back(MakeVar(std::move(outputs[i]), {node, static_cast<int32_t>(i)}));
  }
  return vars;
}

Vars RecordedGradients(std::span<const Var> inputs, std::span<const Var> heads, bool training,
                       const std::function<Vars(std::span<const Var>)>& run) {
  static const OpRef copy("_copy");
  const RecordingScope scope(true, training);
  std::vector<Var> copies, from, with;
  std::vector<Edge> wanted;
  std::vector<size_t> of;
  for (size_t i = 0; i < inputs.size(); ++i) {
    copies.push_back(ProducerOf(inputs[i]) ? Execute(*copy, nullptr, {&inputs[i], 1})[0]
                                           : inputs[i]);
    if (!ProducerOf(copies.back())) continue;
    wanted.push_back(ProducerOf(copies.back()));
    of.push_back(i);
  }
  const Vars outputs = run(copies);
  for (size_t k = 0; k < heads.size(); ++k) {
    const Var output = Materialized(outputs[k]);
    if (!ProducerOf(output)) continue;
    from.push_back(output);
    with.push_back(heads[k]);
  }
  Vars gradients(inputs.size());
  if (from.empty() || wanted.empty()) return gradients;
  BackwardOptions options;
  options.create_graph = options.retain_graph = options.stop_at_wanted = true;
  options.train_mode = training;
  const std::vector<Var> found = RunBackward(from, with, wanted, options);
  for (size_t j = 0; j < found.size(); ++j) gradients[of[j]] = found[j];
  return gradients;
}

Vars EagerBuilder::Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) {
  SmallVector<Var, 4> ready;
  for (const Var& input : inputs) ready.push_back(input ? Materialized(input) : input);
  return Execute(op, attrs, ready);
}

}  // namespace weft
