"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_mod_scalar_op = _Operator('_mod_scalar', ('scalar', 'is_int'), ('data',))


def _mod_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _mod_scalar_op('_mod_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _ModScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_mod_scalar`."""
    return _mod_scalar_op('_modscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_mul_scalar_op = _Operator('_mul_scalar', ('scalar', 'is_int'), ('data',))


def _mul_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _mul_scalar_op('_mul_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MulScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_mul_scalar`."""
    return _mul_scalar_op('_mulscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_not_equal_op = _Operator('_not_equal', (), ('lhs', 'rhs'))


def _not_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _not_equal_op('_not_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Not_Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_not_equal`."""
    return _not_equal_op('_not_equal', (lhs, rhs, ), (), name, attr, kwargs)


_not_equal_scalar_op = _Operator('_not_equal_scalar', ('scalar', 'is_int'), ('data',))


def _not_equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _not_equal_scalar_op('_not_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _NotEqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_not_equal_scalar`."""
    return _not_equal_scalar_op('_notequalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_plus_scalar_op = _Operator('_plus_scalar', ('scalar', 'is_int'), ('data',))


def _plus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _plus_scalar_op('_plus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _PlusScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_plus_scalar`."""
    return _plus_scalar_op('_plusscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _scatter_plus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_plus_scalar`."""
    return _plus_scalar_op('_scatter_plus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_power_op = _Operator('_power', (), ('lhs', 'rhs'))


def _power(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _power_op('_power', (lhs, rhs, ), (), name, attr, kwargs)


def _Power(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_power`."""
    return _power_op('_power', (lhs, rhs, ), (), name, attr, kwargs)


_power_scalar_op = _Operator('_power_scalar', ('scalar', 'is_int'), ('data',))


def _power_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _power_scalar_op('_power_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _PowerScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_power_scalar`."""
    return _power_scalar_op('_powerscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_rdiv_scalar_op = _Operator('_rdiv_scalar', ('scalar', 'is_int'), ('data',))


def _rdiv_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _rdiv_scalar_op('_rdiv_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RDivScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rdiv_scalar`."""
    return _rdiv_scalar_op('_rdivscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_rminus_scalar_op = _Operator('_rminus_scalar', ('scalar', 'is_int'), ('data',))


def _rminus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _rminus_scalar_op('_rminus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RMinusScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rminus_scalar`."""
    return _rminus_scalar_op('_rminusscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_rmod_scalar_op = _Operator('_rmod_scalar', ('scalar', 'is_int'), ('data',))


def _rmod_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _rmod_scalar_op('_rmod_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RModScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rmod_scalar`."""
    return _rmod_scalar_op('_rmodscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_rpower_scalar_op = _Operator('_rpower_scalar', ('scalar', 'is_int'), ('data',))


def _rpower_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : Symbol
        The array.
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
    return _rpower_scalar_op('_rpower_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _RPowerScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_rpower_scalar`."""
    return _rpower_scalar_op('_rpowerscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_elemwise_add_op = _Operator('elemwise_add', (), ('lhs', 'rhs'))


def _Plus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _elemwise_add_op('_plus', (lhs, rhs, ), (), name, attr, kwargs)


def _add(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Plus`."""
    return _elemwise_add_op('_add', (lhs, rhs, ), (), name, attr, kwargs)


def _grad_add(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Plus`."""
    return _elemwise_add_op('_grad_add', (lhs, rhs, ), (), name, attr, kwargs)


def _plus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Plus`."""
    return _elemwise_add_op('_plus', (lhs, rhs, ), (), name, attr, kwargs)


_elemwise_div_op = _Operator('elemwise_div', (), ('lhs', 'rhs'))


def _Div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _elemwise_div_op('_div', (lhs, rhs, ), (), name, attr, kwargs)


def _div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Div`."""
    return _elemwise_div_op('_div', (lhs, rhs, ), (), name, attr, kwargs)


def _scatter_elemwise_div(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Div`."""
    return _elemwise_div_op('_scatter_elemwise_div', (lhs, rhs, ), (), name, attr, kwargs)


_elemwise_mul_op = _Operator('elemwise_mul', (), ('lhs', 'rhs'))


def _Mul(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _elemwise_mul_op('_mul', (lhs, rhs, ), (), name, attr, kwargs)


def _mul(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Mul`."""
    return _elemwise_mul_op('_mul', (lhs, rhs, ), (), name, attr, kwargs)


_elemwise_sub_op = _Operator('elemwise_sub', (), ('lhs', 'rhs'))


def _Minus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _elemwise_sub_op('_minus', (lhs, rhs, ), (), name, attr, kwargs)


def _minus(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Minus`."""
    return _elemwise_sub_op('_minus', (lhs, rhs, ), (), name, attr, kwargs)


def _sub(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_Minus`."""
    return _elemwise_sub_op('_sub', (lhs, rhs, ), (), name, attr, kwargs)
