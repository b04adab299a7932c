"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _random_exponential(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : float, default 1
        Rate.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_exponential_like(data: NDArray | None = ..., lam: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Exponential: density lam exp(-lam x), mean 1 /
    lam.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Rate.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_gamma(alpha: float = ..., beta: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_gamma_like(data: NDArray | None = ..., alpha: float = ..., beta: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Gamma with shape alpha and scale beta: mean
    alpha * beta.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_generalized_negative_binomial(mu: float = ..., alpha: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_generalized_negative_binomial_like(data: NDArray | None = ..., mu: float = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Negative binomial of mean mu and dispersion
    alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_negative_binomial(k: float = ..., p: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Failures before the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_negative_binomial_like(data: NDArray | None = ..., k: float = ..., p: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Failures before the k-th success, where p is the
    probability of success.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_normal(loc: float = ..., scale: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Normal with the given mean and standard deviation.

    Parameters
    ----------
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_normal_like(data: NDArray | None = ..., loc: float = ..., scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Normal with the given mean and standard
    deviation.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_dirichlet(sample: NDArray | None = ..., alpha: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
    that is the only one.

    Parameters
    ----------
    sample : NDArray
        (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    alpha : NDArray
        Concentrations, shape (..., n).
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_exponential(sample: NDArray | None = ..., lam: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The exponential density lam exp(-lam x). The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Rates.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_gamma(sample: NDArray | None = ..., alpha: NDArray | None = ..., beta: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The gamma density of shape alpha and rate beta. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    alpha : NDArray
        Shapes.
    beta : NDArray
        Rates: inverse scales. Shape of alpha.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_generalized_negative_binomial(sample: NDArray | None = ..., mu: NDArray | None = ..., alpha: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a count under the negative binomial distribution of mean mu and variance mu
    + alpha mu^2. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    alpha : NDArray
        Dispersions. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_negative_binomial(sample: NDArray | None = ..., k: NDArray | None = ..., p: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a number of failures before the k-th success of probability p. The result
    has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    k : NDArray
        Numbers of successes.
    p : NDArray
        Probabilities of success. Shape of k.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_normal(sample: NDArray | None = ..., mu: NDArray | None = ..., sigma: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The normal density. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    sigma : NDArray
        Standard deviations. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_poisson(sample: NDArray | None = ..., lam: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a count under the Poisson distribution. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Means.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_uniform(sample: NDArray | None = ..., low: NDArray | None = ..., high: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    low : NDArray
        Lower ends.
    high : NDArray
        Upper ends. Shape of low.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_poisson(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Poisson of mean lam.

    Parameters
    ----------
    lam : float, default 1
        Mean.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_poisson_like(data: NDArray | None = ..., lam: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Poisson of mean lam.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Mean.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_randint(low: int = ..., high: int = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random integers, uniform on [low, high).

    Parameters
    ----------
    low : int, required
        Least value.
    high : int, required
        One above the largest value.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Integer dtype; None: int32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_uniform(low: float = ..., high: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Uniform on [low, high).

    Parameters
    ----------
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_uniform_like(data: NDArray | None = ..., low: float = ..., high: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Uniform on [low, high).

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_exponential(lam: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : NDArray
        Rate.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_gamma(alpha: NDArray | None = ..., beta: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : NDArray
        Shape.
    beta : NDArray
        Scale. Shape of alpha.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_generalized_negative_binomial(mu: NDArray | None = ..., alpha: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
    of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : NDArray
        Mean.
    alpha : NDArray
        Dispersion. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_multinomial(data: NDArray | None = ..., shape: int | Sequence[int] = ..., get_prob: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : NDArray
        (..., k): probabilities of the k categories; a row is divided by its sum.
    shape : shape, default ()
        Shape of what is drawn for each row.
    get_prob : bool, default False
        Return log(data) at the drawn categories as well.
    dtype : dtype, default int32
        Dtype of the categories.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_negative_binomial(k: NDArray | None = ..., p: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : NDArray
        Number of successes.
    p : NDArray
        Probability of success. Shape of k.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_normal(mu: NDArray | None = ..., sigma: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : NDArray
        Mean.
    sigma : NDArray
        Standard deviation. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_poisson(lam: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : NDArray
        Mean.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
