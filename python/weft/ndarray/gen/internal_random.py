"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_random_exponential_op = _Operator('_random_exponential', ('lam', 'shape', 'ctx', 'dtype'), ())


def _random_exponential(lam=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_exponential_op((), (lam, shape, ctx, dtype, ), out, kwargs)


_random_exponential_like_op = _Operator('_random_exponential_like', ('lam',), ('data',))


def _random_exponential_like(data=None, lam=_U, out=None, name=None, **kwargs):
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
    return _random_exponential_like_op((data, ), (lam, ), out, kwargs)


_random_gamma_op = _Operator('_random_gamma', ('alpha', 'beta', 'shape', 'ctx', 'dtype'), ())


def _random_gamma(alpha=_U, beta=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_gamma_op((), (alpha, beta, shape, ctx, dtype, ), out, kwargs)


_random_gamma_like_op = _Operator('_random_gamma_like', ('alpha', 'beta'), ('data',))


def _random_gamma_like(data=None, alpha=_U, beta=_U, out=None, name=None, **kwargs):
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
    return _random_gamma_like_op((data, ), (alpha, beta, ), out, kwargs)


_random_generalized_negative_binomial_op = _Operator('_random_generalized_negative_binomial', ('mu', 'alpha', 'shape', 'ctx', 'dtype'), ())


def _random_generalized_negative_binomial(mu=_U, alpha=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_generalized_negative_binomial_op((), (mu, alpha, shape, ctx, dtype, ), out, kwargs)


_random_generalized_negative_binomial_like_op = _Operator('_random_generalized_negative_binomial_like', ('mu', 'alpha'), ('data',))


def _random_generalized_negative_binomial_like(data=None, mu=_U, alpha=_U, out=None, name=None, **kwargs):
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
    return _random_generalized_negative_binomial_like_op((data, ), (mu, alpha, ), out, kwargs)


_random_negative_binomial_op = _Operator('_random_negative_binomial', ('k', 'p', 'shape', 'ctx', 'dtype'), ())


def _random_negative_binomial(k=_U, p=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_negative_binomial_op((), (k, p, shape, ctx, dtype, ), out, kwargs)


_random_negative_binomial_like_op = _Operator('_random_negative_binomial_like', ('k', 'p'), ('data',))


def _random_negative_binomial_like(data=None, k=_U, p=_U, out=None, name=None, **kwargs):
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
    return _random_negative_binomial_like_op((data, ), (k, p, ), out, kwargs)


_random_normal_op = _Operator('_random_normal', ('loc', 'scale', 'shape', 'ctx', 'dtype'), ())


def _random_normal(loc=_U, scale=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_normal_op((), (loc, scale, shape, ctx, dtype, ), out, kwargs)


_random_normal_like_op = _Operator('_random_normal_like', ('loc', 'scale'), ('data',))


def _random_normal_like(data=None, loc=_U, scale=_U, out=None, name=None, **kwargs):
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
    return _random_normal_like_op((data, ), (loc, scale, ), out, kwargs)


_random_pdf_dirichlet_op = _Operator('_random_pdf_dirichlet', ('is_log',), ('sample', 'alpha'))


def _random_pdf_dirichlet(sample=None, alpha=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_dirichlet_op((sample, alpha, ), (is_log, ), out, kwargs)


_random_pdf_exponential_op = _Operator('_random_pdf_exponential', ('is_log',), ('sample', 'lam'))


def _random_pdf_exponential(sample=None, lam=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_exponential_op((sample, lam, ), (is_log, ), out, kwargs)


_random_pdf_gamma_op = _Operator('_random_pdf_gamma', ('is_log',), ('sample', 'alpha', 'beta'))


def _random_pdf_gamma(sample=None, alpha=None, beta=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_gamma_op((sample, alpha, beta, ), (is_log, ), out, kwargs)


_random_pdf_generalized_negative_binomial_op = _Operator('_random_pdf_generalized_negative_binomial', ('is_log',), ('sample', 'mu', 'alpha'))


def _random_pdf_generalized_negative_binomial(sample=None, mu=None, alpha=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_generalized_negative_binomial_op((sample, mu, alpha, ), (is_log, ), out, kwargs)


_random_pdf_negative_binomial_op = _Operator('_random_pdf_negative_binomial', ('is_log',), ('sample', 'k', 'p'))


def _random_pdf_negative_binomial(sample=None, k=None, p=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_negative_binomial_op((sample, k, p, ), (is_log, ), out, kwargs)


_random_pdf_normal_op = _Operator('_random_pdf_normal', ('is_log',), ('sample', 'mu', 'sigma'))


def _random_pdf_normal(sample=None, mu=None, sigma=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_normal_op((sample, mu, sigma, ), (is_log, ), out, kwargs)


_random_pdf_poisson_op = _Operator('_random_pdf_poisson', ('is_log',), ('sample', 'lam'))


def _random_pdf_poisson(sample=None, lam=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_poisson_op((sample, lam, ), (is_log, ), out, kwargs)


_random_pdf_uniform_op = _Operator('_random_pdf_uniform', ('is_log',), ('sample', 'low', 'high'))


def _random_pdf_uniform(sample=None, low=None, high=None, is_log=_U, out=None, name=None, **kwargs):
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
    return _random_pdf_uniform_op((sample, low, high, ), (is_log, ), out, kwargs)


_random_poisson_op = _Operator('_random_poisson', ('lam', 'shape', 'ctx', 'dtype'), ())


def _random_poisson(lam=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_poisson_op((), (lam, shape, ctx, dtype, ), out, kwargs)


_random_poisson_like_op = _Operator('_random_poisson_like', ('lam',), ('data',))


def _random_poisson_like(data=None, lam=_U, out=None, name=None, **kwargs):
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
    return _random_poisson_like_op((data, ), (lam, ), out, kwargs)


_random_randint_op = _Operator('_random_randint', ('low', 'high', 'shape', 'ctx', 'dtype'), ())


def _random_randint(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_randint_op((), (low, high, shape, ctx, dtype, ), out, kwargs)


_random_uniform_op = _Operator('_random_uniform', ('low', 'high', 'shape', 'ctx', 'dtype'), ())


def _random_uniform(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _random_uniform_op((), (low, high, shape, ctx, dtype, ), out, kwargs)


_random_uniform_like_op = _Operator('_random_uniform_like', ('low', 'high'), ('data',))


def _random_uniform_like(data=None, low=_U, high=_U, out=None, name=None, **kwargs):
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
    return _random_uniform_like_op((data, ), (low, high, ), out, kwargs)


_sample_exponential_op = _Operator('_sample_exponential', ('shape', 'dtype'), ('lam',))


def _sample_exponential(lam=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_exponential_op((lam, ), (shape, dtype, ), out, kwargs)


_sample_gamma_op = _Operator('_sample_gamma', ('shape', 'dtype'), ('alpha', 'beta'))


def _sample_gamma(alpha=None, beta=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_gamma_op((alpha, beta, ), (shape, dtype, ), out, kwargs)


_sample_generalized_negative_binomial_op = _Operator('_sample_generalized_negative_binomial', ('shape', 'dtype'), ('mu', 'alpha'))


def _sample_generalized_negative_binomial(mu=None, alpha=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_generalized_negative_binomial_op((mu, alpha, ), (shape, dtype, ), out, kwargs)


_sample_multinomial_op = _Operator('_sample_multinomial', ('shape', 'get_prob', 'dtype'), ('data',))


def _sample_multinomial(data=None, shape=_U, get_prob=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_multinomial_op((data, ), (shape, get_prob, dtype, ), out, kwargs)


_sample_negative_binomial_op = _Operator('_sample_negative_binomial', ('shape', 'dtype'), ('k', 'p'))


def _sample_negative_binomial(k=None, p=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_negative_binomial_op((k, p, ), (shape, dtype, ), out, kwargs)


_sample_normal_op = _Operator('_sample_normal', ('shape', 'dtype'), ('mu', 'sigma'))


def _sample_normal(mu=None, sigma=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_normal_op((mu, sigma, ), (shape, dtype, ), out, kwargs)


_sample_poisson_op = _Operator('_sample_poisson', ('shape', 'dtype'), ('lam',))


def _sample_poisson(lam=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
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
    return _sample_poisson_op((lam, ), (shape, dtype, ), out, kwargs)
