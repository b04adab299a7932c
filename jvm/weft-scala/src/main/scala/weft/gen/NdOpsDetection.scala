// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsDetection {

  /** ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
    * their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
    * image has a negative index, or coordinates are not finite. Differentiable in data; the
    * gradient of rois is 0.
    * @param data Feature maps: shape (batch, channels, height, width), floating point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
    * @param pooled_size Bins: (height, width); required.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    */
  def ROIPooling(data: NDArray, rois: NDArray, pooled_size: Shape, spatial_scale: Double): NDArray =
    new Call("ROIPooling")
      .put("pooled_size", pooled_size)
      .put("spatial_scale", spatial_scale)
      .one(data, rois)
}
