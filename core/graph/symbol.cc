#include "core/graph/symbol.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "core/base/error.h"
#include "core/graph/amp.h"
#include "core/registry/other_texts.h"

namespace weft {
namespace {

using NodeCopies = std::unordered_map<const Node*, Edge>;

// Attributes that MXNet writes with underscores and lets users name without.
constexpr std::array<std::string_view, 6> kHiddenKeys = {
    "ctx_group", "lr_mult", "wd_mult", "force_mirroring", "mirror_stage", "profiler_scope"};

// More outputs than any operator has; larger numbers come from damaged files.
constexpr int kMostOutputs = 1 << 16;

Edge NewVariable(std::string name) {
  Ref<SymbolNode> node = MakeRef<SymbolNode>();
  node->name = std::move(name);
  return {std::move(node), 0};
}

const Edge& Single(const Symbol& symbol, std::string_view what) {
  WEFT_CHECK(symbol.outputs().size() == 1, ErrorKind::kValue, what, " is a symbol with ",
             symbol.outputs().size(), " outputs, expected one");
  return symbol.outputs()[0];
}

// A variable that is given for the input begins as the operator says, unless it says so itself.
void BeginAs(const InputSpec& input, const Edge& edge) {
  SymbolNode& variable = ToSymbolNode(edge);
  if (variable.op == nullptr && !input.initializer.empty()) {
    variable.attributes.emplace("__init__", input.initializer);
  }
}

// Copies of the nodes that `heads` depend on. Nodes that `copies` has already are taken from there.
std::vector<Edge> CopyGraph(std::span<const Edge> heads, NodeCopies copies) {
  const auto moved = [&](const Edge& edge) {
    if (!edge) return edge;
    Edge to = copies.at(edge.node.get());
    to.index += edge.index;
    return to;
  };
  for (Node* node : TopologicalOrder(heads)) {
    if (copies.contains(node)) continue;
    const auto& from = static_cast<const SymbolNode&>(*node);
    Ref<SymbolNode> copy = MakeRef<SymbolNode>();
    copy->op = from.op;
    copy->attrs = from.attrs;
    copy->name = from.name;
    copy->attributes = from.attributes;
    for (const Edge& input : from.inputs) copy->inputs.push_back(moved(input));
    copies[node] = {std::move(copy), 0};
  }
  std::vector<Edge> result;
  for (const Edge& head : heads) result.push_back(moved(head));
  return result;
}

std::unordered_set<const Node*> StateVariables(std::span<const Edge> heads) {
  std::unordered_set<const Node*> states;
  for (const Node* node : TopologicalOrder(heads)) {
    const std::vector<bool> is_state = StateInputs(*node);
    for (size_t i = 0; i < is_state.size(); ++i) {
      if (is_state[i]) states.insert(node->inputs[i].node.get());
    }
  }
  return states;
}

}  // namespace

TextAttributes SymbolNode::Texts() const {
  TextAttributes texts;
  if (op != nullptr) {
    const AttrSchema& schema = op->attrs();
    for (int i = 0; i < static_cast<int>(schema.fields().size()); ++i) {
      if (schema.fields()[i].name == kOtherTexts) {
        for (const auto& [key, text] : SplitTexts(schema.Print(*attrs, i))) {
          texts.emplace_back(key, text);
        }
      } else if (schema.Shows(*attrs, i)) {
        texts.emplace_back(schema.fields()[i].name, schema.Print(*attrs, i));
      }
    }
    const std::string& count = op->variadic_count();
    if (op->variadic() && !count.empty() && schema.Find(count) < 0) {
      texts.emplace_back(count, std::to_string(inputs.size()));
    }
  }
  texts.insert(texts.end(), attributes.begin(), attributes.end());
  return texts;
}

std::vector<bool> StateInputs(const Node& node) {
  std::vector<bool> states(node.inputs.size());
  if (node.op == nullptr) return states;
  for (const auto& effect : node.op->effects(node.attrs.get(), node.inputs.size())) {
    const auto i = static_cast<size_t>(effect.input);
    if (i < states.size()) states[i] = true;
  }
  for (size_t i = 0; i < states.size() && i < node.op->inputs().size(); ++i) {
    if (node.op->inputs()[i].state) states[i] = true;
  }
  return states;
}

Edge VariableFor(const SymbolNode& node, const InputSpec& spec) {
  Edge edge = NewVariable(StrCat(node.name, "_", spec.name));
  SymbolNode& variable = ToSymbolNode(edge);
  variable.attributes = node.attributes;
  if (!spec.initializer.empty()) variable.attributes["__init__"] = spec.initializer;
  return edge;
}

std::string CanonicalKey(std::string_view key) {
  const bool hidden = std::find(kHiddenKeys.begin(), kHiddenKeys.end(), key) != kHiddenKeys.end();
  return hidden ? StrCat("__", key, "__") : std::string(key);
}

void CheckNumOutputs(const Op& op, const Attrs* attrs) {
  const int n = op.visible_outputs(attrs);
  WEFT_CHECK(n >= 0 && n <= kMostOutputs, ErrorKind::kValue, op.name(), ": ", n,
             " outputs, expected 0 to ", kMostOutputs);
}

std::string OutputName(const SymbolNode& node, size_t output) {
  if (node.op == nullptr) return node.name;
  const std::vector<std::string> names = node.op->output_names(node.attrs.get());
  if (output < names.size()) return StrCat(node.name, "_", names[output]);
  if (node.num_outputs() == 1) return node.name + "_output";
  return StrCat(node.name, "_output", output);
}

std::string OutputName(const Edge& edge) {
  return OutputName(ToSymbolNode(edge), static_cast<size_t>(edge.index));
}

std::string InputName(const SymbolNode& node, size_t input) {
  const std::vector<InputSpec>& specs = node.op->inputs();
  if (!node.op->variadic()) return StrCat(node.name, "_", specs[input].name);
  return StrCat(node.name, "_", specs[0].name, input);
}

Ref<Symbol> Symbol::Variable(std::string name) {
  return MakeRef<Symbol>(std::vector<Edge>{NewVariable(std::move(name))});
}

Ref<Symbol> Symbol::Apply(const Op& op, const Ref<const Attrs>& attrs, std::string name,
                          const TextAttributes& texts, std::span<const Symbol* const> inputs) {
  const std::vector<InputSpec>& declared = op.inputs();
  Ref<SymbolNode> node = MakeRef<SymbolNode>();
  node->op = &op;
  node->attrs = ResolveAttrs(op, attrs);
  node->name = std::move(name);
  for (const auto& [key, value] : texts) node->attributes[CanonicalKey(key)] = value;
  CheckNumOutputs(op, node->attrs.get());
  if (op.variadic()) {
    for (size_t i = 0; i < inputs.size(); ++i) {
      WEFT_CHECK(inputs[i] != nullptr, ErrorKind::kValue, op.name(), ": input ", i, " is missing");
      for (const Edge& edge : inputs[i]->outputs()) node->inputs.push_back(edge);
    }
    const InputSpec* implied = op.implied_input(node->attrs.get());
    if (implied != nullptr && node->inputs.size() == 1) {
      node->inputs.push_back(VariableFor(*node, *implied));
    } else if (implied != nullptr && node->inputs.size() == 2) {
      BeginAs(*implied, node->inputs[1]);
    }
  } else {
    WEFT_CHECK(inputs.size() <= declared.size(), ErrorKind::kValue, op.name(), ": ", inputs.size(),
               " inputs given, it takes ", declared.size());
    for (size_t i = 0; i < declared.size(); ++i) {
      const InputSpec& spec = declared[i];
      Edge edge;
      if (i < inputs.size() && inputs[i] != nullptr) {
        edge = Single(*inputs[i], StrCat(op.name(), ": input ", spec.name));
        BeginAs(spec, edge);
      } else if (op.wants_input(node->attrs.get(), i)) {
        edge = VariableFor(*node, spec);
      }
      node->inputs.push_back(std::move(edge));
    }
    while (!node->inputs.empty() && !node->inputs.back()) node->inputs.pop_back();
  }
  if (const AmpRules* rules = Autocast()) CastInputs(*rules, node.get());
  std::vector<Edge> outputs;
  const size_t n = node->num_outputs();
  for (size_t i = 0; i < n; ++i) outputs.push_back({node, static_cast<int32_t>(i)});
  return MakeRef<Symbol>(std::move(outputs));
}

Ref<Symbol> Symbol::Group(std::span<const Symbol* const> symbols) {
  std::vector<Edge> outputs;
  for (const Symbol* symbol : symbols) {
    outputs.insert(outputs.end(), symbol->outputs_.begin(), symbol->outputs_.end());
  }
  return MakeRef<Symbol>(std::move(outputs));
}

Ref<Symbol> Symbol::Output(size_t index) const {
  WEFT_CHECK(index < outputs_.size(), ErrorKind::kIndex, "symbol: output ", index,
             " is out of range for ", outputs_.size());
  return MakeRef<Symbol>(std::vector<Edge>{outputs_[index]});
}

Ref<Symbol> Symbol::Internals() const {
  std::vector<Edge> outputs;
  for (Node* node : TopologicalOrder(outputs_)) {
    const size_t n = static_cast<SymbolNode*>(node)->num_outputs();
    for (size_t i = 0; i < n; ++i) outputs.push_back({Ref<Node>(node), static_cast<int32_t>(i)});
  }
  return MakeRef<Symbol>(std::move(outputs));
}

Ref<Symbol> Symbol::Children() const {
  std::vector<Edge> inputs;
  std::unordered_set<const Node*> seen;
  for (const Edge& output : outputs_) {
    if (!seen.insert(output.node.get()).second) continue;
    for (const Edge& input : output.node->inputs) {
      if (input) inputs.push_back(input);
    }
  }
  return inputs.empty() ? nullptr : MakeRef<Symbol>(std::move(inputs));
}

Ref<Symbol> Symbol::Compose(const std::string& name, std::span<const std::string> keys,
                            std::span<const Symbol* const> replacements) const {
  const std::vector<SymbolNode*> variables = Variables();
  NodeCopies copies;
  if (keys.empty()) {
    WEFT_CHECK(replacements.size() <= variables.size(), ErrorKind::kValue,
               "symbol: ", replacements.size(), " arguments given, it has ", variables.size(),
               " variables");
    for (size_t i = 0; i < replacements.size(); ++i) {
      copies[variables[i]] = Single(*replacements[i], "symbol: argument " + variables[i]->name);
    }
  }
  for (size_t k = 0; k < keys.size(); ++k) {
    bool found = false;
    for (SymbolNode* variable : variables) {
      if (variable->name != keys[k]) continue;
      copies[variable] = Single(*replacements[k], "symbol: argument " + keys[k]);
      found = true;
    }
    WEFT_CHECK(found, ErrorKind::kNotFound, "symbol: there is no variable '", keys[k], "'");
  }
  // A node that is not a copy belongs to somebody else.
  const bool copied = !outputs_.empty() && !copies.contains(outputs_[0].node.get());
  std::vector<Edge> outputs = CopyGraph(outputs_, std::move(copies));
  if (!name.empty() && copied) ToSymbolNode(outputs[0]).name = name;
  return MakeRef<Symbol>(std::move(outputs));
}

Ref<Symbol> Symbol::Copy() const { return MakeRef<Symbol>(CopyGraph(outputs_, {})); }

std::vector<SymbolNode*> Symbol::Variables() const {
  std::vector<SymbolNode*> variables;
  for (Node* node : TopologicalOrder(outputs_)) {
    if (node->op == nullptr) variables.push_back(static_cast<SymbolNode*>(node));
  }
  return variables;
}

std::vector<SymbolNode*> Symbol::Arguments() const {
  std::vector<SymbolNode*> variables = Variables();
  const auto states = StateVariables(outputs_);
  std::erase_if(variables, [&](SymbolNode* node) { return states.contains(node); });
  return variables;
}

std::vector<SymbolNode*> Symbol::AuxiliaryStates() const {
  std::vector<SymbolNode*> variables = Variables();
  const auto states = StateVariables(outputs_);
  std::erase_if(variables, [&](SymbolNode* node) { return !states.contains(node); });
  return variables;
}

std::vector<std::string> Symbol::OutputNames() const {
  std::vector<std::string> names;
  for (const Edge& output : outputs_) names.push_back(OutputName(output));
  return names;
}

SymbolNode* Symbol::OneNode() const {
  for (const Edge& output : outputs_) {
    if (output.node != outputs_[0].node) return nullptr;
  }
  return outputs_.empty() ? nullptr : &ToSymbolNode(outputs_[0]);
}

std::optional<std::string> Symbol::Name() const {
  const SymbolNode* node = OneNode();
  return node == nullptr ? std::nullopt : std::optional(node->name);
}

std::optional<std::string> Symbol::Attribute(const std::string& key) const {
  const SymbolNode* node = OneNode();
  if (node == nullptr) return std::nullopt;
  const std::string wanted = CanonicalKey(key);
  for (auto& [name, value] : node->Texts()) {
    if (name == wanted) return value;
  }
  return std::nullopt;
}

void Symbol::SetAttribute(const std::string& key, std::string value) {
  SymbolNode* node = OneNode();
  WEFT_CHECK(node != nullptr, ErrorKind::kValue, "symbol: attribute ", key,
             " is set on a group; set it on its members");
  WEFT_CHECK(node->op == nullptr || node->op->attrs().Find(key) < 0, ErrorKind::kValue,
             "symbol: attribute ", key, " belongs to ", node->op->name(), " and cannot be changed");
  node->attributes[CanonicalKey(key)] = std::move(value);
}

}  // namespace weft
