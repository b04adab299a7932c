// The autograd tape: graph nodes that remember the values their gradient rules read.
#pragma once

#include <atomic>
#include <functional>
#include <span>
#include <vector>

#include "core/base/debug.h"
#include "core/graph/node.h"
#include "core/registry/var.h"

namespace weft {

// A computed value and, while recording, the node that made it.
class EagerVar final : public VarNode {
 public:
  EagerVar(Value value, Edge e) : VarNode(std::move(value)), producer(std::move(e)) {}
  Ref<VarNode> Materialize() override { return Ref<VarNode>(this); }

  const Edge producer;
};

Var MakeVar(Value value, Edge producer = {});
// The value of a materialized Var.
inline const Value& ValueOf(const Var& var) { return var.node()->value(); }
inline const Edge& ProducerOf(const Var& var) {
  return static_cast<const EagerVar*>(var.node().get())->producer;
}

// A custom gradient: Python's autograd.Function and the like.
class CustomBackward {
 public:
  virtual ~CustomBackward() = default;
  // `inputs` and `outputs` are those of the call that RecordCustom keeps; others are undefined.
  virtual Vars Backward(std::span<const Var> head_gradients, std::span<const Var> inputs,
                        std::span<const Var> outputs) = 0;
  // The next call of Backward is the last one: what it keeps may be let go on the way.
  virtual void WillBeReleased() {}
};

// Marks a leaf: what to do with the gradient when a backward pass reaches it.
class GradientSink : public RefCounted {
 public:
  // Undefined: zeros. May be a sparse::RowsVar; anything else is materialized.
  virtual void Accept(const Var& gradient) = 0;
  // A pass begins that will call Accept: memory of what will be replaced may be let go.
  virtual void Expect() {}
  // That pass failed, and may not have called Accept.
  virtual void Abandon() {}
};

class TapeNode final : public Node {
 public:
  uint64_t sequence = 0;  // grows along every path
  bool training = false;  // the mode in which the operator ran
  debug::Location location;
  SmallVector<Var, 3> saved_inputs;
  SmallVector<Value, 1> saved_outputs;
  std::atomic<bool> released{false};  // a backward pass has consumed the saved values
  Ref<GradientSink> sink;             // variables only
  std::unique_ptr<CustomBackward> custom;
};

// --- The state of the calling thread.
bool IsRecording();
bool IsTraining();
bool SetRecording(bool on);  // returns what was set before
bool SetTraining(bool on);

class RecordingScope {
 public:
  RecordingScope(bool recording, bool training)
      : recording_(SetRecording(recording)), training_(SetTraining(training)) {}
  ~RecordingScope() {
    SetRecording(recording_);
    SetTraining(training_);
  }

 private:
  bool recording_, training_;
};

// Records a call if the thread is recording, the operator has a gradient and any input has a
// producer: then the outputs get edges to the new node. `outputs` are all outputs.
Ref<TapeNode> Record(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs,
                     std::span<const Value> outputs);
Ref<TapeNode> MakeVariableNode(const ArrayType& type, Ref<GradientSink> sink);
// A node whose gradient is `custom`'s. `keep` has a flag per input and then per output: whether
// `custom` reads it; empty means nothing is kept.
Ref<TapeNode> RecordCustom(std::span<const Var> inputs, std::span<const Value> outputs,
                           std::unique_ptr<CustomBackward> custom,
                           std::span<const uint8_t> keep = {});

struct BackwardOptions {
  bool retain_graph = false;  // keep saved values for another pass
  bool create_graph = false;  // record the gradients themselves
  bool train_mode = true;
  bool stop_at_wanted = false;  // what lies behind the wanted edges is not visited
};

// Gradients of sum_k <heads[k], head_gradients[k]> (undefined head gradient: ones).
// With `wanted` empty, every variable's sink gets its gradient; otherwise nothing is written and
// the gradients at `wanted` are returned (undefined where heads do not depend on them).
// Throws kState when the heads were not recorded or their graph has been released.
std::vector<Var> RunBackward(std::span<const Var> heads, std::span<const Var> head_gradients,
                             std::span<const Edge> wanted, const BackwardOptions& options);

}  // namespace weft
