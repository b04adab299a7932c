// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family quantization, which SymContrib inherits.
 */
public abstract class QuantizationSymContrib extends SpatialSymContrib {
  QuantizationSymContrib() {}

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param name the node's name; null: made
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol calibrateEntropy(
      String name, Symbol hist, ContribCalibrateEntropy attributes) {
    return Operator.named("_contrib_calibrate_entropy").symbol(name, attributes, hist);
  }

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param name the node's name; null: made
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @return the outputs
   */
  public static Symbol calibrateEntropy(String name, Symbol hist) {
    return Operator.named("_contrib_calibrate_entropy").symbol(name, null, hist);
  }

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param name the node's name; null: made
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param histEdges Edges of the bins, (n + 1,), float32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol calibrateEntropy(
      String name, Symbol hist, Symbol histEdges, ContribCalibrateEntropy attributes) {
    return Operator.named("_contrib_calibrate_entropy").symbol(name, attributes, hist, histEdges);
  }

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param name the node's name; null: made
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param histEdges Edges of the bins, (n + 1,), float32.
   * @return the outputs
   */
  public static Symbol calibrateEntropy(String name, Symbol hist, Symbol histEdges) {
    return Operator.named("_contrib_calibrate_entropy").symbol(name, null, hist, histEdges);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param name the node's name; null: made
   * @param data Any shape; int8, uint8 or int32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol dequantize(String name, Symbol data, ContribDequantize attributes) {
    return Operator.named("_contrib_dequantize").symbol(name, attributes, data);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param name the node's name; null: made
   * @param data Any shape; int8, uint8 or int32.
   * @return the outputs
   */
  public static Symbol dequantize(String name, Symbol data) {
    return Operator.named("_contrib_dequantize").symbol(name, null, data);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param name the node's name; null: made
   * @param data Any shape; int8, uint8 or int32.
   * @param minRange Lower end of the range, one number.
   * @param maxRange Upper end of the range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol dequantize(
      String name, Symbol data, Symbol minRange, Symbol maxRange, ContribDequantize attributes) {
    return Operator.named("_contrib_dequantize").symbol(name, attributes, data, minRange, maxRange);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param name the node's name; null: made
   * @param data Any shape; int8, uint8 or int32.
   * @param minRange Lower end of the range, one number.
   * @param maxRange Upper end of the range, one number.
   * @return the outputs
   */
  public static Symbol dequantize(String name, Symbol data, Symbol minRange, Symbol maxRange) {
    return Operator.named("_contrib_dequantize").symbol(name, null, data, minRange, maxRange);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantize(String name, Symbol data, ContribQuantize attributes) {
    return Operator.named("_contrib_quantize").symbol(name, attributes, data);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32.
   * @return the outputs
   */
  public static Symbol quantize(String name, Symbol data) {
    return Operator.named("_contrib_quantize").symbol(name, null, data);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32.
   * @param minRange Lower end, one number.
   * @param maxRange Upper end, one number.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantize(
      String name, Symbol data, Symbol minRange, Symbol maxRange, ContribQuantize attributes) {
    return Operator.named("_contrib_quantize").symbol(name, attributes, data, minRange, maxRange);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32.
   * @param minRange Lower end, one number.
   * @param maxRange Upper end, one number.
   * @return the outputs
   */
  public static Symbol quantize(String name, Symbol data, Symbol minRange, Symbol maxRange) {
    return Operator.named("_contrib_quantize").symbol(name, null, data, minRange, maxRange);
  }

  /**
   * Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
   * shift, which map the calibrated range, or that of the data, to 0..255.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizeAsym(String name, Symbol data, ContribQuantizeAsym attributes) {
    return Operator.named("_contrib_quantize_asym").symbol(name, attributes, data);
  }

  /**
   * Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
   * shift, which map the calibrated range, or that of the data, to 0..255.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32.
   * @return the outputs
   */
  public static Symbol quantizeAsym(String name, Symbol data) {
    return Operator.named("_contrib_quantize_asym").symbol(name, null, data);
  }

  /**
   * Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
   * as for quantize. Data that is int8 or uint8 stays as it is.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32, int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizeV2(String name, Symbol data, ContribQuantizeV2 attributes) {
    return Operator.named("_contrib_quantize_v2").symbol(name, attributes, data);
  }

  /**
   * Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
   * as for quantize. Data that is int8 or uint8 stays as it is.
   *
   * @param name the node's name; null: made
   * @param data Any shape, float32, int8 or uint8.
   * @return the outputs
   */
  public static Symbol quantizeV2(String name, Symbol data) {
    return Operator.named("_contrib_quantize_v2").symbol(name, null, data);
  }

  /**
   * max(data, 0) of quantised data, in its range.
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedAct(String name, Symbol data, ContribQuantizedAct attributes) {
    return Operator.named("_contrib_quantized_act").symbol(name, attributes, data);
  }

  /**
   * max(data, 0) of quantised data, in its range.
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedAct(
      String name, Symbol data, Symbol minData, Symbol maxData, ContribQuantizedAct attributes) {
    return Operator.named("_contrib_quantized_act")
        .symbol(name, attributes, data, minData, maxData);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedBatchNorm(
      String name, Symbol data, ContribQuantizedBatchNorm attributes) {
    return Operator.named("_contrib_quantized_batch_norm").symbol(name, attributes, data);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int8 or uint8.
   * @return the outputs
   */
  public static Symbol quantizedBatchNorm(String name, Symbol data) {
    return Operator.named("_contrib_quantized_batch_norm").symbol(name, null, data);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int8 or uint8.
   * @param gamma Scale, (channels,), float32.
   * @param beta Shift, (channels,), float32.
   * @param movingMean Mean, (channels,), float32.
   * @param movingVar Variance, (channels,), float32.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedBatchNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar,
      Symbol minData, Symbol maxData, ContribQuantizedBatchNorm attributes) {
    return Operator.named("_contrib_quantized_batch_norm")
        .symbol(name, attributes, data, gamma, beta, movingMean, movingVar, minData, maxData);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int8 or uint8.
   * @param gamma Scale, (channels,), float32.
   * @param beta Shift, (channels,), float32.
   * @param movingMean Mean, (channels,), float32.
   * @param movingVar Variance, (channels,), float32.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @return the outputs
   */
  public static Symbol quantizedBatchNorm(
      String name, Symbol data, Symbol gamma, Symbol beta, Symbol movingMean, Symbol movingVar,
      Symbol minData, Symbol maxData) {
    return Operator.named("_contrib_quantized_batch_norm")
        .symbol(name, null, data, gamma, beta, movingMean, movingVar, minData, maxData);
  }

  /**
   * Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
   * where all of them are, else int8.
   *
   * @param name the node's name; null: made
   * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
   *     upper end of the range of each in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedConcat(
      String name, List<Symbol> data, ContribQuantizedConcat attributes) {
    return Operator.named("_contrib_quantized_concat")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
   * where all of them are, else int8.
   *
   * @param name the node's name; null: made
   * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
   *     upper end of the range of each in turn.
   * @return the outputs
   */
  public static Symbol quantizedConcat(String name, Symbol... data) {
    return Operator.named("_contrib_quantized_concat").symbol(name, null, data);
  }

  /**
   * Convolution of quantised data: int32 sums of products, and their range.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedConv(String name, Symbol data, ContribQuantizedConv attributes) {
    return Operator.named("_contrib_quantized_conv").symbol(name, attributes, data);
  }

  /**
   * Convolution of quantised data: int32 sums of products, and their range.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
   * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
   *     channels / num_group); int8.
   * @param bias One number for each unit or filter, int8; absent with no_bias. Null: absent.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param minWeight Lower end of the range of weight, one number.
   * @param maxWeight Upper end.
   * @param minBias Lower end of the range of bias, one number. Null: absent.
   * @param maxBias Upper end. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedConv(
      String name, Symbol data, Symbol weight, Symbol bias, Symbol minData, Symbol maxData,
      Symbol minWeight, Symbol maxWeight, Symbol minBias, Symbol maxBias,
      ContribQuantizedConv attributes) {
    return Operator.named("_contrib_quantized_conv")
        .symbol(name, attributes, data, weight, bias, minData, maxData, minWeight, maxWeight,
        minBias, maxBias);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedElemwiseAdd(
      String name, Symbol lhs, ContribQuantizedElemwiseAdd attributes) {
    return Operator.named("_contrib_quantized_elemwise_add").symbol(name, attributes, lhs);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @return the outputs
   */
  public static Symbol quantizedElemwiseAdd(String name, Symbol lhs) {
    return Operator.named("_contrib_quantized_elemwise_add").symbol(name, null, lhs);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedElemwiseAdd(
      String name, Symbol lhs, Symbol rhs, Symbol lhsMin, Symbol lhsMax, Symbol rhsMin,
      Symbol rhsMax, ContribQuantizedElemwiseAdd attributes) {
    return Operator.named("_contrib_quantized_elemwise_add")
        .symbol(name, attributes, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @return the outputs
   */
  public static Symbol quantizedElemwiseAdd(
      String name, Symbol lhs, Symbol rhs, Symbol lhsMin, Symbol lhsMax, Symbol rhsMin,
      Symbol rhsMax) {
    return Operator.named("_contrib_quantized_elemwise_add")
        .symbol(name, null, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedElemwiseMul(
      String name, Symbol lhs, ContribQuantizedElemwiseMul attributes) {
    return Operator.named("_contrib_quantized_elemwise_mul").symbol(name, attributes, lhs);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @return the outputs
   */
  public static Symbol quantizedElemwiseMul(String name, Symbol lhs) {
    return Operator.named("_contrib_quantized_elemwise_mul").symbol(name, null, lhs);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedElemwiseMul(
      String name, Symbol lhs, Symbol rhs, Symbol lhsMin, Symbol lhsMax, Symbol rhsMin,
      Symbol rhsMax, ContribQuantizedElemwiseMul attributes) {
    return Operator.named("_contrib_quantized_elemwise_mul")
        .symbol(name, attributes, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param name the node's name; null: made
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @return the outputs
   */
  public static Symbol quantizedElemwiseMul(
      String name, Symbol lhs, Symbol rhs, Symbol lhsMin, Symbol lhsMax, Symbol rhsMin,
      Symbol rhsMax) {
    return Operator.named("_contrib_quantized_elemwise_mul")
        .symbol(name, null, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
   *
   * @param name the node's name; null: made
   * @param data Row numbers, any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedEmbedding(
      String name, Symbol data, ContribQuantizedEmbedding attributes) {
    return Operator.named("_contrib_quantized_embedding").symbol(name, attributes, data);
  }

  /**
   * Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
   *
   * @param name the node's name; null: made
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim), int8 or uint8.
   * @param minWeight Lower end of its range, one number.
   * @param maxWeight Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedEmbedding(
      String name, Symbol data, Symbol weight, Symbol minWeight, Symbol maxWeight,
      ContribQuantizedEmbedding attributes) {
    return Operator.named("_contrib_quantized_embedding")
        .symbol(name, attributes, data, weight, minWeight, maxWeight);
  }

  /**
   * Quantised data as (batch, everything else).
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @return the outputs
   */
  public static Symbol quantizedFlatten(String name, Symbol data) {
    return Operator.named("_contrib_quantized_flatten").symbol(name, null, data);
  }

  /**
   * Quantised data as (batch, everything else).
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @return the outputs
   */
  public static Symbol quantizedFlatten(String name, Symbol data, Symbol minData, Symbol maxData) {
    return Operator.named("_contrib_quantized_flatten").symbol(name, null, data, minData, maxData);
  }

  /**
   * The dense layer on quantised data: int32 sums of products, and their range.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedFullyConnected(
      String name, Symbol data, ContribQuantizedFullyConnected attributes) {
    return Operator.named("_contrib_quantized_fully_connected").symbol(name, attributes, data);
  }

  /**
   * The dense layer on quantised data: int32 sums of products, and their range.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
   * @param weight Shape (num_hidden, units), int8.
   * @param bias One number for each unit or filter, int8; absent with no_bias. Null: absent.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param minWeight Lower end of the range of weight, one number.
   * @param maxWeight Upper end.
   * @param minBias Lower end of the range of bias, one number. Null: absent.
   * @param maxBias Upper end. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedFullyConnected(
      String name, Symbol data, Symbol weight, Symbol bias, Symbol minData, Symbol maxData,
      Symbol minWeight, Symbol maxWeight, Symbol minBias, Symbol maxBias,
      ContribQuantizedFullyConnected attributes) {
    return Operator.named("_contrib_quantized_fully_connected")
        .symbol(name, attributes, data, weight, bias, minData, maxData, minWeight, maxWeight,
        minBias, maxBias);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedPooling(
      String name, Symbol data, ContribQuantizedPooling attributes) {
    return Operator.named("_contrib_quantized_pooling").symbol(name, attributes, data);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @return the outputs
   */
  public static Symbol quantizedPooling(String name, Symbol data) {
    return Operator.named("_contrib_quantized_pooling").symbol(name, null, data);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quantizedPooling(
      String name, Symbol data, Symbol minData, Symbol maxData,
      ContribQuantizedPooling attributes) {
    return Operator.named("_contrib_quantized_pooling")
        .symbol(name, attributes, data, minData, maxData);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param name the node's name; null: made
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @return the outputs
   */
  public static Symbol quantizedPooling(String name, Symbol data, Symbol minData, Symbol maxData) {
    return Operator.named("_contrib_quantized_pooling").symbol(name, null, data, minData, maxData);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol requantize(String name, Symbol data, ContribRequantize attributes) {
    return Operator.named("_contrib_requantize").symbol(name, attributes, data);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int32.
   * @return the outputs
   */
  public static Symbol requantize(String name, Symbol data) {
    return Operator.named("_contrib_requantize").symbol(name, null, data);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int32.
   * @param minRange Lower end of the range of data, one number.
   * @param maxRange Upper end of the range of data, one number.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol requantize(
      String name, Symbol data, Symbol minRange, Symbol maxRange, ContribRequantize attributes) {
    return Operator.named("_contrib_requantize").symbol(name, attributes, data, minRange, maxRange);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param name the node's name; null: made
   * @param data Any shape, int32.
   * @param minRange Lower end of the range of data, one number.
   * @param maxRange Upper end of the range of data, one number.
   * @return the outputs
   */
  public static Symbol requantize(String name, Symbol data, Symbol minRange, Symbol maxRange) {
    return Operator.named("_contrib_requantize").symbol(name, null, data, minRange, maxRange);
  }
}
