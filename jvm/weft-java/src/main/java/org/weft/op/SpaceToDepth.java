// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator space_to_depth. Moves blocks of space into channels: (N, C, H, W) to
 * (N, C b^2, H / b, W / b); the inverse of depth_to_space.
 */
public final class SpaceToDepth extends Attributes {
  private SpaceToDepth() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SpaceToDepth attrs() {
    return new SpaceToDepth();
  }

  /**
   * b, at least 1; required.
   *
   * @param value the value
   * @return this
   */
  public SpaceToDepth blockSize(long value) {
    put("block_size", value);
    return this;
  }
}
