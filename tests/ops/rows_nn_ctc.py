"""Rows of CTCLoss."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from tests.ops.table import WIDE, F, V, row


def _collapsed(path: tuple[int, ...], blank: int) -> tuple[int, ...]:
    return tuple(c for c, _ in itertools.groupby(path) if c != blank)


def _samples(label: np.ndarray, lengths: np.ndarray | None, blank_label: str) -> Iterator[tuple]:
    padding = 0 if blank_label == "first" else -1
    for n, values in enumerate(label.astype(int).tolist()):
        if lengths is not None:
            yield tuple(values[: int(lengths[n])])
        else:
            yield tuple(itertools.takewhile(lambda v: v != padding, values))


def _ctc(data: np.ndarray, label: np.ndarray, *lengths: np.ndarray, use_data_lengths: bool = False,
         use_label_lengths: bool = False, blank_label: str = "first") -> np.ndarray:
    """The definition: the probabilities of all paths that collapse to the labels."""
    steps, _, classes = data.shape
    p = np.exp(data - data.max(2, keepdims=True))
    p /= p.sum(2, keepdims=True)
    blank = 0 if blank_label == "first" else classes - 1
    found = []
    samples = _samples(label, lengths[-1] if use_label_lengths else None, blank_label)
    for n, wanted in enumerate(samples):
        own = int(lengths[0][n]) if use_data_lengths else steps
        total = sum(np.prod(p[range(own), n, path])
                    for path in itertools.product(range(classes), repeat=own)
                    if _collapsed(path, blank) == wanted)
        found.append(-np.log(total) if total else 0.0)
    return np.array(found)


def _lengths(*values: int) -> Any:
    return V(list(values), dtype="float32")


_MXNET = "float32 only, crashes or gives random numbers for samples without labels"
_TOL = dict(float32=1e-5, float64=1e-11, float16=4e-3, bfloat16=2e-2)
_FIRST = V([[1, 2, 0], [3, 3, 0]], dtype="float32")
_LAST = V([[0, 1, -1], [2, 2, -1]], dtype="float32")
row("CTCLoss", [F(4, 2, 4), _FIRST], ref=_ctc, grad=(0,), tol=_TOL)
row("CTCLoss", [F(4, 2, 4), V([[1, 2, 0], [3, 3, 0]], dtype="int32")], dict(blank_label="first"),
    ref=_ctc, grad=(0,), tol=_TOL, dtypes=WIDE)
row("CTCLoss", [F(4, 2, 4), _LAST], dict(blank_label="last"), ref=_ctc, grad=(0,), tol=_TOL)
row("CTCLoss", [F(5, 2, 3, lo=-8, hi=8), V([[0, 1, -1, 1], [1, -1, -1, -1]], dtype="float32")],
    dict(blank_label="last"), ref=_ctc, grad=(0,), tol=_TOL, dtypes=WIDE)
# The second sample has one step too few for its labels.
row("CTCLoss", [F(4, 2, 4), _FIRST, _lengths(3, 2)], dict(use_data_lengths=True), ref=_ctc,
    grad=(0,), tol=_TOL, dtypes=WIDE)
row("CTCLoss", [F(4, 2, 4), _FIRST, _lengths(3, 4), _lengths(2, 1)],
    dict(use_data_lengths=True, use_label_lengths=True), ref=_ctc, grad=(0,), tol=_TOL,
    dtypes=WIDE)
row("CTCLoss", [F(4, 2, 4), _LAST, _lengths(1, 2)],
    dict(use_label_lengths=True, blank_label="last"), ref=_ctc, grad=(0,), tol=_TOL, dtypes=WIDE)
row("CTCLoss", [F(3, 2, 3), V([[0, 0], [0, 2]], dtype="float32")], ref=_ctc, grad=(0,), tol=_TOL,
    dtypes=WIDE, differs=_MXNET)
row("CTCLoss", [F(3, 2, 3), V([[1, 0], [1, 2]], dtype="float32"), _lengths(0, 3), _lengths(0, 2)],
    dict(use_data_lengths=True, use_label_lengths=True), ref=_ctc, grad=(0,), tol=_TOL,
    dtypes=WIDE, differs=_MXNET)
