"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))


def _sparse_Embedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, out=None, name=None, **kwargs):
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Embedding_op((data, weight, ), (input_dim, output_dim, dtype, sparse_grad, ), out, kwargs)


_backward_gather_nd_op = _Operator('_backward_gather_nd', ('shape',), ('data', 'indices'))


def _backward_gather_nd(data=None, indices=None, shape=_U, out=None, name=None, **kwargs):
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _backward_gather_nd_op((data, indices, ), (shape, ), out, kwargs)

_gather_nd_grad = _backward_gather_nd


_onehot_encode_op = _Operator('_onehot_encode', (), ('lhs', 'rhs'))


def _onehot_encode(lhs=None, rhs=None, out=None, name=None, **kwargs):
    """Rows with a 1 in the column that lhs names and 0 elsewhere, in the shape and dtype of rhs.

    Parameters
    ----------
    lhs : NDArray
        Columns, (n,), any dtype; a row whose column is out of range is 0.
    rhs : NDArray
        (n, m); only its shape and dtype are read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _onehot_encode_op.call(lhs, rhs)
    return _onehot_encode_op((lhs, rhs, ), (), out, kwargs)


_ravel_multi_index_op = _Operator('_ravel_multi_index', ('shape',), ('data',))


def _ravel_multi_index(data=None, shape=_U, out=None, name=None, **kwargs):
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : NDArray
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _ravel_multi_index_op((data, ), (shape, ), out, kwargs)


_scatter_set_nd_op = _Operator('_scatter_set_nd', ('shape',), ('lhs', 'rhs', 'indices'))


def _scatter_set_nd(lhs=None, rhs=None, indices=None, shape=_U, out=None, name=None, **kwargs):
    """lhs with the positions that indices name set to rhs; of equal positions the last one stays.

    Parameters
    ----------
    lhs : NDArray
        The array to change.
    rhs : NDArray
        indices.shape[1:] + lhs.shape[m:], or what broadcasts to it.
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        The shape of lhs.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _scatter_set_nd_op((lhs, rhs, indices, ), (shape, ), out, kwargs)


_unravel_index_op = _Operator('_unravel_index', ('shape',), ('data',))


def _unravel_index(data=None, shape=_U, out=None, name=None, **kwargs):
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : NDArray
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _unravel_index_op((data, ), (shape, ), out, kwargs)
