"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def calibrate_entropy(hist: Symbol | None = ..., hist_edges: Symbol | None = ..., num_quantized_bins: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def dequantize(data: Symbol | None = ..., min_range: Symbol | None = ..., max_range: Symbol | None = ..., out_type: Literal['float32'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantize(data: Symbol | None = ..., min_range: Symbol | None = ..., max_range: Symbol | None = ..., out_type: Literal['int8', 'uint8'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantize_asym(data: Symbol | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantize_v2(data: Symbol | None = ..., out_type: Literal['auto', 'int8', 'uint8'] = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_act(data: Symbol | None = ..., min_data: Symbol | None = ..., max_data: Symbol | None = ..., act_type: Literal['relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_batch_norm(data: Symbol | None = ..., gamma: Symbol | None = ..., beta: Symbol | None = ..., moving_mean: Symbol | None = ..., moving_var: Symbol | None = ..., min_data: Symbol | None = ..., max_data: Symbol | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_concat(*data: Symbol, dim: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_conv(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., min_data: Symbol | None = ..., max_data: Symbol | None = ..., min_weight: Symbol | None = ..., max_weight: Symbol | None = ..., min_bias: Symbol | None = ..., max_bias: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_elemwise_add(lhs: Symbol | None = ..., rhs: Symbol | None = ..., lhs_min: Symbol | None = ..., lhs_max: Symbol | None = ..., rhs_min: Symbol | None = ..., rhs_max: Symbol | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_elemwise_mul(lhs: Symbol | None = ..., rhs: Symbol | None = ..., lhs_min: Symbol | None = ..., lhs_max: Symbol | None = ..., rhs_min: Symbol | None = ..., rhs_max: Symbol | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., enable_float_output: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_embedding(data: Symbol | None = ..., weight: Symbol | None = ..., min_weight: Symbol | None = ..., max_weight: Symbol | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_flatten(data: Symbol | None = ..., min_data: Symbol | None = ..., max_data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_fully_connected(data: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., min_data: Symbol | None = ..., max_data: Symbol | None = ..., min_weight: Symbol | None = ..., max_weight: Symbol | None = ..., min_bias: Symbol | None = ..., max_bias: Symbol | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def quantized_pooling(data: Symbol | None = ..., min_data: Symbol | None = ..., max_data: Symbol | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def requantize(data: Symbol | None = ..., min_range: Symbol | None = ..., max_range: Symbol | None = ..., out_type: Literal['auto', 'int8', 'uint8'] = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
