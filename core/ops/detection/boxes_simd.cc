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

constexpr int64_t kChunk = 64;

// The areas that `box` shares with up to kChunk boxes. They go through memory, so that no
// instruction set fuses this product with a sum of areas: what is equal to a limit is so
// everywhere.
template <typename T>
void SharedAreas(const detection::BoxColumns<T>& boxes, int64_t begin, int64_t n,
                 const detection::Box<T>& box, T border, T* HWY_RESTRICT shared) {
  const T* HWY_RESTRICT left = boxes.left + begin;
  const T* HWY_RESTRICT top = boxes.top + begin;
  const T* HWY_RESTRICT right = boxes.right + begin;
  const T* HWY_RESTRICT bottom = boxes.bottom + begin;
  for (int64_t i = 0; i < n; ++i) {
    const T low_x = left[i] > box.left ? left[i] : box.left;
    const T high_x = right[i] < box.right ? right[i] : box.right;
    const T low_y = top[i] > box.top ? top[i] : box.top;
    const T high_y = bottom[i] < box.bottom ? bottom[i] : box.bottom;
    const T w = high_x - low_x + border, h = high_y - low_y + border;
    shared[i] = (w > 0 ? w : T{0}) * (h > 0 ? h : T{0});
  }
}

template <typename T>
bool AnyOver(const detection::BoxColumns<T>& boxes, const detection::Box<T>& box, T group,
             const detection::Limit<T>& limit) {
  using Mask = std::conditional_t<sizeof(T) == sizeof(double), int64_t, int32_t>;
  const T most = limit.most, area = detection::Area(box, limit.border);
  const bool inclusive = limit.inclusive;
  T shared[kChunk];
  for (int64_t begin = 0; begin < boxes.size; begin += kChunk) {
    const int64_t n = std::min(kChunk, boxes.size - begin);
    SharedAreas(boxes, begin, n, box, limit.border, shared);
    const T* HWY_RESTRICT areas = boxes.area + begin;
    const T* HWY_RESTRICT groups = boxes.group + begin;
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

template <typename T>
void WithAll(const detection::BoxColumns<T>& boxes, const detection::Box<T>& box,
             T* HWY_RESTRICT overlaps) {
  const T area = detection::Area(box);
  T shared[kChunk];
  for (int64_t begin = 0; begin < boxes.size; begin += kChunk) {
    const int64_t n = std::min(kChunk, boxes.size - begin);
    SharedAreas(boxes, begin, n, box, T{0}, shared);
    const T* HWY_RESTRICT areas = boxes.area + begin;
    for (int64_t i = 0; i < n; ++i) {
      const T overlap = shared[i] / (areas[i] + area - shared[i]);
      overlaps[begin + i] = overlap > 0 ? overlap : T{0};
    }
  }
}

}  // namespace

void FillOverlaps(detection::OverlapTable& table) {
  table = {{&AnyOver<float>, &WithAll<float>}, {&AnyOver<double>, &WithAll<double>}};
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
