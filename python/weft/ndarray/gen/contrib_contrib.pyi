"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def BilinearResize2D(data: NDArray | None = ..., like: NDArray | None = ..., height: int = ..., width: int = ..., scale_height: float | None = ..., scale_width: float | None = ..., mode: Literal['like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'] = ..., align_corners: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    another array, or to a neighbouring even or odd size.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    like : NDArray, optional
        Mode like: an array whose last two axes are the wanted size.
    height : int, default 1
        Height of the result, at least 1.
    width : int, default 1
        Width of the result, at least 1.
    scale_height : float or None, default None
        Factor of the height; replaces height.
    scale_width : float or None, default None
        Factor of the width; replaces width.
    mode : {'like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'}, default size
        How the size is found; odd_scale keeps odd sizes odd.
    align_corners : bool, default True
        Whether the centres of the corner pixels coincide, else their borders.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def allclose(a: NDArray | None = ..., b: NDArray | None = ..., rtol: float = ..., atol: float = ..., equal_nan: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    shape (). Infinities are close to themselves. No gradient.

    Parameters
    ----------
    a : NDArray
        Any shape and dtype.
    b : NDArray
        Shape and dtype of a.
    rtol : float, default 1e-05
        Tolerance relative to b.
    atol : float, default 1e-08
        Absolute tolerance.
    equal_nan : bool, default True
        Whether NaNs are close to each other.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def count_sketch(data: NDArray | None = ..., h: NDArray | None = ..., s: NDArray | None = ..., out_dim: int = ..., processing_batch_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    s[i] data[..., i].

    Parameters
    ----------
    data : NDArray
        Shape (..., d), floating point; the result is (..., out_dim).
    h : NDArray
        Places in [0, out_dim), d elements: shape (d,) or (1, d).
    s : NDArray
        Signs, 1 or -1, d elements: shape (d,) or (1, d).
    out_dim : int, required
        Number of places.
    processing_batch_size : int, default 32
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def div_sqrt_dim(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data / sqrt(size of the last axis), as attention scales its scores.

    Parameters
    ----------
    data : NDArray
        At least one axis; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def fft(data: NDArray | None = ..., compute_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
    imaginary part, real part, ...

    Parameters
    ----------
    data : NDArray
        Shape (..., d), floating point; the result is (..., 2 d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def getnnz(data: NDArray | None = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    axis : int or None, default None
        The axis that is counted along; None: the whole array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def gradientmultiplier(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input; its gradient is multiplied by a number (negative: reversed).

    Parameters
    ----------
    data : NDArray
        Any shape.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def hawkesll(lda: NDArray | None = ..., alpha: NDArray | None = ..., beta: NDArray | None = ..., state: NDArray | None = ..., lags: NDArray | None = ..., marks: NDArray | None = ..., valid_length: NDArray | None = ..., max_time: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
    exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
    their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).

    Parameters
    ----------
    lda : NDArray
        Background intensities, shape (batch, processes), float32 or float64.
    alpha : NDArray
        Branching ratios, shape (processes,).
    beta : NDArray
        Rates of decay, shape (processes,).
    state : NDArray
        States at time 0, shape (batch, processes).
    lags : NDArray
        Times between events, shape (batch, steps).
    marks : NDArray
        Processes that the events belong to, shape (batch, steps), any dtype.
    valid_length : NDArray
        Events of each sample, shape (batch,).
    max_time : NDArray
        Ends of the observations, shape (batch,).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ifft(data: NDArray | None = ..., compute_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The real part of the inverse discrete Fourier transform over the last axis, without the factor
    1 / d: ifft(fft(x)) is d x.

    Parameters
    ----------
    data : NDArray
        Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
        d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_encdec_qk(queries: NDArray | None = ..., keys_values: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    (batch * heads, queries, keys).

    Parameters
    ----------
    queries : NDArray
        Shape (queries, batch, heads * units).
    keys_values : NDArray
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_encdec_valatt(keys_values: NDArray | None = ..., attention: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).

    Parameters
    ----------
    keys_values : NDArray
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    attention : NDArray
        Weights, shape (batch * heads, queries, keys).
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_selfatt_qk(queries_keys_values: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    length, length).

    Parameters
    ----------
    queries_keys_values : NDArray
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def interleaved_matmul_selfatt_valatt(queries_keys_values: NDArray | None = ..., attention: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Self-attention's values weighted by attention: shape (length, batch, heads * units).

    Parameters
    ----------
    queries_keys_values : NDArray
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    attention : NDArray
        Weights, shape (batch * heads, length, length).
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def quadratic(data: NDArray | None = ..., a: float = ..., b: float = ..., c: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """a data^2 + b data + c.

    Parameters
    ----------
    data : NDArray
        Any shape.
    a : float, default 0
        Of the square.
    b : float, default 0
        Of the number.
    c : float, default 0
        Constant.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def round_ste(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The nearest integer, halves away from 0; the gradient passes unchanged.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sign_ste(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sign; the gradient passes unchanged.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
