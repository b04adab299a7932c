// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_MultiBoxTarget. Training targets of the single shot detector
 * (Liu et al. 2016). Every object gets the anchor that overlaps it most, the largest overlap first;
 * further anchors go to the object they overlap most, where that is above overlap_threshold.
 * Returns the offsets of the objects from their anchors over variances, (batch, 4 anchors); a mask
 * that is 1 for them; and classes, (batch, anchors): that of the object plus 1, 0 for negative
 * anchors, ignore_label for others. An image without objects is ignored as a whole. Zero gradient.
 */
public final class ContribMultiBoxTarget extends Attributes {
  private ContribMultiBoxTarget() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribMultiBoxTarget attrs() {
    return new ContribMultiBoxTarget();
  }

  /**
   * Overlap above which an anchor is positive; 0 or less: only the best; default 0.5.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxTarget overlapThreshold(double value) {
    put("overlap_threshold", value);
    return this;
  }

  /**
   * Class of anchors that do not count; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxTarget ignoreLabel(double value) {
    put("ignore_label", value);
    return this;
  }

  /**
   * Negative anchors per positive one, those whose background is least likely; 0 or less: all;
   * default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxTarget negativeMiningRatio(double value) {
    put("negative_mining_ratio", value);
    return this;
  }

  /**
   * With mining, anchors that overlap an object less may be negative; default 0.5.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxTarget negativeMiningThresh(double value) {
    put("negative_mining_thresh", value);
    return this;
  }

  /**
   * With mining, the least number of negative anchors; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxTarget minimumNegativeSamples(long value) {
    put("minimum_negative_samples", value);
    return this;
  }

  /**
   * Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2).
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxTarget variances(double... value) {
    put("variances", value);
    return this;
  }
}
