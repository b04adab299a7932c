#include "core/ops/reduce/kernels.h"

#include <cstdlib>
#include <utility>

#include "core/ops/pointwise/simd/kernel_table.h"
#include "core/ops/reduce/take_in.h"

namespace weft::reduce {
namespace {

template <Kind kKind, typename T>
void Rows(const void* x, int64_t rows, int64_t row_stride, int64_t n, void* acc) {
  using Acc = AccOf<kKind, T>;
  const T* in = static_cast<const T*>(x);
  for (int64_t r = 0; r < rows; ++r, in += row_stride) {
    Acc total = static_cast<Acc*>(acc)[r];
    for (int64_t i = 0; i < n; ++i) total = TakeIn<kKind>(total, in[i]);
    static_cast<Acc*>(acc)[r] = total;
  }
}

template <Kind kKind, typename T>
void Cols(const void* x, int64_t rows, int64_t row_stride, int64_t cols, void* acc) {
  using Acc = AccOf<kKind, T>;
  const T* in = static_cast<const T*>(x);
  Acc* total = static_cast<Acc*>(acc);
  for (int64_t r = 0; r < rows; ++r, in += row_stride) {
    for (int64_t c = 0; c < cols; ++c) total[c] = TakeIn<kKind>(total[c], in[c]);
  }
}

template <typename T, size_t... kKinds>
Kernels Pick(Kind kind, std::index_sequence<kKinds...>) {
  static constexpr Kernels kTable[] = {
      {&Rows<static_cast<Kind>(kKinds), T>, &Cols<static_cast<Kind>(kKinds), T>}...};
  return kTable[static_cast<size_t>(kind)];
}

const SimdTable& ActiveSimdTable() {
  static const SimdTable table = [] {
    const char* choice = std::getenv("WEFT_SIMD");
    SimdTable filled;
    FillSimd(pointwise::ChooseSimd(choice == nullptr ? "" : choice).target, filled);
    return filled;
  }();
  return table;
}

}  // namespace

Kernels FindKernels(Kind kind, DType dtype) {
  const Kernels& simd = ActiveSimdTable().kernels[static_cast<int>(kind)][static_cast<int>(dtype)];
  if (simd.rows != nullptr) return simd;
  return VisitDType(dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    return Pick<T>(kind, std::make_index_sequence<static_cast<size_t>(Kind::kCount)>());
  });
}

MapSumFn FindMapSum(MapSum map, bool vector_b, bool keeps, DType dtype) {
  if (dtype != DType::kFloat32 && dtype != DType::kFloat64) return nullptr;
  return ActiveSimdTable()
      .map_sums[static_cast<int>(map)][vector_b][keeps][dtype == DType::kFloat64];
}

}  // namespace weft::reduce
