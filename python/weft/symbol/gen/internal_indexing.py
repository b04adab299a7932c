"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))


def _sparse_Embedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, name=None, attr=None, out=None, **kwargs):
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
    return _Embedding_op('_sparse_embedding', (data, weight, ), (input_dim, output_dim, dtype, sparse_grad, ), name, attr, kwargs)


_backward_gather_nd_op = _Operator('_backward_gather_nd', ('shape',), ('data', 'indices'))


def _backward_gather_nd(data=None, indices=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _backward_gather_nd_op('_backward_gather_nd', (data, indices, ), (shape, ), name, attr, kwargs)


def _gather_nd_grad(data=None, indices=None, shape=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_backward_gather_nd`."""
    return _backward_gather_nd_op('_gather_nd_grad', (data, indices, ), (shape, ), name, attr, kwargs)


_onehot_encode_op = _Operator('_onehot_encode', (), ('lhs', 'rhs'))


def _onehot_encode(lhs=None, rhs=None, name=None, attr=None, out=None, **kwargs):
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
    return _onehot_encode_op('_onehot_encode', (lhs, rhs, ), (), name, attr, kwargs)


_ravel_multi_index_op = _Operator('_ravel_multi_index', ('shape',), ('data',))


def _ravel_multi_index(data=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _ravel_multi_index_op('_ravel_multi_index', (data, ), (shape, ), name, attr, kwargs)


_scatter_set_nd_op = _Operator('_scatter_set_nd', ('shape',), ('lhs', 'rhs', 'indices'))


def _scatter_set_nd(lhs=None, rhs=None, indices=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _scatter_set_nd_op('_scatter_set_nd', (lhs, rhs, indices, ), (shape, ), name, attr, kwargs)


_unravel_index_op = _Operator('_unravel_index', ('shape',), ('data',))


def _unravel_index(data=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _unravel_index_op('_unravel_index', (data, ), (shape, ), name, attr, kwargs)
