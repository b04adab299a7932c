// What the C++ interface adds to the C ABI: arrays, gradients, graphs, files, errors.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <thread>
#include <weft.hpp>

#include "expect_error.h"

namespace {

using weft::Array;
using weft::DType;
using weft::Error;
using weft::ErrorKind;
using weft::Shape;
using weft::Symbol;

std::vector<float> numbers(const Array& a) { return a.to_vector<float>(); }

const Array kSquare = Array::from<float>({1, 2, 3, 4}, {2, 2});

TEST(Array, HoldsEveryElementType) {
  const auto check = []<typename T>(std::vector<T> values) {
    const Array array = Array::from(values, {2, 1});
    EXPECT_EQ(array.dtype(), weft::dtype_of<T>());
    EXPECT_EQ(array.to_vector<T>(), values);
  };
  check(std::vector<float>{1.5f, -2});
  check(std::vector<double>{1.5, -2});
  check(std::vector<bool>{true, false});
  check(std::vector<int8_t>{1, -2});
  check(std::vector<int16_t>{1, -2});
  check(std::vector<int32_t>{1, -2});
  check(std::vector<int64_t>{int64_t{1} << 62, -2});
  check(std::vector<uint8_t>{1, 255});
  check(std::vector<uint16_t>{1, 65535});
  check(std::vector<uint32_t>{1, 2});
  check(std::vector<uint64_t>{1, 2});
  EXPECT_EQ(numbers(kSquare.as_type(DType::kBfloat16).as_type(DType::kFloat32)), numbers(kSquare));
}

TEST(Array, ComputesWithBroadcastingAndNumbers) {
  const Array row = Array::from<float>({10, 20}, {2});
  EXPECT_EQ(numbers(kSquare + row), (std::vector<float>{11, 22, 13, 24}));
  EXPECT_EQ(numbers(1 - kSquare), (std::vector<float>{0, -1, -2, -3}));
  EXPECT_EQ(numbers(12 / kSquare), (std::vector<float>{12, 6, 4, 3}));
  EXPECT_EQ(numbers(-kSquare * 2), (std::vector<float>{-2, -4, -6, -8}));
  EXPECT_EQ(numbers(kSquare > 2), (std::vector<float>{0, 0, 1, 1}));
  EXPECT_EQ(numbers(2 > kSquare), (std::vector<float>{1, 0, 0, 0}));
  const Array copy = kSquare.copy();
  copy += row;
  EXPECT_EQ(numbers(copy), (std::vector<float>{11, 22, 13, 24}));
  EXPECT_EQ(numbers(kSquare), (std::vector<float>{1, 2, 3, 4}));
}

TEST(Array, ViewsShareMemory) {
  const Array a = kSquare.copy();
  a[-1].fill(9);
  EXPECT_EQ(numbers(a), (std::vector<float>{1, 2, 9, 9}));
  EXPECT_EQ(numbers(a.slice({{}, {1, {}}})), (std::vector<float>{2, 9}));
  EXPECT_EQ(numbers(a.slice({{{}, {}, -1}})), (std::vector<float>{9, 9, 1, 2}));
  EXPECT_EQ(a.reshape({4, -1}).shape(), (Shape{4, 1}));
  a.reshape({-1})[0].fill(7);
  EXPECT_EQ(numbers(a)[0], 7);
}

TEST(Array, PrintsItself) {
  std::ostringstream text;
  text << kSquare << "\n"
       << Array::zeros({20}, DType::kInt32) << "\n"
       << Array() << "\n"
       << Array::zeros({0, 3});
  EXPECT_EQ(text.str(),
            "[[1, 2], [3, 4]] (2, 2) float32 cpu(0)\n"
            "[0, 0, 0, 0, 0, 0, ..., 0, 0, 0, 0, 0, 0] (20,) int32 cpu(0)\n"
            "(absent)\n"
            "[] (0, 3) float32 cpu(0)");
}

TEST(Operators, TakeAttributesOfEveryKind) {
  using namespace weft;
  EXPECT_EQ(op::sum(kSquare, {.axis = {0}}).shape(), (Shape{2}));
  EXPECT_EQ(op::sum(kSquare, {.axis = none}).size(), 1);
  EXPECT_EQ(op::sum(kSquare, {.axis = 1, .keepdims = true}).shape(), (Shape{2, 1}));
  EXPECT_EQ(numbers(op::slice(kSquare, {.begin = OptionalInts{std::nullopt, 1},
                                        .end = OptionalInts{std::nullopt, 2}})),
            (std::vector<float>{2, 4}));
  EXPECT_EQ(op::concat({kSquare, kSquare}, {.dim = 0}).shape(), (Shape{4, 2}));
  EXPECT_EQ(op::split(kSquare, {.num_outputs = 2, .axis = 1}).size(), 2u);
  EXPECT_EQ(op::Activation(kSquare, {.act_type = "relu"}).dtype(), DType::kFloat32);
  EXPECT_EQ(op::Cast(kSquare, {.dtype = DType::kInt8}).dtype(), DType::kInt8);
  EXPECT_EQ(numbers(op::clip(kSquare, {.a_min = 2, .a_max = 3.0}))[0], 2);
}

TEST(Array, CopiesMeanTheSameArray) {
  Array x = kSquare.copy(), y = x, z;
  z = y;
  z.fill(5);
  EXPECT_EQ(x[1][1].scalar(), 5);
  const Array& self = z;
  z = self;
  y = std::move(z);
  x = Array();
  EXPECT_FALSE(x);
  EXPECT_FALSE(z);
  EXPECT_EQ(y[0][0].scalar(), 5);
  const Array yes = Array::from<bool>({false, false}, {2});
  yes.set(std::vector<bool>{true, false});
  EXPECT_EQ(yes.to_vector<bool>(), (std::vector<bool>{true, false}));
}

TEST(Array, ChangesInPlace) {
  const Array x = kSquare.copy(), same = x;
  x += kSquare;
  x -= 1;
  x *= x;
  x /= 2;
  x[0] += 10;
  EXPECT_EQ(numbers(same), (std::vector<float>{10.5, 14.5, 12.5, 24.5}));
}

TEST(Symbol, HasArithmetic) {
  const Symbol x = Symbol::variable("x"), y = Symbol::variable("y");
  const weft::Graph graph(-(x + y) * 2 + 1 / x - x / y, {});
  EXPECT_EQ(numbers(graph({Array::full({1}, 2), Array::full({1}, 4)})[0]),
            (std::vector<float>{-12}));
}

TEST(Operators, RefuseWhatIsWrong) {
  expect_error(ErrorKind::kShape, "broadcast", [] { kSquare + Array::zeros({3}); });
  expect_error(ErrorKind::kIndex, "axis 7", [] { weft::op::softmax(kSquare, {}, {.axis = 7}); });
  expect_error(ErrorKind::kValue, "act_type",
               [] { weft::op::Activation(kSquare, {.act_type = "rleu"}); });
  expect_error(ErrorKind::kValue, "required", [] { weft::op::Activation(kSquare, {}); });
  expect_error(ErrorKind::kNotFound, "softmax", [] { weft::invoke("sotfmax", {kSquare}); });
  expect_error(ErrorKind::kNotFound, "axes",
               [] { weft::invoke("sum", {kSquare}, {{"axes", "1"}}); });
  expect_error(ErrorKind::kValue, "missing", [] { weft::op::relu(Array()); });
  expect_error(ErrorKind::kType, "as_type", [] { kSquare.to_vector<double>(); });
  expect_error(ErrorKind::kShape, "4 elements", [] { kSquare.scalar(); });
  expect_error(ErrorKind::kIndex, "5", [] { kSquare[5]; });
  expect_error(ErrorKind::kShape, "", [] { kSquare.reshape({3}); });
  expect_error(ErrorKind::kValue, "12 bytes", [] { Array::from<float>({1, 2, 3}, {2}); });
  EXPECT_THROW(Array::zeros({2}, DType::kFloat32, weft::gpu(99)), Error);
}

TEST(Autograd, GivesGradientsOfAnyOrder) {
  const Array x = Array::from<float>({1, 2, 3}, {3});
  x.attach_gradient();
  {
    const weft::Record record;
    (x * x * x).backward();
  }
  EXPECT_EQ(numbers(x.gradient()), (std::vector<float>{3, 12, 27}));
  const weft::Record record;
  const Array first = weft::gradients({x * x * x}, {x}, true)[0];
  const Array second = weft::gradients({first}, {x})[0];
  EXPECT_EQ(numbers(second), (std::vector<float>{6, 12, 18}));
}

TEST(Autograd, PausesAndRestores) {
  const Array x = Array::ones({2});
  x.attach_gradient();
  const weft::Record record;
  {
    const weft::Pause pause;
    EXPECT_EQ(weft_autograd_is_recording(), 0);
    expect_error(ErrorKind::kState, "", [&] { (x * 2).backward(); });
  }
  EXPECT_EQ(weft_autograd_is_recording(), 1);
  expect_error(ErrorKind::kValue, "2 head gradients", [&] { weft::backward({x * 2}, {x, x}); });
}

Symbol perceptron() {
  const Symbol hidden =
      weft::sym::FullyConnected("fc1", Symbol::variable("data"), {}, {}, {.num_hidden = 3});
  return weft::sym::FullyConnected(
      "fc2", weft::sym::Activation("act", hidden, {.act_type = "tanh"}), {}, {}, {.num_hidden = 2});
}

std::map<std::string, Array> parameters(const Symbol& net, const Shape& data) {
  weft::seed(3);
  std::map<std::string, Array> arrays;
  const weft::Types types = net.infer({{"data", data}});
  for (size_t i = 0; i < types.arguments.size(); ++i) {
    arrays[net.arguments()[i]] =
        weft::op::random_normal({.scale = 0.5, .shape = *types.arguments[i].shape});
  }
  return arrays;
}

TEST(Symbol, InfersComposesAndBinds) {
  const Symbol net = perceptron();
  EXPECT_EQ(net.arguments(),
            (std::vector<std::string>{"data", "fc1_weight", "fc1_bias", "fc2_weight", "fc2_bias"}));
  EXPECT_EQ(*net.infer({{"data", {5, 4}}}).arguments[1].shape, (Shape{3, 4}));
  EXPECT_FALSE(net.infer({}, {}, true).complete);
  EXPECT_EQ(net.internals()["act_output"].outputs(), (std::vector<std::string>{"act_output"}));
  const Symbol twice = net.compose({{"data", Symbol::variable("x") * 2}});
  EXPECT_EQ(twice.arguments()[0], "x");
  auto arrays = parameters(net, {5, 4});
  const weft::Executor executor(net, arrays, {"fc1_weight"});
  const Array output = executor.forward(true)[0];
  executor.backward();
  EXPECT_EQ(executor.gradients().at("fc1_weight").shape(), (Shape{3, 4}));
  const Array data = arrays.at("data");
  arrays.erase("data");
  const weft::Graph graph(net, arrays);
  EXPECT_EQ(graph.arguments(), (std::vector<std::string>{"data"}));
  EXPECT_EQ(numbers(graph({data})[0]), numbers(output));
  EXPECT_NE(graph.explain().find("steps"), std::string::npos);
}

TEST(Symbol, RefusesWhatIsWrong) {
  const Symbol net = perceptron();
  expect_error(ErrorKind::kShape, "fc1",
               [&] { net.infer({{"data", {5, 4}}, {"fc1_weight", {3, 9}}}); });
  expect_error(ErrorKind::kIo, "broken.json",
               [] { Symbol::from_json("{\"nodes\": [", "broken.json"); });
  expect_error(ErrorKind::kIo, "absent.json", [] { Symbol::load("absent.json"); });
  expect_error(ErrorKind::kNotFound, "nothing", [&] { net["nothing"]; });
  expect_error(ErrorKind::kNotFound, "unknown", [&] { weft::Graph(net, {{"unknown", kSquare}}); });
  expect_error(ErrorKind::kValue, "data", [&] { weft::Executor(net, {}); });
  const weft::Graph graph(net, {});
  expect_error(ErrorKind::kValue, "missing", [&] { graph({kSquare}); });
}

TEST(Files, RoundTrip) {
  const std::string path = testing::TempDir() + "weft_cpp.params";
  weft::save(path, {{"a", kSquare}, {"b", Array::zeros({0, 2}, DType::kInt64)}});
  const auto read = weft::load(path);
  EXPECT_EQ(numbers(read.at("a")), numbers(kSquare));
  EXPECT_EQ(read.at("b").shape(), (Shape{0, 2}));
  std::string bytes;
  {
    std::ifstream in(path, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(in), {});
  }
  std::ofstream(path, std::ios::binary) << bytes.substr(0, bytes.size() - 5);
  expect_error(ErrorKind::kIo, path, [&] { weft::load(path); });
  std::remove(path.c_str());
  const std::string json = testing::TempDir() + "weft_cpp-symbol.json";
  perceptron().save(json);
  EXPECT_EQ(Symbol::load(json).to_json(), perceptron().to_json());
  std::remove(json.c_str());
}

TEST(Training, OptimizersInitializersAndMetricsAreTheLibrarys) {
  const Array weight({4, 3});
  weft::seed(2);
  const weft::Initializer xavier = weft::initializer::xavier({.rnd_type = "gaussian"});
  xavier(weight, "fc_weight");
  const Array target = Array::full({4, 3}, 0.5);
  weight.attach_gradient();
  const weft::Optimizer adam = weft::optimizer::adam({.learning_rate = 0.05});
  const weft::Metric error = weft::metric::mse();
  for (int i = 0; i < 200; ++i) {
    {
      const weft::Record record;
      const Array difference = weight - target;
      (difference * difference).backward();
    }
    adam.update(0, weight);
  }
  error.update(target, weight);
  EXPECT_LT(error.value(), 1e-4);
  error.reset();
  EXPECT_TRUE(std::isnan(error.value()));
  weft::initializer::one()(weight);
  EXPECT_EQ(weight[0][0].scalar(), 1);
  expect_error(ErrorKind::kShape, "gradient", [&] { adam.update(0, weight, Array::ones({2})); });
  expect_error(ErrorKind::kValue, "strange", [&] { weft::initializer::zero()(weight, "strange"); });
  const std::string path = testing::TempDir() + "weft_cpp.states";
  adam.save(path);
  adam.load(path);
  expect_error(ErrorKind::kIo, "2 states", [&] { weft::optimizer::sgd().load(path); });
  std::remove(path.c_str());
}

TEST(Library, ThreadsShareGraphsAndArrays) {
  const Symbol net = perceptron();
  auto arrays = parameters(net, {5, 4});
  const Array data = arrays.at("data");
  arrays.erase("data");
  const weft::Graph graph(net, arrays);
  const std::vector<float> expected = numbers(graph({data})[0]);
  std::vector<int> wrong(4, 0);
  std::vector<std::thread> threads;
  for (int& count : wrong) {
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) count += numbers(graph({data})[0]) != expected;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

TEST(Library, MemoryStaysFlat) {
  const auto step = [] {
    const Array x = Array::ones({16, 16});
    x.attach_gradient();
    const weft::Record record;
    (x * 2 + 1).backward();
  };
  step();
  const int64_t before = weft::memory().in_use;
  for (int i = 0; i < 20000; ++i) step();
  EXPECT_LE(weft::memory().in_use, before);
}

TEST(Library, SaysWhatItIs) {
  weft::check_abi();
  EXPECT_FALSE(weft::version().empty());
  weft::seed(5);
  const auto first = numbers(weft::op::random_uniform({.shape = {4}}));
  weft::seed(5);
  EXPECT_EQ(numbers(weft::op::random_uniform({.shape = {4}})), first);
  weft::profile(weft::Profile::kOperators);
  weft::op::relu(kSquare);
  weft::profile(weft::Profile::kNothing);
  EXPECT_NE(weft::dump_profile().find("relu"), std::string::npos);
}

}  // namespace
