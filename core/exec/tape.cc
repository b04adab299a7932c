#include "core/exec/tape.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/base/error.h"
#include "core/exec/eager.h"
#include "core/ops/functional.h"
#include "core/ops/sparse/rows_var.h"

namespace weft {
namespace {

std::atomic<uint64_t> next_sequence{1};
thread_local bool recording = false;
thread_local bool training = false;

Ref<TapeNode> NewNode(std::span<const Var> inputs) {
  auto node = MakeRef<TapeNode>();
  node->location = debug::Here();
  node->sequence = next_sequence.fetch_add(1, std::memory_order_relaxed);
  for (const Var& input : inputs) {
    if (input) {
      node->inputs.push_back(ProducerOf(input));
      node->input_types.push_back(input.type());
    } else {
      node->inputs.emplace_back();
      node->input_types.emplace_back();
    }
  }
  return node;
}

bool AnyProducer(std::span<const Var> inputs) {
  return std::any_of(inputs.begin(), inputs.end(), [](const Var& v) { return v && ProducerOf(v); });
}

// A Var that has a type but whose value was not kept: using the value is a bug in a gradient rule.
class TypeOnlyVar final : public VarNode {
 public:
  TypeOnlyVar(const ArrayType& type, Device device) : VarNode(Value{type, device}) {}
  Ref<VarNode> Materialize() override {
    Fail(ErrorKind::kInternal, "a gradient rule uses a value that GradientNeeds does not declare");
  }
};

}  // namespace

Var MakeVar(Value value, Edge producer) {
  return Var(Ref<VarNode>(new EagerVar(std::move(value), std::move(producer))));
}

bool IsRecording() { return recording; }
bool IsTraining() { return training; }
bool SetRecording(bool on) { return std::exchange(recording, on); }
bool SetTraining(bool on) { return std::exchange(training, on); }

Ref<TapeNode> Record(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs,
                     std::span<const Value> outputs) {
  if (!recording || !AnyProducer(inputs)) return nullptr;
  Ref<TapeNode> node = NewNode(inputs);
  node->op = &op;
  node->training = training;
  node->attrs = attrs;
  // An operator without a gradient is recorded too: variables behind it get zeros.
  const bool differentiable = static_cast<bool>(op.gradient());
  node->saved_inputs.resize(inputs.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (differentiable && inputs[i] && op.needs_input(static_cast<int>(i)))
      node->saved_inputs[i] = inputs[i];
  }
  node->saved_outputs.resize(outputs.size());
  for (size_t i = 0; i < outputs.size(); ++i) {
    node->types.push_back(outputs[i].type());
    if (differentiable && op.needs_output(static_cast<int>(i))) node->saved_outputs[i] = outputs[i];
  }
  return node;
}

Ref<TapeNode> MakeVariableNode(const ArrayType& type, Ref<GradientSink> sink) {
  Ref<TapeNode> node = NewNode({});
  node->types.push_back(type);
  node->sink = std::move(sink);
  return node;
}

Ref<TapeNode> RecordCustom(std::span<const Var> inputs, std::span<const Value> outputs,
                           std::unique_ptr<CustomBackward> custom, std::span<const uint8_t> keep) {
  if (!recording || !AnyProducer(inputs)) return nullptr;
  Ref<TapeNode> node = NewNode(inputs);
  node->saved_inputs.resize(inputs.size());
  node->saved_outputs.resize(outputs.size());
  for (const Value& output : outputs) node->types.push_back(output.type());
  for (size_t i = 0; i < keep.size(); ++i) {
    if (keep[i] == 0) continue;
    if (i < inputs.size()) {
      node->saved_inputs[i] = inputs[i];
    } else {
      node->saved_outputs[i - inputs.size()] = outputs[i - inputs.size()];
    }
  }
  node->custom = std::move(custom);
  return node;
}

namespace {

// One backward pass: the gradients that have arrived at each node's outputs.
class Pass {
 public:
  Pass(std::span<const Edge> wanted, const BackwardOptions& options)
      : wanted_(wanted), options_(options), results_(wanted.size()) {}

  std::vector<Var> Run(std::span<const Var> heads, std::span<const Var> head_gradients) {
    RecordingScope scope(options_.create_graph, options_.train_mode);
    EagerBuilder builder;
    Builder::Scope current(&builder);
    CollectNodes(heads);
    for (size_t k = 0; k < heads.size(); ++k) {
      Var gradient = k < head_gradients.size() ? head_gradients[k] : Var();
      if (!gradient) {
        gradient = OnesLike(heads[k]);
      } else {
        WEFT_CHECK(gradient.shape() == heads[k].shape(), ErrorKind::kShape,
                   "backward: head gradient ", k, " has shape ", ToString(gradient.shape()),
                   ", the head has ", ToString(heads[k].shape()));
      }
      Add(ProducerOf(heads[k]), gradient);
    }
    const auto for_sinks = [&](const auto& fn) {
      if (!wanted_.empty()) return;
      for (const Ref<TapeNode>& node : order_) {
        if (node->sink) fn(*node->sink);
      }
    };
    for_sinks([](GradientSink& sink) { sink.Expect(); });
    for (const Ref<TapeNode>& node : order_) {
      try {
        Visit(node);
      } catch (...) {
        for_sinks([](GradientSink& sink) { sink.Abandon(); });
        debug::RethrowWith("recorded at", node->location);
      }
    }
    return std::move(results_);
  }

 private:
  // Every node that heads depend on (and, with `wanted`, nothing is pruned unless the options say
  // so: graphs are small next to the arrays), newest first.
  void CollectNodes(std::span<const Var> heads) {
    std::vector<TapeNode*> stack;
    std::unordered_set<TapeNode*> seen;
    const auto push = [&](const Edge& edge) {
      auto* node = static_cast<TapeNode*>(edge.node.get());
      if (node != nullptr && seen.insert(node).second) {
        stack.push_back(node);
        order_.emplace_back(node);
      }
    };
    for (const Var& head : heads) {
      WEFT_CHECK(
          ProducerOf(head) && !head.device().is_null(), ErrorKind::kState,
          "backward: the array was not computed inside autograd.record() from an array with an "
          "attached gradient");
      push(ProducerOf(head));
    }
    while (!stack.empty()) {
      TapeNode* node = stack.back();
      stack.pop_back();
      WEFT_CHECK(!node->released, ErrorKind::kState,
                 "backward: the graph was released by an earlier backward pass; pass "
                 "retain_graph=True to that one");
      if (StopsAt(node)) continue;
      for (const Edge& edge : node->inputs) push(edge);
    }
    std::sort(order_.begin(), order_.end(),
              [](const auto& a, const auto& b) { return a->sequence > b->sequence; });
  }

  bool StopsAt(const TapeNode* node) const {
    return options_.stop_at_wanted &&
           std::any_of(wanted_.begin(), wanted_.end(),
                       [&](const Edge& edge) { return edge.node.get() == node; });
  }

  // Where gradients arrive; a slot that stays undefined means a gradient of zero.
  Var& Slot(const Edge& edge) {
    auto& slots = arrived_[edge.node.get()];
    if (slots.empty()) slots.resize(edge.node->types.size());
    return slots[edge.index];
  }

  // The last sum stays deferred: the rule that reads it computes it in passing.
  void Add(const Edge& edge, const Var& gradient) {
    Var& slot = Slot(edge);
    const bool rows = sparse::RowsVar::From(gradient) != nullptr;
    if (!slot) {
      slot = rows ? gradient : Materialized(gradient);
    } else if (rows && sparse::RowsVar::From(slot) != nullptr) {
      slot = sparse::AddRowsVars(slot, gradient);
    } else {
      slot = Materialized(slot) + gradient;
    }
  }

  void Visit(const Ref<TapeNode>& node) {
    const auto found = arrived_.find(node.get());
    if (found == arrived_.end()) return;
    SmallVector<Var, 1> heads = std::move(found->second);
    arrived_.erase(found);
    const auto gradient_or_zeros = [&](size_t i) {
      return heads[i] ? heads[i] : Zeros(node->types[i].shape, node->types[i].dtype);
    };
    for (size_t k = 0; k < wanted_.size(); ++k) {
      if (wanted_[k].node.get() == node.get()) {
        results_[k] = Materialized(gradient_or_zeros(static_cast<size_t>(wanted_[k].index)));
      }
    }
    if (StopsAt(node.get())) return;
    if (node->is_variable()) {
      if (!wanted_.empty()) return;
      const bool ready = !heads[0] || sparse::RowsVar::From(heads[0]) != nullptr;
      node->sink->Accept(ready ? heads[0] : Materialized(heads[0]));
      return;
    }
    SmallVector<Var, 3> gradients(node->inputs.size());
    const bool all_zero =
        std::none_of(heads.begin(), heads.end(), [](const Var& head) { return head.defined(); });
    if (all_zero || (!node->custom && !node->op->gradient())) {
      // Zero gradients are passed on without computing them.
    } else if (node->custom) {
      for (size_t i = 0; i < heads.size(); ++i) heads[i] = Materialized(gradient_or_zeros(i));
      SmallVector<Var, 3> outputs(node->types.size());
      for (size_t i = 0; i < outputs.size(); ++i) outputs[i] = SavedOutput(*node, i);
      if (!options_.retain_graph && !options_.create_graph) node->custom->WillBeReleased();
      const Vars given = node->custom->Backward(heads, node->saved_inputs, outputs);
      for (size_t i = 0; i < gradients.size() && i < given.size(); ++i) gradients[i] = given[i];
    } else {
      ApplyRule(*node, heads, gradients);
    }
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (!node->inputs[i]) continue;
      if (!gradients[i]) {
        Slot(node->inputs[i]);
        continue;
      }
      if (gradients[i].shape() != node->input_types[i].shape) {
        // Rules of operators are right; those of users need not be.
        const ErrorKind kind = node->custom ? ErrorKind::kShape : ErrorKind::kInternal;
        Fail(kind, node->name(), ": gradient of input ", i, " has shape ",
             ToString(gradients[i].shape()), ", the input has ",
             ToString(node->input_types[i].shape));
      }
      Add(node->inputs[i], gradients[i]);
    }
    if (!options_.retain_graph && !options_.create_graph) {
      node->released = true;
      node->saved_inputs.clear();
      node->saved_outputs.clear();
    }
  }

  void ApplyRule(TapeNode& node, std::span<const Var> heads, std::span<Var> gradients) {
    const Device device = DeviceOf(heads);
    SmallVector<Var, 3> inputs(node.inputs.size()), outputs(node.types.size());
    SmallVector<bool, 3> wanted(node.inputs.size());
    for (size_t i = 0; i < inputs.size(); ++i) {
      wanted[i] = static_cast<bool>(node.inputs[i]);
      if (node.saved_inputs[i]) {
        inputs[i] = node.saved_inputs[i];
      } else if (node.input_types[i].present()) {
        inputs[i] = Var(Ref<VarNode>(new TypeOnlyVar(node.input_types[i], device)));
      }
    }
    for (size_t i = 0; i < outputs.size(); ++i) {
      outputs[i] = SavedOutput(node, i);
      if (!outputs[i]) outputs[i] = Var(Ref<VarNode>(new TypeOnlyVar(node.types[i], device)));
    }
    GradientContext context(*node.op, node.attrs.get(), inputs, outputs, heads, wanted, gradients,
                            node.training);
    node.op->gradient()(context);
  }

  // With its history; undefined where it was not kept.
  static Var SavedOutput(TapeNode& node, size_t i) {
    if (!node.saved_outputs[i].present()) return {};
    return MakeVar(node.saved_outputs[i], {Ref<Node>(&node), static_cast<int32_t>(i)});
  }

  static Device DeviceOf(std::span<const Var> heads) {
    for (const Var& head : heads) {
      if (head) return head.device();
    }
    return {};
  }

  std::span<const Edge> wanted_;
  BackwardOptions options_;
  std::vector<Var> results_;
  std::vector<Ref<TapeNode>> order_;
  std::unordered_map<Node*, SmallVector<Var, 1>> arrived_;
};

}  // namespace

std::vector<Var> RunBackward(std::span<const Var> heads, std::span<const Var> head_gradients,
                             std::span<const Edge> wanted, const BackwardOptions& options) {
  return Pass(wanted, options).Run(heads, head_gradients);
}

}  // namespace weft
