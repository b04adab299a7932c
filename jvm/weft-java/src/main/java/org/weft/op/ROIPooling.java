// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator ROIPooling. ROIPooling (Girshick 2015): each region is divided into
 * bins of whole pixels, which may share their borders; the result is the largest element of each
 * bin, 0 where a bin lies outside, the image has a negative index, or coordinates are not finite.
 * Differentiable in data; the gradient of rois is 0.
 */
public final class ROIPooling extends Attributes {
  private ROIPooling() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ROIPooling attrs() {
    return new ROIPooling();
  }

  /**
   * Bins: (height, width); required.
   *
   * @param value the value
   * @return this
   */
  public ROIPooling pooledSize(long... value) {
    put("pooled_size", value);
    return this;
  }

  /**
   * Factor from the coordinates of rois to those of data; required.
   *
   * @param value the value
   * @return this
   */
  public ROIPooling spatialScale(double value) {
    put("spatial_scale", value);
    return this;
  }
}
