"""Rows of the operators that compiled graphs run: products with bias, residual and activation."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from tests.ops import reference
from tests.ops.rows_nn import _batch_norm as plain_batch_norm
from tests.ops.table import FLOATS, WIDE, F, row

_erf = np.vectorize(math.erf, otypes=[float])


def _ramp(x: np.ndarray, alpha: float, beta: float) -> np.ndarray:
    return np.clip(alpha * x + beta, 0, 1)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


_FUNCTIONS: dict[str, Any] = {
    "none": lambda x, a, b: x,
    "relu": lambda x, a, b: np.maximum(x, 0),
    "leaky": lambda x, a, b: np.where(x > 0, x, a * x),
    "clip": np.clip,
    "sigmoid": lambda x, a, b: _sigmoid(x),
    "tanh": lambda x, a, b: np.tanh(x),
    "softrelu": lambda x, a, b: np.log1p(np.exp(x)),
    "gelu": lambda x, a, b: x * (1 + _erf(x / np.sqrt(2))) / 2,
    "gelu_tanh": lambda x, a, b: x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))) / 2,
    "silu": lambda x, a, b: x * _sigmoid(x),
    "hard_sigmoid": _ramp,
    "hard_swish": lambda x, a, b: x * _ramp(x, a, b),
}
# Attributes of each activation.
_ACTIVATIONS: list[dict[str, Any]] = [
    {}, dict(activation="relu"), dict(activation="leaky", alpha=0.1),
    dict(activation="clip", alpha=0.0, beta=1.5), dict(activation="clip", alpha=-1.0, beta=0.5),
    dict(activation="sigmoid"), dict(activation="tanh"), dict(activation="softrelu"),
    dict(activation="gelu"), dict(activation="gelu_tanh"), dict(activation="silu"),
    dict(activation="hard_sigmoid", alpha=0.2, beta=0.5),
    dict(activation="hard_swish", alpha=1 / 6, beta=0.5),
]


def _after(y: np.ndarray, axis: int, bias: np.ndarray | None, residual: np.ndarray | None,
           activation: str = "none", alpha: float = 0.0, beta: float = 0.0, **_: Any) -> np.ndarray:
    if bias is not None:
        shape = [1] * y.ndim
        shape[axis] = -1
        y = y + bias.reshape(shape)
    if residual is not None:
        y = y + residual
    return _FUNCTIONS[activation](y, alpha, beta)


def _convolution(x: np.ndarray, w: np.ndarray, bias: np.ndarray | None = None,
                 residual: np.ndarray | None = None, **attrs: Any) -> np.ndarray:
    last = (attrs.get("layout") or "NC")[1] != "C"
    return _after(reference.convolution(x, w, **attrs), -1 if last else 1, bias, residual, **attrs)


def _dense(a: np.ndarray, b: np.ndarray, bias: np.ndarray | None = None,
           residual: np.ndarray | None = None, *, transpose_a: bool = False,
           transpose_b: bool = False, flatten: bool = False, scale: float = 1.0,
           keep_packed: bool = True, **attrs: Any) -> np.ndarray:
    a = a.reshape(len(a), -1) if flatten else a
    a, b = (m.swapaxes(-1, -2) if t else m for m, t in ((a, transpose_a), (b, transpose_b)))
    return _after(scale * (a @ b), -1, bias, residual, **attrs)


_TOL = dict(float32=1e-5, float16=3e-3, bfloat16=2e-2)
_MORE: dict[str, Any] = dict(grad=(), tol=_TOL, differs="not in MXNet")

# kernel, data, filters, other attributes
_CONV: list[tuple] = [
    ((3, 3), (2, 3, 5, 6), 5, {}), ((1, 1), (2, 5, 3, 4), 7, {}),
    ((3, 3), (2, 4, 6, 5), 6, dict(stride=(2, 2), pad=(1, 1))),
    ((3, 3), (2, 8, 5, 5), 8, dict(num_group=8, pad=(1, 1))),
    ((3, 3), (2, 6, 5, 4), 9, dict(num_group=3)),
    ((3, 2), (1, 2, 7, 7), 2, dict(dilate=(2, 3), pad=(2, 1))),
    ((7, 7), (1, 3, 11, 9), 17, dict(stride=(2, 2), pad=(3, 3))),
    ((1, 1), (2, 3, 5, 5), 4, dict(stride=(2, 2))),
    ((3, 3), (2, 5, 6, 3), 4, dict(layout="NHWC", pad=(1, 1))),
    ((3,), (2, 3, 7), 4, dict(stride=(2,))), ((2, 2, 2), (2, 2, 3, 4, 3), 3, {}),
]


def _convolution_row(kernel: tuple, data: tuple, filters: int, attrs: dict[str, Any],
                     inputs: int, **more: Any) -> None:
    last = (attrs.get("layout") or "NC")[1] != "C"
    channels = data[-1 if last else 1] // attrs.get("num_group", 1)
    weight = (filters, *kernel, channels) if last else (filters, channels, *kernel)
    attrs = dict(kernel=kernel, num_filter=filters, **attrs)
    shape = reference.convolution(np.zeros(data), np.zeros(weight), **attrs).shape
    every = [F(*data, lo=-1, hi=1), F(*weight, lo=-1, hi=1), F(filters), F(*shape)]
    row("_fused_convolution", every[:inputs], attrs, ref=_convolution, **{**_MORE, **more})


for _kernel, _data, _filters, _attrs in _CONV:
    for _inputs in (3, 4):
        _convolution_row(_kernel, _data, _filters, dict(_attrs, activation="relu"), _inputs,
                         dtypes=FLOATS if len(_kernel) == 2 else WIDE)
_convolution_row((3, 3), (2, 3, 5, 6), 5, {}, 2)
_convolution_row((3, 3), (0, 3, 5, 6), 5, dict(activation="relu"), 4, dtypes=("float32",))
_convolution_row((3, 3), (2, 0, 5, 6), 5, dict(activation="tanh"), 4, dtypes=WIDE)
for _activation in _ACTIVATIONS:
    _convolution_row((3, 3), (1, 3, 4, 5), 6, _activation, 3)
    _convolution_row((2, 2), (1, 4, 4, 3), 4, dict(_activation, num_group=4), 4)
# The bias may be more precise than the data.
row("_fused_convolution", [F(2, 3, 4, 4), F(4, 3, 1, 1), F(4, dtype="float32")],
    dict(kernel=(1, 1), num_filter=4, activation="relu"), ref=_convolution,
    dtypes=("float16", "bfloat16"), **_MORE)

# data, weight, result, other attributes
_DENSE: list[tuple] = [
    ((3, 4), (4, 5), (3, 5), {}), ((3, 4), (5, 4), (3, 5), dict(transpose_b=True)),
    ((4, 3), (4, 5), (3, 5), dict(transpose_a=True)),
    ((4, 3), (5, 4), (3, 5), dict(transpose_a=True, transpose_b=True)),
    ((2, 3, 4), (5, 4), (2, 3, 5), dict(transpose_b=True)), ((4,), (4, 5), (5,), {}),
    ((2, 3, 4), (12, 7), (2, 7), dict(flatten=True)),
    ((1, 33), (17, 33), (1, 17), dict(transpose_b=True)), ((5, 1), (1, 3), (5, 3), {}),
    ((2, 3, 4), (2, 4, 5), (2, 3, 5), {}),
    ((2, 2, 3, 4), (2, 2, 5, 4), (2, 2, 3, 5), dict(transpose_b=True, scale=0.5)),
    ((2, 4, 3), (2, 4, 5), (2, 3, 5), dict(transpose_a=True)),
    ((3, 4), (4, 5), (3, 5), dict(scale=-0.25, keep_packed=False)),
    ((3, 1), (1, 1), (3, 1), {}), ((1, 4, 1), (1, 1, 3), (1, 4, 3), {}),
]
for _a, _b, _c, _attrs in _DENSE:
    for _inputs in (2, 3, 4):
        row("_fused_dense", [F(*_a), F(*_b), F(_c[-1]), F(*_c)][:_inputs],
            dict(_attrs, activation="relu") if _inputs == 4 else _attrs, ref=_dense, **_MORE)
for _activation in _ACTIVATIONS:
    row("_fused_dense", [F(3, 4, lo=-1, hi=1), F(4, 6), F(6)], _activation, ref=_dense, **_MORE)
row("_fused_dense", [F(0, 4), F(4, 6), F(6), F(0, 6)], dict(activation="relu"), ref=_dense,
    dtypes=("float32",), **_MORE)
row("_fused_dense", [F(3, 0), F(0, 6), F(6), F(3, 6)], dict(activation="tanh"), ref=_dense,
    **_MORE)
row("_fused_dense", [F(2, 4), F(4, 3), F(3, dtype="float32")], dict(activation="relu"),
    ref=_dense, dtypes=("float16", "bfloat16"), **_MORE)


def _batch_norm(*arrays: np.ndarray, relu: bool = True, train: bool = False, **attrs: Any) -> list:
    out, *more = plain_batch_norm(*arrays[:5], train=train, **attrs)
    if len(arrays) > 5:
        out = out + arrays[5]
    return [np.maximum(out, 0) if relu else out, *more]


def _batch_norm_trained(*arrays: np.ndarray, **attrs: Any) -> list:
    return _batch_norm(*arrays, train=True, **attrs)


_BN: list[tuple] = [
    ((4, 3), dict(fix_gamma=False)), ((2, 3, 2, 3), dict(fix_gamma=False)),
    ((2, 19, 3, 1), dict(fix_gamma=False, eps=1e-4)), ((2, 3, 2, 2), {}),
    ((2, 3, 2, 2), dict(fix_gamma=False, use_global_stats=True)),
    ((2, 2, 33), dict(axis=-1, fix_gamma=False, relu=False)),
    ((3, 5, 3), dict(fix_gamma=False, relu=False)),
]
for _shape, _attrs in _BN:
    _channels = _shape[_attrs.get("axis", 1)]
    for _residual in (False, True):
        _in = [F(*_shape, distinct=True), F(_channels, lo=0.5, hi=1.5), F(_channels, lo=0.1),
               F(_channels), F(_channels, lo=0.5, hi=2)] + [F(*_shape)] * _residual
        _more = dict(grad=(0, 1, 2, 5) if _residual else (0, 1, 2), differs="not in MXNet",
                     tol=dict(float32=1e-5, float64=1e-9, float16=4e-3, bfloat16=3e-2))
        row("_fused_batch_norm", _in, _attrs, ref=_batch_norm, dtypes=FLOATS, **_more)
        row("_fused_batch_norm", _in, _attrs, ref=_batch_norm_trained, dtypes=FLOATS, train=True,
            mutates=(3, 4), **_more)


def _apply_norm(
    x: np.ndarray, mean: np.ndarray, inverse: np.ndarray, beta: np.ndarray,
    gamma: np.ndarray | None = None, residual: np.ndarray | None = None, *, axis: int = 1,
    relu: bool = False,
) -> np.ndarray:  # fmt: skip
    shape = [1] * x.ndim
    shape[axis] = -1
    mean, inverse, beta = (v.reshape(shape) for v in (mean, inverse, beta))
    y = (x - mean) * inverse * (1 if gamma is None else gamma.reshape(shape)) + beta
    if residual is not None:
        y = y + residual
    return np.maximum(y, 0) if relu else y


for _shape, _attrs in [((4, 3), {}), ((2, 3, 2, 3), dict(relu=True)), ((2, 19, 3, 1), {}),
                       ((2, 2, 33), dict(axis=-1, relu=True)), ((0, 3, 2), {})]:
    _channels = F(_shape[_attrs.get("axis", 1)], lo=0.5, hi=1.5)
    _in = [F(*_shape, lo=-2, hi=2, distinct=True), *[_channels] * 4, F(*_shape)]
    for _inputs in (4, 5, 6):
        row("_batch_norm_apply", _in[:_inputs], _attrs, ref=_apply_norm, dtypes=FLOATS,
            differs="not in MXNet", tol=dict(float16=8e-3, bfloat16=6e-2))
