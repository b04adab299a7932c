// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family elementwise, which Sym inherits.
 */
public abstract class ElementwiseSym extends Elementwise2Sym {
  ElementwiseSym() {}

  /**
   * The input; no gradient flows through it.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol blockGrad(String name, Symbol data) {
    return Operator.named("BlockGrad").symbol(name, null, data);
  }

  /**
   * The input; no gradient flows through it.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol stopGradient(String name, Symbol data) {
    return Operator.named("BlockGrad").symbol(name, null, data);
  }

  /**
   * Converts the elements to another dtype. Floating point to integer rounds to zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol cast(String name, Symbol data, Cast attributes) {
    return Operator.named("Cast").symbol(name, attributes, data);
  }

  /**
   * A copy of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol identity(String name, Symbol data) {
    return Operator.named("_copy").symbol(name, null, data);
  }

  /**
   * Absolute value.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol abs(String name, Symbol data) {
    return Operator.named("abs").symbol(name, null, data);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param name the node's name; null: made
   * @param args The arrays to add.
   * @return the outputs
   */
  public static Symbol addN(String name, Symbol... args) {
    return Operator.named("add_n").symbol(name, null, args);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param name the node's name; null: made
   * @param args The arrays to add.
   * @return the outputs
   */
  public static Symbol elementWiseSum(String name, Symbol... args) {
    return Operator.named("add_n").symbol(name, null, args);
  }

  /**
   * data in another dtype where it is floating; other arrays stay as they are.
   *
   * @param name the node's name; null: made
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ampCast(String name, Symbol data, AmpCast attributes) {
    return Operator.named("amp_cast").symbol(name, attributes, data);
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param name the node's name; null: made
   * @param data Any shapes and dtypes.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ampMulticast(String name, List<Symbol> data, AmpMulticast attributes) {
    return Operator.named("amp_multicast").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param name the node's name; null: made
   * @param data Any shapes and dtypes.
   * @return the outputs
   */
  public static Symbol ampMulticast(String name, Symbol... data) {
    return Operator.named("amp_multicast").symbol(name, null, data);
  }

  /**
   * Inverse cosine in radians, in [0, pi].
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arccos(String name, Symbol data) {
    return Operator.named("arccos").symbol(name, null, data);
  }

  /**
   * Inverse hyperbolic cosine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arccosh(String name, Symbol data) {
    return Operator.named("arccosh").symbol(name, null, data);
  }

  /**
   * Inverse sine in radians, in [-pi/2, pi/2].
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arcsin(String name, Symbol data) {
    return Operator.named("arcsin").symbol(name, null, data);
  }

  /**
   * Inverse hyperbolic sine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arcsinh(String name, Symbol data) {
    return Operator.named("arcsinh").symbol(name, null, data);
  }

  /**
   * Inverse tangent in radians, in [-pi/2, pi/2].
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arctan(String name, Symbol data) {
    return Operator.named("arctan").symbol(name, null, data);
  }

  /**
   * Inverse hyperbolic tangent.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arctanh(String name, Symbol data) {
    return Operator.named("arctanh").symbol(name, null, data);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastAdd(String name, Symbol lhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastAdd(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs, rhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastPlus(String name, Symbol lhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastPlus(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs, rhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastDiv(String name, Symbol lhs) {
    return Operator.named("broadcast_div").symbol(name, null, lhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastDiv(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_div").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs == rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastEqual(String name, Symbol lhs) {
    return Operator.named("broadcast_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs == rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastEqual(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastGreater(String name, Symbol lhs) {
    return Operator.named("broadcast_greater").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &gt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastGreater(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_greater").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastGreaterEqual(String name, Symbol lhs) {
    return Operator.named("broadcast_greater_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &gt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastGreaterEqual(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_greater_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * sqrt(lhs^2 + rhs^2) without overflow.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastHypot(String name, Symbol lhs) {
    return Operator.named("broadcast_hypot").symbol(name, null, lhs);
  }

  /**
   * sqrt(lhs^2 + rhs^2) without overflow.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastHypot(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_hypot").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLesser(String name, Symbol lhs) {
    return Operator.named("broadcast_lesser").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &lt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLesser(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_lesser").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLesserEqual(String name, Symbol lhs) {
    return Operator.named("broadcast_lesser_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &lt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLesserEqual(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_lesser_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where both are nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalAnd(String name, Symbol lhs) {
    return Operator.named("broadcast_logical_and").symbol(name, null, lhs);
  }

  /**
   * 1 where both are nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalAnd(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_logical_and").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where either is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalOr(String name, Symbol lhs) {
    return Operator.named("broadcast_logical_or").symbol(name, null, lhs);
  }

  /**
   * 1 where either is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalOr(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_logical_or").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where exactly one is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalXor(String name, Symbol lhs) {
    return Operator.named("broadcast_logical_xor").symbol(name, null, lhs);
  }

  /**
   * 1 where exactly one is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalXor(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_logical_xor").symbol(name, null, lhs, rhs);
  }

  /**
   * The larger of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMaximum(String name, Symbol lhs) {
    return Operator.named("broadcast_maximum").symbol(name, null, lhs);
  }

  /**
   * The larger of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMaximum(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_maximum").symbol(name, null, lhs, rhs);
  }

  /**
   * The smaller of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMinimum(String name, Symbol lhs) {
    return Operator.named("broadcast_minimum").symbol(name, null, lhs);
  }

  /**
   * The smaller of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMinimum(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_minimum").symbol(name, null, lhs, rhs);
  }

  /**
   * Remainder with the sign of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMod(String name, Symbol lhs) {
    return Operator.named("broadcast_mod").symbol(name, null, lhs);
  }

  /**
   * Remainder with the sign of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMod(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_mod").symbol(name, null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMul(String name, Symbol lhs) {
    return Operator.named("broadcast_mul").symbol(name, null, lhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMul(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_mul").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs != rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastNotEqual(String name, Symbol lhs) {
    return Operator.named("broadcast_not_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs != rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastNotEqual(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_not_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * Power, lhs ** rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastPower(String name, Symbol lhs) {
    return Operator.named("broadcast_power").symbol(name, null, lhs);
  }

  /**
   * Power, lhs ** rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastPower(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_power").symbol(name, null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastSub(String name, Symbol lhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastSub(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMinus(String name, Symbol lhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMinus(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs, rhs);
  }

  /**
   * Cube root.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol cbrt(String name, Symbol data) {
    return Operator.named("cbrt").symbol(name, null, data);
  }

  /**
   * Smallest integer not below x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol ceil(String name, Symbol data) {
    return Operator.named("ceil").symbol(name, null, data);
  }

  /**
   * Limits the elements to [a_min, a_max]; the gradient is zero outside.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol clip(String name, Symbol data, Clip attributes) {
    return Operator.named("clip").symbol(name, attributes, data);
  }

  /**
   * Cosine of radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol cos(String name, Symbol data) {
    return Operator.named("cos").symbol(name, null, data);
  }

  /**
   * Hyperbolic cosine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol cosh(String name, Symbol data) {
    return Operator.named("cosh").symbol(name, null, data);
  }

  /**
   * Radians to degrees.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol degrees(String name, Symbol data) {
    return Operator.named("degrees").symbol(name, null, data);
  }

  /**
   * Derivative of gammaln.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol digamma(String name, Symbol data) {
    return Operator.named("digamma").symbol(name, null, data);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseAdd(String name, Symbol lhs) {
    return Operator.named("elemwise_add").symbol(name, null, lhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseAdd(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_add").symbol(name, null, lhs, rhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseDiv(String name, Symbol lhs) {
    return Operator.named("elemwise_div").symbol(name, null, lhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseDiv(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_div").symbol(name, null, lhs, rhs);
  }
}
