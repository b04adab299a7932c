// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_normal. Random numbers for each element of the parameters, of
 * shape mu.shape + shape. Normal with the given mean and standard deviation.
 */
public final class SampleNormal extends Attributes {
  private SampleNormal() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleNormal attrs() {
    return new SampleNormal();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleNormal shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleNormal dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleNormal dtype(None value) {
    put("dtype", value);
    return this;
  }
}
