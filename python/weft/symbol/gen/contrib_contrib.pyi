"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def BilinearResize2D(data: Symbol | None = ..., like: Symbol | None = ..., height: int = ..., width: int = ..., scale_height: float | None = ..., scale_width: float | None = ..., mode: Literal['like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'] = ..., align_corners: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    another array, or to a neighbouring even or odd size.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    like : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def allclose(a: Symbol | None = ..., b: Symbol | None = ..., rtol: float = ..., atol: float = ..., equal_nan: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    shape (). Infinities are close to themselves. No gradient.

    Parameters
    ----------
    a : Symbol
        Any shape and dtype.
    b : Symbol
        Shape and dtype of a.
    rtol : float, default 1e-05
        Tolerance relative to b.
    atol : float, default 1e-08
        Absolute tolerance.
    equal_nan : bool, default True
        Whether NaNs are close to each other.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def count_sketch(data: Symbol | None = ..., h: Symbol | None = ..., s: Symbol | None = ..., out_dim: int = ..., processing_batch_size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Adds each element of the last axis, times a sign, to a place of the result: out[..., h[i]] +=
    s[i] data[..., i].

    Parameters
    ----------
    data : Symbol
        Shape (..., d), floating point; the result is (..., out_dim).
    h : Symbol
        Places in [0, out_dim), d elements: shape (d,) or (1, d).
    s : Symbol
        Signs, 1 or -1, d elements: shape (d,) or (1, d).
    out_dim : int, required
        Number of places.
    processing_batch_size : int, default 32
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def div_sqrt_dim(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """data / sqrt(size of the last axis), as attention scales its scores.

    Parameters
    ----------
    data : Symbol
        At least one axis; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def fft(data: Symbol | None = ..., compute_size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Discrete Fourier transform over the last axis: sum_j data[j] exp(-2 pi i j k / d) as real part,
    imaginary part, real part, ...

    Parameters
    ----------
    data : Symbol
        Shape (..., d), floating point; the result is (..., 2 d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def getnnz(data: Symbol | None = ..., axis: int | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    No gradient.

    Parameters
    ----------
    data : Symbol
        Any shape and dtype.
    axis : int or None, default None
        The axis that is counted along; None: the whole array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def gradientmultiplier(data: Symbol | None = ..., scalar: float = ..., is_int: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The input; its gradient is multiplied by a number (negative: reversed).

    Parameters
    ----------
    data : Symbol
        Any shape.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def hawkesll(lda: Symbol | None = ..., alpha: Symbol | None = ..., beta: Symbol | None = ..., state: Symbol | None = ..., lags: Symbol | None = ..., marks: Symbol | None = ..., valid_length: Symbol | None = ..., max_time: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta sum_i
    exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape (batch,); and
    their states sum_i exp(-beta (max_time - t_i)), shape (batch, processes).

    Parameters
    ----------
    lda : Symbol
        Background intensities, shape (batch, processes), float32 or float64.
    alpha : Symbol
        Branching ratios, shape (processes,).
    beta : Symbol
        Rates of decay, shape (processes,).
    state : Symbol
        States at time 0, shape (batch, processes).
    lags : Symbol
        Times between events, shape (batch, steps).
    marks : Symbol
        Processes that the events belong to, shape (batch, steps), any dtype.
    valid_length : Symbol
        Events of each sample, shape (batch,).
    max_time : Symbol
        Ends of the observations, shape (batch,).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def ifft(data: Symbol | None = ..., compute_size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The real part of the inverse discrete Fourier transform over the last axis, without the factor
    1 / d: ifft(fft(x)) is d x.

    Parameters
    ----------
    data : Symbol
        Real and imaginary parts in turn, shape (..., 2 d), floating point; the result is (...,
        d).
    compute_size : int, default 128
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def interleaved_matmul_encdec_qk(queries: Symbol | None = ..., keys_values: Symbol | None = ..., heads: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    (batch * heads, queries, keys).

    Parameters
    ----------
    queries : Symbol
        Shape (queries, batch, heads * units).
    keys_values : Symbol
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def interleaved_matmul_encdec_valatt(keys_values: Symbol | None = ..., attention: Symbol | None = ..., heads: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).

    Parameters
    ----------
    keys_values : Symbol
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    attention : Symbol
        Weights, shape (batch * heads, queries, keys).
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def interleaved_matmul_selfatt_qk(queries_keys_values: Symbol | None = ..., heads: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    length, length).

    Parameters
    ----------
    queries_keys_values : Symbol
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def interleaved_matmul_selfatt_valatt(queries_keys_values: Symbol | None = ..., attention: Symbol | None = ..., heads: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Self-attention's values weighted by attention: shape (length, batch, heads * units).

    Parameters
    ----------
    queries_keys_values : Symbol
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    attention : Symbol
        Weights, shape (batch * heads, length, length).
    heads : int, required
        Number of heads.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def quadratic(data: Symbol | None = ..., a: float = ..., b: float = ..., c: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """a data^2 + b data + c.

    Parameters
    ----------
    data : Symbol
        Any shape.
    a : float, default 0
        Of the square.
    b : float, default 0
        Of the number.
    c : float, default 0
        Constant.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def round_ste(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The nearest integer, halves away from 0; the gradient passes unchanged.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def sign_ste(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The sign; the gradient passes unchanged.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
