"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))


def Embedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, out=None, name=None, **kwargs):
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


_SequenceLast_op = _Operator('SequenceLast', ('use_sequence_length', 'axis'), ('data', 'sequence_length'))


def SequenceLast(data=None, sequence_length=None, use_sequence_length=_U, axis=_U, out=None, name=None, **kwargs):
    """The last step of every sequence: (batch, ...).

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype, at least 1.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SequenceLast_op((data, sequence_length, ), (use_sequence_length, axis, ), out, kwargs)


_SequenceMask_op = _Operator('SequenceMask', ('use_sequence_length', 'value', 'axis'), ('data', 'sequence_length'))


def SequenceMask(data=None, sequence_length=None, use_sequence_length=_U, value=_U, axis=_U, out=None, name=None, **kwargs):
    """data with every step from a sequence's length on set to value; data itself where
    use_sequence_length is False.

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given.
    value : float, default 0
        Value of the steps that are masked.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SequenceMask_op((data, sequence_length, ), (use_sequence_length, value, axis, ), out, kwargs)


_SequenceReverse_op = _Operator('SequenceReverse', ('use_sequence_length', 'axis'), ('data', 'sequence_length'))


def SequenceReverse(data=None, sequence_length=None, use_sequence_length=_U, axis=_U, out=None, name=None, **kwargs):
    """Every sequence in reverse; steps from its length on stay where they are.

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SequenceReverse_op((data, sequence_length, ), (use_sequence_length, axis, ), out, kwargs)


_ravel_multi_index_op = _Operator('_ravel_multi_index', ('shape',), ('data',))


def ravel_multi_index(data=None, shape=_U, out=None, name=None, **kwargs):
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


_unravel_index_op = _Operator('_unravel_index', ('shape',), ('data',))


def unravel_index(data=None, shape=_U, out=None, name=None, **kwargs):
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


_argsort_op = _Operator('argsort', ('axis', 'is_ascend', 'dtype'), ('data',))


def argsort(data=None, axis=_U, is_ascend=_U, dtype=_U, out=None, name=None, **kwargs):
    """The positions of the elements of each lane along one axis, in the order of their values; equal
    values keep their order, NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    dtype : dtype, default float32
        Dtype of the positions.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _argsort_op((data, ), (axis, is_ascend, dtype, ), out, kwargs)


_batch_take_op = _Operator('batch_take', (), ('a', 'indices'))


def batch_take(a=None, indices=None, out=None, name=None, **kwargs):
    """a[i, indices[i]] for each i; indices out of range are clipped to the ends.

    Parameters
    ----------
    a : NDArray
        (n, k)
    indices : NDArray
        (n,), any dtype.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _batch_take_op.call(a, indices)
    return _batch_take_op((a, indices, ), (), out, kwargs)


_fill_element_0index_op = _Operator('fill_element_0index', (), ('lhs', 'mhs', 'rhs'))


def fill_element_0index(lhs=None, mhs=None, rhs=None, out=None, name=None, **kwargs):
    """lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    range stay as they are.

    Parameters
    ----------
    lhs : NDArray
        (n, m).
    mhs : NDArray
        The new elements, (n,), dtype of lhs.
    rhs : NDArray
        Their columns, (n,), any dtype.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _fill_element_0index_op((lhs, mhs, rhs, ), (), out, kwargs)


_gather_nd_op = _Operator('gather_nd', (), ('data', 'indices'))


def gather_nd(data=None, indices=None, out=None, name=None, **kwargs):
    """Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    indices.shape[1:] + data.shape[m:].

    Parameters
    ----------
    data : NDArray
        The array to gather from.
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _gather_nd_op.call(data, indices)
    return _gather_nd_op((data, indices, ), (), out, kwargs)


_one_hot_op = _Operator('one_hot', ('depth', 'on_value', 'off_value', 'dtype'), ('indices',))


def one_hot(indices=None, depth=_U, on_value=_U, off_value=_U, dtype=_U, out=None, name=None, **kwargs):
    """on_value at the position that each index names along a new last axis, off_value elsewhere;
    indices outside [0, depth) give off_value alone.

    Parameters
    ----------
    indices : NDArray
        Any shape and dtype; fractions are cut off.
    depth : int, required
        Size of the new axis.
    on_value : float, default 1
        Value at the index.
    off_value : float, default 0
        Value elsewhere.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _one_hot_op((indices, ), (depth, on_value, off_value, dtype, ), out, kwargs)


_pick_op = _Operator('pick', ('axis', 'keepdims', 'mode'), ('data', 'index'))


def pick(data=None, index=None, axis=_U, keepdims=_U, mode=_U, out=None, name=None, **kwargs):
    """The element of each lane of data along one axis that index names.

    Parameters
    ----------
    data : NDArray
        The array to pick from.
    index : NDArray
        Positions along the axis, any dtype: the shape of data without the axis, or with 1
        there.
    axis : int or None, default -1
        The axis; None: over the flattened data.
    keepdims : bool, default False
        Keep the axis with size 1.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _pick_op((data, index, ), (axis, keepdims, mode, ), out, kwargs)

choose_element_0index = pick


_scatter_nd_op = _Operator('scatter_nd', ('shape',), ('data', 'indices'))


def scatter_nd(data=None, indices=None, shape=_U, out=None, name=None, **kwargs):
    """An array of the given shape that is zero but for the positions that indices name; of equal
    positions the last one stays.

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
    return _scatter_nd_op((data, indices, ), (shape, ), out, kwargs)


_sort_op = _Operator('sort', ('axis', 'is_ascend'), ('data',))


def sort(data=None, axis=_U, is_ascend=_U, out=None, name=None, **kwargs):
    """The elements of each lane along one axis in order; NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sort_op((data, ), (axis, is_ascend, ), out, kwargs)


_take_op = _Operator('take', ('axis', 'mode'), ('a', 'indices'))


def take(a=None, indices=None, axis=_U, mode=_U, out=None, name=None, **kwargs):
    """Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
    replaced by the shape of indices.

    Parameters
    ----------
    a : NDArray
        The array to take from.
    indices : NDArray
        Positions along the axis, any dtype; fractions are cut off.
    axis : int, default 0
        The axis to take along.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _take_op((a, indices, ), (axis, mode, ), out, kwargs)


_topk_op = _Operator('topk', ('axis', 'k', 'ret_typ', 'is_ascend', 'dtype'), ('data',))


def topk(data=None, axis=_U, k=_U, ret_typ=_U, is_ascend=_U, dtype=_U, out=None, name=None, **kwargs):
    """The k first elements of each lane along one axis, in order: their positions, their values,
    both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
    comes first; NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    axis : int or None, default -1
        The axis; None: the flattened array.
    k : int, default 1
        How many; below 1: all of them, sorted.
    ret_typ : {'both', 'indices', 'mask', 'value'}, default indices
        What to return.
    is_ascend : bool, default False
        The smallest elements instead of the largest.
    dtype : dtype, default float32
        Dtype of the positions.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _topk_op((data, ), (axis, k, ret_typ, is_ascend, dtype, ), out, kwargs)
