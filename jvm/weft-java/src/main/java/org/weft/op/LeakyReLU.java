// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator LeakyReLU. x above zero, and below: leaky and prelu slope x (Maas
 * 2013, He 2015), elu slope (exp(x) - 1) (Clevert 2015), selu its self-normalising form (Klambauer
 * 2017), rrelu a random slope in training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x /
 * sqrt 2)) / 2 (Hendrycks 2016).
 */
public final class LeakyReLU extends Attributes {
  private LeakyReLU() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LeakyReLU attrs() {
    return new LeakyReLU();
  }

  /**
   * The function; one of elu, gelu, leaky, prelu, rrelu, selu; default leaky.
   *
   * @param value the value
   * @return this
   */
  public LeakyReLU actType(String value) {
    put("act_type", value);
    return this;
  }

  /**
   * Slope of leaky and scale of elu below zero; default 0.25.
   *
   * @param value the value
   * @return this
   */
  public LeakyReLU slope(double value) {
    put("slope", value);
    return this;
  }

  /**
   * Smallest random slope of rrelu; default 0.125.
   *
   * @param value the value
   * @return this
   */
  public LeakyReLU lowerBound(double value) {
    put("lower_bound", value);
    return this;
  }

  /**
   * Largest random slope of rrelu; default 0.334.
   *
   * @param value the value
   * @return this
   */
  public LeakyReLU upperBound(double value) {
    put("upper_bound", value);
    return this;
  }
}
