#include "core/graph/infer.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/graph/infer_attrs.h"
#include "core/graph/infer_op.h"

namespace weft {
namespace {

// Nodes between an input and the variable it comes from that messages name.
constexpr int kLongestPath = 6;

struct NodeState {
  SymbolNode* node;
  std::vector<InferredType> outputs;
  std::vector<size_t> users;
  bool queued = false;
  bool done = false;  // nothing more can be learned from the operator
};

// "(2, ?)"; "?" where not even the number of axes is known.
std::string Describe(const InferredType& type) {
  if (!type.ranked) return "?";
  std::string text = "(";
  for (size_t i = 0; i < type.type.shape.size(); ++i) {
    const int64_t d = type.type.shape[i];
    text += (i > 0 ? ", " : "") + (d == kUnknownDim ? "?" : std::to_string(d));
  }
  return text + (type.type.shape.size() == 1 ? ",)" : ")");
}

class Inferrer {
 public:
  explicit Inferrer(const Symbol& symbol) {
    for (Node* node : TopologicalOrder(symbol.outputs())) {
      place_[node] = states_.size();
      states_.push_back({static_cast<SymbolNode*>(node), {}, {}});
      states_.back().outputs.resize(states_.back().node->num_outputs());
    }
    for (size_t k = 0; k < states_.size(); ++k) {
      for (const Edge& input : states_[k].node->inputs) {
        if (input) states_[place_.at(input.node.get())].users.push_back(k);
      }
    }
  }

  void Tell(const std::map<std::string, InferredType>& known) {
    std::set<std::string_view> variables;
    for (NodeState& state : states_) {
      if (state.node->op != nullptr) continue;
      variables.insert(state.node->name);
      InferredType& type = state.outputs[0];
      type = StatedType(*state.node);
      const auto found = known.find(state.node->name);
      if (found == known.end()) continue;
      if (found->second.type.present()) type.type.dtype = found->second.type.dtype;
      if (!found->second.ranked) continue;
      if (!type.ranked || type.type.shape.size() != found->second.type.shape.size()) {
        type.type.shape = found->second.type.shape;
      }
      for (size_t i = 0; i < type.type.shape.size(); ++i) {
        const int64_t d = found->second.type.shape[i];
        if (d != kUnknownDim) type.type.shape[i] = d;
      }
      type.ranked = true;
    }
    for (const auto& [name, type] : known) {
      if (variables.contains(name)) continue;
      std::string all;
      for (const std::string_view variable : variables) {
        all += (all.empty() ? "" : ", ") + std::string(variable);
      }
      Fail(ErrorKind::kNotFound, "infer: there is no variable \"", name, "\" among ", all);
    }
  }

  void FindDTypes() {
    QueueAll();
    Drain([this](size_t k) { DTypesOf(k); });
    for (const NodeState& state : states_) determined_.push_back(DTypesKnown(state));
    for (size_t k = 0; k < states_.size(); ++k) {
      NodeState& state = states_[k];
      if (state.node->op != nullptr || state.outputs[0].type.present()) continue;
      SetDType(k, 0, DType::kFloat32);
      Drain([this](size_t i) { DTypesOf(i); });
    }
  }

  void FindShapes(bool partial) {
    partial_ = partial;
    QueueAll();
    Drain([this](size_t k) { ShapesOf(k, false); });
    if (partial) return;
    for (size_t k = 0; k < states_.size(); ++k) {
      if (states_[k].node->op == nullptr || !OpenShape(*states_[k].node)) continue;
      if (states_[k].outputs[0].has_shape()) continue;
      ShapesOf(k, true);
      Drain([this](size_t i) { ShapesOf(i, false); });
    }
  }

  void CheckComplete() const {
    std::string unknown;
    for (const NodeState& state : states_) {
      const InferredType& type = state.outputs[0];
      if (state.node->op != nullptr || type.has_shape()) continue;
      unknown += StrCat(unknown.empty() ? "" : ", ", state.node->name, " ", Describe(type));
    }
    WEFT_CHECK(unknown.empty(), ErrorKind::kShape,
               "symbol: the shapes of these variables are not known: ", unknown);
    for (const NodeState& state : states_) {
      for (const InferredType& type : state.outputs) {
        WEFT_CHECK(type.complete(), ErrorKind::kShape, "symbol: the shape of ", state.node->name,
                   " (", NameOf(state), ") is not known: ", Describe(type));
      }
    }
  }

  Inference Take(bool partial) {
    Inference result;
    result.complete = true;
    for (size_t k = 0; k < states_.size(); ++k) {
      std::vector<InferredType>& outputs = states_[k].outputs;
      if (partial && !determined_[k]) {
        for (InferredType& type : outputs) type.type.dtype = DType::kUnknown;
      }
      for (const InferredType& type : outputs) result.complete &= type.complete();
      result.types.emplace(states_[k].node, std::move(outputs));
    }
    return result;
  }

 private:
  static const char* NameOf(const NodeState& state) {
    return state.node->op == nullptr ? "variable" : state.node->op->name().c_str();
  }

  static bool DTypesKnown(const NodeState& state) {
    return std::all_of(state.outputs.begin(), state.outputs.end(),
                       [](const InferredType& type) { return type.type.present(); });
  }

  InferredType& Of(const Edge& edge) {
    return states_[place_.at(edge.node.get())].outputs[static_cast<size_t>(edge.index)];
  }

  // --- The queue: nodes whose inputs or outputs have changed.

  void Queue(size_t k) {
    if (states_[k].queued || states_[k].node->op == nullptr) return;
    states_[k].queued = true;
    queue_.push_back(k);
  }

  void QueueAll() {
    for (size_t k = 0; k < states_.size(); ++k) Queue(k);
  }

  void QueueAround(size_t k) {
    Queue(k);
    for (const size_t user : states_[k].users) Queue(user);
  }

  template <typename Visit>
  void Drain(const Visit& visit) {
    while (!queue_.empty()) {
      const size_t k = queue_.front();
      queue_.pop_front();
      states_[k].queued = false;
      visit(k);
    }
  }

  // --- Dtypes.

  void SetDType(size_t k, size_t output, DType dtype) {
    DType& known = states_[k].outputs[output].type.dtype;
    if (known != DType::kUnknown || dtype == DType::kUnknown) return;
    known = dtype;
    QueueAround(k);
  }

  void SetDType(const Edge& edge, DType dtype) {
    SetDType(place_.at(edge.node.get()), static_cast<size_t>(edge.index), dtype);
  }

  void DTypesOf(size_t k) {
    const SymbolNode& node = *states_[k].node;
    const Op& op = *node.op;
    const Attrs* attrs = node.attrs.get();
    if (node.inputs.empty() && !DTypesKnown(states_[k])) {
      try {
        const auto outputs = InferOp(op, node.attrs, {});
        for (size_t i = 0; i < states_[k].outputs.size(); ++i) SetDType(k, i, outputs[i].dtype);
      } catch (const Error&) {  // dimensions that are open: the attribute may tell
      }
    }
    const auto own = [&](size_t i) -> const DTypeFn& {
      return op.inputs()[std::min(i, op.inputs().size() - 1)].dtype;
    };
    DType shared = DType::kUnknown;
    for (size_t i = 0; i < node.inputs.size() && shared == DType::kUnknown; ++i) {
      if (node.inputs[i] && !own(i)) shared = Of(node.inputs[i]).type.dtype;
    }
    const bool follows = !op.output_dtypes() && AttributeDType(node) == DType::kUnknown;
    const size_t num_outputs = states_[k].outputs.size();
    for (size_t i = 0; i < num_outputs && follows && shared == DType::kUnknown; ++i) {
      shared = states_[k].outputs[i].type.dtype;
    }
    for (size_t i = 0; i < node.inputs.size(); ++i) {
      if (node.inputs[i]) SetDType(node.inputs[i], own(i) ? own(i)(attrs, shared) : shared);
    }
    for (size_t i = 0; i < num_outputs; ++i) {
      SetDType(k, i, OutputDType(node, shared, static_cast<int>(i)));
    }
  }

  // --- Shapes.

  void Refine(size_t k, size_t output, const Shape& shape, const NodeState& asks) {
    InferredType& type = states_[k].outputs[output];
    bool changed = !type.ranked;
    if (!type.ranked) {
      type.ranked = true;
      type.type.shape = shape;
    }
    bool agrees = type.type.shape.size() == shape.size();
    for (size_t i = 0; i < shape.size() && agrees; ++i) {
      int64_t& d = type.type.shape[i];
      agrees = d == shape[i] || d == kUnknownDim || shape[i] == kUnknownDim;
      changed |= d == kUnknownDim && shape[i] != kUnknownDim;
      if (d == kUnknownDim) d = shape[i];
    }
    if (!agrees) {
      const InferredType wanted{{DType::kUnknown, shape}, true};
      const Edge edge{Ref<Node>(states_[k].node), static_cast<int32_t>(output)};
      Fail(ErrorKind::kShape, Title(asks), OutputName(edge), " has shape ", Describe(type),
           ", expected ", Describe(wanted), Origins(asks));
    }
    if (changed) QueueAround(k);
  }

  void ShapesOf(size_t k, bool literal) {
    NodeState& state = states_[k];
    const SymbolNode& node = *state.node;
    if (state.done) return;
    if (!literal) {
      if (const auto open = OpenShape(node)) {
        for (size_t i = 0; i < state.outputs.size(); ++i) Refine(k, i, *open, state);
        return;
      }
    }
    if (node.op->complete()) Complete(k);
    bool ranked = true, known = true;
    SmallVector<ArrayType, 4> types;
    for (const Edge& input : node.inputs) {
      types.push_back(input ? Of(input).type : ArrayType{});
      if (!input) continue;
      ranked &= Of(input).ranked && Of(input).type.present();
      known &= Of(input).has_shape();
    }
    if (ranked && known) {
      InferExactly(k, types);
    } else if (ranked) {
      Probe(k, types);
    }
  }

  // The operator fills in what its inputs and outputs say about each other.
  void Complete(size_t k) {
    NodeState& state = states_[k];
    const SymbolNode& node = *state.node;
    SmallVector<ArrayType, 4> types, outputs;
    SmallVector<const ArrayType*, 4> inputs;
    SmallVector<ArrayType*, 4> known;
    for (const Edge& input : node.inputs) {
      types.push_back(input ? Of(input).type : ArrayType{});
      if (input && !types.back().present()) types.back().dtype = DType::kFloat32;
    }
    for (const InferredType& output : state.outputs) outputs.push_back(output.type);
    for (const ArrayType& type : types) inputs.push_back(&type);
    for (ArrayType& type : outputs) known.push_back(&type);
    InferContext context{*node.op, node.attrs.get(), inputs, {}, known};
    Guarded(state, [&] { node.op->complete()(context); });
    for (size_t i = 0; i < node.inputs.size(); ++i) {
      const Edge& input = node.inputs[i];
      if (!input || types[i].shape.empty()) continue;
      Refine(place_.at(input.node.get()), static_cast<size_t>(input.index), types[i].shape, state);
    }
    for (size_t i = 0; i < outputs.size(); ++i) {
      if (!outputs[i].shape.empty()) Refine(k, i, outputs[i].shape, state);
    }
  }

  SmallVector<ArrayType, 2> Infer(const SymbolNode& node, const SmallVector<ArrayType, 4>& types) {
    SmallVector<const ArrayType*, 4> inputs;
    for (const ArrayType& type : types) inputs.push_back(&type);
    return InferOp(*node.op, node.attrs, inputs);
  }

  void InferExactly(size_t k, const SmallVector<ArrayType, 4>& types) {
    NodeState& state = states_[k];
    SmallVector<ArrayType, 2> outputs;
    try {
      Guarded(state, [&] { outputs = Infer(*state.node, types); });
    } catch (const Error& error) {
      // A dtype that was only assumed does not fit: nothing is known then.
      if (partial_ && error.kind() == ErrorKind::kType && Assumes(*state.node)) return;
      throw;
    }
    state.done = true;
    WEFT_CHECK(outputs.size() >= state.outputs.size(), ErrorKind::kInternal, Title(state),
               "it has ", state.outputs.size(), " outputs, inference gives ", outputs.size());
    const size_t visible = state.outputs.size();
    state.outputs.resize(outputs.size());
    for (size_t i = 0; i < outputs.size(); ++i) {
      InferredType& type = state.outputs[i];
      // What the operator says of its dtypes precisely replaces what was assumed without shapes.
      if (type.type.dtype != outputs[i].dtype) {
        type.type.dtype = outputs[i].dtype;
        if (i < visible) QueueAround(k);
      }
      Refine(k, i, outputs[i].shape, state);
    }
  }

  // Whether the dtype of an input is float32 for want of a better one.
  bool Assumes(const SymbolNode& node) const {
    return std::any_of(node.inputs.begin(), node.inputs.end(), [&](const Edge& input) {
      return input && !determined_[place_.at(input.node.get())];
    });
  }

  void Probe(size_t k, const SmallVector<ArrayType, 4>& types) {
    NodeState& state = states_[k];
    if (std::all_of(state.outputs.begin(), state.outputs.end(),
                    [](const InferredType& type) { return type.has_shape(); })) {
      return;
    }
    const auto found = ProbeOp(*state.node->op, state.node->attrs, types);
    for (size_t i = 0; i < found.size() && i < state.outputs.size(); ++i) {
      Refine(k, i, found[i].shape, state);
    }
  }

  // --- Messages.

  template <typename Body>
  void Guarded(const NodeState& state, const Body& body) {
    try {
      body();
    } catch (const Error& error) {
      Fail(error.kind(), Title(state), error.what(), Origins(state));
    }
  }

  static std::string Title(const NodeState& state) {
    return StrCat("symbol: node ", state.node->name, " (", NameOf(state), "): ");
  }

  // The inputs of a node: "\n  data (2, 5) <- relu0 <- fc0 <- x (2, 3)".
  std::string Origins(const NodeState& state) {
    std::string text;
    const Op& op = *state.node->op;
    for (size_t i = 0; i < state.node->inputs.size(); ++i) {
      Edge edge = state.node->inputs[i];
      if (!edge) continue;
      text += StrCat("\n  ", op.inputs()[std::min(i, op.inputs().size() - 1)].name, " ",
                     Describe(Of(edge)), " <- ", OutputName(edge));
      int length = 0;
      while (edge.node->op != nullptr) {
        const auto& inputs = edge.node->inputs;
        const auto next = std::find_if(inputs.begin(), inputs.end(),
                                       [](const Edge& e) { return static_cast<bool>(e); });
        if (next == inputs.end()) break;
        edge = Edge(*next);
        if (length < kLongestPath) text += " <- " + ToSymbolNode(edge).name;
        if (++length == kLongestPath) text += " <- ...";
      }
      if (length > kLongestPath) text += " <- " + ToSymbolNode(edge).name;
      if (length > 0) text += " " + Describe(Of(edge));
    }
    return text;
  }

  std::vector<NodeState> states_;
  std::unordered_map<const Node*, size_t> place_;
  std::vector<bool> determined_;  // whether dtypes follow from what is given
  bool partial_ = true;
  std::deque<size_t> queue_;
};

}  // namespace

Inference InferTypes(const Symbol& symbol, const std::map<std::string, InferredType>& known,
                     bool partial) {
  Inferrer inferrer(symbol);
  inferrer.Tell(known);
  inferrer.FindDTypes();
  inferrer.FindShapes(partial);
  if (!partial) inferrer.CheckComplete();
  return inferrer.Take(partial);
}

}  // namespace weft
