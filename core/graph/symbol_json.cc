// The JSON of MXNet: nodes in a list, edges as [node, output, version], attributes as texts.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/base/error.h"
#include "core/graph/symbol.h"
#include "core/registry/other_texts.h"

namespace weft {
namespace {

using nlohmann::json;

constexpr int64_t kVersion = 10901;
// Files before 0.9 leave out inputs that operators make themselves, and name no version.
constexpr int64_t kWritesAllInputs = 900;
// Before, axis -1 of argmax and argmin meant all axes.
constexpr int64_t kCountsFromTheEnd = 905;
// Subgraphs lie in nodes: nobody nests loops deeper than this.
constexpr int kDeepest = 100;
constexpr size_t kMostOutputs = 1 << 20;
constexpr std::string_view kSubgraph = "subgraph";

struct FileEdge {
  size_t node;
  int32_t output;
};

struct FileNode {
  std::string op, name;
  TextAttributes texts;
  std::vector<FileEdge> inputs;
};

class Reader {
 public:
  Reader(std::string_view text, const std::string& file) : file_(file) {
    try {
      data_ = json::parse(text.begin(), text.end(), [this](int depth, json::parse_event_t, json&) {
        if (depth > kDeepest) Refuse("it is nested deeper than ", kDeepest, " levels");
        return true;
      });
    } catch (const json::exception& error) {
      Refuse("it is not JSON: ", error.what());
    }
    if (!data_.is_object()) Refuse("it holds no JSON object");
  }

  Ref<Symbol> Read() {
    ReadVersion();
    const json& entries = List(data_, "nodes", "it");
    for (const json& entry : entries) ReadNode(entry);
    std::vector<FileEdge> heads;
    for (const json& head : List(data_, "heads", "it")) heads.push_back(ReadEdge(head, "heads"));
    made_.resize(nodes_.size());
    for (const size_t k : Order()) Make(k);
    std::vector<Edge> outputs;
    for (const FileEdge& head : heads) outputs.push_back(Connect(head, "heads"));
    return MakeRef<Symbol>(std::move(outputs));
  }

 private:
  template <typename... Args>
  [[noreturn]] void Refuse(const Args&... args) const {
    Fail(ErrorKind::kIo, file_, ": not a network of MXNet: ", args...);
  }

  static std::string Title(const FileNode& node) { return StrCat("node ", node.name, ": "); }

  const json& List(const json& owner, const char* key, const std::string& whose) const {
    const auto found = owner.find(key);
    if (found == owner.end() || !found->is_array()) Refuse(whose, " has no list of ", key);
    return *found;
  }

  std::string Text(const json& owner, const char* key, const std::string& whose) const {
    const auto found = owner.find(key);
    if (found == owner.end() || !found->is_string()) Refuse(whose, " has no text ", key);
    return found->get<std::string>();
  }

  void ReadVersion() {
    const auto attrs = data_.find("attrs");
    if (attrs == data_.end() || !attrs->is_object()) return;
    const auto version = attrs->find("mxnet_version");
    if (version == attrs->end()) return;
    if (!version->is_array() || version->size() != 2 || !(*version)[1].is_number_integer()) {
      Refuse("its mxnet_version is no number");
    }
    version_ = (*version)[1].get<int64_t>();
  }

  void ReadNode(const json& entry) {
    const std::string whose = StrCat("node ", nodes_.size());
    if (!entry.is_object()) Refuse(whose, " is no object");
    FileNode node;
    node.op = Text(entry, "op", whose);
    node.name = Text(entry, "name", whose);
    std::map<std::string, std::string> texts;
    for (const char* key : {"param", "attrs", "attr"}) {
      const auto found = entry.find(key);
      if (found == entry.end() || found->is_null()) continue;
      if (!found->is_object()) Refuse(Title(node), key, " is no object");
      for (const auto& [name, value] : found->items()) {
        if (!value.is_string()) Refuse(Title(node), "attribute ", name, " is no text");
        texts[name] = value.get<std::string>();
      }
    }
    if (const auto subgraphs = entry.find("subgraphs"); subgraphs != entry.end()) {
      if (!subgraphs->is_array()) Refuse(Title(node), "subgraphs is no list");
      for (size_t i = 0; i < subgraphs->size(); ++i) {
        texts[StrCat(kSubgraph, i)] = (*subgraphs)[i].dump();
      }
    }
    node.texts.assign(texts.begin(), texts.end());
    for (const json& input : List(entry, "inputs", Title(node))) {
      node.inputs.push_back(ReadEdge(input, node.name));
    }
    nodes_.push_back(std::move(node));
  }

  // [node, output] or [node, output, version]; which nodes there are is not known yet.
  FileEdge ReadEdge(const json& edge, const std::string& where) const {
    const bool shaped =
        edge.is_array() && (edge.size() == 2 || edge.size() == 3) &&
        std::all_of(edge.begin(), edge.end(), [](const json& n) { return n.is_number_unsigned(); });
    if (!shaped) Refuse(where, ": an input is ", Short(edge), ", expected [node, output, version]");
    const auto node = edge[0].get<uint64_t>(), output = edge[1].get<uint64_t>();
    if (node >= data_["nodes"].size() || output > kMostOutputs) {
      Refuse(where, ": input ", Short(edge), " is out of range for ", data_["nodes"].size(),
             " nodes");
    }
    return {node, static_cast<int32_t>(output)};
  }

  static std::string Short(const json& value) {
    const std::string text = value.dump();
    return text.size() <= 60 ? text : "a " + std::string(value.type_name());
  }

  // Nodes after the nodes that they read.
  std::vector<size_t> Order() const {
    std::vector<size_t> missing(nodes_.size()), order;
    std::vector<std::vector<size_t>> users(nodes_.size());
    for (size_t k = 0; k < nodes_.size(); ++k) {
      missing[k] = nodes_[k].inputs.size();
      for (const FileEdge& input : nodes_[k].inputs) users[input.node].push_back(k);
      if (missing[k] == 0) order.push_back(k);
    }
    for (size_t i = 0; i < order.size(); ++i) {
      for (const size_t user : users[order[i]]) {
        if (--missing[user] == 0) order.push_back(user);
      }
    }
    for (size_t k = 0; k < nodes_.size(); ++k) {
      if (missing[k] > 0) Refuse(Title(nodes_[k]), "it lies on a cycle");
    }
    return order;
  }

  Edge Connect(const FileEdge& edge, const std::string& where) const {
    const Ref<SymbolNode>& node = made_[edge.node];
    const size_t outputs = node->num_outputs();
    if (static_cast<size_t>(edge.output) >= outputs) {
      Refuse(where, ": it reads output ", edge.output, " of ", node->name, ", which has ", outputs);
    }
    return {node, edge.output};
  }

  void Make(size_t k) {
    const FileNode& from = nodes_[k];
    Ref<SymbolNode> node = MakeRef<SymbolNode>();
    node->name = from.name;
    if (from.op == "null") {
      if (!from.inputs.empty()) Refuse(Title(from), "a variable has inputs");
      for (const auto& [key, value] : from.texts) node->attributes[CanonicalKey(key)] = value;
    } else {
      for (const FileEdge& input : from.inputs) node->inputs.push_back(Connect(input, from.name));
      try {
        MakeApplication(from, node.get());
      } catch (const Error& error) {  // the registry does not know the file
        Fail(error.kind(), file_, ": ", Title(from), error.what());
      }
    }
    outputs_ += node->num_outputs();
    if (outputs_ > kMostOutputs) Refuse("it has more than ", kMostOutputs, " outputs");
    made_[k] = std::move(node);
  }

  static AttrValue TextValue(const std::string& text) {
    AttrValue value;
    value.kind = AttrKind::kString;
    value.s = text.data();
    value.size = static_cast<uint32_t>(text.size());
    return value;
  }

  void MakeApplication(const FileNode& from, SymbolNode* node) {
    const Op& op = Op::Get(from.op);
    node->op = &op;
    std::vector<int32_t> ids;
    std::vector<AttrValue> values;
    const bool reduces = op.name() == "argmax" || op.name() == "argmin";
    const int takes_others = op.attrs().Find(kOtherTexts);
    std::map<std::string, std::string> others;
    for (const auto& [key, text] : from.texts) {
      const int id = op.attrs().Find(key);
      if (id >= 0) {
        if (reduces && version_ < kCountsFromTheEnd && key == "axis" && text == "-1") continue;
        ids.push_back(id);
        values.push_back(TextValue(text));
      } else if (takes_others >= 0 && !CanonicalKey(key).starts_with("__")) {
        others[key] = text;
      } else if (!(op.variadic() && key == op.variadic_count())) {
        AddText(op, key, text, node);
      }
    }
    const std::string joined = JoinTexts(others);
    if (!joined.empty()) {
      ids.push_back(takes_others);
      values.push_back(TextValue(joined));
    }
    node->attrs = op.attrs().Build(op.name(), ids, values);
    CheckNumOutputs(op, node->attrs.get());
    if (!op.variadic()) PlaceInputs(node);
  }

  // A text that is no attribute of the operator: one that users attach, or of an input
  // ("weight_lr_mult").
  void AddText(const Op& op, const std::string& key, const std::string& text,
               SymbolNode* node) const {
    const std::string canonical = CanonicalKey(key);
    if (canonical.starts_with("__") && canonical.ends_with("__")) {
      node->attributes[canonical] = text;
      return;
    }
    for (size_t i = 0; i < op.inputs().size() && i < node->inputs.size(); ++i) {
      const std::string prefix = op.inputs()[i].name + "_";
      if (!key.starts_with(prefix)) continue;
      const std::string inner = key.substr(prefix.size()), wanted = CanonicalKey(inner);
      if (wanted == inner) continue;
      SymbolNode& input = ToSymbolNode(node->inputs[i]);
      if (input.op == nullptr) input.attributes[wanted] = text;
      return;
    }
    // MXNet keeps anything where an operator has no attributes.
    WEFT_CHECK(op.attrs().fields().empty(), ErrorKind::kNotFound, op.name(),
               ": it has no attribute '", key, "'");
    node->attributes[key] = text;
  }

  // Files leave out inputs that the attributes make unnecessary, also between others, and old ones
  // those that are variables of the operator's own.
  void PlaceInputs(SymbolNode* node) const {
    const std::vector<InputSpec>& declared = node->op->inputs();
    const SmallVector<Edge, 3> given = std::move(node->inputs);
    std::vector<size_t> places;
    for (size_t i = 0; i < declared.size(); ++i) {
      if (node->op->wants_input(node->attrs.get(), i)) places.push_back(i);
    }
    const size_t wanted = places.size();
    if (given.size() > wanted) {
      WEFT_CHECK(given.size() <= declared.size(), ErrorKind::kIo, node->op->name(), ": ",
                 given.size(), " inputs, expected ", wanted);
      places.clear();
      for (size_t i = 0; i < given.size(); ++i) places.push_back(i);
    }
    WEFT_CHECK(given.size() >= wanted || version_ < kWritesAllInputs, ErrorKind::kIo,
               node->op->name(), ": ", given.size(), " inputs, expected ", wanted);
    node->inputs = SmallVector<Edge, 3>(places.empty() ? 0 : places.back() + 1);
    for (size_t i = 0; i < places.size(); ++i) {
      const size_t place = places[i];
      node->inputs[place] = i < given.size() ? given[i] : VariableFor(*node, declared[place]);
    }
  }

  std::string file_;
  json data_;
  int64_t version_ = 800;
  std::vector<FileNode> nodes_;
  std::vector<Ref<SymbolNode>> made_;
  size_t outputs_ = 0;
};

// --- Writing, in MXNet's layout.

std::string Quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += {'\\', c};
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else if (code < 0x20) {
      constexpr char kDigits[] = "0123456789abcdef";
      out += StrCat("\\u00", kDigits[code >> 4], kDigits[code & 15]);
    } else {
      out += c;
    }
  }
  return out + "\"";
}

// Items of a list: on one line, or where they are many one on each.
std::string ListOf(const std::vector<std::string>& items, size_t indent) {
  const bool lines = items.size() > 10;
  const std::string next = "\n" + std::string(indent + 2, ' ');
  std::string out = "[";
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += ", ";
    if (lines) out += next;
    out += items[i];
  }
  return out + (lines ? "\n" + std::string(indent, ' ') + "]" : "]");
}

std::string ObjectOf(const std::map<std::string, std::string>& texts, size_t indent) {
  const bool lines = texts.size() > 1;
  std::string out = "{";
  for (const auto& [key, value] : texts) {
    if (out.size() > 1) out += ", ";
    if (lines) out += "\n" + std::string(indent + 2, ' ');
    out += Quoted(key) + ": " + Quoted(value);
  }
  return out + (lines ? "\n" + std::string(indent, ' ') + "}" : "}");
}

class Writer {
 public:
  std::string Write(const Symbol& symbol) {
    std::vector<std::string> variables, rows{"0"}, heads;
    std::string nodes;
    size_t outputs = 0;
    for (const Node* node : TopologicalOrder(symbol.outputs())) {
      const auto& n = static_cast<const SymbolNode&>(*node);
      if (n.op == nullptr) variables.push_back(std::to_string(numbers_.size()));
      nodes += (nodes.empty() ? "\n    " : ", \n    ") + Written(n);
      numbers_.emplace(node, numbers_.size());
      outputs += n.num_outputs();
      rows.push_back(std::to_string(outputs));
    }
    for (const Edge& head : symbol.outputs()) heads.push_back(Written(head));
    return StrCat("{\n  \"nodes\": [", nodes, nodes.empty() ? "" : "\n  ",
                  "], \n  \"arg_nodes\": ", ListOf(variables, 2),
                  ", \n  \"node_row_ptr\": ", ListOf(rows, 2),
                  ", \n  \"heads\": ", ListOf(heads, 2),
                  ", \n  \"attrs\": {\"mxnet_version\": [\"int\", ", kVersion, "]}\n}");
  }

 private:
  std::string Written(const SymbolNode& node) {
    std::map<std::string, std::string> texts;
    std::vector<std::string> subgraphs;
    for (auto& [key, value] : node.Texts()) {
      const bool graph = node.op != nullptr && node.op->attrs().Find(key) >= 0 &&
                         key == StrCat(kSubgraph, subgraphs.size());
      if (graph) {
        subgraphs.push_back(value);
      } else {
        texts[key] = value;
      }
    }
    if (!subgraphs.empty() && node.op->variadic()) {  // MXNet counts them among the inputs
      texts[node.op->variadic_count()] = std::to_string(node.inputs.size() + subgraphs.size());
    }
    std::vector<std::string> inputs;
    const std::vector<bool> states = StateInputs(node);
    for (size_t i = 0; i < node.inputs.size(); ++i) {
      if (!node.inputs[i]) continue;
      if (states[i]) ++versions_[node.inputs[i].node.get()];
      inputs.push_back(Written(node.inputs[i]));
    }
    const std::string next = ", \n      ";
    std::string out =
        StrCat("{\n      \"op\": ", Quoted(node.op == nullptr ? "null" : node.op->name()), next,
               "\"name\": ", Quoted(node.name), next);
    if (!texts.empty()) out += "\"attrs\": " + ObjectOf(texts, 6) + next;
    out += "\"inputs\": " + ListOf(inputs, 6);
    if (!subgraphs.empty()) out += next + "\"subgraphs\": " + ListOf(subgraphs, 6);
    return out + "\n    }";
  }

  // The third number counts the updates of a variable so far.
  std::string Written(const Edge& edge) const {
    const auto version = versions_.find(edge.node.get());
    return StrCat("[", numbers_.at(edge.node.get()), ", ", edge.index, ", ",
                  version == versions_.end() ? 0 : version->second, "]");
  }

  std::unordered_map<const Node*, size_t> numbers_;
  std::unordered_map<const Node*, int> versions_;
};

}  // namespace

Ref<Symbol> SymbolFromJson(std::string_view text, const std::string& file) {
  return Reader(text, file).Read();
}

std::string SymbolToJson(const Symbol& symbol) { return Writer().Write(symbol); }

}  // namespace weft
