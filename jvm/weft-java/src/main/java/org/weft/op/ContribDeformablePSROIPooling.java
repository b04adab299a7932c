// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_DeformablePSROIPooling. Position-sensitive region pooling
 * with bins that move (Dai et al. 2017): each bin of each region is shifted by trans and averaged
 * over bilinear samples; bins have channels of their own, in groups. Samples more than half a pixel
 * outside do not count; bins without samples, regions of images with a negative index and regions
 * whose coordinates are not finite give 0. Differentiable in data and trans; the gradient of rois
 * is 0.
 */
public final class ContribDeformablePSROIPooling extends Attributes {
  private ContribDeformablePSROIPooling() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribDeformablePSROIPooling attrs() {
    return new ContribDeformablePSROIPooling();
  }

  /**
   * Factor from the coordinates of rois to those of data; required.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling spatialScale(double value) {
    put("spatial_scale", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling outputDim(long value) {
    put("output_dim", value);
    return this;
  }

  /**
   * Groups of channels along each axis; 0: as many as bins; required.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling groupSize(long value) {
    put("group_size", value);
    return this;
  }

  /**
   * Bins along each axis; required.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling pooledSize(long value) {
    put("pooled_size", value);
    return this;
  }

  /**
   * Parts of a region with shifts of their own, along each axis; 0: the bins; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling partSize(long value) {
    put("part_size", value);
    return this;
  }

  /**
   * Samples per bin along each axis; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling samplePerPart(long value) {
    put("sample_per_part", value);
    return this;
  }

  /**
   * Factor of trans; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling transStd(double value) {
    put("trans_std", value);
    return this;
  }

  /**
   * Whether bins stay where they are; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformablePSROIPooling noTrans(boolean value) {
    put("no_trans", value);
    return this;
  }
}
