#include "core/ops/reduce/engine.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

#include "core/base/ceil_div.h"
#include "core/base/parallel.h"

namespace weft::reduce {
namespace {

struct Axis {
  int64_t size, in, out;
  bool reduced;
};
using Axes = SmallVector<Axis, 6>;

// Elements that one task takes in, and accumulators that it holds.
constexpr int64_t kBlock = 1 << 16;
constexpr int64_t kMaxLanes = 1024;
// So many independent tasks feed any machine: no need to split the reduced axes as well.
constexpr int64_t kEnoughTasks = 256;
constexpr int64_t kGrain = 1 << 15;

template <typename Acc>
Acc Multiply(Acc a, Acc b) {
  if constexpr (std::is_integral_v<Acc>) {
    return static_cast<Acc>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
  } else {
    return a * b;
  }
}

// to[i] takes in from[i].
template <typename Acc>
void Combine(Kind kind, const Acc* from, Acc* to, int64_t n) {
  switch (kind) {
    case Kind::kProd:
    case Kind::kNanProd:
      for (int64_t i = 0; i < n; ++i) to[i] = Multiply(to[i], from[i]);
      return;
    case Kind::kMax:
      for (int64_t i = 0; i < n; ++i) {
        if (from[i] > to[i] || from[i] != from[i]) to[i] = from[i];
      }
      return;
    case Kind::kMin:
      for (int64_t i = 0; i < n; ++i) {
        if (from[i] < to[i] || from[i] != from[i]) to[i] = from[i];
      }
      return;
    default:
      for (int64_t i = 0; i < n; ++i) {
        if constexpr (std::is_integral_v<Acc>) {
          to[i] = static_cast<Acc>(static_cast<uint64_t>(to[i]) + static_cast<uint64_t>(from[i]));
        } else {
          to[i] += from[i];
        }
      }
  }
}

// What one accumulator becomes when every element stood `times` times in the input.
template <typename Acc>
Acc Repeated(Kind kind, Acc value, int64_t times) {
  switch (kind) {
    case Kind::kMax:
    case Kind::kMin:
      return value;
    case Kind::kProd:
    case Kind::kNanProd: {
      Acc result(1);
      for (Acc base = value; times > 0; times >>= 1, base = Multiply(base, base)) {
        if (times & 1) result = Multiply(result, base);
      }
      return result;
    }
    default:
      return Multiply(value, static_cast<Acc>(times));
  }
}

// A walk over several axes: the offset of a row-major index.
int64_t OffsetOf(const Axes& axes, int64_t index, int64_t Axis::* stride) {
  int64_t offset = 0;
  for (size_t i = axes.size(); i-- > 0;) {
    offset += index % axes[i].size * (axes[i].*stride);
    index /= axes[i].size;
  }
  return offset;
}

// Unit axes and repeated elements removed, strides made positive, neighbours merged. `in` and
// `out` are offsets in elements.
struct Layout {
  Axes axes;  // outermost in memory first
  int64_t in = 0, out = 0;
  int64_t times = 1;  // how often every element is repeated along reduced axes
  bool repeats_kept = false;
};

Layout LayoutOf(const Value& x, std::span<const int> reduced, const Value& out) {
  Layout layout;
  layout.in = x.offset;
  layout.out = out.offset;
  const bool keepdims = out.rank() == x.rank();
  int out_axis = 0;
  size_t next = 0;
  Axes axes;
  for (int i = 0; i < x.rank(); ++i) {
    const bool is_reduced = next < reduced.size() && reduced[next] == i;
    if (is_reduced) ++next;
    Axis axis{x.shape[i], x.strides[i], 0, is_reduced};
    if (!is_reduced) axis.out = out.strides[keepdims ? i : out_axis];
    if (!is_reduced || keepdims) ++out_axis;
    if (axis.size == 1) continue;
    if (axis.in == 0) {
      if (is_reduced) {
        layout.times *= axis.size;
        continue;
      }
      layout.repeats_kept = true;
    }
    if (axis.in < 0) {
      layout.in += axis.in * (axis.size - 1);
      layout.out += axis.out * (axis.size - 1);
      axis.in = -axis.in;
      axis.out = -axis.out;
    }
    axes.push_back(axis);
  }
  std::stable_sort(axes.begin(), axes.end(),
                   [](const Axis& a, const Axis& b) { return a.in > b.in; });
  for (const Axis& axis : axes) {
    if (!layout.axes.empty()) {
      Axis& last = layout.axes.back();
      if (last.reduced == axis.reduced && last.in == axis.in * axis.size &&
          last.out == axis.out * axis.size) {
        last = {last.size * axis.size, axis.in, axis.out, axis.reduced};
        continue;
      }
    }
    layout.axes.push_back(axis);
  }
  return layout;
}

template <typename Acc>
class Driver {
 public:
  Driver(Kind kind, Finish finish, const Value& x, const Value& out, Layout layout, int64_t count)
      : kind_(kind),
        finish_(finish),
        kernels_(FindKernels(kind, x.dtype)),
        out_(out),
        item_(static_cast<int64_t>(SizeOf(x.dtype))),
        count_(count),
        times_(layout.times),
        out_base_(layout.out) {
    base_ = static_cast<const std::byte*>(x.storage->data()) + layout.in * item_;
    // Lanes: the kept axis that is innermost in memory. Runs: the innermost reduced one.
    bool have_lanes = false, have_runs = false;
    by_rows_ = layout.axes.empty() || layout.axes.back().reduced;
    for (size_t i = layout.axes.size(); i-- > 0;) {
      const Axis& axis = layout.axes[i];
      if (axis.reduced) {
        have_runs ? outer_reduced_.insert(0, axis) : void(run_ = axis);
        have_runs = true;
      } else {
        have_lanes ? outer_kept_.insert(0, axis) : void(lane_ = axis);
        have_lanes = true;
      }
    }
    Split();
  }

  void Run() {
    const int64_t tasks = outer_ * lane_tiles_ * chunks_;
    const int64_t work = std::max<int64_t>(1, lane_tile_ * run_part_ * units_per_chunk_);
    std::unique_ptr<Acc[]> partials;
    if (chunks_ > 1) partials.reset(new Acc[chunks_ * outer_ * lane_.size]);
    ParallelFor(tasks, std::max<int64_t>(1, kGrain / work), [&](int64_t begin, int64_t end) {
      Acc tile[kMaxLanes];
      for (int64_t task = begin; task < end; ++task) {
        const int64_t chunk = task % chunks_;
        const int64_t at = task / chunks_;
        const int64_t first = at % lane_tiles_ * lane_tile_;
        const int64_t lanes = std::min(lane_tile_, lane_.size - first);
        const int64_t outer = at / lane_tiles_;
        Acc* acc = tile;
        if (partials) acc = &partials[chunk * outer_ * lane_.size + outer * lane_.size + first];
        TakeIn(outer, first, lanes, chunk, acc);
        if (!partials) Store(acc, outer, first, lanes);
      }
    });
    if (!partials) return;
    const int64_t results = outer_ * lane_.size;
    ParallelFor(outer_ * lane_tiles_, std::max<int64_t>(1, kGrain / (lane_tile_ * chunks_)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t at = begin; at < end; ++at) {
                    const int64_t first = at % lane_tiles_ * lane_tile_;
                    const int64_t lanes = std::min(lane_tile_, lane_.size - first);
                    Acc* acc = &partials[at / lane_tiles_ * lane_.size + first];
                    for (int64_t chunk = 1; chunk < chunks_; ++chunk) {
                      Combine(kind_, acc + chunk * results, acc, lanes);
                    }
                    Store(acc, at / lane_tiles_, first, lanes);
                  }
                });
  }

 private:
  // Tiles and chunks follow from the shape alone, so the order of additions does as well.
  void Split() {
    outer_ = 1;
    for (const Axis& axis : outer_kept_) outer_ *= axis.size;
    int64_t outer_reduced = 1;
    for (const Axis& axis : outer_reduced_) outer_reduced *= axis.size;
    const int64_t reduced = std::max<int64_t>(1, outer_reduced * run_.size);
    lane_tile_ =
        std::min(lane_.size, by_rows_ ? std::max<int64_t>(1, kBlock / reduced) : kMaxLanes);
    lane_tile_ = std::clamp<int64_t>(lane_tile_, 1, kMaxLanes);
    lane_tiles_ = CeilDiv(lane_.size, lane_tile_);
    run_part_ = run_.size;
    if (outer_ * lane_tiles_ < kEnoughTasks) {
      run_part_ = std::clamp<int64_t>(kBlock / lane_tile_, 1, run_.size);
    }
    run_parts_ = CeilDiv(run_.size, run_part_);
    units_ = outer_reduced * run_parts_;
    units_per_chunk_ = units_;
    if (outer_ * lane_tiles_ < kEnoughTasks) {
      units_per_chunk_ = std::max<int64_t>(1, kBlock / (lane_tile_ * run_part_));
    }
    chunks_ = CeilDiv(units_, units_per_chunk_);
  }

  void TakeIn(int64_t outer, int64_t first, int64_t lanes, int64_t chunk, Acc* acc) const {
    std::fill_n(acc, lanes, Identity<Acc>(kind_));
    const int64_t start = OffsetOf(outer_kept_, outer, &Axis::in) + first * lane_.in;
    const int64_t end = std::min(units_, (chunk + 1) * units_per_chunk_);
    for (int64_t unit = chunk * units_per_chunk_; unit < end; ++unit) {
      const int64_t from = unit % run_parts_ * run_part_;
      const int64_t n = std::min(run_part_, run_.size - from);
      const int64_t offset =
          start + OffsetOf(outer_reduced_, unit / run_parts_, &Axis::in) + from * run_.in;
      const std::byte* x = base_ + offset * item_;
      if (by_rows_) {
        kernels_.rows(x, lanes, lane_.in, n, acc);
      } else {
        Columns(x, n, lanes, acc);
      }
    }
  }

  // Narrow dense rows are taken several at a time, so that a step fills whole vectors.
  void Columns(const std::byte* x, int64_t rows, int64_t cols, Acc* acc) const {
    constexpr int64_t kMaxNarrow = 64, kVector = 16, kWide = 256;
    if (cols <= kMaxNarrow && run_.in == cols) {
      const int64_t whole = kVector / std::gcd(kVector, cols);  // rows that fill whole vectors
      const int64_t fold = whole * std::max<int64_t>(1, kWide / (whole * cols));
      const int64_t steps = rows / fold;
      if (steps >= 8) {
        Acc wide[kMaxNarrow * kVector];
        std::fill_n(wide, fold * cols, Identity<Acc>(kind_));
        kernels_.cols(x, steps, fold * cols, fold * cols, wide);
        for (int64_t i = 0; i < fold; ++i) Combine(kind_, wide + i * cols, acc, cols);
        x += steps * fold * cols * item_;
        rows -= steps * fold;
      }
    }
    kernels_.cols(x, rows, run_.in, cols, acc);
  }

  void Store(const Acc* acc, int64_t outer, int64_t first, int64_t lanes) const {
    const int64_t offset = out_base_ + OffsetOf(outer_kept_, outer, &Axis::out) + first * lane_.out;
    VisitDType(out_.dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      T* to = static_cast<T*>(out_.storage->data()) + offset;
      for (int64_t i = 0; i < lanes; ++i) {
        Acc value = times_ == 1 ? acc[i] : Repeated(kind_, acc[i], times_);
        if (finish_ == Finish::kMean) value = value / static_cast<Acc>(count_);
        if (finish_ == Finish::kSqrt) value = static_cast<Acc>(std::sqrt(value));
        to[i * lane_.out] = static_cast<T>(value);
      }
    });
  }

  const Kind kind_;
  const Finish finish_;
  const Kernels kernels_;
  const Value& out_;
  const int64_t item_, count_, times_, out_base_;
  const std::byte* base_;
  bool by_rows_;
  Axis lane_{1, 0, 0, false}, run_{1, 1, 0, true};
  Axes outer_kept_, outer_reduced_;
  int64_t outer_, lane_tile_, lane_tiles_, run_part_, run_parts_, units_, units_per_chunk_, chunks_;
};

template <typename T>
void Fill(const Value& out, T value) {
  const Value one = FromHost(out.device, out.dtype, Shape{}, &value, sizeof(T));
  CopyElements(ViewAs(one, out.shape, Strides(out.shape.size(), 0), one.offset), out);
}

void FillEmpty(Kind kind, Finish finish, const Value& out, const char* op) {
  WEFT_CHECK(kind != Kind::kMax && kind != Kind::kMin, ErrorKind::kValue, op,
             ": an empty axis has no extreme element");
  const double value = finish == Finish::kMean ? std::nan("") : Identity<double>(kind);
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    Fill(out, std::isnan(value) && std::is_integral_v<T> ? T(0) : static_cast<T>(value));
  });
}

}  // namespace

void Reduce(Kind kind, Finish finish, const Value& x, std::span<const int> axes, const Value& out,
            const char* op) {
  if (out.size() == 0) return;
  if (x.size() == 0) return FillEmpty(kind, finish, out, op);
  Layout layout = LayoutOf(x, axes, out);
  if (layout.repeats_kept) {
    // Reduce every distinct element once, then repeat the results.
    Value distinct = x;
    Value narrow = ViewAs(out, out.shape, out.strides, out.offset);
    const bool keepdims = out.rank() == x.rank();
    for (int i = 0, k = 0, next = 0; i < x.rank(); ++i) {
      const bool is_reduced = next < static_cast<int>(axes.size()) && axes[next] == i;
      if (is_reduced) ++next;
      if (!is_reduced && x.strides[i] == 0) distinct.shape[i] = narrow.shape[keepdims ? i : k] = 1;
      if (!is_reduced || keepdims) ++k;
    }
    const Value result = AllocateValue(out.device, out.dtype, narrow.shape);
    Reduce(kind, finish, distinct, axes, result, op);
    CopyElements(ViewAs(result, out.shape,
                        BroadcastStrides(result.shape, result.strides, out.shape), result.offset),
                 out);
    return;
  }
  if (!layout.axes.empty() && layout.axes.back().in != 1) {
    const Value copy = RowMajorCopyIfNeeded(x);
    WEFT_ASSERT(copy.storage.get() != x.storage.get());
    return Reduce(kind, finish, copy, axes, out, op);
  }
  const int64_t count = x.size() / out.size();
  const auto run = [&](auto acc) {
    Driver<decltype(acc)>(kind, finish, x, out, std::move(layout), count).Run();
  };
  const bool extreme = kind == Kind::kMax || kind == Kind::kMin;
  if (x.dtype == DType::kFloat64 || (IsFloating(x.dtype) && !extreme)) {
    run(double{});
  } else if (IsFloating(x.dtype)) {
    run(float{});
  } else if (IsUnsigned(x.dtype) || x.dtype == DType::kBool) {
    run(uint64_t{});
  } else {
    run(int64_t{});
  }
}

}  // namespace weft::reduce
