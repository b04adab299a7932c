"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def cumsum(a: Symbol | None = ..., axis: int | None = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def argmax(data: Symbol | None = ..., axis: int | None = ..., keepdims: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def argmax_channel(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def argmin(data: Symbol | None = ..., axis: int | None = ..., keepdims: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def max(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def max_axis(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `max`."""


def mean(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def min(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def min_axis(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `min`."""


def moments(data: Symbol | None = ..., axes: int | Sequence[int] | None = ..., keepdims: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def nanprod(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def nansum(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def norm(data: Symbol | None = ..., ord: int = ..., axis: int | Sequence[int] | None = ..., out_dtype: str | type | None = ..., keepdims: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def prod(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def sum(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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


def sum_axis(data: Symbol | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The same as `sum`."""
