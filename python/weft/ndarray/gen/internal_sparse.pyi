"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _csr_dot(data: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., rhs: NDArray | None = ..., shape: int | Sequence[int] = ..., transpose: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The product of a csr array, or of its transpose, and a matrix.

    Parameters
    ----------
    data : NDArray
        The elements; (nnz,).
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs : NDArray
        (columns, n), or (rows, n) with transpose; dtype of data.
    shape : shape, required
        Rows and columns of the csr array.
    transpose : bool, default False
        Use the transposed array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_gather(data: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """What a matrix holds where a csr array has its elements.

    Parameters
    ----------
    data : NDArray
        (rows, columns)
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_pattern(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Where a matrix is not 0, as a csr array says it: indices and indptr. NaN counts.

    Parameters
    ----------
    data : NDArray
        (rows, columns)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_row_numbers(indices: NDArray | None = ..., indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The row of every element of a csr array.

    Parameters
    ----------
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_rows(indices: NDArray | None = ..., indptr: NDArray | None = ..., rows: NDArray | None = ..., shape: int | Sequence[int] = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a csr array by number, in any order and number: indices and indptr of what they make,
    and which elements it holds.

    Parameters
    ----------
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rows : NDArray
        Numbers of rows, one axis, any dtype; fractions are cut off.
    shape : shape, required
        Rows and columns of the csr array.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Numbers out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_sampled_dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of lhs times the transpose of rhs where a csr array has its elements: products of
    a row of lhs and a row of rhs.

    Parameters
    ----------
    lhs : NDArray
        (rows, n)
    rhs : NDArray
        (columns, n), dtype of lhs.
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_select(indices: NDArray | None = ..., indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., begin: int | Sequence[int] = ..., end: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A rectangle of a csr array: indices and indptr of its own, and which elements it holds.

    Parameters
    ----------
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    begin : shape, required
        First row and column.
    end : shape, required
        The row and column behind the last.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_to_dense(data: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The matrix that a csr array stands for. Elements that come several times add up.

    Parameters
    ----------
    data : NDArray
        The elements; (nnz,).
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_union(lhs_indices: NDArray | None = ..., lhs_indptr: NDArray | None = ..., rhs_indices: NDArray | None = ..., rhs_indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements that one or both of two csr arrays of one shape hold, columns ascending and each
    once, and where the elements of both are among them.

    Parameters
    ----------
    lhs_indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    lhs_indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs_indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    rhs_indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rows_pattern(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The numbers of the rows that hold anything but 0. NaN counts.

    Parameters
    ----------
    data : NDArray
        (rows, ...)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rows_positions(indices: NDArray | None = ..., wanted: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Where numbers stand in a list of numbers: the first place, or -1.

    Parameters
    ----------
    indices : NDArray
        The list; (k,), int64.
    wanted : NDArray
        Any shape and dtype; fractions are cut off.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rows_unique(indices: NDArray | None = ..., size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The different numbers of an array, ascending, and for each of its elements the place among
    them.

    Parameters
    ----------
    indices : NDArray
        Numbers of [0, size), any shape and dtype; fractions are cut off.
    size : int, required
        The number of rows there are.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
