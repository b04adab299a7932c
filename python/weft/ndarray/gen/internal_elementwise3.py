"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_elemwise_div_op = _Operator('elemwise_div', (), ('lhs', 'rhs'))


def _Div(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_div_op.call(lhs, rhs)
    return _elemwise_div_op((lhs, rhs, ), (), out, kwargs)

_div = _Div

_scatter_elemwise_div = _Div


_elemwise_mul_op = _Operator('elemwise_mul', (), ('lhs', 'rhs'))


def _Mul(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_mul_op.call(lhs, rhs)
    return _elemwise_mul_op((lhs, rhs, ), (), out, kwargs)

_mul = _Mul


_elemwise_sub_op = _Operator('elemwise_sub', (), ('lhs', 'rhs'))


def _Minus(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _elemwise_sub_op.call(lhs, rhs)
    return _elemwise_sub_op((lhs, rhs, ), (), out, kwargs)

_minus = _Minus

_sub = _Minus
