#include "core/ops/nn/batch_norm_run.h"

#include <algorithm>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/nn/channel_kernels.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution.h"
#include "core/ops/nn/epilogue.h"

namespace weft::nn {
namespace {

constexpr int64_t kBlock = 16384;  // elements that are read twice and should stay in a cache
constexpr int64_t kMinRows = 32;   // joining the sums of blocks takes time, too

// Work is cut into blocks whose bounds depend on the shape alone: of rows where the channels are
// innermost, and single runs otherwise. Their sums are then added in order.
struct Blocks {
  explicit Blocks(const ChannelSplit& s)
      : split(s), rows(std::max<int64_t>(kMinRows, kBlock / std::max<int64_t>(1, s.channels))) {}

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

// fn(kernels, block, channel, offset, rows and length) for all blocks of rows, with channel 0, or
// for all runs.
template <typename Fn>
void Walk(const Blocks& blocks, DType dtype, const Fn& fn) {
  const ChannelSplit& s = blocks.split;
  const ChannelTable::OfDType& kernels = ChannelFunctions().For(dtype);
  ForBlocks(blocks, [&](int64_t b) {
    if (blocks.by_rows()) {
      return fn(kernels.rows, b, 0, b * blocks.rows * s.channels,
                ChannelRows{blocks.size(b), s.channels});
    }
    for (int64_t c = 0; c < s.channels; ++c) {
      fn(kernels.run, b, c, (b * s.channels + c) * s.inner, ChannelRows{1, s.inner});
    }
  });
}

// Memory at element `at`.
void* At(const Value& value, int64_t at) {
  if (!value.present()) return nullptr;
  return static_cast<std::byte*>(value.raw()) + at * static_cast<int64_t>(SizeOf(value.dtype));
}

// fn(begin, end) over channels, to join what `count` blocks found.
template <typename Fn>
void ForChannels(int64_t channels, int64_t count, const Fn& fn) {
  ParallelFor(channels, std::max<int64_t>(16, 65536 / std::max<int64_t>(1, count)), fn);
}

template <typename Fn>
void VisitReal(DType dtype, const Fn& fn) {
  dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

}  // namespace

Value LoadForChannels(const Value& x, int axis, ChannelSplit* split) {
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
  if (!dy.present() || (dy.dtype == like.dtype && dy.strides == like.strides)) return dy;
  Value out = AllocateValue(like.device, like.dtype, like.shape, like.strides);
  if (dy.dtype == like.dtype) {
    CopyElements(dy, out);
  } else {
    pointwise::Convert(dy, out);
  }
  return out;
}

Value TargetLike(const Value& x, const Value& out) {
  const bool given = out.storage && out.dtype == x.dtype && out.strides == x.strides;
  return given ? out : AllocateValue(x.device, x.dtype, x.shape, x.strides);
}

void Store(const Value& result, Value* out) {
  if (out->storage && SharesMemory(result, *out)) return;
  if (out->storage) {
    pointwise::Convert(result, *out);
  } else {
    *out = result.dtype == out->dtype ? result : Converted(result, out->dtype);
  }
}

void ChannelStatistics(const Value& x, const ChannelSplit& split, const Value& mean,
                       const Value& variance) {
  const Blocks blocks(split);
  const int64_t channels = split.channels, count = blocks.count();
  const Value means = AllocateValue(x.device, mean.dtype, Shape{count, channels});
  const Value squares = AllocateValue(x.device, mean.dtype, Shape{count, channels});
  Walk(blocks, x.dtype,
       [&](const ChannelKernels& kernels, int64_t b, int64_t c, int64_t at, ChannelRows rows) {
         kernels.stats(rows, At(x, at), At(means, b * channels + c), At(squares, b * channels + c));
       });
  // Chan, Golub and LeVeque's formula for joining the moments of two samples.
  VisitReal(mean.dtype, [&](auto zero) {
    using T = decltype(zero);
    const T *pm = means.data<const T>(), *ps = squares.data<const T>();
    ForChannels(channels, count, [&](int64_t begin, int64_t end) {
      const int64_t width = end - begin;
      std::vector<double> averages(static_cast<size_t>(width)), totals(averages.size());
      double n = 0;
      for (int64_t block = 0; block < count; ++block) {
        const double m = static_cast<double>(blocks.size(block));
        const double spread = n * m / (n + m), share = m / (n + m);
        const T *m1 = pm + block * channels + begin, *m2 = ps + block * channels + begin;
        for (int64_t c = 0; c < width; ++c) {
          const double delta = static_cast<double>(m1[c]) - averages[c];
          totals[c] += static_cast<double>(m2[c]) + delta * delta * spread;
          averages[c] += delta * share;
        }
        n += m;
      }
      for (int64_t c = 0; c < width; ++c) {
        mean.data<T>()[begin + c] = static_cast<T>(averages[c]);
        variance.data<T>()[begin + c] = static_cast<T>(n > 0 ? totals[c] / n : 0.0);
      }
    });
  });
}

void ChannelApply(const Value& x, const ChannelSplit& split, const Value& mean, const Value& scale,
                  const Value& shift, const Value& residual, bool relu, const Value& y) {
  Walk(Blocks(split), x.dtype,
       [&](const ChannelKernels& kernels, int64_t, int64_t c, int64_t at, ChannelRows rows) {
         kernels.forward({rows, At(x, at), At(residual, at), At(y, at), At(mean, c), At(scale, c),
                          At(shift, c), relu});
       });
}

void ChannelNormalize(const Value& x, const ChannelSplit& split, const Value& mean,
                      const Value& inverse, const Value& gamma, const Value& beta,
                      const Value& residual, bool relu, const Value& y) {
  const Value scale = AllocateValue(mean.device, mean.dtype, mean.shape);
  VisitReal(mean.dtype, [&](auto zero) {
    using T = decltype(zero);
    for (int64_t c = 0; c < split.channels; ++c) {
      const T g = gamma.present() ? gamma.data<const T>()[c] : T(1);
      scale.data<T>()[c] = g * inverse.data<const T>()[c];
    }
  });
  ChannelApply(x, split, mean, scale, beta, residual, relu, y);
}

namespace {
ChannelBackward Arguments(const ChannelFlow& f, ChannelRows rows, int64_t at, int64_t c) {
  return {rows,          At(f.dy, at),   At(f.more, at), At(f.x, at), At(f.y, at),
          At(f.mean, c), At(f.scale, c), At(f.shift, c), f.relu,      At(f.flow, at)};
}
}  // namespace

void ChannelSums(const ChannelFlow& flow, const ChannelSplit& split, const Value& first,
                 const Value& second) {
  const Blocks blocks(split);
  const int64_t channels = split.channels, count = blocks.count();
  const Value ones = AllocateValue(first.device, first.dtype, Shape{count, channels});
  const Value twos = AllocateValue(first.device, first.dtype, Shape{count, channels});
  Walk(blocks, flow.x.dtype,
       [&](const ChannelKernels& kernels, int64_t b, int64_t c, int64_t at, ChannelRows rows) {
         kernels.sums(Arguments(flow, rows, at, c), At(ones, b * channels + c),
                      At(twos, b * channels + c));
       });
  VisitReal(first.dtype, [&](auto zero) {
    using T = decltype(zero);
    const T *p1 = ones.data<const T>(), *p2 = twos.data<const T>();
    ForChannels(channels, count, [&](int64_t begin, int64_t end) {
      const int64_t width = end - begin;
      std::vector<double> sums(static_cast<size_t>(2 * width));
      for (int64_t block = 0; block < count; ++block) {
        const T *from1 = p1 + block * channels + begin, *from2 = p2 + block * channels + begin;
        for (int64_t c = 0; c < width; ++c) {
          sums[c] += static_cast<double>(from1[c]);
          sums[width + c] += static_cast<double>(from2[c]);
        }
      }
      for (int64_t c = 0; c < width; ++c) {
        first.data<T>()[begin + c] = static_cast<T>(sums[c]);
        second.data<T>()[begin + c] = static_cast<T>(sums[width + c]);
      }
    });
  });
}

void ChannelGrad(const ChannelFlow& flow, const ChannelSplit& split, const Value& a, const Value& b,
                 const Value& c, const Value& dx) {
  Walk(Blocks(split), flow.x.dtype,
       [&](const ChannelKernels& kernels, int64_t, int64_t k, int64_t at, ChannelRows rows) {
         ChannelBackward args = Arguments(flow, rows, at, k);
         args.dx = At(dx, at);
         args.a = At(a, k);
         args.b = At(b, k);
         args.c = At(c, k);
         kernels.backward(args);
       });
}

}  // namespace weft::nn
