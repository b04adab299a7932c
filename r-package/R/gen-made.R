# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.io.CSVIter <- function(data_csv, data_shape, label_csv, label_shape, batch_size, round_batch,
  prefetch_buffer, ctx, dtype, ...) {
  registry.iterator("CSVIter", environment(), c("data_csv", "data_shape", "label_csv",
    "label_shape", "batch_size", "round_batch", "prefetch_buffer", "ctx", "dtype"), list(...))
}

mx.io.ImageDetRecordIter <- function(path_imglist, path_imgrec, path_imgidx, aug_seq, label_width,
  data_shape, preprocess_threads, verbose, num_parts, part_index, device_id, shuffle_chunk_size,
  shuffle_chunk_seed, seed_aug, shuffle, seed, batch_size, round_batch, prefetch_buffer, ctx,
  dtype, skip_corrupt, label_pad_width, label_pad_value, resize, rand_crop_prob, min_crop_scales,
  max_crop_scales, min_crop_aspect_ratios, max_crop_aspect_ratios, min_crop_overlaps,
  max_crop_overlaps, min_crop_sample_coverages, max_crop_sample_coverages,
  min_crop_object_coverages, max_crop_object_coverages, num_crop_sampler, crop_emit_mode,
  emit_overlap_thresh, max_crop_trials, rand_pad_prob, max_pad_scale, max_random_hue,
  random_hue_prob, max_random_saturation, random_saturation_prob, max_random_illumination,
  random_illumination_prob, max_random_contrast, random_contrast_prob, rand_mirror_prob,
  fill_value, inter_method, resize_mode, mean_img, mean_r, mean_g, mean_b, mean_a, std_r, std_g,
  std_b, std_a, scale, ...) {
  registry.iterator("ImageDetRecordIter", environment(), c("path_imglist", "path_imgrec",
    "path_imgidx", "aug_seq", "label_width", "data_shape", "preprocess_threads", "verbose",
    "num_parts", "part_index", "device_id", "shuffle_chunk_size", "shuffle_chunk_seed",
    "seed_aug", "shuffle", "seed", "batch_size", "round_batch", "prefetch_buffer", "ctx", "dtype",
    "skip_corrupt", "label_pad_width", "label_pad_value", "resize", "rand_crop_prob",
    "min_crop_scales", "max_crop_scales", "min_crop_aspect_ratios", "max_crop_aspect_ratios",
    "min_crop_overlaps", "max_crop_overlaps", "min_crop_sample_coverages",
    "max_crop_sample_coverages", "min_crop_object_coverages", "max_crop_object_coverages",
    "num_crop_sampler", "crop_emit_mode", "emit_overlap_thresh", "max_crop_trials",
    "rand_pad_prob", "max_pad_scale", "max_random_hue", "random_hue_prob",
    "max_random_saturation", "random_saturation_prob", "max_random_illumination",
    "random_illumination_prob", "max_random_contrast", "random_contrast_prob", "rand_mirror_prob",
    "fill_value", "inter_method", "resize_mode", "mean_img", "mean_r", "mean_g", "mean_b",
    "mean_a", "std_r", "std_g", "std_b", "std_a", "scale"), list(...))
}

mx.io.ImageRecordInt8Iter <- function(path_imglist, path_imgrec, path_imgidx, aug_seq,
  label_width, data_shape, preprocess_threads, verbose, num_parts, part_index, device_id,
  shuffle_chunk_size, shuffle_chunk_seed, seed_aug, shuffle, seed, batch_size, round_batch,
  prefetch_buffer, ctx, dtype, skip_corrupt, resize, rand_crop, random_resized_crop,
  max_rotate_angle, max_aspect_ratio, min_aspect_ratio, max_shear_ratio, max_crop_size,
  min_crop_size, max_random_scale, min_random_scale, max_random_area, min_random_area,
  max_img_size, min_img_size, brightness, contrast, saturation, pca_noise, random_h, random_s,
  random_l, rotate, fill_value, inter_method, pad, ...) {
  registry.iterator("ImageRecordInt8Iter", environment(), c("path_imglist", "path_imgrec",
    "path_imgidx", "aug_seq", "label_width", "data_shape", "preprocess_threads", "verbose",
    "num_parts", "part_index", "device_id", "shuffle_chunk_size", "shuffle_chunk_seed",
    "seed_aug", "shuffle", "seed", "batch_size", "round_batch", "prefetch_buffer", "ctx", "dtype",
    "skip_corrupt", "resize", "rand_crop", "random_resized_crop", "max_rotate_angle",
    "max_aspect_ratio", "min_aspect_ratio", "max_shear_ratio", "max_crop_size", "min_crop_size",
    "max_random_scale", "min_random_scale", "max_random_area", "min_random_area", "max_img_size",
    "min_img_size", "brightness", "contrast", "saturation", "pca_noise", "random_h", "random_s",
    "random_l", "rotate", "fill_value", "inter_method", "pad"), list(...))
}

mx.io.ImageRecordIter <- function(path_imglist, path_imgrec, path_imgidx, aug_seq, label_width,
  data_shape, preprocess_threads, verbose, num_parts, part_index, device_id, shuffle_chunk_size,
  shuffle_chunk_seed, seed_aug, shuffle, seed, batch_size, round_batch, prefetch_buffer, ctx,
  dtype, skip_corrupt, resize, rand_crop, random_resized_crop, max_rotate_angle, max_aspect_ratio,
  min_aspect_ratio, max_shear_ratio, max_crop_size, min_crop_size, max_random_scale,
  min_random_scale, max_random_area, min_random_area, max_img_size, min_img_size, brightness,
  contrast, saturation, pca_noise, random_h, random_s, random_l, rotate, fill_value, inter_method,
  pad, mirror, rand_mirror, mean_img, mean_r, mean_g, mean_b, mean_a, std_r, std_g, std_b, std_a,
  scale, max_random_contrast, max_random_illumination, ...) {
  registry.iterator("ImageRecordIter", environment(), c("path_imglist", "path_imgrec",
    "path_imgidx", "aug_seq", "label_width", "data_shape", "preprocess_threads", "verbose",
    "num_parts", "part_index", "device_id", "shuffle_chunk_size", "shuffle_chunk_seed",
    "seed_aug", "shuffle", "seed", "batch_size", "round_batch", "prefetch_buffer", "ctx", "dtype",
    "skip_corrupt", "resize", "rand_crop", "random_resized_crop", "max_rotate_angle",
    "max_aspect_ratio", "min_aspect_ratio", "max_shear_ratio", "max_crop_size", "min_crop_size",
    "max_random_scale", "min_random_scale", "max_random_area", "min_random_area", "max_img_size",
    "min_img_size", "brightness", "contrast", "saturation", "pca_noise", "random_h", "random_s",
    "random_l", "rotate", "fill_value", "inter_method", "pad", "mirror", "rand_mirror",
    "mean_img", "mean_r", "mean_g", "mean_b", "mean_a", "std_r", "std_g", "std_b", "std_a",
    "scale", "max_random_contrast", "max_random_illumination"), list(...))
}
mx.io.ImageRecordIter_v1 <- mx.io.ImageRecordIter

mx.io.ImageRecordUInt8Iter <- function(path_imglist, path_imgrec, path_imgidx, aug_seq,
  label_width, data_shape, preprocess_threads, verbose, num_parts, part_index, device_id,
  shuffle_chunk_size, shuffle_chunk_seed, seed_aug, shuffle, seed, batch_size, round_batch,
  prefetch_buffer, ctx, dtype, skip_corrupt, resize, rand_crop, random_resized_crop,
  max_rotate_angle, max_aspect_ratio, min_aspect_ratio, max_shear_ratio, max_crop_size,
  min_crop_size, max_random_scale, min_random_scale, max_random_area, min_random_area,
  max_img_size, min_img_size, brightness, contrast, saturation, pca_noise, random_h, random_s,
  random_l, rotate, fill_value, inter_method, pad, ...) {
  registry.iterator("ImageRecordUInt8Iter", environment(), c("path_imglist", "path_imgrec",
    "path_imgidx", "aug_seq", "label_width", "data_shape", "preprocess_threads", "verbose",
    "num_parts", "part_index", "device_id", "shuffle_chunk_size", "shuffle_chunk_seed",
    "seed_aug", "shuffle", "seed", "batch_size", "round_batch", "prefetch_buffer", "ctx", "dtype",
    "skip_corrupt", "resize", "rand_crop", "random_resized_crop", "max_rotate_angle",
    "max_aspect_ratio", "min_aspect_ratio", "max_shear_ratio", "max_crop_size", "min_crop_size",
    "max_random_scale", "min_random_scale", "max_random_area", "min_random_area", "max_img_size",
    "min_img_size", "brightness", "contrast", "saturation", "pca_noise", "random_h", "random_s",
    "random_l", "rotate", "fill_value", "inter_method", "pad"), list(...))
}
mx.io.ImageRecordUInt8Iter_v1 <- mx.io.ImageRecordUInt8Iter

mx.io.LibSVMIter <- function(data_libsvm, data_shape, label_libsvm, label_shape, num_parts,
  part_index, batch_size, round_batch, prefetch_buffer, ctx, dtype, ...) {
  registry.iterator("LibSVMIter", environment(), c("data_libsvm", "data_shape", "label_libsvm",
    "label_shape", "num_parts", "part_index", "batch_size", "round_batch", "prefetch_buffer",
    "ctx", "dtype"), list(...))
}

mx.io.MNISTIter <- function(image, label, batch_size, shuffle, flat, seed, silent, num_parts,
  part_index, prefetch_buffer, ctx, dtype, ...) {
  registry.iterator("MNISTIter", environment(), c("image", "label", "batch_size", "shuffle",
    "flat", "seed", "silent", "num_parts", "part_index", "prefetch_buffer", "ctx", "dtype"),
    list(...))
}

mx.opt.adadelta <- function(learning_rate, rho, epsilon, wd, rescale_grad, clip_gradient,
  multi_precision, ...) {
  registry.optimizer("adadelta", environment(), c("learning_rate", "rho", "epsilon", "wd",
    "rescale_grad", "clip_gradient", "multi_precision"), list(...))
}

mx.opt.adagrad <- function(learning_rate, eps, wd, rescale_grad, clip_gradient, multi_precision,
  ...) {
  registry.optimizer("adagrad", environment(), c("learning_rate", "eps", "wd", "rescale_grad",
    "clip_gradient", "multi_precision"), list(...))
}

mx.opt.adam <- function(learning_rate, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient,
  multi_precision, ...) {
  registry.optimizer("adam", environment(), c("learning_rate", "beta1", "beta2", "epsilon", "wd",
    "rescale_grad", "clip_gradient", "multi_precision"), list(...))
}

mx.opt.adamw <- function(learning_rate, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient,
  multi_precision, ...) {
  registry.optimizer("adamw", environment(), c("learning_rate", "beta1", "beta2", "epsilon", "wd",
    "rescale_grad", "clip_gradient", "multi_precision"), list(...))
}

mx.opt.ftml <- function(learning_rate, beta1, beta2, epsilon, wd, rescale_grad, clip_gradient,
  multi_precision, ...) {
  registry.optimizer("ftml", environment(), c("learning_rate", "beta1", "beta2", "epsilon", "wd",
    "rescale_grad", "clip_gradient", "multi_precision"), list(...))
}

mx.opt.ftrl <- function(learning_rate, lamda1, beta, wd, rescale_grad, clip_gradient,
  multi_precision, ...) {
  registry.optimizer("ftrl", environment(), c("learning_rate", "lamda1", "beta", "wd",
    "rescale_grad", "clip_gradient", "multi_precision"), list(...))
}

mx.opt.lamb <- function(learning_rate, beta1, beta2, epsilon, lower_bound, upper_bound,
  bias_correction, wd, rescale_grad, clip_gradient, multi_precision, ...) {
  registry.optimizer("lamb", environment(), c("learning_rate", "beta1", "beta2", "epsilon",
    "lower_bound", "upper_bound", "bias_correction", "wd", "rescale_grad", "clip_gradient",
    "multi_precision"), list(...))
}

mx.opt.nag <- function(learning_rate, momentum, wd, rescale_grad, clip_gradient, multi_precision,
  ...) {
  registry.optimizer("nag", environment(), c("learning_rate", "momentum", "wd", "rescale_grad",
    "clip_gradient", "multi_precision"), list(...))
}

mx.opt.rmsprop <- function(learning_rate, gamma1, gamma2, epsilon, centered, clip_weights, wd,
  rescale_grad, clip_gradient, multi_precision, ...) {
  registry.optimizer("rmsprop", environment(), c("learning_rate", "gamma1", "gamma2", "epsilon",
    "centered", "clip_weights", "wd", "rescale_grad", "clip_gradient", "multi_precision"),
    list(...))
}

mx.opt.sgd <- function(learning_rate, momentum, wd, rescale_grad, clip_gradient, multi_precision,
  ...) {
  registry.optimizer("sgd", environment(), c("learning_rate", "momentum", "wd", "rescale_grad",
    "clip_gradient", "multi_precision"), list(...))
}
mx.opt.ccsgd <- mx.opt.sgd

mx.opt.signum <- function(learning_rate, momentum, wd_lh, wd, rescale_grad, clip_gradient,
  multi_precision, ...) {
  registry.optimizer("signum", environment(), c("learning_rate", "momentum", "wd_lh", "wd",
    "rescale_grad", "clip_gradient", "multi_precision"), list(...))
}
mx.opt.signsgd <- mx.opt.signum

mx.init.bilinear <- function(...) {
  registry.initializer("bilinear", environment(), character(), list(...))
}

mx.init.constant <- function(value, ...) {
  registry.initializer("constant", environment(), c("value"), list(...))
}

mx.init.lstmbias <- function(forget_bias, ...) {
  registry.initializer("lstmbias", environment(), c("forget_bias"), list(...))
}

mx.init.msraprelu <- function(factor_type, slope, ...) {
  registry.initializer("msraprelu", environment(), c("factor_type", "slope"), list(...))
}

mx.init.normal <- function(sigma, ...) {
  registry.initializer("normal", environment(), c("sigma"), list(...))
}

mx.init.one <- function(...) {
  registry.initializer("one", environment(), character(), list(...))
}
mx.init.ones <- mx.init.one

mx.init.uniform <- function(scale, ...) {
  registry.initializer("uniform", environment(), c("scale"), list(...))
}

mx.init.xavier <- function(rnd_type, factor_type, magnitude, ...) {
  registry.initializer("xavier", environment(), c("rnd_type", "factor_type", "magnitude"),
    list(...))
}

mx.init.zero <- function(...) {
  registry.initializer("zero", environment(), character(), list(...))
}
mx.init.zeros <- mx.init.zero

mx.metric.accuracy <- function(axis, ...) {
  registry.metric("accuracy", environment(), c("axis"), list(...))
}
mx.metric.acc <- mx.metric.accuracy

mx.metric.cross.entropy <- function(eps, ...) {
  registry.metric("cross-entropy", environment(), c("eps"), list(...))
}
mx.metric.ce <- mx.metric.cross.entropy
mx.metric.crossentropy <- mx.metric.cross.entropy
mx.metric.nll.loss <- mx.metric.cross.entropy
mx.metric.nll_loss <- mx.metric.cross.entropy

mx.metric.loss <- function(...) {
  registry.metric("loss", environment(), character(), list(...))
}

mx.metric.mae <- function(...) {
  registry.metric("mae", environment(), character(), list(...))
}

mx.metric.mse <- function(...) {
  registry.metric("mse", environment(), character(), list(...))
}

mx.metric.perplexity <- function(ignore_label, axis, ...) {
  registry.metric("perplexity", environment(), c("ignore_label", "axis"), list(...))
}

mx.metric.rmse <- function(...) {
  registry.metric("rmse", environment(), character(), list(...))
}

mx.metric.top_k_accuracy <- function(top_k, ...) {
  registry.metric("top_k_accuracy", environment(), c("top_k"), list(...))
}
mx.metric.top_k_acc <- mx.metric.top_k_accuracy
