"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _sample_uniform(low: NDArray | None = ..., high: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

    Parameters
    ----------
    low : NDArray
        Lower end.
    high : NDArray
        Upper end. Shape of low.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_unique_zipfian(range_max: int = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """In each row different classes, drawn until there are enough of them from the log-uniform
    distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. And how often was drawn
    for each row.

    Parameters
    ----------
    range_max : int, required
        Number of classes, at least as many as are wanted.
    shape : shape or None, default None
        (rows, classes per row).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _shuffle(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
