// Regions of elementwise operators, reductions and broadcasts become programs
// that read and write memory once.
#include <algorithm>
#include <unordered_map>

#include "core/graph/passes/passes.h"
#include "core/graph/passes/region.h"
#include "core/ops/functional.h"

namespace weft {
namespace {

// Regions stay below these, so that what is alive at once fits the first-level
// cache.
constexpr int kMaxSteps = 64;
constexpr size_t kMaxRegionInputs = 12;
constexpr int kMaxRegionOutputs = 8;

class Fusion {
 public:
  explicit Fusion(Graph* graph) : graph_(graph), order_(TopologicalOrder(*graph)) {
    for (size_t i = 0; i < order_.size(); ++i) index_[order_[i]] = static_cast<int>(i);
    readers_.resize(order_.size());
    for (size_t i = 0; i < order_.size(); ++i) {
      for (const Edge& edge : order_[i]->inputs) {
        if (edge) readers_[IndexOf(edge)].push_back(static_cast<int>(i));
      }
    }
    for (const Edge& edge : graph->outputs) results_.push_back(edge);
    for (const GraphNode* node : order_) {
      parts_.push_back(OnlyFirstResult(*node) ? PartOf(*node) : Part());
    }
  }

  void Run() {
    regions_.resize(order_.size());
    region_of_.resize(order_.size());
    for (size_t i = 0; i < order_.size(); ++i) {
      region_of_[i] = static_cast<int>(i);
      Region& region = regions_[i];
      region.nodes = {static_cast<int>(i)};
      region.fusable = parts_[i].role != Role::kOther;
      if (region.fusable) {
        region.space = SpaceOf(static_cast<int>(i));
        region.axes = parts_[i].axes;
        region.dtype = order_[i]->types[0].dtype;
      }
    }
    // Users join what they read; then regions that read the same array join
    // each other.
    for (size_t i = 0; i < order_.size(); ++i) {
      if (parts_[i].role == Role::kOther) continue;
      for (const Edge& edge : order_[i]->inputs) {
        if (edge) TryJoin(region_of_[IndexOf(edge)], region_of_[i]);
      }
      if (parts_[i].role == Role::kKeepDims && regions_[region_of_[i]].nodes.size() == 1) {
        regions_[region_of_[i]].fusable = false;
      }
    }
    JoinSiblings();
    Emit();
  }

 private:
  struct Region {
    std::vector<int> nodes;  // empty: joined another one
    bool fusable = false;
    Shape space;
    int axes = 0;  // columns; 0: nothing says how many
    DType dtype = DType::kUnknown;
  };

  int IndexOf(const Edge& edge) const { return index_.at(edge.node.get()); }

  // No result but the first one is read.
  bool OnlyFirstResult(const GraphNode& node) const {
    if (node.types.size() == 1) return true;
    for (const int reader : readers_[index_.at(&node)]) {
      for (const Edge& edge : order_[reader]->inputs) {
        if (edge.node.get() == &node && edge.index > 0) return false;
      }
    }
    return std::none_of(results_.begin(), results_.end(), [&](const Edge& edge) {
      return edge.node.get() == &node && edge.index > 0;
    });
  }

  // The shape that a node goes through.
  Shape SpaceOf(int i) const {
    const GraphNode& node = *order_[i];
    const Role role = parts_[i].role;
    const bool reduces = role == Role::kRow || role == Role::kColumn;
    return reduces ? node.input_types[0].shape : node.types[0].shape;
  }

  // --- Joining.

  // The space of two regions together, and its columns.
  static bool Meet(const Region& a, const Region& b, Shape* space, int* axes) {
    if (a.space == b.space) {
      if (a.axes != 0 && b.axes != 0 && a.axes != b.axes) return false;
      *space = a.space;
      *axes = std::max(a.axes, b.axes);
      return true;
    }
    // Numbers of rows beside whole rows.
    const Region& rows = NumElements(a.space) < NumElements(b.space) ? a : b;
    const Region& whole = &rows == &a ? b : a;
    if (rows.axes != 0 || rows.space.size() != whole.space.size()) return false;
    for (int n = 1; n <= static_cast<int>(whole.space.size()); ++n) {
      if (whole.axes != 0 && n != whole.axes) continue;
      if (!(RowShape(whole.space, n) == rows.space)) continue;
      *space = whole.space;
      *axes = n;
      return true;
    }
    return false;
  }

  void TryJoin(int a, int b) {
    if (a == b) return;
    Region &first = regions_[a], &second = regions_[b];
    if (!first.fusable || !second.fusable || !ComputesAs(first.dtype, second.dtype)) return;
    Shape space;
    int axes;
    if (!Meet(first, second, &space, &axes)) return;
    if (!ReadsAllowed(first, second, space, axes) || !ReadsAllowed(second, first, space, axes)) {
      return;
    }
    if (!Fits(first, second)) return;
    if (HasDetour(a, b) || HasDetour(b, a)) return;
    first.nodes.insert(first.nodes.end(), second.nodes.begin(), second.nodes.end());
    std::sort(first.nodes.begin(), first.nodes.end());
    first.space = space;
    first.axes = axes;
    second.nodes.clear();
    second.fusable = false;
    for (const int node : first.nodes) region_of_[node] = a;
  }

  int InputIndex(int i, const Edge& edge) const {
    const auto& inputs = order_[i]->inputs;
    return static_cast<int>(std::find_if(inputs.begin(), inputs.end(),
                                         [&](const Edge& e) {
                                           return e.node.get() == edge.node.get() &&
                                                  e.index == edge.index;
                                         }) -
                            inputs.begin());
  }

  // Whether the nodes of `user` can read the results of `producer` within one
  // region.
  bool ReadsAllowed(const Region& producer, const Region& user, const Shape& space,
                    int axes) const {
    for (const int i : user.nodes) {
      for (const Edge& edge : order_[i]->inputs) {
        const int from = IndexOf(edge);
        if (!std::binary_search(producer.nodes.begin(), producer.nodes.end(), from)) continue;
        if (parts_[from].role == Role::kColumn) return false;
        Shape shape = TypeOf(edge).shape;
        if (parts_[from].role == Role::kRow) {
          const Shape kept = RowShape(SpaceOf(from), parts_[from].axes);
          if (!(shape == kept) && parts_[i].role != Role::kKeepDims) return false;
          shape = kept;
        }
        const bool whole = shape == space, row = axes > 0 && shape == RowShape(space, axes);
        if (!whole && !row) return false;
        // Reductions go over whole rows.
        const bool reduces = parts_[i].role == Role::kRow || parts_[i].role == Role::kColumn ||
                             parts_[i].role == Role::kSoftmax ||
                             (parts_[i].role == Role::kLayerNorm && InputIndex(i, edge) == 0);
        if (reduces && !whole) return false;
        if (parts_[i].role == Role::kLayerNorm && InputIndex(i, edge) > 0) return false;
      }
    }
    return true;
  }

  bool Fits(const Region& a, const Region& b) const {
    std::vector<int> nodes = a.nodes;
    nodes.insert(nodes.end(), b.nodes.begin(), b.nodes.end());
    std::sort(nodes.begin(), nodes.end());
    int steps = 0, outputs = 0;
    std::vector<std::pair<const Node*, int>> inputs;
    for (const int i : nodes) {
      steps += parts_[i].steps;
      outputs += LeavesRegion(i, nodes);
      for (const Edge& edge : order_[i]->inputs) {
        if (std::binary_search(nodes.begin(), nodes.end(), IndexOf(edge)) || NumberOf(edge))
          continue;
        const std::pair<const Node*, int> key{edge.node.get(), edge.index};
        if (std::find(inputs.begin(), inputs.end(), key) == inputs.end()) inputs.push_back(key);
      }
    }
    return steps <= kMaxSteps && outputs <= kMaxRegionOutputs && inputs.size() <= kMaxRegionInputs;
  }

  // Whether anything outside of `nodes` reads node i.
  bool LeavesRegion(int i, const std::vector<int>& nodes) const {
    for (const int reader : readers_[i]) {
      if (!std::binary_search(nodes.begin(), nodes.end(), reader)) return true;
    }
    return std::any_of(results_.begin(), results_.end(),
                       [&](const Edge& edge) { return edge.node.get() == order_[i]; });
  }

  // Whether region `to` depends on region `from` through a third one.
  bool HasDetour(int from, int to) const {
    std::vector<bool> seen(regions_.size(), false);
    std::vector<int> open;
    const auto visit = [&](int region) {
      for (const int i : regions_[region].nodes) {
        for (const int reader : readers_[i]) {
          const int next = region_of_[reader];
          if (next == region || seen[next] || (region == from && next == to)) continue;
          seen[next] = true;
          open.push_back(next);
        }
      }
    };
    visit(from);
    while (!open.empty()) {
      const int region = open.back();
      open.pop_back();
      if (region == to) return true;
      visit(region);
    }
    return false;
  }

  // Regions that do not depend on each other, but read one whole array, read it
  // once.
  void JoinSiblings() {
    for (size_t i = 0; i < order_.size(); ++i) {
      const std::vector<int>& readers = readers_[i];
      for (size_t k = 1; k < readers.size(); ++k) {
        for (size_t l = 0; l < k; ++l) {
          const int a = region_of_[readers[l]], b = region_of_[readers[k]];
          if (a == b || !regions_[a].fusable || !regions_[b].fusable) continue;
          if (!(TypeOf(Edge{Ref<Node>(order_[i]), 0}).shape == regions_[a].space)) continue;
          if (!(regions_[a].space == regions_[b].space)) continue;
          TryJoin(std::min(a, b), std::max(a, b));
        }
      }
    }
  }

  // --- The new graph.

  // Regions with every region before those that read it.
  std::vector<int> RegionOrder() const {
    std::vector<int> order;
    std::vector<char> state(regions_.size(), 0);
    std::vector<std::pair<int, bool>> stack;
    for (size_t i = regions_.size(); i-- > 0;) {
      if (!regions_[i].nodes.empty()) stack.push_back({static_cast<int>(i), false});
    }
    while (!stack.empty()) {
      const auto [region, done] = stack.back();
      stack.pop_back();
      if (done) {
        order.push_back(region);
        continue;
      }
      if (state[region] != 0) continue;
      state[region] = 1;
      stack.push_back({region, true});
      for (const int i : regions_[region].nodes) {
        for (const Edge& edge : order_[i]->inputs) {
          if (!edge) continue;
          const int before = region_of_[IndexOf(edge)];
          if (before != region && state[before] == 0) stack.push_back({before, false});
        }
      }
    }
    return order;
  }

  void Emit() {
    GraphBuilder builder(graph_->device, false);
    const Builder::Scope scope(&builder);
    const auto update = [&](Edge* edge) {
      if (!*edge) return;
      const auto found = replaced_.find(*edge);
      if (found != replaced_.end()) *edge = Edge(found->second);
    };
    std::vector<Ref<Node>> alive;
    for (const GraphNode* node : order_) alive.emplace_back(const_cast<GraphNode*>(node));
    for (const int region : RegionOrder()) {
      const std::vector<int>& nodes = regions_[region].nodes;
      if (!Pays(nodes) || !EmitRegion(regions_[region], &builder)) {
        for (const int i : nodes) {
          for (Edge& input : order_[i]->inputs) update(&input);
        }
      }
    }
    for (Edge& output : graph_->outputs) update(&output);
  }

  // Something besides one operator that computes, and not only a softmax with a
  // broadcast.
  bool Pays(const std::vector<int>& nodes) const {
    int computing = 0, aliases = 0, whole = 0;
    for (const int i : nodes) {
      const Role role = parts_[i].role;
      const bool alias = role == Role::kAlias || role == Role::kKeepDims;
      aliases += alias;
      computing += !alias;
      whole += role == Role::kSoftmax || role == Role::kLayerNorm;
    }
    return computing > 1 || (computing == 1 && aliases > 0 && whole == 0);
  }

  // False where the inputs do not span the region's space.
  bool EmitRegion(const Region& region, GraphBuilder* builder) {
    RegionProgram program(region.axes);
    std::string name;
    for (const int i : region.nodes) {
      if (!order_[i]->name.empty()) name = order_[i]->name;
      program.Add(*order_[i], parts_[i]);
      if (LeavesRegion(i, region.nodes)) {
        program.AddOutput(*order_[i], parts_[i], region.space);
      }
    }
    builder->set_name(name);
    Shape spanned;
    for (const Edge& edge : program.inputs()) {
      spanned = BroadcastShapes(spanned, TypeOf(edge).shape, "fuse_pointwise");
    }
    if (!(spanned == region.space)) return false;
    SmallVector<Var, 4> inputs;
    for (const Edge& edge : program.inputs()) {
      const auto found = replaced_.find(edge);
      inputs.push_back(builder->VarOf(found == replaced_.end() ? edge : found->second));
    }
    const Vars results = std::move(program).Call(inputs);
    size_t next = 0;
    for (const int i : region.nodes) {
      if (!LeavesRegion(i, region.nodes)) continue;
      const Var result = Reshape(results[next++], order_[i]->types[0].shape);
      replaced_[Edge{Ref<Node>(order_[i]), 0}] = GraphBuilder::EdgeOf(result);
    }
    return true;
  }

  Graph* graph_;
  std::vector<GraphNode*> order_;
  std::unordered_map<const Node*, int> index_;
  std::vector<Part> parts_;
  std::vector<std::vector<int>> readers_;
  std::vector<Edge> results_;
  std::vector<Region> regions_;
  std::vector<int> region_of_;
  std::unordered_map<Edge, Edge, EdgeHash, EdgeEqual> replaced_;
};

}  // namespace

void FusePointwise(Graph* graph) { Fusion(graph).Run(); }

}  // namespace weft
