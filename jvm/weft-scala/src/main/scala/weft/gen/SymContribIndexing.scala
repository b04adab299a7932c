// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymContribIndexing {

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
  def SparseEmbedding(
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

  /** The slices of data along one axis where index is nonzero. The size of that axis of the result
    * depends on the values of index.
    * @param data The array to select from.
    * @param index A vector as long as the axis, any dtype.
    * @param axis The axis to select along; default 0.
    * @param name The node's name; None: made.
    */
  def boolean_mask(
      data: Symbol,
      index: Option[Symbol] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_boolean_mask").set("axis", axis).symbol(name, data, index.orNull)

  /** The position of every element of data: an int64 array of shape data.shape + (m,).
    * @param data Only its shape is read.
    * @param axes The m axes to list; None: all of them; default None.
    * @param name The node's name; None: made.
    */
  def index_array(data: Symbol, axes: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("_contrib_index_array").set("axes", axes).symbol(name, data)

  /** old_tensor with the rows that index_vector names replaced by those of new_tensor.
    * @param old_tensor (n, ...)
    * @param index_vector (k,), row numbers of any dtype.
    * @param new_tensor (k, ...)
    * @param name The node's name; None: made.
    */
  def index_copy(
      old_tensor: Symbol,
      index_vector: Option[Symbol] = None,
      new_tensor: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_index_copy").symbol(name, old_tensor, index_vector.orNull, new_tensor.orNull)
}
