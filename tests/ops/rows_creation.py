"""Rows of operators that make arrays from attributes."""

from __future__ import annotations

import numpy as np

from tests.ops.table import FLOATS, INTS, row

_ONE = dict(dtypes=("float32",), grad=(), views=False)

for _dtype in ("float32", "float64", "float16", "int32", "int64", "uint8", "int8"):
    row("_zeros", attrs=dict(shape=(2, 3), dtype=_dtype), ref=lambda shape, dtype:
        np.zeros(shape), out_dtype=_dtype, **_ONE)
    row("_ones", attrs=dict(shape=(2, 3), dtype=_dtype), ref=lambda shape, dtype:
        np.ones(shape), out_dtype=_dtype, **_ONE)
    row("_full", attrs=dict(shape=(2, 3), value=7.0, dtype=_dtype), ref=lambda shape, value, dtype:
        np.full(shape, value), out_dtype=_dtype, **_ONE)
for _op, _ref in (("_zeros", np.zeros), ("_ones", np.ones)):
    row(_op, attrs=dict(shape=(4,)), ref=_ref, out_dtype="float32", **_ONE)
    row(_op, attrs=dict(shape=(2, 0, 3)), ref=_ref, out_dtype="float32",
        differs="no zero-size arrays in mx.nd", **_ONE)
    for _dtype in ("bfloat16", "bool"):
        row(_op, attrs=dict(shape=(4,), dtype=_dtype), ref=lambda shape, dtype, f=_ref:
            f(shape), out_dtype=_dtype, differs="not built for CPU", **_ONE)
row("_full", attrs=dict(shape=(3,), value=float("inf")), ref=lambda shape, value:
    np.full(shape, value), out_dtype="float32", **_ONE)
row("_full", attrs=dict(shape=(3,), value=-2.5), ref=lambda shape, value: np.full(shape, value),
    out_dtype="float32", **_ONE)


def _arange(start: float, stop: float | None = None, step: float = 1.0, repeat: int = 1,
            dtype: str = "float32") -> np.ndarray:
    start, stop = (0.0, start) if stop is None else (start, stop)
    return np.repeat(np.arange(start, stop, step), repeat)


for _attrs in (dict(start=5), dict(start=2, stop=7), dict(start=2, stop=7, step=2),
               dict(start=7, stop=2, step=-1.5), dict(start=0, stop=3, repeat=2),
               dict(start=0.5, stop=3.0, step=0.25), dict(start=0, stop=100)):
    row("_arange", attrs=_attrs, ref=_arange, out_dtype="float32", **_ONE)
for _dtype in (*FLOATS, *INTS):
    row("_arange", attrs=dict(start=1, stop=9, step=2, dtype=_dtype), ref=_arange,
        out_dtype=_dtype, differs="not built for CPU" if _dtype == "bfloat16" else None, **_ONE)
for _dtype in INTS:  # start and step are truncated before they are counted by
    row("_arange", attrs=dict(start=1.5, stop=9, step=1.5, dtype=_dtype), out_dtype=_dtype,
        ref=lambda start, stop, step, dtype: np.arange(1, 6), **_ONE)


for _attrs in (dict(start=1, stop=5, num=9), dict(start=0, stop=1, num=4, endpoint=False),
               dict(start=3, stop=-2.5, num=6), dict(start=2, stop=3, num=1)):
    row("_linspace", attrs=_attrs, ref=np.linspace, out_dtype="float32", **_ONE)
row("_linspace", attrs=dict(start=0, stop=1, num=7, dtype="float64"), ref=np.linspace,
    out_dtype="float64", **_ONE)

row("_eye", attrs=dict(N=3), ref=lambda N: np.eye(N), out_dtype="float32", **_ONE)
for _attrs in (dict(N=3, M=5), dict(N=4, M=2), dict(N=3, M=4, k=1), dict(N=4, M=3, k=-2),
               dict(N=3, M=3, k=7)):
    row("_eye", attrs=_attrs, ref=np.eye, out_dtype="float32", **_ONE)
for _dtype in ("float64", "float16", "int32", "int64", "int8", "uint8"):
    row("_eye", attrs=dict(N=3, k=1, dtype=_dtype), ref=lambda N, k, dtype: np.eye(N, k=k),
        out_dtype=_dtype, **_ONE)
row("_zeros_without_dtype", attrs=dict(shape=(2, 3)), ref=lambda shape: np.zeros(shape),
    out_dtype="float32", differs="an error without a dtype", **_ONE)
