// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family detection, which Sym inherits.
 */
public abstract class DetectionSym extends ElementwiseSym {
  DetectionSym() {}

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
  public static Symbol roiPooling(String name, Symbol data, ROIPooling attributes) {
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
  public static Symbol roiPooling(String name, Symbol data, Symbol rois, ROIPooling attributes) {
    return Operator.named("ROIPooling").symbol(name, attributes, data, rois);
  }
}
