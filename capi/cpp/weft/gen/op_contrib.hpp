// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// Resizes images by bilinear interpolation: to height and width, by factors, to the size of
// another array, or to a neighbouring even or odd size.
// data: Shape (batch, channels, height, width), floating point.
// like: Mode like: an array whose last two axes are the wanted size.
inline Array contrib_BilinearResize2D(const Array& data, const Array& like = {}, const contrib_BilinearResize2DAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_BilinearResize2D", {"height", "width", "scale_height", "scale_width", "mode", "align_corners"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.height);
  packed.add(op.id(1), attributes.width);
  packed.add(op.id(2), attributes.scale_height);
  packed.add(op.id(3), attributes.scale_width);
  packed.add(op.id(4), attributes.mode);
  packed.add(op.id(5), attributes.align_corners);
  return detail::invoke_one(op, packed, {&data, &like});
}

// 1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of shape
// (). Infinities are close to themselves. No gradient.
// a: Any shape and dtype.
// b: Shape and dtype of a.
inline Array contrib_allclose(const Array& a, const Array& b, const contrib_allcloseAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_allclose", {"rtol", "atol", "equal_nan"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rtol);
  packed.add(op.id(1), attributes.atol);
  packed.add(op.id(2), attributes.equal_nan);
  return detail::invoke_one(op, packed, {&a, &b});
}

// Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
// s[i] data[..., i].
// data: Shape (..., d), floating point; the result is (..., out_dim).
// h: Places in [0, out_dim), d elements: shape (d,) or (1, d).
// s: Signs, 1 or -1, d elements: shape (d,) or (1, d).
inline Array contrib_count_sketch(const Array& data, const Array& h, const Array& s, const contrib_count_sketchAttributes& attributes) {
  static const detail::Operator op("_contrib_count_sketch", {"out_dim", "processing_batch_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.out_dim);
  packed.add(op.id(1), attributes.processing_batch_size);
  return detail::invoke_one(op, packed, {&data, &h, &s});
}

// data / sqrt(size of the last axis), as attention scales its scores.
// data: At least one axis; floating point.
inline Array contrib_div_sqrt_dim(const Array& data) {
  static const detail::Operator op("_contrib_div_sqrt_dim", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
// imaginary part, real part, ...
// data: Shape (..., d), floating point; the result is (..., 2 d).
inline Array contrib_fft(const Array& data, const contrib_fftAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_fft", {"compute_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.compute_size);
  return detail::invoke_one(op, packed, {&data});
}

// The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis. No
// gradient.
// data: Any shape and dtype.
inline Array contrib_getnnz(const Array& data, const contrib_getnnzAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_getnnz", {"axis"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.axis);
  return detail::invoke_one(op, packed, {&data});
}

// The input; its gradient is multiplied by a number (negative: reversed).
// data: Any shape.
inline Array contrib_gradientmultiplier(const Array& data, const contrib_gradientmultiplierAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_gradientmultiplier", {"scalar", "is_int"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.scalar);
  packed.add(op.id(1), attributes.is_int);
  return detail::invoke_one(op, packed, {&data});
}

// Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
// exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
// their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
// lda: Background intensities, shape (batch, processes), float32 or float64.
// alpha: Branching ratios, shape (processes,).
// beta: Rates of decay, shape (processes,).
// state: States at time 0, shape (batch, processes).
// lags: Times between events, shape (batch, steps).
// marks: Processes that the events belong to, shape (batch, steps), any dtype.
// valid_length: Events of each sample, shape (batch,).
// max_time: Ends of the observations, shape (batch,).
inline std::vector<Array> contrib_hawkesll(const Array& lda, const Array& alpha, const Array& beta, const Array& state, const Array& lags, const Array& marks, const Array& valid_length, const Array& max_time) {
  static const detail::Operator op("_contrib_hawkesll", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&lda, &alpha, &beta, &state, &lags, &marks, &valid_length, &max_time});
}

// The real part of the inverse discrete Fourier transform over the last axis, without the factor 1
// / d: ifft(fft(x)) is d x.
// data: Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
// d).
inline Array contrib_ifft(const Array& data, const contrib_ifftAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_ifft", {"compute_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.compute_size);
  return detail::invoke_one(op, packed, {&data});
}

// Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
// (batch * heads, queries, keys).
// queries: Shape (queries, batch, heads * units).
// keys_values: Shape (keys, batch, heads * 2 * units): for each head key and value.
inline Array contrib_interleaved_matmul_encdec_qk(const Array& queries, const Array& keys_values, const contrib_interleaved_matmul_encdec_qkAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_encdec_qk", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&queries, &keys_values});
}

// Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
// keys_values: Shape (keys, batch, heads * 2 * units): for each head key and value.
// attention: Weights, shape (batch * heads, queries, keys).
inline Array contrib_interleaved_matmul_encdec_valatt(const Array& keys_values, const Array& attention, const contrib_interleaved_matmul_encdec_valattAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_encdec_valatt", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&keys_values, &attention});
}

// Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
// length, length).
// queries_keys_values: Shape (length, batch, heads * 3 * units): for each head query, key and
// value.
inline Array contrib_interleaved_matmul_selfatt_qk(const Array& queries_keys_values, const contrib_interleaved_matmul_selfatt_qkAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_selfatt_qk", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&queries_keys_values});
}

// Self-attention's values weighted by attention: shape (length, batch, heads * units).
// queries_keys_values: Shape (length, batch, heads * 3 * units): for each head query, key and
// value.
// attention: Weights, shape (batch * heads, length, length).
inline Array contrib_interleaved_matmul_selfatt_valatt(const Array& queries_keys_values, const Array& attention, const contrib_interleaved_matmul_selfatt_valattAttributes& attributes) {
  static const detail::Operator op("_contrib_interleaved_matmul_selfatt_valatt", {"heads"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.heads);
  return detail::invoke_one(op, packed, {&queries_keys_values, &attention});
}

// a data^2 + b data + c.
// data: Any shape.
inline Array contrib_quadratic(const Array& data, const contrib_quadraticAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_quadratic", {"a", "b", "c"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.a);
  packed.add(op.id(1), attributes.b);
  packed.add(op.id(2), attributes.c);
  return detail::invoke_one(op, packed, {&data});
}

// The nearest integer, halves away from 0; the gradient passes unchanged.
// data: Any shape; floating point.
inline Array contrib_round_ste(const Array& data) {
  static const detail::Operator op("_contrib_round_ste", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

// The sign; the gradient passes unchanged.
// data: Any shape; floating point.
inline Array contrib_sign_ste(const Array& data) {
  static const detail::Operator op("_contrib_sign_ste", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

}  // namespace weft::op
