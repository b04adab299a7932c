// The vectorised generators: Philox4x32-10 and what turns its words into distributions.
#include "core/base/config.h"
#include "core/ops/pointwise/simd/dispatch.h"
#include "core/ops/random/fill.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/random/fill_simd.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/kernel_table.h"
#include "core/ops/pointwise/simd/math-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::random::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace math = weft::pointwise::HWY_NAMESPACE;

// At most the sixteen lanes of a group.
using Du = hn::CappedTag<uint32_t, 16>;
using Dwide = hn::Repartition<uint64_t, Du>;
using Df = hn::Rebind<float, Du>;
using Ddouble = hn::Repartition<double, Du>;
using Vu = hn::Vec<Du>;
using Vwide = hn::Vec<Dwide>;

// The four words of a block in the lower halves of 64-bit lanes; the upper halves are not defined.
struct Words {
  Vwide w0, w1, w2, w3;
};

HWY_INLINE Words Philox(Vwide counter, uint64_t stream, uint64_t key) {
  const Dwide d;
  const Du du;
  const auto multiply = [&](Vwide a, Vwide b) {
    return hn::MulEven(hn::BitCast(du, a), hn::BitCast(du, b));
  };
  const Vwide m0 = hn::Set(d, uint64_t{0xD2511F53});
  const Vwide m1 = hn::Set(d, uint64_t{0xCD9E8D57});
  Words s{counter, hn::ShiftRight<32>(counter), hn::Set(d, stream), hn::Set(d, stream >> 32)};
  uint32_t k0 = static_cast<uint32_t>(key), k1 = static_cast<uint32_t>(key >> 32);
  for (int round = 0; round < 10; ++round) {
    const Vwide p0 = multiply(s.w0, m0);
    const Vwide p1 = multiply(s.w2, m1);
    s.w0 = hn::Xor3(hn::ShiftRight<32>(p1), s.w1, hn::Set(d, uint64_t{k0}));
    s.w2 = hn::Xor3(hn::ShiftRight<32>(p0), s.w3, hn::Set(d, uint64_t{k1}));
    s.w1 = p1;
    s.w3 = p0;
    k0 += 0x9E3779B9;
    k1 += 0xBB67AE85;
  }
  return s;
}

// fn(even, odd, at): the words of blocks at, at + 2, ... and at + 1, at + 3, ... of each group.
template <class Fn>
HWY_INLINE void ForEachPart(const RandomBlocks& blocks, int64_t group, int64_t groups,
                            const Fn& fn) {
  const Dwide d;
  const auto lanes = static_cast<int64_t>(hn::Lanes(Du()));
  const Vwide steps = hn::ShiftLeft<1>(hn::Iota(d, 0));
  for (int64_t g = 0; g < groups; ++g) {
    for (int64_t at = 0; at < kBlocksPerGroup; at += lanes) {
      const uint64_t first =
          blocks.first + static_cast<uint64_t>((group + g) * kBlocksPerGroup + at);
      const Vwide even = hn::Add(hn::Set(d, first), steps);
      const Vwide odd = hn::Add(even, hn::Set(d, uint64_t{1}));
      fn(g, Philox(even, blocks.stream, blocks.key), Philox(odd, blocks.stream, blocks.key), at);
    }
  }
}

HWY_INLINE Vu Merge(Vwide even, Vwide odd) {
  const Du du;
  return hn::OddEven(hn::BitCast(du, hn::ShiftLeft<32>(odd)), hn::BitCast(du, even));
}

// fn(words, position of the first of them): every word of the groups.
template <class Fn>
HWY_INLINE void ForEachWord(const RandomBlocks& blocks, int64_t group, int64_t groups,
                            const Fn& fn) {
  ForEachPart(blocks, group, groups, [&](int64_t g, const Words& a, const Words& b, int64_t at) {
    const int64_t base = g * kWordsPerGroup + at;
    fn(Merge(a.w0, b.w0), base);
    fn(Merge(a.w1, b.w1), base + 16);
    fn(Merge(a.w2, b.w2), base + 32);
    fn(Merge(a.w3, b.w3), base + 48);
  });
}

void FillWords(const RandomBlocks& blocks, int64_t group, int64_t groups, uint32_t* out) {
  ForEachWord(blocks, group, groups, [&](Vu w, int64_t at) { hn::StoreU(w, Du(), out + at); });
}

// [0, 1) with `bits` <= 24 random bits.
HWY_INLINE hn::Vec<Df> ToUnit(Vu w, int bits) {
  const hn::RebindToSigned<Du> di;
  const auto whole = hn::BitCast(di, hn::ShiftRightSame(w, 32 - bits));
  return hn::Mul(hn::ConvertTo(Df(), whole),
                 hn::Set(Df(), 1.0f / static_cast<float>(1 << bits)));
}

// (0, 1], with 31 bits near 0, so that logarithms reach far.
HWY_INLINE hn::Vec<Df> ToPositive(Vu w) {
  const hn::RebindToSigned<Du> di;
  const auto whole = hn::ConvertTo(Df(), hn::BitCast(di, hn::ShiftRight<1>(w)));
  const float step = 1.0f / 2147483648.0f;
  return hn::MulAdd(whole, hn::Set(Df(), step), hn::Set(Df(), step));
}

// [1, 2) with 52 bits, from two words in the lower halves.
HWY_INLINE hn::Vec<Ddouble> ToOneTwo(Vwide high, Vwide low) {
  const Dwide d;
  const Vwide bits = hn::Or(hn::ShiftLeft<32>(high),
                            hn::And(low, hn::Set(d, uint64_t{0xffffffff})));
  return hn::BitCast(Ddouble(), hn::Or(hn::ShiftRight<12>(bits),
                                       hn::Set(d, uint64_t{0x3ff0000000000000})));
}

// cos(2 pi t) and sin(2 pi t) for t in [0, 1): Taylor series about the nearest quarter turn.
template <class D, class V>
HWY_INLINE void CosSinTurns(D d, V t, V& cosine, V& sine) {
  const auto constant = [&](double c) { return math::Const(d, c); };
  const V quarter = hn::Round(hn::Mul(t, constant(4)));
  const V a = hn::Mul(hn::NegMulAdd(quarter, constant(0.25), t), constant(6.283185307179586477));
  const V z = hn::Mul(a, a);
  V s, c;
  if constexpr (math::IsF32<D>()) {
    s = math::Poly(d, z, 1.0, -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880);
    c = math::Poly(d, z, 1.0, -1.0 / 2, 1.0 / 24, -1.0 / 720, 1.0 / 40320);
  } else {
    s = math::Poly(d, z, 1.0, -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880, -1.0 / 39916800,
                   1.0 / 6227020800, -1.0 / 1307674368000);
    c = math::Poly(d, z, 1.0, -1.0 / 2, 1.0 / 24, -1.0 / 720, 1.0 / 40320, -1.0 / 3628800,
                   1.0 / 479001600, -1.0 / 87178291200, 1.0 / 20922789888000);
  }
  s = hn::Mul(s, a);
  const auto one = hn::Eq(quarter, constant(1)), two = hn::Eq(quarter, constant(2));
  const auto three = hn::Eq(quarter, constant(3));
  const auto swap = hn::Or(one, three);
  cosine = hn::IfThenElse(swap, s, c);
  sine = hn::IfThenElse(swap, c, s);
  cosine = hn::IfThenElse(hn::Or(one, two), hn::Neg(cosine), cosine);
  sine = hn::IfThenElse(hn::Or(two, three), hn::Neg(sine), sine);
}

// Box and Muller: two normal numbers from u in (0, 1] and t in [0, 1).
template <class D, class V>
HWY_INLINE void BoxMuller(D d, V u, V t, V& first, V& second) {
  const V log = math::LogNormal<math::BaseE>(d, u);
  const V radius = hn::Sqrt(hn::Mul(log, math::Const(d, -2)));
  V cosine, sine;
  CosSinTurns(d, t, cosine, sine);
  first = hn::Mul(radius, cosine);
  second = hn::Mul(radius, sine);
}

void UniformF32(const RandomBlocks& blocks, int64_t group, int64_t groups, int bits, float low,
                float range, float last, float* out) {
  const Df d;
  const auto vlow = hn::Set(d, low), vrange = hn::Set(d, range), vlast = hn::Set(d, last);
  ForEachWord(blocks, group, groups, [&](Vu w, int64_t at) {
    hn::StoreU(hn::Min(hn::MulAdd(ToUnit(w, bits), vrange, vlow), vlast), d, out + at);
  });
}

void NormalF32(const RandomBlocks& blocks, int64_t group, int64_t groups, float mean,
               float deviation, float* out) {
  const Df d;
  const auto vmean = hn::Set(d, mean), vdeviation = hn::Set(d, deviation);
  ForEachPart(blocks, group, groups, [&](int64_t g, const Words& a, const Words& b, int64_t at) {
    const auto pair = [&](Vu radius, Vu angle, float* to) {
      hn::Vec<Df> first, second;
      BoxMuller(d, ToPositive(radius), ToUnit(angle, 24), first, second);
      hn::StoreU(hn::MulAdd(first, vdeviation, vmean), d, to);
      hn::StoreU(hn::MulAdd(second, vdeviation, vmean), d, to + 16);
    };
    float* to = out + g * kWordsPerGroup + at;
    pair(Merge(a.w0, b.w0), Merge(a.w1, b.w1), to);
    pair(Merge(a.w2, b.w2), Merge(a.w3, b.w3), to + 32);
  });
}

void ExponentialF32(const RandomBlocks& blocks, int64_t group, int64_t groups, float scale,
                    float* out) {
  const Df d;
  const auto factor = hn::Set(d, -scale);
  ForEachWord(blocks, group, groups, [&](Vu w, int64_t at) {
    hn::StoreU(hn::Mul(math::LogNormal<math::BaseE>(d, ToPositive(w)), factor), d, out + at);
  });
}

// fn(number in [1, 2), position): the 32 doubles of each group.
template <class Fn>
HWY_INLINE void ForEachDouble(const RandomBlocks& blocks, int64_t group, int64_t groups,
                              const Fn& fn) {
  ForEachPart(blocks, group, groups, [&](int64_t g, const Words& a, const Words& b, int64_t at) {
    const int64_t base = g * (kWordsPerGroup / 2) + at / 2;
    fn(ToOneTwo(a.w0, a.w1), base);
    fn(ToOneTwo(b.w0, b.w1), base + 8);
    fn(ToOneTwo(a.w2, a.w3), base + 16);
    fn(ToOneTwo(b.w2, b.w3), base + 24);
  });
}

void UniformF64(const RandomBlocks& blocks, int64_t group, int64_t groups, double low,
                double range, double last, double* out) {
  const Ddouble d;
  const auto one = hn::Set(d, 1.0), vlow = hn::Set(d, low), vrange = hn::Set(d, range);
  const auto vlast = hn::Set(d, last);
  ForEachDouble(blocks, group, groups, [&](hn::Vec<Ddouble> x, int64_t at) {
    const auto value = hn::MulAdd(hn::Sub(x, one), vrange, vlow);
    hn::StoreU(hn::Min(value, vlast), d, out + at);
  });
}

void NormalF64(const RandomBlocks& blocks, int64_t group, int64_t groups, double mean,
               double deviation, double* out) {
  const Ddouble d;
  const auto vmean = hn::Set(d, mean), vdeviation = hn::Set(d, deviation);
  ForEachPart(blocks, group, groups, [&](int64_t g, const Words& a, const Words& b, int64_t at) {
    const auto pair = [&](const Words& w, double* to) {
      hn::Vec<Ddouble> first, second;
      BoxMuller(d, hn::Sub(hn::Set(d, 2.0), ToOneTwo(w.w0, w.w1)),
                hn::Sub(ToOneTwo(w.w2, w.w3), hn::Set(d, 1.0)), first, second);
      hn::StoreU(hn::MulAdd(first, vdeviation, vmean), d, to);
      hn::StoreU(hn::MulAdd(second, vdeviation, vmean), d, to + 16);
    };
    double* to = out + g * (kWordsPerGroup / 2) + at / 2;
    pair(a, to);
    pair(b, to + 8);
  });
}

void ExponentialF64(const RandomBlocks& blocks, int64_t group, int64_t groups, double scale,
                    double* out) {
  const Ddouble d;
  const auto factor = hn::Set(d, -scale), two = hn::Set(d, 2.0);
  ForEachDouble(blocks, group, groups, [&](hn::Vec<Ddouble> x, int64_t at) {
    const auto log = math::LogNormal<math::BaseE>(d, hn::Sub(two, x));
    hn::StoreU(hn::Mul(log, factor), d, out + at);
  });
}

// Stores 1 or 0 bytes.
template <class M>
HWY_INLINE void StoreMask(M kept, uint8_t* to) {
  const hn::RebindToSigned<Du> di;
  const hn::Rebind<uint8_t, Du> d8;
  const auto ones = hn::IfThenElseZero(hn::RebindMask(di, kept), hn::Set(di, 1));
  hn::StoreU(hn::DemoteTo(d8, ones), d8, to);
}

void Keep(const RandomBlocks& blocks, int64_t group, int64_t groups, uint32_t threshold,
          uint8_t* keep) {
  const auto limit = hn::Set(Du(), threshold);
  ForEachWord(blocks, group, groups,
              [&](Vu w, int64_t at) { StoreMask(hn::Lt(w, limit), keep + at); });
}

void DropF32(const RandomBlocks& blocks, int64_t group, int64_t groups, uint32_t threshold,
             float scale, const float* x, float* out, uint8_t* keep) {
  const Df d;
  const auto limit = hn::Set(Du(), threshold);
  const auto factor = hn::Set(d, scale);
  ForEachWord(blocks, group, groups, [&](Vu w, int64_t at) {
    const auto kept = hn::Lt(w, limit);
    const auto scaled = hn::Mul(hn::LoadU(d, x + at), factor);
    hn::StoreU(hn::IfThenElseZero(hn::RebindMask(d, kept), scaled), d, out + at);
    StoreMask(kept, keep + at);
  });
}

}  // namespace

void MakeKernelsForTarget(FillKernels& kernels) {
  kernels = {&FillWords,  &UniformF32,     &UniformF64,     &NormalF32, &NormalF64,
             &ExponentialF32, &ExponentialF64, &Keep,       &DropF32};
}

}  // namespace weft::random::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::random {

HWY_EXPORT(MakeKernelsForTarget);

const FillKernels& Kernels() {
  static const FillKernels kernels = [] {
    FillKernels made{};
    const int64_t target = pointwise::ChooseSimd(config::String("WEFT_SIMD", "")).target;
    HWY_DISPATCH_TABLE(MakeKernelsForTarget)[pointwise::DispatchIndex(target)](made);
    return made;
  }();
  return kernels;
}

}  // namespace weft::random
#endif
