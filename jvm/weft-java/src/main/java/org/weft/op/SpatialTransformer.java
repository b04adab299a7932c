// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator SpatialTransformer. Images under affine maps: BilinearSampler at the
 * grid that GridGenerator makes of loc.
 */
public final class SpatialTransformer extends Attributes {
  private SpatialTransformer() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SpatialTransformer attrs() {
    return new SpatialTransformer();
  }

  /**
   * Height and width of the result; default (0, 0).
   *
   * @param value the value
   * @return this
   */
  public SpatialTransformer targetShape(long... value) {
    put("target_shape", value);
    return this;
  }

  /**
   * What loc says; one of affine; required.
   *
   * @param value the value
   * @return this
   */
  public SpatialTransformer transformType(String value) {
    put("transform_type", value);
    return this;
  }

  /**
   * How images are sampled; one of bilinear; required.
   *
   * @param value the value
   * @return this
   */
  public SpatialTransformer samplerType(String value) {
    put("sampler_type", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public SpatialTransformer cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public SpatialTransformer cudnnOff(None value) {
    put("cudnn_off", value);
    return this;
  }
}
