"""Whether random numbers follow a distribution."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..ndarray.ndarray import NDArray

__all__ = [
    "chi_square_check", "gen_buckets_probs_with_ppf", "mean_check", "var_check", "verify_generator",
]  # fmt: skip


def gen_buckets_probs_with_ppf(
    ppf: Callable[[float], float], nbuckets: int
) -> tuple[list[tuple[float, float]], list[float]]:
    """Buckets of equal probability.

    Parameters
    ----------
    ppf : callable
        The inverse of the distribution function.
    nbuckets : int

    Returns
    -------
    buckets : list of (float, float)
    probs : list of float
    """
    if nbuckets < 1:
        raise ValueError(f"gen_buckets_probs_with_ppf: nbuckets is {nbuckets}, expected at least 1")
    edges = [ppf(i / nbuckets) for i in range(nbuckets + 1)]
    return list(zip(edges, edges[1:], strict=False)), [1.0 / nbuckets] * nbuckets


def _draw(generator: Callable[[int], Any], nsamples: int) -> np.ndarray:
    samples = generator(nsamples)
    return (samples.asnumpy() if isinstance(samples, NDArray) else np.asarray(samples)).ravel()


def _three_sigma(value: float, expected: float, deviation: float) -> bool:
    return expected - 3 * deviation < value < expected + 3 * deviation


def mean_check(
    generator: Callable[[int], Any], mu: float, sigma: float, nsamples: int = 1000000
) -> bool:
    """Whether the mean of samples lies within three standard deviations of `mu`."""
    mean = _draw(generator, nsamples).astype("float64").mean()
    return _three_sigma(mean, mu, sigma / math.sqrt(nsamples))


def var_check(generator: Callable[[int], Any], sigma: float, nsamples: int = 1000000) -> bool:
    """Whether the variance of samples lies within three standard deviations of ``sigma ** 2``.

    The deviation is that of normal numbers.
    """
    variance = _draw(generator, nsamples).astype("float64").var(ddof=1)
    return _three_sigma(variance, sigma**2, math.sqrt(2.0 * sigma**4 / (nsamples - 1)))


def _chi_square_tail(statistic: float, freedom: int) -> float:
    """Probability that a chi-square number is at least `statistic` (Abramowitz & Stegun 26.4)."""
    half = statistic / 2
    if half == 0:
        return 1.0
    tail = math.erfc(math.sqrt(half)) if freedom % 2 else math.exp(-half)
    order = 0.5 if freedom % 2 else 1.0
    while order < freedom / 2:
        tail += math.exp(order * math.log(half) - half - math.lgamma(order + 1))
        order += 1
    return min(tail, 1.0)


def chi_square_check(
    generator: Callable[[int], Any], buckets: Sequence[Any], probs: Sequence[float],
    nsamples: int = 1000000,
) -> tuple[float, Any, Any]:  # fmt: skip
    """Pearson's chi-square test of a generator.

    Parameters
    ----------
    generator : callable
        ``generator(n)`` gives n samples.
    buckets : sequence
        Ranges ``(low, high)``, the high end not included, or single values.
    probs : sequence of float
        Their probabilities.
    nsamples : int

    Returns
    -------
    p : float
        Probability of at least such a deviation.
    obs_freq, expected_freq : numpy.ndarray
    """
    if len(buckets) != len(probs) or not len(buckets):
        raise ValueError(
            f"chi_square_check: {len(buckets)} buckets and {len(probs)} probabilities"
        )
    samples = _draw(generator, nsamples)
    if isinstance(buckets[0], (list, tuple)):
        observed = [np.count_nonzero((samples >= a) & (samples < b)) for a, b in buckets]
    else:
        observed = [np.count_nonzero(samples == value) for value in buckets]
    expected = nsamples * np.asarray(probs, dtype="float64")
    observed = np.array(observed)
    statistic = float(np.sum((observed - expected) ** 2 / expected))
    return _chi_square_tail(statistic, len(buckets) - 1), observed, expected


def verify_generator(
    generator: Callable[[int], Any], buckets: Sequence[Any], probs: Sequence[float],
    nsamples: int = 1000000, nrepeat: int = 5, success_rate: float = 0.2, alpha: float = 0.05,
) -> list[float]:  # fmt: skip
    """Raise AssertionError unless enough of several chi-square tests give ``p > alpha``.

    Returns
    -------
    list of float
        The probabilities.
    """
    results = [chi_square_check(generator, buckets, probs, nsamples) for _ in range(nrepeat)]
    passed = sum(p > alpha for p, _, _ in results)
    if passed < nrepeat * success_rate:
        raise AssertionError(
            f"the generator fails: p={[p for p, _, _ in results]}, "
            f"observed={[list(o) for _, o, _ in results]}, expected={list(results[0][2])}, "
            f"buckets={buckets}, probs={probs}"
        )
    return [p for p, _, _ in results]
