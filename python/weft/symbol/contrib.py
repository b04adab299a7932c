"""``mx.sym.contrib``."""

from __future__ import annotations

import math

from . import random
from .gen import op
from .gen.contrib import *  # noqa: F403
from .symbol import Symbol


def isnan(data: Symbol) -> Symbol:
    """1 where an element is not a number, else 0; dtype of `data`."""
    return data != data


def isinf(data: Symbol) -> Symbol:
    """1 where an element is infinite, else 0; dtype of `data`."""
    return (data == data) - isfinite(data)


def isfinite(data: Symbol) -> Symbol:
    """1 where an element is neither infinite nor NaN, else 0; dtype of `data`."""
    return data * 0 == 0


def rand_zipfian(
    true_classes: Symbol, num_sampled: int, range_max: int
) -> tuple[Symbol, Symbol, Symbol]:
    """Classes from the log-uniform distribution, and how often classes are expected.

    ``P(c) = log((c + 2) / (c + 1)) / log(range_max + 1)``; see ``nd.contrib.rand_zipfian``.
    """
    if range_max < 1 or num_sampled < 0:
        raise ValueError(
            f"rand_zipfian: range_max is {range_max} and num_sampled {num_sampled}, expected at "
            "least 1 and 0"
        )
    total = math.log(range_max + 1)
    drawn = random.uniform(0, total, shape=(num_sampled,), dtype="float64")
    samples = (op.exp(drawn) - 1).astype("int64") % range_max

    def expected(classes: Symbol) -> Symbol:
        number = classes.astype("float64")
        return op.log((number + 2) / (number + 1)) / total * num_sampled

    return samples, expected(true_classes), expected(samples)
