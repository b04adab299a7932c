"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _sample_normal(mu: Symbol | None = ..., sigma: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : Symbol
        Mean.
    sigma : Symbol
        Standard deviation. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_poisson(lam: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : Symbol
        Mean.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_uniform(low: Symbol | None = ..., high: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

    Parameters
    ----------
    low : Symbol
        Lower end.
    high : Symbol
        Upper end. Shape of low.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_unique_zipfian(range_max: int = ..., shape: int | Sequence[int] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """In each row different classes, drawn until there are enough of them from the log-uniform
    distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. And how often was drawn
    for each row.

    Parameters
    ----------
    range_max : int, required
        Number of classes, at least as many as are wanted.
    shape : shape or None, default None
        (rows, classes per row).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _shuffle(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : Symbol
        At least one axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
