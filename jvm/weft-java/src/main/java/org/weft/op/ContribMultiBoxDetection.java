// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_MultiBoxDetection. Objects from the predictions of a single
 * shot detector (Liu et al. 2016): the best class but the background of each anchor, where it is
 * likely enough, with the box that the offsets make of the anchor; then greedy suppression. Returns
 * (batch, anchors, 6): class, probability, left, top, right, bottom; by descending probability;
 * class -1 for what is suppressed, beyond nms_topk, or nothing. A nms_threshold of 0 or less, or
 * above 1, leaves all in the order of the anchors. Zero gradient.
 */
public final class ContribMultiBoxDetection extends Attributes {
  private ContribMultiBoxDetection() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribMultiBoxDetection attrs() {
    return new ContribMultiBoxDetection();
  }

  /**
   * Whether boxes are cut at the borders of the image; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection clip(boolean value) {
    put("clip", value);
    return this;
  }

  /**
   * The least probability; default 0.01.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection threshold(double value) {
    put("threshold", value);
    return this;
  }

  /**
   * No effect, as in MXNet: the background is class 0; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection backgroundId(long value) {
    put("background_id", value);
    return this;
  }

  /**
   * Overlap from which on the better box suppresses the other; default 0.5.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection nmsThreshold(double value) {
    put("nms_threshold", value);
    return this;
  }

  /**
   * Whether boxes suppress those of other classes too; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection forceSuppress(boolean value) {
    put("force_suppress", value);
    return this;
  }

  /**
   * Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection variances(double... value) {
    put("variances", value);
    return this;
  }

  /**
   * How many, the best, are kept before suppression; 0 or less: all; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxDetection nmsTopk(long value) {
    put("nms_topk", value);
    return this;
  }
}
