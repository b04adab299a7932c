"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def CTCLoss(data: NDArray | None = ..., label: NDArray | None = ..., data_lengths: NDArray | None = ..., label_lengths: NDArray | None = ..., use_data_lengths: bool = ..., use_label_lengths: bool = ..., blank_label: Literal['first', 'last'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    probability that the softmax of data emits the labels, over all ways to align them with the
    steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.

    Parameters
    ----------
    data : NDArray
        Scores before the softmax, shape (steps, batch, classes).
    label : NDArray
        Classes of the labels, shape (batch, longest).
    data_lengths : NDArray, optional
        With use_data_lengths: steps of each sample, shape (batch,).
    label_lengths : NDArray, optional
        With use_label_lengths: labels of each sample, shape (batch,).
    use_data_lengths : bool, default False
        Whether samples end at their data_lengths.
    use_label_lengths : bool, default False
        Whether label_lengths says how many labels count; otherwise those before the first
        padding, which is 0 with the blank first and -1 with the blank last.
    blank_label : {'first', 'last'}, default first
        Which class is the blank.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ctc_loss(data: NDArray | None = ..., label: NDArray | None = ..., data_lengths: NDArray | None = ..., label_lengths: NDArray | None = ..., use_data_lengths: bool = ..., use_label_lengths: bool = ..., blank_label: Literal['first', 'last'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    probability that the softmax of data emits the labels, over all ways to align them with the
    steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.

    Parameters
    ----------
    data : NDArray
        Scores before the softmax, shape (steps, batch, classes).
    label : NDArray
        Classes of the labels, shape (batch, longest).
    data_lengths : NDArray, optional
        With use_data_lengths: steps of each sample, shape (batch,).
    label_lengths : NDArray, optional
        With use_label_lengths: labels of each sample, shape (batch,).
    use_data_lengths : bool, default False
        Whether samples end at their data_lengths.
    use_label_lengths : bool, default False
        Whether label_lengths says how many labels count; otherwise those before the first
        padding, which is 0 with the blank first and -1 with the blank last.
    blank_label : {'first', 'last'}, default first
        Which class is the blank.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SparseEmbedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim).
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Dtype of the table where it is not known yet.
    sparse_grad : bool, default False
        Row numbers out of range are an error, and the gradient keeps the rows alone where the
        table asks for that.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def AdaptiveAvgPooling2D(data: NDArray | None = ..., output_size: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
    from floor(i n / m) to ceil((i + 1) n / m).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    output_size : shape, default ()
        Height and width of the result, or one number for both; (): 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def BatchNormWithReLU(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """BatchNorm, followed by max(0, x).

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and 1 / sqrt(variance + eps) are results, too.
    axis : int, default 1
        The axis of the channels.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    min_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    max_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def BilinearResize2D(data: NDArray | None = ..., like: NDArray | None = ..., height: int = ..., width: int = ..., scale_height: float | None = ..., scale_width: float | None = ..., mode: Literal['like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'] = ..., align_corners: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    another array, or to a neighbouring even or odd size.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    like : NDArray, optional
        Mode like: an array whose last two axes are the wanted size.
    height : int, default 1
        Height of the result, at least 1.
    width : int, default 1
        Width of the result, at least 1.
    scale_height : float or None, default None
        Factor of the height; replaces height.
    scale_width : float or None, default None
        Factor of the width; replaces width.
    mode : {'like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'}, default size
        How the size is found; odd_scale keeps odd sizes odd.
    align_corners : bool, default True
        Whether the centres of the corner pixels coincide, else their borders.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def DeformableConvolution(data: NDArray | None = ..., offset: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., num_deformable_group: int = ..., workspace: int = ..., no_bias: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
    interpolation. Outside the image taps are 0; between its last pixel and one further they are
    the last pixel.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    offset : NDArray
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...).
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Height and width of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Pixels added at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    num_deformable_group : int, default 1
        Channels are split into groups with offsets of their own.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW'}, default None
        Accepted for compatibility: data is NCHW.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def DeformablePSROIPooling(data: NDArray | None = ..., rois: NDArray | None = ..., trans: NDArray | None = ..., spatial_scale: float = ..., output_dim: int = ..., group_size: int = ..., pooled_size: int = ..., part_size: int = ..., sample_per_part: int = ..., trans_std: float = ..., no_trans: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ModulatedDeformableConvolution(data: NDArray | None = ..., offset: NDArray | None = ..., mask: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., num_deformable_group: int = ..., workspace: int = ..., no_bias: bool = ..., im2col_step: int = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
    interpolation, and multiplied by a mask. Pixels outside the image are 0.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    offset : NDArray
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    mask : NDArray
        Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
        result).
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...).
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Height and width of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Pixels added at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    num_deformable_group : int, default 1
        Channels are split into groups with offsets of their own.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    im2col_step : int, default 64
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW'}, default None
        Accepted for compatibility: data is NCHW.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def MultiBoxDetection(cls_prob: NDArray | None = ..., loc_pred: NDArray | None = ..., anchor: NDArray | None = ..., clip: bool = ..., threshold: float = ..., background_id: int = ..., nms_threshold: float = ..., force_suppress: bool = ..., variances: float | Sequence[float] = ..., nms_topk: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def MultiBoxPrior(data: NDArray | None = ..., sizes: float | Sequence[float] = ..., ratios: float | Sequence[float] = ..., clip: bool = ..., steps: float | Sequence[float] = ..., offsets: float | Sequence[float] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def MultiBoxTarget(anchor: NDArray | None = ..., label: NDArray | None = ..., cls_pred: NDArray | None = ..., overlap_threshold: float = ..., ignore_label: float = ..., negative_mining_ratio: float = ..., negative_mining_thresh: float = ..., minimum_negative_samples: int = ..., variances: float | Sequence[float] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def MultiProposal(cls_prob: NDArray | None = ..., bbox_pred: NDArray | None = ..., im_info: NDArray | None = ..., rpn_pre_nms_top_n: int = ..., rpn_post_nms_top_n: int = ..., threshold: float = ..., rpn_min_size: int = ..., scales: float | Sequence[float] = ..., ratios: float | Sequence[float] = ..., feature_stride: int = ..., output_score: bool = ..., iou_loss: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def PSROIPooling(data: NDArray | None = ..., rois: NDArray | None = ..., spatial_scale: float = ..., output_dim: int = ..., pooled_size: int = ..., group_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def Proposal(cls_prob: NDArray | None = ..., bbox_pred: NDArray | None = ..., im_info: NDArray | None = ..., rpn_pre_nms_top_n: int = ..., rpn_post_nms_top_n: int = ..., threshold: float = ..., rpn_min_size: int = ..., scales: float | Sequence[float] = ..., ratios: float | Sequence[float] = ..., feature_stride: int = ..., output_score: bool = ..., iou_loss: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ROIAlign(data: NDArray | None = ..., rois: NDArray | None = ..., pooled_size: int | Sequence[int] = ..., spatial_scale: float = ..., sample_ratio: int = ..., position_sensitive: bool = ..., aligned: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def RROIAlign(data: NDArray | None = ..., rois: NDArray | None = ..., pooled_size: int | Sequence[int] = ..., spatial_scale: float = ..., sampling_ratio: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def SyncBatchNorm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., ndev: int = ..., key: str = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
    variance.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and the variances are results, too.
    ndev : int, default 1
        Number of devices that share their statistics in training; 1.
    key : string, required
        Name of the layer; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def allclose(a: NDArray | None = ..., b: NDArray | None = ..., rtol: float = ..., atol: float = ..., equal_nan: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    shape (). Infinities are close to themselves. No gradient.

    Parameters
    ----------
    a : NDArray
        Any shape and dtype.
    b : NDArray
        Shape and dtype of a.
    rtol : float, default 1e-05
        Tolerance relative to b.
    atol : float, default 1e-08
        Absolute tolerance.
    equal_nan : bool, default True
        Whether NaNs are close to each other.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arange_like(data: NDArray | None = ..., start: float = ..., step: float = ..., repeat: int = ..., ctx: str = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
    as many as one of its axes is long. Dtype of the input.

    Parameters
    ----------
    data : NDArray
        Whose shape, dtype and device are taken.
    start : float, default 0
        First value.
    step : float, default 1
        Distance between values.
    repeat : int, default 1
        How often each value stands; at least 1.
    ctx : string, default ''
        Accepted for compatibility; has no effect.
    axis : int or None, default None
        The axis that is counted; None: all elements.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def bipartite_matching(data: NDArray | None = ..., is_ascend: bool = ..., threshold: float = ..., topk: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def boolean_mask(data: NDArray | None = ..., index: NDArray | None = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The slices of data along one axis where index is nonzero. The size of that axis of the result
    depends on the values of index.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    index : NDArray
        A vector as long as the axis, any dtype.
    axis : int, default 0
        The axis to select along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def box_decode(data: NDArray | None = ..., anchors: NDArray | None = ..., std0: float = ..., std1: float = ..., std2: float = ..., std3: float = ..., clip: float = ..., format: Literal['center', 'corner'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def box_encode(samples: NDArray | None = ..., matches: NDArray | None = ..., anchors: NDArray | None = ..., refs: NDArray | None = ..., means: NDArray | None = ..., stds: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def box_iou(lhs: NDArray | None = ..., rhs: NDArray | None = ..., format: Literal['center', 'corner'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def box_nms(data: NDArray | None = ..., overlap_thresh: float = ..., valid_thresh: float = ..., topk: int = ..., coord_start: int = ..., score_index: int = ..., id_index: int = ..., background_id: int = ..., force_suppress: bool = ..., in_format: Literal['center', 'corner'] = ..., out_format: Literal['center', 'corner'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def box_non_maximum_suppression(data: NDArray | None = ..., overlap_thresh: float = ..., valid_thresh: float = ..., topk: int = ..., coord_start: int = ..., score_index: int = ..., id_index: int = ..., background_id: int = ..., force_suppress: bool = ..., in_format: Literal['center', 'corner'] = ..., out_format: Literal['center', 'corner'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def calibrate_entropy(hist: NDArray | None = ..., hist_edges: NDArray | None = ..., num_quantized_bins: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The threshold at which bounding numbers and rounding them to a number of levels loses the
    least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
    the Kullback-Leibler divergence there. No gradient.

    Parameters
    ----------
    hist : NDArray
        Counts, (n,), n odd: bins of one width around 0.
    hist_edges : NDArray
        Edges of the bins, (n + 1,), float32.
    num_quantized_bins : int, default 255
        Number of levels, at least 1 and at most n.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def count_sketch(data: NDArray | None = ..., h: NDArray | None = ..., s: NDArray | None = ..., out_dim: int = ..., processing_batch_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    s[i] data[..., i].

    Parameters
    ----------
    data : NDArray
        Shape (..., d), floating point; the result is (..., out_dim).
    h : NDArray
        Places in [0, out_dim), d elements: shape (d,) or (1, d).
    s : NDArray
        Signs, 1 or -1, d elements: shape (d,) or (1, d).
    out_dim : int, required
        Number of places.
    processing_batch_size : int, default 32
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def dequantize(data: NDArray | None = ..., min_range: NDArray | None = ..., max_range: NDArray | None = ..., out_type: Literal['float32'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The real numbers that quantised ones stand for, float32.

    Parameters
    ----------
    data : NDArray
        Any shape; int8, uint8 or int32.
    min_range : NDArray
        Lower end of the range, one number.
    max_range : NDArray
        Upper end of the range, one number.
    out_type : {'float32'}, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def div_sqrt_dim(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data / sqrt(size of the last axis), as attention scales its scores.

    Parameters
    ----------
    data : NDArray
        At least one axis; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def fft(data: NDArray | None = ..., compute_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
    imaginary part, real part, ...

    Parameters
    ----------
    data : NDArray
        Shape (..., d), floating point; the result is (..., 2 d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def getnnz(data: NDArray | None = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    axis : int or None, default None
        The axis that is counted along; None: the whole array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def gradientmultiplier(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input; its gradient is multiplied by a number (negative: reversed).

    Parameters
    ----------
    data : NDArray
        Any shape.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def group_adagrad_update(weight: NDArray | None = ..., grad: NDArray | None = ..., history: NDArray | None = ..., lr: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., epsilon: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight, (rows, columns).
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    history : NDArray
        Sums of squares, (rows, 1) or (rows,); changed in place.
    lr : float, required
        Learning rate.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    epsilon : float, default 1e-05
        Added below the root.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def hawkesll(lda: NDArray | None = ..., alpha: NDArray | None = ..., beta: NDArray | None = ..., state: NDArray | None = ..., lags: NDArray | None = ..., marks: NDArray | None = ..., valid_length: NDArray | None = ..., max_time: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
    exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
    their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).

    Parameters
    ----------
    lda : NDArray
        Background intensities, shape (batch, processes), float32 or float64.
    alpha : NDArray
        Branching ratios, shape (processes,).
    beta : NDArray
        Rates of decay, shape (processes,).
    state : NDArray
        States at time 0, shape (batch, processes).
    lags : NDArray
        Times between events, shape (batch, steps).
    marks : NDArray
        Processes that the events belong to, shape (batch, steps), any dtype.
    valid_length : NDArray
        Events of each sample, shape (batch,).
    max_time : NDArray
        Ends of the observations, shape (batch,).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ifft(data: NDArray | None = ..., compute_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The real part of the inverse discrete Fourier transform over the last axis, without the factor
    1 / d: ifft(fft(x)) is d x.

    Parameters
    ----------
    data : NDArray
        Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
        d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def index_array(data: NDArray | None = ..., axes: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The position of every element of data: an int64 array of shape data.shape + (m,).

    Parameters
    ----------
    data : NDArray
        Only its shape is read.
    axes : shape or None, default None
        The m axes to list; None: all of them.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def index_copy(old_tensor: NDArray | None = ..., index_vector: NDArray | None = ..., new_tensor: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """old_tensor with the rows that index_vector names replaced by those of new_tensor.

    Parameters
    ----------
    old_tensor : NDArray
        (n, ...)
    index_vector : NDArray
        (k,), row numbers of any dtype.
    new_tensor : NDArray
        (k, ...)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_encdec_qk(queries: NDArray | None = ..., keys_values: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    (batch * heads, queries, keys).

    Parameters
    ----------
    queries : NDArray
        Shape (queries, batch, heads * units).
    keys_values : NDArray
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_encdec_valatt(keys_values: NDArray | None = ..., attention: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).

    Parameters
    ----------
    keys_values : NDArray
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    attention : NDArray
        Weights, shape (batch * heads, queries, keys).
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_selfatt_qk(queries_keys_values: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    length, length).

    Parameters
    ----------
    queries_keys_values : NDArray
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_selfatt_valatt(queries_keys_values: NDArray | None = ..., attention: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Self-attention's values weighted by attention: shape (length, batch, heads * units).

    Parameters
    ----------
    queries_keys_values : NDArray
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    attention : NDArray
        Weights, shape (batch * heads, length, length).
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quadratic(data: NDArray | None = ..., a: float = ..., b: float = ..., c: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """a data^2 + b data + c.

    Parameters
    ----------
    data : NDArray
        Any shape.
    a : float, default 0
        Of the square.
    b : float, default 0
        Of the number.
    c : float, default 0
        Constant.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantize(data: NDArray | None = ..., min_range: NDArray | None = ..., max_range: NDArray | None = ..., out_type: Literal['int8', 'uint8'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
    for int8, as given for uint8. Numbers outside are bounded.

    Parameters
    ----------
    data : NDArray
        Any shape, float32.
    min_range : NDArray
        Lower end, one number.
    max_range : NDArray
        Upper end, one number.
    out_type : {'int8', 'uint8'}, default uint8
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantize_asym(data: NDArray | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
    shift, which map the calibrated range, or that of the data, to 0..255.

    Parameters
    ----------
    data : NDArray
        Any shape, float32.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantize_v2(data: NDArray | None = ..., out_type: Literal['auto', 'int8', 'uint8'] = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
    as for quantize. Data that is int8 or uint8 stays as it is.

    Parameters
    ----------
    data : NDArray
        Any shape, float32, int8 or uint8.
    out_type : {'auto', 'int8', 'uint8'}, default int8
        Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else
        int8.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_act(data: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., act_type: Literal['relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """max(data, 0) of quantised data, in its range.

    Parameters
    ----------
    data : NDArray
        int8 or uint8.
    min_data : NDArray
        Lower end of its range, one number.
    max_data : NDArray
        Upper end of its range, one number.
    act_type : {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, required
        The function; relu is the only one that exists for quantised data.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_batch_norm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
    which must be given.

    Parameters
    ----------
    data : NDArray
        Any shape, int8 or uint8.
    gamma : NDArray
        Scale, (channels,), float32.
    beta : NDArray
        Shift, (channels,), float32.
    moving_mean : NDArray
        Mean, (channels,), float32.
    moving_var : NDArray
        Variance, (channels,), float32.
    min_data : NDArray
        Lower end of the range of data, one number.
    max_data : NDArray
        Upper end.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Accepted for compatibility; has no effect.
    fix_gamma : bool, default True
        Whether gamma counts as 1.
    use_global_stats : bool, default False
        Accepted for compatibility; has no effect.
    output_mean_var : bool, default False
        Accepted for compatibility; has no effect.
    axis : int, default 1
        The axis of the channels.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
    where all of them are, else int8.

    Parameters
    ----------
    *data : NDArray
        n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
        upper end of the range of each in turn.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_conv(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., min_weight: NDArray | None = ..., max_weight: NDArray | None = ..., min_bias: NDArray | None = ..., max_bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Convolution of quantised data: int32 sums of products, and their range.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group); int8.
    bias : NDArray, optional
        One number for each unit or filter, int8; absent with no_bias.
    min_data : NDArray
        Lower end of the range of data, one number.
    max_data : NDArray
        Upper end.
    min_weight : NDArray
        Lower end of the range of weight, one number.
    max_weight : NDArray
        Upper end.
    min_bias : NDArray, optional
        Lower end of the range of bias, one number.
    max_bias : NDArray, optional
        Upper end.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_elemwise_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_min: NDArray | None = ..., lhs_max: NDArray | None = ..., rhs_min: NDArray | None = ..., rhs_max: NDArray | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
    int32 in the range that holds every sum.

    Parameters
    ----------
    lhs : NDArray
        int8 or uint8.
    rhs : NDArray
        int8 or uint8, shape of lhs.
    lhs_min : NDArray
        Lower end of the range of lhs, one number.
    lhs_max : NDArray
        Upper end.
    rhs_min : NDArray
        Lower end of the range of rhs, one number.
    rhs_max : NDArray
        Upper end.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_elemwise_mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_min: NDArray | None = ..., lhs_max: NDArray | None = ..., rhs_min: NDArray | None = ..., rhs_max: NDArray | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., enable_float_output: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
    cut off), or as real numbers.

    Parameters
    ----------
    lhs : NDArray
        int8 or uint8.
    rhs : NDArray
        int8 or uint8, shape of lhs.
    lhs_min : NDArray
        Lower end of the range of lhs, one number.
    lhs_max : NDArray
        Upper end.
    rhs_min : NDArray
        Lower end of the range of rhs, one number.
    rhs_max : NDArray
        Upper end.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    enable_float_output : bool, default False
        Whether the result is real numbers, without a range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_embedding(data: NDArray | None = ..., weight: NDArray | None = ..., min_weight: NDArray | None = ..., max_weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a quantised table, in its range. Indices out of range are clipped to the ends.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim), int8 or uint8.
    min_weight : NDArray
        Lower end of its range, one number.
    max_weight : NDArray
        Upper end of its range, one number.
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Accepted for compatibility; has no effect.
    sparse_grad : bool, default False
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_flatten(data: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quantised data as (batch, everything else).

    Parameters
    ----------
    data : NDArray
        int8 or uint8.
    min_data : NDArray
        Lower end of its range, one number.
    max_data : NDArray
        Upper end of its range, one number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_fully_connected(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., min_weight: NDArray | None = ..., max_weight: NDArray | None = ..., min_bias: NDArray | None = ..., max_bias: NDArray | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The dense layer on quantised data: int32 sums of products, and their range.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
    weight : NDArray
        Shape (num_hidden, units), int8.
    bias : NDArray, optional
        One number for each unit or filter, int8; absent with no_bias.
    min_data : NDArray
        Lower end of the range of data, one number.
    max_data : NDArray
        Upper end.
    min_weight : NDArray
        Lower end of the range of weight, one number.
    max_weight : NDArray
        Upper end.
    min_bias : NDArray, optional
        Lower end of the range of bias, one number.
    max_bias : NDArray, optional
        Upper end.
    num_hidden : int, required
        Number of units.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_pooling(data: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Pooling of quantised data by maximum or rounded average, in its range.

    Parameters
    ----------
    data : NDArray
        int8 or uint8.
    min_data : NDArray
        Lower end of its range, one number.
    max_data : NDArray
        Upper end of its range, one number.
    kernel : shape, default ()
        Size of the windows; not read with global_pool.
    pool_type : {'avg', 'lp', 'max', 'sum'}, default max
        What becomes of a window; lp: (sum x^p)^(1/p).
    global_pool : bool, default False
        One window that covers everything.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    pooling_convention : {'full', 'same', 'valid'}, default valid
        Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up
        (full); same: (size + 2 pad) / stride, rounded up.
    stride : shape, default ()
        Step of the windows; default 1.
    pad : shape, default ()
        Padding at either side; default 0.
    p_value : int or None, default None
        p of lp pooling: 1, 2 or 3.
    count_include_pad : bool or None, default None
        Whether averages count padding; None: they do.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def requantize(data: NDArray | None = ..., min_range: NDArray | None = ..., max_range: NDArray | None = ..., out_type: Literal['auto', 'int8', 'uint8'] = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
    ends of that range: symmetric for int8, from 0 for uint8.

    Parameters
    ----------
    data : NDArray
        Any shape, int32.
    min_range : NDArray
        Lower end of the range of data, one number.
    max_range : NDArray
        Upper end of the range of data, one number.
    out_type : {'auto', 'int8', 'uint8'}, default int8
        Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else
        int8.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def round_ste(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The nearest integer, halves away from 0; the gradient passes unchanged.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sign_ste(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sign; the gradient passes unchanged.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
