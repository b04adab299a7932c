# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.image_adjust_lighting <- function(data, alpha, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_adjust_lighting"]], environment(), list(...), name, attr)
}

mx.symbol.image_crop <- function(data, x, y, width, height, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_crop"]], environment(), list(...), name, attr)
}

mx.symbol.image_flip_left_right <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_flip_left_right"]], environment(), list(...), name, attr)
}

mx.symbol.image_flip_top_bottom <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_flip_top_bottom"]], environment(), list(...), name, attr)
}

mx.symbol.image_imencode <- function(data, format, quality, from_rgb, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_image_imencode"]], environment(), list(...), name, attr)
}

mx.symbol.image_normalize <- function(data, mean, std, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_normalize"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_brightness <- function(data, min_factor, max_factor, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_image_random_brightness"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_color_jitter <- function(data, brightness, contrast, saturation, hue, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_color_jitter"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_contrast <- function(data, min_factor, max_factor, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_image_random_contrast"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_flip_left_right <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_flip_left_right"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_flip_top_bottom <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_flip_top_bottom"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_hue <- function(data, min_factor, max_factor, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_image_random_hue"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_lighting <- function(data, alpha_std, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_random_lighting"]], environment(), list(...), name, attr)
}

mx.symbol.image_random_saturation <- function(data, min_factor, max_factor, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_image_random_saturation"]], environment(), list(...), name, attr)
}

mx.symbol.image_resize <- function(data, size, keep_ratio, interp, ..., name = NULL, attr = NULL)
  {
  symbol.node(operators[["_image_resize"]], environment(), list(...), name, attr)
}

mx.symbol.image_to_tensor <- function(data, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_image_to_tensor"]], environment(), list(...), name, attr)
}
