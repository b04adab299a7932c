"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def cumsum(a: NDArray | None = ..., axis: int | None = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    array.

    Parameters
    ----------
    a : NDArray
        The input array.
    axis : int or None, default None
        The axis; None flattens the input.
    dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argmax(data: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argmax_channel(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).

    Parameters
    ----------
    data : NDArray
        At least two axes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argmin(data: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def max(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Largest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def max_axis(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Largest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mean(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
    axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def min(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def min_axis(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def moments(data: NDArray | None = ..., axes: int | Sequence[int] | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Mean and variance (divided by the number of elements) along axes.

    Parameters
    ----------
    data : NDArray
        The input array.
    axes : shape or None, default None
        Axes to reduce; None: all.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def nanprod(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def nansum(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def norm(data: NDArray | None = ..., ord: int = ..., axis: int | Sequence[int] | None = ..., out_dtype: str | type | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
    root of the sum of squares. Its gradient at 0 is 0.

    Parameters
    ----------
    data : NDArray
        The input array.
    ord : int, default 2
        1 or 2.
    axis : shape or None, default None
        Axes to reduce; None: all.
    out_dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def prod(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product of the elements along axes. The result has the input's dtype and its remaining axes;
    shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sum(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
    (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sum_axis(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
    (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
