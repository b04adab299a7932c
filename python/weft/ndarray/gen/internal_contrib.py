"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_identity_with_attr_like_rhs_op = _Operator('_identity_with_attr_like_rhs', (), ('lhs', 'rhs'))


def _identity_with_attr_like_rhs(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """lhs; rhs says in which shape.

    Parameters
    ----------
    lhs : NDArray
        Any shape.
    rhs : NDArray
        Shape of lhs; its elements are not read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _identity_with_attr_like_rhs_op.call(lhs, rhs)
    return _identity_with_attr_like_rhs_op((lhs, rhs, ), (), out, kwargs)
