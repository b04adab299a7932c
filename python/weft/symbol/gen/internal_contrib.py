"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_identity_with_attr_like_rhs_op = _Operator('_identity_with_attr_like_rhs', (), ('lhs', 'rhs'))


def _identity_with_attr_like_rhs(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
    """lhs; rhs says in which shape.

    Parameters
    ----------
    lhs : Symbol
        Any shape.
    rhs : Symbol
        Shape of lhs; its elements are not read.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _identity_with_attr_like_rhs_op('_identity_with_attr_like_rhs', (lhs, rhs, ), (), name, attr, kwargs)
