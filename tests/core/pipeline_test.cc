// Batches that other threads fill; meant to run under the thread sanitizer.
#include "core/io/pipeline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

#include "core/base/error.h"
#include "core/io/order.h"

namespace weft::io {
namespace {

// Writes what it is asked for; negative samples fail.
class Numbers final : public Loader {
 public:
  explicit Numbers(std::vector<int64_t> samples, bool shuffle = false)
      : samples_(std::move(samples)), shuffle_(shuffle) {}
  void Order(uint64_t pass, std::vector<int64_t>* samples) override {
    *samples = samples_;
    if (shuffle_) Shuffle(1, pass, *samples);
  }
  void Load(int, const Place& place) override {
    WEFT_CHECK(place.sample >= 0, ErrorKind::kIo, "sample ", place.sample);
    place.batch->arrays[0].data<int64_t>()[place.at] = place.sample;
  }

 private:
  const std::vector<int64_t> samples_;
  const bool shuffle_;
};

Pipeline Make(std::vector<int64_t> samples, int64_t batch, PipelineOptions options = {},
              bool shuffle = false) {
  return Pipeline({{"data", {DType::kInt64, {batch}}}},
                  std::make_unique<Numbers>(std::move(samples), shuffle), options);
}

using Numbers64 = std::vector<int64_t>;

Numbers64 Items(const Batch& batch) {
  const int64_t* data = batch.arrays[0].data<int64_t>();
  return {data, data + batch.arrays[0].size()};
}

Numbers64 Pass(Pipeline& pipeline) {
  Numbers64 all;
  for (Batch batch; pipeline.Next(&batch);) {
    const Numbers64 items = Items(batch);
    all.insert(all.end(), items.begin(), items.end() - batch.pad);
  }
  return all;
}

Numbers64 UpTo(int64_t n) {
  Numbers64 numbers(static_cast<size_t>(n));
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}

TEST(Pipeline, EverySampleComesOnceWhateverTheThreads) {
  for (const int64_t threads : {1, 2, 5}) {
    for (const int64_t prefetch : {1, 4}) {
      Pipeline pipeline = Make(UpTo(101), 8, {threads, prefetch, false});
      for (int pass = 0; pass < 5; ++pass) {
        EXPECT_EQ(Pass(pipeline), UpTo(101));
        pipeline.Reset();
      }
    }
  }
}

TEST(Pipeline, WhatFillsUpComesFromTheNextPass) {
  Pipeline pipeline = Make(UpTo(10), 4, {2, 2, true}, true);
  Numbers64 stream;
  for (int pass = 0; pass < 4; ++pass) {
    for (Batch batch; pipeline.Next(&batch);) {
      for (const int64_t item : Items(batch)) stream.push_back(item);
    }
    pipeline.Reset();
  }
  ASSERT_EQ(stream.size(), 40u);
  for (size_t at = 0; at < stream.size(); at += 10) {
    Numbers64 round(stream.begin() + at, stream.begin() + at + 10);
    std::sort(round.begin(), round.end());
    EXPECT_EQ(round, UpTo(10));
  }
}

TEST(Pipeline, TheFirstFailureOfABatchIsThrown) {
  for (int repeat = 0; repeat < 50; ++repeat) {
    Pipeline pipeline = Make({0, 1, -7, -8, 4, -9}, 4, {4, 2, false});
    Batch batch;
    try {
      pipeline.Next(&batch);
      FAIL() << "nothing was thrown";
    } catch (const Error& error) {
      EXPECT_STREQ(error.what(), "sample -7");
    }
    EXPECT_THROW(pipeline.Next(&batch), Error);
    EXPECT_FALSE(pipeline.Next(&batch));
  }
}

TEST(Pipeline, FailuresAreLeftOutAndCounted) {
  Pipeline pipeline = Make({0, -1, 2, -3, -4, -5, -6, -7, 8, 9}, 4, {3, 2, true, true});
  Batch batch;
  ASSERT_TRUE(pipeline.Next(&batch));
  EXPECT_EQ(Items(batch), (Numbers64{0, 2, 0, 2}));
  EXPECT_EQ(batch.pad, 2);
  // The second batch has nothing left; the third is filled up with 0 of the next pass and again.
  ASSERT_TRUE(pipeline.Next(&batch));
  EXPECT_EQ(Items(batch), (Numbers64{8, 9, 0, 8}));
  EXPECT_EQ(batch.pad, 2);
  EXPECT_FALSE(pipeline.Next(&batch));
  EXPECT_EQ(pipeline.skipped(), 7);
}

TEST(Pipeline, ResetsAndEndsAtAnyTime) {
  for (int repeat = 0; repeat < 100; ++repeat) {
    Pipeline pipeline = Make(UpTo(50), 3, {3, 1 + repeat % 5});
    Batch batch;
    for (int i = 0; i < repeat % 7; ++i) pipeline.Next(&batch);
    pipeline.Reset();
    EXPECT_EQ(Pass(pipeline), UpTo(50));
    pipeline.Reset();
    if (repeat % 2) pipeline.Next(&batch);
  }
}

TEST(Pipeline, ManyThreadsMayAsk) {
  Pipeline pipeline = Make(UpTo(300), 1, {2, 3, false});
  for (int pass = 0; pass < 5; ++pass) {
    std::atomic<int64_t> count{0}, sum{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (Batch batch; pipeline.Next(&batch);) {
          ++count;
          sum += Items(batch)[0];
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(count, 300);
    EXPECT_EQ(sum, 300 * 299 / 2);
    pipeline.Reset();
  }
  // Resets meanwhile: those who wait go on with the new pass.
  std::atomic<bool> stop{false};
  std::thread resets([&] {
    for (int i = 0; i < 200; ++i) pipeline.Reset();
    stop = true;
  });
  Batch batch;
  while (!stop) pipeline.Next(&batch);
  resets.join();
}

TEST(Pipeline, NoSamplesAtAll) {
  Pipeline pipeline = Make({}, 4);
  Batch batch;
  for (int pass = 0; pass < 2; ++pass) {
    EXPECT_FALSE(pipeline.Next(&batch));
    pipeline.Reset();
  }
}

}  // namespace
}  // namespace weft::io
