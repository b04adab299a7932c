// Code of a row program's plan on one tile: some rows, and some of their columns.
#pragma once

#include <vector>

#include "core/ops/pointwise/rows_plan.h"

namespace weft::pointwise {

constexpr size_t kAccumulator = 8;  // bytes of what a reduction accumulates in, at most

inline bool IsExtreme(reduce::Kind kind) {
  return kind == reduce::Kind::kMax || kind == reduce::Kind::kMin;
}
DType AccumulatorDType(Compute compute, reduce::Kind kind);
int64_t AccumulatorSize(Compute compute, reduce::Kind kind);
void FillIdentity(Compute compute, reduce::Kind kind, void* accumulators, int64_t n);
// Accumulators as numbers of the compute type; `count` > 0: divided by it.
void Finish(Compute compute, reduce::Kind kind, bool mean, int64_t count, const void* accumulators,
            void* out, int64_t n);

// What a tile sees: where everything lies, and how many rows and columns of it there are.
struct Frame {
  int64_t rows, columns;
  std::vector<std::byte*> table;     // addresses of operands, see Table
  size_t column_elements;            // of a value that all rows share
  std::byte* takes[kMaxRowOutputs];  // accumulators of outputs
  std::byte* sums = nullptr;         // short rows: accumulators by row register
  size_t sum_bytes = 0;
  std::byte* partials = nullptr;  // long rows: accumulators by row register, row and chunk
  int64_t partial = 0;            // which of a register's
  int64_t partial_stride = 0;     // bytes from register to register
  // What of the next tile is to be fetched still.
  size_t ahead = 0;
  int64_t ahead_at = 0;
};

class TileRunner {
 public:
  TileRunner(const Space& space, const Plan& plan) : space_(space), plan_(plan), e_(plan.element) {}

  void Execute(const Code& code, Frame& f) const;

  // Points the lanes at `row`, `column`.
  void Place(int64_t row, int64_t column, Frame* f) const;
  // So many rows further on along the innermost of their axes.
  void Advance(int64_t rows, Frame* f) const;
  void PlaceScalars(Frame* f) const;
  // Registers for tiles of so many elements, and what is the same for all rows.
  void Prepare(int registers, int64_t tile, int64_t tile_rows, int64_t columns, Frame* f) const;
  // Long rows: accumulator `index` of the reduction's register.
  std::byte* PartialAt(const Frame& f, const Node& node, int64_t index) const;

  // Steps on tiles in the cache leave the memory idle: after each, a part of the next tile's whole
  // rows is fetched, once PlanAhead has said how long tiles are.
  void PlanAhead(int64_t tile_rows);
  // The frame goes on to a tile that another one follows; or fetches nothing.
  void StartFetching(Frame* f) const {
    f->ahead = 0;
    f->ahead_at = 0;
  }
  void StopFetching(Frame* f) const { f->ahead = ahead_.size(); }

 private:
  void Load(const Node& node, const Frame& f) const;
  void Instruct(const Node& node, const Frame& f) const;
  void Reduce(const Node& node, const Frame& f) const;
  void Store(const Node& node, const Frame& f) const;
  void Take(const Node& node, const Frame& f) const;
  void FetchAhead(Frame& f) const;

  const Space& space_;
  const Plan& plan_;
  const size_t e_;
  struct Range {
    int entry;  // of the table
    int64_t bytes, distance;
    bool written;
  };
  SmallVector<Range, 8> ahead_;
  int64_t quota_ = 0;  // bytes to fetch after every step
};

}  // namespace weft::pointwise
