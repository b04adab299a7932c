"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def DeformablePSROIPooling(data: Symbol | None = ..., rois: Symbol | None = ..., trans: Symbol | None = ..., spatial_scale: float = ..., output_dim: int = ..., group_size: int = ..., pooled_size: int = ..., part_size: int = ..., sample_per_part: int = ..., trans_std: float = ..., no_trans: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Position-sensitive region pooling with bins that move (Dai et al. 2017): each bin of each
    region is shifted by trans and averaged over bilinear samples; bins have channels of their own,
    in groups. Samples more than half a pixel outside do not count; bins without samples, regions
    of images with a negative index and regions whose coordinates are not finite give 0.
    Differentiable in data and trans; the gradient of rois is 0.

    Parameters
    ----------
    data : Symbol
        Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
    rois : Symbol
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    trans : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def MultiBoxDetection(cls_prob: Symbol | None = ..., loc_pred: Symbol | None = ..., anchor: Symbol | None = ..., clip: bool = ..., threshold: float = ..., background_id: int = ..., nms_threshold: float = ..., force_suppress: bool = ..., variances: float | Sequence[float] = ..., nms_topk: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Objects from the predictions of a single shot detector (Liu et al. 2016): the best class but
    the background of each anchor, where it is likely enough, with the box that the offsets make of
    the anchor; then greedy suppression. Returns (batch, anchors, 6): class, probability, left,
    top, right, bottom; by descending probability; class -1 for what is suppressed, beyond
    nms_topk, or nothing. A nms_threshold of 0 or less, or above 1, leaves all in the order of the
    anchors. Zero gradient.

    Parameters
    ----------
    cls_prob : Symbol
        Shape (batch, classes + 1, anchors), the background first.
    loc_pred : Symbol
        Offsets: shape (batch, 4 anchors).
    anchor : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def MultiBoxPrior(data: Symbol | None = ..., sizes: float | Sequence[float] = ..., ratios: float | Sequence[float] = ..., clip: bool = ..., steps: float | Sequence[float] = ..., offsets: float | Sequence[float] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size with the first
    ratio, then one per further ratio with the first size, as corners relative to the image: shape
    (1, height width (sizes + ratios - 1), 4). Zero gradient.

    Parameters
    ----------
    data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def MultiBoxTarget(anchor: Symbol | None = ..., label: Symbol | None = ..., cls_pred: Symbol | None = ..., overlap_threshold: float = ..., ignore_label: float = ..., negative_mining_ratio: float = ..., negative_mining_thresh: float = ..., minimum_negative_samples: int = ..., variances: float | Sequence[float] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Training targets of the single shot detector (Liu et al. 2016). Every object gets the anchor
    that overlaps it most, the largest overlap first; further anchors go to the object they overlap
    most, where that is above overlap_threshold. Returns the offsets of the objects from their
    anchors over variances, (batch, 4 anchors); a mask that is 1 for them; and classes, (batch,
    anchors): that of the object plus 1, 0 for negative anchors, ignore_label for others. An image
    without objects is ignored as a whole. Zero gradient.

    Parameters
    ----------
    anchor : Symbol
        Corners: shape (1, anchors, 4), floating point.
    label : Symbol
        Shape (batch, objects, 5 or more): class, left, top, right, bottom; ends at the first
        class of -1.
    cls_pred : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def MultiProposal(cls_prob: Symbol | None = ..., bbox_pred: Symbol | None = ..., im_info: Symbol | None = ..., rpn_pre_nms_top_n: int = ..., rpn_post_nms_top_n: int = ..., threshold: float = ..., rpn_min_size: int = ..., scales: float | Sequence[float] = ..., ratios: float | Sequence[float] = ..., feature_stride: int = ..., output_score: bool = ..., iou_loss: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
    first ones again where there are too few. Boxes that are too small, or outside the image as
    im_info has it, have a score of -1. Zero gradient.

    Parameters
    ----------
    cls_prob : Symbol
        Shape (batch, 2 anchors, height, width): of the background, of objects.
    bbox_pred : Symbol
        Offsets: shape (batch, 4 anchors, height, width).
    im_info : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def PSROIPooling(data: Symbol | None = ..., rois: Symbol | None = ..., spatial_scale: float = ..., output_dim: int = ..., pooled_size: int = ..., group_size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Position-sensitive region pooling (Dai et al. 2016): each region is divided into bins, which
    have channels of their own, in groups; the result is the mean of the pixels of a bin, 0 where
    it lies outside, the image has a negative index, or coordinates are not finite. Differentiable
    in data; the gradient of rois is 0.

    Parameters
    ----------
    data : Symbol
        Feature maps: shape (batch, output_dim group_size^2, height, width), floating point.
    rois : Symbol
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    output_dim : int, required
        Channels of the result.
    pooled_size : int, required
        Bins along each axis.
    group_size : int, default 0
        Groups of channels along each axis; 0: as many as bins.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def Proposal(cls_prob: Symbol | None = ..., bbox_pred: Symbol | None = ..., im_info: Symbol | None = ..., rpn_pre_nms_top_n: int = ..., rpn_post_nms_top_n: int = ..., threshold: float = ..., rpn_min_size: int = ..., scales: float | Sequence[float] = ..., ratios: float | Sequence[float] = ..., feature_stride: int = ..., output_score: bool = ..., iou_loss: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Region proposals (Ren et al. 2015): anchors at every position, moved by the predicted offsets
    and cut at the borders of the image, the best rpn_pre_nms_top_n of them suppressed greedily.
    Returns (batch rpn_post_nms_top_n, 5): image, left, top, right, bottom, the last included; the
    first ones again where there are too few. Boxes that are too small, or outside the image as
    im_info has it, have a score of -1. Zero gradient.

    Parameters
    ----------
    cls_prob : Symbol
        Shape (batch, 2 anchors, height, width): of the background, of objects.
    bbox_pred : Symbol
        Offsets: shape (batch, 4 anchors, height, width).
    im_info : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def ROIAlign(data: Symbol | None = ..., rois: Symbol | None = ..., pooled_size: int | Sequence[int] = ..., spatial_scale: float = ..., sample_ratio: int = ..., position_sensitive: bool = ..., aligned: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over a grid of
    bilinear samples, without rounding. Samples more than one pixel outside count as 0, and so do
    regions of images with a negative index and regions whose coordinates are not finite. Without
    aligned, regions are at least one pixel large. Differentiable in data; the gradient of rois is
    0.

    Parameters
    ----------
    data : Symbol
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def RROIAlign(data: Symbol | None = ..., rois: Symbol | None = ..., pooled_size: int | Sequence[int] = ..., spatial_scale: float = ..., sampling_ratio: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, each bin
    averaged over a grid of bilinear samples. Samples more than one pixel outside count as 0, and
    so do regions of images with a negative index and regions whose coordinates are not finite;
    regions are at least one pixel large. Differentiable in data; the gradient of rois is 0.

    Parameters
    ----------
    data : Symbol
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : Symbol
        Shape (regions, 6): image, centre x, centre y, width, height, angle in degrees,
        counterclockwise as seen.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    sampling_ratio : int, default -1
        Samples per bin along each axis; 0 or less: as many as the bin has pixels.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def bipartite_matching(data: Symbol | None = ..., is_ascend: bool = ..., threshold: float = ..., topk: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Greedy matching: in the order of the scores, each row is given a column while both are free.
    Returns the column of each row and the row of each column, -1 where there is none. Equal scores
    go by position; NaN never matches. Zero gradient.

    Parameters
    ----------
    data : Symbol
        Scores: shape (..., rows, columns), floating point.
    is_ascend : bool, default False
        Smallest scores first, instead of largest.
    threshold : float, required
        Scores must be above it (ascending: below).
    topk : int, default -1
        Above 0: matching ends after topk + 1 matches, as in MXNet.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def box_decode(data: Symbol | None = ..., anchors: Symbol | None = ..., std0: float = ..., std1: float = ..., std2: float = ..., std3: float = ..., clip: float = ..., format: Literal['center', 'corner'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The corners of boxes from their offsets from anchors: the inverse of box_encode with means of
    0.

    Parameters
    ----------
    data : Symbol
        Offsets: shape (batch, anchors, 4), floating point.
    anchors : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def box_encode(samples: Symbol | None = ..., matches: Symbol | None = ..., anchors: Symbol | None = ..., refs: Symbol | None = ..., means: Symbol | None = ..., stds: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Offsets of boxes from the anchors they are matched with: of the centres, in anchor sizes, and
    logarithms of the sizes' ratios, less means, over stds; and a mask that is 1 for them. Both are
    0 for anchors that are no positive samples.

    Parameters
    ----------
    samples : Symbol
        Shape (batch, anchors): above 0.5 for positive samples.
    matches : Symbol
        Shape (batch, anchors): the index in refs for each positive sample.
    anchors : Symbol
        Corners: shape (batch, anchors, 4).
    refs : Symbol
        Corners: shape (batch, boxes, 4).
    means : Symbol
        Shape (4,).
    stds : Symbol
        Shape (4,).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def box_iou(lhs: Symbol | None = ..., rhs: Symbol | None = ..., format: Literal['center', 'corner'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Intersection over union of every box of lhs with every box of rhs; 0 where they share no area.

    Parameters
    ----------
    lhs : Symbol
        Boxes: shape (..., 4), at least 2 axes, floating point.
    rhs : Symbol
        Boxes: shape (..., 4), at least 2 axes, the dtype of lhs.
    format : {'center', 'corner'}, default corner
        Coordinates: centre, width, height; or left, top, right, bottom.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def box_nms(data: Symbol | None = ..., overlap_thresh: float = ..., valid_thresh: float = ..., topk: int = ..., coord_start: int = ..., score_index: int = ..., id_index: int = ..., background_id: int = ..., force_suppress: bool = ..., in_format: Literal['center', 'corner'] = ..., out_format: Literal['center', 'corner'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Greedy non-maximum suppression: boxes by descending score, without those that overlap
    (intersection over union) more than overlap_thresh with a better one; equal scores keep their
    order. Rows of -1 fill the result up. Boxes with a score of valid_thresh or less (or NaN), with
    the id background_id, or beyond the topk best do not take part; topk of 0 returns data as it
    is. The gradient of each row goes to the row it came from, coordinates in the format they have
    in the result.

    Parameters
    ----------
    data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def box_non_maximum_suppression(data: Symbol | None = ..., overlap_thresh: float = ..., valid_thresh: float = ..., topk: int = ..., coord_start: int = ..., score_index: int = ..., id_index: int = ..., background_id: int = ..., force_suppress: bool = ..., in_format: Literal['center', 'corner'] = ..., out_format: Literal['center', 'corner'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `box_nms`."""
