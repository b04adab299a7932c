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
  WEFT_CHECK(current == nullptr, ErrorKind::kState, "trace: another one runs on this thread");
  current = this;
}

void Trace::Stop() {
  if (current == this) current = nullptr;
}

Ref<Cell> Trace::Input(std::string name, const ArrayType& type) {
  auto node = MakeRef<SymbolNode>();
  node->name = std::move(name);
  return MakeRef<Cell>(PlaceholderOf(type, {node, 0}));
}

void Trace::Name(Cell* cell, std::string name) { names_[cell] = std::move(name); }

Edge Trace::EdgeOf(Cell* cell, const Var& var) {
  if (var.device().is_null()) {
    const Edge& producer = ProducerOf(var);
    WEFT_CHECK(static_cast<bool>(producer), ErrorKind::kState,
               "trace: an array without a value was not made by the traced function");
    return producer;
  }
  Edge& variable = variables_[cell];
  if (!variable) {
    auto node = MakeRef<SymbolNode>();
    const auto name = names_.find(cell);
    node->name = name != names_.end() ? name->second : StrCat("_captured", captured_.size());
    variable = {node, 0};
    captured_.emplace(node.get(), Ref<Cell>(cell));
  }
  return variable;
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
    WEFT_CHECK(cell == nullptr || cell->device().is_null(), ErrorKind::kState, op.name(),
               ": a traced function cannot write to an array from outside of it");
  }
  const RecordingScope pause(false, IsTraining());
  SmallVector<ArrayType, 2> types;
  if (op.infer() && !op.compose()) {
    types = Infer(op, *attrs, vars);
  } else {
    for (const Var& result : Execute(op, attrs, vars)) types.push_back(result.type());
  }
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
