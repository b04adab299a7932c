"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_BlockGrad_op = _Operator('BlockGrad', (), ('data',))


def BlockGrad(data=None, out=None, name=None, **kwargs):
    """The input; no gradient flows through it.

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
        return _BlockGrad_op.call(data)
    return _BlockGrad_op((data, ), (), out, kwargs)

stop_gradient = BlockGrad


_Cast_op = _Operator('Cast', ('dtype',), ('data',))


def Cast(data=None, dtype=_U, out=None, name=None, **kwargs):
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    dtype : dtype, required
        The dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Cast_op((data, ), (dtype, ), out, kwargs)

cast = Cast


_copy_op = _Operator('_copy', (), ('data',))


def identity(data=None, out=None, name=None, **kwargs):
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


_abs_op = _Operator('abs', (), ('data',))


def abs(data=None, out=None, name=None, **kwargs):
    """Absolute value.

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
        return _abs_op.call(data)
    return _abs_op((data, ), (), out, kwargs)


_add_n_op = _Operator('add_n', (), ('args',))


def add_n(*args, out=None, name=None, **kwargs):
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : NDArray
        The arrays to add.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(args) == 1 and isinstance(args[0], (list, tuple)):
        args = tuple(args[0])
    kwargs.pop('num_args', None)
    return _add_n_op(args, (), out, kwargs)

ElementWiseSum = add_n


_amp_cast_op = _Operator('amp_cast', ('dtype',), ('data',))


def amp_cast(data=None, dtype=_U, out=None, name=None, **kwargs):
    """data in another dtype where it is floating; other arrays stay as they are.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    dtype : dtype, required
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _amp_cast_op((data, ), (dtype, ), out, kwargs)


_amp_multicast_op = _Operator('amp_multicast', ('cast_narrow', 'num_outputs'), ('data',))


def amp_multicast(*data, cast_narrow=_U, out=None, name=None, **kwargs):
    """The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    with cast_narrow. Arrays of other dtypes stay as they are.

    Parameters
    ----------
    *data : NDArray
        Any shapes and dtypes.
    cast_narrow : bool, default False
        Whether the narrowest dtype is taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_outputs', None)
    return _amp_multicast_op(data, (cast_narrow, len(data), ), out, kwargs)


_arccos_op = _Operator('arccos', (), ('data',))


def arccos(data=None, out=None, name=None, **kwargs):
    """Inverse cosine in radians, in [0, pi].

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
        return _arccos_op.call(data)
    return _arccos_op((data, ), (), out, kwargs)


_arccosh_op = _Operator('arccosh', (), ('data',))


def arccosh(data=None, out=None, name=None, **kwargs):
    """Inverse hyperbolic cosine.

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
        return _arccosh_op.call(data)
    return _arccosh_op((data, ), (), out, kwargs)


_arcsin_op = _Operator('arcsin', (), ('data',))


def arcsin(data=None, out=None, name=None, **kwargs):
    """Inverse sine in radians, in [-pi/2, pi/2].

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
        return _arcsin_op.call(data)
    return _arcsin_op((data, ), (), out, kwargs)


_arcsinh_op = _Operator('arcsinh', (), ('data',))


def arcsinh(data=None, out=None, name=None, **kwargs):
    """Inverse hyperbolic sine.

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
        return _arcsinh_op.call(data)
    return _arcsinh_op((data, ), (), out, kwargs)


_arctan_op = _Operator('arctan', (), ('data',))


def arctan(data=None, out=None, name=None, **kwargs):
    """Inverse tangent in radians, in [-pi/2, pi/2].

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
        return _arctan_op.call(data)
    return _arctan_op((data, ), (), out, kwargs)


_arctanh_op = _Operator('arctanh', (), ('data',))


def arctanh(data=None, out=None, name=None, **kwargs):
    """Inverse hyperbolic tangent.

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
        return _arctanh_op.call(data)
    return _arctanh_op((data, ), (), out, kwargs)


_broadcast_add_op = _Operator('broadcast_add', (), ('lhs', 'rhs'))


def broadcast_add(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_add_op.call(lhs, rhs)
    return _broadcast_add_op((lhs, rhs, ), (), out, kwargs)

broadcast_plus = broadcast_add


_broadcast_div_op = _Operator('broadcast_div', (), ('lhs', 'rhs'))


def broadcast_div(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_div_op.call(lhs, rhs)
    return _broadcast_div_op((lhs, rhs, ), (), out, kwargs)


_broadcast_equal_op = _Operator('broadcast_equal', (), ('lhs', 'rhs'))


def broadcast_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_equal_op.call(lhs, rhs)
    return _broadcast_equal_op((lhs, rhs, ), (), out, kwargs)


_broadcast_greater_op = _Operator('broadcast_greater', (), ('lhs', 'rhs'))


def broadcast_greater(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_greater_op.call(lhs, rhs)
    return _broadcast_greater_op((lhs, rhs, ), (), out, kwargs)


_broadcast_greater_equal_op = _Operator('broadcast_greater_equal', (), ('lhs', 'rhs'))


def broadcast_greater_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_greater_equal_op.call(lhs, rhs)
    return _broadcast_greater_equal_op((lhs, rhs, ), (), out, kwargs)


_broadcast_hypot_op = _Operator('broadcast_hypot', (), ('lhs', 'rhs'))


def broadcast_hypot(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_hypot_op.call(lhs, rhs)
    return _broadcast_hypot_op((lhs, rhs, ), (), out, kwargs)


_broadcast_lesser_op = _Operator('broadcast_lesser', (), ('lhs', 'rhs'))


def broadcast_lesser(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_lesser_op.call(lhs, rhs)
    return _broadcast_lesser_op((lhs, rhs, ), (), out, kwargs)


_broadcast_lesser_equal_op = _Operator('broadcast_lesser_equal', (), ('lhs', 'rhs'))


def broadcast_lesser_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_lesser_equal_op.call(lhs, rhs)
    return _broadcast_lesser_equal_op((lhs, rhs, ), (), out, kwargs)


_broadcast_logical_and_op = _Operator('broadcast_logical_and', (), ('lhs', 'rhs'))


def broadcast_logical_and(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_logical_and_op.call(lhs, rhs)
    return _broadcast_logical_and_op((lhs, rhs, ), (), out, kwargs)


_broadcast_logical_or_op = _Operator('broadcast_logical_or', (), ('lhs', 'rhs'))


def broadcast_logical_or(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_logical_or_op.call(lhs, rhs)
    return _broadcast_logical_or_op((lhs, rhs, ), (), out, kwargs)


_broadcast_logical_xor_op = _Operator('broadcast_logical_xor', (), ('lhs', 'rhs'))


def broadcast_logical_xor(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_logical_xor_op.call(lhs, rhs)
    return _broadcast_logical_xor_op((lhs, rhs, ), (), out, kwargs)


_broadcast_maximum_op = _Operator('broadcast_maximum', (), ('lhs', 'rhs'))


def broadcast_maximum(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_maximum_op.call(lhs, rhs)
    return _broadcast_maximum_op((lhs, rhs, ), (), out, kwargs)


_broadcast_minimum_op = _Operator('broadcast_minimum', (), ('lhs', 'rhs'))


def broadcast_minimum(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_minimum_op.call(lhs, rhs)
    return _broadcast_minimum_op((lhs, rhs, ), (), out, kwargs)


_broadcast_mod_op = _Operator('broadcast_mod', (), ('lhs', 'rhs'))


def broadcast_mod(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_mod_op.call(lhs, rhs)
    return _broadcast_mod_op((lhs, rhs, ), (), out, kwargs)


_broadcast_mul_op = _Operator('broadcast_mul', (), ('lhs', 'rhs'))


def broadcast_mul(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_mul_op.call(lhs, rhs)
    return _broadcast_mul_op((lhs, rhs, ), (), out, kwargs)


_broadcast_not_equal_op = _Operator('broadcast_not_equal', (), ('lhs', 'rhs'))


def broadcast_not_equal(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_not_equal_op.call(lhs, rhs)
    return _broadcast_not_equal_op((lhs, rhs, ), (), out, kwargs)


_broadcast_power_op = _Operator('broadcast_power', (), ('lhs', 'rhs'))


def broadcast_power(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_power_op.call(lhs, rhs)
    return _broadcast_power_op((lhs, rhs, ), (), out, kwargs)


_broadcast_sub_op = _Operator('broadcast_sub', (), ('lhs', 'rhs'))


def broadcast_sub(lhs=None, rhs=None, out=None, name=None, **kwargs):
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
        return _broadcast_sub_op.call(lhs, rhs)
    return _broadcast_sub_op((lhs, rhs, ), (), out, kwargs)

broadcast_minus = broadcast_sub
