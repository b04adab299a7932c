"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_rnn_param_concat_op = _Operator('_rnn_param_concat', ('dim',), ('data',))


def _rnn_param_concat(*data, dim=_U, out=None, name=None, **kwargs):
    """The flat parameters of recurrent layers one after the other.

    Parameters
    ----------
    *data : NDArray
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _rnn_param_concat_op(data, (dim, ), out, kwargs)


_slice_assign_op = _Operator('_slice_assign', ('begin', 'end', 'step'), ('lhs', 'rhs'))


def _slice_assign(lhs=None, rhs=None, begin=_U, end=_U, step=_U, out=None, name=None, **kwargs):
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : NDArray
        The array.
    rhs : NDArray
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _slice_assign_op((lhs, rhs, ), (begin, end, step, ), out, kwargs)

_crop_assign = _slice_assign


_slice_assign_scalar_op = _Operator('_slice_assign_scalar', ('begin', 'end', 'step', 'scalar'), ('data',))


def _slice_assign_scalar(data=None, begin=_U, end=_U, step=_U, scalar=_U, out=None, name=None, **kwargs):
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : NDArray
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _slice_assign_scalar_op((data, ), (begin, end, step, scalar, ), out, kwargs)

_crop_assign_scalar = _slice_assign_scalar


_split_v2_op = _Operator('_split_v2', ('indices', 'axis', 'squeeze_axis', 'sections'), ('data',))


def _split_v2(data=None, indices=_U, axis=_U, squeeze_axis=_U, sections=_U, out=None, name=None, **kwargs):
    """Cuts an axis into equal sections or at indices; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    indices : shape, required
        Where each part begins: 0 first, then ascending.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    sections : int, default 0
        How many equal parts; 0 means that indices count.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _split_v2_op((data, ), (indices, axis, squeeze_axis, sections, ), out, kwargs)
