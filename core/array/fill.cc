#include "core/array/fill.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/array/fill.cc"
#include "hwy/foreach_target.h"

#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

void Fill(uint64_t pattern, void* to, int64_t bytes) {
  const hn::ScalableTag<uint64_t> d;
  const auto v = hn::Set(d, pattern);
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d)), words = bytes / 8;
  uint64_t* out = static_cast<uint64_t*>(to);
  int64_t i = 0;
  for (; i + lanes <= words; i += lanes) hn::StoreU(v, d, out + i);
  for (; i < words; ++i) std::memcpy(out + i, &pattern, 8);
  std::memcpy(out + words, &pattern, static_cast<size_t>(bytes % 8));
}

}  // namespace weft::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft {

HWY_EXPORT(Fill);

void FillPattern(uint64_t pattern, void* to, int64_t bytes) {
  // Every instruction set writes the same: the library's choice of one does not matter here.
  HWY_DYNAMIC_DISPATCH(Fill)(pattern, to, bytes);
}

}  // namespace weft
#endif
