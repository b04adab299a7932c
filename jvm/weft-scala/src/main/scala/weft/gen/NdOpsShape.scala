// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsShape {

  /** The inputs one after the other along an axis.
    * @param data Arrays of one dtype whose shapes differ along dim only.
    * @param dim The axis to join along; default 1.
    */
  def Concat(data: Seq[NDArray], dim: Option[Long] = None): NDArray =
    new Call("Concat").set("dim", dim).one(data: _*)

  /** The inputs one after the other along an axis.
    * @param data Arrays of one dtype whose shapes differ along dim only.
    * @param dim The axis to join along; default 1.
    */
  def concat(data: Seq[NDArray], dim: Option[Long] = None): NDArray =
    new Call("Concat").set("dim", dim).one(data: _*)

  /** Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
    * @param data An array with at least one axis.
    */
  def Flatten(data: NDArray): NDArray =
    new Call("Flatten").one(data)

  /** Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
    * @param data An array with at least one axis.
    */
  def flatten(data: NDArray): NDArray =
    new Call("Flatten").one(data)

  /** The input with elements added before and after each axis: a constant, the nearest element
    * (edge), or the elements mirrored at the first and last one (reflect).
    * @param data The input array, any rank.
    * @param mode What to add; one of constant, edge, reflect; required.
    * @param pad_width (before_0, after_0, before_1, after_1, ...); required.
    * @param constant_value The value that mode constant adds; default 0.
    */
  def Pad(
      data: NDArray,
      mode: String,
      pad_width: Shape,
      constant_value: Option[Double] = None
  ): NDArray =
    new Call("Pad")
      .put("mode", mode)
      .put("pad_width", pad_width)
      .set("constant_value", constant_value)
      .one(data)

  /** The input with elements added before and after each axis: a constant, the nearest element
    * (edge), or the elements mirrored at the first and last one (reflect).
    * @param data The input array, any rank.
    * @param mode What to add; one of constant, edge, reflect; required.
    * @param pad_width (before_0, after_0, before_1, after_1, ...); required.
    * @param constant_value The value that mode constant adds; default 0.
    */
  def pad(
      data: NDArray,
      mode: String,
      pad_width: Shape,
      constant_value: Option[Double] = None
  ): NDArray =
    new Call("Pad")
      .put("mode", mode)
      .put("pad_width", pad_width)
      .set("constant_value", constant_value)
      .one(data)

  /** The elements of the input, in row-major order, as another shape; a view where strides allow
    * it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes,
    * -3 merges two axes, -4 splits one into the two sizes that follow.
    * @param data The input array.
    * @param shape The new sizes and codes; default ().
    * @param reverse Match codes from the last axis; default False.
    * @param target_shape Older form of shape: 0 is inferred. Used when shape is (); default ().
    * @param keep_highest With target_shape: keep the first axis; default False.
    */
  def Reshape(
      data: NDArray,
      shape: Option[Shape] = None,
      reverse: Option[Boolean] = None,
      target_shape: Option[Shape] = None,
      keep_highest: Option[Boolean] = None
  ): NDArray =
    new Call("Reshape")
      .set("shape", shape)
      .set("reverse", reverse)
      .set("target_shape", target_shape)
      .set("keep_highest", keep_highest)
      .one(data)

  /** The elements of the input, in row-major order, as another shape; a view where strides allow
    * it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes,
    * -3 merges two axes, -4 splits one into the two sizes that follow.
    * @param data The input array.
    * @param shape The new sizes and codes; default ().
    * @param reverse Match codes from the last axis; default False.
    * @param target_shape Older form of shape: 0 is inferred. Used when shape is (); default ().
    * @param keep_highest With target_shape: keep the first axis; default False.
    */
  def reshape(
      data: NDArray,
      shape: Option[Shape] = None,
      reverse: Option[Boolean] = None,
      target_shape: Option[Shape] = None,
      keep_highest: Option[Boolean] = None
  ): NDArray =
    new Call("Reshape")
      .set("shape", shape)
      .set("reverse", reverse)
      .set("target_shape", target_shape)
      .set("keep_highest", keep_highest)
      .one(data)

  /** Cuts an axis into equal parts; the results are views.
    * @param data The input array.
    * @param num_outputs How many parts; must divide the axis; required.
    * @param axis The axis to cut; default 1.
    * @param squeeze_axis Drop the axis, of which every part has one index; default False.
    */
  def SliceChannel(
      data: NDArray,
      num_outputs: Long,
      axis: Option[Long] = None,
      squeeze_axis: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("SliceChannel")
      .put("num_outputs", num_outputs)
      .set("axis", axis)
      .set("squeeze_axis", squeeze_axis)
      .all(data)

  /** Cuts an axis into equal parts; the results are views.
    * @param data The input array.
    * @param num_outputs How many parts; must divide the axis; required.
    * @param axis The axis to cut; default 1.
    * @param squeeze_axis Drop the axis, of which every part has one index; default False.
    */
  def split(
      data: NDArray,
      num_outputs: Long,
      axis: Option[Long] = None,
      squeeze_axis: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("SliceChannel")
      .put("num_outputs", num_outputs)
      .set("axis", axis)
      .set("squeeze_axis", squeeze_axis)
      .all(data)

  /** Exchanges two axes; the result is a view.
    * @param data The input array.
    * @param dim1 One axis; default 0.
    * @param dim2 The other one; default 0.
    */
  def SwapAxis(data: NDArray, dim1: Option[Long] = None, dim2: Option[Long] = None): NDArray =
    new Call("SwapAxis").set("dim1", dim1).set("dim2", dim2).one(data)

  /** Exchanges two axes; the result is a view.
    * @param data The input array.
    * @param dim1 One axis; default 0.
    * @param dim2 The other one; default 0.
    */
  def swapaxes(data: NDArray, dim1: Option[Long] = None, dim2: Option[Long] = None): NDArray =
    new Call("SwapAxis").set("dim1", dim1).set("dim2", dim2).one(data)

  /** Repeats the listed axes, which have size 1; the result is a view.
    * @param data The input array.
    * @param axis Axes to repeat; default ().
    * @param size Their new sizes; default ().
    */
  def broadcast_axis(
      data: NDArray,
      axis: Option[Shape] = None,
      size: Option[Shape] = None
  ): NDArray =
    new Call("broadcast_axis").set("axis", axis).set("size", size).one(data)

  /** Repeats the listed axes, which have size 1; the result is a view.
    * @param data The input array.
    * @param axis Axes to repeat; default ().
    * @param size Their new sizes; default ().
    */
  def broadcast_axes(
      data: NDArray,
      axis: Option[Shape] = None,
      size: Option[Shape] = None
  ): NDArray =
    new Call("broadcast_axis").set("axis", axis).set("size", size).one(data)

  /** Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
    * @param lhs The array to repeat.
    * @param rhs Only its shape counts.
    * @param lhs_axes Axes of lhs to repeat; None means all, and equal ranks; default None.
    * @param rhs_axes Axes of rhs that give their sizes; default None.
    */
  def broadcast_like(
      lhs: NDArray,
      rhs: NDArray,
      lhs_axes: Option[Shape] = None,
      rhs_axes: Option[Shape] = None
  ): NDArray =
    new Call("broadcast_like").set("lhs_axes", lhs_axes).set("rhs_axes", rhs_axes).one(lhs, rhs)

  /** Repeats axes of size 1 to the sizes given; the result is a view.
    * @param data The input array.
    * @param shape One size per axis; 0 keeps the input's size; default ().
    */
  def broadcast_to(data: NDArray, shape: Option[Shape] = None): NDArray =
    new Call("broadcast_to").set("shape", shape).one(data)

  /** Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the
    * position in the block as the outer part of the channel index.
    * @param data Shape (N, C, H, W).
    * @param block_size b, at least 1; required.
    */
  def depth_to_space(data: NDArray, block_size: Long): NDArray =
    new Call("depth_to_space").put("block_size", block_size).one(data)

  /** A diagonal of two axes of the input, as the last axis of the result; from a vector, the
    * square matrix that has it as diagonal.
    * @param data At least one axis.
    * @param k The diagonal: above the main one if positive; default 0.
    * @param axis1 The axis of rows; default 0.
    * @param axis2 The axis of columns; default 1.
    */
  def diag(
      data: NDArray,
      k: Option[Long] = None,
      axis1: Option[Long] = None,
      axis2: Option[Long] = None
  ): NDArray =
    new Call("diag").set("k", k).set("axis1", axis1).set("axis2", axis2).one(data)

  /** Inserts an axis of size 1 at position `axis` of the result.
    * @param data The input array.
    * @param axis In [-rank - 1, rank]; required.
    */
  def expand_dims(data: NDArray, axis: Long): NDArray =
    new Call("expand_dims").put("axis", axis).one(data)

  /** Every element `repeats` times in a row: along an axis, or of the flattened input.
    * @param data The input array.
    * @param repeats At least 0; required.
    * @param axis None flattens the input first; default None.
    */
  def repeat(data: NDArray, repeats: Long, axis: Option[Long] = None): NDArray =
    new Call("repeat").put("repeats", repeats).set("axis", axis).one(data)

  /** The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin
    * ... rhs_end - 1 of rhs; by default, with the whole shape of rhs.
    * @param lhs The elements.
    * @param rhs Only its shape counts.
    * @param lhs_begin First axis replaced; default None.
    * @param lhs_end End of the axes replaced; default None.
    * @param rhs_begin First axis taken; default None.
    * @param rhs_end End of the axes taken; default None.
    */
  def reshape_like(
      lhs: NDArray,
      rhs: NDArray,
      lhs_begin: Option[Long] = None,
      lhs_end: Option[Long] = None,
      rhs_begin: Option[Long] = None,
      rhs_end: Option[Long] = None
  ): NDArray =
    new Call("reshape_like")
      .set("lhs_begin", lhs_begin)
      .set("lhs_end", lhs_end)
      .set("rhs_begin", rhs_begin)
      .set("rhs_end", rhs_end)
      .one(lhs, rhs)

  /** The order of the elements along axes turned round; the result is a view.
    * @param data The input array.
    * @param axis The axes to reverse; required.
    */
  def reverse(data: NDArray, axis: Shape): NDArray =
    new Call("reverse").put("axis", axis).one(data)

  /** The order of the elements along axes turned round; the result is a view.
    * @param data The input array.
    * @param axis The axes to reverse; required.
    */
  def flip(data: NDArray, axis: Shape): NDArray =
    new Call("reverse").put("axis", axis).one(data)

  /** The input's shape as an int64 vector.
    * @param data Only its shape counts.
    */
  def shape_array(data: NDArray): NDArray =
    new Call("shape_array").one(data)

  /** The number of elements of the input as an int64 vector of length 1.
    * @param data Only its shape counts.
    */
  def size_array(data: NDArray): NDArray =
    new Call("size_array").one(data)

  /** A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    * those listed are taken whole.
    * @param data The input array.
    * @param begin First index per axis; None: from the start; required.
    * @param end End per axis, not included; None: to the end; required.
    * @param step Step per axis, not 0; negative steps run backwards. (): all 1; default ().
    */
  def slice(
      data: NDArray,
      begin: Seq[Option[Long]],
      end: Seq[Option[Long]],
      step: Option[Seq[Option[Long]]] = None
  ): NDArray =
    new Call("slice").put("begin", begin).put("end", end).set("step", step).one(data)

  /** A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    * those listed are taken whole.
    * @param data The input array.
    * @param begin First index per axis; None: from the start; required.
    * @param end End per axis, not included; None: to the end; required.
    * @param step Step per axis, not 0; negative steps run backwards. (): all 1; default ().
    */
  def crop(
      data: NDArray,
      begin: Seq[Option[Long]],
      end: Seq[Option[Long]],
      step: Option[Seq[Option[Long]]] = None
  ): NDArray =
    new Call("slice").put("begin", begin).put("end", end).set("step", step).one(data)

  /** The indices begin ... end - 1 of one axis; the result is a view.
    * @param data The input array.
    * @param axis The axis; negative from the end; required.
    * @param begin First index; required.
    * @param end End; None: to the last index; required.
    */
  def slice_axis(data: NDArray, axis: Long, begin: Long, end: Option[Long]): NDArray =
    new Call("slice_axis").put("axis", axis).put("begin", begin).put("end", end).one(data)

  /** The leading part of data that has the sizes of shape_like along the axes listed; the result
    * is a view.
    * @param data The input array.
    * @param shape_like Only its shape counts.
    * @param axes Axes to slice; () means all, and equal ranks; default ().
    */
  def slice_like(data: NDArray, shape_like: NDArray, axes: Option[Shape] = None): NDArray =
    new Call("slice_like").set("axes", axes).one(data, shape_like)

  /** Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    * depth_to_space.
    * @param data Shape (N, C, H, W).
    * @param block_size b, at least 1; required.
    */
  def space_to_depth(data: NDArray, block_size: Long): NDArray =
    new Call("space_to_depth").put("block_size", block_size).one(data)

  /** Removes axes of size 1: those listed, or all. One axis stays where all would go.
    * @param data The input array.
    * @param axis Axes to remove; None: all of size 1; default None.
    */
  def squeeze(data: NDArray, axis: Option[Shape] = None): NDArray =
    new Call("squeeze").set("axis", axis).one(data)

  /** The inputs, all of one shape, joined along a new axis.
    * @param data Arrays of one shape and dtype.
    * @param axis Position of the new axis, in [-rank - 1, rank]; default 0.
    */
  def stack(data: Seq[NDArray], axis: Option[Long] = None): NDArray =
    new Call("stack").set("axis", axis).one(data: _*)

  /** The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    * ones in front.
    * @param data The input array.
    * @param reps Repetitions per axis, at least 0; required.
    */
  def tile(data: NDArray, reps: Shape): NDArray =
    new Call("tile").put("reps", reps).one(data)

  /** Permutes the axes; the result is a view. Without axes it reverses their order.
    * @param data The input array.
    * @param axes Axis k of the result is axis axes[k] of the input; default ().
    */
  def transpose(data: NDArray, axes: Option[Shape] = None): NDArray =
    new Call("transpose").set("axes", axes).one(data)
}
