// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymContribContrib {

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
    * @param name The node's name; None: made.
    */
  def BilinearResize2D(
      data: Symbol,
      like: Option[Symbol] = None,
      height: Option[Long] = None,
      width: Option[Long] = None,
      scale_height: Option[Double] = None,
      scale_width: Option[Double] = None,
      mode: Option[String] = None,
      align_corners: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_BilinearResize2D")
      .set("height", height)
      .set("width", width)
      .set("scale_height", scale_height)
      .set("scale_width", scale_width)
      .set("mode", mode)
      .set("align_corners", align_corners)
      .symbol(name, data, like.orNull)

  /** 1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    * shape (). Infinities are close to themselves. No gradient.
    * @param a Any shape and dtype.
    * @param b Shape and dtype of a.
    * @param rtol Tolerance relative to b; default 1e-05.
    * @param atol Absolute tolerance; default 1e-08.
    * @param equal_nan Whether NaNs are close to each other; default True.
    * @param name The node's name; None: made.
    */
  def allclose(
      a: Symbol,
      b: Option[Symbol] = None,
      rtol: Option[Double] = None,
      atol: Option[Double] = None,
      equal_nan: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_allclose")
      .set("rtol", rtol)
      .set("atol", atol)
      .set("equal_nan", equal_nan)
      .symbol(name, a, b.orNull)

  /** Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    * s[i] data[..., i].
    * @param data Shape (..., d), floating point; the result is (..., out_dim).
    * @param h Places in [0, out_dim), d elements: shape (d,) or (1, d).
    * @param s Signs, 1 or -1, d elements: shape (d,) or (1, d).
    * @param out_dim Number of places; required.
    * @param processing_batch_size Accepted for compatibility; has no effect; default 32.
    * @param name The node's name; None: made.
    */
  def count_sketch(
      data: Symbol,
      h: Option[Symbol] = None,
      s: Option[Symbol] = None,
      out_dim: Long,
      processing_batch_size: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_count_sketch")
      .put("out_dim", out_dim)
      .set("processing_batch_size", processing_batch_size)
      .symbol(name, data, h.orNull, s.orNull)

  /** data / sqrt(size of the last axis), as attention scales its scores.
    * @param data At least one axis; floating point.
    * @param name The node's name; None: made.
    */
  def div_sqrt_dim(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_contrib_div_sqrt_dim").symbol(name, data)

  /** Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real
    * part, imaginary part, real part, ...
    * @param data Shape (..., d), floating point; the result is (..., 2 d).
    * @param compute_size Accepted for compatibility; has no effect; default 128.
    * @param name The node's name; None: made.
    */
  def fft(data: Symbol, compute_size: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("_contrib_fft").set("compute_size", compute_size).symbol(name, data)

  /** The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    * No gradient.
    * @param data Any shape and dtype.
    * @param axis The axis that is counted along; None: the whole array; default None.
    * @param name The node's name; None: made.
    */
  def getnnz(data: Symbol, axis: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("_contrib_getnnz").set("axis", axis).symbol(name, data)

  /** The input; its gradient is multiplied by a number (negative: reversed).
    * @param data Any shape.
    * @param scalar The number; default 1.
    * @param is_int Whether the number was an integer; kept for files; default True.
    * @param name The node's name; None: made.
    */
  def gradientmultiplier(
      data: Symbol,
      scalar: Option[Double] = None,
      is_int: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_gradientmultiplier")
      .set("scalar", scalar)
      .set("is_int", is_int)
      .symbol(name, data)

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
    * @param name The node's name; None: made.
    */
  def hawkesll(
      lda: Symbol,
      alpha: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      state: Option[Symbol] = None,
      lags: Option[Symbol] = None,
      marks: Option[Symbol] = None,
      valid_length: Option[Symbol] = None,
      max_time: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_hawkesll")
      .symbol(name, lda, alpha.orNull, beta.orNull, state.orNull, lags.orNull, marks.orNull, valid_length.orNull, max_time.orNull)

  /** The real part of the inverse discrete Fourier transform over the last axis, without the
    * factor 1 / d: ifft(fft(x)) is d x.
    * @param data Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is
    *   (..., d).
    * @param compute_size Accepted for compatibility; has no effect; default 128.
    * @param name The node's name; None: made.
    */
  def ifft(data: Symbol, compute_size: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("_contrib_ifft").set("compute_size", compute_size).symbol(name, data)

  /** Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    * (batch * heads, queries, keys).
    * @param queries Shape (queries, batch, heads * units).
    * @param keys_values Shape (keys, batch, heads * 2 * units): for each head key and value.
    * @param heads Number of heads; required.
    * @param name The node's name; None: made.
    */
  def interleaved_matmul_encdec_qk(
      queries: Symbol,
      keys_values: Option[Symbol] = None,
      heads: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_interleaved_matmul_encdec_qk")
      .put("heads", heads)
      .symbol(name, queries, keys_values.orNull)

  /** Values of one sequence weighted by another's attention: shape (queries, batch, heads *
    * units).
    * @param keys_values Shape (keys, batch, heads * 2 * units): for each head key and value.
    * @param attention Weights, shape (batch * heads, queries, keys).
    * @param heads Number of heads; required.
    * @param name The node's name; None: made.
    */
  def interleaved_matmul_encdec_valatt(
      keys_values: Symbol,
      attention: Option[Symbol] = None,
      heads: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_interleaved_matmul_encdec_valatt")
      .put("heads", heads)
      .symbol(name, keys_values, attention.orNull)

  /** Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    * length, length).
    * @param queries_keys_values Shape (length, batch, heads * 3 * units): for each head query, key
    *   and value.
    * @param heads Number of heads; required.
    * @param name The node's name; None: made.
    */
  def interleaved_matmul_selfatt_qk(
      queries_keys_values: Symbol,
      heads: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_interleaved_matmul_selfatt_qk")
      .put("heads", heads)
      .symbol(name, queries_keys_values)

  /** Self-attention's values weighted by attention: shape (length, batch, heads * units).
    * @param queries_keys_values Shape (length, batch, heads * 3 * units): for each head query, key
    *   and value.
    * @param attention Weights, shape (batch * heads, length, length).
    * @param heads Number of heads; required.
    * @param name The node's name; None: made.
    */
  def interleaved_matmul_selfatt_valatt(
      queries_keys_values: Symbol,
      attention: Option[Symbol] = None,
      heads: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_interleaved_matmul_selfatt_valatt")
      .put("heads", heads)
      .symbol(name, queries_keys_values, attention.orNull)

  /** a data^2 + b data + c.
    * @param data Any shape.
    * @param a Of the square; default 0.
    * @param b Of the number; default 0.
    * @param c Constant; default 0.
    * @param name The node's name; None: made.
    */
  def quadratic(
      data: Symbol,
      a: Option[Double] = None,
      b: Option[Double] = None,
      c: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_quadratic").set("a", a).set("b", b).set("c", c).symbol(name, data)

  /** The nearest integer, halves away from 0; the gradient passes unchanged.
    * @param data Any shape; floating point.
    * @param name The node's name; None: made.
    */
  def round_ste(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_contrib_round_ste").symbol(name, data)

  /** The sign; the gradient passes unchanged.
    * @param data Any shape; floating point.
    * @param name The node's name; None: made.
    */
  def sign_ste(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_contrib_sign_ste").symbol(name, data)
}
