// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays.
 */
public final class Ops {
  private Ops() {}

  /**
   * An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
   * softsign x / (1 + |x|); tanh.
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray activation(
      NDArray data, Activation attributes) {
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
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar, BatchNorm attributes) {
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
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar, BatchNormV1 attributes) {
    return Operator.named("BatchNorm_v1").invoke(attributes, data, gamma, beta, movingMean, movingVar);
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
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray bilinearSampler(
      NDArray data, NDArray grid, BilinearSampler attributes) {
    return Operator.named("BilinearSampler").apply(attributes, data, grid);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @return the result
   */
  public static NDArray bilinearSampler(
      NDArray data, NDArray grid) {
    return Operator.named("BilinearSampler").apply(null, data, grid);
  }

  /**
   * The input; no gradient flows through it.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray blockGrad(
      NDArray data) {
    return Operator.named("BlockGrad").apply(null, data);
  }

  /**
   * The input; no gradient flows through it.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray stopGradient(
      NDArray data) {
    return Operator.named("BlockGrad").apply(null, data);
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
  public static NDArray ctcLoss(
      NDArray data, NDArray label, CTCLoss attributes) {
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
  public static NDArray ctcLoss(
      NDArray data, NDArray label) {
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
   * Converts the elements to another dtype. Floating point to integer rounds to zero.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray cast(
      NDArray data, Cast attributes) {
    return Operator.named("Cast").apply(attributes, data);
  }

  /**
   * The inputs one after the other along an axis.
   *
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray concat(
      List<NDArray> data, Concat attributes) {
    return Operator.named("Concat").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The inputs one after the other along an axis.
   *
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @return the result
   */
  public static NDArray concat(
      NDArray... data) {
    return Operator.named("Concat").apply(null, data);
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
  public static NDArray convolution(
      NDArray data, NDArray weight, Convolution attributes) {
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
  public static NDArray convolutionV1(
      NDArray data, NDArray weight, Convolution attributes) {
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
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray correlation(
      NDArray data1, NDArray data2, Correlation attributes) {
    return Operator.named("Correlation").apply(attributes, data1, data2);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @return the result
   */
  public static NDArray correlation(
      NDArray data1, NDArray data2) {
    return Operator.named("Correlation").apply(null, data1, data2);
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray Crop(
      List<NDArray> data, Crop attributes) {
    return Operator.named("Crop").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @return the result
   */
  public static NDArray Crop(
      NDArray... data) {
    return Operator.named("Crop").apply(null, data);
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
  public static NDArray deconvolution(
      NDArray data, NDArray weight, Deconvolution attributes) {
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
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param data A floating array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray dropout(
      NDArray data, Dropout attributes) {
    return Operator.named("Dropout").apply(attributes, data);
  }

  /**
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param data A floating array.
   * @return the result
   */
  public static NDArray dropout(
      NDArray data) {
    return Operator.named("Dropout").apply(null, data);
  }

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray embedding(
      NDArray data, NDArray weight, Embedding attributes) {
    return Operator.named("Embedding").apply(attributes, data, weight);
  }

  /**
   * Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
   *
   * @param data An array with at least one axis.
   * @return the result
   */
  public static NDArray flatten(
      NDArray data) {
    return Operator.named("Flatten").apply(null, data);
  }

  /**
   * Dense layer: data weight^T + bias.
   *
   * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
   * @param weight Shape (num_hidden, units).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray fullyConnected(
      NDArray data, NDArray weight, FullyConnected attributes) {
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
   * Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
   * the first pixel to 1 at the last; 0 where there is one alone.
   *
   * @param data affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions.
   *     warp: distances in pixels to add to each position, shape (batch, 2, height, width), columns
   *     first.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray gridGenerator(
      NDArray data, GridGenerator attributes) {
    return Operator.named("GridGenerator").apply(attributes, data);
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
  public static List<NDArray> groupNorm(
      NDArray data, NDArray gamma, NDArray beta) {
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
  public static NDArray identityAttachKLSparseReg(
      NDArray data, NDArray movingAvg) {
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
  public static NDArray instanceNorm(
      NDArray data, NDArray gamma, NDArray beta) {
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
  public static NDArray l2Normalization(
      NDArray data, L2Normalization attributes) {
    return Operator.named("L2Normalization").apply(attributes, data);
  }

  /**
   * data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
   * position (channel) or over the positions of a channel (spatial).
   *
   * @param data Shape (batch, channels, ...).
   * @return the result
   */
  public static NDArray l2Normalization(
      NDArray data) {
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
  public static NDArray lrn(
      NDArray data, LRN attributes) {
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
  public static List<NDArray> layerNorm(
      NDArray data, NDArray gamma, NDArray beta) {
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
  public static NDArray leakyReLU(
      NDArray data, LeakyReLU attributes) {
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
  public static NDArray leakyReLU(
      NDArray data) {
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
  public static NDArray leakyReLU(
      NDArray data, NDArray gamma, LeakyReLU attributes) {
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
  public static NDArray leakyReLU(
      NDArray data, NDArray gamma) {
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
  public static NDArray linearRegressionOutput(
      NDArray data, NDArray label) {
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
  public static NDArray logisticRegressionOutput(
      NDArray data, NDArray label) {
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
  public static NDArray maeRegressionOutput(
      NDArray data, NDArray label) {
    return Operator.named("MAERegressionOutput").apply(null, data, label);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray MakeLoss(
      NDArray data, MakeLoss attributes) {
    return Operator.named("MakeLoss").apply(attributes, data);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray MakeLoss(
      NDArray data) {
    return Operator.named("MakeLoss").apply(null, data);
  }

  /**
   * The input with elements added before and after each axis: a constant, the nearest element
   * (edge), or the elements mirrored at the first and last one (reflect).
   *
   * @param data The input array, any rank.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray pad(
      NDArray data, Pad attributes) {
    return Operator.named("Pad").apply(attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray pooling(
      NDArray data, Pooling attributes) {
    return Operator.named("Pooling").apply(attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the result
   */
  public static NDArray pooling(
      NDArray data) {
    return Operator.named("Pooling").apply(null, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray poolingV1(
      NDArray data, Pooling attributes) {
    return Operator.named("Pooling").apply(attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the result
   */
  public static NDArray poolingV1(
      NDArray data) {
    return Operator.named("Pooling").apply(null, data);
  }

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param data Shape (steps, batch, input).
   * @param parameters All weights, then all biases, in one vector: for each layer and direction i2h
   *     (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
   *     (projection_size, state_size); i2h and h2h biases (gates state_size,).
   * @param state Before the first step, shape (layers directions, batch, state_size or
   *     projection_size).
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> rnn(
      NDArray data, NDArray parameters, NDArray state, RNN attributes) {
    return Operator.named("RNN").invoke(attributes, data, parameters, state);
  }

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param data Shape (steps, batch, input).
   * @param parameters All weights, then all biases, in one vector: for each layer and direction i2h
   *     (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
   *     (projection_size, state_size); i2h and h2h biases (gates state_size,).
   * @param state Before the first step, shape (layers directions, batch, state_size or
   *     projection_size).
   * @param stateCell The cells of lstm before the first step, shape (layers directions, batch,
   *     state_size). Null: absent.
   * @param sequenceLength With use_sequence_length, steps of each sample, shape (batch,). Later
   *     results are zero, final states are those after the last step. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> rnn(
      NDArray data, NDArray parameters, NDArray state, NDArray stateCell, NDArray sequenceLength, RNN attributes) {
    return Operator.named("RNN").invoke(attributes, data, parameters, state, stateCell, sequenceLength);
  }

  /**
   * ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
   * their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
   * image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
   * of rois is 0.
   *
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray roiPooling(
      NDArray data, NDArray rois, ROIPooling attributes) {
    return Operator.named("ROIPooling").apply(attributes, data, rois);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray reshape(
      NDArray data, Reshape attributes) {
    return Operator.named("Reshape").apply(attributes, data);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray reshape(
      NDArray data) {
    return Operator.named("Reshape").apply(null, data);
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
  public static NDArray svmOutput(
      NDArray data, NDArray label, SVMOutput attributes) {
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
  public static NDArray svmOutput(
      NDArray data, NDArray label) {
    return Operator.named("SVMOutput").apply(null, data, label);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceLast(
      NDArray data, SequenceLast attributes) {
    return Operator.named("SequenceLast").apply(attributes, data);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the result
   */
  public static NDArray sequenceLast(
      NDArray data) {
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
  public static NDArray sequenceLast(
      NDArray data, NDArray sequenceLength) {
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
  public static NDArray sequenceMask(
      NDArray data, SequenceMask attributes) {
    return Operator.named("SequenceMask").apply(attributes, data);
  }

  /**
   * data with every step from a sequence's length on set to value; data itself where
   * use_sequence_length is False.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the result
   */
  public static NDArray sequenceMask(
      NDArray data) {
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
  public static NDArray sequenceMask(
      NDArray data, NDArray sequenceLength) {
    return Operator.named("SequenceMask").apply(null, data, sequenceLength);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sequenceReverse(
      NDArray data, SequenceReverse attributes) {
    return Operator.named("SequenceReverse").apply(attributes, data);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the result
   */
  public static NDArray sequenceReverse(
      NDArray data) {
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
  public static NDArray sequenceReverse(
      NDArray data, NDArray sequenceLength) {
    return Operator.named("SequenceReverse").apply(null, data, sequenceLength);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> sliceChannel(
      NDArray data, SliceChannel attributes) {
    return Operator.named("SliceChannel").invoke(attributes, data);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> split(
      NDArray data, SliceChannel attributes) {
    return Operator.named("SliceChannel").invoke(attributes, data);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmaxActivation(
      NDArray data, SoftmaxActivation attributes) {
    return Operator.named("SoftmaxActivation").apply(attributes, data);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param data Shape (batch, channels, ...).
   * @return the result
   */
  public static NDArray softmaxActivation(
      NDArray data) {
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
  public static NDArray softmaxOutput(
      NDArray data, NDArray label, SoftmaxOutput attributes) {
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
  public static NDArray softmaxOutput(
      NDArray data, NDArray label) {
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
  public static NDArray Softmax(
      NDArray data, NDArray label, SoftmaxOutput attributes) {
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
  public static NDArray Softmax(
      NDArray data, NDArray label) {
    return Operator.named("SoftmaxOutput").apply(null, data, label);
  }

  /**
   * Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
   *
   * @param data Images (batch, channels, height, width), floating point.
   * @param loc Matrices of 2 x 3, shape (batch, 6).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray spatialTransformer(
      NDArray data, NDArray loc, SpatialTransformer attributes) {
    return Operator.named("SpatialTransformer").apply(attributes, data, loc);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray swapAxis(
      NDArray data, SwapAxis attributes) {
    return Operator.named("SwapAxis").apply(attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray swapAxis(
      NDArray data) {
    return Operator.named("SwapAxis").apply(null, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray swapaxes(
      NDArray data, SwapAxis attributes) {
    return Operator.named("SwapAxis").apply(attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray swapaxes(
      NDArray data) {
    return Operator.named("SwapAxis").apply(null, data);
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
  public static NDArray upSampling(
      List<NDArray> data, UpSampling attributes) {
    return Operator.named("UpSampling").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * A copy of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray identity(
      NDArray data) {
    return Operator.named("_copy").apply(null, data);
  }

  /**
   * The determinant of every matrix.
   *
   * @param a Shape (..., n, n).
   * @return the result
   */
  public static NDArray linalgDet(
      NDArray a) {
    return Operator.named("_linalg_det").apply(null, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgExtractdiag(
      NDArray a, LinalgExtractdiag attributes) {
    return Operator.named("_linalg_extractdiag").apply(attributes, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param a Shape (..., n, n).
   * @return the result
   */
  public static NDArray linalgExtractdiag(
      NDArray a) {
    return Operator.named("_linalg_extractdiag").apply(null, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgExtracttrian(
      NDArray a, LinalgExtracttrian attributes) {
    return Operator.named("_linalg_extracttrian").apply(attributes, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param a Shape (..., n, n).
   * @return the result
   */
  public static NDArray linalgExtracttrian(
      NDArray a) {
    return Operator.named("_linalg_extracttrian").apply(null, a);
  }

  /**
   * LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
   *
   * @param a Matrices of full rank, shape (..., m, n) with m &lt;= n.
   * @return the results
   */
  public static List<NDArray> linalgGelqf(
      NDArray a) {
    return Operator.named("_linalg_gelqf").invoke(null, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgGemm(
      NDArray a, NDArray b, NDArray c, LinalgGemm attributes) {
    return Operator.named("_linalg_gemm").apply(attributes, a, b, c);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @return the result
   */
  public static NDArray linalgGemm(
      NDArray a, NDArray b, NDArray c) {
    return Operator.named("_linalg_gemm").apply(null, a, b, c);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgGemm2(
      NDArray a, NDArray b, LinalgGemm2 attributes) {
    return Operator.named("_linalg_gemm2").apply(attributes, a, b);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @return the result
   */
  public static NDArray linalgGemm2(
      NDArray a, NDArray b) {
    return Operator.named("_linalg_gemm2").apply(null, a, b);
  }

  /**
   * The inverse of every matrix.
   *
   * @param a Regular matrices, shape (..., n, n).
   * @return the result
   */
  public static NDArray linalgInverse(
      NDArray a) {
    return Operator.named("_linalg_inverse").apply(null, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param a Shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgMakediag(
      NDArray a, LinalgMakediag attributes) {
    return Operator.named("_linalg_makediag").apply(attributes, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param a Shape (..., n).
   * @return the result
   */
  public static NDArray linalgMakediag(
      NDArray a) {
    return Operator.named("_linalg_makediag").apply(null, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param a Shape (..., n (n + 1) / 2).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgMaketrian(
      NDArray a, LinalgMaketrian attributes) {
    return Operator.named("_linalg_maketrian").apply(attributes, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param a Shape (..., n (n + 1) / 2).
   * @return the result
   */
  public static NDArray linalgMaketrian(
      NDArray a) {
    return Operator.named("_linalg_maketrian").apply(null, a);
  }

  /**
   * Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
   *
   * @param a Symmetric positive definite matrices, shape (..., n, n).
   * @return the result
   */
  public static NDArray linalgPotrf(
      NDArray a) {
    return Operator.named("_linalg_potrf").apply(null, a);
  }

  /**
   * The inverse of L L^T from its Cholesky factor L.
   *
   * @param a Matrices whose lower triangles are L, shape (..., n, n).
   * @return the result
   */
  public static NDArray linalgPotri(
      NDArray a) {
    return Operator.named("_linalg_potri").apply(null, a);
  }

  /**
   * Sign and logarithm of the absolute value of the determinant of every matrix.
   *
   * @param a Shape (..., n, n).
   * @return the results
   */
  public static List<NDArray> linalgSlogdet(
      NDArray a) {
    return Operator.named("_linalg_slogdet").invoke(null, a);
  }

  /**
   * Sum of the logarithms of the diagonal of every matrix.
   *
   * @param a Shape (..., n, n), with a positive diagonal.
   * @return the result
   */
  public static NDArray linalgSumlogdiag(
      NDArray a) {
    return Operator.named("_linalg_sumlogdiag").apply(null, a);
  }

  /**
   * Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
   * eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
   * In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
   *
   * @param a Symmetric matrices, shape (..., n, n); the upper triangle is not read.
   * @return the results
   */
  public static List<NDArray> linalgSyevd(
      NDArray a) {
    return Operator.named("_linalg_syevd").invoke(null, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param a Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgSyrk(
      NDArray a, LinalgSyrk attributes) {
    return Operator.named("_linalg_syrk").apply(attributes, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param a Shape (..., m, n).
   * @return the result
   */
  public static NDArray linalgSyrk(
      NDArray a) {
    return Operator.named("_linalg_syrk").apply(null, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgTrmm(
      NDArray a, NDArray b, LinalgTrmm attributes) {
    return Operator.named("_linalg_trmm").apply(attributes, a, b);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the result
   */
  public static NDArray linalgTrmm(
      NDArray a, NDArray b) {
    return Operator.named("_linalg_trmm").apply(null, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray linalgTrsm(
      NDArray a, NDArray b, LinalgTrsm attributes) {
    return Operator.named("_linalg_trsm").apply(attributes, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the result
   */
  public static NDArray linalgTrsm(
      NDArray a, NDArray b) {
    return Operator.named("_linalg_trsm").apply(null, a, b);
  }

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param a The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray cumsum(
      NDArray a, Cumsum attributes) {
    return Operator.named("_np_cumsum").apply(attributes, a);
  }

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param a The input array.
   * @return the result
   */
  public static NDArray cumsum(
      NDArray a) {
    return Operator.named("_np_cumsum").apply(null, a);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomExponential(
      RandomExponential attributes) {
    return Operator.named("_random_exponential").apply(attributes);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @return the result
   */
  public static NDArray randomExponential(
      ) {
    return Operator.named("_random_exponential").apply(null);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomGamma(
      RandomGamma attributes) {
    return Operator.named("_random_gamma").apply(attributes);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @return the result
   */
  public static NDArray randomGamma(
      ) {
    return Operator.named("_random_gamma").apply(null);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomGeneralizedNegativeBinomial(
      RandomGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_generalized_negative_binomial").apply(attributes);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @return the result
   */
  public static NDArray randomGeneralizedNegativeBinomial(
      ) {
    return Operator.named("_random_generalized_negative_binomial").apply(null);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomNegativeBinomial(
      RandomNegativeBinomial attributes) {
    return Operator.named("_random_negative_binomial").apply(attributes);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @return the result
   */
  public static NDArray randomNegativeBinomial(
      ) {
    return Operator.named("_random_negative_binomial").apply(null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray normal(
      Normal attributes) {
    return Operator.named("_random_normal").apply(attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @return the result
   */
  public static NDArray normal(
      ) {
    return Operator.named("_random_normal").apply(null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomNormal(
      Normal attributes) {
    return Operator.named("_random_normal").apply(attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @return the result
   */
  public static NDArray randomNormal(
      ) {
    return Operator.named("_random_normal").apply(null);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfDirichlet(
      NDArray sample, NDArray alpha, RandomPdfDirichlet attributes) {
    return Operator.named("_random_pdf_dirichlet").apply(attributes, sample, alpha);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @return the result
   */
  public static NDArray randomPdfDirichlet(
      NDArray sample, NDArray alpha) {
    return Operator.named("_random_pdf_dirichlet").apply(null, sample, alpha);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfExponential(
      NDArray sample, NDArray lam, RandomPdfExponential attributes) {
    return Operator.named("_random_pdf_exponential").apply(attributes, sample, lam);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @return the result
   */
  public static NDArray randomPdfExponential(
      NDArray sample, NDArray lam) {
    return Operator.named("_random_pdf_exponential").apply(null, sample, lam);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfGamma(
      NDArray sample, NDArray alpha, NDArray beta, RandomPdfGamma attributes) {
    return Operator.named("_random_pdf_gamma").apply(attributes, sample, alpha, beta);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @return the result
   */
  public static NDArray randomPdfGamma(
      NDArray sample, NDArray alpha, NDArray beta) {
    return Operator.named("_random_pdf_gamma").apply(null, sample, alpha, beta);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfGeneralizedNegativeBinomial(
      NDArray sample, NDArray mu, NDArray alpha, RandomPdfGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_pdf_generalized_negative_binomial").apply(attributes, sample, mu, alpha);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @return the result
   */
  public static NDArray randomPdfGeneralizedNegativeBinomial(
      NDArray sample, NDArray mu, NDArray alpha) {
    return Operator.named("_random_pdf_generalized_negative_binomial").apply(null, sample, mu, alpha);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfNegativeBinomial(
      NDArray sample, NDArray k, NDArray p, RandomPdfNegativeBinomial attributes) {
    return Operator.named("_random_pdf_negative_binomial").apply(attributes, sample, k, p);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @return the result
   */
  public static NDArray randomPdfNegativeBinomial(
      NDArray sample, NDArray k, NDArray p) {
    return Operator.named("_random_pdf_negative_binomial").apply(null, sample, k, p);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfNormal(
      NDArray sample, NDArray mu, NDArray sigma, RandomPdfNormal attributes) {
    return Operator.named("_random_pdf_normal").apply(attributes, sample, mu, sigma);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @return the result
   */
  public static NDArray randomPdfNormal(
      NDArray sample, NDArray mu, NDArray sigma) {
    return Operator.named("_random_pdf_normal").apply(null, sample, mu, sigma);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfPoisson(
      NDArray sample, NDArray lam, RandomPdfPoisson attributes) {
    return Operator.named("_random_pdf_poisson").apply(attributes, sample, lam);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @return the result
   */
  public static NDArray randomPdfPoisson(
      NDArray sample, NDArray lam) {
    return Operator.named("_random_pdf_poisson").apply(null, sample, lam);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfUniform(
      NDArray sample, NDArray low, NDArray high, RandomPdfUniform attributes) {
    return Operator.named("_random_pdf_uniform").apply(attributes, sample, low, high);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @return the result
   */
  public static NDArray randomPdfUniform(
      NDArray sample, NDArray low, NDArray high) {
    return Operator.named("_random_pdf_uniform").apply(null, sample, low, high);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPoisson(
      RandomPoisson attributes) {
    return Operator.named("_random_poisson").apply(attributes);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @return the result
   */
  public static NDArray randomPoisson(
      ) {
    return Operator.named("_random_poisson").apply(null);
  }

  /**
   * Random integers, uniform on [low, high).
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomRandint(
      RandomRandint attributes) {
    return Operator.named("_random_randint").apply(attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomUniform(
      RandomUniform attributes) {
    return Operator.named("_random_uniform").apply(attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @return the result
   */
  public static NDArray randomUniform(
      ) {
    return Operator.named("_random_uniform").apply(null);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray uniform(
      RandomUniform attributes) {
    return Operator.named("_random_uniform").apply(attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @return the result
   */
  public static NDArray uniform(
      ) {
    return Operator.named("_random_uniform").apply(null);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param data (m, ...): row i holds positions along axis i.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ravelMultiIndex(
      NDArray data, RavelMultiIndex attributes) {
    return Operator.named("_ravel_multi_index").apply(attributes, data);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param data (m, ...): row i holds positions along axis i.
   * @return the result
   */
  public static NDArray ravelMultiIndex(
      NDArray data) {
    return Operator.named("_ravel_multi_index").apply(null, data);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param lam Rate.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleExponential(
      NDArray lam, SampleExponential attributes) {
    return Operator.named("_sample_exponential").apply(attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param lam Rate.
   * @return the result
   */
  public static NDArray sampleExponential(
      NDArray lam) {
    return Operator.named("_sample_exponential").apply(null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleGamma(
      NDArray alpha, NDArray beta, SampleGamma attributes) {
    return Operator.named("_sample_gamma").apply(attributes, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @return the result
   */
  public static NDArray sampleGamma(
      NDArray alpha, NDArray beta) {
    return Operator.named("_sample_gamma").apply(null, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleGeneralizedNegativeBinomial(
      NDArray mu, NDArray alpha, SampleGeneralizedNegativeBinomial attributes) {
    return Operator.named("_sample_generalized_negative_binomial").apply(attributes, mu, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @return the result
   */
  public static NDArray sampleGeneralizedNegativeBinomial(
      NDArray mu, NDArray alpha) {
    return Operator.named("_sample_generalized_negative_binomial").apply(null, mu, alpha);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> sampleMultinomial(
      NDArray data, SampleMultinomial attributes) {
    return Operator.named("_sample_multinomial").invoke(attributes, data);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @return the results
   */
  public static List<NDArray> sampleMultinomial(
      NDArray data) {
    return Operator.named("_sample_multinomial").invoke(null, data);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleNegativeBinomial(
      NDArray k, NDArray p, SampleNegativeBinomial attributes) {
    return Operator.named("_sample_negative_binomial").apply(attributes, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @return the result
   */
  public static NDArray sampleNegativeBinomial(
      NDArray k, NDArray p) {
    return Operator.named("_sample_negative_binomial").apply(null, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleNormal(
      NDArray mu, NDArray sigma, SampleNormal attributes) {
    return Operator.named("_sample_normal").apply(attributes, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @return the result
   */
  public static NDArray sampleNormal(
      NDArray mu, NDArray sigma) {
    return Operator.named("_sample_normal").apply(null, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param lam Mean.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray samplePoisson(
      NDArray lam, SamplePoisson attributes) {
    return Operator.named("_sample_poisson").apply(attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param lam Mean.
   * @return the result
   */
  public static NDArray samplePoisson(
      NDArray lam) {
    return Operator.named("_sample_poisson").apply(null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleUniform(
      NDArray low, NDArray high, SampleUniform attributes) {
    return Operator.named("_sample_uniform").apply(attributes, low, high);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @return the result
   */
  public static NDArray sampleUniform(
      NDArray low, NDArray high) {
    return Operator.named("_sample_uniform").apply(null, low, high);
  }

  /**
   * data with its slices along the first axis in random order.
   *
   * @param data At least one axis.
   * @return the result
   */
  public static NDArray shuffle(
      NDArray data) {
    return Operator.named("_shuffle").apply(null, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param data Flat positions.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray unravelIndex(
      NDArray data, UnravelIndex attributes) {
    return Operator.named("_unravel_index").apply(attributes, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param data Flat positions.
   * @return the result
   */
  public static NDArray unravelIndex(
      NDArray data) {
    return Operator.named("_unravel_index").apply(null, data);
  }

  /**
   * Absolute value.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray abs(
      NDArray data) {
    return Operator.named("abs").apply(null, data);
  }

  /**
   * Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
   * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
   * weight - lr * mean / (sqrt(var) + epsilon).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray adamUpdate(
      NDArray weight, NDArray grad, NDArray mean, NDArray var, AdamUpdate attributes) {
    return Operator.named("adam_update").apply(attributes, weight, grad, mean, var);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param args The arrays to add.
   * @return the result
   */
  public static NDArray addN(
      NDArray... args) {
    return Operator.named("add_n").apply(null, args);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param args The arrays to add.
   * @return the result
   */
  public static NDArray elementWiseSum(
      NDArray... args) {
    return Operator.named("add_n").apply(null, args);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray allFinite(
      NDArray data, AllFinite attributes) {
    return Operator.named("all_finite").apply(attributes, data);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray allFinite(
      NDArray data) {
    return Operator.named("all_finite").apply(null, data);
  }

  /**
   * data in another dtype where it is floating; other arrays stay as they are.
   *
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ampCast(
      NDArray data, AmpCast attributes) {
    return Operator.named("amp_cast").apply(attributes, data);
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param data Any shapes and dtypes.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> ampMulticast(
      List<NDArray> data, AmpMulticast attributes) {
    return Operator.named("amp_multicast").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param data Any shapes and dtypes.
   * @return the results
   */
  public static List<NDArray> ampMulticast(
      NDArray... data) {
    return Operator.named("amp_multicast").invoke(null, data);
  }

  /**
   * Inverse cosine in radians, in [0, pi].
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arccos(
      NDArray data) {
    return Operator.named("arccos").apply(null, data);
  }

  /**
   * Inverse hyperbolic cosine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arccosh(
      NDArray data) {
    return Operator.named("arccosh").apply(null, data);
  }

  /**
   * Inverse sine in radians, in [-pi/2, pi/2].
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arcsin(
      NDArray data) {
    return Operator.named("arcsin").apply(null, data);
  }

  /**
   * Inverse hyperbolic sine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arcsinh(
      NDArray data) {
    return Operator.named("arcsinh").apply(null, data);
  }

  /**
   * Inverse tangent in radians, in [-pi/2, pi/2].
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arctan(
      NDArray data) {
    return Operator.named("arctan").apply(null, data);
  }

  /**
   * Inverse hyperbolic tangent.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray arctanh(
      NDArray data) {
    return Operator.named("arctanh").apply(null, data);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray argmax(
      NDArray data, Argmax attributes) {
    return Operator.named("argmax").apply(attributes, data);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray argmax(
      NDArray data) {
    return Operator.named("argmax").apply(null, data);
  }

  /**
   * Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
   *
   * @param data At least two axes.
   * @return the result
   */
  public static NDArray argmaxChannel(
      NDArray data) {
    return Operator.named("argmax_channel").apply(null, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray argmin(
      NDArray data, Argmin attributes) {
    return Operator.named("argmin").apply(attributes, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray argmin(
      NDArray data) {
    return Operator.named("argmin").apply(null, data);
  }

  /**
   * The positions of the elements of each lane along one axis, in the order of their values; equal
   * values keep their order, NaN is above every number.
   *
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray argsort(
      NDArray data, Argsort attributes) {
    return Operator.named("argsort").apply(attributes, data);
  }

  /**
   * The positions of the elements of each lane along one axis, in the order of their values; equal
   * values keep their order, NaN is above every number.
   *
   * @param data The array to sort.
   * @return the result
   */
  public static NDArray argsort(
      NDArray data) {
    return Operator.named("argsort").apply(null, data);
  }

  /**
   * Products of matrices: the last two axes of both inputs are multiplied for every index of the
   * leading axes, which must be equal.
   *
   * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param rhs Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray batchDot(
      NDArray lhs, NDArray rhs, BatchDot attributes) {
    return Operator.named("batch_dot").apply(attributes, lhs, rhs);
  }

  /**
   * Products of matrices: the last two axes of both inputs are multiplied for every index of the
   * leading axes, which must be equal.
   *
   * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param rhs Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
   * @return the result
   */
  public static NDArray batchDot(
      NDArray lhs, NDArray rhs) {
    return Operator.named("batch_dot").apply(null, lhs, rhs);
  }

  /**
   * a[i, indices[i]] for each i; indices out of range are clipped to the ends.
   *
   * @param a (n, k)
   * @param indices (n,), any dtype.
   * @return the result
   */
  public static NDArray batchTake(
      NDArray a, NDArray indices) {
    return Operator.named("batch_take").apply(null, a, indices);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastAdd(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_add").apply(null, lhs, rhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastPlus(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_add").apply(null, lhs, rhs);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastAxis(
      NDArray data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").apply(attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray broadcastAxis(
      NDArray data) {
    return Operator.named("broadcast_axis").apply(null, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastAxes(
      NDArray data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").apply(attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray broadcastAxes(
      NDArray data) {
    return Operator.named("broadcast_axis").apply(null, data);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastDiv(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_div").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs == rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastEqual(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_equal").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt; rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastGreater(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_greater").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt;= rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastGreaterEqual(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_greater_equal").apply(null, lhs, rhs);
  }

  /**
   * sqrt(lhs^2 + rhs^2) without overflow.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastHypot(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_hypot").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt; rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLesser(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_lesser").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt;= rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLesserEqual(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_lesser_equal").apply(null, lhs, rhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastLike(
      NDArray lhs, NDArray rhs, BroadcastLike attributes) {
    return Operator.named("broadcast_like").apply(attributes, lhs, rhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @return the result
   */
  public static NDArray broadcastLike(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_like").apply(null, lhs, rhs);
  }

  /**
   * 1 where both are nonzero, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLogicalAnd(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_logical_and").apply(null, lhs, rhs);
  }

  /**
   * 1 where either is nonzero, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLogicalOr(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_logical_or").apply(null, lhs, rhs);
  }

  /**
   * 1 where exactly one is nonzero, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastLogicalXor(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_logical_xor").apply(null, lhs, rhs);
  }

  /**
   * The larger of both.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMaximum(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_maximum").apply(null, lhs, rhs);
  }

  /**
   * The smaller of both.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMinimum(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_minimum").apply(null, lhs, rhs);
  }

  /**
   * Remainder with the sign of rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMod(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_mod").apply(null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMul(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_mul").apply(null, lhs, rhs);
  }

  /**
   * 1 where lhs != rhs, else 0.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastNotEqual(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_not_equal").apply(null, lhs, rhs);
  }

  /**
   * Power, lhs ** rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastPower(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_power").apply(null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastSub(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_sub").apply(null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray broadcastMinus(
      NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_sub").apply(null, lhs, rhs);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastTo(
      NDArray data, BroadcastTo attributes) {
    return Operator.named("broadcast_to").apply(attributes, data);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray broadcastTo(
      NDArray data) {
    return Operator.named("broadcast_to").apply(null, data);
  }

  /**
   * Cube root.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray cbrt(
      NDArray data) {
    return Operator.named("cbrt").apply(null, data);
  }

  /**
   * Smallest integer not below x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray ceil(
      NDArray data) {
    return Operator.named("ceil").apply(null, data);
  }

  /**
   * Limits the elements to [a_min, a_max]; the gradient is zero outside.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray clip(
      NDArray data, Clip attributes) {
    return Operator.named("clip").apply(attributes, data);
  }

  /**
   * The transpose of im2col: adds patches up to images of space output_size.
   *
   * @param data Shape (batch, channels * elements of kernel, number of patches), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray col2im(
      NDArray data, Col2im attributes) {
    return Operator.named("col2im").apply(attributes, data);
  }

  /**
   * Cosine of radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray cos(
      NDArray data) {
    return Operator.named("cos").apply(null, data);
  }

  /**
   * Hyperbolic cosine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray cosh(
      NDArray data) {
    return Operator.named("cosh").apply(null, data);
  }

  /**
   * Radians to degrees.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray degrees(
      NDArray data) {
    return Operator.named("degrees").apply(null, data);
  }

  /**
   * Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
   * in the block as the outer part of the channel index.
   *
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray depthToSpace(
      NDArray data, DepthToSpace attributes) {
    return Operator.named("depth_to_space").apply(attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param data At least one axis.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray diag(
      NDArray data, Diag attributes) {
    return Operator.named("diag").apply(attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param data At least one axis.
   * @return the result
   */
  public static NDArray diag(
      NDArray data) {
    return Operator.named("diag").apply(null, data);
  }

  /**
   * Derivative of gammaln.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray digamma(
      NDArray data) {
    return Operator.named("digamma").apply(null, data);
  }

  /**
   * Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
   * (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
   * first axis of lhs to the end, transpose_b the last axis of rhs to the front.
   *
   * @param lhs Shape (..., k).
   * @param rhs Shape (k, ...), dtype of lhs.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray dot(
      NDArray lhs, NDArray rhs, Dot attributes) {
    return Operator.named("dot").apply(attributes, lhs, rhs);
  }

  /**
   * Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
   * (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
   * first axis of lhs to the end, transpose_b the last axis of rhs to the front.
   *
   * @param lhs Shape (..., k).
   * @param rhs Shape (k, ...), dtype of lhs.
   * @return the result
   */
  public static NDArray dot(
      NDArray lhs, NDArray rhs) {
    return Operator.named("dot").apply(null, lhs, rhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseAdd(
      NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_add").apply(null, lhs, rhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseDiv(
      NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_div").apply(null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseMul(
      NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_mul").apply(null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the result
   */
  public static NDArray elemwiseSub(
      NDArray lhs, NDArray rhs) {
    return Operator.named("elemwise_sub").apply(null, lhs, rhs);
  }

  /**
   * Gauss error function.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray erf(
      NDArray data) {
    return Operator.named("erf").apply(null, data);
  }

  /**
   * Inverse of the Gauss error function on (-1, 1).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray erfinv(
      NDArray data) {
    return Operator.named("erfinv").apply(null, data);
  }

  /**
   * Exponential.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray exp(
      NDArray data) {
    return Operator.named("exp").apply(null, data);
  }

  /**
   * Inserts an axis of size 1 at position `axis` of the result.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray expandDims(
      NDArray data, ExpandDims attributes) {
    return Operator.named("expand_dims").apply(attributes, data);
  }

  /**
   * exp(x) - 1, accurate for small x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray expm1(
      NDArray data) {
    return Operator.named("expm1").apply(null, data);
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
  public static NDArray fillElement0index(
      NDArray lhs, NDArray mhs, NDArray rhs) {
    return Operator.named("fill_element_0index").apply(null, lhs, mhs, rhs);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray fix(
      NDArray data) {
    return Operator.named("fix").apply(null, data);
  }

  /**
   * Largest integer not above x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray floor(
      NDArray data) {
    return Operator.named("floor").apply(null, data);
  }

  /**
   * Follow the moving leader (Zheng and Kwok, ICML 2017).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param d State d, changed in place.
   * @param v State v, changed in place.
   * @param z State z, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ftmlUpdate(
      NDArray weight, NDArray grad, NDArray d, NDArray v, NDArray z, FtmlUpdate attributes) {
    return Operator.named("ftml_update").apply(attributes, weight, grad, d, v, z);
  }

  /**
   * Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param z Sum of corrected gradients, changed in place.
   * @param n Sum of squared gradients, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ftrlUpdate(
      NDArray weight, NDArray grad, NDArray z, NDArray n, FtrlUpdate attributes) {
    return Operator.named("ftrl_update").apply(attributes, weight, grad, z, n);
  }

  /**
   * Gamma function.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray gamma(
      NDArray data) {
    return Operator.named("gamma").apply(null, data);
  }

  /**
   * Logarithm of the absolute value of the gamma function.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray gammaln(
      NDArray data) {
    return Operator.named("gammaln").apply(null, data);
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
  public static NDArray gatherNd(
      NDArray data, NDArray indices) {
    return Operator.named("gather_nd").apply(null, data, indices);
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray hardSigmoid(
      NDArray data, HardSigmoid attributes) {
    return Operator.named("hard_sigmoid").apply(attributes, data);
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray hardSigmoid(
      NDArray data) {
    return Operator.named("hard_sigmoid").apply(null, data);
  }

  /**
   * The patches of images, one per column: what a convolution multiplies its weights with. Shape
   * (batch, channels * elements of kernel, number of patches).
   *
   * @param data Shape (batch, channels, space...), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray im2col(
      NDArray data, Im2col attributes) {
    return Operator.named("im2col").apply(attributes, data);
  }

  /**
   * Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).
   *
   * @param args Matrices with one number of columns.
   * @return the result
   */
  public static NDArray khatriRao(
      NDArray... args) {
    return Operator.named("khatri_rao").apply(null, args);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray lambUpdatePhase1(
      NDArray weight, NDArray grad, NDArray mean, NDArray var, LambUpdatePhase1 attributes) {
    return Operator.named("lamb_update_phase1").apply(attributes, weight, grad, mean, var);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray lambUpdatePhase2(
      NDArray weight, NDArray g, NDArray r1, NDArray r2, LambUpdatePhase2 attributes) {
    return Operator.named("lamb_update_phase2").apply(attributes, weight, g, r1, r2);
  }

  /**
   * Natural logarithm.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log(
      NDArray data) {
    return Operator.named("log").apply(null, data);
  }

  /**
   * Logarithm to base 10.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log10(
      NDArray data) {
    return Operator.named("log10").apply(null, data);
  }

  /**
   * log(1 + x), accurate for small x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log1p(
      NDArray data) {
    return Operator.named("log1p").apply(null, data);
  }

  /**
   * Logarithm to base 2.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray log2(
      NDArray data) {
    return Operator.named("log2").apply(null, data);
  }

  /**
   * log(1 / (1 + exp(-x))).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray logSigmoid(
      NDArray data) {
    return Operator.named("log_sigmoid").apply(null, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray logSoftmax(
      NDArray data, LogSoftmax attributes) {
    return Operator.named("log_softmax").apply(attributes, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray logSoftmax(
      NDArray data) {
    return Operator.named("log_softmax").apply(null, data);
  }

  /**
   * 1 where x is zero, else 0.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray logicalNot(
      NDArray data) {
    return Operator.named("logical_not").apply(null, data);
  }

  /**
   * The data itself, as a loss: its gradient is one, whatever the head gradient.
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray makeLoss(
      NDArray data) {
    return Operator.named("make_loss").apply(null, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maskedLogSoftmax(
      NDArray data, NDArray mask, MaskedLogSoftmax attributes) {
    return Operator.named("masked_log_softmax").apply(attributes, data, mask);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the result
   */
  public static NDArray maskedLogSoftmax(
      NDArray data, NDArray mask) {
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
  public static NDArray maskedSoftmax(
      NDArray data, NDArray mask, MaskedSoftmax attributes) {
    return Operator.named("masked_softmax").apply(attributes, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the result
   */
  public static NDArray maskedSoftmax(
      NDArray data, NDArray mask) {
    return Operator.named("masked_softmax").apply(null, data, mask);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray max(
      NDArray data, Max attributes) {
    return Operator.named("max").apply(attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray max(
      NDArray data) {
    return Operator.named("max").apply(null, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maxAxis(
      NDArray data, Max attributes) {
    return Operator.named("max").apply(attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray maxAxis(
      NDArray data) {
    return Operator.named("max").apply(null, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mean(
      NDArray data, Mean attributes) {
    return Operator.named("mean").apply(attributes, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray mean(
      NDArray data) {
    return Operator.named("mean").apply(null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray min(
      NDArray data, Min attributes) {
    return Operator.named("min").apply(attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray min(
      NDArray data) {
    return Operator.named("min").apply(null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray minAxis(
      NDArray data, Min attributes) {
    return Operator.named("min").apply(attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray minAxis(
      NDArray data) {
    return Operator.named("min").apply(null, data);
  }

  /**
   * x tanh(log(1 + exp(x))) (Misra 2019).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray mish(
      NDArray data) {
    return Operator.named("mish").apply(null, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> moments(
      NDArray data, Moments attributes) {
    return Operator.named("moments").invoke(attributes, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param data The input array.
   * @return the results
   */
  public static List<NDArray> moments(
      NDArray data) {
    return Operator.named("moments").invoke(null, data);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param weight32 The master weight in float32.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpLambUpdatePhase1(
      NDArray weight, NDArray grad, NDArray mean, NDArray var, NDArray weight32, MpLambUpdatePhase1 attributes) {
    return Operator.named("mp_lamb_update_phase1").apply(attributes, weight, grad, mean, var, weight32);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpLambUpdatePhase2(
      NDArray weight, NDArray g, NDArray r1, NDArray r2, NDArray weight32, MpLambUpdatePhase2 attributes) {
    return Operator.named("mp_lamb_update_phase2").apply(attributes, weight, g, r1, r2, weight32);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpNagMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, NDArray weight32, MpNagMomUpdate attributes) {
    return Operator.named("mp_nag_mom_update").apply(attributes, weight, grad, mom, weight32);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpSgdMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, NDArray weight32, MpSgdMomUpdate attributes) {
    return Operator.named("mp_sgd_mom_update").apply(attributes, weight, grad, mom, weight32);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpSgdUpdate(
      NDArray weight, NDArray grad, NDArray weight32, MpSgdUpdate attributes) {
    return Operator.named("mp_sgd_update").apply(attributes, weight, grad, weight32);
  }

  /**
   * adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiAdamUpdate(
      List<NDArray> data, MultiAdamUpdate attributes) {
    return Operator.named("multi_adam_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param data Any shapes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiAllFinite(
      List<NDArray> data, MultiAllFinite attributes) {
    return Operator.named("multi_all_finite").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param data Any shapes; floating point.
   * @return the result
   */
  public static NDArray multiAllFinite(
      NDArray... data) {
    return Operator.named("multi_all_finite").apply(null, data);
  }

  /**
   * Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
   * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
   *
   * @param lrs Learning rates, one for each weight.
   * @param weightsSumSq Sum of squares of each weight, as multi_sum_sq gives it.
   * @param gradsSumSq Sum of squares of each gradient.
   * @param wds Weight decays, one for each weight.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiLars(
      NDArray lrs, NDArray weightsSumSq, NDArray gradsSumSq, NDArray wds, MultiLars attributes) {
    return Operator.named("multi_lars").apply(attributes, lrs, weightsSumSq, gradsSumSq, wds);
  }

  /**
   * adam_update of several float32 master weights at once, and of the weights that they are kept
   * for. Arrays of each: weight, grad, mean, var, weight32.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiMpAdamUpdate(
      List<NDArray> data, MultiMpAdamUpdate attributes) {
    return Operator.named("multi_mp_adam_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiMpSgdMomUpdate(
      List<NDArray> data, MultiMpSgdMomUpdate attributes) {
    return Operator.named("multi_mp_sgd_mom_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiMpSgdUpdate(
      List<NDArray> data, MultiMpSgdUpdate attributes) {
    return Operator.named("multi_mp_sgd_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiSgdMomUpdate(
      List<NDArray> data, MultiSgdMomUpdate attributes) {
    return Operator.named("multi_sgd_mom_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiSgdUpdate(
      List<NDArray> data, MultiSgdUpdate attributes) {
    return Operator.named("multi_sgd_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The sum of squares of each array: shape (num_arrays,), float32. No gradient.
   *
   * @param data Any shapes; floating point.
   * @return the result
   */
  public static NDArray multiSumSq(
      NDArray... data) {
    return Operator.named("multi_sum_sq").apply(null, data);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray nagMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, NagMomUpdate attributes) {
    return Operator.named("nag_mom_update").apply(attributes, weight, grad, mom);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray nanprod(
      NDArray data, Nanprod attributes) {
    return Operator.named("nanprod").apply(attributes, data);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray nanprod(
      NDArray data) {
    return Operator.named("nanprod").apply(null, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray nansum(
      NDArray data, Nansum attributes) {
    return Operator.named("nansum").apply(attributes, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray nansum(
      NDArray data) {
    return Operator.named("nansum").apply(null, data);
  }

  /**
   * Numerical negative, -x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray negative(
      NDArray data) {
    return Operator.named("negative").apply(null, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray norm(
      NDArray data, Norm attributes) {
    return Operator.named("norm").apply(attributes, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray norm(
      NDArray data) {
    return Operator.named("norm").apply(null, data);
  }

  /**
   * on_value at the position that each index names along a new last axis, off_value elsewhere;
   * indices outside [0, depth) give off_value alone.
   *
   * @param indices Any shape and dtype; fractions are cut off.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray oneHot(
      NDArray indices, OneHot attributes) {
    return Operator.named("one_hot").apply(attributes, indices);
  }

  /**
   * Ones with the shape and dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray onesLike(
      NDArray data) {
    return Operator.named("ones_like").apply(null, data);
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
  public static NDArray pick(
      NDArray data, NDArray index, Pick attributes) {
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
  public static NDArray pick(
      NDArray data, NDArray index) {
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
  public static NDArray chooseElement0index(
      NDArray data, NDArray index, Pick attributes) {
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
  public static NDArray chooseElement0index(
      NDArray data, NDArray index) {
    return Operator.named("pick").apply(null, data, index);
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdMomUpdate(
      List<NDArray> data, PreloadedMultiMpSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdMomUpdate(
      NDArray... data) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update").invoke(null, data);
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdUpdate(
      List<NDArray> data, PreloadedMultiMpSgdUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdUpdate(
      NDArray... data) {
    return Operator.named("preloaded_multi_mp_sgd_update").invoke(null, data);
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdMomUpdate(
      List<NDArray> data, PreloadedMultiSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_mom_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdMomUpdate(
      NDArray... data) {
    return Operator.named("preloaded_multi_sgd_mom_update").invoke(null, data);
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdUpdate(
      List<NDArray> data, PreloadedMultiSgdUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdUpdate(
      NDArray... data) {
    return Operator.named("preloaded_multi_sgd_update").invoke(null, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray prod(
      NDArray data, Prod attributes) {
    return Operator.named("prod").apply(attributes, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray prod(
      NDArray data) {
    return Operator.named("prod").apply(null, data);
  }

  /**
   * Degrees to radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray radians(
      NDArray data) {
    return Operator.named("radians").apply(null, data);
  }

  /**
   * 1 / cbrt(x).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray rcbrt(
      NDArray data) {
    return Operator.named("rcbrt").apply(null, data);
  }

  /**
   * 1 / x.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray reciprocal(
      NDArray data) {
    return Operator.named("reciprocal").apply(null, data);
  }

  /**
   * Rectified linear unit, max(x, 0).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray relu(
      NDArray data) {
    return Operator.named("relu").apply(null, data);
  }

  /**
   * Every element `repeats` times in a row: along an axis, or of the flattened input.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray repeat(
      NDArray data, Repeat attributes) {
    return Operator.named("repeat").apply(attributes, data);
  }

  /**
   * Sets every element of the arrays to 0, in place; nothing is returned.
   *
   * @param data The arrays, any shapes and dtypes.
   * @return the results
   */
  public static List<NDArray> resetArrays(
      NDArray... data) {
    return Operator.named("reset_arrays").invoke(null, data);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray reshapeLike(
      NDArray lhs, NDArray rhs, ReshapeLike attributes) {
    return Operator.named("reshape_like").apply(attributes, lhs, rhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @return the result
   */
  public static NDArray reshapeLike(
      NDArray lhs, NDArray rhs) {
    return Operator.named("reshape_like").apply(null, lhs, rhs);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray reverse(
      NDArray data, Reverse attributes) {
    return Operator.named("reverse").apply(attributes, data);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray flip(
      NDArray data, Reverse attributes) {
    return Operator.named("reverse").apply(attributes, data);
  }

  /**
   * Nearest integer; halves go to the even one.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray rint(
      NDArray data) {
    return Operator.named("rint").apply(null, data);
  }

  /**
   * RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
   * sqrt(n + epsilon).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray rmspropUpdate(
      NDArray weight, NDArray grad, NDArray n, RmspropUpdate attributes) {
    return Operator.named("rmsprop_update").apply(attributes, weight, grad, n);
  }

  /**
   * RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
   * * g / sqrt(n - mean^2 + epsilon), weight + delta.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param g Running mean of g, changed in place.
   * @param delta The last step, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray rmspropalexUpdate(
      NDArray weight, NDArray grad, NDArray n, NDArray g, NDArray delta, RmspropalexUpdate attributes) {
    return Operator.named("rmspropalex_update").apply(attributes, weight, grad, n, g, delta);
  }

  /**
   * Nearest integer; halves go away from zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray round(
      NDArray data) {
    return Operator.named("round").apply(null, data);
  }

  /**
   * 1 / sqrt(x).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray rsqrt(
      NDArray data) {
    return Operator.named("rsqrt").apply(null, data);
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
  public static NDArray scatterNd(
      NDArray data, NDArray indices, ScatterNd attributes) {
    return Operator.named("scatter_nd").apply(attributes, data, indices);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sgdMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, SgdMomUpdate attributes) {
    return Operator.named("sgd_mom_update").apply(attributes, weight, grad, mom);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sgdUpdate(
      NDArray weight, NDArray grad, SgdUpdate attributes) {
    return Operator.named("sgd_update").apply(attributes, weight, grad);
  }

  /**
   * The input's shape as an int64 vector.
   *
   * @param data Only its shape counts.
   * @return the result
   */
  public static NDArray shapeArray(
      NDArray data) {
    return Operator.named("shape_array").apply(null, data);
  }

  /**
   * 1 / (1 + exp(-x)).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sigmoid(
      NDArray data) {
    return Operator.named("sigmoid").apply(null, data);
  }

  /**
   * -1, 0 or 1 by the sign of x; NaN stays NaN.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sign(
      NDArray data) {
    return Operator.named("sign").apply(null, data);
  }

  /**
   * (1 - lr * wd) * weight - lr * sign(grad).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray signsgdUpdate(
      NDArray weight, NDArray grad, SignsgdUpdate attributes) {
    return Operator.named("signsgd_update").apply(attributes, weight, grad);
  }

  /**
   * mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
   * sign(mom), where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray signumUpdate(
      NDArray weight, NDArray grad, NDArray mom, SignumUpdate attributes) {
    return Operator.named("signum_update").apply(attributes, weight, grad, mom);
  }

  /**
   * Sine of radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sin(
      NDArray data) {
    return Operator.named("sin").apply(null, data);
  }

  /**
   * Hyperbolic sine.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sinh(
      NDArray data) {
    return Operator.named("sinh").apply(null, data);
  }

  /**
   * The number of elements of the input as an int64 vector of length 1.
   *
   * @param data Only its shape counts.
   * @return the result
   */
  public static NDArray sizeArray(
      NDArray data) {
    return Operator.named("size_array").apply(null, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray slice(
      NDArray data, Slice attributes) {
    return Operator.named("slice").apply(attributes, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray crop(
      NDArray data, Slice attributes) {
    return Operator.named("slice").apply(attributes, data);
  }

  /**
   * The indices begin ... end - 1 of one axis; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sliceAxis(
      NDArray data, SliceAxis attributes) {
    return Operator.named("slice_axis").apply(attributes, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sliceLike(
      NDArray data, NDArray shapeLike, SliceLike attributes) {
    return Operator.named("slice_like").apply(attributes, data, shapeLike);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @return the result
   */
  public static NDArray sliceLike(
      NDArray data, NDArray shapeLike) {
    return Operator.named("slice_like").apply(null, data, shapeLike);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray smoothL1(
      NDArray data, SmoothL1 attributes) {
    return Operator.named("smooth_l1").apply(attributes, data);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray smoothL1(
      NDArray data) {
    return Operator.named("smooth_l1").apply(null, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmax(
      NDArray data, Softmax attributes) {
    return Operator.named("softmax").apply(attributes, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray softmax(
      NDArray data) {
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
  public static NDArray softmax(
      NDArray data, NDArray length, Softmax attributes) {
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
  public static NDArray softmax(
      NDArray data, NDArray length) {
    return Operator.named("softmax").apply(null, data, length);
  }

  /**
   * Sum over the batch of -log softmax(data)[label], shape (1,).
   *
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the result
   */
  public static NDArray softmaxCrossEntropy(
      NDArray data, NDArray label) {
    return Operator.named("softmax_cross_entropy").apply(null, data, label);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray softmin(
      NDArray data, Softmin attributes) {
    return Operator.named("softmin").apply(attributes, data);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray softmin(
      NDArray data) {
    return Operator.named("softmin").apply(null, data);
  }

  /**
   * x / (1 + |x|).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray softsign(
      NDArray data) {
    return Operator.named("softsign").apply(null, data);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sort(
      NDArray data, Sort attributes) {
    return Operator.named("sort").apply(attributes, data);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param data The array to sort.
   * @return the result
   */
  public static NDArray sort(
      NDArray data) {
    return Operator.named("sort").apply(null, data);
  }

  /**
   * Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
   * depth_to_space.
   *
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray spaceToDepth(
      NDArray data, SpaceToDepth attributes) {
    return Operator.named("space_to_depth").apply(attributes, data);
  }

  /**
   * Square root; NaN below zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sqrt(
      NDArray data) {
    return Operator.named("sqrt").apply(null, data);
  }

  /**
   * x squared.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray square(
      NDArray data) {
    return Operator.named("square").apply(null, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray squeeze(
      NDArray data, Squeeze attributes) {
    return Operator.named("squeeze").apply(attributes, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray squeeze(
      NDArray data) {
    return Operator.named("squeeze").apply(null, data);
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param data Arrays of one shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray stack(
      List<NDArray> data, Stack attributes) {
    return Operator.named("stack").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param data Arrays of one shape and dtype.
   * @return the result
   */
  public static NDArray stack(
      NDArray... data) {
    return Operator.named("stack").apply(null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sum(
      NDArray data, Sum attributes) {
    return Operator.named("sum").apply(attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray sum(
      NDArray data) {
    return Operator.named("sum").apply(null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sumAxis(
      NDArray data, Sum attributes) {
    return Operator.named("sum").apply(attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param data Any dtype, any shape.
   * @return the result
   */
  public static NDArray sumAxis(
      NDArray data) {
    return Operator.named("sum").apply(null, data);
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
  public static NDArray take(
      NDArray a, NDArray indices, Take attributes) {
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
  public static NDArray take(
      NDArray a, NDArray indices) {
    return Operator.named("take").apply(null, a, indices);
  }

  /**
   * Tangent of radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray tan(
      NDArray data) {
    return Operator.named("tan").apply(null, data);
  }

  /**
   * Hyperbolic tangent.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray tanh(
      NDArray data) {
    return Operator.named("tanh").apply(null, data);
  }

  /**
   * The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
   * ones in front.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray tile(
      NDArray data, Tile attributes) {
    return Operator.named("tile").apply(attributes, data);
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
  public static List<NDArray> topk(
      NDArray data, Topk attributes) {
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
  public static List<NDArray> topk(
      NDArray data) {
    return Operator.named("topk").invoke(null, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray transpose(
      NDArray data, Transpose attributes) {
    return Operator.named("transpose").apply(attributes, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray transpose(
      NDArray data) {
    return Operator.named("transpose").apply(null, data);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray trunc(
      NDArray data) {
    return Operator.named("trunc").apply(null, data);
  }

  /**
   * x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
   * selects along the first axis.
   *
   * @param condition Any dtype.
   * @param x Taken where the condition holds.
   * @param y Taken elsewhere; shape and dtype of x.
   * @return the result
   */
  public static NDArray where(
      NDArray condition, NDArray x, NDArray y) {
    return Operator.named("where").apply(null, condition, x, y);
  }

  /**
   * Zeros with the shape and dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray zerosLike(
      NDArray data) {
    return Operator.named("zeros_like").apply(null, data);
  }
}
