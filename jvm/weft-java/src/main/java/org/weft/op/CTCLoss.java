// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator CTCLoss. Connectionist temporal classification (Graves et al. 2006):
 * minus the logarithm of the probability that the softmax of data emits the labels, over all ways
 * to align them with the steps. Shape (batch,); 0, without a gradient, where the labels do not fit
 * into the steps.
 */
public final class CTCLoss extends Attributes {
  private CTCLoss() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static CTCLoss attrs() {
    return new CTCLoss();
  }

  /**
   * Whether samples end at their data_lengths; default False.
   *
   * @param value the value
   * @return this
   */
  public CTCLoss useDataLengths(boolean value) {
    put("use_data_lengths", value);
    return this;
  }

  /**
   * Whether label_lengths says how many labels count; otherwise those before the first padding,
   * which is 0 with the blank first and -1 with the blank last; default False.
   *
   * @param value the value
   * @return this
   */
  public CTCLoss useLabelLengths(boolean value) {
    put("use_label_lengths", value);
    return this;
  }

  /**
   * Which class is the blank; one of first, last; default first.
   *
   * @param value the value
   * @return this
   */
  public CTCLoss blankLabel(String value) {
    put("blank_label", value);
    return this;
  }
}
