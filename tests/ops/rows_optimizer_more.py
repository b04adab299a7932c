"""Rows of the optimizers beyond SGD and Adam, from the papers that define them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.ops.rows_optimizer import _SMALL, _group, _mp_sgd, _mp_sgd_mom, _multi, _sgd, _sgd_mom
from tests.ops.table import WIDE, F, V, row

_W, _S, _S32 = F(3, 5), F(3, 5, lo=0.1, hi=1.0), F(3, 5, lo=0.1, hi=1.0, dtype="float32")


def _clip(g: np.ndarray, bound: float) -> np.ndarray:
    return np.clip(g, -bound, bound) if bound >= 0 else g


def _grad(g: np.ndarray, rescale_grad: float = 1.0, clip_gradient: float = -1.0) -> np.ndarray:
    return _clip(g * rescale_grad, clip_gradient)


def _nag(w: np.ndarray, g: np.ndarray, mom: np.ndarray, *, lr: float, momentum: float = 0.0,
         wd: float = 0.0, **more: Any) -> list:
    step = lr * (_grad(g, **more) + wd * w)
    mom = momentum * mom - step
    return [w + momentum * mom - step, mom]


def _rmsprop(w: np.ndarray, g: np.ndarray, n: np.ndarray, *, lr: float, gamma1: float = 0.95,
             epsilon: float = 1e-8, wd: float = 0.0, rescale_grad: float = 1.0,
             clip_gradient: float = -1.0, clip_weights: float = -1.0) -> list:
    g = _clip(g * rescale_grad + wd * w, clip_gradient)
    n = gamma1 * n + (1 - gamma1) * g * g
    return [_clip(w - lr * g / np.sqrt(n + epsilon), clip_weights), n]


def _rmspropalex(w: np.ndarray, g: np.ndarray, n: np.ndarray, mean: np.ndarray,
                 delta: np.ndarray, *, lr: float, gamma1: float = 0.95, gamma2: float = 0.9,
                 epsilon: float = 1e-8, wd: float = 0.0, rescale_grad: float = 1.0,
                 clip_gradient: float = -1.0, clip_weights: float = -1.0) -> list:
    g = _clip(g * rescale_grad + wd * w, clip_gradient)
    n = gamma1 * n + (1 - gamma1) * g * g
    mean = gamma1 * mean + (1 - gamma1) * g
    delta = gamma2 * delta - lr * g / np.sqrt(n - mean * mean + epsilon)
    return [_clip(w + delta, clip_weights), n, mean, delta]


def _ftrl(w: np.ndarray, g: np.ndarray, z: np.ndarray, n: np.ndarray, *, lr: float,
          lamda1: float = 0.01, beta: float = 1.0, wd: float = 0.0, **more: Any) -> list:
    g = _grad(g, **more)
    z = z + g - (np.sqrt(n + g * g) - np.sqrt(n)) * w / lr
    n = n + g * g
    new = -np.sign(z) * np.maximum(np.abs(z) - lamda1, 0) / ((beta + np.sqrt(n)) / lr + wd)
    return [new, z, n]


def _ftml(w: np.ndarray, g: np.ndarray, d: np.ndarray, v: np.ndarray, z: np.ndarray, *, lr: float,
          t: int, beta1: float = 0.6, beta2: float = 0.999, epsilon: float = 1e-8,
          wd: float = 0.0, rescale_grad: float = 1.0, clip_grad: float = -1.0) -> list:
    g = _clip(g * rescale_grad + wd * w, clip_grad)
    v = beta2 * v + (1 - beta2) * g * g
    new = (1 - beta1**t) / lr * (np.sqrt(v / (1 - beta2**t)) + epsilon)
    z = beta1 * z + (1 - beta1) * g - (new - beta1 * d) * w
    return [-z / new, new, v, z]


def _signsgd(w: np.ndarray, g: np.ndarray, *, lr: float, wd: float = 0.0, **_: Any) -> np.ndarray:
    return (1 - lr * wd) * w - lr * np.sign(g)


def _signum(w: np.ndarray, g: np.ndarray, mom: np.ndarray, *, lr: float, momentum: float = 0.0,
            wd: float = 0.0, wd_lh: float = 0.0, **more: Any) -> list:
    mom = momentum * mom - (1 - momentum) * (wd * w + _grad(g, **more))
    return [(1 - lr * wd_lh) * w + lr * np.sign(mom), mom]


def _moments(g: np.ndarray, mean: np.ndarray, var: np.ndarray, beta1: float,
             beta2: float) -> tuple[np.ndarray, np.ndarray]:
    return beta1 * mean + (1 - beta1) * g, beta2 * var + (1 - beta2) * g * g


def _adamw(w: np.ndarray, g: np.ndarray, mean: np.ndarray, var: np.ndarray, scale: np.ndarray, *,
           lr: float, eta: float, beta1: float = 0.9, beta2: float = 0.999,
           epsilon: float = 1e-8, wd: float = 0.0, clip_gradient: float = -1.0) -> list:
    mean, var = _moments(_clip(g * scale, clip_gradient), mean, var, beta1, beta2)
    return [w - eta * (lr * mean / (np.sqrt(var) + epsilon) + wd * w), mean, var]


def _lamb1(w: np.ndarray, g: np.ndarray, mean: np.ndarray, var: np.ndarray, *, t: int, wd: float,
           beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-6,
           bias_correction: bool = True, **more: Any) -> list:
    mean, var = _moments(_grad(g, **more), mean, var, beta1, beta2)
    m, v = (mean / (1 - beta1**t), var / (1 - beta2**t)) if bias_correction else (mean, var)
    return [m / (np.sqrt(v) + epsilon) + wd * w, mean, var]


def _lamb2(w: np.ndarray, g: np.ndarray, r1: np.ndarray, r2: np.ndarray, *, lr: float,
           lower_bound: float = -1.0, upper_bound: float = -1.0) -> np.ndarray:
    r1 = np.maximum(r1, lower_bound) if lower_bound >= 0 else r1
    r1 = np.minimum(r1, upper_bound) if upper_bound >= 0 else r1
    return w - lr * (r1 / r2 if r1 != 0 and r2 != 0 else 1.0) * g


def _mixed(one: Callable) -> Callable:
    """The same update on the float32 master weight, which comes after the states."""
    def ref(w: np.ndarray, g: np.ndarray, *rest: np.ndarray, **attrs: Any) -> list:
        *states, w32 = rest
        result = one(w32, g, *states, **attrs)
        return [*result, result[0]]

    return ref


_PLAIN = dict(dtypes=WIDE, grad=())
_MP = dict(dtypes=("float16", "bfloat16"), grad=())
for _attrs in (dict(lr=0.1), dict(lr=0.1, wd=0.01, clip_gradient=0.5, rescale_grad=2.0)):
    for _mom in (0.0, 0.9):
        row("nag_mom_update", [_W, _W, _S], dict(momentum=_mom, **_attrs), ref=_nag, mutates=(2,),
            **_PLAIN)
        row("mp_nag_mom_update", [_W, _W, _S32, _S32], dict(momentum=_mom, **_attrs),
            ref=_mixed(_nag), mutates=(2, 3), **_MP)
        row("signum_update", [_W, _W, _S], dict(momentum=_mom, wd_lh=0.02, **_attrs), ref=_signum,
            mutates=(2,), **_PLAIN)
    row("rmsprop_update", [_W, _W, _S], dict(gamma1=0.9, epsilon=1e-4, **_attrs), ref=_rmsprop,
        mutates=(2,), **_PLAIN)
    row("rmspropalex_update", [_W, _W, F(3, 5, lo=1.1, hi=2.0), _S, _W],
        dict(gamma1=0.9, gamma2=0.8, epsilon=1e-4, **_attrs), ref=_rmspropalex, mutates=(2, 3, 4),
        **_PLAIN)
    row("ftrl_update", [_W, _W, _W, _S], dict(lamda1=0.05, beta=0.5, **_attrs), ref=_ftrl,
        mutates=(2, 3), **_PLAIN)
    row("signsgd_update", [_W, F(3, 5, avoid=(0,))], _attrs, ref=_signsgd, **_PLAIN)
row("rmsprop_update", [_W, _W, _S], dict(lr=0.1, clip_weights=0.5), ref=_rmsprop, mutates=(2,),
    **_PLAIN)
for _attrs in (dict(t=1), dict(t=5, wd=0.01, rescale_grad=2.0, clip_grad=0.5)):
    row("ftml_update", [_W, _W, _S, _S, _W], dict(lr=0.1, **_attrs), ref=_ftml,
        mutates=(2, 3, 4), dtypes=WIDE, grad=(), tol=dict(float32=2e-5),
        differs="powers of the betas in float32")
_SCALE, _SCALE32 = V([0.5]), V([0.5], "float32")
for _attrs in (dict(eta=1.0), dict(eta=0.7, wd=0.01, clip_gradient=0.4)):
    row("_adamw_update", [_W, _W, _W, _S, _SCALE], dict(lr=0.1, **_attrs), ref=_adamw,
        mutates=(2, 3), **_PLAIN)
    row("_mp_adamw_update", [_W, _W, F(3, 5, dtype="float32"), _S32, _S32, _SCALE32],
        dict(lr=0.1, **_attrs), mutates=(2, 3, 4), **_MP,
        ref=lambda w, g, m, v, w32, scale, **attrs: (lambda r: [*r, r[0]])(
            _adamw(w32, g, m, v, scale, **attrs)))
for _attrs in (dict(t=1, wd=0.0), dict(t=3, wd=0.1, rescale_grad=0.5, clip_gradient=0.6),
               dict(t=3, wd=0.1, bias_correction=False)):
    row("lamb_update_phase1", [_W, _W, _W, _S], _attrs, ref=_lamb1, mutates=(2, 3), **_PLAIN,
        differs="powers of the betas in float32" if _attrs.get("bias_correction", True) else None)
    row("mp_lamb_update_phase1", [_W, _W, F(3, 5, dtype="float32"), _S32, _S32], _attrs,
        mutates=(2, 3), out_dtype="float32", **_MP,
        ref=lambda w, g, m, v, w32, **attrs: _lamb1(w32, g, m, v, **attrs))
for _attrs in (dict(lr=0.1), dict(lr=0.1, lower_bound=1.0, upper_bound=2.0)):
    for _r1, _r2 in ((3.0, 2.0), (0.5, 2.0), (0.0, 2.0), (3.0, 0.0)):
        row("lamb_update_phase2", [_W, _W, V([_r1]), V([_r2])], _attrs, ref=_lamb2, **_PLAIN)
    row("mp_lamb_update_phase2", [_W, F(3, 5, dtype="float32"), V([3.0], "float32"),
                                  V([2.0], "float32"), _S32], _attrs, mutates=(4,), **_MP,
        differs="the float32 weight stays",
        ref=lambda w, g, r1, r2, w32, **attrs: [_lamb2(w32, g, r1, r2, **attrs)] * 2)


def _preloaded(one: Callable, arrays_each: int, states: int) -> Callable:
    """As the multi_ updates, with the rates in two arrays after the groups."""
    update = _multi(one, arrays_each, states)

    def ref(*data: np.ndarray, num_weights: int, **attrs: Any) -> list:
        *groups, lrs, wds = data
        return update(*groups, lrs=lrs, wds=wds, num_weights=num_weights, **attrs)

    return ref


def _groups(per: list, dtype: str | None = None) -> list:
    return [*_group(per), V([0.1, 0.3], dtype), V([0.01, 0.0], dtype)]


_OUT = "out= is required"
for _more in ({}, dict(rescale_grad=0.5, clip_gradient=0.4)):
    _attrs = dict(num_weights=2, **_more)
    row("preloaded_multi_sgd_update", _groups([_W, _W]), _attrs, ref=_preloaded(_sgd, 2, 0),
        differs=_OUT, **_PLAIN)
    row("preloaded_multi_mp_sgd_update", _groups([_W, _W, _S32], "float32"), _attrs,
        ref=_preloaded(_mp_sgd, 3, 1), mutates=(2, 5), differs=_OUT, **_MP)
    _attrs = dict(momentum=0.9, **_attrs)
    row("preloaded_multi_sgd_mom_update", _groups([_W, _W, _S]), _attrs,
        ref=_preloaded(_sgd_mom, 3, 1), mutates=(2, 5), differs=_OUT, **_PLAIN)
    row("preloaded_multi_mp_sgd_mom_update", _groups([_W, _W, _S32, _S32], "float32"), _attrs,
        ref=_preloaded(_mp_sgd_mom, 4, 2), mutates=(2, 3, 6, 7), differs=_OUT, **_MP)


def _multi_adamw(arrays_each: int) -> Callable:
    """_adamw_update of each group; the factor of the gradients comes after them."""

    def ref(*data: np.ndarray, lrs: tuple, wds: tuple, etas: tuple, num_weights: int,
            **attrs: Any) -> list:
        *groups, scale = data
        outs, changed = [], []
        for i in range(num_weights):
            w, g, mean, var, *master = groups[i * arrays_each:(i + 1) * arrays_each]
            rates = dict(lr=lrs[i], wd=wds[i], eta=etas[i])
            new, mean, var = _adamw(*(master or [w]), g, mean, var, scale, **rates, **attrs)
            outs.append(new)
            changed += [mean, var, *([new] if master else [])]
        return outs + changed

    return ref


_ADAMW = [_W, _W, _W, _S]
_MP_ADAMW = [_W, _W, F(3, 5, dtype="float32"), _S32, _S32]
for _more in ({}, dict(clip_gradient=0.4), dict(beta1=0.8, beta2=0.99, epsilon=1e-3)):
    _attrs = dict(lrs=(0.1, 0.3), wds=(0.01, 0.0), etas=(1.0, 0.7), num_weights=2, **_more)
    row("_multi_adamw_update", [*_group(_ADAMW, _SMALL), _SCALE], _attrs, ref=_multi_adamw(4),
        mutates=(2, 3, 6, 7), differs=_OUT, **_PLAIN)
    row("_multi_mp_adamw_update", [*_group(_MP_ADAMW, _SMALL), _SCALE32], _attrs,
        ref=_multi_adamw(5), mutates=(2, 3, 4, 7, 8, 9), differs=_OUT, **_MP)


def _multi_lamb(arrays_each: int) -> Callable:
    """Both phases of LAMB for each group."""

    def ref(*data: np.ndarray, learning_rates: tuple, wds: tuple, step_count: tuple,
            num_tensors: int, lower_bound: float = -1.0, upper_bound: float = -1.0,
            **attrs: Any) -> list:
        outs, changed = [], []
        for i in range(num_tensors):
            w, g, mean, var, *master = data[i * arrays_each:(i + 1) * arrays_each]
            w = master[0] if master else w
            d, mean, var = _lamb1(w, g, mean, var, t=step_count[i], wd=wds[i], **attrs)
            new = _lamb2(w, d, np.linalg.norm(w), np.linalg.norm(d), lr=learning_rates[i],
                         lower_bound=lower_bound, upper_bound=upper_bound)
            outs.append(new)
            changed += [mean, var, *([new] if master else [])]
        return outs + changed

    return ref


for _more in ({}, dict(bias_correction=False, beta1=0.8, beta2=0.99, epsilon=1e-3),
              dict(rescale_grad=2.0, clip_gradient=0.3, lower_bound=0.5, upper_bound=1.0)):
    _attrs = dict(learning_rates=(0.1, 0.3), wds=(0.01, 0.0), step_count=(1, 5), num_tensors=2,
                  **_more)
    row("_multi_lamb_update", _group(_ADAMW, _SMALL), _attrs, ref=_multi_lamb(4),
        mutates=(2, 3, 6, 7), differs=_OUT, **_PLAIN)
    row("_multi_mp_lamb_update", _group(_MP_ADAMW, _SMALL), _attrs, ref=_multi_lamb(5),
        mutates=(2, 3, 4, 7, 8, 9), differs=_OUT, **_MP)


def _lars(lrs: np.ndarray, w: np.ndarray, g: np.ndarray, wds: np.ndarray, eta: float, eps: float,
          rescale_grad: float = 1.0) -> np.ndarray:
    w, g = np.sqrt(w), np.sqrt(g) * rescale_grad
    return np.where((w > 0) & (g > 0), lrs * eta * w / (g + wds * w + eps), lrs)


for _more in ({}, dict(rescale_grad=2.0)):
    row("multi_lars", [V([0.1, 0.2, 0.3, 0.4]), V([4.0, 0.0, 9.0, 1.0]), V([1.0, 1.0, 0.0, 4.0]),
                       V([0.01, 0.01, 0.02, 0.0])], dict(eta=0.5, eps=1e-3, **_more), ref=_lars,
        **_PLAIN)


def _group_adagrad(w: np.ndarray, g: np.ndarray, h: np.ndarray, lr: float, epsilon: float = 1e-5,
                   **more: Any) -> list:
    g = _grad(g, **more)
    h = h + (g * g).mean(1).reshape(h.shape)
    return [w - lr * g / np.sqrt(h + epsilon).reshape(-1, 1), h]


for _more in ({}, dict(rescale_grad=2.0, clip_gradient=0.5, epsilon=0.1)):
    for _history in (F(3, 1, lo=0.1, hi=1.0), F(3, lo=0.1, hi=1.0)):
        row("_contrib_group_adagrad_update", [_W, _W, _history], dict(lr=0.1, **_more),
            ref=_group_adagrad, mutates=(2,), differs="not on a CPU", **_PLAIN)
row("reset_arrays", [F(2, 3), F(0), F(4, dtype="int32")], mutates=(0, 1, 2), grad=(), out=False,
    ref=lambda *arrays: [np.zeros_like(a) for a in arrays],
    differs="no zero-size arrays in mx.nd")
row("reset_arrays", [F(2, 3)], mutates=(0,), grad=(), out=False, ref=lambda x: [np.zeros_like(x)],
    dtypes=("float32", "int8"))


def _finite(*arrays: np.ndarray, **_: object) -> np.ndarray:
    return np.array([float(all(np.isfinite(a).all() for a in arrays))])


_GOOD, _NAN, _INF = [1.0, -2.0], [1.0, float("nan")], [float("-inf"), 3.0]
for _values in (_GOOD, _NAN, _INF):
    row("all_finite", [V(_values)], ref=_finite, grad=(), out_dtype="float32")
    row("multi_all_finite", [F(2, 3), V(_values), F(4)], ref=_finite, grad=(),
        out_dtype="float32")
row("multi_sum_sq", [F(2, 3), F(4), F(1, 2, 2)], grad=(), out_dtype="float32",
    ref=lambda *a: np.array([(x * x).sum() for x in a]),
    tol=dict(float64=1e-6, float32=1e-5, float16=1e-5, bfloat16=1e-5))
row("multi_sum_sq", [F(5)], grad=(), out_dtype="float32",
    ref=lambda x: np.array([(x * x).sum()]),
    tol=dict(float64=1e-6, float32=1e-5, float16=1e-5, bfloat16=1e-5))
