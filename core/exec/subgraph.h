// Symbols that nodes of control flow carry as text attributes.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/exec/compiled_graph.h"
#include "core/registry/op.h"

namespace weft {

// Reads the text once, when it is first needed; copies share what was read.
class Subgraph {
 public:
  // An auxiliary state of the symbol.
  struct State {
    int variable;
    bool training_only;  // whether all that update it do so in training alone
  };

  // Throws what SymbolFromJson throws.
  const Symbol& symbol(const std::string& text, const char* owner) const;
  CompiledGraph& graph(const std::string& text, const char* owner) const;
  const std::vector<State>& states(const std::string& text, const char* owner) const;

 private:
  struct Known {
    std::mutex mutex;
    Ref<Symbol> symbol;
    Ref<CompiledGraph> graph;
    std::vector<State> states;
  };
  const Known& Read(const std::string& text, const char* owner) const;
  std::shared_ptr<Known> known_ = std::make_shared<Known>();
};

// For `complete` functions: fills in unknown dimensions of the node's inputs from what the subgraph
// tells of its variables. `types[v]` is what is known of variable v; `place[v]` the input that it
// is, or -1.
void CompleteFrom(const Symbol& symbol, const std::vector<ArrayType>& types,
                  const std::vector<int>& place, InferContext* context);

}  // namespace weft
