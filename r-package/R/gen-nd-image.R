# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.image.adjust.lighting <- function(data, alpha, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_adjust_lighting"]], environment(), list(...), out)
}

mx.nd.image.crop <- function(data, x, y, width, height, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_crop"]], environment(), list(...), out)
}

mx.nd.image.flip.left.right <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_flip_left_right"]], environment(), list(...), out)
}

mx.nd.image.flip.top.bottom <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_flip_top_bottom"]], environment(), list(...), out)
}

mx.nd.image.imencode <- function(data, format, quality, from_rgb, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_imencode"]], environment(), list(...), out)
}

mx.nd.image.normalize <- function(data, mean, std, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_normalize"]], environment(), list(...), out)
}

mx.nd.image.random.brightness <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_brightness"]], environment(), list(...), out)
}

mx.nd.image.random.color.jitter <- function(data, brightness, contrast, saturation, hue, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["_image_random_color_jitter"]], environment(), list(...), out)
}

mx.nd.image.random.contrast <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_contrast"]], environment(), list(...), out)
}

mx.nd.image.random.flip.left.right <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_flip_left_right"]], environment(), list(...), out)
}

mx.nd.image.random.flip.top.bottom <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_flip_top_bottom"]], environment(), list(...), out)
}

mx.nd.image.random.hue <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_hue"]], environment(), list(...), out)
}

mx.nd.image.random.lighting <- function(data, alpha_std, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_lighting"]], environment(), list(...), out)
}

mx.nd.image.random.saturation <- function(data, min_factor, max_factor, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_random_saturation"]], environment(), list(...), out)
}

mx.nd.image.resize <- function(data, size, keep_ratio, interp, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_resize"]], environment(), list(...), out)
}

mx.nd.image.to.tensor <- function(data, ..., out = NULL) {
  .Call(C_nd_call, operators[["_image_to_tensor"]], environment(), list(...), out)
}
