"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator

__all__ = [
    "CTCLoss",
    "ctc_loss",
    "SparseEmbedding",
    "AdaptiveAvgPooling2D",
    "BatchNormWithReLU",
    "BilinearResize2D",
    "DeformableConvolution",
    "DeformablePSROIPooling",
    "ModulatedDeformableConvolution",
    "MultiBoxDetection",
    "MultiBoxPrior",
    "MultiBoxTarget",
    "MultiProposal",
    "PSROIPooling",
    "Proposal",
    "ROIAlign",
    "RROIAlign",
    "SyncBatchNorm",
    "allclose",
    "arange_like",
    "bipartite_matching",
    "boolean_mask",
    "box_decode",
    "box_encode",
    "box_iou",
    "box_nms",
    "box_non_maximum_suppression",
    "calibrate_entropy",
    "count_sketch",
    "dequantize",
    "div_sqrt_dim",
    "fft",
    "getnnz",
    "gradientmultiplier",
    "group_adagrad_update",
    "hawkesll",
    "ifft",
    "index_array",
    "index_copy",
    "interleaved_matmul_encdec_qk",
    "interleaved_matmul_encdec_valatt",
    "interleaved_matmul_selfatt_qk",
    "interleaved_matmul_selfatt_valatt",
    "quadratic",
    "quantize",
    "quantize_asym",
    "quantize_v2",
    "quantized_act",
    "quantized_batch_norm",
    "quantized_concat",
    "quantized_conv",
    "quantized_elemwise_add",
    "quantized_elemwise_mul",
    "quantized_embedding",
    "quantized_flatten",
    "quantized_fully_connected",
    "quantized_pooling",
    "requantize",
    "round_ste",
    "sign_ste",
]

_CTCLoss_op = _Operator('CTCLoss', ('use_data_lengths', 'use_label_lengths', 'blank_label'), ('data', 'label', 'data_lengths', 'label_lengths'))
_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))
_contrib_AdaptiveAvgPooling2D_op = _Operator('_contrib_AdaptiveAvgPooling2D', ('output_size',), ('data',))
_contrib_BatchNormWithReLU_op = _Operator('_contrib_BatchNormWithReLU', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))
_contrib_BilinearResize2D_op = _Operator('_contrib_BilinearResize2D', ('height', 'width', 'scale_height', 'scale_width', 'mode', 'align_corners'), ('data', 'like'))
_contrib_DeformableConvolution_op = _Operator('_contrib_DeformableConvolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'num_deformable_group', 'workspace', 'no_bias', 'layout'), ('data', 'offset', 'weight', 'bias'))
_contrib_DeformablePSROIPooling_op = _Operator('_contrib_DeformablePSROIPooling', ('spatial_scale', 'output_dim', 'group_size', 'pooled_size', 'part_size', 'sample_per_part', 'trans_std', 'no_trans'), ('data', 'rois', 'trans'))
_contrib_ModulatedDeformableConvolution_op = _Operator('_contrib_ModulatedDeformableConvolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'num_deformable_group', 'workspace', 'no_bias', 'im2col_step', 'layout'), ('data', 'offset', 'mask', 'weight', 'bias'))
_contrib_MultiBoxDetection_op = _Operator('_contrib_MultiBoxDetection', ('clip', 'threshold', 'background_id', 'nms_threshold', 'force_suppress', 'variances', 'nms_topk'), ('cls_prob', 'loc_pred', 'anchor'))
_contrib_MultiBoxPrior_op = _Operator('_contrib_MultiBoxPrior', ('sizes', 'ratios', 'clip', 'steps', 'offsets'), ('data',))
_contrib_MultiBoxTarget_op = _Operator('_contrib_MultiBoxTarget', ('overlap_threshold', 'ignore_label', 'negative_mining_ratio', 'negative_mining_thresh', 'minimum_negative_samples', 'variances'), ('anchor', 'label', 'cls_pred'))
_contrib_MultiProposal_op = _Operator('_contrib_MultiProposal', ('rpn_pre_nms_top_n', 'rpn_post_nms_top_n', 'threshold', 'rpn_min_size', 'scales', 'ratios', 'feature_stride', 'output_score', 'iou_loss'), ('cls_prob', 'bbox_pred', 'im_info'))
_contrib_PSROIPooling_op = _Operator('_contrib_PSROIPooling', ('spatial_scale', 'output_dim', 'pooled_size', 'group_size'), ('data', 'rois'))
_contrib_Proposal_op = _Operator('_contrib_Proposal', ('rpn_pre_nms_top_n', 'rpn_post_nms_top_n', 'threshold', 'rpn_min_size', 'scales', 'ratios', 'feature_stride', 'output_score', 'iou_loss'), ('cls_prob', 'bbox_pred', 'im_info'))
_contrib_ROIAlign_op = _Operator('_contrib_ROIAlign', ('pooled_size', 'spatial_scale', 'sample_ratio', 'position_sensitive', 'aligned'), ('data', 'rois'))
_contrib_RROIAlign_op = _Operator('_contrib_RROIAlign', ('pooled_size', 'spatial_scale', 'sampling_ratio'), ('data', 'rois'))
_contrib_SyncBatchNorm_op = _Operator('_contrib_SyncBatchNorm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'ndev', 'key'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))
_contrib_allclose_op = _Operator('_contrib_allclose', ('rtol', 'atol', 'equal_nan'), ('a', 'b'))
_contrib_arange_like_op = _Operator('_contrib_arange_like', ('start', 'step', 'repeat', 'ctx', 'axis'), ('data',))
_contrib_bipartite_matching_op = _Operator('_contrib_bipartite_matching', ('is_ascend', 'threshold', 'topk'), ('data',))
_contrib_boolean_mask_op = _Operator('_contrib_boolean_mask', ('axis',), ('data', 'index'))
_contrib_box_decode_op = _Operator('_contrib_box_decode', ('std0', 'std1', 'std2', 'std3', 'clip', 'format'), ('data', 'anchors'))
_contrib_box_encode_op = _Operator('_contrib_box_encode', (), ('samples', 'matches', 'anchors', 'refs', 'means', 'stds'))
_contrib_box_iou_op = _Operator('_contrib_box_iou', ('format',), ('lhs', 'rhs'))
_contrib_box_nms_op = _Operator('_contrib_box_nms', ('overlap_thresh', 'valid_thresh', 'topk', 'coord_start', 'score_index', 'id_index', 'background_id', 'force_suppress', 'in_format', 'out_format'), ('data',))
_contrib_calibrate_entropy_op = _Operator('_contrib_calibrate_entropy', ('num_quantized_bins',), ('hist', 'hist_edges'))
_contrib_count_sketch_op = _Operator('_contrib_count_sketch', ('out_dim', 'processing_batch_size'), ('data', 'h', 's'))
_contrib_dequantize_op = _Operator('_contrib_dequantize', ('out_type',), ('data', 'min_range', 'max_range'))
_contrib_div_sqrt_dim_op = _Operator('_contrib_div_sqrt_dim', (), ('data',))
_contrib_fft_op = _Operator('_contrib_fft', ('compute_size',), ('data',))
_contrib_getnnz_op = _Operator('_contrib_getnnz', ('axis',), ('data',))
_contrib_gradientmultiplier_op = _Operator('_contrib_gradientmultiplier', ('scalar', 'is_int'), ('data',))
_contrib_group_adagrad_update_op = _Operator('_contrib_group_adagrad_update', ('lr', 'rescale_grad', 'clip_gradient', 'epsilon'), ('weight', 'grad', 'history'))
_contrib_hawkesll_op = _Operator('_contrib_hawkesll', (), ('lda', 'alpha', 'beta', 'state', 'lags', 'marks', 'valid_length', 'max_time'))
_contrib_ifft_op = _Operator('_contrib_ifft', ('compute_size',), ('data',))
_contrib_index_array_op = _Operator('_contrib_index_array', ('axes',), ('data',))
_contrib_index_copy_op = _Operator('_contrib_index_copy', (), ('old_tensor', 'index_vector', 'new_tensor'))
_contrib_interleaved_matmul_encdec_qk_op = _Operator('_contrib_interleaved_matmul_encdec_qk', ('heads',), ('queries', 'keys_values'))
_contrib_interleaved_matmul_encdec_valatt_op = _Operator('_contrib_interleaved_matmul_encdec_valatt', ('heads',), ('keys_values', 'attention'))
_contrib_interleaved_matmul_selfatt_qk_op = _Operator('_contrib_interleaved_matmul_selfatt_qk', ('heads',), ('queries_keys_values',))
_contrib_interleaved_matmul_selfatt_valatt_op = _Operator('_contrib_interleaved_matmul_selfatt_valatt', ('heads',), ('queries_keys_values', 'attention'))
_contrib_quadratic_op = _Operator('_contrib_quadratic', ('a', 'b', 'c'), ('data',))
_contrib_quantize_op = _Operator('_contrib_quantize', ('out_type',), ('data', 'min_range', 'max_range'))
_contrib_quantize_asym_op = _Operator('_contrib_quantize_asym', ('min_calib_range', 'max_calib_range'), ('data',))
_contrib_quantize_v2_op = _Operator('_contrib_quantize_v2', ('out_type', 'min_calib_range', 'max_calib_range'), ('data',))
_contrib_quantized_act_op = _Operator('_contrib_quantized_act', ('act_type',), ('data', 'min_data', 'max_data'))
_contrib_quantized_batch_norm_op = _Operator('_contrib_quantized_batch_norm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var', 'min_data', 'max_data'))
_contrib_quantized_concat_op = _Operator('_contrib_quantized_concat', ('dim',), ('data',), 'num_args')
_contrib_quantized_conv_op = _Operator('_contrib_quantized_conv', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout'), ('data', 'weight', 'bias', 'min_data', 'max_data', 'min_weight', 'max_weight', 'min_bias', 'max_bias'))
_contrib_quantized_elemwise_add_op = _Operator('_contrib_quantized_elemwise_add', ('min_calib_range', 'max_calib_range'), ('lhs', 'rhs', 'lhs_min', 'lhs_max', 'rhs_min', 'rhs_max'))
_contrib_quantized_elemwise_mul_op = _Operator('_contrib_quantized_elemwise_mul', ('min_calib_range', 'max_calib_range', 'enable_float_output'), ('lhs', 'rhs', 'lhs_min', 'lhs_max', 'rhs_min', 'rhs_max'))
_contrib_quantized_embedding_op = _Operator('_contrib_quantized_embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight', 'min_weight', 'max_weight'))
_contrib_quantized_flatten_op = _Operator('_contrib_quantized_flatten', (), ('data', 'min_data', 'max_data'))
_contrib_quantized_fully_connected_op = _Operator('_contrib_quantized_fully_connected', ('num_hidden', 'no_bias', 'flatten'), ('data', 'weight', 'bias', 'min_data', 'max_data', 'min_weight', 'max_weight', 'min_bias', 'max_bias'))
_contrib_quantized_pooling_op = _Operator('_contrib_quantized_pooling', ('kernel', 'pool_type', 'global_pool', 'cudnn_off', 'pooling_convention', 'stride', 'pad', 'p_value', 'count_include_pad', 'layout'), ('data', 'min_data', 'max_data'))
_contrib_requantize_op = _Operator('_contrib_requantize', ('out_type', 'min_calib_range', 'max_calib_range'), ('data', 'min_range', 'max_range'))
_contrib_round_ste_op = _Operator('_contrib_round_ste', (), ('data',))
_contrib_sign_ste_op = _Operator('_contrib_sign_ste', (), ('data',))


def CTCLoss(data=None, label=None, data_lengths=None, label_lengths=None, use_data_lengths=_U, use_label_lengths=_U, blank_label=_U, name=None, attr=None, out=None, **kwargs):
    """Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    probability that the softmax of data emits the labels, over all ways to align them with the
    steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.

    Parameters
    ----------
    data : Symbol
        Scores before the softmax, shape (steps, batch, classes).
    label : Symbol
        Classes of the labels, shape (batch, longest).
    data_lengths : Symbol, optional
        With use_data_lengths: steps of each sample, shape (batch,).
    label_lengths : Symbol, optional
        With use_label_lengths: labels of each sample, shape (batch,).
    use_data_lengths : bool, default False
        Whether samples end at their data_lengths.
    use_label_lengths : bool, default False
        Whether label_lengths says how many labels count; otherwise those before the first
        padding, which is 0 with the blank first and -1 with the blank last.
    blank_label : {'first', 'last'}, default first
        Which class is the blank.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _CTCLoss_op('ctcloss', (data, label, data_lengths, label_lengths, ), (use_data_lengths, use_label_lengths, blank_label, ), name, attr, kwargs)


def ctc_loss(data=None, label=None, data_lengths=None, label_lengths=None, use_data_lengths=_U, use_label_lengths=_U, blank_label=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `CTCLoss`."""
    return _CTCLoss_op('ctc_loss', (data, label, data_lengths, label_lengths, ), (use_data_lengths, use_label_lengths, blank_label, ), name, attr, kwargs)


def SparseEmbedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, name=None, attr=None, out=None, **kwargs):
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : Symbol
        Row numbers, any shape and dtype.
    weight : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _Embedding_op('sparseembedding', (data, weight, ), (input_dim, output_dim, dtype, sparse_grad, ), name, attr, kwargs)


def AdaptiveAvgPooling2D(data=None, output_size=_U, name=None, attr=None, out=None, **kwargs):
    """Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
    from floor(i n / m) to ceil((i + 1) n / m).

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    output_size : shape, default ()
        Height and width of the result, or one number for both; (): 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_AdaptiveAvgPooling2D_op('adaptiveavgpooling2d', (data, ), (output_size, ), name, attr, kwargs)


def BatchNormWithReLU(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """BatchNorm, followed by max(0, x).

    Parameters
    ----------
    data : Symbol
        Floating point, any shape.
    gamma : Symbol
        Scale, shape (channels,).
    beta : Symbol
        Shift, shape (channels,).
    moving_mean : Symbol
        Running mean, shape (channels,); updated in training.
    moving_var : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_BatchNormWithReLU_op('batchnormwithrelu', (data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ), name, attr, kwargs)


def BilinearResize2D(data=None, like=None, height=_U, width=_U, scale_height=_U, scale_width=_U, mode=_U, align_corners=_U, name=None, attr=None, out=None, **kwargs):
    """Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    another array, or to a neighbouring even or odd size.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    like : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_BilinearResize2D_op('bilinearresize2d', (data, like, ), (height, width, scale_height, scale_width, mode, align_corners, ), name, attr, kwargs)


def DeformableConvolution(data=None, offset=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, num_deformable_group=_U, workspace=_U, no_bias=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
    interpolation. Outside the image taps are 0; between its last pixel and one further they are
    the last pixel.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    offset : Symbol
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    weight : Symbol
        Shape (num_filter, channels / num_group, kernel...).
    bias : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_DeformableConvolution_op('deformableconvolution', (data, offset, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, layout, ), name, attr, kwargs)


def DeformablePSROIPooling(data=None, rois=None, trans=None, spatial_scale=_U, output_dim=_U, group_size=_U, pooled_size=_U, part_size=_U, sample_per_part=_U, trans_std=_U, no_trans=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_DeformablePSROIPooling_op('deformablepsroipooling', (data, rois, trans, ), (spatial_scale, output_dim, group_size, pooled_size, part_size, sample_per_part, trans_std, no_trans, ), name, attr, kwargs)


def ModulatedDeformableConvolution(data=None, offset=None, mask=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, num_deformable_group=_U, workspace=_U, no_bias=_U, im2col_step=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
    interpolation, and multiplied by a mask. Pixels outside the image are 0.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    offset : Symbol
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    mask : Symbol
        Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
        result).
    weight : Symbol
        Shape (num_filter, channels / num_group, kernel...).
    bias : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_ModulatedDeformableConvolution_op('modulateddeformableconvolution', (data, offset, mask, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, im2col_step, layout, ), name, attr, kwargs)


def MultiBoxDetection(cls_prob=None, loc_pred=None, anchor=None, clip=_U, threshold=_U, background_id=_U, nms_threshold=_U, force_suppress=_U, variances=_U, nms_topk=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_MultiBoxDetection_op('multiboxdetection', (cls_prob, loc_pred, anchor, ), (clip, threshold, background_id, nms_threshold, force_suppress, variances, nms_topk, ), name, attr, kwargs)


def MultiBoxPrior(data=None, sizes=_U, ratios=_U, clip=_U, steps=_U, offsets=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_MultiBoxPrior_op('multiboxprior', (data, ), (sizes, ratios, clip, steps, offsets, ), name, attr, kwargs)


def MultiBoxTarget(anchor=None, label=None, cls_pred=None, overlap_threshold=_U, ignore_label=_U, negative_mining_ratio=_U, negative_mining_thresh=_U, minimum_negative_samples=_U, variances=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_MultiBoxTarget_op('multiboxtarget', (anchor, label, cls_pred, ), (overlap_threshold, ignore_label, negative_mining_ratio, negative_mining_thresh, minimum_negative_samples, variances, ), name, attr, kwargs)


def MultiProposal(cls_prob=None, bbox_pred=None, im_info=None, rpn_pre_nms_top_n=_U, rpn_post_nms_top_n=_U, threshold=_U, rpn_min_size=_U, scales=_U, ratios=_U, feature_stride=_U, output_score=_U, iou_loss=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_MultiProposal_op('multiproposal', (cls_prob, bbox_pred, im_info, ), (rpn_pre_nms_top_n, rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score, iou_loss, ), name, attr, kwargs)


def PSROIPooling(data=None, rois=None, spatial_scale=_U, output_dim=_U, pooled_size=_U, group_size=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_PSROIPooling_op('psroipooling', (data, rois, ), (spatial_scale, output_dim, pooled_size, group_size, ), name, attr, kwargs)


def Proposal(cls_prob=None, bbox_pred=None, im_info=None, rpn_pre_nms_top_n=_U, rpn_post_nms_top_n=_U, threshold=_U, rpn_min_size=_U, scales=_U, ratios=_U, feature_stride=_U, output_score=_U, iou_loss=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_Proposal_op('proposal', (cls_prob, bbox_pred, im_info, ), (rpn_pre_nms_top_n, rpn_post_nms_top_n, threshold, rpn_min_size, scales, ratios, feature_stride, output_score, iou_loss, ), name, attr, kwargs)


def ROIAlign(data=None, rois=None, pooled_size=_U, spatial_scale=_U, sample_ratio=_U, position_sensitive=_U, aligned=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_ROIAlign_op('roialign', (data, rois, ), (pooled_size, spatial_scale, sample_ratio, position_sensitive, aligned, ), name, attr, kwargs)


def RROIAlign(data=None, rois=None, pooled_size=_U, spatial_scale=_U, sampling_ratio=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_RROIAlign_op('rroialign', (data, rois, ), (pooled_size, spatial_scale, sampling_ratio, ), name, attr, kwargs)


def SyncBatchNorm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, ndev=_U, key=_U, name=None, attr=None, out=None, **kwargs):
    """BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
    variance.

    Parameters
    ----------
    data : Symbol
        Floating point, any shape.
    gamma : Symbol
        Scale, shape (channels,).
    beta : Symbol
        Shift, shape (channels,).
    moving_mean : Symbol
        Running mean, shape (channels,); updated in training.
    moving_var : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_SyncBatchNorm_op('syncbatchnorm', (data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, ndev, key, ), name, attr, kwargs)


def allclose(a=None, b=None, rtol=_U, atol=_U, equal_nan=_U, name=None, attr=None, out=None, **kwargs):
    """1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    shape (). Infinities are close to themselves. No gradient.

    Parameters
    ----------
    a : Symbol
        Any shape and dtype.
    b : Symbol
        Shape and dtype of a.
    rtol : float, default 1e-05
        Tolerance relative to b.
    atol : float, default 1e-08
        Absolute tolerance.
    equal_nan : bool, default True
        Whether NaNs are close to each other.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_allclose_op('allclose', (a, b, ), (rtol, atol, equal_nan, ), name, attr, kwargs)


def arange_like(data=None, start=_U, step=_U, repeat=_U, ctx=_U, axis=_U, name=None, attr=None, out=None, **kwargs):
    """Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
    as many as one of its axes is long. Dtype of the input.

    Parameters
    ----------
    data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_arange_like_op('arange_like', (data, ), (start, step, repeat, ctx, axis, ), name, attr, kwargs)


def bipartite_matching(data=None, is_ascend=_U, threshold=_U, topk=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_bipartite_matching_op('bipartite_matching', (data, ), (is_ascend, threshold, topk, ), name, attr, kwargs)


def boolean_mask(data=None, index=None, axis=_U, name=None, attr=None, out=None, **kwargs):
    """The slices of data along one axis where index is nonzero. The size of that axis of the result
    depends on the values of index.

    Parameters
    ----------
    data : Symbol
        The array to select from.
    index : Symbol
        A vector as long as the axis, any dtype.
    axis : int, default 0
        The axis to select along.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_boolean_mask_op('boolean_mask', (data, index, ), (axis, ), name, attr, kwargs)


def box_decode(data=None, anchors=None, std0=_U, std1=_U, std2=_U, std3=_U, clip=_U, format=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_box_decode_op('box_decode', (data, anchors, ), (std0, std1, std2, std3, clip, format, ), name, attr, kwargs)


def box_encode(samples=None, matches=None, anchors=None, refs=None, means=None, stds=None, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_box_encode_op('box_encode', (samples, matches, anchors, refs, means, stds, ), (), name, attr, kwargs)


def box_iou(lhs=None, rhs=None, format=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_box_iou_op('box_iou', (lhs, rhs, ), (format, ), name, attr, kwargs)


def box_nms(data=None, overlap_thresh=_U, valid_thresh=_U, topk=_U, coord_start=_U, score_index=_U, id_index=_U, background_id=_U, force_suppress=_U, in_format=_U, out_format=_U, name=None, attr=None, out=None, **kwargs):
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
    return _contrib_box_nms_op('box_nms', (data, ), (overlap_thresh, valid_thresh, topk, coord_start, score_index, id_index, background_id, force_suppress, in_format, out_format, ), name, attr, kwargs)


def box_non_maximum_suppression(data=None, overlap_thresh=_U, valid_thresh=_U, topk=_U, coord_start=_U, score_index=_U, id_index=_U, background_id=_U, force_suppress=_U, in_format=_U, out_format=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `box_nms`."""
    return _contrib_box_nms_op('box_non_maximum_suppression', (data, ), (overlap_thresh, valid_thresh, topk, coord_start, score_index, id_index, background_id, force_suppress, in_format, out_format, ), name, attr, kwargs)


def calibrate_entropy(hist=None, hist_edges=None, num_quantized_bins=_U, name=None, attr=None, out=None, **kwargs):
    """The threshold at which bounding numbers and rounding them to a number of levels loses the
    least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
    the Kullback-Leibler divergence there. No gradient.

    Parameters
    ----------
    hist : Symbol
        Counts, (n,), n odd: bins of one width around 0.
    hist_edges : Symbol
        Edges of the bins, (n + 1,), float32.
    num_quantized_bins : int, default 255
        Number of levels, at least 1 and at most n.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_calibrate_entropy_op('calibrate_entropy', (hist, hist_edges, ), (num_quantized_bins, ), name, attr, kwargs)


def count_sketch(data=None, h=None, s=None, out_dim=_U, processing_batch_size=_U, name=None, attr=None, out=None, **kwargs):
    """Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    s[i] data[..., i].

    Parameters
    ----------
    data : Symbol
        Shape (..., d), floating point; the result is (..., out_dim).
    h : Symbol
        Places in [0, out_dim), d elements: shape (d,) or (1, d).
    s : Symbol
        Signs, 1 or -1, d elements: shape (d,) or (1, d).
    out_dim : int, required
        Number of places.
    processing_batch_size : int, default 32
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_count_sketch_op('count_sketch', (data, h, s, ), (out_dim, processing_batch_size, ), name, attr, kwargs)


def dequantize(data=None, min_range=None, max_range=None, out_type=_U, name=None, attr=None, out=None, **kwargs):
    """The real numbers that quantised ones stand for, float32.

    Parameters
    ----------
    data : Symbol
        Any shape; int8, uint8 or int32.
    min_range : Symbol
        Lower end of the range, one number.
    max_range : Symbol
        Upper end of the range, one number.
    out_type : {'float32'}, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_dequantize_op('dequantize', (data, min_range, max_range, ), (out_type, ), name, attr, kwargs)


def div_sqrt_dim(data=None, name=None, attr=None, out=None, **kwargs):
    """data / sqrt(size of the last axis), as attention scales its scores.

    Parameters
    ----------
    data : Symbol
        At least one axis; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_div_sqrt_dim_op('div_sqrt_dim', (data, ), (), name, attr, kwargs)


def fft(data=None, compute_size=_U, name=None, attr=None, out=None, **kwargs):
    """Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
    imaginary part, real part, ...

    Parameters
    ----------
    data : Symbol
        Shape (..., d), floating point; the result is (..., 2 d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_fft_op('fft', (data, ), (compute_size, ), name, attr, kwargs)


def getnnz(data=None, axis=_U, name=None, attr=None, out=None, **kwargs):
    """The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    No gradient.

    Parameters
    ----------
    data : Symbol
        Any shape and dtype.
    axis : int or None, default None
        The axis that is counted along; None: the whole array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_getnnz_op('getnnz', (data, ), (axis, ), name, attr, kwargs)


def gradientmultiplier(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The input; its gradient is multiplied by a number (negative: reversed).

    Parameters
    ----------
    data : Symbol
        Any shape.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_gradientmultiplier_op('gradientmultiplier', (data, ), (scalar, is_int, ), name, attr, kwargs)


def group_adagrad_update(weight=None, grad=None, history=None, lr=_U, rescale_grad=_U, clip_gradient=_U, epsilon=_U, name=None, attr=None, out=None, **kwargs):
    """AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).

    Parameters
    ----------
    weight : Symbol
        The weight, (rows, columns).
    grad : Symbol
        Its gradient: shape and dtype of the weight.
    history : Symbol
        Sums of squares, (rows, 1) or (rows,); changed in place.
    lr : float, required
        Learning rate.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    epsilon : float, default 1e-05
        Added below the root.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_group_adagrad_update_op('group_adagrad_update', (weight, grad, history, ), (lr, rescale_grad, clip_gradient, epsilon, ), name, attr, kwargs)


def hawkesll(lda=None, alpha=None, beta=None, state=None, lags=None, marks=None, valid_length=None, max_time=None, name=None, attr=None, out=None, **kwargs):
    """Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
    exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
    their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).

    Parameters
    ----------
    lda : Symbol
        Background intensities, shape (batch, processes), float32 or float64.
    alpha : Symbol
        Branching ratios, shape (processes,).
    beta : Symbol
        Rates of decay, shape (processes,).
    state : Symbol
        States at time 0, shape (batch, processes).
    lags : Symbol
        Times between events, shape (batch, steps).
    marks : Symbol
        Processes that the events belong to, shape (batch, steps), any dtype.
    valid_length : Symbol
        Events of each sample, shape (batch,).
    max_time : Symbol
        Ends of the observations, shape (batch,).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_hawkesll_op('hawkesll', (lda, alpha, beta, state, lags, marks, valid_length, max_time, ), (), name, attr, kwargs)


def ifft(data=None, compute_size=_U, name=None, attr=None, out=None, **kwargs):
    """The real part of the inverse discrete Fourier transform over the last axis, without the factor
    1 / d: ifft(fft(x)) is d x.

    Parameters
    ----------
    data : Symbol
        Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
        d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_ifft_op('ifft', (data, ), (compute_size, ), name, attr, kwargs)


def index_array(data=None, axes=_U, name=None, attr=None, out=None, **kwargs):
    """The position of every element of data: an int64 array of shape data.shape + (m,).

    Parameters
    ----------
    data : Symbol
        Only its shape is read.
    axes : shape or None, default None
        The m axes to list; None: all of them.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_index_array_op('index_array', (data, ), (axes, ), name, attr, kwargs)


def index_copy(old_tensor=None, index_vector=None, new_tensor=None, name=None, attr=None, out=None, **kwargs):
    """old_tensor with the rows that index_vector names replaced by those of new_tensor.

    Parameters
    ----------
    old_tensor : Symbol
        (n, ...)
    index_vector : Symbol
        (k,), row numbers of any dtype.
    new_tensor : Symbol
        (k, ...)
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_index_copy_op('index_copy', (old_tensor, index_vector, new_tensor, ), (), name, attr, kwargs)


def interleaved_matmul_encdec_qk(queries=None, keys_values=None, heads=_U, name=None, attr=None, out=None, **kwargs):
    """Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    (batch * heads, queries, keys).

    Parameters
    ----------
    queries : Symbol
        Shape (queries, batch, heads * units).
    keys_values : Symbol
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_interleaved_matmul_encdec_qk_op('interleaved_matmul_encdec_qk', (queries, keys_values, ), (heads, ), name, attr, kwargs)


def interleaved_matmul_encdec_valatt(keys_values=None, attention=None, heads=_U, name=None, attr=None, out=None, **kwargs):
    """Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).

    Parameters
    ----------
    keys_values : Symbol
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    attention : Symbol
        Weights, shape (batch * heads, queries, keys).
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_interleaved_matmul_encdec_valatt_op('interleaved_matmul_encdec_valatt', (keys_values, attention, ), (heads, ), name, attr, kwargs)


def interleaved_matmul_selfatt_qk(queries_keys_values=None, heads=_U, name=None, attr=None, out=None, **kwargs):
    """Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    length, length).

    Parameters
    ----------
    queries_keys_values : Symbol
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_interleaved_matmul_selfatt_qk_op('interleaved_matmul_selfatt_qk', (queries_keys_values, ), (heads, ), name, attr, kwargs)


def interleaved_matmul_selfatt_valatt(queries_keys_values=None, attention=None, heads=_U, name=None, attr=None, out=None, **kwargs):
    """Self-attention's values weighted by attention: shape (length, batch, heads * units).

    Parameters
    ----------
    queries_keys_values : Symbol
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    attention : Symbol
        Weights, shape (batch * heads, length, length).
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_interleaved_matmul_selfatt_valatt_op('interleaved_matmul_selfatt_valatt', (queries_keys_values, attention, ), (heads, ), name, attr, kwargs)


def quadratic(data=None, a=_U, b=_U, c=_U, name=None, attr=None, out=None, **kwargs):
    """a data^2 + b data + c.

    Parameters
    ----------
    data : Symbol
        Any shape.
    a : float, default 0
        Of the square.
    b : float, default 0
        Of the number.
    c : float, default 0
        Constant.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quadratic_op('quadratic', (data, ), (a, b, c, ), name, attr, kwargs)


def quantize(data=None, min_range=None, max_range=None, out_type=_U, name=None, attr=None, out=None, **kwargs):
    """Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
    for int8, as given for uint8. Numbers outside are bounded.

    Parameters
    ----------
    data : Symbol
        Any shape, float32.
    min_range : Symbol
        Lower end, one number.
    max_range : Symbol
        Upper end, one number.
    out_type : {'int8', 'uint8'}, default uint8
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantize_op('quantize', (data, min_range, max_range, ), (out_type, ), name, attr, kwargs)


def quantize_asym(data=None, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
    shift, which map the calibrated range, or that of the data, to 0..255.

    Parameters
    ----------
    data : Symbol
        Any shape, float32.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantize_asym_op('quantize_asym', (data, ), (min_calib_range, max_calib_range, ), name, attr, kwargs)


def quantize_v2(data=None, out_type=_U, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
    as for quantize. Data that is int8 or uint8 stays as it is.

    Parameters
    ----------
    data : Symbol
        Any shape, float32, int8 or uint8.
    out_type : {'auto', 'int8', 'uint8'}, default int8
        Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else
        int8.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantize_v2_op('quantize_v2', (data, ), (out_type, min_calib_range, max_calib_range, ), name, attr, kwargs)


def quantized_act(data=None, min_data=None, max_data=None, act_type=_U, name=None, attr=None, out=None, **kwargs):
    """max(data, 0) of quantised data, in its range.

    Parameters
    ----------
    data : Symbol
        int8 or uint8.
    min_data : Symbol
        Lower end of its range, one number.
    max_data : Symbol
        Upper end of its range, one number.
    act_type : {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, required
        The function; relu is the only one that exists for quantised data.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_act_op('quantized_act', (data, min_data, max_data, ), (act_type, ), name, attr, kwargs)


def quantized_batch_norm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, min_data=None, max_data=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
    which must be given.

    Parameters
    ----------
    data : Symbol
        Any shape, int8 or uint8.
    gamma : Symbol
        Scale, (channels,), float32.
    beta : Symbol
        Shift, (channels,), float32.
    moving_mean : Symbol
        Mean, (channels,), float32.
    moving_var : Symbol
        Variance, (channels,), float32.
    min_data : Symbol
        Lower end of the range of data, one number.
    max_data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_batch_norm_op('quantized_batch_norm', (data, gamma, beta, moving_mean, moving_var, min_data, max_data, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ), name, attr, kwargs)


def quantized_concat(*data, dim=_U, name=None, attr=None, out=None, **kwargs):
    """Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
    where all of them are, else int8.

    Parameters
    ----------
    *data : Symbol
        n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
        upper end of the range of each in turn.
    dim : int, default 1
        The axis to join along.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_concat_op('quantized_concat', data, (dim, ), name, attr, kwargs)


def quantized_conv(data=None, weight=None, bias=None, min_data=None, max_data=None, min_weight=None, max_weight=None, min_bias=None, max_bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Convolution of quantised data: int32 sums of products, and their range.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
    weight : Symbol
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group); int8.
    bias : Symbol, optional
        One number for each unit or filter, int8; absent with no_bias.
    min_data : Symbol
        Lower end of the range of data, one number.
    max_data : Symbol
        Upper end.
    min_weight : Symbol
        Lower end of the range of weight, one number.
    max_weight : Symbol
        Upper end.
    min_bias : Symbol, optional
        Lower end of the range of bias, one number.
    max_bias : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_conv_op('quantized_conv', (data, weight, bias, min_data, max_data, min_weight, max_weight, min_bias, max_bias, ), (kernel, stride, dilate, pad, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ), name, attr, kwargs)


def quantized_elemwise_add(lhs=None, rhs=None, lhs_min=None, lhs_max=None, rhs_min=None, rhs_max=None, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
    int32 in the range that holds every sum.

    Parameters
    ----------
    lhs : Symbol
        int8 or uint8.
    rhs : Symbol
        int8 or uint8, shape of lhs.
    lhs_min : Symbol
        Lower end of the range of lhs, one number.
    lhs_max : Symbol
        Upper end.
    rhs_min : Symbol
        Lower end of the range of rhs, one number.
    rhs_max : Symbol
        Upper end.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_elemwise_add_op('quantized_elemwise_add', (lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max, ), (min_calib_range, max_calib_range, ), name, attr, kwargs)


def quantized_elemwise_mul(lhs=None, rhs=None, lhs_min=None, lhs_max=None, rhs_min=None, rhs_max=None, min_calib_range=_U, max_calib_range=_U, enable_float_output=_U, name=None, attr=None, out=None, **kwargs):
    """The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
    cut off), or as real numbers.

    Parameters
    ----------
    lhs : Symbol
        int8 or uint8.
    rhs : Symbol
        int8 or uint8, shape of lhs.
    lhs_min : Symbol
        Lower end of the range of lhs, one number.
    lhs_max : Symbol
        Upper end.
    rhs_min : Symbol
        Lower end of the range of rhs, one number.
    rhs_max : Symbol
        Upper end.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    enable_float_output : bool, default False
        Whether the result is real numbers, without a range.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_elemwise_mul_op('quantized_elemwise_mul', (lhs, rhs, lhs_min, lhs_max, rhs_min, rhs_max, ), (min_calib_range, max_calib_range, enable_float_output, ), name, attr, kwargs)


def quantized_embedding(data=None, weight=None, min_weight=None, max_weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, name=None, attr=None, out=None, **kwargs):
    """Rows of a quantised table, in its range. Indices out of range are clipped to the ends.

    Parameters
    ----------
    data : Symbol
        Row numbers, any shape and dtype.
    weight : Symbol
        The table, (input_dim, output_dim), int8 or uint8.
    min_weight : Symbol
        Lower end of its range, one number.
    max_weight : Symbol
        Upper end of its range, one number.
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Accepted for compatibility; has no effect.
    sparse_grad : bool, default False
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_embedding_op('quantized_embedding', (data, weight, min_weight, max_weight, ), (input_dim, output_dim, dtype, sparse_grad, ), name, attr, kwargs)


def quantized_flatten(data=None, min_data=None, max_data=None, name=None, attr=None, out=None, **kwargs):
    """Quantised data as (batch, everything else).

    Parameters
    ----------
    data : Symbol
        int8 or uint8.
    min_data : Symbol
        Lower end of its range, one number.
    max_data : Symbol
        Upper end of its range, one number.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_flatten_op('quantized_flatten', (data, min_data, max_data, ), (), name, attr, kwargs)


def quantized_fully_connected(data=None, weight=None, bias=None, min_data=None, max_data=None, min_weight=None, max_weight=None, min_bias=None, max_bias=None, num_hidden=_U, no_bias=_U, flatten=_U, name=None, attr=None, out=None, **kwargs):
    """The dense layer on quantised data: int32 sums of products, and their range.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
    weight : Symbol
        Shape (num_hidden, units), int8.
    bias : Symbol, optional
        One number for each unit or filter, int8; absent with no_bias.
    min_data : Symbol
        Lower end of the range of data, one number.
    max_data : Symbol
        Upper end.
    min_weight : Symbol
        Lower end of the range of weight, one number.
    max_weight : Symbol
        Upper end.
    min_bias : Symbol, optional
        Lower end of the range of bias, one number.
    max_bias : Symbol, optional
        Upper end.
    num_hidden : int, required
        Number of units.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_fully_connected_op('quantized_fully_connected', (data, weight, bias, min_data, max_data, min_weight, max_weight, min_bias, max_bias, ), (num_hidden, no_bias, flatten, ), name, attr, kwargs)


def quantized_pooling(data=None, min_data=None, max_data=None, kernel=_U, pool_type=_U, global_pool=_U, cudnn_off=_U, pooling_convention=_U, stride=_U, pad=_U, p_value=_U, count_include_pad=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Pooling of quantised data by maximum or rounded average, in its range.

    Parameters
    ----------
    data : Symbol
        int8 or uint8.
    min_data : Symbol
        Lower end of its range, one number.
    max_data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_quantized_pooling_op('quantized_pooling', (data, min_data, max_data, ), (kernel, pool_type, global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout, ), name, attr, kwargs)


def requantize(data=None, min_range=None, max_range=None, out_type=_U, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
    ends of that range: symmetric for int8, from 0 for uint8.

    Parameters
    ----------
    data : Symbol
        Any shape, int32.
    min_range : Symbol
        Lower end of the range of data, one number.
    max_range : Symbol
        Upper end of the range of data, one number.
    out_type : {'auto', 'int8', 'uint8'}, default int8
        Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else
        int8.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_requantize_op('requantize', (data, min_range, max_range, ), (out_type, min_calib_range, max_calib_range, ), name, attr, kwargs)


def round_ste(data=None, name=None, attr=None, out=None, **kwargs):
    """The nearest integer, halves away from 0; the gradient passes unchanged.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_round_ste_op('round_ste', (data, ), (), name, attr, kwargs)


def sign_ste(data=None, name=None, attr=None, out=None, **kwargs):
    """The sign; the gradient passes unchanged.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _contrib_sign_ste_op('sign_ste', (data, ), (), name, attr, kwargs)
