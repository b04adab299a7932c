// Symbols: making, taking apart and naming graphs.
#include <gtest/gtest.h>

#include "tests/core/symbols.h"

namespace weft {
namespace {

TEST(Symbol, AbsentInputsBecomeVariablesWhereTheAttributesWantThem) {
  const auto data = Symbol::Variable("data");
  EXPECT_EQ(Arguments(Apply("FullyConnected", "fc", {{"num_hidden", "3"}}, {data})),
            (Names{"data", "fc_weight", "fc_bias"}));
  EXPECT_EQ(
      Arguments(Apply("FullyConnected", "fc", {{"num_hidden", "3"}, {"no_bias", "True"}}, {})),
      (Names{"fc_data", "fc_weight"}));
  EXPECT_EQ(Arguments(Apply("LeakyReLU", "a", {{"act_type", "elu"}}, {data})), (Names{"data"}));
  EXPECT_EQ(Arguments(Apply("LeakyReLU", "a", {{"act_type", "prelu"}}, {data})),
            (Names{"data", "a_gamma"}));
  EXPECT_EQ(
      Arguments(Apply("RNN", "r", {{"state_size", "2"}, {"num_layers", "1"}, {"mode", "gru"}}, {})),
      (Names{"r_data", "r_parameters", "r_state"}));
  // An input that is absent between others keeps its place.
  const auto ctc = Apply("CTCLoss", "c", {{"use_label_lengths", "True"}}, {data});
  EXPECT_EQ(Arguments(ctc), (Names{"data", "c_label", "c_label_lengths"}));
  EXPECT_FALSE(ctc->outputs()[0].node->inputs[2]);
}

TEST(Symbol, StatesAreNotArgumentsAndKnowTheirInitializer) {
  const auto bn = Apply("BatchNorm", "bn", {}, {Symbol::Variable("data")});
  EXPECT_EQ(Arguments(bn), (Names{"data", "bn_gamma", "bn_beta"}));
  EXPECT_EQ(NamesOf(bn->AuxiliaryStates()), (Names{"bn_moving_mean", "bn_moving_var"}));
  EXPECT_EQ(bn->AuxiliaryStates()[1]->attributes.at("__init__"), "[\"one\", {}]");
}

TEST(Symbol, OutputsHaveTheNamesOfMxnet) {
  const auto data = Symbol::Variable("data");
  const auto split = Apply("SliceChannel", "s", {{"num_outputs", "2"}}, {data});
  EXPECT_EQ(split->OutputNames(), (Names{"s_output0", "s_output1"}));
  const auto bn = Apply("BatchNorm", "bn", {{"output_mean_var", "True"}}, {data});
  EXPECT_EQ(bn->OutputNames(), (Names{"bn_output", "bn_mean", "bn_var"}));
  EXPECT_EQ(Group({data, split->Output(1)})->OutputNames(), (Names{"data", "s_output1"}));
  EXPECT_EQ(Group({split, bn})->Internals()->OutputNames(),
            (Names{"data", "s_output0", "s_output1", "bn_gamma", "bn_beta", "bn_moving_mean",
                   "bn_moving_var", "bn_output", "bn_mean", "bn_var"}));
  MessageOf([&] { split->Output(2); }, ErrorKind::kIndex);
}

TEST(Symbol, NamesOfOutputsMayDependOnAttributes) {
  EXPECT_EQ(Apply("topk", "t", {}, {})->OutputNames(), (Names{"t_output"}));
  EXPECT_EQ(Apply("topk", "t", {{"ret_typ", "value"}}, {})->OutputNames(), (Names{"t_output0"}));
  EXPECT_EQ(Apply("topk", "t", {{"ret_typ", "both"}}, {})->OutputNames(),
            (Names{"t_output0", "t_output1"}));
}

TEST(Symbol, VariadicOperatorsMayImplyAWeight) {
  const TextAttributes attributes{{"scale", "2"}, {"num_filter", "3"}};
  const auto with = [&](const char* type, const std::vector<Ref<Symbol>>& inputs) {
    TextAttributes all = attributes;
    all.emplace_back("sample_type", type);
    return Apply("UpSampling", "up", all, inputs);
  };
  const auto bilinear = with("bilinear", {Symbol::Variable("x")});
  EXPECT_EQ(Arguments(bilinear), (Names{"x", "up_weight"}));
  EXPECT_EQ(bilinear->Arguments()[1]->attributes.at("__init__"), "[\"bilinear\", {}]");
  EXPECT_EQ(Arguments(with("bilinear", {Symbol::Variable("x"), Symbol::Variable("w")})),
            (Names{"x", "w"}));
  EXPECT_EQ(Arguments(with("nearest", {Symbol::Variable("x")})), (Names{"x"}));
}

TEST(Symbol, ChildrenAreTheInputsOfTheOutputs) {
  const auto data = Symbol::Variable("data");
  EXPECT_FALSE(data->Children());
  const auto split = Apply("SliceChannel", "s", {{"num_outputs", "2"}}, {data});
  EXPECT_EQ(Group({split, data})->Children()->OutputNames(), (Names{"data"}));
}

TEST(Symbol, ComposeReplacesVariablesInACopy) {
  const auto fc = Apply("FullyConnected", "fc", {{"num_hidden", "3"}, {"no_bias", "True"}},
                        {Symbol::Variable("data")});
  const auto relu = Apply("relu", "r", {}, {Symbol::Variable("x")});
  EXPECT_EQ(Arguments(Compose(*fc, "new", {"data"}, {relu})), (Names{"x", "fc_weight"}));
  EXPECT_EQ(Compose(*fc, "new", {"data"}, {relu})->OutputNames(), (Names{"new_output"}));
  EXPECT_EQ(Arguments(Compose(*fc, "", {}, {relu, relu})), (Names{"x"}));
  EXPECT_EQ(Arguments(fc), (Names{"data", "fc_weight"}));
  EXPECT_EQ(fc->OutputNames(), (Names{"fc_output"}));
  EXPECT_EQ(Arguments(Compose(*Symbol::Variable("v"), "new", {"v"}, {relu})), (Names{"x"}));
  EXPECT_EQ(relu->OutputNames(), (Names{"r_output"}));
  EXPECT_NE(
      MessageOf([&] { Compose(*fc, "", {"nope"}, {relu}); }, ErrorKind::kNotFound).find("'nope'"),
      std::string::npos);
  const auto two = Apply("SliceChannel", "s", {{"num_outputs", "2"}}, {relu});
  MessageOf([&] { Compose(*fc, "", {"data"}, {two}); }, ErrorKind::kValue);
}

TEST(Symbol, InputsWithSeveralOutputsAreForVariadicOperators) {
  const auto two = Apply("SliceChannel", "s", {{"num_outputs", "2"}}, {Symbol::Variable("x")});
  EXPECT_EQ(Apply("Concat", "c", {}, {two})->outputs()[0].node->inputs.size(), 2u);
  EXPECT_NE(MessageOf([&] { Apply("relu", "r", {}, {two}); }, ErrorKind::kValue)
                .find("relu: input data is a symbol with 2 outputs"),
            std::string::npos);
}

TEST(Symbol, TextAttributesReachTheVariablesThatAreMade) {
  const auto fc = Apply("FullyConnected", "fc", {{"num_hidden", "3"}, {"no_bias", "False"}},
                        {Symbol::Variable("data")}, {{"lr_mult", "0.5"}, {"__layer__", "1"}});
  EXPECT_EQ(fc->Arguments()[1]->attributes.at("__lr_mult__"), "0.5");
  EXPECT_TRUE(fc->Arguments()[0]->attributes.empty());
  EXPECT_EQ(fc->Attribute("lr_mult"), "0.5");
  EXPECT_EQ(fc->Attribute("__lr_mult__"), "0.5");
  EXPECT_EQ(fc->Attribute("no_bias"), "False");  // given, though it is the default
  EXPECT_EQ(fc->Attribute("flatten"), std::nullopt);
  fc->SetAttribute("wd_mult", "0");
  EXPECT_EQ(ToSymbolNode(fc->outputs()[0]).attributes.at("__wd_mult__"), "0");
  MessageOf([&] { fc->SetAttribute("num_hidden", "4"); }, ErrorKind::kValue);
  MessageOf([&] { Group({fc, Symbol::Variable("y")})->SetAttribute("a", "b"); }, ErrorKind::kValue);
  const auto copy = fc->Copy();
  copy->SetAttribute("__layer__", "2");
  EXPECT_EQ(fc->Attribute("__layer__"), "1");
}

TEST(Symbol, DeepGraphsAreCopiedAndFreedWithoutRecursion) {
  Ref<Symbol> symbol = Symbol::Variable("x");
  for (int i = 0; i < 200000; ++i) symbol = Apply("relu", "r", {}, {symbol});
  EXPECT_EQ(symbol->Copy()->Internals()->outputs().size(), 200001u);
}

TEST(Symbol, UnreasonableNumbersOfOutputsAreRefused) {
  MessageOf([] { Apply("SliceChannel", "s", {{"num_outputs", "1000000000"}}, {}); },
            ErrorKind::kValue);
}

}  // namespace
}  // namespace weft
