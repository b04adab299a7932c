"""Rows of operators that MXNet keeps under `contrib`."""

from __future__ import annotations

import numpy as np

from tests.ops.table import WIDE, F, V, row

_SUM = dict(float32=1e-5, float64=1e-12)


def _arange_like(x: np.ndarray, start: float = 0.0, step: float = 1.0, repeat: int = 1,
                 axis: int | None = None) -> np.ndarray:
    n = x.size if axis is None else x.shape[axis]
    values = start + step * (np.arange(n) // repeat)
    return values.reshape(x.shape) if axis is None else values


for _attrs in ({}, dict(axis=0), dict(axis=-1), dict(start=2, step=0.5), dict(repeat=2),
               dict(axis=1, repeat=2, start=1)):
    row("_contrib_arange_like", [F(2, 3)], _attrs, ref=_arange_like, grad=())

row("_contrib_div_sqrt_dim", [F(2, 5)], ref=lambda x: x / np.sqrt(x.shape[-1]))
row("_contrib_quadratic", [F(2, 3)], dict(a=2.0, b=-3.0, c=0.5),
    ref=lambda x, a, b, c: a * x * x + b * x + c)
row("_contrib_quadratic", [F(2, 3)], ref=lambda x: np.zeros_like(x))
for _scalar in (-0.5, 3.0):
    row("_contrib_gradientmultiplier", [F(2, 3)], dict(scalar=_scalar), ref=lambda x, scalar: x,
        grad_ref=lambda x, dy, scalar: [dy * scalar], second=False)
_HALVES = V([-2.5, -1.5, -0.5, 0.0, 0.5, 1.5, 2.5, 2.7])
row("_contrib_round_ste", [_HALVES], ref=lambda x: np.trunc(x + np.copysign(0.5, x)),
    grad_ref=lambda x, dy: [dy], second=False)
row("_contrib_sign_ste", [_HALVES], ref=np.sign, grad_ref=lambda x, dy: [dy], second=False)


def _heads(x: np.ndarray, heads: int, parts: int, which: int) -> np.ndarray:
    """(batch * heads, length, units) of one projection."""
    length, batch = x.shape[:2]
    one = x.reshape(length, batch, heads, parts, -1)[:, :, :, which]
    return one.transpose(1, 2, 0, 3).reshape(batch * heads, length, -1)


def _scores(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    return q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])


def _weigh(attention: np.ndarray, v: np.ndarray, heads: int) -> np.ndarray:
    mixed = (attention @ v).reshape(-1, heads, attention.shape[1], v.shape[-1])
    return mixed.transpose(2, 0, 1, 3).reshape(attention.shape[1], mixed.shape[0], -1)


for _length, _batch, _h, _units in ((3, 2, 2, 2), (1, 1, 1, 3), (4, 1, 3, 2)):
    _size = dict(heads=_h)
    _self, _cross = F(_length, _batch, 3 * _h * _units), F(_length, _batch, 2 * _h * _units)
    row("_contrib_interleaved_matmul_selfatt_qk", [_self], _size, tol=_SUM, dtypes=WIDE,
        ref=lambda x, heads: _scores(_heads(x, heads, 3, 0), _heads(x, heads, 3, 1)))
    row("_contrib_interleaved_matmul_selfatt_valatt", [_self, F(_batch * _h, _length, _length)],
        _size, ref=lambda x, a, heads: _weigh(a, _heads(x, heads, 3, 2), heads), tol=_SUM,
        dtypes=WIDE)
    row("_contrib_interleaved_matmul_encdec_qk", [F(2, _batch, _h * _units), _cross], _size,
        ref=lambda q, x, heads: _scores(_heads(q, heads, 1, 0), _heads(x, heads, 2, 0)), tol=_SUM,
        dtypes=WIDE)
    row("_contrib_interleaved_matmul_encdec_valatt", [_cross, F(_batch * _h, 2, _length)], _size,
        ref=lambda x, a, heads: _weigh(a, _heads(x, heads, 2, 1), heads), tol=_SUM, dtypes=WIDE)
