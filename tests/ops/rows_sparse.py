"""Rows of the operators on the parts of sparse arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import NUMBERS, WIDE, F, I, Input, V, row

_OURS = "an operator of weft's own"
# 4 x 5; row 1 is empty, columns of row 2 do not ascend, an element of row 3 comes twice.
_INDICES = [1, 4, 3, 0, 2, 2, 2]
_INDPTR = [0, 2, 2, 5, 7]
_SHAPE = (4, 5)
_NNZ = len(_INDICES)


def _i64(values: Any) -> Input:
    return V(np.array(values, np.int64), "int64")


_CSR = [_i64(_INDICES), _i64(_INDPTR)]
_EMPTY = [_i64(np.zeros(0)), _i64([0, 0, 0])]
_NONE: dict[str, Any] = dict(grad=(), out=False, infer=False, differs=_OURS)


def _rows(indptr: np.ndarray) -> np.ndarray:
    return np.repeat(np.arange(len(indptr) - 1), np.diff(indptr))


def _dense(data: np.ndarray, indices: np.ndarray, indptr: np.ndarray,
           shape: tuple[int, int]) -> np.ndarray:
    out = np.zeros(shape, data.dtype)
    np.add.at(out, (_rows(indptr), indices), data)
    return out


def _pattern(x: np.ndarray) -> list[np.ndarray]:
    rows, cols = np.nonzero(x)
    return [cols, np.searchsorted(rows, np.arange(x.shape[0] + 1))]


_HOLES = [[0, 1, 0], [0, 0, 0], [2, 0, -1], [3, 0, 0]]
for _data in (V(_HOLES), V(np.zeros((3, 2))), V(np.zeros((0, 4))), V(np.zeros((2, 0)))):
    row("_csr_pattern", [_data], ref=_pattern, out_dtype="int64", dtypes=("float64", "int8"),
        **_NONE)
    row("_rows_pattern", [_data], ref=lambda x: np.nonzero(x.any(1))[0], out_dtype="int64",
        dtypes=("float16", "int32"), **_NONE)
row("_csr_pattern", [V([[float("nan"), -0.0]])], ref=lambda x: [np.array([0]), np.array([0, 1])],
    out_dtype="int64", dtypes=("float32",), **_NONE)
row("_rows_pattern", [V(np.array(_HOLES).reshape(4, 3, 1))],
    ref=lambda x: np.nonzero(x.any((1, 2)))[0], out_dtype="int64", dtypes=("bool",), **_NONE)

for _parts, _shape in ((_CSR, _SHAPE), (_EMPTY, (2, 3))):
    _n = _parts[0].shape[0]
    row("_csr_to_dense", [F(_n), *_parts], dict(shape=_shape), ref=_dense, dtypes=NUMBERS,
        differs=_OURS)
    row("_csr_gather", [F(*_shape), *_parts], ref=lambda x, i, p: x[_rows(p), i], dtypes=NUMBERS,
        differs=_OURS)
    row("_csr_row_numbers", _parts, dict(shape=_shape), ref=lambda i, p, shape: _rows(p),
        out_dtype="int64", dtypes=("float32",), grad=(), differs=_OURS)


def _dot(data: np.ndarray, indices: np.ndarray, indptr: np.ndarray, rhs: np.ndarray,
         shape: tuple[int, int], transpose: bool = False) -> np.ndarray:
    lhs = _dense(data, indices, indptr, shape)
    return (lhs.T if transpose else lhs) @ rhs


for _width in (3, 0, 1):
    row("_csr_dot", [F(_NNZ), *_CSR, F(5, _width)], dict(shape=_SHAPE), ref=_dot,
        dtypes=NUMBERS if _width == 3 else WIDE, differs=_OURS)
    row("_csr_dot", [F(_NNZ), *_CSR, F(4, _width)], dict(shape=_SHAPE, transpose=True), ref=_dot,
        dtypes=NUMBERS if _width == 3 else WIDE, differs=_OURS)
row("_csr_dot", [F(0), *_EMPTY, F(3, 2)], dict(shape=(2, 3)), ref=_dot, dtypes=WIDE,
    differs=_OURS)
row("_csr_sampled_dot", [F(4, 3), F(5, 3), *_CSR],
    ref=lambda a, b, i, p: (a[_rows(p)] * b[i]).sum(1), dtypes=NUMBERS, differs=_OURS)
row("_csr_sampled_dot", [F(4, 0), F(5, 0), *_CSR], ref=lambda a, b, i, p: np.zeros(len(i)),
    dtypes=WIDE, differs=_OURS)


def _union(li: np.ndarray, lp: np.ndarray, ri: np.ndarray, rp: np.ndarray,
           shape: tuple[int, int]) -> list[np.ndarray]:
    left, right = _rows(lp) * shape[1] + li, _rows(rp) * shape[1] + ri
    keys = np.union1d(left, right)
    starts = np.searchsorted(keys, np.arange(shape[0] + 1) * shape[1])
    return [keys % shape[1], starts, np.searchsorted(keys, left), np.searchsorted(keys, right)]


_OTHER = [_i64([0, 1, 2, 3]), _i64([0, 2, 3, 4, 4])]
for _left, _right in ((_CSR, _OTHER), (_OTHER, _CSR), (_CSR, _CSR)):
    row("_csr_union", [*_left, *_right], dict(shape=_SHAPE), ref=_union, out_dtype="int64",
        dtypes=("float32",), **_NONE)


def _select(indices: np.ndarray, indptr: np.ndarray, shape: tuple[int, int],
            begin: tuple[int, int], end: tuple[int, int]) -> list[np.ndarray]:
    rows = _rows(indptr)
    inside = np.nonzero((rows >= begin[0]) & (rows < end[0]) & (indices >= begin[1])
                        & (indices < end[1]))[0]
    starts = np.searchsorted(rows[inside], np.arange(begin[0], end[0] + 1))
    return [indices[inside] - begin[1], starts, inside]


for _begin, _end in (((0, 0), (4, 5)), ((1, 1), (4, 3)), ((2, 0), (2, 5)), ((0, 2), (3, 2))):
    row("_csr_select", _CSR, dict(shape=_SHAPE, begin=_begin, end=_end), ref=_select,
        out_dtype="int64", dtypes=("float32",), **_NONE)



def _take(indices: np.ndarray, indptr: np.ndarray, rows: np.ndarray, shape: tuple[int, int],
          mode: str = "clip") -> list[np.ndarray]:
    rows = rows.astype(int)
    if mode != "raise":
        rows = np.mod(rows, shape[0]) if mode == "wrap" else np.clip(rows, 0, shape[0] - 1)
    parts = [np.arange(indptr[r], indptr[r + 1]) for r in rows]
    chosen = np.concatenate([np.zeros(0, int), *parts])
    return [indices[chosen], np.cumsum([0, *map(len, parts)]), chosen]


for _rows_wanted, _mode in (([2, 0, 0, 3], "raise"), ([-1, 9, 1], "clip"), ([-1, 9, 1], "wrap"),
                            ([], "clip")):
    row("_csr_rows", [*_CSR, V(_rows_wanted, "float32")], dict(shape=_SHAPE, mode=_mode),
        ref=_take, out_dtype="int64", dtypes=("float32",), **_NONE)

for _numbers, _size in ((I(3, 4, lo=0, hi=6), 7), (I(5, lo=0, hi=6, dtype="float32"), 10_000),
                        (I(0), 3)):
    row("_rows_unique", [_numbers], dict(size=_size), out_dtype="int64", dtypes=("float32",),
        ref=lambda x, size: [np.unique(x), np.searchsorted(np.unique(x), x)], **_NONE)


def _positions(numbers: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    places = {n: k for k, n in reversed(list(enumerate(numbers)))}
    return np.vectorize(lambda w: places.get(int(w), -1), otypes=[np.int64])(wanted)


for _list in ([1, 3, 4, 9], [4, 1, 9, 1], []):
    row("_rows_positions", [_i64(_list), I(2, 4, lo=0, hi=5)], ref=_positions, out_dtype="int64",
        dtypes=("float32",), grad=(), differs=_OURS)


def _adagrad(w: np.ndarray, g: np.ndarray, h: np.ndarray, lr: float, epsilon: float = 1e-7,
             wd: float = 0.0, rescale_grad: float = 1.0, clip_gradient: float = -1.0) -> list:
    g = g * rescale_grad
    g = np.clip(g, -clip_gradient, clip_gradient) if clip_gradient >= 0 else g
    h = h + g * g
    return [w - lr * (g / np.sqrt(h + epsilon) + wd * w), h]


for _more in ({}, dict(epsilon=0.1, wd=0.01), dict(rescale_grad=2.0, clip_gradient=0.5)):
    row("_sparse_adagrad_update", [F(3, 5), F(3, 5), F(3, 5, lo=0.1, hi=1.0)],
        dict(lr=0.1, **_more), ref=_adagrad, mutates=(2,), grad=(), views=False,
        differs="row_sparse gradients only")
