"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def Concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inputs one after the other along an axis.

    Parameters
    ----------
    *data : NDArray
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inputs one after the other along an axis.

    Parameters
    ----------
    *data : NDArray
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Flatten(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).

    Parameters
    ----------
    data : NDArray
        An array with at least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def flatten(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).

    Parameters
    ----------
    data : NDArray
        An array with at least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Pad(data: NDArray | None = ..., mode: Literal['constant', 'edge', 'reflect'] = ..., pad_width: int | Sequence[int] = ..., constant_value: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with elements added before and after each axis: a constant, the nearest element
    (edge), or the elements mirrored at the first and last one (reflect).

    Parameters
    ----------
    data : NDArray
        The input array, any rank.
    mode : {'constant', 'edge', 'reflect'}, required
        What to add.
    pad_width : shape, required
        (before_0, after_0, before_1, after_1, ...).
    constant_value : float, default 0
        The value that mode constant adds.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def pad(data: NDArray | None = ..., mode: Literal['constant', 'edge', 'reflect'] = ..., pad_width: int | Sequence[int] = ..., constant_value: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with elements added before and after each axis: a constant, the nearest element
    (edge), or the elements mirrored at the first and last one (reflect).

    Parameters
    ----------
    data : NDArray
        The input array, any rank.
    mode : {'constant', 'edge', 'reflect'}, required
        What to add.
    pad_width : shape, required
        (before_0, after_0, before_1, after_1, ...).
    constant_value : float, default 0
        The value that mode constant adds.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Reshape(data: NDArray | None = ..., shape: int | Sequence[int] = ..., reverse: bool = ..., target_shape: int | Sequence[int] = ..., keep_highest: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of the input, in row-major order, as another shape; a view where strides allow it.
    Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
    merges two axes, -4 splits one into the two sizes that follow.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        The new sizes and codes.
    reverse : bool, default False
        Match codes from the last axis.
    target_shape : shape, default ()
        Older form of shape: 0 is inferred. Used when shape is ().
    keep_highest : bool, default False
        With target_shape: keep the first axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reshape(data: NDArray | None = ..., shape: int | Sequence[int] = ..., reverse: bool = ..., target_shape: int | Sequence[int] = ..., keep_highest: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of the input, in row-major order, as another shape; a view where strides allow it.
    Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
    merges two axes, -4 splits one into the two sizes that follow.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        The new sizes and codes.
    reverse : bool, default False
        Match codes from the last axis.
    target_shape : shape, default ()
        Older form of shape: 0 is inferred. Used when shape is ().
    keep_highest : bool, default False
        With target_shape: keep the first axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SliceChannel(data: NDArray | None = ..., num_outputs: int = ..., axis: int = ..., squeeze_axis: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cuts an axis into equal parts; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    num_outputs : int, required
        How many parts; must divide the axis.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def split(data: NDArray | None = ..., num_outputs: int = ..., axis: int = ..., squeeze_axis: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cuts an axis into equal parts; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    num_outputs : int, required
        How many parts; must divide the axis.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SwapAxis(data: NDArray | None = ..., dim1: int = ..., dim2: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Exchanges two axes; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    dim1 : int, default 0
        One axis.
    dim2 : int, default 0
        The other one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def swapaxes(data: NDArray | None = ..., dim1: int = ..., dim2: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Exchanges two axes; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    dim1 : int, default 0
        One axis.
    dim2 : int, default 0
        The other one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_axis(data: NDArray | None = ..., axis: int | Sequence[int] = ..., size: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats the listed axes, which have size 1; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, default ()
        Axes to repeat.
    size : shape, default ()
        Their new sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_axes(data: NDArray | None = ..., axis: int | Sequence[int] = ..., size: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats the listed axes, which have size 1; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, default ()
        Axes to repeat.
    size : shape, default ()
        Their new sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_like(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_axes: int | Sequence[int] | None = ..., rhs_axes: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.

    Parameters
    ----------
    lhs : NDArray
        The array to repeat.
    rhs : NDArray
        Only its shape counts.
    lhs_axes : shape or None, default None
        Axes of lhs to repeat; None means all, and equal ranks.
    rhs_axes : shape or None, default None
        Axes of rhs that give their sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_to(data: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats axes of size 1 to the sizes given; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        One size per axis; 0 keeps the input's size.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def depth_to_space(data: NDArray | None = ..., block_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
    in the block as the outer part of the channel index.

    Parameters
    ----------
    data : NDArray
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def diag(data: NDArray | None = ..., k: int = ..., axis1: int = ..., axis2: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
    matrix that has it as diagonal.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    k : int, default 0
        The diagonal: above the main one if positive.
    axis1 : int, default 0
        The axis of rows.
    axis2 : int, default 1
        The axis of columns.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def expand_dims(data: NDArray | None = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inserts an axis of size 1 at position `axis` of the result.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int, required
        In [-rank - 1, rank].
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def repeat(data: NDArray | None = ..., repeats: int = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Every element `repeats` times in a row: along an axis, or of the flattened input.

    Parameters
    ----------
    data : NDArray
        The input array.
    repeats : int, required
        At least 0.
    axis : int or None, default None
        None flattens the input first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reshape_like(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_begin: int | None = ..., lhs_end: int | None = ..., rhs_begin: int | None = ..., rhs_end: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
    rhs_end - 1 of rhs; by default, with the whole shape of rhs.

    Parameters
    ----------
    lhs : NDArray
        The elements.
    rhs : NDArray
        Only its shape counts.
    lhs_begin : int or None, default None
        First axis replaced.
    lhs_end : int or None, default None
        End of the axes replaced.
    rhs_begin : int or None, default None
        First axis taken.
    rhs_end : int or None, default None
        End of the axes taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reverse(data: NDArray | None = ..., axis: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The order of the elements along axes turned round; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, required
        The axes to reverse.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def flip(data: NDArray | None = ..., axis: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The order of the elements along axes turned round; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, required
        The axes to reverse.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def shape_array(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input's shape as an int64 vector.

    Parameters
    ----------
    data : NDArray
        Only its shape counts.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def size_array(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The number of elements of the input as an int64 vector of length 1.

    Parameters
    ----------
    data : NDArray
        Only its shape counts.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def slice(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    those listed are taken whole.

    Parameters
    ----------
    data : NDArray
        The input array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def crop(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    those listed are taken whole.

    Parameters
    ----------
    data : NDArray
        The input array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def slice_axis(data: NDArray | None = ..., axis: int = ..., begin: int = ..., end: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The indices begin ... end - 1 of one axis; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int, required
        The axis; negative from the end.
    begin : int, required
        First index.
    end : int or None, required
        End; None: to the last index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def slice_like(data: NDArray | None = ..., shape_like: NDArray | None = ..., axes: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The leading part of data that has the sizes of shape_like along the axes listed; the result is
    a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape_like : NDArray
        Only its shape counts.
    axes : shape, default ()
        Axes to slice; () means all, and equal ranks.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def space_to_depth(data: NDArray | None = ..., block_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    depth_to_space.

    Parameters
    ----------
    data : NDArray
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def squeeze(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Removes axes of size 1: those listed, or all. One axis stays where all would go.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape or None, default None
        Axes to remove; None: all of size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def stack(*data: NDArray, axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inputs, all of one shape, joined along a new axis.

    Parameters
    ----------
    *data : NDArray
        Arrays of one shape and dtype.
    axis : int, default 0
        Position of the new axis, in [-rank - 1, rank].
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def tile(data: NDArray | None = ..., reps: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    ones in front.

    Parameters
    ----------
    data : NDArray
        The input array.
    reps : shape, required
        Repetitions per axis, at least 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def transpose(data: NDArray | None = ..., axes: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Permutes the axes; the result is a view. Without axes it reverses their order.

    Parameters
    ----------
    data : NDArray
        The input array.
    axes : shape, default ()
        Axis k of the result is axis axes[k] of the input.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
