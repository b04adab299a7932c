// Gradients and operators that the program defines.
#include <atomic>
#include <cmath>
#include <thread>

#include "expect_error.h"

namespace {

using weft::Array;
using weft::CustomCall;
using weft::ErrorKind;
using weft::GradientCall;
using weft::Shape;
using weft::Symbol;
using weft::Texts;
using Arrays = std::vector<Array>;

std::vector<float> numbers(const Array& a) { return a.to_vector<float>(); }
Array of(std::vector<float> numbers) {
  const auto n = static_cast<int64_t>(numbers.size());
  return Array::from(numbers, {n});
}

// x^3, as a function with a gradient of its own.
Array cube(const Array& x) {
  return weft::custom_gradient(
      {x}, [](const Arrays& in) { return Arrays{in[0] * in[0] * in[0]}; },
      [](const GradientCall& call) {
        return Arrays{call.head_gradients[0] * 3 * call.inputs[0] * call.inputs[0]};
      })[0];
}

TEST(CustomGradient, IsUsedInBackwardPassesOfAnyOrder) {
  const Array x = of({1, 2, 3});
  EXPECT_EQ(numbers(cube(x)), (std::vector<float>{1, 8, 27}));
  x.attach_gradient();
  {
    const weft::Record record;
    (cube(x) * 2).backward();
  }
  EXPECT_EQ(numbers(x.gradient()), (std::vector<float>{6, 24, 54}));
  const weft::Record record;
  const Array first = weft::gradients({cube(x)}, {x}, true)[0];
  EXPECT_EQ(numbers(weft::gradients({first}, {x})[0]), (std::vector<float>{6, 12, 18}));
}

TEST(CustomGradient, KeepsWhatItIsAskedToAndLetsAbsentGradientsBeZeros) {
  const Array x = of({1, 2}), y = of({3, 4});
  x.attach_gradient();
  y.attach_gradient();
  const auto counter = std::make_shared<int>(0);
  {
    const weft::Record record;
    const Arrays out = weft::custom_gradient(
        {x, y}, [](const Arrays& in) { return Arrays{weft::op::exp(in[0]), in[1]}; },
        [counter](const GradientCall& call) {
          ++*counter;
          EXPECT_FALSE(call.inputs[0]);
          EXPECT_TRUE(call.outputs[0]);
          return Arrays{call.head_gradients[0] * call.outputs[0], Array()};
        },
        {.inputs = false});
    (out[0] + out[1]).backward();
  }
  EXPECT_FLOAT_EQ(numbers(x.gradient())[1], std::exp(2.0f));
  EXPECT_EQ(numbers(y.gradient()), (std::vector<float>{0, 0}));
  EXPECT_EQ(*counter, 1);
  EXPECT_EQ(counter.use_count(), 1);  // what backward holds is gone with the graph
}

TEST(CustomGradient, WhatItThrowsIsTheErrorOfTheBackwardPass) {
  const Array x = of({1, 2});
  x.attach_gradient();
  const auto failing = [&](const std::function<Arrays(const GradientCall&)>& backward) {
    const weft::Record record;
    weft::custom_gradient(
        {x}, [](const Arrays& in) { return Arrays{in[0] * 2}; }, backward)[0]
        .backward();
  };
  expect_error(ErrorKind::kCallback, "bad luck", [&] {
    failing([](const GradientCall&) -> Arrays { throw std::runtime_error("bad luck"); });
  });
  expect_error(ErrorKind::kCallback, "gave 2 gradients, expected 1", [&] {
    failing([](const GradientCall& c) { return Arrays{c.inputs[0], c.inputs[0]}; });
  });
  expect_error(ErrorKind::kCallback, "does not fit", [&] {  // an error of the library's in it
    failing([](const GradientCall&) -> Arrays {
      throw weft::Error(ErrorKind::kShape, "this does not fit");
    });
  });
  EXPECT_EQ(weft_autograd_is_recording(), 0);
  // What forward throws is not the library's affair.
  EXPECT_THROW(weft::custom_gradient({x}, [](const Arrays&) -> Arrays { throw 5; }, nullptr), int);
  EXPECT_EQ(weft_autograd_is_recording(), 0);
}

// Scales by a factor and counts calls in a state; its backward pass reads what forward kept.
class Scale : public weft::CustomOperator {
 public:
  explicit Scale(const Texts& attributes) {
    const auto factor = attributes.find("factor");
    if (factor == attributes.end()) throw std::invalid_argument("scale: factor is missing");
    factor_ = std::stod(factor->second);
  }
  std::vector<std::string> states() const override { return {"calls"}; }
  void infer_shapes(std::vector<Shape>& arguments, std::vector<Shape>& outputs,
                    std::vector<Shape>& states) const override {
    outputs[0] = arguments[0];
    states[0] = {1};
  }
  void forward(CustomCall& call) const override {
    call.outputs[0].assign(call.arguments[0] * factor_);
    if (call.training) call.states[0].assign(call.states[0] + 1);
    call.kept = factor_;
  }
  void backward(CustomCall& call) const override {
    if (!call.argument_gradients[0]) return;
    call.argument_gradients[0].assign(call.output_gradients[0] * std::any_cast<double>(call.kept));
  }

 private:
  double factor_;
};

class Failing : public weft::CustomOperator {
 public:
  explicit Failing(const Texts& attributes) : where_(attributes.at("where")) {}
  void infer_shapes(std::vector<Shape>& arguments, std::vector<Shape>& outputs,
                    std::vector<Shape>&) const override {
    fail("shapes");
    outputs[0] = arguments[0];
    if (where_ == "count") outputs.emplace_back();
  }
  void infer_dtypes(std::vector<std::optional<weft::DType>>& arguments,
                    std::vector<std::optional<weft::DType>>& outputs,
                    std::vector<std::optional<weft::DType>>& states) const override {
    fail("dtypes");
    CustomOperator::infer_dtypes(arguments, outputs, states);
  }
  void forward(CustomCall& call) const override {
    fail("forward");
    call.outputs[0].assign(call.arguments[0]);
  }
  void backward(CustomCall&) const override { fail("backward"); }

 private:
  void fail(const std::string& here) const {
    if (here == where_) throw std::runtime_error("failed in " + here);
  }
  const std::string where_;
};

class CustomOperator : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    weft::register_operator<Scale>("scale");
    weft::register_operator<Failing>("failing");
  }
};

TEST_F(CustomOperator, RunsOnArraysWithAGradientAndStates) {
  const Array x = of({1, 2}), calls = Array::zeros({1});
  x.attach_gradient();
  const Texts attributes{{"factor", "3"}, {"text", "with \"quotes\",\n\\ and more"}};
  EXPECT_EQ(numbers(weft::custom("scale", {x, calls}, attributes)[0]), (std::vector<float>{3, 6}));
  {
    const weft::Record record;
    weft::custom("scale", {x, calls}, attributes)[0].backward();
  }
  EXPECT_EQ(numbers(x.gradient()), (std::vector<float>{3, 3}));
  EXPECT_EQ(calls.scalar(), 1);
}

TEST_F(CustomOperator, IsANodeOfGraphsAndFiles) {
  const Symbol made = weft::custom("scale", "s", {Symbol::variable("data") + 1}, {{"factor", "2"}});
  const Symbol net = Symbol::from_json(made.to_json());
  EXPECT_EQ(net.states(), (std::vector<std::string>{"s_calls"}));
  const Array calls = Array::zeros({1}), x = of({1, 2});
  const weft::Graph graph(net, {{"s_calls", calls}});
  EXPECT_EQ(numbers(graph({x})[0]), (std::vector<float>{4, 6}));
  x.attach_gradient();
  {
    const weft::Record record;
    graph({x})[0].backward();
  }
  EXPECT_EQ(numbers(x.gradient()), (std::vector<float>{2, 2}));
  EXPECT_EQ(calls.scalar(), 1);
  std::atomic<int> wrong{0};
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 20; ++i) wrong += numbers(graph({x})[0]) != std::vector<float>{4, 6};
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST_F(CustomOperator, WhatItThrowsIsTheErrorOfTheCall) {
  const Array x = of({1, 2});
  x.attach_gradient();
  for (const std::string where : {"dtypes", "shapes", "forward"}) {
    expect_error(ErrorKind::kCallback, "failed in " + where,
                 [&] { weft::custom("failing", {x}, {{"where", where}}); });
  }
  expect_error(ErrorKind::kCallback, "infer_shapes changed how many",
               [&] { weft::custom("failing", {x}, {{"where", "count"}}); });
  expect_error(ErrorKind::kCallback, "failed in backward", [&] {
    const weft::Record record;
    weft::custom("failing", {x}, {{"where", "backward"}})[0].backward();
  });
  expect_error(ErrorKind::kCallback, "factor is missing", [&] { weft::custom("scale", {x, x}); });
  expect_error(ErrorKind::kCallback, "'absent' is not registered",
               [&] { weft::custom("absent", {x}); });
  expect_error(ErrorKind::kNotFound, "'absent' is not registered",
               [&] { weft::custom("absent", "node", {}); });
  expect_error(ErrorKind::kValue, "3 inputs", [&] {
    const Symbol v = Symbol::variable("v");
    weft::custom("scale", "node", {v, v, v}, {{"factor", "1"}});
  });
  expect_error(ErrorKind::kValue, "1", [&] { weft::custom("scale", {x}, {{"factor", "1"}}); });
  EXPECT_EQ(numbers(weft::custom("failing", {x}, {{"where", ""}})[0]), numbers(x));
}

}  // namespace
