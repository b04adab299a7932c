"""``mx.sym.random``: random numbers. Parameters may be numbers or symbols."""

from __future__ import annotations

from typing import Any

from .._op import UNSET, dtype_name
from .gen import internal
from .symbol import Symbol

__all__ = [
    "uniform", "normal", "randn", "randint", "exponential", "poisson", "gamma", "multinomial",
    "shuffle", "negative_binomial", "generalized_negative_binomial", "uniform_like", "normal_like",
    "exponential_like", "gamma_like", "poisson_like", "negative_binomial_like",
    "generalized_negative_binomial_like",
]  # fmt: skip


def _like(distribution: str) -> Any:
    function = getattr(internal, f"_random_{distribution}_like")

    def like(*args: Any, name: str | None = None, **kwargs: Any) -> Symbol:
        return function(*args, name=name, **kwargs)

    like.__name__ = like.__qualname__ = f"{distribution}_like"
    like.__doc__ = function.__doc__
    return like


uniform_like = _like("uniform")
normal_like = _like("normal")
exponential_like = _like("exponential")
gamma_like = _like("gamma")
poisson_like = _like("poisson")
negative_binomial_like = _like("negative_binomial")
generalized_negative_binomial_like = _like("generalized_negative_binomial")


def _draw(distribution: str, parameters: dict[str, Any], shape: Any, dtype: Any,
          kwargs: dict[str, Any]) -> Symbol:  # fmt: skip
    """The operator for numbers, or that of symbols with one distribution per element."""
    dtype = UNSET if dtype in (None, "None", UNSET) else dtype_name(dtype)
    shape = UNSET if shape is None else shape
    symbols = [p for p in parameters.values() if isinstance(p, Symbol)]
    if not symbols:
        function = getattr(internal, f"_random_{distribution}")
        return function(**parameters, shape=shape, dtype=dtype, **kwargs)
    if len(symbols) != len(parameters):
        raise ValueError(
            f"random.{distribution}: {', '.join(parameters)} must all be numbers or all be symbols"
        )
    function = getattr(internal, f"_sample_{distribution}")
    return function(*symbols, shape=shape, dtype=dtype, **kwargs)


def uniform(
    low: Any = 0, high: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any
) -> Symbol:
    """Numbers from the uniform distribution on [low, high)."""
    return _draw("uniform", {"low": low, "high": high}, shape, dtype, kwargs)


def normal(
    loc: Any = 0, scale: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any
) -> Symbol:
    """Numbers from the normal distribution with mean `loc` and standard deviation `scale`."""
    return _draw("normal", {"loc": loc, "scale": scale}, shape, dtype, kwargs)


def randn(*shape: int, **kwargs: Any) -> Symbol:
    """Numbers from a normal distribution; `loc` and `scale` are keywords."""
    loc, scale = kwargs.pop("loc", 0), kwargs.pop("scale", 1)
    return normal(loc, scale, shape or UNSET, **kwargs)


def randint(
    low: int, high: int, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any
) -> Symbol:
    """Integers from the uniform distribution on [low, high)."""
    return _draw("randint", {"low": low, "high": high}, shape, dtype, kwargs)


def exponential(scale: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any) -> Symbol:
    """Numbers from the exponential distribution with mean `scale`."""
    return _draw("exponential", {"lam": 1.0 / scale}, shape, dtype, kwargs)


def poisson(lam: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any) -> Symbol:
    """Counts from the Poisson distribution with mean `lam`."""
    return _draw("poisson", {"lam": lam}, shape, dtype, kwargs)


def gamma(
    alpha: Any = 1, beta: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any
) -> Symbol:
    """Numbers from the gamma distribution with shape `alpha` and scale `beta`."""
    return _draw("gamma", {"alpha": alpha, "beta": beta}, shape, dtype, kwargs)


def negative_binomial(
    k: Any = 1, p: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any
) -> Symbol:
    """Counts of failures before `k` successes of probability `p`."""
    return _draw("negative_binomial", {"k": k, "p": p}, shape, dtype, kwargs)


def generalized_negative_binomial(
    mu: Any = 1, alpha: Any = 1, shape: Any = UNSET, dtype: Any = UNSET, **kwargs: Any
) -> Symbol:
    """Counts with mean `mu` and dispersion `alpha`."""
    return _draw("generalized_negative_binomial", {"mu": mu, "alpha": alpha}, shape, dtype, kwargs)


def multinomial(
    data: Symbol, shape: Any = UNSET, get_prob: bool = True, dtype: Any = "int32", **kwargs: Any
) -> Symbol:
    """Indices drawn with the probabilities in the last axis of `data`, and log-probabilities."""
    return internal._sample_multinomial(data, shape, get_prob, dtype_name(dtype), **kwargs)


def shuffle(data: Symbol, **kwargs: Any) -> Symbol:
    """The items of the first axis in random order."""
    return internal._shuffle(data, **kwargs)
