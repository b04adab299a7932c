"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_FullyConnected_op = _Operator('FullyConnected', ('num_hidden', 'no_bias', 'flatten'), ('data', 'weight', 'bias'))


def _sparse_FullyConnected(data=None, weight=None, bias=None, num_hidden=_U, no_bias=_U, flatten=_U, name=None, attr=None, out=None, **kwargs):
    """Dense layer: data weight^T + bias.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...), read as (batch, units); without flatten (..., units).
    weight : Symbol
        Shape (num_hidden, units).
    bias : Symbol, optional
        Shape (num_hidden,); absent with no_bias.
    num_hidden : int, required
        Number of units of the result.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one axis of units; otherwise the layer acts on the
        last axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _FullyConnected_op('_sparse_fullyconnected', (data, weight, bias, ), (num_hidden, no_bias, flatten, ), name, attr, kwargs)


_LinearRegressionOutput_op = _Operator('LinearRegressionOutput', ('grad_scale',), ('data', 'label'))


def _sparse_LinearRegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself; its gradient is that of the squared error to the label over 2. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...).
    label : Symbol
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LinearRegressionOutput_op('_sparse_linearregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


_LogisticRegressionOutput_op = _Operator('LogisticRegressionOutput', ('grad_scale',), ('data', 'label'))


def _sparse_LogisticRegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
    """Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...).
    label : Symbol
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LogisticRegressionOutput_op('_sparse_logisticregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


_MAERegressionOutput_op = _Operator('MAERegressionOutput', ('grad_scale',), ('data', 'label'))


def _sparse_MAERegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself; its gradient is that of the absolute error to the label. The head gradient is
    ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : Symbol
        Shape (batch, ...).
    label : Symbol
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _MAERegressionOutput_op('_sparse_maeregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


_attention_op = _Operator('_attention', ('scale', 'causal', 'fill', 'layout'), ('query', 'key', 'value', 'bias', 'mask'))


def _attention(query=None, key=None, value=None, bias=None, mask=None, scale=_U, causal=_U, fill=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """softmax(scale query key^T + bias) value for each head, without the scores in memory. A row
    whose scores are all -inf is NaN, as softmax makes it, unless the mask has no fill value: then
    it is 0. Products are summed in float32, or float64 for float64.

    Parameters
    ----------
    query : Symbol
        Shape (batch, heads, queries, depth) or (batch, queries, depth), floating point, any
        strides.
    key : Symbol
        Shape (batch, heads, keys, depth) or (batch, keys, depth).
    value : Symbol
        Shape (batch, heads, keys, value depth) or (batch, keys, value depth).
    bias : Symbol, optional
        Added to the scores; broadcasts to (batch, heads, queries, keys).
    mask : Symbol, optional
        Broadcasts likewise; where it is 0, fill replaces the score.
    scale : float, default 1
        Factor of the products.
    causal : bool, default False
        Whether query i takes part with the keys 0 to i alone.
    fill : float or None, default None
        Score of what the mask leaves out. None: it takes no part, as in masked_softmax, and
        rows without any key are 0.
    layout : {'BHTD', 'BTHD', 'TBHD'}, default BHTD
        Order of the result's axes in memory; its shape is that of BHTD.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _attention_op('_attention', (query, key, value, bias, mask, ), (scale, causal, fill, layout, ), name, attr, kwargs)


_batch_norm_apply_op = _Operator('_batch_norm_apply', ('axis', 'relu'), ('data', 'mean', 'inverse', 'beta', 'gamma', 'residual'))


def _batch_norm_apply(data=None, mean=None, inverse=None, beta=None, gamma=None, residual=None, axis=_U, relu=_U, name=None, attr=None, out=None, **kwargs):
    """(data - mean) inverse gamma + beta per channel, plus a residual, through max(0, x): the result
    of batch normalisation, which compiled backward graphs compute again rather than keep.

    Parameters
    ----------
    data : Symbol
        Floating point, any shape.
    mean : Symbol
        Shape (channels,).
    inverse : Symbol
        1 / sqrt(variance + eps), shape (channels,).
    beta : Symbol
        Shift, shape (channels,).
    gamma : Symbol, optional
        Scale, shape (channels,); absent: 1.
    residual : Symbol, optional
        Shape and dtype of data; added before the activation.
    axis : int, default 1
        The axis of the channels.
    relu : bool, default False
        Whether the result goes through max(0, x).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _batch_norm_apply_op('_batch_norm_apply', (data, mean, inverse, beta, gamma, residual, ), (axis, relu, ), name, attr, kwargs)


_fused_batch_norm_op = _Operator('_fused_batch_norm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range', 'relu'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var', 'residual'))


def _fused_batch_norm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, residual=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, relu=_U, name=None, attr=None, out=None, **kwargs):
    """BatchNorm, plus a residual, through max(0, x), in one pass over memory, as compiled graphs run
    them.

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
    residual : Symbol, optional
        Shape and dtype of data; added before the activation.
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
    relu : bool, default True
        Whether the result goes through max(0, x).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fused_batch_norm_op('_fused_batch_norm', (data, gamma, beta, moving_mean, moving_var, residual, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, relu, ), name, attr, kwargs)


_fused_convolution_op = _Operator('_fused_convolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout', 'activation', 'alpha', 'beta', 'keep_packed'), ('data', 'weight', 'bias', 'residual'))


def _fused_convolution(data=None, weight=None, bias=None, residual=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, activation=_U, alpha=_U, beta=_U, keep_packed=_U, name=None, attr=None, out=None, **kwargs):
    """Convolution, then bias, residual and activation, in one pass. Compiled graphs use it after they
    have been differentiated: it has no gradient.

    Parameters
    ----------
    data : Symbol
        As in Convolution.
    weight : Symbol
        As in Convolution.
    bias : Symbol, optional
        Shape (num_filter,); float32 or the dtype of data.
    residual : Symbol, optional
        Shape and dtype of the result; added before the activation.
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
    activation : {'none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'}, default none
        What the sum of product, bias and residual goes through.
    alpha : float, default 0
        Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.
    beta : float, default 0
        Offset of hard_sigmoid and hard_swish; upper bound of clip.
    keep_packed : bool, default True
        Whether packed weights stay with the weights for the next call, but in training.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fused_convolution_op('_fused_convolution', (data, weight, bias, residual, ), (kernel, stride, dilate, pad, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, activation, alpha, beta, keep_packed, ), name, attr, kwargs)


_fused_dense_op = _Operator('_fused_dense', ('transpose_a', 'transpose_b', 'flatten', 'scale', 'keep_packed', 'activation', 'alpha', 'beta'), ('data', 'weight', 'bias', 'residual'))


def _fused_dense(data=None, weight=None, bias=None, residual=None, transpose_a=_U, transpose_b=_U, flatten=_U, scale=_U, keep_packed=_U, activation=_U, alpha=_U, beta=_U, name=None, attr=None, out=None, **kwargs):
    """A matrix product as FullyConnected, dot, batch_dot and linalg_gemm2 have it, then bias,
    residual and activation, in one pass. Compiled graphs use it after they have been
    differentiated: it has no gradient.

    Parameters
    ----------
    data : Symbol
        Shape (..., m, k), or (..., k, m) with transpose_a.
    weight : Symbol
        Shape (k, n), or (n, k) with transpose_b, for all rows of data; or with the leading
        axes of data.
    bias : Symbol, optional
        Shape (n,); float32 or the dtype of data.
    residual : Symbol, optional
        Shape and dtype of the result; added before the activation.
    transpose_a : bool, default False
        Use data transposed.
    transpose_b : bool, default False
        Use weight transposed.
    flatten : bool, default False
        Whether all axes of data but the first are one.
    scale : float, default 1
        Factor of the product, before the bias.
    keep_packed : bool, default True
        Whether a weight with two axes comes again and, except in training, is kept in the
        layout of the kernel.
    activation : {'none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'}, default none
        What the sum of product, bias and residual goes through.
    alpha : float, default 0
        Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.
    beta : float, default 0
        Offset of hard_sigmoid and hard_swish; upper bound of clip.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _fused_dense_op('_fused_dense', (data, weight, bias, residual, ), (transpose_a, transpose_b, flatten, scale, keep_packed, activation, alpha, beta, ), name, attr, kwargs)


_make_loss_op = _Operator('make_loss', (), ('data',))


def _sparse_make_loss(data=None, name=None, attr=None, out=None, **kwargs):
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : Symbol
        Any shape.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _make_loss_op('_sparse_make_loss', (data, ), (), name, attr, kwargs)
