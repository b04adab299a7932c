"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def sigmoid(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 / (1 + exp(-x)).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sign(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """-1, 0 or 1 by the sign of x; NaN stays NaN.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sin(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sinh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Hyperbolic sine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def smooth_l1(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).

    Parameters
    ----------
    data : NDArray
        The input array.
    scalar : float, default 1
        s, the sharpness of the corner.
    is_int : bool, default True
        Whether the scalar was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def softsign(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x / (1 + |x|).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sqrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Square root; NaN below zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def square(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x squared.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def tan(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Tangent of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def tanh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Hyperbolic tangent.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def trunc(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def where(condition: NDArray | None = ..., x: NDArray | None = ..., y: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
    selects along the first axis.

    Parameters
    ----------
    condition : NDArray
        Any dtype.
    x : NDArray
        Taken where the condition holds.
    y : NDArray
        Taken elsewhere; shape and dtype of x.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def zeros_like(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Zeros with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
