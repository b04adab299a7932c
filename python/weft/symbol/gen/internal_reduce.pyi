"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _histogram(data: Symbol | None = ..., bins: Symbol | None = ..., bin_cnt: int | None = ..., range: float | Sequence[float] | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The number of elements in each bin, int64, and the edges of the bins. A bin holds its lower
    edge, the last one both; elements outside and NaN are not counted. No gradient.

    Parameters
    ----------
    data : Symbol
        Any shape and dtype.
    bins : Symbol, optional
        Ascending edges of n bins, (n + 1,).
    bin_cnt : int or None, default None
        Number of bins of one width, where bins is not given.
    range : floats or None, default None
        (low, high): ends of these bins.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
