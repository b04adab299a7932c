// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family reduce, which Sym inherits.
 */
public abstract class ReduceSym extends RnnSym {
  ReduceSym() {}

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param name the node's name; null: made
   * @param a The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol cumsum(String name, Symbol a, Cumsum attributes) {
    return Operator.named("_np_cumsum").symbol(name, attributes, a);
  }

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param name the node's name; null: made
   * @param a The input array.
   * @return the outputs
   */
  public static Symbol cumsum(String name, Symbol a) {
    return Operator.named("_np_cumsum").symbol(name, null, a);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol argmax(String name, Symbol data, Argmax attributes) {
    return Operator.named("argmax").symbol(name, attributes, data);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol argmax(String name, Symbol data) {
    return Operator.named("argmax").symbol(name, null, data);
  }

  /**
   * Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
   *
   * @param name the node's name; null: made
   * @param data At least two axes.
   * @return the outputs
   */
  public static Symbol argmaxChannel(String name, Symbol data) {
    return Operator.named("argmax_channel").symbol(name, null, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol argmin(String name, Symbol data, Argmin attributes) {
    return Operator.named("argmin").symbol(name, attributes, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol argmin(String name, Symbol data) {
    return Operator.named("argmin").symbol(name, null, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol max(String name, Symbol data, Max attributes) {
    return Operator.named("max").symbol(name, attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol max(String name, Symbol data) {
    return Operator.named("max").symbol(name, null, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maxAxis(String name, Symbol data, Max attributes) {
    return Operator.named("max").symbol(name, attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol maxAxis(String name, Symbol data) {
    return Operator.named("max").symbol(name, null, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mean(String name, Symbol data, Mean attributes) {
    return Operator.named("mean").symbol(name, attributes, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol mean(String name, Symbol data) {
    return Operator.named("mean").symbol(name, null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol min(String name, Symbol data, Min attributes) {
    return Operator.named("min").symbol(name, attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol min(String name, Symbol data) {
    return Operator.named("min").symbol(name, null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol minAxis(String name, Symbol data, Min attributes) {
    return Operator.named("min").symbol(name, attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol minAxis(String name, Symbol data) {
    return Operator.named("min").symbol(name, null, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol moments(String name, Symbol data, Moments attributes) {
    return Operator.named("moments").symbol(name, attributes, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol moments(String name, Symbol data) {
    return Operator.named("moments").symbol(name, null, data);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nanprod(String name, Symbol data, Nanprod attributes) {
    return Operator.named("nanprod").symbol(name, attributes, data);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol nanprod(String name, Symbol data) {
    return Operator.named("nanprod").symbol(name, null, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nansum(String name, Symbol data, Nansum attributes) {
    return Operator.named("nansum").symbol(name, attributes, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol nansum(String name, Symbol data) {
    return Operator.named("nansum").symbol(name, null, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol norm(String name, Symbol data, Norm attributes) {
    return Operator.named("norm").symbol(name, attributes, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol norm(String name, Symbol data) {
    return Operator.named("norm").symbol(name, null, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol prod(String name, Symbol data, Prod attributes) {
    return Operator.named("prod").symbol(name, attributes, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol prod(String name, Symbol data) {
    return Operator.named("prod").symbol(name, null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sum(String name, Symbol data, Sum attributes) {
    return Operator.named("sum").symbol(name, attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol sum(String name, Symbol data) {
    return Operator.named("sum").symbol(name, null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sumAxis(String name, Symbol data, Sum attributes) {
    return Operator.named("sum").symbol(name, attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol sumAxis(String name, Symbol data) {
    return Operator.named("sum").symbol(name, null, data);
  }
}
