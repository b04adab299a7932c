// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdContribIndexing {

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
  def SparseEmbedding(
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

  /** The slices of data along one axis where index is nonzero. The size of that axis of the result
    * depends on the values of index.
    * @param data The array to select from.
    * @param index A vector as long as the axis, any dtype.
    * @param axis The axis to select along; default 0.
    */
  def boolean_mask(data: NDArray, index: NDArray, axis: Option[Long] = None): NDArray =
    new Call("_contrib_boolean_mask").set("axis", axis).one(data, index)

  /** The position of every element of data: an int64 array of shape data.shape + (m,).
    * @param data Only its shape is read.
    * @param axes The m axes to list; None: all of them; default None.
    */
  def index_array(data: NDArray, axes: Option[Shape] = None): NDArray =
    new Call("_contrib_index_array").set("axes", axes).one(data)

  /** old_tensor with the rows that index_vector names replaced by those of new_tensor.
    * @param old_tensor (n, ...)
    * @param index_vector (k,), row numbers of any dtype.
    * @param new_tensor (k, ...)
    */
  def index_copy(old_tensor: NDArray, index_vector: NDArray, new_tensor: NDArray): NDArray =
    new Call("_contrib_index_copy").one(old_tensor, index_vector, new_tensor)
}
