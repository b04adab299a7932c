"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def Activation(data: Symbol | None = ..., act_type: Literal['relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def BatchNorm(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., moving_mean: Symbol | None = ..., moving_var: Symbol | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def BatchNorm_v1(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., moving_mean: Symbol | None = ..., moving_var: Symbol | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def CTCLoss(data: Symbol | None = ..., label: Symbol | None = ..., data_lengths: Symbol | None = ..., label_lengths: Symbol | None = ..., use_data_lengths: bool = ..., use_label_lengths: bool = ..., blank_label: Literal['first', 'last'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def ctc_loss(data: Symbol | None = ..., label: Symbol | None = ..., data_lengths: Symbol | None = ..., label_lengths: Symbol | None = ..., use_data_lengths: bool = ..., use_label_lengths: bool = ..., blank_label: Literal['first', 'last'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `CTCLoss`."""


def Convolution(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def Convolution_v1(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `Convolution`."""


def Deconvolution(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., adj: int | Sequence[int] = ..., target_shape: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def FullyConnected(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def GroupNorm(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., num_groups: int = ..., eps: float = ..., output_mean_var: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def IdentityAttachKLSparseReg(data: Symbol | None = ..., moving_avg: Symbol | None = ..., sparseness_target: float = ..., penalty: float = ..., momentum: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def InstanceNorm(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., eps: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def L2Normalization(data: Symbol | None = ..., eps: float = ..., mode: Literal['channel', 'instance', 'spatial'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def LRN(data: Symbol | None = ..., alpha: float = ..., beta: float = ..., knorm: float = ..., nsize: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def LayerNorm(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., axis: int = ..., eps: float = ..., output_mean_var: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def LeakyReLU(data: Symbol | None = ..., gamma: Symbol | None = ..., act_type: Literal['elu', 'gelu', 'leaky', 'prelu', 'rrelu', 'selu'] = ..., slope: float = ..., lower_bound: float = ..., upper_bound: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def LinearRegressionOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def LogisticRegressionOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def MAERegressionOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def MakeLoss(data: Symbol | None = ..., grad_scale: float = ..., valid_thresh: float = ..., normalization: Literal['batch', 'null', 'valid'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def Pooling(data: Symbol | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def Pooling_v1(data: Symbol | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `Pooling`."""


def SVMOutput(data: Symbol | None = ..., label: Symbol | None = ..., margin: float = ..., regularization_coefficient: float = ..., use_linear: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def SoftmaxActivation(data: Symbol | None = ..., mode: Literal['channel', 'instance'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def SoftmaxOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., ignore_label: float = ..., multi_output: bool = ..., use_ignore: bool = ..., preserve_shape: bool = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out_grad: bool = ..., smooth_alpha: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def Softmax(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., ignore_label: float = ..., multi_output: bool = ..., use_ignore: bool = ..., preserve_shape: bool = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out_grad: bool = ..., smooth_alpha: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `SoftmaxOutput`."""
