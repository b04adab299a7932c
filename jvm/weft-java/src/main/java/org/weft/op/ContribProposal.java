// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_Proposal. Region proposals (Ren et al. 2015): anchors at
 * every position, moved by the predicted offsets and cut at the borders of the image, the best
 * rpn_pre_nms_top_n of them suppressed greedily. Returns (batch rpn_post_nms_top_n, 5): image,
 * left, top, right, bottom, the last included; the first ones again where there are too few. Boxes
 * that are too small, or outside the image as im_info has it, have a score of -1. Zero gradient.
 */
public final class ContribProposal extends Attributes {
  private ContribProposal() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribProposal attrs() {
    return new ContribProposal();
  }

  /**
   * How many boxes, the best, take part; 0 or less: all; default 6000.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal rpnPreNmsTopN(long value) {
    put("rpn_pre_nms_top_n", value);
    return this;
  }

  /**
   * How many proposals each image gives; default 300.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal rpnPostNmsTopN(long value) {
    put("rpn_post_nms_top_n", value);
    return this;
  }

  /**
   * The most that boxes may overlap; default 0.7.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal threshold(double value) {
    put("threshold", value);
    return this;
  }

  /**
   * The least side of a box, times the scale of its image; default 16.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal rpnMinSize(long value) {
    put("rpn_min_size", value);
    return this;
  }

  /**
   * Of anchors, in strides; default (4, 8, 16, 32).
   *
   * @param value the value
   * @return this
   */
  public ContribProposal scales(double... value) {
    put("scales", value);
    return this;
  }

  /**
   * Heights of anchors over their widths; default (0.5, 1, 2).
   *
   * @param value the value
   * @return this
   */
  public ContribProposal ratios(double... value) {
    put("ratios", value);
    return this;
  }

  /**
   * Pixels of the image between positions; default 16.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal featureStride(long value) {
    put("feature_stride", value);
    return this;
  }

  /**
   * Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal outputScore(boolean value) {
    put("output_score", value);
    return this;
  }

  /**
   * Whether offsets are those of the four sides, in pixels; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribProposal iouLoss(boolean value) {
    put("iou_loss", value);
    return this;
  }
}
