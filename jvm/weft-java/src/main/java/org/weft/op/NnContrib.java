// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family nn, which Contrib inherits.
 */
public abstract class NnContrib extends OptimizerContrib {
  NnContrib() {}

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ctcLoss(NDArray data, NDArray label, CTCLoss attributes) {
    return Operator.named("CTCLoss").apply(attributes, data, label);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @return the result
   */
  public static NDArray ctcLoss(NDArray data, NDArray label) {
    return Operator.named("CTCLoss").apply(null, data, label);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param dataLengths With use_data_lengths: steps of each sample, shape (batch,). Null: absent.
   * @param labelLengths With use_label_lengths: labels of each sample, shape (batch,). Null:
   *     absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ctcLoss(
      NDArray data, NDArray label, NDArray dataLengths, NDArray labelLengths, CTCLoss attributes) {
    return Operator.named("CTCLoss").apply(attributes, data, label, dataLengths, labelLengths);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param dataLengths With use_data_lengths: steps of each sample, shape (batch,). Null: absent.
   * @param labelLengths With use_label_lengths: labels of each sample, shape (batch,). Null:
   *     absent.
   * @return the result
   */
  public static NDArray ctcLoss(
      NDArray data, NDArray label, NDArray dataLengths, NDArray labelLengths) {
    return Operator.named("CTCLoss").apply(null, data, label, dataLengths, labelLengths);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> batchNormWithReLU(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar,
      ContribBatchNormWithReLU attributes) {
    return Operator.named("_contrib_BatchNormWithReLU")
        .invoke(attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the results
   */
  public static List<NDArray> batchNormWithReLU(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar) {
    return Operator.named("_contrib_BatchNormWithReLU")
        .invoke(null, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
   * variance.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> syncBatchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar,
      ContribSyncBatchNorm attributes) {
    return Operator.named("_contrib_SyncBatchNorm")
        .invoke(attributes, data, gamma, beta, movingMean, movingVar);
  }
}
