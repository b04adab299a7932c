"""Constants and functions that pass other arguments than those of the operators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._op import dtype_name
from .gen import internal, op
from .symbol import Symbol

__all__ = ["arange", "eye", "full", "histogram", "linspace", "ones", "split_v2", "zeros"]


def _dtype(dtype: Any) -> str:
    return "float32" if dtype is None else dtype_name(dtype)


def zeros(shape: Any, dtype: Any = None, **kwargs: Any) -> Symbol:
    """Zeros; 0 in `shape` stands for a dimension that inference is to find."""
    return internal._zeros(shape=shape, dtype=_dtype(dtype), **kwargs)


def ones(shape: Any, dtype: Any = None, **kwargs: Any) -> Symbol:
    """Ones; 0 in `shape` stands for a dimension that inference is to find."""
    return internal._ones(shape=shape, dtype=_dtype(dtype), **kwargs)


def full(shape: Any, val: float, dtype: Any = None, **kwargs: Any) -> Symbol:
    """An array filled with `val`."""
    return internal._full(shape=shape, dtype=_dtype(dtype), value=float(val), **kwargs)


def arange(
    start: float, stop: float | None = None, step: float = 1.0, repeat: int = 1,
    infer_range: bool = False, name: str | None = None, dtype: Any = None,
) -> Symbol:  # fmt: skip
    """Evenly spaced numbers: ``start, start + step, ...`` below `stop`, each `repeat` times."""
    return internal._arange(
        start=start, stop=stop, step=step, repeat=repeat, infer_range=infer_range, name=name,
        dtype=_dtype(dtype),
    )  # fmt: skip


def linspace(
    start: float, stop: float, num: int, endpoint: bool = True, name: str | None = None,
    dtype: Any = None,
) -> Symbol:  # fmt: skip
    """`num` evenly spaced numbers from `start` to `stop`."""
    return internal._linspace(
        start=start, stop=stop, num=num, endpoint=endpoint, name=name, dtype=_dtype(dtype)
    )


def eye(N: int, M: int = 0, k: int = 0, dtype: Any = None, **kwargs: Any) -> Symbol:  # noqa: N803
    """A matrix with ones on diagonal `k`; `M` columns, 0 meaning `N`."""
    return internal._eye(N=N, M=M, k=k, dtype=_dtype(dtype), **kwargs)


def histogram(a: Symbol, bins: Any = 10, range: Any = None, **kwargs: Any) -> Symbol:  # noqa: A002
    """Counts of the elements in bins, and the bins' edges.

    Parameters
    ----------
    a : Symbol
    bins : int or Symbol
        Number of bins, for which `range` is needed, or their edges.
    range : (float, float), optional
        Lower and upper end of the bins.
    """
    if isinstance(bins, Symbol):
        return internal._histogram(a, bins, **kwargs)
    if range is None:
        raise ValueError("histogram: range is needed, since a symbol has no values to find it from")
    return internal._histogram(a, bin_cnt=bins, range=range, **kwargs)


def split_v2(
    ary: Symbol, indices_or_sections: Any, axis: int = 0, squeeze_axis: bool = False
) -> Symbol:
    """Parts along an axis: a number of equal ones, or those between the given indices."""
    if hasattr(indices_or_sections, "__index__"):
        indices, sections = (), indices_or_sections.__index__()
    else:
        indices, sections = (0, *indices_or_sections), 0
    return internal._split_v2(
        ary, indices=indices, axis=axis, squeeze_axis=squeeze_axis, sections=sections
    )


def zeros_with_size_of(
    like: Symbol, shape: Sequence[int], name: str | None = None, dtype: Any = None, axis: int = 0,
    like_axis: int = 0,
) -> Symbol:  # fmt: skip
    """Zeros of `shape`, but that their axis `axis` is as long as `like_axis` of `like`."""
    small = (*shape[:axis], 1, *shape[axis + 1 :])
    return op.broadcast_like(
        zeros(small, dtype=dtype), like, lhs_axes=(axis,), rhs_axes=(like_axis,), name=name
    )
