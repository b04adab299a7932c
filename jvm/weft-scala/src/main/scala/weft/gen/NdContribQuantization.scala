// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdContribQuantization {

  /** The threshold at which bounding numbers and rounding them to a number of levels loses the
    * least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017),
    * and the Kullback-Leibler divergence there. No gradient.
    * @param hist Counts, (n,), n odd: bins of one width around 0.
    * @param hist_edges Edges of the bins, (n + 1,), float32.
    * @param num_quantized_bins Number of levels, at least 1 and at most n; default 255.
    */
  def calibrate_entropy(
      hist: NDArray,
      hist_edges: NDArray,
      num_quantized_bins: Option[Long] = None
  ): Seq[NDArray] =
    new Call("_contrib_calibrate_entropy")
      .set("num_quantized_bins", num_quantized_bins)
      .all(hist, hist_edges)

  /** The real numbers that quantised ones stand for, float32.
    * @param data Any shape; int8, uint8 or int32.
    * @param min_range Lower end of the range, one number.
    * @param max_range Upper end of the range, one number.
    * @param out_type Dtype of the result; one of float32; default float32.
    */
  def dequantize(
      data: NDArray,
      min_range: NDArray,
      max_range: NDArray,
      out_type: Option[String] = None
  ): NDArray =
    new Call("_contrib_dequantize").set("out_type", out_type).one(data, min_range, max_range)

  /** Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
    * for int8, as given for uint8. Numbers outside are bounded.
    * @param data Any shape, float32.
    * @param min_range Lower end, one number.
    * @param max_range Upper end, one number.
    * @param out_type Dtype of the result; one of int8, uint8; default uint8.
    */
  def quantize(
      data: NDArray,
      min_range: NDArray,
      max_range: NDArray,
      out_type: Option[String] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantize").set("out_type", out_type).all(data, min_range, max_range)

  /** Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
    * shift, which map the calibrated range, or that of the data, to 0..255.
    * @param data Any shape, float32.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantize_asym(
      data: NDArray,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantize_asym")
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data)

  /** Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its
    * ends as for quantize. Data that is int8 or uint8 stays as it is.
    * @param data Any shape, float32, int8 or uint8.
    * @param out_type Dtype of the result; auto: uint8 where the calibrated range begins at 0 or
    *   above, else int8; one of auto, int8, uint8; default int8.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantize_v2(
      data: NDArray,
      out_type: Option[String] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantize_v2")
      .set("out_type", out_type)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data)

  /** max(data, 0) of quantised data, in its range.
    * @param data int8 or uint8.
    * @param min_data Lower end of its range, one number.
    * @param max_data Upper end of its range, one number.
    * @param act_type The function; relu is the only one that exists for quantised data; one of
    *   relu, sigmoid, softrelu, softsign, tanh; required.
    */
  def quantized_act(
      data: NDArray,
      min_data: NDArray,
      max_data: NDArray,
      act_type: String
  ): Seq[NDArray] =
    new Call("_contrib_quantized_act").put("act_type", act_type).all(data, min_data, max_data)

  /** Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
    * which must be given.
    * @param data Any shape, int8 or uint8.
    * @param gamma Scale, (channels,), float32.
    * @param beta Shift, (channels,), float32.
    * @param moving_mean Mean, (channels,), float32.
    * @param moving_var Variance, (channels,), float32.
    * @param min_data Lower end of the range of data, one number.
    * @param max_data Upper end.
    * @param eps Added to the variance; default 0.001.
    * @param momentum Accepted for compatibility; has no effect; default 0.9.
    * @param fix_gamma Whether gamma counts as 1; default True.
    * @param use_global_stats Accepted for compatibility; has no effect; default False.
    * @param output_mean_var Accepted for compatibility; has no effect; default False.
    * @param axis The axis of the channels; default 1.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantized_batch_norm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      moving_mean: NDArray,
      moving_var: NDArray,
      min_data: NDArray,
      max_data: NDArray,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None,
      axis: Option[Long] = None,
      cudnn_off: Option[Boolean] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_batch_norm")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .set("axis", axis)
      .set("cudnn_off", cudnn_off)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data, gamma, beta, moving_mean, moving_var, min_data, max_data)

  /** Quantised arrays one after the other along an axis, in a range that holds all of theirs;
    * uint8 where all of them are, else int8.
    * @param data n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and
    *   the upper end of the range of each in turn.
    * @param dim The axis to join along; default 1.
    */
  def quantized_concat(data: Seq[NDArray], dim: Option[Long] = None): Seq[NDArray] =
    new Call("_contrib_quantized_concat").set("dim", dim).all(data: _*)

  /** Convolution of quantised data: int32 sums of products, and their range.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
    * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    *   channels / num_group); int8.
    * @param bias One number for each unit or filter, int8; absent with no_bias.
    * @param min_data Lower end of the range of data, one number.
    * @param max_data Upper end.
    * @param min_weight Lower end of the range of weight, one number.
    * @param max_weight Upper end.
    * @param min_bias Lower end of the range of bias, one number.
    * @param max_bias Upper end.
    * @param kernel Size of the window; required.
    * @param stride Step of the window; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad Zeros at either side; default 0; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param workspace Accepted for compatibility; has no effect; default 1024.
    * @param no_bias Whether there is no bias; default False.
    * @param cudnn_tune Accepted for compatibility; has no effect; one of None, fastest,
    *   limited_workspace, off; default None.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param layout Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW,
    *   NDHWC, NHWC, NWC; default None.
    */
  def quantized_conv(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      min_data: NDArray,
      max_data: NDArray,
      min_weight: NDArray,
      max_weight: NDArray,
      min_bias: Option[NDArray] = None,
      max_bias: Option[NDArray] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      cudnn_tune: Option[String] = None,
      cudnn_off: Option[Boolean] = None,
      layout: Option[String] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_conv")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("cudnn_tune", cudnn_tune)
      .set("cudnn_off", cudnn_off)
      .set("layout", layout)
      .all(data, weight, bias.orNull, min_data, max_data, min_weight, max_weight, min_bias.orNull, max_bias.orNull)

  /** The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
    * int32 in the range that holds every sum.
    * @param lhs int8 or uint8.
    * @param rhs int8 or uint8, shape of lhs.
    * @param lhs_min Lower end of the range of lhs, one number.
    * @param lhs_max Upper end.
    * @param rhs_min Lower end of the range of rhs, one number.
    * @param rhs_max Upper end.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def quantized_elemwise_add(
      lhs: NDArray,
      rhs: NDArray,
      lhs_min: NDArray,
      lhs_max: NDArray,
      rhs_min: NDArray,
      rhs_max: NDArray,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_elemwise_add")
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max)

  /** The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
    * cut off), or as real numbers.
    * @param lhs int8 or uint8.
    * @param rhs int8 or uint8, shape of lhs.
    * @param lhs_min Lower end of the range of lhs, one number.
    * @param lhs_max Upper end.
    * @param rhs_min Lower end of the range of rhs, one number.
    * @param rhs_max Upper end.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    * @param enable_float_output Whether the result is real numbers, without a range; default
    *   False.
    */
  def quantized_elemwise_mul(
      lhs: NDArray,
      rhs: NDArray,
      lhs_min: NDArray,
      lhs_max: NDArray,
      rhs_min: NDArray,
      rhs_max: NDArray,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None,
      enable_float_output: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_elemwise_mul")
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .set("enable_float_output", enable_float_output)
      .all(lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max)

  /** Rows of a quantised table, in its range. Indices out of range are clipped to the ends.
    * @param data Row numbers, any shape and dtype.
    * @param weight The table, (input_dim, output_dim), int8 or uint8.
    * @param min_weight Lower end of its range, one number.
    * @param max_weight Upper end of its range, one number.
    * @param input_dim Number of rows of the table; required.
    * @param output_dim Length of a row; required.
    * @param dtype Accepted for compatibility; has no effect; default float32.
    * @param sparse_grad Accepted for compatibility; has no effect; default False.
    */
  def quantized_embedding(
      data: NDArray,
      weight: NDArray,
      min_weight: NDArray,
      max_weight: NDArray,
      input_dim: Long,
      output_dim: Long,
      dtype: Option[DType] = None,
      sparse_grad: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_embedding")
      .put("input_dim", input_dim)
      .put("output_dim", output_dim)
      .set("dtype", dtype)
      .set("sparse_grad", sparse_grad)
      .all(data, weight, min_weight, max_weight)

  /** Quantised data as (batch, everything else).
    * @param data int8 or uint8.
    * @param min_data Lower end of its range, one number.
    * @param max_data Upper end of its range, one number.
    */
  def quantized_flatten(data: NDArray, min_data: NDArray, max_data: NDArray): Seq[NDArray] =
    new Call("_contrib_quantized_flatten").all(data, min_data, max_data)

  /** The dense layer on quantised data: int32 sums of products, and their range.
    * @param data Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
    * @param weight Shape (num_hidden, units), int8.
    * @param bias One number for each unit or filter, int8; absent with no_bias.
    * @param min_data Lower end of the range of data, one number.
    * @param max_data Upper end.
    * @param min_weight Lower end of the range of weight, one number.
    * @param max_weight Upper end.
    * @param min_bias Lower end of the range of bias, one number.
    * @param max_bias Upper end.
    * @param num_hidden Number of units; required.
    * @param no_bias Whether there is no bias; default False.
    * @param flatten Whether all axes but the first are one; default True.
    */
  def quantized_fully_connected(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      min_data: NDArray,
      max_data: NDArray,
      min_weight: NDArray,
      max_weight: NDArray,
      min_bias: Option[NDArray] = None,
      max_bias: Option[NDArray] = None,
      num_hidden: Long,
      no_bias: Option[Boolean] = None,
      flatten: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_fully_connected")
      .put("num_hidden", num_hidden)
      .set("no_bias", no_bias)
      .set("flatten", flatten)
      .all(data, weight, bias.orNull, min_data, max_data, min_weight, max_weight, min_bias.orNull, max_bias.orNull)

  /** Pooling of quantised data by maximum or rounded average, in its range.
    * @param data int8 or uint8.
    * @param min_data Lower end of its range, one number.
    * @param max_data Upper end of its range, one number.
    * @param kernel Size of the windows; not read with global_pool; default ().
    * @param pool_type What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum;
    *   default max.
    * @param global_pool One window that covers everything; default False.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param pooling_convention Number of windows: (size + 2 pad - kernel) / stride + 1, rounded
    *   down (valid) or up (full); same: (size + 2 pad) / stride, rounded up; one of full, same,
    *   valid; default valid.
    * @param stride Step of the windows; default 1; default ().
    * @param pad Padding at either side; default 0; default ().
    * @param p_value p of lp pooling: 1, 2 or 3; default None.
    * @param count_include_pad Whether averages count padding; None: they do; default None.
    * @param layout Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW,
    *   NDHWC, NHWC, NWC; default None.
    */
  def quantized_pooling(
      data: NDArray,
      min_data: NDArray,
      max_data: NDArray,
      kernel: Option[Shape] = None,
      pool_type: Option[String] = None,
      global_pool: Option[Boolean] = None,
      cudnn_off: Option[Boolean] = None,
      pooling_convention: Option[String] = None,
      stride: Option[Shape] = None,
      pad: Option[Shape] = None,
      p_value: Option[Long] = None,
      count_include_pad: Option[Boolean] = None,
      layout: Option[String] = None
  ): Seq[NDArray] =
    new Call("_contrib_quantized_pooling")
      .set("kernel", kernel)
      .set("pool_type", pool_type)
      .set("global_pool", global_pool)
      .set("cudnn_off", cudnn_off)
      .set("pooling_convention", pooling_convention)
      .set("stride", stride)
      .set("pad", pad)
      .set("p_value", p_value)
      .set("count_include_pad", count_include_pad)
      .set("layout", layout)
      .all(data, min_data, max_data)

  /** Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
    * ends of that range: symmetric for int8, from 0 for uint8.
    * @param data Any shape, int32.
    * @param min_range Lower end of the range of data, one number.
    * @param max_range Upper end of the range of data, one number.
    * @param out_type Dtype of the result; auto: uint8 where the calibrated range begins at 0 or
    *   above, else int8; one of auto, int8, uint8; default int8.
    * @param min_calib_range Lower end of the calibrated range, which counts where both ends are
    *   given; default None.
    * @param max_calib_range Upper end of the calibrated range; default None.
    */
  def requantize(
      data: NDArray,
      min_range: NDArray,
      max_range: NDArray,
      out_type: Option[String] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None
  ): Seq[NDArray] =
    new Call("_contrib_requantize")
      .set("out_type", out_type)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data, min_range, max_range)
}
