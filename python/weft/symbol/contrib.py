"""``mx.sym.contrib``."""

from __future__ import annotations

import math
from typing import Any

from . import random
from .control_flow import cond as cond
from .control_flow import foreach as foreach
from .control_flow import while_loop as while_loop
from .creation import full
from .gen import internal, op
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


def _factor(value: Symbol | float) -> Symbol:
    return value if isinstance(value, Symbol) else full((1,), value)


def adamw_update(
    weight: Symbol, grad: Symbol, mean: Symbol, var: Symbol, rescale_grad: Symbol | float,
    lr: float, eta: float, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8,
    wd: float = 0, clip_gradient: float = -1, out: Any = None, name: str | None = None,
    **kwargs: Any,
) -> Symbol:  # fmt: skip
    """Adam with decoupled weight decay; see ``nd.contrib.adamw_update``."""
    return internal._adamw_update(
        weight, grad, mean, var, _factor(rescale_grad), lr=lr, eta=eta, beta1=beta1, beta2=beta2,
        epsilon=epsilon, wd=wd, clip_gradient=clip_gradient, name=name, **kwargs,
    )  # fmt: skip


def mp_adamw_update(
    weight: Symbol, grad: Symbol, mean: Symbol, var: Symbol, weight32: Symbol,
    rescale_grad: Symbol | float, lr: float, eta: float, beta1: float = 0.9, beta2: float = 0.999,
    epsilon: float = 1e-8, wd: float = 0, clip_gradient: float = -1, out: Any = None,
    name: str | None = None, **kwargs: Any,
) -> Symbol:  # fmt: skip
    """`adamw_update` of a float32 master weight and of the weight that it is kept for."""
    return internal._mp_adamw_update(
        weight, grad, mean, var, weight32, _factor(rescale_grad), lr=lr, eta=eta, beta1=beta1,
        beta2=beta2, epsilon=epsilon, wd=wd, clip_gradient=clip_gradient, name=name, **kwargs,
    )  # fmt: skip
