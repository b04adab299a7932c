// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family indexing, which Contrib inherits.
 */
public abstract class IndexingContrib extends NnContrib {
  IndexingContrib() {}

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sparseEmbedding(NDArray data, NDArray weight, Embedding attributes) {
    return Operator.named("Embedding").apply(attributes, data, weight);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param data The array to select from.
   * @param index A vector as long as the axis, any dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray booleanMask(NDArray data, NDArray index, ContribBooleanMask attributes) {
    return Operator.named("_contrib_boolean_mask").apply(attributes, data, index);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param data The array to select from.
   * @param index A vector as long as the axis, any dtype.
   * @return the result
   */
  public static NDArray booleanMask(NDArray data, NDArray index) {
    return Operator.named("_contrib_boolean_mask").apply(null, data, index);
  }

  /**
   * The position of every element of data: an int64 array of shape data.shape + (m,).
   *
   * @param data Only its shape is read.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray indexArray(NDArray data, ContribIndexArray attributes) {
    return Operator.named("_contrib_index_array").apply(attributes, data);
  }

  /**
   * The position of every element of data: an int64 array of shape data.shape + (m,).
   *
   * @param data Only its shape is read.
   * @return the result
   */
  public static NDArray indexArray(NDArray data) {
    return Operator.named("_contrib_index_array").apply(null, data);
  }

  /**
   * old_tensor with the rows that index_vector names replaced by those of new_tensor.
   *
   * @param oldTensor (n, ...)
   * @param indexVector (k,), row numbers of any dtype.
   * @param newTensor (k, ...)
   * @return the result
   */
  public static NDArray indexCopy(NDArray oldTensor, NDArray indexVector, NDArray newTensor) {
    return Operator.named("_contrib_index_copy").apply(null, oldTensor, indexVector, newTensor);
  }
}
