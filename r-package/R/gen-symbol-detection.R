# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.symbol.ROIPooling <- function(data, rois, pooled_size, spatial_scale, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["ROIPooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_DeformablePSROIPooling <- function(data, rois, trans, spatial_scale, output_dim,
  group_size, pooled_size, part_size, sample_per_part, trans_std, no_trans, ..., name = NULL, attr
  = NULL) {
  symbol.node(operators[["_contrib_DeformablePSROIPooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiBoxDetection <- function(cls_prob, loc_pred, anchor, clip, threshold,
  background_id, nms_threshold, force_suppress, variances, nms_topk, ..., name = NULL, attr =
  NULL) {
  symbol.node(operators[["_contrib_MultiBoxDetection"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiBoxPrior <- function(data, sizes, ratios, clip, steps, offsets, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_MultiBoxPrior"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiBoxTarget <- function(anchor, label, cls_pred, overlap_threshold,
  ignore_label, negative_mining_ratio, negative_mining_thresh, minimum_negative_samples,
  variances, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_MultiBoxTarget"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_MultiProposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_MultiProposal"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_PSROIPooling <- function(data, rois, spatial_scale, output_dim, pooled_size,
  group_size, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_PSROIPooling"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_Proposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_Proposal"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_ROIAlign <- function(data, rois, pooled_size, spatial_scale, sample_ratio,
  position_sensitive, aligned, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_ROIAlign"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_RROIAlign <- function(data, rois, pooled_size, spatial_scale, sampling_ratio,
  ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_RROIAlign"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_bipartite_matching <- function(data, is_ascend, threshold, topk, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_bipartite_matching"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_decode <- function(data, anchors, std0, std1, std2, std3, clip, format, ...,
  name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_box_decode"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_encode <- function(samples, matches, anchors, refs, means, stds, ..., name =
  NULL, attr = NULL) {
  symbol.node(operators[["_contrib_box_encode"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_iou <- function(lhs, rhs, format, ..., name = NULL, attr = NULL) {
  symbol.node(operators[["_contrib_box_iou"]], environment(), list(...), name, attr)
}

mx.symbol.contrib_box_nms <- function(data, overlap_thresh, valid_thresh, topk, coord_start,
  score_index, id_index, background_id, force_suppress, in_format, out_format, ..., name = NULL,
  attr = NULL) {
  symbol.node(operators[["_contrib_box_nms"]], environment(), list(...), name, attr)
}
mx.symbol.contrib_box_non_maximum_suppression <- mx.symbol.contrib_box_nms
