// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class SymOps private[weft] () {

  /** An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 +
    * exp(x)); softsign x / (1 + |x|); tanh.
    * @param data Any shape.
    * @param act_type The function; one of relu, sigmoid, softrelu, softsign, tanh; required.
    * @param name The node's name; None: made.
    */
  def Activation(data: Symbol, act_type: String, name: Option[String] = None): Symbol =
    new Call("Activation").put("act_type", act_type).symbol(name, data)

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
    * @param name The node's name; None: made.
    */
  def BatchNorm(
      data: Symbol,
      gamma: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      moving_mean: Option[Symbol] = None,
      moving_var: Option[Symbol] = None,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None,
      axis: Option[Long] = None,
      cudnn_off: Option[Boolean] = None,
      min_calib_range: Option[Double] = None,
      max_calib_range: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
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
      .symbol(name, data, gamma.orNull, beta.orNull, moving_mean.orNull, moving_var.orNull)

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
    * @param name The node's name; None: made.
    */
  def BatchNorm_v1(
      data: Symbol,
      gamma: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      moving_mean: Option[Symbol] = None,
      moving_var: Option[Symbol] = None,
      eps: Option[Double] = None,
      momentum: Option[Double] = None,
      fix_gamma: Option[Boolean] = None,
      use_global_stats: Option[Boolean] = None,
      output_mean_var: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("BatchNorm_v1")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .symbol(name, data, gamma.orNull, beta.orNull, moving_mean.orNull, moving_var.orNull)

  /** Images at the positions of a grid, interpolated between the four nearest pixels; pixels
    * outside count as 0.
    * @param data Images (batch, channels, height, width), floating point.
    * @param grid Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1
    *   at the first pixel of data to 1 at the last. NaN gives NaN.
    * @param cudnn_off Accepted for compatibility; has no effect; default None.
    * @param name The node's name; None: made.
    */
  def BilinearSampler(
      data: Symbol,
      grid: Option[Symbol] = None,
      cudnn_off: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("BilinearSampler").set("cudnn_off", cudnn_off).symbol(name, data, grid.orNull)

  /** The input; no gradient flows through it.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def BlockGrad(data: Symbol, name: Option[String] = None): Symbol =
    new Call("BlockGrad").symbol(name, data)

  /** The input; no gradient flows through it.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def stop_gradient(data: Symbol, name: Option[String] = None): Symbol =
    new Call("BlockGrad").symbol(name, data)

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
    * @param name The node's name; None: made.
    */
  def CTCLoss(
      data: Symbol,
      label: Option[Symbol] = None,
      data_lengths: Option[Symbol] = None,
      label_lengths: Option[Symbol] = None,
      use_data_lengths: Option[Boolean] = None,
      use_label_lengths: Option[Boolean] = None,
      blank_label: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("CTCLoss")
      .set("use_data_lengths", use_data_lengths)
      .set("use_label_lengths", use_label_lengths)
      .set("blank_label", blank_label)
      .symbol(name, data, label.orNull, data_lengths.orNull, label_lengths.orNull)

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
    * @param name The node's name; None: made.
    */
  def ctc_loss(
      data: Symbol,
      label: Option[Symbol] = None,
      data_lengths: Option[Symbol] = None,
      label_lengths: Option[Symbol] = None,
      use_data_lengths: Option[Boolean] = None,
      use_label_lengths: Option[Boolean] = None,
      blank_label: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("CTCLoss")
      .set("use_data_lengths", use_data_lengths)
      .set("use_label_lengths", use_label_lengths)
      .set("blank_label", blank_label)
      .symbol(name, data, label.orNull, data_lengths.orNull, label_lengths.orNull)

  /** Converts the elements to another dtype. Floating point to integer rounds to zero.
    * @param data The input array.
    * @param dtype The dtype of the result; required.
    * @param name The node's name; None: made.
    */
  def Cast(data: Symbol, dtype: DType, name: Option[String] = None): Symbol =
    new Call("Cast").put("dtype", dtype).symbol(name, data)

  /** Converts the elements to another dtype. Floating point to integer rounds to zero.
    * @param data The input array.
    * @param dtype The dtype of the result; required.
    * @param name The node's name; None: made.
    */
  def cast(data: Symbol, dtype: DType, name: Option[String] = None): Symbol =
    new Call("Cast").put("dtype", dtype).symbol(name, data)

  /** The inputs one after the other along an axis.
    * @param data Arrays of one dtype whose shapes differ along dim only.
    * @param dim The axis to join along; default 1.
    * @param name The node's name; None: made.
    */
  def Concat(data: Seq[Symbol], dim: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("Concat").set("dim", dim).symbol(name, data: _*)

  /** The inputs one after the other along an axis.
    * @param data Arrays of one dtype whose shapes differ along dim only.
    * @param dim The axis to join along; default 1.
    * @param name The node's name; None: made.
    */
  def concat(data: Seq[Symbol], dim: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("Concat").set("dim", dim).symbol(name, data: _*)

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
    * @param name The node's name; None: made.
    */
  def Convolution(
      data: Symbol,
      weight: Option[Symbol] = None,
      bias: Option[Symbol] = None,
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
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
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
      .symbol(name, data, weight.orNull, bias.orNull)

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
    * @param name The node's name; None: made.
    */
  def Convolution_v1(
      data: Symbol,
      weight: Option[Symbol] = None,
      bias: Option[Symbol] = None,
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
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
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
      .symbol(name, data, weight.orNull, bias.orNull)

  /** Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row
    * by row, is the mean over the patch and the channels of the products of the first image with
    * the second one moved by (i, j), both from -r to r in steps of stride2 with r =
    * max_displacement / stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement -
    * kernel_size + 1) / stride1).
    * @param data1 Shape (batch, channels, height, width), floating point.
    * @param data2 The same shape.
    * @param kernel_size Side of a patch, odd; default 1.
    * @param max_displacement How far the second image is moved; default 1.
    * @param stride1 Step between patches; default 1.
    * @param stride2 Step between displacements; default 1.
    * @param pad_size Zeros around the images; default 0.
    * @param is_multiply Products; otherwise absolute differences; default True.
    * @param name The node's name; None: made.
    */
  def Correlation(
      data1: Symbol,
      data2: Option[Symbol] = None,
      kernel_size: Option[Long] = None,
      max_displacement: Option[Long] = None,
      stride1: Option[Long] = None,
      stride2: Option[Long] = None,
      pad_size: Option[Long] = None,
      is_multiply: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Correlation")
      .set("kernel_size", kernel_size)
      .set("max_displacement", max_displacement)
      .set("stride1", stride1)
      .set("stride2", stride2)
      .set("pad_size", pad_size)
      .set("is_multiply", is_multiply)
      .symbol(name, data1, data2.orNull)

  /** A rectangle out of images: of size h_w, or of the size of a second array.
    * @param data Images (batch, channels, height, width), and optionally an array with 4 axes
    *   whose height and width the result gets.
    * @param offset Row and column of its first pixel; default (0, 0).
    * @param h_w With one input: height and width; default (0, 0).
    * @param center_crop Whether it lies in the centre, whatever offset says; default False.
    * @param name The node's name; None: made.
    */
  def Crop(
      data: Seq[Symbol],
      offset: Option[Shape] = None,
      h_w: Option[Shape] = None,
      center_crop: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Crop")
      .set("offset", offset)
      .set("h_w", h_w)
      .set("center_crop", center_crop)
      .symbol(name, data: _*)

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
    * @param name The node's name; None: made.
    */
  def Deconvolution(
      data: Symbol,
      weight: Option[Symbol] = None,
      bias: Option[Symbol] = None,
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
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
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
      .symbol(name, data, weight.orNull, bias.orNull)

  /** Sets each element to zero with probability p and multiplies the others by 1 / (1 - p).
    * Outside of training, data itself.
    * @param data A floating array.
    * @param p Probability of zero, in [0, 1]; default 0.5.
    * @param mode Drop in training only, or always; one of always, training; default training.
    * @param axes Axes along which all elements share one draw; default ().
    * @param cudnn_off Accepted for compatibility; it has no effect; default False.
    * @param name The node's name; None: made.
    */
  def Dropout(
      data: Symbol,
      p: Option[Double] = None,
      mode: Option[String] = None,
      axes: Option[Shape] = None,
      cudnn_off: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Dropout")
      .set("p", p)
      .set("mode", mode)
      .set("axes", axes)
      .set("cudnn_off", cudnn_off)
      .symbol(name, data)

  /** Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    * clipped to the ends, without sparse_grad.
    * @param data Row numbers, any shape and dtype.
    * @param weight The table, (input_dim, output_dim).
    * @param input_dim Number of rows of the table; required.
    * @param output_dim Length of a row; required.
    * @param dtype Dtype of the table where it is not known yet; default float32.
    * @param sparse_grad Row numbers out of range are an error, and the gradient keeps the rows
    *   alone where the table asks for that; default False.
    * @param name The node's name; None: made.
    */
  def Embedding(
      data: Symbol,
      weight: Option[Symbol] = None,
      input_dim: Long,
      output_dim: Long,
      dtype: Option[DType] = None,
      sparse_grad: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Embedding")
      .put("input_dim", input_dim)
      .put("output_dim", output_dim)
      .set("dtype", dtype)
      .set("sparse_grad", sparse_grad)
      .symbol(name, data, weight.orNull)

  /** Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
    * @param data An array with at least one axis.
    * @param name The node's name; None: made.
    */
  def Flatten(data: Symbol, name: Option[String] = None): Symbol =
    new Call("Flatten").symbol(name, data)

  /** Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
    * @param data An array with at least one axis.
    * @param name The node's name; None: made.
    */
  def flatten(data: Symbol, name: Option[String] = None): Symbol =
    new Call("Flatten").symbol(name, data)

  /** Dense layer: data weight^T + bias.
    * @param data Shape (batch, ...), read as (batch, units); without flatten (..., units).
    * @param weight Shape (num_hidden, units).
    * @param bias Shape (num_hidden,); absent with no_bias.
    * @param num_hidden Number of units of the result; required.
    * @param no_bias Whether there is no bias; default False.
    * @param flatten Whether all axes but the first are one axis of units; otherwise the layer acts
    *   on the last axis; default True.
    * @param name The node's name; None: made.
    */
  def FullyConnected(
      data: Symbol,
      weight: Option[Symbol] = None,
      bias: Option[Symbol] = None,
      num_hidden: Long,
      no_bias: Option[Boolean] = None,
      flatten: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("FullyConnected")
      .put("num_hidden", num_hidden)
      .set("no_bias", no_bias)
      .set("flatten", flatten)
      .symbol(name, data, weight.orNull, bias.orNull)

  /** Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
    * the first pixel to 1 at the last; 0 where there is one alone.
    * @param data affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions.
    *   warp: distances in pixels to add to each position, shape (batch, 2, height, width), columns
    *   first.
    * @param transform_type What data says; one of affine, warp; required.
    * @param target_shape affine: height and width of the grid; default (0, 0).
    * @param name The node's name; None: made.
    */
  def GridGenerator(
      data: Symbol,
      transform_type: String,
      target_shape: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("GridGenerator")
      .put("transform_type", transform_type)
      .set("target_shape", target_shape)
      .symbol(name, data)

  /** Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
    * group and all positions, then gamma and beta of the group.
    * @param data Shape (batch, channels, ...).
    * @param gamma Scale, shape (num_groups,).
    * @param beta Shift, shape (num_groups,).
    * @param num_groups Number of groups, a divisor of the number of channels; default 1.
    * @param eps Added to the variance; default 1e-05.
    * @param output_mean_var Whether mean and sqrt(variance + eps), shape (batch, num_groups), are
    *   results, too; default False.
    * @param name The node's name; None: made.
    */
  def GroupNorm(
      data: Symbol,
      gamma: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      num_groups: Option[Long] = None,
      eps: Option[Double] = None,
      output_mean_var: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("GroupNorm")
      .set("num_groups", num_groups)
      .set("eps", eps)
      .set("output_mean_var", output_mean_var)
      .symbol(name, data, gamma.orNull, beta.orNull)

  /** The data itself; to its gradient that of penalty KL(p || q) is added, with p the
    * sparseness_target and q the running average of each unit's activity, as if q were the
    * activity itself.
    * @param data Activities between 0 and 1, shape (batch, units).
    * @param moving_avg Running average, shape (units,); updated in training.
    * @param sparseness_target The activity that is wanted; default 0.1.
    * @param penalty Weight of the penalty; default 0.001.
    * @param momentum Weight of the old running average; default 0.9.
    * @param name The node's name; None: made.
    */
  def IdentityAttachKLSparseReg(
      data: Symbol,
      moving_avg: Option[Symbol] = None,
      sparseness_target: Option[Double] = None,
      penalty: Option[Double] = None,
      momentum: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("IdentityAttachKLSparseReg")
      .set("sparseness_target", sparseness_target)
      .set("penalty", penalty)
      .set("momentum", momentum)
      .symbol(name, data, moving_avg.orNull)

  /** Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
    * positions, then gamma and beta of the channel.
    * @param data Shape (batch, channels, ...).
    * @param gamma Scale, shape (channels,).
    * @param beta Shift, shape (channels,).
    * @param eps Added to the variance; default 0.001.
    * @param name The node's name; None: made.
    */
  def InstanceNorm(
      data: Symbol,
      gamma: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      eps: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("InstanceNorm").set("eps", eps).symbol(name, data, gamma.orNull, beta.orNull)

  /** data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
    * position (channel) or over the positions of a channel (spatial).
    * @param data Shape (batch, channels, ...).
    * @param eps Added to the sum; default 1e-10.
    * @param mode What is summed over; one of channel, instance, spatial; default instance.
    * @param name The node's name; None: made.
    */
  def L2Normalization(
      data: Symbol,
      eps: Option[Double] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("L2Normalization").set("eps", eps).set("mode", mode).symbol(name, data)

  /** Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
    * nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.
    * @param data Shape (batch, channels, ...), floating point.
    * @param alpha Scale of the sum; default 1e-04.
    * @param beta The power; default 0.75.
    * @param knorm Added to the sum; default 2.
    * @param nsize Channels of a window, odd; required.
    * @param name The node's name; None: made.
    */
  def LRN(
      data: Symbol,
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      knorm: Option[Double] = None,
      nsize: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("LRN")
      .set("alpha", alpha)
      .set("beta", beta)
      .set("knorm", knorm)
      .put("nsize", nsize)
      .symbol(name, data)

  /** (data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
    * axis.
    * @param data Floating point, any shape.
    * @param gamma Scale, as long as the axis.
    * @param beta Shift, as long as the axis.
    * @param axis The axis that is normalised; default -1.
    * @param eps Added to the variance; default 1e-05.
    * @param output_mean_var Whether mean and sqrt(variance + eps) are results, too; default False.
    * @param name The node's name; None: made.
    */
  def LayerNorm(
      data: Symbol,
      gamma: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      axis: Option[Long] = None,
      eps: Option[Double] = None,
      output_mean_var: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("LayerNorm")
      .set("axis", axis)
      .set("eps", eps)
      .set("output_mean_var", output_mean_var)
      .symbol(name, data, gamma.orNull, beta.orNull)

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
    * @param name The node's name; None: made.
    */
  def LeakyReLU(
      data: Symbol,
      gamma: Option[Symbol] = None,
      act_type: Option[String] = None,
      slope: Option[Double] = None,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("LeakyReLU")
      .set("act_type", act_type)
      .set("slope", slope)
      .set("lower_bound", lower_bound)
      .set("upper_bound", upper_bound)
      .symbol(name, data, gamma.orNull)

  /** The data itself; its gradient is that of the squared error to the label over 2. The head
    * gradient is ignored; the gradient is divided by the number of outputs of one sample.
    * @param data Shape (batch, ...).
    * @param label As many elements as data.
    * @param grad_scale Multiplies the gradient; default 1.
    * @param name The node's name; None: made.
    */
  def LinearRegressionOutput(
      data: Symbol,
      label: Option[Symbol] = None,
      grad_scale: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("LinearRegressionOutput")
      .set("grad_scale", grad_scale)
      .symbol(name, data, label.orNull)

  /** Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    * gradient is ignored; the gradient is divided by the number of outputs of one sample.
    * @param data Shape (batch, ...).
    * @param label As many elements as data.
    * @param grad_scale Multiplies the gradient; default 1.
    * @param name The node's name; None: made.
    */
  def LogisticRegressionOutput(
      data: Symbol,
      label: Option[Symbol] = None,
      grad_scale: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("LogisticRegressionOutput")
      .set("grad_scale", grad_scale)
      .symbol(name, data, label.orNull)

  /** The data itself; its gradient is that of the absolute error to the label. The head gradient
    * is ignored; the gradient is divided by the number of outputs of one sample.
    * @param data Shape (batch, ...).
    * @param label As many elements as data.
    * @param grad_scale Multiplies the gradient; default 1.
    * @param name The node's name; None: made.
    */
  def MAERegressionOutput(
      data: Symbol,
      label: Option[Symbol] = None,
      grad_scale: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("MAERegressionOutput").set("grad_scale", grad_scale).symbol(name, data, label.orNull)

  /** The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.
    * @param data Any shape.
    * @param grad_scale The gradient; default 1.
    * @param valid_thresh Elements above it are valid, for the normalization of that name; default
    *   0.
    * @param normalization Divides the gradient by the batch size (all axes but the last), by
    *   nothing, or by the number of valid elements; one of batch, null, valid; default null.
    * @param name The node's name; None: made.
    */
  def MakeLoss(
      data: Symbol,
      grad_scale: Option[Double] = None,
      valid_thresh: Option[Double] = None,
      normalization: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("MakeLoss")
      .set("grad_scale", grad_scale)
      .set("valid_thresh", valid_thresh)
      .set("normalization", normalization)
      .symbol(name, data)

  /** The input with elements added before and after each axis: a constant, the nearest element
    * (edge), or the elements mirrored at the first and last one (reflect).
    * @param data The input array, any rank.
    * @param mode What to add; one of constant, edge, reflect; required.
    * @param pad_width (before_0, after_0, before_1, after_1, ...); required.
    * @param constant_value The value that mode constant adds; default 0.
    * @param name The node's name; None: made.
    */
  def Pad(
      data: Symbol,
      mode: String,
      pad_width: Shape,
      constant_value: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Pad")
      .put("mode", mode)
      .put("pad_width", pad_width)
      .set("constant_value", constant_value)
      .symbol(name, data)

  /** The input with elements added before and after each axis: a constant, the nearest element
    * (edge), or the elements mirrored at the first and last one (reflect).
    * @param data The input array, any rank.
    * @param mode What to add; one of constant, edge, reflect; required.
    * @param pad_width (before_0, after_0, before_1, after_1, ...); required.
    * @param constant_value The value that mode constant adds; default 0.
    * @param name The node's name; None: made.
    */
  def pad(
      data: Symbol,
      mode: String,
      pad_width: Shape,
      constant_value: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Pad")
      .put("mode", mode)
      .put("pad_width", pad_width)
      .set("constant_value", constant_value)
      .symbol(name, data)

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
    * @param name The node's name; None: made.
    */
  def Pooling(
      data: Symbol,
      kernel: Option[Shape] = None,
      pool_type: Option[String] = None,
      global_pool: Option[Boolean] = None,
      cudnn_off: Option[Boolean] = None,
      pooling_convention: Option[String] = None,
      stride: Option[Shape] = None,
      pad: Option[Shape] = None,
      p_value: Option[Long] = None,
      count_include_pad: Option[Boolean] = None,
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
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
      .symbol(name, data)

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
    * @param name The node's name; None: made.
    */
  def Pooling_v1(
      data: Symbol,
      kernel: Option[Shape] = None,
      pool_type: Option[String] = None,
      global_pool: Option[Boolean] = None,
      cudnn_off: Option[Boolean] = None,
      pooling_convention: Option[String] = None,
      stride: Option[Shape] = None,
      pad: Option[Shape] = None,
      p_value: Option[Long] = None,
      count_include_pad: Option[Boolean] = None,
      layout: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
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
      .symbol(name, data)

  /** A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x
    * W + b + r (h U + c)).
    * @param data Shape (steps, batch, input).
    * @param parameters All weights, then all biases, in one vector: for each layer and direction
    *   i2h (gates state_size, input), h2h (gates state_size, state) and with projection_size h2r
    *   (projection_size, state_size); i2h and h2h biases (gates state_size,).
    * @param state Before the first step, shape (layers directions, batch, state_size or
    *   projection_size).
    * @param state_cell The cells of lstm before the first step, shape (layers directions, batch,
    *   state_size).
    * @param sequence_length With use_sequence_length, steps of each sample, shape (batch,). Later
    *   results are zero, final states are those after the last step.
    * @param state_size Units of the state of each layer; required.
    * @param num_layers Number of layers; required.
    * @param bidirectional Whether each layer runs in both directions; their results are
    *   concatenated; default False.
    * @param mode The cell; one of gru, lstm, rnn_relu, rnn_tanh; required.
    * @param p Probability of zero in the dropout on the results of all layers but the last, in
    *   training; default 0.
    * @param state_outputs Whether the final states are results, too; default False.
    * @param projection_size Units that the results of an LSTM are projected to; None: no
    *   projection; default None.
    * @param lstm_state_clip_min Lower bound of the cells of an LSTM after each step; given with
    *   lstm_state_clip_max; default None.
    * @param lstm_state_clip_max Upper bound of the cells of an LSTM after each step; given with
    *   lstm_state_clip_min; default None.
    * @param lstm_state_clip_nan Whether NaN in a cell becomes lstm_state_clip_min; it stays
    *   otherwise, and without bounds; default False.
    * @param use_sequence_length Whether samples end at their sequence_length; default False.
    * @param name The node's name; None: made.
    */
  def RNN(
      data: Symbol,
      parameters: Option[Symbol] = None,
      state: Option[Symbol] = None,
      state_cell: Option[Symbol] = None,
      sequence_length: Option[Symbol] = None,
      state_size: Long,
      num_layers: Long,
      bidirectional: Option[Boolean] = None,
      mode: String,
      p: Option[Double] = None,
      state_outputs: Option[Boolean] = None,
      projection_size: Option[Long] = None,
      lstm_state_clip_min: Option[Double] = None,
      lstm_state_clip_max: Option[Double] = None,
      lstm_state_clip_nan: Option[Boolean] = None,
      use_sequence_length: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("RNN")
      .put("state_size", state_size)
      .put("num_layers", num_layers)
      .set("bidirectional", bidirectional)
      .put("mode", mode)
      .set("p", p)
      .set("state_outputs", state_outputs)
      .set("projection_size", projection_size)
      .set("lstm_state_clip_min", lstm_state_clip_min)
      .set("lstm_state_clip_max", lstm_state_clip_max)
      .set("lstm_state_clip_nan", lstm_state_clip_nan)
      .set("use_sequence_length", use_sequence_length)
      .symbol(name, data, parameters.orNull, state.orNull, state_cell.orNull, sequence_length.orNull)

  /** ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
    * their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
    * image has a negative index, or coordinates are not finite. Differentiable in data; the
    * gradient of rois is 0.
    * @param data Feature maps: shape (batch, channels, height, width), floating point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
    * @param pooled_size Bins: (height, width); required.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param name The node's name; None: made.
    */
  def ROIPooling(
      data: Symbol,
      rois: Option[Symbol] = None,
      pooled_size: Shape,
      spatial_scale: Double,
      name: Option[String] = None
  ): Symbol =
    new Call("ROIPooling")
      .put("pooled_size", pooled_size)
      .put("spatial_scale", spatial_scale)
      .symbol(name, data, rois.orNull)

  /** The elements of the input, in row-major order, as another shape; a view where strides allow
    * it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes,
    * -3 merges two axes, -4 splits one into the two sizes that follow.
    * @param data The input array.
    * @param shape The new sizes and codes; default ().
    * @param reverse Match codes from the last axis; default False.
    * @param target_shape Older form of shape: 0 is inferred. Used when shape is (); default ().
    * @param keep_highest With target_shape: keep the first axis; default False.
    * @param name The node's name; None: made.
    */
  def Reshape(
      data: Symbol,
      shape: Option[Shape] = None,
      reverse: Option[Boolean] = None,
      target_shape: Option[Shape] = None,
      keep_highest: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Reshape")
      .set("shape", shape)
      .set("reverse", reverse)
      .set("target_shape", target_shape)
      .set("keep_highest", keep_highest)
      .symbol(name, data)

  /** The elements of the input, in row-major order, as another shape; a view where strides allow
    * it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes,
    * -3 merges two axes, -4 splits one into the two sizes that follow.
    * @param data The input array.
    * @param shape The new sizes and codes; default ().
    * @param reverse Match codes from the last axis; default False.
    * @param target_shape Older form of shape: 0 is inferred. Used when shape is (); default ().
    * @param keep_highest With target_shape: keep the first axis; default False.
    * @param name The node's name; None: made.
    */
  def reshape(
      data: Symbol,
      shape: Option[Shape] = None,
      reverse: Option[Boolean] = None,
      target_shape: Option[Shape] = None,
      keep_highest: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("Reshape")
      .set("shape", shape)
      .set("reverse", reverse)
      .set("target_shape", target_shape)
      .set("keep_highest", keep_highest)
      .symbol(name, data)

  /** The data itself; its gradient is that of the one-against-all hinge loss, squared unless
    * use_linear. The head gradient is ignored.
    * @param data Scores, shape (batch, classes).
    * @param label Class numbers, shape (batch,).
    * @param margin Margin of the hinge; default 1.
    * @param regularization_coefficient Scale of the loss; default 1.
    * @param use_linear The hinge itself instead of its square; default False.
    * @param name The node's name; None: made.
    */
  def SVMOutput(
      data: Symbol,
      label: Option[Symbol] = None,
      margin: Option[Double] = None,
      regularization_coefficient: Option[Double] = None,
      use_linear: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SVMOutput")
      .set("margin", margin)
      .set("regularization_coefficient", regularization_coefficient)
      .set("use_linear", use_linear)
      .symbol(name, data, label.orNull)

  /** The last step of every sequence: (batch, ...).
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype, at least 1.
    * @param use_sequence_length Whether sequence_length is given; otherwise every sequence has the
    *   full length; default False.
    * @param axis The axis of time, 0 or 1; default 0.
    * @param name The node's name; None: made.
    */
  def SequenceLast(
      data: Symbol,
      sequence_length: Option[Symbol] = None,
      use_sequence_length: Option[Boolean] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SequenceLast")
      .set("use_sequence_length", use_sequence_length)
      .set("axis", axis)
      .symbol(name, data, sequence_length.orNull)

  /** data with every step from a sequence's length on set to value; data itself where
    * use_sequence_length is False.
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype.
    * @param use_sequence_length Whether sequence_length is given; default False.
    * @param value Value of the steps that are masked; default 0.
    * @param axis The axis of time, 0 or 1; default 0.
    * @param name The node's name; None: made.
    */
  def SequenceMask(
      data: Symbol,
      sequence_length: Option[Symbol] = None,
      use_sequence_length: Option[Boolean] = None,
      value: Option[Double] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SequenceMask")
      .set("use_sequence_length", use_sequence_length)
      .set("value", value)
      .set("axis", axis)
      .symbol(name, data, sequence_length.orNull)

  /** Every sequence in reverse; steps from its length on stay where they are.
    * @param data (time, batch, ...), or (batch, time, ...) where axis is 1.
    * @param sequence_length (batch,), any dtype.
    * @param use_sequence_length Whether sequence_length is given; otherwise every sequence has the
    *   full length; default False.
    * @param axis The axis of time, 0 or 1; default 0.
    * @param name The node's name; None: made.
    */
  def SequenceReverse(
      data: Symbol,
      sequence_length: Option[Symbol] = None,
      use_sequence_length: Option[Boolean] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SequenceReverse")
      .set("use_sequence_length", use_sequence_length)
      .set("axis", axis)
      .symbol(name, data, sequence_length.orNull)

  /** Cuts an axis into equal parts; the results are views.
    * @param data The input array.
    * @param num_outputs How many parts; must divide the axis; required.
    * @param axis The axis to cut; default 1.
    * @param squeeze_axis Drop the axis, of which every part has one index; default False.
    * @param name The node's name; None: made.
    */
  def SliceChannel(
      data: Symbol,
      num_outputs: Long,
      axis: Option[Long] = None,
      squeeze_axis: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SliceChannel")
      .put("num_outputs", num_outputs)
      .set("axis", axis)
      .set("squeeze_axis", squeeze_axis)
      .symbol(name, data)

  /** Cuts an axis into equal parts; the results are views.
    * @param data The input array.
    * @param num_outputs How many parts; must divide the axis; required.
    * @param axis The axis to cut; default 1.
    * @param squeeze_axis Drop the axis, of which every part has one index; default False.
    * @param name The node's name; None: made.
    */
  def split(
      data: Symbol,
      num_outputs: Long,
      axis: Option[Long] = None,
      squeeze_axis: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SliceChannel")
      .put("num_outputs", num_outputs)
      .set("axis", axis)
      .set("squeeze_axis", squeeze_axis)
      .symbol(name, data)

  /** Softmax along the last axis, or over the channels (axis 1).
    * @param data Shape (batch, channels, ...).
    * @param mode channel: along axis 1; instance: along the last axis; one of channel, instance;
    *   default instance.
    * @param name The node's name; None: made.
    */
  def SoftmaxActivation(
      data: Symbol,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SoftmaxActivation").set("mode", mode).symbol(name, data)

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
    * @param name The node's name; None: made.
    */
  def SoftmaxOutput(
      data: Symbol,
      label: Option[Symbol] = None,
      grad_scale: Option[Double] = None,
      ignore_label: Option[Double] = None,
      multi_output: Option[Boolean] = None,
      use_ignore: Option[Boolean] = None,
      preserve_shape: Option[Boolean] = None,
      normalization: Option[String] = None,
      out_grad: Option[Boolean] = None,
      smooth_alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SoftmaxOutput")
      .set("grad_scale", grad_scale)
      .set("ignore_label", ignore_label)
      .set("multi_output", multi_output)
      .set("use_ignore", use_ignore)
      .set("preserve_shape", preserve_shape)
      .set("normalization", normalization)
      .set("out_grad", out_grad)
      .set("smooth_alpha", smooth_alpha)
      .symbol(name, data, label.orNull)

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
    * @param name The node's name; None: made.
    */
  def Softmax(
      data: Symbol,
      label: Option[Symbol] = None,
      grad_scale: Option[Double] = None,
      ignore_label: Option[Double] = None,
      multi_output: Option[Boolean] = None,
      use_ignore: Option[Boolean] = None,
      preserve_shape: Option[Boolean] = None,
      normalization: Option[String] = None,
      out_grad: Option[Boolean] = None,
      smooth_alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SoftmaxOutput")
      .set("grad_scale", grad_scale)
      .set("ignore_label", ignore_label)
      .set("multi_output", multi_output)
      .set("use_ignore", use_ignore)
      .set("preserve_shape", preserve_shape)
      .set("normalization", normalization)
      .set("out_grad", out_grad)
      .set("smooth_alpha", smooth_alpha)
      .symbol(name, data, label.orNull)

  /** Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.
    * @param data Images (batch, channels, height, width), floating point.
    * @param loc Matrices of 2 x 3, shape (batch, 6).
    * @param target_shape Height and width of the result; default (0, 0).
    * @param transform_type What loc says; one of affine; required.
    * @param sampler_type How images are sampled; one of bilinear; required.
    * @param cudnn_off Accepted for compatibility; has no effect; default None.
    * @param name The node's name; None: made.
    */
  def SpatialTransformer(
      data: Symbol,
      loc: Option[Symbol] = None,
      target_shape: Option[Shape] = None,
      transform_type: String,
      sampler_type: String,
      cudnn_off: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SpatialTransformer")
      .set("target_shape", target_shape)
      .put("transform_type", transform_type)
      .put("sampler_type", sampler_type)
      .set("cudnn_off", cudnn_off)
      .symbol(name, data, loc.orNull)

  /** Exchanges two axes; the result is a view.
    * @param data The input array.
    * @param dim1 One axis; default 0.
    * @param dim2 The other one; default 0.
    * @param name The node's name; None: made.
    */
  def SwapAxis(
      data: Symbol,
      dim1: Option[Long] = None,
      dim2: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SwapAxis").set("dim1", dim1).set("dim2", dim2).symbol(name, data)

  /** Exchanges two axes; the result is a view.
    * @param data The input array.
    * @param dim1 One axis; default 0.
    * @param dim2 The other one; default 0.
    * @param name The node's name; None: made.
    */
  def swapaxes(
      data: Symbol,
      dim1: Option[Long] = None,
      dim2: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("SwapAxis").set("dim1", dim1).set("dim2", dim2).symbol(name, data)

  /** Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
    * interpolation, a transposed convolution with one kernel per channel (bilinear). With several
    * inputs, nearest brings all to the size of the first one's result and concatenates or adds
    * them.
    * @param data Images (batch, channels, height, width); bilinear: one and its weight, shape
    *   (channels, 1, k, k) with k = 2 scale - scale % 2.
    * @param scale The factor, at least 1; required.
    * @param num_filter bilinear: number of channels; default 0.
    * @param sample_type How pixels are made; one of bilinear, nearest; required.
    * @param multi_input_mode nearest: how several inputs are joined; one of concat, sum; default
    *   concat.
    * @param workspace Accepted for compatibility; has no effect; default 512.
    * @param name The node's name; None: made.
    */
  def UpSampling(
      data: Seq[Symbol],
      scale: Long,
      num_filter: Option[Long] = None,
      sample_type: String,
      multi_input_mode: Option[String] = None,
      workspace: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("UpSampling")
      .put("scale", scale)
      .set("num_filter", num_filter)
      .put("sample_type", sample_type)
      .set("multi_input_mode", multi_input_mode)
      .set("workspace", workspace)
      .symbol(name, data: _*)

  /** A copy of the input.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def identity(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_copy").symbol(name, data)

  /** The determinant of every matrix.
    * @param A Shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_det(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_det").symbol(name, A)

  /** A diagonal of every matrix; a view of the same memory.
    * @param A Shape (..., n, n).
    * @param offset Which diagonal: above (> 0) or below the main one; default 0.
    * @param name The node's name; None: made.
    */
  def linalg_extractdiag(
      A: Symbol,
      offset: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_extractdiag").set("offset", offset).symbol(name, A)

  /** The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
    * column by column.
    * @param A Shape (..., n, n).
    * @param offset The diagonal that bounds the triangle: above (> 0) or below the main one;
    *   default 0.
    * @param lower The lower triangle, where offset is 0; default True.
    * @param name The node's name; None: made.
    */
  def linalg_extracttrian(
      A: Symbol,
      offset: Option[Long] = None,
      lower: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_extracttrian").set("offset", offset).set("lower", lower).symbol(name, A)

  /** LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
    * @param A Matrices of full rank, shape (..., m, n) with m <= n.
    * @param name The node's name; None: made.
    */
  def linalg_gelqf(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_gelqf").symbol(name, A)

  /** alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
    * nothing.
    * @param A Shape (..., m, k), or (..., k, m) with transpose_a.
    * @param B Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    * @param C Shape (..., m, n).
    * @param transpose_a Use A transposed; default False.
    * @param transpose_b Use B transposed; default False.
    * @param alpha Scale of the product; default 1.
    * @param beta Scale of C; default 1.
    * @param axis The axis of the matrices' rows; default -2.
    * @param name The node's name; None: made.
    */
  def linalg_gemm(
      A: Symbol,
      B: Option[Symbol] = None,
      C: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_gemm")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("alpha", alpha)
      .set("beta", beta)
      .set("axis", axis)
      .symbol(name, A, B.orNull, C.orNull)

  /** alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
    * @param A Shape (..., m, k), or (..., k, m) with transpose_a.
    * @param B Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    * @param transpose_a Use A transposed; default False.
    * @param transpose_b Use B transposed; default False.
    * @param alpha Scale of the product; default 1.
    * @param axis The axis of the matrices' rows; default -2.
    * @param name The node's name; None: made.
    */
  def linalg_gemm2(
      A: Symbol,
      B: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      alpha: Option[Double] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_gemm2")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("alpha", alpha)
      .set("axis", axis)
      .symbol(name, A, B.orNull)

  /** The inverse of every matrix.
    * @param A Regular matrices, shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_inverse(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_inverse").symbol(name, A)

  /** Matrices with the vectors on one diagonal and zeros elsewhere.
    * @param A Shape (..., n).
    * @param offset Which diagonal: above (> 0) or below the main one; default 0.
    * @param name The node's name; None: made.
    */
  def linalg_makediag(A: Symbol, offset: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("_linalg_makediag").set("offset", offset).symbol(name, A)

  /** Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an
    * upper one column by column.
    * @param A Shape (..., n (n + 1) / 2).
    * @param offset The diagonal that bounds the triangle: above (> 0) or below the main one;
    *   default 0.
    * @param lower The lower triangle, where offset is 0; default True.
    * @param name The node's name; None: made.
    */
  def linalg_maketrian(
      A: Symbol,
      offset: Option[Long] = None,
      lower: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_maketrian").set("offset", offset).set("lower", lower).symbol(name, A)

  /** Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
    * @param A Symmetric positive definite matrices, shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_potrf(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_potrf").symbol(name, A)

  /** The inverse of L L^T from its Cholesky factor L.
    * @param A Matrices whose lower triangles are L, shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_potri(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_potri").symbol(name, A)

  /** Sign and logarithm of the absolute value of the determinant of every matrix.
    * @param A Shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_slogdet(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_slogdet").symbol(name, A)

  /** Sum of the logarithms of the diagonal of every matrix.
    * @param A Shape (..., n, n), with a positive diagonal.
    * @param name The node's name; None: made.
    */
  def linalg_sumlogdiag(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_sumlogdiag").symbol(name, A)

  /** Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
    * eigenvector of L[i], and its element of the largest absolute value is positive; L is
    * ascending. In the gradient, eigenvectors of equal eigenvalues count as independent of each
    * other.
    * @param A Symmetric matrices, shape (..., n, n); the upper triangle is not read.
    * @param name The node's name; None: made.
    */
  def linalg_syevd(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_syevd").symbol(name, A)

  /** alpha A A^T, or alpha A^T A, for every index of the leading axes.
    * @param A Shape (..., m, n).
    * @param transpose A^T A instead of A A^T; default False.
    * @param alpha Scale of the product; default 1.
    * @param name The node's name; None: made.
    */
  def linalg_syrk(
      A: Symbol,
      transpose: Option[Boolean] = None,
      alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_syrk").set("transpose", transpose).set("alpha", alpha).symbol(name, A)

  /** alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
    * @param A Triangular matrices, shape (..., n, n); the other triangle is not read.
    * @param B Shape (..., n, m), or (..., m, n) with rightside.
    * @param transpose Use A transposed; default False.
    * @param rightside A stands to the right of the other matrix; default False.
    * @param lower Whether the lower triangle of A is used, or the upper one; default True.
    * @param alpha Multiplies B; default 1.
    * @param name The node's name; None: made.
    */
  def linalg_trmm(
      A: Symbol,
      B: Option[Symbol] = None,
      transpose: Option[Boolean] = None,
      rightside: Option[Boolean] = None,
      lower: Option[Boolean] = None,
      alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_trmm")
      .set("transpose", transpose)
      .set("rightside", rightside)
      .set("lower", lower)
      .set("alpha", alpha)
      .symbol(name, A, B.orNull)

  /** Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
    * @param A Triangular matrices, shape (..., n, n); the other triangle is not read.
    * @param B Shape (..., n, m), or (..., m, n) with rightside.
    * @param transpose Use A transposed; default False.
    * @param rightside A stands to the right of the other matrix; default False.
    * @param lower Whether the lower triangle of A is used, or the upper one; default True.
    * @param alpha Multiplies B; default 1.
    * @param name The node's name; None: made.
    */
  def linalg_trsm(
      A: Symbol,
      B: Option[Symbol] = None,
      transpose: Option[Boolean] = None,
      rightside: Option[Boolean] = None,
      lower: Option[Boolean] = None,
      alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_trsm")
      .set("transpose", transpose)
      .set("rightside", rightside)
      .set("lower", lower)
      .set("alpha", alpha)
      .symbol(name, A, B.orNull)

  /** Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    * array.
    * @param a The input array.
    * @param axis The axis; None flattens the input; default None.
    * @param dtype Dtype of the result; None: that of the input; default None.
    * @param name The node's name; None: made.
    */
  def cumsum(
      a: Symbol,
      axis: Option[Long] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_np_cumsum").set("axis", axis).set("dtype", dtype).symbol(name, a)

  /** Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
    * @param lam Rate; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_exponential(
      lam: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_exponential")
      .set("lam", lam)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
    * @param alpha Shape; default 1.
    * @param beta Scale; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_gamma(
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_gamma")
      .set("alpha", alpha)
      .set("beta", beta)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
    * @param mu Mean; default 1.
    * @param alpha Dispersion; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_generalized_negative_binomial(
      mu: Option[Double] = None,
      alpha: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_generalized_negative_binomial")
      .set("mu", mu)
      .set("alpha", alpha)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Failures before the k-th success, where p is the probability of success.
    * @param k Number of successes; default 1.
    * @param p Probability of success; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_negative_binomial(
      k: Option[Double] = None,
      p: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_negative_binomial")
      .set("k", k)
      .set("p", p)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Normal with the given mean and standard deviation.
    * @param loc Mean; default 0.
    * @param scale Standard deviation; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def normal(
      loc: Option[Double] = None,
      scale: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_normal")
      .set("loc", loc)
      .set("scale", scale)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Normal with the given mean and standard deviation.
    * @param loc Mean; default 0.
    * @param scale Standard deviation; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_normal(
      loc: Option[Double] = None,
      scale: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_normal")
      .set("loc", loc)
      .set("scale", scale)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** The Dirichlet density. The result has the shape of sample without its last axis, and (1,)
    * where that is the only one.
    * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    * @param alpha Concentrations, shape (..., n).
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_dirichlet(
      sample: Symbol,
      alpha: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_dirichlet").set("is_log", is_log).symbol(name, sample, alpha.orNull)

  /** The exponential density lam exp(-lam x). The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param lam Rates.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_exponential(
      sample: Symbol,
      lam: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_exponential").set("is_log", is_log).symbol(name, sample, lam.orNull)

  /** The gamma density of shape alpha and rate beta. The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param alpha Shapes.
    * @param beta Rates: inverse scales. Shape of alpha.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_gamma(
      sample: Symbol,
      alpha: Option[Symbol] = None,
      beta: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_gamma")
      .set("is_log", is_log)
      .symbol(name, sample, alpha.orNull, beta.orNull)

  /** The probability of a count under the negative binomial distribution of mean mu and variance
    * mu + alpha mu^2. The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param mu Means.
    * @param alpha Dispersions. Shape of mu.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_generalized_negative_binomial(
      sample: Symbol,
      mu: Option[Symbol] = None,
      alpha: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_generalized_negative_binomial")
      .set("is_log", is_log)
      .symbol(name, sample, mu.orNull, alpha.orNull)

  /** The probability of a number of failures before the k-th success of probability p. The result
    * has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param k Numbers of successes.
    * @param p Probabilities of success. Shape of k.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_negative_binomial(
      sample: Symbol,
      k: Option[Symbol] = None,
      p: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_negative_binomial")
      .set("is_log", is_log)
      .symbol(name, sample, k.orNull, p.orNull)

  /** The normal density. The result has the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param mu Means.
    * @param sigma Standard deviations. Shape of mu.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_normal(
      sample: Symbol,
      mu: Option[Symbol] = None,
      sigma: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_normal")
      .set("is_log", is_log)
      .symbol(name, sample, mu.orNull, sigma.orNull)

  /** The probability of a count under the Poisson distribution. The result has the shape of
    * sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param lam Means.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_poisson(
      sample: Symbol,
      lam: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_poisson").set("is_log", is_log).symbol(name, sample, lam.orNull)

  /** The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    * the shape of sample.
    * @param sample Shape of the parameters + any further axes; floating point.
    * @param low Lower ends.
    * @param high Upper ends. Shape of low.
    * @param is_log Whether the logarithm is wanted; default False.
    * @param name The node's name; None: made.
    */
  def random_pdf_uniform(
      sample: Symbol,
      low: Option[Symbol] = None,
      high: Option[Symbol] = None,
      is_log: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_pdf_uniform")
      .set("is_log", is_log)
      .symbol(name, sample, low.orNull, high.orNull)

  /** Random numbers. Poisson of mean lam.
    * @param lam Mean; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_poisson(
      lam: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_poisson")
      .set("lam", lam)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random integers, uniform on [low, high).
    * @param low Least value; required.
    * @param high One above the largest value; required.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Integer dtype; None: int32; default None.
    * @param name The node's name; None: made.
    */
  def random_randint(
      low: Long,
      high: Long,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_randint")
      .put("low", low)
      .put("high", high)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Uniform on [low, high).
    * @param low Lower end; default 0.
    * @param high Upper end; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def random_uniform(
      low: Option[Double] = None,
      high: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_uniform")
      .set("low", low)
      .set("high", high)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Random numbers. Uniform on [low, high).
    * @param low Lower end; default 0.
    * @param high Upper end; default 1.
    * @param shape Shape of the result; None: (1,); default None.
    * @param ctx Device of the result; default cpu(0).
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def uniform(
      low: Option[Double] = None,
      high: Option[Double] = None,
      shape: Option[Shape] = None,
      ctx: Option[Device] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_random_uniform")
      .set("low", low)
      .set("high", high)
      .set("shape", shape)
      .set("ctx", ctx)
      .set("dtype", dtype)
      .symbol(name)

  /** Flat positions in an array of the given shape: (m, ...) to (...).
    * @param data (m, ...): row i holds positions along axis i.
    * @param shape Shape of that array, m sizes; the first may be -1; default None.
    * @param name The node's name; None: made.
    */
  def ravel_multi_index(
      data: Symbol,
      shape: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_ravel_multi_index").set("shape", shape).symbol(name, data)

  /** Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    * density lam exp(-lam x), mean 1 / lam.
    * @param lam Rate.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_exponential(
      lam: Symbol,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_exponential").set("shape", shape).set("dtype", dtype).symbol(name, lam)

  /** Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    * shape alpha and scale beta: mean alpha * beta.
    * @param alpha Shape.
    * @param beta Scale. Shape of alpha.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_gamma(
      alpha: Symbol,
      beta: Option[Symbol] = None,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_gamma")
      .set("shape", shape)
      .set("dtype", dtype)
      .symbol(name, alpha, beta.orNull)

  /** Random numbers for each element of the parameters, of shape mu.shape + shape. Negative
    * binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
    * @param mu Mean.
    * @param alpha Dispersion. Shape of mu.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_generalized_negative_binomial(
      mu: Symbol,
      alpha: Option[Symbol] = None,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_generalized_negative_binomial")
      .set("shape", shape)
      .set("dtype", dtype)
      .symbol(name, mu, alpha.orNull)

  /** Categories drawn with the given probabilities, and with get_prob the logarithms of their
    * probabilities. The result has shape data.shape[:-1] + shape.
    * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
    * @param shape Shape of what is drawn for each row; default ().
    * @param get_prob Return log(data) at the drawn categories as well; default False.
    * @param dtype Dtype of the categories; default int32.
    * @param name The node's name; None: made.
    */
  def sample_multinomial(
      data: Symbol,
      shape: Option[Shape] = None,
      get_prob: Option[Boolean] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_multinomial")
      .set("shape", shape)
      .set("get_prob", get_prob)
      .set("dtype", dtype)
      .symbol(name, data)

  /** Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    * the k-th success, where p is the probability of success.
    * @param k Number of successes.
    * @param p Probability of success. Shape of k.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_negative_binomial(
      k: Symbol,
      p: Option[Symbol] = None,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_negative_binomial")
      .set("shape", shape)
      .set("dtype", dtype)
      .symbol(name, k, p.orNull)

  /** Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    * given mean and standard deviation.
    * @param mu Mean.
    * @param sigma Standard deviation. Shape of mu.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_normal(
      mu: Symbol,
      sigma: Option[Symbol] = None,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_normal")
      .set("shape", shape)
      .set("dtype", dtype)
      .symbol(name, mu, sigma.orNull)

  /** Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of
    * mean lam.
    * @param lam Mean.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_poisson(
      lam: Symbol,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_poisson").set("shape", shape).set("dtype", dtype).symbol(name, lam)

  /** Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on
    * [low, high).
    * @param low Lower end.
    * @param high Upper end. Shape of low.
    * @param shape Shape of what is drawn for each element; default ().
    * @param dtype Floating dtype; None: float32; default None.
    * @param name The node's name; None: made.
    */
  def sample_uniform(
      low: Symbol,
      high: Option[Symbol] = None,
      shape: Option[Shape] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_sample_uniform")
      .set("shape", shape)
      .set("dtype", dtype)
      .symbol(name, low, high.orNull)

  /** data with its slices along the first axis in random order.
    * @param data At least one axis.
    * @param name The node's name; None: made.
    */
  def shuffle(data: Symbol, name: Option[String] = None): Symbol =
    new Call("_shuffle").symbol(name, data)

  /** Positions along each axis of an array of the given shape: (...) to (m, ...).
    * @param data Flat positions.
    * @param shape Shape of that array, m sizes; the first may be -1; default None.
    * @param name The node's name; None: made.
    */
  def unravel_index(
      data: Symbol,
      shape: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_unravel_index").set("shape", shape).symbol(name, data)

  /** Absolute value.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def abs(data: Symbol, name: Option[String] = None): Symbol =
    new Call("abs").symbol(name, data)

  /** Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) *
    * g^2, weight - lr * mean / (sqrt(var) + epsilon).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mean Running mean of the gradient, changed in place.
    * @param `var` Running mean of its square, changed in place.
    * @param lr Learning rate; required.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def adam_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mean: Option[Symbol] = None,
      `var`: Option[Symbol] = None,
      lr: Double,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("adam_update")
      .put("lr", lr)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, mean.orNull, `var`.orNull)

  /** The sum of all inputs, which have one shape and dtype.
    * @param args The arrays to add.
    * @param name The node's name; None: made.
    */
  def add_n(args: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("add_n").symbol(name, args: _*)

  /** The sum of all inputs, which have one shape and dtype.
    * @param args The arrays to add.
    * @param name The node's name; None: made.
    */
  def ElementWiseSum(args: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("add_n").symbol(name, args: _*)

  /** 1 where every element is finite, else 0; shape (1,), float32. No gradient.
    * @param data Any shape; floating point.
    * @param init_output True; joining with what the result holds is refused; default True.
    * @param name The node's name; None: made.
    */
  def all_finite(
      data: Symbol,
      init_output: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("all_finite").set("init_output", init_output).symbol(name, data)

  /** data in another dtype where it is floating; other arrays stay as they are.
    * @param data Any shape and dtype.
    * @param dtype Dtype of the result; required.
    * @param name The node's name; None: made.
    */
  def amp_cast(data: Symbol, dtype: DType, name: Option[String] = None): Symbol =
    new Call("amp_cast").put("dtype", dtype).symbol(name, data)

  /** The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    * with cast_narrow. Arrays of other dtypes stay as they are.
    * @param data Any shapes and dtypes.
    * @param cast_narrow Whether the narrowest dtype is taken; default False.
    * @param name The node's name; None: made.
    */
  def amp_multicast(
      data: Seq[Symbol],
      cast_narrow: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("amp_multicast").set("cast_narrow", cast_narrow).symbol(name, data: _*)

  /** Inverse cosine in radians, in [0, pi].
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arccos(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arccos").symbol(name, data)

  /** Inverse hyperbolic cosine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arccosh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arccosh").symbol(name, data)

  /** Inverse sine in radians, in [-pi/2, pi/2].
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arcsin(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arcsin").symbol(name, data)

  /** Inverse hyperbolic sine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arcsinh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arcsinh").symbol(name, data)

  /** Inverse tangent in radians, in [-pi/2, pi/2].
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arctan(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arctan").symbol(name, data)

  /** Inverse hyperbolic tangent.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def arctanh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("arctanh").symbol(name, data)

  /** Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    * Indices have the dtype of the input.
    * @param data The input array.
    * @param axis The axis to search; None: all elements; default None.
    * @param keepdims Keep the axis with size 1; default False.
    * @param name The node's name; None: made.
    */
  def argmax(
      data: Symbol,
      axis: Option[Long] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("argmax").set("axis", axis).set("keepdims", keepdims).symbol(name, data)

  /** Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).
    * @param data At least two axes.
    * @param name The node's name; None: made.
    */
  def argmax_channel(data: Symbol, name: Option[String] = None): Symbol =
    new Call("argmax_channel").symbol(name, data)

  /** Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    * Indices have the dtype of the input.
    * @param data The input array.
    * @param axis The axis to search; None: all elements; default None.
    * @param keepdims Keep the axis with size 1; default False.
    * @param name The node's name; None: made.
    */
  def argmin(
      data: Symbol,
      axis: Option[Long] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("argmin").set("axis", axis).set("keepdims", keepdims).symbol(name, data)

  /** The positions of the elements of each lane along one axis, in the order of their values;
    * equal values keep their order, NaN is above every number.
    * @param data The array to sort.
    * @param axis The axis; None: the flattened array; default -1.
    * @param is_ascend Ascending order; default True.
    * @param dtype Dtype of the positions; default float32.
    * @param name The node's name; None: made.
    */
  def argsort(
      data: Symbol,
      axis: Option[Long] = None,
      is_ascend: Option[Boolean] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("argsort")
      .set("axis", axis)
      .set("is_ascend", is_ascend)
      .set("dtype", dtype)
      .symbol(name, data)

  /** Products of matrices: the last two axes of both inputs are multiplied for every index of the
    * leading axes, which must be equal.
    * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
    * @param rhs Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
    * @param transpose_a Use lhs transposed; default False.
    * @param transpose_b Use rhs transposed; default False.
    * @param forward_stype Storage of the result; accepted for compatibility, the result is dense;
    *   one of None, csr, default, row_sparse; default None.
    * @param name The node's name; None: made.
    */
  def batch_dot(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      forward_stype: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("batch_dot")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("forward_stype", forward_stype)
      .symbol(name, lhs, rhs.orNull)

  /** a[i, indices[i]] for each i; indices out of range are clipped to the ends.
    * @param a (n, k)
    * @param indices (n,), any dtype.
    * @param name The node's name; None: made.
    */
  def batch_take(a: Symbol, indices: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("batch_take").symbol(name, a, indices.orNull)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_add(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_add").symbol(name, lhs, rhs.orNull)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_plus(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_add").symbol(name, lhs, rhs.orNull)

  /** Repeats the listed axes, which have size 1; the result is a view.
    * @param data The input array.
    * @param axis Axes to repeat; default ().
    * @param size Their new sizes; default ().
    * @param name The node's name; None: made.
    */
  def broadcast_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      size: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_axis").set("axis", axis).set("size", size).symbol(name, data)

  /** Repeats the listed axes, which have size 1; the result is a view.
    * @param data The input array.
    * @param axis Axes to repeat; default ().
    * @param size Their new sizes; default ().
    * @param name The node's name; None: made.
    */
  def broadcast_axes(
      data: Symbol,
      axis: Option[Shape] = None,
      size: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_axis").set("axis", axis).set("size", size).symbol(name, data)

  /** Quotient, lhs / rhs; integers round to zero.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_div(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_div").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs == rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_equal").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs > rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_greater(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_greater").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs >= rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_greater_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_greater_equal").symbol(name, lhs, rhs.orNull)

  /** sqrt(lhs^2 + rhs^2) without overflow.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_hypot(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_hypot").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs < rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_lesser(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_lesser").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs <= rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_lesser_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_lesser_equal").symbol(name, lhs, rhs.orNull)

  /** Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
    * @param lhs The array to repeat.
    * @param rhs Only its shape counts.
    * @param lhs_axes Axes of lhs to repeat; None means all, and equal ranks; default None.
    * @param rhs_axes Axes of rhs that give their sizes; default None.
    * @param name The node's name; None: made.
    */
  def broadcast_like(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      lhs_axes: Option[Shape] = None,
      rhs_axes: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_like")
      .set("lhs_axes", lhs_axes)
      .set("rhs_axes", rhs_axes)
      .symbol(name, lhs, rhs.orNull)

  /** 1 where both are nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_logical_and(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_logical_and").symbol(name, lhs, rhs.orNull)

  /** 1 where either is nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_logical_or(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_logical_or").symbol(name, lhs, rhs.orNull)

  /** 1 where exactly one is nonzero, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_logical_xor(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_logical_xor").symbol(name, lhs, rhs.orNull)

  /** The larger of both.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_maximum(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_maximum").symbol(name, lhs, rhs.orNull)

  /** The smaller of both.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_minimum(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_minimum").symbol(name, lhs, rhs.orNull)

  /** Remainder with the sign of rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_mod(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_mod").symbol(name, lhs, rhs.orNull)

  /** Product, lhs * rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_mul(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_mul").symbol(name, lhs, rhs.orNull)

  /** 1 where lhs != rhs, else 0.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_not_equal(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_not_equal").symbol(name, lhs, rhs.orNull)

  /** Power, lhs ** rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_power(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_power").symbol(name, lhs, rhs.orNull)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_sub(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_sub").symbol(name, lhs, rhs.orNull)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def broadcast_minus(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("broadcast_sub").symbol(name, lhs, rhs.orNull)

  /** Repeats axes of size 1 to the sizes given; the result is a view.
    * @param data The input array.
    * @param shape One size per axis; 0 keeps the input's size; default ().
    * @param name The node's name; None: made.
    */
  def broadcast_to(data: Symbol, shape: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("broadcast_to").set("shape", shape).symbol(name, data)

  /** Cube root.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def cbrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("cbrt").symbol(name, data)

  /** Smallest integer not below x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def ceil(data: Symbol, name: Option[String] = None): Symbol =
    new Call("ceil").symbol(name, data)

  /** Limits the elements to [a_min, a_max]; the gradient is zero outside.
    * @param data The input array.
    * @param a_min Smallest value; required.
    * @param a_max Largest value; required.
    * @param name The node's name; None: made.
    */
  def clip(data: Symbol, a_min: Double, a_max: Double, name: Option[String] = None): Symbol =
    new Call("clip").put("a_min", a_min).put("a_max", a_max).symbol(name, data)

  /** The transpose of im2col: adds patches up to images of space output_size.
    * @param data Shape (batch, channels * elements of kernel, number of patches), floating point.
    * @param output_size Space of the result; required.
    * @param kernel Size of a patch, 1 to 3 axes; required.
    * @param stride Step between patches; default 1; default ().
    * @param dilate Distance of the elements of a patch; default 1; default ().
    * @param pad Zeros at either side; default 0; default ().
    * @param name The node's name; None: made.
    */
  def col2im(
      data: Symbol,
      output_size: Shape,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("col2im")
      .put("output_size", output_size)
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .symbol(name, data)

  /** Cosine of radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def cos(data: Symbol, name: Option[String] = None): Symbol =
    new Call("cos").symbol(name, data)

  /** Hyperbolic cosine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def cosh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("cosh").symbol(name, data)

  /** Radians to degrees.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def degrees(data: Symbol, name: Option[String] = None): Symbol =
    new Call("degrees").symbol(name, data)

  /** Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the
    * position in the block as the outer part of the channel index.
    * @param data Shape (N, C, H, W).
    * @param block_size b, at least 1; required.
    * @param name The node's name; None: made.
    */
  def depth_to_space(data: Symbol, block_size: Long, name: Option[String] = None): Symbol =
    new Call("depth_to_space").put("block_size", block_size).symbol(name, data)

  /** A diagonal of two axes of the input, as the last axis of the result; from a vector, the
    * square matrix that has it as diagonal.
    * @param data At least one axis.
    * @param k The diagonal: above the main one if positive; default 0.
    * @param axis1 The axis of rows; default 0.
    * @param axis2 The axis of columns; default 1.
    * @param name The node's name; None: made.
    */
  def diag(
      data: Symbol,
      k: Option[Long] = None,
      axis1: Option[Long] = None,
      axis2: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("diag").set("k", k).set("axis1", axis1).set("axis2", axis2).symbol(name, data)

  /** Derivative of gammaln.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def digamma(data: Symbol, name: Option[String] = None): Symbol =
    new Call("digamma").symbol(name, data)

  /** Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors
    * (shape (1,)), the product of matrices, and their generalisation to more axes. transpose_a
    * moves the first axis of lhs to the end, transpose_b the last axis of rhs to the front.
    * @param lhs Shape (..., k).
    * @param rhs Shape (k, ...), dtype of lhs.
    * @param transpose_a Use lhs transposed; default False.
    * @param transpose_b Use rhs transposed; default False.
    * @param forward_stype Storage of the result; accepted for compatibility, the result is dense;
    *   one of None, csr, default, row_sparse; default None.
    * @param name The node's name; None: made.
    */
  def dot(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      forward_stype: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("dot")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("forward_stype", forward_stype)
      .symbol(name, lhs, rhs.orNull)

  /** Sum, lhs + rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_add(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_add").symbol(name, lhs, rhs.orNull)

  /** Quotient, lhs / rhs; integers round to zero.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_div(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_div").symbol(name, lhs, rhs.orNull)

  /** Product, lhs * rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_mul(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_mul").symbol(name, lhs, rhs.orNull)

  /** Difference, lhs - rhs.
    * @param lhs Left array.
    * @param rhs Right array.
    * @param name The node's name; None: made.
    */
  def elemwise_sub(lhs: Symbol, rhs: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("elemwise_sub").symbol(name, lhs, rhs.orNull)

  /** Gauss error function.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def erf(data: Symbol, name: Option[String] = None): Symbol =
    new Call("erf").symbol(name, data)

  /** Inverse of the Gauss error function on (-1, 1).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def erfinv(data: Symbol, name: Option[String] = None): Symbol =
    new Call("erfinv").symbol(name, data)

  /** Exponential.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def exp(data: Symbol, name: Option[String] = None): Symbol =
    new Call("exp").symbol(name, data)

  /** Inserts an axis of size 1 at position `axis` of the result.
    * @param data The input array.
    * @param axis In [-rank - 1, rank]; required.
    * @param name The node's name; None: made.
    */
  def expand_dims(data: Symbol, axis: Long, name: Option[String] = None): Symbol =
    new Call("expand_dims").put("axis", axis).symbol(name, data)

  /** exp(x) - 1, accurate for small x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def expm1(data: Symbol, name: Option[String] = None): Symbol =
    new Call("expm1").symbol(name, data)

  /** lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    * range stay as they are.
    * @param lhs (n, m).
    * @param mhs The new elements, (n,), dtype of lhs.
    * @param rhs Their columns, (n,), any dtype.
    * @param name The node's name; None: made.
    */
  def fill_element_0index(
      lhs: Symbol,
      mhs: Option[Symbol] = None,
      rhs: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("fill_element_0index").symbol(name, lhs, mhs.orNull, rhs.orNull)

  /** Nearest integer towards zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def fix(data: Symbol, name: Option[String] = None): Symbol =
    new Call("fix").symbol(name, data)

  /** Largest integer not above x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def floor(data: Symbol, name: Option[String] = None): Symbol =
    new Call("floor").symbol(name, data)

  /** Follow the moving leader (Zheng and Kwok, ICML 2017).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param d State d, changed in place.
    * @param v State v, changed in place.
    * @param z State z, changed in place.
    * @param lr Learning rate; required.
    * @param beta1 Decay of d and z; default 0.6.
    * @param beta2 Decay of v; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param t Number of this update, from 1; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_grad The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    *   all; default -1.
    * @param name The node's name; None: made.
    */
  def ftml_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      d: Option[Symbol] = None,
      v: Option[Symbol] = None,
      z: Option[Symbol] = None,
      lr: Double,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      t: Long,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_grad: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("ftml_update")
      .put("lr", lr)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .put("t", t)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_grad", clip_grad)
      .symbol(name, weight, grad.orNull, d.orNull, v.orNull, z.orNull)

  /** Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped
    * gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param z Sum of corrected gradients, changed in place.
    * @param n Sum of squared gradients, changed in place.
    * @param lr Learning rate; required.
    * @param lamda1 Factor of the L1 norm; default 0.01.
    * @param beta Added to the root of n; default 1.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def ftrl_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      z: Option[Symbol] = None,
      n: Option[Symbol] = None,
      lr: Double,
      lamda1: Option[Double] = None,
      beta: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("ftrl_update")
      .put("lr", lr)
      .set("lamda1", lamda1)
      .set("beta", beta)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, z.orNull, n.orNull)

  /** Gamma function.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def gamma(data: Symbol, name: Option[String] = None): Symbol =
    new Call("gamma").symbol(name, data)

  /** Logarithm of the absolute value of the gamma function.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def gammaln(data: Symbol, name: Option[String] = None): Symbol =
    new Call("gammaln").symbol(name, data)

  /** Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    * indices.shape[1:] + data.shape[m:].
    * @param data The array to gather from.
    * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
    *   from the end.
    * @param name The node's name; None: made.
    */
  def gather_nd(data: Symbol, indices: Option[Symbol] = None, name: Option[String] = None): Symbol =
    new Call("gather_nd").symbol(name, data, indices.orNull)

  /** max(0, min(1, alpha x + beta)).
    * @param data Any shape.
    * @param alpha Slope; default 0.2.
    * @param beta Offset; default 0.5.
    * @param name The node's name; None: made.
    */
  def hard_sigmoid(
      data: Symbol,
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("hard_sigmoid").set("alpha", alpha).set("beta", beta).symbol(name, data)

  /** The patches of images, one per column: what a convolution multiplies its weights with. Shape
    * (batch, channels * elements of kernel, number of patches).
    * @param data Shape (batch, channels, space...), floating point.
    * @param kernel Size of a patch, 1 to 3 axes; required.
    * @param stride Step between patches; default 1; default ().
    * @param dilate Distance of the elements of a patch; default 1; default ().
    * @param pad Zeros at either side; default 0; default ().
    * @param name The node's name; None: made.
    */
  def im2col(
      data: Symbol,
      kernel: Shape,
      stride: Option[Shape] = None,
      dilate: Option[Shape] = None,
      pad: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("im2col")
      .put("kernel", kernel)
      .set("stride", stride)
      .set("dilate", dilate)
      .set("pad", pad)
      .symbol(name, data)

  /** Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows,
    * columns).
    * @param args Matrices with one number of columns.
    * @param name The node's name; None: made.
    */
  def khatri_rao(args: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("khatri_rao").symbol(name, args: _*)

  /** LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    * weight, of the dtype in which it is computed.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mean Running mean of the gradient, changed in place.
    * @param `var` Running mean of its square, changed in place.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-06.
    * @param t Number of this update, from 1; required.
    * @param bias_correction Divide by 1 - beta^t; default True.
    * @param wd Weight decay; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def lamb_update_phase1(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mean: Option[Symbol] = None,
      `var`: Option[Symbol] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      t: Long,
      bias_correction: Option[Boolean] = None,
      wd: Double,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("lamb_update_phase1")
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .put("t", t)
      .set("bias_correction", bias_correction)
      .put("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mean.orNull, `var`.orNull)

  /** LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as
    * 1 if either norm is 0.
    * @param weight The weight.
    * @param g The direction of the first phase.
    * @param r1 Norm of the weight, one element.
    * @param r2 Norm of g, one element.
    * @param lr Learning rate; required.
    * @param lower_bound Least value of r1; below 0: none; default -1.
    * @param upper_bound Largest value of r1; below 0: none; default -1.
    * @param name The node's name; None: made.
    */
  def lamb_update_phase2(
      weight: Symbol,
      g: Option[Symbol] = None,
      r1: Option[Symbol] = None,
      r2: Option[Symbol] = None,
      lr: Double,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("lamb_update_phase2")
      .put("lr", lr)
      .set("lower_bound", lower_bound)
      .set("upper_bound", upper_bound)
      .symbol(name, weight, g.orNull, r1.orNull, r2.orNull)

  /** Natural logarithm.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log").symbol(name, data)

  /** Logarithm to base 10.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log10(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log10").symbol(name, data)

  /** log(1 + x), accurate for small x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log1p(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log1p").symbol(name, data)

  /** Logarithm to base 2.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log2(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log2").symbol(name, data)

  /** log(1 / (1 + exp(-x))).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def log_sigmoid(data: Symbol, name: Option[String] = None): Symbol =
    new Call("log_sigmoid").symbol(name, data)

  /** Logarithm of the softmax along an axis.
    * @param data Any shape; floating point.
    * @param axis The axis along which the result sums to one; default -1.
    * @param temperature Divides the input; None: 1; default None.
    * @param dtype dtype of the result; None: that of data; default None.
    * @param use_length Whether the input length applies; default False.
    * @param name The node's name; None: made.
    */
  def log_softmax(
      data: Symbol,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      dtype: Option[DType] = None,
      use_length: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("log_softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .symbol(name, data)

  /** 1 where x is zero, else 0.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def logical_not(data: Symbol, name: Option[String] = None): Symbol =
    new Call("logical_not").symbol(name, data)

  /** The data itself, as a loss: its gradient is one, whatever the head gradient.
    * @param data Any shape.
    * @param name The node's name; None: made.
    */
  def make_loss(data: Symbol, name: Option[String] = None): Symbol =
    new Call("make_loss").symbol(name, data)

  /** Logarithm of masked_softmax: -inf where the mask lets nothing through.
    * @param data Any shape with at least one axis; floating point.
    * @param mask Broadcasts to data; elements count where it is not 0.
    * @param axis The axis; default -1.
    * @param temperature Divides data; None: 1; default None.
    * @param name The node's name; None: made.
    */
  def masked_log_softmax(
      data: Symbol,
      mask: Option[Symbol] = None,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("masked_log_softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .symbol(name, data, mask.orNull)

  /** Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
    * @param data Any shape with at least one axis; floating point.
    * @param mask Broadcasts to data; elements count where it is not 0.
    * @param axis The axis; default -1.
    * @param temperature Divides data; None: 1; default None.
    * @param name The node's name; None: made.
    */
  def masked_softmax(
      data: Symbol,
      mask: Option[Symbol] = None,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("masked_softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .symbol(name, data, mask.orNull)

  /** Largest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def max(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("max")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Largest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def max_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("max")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Arithmetic mean of the elements along axes. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def mean(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mean")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def min(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("min")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def min_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("min")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** x tanh(log(1 + exp(x))) (Misra 2019).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def mish(data: Symbol, name: Option[String] = None): Symbol =
    new Call("mish").symbol(name, data)

  /** Mean and variance (divided by the number of elements) along axes.
    * @param data The input array.
    * @param axes Axes to reduce; None: all; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param name The node's name; None: made.
    */
  def moments(
      data: Symbol,
      axes: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("moments").set("axes", axes).set("keepdims", keepdims).symbol(name, data)

  /** LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    * weight, of the dtype in which it is computed.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mean Running mean of the gradient, changed in place.
    * @param `var` Running mean of its square, changed in place.
    * @param weight32 The master weight in float32.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-06.
    * @param t Number of this update, from 1; required.
    * @param bias_correction Divide by 1 - beta^t; default True.
    * @param wd Weight decay; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def mp_lamb_update_phase1(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mean: Option[Symbol] = None,
      `var`: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      t: Long,
      bias_correction: Option[Boolean] = None,
      wd: Double,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_lamb_update_phase1")
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .put("t", t)
      .set("bias_correction", bias_correction)
      .put("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mean.orNull, `var`.orNull, weight32.orNull)

  /** LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as
    * 1 if either norm is 0.
    * @param weight The weight.
    * @param g The direction of the first phase.
    * @param r1 Norm of the weight, one element.
    * @param r2 Norm of g, one element.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param lower_bound Least value of r1; below 0: none; default -1.
    * @param upper_bound Largest value of r1; below 0: none; default -1.
    * @param name The node's name; None: made.
    */
  def mp_lamb_update_phase2(
      weight: Symbol,
      g: Option[Symbol] = None,
      r1: Option[Symbol] = None,
      r2: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_lamb_update_phase2")
      .put("lr", lr)
      .set("lower_bound", lower_bound)
      .set("upper_bound", upper_bound)
      .symbol(name, weight, g.orNull, r1.orNull, r2.orNull, weight32.orNull)

  /** Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def mp_nag_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_nag_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mom.orNull, weight32.orNull)

  /** mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    * clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def mp_sgd_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_sgd_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, mom.orNull, weight32.orNull)

  /** weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def mp_sgd_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_sgd_update")
      .put("lr", lr)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, weight32.orNull)

  /** adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_adam_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_adam_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
    * @param data Any shapes; floating point.
    * @param init_output True; joining with what the result holds is refused; default True.
    * @param name The node's name; None: made.
    */
  def multi_all_finite(
      data: Seq[Symbol],
      init_output: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_all_finite").set("init_output", init_output).symbol(name, data: _*)

  /** Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
    * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No
    * gradient.
    * @param lrs Learning rates, one for each weight.
    * @param weights_sum_sq Sum of squares of each weight, as multi_sum_sq gives it.
    * @param grads_sum_sq Sum of squares of each gradient.
    * @param wds Weight decays, one for each weight.
    * @param eta The trust coefficient; required.
    * @param eps Added to the denominator; required.
    * @param rescale_grad The norms of the gradients are multiplied by this first; default 1.
    * @param name The node's name; None: made.
    */
  def multi_lars(
      lrs: Symbol,
      weights_sum_sq: Option[Symbol] = None,
      grads_sum_sq: Option[Symbol] = None,
      wds: Option[Symbol] = None,
      eta: Double,
      eps: Double,
      rescale_grad: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_lars")
      .put("eta", eta)
      .put("eps", eps)
      .set("rescale_grad", rescale_grad)
      .symbol(name, lrs, weights_sum_sq.orNull, grads_sum_sq.orNull, wds.orNull)

  /** adam_update of several float32 master weights at once, and of the weights that they are kept
    * for. Arrays of each: weight, grad, mean, var, weight32.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_mp_adam_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_mp_adam_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_mp_sgd_mom_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_mp_sgd_mom_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_mp_sgd_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_mp_sgd_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_sgd_mom_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_sgd_mom_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_update of several weights at once. Arrays of each: weight, grad.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_sgd_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_sgd_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** The sum of squares of each array: shape (num_arrays,), float32. No gradient.
    * @param data Any shapes; floating point.
    * @param name The node's name; None: made.
    */
  def multi_sum_sq(data: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("multi_sum_sq").symbol(name, data: _*)

  /** Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def nag_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("nag_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mom.orNull)

  /** Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def nanprod(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("nanprod")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    * remaining axes; shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def nansum(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("nansum")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Numerical negative, -x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def negative(data: Symbol, name: Option[String] = None): Symbol =
    new Call("negative").symbol(name, data)

  /** The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the
    * square root of the sum of squares. Its gradient at 0 is 0.
    * @param data The input array.
    * @param ord 1 or 2; default 2.
    * @param axis Axes to reduce; None: all; default None.
    * @param out_dtype Dtype of the result; None: that of the input; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param name The node's name; None: made.
    */
  def norm(
      data: Symbol,
      ord: Option[Long] = None,
      axis: Option[Shape] = None,
      out_dtype: Option[DType] = None,
      keepdims: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("norm")
      .set("ord", ord)
      .set("axis", axis)
      .set("out_dtype", out_dtype)
      .set("keepdims", keepdims)
      .symbol(name, data)

  /** on_value at the position that each index names along a new last axis, off_value elsewhere;
    * indices outside [0, depth) give off_value alone.
    * @param indices Any shape and dtype; fractions are cut off.
    * @param depth Size of the new axis; required.
    * @param on_value Value at the index; default 1.
    * @param off_value Value elsewhere; default 0.
    * @param dtype Dtype of the result; default float32.
    * @param name The node's name; None: made.
    */
  def one_hot(
      indices: Symbol,
      depth: Long,
      on_value: Option[Double] = None,
      off_value: Option[Double] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("one_hot")
      .put("depth", depth)
      .set("on_value", on_value)
      .set("off_value", off_value)
      .set("dtype", dtype)
      .symbol(name, indices)

  /** Ones with the shape and dtype of the input.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def ones_like(data: Symbol, name: Option[String] = None): Symbol =
    new Call("ones_like").symbol(name, data)

  /** The element of each lane of data along one axis that index names.
    * @param data The array to pick from.
    * @param index Positions along the axis, any dtype: the shape of data without the axis, or with
    *   1 there.
    * @param axis The axis; None: over the flattened data; default -1.
    * @param keepdims Keep the axis with size 1; default False.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    * @param name The node's name; None: made.
    */
  def pick(
      data: Symbol,
      index: Option[Symbol] = None,
      axis: Option[Long] = None,
      keepdims: Option[Boolean] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("pick")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("mode", mode)
      .symbol(name, data, index.orNull)

  /** The element of each lane of data along one axis that index names.
    * @param data The array to pick from.
    * @param index Positions along the axis, any dtype: the shape of data without the axis, or with
    *   1 there.
    * @param axis The axis; None: over the flattened data; default -1.
    * @param keepdims Keep the axis with size 1; default False.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    * @param name The node's name; None: made.
    */
  def choose_element_0index(
      data: Symbol,
      index: Option[Symbol] = None,
      axis: Option[Long] = None,
      keepdims: Option[Boolean] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("pick")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("mode", mode)
      .symbol(name, data, index.orNull)

  /** mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_mp_sgd_mom_update(
      data: Seq[Symbol],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_mp_sgd_mom_update")
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_mp_sgd_update(
      data: Seq[Symbol],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_mp_sgd_update")
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_sgd_mom_update(
      data: Seq[Symbol],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_sgd_mom_update")
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_update of several weights at once. Arrays of each: weight, grad.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_sgd_update(
      data: Seq[Symbol],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_sgd_update")
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** Product of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def prod(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("prod")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Degrees to radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def radians(data: Symbol, name: Option[String] = None): Symbol =
    new Call("radians").symbol(name, data)

  /** 1 / cbrt(x).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def rcbrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("rcbrt").symbol(name, data)

  /** 1 / x.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def reciprocal(data: Symbol, name: Option[String] = None): Symbol =
    new Call("reciprocal").symbol(name, data)

  /** Rectified linear unit, max(x, 0).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def relu(data: Symbol, name: Option[String] = None): Symbol =
    new Call("relu").symbol(name, data)

  /** Every element `repeats` times in a row: along an axis, or of the flattened input.
    * @param data The input array.
    * @param repeats At least 0; required.
    * @param axis None flattens the input first; default None.
    * @param name The node's name; None: made.
    */
  def repeat(
      data: Symbol,
      repeats: Long,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("repeat").put("repeats", repeats).set("axis", axis).symbol(name, data)

  /** Sets every element of the arrays to 0, in place; nothing is returned.
    * @param data The arrays, any shapes and dtypes.
    * @param name The node's name; None: made.
    */
  def reset_arrays(data: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("reset_arrays").symbol(name, data: _*)

  /** The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin
    * ... rhs_end - 1 of rhs; by default, with the whole shape of rhs.
    * @param lhs The elements.
    * @param rhs Only its shape counts.
    * @param lhs_begin First axis replaced; default None.
    * @param lhs_end End of the axes replaced; default None.
    * @param rhs_begin First axis taken; default None.
    * @param rhs_end End of the axes taken; default None.
    * @param name The node's name; None: made.
    */
  def reshape_like(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      lhs_begin: Option[Long] = None,
      lhs_end: Option[Long] = None,
      rhs_begin: Option[Long] = None,
      rhs_end: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("reshape_like")
      .set("lhs_begin", lhs_begin)
      .set("lhs_end", lhs_end)
      .set("rhs_begin", rhs_begin)
      .set("rhs_end", rhs_end)
      .symbol(name, lhs, rhs.orNull)

  /** The order of the elements along axes turned round; the result is a view.
    * @param data The input array.
    * @param axis The axes to reverse; required.
    * @param name The node's name; None: made.
    */
  def reverse(data: Symbol, axis: Shape, name: Option[String] = None): Symbol =
    new Call("reverse").put("axis", axis).symbol(name, data)

  /** The order of the elements along axes turned round; the result is a view.
    * @param data The input array.
    * @param axis The axes to reverse; required.
    * @param name The node's name; None: made.
    */
  def flip(data: Symbol, axis: Shape, name: Option[String] = None): Symbol =
    new Call("reverse").put("axis", axis).symbol(name, data)

  /** Nearest integer; halves go to the even one.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def rint(data: Symbol, name: Option[String] = None): Symbol =
    new Call("rint").symbol(name, data)

  /** RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
    * sqrt(n + epsilon).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param n Running mean of g^2, changed in place.
    * @param lr Learning rate; required.
    * @param gamma1 Decay of the running means; default 0.95.
    * @param epsilon Added under the root; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param clip_weights The new weight is clipped to [-clip_weights, clip_weights]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def rmsprop_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      n: Option[Symbol] = None,
      lr: Double,
      gamma1: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      clip_weights: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("rmsprop_update")
      .put("lr", lr)
      .set("gamma1", gamma1)
      .set("epsilon", epsilon)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("clip_weights", clip_weights)
      .symbol(name, weight, grad.orNull, n.orNull)

  /** RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta -
    * lr * g / sqrt(n - mean^2 + epsilon), weight + delta.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param n Running mean of g^2, changed in place.
    * @param g Running mean of g, changed in place.
    * @param delta The last step, changed in place.
    * @param lr Learning rate; required.
    * @param gamma1 Decay of the running means; default 0.95.
    * @param gamma2 Share of the step that is kept; default 0.9.
    * @param epsilon Added under the root; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param clip_weights The new weight is clipped to [-clip_weights, clip_weights]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def rmspropalex_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      n: Option[Symbol] = None,
      g: Option[Symbol] = None,
      delta: Option[Symbol] = None,
      lr: Double,
      gamma1: Option[Double] = None,
      gamma2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      clip_weights: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("rmspropalex_update")
      .put("lr", lr)
      .set("gamma1", gamma1)
      .set("gamma2", gamma2)
      .set("epsilon", epsilon)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("clip_weights", clip_weights)
      .symbol(name, weight, grad.orNull, n.orNull, g.orNull, delta.orNull)

  /** Nearest integer; halves go away from zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def round(data: Symbol, name: Option[String] = None): Symbol =
    new Call("round").symbol(name, data)

  /** 1 / sqrt(x).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def rsqrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("rsqrt").symbol(name, data)

  /** An array of the given shape that is zero but for the positions that indices name; of equal
    * positions the last one stays.
    * @param data indices.shape[1:] + shape[m:]
    * @param indices (m, ...): row i holds positions along axis i, any dtype; negative ones count
    *   from the end.
    * @param shape Shape of the result; required.
    * @param name The node's name; None: made.
    */
  def scatter_nd(
      data: Symbol,
      indices: Option[Symbol] = None,
      shape: Shape,
      name: Option[String] = None
  ): Symbol =
    new Call("scatter_nd").put("shape", shape).symbol(name, data, indices.orNull)

  /** mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    * clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def sgd_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sgd_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, mom.orNull)

  /** weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param lr Learning rate; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def sgd_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      lr: Double,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sgd_update")
      .put("lr", lr)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull)

  /** The input's shape as an int64 vector.
    * @param data Only its shape counts.
    * @param name The node's name; None: made.
    */
  def shape_array(data: Symbol, name: Option[String] = None): Symbol =
    new Call("shape_array").symbol(name, data)

  /** 1 / (1 + exp(-x)).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sigmoid(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sigmoid").symbol(name, data)

  /** -1, 0 or 1 by the sign of x; NaN stays NaN.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sign(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sign").symbol(name, data)

  /** (1 - lr * wd) * weight - lr * sign(grad).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param lr Learning rate; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def signsgd_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      lr: Double,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("signsgd_update")
      .put("lr", lr)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull)

  /** mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
    * sign(mom), where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param wd_lh Weight decay that does not go through the momentum; default 0.
    * @param name The node's name; None: made.
    */
  def signum_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      wd_lh: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("signum_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("wd_lh", wd_lh)
      .symbol(name, weight, grad.orNull, mom.orNull)

  /** Sine of radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sin(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sin").symbol(name, data)

  /** Hyperbolic sine.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sinh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sinh").symbol(name, data)

  /** The number of elements of the input as an int64 vector of length 1.
    * @param data Only its shape counts.
    * @param name The node's name; None: made.
    */
  def size_array(data: Symbol, name: Option[String] = None): Symbol =
    new Call("size_array").symbol(name, data)

  /** A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    * those listed are taken whole.
    * @param data The input array.
    * @param begin First index per axis; None: from the start; required.
    * @param end End per axis, not included; None: to the end; required.
    * @param step Step per axis, not 0; negative steps run backwards. (): all 1; default ().
    * @param name The node's name; None: made.
    */
  def slice(
      data: Symbol,
      begin: Seq[Option[Long]],
      end: Seq[Option[Long]],
      step: Option[Seq[Option[Long]]] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("slice").put("begin", begin).put("end", end).set("step", step).symbol(name, data)

  /** A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    * those listed are taken whole.
    * @param data The input array.
    * @param begin First index per axis; None: from the start; required.
    * @param end End per axis, not included; None: to the end; required.
    * @param step Step per axis, not 0; negative steps run backwards. (): all 1; default ().
    * @param name The node's name; None: made.
    */
  def crop(
      data: Symbol,
      begin: Seq[Option[Long]],
      end: Seq[Option[Long]],
      step: Option[Seq[Option[Long]]] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("slice").put("begin", begin).put("end", end).set("step", step).symbol(name, data)

  /** The indices begin ... end - 1 of one axis; the result is a view.
    * @param data The input array.
    * @param axis The axis; negative from the end; required.
    * @param begin First index; required.
    * @param end End; None: to the last index; required.
    * @param name The node's name; None: made.
    */
  def slice_axis(
      data: Symbol,
      axis: Long,
      begin: Long,
      end: Long,
      name: Option[String] = None
  ): Symbol =
    new Call("slice_axis").put("axis", axis).put("begin", begin).put("end", end).symbol(name, data)

  /** The leading part of data that has the sizes of shape_like along the axes listed; the result
    * is a view.
    * @param data The input array.
    * @param shape_like Only its shape counts.
    * @param axes Axes to slice; () means all, and equal ranks; default ().
    * @param name The node's name; None: made.
    */
  def slice_like(
      data: Symbol,
      shape_like: Option[Symbol] = None,
      axes: Option[Shape] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("slice_like").set("axes", axes).symbol(name, data, shape_like.orNull)

  /** 0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
    * @param data The input array.
    * @param scalar s, the sharpness of the corner; default 1.
    * @param is_int Whether the scalar was an integer; kept for files; default True.
    * @param name The node's name; None: made.
    */
  def smooth_l1(
      data: Symbol,
      scalar: Option[Double] = None,
      is_int: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("smooth_l1").set("scalar", scalar).set("is_int", is_int).symbol(name, data)

  /** exp(data / temperature), normalised to sum 1 along an axis.
    * @param data Any shape; floating point.
    * @param length Integers, the shape of data without the axis: how many elements take part; the
    *   others become 0.
    * @param axis The axis along which the result sums to one; default -1.
    * @param temperature Divides the input; None: 1; default None.
    * @param dtype dtype of the result; None: that of data; default None.
    * @param use_length Whether the input length applies; default False.
    * @param name The node's name; None: made.
    */
  def softmax(
      data: Symbol,
      length: Option[Symbol] = None,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      dtype: Option[DType] = None,
      use_length: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .symbol(name, data, length.orNull)

  /** Sum over the batch of -log softmax(data)[label], shape (1,).
    * @param data Scores, shape (batch, classes).
    * @param label Class numbers, shape (batch,).
    * @param name The node's name; None: made.
    */
  def softmax_cross_entropy(
      data: Symbol,
      label: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("softmax_cross_entropy").symbol(name, data, label.orNull)

  /** Softmax of the negated input: small elements get large shares.
    * @param data Any shape; floating point.
    * @param axis The axis along which the result sums to one; default -1.
    * @param temperature Divides the input; None: 1; default None.
    * @param dtype dtype of the result; None: that of data; default None.
    * @param use_length Whether the input length applies; default False.
    * @param name The node's name; None: made.
    */
  def softmin(
      data: Symbol,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      dtype: Option[DType] = None,
      use_length: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("softmin")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .symbol(name, data)

  /** x / (1 + |x|).
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def softsign(data: Symbol, name: Option[String] = None): Symbol =
    new Call("softsign").symbol(name, data)

  /** The elements of each lane along one axis in order; NaN is above every number.
    * @param data The array to sort.
    * @param axis The axis; None: the flattened array; default -1.
    * @param is_ascend Ascending order; default True.
    * @param name The node's name; None: made.
    */
  def sort(
      data: Symbol,
      axis: Option[Long] = None,
      is_ascend: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sort").set("axis", axis).set("is_ascend", is_ascend).symbol(name, data)

  /** Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    * depth_to_space.
    * @param data Shape (N, C, H, W).
    * @param block_size b, at least 1; required.
    * @param name The node's name; None: made.
    */
  def space_to_depth(data: Symbol, block_size: Long, name: Option[String] = None): Symbol =
    new Call("space_to_depth").put("block_size", block_size).symbol(name, data)

  /** Square root; NaN below zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def sqrt(data: Symbol, name: Option[String] = None): Symbol =
    new Call("sqrt").symbol(name, data)

  /** x squared.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def square(data: Symbol, name: Option[String] = None): Symbol =
    new Call("square").symbol(name, data)

  /** Removes axes of size 1: those listed, or all. One axis stays where all would go.
    * @param data The input array.
    * @param axis Axes to remove; None: all of size 1; default None.
    * @param name The node's name; None: made.
    */
  def squeeze(data: Symbol, axis: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("squeeze").set("axis", axis).symbol(name, data)

  /** The inputs, all of one shape, joined along a new axis.
    * @param data Arrays of one shape and dtype.
    * @param axis Position of the new axis, in [-rank - 1, rank]; default 0.
    * @param name The node's name; None: made.
    */
  def stack(data: Seq[Symbol], axis: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("stack").set("axis", axis).symbol(name, data: _*)

  /** Sum of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def sum(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sum")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Sum of the elements along axes. The result has the input's dtype and its remaining axes;
    * shape (1,) when every axis is reduced without keepdims.
    * @param data Any dtype, any shape.
    * @param axis Axes to reduce; None or () means all of them; default None.
    * @param keepdims Keep reduced axes with size 1; default False.
    * @param exclude Reduce the axes that are not listed; default False.
    * @param name The node's name; None: made.
    */
  def sum_axis(
      data: Symbol,
      axis: Option[Shape] = None,
      keepdims: Option[Boolean] = None,
      exclude: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("sum")
      .set("axis", axis)
      .set("keepdims", keepdims)
      .set("exclude", exclude)
      .symbol(name, data)

  /** Slices of an array along one axis, chosen by index. The result has the shape of a with the
    * axis replaced by the shape of indices.
    * @param a The array to take from.
    * @param indices Positions along the axis, any dtype; fractions are cut off.
    * @param axis The axis to take along; default 0.
    * @param mode Indices out of range: clip to the ends, raise an error, or wrap around; one of
    *   clip, raise, wrap; default clip.
    * @param name The node's name; None: made.
    */
  def take(
      a: Symbol,
      indices: Option[Symbol] = None,
      axis: Option[Long] = None,
      mode: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("take").set("axis", axis).set("mode", mode).symbol(name, a, indices.orNull)

  /** Tangent of radians.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def tan(data: Symbol, name: Option[String] = None): Symbol =
    new Call("tan").symbol(name, data)

  /** Hyperbolic tangent.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def tanh(data: Symbol, name: Option[String] = None): Symbol =
    new Call("tanh").symbol(name, data)

  /** The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    * ones in front.
    * @param data The input array.
    * @param reps Repetitions per axis, at least 0; required.
    * @param name The node's name; None: made.
    */
  def tile(data: Symbol, reps: Shape, name: Option[String] = None): Symbol =
    new Call("tile").put("reps", reps).symbol(name, data)

  /** The k first elements of each lane along one axis, in order: their positions, their values,
    * both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier
    * one comes first; NaN is above every number.
    * @param data The array to select from.
    * @param axis The axis; None: the flattened array; default -1.
    * @param k How many; below 1: all of them, sorted; default 1.
    * @param ret_typ What to return; one of both, indices, mask, value; default indices.
    * @param is_ascend The smallest elements instead of the largest; default False.
    * @param dtype Dtype of the positions; default float32.
    * @param name The node's name; None: made.
    */
  def topk(
      data: Symbol,
      axis: Option[Long] = None,
      k: Option[Long] = None,
      ret_typ: Option[String] = None,
      is_ascend: Option[Boolean] = None,
      dtype: Option[DType] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("topk")
      .set("axis", axis)
      .set("k", k)
      .set("ret_typ", ret_typ)
      .set("is_ascend", is_ascend)
      .set("dtype", dtype)
      .symbol(name, data)

  /** Permutes the axes; the result is a view. Without axes it reverses their order.
    * @param data The input array.
    * @param axes Axis k of the result is axis axes[k] of the input; default ().
    * @param name The node's name; None: made.
    */
  def transpose(data: Symbol, axes: Option[Shape] = None, name: Option[String] = None): Symbol =
    new Call("transpose").set("axes", axes).symbol(name, data)

  /** Nearest integer towards zero.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def trunc(data: Symbol, name: Option[String] = None): Symbol =
    new Call("trunc").symbol(name, data)

  /** x where the condition is nonzero, else y. The condition has the shape of x, or is a vector
    * that selects along the first axis.
    * @param condition Any dtype.
    * @param x Taken where the condition holds.
    * @param y Taken elsewhere; shape and dtype of x.
    * @param name The node's name; None: made.
    */
  def where(
      condition: Symbol,
      x: Option[Symbol] = None,
      y: Option[Symbol] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("where").symbol(name, condition, x.orNull, y.orNull)

  /** Zeros with the shape and dtype of the input.
    * @param data The input array.
    * @param name The node's name; None: made.
    */
  def zeros_like(data: Symbol, name: Option[String] = None): Symbol =
    new Call("zeros_like").symbol(name, data)
}
