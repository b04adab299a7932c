// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.DType;
import org.weft.Named;
import org.weft.None;

/**
 * ImageRecordInt8Iter, which Iterators inherits.
 */
public abstract class IteratorsImageRecordInt8Iter extends IteratorsImageRecordIter {
  IteratorsImageRecordInt8Iter() {}

  /**
   * Images as signed bytes; pixels above 127 become 127. Images come from RecordIO files, as im2rec
   * writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
   * *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
   * numbers. The same seeds give the same batches, whatever the number of threads.
   *
   * @return it, with all defaults
   */
  public static ImageRecordInt8Iter imageRecordInt8Iter() {
    return new ImageRecordInt8Iter();
  }

  /**
   * Attributes of ImageRecordInt8Iter.
   */
  public static final class ImageRecordInt8Iter extends Named {
    private ImageRecordInt8Iter() {
      super("ImageRecordInt8Iter");
    }

    /**
     * Path of a list whose labels replace those in the records: lines of number, labels, path with
     * tabs between them; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter pathImglist(String value) {
      put("path_imglist", value);
      return this;
    }

    /**
     * Path of the record file, or of a folder of .rec files, read by name; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter pathImgrec(String value) {
      put("path_imgrec", value);
      return this;
    }

    /**
     * Path of the index: records are found without reading the file once. Parts then have equal
     * numbers of records instead of bytes; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter pathImgidx(String value) {
      put("path_imgidx", value);
      return this;
    }

    /**
     * Accepted for compatibility: 'aug_default'; default aug_default.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter augSeq(String value) {
      put("aug_seq", value);
      return this;
    }

    /**
     * Labels of a sample; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter labelWidth(long value) {
      put("label_width", value);
      return this;
    }

    /**
     * (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Threads that decode, at most one per core. They do not change the results; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter preprocessThreads(long value) {
      put("preprocess_threads", value);
      return this;
    }

    /**
     * Accepted for compatibility; nothing is printed; default True.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter verbose(boolean value) {
      put("verbose", value);
      return this;
    }

    /**
     * Parts that the records are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * The part that is read, from 0; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter deviceId(long value) {
      put("device_id", value);
      return this;
    }

    /**
     * Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay close
     * together; 0: all records are one; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter shuffleChunkSize(long value) {
      put("shuffle_chunk_size", value);
      return this;
    }

    /**
     * Of the order, besides seed; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter shuffleChunkSeed(long value) {
      put("shuffle_chunk_seed", value);
      return this;
    }

    /**
     * Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed sets;
     * default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter seedAug(long value) {
      put("seed_aug", value);
      return this;
    }

    /**
     * Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed sets;
     * default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter seedAug(None value) {
      put("seed_aug", value);
      return this;
    }

    /**
     * Whether every pass has a random order of its own; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter shuffle(boolean value) {
      put("shuffle", value);
      return this;
    }

    /**
     * Of the order; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter seed(long value) {
      put("seed", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether samples that fill up the last batch come from the next pass, which leaves them out;
     * else they are the first of the same pass; default True.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Batches that are made ahead, at least 1; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less the
     * rounded mean: std and scale are for floats; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less the
     * rounded mean: std and scale are for floats; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter dtype(None value) {
      put("dtype", value);
      return this;
    }

    /**
     * Whether damaged records are left out and counted (the iterator's skipped). Their places are
     * taken by other samples of the batch and belong to pad; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter skipCorrupt(boolean value) {
      put("skip_corrupt", value);
      return this;
    }

    /**
     * Size that the shorter side gets before all else; -1: as it is; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter resize(long value) {
      put("resize", value);
      return this;
    }

    /**
     * Whether crops lie anywhere, else in the middle; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter randCrop(boolean value) {
      put("rand_crop", value);
      return this;
    }

    /**
     * Whether crops have a random area and aspect ratio; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter randomResizedCrop(boolean value) {
      put("random_resized_crop", value);
      return this;
    }

    /**
     * Most degrees of a random rotation; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxRotateAngle(long value) {
      put("max_rotate_angle", value);
      return this;
    }

    /**
     * Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between 1 -
     * this and 1 + this. With random_resized_crop: width / height of the crop; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxAspectRatio(double value) {
      put("max_aspect_ratio", value);
      return this;
    }

    /**
     * Least random aspect ratio; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter minAspectRatio(double value) {
      put("min_aspect_ratio", value);
      return this;
    }

    /**
     * Least random aspect ratio; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter minAspectRatio(None value) {
      put("min_aspect_ratio", value);
      return this;
    }

    /**
     * Most of a random shear, (x, y) to (x + m y, y); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxShearRatio(double value) {
      put("max_shear_ratio", value);
      return this;
    }

    /**
     * Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size;
     * default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxCropSize(long value) {
      put("max_crop_size", value);
      return this;
    }

    /**
     * Smallest side of a square crop; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter minCropSize(long value) {
      put("min_crop_size", value);
      return this;
    }

    /**
     * Largest random scale; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxRandomScale(double value) {
      put("max_random_scale", value);
      return this;
    }

    /**
     * Smallest random scale; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter minRandomScale(double value) {
      put("min_random_scale", value);
      return this;
    }

    /**
     * Largest share of the image's area that a random_resized_crop has; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxRandomArea(double value) {
      put("max_random_area", value);
      return this;
    }

    /**
     * Smallest share of it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter minRandomArea(double value) {
      put("min_random_area", value);
      return this;
    }

    /**
     * Largest side after scaling and rotating; default 1e+10.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter maxImgSize(double value) {
      put("max_img_size", value);
      return this;
    }

    /**
     * Smallest side after scaling and rotating; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter minImgSize(double value) {
      put("min_img_size", value);
      return this;
    }

    /**
     * Pixels are multiplied by 1 - this to 1 + this; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter brightness(double value) {
      put("brightness", value);
      return this;
    }

    /**
     * The same for the distance to the mean gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter contrast(double value) {
      put("contrast", value);
      return this;
    }

    /**
     * The same for the distance to each pixel's gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter saturation(double value) {
      put("saturation", value);
      return this;
    }

    /**
     * Standard deviation of noise along the principal components of natural colours; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter pcaNoise(double value) {
      put("pca_noise", value);
      return this;
    }

    /**
     * Most that is added to the hue (0 to 180); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter randomH(long value) {
      put("random_h", value);
      return this;
    }

    /**
     * Most that is added to the saturation (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter randomS(long value) {
      put("random_s", value);
      return this;
    }

    /**
     * Most that is added to the lightness (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter randomL(long value) {
      put("random_l", value);
      return this;
    }

    /**
     * Degrees of a rotation of every image; -1: none; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter rotate(long value) {
      put("rotate", value);
      return this;
    }

    /**
     * What stands outside of the image, 0 to 255; default 255.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter fillValue(long value) {
      put("fill_value", value);
      return this;
    }

    /**
     * Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge and area
     * to shrink, 10 random; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter interMethod(long value) {
      put("inter_method", value);
      return this;
    }

    /**
     * Pixels added on each side; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordInt8Iter pad(long value) {
      put("pad", value);
      return this;
    }
  }
}
