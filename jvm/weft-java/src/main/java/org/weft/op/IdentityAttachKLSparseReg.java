// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator IdentityAttachKLSparseReg. The data itself; to its gradient that of
 * penalty KL(p || q) is added, with p the sparseness_target and q the running average of each
 * unit's activity, as if q were the activity itself.
 */
public final class IdentityAttachKLSparseReg extends Attributes {
  private IdentityAttachKLSparseReg() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static IdentityAttachKLSparseReg attrs() {
    return new IdentityAttachKLSparseReg();
  }

  /**
   * The activity that is wanted; default 0.1.
   *
   * @param value the value
   * @return this
   */
  public IdentityAttachKLSparseReg sparsenessTarget(double value) {
    put("sparseness_target", value);
    return this;
  }

  /**
   * Weight of the penalty; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public IdentityAttachKLSparseReg penalty(double value) {
    put("penalty", value);
    return this;
  }

  /**
   * Weight of the old running average; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public IdentityAttachKLSparseReg momentum(double value) {
    put("momentum", value);
    return this;
  }
}
