// Large blocks, cut from segments of memory. Free neighbours merge, so that what was given back in
// small pieces serves large requests again. For use under the pool's lock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace weft {

class Segments {
 public:
  // Where memory comes from. `map` gives nullptr when there is none; `discard` lets the memory of
  // pages go and keeps their addresses, or is empty where a device cannot.
  struct System {
    std::function<void*(size_t)> map;
    std::function<void(void*, size_t)> unmap;
    std::function<void(void*, size_t)> discard;
    size_t segment_bytes;  // the least size of a segment
  };
  explicit Segments(System system) : system_(std::move(system)) {}

  // A block of `bytes` (a multiple of the page size), or nullptr where the system has no more.
  void* Take(size_t bytes);
  // Gives back what Take gave; returns its size.
  size_t Put(void* data, int64_t now);

  // Bytes of free blocks that still occupy memory.
  size_t warm() const { return warm_; }
  // Lets memory of free blocks go, the largest first, until at most `keep` bytes are warm.
  void Shrink(size_t keep);
  // Lets the memory of blocks go that are free since before `time`.
  void ShrinkOlder(int64_t time);

 private:
  struct Block {
    size_t size;
    size_t warm;    // free blocks: bytes at the front that may occupy memory
    int64_t since;  // free blocks: when it was last touched
    bool free;
    bool first;  // at the start of a segment
  };
  using Blocks = std::map<char*, Block>;

  bool Grow(size_t bytes);
  void SetWarm(Block& block, size_t warm);
  void AddFree(Blocks::iterator at) { free_.insert({at->second.size, at->first}); }
  void RemoveFree(Blocks::iterator at) { free_.erase({at->second.size, at->first}); }
  // Lets all but `keep` bytes of a free block go; a segment that is free as a whole is unmapped.
  void Discard(Blocks::iterator at, size_t keep);

  System system_;
  Blocks blocks_;                            // all of them, by address
  std::set<std::pair<size_t, char*>> free_;  // by size
  size_t warm_ = 0;
  size_t mapped_ = 0;
};

}  // namespace weft
