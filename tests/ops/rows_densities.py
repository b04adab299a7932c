"""Rows of the densities of random distributions."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from tests.ops.table import WIDE, F, I, V, row

_lgamma = np.vectorize(math.lgamma, otypes=[np.float64])


def _xlogy(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.where((x == 0) & (y == 0), 0.0, x * np.log(np.where((x == 0) & (y == 0), 1, y)))


def _uniform(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    return -np.log(high - low) + 0 * x


def _normal(x: np.ndarray, mu: np.ndarray, sigma: np.ndarray) -> np.ndarray:
    return -0.5 * ((x - mu) / sigma) ** 2 - np.log(sigma * math.sqrt(2 * math.pi))


def _exponential(x: np.ndarray, lam: np.ndarray) -> np.ndarray:
    return np.log(lam) - lam * x


def _gamma(x: np.ndarray, alpha: np.ndarray, beta: np.ndarray) -> np.ndarray:
    return _xlogy(alpha, beta) + _xlogy(alpha - 1, x) - beta * x - _lgamma(alpha)


def _poisson(x: np.ndarray, lam: np.ndarray) -> np.ndarray:
    return _xlogy(x, lam) - lam - _lgamma(x + 1)


def _negative_binomial(x: np.ndarray, k: np.ndarray, p: np.ndarray) -> np.ndarray:
    return (_lgamma(x + k) - _lgamma(x + 1) - _lgamma(k) + _xlogy(k, p) + _xlogy(x, 1 - p))


def _generalized(x: np.ndarray, mu: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    return _negative_binomial(x, 1 / alpha, 1 / (1 + mu * alpha))


def _dirichlet(x: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    rest = x.ndim - alpha.ndim
    a = alpha.reshape(*alpha.shape[:-1], *(1,) * rest, alpha.shape[-1])
    return np.atleast_1d(
        _xlogy(a - 1, x).sum(-1) + _lgamma(a.sum(-1)) - _lgamma(a).sum(-1))


def _density(log: Callable[..., np.ndarray]) -> Callable[..., np.ndarray]:
    """The reference of an operator; parameters get axes of size 1 behind their own."""

    def ref(x: np.ndarray, *parameters: np.ndarray, is_log: bool = False) -> np.ndarray:
        if log is not _dirichlet:
            parameters = tuple(p.reshape(*p.shape, *(1,) * (x.ndim - p.ndim)) for p in parameters)
        value = log(x, *parameters)
        return value if is_log else np.exp(value)

    return ref


_POSITIVE, _SHARE = dict(lo=0.5, hi=3.0), dict(lo=0.2, hi=0.8)
# Density, samples: real ones, or counts up to a highest; ranges of the parameters.
_FAMILY: dict[str, tuple[Any, dict[str, float] | int, list[dict[str, float]]]] = {
    "uniform": (_uniform, {}, [dict(lo=-2.0, hi=-1.0), dict(lo=1.0, hi=2.0)]),
    "normal": (_normal, {}, [{}, _POSITIVE]),
    "exponential": (_exponential, _POSITIVE, [_POSITIVE]),
    "gamma": (_gamma, _POSITIVE, [_POSITIVE, _POSITIVE]),
    "poisson": (_poisson, 6, [_POSITIVE]),
    "negative_binomial": (_negative_binomial, 6, [_POSITIVE, _SHARE]),
    "generalized_negative_binomial": (_generalized, 6, [_POSITIVE, _POSITIVE]),
}
# Sums of logarithms cancel.
_TOLERANCE = dict(float64=1e-10, float32=2e-5)

for _name, (_log, _samples, _parameters) in _FAMILY.items():
    for _shape, _of in (((2, 3), (2,)), ((2, 3), (2, 3)), ((2, 3, 2), (2, 3)), ((4,), ())):
        _real = not isinstance(_samples, int)
        _x = F(*_shape, **_samples) if _real else I(*_shape, hi=_samples, dtype=None)
        for _attrs in ({}, dict(is_log=True)):
            row(f"_random_pdf_{_name}", [_x, *(F(*_of, **p) for p in _parameters)], _attrs,
                ref=_density(_log), dtypes=WIDE, tol=_TOLERANCE,
                grad=tuple(range(0 if _real else 1, 1 + len(_parameters))),
                differs="no arrays without axes in mx.nd" if _of == () else None)
row("_random_pdf_normal", [F(2, 3), F(2), F(2, **_POSITIVE)], ref=_density(_normal))

# At the ends of their ranges, where factors are 0^0.
_ENDS = "NaN for 0 log(0)"
row("_random_pdf_gamma", [V([[0.0, 1.0]]), V([1.0]), V([2.0])], ref=_density(_gamma), dtypes=WIDE,
    tol=_TOLERANCE, grad=(2,), differs=_ENDS)
row("_random_pdf_poisson", [V([[0.0, 1.0]]), V([0.0])], ref=_density(_poisson), dtypes=WIDE,
    tol=_TOLERANCE, grad=(), differs=_ENDS)
row("_random_pdf_negative_binomial", [V([[0.0, 1.0]]), V([2.0]), V([1.0])],
    ref=_density(_negative_binomial), dtypes=WIDE, tol=_TOLERANCE, grad=(), differs=_ENDS)

_ALPHA = dict(lo=1.2, hi=3.0)
for _shape, _of in (((2, 3), (3,)), ((2, 2, 3), (2, 3)), ((2, 3), (2, 3))):
    for _attrs in ({}, dict(is_log=True)):
        row("_random_pdf_dirichlet", [F(*_shape, lo=0.1, hi=0.9), F(*_of, **_ALPHA)], _attrs,
            ref=_density(_dirichlet), dtypes=WIDE, tol=_TOLERANCE)
row("_random_pdf_dirichlet", [V([0.0, 0.5, 0.5]), V([1.0, 1.0, 2.0])], ref=_density(_dirichlet),
    dtypes=WIDE, tol=_TOLERANCE, grad=(), differs=_ENDS)
