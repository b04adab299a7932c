"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_csr_dot_op = _Operator('_csr_dot', ('shape', 'transpose'), ('data', 'indices', 'indptr', 'rhs'))


def _csr_dot(data=None, indices=None, indptr=None, rhs=None, shape=_U, transpose=_U, name=None, attr=None, out=None, **kwargs):
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
    return _csr_dot_op('_csr_dot', (data, indices, indptr, rhs, ), (shape, transpose, ), name, attr, kwargs)


_csr_gather_op = _Operator('_csr_gather', (), ('data', 'indices', 'indptr'))


def _csr_gather(data=None, indices=None, indptr=None, name=None, attr=None, out=None, **kwargs):
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
    return _csr_gather_op('_csr_gather', (data, indices, indptr, ), (), name, attr, kwargs)


_csr_pattern_op = _Operator('_csr_pattern', (), ('data',))


def _csr_pattern(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _csr_pattern_op('_csr_pattern', (data, ), (), name, attr, kwargs)


_csr_row_numbers_op = _Operator('_csr_row_numbers', ('shape',), ('indices', 'indptr'))


def _csr_row_numbers(indices=None, indptr=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _csr_row_numbers_op('_csr_row_numbers', (indices, indptr, ), (shape, ), name, attr, kwargs)


_csr_rows_op = _Operator('_csr_rows', ('shape', 'mode'), ('indices', 'indptr', 'rows'))


def _csr_rows(indices=None, indptr=None, rows=None, shape=_U, mode=_U, name=None, attr=None, out=None, **kwargs):
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
    return _csr_rows_op('_csr_rows', (indices, indptr, rows, ), (shape, mode, ), name, attr, kwargs)


_csr_sampled_dot_op = _Operator('_csr_sampled_dot', (), ('lhs', 'rhs', 'indices', 'indptr'))


def _csr_sampled_dot(lhs=None, rhs=None, indices=None, indptr=None, name=None, attr=None, out=None, **kwargs):
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
    return _csr_sampled_dot_op('_csr_sampled_dot', (lhs, rhs, indices, indptr, ), (), name, attr, kwargs)


_csr_select_op = _Operator('_csr_select', ('shape', 'begin', 'end'), ('indices', 'indptr'))


def _csr_select(indices=None, indptr=None, shape=_U, begin=_U, end=_U, name=None, attr=None, out=None, **kwargs):
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
    return _csr_select_op('_csr_select', (indices, indptr, ), (shape, begin, end, ), name, attr, kwargs)


_csr_to_dense_op = _Operator('_csr_to_dense', ('shape',), ('data', 'indices', 'indptr'))


def _csr_to_dense(data=None, indices=None, indptr=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _csr_to_dense_op('_csr_to_dense', (data, indices, indptr, ), (shape, ), name, attr, kwargs)


_csr_union_op = _Operator('_csr_union', ('shape',), ('lhs_indices', 'lhs_indptr', 'rhs_indices', 'rhs_indptr'))


def _csr_union(lhs_indices=None, lhs_indptr=None, rhs_indices=None, rhs_indptr=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _csr_union_op('_csr_union', (lhs_indices, lhs_indptr, rhs_indices, rhs_indptr, ), (shape, ), name, attr, kwargs)


_rows_pattern_op = _Operator('_rows_pattern', (), ('data',))


def _rows_pattern(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _rows_pattern_op('_rows_pattern', (data, ), (), name, attr, kwargs)


_rows_positions_op = _Operator('_rows_positions', (), ('indices', 'wanted'))


def _rows_positions(indices=None, wanted=None, name=None, attr=None, out=None, **kwargs):
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
    return _rows_positions_op('_rows_positions', (indices, wanted, ), (), name, attr, kwargs)


_rows_unique_op = _Operator('_rows_unique', ('size',), ('indices',))


def _rows_unique(indices=None, size=_U, name=None, attr=None, out=None, **kwargs):
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
    return _rows_unique_op('_rows_unique', (indices, ), (size, ), name, attr, kwargs)
