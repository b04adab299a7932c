"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_sigmoid_op = _Operator('sigmoid', (), ('data',))


def sigmoid(data=None, out=None, name=None, **kwargs):
    """1 / (1 + exp(-x)).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sigmoid_op.call(data)
    return _sigmoid_op((data, ), (), out, kwargs)


_sign_op = _Operator('sign', (), ('data',))


def sign(data=None, out=None, name=None, **kwargs):
    """-1, 0 or 1 by the sign of x; NaN stays NaN.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sign_op.call(data)
    return _sign_op((data, ), (), out, kwargs)


_sin_op = _Operator('sin', (), ('data',))


def sin(data=None, out=None, name=None, **kwargs):
    """Sine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sin_op.call(data)
    return _sin_op((data, ), (), out, kwargs)


_sinh_op = _Operator('sinh', (), ('data',))


def sinh(data=None, out=None, name=None, **kwargs):
    """Hyperbolic sine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sinh_op.call(data)
    return _sinh_op((data, ), (), out, kwargs)


_smooth_l1_op = _Operator('smooth_l1', ('scalar', 'is_int'), ('data',))


def smooth_l1(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).

    Parameters
    ----------
    data : NDArray
        The input array.
    scalar : float, default 1
        s, the sharpness of the corner.
    is_int : bool, default True
        Whether the scalar was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _smooth_l1_op((data, ), (scalar, is_int, ), out, kwargs)


_softsign_op = _Operator('softsign', (), ('data',))


def softsign(data=None, out=None, name=None, **kwargs):
    """x / (1 + |x|).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _softsign_op.call(data)
    return _softsign_op((data, ), (), out, kwargs)


_sqrt_op = _Operator('sqrt', (), ('data',))


def sqrt(data=None, out=None, name=None, **kwargs):
    """Square root; NaN below zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _sqrt_op.call(data)
    return _sqrt_op((data, ), (), out, kwargs)


_square_op = _Operator('square', (), ('data',))


def square(data=None, out=None, name=None, **kwargs):
    """x squared.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _square_op.call(data)
    return _square_op((data, ), (), out, kwargs)


_tan_op = _Operator('tan', (), ('data',))


def tan(data=None, out=None, name=None, **kwargs):
    """Tangent of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _tan_op.call(data)
    return _tan_op((data, ), (), out, kwargs)


_tanh_op = _Operator('tanh', (), ('data',))


def tanh(data=None, out=None, name=None, **kwargs):
    """Hyperbolic tangent.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _tanh_op.call(data)
    return _tanh_op((data, ), (), out, kwargs)


_trunc_op = _Operator('trunc', (), ('data',))


def trunc(data=None, out=None, name=None, **kwargs):
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _trunc_op.call(data)
    return _trunc_op((data, ), (), out, kwargs)


_where_op = _Operator('where', (), ('condition', 'x', 'y'))


def where(condition=None, x=None, y=None, out=None, name=None, **kwargs):
    """x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
    selects along the first axis.

    Parameters
    ----------
    condition : NDArray
        Any dtype.
    x : NDArray
        Taken where the condition holds.
    y : NDArray
        Taken elsewhere; shape and dtype of x.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _where_op((condition, x, y, ), (), out, kwargs)


_zeros_like_op = _Operator('zeros_like', (), ('data',))


def zeros_like(data=None, out=None, name=None, **kwargs):
    """Zeros with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _zeros_like_op.call(data)
    return _zeros_like_op((data, ), (), out, kwargs)
