// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family indexing, which Sym inherits.
 */
public abstract class IndexingSym extends LinalgSym {
  IndexingSym() {}

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param name the node's name; null: made
   * @param data Row numbers, any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol embedding(String name, Symbol data, Embedding attributes) {
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
  public static Symbol embedding(String name, Symbol data, Symbol weight, Embedding attributes) {
    return Operator.named("Embedding").symbol(name, attributes, data, weight);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceLast(String name, Symbol data, SequenceLast attributes) {
    return Operator.named("SequenceLast").symbol(name, attributes, data);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the outputs
   */
  public static Symbol sequenceLast(String name, Symbol data) {
    return Operator.named("SequenceLast").symbol(name, null, data);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype, at least 1. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceLast(
      String name, Symbol data, Symbol sequenceLength, SequenceLast attributes) {
    return Operator.named("SequenceLast").symbol(name, attributes, data, sequenceLength);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype, at least 1. Null: absent.
   * @return the outputs
   */
  public static Symbol sequenceLast(String name, Symbol data, Symbol sequenceLength) {
    return Operator.named("SequenceLast").symbol(name, null, data, sequenceLength);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceMask(String name, Symbol data, SequenceMask attributes) {
    return Operator.named("SequenceMask").symbol(name, attributes, data);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the outputs
   */
  public static Symbol sequenceMask(String name, Symbol data) {
    return Operator.named("SequenceMask").symbol(name, null, data);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceMask(
      String name, Symbol data, Symbol sequenceLength, SequenceMask attributes) {
    return Operator.named("SequenceMask").symbol(name, attributes, data, sequenceLength);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @return the outputs
   */
  public static Symbol sequenceMask(String name, Symbol data, Symbol sequenceLength) {
    return Operator.named("SequenceMask").symbol(name, null, data, sequenceLength);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceReverse(String name, Symbol data, SequenceReverse attributes) {
    return Operator.named("SequenceReverse").symbol(name, attributes, data);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the outputs
   */
  public static Symbol sequenceReverse(String name, Symbol data) {
    return Operator.named("SequenceReverse").symbol(name, null, data);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceReverse(
      String name, Symbol data, Symbol sequenceLength, SequenceReverse attributes) {
    return Operator.named("SequenceReverse").symbol(name, attributes, data, sequenceLength);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param sequenceLength (batch,), any dtype. Null: absent.
   * @return the outputs
   */
  public static Symbol sequenceReverse(String name, Symbol data, Symbol sequenceLength) {
    return Operator.named("SequenceReverse").symbol(name, null, data, sequenceLength);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param name the node's name; null: made
   * @param data (m, ...): row i holds positions along axis i.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ravelMultiIndex(String name, Symbol data, RavelMultiIndex attributes) {
    return Operator.named("_ravel_multi_index").symbol(name, attributes, data);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param name the node's name; null: made
   * @param data (m, ...): row i holds positions along axis i.
   * @return the outputs
   */
  public static Symbol ravelMultiIndex(String name, Symbol data) {
    return Operator.named("_ravel_multi_index").symbol(name, null, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param name the node's name; null: made
   * @param data Flat positions.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol unravelIndex(String name, Symbol data, UnravelIndex attributes) {
    return Operator.named("_unravel_index").symbol(name, attributes, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param name the node's name; null: made
   * @param data Flat positions.
   * @return the outputs
   */
  public static Symbol unravelIndex(String name, Symbol data) {
    return Operator.named("_unravel_index").symbol(name, null, data);
  }

  /**
   * The positions of the elements of each lane along one axis, in the order of their values; equal
   * values keep their order, NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol argsort(String name, Symbol data, Argsort attributes) {
    return Operator.named("argsort").symbol(name, attributes, data);
  }

  /**
   * The positions of the elements of each lane along one axis, in the order of their values; equal
   * values keep their order, NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to sort.
   * @return the outputs
   */
  public static Symbol argsort(String name, Symbol data) {
    return Operator.named("argsort").symbol(name, null, data);
  }

  /**
   * a[i, indices[i]] for each i; indices out of range are clipped to the ends.
   *
   * @param name the node's name; null: made
   * @param a (n, k)
   * @return the outputs
   */
  public static Symbol batchTake(String name, Symbol a) {
    return Operator.named("batch_take").symbol(name, null, a);
  }

  /**
   * a[i, indices[i]] for each i; indices out of range are clipped to the ends.
   *
   * @param name the node's name; null: made
   * @param a (n, k)
   * @param indices (n,), any dtype.
   * @return the outputs
   */
  public static Symbol batchTake(String name, Symbol a, Symbol indices) {
    return Operator.named("batch_take").symbol(name, null, a, indices);
  }

  /**
   * lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
   * range stay as they are.
   *
   * @param name the node's name; null: made
   * @param lhs (n, m).
   * @return the outputs
   */
  public static Symbol fillElement0index(String name, Symbol lhs) {
    return Operator.named("fill_element_0index").symbol(name, null, lhs);
  }

  /**
   * lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
   * range stay as they are.
   *
   * @param name the node's name; null: made
   * @param lhs (n, m).
   * @param mhs The new elements, (n,), dtype of lhs.
   * @param rhs Their columns, (n,), any dtype.
   * @return the outputs
   */
  public static Symbol fillElement0index(String name, Symbol lhs, Symbol mhs, Symbol rhs) {
    return Operator.named("fill_element_0index").symbol(name, null, lhs, mhs, rhs);
  }

  /**
   * Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
   * indices.shape[1:] + data.shape[m:].
   *
   * @param name the node's name; null: made
   * @param data The array to gather from.
   * @return the outputs
   */
  public static Symbol gatherNd(String name, Symbol data) {
    return Operator.named("gather_nd").symbol(name, null, data);
  }

  /**
   * Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
   * indices.shape[1:] + data.shape[m:].
   *
   * @param name the node's name; null: made
   * @param data The array to gather from.
   * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
   *     from the end.
   * @return the outputs
   */
  public static Symbol gatherNd(String name, Symbol data, Symbol indices) {
    return Operator.named("gather_nd").symbol(name, null, data, indices);
  }

  /**
   * on_value at the position that each index names along a new last axis, off_value elsewhere;
   * indices outside [0, depth) give off_value alone.
   *
   * @param name the node's name; null: made
   * @param indices Any shape and dtype; fractions are cut off.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol oneHot(String name, Symbol indices, OneHot attributes) {
    return Operator.named("one_hot").symbol(name, attributes, indices);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pick(String name, Symbol data, Pick attributes) {
    return Operator.named("pick").symbol(name, attributes, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @return the outputs
   */
  public static Symbol pick(String name, Symbol data) {
    return Operator.named("pick").symbol(name, null, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pick(String name, Symbol data, Symbol index, Pick attributes) {
    return Operator.named("pick").symbol(name, attributes, data, index);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @return the outputs
   */
  public static Symbol pick(String name, Symbol data, Symbol index) {
    return Operator.named("pick").symbol(name, null, data, index);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol chooseElement0index(String name, Symbol data, Pick attributes) {
    return Operator.named("pick").symbol(name, attributes, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @return the outputs
   */
  public static Symbol chooseElement0index(String name, Symbol data) {
    return Operator.named("pick").symbol(name, null, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol chooseElement0index(
      String name, Symbol data, Symbol index, Pick attributes) {
    return Operator.named("pick").symbol(name, attributes, data, index);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param index Positions along the axis, any dtype: the shape of data without the axis, or with 1
   *     there.
   * @return the outputs
   */
  public static Symbol chooseElement0index(String name, Symbol data, Symbol index) {
    return Operator.named("pick").symbol(name, null, data, index);
  }

  /**
   * An array of the given shape that is zero but for the positions that indices name; of equal
   * positions the last one stays.
   *
   * @param name the node's name; null: made
   * @param data indices.shape[1:] + shape[m:]
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol scatterNd(String name, Symbol data, ScatterNd attributes) {
    return Operator.named("scatter_nd").symbol(name, attributes, data);
  }

  /**
   * An array of the given shape that is zero but for the positions that indices name; of equal
   * positions the last one stays.
   *
   * @param name the node's name; null: made
   * @param data indices.shape[1:] + shape[m:]
   * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
   *     from the end.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol scatterNd(String name, Symbol data, Symbol indices, ScatterNd attributes) {
    return Operator.named("scatter_nd").symbol(name, attributes, data, indices);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sort(String name, Symbol data, Sort attributes) {
    return Operator.named("sort").symbol(name, attributes, data);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to sort.
   * @return the outputs
   */
  public static Symbol sort(String name, Symbol data) {
    return Operator.named("sort").symbol(name, null, data);
  }

  /**
   * Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
   * replaced by the shape of indices.
   *
   * @param name the node's name; null: made
   * @param a The array to take from.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol take(String name, Symbol a, Take attributes) {
    return Operator.named("take").symbol(name, attributes, a);
  }

  /**
   * Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
   * replaced by the shape of indices.
   *
   * @param name the node's name; null: made
   * @param a The array to take from.
   * @return the outputs
   */
  public static Symbol take(String name, Symbol a) {
    return Operator.named("take").symbol(name, null, a);
  }

  /**
   * Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
   * replaced by the shape of indices.
   *
   * @param name the node's name; null: made
   * @param a The array to take from.
   * @param indices Positions along the axis, any dtype; fractions are cut off.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol take(String name, Symbol a, Symbol indices, Take attributes) {
    return Operator.named("take").symbol(name, attributes, a, indices);
  }

  /**
   * Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
   * replaced by the shape of indices.
   *
   * @param name the node's name; null: made
   * @param a The array to take from.
   * @param indices Positions along the axis, any dtype; fractions are cut off.
   * @return the outputs
   */
  public static Symbol take(String name, Symbol a, Symbol indices) {
    return Operator.named("take").symbol(name, null, a, indices);
  }

  /**
   * The k first elements of each lane along one axis, in order: their positions, their values,
   * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
   * comes first; NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to select from.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol topk(String name, Symbol data, Topk attributes) {
    return Operator.named("topk").symbol(name, attributes, data);
  }

  /**
   * The k first elements of each lane along one axis, in order: their positions, their values,
   * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
   * comes first; NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to select from.
   * @return the outputs
   */
  public static Symbol topk(String name, Symbol data) {
    return Operator.named("topk").symbol(name, null, data);
  }
}
