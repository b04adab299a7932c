"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def calibrate_entropy(hist: NDArray | None = ..., hist_edges: NDArray | None = ..., num_quantized_bins: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The threshold at which bounding numbers and rounding them to a number of levels loses the
    least, from a histogram of the numbers (Migacz, "8-bit inference with TensorRT", GTC 2017), and
    the Kullback-Leibler divergence there. No gradient.

    Parameters
    ----------
    hist : NDArray
        Counts, (n,), n odd: bins of one width around 0.
    hist_edges : NDArray
        Edges of the bins, (n + 1,), float32.
    num_quantized_bins : int, default 255
        Number of levels, at least 1 and at most n.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def dequantize(data: NDArray | None = ..., min_range: NDArray | None = ..., max_range: NDArray | None = ..., out_type: Literal['float32'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The real numbers that quantised ones stand for, float32.

    Parameters
    ----------
    data : NDArray
        Any shape; int8, uint8 or int32.
    min_range : NDArray
        Lower end of the range, one number.
    max_range : NDArray
        Upper end of the range, one number.
    out_type : {'float32'}, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantize(data: NDArray | None = ..., min_range: NDArray | None = ..., max_range: NDArray | None = ..., out_type: Literal['int8', 'uint8'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Real numbers as int8 or uint8 of the given range, and its ends: of the larger absolute value
    for int8, as given for uint8. Numbers outside are bounded.

    Parameters
    ----------
    data : NDArray
        Any shape, float32.
    min_range : NDArray
        Lower end, one number.
    max_range : NDArray
        Upper end, one number.
    out_type : {'int8', 'uint8'}, default uint8
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantize_asym(data: NDArray | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Real numbers as uint8 with a zero of their own: round(data * scale + shift), and scale and
    shift, which map the calibrated range, or that of the data, to 0..255.

    Parameters
    ----------
    data : NDArray
        Any shape, float32.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantize_v2(data: NDArray | None = ..., out_type: Literal['auto', 'int8', 'uint8'] = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Real numbers as int8 or uint8 of a calibrated range, or of the range of the data, and its ends
    as for quantize. Data that is int8 or uint8 stays as it is.

    Parameters
    ----------
    data : NDArray
        Any shape, float32, int8 or uint8.
    out_type : {'auto', 'int8', 'uint8'}, default int8
        Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else
        int8.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_act(data: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., act_type: Literal['relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """max(data, 0) of quantised data, in its range.

    Parameters
    ----------
    data : NDArray
        int8 or uint8.
    min_data : NDArray
        Lower end of its range, one number.
    max_data : NDArray
        Upper end of its range, one number.
    act_type : {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, required
        The function; relu is the only one that exists for quantised data.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_batch_norm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Batch normalisation of quantised data with running statistics, as int8 in a calibrated range,
    which must be given.

    Parameters
    ----------
    data : NDArray
        Any shape, int8 or uint8.
    gamma : NDArray
        Scale, (channels,), float32.
    beta : NDArray
        Shift, (channels,), float32.
    moving_mean : NDArray
        Mean, (channels,), float32.
    moving_var : NDArray
        Variance, (channels,), float32.
    min_data : NDArray
        Lower end of the range of data, one number.
    max_data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quantised arrays one after the other along an axis, in a range that holds all of theirs; uint8
    where all of them are, else int8.

    Parameters
    ----------
    *data : NDArray
        n arrays, int8 or uint8, whose shapes differ along dim only; then the lower and the
        upper end of the range of each in turn.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_conv(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., min_weight: NDArray | None = ..., max_weight: NDArray | None = ..., min_bias: NDArray | None = ..., max_bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Convolution of quantised data: int32 sums of products, and their range.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group); int8.
    bias : NDArray, optional
        One number for each unit or filter, int8; absent with no_bias.
    min_data : NDArray
        Lower end of the range of data, one number.
    max_data : NDArray
        Upper end.
    min_weight : NDArray
        Lower end of the range of weight, one number.
    max_weight : NDArray
        Upper end.
    min_bias : NDArray, optional
        Lower end of the range of bias, one number.
    max_bias : NDArray, optional
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_elemwise_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_min: NDArray | None = ..., lhs_max: NDArray | None = ..., rhs_min: NDArray | None = ..., rhs_max: NDArray | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of quantised arrays: in a calibrated range (uint8 where both are, else int8), or as
    int32 in the range that holds every sum.

    Parameters
    ----------
    lhs : NDArray
        int8 or uint8.
    rhs : NDArray
        int8 or uint8, shape of lhs.
    lhs_min : NDArray
        Lower end of the range of lhs, one number.
    lhs_max : NDArray
        Upper end.
    rhs_min : NDArray
        Lower end of the range of rhs, one number.
    rhs_max : NDArray
        Upper end.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_elemwise_mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_min: NDArray | None = ..., lhs_max: NDArray | None = ..., rhs_min: NDArray | None = ..., rhs_max: NDArray | None = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., enable_float_output: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The product of quantised arrays: exact as int32, as int8 in a calibrated range (fractions are
    cut off), or as real numbers.

    Parameters
    ----------
    lhs : NDArray
        int8 or uint8.
    rhs : NDArray
        int8 or uint8, shape of lhs.
    lhs_min : NDArray
        Lower end of the range of lhs, one number.
    lhs_max : NDArray
        Upper end.
    rhs_min : NDArray
        Lower end of the range of rhs, one number.
    rhs_max : NDArray
        Upper end.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    enable_float_output : bool, default False
        Whether the result is real numbers, without a range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_embedding(data: NDArray | None = ..., weight: NDArray | None = ..., min_weight: NDArray | None = ..., max_weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a quantised table, in its range. Indices out of range are clipped to the ends.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim), int8 or uint8.
    min_weight : NDArray
        Lower end of its range, one number.
    max_weight : NDArray
        Upper end of its range, one number.
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Accepted for compatibility; has no effect.
    sparse_grad : bool, default False
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_flatten(data: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quantised data as (batch, everything else).

    Parameters
    ----------
    data : NDArray
        int8 or uint8.
    min_data : NDArray
        Lower end of its range, one number.
    max_data : NDArray
        Upper end of its range, one number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_fully_connected(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., min_weight: NDArray | None = ..., max_weight: NDArray | None = ..., min_bias: NDArray | None = ..., max_bias: NDArray | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The dense layer on quantised data: int32 sums of products, and their range.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...), or (..., units) without flatten; int8 or uint8.
    weight : NDArray
        Shape (num_hidden, units), int8.
    bias : NDArray, optional
        One number for each unit or filter, int8; absent with no_bias.
    min_data : NDArray
        Lower end of the range of data, one number.
    max_data : NDArray
        Upper end.
    min_weight : NDArray
        Lower end of the range of weight, one number.
    max_weight : NDArray
        Upper end.
    min_bias : NDArray, optional
        Lower end of the range of bias, one number.
    max_bias : NDArray, optional
        Upper end.
    num_hidden : int, required
        Number of units.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quantized_pooling(data: NDArray | None = ..., min_data: NDArray | None = ..., max_data: NDArray | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Pooling of quantised data by maximum or rounded average, in its range.

    Parameters
    ----------
    data : NDArray
        int8 or uint8.
    min_data : NDArray
        Lower end of its range, one number.
    max_data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def requantize(data: NDArray | None = ..., min_range: NDArray | None = ..., max_range: NDArray | None = ..., out_type: Literal['auto', 'int8', 'uint8'] = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quantised int32 as int8 or uint8 of a calibrated range, or of the range of the data, and the
    ends of that range: symmetric for int8, from 0 for uint8.

    Parameters
    ----------
    data : NDArray
        Any shape, int32.
    min_range : NDArray
        Lower end of the range of data, one number.
    max_range : NDArray
        Upper end of the range of data, one number.
    out_type : {'auto', 'int8', 'uint8'}, default int8
        Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else
        int8.
    min_calib_range : float or None, default None
        Lower end of the calibrated range, which counts where both ends are given.
    max_calib_range : float or None, default None
        Upper end of the calibrated range.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
