// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymContribNn {

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

  /** BatchNorm, followed by max(0, x).
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
  def BatchNormWithReLU(
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
    new Call("_contrib_BatchNormWithReLU")
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

  /** BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
    * variance.
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
    * @param ndev Number of devices that share their statistics in training; 1; default 1.
    * @param key Name of the layer; has no effect; required.
    * @param name The node's name; None: made.
    */
  def SyncBatchNorm(
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
      ndev: Option[Long] = None,
      key: String,
      name: Option[String] = None
  ): Symbol =
    new Call("_contrib_SyncBatchNorm")
      .set("eps", eps)
      .set("momentum", momentum)
      .set("fix_gamma", fix_gamma)
      .set("use_global_stats", use_global_stats)
      .set("output_mean_var", output_mean_var)
      .set("ndev", ndev)
      .put("key", key)
      .symbol(name, data, gamma.orNull, beta.orNull, moving_mean.orNull, moving_var.orNull)
}
