"""What a drawn case is, and the building blocks that strategies share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy], Any]


@dataclass(frozen=True)
class Case:
    """One call of one operator.

    Attributes
    ----------
    inputs : list of numpy.ndarray
    attrs : dict
        Attributes as Python values.
    grad : tuple of int
        Inputs whose gradients are compared.
    writes : tuple of int
        Inputs that the operator writes.
    train : bool
        Training mode.
    tolerance : float
        Factor on the usual tolerance, for sums that cancel or matrices that are badly conditioned.
    names : tuple of str
        Inputs are given by these names: where an optional one is left out among the others.
    random : bool
        Shapes and dtypes alone are compared.
    slack : int
        How far integers may be apart.
    outputs : int, optional
        How many outputs are compared, all without it.
    into : int or tuple of int, optional
        Inputs that the results are written to, as `out`.
    """

    inputs: list[np.ndarray]
    attrs: dict[str, Any] = field(default_factory=dict)
    grad: tuple[int, ...] = ()
    writes: tuple[int, ...] = ()
    train: bool = False
    tolerance: float = 1.0
    names: tuple[str, ...] = ()
    random: bool = False
    slack: int = 0
    outputs: int | None = None
    into: int | tuple[int, ...] | None = None

    def __repr__(self) -> str:
        shapes = ", ".join(f"{a.dtype}{list(a.shape)}" for a in self.inputs)
        return f"Case({shapes}; {self.attrs}; train={self.train})"


# Operator name -> function that draws a case.
STRATEGIES: dict[str, Callable[[Draw], Case]] = {}


def operator(*names: str) -> Callable[[Callable[[Draw], Case]], Callable[[Draw], Case]]:
    """Register the strategy of operators."""

    def register(function: Callable[[Draw], Case]) -> Callable[[Draw], Case]:
        for name in names:
            STRATEGIES[name] = function
        return function

    return register


def named(name: str, function: Callable[..., Case], *args: Any, **kwargs: Any) -> None:
    """Register a strategy that takes arguments besides `draw`."""
    STRATEGIES[name] = lambda draw: function(draw, *args, **kwargs)


def shapes(least: int = 1, most: int = 4, side: int = 5) -> st.SearchStrategy[tuple[int, ...]]:
    """Shapes with sides of at least 1; MXNet has no arrays without elements by default."""
    return st.lists(st.integers(1, side), min_size=least, max_size=most).map(tuple)


def reals(draw: Draw, shape: tuple[int, ...], low: float = -2.0, high: float = 2.0,
          dtype: str | None = None) -> np.ndarray:  # fmt: skip
    """Uniform numbers, float32 or float64."""
    dtype = dtype or draw(st.sampled_from(["float32", "float64"]))
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    return rng.uniform(low, high, shape).astype(dtype)


def distinct(draw: Draw, shape: tuple[int, ...], dtype: str = "float32") -> np.ndarray:
    """Numbers that are all different, in random order: for extremes and sorting."""
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    size = int(np.prod(shape))
    return (rng.permutation(size).reshape(shape) / 4.0 - size / 8.0).astype(dtype)


def whole(draw: Draw, shape: tuple[int, ...], low: int, high: int,
          dtype: str = "float32") -> np.ndarray:  # fmt: skip
    """Integers from low to high, both included."""
    rng = np.random.RandomState(draw(st.integers(0, 2**31)))
    return rng.randint(low, high + 1, shape).astype(dtype)


def tensor(draw: Draw, shape: tuple[int, ...], dtype: str | None = None) -> np.ndarray:
    """Numbers of any dtype: for operators that only move them."""
    kinds = ["float32", "float64", "float32", "float16", "int32", "int64", "int8", "uint8"]
    return whole(draw, shape, 0, 99, dtype or draw(st.sampled_from(kinds)))


def smooth(*arrays: np.ndarray) -> tuple[int, ...]:
    """The numbers of the inputs that have gradients."""
    return tuple(k for k, a in enumerate(arrays) if a.dtype.kind == "f")


def axis_of(draw: Draw, shape: tuple[int, ...]) -> int:
    """An axis, counted from either end."""
    return draw(st.integers(-len(shape), len(shape) - 1))


def perhaps(draw: Draw, attrs: dict[str, st.SearchStrategy]) -> dict[str, Any]:
    """Some of the attributes, so that the defaults are compared too."""
    return {name: draw(strategy) for name, strategy in attrs.items() if draw(st.booleans())}
