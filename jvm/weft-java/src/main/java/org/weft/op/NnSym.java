// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family nn, which Sym inherits.
 */
public abstract class NnSym extends Nn2Sym {
  NnSym() {}

  /**
   * An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
   * softsign x / (1 + |x|); tanh.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol activation(String name, Symbol data, Activation attributes) {
    return Operator.named("Activation").symbol(name, attributes, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
   * variance are those of the batch, and the running statistics become momentum old + (1 -
   * momentum) batch; otherwise they are the running statistics.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol batchNorm(String name, Symbol data, BatchNorm attributes) {
    return Operator.named("BatchNorm").symbol(name, attributes, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
   * variance are those of the batch, and the running statistics become momentum old + (1 -
   * momentum) batch; otherwise they are the running statistics.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @return the outputs
   */
  public static Symbol batchNorm(String name, Symbol data) {
    return Operator.named("BatchNorm").symbol(name, null, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
   * variance are those of the batch, and the running statistics become momentum old + (1 -
   * momentum) batch; otherwise they are the running statistics.
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
  public static Symbol batchNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar,
      BatchNorm attributes) {
    return Operator.named("BatchNorm")
        .symbol(name, attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
   * variance are those of the batch, and the running statistics become momentum old + (1 -
   * momentum) batch; otherwise they are the running statistics.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the outputs
   */
  public static Symbol batchNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar) {
    return Operator.named("BatchNorm").symbol(name, null, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol batchNormV1(String name, Symbol data, BatchNormV1 attributes) {
    return Operator.named("BatchNorm_v1").symbol(name, attributes, data);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @return the outputs
   */
  public static Symbol batchNormV1(String name, Symbol data) {
    return Operator.named("BatchNorm_v1").symbol(name, null, data);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
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
  public static Symbol batchNormV1(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar,
      BatchNormV1 attributes) {
    return Operator.named("BatchNorm_v1")
        .symbol(name, attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the outputs
   */
  public static Symbol batchNormV1(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar) {
    return Operator.named("BatchNorm_v1")
        .symbol(name, null, data, gamma, beta, movingMean, movingVar);
  }

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
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol convolution(String name, Symbol data, Convolution attributes) {
    return Operator.named("Convolution").symbol(name, attributes, data);
  }

  /**
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group) with a channels-last layout.
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol convolution(
      String name, Symbol data, Symbol weight, Symbol bias, Convolution attributes) {
    return Operator.named("Convolution").symbol(name, attributes, data, weight, bias);
  }

  /**
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol convolutionV1(String name, Symbol data, Convolution attributes) {
    return Operator.named("Convolution").symbol(name, attributes, data);
  }

  /**
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group) with a channels-last layout.
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol convolutionV1(
      String name, Symbol data, Symbol weight, Symbol bias, Convolution attributes) {
    return Operator.named("Convolution").symbol(name, attributes, data, weight, bias);
  }

  /**
   * Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
   * space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol deconvolution(String name, Symbol data, Deconvolution attributes) {
    return Operator.named("Deconvolution").symbol(name, attributes, data);
  }

  /**
   * Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
   * space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
   *     num_filter / num_group) with a channels-last layout.
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol deconvolution(
      String name, Symbol data, Symbol weight, Symbol bias, Deconvolution attributes) {
    return Operator.named("Deconvolution").symbol(name, attributes, data, weight, bias);
  }

  /**
   * Dense layer: data weight^T + bias.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol fullyConnected(String name, Symbol data, FullyConnected attributes) {
    return Operator.named("FullyConnected").symbol(name, attributes, data);
  }

  /**
   * Dense layer: data weight^T + bias.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
   * @param weight Shape (num_hidden, units).
   * @param bias Shape (num_hidden,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol fullyConnected(
      String name, Symbol data, Symbol weight, Symbol bias, FullyConnected attributes) {
    return Operator.named("FullyConnected").symbol(name, attributes, data, weight, bias);
  }

  /**
   * Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
   * group and all positions, then gamma and beta of the group.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol groupNorm(String name, Symbol data, GroupNorm attributes) {
    return Operator.named("GroupNorm").symbol(name, attributes, data);
  }

  /**
   * Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
   * group and all positions, then gamma and beta of the group.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @return the outputs
   */
  public static Symbol groupNorm(String name, Symbol data) {
    return Operator.named("GroupNorm").symbol(name, null, data);
  }

  /**
   * Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
   * group and all positions, then gamma and beta of the group.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (num_groups,).
   * @param beta Shift, shape (num_groups,).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol groupNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, GroupNorm attributes) {
    return Operator.named("GroupNorm").symbol(name, attributes, data, gamma, beta);
  }

  /**
   * Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
   * group and all positions, then gamma and beta of the group.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (num_groups,).
   * @param beta Shift, shape (num_groups,).
   * @return the outputs
   */
  public static Symbol groupNorm(String name, Symbol data, Symbol gamma, Symbol beta) {
    return Operator.named("GroupNorm").symbol(name, null, data, gamma, beta);
  }

  /**
   * The data itself; to its gradient that of penalty KL(p || q) is added, with p the
   * sparseness_target and q the running average of each unit's activity, as if q were the activity
   * itself.
   *
   * @param name the node's name; null: made
   * @param data Activities between 0 and 1, shape (batch, units).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol identityAttachKLSparseReg(
      String name, Symbol data, IdentityAttachKLSparseReg attributes) {
    return Operator.named("IdentityAttachKLSparseReg").symbol(name, attributes, data);
  }

  /**
   * The data itself; to its gradient that of penalty KL(p || q) is added, with p the
   * sparseness_target and q the running average of each unit's activity, as if q were the activity
   * itself.
   *
   * @param name the node's name; null: made
   * @param data Activities between 0 and 1, shape (batch, units).
   * @return the outputs
   */
  public static Symbol identityAttachKLSparseReg(String name, Symbol data) {
    return Operator.named("IdentityAttachKLSparseReg").symbol(name, null, data);
  }

  /**
   * The data itself; to its gradient that of penalty KL(p || q) is added, with p the
   * sparseness_target and q the running average of each unit's activity, as if q were the activity
   * itself.
   *
   * @param name the node's name; null: made
   * @param data Activities between 0 and 1, shape (batch, units).
   * @param movingAvg Running average, shape (units,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol identityAttachKLSparseReg(
      String name, Symbol data, Symbol movingAvg, IdentityAttachKLSparseReg attributes) {
    return Operator.named("IdentityAttachKLSparseReg").symbol(name, attributes, data, movingAvg);
  }

  /**
   * The data itself; to its gradient that of penalty KL(p || q) is added, with p the
   * sparseness_target and q the running average of each unit's activity, as if q were the activity
   * itself.
   *
   * @param name the node's name; null: made
   * @param data Activities between 0 and 1, shape (batch, units).
   * @param movingAvg Running average, shape (units,); updated in training.
   * @return the outputs
   */
  public static Symbol identityAttachKLSparseReg(String name, Symbol data, Symbol movingAvg) {
    return Operator.named("IdentityAttachKLSparseReg").symbol(name, null, data, movingAvg);
  }

  /**
   * Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
   * positions, then gamma and beta of the channel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol instanceNorm(String name, Symbol data, InstanceNorm attributes) {
    return Operator.named("InstanceNorm").symbol(name, attributes, data);
  }

  /**
   * Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
   * positions, then gamma and beta of the channel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @return the outputs
   */
  public static Symbol instanceNorm(String name, Symbol data) {
    return Operator.named("InstanceNorm").symbol(name, null, data);
  }

  /**
   * Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
   * positions, then gamma and beta of the channel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol instanceNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, InstanceNorm attributes) {
    return Operator.named("InstanceNorm").symbol(name, attributes, data, gamma, beta);
  }

  /**
   * Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
   * positions, then gamma and beta of the channel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @return the outputs
   */
  public static Symbol instanceNorm(String name, Symbol data, Symbol gamma, Symbol beta) {
    return Operator.named("InstanceNorm").symbol(name, null, data, gamma, beta);
  }

  /**
   * data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
   * position (channel) or over the positions of a channel (spatial).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol l2Normalization(String name, Symbol data, L2Normalization attributes) {
    return Operator.named("L2Normalization").symbol(name, attributes, data);
  }

  /**
   * data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
   * position (channel) or over the positions of a channel (spatial).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @return the outputs
   */
  public static Symbol l2Normalization(String name, Symbol data) {
    return Operator.named("L2Normalization").symbol(name, null, data);
  }

  /**
   * Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
   * nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lrn(String name, Symbol data, LRN attributes) {
    return Operator.named("LRN").symbol(name, attributes, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
   * axis.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol layerNorm(String name, Symbol data, LayerNorm attributes) {
    return Operator.named("LayerNorm").symbol(name, attributes, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
   * axis.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @return the outputs
   */
  public static Symbol layerNorm(String name, Symbol data) {
    return Operator.named("LayerNorm").symbol(name, null, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
   * axis.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, as long as the axis.
   * @param beta Shift, as long as the axis.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol layerNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, LayerNorm attributes) {
    return Operator.named("LayerNorm").symbol(name, attributes, data, gamma, beta);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
   * axis.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @param gamma Scale, as long as the axis.
   * @param beta Shift, as long as the axis.
   * @return the outputs
   */
  public static Symbol layerNorm(String name, Symbol data, Symbol gamma, Symbol beta) {
    return Operator.named("LayerNorm").symbol(name, null, data, gamma, beta);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol leakyReLU(String name, Symbol data, LeakyReLU attributes) {
    return Operator.named("LeakyReLU").symbol(name, attributes, data);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol leakyReLU(String name, Symbol data) {
    return Operator.named("LeakyReLU").symbol(name, null, data);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param gamma Slopes of prelu: one, or one per channel (axis 1). Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol leakyReLU(String name, Symbol data, Symbol gamma, LeakyReLU attributes) {
    return Operator.named("LeakyReLU").symbol(name, attributes, data, gamma);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param gamma Slopes of prelu: one, or one per channel (axis 1). Null: absent.
   * @return the outputs
   */
  public static Symbol leakyReLU(String name, Symbol data, Symbol gamma) {
    return Operator.named("LeakyReLU").symbol(name, null, data, gamma);
  }

  /**
   * The data itself; its gradient is that of the squared error to the label over 2. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linearRegressionOutput(
      String name, Symbol data, LinearRegressionOutput attributes) {
    return Operator.named("LinearRegressionOutput").symbol(name, attributes, data);
  }

  /**
   * The data itself; its gradient is that of the squared error to the label over 2. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @return the outputs
   */
  public static Symbol linearRegressionOutput(String name, Symbol data) {
    return Operator.named("LinearRegressionOutput").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the squared error to the label over 2. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linearRegressionOutput(
      String name, Symbol data, Symbol label, LinearRegressionOutput attributes) {
    return Operator.named("LinearRegressionOutput").symbol(name, attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the squared error to the label over 2. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the outputs
   */
  public static Symbol linearRegressionOutput(String name, Symbol data, Symbol label) {
    return Operator.named("LinearRegressionOutput").symbol(name, null, data, label);
  }

  /**
   * Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol logisticRegressionOutput(
      String name, Symbol data, LogisticRegressionOutput attributes) {
    return Operator.named("LogisticRegressionOutput").symbol(name, attributes, data);
  }

  /**
   * Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @return the outputs
   */
  public static Symbol logisticRegressionOutput(String name, Symbol data) {
    return Operator.named("LogisticRegressionOutput").symbol(name, null, data);
  }

  /**
   * Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol logisticRegressionOutput(
      String name, Symbol data, Symbol label, LogisticRegressionOutput attributes) {
    return Operator.named("LogisticRegressionOutput").symbol(name, attributes, data, label);
  }

  /**
   * Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the outputs
   */
  public static Symbol logisticRegressionOutput(String name, Symbol data, Symbol label) {
    return Operator.named("LogisticRegressionOutput").symbol(name, null, data, label);
  }
}
