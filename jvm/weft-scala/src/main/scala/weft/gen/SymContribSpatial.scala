// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymContribSpatial {

  /** Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
    * from floor(i n / m) to ceil((i + 1) n / m).
    * @param data Shape (batch, channels, height, width), floating point.
    * @param output_size Height and width of the result, or one number for both; (): 1; default ().
    * @param name The node's name; None: made.
    */
  def AdaptiveAvgPooling2D(
      data: Symbol,
      output_size: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_AdaptiveAvgPooling2D").set("output_size", output_size).symbol(name, data)

  /** Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
    * interpolation. Outside the image taps are 0; between its last pixel and one further they are
    * the last pixel.
    * @param data Shape (batch, channels, height, width), floating point.
    * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
    *   num_deformable_group taps, height, width of the result): for each group and tap a row, then
    *   a column.
    * @param weight Shape (num_filter, channels / num_group, kernel...).
    * @param bias Shape (num_filter,); absent with no_bias.
    * @param kernel Height and width of the window; required.
    * @param stride Step of the window; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad Pixels added at either side; default 0; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param num_deformable_group Channels are split into groups with offsets of their own; default
    *   1.
    * @param workspace Accepted for compatibility; has no effect; default 1024.
    * @param no_bias Whether there is no bias; default False.
    * @param layout Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW;
    *   default None.
    * @param name The node's name; None: made.
    */
  def DeformableConvolution(
      data: Symbol,
      offset: Option[Symbol] = None,
      weight: Option[Symbol] = None,
      bias: Option[Symbol] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      num_deformable_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_DeformableConvolution")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("num_deformable_group", num_deformable_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("layout", layout)
      .symbol(name, data, offset.orNull, weight.orNull, bias.orNull)

  /** Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
    * interpolation, and multiplied by a mask. Pixels outside the image are 0.
    * @param data Shape (batch, channels, height, width), floating point.
    * @param offset Rows and columns to add to the positions of the taps, shape (batch, 2
    *   num_deformable_group taps, height, width of the result): for each group and tap a row, then
    *   a column.
    * @param mask Factors of the taps, shape (batch, num_deformable_group taps, height, width of
    *   the result).
    * @param weight Shape (num_filter, channels / num_group, kernel...).
    * @param bias Shape (num_filter,); absent with no_bias.
    * @param kernel Height and width of the window; required.
    * @param stride Step of the window; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad Pixels added at either side; default 0; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param num_deformable_group Channels are split into groups with offsets of their own; default
    *   1.
    * @param workspace Accepted for compatibility; has no effect; default 1024.
    * @param no_bias Whether there is no bias; default False.
    * @param im2col_step Accepted for compatibility; has no effect; default 64.
    * @param layout Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW;
    *   default None.
    * @param name The node's name; None: made.
    */
  def ModulatedDeformableConvolution(
      data: Symbol,
      offset: Option[Symbol] = None,
      mask: Option[Symbol] = None,
      weight: Option[Symbol] = None,
      bias: Option[Symbol] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      num_deformable_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      im2col_step: Option[Long] = None,
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_ModulatedDeformableConvolution")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("num_deformable_group", num_deformable_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("im2col_step", im2col_step)
      .set("layout", layout)
      .symbol(name, data, offset.orNull, mask.orNull, weight.orNull, bias.orNull)
}
