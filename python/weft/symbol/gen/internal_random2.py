"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_sample_normal_op = _Operator('_sample_normal', ('shape', 'dtype'), ('mu', 'sigma'))


def _sample_normal(mu=None, sigma=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_normal_op('_sample_normal', (mu, sigma, ), (shape, dtype, ), name, attr, kwargs)


_sample_poisson_op = _Operator('_sample_poisson', ('shape', 'dtype'), ('lam',))


def _sample_poisson(lam=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_poisson_op('_sample_poisson', (lam, ), (shape, dtype, ), name, attr, kwargs)


_sample_uniform_op = _Operator('_sample_uniform', ('shape', 'dtype'), ('low', 'high'))


def _sample_uniform(low=None, high=None, shape=_U, dtype=_U, name=None, attr=None, out=None, **kwargs):
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
    return _sample_uniform_op('_sample_uniform', (low, high, ), (shape, dtype, ), name, attr, kwargs)


_sample_unique_zipfian_op = _Operator('_sample_unique_zipfian', ('range_max', 'shape'), ())


def _sample_unique_zipfian(range_max=_U, shape=_U, name=None, attr=None, out=None, **kwargs):
    """In each row different classes, drawn until there are enough of them from the log-uniform
    distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. And how often was drawn
    for each row.

    Parameters
    ----------
    range_max : int, required
        Number of classes, at least as many as are wanted.
    shape : shape or None, default None
        (rows, classes per row).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _sample_unique_zipfian_op('_sample_unique_zipfian', (), (range_max, shape, ), name, attr, kwargs)


_shuffle_op = _Operator('_shuffle', (), ('data',))


def _shuffle(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _shuffle_op('_shuffle', (data, ), (), name, attr, kwargs)
