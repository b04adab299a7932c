// The allocator of large blocks against a model: blocks never overlap, and what is free merges.
#include "core/device/segments.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <vector>

#include "core/device/allocator.h"

namespace weft {
namespace {

constexpr size_t kPage = 4096;
constexpr size_t kSegment = size_t{8} << 20;

// A system that keeps account of what it gave.
struct Account {
  std::map<char*, size_t> mapped;
  size_t discarded = 0;
  size_t limit = SIZE_MAX;

  Segments::System System(bool discards = true) {
    return {[this](size_t size) -> void* {
              size_t total = size;
              for (const auto& [data, bytes] : mapped) total += bytes;
              if (total > limit) return nullptr;
              char* data = static_cast<char*>(std::aligned_alloc(kPage, size));
              mapped[data] = size;
              return data;
            },
            [this](void* data, size_t size) {
              EXPECT_EQ(mapped.at(static_cast<char*>(data)), size);
              mapped.erase(static_cast<char*>(data));
              std::free(data);
            },
            discards ? [this](void*, size_t size) { discarded += size; }
                     : std::function<void(void*, size_t)>(),
            kSegment};
  }
};

TEST(Segments, BlocksStayInsideSegmentsAndApart) {
  std::mt19937 random(1);
  Account account;
  Segments segments(account.System());
  std::map<char*, size_t> live;
  for (int step = 0; step < 5000; ++step) {
    if (live.empty() || random() % 5 < 3) {
      const size_t bytes = (1 + random() % 700) * kPage;
      char* data = static_cast<char*>(segments.Take(bytes));
      ASSERT_NE(data, nullptr);
      auto segment = account.mapped.upper_bound(data);
      ASSERT_NE(segment, account.mapped.begin());
      --segment;
      ASSERT_LE(data + bytes, segment->first + segment->second);
      const auto after = live.lower_bound(data);
      if (after != live.end()) ASSERT_LE(data + bytes, after->first);
      if (after != live.begin()) {
        ASSERT_LE(std::prev(after)->first + std::prev(after)->second, data);
      }
      live[data] = bytes;
    } else {
      auto at = std::next(live.begin(), random() % live.size());
      ASSERT_EQ(segments.Put(at->first, step), at->second);
      live.erase(at);
    }
    if (step % 500 == 499) segments.Shrink(segments.warm() / 2);
  }
  for (const auto& [data, bytes] : live) segments.Put(data, 5000);
  segments.Shrink(0);
  EXPECT_EQ(segments.warm(), 0u);
  EXPECT_TRUE(account.mapped.empty()) << "segments that are free as a whole stay mapped";
}

TEST(Segments, NeighboursMergeIntoOneBlock) {
  Account account;
  Segments segments(account.System());
  std::vector<void*> pieces;
  for (size_t i = 0; i < kSegment / (64 * kPage); ++i) pieces.push_back(segments.Take(64 * kPage));
  ASSERT_EQ(account.mapped.size(), 1u);
  std::shuffle(pieces.begin(), pieces.end(), std::mt19937(2));
  for (void* piece : pieces) segments.Put(piece, 0);
  EXPECT_NE(segments.Take(kSegment), nullptr);
  EXPECT_EQ(account.mapped.size(), 1u) << "the pieces were not merged";
}

TEST(Segments, ShrinkLetsMemoryOfFreeBlocksGo) {
  Account account;
  Segments segments(account.System());
  void* used = segments.Take(kPage);
  void* idle = segments.Take(1024 * kPage);
  segments.Put(idle, 0);
  EXPECT_EQ(segments.warm(), 1024 * kPage);
  segments.Shrink(0);
  EXPECT_EQ(segments.warm(), 0u);
  EXPECT_GE(account.discarded, 1024 * kPage);
  EXPECT_EQ(account.mapped.size(), 1u) << "a block of the segment is in use";
  segments.Put(used, 0);
}

TEST(Segments, OnlyOldBlocksGo) {
  Account account;
  Segments segments(account.System());
  void* first = segments.Take(512 * kPage);
  void* wall = segments.Take(kPage);
  void* second = segments.Take(512 * kPage);
  void* end = segments.Take(kPage);
  segments.Put(first, 10);
  segments.Put(second, 20);
  segments.ShrinkOlder(10);
  EXPECT_EQ(segments.warm(), 512 * kPage);
  segments.Put(wall, 30);
  segments.Put(end, 30);
}

TEST(Segments, NothingIsGivenWhenTheSystemHasNoMore) {
  Account account;
  account.limit = kSegment;
  Segments segments(account.System());
  EXPECT_EQ(segments.Take(2 * kSegment), nullptr);
  void* all = segments.Take(kSegment);
  ASSERT_NE(all, nullptr);
  EXPECT_EQ(segments.Take(kPage), nullptr);
  segments.Put(all, 0);
  EXPECT_NE(segments.Take(kPage), nullptr);
}

TEST(Segments, DevicesWithoutDiscardKeepPartlyUsedSegments) {
  Account account;
  Segments segments(account.System(false));
  void* used = segments.Take(kPage);
  void* idle = segments.Take(256 * kPage);
  segments.Put(idle, 0);
  segments.Shrink(0);
  EXPECT_EQ(segments.warm(), 256 * kPage);
  segments.Put(used, 0);
  segments.Shrink(0);
  EXPECT_EQ(segments.warm(), 0u);
  EXPECT_TRUE(account.mapped.empty());
}

TEST(Pool, BlocksThatStayDoNotBreakUpTheRoomOfLargeOnes) {
  constexpr size_t kMiB = size_t{1} << 20;
  TrimMemory(Device{});
  std::vector<std::pair<void*, size_t>> large, small;
  const auto take = [](size_t bytes, auto* blocks) {
    size_t granted = 0;
    void* data = Allocate(Device{}, bytes, &granted);
    blocks->emplace_back(data, granted);
  };
  const auto give_back = [](auto* blocks) {
    for (const auto& [data, granted] : *blocks) Deallocate(Device{}, data, granted);
    blocks->clear();
  };
  for (int i = 0; i < 6; ++i) {
    take(16 * kMiB, &large);
    take(2 * kMiB, &small);
  }
  const auto held = [] {
    const MemoryStats stats = MemoryStatsOf(Device{});
    return stats.in_use + stats.pooled;
  };
  const int64_t before = held();
  give_back(&large);
  take(96 * kMiB, &large);
  EXPECT_EQ(held(), before);
  give_back(&large);
  give_back(&small);
}

}  // namespace
}  // namespace weft
