// Plans: memory, many threads, failures.
#include "core/exec/plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <thread>

#include "core/base/error.h"
#include "core/device/allocator.h"
#include "core/exec/memory_plan.h"
#include "core/ops/routine.h"
#include "tests/core/graph_test.h"

namespace weft {
namespace {

TEST(MemoryPlan, BuffersThatAreAliveTogetherDoNotOverlap) {
  std::vector<PlannedBuffer> buffers;
  uint32_t state = 1;
  const auto next = [&](uint32_t n) { return (state = state * 1664525u + 1013904223u) >> 8 % n; };
  for (int i = 0; i < 200; ++i) {
    const auto first = static_cast<int32_t>(next(16) % 100);
    buffers.push_back({next(8) % 5000, first, first + static_cast<int32_t>(next(4) % 20), 0});
  }
  const size_t total = PlaceBuffers(&buffers);
  size_t side_by_side = 0;
  for (size_t i = 0; i < buffers.size(); ++i) {
    const PlannedBuffer& a = buffers[i];
    EXPECT_EQ(a.offset % kBufferAlignment, 0u);
    EXPECT_LE(a.offset + a.bytes, total);
    side_by_side += a.bytes;
    for (size_t j = 0; j < i; ++j) {
      const PlannedBuffer& b = buffers[j];
      const bool meet = a.first <= b.last && b.first <= a.last;
      const bool overlap = a.offset < b.offset + b.bytes && b.offset < a.offset + a.bytes;
      EXPECT_FALSE(meet && overlap && a.bytes > 0 && b.bytes > 0) << i << " and " << j;
    }
  }
  EXPECT_LT(total, side_by_side / 2);
}

Ref<Symbol> Chain(int length) {
  Ref<Symbol> x = Var_("x");
  for (int i = 0; i < length; ++i) x = Apply_("cumsum", {x}, {{"axis", "0"}});
  return x;
}

TEST(Plan, AChainNeedsTwoBuffers) {
  const auto plan = MakeRef<Plan>(Lower_(*Chain(10), {{"x", {64, 16}}}));
  plan->Run(std::vector<Value>{Numbers({64, 16})});
  EXPECT_EQ(plan->arena_bytes(), 2 * 64 * 16 * sizeof(float));
}

TEST(Plan, AResultIsNotWrittenOverWhatIsStillRead) {
  const auto y = Apply_("exp", {Var_("x")});
  // Through a view of the same memory.
  const auto sum = Apply_("elemwise_add", {y, Apply_("transpose", {y})});
  const auto twice = Apply_("negative", {sum});
  // As the data of a convolution, whose result may lie over its residual.
  const auto w = Var_("w"), b = Var_("b");
  const TextAttributes same{{"kernel", "(3, 3)"}, {"pad", "(1, 1)"}, {"num_filter", "4"}};
  const auto data = Apply_("exp", {Apply_("Convolution", {Var_("x"), w, b}, same)});
  const auto conv = Apply_("_fused_convolution", {data, w, b, data}, same);
  const auto last = Apply_("negative", {conv});
  const auto expect_same = [](const Symbol& symbol, const std::map<std::string, Shape>& shapes) {
    Graph graph = Lower_(symbol, shapes);
    std::vector<Value> inputs;
    for (const Ref<GraphNode>& input : graph.inputs) {
      inputs.push_back(Numbers(input->types[0].shape));
    }
    const Ref<Plan> plan = MakeRef<Plan>(std::move(graph));
    const auto first = FloatsOf(plan->Run(inputs)[0]);  // every result in memory of its own
    EXPECT_EQ(FloatsOf(plan->Run(inputs)[0]), first);
  };
  expect_same(*twice, {{"x", {20, 20}}});
  expect_same(*last, {{"x", {2, 4, 9, 9}}, {"w", {4, 4, 3, 3}}, {"b", {4}}});
}

TEST(Plan, AResultOutlivesFurtherRuns) {
  const auto plan = MakeRef<Plan>(Lower_(*Chain(3), {{"x", {4, 4}}}));
  const std::vector<Value> a{Numbers({4, 4}, 0.3f)}, b{Numbers({4, 4}, 0.7f)};
  const auto expected = FloatsOf(plan->Run(a)[0]);
  const Value kept = plan->Run(a)[0];
  plan->Run(b);
  EXPECT_EQ(FloatsOf(kept), expected);
}

TEST(Plan, ViewsOfInputsAndResultsFollowTheirMemory) {
  const auto x = Var_("x");
  const auto both =
      Apply_("elemwise_add", {Apply_("transpose", {x}), Apply_("transpose", {Apply_("exp", {x})})});
  const auto plan =
      MakeRef<Plan>(Lower_(*Apply_("Reshape", {both}, {{"shape", "(-1,)"}}), {{"x", {3, 4}}}));
  for (const float step : {0.3f, 0.7f, 0.9f}) {
    const Value value = Numbers({3, 4}, step);
    const auto found = FloatsOf(plan->Run(std::vector<Value>{value})[0]);
    for (int i = 0; i < 4; ++i) {
      for (int j = 0; j < 3; ++j) {
        const float in = value.data<float>()[j * 4 + i];
        EXPECT_NEAR(found[static_cast<size_t>(i * 3 + j)], in + std::exp(in), 1e-5f);
      }
    }
  }
}

TEST(Plan, InputsOfOtherStridesThanInTheFirstRun) {
  const auto plan = MakeRef<Plan>(Lower_(*Chain(2), {{"x", {3, 3}}}));
  const Value value = Numbers({3, 3});
  plan->Run(std::vector<Value>{value});
  const Value turned = ViewAs(value, {3, 3}, {1, 3}, 0);
  const auto expected = FloatsOf(plan->Run(std::vector<Value>{RowMajorCopyIfNeeded(turned)})[0]);
  EXPECT_EQ(FloatsOf(plan->Run(std::vector<Value>{turned})[0]), expected);
}

TEST(Plan, KernelsWriteToTheirPlaceInTheArena) {
  const auto conv = Apply_("Convolution", {Var_("x"), Var_("w")},
                           {{"kernel", "(3, 3)"}, {"num_filter", "8"}, {"no_bias", "True"}});
  const auto plan = MakeRef<Plan>(Lower_(*Apply_("sum", {Apply_("relu", {conv})}),
                                         {{"x", {4, 8, 40, 40}}, {"w", {8, 8, 3, 3}}}));
  const Value x = Numbers({4, 8, 40, 40});
  // Channels last, so that the kernel need not turn it first.
  const std::vector<Value> inputs{ViewAs(x, x.shape, ChannelsLast(x.shape), 0),
                                  Numbers({8, 8, 3, 3})};
  plan->Run(inputs);
  plan->Run(inputs);
  ResetMemoryPeak(Device{});
  const int64_t before = MemoryStatsOf(Device{}).in_use;
  plan->Run(inputs);
  const auto result_bytes = static_cast<int64_t>(4 * 8 * 38 * 38 * sizeof(float));
  EXPECT_LT(MemoryStatsOf(Device{}).peak - before, result_bytes);
}

// Operators whose kernels keep what they prepare: a small product, whose weights are turned, one
// that is left to oneDNN, a row program that reads a number, and convolutions.
Ref<Symbol> Products() {
  const TextAttributes dense{{"transpose_b", "True"}, {"activation", "relu"}};
  const auto x = Apply_("_fused_dense", {Var_("x"), Var_("v"), Var_("b")}, dense);
  const auto y = Apply_("_fused_dense", {x, Var_("w")}, {{"activation", "gelu"}});
  const TextAttributes rows{{"program", "axes=1; row_max i0; sub i0 %0; mul %1 i1; out %2"}};
  const auto scaled = Apply_("_row_program", {y, Var_("s")}, rows);
  const auto image = Apply_("Reshape", {scaled}, {{"shape", "(2, 8, 6, 5)"}});
  const auto filtered = Apply_("_fused_convolution", {image, Var_("f")},
                               {{"kernel", "(3, 3)"}, {"num_filter", "4"}, {"activation", "relu"}});
  // Whose input is channels-last, as the one before left it.
  return Apply_("_fused_convolution", {filtered, Var_("g")},
                {{"kernel", "(2, 2)"}, {"num_filter", "3"}});
}

const std::map<std::string, Shape> kProducts{
    {"x", {4, 10}}, {"v", {12, 10}},     {"b", {12}},        {"w", {12, 120}},
    {"s", {1}},     {"f", {4, 8, 3, 3}}, {"g", {3, 4, 2, 2}}};

// Inputs of that network, each somewhere in memory of its own.
std::vector<Value> InputsOf(const Graph& graph, float step, int64_t offset = 0) {
  std::vector<Value> inputs;
  for (const Ref<GraphNode>& input : graph.inputs) {
    const Shape& shape = input->types[0].shape;
    const Value values = Numbers(shape, step);
    Value place = AllocateValue(Device{}, DType::kFloat32, Shape{offset + values.size()});
    place = ViewAs(place, shape, RowMajor(shape), offset);
    CopyElements(values, place);
    inputs.push_back(place);
  }
  return inputs;
}

TEST(Plan, KernelsThatPreparedReadTheDataOfEachRun) {
  const auto plan = MakeRef<Plan>(Lower_(*Products(), kProducts));
  const auto expected = [](const std::vector<Value>& inputs) {  // a first run prepares nothing
    return FloatsOf(MakeRef<Plan>(Lower_(*Products(), kProducts))->Run(inputs)[0]);
  };
  std::vector<std::vector<Value>> kept;  // so that no address comes again
  for (int k = 0; k < 6; ++k) {
    kept.push_back(InputsOf(plan->graph(), 0.2f + 0.1f * static_cast<float>(k), k / 2 * 16));
    EXPECT_EQ(FloatsOf(plan->Run(kept.back())[0]), expected(kept.back())) << "run " << k;
  }
  // Weights that change where they are.
  for (const Value& value : kept.back()) {
    value.storage->ContentsChange();
    for (int64_t i = 0; i < value.size(); ++i) value.data<float>()[i] *= -0.5f;
  }
  EXPECT_EQ(FloatsOf(plan->Run(kept.back())[0]), expected(kept.back()));
}

std::atomic<int> kept{0};  // live objects of this class
class Kept final : public Routine {
 public:
  Kept() { ++kept; }
  ~Kept() override { --kept; }
  void Run(KernelContext& c) override {
    EXPECT_FALSE(busy_.exchange(true)) << "two threads run what one step keeps";
    *c.out(0).data<float>() = *c.in(0).data<float>() + 1.0f;
    busy_ = false;
  }

 private:
  std::atomic<bool> busy_{false};
};

const OpRegistration keeps =
    Op::Declare("_test_keeps")
        .Doc("Adds 1 to a number and keeps what it prepares.")
        .Input("data", "A number.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Cpu([](KernelContext& c) {
          if (RunKept(c)) return;
          const Ref<Routine> made = MakeRef<Kept>();
          made->Run(c);
          Keep(c, made);
        });

TEST(Plan, WhatKernelsPrepareIsOfOneStepAndOneRunAtATime) {
  const auto x = Var_("x");
  const auto twice = Apply_("_test_keeps", {Apply_("_test_keeps", {x}, {}, "a")}, {}, "b");
  auto plan = MakeRef<Plan>(Lower_(*twice, {{"x", {1}}}));
  const std::vector<Value> input{Numbers({1})};
  const float expected = *input[0].data<float>() + 2.0f;
  EXPECT_EQ(*plan->Run(input)[0].data<float>(), expected);
  EXPECT_EQ(kept, 0) << "kept by the first run, which only shows how memory lies";
  for (int k = 0; k < 3; ++k) {
    EXPECT_EQ(*plan->Run(input)[0].data<float>(), expected);
    EXPECT_EQ(kept, 2);
  }
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int k = 0; k < 50; ++k) EXPECT_EQ(*plan->Run(input)[0].data<float>(), expected);
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_GE(kept, 2);
  EXPECT_EQ(kept % 2, 0);
  plan = nullptr;
  EXPECT_EQ(kept, 0);
}

TEST(Plan, EightThreadsRunOnePlan) {
  for (const bool products : {false, true}) {
    const Graph graph =
        products ? Lower_(*Products(), kProducts) : Lower_(*Chain(8), {{"x", {16, 16}}});
    const auto plan = MakeRef<Plan>(graph);
    const std::vector<Value> shared = InputsOf(graph, 0.3f);  // packed once for all
    std::vector<std::thread> threads;
    std::atomic<int> wrong{0};
    for (int t = 0; t < 8; ++t) {
      threads.emplace_back([&, t] {
        std::vector<Value> inputs = shared;
        inputs[0] = Numbers(shared[0].shape, 0.2f + 0.1f * static_cast<float>(t));
        const auto expected = FloatsOf(plan->Run(inputs)[0]);
        for (int k = 0; k < 50; ++k) wrong += FloatsOf(plan->Run(inputs)[0]) != expected;
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
  }
}

TEST(Plan, AFailureNamesTheNodeAndLeavesThePlanUsable) {
  const auto x = Var_("x");
  const auto plan =
      MakeRef<Plan>(Lower_(*Apply_("_linalg_potrf", {x}, {}, "factor"), {{"x", {2, 2}}}));
  const Value good = Numbers({2, 2});
  good.data<float>()[0] = good.data<float>()[3] = 4.0f;
  good.data<float>()[1] = good.data<float>()[2] = 1.0f;
  const Value bad = Numbers({2, 2});
  for (int i = 0; i < 4; ++i) bad.data<float>()[i] = -1.0f;
  for (int k = 0; k < 3; ++k) {
    plan->Run(std::vector<Value>{good});
    try {
      plan->Run(std::vector<Value>{bad});
      FAIL() << "a matrix that is not positive was factored";
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find("node factor"), std::string::npos) << error.what();
    }
  }
}

}  // namespace
}  // namespace weft
