"""Rows of gathers, scatters, sorting and sequence operators."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import FLOATS, INTS, NUMBERS, WIDE, F, I, V, row

_NOSIZE = dict(dtypes=("float32",), grad=(), differs="no zero-size arrays in mx.nd")


def _fix(idx: np.ndarray, n: int, mode: str) -> np.ndarray:
    idx = np.trunc(idx).astype(np.int64)
    if mode == "raise":
        return np.where(idx < 0, idx + n, idx)
    return np.clip(idx, 0, n - 1) if mode == "clip" else np.mod(idx, n)


def _take(a: np.ndarray, idx: np.ndarray, axis: int = 0, mode: str = "clip") -> np.ndarray:
    return np.take(a, _fix(idx, a.shape[axis], mode), axis)


for _dtype in ("float32", "int32", "int64", "uint8"):
    row("take", [F(5, 3), I(4, lo=0, hi=4, dtype=_dtype)], ref=_take,
        dtypes=NUMBERS if _dtype == "int32" else WIDE)
row("take", [F(5, 3), I(2, 4, lo=-3, hi=8)], dict(mode="clip"), ref=_take)
row("take", [F(5, 3), I(2, 4, lo=-9, hi=12)], dict(mode="wrap"), ref=_take)
row("take", [F(5, 3), I(2, 4, lo=0, hi=4)], dict(mode="raise"), ref=_take, dtypes=WIDE)
row("take", [F(2, 5, 3), I(4, lo=0, hi=4)], dict(axis=1), ref=_take)
row("take", [F(2, 5, 3), I(2, 2, lo=0, hi=2)], dict(axis=-1), ref=_take, dtypes=WIDE)
row("take", [F(7), I(1, lo=0, hi=6)], ref=_take, dtypes=WIDE)
row("take", [F(7, 2), I(0)], ref=_take, **_NOSIZE)
row("batch_take", [F(4, 5), I(4, lo=0, hi=4)], ref=lambda a, i: a[np.arange(4), i])


def _pick(x: np.ndarray, idx: np.ndarray, axis: int | None = -1, keepdims: bool = False,
          mode: str = "clip") -> np.ndarray:
    if axis is None:
        x, axis = x.reshape(-1), 0
    i = _fix(idx, x.shape[axis], mode)
    if i.ndim < x.ndim:
        i = np.expand_dims(i, axis)
    out = np.take_along_axis(x, i, axis)
    return out if keepdims else np.squeeze(out, axis)


row("pick", [F(4, 5), I(4, lo=0, hi=4, dtype="float32")], ref=_pick, dtypes=NUMBERS)
row("pick", [F(4, 5), I(4, lo=0, hi=4)], dict(axis=1, keepdims=True), ref=_pick, dtypes=WIDE)
row("pick", [F(4, 5), I(5, lo=0, hi=3)], dict(axis=0), ref=_pick, dtypes=WIDE)
row("pick", [F(4, 5), I(4, lo=-9, hi=9)], dict(mode="wrap"), ref=_pick, dtypes=WIDE)
row("pick", [F(4, 5), I(4, lo=-9, hi=9)], dict(mode="clip"), ref=_pick, dtypes=WIDE)
row("pick", [F(4, 5), I(4, 1, lo=0, hi=4)], dict(axis=1, keepdims=True), ref=_pick, dtypes=WIDE)
row("pick", [F(2, 3, 4), I(2, 4, lo=0, hi=2)], dict(axis=1), ref=_pick, dtypes=WIDE)


def _gather_nd(x: np.ndarray, idx: np.ndarray) -> np.ndarray:
    return x[tuple(idx.astype(np.int64))]


def _add_at_nd(d: np.ndarray, idx: np.ndarray, shape: tuple) -> np.ndarray:
    out = np.zeros(shape, d.dtype)
    np.add.at(out, tuple(idx.astype(np.int64)), d)
    return out


def _scatter_nd(d: np.ndarray, idx: np.ndarray, shape: tuple) -> np.ndarray:
    out = np.zeros(shape, d.dtype)
    out[tuple(idx.astype(np.int64))] = d
    return out


row("gather_nd", [F(3, 4), V([[0, 2, 1, 0], [3, 1, 0, 3]], "int32")], ref=_gather_nd,
    dtypes=NUMBERS)
row("gather_nd", [F(3, 4, 2), V([[0, 2], [3, 1]], "float32")], ref=_gather_nd, dtypes=WIDE)
row("gather_nd", [F(3, 4, 2), V([[0, 2, 2]], "int64")], ref=_gather_nd, dtypes=WIDE)
row("gather_nd", [F(3, 4), V([[[0, 2], [1, 1]], [[3, 1], [0, 2]]], "int32")], ref=_gather_nd,
    dtypes=WIDE)
row("_backward_gather_nd", [F(4), V([[0, 2, 0, -1], [3, 1, 3, 0]], "int32")], dict(shape=(3, 4)),
    ref=_add_at_nd, dtypes=FLOATS)
row("scatter_nd", [F(3), V([[0, 2, 1], [3, 1, 0]], "int32")], dict(shape=(3, 4)),
    ref=_scatter_nd, dtypes=NUMBERS)
row("scatter_nd", [F(2, 3), V([[0, 2]], "float32")], dict(shape=(4, 3)), ref=_scatter_nd,
    dtypes=WIDE)


def _one_hot(i: np.ndarray, depth: int, on_value: float = 1.0, off_value: float = 0.0,
             dtype: str = "float32") -> np.ndarray:
    return np.where(i.astype(np.int64)[..., None] == np.arange(depth), on_value, off_value)


row("one_hot", [V([1.0, np.nan, 0.0])], dict(depth=3), grad=(), dtypes=WIDE,
    out_dtype="float32", ref=lambda i, depth: np.eye(depth)[[1, 2, 0]] * [[1], [0], [1]])
row("one_hot", [V([0, 2, 1, -1, 5], "float32")], dict(depth=3), ref=_one_hot,
    dtypes=("float32",), out_dtype="float32")
row("one_hot", [I(2, 3, lo=0, hi=3)], dict(depth=4, on_value=8.0, off_value=-2.0), ref=_one_hot,
    dtypes=("float32",), out_dtype="float32")
for _dtype in (*FLOATS, *INTS):
    row("one_hot", [I(4, lo=0, hi=2, dtype="int64")], dict(depth=3, dtype=_dtype), ref=_one_hot,
        dtypes=("float32",), out_dtype=_dtype,
        differs="bfloat16 is not built for CPU" if _dtype == "bfloat16" else None)


def _order(x: np.ndarray, axis: int, is_ascend: bool) -> np.ndarray:
    return np.argsort(x if is_ascend else -x, axis=axis, kind="stable")


def _topk(x: np.ndarray, axis: int | None = -1, k: int = 1, ret_typ: str = "indices",
          is_ascend: bool = False, dtype: str = "float32") -> Any:
    if axis is None:
        x, axis = x.reshape(-1), 0
    n = x.shape[axis]
    order = np.take(_order(x, axis, is_ascend), np.arange(k if k > 0 else n), axis)
    value = np.take_along_axis(x, order, axis)
    if ret_typ == "mask":
        mask = np.zeros_like(x)
        np.put_along_axis(mask, order, 1, axis)
        return mask
    return {"indices": order, "value": value, "both": [value, order]}[ret_typ]


_T = F(2, 5, 3, distinct=True)
for _attrs in ({}, dict(k=3, axis=1), dict(k=2, axis=0), dict(k=2, is_ascend=True),
               dict(k=4, axis=None), dict(k=2, dtype="int64"), dict(k=2, dtype="int32"),
               dict(k=0, axis=1)):
    row("topk", [_T], _attrs, ref=_topk, grad=(), out_dtype=_attrs.get("dtype", "float32"),
        dtypes=FLOATS if _attrs == dict(k=3, axis=1) else WIDE)
for _attrs in (dict(k=3, axis=1), dict(k=2, is_ascend=True), dict(k=7, axis=None)):
    row("topk", [_T], dict(ret_typ="value", **_attrs), ref=_topk, dtypes=WIDE)
    row("topk", [_T], dict(ret_typ="both", **_attrs), ref=_topk, dtypes=WIDE, grad=(),
        out_dtype=(None, "float32"))
row("topk", [_T], dict(ret_typ="mask", k=2, axis=1), ref=_topk, dtypes=WIDE, grad=())
row("topk", [_T], dict(ret_typ="mask", k=3), ref=_topk, dtypes=WIDE, grad=())
row("topk", [F(3, 40, distinct=True, lo=-90, hi=29)], dict(k=17, ret_typ="value"), ref=_topk,
    dtypes=("float32", "int32", "int64"), grad=())
for _attrs in ({}, dict(axis=1), dict(axis=0, is_ascend=False), dict(axis=None),
               dict(is_ascend=False)):
    row("sort", [_T], _attrs, dtypes=FLOATS if not _attrs else WIDE,
        ref=lambda x, axis=-1, is_ascend=True: (lambda s: s if is_ascend else
                                                np.flip(s, axis or 0))(np.sort(x, axis)))
    row("argsort", [_T], _attrs, dtypes=FLOATS if not _attrs else WIDE, grad=(),
        out_dtype="float32", ref=lambda x, axis=-1, is_ascend=True: _order(
            x if axis is not None else x.reshape(-1), axis or 0 if axis is None else axis,
            is_ascend))
row("argsort", [_T], dict(dtype="int32"), ref=lambda x, dtype: _order(x, -1, True), dtypes=WIDE,
    grad=(), out_dtype="int32")
row("sort", [F(3, 9, lo=-9, hi=9)], ref=lambda x: np.sort(x), dtypes=INTS)
row("argsort", [V([[2, 1, 2, 1], [0, 0, 0, 0]])], ref=lambda x: _order(x, -1, True), dtypes=WIDE,
    grad=(), out_dtype="float32")

_emb = dict(ref=lambda i, w, **_: np.take(w, _fix(i, len(w), "clip"), 0))
row("Embedding", [I(4, lo=0, hi=5, dtype="float32"), F(6, 3)],
    dict(input_dim=6, output_dim=3), **_emb)
row("Embedding", [I(2, 5, lo=0, hi=5), F(6, 3)], dict(input_dim=6, output_dim=3), dtypes=WIDE,
    **_emb)
row("Embedding", [I(5, lo=-2, hi=8, dtype="int64"), F(6, 3)], dict(input_dim=6, output_dim=3),
    dtypes=WIDE, **_emb)
row("Embedding", [I(5, lo=0, hi=1), F(6, 3)], dict(input_dim=6, output_dim=3, sparse_grad=False),
    dtypes=WIDE, **_emb)


def _sequence(x: np.ndarray, axis: int) -> np.ndarray:
    return x if axis == 0 else np.swapaxes(x, 0, 1)


def _mask(x: np.ndarray, length: Any = None, use_sequence_length: bool = False,
          value: float = 0.0, axis: int = 0) -> np.ndarray:
    if length is None:
        return x
    y = _sequence(x, axis).copy()
    for b, n in enumerate(length.astype(int)):
        y[n:, b] = value
    return _sequence(y, axis)


def _last(x: np.ndarray, length: Any = None, use_sequence_length: bool = False,
          axis: int = 0) -> np.ndarray:
    y = _sequence(x, axis)
    if length is None:
        return y[-1]
    return np.stack([y[n - 1, b] for b, n in enumerate(length.astype(int))])


def _flip(x: np.ndarray, length: Any = None, use_sequence_length: bool = False,
          axis: int = 0) -> np.ndarray:
    y = x.copy()
    if length is None:
        return y[::-1]
    for b, n in enumerate(length.astype(int)):
        y[:n, b] = x[:n, b][::-1]
    return y


for _op, _ref, _axes in (("SequenceMask", _mask, (0, 1)), ("SequenceLast", _last, (0, 1)),
                         ("SequenceReverse", _flip, (0,))):
    row(_op, [F(4, 3, 2)], ref=_ref, dtypes=FLOATS)
    for _axis in _axes:
        _x = F(4, 3, 2) if _axis == 0 else F(3, 4, 2)
        for _dtype in ("float32", "int32"):
            row(_op, [_x, V([1, 4, 2], _dtype)], dict(use_sequence_length=True, axis=_axis),
                ref=_ref, dtypes=FLOATS if _dtype == "float32" else WIDE)
        row(_op, [F(4, 3) if _axis == 0 else F(3, 4), V([3, 1, 4], "float32")],
            dict(use_sequence_length=True, axis=_axis), ref=_ref, dtypes=WIDE)
row("SequenceMask", [F(4, 3, 2, 2), V([0, 4, 2], "float32")],
    dict(use_sequence_length=True, value=-1.5), ref=_mask, dtypes=WIDE)

row("_contrib_boolean_mask", [F(4, 3), V([1, 0, 1, 1], "float32")], dtypes=WIDE, infer=False,
    ref=lambda x, m: x[m != 0], out=False)
row("_contrib_boolean_mask", [F(2, 3, 2), V([0, 0, 1], "int32")], dict(axis=1), dtypes=WIDE,
    ref=lambda x, m, axis: x[:, m != 0], infer=False, out=False, differs="axis 0 only")
row("_npx_nonzero", [V([[0, 1, 2], [0, 0, 3]])], dtypes=WIDE, grad=(), infer=False, out=False,
    ref=lambda x: np.argwhere(x), out_dtype="int64", differs="not in mx.nd")


def _index_array(x: np.ndarray, axes: tuple | None = None) -> np.ndarray:
    grid = np.stack(np.indices(x.shape), -1)
    return grid if axes is None else grid[..., list(axes)]


row("_contrib_index_array", [F(2, 3)], ref=_index_array, dtypes=WIDE, grad=(), out_dtype="int64")
row("_contrib_index_array", [F(2, 3, 2)], dict(axes=(2, 0)), ref=_index_array, dtypes=WIDE,
    grad=(), out_dtype="int64")


def _index_copy(old: np.ndarray, index: np.ndarray, new: np.ndarray) -> np.ndarray:
    out = old.copy()
    out[index.astype(int)] = new
    return out


for _dtype in ("int32", "int64"):
    row("_contrib_index_copy", [F(5, 3), V([3, 0], _dtype), F(2, 3)], ref=_index_copy,
        dtypes=WIDE)
row("_ravel_multi_index", [V([[0, 1, 2], [2, 3, 0]])], dict(shape=(3, 4)), grad=(), dtypes=(
    "float64", "float32", "int32", "int64"), ref=lambda x, shape: x[0] * 4 + x[1])
row("_unravel_index", [V([2, 7, 11])], dict(shape=(3, 4)), grad=(), dtypes=(
    "float64", "float32", "int32", "int64"), ref=lambda x, shape: np.stack([x // 4, x % 4]))
row("_scatter_set_nd", [F(3, 4), F(2), V([[0, 1], [2, 3]], "int32")], dict(shape=(3, 4)),
    dtypes=WIDE, grad=(0, 1), differs="the first input has to be the output",
    ref=lambda a, b, i, shape: np.array([[b[0] if (r, c) == (0, 2) else b[1] if (r, c) == (1, 3)
                                          else a[r, c] for c in range(4)] for r in range(3)]))


def _fill_element(x: np.ndarray, values: np.ndarray, columns: np.ndarray) -> np.ndarray:
    out = x.copy()
    for i, column in enumerate(columns.astype(int)):
        if 0 <= column < x.shape[1]:
            out[i, column] = values[i]
    return out


row("fill_element_0index", [F(3, 4), F(3), V([0, 3, 1])], ref=_fill_element, grad=(0, 1),
    dtypes=("float32",))
row("fill_element_0index", [F(3, 4), F(3), V([0, 3, 1], "int32")], ref=_fill_element,
    dtypes=NUMBERS, differs="float32 alone")
row("fill_element_0index", [F(3, 4), F(3), V([-1, 4, 1], "int32")], ref=_fill_element,
    differs="writes elsewhere")
row("_onehot_encode", [V([0, 3, 1, 4, -1]), F(5, 4)], grad=(), dtypes=("float32",),
    ref=lambda columns, like: (columns[:, None] == np.arange(4)).astype(float),
    differs="out of range writes elsewhere")
row("_onehot_encode", [V([0, 3, 1]), F(3, 4)], grad=(), dtypes=("float32", "int32"),
    ref=lambda columns, like: (columns[:, None] == np.arange(4)).astype(float),
    differs="needs out=")
