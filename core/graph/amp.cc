#include "core/graph/amp.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "core/base/error.h"
#include "core/graph/infer_attrs.h"
#include "core/registry/named_attrs.h"

namespace weft {
namespace {

Edge MakeCast(const Edge& edge, DType dtype) {
  static const Op& op = Op::Get("amp_cast");
  auto cast = MakeRef<SymbolNode>();
  cast->name = StrCat(OutputName(edge), "_amp_cast_", NameOf(dtype));
  cast->op = &op;
  cast->attrs = DTypeAttrs(op, dtype);
  cast->inputs.push_back(edge);
  return {std::move(cast), 0};
}

// One node for all inputs that share the operator's dtype.
void CastToWidest(SymbolNode* node) {
  static const Op& op = Op::Get("amp_multicast");
  SmallVector<size_t, 4> shared;
  for (size_t i = 0; i < node->inputs.size(); ++i) {
    if (!node->inputs[i]) continue;
    const bool own = !node->op->variadic() && node->op->inputs()[i].dtype;
    if (!own) shared.push_back(i);
  }
  if (shared.size() < 2) return;
  auto cast = MakeRef<SymbolNode>();
  cast->name = StrCat(node->name, "_amp_multicast");
  cast->op = &op;
  cast->attrs = NamedAttrs(op).Set("num_outputs", static_cast<int64_t>(shared.size())).Build();
  for (const size_t i : shared) cast->inputs.push_back(node->inputs[i]);
  for (size_t k = 0; k < shared.size(); ++k) {
    node->inputs[shared[k]] = {cast, static_cast<int32_t>(k)};
  }
}

std::string NumberText(DType dtype) { return std::to_string(static_cast<int>(dtype)); }

class Converter {
 public:
  Converter(const AmpRules& rules, const std::set<std::string>& excluded)
      : rules_(rules), excluded_(excluded) {}

  Edge Copied(const Edge& edge) const {
    return edge ? Edge{copies_.at(edge.node.get()), edge.index} : Edge{};
  }

  void Copy(const SymbolNode& node) {
    auto copy = MakeRef<SymbolNode>();
    copy->name = node.name;
    copy->attributes = node.attributes;
    copy->op = node.op;
    copy->attrs = node.attrs;
    for (const Edge& input : node.inputs) copy->inputs.push_back(Copied(input));
    if (node.op != nullptr) CastInputs(copy.get());
    FindDTypes(*copy);
    copies_[&node] = copy;
    order_.push_back(std::move(copy));
  }

  Edge Output(const Edge& edge) {
    const Edge copied = Copied(edge);
    return DTypeOf(copied) == rules_.target() ? Cast(copied, DType::kFloat32) : copied;
  }

  // After all nodes are copied.
  void SetParameters(const std::set<std::string>& names, bool cast, std::span<const Edge> outputs) {
    std::unordered_map<const Node*, bool> low;  // whether a variable is read through casts alone
    for (const Ref<SymbolNode>& node : order_) {
      for (const Edge& input : node->inputs) {
        if (input && input.node->op == nullptr) low[input.node.get()] = false;
      }
    }
    for (const auto& [key, node] : casts_) {
      low.try_emplace(key.first.node.get(), key.second == rules_.target());
    }
    for (const Edge& output : outputs) low[output.node.get()] = false;
    for (const Ref<SymbolNode>& node : order_) {
      if (node->op != nullptr || !names.contains(node->name)) continue;
      const auto found = low.find(node.get());
      if (cast && found != low.end() && found->second) {
        node->attributes["__dtype__"] = NumberText(rules_.target());
      } else {
        node->attributes.emplace("__dtype__", NumberText(DType::kFloat32));
      }
    }
    for (const Ref<SymbolNode>& node : order_) {
      for (Edge& input : node->inputs) {
        if (!input || input.node->op == nullptr || !IsAmpCast(*input.node->op)) continue;
        const Edge& source = input.node->inputs[static_cast<size_t>(input.index)];
        const auto& variable = ToSymbolNode(source);
        const auto found = low.find(&variable);
        if (cast && found != low.end() && found->second && names.contains(variable.name)) {
          input = Edge(source);
        }
      }
    }
  }

 private:
  using Key = std::pair<Edge, DType>;
  struct KeyLess {
    bool operator()(const Key& a, const Key& b) const {
      return std::tuple(a.first.node.get(), a.first.index, a.second) <
             std::tuple(b.first.node.get(), b.first.index, b.second);
    }
  };

  void CastInputs(SymbolNode* node) {
    SmallVector<DType, 4> given;
    for (const Edge& input : node->inputs) given.push_back(input ? DTypeOf(input) : DType::kBool);
    // Symbols that a node holds are not converted.
    const bool holds_symbols = node->op->attrs().Find("subgraph0") >= 0;
    if (holds_symbols || excluded_.contains(node->name)) {
      for (size_t i = 0; i < given.size(); ++i) {
        if (given[i] == rules_.target()) node->inputs[i] = Cast(node->inputs[i], DType::kFloat32);
      }
      return;
    }
    bool unclear;
    const auto wanted = rules_.InputDTypes(*node->op, node->attrs.get(), given, &unclear);
    if (unclear) return CastToWidest(node);
    for (size_t i = 0; i < given.size(); ++i) {
      if (wanted[i] != DType::kUnknown) node->inputs[i] = Cast(node->inputs[i], wanted[i]);
    }
  }

  Edge Cast(const Edge& edge, DType dtype) {
    Edge& cast = casts_[{edge, dtype}];
    if (!cast) cast = MakeCast(edge, dtype);
    return cast;
  }

  DType DTypeOf(const Edge& edge) const {
    const Node* node = edge.node.get();
    if (node->op != nullptr && node->op->name() == "amp_cast") {
      const DType from = DTypeOf(node->inputs[0]);
      return OutputDType(static_cast<const SymbolNode&>(*node), from, 0);
    }
    const auto found = dtypes_.find(node);
    return found == dtypes_.end() ? DType::kUnknown
                                  : found->second[static_cast<size_t>(edge.index)];
  }

  void FindDTypes(const SymbolNode& node) {
    auto& dtypes = dtypes_[&node];
    if (node.op == nullptr) {
      const DType stated = StatedType(node).type.dtype;
      dtypes.push_back(stated == DType::kUnknown ? DType::kFloat32 : stated);
      return;
    }
    DType shared = DType::kUnknown;
    for (size_t i = 0; i < node.inputs.size() && shared == DType::kUnknown; ++i) {
      const bool own =
          node.op->inputs()[std::min(i, node.op->inputs().size() - 1)].dtype != nullptr;
      if (node.inputs[i] && !own) shared = DTypeOf(node.inputs[i]);
    }
    for (size_t i = 0; i < node.num_outputs(); ++i) {
      dtypes.push_back(OutputDType(node, shared, static_cast<int>(i)));
    }
  }

  const AmpRules& rules_;
  const std::set<std::string>& excluded_;
  std::unordered_map<const Node*, Ref<SymbolNode>> copies_;
  std::vector<Ref<SymbolNode>> order_;
  std::unordered_map<const Node*, SmallVector<DType, 2>> dtypes_;  // of copies
  std::map<Key, Edge, KeyLess> casts_;
};

}  // namespace

Ref<Symbol> WithAmpCasts(const Symbol& symbol, const AmpRules& rules,
                         const std::set<std::string>& excluded,
                         const std::set<std::string>& parameters, bool cast_parameters) {
  Converter converter(rules, excluded);
  for (const Node* node : TopologicalOrder(symbol.outputs())) {
    converter.Copy(static_cast<const SymbolNode&>(*node));
  }
  std::vector<Edge> outputs;
  for (const Edge& output : symbol.outputs()) outputs.push_back(converter.Output(output));
  converter.SetParameters(parameters, cast_parameters, outputs);
  return MakeRef<Symbol>(std::move(outputs));
}

void CastInputs(const AmpRules& rules, SymbolNode* node) {
  SmallVector<DType, 4> given;
  for (const Edge& input : node->inputs) given.push_back(input ? DType::kUnknown : DType::kBool);
  bool unclear;
  const auto wanted = rules.InputDTypes(*node->op, node->attrs.get(), given, &unclear);
  if (unclear) return CastToWidest(node);
  for (size_t i = 0; i < given.size(); ++i) {
    if (wanted[i] != DType::kUnknown) node->inputs[i] = MakeCast(node->inputs[i], wanted[i]);
  }
}

bool IsAmpCast(const Op& op) { return op.name() == "amp_cast" || op.name() == "amp_multicast"; }

}  // namespace weft
