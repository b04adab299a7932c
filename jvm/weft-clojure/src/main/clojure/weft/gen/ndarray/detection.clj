;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn roi-pooling
  "ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
  their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
  image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
  of rois is 0.
  data: Feature maps: shape (batch, channels, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
  :pooled-size: Bins: (height, width); required.
  :spatial-scale: Factor from the coordinates of rois to those of data; required."
  {:arglists '([data rois & {:keys [pooled-size spatial-scale]}])}
  [data rois & options]
  (call-one "ROIPooling" [data rois] options))

(defn contrib-deformable-psroi-pooling
  "Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
  region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
  in groups. Samples more than half a pixel outside do not count; bins without samples, regions
  of images with a negative index and regions whose coordinates are not finite give 0.
  Differentiable in data and trans; the gradient of rois is 0.
  data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
  :trans: Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative to the
    region; each class has output_dim / classes channels of the result.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :output-dim: Channels of the result; required.
  :group-size: Groups of channels along each axis; 0: as many as bins; required.
  :pooled-size: Bins along each axis; required.
  :part-size: Parts of a region with shifts of their own, along each axis; 0: the bins; default
    0.
  :sample-per-part: Samples per bin along each axis; default 1.
  :trans-std: Factor of trans; default 0.
  :no-trans: Whether bins stay where they are; default False."
  {:arglists '([data rois & {:keys [trans spatial-scale output-dim group-size pooled-size part-
  size sample-per-part trans-std no-trans]}])}
  [data rois & options]
  (call-one "_contrib_DeformablePSROIPooling" [data rois :trans] options))

(defn contrib-multi-box-detection
  "Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
  the background of each anchor, where it is likely enough, with the box that the offsets make of
  the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
  top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
  nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
  anchors. Zero gradient.
  cls-prob: Shape (batch, classes + 1, anchors), the background first.
  loc-pred: Offsets: shape (batch, 4 anchors).
  anchor: Corners: shape (1, anchors, 4).
  :clip: Whether boxes are cut at the borders of the image; default True.
  :threshold: The least probability; default 0.01.
  :background-id: No effect, as in MXNet: the background is class 0; default 0.
  :nms-threshold: Overlap from which on the better box suppresses the other; default 0.5.
  :force-suppress: Whether boxes suppress those of other classes too; default False.
  :variances: Four factors of the offsets; default (0.1, 0.1, 0.2, 0.2).
  :nms-topk: How many, the best, are kept before suppression; 0 or less: all; default -1."
  {:arglists '([cls-prob loc-pred anchor & {:keys [clip threshold background-id nms-threshold
  force-suppress variances nms-topk]}])}
  [cls-prob loc-pred anchor & options]
  (call-one "_contrib_MultiBoxDetection" [cls-prob loc-pred anchor] options))

(defn contrib-multi-box-prior
  "Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
  ratio, then one per further ratio with the first size, as corners relative to the image: shape
  (1, height width (sizes + ratios - 1), 4). Zero gradient.
  data: Only its shape counts: (batch, channels, height, width, ...).
  :sizes: Heights of squares, relative to the image; default (1,).
  :ratios: Widths over heights; default (1,).
  :clip: Whether boxes are cut at the borders of the image; default False.
  :steps: Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
  :offsets: Place of the first centre (y, x) in steps; default (0.5, 0.5)."
  {:arglists '([data & {:keys [sizes ratios clip steps offsets]}])}
  [data & options]
  (call-one "_contrib_MultiBoxPrior" [data] options))

(defn contrib-multi-box-target
  "Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
  that overlaps it most, the largest overlap first; further anchors go to the object they overlap
  most, where that is above overlap_threshold. Returns the offsets of the objects from their
  anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
  anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
  without objects is ignored as a whole. Zero gradient.
  anchor: Corners: shape (1, anchors, 4), floating point.
  label: Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the first
    class of -1.
  cls-pred: Scores: shape (batch, classes + 1, anchors), the background first.
  :overlap-threshold: Overlap above which an anchor is positive; 0 or less: only the best;
    default 0.5.
  :ignore-label: Class of anchors that do not count; default -1.
  :negative-mining-ratio: Negative anchors per positive one, those whose background is least
    likely; 0 or less: all; default -1.
  :negative-mining-thresh: With mining, anchors that overlap an object less may be negative;
    default 0.5.
  :minimum-negative-samples: With mining, the least number of negative anchors; default 0.
  :variances: Four divisors of the offsets; default (0.1, 0.1, 0.2, 0.2)."
  {:arglists '([anchor label cls-pred & {:keys [overlap-threshold ignore-label negative-mining-
  ratio negative-mining-thresh minimum-negative-samples variances]}])}
  [anchor label cls-pred & options]
  (call-all "_contrib_MultiBoxTarget" [anchor label cls-pred] options))

(defn contrib-multi-proposal
  "Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
  and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
  Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
  first ones again where there are too few. Boxes that are too small, or outside the image as
  im_info has it, have a score of -1. Zero gradient.
  cls-prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
  bbox-pred: Offsets: shape (batch, 4 anchors, height, width).
  im-info: Shape (batch, 3): height, width and scale of each image.
  :rpn-pre-nms-top-n: How many boxes, the best, take part; 0 or less: all; default 6000.
  :rpn-post-nms-top-n: How many proposals each image gives; default 300.
  :threshold: The most that boxes may overlap; default 0.7.
  :rpn-min-size: The least side of a box, times the scale of its image; default 16.
  :scales: Of anchors, in strides; default (4, 8, 16, 32).
  :ratios: Heights of anchors over their widths; default (0.5, 1, 2).
  :feature-stride: Pixels of the image between positions; default 16.
  :output-score: Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  :iou-loss: Whether offsets are those of the four sides, in pixels; default False."
  {:arglists '([cls-prob bbox-pred im-info & {:keys [rpn-pre-nms-top-n rpn-post-nms-top-n
  threshold rpn-min-size scales ratios feature-stride output-score iou-loss]}])}
  [cls-prob bbox-pred im-info & options]
  (call-all "_contrib_MultiProposal" [cls-prob bbox-pred im-info] options))

(defn contrib-psroi-pooling
  "Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
  have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
  it lies outside, the image has a negative index, or coordinates are not finite. Differentiable
  in data; the gradient of rois is 0.
  data: Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom, the last included.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :output-dim: Channels of the result; required.
  :pooled-size: Bins along each axis; required.
  :group-size: Groups of channels along each axis; 0: as many as bins; default 0."
  {:arglists '([data rois & {:keys [spatial-scale output-dim pooled-size group-size]}])}
  [data rois & options]
  (call-one "_contrib_PSROIPooling" [data rois] options))

(defn contrib-proposal
  "Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
  and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
  Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
  first ones again where there are too few. Boxes that are too small, or outside the image as
  im_info has it, have a score of -1. Zero gradient.
  cls-prob: Shape (batch, 2 anchors, height, width): of the background, of objects.
  bbox-pred: Offsets: shape (batch, 4 anchors, height, width).
  im-info: Shape (batch, 3): height, width and scale of each image.
  :rpn-pre-nms-top-n: How many boxes, the best, take part; 0 or less: all; default 6000.
  :rpn-post-nms-top-n: How many proposals each image gives; default 300.
  :threshold: The most that boxes may overlap; default 0.7.
  :rpn-min-size: The least side of a box, times the scale of its image; default 16.
  :scales: Of anchors, in strides; default (4, 8, 16, 32).
  :ratios: Heights of anchors over their widths; default (0.5, 1, 2).
  :feature-stride: Pixels of the image between positions; default 16.
  :output-score: Whether to return the scores too, (batch rpn_post_nms_top_n, 1); default False.
  :iou-loss: Whether offsets are those of the four sides, in pixels; default False."
  {:arglists '([cls-prob bbox-pred im-info & {:keys [rpn-pre-nms-top-n rpn-post-nms-top-n
  threshold rpn-min-size scales ratios feature-stride output-score iou-loss]}])}
  [cls-prob bbox-pred im-info & options]
  (call-all "_contrib_Proposal" [cls-prob bbox-pred im-info] options))

(defn contrib-roi-align
  "ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
  bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
  regions of images with a negative index and regions whose coordinates are not finite. Without
  aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
  0.
  data: Feature maps: shape (batch, channels, height, width), floating point.
  rois: Shape (regions, 5): image, left, top, right, bottom.
  :pooled-size: Bins: (height, width); required.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :sample-ratio: Samples per bin along each axis; 0 or less: as many as the bin has pixels;
    default -1.
  :position-sensitive: Whether each bin has channels of its own: output channel c reads, for bin
    (i, j), channel (c height + i) width + j; default False.
  :aligned: Whether pixel centres are at half coordinates; default False."
  {:arglists '([data rois & {:keys [pooled-size spatial-scale sample-ratio position-sensitive
  aligned]}])}
  [data rois & options]
  (call-one "_contrib_ROIAlign" [data rois] options))

(defn contrib-rroi-align
  "ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
  averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
  so do regions of images with a negative index and regions whose coordinates are not finite;
  regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.
  data: Feature maps: shape (batch, channels, height, width), floating point.
  rois: Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
    counterclockwise as seen.
  :pooled-size: Bins: (height, width); required.
  :spatial-scale: Factor from the coordinates of rois to those of data; required.
  :sampling-ratio: Samples per bin along each axis; 0 or less: as many as the bin has pixels;
    default -1."
  {:arglists '([data rois & {:keys [pooled-size spatial-scale sampling-ratio]}])}
  [data rois & options]
  (call-one "_contrib_RROIAlign" [data rois] options))

(defn contrib-bipartite-matching
  "Greedy matching: in the order of the scores, each row is given a column while both are free.
  Returns the column of each row and the row of each column, -1 where there is none. Equal scores
  go by position; NaN never matches. Zero gradient.
  data: Scores: shape (..., rows, columns), floating point.
  :is-ascend: Smallest scores first, instead of largest; default False.
  :threshold: Scores must be above it (ascending: below); required.
  :topk: Above 0: matching ends after topk + 1 matches, as in MXNet; default -1."
  {:arglists '([data & {:keys [is-ascend threshold topk]}])}
  [data & options]
  (call-all "_contrib_bipartite_matching" [data] options))

(defn contrib-box-decode
  "The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
  0.
  data: Offsets: shape (batch, anchors, 4), floating point.
  anchors: Shape (1, anchors, 4).
  :std0: Factor of the first offset; default 1.
  :std1: Factor of the second; default 1.
  :std2: Factor of the third; default 1.
  :std3: Factor of the fourth; default 1.
  :clip: Above 0: the largest logarithm of a size's ratio; default -1.
  :format: Of anchors: centre, width, height; or left, top, right, bottom; one of center, corner;
    default center."
  {:arglists '([data anchors & {:keys [std0 std1 std2 std3 clip format]}])}
  [data anchors & options]
  (call-one "_contrib_box_decode" [data anchors] options))

(defn contrib-box-encode
  "Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
  logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
  0 for anchors that are no positive samples.
  samples: Shape (batch, anchors): above 0.5 for positive samples.
  matches: Shape (batch, anchors): the index in refs for each positive sample.
  anchors: Corners: shape (batch, anchors, 4).
  refs: Corners: shape (batch, boxes, 4).
  means: Shape (4,).
  stds: Shape (4,)."
  {:arglists '([samples matches anchors refs means stds])}
  [samples matches anchors refs means stds & options]
  (call-all "_contrib_box_encode" [samples matches anchors refs means stds] options))

(defn contrib-box-iou
  "Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.
  lhs: Boxes: shape (..., 4), at least 2 axes, floating point.
  rhs: Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
  :format: Coordinates: centre, width, height; or left, top, right, bottom; one of center,
    corner; default corner."
  {:arglists '([lhs rhs & {:keys [format]}])}
  [lhs rhs & options]
  (call-one "_contrib_box_iou" [lhs rhs] options))

(defn contrib-box-nms
  "Greedy non-maximum suppression: boxes by descending score, without those that overlap
  (intersection over union) more than overlap_thresh with a better one; equal scores keep their
  order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
  the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
  is. The gradient of each row goes to the row it came from, coordinates in the format they have
  in the result.
  data: Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
    ids, and anything else; floating point.
  :overlap-thresh: The most that boxes may overlap; default 0.5.
  :valid-thresh: Boxes with scores above it take part; default 0.
  :topk: How many boxes, the best, take part; below 0: all; default -1.
  :coord-start: Column of the first coordinate; default 2.
  :score-index: Column of the scores; default 1.
  :id-index: Column of the class ids; below 0: there is none; default -1.
  :background-id: Id of the background: boxes with it are left out, -1 included; default -1.
  :force-suppress: Whether boxes suppress those of other classes too; default False.
  :in-format: Coordinates of data: centre, width, height; or left, top, right, bottom; one of
    center, corner; default corner.
  :out-format: Coordinates of the result; one of center, corner; default corner."
  {:arglists '([data & {:keys [overlap-thresh valid-thresh topk coord-start score-index id-index
  background-id force-suppress in-format out-format]}])}
  [data & options]
  (call-one "_contrib_box_nms" [data] options))

(defn contrib-box-non-maximum-suppression
  "Greedy non-maximum suppression: boxes by descending score, without those that overlap
  (intersection over union) more than overlap_thresh with a better one; equal scores keep their
  order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
  the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
  is. The gradient of each row goes to the row it came from, coordinates in the format they have
  in the result.
  data: Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
    ids, and anything else; floating point.
  :overlap-thresh: The most that boxes may overlap; default 0.5.
  :valid-thresh: Boxes with scores above it take part; default 0.
  :topk: How many boxes, the best, take part; below 0: all; default -1.
  :coord-start: Column of the first coordinate; default 2.
  :score-index: Column of the scores; default 1.
  :id-index: Column of the class ids; below 0: there is none; default -1.
  :background-id: Id of the background: boxes with it are left out, -1 included; default -1.
  :force-suppress: Whether boxes suppress those of other classes too; default False.
  :in-format: Coordinates of data: centre, width, height; or left, top, right, bottom; one of
    center, corner; default corner.
  :out-format: Coordinates of the result; one of center, corner; default corner."
  {:arglists '([data & {:keys [overlap-thresh valid-thresh topk coord-start score-index id-index
  background-id force-suppress in-format out-format]}])}
  [data & options]
  (call-one "_contrib_box_nms" [data] options))
