// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family spatial, which SymContrib inherits.
 */
public abstract class SpatialSymContrib {
  SpatialSymContrib() {}

  /**
   * Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
   * from floor(i n / m) to ceil((i + 1) n / m).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol adaptiveAvgPooling2D(
      String name, Symbol data, ContribAdaptiveAvgPooling2D attributes) {
    return Operator.named("_contrib_AdaptiveAvgPooling2D").symbol(name, attributes, data);
  }

  /**
   * Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
   * from floor(i n / m) to ceil((i + 1) n / m).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @return the outputs
   */
  public static Symbol adaptiveAvgPooling2D(String name, Symbol data) {
    return Operator.named("_contrib_AdaptiveAvgPooling2D").symbol(name, null, data);
  }

  /**
   * Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
   * interpolation. Outside the image taps are 0; between its last pixel and one further they are
   * the last pixel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol deformableConvolution(
      String name, Symbol data, ContribDeformableConvolution attributes) {
    return Operator.named("_contrib_DeformableConvolution").symbol(name, attributes, data);
  }

  /**
   * Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
   * interpolation. Outside the image taps are 0; between its last pixel and one further they are
   * the last pixel.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol deformableConvolution(
      String name, Symbol data, Symbol offset, Symbol weight, Symbol bias,
      ContribDeformableConvolution attributes) {
    return Operator.named("_contrib_DeformableConvolution")
        .symbol(name, attributes, data, offset, weight, bias);
  }

  /**
   * Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
   * interpolation, and multiplied by a mask. Pixels outside the image are 0.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol modulatedDeformableConvolution(
      String name, Symbol data, ContribModulatedDeformableConvolution attributes) {
    return Operator.named("_contrib_ModulatedDeformableConvolution").symbol(name, attributes, data);
  }

  /**
   * Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
   * interpolation, and multiplied by a mask. Pixels outside the image are 0.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
   *     num_deformable_group taps, height, width of the result): for each group and tap a row, then
   *     a column.
   * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
   *     result).
   * @param weight Shape (num_filter, channels / num_group, kernel...).
   * @param bias Shape (num_filter,); absent with no_bias. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol modulatedDeformableConvolution(
      String name, Symbol data, Symbol offset, Symbol mask, Symbol weight, Symbol bias,
      ContribModulatedDeformableConvolution attributes) {
    return Operator.named("_contrib_ModulatedDeformableConvolution")
        .symbol(name, attributes, data, offset, mask, weight, bias);
  }
}
