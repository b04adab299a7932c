package org.weft;

import java.util.List;

/**
 * What inference found, in the order of a symbol's names.
 *
 * @param arguments types of the arguments
 * @param outputs types of the outputs
 * @param states types of the auxiliary states
 * @param complete whether nothing is unknown
 */
public record Types(List<Item> arguments, List<Item> outputs, List<Item> states, boolean complete) {
  /**
   * One type.
   *
   * @param shape null: not known; sizes that are not known are -1
   * @param dtype null: not known
   */
  public record Item(long[] shape, DType dtype) {}
}
