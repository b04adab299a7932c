"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _random_exponential(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_exponential_like(data: Symbol | None = ..., lam: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Exponential: density lam exp(-lam x), mean 1 /
    lam.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Rate.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_gamma(alpha: float = ..., beta: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_gamma_like(data: Symbol | None = ..., alpha: float = ..., beta: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Gamma with shape alpha and scale beta: mean
    alpha * beta.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_generalized_negative_binomial(mu: float = ..., alpha: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_generalized_negative_binomial_like(data: Symbol | None = ..., mu: float = ..., alpha: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Negative binomial of mean mu and dispersion
    alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_negative_binomial(k: float = ..., p: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_negative_binomial_like(data: Symbol | None = ..., k: float = ..., p: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Failures before the k-th success, where p is the
    probability of success.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_normal(loc: float = ..., scale: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_normal_like(data: Symbol | None = ..., loc: float = ..., scale: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Normal with the given mean and standard
    deviation.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_dirichlet(sample: Symbol | None = ..., alpha: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
    that is the only one.

    Parameters
    ----------
    sample : Symbol
        (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    alpha : Symbol
        Concentrations, shape (..., n).
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_exponential(sample: Symbol | None = ..., lam: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The exponential density lam exp(-lam x). The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    lam : Symbol
        Rates.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_gamma(sample: Symbol | None = ..., alpha: Symbol | None = ..., beta: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The gamma density of shape alpha and rate beta. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    alpha : Symbol
        Shapes.
    beta : Symbol
        Rates: inverse scales. Shape of alpha.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_generalized_negative_binomial(sample: Symbol | None = ..., mu: Symbol | None = ..., alpha: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The probability of a count under the negative binomial distribution of mean mu and variance mu
    + alpha mu^2. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    mu : Symbol
        Means.
    alpha : Symbol
        Dispersions. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_negative_binomial(sample: Symbol | None = ..., k: Symbol | None = ..., p: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The probability of a number of failures before the k-th success of probability p. The result
    has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    k : Symbol
        Numbers of successes.
    p : Symbol
        Probabilities of success. Shape of k.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_normal(sample: Symbol | None = ..., mu: Symbol | None = ..., sigma: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The normal density. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    mu : Symbol
        Means.
    sigma : Symbol
        Standard deviations. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_poisson(sample: Symbol | None = ..., lam: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The probability of a count under the Poisson distribution. The result has the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    lam : Symbol
        Means.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_pdf_uniform(sample: Symbol | None = ..., low: Symbol | None = ..., high: Symbol | None = ..., is_log: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    the shape of sample.

    Parameters
    ----------
    sample : Symbol
        Shape of the parameters + any further axes; floating point.
    low : Symbol
        Lower ends.
    high : Symbol
        Upper ends. Shape of low.
    is_log : bool, default False
        Whether the logarithm is wanted.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_poisson(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_poisson_like(data: Symbol | None = ..., lam: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Poisson of mean lam.

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Mean.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_randint(low: int = ..., high: int = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_uniform(low: float = ..., high: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _random_uniform_like(data: Symbol | None = ..., low: float = ..., high: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers of the shape and dtype of data. Uniform on [low, high).

    Parameters
    ----------
    data : Symbol
        A floating array; only its shape and dtype are read.
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_exponential(lam: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : Symbol
        Rate.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_gamma(alpha: Symbol | None = ..., beta: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : Symbol
        Shape.
    beta : Symbol
        Scale. Shape of alpha.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_generalized_negative_binomial(mu: Symbol | None = ..., alpha: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
    of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : Symbol
        Mean.
    alpha : Symbol
        Dispersion. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_multinomial(data: Symbol | None = ..., shape: int | Sequence[int] = ..., get_prob: bool = ..., dtype: str | type = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : Symbol
        (..., k): probabilities of the k categories; a row is divided by its sum.
    shape : shape, default ()
        Shape of what is drawn for each row.
    get_prob : bool, default False
        Return log(data) at the drawn categories as well.
    dtype : dtype, default int32
        Dtype of the categories.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _sample_negative_binomial(k: Symbol | None = ..., p: Symbol | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : Symbol
        Number of successes.
    p : Symbol
        Probability of success. Shape of k.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
