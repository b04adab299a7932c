"""Rows of attention: forms of masks, odd sizes, causality, layouts."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import F, Input, V, row


def _attention(query: np.ndarray, key: np.ndarray, value: np.ndarray,
               bias: np.ndarray | None = None, mask: np.ndarray | None = None, *,
               scale: float = 1.0, causal: bool = False, fill: float | None = None,
               layout: str = "BHTD") -> np.ndarray:
    """Attention as it is written out, scores and all."""
    scores = query @ np.swapaxes(key, -1, -2) * scale
    if bias is not None:
        scores = scores + bias
    if mask is not None:
        scores = np.where(mask != 0, scores, -np.inf if fill is None else fill)
    if causal:
        scores = np.where(np.tri(*scores.shape[-2:], dtype=bool), scores, -np.inf)
    if not scores.size:
        return scores @ value
    e = np.exp(scores - scores.max(-1, keepdims=True))
    p = e / e.sum(-1, keepdims=True)
    return np.where(mask != 0, p, 0) @ value if mask is not None and fill is None else p @ value


def _mask(*shape: int, dtype: str | None = "bool", empty_row: bool = False) -> Input:
    """Zeros and ones, the first of each row 1; ``empty_row``: one row of zeros."""
    def make(rng: np.random.RandomState) -> np.ndarray:
        m = rng.rand(*shape) > 0.4
        m[..., 0] = True
        if empty_row:
            m.reshape(-1, shape[-1])[0] = False
        return m
    return Input(shape, dtype=dtype, make=make)


_TOL = dict(float32=1e-5, float16=3e-3, bfloat16=3e-2)


def _rows(inputs: list[Input | None], **more: Any) -> None:
    attrs = more.pop("attrs", {})
    row("_attention", inputs, attrs, ref=_attention, **{"tol": _TOL, **more})


# Odd sizes; with and without heads.
for _q, _k, _v in (((1, 2, 1, 3), (1, 2, 5, 3), (1, 2, 5, 3)), ((2, 7, 4), (2, 6, 4), (2, 6, 5)),
                   ((2, 3, 4, 2), (2, 3, 7, 2), (2, 3, 7, 1))):
    _rows([F(*_q), F(*_k), F(*_v)], attrs=dict(scale=0.5))
for _q, _k, _d in ((1, 300, 64), (7, 65, 80), (130, 257, 3), (66, 129, 20)):
    _rows([F(1, 2, _q, _d), F(1, 2, _k, _d), F(1, 2, _k, _d)], attrs=dict(scale=_d ** -0.5),
          second=_q < 70)

# Causality, and the result beside its layout.
_rows([F(1, 2, 5, 3), F(1, 2, 5, 3), F(1, 2, 5, 3)], attrs=dict(causal=True))
_rows([F(2, 3, 6, 4), F(2, 3, 4, 4), F(2, 3, 4, 4)], attrs=dict(causal=True, layout="BTHD"))
_rows([F(2, 3, 6, 4), F(2, 3, 4, 4), F(2, 3, 4, 5)], attrs=dict(layout="TBHD"))
_rows([F(1, 1, 140, 8), F(1, 1, 200, 8), F(1, 1, 200, 8)], attrs=dict(scale=0.3, causal=True))
_rows([F(1, 1, 300, 8), F(1, 1, 140, 8), F(1, 1, 140, 8)], attrs=dict(scale=0.3, causal=True),
      second=False)

# A bias of every kind of broadcasting.
for _bias in ((1, 1, 1, 6), (2, 1, 1, 6), (2, 3, 4, 6), (3, 4, 6), (4, 6), (2, 1, 4, 1), (1,)):
    _rows([F(2, 3, 4, 5), F(2, 3, 6, 5), F(2, 3, 6, 5), F(*_bias)], attrs=dict(scale=0.4))
_rows([F(2, 4, 5), F(2, 6, 5), F(2, 6, 5), F(2, 1, 6)], attrs=dict(scale=0.4))
_rows([F(1, 1, 70, 4), F(1, 1, 130, 4), F(1, 1, 130, 4), F(1, 1, 70, 130)],
      attrs=dict(scale=0.4, causal=True))

# A bias that shuts keys out. Rows that it shuts wholly are NaN, as in softmax.
_rows([F(1, 2, 3, 4), F(1, 2, 3, 4), F(1, 2, 3, 4), V([[[[0, -np.inf, 1]]]])], grad=(0, 1, 2))
_rows([F(1, 2, 3, 4), F(1, 2, 3, 4), F(1, 2, 3, 4), V(np.full((3, 3), -np.inf))], grad=())

# Masks: no fill value leaves keys out, rows without keys are 0; otherwise scores are replaced.
for _m in (_mask(2, 1, 1, 6), _mask(2, 1, 4, 6, empty_row=True), _mask(4, 6, dtype=None),
           _mask(2, 3, 4, 6, dtype="int32"), _mask(6, dtype="uint8")):
    for _attrs in (dict(scale=0.4), dict(scale=0.4, fill=-1e9), dict(scale=0.4, fill=0.5)):
        _rows([F(2, 3, 4, 5), F(2, 3, 6, 5), F(2, 3, 6, 5), V(np.zeros((1, 1, 1, 1))), _m],
              attrs=_attrs, grad=(0, 1, 2))
_rows([F(1, 1, 70, 4), F(1, 1, 130, 4), F(1, 1, 130, 4), F(1, 1, 1, 130),
       _mask(1, 1, 70, 130, empty_row=True)], attrs=dict(scale=0.4), grad=(0, 1, 2, 3))

# Nothing to do, nothing to attend to.
_rows([F(0, 2, 3, 4), F(0, 2, 3, 4), F(0, 2, 3, 4)])
_rows([F(1, 2, 3, 0), F(1, 2, 5, 0), F(1, 2, 5, 4)])
_rows([F(1, 2, 0, 4), F(1, 2, 5, 4), F(1, 2, 5, 4)])
_rows([F(1, 2, 3, 4), F(1, 2, 0, 4), F(1, 2, 0, 4)])
