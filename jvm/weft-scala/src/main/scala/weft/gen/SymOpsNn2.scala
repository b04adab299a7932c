// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsNn2 {

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
      use_length: OrNone[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("log_softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .symbol(name, data)

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
      use_length: OrNone[Boolean] = None,
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
      use_length: OrNone[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("softmin")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .symbol(name, data)
}
