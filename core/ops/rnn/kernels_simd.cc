// The cells' loops, once per instruction set.
#include "core/ops/nn/simd.h"
#include "core/ops/rnn/kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/rnn/kernels_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::rnn::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

// y (1 - y)
template <class D, class V>
HWY_INLINE V SigmoidSlope(D, V y) {
  return hn::NegMulAdd(y, y, y);
}

// 1 - y^2
template <class D, class V>
HWY_INLINE V TanhSlope(D d, V y) {
  return hn::NegMulAdd(y, y, pw::Const(d, 1));
}

// Whole vectors or the first `count` lanes, decided when compiled.
template <bool kWhole, class D>
struct Lanes {
  D d;
  size_t count;
  template <typename T>
  HWY_INLINE hn::Vec<D> Load(const T* x) const {
    if constexpr (kWhole) return hn::LoadU(d, x);
    return pw::LoadFirst(d, x, count);
  }
  template <class V, typename T>
  HWY_INLINE void Store(V v, T* x) const {
    if constexpr (kWhole) {
      hn::StoreU(v, d, x);
    } else {
      pw::StoreFirst(d, v, x, count);
    }
  }
};

template <typename T, class Body>
HWY_INLINE void ForLanes(int64_t n, const Body& body) {
  const hn::ScalableTag<T> d;
  using D = hn::ScalableTag<T>;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  int64_t i = 0;
  for (; i + lanes <= n; i += lanes) body(Lanes<true, D>{d, 0}, i);
  if (i < n) body(Lanes<false, D>{d, static_cast<size_t>(n - i)}, i);
}

struct Unbounded {
  template <class D, class V>
  HWY_INLINE V Value(D, V cell) const {
    return cell;
  }
  template <class D, class Cell, class V>
  HWY_INLINE V Gradient(D, const Cell&, V dc) const {
    return dc;
  }
};

template <bool kClipNan>
struct Bounded {
  double min, max;

  template <class D, class V>
  HWY_INLINE V Value(D d, V cell) const {
    const V low = pw::Const(d, min), high = pw::Const(d, max);
    if constexpr (kClipNan) {
      const V below = hn::IfThenElse(hn::Gt(cell, high), high, cell);
      return hn::IfThenElse(hn::Ge(cell, low), below, low);
    }
    return pw::MinKeepNan(d, high, pw::MaxKeepNan(d, low, cell));
  }
  // `cell()`: before it was clipped.
  template <class D, class Cell, class V>
  HWY_INLINE V Gradient(D d, const Cell& cell, V dc) const {
    const V x = cell(), low = pw::Const(d, min), high = pw::Const(d, max);
    if constexpr (kClipNan) {
      return hn::IfThenElseZero(hn::And(hn::Ge(x, low), hn::Le(x, high)), dc);
    }
    return hn::IfThenZeroElse(hn::Or(hn::Lt(x, low), hn::Gt(x, high)), dc);
  }
};

template <class Fn>
HWY_INLINE void WithBounds(const CellClip* clip, const Fn& fn) {
  if (clip == nullptr) {
    fn(Unbounded{});
  } else if (clip->clip_nan) {
    fn(Bounded<true>{clip->min, clip->max});
  } else {
    fn(Bounded<false>{clip->min, clip->max});
  }
}

template <class V>
HWY_INLINE V NextCell(V in, V forget, V candidate, V before) {
  return hn::MulAdd(forget, before, hn::Mul(in, candidate));
}

template <typename T>
void LstmForward(T* gates, const T* bias, const T* cell_before, T* cell, T* h,
                 const CellClip* clip, int64_t n) {
  WithBounds(clip, [&](const auto& bounds) HWY_ATTR {
    ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
      const auto gate = [&](int64_t k) HWY_ATTR {
        return hn::Add(at.Load(gates + k * n + i), at.Load(bias + k * n + i));
      };
      const auto in = pw::Sigmoid(at.d, gate(0)), forget = pw::Sigmoid(at.d, gate(1));
      const auto candidate = pw::Tanh(at.d, gate(2)), out = pw::Sigmoid(at.d, gate(3));
      const auto c =
          bounds.Value(at.d, NextCell(in, forget, candidate, at.Load(cell_before + i)));
      at.Store(in, gates + i);
      at.Store(forget, gates + n + i);
      at.Store(candidate, gates + 2 * n + i);
      at.Store(out, gates + 3 * n + i);
      at.Store(c, cell + i);
      at.Store(hn::Mul(out, pw::Tanh(at.d, c)), h + i);
    });
  });
}

template <typename T>
void LstmBackward(const T* gates, const T* cell_before, const T* cell, const T* dy, T* carry,
                  T* d_cell, T* d_gates, const CellClip* clip, int64_t n) {
  WithBounds(clip, [&](const auto& bounds) HWY_ATTR {
    ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
      const auto in = at.Load(gates + i), forget = at.Load(gates + n + i);
      const auto candidate = at.Load(gates + 2 * n + i), out = at.Load(gates + 3 * n + i);
      const auto before = at.Load(cell_before + i);
      const auto dh = hn::Add(at.Load(dy + i), at.Load(carry + i));
      const auto squashed = pw::Tanh(at.d, at.Load(cell + i));
      const auto dc = bounds.Gradient(
          at.d, [&]() HWY_ATTR { return NextCell(in, forget, candidate, before); },
          hn::MulAdd(hn::Mul(dh, out), TanhSlope(at.d, squashed), at.Load(d_cell + i)));
      at.Store(hn::Mul(hn::Mul(dc, candidate), SigmoidSlope(at.d, in)), d_gates + i);
      at.Store(hn::Mul(hn::Mul(dc, before), SigmoidSlope(at.d, forget)), d_gates + n + i);
      at.Store(hn::Mul(hn::Mul(dc, in), TanhSlope(at.d, candidate)), d_gates + 2 * n + i);
      at.Store(hn::Mul(hn::Mul(dh, squashed), SigmoidSlope(at.d, out)), d_gates + 3 * n + i);
      at.Store(hn::Mul(dc, forget), d_cell + i);
      at.Store(hn::Zero(at.d), carry + i);
    });
  });
}

template <typename T>
void GruForward(T* gates, const T* recurrent, const T* bias, const T* h_before, T* h, int64_t n) {
  ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
    const auto with_bias = [&](const T* x, int64_t k) HWY_ATTR {
      return hn::Add(at.Load(x), at.Load(bias + k * n + i));
    };
    const auto reset =
        pw::Sigmoid(at.d, hn::Add(with_bias(gates + i, 0), at.Load(recurrent + i)));
    const auto update =
        pw::Sigmoid(at.d, hn::Add(with_bias(gates + n + i, 1), at.Load(recurrent + n + i)));
    const auto part = with_bias(recurrent + 2 * n + i, 3);
    const auto candidate = pw::Tanh(at.d, hn::MulAdd(reset, part, with_bias(gates + 2 * n + i, 2)));
    at.Store(reset, gates + i);
    at.Store(update, gates + n + i);
    at.Store(candidate, gates + 2 * n + i);
    at.Store(part, gates + 3 * n + i);
    at.Store(hn::MulAdd(update, hn::Sub(at.Load(h_before + i), candidate), candidate), h + i);
  });
}

template <typename T>
void GruBackward(const T* gates, const T* h_before, const T* dy, T* carry, T* d_input,
                 T* d_recurrent, int64_t n) {
  ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
    const auto reset = at.Load(gates + i), update = at.Load(gates + n + i);
    const auto candidate = at.Load(gates + 2 * n + i), part = at.Load(gates + 3 * n + i);
    const auto dh = hn::Add(at.Load(dy + i), at.Load(carry + i));
    const auto d_update = hn::Mul(hn::Mul(dh, hn::Sub(at.Load(h_before + i), candidate)),
                                  SigmoidSlope(at.d, update));
    const auto d_candidate =
        hn::Mul(hn::NegMulAdd(dh, update, dh), TanhSlope(at.d, candidate));
    const auto d_reset = hn::Mul(hn::Mul(d_candidate, part), SigmoidSlope(at.d, reset));
    at.Store(d_reset, d_input + i);
    at.Store(d_update, d_input + n + i);
    at.Store(d_candidate, d_input + 2 * n + i);
    at.Store(d_reset, d_recurrent + i);
    at.Store(d_update, d_recurrent + n + i);
    at.Store(hn::Mul(d_candidate, reset), d_recurrent + 2 * n + i);
    at.Store(hn::Mul(dh, update), carry + i);
  });
}

template <typename T>
void TanhForward(const T* gates, const T* bias, T* h, int64_t n) {
  ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
    at.Store(pw::Tanh(at.d, hn::Add(at.Load(gates + i), at.Load(bias + i))), h + i);
  });
}

template <typename T>
void ReluForward(const T* gates, const T* bias, T* h, int64_t n) {
  ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
    const auto x = hn::Add(at.Load(gates + i), at.Load(bias + i));
    at.Store(pw::MaxKeepNan(at.d, hn::Zero(at.d), x), h + i);
  });
}

template <typename T>
void TanhBackward(const T* h, const T* dy, T* carry, T* d_gates, int64_t n) {
  ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
    const auto dh = hn::Add(at.Load(dy + i), at.Load(carry + i));
    at.Store(hn::Mul(dh, TanhSlope(at.d, at.Load(h + i))), d_gates + i);
    at.Store(hn::Zero(at.d), carry + i);
  });
}

template <typename T>
void ReluBackward(const T* h, const T* dy, T* carry, T* d_gates, int64_t n) {
  ForLanes<T>(n, [&](const auto& at, int64_t i) HWY_ATTR {
    const auto dh = hn::Add(at.Load(dy + i), at.Load(carry + i));
    at.Store(hn::IfThenElseZero(hn::Gt(at.Load(h + i), hn::Zero(at.d)), dh), d_gates + i);
    at.Store(hn::Zero(at.d), carry + i);
  });
}

template <typename T>
void ColumnSums(const T* x, int64_t rows, int64_t step, int64_t begin, int64_t end, T* sums) {
  ForLanes<T>(end - begin, [&](const auto& at, int64_t i) HWY_ATTR {
    auto even = hn::Zero(at.d), odd = hn::Zero(at.d);
    const T* column = x + begin + i;
    int64_t r = 0;
    for (; r + 2 <= rows; r += 2) {
      even = hn::Add(even, at.Load(column + r * step));
      odd = hn::Add(odd, at.Load(column + (r + 1) * step));
    }
    if (r < rows) even = hn::Add(even, at.Load(column + r * step));
    at.Store(hn::Add(even, odd), sums + begin + i);
  });
}

template <typename T>
CellKernels<T> Kernels() {
  return {&LstmForward<T>, &LstmBackward<T>, &GruForward<T>,   &GruBackward<T>, &TanhForward<T>,
          &ReluForward<T>, &TanhBackward<T>, &ReluBackward<T>, &ColumnSums<T>};
}

}  // namespace

void FillCells(CellTable& table) { table = {Kernels<float>(), Kernels<double>()}; }

}  // namespace weft::rnn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::rnn {
using nn::SimdTarget;
WEFT_NN_TABLE(CellTable, CellFunctions, FillCells);
}  // namespace weft::rnn
#endif
