// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family detection, which Ops inherits.
 */
public abstract class DetectionOps extends ElementwiseOps {
  DetectionOps() {}

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
  public static NDArray roiPooling(NDArray data, NDArray rois, ROIPooling attributes) {
    return Operator.named("ROIPooling").apply(attributes, data, rois);
  }
}
