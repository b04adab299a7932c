"""``mx.nd.contrib``."""

from __future__ import annotations

import math

from ..context import Context
from . import random
from .control_flow import *  # noqa: F403
from .gen import op
from .gen.contrib import *  # noqa: F403
from .ndarray import NDArray
from .updates import *  # noqa: F403


def isnan(data: NDArray) -> NDArray:
    """1 where an element is not a number, else 0; dtype of `data`."""
    return data != data


def isinf(data: NDArray) -> NDArray:
    """1 where an element is infinite, else 0; dtype of `data`."""
    return (data == data) - isfinite(data)


def isfinite(data: NDArray) -> NDArray:
    """1 where an element is neither infinite nor NaN, else 0; dtype of `data`."""
    return data * 0 == 0  # for integers too, which have no infinity to compare with


def rand_zipfian(
    true_classes: NDArray, num_sampled: int, range_max: int, ctx: Context | None = None
) -> tuple[NDArray, NDArray, NDArray]:
    """Classes from the log-uniform distribution, and how often classes are expected.

    ``P(c) = log((c + 2) / (c + 1)) / log(range_max + 1)``, as for words by falling frequency.

    Parameters
    ----------
    true_classes : NDArray
        Class numbers, any shape.
    num_sampled, range_max : int
        Number of samples, with replacement, and of classes.

    Returns
    -------
    samples : int64, (num_sampled,)
    expected_count_true, expected_count_sample : float64
        Expected counts of `true_classes` and of the samples among the samples.
    """
    if range_max < 1 or num_sampled < 0:
        raise ValueError(
            f"rand_zipfian: range_max is {range_max} and num_sampled {num_sampled}, expected at "
            "least 1 and 0"
        )
    total = math.log(range_max + 1)
    drawn = random.uniform(0, total, shape=(num_sampled,), dtype="float64", ctx=ctx)
    samples = (op.exp(drawn) - 1).astype("int64") % range_max

    def expected(classes: NDArray) -> NDArray:
        number = classes.astype("float64")
        return op.log((number + 2) / (number + 1)) / total * num_sampled

    return samples, expected(true_classes.as_in_context(samples.context)), expected(samples)
