// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdContribCreation {

  /** Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape,
    * or as many as one of its axes is long. Dtype of the input.
    * @param data Whose shape, dtype and device are taken.
    * @param start First value; default 0.
    * @param step Distance between values; default 1.
    * @param repeat How often each value stands; at least 1; default 1.
    * @param ctx Accepted for compatibility; has no effect; default ''.
    * @param axis The axis that is counted; None: all elements; default None.
    */
  def arange_like(
      data: NDArray,
      start: Option[Double] = None,
      step: Option[Double] = None,
      repeat: Option[Long] = None,
      ctx: Option[String] = None,
      axis: Option[Long] = None
  ): NDArray =
    new Call("_contrib_arange_like")
      .set("start", start)
      .set("step", step)
      .set("repeat", repeat)
      .set("ctx", ctx)
      .set("axis", axis)
      .one(data)
}
