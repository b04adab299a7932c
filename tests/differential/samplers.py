"""Random numbers: shapes and dtypes, and values where only one is possible."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import Case, Draw, named, operator, perhaps, reals, shapes, whole

# Parameters of each distribution, and what they may be.
DISTRIBUTIONS: dict[str, dict[str, tuple[float, float]]] = {
    "exponential": {"lam": (0.5, 2)},
    "gamma": {"alpha": (0.5, 2), "beta": (0.5, 2)},
    "normal": {"loc": (-1, 1), "scale": (0.5, 2)},
    "uniform": {"low": (-1, 0), "high": (1, 2)},
    "poisson": {"lam": (0.5, 2)},
    "negative_binomial": {"k": (1, 3), "p": (0.2, 0.8)},
    "generalized_negative_binomial": {"mu": (0.5, 2), "alpha": (0.5, 2)},
}
SHAPE = st.one_of(st.integers(1, 4), shapes(1, 3))
REAL = st.sampled_from(["float32", "float64", "float16"])


def numbers(draw: Draw, name: str) -> dict[str, Any]:
    """Some parameters; k is a whole number."""
    found = {}
    for key, (low, high) in DISTRIBUTIONS[name].items():
        if draw(st.booleans()):
            number = draw(st.integers(int(low * 8), int(high * 8))) / 8
            found[key] = round(number) if key == "k" else number
    return found


def drawn(draw: Draw, name: str) -> Case:
    attrs = numbers(draw, name) | perhaps(draw, {"dtype": REAL})
    return Case([], {"shape": draw(SHAPE), **attrs}, random=True)


def drawn_like(draw: Draw, name: str) -> Case:
    x = reals(draw, draw(shapes()), dtype=draw(st.sampled_from(["float32", "float64"])))
    return Case([x], numbers(draw, name), random=True)


def drawn_each(draw: Draw, name: str) -> Case:
    """One distribution, or several, for each element of the parameters."""
    shape = draw(shapes(1, 2))
    inputs = [reals(draw, shape, low, high, "float32")
              for low, high in DISTRIBUTIONS[name].values()]  # fmt: skip
    return Case(inputs, perhaps(draw, {"shape": SHAPE, "dtype": REAL}), random=True)


for _name in DISTRIBUTIONS:
    named(f"_random_{_name}", drawn, _name)
    named(f"_random_{_name}_like", drawn_like, _name)
    named(f"_sample_{_name}", drawn_each, _name)


@operator("_random_randint")
def randint(draw: Draw) -> Case:
    low = draw(st.integers(-9, 9))
    attrs = perhaps(draw, {"dtype": st.sampled_from(["int32", "int64"])})
    return Case([], {"low": low, "high": low + draw(st.integers(1, 9)), "shape": draw(SHAPE),
                     **attrs}, random=True)  # fmt: skip


@operator("_sample_multinomial")
def multinomial(draw: Draw) -> Case:
    """One class alone has a chance."""
    shape = (*draw(shapes(1, 2)), draw(st.integers(1, 4)))[-2:]
    chances = np.zeros(shape, "float32")
    chances[..., draw(st.integers(0, shape[-1] - 1))] = 1
    attrs = perhaps(draw, {"shape": SHAPE, "get_prob": st.booleans(),
                           "dtype": st.sampled_from(["int32", "float32", "uint8"])})  # fmt: skip
    return Case([chances], attrs)


@operator("_shuffle")
def shuffle(draw: Draw) -> Case:
    """Rows that are all the same."""
    shape = draw(shapes(1, 3))
    return Case([np.repeat(whole(draw, (1, *shape[1:]), 0, 9), shape[0], 0)])


@operator("_sample_unique_zipfian")
def unique_zipfian(draw: Draw) -> Case:
    shape = (draw(st.integers(1, 3)), draw(st.integers(1, 4)))
    return Case([], {"range_max": draw(st.integers(20, 99)), "shape": shape}, random=True)
