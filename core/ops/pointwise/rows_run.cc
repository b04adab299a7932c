// Runs plans of row programs.

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/pointwise/rows_plan.h"

namespace weft::pointwise {
namespace {

constexpr int64_t kTileBytes = 8192;   // of one register
constexpr int64_t kPieceBytes = 2048;  // of one register, of long rows
constexpr int64_t kMaxTileRows = 256;
constexpr int64_t kFlat = 64;        // columns below which several rows are one vector
constexpr int64_t kLongRow = 16384;  // columns above which a row is run piece by piece
constexpr int64_t kChunk = 1 << 16;  // columns of a long row that one task takes
constexpr int64_t kGrain = 16384;    // elements that are worth waking another thread
constexpr int64_t kMaxBlocks = 64;   // partial sums over rows
constexpr int64_t kBlockRows = 32;

int64_t CeilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

bool IsExtreme(reduce::Kind kind) {
  return kind == reduce::Kind::kMax || kind == reduce::Kind::kMin;
}

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

constexpr int64_t kLine = 64;       // bytes that memory is fetched by
constexpr size_t kAccumulator = 8;  // bytes, at most

int64_t AccumulatorSize(Compute compute, reduce::Kind kind) {
  return static_cast<int64_t>(SizeOf(AccumulatorDType(compute, kind)));
}

void FillIdentity(Compute compute, reduce::Kind kind, void* accumulators, int64_t n) {
  VisitAccumulator(compute, kind, [&]<typename C, typename A>(C, A) {
    std::fill_n(static_cast<A*>(accumulators), n, reduce::Identity<A>(kind));
  });
}

// Accumulators as numbers of the compute type; `count` > 0: divided by it.
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

class Runner {
 public:
  Runner(const RowProgram& program, const Space& space, const Plan& plan, const char* op)
      : program_(program), space_(space), plan_(plan), e_(plan.element) {
    for (const RowStep& step : program.steps) {
      WEFT_CHECK(!step.reduces || !IsExtreme(step.kind) || space.columns > 0, ErrorKind::kValue, op,
                 ": an empty axis has no extreme element");
    }
    for (const RowOutput& output : program.outputs) {
      if (output.place != RowOutput::kColumn && output.place != RowOutput::kTotal) continue;
      has_takes_ = true;
      WEFT_CHECK(!IsExtreme(output.kind) || space.rows > 0, ErrorKind::kValue, op,
                 ": an empty axis has no extreme element");
    }
    last_ = space.outer.empty() ? 1 : space.outer.back();
  }

  void Run() {
    if (plan_.long_rows) {
      RunLong();
    } else {
      RunShort();
    }
  }

 private:
  // --- One piece of code on one tile.

  void Execute(const Code& code, Frame& f) const {
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

  void Load(const Node& node, const Frame& f) const {
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

  void Instruct(const Node& node, const Frame& f) const {
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

  void Reduce(const Node& node, const Frame& f) const {
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

  void Store(const Node& node, const Frame& f) const {
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

  void Take(const Node& node, const Frame& f) const {
    std::byte* accumulators = f.takes[node.index];
    const std::byte* x = f.table[node.at[0]];
    if (node.level == Level::kRow) {
      node.kernels.rows(x, 1, 0, f.rows, accumulators);
    } else if (plan_.flat) {
      node.kernels.cols(x, 1, 0, f.rows * f.columns, accumulators);
    } else {
      node.kernels.cols(x, f.rows, node.pitch[0] / static_cast<int64_t>(e_), f.columns,
                        accumulators);
    }
  }

  // --- Where tiles are.

  // Points the lanes at `row`, `column`.
  void Place(int64_t row, int64_t column, Frame* f) const {
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

  static int64_t Pitch(const Lane& lane) {
    return lane.outer.empty() ? 0 : lane.outer.back() * lane.size;
  }

  // So many rows further on along the innermost of their axes.
  void Advance(int64_t rows, Frame* f) const {
    for (size_t i = 0; i < space_.inputs.size(); ++i) {
      f->table[Table::kInputs + i] += rows * Pitch(space_.inputs[i]);
    }
    for (size_t i = 0; i < space_.outputs.size(); ++i) {
      f->table[Table::kOutputs + i] += rows * Pitch(space_.outputs[i]);
    }
  }

  // Steps on tiles in the cache leave the memory idle: after each, a part of the next tile's whole
  // rows is fetched.
  void PlanAhead(int64_t tile_rows) {
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

  void FetchAhead(Frame& f) const {
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

  // Registers for tiles of so many elements, and what is the same for all rows.
  void Prepare(int registers, int64_t tile, int64_t tile_rows, int64_t columns, Frame* f) const {
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

  void PlaceScalars(Frame* f) const {
    for (size_t k = 0; k < plan_.scalars.size(); ++k) {
      f->table[plan_.table.scalars + k] =
          reinterpret_cast<std::byte*>(const_cast<Scalar*>(&plan_.scalars[k]));
    }
  }

  size_t TakeElements(size_t output) const {
    return program_.outputs[output].place == RowOutput::kTotal
               ? 1
               : static_cast<size_t>(space_.columns);
  }

  // --- Rows that fit a tile, several at a time.

  void RunShort() {
    const int64_t m = std::max<int64_t>(1, space_.columns);
    const int64_t tile_rows =
        std::clamp<int64_t>(kTileBytes / static_cast<int64_t>(e_) / m, 1,
                            std::min(kMaxTileRows, std::max<int64_t>(1, last_)));
    const int64_t per_run = CeilDiv(last_, tile_rows);
    const int64_t units = last_ == 0 ? 0 : space_.rows / last_ * per_run;
    PlanAhead(tile_rows);
    const auto run_units = [&](int64_t begin, int64_t end, Frame& f) {
      for (int64_t unit = begin, next = -1; unit < end; ++unit) {
        const int64_t run = unit / per_run, first = (unit - run * per_run) * tile_rows;
        // Within a run, from tile to tile without divisions.
        if (first == 0 || next < 0) {
          Place(run * last_ + first, 0, &f);
        } else {
          Advance(tile_rows, &f);
        }
        next = unit;
        f.rows = std::min(tile_rows, last_ - first);
        f.ahead = 0;
        f.ahead_at = 0;
        Execute(plan_.body, f);
      }
    };
    const auto prepare = [&](Frame* f) {
      f->ahead = ahead_.size();  // not for the prologue
      Prepare(plan_.body.registers, tile_rows * space_.columns, tile_rows, space_.columns, f);
    };
    if (!has_takes_) {
      const int64_t grain = std::max<int64_t>(1, kGrain / (tile_rows * m));
      ParallelFor(units, grain, [&](int64_t begin, int64_t end) {
        Frame f;
        prepare(&f);
        run_units(begin, end, f);
      });
      return;
    }
    // Blocks of rows whose bounds do not depend on the threads; their sums are added in order.
    const int64_t blocks =
        std::clamp<int64_t>(std::min(units, space_.rows / kBlockRows), 1, kMaxBlocks);
    const int64_t width = plan_.flat ? tile_rows : 1;  // sums side by side
    Partials partials(*this, blocks, width);
    ParallelFor(blocks, 1, [&](int64_t begin, int64_t end) {
      Frame f;
      prepare(&f);
      for (int64_t b = begin; b < end; ++b) {
        partials.Point(b, 0, &f);
        run_units(units * b / blocks, units * (b + 1) / blocks, f);
      }
    });
    partials.Store();
  }

  // Accumulators of the outputs that are reduced over rows, one set for each block of rows.
  class Partials {
   public:
    Partials(const Runner& runner, int64_t blocks, int64_t width)
        : runner_(runner), blocks_(blocks), width_(width) {
      size_t bytes = 0;
      for (size_t o = 0; o < runner.program_.outputs.size(); ++o) {
        at_.push_back(bytes);
        if (Taken(o)) bytes += blocks * Elements(o) * kAccumulator;
      }
      memory_ = std::make_unique_for_overwrite<std::byte[]>(bytes);
      for (size_t o = 0; o < at_.size(); ++o) {
        if (!Taken(o)) continue;
        FillIdentity(runner.plan_.compute, Kind(o), memory_.get() + at_[o], blocks * Elements(o));
      }
    }

    void Point(int64_t block, int64_t column, Frame* f) const {
      for (size_t o = 0; o < at_.size(); ++o) {
        if (!Taken(o)) continue;
        const size_t first = Total(o) ? 0 : static_cast<size_t>(column);
        f->takes[o] =
            memory_.get() + at_[o] +
            (block * Elements(o) + first) * AccumulatorSize(runner_.plan_.compute, Kind(o));
      }
    }

    void Store() {
      for (size_t o = 0; o < at_.size(); ++o) {
        if (!Taken(o)) continue;
        const Runner& r = runner_;
        const int64_t n = static_cast<int64_t>(r.TakeElements(o));
        const int64_t sets = blocks_ * (Total(o) ? 1 : width_);
        const DType dtype = AccumulatorDType(r.plan_.compute, Kind(o));
        std::vector<std::byte> sum(n * kAccumulator), values(n * r.e_);
        FillIdentity(r.plan_.compute, Kind(o), sum.data(), n);
        reduce::FindKernels(Kind(o), dtype).cols(memory_.get() + at_[o], sets, n, n, sum.data());
        Finish(r.plan_.compute, Kind(o), false, 0, sum.data(), values.data(), n);
        const Lane& lane = r.space_.outputs[o];
        lane.store(values.data(), lane.base, lane.step, static_cast<size_t>(n));
      }
    }

   private:
    bool Total(size_t o) const { return runner_.program_.outputs[o].place == RowOutput::kTotal; }
    bool Taken(size_t o) const {
      return Total(o) || runner_.program_.outputs[o].place == RowOutput::kColumn;
    }
    reduce::Kind Kind(size_t o) const { return runner_.program_.outputs[o].kind; }
    int64_t Elements(size_t o) const {
      return static_cast<int64_t>(runner_.TakeElements(o)) * (Total(o) ? 1 : width_);
    }

    const Runner& runner_;
    const int64_t blocks_, width_;
    SmallVector<size_t, 4> at_;
    std::unique_ptr<std::byte[]> memory_;
  };

  // --- Long rows, piece by piece and phase by phase.

  void RunLong() {
    const int64_t rows = space_.rows, chunks = CeilDiv(space_.columns, kChunk);
    int registers = 0;
    for (const Code& code : plan_.phases) registers = std::max(registers, code.registers);
    const size_t row_bytes = static_cast<size_t>(rows) * e_;
    std::vector<std::byte> numbers(row_bytes * plan_.row_registers);
    const auto place_numbers = [&](int64_t row, Frame& f) {
      for (int k = 0; k < plan_.row_registers; ++k) {
        f.table[Table::kRows + k] = numbers.data() + k * row_bytes + row * e_;
      }
    };
    // Accumulators by register, row and chunk.
    const int64_t partial_bytes = rows * chunks * static_cast<int64_t>(kAccumulator);
    std::vector<std::byte> partials(partial_bytes * plan_.row_registers);
    const int64_t blocks =
        has_takes_ ? std::clamp<int64_t>(rows / kBlockRows, 1, kMaxBlocks) : rows;
    Partials takes(*this, has_takes_ ? blocks : 0, 1);

    const int64_t tile = kPieceBytes / static_cast<int64_t>(e_);
    const auto prepare = [&](Frame* f) {
      Prepare(registers, tile, 1, tile, f);
      f->partials = partials.data();
      f->partial_stride = partial_bytes;
    };
    const auto run_chunk = [&](const Code& code, int64_t row, int64_t chunk, int64_t block,
                               Frame& f) {
      place_numbers(row, f);
      f.rows = 1;
      f.partial = row * chunks + chunk;
      for (const Node& node : code.nodes) {
        if (node.leaf || node.kind != Node::kReduce) continue;
        FillIdentity(plan_.compute, node.reduction, PartialAt(f, node, f.partial), 1);
      }
      const int64_t end = std::min(space_.columns, (chunk + 1) * kChunk);
      for (int64_t column = chunk * kChunk; column < end; column += tile) {
        f.columns = std::min(tile, end - column);
        Place(row, column, &f);
        takes.Point(block, column, &f);
        Execute(code, f);
      }
    };
    const auto finish_rows = [&](size_t phase, int64_t begin, int64_t end) {
      Frame f{};
      f.table.resize(plan_.table.size);
      PlaceScalars(&f);
      f.partials = partials.data();
      f.partial_stride = partial_bytes;
      if (phase > 0) {
        for (const Node& node : plan_.phases[phase - 1].nodes) {
          if (node.leaf || node.kind != Node::kReduce) continue;
          const auto kernels =
              reduce::FindKernels(node.reduction, AccumulatorDType(plan_.compute, node.reduction));
          for (int64_t row = begin; row < end; ++row) {
            alignas(8) std::byte sum[kAccumulator];
            FillIdentity(plan_.compute, node.reduction, sum, 1);
            kernels.rows(PartialAt(f, node, row * chunks), 1, 0, chunks, sum);
            Finish(plan_.compute, node.reduction, node.mean, space_.columns, sum,
                   numbers.data() + node.slot * row_bytes + row * e_, 1);
          }
        }
      }
      for (int64_t row = begin; row < end; row += f.rows) {
        f.rows = std::min(end - row, last_ - row % last_);
        place_numbers(row, f);
        Place(row, 0, &f);
        takes.Point(0, 0, &f);
        Execute(plan_.between[phase], f);
      }
    };

    const size_t phases = plan_.phases.size();
    if (!has_takes_ && rows >= NumThreads()) {
      ParallelFor(rows, 1, [&](int64_t begin, int64_t end) {
        Frame f{};
        prepare(&f);
        for (int64_t row = begin; row < end; ++row) {
          for (size_t phase = 0; phase < phases; ++phase) {
            finish_rows(phase, row, row + 1);
            for (int64_t chunk = 0; chunk < chunks; ++chunk) {
              run_chunk(plan_.phases[phase], row, chunk, 0, f);
            }
          }
          finish_rows(phases, row, row + 1);
        }
      });
    } else {
      for (size_t phase = 0; phase < phases; ++phase) {
        finish_rows(phase, 0, rows);
        ParallelFor(blocks * chunks, 1, [&](int64_t begin, int64_t end) {
          Frame f{};
          prepare(&f);
          for (int64_t unit = begin; unit < end; ++unit) {
            const int64_t block = unit / chunks, chunk = unit % chunks;
            for (int64_t row = rows * block / blocks; row < rows * (block + 1) / blocks; ++row) {
              run_chunk(plan_.phases[phase], row, chunk, block, f);
            }
          }
        });
      }
      finish_rows(phases, 0, rows);
    }
    if (has_takes_) takes.Store();
  }

  std::byte* PartialAt(const Frame& f, const Node& node, int64_t index) const {
    return f.partials + node.slot * f.partial_stride +
           index * AccumulatorSize(plan_.compute, node.reduction);
  }

  const RowProgram& program_;
  const Space& space_;
  const Plan& plan_;
  const size_t e_;
  bool has_takes_ = false;
  int64_t last_;  // rows along the innermost of their axes
  struct Range {
    int entry;  // of the table
    int64_t bytes, distance;
    bool written;
  };
  SmallVector<Range, 8> ahead_;
  int64_t quota_ = 0;  // bytes to fetch after every step
};

}  // namespace

void RunPlan(const RowProgram& program, const Space& space, const Plan& plan, const char* op) {
  Runner(program, space, plan, op).Run();
}

}  // namespace weft::pointwise
