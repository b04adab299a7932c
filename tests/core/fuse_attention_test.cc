// The pass that makes one operator of written-out attention: graphs before and after it, and what
// it leaves alone.
#include <gtest/gtest.h>

#include "core/graph/passes/passes.h"
#include "core/ops/functional.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/softmax.h"

namespace weft {
namespace {

const OpRef kSoftmax("softmax"), kWhere("where");

class FuseAttentionTest : public testing::Test {
 protected:
  FuseAttentionTest() : builder_(Device{}, false), scope_(&builder_) {}

  Var Input(const char* name, const Shape& shape, DType dtype = DType::kFloat32) {
    graph_.inputs.push_back(builder_.Variable(name, {dtype, shape}));
    return builder_.VarOf(graph_.inputs.back());
  }
  // (batch, length, heads * units) with batch 2, 3 heads and 4 units, heads merged into the batch.
  static Var Split(const Var& x) {
    const Var heads = Transpose(Reshape(x, {2, x.dim(1), 3, 4}), {0, 2, 1, 3});
    return Reshape(heads, {6, x.dim(1), 4});
  }
  static Var Join(const Var& x) {
    const Var heads = Transpose(Reshape(x, {2, 3, x.dim(1), 4}), {0, 2, 1, 3});
    return Reshape(heads, {2, x.dim(1), 12});
  }
  static Var Softmax(const Var& x, int64_t axis = -1) {
    return Call1(kSoftmax, {Materialized(x)}, MakeAttrs(SoftmaxAttrs{axis, {}, {}, false}));
  }
  void Output(const Var& x) { graph_.outputs.push_back(GraphBuilder::EdgeOf(x)); }
  std::string Fused() {
    FuseAttention(&graph_);
    Verify(graph_);
    return ToText(graph_);
  }
  bool Fuses() { return Fused().find("_attention") != std::string::npos; }

  Graph graph_;
  GraphBuilder builder_;
  Builder::Scope scope_;
};

TEST_F(FuseAttentionTest, ReadsAndWritesHeadsWhereTheyLie) {
  const Var q = Input("q", {2, 5, 12}), k = Input("k", {2, 7, 12}), v = Input("v", {2, 7, 12});
  const Var scores = Materialized(MatMul(Split(q), Split(k), false, true) * 0.5);
  Output(Join(MatMul(Softmax(scores), Split(v))));
  EXPECT_EQ(ToText(graph_), R"(q: float32 (2, 5, 12)
k: float32 (2, 7, 12)
v: float32 (2, 7, 12)
%0 = _reshape_to[shape=(2, 5, 3, 4)](q): float32 (2, 5, 3, 4)
%1 = transpose[axes=(0, 2, 1, 3)](%0): float32 (2, 3, 5, 4)
%2 = _reshape_to[shape=(6, 5, 4)](%1): float32 (6, 5, 4)
%3 = _reshape_to[shape=(2, 7, 3, 4)](k): float32 (2, 7, 3, 4)
%4 = transpose[axes=(0, 2, 1, 3)](%3): float32 (2, 3, 7, 4)
%5 = _reshape_to[shape=(6, 7, 4)](%4): float32 (6, 7, 4)
%6 = batch_dot[transpose_b=True](%2, %5): float32 (6, 5, 7)
%7 = _pointwise(%6): float32 (6, 5, 7)
%8 = softmax(%7): float32 (6, 5, 7)
%9 = _reshape_to[shape=(2, 7, 3, 4)](v): float32 (2, 7, 3, 4)
%10 = transpose[axes=(0, 2, 1, 3)](%9): float32 (2, 3, 7, 4)
%11 = _reshape_to[shape=(6, 7, 4)](%10): float32 (6, 7, 4)
%12 = batch_dot(%8, %11): float32 (6, 5, 4)
%13 = _reshape_to[shape=(2, 3, 5, 4)](%12): float32 (2, 3, 5, 4)
%14 = transpose[axes=(0, 2, 1, 3)](%13): float32 (2, 5, 3, 4)
%15 = _reshape_to[shape=(2, 5, 12)](%14): float32 (2, 5, 12)
return %15
)");
  EXPECT_EQ(Fused(), R"(q: float32 (2, 5, 12)
k: float32 (2, 7, 12)
v: float32 (2, 7, 12)
%0 = _reshape_to[shape=(2, 5, 3, 4)](q): float32 (2, 5, 3, 4)
%1 = transpose[axes=(0, 2, 1, 3)](%0): float32 (2, 3, 5, 4)
%2 = _reshape_to[shape=(2, 7, 3, 4)](k): float32 (2, 7, 3, 4)
%3 = transpose[axes=(0, 2, 1, 3)](%2): float32 (2, 3, 7, 4)
%4 = _reshape_to[shape=(2, 7, 3, 4)](v): float32 (2, 7, 3, 4)
%5 = transpose[axes=(0, 2, 1, 3)](%4): float32 (2, 3, 7, 4)
%6 = _attention[scale=0.5, layout=BTHD](%1, %3, %5, -, -): float32 (2, 3, 5, 4), float32 (2, 3, 2, 5)
%7 = transpose[axes=(0, 2, 1, 3)](%6.0): float32 (2, 5, 3, 4)
%8 = _reshape_to[shape=(2, 5, 12)](%7): float32 (2, 5, 12)
return %8
)");
}

TEST_F(FuseAttentionTest, TakesMasksAlongWithoutTheirCopiesForEveryHead) {
  const Var x = Input("x", {2, 5, 12}), mask = Input("mask", {2, 5, 5}, DType::kBool);
  const Var wide = Reshape(BroadcastTo(ExpandDims(mask, 1), {2, 3, 5, 5}), {6, 5, 5});
  const Var scores = MatMul(Split(x), Split(x), false, true);
  const Var open = Call1(kWhere, {wide, scores, Full(scores.shape(), scores.dtype(), -1e18)});
  const Var weights = Softmax(open) * CastTo(wide, DType::kFloat32);
  Output(MatMul(Materialized(weights), Split(x)));
  EXPECT_EQ(Fused(), R"(x: float32 (2, 5, 12)
mask: bool (2, 5, 5)
%0 = _reshape_to[shape=(2, 5, 3, 4)](x): float32 (2, 5, 3, 4)
%1 = transpose[axes=(0, 2, 1, 3)](%0): float32 (2, 3, 5, 4)
%2 = _reshape_to[shape=(2, 5, 3, 4)](x): float32 (2, 5, 3, 4)
%3 = transpose[axes=(0, 2, 1, 3)](%2): float32 (2, 3, 5, 4)
%4 = _reshape_to[shape=(2, 5, 3, 4)](x): float32 (2, 5, 3, 4)
%5 = transpose[axes=(0, 2, 1, 3)](%4): float32 (2, 3, 5, 4)
%6 = _reshape_to[shape=(2, 1, 5, 5)](mask): bool (2, 1, 5, 5)
%7 = _broadcast_to_shape[shape=(2, 3, 5, 5)](%6): bool (2, 3, 5, 5)
%8 = _attention(%1, %3, %5, -, %7): float32 (2, 3, 5, 4), float32 (2, 3, 2, 5)
%9 = _reshape_to[shape=(6, 5, 4)](%8.0): float32 (6, 5, 4)
return %9
)");
}

TEST_F(FuseAttentionTest, KeepsScoresThatAreReadElsewhere) {
  const Var x = Input("x", {6, 5, 4});
  const Var weights = Softmax(MatMul(x, x, false, true));
  Output(MatMul(weights, x));
  Output(weights);
  EXPECT_FALSE(Fuses());
}

TEST_F(FuseAttentionTest, KeepsSoftmaxAlongAnotherAxis) {
  const Var x = Input("x", {6, 5, 4});
  Output(MatMul(Softmax(MatMul(x, x, false, true), 1), x));
  EXPECT_FALSE(Fuses());
}

TEST_F(FuseAttentionTest, KeepsWeightsTimesWhatIsNoMask) {
  const Var x = Input("x", {6, 5, 4}), mask = Input("mask", {6, 5, 5});
  const Var scores = MatMul(x, x, false, true);
  const Var open = Call1(kWhere, {mask, scores, Full(scores.shape(), scores.dtype(), -1e18)});
  Output(MatMul(Materialized(Softmax(open) * mask), x));
  EXPECT_FALSE(Fuses());
}

TEST_F(FuseAttentionTest, KeepsWeightsTimesAnotherMask) {
  const Var x = Input("x", {6, 5, 4});
  const Var mask = Input("mask", {6, 5, 5}, DType::kBool);
  const Var other = Input("other", {6, 5, 5}, DType::kBool);
  const Var scores = MatMul(x, x, false, true);
  const Var open = Call1(kWhere, {mask, scores, Full(scores.shape(), scores.dtype(), -1e18)});
  Output(MatMul(Materialized(Softmax(open) * CastTo(other, DType::kFloat32)), x));
  EXPECT_FALSE(Fuses());
}

TEST_F(FuseAttentionTest, KeepsMasksWhoseFillHasWeight) {
  const Var x = Input("x", {6, 5, 4});
  const Var mask = Input("mask", {6, 5, 5}, DType::kBool);
  const Var scores = MatMul(x, x, false, true);
  const Var open = Call1(kWhere, {mask, scores, Full(scores.shape(), scores.dtype(), -3)});
  Output(MatMul(Materialized(Softmax(open) * CastTo(mask, DType::kFloat32)), x));
  EXPECT_FALSE(Fuses());
}

TEST_F(FuseAttentionTest, KeepsScoresThatABiasMakesMoreOf) {
  const Var x = Input("x", {1, 5, 4}), bias = Input("bias", {6, 5, 5});
  const Var scores = Materialized(MatMul(x, x, false, true) + bias);
  Output(MatMul(Softmax(scores), BroadcastTo(x, {6, 5, 4})));
  EXPECT_FALSE(Fuses());
}

}  // namespace
}  // namespace weft
