"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_sign_op = _Operator('sign', (), ('data',))


def sign(data=None, name=None, attr=None, out=None, **kwargs):
    """-1, 0 or 1 by the sign of x; NaN stays NaN.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sign_op('sign', (data, ), (), name, attr, kwargs)


_sin_op = _Operator('sin', (), ('data',))


def sin(data=None, name=None, attr=None, out=None, **kwargs):
    """Sine of radians.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sin_op('sin', (data, ), (), name, attr, kwargs)


_sinh_op = _Operator('sinh', (), ('data',))


def sinh(data=None, name=None, attr=None, out=None, **kwargs):
    """Hyperbolic sine.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sinh_op('sinh', (data, ), (), name, attr, kwargs)


_smooth_l1_op = _Operator('smooth_l1', ('scalar', 'is_int'), ('data',))


def smooth_l1(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).

    Parameters
    ----------
    data : Symbol
        The input array.
    scalar : float, default 1
        s, the sharpness of the corner.
    is_int : bool, default True
        Whether the scalar was an integer; kept for files.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _smooth_l1_op('smooth_l1', (data, ), (scalar, is_int, ), name, attr, kwargs)


_softsign_op = _Operator('softsign', (), ('data',))


def softsign(data=None, name=None, attr=None, out=None, **kwargs):
    """x / (1 + |x|).

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _softsign_op('softsign', (data, ), (), name, attr, kwargs)


_sqrt_op = _Operator('sqrt', (), ('data',))


def sqrt(data=None, name=None, attr=None, out=None, **kwargs):
    """Square root; NaN below zero.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sqrt_op('sqrt', (data, ), (), name, attr, kwargs)


_square_op = _Operator('square', (), ('data',))


def square(data=None, name=None, attr=None, out=None, **kwargs):
    """x squared.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _square_op('square', (data, ), (), name, attr, kwargs)


_tan_op = _Operator('tan', (), ('data',))


def tan(data=None, name=None, attr=None, out=None, **kwargs):
    """Tangent of radians.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _tan_op('tan', (data, ), (), name, attr, kwargs)


_tanh_op = _Operator('tanh', (), ('data',))


def tanh(data=None, name=None, attr=None, out=None, **kwargs):
    """Hyperbolic tangent.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _tanh_op('tanh', (data, ), (), name, attr, kwargs)


_trunc_op = _Operator('trunc', (), ('data',))


def trunc(data=None, name=None, attr=None, out=None, **kwargs):
    """Nearest integer towards zero.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _trunc_op('trunc', (data, ), (), name, attr, kwargs)


_where_op = _Operator('where', (), ('condition', 'x', 'y'))


def where(condition=None, x=None, y=None, name=None, attr=None, out=None, **kwargs):
    """x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
    selects along the first axis.

    Parameters
    ----------
    condition : Symbol
        Any dtype.
    x : Symbol
        Taken where the condition holds.
    y : Symbol
        Taken elsewhere; shape and dtype of x.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _where_op('where', (condition, x, y, ), (), name, attr, kwargs)


_zeros_like_op = _Operator('zeros_like', (), ('data',))


def zeros_like(data=None, name=None, attr=None, out=None, **kwargs):
    """Zeros with the shape and dtype of the input.

    Parameters
    ----------
    data : Symbol
        The input array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _zeros_like_op('zeros_like', (data, ), (), name, attr, kwargs)
