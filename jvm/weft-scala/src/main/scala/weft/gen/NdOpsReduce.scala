// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsReduce {

  /** Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    * array.
    * @param a The input array.
    * @param axis The axis; None flattens the input; default None.
    * @param dtype Dtype of the result; None: that of the input; default None.
    */
  def cumsum(a: NDArray, axis: Option[Long] = None, dtype: Option[DType] = None): NDArray =
    new Call("_np_cumsum").set("axis", axis).set("dtype", dtype).one(a)

  /** Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    * Indices have the dtype of the input.
    * @param data The input array.
    * @param axis The axis to search; None: all elements; default None.
    * @param keepdims Keep the axis with size 1; default False.
    */
  def argmax(data: NDArray, axis: Option[Long] = None, keepdims: Option[Boolean] = None): NDArray =
    new Call("argmax").set("axis", axis).set("keepdims", keepdims).one(data)

  /** Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
    * @param data At least two axes.
    */
  def argmax_channel(data: NDArray): NDArray =
    new Call("argmax_channel").one(data)

  /** Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    * Indices have the dtype of the input.
    * @param data The input array.
    * @param axis The axis to search; None: all elements; default None.
    * @param keepdims Keep the axis with size 1; default False.
    */
  def argmin(data: NDArray, axis: Option[Long] = None, keepdims: Option[Boolean] = None): NDArray =
    new Call("argmin").set("axis", axis).set("keepdims", keepdims).one(data)

  /** Largest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def max(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("max").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Largest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def max_axis(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("max").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Arithmetic mean of the elements along axes. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def mean(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("mean").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def min(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("min").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def min_axis(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("min").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Mean and variance (divided by the number of elements) along axes.
    * @param data The input array.
    * @param axes Axes to reduce; None: all; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    */
  def moments(
      data: NDArray,
      axes: Option[Shape] = None,
      keepdims: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("moments").set("axes", axes).set("keepdims", keepdims).all(data)

  /** Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def nanprod(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("nanprod")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .one(data)

  /** Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def nansum(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("nansum").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the
    * square root of the sum of squares. Its gradient at 0 is 0.
    * @param data The input array.
    * @param ord 1 or 2; default 2.
    * @param axis Axes to reduce; None: all; default None.
    * @param out_dtype Dtype of the result; None: that of the input; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    */
  def norm(
      data: NDArray,
      ord: Option[Long] = None,
      axis: Option[Shape] = None,
      out_dtype: Option[DType] = None,
      keepdims: Option[Boolean] = None
  ): NDArray =
    new Call("norm")
      .set("ord", ord)
      .set("axis", axis)
      .set("out_dtype", out_dtype)
      .set("keepdims", keepdims)
      .one(data)

  /** Product of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def prod(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("prod").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Sum of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def sum(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("sum").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)

  /** Sum of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    */
  def sum_axis(
      data: NDArray,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None
  ): NDArray =
    new Call("sum").set("axis", axis).set("keepdims", keepdims).set("exclude", exclude).one(data)
}
