"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_np_cumsum_op = _Operator('_np_cumsum', ('axis', 'dtype'), ('a',))


def cumsum(a=None, axis=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    array.

    Parameters
    ----------
    a : Symbol
        The input array.
    axis : int or None, default None
        The axis; None flattens the input.
    dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _np_cumsum_op('cumsum', (a, ), (axis, dtype, ), name, attr, kwargs)


_argmax_op = _Operator('argmax', ('axis', 'keepdims'), ('data',))


def argmax(data=None, axis=_U, keepdims=_U, name=None, attr=None, out=None, **kwargs):
    """Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _argmax_op('argmax', (data, ), (axis, keepdims, ), name, attr, kwargs)


_argmax_channel_op = _Operator('argmax_channel', (), ('data',))


def argmax_channel(data=None, name=None, attr=None, out=None, **kwargs):
    """Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).

    Parameters
    ----------
    data : Symbol
        At least two axes.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _argmax_channel_op('argmax_channel', (data, ), (), name, attr, kwargs)


_argmin_op = _Operator('argmin', ('axis', 'keepdims'), ('data',))


def argmin(data=None, axis=_U, keepdims=_U, name=None, attr=None, out=None, **kwargs):
    """Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : Symbol
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _argmin_op('argmin', (data, ), (axis, keepdims, ), name, attr, kwargs)


_max_op = _Operator('max', ('axis', 'keepdims', 'exclude'), ('data',))


def max(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Largest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _max_op('max', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


def max_axis(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `max`."""
    return _max_op('max_axis', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


_mean_op = _Operator('mean', ('axis', 'keepdims', 'exclude'), ('data',))


def mean(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
    axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _mean_op('mean', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


_min_op = _Operator('min', ('axis', 'keepdims', 'exclude'), ('data',))


def min(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _min_op('min', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


def min_axis(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `min`."""
    return _min_op('min_axis', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


_moments_op = _Operator('moments', ('axes', 'keepdims'), ('data',))


def moments(data=None, axes=_U, keepdims=_U, name=None, attr=None, out=None, **kwargs):
    """Mean and variance (divided by the number of elements) along axes.

    Parameters
    ----------
    data : Symbol
        The input array.
    axes : shape or None, default None
        Axes to reduce; None: all.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _moments_op('moments', (data, ), (axes, keepdims, ), name, attr, kwargs)


_nanprod_op = _Operator('nanprod', ('axis', 'keepdims', 'exclude'), ('data',))


def nanprod(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _nanprod_op('nanprod', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


_nansum_op = _Operator('nansum', ('axis', 'keepdims', 'exclude'), ('data',))


def nansum(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _nansum_op('nansum', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


_norm_op = _Operator('norm', ('ord', 'axis', 'out_dtype', 'keepdims'), ('data',))


def norm(data=None, ord=_U, axis=_U, out_dtype=_U, keepdims=_U, name=None, attr=None, out=None, **kwargs):
    """The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
    root of the sum of squares. Its gradient at 0 is 0.

    Parameters
    ----------
    data : Symbol
        The input array.
    ord : int, default 2
        1 or 2.
    axis : shape or None, default None
        Axes to reduce; None: all.
    out_dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _norm_op('norm', (data, ), (ord, axis, out_dtype, keepdims, ), name, attr, kwargs)


_prod_op = _Operator('prod', ('axis', 'keepdims', 'exclude'), ('data',))


def prod(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Product of the elements along axes. The result has the input's dtype and its remaining axes;
    shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _prod_op('prod', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


_sum_op = _Operator('sum', ('axis', 'keepdims', 'exclude'), ('data',))


def sum(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
    (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : Symbol
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sum_op('sum', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)


def sum_axis(data=None, axis=_U, keepdims=_U, exclude=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `sum`."""
    return _sum_op('sum_axis', (data, ), (axis, keepdims, exclude, ), name, attr, kwargs)
