"""Rows of elementwise operators: unary, binary, broadcasting, scalar, logic, selection."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from tests.ops.table import FLOATS, INTS, NUMBERS, WIDE, F, I, V, row

_vec = np.vectorize


def _digamma(x: float) -> float:
    """Recurrence up to 12, then the asymptotic series."""
    shift = 0.0
    while x < 12:
        shift -= 1 / x
        x += 1
    t = 1 / (x * x)
    series = t * (1 / 12 - t * (1 / 120 - t * (1 / 252 - t * (1 / 240 - t / 132))))
    return shift + math.log(x) - 0.5 / x - series


def _erfinv(y: np.ndarray) -> np.ndarray:
    def solve(v: float) -> float:
        lo, hi = -6.0, 6.0
        for _ in range(200):
            mid = 0.5 * (lo + hi)
            lo, hi = (mid, hi) if math.erf(mid) < v else (lo, mid)
        return 0.5 * (lo + hi)

    return _vec(solve, otypes=[float])(y)


def _round_half_away(x: np.ndarray) -> np.ndarray:
    return np.sign(x) * np.floor(np.abs(x) + 0.5)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


# name: (reference, lowest input, highest input, kinks or jumps, defined on integers)
_UNARY: dict[str, tuple[Callable, float, float, tuple, bool]] = {
    "abs": (np.abs, -3, 3, (0,), True),
    "sign": (np.sign, -3, 3, (0,), True),
    "square": (np.square, -3, 3, (), True),
    "negative": (np.negative, -3, 3, (), True),
    "relu": (lambda x: np.maximum(x, 0), -3, 3, (0,), True),
    "_copy": (lambda x: x, -3, 3, (), True),
    "zeros_like": (np.zeros_like, -3, 3, (), True),
    "ones_like": (np.ones_like, -3, 3, (), True),
    "logical_not": (lambda x: (x == 0).astype(x.dtype), -1, 1, (0,), True),
    "round": (_round_half_away, -3, 3, (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5), False),
    "rint": (np.rint, -3, 3, (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5), False),
    "ceil": (np.ceil, -3, 3, (-2, -1, 0, 1, 2), False),
    "floor": (np.floor, -3, 3, (-2, -1, 0, 1, 2), False),
    "trunc": (np.trunc, -3, 3, (-2, -1, 0, 1, 2), False),
    "fix": (np.fix, -3, 3, (-2, -1, 0, 1, 2), False),
    "sqrt": (np.sqrt, 0.1, 4, (), False),
    "rsqrt": (lambda x: 1 / np.sqrt(x), 0.2, 4, (), False),
    "cbrt": (np.cbrt, -4, 4, (0,), False),
    "rcbrt": (lambda x: 1 / np.cbrt(x), 0.2, 4, (), False),
    "reciprocal": (lambda x: 1 / x, 0.3, 4, (), False),
    "exp": (np.exp, -4, 4, (), False),
    "expm1": (np.expm1, -2, 2, (), False),
    "log": (np.log, 0.1, 4, (), False),
    "log2": (np.log2, 0.1, 4, (), False),
    "log10": (np.log10, 0.1, 4, (), False),
    "log1p": (np.log1p, -0.8, 4, (), False),
    "sin": (np.sin, -6, 6, (), False),
    "cos": (np.cos, -6, 6, (), False),
    "tan": (np.tan, -1.2, 1.2, (), False),
    "arcsin": (np.arcsin, -0.9, 0.9, (), False),
    "arccos": (np.arccos, -0.9, 0.9, (), False),
    "arctan": (np.arctan, -4, 4, (), False),
    "sinh": (np.sinh, -3, 3, (), False),
    "cosh": (np.cosh, -3, 3, (), False),
    "tanh": (np.tanh, -3, 3, (), False),
    "arcsinh": (np.arcsinh, -4, 4, (), False),
    "arccosh": (np.arccosh, 1.2, 5, (), False),
    "arctanh": (np.arctanh, -0.9, 0.9, (), False),
    "degrees": (np.degrees, -3, 3, (), False),
    "radians": (np.radians, -180, 180, (), False),
    "sigmoid": (_sigmoid, -4, 4, (), False),
    "softsign": (lambda x: x / (1 + np.abs(x)), -4, 4, (0,), False),
    "erf": (_vec(math.erf, otypes=[float]), -2.5, 2.5, (), False),
    "erfinv": (_erfinv, -0.95, 0.95, (), False),
    "gamma": (_vec(math.gamma, otypes=[float]), 0.3, 4, (), False),
    "gammaln": (_vec(math.lgamma, otypes=[float]), 0.3, 6, (), False),
    "digamma": (_vec(_digamma, otypes=[float]), 0.3, 6, (), False),
    "log_sigmoid": (lambda x: -np.logaddexp(0, -x), -4, 4, (), False),
    "mish": (lambda x: x * np.tanh(np.logaddexp(0, x)), -4, 4, (), False),
}
# Operators of the MXNet line that 1.9.1 does not have.
_LATER = ("digamma", "log_sigmoid", "mish")
# Long enough for whole SIMD vectors and a tail at every width; the other shape is small.
for _name, (_ref, _lo, _hi, _kinks, _ints) in _UNARY.items():
    _dtypes = NUMBERS if _ints else FLOATS
    _absent = "not in 1.9.1" if _name in _LATER else None
    # The second derivative of digamma would need another special function.
    row(_name, [F(2, 3, 5, lo=_lo, hi=_hi, avoid=_kinks)], ref=_ref, dtypes=_dtypes,
        differs=_absent, second=_name != "digamma")
    row(_name, [F(67, lo=_lo, hi=_hi, avoid=_kinks)], ref=_ref, dtypes=WIDE, second=False,
        differs=_absent)
    row(_name, [F(0, 3, lo=_lo, hi=_hi)], ref=_ref, dtypes=("float32",), grad=(),
        differs="zero-size arrays are not supported by mx.nd")

_NAN, _INF = float("nan"), float("inf")
_EDGE = [0.0, -0.0, 1.0, -1.0, _INF, -_INF, _NAN, 1e-30, 88.0, -104.0]
for _name, _ref in {
    "exp": np.exp, "expm1": np.expm1, "tanh": np.tanh, "sigmoid": _sigmoid, "abs": np.abs,
    "sqrt": np.sqrt, "log": np.log, "log1p": np.log1p, "arctan": np.arctan, "floor": np.floor,
    "sinh": np.sinh, "cosh": np.cosh, "cbrt": np.cbrt, "negative": np.negative,
    "square": np.square, "rint": np.rint, "arcsinh": np.arcsinh,
    "erf": _vec(math.erf, otypes=[float]),
}.items():
    row(_name, [V(_EDGE)], ref=_ref, dtypes=WIDE, grad=(),
        differs="special values of MXNet's own erf" if _name == "erf" else None)
row("sin", [V([0.0, 100.0, -1000.0, 1e5, 3.14159265])], ref=np.sin, dtypes=WIDE, second=False)
row("cos", [V([0.0, 100.0, -1000.0, 1e5, 1.57079632])], ref=np.cos, dtypes=WIDE, second=False)
row("round", [V([0.5, 1.5, 2.5, -0.5, -1.5, 0.49999997])], ref=_round_half_away, dtypes=WIDE,
    grad=())
row("rint", [V([0.5, 1.5, 2.5, -0.5, -1.5, -2.5])], ref=np.rint, dtypes=WIDE, grad=(),
    differs="halves go to the smaller neighbour")
row("gamma", [V([-0.5, -1.5, -2.25, 5.0, 10.5, 25.0])],
    ref=_vec(math.gamma, otypes=[float]), dtypes=WIDE, second=False)
row("gammaln", [V([-0.5, -1.5, -2.25, 5.0, 10.5, 200.0])],
    ref=_vec(math.lgamma, otypes=[float]), dtypes=WIDE, second=False)

row("hard_sigmoid", [F(3, 7, lo=-5, hi=5, avoid=(-2.5, 2.5))], dtypes=("float32",),
    ref=lambda x: np.clip(0.2 * x + 0.5, 0, 1))
row("hard_sigmoid", [F(3, 7, avoid=(-1.25, 0.75))], dict(alpha=0.5, beta=0.625),
    ref=lambda x, alpha, beta: np.clip(alpha * x + beta, 0, 1))


def _smooth_l1(x: np.ndarray, scalar: float = 1.0) -> np.ndarray:
    s2 = scalar * scalar
    return np.where(np.abs(x) > 1 / s2, np.abs(x) - 0.5 / s2, 0.5 * s2 * x * x)


row("smooth_l1", [F(3, 7, avoid=(-1, 1, 0))], dict(scalar=1.0), ref=_smooth_l1)
row("smooth_l1", [I(3, 7, lo=-4, hi=4)], ref=lambda x: np.trunc(_smooth_l1(x, 1.0)),
    dtypes=("int32",), grad=())
row("smooth_l1", [I(3, 7, lo=-4, hi=4)], dict(scalar=1.5), dtypes=("int32",), grad=(),
    ref=lambda x, scalar: np.trunc(_smooth_l1(x, 1.0)))
row("degrees", [I(3, 7, lo=-30, hi=30)], ref=lambda x: np.trunc(np.degrees(x)), dtypes=("int32",),
    grad=())
row("radians", [I(3, 7, lo=-300, hi=300)], ref=lambda x: np.trunc(np.radians(x)),
    dtypes=("int32",), grad=())
row("smooth_l1", [F(3, 7, avoid=(-0.25, 0.25, 0))], dict(scalar=2.0), ref=_smooth_l1)


def _clip(x: np.ndarray, a_min: float, a_max: float) -> np.ndarray:
    return np.clip(x, a_min, a_max)


row("clip", [F(4, 5, avoid=(-1, 1))], dict(a_min=-1.0, a_max=1.0), ref=_clip)
row("clip", [F(4, 5, lo=-9, hi=9)], dict(a_min=-3, a_max=4), ref=_clip,
    dtypes=("int8", "int32", "int64"))
row("clip", [F(67, avoid=(-1, 1.5))], dict(a_min=-1.0, a_max=1.5), ref=_clip, dtypes=WIDE)

# Casts: to every dtype from every dtype, truncating toward zero.
for _to in (*FLOATS, *INTS, "bool"):
    _ref = ((lambda x, dtype: (x != 0)) if _to == "bool" else
            (lambda x, dtype: np.trunc(x) if dtype in INTS else x))
    row("Cast", [F(3, 5, lo=0, hi=100)], dict(dtype=_to), ref=_ref, dtypes=NUMBERS,
        out_dtype=_to, grad=(0,) if _to in FLOATS else (),
        grad_ref=lambda x, head, dtype: [head],
        tol=dict(float64=4e-3, float32=4e-3) if _to == "bfloat16" else
        dict(float64=5e-4, float32=5e-4) if _to == "float16" else dict(float64=6e-8)
        if _to == "float32" else None, second=False,
        differs="bfloat16 and bool casts are not built for CPU" if _to in ("bfloat16", "bool")
        else None)
row("Cast", [V([0, 1, 0, 1, 1], "bool")], dict(dtype="float32"), ref=lambda x, dtype: x,
    dtypes=("float32",), differs="no bool arrays from mx.nd.array")

row("BlockGrad", [F(3, 4)], ref=lambda x: x,
    grad_ref=lambda x, head: [np.zeros_like(x)])
row("make_loss", [F(3, 4)], ref=lambda x: x, grad_ref=lambda x, head: [np.ones_like(x)],
    second=False)
row("add_n", [F(3, 4), F(3, 4), F(3, 4)], ref=lambda *xs: sum(xs), dtypes=NUMBERS)
row("add_n", [F(3, 4)], ref=lambda x: x, dtypes=WIDE)
row("_grad_add", [F(3, 4), F(3, 4)], ref=np.add, dtypes=WIDE)


# Binary operators. In mx.nd a comparison gives 0 and 1 in the dtype of its operands.
def _logic(fn: Callable) -> Callable:
    return lambda a, b: fn(a, b).astype(np.result_type(a))


def _bool(fn: Callable) -> Callable:
    return lambda a, b: fn(a != 0, b != 0).astype(np.result_type(a))


def _int_div(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    if a.dtype.kind == "f":
        return a / b
    return np.trunc(a.astype(np.float64) / b)


_ARITH: dict[str, Callable] = {"add": np.add, "sub": np.subtract, "mul": np.multiply,
                               "div": _int_div}
_OTHER: dict[str, Callable] = {"mod": np.mod, "power": np.power, "maximum": np.maximum,
                               "minimum": np.minimum, "hypot": np.hypot}
_COMPARE: dict[str, Callable] = {
    "equal": _logic(np.equal), "not_equal": _logic(np.not_equal),
    "greater": _logic(np.greater), "greater_equal": _logic(np.greater_equal),
    "lesser": _logic(np.less), "lesser_equal": _logic(np.less_equal),
    "logical_and": _bool(np.logical_and), "logical_or": _bool(np.logical_or),
    "logical_xor": _bool(np.logical_xor),
}
# Operand ranges that keep away from poles, and from jumps of mod.
_RANGE = {"div": ((-3, 3), (0.5, 3)), "power": ((0.3, 3), (-2, 2)), "mod": ((2.1, 2.9), (1.1, 1.9)),
          "hypot": ((0.2, 3), (0.2, 3))}


def _binary(op: str, key: str, fn: Callable, left: tuple, right: tuple, **more) -> None:
    (alo, ahi), (blo, bhi) = _RANGE.get(key, ((-3, 3), (-3, 3)))
    row(op, [F(*left, lo=alo, hi=ahi), F(*right, lo=blo, hi=bhi)], ref=fn, **more)


for _key, _fn in {**_ARITH, **_OTHER, **_COMPARE}.items():
    _same = f"elemwise_{_key}" if _key in _ARITH else f"_{_key}"
    _wide = f"broadcast_{_key}"
    _binary(_same, _key, _fn, (2, 3, 4), (2, 3, 4))
    for _l, _r in [((2, 3, 4), (2, 1, 4)), ((3, 1), (1, 5)), ((1, 1, 1), (2, 3, 2)),
                   ((2, 3, 4), (2, 3, 4))]:
        _binary(_wide, _key, _fn, _l, _r)
    _binary(_wide, _key, _fn, (67, 1), (1, 3), dtypes=("float32",))
    _binary(_wide, _key, _fn, (0, 3), (1, 3), dtypes=("float32",), grad=(),
            differs="zero-size arrays are not supported by mx.nd")
    if _key in ("add", "sub", "mul", "maximum", "minimum") or _key in _COMPARE:
        for _op in (_same, _wide):
            row(_op, [F(3, 4, lo=-5, hi=5), F(3, 4, lo=-5, hi=5)], ref=_fn, dtypes=INTS,
                differs="wraps in another width" if _key == "sub" else None)
for _op in ("elemwise_div", "broadcast_div"):
    row(_op, [F(3, 4, lo=-9, hi=9), F(3, 4, lo=1, hi=4)], ref=_int_div, dtypes=INTS)
for _op in ("_mod", "broadcast_mod"):
    row(_op, [F(3, 4, lo=-9, hi=9), F(3, 4, lo=1, hi=4)], ref=np.mod, dtypes=INTS)
    row(_op, [V([5.5, -5.5, 5.5, -5.5, 3.0]), V([2.0, 2.0, -2.0, -2.0, 7.0])], ref=np.mod,
        dtypes=WIDE)
row("broadcast_power", [F(3, 4, lo=0, hi=3), F(3, 4, lo=0, hi=3)], ref=np.power,
    dtypes=("int32", "int64"))
for _op, _fn in (("broadcast_maximum", np.maximum), ("broadcast_minimum", np.minimum)):
    row(_op, [V([1.0, _INF, -_INF, 0.0]), V([_INF, 2.0, 5.0, -1.0])], ref=_fn, dtypes=WIDE, grad=())

# Scalar operators: (name, reference, input range, scalar)
_SCALAR: list[tuple[str, Callable, tuple[float, float], float]] = [
    ("_plus_scalar", lambda x, scalar: x + scalar, (-3, 3), 1.5),
    ("_minus_scalar", lambda x, scalar: x - scalar, (-3, 3), 1.5),
    ("_rminus_scalar", lambda x, scalar: scalar - x, (-3, 3), 1.5),
    ("_mul_scalar", lambda x, scalar: x * scalar, (-3, 3), -2.5),
    ("_div_scalar", lambda x, scalar: x / scalar, (-3, 3), 1.5),
    ("_rdiv_scalar", lambda x, scalar: scalar / x, (0.5, 3), 1.5),
    ("_mod_scalar", lambda x, scalar: np.mod(x, scalar), (1.6, 2.9), 1.5),
    ("_rmod_scalar", lambda x, scalar: np.mod(scalar, x), (1.1, 1.4), 1.5),
    ("_power_scalar", lambda x, scalar: np.power(x, scalar), (0.3, 3), 1.5),
    ("_power_scalar", lambda x, scalar: np.power(x, scalar), (-3, 3), 2.0),
    ("_power_scalar", lambda x, scalar: np.power(x, scalar), (-3, 3), 3.0),
    ("_rpower_scalar", lambda x, scalar: np.power(scalar, x), (-2, 2), 1.5),
    ("_maximum_scalar", lambda x, scalar: np.maximum(x, scalar), (-3, 3), 0.5),
    ("_minimum_scalar", lambda x, scalar: np.minimum(x, scalar), (-3, 3), 0.5),
    ("_hypot_scalar", lambda x, scalar: np.hypot(x, scalar), (-3, 3), 1.5),
]
row("_hypot_scalar", [I(3, 5, lo=-9, hi=9)], dict(scalar=1.75), dtypes=("int32",), grad=(),
    ref=lambda x, scalar: np.trunc(np.hypot(x, 1)))
for _op, _fn, (_lo, _hi), _s in _SCALAR:
    row(_op, [F(3, 5, lo=_lo, hi=_hi, avoid=(0.5,))], dict(scalar=_s), ref=_fn)
for _key, _fn in _COMPARE.items():
    _ref = (lambda f: lambda x, scalar: f(x, np.asarray(scalar, x.dtype)))(_fn)
    row(f"_{_key}_scalar", [F(3, 5, avoid=(0.5,))], dict(scalar=0.5), ref=_ref)
    row(f"_{_key}_scalar", [F(3, 5, lo=-3, hi=3)], dict(scalar=1.0), ref=_ref, dtypes=INTS)
for _op, _fn in {"_plus_scalar": np.add, "_minus_scalar": np.subtract, "_mul_scalar": np.multiply,
                 "_maximum_scalar": np.maximum, "_minimum_scalar": np.minimum,
                 "_mod_scalar": np.mod, "_div_scalar": _int_div}.items():
    row(_op, [F(3, 5, lo=4, hi=9)], dict(scalar=3.0), dtypes=INTS,
        ref=(lambda f: lambda x, scalar: f(x, np.asarray(scalar, x.dtype)))(_fn))

for _cond in ("float32", "int32", "int64", "uint8", "bool"):
    row("where", [I(3, 4, dtype=_cond), F(3, 4), F(3, 4)], ref=lambda c, a, b: np.where(c, a, b),
        dtypes=NUMBERS if _cond == "float32" else FLOATS,
        differs="no bool arrays from mx.nd.array" if _cond == "bool" else None)
row("where", [I(3, dtype="float32"), F(3, 4), F(3, 4)],
    ref=lambda c, a, b: np.where(c[:, None], a, b))
