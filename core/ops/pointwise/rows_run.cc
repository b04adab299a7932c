// Runs plans of row programs.

#include <algorithm>
#include <memory>
#include <vector>

#include "core/base/ceil_div.h"
#include "core/base/parallel.h"
#include "core/ops/pointwise/rows_tile.h"

namespace weft::pointwise {
namespace {

constexpr int64_t kTileBytes = 8192;   // of one register
constexpr int64_t kPieceBytes = 2048;  // of one register, of long rows
constexpr int64_t kMaxTileRows = 256;
constexpr int64_t kChunk = 1 << 16;  // columns of a long row that one task takes
constexpr int64_t kGrain = 16384;    // elements that are worth waking another thread
constexpr int64_t kMaxBlocks = 64;   // partial sums over rows
constexpr int64_t kBlockRows = 32;

class Runner {
 public:
  Runner(const RowProgram& program, const Space& space, const Plan& plan, const char* op)
      : program_(program), space_(space), plan_(plan), tiles_(space, plan), e_(plan.element) {
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
    tiles_.PlanAhead(tile_rows);
    const auto run_units = [&](int64_t begin, int64_t end, Frame& f) {
      for (int64_t unit = begin, next = -1; unit < end; ++unit) {
        const int64_t run = unit / per_run, first = (unit - run * per_run) * tile_rows;
        // Within a run, from tile to tile without divisions.
        if (first == 0 || next < 0) {
          tiles_.Place(run * last_ + first, 0, &f);
        } else {
          tiles_.Advance(tile_rows, &f);
        }
        next = unit;
        f.rows = std::min(tile_rows, last_ - first);
        tiles_.StartFetching(&f);
        tiles_.Execute(plan_.body, f);
      }
    };
    const auto prepare = [&](Frame* f) {
      tiles_.StopFetching(f);  // not for the prologue
      tiles_.Prepare(plan_.body.registers, tile_rows * space_.columns, tile_rows, space_.columns,
                     f);
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
      tiles_.Prepare(registers, tile, 1, tile, f);
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
        FillIdentity(plan_.compute, node.reduction, tiles_.PartialAt(f, node, f.partial), 1);
      }
      const int64_t end = std::min(space_.columns, (chunk + 1) * kChunk);
      for (int64_t column = chunk * kChunk; column < end; column += tile) {
        f.columns = std::min(tile, end - column);
        tiles_.Place(row, column, &f);
        takes.Point(block, column, &f);
        tiles_.Execute(code, f);
      }
    };
    const auto finish_rows = [&](size_t phase, int64_t begin, int64_t end) {
      Frame f{};
      f.table.resize(plan_.table.size);
      tiles_.PlaceScalars(&f);
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
            kernels.rows(tiles_.PartialAt(f, node, row * chunks), 1, 0, chunks, sum);
            Finish(plan_.compute, node.reduction, node.mean, space_.columns, sum,
                   numbers.data() + node.slot * row_bytes + row * e_, 1);
          }
        }
      }
      for (int64_t row = begin; row < end; row += f.rows) {
        f.rows = std::min(end - row, last_ - row % last_);
        place_numbers(row, f);
        tiles_.Place(row, 0, &f);
        takes.Point(0, 0, &f);
        tiles_.Execute(plan_.between[phase], f);
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

  const RowProgram& program_;
  const Space& space_;
  const Plan& plan_;
  TileRunner tiles_;
  const size_t e_;
  bool has_takes_ = false;
  int64_t last_;  // rows along the innermost of their axes
};

}  // namespace

void RunPlan(const RowProgram& program, const Space& space, const Plan& plan, const char* op) {
  Runner(program, space, plan, op).Run();
}

}  // namespace weft::pointwise
