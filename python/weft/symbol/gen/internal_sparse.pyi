"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _csr_dot(data: Symbol | None = ..., indices: Symbol | None = ..., indptr: Symbol | None = ..., rhs: Symbol | None = ..., shape: int | Sequence[int] = ..., transpose: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The product of a csr array, or of its transpose, and a matrix.

    Parameters
    ----------
    data : Symbol
        The elements; (nnz,).
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs : Symbol
        (columns, n), or (rows, n) with transpose; dtype of data.
    shape : shape, required
        Rows and columns of the csr array.
    transpose : bool, default False
        Use the transposed array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_gather(data: Symbol | None = ..., indices: Symbol | None = ..., indptr: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """What a matrix holds where a csr array has its elements.

    Parameters
    ----------
    data : Symbol
        (rows, columns)
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_pattern(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Where a matrix is not 0, as a csr array says it: indices and indptr. NaN counts.

    Parameters
    ----------
    data : Symbol
        (rows, columns)
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_row_numbers(indices: Symbol | None = ..., indptr: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The row of every element of a csr array.

    Parameters
    ----------
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_rows(indices: Symbol | None = ..., indptr: Symbol | None = ..., rows: Symbol | None = ..., shape: int | Sequence[int] = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Rows of a csr array by number, in any order and number: indices and indptr of what they make,
    and which elements it holds.

    Parameters
    ----------
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rows : Symbol
        Numbers of rows, one axis, any dtype; fractions are cut off.
    shape : shape, required
        Rows and columns of the csr array.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Numbers out of range: clip to the ends, raise an error, or wrap around.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_sampled_dot(lhs: Symbol | None = ..., rhs: Symbol | None = ..., indices: Symbol | None = ..., indptr: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The elements of lhs times the transpose of rhs where a csr array has its elements: products of
    a row of lhs and a row of rhs.

    Parameters
    ----------
    lhs : Symbol
        (rows, n)
    rhs : Symbol
        (columns, n), dtype of lhs.
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_select(indices: Symbol | None = ..., indptr: Symbol | None = ..., shape: int | Sequence[int] = ..., begin: int | Sequence[int] = ..., end: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A rectangle of a csr array: indices and indptr of its own, and which elements it holds.

    Parameters
    ----------
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    begin : shape, required
        First row and column.
    end : shape, required
        The row and column behind the last.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_to_dense(data: Symbol | None = ..., indices: Symbol | None = ..., indptr: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The matrix that a csr array stands for. Elements that come several times add up.

    Parameters
    ----------
    data : Symbol
        The elements; (nnz,).
    indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _csr_union(lhs_indices: Symbol | None = ..., lhs_indptr: Symbol | None = ..., rhs_indices: Symbol | None = ..., rhs_indptr: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The elements that one or both of two csr arrays of one shape hold, columns ascending and each
    once, and where the elements of both are among them.

    Parameters
    ----------
    lhs_indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    lhs_indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs_indices : Symbol
        Columns of the elements, row by row; (nnz,), int64.
    rhs_indptr : Symbol
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _rows_pattern(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The numbers of the rows that hold anything but 0. NaN counts.

    Parameters
    ----------
    data : Symbol
        (rows, ...)
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _rows_positions(indices: Symbol | None = ..., wanted: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Where numbers stand in a list of numbers: the first place, or -1.

    Parameters
    ----------
    indices : Symbol
        The list; (k,), int64.
    wanted : Symbol
        Any shape and dtype; fractions are cut off.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _rows_unique(indices: Symbol | None = ..., size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The different numbers of an array, ascending, and for each of its elements the place among
    them.

    Parameters
    ----------
    indices : Symbol
        Numbers of [0, size), any shape and dtype; fractions are cut off.
    size : int, required
        The number of rows there are.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
