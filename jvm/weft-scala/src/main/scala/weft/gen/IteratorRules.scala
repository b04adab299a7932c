// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class IteratorRules private[weft] () {

  /** Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
    * *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch
    * are followed by those at the start; pad tells how many.
    * @param data_csv Path of the data, a sample per line; required.
    * @param data_shape Shape of a sample; required.
    * @param label_csv Path of the labels, a line per sample; NULL: labels are 0; default NULL.
    * @param label_shape Shape of a label; default (1,).
    * @param batch_size Samples of a batch; required.
    * @param round_batch Whether samples that fill up the last batch are left out of the next pass;
    *   default True.
    * @param prefetch_buffer Accepted for compatibility; the samples are in memory; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of data and label; None: float32; default None.
    */
  def CSVIter(
      data_csv: String,
      data_shape: Shape,
      label_csv: Option[String] = None,
      label_shape: Option[Shape] = None,
      batch_size: Long,
      round_batch: Option[Boolean] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None
  ): Named =
    Call.named("CSVIter", "data_csv" -> Some(data_csv), "data_shape" -> Some(data_shape),
      "label_csv" -> label_csv, "label_shape" -> label_shape, "batch_size" -> Some(batch_size),
      "round_batch" -> round_batch, "prefetch_buffer" -> prefetch_buffer, "ctx" -> ctx, "dtype"
      -> dtype)

  /** Images with objects, for detection, from RecordIO files. data: float32 (batch_size,
    * *data_shape), (pixels - mean) scale / std, red first; label: (batch_size, 4 + labels):
    * channels, height and width of the image, the number of its labels, the labels,
    * label_pad_value. Labels are the width of the header, that of an object, the rest of the
    * header, then objects: class, left, top, right, bottom as shares of the image, and anything
    * else. index: the records' numbers. The same seeds give the same batches, whatever the number
    * of threads.
    * @param path_imglist Path of a list whose labels replace those in the records: lines of
    *   number, labels, path with tabs between them; default ''.
    * @param path_imgrec Path of the record file, or of a folder of .rec files, read by name;
    *   default ./data/imgrec.rec.
    * @param path_imgidx Path of the index: records are found without reading the file once. Parts
    *   then have equal numbers of records instead of bytes; default ''.
    * @param aug_seq Accepted for compatibility: 'aug_default'; default det_aug_default.
    * @param label_width Labels of a sample; default -1.
    * @param data_shape (channels, height, width); 1 (gray), 3, or 4 channels (with alpha);
    *   required.
    * @param preprocess_threads Threads that decode, at most one per core. They do not change the
    *   results; default 4.
    * @param verbose Accepted for compatibility; nothing is printed; default True.
    * @param num_parts Parts that the records are cut into; default 1.
    * @param part_index The part that is read, from 0; default 0.
    * @param device_id Accepted for compatibility; arrays are on the CPU; default 0.
    * @param shuffle_chunk_size Megabytes of neighbouring records that are shuffled as one chunk,
    *   so that reads stay close together; 0: all records are one; default 0.
    * @param shuffle_chunk_seed Of the order, besides seed; default 0.
    * @param seed_aug Of the augmentation; None: drawn from the CPU's random stream, which
    *   mx.random.seed sets; default None.
    * @param shuffle Whether every pass has a random order of its own; default False.
    * @param seed Of the order; default 0.
    * @param batch_size Samples of a batch; required.
    * @param round_batch Whether samples that fill up the last batch come from the next pass, which
    *   leaves them out; else they are the first of the same pass; default True.
    * @param prefetch_buffer Batches that are made ahead, at least 1; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8
    *   less the rounded mean: std and scale are for floats; default None.
    * @param skip_corrupt Whether damaged records are left out and counted (the iterator's
    *   skipped). Their places are taken by other samples of the batch and belong to pad; default
    *   False.
    * @param label_pad_width Labels that there is room for; 0 or -1: for the most that a record
    *   has; default 0.
    * @param label_pad_value What stands behind the labels of an image; default -1.
    * @param resize Size that the shorter side gets before all else; -1: as it is; default -1.
    * @param rand_crop_prob Probability of a crop; default 0.
    * @param min_crop_scales Least scale of a crop: the root of its share of the area. One item, or
    *   one per sampler, as in all tuples here; default (0,).
    * @param max_crop_scales Largest scale of a crop; default (1,).
    * @param min_crop_aspect_ratios Least width / height of a crop; default (1,).
    * @param max_crop_aspect_ratios Largest width / height; default (1,).
    * @param min_crop_overlaps Least share of the union that a crop and an object have in common. A
    *   crop must meet all bounds with one object, and keep one; default (0,).
    * @param max_crop_overlaps Largest such share; default (1,).
    * @param min_crop_sample_coverages Least share of the crop that an object covers; default (0,).
    * @param max_crop_sample_coverages Largest such share; default (1,).
    * @param min_crop_object_coverages Least share of the object that the crop covers; default
    *   (0,).
    * @param max_crop_object_coverages Largest such share; default (1,).
    * @param num_crop_sampler Kinds of crop, which are tried in a random order; default 1.
    * @param crop_emit_mode Objects that a crop keeps: with their centre in it, or with enough of
    *   their area; one of center, overlap; default center.
    * @param emit_overlap_thresh Least share of its area with which 'overlap' keeps an object;
    *   default 0.3.
    * @param max_crop_trials Random crops that are tried per sampler; default (25,).
    * @param rand_pad_prob Probability that the image stands somewhere in a larger one of
    *   fill_value; default 0.
    * @param max_pad_scale Largest sides of that one, of the image's; default 1.
    * @param max_random_hue Most that is added to the hue (0 to 180); default 0.
    * @param random_hue_prob Probability of that; default 0.
    * @param max_random_saturation Most that is added to the saturation (0 to 255); default 0.
    * @param random_saturation_prob Probability of that; default 0.
    * @param max_random_illumination Most that is added to the lightness (0 to 255); default 0.
    * @param random_illumination_prob Probability of that; default 0.
    * @param max_random_contrast Pixels are multiplied by 1 - this to 1 + this; default 0.
    * @param random_contrast_prob Probability of that; default 0.
    * @param rand_mirror_prob Probability of a flip left to right; default 0.
    * @param fill_value What stands around a padded image, 0 to 255; default 127.
    * @param inter_method Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic
    *   to enlarge and area to shrink, 10 random; default 1.
    * @param resize_mode force: to data_shape, whatever the aspect ratio. fit: to the largest size
    *   of the same ratio that fits. shrink: the same, but never larger; black follows; one of fit,
    *   force, shrink; default force.
    * @param mean_img Path of a mean image that is subtracted instead of mean_r, ...; it is made
    *   where there is no such file; default ''.
    * @param mean_r Subtracted from red, or gray; default 0.
    * @param mean_g Subtracted from green; default 0.
    * @param mean_b Subtracted from blue; default 0.
    * @param mean_a Subtracted from alpha; default 0.
    * @param std_r Red, or gray, is divided by it; default 0.
    * @param std_g Green is divided by it; default 0.
    * @param std_b Blue is divided by it; default 0.
    * @param std_a Alpha is divided by it; default 0.
    * @param scale Everything is multiplied by it; default 1.
    */
  def ImageDetRecordIter(
      path_imglist: Option[String] = None,
      path_imgrec: Option[String] = None,
      path_imgidx: Option[String] = None,
      aug_seq: Option[String] = None,
      label_width: Option[Long] = None,
      data_shape: Shape,
      preprocess_threads: Option[Long] = None,
      verbose: Option[Boolean] = None,
      num_parts: Option[Long] = None,
      part_index: Option[Long] = None,
      device_id: Option[Long] = None,
      shuffle_chunk_size: Option[Long] = None,
      shuffle_chunk_seed: Option[Long] = None,
      seed_aug: Option[Long] = None,
      shuffle: Option[Boolean] = None,
      seed: Option[Long] = None,
      batch_size: Long,
      round_batch: Option[Boolean] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None,
      skip_corrupt: Option[Boolean] = None,
      label_pad_width: Option[Long] = None,
      label_pad_value: Option[Double] = None,
      resize: Option[Long] = None,
      rand_crop_prob: Option[Double] = None,
      min_crop_scales: Option[Seq[Double]] = None,
      max_crop_scales: Option[Seq[Double]] = None,
      min_crop_aspect_ratios: Option[Seq[Double]] = None,
      max_crop_aspect_ratios: Option[Seq[Double]] = None,
      min_crop_overlaps: Option[Seq[Double]] = None,
      max_crop_overlaps: Option[Seq[Double]] = None,
      min_crop_sample_coverages: Option[Seq[Double]] = None,
      max_crop_sample_coverages: Option[Seq[Double]] = None,
      min_crop_object_coverages: Option[Seq[Double]] = None,
      max_crop_object_coverages: Option[Seq[Double]] = None,
      num_crop_sampler: Option[Long] = None,
      crop_emit_mode: Option[String] = None,
      emit_overlap_thresh: Option[Double] = None,
      max_crop_trials: Option[Shape] = None,
      rand_pad_prob: Option[Double] = None,
      max_pad_scale: Option[Double] = None,
      max_random_hue: Option[Long] = None,
      random_hue_prob: Option[Double] = None,
      max_random_saturation: Option[Long] = None,
      random_saturation_prob: Option[Double] = None,
      max_random_illumination: Option[Long] = None,
      random_illumination_prob: Option[Double] = None,
      max_random_contrast: Option[Double] = None,
      random_contrast_prob: Option[Double] = None,
      rand_mirror_prob: Option[Double] = None,
      fill_value: Option[Long] = None,
      inter_method: Option[Long] = None,
      resize_mode: Option[String] = None,
      mean_img: Option[String] = None,
      mean_r: Option[Double] = None,
      mean_g: Option[Double] = None,
      mean_b: Option[Double] = None,
      mean_a: Option[Double] = None,
      std_r: Option[Double] = None,
      std_g: Option[Double] = None,
      std_b: Option[Double] = None,
      std_a: Option[Double] = None,
      scale: Option[Double] = None
  ): Named =
    Call.named("ImageDetRecordIter", "path_imglist" -> path_imglist, "path_imgrec" ->
      path_imgrec, "path_imgidx" -> path_imgidx, "aug_seq" -> aug_seq, "label_width" ->
      label_width, "data_shape" -> Some(data_shape), "preprocess_threads" -> preprocess_threads,
      "verbose" -> verbose, "num_parts" -> num_parts, "part_index" -> part_index, "device_id" ->
      device_id, "shuffle_chunk_size" -> shuffle_chunk_size, "shuffle_chunk_seed" ->
      shuffle_chunk_seed, "seed_aug" -> seed_aug, "shuffle" -> shuffle, "seed" -> seed,
      "batch_size" -> Some(batch_size), "round_batch" -> round_batch, "prefetch_buffer" ->
      prefetch_buffer, "ctx" -> ctx, "dtype" -> dtype, "skip_corrupt" -> skip_corrupt,
      "label_pad_width" -> label_pad_width, "label_pad_value" -> label_pad_value, "resize" ->
      resize, "rand_crop_prob" -> rand_crop_prob, "min_crop_scales" -> min_crop_scales,
      "max_crop_scales" -> max_crop_scales, "min_crop_aspect_ratios" -> min_crop_aspect_ratios,
      "max_crop_aspect_ratios" -> max_crop_aspect_ratios, "min_crop_overlaps" ->
      min_crop_overlaps, "max_crop_overlaps" -> max_crop_overlaps, "min_crop_sample_coverages"
      -> min_crop_sample_coverages, "max_crop_sample_coverages" -> max_crop_sample_coverages,
      "min_crop_object_coverages" -> min_crop_object_coverages, "max_crop_object_coverages" ->
      max_crop_object_coverages, "num_crop_sampler" -> num_crop_sampler, "crop_emit_mode" ->
      crop_emit_mode, "emit_overlap_thresh" -> emit_overlap_thresh, "max_crop_trials" ->
      max_crop_trials, "rand_pad_prob" -> rand_pad_prob, "max_pad_scale" -> max_pad_scale,
      "max_random_hue" -> max_random_hue, "random_hue_prob" -> random_hue_prob,
      "max_random_saturation" -> max_random_saturation, "random_saturation_prob" ->
      random_saturation_prob, "max_random_illumination" -> max_random_illumination,
      "random_illumination_prob" -> random_illumination_prob, "max_random_contrast" ->
      max_random_contrast, "random_contrast_prob" -> random_contrast_prob, "rand_mirror_prob" ->
      rand_mirror_prob, "fill_value" -> fill_value, "inter_method" -> inter_method,
      "resize_mode" -> resize_mode, "mean_img" -> mean_img, "mean_r" -> mean_r, "mean_g" ->
      mean_g, "mean_b" -> mean_b, "mean_a" -> mean_a, "std_r" -> std_r, "std_g" -> std_g,
      "std_b" -> std_b, "std_a" -> std_a, "scale" -> scale)

  /** Images as signed bytes; pixels above 127 become 127. Images come from RecordIO files, as
    * im2rec writes them, and are decoded, augmented and batched ahead by other threads. data:
    * (batch_size, *data_shape), red first; label: (batch_size,) or (batch_size, label_width);
    * index: the records' numbers. The same seeds give the same batches, whatever the number of
    * threads.
    * @param path_imglist Path of a list whose labels replace those in the records: lines of
    *   number, labels, path with tabs between them; default ''.
    * @param path_imgrec Path of the record file, or of a folder of .rec files, read by name;
    *   default ''.
    * @param path_imgidx Path of the index: records are found without reading the file once. Parts
    *   then have equal numbers of records instead of bytes; default ''.
    * @param aug_seq Accepted for compatibility: 'aug_default'; default aug_default.
    * @param label_width Labels of a sample; default 1.
    * @param data_shape (channels, height, width); 1 (gray), 3, or 4 channels (with alpha);
    *   required.
    * @param preprocess_threads Threads that decode, at most one per core. They do not change the
    *   results; default 4.
    * @param verbose Accepted for compatibility; nothing is printed; default True.
    * @param num_parts Parts that the records are cut into; default 1.
    * @param part_index The part that is read, from 0; default 0.
    * @param device_id Accepted for compatibility; arrays are on the CPU; default 0.
    * @param shuffle_chunk_size Megabytes of neighbouring records that are shuffled as one chunk,
    *   so that reads stay close together; 0: all records are one; default 0.
    * @param shuffle_chunk_seed Of the order, besides seed; default 0.
    * @param seed_aug Of the augmentation; None: drawn from the CPU's random stream, which
    *   mx.random.seed sets; default None.
    * @param shuffle Whether every pass has a random order of its own; default False.
    * @param seed Of the order; default 0.
    * @param batch_size Samples of a batch; required.
    * @param round_batch Whether samples that fill up the last batch come from the next pass, which
    *   leaves them out; else they are the first of the same pass; default True.
    * @param prefetch_buffer Batches that are made ahead, at least 1; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8
    *   less the rounded mean: std and scale are for floats; default None.
    * @param skip_corrupt Whether damaged records are left out and counted (the iterator's
    *   skipped). Their places are taken by other samples of the batch and belong to pad; default
    *   False.
    * @param resize Size that the shorter side gets before all else; -1: as it is; default -1.
    * @param rand_crop Whether crops lie anywhere, else in the middle; default False.
    * @param random_resized_crop Whether crops have a random area and aspect ratio; default False.
    * @param max_rotate_angle Most degrees of a random rotation; default 0.
    * @param max_aspect_ratio Random aspect ratio (height / width): up to this, or, without
    *   min_aspect_ratio, between 1 - this and 1 + this. With random_resized_crop: width / height
    *   of the crop; default 0.
    * @param min_aspect_ratio Least random aspect ratio; default None.
    * @param max_shear_ratio Most of a random shear, (x, y) to (x + m y, y); default 0.
    * @param max_crop_size Largest side of a square crop, resized to data_shape; -1: crops have
    *   data_shape's size; default -1.
    * @param min_crop_size Smallest side of a square crop; default -1.
    * @param max_random_scale Largest random scale; default 1.
    * @param min_random_scale Smallest random scale; default 1.
    * @param max_random_area Largest share of the image's area that a random_resized_crop has;
    *   default 1.
    * @param min_random_area Smallest share of it; default 1.
    * @param max_img_size Largest side after scaling and rotating; default 1e+10.
    * @param min_img_size Smallest side after scaling and rotating; default 0.
    * @param brightness Pixels are multiplied by 1 - this to 1 + this; default 0.
    * @param contrast The same for the distance to the mean gray; default 0.
    * @param saturation The same for the distance to each pixel's gray; default 0.
    * @param pca_noise Standard deviation of noise along the principal components of natural
    *   colours; default 0.
    * @param random_h Most that is added to the hue (0 to 180); default 0.
    * @param random_s Most that is added to the saturation (0 to 255); default 0.
    * @param random_l Most that is added to the lightness (0 to 255); default 0.
    * @param rotate Degrees of a rotation of every image; -1: none; default -1.
    * @param fill_value What stands outside of the image, 0 to 255; default 255.
    * @param inter_method Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic
    *   to enlarge and area to shrink, 10 random; default 1.
    * @param pad Pixels added on each side; default 0.
    */
  def ImageRecordInt8Iter(
      path_imglist: Option[String] = None,
      path_imgrec: Option[String] = None,
      path_imgidx: Option[String] = None,
      aug_seq: Option[String] = None,
      label_width: Option[Long] = None,
      data_shape: Shape,
      preprocess_threads: Option[Long] = None,
      verbose: Option[Boolean] = None,
      num_parts: Option[Long] = None,
      part_index: Option[Long] = None,
      device_id: Option[Long] = None,
      shuffle_chunk_size: Option[Long] = None,
      shuffle_chunk_seed: Option[Long] = None,
      seed_aug: Option[Long] = None,
      shuffle: Option[Boolean] = None,
      seed: Option[Long] = None,
      batch_size: Long,
      round_batch: Option[Boolean] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None,
      skip_corrupt: Option[Boolean] = None,
      resize: Option[Long] = None,
      rand_crop: Option[Boolean] = None,
      random_resized_crop: Option[Boolean] = None,
      max_rotate_angle: Option[Long] = None,
      max_aspect_ratio: Option[Double] = None,
      min_aspect_ratio: Option[Double] = None,
      max_shear_ratio: Option[Double] = None,
      max_crop_size: Option[Long] = None,
      min_crop_size: Option[Long] = None,
      max_random_scale: Option[Double] = None,
      min_random_scale: Option[Double] = None,
      max_random_area: Option[Double] = None,
      min_random_area: Option[Double] = None,
      max_img_size: Option[Double] = None,
      min_img_size: Option[Double] = None,
      brightness: Option[Double] = None,
      contrast: Option[Double] = None,
      saturation: Option[Double] = None,
      pca_noise: Option[Double] = None,
      random_h: Option[Long] = None,
      random_s: Option[Long] = None,
      random_l: Option[Long] = None,
      rotate: Option[Long] = None,
      fill_value: Option[Long] = None,
      inter_method: Option[Long] = None,
      pad: Option[Long] = None
  ): Named =
    Call.named("ImageRecordInt8Iter", "path_imglist" -> path_imglist, "path_imgrec" ->
      path_imgrec, "path_imgidx" -> path_imgidx, "aug_seq" -> aug_seq, "label_width" ->
      label_width, "data_shape" -> Some(data_shape), "preprocess_threads" -> preprocess_threads,
      "verbose" -> verbose, "num_parts" -> num_parts, "part_index" -> part_index, "device_id" ->
      device_id, "shuffle_chunk_size" -> shuffle_chunk_size, "shuffle_chunk_seed" ->
      shuffle_chunk_seed, "seed_aug" -> seed_aug, "shuffle" -> shuffle, "seed" -> seed,
      "batch_size" -> Some(batch_size), "round_batch" -> round_batch, "prefetch_buffer" ->
      prefetch_buffer, "ctx" -> ctx, "dtype" -> dtype, "skip_corrupt" -> skip_corrupt, "resize"
      -> resize, "rand_crop" -> rand_crop, "random_resized_crop" -> random_resized_crop,
      "max_rotate_angle" -> max_rotate_angle, "max_aspect_ratio" -> max_aspect_ratio,
      "min_aspect_ratio" -> min_aspect_ratio, "max_shear_ratio" -> max_shear_ratio,
      "max_crop_size" -> max_crop_size, "min_crop_size" -> min_crop_size, "max_random_scale" ->
      max_random_scale, "min_random_scale" -> min_random_scale, "max_random_area" ->
      max_random_area, "min_random_area" -> min_random_area, "max_img_size" -> max_img_size,
      "min_img_size" -> min_img_size, "brightness" -> brightness, "contrast" -> contrast,
      "saturation" -> saturation, "pca_noise" -> pca_noise, "random_h" -> random_h, "random_s"
      -> random_s, "random_l" -> random_l, "rotate" -> rotate, "fill_value" -> fill_value,
      "inter_method" -> inter_method, "pad" -> pad)

  /** Images as float32 (pixels - mean) scale / std. Images come from RecordIO files, as im2rec
    * writes them, and are decoded, augmented and batched ahead by other threads. data:
    * (batch_size, *data_shape), red first; label: (batch_size,) or (batch_size, label_width);
    * index: the records' numbers. The same seeds give the same batches, whatever the number of
    * threads.
    * @param path_imglist Path of a list whose labels replace those in the records: lines of
    *   number, labels, path with tabs between them; default ''.
    * @param path_imgrec Path of the record file, or of a folder of .rec files, read by name;
    *   default ''.
    * @param path_imgidx Path of the index: records are found without reading the file once. Parts
    *   then have equal numbers of records instead of bytes; default ''.
    * @param aug_seq Accepted for compatibility: 'aug_default'; default aug_default.
    * @param label_width Labels of a sample; default 1.
    * @param data_shape (channels, height, width); 1 (gray), 3, or 4 channels (with alpha);
    *   required.
    * @param preprocess_threads Threads that decode, at most one per core. They do not change the
    *   results; default 4.
    * @param verbose Accepted for compatibility; nothing is printed; default True.
    * @param num_parts Parts that the records are cut into; default 1.
    * @param part_index The part that is read, from 0; default 0.
    * @param device_id Accepted for compatibility; arrays are on the CPU; default 0.
    * @param shuffle_chunk_size Megabytes of neighbouring records that are shuffled as one chunk,
    *   so that reads stay close together; 0: all records are one; default 0.
    * @param shuffle_chunk_seed Of the order, besides seed; default 0.
    * @param seed_aug Of the augmentation; None: drawn from the CPU's random stream, which
    *   mx.random.seed sets; default None.
    * @param shuffle Whether every pass has a random order of its own; default False.
    * @param seed Of the order; default 0.
    * @param batch_size Samples of a batch; required.
    * @param round_batch Whether samples that fill up the last batch come from the next pass, which
    *   leaves them out; else they are the first of the same pass; default True.
    * @param prefetch_buffer Batches that are made ahead, at least 1; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8
    *   less the rounded mean: std and scale are for floats; default None.
    * @param skip_corrupt Whether damaged records are left out and counted (the iterator's
    *   skipped). Their places are taken by other samples of the batch and belong to pad; default
    *   False.
    * @param resize Size that the shorter side gets before all else; -1: as it is; default -1.
    * @param rand_crop Whether crops lie anywhere, else in the middle; default False.
    * @param random_resized_crop Whether crops have a random area and aspect ratio; default False.
    * @param max_rotate_angle Most degrees of a random rotation; default 0.
    * @param max_aspect_ratio Random aspect ratio (height / width): up to this, or, without
    *   min_aspect_ratio, between 1 - this and 1 + this. With random_resized_crop: width / height
    *   of the crop; default 0.
    * @param min_aspect_ratio Least random aspect ratio; default None.
    * @param max_shear_ratio Most of a random shear, (x, y) to (x + m y, y); default 0.
    * @param max_crop_size Largest side of a square crop, resized to data_shape; -1: crops have
    *   data_shape's size; default -1.
    * @param min_crop_size Smallest side of a square crop; default -1.
    * @param max_random_scale Largest random scale; default 1.
    * @param min_random_scale Smallest random scale; default 1.
    * @param max_random_area Largest share of the image's area that a random_resized_crop has;
    *   default 1.
    * @param min_random_area Smallest share of it; default 1.
    * @param max_img_size Largest side after scaling and rotating; default 1e+10.
    * @param min_img_size Smallest side after scaling and rotating; default 0.
    * @param brightness Pixels are multiplied by 1 - this to 1 + this; default 0.
    * @param contrast The same for the distance to the mean gray; default 0.
    * @param saturation The same for the distance to each pixel's gray; default 0.
    * @param pca_noise Standard deviation of noise along the principal components of natural
    *   colours; default 0.
    * @param random_h Most that is added to the hue (0 to 180); default 0.
    * @param random_s Most that is added to the saturation (0 to 255); default 0.
    * @param random_l Most that is added to the lightness (0 to 255); default 0.
    * @param rotate Degrees of a rotation of every image; -1: none; default -1.
    * @param fill_value What stands outside of the image, 0 to 255; default 255.
    * @param inter_method Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic
    *   to enlarge and area to shrink, 10 random; default 1.
    * @param pad Pixels added on each side; default 0.
    * @param mirror Whether images are flipped left to right; default False.
    * @param rand_mirror Whether half of the images are flipped, at random; default False.
    * @param mean_img Path of a mean image that is subtracted instead of mean_r, ...; it is made
    *   where there is no such file; default ''.
    * @param mean_r Subtracted from red, or gray; default 0.
    * @param mean_g Subtracted from green; default 0.
    * @param mean_b Subtracted from blue; default 0.
    * @param mean_a Subtracted from alpha; default 0.
    * @param std_r Red, or gray, is divided by it; default 1.
    * @param std_g Green is divided by it; default 1.
    * @param std_b Blue is divided by it; default 1.
    * @param std_a Alpha is divided by it; default 1.
    * @param scale Everything is multiplied by it; default 1.
    * @param max_random_contrast The distance to the mean is multiplied by 1 - this to 1 + this;
    *   default 0.
    * @param max_random_illumination Minus this to this is added; default 0.
    */
  def ImageRecordIter(
      path_imglist: Option[String] = None,
      path_imgrec: Option[String] = None,
      path_imgidx: Option[String] = None,
      aug_seq: Option[String] = None,
      label_width: Option[Long] = None,
      data_shape: Shape,
      preprocess_threads: Option[Long] = None,
      verbose: Option[Boolean] = None,
      num_parts: Option[Long] = None,
      part_index: Option[Long] = None,
      device_id: Option[Long] = None,
      shuffle_chunk_size: Option[Long] = None,
      shuffle_chunk_seed: Option[Long] = None,
      seed_aug: Option[Long] = None,
      shuffle: Option[Boolean] = None,
      seed: Option[Long] = None,
      batch_size: Long,
      round_batch: Option[Boolean] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None,
      skip_corrupt: Option[Boolean] = None,
      resize: Option[Long] = None,
      rand_crop: Option[Boolean] = None,
      random_resized_crop: Option[Boolean] = None,
      max_rotate_angle: Option[Long] = None,
      max_aspect_ratio: Option[Double] = None,
      min_aspect_ratio: Option[Double] = None,
      max_shear_ratio: Option[Double] = None,
      max_crop_size: Option[Long] = None,
      min_crop_size: Option[Long] = None,
      max_random_scale: Option[Double] = None,
      min_random_scale: Option[Double] = None,
      max_random_area: Option[Double] = None,
      min_random_area: Option[Double] = None,
      max_img_size: Option[Double] = None,
      min_img_size: Option[Double] = None,
      brightness: Option[Double] = None,
      contrast: Option[Double] = None,
      saturation: Option[Double] = None,
      pca_noise: Option[Double] = None,
      random_h: Option[Long] = None,
      random_s: Option[Long] = None,
      random_l: Option[Long] = None,
      rotate: Option[Long] = None,
      fill_value: Option[Long] = None,
      inter_method: Option[Long] = None,
      pad: Option[Long] = None,
      mirror: Option[Boolean] = None,
      rand_mirror: Option[Boolean] = None,
      mean_img: Option[String] = None,
      mean_r: Option[Double] = None,
      mean_g: Option[Double] = None,
      mean_b: Option[Double] = None,
      mean_a: Option[Double] = None,
      std_r: Option[Double] = None,
      std_g: Option[Double] = None,
      std_b: Option[Double] = None,
      std_a: Option[Double] = None,
      scale: Option[Double] = None,
      max_random_contrast: Option[Double] = None,
      max_random_illumination: Option[Double] = None
  ): Named =
    Call.named("ImageRecordIter", "path_imglist" -> path_imglist, "path_imgrec" -> path_imgrec,
      "path_imgidx" -> path_imgidx, "aug_seq" -> aug_seq, "label_width" -> label_width,
      "data_shape" -> Some(data_shape), "preprocess_threads" -> preprocess_threads, "verbose" ->
      verbose, "num_parts" -> num_parts, "part_index" -> part_index, "device_id" -> device_id,
      "shuffle_chunk_size" -> shuffle_chunk_size, "shuffle_chunk_seed" -> shuffle_chunk_seed,
      "seed_aug" -> seed_aug, "shuffle" -> shuffle, "seed" -> seed, "batch_size" ->
      Some(batch_size), "round_batch" -> round_batch, "prefetch_buffer" -> prefetch_buffer,
      "ctx" -> ctx, "dtype" -> dtype, "skip_corrupt" -> skip_corrupt, "resize" -> resize,
      "rand_crop" -> rand_crop, "random_resized_crop" -> random_resized_crop, "max_rotate_angle"
      -> max_rotate_angle, "max_aspect_ratio" -> max_aspect_ratio, "min_aspect_ratio" ->
      min_aspect_ratio, "max_shear_ratio" -> max_shear_ratio, "max_crop_size" -> max_crop_size,
      "min_crop_size" -> min_crop_size, "max_random_scale" -> max_random_scale,
      "min_random_scale" -> min_random_scale, "max_random_area" -> max_random_area,
      "min_random_area" -> min_random_area, "max_img_size" -> max_img_size, "min_img_size" ->
      min_img_size, "brightness" -> brightness, "contrast" -> contrast, "saturation" ->
      saturation, "pca_noise" -> pca_noise, "random_h" -> random_h, "random_s" -> random_s,
      "random_l" -> random_l, "rotate" -> rotate, "fill_value" -> fill_value, "inter_method" ->
      inter_method, "pad" -> pad, "mirror" -> mirror, "rand_mirror" -> rand_mirror, "mean_img"
      -> mean_img, "mean_r" -> mean_r, "mean_g" -> mean_g, "mean_b" -> mean_b, "mean_a" ->
      mean_a, "std_r" -> std_r, "std_g" -> std_g, "std_b" -> std_b, "std_a" -> std_a, "scale" ->
      scale, "max_random_contrast" -> max_random_contrast, "max_random_illumination" ->
      max_random_illumination)

  /** Images as bytes. Images come from RecordIO files, as im2rec writes them, and are decoded,
    * augmented and batched ahead by other threads. data: (batch_size, *data_shape), red first;
    * label: (batch_size,) or (batch_size, label_width); index: the records' numbers. The same
    * seeds give the same batches, whatever the number of threads.
    * @param path_imglist Path of a list whose labels replace those in the records: lines of
    *   number, labels, path with tabs between them; default ''.
    * @param path_imgrec Path of the record file, or of a folder of .rec files, read by name;
    *   default ''.
    * @param path_imgidx Path of the index: records are found without reading the file once. Parts
    *   then have equal numbers of records instead of bytes; default ''.
    * @param aug_seq Accepted for compatibility: 'aug_default'; default aug_default.
    * @param label_width Labels of a sample; default 1.
    * @param data_shape (channels, height, width); 1 (gray), 3, or 4 channels (with alpha);
    *   required.
    * @param preprocess_threads Threads that decode, at most one per core. They do not change the
    *   results; default 4.
    * @param verbose Accepted for compatibility; nothing is printed; default True.
    * @param num_parts Parts that the records are cut into; default 1.
    * @param part_index The part that is read, from 0; default 0.
    * @param device_id Accepted for compatibility; arrays are on the CPU; default 0.
    * @param shuffle_chunk_size Megabytes of neighbouring records that are shuffled as one chunk,
    *   so that reads stay close together; 0: all records are one; default 0.
    * @param shuffle_chunk_seed Of the order, besides seed; default 0.
    * @param seed_aug Of the augmentation; None: drawn from the CPU's random stream, which
    *   mx.random.seed sets; default None.
    * @param shuffle Whether every pass has a random order of its own; default False.
    * @param seed Of the order; default 0.
    * @param batch_size Samples of a batch; required.
    * @param round_batch Whether samples that fill up the last batch come from the next pass, which
    *   leaves them out; else they are the first of the same pass; default True.
    * @param prefetch_buffer Batches that are made ahead, at least 1; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8
    *   less the rounded mean: std and scale are for floats; default None.
    * @param skip_corrupt Whether damaged records are left out and counted (the iterator's
    *   skipped). Their places are taken by other samples of the batch and belong to pad; default
    *   False.
    * @param resize Size that the shorter side gets before all else; -1: as it is; default -1.
    * @param rand_crop Whether crops lie anywhere, else in the middle; default False.
    * @param random_resized_crop Whether crops have a random area and aspect ratio; default False.
    * @param max_rotate_angle Most degrees of a random rotation; default 0.
    * @param max_aspect_ratio Random aspect ratio (height / width): up to this, or, without
    *   min_aspect_ratio, between 1 - this and 1 + this. With random_resized_crop: width / height
    *   of the crop; default 0.
    * @param min_aspect_ratio Least random aspect ratio; default None.
    * @param max_shear_ratio Most of a random shear, (x, y) to (x + m y, y); default 0.
    * @param max_crop_size Largest side of a square crop, resized to data_shape; -1: crops have
    *   data_shape's size; default -1.
    * @param min_crop_size Smallest side of a square crop; default -1.
    * @param max_random_scale Largest random scale; default 1.
    * @param min_random_scale Smallest random scale; default 1.
    * @param max_random_area Largest share of the image's area that a random_resized_crop has;
    *   default 1.
    * @param min_random_area Smallest share of it; default 1.
    * @param max_img_size Largest side after scaling and rotating; default 1e+10.
    * @param min_img_size Smallest side after scaling and rotating; default 0.
    * @param brightness Pixels are multiplied by 1 - this to 1 + this; default 0.
    * @param contrast The same for the distance to the mean gray; default 0.
    * @param saturation The same for the distance to each pixel's gray; default 0.
    * @param pca_noise Standard deviation of noise along the principal components of natural
    *   colours; default 0.
    * @param random_h Most that is added to the hue (0 to 180); default 0.
    * @param random_s Most that is added to the saturation (0 to 255); default 0.
    * @param random_l Most that is added to the lightness (0 to 255); default 0.
    * @param rotate Degrees of a rotation of every image; -1: none; default -1.
    * @param fill_value What stands outside of the image, 0 to 255; default 255.
    * @param inter_method Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic
    *   to enlarge and area to shrink, 10 random; default 1.
    * @param pad Pixels added on each side; default 0.
    */
  def ImageRecordUInt8Iter(
      path_imglist: Option[String] = None,
      path_imgrec: Option[String] = None,
      path_imgidx: Option[String] = None,
      aug_seq: Option[String] = None,
      label_width: Option[Long] = None,
      data_shape: Shape,
      preprocess_threads: Option[Long] = None,
      verbose: Option[Boolean] = None,
      num_parts: Option[Long] = None,
      part_index: Option[Long] = None,
      device_id: Option[Long] = None,
      shuffle_chunk_size: Option[Long] = None,
      shuffle_chunk_seed: Option[Long] = None,
      seed_aug: Option[Long] = None,
      shuffle: Option[Boolean] = None,
      seed: Option[Long] = None,
      batch_size: Long,
      round_batch: Option[Boolean] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None,
      skip_corrupt: Option[Boolean] = None,
      resize: Option[Long] = None,
      rand_crop: Option[Boolean] = None,
      random_resized_crop: Option[Boolean] = None,
      max_rotate_angle: Option[Long] = None,
      max_aspect_ratio: Option[Double] = None,
      min_aspect_ratio: Option[Double] = None,
      max_shear_ratio: Option[Double] = None,
      max_crop_size: Option[Long] = None,
      min_crop_size: Option[Long] = None,
      max_random_scale: Option[Double] = None,
      min_random_scale: Option[Double] = None,
      max_random_area: Option[Double] = None,
      min_random_area: Option[Double] = None,
      max_img_size: Option[Double] = None,
      min_img_size: Option[Double] = None,
      brightness: Option[Double] = None,
      contrast: Option[Double] = None,
      saturation: Option[Double] = None,
      pca_noise: Option[Double] = None,
      random_h: Option[Long] = None,
      random_s: Option[Long] = None,
      random_l: Option[Long] = None,
      rotate: Option[Long] = None,
      fill_value: Option[Long] = None,
      inter_method: Option[Long] = None,
      pad: Option[Long] = None
  ): Named =
    Call.named("ImageRecordUInt8Iter", "path_imglist" -> path_imglist, "path_imgrec" ->
      path_imgrec, "path_imgidx" -> path_imgidx, "aug_seq" -> aug_seq, "label_width" ->
      label_width, "data_shape" -> Some(data_shape), "preprocess_threads" -> preprocess_threads,
      "verbose" -> verbose, "num_parts" -> num_parts, "part_index" -> part_index, "device_id" ->
      device_id, "shuffle_chunk_size" -> shuffle_chunk_size, "shuffle_chunk_seed" ->
      shuffle_chunk_seed, "seed_aug" -> seed_aug, "shuffle" -> shuffle, "seed" -> seed,
      "batch_size" -> Some(batch_size), "round_batch" -> round_batch, "prefetch_buffer" ->
      prefetch_buffer, "ctx" -> ctx, "dtype" -> dtype, "skip_corrupt" -> skip_corrupt, "resize"
      -> resize, "rand_crop" -> rand_crop, "random_resized_crop" -> random_resized_crop,
      "max_rotate_angle" -> max_rotate_angle, "max_aspect_ratio" -> max_aspect_ratio,
      "min_aspect_ratio" -> min_aspect_ratio, "max_shear_ratio" -> max_shear_ratio,
      "max_crop_size" -> max_crop_size, "min_crop_size" -> min_crop_size, "max_random_scale" ->
      max_random_scale, "min_random_scale" -> min_random_scale, "max_random_area" ->
      max_random_area, "min_random_area" -> min_random_area, "max_img_size" -> max_img_size,
      "min_img_size" -> min_img_size, "brightness" -> brightness, "contrast" -> contrast,
      "saturation" -> saturation, "pca_noise" -> pca_noise, "random_h" -> random_h, "random_s"
      -> random_s, "random_l" -> random_l, "rotate" -> rotate, "fill_value" -> fill_value,
      "inter_method" -> inter_method, "pad" -> pad)

  /** Lines "label index:value index:value ..." of LibSVM's files; indices count from 0, what
    * follows # is left out. data: csr, (batch_size, *data_shape); label: (batch_size,), or csr,
    * (batch_size, *label_shape), with a file of labels. Samples that do not fill a batch are
    * followed by those at the start; pad tells how many.
    * @param data_libsvm Path of the data; required.
    * @param data_shape Shape of a sample: (columns,); required.
    * @param label_libsvm Path of the labels, a line per sample whose first number is left out;
    *   NULL: the first numbers of data; default NULL.
    * @param label_shape Shape of a label of that file: (columns,); default (1,).
    * @param num_parts Parts that the samples are cut into; default 1.
    * @param part_index Which part to read; default 0.
    * @param batch_size Samples of a batch; required.
    * @param round_batch Whether samples that fill up the last batch are left out of the next pass;
    *   default True.
    * @param prefetch_buffer Accepted for compatibility; the samples are in memory; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of data and label; float32 or None; default None.
    */
  def LibSVMIter(
      data_libsvm: String,
      data_shape: Shape,
      label_libsvm: Option[String] = None,
      label_shape: Option[Shape] = None,
      num_parts: Option[Long] = None,
      part_index: Option[Long] = None,
      batch_size: Long,
      round_batch: Option[Boolean] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None
  ): Named =
    Call.named("LibSVMIter", "data_libsvm" -> Some(data_libsvm), "data_shape" ->
      Some(data_shape), "label_libsvm" -> label_libsvm, "label_shape" -> label_shape,
      "num_parts" -> num_parts, "part_index" -> part_index, "batch_size" -> Some(batch_size),
      "round_batch" -> round_batch, "prefetch_buffer" -> prefetch_buffer, "ctx" -> ctx, "dtype"
      -> dtype)

  /** Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
    * (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not
    * fill a batch are left out.
    * @param image Path of the images, not compressed; default ./train-images-idx3-ubyte.
    * @param label Path of the labels, not compressed; default ./train-labels-idx1-ubyte.
    * @param batch_size Samples of a batch; default 128.
    * @param shuffle Whether the samples come in a random order, the same in every pass; default
    *   True.
    * @param flat Whether an image has one axis; default False.
    * @param seed Of the order; default 0.
    * @param silent Accepted for compatibility; nothing is printed; default False.
    * @param num_parts Parts that the samples are cut into; default 1.
    * @param part_index The part that is read, from 0; default 0.
    * @param prefetch_buffer Accepted for compatibility; the samples are in memory; default 4.
    * @param ctx Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
    * @param dtype Of data and label; None: float32; default None.
    */
  def MNISTIter(
      image: Option[String] = None,
      label: Option[String] = None,
      batch_size: Option[Long] = None,
      shuffle: Option[Boolean] = None,
      flat: Option[Boolean] = None,
      seed: Option[Long] = None,
      silent: Option[Boolean] = None,
      num_parts: Option[Long] = None,
      part_index: Option[Long] = None,
      prefetch_buffer: Option[Long] = None,
      ctx: Option[String] = None,
      dtype: Option[DType] = None
  ): Named =
    Call.named("MNISTIter", "image" -> image, "label" -> label, "batch_size" -> batch_size,
      "shuffle" -> shuffle, "flat" -> flat, "seed" -> seed, "silent" -> silent, "num_parts" ->
      num_parts, "part_index" -> part_index, "prefetch_buffer" -> prefetch_buffer, "ctx" -> ctx,
      "dtype" -> dtype)
}
