// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdContribContrib {

  /** Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    * another array, or to a neighbouring even or odd size.
    * @param data Shape (batch, channels, height, width), floating point.
    * @param like Mode like: an array whose last two axes are the wanted size.
    * @param height Height of the result, at least 1; default 1.
    * @param width Width of the result, at least 1; default 1.
    * @param scale_height Factor of the height; replaces height; default None.
    * @param scale_width Factor of the width; replaces width; default None.
    * @param mode How the size is found; odd_scale keeps odd sizes odd; one of like, odd_scale,
    *   size, to_even_down, to_even_up, to_odd_down, to_odd_up; default size.
    * @param align_corners Whether the centres of the corner pixels coincide, else their borders;
    *   default True.
    */
  def BilinearResize2D(
      data: NDArray,
      like: Option[NDArray] = None,
      height: Option[Long] = None,
      width: Option[Long] = None,
      scale_height: Option[Double] = None,
      scale_width: Option[Double] = None,
      mode: Option[String] = None,
      align_corners: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_BilinearResize2D")
      .set("height", height)
      .set("width", width)
      .set("scale_height", scale_height)
      .set("scale_width", scale_width)
      .set("mode", mode)
      .set("align_corners", align_corners)
      .one(data, like.orNull)

  /** 1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    * shape (). Infinities are close to themselves. No gradient.
    * @param a Any shape and dtype.
    * @param b Shape and dtype of a.
    * @param rtol Tolerance relative to b; default 1e-05.
    * @param atol Absolute tolerance; default 1e-08.
    * @param equal_nan Whether NaNs are close to each other; default True.
    */
  def allclose(
      a: NDArray,
      b: NDArray,
      rtol: Option[Double] = None,
      atol: Option[Double] = None,
      equal_nan: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_allclose")
      .set("rtol", rtol)
      .set("atol", atol)
      .set("equal_nan", equal_nan)
      .one(a, b)

  /** Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    * s[i] data[..., i].
    * @param data Shape (..., d), floating point; the result is (..., out_dim).
    * @param h Places in [0, out_dim), d elements: shape (d,) or (1, d).
    * @param s Signs, 1 or -1, d elements: shape (d,) or (1, d).
    * @param out_dim Number of places; required.
    * @param processing_batch_size Accepted for compatibility; has no effect; default 32.
    */
  def count_sketch(
      data: NDArray,
      h: NDArray,
      s: NDArray,
      out_dim: Long,
      processing_batch_size: Option[Long] = None
  ): NDArray =
    new Call("_contrib_count_sketch")
      .put("out_dim", out_dim)
      .set("processing_batch_size", processing_batch_size)
      .one(data, h, s)

  /** data / sqrt(size of the last axis), as attention scales its scores.
    * @param data At least one axis; floating point.
    */
  def div_sqrt_dim(data: NDArray): NDArray =
    new Call("_contrib_div_sqrt_dim").one(data)

  /** Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real
    * part, imaginary part, real part, ...
    * @param data Shape (..., d), floating point; the result is (..., 2 d).
    * @param compute_size Accepted for compatibility; has no effect; default 128.
    */
  def fft(data: NDArray, compute_size: Option[Long] = None): NDArray =
    new Call("_contrib_fft").set("compute_size", compute_size).one(data)

  /** The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    * No gradient.
    * @param data Any shape and dtype.
    * @param axis The axis that is counted along; None: the whole array; default None.
    */
  def getnnz(data: NDArray, axis: Option[Long] = None): NDArray =
    new Call("_contrib_getnnz").set("axis", axis).one(data)

  /** The input; its gradient is multiplied by a number (negative: reversed).
    * @param data Any shape.
    * @param scalar The number; default 1.
    * @param is_int Whether the number was an integer; kept for files; default True.
    */
  def gradientmultiplier(
      data: NDArray,
      scalar: Option[Double] = None,
      is_int: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_gradientmultiplier").set("scalar", scalar).set("is_int", is_int).one(data)

  /** Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
    * exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
    * their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).
    * @param lda Background intensities, shape (batch, processes), float32 or float64.
    * @param alpha Branching ratios, shape (processes,).
    * @param beta Rates of decay, shape (processes,).
    * @param state States at time 0, shape (batch, processes).
    * @param lags Times between events, shape (batch, steps).
    * @param marks Processes that the events belong to, shape (batch, steps), any dtype.
    * @param valid_length Events of each sample, shape (batch,).
    * @param max_time Ends of the observations, shape (batch,).
    */
  def hawkesll(
      lda: NDArray,
      alpha: NDArray,
      beta: NDArray,
      state: NDArray,
      lags: NDArray,
      marks: NDArray,
      valid_length: NDArray,
      max_time: NDArray
  ): Seq[NDArray] =
    new Call("_contrib_hawkesll").all(lda, alpha, beta, state, lags, marks, valid_length, max_time)

  /** The real part of the inverse discrete Fourier transform over the last axis, without the
    * factor 1 / d: ifft(fft(x)) is d x.
    * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
    *   (..., d).
    * @param compute_size Accepted for compatibility; has no effect; default 128.
    */
  def ifft(data: NDArray, compute_size: Option[Long] = None): NDArray =
    new Call("_contrib_ifft").set("compute_size", compute_size).one(data)

  /** Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    * (batch * heads, queries, keys).
    * @param queries Shape (queries, batch, heads * units).
    * @param keys_values Shape (keys, batch, heads * 2 * units): for each head key and value.
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_encdec_qk(queries: NDArray, keys_values: NDArray, heads: Long): NDArray =
    new Call("_contrib_interleaved_matmul_encdec_qk").put("heads", heads).one(queries, keys_values)

  /** Values of one sequence weighted by another's attention: shape (queries, batch, heads *
    * units).
    * @param keys_values Shape (keys, batch, heads * 2 * units): for each head key and value.
    * @param attention Weights, shape (batch * heads, queries, keys).
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_encdec_valatt(
      keys_values: NDArray,
      attention: NDArray,
      heads: Long
  ): NDArray =
    new Call("_contrib_interleaved_matmul_encdec_valatt")
      .put("heads", heads)
      .one(keys_values, attention)

  /** Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    * length, length).
    * @param queries_keys_values Shape (length, batch, heads * 3 * units): for each head query, key
    *   and value.
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_selfatt_qk(queries_keys_values: NDArray, heads: Long): NDArray =
    new Call("_contrib_interleaved_matmul_selfatt_qk").put("heads", heads).one(queries_keys_values)

  /** Self-attention's values weighted by attention: shape (length, batch, heads * units).
    * @param queries_keys_values Shape (length, batch, heads * 3 * units): for each head query, key
    *   and value.
    * @param attention Weights, shape (batch * heads, length, length).
    * @param heads Number of heads; required.
    */
  def interleaved_matmul_selfatt_valatt(
      queries_keys_values: NDArray,
      attention: NDArray,
      heads: Long
  ): NDArray =
    new Call("_contrib_interleaved_matmul_selfatt_valatt")
      .put("heads", heads)
      .one(queries_keys_values, attention)

  /** a data^2 + b data + c.
    * @param data Any shape.
    * @param a Of the square; default 0.
    * @param b Of the number; default 0.
    * @param c Constant; default 0.
    */
  def quadratic(
      data: NDArray,
      a: Option[Double] = None,
      b: Option[Double] = None,
      c: Option[Double] = None
  ): NDArray =
    new Call("_contrib_quadratic").set("a", a).set("b", b).set("c", c).one(data)

  /** The nearest integer, halves away from 0; the gradient passes unchanged.
    * @param data Any shape; floating point.
    */
  def round_ste(data: NDArray): NDArray =
    new Call("_contrib_round_ste").one(data)

  /** The sign; the gradient passes unchanged.
    * @param data Any shape; floating point.
    */
  def sign_ste(data: NDArray): NDArray =
    new Call("_contrib_sign_ste").one(data)
}
