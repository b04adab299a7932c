"""Rows of further forms of batch normalisation, the penalty for sparse activity, masked softmax."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.rows_nn import _batch_norm
from tests.ops.table import WIDE, F, V, row

_SUM = dict(float32=1e-5, float64=1e-9, float16=4e-3, bfloat16=3e-2)
_UPDATE = "moving statistics change in the backward pass"


def _with_variance(*arrays: np.ndarray, train: bool = False, ndev: int = 1, key: str = "",
                   **attrs: Any) -> Any:
    out = _batch_norm(*arrays, train=train, **attrs)
    if attrs.get("output_mean_var"):
        x, _, _, mean, var = arrays
        out[2] = x.var(tuple(i for i in range(x.ndim) if i != 1)) if train else var
    return out


def _with_relu(*arrays: np.ndarray, train: bool = False, **attrs: Any) -> Any:
    out = _batch_norm(*arrays, train=train, **attrs)
    return [np.maximum(out[0], 0), *out[1:]]


def _trained(ref: Any) -> Any:
    return lambda *arrays, **attrs: ref(*arrays, train=True, **attrs)


for _shape, _attrs in (((4, 3), {}), ((2, 3, 2, 2), dict(fix_gamma=False, eps=1e-4)),
                       ((2, 3, 2, 2), dict(fix_gamma=False, use_global_stats=True)),
                       ((2, 3, 2, 3), dict(fix_gamma=False, momentum=0.7, output_mean_var=True))):
    _in = [F(*_shape), F(3, lo=0.5, hi=1.5), F(3), F(3), F(3, lo=0.5, hi=2)]
    _plain = _attrs.get("output_mean_var", False)
    for _op, _ref, _more in (
        ("BatchNorm_v1", _with_variance, {}),
        ("_contrib_SyncBatchNorm", _with_variance, dict(ndev=1, key="bn")),
        ("_contrib_BatchNormWithReLU", _with_relu, {}),
    ):
        _mxnet = {"BatchNorm_v1": "symbols only", "_contrib_BatchNormWithReLU": "with MKL-DNN only",
                  "_contrib_SyncBatchNorm": "means and variances are random" if _plain else None}
        row(_op, _in, dict(_attrs, **_more), ref=_ref, dtypes=WIDE, grad=(0, 1, 2), tol=_SUM,
            differs=_mxnet[_op])
        row(_op, _in, dict(_attrs, **_more), ref=_trained(_ref), dtypes=WIDE, grad=(0, 1, 2),
            train=True, mutates=(3, 4), tol=_SUM, differs=_mxnet[_op] or _UPDATE,
            second=not _plain)
row("_contrib_BatchNormWithReLU", [F(2, 2, 3), F(3), F(3), F(3), F(3, lo=0.5, hi=2)],
    dict(axis=-1, fix_gamma=False), ref=_with_relu, dtypes=WIDE, grad=(0, 1, 2), tol=_SUM,
    differs="with MKL-DNN only")


def _sparse(x: np.ndarray, average: np.ndarray, momentum: float = 0.9, train: bool = True,
            **_: float) -> list:
    return [x, average * momentum + x.mean(0) * (1 - momentum)]


def _sparse_gradient(x: np.ndarray, average: np.ndarray, dy: np.ndarray,
                     sparseness_target: float = 0.1, penalty: float = 0.001,
                     momentum: float = 0.9) -> list:
    q = _sparse(x, average, momentum)[1]
    return [dy + penalty * ((1 - sparseness_target) / (1 - q) - sparseness_target / q)]


for _attrs in ({}, dict(sparseness_target=0.3, penalty=0.5, momentum=0.2)):
    _activity = [F(4, 3, lo=0.05, hi=0.95), F(3, lo=0.2, hi=0.8)]
    row("IdentityAttachKLSparseReg", _activity, _attrs, ref=_sparse, train=True, mutates=(1,),
        grad=(0,), grad_ref=_sparse_gradient, tol=_SUM, differs="symbols only")
    row("IdentityAttachKLSparseReg", _activity, _attrs, ref=lambda x, average, **_: x, grad=(0,),
        grad_ref=_sparse_gradient, differs="symbols only")


def _masked(x: np.ndarray, mask: np.ndarray, *, axis: int = -1, temperature: float | None = None,
            log: bool = False) -> np.ndarray:  # fmt: skip
    open_ = np.broadcast_to(mask != 0, x.shape)
    z = np.where(open_, x / (temperature or 1.0), -np.inf)
    top = z.max(axis, keepdims=True)
    e = np.exp(z - np.where(np.isfinite(top), top, 0))
    total = e.sum(axis, keepdims=True)
    y = np.divide(e, total, out=np.zeros_like(e), where=total > 0)
    return np.log(y) if log else y


_MASK = [[1, 0, 1, 1], [0, 1, 0, 0], [0, 0, 0, 0]]
for _attrs in ({}, dict(axis=0), dict(temperature=2.5)):
    row("masked_softmax", [F(3, 4), V(_MASK, "int32")], _attrs, ref=_masked,
        differs="not in 1.9.1")
    row("masked_log_softmax", [F(3, 4), V(_MASK, "bool")], _attrs, grad=(),
        ref=lambda *a, **k: _masked(*a, log=True, **k), differs="not in 1.9.1")
row("masked_softmax", [F(2, 3, 4), V([[1, 1, 0, 1]], "float32")], ref=_masked,
    differs="not in 1.9.1")
row("masked_log_softmax", [F(2, 3), V([[1, 1, 1]], "int32")],
    ref=lambda *a, **k: _masked(*a, log=True, **k), differs="not in 1.9.1")
row("masked_softmax", [F(0, 4), V([[1, 1, 0, 1]], "int32")], ref=_masked, grad=(),
    differs="not in 1.9.1")
