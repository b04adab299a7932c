// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Attributes;

/**
 * Attributes of the operator slice. A regular part of the input, by Python's rules for slices; the
 * result is a view. Axes beyond those listed are taken whole.
 */
public final class Slice extends Attributes {
  private Slice() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Slice attrs() {
    return new Slice();
  }

  /**
   * First index per axis; None: from the start; required.
   *
   * @param value the value
   * @return this
   */
  public Slice begin(long... value) {
    put("begin", value);
    return this;
  }

  /**
   * First index per axis; None: from the start; required.
   *
   * @param value the value
   * @return this
   */
  public Slice begin(List<Long> value) {
    put("begin", value);
    return this;
  }

  /**
   * End per axis, not included; None: to the end; required.
   *
   * @param value the value
   * @return this
   */
  public Slice end(long... value) {
    put("end", value);
    return this;
  }

  /**
   * End per axis, not included; None: to the end; required.
   *
   * @param value the value
   * @return this
   */
  public Slice end(List<Long> value) {
    put("end", value);
    return this;
  }

  /**
   * Step per axis, not 0; negative steps run backwards. (): all 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Slice step(long... value) {
    put("step", value);
    return this;
  }

  /**
   * Step per axis, not 0; negative steps run backwards. (): all 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Slice step(List<Long> value) {
    put("step", value);
    return this;
  }
}
