// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// The input; no gradient flows through it.
// data: The input array.
inline Symbol BlockGrad(const std::string& name, const Symbol& data) {
  static const detail::Operator op("BlockGrad", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}
inline Symbol stop_gradient(const std::string& name, const Symbol& data) {
  return BlockGrad(name, data);
}

// Converts the elements to another dtype. Floating point to integer rounds to zero.
// data: The input array.
inline Symbol Cast(const std::string& name, const Symbol& data, const CastAttributes& attributes) {
  static const detail::Operator op("Cast", {"dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dtype);
  return detail::apply(op, packed, name, {&data});
}
inline Symbol cast(const std::string& name, const Symbol& data, const CastAttributes& attributes) {
  return Cast(name, data, attributes);
}

// A copy of the input.
// data: The input array.
inline Symbol identity(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_copy", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Absolute value.
// data: The input array.
inline Symbol abs(const std::string& name, const Symbol& data) {
  static const detail::Operator op("abs", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// The sum of all inputs, which have one shape and dtype.
// args: The arrays to add.
inline Symbol add_n(const std::string& name, const std::vector<Symbol>& args) {
  static const detail::Operator op("add_n", {});
  detail::Packed packed;
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : args) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}
inline Symbol ElementWiseSum(const std::string& name, const std::vector<Symbol>& args) {
  return add_n(name, args);
}

// data in another dtype where it is floating; other arrays stay as they are.
// data: Any shape and dtype.
inline Symbol amp_cast(const std::string& name, const Symbol& data, const amp_castAttributes& attributes) {
  static const detail::Operator op("amp_cast", {"dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.dtype);
  return detail::apply(op, packed, name, {&data});
}

// The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest with
// cast_narrow. Arrays of other dtypes stay as they are.
// data: Any shapes and dtypes.
inline Symbol amp_multicast(const std::string& name, const std::vector<Symbol>& data, const amp_multicastAttributes& attributes = {}) {
  static const detail::Operator op("amp_multicast", {"cast_narrow", "num_outputs"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.cast_narrow);
  packed.add(op.id(1), Option<int64_t>(static_cast<int64_t>(data.size())));
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// Inverse cosine in radians, in [0, pi].
// data: The input array.
inline Symbol arccos(const std::string& name, const Symbol& data) {
  static const detail::Operator op("arccos", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Inverse hyperbolic cosine.
// data: The input array.
inline Symbol arccosh(const std::string& name, const Symbol& data) {
  static const detail::Operator op("arccosh", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Inverse sine in radians, in [-pi/2, pi/2].
// data: The input array.
inline Symbol arcsin(const std::string& name, const Symbol& data) {
  static const detail::Operator op("arcsin", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Inverse hyperbolic sine.
// data: The input array.
inline Symbol arcsinh(const std::string& name, const Symbol& data) {
  static const detail::Operator op("arcsinh", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Inverse tangent in radians, in [-pi/2, pi/2].
// data: The input array.
inline Symbol arctan(const std::string& name, const Symbol& data) {
  static const detail::Operator op("arctan", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Inverse hyperbolic tangent.
// data: The input array.
inline Symbol arctanh(const std::string& name, const Symbol& data) {
  static const detail::Operator op("arctanh", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Sum, lhs + rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_add(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_add", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}
inline Symbol broadcast_plus(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  return broadcast_add(name, lhs, rhs);
}

// Quotient, lhs / rhs; integers round to zero.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_div(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_div", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where lhs == rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_equal(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_equal", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where lhs > rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_greater(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_greater", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where lhs >= rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_greater_equal(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_greater_equal", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// sqrt(lhs^2 + rhs^2) without overflow.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_hypot(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_hypot", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where lhs < rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_lesser(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_lesser", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where lhs <= rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_lesser_equal(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_lesser_equal", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where both are nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_logical_and(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_logical_and", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where either is nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_logical_or(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_logical_or", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where exactly one is nonzero, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_logical_xor(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_logical_xor", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// The larger of both.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_maximum(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_maximum", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// The smaller of both.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_minimum(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_minimum", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Remainder with the sign of rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_mod(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_mod", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Product, lhs * rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_mul(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_mul", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// 1 where lhs != rhs, else 0.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_not_equal(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_not_equal", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Power, lhs ** rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_power(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_power", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Difference, lhs - rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol broadcast_sub(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("broadcast_sub", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}
inline Symbol broadcast_minus(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  return broadcast_sub(name, lhs, rhs);
}

// Cube root.
// data: The input array.
inline Symbol cbrt(const std::string& name, const Symbol& data) {
  static const detail::Operator op("cbrt", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Smallest integer not below x.
// data: The input array.
inline Symbol ceil(const std::string& name, const Symbol& data) {
  static const detail::Operator op("ceil", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Limits the elements to [a_min, a_max]; the gradient is zero outside.
// data: The input array.
inline Symbol clip(const std::string& name, const Symbol& data, const clipAttributes& attributes) {
  static const detail::Operator op("clip", {"a_min", "a_max"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.a_min);
  packed.add(op.id(1), attributes.a_max);
  return detail::apply(op, packed, name, {&data});
}

// Cosine of radians.
// data: The input array.
inline Symbol cos(const std::string& name, const Symbol& data) {
  static const detail::Operator op("cos", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Hyperbolic cosine.
// data: The input array.
inline Symbol cosh(const std::string& name, const Symbol& data) {
  static const detail::Operator op("cosh", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Radians to degrees.
// data: The input array.
inline Symbol degrees(const std::string& name, const Symbol& data) {
  static const detail::Operator op("degrees", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Derivative of gammaln.
// data: The input array.
inline Symbol digamma(const std::string& name, const Symbol& data) {
  static const detail::Operator op("digamma", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Sum, lhs + rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol elemwise_add(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("elemwise_add", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Quotient, lhs / rhs; integers round to zero.
// lhs: Left array.
// rhs: Right array.
inline Symbol elemwise_div(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("elemwise_div", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Product, lhs * rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol elemwise_mul(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("elemwise_mul", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Difference, lhs - rhs.
// lhs: Left array.
// rhs: Right array.
inline Symbol elemwise_sub(const std::string& name, const Symbol& lhs, const Symbol& rhs = {}) {
  static const detail::Operator op("elemwise_sub", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&lhs, &rhs});
}

// Gauss error function.
// data: The input array.
inline Symbol erf(const std::string& name, const Symbol& data) {
  static const detail::Operator op("erf", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Inverse of the Gauss error function on (-1, 1).
// data: The input array.
inline Symbol erfinv(const std::string& name, const Symbol& data) {
  static const detail::Operator op("erfinv", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Exponential.
// data: The input array.
inline Symbol exp(const std::string& name, const Symbol& data) {
  static const detail::Operator op("exp", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// exp(x) - 1, accurate for small x.
// data: The input array.
inline Symbol expm1(const std::string& name, const Symbol& data) {
  static const detail::Operator op("expm1", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Nearest integer towards zero.
// data: The input array.
inline Symbol fix(const std::string& name, const Symbol& data) {
  static const detail::Operator op("fix", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Largest integer not above x.
// data: The input array.
inline Symbol floor(const std::string& name, const Symbol& data) {
  static const detail::Operator op("floor", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Gamma function.
// data: The input array.
inline Symbol gamma(const std::string& name, const Symbol& data) {
  static const detail::Operator op("gamma", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Logarithm of the absolute value of the gamma function.
// data: The input array.
inline Symbol gammaln(const std::string& name, const Symbol& data) {
  static const detail::Operator op("gammaln", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Natural logarithm.
// data: The input array.
inline Symbol log(const std::string& name, const Symbol& data) {
  static const detail::Operator op("log", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Logarithm to base 10.
// data: The input array.
inline Symbol log10(const std::string& name, const Symbol& data) {
  static const detail::Operator op("log10", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// log(1 + x), accurate for small x.
// data: The input array.
inline Symbol log1p(const std::string& name, const Symbol& data) {
  static const detail::Operator op("log1p", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Logarithm to base 2.
// data: The input array.
inline Symbol log2(const std::string& name, const Symbol& data) {
  static const detail::Operator op("log2", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// log(1 / (1 + exp(-x))).
// data: The input array.
inline Symbol log_sigmoid(const std::string& name, const Symbol& data) {
  static const detail::Operator op("log_sigmoid", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// 1 where x is zero, else 0.
// data: The input array.
inline Symbol logical_not(const std::string& name, const Symbol& data) {
  static const detail::Operator op("logical_not", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// x tanh(log(1 + exp(x))) (Misra 2019).
// data: The input array.
inline Symbol mish(const std::string& name, const Symbol& data) {
  static const detail::Operator op("mish", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Numerical negative, -x.
// data: The input array.
inline Symbol negative(const std::string& name, const Symbol& data) {
  static const detail::Operator op("negative", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Ones with the shape and dtype of the input.
// data: The input array.
inline Symbol ones_like(const std::string& name, const Symbol& data) {
  static const detail::Operator op("ones_like", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Degrees to radians.
// data: The input array.
inline Symbol radians(const std::string& name, const Symbol& data) {
  static const detail::Operator op("radians", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// 1 / cbrt(x).
// data: The input array.
inline Symbol rcbrt(const std::string& name, const Symbol& data) {
  static const detail::Operator op("rcbrt", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// 1 / x.
// data: The input array.
inline Symbol reciprocal(const std::string& name, const Symbol& data) {
  static const detail::Operator op("reciprocal", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Rectified linear unit, max(x, 0).
// data: The input array.
inline Symbol relu(const std::string& name, const Symbol& data) {
  static const detail::Operator op("relu", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Nearest integer; halves go to the even one.
// data: The input array.
inline Symbol rint(const std::string& name, const Symbol& data) {
  static const detail::Operator op("rint", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Nearest integer; halves go away from zero.
// data: The input array.
inline Symbol round(const std::string& name, const Symbol& data) {
  static const detail::Operator op("round", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// 1 / sqrt(x).
// data: The input array.
inline Symbol rsqrt(const std::string& name, const Symbol& data) {
  static const detail::Operator op("rsqrt", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// 1 / (1 + exp(-x)).
// data: The input array.
inline Symbol sigmoid(const std::string& name, const Symbol& data) {
  static const detail::Operator op("sigmoid", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// -1, 0 or 1 by the sign of x; NaN stays NaN.
// data: The input array.
inline Symbol sign(const std::string& name, const Symbol& data) {
  static const detail::Operator op("sign", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Sine of radians.
// data: The input array.
inline Symbol sin(const std::string& name, const Symbol& data) {
  static const detail::Operator op("sin", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Hyperbolic sine.
// data: The input array.
inline Symbol sinh(const std::string& name, const Symbol& data) {
  static const detail::Operator op("sinh", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// 0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
// data: The input array.
inline Symbol smooth_l1(const std::string& name, const Symbol& data, const smooth_l1Attributes& attributes = {}) {
  static const detail::Operator op("smooth_l1", {"scalar", "is_int"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.scalar);
  packed.add(op.id(1), attributes.is_int);
  return detail::apply(op, packed, name, {&data});
}

// x / (1 + |x|).
// data: The input array.
inline Symbol softsign(const std::string& name, const Symbol& data) {
  static const detail::Operator op("softsign", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Square root; NaN below zero.
// data: The input array.
inline Symbol sqrt(const std::string& name, const Symbol& data) {
  static const detail::Operator op("sqrt", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// x squared.
// data: The input array.
inline Symbol square(const std::string& name, const Symbol& data) {
  static const detail::Operator op("square", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Tangent of radians.
// data: The input array.
inline Symbol tan(const std::string& name, const Symbol& data) {
  static const detail::Operator op("tan", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Hyperbolic tangent.
// data: The input array.
inline Symbol tanh(const std::string& name, const Symbol& data) {
  static const detail::Operator op("tanh", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// Nearest integer towards zero.
// data: The input array.
inline Symbol trunc(const std::string& name, const Symbol& data) {
  static const detail::Operator op("trunc", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

// x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
// selects along the first axis.
// condition: Any dtype.
// x: Taken where the condition holds.
// y: Taken elsewhere; shape and dtype of x.
inline Symbol where(const std::string& name, const Symbol& condition, const Symbol& x = {}, const Symbol& y = {}) {
  static const detail::Operator op("where", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&condition, &x, &y});
}

// Zeros with the shape and dtype of the input.
// data: The input array.
inline Symbol zeros_like(const std::string& name, const Symbol& data) {
  static const detail::Operator op("zeros_like", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

}  // namespace weft::sym
