// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator multi_lars. Learning rates of LARS (You, Gitman and Ginsburg 2017)
 * from the sums of squares of weights w and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr
 * where either norm is 0. No gradient.
 */
public final class MultiLars extends Attributes {
  private MultiLars() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MultiLars attrs() {
    return new MultiLars();
  }

  /**
   * The trust coefficient; required.
   *
   * @param value the value
   * @return this
   */
  public MultiLars eta(double value) {
    put("eta", value);
    return this;
  }

  /**
   * Added to the denominator; required.
   *
   * @param value the value
   * @return this
   */
  public MultiLars eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * The norms of the gradients are multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiLars rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }
}
