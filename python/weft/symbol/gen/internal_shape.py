"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_rnn_param_concat_op = _Operator('_rnn_param_concat', ('dim',), ('data',), 'num_args')


def _rnn_param_concat(*data, dim=_U, name=None, attr=None, out=None, **kwargs):
    """The flat parameters of recurrent layers one after the other.

    Parameters
    ----------
    *data : Symbol
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _rnn_param_concat_op('_rnn_param_concat', data, (dim, ), name, attr, kwargs)


_slice_assign_op = _Operator('_slice_assign', ('begin', 'end', 'step'), ('lhs', 'rhs'))


def _slice_assign(lhs=None, rhs=None, begin=_U, end=_U, step=_U, name=None, attr=None, out=None, **kwargs):
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : Symbol
        The array.
    rhs : Symbol
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _slice_assign_op('_slice_assign', (lhs, rhs, ), (begin, end, step, ), name, attr, kwargs)


def _crop_assign(lhs=None, rhs=None, begin=_U, end=_U, step=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_slice_assign`."""
    return _slice_assign_op('_crop_assign', (lhs, rhs, ), (begin, end, step, ), name, attr, kwargs)


_slice_assign_scalar_op = _Operator('_slice_assign_scalar', ('begin', 'end', 'step', 'scalar'), ('data',))


def _slice_assign_scalar(data=None, begin=_U, end=_U, step=_U, scalar=_U, name=None, attr=None, out=None, **kwargs):
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : Symbol
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _slice_assign_scalar_op('_slice_assign_scalar', (data, ), (begin, end, step, scalar, ), name, attr, kwargs)


def _crop_assign_scalar(data=None, begin=_U, end=_U, step=_U, scalar=_U, name=None, attr=None, out=None, **kwargs):
    """The same as `_slice_assign_scalar`."""
    return _slice_assign_scalar_op('_crop_assign_scalar', (data, ), (begin, end, step, scalar, ), name, attr, kwargs)


_split_v2_op = _Operator('_split_v2', ('indices', 'axis', 'squeeze_axis', 'sections'), ('data',))


def _split_v2(data=None, indices=_U, axis=_U, squeeze_axis=_U, sections=_U, name=None, attr=None, out=None, **kwargs):
    """Cuts an axis into equal sections or at indices; the results are views.

    Parameters
    ----------
    data : Symbol
        The input array.
    indices : shape, required
        Where each part begins: 0 first, then ascending.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    sections : int, default 0
        How many equal parts; 0 means that indices count.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _split_v2_op('_split_v2', (data, ), (indices, axis, squeeze_axis, sections, ), name, attr, kwargs)
