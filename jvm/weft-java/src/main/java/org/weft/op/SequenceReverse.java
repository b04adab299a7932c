// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SequenceReverse. Every sequence in reverse; steps from its length on
 * stay where they are.
 */
public final class SequenceReverse extends Attributes {
  private SequenceReverse() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SequenceReverse attrs() {
    return new SequenceReverse();
  }

  /**
   * Whether sequence_length is given; otherwise every sequence has the full length; default False.
   *
   * @param value the value
   * @return this
   */
  public SequenceReverse useSequenceLength(boolean value) {
    put("use_sequence_length", value);
    return this;
  }

  /**
   * The axis of time, 0 or 1; default 0.
   *
   * @param value the value
   * @return this
   */
  public SequenceReverse axis(long value) {
    put("axis", value);
    return this;
  }
}
