// Attributes, the registry and graph verification.
#include <gtest/gtest.h>

#include "core/exec/eager.h"
#include "core/graph/node.h"
#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft {
namespace {

enum class Mode { kFast, kSafe };
struct TestAttrs {
  int64_t count = 3;
  double rate = 0.5;
  bool on = true;
  Dims shape;
  std::optional<int64_t> axis;
  Mode mode = Mode::kSafe;
  DType dtype = DType::kFloat32;
};

AttrSchema Schema() {
  return AttrSchemaBuilder<TestAttrs>()
      .Add("count", &TestAttrs::count, "")
      .Add("rate", &TestAttrs::rate, "")
      .Add("on", &TestAttrs::on, "")
      .Add("shape", &TestAttrs::shape, "")
      .Add("axis", &TestAttrs::axis, "")
      .Choice("mode", &TestAttrs::mode, {"fast", "safe"}, "")
      .Add("dtype", &TestAttrs::dtype, "")
      .Build();
}

AttrValue Text(const char* text) {
  AttrValue value;
  value.kind = AttrKind::kString;
  value.s = text;
  value.size = static_cast<uint32_t>(std::string_view(text).size());
  return value;
}

TEST(Attrs, TextFormsRoundTripThroughPrint) {
  const AttrSchema schema = Schema();
  const char* texts[] = {"7", "0.25", "False", "(2, 3)", "-1", "fast", "float16"};
  std::vector<int32_t> ids;
  std::vector<AttrValue> values;
  for (int32_t i = 0; i < 7; ++i) {
    ids.push_back(i);
    values.push_back(Text(texts[i]));
  }
  const Ref<const Attrs> attrs = schema.Build("op", ids, values);
  for (int i = 0; i < 7; ++i) EXPECT_EQ(schema.Print(*attrs, i), texts[i]);
  EXPECT_EQ(attrs->as<TestAttrs>().mode, Mode::kFast);
}

TEST(Attrs, UnsetKeepsTheDefault) {
  const AttrSchema schema = Schema();
  const int32_t ids[] = {0};
  const AttrValue values[] = {AttrValue{}};
  EXPECT_EQ(schema.Build("op", ids, values)->as<TestAttrs>().count, 3);
  EXPECT_EQ(schema.defaults()->as<TestAttrs>().rate, 0.5);
}

TEST(Attrs, WrongKindsNameOperatorAndAttribute) {
  const AttrSchema schema = Schema();
  const struct {
    int32_t id;
    const char* text;
    const char* name;
  } cases[] = {{0, "x", "count"},      {1, "(1,)", "rate"}, {2, "maybe", "on"},
               {3, "(1, a)", "shape"}, {5, "slow", "mode"}, {6, "float33", "dtype"}};
  for (const auto& c : cases) {
    const AttrValue value = Text(c.text);
    try {
      schema.Build("op", std::span(&c.id, 1), std::span(&value, 1));
      FAIL() << c.name;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find(StrCat("op: attribute ", c.name)), std::string::npos)
          << error.what();
    }
  }
}

TEST(Registry, UnknownNamesSuggestCloseOnes) {
  try {
    Op::Get("Convolutoin");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::kNotFound);
    EXPECT_NE(std::string(error.what()).find("Convolution"), std::string::npos);
  }
}

TEST(Registry, EveryOperatorCanBeRunAndDescribed) {
  for (const Op* op : Op::All()) {
    EXPECT_FALSE(op->name().empty());
    EXPECT_FALSE(op->doc().empty()) << op->name();
    EXPECT_TRUE(op->compose() || op->kernel(DeviceType::kCpu)) << op->name();
    EXPECT_TRUE(op->compose() || op->infer()) << op->name();
    for (const InputSpec& input : op->inputs()) {
      EXPECT_FALSE(op->internal() ? false : input.doc.empty()) << op->name() << " " << input.name;
    }
    for (const AttrField& field : op->attrs().fields()) {
      EXPECT_FALSE(field.doc.empty()) << op->name() << " " << field.name;
    }
  }
}

// y = exp(x) * x, recorded.
Var Recorded() {
  SetRecording(true);
  EagerBuilder builder;
  Builder::Scope scope(&builder);
  Value value = AllocateValue(Device{}, DType::kFloat32, {2, 3});
  std::fill_n(value.data<float>(), 6, 1.0f);
  const Var x = MakeVar(value, {MakeVariableNode(value.type(), nullptr), 0});
  static const OpRef kExp("exp"), kMul("broadcast_mul");
  const Var y = Call1(kMul, {Call1(kExp, {x}), x});
  SetRecording(false);
  return y;
}

TEST(Graph, TheTapeIsAValidGraph) {
  const Edge head = ProducerOf(Recorded());
  EXPECT_EQ(TopologicalOrder({&head, 1}).size(), 3u);
  EXPECT_NO_THROW(Verify({&head, 1}));
}

class NoGradient final : public CustomBackward {
 public:
  Vars Backward(std::span<const Var>, std::span<const Var>, std::span<const Var>) override {
    return {};
  }
};

TEST(Graph, CustomFunctionsAreVerifiedByTheirEdges) {
  const Var y = Recorded();
  SetRecording(true);
  const Ref<TapeNode> node =
      RecordCustom({&y, 1}, std::span(&ValueOf(y), 1), std::make_unique<NoGradient>());
  SetRecording(false);
  const Edge head{node, 0};
  EXPECT_NO_THROW(Verify({&head, 1}));
  node->input_types[0].shape = {3, 2};
  EXPECT_THROW(Verify({&head, 1}), Error);
}

// Tells which of its input and output it is given with their history.
class Watching final : public CustomBackward {
 public:
  explicit Watching(std::string* seen) : seen_(seen) {}
  Vars Backward(std::span<const Var> heads, std::span<const Var> inputs,
                std::span<const Var> outputs) override {
    if (inputs[0] && ProducerOf(inputs[0])) *seen_ += "input ";
    if (outputs[0] && ProducerOf(outputs[0])) *seen_ += "output ";
    return {heads[0]};
  }

 private:
  std::string* seen_;
};

TEST(Graph, CustomFunctionsGetWhatTheyKeep) {
  const auto seen = [](std::vector<uint8_t> keep) {
    std::string text;
    const Var y = Recorded();
    SetRecording(true);
    const Ref<TapeNode> node =
        RecordCustom({&y, 1}, std::span(&ValueOf(y), 1), std::make_unique<Watching>(&text), keep);
    SetRecording(false);
    const Var head = MakeVar(ValueOf(y), {node, 0});
    const Edge wanted = ProducerOf(y);
    EXPECT_TRUE(RunBackward({&head, 1}, {}, {&wanted, 1}, {})[0].defined());
    return text;
  };
  EXPECT_EQ(seen({}), "");
  EXPECT_EQ(seen({1, 0}), "input ");
  EXPECT_EQ(seen({0, 1}), "output ");
  EXPECT_EQ(seen({1, 1}), "input output ");
}

TEST(Graph, VerifierRejectsBrokenGraphs) {
  const auto broken = [](const auto& damage) {
    const Edge head = ProducerOf(Recorded());
    damage(*head.node);
    EXPECT_THROW(Verify({&head, 1}), Error);
  };
  broken([](Node& node) { node.inputs[0].index = 5; });
  broken([](Node& node) { node.input_types[0].shape = {3, 2}; });
  broken([](Node& node) { node.types[0].shape = {6}; });
  broken([](Node& node) { node.types[0].dtype = DType::kInt32; });
  broken([](Node& node) { node.inputs.pop_back(); });
  const Edge head = ProducerOf(Recorded());
  Node& inner = *head.node->inputs[0].node;
  inner.inputs[0] = head;
  EXPECT_THROW(TopologicalOrder({&head, 1}), Error);
  inner.inputs.clear();  // break the cycle again
}

TEST(Graph, LongChainsAreFreedWithoutRecursion) {
  SetRecording(true);
  EagerBuilder builder;
  Builder::Scope scope(&builder);
  Value value = AllocateValue(Device{}, DType::kFloat32, {1});
  value.data<float>()[0] = 1;
  Var x = MakeVar(value, {MakeVariableNode(value.type(), nullptr), 0});
  static const OpRef kNegative("negative");
  for (int i = 0; i < 200000; ++i) x = Call1(kNegative, {x});
  SetRecording(false);
  EXPECT_TRUE(x.defined());
}

}  // namespace
}  // namespace weft
