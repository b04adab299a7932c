"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_copy_op = _Operator('_copy', (), ('data',))


def _copy(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _copy_op('_copy', (data, ), (), name, attr, kwargs)


def _copyto(data=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_copy`."""
    return _copy_op('_copyto', (data, ), (), name, attr, kwargs)


_div_scalar_op = _Operator('_div_scalar', ('scalar', 'is_int'), ('data',))


def _div_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
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
    return _div_scalar_op('_div_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _DivScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_div_scalar`."""
    return _div_scalar_op('_divscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_equal_op = _Operator('_equal', (), ('lhs', 'rhs'))


def _equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _equal_op('_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_equal`."""
    return _equal_op('_equal', (lhs, rhs, ), (), name, attr, kwargs)


_equal_scalar_op = _Operator('_equal_scalar', ('scalar', 'is_int'), ('data',))


def _equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _equal_scalar_op('_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _EqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_equal_scalar`."""
    return _equal_scalar_op('_equalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_greater_op = _Operator('_greater', (), ('lhs', 'rhs'))


def _greater(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _greater_op('_greater', (lhs, rhs, ), (), name, attr, kwargs)


def _Greater(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater`."""
    return _greater_op('_greater', (lhs, rhs, ), (), name, attr, kwargs)


_greater_equal_op = _Operator('_greater_equal', (), ('lhs', 'rhs'))


def _greater_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _greater_equal_op('_greater_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Greater_Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater_equal`."""
    return _greater_equal_op('_greater_equal', (lhs, rhs, ), (), name, attr, kwargs)


_greater_equal_scalar_op = _Operator('_greater_equal_scalar', ('scalar', 'is_int'), ('data',))


def _greater_equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _greater_equal_scalar_op('_greater_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _GreaterEqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater_equal_scalar`."""
    return _greater_equal_scalar_op('_greaterequalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_greater_scalar_op = _Operator('_greater_scalar', ('scalar', 'is_int'), ('data',))


def _greater_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _greater_scalar_op('_greater_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _GreaterScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_greater_scalar`."""
    return _greater_scalar_op('_greaterscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_hypot_op = _Operator('_hypot', (), ('lhs', 'rhs'))


def _hypot(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _hypot_op('_hypot', (lhs, rhs, ), (), name, attr, kwargs)


def _Hypot(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_hypot`."""
    return _hypot_op('_hypot', (lhs, rhs, ), (), name, attr, kwargs)


_hypot_scalar_op = _Operator('_hypot_scalar', ('scalar', 'is_int'), ('data',))


def _hypot_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

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
    return _hypot_scalar_op('_hypot_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _HypotScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_hypot_scalar`."""
    return _hypot_scalar_op('_hypotscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_lesser_op = _Operator('_lesser', (), ('lhs', 'rhs'))


def _lesser(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _lesser_op('_lesser', (lhs, rhs, ), (), name, attr, kwargs)


def _Lesser(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser`."""
    return _lesser_op('_lesser', (lhs, rhs, ), (), name, attr, kwargs)


_lesser_equal_op = _Operator('_lesser_equal', (), ('lhs', 'rhs'))


def _lesser_equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _lesser_equal_op('_lesser_equal', (lhs, rhs, ), (), name, attr, kwargs)


def _Lesser_Equal(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser_equal`."""
    return _lesser_equal_op('_lesser_equal', (lhs, rhs, ), (), name, attr, kwargs)


_lesser_equal_scalar_op = _Operator('_lesser_equal_scalar', ('scalar', 'is_int'), ('data',))


def _lesser_equal_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _lesser_equal_scalar_op('_lesser_equal_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LesserEqualScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser_equal_scalar`."""
    return _lesser_equal_scalar_op('_lesserequalscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_lesser_scalar_op = _Operator('_lesser_scalar', ('scalar', 'is_int'), ('data',))


def _lesser_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _lesser_scalar_op('_lesser_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LesserScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_lesser_scalar`."""
    return _lesser_scalar_op('_lesserscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_logical_and_op = _Operator('_logical_and', (), ('lhs', 'rhs'))


def _logical_and(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _logical_and_op('_logical_and', (lhs, rhs, ), (), name, attr, kwargs)


def _Logical_And(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_and`."""
    return _logical_and_op('_logical_and', (lhs, rhs, ), (), name, attr, kwargs)


_logical_and_scalar_op = _Operator('_logical_and_scalar', ('scalar', 'is_int'), ('data',))


def _logical_and_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _logical_and_scalar_op('_logical_and_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LogicalAndScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_and_scalar`."""
    return _logical_and_scalar_op('_logicalandscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_logical_or_op = _Operator('_logical_or', (), ('lhs', 'rhs'))


def _logical_or(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _logical_or_op('_logical_or', (lhs, rhs, ), (), name, attr, kwargs)


def _Logical_Or(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_or`."""
    return _logical_or_op('_logical_or', (lhs, rhs, ), (), name, attr, kwargs)


_logical_or_scalar_op = _Operator('_logical_or_scalar', ('scalar', 'is_int'), ('data',))


def _logical_or_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _logical_or_scalar_op('_logical_or_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LogicalOrScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_or_scalar`."""
    return _logical_or_scalar_op('_logicalorscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_logical_xor_op = _Operator('_logical_xor', (), ('lhs', 'rhs'))


def _logical_xor(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _logical_xor_op('_logical_xor', (lhs, rhs, ), (), name, attr, kwargs)


def _Logical_Xor(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_xor`."""
    return _logical_xor_op('_logical_xor', (lhs, rhs, ), (), name, attr, kwargs)


_logical_xor_scalar_op = _Operator('_logical_xor_scalar', ('scalar', 'is_int'), ('data',))


def _logical_xor_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

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
    return _logical_xor_scalar_op('_logical_xor_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _LogicalXorScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_logical_xor_scalar`."""
    return _logical_xor_scalar_op('_logicalxorscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_maximum_op = _Operator('_maximum', (), ('lhs', 'rhs'))


def _maximum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _maximum_op('_maximum', (lhs, rhs, ), (), name, attr, kwargs)


def _Maximum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_maximum`."""
    return _maximum_op('_maximum', (lhs, rhs, ), (), name, attr, kwargs)


_maximum_scalar_op = _Operator('_maximum_scalar', ('scalar', 'is_int'), ('data',))


def _maximum_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _maximum_scalar_op('_maximum_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MaximumScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_maximum_scalar`."""
    return _maximum_scalar_op('_maximumscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_minimum_op = _Operator('_minimum', (), ('lhs', 'rhs'))


def _minimum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _minimum_op('_minimum', (lhs, rhs, ), (), name, attr, kwargs)


def _Minimum(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_minimum`."""
    return _minimum_op('_minimum', (lhs, rhs, ), (), name, attr, kwargs)


_minimum_scalar_op = _Operator('_minimum_scalar', ('scalar', 'is_int'), ('data',))


def _minimum_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _minimum_scalar_op('_minimum_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MinimumScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_minimum_scalar`."""
    return _minimum_scalar_op('_minimumscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_minus_scalar_op = _Operator('_minus_scalar', ('scalar', 'is_int'), ('data',))


def _minus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

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
    return _minus_scalar_op('_minus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _MinusScalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_minus_scalar`."""
    return _minus_scalar_op('_minusscalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


def _scatter_minus_scalar(data=None, scalar=_U, is_int=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_minus_scalar`."""
    return _minus_scalar_op('_scatter_minus_scalar', (data, ), (scalar, is_int, ), name, attr, kwargs)


_mod_op = _Operator('_mod', (), ('lhs', 'rhs'))


def _mod(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _mod_op('_mod', (lhs, rhs, ), (), name, attr, kwargs)


def _Mod(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """The same as `_mod`."""
    return _mod_op('_mod', (lhs, rhs, ), (), name, attr, kwargs)
