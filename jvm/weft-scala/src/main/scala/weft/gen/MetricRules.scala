// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class MetricRules private[weft] () {

  /** Share of right classes. Predictions are classes in the shape of the labels, or scores with
    * the classes along `axis`.
    * @param axis Axis of the classes; default 1.
    */
  def accuracy(axis: Option[Long] = None): Named =
    Call.named("accuracy", "axis" -> axis)

  /** Mean of -log(probability of the true class + eps); classes are the last axis.
    * @param eps Added to the probability before the logarithm; default 1e-12.
    */
  def cross_entropy(eps: Option[Double] = None): Named =
    Call.named("cross-entropy", "eps" -> eps)

  /** Mean of the predictions, which are losses; labels are not looked at.
    */
  def loss(): Named =
    Call.named("loss")

  /** Mean absolute error.
    */
  def mae(): Named =
    Call.named("mae")

  /** Mean squared error.
    */
  def mse(): Named =
    Call.named("mse")

  /** Exponential of the mean negative log-probability of the true classes.
    * @param ignore_label Class that does not count, as that of padding; default None.
    * @param axis Axis of the classes; default -1.
    */
  def perplexity(ignore_label: Option[Long] = None, axis: Option[Long] = None): Named =
    Call.named("perplexity", "ignore_label" -> ignore_label, "axis" -> axis)

  /** Root of the mean squared error, taken per batch.
    */
  def rmse(): Named =
    Call.named("rmse")

  /** Share of samples whose class is among the `top_k` of highest score.
    * @param top_k How many classes count; default 5.
    */
  def top_k_accuracy(top_k: Option[Long] = None): Named =
    Call.named("top_k_accuracy", "top_k" -> top_k)
}
