// Every instruction of pointwise programs, on every instruction set of this machine, against
// references in long double (floating types) or in 128-bit integers.
#include "core/ops/pointwise/instr.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <type_traits>
#include <vector>

#include "core/ops/pointwise/simd/kernel_table.h"

namespace weft::pointwise {
namespace {

using Real = long double;
using Wide = __int128;

constexpr size_t kSizes[] = {0, 1, 3, 7, 8, 15, 16, 17, 1000, 1023};
constexpr Mode kModes[] = {Mode::kVV, Mode::kVS, Mode::kSV};
constexpr size_t kGuard = 24;  // elements before and after every output

// How far a kernel may be from the reference, in units in the last place of the result (gamma
// family: relative). `reference` gets the operands it needs.
struct FloatCase {
  std::function<Real(Real, Real, Real)> reference;
  double ulp32;
  double ulp64;
};

Real PythonMod(Real a, Real b) {
  if (b == 0) return 0;
  const Real r = std::fmod(a, b);
  return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

Real ErfinvReference(Real x) {
  const Real a = std::abs(x);
  if (!(a < 1)) return a == 1 ? std::copysign(INFINITY, x) : NAN;
  Real y = a < 0.9L ? a * 0.9L : std::sqrt(-std::log1p(-a)) * 0.9L;
  for (int i = 0; i < 60; ++i) {
    const Real excess = a < 0.5L ? std::erf(y) - a : (1 - a) - std::erfc(y);
    const Real newton = excess * std::exp(y * y) * 0.886226925452758013649083741670572592L;
    y -= newton / (1 + y * newton);
  }
  return std::copysign(y, x);
}

// By recurrence to a large argument, also from negative ones: no reflection, unlike the kernels.
Real DigammaReference(Real x) {
  if (x == 0) return std::copysign(INFINITY, -x);
  if (x < -100) return NAN;
  Real sum = 0;
  for (; x < 100; x += 1) sum -= 1 / x;
  const Real z = 1 / (x * x);
  return sum + std::log(x) - 1 / (2 * x) - z * (1 / 12.0L - z * (1 / 120.0L - z / 252));
}

Real TrigammaReference(Real x) {
  Real sum = 0;
  for (; x < 100; x += 1) sum += 1 / (x * x);
  const Real r = 1 / x, z = r * r;
  return sum + r + z / 2 + r * z * (1 / 6.0L - z * (1 / 30.0L - z / 42));
}

Real NanIf(bool nan, Real otherwise) { return nan ? NAN : otherwise; }

#define WEFT_CASE(NAME, ULP32, ULP64, ...) \
  {Instr::k##NAME,                         \
   {[](Real a, Real b, Real c) -> Real {   \
      (void)a, (void)b, (void)c;           \
      return __VA_ARGS__;                  \
    },                                     \
    ULP32, ULP64}}

const std::map<Instr, FloatCase>& FloatCases() {
  static const std::map<Instr, FloatCase> cases = {
      WEFT_CASE(Copy, 0, 0, a),
      WEFT_CASE(Neg, 0, 0, -a),
      WEFT_CASE(Abs, 0, 0, std::abs(a)),
      WEFT_CASE(Sign, 0, 0, a > 0 ? 1 : a < 0 ? -1 : std::abs(a)),
      WEFT_CASE(Square, 0.501, 0.501, a * a),
      WEFT_CASE(Not, 0, 0, a == 0),
      WEFT_CASE(Relu, 0, 0, a < 0 ? 0 : a),
      WEFT_CASE(Reciprocal, 0.501, 0.501, 1 / a),
      WEFT_CASE(Rint, 0, 0, std::rint(a)),
      WEFT_CASE(Round, 0, 0, std::round(a)),
      WEFT_CASE(Ceil, 0, 0, std::ceil(a)),
      WEFT_CASE(Floor, 0, 0, std::floor(a)),
      WEFT_CASE(Trunc, 0, 0, std::trunc(a)),
      WEFT_CASE(Sqrt, 0.501, 0.501, std::sqrt(a)),
      WEFT_CASE(Rsqrt, 1.6, 1.6, 1 / std::sqrt(a)),
      WEFT_CASE(Cbrt, 2, 1, std::cbrt(a)),
      WEFT_CASE(Rcbrt, 4, 1, 1 / std::cbrt(a)),
      WEFT_CASE(Exp, 2, 2, std::exp(a)),
      WEFT_CASE(Expm1, 2, 2, std::expm1(a)),
      WEFT_CASE(Log, 2, 2, std::log(a)),
      WEFT_CASE(Log2, 2.5, 4, std::log2(a)),
      WEFT_CASE(Log10, 2, 4, std::log10(a)),
      WEFT_CASE(Log1p, 2, 2, std::log1p(a)),
      WEFT_CASE(Sin, 4, 4, std::sin(a)),
      WEFT_CASE(Cos, 4, 4, std::cos(a)),
      WEFT_CASE(Tan, 4, 4, std::tan(a)),
      WEFT_CASE(Arcsin, 4, 4, std::asin(a)),
      WEFT_CASE(Arccos, 4, 4, std::acos(a)),
      WEFT_CASE(Arctan, 4, 4, std::atan(a)),
      WEFT_CASE(Sinh, 4, 4, std::sinh(a)),
      WEFT_CASE(Cosh, 4, 4, std::cosh(a)),
      WEFT_CASE(Tanh, 2, 4, std::tanh(a)),
      WEFT_CASE(Arcsinh, 4, 4, std::asinh(a)),
      WEFT_CASE(Arccosh, 4, 4, std::acosh(a)),
      WEFT_CASE(Arctanh, 4, 4, std::atanh(a)),
      WEFT_CASE(Sigmoid, 2, 4, 1 / (1 + std::exp(-a))),
      WEFT_CASE(Softrelu, 4, 4,
                a > 0 ? a + std::log1p(std::exp(-a)) : std::log1p(std::exp(a))),
      WEFT_CASE(Erf, 2, 4, std::erf(a)),
      WEFT_CASE(Gelu, 3, 3, a / 2 * (1 + std::erf(a * std::sqrt(Real(0.5))))),
      WEFT_CASE(Erfinv, 4, 4, ErfinvReference(a)),
      WEFT_CASE(Gamma, 1e-5, 1e-12, std::tgamma(a)),
      WEFT_CASE(Gammaln, 1e-5, 1e-12, std::lgamma(a)),
      WEFT_CASE(Digamma, 1e-5, 1e-12, DigammaReference(a)),
      WEFT_CASE(Trigamma, 1e-5, 1e-12, TrigammaReference(a)),
      WEFT_CASE(IsNan, 0, 0, std::isnan(a)),
      WEFT_CASE(IsInf, 0, 0, std::isinf(a)),
      WEFT_CASE(Add, 0.501, 0.501, a + b),
      WEFT_CASE(Sub, 0.501, 0.501, a - b),
      WEFT_CASE(Mul, 0.501, 0.501, a* b),
      WEFT_CASE(Div, 0.501, 0.501, a / b),
      WEFT_CASE(Mod, 0.501, 0.501, PythonMod(a, b)),
      WEFT_CASE(Max, 0, 0, NanIf(std::isnan(a) || std::isnan(b), a > b ? a : b)),
      WEFT_CASE(Min, 0, 0, NanIf(std::isnan(a) || std::isnan(b), a < b ? a : b)),
      WEFT_CASE(Eq, 0, 0, a == b),
      WEFT_CASE(Ne, 0, 0, a != b),
      WEFT_CASE(Lt, 0, 0, a < b),
      WEFT_CASE(Le, 0, 0, a <= b),
      WEFT_CASE(Gt, 0, 0, a > b),
      WEFT_CASE(Ge, 0, 0, a >= b),
      WEFT_CASE(And, 0, 0, a != 0 && b != 0),
      WEFT_CASE(Or, 0, 0, a != 0 || b != 0),
      WEFT_CASE(Xor, 0, 0, (a != 0) != (b != 0)),
      WEFT_CASE(Pow, 2, 4, std::pow(a, b)),
      WEFT_CASE(Hypot, 1, 1, std::hypot(a, b)),
      WEFT_CASE(Arctan2, 4, 4, std::atan2(a, b)),
      WEFT_CASE(Leaky, 0.501, 0.501, a > 0 ? a : a* b),
      WEFT_CASE(Where, 0, 0, a != 0 ? b : c),
      WEFT_CASE(Fma, 1.5, 1.5, a* b + c),
  };
  return cases;
}
#undef WEFT_CASE

bool IsGammaFamily(Instr instr) {
  return instr == Instr::kGamma || instr == Instr::kGammaln || instr == Instr::kDigamma ||
         instr == Instr::kTrigamma;
}

template <typename T>
Real UlpOf(Real value) {
  using Limits = std::numeric_limits<T>;
  if (std::abs(value) < static_cast<Real>(Limits::min())) return Limits::denorm_min();
  int exponent;
  std::frexp(value, &exponent);
  return std::ldexp(Real{1}, exponent - Limits::digits);
}

// Whether `got` is as near to the reference as the case promises.
template <typename T>
bool Near(Instr instr, T got, Real want, Real scale, double bound) {
  if (std::isnan(want)) return std::isnan(got);
  if (std::isnan(got)) return false;
  const T rounded = static_cast<T>(want);
  if (got == rounded) return got != 0 || instr == Instr::kMod || instr == Instr::kMax ||
                             instr == Instr::kMin || instr == Instr::kRelu ||
                             std::signbit(got) == std::signbit(rounded);
  if (std::isinf(got) || std::isinf(rounded)) {  // one of them within the bound of overflow
    const T finite = std::isinf(got) ? rounded : got;
    return std::abs(finite) >= std::numeric_limits<T>::max() * (1 - T(1e-5));
  }
  const Real error = std::abs(static_cast<Real>(got) - want);
  if (IsGammaFamily(instr)) return error <= bound * std::max(std::abs(want), Real(0.01));
  return error <= bound * UlpOf<T>(std::max(std::abs(want), scale));
}

template <typename T>
std::vector<T> FloatSample(size_t n, uint64_t seed) {
  using Limits = std::numeric_limits<T>;
  std::vector<T> values = {0, T(-0.0), 1, -1, 2, -2, 3, -3, T(0.5), T(-0.5), T(1.5), T(2.5),
                           Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(),
                           Limits::min(), -Limits::min(), Limits::denorm_min(),
                           Limits::max(), Limits::lowest(), Limits::epsilon(), T(0.49999997),
                           T(88.7), T(-103.9), T(709.7), T(-745.1), T(1e-5), T(3.14159265358979),
                           T(1e6), T(-8388609), T(4194304.5), T(1) - Limits::epsilon() / 2};
  std::mt19937_64 random(seed);
  while (values.size() < std::max<size_t>(n, 4096)) {
    const uint64_t bits = random();
    const T unit = static_cast<T>(static_cast<int64_t>(bits)) / static_cast<T>(9.3e18);
    switch (random() % 6) {
      case 0: values.push_back(unit); break;
      case 1: values.push_back(unit * 10); break;
      case 2: values.push_back(unit * 100); break;
      case 3: values.push_back(std::rint(unit * 20)); break;
      case 4: values.push_back(std::ldexp(unit, static_cast<int>(bits % 80) - 40)); break;
      default: {
        T any;
        std::memcpy(&any, &bits, sizeof(T));
        values.push_back(any);
      }
    }
  }
  std::shuffle(values.begin(), values.end(), random);
  values.resize(n);
  return values;
}

// An output with guards around it, deliberately misaligned.
template <typename T>
class GuardedBuffer {
 public:
  explicit GuardedBuffer(size_t n) : n_(n), bytes_((n + 2 * kGuard) * sizeof(T), 0xa5) {}
  T* data() { return reinterpret_cast<T*>(bytes_.data()) + kGuard; }
  bool GuardsIntact() const {
    for (size_t i = 0; i < bytes_.size(); ++i) {
      const size_t element = i / sizeof(T);
      if ((element < kGuard || element >= kGuard + n_) && bytes_[i] != 0xa5) return false;
    }
    return true;
  }

 private:
  size_t n_;
  std::vector<unsigned char> bytes_;
};

class PointwiseInstr : public testing::TestWithParam<Simd> {
 protected:
  const KernelTable table_ = MakeKernelTable(GetParam());

  InstrFn Kernel(Instr instr, Compute compute, Mode mode) const {
    return table_.kernels[static_cast<int>(instr)][static_cast<int>(compute)]
                         [static_cast<int>(mode)];
  }

  // Runs out of place, and in place of each vector operand; calls check(i, a, b, c, got).
  template <typename T, typename Check>
  void RunAll(Instr instr, Mode mode, const std::vector<T>& a, const std::vector<T>& b,
              const std::vector<T>& c, size_t n, Check&& check) {
    const InstrFn kernel = Kernel(instr, ComputeOf<T>(), mode);
    ASSERT_NE(kernel, nullptr) << InfoOf(instr).name;
    const int arity = InfoOf(instr).arity;
    for (int in_place = -1; in_place < arity; ++in_place) {
      if ((in_place == 0 && mode == Mode::kSV) || (in_place == 1 && mode == Mode::kVS)) continue;
      GuardedBuffer<T> out(n);
      const std::vector<T>* sources[] = {&a, &b, &c};
      const void* operands[3] = {nullptr, nullptr, nullptr};
      for (int k = 0; k < arity; ++k) operands[k] = sources[k]->data();
      if (in_place >= 0) {
        if (n > 0) std::memcpy(out.data(), sources[in_place]->data(), n * sizeof(T));
        operands[in_place] = out.data();
      }
      kernel(operands[0], operands[1], operands[2], out.data(), n);
      ASSERT_TRUE(out.GuardsIntact()) << InfoOf(instr).name << " n=" << n;
      for (size_t i = 0; i < n; ++i) {
        ASSERT_TRUE(check(a[mode == Mode::kSV ? 0 : i], b[mode == Mode::kVS ? 0 : i], c[i],
                          out.data()[i]))
            << InfoOf(instr).name << " of " << +a[mode == Mode::kSV ? 0 : i] << ", "
            << +b[mode == Mode::kVS ? 0 : i] << ", " << +c[i] << " gives " << +out.data()[i]
            << " (n=" << n << ", mode=" << static_cast<int>(mode) << ", in_place=" << in_place
            << ")";
      }
    }
  }

  template <typename T>
  void CheckFloat() {
    for (const auto& [instr, expected] : FloatCases()) {
      const double bound = std::is_same_v<T, float> ? expected.ulp32 : expected.ulp64;
      const auto check = [&, instr = instr](T a, T b, T c, T got) {
        if (instr == Instr::kDigamma || instr == Instr::kTrigamma) {  // where the reference holds
          if (!(a > -30 && a < 1e6) || (a < 0 && std::abs(a - std::rint(a)) < T(1e-3))) return true;
        }
        const Real scale = instr == Instr::kFma    ? std::max(std::abs(Real(a) * b), std::abs(Real(c)))
                           : instr == Instr::kGelu ? std::abs(Real(a)) / 2
                                                   : 0;
        return Near(instr, got, expected.reference(a, b, c), scale, bound);
      };
      for (Mode mode : kModes) {
        if (InfoOf(instr).arity != 2 && mode != Mode::kVV) continue;
        const uint64_t seed = static_cast<uint64_t>(instr) * 3 + static_cast<uint64_t>(mode);
        for (size_t n : kSizes) {
          RunAll<T>(instr, mode, FloatSample<T>(std::max<size_t>(n, 1), seed + n),
                    FloatSample<T>(std::max<size_t>(n, 1), seed + n + 1000),
                    FloatSample<T>(std::max<size_t>(n, 1), seed + n + 2000), n, check);
        }
        const size_t large = mode == Mode::kVV ? 20000 : 2000;
        RunAll<T>(instr, mode, FloatSample<T>(large, seed + 1), FloatSample<T>(large, seed + 2),
                  FloatSample<T>(large, seed + 3), large, check);
        if (HasFatalFailure()) return;
      }
    }
  }
};

TEST_P(PointwiseInstr, Float32IsWithinItsBound) { CheckFloat<float>(); }
TEST_P(PointwiseInstr, Float64IsWithinItsBound) { CheckFloat<double>(); }

TEST_P(PointwiseInstr, TableCoversExactlyWhatTheListSays) {
  for (int i = 0; i < kNumInstrs; ++i) {
    const Instr instr = static_cast<Instr>(i);
    EXPECT_TRUE(FloatCases().contains(instr)) << InfoOf(instr).name;
    for (int c = 0; c < kNumComputes; ++c) {
      const Compute compute = static_cast<Compute>(c);
      const bool floating = compute == Compute::kF32 || compute == Compute::kF64;
      for (Mode mode : kModes) {
        const bool expected = (floating || InfoOf(instr).integers) &&
                              (InfoOf(instr).arity == 2 || mode == Mode::kVV);
        EXPECT_EQ(Kernel(instr, compute, mode) != nullptr, expected)
            << InfoOf(instr).name << " compute " << c << " mode " << static_cast<int>(mode);
      }
    }
  }
}

TEST_P(PointwiseInstr, ExactPointsAreExact) {
  const struct {
    Instr instr;
    float a, want;
  } points[] = {{Instr::kExp, 0, 1},          {Instr::kCos, 0, 1},
                {Instr::kLog2, 8, 3},         {Instr::kLog2, 0.25f, -2},
                {Instr::kLog10, 1000, 3},     {Instr::kLog, 1, 0},
                {Instr::kCbrt, 27, 3},        {Instr::kSigmoid, 0, 0.5f},
                {Instr::kCosh, 0, 1},         {Instr::kArccos, 1, 0},
                {Instr::kRound, 2.5f, 3},     {Instr::kRound, -2.5f, -3},
                {Instr::kRint, 2.5f, 2},      {Instr::kRint, -3.5f, -4},
                {Instr::kTanh, 20, 1},        {Instr::kErf, 5, 1},
                {Instr::kSqrt, 16, 4},        {Instr::kGamma, 5, 24}};
  for (const auto& point : points) {
    float got = 0;
    Kernel(point.instr, Compute::kF32, Mode::kVV)(&point.a, nullptr, nullptr, &got, 1);
    EXPECT_EQ(got, point.want) << InfoOf(point.instr).name << " of " << point.a;
  }
}

TEST_P(PointwiseInstr, PowTakesShortCutsForSmallScalarExponents) {
  const std::vector<float> a = FloatSample<float>(100, 7);
  std::vector<float> got(a.size());
  for (float exponent : {2.0f, 3.0f}) {
    Kernel(Instr::kPow, Compute::kF32, Mode::kVS)(a.data(), &exponent, nullptr, got.data(), 100);
    for (size_t i = 0; i < a.size(); ++i) {
      EXPECT_TRUE(Near(Instr::kPow, got[i], std::pow(Real(a[i]), Real(exponent)), 0, 2)) << a[i];
    }
  }
}

// The integer reference, before wrapping around to the type.
template <typename T>
Wide IntReference(Instr instr, Wide a, Wide b, Wide c) {
  switch (instr) {
    case Instr::kCopy: return a;
    case Instr::kNeg: return -a;
    case Instr::kAbs: return a < 0 ? -a : a;
    case Instr::kSign: return (a > 0) - (a < 0);
    case Instr::kSquare: return static_cast<Wide>(static_cast<unsigned __int128>(a) * a);
    case Instr::kNot: return a == 0;
    case Instr::kRelu: return a > 0 ? a : 0;
    case Instr::kAdd: return a + b;
    case Instr::kSub: return a - b;
    case Instr::kMul: return static_cast<Wide>(static_cast<unsigned __int128>(a) * b);
    case Instr::kDiv: return b == 0 ? 0 : a / b;
    case Instr::kMod: return b == 0 ? 0 : ((a % b) + b) % b;
    case Instr::kMax: return a > b ? a : b;
    case Instr::kMin: return a < b ? a : b;
    case Instr::kEq: return a == b;
    case Instr::kNe: return a != b;
    case Instr::kLt: return a < b;
    case Instr::kLe: return a <= b;
    case Instr::kGt: return a > b;
    case Instr::kGe: return a >= b;
    case Instr::kAnd: return a != 0 && b != 0;
    case Instr::kOr: return a != 0 || b != 0;
    case Instr::kXor: return (a != 0) != (b != 0);
    case Instr::kPow: {
      if (b < 0) return a == 1 ? 1 : a == -1 ? (b % 2 == 0 ? 1 : -1) : 0;
      unsigned __int128 result = 1, power = static_cast<unsigned __int128>(a);
      for (Wide e = b; e > 0; e /= 2, power *= power) result *= e % 2 == 1 ? power : 1;
      return static_cast<Wide>(result);
    }
    case Instr::kWhere: return a != 0 ? b : c;
    case Instr::kFma: return static_cast<Wide>(static_cast<unsigned __int128>(a) * b + c);
    default: ADD_FAILURE() << "no integer reference for " << InfoOf(instr).name; return 0;
  }
}

template <typename T>
std::vector<T> IntSample(size_t n, uint64_t seed) {
  using Limits = std::numeric_limits<T>;
  std::vector<T> values = {0, 1, static_cast<T>(-1), 2, 3, Limits::max(), Limits::min(),
                           static_cast<T>(Limits::min() + 1)};
  std::mt19937_64 random(seed);
  while (values.size() < std::max<size_t>(n, 64)) {
    const T bits = static_cast<T>(random());
    values.push_back(random() % 2 == 0 ? bits : static_cast<T>(bits % 12));
  }
  std::shuffle(values.begin(), values.end(), random);
  values.resize(n);
  return values;
}

TEST_P(PointwiseInstr, IntegersAreExactAndWrapAround) {
  const auto run = [&]<typename T>(TypeTag<T>) {
    for (int i = 0; i < kNumInstrs; ++i) {
      const Instr instr = static_cast<Instr>(i);
      if (!InfoOf(instr).integers) continue;
      const auto check = [instr](T a, T b, T c, T got) {
        return got == static_cast<T>(IntReference<T>(instr, a, b, c));
      };
      for (Mode mode : kModes) {
        if (InfoOf(instr).arity != 2 && mode != Mode::kVV) continue;
        for (size_t n : kSizes) {
          const size_t size = std::max<size_t>(n, 1);
          RunAll<T>(instr, mode, IntSample<T>(size, n + i), IntSample<T>(size, n + i + 100),
                    IntSample<T>(size, n + i + 200), n, check);
          if (HasFatalFailure()) return;
        }
      }
    }
  };
  run(TypeTag<int32_t>{});
  run(TypeTag<int64_t>{});
  run(TypeTag<uint64_t>{});
}

INSTANTIATE_TEST_SUITE_P(EverySimd, PointwiseInstr, testing::ValuesIn(SupportedSimd()),
                         [](const auto& param_info) { return param_info.param.name; });

TEST(PointwiseSimdChoice, NamesTheChoicesWhenUnknown) {
  EXPECT_EQ(ChooseSimd("").target, SupportedSimd().front().target);
  for (const Simd& simd : SupportedSimd()) EXPECT_EQ(ChooseSimd(simd.name).target, simd.target);
  try {
    ChooseSimd("mmx");
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::kValue);
    EXPECT_NE(std::string(error.what()).find(SupportedSimd().back().name), std::string::npos);
  }
}

}  // namespace
}  // namespace weft::pointwise
