"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_copy_op = _Operator('_copy', (), ('data',))


def _copy(data=None, out=None, name=None, **kwargs):
    """A copy of the input.

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
        return _copy_op.call(data)
    return _copy_op((data, ), (), out, kwargs)

_copyto = _copy


_div_scalar_op = _Operator('_div_scalar', ('scalar', 'is_int'), ('data',))


def _div_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _div_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_DivScalar = _div_scalar


_equal_op = _Operator('_equal', (), ('lhs', 'rhs'))


def _equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs == rhs, else 0.

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
        return _equal_op.call(lhs, rhs)
    return _equal_op((lhs, rhs, ), (), out, kwargs)

_Equal = _equal


_equal_scalar_op = _Operator('_equal_scalar', ('scalar', 'is_int'), ('data',))


def _equal_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _equal_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_EqualScalar = _equal_scalar


_greater_op = _Operator('_greater', (), ('lhs', 'rhs'))


def _greater(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs > rhs, else 0.

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
        return _greater_op.call(lhs, rhs)
    return _greater_op((lhs, rhs, ), (), out, kwargs)

_Greater = _greater


_greater_equal_op = _Operator('_greater_equal', (), ('lhs', 'rhs'))


def _greater_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs >= rhs, else 0.

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
        return _greater_equal_op.call(lhs, rhs)
    return _greater_equal_op((lhs, rhs, ), (), out, kwargs)

_Greater_Equal = _greater_equal


_greater_equal_scalar_op = _Operator('_greater_equal_scalar', ('scalar', 'is_int'), ('data',))


def _greater_equal_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _greater_equal_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_GreaterEqualScalar = _greater_equal_scalar


_greater_scalar_op = _Operator('_greater_scalar', ('scalar', 'is_int'), ('data',))


def _greater_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _greater_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_GreaterScalar = _greater_scalar


_hypot_op = _Operator('_hypot', (), ('lhs', 'rhs'))


def _hypot(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow.

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
        return _hypot_op.call(lhs, rhs)
    return _hypot_op((lhs, rhs, ), (), out, kwargs)

_Hypot = _hypot


_hypot_scalar_op = _Operator('_hypot_scalar', ('scalar', 'is_int'), ('data',))


def _hypot_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _hypot_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_HypotScalar = _hypot_scalar


_lesser_op = _Operator('_lesser', (), ('lhs', 'rhs'))


def _lesser(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs < rhs, else 0.

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
        return _lesser_op.call(lhs, rhs)
    return _lesser_op((lhs, rhs, ), (), out, kwargs)

_Lesser = _lesser


_lesser_equal_op = _Operator('_lesser_equal', (), ('lhs', 'rhs'))


def _lesser_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs <= rhs, else 0.

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
        return _lesser_equal_op.call(lhs, rhs)
    return _lesser_equal_op((lhs, rhs, ), (), out, kwargs)

_Lesser_Equal = _lesser_equal


_lesser_equal_scalar_op = _Operator('_lesser_equal_scalar', ('scalar', 'is_int'), ('data',))


def _lesser_equal_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _lesser_equal_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_LesserEqualScalar = _lesser_equal_scalar


_lesser_scalar_op = _Operator('_lesser_scalar', ('scalar', 'is_int'), ('data',))


def _lesser_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _lesser_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_LesserScalar = _lesser_scalar


_logical_and_op = _Operator('_logical_and', (), ('lhs', 'rhs'))


def _logical_and(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where both are nonzero, else 0.

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
        return _logical_and_op.call(lhs, rhs)
    return _logical_and_op((lhs, rhs, ), (), out, kwargs)

_Logical_And = _logical_and


_logical_and_scalar_op = _Operator('_logical_and_scalar', ('scalar', 'is_int'), ('data',))


def _logical_and_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _logical_and_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_LogicalAndScalar = _logical_and_scalar


_logical_or_op = _Operator('_logical_or', (), ('lhs', 'rhs'))


def _logical_or(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where either is nonzero, else 0.

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
        return _logical_or_op.call(lhs, rhs)
    return _logical_or_op((lhs, rhs, ), (), out, kwargs)

_Logical_Or = _logical_or


_logical_or_scalar_op = _Operator('_logical_or_scalar', ('scalar', 'is_int'), ('data',))


def _logical_or_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _logical_or_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_LogicalOrScalar = _logical_or_scalar


_logical_xor_op = _Operator('_logical_xor', (), ('lhs', 'rhs'))


def _logical_xor(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where exactly one is nonzero, else 0.

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
        return _logical_xor_op.call(lhs, rhs)
    return _logical_xor_op((lhs, rhs, ), (), out, kwargs)

_Logical_Xor = _logical_xor


_logical_xor_scalar_op = _Operator('_logical_xor_scalar', ('scalar', 'is_int'), ('data',))


def _logical_xor_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
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
    return _logical_xor_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_LogicalXorScalar = _logical_xor_scalar
