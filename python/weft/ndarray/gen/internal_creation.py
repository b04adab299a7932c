"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_arange_op = _Operator('_arange', ('start', 'stop', 'step', 'repeat', 'infer_range', 'ctx', 'dtype'), ())


def _arange(start=_U, stop=_U, step=_U, repeat=_U, infer_range=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """Evenly spaced values of the half-open interval [start, stop), each `repeat` times. Without stop
    the interval is [0, start). Shape (ceil((stop - start) / step) * repeat,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float or None, default None
        End of the interval, not included.
    step : float, default 1
        Distance between values; not 0.
    repeat : int, default 1
        How often each value stands; at least 1.
    infer_range : bool, default False
        Take the length from what the result is used for; needs stop otherwise.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _arange_op((), (start, stop, step, repeat, infer_range, ctx, dtype, ), out, kwargs)


_eye_op = _Operator('_eye', ('N', 'M', 'k', 'ctx', 'dtype'), ())


def _eye(N=_U, M=_U, k=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """A matrix of shape (N, M) with ones on the diagonal j = i + k and zeros elsewhere.

    Parameters
    ----------
    N : int, required
        Number of rows.
    M : int, default 0
        Number of columns; 0 means N.
    k : int, default 0
        The diagonal: above the main one if positive.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _eye_op((), (N, M, k, ctx, dtype, ), out, kwargs)


_full_op = _Operator('_full', ('shape', 'ctx', 'dtype', 'value'), ())


def _full(shape=_U, ctx=_U, dtype=_U, value=_U, out=None, name=None, **kwargs):
    """An array with every element equal to value.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    value : float, required
        The value.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _full_op((), (shape, ctx, dtype, value, ), out, kwargs)


_linspace_op = _Operator('_linspace', ('start', 'stop', 'num', 'endpoint', 'ctx', 'dtype'), ())


def _linspace(start=_U, stop=_U, num=_U, endpoint=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """`num` evenly spaced values from start to stop, shape (num,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float, required
        End of the interval.
    num : int, required
        How many values; at least 0.
    endpoint : bool, default True
        Whether stop is the last value; otherwise it is left out.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _linspace_op((), (start, stop, num, endpoint, ctx, dtype, ), out, kwargs)


_ones_op = _Operator('_ones', ('shape', 'ctx', 'dtype'), ())


def _ones(shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """An array of ones.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _ones_op((), (shape, ctx, dtype, ), out, kwargs)


_zeros_op = _Operator('_zeros', ('shape', 'ctx', 'dtype'), ())


def _zeros(shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """An array of zeros.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _zeros_op((), (shape, ctx, dtype, ), out, kwargs)


_zeros_without_dtype_op = _Operator('_zeros_without_dtype', ('shape', 'ctx', 'dtype'), ())


def _zeros_without_dtype(shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
    """An array of zeros; float32 unless dtype says otherwise.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : int, default -1
        Number of the dtype of the result; -1 is float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _zeros_without_dtype_op((), (shape, ctx, dtype, ), out, kwargs)
