// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family nn, which Ops inherits.
 */
public abstract class NnOps extends Nn2Ops {
  NnOps() {}

  /**
   * An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
   * softsign x / (1 + |x|); tanh.
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray activation(NDArray data, Activation attributes) {
    return Operator.named("Activation").apply(attributes, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
   * variance are those of the batch, and the running statistics become momentum old + (1 -
   * momentum) batch; otherwise they are the running statistics.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> batchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar,
      BatchNorm attributes) {
    return Operator.named("BatchNorm").invoke(attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
   * variance are those of the batch, and the running statistics become momentum old + (1 -
   * momentum) batch; otherwise they are the running statistics.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the results
   */
  public static List<NDArray> batchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar) {
    return Operator.named("BatchNorm").invoke(null, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> batchNormV1(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar,
      BatchNormV1 attributes) {
    return Operator.named("BatchNorm_v1")
        .invoke(attributes, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param movingMean Running mean, shape (channels,); updated in training.
   * @param movingVar Running variance, shape (channels,); updated in training.
   * @return the results
   */
  public static List<NDArray> batchNormV1(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar) {
    return Operator.named("BatchNorm_v1").invoke(null, data, gamma, beta, movingMean, movingVar);
  }

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
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group) with a channels-last layout.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray convolution(NDArray data, NDArray weight, Convolution attributes) {
    return Operator.named("Convolution").apply(attributes, data, weight);
  }

  /**
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group) with a channels-last layout.
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray convolution(
      NDArray data, NDArray weight, NDArray bias, Convolution attributes) {
    return Operator.named("Convolution").apply(attributes, data, weight, bias);
  }

  /**
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group) with a channels-last layout.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray convolutionV1(NDArray data, NDArray weight, Convolution attributes) {
    return Operator.named("Convolution").apply(attributes, data, weight);
  }

  /**
   * Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
   * 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group) with a channels-last layout.
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray convolutionV1(
      NDArray data, NDArray weight, NDArray bias, Convolution attributes) {
    return Operator.named("Convolution").apply(attributes, data, weight, bias);
  }

  /**
   * Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
   * space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
   *     num_filter / num_group) with a channels-last layout.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deconvolution(NDArray data, NDArray weight, Deconvolution attributes) {
    return Operator.named("Deconvolution").apply(attributes, data, weight);
  }

  /**
   * Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
   * space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param weight Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
   *     num_filter / num_group) with a channels-last layout.
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deconvolution(
      NDArray data, NDArray weight, NDArray bias, Deconvolution attributes) {
    return Operator.named("Deconvolution").apply(attributes, data, weight, bias);
  }

  /**
   * Dense layer: data weight^T + bias.
   *
   * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
   * @param weight Shape (num_hidden, units).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray fullyConnected(NDArray data, NDArray weight, FullyConnected attributes) {
    return Operator.named("FullyConnected").apply(attributes, data, weight);
  }

  /**
   * Dense layer: data weight^T + bias.
   *
   * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
   * @param weight Shape (num_hidden, units).
   * @param bias Shape (num_hidden,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray fullyConnected(
      NDArray data, NDArray weight, NDArray bias, FullyConnected attributes) {
    return Operator.named("FullyConnected").apply(attributes, data, weight, bias);
  }

  /**
   * Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
   * group and all positions, then gamma and beta of the group.
   *
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (num_groups,).
   * @param beta Shift, shape (num_groups,).
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> groupNorm(
      NDArray data, NDArray gamma, NDArray beta, GroupNorm attributes) {
    return Operator.named("GroupNorm").invoke(attributes, data, gamma, beta);
  }

  /**
   * Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
   * group and all positions, then gamma and beta of the group.
   *
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (num_groups,).
   * @param beta Shift, shape (num_groups,).
   * @return the results
   */
  public static List<NDArray> groupNorm(NDArray data, NDArray gamma, NDArray beta) {
    return Operator.named("GroupNorm").invoke(null, data, gamma, beta);
  }

  /**
   * The data itself; to its gradient that of penalty KL(p || q) is added, with p the
   * sparseness_target and q the running average of each unit's activity, as if q were the activity
   * itself.
   *
   * @param data Activities between 0 and 1, shape (batch, units).
   * @param movingAvg Running average, shape (units,); updated in training.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray identityAttachKLSparseReg(
      NDArray data, NDArray movingAvg, IdentityAttachKLSparseReg attributes) {
    return Operator.named("IdentityAttachKLSparseReg").apply(attributes, data, movingAvg);
  }

  /**
   * The data itself; to its gradient that of penalty KL(p || q) is added, with p the
   * sparseness_target and q the running average of each unit's activity, as if q were the activity
   * itself.
   *
   * @param data Activities between 0 and 1, shape (batch, units).
   * @param movingAvg Running average, shape (units,); updated in training.
   * @return the result
   */
  public static NDArray identityAttachKLSparseReg(NDArray data, NDArray movingAvg) {
    return Operator.named("IdentityAttachKLSparseReg").apply(null, data, movingAvg);
  }

  /**
   * Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
   * positions, then gamma and beta of the channel.
   *
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray instanceNorm(
      NDArray data, NDArray gamma, NDArray beta, InstanceNorm attributes) {
    return Operator.named("InstanceNorm").apply(attributes, data, gamma, beta);
  }

  /**
   * Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
   * positions, then gamma and beta of the channel.
   *
   * @param data Shape (batch, channels, ...).
   * @param gamma Scale, shape (channels,).
   * @param beta Shift, shape (channels,).
   * @return the result
   */
  public static NDArray instanceNorm(NDArray data, NDArray gamma, NDArray beta) {
    return Operator.named("InstanceNorm").apply(null, data, gamma, beta);
  }

  /**
   * data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
   * position (channel) or over the positions of a channel (spatial).
   *
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray l2Normalization(NDArray data, L2Normalization attributes) {
    return Operator.named("L2Normalization").apply(attributes, data);
  }

  /**
   * data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
   * position (channel) or over the positions of a channel (spatial).
   *
   * @param data Shape (batch, channels, ...).
   * @return the result
   */
  public static NDArray l2Normalization(NDArray data) {
    return Operator.named("L2Normalization").apply(null, data);
  }

  /**
   * Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
   * nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.
   *
   * @param data Shape (batch, channels, ...), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray lrn(NDArray data, LRN attributes) {
    return Operator.named("LRN").apply(attributes, data);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
   * axis.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, as long as the axis.
   * @param beta Shift, as long as the axis.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> layerNorm(
      NDArray data, NDArray gamma, NDArray beta, LayerNorm attributes) {
    return Operator.named("LayerNorm").invoke(attributes, data, gamma, beta);
  }

  /**
   * (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
   * axis.
   *
   * @param data Floating point, any shape.
   * @param gamma Scale, as long as the axis.
   * @param beta Shift, as long as the axis.
   * @return the results
   */
  public static List<NDArray> layerNorm(NDArray data, NDArray gamma, NDArray beta) {
    return Operator.named("LayerNorm").invoke(null, data, gamma, beta);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray leakyReLU(NDArray data, LeakyReLU attributes) {
    return Operator.named("LeakyReLU").apply(attributes, data);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray leakyReLU(NDArray data) {
    return Operator.named("LeakyReLU").apply(null, data);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param data Any shape.
   * @param gamma Slopes of prelu: one, or one per channel (axis 1). Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray leakyReLU(NDArray data, NDArray gamma, LeakyReLU attributes) {
    return Operator.named("LeakyReLU").apply(attributes, data, gamma);
  }

  /**
   * x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
   * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
   * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
   * 2016).
   *
   * @param data Any shape.
   * @param gamma Slopes of prelu: one, or one per channel (axis 1). Null: absent.
   * @return the result
   */
  public static NDArray leakyReLU(NDArray data, NDArray gamma) {
    return Operator.named("LeakyReLU").apply(null, data, gamma);
  }

  /**
   * The data itself; its gradient is that of the squared error to the label over 2. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linearRegressionOutput(
      NDArray data, NDArray label, LinearRegressionOutput attributes) {
    return Operator.named("LinearRegressionOutput").apply(attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the squared error to the label over 2. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the result
   */
  public static NDArray linearRegressionOutput(NDArray data, NDArray label) {
    return Operator.named("LinearRegressionOutput").apply(null, data, label);
  }

  /**
   * Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray logisticRegressionOutput(
      NDArray data, NDArray label, LogisticRegressionOutput attributes) {
    return Operator.named("LogisticRegressionOutput").apply(attributes, data, label);
  }

  /**
   * Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
   * gradient is ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the result
   */
  public static NDArray logisticRegressionOutput(NDArray data, NDArray label) {
    return Operator.named("LogisticRegressionOutput").apply(null, data, label);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maeRegressionOutput(
      NDArray data, NDArray label, MAERegressionOutput attributes) {
    return Operator.named("MAERegressionOutput").apply(attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the result
   */
  public static NDArray maeRegressionOutput(NDArray data, NDArray label) {
    return Operator.named("MAERegressionOutput").apply(null, data, label);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray MakeLoss(NDArray data, MakeLoss attributes) {
    return Operator.named("MakeLoss").apply(attributes, data);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray MakeLoss(NDArray data) {
    return Operator.named("MakeLoss").apply(null, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray pooling(NDArray data, Pooling attributes) {
    return Operator.named("Pooling").apply(attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the result
   */
  public static NDArray pooling(NDArray data) {
    return Operator.named("Pooling").apply(null, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray poolingV1(NDArray data, Pooling attributes) {
    return Operator.named("Pooling").apply(attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the result
   */
  public static NDArray poolingV1(NDArray data) {
    return Operator.named("Pooling").apply(null, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray svmOutput(NDArray data, NDArray label, SVMOutput attributes) {
    return Operator.named("SVMOutput").apply(attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the result
   */
  public static NDArray svmOutput(NDArray data, NDArray label) {
    return Operator.named("SVMOutput").apply(null, data, label);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmaxActivation(NDArray data, SoftmaxActivation attributes) {
    return Operator.named("SoftmaxActivation").apply(attributes, data);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param data Shape (batch, channels, ...).
   * @return the result
   */
  public static NDArray softmaxActivation(NDArray data) {
    return Operator.named("SoftmaxActivation").apply(null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmaxOutput(NDArray data, NDArray label, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").apply(attributes, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @return the result
   */
  public static NDArray softmaxOutput(NDArray data, NDArray label) {
    return Operator.named("SoftmaxOutput").apply(null, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray Softmax(NDArray data, NDArray label, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").apply(attributes, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @return the result
   */
  public static NDArray Softmax(NDArray data, NDArray label) {
    return Operator.named("SoftmaxOutput").apply(null, data, label);
  }

  /**
   * Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
   * interpolation, a transposed convolution with one kernel per channel (bilinear). With several
   * inputs, nearest brings all to the size of the first one's result and concatenates or adds them.
   *
   * @param data Images (batch, channels, height, width); bilinear: one and its weight, shape
   *     (channels, 1, k, k) with k = 2 scale - scale % 2.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray upSampling(List<NDArray> data, UpSampling attributes) {
    return Operator.named("UpSampling").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray hardSigmoid(NDArray data, HardSigmoid attributes) {
    return Operator.named("hard_sigmoid").apply(attributes, data);
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray hardSigmoid(NDArray data) {
    return Operator.named("hard_sigmoid").apply(null, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray logSoftmax(NDArray data, LogSoftmax attributes) {
    return Operator.named("log_softmax").apply(attributes, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray logSoftmax(NDArray data) {
    return Operator.named("log_softmax").apply(null, data);
  }

  /**
   * The data itself, as a loss: its gradient is one, whatever the head gradient.
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray makeLoss(NDArray data) {
    return Operator.named("make_loss").apply(null, data);
  }
}
