// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SequenceLast. The last step of every sequence: (batch, ...).
 */
public final class SequenceLast extends Attributes {
  private SequenceLast() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SequenceLast attrs() {
    return new SequenceLast();
  }

  /**
   * Whether sequence_length is given; otherwise every sequence has the full length; default False.
   *
   * @param value the value
   * @return this
   */
  public SequenceLast useSequenceLength(boolean value) {
    put("use_sequence_length", value);
    return this;
  }

  /**
   * The axis of time, 0 or 1; default 0.
   *
   * @param value the value
   * @return this
   */
  public SequenceLast axis(long value) {
    put("axis", value);
    return this;
  }
}
