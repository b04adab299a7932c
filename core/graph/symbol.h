// Symbols: graphs as users write and save them. Nodes have names and text attributes; shapes and
// dtypes are found by inference (infer.h), never stored.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/graph/node.h"

namespace weft {

// A node of a symbol. Immutable once another node or a Symbol refers to it, apart from
// `attributes` (MXNet lets users set them later).
class SymbolNode final : public Node {
 public:
  std::string name;
  // What users attach: "__shape__", "__lr_mult__", "ctx_group", ... The operator's own attributes
  // are in `attrs`.
  std::map<std::string, std::string> attributes;
};

inline SymbolNode& ToSymbolNode(const Edge& edge) { return static_cast<SymbolNode&>(*edge.node); }

// One or more outputs of a graph.
class Symbol final : public RefCounted {
 public:
  explicit Symbol(std::vector<Edge> outputs) : outputs_(std::move(outputs)) {}

  const std::vector<Edge>& outputs() const { return outputs_; }

  // --- Making symbols.
  static Ref<Symbol> Variable(std::string name);
  // Applies an operator to single outputs (a null item: absent). Inputs that the operator wants
  // (Op::WantsInput) and that are absent become variables "<name>_<input>". For variadic operators
  // the outputs of all inputs are taken one after the other. Throws kValue as CheckInputs does.
  static Ref<Symbol> Apply(const Op& op, const Ref<const Attrs>& attrs, std::string name,
                           std::span<const Symbol* const> inputs);
  static Ref<Symbol> Group(std::span<const Symbol* const> symbols);

  // --- Parts.
  Ref<Symbol> Output(size_t index) const;
  Ref<Symbol> Internals() const;  // every output of every node, in topological order
  Ref<Symbol> Children() const;   // the inputs of the outputs' nodes; null where there are none
  // A copy of the graph with variables replaced: by name, or by position where `keys` is empty.
  Ref<Symbol> Compose(const std::string& name, std::span<const std::string> keys,
                      std::span<const Symbol* const> replacements) const;
  Ref<Symbol> Copy() const;

  // --- Names. Auxiliary states are variables that some operator updates (Op::effects).
  std::vector<SymbolNode*> Variables() const;  // all, in topological order
  std::vector<SymbolNode*> Arguments() const;
  std::vector<SymbolNode*> AuxiliaryStates() const;
  std::vector<std::string> OutputNames() const;

 private:
  std::vector<Edge> outputs_;
};

// "<node>_output", "<node>_<name>" or "<node>_output<k>"; a variable's own name.
std::string OutputName(const Edge& edge);

// --- JSON of MXNet 0.8 to 1.9 (symbol_json.cc). `file` is for messages.
// Throws kIo, naming the file and the node, for anything that is not a graph; kNotFound for an
// operator that does not exist.
Ref<Symbol> SymbolFromJson(std::string_view text, const std::string& file);
std::string SymbolToJson(const Symbol& symbol);

}  // namespace weft
