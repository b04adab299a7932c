// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_gamma. Random numbers for each element of the parameters, of
 * shape alpha.shape + shape. Gamma with shape alpha and scale beta: mean alpha * beta.
 */
public final class SampleGamma extends Attributes {
  private SampleGamma() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleGamma attrs() {
    return new SampleGamma();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleGamma shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleGamma dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleGamma dtype(None value) {
    put("dtype", value);
    return this;
  }
}
