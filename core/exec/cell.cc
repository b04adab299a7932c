#include "core/exec/cell.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/exec/eager.h"
#include "core/ops/functional.h"
#include "core/ops/pointwise/program.h"

namespace weft {
namespace {

// Gradients that reach a marked cell go to its gradient cell.
class CellSink final : public GradientSink {
 public:
  CellSink(Ref<Cell> cell, GradReq req) : cell_(std::move(cell)), req_(req) {}

  void Accept(const Var& gradient) override {
    Var total = gradient;
    if (req_ == GradReq::kAdd) total = Materialized(cell_->Read() + gradient);
    const Value& value = ValueOf(total);
    // Broadcast gradients overlap in memory; an array a user holds must not.
    const bool dense = IsDense(value.shape, value.strides);
    Var stored = MakeVar(dense ? value : RowMajorCopyIfNeeded(value),
                         IsRecording() ? ProducerOf(total) : Edge{});
    cell_->Assign(stored);
    cell_->set_fresh(true);
  }

 private:
  Ref<Cell> cell_;
  GradReq req_;
};

}  // namespace

class Cell::Guard {
 public:
  explicit Guard(const Cell& cell) : cell_(cell) { cell_.Lock(); }
  ~Guard() { cell_.Unlock(); }
  Guard(const Guard&) = delete;

 private:
  const Cell& cell_;
};

void Cell::Lock() const {
  uint32_t expected = 0;
  if (lock_.compare_exchange_strong(expected, 1, std::memory_order_acquire)) return;
  while (lock_.exchange(2, std::memory_order_acquire) != 0) lock_.wait(2);
}

void Cell::Unlock() const {
  if (lock_.exchange(0, std::memory_order_release) == 2) lock_.notify_one();
}

void Cell::Rebind(const Value& value, Edge producer, Var* old) {
  if (variable_) producer = {variable_, 0};
  *old = std::exchange(var_, MakeVar(value, std::move(producer)));
}

ArrayType Cell::type() const {
  if (base_) return {base_->type().dtype, view_shape_};
  const Guard guard(*this);
  return var_.type();
}

Device Cell::device() const {
  if (base_) return base_->device();
  const Guard guard(*this);
  return var_.device();
}

Var Cell::Read() const {
  if (!base_) {
    const Guard guard(*this);
    return var_;
  }
  const Var whole = base_->Read();
  const Value& value = ValueOf(whole);
  return MakeVar(ViewAs(value, view_shape_, view_strides_, value.offset + view_offset_),
                 variable_ ? Edge{variable_, 0} : Edge{});
}

bool Cell::in_graph() const {
  if (variable_) return true;
  if (base_) return false;
  const Guard guard(*this);
  return static_cast<bool>(ProducerOf(var_));
}

void Cell::CheckNotRecorded() const {
  const bool tracked = variable_ || (!base_ && ProducerOf(var_));
  WEFT_CHECK(
      !IsRecording() || !tracked, ErrorKind::kState,
      "in-place assignment to an array that is part of the graph being recorded; assign outside "
      "of autograd.record() or make a new array");
}

void Cell::MakeRowMajor(Var* old) {
  const Value& value = ValueOf(var_);
  if (!value.is_row_major() || value.offset != 0) {
    Value copy = AllocateValue(value.device, value.dtype, value.shape);
    CopyElements(value, copy);
    Rebind(copy, ProducerOf(var_), old);
  }
  pinned_row_major_ = true;
}

void Cell::Assign(const Var& given) {
  const Value& value = ValueOf(given);
  const ArrayType mine = type();
  WEFT_CHECK(value.shape == mine.shape, ErrorKind::kShape, "assignment: the value has shape ",
             ToString(value.shape), ", the array has ", ToString(mine.shape));
  if (value.storage) value.storage->Wait();
  Cell* owner = base_ ? base_.get() : this;
  const Device device = owner->device();
  const Var moved =
      given.device() == device || device.is_null() ? given : MakeVar(CopyToDevice(value, device));
  const Value& source = ValueOf(moved);
  if (device.is_null()) return;
  CheckNotRecorded();
  Var old;
  const Guard guard(*owner);
  const Value& current = ValueOf(owner->var_);
  const bool in_place = base_ || owner->pinned_row_major_ || current.storage->external();
  if (!in_place) {
    if (source.dtype == mine.dtype) {
      owner->Rebind(source, IsRecording() ? ProducerOf(moved) : Edge{}, &old);
    } else {
      Value cast = AllocateValue(device, mine.dtype, mine.shape);
      pointwise::Convert(source, cast);
      owner->Rebind(cast, {}, &old);
    }
    return;
  }
  // The memory must be this cell's alone before it changes, unless the outside shares it.
  const bool shared = owner->var_.node()->use_count() > 1 || current.storage->use_count() > 1;
  const bool overlaps = source.storage.get() == current.storage.get();
  Value detached = source;
  if (overlaps) {
    detached = AllocateValue(device, source.dtype, source.shape);
    CopyElements(source, detached);
  }
  if (shared && !current.storage->external()) {
    Value copy = AllocateValue(device, current.dtype, current.shape);
    CopyElements(current, copy);
    owner->Rebind(copy, {}, &old);
  }
  const Value& whole = ValueOf(owner->var_);
  const Value region =
      base_ ? ViewAs(whole, view_shape_, view_strides_, whole.offset + view_offset_) : whole;
  whole.storage->ContentsChange();
  pointwise::Convert(detached, region);
}

void Cell::Fill(double number) {
  const ArrayType mine = type();
  CheckNotRecorded();
  EagerBuilder builder;
  Builder::Scope scope(&builder);
  RecordingScope pause(false, IsTraining());
  if (!base_) {
    Assign(Full(mine.shape, mine.dtype, number));
    return;
  }
  const Value scalar = ValueOf(Full({}, mine.dtype, number));
  const Strides strides(mine.shape.size(), 0);
  Assign(MakeVar(ViewAs(scalar, mine.shape, strides, scalar.offset)));
}

void Cell::SetPlaceholderShape(const Shape& shape) {
  Var old;
  const Guard guard(*this);
  const Value& value = ValueOf(var_);
  old = std::exchange(var_, MakeVar(AllocateValue(value.device, value.dtype, shape)));
}

namespace {

// A slice's first index, number of elements and step, as Python counts them.
void ResolveSlice(const IndexItem& item, int64_t size, int64_t* begin, int64_t* count) {
  WEFT_CHECK(item.step != 0, ErrorKind::kValue, "index: slice step is 0");
  const int64_t low = item.step > 0 ? 0 : -1, high = item.step > 0 ? size : size - 1;
  const auto clamp = [&](int64_t at) { return std::clamp(at < 0 ? at + size : at, low, high); };
  *begin = item.has_begin ? clamp(item.begin) : (item.step > 0 ? 0 : size - 1);
  const int64_t end = item.has_end ? clamp(item.end) : (item.step > 0 ? size : -1);
  const int64_t span = item.step > 0 ? end - *begin : *begin - end;
  const int64_t step = item.step > 0 ? item.step : -item.step;
  *count = span <= 0 ? 0 : (span - 1) / step + 1;
}

}  // namespace

Ref<Cell> Cell::Index(std::span<const IndexItem> items) {
  Shape shape;
  Strides strides;
  int64_t offset = 0;
  if (base_) {
    shape = view_shape_;
    strides = view_strides_;
    offset = view_offset_;
  } else {
    Var old;
    const Guard guard(*this);
    if (!var_.device().is_null()) MakeRowMajor(&old);
    shape = var_.shape();
    strides = RowMajor(shape);
  }
  const auto uses_axis = [](const IndexItem& item) {
    return item.kind == IndexItem::kInteger || item.kind == IndexItem::kSlice;
  };
  const auto used = std::count_if(items.begin(), items.end(), uses_axis);
  WEFT_CHECK(static_cast<size_t>(used) <= shape.size(), ErrorKind::kIndex, "index: ", used,
             " indices for an array of shape ", ToString(shape));
  Shape out_shape;
  Strides out_strides;
  size_t axis = 0;
  const auto keep = [&](size_t n) {
    for (; n > 0; --n, ++axis) {
      out_shape.push_back(shape[axis]);
      out_strides.push_back(strides[axis]);
    }
  };
  bool ellipsis = false;
  for (const IndexItem& item : items) {
    switch (item.kind) {
      case IndexItem::kNewAxis:
        out_shape.push_back(1);
        out_strides.push_back(0);
        break;
      case IndexItem::kEllipsis:
        WEFT_CHECK(!ellipsis, ErrorKind::kIndex, "index: more than one Ellipsis");
        ellipsis = true;
        keep(shape.size() - static_cast<size_t>(used));
        break;
      case IndexItem::kInteger: {
        const int64_t size = shape[axis];
        const int64_t at = item.begin < 0 ? item.begin + size : item.begin;
        WEFT_CHECK(at >= 0 && at < size, ErrorKind::kIndex, "index ", item.begin,
                   " is out of range for axis ", axis, " of shape ", ToString(shape));
        offset += at * strides[axis++];
        break;
      }
      case IndexItem::kSlice: {
        int64_t begin, count;
        ResolveSlice(item, shape[axis], &begin, &count);
        if (count > 0) offset += begin * strides[axis];
        out_shape.push_back(count);
        out_strides.push_back(strides[axis++] * item.step);
        break;
      }
    }
  }
  keep(shape.size() - axis);
  auto view = MakeRef<Cell>(Var());
  view->base_ = base_ ? base_ : Ref<Cell>(this);
  view->view_shape_ = out_shape;
  view->view_strides_ = out_strides;
  view->view_offset_ = offset;
  return view;
}

Ref<Cell> Cell::ReshapeView(const Shape& shape) {
  const ArrayType mine = type();
  WEFT_CHECK(NumElements(shape) == NumElements(mine.shape), ErrorKind::kShape, "reshape: shape ",
             ToString(mine.shape), " has ", NumElements(mine.shape), " elements, ", ToString(shape),
             " has ", NumElements(shape));
  auto view = MakeRef<Cell>(Var());
  view->view_shape_ = shape;
  if (!base_) {
    Var old;
    const Guard guard(*this);
    if (!var_.device().is_null()) MakeRowMajor(&old);
    view->base_ = Ref<Cell>(this);
    view->view_strides_ = RowMajor(shape);
    return view;
  }
  const Value here = ValueOf(Read());
  Strides strides;
  if (ReshapeStrides(here, shape, &strides)) {
    view->base_ = base_;
    view->view_strides_ = strides;
    view->view_offset_ = view_offset_;
    return view;
  }
  const Value copy = RowMajorCopyIfNeeded(here);
  return MakeRef<Cell>(MakeVar(ViewAs(copy, shape, RowMajor(shape), copy.offset)));
}

void Cell::Mark(Ref<Cell> gradient, GradReq req) {
  const ArrayType mine = type();
  if (req == GradReq::kNull) {
    variable_ = nullptr;
    gradient_ = nullptr;
  } else {
    WEFT_CHECK(gradient && gradient->type() == mine, ErrorKind::kShape,
               "mark_variables: the gradient's shape or dtype is not the array's, ",
               ToString(mine.shape), " ", NameOf(mine.dtype));
    gradient_ = gradient;
    variable_ = MakeVariableNode(mine, Ref<GradientSink>(new CellSink(gradient, req)));
  }
  if (base_) return;
  Var old;
  const Guard guard(*this);
  old = std::exchange(var_, MakeVar(ValueOf(var_), variable_ ? Edge{variable_, 0} : Edge{}));
}

Ref<Cell> Cell::gradient() const { return gradient_; }

Ref<Cell> Cell::Detach() const { return MakeRef<Cell>(MakeVar(ValueOf(Read()))); }

Value Cell::Export() {
  Cell* owner = base_ ? base_.get() : this;
  {
    Var shared, strided;  // what is replaced
    const Guard guard(*owner);
    WEFT_CHECK(!owner->var_.device().is_null(), ErrorKind::kState,
               "a null array has no values to share");
    const Value& current = ValueOf(owner->var_);
    current.storage->Wait();
    if (!current.storage->external()) {
      // Values that others still see (a tape, another array) must not change with the outside.
      if (owner->var_.node()->use_count() > 1 || current.storage->use_count() > 1) {
        Value copy = AllocateValue(current.device, current.dtype, current.shape);
        CopyElements(current, copy);
        owner->Rebind(copy, ProducerOf(owner->var_), &shared);
      }
      if (!base_ && !current.is_row_major()) owner->MakeRowMajor(&strided);
      ValueOf(owner->var_).storage->MarkExternal();
    }
  }
  return ValueOf(Read());
}

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
    std::sort(by_storage.begin(), by_storage.end(), [](const Var* a, const Var* b) {
      return StorageOf(*a) < StorageOf(*b);
    });
    for (size_t i = 0; i < targets_.size(); ++i) {
      if (targets_[i] != nullptr && Reusable(*targets_[i], types[i], by_storage)) {
        memory_[i] = ValueOf(targets_[i]->var_);
        memory_[i].storage->ContentsChange();
      }
    }
  }

  OutputHints memory() const { return memory_; }

  // Gives every result to its target that does not hold it yet.
  void Commit(std::span<const Var> results) {
    SmallVector<bool, 2> done;
    for (const Value& memory : memory_) done.push_back(memory.present());
    Release();
    for (size_t i = 0; i < targets_.size() && i < results.size(); ++i) {
      if (targets_[i] == nullptr || done[i]) continue;
      const ArrayType want = targets_[i]->type();
      WEFT_CHECK(want == results[i].type(), ErrorKind::kShape, op_.name(), ": out has shape ",
                 ToString(want.shape), " and dtype ", NameOf(want.dtype), ", the result has ",
                 ToString(results[i].shape()), " and ", NameOf(results[i].dtype()));
      targets_[i]->Assign(results[i]);
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
  // `inputs` are sorted by their storage.
  static bool Reusable(const Cell& cell, const ArrayType& type,
                       std::span<const Var* const> inputs) {
    if (cell.base_) return false;
    const Value& value = ValueOf(cell.var_);
    if (!value.storage || value.type() != type || !IsDense(value.shape, value.strides)) {
      return false;
    }
    int64_t references = 1;
    auto input = std::lower_bound(
        inputs.begin(), inputs.end(), value.storage.get(),
        [](const Var* var, const Storage* storage) { return StorageOf(*var) < storage; });
    for (; input != inputs.end() && StorageOf(**input) == value.storage.get(); ++input) {
      const Value& other = ValueOf(**input);
      if ((*input)->node() == cell.var_.node()) {
        ++references;
      } else if (!(other.shape == value.shape && other.strides == value.strides &&
                   other.offset == value.offset)) {
        return false;
      }
    }
    return value.storage->external() ||
           (cell.var_.node()->use_count() == references && value.storage->use_count() == 1);
  }

  const Op& op_;
  SmallVector<Cell*, 3> targets_;
  SmallVector<Cell*, 3> held_;
  SmallVector<Value, 2> memory_;
};

SmallVector<Ref<Cell>, 2> Invoke(const Op& op, const Ref<const Attrs>& attrs,
                                 std::span<Cell* const> inputs, std::span<Cell* const> outs) {
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
  CellWriter writer(op, num_outputs);
  for (size_t i = 0; i < outs.size(); ++i) writer.Target(i, outs[i]);
  bool effects = false;
  if (op.has_effects()) {
    for (const Op::EffectSpec& effect : op.effects(parsed, inputs.size())) {
      if (effect.training_only && !IsTraining()) continue;
      writer.Target(effect.output, inputs[effect.input]);
      effects = true;
    }
  }
  // A recorded result must keep its memory to itself.
  if ((op.in_place() || effects) && (effects || !(IsRecording() && any_tracked))) {
    writer.Acquire(out_types, in);
  }
  Vars results = Execute(op, attrs, in, writer.memory());
  in.clear();
  writer.Commit(results);
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
                  std::unique_ptr<CustomBackward> custom) {
  SmallVector<ArrayType, 2> types;
  for (Cell* output : outputs) types.push_back(output->type());
  const SmallVector<Var, 4> in = ReadAll(inputs);
  const Ref<TapeNode> node = RecordCustom(in, types, std::move(custom));
  if (!node) return;
  for (size_t i = 0; i < outputs.size(); ++i) {
    outputs[i]->Assign(MakeVar(ValueOf(outputs[i]->Read()), {node, static_cast<int32_t>(i)}));
  }
}

}  // namespace weft
