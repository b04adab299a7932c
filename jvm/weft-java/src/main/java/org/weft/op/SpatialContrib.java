// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family spatial, which Contrib inherits.
 */
public abstract class SpatialContrib {
  SpatialContrib() {}

  /**
   * Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
   * from floor(i n / m) to ceil((i + 1) n / m).
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray adaptiveAvgPooling2D(NDArray data, ContribAdaptiveAvgPooling2D attributes) {
    return Operator.named("_contrib_AdaptiveAvgPooling2D").apply(attributes, data);
  }

  /**
   * Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
   * from floor(i n / m) to ceil((i + 1) n / m).
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @return the result
   */
  public static NDArray adaptiveAvgPooling2D(NDArray data) {
    return Operator.named("_contrib_AdaptiveAvgPooling2D").apply(null, data);
  }

  /**
   * Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
   * interpolation. Outside the image taps are 0; between its last pixel and one further they are
   * the last pixel.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformableConvolution(
      NDArray data, NDArray offset, NDArray weight, ContribDeformableConvolution attributes) {
    return Operator.named("_contrib_DeformableConvolution").apply(attributes, data, offset, weight);
  }

  /**
   * Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
   * interpolation. Outside the image taps are 0; between its last pixel and one further they are
   * the last pixel.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformableConvolution(
      NDArray data, NDArray offset, NDArray weight, NDArray bias,
      ContribDeformableConvolution attributes) {
    return Operator.named("_contrib_DeformableConvolution")
        .apply(attributes, data, offset, weight, bias);
  }

  /**
   * Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
   * interpolation, and multiplied by a mask. Pixels outside the image are 0.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
   *     result).
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray modulatedDeformableConvolution(
      NDArray data, NDArray offset, NDArray mask, NDArray weight,
      ContribModulatedDeformableConvolution attributes) {
    return Operator.named("_contrib_ModulatedDeformableConvolution")
        .apply(attributes, data, offset, mask, weight);
  }

  /**
   * Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
   * interpolation, and multiplied by a mask. Pixels outside the image are 0.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
   *     result).
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray modulatedDeformableConvolution(
      NDArray data, NDArray offset, NDArray mask, NDArray weight, NDArray bias,
      ContribModulatedDeformableConvolution attributes) {
    return Operator.named("_contrib_ModulatedDeformableConvolution")
        .apply(attributes, data, offset, mask, weight, bias);
  }
}
