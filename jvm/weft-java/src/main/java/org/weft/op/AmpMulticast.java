// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator amp_multicast. The float16, bfloat16 and float32 inputs in one dtype:
 * the widest of them, or the narrowest with cast_narrow. Arrays of other dtypes stay as they are.
 */
public final class AmpMulticast extends Attributes {
  private AmpMulticast() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static AmpMulticast attrs() {
    return new AmpMulticast();
  }

  /**
   * Whether the narrowest dtype is taken; default False.
   *
   * @param value the value
   * @return this
   */
  public AmpMulticast castNarrow(boolean value) {
    put("cast_narrow", value);
    return this;
  }
}
