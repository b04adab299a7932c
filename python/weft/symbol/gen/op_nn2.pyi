"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def UpSampling(*data: Symbol, scale: int = ..., num_filter: int = ..., sample_type: Literal['bilinear', 'nearest'] = ..., multi_input_mode: Literal['concat', 'sum'] = ..., workspace: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
    interpolation, a transposed convolution with one kernel per channel (bilinear). With several
    inputs, nearest brings all to the size of the first one's result and concatenates or adds them.

    Parameters
    ----------
    *data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def hard_sigmoid(data: Symbol | None = ..., alpha: float = ..., beta: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """max(0, min(1, alpha x + beta)).

    Parameters
    ----------
    data : Symbol
        Any shape.
    alpha : float, default 0.2
        Slope.
    beta : float, default 0.5
        Offset.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def log_softmax(data: Symbol | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Logarithm of the softmax along an axis.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def make_loss(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def masked_log_softmax(data: Symbol | None = ..., mask: Symbol | None = ..., axis: int = ..., temperature: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Logarithm of masked_softmax: -inf where the mask lets nothing through.

    Parameters
    ----------
    data : Symbol
        Any shape with at least one axis; floating point.
    mask : Symbol
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def masked_softmax(data: Symbol | None = ..., mask: Symbol | None = ..., axis: int = ..., temperature: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Softmax along an axis over the elements that the mask lets through; 0 elsewhere.

    Parameters
    ----------
    data : Symbol
        Any shape with at least one axis; floating point.
    mask : Symbol
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def softmax(data: Symbol | None = ..., length: Symbol | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """exp(data / temperature), normalised to sum 1 along an axis.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    length : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def softmax_cross_entropy(data: Symbol | None = ..., label: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Sum over the batch of -log softmax(data)[label], shape (1,).

    Parameters
    ----------
    data : Symbol
        Scores, shape (batch, classes).
    label : Symbol
        Class numbers, shape (batch,).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def softmin(data: Symbol | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Softmax of the negated input: small elements get large shares.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
