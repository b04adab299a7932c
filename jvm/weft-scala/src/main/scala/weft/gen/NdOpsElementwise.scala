// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsElementwise {

  /** The input; no gradient flows through it.
    * @param data The input array.
    */
  def BlockGrad(data: NDArray): NDArray =
    new Call("BlockGrad").one(data)

  /** The input; no gradient flows through it.
    * @param data The input array.
    */
  def stop_gradient(data: NDArray): NDArray =
    new Call("BlockGrad").one(data)

  /** Converts the elements to another dtype. Floating point to integer rounds to zero.
    * @param data The input array.
    * @param dtype The dtype of the result; required.
    */
  def Cast(data: NDArray, dtype: DType): NDArray =
    new Call("Cast").put("dtype", dtype).one(data)

  /** Converts the elements to another dtype. Floating point to integer rounds to zero.
    * @param data The input array.
    * @param dtype The dtype of the result; required.
    */
  def cast(data: NDArray, dtype: DType): NDArray =
    new Call("Cast").put("dtype", dtype).one(data)

  /** A copy of the input.
    * @param data The input array.
    */
  def identity(data: NDArray): NDArray =
    new Call("_copy").one(data)

  /** Absolute value.
    * @param data The input array.
    */
  def abs(data: NDArray): NDArray =
    new Call("abs").one(data)

  /** The sum of all inputs, which have one shape and dtype.
    * @param args The arrays to add.
    */
  def add_n(args: Seq[NDArray]): NDArray =
    new Call("add_n").one(args: _*)

  /** The sum of all inputs, which have one shape and dtype.
    * @param args The arrays to add.
    */
  def ElementWiseSum(args: Seq[NDArray]): NDArray =
    new Call("add_n").one(args: _*)

  /** data in another dtype where it is floating; other arrays stay as they are.
    * @param data Any shape and dtype.
    * @param dtype Dtype of the result; required.
    */
  def amp_cast(data: NDArray, dtype: DType): NDArray =
    new Call("amp_cast").put("dtype", dtype).one(data)

  /** The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    * with cast_narrow. Arrays of other dtypes stay as they are.
    * @param data Any shapes and dtypes.
    * @param cast_narrow Whether the narrowest dtype is taken; default False.
    */
  def amp_multicast(data: Seq[NDArray], cast_narrow: Option[Boolean] = None): Seq[NDArray] =
    new Call("amp_multicast").set("cast_narrow", cast_narrow).all(data: _*)

  /** Inverse cosine in radians, in [0, pi].
    * @param data The input array.
    */
  def arccos(data: NDArray): NDArray =
    new Call("arccos").one(data)

  /** Inverse hyperbolic cosine.
    * @param data The input array.
    */
  def arccosh(data: NDArray): NDArray =
    new Call("arccosh").one(data)

  /** Inverse sine in radians, in [-pi/2, pi/2].
    * @param data The input array.
    */
  def arcsin(data: NDArray): NDArray =
    new Call("arcsin").one(data)

  /** Inverse hyperbolic sine.
    * @param data The input array.
    */
  def arcsinh(data: NDArray): NDArray =
    new Call("arcsinh").one(data)

  /** Inverse tangent in radians, in [-pi/2, pi/2].
    * @param data The input array.
    */
  def arctan(data: NDArray): NDArray =
    new Call("arctan").one(data)

  /** Inverse hyperbolic tangent.
    * @param data The input array.
    */
  def arctanh(data: NDArray): NDArray =
    new Call("arctanh").one(data)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_add(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_add").one(lhs, rhs)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_plus(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_add").one(lhs, rhs)

  /** Quotient, lhs / rhs; integers round to zero.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_div(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_div").one(lhs, rhs)

  /** 1 where lhs == rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_equal(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_equal").one(lhs, rhs)

  /** 1 where lhs > rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_greater(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_greater").one(lhs, rhs)

  /** 1 where lhs >= rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_greater_equal(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_greater_equal").one(lhs, rhs)

  /** sqrt(lhs^2 + rhs^2) without overflow.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_hypot(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_hypot").one(lhs, rhs)

  /** 1 where lhs < rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_lesser(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_lesser").one(lhs, rhs)

  /** 1 where lhs <= rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_lesser_equal(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_lesser_equal").one(lhs, rhs)

  /** 1 where both are nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_logical_and(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_logical_and").one(lhs, rhs)

  /** 1 where either is nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_logical_or(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_logical_or").one(lhs, rhs)

  /** 1 where exactly one is nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_logical_xor(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_logical_xor").one(lhs, rhs)

  /** The larger of both.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_maximum(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_maximum").one(lhs, rhs)

  /** The smaller of both.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_minimum(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_minimum").one(lhs, rhs)

  /** Remainder with the sign of rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_mod(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_mod").one(lhs, rhs)

  /** Product, lhs * rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_mul(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_mul").one(lhs, rhs)

  /** 1 where lhs != rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_not_equal(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_not_equal").one(lhs, rhs)

  /** Power, lhs ** rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_power(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_power").one(lhs, rhs)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_sub(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_sub").one(lhs, rhs)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def broadcast_minus(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("broadcast_sub").one(lhs, rhs)

  /** Cube root.
    * @param data The input array.
    */
  def cbrt(data: NDArray): NDArray =
    new Call("cbrt").one(data)

  /** Smallest integer not below x.
    * @param data The input array.
    */
  def ceil(data: NDArray): NDArray =
    new Call("ceil").one(data)

  /** Limits the elements to [a_min, a_max]; the gradient is zero outside.
    * @param data The input array.
    * @param a_min Smallest value; required.
    * @param a_max Largest value; required.
    */
  def clip(data: NDArray, a_min: Double, a_max: Double): NDArray =
    new Call("clip").put("a_min", a_min).put("a_max", a_max).one(data)

  /** Cosine of radians.
    * @param data The input array.
    */
  def cos(data: NDArray): NDArray =
    new Call("cos").one(data)

  /** Hyperbolic cosine.
    * @param data The input array.
    */
  def cosh(data: NDArray): NDArray =
    new Call("cosh").one(data)

  /** Radians to degrees.
    * @param data The input array.
    */
  def degrees(data: NDArray): NDArray =
    new Call("degrees").one(data)

  /** Derivative of gammaln.
    * @param data The input array.
    */
  def digamma(data: NDArray): NDArray =
    new Call("digamma").one(data)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def elemwise_add(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("elemwise_add").one(lhs, rhs)

  /** Quotient, lhs / rhs; integers round to zero.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def elemwise_div(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("elemwise_div").one(lhs, rhs)

  /** Product, lhs * rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def elemwise_mul(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("elemwise_mul").one(lhs, rhs)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    */
  def elemwise_sub(lhs: NDArray, rhs: NDArray): NDArray =
    new Call("elemwise_sub").one(lhs, rhs)

  /** Gauss error function.
    * @param data The input array.
    */
  def erf(data: NDArray): NDArray =
    new Call("erf").one(data)

  /** Inverse of the Gauss error function on (-1, 1).
    * @param data The input array.
    */
  def erfinv(data: NDArray): NDArray =
    new Call("erfinv").one(data)

  /** Exponential.
    * @param data The input array.
    */
  def exp(data: NDArray): NDArray =
    new Call("exp").one(data)

  /** exp(x) - 1, accurate for small x.
    * @param data The input array.
    */
  def expm1(data: NDArray): NDArray =
    new Call("expm1").one(data)

  /** Nearest integer towards zero.
    * @param data The input array.
    */
  def fix(data: NDArray): NDArray =
    new Call("fix").one(data)

  /** Largest integer not above x.
    * @param data The input array.
    */
  def floor(data: NDArray): NDArray =
    new Call("floor").one(data)

  /** Gamma function.
    * @param data The input array.
    */
  def gamma(data: NDArray): NDArray =
    new Call("gamma").one(data)

  /** Logarithm of the absolute value of the gamma function.
    * @param data The input array.
    */
  def gammaln(data: NDArray): NDArray =
    new Call("gammaln").one(data)

  /** Natural logarithm.
    * @param data The input array.
    */
  def log(data: NDArray): NDArray =
    new Call("log").one(data)

  /** Logarithm to base 10.
    * @param data The input array.
    */
  def log10(data: NDArray): NDArray =
    new Call("log10").one(data)

  /** log(1 + x), accurate for small x.
    * @param data The input array.
    */
  def log1p(data: NDArray): NDArray =
    new Call("log1p").one(data)

  /** Logarithm to base 2.
    * @param data The input array.
    */
  def log2(data: NDArray): NDArray =
    new Call("log2").one(data)

  /** log(1 / (1 + exp(-x))).
    * @param data The input array.
    */
  def log_sigmoid(data: NDArray): NDArray =
    new Call("log_sigmoid").one(data)

  /** 1 where x is zero, else 0.
    * @param data The input array.
    */
  def logical_not(data: NDArray): NDArray =
    new Call("logical_not").one(data)

  /** x tanh(log(1 + exp(x))) (Misra 2019).
    * @param data The input array.
    */
  def mish(data: NDArray): NDArray =
    new Call("mish").one(data)

  /** Numerical negative, -x.
    * @param data The input array.
    */
  def negative(data: NDArray): NDArray =
    new Call("negative").one(data)

  /** Ones with the shape and dtype of the input.
    * @param data The input array.
    */
  def ones_like(data: NDArray): NDArray =
    new Call("ones_like").one(data)

  /** Degrees to radians.
    * @param data The input array.
    */
  def radians(data: NDArray): NDArray =
    new Call("radians").one(data)

  /** 1 / cbrt(x).
    * @param data The input array.
    */
  def rcbrt(data: NDArray): NDArray =
    new Call("rcbrt").one(data)

  /** 1 / x.
    * @param data The input array.
    */
  def reciprocal(data: NDArray): NDArray =
    new Call("reciprocal").one(data)

  /** Rectified linear unit, max(x, 0).
    * @param data The input array.
    */
  def relu(data: NDArray): NDArray =
    new Call("relu").one(data)

  /** Nearest integer; halves go to the even one.
    * @param data The input array.
    */
  def rint(data: NDArray): NDArray =
    new Call("rint").one(data)

  /** Nearest integer; halves go away from zero.
    * @param data The input array.
    */
  def round(data: NDArray): NDArray =
    new Call("round").one(data)

  /** 1 / sqrt(x).
    * @param data The input array.
    */
  def rsqrt(data: NDArray): NDArray =
    new Call("rsqrt").one(data)

  /** 1 / (1 + exp(-x)).
    * @param data The input array.
    */
  def sigmoid(data: NDArray): NDArray =
    new Call("sigmoid").one(data)

  /** -1, 0 or 1 by the sign of x; NaN stays NaN.
    * @param data The input array.
    */
  def sign(data: NDArray): NDArray =
    new Call("sign").one(data)

  /** Sine of radians.
    * @param data The input array.
    */
  def sin(data: NDArray): NDArray =
    new Call("sin").one(data)

  /** Hyperbolic sine.
    * @param data The input array.
    */
  def sinh(data: NDArray): NDArray =
    new Call("sinh").one(data)

  /** 0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
    * @param data The input array.
    * @param scalar s, the sharpness of the corner; default 1.
    * @param is_int Whether the scalar was an integer; kept for files; default True.
    */
  def smooth_l1(
      data: NDArray,
      scalar: Option[Double] = None,
      is_int: Option[Boolean] = None
  ): NDArray =
    new Call("smooth_l1").set("scalar", scalar).set("is_int", is_int).one(data)

  /** x / (1 + |x|).
    * @param data The input array.
    */
  def softsign(data: NDArray): NDArray =
    new Call("softsign").one(data)

  /** Square root; NaN below zero.
    * @param data The input array.
    */
  def sqrt(data: NDArray): NDArray =
    new Call("sqrt").one(data)

  /** x squared.
    * @param data The input array.
    */
  def square(data: NDArray): NDArray =
    new Call("square").one(data)

  /** Tangent of radians.
    * @param data The input array.
    */
  def tan(data: NDArray): NDArray =
    new Call("tan").one(data)

  /** Hyperbolic tangent.
    * @param data The input array.
    */
  def tanh(data: NDArray): NDArray =
    new Call("tanh").one(data)

  /** Nearest integer towards zero.
    * @param data The input array.
    */
  def trunc(data: NDArray): NDArray =
    new Call("trunc").one(data)

  /** x where the condition is nonzero, else y. The condition has the shape of x, or is a vector
    * that selects along the first axis.
    * @param condition Any dtype.
    * @param x Taken where the condition holds.
    * @param y Taken elsewhere; shape and dtype of x.
    */
  def where(condition: NDArray, x: NDArray, y: NDArray): NDArray =
    new Call("where").one(condition, x, y)

  /** Zeros with the shape and dtype of the input.
    * @param data The input array.
    */
  def zeros_like(data: NDArray): NDArray =
    new Call("zeros_like").one(data)
}
