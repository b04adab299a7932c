// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsDetection {

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
}
