// What forward keeps for backward, and gradients with and without computing results again.
#include "core/graph/recompute.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/graph/cut.h"
#include "core/graph/gradient.h"
#include "core/graph/passes/passes.h"
#include "tests/core/graph_test.h"

namespace weft {
namespace {

using Shapes = std::map<std::string, Shape>;

constexpr int64_t kChannels = 64;
const Shape kImage{4, kChannels, 12, 12};

Ref<Symbol> Conv(const Ref<Symbol>& x, const std::string& name, Shapes* shapes) {
  (*shapes)[name + "_w"] = {kChannels, kChannels, 3, 3};
  return Apply_(
      "Convolution", {x, Var_(name + "_w")},
      {{"kernel", "(3, 3)"}, {"pad", "(1, 1)"}, {"num_filter", "64"}, {"no_bias", "True"}}, name);
}

Ref<Symbol> Norm(const Ref<Symbol>& x, const std::string& name, Shapes* shapes) {
  std::vector<Ref<Symbol>> inputs{x};
  for (const char* parameter : {"_gamma", "_beta", "_mean", "_var"}) {
    inputs.push_back(Var_(name + parameter));
    (*shapes)[name + parameter] = {kChannels};
  }
  return Apply_("BatchNorm", inputs, {{"fix_gamma", "False"}}, name);
}

Ref<Symbol> Relu(const Ref<Symbol>& x, const std::string& name) {
  return Apply_("Activation", {x}, {{"act_type", "relu"}}, name);
}

struct Parts {
  Graph forward, backward;
  size_t num_outputs = 0;
  std::vector<Edge> read;

  // Results that forward keeps, but for numbers of channels, in the order of their names.
  std::string Kept() const {
    std::vector<std::string> names;
    for (const Edge& edge : read) {
      if (edge.node->is_variable() || TypeOf(edge).shape.size() < 2) continue;
      names.push_back(ToGraphNode(edge).name);
    }
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
    return text;
  }
};

// The graph of the gradients of all variables, cut off.
Parts Cut(const Symbol& symbol, const Shapes& shapes, Recompute recompute) {
  Parts parts;
  parts.forward = Lower_(symbol, shapes, true);
  PrepareForGradients(&parts.forward);
  parts.num_outputs = symbol.outputs().size();
  std::vector<Edge> wanted, outputs, head_edges;
  std::vector<Ref<GraphNode>> heads;
  const GraphBuilder builder(Device{}, true);
  for (size_t k = 0; k < parts.num_outputs; ++k) {
    outputs.push_back(parts.forward.outputs[k]);
    heads.push_back(builder.Variable("head", TypeOf(outputs.back())));
    head_edges.push_back({heads.back(), 0});
  }
  for (const Ref<GraphNode>& input : parts.forward.inputs) wanted.push_back({input, 0});
  const std::vector<Edge> gradients = Gradients(outputs, head_edges, wanted, Device{});
  parts.read = CutBackward(parts.forward, gradients, heads, recompute, &parts.backward);
  Verify(parts.forward);
  Verify(parts.backward);
  return parts;
}

// All gradients as one list, for heads that Numbers makes.
std::vector<float> GradientsOf(Parts parts, bool optimize_backward = true) {
  std::map<const Node*, Value> values;
  float step = 0.37f;
  for (const Ref<GraphNode>& input : parts.forward.inputs) {
    values[input.get()] = Numbers(input->types[0].shape, step += 0.11f);
  }
  std::vector<Value> arguments;
  for (const Ref<GraphNode>& input : parts.forward.inputs) {
    arguments.push_back(values.at(input.get()));
  }
  const size_t before = parts.forward.outputs.size();
  for (const Edge& edge : parts.read) {
    if (!edge.node->is_variable()) parts.forward.outputs.push_back(edge);
  }
  std::vector<Edge> read = std::move(parts.read);
  Optimize(&parts.forward);
  if (optimize_backward) Optimize(&parts.backward);
  const auto results = MakeRef<Plan>(std::move(parts.forward))->Run(std::move(arguments));
  std::vector<Value> inputs;
  size_t next = before;
  for (const Edge& edge : read) {
    inputs.push_back(edge.node->is_variable() ? values.at(edge.node.get()) : results[next++]);
  }
  for (size_t k = 0; k < parts.num_outputs; ++k) inputs.push_back(Numbers(results[k].shape, 0.29f));
  std::vector<float> all;
  for (const Value& gradient : MakeRef<Plan>(std::move(parts.backward))->Run(std::move(inputs))) {
    const std::vector<float> part = FloatsOf(gradient);
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

void ExpectKept(const Symbol& symbol, const Shapes& shapes, const std::string& before,
                const std::string& after) {
  Parts all = Cut(symbol, shapes, Recompute::kNothing),
        less = Cut(symbol, shapes, Recompute::kCheap);
  EXPECT_EQ(all.Kept(), before);
  EXPECT_EQ(less.Kept(), after);
  const std::vector<float> expected = GradientsOf(std::move(all));
  EXPECT_EQ(GradientsOf(std::move(less)), expected);
  const std::vector<float> most = GradientsOf(Cut(symbol, shapes, Recompute::kAll));
  ASSERT_EQ(most.size(), expected.size());
  for (size_t i = 0; i < most.size(); ++i) {
    ASSERT_NEAR(most[i], expected[i], 1e-4f * (1.0f + std::abs(expected[i]))) << i;
  }
}

// `blocks` of convolution, BatchNorm and relu, and a convolution.
Ref<Symbol> Stack(int blocks, Shapes* shapes) {
  (*shapes)["x"] = kImage;
  Ref<Symbol> y = Var_("x");
  for (int k = 0; k < blocks; ++k) {
    const std::string number = std::to_string(k);
    y = Relu(Norm(Conv(y, "conv" + number, shapes), "norm" + number, shapes), "relu" + number);
  }
  return Conv(y, "last", shapes);
}

TEST(Recompute, BatchNormAndReluAreNotKept) {
  Shapes shapes;
  ExpectKept(*Stack(2, &shapes), shapes, "conv0 conv1 norm0 norm1", "conv0 conv1");
}

TEST(Recompute, ASumWithABatchNormThatNobodyKeepsIsComputedFromBoth) {
  Shapes shapes;
  shapes["x"] = kImage;
  const auto x = Conv(Var_("x"), "front", &shapes);
  const auto shortcut = Norm(Conv(x, "side", &shapes), "side_norm", &shapes);
  const auto sum =
      Apply_("elemwise_add", {Norm(Conv(x, "conv", &shapes), "norm", &shapes), shortcut});
  ExpectKept(*Conv(Relu(sum, "relu"), "last", &shapes), shapes, "conv front norm side",
             "conv front side");
}

// Blocks of convolution and BatchNorm that are added to their input.
Ref<Symbol> ResidualStack(int blocks, Shapes* shapes) {
  (*shapes)["x"] = kImage;
  auto y = Conv(Var_("x"), "conv0", shapes);
  for (int k = 1; k <= blocks; ++k) {
    const std::string number = std::to_string(k);
    const auto sum = Norm(Conv(y, "conv" + number, shapes), "sum" + number, shapes);
    y = Relu(Apply_("elemwise_add", {sum, y}), "relu" + number);
  }
  return Conv(y, "last", shapes);
}

TEST(Recompute, ChainsOfResultsEndAtOneThatIsKept) {
  Shapes shapes;
  ExpectKept(*ResidualStack(5, &shapes), shapes,
             "conv0 conv1 conv2 conv3 conv4 conv5 sum1 sum2 sum3 sum4 sum5",
             "conv0 conv1 conv2 conv3 conv4 conv5 sum4");
}

TEST(Recompute, WhatTakesMuchOfTheStepIsKept) {
  const auto x = Var_("x");
  const auto a = Apply_("sin", {x}, {}, "a"), b = Apply_("sin", {a}, {}, "b");
  ExpectKept(*Apply_("sin", {b}, {}, "c"), {{"x", {256, 256}}}, "a b", "a b");
}

TEST(Recompute, WhatAViewHoldsIsKept) {
  Shapes shapes{{"x", kImage}, {"w", {32, kChannels * 12 * 12}}};
  const auto y = Relu(Norm(Conv(Var_("x"), "conv", &shapes), "norm", &shapes), "relu");
  const auto dense =
      Apply_("FullyConnected", {Apply_("Reshape", {y}, {{"shape", "(0, -1)"}}, "flat"), Var_("w")},
             {{"num_hidden", "32"}, {"no_bias", "True"}});
  ExpectKept(*dense, shapes, "conv flat", "conv flat");
}

TEST(Recompute, ResultsOfTheGraphAreKept) {
  Shapes shapes;
  const auto last = Stack(1, &shapes);
  const auto relu = Relu(Norm(last, "norm", &shapes), "relu");
  ExpectKept(*Group({relu, Conv(relu, "more", &shapes)}), shapes, "conv0 last norm norm0",
             "conv0 last norm");
}

TEST(Recompute, GradientsOfBatchNormTakeSumsAlong) {
  Shapes shapes;
  const auto net = ResidualStack(2, &shapes);
  Parts parts = Cut(*net, shapes, Recompute::kNothing),
        same = Cut(*net, shapes, Recompute::kNothing);
  EXPECT_NE(OperatorsOf(parts.backward).find("_pointwise"), std::string::npos);
  FuseBatchNormGrad(&parts.backward);
  Verify(parts.backward);
  const std::string found = OperatorsOf(parts.backward);
  size_t sums = 0;
  for (size_t at = 0; (at = found.find("_pointwise", at)) != std::string::npos; ++at) ++sums;
  EXPECT_EQ(sums, 1u) << found;  // in front of the first block, which no BatchNorm is
  const auto with = GradientsOf(std::move(parts), false),
             without = GradientsOf(std::move(same), false);
  ASSERT_EQ(with.size(), without.size());
  for (size_t i = 0; i < with.size(); ++i) {
    ASSERT_NEAR(with[i], without[i], 1e-5f * (1.0f + std::abs(without[i]))) << i;
  }
}

}  // namespace
}  // namespace weft
