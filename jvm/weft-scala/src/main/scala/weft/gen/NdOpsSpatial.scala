// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsSpatial {

  /** Images at the positions of a grid, interpolated between the four nearest pixels; pixels
    * outside count as 0.
    * @param data Images (batch, channels, height, width), floating point.
    * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
    *   at the first pixel of data to 1 at the last. NaN gives NaN.
    * @param cudnn_off Accepted for compatibility; has no effect; default None.
    */
  def BilinearSampler(data: NDArray, grid: NDArray, cudnn_off: Option[Boolean] = None): NDArray =
    new Call("BilinearSampler").set("cudnn_off", cudnn_off).one(data, grid)

  /** Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row
    * by row, is the mean over the patch and the channels of the products of the first image with
    * the second one moved by (i, j), both from -r to r in steps of stride2 with r =
    * max_displacement / stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement -
    * kernel_size + 1) / stride1).
    * @param data1 Shape (batch, channels, height, width), floating point.
    * @param data2 The same shape.
    * @param kernel_size Side of a patch, odd; default 1.
    * @param max_displacement How far the second image is moved; default 1.
    * @param stride1 Step between patches; default 1.
    * @param stride2 Step between displacements; default 1.
    * @param pad_size Zeros around the images; default 0.
    * @param is_multiply Products; otherwise absolute differences; default True.
    */
  def Correlation(
      data1: NDArray,
      data2: NDArray,
      kernel_size: Option[Long] = None,
      max_displacement: Option[Long] = None,
      stride1: Option[Long] = None,
      stride2: Option[Long] = None,
      pad_size: Option[Long] = None,
      is_multiply: Option[Boolean] = None
  ): NDArray =
    new Call("Correlation")
      .set("kernel_size", kernel_size)
      .set("max_displacement", max_displacement)
      .set("stride1", stride1)
      .set("stride2", stride2)
      .set("pad_size", pad_size)
      .set("is_multiply", is_multiply)
      .one(data1, data2)

  /** A rectangle out of images: of size h_w, or of the size of a second array.
    * @param data Images (batch, channels, height, width), and optionally an array with 4 axes
    *   whose height and width the result gets.
    * @param offset Row and column of its first pixel; default (0, 0).
    * @param h_w With one input: height and width; default (0, 0).
    * @param center_crop Whether it lies in the centre, whatever offset says; default False.
    */
  def Crop(
      data: Seq[NDArray],
      offset: Option[Shape] = None,
      h_w: Option[Shape] = None,
      center_crop: Option[Boolean] = None
  ): NDArray =
    new Call("Crop")
      .set("offset", offset)
      .set("h_w", h_w)
      .set("center_crop", center_crop)
      .one(data: _*)

  /** Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
    * the first pixel to 1 at the last; 0 where there is one alone.
    * @param data affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions.
    *   warp: distances in pixels to add to each position, shape (batch, 2, height, width), columns
    *   first.
    * @param transform_type What data says; one of affine, warp; required.
    * @param target_shape affine: height and width of the grid; default (0, 0).
    */
  def GridGenerator(
      data: NDArray,
      transform_type: String,
      target_shape: Option[Shape] = None
  ): NDArray =
    new Call("GridGenerator")
      .put("transform_type", transform_type)
      .set("target_shape", target_shape)
      .one(data)

  /** Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
    * @param data Images (batch, channels, height, width), floating point.
    * @param loc Matrices of 2 x 3, shape (batch, 6).
    * @param target_shape Height and width of the result; default (0, 0).
    * @param transform_type What loc says; one of affine; required.
    * @param sampler_type How images are sampled; one of bilinear; required.
    * @param cudnn_off Accepted for compatibility; has no effect; default None.
    */
  def SpatialTransformer(
      data: NDArray,
      loc: NDArray,
      target_shape: Option[Shape] = None,
      transform_type: String,
      sampler_type: String,
      cudnn_off: Option[Boolean] = None
  ): NDArray =
    new Call("SpatialTransformer")
      .set("target_shape", target_shape)
      .put("transform_type", transform_type)
      .put("sampler_type", sampler_type)
      .set("cudnn_off", cudnn_off)
      .one(data, loc)

  /** The transpose of im2col: adds patches up to images of space output_size.
    * @param data Shape (batch, channels * elements of kernel, number of patches), floating point.
    * @param output_size Space of the result; required.
    * @param kernel Size of a patch, 1 to 3 axes; required.
    * @param stride Step between patches; default 1; default ().
    * @param dilate Distance of the elements of a patch; default 1; default ().
    * @param pad Zeros at either side; default 0; default ().
    */
  def col2im(
      data: NDArray,
      output_size: Shape,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None
  ): NDArray =
    new Call("col2im")
      .put("output_size", output_size)
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .one(data)

  /** The patches of images, one per column: what a convolution multiplies its weights with. Shape
    * (batch, channels * elements of kernel, number of patches).
    * @param data Shape (batch, channels, space...), floating point.
    * @param kernel Size of a patch, 1 to 3 axes; required.
    * @param stride Step between patches; default 1; default ().
    * @param dilate Distance of the elements of a patch; default 1; default ().
    * @param pad Zeros at either side; default 0; default ().
    */
  def im2col(
      data: NDArray,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None
  ): NDArray =
    new Call("im2col")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .one(data)
}
