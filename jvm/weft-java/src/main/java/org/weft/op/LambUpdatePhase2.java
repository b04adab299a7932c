// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator lamb_update_phase2. LAMB, second phase: weight - lr * (r1 / r2) * g,
 * where r1 is bounded and the ratio counts as 1 if either norm is 0.
 */
public final class LambUpdatePhase2 extends Attributes {
  private LambUpdatePhase2() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LambUpdatePhase2 attrs() {
    return new LambUpdatePhase2();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase2 lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Least value of r1; below 0: none; default -1.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase2 lowerBound(double value) {
    put("lower_bound", value);
    return this;
  }

  /**
   * Largest value of r1; below 0: none; default -1.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase2 upperBound(double value) {
    put("upper_bound", value);
    return this;
  }
}
