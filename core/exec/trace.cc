#include "core/exec/trace.h"

#include <cctype>

#include "core/base/error.h"
#include "core/exec/eager.h"
#include "core/registry/call.h"

namespace weft {
namespace {

thread_local Trace* current = nullptr;

Var PlaceholderOf(const ArrayType& type, Edge producer = {}) {
  return MakeVar(AllocateValue(Device{DeviceType::kNull, 0}, type.dtype, type.shape),
                 std::move(producer));
}

std::string Lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

}  // namespace

Trace::Trace() = default;
Trace::~Trace() { Stop(); }

Trace* Trace::Current() { return current; }

void Trace::Begin() {
  parent_ = Ref<Trace>(current);
  current = this;
}

void Trace::Stop() {
  stopped_ = true;
  while (current != nullptr && current->stopped_) current = current->parent_.get();
}

Ref<Cell> Trace::Input(std::string name, const ArrayType& type) {
  auto node = MakeRef<SymbolNode>();
  node->name = std::move(name);
  own_.emplace(node.get(), node);
  return MakeRef<Cell>(PlaceholderOf(type, {node, 0}));
}

void Trace::Name(Cell* cell, std::string name) { names_[cell] = std::move(name); }

std::string Trace::NameOf(const Cell* cell) const {
  for (const Trace* trace = this; trace != nullptr; trace = trace->parent_.get()) {
    const auto name = trace->names_.find(cell);
    if (name != trace->names_.end()) return name->second;
  }
  return "";
}

Ref<Cell> Trace::Shared(const Var& made) {
  const Edge& producer = ProducerOf(made);
  if (!own_.contains(producer.node.get())) return parent_ ? parent_->Shared(made) : nullptr;
  Ref<Cell>& cell = shared_[producer];
  if (!cell) cell = MakeRef<Cell>(made);
  return cell;
}

Edge Trace::Capture(Ref<Cell> cell, std::string name) {
  Edge& variable = variables_[cell.get()];
  if (!variable) {
    auto node = MakeRef<SymbolNode>();
    node->name = !name.empty() ? std::move(name) : StrCat("_captured", captured_.size());
    variable = {node, 0};
    captured_.emplace(node.get(), std::move(cell));
  }
  return variable;
}

Edge Trace::EdgeOf(Cell* cell, const Var& var) {
  if (!var.device().is_null()) return Capture(Ref<Cell>(cell), NameOf(cell));
  const Edge& producer = ProducerOf(var);
  if (producer && own_.contains(producer.node.get())) return producer;
  Ref<Cell> outer = producer && parent_ ? parent_->Shared(var) : nullptr;
  WEFT_CHECK(static_cast<bool>(outer), ErrorKind::kState,
             "trace: an array without a value was not made by the traced function; results of a "
             "loop or branch leave it as what its function returns");
  return Capture(std::move(outer), "");
}

SmallVector<Ref<Cell>, 2> Trace::Apply(const Op& op, const Ref<const Attrs>& given,
                                       std::span<Cell* const> inputs, std::span<Cell* const> outs) {
  const Ref<const Attrs>& attrs = ResolveAttrs(op, given);
  auto node = MakeRef<SymbolNode>();
  SmallVector<Var, 4> vars;
  for (Cell* cell : inputs) {
    const Var var = cell == nullptr ? Var() : cell->Read();
    node->inputs.push_back(var ? EdgeOf(cell, var) : Edge{});
    vars.push_back(var ? PlaceholderOf(var.type()) : Var());
  }
  CheckInputs(op, vars);
  for (Cell* cell : outs) {
    if (cell == nullptr) continue;
    const Edge made = cell->device().is_null() ? ProducerOf(cell->Read()) : Edge{};
    WEFT_CHECK(made && own_.contains(made.node.get()), ErrorKind::kState, op.name(),
               ": a traced function cannot write to an array from outside of it");
  }
  const RecordingScope pause(false, IsTraining());
  SmallVector<ArrayType, 2> types;
  if (op.infer() && !op.compose()) {
    types = Infer(op, *attrs, vars);
  } else {
    for (const Var& result : Execute(op, attrs, vars)) types.push_back(result.type());
  }
  own_.emplace(node.get(), node);
  node->op = &op;
  node->attrs = attrs;
  const std::string hint = Lower(op.name());
  node->name = StrCat(hint, counts_[hint]++);
  const auto visible = static_cast<size_t>(op.visible_outputs(attrs.get()));
  SmallVector<Ref<Cell>, 2> cells;
  for (size_t i = 0; i < visible && i < types.size(); ++i) {
    Var result = PlaceholderOf(types[i], {node, static_cast<int32_t>(i)});
    if (i < outs.size() && outs[i] != nullptr) {
      outs[i]->SetPlaceholder(std::move(result));
      cells.emplace_back(outs[i]);
    } else {
      cells.push_back(MakeRef<Cell>(std::move(result)));
    }
  }
  return cells;
}

Ref<Symbol> Trace::Finish(std::span<Cell* const> outputs) {
  std::vector<Edge> edges;
  for (Cell* cell : outputs) {
    WEFT_CHECK(cell != nullptr, ErrorKind::kValue, "trace: an output is NULL");
    edges.push_back(EdgeOf(cell, cell->Read()));
  }
  return MakeRef<Symbol>(std::move(edges));
}

Ref<Cell> Trace::Captured(const SymbolNode* variable) const {
  const auto found = captured_.find(variable);
  return found == captured_.end() ? nullptr : found->second;
}

}  // namespace weft
