// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;

/**
 * Attributes of the operator _sample_multinomial. Categories drawn with the given probabilities,
 * and with get_prob the logarithms of their probabilities. The result has shape data.shape[:-1] +
 * shape.
 */
public final class SampleMultinomial extends Attributes {
  private SampleMultinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleMultinomial attrs() {
    return new SampleMultinomial();
  }

  /**
   * Shape of what is drawn for each row; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleMultinomial shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Return log(data) at the drawn categories as well; default False.
   *
   * @param value the value
   * @return this
   */
  public SampleMultinomial getProb(boolean value) {
    put("get_prob", value);
    return this;
  }

  /**
   * Dtype of the categories; default int32.
   *
   * @param value the value
   * @return this
   */
  public SampleMultinomial dtype(DType value) {
    put("dtype", value);
    return this;
  }
}
