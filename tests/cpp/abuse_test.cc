// What goes wrong in programs: memory that runs out or is forgotten, handles without anything
// behind them, damaged files, threads that share an array.
#include <atomic>
#include <fstream>
#include <limits>
#include <thread>

#include "expect_error.h"

namespace {

using weft::Array;
using weft::DType;
using weft::ErrorKind;
using weft::Symbol;

TEST(Memory, StaysFlatOverManySmallArraysAndTrainingSteps) {
  const Array weight = Array::full({16, 16}, 0.1);
  weight.attach_gradient();
  const weft::Optimizer adam = weft::optimizer::adam({.learning_rate = 0.01});
  const auto step = [&] {
    const Array x = Array::ones({4, 16});
    {
      const weft::Record record;
      weft::op::mean(weft::op::tanh(weft::op::dot(x, weight))).backward();
    }
    adam.update(0, weight);
  };
  const auto small = [] { return Array::ones({4}); };
  step();
  small();
  const int64_t before = weft::memory().in_use;
  for (int i = 0; i < 100000; ++i) small();
  for (int i = 0; i < 200; ++i) step();
  EXPECT_LE(weft::memory().in_use, before);
}

TEST(Memory, RunsOutAsAnError) {
  weft::trim_memory();
  const int64_t limit = weft::memory().in_use + (16 << 20);
  weft::set_memory_limit(limit);
  std::vector<Array> held;
  expect_error(ErrorKind::kMemory, "", [&] {
    for (int i = 0; i < 100; ++i) held.push_back(Array::ones({1 << 20}));
  });
  EXPECT_GE(held.size(), 3u);
  expect_error(ErrorKind::kMemory, "", [&] { held[0] + Array::ones({1 << 20, 16}); });
  held.clear();
  for (int i = 0; i < 100; ++i) Array::ones({1 << 20});  // one after the other there is room
  weft::set_memory_limit(0);
  EXPECT_EQ(Array::ones({5 << 20})[7].scalar(), 1);
}

TEST(Memory, SizesBeyondAnyMemoryAreErrors) {
  constexpr int64_t kHuge = std::numeric_limits<int64_t>::max();
  for (const weft::Shape& shape : {weft::Shape{kHuge},
                                   {int64_t{1} << 40, int64_t{1} << 40},
                                   {int64_t{1} << 46},
                                   {kHuge, kHuge, kHuge}}) {
    EXPECT_THROW(Array{shape}, weft::Error);
  }
  EXPECT_THROW(Array({-1}), weft::Error);
  EXPECT_THROW(Array({2, -3}), weft::Error);
  EXPECT_THROW(Array::from<float>({1}, {kHuge}), weft::Error);
  EXPECT_EQ(Array::ones({0, 5}).size(), 0);
}

TEST(Handles, AbsentArraysAreErrorsInEveryMethod) {
  Array array = Array::ones({2, 2});
  const Array moved = std::move(array), one = Array::ones({2, 2});
  const std::vector<std::function<void(const Array&)>> uses = {
      [](const Array& a) { a.ndim(); },
      [](const Array& a) { a.shape(); },
      [](const Array& a) { a.size(); },
      [](const Array& a) { a.dtype(); },
      [](const Array& a) { a.device(); },
      [](const Array& a) { a.to_vector<float>(); },
      [](const Array& a) { a.scalar(); },
      [](const Array& a) { a[0]; },
      [](const Array& a) { a.slice({{0, 1}}); },
      [](const Array& a) { a.reshape({4}); },
      [](const Array& a) { a.copy(); },
      [](const Array& a) { a.detach(); },
      [](const Array& a) { a.as_type(DType::kInt8); },
      [&](const Array& a) { a.assign(one); },
      [&](const Array& a) { one.assign(a); },
      [](const Array& a) { a.fill(1); },
      [](const Array& a) { a.set(std::vector<float>{1}); },
      [](const Array& a) { a.wait(); },
      [](const Array& a) { a.attach_gradient(); },
      [](const Array& a) { a.gradient(); },
      [](const Array& a) { a.backward(); },
      [&](const Array& a) { a + one; },
      [&](const Array& a) { one* a; },
      [](const Array& a) { -a; },
      [](const Array& a) { a < 1; },
      [](const Array& a) { a += a; },
      [](const Array& a) { weft::op::softmax(a); },
      [](const Array& a) { weft::op::concat({a, a}, {.dim = 0}); },
      [](const Array& a) { weft::invoke("relu", {a}); },
      [](const Array& a) { weft::backward({a}); },
      [](const Array& a) { weft::gradients({a}, {a}); },
      [](const Array& a) { weft::save("never.params", {{"a", a}}); },
      [](const Array& a) { weft::optimizer::sgd().update(0, a, a); },
      [](const Array& a) { weft::initializer::xavier()(a, "weight"); },
      [](const Array& a) { weft::metric::mse().update(a, a); },
  };
  for (size_t i = 0; i < uses.size(); ++i) {
    for (const Array& absent : {Array(), array}) {
      EXPECT_THROW(uses[i](absent), weft::Error) << "use " << i;
    }
  }
  EXPECT_EQ(moved[1][1].scalar(), 1);
  std::ostringstream text;
  text << array;
  EXPECT_EQ(text.str(), "(absent)");
}

TEST(Handles, WhatWasMovedFromIsAnErrorInEveryMethod) {
  Symbol symbol = Symbol::variable("x") + 1;
  const Symbol kept = std::move(symbol);
  const std::vector<std::function<void()>> symbol_uses = {
      [&] { symbol.arguments(); },
      [&] { symbol.to_json(); },
      [&] { symbol.num_outputs(); },
      [&] { symbol[size_t{0}]; },
      [&] { symbol["x"]; },
      [&] { symbol.internals(); },
      [&] { symbol.compose({{"x", kept}}); },
      [&] { kept.compose({{"x", symbol}}); },
      [&] { symbol.infer({{"x", {1}}}); },
      [&] { symbol + 1; },
      [&] { Symbol::group({symbol}); },
      [&] { weft::Graph(symbol, {}); },
      [&] { weft::Executor(symbol, {}); },
  };
  for (size_t i = 0; i < symbol_uses.size(); ++i) {
    EXPECT_THROW(symbol_uses[i](), weft::Error) << "use of a symbol " << i;
  }
  const Array one = Array::ones({1});
  weft::Graph graph(kept, {});
  const weft::Graph kept_graph = std::move(graph);
  EXPECT_THROW(graph({one}), weft::Error);
  EXPECT_THROW(graph.explain(), weft::Error);
  weft::Executor executor(kept, {{"x", one}});
  const weft::Executor kept_executor = std::move(executor);
  EXPECT_THROW(executor.forward(), weft::Error);
  EXPECT_THROW(executor.backward(), weft::Error);
  weft::Optimizer sgd = weft::optimizer::sgd();
  const weft::Optimizer kept_sgd = std::move(sgd);
  EXPECT_THROW(sgd.update(0, one, one), weft::Error);
  EXPECT_THROW(sgd.set_learning_rate(1), weft::Error);
  EXPECT_THROW(weft::Store().set_optimizer(sgd), weft::Error);
  weft::Metric mse = weft::metric::mse();
  const weft::Metric kept_mse = std::move(mse);
  EXPECT_THROW(mse.update(one, one), weft::Error);
  EXPECT_THROW(mse.value(), weft::Error);
  std::ofstream(testing::TempDir() + "weft_cpp_one.csv") << "1\n";
  weft::Iterator rows = weft::iterator::CSVIter(
      {.data_csv = testing::TempDir() + "weft_cpp_one.csv", .data_shape = {1}, .batch_size = 1});
  const weft::Iterator kept_rows = std::move(rows);
  weft::Batch batch;
  EXPECT_THROW(rows.next(&batch), weft::Error);
  EXPECT_THROW(rows.reset(), weft::Error);
  std::remove((testing::TempDir() + "weft_cpp_one.csv").c_str());
}

TEST(Files, DamagedAnywhereAreErrors) {
  const std::string path = testing::TempDir() + "weft_cpp_damaged.params";
  weft::save(path, {{"a", Array::ones({2, 3})}, {"b", Array::ones({1}, DType::kInt64)}});
  std::ostringstream whole;
  whole << std::ifstream(path, std::ios::binary).rdbuf();
  const std::string bytes = whole.str();
  for (size_t size = 0; size < bytes.size(); ++size) {
    std::ofstream(path, std::ios::binary) << bytes.substr(0, size);
    expect_error(ErrorKind::kIo, path, [&] { weft::load(path); });
  }
  std::remove(path.c_str());
  const std::string json = (weft::sym::relu("r", Symbol::variable("x")) * 2).to_json();
  for (size_t size = 0; size + 1 < json.size(); size += 3) {
    EXPECT_THROW(Symbol::from_json(json.substr(0, size)), weft::Error) << size;
  }
  expect_error(ErrorKind::kIo, "", [] { weft::load("/"); });
  expect_error(ErrorKind::kIo, "", [] { weft::save("/proc/no/such.params", {}); });
}

TEST(Threads, ReadWhileOneWritesAnArray) {
  const Array shared = Array::zeros({256});
  std::atomic<bool> done{false};
  std::atomic<int> torn{0};
  std::vector<std::thread> readers;
  for (int t = 0; t < 2; ++t) {
    readers.emplace_back([&] {
      while (!done) {
        const Array twice = shared * 2;
        const std::vector<float> seen = twice.to_vector<float>();
        torn += seen.front() != seen.back();
      }
    });
  }
  for (int i = 1; i <= 500; ++i) shared += Array::ones({256});
  done = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(torn, 0);
  EXPECT_EQ(shared[255].scalar(), 500);
}

TEST(Threads, RecordAndFailOnTheirOwn) {
  const Array x = Array::ones({2});
  const weft::Record record;
  std::thread([&] {
    EXPECT_EQ(weft_autograd_is_recording(), 0);
    expect_error(ErrorKind::kIndex, "", [&] { x[9]; });
  }).join();
  EXPECT_EQ(weft_autograd_is_recording(), 1);
}

TEST(Autograd, ExceptionsInARecordedBlockEndTheRecording) {
  const Array x = Array::ones({2});
  try {
    const weft::Record outer;
    const weft::Pause pause;
    const weft::Record inner;
    x.reshape({7});
  } catch (const weft::Error&) {
  }
  EXPECT_EQ(weft_autograd_is_recording(), 0);
  EXPECT_EQ(weft_autograd_is_training(), 0);
}

TEST(Random, StatesAndSeedsBringNumbersBack) {
  const auto draw = [] { return weft::op::random_uniform({.shape = {4}}).to_vector<float>(); };
  weft::seed(9);
  const auto first = draw();
  const std::string state = weft::random_state();
  const auto second = draw();
  EXPECT_NE(first, second);
  weft::set_random_state(state);
  EXPECT_EQ(draw(), second);
  weft::seed(9, weft::cpu());
  EXPECT_EQ(draw(), first);
  expect_error(ErrorKind::kValue, "", [] { weft::set_random_state("nonsense"); });
  expect_error(ErrorKind::kNotFound, "", [] { weft::seed(1, weft::gpu(77)); });
}

}  // namespace
