"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_sample_uniform_op = _Operator('_sample_uniform', ('shape', 'dtype'), ('low', 'high'))


def _sample_uniform(low=None, high=None, shape=_U, dtype=_U, out=None, name=None, **kwargs):
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

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


_sample_unique_zipfian_op = _Operator('_sample_unique_zipfian', ('range_max', 'shape'), ())


def _sample_unique_zipfian(range_max=_U, shape=_U, out=None, name=None, **kwargs):
    """In each row different classes, drawn until there are enough of them from the log-uniform
    distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. And how often was drawn
    for each row.

    Parameters
    ----------
    range_max : int, required
        Number of classes, at least as many as are wanted.
    shape : shape or None, default None
        (rows, classes per row).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _sample_unique_zipfian_op((), (range_max, shape, ), out, kwargs)


_shuffle_op = _Operator('_shuffle', (), ('data',))


def _shuffle(data=None, out=None, name=None, **kwargs):
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _shuffle_op.call(data)
    return _shuffle_op((data, ), (), out, kwargs)
