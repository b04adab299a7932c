// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family reduce, which Ops inherits.
 */
public abstract class ReduceOps extends RnnOps {
  ReduceOps() {}

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param a The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray cumsum(NDArray a, Cumsum attributes) {
    return Operator.named("_np_cumsum").apply(attributes, a);
  }

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param a The input array.
   * @return the result
   */
  public static NDArray cumsum(NDArray a) {
    return Operator.named("_np_cumsum").apply(null, a);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray argmax(NDArray data, Argmax attributes) {
    return Operator.named("argmax").apply(attributes, data);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray argmax(NDArray data) {
    return Operator.named("argmax").apply(null, data);
  }

  /**
   * Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
   *
   * @param data At least two axes.
   * @return the result
   */
  public static NDArray argmaxChannel(NDArray data) {
    return Operator.named("argmax_channel").apply(null, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray argmin(NDArray data, Argmin attributes) {
    return Operator.named("argmin").apply(attributes, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray argmin(NDArray data) {
    return Operator.named("argmin").apply(null, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray max(NDArray data, Max attributes) {
    return Operator.named("max").apply(attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray max(NDArray data) {
    return Operator.named("max").apply(null, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maxAxis(NDArray data, Max attributes) {
    return Operator.named("max").apply(attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray maxAxis(NDArray data) {
    return Operator.named("max").apply(null, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mean(NDArray data, Mean attributes) {
    return Operator.named("mean").apply(attributes, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray mean(NDArray data) {
    return Operator.named("mean").apply(null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray min(NDArray data, Min attributes) {
    return Operator.named("min").apply(attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray min(NDArray data) {
    return Operator.named("min").apply(null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray minAxis(NDArray data, Min attributes) {
    return Operator.named("min").apply(attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray minAxis(NDArray data) {
    return Operator.named("min").apply(null, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> moments(NDArray data, Moments attributes) {
    return Operator.named("moments").invoke(attributes, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param data The input array.
   * @return the results
   */
  public static List<NDArray> moments(NDArray data) {
    return Operator.named("moments").invoke(null, data);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray nanprod(NDArray data, Nanprod attributes) {
    return Operator.named("nanprod").apply(attributes, data);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray nanprod(NDArray data) {
    return Operator.named("nanprod").apply(null, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray nansum(NDArray data, Nansum attributes) {
    return Operator.named("nansum").apply(attributes, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray nansum(NDArray data) {
    return Operator.named("nansum").apply(null, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray norm(NDArray data, Norm attributes) {
    return Operator.named("norm").apply(attributes, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray norm(NDArray data) {
    return Operator.named("norm").apply(null, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray prod(NDArray data, Prod attributes) {
    return Operator.named("prod").apply(attributes, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray prod(NDArray data) {
    return Operator.named("prod").apply(null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sum(NDArray data, Sum attributes) {
    return Operator.named("sum").apply(attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray sum(NDArray data) {
    return Operator.named("sum").apply(null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sumAxis(NDArray data, Sum attributes) {
    return Operator.named("sum").apply(attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray sumAxis(NDArray data) {
    return Operator.named("sum").apply(null, data);
  }
}
