"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_Concat_op = _Operator('Concat', ('dim',), ('data',), 'num_args')


def Concat(*data, dim=_U, name=None, attr=None, out=None, **kwargs):
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
    return _Concat_op('concat', data, (dim, ), name, attr, kwargs)


def concat(*data, dim=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `Concat`."""
    return _Concat_op('concat', data, (dim, ), name, attr, kwargs)


_Flatten_op = _Operator('Flatten', (), ('data',))


def Flatten(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _Flatten_op('flatten', (data, ), (), name, attr, kwargs)


def flatten(data=None, name=None, attr=None, out=None, **kwargs):
    """The same as `Flatten`."""
    return _Flatten_op('flatten', (data, ), (), name, attr, kwargs)


_Pad_op = _Operator('Pad', ('mode', 'pad_width', 'constant_value'), ('data',))


def Pad(data=None, mode=_U, pad_width=_U, constant_value=_U, name=None, attr=None, out=None, **kwargs):
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
    return _Pad_op('pad', (data, ), (mode, pad_width, constant_value, ), name, attr, kwargs)


def pad(data=None, mode=_U, pad_width=_U, constant_value=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `Pad`."""
    return _Pad_op('pad', (data, ), (mode, pad_width, constant_value, ), name, attr, kwargs)


_Reshape_op = _Operator('Reshape', ('shape', 'reverse', 'target_shape', 'keep_highest'), ('data',))


def Reshape(data=None, shape=_U, reverse=_U, target_shape=_U, keep_highest=_U, name=None, attr=None, out=None, **kwargs):
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
    return _Reshape_op('reshape', (data, ), (shape, reverse, target_shape, keep_highest, ), name, attr, kwargs)


def reshape(data=None, shape=_U, reverse=_U, target_shape=_U, keep_highest=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `Reshape`."""
    return _Reshape_op('reshape', (data, ), (shape, reverse, target_shape, keep_highest, ), name, attr, kwargs)


_SliceChannel_op = _Operator('SliceChannel', ('num_outputs', 'axis', 'squeeze_axis'), ('data',))


def SliceChannel(data=None, num_outputs=_U, axis=_U, squeeze_axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _SliceChannel_op('slicechannel', (data, ), (num_outputs, axis, squeeze_axis, ), name, attr, kwargs)


def split(data=None, num_outputs=_U, axis=_U, squeeze_axis=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `SliceChannel`."""
    return _SliceChannel_op('split', (data, ), (num_outputs, axis, squeeze_axis, ), name, attr, kwargs)


_SwapAxis_op = _Operator('SwapAxis', ('dim1', 'dim2'), ('data',))


def SwapAxis(data=None, dim1=_U, dim2=_U, name=None, attr=None, out=None, **kwargs):
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
    return _SwapAxis_op('swapaxis', (data, ), (dim1, dim2, ), name, attr, kwargs)


def swapaxes(data=None, dim1=_U, dim2=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `SwapAxis`."""
    return _SwapAxis_op('swapaxes', (data, ), (dim1, dim2, ), name, attr, kwargs)


_broadcast_axis_op = _Operator('broadcast_axis', ('axis', 'size'), ('data',))


def broadcast_axis(data=None, axis=_U, size=_U, name=None, attr=None, out=None, **kwargs):
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
    return _broadcast_axis_op('broadcast_axis', (data, ), (axis, size, ), name, attr, kwargs)


def broadcast_axes(data=None, axis=_U, size=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `broadcast_axis`."""
    return _broadcast_axis_op('broadcast_axes', (data, ), (axis, size, ), name, attr, kwargs)


_broadcast_like_op = _Operator('broadcast_like', ('lhs_axes', 'rhs_axes'), ('lhs', 'rhs'))


def broadcast_like(lhs=None, rhs=None, lhs_axes=_U, rhs_axes=_U, name=None, attr=None, out=None, **kwargs):
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
    return _broadcast_like_op('broadcast_like', (lhs, rhs, ), (lhs_axes, rhs_axes, ), name, attr, kwargs)


_broadcast_to_op = _Operator('broadcast_to', ('shape',), ('data',))


def broadcast_to(data=None, shape=_U, name=None, attr=None, out=None, **kwargs):
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
    return _broadcast_to_op('broadcast_to', (data, ), (shape, ), name, attr, kwargs)


_depth_to_space_op = _Operator('depth_to_space', ('block_size',), ('data',))


def depth_to_space(data=None, block_size=_U, name=None, attr=None, out=None, **kwargs):
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
    return _depth_to_space_op('depth_to_space', (data, ), (block_size, ), name, attr, kwargs)


_diag_op = _Operator('diag', ('k', 'axis1', 'axis2'), ('data',))


def diag(data=None, k=_U, axis1=_U, axis2=_U, name=None, attr=None, out=None, **kwargs):
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
    return _diag_op('diag', (data, ), (k, axis1, axis2, ), name, attr, kwargs)


_expand_dims_op = _Operator('expand_dims', ('axis',), ('data',))


def expand_dims(data=None, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _expand_dims_op('expand_dims', (data, ), (axis, ), name, attr, kwargs)


_repeat_op = _Operator('repeat', ('repeats', 'axis'), ('data',))


def repeat(data=None, repeats=_U, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _repeat_op('repeat', (data, ), (repeats, axis, ), name, attr, kwargs)


_reshape_like_op = _Operator('reshape_like', ('lhs_begin', 'lhs_end', 'rhs_begin', 'rhs_end'), ('lhs', 'rhs'))


def reshape_like(lhs=None, rhs=None, lhs_begin=_U, lhs_end=_U, rhs_begin=_U, rhs_end=_U, name=None, attr=None, out=None, **kwargs):
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
    return _reshape_like_op('reshape_like', (lhs, rhs, ), (lhs_begin, lhs_end, rhs_begin, rhs_end, ), name, attr, kwargs)


_reverse_op = _Operator('reverse', ('axis',), ('data',))


def reverse(data=None, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _reverse_op('reverse', (data, ), (axis, ), name, attr, kwargs)


def flip(data=None, axis=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `reverse`."""
    return _reverse_op('flip', (data, ), (axis, ), name, attr, kwargs)


_shape_array_op = _Operator('shape_array', (), ('data',))


def shape_array(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _shape_array_op('shape_array', (data, ), (), name, attr, kwargs)


_size_array_op = _Operator('size_array', (), ('data',))


def size_array(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _size_array_op('size_array', (data, ), (), name, attr, kwargs)


_slice_op = _Operator('slice', ('begin', 'end', 'step'), ('data',))


def slice(data=None, begin=_U, end=_U, step=_U, name=None, attr=None, out=None, **kwargs):
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
    return _slice_op('slice', (data, ), (begin, end, step, ), name, attr, kwargs)


def crop(data=None, begin=_U, end=_U, step=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `slice`."""
    return _slice_op('crop', (data, ), (begin, end, step, ), name, attr, kwargs)


_slice_axis_op = _Operator('slice_axis', ('axis', 'begin', 'end'), ('data',))


def slice_axis(data=None, axis=_U, begin=_U, end=_U, name=None, attr=None, out=None, **kwargs):
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
    return _slice_axis_op('slice_axis', (data, ), (axis, begin, end, ), name, attr, kwargs)


_slice_like_op = _Operator('slice_like', ('axes',), ('data', 'shape_like'))


def slice_like(data=None, shape_like=None, axes=_U, name=None, attr=None, out=None, **kwargs):
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
    return _slice_like_op('slice_like', (data, shape_like, ), (axes, ), name, attr, kwargs)


_space_to_depth_op = _Operator('space_to_depth', ('block_size',), ('data',))


def space_to_depth(data=None, block_size=_U, name=None, attr=None, out=None, **kwargs):
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
    return _space_to_depth_op('space_to_depth', (data, ), (block_size, ), name, attr, kwargs)


_squeeze_op = _Operator('squeeze', ('axis',), ('data',))


def squeeze(data=None, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _squeeze_op('squeeze', (data, ), (axis, ), name, attr, kwargs)


_stack_op = _Operator('stack', ('axis',), ('data',), 'num_args')


def stack(*data, axis=_U, name=None, attr=None, out=None, **kwargs):
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
    return _stack_op('stack', data, (axis, ), name, attr, kwargs)


_tile_op = _Operator('tile', ('reps',), ('data',))


def tile(data=None, reps=_U, name=None, attr=None, out=None, **kwargs):
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
    return _tile_op('tile', (data, ), (reps, ), name, attr, kwargs)


_transpose_op = _Operator('transpose', ('axes',), ('data',))


def transpose(data=None, axes=_U, name=None, attr=None, out=None, **kwargs):
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
    return _transpose_op('transpose', (data, ), (axes, ), name, attr, kwargs)
