"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_dot_op = _Operator('dot', ('transpose_a', 'transpose_b', 'forward_stype'), ('lhs', 'rhs'))


def _sparse_dot(lhs=None, rhs=None, transpose_a=_U, transpose_b=_U, forward_stype=_U, out=None, name=None, **kwargs):
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., k).
    rhs : NDArray
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _dot_op((lhs, rhs, ), (transpose_a, transpose_b, forward_stype, ), out, kwargs)
