// Comparing a box with many others: a loop that the compiler vectorises, per instruction set.
#include "core/ops/detection/boxes.h"
#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/detection/boxes_simd.cc"
#include "hwy/foreach_target.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

template <typename T>
bool AnyOver(const detection::BoxColumns<T>& boxes, const detection::Box<T>& box, T area, T group,
             const detection::Limit<T>& limit) {
  using Mask = std::conditional_t<sizeof(T) == sizeof(double), int64_t, int32_t>;
  constexpr int64_t kChunk = 64;
  const T most = limit.most, border = limit.border;
  const bool inclusive = limit.inclusive;
  for (int64_t begin = 0; begin < boxes.size; begin += kChunk) {
    const int64_t n = std::min(kChunk, boxes.size - begin);
    const T* HWY_RESTRICT left = boxes.left + begin;
    const T* HWY_RESTRICT top = boxes.top + begin;
    const T* HWY_RESTRICT right = boxes.right + begin;
    const T* HWY_RESTRICT bottom = boxes.bottom + begin;
    const T* HWY_RESTRICT areas = boxes.area + begin;
    const T* HWY_RESTRICT groups = boxes.group + begin;
    // In memory between the two loops, so that no instruction set fuses the product with the
    // subtraction: overlaps that are equal to the limit are so everywhere.
    T shared[kChunk];
    for (int64_t i = 0; i < n; ++i) {
      const T low_x = left[i] > box.left ? left[i] : box.left;
      const T high_x = right[i] < box.right ? right[i] : box.right;
      const T low_y = top[i] > box.top ? top[i] : box.top;
      const T high_y = bottom[i] < box.bottom ? bottom[i] : box.bottom;
      const T w = high_x - low_x + border, h = high_y - low_y + border;
      shared[i] = (w > 0 ? w : T{0}) * (h > 0 ? h : T{0});
    }
    Mask any = 0;
    for (int64_t i = 0; i < n; ++i) {
      const T overlap = shared[i] / (areas[i] + area - shared[i]);
      any |= static_cast<Mask>(groups[i] == group) &
             (static_cast<Mask>(overlap > most) | static_cast<Mask>(inclusive & (overlap == most)));
    }
    if (any != 0) return true;
  }
  return false;
}

}  // namespace

void FillOverlaps(detection::OverlapTable& table) {
  table = {{&AnyOver<float>}, {&AnyOver<double>}};
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(detection::OverlapTable, OverlapFunctions, FillOverlaps);
}  // namespace weft::nn
namespace weft::detection {
const OverlapTable& OverlapFunctions() { return nn::OverlapFunctions(); }
}  // namespace weft::detection
#endif
