"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _sparse_dot(lhs: Symbol | None = ..., rhs: Symbol | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : Symbol
        Shape (..., k).
    rhs : Symbol
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
