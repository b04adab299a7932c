// Winograd's convolution: 3 x 3 filters with a step of 1 take less than half of the
// multiplications, for float32 with channels that fill vectors. Products are summed in another
// order, with terms up to ten times as large as the results.
#include <algorithm>
#include <limits>

#include "core/base/parallel.h"
#include "core/ops/nn/convolution.h"
#include "core/ops/nn/epilogue.h"
#include "core/ops/nn/winograd_kernels.h"

namespace weft::nn {
namespace {

using onednn::Key;

constexpr int64_t kTiles = 48;    // whose transforms stay in the second-level cache, about
constexpr int64_t kPadding = 16;  // so that the points do not lie powers of two apart

// Time in cycles, fitted on AMD Zen 5 with AVX-512: products, moving the filters, transforms.
double DirectCost(const WinogradShape& s, int64_t lanes) {
  const double pairs = static_cast<double>(s.channels * s.filters);
  const double results = static_cast<double>(s.batch * s.out_height * s.out_width);
  return results * 9 * pairs / (1.75 * static_cast<double>(lanes)) + 3 * pairs;
}

double WinogradCost(const WinogradShape& s, int64_t lanes, bool keep_packed) {
  const double pairs = static_cast<double>(s.channels * s.filters);
  const double tiles = static_cast<double>(s.tiles()), points = static_cast<double>(s.points());
  const double in = s.m == 4 ? 400 : 100, out = s.m == 4 ? 290 : 80;
  const double transforms =
      tiles * (in * static_cast<double>(s.channels) + out * static_cast<double>(s.filters));
  const double packing = keep_packed ? 0 : pairs * (12 + points / 4);
  return tiles * points * pairs / (1.8 * static_cast<double>(lanes)) + points / 3 * pairs +
         transforms / static_cast<double>(lanes) + packing;
}

// The size of tiles; 0 where the direct convolution is faster.
int64_t ChooseTile(WinogradShape s, bool keep_packed) {
  const int64_t lanes = WinogradFunctions().lanes;
  if (lanes == 0 || s.channels % lanes != 0 || s.filters % (2 * lanes) != 0) return 0;
  double best = 0.9 * DirectCost(s, lanes);
  int64_t chosen = 0;
  for (const int64_t m : {2, 4}) {
    s.m = m;
    const double cost = WinogradCost(s, lanes, keep_packed);
    if (cost < best) {
      best = cost;
      chosen = m;
    }
  }
  return chosen;
}

bool All(const Dims& dims, int64_t value) {
  return std::all_of(dims.begin(), dims.end(), [&](int64_t d) { return d == value; });
}

bool IsCandidate(const Convolution& conv, DType dtype) {
  return dtype == DType::kFloat32 && conv.spatial() == 2 && conv.groups == 1 &&
         All(conv.kernel, 3) && All(conv.stride, 1) && All(conv.dilate, 1);
}

// Transformed filters, kept with the plain ones.
struct Packed final : RefCounted {
  Packed(Key k, Value v) : key(std::move(k)), value(std::move(v)) {}
  const Key key;
  const Value value;
};

int64_t FilterStep(const WinogradShape& s) { return s.channels * s.filters + kPadding; }

// `w` is (filters, channels, 3, 3) with any strides.
Value PackedFilters(const WinogradShape& s, const Value& w, bool keep) {
  Key place(Key::kWinograd);
  place.Add(s.m).Add(w.shape).Add(w.strides).Add(w.offset);
  if (const Ref<RefCounted> found = w.storage->Derived(place.Hash())) {
    const auto* packed = dynamic_cast<const Packed*>(found.get());
    if (packed != nullptr && packed->key == place) return packed->value;
  }
  const Value u = AllocateValue(w.device, DType::kFloat32, Shape{s.points() * FilterStep(s)});
  ParallelFor(s.channels, std::max<int64_t>(1, 4096 / s.filters), [&](int64_t begin, int64_t end) {
    WinogradFunctions().filters(s, w.data<const float>(), w.strides.data(), begin, end,
                                u.data<float>(), FilterStep(s));
  });
  if (keep) w.storage->KeepDerived(place.Hash(), MakeRef<Packed>(place, u));
  return u;
}

// Transforms of some tiles, of their data and of their results.
struct Room {
  Room(const WinogradShape& s, int64_t tiles)
      : in_step(tiles * s.channels + kPadding),
        out_step(tiles * s.filters + kPadding),
        memory(AllocateValue(Device{}, DType::kFloat32,
                             Shape{s.points() * (in_step + out_step) + s.channels})),
        zeros(memory.data<float>()),
        in(zeros + s.channels),
        out(in + s.points() * in_step) {
    std::fill_n(zeros, s.channels, 0.0f);
  }
  const int64_t in_step, out_step;
  const Value memory;
  float *const zeros, *const in, *const out;
};

void Run(const WinogradShape& s, const float* x, const float* u, const WinogradEnd& end_of_sum,
         float* y) {
  const WinogradKernels& kernels = WinogradFunctions();
  const int64_t tiles = s.tiles(), points = s.points();
  const auto multiply = [&](const Room& room, int64_t rows, int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; ++p) {
      kernels.multiply(room.in + p * room.in_step, rows, s.channels, u + p * FilterStep(s),
                       s.filters, room.out + p * room.out_step);
    }
  };
  const int64_t blocks = std::max<int64_t>(1, tiles / kTiles);
  if (blocks >= NumThreads()) {
    ParallelFor(blocks, 1, [&](int64_t first, int64_t last) {
      const Room room(s, (tiles + blocks - 1) / blocks);
      for (int64_t b = first; b < last; ++b) {
        const int64_t begin = b * tiles / blocks, end = (b + 1) * tiles / blocks;
        kernels.input(s, x, room.zeros, begin, end, room.in, room.in_step);
        multiply(room, end - begin, 0, points);
        kernels.output(s, room.out, room.out_step, begin, end, end_of_sum, y);
      }
    });
    return;
  }
  // Few tiles: all threads share them, and then the points.
  const Room room(s, tiles);
  ParallelFor(tiles, 1, [&](int64_t begin, int64_t end) {
    kernels.input(s, x, room.zeros, begin, end, room.in + begin * s.channels, room.in_step);
  });
  ParallelFor(points, 1, [&](int64_t begin, int64_t end) { multiply(room, tiles, begin, end); });
  ParallelFor(tiles, 1, [&](int64_t begin, int64_t end) {
    kernels.output(s, room.out + begin * s.filters, room.out_step, begin, end, end_of_sum, y);
  });
}

}  // namespace

bool WinogradForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                     const Value& w, const Epilogue& epilogue, bool keep_packed, Value* y) {
  if (!IsCandidate(conv, x.dtype)) return false;
  WinogradShape s{0,          x.shape[0],  x.shape[2],  x.shape[3],        x.shape[1],
                  w.shape[0], shapes.y[2], shapes.y[3], conv.pad_begin[0], conv.pad_begin[1]};
  s.m = ChooseTile(s, keep_packed);
  if (s.m == 0) return false;
  const Value input = AsChannelsLast(x), u = PackedFilters(s, w, keep_packed);
  if (!y->storage) *y = AllocateValue(x.device, x.dtype, shapes.y, ChannelsLast(shapes.y));
  Value bias, residual;
  if (epilogue.bias.present()) bias = RowMajorCopyIfNeeded(epilogue.bias);
  if (epilogue.residual.present()) residual = AsChannelsLast(epilogue.residual);
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  WinogradEnd end{bias.present() ? bias.data<const float>() : nullptr,
                  residual.present() ? residual.data<const float>() : nullptr,
                  WinogradEnd::kNone,
                  -kInfinity,
                  kInfinity,
                  1.0f};
  const EpilogueAttrs& f = epilogue.function;
  Epilogue rest;  // what the transform of the results does not do
  switch (f.activation) {
    case FusedActivation::kNone:
      break;
    case FusedActivation::kRelu:
      end.function = WinogradEnd::kClip;
      end.low = 0;
      break;
    case FusedActivation::kClip:
      end.function = WinogradEnd::kClip;
      end.low = static_cast<float>(f.alpha);
      end.high = static_cast<float>(f.beta);
      break;
    case FusedActivation::kLeaky:
      end.function = WinogradEnd::kLeaky;
      end.slope = static_cast<float>(f.alpha);
      break;
    default:
      rest.function = f;
  }
  Run(s, input.data<const float>(), u.data<const float>(), end, y->data<float>());
  RunEpilogue(rest, 1, *y);
  return true;
}

bool WinogradDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy,
                      const Value& w, Value* dx) {
  if (!IsCandidate(conv, dy.dtype)) return false;
  // The data's gradient is a convolution of dy with the filters turned around.
  WinogradShape s{
      0,          dy.shape[0], dy.shape[2], dy.shape[3],           dy.shape[1],
      w.shape[1], shapes.x[2], shapes.x[3], 2 - conv.pad_begin[0], 2 - conv.pad_begin[1]};
  s.m = ChooseTile(s, false);
  if (s.m == 0) return false;
  const Value turned = ViewAs(w, {w.shape[1], w.shape[0], 3, 3},
                              {w.strides[1], w.strides[0], -w.strides[2], -w.strides[3]},
                              w.offset + 2 * (w.strides[2] + w.strides[3]));
  const Value head = AsChannelsLast(dy), u = PackedFilters(s, turned, false);
  *dx = AllocateValue(dy.device, dy.dtype, shapes.x, ChannelsLast(shapes.x));
  Run(s, head.data<const float>(), u.data<const float>(),
      {nullptr, nullptr, WinogradEnd::kNone, 0, 0, 0}, dx->data<float>());
  return true;
}

}  // namespace weft::nn
