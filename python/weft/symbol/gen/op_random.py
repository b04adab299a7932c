"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_Dropout_op = _Operator('Dropout', ('p', 'mode', 'axes', 'cudnn_off'), ('data',))


def Dropout(data=None, p=_U, mode=_U, axes=_U, cudnn_off=_U, name=None, attr=None, out=None, **kwargs):
    """Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
    of training, data itself.

    Parameters
    ----------
    data : Symbol
        A floating array.
    p : float, default 0.5
        Probability of zero, in [0, 1].
    mode : {'always', 'training'}, default training
        Drop in training only, or always.
    axes : shape, default ()
        Axes along which all elements share one draw.
    cudnn_off : bool, default False
        Accepted for compatibility; it has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _Dropout_op('dropout', (data, ), (p, mode, axes, cudnn_off, ), name, attr, kwargs)


_random_exponential_op = _Operator('_random_exponential', ('lam', 'shape', 'ctx', 'dtype'), ())


def random_exponential(lam=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_exponential_op('random_exponential', (), (lam, shape, ctx, dtype, ), name, attr, kwargs)


_random_gamma_op = _Operator('_random_gamma', ('alpha', 'beta', 'shape', 'ctx', 'dtype'), ())


def random_gamma(alpha=_U, beta=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_gamma_op('random_gamma', (), (alpha, beta, shape, ctx, dtype, ), name, attr, kwargs)


_random_generalized_negative_binomial_op = _Operator('_random_generalized_negative_binomial', ('mu', 'alpha', 'shape', 'ctx', 'dtype'), ())


def random_generalized_negative_binomial(mu=_U, alpha=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_generalized_negative_binomial_op('random_generalized_negative_binomial', (), (mu, alpha, shape, ctx, dtype, ), name, attr, kwargs)


_random_negative_binomial_op = _Operator('_random_negative_binomial', ('k', 'p', 'shape', 'ctx', 'dtype'), ())


def random_negative_binomial(k=_U, p=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_negative_binomial_op('random_negative_binomial', (), (k, p, shape, ctx, dtype, ), name, attr, kwargs)


_random_normal_op = _Operator('_random_normal', ('loc', 'scale', 'shape', 'ctx', 'dtype'), ())


def normal(loc=_U, scale=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_normal_op('normal', (), (loc, scale, shape, ctx, dtype, ), name, attr, kwargs)


def random_normal(loc=_U, scale=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `normal`."""
    return _random_normal_op('random_normal', (), (loc, scale, shape, ctx, dtype, ), name, attr, kwargs)


_random_pdf_dirichlet_op = _Operator('_random_pdf_dirichlet', ('is_log',), ('sample', 'alpha'))


def random_pdf_dirichlet(sample=None, alpha=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_dirichlet_op('random_pdf_dirichlet', (sample, alpha, ), (is_log, ), name, attr, kwargs)


_random_pdf_exponential_op = _Operator('_random_pdf_exponential', ('is_log',), ('sample', 'lam'))


def random_pdf_exponential(sample=None, lam=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_exponential_op('random_pdf_exponential', (sample, lam, ), (is_log, ), name, attr, kwargs)


_random_pdf_gamma_op = _Operator('_random_pdf_gamma', ('is_log',), ('sample', 'alpha', 'beta'))


def random_pdf_gamma(sample=None, alpha=None, beta=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_gamma_op('random_pdf_gamma', (sample, alpha, beta, ), (is_log, ), name, attr, kwargs)


_random_pdf_generalized_negative_binomial_op = _Operator('_random_pdf_generalized_negative_binomial', ('is_log',), ('sample', 'mu', 'alpha'))


def random_pdf_generalized_negative_binomial(sample=None, mu=None, alpha=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_generalized_negative_binomial_op('random_pdf_generalized_negative_binomial', (sample, mu, alpha, ), (is_log, ), name, attr, kwargs)


_random_pdf_negative_binomial_op = _Operator('_random_pdf_negative_binomial', ('is_log',), ('sample', 'k', 'p'))


def random_pdf_negative_binomial(sample=None, k=None, p=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_negative_binomial_op('random_pdf_negative_binomial', (sample, k, p, ), (is_log, ), name, attr, kwargs)


_random_pdf_normal_op = _Operator('_random_pdf_normal', ('is_log',), ('sample', 'mu', 'sigma'))


def random_pdf_normal(sample=None, mu=None, sigma=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_normal_op('random_pdf_normal', (sample, mu, sigma, ), (is_log, ), name, attr, kwargs)


_random_pdf_poisson_op = _Operator('_random_pdf_poisson', ('is_log',), ('sample', 'lam'))


def random_pdf_poisson(sample=None, lam=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_poisson_op('random_pdf_poisson', (sample, lam, ), (is_log, ), name, attr, kwargs)


_random_pdf_uniform_op = _Operator('_random_pdf_uniform', ('is_log',), ('sample', 'low', 'high'))


def random_pdf_uniform(sample=None, low=None, high=None, is_log=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_pdf_uniform_op('random_pdf_uniform', (sample, low, high, ), (is_log, ), name, attr, kwargs)


_random_poisson_op = _Operator('_random_poisson', ('lam', 'shape', 'ctx', 'dtype'), ())


def random_poisson(lam=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_poisson_op('random_poisson', (), (lam, shape, ctx, dtype, ), name, attr, kwargs)


_random_randint_op = _Operator('_random_randint', ('low', 'high', 'shape', 'ctx', 'dtype'), ())


def random_randint(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_randint_op('random_randint', (), (low, high, shape, ctx, dtype, ), name, attr, kwargs)


_random_uniform_op = _Operator('_random_uniform', ('low', 'high', 'shape', 'ctx', 'dtype'), ())


def random_uniform(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _random_uniform_op('random_uniform', (), (low, high, shape, ctx, dtype, ), name, attr, kwargs)


def uniform(low=_U, high=_U, shape=_U, ctx=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `random_uniform`."""
    return _random_uniform_op('uniform', (), (low, high, shape, ctx, dtype, ), name, attr, kwargs)


_sample_exponential_op = _Operator('_sample_exponential', ('shape', 'dtype'), ('lam',))


def sample_exponential(lam=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_exponential_op('sample_exponential', (lam, ), (shape, dtype, ), name, attr, kwargs)


_sample_gamma_op = _Operator('_sample_gamma', ('shape', 'dtype'), ('alpha', 'beta'))


def sample_gamma(alpha=None, beta=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_gamma_op('sample_gamma', (alpha, beta, ), (shape, dtype, ), name, attr, kwargs)


_sample_generalized_negative_binomial_op = _Operator('_sample_generalized_negative_binomial', ('shape', 'dtype'), ('mu', 'alpha'))


def sample_generalized_negative_binomial(mu=None, alpha=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_generalized_negative_binomial_op('sample_generalized_negative_binomial', (mu, alpha, ), (shape, dtype, ), name, attr, kwargs)


_sample_multinomial_op = _Operator('_sample_multinomial', ('shape', 'get_prob', 'dtype'), ('data',))


def sample_multinomial(data=None, shape=_U, get_prob=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_multinomial_op('sample_multinomial', (data, ), (shape, get_prob, dtype, ), name, attr, kwargs)


_sample_negative_binomial_op = _Operator('_sample_negative_binomial', ('shape', 'dtype'), ('k', 'p'))


def sample_negative_binomial(k=None, p=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_negative_binomial_op('sample_negative_binomial', (k, p, ), (shape, dtype, ), name, attr, kwargs)


_sample_normal_op = _Operator('_sample_normal', ('shape', 'dtype'), ('mu', 'sigma'))


def sample_normal(mu=None, sigma=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : Symbol
        Mean.
    sigma : Symbol
        Standard deviation. Shape of mu.
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
    return _sample_normal_op('sample_normal', (mu, sigma, ), (shape, dtype, ), name, attr, kwargs)


_sample_poisson_op = _Operator('_sample_poisson', ('shape', 'dtype'), ('lam',))


def sample_poisson(lam=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : Symbol
        Mean.
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
    return _sample_poisson_op('sample_poisson', (lam, ), (shape, dtype, ), name, attr, kwargs)


_sample_uniform_op = _Operator('_sample_uniform', ('shape', 'dtype'), ('low', 'high'))


def sample_uniform(low=None, high=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

    Parameters
    ----------
    low : Symbol
        Lower end.
    high : Symbol
        Upper end. Shape of low.
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
    return _sample_uniform_op('sample_uniform', (low, high, ), (shape, dtype, ), name, attr, kwargs)


_shuffle_op = _Operator('_shuffle', (), ('data',))


def shuffle(data=None, name=None, attr=None, out=None, **kwargs):
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : Symbol
        At least one axis.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _shuffle_op('shuffle', (data, ), (), name, attr, kwargs)
