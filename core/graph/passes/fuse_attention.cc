// Attention that is written out, softmax(scale q k^T + bias) v with masks and heads around it,
// becomes one operator, which keeps the scores in the cache.
#include <optional>

#include "core/graph/passes/follow.h"
#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"
#include "core/ops/functional.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/attention.h"
#include "core/ops/nn/softmax.h"
#include "core/ops/shape/shape_attrs.h"

namespace weft {
namespace {

using pointwise::Instr;

constexpr double kLowFill = -1e4;  // scores from here down have no weight beside others

// --- From the weights to the softmax and from there to the product of queries and keys.

struct Scores {
  const GraphNode* product;
  Shape shape;
  double scale = 1.0;
  Var bias, mask;
  double fill = 0;  // with a mask: what it makes of the others
};

struct Weights {
  const GraphNode* softmax;
  Var mask;  // weights are 0 where it is, or multiplied by it
  bool multiplied = false;
};

struct Product {
  const GraphNode* node = nullptr;
  bool transpose_a = false, transpose_b = false;
  double alpha = 1.0;
};

std::optional<Product> ProductOf(const GraphNode& node) {
  const size_t rank = node.is_variable() ? 0 : node.types[0].shape.size();
  if (rank != 3 && rank != 4) return std::nullopt;
  if (node.op->name() == "batch_dot") {
    const auto& attrs = node.attrs->as<BatchDotAttrs>();
    return Product{&node, attrs.transpose_a, attrs.transpose_b, 1.0};
  }
  if (node.op->name() != "_linalg_gemm2") return std::nullopt;
  const auto& attrs = node.attrs->as<Gemm2Attrs>();
  if (attrs.axis != -2 && attrs.axis != static_cast<int64_t>(rank) - 2) return std::nullopt;
  return Product{&node, attrs.transpose_a, attrs.transpose_b, attrs.alpha};
}

// Whether two shapes differ in their leading axes alone.
bool KeepsMatrices(const Shape& a, const Shape& b) {
  return a.size() >= 2 && b.size() >= 2 && a.back() == b.back() &&
         a[a.size() - 2] == b[b.size() - 2];
}

class Matcher {
 public:
  Matcher(const Graph& graph, GraphBuilder** builder) : builder_(builder) {
    for (const GraphNode* node : TopologicalOrder(graph)) {
      for (size_t i = 0; i < node->inputs.size(); ++i) {
        // Some read only the shape.
        const bool value = !IsNamed(*node, {"zeros_like", "ones_like", "shape_array"}) &&
                           !(i == 1 && IsNamed(*node, {"reshape_like", "broadcast_like"}));
        if (node->inputs[i] && value) readers_[node->inputs[i]].push_back(node);
      }
    }
    for (const Edge& output : graph.outputs) readers_[output].push_back(nullptr);
  }

  std::optional<Weights> WeightsOf(const Edge& edge, int depth = 0) const {
    if (!Follows(edge, depth)) return std::nullopt;
    const GraphNode& node = ToGraphNode(edge);
    if (node.op->name() == "softmax") return Weights{&node, {}, false};
    if (PassesOn(node) ||
        (KeepsElements(node) && KeepsMatrices(node.types[0].shape, node.input_types[0].shape))) {
      return WeightsOf(node.inputs[0], depth + 1);
    }
    const auto leaf = [&](const Edge& e) { return PartOf(e, WeightsOf(e, depth + 1)); };
    return Evaluate<Weights>(node, leaf, CombineWeights).followed;
  }

  std::optional<Scores> ScoresOf(const Edge& edge, int depth = 0) const {
    if (!Follows(edge, depth)) return std::nullopt;
    const GraphNode& node = ToGraphNode(edge);
    const Shape& shape = node.types[0].shape;
    if (const auto product = ProductOf(node))
      return Scores{&node, shape, product->alpha, {}, {}, 0};
    if (PassesOn(node)) return ScoresOf(node.inputs[0], depth + 1);
    std::optional<Scores> scores;
    if (KeepsElements(node)) {
      scores = ScoresOf(node.inputs[0], depth + 1);
      if (!scores || scores->bias || scores->mask || !KeepsMatrices(scores->shape, shape))
        return {};
      scores->shape = shape;
      return scores;
    }
    const auto leaf = [&](const Edge& e) { return PartOf(e, ScoresOf(e, depth + 1)); };
    scores = Evaluate<Scores>(node, leaf, CombineScores).followed;
    return scores && scores->shape == shape ? scores : std::nullopt;
  }

  // The order of axes in memory that what follows wants, for a result (batch, heads, n, depth).
  AttentionLayout LayoutFor(const GraphNode& node) const {
    Edge edge{Ref<Node>(const_cast<GraphNode*>(&node)), 0};
    for (int depth = 0; depth < kMaxFollowed; ++depth) {
      const auto found = readers_.find(edge);
      if (found == readers_.end() || found->second.size() != 1 || found->second[0] == nullptr)
        break;
      const GraphNode& reader = *found->second[0];
      if (IsNamed(reader, {"transpose"})) {
        const Dims& axes = reader.attrs->as<TransposeAttrs>().axes;
        if (axes == Dims{0, 2, 1, 3}) return AttentionLayout::kQueriesFirst;
        if (axes == Dims{2, 0, 1, 3}) return AttentionLayout::kQueriesOutermost;
        break;
      }
      if (!KeepsElements(reader) && !PassesOn(reader)) break;
      edge = {Ref<Node>(const_cast<GraphNode*>(&reader)), 0};
    }
    return AttentionLayout::kHeadsFirst;
  }

 private:
  bool Follows(const Edge& edge, int depth) const {
    if (!edge || edge.index != 0 || edge.node->is_variable() || depth > kMaxFollowed) return false;
    const auto found = readers_.find(edge);
    return found == readers_.end() || found->second.size() == 1;
  }

  template <typename T>
  Part<T> PartOf(const Edge& edge, std::optional<T> followed) const {
    if (followed) return {std::move(followed), {}, {}};
    if (const auto number = NumberOf(edge)) return {{}, number, {}};
    return {{}, {}, (*builder_)->VarOf(edge)};
  }

  static Part<Weights> CombineWeights(Instr instr, std::vector<Part<Weights>>& parts) {
    const auto with_mask = [](Weights w, const Var& mask, bool multiplied) -> Part<Weights> {
      if (w.mask || !mask) return {};
      w.mask = mask;
      w.multiplied = multiplied;
      return {w, {}, {}};
    };
    if (instr == Instr::kCopy) return parts[0];
    if (instr == Instr::kMul) {
      const int at = parts[0].followed ? 0 : 1;
      return parts[1 - at].followed ? Part<Weights>{}
                                    : with_mask(*parts[at].followed, parts[1 - at].var, true);
    }
    if (instr == Instr::kWhere && parts[1].followed && parts[2].number == 0.0) {
      return with_mask(*parts[1].followed, parts[0].var, false);
    }
    return {};
  }

  static Part<Scores> CombineScores(Instr instr, std::vector<Part<Scores>>& parts) {
    const auto times = [](Scores s, double factor) -> Part<Scores> {
      s.scale *= factor;
      s.fill *= factor;
      if (s.bias) s.bias = s.bias * factor;
      return {s, {}, {}};
    };
    const auto plus = [](Scores s, const Part<Scores>& other, double sign) -> Part<Scores> {
      // The same number everywhere changes no weight.
      if (other.number) return {s, {}, {}};
      if (s.mask || !other.var) return {};
      const Var term = sign < 0 ? -other.var : other.var;
      s.bias = s.bias ? s.bias + term : term;
      return {s, {}, {}};
    };
    const auto masked = [](Scores s, const Var& mask, std::optional<double> fill) -> Part<Scores> {
      if (!mask || !fill || s.mask) return {};
      s.mask = mask;
      s.fill = *fill;
      return {s, {}, {}};
    };
    const auto followed = [&](size_t i) -> const std::optional<Scores>& {
      return parts[i].followed;
    };
    switch (instr) {
      case Instr::kCopy:
        return parts[0];
      case Instr::kNeg:
        return times(*followed(0), -1);
      case Instr::kMul:
        if (followed(0) && parts[1].number) return times(*followed(0), *parts[1].number);
        if (followed(1) && parts[0].number) return times(*followed(1), *parts[0].number);
        return {};
      case Instr::kDiv:
        return followed(0) && parts[1].number ? times(*followed(0), 1 / *parts[1].number)
                                              : Part<Scores>{};
      case Instr::kAdd:
        return followed(0) ? plus(*followed(0), AsTerm(parts[1]), 1)
                           : plus(*followed(1), AsTerm(parts[0]), 1);
      case Instr::kSub:
        return followed(0) ? plus(*followed(0), AsTerm(parts[1]), -1) : Part<Scores>{};
      case Instr::kWhere:
        if (followed(1)) return masked(*followed(1), parts[0].var, parts[2].number);
        if (followed(2)) return masked(*followed(2), px::Eq(parts[0].var, 0.0), parts[1].number);
        return {};
      default:
        return {};
    }
  }

  // Of two products that are added, the other one is a bias.
  static Part<Scores> AsTerm(const Part<Scores>& part) {
    return part.followed ? Part<Scores>{} : part;
  }

  GraphBuilder** builder_;
  std::unordered_map<Edge, std::vector<const GraphNode*>, EdgeHash, EdgeEqual> readers_;
};

// --- The replacement.

// An array (batch * heads, ...) as (batch, heads, ...).
struct HeadSplit {
  int64_t batch, heads;
};

class Fuser {
 public:
  explicit Fuser(const Graph& graph) : matcher_(graph, &builder_) {}

  Replacement Visit(GraphBuilder* builder, GraphNode* node) {
    builder_ = builder;
    if (KeepsElements(*node)) return WithoutDetour(*node);
    const auto outer = ProductOf(*node);
    if (!outer || outer->transpose_a || outer->alpha != 1.0) return {};
    const auto weights = matcher_.WeightsOf(node->inputs[0]);
    if (!weights) return {};
    const GraphNode& softmax = *weights->softmax;
    const auto& attrs = softmax.attrs->as<SoftmaxAttrs>();
    const Shape& shape = softmax.types[0].shape;
    if (NormalizeAxis(attrs.axis, shape, "softmax") != static_cast<int>(shape.size()) - 1 ||
        attrs.use_length.value_or(false) || !IsFloating(softmax.types[0].dtype) ||
        NumElements(shape) != NumElements(node->input_types[0].shape)) {
      return {};
    }
    auto scores = matcher_.ScoresOf(softmax.inputs[0]);
    if (!scores) return {};
    const double temperature = attrs.temperature.value_or(1.0);
    scores->scale /= temperature;
    if (scores->bias) scores->bias = scores->bias / temperature;
    AttentionAttrs made;
    if (scores->mask) made.fill = scores->fill / temperature;
    if (weights->mask) {
      if (!LeavesOut(*scores, *weights)) return {};
      made.fill = std::nullopt;
    }
    return Make(*node, *outer, *scores, made);
  }

 private:
  // A reshape back to what was reshaped before.
  static Replacement WithoutDetour(const GraphNode& node) {
    const GraphNode& before = ToGraphNode(node.inputs[0]);
    if (before.is_variable() || !KeepsElements(before) ||
        !(TypeOf(before.inputs[0]) == node.types[0])) {
      return {};
    }
    return {before.inputs[0]};
  }

  // Whether the weights that are set to 0 are those that a mask had made next to nothing.
  static bool LeavesOut(const Scores& scores, const Weights& weights) {
    if (!scores.mask || scores.fill > kLowFill) return false;
    const Edge before = MaskSource(GraphBuilder::EdgeOf(scores.mask));
    const Edge after = GraphBuilder::EdgeOf(weights.mask);
    return EdgeEqual()(before, MaskSource(after)) && (!weights.multiplied || IsZeroOrOne(after));
  }

  Var VarOf(const Edge& edge) const { return builder_->VarOf(edge); }

  // (batch, heads, rows, columns) of which x is a reshape, or x.
  Var Unmerged(const Var& x) const {
    if (x.rank() != 3) return x;
    const Edge edge = GraphBuilder::EdgeOf(x);
    const GraphNode& node = ToGraphNode(edge);
    if (node.is_variable() || !KeepsElements(node)) return x;
    const Shape& shape = node.input_types[0].shape;
    return shape.size() == 4 && KeepsMatrices(shape, x.shape()) ? VarOf(node.inputs[0]) : x;
  }

  // Without factors and reshapes, the factors going to `scale`.
  Var Operand(Var x, double* scale) const {
    struct Factor {
      double value = 1.0;
      Edge of;
    };
    for (int depth = 0; depth < kMaxFollowed; ++depth) {
      x = Unmerged(x);
      const Edge edge = GraphBuilder::EdgeOf(x);
      if (scale == nullptr || edge.node->is_variable()) return x;
      const GraphNode& node = ToGraphNode(edge);
      const auto leaf = [&](const Edge& e) -> Part<Factor> {
        if (const auto number = NumberOf(e)) return {{}, number, {}};
        return {Factor{1.0, e}, {}, {}};
      };
      const auto combine = [](Instr instr, std::vector<Part<Factor>>& parts) -> Part<Factor> {
        const int at = parts[0].followed ? 0 : 1;
        if (instr == Instr::kCopy) return parts[0];
        if ((instr != Instr::kMul && (instr != Instr::kDiv || at == 1)) || !parts[1 - at].number) {
          return {};
        }
        Factor f = *parts[at].followed;
        f.value *= instr == Instr::kMul ? *parts[1 - at].number : 1 / *parts[1 - at].number;
        return {f, {}, {}};
      };
      const auto factor = Evaluate<Factor>(node, leaf, combine).followed;
      if (!factor || !(TypeOf(factor->of) == node.types[0])) return x;
      *scale *= factor->value;
      x = VarOf(factor->of);
    }
    return x;
  }

  Var Split(const Var& x, const HeadSplit& split) const {
    const Var open = Unmerged(x);
    if (open.rank() == 4 && open.dim(0) == split.batch && open.dim(1) == split.heads) return open;
    return Reshape(x, {split.batch, split.heads, x.dim(-2), x.dim(-1)});
  }

  // A bias or mask that broadcasts to scores with merged heads, for scores with heads.
  Var SplitTerm(const Var& x, const HeadSplit& split) const {
    if (x.rank() < 3) return x;
    return x.dim(0) == 1 ? ExpandDims(x, 0) : Split(x, split);
  }

  Replacement Make(const GraphNode& node, const Product& outer, const Scores& scores,
                   AttentionAttrs attrs) const {
    static const OpRef kAttention("_attention");
    const Product inner = *ProductOf(*scores.product);
    double scale = scores.scale;
    Var q = Operand(VarOf(inner.node->inputs[0]), &scale);
    Var k = Operand(VarOf(inner.node->inputs[1]), &scale);
    Var v = Operand(VarOf(node.inputs[1]), nullptr);
    if (q.dtype() != k.dtype() || q.dtype() != v.dtype() || q.dtype() != node.types[0].dtype) {
      return {};
    }
    Var bias = scores.bias, mask;
    if (scores.mask) mask = VarOf(MaskSource(GraphBuilder::EdgeOf(scores.mask)));
    std::optional<HeadSplit> split;
    const Shape& shape = scores.shape;
    if (shape.size() == 4) {
      split = HeadSplit{shape[0], shape[1]};
    } else {
      for (const Var* x : {&q, &k, &v}) {
        if (x->rank() == 4) split = HeadSplit{x->dim(0), x->dim(1)};
      }
    }
    if (split) {
      for (Var* x : {&q, &k, &v}) *x = Split(*x, *split);
      attrs.layout = matcher_.LayoutFor(node);
      if (shape.size() == 3) {
        if (bias) bias = SplitTerm(Materialized(bias), *split);
        if (mask) mask = SplitTerm(mask, *split);
      }
    }
    const int rank = q.rank();
    if (inner.transpose_a) q = SwapAxes(q, rank - 2, rank - 1);
    if (!inner.transpose_b) k = SwapAxes(k, rank - 2, rank - 1);
    if (outer.transpose_b) v = SwapAxes(v, rank - 2, rank - 1);
    attrs.scale = scale;
    Var result = Call1(kAttention, {q, k, v, bias, mask}, MakeAttrs(attrs));
    if (!(result.shape() == node.types[0].shape)) result = Reshape(result, node.types[0].shape);
    return {GraphBuilder::EdgeOf(result)};
  }

  GraphBuilder* builder_ = nullptr;
  Matcher matcher_;
};

}  // namespace

void FuseAttention(Graph* graph) {
  Fuser fuser(*graph);
  Rewrite(graph,
          [&](GraphBuilder* builder, GraphNode* node) { return fuser.Visit(builder, node); });
}

}  // namespace weft
