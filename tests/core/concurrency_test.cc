// Handles used from several threads at once; meant to run under the thread sanitizer.
#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

#include "core/device/allocator.h"
#include "core/device/random.h"
#include "core/exec/eager.h"
#include "core/exec/invoke.h"
#include "core/exec/lane.h"
#include "core/ops/functional.h"

namespace weft {
namespace {

Ref<Cell> Filled(const Shape& shape, float number) {
  Value value = AllocateValue(Device{}, DType::kFloat32, shape);
  std::fill_n(value.data<float>(), value.size(), number);
  return MakeRef<Cell>(MakeVar(value));
}

float First(const Ref<Cell>& cell) {
  const Var var = cell->Read();
  return ValueOf(var).data<float>()[0];
}

void InThreads(int n, const std::function<void(int)>& body) {
  std::vector<std::thread> threads;
  for (int i = 0; i < n; ++i) threads.emplace_back(body, i);
  for (std::thread& thread : threads) thread.join();
}

TEST(Concurrency, InPlaceAdditionsFromManyThreadsAllArrive) {
  const Ref<Cell> total = Filled({64}, 0.0f), one = Filled({64}, 1.0f);
  std::mutex mutex;
  std::atomic<int> done{0};
  InThreads(4, [&](int) {
    for (int i = 0; i < 200; ++i) {
      // A read and a write are atomic each; that nobody comes between is the caller's affair.
      std::lock_guard lock(mutex);
      Cell* const inputs[] = {total.get(), one.get()};
      Cell* const outs[] = {total.get()};
      Invoke(Op::Get("broadcast_add"), nullptr, inputs, outs);
      ++done;
    }
  });
  EXPECT_EQ(First(total), static_cast<float>(done));
}

TEST(Concurrency, ReadersSeeWholeValuesWhileOneThreadWrites) {
  const Ref<Cell> cell = Filled({4096}, 0.0f);
  std::atomic<bool> stop{false};
  std::atomic<int> torn{0};
  InThreads(3, [&](int me) {
    if (me == 0) {
      for (int i = 1; i < 300; ++i) cell->Fill(i);
      stop = true;
      return;
    }
    while (!stop) {
      const Var var = cell->Read();
      const Value& value = ValueOf(var);
      const float first = value.data<float>()[0];
      for (int64_t k = 0; k < value.size(); ++k) torn += value.data<float>()[k] != first;
    }
  });
  EXPECT_EQ(torn, 0);
}

TEST(Concurrency, ThreadsRecordAndDifferentiateIndependently) {
  const Ref<Cell> shared = Filled({8}, 2.0f);
  std::atomic<int> wrong{0};
  InThreads(4, [&](int me) {
    for (int i = 0; i < 50; ++i) {
      const Ref<Cell> x = Filled({8}, static_cast<float>(me + 1)), gradient = Filled({8}, 0.0f);
      x->Mark(gradient, GradReq::kWrite);
      SetRecording(true);
      Cell* const inputs[] = {x.get(), shared.get()};
      const auto product = Invoke(Op::Get("broadcast_mul"), nullptr, inputs, {});
      Cell* const square[] = {product[0].get(), product[0].get()};
      const auto y = Invoke(Op::Get("broadcast_mul"), nullptr, square, {});
      SetRecording(false);
      Cell* const heads[] = {y[0].get()};
      Backward(heads, {}, {});
      // d (2x)^2 / dx = 8x
      wrong += First(gradient) != 8.0f * static_cast<float>(me + 1);
    }
  });
  EXPECT_EQ(wrong, 0);
}

TEST(Concurrency, AllocatorAndRandomStreamsKeepCount) {
  const int64_t before = MemoryStatsOf(Device{}).in_use;
  SeedAll(1);
  InThreads(4, [&](int) {
    for (int i = 0; i < 300; ++i) {
      const Value a = AllocateValue(Device{}, DType::kFloat32, {i + 1, 7});
      const Value b = AllocateValue(Device{}, DType::kFloat32, {1 << (i % 19)});
      StreamOf(Device{}).Take(3);
    }
  });
  EXPECT_EQ(MemoryStatsOf(Device{}).in_use, before);
  EXPECT_EQ(StreamOf(Device{}).Take(1).first, 4u * 300u * 3u);
}

TEST(Lane, WorkRunsInOrderAndFillsArrays) {
  Lane lane;
  Value value = AllocateValue(Device{}, DType::kFloat32, {1});
  value.data<float>()[0] = 1;
  const Ref<Storage> fills[] = {value.storage};
  for (int i = 0; i < 100; ++i) {
    lane.Push([&] { value.data<float>()[0] = value.data<float>()[0] * 3 + 1; }, {});
  }
  lane.Push([&] { value.data<float>()[0] = 42; }, fills);
  value.storage->Wait();
  EXPECT_EQ(value.data<float>()[0], 42.0f);
}

TEST(Lane, AFailureIsRaisedAtTheArrayItConcernsAndNowhereElse) {
  Lane lane;
  const Value bad = AllocateValue(Device{}, DType::kFloat32, {1});
  const Value good = AllocateValue(Device{}, DType::kFloat32, {1});
  const Ref<Storage> bad_storage[] = {bad.storage}, good_storage[] = {good.storage};
  lane.Push([] { Fail(ErrorKind::kIo, "file.rec: gone"); }, bad_storage);
  lane.Push([&] { good.data<float>()[0] = 1; }, good_storage);
  EXPECT_NO_THROW(good.storage->Wait());
  EXPECT_THROW(bad.storage->Wait(), Error);
  const Ref<Cell> cell = MakeRef<Cell>(MakeVar(bad));
  Cell* const inputs[] = {cell.get()};
  EXPECT_THROW(Invoke(Op::Get("exp"), nullptr, inputs, {}), Error);
  EXPECT_NO_THROW(Lane::WaitAll());
}

}  // namespace
}  // namespace weft
