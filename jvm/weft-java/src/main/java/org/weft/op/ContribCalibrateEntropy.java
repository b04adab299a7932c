// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_calibrate_entropy. The threshold at which bounding numbers
 * and rounding them to a number of levels loses the least, from a histogram of the numbers (Migacz,
 * "8-bit inference with TensorRT", GTC 2017), and the Kullback-Leibler divergence there. No
 * gradient.
 */
public final class ContribCalibrateEntropy extends Attributes {
  private ContribCalibrateEntropy() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribCalibrateEntropy attrs() {
    return new ContribCalibrateEntropy();
  }

  /**
   * Number of levels, at least 1 and at most n; default 255.
   *
   * @param value the value
   * @return this
   */
  public ContribCalibrateEntropy numQuantizedBins(long value) {
    put("num_quantized_bins", value);
    return this;
  }
}
