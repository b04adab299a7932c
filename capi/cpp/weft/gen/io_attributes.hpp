// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

namespace iterator {

struct CSVIterAttributes {
  // Path of the data, a sample per line; required.
  Option<std::string> data_csv = {};
  // Shape of a sample; required.
  Option<Shape> data_shape = {};
  // Path of the labels, a line per sample; NULL: labels are 0; default NULL.
  Option<std::string> label_csv = {};
  // Shape of a label; default (1,).
  Option<Shape> label_shape = {};
  // Samples of a batch; required.
  Option<int64_t> batch_size = {};
  // Whether samples that fill up the last batch are left out of the next pass; default True.
  Option<bool> round_batch = {};
  // Accepted for compatibility; the samples are in memory; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of data and label; None: float32; default None.
  Option<DType> dtype = {};
};

struct ImageDetRecordIterAttributes {
  // Path of a list whose labels replace those in the records: lines of number, labels, path with
  // tabs between them; default ''.
  Option<std::string> path_imglist = {};
  // Path of the record file, or of a folder of .rec files, read by name; default
  // ./data/imgrec.rec.
  Option<std::string> path_imgrec = {};
  // Path of the index: records are found without reading the file once. Parts then have equal
  // numbers of records instead of bytes; default ''.
  Option<std::string> path_imgidx = {};
  // Accepted for compatibility: 'aug_default'; default det_aug_default.
  Option<std::string> aug_seq = {};
  // Labels of a sample; default -1.
  Option<int64_t> label_width = {};
  // (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  Option<Shape> data_shape = {};
  // Threads that decode, at most one per core. They do not change the results; default 4.
  Option<int64_t> preprocess_threads = {};
  // Accepted for compatibility; nothing is printed; default True.
  Option<bool> verbose = {};
  // Parts that the records are cut into; default 1.
  Option<int64_t> num_parts = {};
  // The part that is read, from 0; default 0.
  Option<int64_t> part_index = {};
  // Accepted for compatibility; arrays are on the CPU; default 0.
  Option<int64_t> device_id = {};
  // Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay close
  // together; 0: all records are one; default 0.
  Option<int64_t> shuffle_chunk_size = {};
  // Of the order, besides seed; default 0.
  Option<int64_t> shuffle_chunk_seed = {};
  // Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed sets;
  // default None.
  Option<int64_t> seed_aug = {};
  // Whether every pass has a random order of its own; default False.
  Option<bool> shuffle = {};
  // Of the order; default 0.
  Option<int64_t> seed = {};
  // Samples of a batch; required.
  Option<int64_t> batch_size = {};
  // Whether samples that fill up the last batch come from the next pass, which leaves them out;
  // else they are the first of the same pass; default True.
  Option<bool> round_batch = {};
  // Batches that are made ahead, at least 1; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less the
  // rounded mean: std and scale are for floats; default None.
  Option<DType> dtype = {};
  // Whether damaged records are left out and counted (the iterator's skipped). Their places are
  // taken by other samples of the batch and belong to pad; default False.
  Option<bool> skip_corrupt = {};
  // Labels that there is room for; 0 or -1: for the most that a record has; default 0.
  Option<int64_t> label_pad_width = {};
  // What stands behind the labels of an image; default -1.
  Option<double> label_pad_value = {};
  // Size that the shorter side gets before all else; -1: as it is; default -1.
  Option<int64_t> resize = {};
  // Probability of a crop; default 0.
  Option<double> rand_crop_prob = {};
  // Least scale of a crop: the root of its share of the area. One item, or one per sampler, as in
  // all tuples here; default (0,).
  Option<std::vector<double>> min_crop_scales = {};
  // Largest scale of a crop; default (1,).
  Option<std::vector<double>> max_crop_scales = {};
  // Least width / height of a crop; default (1,).
  Option<std::vector<double>> min_crop_aspect_ratios = {};
  // Largest width / height; default (1,).
  Option<std::vector<double>> max_crop_aspect_ratios = {};
  // Least share of the union that a crop and an object have in common. A crop must meet all bounds
  // with one object, and keep one; default (0,).
  Option<std::vector<double>> min_crop_overlaps = {};
  // Largest such share; default (1,).
  Option<std::vector<double>> max_crop_overlaps = {};
  // Least share of the crop that an object covers; default (0,).
  Option<std::vector<double>> min_crop_sample_coverages = {};
  // Largest such share; default (1,).
  Option<std::vector<double>> max_crop_sample_coverages = {};
  // Least share of the object that the crop covers; default (0,).
  Option<std::vector<double>> min_crop_object_coverages = {};
  // Largest such share; default (1,).
  Option<std::vector<double>> max_crop_object_coverages = {};
  // Kinds of crop, which are tried in a random order; default 1.
  Option<int64_t> num_crop_sampler = {};
  // Objects that a crop keeps: with their centre in it, or with enough of their area; one of
  // center, overlap; default center.
  Option<std::string> crop_emit_mode = {};
  // Least share of its area with which 'overlap' keeps an object; default 0.3.
  Option<double> emit_overlap_thresh = {};
  // Random crops that are tried per sampler; default (25,).
  Option<Shape> max_crop_trials = {};
  // Probability that the image stands somewhere in a larger one of fill_value; default 0.
  Option<double> rand_pad_prob = {};
  // Largest sides of that one, of the image's; default 1.
  Option<double> max_pad_scale = {};
  // Most that is added to the hue (0 to 180); default 0.
  Option<int64_t> max_random_hue = {};
  // Probability of that; default 0.
  Option<double> random_hue_prob = {};
  // Most that is added to the saturation (0 to 255); default 0.
  Option<int64_t> max_random_saturation = {};
  // Probability of that; default 0.
  Option<double> random_saturation_prob = {};
  // Most that is added to the lightness (0 to 255); default 0.
  Option<int64_t> max_random_illumination = {};
  // Probability of that; default 0.
  Option<double> random_illumination_prob = {};
  // Pixels are multiplied by 1 - this to 1 + this; default 0.
  Option<double> max_random_contrast = {};
  // Probability of that; default 0.
  Option<double> random_contrast_prob = {};
  // Probability of a flip left to right; default 0.
  Option<double> rand_mirror_prob = {};
  // What stands around a padded image, 0 to 255; default 127.
  Option<int64_t> fill_value = {};
  // Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge and area
  // to shrink, 10 random; default 1.
  Option<int64_t> inter_method = {};
  // force: to data_shape, whatever the aspect ratio. fit: to the largest size of the same ratio
  // that fits. shrink: the same, but never larger; black follows; one of fit, force, shrink;
  // default force.
  Option<std::string> resize_mode = {};
  // Path of a mean image that is subtracted instead of mean_r, ...; it is made where there is no
  // such file; default ''.
  Option<std::string> mean_img = {};
  // Subtracted from red, or gray; default 0.
  Option<double> mean_r = {};
  // Subtracted from green; default 0.
  Option<double> mean_g = {};
  // Subtracted from blue; default 0.
  Option<double> mean_b = {};
  // Subtracted from alpha; default 0.
  Option<double> mean_a = {};
  // Red, or gray, is divided by it; default 0.
  Option<double> std_r = {};
  // Green is divided by it; default 0.
  Option<double> std_g = {};
  // Blue is divided by it; default 0.
  Option<double> std_b = {};
  // Alpha is divided by it; default 0.
  Option<double> std_a = {};
  // Everything is multiplied by it; default 1.
  Option<double> scale = {};
};

struct ImageRecordInt8IterAttributes {
  // Path of a list whose labels replace those in the records: lines of number, labels, path with
  // tabs between them; default ''.
  Option<std::string> path_imglist = {};
  // Path of the record file, or of a folder of .rec files, read by name; default ''.
  Option<std::string> path_imgrec = {};
  // Path of the index: records are found without reading the file once. Parts then have equal
  // numbers of records instead of bytes; default ''.
  Option<std::string> path_imgidx = {};
  // Accepted for compatibility: 'aug_default'; default aug_default.
  Option<std::string> aug_seq = {};
  // Labels of a sample; default 1.
  Option<int64_t> label_width = {};
  // (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  Option<Shape> data_shape = {};
  // Threads that decode, at most one per core. They do not change the results; default 4.
  Option<int64_t> preprocess_threads = {};
  // Accepted for compatibility; nothing is printed; default True.
  Option<bool> verbose = {};
  // Parts that the records are cut into; default 1.
  Option<int64_t> num_parts = {};
  // The part that is read, from 0; default 0.
  Option<int64_t> part_index = {};
  // Accepted for compatibility; arrays are on the CPU; default 0.
  Option<int64_t> device_id = {};
  // Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay close
  // together; 0: all records are one; default 0.
  Option<int64_t> shuffle_chunk_size = {};
  // Of the order, besides seed; default 0.
  Option<int64_t> shuffle_chunk_seed = {};
  // Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed sets;
  // default None.
  Option<int64_t> seed_aug = {};
  // Whether every pass has a random order of its own; default False.
  Option<bool> shuffle = {};
  // Of the order; default 0.
  Option<int64_t> seed = {};
  // Samples of a batch; required.
  Option<int64_t> batch_size = {};
  // Whether samples that fill up the last batch come from the next pass, which leaves them out;
  // else they are the first of the same pass; default True.
  Option<bool> round_batch = {};
  // Batches that are made ahead, at least 1; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less the
  // rounded mean: std and scale are for floats; default None.
  Option<DType> dtype = {};
  // Whether damaged records are left out and counted (the iterator's skipped). Their places are
  // taken by other samples of the batch and belong to pad; default False.
  Option<bool> skip_corrupt = {};
  // Size that the shorter side gets before all else; -1: as it is; default -1.
  Option<int64_t> resize = {};
  // Whether crops lie anywhere, else in the middle; default False.
  Option<bool> rand_crop = {};
  // Whether crops have a random area and aspect ratio; default False.
  Option<bool> random_resized_crop = {};
  // Most degrees of a random rotation; default 0.
  Option<int64_t> max_rotate_angle = {};
  // Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between 1 -
  // this and 1 + this. With random_resized_crop: width / height of the crop; default 0.
  Option<double> max_aspect_ratio = {};
  // Least random aspect ratio; default None.
  Option<double> min_aspect_ratio = {};
  // Most of a random shear, (x, y) to (x + m y, y); default 0.
  Option<double> max_shear_ratio = {};
  // Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size;
  // default -1.
  Option<int64_t> max_crop_size = {};
  // Smallest side of a square crop; default -1.
  Option<int64_t> min_crop_size = {};
  // Largest random scale; default 1.
  Option<double> max_random_scale = {};
  // Smallest random scale; default 1.
  Option<double> min_random_scale = {};
  // Largest share of the image's area that a random_resized_crop has; default 1.
  Option<double> max_random_area = {};
  // Smallest share of it; default 1.
  Option<double> min_random_area = {};
  // Largest side after scaling and rotating; default 1e+10.
  Option<double> max_img_size = {};
  // Smallest side after scaling and rotating; default 0.
  Option<double> min_img_size = {};
  // Pixels are multiplied by 1 - this to 1 + this; default 0.
  Option<double> brightness = {};
  // The same for the distance to the mean gray; default 0.
  Option<double> contrast = {};
  // The same for the distance to each pixel's gray; default 0.
  Option<double> saturation = {};
  // Standard deviation of noise along the principal components of natural colours; default 0.
  Option<double> pca_noise = {};
  // Most that is added to the hue (0 to 180); default 0.
  Option<int64_t> random_h = {};
  // Most that is added to the saturation (0 to 255); default 0.
  Option<int64_t> random_s = {};
  // Most that is added to the lightness (0 to 255); default 0.
  Option<int64_t> random_l = {};
  // Degrees of a rotation of every image; -1: none; default -1.
  Option<int64_t> rotate = {};
  // What stands outside of the image, 0 to 255; default 255.
  Option<int64_t> fill_value = {};
  // Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge and area
  // to shrink, 10 random; default 1.
  Option<int64_t> inter_method = {};
  // Pixels added on each side; default 0.
  Option<int64_t> pad = {};
};

struct ImageRecordIterAttributes {
  // Path of a list whose labels replace those in the records: lines of number, labels, path with
  // tabs between them; default ''.
  Option<std::string> path_imglist = {};
  // Path of the record file, or of a folder of .rec files, read by name; default ''.
  Option<std::string> path_imgrec = {};
  // Path of the index: records are found without reading the file once. Parts then have equal
  // numbers of records instead of bytes; default ''.
  Option<std::string> path_imgidx = {};
  // Accepted for compatibility: 'aug_default'; default aug_default.
  Option<std::string> aug_seq = {};
  // Labels of a sample; default 1.
  Option<int64_t> label_width = {};
  // (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  Option<Shape> data_shape = {};
  // Threads that decode, at most one per core. They do not change the results; default 4.
  Option<int64_t> preprocess_threads = {};
  // Accepted for compatibility; nothing is printed; default True.
  Option<bool> verbose = {};
  // Parts that the records are cut into; default 1.
  Option<int64_t> num_parts = {};
  // The part that is read, from 0; default 0.
  Option<int64_t> part_index = {};
  // Accepted for compatibility; arrays are on the CPU; default 0.
  Option<int64_t> device_id = {};
  // Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay close
  // together; 0: all records are one; default 0.
  Option<int64_t> shuffle_chunk_size = {};
  // Of the order, besides seed; default 0.
  Option<int64_t> shuffle_chunk_seed = {};
  // Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed sets;
  // default None.
  Option<int64_t> seed_aug = {};
  // Whether every pass has a random order of its own; default False.
  Option<bool> shuffle = {};
  // Of the order; default 0.
  Option<int64_t> seed = {};
  // Samples of a batch; required.
  Option<int64_t> batch_size = {};
  // Whether samples that fill up the last batch come from the next pass, which leaves them out;
  // else they are the first of the same pass; default True.
  Option<bool> round_batch = {};
  // Batches that are made ahead, at least 1; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less the
  // rounded mean: std and scale are for floats; default None.
  Option<DType> dtype = {};
  // Whether damaged records are left out and counted (the iterator's skipped). Their places are
  // taken by other samples of the batch and belong to pad; default False.
  Option<bool> skip_corrupt = {};
  // Size that the shorter side gets before all else; -1: as it is; default -1.
  Option<int64_t> resize = {};
  // Whether crops lie anywhere, else in the middle; default False.
  Option<bool> rand_crop = {};
  // Whether crops have a random area and aspect ratio; default False.
  Option<bool> random_resized_crop = {};
  // Most degrees of a random rotation; default 0.
  Option<int64_t> max_rotate_angle = {};
  // Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between 1 -
  // this and 1 + this. With random_resized_crop: width / height of the crop; default 0.
  Option<double> max_aspect_ratio = {};
  // Least random aspect ratio; default None.
  Option<double> min_aspect_ratio = {};
  // Most of a random shear, (x, y) to (x + m y, y); default 0.
  Option<double> max_shear_ratio = {};
  // Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size;
  // default -1.
  Option<int64_t> max_crop_size = {};
  // Smallest side of a square crop; default -1.
  Option<int64_t> min_crop_size = {};
  // Largest random scale; default 1.
  Option<double> max_random_scale = {};
  // Smallest random scale; default 1.
  Option<double> min_random_scale = {};
  // Largest share of the image's area that a random_resized_crop has; default 1.
  Option<double> max_random_area = {};
  // Smallest share of it; default 1.
  Option<double> min_random_area = {};
  // Largest side after scaling and rotating; default 1e+10.
  Option<double> max_img_size = {};
  // Smallest side after scaling and rotating; default 0.
  Option<double> min_img_size = {};
  // Pixels are multiplied by 1 - this to 1 + this; default 0.
  Option<double> brightness = {};
  // The same for the distance to the mean gray; default 0.
  Option<double> contrast = {};
  // The same for the distance to each pixel's gray; default 0.
  Option<double> saturation = {};
  // Standard deviation of noise along the principal components of natural colours; default 0.
  Option<double> pca_noise = {};
  // Most that is added to the hue (0 to 180); default 0.
  Option<int64_t> random_h = {};
  // Most that is added to the saturation (0 to 255); default 0.
  Option<int64_t> random_s = {};
  // Most that is added to the lightness (0 to 255); default 0.
  Option<int64_t> random_l = {};
  // Degrees of a rotation of every image; -1: none; default -1.
  Option<int64_t> rotate = {};
  // What stands outside of the image, 0 to 255; default 255.
  Option<int64_t> fill_value = {};
  // Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge and area
  // to shrink, 10 random; default 1.
  Option<int64_t> inter_method = {};
  // Pixels added on each side; default 0.
  Option<int64_t> pad = {};
  // Whether images are flipped left to right; default False.
  Option<bool> mirror = {};
  // Whether half of the images are flipped, at random; default False.
  Option<bool> rand_mirror = {};
  // Path of a mean image that is subtracted instead of mean_r, ...; it is made where there is no
  // such file; default ''.
  Option<std::string> mean_img = {};
  // Subtracted from red, or gray; default 0.
  Option<double> mean_r = {};
  // Subtracted from green; default 0.
  Option<double> mean_g = {};
  // Subtracted from blue; default 0.
  Option<double> mean_b = {};
  // Subtracted from alpha; default 0.
  Option<double> mean_a = {};
  // Red, or gray, is divided by it; default 1.
  Option<double> std_r = {};
  // Green is divided by it; default 1.
  Option<double> std_g = {};
  // Blue is divided by it; default 1.
  Option<double> std_b = {};
  // Alpha is divided by it; default 1.
  Option<double> std_a = {};
  // Everything is multiplied by it; default 1.
  Option<double> scale = {};
  // The distance to the mean is multiplied by 1 - this to 1 + this; default 0.
  Option<double> max_random_contrast = {};
  // Minus this to this is added; default 0.
  Option<double> max_random_illumination = {};
};
using ImageRecordIter_v1Attributes = ImageRecordIterAttributes;

struct ImageRecordUInt8IterAttributes {
  // Path of a list whose labels replace those in the records: lines of number, labels, path with
  // tabs between them; default ''.
  Option<std::string> path_imglist = {};
  // Path of the record file, or of a folder of .rec files, read by name; default ''.
  Option<std::string> path_imgrec = {};
  // Path of the index: records are found without reading the file once. Parts then have equal
  // numbers of records instead of bytes; default ''.
  Option<std::string> path_imgidx = {};
  // Accepted for compatibility: 'aug_default'; default aug_default.
  Option<std::string> aug_seq = {};
  // Labels of a sample; default 1.
  Option<int64_t> label_width = {};
  // (channels, height, width); 1 (gray), 3, or 4 channels (with alpha); required.
  Option<Shape> data_shape = {};
  // Threads that decode, at most one per core. They do not change the results; default 4.
  Option<int64_t> preprocess_threads = {};
  // Accepted for compatibility; nothing is printed; default True.
  Option<bool> verbose = {};
  // Parts that the records are cut into; default 1.
  Option<int64_t> num_parts = {};
  // The part that is read, from 0; default 0.
  Option<int64_t> part_index = {};
  // Accepted for compatibility; arrays are on the CPU; default 0.
  Option<int64_t> device_id = {};
  // Megabytes of neighbouring records that are shuffled as one chunk, so that reads stay close
  // together; 0: all records are one; default 0.
  Option<int64_t> shuffle_chunk_size = {};
  // Of the order, besides seed; default 0.
  Option<int64_t> shuffle_chunk_seed = {};
  // Of the augmentation; None: drawn from the CPU's random stream, which mx.random.seed sets;
  // default None.
  Option<int64_t> seed_aug = {};
  // Whether every pass has a random order of its own; default False.
  Option<bool> shuffle = {};
  // Of the order; default 0.
  Option<int64_t> seed = {};
  // Samples of a batch; required.
  Option<int64_t> batch_size = {};
  // Whether samples that fill up the last batch come from the next pass, which leaves them out;
  // else they are the first of the same pass; default True.
  Option<bool> round_batch = {};
  // Batches that are made ahead, at least 1; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of the data; None: the iterator's own. uint8 holds the pixels as they are, int8 less the
  // rounded mean: std and scale are for floats; default None.
  Option<DType> dtype = {};
  // Whether damaged records are left out and counted (the iterator's skipped). Their places are
  // taken by other samples of the batch and belong to pad; default False.
  Option<bool> skip_corrupt = {};
  // Size that the shorter side gets before all else; -1: as it is; default -1.
  Option<int64_t> resize = {};
  // Whether crops lie anywhere, else in the middle; default False.
  Option<bool> rand_crop = {};
  // Whether crops have a random area and aspect ratio; default False.
  Option<bool> random_resized_crop = {};
  // Most degrees of a random rotation; default 0.
  Option<int64_t> max_rotate_angle = {};
  // Random aspect ratio (height / width): up to this, or, without min_aspect_ratio, between 1 -
  // this and 1 + this. With random_resized_crop: width / height of the crop; default 0.
  Option<double> max_aspect_ratio = {};
  // Least random aspect ratio; default None.
  Option<double> min_aspect_ratio = {};
  // Most of a random shear, (x, y) to (x + m y, y); default 0.
  Option<double> max_shear_ratio = {};
  // Largest side of a square crop, resized to data_shape; -1: crops have data_shape's size;
  // default -1.
  Option<int64_t> max_crop_size = {};
  // Smallest side of a square crop; default -1.
  Option<int64_t> min_crop_size = {};
  // Largest random scale; default 1.
  Option<double> max_random_scale = {};
  // Smallest random scale; default 1.
  Option<double> min_random_scale = {};
  // Largest share of the image's area that a random_resized_crop has; default 1.
  Option<double> max_random_area = {};
  // Smallest share of it; default 1.
  Option<double> min_random_area = {};
  // Largest side after scaling and rotating; default 1e+10.
  Option<double> max_img_size = {};
  // Smallest side after scaling and rotating; default 0.
  Option<double> min_img_size = {};
  // Pixels are multiplied by 1 - this to 1 + this; default 0.
  Option<double> brightness = {};
  // The same for the distance to the mean gray; default 0.
  Option<double> contrast = {};
  // The same for the distance to each pixel's gray; default 0.
  Option<double> saturation = {};
  // Standard deviation of noise along the principal components of natural colours; default 0.
  Option<double> pca_noise = {};
  // Most that is added to the hue (0 to 180); default 0.
  Option<int64_t> random_h = {};
  // Most that is added to the saturation (0 to 255); default 0.
  Option<int64_t> random_s = {};
  // Most that is added to the lightness (0 to 255); default 0.
  Option<int64_t> random_l = {};
  // Degrees of a rotation of every image; -1: none; default -1.
  Option<int64_t> rotate = {};
  // What stands outside of the image, 0 to 255; default 255.
  Option<int64_t> fill_value = {};
  // Interpolation: 0 nearest, 1 bilinear, 2 cubic, 3 area, 4 Lanczos, 9 cubic to enlarge and area
  // to shrink, 10 random; default 1.
  Option<int64_t> inter_method = {};
  // Pixels added on each side; default 0.
  Option<int64_t> pad = {};
};
using ImageRecordUInt8Iter_v1Attributes = ImageRecordUInt8IterAttributes;

struct LibSVMIterAttributes {
  // Path of the data; required.
  Option<std::string> data_libsvm = {};
  // Shape of a sample: (columns,); required.
  Option<Shape> data_shape = {};
  // Path of the labels, a line per sample whose first number is left out; NULL: the first numbers
  // of data; default NULL.
  Option<std::string> label_libsvm = {};
  // Shape of a label of that file: (columns,); default (1,).
  Option<Shape> label_shape = {};
  // Parts that the samples are cut into; default 1.
  Option<int64_t> num_parts = {};
  // Which part to read; default 0.
  Option<int64_t> part_index = {};
  // Samples of a batch; required.
  Option<int64_t> batch_size = {};
  // Whether samples that fill up the last batch are left out of the next pass; default True.
  Option<bool> round_batch = {};
  // Accepted for compatibility; the samples are in memory; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of data and label; float32 or None; default None.
  Option<DType> dtype = {};
};

struct MNISTIterAttributes {
  // Path of the images, not compressed; default ./train-images-idx3-ubyte.
  Option<std::string> image = {};
  // Path of the labels, not compressed; default ./train-labels-idx1-ubyte.
  Option<std::string> label = {};
  // Samples of a batch; default 128.
  Option<int64_t> batch_size = {};
  // Whether the samples come in a random order, the same in every pass; default True.
  Option<bool> shuffle = {};
  // Whether an image has one axis; default False.
  Option<bool> flat = {};
  // Of the order; default 0.
  Option<int64_t> seed = {};
  // Accepted for compatibility; nothing is printed; default False.
  Option<bool> silent = {};
  // Parts that the samples are cut into; default 1.
  Option<int64_t> num_parts = {};
  // The part that is read, from 0; default 0.
  Option<int64_t> part_index = {};
  // Accepted for compatibility; the samples are in memory; default 4.
  Option<int64_t> prefetch_buffer = {};
  // Accepted for compatibility; arrays are on the CPU; one of cpu, gpu; default gpu.
  Option<std::string> ctx = {};
  // Of data and label; None: float32; default None.
  Option<DType> dtype = {};
};

}  // namespace iterator

}  // namespace weft
