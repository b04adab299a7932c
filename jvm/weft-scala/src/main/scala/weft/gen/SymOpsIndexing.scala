// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsIndexing {

  /** Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    * clipped to the ends, without sparse_grad.
    * @param data Row numbers, any shape and dtype.
    * @param weight The table, (input_dim, output_dim).
    * @param input_dim Number of rows of the table; required.
    * @param output_dim Length of a row; required.
    * @param dtype Dtype of the table where it is not known yet; default float32.
    * @param sparse_grad Row numbers out of range are an error, and the gradient keeps the rows
    *   alone where the table asks for that; default False.
    * @param name The node's name; None: made.
    */
  def Embedding(
      data: Symbol,
      weight: Option[Symbol] = None,
      input_dim: Long,
      output_dim: Long,
      dtype: Option[DType] = None,
      sparse_grad: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Embedding")
      .put("input_dim", input_dim)
      .put("output_dim", output_dim)
      .set("dtype", dtype)
      .set("sparse_grad", sparse_grad)
      .symbol(name, data, weight.orNull)

  /** The last step of every sequence: (batch, ...).
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype, at least 1.
    * @param use_sequence_length Whether sequence_length is given; otherwise every sequence has the
    *   full length; default False.
    * @param axis The axis of time, 0 or 1; default 0.
    * @param name The node's name; None: made.
    */
  def SequenceLast(
      data: Symbol,
      sequence_length: Option[Symbol] = None,
      use_sequence_length: Option[Boolean] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SequenceLast")
      .set("use_sequence_length", use_sequence_length)
      .set("axis", axis)
      .symbol(name, data, sequence_length.orNull)

  /** data with every step from a sequence's length on set to value; data itself where
    * use_sequence_length is False.
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype.
    * @param use_sequence_length Whether sequence_length is given; default False.
    * @param value Value of the steps that are masked; default 0.
    * @param axis The axis of time, 0 or 1; default 0.
    * @param name The node's name; None: made.
    */
  def SequenceMask(
      data: Symbol,
      sequence_length: Option[Symbol] = None,
      use_sequence_length: Option[Boolean] = None,
      value: Option[Double] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SequenceMask")
      .set("use_sequence_length", use_sequence_length)
      .set("value", value)
      .set("axis", axis)
      .symbol(name, data, sequence_length.orNull)

  /** Every sequence in reverse; steps from its length on stay where they are.
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype.
    * @param use_sequence_length Whether sequence_length is given; otherwise every sequence has the
    *   full length; default False.
    * @param axis The axis of time, 0 or 1; default 0.
    * @param name The node's name; None: made.
    */
  def SequenceReverse(
      data: Symbol,
      sequence_length: Option[Symbol] = None,
      use_sequence_length: Option[Boolean] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SequenceReverse")
      .set("use_sequence_length", use_sequence_length)
      .set("axis", axis)
      .symbol(name, data, sequence_length.orNull)

  /** Flat positions in an array of the given shape: (m, ...) to (...).
    * @param data (m, ...): row i holds positions along axis i.
    * @param shape Shape of that array, m sizes; the first may be -1; default None.
    * @param name The node's name; None: made.
    */
  def ravel_multi_index(
      data: Symbol,
      shape: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_ravel_multi_index").set("shape", shape).symbol(name, data)

  /** Positions along each axis of an array of the given shape: (...) to (m, ...).
    * @param data Flat positions.
    * @param shape Shape of that array, m sizes; the first may be -1; default None.
    * @param name The node's name; None: made.
    */
  def unravel_index(
      data: Symbol,
      shape: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_unravel_index").set("shape", shape).symbol(name, data)

  /** The positions of the elements of each lane along one axis, in the order of their values;
    * equal values keep their order, NaN is above every number.
    * @param data The array to sort.
    * @param axis The axis; None: the flattened array; default -1.
    * @param is_ascend Ascending order; default True.
    * @param dtype Dtype of the positions; default float32.
    * @param name The node's name; None: made.
    */
  def argsort(
      data: Symbol,
      axis: OrNone[Long] = None,
      is_ascend: Option[Boolean] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("argsort")
      .set("axis", axis)
      .set("is_ascend", is_ascend)
      .set("dtype", dtype)
      .symbol(name, data)

  /** a[i, indices[i]] for each i; indices out of range are clipped to the ends.
    * @param a (n, k)
    * @param indices (n,), any dtype.
    * @param name The node's name; None: made.
    */
  def batch_take(a: Symbol, indices: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("batch_take").symbol(name, a, indices.orNull)

  /** lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    * range stay as they are.
    * @param lhs (n, m).
    * @param mhs The new elements, (n,), dtype of lhs.
    * @param rhs Their columns, (n,), any dtype.
    * @param name The node's name; None: made.
    */
  def fill_element_0index(
      lhs: Symbol,
      mhs: Option[Symbol] = None,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("fill_element_0index").symbol(name, lhs, mhs.orNull, rhs.orNull)

  /** Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    * indices.shape[1:] + data.shape[m:].
    * @param data The array to gather from.
    * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
    *   from the end.
    * @param name The node's name; None: made.
    */
  def gather_nd(data: Symbol, indices: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("gather_nd").symbol(name, data, indices.orNull)

  /** on_value at the position that each index names along a new last axis, off_value elsewhere;
    * indices outside [0, depth) give off_value alone.
    * @param indices Any shape and dtype; fractions are cut off.
    * @param depth Size of the new axis; required.
    * @param on_value Value at the index; default 1.
    * @param off_value Value elsewhere; default 0.
    * @param dtype Dtype of the result; default float32.
    * @param name The node's name; None: made.
    */
  def one_hot(
      indices: Symbol,
      depth: Long,
      on_value: Option[Double] = None,
      off_value: Option[Double] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("one_hot")
      .put("depth", depth)
      .set("on_value", on_value)
      .set("off_value", off_value)
      .set("dtype", dtype)
      .symbol(name, indices)

  /** The element of each lane of data along one axis that index names.
    * @param data The array to pick from.
    * @param index Positions along the axis, any dtype: the shape of data without the axis, or with
    *   1 there.
    * @param axis The axis; None: over the flattened data; default -1.
    * @param keepdims Keep the axis with size 1; default False.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    * @param name The node's name; None: made.
    */
  def pick(
      data: Symbol,
      index: Option[Symbol] = None,
      axis: OrNone[Long] = None,
      keepdims: Option[Boolean] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("pick")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("mode", mode)
      .symbol(name, data, index.orNull)

  /** The element of each lane of data along one axis that index names.
    * @param data The array to pick from.
    * @param index Positions along the axis, any dtype: the shape of data without the axis, or with
    *   1 there.
    * @param axis The axis; None: over the flattened data; default -1.
    * @param keepdims Keep the axis with size 1; default False.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    * @param name The node's name; None: made.
    */
  def choose_element_0index(
      data: Symbol,
      index: Option[Symbol] = None,
      axis: OrNone[Long] = None,
      keepdims: Option[Boolean] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("pick")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("mode", mode)
      .symbol(name, data, index.orNull)

  /** An array of the given shape that is zero but for the positions that indices name; of equal
    * positions the last one stays.
    * @param data indices.shape[1:] + shape[m:]
    * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
    *   from the end.
    * @param shape Shape of the result; required.
    * @param name The node's name; None: made.
    */
  def scatter_nd(
      data: Symbol,
      indices: Option[Symbol] = None,
      shape: Shape,
      name: Option[String] = None
  ): Symbol =
    new Call("scatter_nd").put("shape", shape).symbol(name, data, indices.orNull)

  /** The elements of each lane along one axis in order; NaN is above every number.
    * @param data The array to sort.
    * @param axis The axis; None: the flattened array; default -1.
    * @param is_ascend Ascending order; default True.
    * @param name The node's name; None: made.
    */
  def sort(
      data: Symbol,
      axis: OrNone[Long] = None,
      is_ascend: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sort").set("axis", axis).set("is_ascend", is_ascend).symbol(name, data)

  /** Slices of an array along one axis, chosen by index. The result has the shape of a with the
    * axis replaced by the shape of indices.
    * @param a The array to take from.
    * @param indices Positions along the axis, any dtype; fractions are cut off.
    * @param axis The axis to take along; default 0.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    * @param name The node's name; None: made.
    */
  def take(
      a: Symbol,
      indices: Option[Symbol] = None,
      axis: Option[Long] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("take").set("axis", axis).set("mode", mode).symbol(name, a, indices.orNull)

  /** The k first elements of each lane along one axis, in order: their positions, their values,
    * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier
    * one comes first; NaN is above every number.
    * @param data The array to select from.
    * @param axis The axis; None: the flattened array; default -1.
    * @param k How many; below 1: all of them, sorted; default 1.
    * @param ret_typ What to return; one of both, indices, mask, value; default indices.
    * @param is_ascend The smallest elements instead of the largest; default False.
    * @param dtype Dtype of the positions; default float32.
    * @param name The node's name; None: made.
    */
  def topk(
      data: Symbol,
      axis: OrNone[Long] = None,
      k: Option[Long] = None,
      ret_typ: Option[String] = None,
      is_ascend: Option[Boolean] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("topk")
      .set("axis", axis)
      .set("k", k)
      .set("ret_typ", ret_typ)
      .set("is_ascend", is_ascend)
      .set("dtype", dtype)
      .symbol(name, data)
}
