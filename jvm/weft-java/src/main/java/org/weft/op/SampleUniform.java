// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_uniform. Random numbers for each element of the parameters, of
 * shape low.shape + shape. Uniform on [low, high).
 */
public final class SampleUniform extends Attributes {
  private SampleUniform() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleUniform attrs() {
    return new SampleUniform();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleUniform shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleUniform dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleUniform dtype(None value) {
    put("dtype", value);
    return this;
  }
}
