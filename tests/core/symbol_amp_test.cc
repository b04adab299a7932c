// Mixed precision of symbols: where casts stand, and that they leave nothing else changed.
#include <gtest/gtest.h>

#include "core/graph/amp.h"
#include "core/graph/infer.h"
#include "core/ops/elementwise/single.h"
#include "tests/core/graph_test.h"
#include "tests/core/symbols.h"

namespace weft {
namespace {

// The network in one line: each node with what it reads, "exp(fc)"; names of casts say what they
// cast.
std::string TextOf(const Edge& edge) {
  const SymbolNode& node = ToSymbolNode(edge);
  if (node.op == nullptr) return node.name;
  std::string text;
  for (const Edge& input : node.inputs) {
    text += StrCat(text.empty() ? "" : ", ", input ? TextOf(input) : "-");
  }
  if (node.op->name() == "amp_cast") {
    return StrCat(NameOf(node.attrs->as<elementwise::CastAttrs>().dtype), ":", text);
  }
  const std::string index = node.num_outputs() == 1 ? "" : StrCat("[", edge.index, "]");
  return StrCat(node.op->name(), "(", text, ")", index);
}

struct Options {
  std::set<std::string> excluded, parameters;
  bool cast_parameters = false;
};

Ref<Symbol> Convert(const Ref<Symbol>& symbol, const AmpRules& rules = AmpRules(DType::kFloat16),
                    const Options& options = {}) {
  return WithAmpCasts(*symbol, rules, options.excluded, options.parameters,
                      options.cast_parameters);
}

std::string Converted(const Ref<Symbol>& symbol, const AmpRules& rules = AmpRules(DType::kFloat16),
                      const Options& options = {}) {
  return TextOf(Convert(symbol, rules, options)->outputs()[0]);
}

const TextAttributes kNoBias{{"num_hidden", "3"}, {"no_bias", "True"}};

Ref<Symbol> Dense(const std::string& name, const Ref<Symbol>& x) {
  return Apply("FullyConnected", name, kNoBias, {x});
}

TEST(SymbolAmp, ProductsReadTheTargetAndResultsAreFloat32) {
  const auto x = Symbol::Variable("x");
  EXPECT_EQ(Converted(Dense("fc", x)), "float32:FullyConnected(float16:x, float16:fc_weight)");
  EXPECT_EQ(Converted(Dense("fc", x), AmpRules(DType::kBfloat16)),
            "float32:FullyConnected(bfloat16:x, bfloat16:fc_weight)");
}

TEST(SymbolAmp, OneCastServesAllWhoReadInThatDtype) {
  const auto x = Symbol::Variable("x");
  const auto both = Convert(Group({Dense("a", x), Dense("b", x)}));
  const auto first = [&](size_t k) {
    return both->outputs()[k].node->inputs[0].node->inputs[0].node.get();
  };
  EXPECT_EQ(first(0), first(1));
}

TEST(SymbolAmp, Float32IsCastToOnlyWhereItIsNot) {
  const auto x = Symbol::Variable("x");
  EXPECT_EQ(Converted(Apply("exp", "e", {}, {x})), "exp(x)");
  EXPECT_EQ(Converted(Apply("exp", "e", {}, {Apply("relu", "r", {}, {Dense("fc", x)})})),
            "exp(float32:relu(FullyConnected(float16:x, float16:fc_weight)))");
  EXPECT_EQ(Converted(Apply("exp", "e", {}, {Apply("cast", "c", {{"dtype", "int32"}}, {x})})),
            "exp(Cast(x))");
}

TEST(SymbolAmp, TheWidestIsFoundWithoutTypes) {
  const auto x = Symbol::Variable("x");
  const auto a = Dense("a", x), b = Dense("b", x);
  const std::string fa = "FullyConnected(float16:x, float16:a_weight)";
  const std::string fb = "FullyConnected(float16:x, float16:b_weight)";
  EXPECT_EQ(Converted(Apply("elemwise_add", "s", {}, {a, b})),
            "float32:elemwise_add(" + fa + ", " + fb + ")");
  EXPECT_EQ(Converted(Apply("elemwise_add", "s", {}, {a, x})),
            "elemwise_add(float32:" + fa + ", x)");
  // A dtype that nothing tells: both go through one cast.
  const auto open = Apply("_zeros_without_dtype", "z", {{"shape", "(2, 3)"}}, {});
  const std::string cast = "amp_multicast(" + fa + ", _zeros_without_dtype())";
  EXPECT_EQ(Converted(Apply("elemwise_add", "s", {}, {a, open})),
            "elemwise_add(" + cast + "[0], " + cast + "[1])");
  // The condition has a dtype of its own.
  EXPECT_EQ(Converted(Apply("where", "w", {}, {x, a, x})), "where(x, float32:" + fa + ", x)");
}

TEST(SymbolAmp, AttributesMayWantFloat32) {
  const auto fc = Dense("fc", Symbol::Variable("x"));
  const auto with = [&](const char* type) {
    return Converted(Apply("Activation", "a", {{"act_type", type}}, {fc}));
  };
  const std::string low = "FullyConnected(float16:x, float16:fc_weight)";
  EXPECT_EQ(with("relu"), "float32:Activation(" + low + ")");
  EXPECT_EQ(with("softrelu"), "Activation(float32:" + low + ")");
  AmpRules rules(DType::kFloat16);
  rules.RequireFloat32("Activation", "act_type", "relu");
  EXPECT_EQ(Converted(Apply("Activation", "a", {{"act_type", "relu"}}, {fc}), rules),
            "Activation(float32:" + low + ")");
}

TEST(SymbolAmp, StatesOfBatchNormAreNeverCast) {
  const auto x = Symbol::Variable("x");
  const auto bn = Apply("BatchNorm", "bn", {}, {Dense("fc", x)});
  EXPECT_EQ(Converted(bn),
            "float32:BatchNorm(FullyConnected(float16:x, float16:fc_weight), bn_gamma, bn_beta, "
            "bn_moving_mean, bn_moving_var)");
  AmpRules rules(DType::kFloat16);
  rules.Set("BatchNorm", AmpClass::kTarget);
  EXPECT_EQ(Converted(Apply("BatchNorm", "bn", {}, {x}), rules),
            "float32:BatchNorm(float16:x, bn_gamma, bn_beta, bn_moving_mean, bn_moving_var)");
  EXPECT_EQ(NamesOf(Convert(bn)->AuxiliaryStates()), (Names{"bn_moving_mean", "bn_moving_var"}));
}

TEST(SymbolAmp, ExcludedNodesRunInFloat32) {
  const auto fc = Dense("b", Dense("a", Symbol::Variable("x")));
  Options options;
  options.excluded = {"b"};
  EXPECT_EQ(Converted(fc, AmpRules(DType::kFloat16), options),
            "FullyConnected(float32:FullyConnected(float16:x, float16:a_weight), b_weight)");
}

TEST(SymbolAmp, DoublePrecisionStays) {
  const auto x = Symbol::Variable("x");
  x->SetAttribute("__dtype__", "1");
  EXPECT_EQ(Converted(Apply("exp", "e", {}, {x})), "exp(x)");
  EXPECT_EQ(Converted(Dense("fc", x)), "FullyConnected(x, fc_weight)");
}

TEST(SymbolAmp, ParametersMayTakeTheTargetThemselves) {
  const auto x = Symbol::Variable("x"), shared = Symbol::Variable("w");
  const auto a = Apply("FullyConnected", "a", kNoBias, {x, shared});
  const auto sum =
      Apply("broadcast_add", "s", {}, {Dense("b", a), Apply("sum", "t", {}, {shared})});
  Options options;
  options.parameters = {"w", "b_weight"};
  options.cast_parameters = true;
  const auto converted = Convert(sum, AmpRules(DType::kFloat16), options);
  EXPECT_EQ(TextOf(converted->outputs()[0]),
            "broadcast_add(float32:FullyConnected(FullyConnected(float16:x, float16:w), b_weight), "
            "sum(w))");
  std::map<std::string, std::string> dtypes;
  for (const SymbolNode* variable : converted->Variables()) {
    const auto found = variable->attributes.find("__dtype__");
    if (found != variable->attributes.end()) dtypes[variable->name] = found->second;
  }
  EXPECT_EQ(dtypes, (std::map<std::string, std::string>{{"w", "0"}, {"b_weight", "2"}}));
}

TEST(SymbolAmp, TheGivenSymbolStaysAsItIs) {
  const auto fc = Dense("fc", Symbol::Variable("x"));
  const std::string before = SymbolToJson(*fc);
  Options options;
  options.parameters = {"fc_weight"};
  options.cast_parameters = true;
  Convert(fc, AmpRules(DType::kFloat16), options);
  EXPECT_EQ(SymbolToJson(*fc), before);
}

TEST(SymbolAmp, ShapesAreInferredThroughCasts) {
  const auto converted = Convert(Dense("fc", Symbol::Variable("x")));
  const auto types = InferTypes(*converted, {{"x", {{DType::kFloat32, {2, 5}}, true}}}, false);
  for (SymbolNode* variable : converted->Variables()) {
    if (variable->name != "fc_weight") continue;
    const InferredType& weight = types.of({Ref<Node>(variable), 0});
    EXPECT_EQ(weight.type.shape, (Shape{3, 5}));
    EXPECT_EQ(weight.type.dtype, DType::kFloat32);
  }
}

TEST(SymbolAmp, GraphsHavePlainCasts) {
  const auto converted = Convert(Dense("fc", Symbol::Variable("x")));
  Graph graph = Lower_(*converted, {{"x", {2, 5}}, {"fc_weight", {3, 5}}}, false);
  EXPECT_EQ(OperatorsOf(graph), "Cast Cast FullyConnected Cast");
}

TEST(SymbolAmp, RulesNameWhatIsWrong) {
  MessageOf([] { AmpRules(DType::kFloat32); }, ErrorKind::kType);
  AmpRules rules(DType::kFloat16);
  MessageOf([&] { rules.Set("no_such_operator", AmpClass::kTarget); }, ErrorKind::kNotFound);
  MessageOf([&] { rules.RequireFloat32("exp", "axis", "1"); }, ErrorKind::kNotFound);
  MessageOf([] { AmpClassNamed("double"); }, ErrorKind::kValue);
}

}  // namespace
}  // namespace weft
