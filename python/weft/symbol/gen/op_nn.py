"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_Activation_op = _Operator('Activation', ('act_type',), ('data',))


def Activation(data=None, act_type=_U, name=None, attr=None, out=None, **kwargs):
    """An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
    softsign x / (1 + |x|); tanh.

    Parameters
    ----------
    data : Symbol
        Any shape.
    act_type : {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, required
        The function.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _Activation_op('activation', (data, ), (act_type, ), name, attr, kwargs)


_BatchNorm_op = _Operator('BatchNorm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))


def BatchNorm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, name=None, attr=None, out=None, **kwargs):
    """(data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
    variance are those of the batch, and the running statistics become momentum old + (1 -
    momentum) batch; otherwise they are the running statistics.

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
    return _BatchNorm_op('batchnorm', (data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ), name, attr, kwargs)


_BatchNorm_v1_op = _Operator('BatchNorm_v1', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))


def BatchNorm_v1(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, name=None, attr=None, out=None, **kwargs):
    """BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.

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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _BatchNorm_v1_op('batchnorm_v1', (data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, ), name, attr, kwargs)


_CTCLoss_op = _Operator('CTCLoss', ('use_data_lengths', 'use_label_lengths', 'blank_label'), ('data', 'label', 'data_lengths', 'label_lengths'))


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


_Convolution_op = _Operator('Convolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout'), ('data', 'weight', 'bias'))


def Convolution(data=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
    2 pad - dilate (kernel - 1) - 1) / stride) + 1.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : Symbol
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group) with a channels-last layout.
    bias : Symbol, optional
        Shape (num_filter,); absent with no_bias.
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
    return _Convolution_op('convolution', (data, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ), name, attr, kwargs)


def Convolution_v1(data=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `Convolution`."""
    return _Convolution_op('convolution_v1', (data, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ), name, attr, kwargs)


_Deconvolution_op = _Operator('Deconvolution', ('kernel', 'stride', 'dilate', 'pad', 'adj', 'target_shape', 'num_filter', 'num_group', 'workspace', 'no_bias', 'cudnn_tune', 'cudnn_off', 'layout'), ('data', 'weight', 'bias'))


def Deconvolution(data=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, adj=_U, target_shape=_U, num_filter=_U, num_group=_U, workspace=_U, no_bias=_U, cudnn_tune=_U, cudnn_off=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
    space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : Symbol
        Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
        num_filter / num_group) with a channels-last layout.
    bias : Symbol, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window in the result; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        What is cropped at either side; default 0.
    adj : shape, default ()
        What is added behind, less than stride; default 0.
    target_shape : shape, default ()
        Space of the result, instead of pad and adj.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 512
        Accepted for compatibility; has no effect.
    no_bias : bool, default True
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
    return _Deconvolution_op('deconvolution', (data, weight, bias, ), (kernel, stride, dilate, pad, adj, target_shape, num_filter, num_group, workspace, no_bias, cudnn_tune, cudnn_off, layout, ), name, attr, kwargs)


_FullyConnected_op = _Operator('FullyConnected', ('num_hidden', 'no_bias', 'flatten'), ('data', 'weight', 'bias'))


def FullyConnected(data=None, weight=None, bias=None, num_hidden=_U, no_bias=_U, flatten=_U, name=None, attr=None, out=None, **kwargs):
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
    return _FullyConnected_op('fullyconnected', (data, weight, bias, ), (num_hidden, no_bias, flatten, ), name, attr, kwargs)


_GroupNorm_op = _Operator('GroupNorm', ('num_groups', 'eps', 'output_mean_var'), ('data', 'gamma', 'beta'))


def GroupNorm(data=None, gamma=None, beta=None, num_groups=_U, eps=_U, output_mean_var=_U, name=None, attr=None, out=None, **kwargs):
    """Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
    group and all positions, then gamma and beta of the group.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, ...).
    gamma : Symbol
        Scale, shape (num_groups,).
    beta : Symbol
        Shift, shape (num_groups,).
    num_groups : int, default 1
        Number of groups, a divisor of the number of channels.
    eps : float, default 1e-05
        Added to the variance.
    output_mean_var : bool, default False
        Whether mean and sqrt(variance + eps), shape (batch, num_groups), are results, too.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _GroupNorm_op('groupnorm', (data, gamma, beta, ), (num_groups, eps, output_mean_var, ), name, attr, kwargs)


_IdentityAttachKLSparseReg_op = _Operator('IdentityAttachKLSparseReg', ('sparseness_target', 'penalty', 'momentum'), ('data', 'moving_avg'))


def IdentityAttachKLSparseReg(data=None, moving_avg=None, sparseness_target=_U, penalty=_U, momentum=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself; to its gradient that of penalty KL(p || q) is added, with p the
    sparseness_target and q the running average of each unit's activity, as if q were the activity
    itself.

    Parameters
    ----------
    data : Symbol
        Activities between 0 and 1, shape (batch, units).
    moving_avg : Symbol
        Running average, shape (units,); updated in training.
    sparseness_target : float, default 0.1
        The activity that is wanted.
    penalty : float, default 0.001
        Weight of the penalty.
    momentum : float, default 0.9
        Weight of the old running average.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _IdentityAttachKLSparseReg_op('identityattachklsparsereg', (data, moving_avg, ), (sparseness_target, penalty, momentum, ), name, attr, kwargs)


_InstanceNorm_op = _Operator('InstanceNorm', ('eps',), ('data', 'gamma', 'beta'))


def InstanceNorm(data=None, gamma=None, beta=None, eps=_U, name=None, attr=None, out=None, **kwargs):
    """Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
    positions, then gamma and beta of the channel.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, ...).
    gamma : Symbol
        Scale, shape (channels,).
    beta : Symbol
        Shift, shape (channels,).
    eps : float, default 0.001
        Added to the variance.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _InstanceNorm_op('instancenorm', (data, gamma, beta, ), (eps, ), name, attr, kwargs)


_L2Normalization_op = _Operator('L2Normalization', ('eps', 'mode'), ('data',))


def L2Normalization(data=None, eps=_U, mode=_U, name=None, attr=None, out=None, **kwargs):
    """data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
    position (channel) or over the positions of a channel (spatial).

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, ...).
    eps : float, default 1e-10
        Added to the sum.
    mode : {'channel', 'instance', 'spatial'}, default instance
        What is summed over.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _L2Normalization_op('l2normalization', (data, ), (eps, mode, ), name, attr, kwargs)


_LRN_op = _Operator('LRN', ('alpha', 'beta', 'knorm', 'nsize'), ('data',))


def LRN(data=None, alpha=_U, beta=_U, knorm=_U, nsize=_U, name=None, attr=None, out=None, **kwargs):
    """Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
    nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, ...), floating point.
    alpha : float, default 1e-04
        Scale of the sum.
    beta : float, default 0.75
        The power.
    knorm : float, default 2
        Added to the sum.
    nsize : int, required
        Channels of a window, odd.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LRN_op('lrn', (data, ), (alpha, beta, knorm, nsize, ), name, attr, kwargs)


_LayerNorm_op = _Operator('LayerNorm', ('axis', 'eps', 'output_mean_var'), ('data', 'gamma', 'beta'))


def LayerNorm(data=None, gamma=None, beta=None, axis=_U, eps=_U, output_mean_var=_U, name=None, attr=None, out=None, **kwargs):
    """(data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
    axis.

    Parameters
    ----------
    data : Symbol
        Floating point, any shape.
    gamma : Symbol
        Scale, as long as the axis.
    beta : Symbol
        Shift, as long as the axis.
    axis : int, default -1
        The axis that is normalised.
    eps : float, default 1e-05
        Added to the variance.
    output_mean_var : bool, default False
        Whether mean and sqrt(variance + eps) are results, too.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LayerNorm_op('layernorm', (data, gamma, beta, ), (axis, eps, output_mean_var, ), name, attr, kwargs)


_LeakyReLU_op = _Operator('LeakyReLU', ('act_type', 'slope', 'lower_bound', 'upper_bound'), ('data', 'gamma'))


def LeakyReLU(data=None, gamma=None, act_type=_U, slope=_U, lower_bound=_U, upper_bound=_U, name=None, attr=None, out=None, **kwargs):
    """x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
    (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
    training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
    2016).

    Parameters
    ----------
    data : Symbol
        Any shape.
    gamma : Symbol, optional
        Slopes of prelu: one, or one per channel (axis 1).
    act_type : {'elu', 'gelu', 'leaky', 'prelu', 'rrelu', 'selu'}, default leaky
        The function.
    slope : float, default 0.25
        Slope of leaky and scale of elu below zero.
    lower_bound : float, default 0.125
        Smallest random slope of rrelu.
    upper_bound : float, default 0.334
        Largest random slope of rrelu.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _LeakyReLU_op('leakyrelu', (data, gamma, ), (act_type, slope, lower_bound, upper_bound, ), name, attr, kwargs)


_LinearRegressionOutput_op = _Operator('LinearRegressionOutput', ('grad_scale',), ('data', 'label'))


def LinearRegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
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
    return _LinearRegressionOutput_op('linearregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


_LogisticRegressionOutput_op = _Operator('LogisticRegressionOutput', ('grad_scale',), ('data', 'label'))


def LogisticRegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
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
    return _LogisticRegressionOutput_op('logisticregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


_MAERegressionOutput_op = _Operator('MAERegressionOutput', ('grad_scale',), ('data', 'label'))


def MAERegressionOutput(data=None, label=None, grad_scale=_U, name=None, attr=None, out=None, **kwargs):
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
    return _MAERegressionOutput_op('maeregressionoutput', (data, label, ), (grad_scale, ), name, attr, kwargs)


_MakeLoss_op = _Operator('MakeLoss', ('grad_scale', 'valid_thresh', 'normalization'), ('data',))


def MakeLoss(data=None, grad_scale=_U, valid_thresh=_U, normalization=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.

    Parameters
    ----------
    data : Symbol
        Any shape.
    grad_scale : float, default 1
        The gradient.
    valid_thresh : float, default 0
        Elements above it are valid, for the normalization of that name.
    normalization : {'batch', 'null', 'valid'}, default null
        Divides the gradient by the batch size (all axes but the last), by nothing, or by the
        number of valid elements.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _MakeLoss_op('makeloss', (data, ), (grad_scale, valid_thresh, normalization, ), name, attr, kwargs)


_Pooling_op = _Operator('Pooling', ('kernel', 'pool_type', 'global_pool', 'cudnn_off', 'pooling_convention', 'stride', 'pad', 'p_value', 'count_include_pad', 'layout'), ('data',))


def Pooling(data=None, kernel=_U, pool_type=_U, global_pool=_U, cudnn_off=_U, pooling_convention=_U, stride=_U, pad=_U, p_value=_U, count_include_pad=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, space...), or (batch, space..., channels).
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
    return _Pooling_op('pooling', (data, ), (kernel, pool_type, global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout, ), name, attr, kwargs)


def Pooling_v1(data=None, kernel=_U, pool_type=_U, global_pool=_U, cudnn_off=_U, pooling_convention=_U, stride=_U, pad=_U, p_value=_U, count_include_pad=_U, layout=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `Pooling`."""
    return _Pooling_op('pooling_v1', (data, ), (kernel, pool_type, global_pool, cudnn_off, pooling_convention, stride, pad, p_value, count_include_pad, layout, ), name, attr, kwargs)


_SVMOutput_op = _Operator('SVMOutput', ('margin', 'regularization_coefficient', 'use_linear'), ('data', 'label'))


def SVMOutput(data=None, label=None, margin=_U, regularization_coefficient=_U, use_linear=_U, name=None, attr=None, out=None, **kwargs):
    """The data itself; its gradient is that of the one-against-all hinge loss, squared unless
    use_linear. The head gradient is ignored.

    Parameters
    ----------
    data : Symbol
        Scores, shape (batch, classes).
    label : Symbol
        Class numbers, shape (batch,).
    margin : float, default 1
        Margin of the hinge.
    regularization_coefficient : float, default 1
        Scale of the loss.
    use_linear : bool, default False
        The hinge itself instead of its square.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _SVMOutput_op('svmoutput', (data, label, ), (margin, regularization_coefficient, use_linear, ), name, attr, kwargs)


_SoftmaxActivation_op = _Operator('SoftmaxActivation', ('mode',), ('data',))


def SoftmaxActivation(data=None, mode=_U, name=None, attr=None, out=None, **kwargs):
    """Softmax along the last axis, or over the channels (axis 1).

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, ...).
    mode : {'channel', 'instance'}, default instance
        channel: along axis 1; instance: along the last axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _SoftmaxActivation_op('softmaxactivation', (data, ), (mode, ), name, attr, kwargs)


_SoftmaxOutput_op = _Operator('SoftmaxOutput', ('grad_scale', 'ignore_label', 'multi_output', 'use_ignore', 'preserve_shape', 'normalization', 'out_grad', 'smooth_alpha'), ('data', 'label'))


def SoftmaxOutput(data=None, label=None, grad_scale=_U, ignore_label=_U, multi_output=_U, use_ignore=_U, preserve_shape=_U, normalization=_U, out_grad=_U, smooth_alpha=_U, name=None, attr=None, out=None, **kwargs):
    """Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    cross-entropy, whatever the head gradient is (unless out_grad is set).

    Parameters
    ----------
    data : Symbol
        Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    label : Symbol
        Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities in
        the shape of data, for which grad_scale and out_grad alone count.
    grad_scale : float, default 1
        Multiplies the gradient.
    ignore_label : float, default -1
        The label without gradient, with use_ignore.
    multi_output : bool, default False
        Softmax along axis 1, one label per position.
    use_ignore : bool, default False
        Whether ignore_label applies.
    preserve_shape : bool, default False
        Softmax along the last axis.
    normalization : {'batch', 'null', 'valid'}, default null
        Divides the gradient by the batch size, by nothing, or by the number of labels that are
        not ignored.
    out_grad : bool, default False
        Whether the head gradient multiplies the gradient.
    smooth_alpha : float, default 0
        Probability that label smoothing gives to the other classes together.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _SoftmaxOutput_op('softmaxoutput', (data, label, ), (grad_scale, ignore_label, multi_output, use_ignore, preserve_shape, normalization, out_grad, smooth_alpha, ), name, attr, kwargs)


def Softmax(data=None, label=None, grad_scale=_U, ignore_label=_U, multi_output=_U, use_ignore=_U, preserve_shape=_U, normalization=_U, out_grad=_U, smooth_alpha=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `SoftmaxOutput`."""
    return _SoftmaxOutput_op('softmax', (data, label, ), (grad_scale, ignore_label, multi_output, use_ignore, preserve_shape, normalization, out_grad, smooth_alpha, ), name, attr, kwargs)
