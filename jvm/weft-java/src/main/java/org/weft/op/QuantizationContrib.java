// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family quantization, which Contrib inherits.
 */
public abstract class QuantizationContrib extends SpatialContrib {
  QuantizationContrib() {}

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param histEdges Edges of the bins, (n + 1,), float32.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> calibrateEntropy(
      NDArray hist, NDArray histEdges, ContribCalibrateEntropy attributes) {
    return Operator.named("_contrib_calibrate_entropy").invoke(attributes, hist, histEdges);
  }

  /**
   * The threshold at which bounding numbers and rounding them to a number of levels loses the
   * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
   * the Kullback-Leibler divergence there. No gradient.
   *
   * @param hist Counts, (n,), n odd: bins of one width around 0.
   * @param histEdges Edges of the bins, (n + 1,), float32.
   * @return the results
   */
  public static List<NDArray> calibrateEntropy(NDArray hist, NDArray histEdges) {
    return Operator.named("_contrib_calibrate_entropy").invoke(null, hist, histEdges);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param data Any shape; int8, uint8 or int32.
   * @param minRange Lower end of the range, one number.
   * @param maxRange Upper end of the range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray dequantize(
      NDArray data, NDArray minRange, NDArray maxRange, ContribDequantize attributes) {
    return Operator.named("_contrib_dequantize").apply(attributes, data, minRange, maxRange);
  }

  /**
   * The real numbers that quantised ones stand for, float32.
   *
   * @param data Any shape; int8, uint8 or int32.
   * @param minRange Lower end of the range, one number.
   * @param maxRange Upper end of the range, one number.
   * @return the result
   */
  public static NDArray dequantize(NDArray data, NDArray minRange, NDArray maxRange) {
    return Operator.named("_contrib_dequantize").apply(null, data, minRange, maxRange);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param data Any shape, float32.
   * @param minRange Lower end, one number.
   * @param maxRange Upper end, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantize(
      NDArray data, NDArray minRange, NDArray maxRange, ContribQuantize attributes) {
    return Operator.named("_contrib_quantize").invoke(attributes, data, minRange, maxRange);
  }

  /**
   * Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
   * for int8, as given for uint8. Numbers outside are bounded.
   *
   * @param data Any shape, float32.
   * @param minRange Lower end, one number.
   * @param maxRange Upper end, one number.
   * @return the results
   */
  public static List<NDArray> quantize(NDArray data, NDArray minRange, NDArray maxRange) {
    return Operator.named("_contrib_quantize").invoke(null, data, minRange, maxRange);
  }

  /**
   * Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
   * shift, which map the calibrated range, or that of the data, to 0..255.
   *
   * @param data Any shape, float32.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizeAsym(NDArray data, ContribQuantizeAsym attributes) {
    return Operator.named("_contrib_quantize_asym").invoke(attributes, data);
  }

  /**
   * Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
   * shift, which map the calibrated range, or that of the data, to 0..255.
   *
   * @param data Any shape, float32.
   * @return the results
   */
  public static List<NDArray> quantizeAsym(NDArray data) {
    return Operator.named("_contrib_quantize_asym").invoke(null, data);
  }

  /**
   * Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
   * as for quantize. Data that is int8 or uint8 stays as it is.
   *
   * @param data Any shape, float32, int8 or uint8.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizeV2(NDArray data, ContribQuantizeV2 attributes) {
    return Operator.named("_contrib_quantize_v2").invoke(attributes, data);
  }

  /**
   * Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
   * as for quantize. Data that is int8 or uint8 stays as it is.
   *
   * @param data Any shape, float32, int8 or uint8.
   * @return the results
   */
  public static List<NDArray> quantizeV2(NDArray data) {
    return Operator.named("_contrib_quantize_v2").invoke(null, data);
  }

  /**
   * max(data, 0) of quantised data, in its range.
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedAct(
      NDArray data, NDArray minData, NDArray maxData, ContribQuantizedAct attributes) {
    return Operator.named("_contrib_quantized_act").invoke(attributes, data, minData, maxData);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param data Any shape, int8 or uint8.
   * @param gamma Scale, (channels,), float32.
   * @param beta Shift, (channels,), float32.
   * @param movingMean Mean, (channels,), float32.
   * @param movingVar Variance, (channels,), float32.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedBatchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar,
      NDArray minData, NDArray maxData, ContribQuantizedBatchNorm attributes) {
    return Operator.named("_contrib_quantized_batch_norm")
        .invoke(attributes, data, gamma, beta, movingMean, movingVar, minData, maxData);
  }

  /**
   * Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
   * which must be given.
   *
   * @param data Any shape, int8 or uint8.
   * @param gamma Scale, (channels,), float32.
   * @param beta Shift, (channels,), float32.
   * @param movingMean Mean, (channels,), float32.
   * @param movingVar Variance, (channels,), float32.
   * @param minData Lower end of the range of data, one number.
   * @param maxData Upper end.
   * @return the results
   */
  public static List<NDArray> quantizedBatchNorm(
      NDArray data, NDArray gamma, NDArray beta, NDArray movingMean, NDArray movingVar,
      NDArray minData, NDArray maxData) {
    return Operator.named("_contrib_quantized_batch_norm")
        .invoke(null, data, gamma, beta, movingMean, movingVar, minData, maxData);
  }

  /**
   * Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
   * where all of them are, else int8.
   *
   * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
   *     upper end of the range of each in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedConcat(
      List<NDArray> data, ContribQuantizedConcat attributes) {
    return Operator.named("_contrib_quantized_concat")
        .invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
   * where all of them are, else int8.
   *
   * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
   *     upper end of the range of each in turn.
   * @return the results
   */
  public static List<NDArray> quantizedConcat(NDArray... data) {
    return Operator.named("_contrib_quantized_concat").invoke(null, data);
  }

  /**
   * Convolution of quantised data: int32 sums of products, and their range.
   *
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
   * @return the results
   */
  public static List<NDArray> quantizedConv(
      NDArray data, NDArray weight, NDArray bias, NDArray minData, NDArray maxData,
      NDArray minWeight, NDArray maxWeight, NDArray minBias, NDArray maxBias,
      ContribQuantizedConv attributes) {
    return Operator.named("_contrib_quantized_conv")
        .invoke(attributes, data, weight, bias, minData, maxData, minWeight, maxWeight, minBias,
        maxBias);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseAdd(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax,
      ContribQuantizedElemwiseAdd attributes) {
    return Operator.named("_contrib_quantized_elemwise_add")
        .invoke(attributes, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
   * int32 in the range that holds every sum.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseAdd(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax) {
    return Operator.named("_contrib_quantized_elemwise_add")
        .invoke(null, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseMul(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax,
      ContribQuantizedElemwiseMul attributes) {
    return Operator.named("_contrib_quantized_elemwise_mul")
        .invoke(attributes, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
   * cut off), or as real numbers.
   *
   * @param lhs int8 or uint8.
   * @param rhs int8 or uint8, shape of lhs.
   * @param lhsMin Lower end of the range of lhs, one number.
   * @param lhsMax Upper end.
   * @param rhsMin Lower end of the range of rhs, one number.
   * @param rhsMax Upper end.
   * @return the results
   */
  public static List<NDArray> quantizedElemwiseMul(
      NDArray lhs, NDArray rhs, NDArray lhsMin, NDArray lhsMax, NDArray rhsMin, NDArray rhsMax) {
    return Operator.named("_contrib_quantized_elemwise_mul")
        .invoke(null, lhs, rhs, lhsMin, lhsMax, rhsMin, rhsMax);
  }

  /**
   * Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
   *
   * @param data Row numbers, any shape and dtype.
   * @param weight The table, (input_dim, output_dim), int8 or uint8.
   * @param minWeight Lower end of its range, one number.
   * @param maxWeight Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedEmbedding(
      NDArray data, NDArray weight, NDArray minWeight, NDArray maxWeight,
      ContribQuantizedEmbedding attributes) {
    return Operator.named("_contrib_quantized_embedding")
        .invoke(attributes, data, weight, minWeight, maxWeight);
  }

  /**
   * Quantised data as (batch, everything else).
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @return the results
   */
  public static List<NDArray> quantizedFlatten(NDArray data, NDArray minData, NDArray maxData) {
    return Operator.named("_contrib_quantized_flatten").invoke(null, data, minData, maxData);
  }

  /**
   * The dense layer on quantised data: int32 sums of products, and their range.
   *
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
   * @return the results
   */
  public static List<NDArray> quantizedFullyConnected(
      NDArray data, NDArray weight, NDArray bias, NDArray minData, NDArray maxData,
      NDArray minWeight, NDArray maxWeight, NDArray minBias, NDArray maxBias,
      ContribQuantizedFullyConnected attributes) {
    return Operator.named("_contrib_quantized_fully_connected")
        .invoke(attributes, data, weight, bias, minData, maxData, minWeight, maxWeight, minBias,
        maxBias);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> quantizedPooling(
      NDArray data, NDArray minData, NDArray maxData, ContribQuantizedPooling attributes) {
    return Operator.named("_contrib_quantized_pooling").invoke(attributes, data, minData, maxData);
  }

  /**
   * Pooling of quantised data by maximum or rounded average, in its range.
   *
   * @param data int8 or uint8.
   * @param minData Lower end of its range, one number.
   * @param maxData Upper end of its range, one number.
   * @return the results
   */
  public static List<NDArray> quantizedPooling(NDArray data, NDArray minData, NDArray maxData) {
    return Operator.named("_contrib_quantized_pooling").invoke(null, data, minData, maxData);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param data Any shape, int32.
   * @param minRange Lower end of the range of data, one number.
   * @param maxRange Upper end of the range of data, one number.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> requantize(
      NDArray data, NDArray minRange, NDArray maxRange, ContribRequantize attributes) {
    return Operator.named("_contrib_requantize").invoke(attributes, data, minRange, maxRange);
  }

  /**
   * Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
   * ends of that range: symmetric for int8, from 0 for uint8.
   *
   * @param data Any shape, int32.
   * @param minRange Lower end of the range of data, one number.
   * @param maxRange Upper end of the range of data, one number.
   * @return the results
   */
  public static List<NDArray> requantize(NDArray data, NDArray minRange, NDArray maxRange) {
    return Operator.named("_contrib_requantize").invoke(null, data, minRange, maxRange);
  }
}
