// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family shape, which Ops inherits.
 */
public abstract class ShapeOps extends SpatialOps {
  ShapeOps() {}

  /**
   * The inputs one after the other along an axis.
   *
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray concat(List<NDArray> data, Concat attributes) {
    return Operator.named("Concat").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The inputs one after the other along an axis.
   *
   * @param data Arrays of one dtype whose shapes differ along dim only.
   * @return the result
   */
  public static NDArray concat(NDArray... data) {
    return Operator.named("Concat").apply(null, data);
  }

  /**
   * Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
   *
   * @param data An array with at least one axis.
   * @return the result
   */
  public static NDArray flatten(NDArray data) {
    return Operator.named("Flatten").apply(null, data);
  }

  /**
   * The input with elements added before and after each axis: a constant, the nearest element
   * (edge), or the elements mirrored at the first and last one (reflect).
   *
   * @param data The input array, any rank.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray pad(NDArray data, Pad attributes) {
    return Operator.named("Pad").apply(attributes, data);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray reshape(NDArray data, Reshape attributes) {
    return Operator.named("Reshape").apply(attributes, data);
  }

  /**
   * The elements of the input, in row-major order, as another shape; a view where strides allow it.
   * Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
   * merges two axes, -4 splits one into the two sizes that follow.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray reshape(NDArray data) {
    return Operator.named("Reshape").apply(null, data);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> sliceChannel(NDArray data, SliceChannel attributes) {
    return Operator.named("SliceChannel").invoke(attributes, data);
  }

  /**
   * Cuts an axis into equal parts; the results are views.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> split(NDArray data, SliceChannel attributes) {
    return Operator.named("SliceChannel").invoke(attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray swapAxis(NDArray data, SwapAxis attributes) {
    return Operator.named("SwapAxis").apply(attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray swapAxis(NDArray data) {
    return Operator.named("SwapAxis").apply(null, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray swapaxes(NDArray data, SwapAxis attributes) {
    return Operator.named("SwapAxis").apply(attributes, data);
  }

  /**
   * Exchanges two axes; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray swapaxes(NDArray data) {
    return Operator.named("SwapAxis").apply(null, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastAxis(NDArray data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").apply(attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray broadcastAxis(NDArray data) {
    return Operator.named("broadcast_axis").apply(null, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastAxes(NDArray data, BroadcastAxis attributes) {
    return Operator.named("broadcast_axis").apply(attributes, data);
  }

  /**
   * Repeats the listed axes, which have size 1; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray broadcastAxes(NDArray data) {
    return Operator.named("broadcast_axis").apply(null, data);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastLike(NDArray lhs, NDArray rhs, BroadcastLike attributes) {
    return Operator.named("broadcast_like").apply(attributes, lhs, rhs);
  }

  /**
   * Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
   *
   * @param lhs The array to repeat.
   * @param rhs Only its shape counts.
   * @return the result
   */
  public static NDArray broadcastLike(NDArray lhs, NDArray rhs) {
    return Operator.named("broadcast_like").apply(null, lhs, rhs);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray broadcastTo(NDArray data, BroadcastTo attributes) {
    return Operator.named("broadcast_to").apply(attributes, data);
  }

  /**
   * Repeats axes of size 1 to the sizes given; the result is a view.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray broadcastTo(NDArray data) {
    return Operator.named("broadcast_to").apply(null, data);
  }

  /**
   * Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
   * in the block as the outer part of the channel index.
   *
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray depthToSpace(NDArray data, DepthToSpace attributes) {
    return Operator.named("depth_to_space").apply(attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param data At least one axis.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray diag(NDArray data, Diag attributes) {
    return Operator.named("diag").apply(attributes, data);
  }

  /**
   * A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
   * matrix that has it as diagonal.
   *
   * @param data At least one axis.
   * @return the result
   */
  public static NDArray diag(NDArray data) {
    return Operator.named("diag").apply(null, data);
  }

  /**
   * Inserts an axis of size 1 at position `axis` of the result.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray expandDims(NDArray data, ExpandDims attributes) {
    return Operator.named("expand_dims").apply(attributes, data);
  }

  /**
   * Every element `repeats` times in a row: along an axis, or of the flattened input.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray repeat(NDArray data, Repeat attributes) {
    return Operator.named("repeat").apply(attributes, data);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray reshapeLike(NDArray lhs, NDArray rhs, ReshapeLike attributes) {
    return Operator.named("reshape_like").apply(attributes, lhs, rhs);
  }

  /**
   * The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
   * rhs_end - 1 of rhs; by default, with the whole shape of rhs.
   *
   * @param lhs The elements.
   * @param rhs Only its shape counts.
   * @return the result
   */
  public static NDArray reshapeLike(NDArray lhs, NDArray rhs) {
    return Operator.named("reshape_like").apply(null, lhs, rhs);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray reverse(NDArray data, Reverse attributes) {
    return Operator.named("reverse").apply(attributes, data);
  }

  /**
   * The order of the elements along axes turned round; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray flip(NDArray data, Reverse attributes) {
    return Operator.named("reverse").apply(attributes, data);
  }

  /**
   * The input's shape as an int64 vector.
   *
   * @param data Only its shape counts.
   * @return the result
   */
  public static NDArray shapeArray(NDArray data) {
    return Operator.named("shape_array").apply(null, data);
  }

  /**
   * The number of elements of the input as an int64 vector of length 1.
   *
   * @param data Only its shape counts.
   * @return the result
   */
  public static NDArray sizeArray(NDArray data) {
    return Operator.named("size_array").apply(null, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray slice(NDArray data, Slice attributes) {
    return Operator.named("slice").apply(attributes, data);
  }

  /**
   * A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
   * those listed are taken whole.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray crop(NDArray data, Slice attributes) {
    return Operator.named("slice").apply(attributes, data);
  }

  /**
   * The indices begin ... end - 1 of one axis; the result is a view.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sliceAxis(NDArray data, SliceAxis attributes) {
    return Operator.named("slice_axis").apply(attributes, data);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sliceLike(NDArray data, NDArray shapeLike, SliceLike attributes) {
    return Operator.named("slice_like").apply(attributes, data, shapeLike);
  }

  /**
   * The leading part of data that has the sizes of shape_like along the axes listed; the result is
   * a view.
   *
   * @param data The input array.
   * @param shapeLike Only its shape counts.
   * @return the result
   */
  public static NDArray sliceLike(NDArray data, NDArray shapeLike) {
    return Operator.named("slice_like").apply(null, data, shapeLike);
  }

  /**
   * Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
   * depth_to_space.
   *
   * @param data Shape (N, C, H, W).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray spaceToDepth(NDArray data, SpaceToDepth attributes) {
    return Operator.named("space_to_depth").apply(attributes, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray squeeze(NDArray data, Squeeze attributes) {
    return Operator.named("squeeze").apply(attributes, data);
  }

  /**
   * Removes axes of size 1: those listed, or all. One axis stays where all would go.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray squeeze(NDArray data) {
    return Operator.named("squeeze").apply(null, data);
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param data Arrays of one shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray stack(List<NDArray> data, Stack attributes) {
    return Operator.named("stack").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The inputs, all of one shape, joined along a new axis.
   *
   * @param data Arrays of one shape and dtype.
   * @return the result
   */
  public static NDArray stack(NDArray... data) {
    return Operator.named("stack").apply(null, data);
  }

  /**
   * The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
   * ones in front.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray tile(NDArray data, Tile attributes) {
    return Operator.named("tile").apply(attributes, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray transpose(NDArray data, Transpose attributes) {
    return Operator.named("transpose").apply(attributes, data);
  }

  /**
   * Permutes the axes; the result is a view. Without axes it reverses their order.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray transpose(NDArray data) {
    return Operator.named("transpose").apply(null, data);
  }
}
