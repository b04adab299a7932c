// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class SymImage private[weft] () {

  /** Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012).
    * Gray images stay as they are.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param alpha The three multiples; required.
    * @param name The node's name; None: made.
    */
  def adjust_lighting(data: Symbol, alpha: Seq[Double], name: Option[String] = None): Symbol =
    new Call("_image_adjust_lighting").put("alpha", alpha).symbol(name, data)

  /** A rectangle of an image; the result is a view.
    * @param data (height, width, channels) or a batch of such.
    * @param x First column; required.
    * @param y First row; required.
    * @param width Columns of the result; required.
    * @param height Rows of the result; required.
    * @param name The node's name; None: made.
    */
  def crop(
      data: Symbol,
      x: Long,
      y: Long,
      width: Long,
      height: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_crop")
      .put("x", x)
      .put("y", y)
      .put("width", width)
      .put("height", height)
      .symbol(name, data)

  /** Images with their columns in reverse order.
    * @param data (height, width, channels) or a batch of such.
    * @param name The node's name; None: made.
    */
  def flip_left_right(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_image_flip_left_right").symbol(name, data)

  /** Images with their rows in reverse order.
    * @param data (height, width, channels) or a batch of such.
    * @param name The node's name; None: made.
    */
  def flip_top_bottom(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_image_flip_top_bottom").symbol(name, data)

  /** Encodes an image as a JPEG or PNG file: uint8 with one axis.
    * @param data uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
    * @param format ".jpg", ".jpeg" or ".png"; default .jpg.
    * @param quality JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default
    *   None.
    * @param from_rgb Whether red comes first, else blue; default True.
    * @param name The node's name; None: made.
    */
  def imencode(
      data: Symbol,
      format: Option[String] = None,
      quality: Option[Long] = None,
      from_rgb: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_imencode")
      .set("format", format)
      .set("quality", quality)
      .set("from_rgb", from_rgb)
      .symbol(name, data)

  /** (data - mean) / std, for each channel.
    * @param data (channels, height, width) or a batch of such; floating point.
    * @param mean One number, or one per channel; default (0, 0, 0, 0).
    * @param std One number, or one per channel; default (1, 1, 1, 1).
    * @param name The node's name; None: made.
    */
  def normalize(
      data: Symbol,
      mean: Option[Seq[Double]] = None,
      std: Option[Seq[Double]] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_normalize").set("mean", mean).set("std", std).symbol(name, data)

  /** Multiplies each image by a random factor.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param min_factor At least 0; required.
    * @param max_factor At least min_factor; required.
    * @param name The node's name; None: made.
    */
  def random_brightness(
      data: Symbol,
      min_factor: Double,
      max_factor: Double,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_random_brightness")
      .put("min_factor", min_factor)
      .put("max_factor", max_factor)
      .symbol(name, data)

  /** Random brightness, contrast, saturation and hue, in this order, by factors within the given
    * distances of 1.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param brightness At least 0; 0: unchanged; required.
    * @param contrast At least 0; 0: unchanged; required.
    * @param saturation At least 0; 0: unchanged; required.
    * @param hue At least 0; 0: unchanged; required.
    * @param name The node's name; None: made.
    */
  def random_color_jitter(
      data: Symbol,
      brightness: Double,
      contrast: Double,
      saturation: Double,
      hue: Double,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_random_color_jitter")
      .put("brightness", brightness)
      .put("contrast", contrast)
      .put("saturation", saturation)
      .put("hue", hue)
      .symbol(name, data)

  /** Moves each image away from its mean gray value by a random factor.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param min_factor At least 0; required.
    * @param max_factor At least min_factor; required.
    * @param name The node's name; None: made.
    */
  def random_contrast(
      data: Symbol,
      min_factor: Double,
      max_factor: Double,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_random_contrast")
      .put("min_factor", min_factor)
      .put("max_factor", max_factor)
      .symbol(name, data)

  /** Each image with its columns in reverse order, with probability 1/2.
    * @param data (height, width, channels) or a batch of such.
    * @param name The node's name; None: made.
    */
  def random_flip_left_right(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_image_random_flip_left_right").symbol(name, data)

  /** Each image with its rows in reverse order, with probability 1/2.
    * @param data (height, width, channels) or a batch of such.
    * @param name The node's name; None: made.
    */
  def random_flip_top_bottom(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_image_random_flip_top_bottom").symbol(name, data)

  /** Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param min_factor At least 0; required.
    * @param max_factor At least min_factor; required.
    * @param name The node's name; None: made.
    */
  def random_hue(
      data: Symbol,
      min_factor: Double,
      max_factor: Double,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_random_hue")
      .put("min_factor", min_factor)
      .put("max_factor", max_factor)
      .symbol(name, data)

  /** adjust_lighting with normally distributed multiples, for each image.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param alpha_std Standard deviation, at least 0; default 0.05.
    * @param name The node's name; None: made.
    */
  def random_lighting(
      data: Symbol,
      alpha_std: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_random_lighting").set("alpha_std", alpha_std).symbol(name, data)

  /** Moves each pixel away from its gray value by a random factor.
    * @param data (height, width, 1 or 3) or a batch of such.
    * @param min_factor At least 0; required.
    * @param max_factor At least min_factor; required.
    * @param name The node's name; None: made.
    */
  def random_saturation(
      data: Symbol,
      min_factor: Double,
      max_factor: Double,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_random_saturation")
      .put("min_factor", min_factor)
      .put("max_factor", max_factor)
      .symbol(name, data)

  /** Resizes images.
    * @param data (height, width, channels) or a batch of such; uint8 or floating point.
    * @param size (width, height), or one number for both; default ().
    * @param keep_ratio With one number: it is the length of the shorter side; default False.
    * @param interp 0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8; default 1.
    * @param name The node's name; None: made.
    */
  def resize(
      data: Symbol,
      size: Option[Shape] = None,
      keep_ratio: Option[Boolean] = None,
      interp: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_image_resize")
      .set("size", size)
      .set("keep_ratio", keep_ratio)
      .set("interp", interp)
      .symbol(name, data)

  /** data / 255 as float32 with the channels before height and width: from values in [0, 255] to
    * [0, 1].
    * @param data (height, width, channels) or a batch of such.
    * @param name The node's name; None: made.
    */
  def to_tensor(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_image_to_tensor").symbol(name, data)
}
