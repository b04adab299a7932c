// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols.
 */
public final class Sym {
  private Sym() {}

  /**
   * An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
   * softsign x / (1 + |x|); tanh.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol activation(
      String name, Symbol data, Activation attributes) {
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
  public static Symbol batchNorm(
      String name, Symbol data, BatchNorm attributes) {
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
  public static Symbol batchNorm(
      String name, Symbol data) {
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
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar, BatchNorm attributes) {
    return Operator.named("BatchNorm").symbol(name, attributes, data, gamma, beta, movingMean, movingVar);
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
  public static Symbol batchNormV1(
      String name, Symbol data, BatchNormV1 attributes) {
    return Operator.named("BatchNorm_v1").symbol(name, attributes, data);
  }

  /**
   * BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
   *
   * @param name the node's name; null: made
   * @param data Floating point, any shape.
   * @return the outputs
   */
  public static Symbol batchNormV1(
      String name, Symbol data) {
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
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar, BatchNormV1 attributes) {
    return Operator.named("BatchNorm_v1").symbol(name, attributes, data, gamma, beta, movingMean, movingVar);
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
    return Operator.named("BatchNorm_v1").symbol(name, null, data, gamma, beta, movingMean, movingVar);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol bilinearSampler(
      String name, Symbol data, BilinearSampler attributes) {
    return Operator.named("BilinearSampler").symbol(name, attributes, data);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @return the outputs
   */
  public static Symbol bilinearSampler(
      String name, Symbol data) {
    return Operator.named("BilinearSampler").symbol(name, null, data);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol bilinearSampler(
      String name, Symbol data, Symbol grid, BilinearSampler attributes) {
    return Operator.named("BilinearSampler").symbol(name, attributes, data, grid);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @return the outputs
   */
  public static Symbol bilinearSampler(
      String name, Symbol data, Symbol grid) {
    return Operator.named("BilinearSampler").symbol(name, null, data, grid);
  }

  /**
   * The input; no gradient flows through it.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol blockGrad(
      String name, Symbol data) {
    return Operator.named("BlockGrad").symbol(name, null, data);
  }

  /**
   * The input; no gradient flows through it.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol stopGradient(
      String name, Symbol data) {
    return Operator.named("BlockGrad").symbol(name, null, data);
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
  public static Symbol ctcLoss(
      String name, Symbol data, CTCLoss attributes) {
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
  public static Symbol ctcLoss(
      String name, Symbol data) {
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
      String name, Symbol data, Symbol label, Symbol dataLengths, Symbol labelLengths, CTCLoss attributes) {
    return Operator.named("CTCLoss").symbol(name, attributes, data, label, dataLengths, labelLengths);
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
   * Converts the elements to another dtype. Floating point to integer rounds to zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol cast(
      String name, Symbol data, Cast attributes) {
    return Operator.named("Cast").symbol(name, attributes, data);
  }

  /**
   * The inputs one after the other along an axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol concat(
      String name, List<Symbol> data, Concat attributes) {
    return Operator.named("Concat").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The inputs one after the other along an axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @return the outputs
   */
  public static Symbol concat(
      String name, Symbol... data) {
    return Operator.named("Concat").symbol(name, null, data);
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
  public static Symbol convolution(
      String name, Symbol data, Convolution attributes) {
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
  public static Symbol convolutionV1(
      String name, Symbol data, Convolution attributes) {
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
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol correlation(
      String name, Symbol data1, Correlation attributes) {
    return Operator.named("Correlation").symbol(name, attributes, data1);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @return the outputs
   */
  public static Symbol correlation(
      String name, Symbol data1) {
    return Operator.named("Correlation").symbol(name, null, data1);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol correlation(
      String name, Symbol data1, Symbol data2, Correlation attributes) {
    return Operator.named("Correlation").symbol(name, attributes, data1, data2);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @return the outputs
   */
  public static Symbol correlation(
      String name, Symbol data1, Symbol data2) {
    return Operator.named("Correlation").symbol(name, null, data1, data2);
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol Crop(
      String name, List<Symbol> data, Crop attributes) {
    return Operator.named("Crop").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @return the outputs
   */
  public static Symbol Crop(
      String name, Symbol... data) {
    return Operator.named("Crop").symbol(name, null, data);
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
  public static Symbol deconvolution(
      String name, Symbol data, Deconvolution attributes) {
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
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param name the node's name; null: made
   * @param data A floating array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol dropout(
      String name, Symbol data, Dropout attributes) {
    return Operator.named("Dropout").symbol(name, attributes, data);
  }

  /**
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param name the node's name; null: made
   * @param data A floating array.
   * @return the outputs
   */
  public static Symbol dropout(
      String name, Symbol data) {
    return Operator.named("Dropout").symbol(name, null, data);
  }

  /**
   * Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
   * clipped to the ends, without sparse_grad.
   *
   * @param name the node's name; null: made
   * @param data Row numbers, any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol embedding(
      String name, Symbol data, Embedding attributes) {
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
  public static Symbol embedding(
      String name, Symbol data, Symbol weight, Embedding attributes) {
    return Operator.named("Embedding").symbol(name, attributes, data, weight);
  }

  /**
   * Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
   *
   * @param name the node's name; null: made
   * @param data An array with at least one axis.
   * @return the outputs
   */
  public static Symbol flatten(
      String name, Symbol data) {
    return Operator.named("Flatten").symbol(name, null, data);
  }

  /**
   * Dense layer: data weight^T + bias.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol fullyConnected(
      String name, Symbol data, FullyConnected attributes) {
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
   * Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
   * the first pixel to 1 at the last; 0 where there is one alone.
   *
   * @param name the node's name; null: made
   * @param data affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions.
   *     warp: distances in pixels to add to each position, shape (batch, 2, height, width), columns
   *     first.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gridGenerator(
      String name, Symbol data, GridGenerator attributes) {
    return Operator.named("GridGenerator").symbol(name, attributes, data);
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
  public static Symbol groupNorm(
      String name, Symbol data, GroupNorm attributes) {
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
  public static Symbol groupNorm(
      String name, Symbol data) {
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
  public static Symbol groupNorm(
      String name, Symbol data, Symbol gamma, Symbol beta) {
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
  public static Symbol identityAttachKLSparseReg(
      String name, Symbol data) {
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
  public static Symbol identityAttachKLSparseReg(
      String name, Symbol data, Symbol movingAvg) {
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
  public static Symbol instanceNorm(
      String name, Symbol data, InstanceNorm attributes) {
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
  public static Symbol instanceNorm(
      String name, Symbol data) {
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
  public static Symbol instanceNorm(
      String name, Symbol data, Symbol gamma, Symbol beta) {
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
  public static Symbol l2Normalization(
      String name, Symbol data, L2Normalization attributes) {
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
  public static Symbol l2Normalization(
      String name, Symbol data) {
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
  public static Symbol lrn(
      String name, Symbol data, LRN attributes) {
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
  public static Symbol layerNorm(
      String name, Symbol data, LayerNorm attributes) {
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
  public static Symbol layerNorm(
      String name, Symbol data) {
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
  public static Symbol layerNorm(
      String name, Symbol data, Symbol gamma, Symbol beta) {
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
  public static Symbol leakyReLU(
      String name, Symbol data, LeakyReLU attributes) {
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
  public static Symbol leakyReLU(
      String name, Symbol data) {
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
  public static Symbol leakyReLU(
      String name, Symbol data, Symbol gamma, LeakyReLU attributes) {
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
  public static Symbol leakyReLU(
      String name, Symbol data, Symbol gamma) {
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
  public static Symbol linearRegressionOutput(
      String name, Symbol data) {
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
  public static Symbol linearRegressionOutput(
      String name, Symbol data, Symbol label) {
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
  public static Symbol logisticRegressionOutput(
      String name, Symbol data) {
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
  public static Symbol logisticRegressionOutput(
      String name, Symbol data, Symbol label) {
    return Operator.named("LogisticRegressionOutput").symbol(name, null, data, label);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(
      String name, Symbol data, MAERegressionOutput attributes) {
    return Operator.named("MAERegressionOutput").symbol(name, attributes, data);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(
      String name, Symbol data) {
    return Operator.named("MAERegressionOutput").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(
      String name, Symbol data, Symbol label, MAERegressionOutput attributes) {
    return Operator.named("MAERegressionOutput").symbol(name, attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the absolute error to the label. The head gradient is
   * ignored; the gradient is divided by the number of outputs of one sample.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...).
   * @param label As many elements as data.
   * @return the outputs
   */
  public static Symbol maeRegressionOutput(
      String name, Symbol data, Symbol label) {
    return Operator.named("MAERegressionOutput").symbol(name, null, data, label);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol MakeLoss(
      String name, Symbol data, MakeLoss attributes) {
    return Operator.named("MakeLoss").symbol(name, attributes, data);
  }

  /**
   * The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol MakeLoss(
      String name, Symbol data) {
    return Operator.named("MakeLoss").symbol(name, null, data);
  }

  /**
   * The input with elements added before and after each axis: a constant, the nearest element
   * (edge), or the elements mirrored at the first and last one (reflect).
   *
   * @param name the node's name; null: made
   * @param data The input array, any rank.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pad(
      String name, Symbol data, Pad attributes) {
    return Operator.named("Pad").symbol(name, attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pooling(
      String name, Symbol data, Pooling attributes) {
    return Operator.named("Pooling").symbol(name, attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the outputs
   */
  public static Symbol pooling(
      String name, Symbol data) {
    return Operator.named("Pooling").symbol(name, null, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol poolingV1(
      String name, Symbol data, Pooling attributes) {
    return Operator.named("Pooling").symbol(name, attributes, data);
  }

  /**
   * Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels).
   * @return the outputs
   */
  public static Symbol poolingV1(
      String name, Symbol data) {
    return Operator.named("Pooling").symbol(name, null, data);
  }

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param name the node's name; null: made
   * @param data Shape (steps, batch, input).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rnn(
      String name, Symbol data, RNN attributes) {
    return Operator.named("RNN").symbol(name, attributes, data);
  }

  /**
   * A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
   * + b + r (h U + c)).
   *
   * @param name the node's name; null: made
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
   * @return the outputs
   */
  public static Symbol rnn(
      String name, Symbol data, Symbol parameters, Symbol state, Symbol stateCell, Symbol sequenceLength, RNN attributes) {
    return Operator.named("RNN").symbol(name, attributes, data, parameters, state, stateCell, sequenceLength);
  }

  /**
   * ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
   * their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
   * image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
   * of rois is 0.
   *
   * @param name the node's name; null: made
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol roiPooling(
      String name, Symbol data, ROIPooling attributes) {
    return Operator.named("ROIPooling").symbol(name, attributes, data);
  }

  /**
   * ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
   * their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
   * image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
   * of rois is 0.
   *
   * @param name the node's name; null: made
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol roiPooling(
      String name, Symbol data, Symbol rois, ROIPooling attributes) {
    return Operator.named("ROIPooling").symbol(name, attributes, data, rois);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reshape(
      String name, Symbol data, Reshape attributes) {
    return Operator.named("Reshape").symbol(name, attributes, data);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol reshape(
      String name, Symbol data) {
    return Operator.named("Reshape").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol svmOutput(
      String name, Symbol data, SVMOutput attributes) {
    return Operator.named("SVMOutput").symbol(name, attributes, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @return the outputs
   */
  public static Symbol svmOutput(
      String name, Symbol data) {
    return Operator.named("SVMOutput").symbol(name, null, data);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol svmOutput(
      String name, Symbol data, Symbol label, SVMOutput attributes) {
    return Operator.named("SVMOutput").symbol(name, attributes, data, label);
  }

  /**
   * The data itself; its gradient is that of the one-against-all hinge loss, squared unless
   * use_linear. The head gradient is ignored.
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the outputs
   */
  public static Symbol svmOutput(
      String name, Symbol data, Symbol label) {
    return Operator.named("SVMOutput").symbol(name, null, data, label);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sequenceLast(
      String name, Symbol data, SequenceLast attributes) {
    return Operator.named("SequenceLast").symbol(name, attributes, data);
  }

  /**
   * The last step of every sequence: (batch, ...).
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the outputs
   */
  public static Symbol sequenceLast(
      String name, Symbol data) {
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
  public static Symbol sequenceLast(
      String name, Symbol data, Symbol sequenceLength) {
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
  public static Symbol sequenceMask(
      String name, Symbol data, SequenceMask attributes) {
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
  public static Symbol sequenceMask(
      String name, Symbol data) {
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
  public static Symbol sequenceMask(
      String name, Symbol data, Symbol sequenceLength) {
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
  public static Symbol sequenceReverse(
      String name, Symbol data, SequenceReverse attributes) {
    return Operator.named("SequenceReverse").symbol(name, attributes, data);
  }

  /**
   * Every sequence in reverse; steps from its length on stay where they are.
   *
   * @param name the node's name; null: made
   * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
   * @return the outputs
   */
  public static Symbol sequenceReverse(
      String name, Symbol data) {
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
  public static Symbol sequenceReverse(
      String name, Symbol data, Symbol sequenceLength) {
    return Operator.named("SequenceReverse").symbol(name, null, data, sequenceLength);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceChannel(
      String name, Symbol data, SliceChannel attributes) {
    return Operator.named("SliceChannel").symbol(name, attributes, data);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol split(
      String name, Symbol data, SliceChannel attributes) {
    return Operator.named("SliceChannel").symbol(name, attributes, data);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmaxActivation(
      String name, Symbol data, SoftmaxActivation attributes) {
    return Operator.named("SoftmaxActivation").symbol(name, attributes, data);
  }

  /**
   * Softmax along the last axis, or over the channels (axis 1).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, ...).
   * @return the outputs
   */
  public static Symbol softmaxActivation(
      String name, Symbol data) {
    return Operator.named("SoftmaxActivation").symbol(name, null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmaxOutput(
      String name, Symbol data, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @return the outputs
   */
  public static Symbol softmaxOutput(
      String name, Symbol data) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmaxOutput(
      String name, Symbol data, Symbol label, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @return the outputs
   */
  public static Symbol softmaxOutput(
      String name, Symbol data, Symbol label) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol Softmax(
      String name, Symbol data, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @return the outputs
   */
  public static Symbol Softmax(
      String name, Symbol data) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol Softmax(
      String name, Symbol data, Symbol label, SoftmaxOutput attributes) {
    return Operator.named("SoftmaxOutput").symbol(name, attributes, data, label);
  }

  /**
   * Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
   * cross-entropy, whatever the head gradient is (unless out_grad is set).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
   * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities
   *     in the shape of data, for which grad_scale and out_grad alone count.
   * @return the outputs
   */
  public static Symbol Softmax(
      String name, Symbol data, Symbol label) {
    return Operator.named("SoftmaxOutput").symbol(name, null, data, label);
  }

  /**
   * Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol spatialTransformer(
      String name, Symbol data, SpatialTransformer attributes) {
    return Operator.named("SpatialTransformer").symbol(name, attributes, data);
  }

  /**
   * Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param loc Matrices of 2 x 3, shape (batch, 6).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol spatialTransformer(
      String name, Symbol data, Symbol loc, SpatialTransformer attributes) {
    return Operator.named("SpatialTransformer").symbol(name, attributes, data, loc);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol swapAxis(
      String name, Symbol data, SwapAxis attributes) {
    return Operator.named("SwapAxis").symbol(name, attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol swapAxis(
      String name, Symbol data) {
    return Operator.named("SwapAxis").symbol(name, null, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol swapaxes(
      String name, Symbol data, SwapAxis attributes) {
    return Operator.named("SwapAxis").symbol(name, attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol swapaxes(
      String name, Symbol data) {
    return Operator.named("SwapAxis").symbol(name, null, data);
  }

  /**
   * Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
   * interpolation, a transposed convolution with one kernel per channel (bilinear). With several
   * inputs, nearest brings all to the size of the first one's result and concatenates or adds them.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width); bilinear: one and its weight, shape
   *     (channels, 1, k, k) with k = 2 scale - scale % 2.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol upSampling(
      String name, List<Symbol> data, UpSampling attributes) {
    return Operator.named("UpSampling").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * A copy of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol identity(
      String name, Symbol data) {
    return Operator.named("_copy").symbol(name, null, data);
  }

  /**
   * The determinant of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgDet(
      String name, Symbol a) {
    return Operator.named("_linalg_det").symbol(name, null, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgExtractdiag(
      String name, Symbol a, LinalgExtractdiag attributes) {
    return Operator.named("_linalg_extractdiag").symbol(name, attributes, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgExtractdiag(
      String name, Symbol a) {
    return Operator.named("_linalg_extractdiag").symbol(name, null, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgExtracttrian(
      String name, Symbol a, LinalgExtracttrian attributes) {
    return Operator.named("_linalg_extracttrian").symbol(name, attributes, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgExtracttrian(
      String name, Symbol a) {
    return Operator.named("_linalg_extracttrian").symbol(name, null, a);
  }

  /**
   * LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
   *
   * @param name the node's name; null: made
   * @param a Matrices of full rank, shape (..., m, n) with m &lt;= n.
   * @return the outputs
   */
  public static Symbol linalgGelqf(
      String name, Symbol a) {
    return Operator.named("_linalg_gelqf").symbol(name, null, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgGemm(
      String name, Symbol a, LinalgGemm attributes) {
    return Operator.named("_linalg_gemm").symbol(name, attributes, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @return the outputs
   */
  public static Symbol linalgGemm(
      String name, Symbol a) {
    return Operator.named("_linalg_gemm").symbol(name, null, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgGemm(
      String name, Symbol a, Symbol b, Symbol c, LinalgGemm attributes) {
    return Operator.named("_linalg_gemm").symbol(name, attributes, a, b, c);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @return the outputs
   */
  public static Symbol linalgGemm(
      String name, Symbol a, Symbol b, Symbol c) {
    return Operator.named("_linalg_gemm").symbol(name, null, a, b, c);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgGemm2(
      String name, Symbol a, LinalgGemm2 attributes) {
    return Operator.named("_linalg_gemm2").symbol(name, attributes, a);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @return the outputs
   */
  public static Symbol linalgGemm2(
      String name, Symbol a) {
    return Operator.named("_linalg_gemm2").symbol(name, null, a);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgGemm2(
      String name, Symbol a, Symbol b, LinalgGemm2 attributes) {
    return Operator.named("_linalg_gemm2").symbol(name, attributes, a, b);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @return the outputs
   */
  public static Symbol linalgGemm2(
      String name, Symbol a, Symbol b) {
    return Operator.named("_linalg_gemm2").symbol(name, null, a, b);
  }

  /**
   * The inverse of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Regular matrices, shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgInverse(
      String name, Symbol a) {
    return Operator.named("_linalg_inverse").symbol(name, null, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgMakediag(
      String name, Symbol a, LinalgMakediag attributes) {
    return Operator.named("_linalg_makediag").symbol(name, attributes, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n).
   * @return the outputs
   */
  public static Symbol linalgMakediag(
      String name, Symbol a) {
    return Operator.named("_linalg_makediag").symbol(name, null, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n (n + 1) / 2).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgMaketrian(
      String name, Symbol a, LinalgMaketrian attributes) {
    return Operator.named("_linalg_maketrian").symbol(name, attributes, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n (n + 1) / 2).
   * @return the outputs
   */
  public static Symbol linalgMaketrian(
      String name, Symbol a) {
    return Operator.named("_linalg_maketrian").symbol(name, null, a);
  }

  /**
   * Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
   *
   * @param name the node's name; null: made
   * @param a Symmetric positive definite matrices, shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgPotrf(
      String name, Symbol a) {
    return Operator.named("_linalg_potrf").symbol(name, null, a);
  }

  /**
   * The inverse of L L^T from its Cholesky factor L.
   *
   * @param name the node's name; null: made
   * @param a Matrices whose lower triangles are L, shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgPotri(
      String name, Symbol a) {
    return Operator.named("_linalg_potri").symbol(name, null, a);
  }

  /**
   * Sign and logarithm of the absolute value of the determinant of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol linalgSlogdet(
      String name, Symbol a) {
    return Operator.named("_linalg_slogdet").symbol(name, null, a);
  }

  /**
   * Sum of the logarithms of the diagonal of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n), with a positive diagonal.
   * @return the outputs
   */
  public static Symbol linalgSumlogdiag(
      String name, Symbol a) {
    return Operator.named("_linalg_sumlogdiag").symbol(name, null, a);
  }

  /**
   * Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
   * eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
   * In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
   *
   * @param name the node's name; null: made
   * @param a Symmetric matrices, shape (..., n, n); the upper triangle is not read.
   * @return the outputs
   */
  public static Symbol linalgSyevd(
      String name, Symbol a) {
    return Operator.named("_linalg_syevd").symbol(name, null, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgSyrk(
      String name, Symbol a, LinalgSyrk attributes) {
    return Operator.named("_linalg_syrk").symbol(name, attributes, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, n).
   * @return the outputs
   */
  public static Symbol linalgSyrk(
      String name, Symbol a) {
    return Operator.named("_linalg_syrk").symbol(name, null, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgTrmm(
      String name, Symbol a, LinalgTrmm attributes) {
    return Operator.named("_linalg_trmm").symbol(name, attributes, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @return the outputs
   */
  public static Symbol linalgTrmm(
      String name, Symbol a) {
    return Operator.named("_linalg_trmm").symbol(name, null, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgTrmm(
      String name, Symbol a, Symbol b, LinalgTrmm attributes) {
    return Operator.named("_linalg_trmm").symbol(name, attributes, a, b);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the outputs
   */
  public static Symbol linalgTrmm(
      String name, Symbol a, Symbol b) {
    return Operator.named("_linalg_trmm").symbol(name, null, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgTrsm(
      String name, Symbol a, LinalgTrsm attributes) {
    return Operator.named("_linalg_trsm").symbol(name, attributes, a);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @return the outputs
   */
  public static Symbol linalgTrsm(
      String name, Symbol a) {
    return Operator.named("_linalg_trsm").symbol(name, null, a);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol linalgTrsm(
      String name, Symbol a, Symbol b, LinalgTrsm attributes) {
    return Operator.named("_linalg_trsm").symbol(name, attributes, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the outputs
   */
  public static Symbol linalgTrsm(
      String name, Symbol a, Symbol b) {
    return Operator.named("_linalg_trsm").symbol(name, null, a, b);
  }

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param name the node's name; null: made
   * @param a The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol cumsum(
      String name, Symbol a, Cumsum attributes) {
    return Operator.named("_np_cumsum").symbol(name, attributes, a);
  }

  /**
   * Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
   * array.
   *
   * @param name the node's name; null: made
   * @param a The input array.
   * @return the outputs
   */
  public static Symbol cumsum(
      String name, Symbol a) {
    return Operator.named("_np_cumsum").symbol(name, null, a);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomExponential(
      String name, RandomExponential attributes) {
    return Operator.named("_random_exponential").symbol(name, attributes);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomExponential(
      String name) {
    return Operator.named("_random_exponential").symbol(name, null);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomGamma(
      String name, RandomGamma attributes) {
    return Operator.named("_random_gamma").symbol(name, attributes);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomGamma(
      String name) {
    return Operator.named("_random_gamma").symbol(name, null);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomGeneralizedNegativeBinomial(
      String name, RandomGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_generalized_negative_binomial").symbol(name, attributes);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomGeneralizedNegativeBinomial(
      String name) {
    return Operator.named("_random_generalized_negative_binomial").symbol(name, null);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomNegativeBinomial(
      String name, RandomNegativeBinomial attributes) {
    return Operator.named("_random_negative_binomial").symbol(name, attributes);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomNegativeBinomial(
      String name) {
    return Operator.named("_random_negative_binomial").symbol(name, null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol normal(
      String name, Normal attributes) {
    return Operator.named("_random_normal").symbol(name, attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol normal(
      String name) {
    return Operator.named("_random_normal").symbol(name, null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomNormal(
      String name, Normal attributes) {
    return Operator.named("_random_normal").symbol(name, attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomNormal(
      String name) {
    return Operator.named("_random_normal").symbol(name, null);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(
      String name, Symbol sample, RandomPdfDirichlet attributes) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, attributes, sample);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, null, sample);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(
      String name, Symbol sample, Symbol alpha, RandomPdfDirichlet attributes) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, attributes, sample, alpha);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(
      String name, Symbol sample, Symbol alpha) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, null, sample, alpha);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfExponential(
      String name, Symbol sample, RandomPdfExponential attributes) {
    return Operator.named("_random_pdf_exponential").symbol(name, attributes, sample);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfExponential(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_exponential").symbol(name, null, sample);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfExponential(
      String name, Symbol sample, Symbol lam, RandomPdfExponential attributes) {
    return Operator.named("_random_pdf_exponential").symbol(name, attributes, sample, lam);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @return the outputs
   */
  public static Symbol randomPdfExponential(
      String name, Symbol sample, Symbol lam) {
    return Operator.named("_random_pdf_exponential").symbol(name, null, sample, lam);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGamma(
      String name, Symbol sample, RandomPdfGamma attributes) {
    return Operator.named("_random_pdf_gamma").symbol(name, attributes, sample);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfGamma(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_gamma").symbol(name, null, sample);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGamma(
      String name, Symbol sample, Symbol alpha, Symbol beta, RandomPdfGamma attributes) {
    return Operator.named("_random_pdf_gamma").symbol(name, attributes, sample, alpha, beta);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @return the outputs
   */
  public static Symbol randomPdfGamma(
      String name, Symbol sample, Symbol alpha, Symbol beta) {
    return Operator.named("_random_pdf_gamma").symbol(name, null, sample, alpha, beta);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample, RandomPdfGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_pdf_generalized_negative_binomial").symbol(name, attributes, sample);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_generalized_negative_binomial").symbol(name, null, sample);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample, Symbol mu, Symbol alpha, RandomPdfGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_pdf_generalized_negative_binomial").symbol(name, attributes, sample, mu, alpha);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample, Symbol mu, Symbol alpha) {
    return Operator.named("_random_pdf_generalized_negative_binomial").symbol(name, null, sample, mu, alpha);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(
      String name, Symbol sample, RandomPdfNegativeBinomial attributes) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, attributes, sample);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, null, sample);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(
      String name, Symbol sample, Symbol k, Symbol p, RandomPdfNegativeBinomial attributes) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, attributes, sample, k, p);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(
      String name, Symbol sample, Symbol k, Symbol p) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, null, sample, k, p);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNormal(
      String name, Symbol sample, RandomPdfNormal attributes) {
    return Operator.named("_random_pdf_normal").symbol(name, attributes, sample);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfNormal(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_normal").symbol(name, null, sample);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNormal(
      String name, Symbol sample, Symbol mu, Symbol sigma, RandomPdfNormal attributes) {
    return Operator.named("_random_pdf_normal").symbol(name, attributes, sample, mu, sigma);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @return the outputs
   */
  public static Symbol randomPdfNormal(
      String name, Symbol sample, Symbol mu, Symbol sigma) {
    return Operator.named("_random_pdf_normal").symbol(name, null, sample, mu, sigma);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(
      String name, Symbol sample, RandomPdfPoisson attributes) {
    return Operator.named("_random_pdf_poisson").symbol(name, attributes, sample);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_poisson").symbol(name, null, sample);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(
      String name, Symbol sample, Symbol lam, RandomPdfPoisson attributes) {
    return Operator.named("_random_pdf_poisson").symbol(name, attributes, sample, lam);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(
      String name, Symbol sample, Symbol lam) {
    return Operator.named("_random_pdf_poisson").symbol(name, null, sample, lam);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfUniform(
      String name, Symbol sample, RandomPdfUniform attributes) {
    return Operator.named("_random_pdf_uniform").symbol(name, attributes, sample);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfUniform(
      String name, Symbol sample) {
    return Operator.named("_random_pdf_uniform").symbol(name, null, sample);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfUniform(
      String name, Symbol sample, Symbol low, Symbol high, RandomPdfUniform attributes) {
    return Operator.named("_random_pdf_uniform").symbol(name, attributes, sample, low, high);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @return the outputs
   */
  public static Symbol randomPdfUniform(
      String name, Symbol sample, Symbol low, Symbol high) {
    return Operator.named("_random_pdf_uniform").symbol(name, null, sample, low, high);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPoisson(
      String name, RandomPoisson attributes) {
    return Operator.named("_random_poisson").symbol(name, attributes);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomPoisson(
      String name) {
    return Operator.named("_random_poisson").symbol(name, null);
  }

  /**
   * Random integers, uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomRandint(
      String name, RandomRandint attributes) {
    return Operator.named("_random_randint").symbol(name, attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomUniform(
      String name, RandomUniform attributes) {
    return Operator.named("_random_uniform").symbol(name, attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomUniform(
      String name) {
    return Operator.named("_random_uniform").symbol(name, null);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol uniform(
      String name, RandomUniform attributes) {
    return Operator.named("_random_uniform").symbol(name, attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol uniform(
      String name) {
    return Operator.named("_random_uniform").symbol(name, null);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param name the node's name; null: made
   * @param data (m, ...): row i holds positions along axis i.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ravelMultiIndex(
      String name, Symbol data, RavelMultiIndex attributes) {
    return Operator.named("_ravel_multi_index").symbol(name, attributes, data);
  }

  /**
   * Flat positions in an array of the given shape: (m, ...) to (...).
   *
   * @param name the node's name; null: made
   * @param data (m, ...): row i holds positions along axis i.
   * @return the outputs
   */
  public static Symbol ravelMultiIndex(
      String name, Symbol data) {
    return Operator.named("_ravel_multi_index").symbol(name, null, data);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @param lam Rate.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleExponential(
      String name, Symbol lam, SampleExponential attributes) {
    return Operator.named("_sample_exponential").symbol(name, attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @param lam Rate.
   * @return the outputs
   */
  public static Symbol sampleExponential(
      String name, Symbol lam) {
    return Operator.named("_sample_exponential").symbol(name, null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGamma(
      String name, Symbol alpha, SampleGamma attributes) {
    return Operator.named("_sample_gamma").symbol(name, attributes, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @return the outputs
   */
  public static Symbol sampleGamma(
      String name, Symbol alpha) {
    return Operator.named("_sample_gamma").symbol(name, null, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGamma(
      String name, Symbol alpha, Symbol beta, SampleGamma attributes) {
    return Operator.named("_sample_gamma").symbol(name, attributes, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @return the outputs
   */
  public static Symbol sampleGamma(
      String name, Symbol alpha, Symbol beta) {
    return Operator.named("_sample_gamma").symbol(name, null, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(
      String name, Symbol mu, SampleGeneralizedNegativeBinomial attributes) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, attributes, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(
      String name, Symbol mu) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, null, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(
      String name, Symbol mu, Symbol alpha, SampleGeneralizedNegativeBinomial attributes) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, attributes, mu, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(
      String name, Symbol mu, Symbol alpha) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, null, mu, alpha);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param name the node's name; null: made
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleMultinomial(
      String name, Symbol data, SampleMultinomial attributes) {
    return Operator.named("_sample_multinomial").symbol(name, attributes, data);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param name the node's name; null: made
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @return the outputs
   */
  public static Symbol sampleMultinomial(
      String name, Symbol data) {
    return Operator.named("_sample_multinomial").symbol(name, null, data);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(
      String name, Symbol k, SampleNegativeBinomial attributes) {
    return Operator.named("_sample_negative_binomial").symbol(name, attributes, k);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(
      String name, Symbol k) {
    return Operator.named("_sample_negative_binomial").symbol(name, null, k);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(
      String name, Symbol k, Symbol p, SampleNegativeBinomial attributes) {
    return Operator.named("_sample_negative_binomial").symbol(name, attributes, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(
      String name, Symbol k, Symbol p) {
    return Operator.named("_sample_negative_binomial").symbol(name, null, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNormal(
      String name, Symbol mu, SampleNormal attributes) {
    return Operator.named("_sample_normal").symbol(name, attributes, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @return the outputs
   */
  public static Symbol sampleNormal(
      String name, Symbol mu) {
    return Operator.named("_sample_normal").symbol(name, null, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNormal(
      String name, Symbol mu, Symbol sigma, SampleNormal attributes) {
    return Operator.named("_sample_normal").symbol(name, attributes, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @return the outputs
   */
  public static Symbol sampleNormal(
      String name, Symbol mu, Symbol sigma) {
    return Operator.named("_sample_normal").symbol(name, null, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param name the node's name; null: made
   * @param lam Mean.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol samplePoisson(
      String name, Symbol lam, SamplePoisson attributes) {
    return Operator.named("_sample_poisson").symbol(name, attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param name the node's name; null: made
   * @param lam Mean.
   * @return the outputs
   */
  public static Symbol samplePoisson(
      String name, Symbol lam) {
    return Operator.named("_sample_poisson").symbol(name, null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleUniform(
      String name, Symbol low, SampleUniform attributes) {
    return Operator.named("_sample_uniform").symbol(name, attributes, low);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @return the outputs
   */
  public static Symbol sampleUniform(
      String name, Symbol low) {
    return Operator.named("_sample_uniform").symbol(name, null, low);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleUniform(
      String name, Symbol low, Symbol high, SampleUniform attributes) {
    return Operator.named("_sample_uniform").symbol(name, attributes, low, high);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @return the outputs
   */
  public static Symbol sampleUniform(
      String name, Symbol low, Symbol high) {
    return Operator.named("_sample_uniform").symbol(name, null, low, high);
  }

  /**
   * data with its slices along the first axis in random order.
   *
   * @param name the node's name; null: made
   * @param data At least one axis.
   * @return the outputs
   */
  public static Symbol shuffle(
      String name, Symbol data) {
    return Operator.named("_shuffle").symbol(name, null, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param name the node's name; null: made
   * @param data Flat positions.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol unravelIndex(
      String name, Symbol data, UnravelIndex attributes) {
    return Operator.named("_unravel_index").symbol(name, attributes, data);
  }

  /**
   * Positions along each axis of an array of the given shape: (...) to (m, ...).
   *
   * @param name the node's name; null: made
   * @param data Flat positions.
   * @return the outputs
   */
  public static Symbol unravelIndex(
      String name, Symbol data) {
    return Operator.named("_unravel_index").symbol(name, null, data);
  }

  /**
   * Absolute value.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol abs(
      String name, Symbol data) {
    return Operator.named("abs").symbol(name, null, data);
  }

  /**
   * Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
   * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
   * weight - lr * mean / (sqrt(var) + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol adamUpdate(
      String name, Symbol weight, AdamUpdate attributes) {
    return Operator.named("adam_update").symbol(name, attributes, weight);
  }

  /**
   * Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
   * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
   * weight - lr * mean / (sqrt(var) + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol adamUpdate(
      String name, Symbol weight, Symbol grad, Symbol mean, Symbol var, AdamUpdate attributes) {
    return Operator.named("adam_update").symbol(name, attributes, weight, grad, mean, var);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param name the node's name; null: made
   * @param args The arrays to add.
   * @return the outputs
   */
  public static Symbol addN(
      String name, Symbol... args) {
    return Operator.named("add_n").symbol(name, null, args);
  }

  /**
   * The sum of all inputs, which have one shape and dtype.
   *
   * @param name the node's name; null: made
   * @param args The arrays to add.
   * @return the outputs
   */
  public static Symbol elementWiseSum(
      String name, Symbol... args) {
    return Operator.named("add_n").symbol(name, null, args);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol allFinite(
      String name, Symbol data, AllFinite attributes) {
    return Operator.named("all_finite").symbol(name, attributes, data);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol allFinite(
      String name, Symbol data) {
    return Operator.named("all_finite").symbol(name, null, data);
  }

  /**
   * data in another dtype where it is floating; other arrays stay as they are.
   *
   * @param name the node's name; null: made
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ampCast(
      String name, Symbol data, AmpCast attributes) {
    return Operator.named("amp_cast").symbol(name, attributes, data);
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param name the node's name; null: made
   * @param data Any shapes and dtypes.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ampMulticast(
      String name, List<Symbol> data, AmpMulticast attributes) {
    return Operator.named("amp_multicast").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
   * with cast_narrow. Arrays of other dtypes stay as they are.
   *
   * @param name the node's name; null: made
   * @param data Any shapes and dtypes.
   * @return the outputs
   */
  public static Symbol ampMulticast(
      String name, Symbol... data) {
    return Operator.named("amp_multicast").symbol(name, null, data);
  }

  /**
   * Inverse cosine in radians, in [0, pi].
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arccos(
      String name, Symbol data) {
    return Operator.named("arccos").symbol(name, null, data);
  }

  /**
   * Inverse hyperbolic cosine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arccosh(
      String name, Symbol data) {
    return Operator.named("arccosh").symbol(name, null, data);
  }

  /**
   * Inverse sine in radians, in [-pi/2, pi/2].
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arcsin(
      String name, Symbol data) {
    return Operator.named("arcsin").symbol(name, null, data);
  }

  /**
   * Inverse hyperbolic sine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arcsinh(
      String name, Symbol data) {
    return Operator.named("arcsinh").symbol(name, null, data);
  }

  /**
   * Inverse tangent in radians, in [-pi/2, pi/2].
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arctan(
      String name, Symbol data) {
    return Operator.named("arctan").symbol(name, null, data);
  }

  /**
   * Inverse hyperbolic tangent.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol arctanh(
      String name, Symbol data) {
    return Operator.named("arctanh").symbol(name, null, data);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol argmax(
      String name, Symbol data, Argmax attributes) {
    return Operator.named("argmax").symbol(name, attributes, data);
  }

  /**
   * Index of the largest element along an axis, the first of equals; a NaN counts as largest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol argmax(
      String name, Symbol data) {
    return Operator.named("argmax").symbol(name, null, data);
  }

  /**
   * Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
   *
   * @param name the node's name; null: made
   * @param data At least two axes.
   * @return the outputs
   */
  public static Symbol argmaxChannel(
      String name, Symbol data) {
    return Operator.named("argmax_channel").symbol(name, null, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol argmin(
      String name, Symbol data, Argmin attributes) {
    return Operator.named("argmin").symbol(name, attributes, data);
  }

  /**
   * Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
   * Indices have the dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol argmin(
      String name, Symbol data) {
    return Operator.named("argmin").symbol(name, null, data);
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
  public static Symbol argsort(
      String name, Symbol data, Argsort attributes) {
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
  public static Symbol argsort(
      String name, Symbol data) {
    return Operator.named("argsort").symbol(name, null, data);
  }

  /**
   * Products of matrices: the last two axes of both inputs are multiplied for every index of the
   * leading axes, which must be equal.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol batchDot(
      String name, Symbol lhs, BatchDot attributes) {
    return Operator.named("batch_dot").symbol(name, attributes, lhs);
  }

  /**
   * Products of matrices: the last two axes of both inputs are multiplied for every index of the
   * leading axes, which must be equal.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
   * @return the outputs
   */
  public static Symbol batchDot(
      String name, Symbol lhs) {
    return Operator.named("batch_dot").symbol(name, null, lhs);
  }

  /**
   * Products of matrices: the last two axes of both inputs are multiplied for every index of the
   * leading axes, which must be equal.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param rhs Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol batchDot(
      String name, Symbol lhs, Symbol rhs, BatchDot attributes) {
    return Operator.named("batch_dot").symbol(name, attributes, lhs, rhs);
  }

  /**
   * Products of matrices: the last two axes of both inputs are multiplied for every index of the
   * leading axes, which must be equal.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param rhs Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
   * @return the outputs
   */
  public static Symbol batchDot(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("batch_dot").symbol(name, null, lhs, rhs);
  }

  /**
   * a[i, indices[i]] for each i; indices out of range are clipped to the ends.
   *
   * @param name the node's name; null: made
   * @param a (n, k)
   * @return the outputs
   */
  public static Symbol batchTake(
      String name, Symbol a) {
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
  public static Symbol batchTake(
      String name, Symbol a, Symbol indices) {
    return Operator.named("batch_take").symbol(name, null, a, indices);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastAdd(
      String name, Symbol lhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastAdd(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs, rhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastPlus(
      String name, Symbol lhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastPlus(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_add").symbol(name, null, lhs, rhs);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastAxis(
      String name, Symbol data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").symbol(name, attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol broadcastAxis(
      String name, Symbol data) {
    return Operator.named("broadcast_axis").symbol(name, null, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastAxes(
      String name, Symbol data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").symbol(name, attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol broadcastAxes(
      String name, Symbol data) {
    return Operator.named("broadcast_axis").symbol(name, null, data);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastDiv(
      String name, Symbol lhs) {
    return Operator.named("broadcast_div").symbol(name, null, lhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastDiv(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_div").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs == rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastEqual(
      String name, Symbol lhs) {
    return Operator.named("broadcast_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs == rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastEqual(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastGreater(
      String name, Symbol lhs) {
    return Operator.named("broadcast_greater").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &gt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastGreater(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_greater").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &gt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastGreaterEqual(
      String name, Symbol lhs) {
    return Operator.named("broadcast_greater_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &gt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastGreaterEqual(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_greater_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * sqrt(lhs^2 + rhs^2) without overflow.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastHypot(
      String name, Symbol lhs) {
    return Operator.named("broadcast_hypot").symbol(name, null, lhs);
  }

  /**
   * sqrt(lhs^2 + rhs^2) without overflow.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastHypot(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_hypot").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLesser(
      String name, Symbol lhs) {
    return Operator.named("broadcast_lesser").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &lt; rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLesser(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_lesser").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs &lt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLesserEqual(
      String name, Symbol lhs) {
    return Operator.named("broadcast_lesser_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs &lt;= rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLesserEqual(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_lesser_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastLike(
      String name, Symbol lhs, BroadcastLike attributes) {
    return Operator.named("broadcast_like").symbol(name, attributes, lhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @return the outputs
   */
  public static Symbol broadcastLike(
      String name, Symbol lhs) {
    return Operator.named("broadcast_like").symbol(name, null, lhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastLike(
      String name, Symbol lhs, Symbol rhs, BroadcastLike attributes) {
    return Operator.named("broadcast_like").symbol(name, attributes, lhs, rhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @return the outputs
   */
  public static Symbol broadcastLike(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_like").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where both are nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalAnd(
      String name, Symbol lhs) {
    return Operator.named("broadcast_logical_and").symbol(name, null, lhs);
  }

  /**
   * 1 where both are nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalAnd(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_logical_and").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where either is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalOr(
      String name, Symbol lhs) {
    return Operator.named("broadcast_logical_or").symbol(name, null, lhs);
  }

  /**
   * 1 where either is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalOr(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_logical_or").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where exactly one is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalXor(
      String name, Symbol lhs) {
    return Operator.named("broadcast_logical_xor").symbol(name, null, lhs);
  }

  /**
   * 1 where exactly one is nonzero, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastLogicalXor(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_logical_xor").symbol(name, null, lhs, rhs);
  }

  /**
   * The larger of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMaximum(
      String name, Symbol lhs) {
    return Operator.named("broadcast_maximum").symbol(name, null, lhs);
  }

  /**
   * The larger of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMaximum(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_maximum").symbol(name, null, lhs, rhs);
  }

  /**
   * The smaller of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMinimum(
      String name, Symbol lhs) {
    return Operator.named("broadcast_minimum").symbol(name, null, lhs);
  }

  /**
   * The smaller of both.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMinimum(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_minimum").symbol(name, null, lhs, rhs);
  }

  /**
   * Remainder with the sign of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMod(
      String name, Symbol lhs) {
    return Operator.named("broadcast_mod").symbol(name, null, lhs);
  }

  /**
   * Remainder with the sign of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMod(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_mod").symbol(name, null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMul(
      String name, Symbol lhs) {
    return Operator.named("broadcast_mul").symbol(name, null, lhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMul(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_mul").symbol(name, null, lhs, rhs);
  }

  /**
   * 1 where lhs != rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastNotEqual(
      String name, Symbol lhs) {
    return Operator.named("broadcast_not_equal").symbol(name, null, lhs);
  }

  /**
   * 1 where lhs != rhs, else 0.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastNotEqual(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_not_equal").symbol(name, null, lhs, rhs);
  }

  /**
   * Power, lhs ** rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastPower(
      String name, Symbol lhs) {
    return Operator.named("broadcast_power").symbol(name, null, lhs);
  }

  /**
   * Power, lhs ** rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastPower(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_power").symbol(name, null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastSub(
      String name, Symbol lhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastSub(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol broadcastMinus(
      String name, Symbol lhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol broadcastMinus(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_sub").symbol(name, null, lhs, rhs);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastTo(
      String name, Symbol data, BroadcastTo attributes) {
    return Operator.named("broadcast_to").symbol(name, attributes, data);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol broadcastTo(
      String name, Symbol data) {
    return Operator.named("broadcast_to").symbol(name, null, data);
  }

  /**
   * Cube root.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol cbrt(
      String name, Symbol data) {
    return Operator.named("cbrt").symbol(name, null, data);
  }

  /**
   * Smallest integer not below x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol ceil(
      String name, Symbol data) {
    return Operator.named("ceil").symbol(name, null, data);
  }

  /**
   * Limits the elements to [a_min, a_max]; the gradient is zero outside.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol clip(
      String name, Symbol data, Clip attributes) {
    return Operator.named("clip").symbol(name, attributes, data);
  }

  /**
   * The transpose of im2col: adds patches up to images of space output_size.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels * elements of kernel, number of patches), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol col2im(
      String name, Symbol data, Col2im attributes) {
    return Operator.named("col2im").symbol(name, attributes, data);
  }

  /**
   * Cosine of radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol cos(
      String name, Symbol data) {
    return Operator.named("cos").symbol(name, null, data);
  }

  /**
   * Hyperbolic cosine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol cosh(
      String name, Symbol data) {
    return Operator.named("cosh").symbol(name, null, data);
  }

  /**
   * Radians to degrees.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol degrees(
      String name, Symbol data) {
    return Operator.named("degrees").symbol(name, null, data);
  }

  /**
   * Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
   * in the block as the outer part of the channel index.
   *
   * @param name the node's name; null: made
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol depthToSpace(
      String name, Symbol data, DepthToSpace attributes) {
    return Operator.named("depth_to_space").symbol(name, attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param name the node's name; null: made
   * @param data At least one axis.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol diag(
      String name, Symbol data, Diag attributes) {
    return Operator.named("diag").symbol(name, attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param name the node's name; null: made
   * @param data At least one axis.
   * @return the outputs
   */
  public static Symbol diag(
      String name, Symbol data) {
    return Operator.named("diag").symbol(name, null, data);
  }

  /**
   * Derivative of gammaln.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol digamma(
      String name, Symbol data) {
    return Operator.named("digamma").symbol(name, null, data);
  }

  /**
   * Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
   * (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
   * first axis of lhs to the end, transpose_b the last axis of rhs to the front.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., k).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol dot(
      String name, Symbol lhs, Dot attributes) {
    return Operator.named("dot").symbol(name, attributes, lhs);
  }

  /**
   * Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
   * (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
   * first axis of lhs to the end, transpose_b the last axis of rhs to the front.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., k).
   * @return the outputs
   */
  public static Symbol dot(
      String name, Symbol lhs) {
    return Operator.named("dot").symbol(name, null, lhs);
  }

  /**
   * Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
   * (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
   * first axis of lhs to the end, transpose_b the last axis of rhs to the front.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., k).
   * @param rhs Shape (k, ...), dtype of lhs.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol dot(
      String name, Symbol lhs, Symbol rhs, Dot attributes) {
    return Operator.named("dot").symbol(name, attributes, lhs, rhs);
  }

  /**
   * Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
   * (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
   * first axis of lhs to the end, transpose_b the last axis of rhs to the front.
   *
   * @param name the node's name; null: made
   * @param lhs Shape (..., k).
   * @param rhs Shape (k, ...), dtype of lhs.
   * @return the outputs
   */
  public static Symbol dot(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("dot").symbol(name, null, lhs, rhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseAdd(
      String name, Symbol lhs) {
    return Operator.named("elemwise_add").symbol(name, null, lhs);
  }

  /**
   * Sum, lhs + rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseAdd(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_add").symbol(name, null, lhs, rhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseDiv(
      String name, Symbol lhs) {
    return Operator.named("elemwise_div").symbol(name, null, lhs);
  }

  /**
   * Quotient, lhs / rhs; integers round to zero.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseDiv(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_div").symbol(name, null, lhs, rhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseMul(
      String name, Symbol lhs) {
    return Operator.named("elemwise_mul").symbol(name, null, lhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseMul(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_mul").symbol(name, null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseSub(
      String name, Symbol lhs) {
    return Operator.named("elemwise_sub").symbol(name, null, lhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseSub(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_sub").symbol(name, null, lhs, rhs);
  }

  /**
   * Gauss error function.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol erf(
      String name, Symbol data) {
    return Operator.named("erf").symbol(name, null, data);
  }

  /**
   * Inverse of the Gauss error function on (-1, 1).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol erfinv(
      String name, Symbol data) {
    return Operator.named("erfinv").symbol(name, null, data);
  }

  /**
   * Exponential.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol exp(
      String name, Symbol data) {
    return Operator.named("exp").symbol(name, null, data);
  }

  /**
   * Inserts an axis of size 1 at position `axis` of the result.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol expandDims(
      String name, Symbol data, ExpandDims attributes) {
    return Operator.named("expand_dims").symbol(name, attributes, data);
  }

  /**
   * exp(x) - 1, accurate for small x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol expm1(
      String name, Symbol data) {
    return Operator.named("expm1").symbol(name, null, data);
  }

  /**
   * lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
   * range stay as they are.
   *
   * @param name the node's name; null: made
   * @param lhs (n, m).
   * @return the outputs
   */
  public static Symbol fillElement0index(
      String name, Symbol lhs) {
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
  public static Symbol fillElement0index(
      String name, Symbol lhs, Symbol mhs, Symbol rhs) {
    return Operator.named("fill_element_0index").symbol(name, null, lhs, mhs, rhs);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol fix(
      String name, Symbol data) {
    return Operator.named("fix").symbol(name, null, data);
  }

  /**
   * Largest integer not above x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol floor(
      String name, Symbol data) {
    return Operator.named("floor").symbol(name, null, data);
  }

  /**
   * Follow the moving leader (Zheng and Kwok, ICML 2017).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftmlUpdate(
      String name, Symbol weight, FtmlUpdate attributes) {
    return Operator.named("ftml_update").symbol(name, attributes, weight);
  }

  /**
   * Follow the moving leader (Zheng and Kwok, ICML 2017).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param d State d, changed in place.
   * @param v State v, changed in place.
   * @param z State z, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftmlUpdate(
      String name, Symbol weight, Symbol grad, Symbol d, Symbol v, Symbol z, FtmlUpdate attributes) {
    return Operator.named("ftml_update").symbol(name, attributes, weight, grad, d, v, z);
  }

  /**
   * Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftrlUpdate(
      String name, Symbol weight, FtrlUpdate attributes) {
    return Operator.named("ftrl_update").symbol(name, attributes, weight);
  }

  /**
   * Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param z Sum of corrected gradients, changed in place.
   * @param n Sum of squared gradients, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftrlUpdate(
      String name, Symbol weight, Symbol grad, Symbol z, Symbol n, FtrlUpdate attributes) {
    return Operator.named("ftrl_update").symbol(name, attributes, weight, grad, z, n);
  }

  /**
   * Gamma function.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol gamma(
      String name, Symbol data) {
    return Operator.named("gamma").symbol(name, null, data);
  }

  /**
   * Logarithm of the absolute value of the gamma function.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol gammaln(
      String name, Symbol data) {
    return Operator.named("gammaln").symbol(name, null, data);
  }

  /**
   * Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
   * indices.shape[1:] + data.shape[m:].
   *
   * @param name the node's name; null: made
   * @param data The array to gather from.
   * @return the outputs
   */
  public static Symbol gatherNd(
      String name, Symbol data) {
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
  public static Symbol gatherNd(
      String name, Symbol data, Symbol indices) {
    return Operator.named("gather_nd").symbol(name, null, data, indices);
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol hardSigmoid(
      String name, Symbol data, HardSigmoid attributes) {
    return Operator.named("hard_sigmoid").symbol(name, attributes, data);
  }

  /**
   * max(0, min(1, alpha x + beta)).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol hardSigmoid(
      String name, Symbol data) {
    return Operator.named("hard_sigmoid").symbol(name, null, data);
  }

  /**
   * The patches of images, one per column: what a convolution multiplies its weights with. Shape
   * (batch, channels * elements of kernel, number of patches).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol im2col(
      String name, Symbol data, Im2col attributes) {
    return Operator.named("im2col").symbol(name, attributes, data);
  }

  /**
   * Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).
   *
   * @param name the node's name; null: made
   * @param args Matrices with one number of columns.
   * @return the outputs
   */
  public static Symbol khatriRao(
      String name, Symbol... args) {
    return Operator.named("khatri_rao").symbol(name, null, args);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase1(
      String name, Symbol weight, LambUpdatePhase1 attributes) {
    return Operator.named("lamb_update_phase1").symbol(name, attributes, weight);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase1(
      String name, Symbol weight, Symbol grad, Symbol mean, Symbol var, LambUpdatePhase1 attributes) {
    return Operator.named("lamb_update_phase1").symbol(name, attributes, weight, grad, mean, var);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase2(
      String name, Symbol weight, LambUpdatePhase2 attributes) {
    return Operator.named("lamb_update_phase2").symbol(name, attributes, weight);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase2(
      String name, Symbol weight, Symbol g, Symbol r1, Symbol r2, LambUpdatePhase2 attributes) {
    return Operator.named("lamb_update_phase2").symbol(name, attributes, weight, g, r1, r2);
  }

  /**
   * Natural logarithm.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log(
      String name, Symbol data) {
    return Operator.named("log").symbol(name, null, data);
  }

  /**
   * Logarithm to base 10.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log10(
      String name, Symbol data) {
    return Operator.named("log10").symbol(name, null, data);
  }

  /**
   * log(1 + x), accurate for small x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log1p(
      String name, Symbol data) {
    return Operator.named("log1p").symbol(name, null, data);
  }

  /**
   * Logarithm to base 2.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log2(
      String name, Symbol data) {
    return Operator.named("log2").symbol(name, null, data);
  }

  /**
   * log(1 / (1 + exp(-x))).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol logSigmoid(
      String name, Symbol data) {
    return Operator.named("log_sigmoid").symbol(name, null, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol logSoftmax(
      String name, Symbol data, LogSoftmax attributes) {
    return Operator.named("log_softmax").symbol(name, attributes, data);
  }

  /**
   * Logarithm of the softmax along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol logSoftmax(
      String name, Symbol data) {
    return Operator.named("log_softmax").symbol(name, null, data);
  }

  /**
   * 1 where x is zero, else 0.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol logicalNot(
      String name, Symbol data) {
    return Operator.named("logical_not").symbol(name, null, data);
  }

  /**
   * The data itself, as a loss: its gradient is one, whatever the head gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol makeLoss(
      String name, Symbol data) {
    return Operator.named("make_loss").symbol(name, null, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(
      String name, Symbol data, MaskedLogSoftmax attributes) {
    return Operator.named("masked_log_softmax").symbol(name, attributes, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(
      String name, Symbol data) {
    return Operator.named("masked_log_softmax").symbol(name, null, data);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(
      String name, Symbol data, Symbol mask, MaskedLogSoftmax attributes) {
    return Operator.named("masked_log_softmax").symbol(name, attributes, data, mask);
  }

  /**
   * Logarithm of masked_softmax: -inf where the mask lets nothing through.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the outputs
   */
  public static Symbol maskedLogSoftmax(
      String name, Symbol data, Symbol mask) {
    return Operator.named("masked_log_softmax").symbol(name, null, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedSoftmax(
      String name, Symbol data, MaskedSoftmax attributes) {
    return Operator.named("masked_softmax").symbol(name, attributes, data);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @return the outputs
   */
  public static Symbol maskedSoftmax(
      String name, Symbol data) {
    return Operator.named("masked_softmax").symbol(name, null, data);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maskedSoftmax(
      String name, Symbol data, Symbol mask, MaskedSoftmax attributes) {
    return Operator.named("masked_softmax").symbol(name, attributes, data, mask);
  }

  /**
   * Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
   *
   * @param name the node's name; null: made
   * @param data Any shape with at least one axis; floating point.
   * @param mask Broadcasts to data; elements count where it is not 0.
   * @return the outputs
   */
  public static Symbol maskedSoftmax(
      String name, Symbol data, Symbol mask) {
    return Operator.named("masked_softmax").symbol(name, null, data, mask);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol max(
      String name, Symbol data, Max attributes) {
    return Operator.named("max").symbol(name, attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol max(
      String name, Symbol data) {
    return Operator.named("max").symbol(name, null, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maxAxis(
      String name, Symbol data, Max attributes) {
    return Operator.named("max").symbol(name, attributes, data);
  }

  /**
   * Largest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol maxAxis(
      String name, Symbol data) {
    return Operator.named("max").symbol(name, null, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mean(
      String name, Symbol data, Mean attributes) {
    return Operator.named("mean").symbol(name, attributes, data);
  }

  /**
   * Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
   * axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol mean(
      String name, Symbol data) {
    return Operator.named("mean").symbol(name, null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol min(
      String name, Symbol data, Min attributes) {
    return Operator.named("min").symbol(name, attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol min(
      String name, Symbol data) {
    return Operator.named("min").symbol(name, null, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol minAxis(
      String name, Symbol data, Min attributes) {
    return Operator.named("min").symbol(name, attributes, data);
  }

  /**
   * Smallest element along axes; NaN if there is one. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol minAxis(
      String name, Symbol data) {
    return Operator.named("min").symbol(name, null, data);
  }

  /**
   * x tanh(log(1 + exp(x))) (Misra 2019).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol mish(
      String name, Symbol data) {
    return Operator.named("mish").symbol(name, null, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol moments(
      String name, Symbol data, Moments attributes) {
    return Operator.named("moments").symbol(name, attributes, data);
  }

  /**
   * Mean and variance (divided by the number of elements) along axes.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol moments(
      String name, Symbol data) {
    return Operator.named("moments").symbol(name, null, data);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase1(
      String name, Symbol weight, MpLambUpdatePhase1 attributes) {
    return Operator.named("mp_lamb_update_phase1").symbol(name, attributes, weight);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param weight32 The master weight in float32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase1(
      String name, Symbol weight, Symbol grad, Symbol mean, Symbol var, Symbol weight32, MpLambUpdatePhase1 attributes) {
    return Operator.named("mp_lamb_update_phase1").symbol(name, attributes, weight, grad, mean, var, weight32);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase2(
      String name, Symbol weight, MpLambUpdatePhase2 attributes) {
    return Operator.named("mp_lamb_update_phase2").symbol(name, attributes, weight);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase2(
      String name, Symbol weight, Symbol g, Symbol r1, Symbol r2, Symbol weight32, MpLambUpdatePhase2 attributes) {
    return Operator.named("mp_lamb_update_phase2").symbol(name, attributes, weight, g, r1, r2, weight32);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpNagMomUpdate(
      String name, Symbol weight, MpNagMomUpdate attributes) {
    return Operator.named("mp_nag_mom_update").symbol(name, attributes, weight);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpNagMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, Symbol weight32, MpNagMomUpdate attributes) {
    return Operator.named("mp_nag_mom_update").symbol(name, attributes, weight, grad, mom, weight32);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdMomUpdate(
      String name, Symbol weight, MpSgdMomUpdate attributes) {
    return Operator.named("mp_sgd_mom_update").symbol(name, attributes, weight);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, Symbol weight32, MpSgdMomUpdate attributes) {
    return Operator.named("mp_sgd_mom_update").symbol(name, attributes, weight, grad, mom, weight32);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdUpdate(
      String name, Symbol weight, MpSgdUpdate attributes) {
    return Operator.named("mp_sgd_update").symbol(name, attributes, weight);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdUpdate(
      String name, Symbol weight, Symbol grad, Symbol weight32, MpSgdUpdate attributes) {
    return Operator.named("mp_sgd_update").symbol(name, attributes, weight, grad, weight32);
  }

  /**
   * adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiAdamUpdate(
      String name, List<Symbol> data, MultiAdamUpdate attributes) {
    return Operator.named("multi_adam_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shapes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiAllFinite(
      String name, List<Symbol> data, MultiAllFinite attributes) {
    return Operator.named("multi_all_finite").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shapes; floating point.
   * @return the outputs
   */
  public static Symbol multiAllFinite(
      String name, Symbol... data) {
    return Operator.named("multi_all_finite").symbol(name, null, data);
  }

  /**
   * Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
   * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
   *
   * @param name the node's name; null: made
   * @param lrs Learning rates, one for each weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiLars(
      String name, Symbol lrs, MultiLars attributes) {
    return Operator.named("multi_lars").symbol(name, attributes, lrs);
  }

  /**
   * Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
   * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
   *
   * @param name the node's name; null: made
   * @param lrs Learning rates, one for each weight.
   * @param weightsSumSq Sum of squares of each weight, as multi_sum_sq gives it.
   * @param gradsSumSq Sum of squares of each gradient.
   * @param wds Weight decays, one for each weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiLars(
      String name, Symbol lrs, Symbol weightsSumSq, Symbol gradsSumSq, Symbol wds, MultiLars attributes) {
    return Operator.named("multi_lars").symbol(name, attributes, lrs, weightsSumSq, gradsSumSq, wds);
  }

  /**
   * adam_update of several float32 master weights at once, and of the weights that they are kept
   * for. Arrays of each: weight, grad, mean, var, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiMpAdamUpdate(
      String name, List<Symbol> data, MultiMpAdamUpdate attributes) {
    return Operator.named("multi_mp_adam_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiMpSgdMomUpdate(
      String name, List<Symbol> data, MultiMpSgdMomUpdate attributes) {
    return Operator.named("multi_mp_sgd_mom_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiMpSgdUpdate(
      String name, List<Symbol> data, MultiMpSgdUpdate attributes) {
    return Operator.named("multi_mp_sgd_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiSgdMomUpdate(
      String name, List<Symbol> data, MultiSgdMomUpdate attributes) {
    return Operator.named("multi_sgd_mom_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiSgdUpdate(
      String name, List<Symbol> data, MultiSgdUpdate attributes) {
    return Operator.named("multi_sgd_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The sum of squares of each array: shape (num_arrays,), float32. No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shapes; floating point.
   * @return the outputs
   */
  public static Symbol multiSumSq(
      String name, Symbol... data) {
    return Operator.named("multi_sum_sq").symbol(name, null, data);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nagMomUpdate(
      String name, Symbol weight, NagMomUpdate attributes) {
    return Operator.named("nag_mom_update").symbol(name, attributes, weight);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nagMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, NagMomUpdate attributes) {
    return Operator.named("nag_mom_update").symbol(name, attributes, weight, grad, mom);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nanprod(
      String name, Symbol data, Nanprod attributes) {
    return Operator.named("nanprod").symbol(name, attributes, data);
  }

  /**
   * Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol nanprod(
      String name, Symbol data) {
    return Operator.named("nanprod").symbol(name, null, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nansum(
      String name, Symbol data, Nansum attributes) {
    return Operator.named("nansum").symbol(name, attributes, data);
  }

  /**
   * Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
   * remaining axes; shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol nansum(
      String name, Symbol data) {
    return Operator.named("nansum").symbol(name, null, data);
  }

  /**
   * Numerical negative, -x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol negative(
      String name, Symbol data) {
    return Operator.named("negative").symbol(name, null, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol norm(
      String name, Symbol data, Norm attributes) {
    return Operator.named("norm").symbol(name, attributes, data);
  }

  /**
   * The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
   * root of the sum of squares. Its gradient at 0 is 0.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol norm(
      String name, Symbol data) {
    return Operator.named("norm").symbol(name, null, data);
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
  public static Symbol oneHot(
      String name, Symbol indices, OneHot attributes) {
    return Operator.named("one_hot").symbol(name, attributes, indices);
  }

  /**
   * Ones with the shape and dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol onesLike(
      String name, Symbol data) {
    return Operator.named("ones_like").symbol(name, null, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pick(
      String name, Symbol data, Pick attributes) {
    return Operator.named("pick").symbol(name, attributes, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @return the outputs
   */
  public static Symbol pick(
      String name, Symbol data) {
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
  public static Symbol pick(
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
  public static Symbol pick(
      String name, Symbol data, Symbol index) {
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
  public static Symbol chooseElement0index(
      String name, Symbol data, Pick attributes) {
    return Operator.named("pick").symbol(name, attributes, data);
  }

  /**
   * The element of each lane of data along one axis that index names.
   *
   * @param name the node's name; null: made
   * @param data The array to pick from.
   * @return the outputs
   */
  public static Symbol chooseElement0index(
      String name, Symbol data) {
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
  public static Symbol chooseElement0index(
      String name, Symbol data, Symbol index) {
    return Operator.named("pick").symbol(name, null, data, index);
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdMomUpdate(
      String name, List<Symbol> data, PreloadedMultiMpSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdMomUpdate(
      String name, Symbol... data) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update").symbol(name, null, data);
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdUpdate(
      String name, List<Symbol> data, PreloadedMultiMpSgdUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdUpdate(
      String name, Symbol... data) {
    return Operator.named("preloaded_multi_mp_sgd_update").symbol(name, null, data);
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdMomUpdate(
      String name, List<Symbol> data, PreloadedMultiSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_mom_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdMomUpdate(
      String name, Symbol... data) {
    return Operator.named("preloaded_multi_sgd_mom_update").symbol(name, null, data);
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdUpdate(
      String name, List<Symbol> data, PreloadedMultiSgdUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdUpdate(
      String name, Symbol... data) {
    return Operator.named("preloaded_multi_sgd_update").symbol(name, null, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol prod(
      String name, Symbol data, Prod attributes) {
    return Operator.named("prod").symbol(name, attributes, data);
  }

  /**
   * Product of the elements along axes. The result has the input's dtype and its remaining axes;
   * shape (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol prod(
      String name, Symbol data) {
    return Operator.named("prod").symbol(name, null, data);
  }

  /**
   * Degrees to radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol radians(
      String name, Symbol data) {
    return Operator.named("radians").symbol(name, null, data);
  }

  /**
   * 1 / cbrt(x).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol rcbrt(
      String name, Symbol data) {
    return Operator.named("rcbrt").symbol(name, null, data);
  }

  /**
   * 1 / x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol reciprocal(
      String name, Symbol data) {
    return Operator.named("reciprocal").symbol(name, null, data);
  }

  /**
   * Rectified linear unit, max(x, 0).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol relu(
      String name, Symbol data) {
    return Operator.named("relu").symbol(name, null, data);
  }

  /**
   * Every element `repeats` times in a row: along an axis, or of the flattened input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol repeat(
      String name, Symbol data, Repeat attributes) {
    return Operator.named("repeat").symbol(name, attributes, data);
  }

  /**
   * Sets every element of the arrays to 0, in place; nothing is returned.
   *
   * @param name the node's name; null: made
   * @param data The arrays, any shapes and dtypes.
   * @return the outputs
   */
  public static Symbol resetArrays(
      String name, Symbol... data) {
    return Operator.named("reset_arrays").symbol(name, null, data);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reshapeLike(
      String name, Symbol lhs, ReshapeLike attributes) {
    return Operator.named("reshape_like").symbol(name, attributes, lhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @return the outputs
   */
  public static Symbol reshapeLike(
      String name, Symbol lhs) {
    return Operator.named("reshape_like").symbol(name, null, lhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reshapeLike(
      String name, Symbol lhs, Symbol rhs, ReshapeLike attributes) {
    return Operator.named("reshape_like").symbol(name, attributes, lhs, rhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @return the outputs
   */
  public static Symbol reshapeLike(
      String name, Symbol lhs, Symbol rhs) {
    return Operator.named("reshape_like").symbol(name, null, lhs, rhs);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reverse(
      String name, Symbol data, Reverse attributes) {
    return Operator.named("reverse").symbol(name, attributes, data);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol flip(
      String name, Symbol data, Reverse attributes) {
    return Operator.named("reverse").symbol(name, attributes, data);
  }

  /**
   * Nearest integer; halves go to the even one.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol rint(
      String name, Symbol data) {
    return Operator.named("rint").symbol(name, null, data);
  }

  /**
   * RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
   * sqrt(n + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropUpdate(
      String name, Symbol weight, RmspropUpdate attributes) {
    return Operator.named("rmsprop_update").symbol(name, attributes, weight);
  }

  /**
   * RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
   * sqrt(n + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropUpdate(
      String name, Symbol weight, Symbol grad, Symbol n, RmspropUpdate attributes) {
    return Operator.named("rmsprop_update").symbol(name, attributes, weight, grad, n);
  }

  /**
   * RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
   * * g / sqrt(n - mean^2 + epsilon), weight + delta.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropalexUpdate(
      String name, Symbol weight, RmspropalexUpdate attributes) {
    return Operator.named("rmspropalex_update").symbol(name, attributes, weight);
  }

  /**
   * RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
   * * g / sqrt(n - mean^2 + epsilon), weight + delta.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param g Running mean of g, changed in place.
   * @param delta The last step, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropalexUpdate(
      String name, Symbol weight, Symbol grad, Symbol n, Symbol g, Symbol delta, RmspropalexUpdate attributes) {
    return Operator.named("rmspropalex_update").symbol(name, attributes, weight, grad, n, g, delta);
  }

  /**
   * Nearest integer; halves go away from zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol round(
      String name, Symbol data) {
    return Operator.named("round").symbol(name, null, data);
  }

  /**
   * 1 / sqrt(x).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol rsqrt(
      String name, Symbol data) {
    return Operator.named("rsqrt").symbol(name, null, data);
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
  public static Symbol scatterNd(
      String name, Symbol data, ScatterNd attributes) {
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
  public static Symbol scatterNd(
      String name, Symbol data, Symbol indices, ScatterNd attributes) {
    return Operator.named("scatter_nd").symbol(name, attributes, data, indices);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdMomUpdate(
      String name, Symbol weight, SgdMomUpdate attributes) {
    return Operator.named("sgd_mom_update").symbol(name, attributes, weight);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, SgdMomUpdate attributes) {
    return Operator.named("sgd_mom_update").symbol(name, attributes, weight, grad, mom);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdUpdate(
      String name, Symbol weight, SgdUpdate attributes) {
    return Operator.named("sgd_update").symbol(name, attributes, weight);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdUpdate(
      String name, Symbol weight, Symbol grad, SgdUpdate attributes) {
    return Operator.named("sgd_update").symbol(name, attributes, weight, grad);
  }

  /**
   * The input's shape as an int64 vector.
   *
   * @param name the node's name; null: made
   * @param data Only its shape counts.
   * @return the outputs
   */
  public static Symbol shapeArray(
      String name, Symbol data) {
    return Operator.named("shape_array").symbol(name, null, data);
  }

  /**
   * 1 / (1 + exp(-x)).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sigmoid(
      String name, Symbol data) {
    return Operator.named("sigmoid").symbol(name, null, data);
  }

  /**
   * -1, 0 or 1 by the sign of x; NaN stays NaN.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sign(
      String name, Symbol data) {
    return Operator.named("sign").symbol(name, null, data);
  }

  /**
   * (1 - lr * wd) * weight - lr * sign(grad).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signsgdUpdate(
      String name, Symbol weight, SignsgdUpdate attributes) {
    return Operator.named("signsgd_update").symbol(name, attributes, weight);
  }

  /**
   * (1 - lr * wd) * weight - lr * sign(grad).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signsgdUpdate(
      String name, Symbol weight, Symbol grad, SignsgdUpdate attributes) {
    return Operator.named("signsgd_update").symbol(name, attributes, weight, grad);
  }

  /**
   * mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
   * sign(mom), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signumUpdate(
      String name, Symbol weight, SignumUpdate attributes) {
    return Operator.named("signum_update").symbol(name, attributes, weight);
  }

  /**
   * mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
   * sign(mom), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signumUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, SignumUpdate attributes) {
    return Operator.named("signum_update").symbol(name, attributes, weight, grad, mom);
  }

  /**
   * Sine of radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sin(
      String name, Symbol data) {
    return Operator.named("sin").symbol(name, null, data);
  }

  /**
   * Hyperbolic sine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sinh(
      String name, Symbol data) {
    return Operator.named("sinh").symbol(name, null, data);
  }

  /**
   * The number of elements of the input as an int64 vector of length 1.
   *
   * @param name the node's name; null: made
   * @param data Only its shape counts.
   * @return the outputs
   */
  public static Symbol sizeArray(
      String name, Symbol data) {
    return Operator.named("size_array").symbol(name, null, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol slice(
      String name, Symbol data, Slice attributes) {
    return Operator.named("slice").symbol(name, attributes, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol crop(
      String name, Symbol data, Slice attributes) {
    return Operator.named("slice").symbol(name, attributes, data);
  }

  /**
   * The indices begin ... end - 1 of one axis; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceAxis(
      String name, Symbol data, SliceAxis attributes) {
    return Operator.named("slice_axis").symbol(name, attributes, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceLike(
      String name, Symbol data, SliceLike attributes) {
    return Operator.named("slice_like").symbol(name, attributes, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sliceLike(
      String name, Symbol data) {
    return Operator.named("slice_like").symbol(name, null, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceLike(
      String name, Symbol data, Symbol shapeLike, SliceLike attributes) {
    return Operator.named("slice_like").symbol(name, attributes, data, shapeLike);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @return the outputs
   */
  public static Symbol sliceLike(
      String name, Symbol data, Symbol shapeLike) {
    return Operator.named("slice_like").symbol(name, null, data, shapeLike);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol smoothL1(
      String name, Symbol data, SmoothL1 attributes) {
    return Operator.named("smooth_l1").symbol(name, attributes, data);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol smoothL1(
      String name, Symbol data) {
    return Operator.named("smooth_l1").symbol(name, null, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmax(
      String name, Symbol data, Softmax attributes) {
    return Operator.named("softmax").symbol(name, attributes, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol softmax(
      String name, Symbol data) {
    return Operator.named("softmax").symbol(name, null, data);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param length Integers, the shape of data without the axis: how many elements take part; the
   *     others become 0. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmax(
      String name, Symbol data, Symbol length, Softmax attributes) {
    return Operator.named("softmax").symbol(name, attributes, data, length);
  }

  /**
   * exp(data / temperature), normalised to sum 1 along an axis.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param length Integers, the shape of data without the axis: how many elements take part; the
   *     others become 0. Null: absent.
   * @return the outputs
   */
  public static Symbol softmax(
      String name, Symbol data, Symbol length) {
    return Operator.named("softmax").symbol(name, null, data, length);
  }

  /**
   * Sum over the batch of -log softmax(data)[label], shape (1,).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @return the outputs
   */
  public static Symbol softmaxCrossEntropy(
      String name, Symbol data) {
    return Operator.named("softmax_cross_entropy").symbol(name, null, data);
  }

  /**
   * Sum over the batch of -log softmax(data)[label], shape (1,).
   *
   * @param name the node's name; null: made
   * @param data Scores, shape (batch, classes).
   * @param label Class numbers, shape (batch,).
   * @return the outputs
   */
  public static Symbol softmaxCrossEntropy(
      String name, Symbol data, Symbol label) {
    return Operator.named("softmax_cross_entropy").symbol(name, null, data, label);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol softmin(
      String name, Symbol data, Softmin attributes) {
    return Operator.named("softmin").symbol(name, attributes, data);
  }

  /**
   * Softmax of the negated input: small elements get large shares.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol softmin(
      String name, Symbol data) {
    return Operator.named("softmin").symbol(name, null, data);
  }

  /**
   * x / (1 + |x|).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol softsign(
      String name, Symbol data) {
    return Operator.named("softsign").symbol(name, null, data);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to sort.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sort(
      String name, Symbol data, Sort attributes) {
    return Operator.named("sort").symbol(name, attributes, data);
  }

  /**
   * The elements of each lane along one axis in order; NaN is above every number.
   *
   * @param name the node's name; null: made
   * @param data The array to sort.
   * @return the outputs
   */
  public static Symbol sort(
      String name, Symbol data) {
    return Operator.named("sort").symbol(name, null, data);
  }

  /**
   * Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
   * depth_to_space.
   *
   * @param name the node's name; null: made
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol spaceToDepth(
      String name, Symbol data, SpaceToDepth attributes) {
    return Operator.named("space_to_depth").symbol(name, attributes, data);
  }

  /**
   * Square root; NaN below zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sqrt(
      String name, Symbol data) {
    return Operator.named("sqrt").symbol(name, null, data);
  }

  /**
   * x squared.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol square(
      String name, Symbol data) {
    return Operator.named("square").symbol(name, null, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol squeeze(
      String name, Symbol data, Squeeze attributes) {
    return Operator.named("squeeze").symbol(name, attributes, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol squeeze(
      String name, Symbol data) {
    return Operator.named("squeeze").symbol(name, null, data);
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol stack(
      String name, List<Symbol> data, Stack attributes) {
    return Operator.named("stack").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one shape and dtype.
   * @return the outputs
   */
  public static Symbol stack(
      String name, Symbol... data) {
    return Operator.named("stack").symbol(name, null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sum(
      String name, Symbol data, Sum attributes) {
    return Operator.named("sum").symbol(name, attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol sum(
      String name, Symbol data) {
    return Operator.named("sum").symbol(name, null, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sumAxis(
      String name, Symbol data, Sum attributes) {
    return Operator.named("sum").symbol(name, attributes, data);
  }

  /**
   * Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
   * (1,) when every axis is reduced without keepdims.
   *
   * @param name the node's name; null: made
   * @param data Any dtype, any shape.
   * @return the outputs
   */
  public static Symbol sumAxis(
      String name, Symbol data) {
    return Operator.named("sum").symbol(name, null, data);
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
  public static Symbol take(
      String name, Symbol a, Take attributes) {
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
  public static Symbol take(
      String name, Symbol a) {
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
  public static Symbol take(
      String name, Symbol a, Symbol indices, Take attributes) {
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
  public static Symbol take(
      String name, Symbol a, Symbol indices) {
    return Operator.named("take").symbol(name, null, a, indices);
  }

  /**
   * Tangent of radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol tan(
      String name, Symbol data) {
    return Operator.named("tan").symbol(name, null, data);
  }

  /**
   * Hyperbolic tangent.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol tanh(
      String name, Symbol data) {
    return Operator.named("tanh").symbol(name, null, data);
  }

  /**
   * The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
   * ones in front.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol tile(
      String name, Symbol data, Tile attributes) {
    return Operator.named("tile").symbol(name, attributes, data);
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
  public static Symbol topk(
      String name, Symbol data, Topk attributes) {
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
  public static Symbol topk(
      String name, Symbol data) {
    return Operator.named("topk").symbol(name, null, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol transpose(
      String name, Symbol data, Transpose attributes) {
    return Operator.named("transpose").symbol(name, attributes, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol transpose(
      String name, Symbol data) {
    return Operator.named("transpose").symbol(name, null, data);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol trunc(
      String name, Symbol data) {
    return Operator.named("trunc").symbol(name, null, data);
  }

  /**
   * x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
   * selects along the first axis.
   *
   * @param name the node's name; null: made
   * @param condition Any dtype.
   * @return the outputs
   */
  public static Symbol where(
      String name, Symbol condition) {
    return Operator.named("where").symbol(name, null, condition);
  }

  /**
   * x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
   * selects along the first axis.
   *
   * @param name the node's name; null: made
   * @param condition Any dtype.
   * @param x Taken where the condition holds.
   * @param y Taken elsewhere; shape and dtype of x.
   * @return the outputs
   */
  public static Symbol where(
      String name, Symbol condition, Symbol x, Symbol y) {
    return Operator.named("where").symbol(name, null, condition, x, y);
  }

  /**
   * Zeros with the shape and dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol zerosLike(
      String name, Symbol data) {
    return Operator.named("zeros_like").symbol(name, null, data);
  }
}
