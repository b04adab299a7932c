#include "core/ops/pointwise/rows_tile.h"

#include <algorithm>
#include <cstring>

#include "core/base/ceil_div.h"

namespace weft::pointwise {
namespace {

constexpr int64_t kLine = 64;  // bytes that memory is fetched by

// Calls fn with a zero of the compute type and one of the type that its reductions accumulate in.
template <typename Fn>
void VisitAccumulator(Compute compute, reduce::Kind kind, const Fn& fn) {
  switch (compute) {
    case Compute::kF32:
      return IsExtreme(kind) ? fn(float{}, float{}) : fn(float{}, double{});
    case Compute::kF64:
      return fn(double{}, double{});
    case Compute::kI32:
      return fn(int32_t{}, int64_t{});
    case Compute::kI64:
      return fn(int64_t{}, int64_t{});
    default:
      return fn(uint64_t{}, uint64_t{});
  }
}

// Every number n times. Short runs are written in blocks that reach into the next run, which is
// written after.
template <typename T>
void Expand(const std::byte* from_bytes, std::byte* to_bytes, int64_t rows, int64_t n) {
  constexpr int64_t kBlock = 16 / sizeof(T);
  const T* from = reinterpret_cast<const T*>(from_bytes);
  T* to = reinterpret_cast<T*>(to_bytes);
  int64_t r = 0;
  for (; r < rows && (rows - r) * n >= n + kBlock; ++r, to += n) {
    T block[kBlock];
    std::fill_n(block, kBlock, from[r]);
    for (int64_t i = 0; i < n; i += kBlock) std::memcpy(to + i, block, sizeof(block));
  }
  for (; r < rows; ++r, to += n) std::fill_n(to, n, from[r]);
}

int64_t Pitch(const Lane& lane) { return lane.outer.empty() ? 0 : lane.outer.back() * lane.size; }

}  // namespace

DType AccumulatorDType(Compute compute, reduce::Kind kind) {
  switch (compute) {
    case Compute::kF32:
      return IsExtreme(kind) ? DType::kFloat32 : DType::kFloat64;
    case Compute::kF64:
      return DType::kFloat64;
    case Compute::kU64:
      return DType::kUint64;
    default:
      return DType::kInt64;
  }
}

int64_t AccumulatorSize(Compute compute, reduce::Kind kind) {
  return static_cast<int64_t>(SizeOf(AccumulatorDType(compute, kind)));
}

void FillIdentity(Compute compute, reduce::Kind kind, void* accumulators, int64_t n) {
  VisitAccumulator(compute, kind, [&]<typename C, typename A>(C, A) {
    std::fill_n(static_cast<A*>(accumulators), n, reduce::Identity<A>(kind));
  });
}

void Finish(Compute compute, reduce::Kind kind, bool mean, int64_t count, const void* accumulators,
            void* out, int64_t n) {
  VisitAccumulator(compute, kind, [&]<typename C, typename A>(C, A) {
    const A* from = static_cast<const A*>(accumulators);
    C* to = static_cast<C*>(out);
    for (int64_t i = 0; i < n; ++i) {
      A value = from[i];
      if (mean) {
        if constexpr (std::is_integral_v<A>) {
          value = count == 0 ? A(0) : value / static_cast<A>(count);
        } else {
          value = value / static_cast<A>(count);
        }
      }
      to[i] = static_cast<C>(value);
    }
  });
}

void TileRunner::Execute(const Code& code, Frame& f) const {
  for (const Node& node : code.nodes) {
    if (node.leaf) continue;
    switch (node.kind) {
      case Node::kScalar:
      case Node::kWindow:
        continue;
      case Node::kLoad:
        Load(node, f);
        break;
      case Node::kFill:
        FillTile(f.table[node.at[0]], e_, f.table[node.at[3]],
                 node.level == Level::kRow ? static_cast<size_t>(f.rows) : f.column_elements);
        break;
      case Node::kExpand:
        if (e_ == 4) {
          Expand<uint32_t>(f.table[node.at[0]], f.table[node.at[3]], f.rows, f.columns);
        } else {
          Expand<uint64_t>(f.table[node.at[0]], f.table[node.at[3]], f.rows, f.columns);
        }
        break;
      case Node::kInstr:
        Instruct(node, f);
        break;
      case Node::kReduce:
        Reduce(node, f);
        break;
      case Node::kStore:
        Store(node, f);
        break;
      case Node::kTake:
        Take(node, f);
        break;
    }
    if (node.level == Level::kFull || node.kind == Node::kReduce) FetchAhead(f);
  }
}

void TileRunner::Load(const Node& node, const Frame& f) const {
  const Lane& lane = space_.inputs[node.index];
  const std::byte* from = f.table[node.at[0]];
  std::byte* to = f.table[node.at[3]];
  const size_t n = static_cast<size_t>(f.columns);
  const int64_t outer = lane.outer.empty() ? 0 : lane.outer.back();
  if (node.level == Level::kRow) {
    lane.load(from, outer, to, static_cast<size_t>(f.rows));
  } else if (node.level == Level::kColumn) {
    lane.load(from, lane.step, to, n);
    // Short rows are run together, and so is what they share.
    for (size_t at = n; plan_.flat && n > 0 && at + n <= f.column_elements; at += n) {
      std::memcpy(to + at * e_, to, n * e_);
    }
  } else if (lane.step * f.columns == outer || f.rows == 1) {
    lane.load(from, lane.step, to, n * static_cast<size_t>(f.rows));
  } else {
    for (int64_t r = 0; r < f.rows; ++r) {
      lane.load(from + r * node.pitch[0], lane.step, to + r * f.columns * e_, n);
    }
  }
}

void TileRunner::Instruct(const Node& node, const Frame& f) const {
  const std::byte* at[3];
  for (int i = 0; i < 3; ++i) at[i] = node.at[i] < 0 ? nullptr : f.table[node.at[i]];
  std::byte* to = f.table[node.at[3]];
  if (node.map != nullptr) {
    std::byte* sums = f.sums + node.sums * f.sum_bytes;
    std::memset(sums, 0, f.rows * kAccumulator);
    for (int64_t r = 0; r < f.rows; ++r) {
      node.map(at[0] + r * node.pitch[0], at[1] + r * node.pitch[1], to + r * node.pitch[3],
               f.columns, sums + r * kAccumulator);
    }
  } else if (node.each_row) {
    for (int64_t r = 0; r < f.rows; ++r) {
      node.fn(at[0], at[1], at[2], to, static_cast<size_t>(f.columns));
      for (int i = 0; i < 3; ++i) at[i] += node.pitch[i];
      to += node.pitch[3];
    }
  } else {
    const int64_t n = node.level == Level::kRow    ? f.rows
                      : node.level == Level::kFull ? f.rows * f.columns
                      : plan_.flat                 ? static_cast<int64_t>(f.column_elements)
                                                   : f.columns;
    node.fn(at[0], at[1], at[2], to, static_cast<size_t>(n));
  }
}

void TileRunner::Reduce(const Node& node, const Frame& f) const {
  const std::byte* x = f.table[node.at[0]];
  if (plan_.long_rows) {
    std::byte* sum = PartialAt(f, node, f.partial);
    if (node.map != nullptr) {
      node.map(x, f.table[node.at[1]], nullptr, f.columns, sum);
    } else {
      node.kernels.rows(x, 1, 0, f.columns, sum);
    }
    return;
  }
  std::byte* sums = f.sums + node.slot * f.sum_bytes;
  if (node.sums < 0) {
    FillIdentity(plan_.compute, node.reduction, sums, f.rows);
    if (node.map != nullptr) {
      const std::byte* y = f.table[node.at[1]];
      for (int64_t r = 0; r < f.rows; ++r) {
        node.map(x + r * node.pitch[0], y + r * node.pitch[1], nullptr, f.columns,
                 sums + r * kAccumulator);
      }
    } else {
      node.kernels.rows(x, f.rows, node.pitch[0] / static_cast<int64_t>(e_), f.columns, sums);
    }
  }
  Finish(plan_.compute, node.reduction, node.mean, f.columns, sums, f.table[node.at[3]], f.rows);
}

void TileRunner::Store(const Node& node, const Frame& f) const {
  const Lane& lane = space_.outputs[node.index];
  const std::byte* from = f.table[node.at[0]];
  std::byte* to = f.table[node.at[3]];
  const int64_t outer = lane.outer.empty() ? 0 : lane.outer.back();
  if (node.level == Level::kRow) {
    lane.store(from, to, outer, static_cast<size_t>(f.rows));
  } else if (f.rows == 1 || (lane.step * f.columns == outer &&
                             node.pitch[0] == f.columns * static_cast<int64_t>(e_))) {
    lane.store(from, to, lane.step, static_cast<size_t>(f.rows * f.columns));
  } else {
    for (int64_t r = 0; r < f.rows; ++r) {
      lane.store(from + r * node.pitch[0], to + r * node.pitch[3], lane.step,
                 static_cast<size_t>(f.columns));
    }
  }
}

void TileRunner::Take(const Node& node, const Frame& f) const {
  std::byte* accumulators = f.takes[node.index];
  const std::byte* x = f.table[node.at[0]];
  if (node.level == Level::kRow) {
    node.kernels.rows(x, 1, 0, f.rows, accumulators);
  } else if (plan_.flat) {
    node.kernels.cols(x, 1, 0, f.rows * f.columns, accumulators);
  } else {
    node.kernels.cols(x, f.rows, node.pitch[0] / static_cast<int64_t>(e_), f.columns, accumulators);
  }
}

void TileRunner::Place(int64_t row, int64_t column, Frame* f) const {
  const size_t n = space_.inputs.size();
  int64_t at[kMaxRowInputs + kMaxRowOutputs] = {};
  for (size_t l = space_.outer.size(); l-- > 0;) {
    const int64_t next = l == 0 ? 0 : row / space_.outer[l], k = row - next * space_.outer[l];
    row = next;
    for (size_t i = 0; i < n; ++i) at[i] += k * space_.inputs[i].outer[l];
    for (size_t i = 0; i < space_.outputs.size(); ++i) {
      at[n + i] += k * space_.outputs[i].outer[l];
    }
  }
  for (size_t i = 0; i < n; ++i) {
    const Lane& lane = space_.inputs[i];
    f->table[Table::kInputs + i] = lane.base + (at[i] + column * lane.step) * lane.size;
  }
  for (size_t i = 0; i < space_.outputs.size(); ++i) {
    const Lane& lane = space_.outputs[i];
    f->table[Table::kOutputs + i] = lane.base + (at[n + i] + column * lane.step) * lane.size;
  }
}

void TileRunner::Advance(int64_t rows, Frame* f) const {
  for (size_t i = 0; i < space_.inputs.size(); ++i) {
    f->table[Table::kInputs + i] += rows * Pitch(space_.inputs[i]);
  }
  for (size_t i = 0; i < space_.outputs.size(); ++i) {
    f->table[Table::kOutputs + i] += rows * Pitch(space_.outputs[i]);
  }
}

void TileRunner::PlanAhead(int64_t tile_rows) {
  int64_t bytes = 0, steps = 0;
  const auto add = [&](const Lane& lane, int entry, bool written) {
    const int64_t pitch = Pitch(lane), row = space_.columns * lane.size;
    if (lane.step != 1 || pitch < row || (pitch > row && tile_rows > 1)) return;
    ahead_.push_back({entry, tile_rows * row, tile_rows * pitch, written});
    bytes += tile_rows * row;
  };
  for (size_t i = 0; i < space_.inputs.size(); ++i) {
    add(space_.inputs[i], Table::kInputs + static_cast<int>(i), false);
  }
  for (size_t o = 0; o < space_.outputs.size(); ++o) {
    add(space_.outputs[o], Table::kOutputs + static_cast<int>(o), true);
  }
  for (const Node& node : plan_.body.nodes) {
    steps += !node.leaf && (node.level == Level::kFull || node.kind == Node::kReduce);
  }
  quota_ = CeilDiv(CeilDiv(bytes, std::max<int64_t>(1, steps)), kLine) * kLine;
}

void TileRunner::FetchAhead(Frame& f) const {
  for (int64_t left = quota_; left > 0 && f.ahead < ahead_.size();) {
    const Range& range = ahead_[f.ahead];
    const int64_t n = std::min(left, range.bytes - f.ahead_at);
    const std::byte* from = f.table[range.entry] + range.distance + f.ahead_at;
    if (range.written) {
      for (int64_t i = 0; i < n; i += kLine) __builtin_prefetch(from + i, 1);
    } else {
      for (int64_t i = 0; i < n; i += kLine) __builtin_prefetch(from + i, 0);
    }
    left -= n;
    f.ahead_at += n;
    if (f.ahead_at < range.bytes) return;
    f.ahead_at = 0;
    ++f.ahead;
  }
}

void TileRunner::Prepare(int registers, int64_t tile, int64_t tile_rows, int64_t columns,
                         Frame* f) const {
  const auto round = [](size_t bytes) { return (bytes + 63) / 64 * 64; };
  const size_t tile_bytes = round(static_cast<size_t>(tile) * e_);
  const size_t row_bytes = round(static_cast<size_t>(tile_rows) * e_);
  f->sum_bytes = round(static_cast<size_t>(tile_rows) * kAccumulator);
  f->column_elements = static_cast<size_t>(tile);
  std::byte* at = Scratch(tile_bytes * (registers + plan_.column_registers) +
                          (row_bytes + f->sum_bytes) * plan_.row_registers);
  const Table& table = plan_.table;
  f->table.resize(table.size);
  for (int k = 0; k < registers; ++k, at += tile_bytes) f->table[table.tiles + k] = at;
  for (int k = 0; k < plan_.column_registers; ++k, at += tile_bytes) {
    f->table[table.columns + k] = at;
  }
  for (int k = 0; k < plan_.row_registers; ++k, at += row_bytes) f->table[Table::kRows + k] = at;
  f->sums = at;
  PlaceScalars(f);
  f->rows = tile_rows;
  f->columns = columns;
  Place(0, 0, f);
  Execute(plan_.prologue, *f);
}

void TileRunner::PlaceScalars(Frame* f) const {
  for (size_t k = 0; k < plan_.scalars.size(); ++k) {
    f->table[plan_.table.scalars + k] =
        reinterpret_cast<std::byte*>(const_cast<Scalar*>(&plan_.scalars[k]));
  }
}

std::byte* TileRunner::PartialAt(const Frame& f, const Node& node, int64_t index) const {
  return f.partials + node.slot * f.partial_stride +
         index * AccumulatorSize(plan_.compute, node.reduction);
}

}  // namespace weft::pointwise
