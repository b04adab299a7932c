"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def Concat(*data: Symbol, dim: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The inputs one after the other along an axis.

    Parameters
    ----------
    *data : Symbol
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def concat(*data: Symbol, dim: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `Concat`."""


def Flatten(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).

    Parameters
    ----------
    data : Symbol
        An array with at least one axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def flatten(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `Flatten`."""


def Pad(data: Symbol | None = ..., mode: Literal['constant', 'edge', 'reflect'] = ..., pad_width: int | Sequence[int] = ..., constant_value: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The input with elements added before and after each axis: a constant, the nearest element
    (edge), or the elements mirrored at the first and last one (reflect).

    Parameters
    ----------
    data : Symbol
        The input array, any rank.
    mode : {'constant', 'edge', 'reflect'}, required
        What to add.
    pad_width : shape, required
        (before_0, after_0, before_1, after_1, ...).
    constant_value : float, default 0
        The value that mode constant adds.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def pad(data: Symbol | None = ..., mode: Literal['constant', 'edge', 'reflect'] = ..., pad_width: int | Sequence[int] = ..., constant_value: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `Pad`."""


def Reshape(data: Symbol | None = ..., shape: int | Sequence[int] = ..., reverse: bool = ..., target_shape: int | Sequence[int] = ..., keep_highest: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The elements of the input, in row-major order, as another shape; a view where strides allow it.
    Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
    merges two axes, -4 splits one into the two sizes that follow.

    Parameters
    ----------
    data : Symbol
        The input array.
    shape : shape, default ()
        The new sizes and codes.
    reverse : bool, default False
        Match codes from the last axis.
    target_shape : shape, default ()
        Older form of shape: 0 is inferred. Used when shape is ().
    keep_highest : bool, default False
        With target_shape: keep the first axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def reshape(data: Symbol | None = ..., shape: int | Sequence[int] = ..., reverse: bool = ..., target_shape: int | Sequence[int] = ..., keep_highest: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `Reshape`."""


def SliceChannel(data: Symbol | None = ..., num_outputs: int = ..., axis: int = ..., squeeze_axis: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Cuts an axis into equal parts; the results are views.

    Parameters
    ----------
    data : Symbol
        The input array.
    num_outputs : int, required
        How many parts; must divide the axis.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def split(data: Symbol | None = ..., num_outputs: int = ..., axis: int = ..., squeeze_axis: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `SliceChannel`."""


def SwapAxis(data: Symbol | None = ..., dim1: int = ..., dim2: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Exchanges two axes; the result is a view.

    Parameters
    ----------
    data : Symbol
        The input array.
    dim1 : int, default 0
        One axis.
    dim2 : int, default 0
        The other one.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def swapaxes(data: Symbol | None = ..., dim1: int = ..., dim2: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `SwapAxis`."""


def broadcast_axis(data: Symbol | None = ..., axis: int | Sequence[int] = ..., size: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Repeats the listed axes, which have size 1; the result is a view.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : shape, default ()
        Axes to repeat.
    size : shape, default ()
        Their new sizes.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def broadcast_axes(data: Symbol | None = ..., axis: int | Sequence[int] = ..., size: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `broadcast_axis`."""


def broadcast_like(lhs: Symbol | None = ..., rhs: Symbol | None = ..., lhs_axes: int | Sequence[int] | None = ..., rhs_axes: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.

    Parameters
    ----------
    lhs : Symbol
        The array to repeat.
    rhs : Symbol
        Only its shape counts.
    lhs_axes : shape or None, default None
        Axes of lhs to repeat; None means all, and equal ranks.
    rhs_axes : shape or None, default None
        Axes of rhs that give their sizes.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def broadcast_to(data: Symbol | None = ..., shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Repeats axes of size 1 to the sizes given; the result is a view.

    Parameters
    ----------
    data : Symbol
        The input array.
    shape : shape, default ()
        One size per axis; 0 keeps the input's size.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def depth_to_space(data: Symbol | None = ..., block_size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
    in the block as the outer part of the channel index.

    Parameters
    ----------
    data : Symbol
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def diag(data: Symbol | None = ..., k: int = ..., axis1: int = ..., axis2: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
    matrix that has it as diagonal.

    Parameters
    ----------
    data : Symbol
        At least one axis.
    k : int, default 0
        The diagonal: above the main one if positive.
    axis1 : int, default 0
        The axis of rows.
    axis2 : int, default 1
        The axis of columns.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def expand_dims(data: Symbol | None = ..., axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Inserts an axis of size 1 at position `axis` of the result.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : int, required
        In [-rank - 1, rank].
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def repeat(data: Symbol | None = ..., repeats: int = ..., axis: int | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Every element `repeats` times in a row: along an axis, or of the flattened input.

    Parameters
    ----------
    data : Symbol
        The input array.
    repeats : int, required
        At least 0.
    axis : int or None, default None
        None flattens the input first.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def reshape_like(lhs: Symbol | None = ..., rhs: Symbol | None = ..., lhs_begin: int | None = ..., lhs_end: int | None = ..., rhs_begin: int | None = ..., rhs_end: int | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
    rhs_end - 1 of rhs; by default, with the whole shape of rhs.

    Parameters
    ----------
    lhs : Symbol
        The elements.
    rhs : Symbol
        Only its shape counts.
    lhs_begin : int or None, default None
        First axis replaced.
    lhs_end : int or None, default None
        End of the axes replaced.
    rhs_begin : int or None, default None
        First axis taken.
    rhs_end : int or None, default None
        End of the axes taken.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def reverse(data: Symbol | None = ..., axis: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The order of the elements along axes turned round; the result is a view.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : shape, required
        The axes to reverse.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def flip(data: Symbol | None = ..., axis: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `reverse`."""


def shape_array(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The input's shape as an int64 vector.

    Parameters
    ----------
    data : Symbol
        Only its shape counts.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def size_array(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The number of elements of the input as an int64 vector of length 1.

    Parameters
    ----------
    data : Symbol
        Only its shape counts.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def slice(data: Symbol | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    those listed are taken whole.

    Parameters
    ----------
    data : Symbol
        The input array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def crop(data: Symbol | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `slice`."""


def slice_axis(data: Symbol | None = ..., axis: int = ..., begin: int = ..., end: int | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The indices begin ... end - 1 of one axis; the result is a view.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : int, required
        The axis; negative from the end.
    begin : int, required
        First index.
    end : int or None, required
        End; None: to the last index.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def slice_like(data: Symbol | None = ..., shape_like: Symbol | None = ..., axes: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The leading part of data that has the sizes of shape_like along the axes listed; the result is
    a view.

    Parameters
    ----------
    data : Symbol
        The input array.
    shape_like : Symbol
        Only its shape counts.
    axes : shape, default ()
        Axes to slice; () means all, and equal ranks.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def space_to_depth(data: Symbol | None = ..., block_size: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    depth_to_space.

    Parameters
    ----------
    data : Symbol
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def squeeze(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Removes axes of size 1: those listed, or all. One axis stays where all would go.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : shape or None, default None
        Axes to remove; None: all of size 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def stack(*data: Symbol, axis: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The inputs, all of one shape, joined along a new axis.

    Parameters
    ----------
    *data : Symbol
        Arrays of one shape and dtype.
    axis : int, default 0
        Position of the new axis, in [-rank - 1, rank].
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def tile(data: Symbol | None = ..., reps: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    ones in front.

    Parameters
    ----------
    data : Symbol
        The input array.
    reps : shape, required
        Repetitions per axis, at least 0.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def transpose(data: Symbol | None = ..., axes: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Permutes the axes; the result is a view. Without axes it reverses their order.

    Parameters
    ----------
    data : Symbol
        The input array.
    axes : shape, default ()
        Axis k of the result is axis axes[k] of the input.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
