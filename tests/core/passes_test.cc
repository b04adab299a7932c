// Each pass: the graph before and after, and equal numbers.
#include "core/graph/passes/passes.h"

#include <gtest/gtest.h>

#include "tests/core/graph_test.h"

namespace weft {
namespace {

using Shapes = std::map<std::string, Shape>;

void ExpectPass(PassFn pass, const Ref<Symbol>& symbol, const Shapes& shapes,
                const std::string& before, const std::string& after, bool training = false) {
  Graph graph = Lower_(*symbol, shapes, training), same = Lower_(*symbol, shapes, training);
  EXPECT_EQ(OperatorsOf(graph), before);
  pass(&graph);
  Verify(graph);
  EXPECT_EQ(OperatorsOf(graph), after);
  const std::vector<float> expected = Run_(std::move(same)), found = Run_(std::move(graph));
  ASSERT_EQ(expected.size(), found.size());
  for (size_t i = 0; i < found.size(); ++i) {
    EXPECT_NEAR(found[i], expected[i], 1e-5f * (1.0f + std::abs(expected[i]))) << i;
  }
}

TEST(Passes, IdentitiesGo) {
  const auto x = Var_("x");
  ExpectPass(RemoveIdentities,
             Apply_("exp", {Apply_("BlockGrad", {Apply_("Dropout", {x}, {{"p", "0.5"}})})}),
             {{"x", {2, 3}}}, "Dropout BlockGrad exp", "exp");
}

TEST(Passes, DropoutThatDropsStays) {
  Graph graph = Lower_(*Apply_("Dropout", {Var_("x")}), {{"x", {2, 3}}}, true);
  RemoveIdentities(&graph);
  EXPECT_EQ(OperatorsOf(graph), "Dropout");
}

// BatchNorm of x with parameters.
Ref<Symbol> Norm(const Ref<Symbol>& x) {
  return Apply_("BatchNorm", {x, Var_("gamma"), Var_("beta"), Var_("mean"), Var_("var")},
                {{"fix_gamma", "False"}});
}

const Shapes kNormShapes{{"x", {2, 3, 4, 5}}, {"r", {2, 3, 4, 5}}, {"gamma", {3}},
                         {"beta", {3}},       {"mean", {3}},       {"var", {3}}};

TEST(Passes, BatchNormTakesResidualAndReluAlong) {
  const auto relu = [](const Ref<Symbol>& x) {
    return Apply_("Activation", {x}, {{"act_type", "relu"}});
  };
  const auto x = Var_("x"), r = Var_("r");
  ExpectPass(FuseBatchNorm, relu(Norm(x)), kNormShapes, "BatchNorm Activation", "_fused_batch_norm",
             true);
  ExpectPass(FuseBatchNorm, relu(Apply_("elemwise_add", {Norm(x), r})), kNormShapes,
             "BatchNorm elemwise_add Activation", "_fused_batch_norm", true);
  ExpectPass(FuseBatchNorm, relu(Apply_("broadcast_add", {r, Norm(x)})), kNormShapes,
             "BatchNorm broadcast_add Activation", "_fused_batch_norm", true);
}

TEST(Passes, BatchNormThatOthersReadStays) {
  const auto norm = Norm(Var_("x"));
  const auto sum = Apply_("elemwise_add", {Apply_("relu", {norm}), norm});
  ExpectPass(FuseBatchNorm, sum, kNormShapes, "BatchNorm relu elemwise_add",
             "BatchNorm relu elemwise_add", true);
  const auto tanh = Apply_("Activation", {Norm(Var_("x"))}, {{"act_type", "tanh"}});
  ExpectPass(FuseBatchNorm, tanh, kNormShapes, "BatchNorm Activation", "BatchNorm Activation",
             true);
}

TEST(Passes, BatchNormFoldsIntoTheConvolution) {
  const auto conv = Apply_("Convolution", {Var_("x"), Var_("w"), Var_("b")},
                           {{"kernel", "(3, 3)"}, {"num_filter", "4"}});
  const auto bn =
      Apply_("BatchNorm", {conv, Var_("gamma"), Var_("beta"), Var_("mean"), Var_("var")},
             {{"fix_gamma", "False"}});
  const Shapes shapes{{"x", {2, 3, 5, 5}}, {"w", {4, 3, 3, 3}}, {"b", {4}},  {"gamma", {4}},
                      {"beta", {4}},       {"mean", {4}},       {"var", {4}}};
  Graph graph = Lower_(*bn, shapes);
  FoldBatchNorm(&graph);
  EXPECT_EQ(OperatorsOf(graph).find("BatchNorm"), std::string::npos);
  // The variance must be positive for the numbers to mean anything.
  std::vector<Value> inputs;
  for (const Ref<GraphNode>& input : graph.inputs) inputs.push_back(Numbers(input->types[0].shape));
  for (int64_t i = 0; i < 4; ++i) inputs.back().data<float>()[i] = 0.5f + static_cast<float>(i);
  Graph same = Lower_(*bn, shapes);
  const auto expected = FloatsOf(MakeRef<Plan>(std::move(same))->Run(inputs)[0]);
  const auto found = FloatsOf(MakeRef<Plan>(std::move(graph))->Run(inputs)[0]);
  for (size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(found[i], expected[i], 1e-5f);
}

TEST(Passes, BatchNormInTrainingStays) {
  const auto bn = Apply_("BatchNorm", {Var_("x"), Var_("g"), Var_("b"), Var_("m"), Var_("v")});
  Graph graph = Lower_(*bn, {{"x", {2, 4}}, {"g", {4}}, {"b", {4}}, {"m", {4}}, {"v", {4}}}, true);
  FoldBatchNorm(&graph);
  EXPECT_EQ(OperatorsOf(graph), "BatchNorm");
}

TEST(Passes, ConvolutionTakesResidualAndActivationAlong) {
  const auto conv = Apply_("Convolution", {Var_("x"), Var_("w")},
                           {{"kernel", "(1, 1)"}, {"num_filter", "3"}, {"no_bias", "True"}});
  ExpectPass(FuseEpilogues, Apply_("relu", {Apply_("elemwise_add", {conv, Var_("x")})}),
             {{"x", {2, 3, 4, 4}}, {"w", {3, 3, 1, 1}}}, "Convolution elemwise_add relu",
             "_fused_convolution");
}

TEST(Passes, ConvolutionTakesComposedActivationsAlong) {
  const auto conv = Apply_("Convolution", {Var_("x"), Var_("w")},
                           {{"kernel", "(1, 1)"}, {"num_filter", "3"}, {"no_bias", "True"}});
  const Shapes shapes{{"x", {2, 3, 4, 4}}, {"w", {3, 3, 1, 1}}};
  const auto expect = [&](const Ref<Symbol>& activation, const std::string& attributes) {
    ExpectPass(FuseEpilogues, activation, shapes, "Convolution _pointwise", "_fused_convolution");
    Graph graph = Lower_(*activation, shapes);
    FuseEpilogues(&graph);
    EXPECT_NE(ToText(graph).find(attributes), std::string::npos) << ToText(graph);
  };
  const auto leaky = [&](const std::string& type) {
    return Apply_("LeakyReLU", {conv}, {{"act_type", type}, {"slope", "0.125"}});
  };
  expect(Apply_("clip", {conv}, {{"a_min", "-0.25"}, {"a_max", "0.5"}}),
         "activation=clip, alpha=-0.25, beta=0.5");
  expect(Apply_("hard_sigmoid", {conv}, {{"alpha", "0.25"}, {"beta", "0.75"}}),
         "activation=hard_sigmoid, alpha=0.25, beta=0.75");
  expect(leaky("leaky"), "activation=leaky, alpha=0.125");
  expect(leaky("gelu"), "activation=gelu");
  ExpectPass(FuseEpilogues, leaky("elu"), shapes, "Convolution _pointwise",
             "_fused_convolution _pointwise");
}

TEST(Passes, PositionsOfMaximaGoUnlessSomebodyReadsThem) {
  const auto pool = [](const std::string& type) {
    return Apply_("Pooling", {Var_("x")}, {{"kernel", "(2, 2)"}, {"pool_type", type}});
  };
  const Shapes shapes{{"x", {2, 3, 4, 5}}};
  ExpectPass(LeaveOutPositions, pool("max"), shapes, "_pool", "_pool_values");
  ExpectPass(LeaveOutPositions, pool("avg"), shapes, "_pool", "_pool");
  Graph graph = Lower_(*pool("max"), shapes);
  graph.outputs.push_back({graph.outputs[0].node, 1});
  LeaveOutPositions(&graph);
  EXPECT_EQ(OperatorsOf(graph), "_pool");
}

TEST(Passes, ClipWhoseBoundsAreOutOfOrderStays) {
  const auto conv = Apply_("Convolution", {Var_("x"), Var_("w")},
                           {{"kernel", "(1, 1)"}, {"num_filter", "3"}, {"no_bias", "True"}});
  ExpectPass(FuseEpilogues, Apply_("clip", {conv}, {{"a_min", "1"}, {"a_max", "0"}}),
             {{"x", {2, 3, 4, 4}}, {"w", {3, 3, 1, 1}}}, "Convolution _pointwise",
             "_fused_convolution _pointwise");
}

TEST(Passes, AProductThatOthersReadKeepsItsPlainResult) {
  const auto dense =
      Apply_("FullyConnected", {Var_("x"), Var_("w"), Var_("b")}, {{"num_hidden", "4"}});
  ExpectPass(FuseEpilogues, Apply_("elemwise_mul", {Apply_("relu", {dense}), dense}),
             {{"x", {2, 3}}, {"w", {4, 3}}, {"b", {4}}}, "FullyConnected relu elemwise_mul",
             "_fused_dense relu elemwise_mul");
}

TEST(Passes, CompositionsAreExpanded) {
  Graph graph = Lower_(*Apply_("LayerNorm", {Var_("x"), Var_("g"), Var_("b")}),
                       {{"x", {2, 4}}, {"g", {4}}, {"b", {4}}});
  ExpandCompositions(&graph);
  for (const GraphNode* node : TopologicalOrder(graph)) {
    EXPECT_TRUE(node->is_variable() || !node->op->compose()) << node->op->name();
  }
}

TEST(Passes, EqualExpressionsAreComputedOnce) {
  const auto x = Var_("x");
  ExpectPass(MergeCommonSubexpressions,
             Apply_("elemwise_add", {Apply_("exp", {x}, {}, "a"), Apply_("exp", {x}, {}, "b")}),
             {{"x", {2, 3}}}, "exp exp elemwise_add", "exp elemwise_add");
}

TEST(Passes, RandomOperatorsAreNotMerged) {
  const auto x = Var_("x");
  Graph graph = Lower_(*Apply_("elemwise_add", {Apply_("Dropout", {x}), Apply_("Dropout", {x})}),
                       {{"x", {2, 3}}}, true);
  MergeCommonSubexpressions(&graph);
  EXPECT_EQ(OperatorsOf(graph), "Dropout Dropout elemwise_add");
}

TEST(Passes, ConstantsAreFolded) {
  ExpectPass(FoldConstants,
             Apply_("broadcast_add",
                    {Var_("x"), Apply_("exp", {Apply_("_zeros", {}, {{"shape", "(3,)"}})})}),
             {{"x", {2, 3}}}, "_zeros exp broadcast_add", "broadcast_add");
}

}  // namespace
}  // namespace weft
