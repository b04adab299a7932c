"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_BlockGrad_op = _Operator('BlockGrad', (), ('data',))


def BlockGrad(data=None, name=None, attr=None, out=None, **kwargs):
    """The input; no gradient flows through it.

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
    return _BlockGrad_op('blockgrad', (data, ), (), name, attr, kwargs)


def stop_gradient(data=None, name=None, attr=None, out=None, **kwargs):
    """The same as `BlockGrad`."""
    return _BlockGrad_op('stop_gradient', (data, ), (), name, attr, kwargs)


_Cast_op = _Operator('Cast', ('dtype',), ('data',))


def Cast(data=None, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : Symbol
        The input array.
    dtype : dtype, required
        The dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _Cast_op('cast', (data, ), (dtype, ), name, attr, kwargs)


def cast(data=None, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `Cast`."""
    return _Cast_op('cast', (data, ), (dtype, ), name, attr, kwargs)


_copy_op = _Operator('_copy', (), ('data',))


def identity(data=None, name=None, attr=None, out=None, **kwargs):
    """A copy of the input.

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
    return _copy_op('identity', (data, ), (), name, attr, kwargs)


_abs_op = _Operator('abs', (), ('data',))


def abs(data=None, name=None, attr=None, out=None, **kwargs):
    """Absolute value.

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
    return _abs_op('abs', (data, ), (), name, attr, kwargs)


_add_n_op = _Operator('add_n', (), ('args',), 'num_args')


def add_n(*args, name=None, attr=None, out=None, **kwargs):
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : Symbol
        The arrays to add.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _add_n_op('add_n', args, (), name, attr, kwargs)


def ElementWiseSum(*args, name=None, attr=None, out=None, **kwargs):
    """The same as `add_n`."""
    return _add_n_op('elementwisesum', args, (), name, attr, kwargs)


_amp_cast_op = _Operator('amp_cast', ('dtype',), ('data',))


def amp_cast(data=None, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """data in another dtype where it is floating; other arrays stay as they are.

    Parameters
    ----------
    data : Symbol
        Any shape and dtype.
    dtype : dtype, required
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _amp_cast_op('amp_cast', (data, ), (dtype, ), name, attr, kwargs)


_amp_multicast_op = _Operator('amp_multicast', ('cast_narrow', 'num_outputs'), ('data',), 'num_outputs')


def amp_multicast(*data, cast_narrow=_U, name=None, attr=None, out=None, **kwargs):
    """The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    with cast_narrow. Arrays of other dtypes stay as they are.

    Parameters
    ----------
    *data : Symbol
        Any shapes and dtypes.
    cast_narrow : bool, default False
        Whether the narrowest dtype is taken.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _amp_multicast_op('amp_multicast', data, (cast_narrow, ), name, attr, kwargs)


_arccos_op = _Operator('arccos', (), ('data',))


def arccos(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse cosine in radians, in [0, pi].

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
    return _arccos_op('arccos', (data, ), (), name, attr, kwargs)


_arccosh_op = _Operator('arccosh', (), ('data',))


def arccosh(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse hyperbolic cosine.

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
    return _arccosh_op('arccosh', (data, ), (), name, attr, kwargs)


_arcsin_op = _Operator('arcsin', (), ('data',))


def arcsin(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse sine in radians, in [-pi/2, pi/2].

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
    return _arcsin_op('arcsin', (data, ), (), name, attr, kwargs)


_arcsinh_op = _Operator('arcsinh', (), ('data',))


def arcsinh(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse hyperbolic sine.

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
    return _arcsinh_op('arcsinh', (data, ), (), name, attr, kwargs)


_arctan_op = _Operator('arctan', (), ('data',))


def arctan(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse tangent in radians, in [-pi/2, pi/2].

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
    return _arctan_op('arctan', (data, ), (), name, attr, kwargs)


_arctanh_op = _Operator('arctanh', (), ('data',))


def arctanh(data=None, name=None, attr=None, out=None, **kwargs):
    """Inverse hyperbolic tangent.

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
    return _arctanh_op('arctanh', (data, ), (), name, attr, kwargs)


_broadcast_add_op = _Operator('broadcast_add', (), ('lhs', 'rhs'))


def broadcast_add(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_add_op('broadcast_add', (lhs, rhs, ), (), name, attr, kwargs)


def broadcast_plus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `broadcast_add`."""
    return _broadcast_add_op('broadcast_plus', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_div_op = _Operator('broadcast_div', (), ('lhs', 'rhs'))


def broadcast_div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_div_op('broadcast_div', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_equal_op = _Operator('broadcast_equal', (), ('lhs', 'rhs'))


def broadcast_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs == rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_equal_op('broadcast_equal', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_greater_op = _Operator('broadcast_greater', (), ('lhs', 'rhs'))


def broadcast_greater(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs > rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_greater_op('broadcast_greater', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_greater_equal_op = _Operator('broadcast_greater_equal', (), ('lhs', 'rhs'))


def broadcast_greater_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs >= rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_greater_equal_op('broadcast_greater_equal', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_hypot_op = _Operator('broadcast_hypot', (), ('lhs', 'rhs'))


def broadcast_hypot(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_hypot_op('broadcast_hypot', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_lesser_op = _Operator('broadcast_lesser', (), ('lhs', 'rhs'))


def broadcast_lesser(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs < rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_lesser_op('broadcast_lesser', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_lesser_equal_op = _Operator('broadcast_lesser_equal', (), ('lhs', 'rhs'))


def broadcast_lesser_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs <= rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_lesser_equal_op('broadcast_lesser_equal', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_logical_and_op = _Operator('broadcast_logical_and', (), ('lhs', 'rhs'))


def broadcast_logical_and(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where both are nonzero, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_logical_and_op('broadcast_logical_and', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_logical_or_op = _Operator('broadcast_logical_or', (), ('lhs', 'rhs'))


def broadcast_logical_or(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where either is nonzero, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_logical_or_op('broadcast_logical_or', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_logical_xor_op = _Operator('broadcast_logical_xor', (), ('lhs', 'rhs'))


def broadcast_logical_xor(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where exactly one is nonzero, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_logical_xor_op('broadcast_logical_xor', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_maximum_op = _Operator('broadcast_maximum', (), ('lhs', 'rhs'))


def broadcast_maximum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The larger of both.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_maximum_op('broadcast_maximum', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_minimum_op = _Operator('broadcast_minimum', (), ('lhs', 'rhs'))


def broadcast_minimum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The smaller of both.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_minimum_op('broadcast_minimum', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_mod_op = _Operator('broadcast_mod', (), ('lhs', 'rhs'))


def broadcast_mod(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Remainder with the sign of rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_mod_op('broadcast_mod', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_mul_op = _Operator('broadcast_mul', (), ('lhs', 'rhs'))


def broadcast_mul(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_mul_op('broadcast_mul', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_not_equal_op = _Operator('broadcast_not_equal', (), ('lhs', 'rhs'))


def broadcast_not_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """1 where lhs != rhs, else 0.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_not_equal_op('broadcast_not_equal', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_power_op = _Operator('broadcast_power', (), ('lhs', 'rhs'))


def broadcast_power(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Power, lhs ** rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_power_op('broadcast_power', (lhs, rhs, ), (), name, attr, kwargs)


_broadcast_sub_op = _Operator('broadcast_sub', (), ('lhs', 'rhs'))


def broadcast_sub(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : Symbol
        Left array.
    rhs : Symbol
        Right array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _broadcast_sub_op('broadcast_sub', (lhs, rhs, ), (), name, attr, kwargs)


def broadcast_minus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `broadcast_sub`."""
    return _broadcast_sub_op('broadcast_minus', (lhs, rhs, ), (), name, attr, kwargs)


_cbrt_op = _Operator('cbrt', (), ('data',))


def cbrt(data=None, name=None, attr=None, out=None, **kwargs):
    """Cube root.

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
    return _cbrt_op('cbrt', (data, ), (), name, attr, kwargs)
