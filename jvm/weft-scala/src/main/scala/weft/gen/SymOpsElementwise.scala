// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsElementwise {

  /** The input; no gradient flows through it.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def BlockGrad(data: Symbol, name: Option[String] = None): Symbol =
    new Call("BlockGrad").symbol(name, data)

  /** The input; no gradient flows through it.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def stop_gradient(data: Symbol, name: Option[String] = None): Symbol =
    new Call("BlockGrad").symbol(name, data)

  /** Converts the elements to another dtype. Floating point to integer rounds to zero.
    * @param data The input array.
    * @param dtype The dtype of the result; required.
    * @param name The node's name; None: made.
    */
  def Cast(data: Symbol, dtype: DType, name: Option[String] = None): Symbol =
    new Call("Cast").put("dtype", dtype).symbol(name, data)

  /** Converts the elements to another dtype. Floating point to integer rounds to zero.
    * @param data The input array.
    * @param dtype The dtype of the result; required.
    * @param name The node's name; None: made.
    */
  def cast(data: Symbol, dtype: DType, name: Option[String] = None): Symbol =
    new Call("Cast").put("dtype", dtype).symbol(name, data)

  /** A copy of the input.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def identity(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_copy").symbol(name, data)

  /** Absolute value.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def abs(data: Symbol, name: Option[String] = None): Symbol =
    new Call("abs").symbol(name, data)

  /** The sum of all inputs, which have one shape and dtype.
    * @param args The arrays to add.
    * @param name The node's name; None: made.
    */
  def add_n(args: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("add_n").symbol(name, args: _*)

  /** The sum of all inputs, which have one shape and dtype.
    * @param args The arrays to add.
    * @param name The node's name; None: made.
    */
  def ElementWiseSum(args: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("add_n").symbol(name, args: _*)

  /** data in another dtype where it is floating; other arrays stay as they are.
    * @param data Any shape and dtype.
    * @param dtype Dtype of the result; required.
    * @param name The node's name; None: made.
    */
  def amp_cast(data: Symbol, dtype: DType, name: Option[String] = None): Symbol =
    new Call("amp_cast").put("dtype", dtype).symbol(name, data)

  /** The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    * with cast_narrow. Arrays of other dtypes stay as they are.
    * @param data Any shapes and dtypes.
    * @param cast_narrow Whether the narrowest dtype is taken; default False.
    * @param name The node's name; None: made.
    */
  def amp_multicast(
      data: Seq[Symbol],
      cast_narrow: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("amp_multicast").set("cast_narrow", cast_narrow).symbol(name, data: _*)

  /** Inverse cosine in radians, in [0, pi].
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arccos(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arccos").symbol(name, data)

  /** Inverse hyperbolic cosine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arccosh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arccosh").symbol(name, data)

  /** Inverse sine in radians, in [-pi/2, pi/2].
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arcsin(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arcsin").symbol(name, data)

  /** Inverse hyperbolic sine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arcsinh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arcsinh").symbol(name, data)

  /** Inverse tangent in radians, in [-pi/2, pi/2].
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arctan(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arctan").symbol(name, data)

  /** Inverse hyperbolic tangent.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arctanh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arctanh").symbol(name, data)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_add(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_add").symbol(name, lhs, rhs.orNull)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_plus(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_add").symbol(name, lhs, rhs.orNull)

  /** Quotient, lhs / rhs; integers round to zero.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_div(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_div").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs == rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_equal").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs > rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_greater(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_greater").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs >= rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_greater_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_greater_equal").symbol(name, lhs, rhs.orNull)

  /** sqrt(lhs^2 + rhs^2) without overflow.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_hypot(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_hypot").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs < rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_lesser(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_lesser").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs <= rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_lesser_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_lesser_equal").symbol(name, lhs, rhs.orNull)

  /** 1 where both are nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_logical_and(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_logical_and").symbol(name, lhs, rhs.orNull)

  /** 1 where either is nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_logical_or(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_logical_or").symbol(name, lhs, rhs.orNull)

  /** 1 where exactly one is nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_logical_xor(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_logical_xor").symbol(name, lhs, rhs.orNull)

  /** The larger of both.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_maximum(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_maximum").symbol(name, lhs, rhs.orNull)

  /** The smaller of both.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_minimum(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_minimum").symbol(name, lhs, rhs.orNull)

  /** Remainder with the sign of rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_mod(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_mod").symbol(name, lhs, rhs.orNull)

  /** Product, lhs * rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_mul(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_mul").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs != rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_not_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_not_equal").symbol(name, lhs, rhs.orNull)

  /** Power, lhs ** rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_power(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_power").symbol(name, lhs, rhs.orNull)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_sub(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_sub").symbol(name, lhs, rhs.orNull)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_minus(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_sub").symbol(name, lhs, rhs.orNull)

  /** Cube root.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def cbrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("cbrt").symbol(name, data)

  /** Smallest integer not below x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def ceil(data: Symbol, name: Option[String] = None): Symbol =
    new Call("ceil").symbol(name, data)

  /** Limits the elements to [a_min, a_max]; the gradient is zero outside.
    * @param data The input array.
    * @param a_min Smallest value; required.
    * @param a_max Largest value; required.
    * @param name The node's name; None: made.
    */
  def clip(data: Symbol, a_min: Double, a_max: Double, name: Option[String] = None): Symbol =
    new Call("clip").put("a_min", a_min).put("a_max", a_max).symbol(name, data)

  /** Cosine of radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def cos(data: Symbol, name: Option[String] = None): Symbol =
    new Call("cos").symbol(name, data)

  /** Hyperbolic cosine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def cosh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("cosh").symbol(name, data)

  /** Radians to degrees.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def degrees(data: Symbol, name: Option[String] = None): Symbol =
    new Call("degrees").symbol(name, data)

  /** Derivative of gammaln.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def digamma(data: Symbol, name: Option[String] = None): Symbol =
    new Call("digamma").symbol(name, data)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_add(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_add").symbol(name, lhs, rhs.orNull)

  /** Quotient, lhs / rhs; integers round to zero.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_div(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_div").symbol(name, lhs, rhs.orNull)

  /** Product, lhs * rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_mul(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_mul").symbol(name, lhs, rhs.orNull)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_sub(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_sub").symbol(name, lhs, rhs.orNull)

  /** Gauss error function.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def erf(data: Symbol, name: Option[String] = None): Symbol =
    new Call("erf").symbol(name, data)

  /** Inverse of the Gauss error function on (-1, 1).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def erfinv(data: Symbol, name: Option[String] = None): Symbol =
    new Call("erfinv").symbol(name, data)

  /** Exponential.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def exp(data: Symbol, name: Option[String] = None): Symbol =
    new Call("exp").symbol(name, data)

  /** exp(x) - 1, accurate for small x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def expm1(data: Symbol, name: Option[String] = None): Symbol =
    new Call("expm1").symbol(name, data)

  /** Nearest integer towards zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def fix(data: Symbol, name: Option[String] = None): Symbol =
    new Call("fix").symbol(name, data)

  /** Largest integer not above x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def floor(data: Symbol, name: Option[String] = None): Symbol =
    new Call("floor").symbol(name, data)

  /** Gamma function.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def gamma(data: Symbol, name: Option[String] = None): Symbol =
    new Call("gamma").symbol(name, data)

  /** Logarithm of the absolute value of the gamma function.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def gammaln(data: Symbol, name: Option[String] = None): Symbol =
    new Call("gammaln").symbol(name, data)

  /** Natural logarithm.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log").symbol(name, data)

  /** Logarithm to base 10.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log10(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log10").symbol(name, data)

  /** log(1 + x), accurate for small x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log1p(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log1p").symbol(name, data)

  /** Logarithm to base 2.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log2(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log2").symbol(name, data)

  /** log(1 / (1 + exp(-x))).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log_sigmoid(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log_sigmoid").symbol(name, data)

  /** 1 where x is zero, else 0.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def logical_not(data: Symbol, name: Option[String] = None): Symbol =
    new Call("logical_not").symbol(name, data)

  /** x tanh(log(1 + exp(x))) (Misra 2019).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def mish(data: Symbol, name: Option[String] = None): Symbol =
    new Call("mish").symbol(name, data)

  /** Numerical negative, -x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def negative(data: Symbol, name: Option[String] = None): Symbol =
    new Call("negative").symbol(name, data)

  /** Ones with the shape and dtype of the input.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def ones_like(data: Symbol, name: Option[String] = None): Symbol =
    new Call("ones_like").symbol(name, data)

  /** Degrees to radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def radians(data: Symbol, name: Option[String] = None): Symbol =
    new Call("radians").symbol(name, data)

  /** 1 / cbrt(x).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def rcbrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("rcbrt").symbol(name, data)

  /** 1 / x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def reciprocal(data: Symbol, name: Option[String] = None): Symbol =
    new Call("reciprocal").symbol(name, data)

  /** Rectified linear unit, max(x, 0).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def relu(data: Symbol, name: Option[String] = None): Symbol =
    new Call("relu").symbol(name, data)

  /** Nearest integer; halves go to the even one.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def rint(data: Symbol, name: Option[String] = None): Symbol =
    new Call("rint").symbol(name, data)

  /** Nearest integer; halves go away from zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def round(data: Symbol, name: Option[String] = None): Symbol =
    new Call("round").symbol(name, data)

  /** 1 / sqrt(x).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def rsqrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("rsqrt").symbol(name, data)

  /** 1 / (1 + exp(-x)).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sigmoid(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sigmoid").symbol(name, data)

  /** -1, 0 or 1 by the sign of x; NaN stays NaN.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sign(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sign").symbol(name, data)

  /** Sine of radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sin(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sin").symbol(name, data)

  /** Hyperbolic sine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sinh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sinh").symbol(name, data)

  /** 0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
    * @param data The input array.
    * @param scalar s, the sharpness of the corner; default 1.
    * @param is_int Whether the scalar was an integer; kept for files; default True.
    * @param name The node's name; None: made.
    */
  def smooth_l1(
      data: Symbol,
      scalar: Option[Double] = None,
      is_int: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("smooth_l1").set("scalar", scalar).set("is_int", is_int).symbol(name, data)

  /** x / (1 + |x|).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def softsign(data: Symbol, name: Option[String] = None): Symbol =
    new Call("softsign").symbol(name, data)

  /** Square root; NaN below zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sqrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sqrt").symbol(name, data)

  /** x squared.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def square(data: Symbol, name: Option[String] = None): Symbol =
    new Call("square").symbol(name, data)

  /** Tangent of radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def tan(data: Symbol, name: Option[String] = None): Symbol =
    new Call("tan").symbol(name, data)

  /** Hyperbolic tangent.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def tanh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("tanh").symbol(name, data)

  /** Nearest integer towards zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def trunc(data: Symbol, name: Option[String] = None): Symbol =
    new Call("trunc").symbol(name, data)

  /** x where the condition is nonzero, else y. The condition has the shape of x, or is a vector
    * that selects along the first axis.
    * @param condition Any dtype.
    * @param x Taken where the condition holds.
    * @param y Taken elsewhere; shape and dtype of x.
    * @param name The node's name; None: made.
    */
  def where(
      condition: Symbol,
      x: Option[Symbol] = None,
      y: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("where").symbol(name, condition, x.orNull, y.orNull)

  /** Zeros with the shape and dtype of the input.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def zeros_like(data: Symbol, name: Option[String] = None): Symbol =
    new Call("zeros_like").symbol(name, data)
}
