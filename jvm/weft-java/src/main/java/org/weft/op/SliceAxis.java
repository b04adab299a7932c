// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator slice_axis. The indices begin ... end - 1 of one axis; the result is a
 * view.
 */
public final class SliceAxis extends Attributes {
  private SliceAxis() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SliceAxis attrs() {
    return new SliceAxis();
  }

  /**
   * The axis; negative from the end; required.
   *
   * @param value the value
   * @return this
   */
  public SliceAxis axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * First index; required.
   *
   * @param value the value
   * @return this
   */
  public SliceAxis begin(long value) {
    put("begin", value);
    return this;
  }

  /**
   * End; None: to the last index; required.
   *
   * @param value the value
   * @return this
   */
  public SliceAxis end(long value) {
    put("end", value);
    return this;
  }

  /**
   * End; None: to the last index; required.
   *
   * @param value the value
   * @return this
   */
  public SliceAxis end(None value) {
    put("end", value);
    return this;
  }
}
