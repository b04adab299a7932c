// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/value.hpp"

namespace weft {

struct ROIPoolingAttributes {
  // Bins: (height, width); required.
  Option<Shape> pooled_size = {};
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
};

struct contrib_DeformablePSROIPoolingAttributes {
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Channels of the result; required.
  Option<int64_t> output_dim = {};
  // Groups of channels along each axis; 0: as many as bins; required.
  Option<int64_t> group_size = {};
  // Bins along each axis; required.
  Option<int64_t> pooled_size = {};
  // Parts of a region with shifts of their own, along each axis; 0: the bins; default 0.
  Option<int64_t> part_size = {};
  // Samples per bin along each axis; default 1.
  Option<int64_t> sample_per_part = {};
  // Factor of trans; default 0.
  Option<double> trans_std = {};
  // Whether bins stay where they are; default False.
  Option<bool> no_trans = {};
};

struct contrib_MultiBoxDetectionAttributes {
  // Whether boxes are cut at the borders of the image; default True.
  Option<bool> clip = {};
  // The least probability; default 0.01.
  Option<double> threshold = {};
  // No effect, as in MXNet: the background is class 0; default 0.
  Option<int64_t> background_id = {};
  // Overlap from which on the better box suppresses the other; default 0.5.
  Option<double> nms_threshold = {};
  // Whether boxes suppress those of other classes too; default False.
  Option<bool> force_suppress = {};
  // Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
  Option<std::vector<double>> variances = {};
  // How many, the best, are kept before suppression; 0 or less: all; default -1.
  Option<int64_t> nms_topk = {};
};

struct contrib_MultiBoxPriorAttributes {
  // Heights of squares, relative to the image; default (1,).
  Option<std::vector<double>> sizes = {};
  // Widths over heights; default (1,).
  Option<std::vector<double>> ratios = {};
  // Whether boxes are cut at the borders of the image; default False.
  Option<bool> clip = {};
  // Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
  Option<std::vector<double>> steps = {};
  // Place of the first centre (y, x) in steps; default (0.5, 0.5).
  Option<std::vector<double>> offsets = {};
};

struct contrib_MultiBoxTargetAttributes {
  // Overlap above which an anchor is positive; 0 or less: only the best; default 0.5.
  Option<double> overlap_threshold = {};
  // Class of anchors that do not count; default -1.
  Option<double> ignore_label = {};
  // Negative anchors per positive one, those whose background is least likely; 0 or less: all;
  // default -1.
  Option<double> negative_mining_ratio = {};
  // With mining, anchors that overlap an object less may be negative; default 0.5.
  Option<double> negative_mining_thresh = {};
  // With mining, the least number of negative anchors; default 0.
  Option<int64_t> minimum_negative_samples = {};
  // Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2).
  Option<std::vector<double>> variances = {};
};

struct contrib_MultiProposalAttributes {
  // How many boxes, the best, take part; 0 or less: all; default 6000.
  Option<int64_t> rpn_pre_nms_top_n = {};
  // How many proposals each image gives; default 300.
  Option<int64_t> rpn_post_nms_top_n = {};
  // The most that boxes may overlap; default 0.7.
  Option<double> threshold = {};
  // The least side of a box, times the scale of its image; default 16.
  Option<int64_t> rpn_min_size = {};
  // Of anchors, in strides; default (4, 8, 16, 32).
  Option<std::vector<double>> scales = {};
  // Heights of anchors over their widths; default (0.5, 1, 2).
  Option<std::vector<double>> ratios = {};
  // Pixels of the image between positions; default 16.
  Option<int64_t> feature_stride = {};
  // Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  Option<bool> output_score = {};
  // Whether offsets are those of the four sides, in pixels; default False.
  Option<bool> iou_loss = {};
};

struct contrib_PSROIPoolingAttributes {
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Channels of the result; required.
  Option<int64_t> output_dim = {};
  // Bins along each axis; required.
  Option<int64_t> pooled_size = {};
  // Groups of channels along each axis; 0: as many as bins; default 0.
  Option<int64_t> group_size = {};
};

struct contrib_ProposalAttributes {
  // How many boxes, the best, take part; 0 or less: all; default 6000.
  Option<int64_t> rpn_pre_nms_top_n = {};
  // How many proposals each image gives; default 300.
  Option<int64_t> rpn_post_nms_top_n = {};
  // The most that boxes may overlap; default 0.7.
  Option<double> threshold = {};
  // The least side of a box, times the scale of its image; default 16.
  Option<int64_t> rpn_min_size = {};
  // Of anchors, in strides; default (4, 8, 16, 32).
  Option<std::vector<double>> scales = {};
  // Heights of anchors over their widths; default (0.5, 1, 2).
  Option<std::vector<double>> ratios = {};
  // Pixels of the image between positions; default 16.
  Option<int64_t> feature_stride = {};
  // Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  Option<bool> output_score = {};
  // Whether offsets are those of the four sides, in pixels; default False.
  Option<bool> iou_loss = {};
};

struct contrib_ROIAlignAttributes {
  // Bins: (height, width); required.
  Option<Shape> pooled_size = {};
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Samples per bin along each axis; 0 or less: as many as the bin has pixels; default -1.
  Option<int64_t> sample_ratio = {};
  // Whether each bin has channels of its own: output channel c reads, for bin (i, j), channel (c
  // height + i) width + j; default False.
  Option<bool> position_sensitive = {};
  // Whether pixel centres are at half coordinates; default False.
  Option<bool> aligned = {};
};

struct contrib_RROIAlignAttributes {
  // Bins: (height, width); required.
  Option<Shape> pooled_size = {};
  // Factor from the coordinates of rois to those of data; required.
  Option<double> spatial_scale = {};
  // Samples per bin along each axis; 0 or less: as many as the bin has pixels; default -1.
  Option<int64_t> sampling_ratio = {};
};

struct contrib_bipartite_matchingAttributes {
  // Smallest scores first, instead of largest; default False.
  Option<bool> is_ascend = {};
  // Scores must be above it (ascending: below); required.
  Option<double> threshold = {};
  // Above 0: matching ends after topk + 1 matches, as in MXNet; default -1.
  Option<int64_t> topk = {};
};

struct contrib_box_decodeAttributes {
  // Factor of the first offset; default 1.
  Option<double> std0 = {};
  // Factor of the second; default 1.
  Option<double> std1 = {};
  // Factor of the third; default 1.
  Option<double> std2 = {};
  // Factor of the fourth; default 1.
  Option<double> std3 = {};
  // Above 0: the largest logarithm of a size's ratio; default -1.
  Option<double> clip = {};
  // Of anchors: centre, width, height; or left, top, right, bottom; one of center, corner; default
  // center.
  Option<std::string> format = {};
};

struct contrib_box_iouAttributes {
  // Coordinates: centre, width, height; or left, top, right, bottom; one of center, corner;
  // default corner.
  Option<std::string> format = {};
};

struct contrib_box_nmsAttributes {
  // The most that boxes may overlap; default 0.5.
  Option<double> overlap_thresh = {};
  // Boxes with scores above it take part; default 0.
  Option<double> valid_thresh = {};
  // How many boxes, the best, take part; below 0: all; default -1.
  Option<int64_t> topk = {};
  // Column of the first coordinate; default 2.
  Option<int64_t> coord_start = {};
  // Column of the scores; default 1.
  Option<int64_t> score_index = {};
  // Column of the class ids; below 0: there is none; default -1.
  Option<int64_t> id_index = {};
  // Id of the background: boxes with it are left out, -1 included; default -1.
  Option<int64_t> background_id = {};
  // Whether boxes suppress those of other classes too; default False.
  Option<bool> force_suppress = {};
  // Coordinates of data: centre, width, height; or left, top, right, bottom; one of center,
  // corner; default corner.
  Option<std::string> in_format = {};
  // Coordinates of the result; one of center, corner; default corner.
  Option<std::string> out_format = {};
};
using contrib_box_non_maximum_suppressionAttributes = contrib_box_nmsAttributes;

}  // namespace weft
