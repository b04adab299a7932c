"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator

__all__ = [
    "exponential",
    "exponential_like",
    "gamma",
    "gamma_like",
    "generalized_negative_binomial",
    "generalized_negative_binomial_like",
    "negative_binomial",
    "negative_binomial_like",
    "normal",
    "normal_like",
    "poisson",
    "poisson_like",
    "randint",
    "uniform",
    "uniform_like",
    "exponential",
    "gamma",
    "generalized_negative_binomial",
    "multinomial",
    "negative_binomial",
    "normal",
    "poisson",
    "uniform",
]

_random_exponential_op = _Operator('_random_exponential', ('lam', 'shape', 'ctx', 'dtype'), ())
_random_exponential_like_op = _Operator('_random_exponential_like', ('lam',), ('data',))
_random_gamma_op = _Operator('_random_gamma', ('alpha', 'beta', 'shape', 'ctx', 'dtype'), ())
_random_gamma_like_op = _Operator('_random_gamma_like', ('alpha', 'beta'), ('data',))
_random_generalized_negative_binomial_op = _Operator('_random_generalized_negative_binomial', ('mu', 'alpha', 'shape', 'ctx', 'dtype'), ())
_random_generalized_negative_binomial_like_op = _Operator('_random_generalized_negative_binomial_like', ('mu', 'alpha'), ('data',))
_random_negative_binomial_op = _Operator('_random_negative_binomial', ('k', 'p', 'shape', 'ctx', 'dtype'), ())
_random_negative_binomial_like_op = _Operator('_random_negative_binomial_like', ('k', 'p'), ('data',))
_random_normal_op = _Operator('_random_normal', ('loc', 'scale', 'shape', 'ctx', 'dtype'), ())
_random_normal_like_op = _Operator('_random_normal_like', ('loc', 'scale'), ('data',))
_random_poisson_op = _Operator('_random_poisson', ('lam', 'shape', 'ctx', 'dtype'), ())
_random_poisson_like_op = _Operator('_random_poisson_like', ('lam',), ('data',))
_random_randint_op = _Operator('_random_randint', ('low', 'high', 'shape', 'ctx', 'dtype'), ())
_random_uniform_op = _Operator('_random_uniform', ('low', 'high', 'shape', 'ctx', 'dtype'), ())
_random_uniform_like_op = _Operator('_random_uniform_like', ('low', 'high'), ('data',))
_sample_exponential_op = _Operator('_sample_exponential', ('shape', 'dtype'), ('lam',))
_sample_gamma_op = _Operator('_sample_gamma', ('shape', 'dtype'), ('alpha', 'beta'))
_sample_generalized_negative_binomial_op = _Operator('_sample_generalized_negative_binomial', ('shape', 'dtype'), ('mu', 'alpha'))
_sample_multinomial_op = _Operator('_sample_multinomial', ('shape', 'get_prob', 'dtype'), ('data',))
_sample_negative_binomial_op = _Operator('_sample_negative_binomial', ('shape', 'dtype'), ('k', 'p'))
_sample_normal_op = _Operator('_sample_normal', ('shape', 'dtype'), ('mu', 'sigma'))
_sample_poisson_op = _Operator('_sample_poisson', ('shape', 'dtype'), ('lam',))
_sample_uniform_op = _Operator('_sample_uniform', ('shape', 'dtype'), ('low', 'high'))


def exponential(lam=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def exponential_like(data=None, lam=_U, out=None, name=None, **kwargs):
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


def gamma(alpha=_U, beta=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def gamma_like(data=None, alpha=_U, beta=_U, out=None, name=None, **kwargs):
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


def generalized_negative_binomial(mu=_U, alpha=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def generalized_negative_binomial_like(data=None, mu=_U, alpha=_U, out=None, name=None, **kwargs):
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


def negative_binomial(k=_U, p=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def negative_binomial_like(data=None, k=_U, p=_U, out=None, name=None, **kwargs):
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


def normal(loc=_U, scale=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def normal_like(data=None, loc=_U, scale=_U, out=None, name=None, **kwargs):
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


def poisson(lam=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def poisson_like(data=None, lam=_U, out=None, name=None, **kwargs):
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


def randint(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def uniform(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, out=None, name=None, **kwargs):
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


def uniform_like(data=None, low=_U, high=_U, out=None, name=None, **kwargs):
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


def exponential(lam=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape lam.shape + shape.
    Exponential: density lam exp(-lam x), mean 1 / lam.

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


def gamma(alpha=None, beta=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape alpha.shape + shape.
    Gamma with shape alpha and scale beta: mean alpha * beta.

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


def generalized_negative_binomial(mu=None, alpha=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape mu.shape + shape.
    Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.

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


def multinomial(data=None, shape=_U, get_prob=_U, dtype=_U, out=None, name=None, **kwargs):
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : NDArray
        (..., k): probabilities of the k categories; each row is divided by its sum.
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


def negative_binomial(k=None, p=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape k.shape + shape.
    Failures before the k-th success, where p is the probability of success.

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


def normal(mu=None, sigma=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape mu.shape + shape.
    Normal with the given mean and standard deviation.

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


def poisson(lam=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape lam.shape + shape.
    Poisson of mean lam.

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


def uniform(low=None, high=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters: the result has shape low.shape + shape.
    Uniform on [low, high).

    Parameters
    ----------
    low : NDArray
        Lower end.
    high : NDArray
        Upper end. Shape of low.
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
    return _sample_uniform_op((low, high, ), (shape, dtype, ), out, kwargs)
