// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_ROIAlign. ROIAlign (He et al. 2017): each region is divided
 * into bins, each bin averaged over a grid of bilinear samples, without rounding. Samples more than
 * one pixel outside count as 0, and so do regions of images with a negative index and regions whose
 * coordinates are not finite. Without aligned, regions are at least one pixel large. Differentiable
 * in data; the gradient of rois is 0.
 */
public final class ContribROIAlign extends Attributes {
  private ContribROIAlign() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribROIAlign attrs() {
    return new ContribROIAlign();
  }

  /**
   * Bins: (height, width); required.
   *
   * @param value the value
   * @return this
   */
  public ContribROIAlign pooledSize(long... value) {
    put("pooled_size", value);
    return this;
  }

  /**
   * Factor from the coordinates of rois to those of data; required.
   *
   * @param value the value
   * @return this
   */
  public ContribROIAlign spatialScale(double value) {
    put("spatial_scale", value);
    return this;
  }

  /**
   * Samples per bin along each axis; 0 or less: as many as the bin has pixels; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribROIAlign sampleRatio(long value) {
    put("sample_ratio", value);
    return this;
  }

  /**
   * Whether each bin has channels of its own: output channel c reads, for bin (i, j), channel (c
   * height + i) width + j; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribROIAlign positionSensitive(boolean value) {
    put("position_sensitive", value);
    return this;
  }

  /**
   * Whether pixel centres are at half coordinates; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribROIAlign aligned(boolean value) {
    put("aligned", value);
    return this;
  }
}
