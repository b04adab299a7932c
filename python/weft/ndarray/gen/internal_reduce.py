"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_histogram_op = _Operator('_histogram', ('bin_cnt', 'range'), ('data', 'bins'))


def _histogram(data=None, bins=None, bin_cnt=_U, range=_U, out=None, name=None, **kwargs):
    """The number of elements in each bin, int64, and the edges of the bins. A bin holds its lower
    edge, the last one both; elements outside and NaN are not counted. No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    bins : NDArray, optional
        Ascending edges of n bins, (n + 1,).
    bin_cnt : int or None, default None
        Number of bins of one width, where bins is not given.
    range : floats or None, default None
        (low, high): ends of these bins.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _histogram_op((data, bins, ), (bin_cnt, range, ), out, kwargs)
