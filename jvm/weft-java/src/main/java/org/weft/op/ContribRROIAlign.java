// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_RROIAlign. ROIAlign over rotated regions (Ma et al. 2018):
 * each region is divided into bins, each bin averaged over a grid of bilinear samples. Samples more
 * than one pixel outside count as 0, and so do regions of images with a negative index and regions
 * whose coordinates are not finite; regions are at least one pixel large. Differentiable in data;
 * the gradient of rois is 0.
 */
public final class ContribRROIAlign extends Attributes {
  private ContribRROIAlign() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribRROIAlign attrs() {
    return new ContribRROIAlign();
  }

  /**
   * Bins: (height, width); required.
   *
   * @param value the value
   * @return this
   */
  public ContribRROIAlign pooledSize(long... value) {
    put("pooled_size", value);
    return this;
  }

  /**
   * Factor from the coordinates of rois to those of data; required.
   *
   * @param value the value
   * @return this
   */
  public ContribRROIAlign spatialScale(double value) {
    put("spatial_scale", value);
    return this;
  }

  /**
   * Samples per bin along each axis; 0 or less: as many as the bin has pixels; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribRROIAlign samplingRatio(long value) {
    put("sampling_ratio", value);
    return this;
  }
}
