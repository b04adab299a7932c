// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family indexing, which Ops inherits.
 */
public abstract class IndexingOps extends LinalgOps {
  IndexingOps() {}

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray embedding(NDArray data, NDArray weight, Embedding attributes) {
    return Operator.named("Embedding").apply(attributes, data, weight);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceLast(NDArray data, SequenceLast attributes) {
    return Operator.named("SequenceLast").apply(attributes, data);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the result
   */
  public static NDArray sequenceLast(NDArray data) {
    return Operator.named("SequenceLast").apply(null, data);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype, at least 1. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceLast(
      NDArray data, NDArray sequenceLength, SequenceLast attributes) {
    return Operator.named("SequenceLast").apply(attributes, data, sequenceLength);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype, at least 1. Null: absent.
   * @return the result
   */
  public static NDArray sequenceLast(NDArray data, NDArray sequenceLength) {
    return Operator.named("SequenceLast").apply(null, data, sequenceLength);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceMask(NDArray data, SequenceMask attributes) {
    return Operator.named("SequenceMask").apply(attributes, data);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the result
   */
  public static NDArray sequenceMask(NDArray data) {
    return Operator.named("SequenceMask").apply(null, data);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceMask(
      NDArray data, NDArray sequenceLength, SequenceMask attributes) {
    return Operator.named("SequenceMask").apply(attributes, data, sequenceLength);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @return the result
   */
  public static NDArray sequenceMask(NDArray data, NDArray sequenceLength) {
    return Operator.named("SequenceMask").apply(null, data, sequenceLength);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceReverse(NDArray data, SequenceReverse attributes) {
    return Operator.named("SequenceReverse").apply(attributes, data);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the result
   */
  public static NDArray sequenceReverse(NDArray data) {
    return Operator.named("SequenceReverse").apply(null, data);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceReverse(
      NDArray data, NDArray sequenceLength, SequenceReverse attributes) {
    return Operator.named("SequenceReverse").apply(attributes, data, sequenceLength);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @return the result
   */
  public static NDArray sequenceReverse(NDArray data, NDArray sequenceLength) {
    return Operator.named("SequenceReverse").apply(null, data, sequenceLength);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param data (m, ...): row i holds positions along axis i.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ravelMultiIndex(NDArray data, RavelMultiIndex attributes) {
    return Operator.named("_ravel_multi_index").apply(attributes, data);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param data (m, ...): row i holds positions along axis i.
   * @return the result
   */
  public static NDArray ravelMultiIndex(NDArray data) {
    return Operator.named("_ravel_multi_index").apply(null, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param data Flat positions.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray unravelIndex(NDArray data, UnravelIndex attributes) {
    return Operator.named("_unravel_index").apply(attributes, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param data Flat positions.
   * @return the result
   */
  public static NDArray unravelIndex(NDArray data) {
    return Operator.named("_unravel_index").apply(null, data);
  }

  /**
   * The positions of the elements of each lane along one axis, in the order of their values; equal
   * values keep their order, NaN is above every number.
   *
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray argsort(NDArray data, Argsort attributes) {
    return Operator.named("argsort").apply(attributes, data);
  }

  /**
   * The positions of the elements of each lane along one axis, in the order of their values; equal
   * values keep their order, NaN is above every number.
   *
   * @param data The array to sort.
   * @return the result
   */
  public static NDArray argsort(NDArray data) {
    return Operator.named("argsort").apply(null, data);
  }

  /**
   * a[i, indices[i]] for each i; indices out of range are clipped to the ends.
   *
   * @param a (n, k)
   * @param indices (n,), any dtype.
   * @return the result
   */
  public static NDArray batchTake(NDArray a, NDArray indices) {
    return Operator.named("batch_take").apply(null, a, indices);
  }

  /**
   * lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
   * range stay as they are.
   *
   * @param lhs (n, m).
   * @param mhs The new elements, (n,), dtype of lhs.
   * @param rhs Their columns, (n,), any dtype.
   * @return the result
   */
  public static NDArray fillElement0index(NDArray lhs, NDArray mhs, NDArray rhs) {
    return Operator.named("fill_element_0index").apply(null, lhs, mhs, rhs);
  }

  /**
   * Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
   * indices.shape[1:] + data.shape[m:].
   *
   * @param data The array to gather from.
   * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
   *     from the end.
   * @return the result
   */
  public static NDArray gatherNd(NDArray data, NDArray indices) {
    return Operator.named("gather_nd").apply(null, data, indices);
  }

  /**
   * on_value at the position that each index names along a new last axis, off_value elsewhere;
   * indices outside [0, depth) give off_value alone.
   *
   * @param indices Any shape and dtype; fractions are cut off.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray oneHot(NDArray indices, OneHot attributes) {
    return Operator.named("one_hot").apply(attributes, indices);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray pick(NDArray data, NDArray index, Pick attributes) {
    return Operator.named("pick").apply(attributes, data, index);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @return the result
   */
  public static NDArray pick(NDArray data, NDArray index) {
    return Operator.named("pick").apply(null, data, index);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray chooseElement0index(NDArray data, NDArray index, Pick attributes) {
    return Operator.named("pick").apply(attributes, data, index);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @return the result
   */
  public static NDArray chooseElement0index(NDArray data, NDArray index) {
    return Operator.named("pick").apply(null, data, index);
  }

  /**
   * An array of the given shape that is zero but for the positions that indices name; of equal
   * positions the last one stays.
   *
   * @param data indices.shape[1:] + shape[m:]
   * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
   *     from the end.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray scatterNd(NDArray data, NDArray indices, ScatterNd attributes) {
    return Operator.named("scatter_nd").apply(attributes, data, indices);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sort(NDArray data, Sort attributes) {
    return Operator.named("sort").apply(attributes, data);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param data The array to sort.
   * @return the result
   */
  public static NDArray sort(NDArray data) {
    return Operator.named("sort").apply(null, data);
  }

  /**
   * Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
   * replaced by the shape of indices.
   *
   * @param a The array to take from.
   * @param indices Positions along the axis, any dtype; fractions are cut off.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray take(NDArray a, NDArray indices, Take attributes) {
    return Operator.named("take").apply(attributes, a, indices);
  }

  /**
   * Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
   * replaced by the shape of indices.
   *
   * @param a The array to take from.
   * @param indices Positions along the axis, any dtype; fractions are cut off.
   * @return the result
   */
  public static NDArray take(NDArray a, NDArray indices) {
    return Operator.named("take").apply(null, a, indices);
  }

  /**
   * The k first elements of each lane along one axis, in order: their positions, their values,
   * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
   * comes first; NaN is above every number.
   *
   * @param data The array to select from.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> topk(NDArray data, Topk attributes) {
    return Operator.named("topk").invoke(attributes, data);
  }

  /**
   * The k first elements of each lane along one axis, in order: their positions, their values,
   * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
   * comes first; NaN is above every number.
   *
   * @param data The array to select from.
   * @return the results
   */
  public static List<NDArray> topk(NDArray data) {
    return Operator.named("topk").invoke(null, data);
  }
}
