// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_bipartite_matching. Greedy matching: in the order of the
 * scores, each row is given a column while both are free. Returns the column of each row and the
 * row of each column, -1 where there is none. Equal scores go by position; NaN never matches. Zero
 * gradient.
 */
public final class ContribBipartiteMatching extends Attributes {
  private ContribBipartiteMatching() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBipartiteMatching attrs() {
    return new ContribBipartiteMatching();
  }

  /**
   * Smallest scores first, instead of largest; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribBipartiteMatching isAscend(boolean value) {
    put("is_ascend", value);
    return this;
  }

  /**
   * Scores must be above it (ascending: below); required.
   *
   * @param value the value
   * @return this
   */
  public ContribBipartiteMatching threshold(double value) {
    put("threshold", value);
    return this;
  }

  /**
   * Above 0: matching ends after topk + 1 matches, as in MXNet; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribBipartiteMatching topk(long value) {
    put("topk", value);
    return this;
  }
}
