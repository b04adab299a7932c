"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _arange(start: float = ..., stop: float | None = ..., step: float = ..., repeat: int = ..., infer_range: bool = ..., ctx: Context | str = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _eye(N: int = ..., M: int = ..., k: int = ..., ctx: Context | str = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _full(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., value: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _linspace(start: float = ..., stop: float = ..., num: int = ..., endpoint: bool = ..., ctx: Context | str = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _ones(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """An array of ones.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _zeros(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """An array of zeros.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _zeros_without_dtype(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """An array of zeros; float32 unless dtype says otherwise.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : int, default -1
        Number of the dtype of the result; -1 is float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
