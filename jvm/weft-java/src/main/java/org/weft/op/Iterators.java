// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.DType;
import org.weft.Named;
import org.weft.None;

/**
 * Iterators of the library, with their attributes.
 */
public final class Iterators {
  private Iterators() {}

  /**
   * Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
   * *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch are
   * followed by those at the start; pad tells how many.
   *
   * @return it, with all defaults
   */
  public static CsvIter csvIter() {
    return new CsvIter();
  }

  /**
   * Attributes of CSVIter.
   */
  public static final class CsvIter extends Named {
    private CsvIter() {
      super("CSVIter");
    }

    /**
     * Path of the data, a sample per line; required.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dataCsv(String value) {
      put("data_csv", value);
      return this;
    }

    /**
     * Shape of a sample; required.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Path of the labels, a line per sample; NULL: labels are 0; default NULL.
     *
     * @param value the value
     * @return this
     */
    public CsvIter labelCsv(String value) {
      put("label_csv", value);
      return this;
    }

    /**
     * Shape of a label; default (1,).
     *
     * @param value the value
     * @return this
     */
    public CsvIter labelShape(long... value) {
      put("label_shape", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public CsvIter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether samples that fill up the last batch are left out of the next pass; default True.
     *
     * @param value the value
     * @return this
     */
    public CsvIter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Accepted for compatibility; the samples are in memory; default 4.
     *
     * @param value the value
     * @return this
     */
    public CsvIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public CsvIter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public CsvIter dtype(None value) {
      put("dtype", value);
      return this;
    }
  }

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

  /**
   * Images as float32 (pixels - mean) scale / std. Images come from RecordIO files, as im2rec
   * writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
   * *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
   * numbers. The same seeds give the same batches, whatever the number of threads.
   *
   * @return it, with all defaults
   */
  public static ImageRecordIter imageRecordIter() {
    return new ImageRecordIter();
  }

  /**
   * Attributes of ImageRecordIter.
   */
  public static final class ImageRecordIter extends Named {
    private ImageRecordIter() {
      super("ImageRecordIter");
    }

    /**
     * Path of a list whose labels replace those in the records: lines of number, labels, path with
     * tabs between them; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter pathImglist(String value) {
      put("path_imglist", value);
      return this;
    }

    /**
     * Path of the record file, or of a folder of .rec files, read by name; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter pathImgrec(String value) {
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
    public ImageRecordIter pathImgidx(String value) {
      put("path_imgidx", value);
      return this;
    }

    /**
     * Accepted for compatibility: 'aug_default'; default aug_default.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter augSeq(String value) {
      put("aug_seq", value);
      return this;
    }

    /**
     * Labels of a sample; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter labelWidth(long value) {
      put("label_width", value);
      return this;
    }

    /**
     * (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Threads that decode, at most one per core. They do not change the results; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter preprocessThreads(long value) {
      put("preprocess_threads", value);
      return this;
    }

    /**
     * Accepted for compatibility; nothing is printed; default True.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter verbose(boolean value) {
      put("verbose", value);
      return this;
    }

    /**
     * Parts that the records are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * The part that is read, from 0; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter deviceId(long value) {
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
    public ImageRecordIter shuffleChunkSize(long value) {
      put("shuffle_chunk_size", value);
      return this;
    }

    /**
     * Of the order, besides seed; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter shuffleChunkSeed(long value) {
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
    public ImageRecordIter seedAug(long value) {
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
    public ImageRecordIter seedAug(None value) {
      put("seed_aug", value);
      return this;
    }

    /**
     * Whether every pass has a random order of its own; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter shuffle(boolean value) {
      put("shuffle", value);
      return this;
    }

    /**
     * Of the order; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter seed(long value) {
      put("seed", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter batchSize(long value) {
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
    public ImageRecordIter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Batches that are made ahead, at least 1; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter ctx(String value) {
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
    public ImageRecordIter dtype(DType value) {
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
    public ImageRecordIter dtype(None value) {
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
    public ImageRecordIter skipCorrupt(boolean value) {
      put("skip_corrupt", value);
      return this;
    }

    /**
     * Size that the shorter side gets before all else; -1: as it is; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter resize(long value) {
      put("resize", value);
      return this;
    }

    /**
     * Whether crops lie anywhere, else in the middle; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter randCrop(boolean value) {
      put("rand_crop", value);
      return this;
    }

    /**
     * Whether crops have a random area and aspect ratio; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter randomResizedCrop(boolean value) {
      put("random_resized_crop", value);
      return this;
    }

    /**
     * Most degrees of a random rotation; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxRotateAngle(long value) {
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
    public ImageRecordIter maxAspectRatio(double value) {
      put("max_aspect_ratio", value);
      return this;
    }

    /**
     * Least random aspect ratio; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter minAspectRatio(double value) {
      put("min_aspect_ratio", value);
      return this;
    }

    /**
     * Least random aspect ratio; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter minAspectRatio(None value) {
      put("min_aspect_ratio", value);
      return this;
    }

    /**
     * Most of a random shear, (x, y) to (x + m y, y); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxShearRatio(double value) {
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
    public ImageRecordIter maxCropSize(long value) {
      put("max_crop_size", value);
      return this;
    }

    /**
     * Smallest side of a square crop; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter minCropSize(long value) {
      put("min_crop_size", value);
      return this;
    }

    /**
     * Largest random scale; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxRandomScale(double value) {
      put("max_random_scale", value);
      return this;
    }

    /**
     * Smallest random scale; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter minRandomScale(double value) {
      put("min_random_scale", value);
      return this;
    }

    /**
     * Largest share of the image's area that a random_resized_crop has; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxRandomArea(double value) {
      put("max_random_area", value);
      return this;
    }

    /**
     * Smallest share of it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter minRandomArea(double value) {
      put("min_random_area", value);
      return this;
    }

    /**
     * Largest side after scaling and rotating; default 1e+10.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxImgSize(double value) {
      put("max_img_size", value);
      return this;
    }

    /**
     * Smallest side after scaling and rotating; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter minImgSize(double value) {
      put("min_img_size", value);
      return this;
    }

    /**
     * Pixels are multiplied by 1 - this to 1 + this; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter brightness(double value) {
      put("brightness", value);
      return this;
    }

    /**
     * The same for the distance to the mean gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter contrast(double value) {
      put("contrast", value);
      return this;
    }

    /**
     * The same for the distance to each pixel's gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter saturation(double value) {
      put("saturation", value);
      return this;
    }

    /**
     * Standard deviation of noise along the principal components of natural colours; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter pcaNoise(double value) {
      put("pca_noise", value);
      return this;
    }

    /**
     * Most that is added to the hue (0 to 180); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter randomH(long value) {
      put("random_h", value);
      return this;
    }

    /**
     * Most that is added to the saturation (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter randomS(long value) {
      put("random_s", value);
      return this;
    }

    /**
     * Most that is added to the lightness (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter randomL(long value) {
      put("random_l", value);
      return this;
    }

    /**
     * Degrees of a rotation of every image; -1: none; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter rotate(long value) {
      put("rotate", value);
      return this;
    }

    /**
     * What stands outside of the image, 0 to 255; default 255.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter fillValue(long value) {
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
    public ImageRecordIter interMethod(long value) {
      put("inter_method", value);
      return this;
    }

    /**
     * Pixels added on each side; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter pad(long value) {
      put("pad", value);
      return this;
    }

    /**
     * Whether images are flipped left to right; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter mirror(boolean value) {
      put("mirror", value);
      return this;
    }

    /**
     * Whether half of the images are flipped, at random; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter randMirror(boolean value) {
      put("rand_mirror", value);
      return this;
    }

    /**
     * Path of a mean image that is subtracted instead of mean_r, ...; it is made where there is no
     * such file; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter meanImg(String value) {
      put("mean_img", value);
      return this;
    }

    /**
     * Subtracted from red, or gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter meanR(double value) {
      put("mean_r", value);
      return this;
    }

    /**
     * Subtracted from green; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter meanG(double value) {
      put("mean_g", value);
      return this;
    }

    /**
     * Subtracted from blue; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter meanB(double value) {
      put("mean_b", value);
      return this;
    }

    /**
     * Subtracted from alpha; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter meanA(double value) {
      put("mean_a", value);
      return this;
    }

    /**
     * Red, or gray, is divided by it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter stdR(double value) {
      put("std_r", value);
      return this;
    }

    /**
     * Green is divided by it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter stdG(double value) {
      put("std_g", value);
      return this;
    }

    /**
     * Blue is divided by it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter stdB(double value) {
      put("std_b", value);
      return this;
    }

    /**
     * Alpha is divided by it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter stdA(double value) {
      put("std_a", value);
      return this;
    }

    /**
     * Everything is multiplied by it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter scale(double value) {
      put("scale", value);
      return this;
    }

    /**
     * The distance to the mean is multiplied by 1 - this to 1 + this; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxRandomContrast(double value) {
      put("max_random_contrast", value);
      return this;
    }

    /**
     * Minus this to this is added; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordIter maxRandomIllumination(double value) {
      put("max_random_illumination", value);
      return this;
    }
  }

  /**
   * Images as bytes. Images come from RecordIO files, as im2rec writes them, and are decoded,
   * augmented and batched ahead by other threads. data: (batch_size, *data_shape), red first;
   * label: (batch_size,) or (batch_size, label_width); index: the records' numbers. The same seeds
   * give the same batches, whatever the number of threads.
   *
   * @return it, with all defaults
   */
  public static ImageRecordUInt8Iter imageRecordUInt8Iter() {
    return new ImageRecordUInt8Iter();
  }

  /**
   * Attributes of ImageRecordUInt8Iter.
   */
  public static final class ImageRecordUInt8Iter extends Named {
    private ImageRecordUInt8Iter() {
      super("ImageRecordUInt8Iter");
    }

    /**
     * Path of a list whose labels replace those in the records: lines of number, labels, path with
     * tabs between them; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter pathImglist(String value) {
      put("path_imglist", value);
      return this;
    }

    /**
     * Path of the record file, or of a folder of .rec files, read by name; default ''.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter pathImgrec(String value) {
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
    public ImageRecordUInt8Iter pathImgidx(String value) {
      put("path_imgidx", value);
      return this;
    }

    /**
     * Accepted for compatibility: 'aug_default'; default aug_default.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter augSeq(String value) {
      put("aug_seq", value);
      return this;
    }

    /**
     * Labels of a sample; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter labelWidth(long value) {
      put("label_width", value);
      return this;
    }

    /**
     * (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Threads that decode, at most one per core. They do not change the results; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter preprocessThreads(long value) {
      put("preprocess_threads", value);
      return this;
    }

    /**
     * Accepted for compatibility; nothing is printed; default True.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter verbose(boolean value) {
      put("verbose", value);
      return this;
    }

    /**
     * Parts that the records are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * The part that is read, from 0; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter deviceId(long value) {
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
    public ImageRecordUInt8Iter shuffleChunkSize(long value) {
      put("shuffle_chunk_size", value);
      return this;
    }

    /**
     * Of the order, besides seed; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter shuffleChunkSeed(long value) {
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
    public ImageRecordUInt8Iter seedAug(long value) {
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
    public ImageRecordUInt8Iter seedAug(None value) {
      put("seed_aug", value);
      return this;
    }

    /**
     * Whether every pass has a random order of its own; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter shuffle(boolean value) {
      put("shuffle", value);
      return this;
    }

    /**
     * Of the order; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter seed(long value) {
      put("seed", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter batchSize(long value) {
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
    public ImageRecordUInt8Iter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Batches that are made ahead, at least 1; default 4.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter ctx(String value) {
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
    public ImageRecordUInt8Iter dtype(DType value) {
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
    public ImageRecordUInt8Iter dtype(None value) {
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
    public ImageRecordUInt8Iter skipCorrupt(boolean value) {
      put("skip_corrupt", value);
      return this;
    }

    /**
     * Size that the shorter side gets before all else; -1: as it is; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter resize(long value) {
      put("resize", value);
      return this;
    }

    /**
     * Whether crops lie anywhere, else in the middle; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter randCrop(boolean value) {
      put("rand_crop", value);
      return this;
    }

    /**
     * Whether crops have a random area and aspect ratio; default False.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter randomResizedCrop(boolean value) {
      put("random_resized_crop", value);
      return this;
    }

    /**
     * Most degrees of a random rotation; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter maxRotateAngle(long value) {
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
    public ImageRecordUInt8Iter maxAspectRatio(double value) {
      put("max_aspect_ratio", value);
      return this;
    }

    /**
     * Least random aspect ratio; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter minAspectRatio(double value) {
      put("min_aspect_ratio", value);
      return this;
    }

    /**
     * Least random aspect ratio; default None.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter minAspectRatio(None value) {
      put("min_aspect_ratio", value);
      return this;
    }

    /**
     * Most of a random shear, (x, y) to (x + m y, y); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter maxShearRatio(double value) {
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
    public ImageRecordUInt8Iter maxCropSize(long value) {
      put("max_crop_size", value);
      return this;
    }

    /**
     * Smallest side of a square crop; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter minCropSize(long value) {
      put("min_crop_size", value);
      return this;
    }

    /**
     * Largest random scale; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter maxRandomScale(double value) {
      put("max_random_scale", value);
      return this;
    }

    /**
     * Smallest random scale; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter minRandomScale(double value) {
      put("min_random_scale", value);
      return this;
    }

    /**
     * Largest share of the image's area that a random_resized_crop has; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter maxRandomArea(double value) {
      put("max_random_area", value);
      return this;
    }

    /**
     * Smallest share of it; default 1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter minRandomArea(double value) {
      put("min_random_area", value);
      return this;
    }

    /**
     * Largest side after scaling and rotating; default 1e+10.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter maxImgSize(double value) {
      put("max_img_size", value);
      return this;
    }

    /**
     * Smallest side after scaling and rotating; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter minImgSize(double value) {
      put("min_img_size", value);
      return this;
    }

    /**
     * Pixels are multiplied by 1 - this to 1 + this; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter brightness(double value) {
      put("brightness", value);
      return this;
    }

    /**
     * The same for the distance to the mean gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter contrast(double value) {
      put("contrast", value);
      return this;
    }

    /**
     * The same for the distance to each pixel's gray; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter saturation(double value) {
      put("saturation", value);
      return this;
    }

    /**
     * Standard deviation of noise along the principal components of natural colours; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter pcaNoise(double value) {
      put("pca_noise", value);
      return this;
    }

    /**
     * Most that is added to the hue (0 to 180); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter randomH(long value) {
      put("random_h", value);
      return this;
    }

    /**
     * Most that is added to the saturation (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter randomS(long value) {
      put("random_s", value);
      return this;
    }

    /**
     * Most that is added to the lightness (0 to 255); default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter randomL(long value) {
      put("random_l", value);
      return this;
    }

    /**
     * Degrees of a rotation of every image; -1: none; default -1.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter rotate(long value) {
      put("rotate", value);
      return this;
    }

    /**
     * What stands outside of the image, 0 to 255; default 255.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter fillValue(long value) {
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
    public ImageRecordUInt8Iter interMethod(long value) {
      put("inter_method", value);
      return this;
    }

    /**
     * Pixels added on each side; default 0.
     *
     * @param value the value
     * @return this
     */
    public ImageRecordUInt8Iter pad(long value) {
      put("pad", value);
      return this;
    }
  }

  /**
   * Lines "label index:value index:value ..." of LibSVM's files; indices count from 0, what follows
   * # is left out. data: csr, (batch_size, *data_shape); label: (batch_size,), or csr, (batch_size,
   * *label_shape), with a file of labels. Samples that do not fill a batch are followed by those at
   * the start; pad tells how many.
   *
   * @return it, with all defaults
   */
  public static LibSVMIter libSVMIter() {
    return new LibSVMIter();
  }

  /**
   * Attributes of LibSVMIter.
   */
  public static final class LibSVMIter extends Named {
    private LibSVMIter() {
      super("LibSVMIter");
    }

    /**
     * Path of the data; required.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dataLibsvm(String value) {
      put("data_libsvm", value);
      return this;
    }

    /**
     * Shape of a sample: (columns,); required.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dataShape(long... value) {
      put("data_shape", value);
      return this;
    }

    /**
     * Path of the labels, a line per sample whose first number is left out; NULL: the first numbers
     * of data; default NULL.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter labelLibsvm(String value) {
      put("label_libsvm", value);
      return this;
    }

    /**
     * Shape of a label of that file: (columns,); default (1,).
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter labelShape(long... value) {
      put("label_shape", value);
      return this;
    }

    /**
     * Parts that the samples are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * Which part to read; default 0.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Samples of a batch; required.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether samples that fill up the last batch are left out of the next pass; default True.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter roundBatch(boolean value) {
      put("round_batch", value);
      return this;
    }

    /**
     * Accepted for compatibility; the samples are in memory; default 4.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of data and label; float32 or None; default None.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of data and label; float32 or None; default None.
     *
     * @param value the value
     * @return this
     */
    public LibSVMIter dtype(None value) {
      put("dtype", value);
      return this;
    }
  }

  /**
   * Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
   * (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not fill
   * a batch are left out.
   *
   * @return it, with all defaults
   */
  public static MnistIter mnistIter() {
    return new MnistIter();
  }

  /**
   * Attributes of MNISTIter.
   */
  public static final class MnistIter extends Named {
    private MnistIter() {
      super("MNISTIter");
    }

    /**
     * Path of the images, not compressed; default ./train-images-idx3-ubyte.
     *
     * @param value the value
     * @return this
     */
    public MnistIter image(String value) {
      put("image", value);
      return this;
    }

    /**
     * Path of the labels, not compressed; default ./train-labels-idx1-ubyte.
     *
     * @param value the value
     * @return this
     */
    public MnistIter label(String value) {
      put("label", value);
      return this;
    }

    /**
     * Samples of a batch; default 128.
     *
     * @param value the value
     * @return this
     */
    public MnistIter batchSize(long value) {
      put("batch_size", value);
      return this;
    }

    /**
     * Whether the samples come in a random order, the same in every pass; default True.
     *
     * @param value the value
     * @return this
     */
    public MnistIter shuffle(boolean value) {
      put("shuffle", value);
      return this;
    }

    /**
     * Whether an image has one axis; default False.
     *
     * @param value the value
     * @return this
     */
    public MnistIter flat(boolean value) {
      put("flat", value);
      return this;
    }

    /**
     * Of the order; default 0.
     *
     * @param value the value
     * @return this
     */
    public MnistIter seed(long value) {
      put("seed", value);
      return this;
    }

    /**
     * Accepted for compatibility; nothing is printed; default False.
     *
     * @param value the value
     * @return this
     */
    public MnistIter silent(boolean value) {
      put("silent", value);
      return this;
    }

    /**
     * Parts that the samples are cut into; default 1.
     *
     * @param value the value
     * @return this
     */
    public MnistIter numParts(long value) {
      put("num_parts", value);
      return this;
    }

    /**
     * The part that is read, from 0; default 0.
     *
     * @param value the value
     * @return this
     */
    public MnistIter partIndex(long value) {
      put("part_index", value);
      return this;
    }

    /**
     * Accepted for compatibility; the samples are in memory; default 4.
     *
     * @param value the value
     * @return this
     */
    public MnistIter prefetchBuffer(long value) {
      put("prefetch_buffer", value);
      return this;
    }

    /**
     * Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
     *
     * @param value the value
     * @return this
     */
    public MnistIter ctx(String value) {
      put("ctx", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public MnistIter dtype(DType value) {
      put("dtype", value);
      return this;
    }

    /**
     * Of data and label; None: float32; default None.
     *
     * @param value the value
     * @return this
     */
    public MnistIter dtype(None value) {
      put("dtype", value);
      return this;
    }
  }
}
