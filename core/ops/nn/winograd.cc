// Winograd's convolution: 3 x 3 filters with a step of 1 take less than half of the
// multiplications, for float32 and bfloat16 with channels that fill vectors. Products are summed in
// another order, with terms up to ten times as large as the results; for bfloat16 as well in
// float32, so that only results are rounded.
#include <algorithm>
#include <limits>

#include "core/base/parallel.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution.h"
#include "core/ops/nn/epilogue.h"
#include "core/ops/nn/winograd_kernels.h"

namespace weft::nn {
namespace {

using onednn::Key;

constexpr int64_t kTiles = 48;    // whose transforms stay in the second-level cache, about
constexpr int64_t kPadding = 16;  // so that the points do not lie powers of two apart

// How many blocks of tiles the threads take; 0: too few for all of them to be busy.
int64_t BlocksOf(const WinogradShape& s) {
  return s.tiles() / kTiles / NumThreads() * NumThreads();
}

// Time in cycles, fitted on AMD Zen 5 with AVX-512: products, moving the filters, transforms.
double DirectCost(const WinogradShape& s, DType dtype, int64_t lanes) {
  const double pairs = static_cast<double>(s.channels * s.filters);
  const double results = static_cast<double>(s.batch * s.out_height * s.out_width);
  const bool half = dtype == DType::kBfloat16;
  return results * 9 * pairs / ((half ? 4.0 : 1.75) * static_cast<double>(lanes)) +
         (half ? 1.5 : 3) * pairs;
}

double WinogradCost(const WinogradShape& s, DType dtype, int64_t lanes, bool keep_packed) {
  const double pairs = static_cast<double>(s.channels * s.filters);
  const double tiles = static_cast<double>(s.tiles()), points = static_cast<double>(s.points());
  const bool half = dtype == DType::kBfloat16;
  const double in = s.m == 4 ? (half ? 250 : 400) : (half ? 70 : 100);
  const double out = s.m == 4 ? (half ? 250 : 290) : (half ? 70 : 80);
  const double transforms =
      tiles * (in * static_cast<double>(s.channels) + out * static_cast<double>(s.filters));
  const double packing = keep_packed ? 0 : pairs * (12 + points / 4);
  // Filters grow to eight times the size of those in bfloat16: each block reads them again from
  // beyond the second-level cache.
  const bool fit = 4 * points * pairs <= (1 << 20);
  const double times = static_cast<double>(std::max<int64_t>(1, BlocksOf(s)));
  const double again = half && !fit ? times * points / 4 : 0;
  return tiles * points * pairs / (1.8 * static_cast<double>(lanes)) +
         pairs * (points / 3 + again) + transforms / static_cast<double>(lanes) + packing;
}

// The size of tiles; 0 where the direct convolution is faster.
int64_t ChooseTile(WinogradShape s, DType dtype, bool keep_packed) {
  const int64_t lanes = WinogradFunctions().lanes;
  if (lanes == 0 || s.channels % lanes != 0 || s.filters % (2 * lanes) != 0) return 0;
  double best = 0.9 * DirectCost(s, dtype, lanes);
  int64_t chosen = 0;
  for (const int64_t m : {2, 4}) {
    s.m = m;
    const double cost = WinogradCost(s, dtype, lanes, keep_packed);
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
  return (dtype == DType::kFloat32 || dtype == DType::kBfloat16) && conv.spatial() == 2 &&
         conv.groups == 1 && All(conv.kernel, 3) && All(conv.stride, 1) && All(conv.dilate, 1);
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
  place.Add(w.dtype).Add(s.m).Add(w.shape).Add(w.strides).Add(w.offset);
  if (const Ref<RefCounted> found = w.storage->Derived(place.Hash())) {
    const auto* packed = dynamic_cast<const Packed*>(found.get());
    if (packed != nullptr && packed->key == place) return packed->value;
  }
  const Value plain = w.dtype == DType::kFloat32 ? w : Converted(w, DType::kFloat32);
  const Value u = AllocateValue(w.device, DType::kFloat32, Shape{s.points() * FilterStep(s)});
  ParallelFor(s.channels, std::max<int64_t>(1, 4096 / s.filters), [&](int64_t begin, int64_t end) {
    WinogradFunctions().filters(s, plain.data<const float>(), plain.strides.data(), begin, end,
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
        in(memory.data<float>() + s.channels),
        out(in + s.points() * in_step) {
    std::fill_n(memory.data<float>(), s.channels, 0.0f);
  }
  template <typename T>
  const T* zeros() const {  // of either type
    return static_cast<const T*>(memory.raw());
  }
  const int64_t in_step, out_step;
  const Value memory;
  float *const in, *const out;
};

template <typename T>
void Run(const WinogradShape& s, const WinogradTransforms<T>& transforms, const T* x,
         const float* u, const WinogradEnd<T>& end_of_sum, T* y) {
  const int64_t tiles = s.tiles(), points = s.points();
  const auto multiply = [&](const Room& room, int64_t rows, int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; ++p) {
      WinogradFunctions().multiply(room.in + p * room.in_step, rows, s.channels,
                                   u + p * FilterStep(s), s.filters, room.out + p * room.out_step);
    }
  };
  const int64_t blocks = BlocksOf(s);
  if (blocks > 0) {
    ParallelFor(blocks, 1, [&](int64_t first, int64_t last) {
      const Room room(s, (tiles + blocks - 1) / blocks);
      for (int64_t b = first; b < last; ++b) {
        const int64_t begin = b * tiles / blocks, end = (b + 1) * tiles / blocks;
        transforms.input(s, x, room.zeros<T>(), begin, end, room.in, room.in_step);
        multiply(room, end - begin, 0, points);
        transforms.output(s, room.out, room.out_step, begin, end, end_of_sum, y);
      }
    });
    return;
  }
  // Few tiles: all threads share them, and then the points.
  const Room room(s, tiles);
  ParallelFor(tiles, 1, [&](int64_t begin, int64_t end) {
    transforms.input(s, x, room.zeros<T>(), begin, end, room.in + begin * s.channels, room.in_step);
  });
  ParallelFor(points, 1, [&](int64_t begin, int64_t end) { multiply(room, tiles, begin, end); });
  ParallelFor(tiles, 1, [&](int64_t begin, int64_t end) {
    transforms.output(s, room.out + begin * s.filters, room.out_step, begin, end, end_of_sum, y);
  });
}

// What of the epilogue the transform of the results does; the rest is left in *rest.
template <typename T>
WinogradEnd<T> EndOf(const EpilogueAttrs& f, EpilogueAttrs* rest) {
  using End = WinogradEnd<T>;
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const auto alpha = static_cast<float>(f.alpha), beta = static_cast<float>(f.beta);
  switch (f.activation) {
    case FusedActivation::kNone:
      return {nullptr, nullptr, End::kNone, 0, 0, 0};
    case FusedActivation::kRelu:
      return {nullptr, nullptr, End::kClip, 0, kInfinity, 0};
    case FusedActivation::kClip:
      return {nullptr, nullptr, End::kClip, alpha, beta, 0};
    case FusedActivation::kLeaky:
      return {nullptr, nullptr, End::kLeaky, 0, 0, alpha};
    default:
      *rest = f;
      return {nullptr, nullptr, End::kNone, 0, 0, 0};
  }
}

// Calls run(transforms, zero) for the type of the arrays.
template <typename Fn>
void VisitTransforms(DType dtype, const Fn& run) {
  const WinogradKernels& kernels = WinogradFunctions();
  dtype == DType::kFloat32 ? run(kernels.f32, float{}) : run(kernels.bf16, Bfloat16{});
}

}  // namespace

bool WinogradForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                     const Value& w, const Epilogue& epilogue, bool keep_packed, Value* y) {
  if (!IsCandidate(conv, x.dtype)) return false;
  WinogradShape s{0,          x.shape[0],  x.shape[2],  x.shape[3],        x.shape[1],
                  w.shape[0], shapes.y[2], shapes.y[3], conv.pad_begin[0], conv.pad_begin[1]};
  s.m = ChooseTile(s, x.dtype, keep_packed);
  if (s.m == 0) return false;
  const Value input = AsChannelsLast(x), u = PackedFilters(s, w, keep_packed);
  if (!y->storage) *y = AllocateValue(x.device, x.dtype, shapes.y, ChannelsLast(shapes.y));
  Value bias, residual;
  if (epilogue.bias.present()) bias = AsRowMajor(epilogue.bias, DType::kFloat32);
  if (epilogue.residual.present()) residual = AsChannelsLast(epilogue.residual);
  Epilogue rest;
  VisitTransforms(x.dtype, [&](const auto& transforms, auto zero) {
    using T = decltype(zero);
    WinogradEnd<T> end = EndOf<T>(epilogue.function, &rest.function);
    if (bias.present()) end.bias = bias.data<const float>();
    if (residual.present()) end.residual = residual.data<const T>();
    Run<T>(s, transforms, input.data<const T>(), u.data<const float>(), end, y->data<T>());
  });
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
  s.m = ChooseTile(s, dy.dtype, false);
  if (s.m == 0) return false;
  const Value turned = ViewAs(w, {w.shape[1], w.shape[0], 3, 3},
                              {w.strides[1], w.strides[0], -w.strides[2], -w.strides[3]},
                              w.offset + 2 * (w.strides[2] + w.strides[3]));
  const Value head = AsChannelsLast(dy), u = PackedFilters(s, turned, false);
  *dx = AllocateValue(dy.device, dy.dtype, shapes.x, ChannelsLast(shapes.x));
  VisitTransforms(dy.dtype, [&](const auto& transforms, auto zero) {
    using T = decltype(zero);
    EpilogueAttrs none;
    Run<T>(s, transforms, head.data<const T>(), u.data<const float>(), EndOf<T>(none, &none),
           dx->data<T>());
  });
  return true;
}

}  // namespace weft::nn
