"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_csr_dot_op = _Operator('_csr_dot', ('shape', 'transpose'), ('data', 'indices', 'indptr', 'rhs'))


def _csr_dot(data=None, indices=None, indptr=None, rhs=None, shape=_U, transpose=_U, out=None, name=None, **kwargs):
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
    return _csr_dot_op((data, indices, indptr, rhs, ), (shape, transpose, ), out, kwargs)


_csr_gather_op = _Operator('_csr_gather', (), ('data', 'indices', 'indptr'))


def _csr_gather(data=None, indices=None, indptr=None, out=None, name=None, **kwargs):
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
    return _csr_gather_op((data, indices, indptr, ), (), out, kwargs)


_csr_pattern_op = _Operator('_csr_pattern', (), ('data',))


def _csr_pattern(data=None, out=None, name=None, **kwargs):
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
    return _csr_pattern_op((data, ), (), out, kwargs)


_csr_row_numbers_op = _Operator('_csr_row_numbers', ('shape',), ('indices', 'indptr'))


def _csr_row_numbers(indices=None, indptr=None, shape=_U, out=None, name=None, **kwargs):
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
    return _csr_row_numbers_op((indices, indptr, ), (shape, ), out, kwargs)


_csr_rows_op = _Operator('_csr_rows', ('shape', 'mode'), ('indices', 'indptr', 'rows'))


def _csr_rows(indices=None, indptr=None, rows=None, shape=_U, mode=_U, out=None, name=None, **kwargs):
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
    return _csr_rows_op((indices, indptr, rows, ), (shape, mode, ), out, kwargs)


_csr_sampled_dot_op = _Operator('_csr_sampled_dot', (), ('lhs', 'rhs', 'indices', 'indptr'))


def _csr_sampled_dot(lhs=None, rhs=None, indices=None, indptr=None, out=None, name=None, **kwargs):
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
    return _csr_sampled_dot_op((lhs, rhs, indices, indptr, ), (), out, kwargs)


_csr_select_op = _Operator('_csr_select', ('shape', 'begin', 'end'), ('indices', 'indptr'))


def _csr_select(indices=None, indptr=None, shape=_U, begin=_U, end=_U, out=None, name=None, **kwargs):
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
    return _csr_select_op((indices, indptr, ), (shape, begin, end, ), out, kwargs)


_csr_to_dense_op = _Operator('_csr_to_dense', ('shape',), ('data', 'indices', 'indptr'))


def _csr_to_dense(data=None, indices=None, indptr=None, shape=_U, out=None, name=None, **kwargs):
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
    return _csr_to_dense_op((data, indices, indptr, ), (shape, ), out, kwargs)


_csr_union_op = _Operator('_csr_union', ('shape',), ('lhs_indices', 'lhs_indptr', 'rhs_indices', 'rhs_indptr'))


def _csr_union(lhs_indices=None, lhs_indptr=None, rhs_indices=None, rhs_indptr=None, shape=_U, out=None, name=None, **kwargs):
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
    return _csr_union_op((lhs_indices, lhs_indptr, rhs_indices, rhs_indptr, ), (shape, ), out, kwargs)


_rows_pattern_op = _Operator('_rows_pattern', (), ('data',))


def _rows_pattern(data=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _rows_pattern_op.call(data)
    return _rows_pattern_op((data, ), (), out, kwargs)


_rows_positions_op = _Operator('_rows_positions', (), ('indices', 'wanted'))


def _rows_positions(indices=None, wanted=None, out=None, name=None, **kwargs):
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
    if out is None and not kwargs:
        return _rows_positions_op.call(indices, wanted)
    return _rows_positions_op((indices, wanted, ), (), out, kwargs)


_rows_unique_op = _Operator('_rows_unique', ('size',), ('indices',))


def _rows_unique(indices=None, size=_U, out=None, name=None, **kwargs):
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
    return _rows_unique_op((indices, ), (size, ), out, kwargs)
