// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_box_nms. Greedy non-maximum suppression: boxes by descending
 * score, without those that overlap (intersection over union) more than overlap_thresh with a
 * better one; equal scores keep their order. Rows of -1 fill the result up. Boxes with a score of
 * valid_thresh or less (or NaN), with the id background_id, or beyond the topk best do not take
 * part; topk of 0 returns data as it is. The gradient of each row goes to the row it came from,
 * coordinates in the format they have in the result.
 */
public final class ContribBoxNms extends Attributes {
  private ContribBoxNms() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBoxNms attrs() {
    return new ContribBoxNms();
  }

  /**
   * The most that boxes may overlap; default 0.5.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms overlapThresh(double value) {
    put("overlap_thresh", value);
    return this;
  }

  /**
   * Boxes with scores above it take part; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms validThresh(double value) {
    put("valid_thresh", value);
    return this;
  }

  /**
   * How many boxes, the best, take part; below 0: all; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms topk(long value) {
    put("topk", value);
    return this;
  }

  /**
   * Column of the first coordinate; default 2.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms coordStart(long value) {
    put("coord_start", value);
    return this;
  }

  /**
   * Column of the scores; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms scoreIndex(long value) {
    put("score_index", value);
    return this;
  }

  /**
   * Column of the class ids; below 0: there is none; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms idIndex(long value) {
    put("id_index", value);
    return this;
  }

  /**
   * Id of the background: boxes with it are left out, -1 included; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms backgroundId(long value) {
    put("background_id", value);
    return this;
  }

  /**
   * Whether boxes suppress those of other classes too; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms forceSuppress(boolean value) {
    put("force_suppress", value);
    return this;
  }

  /**
   * Coordinates of data: centre, width, height; or left, top, right, bottom; one of center, corner;
   * default corner.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms inFormat(String value) {
    put("in_format", value);
    return this;
  }

  /**
   * Coordinates of the result; one of center, corner; default corner.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxNms outFormat(String value) {
    put("out_format", value);
    return this;
  }
}
