// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family indexing, which SymContrib inherits.
 */
public abstract class IndexingSymContrib extends NnSymContrib {
  IndexingSymContrib() {}

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param name the node's name; null: made
   * @param data Row numbers, any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sparseEmbedding(String name, Symbol data, Embedding attributes) {
    return Operator.named("Embedding").symbol(name, attributes, data);
  }

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param name the node's name; null: made
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sparseEmbedding(
      String name, Symbol data, Symbol weight, Embedding attributes) {
    return Operator.named("Embedding").symbol(name, attributes, data, weight);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param name the node's name; null: made
   * @param data The array to select from.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol booleanMask(String name, Symbol data, ContribBooleanMask attributes) {
    return Operator.named("_contrib_boolean_mask").symbol(name, attributes, data);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param name the node's name; null: made
   * @param data The array to select from.
   * @return the outputs
   */
  public static Symbol booleanMask(String name, Symbol data) {
    return Operator.named("_contrib_boolean_mask").symbol(name, null, data);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param name the node's name; null: made
   * @param data The array to select from.
   * @param index A vector as long as the axis, any dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol booleanMask(
      String name, Symbol data, Symbol index, ContribBooleanMask attributes) {
    return Operator.named("_contrib_boolean_mask").symbol(name, attributes, data, index);
  }

  /**
   * The slices of data along one axis where index is nonzero. The size of that axis of the result
   * depends on the values of index.
   *
   * @param name the node's name; null: made
   * @param data The array to select from.
   * @param index A vector as long as the axis, any dtype.
   * @return the outputs
   */
  public static Symbol booleanMask(String name, Symbol data, Symbol index) {
    return Operator.named("_contrib_boolean_mask").symbol(name, null, data, index);
  }

  /**
   * The position of every element of data: an int64 array of shape data.shape + (m,).
   *
   * @param name the node's name; null: made
   * @param data Only its shape is read.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol indexArray(String name, Symbol data, ContribIndexArray attributes) {
    return Operator.named("_contrib_index_array").symbol(name, attributes, data);
  }

  /**
   * The position of every element of data: an int64 array of shape data.shape + (m,).
   *
   * @param name the node's name; null: made
   * @param data Only its shape is read.
   * @return the outputs
   */
  public static Symbol indexArray(String name, Symbol data) {
    return Operator.named("_contrib_index_array").symbol(name, null, data);
  }

  /**
   * old_tensor with the rows that index_vector names replaced by those of new_tensor.
   *
   * @param name the node's name; null: made
   * @param oldTensor (n, ...)
   * @return the outputs
   */
  public static Symbol indexCopy(String name, Symbol oldTensor) {
    return Operator.named("_contrib_index_copy").symbol(name, null, oldTensor);
  }

  /**
   * old_tensor with the rows that index_vector names replaced by those of new_tensor.
   *
   * @param name the node's name; null: made
   * @param oldTensor (n, ...)
   * @param indexVector (k,), row numbers of any dtype.
   * @param newTensor (k, ...)
   * @return the outputs
   */
  public static Symbol indexCopy(
      String name, Symbol oldTensor, Symbol indexVector, Symbol newTensor) {
    return Operator.named("_contrib_index_copy")
        .symbol(name, null, oldTensor, indexVector, newTensor);
  }
}
