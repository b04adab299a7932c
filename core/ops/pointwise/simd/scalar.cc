// Rare functions in float64, computed element by element: the gamma family, and those that the C
// library does better than a vector polynomial would.
#include <cmath>
#include <limits>
#include <numbers>

#include "core/ops/pointwise/simd/gamma.h"
#include "core/ops/pointwise/simd/kernel_table.h"

namespace weft::pointwise {
namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

// The C library's cube root is good to some units in the last place; one Newton step mends it.
long double RefinedCbrt(double x) {
  const long double t = std::cbrt(x);
  if (x == 0 || !std::isfinite(x)) return t;
  return t - (t * t * t - x) / (3 * t * t);
}

double Cbrt(double x) { return static_cast<double>(RefinedCbrt(x)); }
double Rcbrt(double x) { return static_cast<double>(1 / RefinedCbrt(x)); }
double Tan(double x) { return std::tan(x); }
double Erf(double x) { return std::erf(x); }
double Gelu(double x) { return x * 0.5 * (1 + std::erf(x * (1 / std::numbers::sqrt2))); }

// Winitzki's approximation, then Halley's steps on erf, or on erfc in the tails.
double Erfinv(double x) {
  const double a = std::abs(x);
  if (!(a < 1)) return a == 1 ? std::copysign(kInf, x) : kNan;
  if (a < 1e-150) return x * (std::sqrt(kPi) / 2);
  const double log = std::log1p(-a * a);
  const double half = 2 / (kPi * 0.147) + log / 2;
  double y = std::sqrt(std::sqrt(half * half - log / 0.147) - half);
  for (int step = 0; step < 3; ++step) {
    const double excess = a < 0.5 ? std::erf(y) - a : (1 - a) - std::erfc(y);
    const double newton = excess / (2 / std::sqrt(kPi) * std::exp(-y * y));
    y -= newton / (1 + y * newton);
  }
  return std::copysign(y, x);
}

// Distance to the nearest integer, with its sign: exact, so that pi times it is accurate.
double FromNearest(double x) { return x - std::rint(x); }

}  // namespace

double Gamma(double x) { return std::tgamma(x); }

double Gammaln(double x) {
#if defined(__GLIBC__)
  int sign;
  return lgamma_r(x, &sign);  // lgamma writes a global
#else
  return std::lgamma(x);
#endif
}

// Reflection, recurrence up to 10, asymptotic series (Abramowitz and Stegun 6.3).
double Digamma(double x) {
  if (x == 0) return std::copysign(kInf, -x);
  if (x == -kInf) return kNan;
  double result = 0;
  if (x < 0) {
    if (x == std::floor(x)) return kNan;
    result = -kPi / std::tan(kPi * FromNearest(x));
    x = 1 - x;
  }
  for (; x < 10; x += 1) result -= 1 / x;
  const double z = 1 / (x * x);
  const double series =
      z * (1.0 / 12 - z * (1.0 / 120 -
                           z * (1.0 / 252 -
                                z * (1.0 / 240 - z * (1.0 / 132 - z * (691.0 / 32760 - z / 12))))));
  return result + std::log(x) - 0.5 / x - series;
}

double Trigamma(double x) {
  if (x == -kInf) return kNan;
  double result = 0, sign = 1;
  if (x <= 0) {
    if (x == std::floor(x)) return kInf;
    const double sine = std::sin(kPi * FromNearest(x));
    result = (kPi / sine) * (kPi / sine);
    x = 1 - x;
    sign = -1;
  }
  for (; x < 10; x += 1) result += sign / (x * x);
  const double r = 1 / x, z = r * r;
  const double series =
      r * z *
      (1.0 / 6 -
       z * (1.0 / 30 -
            z * (1.0 / 42 - z * (1.0 / 30 - z * (5.0 / 66 - z * (691.0 / 2730 - z * 7 / 6))))));
  return result + sign * (r + z / 2 + series);
}

namespace {

double Pow(double a, double b) { return std::pow(a, b); }
double Hypot(double a, double b) { return std::hypot(a, b); }
double Arctan2(double a, double b) { return std::atan2(a, b); }

template <double (*kFn)(double)>
void UnaryScalar(const void* a_void, const void*, const void*, void* out_void, size_t n) {
  const double* a = static_cast<const double*>(a_void);
  double* out = static_cast<double*>(out_void);
  for (size_t i = 0; i < n; ++i) out[i] = kFn(a[i]);
}

template <double (*kFn)(double, double), Mode kMode>
void BinaryScalar(const void* a_void, const void* b_void, const void*, void* out_void, size_t n) {
  if (n == 0) return;
  const double* a = static_cast<const double*>(a_void);
  const double* b = static_cast<const double*>(b_void);
  double* out = static_cast<double*>(out_void);
  const double scalar = kMode == Mode::kSV ? *a : *b;
  for (size_t i = 0; i < n; ++i) {
    out[i] = kFn(kMode == Mode::kSV ? scalar : a[i], kMode == Mode::kVS ? scalar : b[i]);
  }
}

template <double (*kFn)(double)>
void SetDouble(KernelTable& table, Instr instr) {
  table.Set(instr, Compute::kF64, Mode::kVV, &UnaryScalar<kFn>);
}

template <double (*kFn)(double, double)>
void SetDoubleBinary(KernelTable& table, Instr instr) {
  table.Set(instr, Compute::kF64, Mode::kVV, &BinaryScalar<kFn, Mode::kVV>);
  table.Set(instr, Compute::kF64, Mode::kVS, &BinaryScalar<kFn, Mode::kVS>);
  table.Set(instr, Compute::kF64, Mode::kSV, &BinaryScalar<kFn, Mode::kSV>);
}

}  // namespace

void FillScalar(KernelTable& table) {
  SetDouble<Cbrt>(table, Instr::kCbrt);
  SetDouble<Rcbrt>(table, Instr::kRcbrt);
  SetDouble<Tan>(table, Instr::kTan);
  SetDouble<Erf>(table, Instr::kErf);
  SetDouble<Gelu>(table, Instr::kGelu);
  SetDouble<Erfinv>(table, Instr::kErfinv);
  SetDouble<Gamma>(table, Instr::kGamma);
  SetDouble<Gammaln>(table, Instr::kGammaln);
  SetDouble<Digamma>(table, Instr::kDigamma);
  SetDouble<Trigamma>(table, Instr::kTrigamma);
  SetDoubleBinary<Pow>(table, Instr::kPow);
  SetDoubleBinary<Hypot>(table, Instr::kHypot);
  SetDoubleBinary<Arctan2>(table, Instr::kArctan2);
}

}  // namespace weft::pointwise
