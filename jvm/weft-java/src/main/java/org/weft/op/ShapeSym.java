// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family shape, which Sym inherits.
 */
public abstract class ShapeSym extends SpatialSym {
  ShapeSym() {}

  /**
   * The inputs one after the other along an axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol concat(String name, List<Symbol> data, Concat attributes) {
    return Operator.named("Concat").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The inputs one after the other along an axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @return the outputs
   */
  public static Symbol concat(String name, Symbol... data) {
    return Operator.named("Concat").symbol(name, null, data);
  }

  /**
   * Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
   *
   * @param name the node's name; null: made
   * @param data An array with at least one axis.
   * @return the outputs
   */
  public static Symbol flatten(String name, Symbol data) {
    return Operator.named("Flatten").symbol(name, null, data);
  }

  /**
   * The input with elements added before and after each axis: a constant, the nearest element
   * (edge), or the elements mirrored at the first and last one (reflect).
   *
   * @param name the node's name; null: made
   * @param data The input array, any rank.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol pad(String name, Symbol data, Pad attributes) {
    return Operator.named("Pad").symbol(name, attributes, data);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reshape(String name, Symbol data, Reshape attributes) {
    return Operator.named("Reshape").symbol(name, attributes, data);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol reshape(String name, Symbol data) {
    return Operator.named("Reshape").symbol(name, null, data);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceChannel(String name, Symbol data, SliceChannel attributes) {
    return Operator.named("SliceChannel").symbol(name, attributes, data);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol split(String name, Symbol data, SliceChannel attributes) {
    return Operator.named("SliceChannel").symbol(name, attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol swapAxis(String name, Symbol data, SwapAxis attributes) {
    return Operator.named("SwapAxis").symbol(name, attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol swapAxis(String name, Symbol data) {
    return Operator.named("SwapAxis").symbol(name, null, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol swapaxes(String name, Symbol data, SwapAxis attributes) {
    return Operator.named("SwapAxis").symbol(name, attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol swapaxes(String name, Symbol data) {
    return Operator.named("SwapAxis").symbol(name, null, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastAxis(String name, Symbol data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").symbol(name, attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol broadcastAxis(String name, Symbol data) {
    return Operator.named("broadcast_axis").symbol(name, null, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastAxes(String name, Symbol data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").symbol(name, attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol broadcastAxes(String name, Symbol data) {
    return Operator.named("broadcast_axis").symbol(name, null, data);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastLike(String name, Symbol lhs, BroadcastLike attributes) {
    return Operator.named("broadcast_like").symbol(name, attributes, lhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @return the outputs
   */
  public static Symbol broadcastLike(String name, Symbol lhs) {
    return Operator.named("broadcast_like").symbol(name, null, lhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastLike(
      String name, Symbol lhs, Symbol rhs, BroadcastLike attributes) {
    return Operator.named("broadcast_like").symbol(name, attributes, lhs, rhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param name the node's name; null: made
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @return the outputs
   */
  public static Symbol broadcastLike(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("broadcast_like").symbol(name, null, lhs, rhs);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol broadcastTo(String name, Symbol data, BroadcastTo attributes) {
    return Operator.named("broadcast_to").symbol(name, attributes, data);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol broadcastTo(String name, Symbol data) {
    return Operator.named("broadcast_to").symbol(name, null, data);
  }

  /**
   * Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
   * in the block as the outer part of the channel index.
   *
   * @param name the node's name; null: made
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol depthToSpace(String name, Symbol data, DepthToSpace attributes) {
    return Operator.named("depth_to_space").symbol(name, attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param name the node's name; null: made
   * @param data At least one axis.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol diag(String name, Symbol data, Diag attributes) {
    return Operator.named("diag").symbol(name, attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param name the node's name; null: made
   * @param data At least one axis.
   * @return the outputs
   */
  public static Symbol diag(String name, Symbol data) {
    return Operator.named("diag").symbol(name, null, data);
  }

  /**
   * Inserts an axis of size 1 at position `axis` of the result.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol expandDims(String name, Symbol data, ExpandDims attributes) {
    return Operator.named("expand_dims").symbol(name, attributes, data);
  }

  /**
   * Every element `repeats` times in a row: along an axis, or of the flattened input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol repeat(String name, Symbol data, Repeat attributes) {
    return Operator.named("repeat").symbol(name, attributes, data);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reshapeLike(String name, Symbol lhs, ReshapeLike attributes) {
    return Operator.named("reshape_like").symbol(name, attributes, lhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @return the outputs
   */
  public static Symbol reshapeLike(String name, Symbol lhs) {
    return Operator.named("reshape_like").symbol(name, null, lhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reshapeLike(String name, Symbol lhs, Symbol rhs, ReshapeLike attributes) {
    return Operator.named("reshape_like").symbol(name, attributes, lhs, rhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param name the node's name; null: made
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @return the outputs
   */
  public static Symbol reshapeLike(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("reshape_like").symbol(name, null, lhs, rhs);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol reverse(String name, Symbol data, Reverse attributes) {
    return Operator.named("reverse").symbol(name, attributes, data);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol flip(String name, Symbol data, Reverse attributes) {
    return Operator.named("reverse").symbol(name, attributes, data);
  }

  /**
   * The input's shape as an int64 vector.
   *
   * @param name the node's name; null: made
   * @param data Only its shape counts.
   * @return the outputs
   */
  public static Symbol shapeArray(String name, Symbol data) {
    return Operator.named("shape_array").symbol(name, null, data);
  }

  /**
   * The number of elements of the input as an int64 vector of length 1.
   *
   * @param name the node's name; null: made
   * @param data Only its shape counts.
   * @return the outputs
   */
  public static Symbol sizeArray(String name, Symbol data) {
    return Operator.named("size_array").symbol(name, null, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol slice(String name, Symbol data, Slice attributes) {
    return Operator.named("slice").symbol(name, attributes, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol crop(String name, Symbol data, Slice attributes) {
    return Operator.named("slice").symbol(name, attributes, data);
  }

  /**
   * The indices begin ... end - 1 of one axis; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceAxis(String name, Symbol data, SliceAxis attributes) {
    return Operator.named("slice_axis").symbol(name, attributes, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceLike(String name, Symbol data, SliceLike attributes) {
    return Operator.named("slice_like").symbol(name, attributes, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sliceLike(String name, Symbol data) {
    return Operator.named("slice_like").symbol(name, null, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sliceLike(String name, Symbol data, Symbol shapeLike, SliceLike attributes) {
    return Operator.named("slice_like").symbol(name, attributes, data, shapeLike);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @return the outputs
   */
  public static Symbol sliceLike(String name, Symbol data, Symbol shapeLike) {
    return Operator.named("slice_like").symbol(name, null, data, shapeLike);
  }

  /**
   * Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
   * depth_to_space.
   *
   * @param name the node's name; null: made
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol spaceToDepth(String name, Symbol data, SpaceToDepth attributes) {
    return Operator.named("space_to_depth").symbol(name, attributes, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol squeeze(String name, Symbol data, Squeeze attributes) {
    return Operator.named("squeeze").symbol(name, attributes, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol squeeze(String name, Symbol data) {
    return Operator.named("squeeze").symbol(name, null, data);
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol stack(String name, List<Symbol> data, Stack attributes) {
    return Operator.named("stack").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param name the node's name; null: made
   * @param data Arrays of one shape and dtype.
   * @return the outputs
   */
  public static Symbol stack(String name, Symbol... data) {
    return Operator.named("stack").symbol(name, null, data);
  }

  /**
   * The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
   * ones in front.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol tile(String name, Symbol data, Tile attributes) {
    return Operator.named("tile").symbol(name, attributes, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol transpose(String name, Symbol data, Transpose attributes) {
    return Operator.named("transpose").symbol(name, attributes, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol transpose(String name, Symbol data) {
    return Operator.named("transpose").symbol(name, null, data);
  }
}
