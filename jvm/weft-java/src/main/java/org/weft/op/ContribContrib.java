// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family contrib, which Contrib inherits.
 */
public abstract class ContribContrib extends CreationContrib {
  ContribContrib() {}

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray bilinearResize2D(NDArray data, ContribBilinearResize2D attributes) {
    return Operator.named("_contrib_BilinearResize2D").apply(attributes, data);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @return the result
   */
  public static NDArray bilinearResize2D(NDArray data) {
    return Operator.named("_contrib_BilinearResize2D").apply(null, data);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param like Mode like: an array whose last two axes are the wanted size. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray bilinearResize2D(
      NDArray data, NDArray like, ContribBilinearResize2D attributes) {
    return Operator.named("_contrib_BilinearResize2D").apply(attributes, data, like);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param data Shape (batch, channels, height, width), floating point.
   * @param like Mode like: an array whose last two axes are the wanted size. Null: absent.
   * @return the result
   */
  public static NDArray bilinearResize2D(NDArray data, NDArray like) {
    return Operator.named("_contrib_BilinearResize2D").apply(null, data, like);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param a Any shape and dtype.
   * @param b Shape and dtype of a.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray allclose(NDArray a, NDArray b, ContribAllclose attributes) {
    return Operator.named("_contrib_allclose").apply(attributes, a, b);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param a Any shape and dtype.
   * @param b Shape and dtype of a.
   * @return the result
   */
  public static NDArray allclose(NDArray a, NDArray b) {
    return Operator.named("_contrib_allclose").apply(null, a, b);
  }

  /**
   * Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
   * s[i] data[..., i].
   *
   * @param data Shape (..., d), floating point; the result is (..., out_dim).
   * @param h Places in [0, out_dim), d elements: shape (d,) or (1, d).
   * @param s Signs, 1 or -1, d elements: shape (d,) or (1, d).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray countSketch(
      NDArray data, NDArray h, NDArray s, ContribCountSketch attributes) {
    return Operator.named("_contrib_count_sketch").apply(attributes, data, h, s);
  }

  /**
   * data / sqrt(size of the last axis), as attention scales its scores.
   *
   * @param data At least one axis; floating point.
   * @return the result
   */
  public static NDArray divSqrtDim(NDArray data) {
    return Operator.named("_contrib_div_sqrt_dim").apply(null, data);
  }

  /**
   * Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
   * imaginary part, real part, ...
   *
   * @param data Shape (..., d), floating point; the result is (..., 2 d).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray fft(NDArray data, ContribFft attributes) {
    return Operator.named("_contrib_fft").apply(attributes, data);
  }

  /**
   * Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
   * imaginary part, real part, ...
   *
   * @param data Shape (..., d), floating point; the result is (..., 2 d).
   * @return the result
   */
  public static NDArray fft(NDArray data) {
    return Operator.named("_contrib_fft").apply(null, data);
  }

  /**
   * The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
   * No gradient.
   *
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray getnnz(NDArray data, ContribGetnnz attributes) {
    return Operator.named("_contrib_getnnz").apply(attributes, data);
  }

  /**
   * The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
   * No gradient.
   *
   * @param data Any shape and dtype.
   * @return the result
   */
  public static NDArray getnnz(NDArray data) {
    return Operator.named("_contrib_getnnz").apply(null, data);
  }

  /**
   * The input; its gradient is multiplied by a number (negative: reversed).
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray gradientmultiplier(NDArray data, ContribGradientmultiplier attributes) {
    return Operator.named("_contrib_gradientmultiplier").apply(attributes, data);
  }

  /**
   * The input; its gradient is multiplied by a number (negative: reversed).
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray gradientmultiplier(NDArray data) {
    return Operator.named("_contrib_gradientmultiplier").apply(null, data);
  }

  /**
   * Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
   * exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
   * their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
   *
   * @param lda Background intensities, shape (batch, processes), float32 or float64.
   * @param alpha Branching ratios, shape (processes,).
   * @param beta Rates of decay, shape (processes,).
   * @param state States at time 0, shape (batch, processes).
   * @param lags Times between events, shape (batch, steps).
   * @param marks Processes that the events belong to, shape (batch, steps), any dtype.
   * @param validLength Events of each sample, shape (batch,).
   * @param maxTime Ends of the observations, shape (batch,).
   * @return the results
   */
  public static List<NDArray> hawkesll(
      NDArray lda, NDArray alpha, NDArray beta, NDArray state, NDArray lags, NDArray marks,
      NDArray validLength, NDArray maxTime) {
    return Operator.named("_contrib_hawkesll")
        .invoke(null, lda, alpha, beta, state, lags, marks, validLength, maxTime);
  }

  /**
   * The real part of the inverse discrete Fourier transform over the last axis, without the factor
   * 1 / d: ifft(fft(x)) is d x.
   *
   * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
   *     (..., d).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ifft(NDArray data, ContribIfft attributes) {
    return Operator.named("_contrib_ifft").apply(attributes, data);
  }

  /**
   * The real part of the inverse discrete Fourier transform over the last axis, without the factor
   * 1 / d: ifft(fft(x)) is d x.
   *
   * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
   *     (..., d).
   * @return the result
   */
  public static NDArray ifft(NDArray data) {
    return Operator.named("_contrib_ifft").apply(null, data);
  }

  /**
   * Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
   * (batch * heads, queries, keys).
   *
   * @param queries Shape (queries, batch, heads * units).
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulEncdecQk(
      NDArray queries, NDArray keysValues, ContribInterleavedMatmulEncdecQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_qk")
        .apply(attributes, queries, keysValues);
  }

  /**
   * Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
   *
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attention Weights, shape (batch * heads, queries, keys).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulEncdecValatt(
      NDArray keysValues, NDArray attention, ContribInterleavedMatmulEncdecValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_valatt")
        .apply(attributes, keysValues, attention);
  }

  /**
   * Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
   * length, length).
   *
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulSelfattQk(
      NDArray queriesKeysValues, ContribInterleavedMatmulSelfattQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_qk")
        .apply(attributes, queriesKeysValues);
  }

  /**
   * Self-attention's values weighted by attention: shape (length, batch, heads * units).
   *
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attention Weights, shape (batch * heads, length, length).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray interleavedMatmulSelfattValatt(
      NDArray queriesKeysValues, NDArray attention,
      ContribInterleavedMatmulSelfattValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_valatt")
        .apply(attributes, queriesKeysValues, attention);
  }

  /**
   * a data^2 + b data + c.
   *
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray quadratic(NDArray data, ContribQuadratic attributes) {
    return Operator.named("_contrib_quadratic").apply(attributes, data);
  }

  /**
   * a data^2 + b data + c.
   *
   * @param data Any shape.
   * @return the result
   */
  public static NDArray quadratic(NDArray data) {
    return Operator.named("_contrib_quadratic").apply(null, data);
  }

  /**
   * The nearest integer, halves away from 0; the gradient passes unchanged.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray roundSte(NDArray data) {
    return Operator.named("_contrib_round_ste").apply(null, data);
  }

  /**
   * The sign; the gradient passes unchanged.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray signSte(NDArray data) {
    return Operator.named("_contrib_sign_ste").apply(null, data);
  }
}
