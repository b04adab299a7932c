"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_contrib_arange_like_op = _Operator('_contrib_arange_like', ('start', 'step', 'repeat', 'ctx', 'axis'), ('data',))


def arange_like(data=None, start=_U, step=_U, repeat=_U, ctx=_U, axis=_U, out=None, name=None, **kwargs):
    """Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
    as many as one of its axes is long. Dtype of the input.

    Parameters
    ----------
    data : NDArray
        Whose shape, dtype and device are taken.
    start : float, default 0
        First value.
    step : float, default 1
        Distance between values.
    repeat : int, default 1
        How often each value stands; at least 1.
    ctx : string, default ''
        Accepted for compatibility; has no effect.
    axis : int or None, default None
        The axis that is counted; None: all elements.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_arange_like_op((data, ), (start, step, repeat, ctx, axis, ), out, kwargs)
