// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family spatial, which Ops inherits.
 */
public abstract class SpatialOps {
  SpatialOps() {}

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray bilinearSampler(NDArray data, NDArray grid, BilinearSampler attributes) {
    return Operator.named("BilinearSampler").apply(attributes, data, grid);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @return the result
   */
  public static NDArray bilinearSampler(NDArray data, NDArray grid) {
    return Operator.named("BilinearSampler").apply(null, data, grid);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray correlation(NDArray data1, NDArray data2, Correlation attributes) {
    return Operator.named("Correlation").apply(attributes, data1, data2);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @return the result
   */
  public static NDArray correlation(NDArray data1, NDArray data2) {
    return Operator.named("Correlation").apply(null, data1, data2);
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray Crop(List<NDArray> data, Crop attributes) {
    return Operator.named("Crop").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @return the result
   */
  public static NDArray Crop(NDArray... data) {
    return Operator.named("Crop").apply(null, data);
  }

  /**
   * Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
   * the first pixel to 1 at the last; 0 where there is one alone.
   *
   * @param data affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions.
   *     warp: distances in pixels to add to each position, shape (batch, 2, height, width), columns
   *     first.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray gridGenerator(NDArray data, GridGenerator attributes) {
    return Operator.named("GridGenerator").apply(attributes, data);
  }

  /**
   * Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
   *
   * @param data Images (batch, channels, height, width), floating point.
   * @param loc Matrices of 2 x 3, shape (batch, 6).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray spatialTransformer(
      NDArray data, NDArray loc, SpatialTransformer attributes) {
    return Operator.named("SpatialTransformer").apply(attributes, data, loc);
  }

  /**
   * The transpose of im2col: adds patches up to images of space output_size.
   *
   * @param data Shape (batch, channels * elements of kernel, number of patches), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray col2im(NDArray data, Col2im attributes) {
    return Operator.named("col2im").apply(attributes, data);
  }

  /**
   * The patches of images, one per column: what a convolution multiplies its weights with. Shape
   * (batch, channels * elements of kernel, number of patches).
   *
   * @param data Shape (batch, channels, space...), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray im2col(NDArray data, Im2col attributes) {
    return Operator.named("im2col").apply(attributes, data);
  }
}
