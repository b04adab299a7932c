"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _arange(start: float = ..., stop: float | None = ..., step: float = ..., repeat: int = ..., infer_range: bool = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Evenly spaced values of the half-open interval [start, stop), each `repeat` times. Without stop
    the interval is [0, start). Shape (ceil((stop - start) / step) * repeat,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float or None, default None
        End of the interval, not included.
    step : float, default 1
        Distance between values; not 0.
    repeat : int, default 1
        How often each value stands; at least 1.
    infer_range : bool, default False
        Take the length from what the result is used for; needs stop otherwise.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _eye(N: int = ..., M: int = ..., k: int = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A matrix of shape (N, M) with ones on the diagonal j = i + k and zeros elsewhere.

    Parameters
    ----------
    N : int, required
        Number of rows.
    M : int, default 0
        Number of columns; 0 means N.
    k : int, default 0
        The diagonal: above the main one if positive.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _full(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., value: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array with every element equal to value.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    value : float, required
        The value.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _linspace(start: float = ..., stop: float = ..., num: int = ..., endpoint: bool = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """`num` evenly spaced values from start to stop, shape (num,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float, required
        End of the interval.
    num : int, required
        How many values; at least 0.
    endpoint : bool, default True
        Whether stop is the last value; otherwise it is left out.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _ones(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of ones.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _zeros(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of zeros.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _zeros_without_dtype(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of zeros; float32 unless dtype says otherwise.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : int, default -1
        Number of the dtype of the result; -1 is float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
