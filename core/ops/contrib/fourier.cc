// Discrete Fourier transforms of real data, as pairs of real and imaginary parts.
#include <bit>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct Complex {
  double re = 0, im = 0;
};
Complex operator+(Complex a, Complex b) { return {a.re + b.re, a.im + b.im}; }
Complex operator-(Complex a, Complex b) { return {a.re - b.re, a.im - b.im}; }
Complex operator*(Complex a, Complex b) {
  return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}
Complex Conjugate(Complex a) { return {a.re, -a.im}; }
// exp(-2 pi i k / n)
Complex Root(int64_t k, int64_t n) {
  const double angle = -2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(n);
  return {std::cos(angle), std::sin(angle)};
}

// Transforms of one length: by halves (Cooley and Tukey 1965) for powers of two, otherwise as a
// convolution of such a length (Bluestein 1970).
class Transform {
 public:
  explicit Transform(int64_t n)
      : n_(n), power_(static_cast<int64_t>(std::bit_ceil(static_cast<uint64_t>(n)))) {
    if (power_ != n) power_ = static_cast<int64_t>(std::bit_ceil(static_cast<uint64_t>(2 * n - 1)));
    for (int64_t k = 0; k < power_ / 2; ++k) roots_.push_back(Root(k, power_));
    if (power_ == n) return;
    // exp(-pi i k^2 / n); k^2 modulo 2 n keeps the angle small and so exact.
    for (int64_t k = 0, square = 0; k < n; square = (square + 2 * k + 1) % (2 * n), ++k) {
      chirp_.push_back(Root(square, 2 * n));
    }
    filter_.resize(static_cast<size_t>(power_));
    for (int64_t k = 0; k < n; ++k) {
      filter_[k] = filter_[(power_ - k) % power_] = Conjugate(chirp_[k]);
    }
    ByHalves(filter_);
    for (Complex& f : filter_)
      f = {f.re / static_cast<double>(power_), f.im / static_cast<double>(power_)};
  }

  // x[k] = sum_j x[j] exp(-2 pi i j k / n), in place.
  void Run(std::vector<Complex>& x) const {
    if (power_ == n_) return ByHalves(x);
    x.resize(static_cast<size_t>(power_));
    for (int64_t k = 0; k < n_; ++k) x[k] = x[k] * chirp_[k];
    std::fill(x.begin() + n_, x.end(), Complex{});
    ByHalves(x);
    // The inverse is the transform of the conjugate, conjugated.
    for (int64_t k = 0; k < power_; ++k) x[k] = Conjugate(x[k] * filter_[k]);
    ByHalves(x);
    x.resize(static_cast<size_t>(n_));
    for (int64_t k = 0; k < n_; ++k) x[k] = Conjugate(x[k]) * chirp_[k];
  }

 private:
  void ByHalves(std::vector<Complex>& x) const {
    for (int64_t i = 1, j = 0; i < power_; ++i) {
      int64_t bit = power_ >> 1;
      for (; j & bit; bit >>= 1) j ^= bit;
      j ^= bit;
      if (i < j) std::swap(x[i], x[j]);
    }
    for (int64_t half = 1; half < power_; half *= 2) {
      const int64_t step = power_ / (2 * half);
      for (int64_t begin = 0; begin < power_; begin += 2 * half) {
        for (int64_t k = 0; k < half; ++k) {
          const Complex odd = x[begin + half + k] * roots_[k * step];
          x[begin + half + k] = x[begin + k] - odd;
          x[begin + k] = x[begin + k] + odd;
        }
      }
    }
  }

  int64_t n_, power_;
  std::vector<Complex> roots_, chirp_, filter_;
};

// fn(row, buffer) for `rows` rows in parallel, with a buffer of n elements.
template <typename Fn>
void ForRows(int64_t rows, int64_t n, const Fn& fn) {
  ParallelFor(rows, std::max<int64_t>(1, 4096 / n), [&](int64_t begin, int64_t end) {
    std::vector<Complex> buffer;
    for (int64_t r = begin; r < end; ++r) {
      buffer.resize(static_cast<size_t>(n));
      fn(r, buffer);
    }
  });
}

template <typename T>
void Forward(const Value& x, const Value& y) {
  const int64_t n = x.shape.back();
  const Transform transform(n);
  ForRows(x.size() / n, n, [&](int64_t row, std::vector<Complex>& buffer) {
    const T* from = x.data<const T>() + row * n;
    T* to = y.data<T>() + row * 2 * n;
    for (int64_t k = 0; k < n; ++k) buffer[k] = {static_cast<double>(from[k]), 0.0};
    transform.Run(buffer);
    for (int64_t k = 0; k < n; ++k) {
      to[2 * k] = static_cast<T>(buffer[k].re);
      to[2 * k + 1] = static_cast<T>(buffer[k].im);
    }
  });
}

// The real part of sum_k x[k] exp(2 pi i j k / n): that of the transform of the conjugate.
template <typename T>
void Inverse(const Value& x, const Value& y) {
  const int64_t n = y.shape.back();
  const Transform transform(n);
  ForRows(y.size() / n, n, [&](int64_t row, std::vector<Complex>& buffer) {
    const T* from = x.data<const T>() + row * 2 * n;
    for (int64_t k = 0; k < n; ++k) {
      buffer[k] = {static_cast<double>(from[2 * k]), -static_cast<double>(from[2 * k + 1])};
    }
    transform.Run(buffer);
    for (int64_t k = 0; k < n; ++k) y.data<T>()[row * n + k] = static_cast<T>(buffer[k].re);
  });
}

struct FourierAttrs {
  int64_t compute_size = 128;
};

AttrSchemaBuilder<FourierAttrs> Schema() {
  return AttrSchemaBuilder<FourierAttrs>().Add("compute_size", &FourierAttrs::compute_size,
                                               "Accepted for compatibility; has no effect.");
}

const OpRef kForward("_contrib_fft"), kInverse("_contrib_ifft");

void CheckData(const InferContext& c) {
  WEFT_CHECK(!c.in(0).shape.empty() && IsFloating(c.in(0).dtype), ErrorKind::kShape, c.name(),
             ": data is ", NameOf(c.in(0).dtype), " of shape ", ToString(c.in(0).shape),
             ", expected at least one axis and floating point");
}

// The two are each other's transpose, so each other's gradient.
const OpRegistration forward =
    Op::Declare("_contrib_fft")
        .Doc(
            "Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as "
            "real part, imaginary part, real part, ...")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (..., d), floating point; the result is (..., 2 d).")
        .Attributes(Schema())
        .Infer([](InferContext& c) {
          CheckData(c);
          Shape shape = c.in(0).shape;
          WEFT_CHECK(shape.back() < (int64_t{1} << 40), ErrorKind::kMemory, c.name(),
                     ": data has shape ", ToString(shape), ", expected less than 2^40 elements");
          shape.back() *= 2;
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(
              c, [](auto in, const Value& out, auto zero) { Forward<decltype(zero)>(in[0], out); });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, Call1(kInverse, {g.d()})); });

const OpRegistration inverse =
    Op::Declare("_contrib_ifft")
        .Doc(
            "The real part of the inverse discrete Fourier transform over the last axis, without "
            "the factor 1 / d: ifft(fft(x)) is d x.")
        .Input("data",
               "Real and imaginary parts in turn, shape (..., 2 d), floating point; the "
               "result is (..., d).")
        .Attributes(Schema())
        .Infer([](InferContext& c) {
          CheckData(c);
          Shape shape = c.in(0).shape;
          WEFT_CHECK(shape.back() % 2 == 0, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(shape), ", expected an even last axis");
          shape.back() /= 2;
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(
              c, [](auto in, const Value& out, auto zero) { Inverse<decltype(zero)>(in[0], out); });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, Call1(kForward, {g.d()})); });

}  // namespace
}  // namespace weft
