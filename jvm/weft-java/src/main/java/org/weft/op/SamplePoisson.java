// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_poisson. Random numbers for each element of the parameters, of
 * shape lam.shape + shape. Poisson of mean lam.
 */
public final class SamplePoisson extends Attributes {
  private SamplePoisson() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SamplePoisson attrs() {
    return new SamplePoisson();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SamplePoisson shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SamplePoisson dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SamplePoisson dtype(None value) {
    put("dtype", value);
    return this;
  }
}
