"""``mx.nd.random``: random arrays. Parameters may be numbers or arrays of them."""

from __future__ import annotations

from typing import Any

from .._op import UNSET, dtype_name
from ..context import Context
from .gen import internal, op
from .ndarray import NDArray

__all__ = [
    "uniform", "normal", "randn", "randint", "exponential", "poisson", "gamma", "multinomial",
    "shuffle", "negative_binomial", "generalized_negative_binomial", "uniform_like", "normal_like",
    "exponential_like", "gamma_like", "poisson_like", "negative_binomial_like",
    "generalized_negative_binomial_like", "pdf_uniform", "pdf_normal", "pdf_exponential",
    "pdf_gamma", "pdf_poisson", "pdf_negative_binomial", "pdf_generalized_negative_binomial",
    "pdf_dirichlet",
]  # fmt: skip

uniform_like = internal._random_uniform_like
normal_like = internal._random_normal_like
exponential_like = internal._random_exponential_like
gamma_like = internal._random_gamma_like
poisson_like = internal._random_poisson_like
negative_binomial_like = internal._random_negative_binomial_like
generalized_negative_binomial_like = internal._random_generalized_negative_binomial_like
pdf_uniform = internal._random_pdf_uniform
pdf_normal = internal._random_pdf_normal
pdf_exponential = internal._random_pdf_exponential
pdf_gamma = internal._random_pdf_gamma
pdf_poisson = internal._random_pdf_poisson
pdf_negative_binomial = internal._random_pdf_negative_binomial
pdf_generalized_negative_binomial = internal._random_pdf_generalized_negative_binomial
pdf_dirichlet = internal._random_pdf_dirichlet


def _draw(
    scalar_op: str, sample_op: str, names: tuple[str, ...], params: tuple[Any, ...], shape: Any,
    dtype: Any, ctx: Context | None, out: NDArray | None, kwargs: dict[str, Any],
) -> NDArray:  # fmt: skip
    """Call the form for numbers, or the one for arrays with one distribution per element."""
    dtype = UNSET if dtype in (None, "None") else dtype_name(dtype)
    arrays = [p for p in params if isinstance(p, NDArray)]
    if not arrays:
        function = _find(scalar_op)
        values = dict(zip(names, map(float, params), strict=True))
        if shape is None:
            shape = (1,) if out is None else out.shape
        return function(
            **values, shape=shape, ctx=ctx or UNSET, dtype=dtype,
            out=out, **kwargs,
        )  # fmt: skip
    if len(arrays) != len(params):
        raise ValueError(
            f"random: the parameters {', '.join(names)} must all be numbers or all be arrays"
        )
    shape = UNSET if shape is None else shape
    return _find(sample_op)(*arrays, shape=shape, dtype=dtype, out=out, **kwargs)


def _find(name: str) -> Any:
    """An operator by its full name; AttributeError says what is missing."""
    if not hasattr(op, name):
        raise NotImplementedError(f"nd.random: weft does not have the operator {name!r}")
    return getattr(op, name)


def uniform(
    low: Any = 0, high: Any = 1, shape: Any = None, dtype: Any = None, ctx: Context | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Numbers from the uniform distribution on [low, high)."""
    return _draw("random_uniform", "sample_uniform", ("low", "high"), (low, high), shape, dtype,
                 ctx, out, kwargs)  # fmt: skip


def normal(
    loc: Any = 0, scale: Any = 1, shape: Any = None, dtype: Any = None, ctx: Context | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Numbers from the normal distribution with mean `loc` and standard deviation `scale`."""
    if isinstance(loc, NDArray) or isinstance(scale, NDArray):
        names = ("mu", "sigma")
    else:
        names = ("loc", "scale")
    return _draw("random_normal", "sample_normal", names, (loc, scale), shape, dtype, ctx, out,
                 kwargs)  # fmt: skip


def randn(*shape: int, **kwargs: Any) -> NDArray:
    """Numbers from a normal distribution; `loc` and `scale` are keywords."""
    loc, scale = kwargs.pop("loc", 0), kwargs.pop("scale", 1)
    return normal(loc, scale, shape or None, **kwargs)


def randint(
    low: int, high: int, shape: Any = None, dtype: Any = None, ctx: Context | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Integers from the uniform distribution on [low, high)."""
    dtype = UNSET if dtype is None else dtype_name(dtype)
    if shape is None:
        shape = (1,) if out is None else out.shape
    return _find("random_randint")(
        low=low, high=high, shape=shape, ctx=ctx or UNSET, dtype=dtype,
        out=out, **kwargs,
    )  # fmt: skip


def exponential(
    scale: Any = 1, shape: Any = None, dtype: Any = None, ctx: Context | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Numbers from the exponential distribution with mean `scale`."""
    rate = 1.0 / scale
    return _draw("random_exponential", "sample_exponential", ("lam",), (rate,), shape, dtype, ctx,
                 out, kwargs)  # fmt: skip


def poisson(
    lam: Any = 1, shape: Any = None, dtype: Any = None, ctx: Context | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Counts from the Poisson distribution with mean `lam`."""
    return _draw("random_poisson", "sample_poisson", ("lam",), (lam,), shape, dtype, ctx, out,
                 kwargs)  # fmt: skip


def gamma(
    alpha: Any = 1, beta: Any = 1, shape: Any = None, dtype: Any = None,
    ctx: Context | None = None, out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Numbers from the gamma distribution with shape `alpha` and scale `beta`."""
    return _draw("random_gamma", "sample_gamma", ("alpha", "beta"), (alpha, beta), shape, dtype,
                 ctx, out, kwargs)  # fmt: skip


def negative_binomial(
    k: Any = 1, p: Any = 1, shape: Any = None, dtype: Any = None, ctx: Context | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Counts of failures before `k` successes of probability `p`."""
    return _draw("random_negative_binomial", "sample_negative_binomial", ("k", "p"), (k, p), shape,
                 dtype, ctx, out, kwargs)  # fmt: skip


def generalized_negative_binomial(
    mu: Any = 1, alpha: Any = 1, shape: Any = None, dtype: Any = None,
    ctx: Context | None = None, out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Counts with mean `mu` and dispersion `alpha`."""
    return _draw("random_generalized_negative_binomial", "sample_generalized_negative_binomial",
                 ("mu", "alpha"), (mu, alpha), shape, dtype, ctx, out, kwargs)  # fmt: skip


def multinomial(
    data: NDArray, shape: Any = UNSET, get_prob: bool = False, out: NDArray | None = None,
    dtype: Any = "int32", **kwargs: Any,
) -> Any:  # fmt: skip
    """Indices drawn with the probabilities in the last axis of `data`."""
    return op.sample_multinomial(data, shape, get_prob, dtype_name(dtype), out=out, **kwargs)


def shuffle(data: NDArray, **kwargs: Any) -> NDArray:
    """The items of the first axis in random order."""
    return op.shuffle(data, **kwargs)
