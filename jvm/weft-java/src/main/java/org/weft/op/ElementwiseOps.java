// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family elementwise, which Ops inherits.
 */
public abstract class ElementwiseOps extends Elementwise2Ops {
  ElementwiseOps() {}

  /**
   * The input; no gradient flows through it.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray blockGrad(NDArray data) {
    return Operator.named("BlockGrad").apply(null, data);
  }

  /**
   * The input; no gradient flows through it.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray stopGradient(NDArray data) {
    return Operator.named("BlockGrad").apply(null, data);
  }

  /**
   * Converts the elements to another dtype. Floating point to integer rounds to zero.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray cast(NDArray data, Cast attributes) {
    return Operator.named("Cast").apply(attributes, data);
  }

  /**
   * A copy of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray identity(NDArray data) {
    return Operator.named("_copy").apply(null, data);
  }

  /**
   * Absolute value.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray abs(NDArray data) {
    return Operator.named("abs").apply(null, data);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param args The arrays to add.
   * @return the result
   */
  public static NDArray addN(NDArray... args) {
    return Operator.named("add_n").apply(null, args);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param args The arrays to add.
   * @return the result
   */
  public static NDArray elementWiseSum(NDArray... args) {
    return Operator.named("add_n").apply(null, args);
  }

  /**
   * data in another dtype where it is floating; other arrays stay as they are.
   *
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ampCast(NDArray data, AmpCast attributes) {
    return Operator.named("amp_cast").apply(attributes, data);
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param data Any shapes and dtypes.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> ampMulticast(List<NDArray> data, AmpMulticast attributes) {
    return Operator.named("amp_multicast").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param data Any shapes and dtypes.
   * @return the results
   */
  public static List<NDArray> ampMulticast(NDArray... data) {
    return Operator.named("amp_multicast").invoke(null, data);
  }

  /**
   * Inverse cosine in radians, in [0, pi].
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arccos(NDArray data) {
    return Operator.named("arccos").apply(null, data);
  }

  /**
   * Inverse hyperbolic cosine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arccosh(NDArray data) {
    return Operator.named("arccosh").apply(null, data);
  }

  /**
   * Inverse sine in radians, in [-pi/2, pi/2].
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arcsin(NDArray data) {
    return Operator.named("arcsin").apply(null, data);
  }

  /**
   * Inverse hyperbolic sine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arcsinh(NDArray data) {
    return Operator.named("arcsinh").apply(null, data);
  }

  /**
   * Inverse tangent in radians, in [-pi/2, pi/2].
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arctan(NDArray data) {
    return Operator.named("arctan").apply(null, data);
  }

  /**
   * Inverse hyperbolic tangent.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arctanh(NDArray data) {
    return Operator.named("arctanh").apply(null, data);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastAdd(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_add").apply(null, lhs, rhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastPlus(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_add").apply(null, lhs, rhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastDiv(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_div").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs == rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastEqual(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_equal").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt; rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastGreater(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_greater").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt;= rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastGreaterEqual(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_greater_equal").apply(null, lhs, rhs);
  }

  /**
   * sqrt(lhs^2 + rhs^2) without overflow.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastHypot(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_hypot").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt; rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLesser(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_lesser").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt;= rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLesserEqual(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_lesser_equal").apply(null, lhs, rhs);
  }

  /**
   * 1 where both are nonzero, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLogicalAnd(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_logical_and").apply(null, lhs, rhs);
  }

  /**
   * 1 where either is nonzero, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLogicalOr(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_logical_or").apply(null, lhs, rhs);
  }

  /**
   * 1 where exactly one is nonzero, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLogicalXor(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_logical_xor").apply(null, lhs, rhs);
  }

  /**
   * The larger of both.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMaximum(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_maximum").apply(null, lhs, rhs);
  }

  /**
   * The smaller of both.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMinimum(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_minimum").apply(null, lhs, rhs);
  }

  /**
   * Remainder with the sign of rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMod(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_mod").apply(null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMul(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_mul").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs != rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastNotEqual(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_not_equal").apply(null, lhs, rhs);
  }

  /**
   * Power, lhs ** rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastPower(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_power").apply(null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastSub(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_sub").apply(null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMinus(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_sub").apply(null, lhs, rhs);
  }

  /**
   * Cube root.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray cbrt(NDArray data) {
    return Operator.named("cbrt").apply(null, data);
  }

  /**
   * Smallest integer not below x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray ceil(NDArray data) {
    return Operator.named("ceil").apply(null, data);
  }

  /**
   * Limits the elements to [a_min, a_max]; the gradient is zero outside.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray clip(NDArray data, Clip attributes) {
    return Operator.named("clip").apply(attributes, data);
  }

  /**
   * Cosine of radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray cos(NDArray data) {
    return Operator.named("cos").apply(null, data);
  }

  /**
   * Hyperbolic cosine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray cosh(NDArray data) {
    return Operator.named("cosh").apply(null, data);
  }

  /**
   * Radians to degrees.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray degrees(NDArray data) {
    return Operator.named("degrees").apply(null, data);
  }

  /**
   * Derivative of gammaln.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray digamma(NDArray data) {
    return Operator.named("digamma").apply(null, data);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseAdd(NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_add").apply(null, lhs, rhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseDiv(NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_div").apply(null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseMul(NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_mul").apply(null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseSub(NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_sub").apply(null, lhs, rhs);
  }

  /**
   * Gauss error function.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray erf(NDArray data) {
    return Operator.named("erf").apply(null, data);
  }

  /**
   * Inverse of the Gauss error function on (-1, 1).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray erfinv(NDArray data) {
    return Operator.named("erfinv").apply(null, data);
  }

  /**
   * Exponential.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray exp(NDArray data) {
    return Operator.named("exp").apply(null, data);
  }

  /**
   * exp(x) - 1, accurate for small x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray expm1(NDArray data) {
    return Operator.named("expm1").apply(null, data);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray fix(NDArray data) {
    return Operator.named("fix").apply(null, data);
  }

  /**
   * Largest integer not above x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray floor(NDArray data) {
    return Operator.named("floor").apply(null, data);
  }

  /**
   * Gamma function.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray gamma(NDArray data) {
    return Operator.named("gamma").apply(null, data);
  }

  /**
   * Logarithm of the absolute value of the gamma function.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray gammaln(NDArray data) {
    return Operator.named("gammaln").apply(null, data);
  }

  /**
   * Natural logarithm.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log(NDArray data) {
    return Operator.named("log").apply(null, data);
  }

  /**
   * Logarithm to base 10.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log10(NDArray data) {
    return Operator.named("log10").apply(null, data);
  }

  /**
   * log(1 + x), accurate for small x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log1p(NDArray data) {
    return Operator.named("log1p").apply(null, data);
  }

  /**
   * Logarithm to base 2.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log2(NDArray data) {
    return Operator.named("log2").apply(null, data);
  }

  /**
   * log(1 / (1 + exp(-x))).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray logSigmoid(NDArray data) {
    return Operator.named("log_sigmoid").apply(null, data);
  }

  /**
   * 1 where x is zero, else 0.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray logicalNot(NDArray data) {
    return Operator.named("logical_not").apply(null, data);
  }

  /**
   * x tanh(log(1 + exp(x))) (Misra 2019).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray mish(NDArray data) {
    return Operator.named("mish").apply(null, data);
  }

  /**
   * Numerical negative, -x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray negative(NDArray data) {
    return Operator.named("negative").apply(null, data);
  }

  /**
   * Ones with the shape and dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray onesLike(NDArray data) {
    return Operator.named("ones_like").apply(null, data);
  }

  /**
   * Degrees to radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray radians(NDArray data) {
    return Operator.named("radians").apply(null, data);
  }

  /**
   * 1 / cbrt(x).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray rcbrt(NDArray data) {
    return Operator.named("rcbrt").apply(null, data);
  }

  /**
   * 1 / x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray reciprocal(NDArray data) {
    return Operator.named("reciprocal").apply(null, data);
  }

  /**
   * Rectified linear unit, max(x, 0).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray relu(NDArray data) {
    return Operator.named("relu").apply(null, data);
  }

  /**
   * Nearest integer; halves go to the even one.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray rint(NDArray data) {
    return Operator.named("rint").apply(null, data);
  }

  /**
   * Nearest integer; halves go away from zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray round(NDArray data) {
    return Operator.named("round").apply(null, data);
  }

  /**
   * 1 / sqrt(x).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray rsqrt(NDArray data) {
    return Operator.named("rsqrt").apply(null, data);
  }

  /**
   * 1 / (1 + exp(-x)).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sigmoid(NDArray data) {
    return Operator.named("sigmoid").apply(null, data);
  }

  /**
   * -1, 0 or 1 by the sign of x; NaN stays NaN.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sign(NDArray data) {
    return Operator.named("sign").apply(null, data);
  }

  /**
   * Sine of radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sin(NDArray data) {
    return Operator.named("sin").apply(null, data);
  }

  /**
   * Hyperbolic sine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sinh(NDArray data) {
    return Operator.named("sinh").apply(null, data);
  }
}
