# Generated from the operator registry by capi/gen/r.py; do not edit.

mx.nd.ROIPooling <- function(data, rois, pooled_size, spatial_scale, ..., out = NULL) {
  .Call(C_nd_call, operators[["ROIPooling"]], environment(), list(...), out)
}

mx.nd.contrib.DeformablePSROIPooling <- function(data, rois, trans, spatial_scale, output_dim,
  group_size, pooled_size, part_size, sample_per_part, trans_std, no_trans, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_DeformablePSROIPooling"]], environment(), list(...), out)
}

mx.nd.contrib.MultiBoxDetection <- function(cls_prob, loc_pred, anchor, clip, threshold,
  background_id, nms_threshold, force_suppress, variances, nms_topk, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiBoxDetection"]], environment(), list(...), out)
}

mx.nd.contrib.MultiBoxPrior <- function(data, sizes, ratios, clip, steps, offsets, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiBoxPrior"]], environment(), list(...), out)
}

mx.nd.contrib.MultiBoxTarget <- function(anchor, label, cls_pred, overlap_threshold, ignore_label,
  negative_mining_ratio, negative_mining_thresh, minimum_negative_samples, variances, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiBoxTarget"]], environment(), list(...), out)
}

mx.nd.contrib.MultiProposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_MultiProposal"]], environment(), list(...), out)
}

mx.nd.contrib.PSROIPooling <- function(data, rois, spatial_scale, output_dim, pooled_size,
  group_size, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_PSROIPooling"]], environment(), list(...), out)
}

mx.nd.contrib.Proposal <- function(cls_prob, bbox_pred, im_info, rpn_pre_nms_top_n,
  rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score,
  iou_loss, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_Proposal"]], environment(), list(...), out)
}

mx.nd.contrib.ROIAlign <- function(data, rois, pooled_size, spatial_scale, sample_ratio,
  position_sensitive, aligned, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_ROIAlign"]], environment(), list(...), out)
}

mx.nd.contrib.RROIAlign <- function(data, rois, pooled_size, spatial_scale, sampling_ratio, ...,
  out = NULL) {
  .Call(C_nd_call, operators[["_contrib_RROIAlign"]], environment(), list(...), out)
}

mx.nd.contrib.bipartite.matching <- function(data, is_ascend, threshold, topk, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_bipartite_matching"]], environment(), list(...), out)
}

mx.nd.contrib.box.decode <- function(data, anchors, std0, std1, std2, std3, clip, format, ..., out
  = NULL) {
  .Call(C_nd_call, operators[["_contrib_box_decode"]], environment(), list(...), out)
}

mx.nd.contrib.box.encode <- function(samples, matches, anchors, refs, means, stds, ..., out =
  NULL) {
  .Call(C_nd_call, operators[["_contrib_box_encode"]], environment(), list(...), out)
}

mx.nd.contrib.box.iou <- function(lhs, rhs, format, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_box_iou"]], environment(), list(...), out)
}

mx.nd.contrib.box.nms <- function(data, overlap_thresh, valid_thresh, topk, coord_start,
  score_index, id_index, background_id, force_suppress, in_format, out_format, ..., out = NULL) {
  .Call(C_nd_call, operators[["_contrib_box_nms"]], environment(), list(...), out)
}
mx.nd.contrib.box.non.maximum.suppression <- mx.nd.contrib.box.nms
