"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _sparse_Embedding(data: Symbol | None = ..., weight: Symbol | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : Symbol
        Row numbers, any shape and dtype.
    weight : Symbol
        The table, (input_dim, output_dim).
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Dtype of the table where it is not known yet.
    sparse_grad : bool, default False
        Row numbers out of range are an error, and the gradient keeps the rows alone where the
        table asks for that.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _backward_gather_nd(data: Symbol | None = ..., indices: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : Symbol
        indices.shape[1:] + shape[m:]
    indices : Symbol
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _gather_nd_grad(data: Symbol | None = ..., indices: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `_backward_gather_nd`."""


def _onehot_encode(lhs: Symbol | None = ..., rhs: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Rows with a 1 in the column that lhs names and 0 elsewhere, in the shape and dtype of rhs.

    Parameters
    ----------
    lhs : Symbol
        Columns, (n,), any dtype; a row whose column is out of range is 0.
    rhs : Symbol
        (n, m); only its shape and dtype are read.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _ravel_multi_index(data: Symbol | None = ..., shape: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : Symbol
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _scatter_set_nd(lhs: Symbol | None = ..., rhs: Symbol | None = ..., indices: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """lhs with the positions that indices name set to rhs; of equal positions the last one stays.

    Parameters
    ----------
    lhs : Symbol
        The array to change.
    rhs : Symbol
        indices.shape[1:] + lhs.shape[m:], or what broadcasts to it.
    indices : Symbol
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        The shape of lhs.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _unravel_index(data: Symbol | None = ..., shape: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : Symbol
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
