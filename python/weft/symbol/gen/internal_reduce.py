"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_histogram_op = _Operator('_histogram', ('bin_cnt', 'range'), ('data', 'bins'))


def _histogram(data=None, bins=None, bin_cnt=_U, range=_U, name=None, attr=None, out=None, **kwargs):
    """The number of elements in each bin, int64, and the edges of the bins. A bin holds its lower
    edge, the last one both; elements outside and NaN are not counted. No gradient.

    Parameters
    ----------
    data : Symbol
        Any shape and dtype.
    bins : Symbol, optional
        Ascending edges of n bins, (n + 1,).
    bin_cnt : int or None, default None
        Number of bins of one width, where bins is not given.
    range : floats or None, default None
        (low, high): ends of these bins.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _histogram_op('_histogram', (data, bins, ), (bin_cnt, range, ), name, attr, kwargs)
