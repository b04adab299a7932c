// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsNn2 {

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
    */
  def UpSampling(
      data: Seq[NDArray],
      scale: Long,
      num_filter: Option[Long] = None,
      sample_type: String,
      multi_input_mode: Option[String] = None,
      workspace: Option[Long] = None
  ): NDArray =
    new Call("UpSampling")
      .put("scale", scale)
      .set("num_filter", num_filter)
      .put("sample_type", sample_type)
      .set("multi_input_mode", multi_input_mode)
      .set("workspace", workspace)
      .one(data: _*)

  /** max(0, min(1, alpha x + beta)).
    * @param data Any shape.
    * @param alpha Slope; default 0.2.
    * @param beta Offset; default 0.5.
    */
  def hard_sigmoid(
      data: NDArray,
      alpha: Option[Double] = None,
      beta: Option[Double] = None
  ): NDArray =
    new Call("hard_sigmoid").set("alpha", alpha).set("beta", beta).one(data)

  /** Logarithm of the softmax along an axis.
    * @param data Any shape; floating point.
    * @param axis The axis along which the result sums to one; default -1.
    * @param temperature Divides the input; None: 1; default None.
    * @param dtype dtype of the result; None: that of data; default None.
    * @param use_length Whether the input length applies; default False.
    */
  def log_softmax(
      data: NDArray,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      dtype: Option[DType] = None,
      use_length: OrNone[Boolean] = None
  ): NDArray =
    new Call("log_softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .one(data)

  /** The data itself, as a loss: its gradient is one, whatever the head gradient.
    * @param data Any shape.
    */
  def make_loss(data: NDArray): NDArray =
    new Call("make_loss").one(data)

  /** Logarithm of masked_softmax: -inf where the mask lets nothing through.
    * @param data Any shape with at least one axis; floating point.
    * @param mask Broadcasts to data; elements count where it is not 0.
    * @param axis The axis; default -1.
    * @param temperature Divides data; None: 1; default None.
    */
  def masked_log_softmax(
      data: NDArray,
      mask: NDArray,
      axis: Option[Long] = None,
      temperature: Option[Double] = None
  ): NDArray =
    new Call("masked_log_softmax").set("axis", axis).set("temperature", temperature).one(data, mask)

  /** Softmax along an axis over the elements that the mask lets through; 0 elsewhere.
    * @param data Any shape with at least one axis; floating point.
    * @param mask Broadcasts to data; elements count where it is not 0.
    * @param axis The axis; default -1.
    * @param temperature Divides data; None: 1; default None.
    */
  def masked_softmax(
      data: NDArray,
      mask: NDArray,
      axis: Option[Long] = None,
      temperature: Option[Double] = None
  ): NDArray =
    new Call("masked_softmax").set("axis", axis).set("temperature", temperature).one(data, mask)

  /** exp(data / temperature), normalised to sum 1 along an axis.
    * @param data Any shape; floating point.
    * @param length Integers, the shape of data without the axis: how many elements take part; the
    *   others become 0.
    * @param axis The axis along which the result sums to one; default -1.
    * @param temperature Divides the input; None: 1; default None.
    * @param dtype dtype of the result; None: that of data; default None.
    * @param use_length Whether the input length applies; default False.
    */
  def softmax(
      data: NDArray,
      length: Option[NDArray] = None,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      dtype: Option[DType] = None,
      use_length: OrNone[Boolean] = None
  ): NDArray =
    new Call("softmax")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .one(data, length.orNull)

  /** Sum over the batch of -log softmax(data)[label], shape (1,).
    * @param data Scores, shape (batch, classes).
    * @param label Class numbers, shape (batch,).
    */
  def softmax_cross_entropy(data: NDArray, label: NDArray): NDArray =
    new Call("softmax_cross_entropy").one(data, label)

  /** Softmax of the negated input: small elements get large shares.
    * @param data Any shape; floating point.
    * @param axis The axis along which the result sums to one; default -1.
    * @param temperature Divides the input; None: 1; default None.
    * @param dtype dtype of the result; None: that of data; default None.
    * @param use_length Whether the input length applies; default False.
    */
  def softmin(
      data: NDArray,
      axis: Option[Long] = None,
      temperature: Option[Double] = None,
      dtype: Option[DType] = None,
      use_length: OrNone[Boolean] = None
  ): NDArray =
    new Call("softmin")
      .set("axis", axis)
      .set("temperature", temperature)
      .set("dtype", dtype)
      .set("use_length", use_length)
      .one(data)
}
