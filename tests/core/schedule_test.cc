// The order in which plans run the nodes of a graph.
#include "core/graph/schedule.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/device/allocator.h"
#include "tests/core/graph_test.h"

namespace weft {
namespace {

// What a backward pass through `layers` products computes: gradients dx of the data and dw of the
// weights, which are the results, from the first layer to the last.
Ref<Symbol> BackwardOfProducts(int layers) {
  Ref<Symbol> dx = Var_("head");
  std::vector<Ref<Symbol>> gradients;
  for (int k = layers; k-- > 0;) {
    const std::string layer = std::to_string(k);
    gradients.push_back(
        Apply_("dot", {Var_("x" + layer), dx}, {{"transpose_a", "True"}}, "dw" + layer));
    if (k > 0) dx = Apply_("dot", {dx, Var_("w" + layer)}, {{"transpose_b", "True"}}, "dx" + layer);
  }
  std::reverse(gradients.begin(), gradients.end());
  return Group(gradients);
}

Graph LowerBackward(int layers, int64_t rows, int64_t width) {
  std::map<std::string, Shape> shapes{{"head", {rows, width}}};
  for (int k = 0; k < layers; ++k) {
    shapes["x" + std::to_string(k)] = {rows, width};
    shapes["w" + std::to_string(k)] = {width, width};
  }
  return Lower_(*BackwardOfProducts(layers), shapes, true);
}

TEST(RunOrder, GradientsOfALayersWeightsComeBeforeTheLayerInFront) {
  const Graph graph = LowerBackward(3, 4, 4);
  std::string names;
  for (const GraphNode* node : RunOrder(graph)) {
    if (!node->is_variable()) names += node->name + " ";
  }
  EXPECT_EQ(names, "dw2 dx2 dw1 dx1 dw0 ");
}

TEST(RunOrder, TheLongestWayToANodeComesFirst) {
  const auto x = Var_("x");
  const auto again = Apply_("exp", {x}, {}, "again");
  const auto gradient = Apply_("sin", {Apply_("cos", {x}, {}, "b")}, {}, "a");
  const Graph graph =
      Lower_(*Apply_("elemwise_mul", {again, gradient}, {}, "product"), {{"x", {2}}});
  std::string names;
  for (const GraphNode* node : RunOrder(graph)) {
    if (!node->is_variable()) names += node->name + " ";
  }
  EXPECT_EQ(names, "b a again product ");
}

TEST(RunOrder, BackwardLetsGoOfALayerAfterTheOther) {
  constexpr int kLayers = 8;
  constexpr int64_t kRows = 4096, kWidth = 32;
  constexpr int64_t kBytes = kRows * kWidth * sizeof(float);
  const Graph graph = LowerBackward(kLayers, kRows, kWidth);
  std::vector<Shape> shapes;
  for (const Ref<GraphNode>& input : graph.inputs) shapes.push_back(input->types[0].shape);
  const auto plan = MakeRef<Plan>(graph);
  for (int run = 0; run < 2; ++run) {
    std::vector<Value> inputs;
    for (const Shape& shape : shapes) inputs.push_back(Numbers(shape));
    const int64_t before = MemoryStatsOf(Device{}).in_use;
    ResetMemoryPeak(Device{});
    plan->Run(std::move(inputs));
    // Two gradients of data at once, and the small ones of the weights.
    EXPECT_LT(MemoryStatsOf(Device{}).peak - before, 3 * kBytes) << run;
  }
}

}  // namespace
}  // namespace weft
