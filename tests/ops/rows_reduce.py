"""Rows of reductions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.ops.table import INTS, NUMBERS, WIDE, F, I, V, row


def reduced_axes(ndim: int, axis: Any, exclude: bool = False) -> tuple[int, ...]:
    """MXNet's axis argument as a tuple; None and () mean all axes."""
    if axis is None or axis == ():
        axes = tuple(range(ndim))
        return () if exclude and axis is not None else axes
    axes = (axis,) if isinstance(axis, int) else tuple(axis)
    axes = tuple(a % ndim for a in axes)
    return tuple(a for a in range(ndim) if a not in axes) if exclude else axes


def _reduction(fn: Callable) -> Callable:
    def ref(x: np.ndarray, axis: Any = None, keepdims: bool = False,
            exclude: bool = False) -> np.ndarray:
        out = fn(x, axis=reduced_axes(x.ndim, axis, exclude), keepdims=keepdims)
        return out.reshape(1) if np.ndim(out) == 0 else out

    return ref


_REDUCE: dict[str, Callable] = {"sum": np.sum, "mean": np.mean, "max": np.max, "min": np.min,
                                "prod": np.prod, "nansum": np.nansum, "nanprod": np.nanprod}
_SUM16 = dict(float16=3e-3, bfloat16=2e-2)
for _name, _fn in _REDUCE.items():
    _distinct = _name in ("max", "min")
    _ref = _reduction(_fn)
    _data = F(2, 3, 4, distinct=_distinct, lo=-2, hi=2)
    for _attrs in ({}, dict(axis=1), dict(axis=-1), dict(axis=(0, 2)), dict(axis=()),
                   dict(axis=0, keepdims=True), dict(axis=1, exclude=True),
                   dict(axis=(0, 1), keepdims=True, exclude=True), dict(keepdims=True),
                   dict(axis=(2, 0), keepdims=False), dict(axis=(-1, -2)),
                   dict(axis=(0, 1, 2), exclude=True)):
        row(_name, [_data], _attrs, ref=_ref, tol=_SUM16)
    # Positive, since a sum that cancels has no digits that instruction sets could agree on.
    row(_name, [F(67, distinct=_distinct, lo=0.5, hi=1.5)], ref=_ref, dtypes=WIDE, second=False)
    row(_name, [F(33, 5, distinct=_distinct, lo=0.5, hi=1.5)], dict(axis=0), ref=_ref,
        dtypes=WIDE, second=False)
    row(_name, [F(3, 4, lo=1, hi=3)], dict(axis=1), dtypes=("int32", "int64"), differs=None
        if _name in ("sum", "max", "min", "prod", "nansum", "nanprod") else "integer mean",
        ref=lambda x, axis, f=_ref: np.trunc(f(x, axis=axis)).astype(x.dtype))
    _nosize = dict(dtypes=("float32",), grad=(), differs="no zero-size arrays in mx.nd")
    row(_name, [F(0, 3)], dict(axis=1), ref=_ref, **_nosize)
    if _name in ("sum", "nansum", "prod", "nanprod"):
        row(_name, [F(0, 3)], dict(axis=0), ref=_ref, **_nosize)
        row(_name, [F(2, 0)], ref=_ref, **_nosize)
for _name in ("nansum", "nanprod"):
    row(_name, [V([[1.0, np.nan, 2.0], [np.nan, np.nan, 3.0]])], dict(axis=1),
        ref=_reduction(_REDUCE[_name]), grad=())
# Infinities of both signs make NaN, which is no element that counts as 0 or 1.
row("nansum", [V([np.inf, -np.inf, *[1.0] * 30])], ref=lambda x: np.array([np.nan]), grad=())
row("nanprod", [V([np.inf, 0.0, *[1.0] * 30])], ref=lambda x: np.array([np.nan]), grad=())
for _name in ("max", "min"):
    row(_name, [V([[1.0, -np.inf, 2.0], [np.inf, 0.5, 3.0]])], dict(axis=1),
        ref=_reduction(_REDUCE[_name]), grad=())


def _norm(x: np.ndarray, ord: int = 2, axis: Any = None, keepdims: bool = False,  # noqa: A002
          out_dtype: str | None = None) -> np.ndarray:
    axes = reduced_axes(x.ndim, axis)
    s = np.sum(np.abs(x) ** ord, axis=axes, keepdims=keepdims) ** (1.0 / ord)
    return s.reshape(1) if np.ndim(s) == 0 else s


for _ord in (1, 2):
    for _attrs in ({}, dict(axis=1), dict(axis=(0, 2), keepdims=True), dict(axis=-1)):
        row("norm", [F(2, 3, 4, avoid=(0,))], dict(ord=_ord, **_attrs), ref=_norm, tol=_SUM16)
row("norm", [F(2, 3)], dict(out_dtype="float64"), ref=_norm, dtypes=("float32",),
    out_dtype="float64", grad=(), differs="an error for every out_dtype but the input's")


def _arg(fn: Callable) -> Callable:
    def ref(x: np.ndarray, axis: int | None = None, keepdims: bool = False) -> np.ndarray:
        out = fn(x, axis=axis)
        if keepdims:
            return out.reshape((1,) * x.ndim) if axis is None else np.expand_dims(out, axis)
        return out.reshape(1) if np.ndim(out) == 0 else out

    return ref


for _name, _fn in (("argmax", np.argmax), ("argmin", np.argmin)):
    for _attrs in ({}, dict(axis=0), dict(axis=1), dict(axis=-1, keepdims=True)):
        row(_name, [F(2, 3, 4, distinct=True)], _attrs, ref=_arg(_fn), grad=())
    row(_name, [V([[3.0, 1.0, 3.0, 1.0], [0.0, 0.0, 0.0, 0.0]])], dict(axis=1), ref=_arg(_fn),
        grad=())
    row(_name, [F(3, 5, lo=-9, hi=9)], dict(axis=1), ref=_arg(_fn), dtypes=INTS)
    row(_name, [F(3, 67, distinct=True)], dict(axis=1), ref=_arg(_fn), dtypes=WIDE, grad=())
row("argmax_channel", [F(4, 5, distinct=True)], ref=lambda x: np.argmax(x, 1), grad=())

# Longer than one block of any kernel.
row("sum", [F(1009, 17)], dict(axis=0), ref=_reduction(np.sum), dtypes=("float32",), grad=())
row("max", [F(17, 1009)], dict(axis=1), ref=_reduction(np.max), dtypes=NUMBERS, grad=())

for _attrs in (dict(axes=(0,)), dict(axes=(0, 2), keepdims=True), dict(axes=(0, 1, 2))):
    row("moments", [F(2, 3, 4)], _attrs, dtypes=WIDE, ref=lambda x, axes, keepdims=False: [
        np.atleast_1d(x.mean(axes, keepdims=keepdims)),
        np.atleast_1d(x.var(axes, keepdims=keepdims))])
for _attrs in ({}, dict(axis=0), dict(axis=-1), dict(axis=1)):
    row("cumsum", [F(2, 3, 4)], _attrs, ref=np.cumsum, dtypes=WIDE,
        differs="negative axis" if _attrs == dict(axis=-1) else None)
row("cumsum", [F(3, 4, lo=-9, hi=9)], dict(axis=1), ref=np.cumsum, dtypes=("int32", "int64"))
row("cumsum", [F(3, 4)], dict(axis=1, dtype="float64"), dtypes=("float32",),
    ref=lambda x, axis, dtype: np.cumsum(x, axis), out_dtype="float64")


def _histogram(x: np.ndarray, bins: np.ndarray | None = None, bin_cnt: int | None = None,
               range: tuple | None = None) -> list:  # noqa: A002
    counts, edges = np.histogram(x[~np.isnan(x)], bins=bin_cnt if bins is None else bins,
                                 range=range)
    return [counts, edges]


_POINTS = V([1.0, 2.0, 2.0, 3.0, 4.0, -1.0, float("nan"), float("inf")])
for _attrs in (dict(bin_cnt=3, range=(0.0, 4.0)), dict(bin_cnt=7, range=(-1.0, 2.0))):
    row("_histogram", [_POINTS], _attrs, ref=_histogram, grad=(), out_dtype=("int64", None))
row("_histogram", [F(40)], dict(bin_cnt=5, range=(-2.0, 2.0)), ref=_histogram, grad=(),
    dtypes=WIDE, out_dtype=("int64", None))
row("_histogram", [I(30, hi=9, dtype=None)], dict(bin_cnt=4, range=(1.0, 9.0)), ref=_histogram,
    dtypes=("int32", "int64", "uint8"), out_dtype=("int64", None))
row("_histogram", [_POINTS, V([0.0, 2.0, 2.5, 4.0])], ref=_histogram, grad=(),
    out_dtype=("int64", None))
row("_histogram", [F(0), V([0.0, 2.0])], ref=_histogram, grad=(), out_dtype=("int64", None),
    differs="no zero-size arrays in mx.nd")
