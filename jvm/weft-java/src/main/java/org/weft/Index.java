package org.weft;

/** One step of basic indexing, as NumPy has it. Counts from 0; negative: from the end. */
public final class Index {
  private final long[] words;

  private Index(long... words) {
    this.words = words;
  }

  /**
   * One position; the axis is gone from the result.
   *
   * @param position where
   * @return the step
   */
  public static Index at(long position) {
    return new Index(0, 1, 0, position, 0, 1);
  }

  /**
   * Part of an axis.
   *
   * @param begin the first position
   * @param end behind the last one
   * @return the step
   */
  public static Index range(long begin, long end) {
    return range(begin, end, 1);
  }

  /**
   * Part of an axis in steps.
   *
   * @param begin the first position; null: from the beginning, or the end where step is negative
   * @param end behind the last one; null: all
   * @param step not 0
   * @return the step
   */
  public static Index range(Long begin, Long end, long step) {
    return new Index(
        1,
        begin == null ? 0 : 1,
        end == null ? 0 : 1,
        begin == null ? 0 : begin,
        end == null ? 0 : end,
        step);
  }

  /**
   * From a position to the end.
   *
   * @param begin the first position
   * @return the step
   */
  public static Index from(long begin) {
    return range(begin, null, 1);
  }

  /**
   * A whole axis.
   *
   * @return the step
   */
  public static Index all() {
    return range(null, null, 1);
  }

  /**
   * A new axis of size 1.
   *
   * @return the step
   */
  public static Index newAxis() {
    return new Index(2, 0, 0, 0, 0, 1);
  }

  /**
   * All axes that no other step is for.
   *
   * @return the step
   */
  public static Index ellipsis() {
    return new Index(3, 0, 0, 0, 0, 1);
  }

  static long[] words(Index... steps) {
    long[] all = new long[6 * steps.length];
    for (int i = 0; i < steps.length; ++i) {
      System.arraycopy(steps[i].words, 0, all, 6 * i, 6);
    }
    return all;
  }
}
