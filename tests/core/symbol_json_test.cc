// Networks of MXNet's files, read and written.
#include <gtest/gtest.h>

#include <random>

#include "core/graph/infer.h"
#include "tests/core/symbols.h"

namespace weft {
namespace {

// A file of the given nodes; the last one is its head.
std::string File(const std::vector<std::string>& nodes, int version = 10901) {
  std::string text = "{\"nodes\": [";
  for (size_t i = 0; i < nodes.size(); ++i) text += (i > 0 ? ", " : "") + nodes[i];
  text += StrCat("], \"arg_nodes\": [], \"heads\": [[", nodes.size() - 1, ", 0, 0]]");
  if (version > 0) text += StrCat(", \"attrs\": {\"mxnet_version\": [\"int\", ", version, "]}");
  return text + "}";
}

std::string Node(const std::string& op, const std::string& name, const std::string& inputs,
                 const std::string& more = "") {
  return "{\"op\": \"" + op + "\", \"name\": \"" + name + "\", \"inputs\": " + inputs +
         (more.empty() ? "" : ", " + more) + "}";
}
std::string Null(const std::string& name) { return Node("null", name, "[]"); }

Ref<Symbol> Read(const std::string& text) { return SymbolFromJson(text, "net.json"); }
SymbolNode& Head(const Ref<Symbol>& symbol) { return ToSymbolNode(symbol->outputs()[0]); }

TEST(SymbolJson, HasTheLayoutOfMxnet) {
  const auto fc = Apply("FullyConnected", "fc", {{"num_hidden", "3"}}, {Symbol::Variable("data")},
                        {{"lr_mult", "2"}});
  const auto bn = Apply("BatchNorm", "bn", {}, {fc});
  EXPECT_EQ(SymbolToJson(*bn), R"({
  "nodes": [
    {
      "op": "null", 
      "name": "data", 
      "inputs": []
    }, 
    {
      "op": "null", 
      "name": "fc_weight", 
      "attrs": {"__lr_mult__": "2"}, 
      "inputs": []
    }, 
    {
      "op": "null", 
      "name": "fc_bias", 
      "attrs": {"__lr_mult__": "2"}, 
      "inputs": []
    }, 
    {
      "op": "FullyConnected", 
      "name": "fc", 
      "attrs": {
        "__lr_mult__": "2", 
        "num_hidden": "3"
      }, 
      "inputs": [[0, 0, 0], [1, 0, 0], [2, 0, 0]]
    }, 
    {
      "op": "null", 
      "name": "bn_gamma", 
      "inputs": []
    }, 
    {
      "op": "null", 
      "name": "bn_beta", 
      "inputs": []
    }, 
    {
      "op": "null", 
      "name": "bn_moving_mean", 
      "attrs": {"__init__": "[\"zero\", {}]"}, 
      "inputs": []
    }, 
    {
      "op": "null", 
      "name": "bn_moving_var", 
      "attrs": {"__init__": "[\"one\", {}]"}, 
      "inputs": []
    }, 
    {
      "op": "BatchNorm", 
      "name": "bn", 
      "inputs": [[3, 0, 0], [4, 0, 0], [5, 0, 0], [6, 0, 1], [7, 0, 1]]
    }
  ], 
  "arg_nodes": [0, 1, 2, 4, 5, 6, 7], 
  "node_row_ptr": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 
  "heads": [[8, 0, 0]], 
  "attrs": {"mxnet_version": ["int", 10901]}
})");
  EXPECT_EQ(SymbolToJson(*Read(SymbolToJson(*bn))), SymbolToJson(*bn));
}

TEST(SymbolJson, AttributesComeUnderThreeKeys) {
  for (const char* key : {"param", "attr", "attrs"}) {
    const auto net =
        Read(File({Null("x"), Node("SliceChannel", "s", "[[0, 0]]",
                                   StrCat("\"", key,
                                          "\": {\"num_outputs\": \"2\", \"ctx_group\": \"g\"}, "
                                          "\"backward_source_id\": -1"))}));
    EXPECT_EQ(Head(net).num_outputs(), 2u);
    EXPECT_EQ(Head(net).attributes.at("__ctx_group__"), "g");
  }
}

TEST(SymbolJson, OldFilesLeaveOutVariables) {
  const std::vector<std::string> nodes{
      Null("x"), Null("g"), Null("b"),
      Node("BatchNorm", "bn", "[[0, 0], [1, 0], [2, 0]]", "\"param\": {\"lr_mult\": \"3\"}")};
  for (const int version : {0, 800}) {
    const auto net = Read(File(nodes, version));
    EXPECT_EQ(NamesOf(net->AuxiliaryStates()), (Names{"bn_moving_mean", "bn_moving_var"}));
    EXPECT_EQ(
        net->AuxiliaryStates()[1]->attributes,
        (std::map<std::string, std::string>{{"__init__", "[\"one\", {}]"}, {"__lr_mult__", "3"}}));
  }
  EXPECT_NE(MessageOf([&] { Read(File(nodes, 900)); }, ErrorKind::kIo)
                .find("net.json: node bn: BatchNorm: 3 inputs, expected 5"),
            std::string::npos);
}

TEST(SymbolJson, OldFilesMeanAllAxesByMinusOne) {
  const std::vector<std::string> nodes{
      Null("x"), Node("argmax", "m", "[[0, 0]]", "\"attrs\": {\"axis\": \"-1\"}")};
  EXPECT_EQ(Read(File(nodes, 904))->Attribute("axis"), std::nullopt);
  EXPECT_EQ(Read(File(nodes, 905))->Attribute("axis"), "-1");
}

TEST(SymbolJson, AttributesOfInputsReachThem) {
  const auto net =
      Read(File({Null("x"), Null("w"),
                 Node("FullyConnected", "fc", "[[0, 0], [1, 0]]",
                      R"("param": {"num_hidden": "3", "no_bias": "True", "weight_lr_mult": "5"})")},
                800));
  EXPECT_EQ(net->Variables()[1]->attributes.at("__lr_mult__"), "5");
}

TEST(SymbolJson, AbsentInputsBetweenOthersAreNotInTheFile) {
  const auto conv = Apply("_contrib_quantized_conv", "c",
                          {{"kernel", "(1, 1)"}, {"num_filter", "2"}, {"no_bias", "True"}}, {});
  const auto ctc = Apply("CTCLoss", "l", {{"use_label_lengths", "True"}}, {});
  for (const auto& symbol : {conv, ctc}) {
    const auto again = Read(SymbolToJson(*symbol));
    EXPECT_EQ(Arguments(again), Arguments(symbol));
    EXPECT_FALSE(Head(again).inputs[2]);
    EXPECT_TRUE(Head(again).inputs[3]);
  }
}

TEST(SymbolJson, ForwardReferencesAreAllowed) {
  const auto net = Read(R"({"nodes": [{"op": "relu", "name": "y", "inputs": [[1, 0]]},
      {"op": "null", "name": "x", "inputs": []}], "heads": [[0, 0]]})");
  EXPECT_EQ(Arguments(net), (Names{"x"}));
}

TEST(SymbolJson, OldNamesOfOperatorsAreKnown) {
  const auto net = Read(
      File({Null("x"), Null("y"), Node("_Plus", "p", "[[0, 0], [1, 0]]"),
            Node("ElementWiseSum", "s", "[[2, 0], [0, 0]]", "\"param\": {\"num_args\": \"2\"}")},
           800));
  EXPECT_EQ(Head(net).op->name(), "add_n");
  EXPECT_EQ(net->Attribute("num_args"), "2");
}

TEST(SymbolJson, DamagedFilesAreRefusedWithTheirName) {
  const std::string nodes = "\"nodes\": [" + Null("x") + "]";
  const struct {
    std::string text, part;
  } cases[] = {
      {"", "not JSON"},
      {"[1]", "no JSON object"},
      {"{\"nodes\": 1}", "list of nodes"},
      {"{" + nodes + "}", "list of heads"},
      {"{" + nodes + ", \"heads\": [[1, 0, 0]]}", "out of range"},
      {"{" + nodes + ", \"heads\": [[0, 1, 0]]}", "reads output 1 of x"},
      {"{" + nodes + ", \"heads\": [[0]]}", "expected [node, output, version]"},
      {"{" + nodes + ", \"heads\": [[0, -1, 0]]}", "expected [node, output, version]"},
      {"{" + nodes + ", \"heads\": [[18446744073709551615, 0]]}", "out of range"},
      {"{\"nodes\": [{\"op\": \"null\"}], \"heads\": []}", "node 0 has no text name"},
      {"{" + nodes + ", \"heads\": [], \"attrs\": {\"mxnet_version\": 1}}", "mxnet_version"},
      {File({Null("x"), Node("relu", "y", "[[0, 0], [0, 0]]")}), "2 inputs, expected 1"},
      {File({Null("x"), Node("relu", "y", "[[0, 0]]", "\"attrs\": {\"a\": 1}")}), "is no text"},
      {File({Node("relu", "a", "[[1, 0]]"), Node("relu", "b", "[[0, 0]]")}), "cycle"},
      {File({Null("x"), Node("null", "y", "[[0, 0]]")}), "a variable has inputs"},
      {"{\"a\": " + std::string(100000, '[') + std::string(100000, ']') + "}", "deeper"},
      {"{\"nodes\": [{\"op\": \"null\", \"name\": \"\xff\", \"inputs\": []}]}", "not JSON"},
  };
  for (const auto& c : cases) {
    const std::string message = MessageOf([&] { Read(c.text); }, ErrorKind::kIo);
    EXPECT_TRUE(message.starts_with("net.json: ")) << message;
    EXPECT_NE(message.find(c.part), std::string::npos) << message;
  }
}

TEST(SymbolJson, UnknownNamesAndValuesNameFileAndNode) {
  const auto with = [](const std::string& op, const std::string& attrs) {
    return File({Null("x"), Node(op, "y", "[[0, 0]]", "\"attrs\": {" + attrs + "}")});
  };
  const struct {
    std::string text;
    ErrorKind kind;
    std::string part;
  } cases[] = {
      {with("Flattn", ""), ErrorKind::kNotFound, "'Flattn' does not exist; did you mean Flatten"},
      {with("sum", "\"axes\": \"1\""), ErrorKind::kNotFound, "no attribute 'axes'"},
      {with("sum", "\"axis\": \"one\""), ErrorKind::kType, "attribute axis"},
      {with("SliceChannel", "\"num_outputs\": \"99999999999\""), ErrorKind::kValue, "outputs"},
  };
  for (const auto& c : cases) {
    const std::string message = MessageOf([&] { Read(c.text); }, c.kind);
    EXPECT_TRUE(message.starts_with("net.json: node y: ")) << message;
    EXPECT_NE(message.find(c.part), std::string::npos) << message;
  }
}

// Bytes of a real file changed at random: an error, or a graph that can be used and written.
TEST(SymbolJson, DamageNeverCrashes) {
  const auto conv = Apply("Convolution", "c", {{"kernel", "(3, 3)"}, {"num_filter", "8"}}, {});
  const auto net = Apply("SoftmaxOutput", "softmax", {}, {Apply("BatchNorm", "bn", {}, {conv})});
  const std::string whole = SymbolToJson(*net);
  std::mt19937 random(5);
  const std::string bytes = "0123456789-,[]{}\": abcdefunl\\";
  for (int round = 0; round < 3000; ++round) {
    std::string text = whole;
    for (int k = 1 + static_cast<int>(random() % 3); k > 0; --k) {
      text[random() % text.size()] = bytes[random() % bytes.size()];
    }
    if (random() % 4 == 0) text.erase(random() % text.size(), random() % 40);
    try {
      const auto read = Read(text);
      const std::string written = SymbolToJson(*read);
      EXPECT_EQ(SymbolToJson(*Read(written)), written);
      InferTypes(*read, {{"c_data", {{DType::kUnknown, {1, 3, 8, 8}}, true}}}, true);
    } catch (const Error&) {
    }
  }
}

}  // namespace
}  // namespace weft
