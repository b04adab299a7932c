"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _sparse_FullyConnected(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _sparse_LinearRegressionOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _sparse_LogisticRegressionOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _sparse_MAERegressionOutput(data: Symbol | None = ..., label: Symbol | None = ..., grad_scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _attention(query: Symbol | None = ..., key: Symbol | None = ..., value: Symbol | None = ..., bias: Symbol | None = ..., mask: Symbol | None = ..., scale: float = ..., causal: bool = ..., fill: float | None = ..., layout: Literal['BHTD', 'BTHD', 'TBHD'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _batch_norm_apply(data: Symbol | None = ..., mean: Symbol | None = ..., inverse: Symbol | None = ..., beta: Symbol | None = ..., gamma: Symbol | None = ..., residual: Symbol | None = ..., axis: int = ..., relu: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _fused_batch_norm(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., moving_mean: Symbol | None = ..., moving_var: Symbol | None = ..., residual: Symbol | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., relu: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _fused_convolution(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., residual: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., activation: Literal['none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'] = ..., alpha: float = ..., beta: float = ..., keep_packed: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _fused_dense(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., residual: Symbol | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., flatten: bool = ..., scale: float = ..., keep_packed: bool = ..., activation: Literal['none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'] = ..., alpha: float = ..., beta: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def _sparse_make_loss(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
