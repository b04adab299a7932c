// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family spatial, which Sym inherits.
 */
public abstract class SpatialSym {
  SpatialSym() {}

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol bilinearSampler(String name, Symbol data, BilinearSampler attributes) {
    return Operator.named("BilinearSampler").symbol(name, attributes, data);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @return the outputs
   */
  public static Symbol bilinearSampler(String name, Symbol data) {
    return Operator.named("BilinearSampler").symbol(name, null, data);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol bilinearSampler(
      String name, Symbol data, Symbol grid, BilinearSampler attributes) {
    return Operator.named("BilinearSampler").symbol(name, attributes, data, grid);
  }

  /**
   * Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
   * count as 0.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
   *     at the first pixel of data to 1 at the last. NaN gives NaN.
   * @return the outputs
   */
  public static Symbol bilinearSampler(String name, Symbol data, Symbol grid) {
    return Operator.named("BilinearSampler").symbol(name, null, data, grid);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol correlation(String name, Symbol data1, Correlation attributes) {
    return Operator.named("Correlation").symbol(name, attributes, data1);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @return the outputs
   */
  public static Symbol correlation(String name, Symbol data1) {
    return Operator.named("Correlation").symbol(name, null, data1);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol correlation(
      String name, Symbol data1, Symbol data2, Correlation attributes) {
    return Operator.named("Correlation").symbol(name, attributes, data1, data2);
  }

  /**
   * Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
   * row, is the mean over the patch and the channels of the products of the first image with the
   * second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
   * stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
   * stride1).
   *
   * @param name the node's name; null: made
   * @param data1 Shape (batch, channels, height, width), floating point.
   * @param data2 The same shape.
   * @return the outputs
   */
  public static Symbol correlation(String name, Symbol data1, Symbol data2) {
    return Operator.named("Correlation").symbol(name, null, data1, data2);
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol Crop(String name, List<Symbol> data, Crop attributes) {
    return Operator.named("Crop").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * A rectangle out of images: of size h_w, or of the size of a second array.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), and optionally an array with 4 axes whose
   *     height and width the result gets.
   * @return the outputs
   */
  public static Symbol Crop(String name, Symbol... data) {
    return Operator.named("Crop").symbol(name, null, data);
  }

  /**
   * Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
   * the first pixel to 1 at the last; 0 where there is one alone.
   *
   * @param name the node's name; null: made
   * @param data affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions.
   *     warp: distances in pixels to add to each position, shape (batch, 2, height, width), columns
   *     first.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gridGenerator(String name, Symbol data, GridGenerator attributes) {
    return Operator.named("GridGenerator").symbol(name, attributes, data);
  }

  /**
   * Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol spatialTransformer(String name, Symbol data, SpatialTransformer attributes) {
    return Operator.named("SpatialTransformer").symbol(name, attributes, data);
  }

  /**
   * Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
   *
   * @param name the node's name; null: made
   * @param data Images (batch, channels, height, width), floating point.
   * @param loc Matrices of 2 x 3, shape (batch, 6).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol spatialTransformer(
      String name, Symbol data, Symbol loc, SpatialTransformer attributes) {
    return Operator.named("SpatialTransformer").symbol(name, attributes, data, loc);
  }

  /**
   * The transpose of im2col: adds patches up to images of space output_size.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels * elements of kernel, number of patches), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol col2im(String name, Symbol data, Col2im attributes) {
    return Operator.named("col2im").symbol(name, attributes, data);
  }

  /**
   * The patches of images, one per column: what a convolution multiplies its weights with. Shape
   * (batch, channels * elements of kernel, number of patches).
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, space...), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol im2col(String name, Symbol data, Im2col attributes) {
    return Operator.named("im2col").symbol(name, attributes, data);
  }
}
