// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsReduce {

  /** Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    * array.
    * @param a The input array.
    * @param axis The axis; None flattens the input; default None.
    * @param dtype Dtype of the result; None: that of the input; default None.
    * @param name The node's name; None: made.
    */
  def cumsum(
      a: Symbol,
      axis: Option[Long] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_np_cumsum").set("axis", axis).set("dtype", dtype).symbol(name, a)

  /** Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    * Indices have the dtype of the input.
    * @param data The input array.
    * @param axis The axis to search; None: all elements; default None.
    * @param keepdims Keep the axis with size 1; default False.
    * @param name The node's name; None: made.
    */
  def argmax(
      data: Symbol,
      axis: Option[Long] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("argmax").set("axis", axis).set("keepdims", keepdims).symbol(name, data)

  /** Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
    * @param data At least two axes.
    * @param name The node's name; None: made.
    */
  def argmax_channel(data: Symbol, name: Option[String] = None): Symbol =
    new Call("argmax_channel").symbol(name, data)

  /** Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    * Indices have the dtype of the input.
    * @param data The input array.
    * @param axis The axis to search; None: all elements; default None.
    * @param keepdims Keep the axis with size 1; default False.
    * @param name The node's name; None: made.
    */
  def argmin(
      data: Symbol,
      axis: Option[Long] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("argmin").set("axis", axis).set("keepdims", keepdims).symbol(name, data)

  /** Largest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def max(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("max")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Largest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def max_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("max")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Arithmetic mean of the elements along axes. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def mean(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mean")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def min(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("min")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def min_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("min")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Mean and variance (divided by the number of elements) along axes.
    * @param data The input array.
    * @param axes Axes to reduce; None: all; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param name The node's name; None: made.
    */
  def moments(
      data: Symbol,
      axes: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("moments").set("axes", axes).set("keepdims", keepdims).symbol(name, data)

  /** Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def nanprod(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("nanprod")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def nansum(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("nansum")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the
    * square root of the sum of squares. Its gradient at 0 is 0.
    * @param data The input array.
    * @param ord 1 or 2; default 2.
    * @param axis Axes to reduce; None: all; default None.
    * @param out_dtype Dtype of the result; None: that of the input; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param name The node's name; None: made.
    */
  def norm(
      data: Symbol,
      ord: Option[Long] = None,
      axis: Option[Shape] = None,
      out_dtype: Option[DType] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("norm")
      .set("ord", ord)
      .set("axis", axis)
      .set("out_dtype", out_dtype)
      .set("keepdims", keepdims)
      .symbol(name, data)

  /** Product of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def prod(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("prod")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Sum of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def sum(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sum")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Sum of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def sum_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sum")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)
}
