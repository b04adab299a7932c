#include "core/ops/nn/batch_norm_run.h"

#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution.h"
#include "core/ops/nn/norm_kernels.h"

namespace weft::nn {
namespace {

constexpr int64_t kBlock = 16384;  // elements that are read twice and should stay in a cache

// Work is cut into blocks whose bounds depend on the shape alone: of rows where the channels are
// innermost, and single runs otherwise. Their sums are then added in order.
struct Blocks {
  explicit Blocks(const ChannelSplit& s)
      : split(s), rows(std::max<int64_t>(1, kBlock / std::max<int64_t>(1, s.channels))) {}

  bool by_rows() const { return split.inner == 1; }
  int64_t count() const { return by_rows() ? (split.outer + rows - 1) / rows : split.outer; }
  int64_t size(int64_t block) const {  // elements of one channel in it
    return by_rows() ? std::min(rows, split.outer - block * rows) : split.inner;
  }

  const ChannelSplit split;
  const int64_t rows;
};

template <typename Fn>
void ForBlocks(const Blocks& blocks, const Fn& fn) {
  const int64_t work = std::max<int64_t>(1, blocks.size(0) * blocks.split.channels);
  ParallelFor(blocks.count(), std::max<int64_t>(1, 2 * kBlock / work),
              [&](int64_t begin, int64_t end) {
                for (int64_t b = begin; b < end; ++b) fn(b);
              });
}

// rows(offset, count) for blocks of rows, run(channel, offset) for runs.
template <typename Rows, typename Run>
void Walk(const Blocks& blocks, const Rows& rows, const Run& run) {
  const ChannelSplit& s = blocks.split;
  ForBlocks(blocks, [&](int64_t b) {
    if (blocks.by_rows()) return rows(b, b * blocks.rows * s.channels, blocks.size(b));
    for (int64_t c = 0; c < s.channels; ++c) run(b, c, (b * s.channels + c) * s.inner);
  });
}

template <typename Fn>
void VisitReal(DType dtype, const Fn& fn) {
  dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

}  // namespace

Value LoadForChannels(const Value& given, int axis, ChannelSplit* split) {
  const DType compute = ComputeDType(given.dtype);
  const Value x = given.dtype == compute ? given : Converted(given, compute);
  split->channels = x.shape[axis];
  if (axis == 1 && x.rank() > 2 && IsChannelsLast(x) && !x.is_row_major()) {
    split->outer = x.size() / std::max<int64_t>(1, split->channels);
    return x;
  }
  for (int i = 0; i < x.rank(); ++i) {
    if (i != axis) (i < axis ? split->outer : split->inner) *= x.shape[i];
  }
  return RowMajorCopyIfNeeded(x);
}

Value LoadLike(const Value& dy, const Value& like) {
  if (dy.dtype == like.dtype && dy.strides == like.strides) return dy;
  Value out = AllocateValue(like.device, like.dtype, like.shape, like.strides);
  if (dy.dtype == like.dtype) {
    CopyElements(dy, out);
  } else {
    pointwise::Convert(dy, out);
  }
  return out;
}

void ChannelStatistics(const Value& x, const ChannelSplit& split, const Value& mean,
                       const Value& variance) {
  const Blocks blocks(split);
  const int64_t channels = split.channels, count = blocks.count();
  const Value parts = AllocateValue(x.device, x.dtype, Shape{2, count, channels});
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const NormKernels<T>& kernels = NormFor<T>();
    const T* in = x.data<const T>();
    T *means = parts.data<T>(), *squares = means + count * channels;
    Walk(
        blocks,
        [&](int64_t b, int64_t at, int64_t rows) {
          kernels.stats_rows(in + at, rows, channels, means + b * channels, squares + b * channels);
        },
        [&](int64_t b, int64_t c, int64_t at) {
          kernels.stats_run(in + at, split.inner, means + b * channels + c,
                            squares + b * channels + c);
        });
    // Chan, Golub and LeVeque's formula for joining the moments of two samples.
    ParallelFor(channels, std::max<int64_t>(1, 16384 / std::max<int64_t>(1, count)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t c = begin; c < end; ++c) {
                    double n = 0, average = 0, total = 0;
                    for (int64_t b = 0; b < count; ++b) {
                      const double m = static_cast<double>(blocks.size(b));
                      const double delta = static_cast<double>(means[b * channels + c]) - average;
                      total += static_cast<double>(squares[b * channels + c]) +
                               delta * delta * n * m / (n + m);
                      average += delta * m / (n + m);
                      n += m;
                    }
                    mean.data<T>()[c] = static_cast<T>(average);
                    variance.data<T>()[c] = static_cast<T>(n > 0 ? total / n : 0.0);
                  }
                });
  });
}

void ChannelApply(const Value& x, const ChannelSplit& split, const Value& mean, const Value& scale,
                  const Value& shift, const Value& y) {
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const NormKernels<T>& kernels = NormFor<T>();
    const T *in = x.data<const T>(), *m = mean.data<const T>(), *a = scale.data<const T>(),
            *b = shift.data<const T>();
    T* out = y.data<T>();
    Walk(
        Blocks(split),
        [&](int64_t, int64_t at, int64_t rows) {
          kernels.apply_rows(in + at, rows, split.channels, m, a, b, out + at);
        },
        [&](int64_t, int64_t c, int64_t at) {
          kernels.apply_run(in + at, split.inner, m[c], a[c], b[c], out + at);
        });
  });
}

void ChannelSums(const Value& dy, const Value& x, const ChannelSplit& split, const Value& mean,
                 const Value& first, const Value& second) {
  const Blocks blocks(split);
  const int64_t channels = split.channels, count = blocks.count();
  const Value parts = AllocateValue(x.device, x.dtype, Shape{2, count, channels});
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const NormKernels<T>& kernels = NormFor<T>();
    const T *in = x.data<const T>(), *d = dy.data<const T>(), *m = mean.data<const T>();
    T *ones = parts.data<T>(), *twos = ones + count * channels;
    Walk(
        blocks,
        [&](int64_t b, int64_t at, int64_t rows) {
          kernels.sums_rows(d + at, in + at, rows, channels, m, ones + b * channels,
                            twos + b * channels);
        },
        [&](int64_t b, int64_t c, int64_t at) {
          kernels.sums_run(d + at, in + at, split.inner, m[c], ones + b * channels + c,
                           twos + b * channels + c);
        });
    ParallelFor(channels, std::max<int64_t>(1, 16384 / std::max<int64_t>(1, count)),
                [&](int64_t begin, int64_t end) {
                  for (int64_t c = begin; c < end; ++c) {
                    double one = 0, two = 0;
                    for (int64_t b = 0; b < count; ++b) {
                      one += static_cast<double>(ones[b * channels + c]);
                      two += static_cast<double>(twos[b * channels + c]);
                    }
                    first.data<T>()[c] = static_cast<T>(one);
                    second.data<T>()[c] = static_cast<T>(two);
                  }
                });
  });
}

void ChannelGrad(const Value& dy, const Value& x, const ChannelSplit& split, const Value& mean,
                 const Value& a, const Value& b, const Value& c, const Value& dx) {
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const NormKernels<T>& kernels = NormFor<T>();
    const T *in = x.data<const T>(), *d = dy.data<const T>(), *m = mean.data<const T>();
    const T *pa = a.data<const T>(), *pb = b.data<const T>(), *pc = c.data<const T>();
    T* out = dx.data<T>();
    Walk(
        Blocks(split),
        [&](int64_t, int64_t at, int64_t rows) {
          kernels.grad_rows(d + at, in + at, rows, split.channels, m, pa, pb, pc, out + at);
        },
        [&](int64_t, int64_t k, int64_t at) {
          kernels.grad_run(d + at, in + at, split.inner, m[k], pa[k], pb[k], pc[k], out + at);
        });
  });
}

}  // namespace weft::nn
