"""Rows of operators that MXNet keeps under `contrib`."""

from __future__ import annotations

import numpy as np

from tests.ops.table import INTS, WIDE, F, I, V, row

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
row("_contrib_div_sqrt_dim", [I(2, 5, lo=-9, hi=9)], ref=lambda x: np.trunc(x / 2), grad=(),
    dtypes=("int32",))
row("_contrib_quadratic", [I(2, 3, lo=-9, hi=9)], dict(a=0.5, b=1.5, c=0.5), dtypes=("int32",),
    ref=lambda x, a, b, c: np.trunc(a * x * x + b * x + c), grad=())
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


def _resize(x: np.ndarray, like: np.ndarray | None = None, height: int = 1, width: int = 1,
            scale_height: float | None = None, scale_width: float | None = None,
            mode: str = "size", align_corners: bool = True) -> np.ndarray:
    """Both axes one after the other, by explicit matrices."""
    def size(n: int, given: int, scale: float | None) -> int:
        return {
            "size": lambda: given if scale is None else int(n * scale),
            "odd_scale": lambda: int(n * scale) if n % 2 == 0 else int((n - 1) * scale) + 1,
            "to_even_down": lambda: n // 2 * 2,
            "to_even_up": lambda: (n + 1) // 2 * 2,
            "to_odd_down": lambda: (n - 1) // 2 * 2 + 1,
            "to_odd_up": lambda: n // 2 * 2 + 1,
        }[mode]()

    def matrix(n: int, m: int) -> np.ndarray:
        out = np.zeros((m, n))
        for i in range(m):
            place = 0.0
            if m > 1:
                place = i * (n - 1) / (m - 1) if align_corners else max(0, (i + 0.5) * n / m - 0.5)
            low = min(int(place), n - 1)
            out[i, low] += 1 - (place - low)
            out[i, min(low + 1, n - 1)] += place - low
        return out

    if like is not None:
        height, width = like.shape[-2:]
    else:
        height = size(x.shape[2], height, scale_height)
        width = size(x.shape[3], width, scale_width)
    return matrix(x.shape[2], height) @ x @ matrix(x.shape[3], width).T


for _attrs in (dict(height=5, width=7), dict(height=2, width=2), dict(height=1, width=6),
               dict(height=3, width=4), {}, dict(scale_height=2.0, scale_width=1.5),
               dict(scale_height=2.0, scale_width=2.0, mode="odd_scale"),
               dict(mode="to_even_down"), dict(mode="to_even_up"), dict(mode="to_odd_down"),
               dict(mode="to_odd_up")):
    for _align in (True, False):
        row("_contrib_BilinearResize2D", [F(2, 2, 3, 4)], dict(_attrs, align_corners=_align),
            ref=_resize, tol=_SUM, dtypes=WIDE)
row("_contrib_BilinearResize2D", [F(1, 2, 3, 4), F(2, 5, 2)], dict(mode="like"), ref=_resize,
    tol=_SUM, dtypes=WIDE, grad=(0,), differs="like has four axes")
row("_contrib_BilinearResize2D", [F(2, 3, 5, 5)], dict(height=9, width=3), ref=_resize)


def _allclose(a: np.ndarray, b: np.ndarray, **how: float) -> np.ndarray:
    return np.array(np.allclose(a, b, **{"equal_nan": True, **how}))


_A, _NAN = [1.0, 2.0, float("nan"), float("inf")], float("nan")
for _b, _attrs in ((_A, {}), (_A, dict(equal_nan=False)), ([1.0, 2.1, _NAN, float("inf")], {}),
                   ([1.0, 2.1, _NAN, float("inf")], dict(rtol=0.1)),
                   ([1.0, 2.1, _NAN, float("inf")], dict(atol=0.2))):
    row("_contrib_allclose", [V(_A), V(_b)], _attrs, ref=_allclose, grad=(), out_dtype="uint8")
for _a, _b in ((float("inf"), float("-inf")), (1.0, float("inf"))):
    row("_contrib_allclose", [V([_a]), V([_b])], ref=_allclose, grad=(), out_dtype="uint8",
        differs="infinity is close to everything")
row("_contrib_allclose", [F(2, 3), F(2, 3)], ref=_allclose, grad=(), dtypes=INTS,
    out_dtype="uint8")
row("_contrib_allclose", [F(0, 3), F(0, 3)], ref=_allclose, grad=(), out_dtype="uint8",
    differs="no zero-size arrays in mx.nd")

_HOLES = V([[1.0, 0.0, -2.0], [0.0, 0.0, _NAN]])
for _attrs in ({}, dict(axis=0), dict(axis=1)):
    row("_contrib_getnnz", [_HOLES], _attrs, grad=(), out_dtype="int64", differs="csr alone",
        ref=lambda x, axis=None: np.atleast_1d(np.count_nonzero(x, axis=axis)))

for _dtype in ("float16", "bfloat16", "float32", "float64", "int32"):
    row("amp_cast", [F(2, 3)], dict(dtype=_dtype), ref=lambda x, dtype: x, out_dtype=_dtype,
        grad=True if _dtype == "float64" else (), differs="depends on the build")
row("amp_cast", [F(2, 3)], dict(dtype="float16"), ref=lambda x, dtype: x, dtypes=INTS)
for _dtypes, _narrow, _out in (
        (("float16", "float32"), False, ("float32", "float32")),
        (("float16", "float32"), True, ("float16", "float16")),
        (("bfloat16", "float16"), False, ("float32", "float32")),
        (("float16", "float16"), False, ("float16", "float16")),
        (("float16", "float32", "float64", "int32"), False,
         ("float32", "float32", "float64", "int32")),
        (("int8",), True, ("int8",))):
    row("amp_multicast", [V([1.0, -2.5], _d) for _d in _dtypes],
        dict(cast_narrow=_narrow), dtypes=("float32",), grad=(), out_dtype=_out,
        ref=lambda *arrays, **_: list(arrays), differs="depends on the build")


def _pairs(x: np.ndarray) -> np.ndarray:
    """Complex numbers as real and imaginary parts in turn."""
    return np.stack([x.real, x.imag], -1).reshape(*x.shape[:-1], -1)


_FFT = dict(float32=1e-5, float64=1e-11, float16=4e-3, bfloat16=3e-2)
for _shape in ((2, 4), (3, 5), (1, 1), (6,), (2, 1, 2, 7), (1, 16)):
    row("_contrib_fft", [F(*_shape)], dict(compute_size=4) if len(_shape) == 4 else {},
        ref=lambda x, compute_size=128: _pairs(np.fft.fft(x)), tol=_FFT, differs="GPU only")
    row("_contrib_ifft", [F(*_shape[:-1], 2 * _shape[-1])], dict(compute_size=4),
        ref=lambda x, compute_size: np.fft.ifft(x[..., ::2] + 1j * x[..., 1::2]).real
        * (x.shape[-1] // 2), tol=_FFT, differs="GPU only")


def _sketch(x: np.ndarray, h: np.ndarray, s: np.ndarray, out_dim: int,
            processing_batch_size: int = 32) -> np.ndarray:
    out = np.zeros((*x.shape[:-1], out_dim))
    for i, (place, sign) in enumerate(zip(h.ravel().astype(int), s.ravel(), strict=True)):
        out[..., place] += sign * x[..., i]
    return out


for _shape, _h in (((2, 4), [[0, 2, 2, 4]]), ((3, 3), [1, 0, 1]), ((2, 1, 2, 3), [[4, 4, 4]])):
    row("_contrib_count_sketch",
        [F(*_shape), V(_h, dtype="float32"), V(np.where(np.arange(_shape[-1]) % 2, -1, 1))],
        dict(out_dim=5, processing_batch_size=16), ref=_sketch, tol=_SUM, differs="GPU only")


def _hawkes(lda: np.ndarray, alpha: np.ndarray, beta: np.ndarray, state: np.ndarray,
            lags: np.ndarray, marks: np.ndarray, lengths: np.ndarray, ends: np.ndarray) -> list:
    """Every event against every earlier one, and the integral of the intensity in closed form."""
    likelihoods, states = [], []
    for n, end in enumerate(ends):
        count = int(lengths[n])
        times, kinds = np.cumsum(lags[n, :count]), marks[n, :count].astype(int)
        total = -(lda[n] * end + alpha * state[n] * (1 - np.exp(-beta * end))).sum()
        after = state[n] * np.exp(-beta * end)
        for i, (t, k) in enumerate(zip(times, kinds, strict=True)):
            before = times[:i][kinds[:i] == k]
            memory = state[n, k] * np.exp(-beta[k] * t) + np.exp(-beta[k] * (t - before)).sum()
            total += np.log(lda[n, k] + alpha[k] * beta[k] * memory)
            total -= alpha[k] * (1 - np.exp(-beta[k] * (end - t)))
            after[k] += np.exp(-beta[k] * (end - t))
        likelihoods.append(total)
        states.append(after)
    return [np.array(likelihoods), np.array(states)]


for _batch, _kinds, _steps, _counts in ((2, 3, 5, [5, 3]), (3, 1, 4, [4, 0, 1]), (1, 2, 1, [1])):
    _few = F(_kinds, lo=0.2, hi=0.9)
    row("_contrib_hawkesll",
        [F(_batch, _kinds, lo=0.5, hi=1.5), _few, _few, F(_batch, _kinds, lo=0, hi=1),
         F(_batch, _steps, lo=0.1, hi=1), I(_batch, _steps, hi=_kinds - 1),
         V(_counts, dtype="float32"), F(_batch, lo=5, hi=6)], ref=_hawkes, dtypes=WIDE,
        tol=dict(float32=1e-5, float64=1e-11))

row("_identity_with_attr_like_rhs", [F(2, 3), F(2, 3)], ref=lambda x, _: x, grad=(0,))
