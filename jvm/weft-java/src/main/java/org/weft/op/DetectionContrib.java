// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family detection, which Contrib inherits.
 */
public abstract class DetectionContrib extends IndexingContrib {
  DetectionContrib() {}

  /**
   * Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
   * region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
   * in groups. Samples more than half a pixel outside do not count; bins without samples, regions
   * of images with a negative index and regions whose coordinates are not finite give 0.
   * Differentiable in data and trans; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
   *     point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformablePSROIPooling(
      NDArray data, NDArray rois, ContribDeformablePSROIPooling attributes) {
    return Operator.named("_contrib_DeformablePSROIPooling").apply(attributes, data, rois);
  }

  /**
   * Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
   * region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
   * in groups. Samples more than half a pixel outside do not count; bins without samples, regions
   * of images with a negative index and regions whose coordinates are not finite give 0.
   * Differentiable in data and trans; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
   *     point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param trans Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative
   *     to the region; each class has output_dim / classes channels of the result. Null: absent.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray deformablePSROIPooling(
      NDArray data, NDArray rois, NDArray trans, ContribDeformablePSROIPooling attributes) {
    return Operator.named("_contrib_DeformablePSROIPooling").apply(attributes, data, rois, trans);
  }

  /**
   * Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
   * the background of each anchor, where it is likely enough, with the box that the offsets make of
   * the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
   * top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
   * nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
   * anchors. Zero gradient.
   *
   * @param clsProb Shape (batch, classes + 1, anchors), the background first.
   * @param locPred Offsets: shape (batch, 4 anchors).
   * @param anchor Corners: shape (1, anchors, 4).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiBoxDetection(
      NDArray clsProb, NDArray locPred, NDArray anchor, ContribMultiBoxDetection attributes) {
    return Operator.named("_contrib_MultiBoxDetection").apply(attributes, clsProb, locPred, anchor);
  }

  /**
   * Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
   * the background of each anchor, where it is likely enough, with the box that the offsets make of
   * the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
   * top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
   * nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
   * anchors. Zero gradient.
   *
   * @param clsProb Shape (batch, classes + 1, anchors), the background first.
   * @param locPred Offsets: shape (batch, 4 anchors).
   * @param anchor Corners: shape (1, anchors, 4).
   * @return the result
   */
  public static NDArray multiBoxDetection(NDArray clsProb, NDArray locPred, NDArray anchor) {
    return Operator.named("_contrib_MultiBoxDetection").apply(null, clsProb, locPred, anchor);
  }

  /**
   * Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
   * ratio, then one per further ratio with the first size, as corners relative to the image: shape
   * (1, height width (sizes + ratios - 1), 4). Zero gradient.
   *
   * @param data Only its shape counts: (batch, channels, height, width, ...).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiBoxPrior(NDArray data, ContribMultiBoxPrior attributes) {
    return Operator.named("_contrib_MultiBoxPrior").apply(attributes, data);
  }

  /**
   * Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
   * ratio, then one per further ratio with the first size, as corners relative to the image: shape
   * (1, height width (sizes + ratios - 1), 4). Zero gradient.
   *
   * @param data Only its shape counts: (batch, channels, height, width, ...).
   * @return the result
   */
  public static NDArray multiBoxPrior(NDArray data) {
    return Operator.named("_contrib_MultiBoxPrior").apply(null, data);
  }

  /**
   * Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
   * that overlaps it most, the largest overlap first; further anchors go to the object they overlap
   * most, where that is above overlap_threshold. Returns the offsets of the objects from their
   * anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
   * anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
   * without objects is ignored as a whole. Zero gradient.
   *
   * @param anchor Corners: shape (1, anchors, 4), floating point.
   * @param label Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the
   *     first class of -1.
   * @param clsPred Scores: shape (batch, classes + 1, anchors), the background first.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiBoxTarget(
      NDArray anchor, NDArray label, NDArray clsPred, ContribMultiBoxTarget attributes) {
    return Operator.named("_contrib_MultiBoxTarget").invoke(attributes, anchor, label, clsPred);
  }

  /**
   * Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
   * that overlaps it most, the largest overlap first; further anchors go to the object they overlap
   * most, where that is above overlap_threshold. Returns the offsets of the objects from their
   * anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
   * anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
   * without objects is ignored as a whole. Zero gradient.
   *
   * @param anchor Corners: shape (1, anchors, 4), floating point.
   * @param label Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the
   *     first class of -1.
   * @param clsPred Scores: shape (batch, classes + 1, anchors), the background first.
   * @return the results
   */
  public static List<NDArray> multiBoxTarget(NDArray anchor, NDArray label, NDArray clsPred) {
    return Operator.named("_contrib_MultiBoxTarget").invoke(null, anchor, label, clsPred);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiProposal(
      NDArray clsProb, NDArray bboxPred, NDArray imInfo, ContribMultiProposal attributes) {
    return Operator.named("_contrib_MultiProposal").invoke(attributes, clsProb, bboxPred, imInfo);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @return the results
   */
  public static List<NDArray> multiProposal(NDArray clsProb, NDArray bboxPred, NDArray imInfo) {
    return Operator.named("_contrib_MultiProposal").invoke(null, clsProb, bboxPred, imInfo);
  }

  /**
   * Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
   * have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
   * it lies outside, the image has a negative index, or coordinates are not finite. Differentiable
   * in data; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, output_dim group_size^2, height, width), floating
   *     point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom, the last included.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray psroiPooling(NDArray data, NDArray rois, ContribPSROIPooling attributes) {
    return Operator.named("_contrib_PSROIPooling").apply(attributes, data, rois);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> proposal(
      NDArray clsProb, NDArray bboxPred, NDArray imInfo, ContribProposal attributes) {
    return Operator.named("_contrib_Proposal").invoke(attributes, clsProb, bboxPred, imInfo);
  }

  /**
   * Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
   * and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
   * Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
   * first ones again where there are too few. Boxes that are too small, or outside the image as
   * im_info has it, have a score of -1. Zero gradient.
   *
   * @param clsProb Shape (batch, 2 anchors, height, width): of the background, of objects.
   * @param bboxPred Offsets: shape (batch, 4 anchors, height, width).
   * @param imInfo Shape (batch, 3): height, width and scale of each image.
   * @return the results
   */
  public static List<NDArray> proposal(NDArray clsProb, NDArray bboxPred, NDArray imInfo) {
    return Operator.named("_contrib_Proposal").invoke(null, clsProb, bboxPred, imInfo);
  }

  /**
   * ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
   * bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
   * regions of images with a negative index and regions whose coordinates are not finite. Without
   * aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
   * 0.
   *
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param rois Shape (regions, 5): image, left, top, right, bottom.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray roiAlign(NDArray data, NDArray rois, ContribROIAlign attributes) {
    return Operator.named("_contrib_ROIAlign").apply(attributes, data, rois);
  }

  /**
   * ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
   * averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
   * so do regions of images with a negative index and regions whose coordinates are not finite;
   * regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.
   *
   * @param data Feature maps: shape (batch, channels, height, width), floating point.
   * @param rois Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
   *     counterclockwise as seen.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray rroiAlign(NDArray data, NDArray rois, ContribRROIAlign attributes) {
    return Operator.named("_contrib_RROIAlign").apply(attributes, data, rois);
  }

  /**
   * Greedy matching: in the order of the scores, each row is given a column while both are free.
   * Returns the column of each row and the row of each column, -1 where there is none. Equal scores
   * go by position; NaN never matches. Zero gradient.
   *
   * @param data Scores: shape (..., rows, columns), floating point.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> bipartiteMatching(NDArray data, ContribBipartiteMatching attributes) {
    return Operator.named("_contrib_bipartite_matching").invoke(attributes, data);
  }

  /**
   * The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
   * 0.
   *
   * @param data Offsets: shape (batch, anchors, 4), floating point.
   * @param anchors Shape (1, anchors, 4).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxDecode(NDArray data, NDArray anchors, ContribBoxDecode attributes) {
    return Operator.named("_contrib_box_decode").apply(attributes, data, anchors);
  }

  /**
   * The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
   * 0.
   *
   * @param data Offsets: shape (batch, anchors, 4), floating point.
   * @param anchors Shape (1, anchors, 4).
   * @return the result
   */
  public static NDArray boxDecode(NDArray data, NDArray anchors) {
    return Operator.named("_contrib_box_decode").apply(null, data, anchors);
  }

  /**
   * Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
   * logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
   * 0 for anchors that are no positive samples.
   *
   * @param samples Shape (batch, anchors): above 0.5 for positive samples.
   * @param matches Shape (batch, anchors): the index in refs for each positive sample.
   * @param anchors Corners: shape (batch, anchors, 4).
   * @param refs Corners: shape (batch, boxes, 4).
   * @param means Shape (4,).
   * @param stds Shape (4,).
   * @return the results
   */
  public static List<NDArray> boxEncode(
      NDArray samples, NDArray matches, NDArray anchors, NDArray refs, NDArray means,
      NDArray stds) {
    return Operator.named("_contrib_box_encode")
        .invoke(null, samples, matches, anchors, refs, means, stds);
  }

  /**
   * Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
   *
   * @param lhs Boxes: shape (..., 4), at least 2 axes, floating point.
   * @param rhs Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxIou(NDArray lhs, NDArray rhs, ContribBoxIou attributes) {
    return Operator.named("_contrib_box_iou").apply(attributes, lhs, rhs);
  }

  /**
   * Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
   *
   * @param lhs Boxes: shape (..., 4), at least 2 axes, floating point.
   * @param rhs Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
   * @return the result
   */
  public static NDArray boxIou(NDArray lhs, NDArray rhs) {
    return Operator.named("_contrib_box_iou").apply(null, lhs, rhs);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxNms(NDArray data, ContribBoxNms attributes) {
    return Operator.named("_contrib_box_nms").apply(attributes, data);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @return the result
   */
  public static NDArray boxNms(NDArray data) {
    return Operator.named("_contrib_box_nms").apply(null, data);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray boxNonMaximumSuppression(NDArray data, ContribBoxNms attributes) {
    return Operator.named("_contrib_box_nms").apply(attributes, data);
  }

  /**
   * Greedy non-maximum suppression: boxes by descending score, without those that overlap
   * (intersection over union) more than overlap_thresh with a better one; equal scores keep their
   * order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
   * the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
   * is. The gradient of each row goes to the row it came from, coordinates in the format they have
   * in the result.
   *
   * @param data Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row,
   *     perhaps ids, and anything else; floating point.
   * @return the result
   */
  public static NDArray boxNonMaximumSuppression(NDArray data) {
    return Operator.named("_contrib_box_nms").apply(null, data);
  }
}
