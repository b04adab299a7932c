// The 16-bit floating point types: IEEE binary16 and bfloat16. Storage only: arithmetic happens in
// float, to which both convert implicitly and exactly.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace weft {

namespace half_internal {

// Rounds to odd, so that a second rounding to 16 bits gives the correctly rounded result.
constexpr float DoubleToFloatOdd(double value) {
  const float nearest = static_cast<float>(value);
  const double back = nearest;
  if (back == value || value != value) return nearest;
  uint32_t bits = std::bit_cast<uint32_t>(nearest);
  const bool away = value < 0 ? back < value : back > value;
  if (away) --bits;
  return std::bit_cast<float>(bits | 1u);
}

template <typename T>
  requires std::is_arithmetic_v<T>
constexpr float ToFloatOdd(T value) {
  if constexpr (std::is_same_v<T, float> || sizeof(T) <= 2) {
    return static_cast<float>(value);
  } else {
    return DoubleToFloatOdd(static_cast<double>(value));
  }
}

constexpr uint16_t FloatToHalfBits(float value) {
  uint32_t bits = std::bit_cast<uint32_t>(value);
  const uint16_t sign = static_cast<uint16_t>((bits >> 16) & 0x8000u);
  bits &= 0x7fffffffu;
  if (bits >= 0x477ff000u) {  // rounds to 65536 or more, or is not finite
    const uint32_t nan = 0x7e00u | ((bits >> 13) & 0x1ffu);
    return static_cast<uint16_t>(sign | (bits > 0x7f800000u ? nan : 0x7c00u));
  }
  if (bits < 0x38800000u) {  // below 2^-14: the addition aligns and rounds the subnormal
    const float aligned = std::bit_cast<float>(bits) + 0.5f;
    return static_cast<uint16_t>(sign | (std::bit_cast<uint32_t>(aligned) - 0x3f000000u));
  }
  bits += 0xc8000fffu + ((bits >> 13) & 1u);  // rebias the exponent and round to even
  return static_cast<uint16_t>(sign | (bits >> 13));
}

constexpr float HalfBitsToFloat(uint16_t half) {
  uint32_t bits = (half & 0x7fffu) << 13;
  const uint32_t exponent = bits & 0x0f800000u;
  bits += 112u << 23;
  if (exponent == 0x0f800000u) {
    bits += 112u << 23;
  } else if (exponent == 0) {
    bits = std::bit_cast<uint32_t>(std::bit_cast<float>(bits + (1u << 23)) -
                                   std::bit_cast<float>(113u << 23));
  }
  return std::bit_cast<float>(bits | (static_cast<uint32_t>(half & 0x8000u) << 16));
}

constexpr uint16_t FloatToBfloatBits(float value) {
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  const uint32_t rounded = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16;
  const uint32_t nan = (bits >> 16) | 0x40u;
  return static_cast<uint16_t>((bits & 0x7fffffffu) > 0x7f800000u ? nan : rounded);
}

constexpr float BfloatBitsToFloat(uint16_t bits) {
  return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

}  // namespace half_internal

// IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits.
struct Float16 {
  uint16_t bits;

  Float16() = default;
  template <typename T>
    requires std::is_arithmetic_v<T>
  explicit constexpr Float16(T value)
      : bits(half_internal::FloatToHalfBits(half_internal::ToFloatOdd(value))) {}
  constexpr operator float() const { return half_internal::HalfBitsToFloat(bits); }

  static constexpr Float16 FromBits(uint16_t bits) {
    Float16 result(0.0f);
    result.bits = bits;
    return result;
  }
};

// The upper half of an IEEE 754 binary32.
struct Bfloat16 {
  uint16_t bits;

  Bfloat16() = default;
  template <typename T>
    requires std::is_arithmetic_v<T>
  explicit constexpr Bfloat16(T value)
      : bits(half_internal::FloatToBfloatBits(half_internal::ToFloatOdd(value))) {}
  constexpr operator float() const { return half_internal::BfloatBitsToFloat(bits); }

  static constexpr Bfloat16 FromBits(uint16_t bits) {
    Bfloat16 result(0.0f);
    result.bits = bits;
    return result;
  }
};

static_assert(sizeof(Float16) == 2 && std::is_trivially_copyable_v<Float16>);
static_assert(sizeof(Bfloat16) == 2 && std::is_trivially_copyable_v<Bfloat16>);

namespace half_internal {

template <typename T, int kDigits, int kMinExponent, int kMaxExponent, uint16_t kMin, uint16_t kMax,
          uint16_t kEpsilon, uint16_t kInfinity, uint16_t kNan>
struct Limits {
  static constexpr bool is_specialized = true;
  static constexpr bool is_signed = true;
  static constexpr bool is_integer = false;
  static constexpr bool is_exact = false;
  static constexpr bool is_iec559 = true;
  static constexpr bool is_bounded = true;
  static constexpr bool has_infinity = true;
  static constexpr bool has_quiet_NaN = true;
  static constexpr int radix = 2;
  static constexpr int digits = kDigits;
  static constexpr int min_exponent = kMinExponent;
  static constexpr int max_exponent = kMaxExponent;
  static constexpr T min() { return T::FromBits(kMin); }
  static constexpr T max() { return T::FromBits(kMax); }
  static constexpr T lowest() { return T::FromBits(kMax | 0x8000); }
  static constexpr T epsilon() { return T::FromBits(kEpsilon); }
  static constexpr T infinity() { return T::FromBits(kInfinity); }
  static constexpr T quiet_NaN() { return T::FromBits(kNan); }
  static constexpr T denorm_min() { return T::FromBits(1); }
};

}  // namespace half_internal
}  // namespace weft

template <>
struct std::numeric_limits<weft::Float16>
    : weft::half_internal::Limits<weft::Float16, 11, -13, 16, 0x0400, 0x7bff, 0x1400, 0x7c00,
                                  0x7e00> {};
template <>
struct std::numeric_limits<weft::Bfloat16>
    : weft::half_internal::Limits<weft::Bfloat16, 8, -125, 128, 0x0080, 0x7f7f, 0x3c00, 0x7f80,
                                  0x7fc0> {};
