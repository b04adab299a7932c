// Loads and stores between every dtype and every compute type, for all kinds of strides, and the
// 16-bit floating types they rest on.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <numeric>
#include <vector>

#include "core/ops/pointwise/simd/kernel_table.h"

namespace weft::pointwise {
namespace {

constexpr size_t kSizes[] = {0, 1, 3, 7, 8, 15, 16, 17, 255, 256, 257, 1000};

// The conversion that edges promise, by way of a double (exact for the values of this test).
template <typename To>
To Expected(double value) {
  if constexpr (std::is_same_v<To, bool>) {
    return value != 0;
  } else if constexpr (!std::is_integral_v<To>) {
    return static_cast<To>(value);
  } else {
    // Out of range gives the least integer, then the bits that fit.
    const bool through64 = sizeof(To) == 8 || std::is_same_v<To, uint32_t>;
    const double limit = through64 ? 0x1p63 : 0x1p31;
    if (std::is_same_v<To, uint64_t> && value >= limit && value < 2 * limit) {
      return static_cast<To>(static_cast<uint64_t>(value));
    }
    const double least = value >= -limit && value < limit ? value : -limit;
    return static_cast<To>(static_cast<int64_t>(least));
  }
}

// Values that the type holds exactly, its extremes among them.
template <typename T>
std::vector<T> Values() {
  using Limits = std::numeric_limits<T>;
  std::vector<T> values = {static_cast<T>(0), static_cast<T>(1), static_cast<T>(2),
                           static_cast<T>(100)};
  if constexpr (std::is_same_v<T, bool>) {
    return {false, true, true, false, true};
  } else if constexpr (Limits::is_integer) {
    for (int shift = 2; shift < Limits::digits; shift += 3) {
      values.push_back(static_cast<T>(T{1} << shift));
    }
    if (Limits::is_signed) values.push_back(Limits::min());
    // The greatest value of a 64-bit type is no double.
    values.push_back(sizeof(T) == 8 ? static_cast<T>(Limits::max() - 1023) : Limits::max());
    for (int i = -20; i < 20; ++i) values.push_back(static_cast<T>(i));
  } else {
    for (double v : {-1.0, -1.9, 0.5, -0.0, 255.9, 300.0, -129.0, 1e-3, 65535.0, 40000.0, 3e9, -3e9,
                     1e19, 1e30, -1e30, 6e-8, 1e-6, 65519.0, 65520.0}) {
      values.push_back(static_cast<T>(v));
    }
    values.push_back(Limits::infinity());
    values.push_back(static_cast<T>(-Limits::infinity()));
    values.push_back(Limits::quiet_NaN());
    for (int i = 0; i < 40; ++i) values.push_back(static_cast<T>(std::sin(i) * std::exp(i * 0.3)));
  }
  return values;
}

template <typename T>
bool Same(T a, T b) {
  if constexpr (std::numeric_limits<T>::is_integer) {
    return a == b;
  } else {
    return (std::isnan(static_cast<double>(a)) && std::isnan(static_cast<double>(b))) ||
           std::memcmp(&a, &b, sizeof(T)) == 0;
  }
}

// f32 is what half types widen to and narrow from; every other pair converts directly.
template <typename From, typename To>
To ExpectedOf(From value) {
  if constexpr (std::is_same_v<From, To>) {
    return value;
  } else if constexpr (std::is_integral_v<From> && std::is_integral_v<To>) {
    return static_cast<To>(value);
  } else {
    return Expected<To>(static_cast<double>(value));
  }
}

class PointwiseEdges : public testing::TestWithParam<Simd> {
 protected:
  const KernelTable table_ = MakeKernelTable(GetParam());

  template <typename T, typename C>
  void CheckLoad(DType dtype) {
    const LoadFn load = table_.loads[static_cast<int>(dtype)][static_cast<int>(ComputeOf<C>())];
    const std::vector<T> values = Values<T>();
    for (size_t n : kSizes) {
      for (int64_t stride : {1, 0, 2, -1, 3}) {
        const size_t span = n * 3 + 1;
        const auto source = std::make_unique<T[]>(span);
        for (size_t i = 0; i < span; ++i) source[i] = values[(i + n) % values.size()];
        const T* first = source.get() + (stride < 0 && n > 0 ? n - 1 : 0);
        std::vector<C> tile(n + 2, C{77});
        load(first, stride, tile.data() + 1, n);
        ASSERT_EQ(tile.front(), C{77});
        ASSERT_EQ(tile.back(), C{77});
        for (size_t i = 0; i < n; ++i) {
          const T value = first[static_cast<int64_t>(i) * stride];
          ASSERT_TRUE(Same(tile[i + 1], ExpectedOf<T, C>(value)))
              << NameOf(dtype) << " " << static_cast<double>(value) << " loads as " << tile[i + 1]
              << " (n=" << n << ", stride=" << stride << ")";
        }
      }
    }
  }

  template <typename C, typename T>
  void CheckStore(DType dtype) {
    const StoreFn store = table_.stores[static_cast<int>(ComputeOf<C>())][static_cast<int>(dtype)];
    const std::vector<C> values = Values<C>();
    for (size_t n : kSizes) {
      std::vector<C> tile(n);
      for (size_t i = 0; i < n; ++i) tile[i] = values[(i + n) % values.size()];
      for (int64_t stride : {1, 2, -1, 3}) {
        const size_t span = n * 3 + 2;
        std::vector<unsigned char> bytes(span * sizeof(T), 0xa5);
        const int64_t first = 1 + (stride < 0 && n > 0 ? static_cast<int64_t>(n) - 1 : 0);
        T* dst = reinterpret_cast<T*>(bytes.data()) + first;
        store(tile.data(), dst, stride, n);
        for (size_t i = 0; i < n; ++i) {
          const int64_t at = first + static_cast<int64_t>(i) * stride;
          T got;
          std::memcpy(&got, bytes.data() + at * sizeof(T), sizeof(T));
          ASSERT_TRUE(Same(got, ExpectedOf<C, T>(tile[i])))
              << static_cast<double>(tile[i]) << " stores as " << NameOf(dtype) << " "
              << static_cast<double>(got) << " (n=" << n << ", stride=" << stride << ")";
          std::memset(bytes.data() + at * sizeof(T), 0xa5, sizeof(T));
        }
        ASSERT_TRUE(std::all_of(bytes.begin(), bytes.end(), [](auto b) { return b == 0xa5; }))
            << NameOf(dtype) << " n=" << n << " stride=" << stride;
      }
    }
  }

  template <typename C>
  void CheckCompute() {
    for (int i = 0; i < kNumDTypes; ++i) {
      const DType dtype = static_cast<DType>(i);
      VisitDType(dtype, [&]<typename T>(TypeTag<T>) {
        CheckLoad<T, C>(dtype);
        CheckStore<C, T>(dtype);
      });
    }
  }
};

TEST_P(PointwiseEdges, Float32) { CheckCompute<float>(); }
TEST_P(PointwiseEdges, Float64) { CheckCompute<double>(); }
TEST_P(PointwiseEdges, Int32) { CheckCompute<int32_t>(); }
TEST_P(PointwiseEdges, Int64) { CheckCompute<int64_t>(); }
TEST_P(PointwiseEdges, Uint64) { CheckCompute<uint64_t>(); }

TEST_P(PointwiseEdges, AllHalvesSurviveTheRoundTrip) {
  for (DType dtype : {DType::kFloat16, DType::kBfloat16}) {
    std::vector<uint16_t> bits(65536), back(65536);
    std::iota(bits.begin(), bits.end(), 0);
    std::vector<float> tile(65536);
    table_.loads[static_cast<int>(dtype)][0](bits.data(), 1, tile.data(), tile.size());
    table_.stores[0][static_cast<int>(dtype)](tile.data(), back.data(), 1, tile.size());
    for (size_t i = 0; i < bits.size(); ++i) {
      if (!std::isnan(tile[i])) {
        ASSERT_EQ(bits[i], back[i]);
      }
    }
  }
}

TEST_P(PointwiseEdges, StreamCopyCopiesAnySizeAndAlignment) {
  std::vector<unsigned char> source(5000);
  for (size_t i = 0; i < source.size(); ++i) {
    source[i] = static_cast<unsigned char>(i * 7 + i / 256);
  }
  for (size_t bytes : {0, 1, 63, 64, 65, 200, 4096, 4500}) {
    for (size_t offset : {0, 1, 17, 63}) {
      std::vector<unsigned char> dst(5000, 0xa5), want = dst;
      table_.stream_copy(source.data() + offset, dst.data() + 2 * offset, bytes);
      std::copy_n(source.begin() + static_cast<int64_t>(offset), bytes,
                  want.begin() + static_cast<int64_t>(2 * offset));
      ASSERT_EQ(dst, want) << bytes << " bytes at " << offset;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EverySimd, PointwiseEdges, testing::ValuesIn(SupportedSimd()),
                         [](const auto& param_info) { return param_info.param.name; });

// The value that IEEE 754 gives the bits of a format with `exponent_bits` and `fraction_bits`.
double Decode(uint16_t bits, int exponent_bits, int fraction_bits) {
  const int bias = (1 << (exponent_bits - 1)) - 1;
  const int exponent = (bits >> fraction_bits) & ((1 << exponent_bits) - 1);
  const int fraction = bits & ((1 << fraction_bits) - 1);
  double value;
  if (exponent == (1 << exponent_bits) - 1) {
    value = fraction == 0 ? INFINITY : NAN;
  } else if (exponent == 0) {
    value = std::ldexp(fraction, 1 - bias - fraction_bits);
  } else {
    value = std::ldexp((1 << fraction_bits) + fraction, exponent - bias - fraction_bits);
  }
  return bits & 0x8000 ? -value : value;
}

template <typename T>
void CheckHalf(int exponent_bits, int fraction_bits) {
  for (uint32_t i = 0; i < 65536; ++i) {
    const double value = Decode(static_cast<uint16_t>(i), exponent_bits, fraction_bits);
    const T half = T::FromBits(static_cast<uint16_t>(i));
    if (std::isnan(value)) {
      ASSERT_TRUE(std::isnan(static_cast<float>(half)));
      ASSERT_TRUE(std::isnan(static_cast<float>(T(static_cast<float>(half)))));
      continue;
    }
    ASSERT_EQ(static_cast<float>(half), value);
    ASSERT_EQ(T(value).bits, i);
    // Halfway to the next number in magnitude: ties to even, and just beside them to the nearer.
    const double next = Decode(static_cast<uint16_t>(i + 1), exponent_bits, fraction_bits);
    if (std::isinf(value) || !std::isfinite(next)) continue;
    const double middle = (value + next) / 2;
    ASSERT_EQ(T(middle).bits, i % 2 == 0 ? i : i + 1);
    ASSERT_EQ(T(std::nextafter(middle, value)).bits, i);
    ASSERT_EQ(T(std::nextafter(middle, next)).bits, i + 1);
  }
}

TEST(Half, Float16RoundsToNearestEven) { CheckHalf<Float16>(5, 10); }
TEST(Half, Bfloat16RoundsToNearestEven) { CheckHalf<Bfloat16>(8, 7); }

TEST(Half, OverflowIsInfinite) {
  EXPECT_EQ(static_cast<float>(Float16(65519.0f)), 65504.0f);
  EXPECT_EQ(static_cast<float>(Float16(65520.0f)), INFINITY);
  EXPECT_EQ(static_cast<float>(Float16(-1e300)), -INFINITY);
  EXPECT_EQ(static_cast<float>(Bfloat16(3.4e38f)), INFINITY);
  EXPECT_EQ(static_cast<float>(std::numeric_limits<Float16>::max()), 65504.0f);
}

}  // namespace
}  // namespace weft::pointwise
