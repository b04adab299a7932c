// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_PSROIPooling. Position-sensitive region pooling (Dai et al.
 * 2016): each region is divided into bins, which have channels of their own, in groups; the result
 * is the mean of the pixels of a bin, 0 where it lies outside, the image has a negative index, or
 * coordinates are not finite. Differentiable in data; the gradient of rois is 0.
 */
public final class ContribPSROIPooling extends Attributes {
  private ContribPSROIPooling() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribPSROIPooling attrs() {
    return new ContribPSROIPooling();
  }

  /**
   * Factor from the coordinates of rois to those of data; required.
   *
   * @param value the value
   * @return this
   */
  public ContribPSROIPooling spatialScale(double value) {
    put("spatial_scale", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ContribPSROIPooling outputDim(long value) {
    put("output_dim", value);
    return this;
  }

  /**
   * Bins along each axis; required.
   *
   * @param value the value
   * @return this
   */
  public ContribPSROIPooling pooledSize(long value) {
    put("pooled_size", value);
    return this;
  }

  /**
   * Groups of channels along each axis; 0: as many as bins; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribPSROIPooling groupSize(long value) {
    put("group_size", value);
    return this;
  }
}
