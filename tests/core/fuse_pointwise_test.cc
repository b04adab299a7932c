// The pass that makes programs of regions: the graph before and after, and equal numbers.
#include <gtest/gtest.h>

#include "core/graph/gradient.h"
#include "core/graph/passes/passes.h"
#include "core/ops/pointwise/expr.h"
#include "core/ops/pointwise/rows_op.h"
#include "tests/core/graph_test.h"

namespace weft {
namespace {

using Shapes = std::map<std::string, Shape>;

// The text of the only row program in a graph.
std::string ProgramText(const Graph& graph) {
  std::string text;
  for (const GraphNode* node : TopologicalOrder(graph)) {
    if (node->is_variable() || node->op->name() != "_row_program") continue;
    text += (text.empty() ? "" : " | ") +
            pointwise::PrintRows(node->attrs->as<pointwise::RowProgramAttrs>().program);
  }
  return text;
}

void ExpectNear(const std::vector<float>& expected, const std::vector<float>& found) {
  ASSERT_EQ(expected.size(), found.size());
  for (size_t i = 0; i < found.size(); ++i) {
    EXPECT_NEAR(found[i], expected[i], 1e-5f * (1.0f + std::abs(expected[i]))) << i;
  }
}

// Expands compositions, then fuses. Returns the graph's row programs as text.
std::string ExpectFusion(const Ref<Symbol>& symbol, const Shapes& shapes, const std::string& before,
                         const std::string& after) {
  Graph graph = Lower_(*symbol, shapes), same = Lower_(*symbol, shapes);
  ExpandCompositions(&graph);
  EXPECT_EQ(OperatorsOf(graph), before);
  FusePointwise(&graph);
  Verify(graph);
  EXPECT_EQ(OperatorsOf(graph), after);
  const std::string text = ProgramText(graph);
  ExpectNear(Run_(std::move(same)), Run_(std::move(graph)));
  return text;
}

Ref<Symbol> Sum(const Ref<Symbol>& x, const char* axis, bool keepdims, const char* op = "sum") {
  return Apply_(op, {x}, {{"axis", axis}, {"keepdims", keepdims ? "True" : "False"}});
}

TEST(FusePointwise, AChainBecomesOneProgram) {
  const auto x = Var_("x"), y = Var_("y");
  const auto sum = Apply_("broadcast_add", {Apply_("exp", {x}), y});
  ExpectFusion(Apply_("relu", {Apply_("_mul_scalar", {sum}, {{"scalar", "0.5"}})}),
               {{"x", {3, 4}}, {"y", {4}}}, "exp broadcast_add _mul_scalar relu", "_pointwise");
}

TEST(FusePointwise, GeluWrittenOutIsOneInstruction) {
  const auto x = Var_("x");
  const auto erf = Apply_("erf", {Apply_("_div_scalar", {x}, {{"scalar", "1.4142135623730951"}})});
  const auto sum = Apply_("_plus_scalar", {erf}, {{"scalar", "1"}});
  const auto half = Apply_("_mul_scalar", {x}, {{"scalar", "0.5"}});
  Graph graph = Lower_(*Apply_("elemwise_mul", {half, sum}), {{"x", {5, 9}}});
  FusePointwise(&graph);
  ASSERT_EQ(OperatorsOf(graph), "_pointwise");
  const auto& node = ToGraphNode(graph.outputs[0]);
  const pointwise::Program& program = node.attrs->as<pointwise::ProgramAttrs>().program;
  ASSERT_EQ(program.steps.size(), 1u);
  EXPECT_EQ(program.steps[0].instr, pointwise::Instr::kGelu);
}

TEST(FusePointwise, ASoftmaxWrittenOutIsOnePass) {
  const auto x = Var_("x");
  const auto e = Apply_("exp", {Apply_("broadcast_sub", {x, Sum(x, "-1", true, "max")})});
  EXPECT_EQ(ExpectFusion(Apply_("broadcast_div", {e, Sum(e, "-1", true)}), {{"x", {5, 70}}},
                         "max broadcast_sub exp sum broadcast_div", "_row_program"),
            "axes=1; row_max i0; sub i0 %0; exp %1; row_sum %2; div %2 %3; out %4 float32");
}

TEST(FusePointwise, ALayerNormalisationWrittenOutIsOnePass) {
  const auto x = Var_("x");
  const auto centred = Apply_("broadcast_sub", {x, Sum(x, "-1", true, "mean")});
  const auto variance = Sum(Apply_("square", {centred}), "-1", true, "mean");
  const auto inverse = Apply_("rsqrt", {Apply_("_plus_scalar", {variance}, {{"scalar", "1e-5"}})});
  const auto scaled =
      Apply_("broadcast_mul", {Apply_("broadcast_mul", {centred, inverse}), Var_("g")});
  ExpectFusion(Apply_("broadcast_add", {scaled, Var_("b")}),
               {{"x", {4, 3, 70}}, {"g", {70}}, {"b", {70}}},
               "mean broadcast_sub square mean _plus_scalar rsqrt broadcast_mul broadcast_mul "
               "broadcast_add",
               "_row_program");
}

TEST(FusePointwise, ReductionsWithoutKeepdimsMeetAgainThroughAReshape) {
  const auto x = Var_("x");
  const auto mean = Apply_("expand_dims", {Sum(x, "-1", false, "mean")}, {{"axis", "1"}});
  ExpectFusion(Apply_("broadcast_sub", {x, mean}), {{"x", {5, 9}}},
               "mean expand_dims broadcast_sub", "_row_program");
}

TEST(FusePointwise, AReductionWithoutKeepdimsKeepsItsShapeOutside) {
  const auto x = Var_("x");
  ExpectFusion(Sum(Apply_("elemwise_mul", {x, Var_("y")}), "-1", false),
               {{"x", {5, 9}}, {"y", {5, 9}}}, "elemwise_mul sum", "_row_program _reshape_to");
}

TEST(FusePointwise, SquareShapesDoNotConfuseRowsAndColumns) {
  // The sum over the last axis, without it, broadcasts along the columns.
  const auto x = Var_("x");
  ExpectFusion(Apply_("broadcast_sub", {x, Sum(x, "-1", false)}), {{"x", {6, 6}}},
               "sum broadcast_sub", "sum broadcast_sub");
}

TEST(FusePointwise, ColumnSumsNeedNoProductInMemory) {
  const auto dy = Var_("dy"), x = Var_("x");
  EXPECT_EQ(
      ExpectFusion(Sum(Apply_("elemwise_mul", {dy, Apply_("tanh", {x})}), "0", false),
                   {{"dy", {40, 6}}, {"x", {40, 6}}}, "tanh elemwise_mul sum", "_row_program"),
      "axes=1; tanh i0; mul i1 %0; column_sum %1 float32");
}

TEST(FusePointwise, WhatReadsAColumnSumStaysOutside) {
  const auto x = Var_("x");
  const auto sum = Sum(Apply_("exp", {x}), "0", true);
  for (const int64_t rows : {5, 1}) {  // one row: the sum has the shape of the whole
    ExpectFusion(Apply_("broadcast_div", {x, sum}), {{"x", {rows, 9}}}, "exp sum broadcast_div",
                 "_row_program _reshape_to broadcast_div");
  }
}

TEST(FusePointwise, SeveralResultsOfOneArrayAreOnePass) {
  const auto x = Var_("x");
  const auto a = Apply_("tanh", {x}), b = Apply_("exp", {x});
  const auto group = Symbol::Group(std::vector<const Symbol*>{a.get(), b.get()});
  ExpectFusion(group, {{"x", {5, 9}}}, "tanh exp", "_row_program");
}

TEST(FusePointwise, APathThroughAnotherOperatorIsNotCutShort) {
  // exp and the sum both belong to the matrix product's surroundings: joined, they would wait for
  // each other.
  const auto x = Var_("x");
  const auto e = Apply_("exp", {x});
  const auto product = Apply_("dot", {e, e});
  ExpectFusion(Apply_("elemwise_add", {e, product}), {{"x", {4, 4}}}, "exp dot elemwise_add",
               "exp dot elemwise_add");
}

TEST(FusePointwise, BroadcastsAndConstantsNeedNoMemory) {
  const auto x = Var_("x");
  const auto wide = Apply_("broadcast_to", {Var_("y")}, {{"shape", "(5, 9)"}});
  const auto ones = Apply_("_ones", {}, {{"shape", "(5, 9)"}});
  ExpectFusion(Apply_("elemwise_add", {Apply_("elemwise_mul", {x, wide}), ones}),
               {{"x", {5, 9}}, {"y", {1, 9}}}, "broadcast_to elemwise_mul _ones elemwise_add",
               "_pointwise");
}

TEST(FusePointwise, SoftmaxTakesItsSurroundingsAlongButStaysAlone) {
  const auto x = Var_("x");
  ExpectFusion(Apply_("softmax", {x}), {{"x", {5, 9}}}, "softmax", "softmax");
  const auto masked = Apply_("broadcast_add", {x, Var_("mask")});
  ExpectFusion(Apply_("softmax", {masked}, {{"temperature", "2"}}), {{"x", {5, 9}}, {"mask", {9}}},
               "broadcast_add softmax", "_row_program");
  ExpectFusion(Apply_("_mul_scalar", {Apply_("log_softmax", {x})}, {{"scalar", "-1"}}),
               {{"x", {5, 9}}}, "log_softmax _mul_scalar", "_row_program");
}

TEST(FusePointwise, LayerNormTakesTheResidualAlong) {
  const auto sum = Apply_("elemwise_add", {Var_("x"), Var_("r")});
  ExpectFusion(Apply_("LayerNorm", {sum, Var_("g"), Var_("b")}),
               {{"x", {5, 90}}, {"r", {5, 90}}, {"g", {90}}, {"b", {90}}}, "elemwise_add LayerNorm",
               "_row_program");
}

TEST(FusePointwise, LargeRegionsAreCut) {
  auto x = Var_("x");
  for (int i = 0; i < 200; ++i) {
    x = Apply_("_plus_scalar", {Apply_("tanh", {x})}, {{"scalar", "0.1"}});
  }
  Graph graph = Lower_(*x, {{"x", {5, 9}}}), same = Lower_(*x, {{"x", {5, 9}}});
  FusePointwise(&graph);
  Verify(graph);
  EXPECT_LE(TopologicalOrder(graph).size(), 10u);
  ExpectNear(Run_(std::move(same)), Run_(std::move(graph)));
}

TEST(FusePointwise, GradientsOfGeluAndBiasAreOnePass) {
  const auto y = Apply_("LeakyReLU", {Apply_("broadcast_add", {Var_("x"), Var_("b")})},
                        {{"act_type", "gelu"}});
  const Shapes shapes{{"x", {40, 30}}, {"b", {30}}};
  const auto backward = [&] {
    Graph graph = Lower_(*y, shapes);
    GraphBuilder builder(graph.device, true);
    Ref<GraphNode> dy = builder.Variable("dy", {DType::kFloat32, {40, 30}});
    const std::vector<Edge> wanted{{graph.inputs[0], 0}, {graph.inputs[1], 0}};
    graph.outputs = Gradients(graph.outputs, std::vector<Edge>{{dy, 0}}, wanted, graph.device);
    graph.inputs.push_back(dy);
    return graph;
  };
  Graph graph = backward();
  ExpandCompositions(&graph);
  MergeCommonSubexpressions(&graph);
  FusePointwise(&graph);
  Verify(graph);
  EXPECT_EQ(ProgramText(graph).find(" | "), std::string::npos) << OperatorsOf(graph);
  EXPECT_NE(ProgramText(graph).find("column_sum"), std::string::npos) << ProgramText(graph);
  ExpectNear(Run_(backward()), Run_(std::move(graph)));
}

}  // namespace
}  // namespace weft
