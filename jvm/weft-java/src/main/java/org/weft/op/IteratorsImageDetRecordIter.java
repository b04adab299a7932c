// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.DType;
import org.weft.Named;
import org.weft.None;

/**
 * ImageDetRecordIter, which Iterators inherits.
 */
public abstract class IteratorsImageDetRecordIter extends IteratorsImageRecordInt8Iter {
  IteratorsImageDetRecordIter() {}

  /**
   * Images with objects, for detection, from RecordIO files. data: float32 (batch_size,
   * *data_shape), (pixels - mean) scale / std, red first; label: (batch_size, 4 + labels):
   * channels, height and width of the image, the number of its labels, the labels, label_pad_value.
   * Labels are the width of the header, that of an object, the rest of the header, then objects:
   * class, left, top, right, bottom as shares of the image, and anything else. index: the records'
   * numbers. The same seeds give the same batches, whatever the number of threads.
   *
   * @return it, with all defaults
   */
  public static ImageDetRecordIter imageDetRecordIter() {
    return new ImageDetRecordIter();
  }

  /**
   * Attributes of ImageDetRecordIter.
   */
  public static final class ImageDetRecordIter extends Named {
    private ImageDetRecordIter() {
      super("ImageDetRecordIter");
    }

    /**
     * Path of a list whose labels replace those in the records: lines of number, labels, path with
     * tabs between them; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter pathImglist(String value) {
      put("path_imglist", value);
      return this;
    }

    /**
     * Path of the record file, or of a folder of .rec files, read by name; default
     * ./data/imgrec.rec.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter pathImgrec(String value) {
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
    public ImageDetRecordIter pathImgidx(String value) {
      put("path_imgidx", value);
      return this;
    }

    /**
     * Accepted for compatibility: 'aug_default'; default det_aug_default.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter augSeq(String value) {
      put("aug_seq", value);
      return this;
    }

    /**
     * Labels of a sample; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter labelWidth(long value) {
      put("label_width", value);
      return this;
    }

    /**
     * (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Threads that decode, at most one per core. They do not change the results; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter preprocessThreads(long value) {
      put("preprocess_threads", value);
      return this;
    }

    /**
     * Accepted for compatibility; nothing is printed; default True.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter verbose(boolean value) {
      put("verbose", value);
      return this;
    }

    /**
     * Parts that the records are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * The part that is read, from 0; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter deviceId(long value) {
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
    public ImageDetRecordIter shuffleChunkSize(long value) {
      put("shuffle_chunk_size", value);
      return this;
    }

    /**
     * Of the order, besides seed; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter shuffleChunkSeed(long value) {
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
    public ImageDetRecordIter seedAug(long value) {
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
    public ImageDetRecordIter seedAug(None value) {
      put("seed_aug", value);
      return this;
    }

    /**
     * Whether every pass has a random order of its own; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter shuffle(boolean value) {
      put("shuffle", value);
      return this;
    }

    /**
     * Of the order; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter seed(long value) {
      put("seed", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter batchSize(long value) {
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
    public ImageDetRecordIter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Batches that are made ahead, at least 1; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter ctx(String value) {
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
    public ImageDetRecordIter dtype(DType value) {
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
    public ImageDetRecordIter dtype(None value) {
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
    public ImageDetRecordIter skipCorrupt(boolean value) {
      put("skip_corrupt", value);
      return this;
    }

    /**
     * Labels that there is room for; 0 or -1: for the most that a record has; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter labelPadWidth(long value) {
      put("label_pad_width", value);
      return this;
    }

    /**
     * What stands behind the labels of an image; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter labelPadValue(double value) {
      put("label_pad_value", value);
      return this;
    }

    /**
     * Size that the shorter side gets before all else; -1: as it is; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter resize(long value) {
      put("resize", value);
      return this;
    }

    /**
     * Probability of a crop; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randCropProb(double value) {
      put("rand_crop_prob", value);
      return this;
    }

    /**
     * Least scale of a crop: the root of its share of the area. One item, or one per sampler, as in
     * all tuples here; default (0,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter minCropScales(double... value) {
      put("min_crop_scales", value);
      return this;
    }

    /**
     * Largest scale of a crop; default (1,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxCropScales(double... value) {
      put("max_crop_scales", value);
      return this;
    }

    /**
     * Least width / height of a crop; default (1,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter minCropAspectRatios(double... value) {
      put("min_crop_aspect_ratios", value);
      return this;
    }

    /**
     * Largest width / height; default (1,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxCropAspectRatios(double... value) {
      put("max_crop_aspect_ratios", value);
      return this;
    }

    /**
     * Least share of the union that a crop and an object have in common. A crop must meet all
     * bounds with one object, and keep one; default (0,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter minCropOverlaps(double... value) {
      put("min_crop_overlaps", value);
      return this;
    }

    /**
     * Largest such share; default (1,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxCropOverlaps(double... value) {
      put("max_crop_overlaps", value);
      return this;
    }

    /**
     * Least share of the crop that an object covers; default (0,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter minCropSampleCoverages(double... value) {
      put("min_crop_sample_coverages", value);
      return this;
    }

    /**
     * Largest such share; default (1,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxCropSampleCoverages(double... value) {
      put("max_crop_sample_coverages", value);
      return this;
    }

    /**
     * Least share of the object that the crop covers; default (0,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter minCropObjectCoverages(double... value) {
      put("min_crop_object_coverages", value);
      return this;
    }

    /**
     * Largest such share; default (1,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxCropObjectCoverages(double... value) {
      put("max_crop_object_coverages", value);
      return this;
    }

    /**
     * Kinds of crop, which are tried in a random order; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter numCropSampler(long value) {
      put("num_crop_sampler", value);
      return this;
    }

    /**
     * Objects that a crop keeps: with their centre in it, or with enough of their area; one of
     * center, overlap; default center.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter cropEmitMode(String value) {
      put("crop_emit_mode", value);
      return this;
    }

    /**
     * Least share of its area with which 'overlap' keeps an object; default 0.3.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter emitOverlapThresh(double value) {
      put("emit_overlap_thresh", value);
      return this;
    }

    /**
     * Random crops that are tried per sampler; default (25,).
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxCropTrials(long... value) {
      put("max_crop_trials", value);
      return this;
    }

    /**
     * Probability that the image stands somewhere in a larger one of fill_value; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randPadProb(double value) {
      put("rand_pad_prob", value);
      return this;
    }

    /**
     * Largest sides of that one, of the image's; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxPadScale(double value) {
      put("max_pad_scale", value);
      return this;
    }

    /**
     * Most that is added to the hue (0 to 180); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxRandomHue(long value) {
      put("max_random_hue", value);
      return this;
    }

    /**
     * Probability of that; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randomHueProb(double value) {
      put("random_hue_prob", value);
      return this;
    }

    /**
     * Most that is added to the saturation (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxRandomSaturation(long value) {
      put("max_random_saturation", value);
      return this;
    }

    /**
     * Probability of that; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randomSaturationProb(double value) {
      put("random_saturation_prob", value);
      return this;
    }

    /**
     * Most that is added to the lightness (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxRandomIllumination(long value) {
      put("max_random_illumination", value);
      return this;
    }

    /**
     * Probability of that; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randomIlluminationProb(double value) {
      put("random_illumination_prob", value);
      return this;
    }

    /**
     * Pixels are multiplied by 1 - this to 1 + this; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter maxRandomContrast(double value) {
      put("max_random_contrast", value);
      return this;
    }

    /**
     * Probability of that; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randomContrastProb(double value) {
      put("random_contrast_prob", value);
      return this;
    }

    /**
     * Probability of a flip left to right; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter randMirrorProb(double value) {
      put("rand_mirror_prob", value);
      return this;
    }

    /**
     * What stands around a padded image, 0 to 255; default 127.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter fillValue(long value) {
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
    public ImageDetRecordIter interMethod(long value) {
      put("inter_method", value);
      return this;
    }

    /**
     * force: to data_shape, whatever the aspect ratio. fit: to the largest size of the same ratio
     * that fits. shrink: the same, but never larger; black follows; one of fit, force, shrink;
     * default force.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter resizeMode(String value) {
      put("resize_mode", value);
      return this;
    }

    /**
     * Path of a mean image that is subtracted instead of mean_r, ...; it is made where there is no
     * such file; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter meanImg(String value) {
      put("mean_img", value);
      return this;
    }

    /**
     * Subtracted from red, or gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter meanR(double value) {
      put("mean_r", value);
      return this;
    }

    /**
     * Subtracted from green; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter meanG(double value) {
      put("mean_g", value);
      return this;
    }

    /**
     * Subtracted from blue; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter meanB(double value) {
      put("mean_b", value);
      return this;
    }

    /**
     * Subtracted from alpha; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter meanA(double value) {
      put("mean_a", value);
      return this;
    }

    /**
     * Red, or gray, is divided by it; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter stdR(double value) {
      put("std_r", value);
      return this;
    }

    /**
     * Green is divided by it; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter stdG(double value) {
      put("std_g", value);
      return this;
    }

    /**
     * Blue is divided by it; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter stdB(double value) {
      put("std_b", value);
      return this;
    }

    /**
     * Alpha is divided by it; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter stdA(double value) {
      put("std_a", value);
      return this;
    }

    /**
     * Everything is multiplied by it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageDetRecordIter scale(double value) {
      put("scale", value);
      return this;
    }
  }
}
