// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator depth_to_space. Moves blocks of channels into space: (N, C, H, W) to
 * (N, C / b^2, H b, W b), with the position in the block as the outer part of the channel index.
 */
public final class DepthToSpace extends Attributes {
  private DepthToSpace() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static DepthToSpace attrs() {
    return new DepthToSpace();
  }

  /**
   * b, at least 1; required.
   *
   * @param value the value
   * @return this
   */
  public DepthToSpace blockSize(long value) {
    put("block_size", value);
    return this;
  }
}
