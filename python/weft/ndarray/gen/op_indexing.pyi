"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def Embedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def SequenceLast(data: NDArray | None = ..., sequence_length: NDArray | None = ..., use_sequence_length: bool = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def SequenceMask(data: NDArray | None = ..., sequence_length: NDArray | None = ..., use_sequence_length: bool = ..., value: float = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def SequenceReverse(data: NDArray | None = ..., sequence_length: NDArray | None = ..., use_sequence_length: bool = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ravel_multi_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def unravel_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def argsort(data: NDArray | None = ..., axis: int | None = ..., is_ascend: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def batch_take(a: NDArray | None = ..., indices: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def fill_element_0index(lhs: NDArray | None = ..., mhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def gather_nd(data: NDArray | None = ..., indices: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def one_hot(indices: NDArray | None = ..., depth: int = ..., on_value: float = ..., off_value: float = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def pick(data: NDArray | None = ..., index: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def choose_element_0index(data: NDArray | None = ..., index: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def scatter_nd(data: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def sort(data: NDArray | None = ..., axis: int | None = ..., is_ascend: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def take(a: NDArray | None = ..., indices: NDArray | None = ..., axis: int = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def topk(data: NDArray | None = ..., axis: int | None = ..., k: int = ..., ret_typ: Literal['both', 'indices', 'mask', 'value'] = ..., is_ascend: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
