#include "core/exec/invoke.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/exec/autocast.h"
#include "core/exec/eager.h"
#include "core/exec/trace.h"
#include "core/registry/call.h"

namespace weft {

// Placeholders among the inputs learn what the others imply.
static void CompletePlaceholders(const Op& op, const Attrs* attrs, std::span<Cell* const> cells,
                                 std::span<Var> inputs) {
  SmallVector<ArrayType, 3> types(inputs.size());
  SmallVector<const ArrayType*, 4> pointers;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (inputs[i]) types[i] = inputs[i].type();
    pointers.push_back(&types[i]);
  }
  InferContext context{op, attrs, pointers, {}};
  op.complete()(context);
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (!inputs[i] || types[i].shape == inputs[i].shape()) continue;
    cells[i]->SetPlaceholderShape(types[i].shape);
    inputs[i] = cells[i]->Read();
  }
}

// The cells that a call writes to, by output: its `outs` and the states it updates. Memory that
// can be written over is held (its cell locked) until the call is done.
class CellWriter {
 public:
  CellWriter(const Op& op, size_t num_outputs)
      : op_(op), targets_(num_outputs, nullptr), memory_(num_outputs) {}
  ~CellWriter() { Release(); }
  CellWriter(const CellWriter&) = delete;

  void Target(size_t output, Cell* cell) { targets_[output] = cell; }

  // Locks the targets in address order and finds out which can be written in place.
  void Acquire(std::span<const ArrayType> types, std::span<const Var> inputs) {
    for (Cell* cell : targets_) {
      if (cell != nullptr) held_.push_back(cell);
    }
    std::sort(held_.begin(), held_.end());
    held_.resize(static_cast<size_t>(std::unique(held_.begin(), held_.end()) - held_.begin()));
    for (Cell* cell : held_) cell->Lock();
    SmallVector<const Var*, 4> by_storage;
    for (const Var& input : inputs) {
      if (input) by_storage.push_back(&input);
    }
    std::sort(by_storage.begin(), by_storage.end(),
              [](const Var* a, const Var* b) { return StorageOf(*a) < StorageOf(*b); });
    for (size_t i = 0; i < targets_.size(); ++i) {
      if (targets_[i] != nullptr && Reusable(*targets_[i], types[i], inputs, by_storage)) {
        memory_[i] = ValueOf(targets_[i]->var_);
        memory_[i].storage->ContentsChange();
      }
    }
  }

  OutputHints memory() const { return memory_; }

  // Gives every result to its target that does not hold it yet. States, behind the visible results,
  // get values without a history: the next recorded call writes them again.
  void Commit(std::span<const Var> results, size_t visible) {
    SmallVector<bool, 2> done;
    for (const Value& memory : memory_) done.push_back(memory.present());
    Release();
    for (size_t i = 0; i < targets_.size() && i < results.size(); ++i) {
      if (targets_[i] == nullptr || done[i]) continue;
      const ArrayType want = targets_[i]->type();
      WEFT_CHECK(want == results[i].type(), ErrorKind::kShape, op_.name(), ": out has shape ",
                 ToString(want.shape), " and dtype ", NameOf(want.dtype), ", the result has ",
                 ToString(results[i].shape()), " and ", NameOf(results[i].dtype()));
      targets_[i]->Assign(i < visible ? results[i] : MakeVar(ValueOf(results[i])));
    }
  }

 private:
  void Release() {
    memory_.clear();
    for (Cell* cell : held_) cell->Unlock();
    held_.clear();
  }

  static const Storage* StorageOf(const Var& var) { return ValueOf(var).storage.get(); }

  // Nobody but the cell and this very call may see the memory (or the outside shares it and
  // expects writes), and inputs in it must be read element by element where it is written.
  // `by_storage` are the inputs sorted by their storage.
  bool Reusable(const Cell& cell, const ArrayType& type, std::span<const Var> inputs,
                std::span<const Var* const> by_storage) const {
    if (cell.base_) return false;
    const Value& value = ValueOf(cell.var_);
    if (!value.storage || value.type() != type || !IsDense(value.shape, value.strides)) {
      return false;
    }
    int64_t references = 1;
    auto input = std::lower_bound(
        by_storage.begin(), by_storage.end(), value.storage.get(),
        [](const Var* var, const Storage* storage) { return StorageOf(*var) < storage; });
    for (; input != by_storage.end() && StorageOf(**input) == value.storage.get(); ++input) {
      const Value& other = ValueOf(**input);
      if (op_.in_place() && !op_.in_place_over(static_cast<int>(*input - inputs.data()))) {
        return false;
      }
      if ((*input)->node() == cell.var_.node()) {
        ++references;
      } else if (!(other.shape == value.shape && other.strides == value.strides &&
                   other.offset == value.offset)) {
        return false;
      }
    }
    return cell.outside_ ||
           (cell.var_.node()->use_count() == references && value.storage->use_count() == 1 &&
            !value.storage->external());
  }

  const Op& op_;
  SmallVector<Cell*, 3> targets_;
  SmallVector<Cell*, 3> held_;
  SmallVector<Value, 2> memory_;
};

SmallVector<Ref<Cell>, 2> Invoke(const Op& op, const Ref<const Attrs>& attrs,
                                 std::span<Cell* const> inputs, std::span<Cell* const> outs) {
  if (Trace* trace = Trace::Current()) [[unlikely]]
    return trace->Apply(op, attrs, inputs, outs);
  SmallVector<Var, 4> in;
  bool any_null = false, any_tracked = false;
  for (Cell* cell : inputs) {
    in.push_back(cell == nullptr ? Var() : cell->Read());
    if (cell == nullptr) continue;
    any_null |= in.back().device().is_null();
    any_tracked |= static_cast<bool>(ProducerOf(in.back()));
  }
  CheckInputs(op, in);
  const Attrs* parsed = ResolveAttrs(op, attrs).get();
  if (any_null && op.complete()) CompletePlaceholders(op, parsed, inputs, in);

  SmallVector<Ref<Cell>, 2> cells;
  if ((outs.empty() && !op.has_effects()) || any_null) {
    Vars results = Execute(op, attrs, in);
    const size_t visible = static_cast<size_t>(op.visible_outputs(parsed));
    for (size_t i = 0; i < visible && i < results.size(); ++i) {
      cells.push_back(MakeRef<Cell>(std::move(results[i])));
    }
    return cells;
  }

  const size_t visible = static_cast<size_t>(op.visible_outputs(parsed));
  WEFT_CHECK(outs.empty() || outs.size() == visible, ErrorKind::kValue, op.name(), ": out has ",
             outs.size(), " arrays, the operator has ", visible, " outputs");
  size_t num_outputs = visible;
  SmallVector<ArrayType, 2> out_types(visible);
  if (op.infer()) {
    out_types = Infer(op, *parsed, in);
    num_outputs = out_types.size();
  }
  std::vector<Op::EffectSpec> updates;
  if (op.has_effects()) updates = op.effects(parsed, inputs.size());
  for (const Op::EffectSpec& effect : updates) {  // those of compositions, which may lack `infer`
    num_outputs = std::max(num_outputs, static_cast<size_t>(effect.output) + 1);
  }
  CellWriter writer(op, num_outputs);
  for (size_t i = 0; i < outs.size(); ++i) writer.Target(i, outs[i]);
  bool effects = false;
  for (const Op::EffectSpec& effect : updates) {
    if (effect.training_only && !IsTraining()) continue;
    writer.Target(effect.output, inputs[effect.input]);
    effects = true;
  }
  // A recorded result must keep its memory to itself; compositions and some kernels make their
  // results themselves.
  const bool fills = !op.compose() && (!op.allocates_outputs() || op.fills_given_outputs());
  if (fills && (op.in_place() || effects) && (effects || !(IsRecording() && any_tracked))) {
    writer.Acquire(out_types, in);
  }
  Vars results = Execute(op, attrs, in, writer.memory());
  in.clear();
  writer.Commit(results, visible);
  for (size_t i = 0; i < visible; ++i) {
    if (i < outs.size() && outs[i] != nullptr) {
      cells.emplace_back(outs[i]);
    } else {
      cells.push_back(MakeRef<Cell>(std::move(results[i])));
    }
  }
  return cells;
}

namespace {
SmallVector<Var, 4> ReadAll(std::span<Cell* const> cells) {
  SmallVector<Var, 4> vars;
  for (Cell* cell : cells) vars.push_back(cell == nullptr ? Var() : cell->Read());
  return vars;
}
}  // namespace

SmallVector<Ref<Cell>, 2> InvokeWithAutocast(const Op& op, const Ref<const Attrs>& attrs,
                                             std::span<Cell* const> inputs,
                                             std::span<Cell* const> outs) {
  const AmpRules* rules = Autocast();
  if (rules == nullptr) [[likely]]
    return Invoke(op, attrs, inputs, outs);
  const Attrs* parsed = ResolveAttrs(op, attrs).get();
  // Placeholders learn their shapes before casts take their place.
  if (op.complete() && Trace::Current() == nullptr) {
    SmallVector<Var, 4> in = ReadAll(inputs);
    CheckInputs(op, in);
    const bool any_null = std::any_of(
        in.begin(), in.end(), [](const Var& x) { return x.defined() && x.device().is_null(); });
    if (any_null) CompletePlaceholders(op, parsed, inputs, in);
  }
  SmallVector<Ref<Cell>, 4> made;
  const SmallVector<Cell*, 4> in = AutocastInputs(*rules, op, parsed, inputs, &made);
  if (made.empty() || outs.empty()) return Invoke(op, attrs, in, outs);
  // Arrays that results are written to keep their dtypes.
  SmallVector<Ref<Cell>, 2> results = Invoke(op, attrs, in, {});
  static const Op& cast = Op::Get("Cast");
  for (size_t i = 0; i < results.size() && i < outs.size(); ++i) {
    if (outs[i] == nullptr) continue;
    Cell* result = results[i].get();
    results[i] =
        Invoke(cast, DTypeAttrs(cast, outs[i]->type().dtype), {&result, 1}, {&outs[i], 1})[0];
  }
  return results;
}

void Backward(std::span<Cell* const> heads, std::span<Cell* const> head_gradients,
              const BackwardOptions& options) {
  RunBackward(ReadAll(heads), ReadAll(head_gradients), {}, options);
}

std::vector<Ref<Cell>> Gradients(std::span<Cell* const> heads,
                                 std::span<Cell* const> head_gradients,
                                 std::span<Cell* const> variables, const BackwardOptions& options) {
  std::vector<Edge> wanted;
  const SmallVector<Var, 4> leaves = ReadAll(variables);
  for (const Var& leaf : leaves) {
    WEFT_CHECK(static_cast<bool>(ProducerOf(leaf)), ErrorKind::kState,
               "grad: a variable has no attached gradient and was not computed inside "
               "autograd.record()");
    wanted.push_back(ProducerOf(leaf));
  }
  std::vector<Var> found = RunBackward(ReadAll(heads), ReadAll(head_gradients), wanted, options);
  std::vector<Ref<Cell>> cells;
  for (size_t i = 0; i < found.size(); ++i) {
    WEFT_CHECK(found[i].defined(), ErrorKind::kState, "grad: the heads do not depend on variable ",
               i);
    cells.push_back(MakeRef<Cell>(found[i]));
  }
  return cells;
}

void AttachCustom(std::span<Cell* const> inputs, std::span<Cell* const> outputs,
                  std::unique_ptr<CustomBackward> custom, std::span<const uint8_t> keep) {
  SmallVector<Value, 2> values;
  for (Cell* output : outputs) values.push_back(ValueOf(output->Read()));
  const SmallVector<Var, 4> in = ReadAll(inputs);
  const Ref<TapeNode> node = RecordCustom(in, values, std::move(custom), keep);
  if (!node) return;
  for (size_t i = 0; i < outputs.size(); ++i) {
    outputs[i]->Assign(MakeVar(values[i], {node, static_cast<int32_t>(i)}));
  }
}

}  // namespace weft
