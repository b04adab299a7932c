// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsIndexing {

  /** Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    * clipped to the ends, without sparse_grad.
    * @param data Row numbers, any shape and dtype.
    * @param weight The table, (input_dim, output_dim).
    * @param input_dim Number of rows of the table; required.
    * @param output_dim Length of a row; required.
    * @param dtype Dtype of the table where it is not known yet; default float32.
    * @param sparse_grad Row numbers out of range are an error, and the gradient keeps the rows
    *   alone where the table asks for that; default False.
    */
  def Embedding(
      data: NDArray,
      weight: NDArray,
      input_dim: Long,
      output_dim: Long,
      dtype: Option[DType] = None,
      sparse_grad: Option[Boolean] = None
  ): NDArray =
    new Call("Embedding")
      .put("input_dim", input_dim)
      .put("output_dim", output_dim)
      .set("dtype", dtype)
      .set("sparse_grad", sparse_grad)
      .one(data, weight)

  /** The last step of every sequence: (batch, ...).
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype, at least 1.
    * @param use_sequence_length Whether sequence_length is given; otherwise every sequence has the
    *   full length; default False.
    * @param axis The axis of time, 0 or 1; default 0.
    */
  def SequenceLast(
      data: NDArray,
      sequence_length: Option[NDArray] = None,
      use_sequence_length: Option[Boolean] = None,
      axis: Option[Long] = None
  ): NDArray =
    new Call("SequenceLast")
      .set("use_sequence_length", use_sequence_length)
      .set("axis", axis)
      .one(data, sequence_length.orNull)

  /** data with every step from a sequence's length on set to value; data itself where
    * use_sequence_length is False.
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype.
    * @param use_sequence_length Whether sequence_length is given; default False.
    * @param value Value of the steps that are masked; default 0.
    * @param axis The axis of time, 0 or 1; default 0.
    */
  def SequenceMask(
      data: NDArray,
      sequence_length: Option[NDArray] = None,
      use_sequence_length: Option[Boolean] = None,
      value: Option[Double] = None,
      axis: Option[Long] = None
  ): NDArray =
    new Call("SequenceMask")
      .set("use_sequence_length", use_sequence_length)
      .set("value", value)
      .set("axis", axis)
      .one(data, sequence_length.orNull)

  /** Every sequence in reverse; steps from its length on stay where they are.
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype.
    * @param use_sequence_length Whether sequence_length is given; otherwise every sequence has the
    *   full length; default False.
    * @param axis The axis of time, 0 or 1; default 0.
    */
  def SequenceReverse(
      data: NDArray,
      sequence_length: Option[NDArray] = None,
      use_sequence_length: Option[Boolean] = None,
      axis: Option[Long] = None
  ): NDArray =
    new Call("SequenceReverse")
      .set("use_sequence_length", use_sequence_length)
      .set("axis", axis)
      .one(data, sequence_length.orNull)

  /** Flat positions in an array of the given shape: (m, ...) to (...).
    * @param data (m, ...): row i holds positions along axis i.
    * @param shape Shape of that array, m sizes; the first may be -1; default None.
    */
  def ravel_multi_index(data: NDArray, shape: Option[Shape] = None): NDArray =
    new Call("_ravel_multi_index").set("shape", shape).one(data)

  /** Positions along each axis of an array of the given shape: (...) to (m, ...).
    * @param data Flat positions.
    * @param shape Shape of that array, m sizes; the first may be -1; default None.
    */
  def unravel_index(data: NDArray, shape: Option[Shape] = None): NDArray =
    new Call("_unravel_index").set("shape", shape).one(data)

  /** The positions of the elements of each lane along one axis, in the order of their values;
    * equal values keep their order, NaN is above every number.
    * @param data The array to sort.
    * @param axis The axis; None: the flattened array; default -1.
    * @param is_ascend Ascending order; default True.
    * @param dtype Dtype of the positions; default float32.
    */
  def argsort(
      data: NDArray,
      axis: OrNone[Long] = None,
      is_ascend: Option[Boolean] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("argsort").set("axis", axis).set("is_ascend", is_ascend).set("dtype", dtype).one(data)

  /** a[i, indices[i]] for each i; indices out of range are clipped to the ends.
    * @param a (n, k)
    * @param indices (n,), any dtype.
    */
  def batch_take(a: NDArray, indices: NDArray): NDArray =
    new Call("batch_take").one(a, indices)

  /** lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    * range stay as they are.
    * @param lhs (n, m).
    * @param mhs The new elements, (n,), dtype of lhs.
    * @param rhs Their columns, (n,), any dtype.
    */
  def fill_element_0index(lhs: NDArray, mhs: NDArray, rhs: NDArray): NDArray =
    new Call("fill_element_0index").one(lhs, mhs, rhs)

  /** Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    * indices.shape[1:] + data.shape[m:].
    * @param data The array to gather from.
    * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
    *   from the end.
    */
  def gather_nd(data: NDArray, indices: NDArray): NDArray =
    new Call("gather_nd").one(data, indices)

  /** on_value at the position that each index names along a new last axis, off_value elsewhere;
    * indices outside [0, depth) give off_value alone.
    * @param indices Any shape and dtype; fractions are cut off.
    * @param depth Size of the new axis; required.
    * @param on_value Value at the index; default 1.
    * @param off_value Value elsewhere; default 0.
    * @param dtype Dtype of the result; default float32.
    */
  def one_hot(
      indices: NDArray,
      depth: Long,
      on_value: Option[Double] = None,
      off_value: Option[Double] = None,
      dtype: Option[DType] = None
  ): NDArray =
    new Call("one_hot")
      .put("depth", depth)
      .set("on_value", on_value)
      .set("off_value", off_value)
      .set("dtype", dtype)
      .one(indices)

  /** The element of each lane of data along one axis that index names.
    * @param data The array to pick from.
    * @param index Positions along the axis, any dtype: the shape of data without the axis, or with
    *   1 there.
    * @param axis The axis; None: over the flattened data; default -1.
    * @param keepdims Keep the axis with size 1; default False.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    */
  def pick(
      data: NDArray,
      index: NDArray,
      axis: OrNone[Long] = None,
      keepdims: Option[Boolean] = None,
      mode: Option[String] = None
  ): NDArray =
    new Call("pick").set("axis", axis).set("keepdims", keepdims).set("mode", mode).one(data, index)

  /** The element of each lane of data along one axis that index names.
    * @param data The array to pick from.
    * @param index Positions along the axis, any dtype: the shape of data without the axis, or with
    *   1 there.
    * @param axis The axis; None: over the flattened data; default -1.
    * @param keepdims Keep the axis with size 1; default False.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    */
  def choose_element_0index(
      data: NDArray,
      index: NDArray,
      axis: OrNone[Long] = None,
      keepdims: Option[Boolean] = None,
      mode: Option[String] = None
  ): NDArray =
    new Call("pick").set("axis", axis).set("keepdims", keepdims).set("mode", mode).one(data, index)

  /** An array of the given shape that is zero but for the positions that indices name; of equal
    * positions the last one stays.
    * @param data indices.shape[1:] + shape[m:]
    * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
    *   from the end.
    * @param shape Shape of the result; required.
    */
  def scatter_nd(data: NDArray, indices: NDArray, shape: Shape): NDArray =
    new Call("scatter_nd").put("shape", shape).one(data, indices)

  /** The elements of each lane along one axis in order; NaN is above every number.
    * @param data The array to sort.
    * @param axis The axis; None: the flattened array; default -1.
    * @param is_ascend Ascending order; default True.
    */
  def sort(data: NDArray, axis: OrNone[Long] = None, is_ascend: Option[Boolean] = None): NDArray =
    new Call("sort").set("axis", axis).set("is_ascend", is_ascend).one(data)

  /** Slices of an array along one axis, chosen by index. The result has the shape of a with the
    * axis replaced by the shape of indices.
    * @param a The array to take from.
    * @param indices Positions along the axis, any dtype; fractions are cut off.
    * @param axis The axis to take along; default 0.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    */
  def take(
      a: NDArray,
      indices: NDArray,
      axis: Option[Long] = None,
      mode: Option[String] = None
  ): NDArray =
    new Call("take").set("axis", axis).set("mode", mode).one(a, indices)

  /** The k first elements of each lane along one axis, in order: their positions, their values,
    * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier
    * one comes first; NaN is above every number.
    * @param data The array to select from.
    * @param axis The axis; None: the flattened array; default -1.
    * @param k How many; below 1: all of them, sorted; default 1.
    * @param ret_typ What to return; one of both, indices, mask, value; default indices.
    * @param is_ascend The smallest elements instead of the largest; default False.
    * @param dtype Dtype of the positions; default float32.
    */
  def topk(
      data: NDArray,
      axis: OrNone[Long] = None,
      k: Option[Long] = None,
      ret_typ: Option[String] = None,
      is_ascend: Option[Boolean] = None,
      dtype: Option[DType] = None
  ): Seq[NDArray] =
    new Call("topk")
      .set("axis", axis)
      .set("k", k)
      .set("ret_typ", ret_typ)
      .set("is_ascend", is_ascend)
      .set("dtype", dtype)
      .all(data)
}
