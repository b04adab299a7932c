// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays.
 */
public final class Image {
  private Image() {}

  /**
   * Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
   * images stay as they are.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray adjustLighting(NDArray data, ImageAdjustLighting attributes) {
    return Operator.named("_image_adjust_lighting").apply(attributes, data);
  }

  /**
   * A rectangle of an image; the result is a view.
   *
   * @param data (height, width, channels) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray crop(NDArray data, ImageCrop attributes) {
    return Operator.named("_image_crop").apply(attributes, data);
  }

  /**
   * Images with their columns in reverse order.
   *
   * @param data (height, width, channels) or a batch of such.
   * @return the result
   */
  public static NDArray flipLeftRight(NDArray data) {
    return Operator.named("_image_flip_left_right").apply(null, data);
  }

  /**
   * Images with their rows in reverse order.
   *
   * @param data (height, width, channels) or a batch of such.
   * @return the result
   */
  public static NDArray flipTopBottom(NDArray data) {
    return Operator.named("_image_flip_top_bottom").apply(null, data);
  }

  /**
   * Encodes an image as a JPEG or PNG file: uint8 with one axis.
   *
   * @param data uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray imencode(NDArray data, ImageImencode attributes) {
    return Operator.named("_image_imencode").apply(attributes, data);
  }

  /**
   * Encodes an image as a JPEG or PNG file: uint8 with one axis.
   *
   * @param data uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
   * @return the result
   */
  public static NDArray imencode(NDArray data) {
    return Operator.named("_image_imencode").apply(null, data);
  }

  /**
   * (data - mean) / std, for each channel.
   *
   * @param data (channels, height, width) or a batch of such; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray normalize(NDArray data, ImageNormalize attributes) {
    return Operator.named("_image_normalize").apply(attributes, data);
  }

  /**
   * (data - mean) / std, for each channel.
   *
   * @param data (channels, height, width) or a batch of such; floating point.
   * @return the result
   */
  public static NDArray normalize(NDArray data) {
    return Operator.named("_image_normalize").apply(null, data);
  }

  /**
   * Multiplies each image by a random factor.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomBrightness(NDArray data, ImageRandomBrightness attributes) {
    return Operator.named("_image_random_brightness").apply(attributes, data);
  }

  /**
   * Random brightness, contrast, saturation and hue, in this order, by factors within the given
   * distances of 1.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomColorJitter(NDArray data, ImageRandomColorJitter attributes) {
    return Operator.named("_image_random_color_jitter").apply(attributes, data);
  }

  /**
   * Moves each image away from its mean gray value by a random factor.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomContrast(NDArray data, ImageRandomContrast attributes) {
    return Operator.named("_image_random_contrast").apply(attributes, data);
  }

  /**
   * Each image with its columns in reverse order, with probability 1/2.
   *
   * @param data (height, width, channels) or a batch of such.
   * @return the result
   */
  public static NDArray randomFlipLeftRight(NDArray data) {
    return Operator.named("_image_random_flip_left_right").apply(null, data);
  }

  /**
   * Each image with its rows in reverse order, with probability 1/2.
   *
   * @param data (height, width, channels) or a batch of such.
   * @return the result
   */
  public static NDArray randomFlipTopBottom(NDArray data) {
    return Operator.named("_image_random_flip_top_bottom").apply(null, data);
  }

  /**
   * Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomHue(NDArray data, ImageRandomHue attributes) {
    return Operator.named("_image_random_hue").apply(attributes, data);
  }

  /**
   * adjust_lighting with normally distributed multiples, for each image.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomLighting(NDArray data, ImageRandomLighting attributes) {
    return Operator.named("_image_random_lighting").apply(attributes, data);
  }

  /**
   * adjust_lighting with normally distributed multiples, for each image.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @return the result
   */
  public static NDArray randomLighting(NDArray data) {
    return Operator.named("_image_random_lighting").apply(null, data);
  }

  /**
   * Moves each pixel away from its gray value by a random factor.
   *
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomSaturation(NDArray data, ImageRandomSaturation attributes) {
    return Operator.named("_image_random_saturation").apply(attributes, data);
  }

  /**
   * Resizes images.
   *
   * @param data (height, width, channels) or a batch of such; uint8 or floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray resize(NDArray data, ImageResize attributes) {
    return Operator.named("_image_resize").apply(attributes, data);
  }

  /**
   * Resizes images.
   *
   * @param data (height, width, channels) or a batch of such; uint8 or floating point.
   * @return the result
   */
  public static NDArray resize(NDArray data) {
    return Operator.named("_image_resize").apply(null, data);
  }

  /**
   * data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
   * 1].
   *
   * @param data (height, width, channels) or a batch of such.
   * @return the result
   */
  public static NDArray toTensor(NDArray data) {
    return Operator.named("_image_to_tensor").apply(null, data);
  }
}
