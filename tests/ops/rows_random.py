"""Rows of random operators: bounds, moments and distributions of large samples."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from tests.ops.table import WIDE, V, row

_N = 40000


def moments(mean: float, var: float, low: float = -math.inf, high: float = math.inf,
            kurtosis: float = 3.0) -> Callable[[np.ndarray], None]:
    """Mean and variance within five standard errors; all values in [low, high]."""

    def check(sample: np.ndarray) -> None:
        x = np.asarray(sample, dtype=np.float64).ravel()
        assert x.min() >= low and x.max() <= high
        assert abs(x.mean() - mean) < 5 * math.sqrt(var / x.size)
        assert abs(x.var() - var) < 5 * var * math.sqrt((kurtosis - 1) / x.size)
        # Neighbours are not correlated.
        z = (x - x.mean()) / x.std()
        assert abs((z[1:] * z[:-1]).mean()) < 5 / math.sqrt(x.size)

    return check


def frequencies(probabilities: list[float]) -> Callable[[np.ndarray], None]:
    """Counts of 0..k-1 pass a chi-square test at about five standard deviations."""

    def check(sample: np.ndarray) -> None:
        x = np.asarray(sample).astype(np.int64).ravel()
        p = np.asarray(probabilities)
        counts = np.bincount(x, minlength=len(p))
        assert len(counts) == len(p) and not counts[p == 0].any()
        keep = p > 0
        chi = ((counts - x.size * p)[keep] ** 2 / (x.size * p[keep])).sum()
        dof = keep.sum() - 1
        assert chi < dof + 5 * math.sqrt(2 * dof) + 5

    return check


_SHAPE = (200, 200)
for _dtype in ("float32", "float64"):
    row("_random_uniform", attrs=dict(low=-1.0, high=3.0, shape=_SHAPE, dtype=_dtype),
        random=moments(1.0, 16 / 12, -1, 3, 1.8), dtypes=("float32",), out_dtype=_dtype)
    row("_random_normal", attrs=dict(loc=2.0, scale=0.5, shape=_SHAPE, dtype=_dtype),
        random=moments(2.0, 0.25), dtypes=("float32",), out_dtype=_dtype)
row("_random_uniform", attrs=dict(shape=_SHAPE), random=moments(0.5, 1 / 12, 0, 1, 1.8),
    dtypes=("float32",), out_dtype="float32")
row("_random_normal", attrs=dict(shape=_SHAPE), random=moments(0.0, 1.0),
    dtypes=("float32",), out_dtype="float32")
row("_random_uniform", attrs=dict(shape=_SHAPE, dtype="float16"), dtypes=("float32",),
    random=moments(0.5, 1 / 12, 0, 1, 1.8), out_dtype="float16")
row("_random_normal", attrs=dict(shape=_SHAPE, dtype="float16"), dtypes=("float32",),
    random=moments(0.0, 1.0), out_dtype="float16")
row("_random_randint", attrs=dict(low=-3, high=5, shape=_SHAPE), dtypes=("float32",),
    random=lambda x: frequencies([1 / 8] * 8)(x + 3), out_dtype="int32")
row("_random_randint", attrs=dict(low=0, high=3, shape=_SHAPE, dtype="int64"),
    dtypes=("float32",), random=frequencies([1 / 3] * 3), out_dtype="int64")
row("_sample_multinomial", [V([0.1, 0.0, 0.4, 0.5])], dict(shape=_N), dtypes=WIDE,
    random=frequencies([0.1, 0.0, 0.4, 0.5]), out_dtype="int32")
row("_sample_multinomial", [V([[0.3, 0.7], [0.3, 0.7]])], dict(shape=(100, 200)),
    dtypes=("float32",), random=frequencies([0.3, 0.7]), out_dtype="int32")
row("_sample_multinomial", [V([0.25, 0.75])], dict(shape=_N, dtype="float32"),
    dtypes=("float32",), random=frequencies([0.25, 0.75]), out_dtype="float32")


def _is_permutation(y: np.ndarray) -> None:
    assert sorted(y[:, 0].tolist()) == list(range(len(y))), "_shuffle: rows are lost"
    assert (y[:, 1] == -y[:, 0]).all(), "_shuffle: rows are torn"
    assert (y[:, 0] != np.arange(len(y))).mean() > 0.9


_ROWS = np.stack([np.arange(200), -np.arange(200)], 1)
row("_shuffle", [V(_ROWS)], random=_is_permutation, dtypes=WIDE)

# Distribution: its attributes, mean, variance, lowest value, kurtosis; as scalars and per row.
_FAMILY: dict[str, tuple[dict[str, float], float, float, float, float]] = {
    "uniform": (dict(low=-1.0, high=3.0), 1.0, 16 / 12, -1, 1.8),
    "normal": (dict(loc=2.0, scale=0.5), 2.0, 0.25, -math.inf, 3),
    "exponential": (dict(lam=4.0), 0.25, 1 / 16, 0, 9),
    "gamma": (dict(alpha=2.0, beta=3.0), 6.0, 18.0, 0, 6),
    "poisson": (dict(lam=3.0), 3.0, 3.0, 0, 3 + 1 / 3),
    "negative_binomial": (dict(k=3, p=0.4), 4.5, 11.25, 0, 6),
    "generalized_negative_binomial": (dict(mu=2.0, alpha=0.3), 2.0, 3.2, 0, 6),
}


def each_row(checks: list[Callable[[np.ndarray], None]]) -> Callable[[np.ndarray], None]:
    """A sample with one distribution per row."""

    def check(sample: np.ndarray) -> None:
        assert len(sample) == len(checks)
        for part, one in zip(sample, checks, strict=True):
            one(part)

    return check


for _name, (_attrs, _mean, _var, _low, _kurtosis) in _FAMILY.items():
    _check = moments(_mean, _var, _low, kurtosis=_kurtosis)
    if _name not in ("uniform", "normal"):
        row(f"_random_{_name}", attrs=dict(**_attrs, shape=_SHAPE), random=_check,
            dtypes=("float32",), out_dtype="float32")
    row(f"_random_{_name}_like", [V(np.zeros(_SHAPE))], _attrs, random=_check, dtypes=WIDE)
    row(f"_sample_{_name}", [V([v, v]) for v in _attrs.values()], dict(shape=_N // 2),
        random=each_row([_check, _check]), dtypes=("float32",), out_dtype="float32")
row("_sample_normal", [V([0.0, 5.0]), V([1.0, 0.1])], dict(shape=_N // 2), dtypes=("float32",),
    random=each_row([moments(0.0, 1.0), moments(5.0, 0.01)]), out_dtype="float32")
row("_sample_gamma", [V([0.5, 9.0]), V([2.0, 0.5])], dict(shape=_N // 2), dtypes=("float32",),
    random=each_row([moments(1.0, 2.0, 0, kurtosis=15), moments(4.5, 2.25, 0, kurtosis=4)]),
    out_dtype="float32")
row("_sample_poisson", [V([0.2, 50.0])], dict(shape=_N // 2), dtypes=("float32",),
    random=each_row([moments(0.2, 0.2, 0, kurtosis=8), moments(50.0, 50.0, 0)]),
    out_dtype="float32")


def _unique_classes(range_max: int, columns: int) -> Callable[[np.ndarray], None]:
    """Rows of different classes; the first of each row is log-uniform."""

    def check(samples: np.ndarray) -> None:
        assert samples.min() >= 0 and samples.max() < range_max
        assert all(len(set(r)) == columns for r in samples.tolist()), "a class comes twice"
        c = np.arange(range_max)
        frequencies((np.log((c + 2) / (c + 1)) / np.log(range_max + 1)).tolist())(samples[:, 0])

    return check


for _classes, _columns in ((20, 3), (4, 4)):
    row("_sample_unique_zipfian", attrs=dict(range_max=_classes, shape=(4000, _columns)),
        dtypes=("float32",), random=_unique_classes(_classes, _columns), out_dtype="int64",
        differs="class 0 comes too rarely")
