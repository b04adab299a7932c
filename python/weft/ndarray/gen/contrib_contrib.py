"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_contrib_BilinearResize2D_op = _Operator('_contrib_BilinearResize2D', ('height', 'width', 'scale_height', 'scale_width', 'mode', 'align_corners'), ('data', 'like'))


def BilinearResize2D(data=None, like=None, height=_U, width=_U, scale_height=_U, scale_width=_U, mode=_U, align_corners=_U, out=None, name=None, **kwargs):
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
    return _contrib_BilinearResize2D_op((data, like, ), (height, width, scale_height, scale_width, mode, align_corners, ), out, kwargs)


_contrib_allclose_op = _Operator('_contrib_allclose', ('rtol', 'atol', 'equal_nan'), ('a', 'b'))


def allclose(a=None, b=None, rtol=_U, atol=_U, equal_nan=_U, out=None, name=None, **kwargs):
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
    return _contrib_allclose_op((a, b, ), (rtol, atol, equal_nan, ), out, kwargs)


_contrib_count_sketch_op = _Operator('_contrib_count_sketch', ('out_dim', 'processing_batch_size'), ('data', 'h', 's'))


def count_sketch(data=None, h=None, s=None, out_dim=_U, processing_batch_size=_U, out=None, name=None, **kwargs):
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
    return _contrib_count_sketch_op((data, h, s, ), (out_dim, processing_batch_size, ), out, kwargs)


_contrib_div_sqrt_dim_op = _Operator('_contrib_div_sqrt_dim', (), ('data',))


def div_sqrt_dim(data=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _contrib_div_sqrt_dim_op.call(data)
    return _contrib_div_sqrt_dim_op((data, ), (), out, kwargs)


_contrib_fft_op = _Operator('_contrib_fft', ('compute_size',), ('data',))


def fft(data=None, compute_size=_U, out=None, name=None, **kwargs):
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
    return _contrib_fft_op((data, ), (compute_size, ), out, kwargs)


_contrib_getnnz_op = _Operator('_contrib_getnnz', ('axis',), ('data',))


def getnnz(data=None, axis=_U, out=None, name=None, **kwargs):
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
    return _contrib_getnnz_op((data, ), (axis, ), out, kwargs)


_contrib_gradientmultiplier_op = _Operator('_contrib_gradientmultiplier', ('scalar', 'is_int'), ('data',))


def gradientmultiplier(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
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
    return _contrib_gradientmultiplier_op((data, ), (scalar, is_int, ), out, kwargs)


_contrib_hawkesll_op = _Operator('_contrib_hawkesll', (), ('lda', 'alpha', 'beta', 'state', 'lags', 'marks', 'valid_length', 'max_time'))


def hawkesll(lda=None, alpha=None, beta=None, state=None, lags=None, marks=None, valid_length=None, max_time=None, out=None, name=None, **kwargs):
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
    return _contrib_hawkesll_op((lda, alpha, beta, state, lags, marks, valid_length, max_time, ), (), out, kwargs)


_contrib_ifft_op = _Operator('_contrib_ifft', ('compute_size',), ('data',))


def ifft(data=None, compute_size=_U, out=None, name=None, **kwargs):
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
    return _contrib_ifft_op((data, ), (compute_size, ), out, kwargs)


_contrib_interleaved_matmul_encdec_qk_op = _Operator('_contrib_interleaved_matmul_encdec_qk', ('heads',), ('queries', 'keys_values'))


def interleaved_matmul_encdec_qk(queries=None, keys_values=None, heads=_U, out=None, name=None, **kwargs):
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
    return _contrib_interleaved_matmul_encdec_qk_op((queries, keys_values, ), (heads, ), out, kwargs)


_contrib_interleaved_matmul_encdec_valatt_op = _Operator('_contrib_interleaved_matmul_encdec_valatt', ('heads',), ('keys_values', 'attention'))


def interleaved_matmul_encdec_valatt(keys_values=None, attention=None, heads=_U, out=None, name=None, **kwargs):
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
    return _contrib_interleaved_matmul_encdec_valatt_op((keys_values, attention, ), (heads, ), out, kwargs)


_contrib_interleaved_matmul_selfatt_qk_op = _Operator('_contrib_interleaved_matmul_selfatt_qk', ('heads',), ('queries_keys_values',))


def interleaved_matmul_selfatt_qk(queries_keys_values=None, heads=_U, out=None, name=None, **kwargs):
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
    return _contrib_interleaved_matmul_selfatt_qk_op((queries_keys_values, ), (heads, ), out, kwargs)


_contrib_interleaved_matmul_selfatt_valatt_op = _Operator('_contrib_interleaved_matmul_selfatt_valatt', ('heads',), ('queries_keys_values', 'attention'))


def interleaved_matmul_selfatt_valatt(queries_keys_values=None, attention=None, heads=_U, out=None, name=None, **kwargs):
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
    return _contrib_interleaved_matmul_selfatt_valatt_op((queries_keys_values, attention, ), (heads, ), out, kwargs)


_contrib_quadratic_op = _Operator('_contrib_quadratic', ('a', 'b', 'c'), ('data',))


def quadratic(data=None, a=_U, b=_U, c=_U, out=None, name=None, **kwargs):
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
    return _contrib_quadratic_op((data, ), (a, b, c, ), out, kwargs)


_contrib_round_ste_op = _Operator('_contrib_round_ste', (), ('data',))


def round_ste(data=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _contrib_round_ste_op.call(data)
    return _contrib_round_ste_op((data, ), (), out, kwargs)


_contrib_sign_ste_op = _Operator('_contrib_sign_ste', (), ('data',))


def sign_ste(data=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _contrib_sign_ste_op.call(data)
    return _contrib_sign_ste_op((data, ), (), out, kwargs)
