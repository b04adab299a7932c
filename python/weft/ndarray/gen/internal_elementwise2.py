"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_maximum_op = _Operator('_maximum', (), ('lhs', 'rhs'))


def _maximum(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """The larger of both.

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
        return _maximum_op.call(lhs, rhs)
    return _maximum_op((lhs, rhs, ), (), out, kwargs)

_Maximum = _maximum


_maximum_scalar_op = _Operator('_maximum_scalar', ('scalar', 'is_int'), ('data',))


def _maximum_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _maximum_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_MaximumScalar = _maximum_scalar


_minimum_op = _Operator('_minimum', (), ('lhs', 'rhs'))


def _minimum(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """The smaller of both.

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
        return _minimum_op.call(lhs, rhs)
    return _minimum_op((lhs, rhs, ), (), out, kwargs)

_Minimum = _minimum


_minimum_scalar_op = _Operator('_minimum_scalar', ('scalar', 'is_int'), ('data',))


def _minimum_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _minimum_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_MinimumScalar = _minimum_scalar


_minus_scalar_op = _Operator('_minus_scalar', ('scalar', 'is_int'), ('data',))


def _minus_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _minus_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_MinusScalar = _minus_scalar

_scatter_minus_scalar = _minus_scalar


_mod_op = _Operator('_mod', (), ('lhs', 'rhs'))


def _mod(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Remainder with the sign of rhs.

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
        return _mod_op.call(lhs, rhs)
    return _mod_op((lhs, rhs, ), (), out, kwargs)

_Mod = _mod


_mod_scalar_op = _Operator('_mod_scalar', ('scalar', 'is_int'), ('data',))


def _mod_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _mod_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_ModScalar = _mod_scalar


_mul_scalar_op = _Operator('_mul_scalar', ('scalar', 'is_int'), ('data',))


def _mul_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _mul_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_MulScalar = _mul_scalar


_not_equal_op = _Operator('_not_equal', (), ('lhs', 'rhs'))


def _not_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """1 where lhs != rhs, else 0.

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
        return _not_equal_op.call(lhs, rhs)
    return _not_equal_op((lhs, rhs, ), (), out, kwargs)

_Not_Equal = _not_equal


_not_equal_scalar_op = _Operator('_not_equal_scalar', ('scalar', 'is_int'), ('data',))


def _not_equal_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _not_equal_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_NotEqualScalar = _not_equal_scalar


_plus_scalar_op = _Operator('_plus_scalar', ('scalar', 'is_int'), ('data',))


def _plus_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _plus_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_PlusScalar = _plus_scalar

_scatter_plus_scalar = _plus_scalar


_power_op = _Operator('_power', (), ('lhs', 'rhs'))


def _power(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Power, lhs ** rhs.

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
        return _power_op.call(lhs, rhs)
    return _power_op((lhs, rhs, ), (), out, kwargs)

_Power = _power


_power_scalar_op = _Operator('_power_scalar', ('scalar', 'is_int'), ('data',))


def _power_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _power_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_PowerScalar = _power_scalar


_rdiv_scalar_op = _Operator('_rdiv_scalar', ('scalar', 'is_int'), ('data',))


def _rdiv_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
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
    return _rdiv_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_RDivScalar = _rdiv_scalar


_rminus_scalar_op = _Operator('_rminus_scalar', ('scalar', 'is_int'), ('data',))


def _rminus_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

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
    return _rminus_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_RMinusScalar = _rminus_scalar


_rmod_scalar_op = _Operator('_rmod_scalar', ('scalar', 'is_int'), ('data',))


def _rmod_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

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
    return _rmod_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_RModScalar = _rmod_scalar


_rpower_scalar_op = _Operator('_rpower_scalar', ('scalar', 'is_int'), ('data',))


def _rpower_scalar(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

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
    return _rpower_scalar_op((data, ), (scalar, is_int, ), out, kwargs)

_RPowerScalar = _rpower_scalar


_elemwise_add_op = _Operator('elemwise_add', (), ('lhs', 'rhs'))


def _Plus(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Sum, lhs + rhs.

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
        return _elemwise_add_op.call(lhs, rhs)
    return _elemwise_add_op((lhs, rhs, ), (), out, kwargs)

_add = _Plus

_grad_add = _Plus

_plus = _Plus
