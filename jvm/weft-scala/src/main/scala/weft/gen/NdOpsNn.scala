// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsNn {

  /** An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 +
    * exp(x)); softsign x / (1 + |x|); tanh.
    * @param data Any shape.
    * @param act_type The function; one of relu, sigmoid, softrelu, softsign, tanh; required.
    */
  def Activation(data: NDArray, act_type: String): NDArray =
    new Call("Activation").put("act_type", act_type).one(data)

  /** (data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
    * variance are those of the batch, and the running statistics become momentum old + (1 -
    * momentum) batch; otherwise they are the running statistics.
    * @param data Floating point, any shape.
    * @param gamma Scale, shape (channels,).
    * @param beta Shift, shape (channels,).
    * @param moving_mean Running mean, shape (channels,); updated in training.
    * @param moving_var Running variance, shape (channels,); updated in training.
    * @param eps Added to the variance; default 0.001.
    * @param momentum Weight of the old running statistics; default 0.9.
    * @param fix_gamma Whether gamma counts as 1, without a gradient; default True.
    * @param use_global_stats Whether the running statistics are used in training as well; default
    *   False.
    * @param output_mean_var Whether the means and 1 / sqrt(variance + eps) are results, too;
    *   default False.
    * @param axis The axis of the channels; default 1.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param min_calib_range Range of a quantised result; has no effect; default None.
    * @param max_calib_range Range of a quantised result; has no effect; default None.
    */
  def BatchNorm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      moving_mean: NDArray,
      moving_var: NDArray,
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
    new Call("BatchNorm")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .set("axis", axis)
      .set("cudnn_off", cudnn_off)
      .set("min_calib_range", min_calib_range)
      .set("max_calib_range", max_calib_range)
      .all(data, gamma, beta, moving_mean, moving_var)

  /** BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.
    * @param data Floating point, any shape.
    * @param gamma Scale, shape (channels,).
    * @param beta Shift, shape (channels,).
    * @param moving_mean Running mean, shape (channels,); updated in training.
    * @param moving_var Running variance, shape (channels,); updated in training.
    * @param eps Added to the variance; default 0.001.
    * @param momentum Weight of the old running statistics; default 0.9.
    * @param fix_gamma Whether gamma counts as 1, without a gradient; default True.
    * @param use_global_stats Whether the running statistics are used in training as well; default
    *   False.
    * @param output_mean_var Whether the means and the variances are results, too; default False.
    */
  def BatchNorm_v1(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      moving_mean: NDArray,
      moving_var: NDArray,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("BatchNorm_v1")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .all(data, gamma, beta, moving_mean, moving_var)

  /** Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    * probability that the softmax of data emits the labels, over all ways to align them with the
    * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
    * @param data Scores before the softmax, shape (steps, batch, classes).
    * @param label Classes of the labels, shape (batch, longest).
    * @param data_lengths With use_data_lengths: steps of each sample, shape (batch,).
    * @param label_lengths With use_label_lengths: labels of each sample, shape (batch,).
    * @param use_data_lengths Whether samples end at their data_lengths; default False.
    * @param use_label_lengths Whether label_lengths says how many labels count; otherwise those
    *   before the first padding, which is 0 with the blank first and -1 with the blank last;
    *   default False.
    * @param blank_label Which class is the blank; one of first, last; default first.
    */
  def CTCLoss(
      data: NDArray,
      label: NDArray,
      data_lengths: Option[NDArray] = None,
      label_lengths: Option[NDArray] = None,
      use_data_lengths: Option[Boolean] = None,
      use_label_lengths: Option[Boolean] = None,
      blank_label: Option[String] = None
  ): NDArray =
    new Call("CTCLoss")
      .set("use_data_lengths", use_data_lengths)
      .set("use_label_lengths", use_label_lengths)
      .set("blank_label", blank_label)
      .one(data, label, data_lengths.orNull, label_lengths.orNull)

  /** Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    * probability that the softmax of data emits the labels, over all ways to align them with the
    * steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.
    * @param data Scores before the softmax, shape (steps, batch, classes).
    * @param label Classes of the labels, shape (batch, longest).
    * @param data_lengths With use_data_lengths: steps of each sample, shape (batch,).
    * @param label_lengths With use_label_lengths: labels of each sample, shape (batch,).
    * @param use_data_lengths Whether samples end at their data_lengths; default False.
    * @param use_label_lengths Whether label_lengths says how many labels count; otherwise those
    *   before the first padding, which is 0 with the blank first and -1 with the blank last;
    *   default False.
    * @param blank_label Which class is the blank; one of first, last; default first.
    */
  def ctc_loss(
      data: NDArray,
      label: NDArray,
      data_lengths: Option[NDArray] = None,
      label_lengths: Option[NDArray] = None,
      use_data_lengths: Option[Boolean] = None,
      use_label_lengths: Option[Boolean] = None,
      blank_label: Option[String] = None
  ): NDArray =
    new Call("CTCLoss")
      .set("use_data_lengths", use_data_lengths)
      .set("use_label_lengths", use_label_lengths)
      .set("blank_label", blank_label)
      .one(data, label, data_lengths.orNull, label_lengths.orNull)

  /** Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size
    * + 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels).
    * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    *   channels / num_group) with a channels-last layout.
    * @param bias Shape (num_filter,); absent with no_bias.
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
  def Convolution(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
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
  ): NDArray =
    new Call("Convolution")
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
      .one(data, weight, bias.orNull)

  /** Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size
    * + 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels).
    * @param weight Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
    *   channels / num_group) with a channels-last layout.
    * @param bias Shape (num_filter,); absent with no_bias.
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
  def Convolution_v1(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
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
  ): NDArray =
    new Call("Convolution")
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
      .one(data, weight, bias.orNull)

  /** Transposed convolution: each element of data adds a multiple of the kernel to the result,
    * whose space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels).
    * @param weight Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
    *   num_filter / num_group) with a channels-last layout.
    * @param bias Shape (num_filter,); absent with no_bias.
    * @param kernel Size of the window; required.
    * @param stride Step of the window in the result; default 1; default ().
    * @param dilate Distance of the taps; default 1; default ().
    * @param pad What is cropped at either side; default 0; default ().
    * @param adj What is added behind, less than stride; default 0; default ().
    * @param target_shape Space of the result, instead of pad and adj; default ().
    * @param num_filter Channels of the result; required.
    * @param num_group Channels are split into groups that do not see each other; default 1.
    * @param workspace Accepted for compatibility; has no effect; default 512.
    * @param no_bias Whether there is no bias; default True.
    * @param cudnn_tune Accepted for compatibility; has no effect; one of None, fastest,
    *   limited_workspace, off; default None.
    * @param cudnn_off Accepted for compatibility; has no effect; default False.
    * @param layout Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW,
    *   NDHWC, NHWC, NWC; default None.
    */
  def Deconvolution(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      adj: Option[Shape] = None,
      target_shape: Option[Shape] = None,
      num_filter: Long,
      num_group: Option[Long] = None,
      workspace: Option[Long] = None,
      no_bias: Option[Boolean] = None,
      cudnn_tune: Option[String] = None,
      cudnn_off: Option[Boolean] = None,
      layout: Option[String] = None
  ): NDArray =
    new Call("Deconvolution")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .set("adj", adj)
      .set("target_shape", target_shape)
      .put("num_filter", num_filter)
      .set("num_group", num_group)
      .set("workspace", workspace)
      .set("no_bias", no_bias)
      .set("cudnn_tune", cudnn_tune)
      .set("cudnn_off", cudnn_off)
      .set("layout", layout)
      .one(data, weight, bias.orNull)

  /** Dense layer: data weight^T + bias.
    * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
    * @param weight Shape (num_hidden, units).
    * @param bias Shape (num_hidden,); absent with no_bias.
    * @param num_hidden Number of units of the result; required.
    * @param no_bias Whether there is no bias; default False.
    * @param flatten Whether all axes but the first are one axis of units; otherwise the layer acts
    *   on the last axis; default True.
    */
  def FullyConnected(
      data: NDArray,
      weight: NDArray,
      bias: Option[NDArray] = None,
      num_hidden: Long,
      no_bias: Option[Boolean] = None,
      flatten: Option[Boolean] = None
  ): NDArray =
    new Call("FullyConnected")
      .put("num_hidden", num_hidden)
      .set("no_bias", no_bias)
      .set("flatten", flatten)
      .one(data, weight, bias.orNull)

  /** Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
    * group and all positions, then gamma and beta of the group.
    * @param data Shape (batch, channels, ...).
    * @param gamma Scale, shape (num_groups,).
    * @param beta Shift, shape (num_groups,).
    * @param num_groups Number of groups, a divisor of the number of channels; default 1.
    * @param eps Added to the variance; default 1e-05.
    * @param output_mean_var Whether mean and sqrt(variance + eps), shape (batch, num_groups), are
    *   results, too; default False.
    */
  def GroupNorm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      num_groups: Option[Long] = None,
      eps: Option[Double] = None,
      output_mean_var: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("GroupNorm")
      .set("num_groups", num_groups)
      .set("eps", eps)
      .set("output_mean_var", output_mean_var)
      .all(data, gamma, beta)

  /** The data itself; to its gradient that of penalty KL(p || q) is added, with p the
    * sparseness_target and q the running average of each unit's activity, as if q were the
    * activity itself.
    * @param data Activities between 0 and 1, shape (batch, units).
    * @param moving_avg Running average, shape (units,); updated in training.
    * @param sparseness_target The activity that is wanted; default 0.1.
    * @param penalty Weight of the penalty; default 0.001.
    * @param momentum Weight of the old running average; default 0.9.
    */
  def IdentityAttachKLSparseReg(
      data: NDArray,
      moving_avg: NDArray,
      sparseness_target: Option[Double] = None,
      penalty: Option[Double] = None,
      momentum: Option[Double] = None
  ): NDArray =
    new Call("IdentityAttachKLSparseReg")
      .set("sparseness_target", sparseness_target)
      .set("penalty", penalty)
      .set("momentum", momentum)
      .one(data, moving_avg)

  /** Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
    * positions, then gamma and beta of the channel.
    * @param data Shape (batch, channels, ...).
    * @param gamma Scale, shape (channels,).
    * @param beta Shift, shape (channels,).
    * @param eps Added to the variance; default 0.001.
    */
  def InstanceNorm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      eps: Option[Double] = None
  ): NDArray =
    new Call("InstanceNorm").set("eps", eps).one(data, gamma, beta)

  /** data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
    * position (channel) or over the positions of a channel (spatial).
    * @param data Shape (batch, channels, ...).
    * @param eps Added to the sum; default 1e-10.
    * @param mode What is summed over; one of channel, instance, spatial; default instance.
    */
  def L2Normalization(
      data: NDArray,
      eps: Option[Double] = None,
      mode: Option[String] = None
  ): NDArray =
    new Call("L2Normalization").set("eps", eps).set("mode", mode).one(data)

  /** Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
    * nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.
    * @param data Shape (batch, channels, ...), floating point.
    * @param alpha Scale of the sum; default 1e-04.
    * @param beta The power; default 0.75.
    * @param knorm Added to the sum; default 2.
    * @param nsize Channels of a window, odd; required.
    */
  def LRN(
      data: NDArray,
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      knorm: Option[Double] = None,
      nsize: Long
  ): NDArray =
    new Call("LRN")
      .set("alpha", alpha)
      .set("beta", beta)
      .set("knorm", knorm)
      .put("nsize", nsize)
      .one(data)

  /** (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
    * axis.
    * @param data Floating point, any shape.
    * @param gamma Scale, as long as the axis.
    * @param beta Shift, as long as the axis.
    * @param axis The axis that is normalised; default -1.
    * @param eps Added to the variance; default 1e-05.
    * @param output_mean_var Whether mean and sqrt(variance + eps) are results, too; default False.
    */
  def LayerNorm(
      data: NDArray,
      gamma: NDArray,
      beta: NDArray,
      axis: Option[Long] = None,
      eps: Option[Double] = None,
      output_mean_var: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("LayerNorm")
      .set("axis", axis)
      .set("eps", eps)
      .set("output_mean_var", output_mean_var)
      .all(data, gamma, beta)

  /** x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
    * (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
    * training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
    * 2016).
    * @param data Any shape.
    * @param gamma Slopes of prelu: one, or one per channel (axis 1).
    * @param act_type The function; one of elu, gelu, leaky, prelu, rrelu, selu; default leaky.
    * @param slope Slope of leaky and scale of elu below zero; default 0.25.
    * @param lower_bound Smallest random slope of rrelu; default 0.125.
    * @param upper_bound Largest random slope of rrelu; default 0.334.
    */
  def LeakyReLU(
      data: NDArray,
      gamma: Option[NDArray] = None,
      act_type: Option[String] = None,
      slope: Option[Double] = None,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None
  ): NDArray =
    new Call("LeakyReLU")
      .set("act_type", act_type)
      .set("slope", slope)
      .set("lower_bound", lower_bound)
      .set("upper_bound", upper_bound)
      .one(data, gamma.orNull)

  /** The data itself; its gradient is that of the squared error to the label over 2. The head
    * gradient is ignored; the gradient is divided by the number of outputs of one sample.
    * @param data Shape (batch, ...).
    * @param label As many elements as data.
    * @param grad_scale Multiplies the gradient; default 1.
    */
  def LinearRegressionOutput(
      data: NDArray,
      label: NDArray,
      grad_scale: Option[Double] = None
  ): NDArray =
    new Call("LinearRegressionOutput").set("grad_scale", grad_scale).one(data, label)

  /** Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    * gradient is ignored; the gradient is divided by the number of outputs of one sample.
    * @param data Shape (batch, ...).
    * @param label As many elements as data.
    * @param grad_scale Multiplies the gradient; default 1.
    */
  def LogisticRegressionOutput(
      data: NDArray,
      label: NDArray,
      grad_scale: Option[Double] = None
  ): NDArray =
    new Call("LogisticRegressionOutput").set("grad_scale", grad_scale).one(data, label)

  /** The data itself; its gradient is that of the absolute error to the label. The head gradient
    * is ignored; the gradient is divided by the number of outputs of one sample.
    * @param data Shape (batch, ...).
    * @param label As many elements as data.
    * @param grad_scale Multiplies the gradient; default 1.
    */
  def MAERegressionOutput(
      data: NDArray,
      label: NDArray,
      grad_scale: Option[Double] = None
  ): NDArray =
    new Call("MAERegressionOutput").set("grad_scale", grad_scale).one(data, label)

  /** The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
    * @param data Any shape.
    * @param grad_scale The gradient; default 1.
    * @param valid_thresh Elements above it are valid, for the normalization of that name; default
    *   0.
    * @param normalization Divides the gradient by the batch size (all axes but the last), by
    *   nothing, or by the number of valid elements; one of batch, null, valid; default null.
    */
  def MakeLoss(
      data: NDArray,
      grad_scale: Option[Double] = None,
      valid_thresh: Option[Double] = None,
      normalization: Option[String] = None
  ): NDArray =
    new Call("MakeLoss")
      .set("grad_scale", grad_scale)
      .set("valid_thresh", valid_thresh)
      .set("normalization", normalization)
      .one(data)

  /** Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels).
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
  def Pooling(
      data: NDArray,
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
  ): NDArray =
    new Call("Pooling")
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
      .one(data)

  /** Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.
    * @param data Shape (batch, channels, space...), or (batch, space..., channels).
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
  def Pooling_v1(
      data: NDArray,
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
  ): NDArray =
    new Call("Pooling")
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
      .one(data)

  /** The data itself; its gradient is that of the one-against-all hinge loss, squared unless
    * use_linear. The head gradient is ignored.
    * @param data Scores, shape (batch, classes).
    * @param label Class numbers, shape (batch,).
    * @param margin Margin of the hinge; default 1.
    * @param regularization_coefficient Scale of the loss; default 1.
    * @param use_linear The hinge itself instead of its square; default False.
    */
  def SVMOutput(
      data: NDArray,
      label: NDArray,
      margin: Option[Double] = None,
      regularization_coefficient: Option[Double] = None,
      use_linear: Option[Boolean] = None
  ): NDArray =
    new Call("SVMOutput")
      .set("margin", margin)
      .set("regularization_coefficient", regularization_coefficient)
      .set("use_linear", use_linear)
      .one(data, label)

  /** Softmax along the last axis, or over the channels (axis 1).
    * @param data Shape (batch, channels, ...).
    * @param mode channel: along axis 1; instance: along the last axis; one of channel, instance;
    *   default instance.
    */
  def SoftmaxActivation(data: NDArray, mode: Option[String] = None): NDArray =
    new Call("SoftmaxActivation").set("mode", mode).one(data)

  /** Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    * cross-entropy, whatever the head gradient is (unless out_grad is set).
    * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or
    *   probabilities in the shape of data, for which grad_scale and out_grad alone count.
    * @param grad_scale Multiplies the gradient; default 1.
    * @param ignore_label The label without gradient, with use_ignore; default -1.
    * @param multi_output Softmax along axis 1, one label per position; default False.
    * @param use_ignore Whether ignore_label applies; default False.
    * @param preserve_shape Softmax along the last axis; default False.
    * @param normalization Divides the gradient by the batch size, by nothing, or by the number of
    *   labels that are not ignored; one of batch, null, valid; default null.
    * @param out_grad Whether the head gradient multiplies the gradient; default False.
    * @param smooth_alpha Probability that label smoothing gives to the other classes together;
    *   default 0.
    */
  def SoftmaxOutput(
      data: NDArray,
      label: NDArray,
      grad_scale: Option[Double] = None,
      ignore_label: Option[Double] = None,
      multi_output: Option[Boolean] = None,
      use_ignore: Option[Boolean] = None,
      preserve_shape: Option[Boolean] = None,
      normalization: Option[String] = None,
      out_grad: Option[Boolean] = None,
      smooth_alpha: Option[Double] = None
  ): NDArray =
    new Call("SoftmaxOutput")
      .set("grad_scale", grad_scale)
      .set("ignore_label", ignore_label)
      .set("multi_output", multi_output)
      .set("use_ignore", use_ignore)
      .set("preserve_shape", preserve_shape)
      .set("normalization", normalization)
      .set("out_grad", out_grad)
      .set("smooth_alpha", smooth_alpha)
      .one(data, label)

  /** Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    * cross-entropy, whatever the head gradient is (unless out_grad is set).
    * @param data Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    * @param label Class numbers, shape (batch,), or with multi_output (batch, ...); or
    *   probabilities in the shape of data, for which grad_scale and out_grad alone count.
    * @param grad_scale Multiplies the gradient; default 1.
    * @param ignore_label The label without gradient, with use_ignore; default -1.
    * @param multi_output Softmax along axis 1, one label per position; default False.
    * @param use_ignore Whether ignore_label applies; default False.
    * @param preserve_shape Softmax along the last axis; default False.
    * @param normalization Divides the gradient by the batch size, by nothing, or by the number of
    *   labels that are not ignored; one of batch, null, valid; default null.
    * @param out_grad Whether the head gradient multiplies the gradient; default False.
    * @param smooth_alpha Probability that label smoothing gives to the other classes together;
    *   default 0.
    */
  def Softmax(
      data: NDArray,
      label: NDArray,
      grad_scale: Option[Double] = None,
      ignore_label: Option[Double] = None,
      multi_output: Option[Boolean] = None,
      use_ignore: Option[Boolean] = None,
      preserve_shape: Option[Boolean] = None,
      normalization: Option[String] = None,
      out_grad: Option[Boolean] = None,
      smooth_alpha: Option[Double] = None
  ): NDArray =
    new Call("SoftmaxOutput")
      .set("grad_scale", grad_scale)
      .set("ignore_label", ignore_label)
      .set("multi_output", multi_output)
      .set("use_ignore", use_ignore)
      .set("preserve_shape", preserve_shape)
      .set("normalization", normalization)
      .set("out_grad", out_grad)
      .set("smooth_alpha", smooth_alpha)
      .one(data, label)
}
