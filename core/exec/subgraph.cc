#include "core/exec/subgraph.h"

#include "core/base/error.h"
#include "core/graph/infer.h"

namespace weft {

const Symbol& Subgraph::symbol(const std::string& text, const char* owner) const {
  graph(text, owner);
  return *known_->symbol;
}

CompiledGraph& Subgraph::graph(const std::string& text, const char* owner) const {
  const std::lock_guard lock(known_->mutex);
  if (known_->graph) return *known_->graph;
  // Subgraphs in files name no version of their own: that is the file's.
  std::string whole = text;
  const size_t end = whole.rfind('}');
  if (end != whole.npos && whole.find("\"mxnet_version\"") == whole.npos) {
    whole.insert(end, ", \"attrs\": {\"mxnet_version\": [\"int\", 10901]}");
  }
  Ref<Symbol> symbol = SymbolFromJson(whole, StrCat(owner, ": subgraph"));
  const std::vector<SymbolNode*> states = symbol->AuxiliaryStates();
  WEFT_CHECK(states.empty(), ErrorKind::kUnsupported, owner, ": the auxiliary state ",
             states.empty() ? "" : states[0]->name,
             " would be updated within control flow; keep operators with running statistics "
             "outside of it");
  known_->graph = MakeRef<CompiledGraph>(symbol, std::vector<Ref<Cell>>(), CompileOptions());
  known_->symbol = std::move(symbol);
  return *known_->graph;
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
