#include "core/device/segments.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace weft {
namespace {
constexpr size_t kHugePage = size_t{2} << 20;
constexpr int kLooks = 16;  // free blocks that are looked at for one that is warm
}  // namespace

void Segments::SetWarm(Block& block, size_t warm) {
  warm_ += warm - block.warm;
  block.warm = warm;
}

bool Segments::Grow(size_t bytes) {
  // Segments grow with what is mapped, so that their number stays small.
  for (const size_t size : {std::max({bytes, system_.segment_bytes, mapped_ / 4}), bytes}) {
    const size_t rounded = (size + kHugePage - 1) / kHugePage * kHugePage;
    char* data = static_cast<char*>(system_.map(rounded));
    if (data == nullptr) continue;
    mapped_ += rounded;
    AddFree(blocks_.insert({data, {rounded, 0, 0, true, true}}).first);
    return true;
  }
  return false;
}

void* Segments::Take(size_t bytes) {
  auto best = free_.lower_bound({bytes, nullptr});
  if (best == free_.end()) {
    if (!Grow(bytes)) return nullptr;
    best = free_.lower_bound({bytes, nullptr});
  }
  // The tightest block that needs no new memory, else the tightest.
  auto look = best;
  for (int i = 0; i < kLooks && look != free_.end(); ++i, ++look) {
    if (blocks_.find(look->second)->second.warm >= bytes) {
      best = look;
      break;
    }
  }
  const auto at = blocks_.find(best->second);
  free_.erase(best);
  Block& block = at->second;
  const size_t rest_warm = block.warm > bytes ? block.warm - bytes : 0;
  SetWarm(block, 0);
  block.free = false;
  if (block.size > bytes) {
    const auto rest =
        blocks_.insert({at->first + bytes, {block.size - bytes, 0, block.since, true, false}})
            .first;
    SetWarm(rest->second, rest_warm);
    block.size = bytes;
    AddFree(rest);
  }
  return at->first;
}

size_t Segments::Put(void* data, int64_t now) {
  auto at = blocks_.find(static_cast<char*>(data));
  const size_t bytes = at->second.size;
  at->second.free = true;
  at->second.since = now;
  SetWarm(at->second, bytes);
  const auto merge = [&](Blocks::iterator left, Blocks::iterator right) {
    // Warm bytes count from the front: what is cold in between counts as warm until it is let go.
    const size_t warm =
        right->second.warm > 0 ? left->second.size + right->second.warm : left->second.warm;
    SetWarm(right->second, 0);
    SetWarm(left->second, warm);
    left->second.size += right->second.size;
    left->second.since = now;
    blocks_.erase(right);
    return left;
  };
  const auto next = std::next(at);
  if (next != blocks_.end() && next->second.free && !next->second.first) {
    RemoveFree(next);
    merge(at, next);
  }
  if (!at->second.first && std::prev(at)->second.free) {
    RemoveFree(std::prev(at));
    at = merge(std::prev(at), at);
  }
  AddFree(at);
  return bytes;
}

void Segments::Discard(Blocks::iterator at, size_t keep) {
  Block& block = at->second;
  const auto next = std::next(at);
  const bool whole = block.first && (next == blocks_.end() || next->second.first);
  if (whole && keep == 0) {
    SetWarm(block, 0);
    RemoveFree(at);
    mapped_ -= block.size;
    system_.unmap(at->first, block.size);
    blocks_.erase(at);
  } else if (system_.discard && block.warm > keep) {
    system_.discard(at->first + keep, block.warm - keep);
    SetWarm(block, keep);
  }
}

void Segments::Shrink(size_t keep) {
  std::vector<char*> largest_first;
  for (auto at = free_.rbegin(); at != free_.rend(); ++at) largest_first.push_back(at->second);
  for (char* data : largest_first) {
    if (warm_ <= keep) return;
    const auto at = blocks_.find(data);
    const size_t warm = at->second.warm;
    const size_t over = (warm_ - keep + kHugePage - 1) / kHugePage * kHugePage;
    Discard(at, warm > over ? warm - over : 0);
  }
}

void Segments::ShrinkOlder(int64_t time) {
  std::vector<char*> old;
  for (const auto& [size, data] : free_) {
    if (blocks_.find(data)->second.since <= time) old.push_back(data);
  }
  for (char* data : old) Discard(blocks_.find(data), 0);
}

}  // namespace weft
