// Symbols: graphs as users write and save them. Nodes have names and text attributes; shapes and
// dtypes are found by inference (infer.h), never stored.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/graph/node.h"

namespace weft {

// A node of a symbol. Immutable once another node or a Symbol refers to it, apart from
// `attributes` (MXNet lets users set them later; whoever does sees to it that nobody else uses the
// graph meanwhile).
class SymbolNode final : public Node {
 public:
  std::string name;
  // What users attach: "__shape__", "__lr_mult__", "__ctx_group__", ... The operator's own
  // attributes are in `attrs`.
  std::map<std::string, std::string> attributes;

  size_t num_outputs() const {
    return op == nullptr ? 1 : static_cast<size_t>(op->visible_outputs(attrs.get()));
  }
  // The operator's attributes that files show, as texts, and `attributes`.
  std::vector<std::pair<std::string, std::string>> Texts() const;
};

inline SymbolNode& ToSymbolNode(const Edge& edge) { return static_cast<SymbolNode&>(*edge.node); }

using TextAttributes = std::vector<std::pair<std::string, std::string>>;

// One or more outputs of a graph.
class Symbol final : public RefCounted {
 public:
  explicit Symbol(std::vector<Edge> outputs) : outputs_(std::move(outputs)) {}

  const std::vector<Edge>& outputs() const { return outputs_; }

  // --- Making symbols.
  static Ref<Symbol> Variable(std::string name);
  // Applies an operator to single outputs (a null item: absent). Inputs that the operator wants
  // (Op::WantsInput) and that are absent become variables "<name>_<input>". For variadic operators
  // the outputs of all inputs are taken one after the other. `texts` become text attributes of the
  // node and of the variables that are made. Throws kValue, naming the input that is missing or has
  // several outputs.
  static Ref<Symbol> Apply(const Op& op, const Ref<const Attrs>& attrs, std::string name,
                           const TextAttributes& texts, std::span<const Symbol* const> inputs);
  static Ref<Symbol> Group(std::span<const Symbol* const> symbols);

  // --- Parts.
  Ref<Symbol> Output(size_t index) const;
  Ref<Symbol> Internals() const;  // every output of every node, in topological order
  Ref<Symbol> Children() const;   // the inputs of the outputs' nodes; null where there are none
  // A copy of the graph with variables replaced by single outputs: by name, or by position where
  // `keys` is empty. `name`, unless empty, becomes that of the first output's node. Throws
  // kNotFound for keys that name no variable.
  Ref<Symbol> Compose(const std::string& name, std::span<const std::string> keys,
                      std::span<const Symbol* const> replacements) const;
  Ref<Symbol> Copy() const;

  // --- Names. Auxiliary states are variables that some operator updates (Op::effects).
  std::vector<SymbolNode*> Variables() const;  // all, in topological order
  std::vector<SymbolNode*> Arguments() const;
  std::vector<SymbolNode*> AuxiliaryStates() const;
  std::vector<std::string> OutputNames() const;
  // The name of the one node that all outputs come from.
  std::optional<std::string> Name() const;

  // --- Text attributes of the one node that all outputs come from. The attributes that speak to
  // optimizers and schedulers may be named "lr_mult" as well as "__lr_mult__".
  std::optional<std::string> Attribute(const std::string& key) const;  // also the operator's own
  // Throws kValue for groups and for the operator's own attributes.
  void SetAttribute(const std::string& key, std::string value);

 private:
  SymbolNode* OneNode() const;  // null where the outputs come from several

  std::vector<Edge> outputs_;
};

// "<node>_output", "<node>_<name>" or "<node>_output<k>"; a variable's own name.
std::string OutputName(const Edge& edge);
std::string OutputName(const SymbolNode& node, size_t output);
// "<node>_<input>", what variables made for absent inputs are called.
std::string InputName(const SymbolNode& node, size_t input);

// Which inputs of a node are auxiliary states; none of a variable.
std::vector<bool> StateInputs(const Node& node);

// The variable "<node>_<input>" for an input that is absent, with the node's text attributes.
Edge VariableFor(const SymbolNode& node, const InputSpec& input);

// "__lr_mult__" for "lr_mult" and the other attributes that older files write without underscores.
std::string CanonicalKey(std::string_view key);

// Throws kValue unless the attributes give the operator a number of outputs that is reasonable.
void CheckNumOutputs(const Op& op, const Attrs* attrs);

// --- JSON of MXNet 0.8 to 1.9 (symbol_json.cc). `file` is for messages.
// Throws kIo, naming the file and the node, for anything that is not a graph; kNotFound for an
// operator or attribute that does not exist; what the operator says of wrong attributes. The k-th
// subgraph of a node is its attribute "subgraph<k>", the JSON of a symbol.
Ref<Symbol> SymbolFromJson(std::string_view text, const std::string& file);
std::string SymbolToJson(const Symbol& symbol);

}  // namespace weft
