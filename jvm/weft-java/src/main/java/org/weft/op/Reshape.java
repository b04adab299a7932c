// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Reshape. The elements of the input, in row-major order, as another
 * shape; a view where strides allow it. Codes in shape: 0 copies the input's size, -1 is inferred,
 * -2 copies all remaining axes, -3 merges two axes, -4 splits one into the two sizes that follow.
 */
public final class Reshape extends Attributes {
  private Reshape() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Reshape attrs() {
    return new Reshape();
  }

  /**
   * The new sizes and codes; default ().
   *
   * @param value the value
   * @return this
   */
  public Reshape shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Match codes from the last axis; default False.
   *
   * @param value the value
   * @return this
   */
  public Reshape reverse(boolean value) {
    put("reverse", value);
    return this;
  }

  /**
   * Older form of shape: 0 is inferred. Used when shape is (); default ().
   *
   * @param value the value
   * @return this
   */
  public Reshape targetShape(long... value) {
    put("target_shape", value);
    return this;
  }

  /**
   * With target_shape: keep the first axis; default False.
   *
   * @param value the value
   * @return this
   */
  public Reshape keepHighest(boolean value) {
    put("keep_highest", value);
    return this;
  }
}
