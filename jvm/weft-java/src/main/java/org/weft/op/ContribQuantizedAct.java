// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_quantized_act. max(data, 0) of quantised data, in its range.
 */
public final class ContribQuantizedAct extends Attributes {
  private ContribQuantizedAct() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedAct attrs() {
    return new ContribQuantizedAct();
  }

  /**
   * The function; relu is the only one that exists for quantised data; one of relu, sigmoid,
   * softrelu, softsign, tanh; required.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedAct actType(String value) {
    put("act_type", value);
    return this;
  }
}
