// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/io.hpp"
#include "weft/gen/io_attributes.hpp"

namespace weft {

namespace iterator {

// Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
// *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch are
// followed by those at the start; pad tells how many.
inline Iterator CSVIter(const CSVIterAttributes& attributes) {
  detail::Named named;
  named.add("data_csv", attributes.data_csv);
  named.add("data_shape", attributes.data_shape);
  named.add("label_csv", attributes.label_csv);
  named.add("label_shape", attributes.label_shape);
  named.add("batch_size", attributes.batch_size);
  named.add("round_batch", attributes.round_batch);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  return Iterator("CSVIter", named);
}

// Images with objects, for detection, from RecordIO files. data: float32 (batch_size,
// *data_shape), (pixels - mean) scale / std, red first; label: (batch_size, 4 + labels): channels,
// height and width of the image, the number of its labels, the labels, label_pad_value. Labels are
// the width of the header, that of an object, the rest of the header, then objects: class, left,
// top, right, bottom as shares of the image, and anything else. index: the records' numbers. The
// same seeds give the same batches, whatever the number of threads.
inline Iterator ImageDetRecordIter(const ImageDetRecordIterAttributes& attributes) {
  detail::Named named;
  named.add("path_imglist", attributes.path_imglist);
  named.add("path_imgrec", attributes.path_imgrec);
  named.add("path_imgidx", attributes.path_imgidx);
  named.add("aug_seq", attributes.aug_seq);
  named.add("label_width", attributes.label_width);
  named.add("data_shape", attributes.data_shape);
  named.add("preprocess_threads", attributes.preprocess_threads);
  named.add("verbose", attributes.verbose);
  named.add("num_parts", attributes.num_parts);
  named.add("part_index", attributes.part_index);
  named.add("device_id", attributes.device_id);
  named.add("shuffle_chunk_size", attributes.shuffle_chunk_size);
  named.add("shuffle_chunk_seed", attributes.shuffle_chunk_seed);
  named.add("seed_aug", attributes.seed_aug);
  named.add("shuffle", attributes.shuffle);
  named.add("seed", attributes.seed);
  named.add("batch_size", attributes.batch_size);
  named.add("round_batch", attributes.round_batch);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  named.add("skip_corrupt", attributes.skip_corrupt);
  named.add("label_pad_width", attributes.label_pad_width);
  named.add("label_pad_value", attributes.label_pad_value);
  named.add("resize", attributes.resize);
  named.add("rand_crop_prob", attributes.rand_crop_prob);
  named.add("min_crop_scales", attributes.min_crop_scales);
  named.add("max_crop_scales", attributes.max_crop_scales);
  named.add("min_crop_aspect_ratios", attributes.min_crop_aspect_ratios);
  named.add("max_crop_aspect_ratios", attributes.max_crop_aspect_ratios);
  named.add("min_crop_overlaps", attributes.min_crop_overlaps);
  named.add("max_crop_overlaps", attributes.max_crop_overlaps);
  named.add("min_crop_sample_coverages", attributes.min_crop_sample_coverages);
  named.add("max_crop_sample_coverages", attributes.max_crop_sample_coverages);
  named.add("min_crop_object_coverages", attributes.min_crop_object_coverages);
  named.add("max_crop_object_coverages", attributes.max_crop_object_coverages);
  named.add("num_crop_sampler", attributes.num_crop_sampler);
  named.add("crop_emit_mode", attributes.crop_emit_mode);
  named.add("emit_overlap_thresh", attributes.emit_overlap_thresh);
  named.add("max_crop_trials", attributes.max_crop_trials);
  named.add("rand_pad_prob", attributes.rand_pad_prob);
  named.add("max_pad_scale", attributes.max_pad_scale);
  named.add("max_random_hue", attributes.max_random_hue);
  named.add("random_hue_prob", attributes.random_hue_prob);
  named.add("max_random_saturation", attributes.max_random_saturation);
  named.add("random_saturation_prob", attributes.random_saturation_prob);
  named.add("max_random_illumination", attributes.max_random_illumination);
  named.add("random_illumination_prob", attributes.random_illumination_prob);
  named.add("max_random_contrast", attributes.max_random_contrast);
  named.add("random_contrast_prob", attributes.random_contrast_prob);
  named.add("rand_mirror_prob", attributes.rand_mirror_prob);
  named.add("fill_value", attributes.fill_value);
  named.add("inter_method", attributes.inter_method);
  named.add("resize_mode", attributes.resize_mode);
  named.add("mean_img", attributes.mean_img);
  named.add("mean_r", attributes.mean_r);
  named.add("mean_g", attributes.mean_g);
  named.add("mean_b", attributes.mean_b);
  named.add("mean_a", attributes.mean_a);
  named.add("std_r", attributes.std_r);
  named.add("std_g", attributes.std_g);
  named.add("std_b", attributes.std_b);
  named.add("std_a", attributes.std_a);
  named.add("scale", attributes.scale);
  return Iterator("ImageDetRecordIter", named);
}

// Images as signed bytes; pixels above 127 become 127. Images come from RecordIO files, as im2rec
// writes them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
// *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
// numbers. The same seeds give the same batches, whatever the number of threads.
inline Iterator ImageRecordInt8Iter(const ImageRecordInt8IterAttributes& attributes) {
  detail::Named named;
  named.add("path_imglist", attributes.path_imglist);
  named.add("path_imgrec", attributes.path_imgrec);
  named.add("path_imgidx", attributes.path_imgidx);
  named.add("aug_seq", attributes.aug_seq);
  named.add("label_width", attributes.label_width);
  named.add("data_shape", attributes.data_shape);
  named.add("preprocess_threads", attributes.preprocess_threads);
  named.add("verbose", attributes.verbose);
  named.add("num_parts", attributes.num_parts);
  named.add("part_index", attributes.part_index);
  named.add("device_id", attributes.device_id);
  named.add("shuffle_chunk_size", attributes.shuffle_chunk_size);
  named.add("shuffle_chunk_seed", attributes.shuffle_chunk_seed);
  named.add("seed_aug", attributes.seed_aug);
  named.add("shuffle", attributes.shuffle);
  named.add("seed", attributes.seed);
  named.add("batch_size", attributes.batch_size);
  named.add("round_batch", attributes.round_batch);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  named.add("skip_corrupt", attributes.skip_corrupt);
  named.add("resize", attributes.resize);
  named.add("rand_crop", attributes.rand_crop);
  named.add("random_resized_crop", attributes.random_resized_crop);
  named.add("max_rotate_angle", attributes.max_rotate_angle);
  named.add("max_aspect_ratio", attributes.max_aspect_ratio);
  named.add("min_aspect_ratio", attributes.min_aspect_ratio);
  named.add("max_shear_ratio", attributes.max_shear_ratio);
  named.add("max_crop_size", attributes.max_crop_size);
  named.add("min_crop_size", attributes.min_crop_size);
  named.add("max_random_scale", attributes.max_random_scale);
  named.add("min_random_scale", attributes.min_random_scale);
  named.add("max_random_area", attributes.max_random_area);
  named.add("min_random_area", attributes.min_random_area);
  named.add("max_img_size", attributes.max_img_size);
  named.add("min_img_size", attributes.min_img_size);
  named.add("brightness", attributes.brightness);
  named.add("contrast", attributes.contrast);
  named.add("saturation", attributes.saturation);
  named.add("pca_noise", attributes.pca_noise);
  named.add("random_h", attributes.random_h);
  named.add("random_s", attributes.random_s);
  named.add("random_l", attributes.random_l);
  named.add("rotate", attributes.rotate);
  named.add("fill_value", attributes.fill_value);
  named.add("inter_method", attributes.inter_method);
  named.add("pad", attributes.pad);
  return Iterator("ImageRecordInt8Iter", named);
}

// Images as float32 (pixels - mean) scale / std. Images come from RecordIO files, as im2rec writes
// them, and are decoded, augmented and batched ahead by other threads. data: (batch_size,
// *data_shape), red first; label: (batch_size,) or (batch_size, label_width); index: the records'
// numbers. The same seeds give the same batches, whatever the number of threads.
inline Iterator ImageRecordIter(const ImageRecordIterAttributes& attributes) {
  detail::Named named;
  named.add("path_imglist", attributes.path_imglist);
  named.add("path_imgrec", attributes.path_imgrec);
  named.add("path_imgidx", attributes.path_imgidx);
  named.add("aug_seq", attributes.aug_seq);
  named.add("label_width", attributes.label_width);
  named.add("data_shape", attributes.data_shape);
  named.add("preprocess_threads", attributes.preprocess_threads);
  named.add("verbose", attributes.verbose);
  named.add("num_parts", attributes.num_parts);
  named.add("part_index", attributes.part_index);
  named.add("device_id", attributes.device_id);
  named.add("shuffle_chunk_size", attributes.shuffle_chunk_size);
  named.add("shuffle_chunk_seed", attributes.shuffle_chunk_seed);
  named.add("seed_aug", attributes.seed_aug);
  named.add("shuffle", attributes.shuffle);
  named.add("seed", attributes.seed);
  named.add("batch_size", attributes.batch_size);
  named.add("round_batch", attributes.round_batch);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  named.add("skip_corrupt", attributes.skip_corrupt);
  named.add("resize", attributes.resize);
  named.add("rand_crop", attributes.rand_crop);
  named.add("random_resized_crop", attributes.random_resized_crop);
  named.add("max_rotate_angle", attributes.max_rotate_angle);
  named.add("max_aspect_ratio", attributes.max_aspect_ratio);
  named.add("min_aspect_ratio", attributes.min_aspect_ratio);
  named.add("max_shear_ratio", attributes.max_shear_ratio);
  named.add("max_crop_size", attributes.max_crop_size);
  named.add("min_crop_size", attributes.min_crop_size);
  named.add("max_random_scale", attributes.max_random_scale);
  named.add("min_random_scale", attributes.min_random_scale);
  named.add("max_random_area", attributes.max_random_area);
  named.add("min_random_area", attributes.min_random_area);
  named.add("max_img_size", attributes.max_img_size);
  named.add("min_img_size", attributes.min_img_size);
  named.add("brightness", attributes.brightness);
  named.add("contrast", attributes.contrast);
  named.add("saturation", attributes.saturation);
  named.add("pca_noise", attributes.pca_noise);
  named.add("random_h", attributes.random_h);
  named.add("random_s", attributes.random_s);
  named.add("random_l", attributes.random_l);
  named.add("rotate", attributes.rotate);
  named.add("fill_value", attributes.fill_value);
  named.add("inter_method", attributes.inter_method);
  named.add("pad", attributes.pad);
  named.add("mirror", attributes.mirror);
  named.add("rand_mirror", attributes.rand_mirror);
  named.add("mean_img", attributes.mean_img);
  named.add("mean_r", attributes.mean_r);
  named.add("mean_g", attributes.mean_g);
  named.add("mean_b", attributes.mean_b);
  named.add("mean_a", attributes.mean_a);
  named.add("std_r", attributes.std_r);
  named.add("std_g", attributes.std_g);
  named.add("std_b", attributes.std_b);
  named.add("std_a", attributes.std_a);
  named.add("scale", attributes.scale);
  named.add("max_random_contrast", attributes.max_random_contrast);
  named.add("max_random_illumination", attributes.max_random_illumination);
  return Iterator("ImageRecordIter", named);
}
inline Iterator ImageRecordIter_v1(const ImageRecordIterAttributes& attributes) { return ImageRecordIter(attributes); }

// Images as bytes. Images come from RecordIO files, as im2rec writes them, and are decoded,
// augmented and batched ahead by other threads. data: (batch_size, *data_shape), red first; label:
// (batch_size,) or (batch_size, label_width); index: the records' numbers. The same seeds give the
// same batches, whatever the number of threads.
inline Iterator ImageRecordUInt8Iter(const ImageRecordUInt8IterAttributes& attributes) {
  detail::Named named;
  named.add("path_imglist", attributes.path_imglist);
  named.add("path_imgrec", attributes.path_imgrec);
  named.add("path_imgidx", attributes.path_imgidx);
  named.add("aug_seq", attributes.aug_seq);
  named.add("label_width", attributes.label_width);
  named.add("data_shape", attributes.data_shape);
  named.add("preprocess_threads", attributes.preprocess_threads);
  named.add("verbose", attributes.verbose);
  named.add("num_parts", attributes.num_parts);
  named.add("part_index", attributes.part_index);
  named.add("device_id", attributes.device_id);
  named.add("shuffle_chunk_size", attributes.shuffle_chunk_size);
  named.add("shuffle_chunk_seed", attributes.shuffle_chunk_seed);
  named.add("seed_aug", attributes.seed_aug);
  named.add("shuffle", attributes.shuffle);
  named.add("seed", attributes.seed);
  named.add("batch_size", attributes.batch_size);
  named.add("round_batch", attributes.round_batch);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  named.add("skip_corrupt", attributes.skip_corrupt);
  named.add("resize", attributes.resize);
  named.add("rand_crop", attributes.rand_crop);
  named.add("random_resized_crop", attributes.random_resized_crop);
  named.add("max_rotate_angle", attributes.max_rotate_angle);
  named.add("max_aspect_ratio", attributes.max_aspect_ratio);
  named.add("min_aspect_ratio", attributes.min_aspect_ratio);
  named.add("max_shear_ratio", attributes.max_shear_ratio);
  named.add("max_crop_size", attributes.max_crop_size);
  named.add("min_crop_size", attributes.min_crop_size);
  named.add("max_random_scale", attributes.max_random_scale);
  named.add("min_random_scale", attributes.min_random_scale);
  named.add("max_random_area", attributes.max_random_area);
  named.add("min_random_area", attributes.min_random_area);
  named.add("max_img_size", attributes.max_img_size);
  named.add("min_img_size", attributes.min_img_size);
  named.add("brightness", attributes.brightness);
  named.add("contrast", attributes.contrast);
  named.add("saturation", attributes.saturation);
  named.add("pca_noise", attributes.pca_noise);
  named.add("random_h", attributes.random_h);
  named.add("random_s", attributes.random_s);
  named.add("random_l", attributes.random_l);
  named.add("rotate", attributes.rotate);
  named.add("fill_value", attributes.fill_value);
  named.add("inter_method", attributes.inter_method);
  named.add("pad", attributes.pad);
  return Iterator("ImageRecordUInt8Iter", named);
}
inline Iterator ImageRecordUInt8Iter_v1(const ImageRecordUInt8IterAttributes& attributes) { return ImageRecordUInt8Iter(attributes); }

// Lines "label index:value index:value ..." of LibSVM's files; indices count from 0, what follows
// # is left out. data: csr, (batch_size, *data_shape); label: (batch_size,), or csr, (batch_size,
// *label_shape), with a file of labels. Samples that do not fill a batch are followed by those at
// the start; pad tells how many.
inline Iterator LibSVMIter(const LibSVMIterAttributes& attributes) {
  detail::Named named;
  named.add("data_libsvm", attributes.data_libsvm);
  named.add("data_shape", attributes.data_shape);
  named.add("label_libsvm", attributes.label_libsvm);
  named.add("label_shape", attributes.label_shape);
  named.add("num_parts", attributes.num_parts);
  named.add("part_index", attributes.part_index);
  named.add("batch_size", attributes.batch_size);
  named.add("round_batch", attributes.round_batch);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  return Iterator("LibSVMIter", named);
}

// Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
// (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not fill
// a batch are left out.
inline Iterator MNISTIter(const MNISTIterAttributes& attributes = {}) {
  detail::Named named;
  named.add("image", attributes.image);
  named.add("label", attributes.label);
  named.add("batch_size", attributes.batch_size);
  named.add("shuffle", attributes.shuffle);
  named.add("flat", attributes.flat);
  named.add("seed", attributes.seed);
  named.add("silent", attributes.silent);
  named.add("num_parts", attributes.num_parts);
  named.add("part_index", attributes.part_index);
  named.add("prefetch_buffer", attributes.prefetch_buffer);
  named.add("ctx", attributes.ctx);
  named.add("dtype", attributes.dtype);
  return Iterator("MNISTIter", named);
}

}  // namespace iterator

}  // namespace weft
