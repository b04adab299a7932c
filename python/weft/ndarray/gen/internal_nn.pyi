"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _sparse_FullyConnected(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Dense layer: data weight^T + bias.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...), read as (batch, units); without flatten (..., units).
    weight : NDArray
        Shape (num_hidden, units).
    bias : NDArray, optional
        Shape (num_hidden,); absent with no_bias.
    num_hidden : int, required
        Number of units of the result.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one axis of units; otherwise the layer acts on the
        last axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_LinearRegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the squared error to the label over 2. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_LogisticRegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_MAERegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the absolute error to the label. The head gradient is
    ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _attention(query: NDArray | None = ..., key: NDArray | None = ..., value: NDArray | None = ..., bias: NDArray | None = ..., mask: NDArray | None = ..., scale: float = ..., causal: bool = ..., fill: float | None = ..., layout: Literal['BHTD', 'BTHD', 'TBHD'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """softmax(scale query key^T + bias) value for each head, without the scores in memory. A row
    whose scores are all -inf is NaN, as softmax makes it, unless the mask has no fill value: then
    it is 0. Products are summed in float32, or float64 for float64.

    Parameters
    ----------
    query : NDArray
        Shape (batch, heads, queries, depth) or (batch, queries, depth), floating point, any
        strides.
    key : NDArray
        Shape (batch, heads, keys, depth) or (batch, keys, depth).
    value : NDArray
        Shape (batch, heads, keys, value depth) or (batch, keys, value depth).
    bias : NDArray, optional
        Added to the scores; broadcasts to (batch, heads, queries, keys).
    mask : NDArray, optional
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _batch_norm_apply(data: NDArray | None = ..., mean: NDArray | None = ..., inverse: NDArray | None = ..., beta: NDArray | None = ..., gamma: NDArray | None = ..., residual: NDArray | None = ..., axis: int = ..., relu: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(data - mean) inverse gamma + beta per channel, plus a residual, through max(0, x): the result
    of batch normalisation, which compiled backward graphs compute again rather than keep.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    mean : NDArray
        Shape (channels,).
    inverse : NDArray
        1 / sqrt(variance + eps), shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    gamma : NDArray, optional
        Scale, shape (channels,); absent: 1.
    residual : NDArray, optional
        Shape and dtype of data; added before the activation.
    axis : int, default 1
        The axis of the channels.
    relu : bool, default False
        Whether the result goes through max(0, x).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _fused_batch_norm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., residual: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., relu: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """BatchNorm, plus a residual, through max(0, x), in one pass over memory, as compiled graphs run
    them.

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
    residual : NDArray, optional
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _fused_convolution(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., residual: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., activation: Literal['none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'] = ..., alpha: float = ..., beta: float = ..., keep_packed: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Convolution, then bias, residual and activation, in one pass. Compiled graphs use it after they
    have been differentiated: it has no gradient.

    Parameters
    ----------
    data : NDArray
        As in Convolution.
    weight : NDArray
        As in Convolution.
    bias : NDArray, optional
        Shape (num_filter,); float32 or the dtype of data.
    residual : NDArray, optional
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _fused_dense(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., residual: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., flatten: bool = ..., scale: float = ..., keep_packed: bool = ..., activation: Literal['none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'] = ..., alpha: float = ..., beta: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A matrix product as FullyConnected, dot, batch_dot and linalg_gemm2 have it, then bias,
    residual and activation, in one pass. Compiled graphs use it after they have been
    differentiated: it has no gradient.

    Parameters
    ----------
    data : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    weight : NDArray
        Shape (k, n), or (n, k) with transpose_b, for all rows of data; or with the leading
        axes of data.
    bias : NDArray, optional
        Shape (n,); float32 or the dtype of data.
    residual : NDArray, optional
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_make_loss(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : NDArray
        Any shape.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
