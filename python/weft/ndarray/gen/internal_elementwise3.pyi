"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _Div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _scatter_elemwise_div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Minus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _minus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sub(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
