"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _histogram(data: NDArray | None = ..., bins: NDArray | None = ..., bin_cnt: int | None = ..., range: float | Sequence[float] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The number of elements in each bin, int64, and the edges of the bins. A bin holds its lower
    edge, the last one both; elements outside and NaN are not counted. No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    bins : NDArray, optional
        Ascending edges of n bins, (n + 1,).
    bin_cnt : int or None, default None
        Number of bins of one width, where bins is not given.
    range : floats or None, default None
        (low, high): ends of these bins.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
