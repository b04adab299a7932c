"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def SoftmaxOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., ignore_label: float = ..., multi_output: bool = ..., use_ignore: bool = ..., preserve_shape: bool = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out_grad: bool = ..., smooth_alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    cross-entropy, whatever the head gradient is (unless out_grad is set).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    label : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Softmax(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., ignore_label: float = ..., multi_output: bool = ..., use_ignore: bool = ..., preserve_shape: bool = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out_grad: bool = ..., smooth_alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    cross-entropy, whatever the head gradient is (unless out_grad is set).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    label : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def UpSampling(*data: NDArray, scale: int = ..., num_filter: int = ..., sample_type: Literal['bilinear', 'nearest'] = ..., multi_input_mode: Literal['concat', 'sum'] = ..., workspace: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
    interpolation, a transposed convolution with one kernel per channel (bilinear). With several
    inputs, nearest brings all to the size of the first one's result and concatenates or adds them.

    Parameters
    ----------
    *data : NDArray
        Images (batch, channels, height, width); bilinear: one and its weight, shape (channels,
        1, k, k) with k = 2 scale - scale % 2.
    scale : int, required
        The factor, at least 1.
    num_filter : int, default 0
        bilinear: number of channels.
    sample_type : {'bilinear', 'nearest'}, required
        How pixels are made.
    multi_input_mode : {'concat', 'sum'}, default concat
        nearest: how several inputs are joined.
    workspace : int, default 512
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def hard_sigmoid(data: NDArray | None = ..., alpha: float = ..., beta: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """max(0, min(1, alpha x + beta)).

    Parameters
    ----------
    data : NDArray
        Any shape.
    alpha : float, default 0.2
        Slope.
    beta : float, default 0.5
        Offset.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log_softmax(data: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Logarithm of the softmax along an axis.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def make_loss(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def masked_log_softmax(data: NDArray | None = ..., mask: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Logarithm of masked_softmax: -inf where the mask lets nothing through.

    Parameters
    ----------
    data : NDArray
        Any shape with at least one axis; floating point.
    mask : NDArray
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def masked_softmax(data: NDArray | None = ..., mask: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Softmax along an axis over the elements that the mask lets through; 0 elsewhere.

    Parameters
    ----------
    data : NDArray
        Any shape with at least one axis; floating point.
    mask : NDArray
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def softmax(data: NDArray | None = ..., length: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """exp(data / temperature), normalised to sum 1 along an axis.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    length : NDArray, optional
        Integers, the shape of data without the axis: how many elements take part; the others
        become 0.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def softmax_cross_entropy(data: NDArray | None = ..., label: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum over the batch of -log softmax(data)[label], shape (1,).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes).
    label : NDArray
        Class numbers, shape (batch,).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def softmin(data: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Softmax of the negated input: small elements get large shares.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
