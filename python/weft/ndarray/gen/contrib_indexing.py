"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))


def SparseEmbedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, out=None, name=None, **kwargs):
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


_contrib_boolean_mask_op = _Operator('_contrib_boolean_mask', ('axis',), ('data', 'index'))


def boolean_mask(data=None, index=None, axis=_U, out=None, name=None, **kwargs):
    """The slices of data along one axis where index is nonzero. The size of that axis of the result
    depends on the values of index.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    index : NDArray
        A vector as long as the axis, any dtype.
    axis : int, default 0
        The axis to select along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_boolean_mask_op((data, index, ), (axis, ), out, kwargs)


_contrib_index_array_op = _Operator('_contrib_index_array', ('axes',), ('data',))


def index_array(data=None, axes=_U, out=None, name=None, **kwargs):
    """The position of every element of data: an int64 array of shape data.shape + (m,).

    Parameters
    ----------
    data : NDArray
        Only its shape is read.
    axes : shape or None, default None
        The m axes to list; None: all of them.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_index_array_op((data, ), (axes, ), out, kwargs)


_contrib_index_copy_op = _Operator('_contrib_index_copy', (), ('old_tensor', 'index_vector', 'new_tensor'))


def index_copy(old_tensor=None, index_vector=None, new_tensor=None, out=None, name=None, **kwargs):
    """old_tensor with the rows that index_vector names replaced by those of new_tensor.

    Parameters
    ----------
    old_tensor : NDArray
        (n, ...)
    index_vector : NDArray
        (k,), row numbers of any dtype.
    new_tensor : NDArray
        (k, ...)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_index_copy_op((old_tensor, index_vector, new_tensor, ), (), out, kwargs)
