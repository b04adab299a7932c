// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdContribDetection {

  /** Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
    * region is shifted by trans and averaged over bilinear samples; bins have channels of their
    * own, in groups. Samples more than half a pixel outside do not count; bins without samples,
    * regions of images with a negative index and regions whose coordinates are not finite give 0.
    * Differentiable in data and trans; the gradient of rois is 0.
    * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
    *   point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
    * @param trans Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative
    *   to the region; each class has output_dim / classes channels of the result.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param output_dim Channels of the result; required.
    * @param group_size Groups of channels along each axis; 0: as many as bins; required.
    * @param pooled_size Bins along each axis; required.
    * @param part_size Parts of a region with shifts of their own, along each axis; 0: the bins;
    *   default 0.
    * @param sample_per_part Samples per bin along each axis; default 1.
    * @param trans_std Factor of trans; default 0.
    * @param no_trans Whether bins stay where they are; default False.
    */
  def DeformablePSROIPooling(
      data: NDArray,
      rois: NDArray,
      trans: Option[NDArray] = None,
      spatial_scale: Double,
      output_dim: Long,
      group_size: Long,
      pooled_size: Long,
      part_size: Option[Long] = None,
      sample_per_part: Option[Long] = None,
      trans_std: Option[Double] = None,
      no_trans: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_DeformablePSROIPooling")
      .put("spatial_scale", spatial_scale)
      .put("output_dim", output_dim)
      .put("group_size", group_size)
      .put("pooled_size", pooled_size)
      .set("part_size", part_size)
      .set("sample_per_part", sample_per_part)
      .set("trans_std", trans_std)
      .set("no_trans", no_trans)
      .one(data, rois, trans.orNull)

  /** Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
    * the background of each anchor, where it is likely enough, with the box that the offsets make
    * of the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability,
    * left, top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
    * nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of
    * the anchors. Zero gradient.
    * @param cls_prob Shape (batch, classes + 1, anchors), the background first.
    * @param loc_pred Offsets: shape (batch, 4 anchors).
    * @param anchor Corners: shape (1, anchors, 4).
    * @param clip Whether boxes are cut at the borders of the image; default True.
    * @param threshold The least probability; default 0.01.
    * @param background_id No effect, as in MXNet: the background is class 0; default 0.
    * @param nms_threshold Overlap from which on the better box suppresses the other; default 0.5.
    * @param force_suppress Whether boxes suppress those of other classes too; default False.
    * @param variances Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
    * @param nms_topk How many, the best, are kept before suppression; 0 or less: all; default -1.
    */
  def MultiBoxDetection(
      cls_prob: NDArray,
      loc_pred: NDArray,
      anchor: NDArray,
      clip: Option[Boolean] = None,
      threshold: Option[Double] = None,
      background_id: Option[Long] = None,
      nms_threshold: Option[Double] = None,
      force_suppress: Option[Boolean] = None,
      variances: Option[Seq[Double]] = None,
      nms_topk: Option[Long] = None
  ): NDArray =
    new Call("_contrib_MultiBoxDetection")
      .set("clip", clip)
      .set("threshold", threshold)
      .set("background_id", background_id)
      .set("nms_threshold", nms_threshold)
      .set("force_suppress", force_suppress)
      .set("variances", variances)
      .set("nms_topk", nms_topk)
      .one(cls_prob, loc_pred, anchor)

  /** Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the
    * first ratio, then one per further ratio with the first size, as corners relative to the
    * image: shape (1, height width (sizes + ratios - 1), 4). Zero gradient.
    * @param data Only its shape counts: (batch, channels, height, width, ...).
    * @param sizes Heights of squares, relative to the image; default (1,).
    * @param ratios Widths over heights; default (1,).
    * @param clip Whether boxes are cut at the borders of the image; default False.
    * @param steps Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
    * @param offsets Place of the first centre (y, x) in steps; default (0.5, 0.5).
    */
  def MultiBoxPrior(
      data: NDArray,
      sizes: Option[Seq[Double]] = None,
      ratios: Option[Seq[Double]] = None,
      clip: Option[Boolean] = None,
      steps: Option[Seq[Double]] = None,
      offsets: Option[Seq[Double]] = None
  ): NDArray =
    new Call("_contrib_MultiBoxPrior")
      .set("sizes", sizes)
      .set("ratios", ratios)
      .set("clip", clip)
      .set("steps", steps)
      .set("offsets", offsets)
      .one(data)

  /** Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
    * that overlaps it most, the largest overlap first; further anchors go to the object they
    * overlap most, where that is above overlap_threshold. Returns the offsets of the objects from
    * their anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes,
    * (batch, anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others.
    * An image without objects is ignored as a whole. Zero gradient.
    * @param anchor Corners: shape (1, anchors, 4), floating point.
    * @param label Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the
    *   first class of -1.
    * @param cls_pred Scores: shape (batch, classes + 1, anchors), the background first.
    * @param overlap_threshold Overlap above which an anchor is positive; 0 or less: only the best;
    *   default 0.5.
    * @param ignore_label Class of anchors that do not count; default -1.
    * @param negative_mining_ratio Negative anchors per positive one, those whose background is
    *   least likely; 0 or less: all; default -1.
    * @param negative_mining_thresh With mining, anchors that overlap an object less may be
    *   negative; default 0.5.
    * @param minimum_negative_samples With mining, the least number of negative anchors; default 0.
    * @param variances Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2).
    */
  def MultiBoxTarget(
      anchor: NDArray,
      label: NDArray,
      cls_pred: NDArray,
      overlap_threshold: Option[Double] = None,
      ignore_label: Option[Double] = None,
      negative_mining_ratio: Option[Double] = None,
      negative_mining_thresh: Option[Double] = None,
      minimum_negative_samples: Option[Long] = None,
      variances: Option[Seq[Double]] = None
  ): Seq[NDArray] =
    new Call("_contrib_MultiBoxTarget")
      .set("overlap_threshold", overlap_threshold)
      .set("ignore_label", ignore_label)
      .set("negative_mining_ratio", negative_mining_ratio)
      .set("negative_mining_thresh", negative_mining_thresh)
      .set("minimum_negative_samples", minimum_negative_samples)
      .set("variances", variances)
      .all(anchor, label, cls_pred)

  /** Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included;
    * the first ones again where there are too few. Boxes that are too small, or outside the image
    * as im_info has it, have a score of -1. Zero gradient.
    * @param cls_prob Shape (batch, 2 anchors, height, width): of the background, of objects.
    * @param bbox_pred Offsets: shape (batch, 4 anchors, height, width).
    * @param im_info Shape (batch, 3): height, width and scale of each image.
    * @param rpn_pre_nms_top_n How many boxes, the best, take part; 0 or less: all; default 6000.
    * @param rpn_post_nms_top_n How many proposals each image gives; default 300.
    * @param threshold The most that boxes may overlap; default 0.7.
    * @param rpn_min_size The least side of a box, times the scale of its image; default 16.
    * @param scales Of anchors, in strides; default (4, 8, 16, 32).
    * @param ratios Heights of anchors over their widths; default (0.5, 1, 2).
    * @param feature_stride Pixels of the image between positions; default 16.
    * @param output_score Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default
    *   False.
    * @param iou_loss Whether offsets are those of the four sides, in pixels; default False.
    */
  def MultiProposal(
      cls_prob: NDArray,
      bbox_pred: NDArray,
      im_info: NDArray,
      rpn_pre_nms_top_n: Option[Long] = None,
      rpn_post_nms_top_n: Option[Long] = None,
      threshold: Option[Double] = None,
      rpn_min_size: Option[Long] = None,
      scales: Option[Seq[Double]] = None,
      ratios: Option[Seq[Double]] = None,
      feature_stride: Option[Long] = None,
      output_score: Option[Boolean] = None,
      iou_loss: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_MultiProposal")
      .set("rpn_pre_nms_top_n", rpn_pre_nms_top_n)
      .set("rpn_post_nms_top_n", rpn_post_nms_top_n)
      .set("threshold", threshold)
      .set("rpn_min_size", rpn_min_size)
      .set("scales", scales)
      .set("ratios", ratios)
      .set("feature_stride", feature_stride)
      .set("output_score", output_score)
      .set("iou_loss", iou_loss)
      .all(cls_prob, bbox_pred, im_info)

  /** Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
    * have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
    * it lies outside, the image has a negative index, or coordinates are not finite.
    * Differentiable in data; the gradient of rois is 0.
    * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
    *   point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param output_dim Channels of the result; required.
    * @param pooled_size Bins along each axis; required.
    * @param group_size Groups of channels along each axis; 0: as many as bins; default 0.
    */
  def PSROIPooling(
      data: NDArray,
      rois: NDArray,
      spatial_scale: Double,
      output_dim: Long,
      pooled_size: Long,
      group_size: Option[Long] = None
  ): NDArray =
    new Call("_contrib_PSROIPooling")
      .put("spatial_scale", spatial_scale)
      .put("output_dim", output_dim)
      .put("pooled_size", pooled_size)
      .set("group_size", group_size)
      .one(data, rois)

  /** Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included;
    * the first ones again where there are too few. Boxes that are too small, or outside the image
    * as im_info has it, have a score of -1. Zero gradient.
    * @param cls_prob Shape (batch, 2 anchors, height, width): of the background, of objects.
    * @param bbox_pred Offsets: shape (batch, 4 anchors, height, width).
    * @param im_info Shape (batch, 3): height, width and scale of each image.
    * @param rpn_pre_nms_top_n How many boxes, the best, take part; 0 or less: all; default 6000.
    * @param rpn_post_nms_top_n How many proposals each image gives; default 300.
    * @param threshold The most that boxes may overlap; default 0.7.
    * @param rpn_min_size The least side of a box, times the scale of its image; default 16.
    * @param scales Of anchors, in strides; default (4, 8, 16, 32).
    * @param ratios Heights of anchors over their widths; default (0.5, 1, 2).
    * @param feature_stride Pixels of the image between positions; default 16.
    * @param output_score Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default
    *   False.
    * @param iou_loss Whether offsets are those of the four sides, in pixels; default False.
    */
  def Proposal(
      cls_prob: NDArray,
      bbox_pred: NDArray,
      im_info: NDArray,
      rpn_pre_nms_top_n: Option[Long] = None,
      rpn_post_nms_top_n: Option[Long] = None,
      threshold: Option[Double] = None,
      rpn_min_size: Option[Long] = None,
      scales: Option[Seq[Double]] = None,
      ratios: Option[Seq[Double]] = None,
      feature_stride: Option[Long] = None,
      output_score: Option[Boolean] = None,
      iou_loss: Option[Boolean] = None
  ): Seq[NDArray] =
    new Call("_contrib_Proposal")
      .set("rpn_pre_nms_top_n", rpn_pre_nms_top_n)
      .set("rpn_post_nms_top_n", rpn_post_nms_top_n)
      .set("threshold", threshold)
      .set("rpn_min_size", rpn_min_size)
      .set("scales", scales)
      .set("ratios", ratios)
      .set("feature_stride", feature_stride)
      .set("output_score", output_score)
      .set("iou_loss", iou_loss)
      .all(cls_prob, bbox_pred, im_info)

  /** ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
    * bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
    * regions of images with a negative index and regions whose coordinates are not finite. Without
    * aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois
    * is 0.
    * @param data Feature maps: shape (batch, channels, height, width), floating point.
    * @param rois Shape (regions, 5): image, left, top, right, bottom.
    * @param pooled_size Bins: (height, width); required.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param sample_ratio Samples per bin along each axis; 0 or less: as many as the bin has
    *   pixels; default -1.
    * @param position_sensitive Whether each bin has channels of its own: output channel c reads,
    *   for bin (i, j), channel (c height + i) width + j; default False.
    * @param aligned Whether pixel centres are at half coordinates; default False.
    */
  def ROIAlign(
      data: NDArray,
      rois: NDArray,
      pooled_size: Shape,
      spatial_scale: Double,
      sample_ratio: Option[Long] = None,
      position_sensitive: Option[Boolean] = None,
      aligned: Option[Boolean] = None
  ): NDArray =
    new Call("_contrib_ROIAlign")
      .put("pooled_size", pooled_size)
      .put("spatial_scale", spatial_scale)
      .set("sample_ratio", sample_ratio)
      .set("position_sensitive", position_sensitive)
      .set("aligned", aligned)
      .one(data, rois)

  /** ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
    * averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
    * so do regions of images with a negative index and regions whose coordinates are not finite;
    * regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.
    * @param data Feature maps: shape (batch, channels, height, width), floating point.
    * @param rois Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
    *   counterclockwise as seen.
    * @param pooled_size Bins: (height, width); required.
    * @param spatial_scale Factor from the coordinates of rois to those of data; required.
    * @param sampling_ratio Samples per bin along each axis; 0 or less: as many as the bin has
    *   pixels; default -1.
    */
  def RROIAlign(
      data: NDArray,
      rois: NDArray,
      pooled_size: Shape,
      spatial_scale: Double,
      sampling_ratio: Option[Long] = None
  ): NDArray =
    new Call("_contrib_RROIAlign")
      .put("pooled_size", pooled_size)
      .put("spatial_scale", spatial_scale)
      .set("sampling_ratio", sampling_ratio)
      .one(data, rois)

  /** Greedy matching: in the order of the scores, each row is given a column while both are free.
    * Returns the column of each row and the row of each column, -1 where there is none. Equal
    * scores go by position; NaN never matches. Zero gradient.
    * @param data Scores: shape (..., rows, columns), floating point.
    * @param is_ascend Smallest scores first, instead of largest; default False.
    * @param threshold Scores must be above it (ascending: below); required.
    * @param topk Above 0: matching ends after topk + 1 matches, as in MXNet; default -1.
    */
  def bipartite_matching(
      data: NDArray,
      is_ascend: Option[Boolean] = None,
      threshold: Double,
      topk: Option[Long] = None
  ): Seq[NDArray] =
    new Call("_contrib_bipartite_matching")
      .set("is_ascend", is_ascend)
      .put("threshold", threshold)
      .set("topk", topk)
      .all(data)

  /** The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
    * 0.
    * @param data Offsets: shape (batch, anchors, 4), floating point.
    * @param anchors Shape (1, anchors, 4).
    * @param std0 Factor of the first offset; default 1.
    * @param std1 Factor of the second; default 1.
    * @param std2 Factor of the third; default 1.
    * @param std3 Factor of the fourth; default 1.
    * @param clip Above 0: the largest logarithm of a size's ratio; default -1.
    * @param format Of anchors: centre, width, height; or left, top, right, bottom; one of center,
    *   corner; default center.
    */
  def box_decode(
      data: NDArray,
      anchors: NDArray,
      std0: Option[Double] = None,
      std1: Option[Double] = None,
      std2: Option[Double] = None,
      std3: Option[Double] = None,
      clip: Option[Double] = None,
      format: Option[String] = None
  ): NDArray =
    new Call("_contrib_box_decode")
      .set("std0", std0)
      .set("std1", std1)
      .set("std2", std2)
      .set("std3", std3)
      .set("clip", clip)
      .set("format", format)
      .one(data, anchors)

  /** Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
    * logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both
    * are 0 for anchors that are no positive samples.
    * @param samples Shape (batch, anchors): above 0.5 for positive samples.
    * @param matches Shape (batch, anchors): the index in refs for each positive sample.
    * @param anchors Corners: shape (batch, anchors, 4).
    * @param refs Corners: shape (batch, boxes, 4).
    * @param means Shape (4,).
    * @param stds Shape (4,).
    */
  def box_encode(
      samples: NDArray,
      matches: NDArray,
      anchors: NDArray,
      refs: NDArray,
      means: NDArray,
      stds: NDArray
  ): Seq[NDArray] =
    new Call("_contrib_box_encode").all(samples, matches, anchors, refs, means, stds)

  /** Intersection over union of every box of lhs with every box of rhs; 0 where they share no
    * area.
    * @param lhs Boxes: shape (..., 4), at least 2 axes, floating point.
    * @param rhs Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
    * @param format Coordinates: centre, width, height; or left, top, right, bottom; one of center,
    *   corner; default corner.
    */
  def box_iou(lhs: NDArray, rhs: NDArray, format: Option[String] = None): NDArray =
    new Call("_contrib_box_iou").set("format", format).one(lhs, rhs)

  /** Greedy non-maximum suppression: boxes by descending score, without those that overlap
    * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
    * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN),
    * with the id background_id, or beyond the topk best do not take part; topk of 0 returns data
    * as it is. The gradient of each row goes to the row it came from, coordinates in the format
    * they have in the result.
    * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
    *   perhaps ids, and anything else; floating point.
    * @param overlap_thresh The most that boxes may overlap; default 0.5.
    * @param valid_thresh Boxes with scores above it take part; default 0.
    * @param topk How many boxes, the best, take part; below 0: all; default -1.
    * @param coord_start Column of the first coordinate; default 2.
    * @param score_index Column of the scores; default 1.
    * @param id_index Column of the class ids; below 0: there is none; default -1.
    * @param background_id Id of the background: boxes with it are left out, -1 included; default
    *   -1.
    * @param force_suppress Whether boxes suppress those of other classes too; default False.
    * @param in_format Coordinates of data: centre, width, height; or left, top, right, bottom; one
    *   of center, corner; default corner.
    * @param out_format Coordinates of the result; one of center, corner; default corner.
    */
  def box_nms(
      data: NDArray,
      overlap_thresh: Option[Double] = None,
      valid_thresh: Option[Double] = None,
      topk: Option[Long] = None,
      coord_start: Option[Long] = None,
      score_index: Option[Long] = None,
      id_index: Option[Long] = None,
      background_id: Option[Long] = None,
      force_suppress: Option[Boolean] = None,
      in_format: Option[String] = None,
      out_format: Option[String] = None
  ): NDArray =
    new Call("_contrib_box_nms")
      .set("overlap_thresh", overlap_thresh)
      .set("valid_thresh", valid_thresh)
      .set("topk", topk)
      .set("coord_start", coord_start)
      .set("score_index", score_index)
      .set("id_index", id_index)
      .set("background_id", background_id)
      .set("force_suppress", force_suppress)
      .set("in_format", in_format)
      .set("out_format", out_format)
      .one(data)

  /** Greedy non-maximum suppression: boxes by descending score, without those that overlap
    * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
    * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN),
    * with the id background_id, or beyond the topk best do not take part; topk of 0 returns data
    * as it is. The gradient of each row goes to the row it came from, coordinates in the format
    * they have in the result.
    * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
    *   perhaps ids, and anything else; floating point.
    * @param overlap_thresh The most that boxes may overlap; default 0.5.
    * @param valid_thresh Boxes with scores above it take part; default 0.
    * @param topk How many boxes, the best, take part; below 0: all; default -1.
    * @param coord_start Column of the first coordinate; default 2.
    * @param score_index Column of the scores; default 1.
    * @param id_index Column of the class ids; below 0: there is none; default -1.
    * @param background_id Id of the background: boxes with it are left out, -1 included; default
    *   -1.
    * @param force_suppress Whether boxes suppress those of other classes too; default False.
    * @param in_format Coordinates of data: centre, width, height; or left, top, right, bottom; one
    *   of center, corner; default corner.
    * @param out_format Coordinates of the result; one of center, corner; default corner.
    */
  def box_non_maximum_suppression(
      data: NDArray,
      overlap_thresh: Option[Double] = None,
      valid_thresh: Option[Double] = None,
      topk: Option[Long] = None,
      coord_start: Option[Long] = None,
      score_index: Option[Long] = None,
      id_index: Option[Long] = None,
      background_id: Option[Long] = None,
      force_suppress: Option[Boolean] = None,
      in_format: Option[String] = None,
      out_format: Option[String] = None
  ): NDArray =
    new Call("_contrib_box_nms")
      .set("overlap_thresh", overlap_thresh)
      .set("valid_thresh", valid_thresh)
      .set("topk", topk)
      .set("coord_start", coord_start)
      .set("score_index", score_index)
      .set("id_index", id_index)
      .set("background_id", background_id)
      .set("force_suppress", force_suppress)
      .set("in_format", in_format)
      .set("out_format", out_format)
      .one(data)
}
