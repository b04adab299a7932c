// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols.
 */
public final class SymImage {
  private SymImage() {}

  /**
   * Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
   * images stay as they are.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol adjustLighting(String name, Symbol data, ImageAdjustLighting attributes) {
    return Operator.named("_image_adjust_lighting").symbol(name, attributes, data);
  }

  /**
   * A rectangle of an image; the result is a view.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol crop(String name, Symbol data, ImageCrop attributes) {
    return Operator.named("_image_crop").symbol(name, attributes, data);
  }

  /**
   * Images with their columns in reverse order.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such.
   * @return the outputs
   */
  public static Symbol flipLeftRight(String name, Symbol data) {
    return Operator.named("_image_flip_left_right").symbol(name, null, data);
  }

  /**
   * Images with their rows in reverse order.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such.
   * @return the outputs
   */
  public static Symbol flipTopBottom(String name, Symbol data) {
    return Operator.named("_image_flip_top_bottom").symbol(name, null, data);
  }

  /**
   * Encodes an image as a JPEG or PNG file: uint8 with one axis.
   *
   * @param name the node's name; null: made
   * @param data uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol imencode(String name, Symbol data, ImageImencode attributes) {
    return Operator.named("_image_imencode").symbol(name, attributes, data);
  }

  /**
   * Encodes an image as a JPEG or PNG file: uint8 with one axis.
   *
   * @param name the node's name; null: made
   * @param data uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
   * @return the outputs
   */
  public static Symbol imencode(String name, Symbol data) {
    return Operator.named("_image_imencode").symbol(name, null, data);
  }

  /**
   * (data - mean) / std, for each channel.
   *
   * @param name the node's name; null: made
   * @param data (channels, height, width) or a batch of such; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol normalize(String name, Symbol data, ImageNormalize attributes) {
    return Operator.named("_image_normalize").symbol(name, attributes, data);
  }

  /**
   * (data - mean) / std, for each channel.
   *
   * @param name the node's name; null: made
   * @param data (channels, height, width) or a batch of such; floating point.
   * @return the outputs
   */
  public static Symbol normalize(String name, Symbol data) {
    return Operator.named("_image_normalize").symbol(name, null, data);
  }

  /**
   * Multiplies each image by a random factor.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomBrightness(
      String name, Symbol data, ImageRandomBrightness attributes) {
    return Operator.named("_image_random_brightness").symbol(name, attributes, data);
  }

  /**
   * Random brightness, contrast, saturation and hue, in this order, by factors within the given
   * distances of 1.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomColorJitter(
      String name, Symbol data, ImageRandomColorJitter attributes) {
    return Operator.named("_image_random_color_jitter").symbol(name, attributes, data);
  }

  /**
   * Moves each image away from its mean gray value by a random factor.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomContrast(String name, Symbol data, ImageRandomContrast attributes) {
    return Operator.named("_image_random_contrast").symbol(name, attributes, data);
  }

  /**
   * Each image with its columns in reverse order, with probability 1/2.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such.
   * @return the outputs
   */
  public static Symbol randomFlipLeftRight(String name, Symbol data) {
    return Operator.named("_image_random_flip_left_right").symbol(name, null, data);
  }

  /**
   * Each image with its rows in reverse order, with probability 1/2.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such.
   * @return the outputs
   */
  public static Symbol randomFlipTopBottom(String name, Symbol data) {
    return Operator.named("_image_random_flip_top_bottom").symbol(name, null, data);
  }

  /**
   * Turns the hue of each image by a random factor of a circle; whole numbers change nothing.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomHue(String name, Symbol data, ImageRandomHue attributes) {
    return Operator.named("_image_random_hue").symbol(name, attributes, data);
  }

  /**
   * adjust_lighting with normally distributed multiples, for each image.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomLighting(String name, Symbol data, ImageRandomLighting attributes) {
    return Operator.named("_image_random_lighting").symbol(name, attributes, data);
  }

  /**
   * adjust_lighting with normally distributed multiples, for each image.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @return the outputs
   */
  public static Symbol randomLighting(String name, Symbol data) {
    return Operator.named("_image_random_lighting").symbol(name, null, data);
  }

  /**
   * Moves each pixel away from its gray value by a random factor.
   *
   * @param name the node's name; null: made
   * @param data (height, width, 1 or 3) or a batch of such.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomSaturation(
      String name, Symbol data, ImageRandomSaturation attributes) {
    return Operator.named("_image_random_saturation").symbol(name, attributes, data);
  }

  /**
   * Resizes images.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such; uint8 or floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol resize(String name, Symbol data, ImageResize attributes) {
    return Operator.named("_image_resize").symbol(name, attributes, data);
  }

  /**
   * Resizes images.
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such; uint8 or floating point.
   * @return the outputs
   */
  public static Symbol resize(String name, Symbol data) {
    return Operator.named("_image_resize").symbol(name, null, data);
  }

  /**
   * data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
   * 1].
   *
   * @param name the node's name; null: made
   * @param data (height, width, channels) or a batch of such.
   * @return the outputs
   */
  public static Symbol toTensor(String name, Symbol data) {
    return Operator.named("_image_to_tensor").symbol(name, null, data);
  }
}
