"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_contrib_DeformablePSROIPooling_op = _Operator('_contrib_DeformablePSROIPooling', ('spatial_scale', 'output_dim', 'group_size', 'pooled_size', 'part_size', 'sample_per_part', 'trans_std', 'no_trans'), ('data', 'rois', 'trans'))


def DeformablePSROIPooling(data=None, rois=None, trans=None, spatial_scale=_U, output_dim=_U, group_size=_U, pooled_size=_U, part_size=_U, sample_per_part=_U, trans_std=_U, no_trans=_U, out=None, name=None, **kwargs):
    """Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
    region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
    in groups. Samples more than half a pixel outside do not count; bins without samples, regions
    of images with a negative index and regions whose coordinates are not finite give 0.
    Differentiable in data and trans; the gradient of rois is 0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
    rois : NDArray
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    trans : NDArray, optional
        Shape (regions, 2 classes, parts, parts): shifts along x and y in turn, relative to the
        region; each class has output_dim / classes channels of the result.
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    output_dim : int, required
        Channels of the result.
    group_size : int, required
        Groups of channels along each axis; 0: as many as bins.
    pooled_size : int, required
        Bins along each axis.
    part_size : int, default 0
        Parts of a region with shifts of their own, along each axis; 0: the bins.
    sample_per_part : int, default 1
        Samples per bin along each axis.
    trans_std : float, default 0
        Factor of trans.
    no_trans : bool, default False
        Whether bins stay where they are.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_DeformablePSROIPooling_op((data, rois, trans, ), (spatial_scale, output_dim, group_size, pooled_size, part_size, sample_per_part, trans_std, no_trans, ), out, kwargs)


_contrib_MultiBoxDetection_op = _Operator('_contrib_MultiBoxDetection', ('clip', 'threshold', 'background_id', 'nms_threshold', 'force_suppress', 'variances', 'nms_topk'), ('cls_prob', 'loc_pred', 'anchor'))


def MultiBoxDetection(cls_prob=None, loc_pred=None, anchor=None, clip=_U, threshold=_U, background_id=_U, nms_threshold=_U, force_suppress=_U, variances=_U, nms_topk=_U, out=None, name=None, **kwargs):
    """Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
    the background of each anchor, where it is likely enough, with the box that the offsets make of
    the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
    top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
    nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
    anchors. Zero gradient.

    Parameters
    ----------
    cls_prob : NDArray
        Shape (batch, classes + 1, anchors), the background first.
    loc_pred : NDArray
        Offsets: shape (batch, 4 anchors).
    anchor : NDArray
        Corners: shape (1, anchors, 4).
    clip : bool, default True
        Whether boxes are cut at the borders of the image.
    threshold : float, default 0.01
        The least probability.
    background_id : int, default 0
        No effect, as in MXNet: the background is class 0.
    nms_threshold : float, default 0.5
        Overlap from which on the better box suppresses the other.
    force_suppress : bool, default False
        Whether boxes suppress those of other classes too.
    variances : floats, default (0.1, 0.1, 0.2, 0.2)
        Four factors of the offsets.
    nms_topk : int, default -1
        How many, the best, are kept before suppression; 0 or less: all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_MultiBoxDetection_op((cls_prob, loc_pred, anchor, ), (clip, threshold, background_id, nms_threshold, force_suppress, variances, nms_topk, ), out, kwargs)


_contrib_MultiBoxPrior_op = _Operator('_contrib_MultiBoxPrior', ('sizes', 'ratios', 'clip', 'steps', 'offsets'), ('data',))


def MultiBoxPrior(data=None, sizes=_U, ratios=_U, clip=_U, steps=_U, offsets=_U, out=None, name=None, **kwargs):
    """Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
    ratio, then one per further ratio with the first size, as corners relative to the image: shape
    (1, height width (sizes + ratios - 1), 4). Zero gradient.

    Parameters
    ----------
    data : NDArray
        Only its shape counts: (batch, channels, height, width, ...).
    sizes : floats, default (1,)
        Heights of squares, relative to the image.
    ratios : floats, default (1,)
        Widths over heights.
    clip : bool, default False
        Whether boxes are cut at the borders of the image.
    steps : floats, default (-1, -1)
        Distances of centres (y, x); 0 or less: those of the pixels.
    offsets : floats, default (0.5, 0.5)
        Place of the first centre (y, x) in steps.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_MultiBoxPrior_op((data, ), (sizes, ratios, clip, steps, offsets, ), out, kwargs)


_contrib_MultiBoxTarget_op = _Operator('_contrib_MultiBoxTarget', ('overlap_threshold', 'ignore_label', 'negative_mining_ratio', 'negative_mining_thresh', 'minimum_negative_samples', 'variances'), ('anchor', 'label', 'cls_pred'))


def MultiBoxTarget(anchor=None, label=None, cls_pred=None, overlap_threshold=_U, ignore_label=_U, negative_mining_ratio=_U, negative_mining_thresh=_U, minimum_negative_samples=_U, variances=_U, out=None, name=None, **kwargs):
    """Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
    that overlaps it most, the largest overlap first; further anchors go to the object they overlap
    most, where that is above overlap_threshold. Returns the offsets of the objects from their
    anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
    anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
    without objects is ignored as a whole. Zero gradient.

    Parameters
    ----------
    anchor : NDArray
        Corners: shape (1, anchors, 4), floating point.
    label : NDArray
        Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the first
        class of -1.
    cls_pred : NDArray
        Scores: shape (batch, classes + 1, anchors), the background first.
    overlap_threshold : float, default 0.5
        Overlap above which an anchor is positive; 0 or less: only the best.
    ignore_label : float, default -1
        Class of anchors that do not count.
    negative_mining_ratio : float, default -1
        Negative anchors per positive one, those whose background is least likely; 0 or less:
        all.
    negative_mining_thresh : float, default 0.5
        With mining, anchors that overlap an object less may be negative.
    minimum_negative_samples : int, default 0
        With mining, the least number of negative anchors.
    variances : floats, default (0.1, 0.1, 0.2, 0.2)
        Four divisors of the offsets.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_MultiBoxTarget_op((anchor, label, cls_pred, ), (overlap_threshold, ignore_label, negative_mining_ratio, negative_mining_thresh, minimum_negative_samples, variances, ), out, kwargs)


_contrib_MultiProposal_op = _Operator('_contrib_MultiProposal', ('rpn_pre_nms_top_n', 'rpn_post_nms_top_n', 'threshold', 'rpn_min_size', 'scales', 'ratios', 'feature_stride', 'output_score', 'iou_loss'), ('cls_prob', 'bbox_pred', 'im_info'))


def MultiProposal(cls_prob=None, bbox_pred=None, im_info=None, rpn_pre_nms_top_n=_U, rpn_post_nms_top_n=_U, threshold=_U, rpn_min_size=_U, scales=_U, ratios=_U, feature_stride=_U, output_score=_U, iou_loss=_U, out=None, name=None, **kwargs):
    """Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
    first ones again where there are too few. Boxes that are too small, or outside the image as
    im_info has it, have a score of -1. Zero gradient.

    Parameters
    ----------
    cls_prob : NDArray
        Shape (batch, 2 anchors, height, width): of the background, of objects.
    bbox_pred : NDArray
        Offsets: shape (batch, 4 anchors, height, width).
    im_info : NDArray
        Shape (batch, 3): height, width and scale of each image.
    rpn_pre_nms_top_n : int, default 6000
        How many boxes, the best, take part; 0 or less: all.
    rpn_post_nms_top_n : int, default 300
        How many proposals each image gives.
    threshold : float, default 0.7
        The most that boxes may overlap.
    rpn_min_size : int, default 16
        The least side of a box, times the scale of its image.
    scales : floats, default (4, 8, 16, 32)
        Of anchors, in strides.
    ratios : floats, default (0.5, 1, 2)
        Heights of anchors over their widths.
    feature_stride : int, default 16
        Pixels of the image between positions.
    output_score : bool, default False
        Whether to return the scores too, (batch rpn_post_nms_top_n, 1).
    iou_loss : bool, default False
        Whether offsets are those of the four sides, in pixels.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_MultiProposal_op((cls_prob, bbox_pred, im_info, ), (rpn_pre_nms_top_n, rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score, iou_loss, ), out, kwargs)


_contrib_PSROIPooling_op = _Operator('_contrib_PSROIPooling', ('spatial_scale', 'output_dim', 'pooled_size', 'group_size'), ('data', 'rois'))


def PSROIPooling(data=None, rois=None, spatial_scale=_U, output_dim=_U, pooled_size=_U, group_size=_U, out=None, name=None, **kwargs):
    """Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
    have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
    it lies outside, the image has a negative index, or coordinates are not finite. Differentiable
    in data; the gradient of rois is 0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
    rois : NDArray
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    output_dim : int, required
        Channels of the result.
    pooled_size : int, required
        Bins along each axis.
    group_size : int, default 0
        Groups of channels along each axis; 0: as many as bins.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_PSROIPooling_op((data, rois, ), (spatial_scale, output_dim, pooled_size, group_size, ), out, kwargs)


_contrib_Proposal_op = _Operator('_contrib_Proposal', ('rpn_pre_nms_top_n', 'rpn_post_nms_top_n', 'threshold', 'rpn_min_size', 'scales', 'ratios', 'feature_stride', 'output_score', 'iou_loss'), ('cls_prob', 'bbox_pred', 'im_info'))


def Proposal(cls_prob=None, bbox_pred=None, im_info=None, rpn_pre_nms_top_n=_U, rpn_post_nms_top_n=_U, threshold=_U, rpn_min_size=_U, scales=_U, ratios=_U, feature_stride=_U, output_score=_U, iou_loss=_U, out=None, name=None, **kwargs):
    """Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
    first ones again where there are too few. Boxes that are too small, or outside the image as
    im_info has it, have a score of -1. Zero gradient.

    Parameters
    ----------
    cls_prob : NDArray
        Shape (batch, 2 anchors, height, width): of the background, of objects.
    bbox_pred : NDArray
        Offsets: shape (batch, 4 anchors, height, width).
    im_info : NDArray
        Shape (batch, 3): height, width and scale of each image.
    rpn_pre_nms_top_n : int, default 6000
        How many boxes, the best, take part; 0 or less: all.
    rpn_post_nms_top_n : int, default 300
        How many proposals each image gives.
    threshold : float, default 0.7
        The most that boxes may overlap.
    rpn_min_size : int, default 16
        The least side of a box, times the scale of its image.
    scales : floats, default (4, 8, 16, 32)
        Of anchors, in strides.
    ratios : floats, default (0.5, 1, 2)
        Heights of anchors over their widths.
    feature_stride : int, default 16
        Pixels of the image between positions.
    output_score : bool, default False
        Whether to return the scores too, (batch rpn_post_nms_top_n, 1).
    iou_loss : bool, default False
        Whether offsets are those of the four sides, in pixels.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_Proposal_op((cls_prob, bbox_pred, im_info, ), (rpn_pre_nms_top_n, rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score, iou_loss, ), out, kwargs)


_contrib_ROIAlign_op = _Operator('_contrib_ROIAlign', ('pooled_size', 'spatial_scale', 'sample_ratio', 'position_sensitive', 'aligned'), ('data', 'rois'))


def ROIAlign(data=None, rois=None, pooled_size=_U, spatial_scale=_U, sample_ratio=_U, position_sensitive=_U, aligned=_U, out=None, name=None, **kwargs):
    """ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
    bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
    regions of images with a negative index and regions whose coordinates are not finite. Without
    aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
    0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : NDArray
        Shape (regions, 5): image, left, top, right, bottom.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    sample_ratio : int, default -1
        Samples per bin along each axis; 0 or less: as many as the bin has pixels.
    position_sensitive : bool, default False
        Whether each bin has channels of its own: output channel c reads, for bin (i, j),
        channel (c height + i) width + j.
    aligned : bool, default False
        Whether pixel centres are at half coordinates.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_ROIAlign_op((data, rois, ), (pooled_size, spatial_scale, sample_ratio, position_sensitive, aligned, ), out, kwargs)


_contrib_RROIAlign_op = _Operator('_contrib_RROIAlign', ('pooled_size', 'spatial_scale', 'sampling_ratio'), ('data', 'rois'))


def RROIAlign(data=None, rois=None, pooled_size=_U, spatial_scale=_U, sampling_ratio=_U, out=None, name=None, **kwargs):
    """ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
    averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
    so do regions of images with a negative index and regions whose coordinates are not finite;
    regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : NDArray
        Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
        counterclockwise as seen.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    sampling_ratio : int, default -1
        Samples per bin along each axis; 0 or less: as many as the bin has pixels.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_RROIAlign_op((data, rois, ), (pooled_size, spatial_scale, sampling_ratio, ), out, kwargs)


_contrib_bipartite_matching_op = _Operator('_contrib_bipartite_matching', ('is_ascend', 'threshold', 'topk'), ('data',))


def bipartite_matching(data=None, is_ascend=_U, threshold=_U, topk=_U, out=None, name=None, **kwargs):
    """Greedy matching: in the order of the scores, each row is given a column while both are free.
    Returns the column of each row and the row of each column, -1 where there is none. Equal scores
    go by position; NaN never matches. Zero gradient.

    Parameters
    ----------
    data : NDArray
        Scores: shape (..., rows, columns), floating point.
    is_ascend : bool, default False
        Smallest scores first, instead of largest.
    threshold : float, required
        Scores must be above it (ascending: below).
    topk : int, default -1
        Above 0: matching ends after topk + 1 matches, as in MXNet.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_bipartite_matching_op((data, ), (is_ascend, threshold, topk, ), out, kwargs)


_contrib_box_decode_op = _Operator('_contrib_box_decode', ('std0', 'std1', 'std2', 'std3', 'clip', 'format'), ('data', 'anchors'))


def box_decode(data=None, anchors=None, std0=_U, std1=_U, std2=_U, std3=_U, clip=_U, format=_U, out=None, name=None, **kwargs):
    """The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
    0.

    Parameters
    ----------
    data : NDArray
        Offsets: shape (batch, anchors, 4), floating point.
    anchors : NDArray
        Shape (1, anchors, 4).
    std0 : float, default 1
        Factor of the first offset.
    std1 : float, default 1
        Factor of the second.
    std2 : float, default 1
        Factor of the third.
    std3 : float, default 1
        Factor of the fourth.
    clip : float, default -1
        Above 0: the largest logarithm of a size's ratio.
    format : {'center', 'corner'}, default center
        Of anchors: centre, width, height; or left, top, right, bottom.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_box_decode_op((data, anchors, ), (std0, std1, std2, std3, clip, format, ), out, kwargs)


_contrib_box_encode_op = _Operator('_contrib_box_encode', (), ('samples', 'matches', 'anchors', 'refs', 'means', 'stds'))


def box_encode(samples=None, matches=None, anchors=None, refs=None, means=None, stds=None, out=None, name=None, **kwargs):
    """Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
    logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
    0 for anchors that are no positive samples.

    Parameters
    ----------
    samples : NDArray
        Shape (batch, anchors): above 0.5 for positive samples.
    matches : NDArray
        Shape (batch, anchors): the index in refs for each positive sample.
    anchors : NDArray
        Corners: shape (batch, anchors, 4).
    refs : NDArray
        Corners: shape (batch, boxes, 4).
    means : NDArray
        Shape (4,).
    stds : NDArray
        Shape (4,).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_box_encode_op((samples, matches, anchors, refs, means, stds, ), (), out, kwargs)


_contrib_box_iou_op = _Operator('_contrib_box_iou', ('format',), ('lhs', 'rhs'))


def box_iou(lhs=None, rhs=None, format=_U, out=None, name=None, **kwargs):
    """Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.

    Parameters
    ----------
    lhs : NDArray
        Boxes: shape (..., 4), at least 2 axes, floating point.
    rhs : NDArray
        Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
    format : {'center', 'corner'}, default corner
        Coordinates: centre, width, height; or left, top, right, bottom.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_box_iou_op((lhs, rhs, ), (format, ), out, kwargs)


_contrib_box_nms_op = _Operator('_contrib_box_nms', ('overlap_thresh', 'valid_thresh', 'topk', 'coord_start', 'score_index', 'id_index', 'background_id', 'force_suppress', 'in_format', 'out_format'), ('data',))


def box_nms(data=None, overlap_thresh=_U, valid_thresh=_U, topk=_U, coord_start=_U, score_index=_U, id_index=_U, background_id=_U, force_suppress=_U, in_format=_U, out_format=_U, out=None, name=None, **kwargs):
    """Greedy non-maximum suppression: boxes by descending score, without those that overlap
    (intersection over union) more than overlap_thresh with a better one; equal scores keep their
    order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
    the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
    is. The gradient of each row goes to the row it came from, coordinates in the format they have
    in the result.

    Parameters
    ----------
    data : NDArray
        Shape (..., boxes, width): the last axis holds scores, 4 coordinates in a row, perhaps
        ids, and anything else; floating point.
    overlap_thresh : float, default 0.5
        The most that boxes may overlap.
    valid_thresh : float, default 0
        Boxes with scores above it take part.
    topk : int, default -1
        How many boxes, the best, take part; below 0: all.
    coord_start : int, default 2
        Column of the first coordinate.
    score_index : int, default 1
        Column of the scores.
    id_index : int, default -1
        Column of the class ids; below 0: there is none.
    background_id : int, default -1
        Id of the background: boxes with it are left out, -1 included.
    force_suppress : bool, default False
        Whether boxes suppress those of other classes too.
    in_format : {'center', 'corner'}, default corner
        Coordinates of data: centre, width, height; or left, top, right, bottom.
    out_format : {'center', 'corner'}, default corner
        Coordinates of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_box_nms_op((data, ), (overlap_thresh, valid_thresh, topk, coord_start, score_index, id_index, background_id, force_suppress, in_format, out_format, ), out, kwargs)

box_non_maximum_suppression = box_nms
