// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
// their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
// image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
// of rois is 0.
// data: Feature maps: shape (batch, channels, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
inline Array ROIPooling(const Array& data, const Array& rois, const ROIPoolingAttributes& attributes) {
  static const detail::Operator op("ROIPooling", {"pooled_size", "spatial_scale"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.pooled_size);
  packed.add(op.id(1), attributes.spatial_scale);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each region
// is shifted by trans and averaged over bilinear samples; bins have channels of their own, in
// groups. Samples more than half a pixel outside do not count; bins without samples, regions of
// images with a negative index and regions whose coordinates are not finite give 0. Differentiable
// in data and trans; the gradient of rois is 0.
// data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
// trans: Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative to the
// region; each class has output_dim / classes channels of the result.
inline Array contrib_DeformablePSROIPooling(const Array& data, const Array& rois, const Array& trans = {}, const contrib_DeformablePSROIPoolingAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_DeformablePSROIPooling", {"spatial_scale", "output_dim", "group_size", "pooled_size", "part_size", "sample_per_part", "trans_std", "no_trans"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.spatial_scale);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.group_size);
  packed.add(op.id(3), attributes.pooled_size);
  packed.add(op.id(4), attributes.part_size);
  packed.add(op.id(5), attributes.sample_per_part);
  packed.add(op.id(6), attributes.trans_std);
  packed.add(op.id(7), attributes.no_trans);
  return detail::invoke_one(op, packed, {&data, &rois, &trans});
}

// Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but the
// background of each anchor, where it is likely enough, with the box that the offsets make of the
// anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left, top,
// right, bottom; by descending probability; class -1 for what is suppressed, beyond nms_topk, or
// nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the anchors. Zero
// gradient.
// cls_prob: Shape (batch, classes + 1, anchors), the background first.
// loc_pred: Offsets: shape (batch, 4 anchors).
// anchor: Corners: shape (1, anchors, 4).
inline Array contrib_MultiBoxDetection(const Array& cls_prob, const Array& loc_pred, const Array& anchor, const contrib_MultiBoxDetectionAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiBoxDetection", {"clip", "threshold", "background_id", "nms_threshold", "force_suppress", "variances", "nms_topk"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.clip);
  packed.add(op.id(1), attributes.threshold);
  packed.add(op.id(2), attributes.background_id);
  packed.add(op.id(3), attributes.nms_threshold);
  packed.add(op.id(4), attributes.force_suppress);
  packed.add(op.id(5), attributes.variances);
  packed.add(op.id(6), attributes.nms_topk);
  return detail::invoke_one(op, packed, {&cls_prob, &loc_pred, &anchor});
}

// Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
// ratio, then one per further ratio with the first size, as corners relative to the image: shape
// (1, height width (sizes + ratios - 1), 4). Zero gradient.
// data: Only its shape counts: (batch, channels, height, width, ...).
inline Array contrib_MultiBoxPrior(const Array& data, const contrib_MultiBoxPriorAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiBoxPrior", {"sizes", "ratios", "clip", "steps", "offsets"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.sizes);
  packed.add(op.id(1), attributes.ratios);
  packed.add(op.id(2), attributes.clip);
  packed.add(op.id(3), attributes.steps);
  packed.add(op.id(4), attributes.offsets);
  return detail::invoke_one(op, packed, {&data});
}

// Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
// that overlaps it most, the largest overlap first; further anchors go to the object they overlap
// most, where that is above overlap_threshold. Returns the offsets of the objects from their
// anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
// anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
// without objects is ignored as a whole. Zero gradient.
// anchor: Corners: shape (1, anchors, 4), floating point.
// label: Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the first
// class of -1.
// cls_pred: Scores: shape (batch, classes + 1, anchors), the background first.
inline std::vector<Array> contrib_MultiBoxTarget(const Array& anchor, const Array& label, const Array& cls_pred, const contrib_MultiBoxTargetAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiBoxTarget", {"overlap_threshold", "ignore_label", "negative_mining_ratio", "negative_mining_thresh", "minimum_negative_samples", "variances"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.overlap_threshold);
  packed.add(op.id(1), attributes.ignore_label);
  packed.add(op.id(2), attributes.negative_mining_ratio);
  packed.add(op.id(3), attributes.negative_mining_thresh);
  packed.add(op.id(4), attributes.minimum_negative_samples);
  packed.add(op.id(5), attributes.variances);
  return detail::invoke(op, packed, {&anchor, &label, &cls_pred});
}

// Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
// and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
// Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
// first ones again where there are too few. Boxes that are too small, or outside the image as
// im_info has it, have a score of -1. Zero gradient.
// cls_prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
// bbox_pred: Offsets: shape (batch, 4 anchors, height, width).
// im_info: Shape (batch, 3): height, width and scale of each image.
inline std::vector<Array> contrib_MultiProposal(const Array& cls_prob, const Array& bbox_pred, const Array& im_info, const contrib_MultiProposalAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_MultiProposal", {"rpn_pre_nms_top_n", "rpn_post_nms_top_n", "threshold", "rpn_min_size", "scales", "ratios", "feature_stride", "output_score", "iou_loss"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rpn_pre_nms_top_n);
  packed.add(op.id(1), attributes.rpn_post_nms_top_n);
  packed.add(op.id(2), attributes.threshold);
  packed.add(op.id(3), attributes.rpn_min_size);
  packed.add(op.id(4), attributes.scales);
  packed.add(op.id(5), attributes.ratios);
  packed.add(op.id(6), attributes.feature_stride);
  packed.add(op.id(7), attributes.output_score);
  packed.add(op.id(8), attributes.iou_loss);
  return detail::invoke(op, packed, {&cls_prob, &bbox_pred, &im_info});
}

// Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
// have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where it
// lies outside, the image has a negative index, or coordinates are not finite. Differentiable in
// data; the gradient of rois is 0.
// data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
inline Array contrib_PSROIPooling(const Array& data, const Array& rois, const contrib_PSROIPoolingAttributes& attributes) {
  static const detail::Operator op("_contrib_PSROIPooling", {"spatial_scale", "output_dim", "pooled_size", "group_size"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.spatial_scale);
  packed.add(op.id(1), attributes.output_dim);
  packed.add(op.id(2), attributes.pooled_size);
  packed.add(op.id(3), attributes.group_size);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
// and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
// Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
// first ones again where there are too few. Boxes that are too small, or outside the image as
// im_info has it, have a score of -1. Zero gradient.
// cls_prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
// bbox_pred: Offsets: shape (batch, 4 anchors, height, width).
// im_info: Shape (batch, 3): height, width and scale of each image.
inline std::vector<Array> contrib_Proposal(const Array& cls_prob, const Array& bbox_pred, const Array& im_info, const contrib_ProposalAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_Proposal", {"rpn_pre_nms_top_n", "rpn_post_nms_top_n", "threshold", "rpn_min_size", "scales", "ratios", "feature_stride", "output_score", "iou_loss"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rpn_pre_nms_top_n);
  packed.add(op.id(1), attributes.rpn_post_nms_top_n);
  packed.add(op.id(2), attributes.threshold);
  packed.add(op.id(3), attributes.rpn_min_size);
  packed.add(op.id(4), attributes.scales);
  packed.add(op.id(5), attributes.ratios);
  packed.add(op.id(6), attributes.feature_stride);
  packed.add(op.id(7), attributes.output_score);
  packed.add(op.id(8), attributes.iou_loss);
  return detail::invoke(op, packed, {&cls_prob, &bbox_pred, &im_info});
}

// ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
// bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
// regions of images with a negative index and regions whose coordinates are not finite. Without
// aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
// 0.
// data: Feature maps: shape (batch, channels, height, width), floating point.
// rois: Shape (regions, 5): image, left, top, right, bottom.
inline Array contrib_ROIAlign(const Array& data, const Array& rois, const contrib_ROIAlignAttributes& attributes) {
  static const detail::Operator op("_contrib_ROIAlign", {"pooled_size", "spatial_scale", "sample_ratio", "position_sensitive", "aligned"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.pooled_size);
  packed.add(op.id(1), attributes.spatial_scale);
  packed.add(op.id(2), attributes.sample_ratio);
  packed.add(op.id(3), attributes.position_sensitive);
  packed.add(op.id(4), attributes.aligned);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
// averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and so
// do regions of images with a negative index and regions whose coordinates are not finite; regions
// are at least one pixel large. Differentiable in data; the gradient of rois is 0.
// data: Feature maps: shape (batch, channels, height, width), floating point.
// rois: Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
// counterclockwise as seen.
inline Array contrib_RROIAlign(const Array& data, const Array& rois, const contrib_RROIAlignAttributes& attributes) {
  static const detail::Operator op("_contrib_RROIAlign", {"pooled_size", "spatial_scale", "sampling_ratio"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.pooled_size);
  packed.add(op.id(1), attributes.spatial_scale);
  packed.add(op.id(2), attributes.sampling_ratio);
  return detail::invoke_one(op, packed, {&data, &rois});
}

// Greedy matching: in the order of the scores, each row is given a column while both are free.
// Returns the column of each row and the row of each column, -1 where there is none. Equal scores
// go by position; NaN never matches. Zero gradient.
// data: Scores: shape (..., rows, columns), floating point.
inline std::vector<Array> contrib_bipartite_matching(const Array& data, const contrib_bipartite_matchingAttributes& attributes) {
  static const detail::Operator op("_contrib_bipartite_matching", {"is_ascend", "threshold", "topk"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_ascend);
  packed.add(op.id(1), attributes.threshold);
  packed.add(op.id(2), attributes.topk);
  return detail::invoke(op, packed, {&data});
}

// The corners of boxes from their offsets from anchors: the inverse of box_encode with means of 0.
// data: Offsets: shape (batch, anchors, 4), floating point.
// anchors: Shape (1, anchors, 4).
inline Array contrib_box_decode(const Array& data, const Array& anchors, const contrib_box_decodeAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_box_decode", {"std0", "std1", "std2", "std3", "clip", "format"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.std0);
  packed.add(op.id(1), attributes.std1);
  packed.add(op.id(2), attributes.std2);
  packed.add(op.id(3), attributes.std3);
  packed.add(op.id(4), attributes.clip);
  packed.add(op.id(5), attributes.format);
  return detail::invoke_one(op, packed, {&data, &anchors});
}

// Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
// logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
// 0 for anchors that are no positive samples.
// samples: Shape (batch, anchors): above 0.5 for positive samples.
// matches: Shape (batch, anchors): the index in refs for each positive sample.
// anchors: Corners: shape (batch, anchors, 4).
// refs: Corners: shape (batch, boxes, 4).
// means: Shape (4,).
// stds: Shape (4,).
inline std::vector<Array> contrib_box_encode(const Array& samples, const Array& matches, const Array& anchors, const Array& refs, const Array& means, const Array& stds) {
  static const detail::Operator op("_contrib_box_encode", {});
  detail::Packed packed;
  return detail::invoke(op, packed, {&samples, &matches, &anchors, &refs, &means, &stds});
}

// Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
// lhs: Boxes: shape (..., 4), at least 2 axes, floating point.
// rhs: Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
inline Array contrib_box_iou(const Array& lhs, const Array& rhs, const contrib_box_iouAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_box_iou", {"format"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.format);
  return detail::invoke_one(op, packed, {&lhs, &rhs});
}

// Greedy non-maximum suppression: boxes by descending score, without those that overlap
// (intersection over union) more than overlap_thresh with a better one; equal scores keep their
// order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
// the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it is.
// The gradient of each row goes to the row it came from, coordinates in the format they have in
// the result.
// data: Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
// ids, and anything else; floating point.
inline Array contrib_box_nms(const Array& data, const contrib_box_nmsAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_box_nms", {"overlap_thresh", "valid_thresh", "topk", "coord_start", "score_index", "id_index", "background_id", "force_suppress", "in_format", "out_format"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.overlap_thresh);
  packed.add(op.id(1), attributes.valid_thresh);
  packed.add(op.id(2), attributes.topk);
  packed.add(op.id(3), attributes.coord_start);
  packed.add(op.id(4), attributes.score_index);
  packed.add(op.id(5), attributes.id_index);
  packed.add(op.id(6), attributes.background_id);
  packed.add(op.id(7), attributes.force_suppress);
  packed.add(op.id(8), attributes.in_format);
  packed.add(op.id(9), attributes.out_format);
  return detail::invoke_one(op, packed, {&data});
}
inline Array contrib_box_non_maximum_suppression(const Array& data, const contrib_box_nmsAttributes& attributes = {}) {
  return contrib_box_nms(data, attributes);
}

}  // namespace weft::op
