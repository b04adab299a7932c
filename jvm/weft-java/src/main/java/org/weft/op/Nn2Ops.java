// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family nn, which Ops inherits.
 */
public abstract class Nn2Ops extends OptimizerOps {
  Nn2Ops() {}

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maskedLogSoftmax(NDArray data, NDArray mask, MaskedLogSoftmax attributes) {
    return Operator.named("masked_log_softmax").apply(attributes, data, mask);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the result
   */
  public static NDArray maskedLogSoftmax(NDArray data, NDArray mask) {
    return Operator.named("masked_log_softmax").apply(null, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maskedSoftmax(NDArray data, NDArray mask, MaskedSoftmax attributes) {
    return Operator.named("masked_softmax").apply(attributes, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the result
   */
  public static NDArray maskedSoftmax(NDArray data, NDArray mask) {
    return Operator.named("masked_softmax").apply(null, data, mask);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmax(NDArray data, Softmax attributes) {
    return Operator.named("softmax").apply(attributes, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray softmax(NDArray data) {
    return Operator.named("softmax").apply(null, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param data Any shape; floating point.
   * @param length Integers, the shape of data without the axis: how many elements take part; the
   *     others become 0. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmax(NDArray data, NDArray length, Softmax attributes) {
    return Operator.named("softmax").apply(attributes, data, length);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param data Any shape; floating point.
   * @param length Integers, the shape of data without the axis: how many elements take part; the
   *     others become 0. Null: absent.
   * @return the result
   */
  public static NDArray softmax(NDArray data, NDArray length) {
    return Operator.named("softmax").apply(null, data, length);
  }

  /**
   * Sum over the batch of -log softmax(data)[label], shape (1,).
   *
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the result
   */
  public static NDArray softmaxCrossEntropy(NDArray data, NDArray label) {
    return Operator.named("softmax_cross_entropy").apply(null, data, label);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmin(NDArray data, Softmin attributes) {
    return Operator.named("softmin").apply(attributes, data);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray softmin(NDArray data) {
    return Operator.named("softmin").apply(null, data);
  }
}
