// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsShape {

  /** The inputs one after the other along an axis.
    * @param data Arrays of one dtype whose shapes differ along dim only.
    * @param dim The axis to join along; default 1.
    * @param name The node's name; None: made.
    */
  def Concat(data: Seq[Symbol], dim: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("Concat").set("dim", dim).symbol(name, data: _*)

  /** The inputs one after the other along an axis.
    * @param data Arrays of one dtype whose shapes differ along dim only.
    * @param dim The axis to join along; default 1.
    * @param name The node's name; None: made.
    */
  def concat(data: Seq[Symbol], dim: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("Concat").set("dim", dim).symbol(name, data: _*)

  /** Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
    * @param data An array with at least one axis.
    * @param name The node's name; None: made.
    */
  def Flatten(data: Symbol, name: Option[String] = None): Symbol =
    new Call("Flatten").symbol(name, data)

  /** Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
    * @param data An array with at least one axis.
    * @param name The node's name; None: made.
    */
  def flatten(data: Symbol, name: Option[String] = None): Symbol =
    new Call("Flatten").symbol(name, data)

  /** The input with elements added before and after each axis: a constant, the nearest element
    * (edge), or the elements mirrored at the first and last one (reflect).
    * @param data The input array, any rank.
    * @param mode What to add; one of constant, edge, reflect; required.
    * @param pad_width (before_0, after_0, before_1, after_1, ...); required.
    * @param constant_value The value that mode constant adds; default 0.
    * @param name The node's name; None: made.
    */
  def Pad(
      data: Symbol,
      mode: String,
      pad_width: Shape,
      constant_value: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Pad")
      .put("mode", mode)
      .put("pad_width", pad_width)
      .set("constant_value", constant_value)
      .symbol(name, data)

  /** The input with elements added before and after each axis: a constant, the nearest element
    * (edge), or the elements mirrored at the first and last one (reflect).
    * @param data The input array, any rank.
    * @param mode What to add; one of constant, edge, reflect; required.
    * @param pad_width (before_0, after_0, before_1, after_1, ...); required.
    * @param constant_value The value that mode constant adds; default 0.
    * @param name The node's name; None: made.
    */
  def pad(
      data: Symbol,
      mode: String,
      pad_width: Shape,
      constant_value: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Pad")
      .put("mode", mode)
      .put("pad_width", pad_width)
      .set("constant_value", constant_value)
      .symbol(name, data)

  /** The elements of the input, in row-major order, as another shape; a view where strides allow
    * it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes,
    * -3 merges two axes, -4 splits one into the two sizes that follow.
    * @param data The input array.
    * @param shape The new sizes and codes; default ().
    * @param reverse Match codes from the last axis; default False.
    * @param target_shape Older form of shape: 0 is inferred. Used when shape is (); default ().
    * @param keep_highest With target_shape: keep the first axis; default False.
    * @param name The node's name; None: made.
    */
  def Reshape(
      data: Symbol,
      shape: Option[Shape] = None,
      reverse: Option[Boolean] = None,
      target_shape: Option[Shape] = None,
      keep_highest: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Reshape")
      .set("shape", shape)
      .set("reverse", reverse)
      .set("target_shape", target_shape)
      .set("keep_highest", keep_highest)
      .symbol(name, data)

  /** The elements of the input, in row-major order, as another shape; a view where strides allow
    * it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes,
    * -3 merges two axes, -4 splits one into the two sizes that follow.
    * @param data The input array.
    * @param shape The new sizes and codes; default ().
    * @param reverse Match codes from the last axis; default False.
    * @param target_shape Older form of shape: 0 is inferred. Used when shape is (); default ().
    * @param keep_highest With target_shape: keep the first axis; default False.
    * @param name The node's name; None: made.
    */
  def reshape(
      data: Symbol,
      shape: Option[Shape] = None,
      reverse: Option[Boolean] = None,
      target_shape: Option[Shape] = None,
      keep_highest: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Reshape")
      .set("shape", shape)
      .set("reverse", reverse)
      .set("target_shape", target_shape)
      .set("keep_highest", keep_highest)
      .symbol(name, data)

  /** Cuts an axis into equal parts; the results are views.
    * @param data The input array.
    * @param num_outputs How many parts; must divide the axis; required.
    * @param axis The axis to cut; default 1.
    * @param squeeze_axis Drop the axis, of which every part has one index; default False.
    * @param name The node's name; None: made.
    */
  def SliceChannel(
      data: Symbol,
      num_outputs: Long,
      axis: Option[Long] = None,
      squeeze_axis: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SliceChannel")
      .put("num_outputs", num_outputs)
      .set("axis", axis)
      .set("squeeze_axis", squeeze_axis)
      .symbol(name, data)

  /** Cuts an axis into equal parts; the results are views.
    * @param data The input array.
    * @param num_outputs How many parts; must divide the axis; required.
    * @param axis The axis to cut; default 1.
    * @param squeeze_axis Drop the axis, of which every part has one index; default False.
    * @param name The node's name; None: made.
    */
  def split(
      data: Symbol,
      num_outputs: Long,
      axis: Option[Long] = None,
      squeeze_axis: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SliceChannel")
      .put("num_outputs", num_outputs)
      .set("axis", axis)
      .set("squeeze_axis", squeeze_axis)
      .symbol(name, data)

  /** Exchanges two axes; the result is a view.
    * @param data The input array.
    * @param dim1 One axis; default 0.
    * @param dim2 The other one; default 0.
    * @param name The node's name; None: made.
    */
  def SwapAxis(
      data: Symbol,
      dim1: Option[Long] = None,
      dim2: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SwapAxis").set("dim1", dim1).set("dim2", dim2).symbol(name, data)

  /** Exchanges two axes; the result is a view.
    * @param data The input array.
    * @param dim1 One axis; default 0.
    * @param dim2 The other one; default 0.
    * @param name The node's name; None: made.
    */
  def swapaxes(
      data: Symbol,
      dim1: Option[Long] = None,
      dim2: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SwapAxis").set("dim1", dim1).set("dim2", dim2).symbol(name, data)

  /** Repeats the listed axes, which have size 1; the result is a view.
    * @param data The input array.
    * @param axis Axes to repeat; default ().
    * @param size Their new sizes; default ().
    * @param name The node's name; None: made.
    */
  def broadcast_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      size: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_axis").set("axis", axis).set("size", size).symbol(name, data)

  /** Repeats the listed axes, which have size 1; the result is a view.
    * @param data The input array.
    * @param axis Axes to repeat; default ().
    * @param size Their new sizes; default ().
    * @param name The node's name; None: made.
    */
  def broadcast_axes(
      data: Symbol,
      axis: Option[Shape] = None,
      size: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_axis").set("axis", axis).set("size", size).symbol(name, data)

  /** Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
    * @param lhs The array to repeat.
    * @param rhs Only its shape counts.
    * @param lhs_axes Axes of lhs to repeat; None means all, and equal ranks; default None.
    * @param rhs_axes Axes of rhs that give their sizes; default None.
    * @param name The node's name; None: made.
    */
  def broadcast_like(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      lhs_axes: Option[Shape] = None,
      rhs_axes: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_like")
      .set("lhs_axes", lhs_axes)
      .set("rhs_axes", rhs_axes)
      .symbol(name, lhs, rhs.orNull)

  /** Repeats axes of size 1 to the sizes given; the result is a view.
    * @param data The input array.
    * @param shape One size per axis; 0 keeps the input's size; default ().
    * @param name The node's name; None: made.
    */
  def broadcast_to(data: Symbol, shape: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_to").set("shape", shape).symbol(name, data)

  /** Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the
    * position in the block as the outer part of the channel index.
    * @param data Shape (N, C, H, W).
    * @param block_size b, at least 1; required.
    * @param name The node's name; None: made.
    */
  def depth_to_space(data: Symbol, block_size: Long, name: Option[String] = None): Symbol =
    new Call("depth_to_space").put("block_size", block_size).symbol(name, data)

  /** A diagonal of two axes of the input, as the last axis of the result; from a vector, the
    * square matrix that has it as diagonal.
    * @param data At least one axis.
    * @param k The diagonal: above the main one if positive; default 0.
    * @param axis1 The axis of rows; default 0.
    * @param axis2 The axis of columns; default 1.
    * @param name The node's name; None: made.
    */
  def diag(
      data: Symbol,
      k: Option[Long] = None,
      axis1: Option[Long] = None,
      axis2: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("diag").set("k", k).set("axis1", axis1).set("axis2", axis2).symbol(name, data)

  /** Inserts an axis of size 1 at position `axis` of the result.
    * @param data The input array.
    * @param axis In [-rank - 1, rank]; required.
    * @param name The node's name; None: made.
    */
  def expand_dims(data: Symbol, axis: Long, name: Option[String] = None): Symbol =
    new Call("expand_dims").put("axis", axis).symbol(name, data)

  /** Every element `repeats` times in a row: along an axis, or of the flattened input.
    * @param data The input array.
    * @param repeats At least 0; required.
    * @param axis None flattens the input first; default None.
    * @param name The node's name; None: made.
    */
  def repeat(
      data: Symbol,
      repeats: Long,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("repeat").put("repeats", repeats).set("axis", axis).symbol(name, data)

  /** The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin
    * ... rhs_end - 1 of rhs; by default, with the whole shape of rhs.
    * @param lhs The elements.
    * @param rhs Only its shape counts.
    * @param lhs_begin First axis replaced; default None.
    * @param lhs_end End of the axes replaced; default None.
    * @param rhs_begin First axis taken; default None.
    * @param rhs_end End of the axes taken; default None.
    * @param name The node's name; None: made.
    */
  def reshape_like(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      lhs_begin: Option[Long] = None,
      lhs_end: Option[Long] = None,
      rhs_begin: Option[Long] = None,
      rhs_end: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("reshape_like")
      .set("lhs_begin", lhs_begin)
      .set("lhs_end", lhs_end)
      .set("rhs_begin", rhs_begin)
      .set("rhs_end", rhs_end)
      .symbol(name, lhs, rhs.orNull)

  /** The order of the elements along axes turned round; the result is a view.
    * @param data The input array.
    * @param axis The axes to reverse; required.
    * @param name The node's name; None: made.
    */
  def reverse(data: Symbol, axis: Shape, name: Option[String] = None): Symbol =
    new Call("reverse").put("axis", axis).symbol(name, data)

  /** The order of the elements along axes turned round; the result is a view.
    * @param data The input array.
    * @param axis The axes to reverse; required.
    * @param name The node's name; None: made.
    */
  def flip(data: Symbol, axis: Shape, name: Option[String] = None): Symbol =
    new Call("reverse").put("axis", axis).symbol(name, data)

  /** The input's shape as an int64 vector.
    * @param data Only its shape counts.
    * @param name The node's name; None: made.
    */
  def shape_array(data: Symbol, name: Option[String] = None): Symbol =
    new Call("shape_array").symbol(name, data)

  /** The number of elements of the input as an int64 vector of length 1.
    * @param data Only its shape counts.
    * @param name The node's name; None: made.
    */
  def size_array(data: Symbol, name: Option[String] = None): Symbol =
    new Call("size_array").symbol(name, data)

  /** A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    * those listed are taken whole.
    * @param data The input array.
    * @param begin First index per axis; None: from the start; required.
    * @param end End per axis, not included; None: to the end; required.
    * @param step Step per axis, not 0; negative steps run backwards. (): all 1; default ().
    * @param name The node's name; None: made.
    */
  def slice(
      data: Symbol,
      begin: Seq[Option[Long]],
      end: Seq[Option[Long]],
      step: Option[Seq[Option[Long]]] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("slice").put("begin", begin).put("end", end).set("step", step).symbol(name, data)

  /** A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    * those listed are taken whole.
    * @param data The input array.
    * @param begin First index per axis; None: from the start; required.
    * @param end End per axis, not included; None: to the end; required.
    * @param step Step per axis, not 0; negative steps run backwards. (): all 1; default ().
    * @param name The node's name; None: made.
    */
  def crop(
      data: Symbol,
      begin: Seq[Option[Long]],
      end: Seq[Option[Long]],
      step: Option[Seq[Option[Long]]] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("slice").put("begin", begin).put("end", end).set("step", step).symbol(name, data)

  /** The indices begin ... end - 1 of one axis; the result is a view.
    * @param data The input array.
    * @param axis The axis; negative from the end; required.
    * @param begin First index; required.
    * @param end End; None: to the last index; required.
    * @param name The node's name; None: made.
    */
  def slice_axis(
      data: Symbol,
      axis: Long,
      begin: Long,
      end: Option[Long],
      name: Option[String] = None
  ): Symbol =
    new Call("slice_axis").put("axis", axis).put("begin", begin).put("end", end).symbol(name, data)

  /** The leading part of data that has the sizes of shape_like along the axes listed; the result
    * is a view.
    * @param data The input array.
    * @param shape_like Only its shape counts.
    * @param axes Axes to slice; () means all, and equal ranks; default ().
    * @param name The node's name; None: made.
    */
  def slice_like(
      data: Symbol,
      shape_like: Option[Symbol] = None,
      axes: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("slice_like").set("axes", axes).symbol(name, data, shape_like.orNull)

  /** Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    * depth_to_space.
    * @param data Shape (N, C, H, W).
    * @param block_size b, at least 1; required.
    * @param name The node's name; None: made.
    */
  def space_to_depth(data: Symbol, block_size: Long, name: Option[String] = None): Symbol =
    new Call("space_to_depth").put("block_size", block_size).symbol(name, data)

  /** Removes axes of size 1: those listed, or all. One axis stays where all would go.
    * @param data The input array.
    * @param axis Axes to remove; None: all of size 1; default None.
    * @param name The node's name; None: made.
    */
  def squeeze(data: Symbol, axis: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("squeeze").set("axis", axis).symbol(name, data)

  /** The inputs, all of one shape, joined along a new axis.
    * @param data Arrays of one shape and dtype.
    * @param axis Position of the new axis, in [-rank - 1, rank]; default 0.
    * @param name The node's name; None: made.
    */
  def stack(data: Seq[Symbol], axis: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("stack").set("axis", axis).symbol(name, data: _*)

  /** The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    * ones in front.
    * @param data The input array.
    * @param reps Repetitions per axis, at least 0; required.
    * @param name The node's name; None: made.
    */
  def tile(data: Symbol, reps: Shape, name: Option[String] = None): Symbol =
    new Call("tile").put("reps", reps).symbol(name, data)

  /** Permutes the axes; the result is a view. Without axes it reverses their order.
    * @param data The input array.
    * @param axes Axis k of the result is axis axes[k] of the input; default ().
    * @param name The node's name; None: made.
    */
  def transpose(data: Symbol, axes: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("transpose").set("axes", axes).symbol(name, data)
}
