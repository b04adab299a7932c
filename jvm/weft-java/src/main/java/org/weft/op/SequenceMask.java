// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SequenceMask. data with every step from a sequence's length on set to
 * value; data itself where use_sequence_length is False.
 */
public final class SequenceMask extends Attributes {
  private SequenceMask() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SequenceMask attrs() {
    return new SequenceMask();
  }

  /**
   * Whether sequence_length is given; default False.
   *
   * @param value the value
   * @return this
   */
  public SequenceMask useSequenceLength(boolean value) {
    put("use_sequence_length", value);
    return this;
  }

  /**
   * Value of the steps that are masked; default 0.
   *
   * @param value the value
   * @return this
   */
  public SequenceMask value(double value) {
    put("value", value);
    return this;
  }

  /**
   * The axis of time, 0 or 1; default 0.
   *
   * @param value the value
   * @return this
   */
  public SequenceMask axis(long value) {
    put("axis", value);
    return this;
  }
}
