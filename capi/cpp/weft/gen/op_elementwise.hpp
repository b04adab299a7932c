// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// The input; no gradient flows through it.
// data: The input array.
inline Array BlockGrad(const Array& data) {
  static const detail::Operator op("BlockGrad", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}
inline Array stop_gradient(const Array& data) {
  return BlockGrad(data);
}

// Converts the elements to another dtype. Floating point to integer rounds to zero.
// data: The input array.
inline Array Cast(const Array& data, const CastAttributes& attributes) {
  static const detail::Operator op("Cast", {"dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dtype);
  return detail::invoke_one(op, packed, {&data});
}
inline Array cast(const Array& data, const CastAttributes& attributes) {
  return Cast(data, attributes);
}

// A copy of the input.
// data: The input array.
inline Array identity(const Array& data) {
  static const detail::Operator op("_copy", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Absolute value.
// data: The input array.
inline Array abs(const Array& data) {
  static const detail::Operator op("abs", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The sum of all inputs, which have one shape and dtype.
// args: The arrays to add.
inline Array add_n(const std::vector<Array>& args) {
  static const detail::Operator op("add_n", {});
  detail::Packed packed;
  std::vector<const Array*> inputs;
  for (const Array& item : args) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs)[0];
}
inline Array ElementWiseSum(const std::vector<Array>& args) {
  return add_n(args);
}

// data in another dtype where it is floating; other arrays stay as they are.
// data: Any shape and dtype.
inline Array amp_cast(const Array& data, const amp_castAttributes& attributes) {
  static const detail::Operator op("amp_cast", {"dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dtype);
  return detail::invoke_one(op, packed, {&data});
}

// The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest with
// cast_narrow. Arrays of other dtypes stay as they are.
// data: Any shapes and dtypes.
inline std::vector<Array> amp_multicast(const std::vector<Array>& data, const amp_multicastAttributes& attributes = {}) {
  static const detail::Operator op("amp_multicast", {"cast_narrow", "num_outputs"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.cast_narrow);
  packed.add(op.id(1), Option<int64_t>(static_cast<int64_t>(data.size())));
  std::vector<const Array*> inputs;
  for (const Array& item : data) inputs.push_back(&item);
  return detail::invoke(op, packed, inputs);
}

// Inverse cosine in radians, in [0, pi].
// data: The input array.
inline Array arccos(const Array& data) {
  static const detail::Operator op("arccos", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse hyperbolic cosine.
// data: The input array.
inline Array arccosh(const Array& data) {
  static const detail::Operator op("arccosh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse sine in radians, in [-pi/2, pi/2].
// data: The input array.
inline Array arcsin(const Array& data) {
  static const detail::Operator op("arcsin", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse hyperbolic sine.
// data: The input array.
inline Array arcsinh(const Array& data) {
  static const detail::Operator op("arcsinh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse tangent in radians, in [-pi/2, pi/2].
// data: The input array.
inline Array arctan(const Array& data) {
  static const detail::Operator op("arctan", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse hyperbolic tangent.
// data: The input array.
inline Array arctanh(const Array& data) {
  static const detail::Operator op("arctanh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Sum, lhs + rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_add(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_add", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}
inline Array broadcast_plus(const Array& lhs, const Array& rhs) {
  return broadcast_add(lhs, rhs);
}

// Quotient, lhs / rhs; integers round to zero.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_div(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_div", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs == rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs > rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_greater(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_greater", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs >= rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_greater_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_greater_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// sqrt(lhs^2 + rhs^2) without overflow.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_hypot(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_hypot", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs < rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_lesser(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_lesser", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs <= rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_lesser_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_lesser_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where both are nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_logical_and(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_logical_and", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where either is nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_logical_or(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_logical_or", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where exactly one is nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_logical_xor(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_logical_xor", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// The larger of both.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_maximum(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_maximum", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// The smaller of both.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_minimum(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_minimum", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Remainder with the sign of rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_mod(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_mod", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Product, lhs * rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_mul(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_mul", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// 1 where lhs != rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_not_equal(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_not_equal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Power, lhs ** rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_power(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_power", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Difference, lhs - rhs.
// lhs: Left array.
// rhs: Right array.
inline Array broadcast_sub(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("broadcast_sub", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}
inline Array broadcast_minus(const Array& lhs, const Array& rhs) {
  return broadcast_sub(lhs, rhs);
}

// Cube root.
// data: The input array.
inline Array cbrt(const Array& data) {
  static const detail::Operator op("cbrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Smallest integer not below x.
// data: The input array.
inline Array ceil(const Array& data) {
  static const detail::Operator op("ceil", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Limits the elements to [a_min, a_max]; the gradient is zero outside.
// data: The input array.
inline Array clip(const Array& data, const clipAttributes& attributes) {
  static const detail::Operator op("clip", {"a_min", "a_max"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.a_min);
  packed.add(op.id(1), attributes.a_max);
  return detail::invoke_one(op, packed, {&data});
}

// Cosine of radians.
// data: The input array.
inline Array cos(const Array& data) {
  static const detail::Operator op("cos", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Hyperbolic cosine.
// data: The input array.
inline Array cosh(const Array& data) {
  static const detail::Operator op("cosh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Radians to degrees.
// data: The input array.
inline Array degrees(const Array& data) {
  static const detail::Operator op("degrees", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Derivative of gammaln.
// data: The input array.
inline Array digamma(const Array& data) {
  static const detail::Operator op("digamma", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Sum, lhs + rhs.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_add(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_add", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Quotient, lhs / rhs; integers round to zero.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_div(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_div", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Product, lhs * rhs.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_mul(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_mul", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Difference, lhs - rhs.
// lhs: Left array.
// rhs: Right array.
inline Array elemwise_sub(const Array& lhs, const Array& rhs) {
  static const detail::Operator op("elemwise_sub", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Gauss error function.
// data: The input array.
inline Array erf(const Array& data) {
  static const detail::Operator op("erf", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Inverse of the Gauss error function on (-1, 1).
// data: The input array.
inline Array erfinv(const Array& data) {
  static const detail::Operator op("erfinv", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Exponential.
// data: The input array.
inline Array exp(const Array& data) {
  static const detail::Operator op("exp", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// exp(x) - 1, accurate for small x.
// data: The input array.
inline Array expm1(const Array& data) {
  static const detail::Operator op("expm1", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Nearest integer towards zero.
// data: The input array.
inline Array fix(const Array& data) {
  static const detail::Operator op("fix", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Largest integer not above x.
// data: The input array.
inline Array floor(const Array& data) {
  static const detail::Operator op("floor", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Gamma function.
// data: The input array.
inline Array gamma(const Array& data) {
  static const detail::Operator op("gamma", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm of the absolute value of the gamma function.
// data: The input array.
inline Array gammaln(const Array& data) {
  static const detail::Operator op("gammaln", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Natural logarithm.
// data: The input array.
inline Array log(const Array& data) {
  static const detail::Operator op("log", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm to base 10.
// data: The input array.
inline Array log10(const Array& data) {
  static const detail::Operator op("log10", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// log(1 + x), accurate for small x.
// data: The input array.
inline Array log1p(const Array& data) {
  static const detail::Operator op("log1p", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Logarithm to base 2.
// data: The input array.
inline Array log2(const Array& data) {
  static const detail::Operator op("log2", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// log(1 / (1 + exp(-x))).
// data: The input array.
inline Array log_sigmoid(const Array& data) {
  static const detail::Operator op("log_sigmoid", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 where x is zero, else 0.
// data: The input array.
inline Array logical_not(const Array& data) {
  static const detail::Operator op("logical_not", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// x tanh(log(1 + exp(x))) (Misra 2019).
// data: The input array.
inline Array mish(const Array& data) {
  static const detail::Operator op("mish", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Numerical negative, -x.
// data: The input array.
inline Array negative(const Array& data) {
  static const detail::Operator op("negative", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Ones with the shape and dtype of the input.
// data: The input array.
inline Array ones_like(const Array& data) {
  static const detail::Operator op("ones_like", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Degrees to radians.
// data: The input array.
inline Array radians(const Array& data) {
  static const detail::Operator op("radians", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / cbrt(x).
// data: The input array.
inline Array rcbrt(const Array& data) {
  static const detail::Operator op("rcbrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / x.
// data: The input array.
inline Array reciprocal(const Array& data) {
  static const detail::Operator op("reciprocal", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Rectified linear unit, max(x, 0).
// data: The input array.
inline Array relu(const Array& data) {
  static const detail::Operator op("relu", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Nearest integer; halves go to the even one.
// data: The input array.
inline Array rint(const Array& data) {
  static const detail::Operator op("rint", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Nearest integer; halves go away from zero.
// data: The input array.
inline Array round(const Array& data) {
  static const detail::Operator op("round", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / sqrt(x).
// data: The input array.
inline Array rsqrt(const Array& data) {
  static const detail::Operator op("rsqrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 1 / (1 + exp(-x)).
// data: The input array.
inline Array sigmoid(const Array& data) {
  static const detail::Operator op("sigmoid", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// -1, 0 or 1 by the sign of x; NaN stays NaN.
// data: The input array.
inline Array sign(const Array& data) {
  static const detail::Operator op("sign", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Sine of radians.
// data: The input array.
inline Array sin(const Array& data) {
  static const detail::Operator op("sin", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Hyperbolic sine.
// data: The input array.
inline Array sinh(const Array& data) {
  static const detail::Operator op("sinh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// 0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
// data: The input array.
inline Array smooth_l1(const Array& data, const smooth_l1Attributes& attributes = {}) {
  static const detail::Operator op("smooth_l1", {"scalar", "is_int"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.scalar);
  packed.add(op.id(1), attributes.is_int);
  return detail::invoke_one(op, packed, {&data});
}

// x / (1 + |x|).
// data: The input array.
inline Array softsign(const Array& data) {
  static const detail::Operator op("softsign", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Square root; NaN below zero.
// data: The input array.
inline Array sqrt(const Array& data) {
  static const detail::Operator op("sqrt", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// x squared.
// data: The input array.
inline Array square(const Array& data) {
  static const detail::Operator op("square", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Tangent of radians.
// data: The input array.
inline Array tan(const Array& data) {
  static const detail::Operator op("tan", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Hyperbolic tangent.
// data: The input array.
inline Array tanh(const Array& data) {
  static const detail::Operator op("tanh", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Nearest integer towards zero.
// data: The input array.
inline Array trunc(const Array& data) {
  static const detail::Operator op("trunc", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
// selects along the first axis.
// condition: Any dtype.
// x: Taken where the condition holds.
// y: Taken elsewhere; shape and dtype of x.
inline Array where(const Array& condition, const Array& x, const Array& y) {
  static const detail::Operator op("where", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&condition, &x, &y});
}

// Zeros with the shape and dtype of the input.
// data: The input array.
inline Array zeros_like(const Array& data) {
  static const detail::Operator op("zeros_like", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

}  // namespace weft::op
