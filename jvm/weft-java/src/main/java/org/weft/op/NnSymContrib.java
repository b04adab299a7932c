// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family nn, which SymContrib inherits.
 */
public abstract class NnSymContrib extends OptimizerSymContrib {
  NnSymContrib() {}

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param name the node's name; null: made
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ctcLoss(String name, Symbol data, CTCLoss attributes) {
    return Operator.named("CTCLoss").symbol(name, attributes, data);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param name the node's name; null: made
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @return the outputs
   */
  public static Symbol ctcLoss(String name, Symbol data) {
    return Operator.named("CTCLoss").symbol(name, null, data);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param name the node's name; null: made
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param dataLengths With use_data_lengths: steps of each sample, shape (batch,). Null: absent.
   * @param labelLengths With use_label_lengths: labels of each sample, shape (batch,). Null:
   *     absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ctcLoss(
      String name, Symbol data, Symbol label, Symbol dataLengths, Symbol labelLengths,
      CTCLoss attributes) {
    return Operator.named("CTCLoss")
        .symbol(name, attributes, data, label, dataLengths, labelLengths);
  }

  /**
   * Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
   * probability that the softmax of data emits the labels, over all ways to align them with the
   * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
   *
   * @param name the node's name; null: made
   * @param data Scores before the softmax, shape (steps, batch, classes).
   * @param label Classes of the labels, shape (batch, longest).
   * @param dataLengths With use_data_lengths: steps of each sample, shape (batch,). Null: absent.
   * @param labelLengths With use_label_lengths: labels of each sample, shape (batch,). Null:
   *     absent.
   * @return the outputs
   */
  public static Symbol ctcLoss(
      String name, Symbol data, Symbol label, Symbol dataLengths, Symbol labelLengths) {
    return Operator.named("CTCLoss").symbol(name, null, data, label, dataLengths, labelLengths);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol batchNormWithReLU(
      String name, Symbol data, ContribBatchNormWithReLU attributes) {
    return Operator.named("_contrib_BatchNormWithReLU").symbol(name, attributes, data);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @return the outputs
   */
  public static Symbol batchNormWithReLU(String name, Symbol data) {
    return Operator.named("_contrib_BatchNormWithReLU").symbol(name, null, data);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol batchNormWithReLU(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar,
      ContribBatchNormWithReLU attributes) {
    return Operator.named("_contrib_BatchNormWithReLU")
        .symbol(name, attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm, followed by max(0, x).
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the outputs
   */
  public static Symbol batchNormWithReLU(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar) {
    return Operator.named("_contrib_BatchNormWithReLU")
        .symbol(name, null, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
   * variance.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol syncBatchNorm(String name, Symbol data, ContribSyncBatchNorm attributes) {
    return Operator.named("_contrib_SyncBatchNorm").symbol(name, attributes, data);
  }

  /**
   * BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
   * variance.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol syncBatchNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar,
      ContribSyncBatchNorm attributes) {
    return Operator.named("_contrib_SyncBatchNorm")
        .symbol(name, attributes, data, gamma, beta, movingMean, movingVar);
  }
}
