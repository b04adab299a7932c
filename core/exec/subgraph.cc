#include "core/exec/subgraph.h"

#include "core/base/error.h"
#include "core/graph/infer.h"

namespace weft {

namespace {

std::vector<Subgraph::State> StatesOf(const Symbol& symbol) {
  std::map<int, bool> states;
  std::unordered_map<const Node*, int> number;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  for (size_t v = 0; v < variables.size(); ++v) number[variables[v]] = static_cast<int>(v);
  for (const Node* node : TopologicalOrder(symbol.outputs())) {
    if (node->is_variable()) continue;
    for (const auto& effect : node->op->effects(node->attrs.get(), node->inputs.size())) {
      const auto found = number.find(node->inputs[static_cast<size_t>(effect.input)].node.get());
      if (found == number.end()) continue;
      states.emplace(found->second, true).first->second &= effect.training_only;
    }
  }
  std::vector<Subgraph::State> list;
  for (const auto& [variable, training_only] : states) list.push_back({variable, training_only});
  return list;
}

}  // namespace

const Symbol& Subgraph::symbol(const std::string& text, const char* owner) const {
  return *Read(text, owner).symbol;
}

CompiledGraph& Subgraph::graph(const std::string& text, const char* owner) const {
  return *Read(text, owner).graph;
}

const std::vector<Subgraph::State>& Subgraph::states(const std::string& text,
                                                     const char* owner) const {
  return Read(text, owner).states;
}

const Subgraph::Known& Subgraph::Read(const std::string& text, const char* owner) const {
  const std::lock_guard lock(known_->mutex);
  if (known_->graph) return *known_;
  // Subgraphs in files name no version of their own: that is the file's.
  std::string whole = text;
  const size_t end = whole.rfind('}');
  if (end != whole.npos && whole.find("\"mxnet_version\"") == whole.npos) {
    whole.insert(end, ", \"attrs\": {\"mxnet_version\": [\"int\", 10901]}");
  }
  known_->symbol = SymbolFromJson(whole, StrCat(owner, ": subgraph"));
  known_->states = StatesOf(*known_->symbol);
  known_->graph =
      MakeRef<CompiledGraph>(known_->symbol, std::vector<Ref<Cell>>(), CompileOptions());
  return *known_;
}

void CompleteFrom(const Symbol& symbol, const std::vector<ArrayType>& types,
                  const std::vector<int>& place, InferContext* context) {
  const std::vector<SymbolNode*> variables = symbol.Variables();
  std::map<std::string, InferredType> known;
  bool open = false;
  for (size_t v = 0; v < variables.size(); ++v) {
    known[variables[v]->name] = {types[v], !types[v].shape.empty()};
    open |= place[v] >= 0 && (types[v].shape.empty() || !IsKnown(types[v].shape));
  }
  if (!open) return;
  const Inference found = InferTypes(symbol, known, true);
  for (size_t v = 0; v < variables.size(); ++v) {
    const InferredType& type = found.of({Ref<Node>(variables[v]), 0});
    if (place[v] < 0 || !type.ranked) continue;
    Shape& shape = context->OpenShape(static_cast<size_t>(place[v]));
    if (shape.empty() || !IsKnown(shape)) shape = type.type.shape;
  }
}

}  // namespace weft
