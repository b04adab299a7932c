// Shapes and dtypes of symbols, in both directions.
#include <gtest/gtest.h>

#include "core/graph/infer.h"
#include "tests/core/symbols.h"

namespace weft {
namespace {

using Known = std::map<std::string, InferredType>;

InferredType Type(const Shape& shape, DType dtype = DType::kUnknown) {
  return {{dtype, shape}, true};
}

const InferredType& Variable(const Ref<Symbol>& symbol, const Inference& inference,
                             const std::string& name) {
  for (const SymbolNode* node : symbol->Variables()) {
    if (node->name == name) return inference.types.at(node)[0];
  }
  throw std::out_of_range(name);
}

TEST(Infer, WeightsFollowFromTheData) {
  const auto data = Symbol::Variable("data");
  const auto conv =
      Apply("Convolution", "conv", {{"kernel", "(3, 3)"}, {"num_filter", "8"}}, {data});
  const auto bn = Apply("BatchNorm", "bn", {}, {conv});
  const auto fc = Apply("FullyConnected", "fc", {{"num_hidden", "10"}}, {bn});
  const auto net = Apply("SoftmaxOutput", "softmax", {}, {fc});
  const Inference inference = InferTypes(*net, {{"data", Type({4, 3, 8, 8})}}, false);
  EXPECT_TRUE(inference.complete);
  EXPECT_EQ(Variable(net, inference, "conv_weight").type.shape, (Shape{8, 3, 3, 3}));
  EXPECT_EQ(Variable(net, inference, "bn_moving_var").type.shape, (Shape{8}));
  EXPECT_EQ(Variable(net, inference, "fc_weight").type.shape, (Shape{10, 8 * 36}));
  EXPECT_EQ(Variable(net, inference, "softmax_label").type.shape, (Shape{4}));
  EXPECT_EQ(inference.of(net->outputs()[0]).type.shape, (Shape{4, 10}));
  EXPECT_EQ(inference.of(net->outputs()[0]).type.dtype, DType::kFloat32);
}

TEST(Infer, StatesOfCellsFollowFromTheirPartners) {
  const auto begin = Apply("_zeros", "begin", {{"shape", "(0, 5)"}}, {});
  const auto i2h = Apply("FullyConnected", "i2h", {{"num_hidden", "5"}}, {Symbol::Variable("x")});
  const auto h2h = Apply("FullyConnected", "h2h", {{"num_hidden", "5"}}, {begin});
  const auto sum = Apply("elemwise_add", "sum", {}, {i2h, h2h});
  const Inference inference = InferTypes(*sum, {{"x", Type({7, 3})}}, false);
  EXPECT_EQ(inference.of(begin->outputs()[0]).type.shape, (Shape{7, 5}));
  EXPECT_EQ(Variable(sum, inference, "h2h_weight").type.shape, (Shape{5, 5}));
  // Without the data the batch stays open.
  const Inference partial = InferTypes(*sum, {}, true);
  EXPECT_FALSE(partial.complete);
  EXPECT_EQ(partial.of(sum->outputs()[0]).type.shape, (Shape{kUnknownDim, 5}));
  // Nothing but the attribute speaks of the batch: it is 0.
  const auto alone = Apply("relu", "r", {}, {begin});
  EXPECT_EQ(InferTypes(*alone, {}, false).of(alone->outputs()[0]).type.shape, (Shape{0, 5}));
}

TEST(Infer, ShapesFlowBackwards) {
  const auto a = Symbol::Variable("a");
  const auto turned = Apply("transpose", "t", {}, {Apply("relu", "r", {}, {a})});
  const auto sum = Apply("elemwise_add", "sum", {}, {turned, Symbol::Variable("b")});
  const Inference inference = InferTypes(*sum, {{"b", Type({2, 3})}}, false);
  EXPECT_EQ(Variable(sum, inference, "a").type.shape, (Shape{3, 2}));
}

TEST(Infer, OpenDimensionsDoNotHideTheOthers) {
  const auto net =
      Apply("Pooling", "p", {{"kernel", "(2, 2)"}, {"stride", "(2, 2)"}}, {Symbol::Variable("x")});
  const Inference inference = InferTypes(*net, {{"x", Type({kUnknownDim, 3, 8, 8})}}, true);
  EXPECT_EQ(inference.of(net->outputs()[0]).type.shape, (Shape{kUnknownDim, 3, 4, 4}));
  // A result that depends on the open dimension stays open.
  const auto part =
      Apply("slice", "s", {{"begin", "(0,)"}, {"end", "(5,)"}}, {Symbol::Variable("x")});
  EXPECT_EQ(
      InferTypes(*part, {{"x", Type({kUnknownDim, 3})}}, true).of(part->outputs()[0]).type.shape,
      (Shape{kUnknownDim, 3}));
}

TEST(Infer, DTypesWorkWithoutShapes) {
  const auto fc = Apply("FullyConnected", "fc", {{"num_hidden", "3"}}, {Symbol::Variable("x")});
  const auto bn = Apply("BatchNorm", "bn", {}, {fc});
  const auto net = Apply("Cast", "c", {{"dtype", "int32"}}, {bn});
  InferredType half;
  half.type.dtype = DType::kFloat16;
  const Inference inference = InferTypes(*net, {{"fc_weight", half}}, true);
  EXPECT_EQ(Variable(net, inference, "x").type.dtype, DType::kFloat16);
  EXPECT_EQ(Variable(net, inference, "bn_gamma").type.dtype, DType::kFloat32);
  EXPECT_EQ(inference.of(bn->outputs()[0]).type.dtype, DType::kFloat16);
  EXPECT_EQ(inference.of(net->outputs()[0]).type.dtype, DType::kInt32);
  // Nothing is known: nothing is claimed.
  EXPECT_EQ(InferTypes(*fc, {}, true).of(fc->outputs()[0]).type.dtype, DType::kUnknown);
}

TEST(Infer, AssumedDTypesAreNoErrorsWhereThingsMayStayUnknown) {
  const auto net = Apply("_contrib_dequantize", "d", {}, {Symbol::Variable("x")});
  EXPECT_FALSE(InferTypes(*net, {{"x", Type({2})}}, true).complete);
  MessageOf([&] { InferTypes(*net, {{"x", Type({2})}}, false); }, ErrorKind::kType);
  EXPECT_TRUE(InferTypes(*net, {{"x", Type({2}, DType::kInt8)}}, false).complete);
}

TEST(Infer, AttributesOfVariablesCount) {
  const auto x = Symbol::Variable("x");
  x->SetAttribute("__shape__", "(0, 4)");
  x->SetAttribute("__dtype__", "1");
  const auto net = Apply("relu", "r", {}, {x});
  const Inference open = InferTypes(*net, {}, true);
  EXPECT_EQ(open.of(net->outputs()[0]).type.shape, (Shape{kUnknownDim, 4}));
  EXPECT_EQ(open.of(net->outputs()[0]).type.dtype, DType::kFloat64);
  EXPECT_TRUE(InferTypes(*net, {{"x", Type({2, kUnknownDim})}}, false).complete);
  x->SetAttribute("__shape__", "(2, -7)");
  EXPECT_NE(MessageOf([&] { InferTypes(*net, {}, true); }, ErrorKind::kShape).find("variable x"),
            std::string::npos);
}

TEST(Infer, ErrorsShowWhereShapesComeFrom) {
  const auto fc = Apply("FullyConnected", "fc", {{"num_hidden", "3"}}, {Symbol::Variable("x")});
  const auto relu = Apply("relu", "relu0", {}, {fc});
  const auto net = Apply("dot", "product", {}, {relu, Symbol::Variable("w")});
  const std::string message =
      MessageOf([&] { InferTypes(*net, {{"x", Type({2, 4})}, {"w", Type({5, 6})}}, false); },
                ErrorKind::kShape);
  for (const char* part :
       {"node product (dot)", "lhs (2, 3) <- relu0_output <- fc <- x (2, 4)", "rhs (5, 6) <- w"}) {
    EXPECT_NE(message.find(part), std::string::npos) << message;
  }
  EXPECT_NE(MessageOf([&] { InferTypes(*fc, {}, false); }, ErrorKind::kShape)
                .find("x ?, fc_weight (3, ?)"),
            std::string::npos);
}

TEST(Infer, DeepGraphsNeedNoRecursionAndLittleTime) {
  Ref<Symbol> symbol = Symbol::Variable("x");
  for (int i = 0; i < 20000; ++i) symbol = Apply("relu", "r", {}, {symbol});
  const auto sum = Apply("elemwise_add", "sum", {}, {symbol, Symbol::Variable("y")});
  EXPECT_EQ(Variable(sum, InferTypes(*sum, {{"y", Type({2})}}, false), "x").type.shape, Shape{2});
}

}  // namespace
}  // namespace weft
