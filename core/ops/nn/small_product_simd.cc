// Products of small matrices, once per instruction set.
#include "core/ops/nn/simd.h"
#include "core/ops/nn/small_product.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/small_product_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>

#include "core/ops/nn/memory-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

using D = hn::ScalableTag<float>;
#if !HWY_HAVE_SCALABLE  // vectors live in arrays here
using V = hn::Vec<D>;
using M = hn::Mask<D>;

// Some of the columns, up to a vector of them.
struct Part {
  M mask;
  int64_t count;
};

HWY_INLINE V Load(D d, const Part& part, const float* p) {
#if HWY_MEM_OPS_MIGHT_FAULT
  return LoadWide(d, p, part.count);
#else
  return hn::MaskedLoad(part.mask, d, p);
#endif
}

HWY_INLINE void Store(D d, const Part& part, V v, float* p) {
#if HWY_MEM_OPS_MIGHT_FAULT
  StoreNarrow(d, v, p, part.count);
#else
  hn::BlendedStore(v, part.mask, d, p);
#endif
}

HWY_INLINE V Activate(D d, const EpilogueAttrs& f, V x) {
  const V zero = hn::Zero(d);
  switch (f.activation) {
    case FusedActivation::kRelu:
      return pw::MaxKeepNan(d, zero, x);
    case FusedActivation::kLeaky:
      return hn::IfThenElse(hn::Gt(x, zero), x,
                            hn::Mul(x, hn::Set(d, static_cast<float>(f.alpha))));
    case FusedActivation::kClip:
      return pw::MinKeepNan(d, hn::Set(d, static_cast<float>(f.beta)),
                            pw::MaxKeepNan(d, hn::Set(d, static_cast<float>(f.alpha)), x));
    case FusedActivation::kSigmoid:
      return pw::Sigmoid(d, x);
    case FusedActivation::kTanh:
      return pw::Tanh(d, x);
    case FusedActivation::kSilu:
      return hn::Mul(x, pw::Sigmoid(d, x));
    default:
      return x;
  }
}

// What one block of rows and columns reads and writes, from its first element on.
struct Block {
  const float *a, *b, *bias, *residual;
  float* c;
};

// kRows rows times kVectors vectors of columns, in registers.
template <int kRows, int kVectors>
HWY_NOINLINE void Micro(const SmallProduct& p, const Block& at, const Part* parts) {
  const D d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  const int64_t inner = p.inner, a_row = p.a_row, a_column = p.a_column, b_row = p.b_row;
  const float* HWY_RESTRICT a = at.a;
  const float* HWY_RESTRICT b = at.b;
  V sum[kRows][kVectors];
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 8
    for (int v = 0; v < kVectors; ++v) sum[r][v] = hn::Zero(d);
  }
  for (int64_t i = 0; i < inner; ++i) {
    V right[kVectors];
#pragma GCC unroll 8
    for (int v = 0; v < kVectors; ++v) right[v] = Load(d, parts[v], b + v * lanes);
    b += b_row;
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
      const V left = hn::Set(d, a[r * a_row]);
#pragma GCC unroll 8
      for (int v = 0; v < kVectors; ++v) sum[r][v] = hn::MulAdd(left, right[v], sum[r][v]);
    }
    a += a_column;
  }
  const V scale = hn::Set(d, p.scale);
#pragma GCC unroll 8
  for (int v = 0; v < kVectors; ++v) {
    const V bias = at.bias == nullptr ? hn::Zero(d) : Load(d, parts[v], at.bias + v * lanes);
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
      const int64_t place = r * p.columns + v * lanes;
      V x = hn::MulAdd(sum[r][v], scale, bias);
      if (at.residual != nullptr) x = hn::Add(x, Load(d, parts[v], at.residual + place));
      Store(d, parts[v], x, at.c + place);
    }
  }
  if (p.function.activation == FusedActivation::kNone) return;
  for (int r = 0; r < kRows; ++r) {
    for (int v = 0; v < kVectors; ++v) {
      float* c = at.c + r * p.columns + v * lanes;
      Store(d, parts[v], Activate(d, p.function, Load(d, parts[v], c)), c);
    }
  }
}

using MicroFn = void (*)(const SmallProduct&, const Block&, const Part*);

// As many registers as the set has for sums: 6 x 4 of 32, 3 x 4 of 16.
#if HWY_TARGET <= HWY_AVX3 || HWY_ARCH_ARM_A64
constexpr int kMostRows = 6;
#else
constexpr int kMostRows = 3;
#endif

template <int kVectors>
MicroFn MicroFor(int64_t rows) {
  static constexpr MicroFn kTable[] = {&Micro<1, kVectors>, &Micro<2, kVectors>,
                                       &Micro<3, kVectors>,
#if HWY_TARGET <= HWY_AVX3 || HWY_ARCH_ARM_A64
                                       &Micro<4, kVectors>, &Micro<5, kVectors>,
                                       &Micro<6, kVectors>
#endif
  };
  return kTable[rows - 1];
}

void MultiplyRows(const SmallProduct& p, const float* a, const float* b, const float* bias,
                  const float* residual, float* c) {
  const D d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  // Groups of rows of nearly one size.
  const int64_t groups = (p.rows + kMostRows - 1) / kMostRows;
  for (int64_t first = 0; first < p.columns; first += 4 * lanes) {
    const int64_t left = p.columns - first;
    const int64_t vectors = left <= lanes ? 1 : left <= 2 * lanes ? 2 : 4;
    Part parts[4];
    for (int64_t v = 0; v < vectors; ++v) {
      const int64_t count = std::clamp<int64_t>(left - v * lanes, 0, lanes);
      parts[v] = {hn::FirstN(d, static_cast<size_t>(count)), count};
    }
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t begin = g * p.rows / groups, rows = (g + 1) * p.rows / groups - begin;
      const MicroFn micro = vectors == 1   ? MicroFor<1>(rows)
                            : vectors == 2 ? MicroFor<2>(rows)
                                           : MicroFor<4>(rows);
      const int64_t place = begin * p.columns + first;
      micro(p,
            {a + begin * p.a_row, b + first, bias == nullptr ? nullptr : bias + first,
             residual == nullptr ? nullptr : residual + place, c + place},
            parts);
    }
  }
}

void Multiply(const SmallProduct& p, const float* a, const float* b, const float* bias,
              const float* residual, float* c) {
  if (p.b_column == 1 || p.columns == 1) return MultiplyRows(p, a, b, bias, residual, c);
  float turned[kMostTurned];
  for (int64_t j = 0; j < p.columns; ++j) {
    for (int64_t i = 0; i < p.inner; ++i) {
      turned[i * p.columns + j] = b[i * p.b_row + j * p.b_column];
    }
  }
  SmallProduct plain = p;
  plain.b_row = p.columns;
  plain.b_column = 1;
  MultiplyRows(plain, a, turned, bias, residual, c);
}

#endif  // !HWY_HAVE_SCALABLE

}  // namespace

void FillSmallProduct(SmallProductTable& table) {
#if HWY_HAVE_SCALABLE
  table = {};
#else
  table = {&Multiply};
#endif
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {

WEFT_NN_TABLE(SmallProductTable, SmallProductFunctions, FillSmallProduct);

bool IsSmallActivation(FusedActivation activation) {
  switch (activation) {
    case FusedActivation::kNone:
    case FusedActivation::kRelu:
    case FusedActivation::kLeaky:
    case FusedActivation::kClip:
    case FusedActivation::kSigmoid:
    case FusedActivation::kTanh:
    case FusedActivation::kSilu:
      return true;
    default:
      return false;
  }
}

}  // namespace weft::nn
#endif
