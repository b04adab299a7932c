#include "core/io/finish_kernels.h"
#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/io/finish_simd.cc"
#include "hwy/foreach_target.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::io::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

void WriteRow3Run(const uint8_t* from, int64_t width, bool mirror, const float* a, const float* b,
                  float* const* to) {
  const hn::ScalableTag<float> d;
  const hn::Rebind<int32_t, decltype(d)> wide;
  const hn::Rebind<uint8_t, decltype(d)> bytes;
  const auto lanes = static_cast<int64_t>(hn::Lanes(d));
  const auto a0 = hn::Set(d, a[0]), a1 = hn::Set(d, a[1]), a2 = hn::Set(d, a[2]);
  const auto b0 = hn::Set(d, b[0]), b1 = hn::Set(d, b[1]), b2 = hn::Set(d, b[2]);
  const auto line = [&](auto v, auto slope, auto offset) HWY_ATTR {
    return hn::Add(hn::Mul(hn::ConvertTo(d, hn::PromoteTo(wide, v)), slope), offset);
  };
  int64_t x = 0;
  for (; x + lanes <= width; x += lanes) {
    hn::Vec<decltype(bytes)> v0, v1, v2;
    hn::LoadInterleaved3(bytes, from + 3 * x, v0, v1, v2);
    auto y0 = line(v0, a0, b0), y1 = line(v1, a1, b1), y2 = line(v2, a2, b2);
    int64_t at = x;
    if (mirror) {
      at = width - x - lanes;
      y0 = hn::Reverse(d, y0);
      y1 = hn::Reverse(d, y1);
      y2 = hn::Reverse(d, y2);
    }
    hn::StoreU(y0, d, to[0] + at);
    hn::StoreU(y1, d, to[1] + at);
    hn::StoreU(y2, d, to[2] + at);
  }
  for (; x < width; ++x) {
    const int64_t at = mirror ? width - 1 - x : x;
    for (int c = 0; c < 3; ++c) {
      to[c][at] = static_cast<float>(from[3 * x + c]) * a[c] + b[c];
    }
  }
}

}  // namespace

WriteRow3Fn PickWriteRow3() { return WriteRow3Run; }

}  // namespace weft::io::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::io {
HWY_EXPORT(PickWriteRow3);
WriteRow3Fn WriteRow3() {
  static const WriteRow3Fn chosen =
      HWY_DISPATCH_TABLE(PickWriteRow3)[pointwise::DispatchIndex(nn::SimdTarget())]();
  return chosen;
}
}  // namespace weft::io
#endif
