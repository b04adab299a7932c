"""Functions of one and two numbers, and reductions."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import (
    Case,
    Draw,
    axis_of,
    named,
    operator,
    perhaps,
    reals,
    shapes,
    smooth,
    tensor,
    whole,
)

FLOATS = ("float32", "float64", "float16")
DTYPES = ("float32", "float64", "float32", "float64", "float16", "int32", "int64", "int8", "uint8")

SMOOTH = (
    "identity", "_copy", "negative", "square", "exp", "expm1", "sin", "cos", "sinh", "cosh",
    "tanh", "arctan", "arcsinh", "sigmoid", "softsign", "erf", "degrees", "radians",
    "make_loss", "_contrib_div_sqrt_dim", "Flatten",
)  # fmt: skip
POSITIVE = ("sqrt", "rsqrt", "cbrt", "rcbrt", "log", "log2", "log10", "log1p", "reciprocal",
            "gamma", "gammaln")  # fmt: skip
INSIDE = ("arcsin", "arccos", "arctanh", "erfinv", "tan")
KINKED = ("abs", "relu", "sign", "ceil", "floor", "trunc", "fix", "round", "rint", "BlockGrad",
          "zeros_like", "ones_like", "logical_not", "_contrib_isfinite", "_contrib_isnan",
          "_contrib_isinf", "_contrib_round_ste", "_contrib_sign_ste")  # fmt: skip


def numbers(draw: Draw, shape: tuple[int, ...], low: float, high: float,
            dtype: str | None = None) -> np.ndarray:  # fmt: skip
    """Numbers of any dtype, more often those that have gradients."""
    dtype = dtype or draw(st.sampled_from(DTYPES))
    if "int" not in dtype:
        x = reals(draw, shape, low, high, "float64")
        # Halves meet corners and each other.
        return (np.clip(np.round(x * 2) / 2, low, high) if draw(st.booleans()) else x).astype(dtype)
    least = math.ceil(max(low, 0) if dtype == "uint8" else low)
    return whole(draw, shape, least, max(least, math.floor(high)), dtype)


def special(draw: Draw, *arrays: np.ndarray) -> bool:
    """Perhaps make some numbers NaN and infinite: then only outputs are compared."""
    if arrays[0].dtype.kind != "f" or draw(st.integers(0, 4)):
        return False
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    for x in arrays:
        x.flat = np.where(rng.rand(x.size) < 0.5, rng.choice([np.nan, np.inf, -np.inf], x.size),
                          x.ravel())  # fmt: skip
    return True


def unary(draw: Draw, low: float, high: float, grad: bool = True) -> Case:
    x = numbers(draw, draw(shapes()), low, high)
    grad = not special(draw, x) and grad
    return Case([x], grad=smooth(x) if grad else ())


def register_unary() -> None:
    for name in SMOOTH:
        named(name, unary, -2, 2)
    for name in POSITIVE:
        named(name, unary, 0.3, 4)
    for name in INSIDE:
        named(name, unary, -0.9, 0.9)
    for name in KINKED:
        named(name, unary, -3, 3)
    named("arccosh", unary, 1.1, 4)


register_unary()


@operator("clip")
def clip(draw: Draw) -> Case:
    low = draw(st.integers(-4, 0)) / 2
    x = numbers(draw, draw(shapes()), -2, 2)
    low = abs(low) if x.dtype == np.uint8 else low
    return Case([x], {"a_min": low, "a_max": low + 1.5}, smooth(x))


@operator("hard_sigmoid")
def hard_sigmoid(draw: Draw) -> Case:
    attrs = perhaps(draw, {"alpha": st.sampled_from([0.1, 0.25, 0.5]),
                           "beta": st.sampled_from([0.25, 0.5])})  # fmt: skip
    return Case([reals(draw, draw(shapes()), -6, 6)], attrs, (0,))


@operator("smooth_l1")
def smooth_l1(draw: Draw) -> Case:
    attrs = perhaps(draw, {"scalar": st.sampled_from([0.5, 1.0, 2.0])})
    x = numbers(draw, draw(shapes()), -3, 3)
    return Case([x], attrs, smooth(x))


@operator("_contrib_quadratic")
def quadratic(draw: Draw) -> Case:
    factors = st.sampled_from([-1.5, 0.5, 2.0])
    x = numbers(draw, draw(shapes()), -3, 3)
    return Case([x], perhaps(draw, {"a": factors, "b": factors, "c": factors}), smooth(x))


@operator("_contrib_gradientmultiplier")
def gradient_multiplier(draw: Draw) -> Case:
    x = reals(draw, draw(shapes()))
    return Case([x], perhaps(draw, {"scalar": st.sampled_from([-1.5, 0.5])}), (0,))


@operator("_contrib_allclose")
def allclose(draw: Draw) -> Case:
    x = reals(draw, draw(shapes()), dtype="float32")
    x.flat[0] = draw(st.sampled_from([1.0, np.nan]))
    y = x * np.float32(draw(st.sampled_from([1.0, 1.0 + 1e-3])))
    attrs = {"rtol": st.sampled_from([1e-4, 1e-2]), "atol": st.just(1e-2),
             "equal_nan": st.booleans()}  # fmt: skip
    return Case([x, y], perhaps(draw, attrs))


@operator("Cast")
def cast(draw: Draw) -> Case:
    to = draw(st.sampled_from(["float32", "float64", "float16", "int32", "int64", "int8"]))
    x = numbers(draw, draw(shapes()), -99, 99)
    return Case([x], {"dtype": to}, smooth(x))


@operator("Activation")
def activation(draw: Draw) -> Case:
    kind = draw(st.sampled_from(["relu", "sigmoid", "softrelu", "softsign", "tanh"]))
    x = numbers(draw, draw(shapes()), -4, 4, draw(st.sampled_from(FLOATS)))
    return Case([x], {"act_type": kind}, (0,))


@operator("LeakyReLU")
def leaky_relu(draw: Draw) -> Case:
    kind = draw(st.sampled_from(["elu", "gelu", "leaky", "prelu", "selu"]))
    attrs: dict[str, Any] = {"act_type": kind, **perhaps(draw, {"slope": st.just(0.5)})}
    x = numbers(draw, draw(shapes(2)), -3, 3, draw(st.sampled_from(FLOATS)))
    if kind != "prelu":
        return Case([x], attrs, (0,))
    return Case([x, reals(draw, (x.shape[1],), 0.1, 0.9, x.dtype.name)], attrs, (0, 1))


def pair(draw: Draw, broadcast: bool, low: float = -2.0, high: float = 2.0,
         integers: bool = False, grad: bool = True) -> Case:  # fmt: skip
    shape = draw(shapes())
    dtype = draw(st.sampled_from(DTYPES))
    others = [shape, shape]
    if broadcast:
        others = [tuple(1 if draw(st.booleans()) else n for n in shape) for _ in range(2)]
    if integers:
        return Case([whole(draw, s, 0, 2, dtype) for s in others])
    pair = [numbers(draw, s, low, high, dtype) for s in others]
    grad = not special(draw, *pair) and grad
    return Case(pair, grad=smooth(*pair) if grad else ())


def scalar(draw: Draw, low: float, high: float, integers: bool = False,
           grad: bool = True) -> Case:  # fmt: skip
    if integers:
        x = whole(draw, draw(shapes()), 0, 2, draw(st.sampled_from(DTYPES)))
        return Case([x], {"scalar": float(draw(st.integers(0, 2)))})
    number = draw(st.integers(int(low * 8), int(high * 8))) / 8 or 0.5
    x = numbers(draw, draw(shapes()), low, high)
    if x.dtype.kind != "f" and 0 < abs(number) < 1:  # would be 0, and MXNet ends at divisions
        number += 1
    if x.dtype == np.uint8:
        number = abs(number)
    grad = not special(draw, x) and grad
    return Case([x], {"scalar": number}, smooth(x) if grad else ())


def register_binary() -> None:
    for name in ("add", "sub", "mul"):
        named(f"elemwise_{name}", pair, False)
        named(f"broadcast_{name}", pair, True)
    for name in ("maximum", "minimum"):
        named(f"_{name}", pair, False)
        named(f"broadcast_{name}", pair, True)
    named("elemwise_div", pair, False, 0.3, 3)
    named("broadcast_div", pair, True, 0.3, 3)
    for name in ("power", "hypot"):
        named(f"_{name}", pair, False, 0.3, 3)
        named(f"broadcast_{name}", pair, True, 0.3, 3)
    named("_mod", pair, False, 0.3, 3, grad=False)
    named("broadcast_mod", pair, True, 0.3, 3, grad=False)
    for name in ("equal", "not_equal", "greater", "greater_equal", "lesser", "lesser_equal",
                 "logical_and", "logical_or", "logical_xor"):  # fmt: skip
        named(f"_{name}", pair, False, integers=True)
        named(f"broadcast_{name}", pair, True, integers=True)
        named(f"_{name}_scalar", scalar, 0, 2, integers=True)
    for name in ("plus", "minus", "rminus", "mul", "maximum", "minimum"):
        named(f"_{name}_scalar", scalar, -2, 2)
    for name in ("div", "rdiv", "power", "rpower", "hypot"):
        named(f"_{name}_scalar", scalar, 0.3, 3)
    for name in ("mod", "rmod"):
        named(f"_{name}_scalar", scalar, 0.3, 3, grad=False)


register_binary()


@operator("where")
def where(draw: Draw) -> Case:
    shape = draw(shapes())
    x = tensor(draw, shape)
    condition = numbers(draw, shape[:1] if draw(st.booleans()) else shape, -1, 1)
    gradients = tuple(k for k in (1, 2) if smooth(x))
    return Case([condition, x, tensor(draw, shape, x.dtype.name)], {}, gradients)


@operator("add_n")
def add_n(draw: Draw) -> Case:
    shape = draw(shapes())
    count = draw(st.integers(1, 5))
    dtype = draw(st.sampled_from(DTYPES))
    arrays = [numbers(draw, shape, -2, 2, dtype) for _ in range(count)]
    return Case(arrays, {}, smooth(*arrays))


def axes_of(draw: Draw, shape: tuple[int, ...]) -> Any:
    """None, one axis or several."""
    kind = draw(st.sampled_from(["none", "one", "several"]))
    if kind == "none":
        return ()
    if kind == "one":
        return axis_of(draw, shape)
    return tuple(sorted(draw(st.sets(st.integers(0, len(shape) - 1), min_size=1))))


def reduction(draw: Draw, low: float = -2.0) -> Case:
    shape = draw(shapes())
    attrs: dict[str, Any] = {"keepdims": draw(st.booleans())}
    axes = axes_of(draw, shape)
    if axes != ():
        attrs["axis"] = axes
        attrs |= perhaps(draw, {"exclude": st.booleans()})
    x = numbers(draw, shape, low, 2)
    return Case([x], attrs, () if special(draw, x) else smooth(x), tolerance=4)


def register_reductions() -> None:
    for name in ("sum", "mean", "nansum"):
        named(name, reduction)
    for name in ("prod", "nanprod"):
        named(name, reduction, low=0.5)
    for name in ("max", "min"):
        named(name, reduction)


register_reductions()


@operator("norm")
def norm(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = {"ord": draw(st.sampled_from([1, 2])), **perhaps(draw, {"keepdims": st.booleans()})}
    if draw(st.booleans()):
        axes = st.integers(-len(shape), len(shape) - 1)
        several = st.lists(axes, min_size=2, max_size=2, unique_by=lambda k: k % len(shape))
        attrs["axis"] = draw(axes if len(shape) == 1 else axes | several.map(tuple))
    x = numbers(draw, shape, -2, 2)
    return Case([x], attrs, smooth(x))


@operator("argmax", "argmin")
def arg_extreme(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = perhaps(draw, {"axis": st.integers(-len(shape), len(shape) - 1)})
    if "axis" in attrs:
        attrs |= perhaps(draw, {"keepdims": st.booleans()})
    return Case([numbers(draw, shape, -99, 99)], attrs)


@operator("argmax_channel")
def argmax_channel(draw: Draw) -> Case:
    return Case([numbers(draw, draw(shapes(2, 2)), -99, 99)])


@operator("moments")
def moments(draw: Draw) -> Case:
    shape = draw(shapes())
    axes = tuple(sorted(draw(st.sets(st.integers(0, len(shape) - 1), min_size=1))))
    attrs = {"axes": axes, **perhaps(draw, {"keepdims": st.booleans()})}
    return Case([reals(draw, shape)], attrs, (0,), tolerance=4)


@operator("cumsum")
def cumsum(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = perhaps(draw, {"axis": st.integers(0, len(shape) - 1)})
    x = numbers(draw, shape, -2, 2)
    if x.dtype.kind != "f":
        attrs |= perhaps(draw, {"dtype": st.sampled_from(["float32", "int32", "int64"])})
    return Case([x], attrs, smooth(x), tolerance=4)
