"""Rows of quantised arrays: levels, ranges and exact sums."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.table import F, I, V, row

_STEPS = {"int8": 127.0, "uint8": 255.0, "int32": 2147483647.0}
_HALF_STEPS = {"int8": 127.5, "uint8": 255.5, "int32": 2147483647.0}
_ONE = dict(dtypes=("float32",), grad=())
_RANGED = (None, "float32", "float32")


def _end(low: Any, high: Any) -> float:
    return float(max(np.abs(low).max(), np.abs(high).max()))


def _to_steps(x: np.ndarray, dtype: str) -> np.ndarray:
    info = np.iinfo(dtype)
    return np.clip(np.rint(np.nan_to_num(x, posinf=np.inf, neginf=-np.inf)), info.min, info.max)


def _ranged(x: np.ndarray, low: float, high: float) -> list:
    return [x, np.array([low]), np.array([high])]


def _real(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    return x.astype(np.float64) * _end(low, high) / _HALF_STEPS[x.dtype.name]


def _out(dtype: str) -> tuple:
    return (dtype, "float32", "float32")


_LOW, _HIGH = V([-2.0], "float32"), V([3.0], "float32")
_SMALL = V([1.37], "float32")


def _quantize(x: np.ndarray, low: np.ndarray, high: np.ndarray, out_type: str = "uint8") -> list:
    end = _end(low, high)
    q = _to_steps(x * _STEPS[out_type] / end, out_type)
    return [q, low, high] if out_type == "uint8" else _ranged(q, -end, end)


# Nothing near halves of a step, which float32 rounds to either side.
_ODD = V([-1.51, -0.5, 0.0, 0.31, 0.72, 2.0, 3.9, 300.0, -300.0])
for _attrs in ({}, dict(out_type="int8")):
    _dtype = _attrs.get("out_type", "uint8")
    row("_contrib_quantize", [_ODD, _LOW, _HIGH], _attrs, ref=_quantize, out_dtype=_out(_dtype),
        **_ONE)
row("_contrib_quantize", [V([float("nan"), 1.0]), V([0.0], "float32"), V([0.0], "float32")],
    dict(out_type="int8"), ref=lambda x, *_, **__: _ranged(0 * np.nan_to_num(x), 0, 0),
    out_dtype=_out("int8"), differs="127 for a range of 0", **_ONE)


def _quantize_v2(x: np.ndarray, out_type: str = "int8", min_calib_range: float | None = None,
                 max_calib_range: float | None = None) -> list:
    calibrated = min_calib_range is not None
    low, high = (min_calib_range, max_calib_range) if calibrated else (x.min(), x.max())
    if out_type == "auto":
        out_type = "uint8" if calibrated and low >= 0 else "int8"
    q = _to_steps(x * _HALF_STEPS[out_type] / _end(low, high), out_type)
    if out_type == "uint8":
        return _ranged(q, low, high)
    return _ranged(q, -_end(low, high), _end(low, high))


_CALIBRATED, _POSITIVE = (dict(min_calib_range=-1.0, max_calib_range=3.0),
                          dict(min_calib_range=0.0, max_calib_range=3.0))
for _attrs, _dtype in (
        ({}, "int8"), (dict(out_type="uint8"), "uint8"), (dict(out_type="auto"), "int8"),
        (_CALIBRATED, "int8"), (dict(out_type="uint8", **_CALIBRATED), "uint8"),
        (dict(out_type="auto", **_CALIBRATED), "int8"),
        (dict(out_type="auto", **_POSITIVE), "uint8")):
    row("_contrib_quantize_v2", [_ODD], _attrs, ref=_quantize_v2, out_dtype=_out(_dtype), **_ONE)
row("_contrib_quantize_v2", [I(5, lo=-128, hi=127, dtype="int8")], _CALIBRATED,
    ref=lambda x, **_: _ranged(x, -1, 3), out_dtype=_out("int8"), **_ONE)
row("_contrib_quantize_v2", [I(5, lo=0, hi=255, dtype="uint8")],
    ref=lambda x: _ranged(x, 0, 255.5), out_dtype=_out("uint8"), differs="reads it as int8", **_ONE)

for _dtype in ("int8", "uint8"):
    row("_contrib_dequantize", [V([0, 1, 127, 128 if _dtype == "uint8" else -128], _dtype), _LOW,
                                _HIGH], ref=_real, out_dtype="float32", **_ONE)
row("_contrib_dequantize", [V([0, 1, -(2**30), 12345678], "int32"), _LOW, _HIGH], ref=_real,
    out_dtype="float32", differs="no int32", **_ONE)


def _requantize(x: np.ndarray, low: np.ndarray, high: np.ndarray, out_type: str = "int8",
                min_calib_range: float | None = None, max_calib_range: float | None = None) -> list:
    real = x * _end(low, high) / _STEPS["int32"]
    if min_calib_range is not None:
        end = _end(min_calib_range, max_calib_range)
        if out_type == "auto":
            out_type = "uint8" if min_calib_range >= 0 else "int8"
    else:
        end = _end(real.min(), real.max())
        out_type = "int8" if out_type == "auto" else out_type
    return _ranged(_to_steps(real * _STEPS[out_type] / end, out_type),
                   0 if out_type == "uint8" else -end, end)


_SUMS = V([0, 1, 2**30, -(2**30) - 12345, 2**30 + 98765432, 12345678], "int32")
for _attrs, _dtype in (
        ({}, "int8"), (dict(out_type="uint8"), "uint8"), (dict(out_type="auto"), "int8"),
        (_CALIBRATED, "int8"), (dict(out_type="uint8", **_CALIBRATED), "uint8"),
        (dict(out_type="auto", **_POSITIVE), "uint8"),
        (dict(min_calib_range=-5.0, max_calib_range=3.0), "int8")):
    row("_contrib_requantize", [_SUMS, _LOW, _HIGH], _attrs, ref=_requantize,
        out_dtype=_out(_dtype), **_ONE)


def _asym(x: np.ndarray, min_calib_range: float | None = None,
          max_calib_range: float | None = None) -> list:
    low, high = ((x.min(), x.max()) if min_calib_range is None
                 else (min_calib_range, max_calib_range))
    scale = 255 / (high - low)
    return [_to_steps(x * scale - low * scale, "uint8"), np.array([scale]),
            np.array([-low * scale])]


for _attrs in ({}, _CALIBRATED, dict(min_calib_range=-0.5, max_calib_range=0.25)):
    row("_contrib_quantize_asym", [F(2, 1, 3)], _attrs, ref=_asym, out_dtype=_out("uint8"), **_ONE)

_A, _U = I(2, 3, lo=-128, hi=127, dtype="int8"), I(2, 3, lo=0, hi=255, dtype="uint8")
row("_contrib_quantized_act", [_A, _LOW, _HIGH], dict(act_type="relu"), out_dtype=_out("int8"),
    ref=lambda x, low, high, act_type: [np.maximum(x, 0), low, high], **_ONE)
row("_contrib_quantized_act", [_U, _LOW, _HIGH], dict(act_type="relu"), out_dtype=_out("uint8"),
    ref=lambda x, low, high, act_type: [x, low, high], differs="reads it as int8", **_ONE)
row("_contrib_quantized_flatten", [I(2, 3, 2, lo=-128, hi=127, dtype="int8"), _LOW, _HIGH],
    ref=lambda x, low, high: [x.reshape(len(x), -1), low, high], out_dtype=_out("int8"), **_ONE)
row("_contrib_quantized_embedding", [V([0.0, 2.0, 5.0, -1.0]), I(3, 4, lo=-128, hi=127,
                                                                dtype="int8"), _LOW, _HIGH],
    dict(input_dim=3, output_dim=4), out_dtype=_out("int8"),
    ref=lambda i, w, low, high, **_: [w[np.clip(i.astype(int), 0, 2)], low, high], **_ONE)


def _pool(x: np.ndarray, low: np.ndarray, high: np.ndarray, pool_type: str = "max",
          global_pool: bool = False, **_: Any) -> list:
    windows = x.astype(float).reshape(*x.shape[:2], x.shape[2] // 2, 2, x.shape[3] // 2, 2)
    if global_pool:
        windows = x.astype(float).reshape(*x.shape[:2], 1, x.shape[2], 1, x.shape[3])
    pooled = windows.max((3, 5)) if pool_type == "max" else np.rint(windows.mean((3, 5)))
    return [pooled, low, high]


for _x in (I(2, 3, 4, 4, lo=-128, hi=127, dtype="int8"), I(1, 2, 4, 4, hi=255, dtype="uint8")):
    for _attrs in ({}, dict(pool_type="avg"), dict(pool_type="avg", global_pool=True)):
        row("_contrib_quantized_pooling", [_x, _LOW, _HIGH],
            dict(kernel=(2, 2), stride=(2, 2), **_attrs), ref=_pool, out_dtype=_out(_x.dtype),
            **_ONE)


def _concat(*arrays: np.ndarray, dim: int = 1) -> list:
    n = len(arrays) // 3
    data, ends = arrays[:n], arrays[n:]
    low, high = min(e[0] for e in ends[::2]), max(e[0] for e in ends[1::2])
    dtype = "uint8" if all(x.dtype == np.uint8 for x in data) else "int8"
    parts = [_to_steps(_real(x, *ends[2 * i:2 * i + 2]) * _HALF_STEPS[dtype] / _end(low, high),
                       dtype) for i, x in enumerate(data)]
    return _ranged(np.concatenate(parts, dim), low, high)


for _arrays, _attrs, _dtype in (((_A, _A), {}, "int8"), ((_U, _U), dict(dim=0), "uint8"),
                                ((_U, _A, _A), {}, "int8"), ((_A,), {}, "int8")):
    _ranges = [_LOW, _HIGH, V([-1.0], "float32"), _SMALL, _LOW, _SMALL][:2 * len(_arrays)]
    row("_contrib_quantized_concat", [*_arrays, *_ranges], _attrs, ref=_concat,
        out_dtype=_out(_dtype), differs="counts all inputs in num_args", **_ONE)


def _add(a: np.ndarray, b: np.ndarray, a_low: np.ndarray, a_high: np.ndarray, b_low: np.ndarray,
         b_high: np.ndarray, min_calib_range: float | None = None,
         max_calib_range: float | None = None) -> list:
    total = _real(a, a_low, a_high) + _real(b, b_low, b_high)
    if min_calib_range is None:
        end = _end(a_low, a_high) + _end(b_low, b_high)
        return _ranged(_to_steps(total * _STEPS["int32"] / end, "int32"), -end, end)
    dtype = "uint8" if a.dtype == b.dtype == np.uint8 else "int8"
    steps = _HALF_STEPS[dtype] / _end(min_calib_range, max_calib_range)
    return _ranged(_to_steps(total * steps, dtype), min_calib_range, max_calib_range)


def _mul(a: np.ndarray, b: np.ndarray, a_low: np.ndarray, a_high: np.ndarray, b_low: np.ndarray,
         b_high: np.ndarray, min_calib_range: float | None = None,
         max_calib_range: float | None = None, enable_float_output: bool = False) -> Any:
    if enable_float_output:
        return _real(a, a_low, a_high) * _real(b, b_low, b_high)
    product = a.astype(np.int64) * b
    step = _end(a_low, a_high) * _end(b_low, b_high) / (_STEPS[a.dtype.name] * _STEPS[b.dtype.name])
    if min_calib_range is None:
        return _ranged(product, -step * _STEPS["int32"], step * _STEPS["int32"])
    steps = 127 / _end(min_calib_range, max_calib_range)
    return _ranged(_to_steps(np.trunc(product * step * steps), "int8"), min_calib_range,
                   max_calib_range)


_ENDS = [_LOW, _HIGH, V([-1.0], "float32"), _SMALL]
for _a, _b in ((_A, _A), (_U, _U), (_A, _U)):
    _narrow = "uint8" if _a is _b is _U else "int8"
    row("_contrib_quantized_elemwise_add", [_a, _b, *_ENDS], ref=_add, out_dtype=_out("int32"),
        differs="rounded to float32", **_ONE)
    row("_contrib_quantized_elemwise_add", [_a, _b, *_ENDS], _CALIBRATED, ref=_add,
        out_dtype=_out(_narrow), differs="int8 with uint8" if _a is not _b else None, **_ONE)
    for _attrs, _dtypes in (({}, _out("int32")), (_CALIBRATED, _out("int8")),
                            (dict(enable_float_output=True), "float32")):
        row("_contrib_quantized_elemwise_mul", [_a, _b, *_ENDS], _attrs, ref=_mul,
            out_dtype=_dtypes, differs="in graphs only", **_ONE)


def _finished(sums: np.ndarray, x: np.ndarray, ends: tuple, axis: int,
              bias: np.ndarray | None) -> list:
    data_end, weight_end = _end(*ends[:2]), _end(*ends[2:4])
    if bias is not None:
        step = data_end / _HALF_STEPS[x.dtype.name] * weight_end / 127.5
        shape = [-1 if k == axis else 1 for k in range(sums.ndim)]
        sums = sums + np.trunc(_real(bias, *ends[4:]) / step).reshape(shape)
    end = data_end * weight_end / (_STEPS[x.dtype.name] * 127) * _STEPS["int32"]
    return _ranged(sums, -end, end)


def _dense(x: np.ndarray, w: np.ndarray, bias: np.ndarray, *ends: np.ndarray, num_hidden: int,
           flatten: bool = True) -> list:
    rows = x.reshape(len(x), -1) if flatten else x
    return _finished(rows.astype(np.int64) @ w.astype(np.int64).T, x, ends, rows.ndim - 1, bias)


def _conv(x: np.ndarray, w: np.ndarray, bias: np.ndarray, *ends: np.ndarray,
          stride: tuple = (1, 1), pad: tuple = (0, 0), num_group: int = 1, **_: Any) -> list:
    x64 = np.pad(x.astype(np.int64), ((0, 0), (0, 0), (pad[0],) * 2, (pad[1],) * 2))
    windows = np.lib.stride_tricks.sliding_window_view(x64, w.shape[2:], (2, 3))
    windows = windows[:, :, ::stride[0], ::stride[1]]
    per_in, per_out = x.shape[1] // num_group, w.shape[0] // num_group
    groups = [np.einsum("nchwij,ocij->nohw", windows[:, g * per_in:(g + 1) * per_in],
                        w[g * per_out:(g + 1) * per_out].astype(np.int64))
              for g in range(num_group)]
    return _finished(np.concatenate(groups, 1), x, ends, 1, bias)


_B4 = I(4, lo=-127, hi=127, dtype="int8")
_LAYER_ENDS = [V([-1.0], "float32"), V([2.0], "float32"), V([-1.0], "float32"), _SMALL,
               V([-2.87], "float32"), V([0.5], "float32")]
for _dtype in ("int8", "uint8"):
    _lo, _hi = (-128, 127) if _dtype == "int8" else (0, 255)
    _X = I(3, 2, 5, lo=_lo, hi=_hi, dtype=_dtype)
    row("_contrib_quantized_fully_connected",
        [_X, I(4, 10, lo=-128, hi=127, dtype="int8"), _B4, *_LAYER_ENDS], dict(num_hidden=4),
        ref=_dense, out_dtype=_out("int32"), **_ONE)
    row("_contrib_quantized_fully_connected",
        [_X, I(4, 5, lo=-128, hi=127, dtype="int8"), _B4, *_LAYER_ENDS],
        dict(num_hidden=4, flatten=False), ref=_dense, out_dtype=_out("int32"), **_ONE)
    _X = I(2, 4, 6, 5, lo=_lo, hi=_hi, dtype=_dtype)
    for _attrs in ({}, dict(stride=(2, 1), pad=(1, 2)), dict(num_group=2)):
        _channels = 4 // _attrs.get("num_group", 1)
        row("_contrib_quantized_conv",
            [_X, I(4, _channels, 3, 2, lo=-128, hi=127, dtype="int8"), _B4, *_LAYER_ENDS],
            dict(kernel=(3, 2), num_filter=4, **_attrs), ref=_conv, out_dtype=_out("int32"),
            differs="bias and range in other steps", **_ONE)
# So many products that float32 would not hold their sums.
row("_contrib_quantized_fully_connected",
    [V(np.full((2, 700), 255), "uint8"), V(np.full((4, 700), 127) - np.eye(4, 700), "int8"), _B4,
     *_LAYER_ENDS], dict(num_hidden=4), ref=_dense, out_dtype=_out("int32"),
    differs="sums in float32", **_ONE)
row("_contrib_quantized_conv",
    [V(np.full((1, 700, 1, 1), 255), "uint8"), V(np.full((2, 700, 1, 1), [[[[127]]]]) - np.eye(
        2, 700)[:, :, None, None], "int8"), I(2, lo=-9, hi=9, dtype="int8"), *_LAYER_ENDS],
    dict(kernel=(1, 1), num_filter=2), ref=_conv, out_dtype=_out("int32"),
    differs="bias and range in other steps", **_ONE)


def _batch_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, mean: np.ndarray,
                var: np.ndarray, low: np.ndarray, high: np.ndarray, min_calib_range: float,
                max_calib_range: float, eps: float = 1e-3, fix_gamma: bool = True,
                axis: int = 1) -> list:
    shape = [-1 if k == axis % x.ndim else 1 for k in range(x.ndim)]
    g, b, m, v = (p.reshape(shape) for p in (gamma, beta, mean, var))
    y = (_real(x, low, high) - m) / np.sqrt(v + eps) * (1 if fix_gamma else g) + b
    steps = 127.5 / _end(min_calib_range, max_calib_range)
    return _ranged(_to_steps(y * steps, "int8"), min_calib_range, max_calib_range)


_STATS = [F(3), F(3), F(3), F(3, lo=0.5, hi=2.0)]
for _attrs in ({}, dict(fix_gamma=False), dict(fix_gamma=False, eps=0.1)):
    row("_contrib_quantized_batch_norm",
        [I(2, 3, 4, 2, lo=-128, hi=127, dtype="int8"), *_STATS, _LOW, _HIGH],
        dict(**_attrs, **_CALIBRATED), ref=_batch_norm, out_dtype=_out("int8"),
        differs="always gamma, another eps, one step off in places", **_ONE)
row("_contrib_quantized_batch_norm", [I(4, 3, lo=0, hi=255, dtype="uint8"), *_STATS, _LOW, _HIGH],
    dict(axis=-1, **_CALIBRATED), ref=_batch_norm, out_dtype=_out("int8"),
    differs="four axes, the second of them", **_ONE)


def _smooth(bins: np.ndarray) -> np.ndarray | None:
    zeros = bins == 0
    taken = 1e-4 * zeros.sum() / max((~zeros).sum(), 1)
    return None if not (~zeros).any() or taken >= 1 else bins + np.where(zeros, 1e-4, -taken)


def _entropy(hist: np.ndarray, edges: np.ndarray, num_quantized_bins: int = 255) -> list:
    middle, losses = len(hist) // 2, []
    for half in range(num_quantized_bins // 2, middle + 1):
        kept = hist[middle - half:middle + half + 1].astype(float)
        p, q = kept.copy(), np.zeros(len(kept))
        p[0] += hist[:middle - half].sum()
        p[-1] += hist[middle + half + 1:].sum()
        merged = len(kept) // num_quantized_bins
        for level in range(num_quantized_bins):
            end = len(kept) if level == num_quantized_bins - 1 else (level + 1) * merged
            part = slice(level * merged, end)
            if (kept[part] != 0).any():
                q[part] = kept[part].sum() / (kept[part] != 0).sum()
        q[p == 0] = 0
        p, q = _smooth(p), _smooth(q)
        losses.append(np.inf if p is None or q is None else (
            p / p.sum() * np.log(p / p.sum() / (q / q.sum()))).sum())
    best = int(np.argmin(losses))
    return [edges[[middle + num_quantized_bins // 2 + best + 1]], np.array([losses[best]])]


_COUNTS, _EDGES = np.histogram(np.random.RandomState(0).normal(size=9000), 701, (-4, 4))
for _levels in (255, 31):
    row("_contrib_calibrate_entropy", [V(_COUNTS, "float32"), V(_EDGES, "float32")],
        dict(num_quantized_bins=_levels), ref=_entropy, out_dtype="float32", views=False,
        tol=dict(float32=2e-4), **_ONE)
