"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_contrib_calibrate_entropy_op = _Operator('_contrib_calibrate_entropy', ('num_quantized_bins',), ('hist', 'hist_edges'))


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


_contrib_dequantize_op = _Operator('_contrib_dequantize', ('out_type',), ('data', 'min_range', 'max_range'))


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


_contrib_quantize_op = _Operator('_contrib_quantize', ('out_type',), ('data', 'min_range', 'max_range'))


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


_contrib_quantize_asym_op = _Operator('_contrib_quantize_asym', ('min_calib_range', 'max_calib_range'), ('data',))


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


_contrib_quantize_v2_op = _Operator('_contrib_quantize_v2', ('out_type', 'min_calib_range', 'max_calib_range'), ('data',))


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


_contrib_quantized_act_op = _Operator('_contrib_quantized_act', ('act_type',), ('data', 'min_data', 'max_data'))


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


_contrib_quantized_batch_norm_op = _Operator('_contrib_quantized_batch_norm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var', 'min_data', 'max_data'))


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


_contrib_quantized_concat_op = _Operator('_contrib_quantized_concat', ('dim',), ('data',), 'num_args')


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


_contrib_quantized_conv_op = _Operator('_contrib_quantized_conv', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout'), ('data', 'weight', 'bias', 'min_data', 'max_data', 'min_weight', 'max_weight', 'min_bias', 'max_bias'))


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


_contrib_quantized_elemwise_add_op = _Operator('_contrib_quantized_elemwise_add', ('min_calib_range', 'max_calib_range'), ('lhs', 'rhs', 'lhs_min', 'lhs_max', 'rhs_min', 'rhs_max'))


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


_contrib_quantized_elemwise_mul_op = _Operator('_contrib_quantized_elemwise_mul', ('min_calib_range', 'max_calib_range', 'enable_float_output'), ('lhs', 'rhs', 'lhs_min', 'lhs_max', 'rhs_min', 'rhs_max'))


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


_contrib_quantized_embedding_op = _Operator('_contrib_quantized_embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight', 'min_weight', 'max_weight'))


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


_contrib_quantized_flatten_op = _Operator('_contrib_quantized_flatten', (), ('data', 'min_data', 'max_data'))


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


_contrib_quantized_fully_connected_op = _Operator('_contrib_quantized_fully_connected', ('num_hidden', 'no_bias', 'flatten'), ('data', 'weight', 'bias', 'min_data', 'max_data', 'min_weight', 'max_weight', 'min_bias', 'max_bias'))


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


_contrib_quantized_pooling_op = _Operator('_contrib_quantized_pooling', ('kernel', 'pool_type', 'global_pool', 'cudnn_off', 'pooling_convention', 'stride', 'pad', 'p_value', 'count_include_pad', 'layout'), ('data', 'min_data', 'max_data'))


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


_contrib_requantize_op = _Operator('_contrib_requantize', ('out_type', 'min_calib_range', 'max_calib_range'), ('data', 'min_range', 'max_range'))


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
