"""Rows of fully connected, normalisation, activation and output operators."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from tests.ops.table import FLOATS, WIDE, F, I, V, row

_SUM = dict(float16=3e-3, bfloat16=2e-2)


def _dense(x: np.ndarray, w: np.ndarray, b: np.ndarray | None = None, *, num_hidden: int,
           no_bias: bool = False, flatten: bool = True) -> np.ndarray:
    x = x.reshape(len(x), int(np.prod(x.shape[1:]))) if flatten else x
    return x @ w.T + (0 if no_bias else b)


row("FullyConnected", [F(3, 4), F(5, 4), F(5)], dict(num_hidden=5), ref=_dense, tol=_SUM)
row("FullyConnected", [F(3, 2, 2), F(5, 4), F(5)], dict(num_hidden=5), ref=_dense, tol=_SUM)
row("FullyConnected", [F(3, 2, 4), F(5, 4), F(5)], dict(num_hidden=5, flatten=False), ref=_dense,
    tol=_SUM)
row("FullyConnected", [F(3, 4), F(5, 4)], dict(num_hidden=5, no_bias=True), ref=_dense, tol=_SUM)
row("FullyConnected", [F(2, 3, 4), F(2, 4)], dict(num_hidden=2, no_bias=True, flatten=False),
    ref=_dense, dtypes=WIDE)
row("FullyConnected", [F(1, 33), F(17, 33), F(17)], dict(num_hidden=17), ref=_dense, dtypes=WIDE)
row("FullyConnected", [F(0, 4), F(5, 4), F(5)], dict(num_hidden=5), ref=_dense,
    dtypes=("float32",), grad=(), differs="no zero-size arrays in mx.nd")


# Normalisation.
def _channel(v: np.ndarray, ndim: int, axis: int) -> np.ndarray:
    shape = [1] * ndim
    shape[axis] = -1
    return v.reshape(shape)


def _batch_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, mean: np.ndarray,
                var: np.ndarray, *, eps: float = 1e-3, momentum: float = 0.9,
                fix_gamma: bool = True, use_global_stats: bool = False,
                output_mean_var: bool = False, axis: int = 1, train: bool = False) -> list:
    gamma = np.ones_like(gamma) if fix_gamma else gamma
    axes = tuple(a for a in range(x.ndim) if a != axis % x.ndim)
    batch = train and not use_global_stats
    m, v = (x.mean(axes), x.var(axes)) if batch else (mean, var)
    inv = 1 / np.sqrt(v + eps)
    out = (x - _channel(m, x.ndim, axis)) * _channel(inv * gamma, x.ndim, axis)
    result = [out + _channel(beta, x.ndim, axis)]
    if output_mean_var:
        result += [m, inv]
    if train:
        keep = momentum if batch else 1.0
        result += [mean * keep + m * (1 - keep), var * keep + v * (1 - keep)]
    return result


def _bn_train(*arrays: np.ndarray, **attrs: Any) -> list:
    return _batch_norm(*arrays, train=True, **attrs)


for _shape, _attrs in (((4, 3), {}), ((2, 3, 4), {}), ((2, 3, 2, 3), dict(fix_gamma=False)),
                       ((2, 2, 3, 3), dict(fix_gamma=False, axis=3, eps=1e-4)),
                       ((2, 3, 4), dict(fix_gamma=False, axis=-1, momentum=0.7)),
                       ((2, 3, 2, 2, 2), dict(fix_gamma=False)),
                       ((2, 3, 4), dict(fix_gamma=False, use_global_stats=True)),
                       ((2, 3, 4), dict(output_mean_var=True, fix_gamma=False))):
    _c = _shape[_attrs.get("axis", 1)]
    _stat = (F(_c, dtype="float32"), F(_c, lo=0.5, hi=2, dtype="float32"))
    _in = [F(*_shape), F(_c, lo=0.5, hi=1.5), F(_c)]
    _plain = _attrs.get("output_mean_var", False)
    row("BatchNorm", _in + [F(_c), F(_c, lo=0.5, hi=2)], _attrs, ref=_batch_norm, dtypes=WIDE,
        grad=(0, 1, 2), tol=dict(float32=1e-5))
    row("BatchNorm", _in + [F(_c), F(_c, lo=0.5, hi=2)], _attrs, ref=_bn_train, dtypes=WIDE,
        grad=(0, 1, 2), train=True, mutates=(3, 4), tol=dict(float32=1e-5, float64=1e-9),
        differs="moving statistics change in the backward pass", second=not _plain)
    row("BatchNorm", [F(*_shape), *(F(_c, lo=0.5, hi=1.5, dtype="float32"),
                                    F(_c, dtype="float32")), *_stat], _attrs, ref=_batch_norm,
        dtypes=("float16", "bfloat16"), grad=(), tol=_SUM, out=not _plain,
        out_dtype=(None, "float32", "float32") if _plain else None)


def _layer_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, *, axis: int = -1,
                eps: float = 1e-5, output_mean_var: bool = False) -> Any:
    mean, var = x.mean(axis, keepdims=True), x.var(axis, keepdims=True)
    std = np.sqrt(var + eps)
    out = (x - mean) / std * _channel(gamma, x.ndim, axis) + _channel(beta, x.ndim, axis)
    return [out, mean, std] if output_mean_var else out


for _shape, _attrs in (((3, 5), {}), ((2, 3, 4), dict(eps=1e-3)), ((2, 3, 4), dict(axis=1)),
                       ((4, 3), dict(axis=0)), ((2, 3, 5), dict(output_mean_var=True))):
    _c = _shape[_attrs.get("axis", -1)]
    row("LayerNorm", [F(*_shape), F(_c), F(_c)], _attrs, ref=_layer_norm, tol=dict(
        float16=4e-3, bfloat16=3e-2, float32=1e-5), differs="axis 0 of a matrix"
        if _attrs.get("axis") == 0 else None)


def _group_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, num_groups: int = 1,
                eps: float = 1e-5, output_mean_var: bool = False) -> Any:
    y = x.reshape(len(x), num_groups, -1)
    mean, std = y.mean(2, keepdims=True), np.sqrt(y.var(2, keepdims=True) + eps)
    out = (y - mean) / std * gamma[:, None] + beta[:, None]
    out = out.reshape(x.shape)
    return [out, mean[..., 0], std[..., 0]] if output_mean_var else out


for _shape, _attrs in (((2, 4, 3), dict(num_groups=2)), ((2, 4, 2, 2), dict(num_groups=4)),
                       ((2, 3, 4), dict(num_groups=1, eps=1e-2)),
                       ((2, 4, 3), dict(num_groups=2, output_mean_var=True))):
    _groups = F(_attrs["num_groups"])
    row("GroupNorm", [F(*_shape), _groups, _groups], _attrs, ref=_group_norm,
        dtypes=WIDE, tol=dict(float32=1e-5))


def _instance_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray,
                   eps: float = 1e-3) -> np.ndarray:
    return _group_norm(x, gamma, beta, x.shape[1], eps)


for _shape, _attrs in (((2, 3, 4), {}), ((2, 3, 2, 3), dict(eps=1e-5))):
    row("InstanceNorm", [F(*_shape), F(_shape[1]), F(_shape[1])], _attrs, ref=_instance_norm,
        dtypes=WIDE, tol=dict(float32=1e-5))


def _l2(x: np.ndarray, eps: float = 1e-10, mode: str = "instance") -> np.ndarray:
    axes = {"instance": tuple(range(1, x.ndim)), "channel": (1,),
            "spatial": tuple(range(2, x.ndim))}[mode]
    return x / np.sqrt((x * x).sum(axes, keepdims=True) + eps)


for _mode, _shape in (("instance", (3, 4)), ("instance", (2, 3, 4)), ("channel", (2, 3, 2, 2)),
                      ("channel", (2, 3, 4)), ("spatial", (2, 3, 2, 2)), ("spatial", (2, 3, 4))):
    row("L2Normalization", [F(*_shape)], dict(mode=_mode), ref=_l2, tol=_SUM)
row("L2Normalization", [F(3, 4)], dict(eps=0.5), ref=_l2, tol=_SUM)


def _lrn(x: np.ndarray, nsize: int, alpha: float = 1e-4, beta: float = 0.75,
         knorm: float = 2.0) -> np.ndarray:
    squares, half = x * x, nsize // 2
    sums = np.stack([squares[:, max(0, c - half) : c + half + 1].sum(1) for c in range(x.shape[1])],
                    1)
    return x * (knorm + alpha / nsize * sums) ** -beta


for _shape, _attrs in (((2, 5, 3), dict(nsize=3)),
                       ((2, 4, 2, 3), dict(nsize=5, alpha=0.5, knorm=1)),
                       ((1, 3), dict(nsize=1, beta=0.5)), ((2, 2, 2), dict(nsize=9, alpha=2.0))):
    row("LRN", [F(*_shape)], _attrs, ref=_lrn, tol=_SUM)


# Activations.
def _softrelu(x: np.ndarray) -> np.ndarray:
    return np.logaddexp(0, x)


_ACT = {"relu": lambda x: np.maximum(x, 0), "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
        "tanh": np.tanh, "softrelu": _softrelu, "softsign": lambda x: x / (1 + np.abs(x))}
for _name, _fn in _ACT.items():
    row("Activation", [F(3, 7, lo=-4, hi=4, avoid=(0,))], dict(act_type=_name),
        ref=lambda x, act_type: _ACT[act_type](x))
row("Activation", [V([-200.0, -30.0, 0.0, 30.0, 200.0])], dict(act_type="softrelu"), dtypes=WIDE,
    ref=lambda x, act_type: _softrelu(x), second=False)

_SELU = (1.6732632423543772, 1.0507009873554805)
_erf = np.vectorize(math.erf, otypes=[float])


def _leaky(x: np.ndarray, gamma: np.ndarray | None = None, act_type: str = "leaky",
           slope: float = 0.25, lower_bound: float = 0.125,
           upper_bound: float = 0.334) -> np.ndarray:
    if act_type == "prelu":
        slope = gamma if gamma.size == 1 else _channel(gamma, x.ndim, 1)
    elif act_type == "rrelu":
        slope = (lower_bound + upper_bound) / 2
    if act_type == "elu":
        return np.where(x > 0, x, slope * np.expm1(x))
    if act_type == "selu":
        return _SELU[1] * np.where(x > 0, x, _SELU[0] * np.expm1(x))
    if act_type == "gelu":
        return 0.5 * x * (1 + _erf(x / math.sqrt(2)))
    return np.where(x > 0, x, slope * x)


_X = F(3, 4, avoid=(0,))
for _attrs in ({}, dict(slope=0.1), dict(act_type="elu"), dict(act_type="elu", slope=0.75),
               dict(act_type="selu"), dict(act_type="gelu"),
               dict(act_type="rrelu", lower_bound=0.125, upper_bound=0.375)):
    row("LeakyReLU", [_X], _attrs, ref=_leaky, differs="rrelu also returns its mask"
        if _attrs.get("act_type") == "rrelu" else None)
row("LeakyReLU", [_X, F(4)], dict(act_type="prelu"), ref=_leaky)
row("LeakyReLU", [F(2, 3, 4, avoid=(0,)), F(3)], dict(act_type="prelu"), ref=_leaky, dtypes=WIDE)
row("LeakyReLU", [F(2, 3, 4, avoid=(0,)), F(1)], dict(act_type="prelu"), ref=_leaky, dtypes=WIDE)


# Softmax family.
def _softmax(x: np.ndarray, length: np.ndarray | None = None, axis: int = -1,
             temperature: float | None = None, use_length: bool = False,
             dtype: str | None = None, log: bool = False, sign: int = 1) -> np.ndarray:
    x = sign * x / (temperature or 1.0)
    keep = np.ones(x.shape, bool)
    if length is not None:
        position = np.arange(x.shape[axis]).reshape([-1] + [1] * (x.ndim - 1 - axis % x.ndim))
        keep = np.broadcast_to(position < np.expand_dims(length, axis), x.shape)
    top = np.where(keep, x, -np.inf).max(axis, keepdims=True)
    e = np.where(keep, np.exp(x - np.where(np.isfinite(top), top, 0)), 0)
    total = e.sum(axis, keepdims=True)
    if log:
        return x - top - np.log(total)
    return np.where(total > 0, e / np.where(total > 0, total, 1), 0)


for _op, _more in (("softmax", {}), ("log_softmax", dict(log=True)), ("softmin", dict(sign=-1))):
    _ref = (lambda m: lambda x, *a, **k: _softmax(x, *a, **k, **m))(_more)
    for _attrs in ({}, dict(axis=0), dict(axis=1), dict(axis=-2), dict(temperature=2.5),
                   dict(axis=1, temperature=0.5)):
        row(_op, [F(2, 3, 4)], _attrs, ref=_ref)
    row(_op, [F(3, 67, lo=-20, hi=20)], ref=_ref, dtypes=WIDE, second=False)
    row(_op, [F(3, 4)], dict(dtype="float32"), ref=_ref, dtypes=("float16", "float32"),
        out_dtype="float32", grad=())
    row(_op, [V([[1e4, 0.0, -1e4], [-1e4, -1e4, -1e4]])], ref=_ref, dtypes=WIDE, second=False)
    row(_op, [F(0, 4)], ref=_ref, dtypes=("float32",), grad=(),
        differs="no zero-size arrays in mx.nd")
row("softmax", [F(3, 5), V([2, 5, 1], "int32")], dict(use_length=True), ref=_softmax)
row("softmax", [F(2, 4, 3), V([[2, 4, 1], [3, 1, 4]], "int32")], dict(use_length=True, axis=1),
    ref=_softmax, dtypes=WIDE)
row("softmax", [F(2, 4, 3), V([[2, 4, 1], [3, 1, 4]], "int64")],
    dict(use_length=True, axis=1, temperature=2.0), ref=_softmax, dtypes=WIDE)


def _softmax_output(x: np.ndarray, label: np.ndarray, *, multi_output: bool = False,
                    preserve_shape: bool = False, **_: Any) -> np.ndarray:
    if multi_output:
        return _softmax(x, axis=1)
    if preserve_shape:
        return _softmax(x)
    return _softmax(x.reshape(len(x), -1)).reshape(x.shape)


def _softmax_output_grad(x: np.ndarray, label: np.ndarray, head: np.ndarray, *,
                         grad_scale: float = 1.0, ignore_label: float = -1.0,
                         multi_output: bool = False, use_ignore: bool = False,
                         preserve_shape: bool = False, normalization: str = "null",
                         out_grad: bool = False, smooth_alpha: float = 0.0) -> list:
    p = _softmax_output(x, label, multi_output=multi_output, preserve_shape=preserve_shape)
    axis = 1 if multi_output else x.ndim - 1 if preserve_shape else 1
    q = p if multi_output or preserve_shape else p.reshape(len(x), -1)
    classes = q.shape[axis]
    label_shape = tuple(d for a, d in enumerate(q.shape) if a != axis)
    if label.shape == x.shape and not multi_output:
        return [(p - label) * grad_scale * (head if out_grad else 1)]
    else:
        lab = label.reshape(label_shape).astype(int)
        hot = np.moveaxis(lab[..., None] == np.arange(classes), -1, axis).astype(float)
        if smooth_alpha:
            hot = hot * (1 - smooth_alpha) + (1 - hot) * smooth_alpha / (classes - 1)
        grad = q - hot
        if use_ignore:
            grad = grad * np.expand_dims(lab != ignore_label, axis)
    if normalization == "batch":
        grad = grad / (len(x) if multi_output else label.size)
    elif normalization == "valid":
        valid = (label != ignore_label).sum()
        grad = grad / max(valid, 1)
    spatial = int(np.prod(x.shape[2:])) if multi_output and normalization != "valid" else 1
    grad = grad * grad_scale / spatial
    if out_grad:
        grad = grad * head.reshape(grad.shape)
    return [grad.reshape(x.shape)]


for _shape, _label, _attrs in [
    ((4, 5), (4,), {}), ((4, 5), (4,), dict(grad_scale=0.5)),
    ((4, 5), (4,), dict(use_ignore=True, ignore_label=2)),
    ((4, 5), (4,), dict(normalization="batch")), ((4, 5), (4,), dict(normalization="valid")),
    ((4, 5), (4,), dict(normalization="valid", use_ignore=True, ignore_label=1)),
    ((4, 5), (4,), dict(normalization="valid", ignore_label=1)),
    ((4, 5), (4,), dict(smooth_alpha=0.1)), ((4, 5), (4,), dict(out_grad=True)),
    ((2, 3, 4), (2, 4), dict(multi_output=True)),
    ((2, 3, 2, 2), (2, 2, 2), dict(multi_output=True)),
    ((2, 3, 4), (2, 4), dict(multi_output=True, use_ignore=True, ignore_label=0,
                             normalization="valid")),
    ((2, 3, 4), (2, 3), dict(preserve_shape=True)),
    ((2, 3, 4), (2, 3), dict(preserve_shape=True, normalization="batch")),
    ((2, 3, 4), (2, 4), dict(multi_output=True, normalization="batch", grad_scale=2.0)),
]:
    row("SoftmaxOutput", [F(*_shape), I(*_label, lo=0, hi=2, dtype=None)], _attrs,
        ref=_softmax_output, grad=(0,), grad_ref=_softmax_output_grad, dtypes=WIDE, differs=
        "out_grad multiplies by the output" if "out_grad" in _attrs else None)
for _attrs in ({}, dict(grad_scale=0.5, normalization="batch", smooth_alpha=0.1)):
    row("SoftmaxOutput", [F(4, 5), F(4, 5, lo=0, hi=1)], _attrs, ref=_softmax_output, grad=(0,),
        grad_ref=_softmax_output_grad, dtypes=WIDE)

row("Dropout", [F(5, 4)], dict(p=0.5), ref=lambda x, p: x)
row("Dropout", [F(5, 4)], dict(p=0.0), ref=lambda x, p: x, train=True, dtypes=WIDE)


def _dropped(p: float, axes: tuple = ()) -> Any:
    def check(y: np.ndarray) -> None:
        kept = y != 0
        np.testing.assert_allclose(y[kept], 1 / (1 - p), rtol=2e-3)
        line = kept
        for axis in axes:
            line = line.all(axis, keepdims=True) | ~kept.any(axis, keepdims=True)
            assert line.all(), f"Dropout: the mask is not shared along axis {axis}"
        n = kept.size // int(np.prod([kept.shape[a] for a in axes] or [1]))
        assert abs(kept.mean() - (1 - p)) < 5 * math.sqrt(p * (1 - p) / n)

    return check


_ONES = V(np.ones((100, 200)))
row("Dropout", [_ONES], dict(p=0.3), random=_dropped(0.3), train=True, dtypes=FLOATS)
row("Dropout", [_ONES], dict(p=0.6, mode="always"), random=_dropped(0.6), dtypes=WIDE)
row("Dropout", [_ONES], dict(p=0.5, axes=(1,)), random=_dropped(0.5, (1,)), train=True,
    dtypes=WIDE)


# Outputs with a gradient of their own, which ignores the head gradient.
def _per_sample(x: np.ndarray) -> int:
    return x.size // len(x)


def _svm_grad(x: np.ndarray, label: np.ndarray, head: np.ndarray, margin: float = 1.0,
              regularization_coefficient: float = 1.0, use_linear: bool = False) -> list:
    hot = label.astype(int)[:, None] == np.arange(x.shape[1])
    slack = np.maximum(margin + np.where(hot, -x, x), 0)
    size = (slack > 0).astype(float) if use_linear else 2 * slack
    return [regularization_coefficient * np.where(hot, -size, size)]


def _make_loss_grad(x: np.ndarray, head: np.ndarray, grad_scale: float = 1.0,
                    valid_thresh: float = 0.0, normalization: str = "null") -> list:
    samples = x.size // x.shape[-1]
    count = {"null": 1, "batch": samples, "valid": max((x > valid_thresh).sum(), 1)}[normalization]
    return [np.full(x.shape, grad_scale / count)]


_REGRESSION: dict[str, tuple[Any, Any]] = {
    "LinearRegressionOutput": (lambda x: x, lambda y, t: y - t),
    "LogisticRegressionOutput": (lambda x: 1 / (1 + np.exp(-x)), lambda y, t: y - t),
    "MAERegressionOutput": (lambda x: x, lambda y, t: np.sign(y - t)),
}
for _name, (_fn, _diff) in _REGRESSION.items():
    for _shape, _attrs in (((3, 4), {}), ((2, 3, 2), dict(grad_scale=2.0)), ((5,), {})):
        row(_name, [F(*_shape), F(*_shape, lo=0, hi=1)], _attrs, dtypes=WIDE, grad=(0,),
            ref=(lambda f: lambda x, t, grad_scale=1.0: f(x))(_fn),
            grad_ref=(lambda f, d: lambda x, t, head, grad_scale=1.0:
                      [d(f(x), t) * grad_scale / _per_sample(x)])(_fn, _diff))
for _attrs in ({}, dict(margin=0.5, regularization_coefficient=2.0), dict(use_linear=True)):
    row("SVMOutput", [F(4, 3), I(4, lo=0, hi=2, dtype=None)], _attrs, dtypes=WIDE, grad=(0,),
        ref=lambda x, label, **_: x, grad_ref=_svm_grad)
for _attrs in ({}, dict(grad_scale=3.0, normalization="batch"),
               dict(grad_scale=3.0, normalization="valid", valid_thresh=0.25)):
    for _shape in ((4, 3), (2, 3, 4), (5,)):
        row("MakeLoss", [F(*_shape)], _attrs, ref=lambda x, **_: x, grad_ref=_make_loss_grad,
            dtypes=WIDE)
row("SoftmaxActivation", [F(3, 4)], dict(mode="instance"), ref=lambda x, mode: _softmax(x))
row("SoftmaxActivation", [F(2, 3, 2)], dict(mode="channel"), dtypes=WIDE,
    ref=lambda x, mode: _softmax(x, axis=1))
row("softmax_cross_entropy", [F(4, 5), I(4, lo=0, hi=4, dtype=None)], dtypes=WIDE, grad=(0,),
    ref=lambda x, label: -_softmax(x, log=True)[range(4), label.astype(int)].sum().reshape(1))


def _nearest(*arrays: np.ndarray, scale: int, sample_type: str,
             multi_input_mode: str = "concat") -> np.ndarray:
    height, width = (scale * n for n in arrays[0].shape[2:])
    parts = [np.kron(x, np.ones((1, 1, height // x.shape[2], width // x.shape[3])))
             for x in arrays]
    return np.concatenate(parts, 1) if multi_input_mode == "concat" else sum(parts)


def _learned(x: np.ndarray, w: np.ndarray, *, scale: int, num_filter: int,
             **_: Any) -> np.ndarray:
    """Every pixel adds its kernel around its place; the border is cut off."""
    k, pad = w.shape[-1], scale // 2
    n, c, h, v = x.shape
    out = np.zeros((n, c, scale * (h - 1) + k, scale * (v - 1) + k))
    for i, j in np.ndindex(h, v):
        out[:, :, i * scale : i * scale + k, j * scale : j * scale + k] += (
            x[:, :, i, j, None, None] * w[None, :, 0])
    return out[:, :, pad : pad + h * scale, pad : pad + v * scale]


for _scale in (1, 2, 3):
    row("UpSampling", [F(2, 2, 2, 3)], dict(scale=_scale, sample_type="nearest"), ref=_nearest)
for _mode, _channels in (("concat", 3), ("sum", 2)):
    row("UpSampling", [F(1, 2, 4, 2), F(1, _channels, 2, 1)], ref=_nearest,
        attrs=dict(scale=2, sample_type="nearest", multi_input_mode=_mode))
for _scale in (1, 2, 3):
    _k = 2 * _scale - _scale % 2
    row("UpSampling", [F(2, 2, 2, 3), F(2, 1, _k, _k)], ref=_learned, tol=_SUM, dtypes=WIDE,
        attrs=dict(scale=_scale, sample_type="bilinear", num_filter=2))
