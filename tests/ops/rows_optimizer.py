"""Rows of optimizer updates. States change in place; the new weight is the output."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import WIDE, F, row

_W = F(3, 5)
_S = F(3, 5, lo=0.0, hi=1.0)
_S32 = F(3, 5, lo=0.0, hi=1.0, dtype="float32")


def _scaled(w: np.ndarray, g: np.ndarray, rescale_grad: float, clip_gradient: float) -> np.ndarray:
    g = g * rescale_grad
    return np.clip(g, -clip_gradient, clip_gradient) if clip_gradient >= 0 else g


def _sgd(w: np.ndarray, g: np.ndarray, *, lr: float, wd: float = 0.0, rescale_grad: float = 1.0,
         clip_gradient: float = -1.0, **_: Any) -> np.ndarray:
    return w - lr * (_scaled(w, g, rescale_grad, clip_gradient) + wd * w)


def _sgd_mom(w: np.ndarray, g: np.ndarray, mom: np.ndarray, *, lr: float, momentum: float = 0.0,
             wd: float = 0.0, rescale_grad: float = 1.0, clip_gradient: float = -1.0,
             **_: Any) -> list:
    mom = momentum * mom - lr * (_scaled(w, g, rescale_grad, clip_gradient) + wd * w)
    return [w + mom, mom]


def _adam(w: np.ndarray, g: np.ndarray, mean: np.ndarray, var: np.ndarray, *, lr: float,
          beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8, wd: float = 0.0,
          rescale_grad: float = 1.0, clip_gradient: float = -1.0, **_: Any) -> list:
    g = g * rescale_grad + wd * w
    g = np.clip(g, -clip_gradient, clip_gradient) if clip_gradient >= 0 else g
    mean = beta1 * mean + (1 - beta1) * g
    var = beta2 * var + (1 - beta2) * g * g
    return [w - lr * mean / (np.sqrt(var) + epsilon), mean, var]


def _mp_adam(w: np.ndarray, g: np.ndarray, mean: np.ndarray, var: np.ndarray, w32: np.ndarray,
             **attrs: Any) -> list:
    new, mean, var = _adam(w32, g, mean, var, **attrs)
    return [new, mean, var, new]


def _mp_sgd(w: np.ndarray, g: np.ndarray, w32: np.ndarray, **attrs: Any) -> list:
    new = _sgd(w32, g, **attrs)
    return [new, new]


def _mp_sgd_mom(w: np.ndarray, g: np.ndarray, mom: np.ndarray, w32: np.ndarray,
                **attrs: Any) -> list:
    new, mom = _sgd_mom(w32, g, mom, **attrs)
    return [new, mom, new]


_COMMON = (dict(lr=0.1), dict(lr=0.1, wd=0.01), dict(lr=0.1, rescale_grad=0.25),
           dict(lr=0.1, wd=0.01, clip_gradient=0.5, rescale_grad=2.0))
_MP = dict(dtypes=("float16", "bfloat16"), grad=())
for _attrs in _COMMON:
    row("sgd_update", [_W, _W], _attrs, ref=_sgd, dtypes=WIDE, grad=())
    row("mp_sgd_update", [_W, _W, _S32], _attrs, ref=_mp_sgd, mutates=(2,), **_MP)
    for _mom in (0.0, 0.9):
        row("sgd_mom_update", [_W, _W, _S], dict(momentum=_mom, **_attrs), ref=_sgd_mom,
            mutates=(2,), dtypes=WIDE, grad=())
        row("mp_sgd_mom_update", [_W, _W, _S32, _S32], dict(momentum=_mom, **_attrs),
            ref=_mp_sgd_mom, mutates=(2, 3), **_MP)
    row("adam_update", [_W, _W, F(3, 5), _S], _attrs, ref=_adam, mutates=(2, 3), dtypes=WIDE,
        grad=())
row("sgd_update", [_W, _W], dict(lr=0.1, lazy_update=False), ref=_sgd, dtypes=WIDE, grad=())
row("adam_update", [_W, _W, F(3, 5), _S], dict(lr=0.01, beta1=0.8, beta2=0.99, epsilon=1e-3),
    ref=_adam, mutates=(2, 3), dtypes=WIDE, grad=())


def _multi(one: Any, arrays_each: int, states: int) -> Any:
    """One update applied to each group of arrays; outputs first, then the changed states."""

    def ref(*data: np.ndarray, lrs: tuple, wds: tuple, num_weights: int, **attrs: Any) -> list:
        outs, changed = [], []
        for i in range(num_weights):
            group = data[i * arrays_each:(i + 1) * arrays_each]
            result = one(*group, lr=lrs[i], wd=wds[i], **attrs)
            result = result if isinstance(result, list) else [result]
            outs.append(result[0])
            changed += result[1:1 + states]
        return outs + changed

    return ref


def _group(per: list, shapes: tuple = ((3, 5), (7,))) -> list:
    return [F(*shape, lo=s.lo, hi=s.hi, dtype=s.dtype) for shape in shapes for s in per]


_OUT = "out= is required"
_RATES = dict(lrs=(0.1, 0.3), wds=(0.01, 0.0), num_weights=2)
for _more in ({}, dict(rescale_grad=0.5, clip_gradient=0.4)):
    row("multi_sgd_update", _group([_W, _W]), dict(**_RATES, **_more), ref=_multi(_sgd, 2, 0),
        dtypes=WIDE, grad=(), differs=_OUT)
    row("multi_mp_sgd_update", _group([_W, _W, _S32]), dict(**_RATES, **_more),
        ref=_multi(_mp_sgd, 3, 1), mutates=(2, 5), differs=_OUT, **_MP)
    _more = dict(momentum=0.9, **_more)
    row("multi_sgd_mom_update", _group([_W, _W, _S]), dict(**_RATES, **_more),
        ref=_multi(_sgd_mom, 3, 1), mutates=(2, 5), dtypes=WIDE, grad=(), differs=_OUT)
    row("multi_mp_sgd_mom_update", _group([_W, _W, _S32, _S32]), dict(**_RATES, **_more),
        ref=_multi(_mp_sgd_mom, 4, 2), mutates=(2, 3, 6, 7), differs=_OUT, **_MP)
_OWN = "weft's own: Apache MXNet has no such operator"
_MEAN, _MEAN32, _SMALL = F(3, 5), F(3, 5, dtype="float32"), ((2, 3), (5,))
for _more in ({}, dict(beta1=0.8, beta2=0.99, epsilon=1e-3), dict(lazy_update=False),
              dict(rescale_grad=0.5, clip_gradient=0.4)):
    row("multi_adam_update", _group([_W, _W, _MEAN, _S], _SMALL), dict(**_RATES, **_more),
        ref=_multi(_adam, 4, 2), mutates=(2, 3, 6, 7), dtypes=WIDE, grad=(), differs=_OWN)
    row("multi_mp_adam_update", _group([_W, _W, _MEAN32, _S32, _S32], _SMALL),
        dict(**_RATES, **_more), ref=_multi(_mp_adam, 5, 3), mutates=(2, 3, 4, 7, 8, 9),
        differs=_OWN, **_MP)
