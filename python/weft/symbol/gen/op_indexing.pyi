"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def Embedding(data: Symbol | None = ..., weight: Symbol | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def SequenceLast(data: Symbol | None = ..., sequence_length: Symbol | None = ..., use_sequence_length: bool = ..., axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The last step of every sequence: (batch, ...).

    Parameters
    ----------
    data : Symbol
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : Symbol, optional
        (batch,), any dtype, at least 1.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def SequenceMask(data: Symbol | None = ..., sequence_length: Symbol | None = ..., use_sequence_length: bool = ..., value: float = ..., axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """data with every step from a sequence's length on set to value; data itself where
    use_sequence_length is False.

    Parameters
    ----------
    data : Symbol
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : Symbol, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given.
    value : float, default 0
        Value of the steps that are masked.
    axis : int, default 0
        The axis of time, 0 or 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def SequenceReverse(data: Symbol | None = ..., sequence_length: Symbol | None = ..., use_sequence_length: bool = ..., axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Every sequence in reverse; steps from its length on stay where they are.

    Parameters
    ----------
    data : Symbol
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : Symbol, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def ravel_multi_index(data: Symbol | None = ..., shape: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def unravel_index(data: Symbol | None = ..., shape: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def argsort(data: Symbol | None = ..., axis: int | None = ..., is_ascend: bool = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The positions of the elements of each lane along one axis, in the order of their values; equal
    values keep their order, NaN is above every number.

    Parameters
    ----------
    data : Symbol
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    dtype : dtype, default float32
        Dtype of the positions.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def batch_take(a: Symbol | None = ..., indices: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """a[i, indices[i]] for each i; indices out of range are clipped to the ends.

    Parameters
    ----------
    a : Symbol
        (n, k)
    indices : Symbol
        (n,), any dtype.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def fill_element_0index(lhs: Symbol | None = ..., mhs: Symbol | None = ..., rhs: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    range stay as they are.

    Parameters
    ----------
    lhs : Symbol
        (n, m).
    mhs : Symbol
        The new elements, (n,), dtype of lhs.
    rhs : Symbol
        Their columns, (n,), any dtype.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def gather_nd(data: Symbol | None = ..., indices: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    indices.shape[1:] + data.shape[m:].

    Parameters
    ----------
    data : Symbol
        The array to gather from.
    indices : Symbol
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def one_hot(indices: Symbol | None = ..., depth: int = ..., on_value: float = ..., off_value: float = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """on_value at the position that each index names along a new last axis, off_value elsewhere;
    indices outside [0, depth) give off_value alone.

    Parameters
    ----------
    indices : Symbol
        Any shape and dtype; fractions are cut off.
    depth : int, required
        Size of the new axis.
    on_value : float, default 1
        Value at the index.
    off_value : float, default 0
        Value elsewhere.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def pick(data: Symbol | None = ..., index: Symbol | None = ..., axis: int | None = ..., keepdims: bool = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The element of each lane of data along one axis that index names.

    Parameters
    ----------
    data : Symbol
        The array to pick from.
    index : Symbol
        Positions along the axis, any dtype: the shape of data without the axis, or with 1
        there.
    axis : int or None, default -1
        The axis; None: over the flattened data.
    keepdims : bool, default False
        Keep the axis with size 1.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def choose_element_0index(data: Symbol | None = ..., index: Symbol | None = ..., axis: int | None = ..., keepdims: bool = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `pick`."""


def scatter_nd(data: Symbol | None = ..., indices: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """An array of the given shape that is zero but for the positions that indices name; of equal
    positions the last one stays.

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


def sort(data: Symbol | None = ..., axis: int | None = ..., is_ascend: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The elements of each lane along one axis in order; NaN is above every number.

    Parameters
    ----------
    data : Symbol
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def take(a: Symbol | None = ..., indices: Symbol | None = ..., axis: int = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
    replaced by the shape of indices.

    Parameters
    ----------
    a : Symbol
        The array to take from.
    indices : Symbol
        Positions along the axis, any dtype; fractions are cut off.
    axis : int, default 0
        The axis to take along.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def topk(data: Symbol | None = ..., axis: int | None = ..., k: int = ..., ret_typ: Literal['both', 'indices', 'mask', 'value'] = ..., is_ascend: bool = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The k first elements of each lane along one axis, in order: their positions, their values,
    both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
    comes first; NaN is above every number.

    Parameters
    ----------
    data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
