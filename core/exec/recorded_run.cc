#include "core/exec/recorded_run.h"

#include <cstring>

#include "core/array/token.h"
#include "core/base/error.h"
#include "core/exec/compiled_graph.h"
#include "core/exec/eager.h"
#include "core/ops/functional.h"

namespace weft {
namespace {

// What a kernel recorded.
struct RunRecord final : RefCounted {
  Vars outputs;
  std::vector<Edge> inputs;
  bool training = false;
};

size_t NumVisible(const Op& op, const Attrs* attrs) {
  return static_cast<size_t>(op.visible_outputs(attrs));
}

Value Copied(const Value& value) {
  Value copy = AllocateValue(value.device, value.dtype, value.shape);
  CopyElements(value, copy);
  return copy;
}

// `value` as a result of the kernel: row-major, and not in the memory of an input, so that every
// run looks the same to a plan.
Value AsResult(const Value& value, PtrSpan<const Value> inputs) {
  bool own = value.is_row_major();
  for (size_t i = 0; i < inputs.size() && own; ++i) own = inputs[i].storage != value.storage;
  return own ? value : Copied(value);
}

}  // namespace

void RunRecorded(KernelContext* c, RunFn run) {
  const bool keep = c->training || IsRecording();
  Ref<RunRecord> record = MakeRef<RunRecord>();
  record->training = c->training;
  std::vector<Var> inputs;
  for (size_t i = 0; i < c->inputs.size(); ++i) {
    const Value& value = c->in(i);
    record->inputs.emplace_back();
    if (keep && IsFloating(value.dtype)) {
      record->inputs.back() = {MakeVariableNode(value, nullptr), 0};
    }
    // The record outlives the memory that plans lend to their steps.
    inputs.push_back(MakeVar(keep ? Copied(value) : value, record->inputs.back()));
  }
  std::vector<ArrayType> types(c->outputs.begin(), c->outputs.end());
  types.resize(NumVisible(c->op, c->attrs_));
  const RecordingScope scope(keep, c->training);
  EagerBuilder builder;
  const Builder::Scope building(&builder);
  Vars outputs = run(c->attrs_, types, std::move(inputs));
  for (size_t k = 0; k < outputs.size(); ++k) {
    outputs[k] = Materialized(outputs[k]);
    c->out(k) = AsResult(ValueOf(outputs[k]), c->inputs);
  }
  const size_t n = outputs.size();
  if (keep) record->outputs = Vars(outputs.begin(), outputs.begin() + types.size());
  c->out(n) = MakeToken(keep ? Ref<RefCounted>(record.get()) : Ref<RefCounted>(), c->device);
}

namespace {

struct BackwardAttrs {
  std::vector<bool> wanted;  // by input
};
const OpRef kControlBackward("_control_backward");
}  // namespace

void RecordedGradient(GradientContext* c, RunFn run, const Op* random) {
  const size_t n = NumVisible(c->op(), c->raw_attrs());
  std::vector<Var> inputs, heads;
  for (size_t i = 0; i < c->num_inputs(); ++i) inputs.push_back(c->in(i));
  for (size_t k = 0; k < n; ++k) heads.push_back(c->d(k));
  if (IsRecording() && dynamic_cast<EagerBuilder*>(&Builder::Current()) != nullptr) {
    CheckRunsAgain(random);
    std::vector<ArrayType> types;
    for (size_t k = 0; k < n; ++k) types.push_back(c->out(k).type());
    const Vars gradients =
        RecordedGradients(inputs, heads, c->training(), [&](std::span<const Var> given) {
          return run(c->raw_attrs(), types, {given.begin(), given.end()});
        });
    for (size_t i = 0; i < inputs.size(); ++i) {
      if (c->wants(i) && gradients[i]) c->Set(i, gradients[i]);
    }
    return;
  }
  BackwardAttrs attrs;
  for (size_t i = 0; i < inputs.size(); ++i) {
    attrs.wanted.push_back(c->wants(i) && IsFloating(inputs[i].dtype()));
  }
  for (const Var& head : heads) inputs.push_back(head);
  inputs.push_back(c->out(c->num_outputs() - 1));
  const Vars gradients = Call(kControlBackward, inputs, MakeAttrs(attrs));
  for (size_t i = 0; i < attrs.wanted.size(); ++i) {
    if (attrs.wanted[i]) c->Set(i, gradients[i]);
  }
}

namespace {

void RunControlBackward(KernelContext& c) {
  const std::vector<bool>& wanted = c.attrs<BackwardAttrs>().wanted;
  auto* record = static_cast<RunRecord*>(ObjectOf(c.in(c.inputs.size() - 1)));
  WEFT_CHECK(record != nullptr, ErrorKind::kState,
             "control flow: the forward pass was not recorded");
  std::vector<Var> heads, head_gradients;
  for (size_t k = 0; k < record->outputs.size(); ++k) {
    if (!ProducerOf(record->outputs[k])) continue;
    heads.push_back(record->outputs[k]);
    head_gradients.push_back(MakeVar(c.in(wanted.size() + k)));
  }
  std::vector<Edge> leaves;
  std::vector<size_t> of;
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i]) leaves.push_back(record->inputs[i]), of.push_back(i);
  }
  std::vector<Var> found(leaves.size());
  if (!heads.empty() && !leaves.empty()) {
    const RecordingScope pause(false, record->training);
    BackwardOptions options;
    options.retain_graph = true;
    options.train_mode = record->training;
    found = RunBackward(heads, head_gradients, leaves, options);
  }
  for (size_t j = 0; j < found.size(); ++j) {
    if (found[j]) c.out(of[j]) = AsResult(ValueOf(Materialized(found[j])), c.inputs);
  }
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (c.out(i).storage) continue;
    c.out(i) = AllocateValue(c.device, c.in(i).dtype, c.in(i).shape);
    std::memset(c.out(i).raw(), 0, c.out(i).bytes());
  }
}

const OpRegistration control_backward =
    Op::Declare("_control_backward")
        .Doc("Gradients of the inputs of _cond and _while_loop.")
        .Variadic("data", "", "Inputs, gradients of the outputs, and the record.")
        .Attributes(AttrSchemaBuilder<BackwardAttrs>())  // texts cannot say them
        .Internal()
        .Outputs(
            [](const Attrs* a) { return static_cast<int>(a->as<BackwardAttrs>().wanted.size()); })
        .Infer([](InferContext& c) {
          WEFT_CHECK(!c.attrs<BackwardAttrs>().wanted.empty(), ErrorKind::kUnsupported, c.name(),
                     ": only gradients apply it");
          for (size_t i = 0; i < c.attrs<BackwardAttrs>().wanted.size(); ++i) {
            c.Out(c.in(i).dtype, c.in(i).shape);
          }
        })
        .Random()
        .AllocatesOutputs()
        .Cpu(RunControlBackward)
        .Gradient([](GradientContext&) {
          Fail(ErrorKind::kUnsupported,
               "_cond, _while_loop: within graphs their gradients have no gradients; run the loop "
               "or branch eagerly");
        });

}  // namespace
}  // namespace weft
