// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family contrib, which SymContrib inherits.
 */
public abstract class ContribSymContrib extends CreationSymContrib {
  ContribSymContrib() {}

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol bilinearResize2D(
      String name, Symbol data, ContribBilinearResize2D attributes) {
    return Operator.named("_contrib_BilinearResize2D").symbol(name, attributes, data);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @return the outputs
   */
  public static Symbol bilinearResize2D(String name, Symbol data) {
    return Operator.named("_contrib_BilinearResize2D").symbol(name, null, data);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param like Mode like: an array whose last two axes are the wanted size. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol bilinearResize2D(
      String name, Symbol data, Symbol like, ContribBilinearResize2D attributes) {
    return Operator.named("_contrib_BilinearResize2D").symbol(name, attributes, data, like);
  }

  /**
   * Resizes images by bilinear interpolation: to height and width, by factors, to the size of
   * another array, or to a neighbouring even or odd size.
   *
   * @param name the node's name; null: made
   * @param data Shape (batch, channels, height, width), floating point.
   * @param like Mode like: an array whose last two axes are the wanted size. Null: absent.
   * @return the outputs
   */
  public static Symbol bilinearResize2D(String name, Symbol data, Symbol like) {
    return Operator.named("_contrib_BilinearResize2D").symbol(name, null, data, like);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param name the node's name; null: made
   * @param a Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol allclose(String name, Symbol a, ContribAllclose attributes) {
    return Operator.named("_contrib_allclose").symbol(name, attributes, a);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param name the node's name; null: made
   * @param a Any shape and dtype.
   * @return the outputs
   */
  public static Symbol allclose(String name, Symbol a) {
    return Operator.named("_contrib_allclose").symbol(name, null, a);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param name the node's name; null: made
   * @param a Any shape and dtype.
   * @param b Shape and dtype of a.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol allclose(String name, Symbol a, Symbol b, ContribAllclose attributes) {
    return Operator.named("_contrib_allclose").symbol(name, attributes, a, b);
  }

  /**
   * 1 where all elements are close to each other, |a - b| &lt;= atol + rtol |b|, else 0: uint8 of
   * shape (). Infinities are close to themselves. No gradient.
   *
   * @param name the node's name; null: made
   * @param a Any shape and dtype.
   * @param b Shape and dtype of a.
   * @return the outputs
   */
  public static Symbol allclose(String name, Symbol a, Symbol b) {
    return Operator.named("_contrib_allclose").symbol(name, null, a, b);
  }

  /**
   * Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
   * s[i] data[..., i].
   *
   * @param name the node's name; null: made
   * @param data Shape (..., d), floating point; the result is (..., out_dim).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol countSketch(String name, Symbol data, ContribCountSketch attributes) {
    return Operator.named("_contrib_count_sketch").symbol(name, attributes, data);
  }

  /**
   * Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
   * s[i] data[..., i].
   *
   * @param name the node's name; null: made
   * @param data Shape (..., d), floating point; the result is (..., out_dim).
   * @param h Places in [0, out_dim), d elements: shape (d,) or (1, d).
   * @param s Signs, 1 or -1, d elements: shape (d,) or (1, d).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol countSketch(
      String name, Symbol data, Symbol h, Symbol s, ContribCountSketch attributes) {
    return Operator.named("_contrib_count_sketch").symbol(name, attributes, data, h, s);
  }

  /**
   * data / sqrt(size of the last axis), as attention scales its scores.
   *
   * @param name the node's name; null: made
   * @param data At least one axis; floating point.
   * @return the outputs
   */
  public static Symbol divSqrtDim(String name, Symbol data) {
    return Operator.named("_contrib_div_sqrt_dim").symbol(name, null, data);
  }

  /**
   * Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
   * imaginary part, real part, ...
   *
   * @param name the node's name; null: made
   * @param data Shape (..., d), floating point; the result is (..., 2 d).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol fft(String name, Symbol data, ContribFft attributes) {
    return Operator.named("_contrib_fft").symbol(name, attributes, data);
  }

  /**
   * Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
   * imaginary part, real part, ...
   *
   * @param name the node's name; null: made
   * @param data Shape (..., d), floating point; the result is (..., 2 d).
   * @return the outputs
   */
  public static Symbol fft(String name, Symbol data) {
    return Operator.named("_contrib_fft").symbol(name, null, data);
  }

  /**
   * The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
   * No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape and dtype.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol getnnz(String name, Symbol data, ContribGetnnz attributes) {
    return Operator.named("_contrib_getnnz").symbol(name, attributes, data);
  }

  /**
   * The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
   * No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape and dtype.
   * @return the outputs
   */
  public static Symbol getnnz(String name, Symbol data) {
    return Operator.named("_contrib_getnnz").symbol(name, null, data);
  }

  /**
   * The input; its gradient is multiplied by a number (negative: reversed).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gradientmultiplier(
      String name, Symbol data, ContribGradientmultiplier attributes) {
    return Operator.named("_contrib_gradientmultiplier").symbol(name, attributes, data);
  }

  /**
   * The input; its gradient is multiplied by a number (negative: reversed).
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol gradientmultiplier(String name, Symbol data) {
    return Operator.named("_contrib_gradientmultiplier").symbol(name, null, data);
  }

  /**
   * Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
   * exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
   * their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
   *
   * @param name the node's name; null: made
   * @param lda Background intensities, shape (batch, processes), float32 or float64.
   * @return the outputs
   */
  public static Symbol hawkesll(String name, Symbol lda) {
    return Operator.named("_contrib_hawkesll").symbol(name, null, lda);
  }

  /**
   * Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
   * exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
   * their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
   *
   * @param name the node's name; null: made
   * @param lda Background intensities, shape (batch, processes), float32 or float64.
   * @param alpha Branching ratios, shape (processes,).
   * @param beta Rates of decay, shape (processes,).
   * @param state States at time 0, shape (batch, processes).
   * @param lags Times between events, shape (batch, steps).
   * @param marks Processes that the events belong to, shape (batch, steps), any dtype.
   * @param validLength Events of each sample, shape (batch,).
   * @param maxTime Ends of the observations, shape (batch,).
   * @return the outputs
   */
  public static Symbol hawkesll(
      String name, Symbol lda, Symbol alpha, Symbol beta, Symbol state, Symbol lags, Symbol marks,
      Symbol validLength, Symbol maxTime) {
    return Operator.named("_contrib_hawkesll")
        .symbol(name, null, lda, alpha, beta, state, lags, marks, validLength, maxTime);
  }

  /**
   * The real part of the inverse discrete Fourier transform over the last axis, without the factor
   * 1 / d: ifft(fft(x)) is d x.
   *
   * @param name the node's name; null: made
   * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
   *     (..., d).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ifft(String name, Symbol data, ContribIfft attributes) {
    return Operator.named("_contrib_ifft").symbol(name, attributes, data);
  }

  /**
   * The real part of the inverse discrete Fourier transform over the last axis, without the factor
   * 1 / d: ifft(fft(x)) is d x.
   *
   * @param name the node's name; null: made
   * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
   *     (..., d).
   * @return the outputs
   */
  public static Symbol ifft(String name, Symbol data) {
    return Operator.named("_contrib_ifft").symbol(name, null, data);
  }

  /**
   * Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
   * (batch * heads, queries, keys).
   *
   * @param name the node's name; null: made
   * @param queries Shape (queries, batch, heads * units).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulEncdecQk(
      String name, Symbol queries, ContribInterleavedMatmulEncdecQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_qk")
        .symbol(name, attributes, queries);
  }

  /**
   * Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
   * (batch * heads, queries, keys).
   *
   * @param name the node's name; null: made
   * @param queries Shape (queries, batch, heads * units).
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulEncdecQk(
      String name, Symbol queries, Symbol keysValues, ContribInterleavedMatmulEncdecQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_qk")
        .symbol(name, attributes, queries, keysValues);
  }

  /**
   * Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
   *
   * @param name the node's name; null: made
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulEncdecValatt(
      String name, Symbol keysValues, ContribInterleavedMatmulEncdecValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_valatt")
        .symbol(name, attributes, keysValues);
  }

  /**
   * Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).
   *
   * @param name the node's name; null: made
   * @param keysValues Shape (keys, batch, heads * 2 * units): for each head key and value.
   * @param attention Weights, shape (batch * heads, queries, keys).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulEncdecValatt(
      String name, Symbol keysValues, Symbol attention,
      ContribInterleavedMatmulEncdecValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_encdec_valatt")
        .symbol(name, attributes, keysValues, attention);
  }

  /**
   * Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
   * length, length).
   *
   * @param name the node's name; null: made
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulSelfattQk(
      String name, Symbol queriesKeysValues, ContribInterleavedMatmulSelfattQk attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_qk")
        .symbol(name, attributes, queriesKeysValues);
  }

  /**
   * Self-attention's values weighted by attention: shape (length, batch, heads * units).
   *
   * @param name the node's name; null: made
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulSelfattValatt(
      String name, Symbol queriesKeysValues, ContribInterleavedMatmulSelfattValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_valatt")
        .symbol(name, attributes, queriesKeysValues);
  }

  /**
   * Self-attention's values weighted by attention: shape (length, batch, heads * units).
   *
   * @param name the node's name; null: made
   * @param queriesKeysValues Shape (length, batch, heads * 3 * units): for each head query, key and
   *     value.
   * @param attention Weights, shape (batch * heads, length, length).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol interleavedMatmulSelfattValatt(
      String name, Symbol queriesKeysValues, Symbol attention,
      ContribInterleavedMatmulSelfattValatt attributes) {
    return Operator.named("_contrib_interleaved_matmul_selfatt_valatt")
        .symbol(name, attributes, queriesKeysValues, attention);
  }

  /**
   * a data^2 + b data + c.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol quadratic(String name, Symbol data, ContribQuadratic attributes) {
    return Operator.named("_contrib_quadratic").symbol(name, attributes, data);
  }

  /**
   * a data^2 + b data + c.
   *
   * @param name the node's name; null: made
   * @param data Any shape.
   * @return the outputs
   */
  public static Symbol quadratic(String name, Symbol data) {
    return Operator.named("_contrib_quadratic").symbol(name, null, data);
  }

  /**
   * The nearest integer, halves away from 0; the gradient passes unchanged.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol roundSte(String name, Symbol data) {
    return Operator.named("_contrib_round_ste").symbol(name, null, data);
  }

  /**
   * The sign; the gradient passes unchanged.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol signSte(String name, Symbol data) {
    return Operator.named("_contrib_sign_ste").symbol(name, null, data);
  }
}
