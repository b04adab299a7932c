"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_UpSampling_op = _Operator('UpSampling', ('scale', 'num_filter', 'sample_type', 'multi_input_mode', 'workspace'), ('data',), 'num_args')


def UpSampling(*data, scale=_U, num_filter=_U, sample_type=_U, multi_input_mode=_U, workspace=_U, name=None, attr=None, out=None, **kwargs):
    """Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
    interpolation, a transposed convolution with one kernel per channel (bilinear). With several
    inputs, nearest brings all to the size of the first one's result and concatenates or adds them.

    Parameters
    ----------
    *data : Symbol
        Images (batch, channels, height, width); bilinear: one and its weight, shape (channels,
        1, k, k) with k = 2 scale - scale % 2.
    scale : int, required
        The factor, at least 1.
    num_filter : int, default 0
        bilinear: number of channels.
    sample_type : {'bilinear', 'nearest'}, required
        How pixels are made.
    multi_input_mode : {'concat', 'sum'}, default concat
        nearest: how several inputs are joined.
    workspace : int, default 512
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _UpSampling_op('upsampling', data, (scale, num_filter, sample_type, multi_input_mode, workspace, ), name, attr, kwargs)


_hard_sigmoid_op = _Operator('hard_sigmoid', ('alpha', 'beta'), ('data',))


def hard_sigmoid(data=None, alpha=_U, beta=_U, name=None, attr=None, out=None, **kwargs):
    """max(0, min(1, alpha x + beta)).

    Parameters
    ----------
    data : Symbol
        Any shape.
    alpha : float, default 0.2
        Slope.
    beta : float, default 0.5
        Offset.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _hard_sigmoid_op('hard_sigmoid', (data, ), (alpha, beta, ), name, attr, kwargs)


_log_softmax_op = _Operator('log_softmax', ('axis', 'temperature', 'dtype', 'use_length'), ('data',))


def log_softmax(data=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, name=None, attr=None, out=None, **kwargs):
    """Logarithm of the softmax along an axis.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _log_softmax_op('log_softmax', (data, ), (axis, temperature, dtype, use_length, ), name, attr, kwargs)


_make_loss_op = _Operator('make_loss', (), ('data',))


def make_loss(data=None, name=None, attr=None, out=None, **kwargs):
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : Symbol
        Any shape.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _make_loss_op('make_loss', (data, ), (), name, attr, kwargs)


_masked_log_softmax_op = _Operator('masked_log_softmax', ('axis', 'temperature'), ('data', 'mask'))


def masked_log_softmax(data=None, mask=None, axis=_U, temperature=_U, name=None, attr=None, out=None, **kwargs):
    """Logarithm of masked_softmax: -inf where the mask lets nothing through.

    Parameters
    ----------
    data : Symbol
        Any shape with at least one axis; floating point.
    mask : Symbol
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _masked_log_softmax_op('masked_log_softmax', (data, mask, ), (axis, temperature, ), name, attr, kwargs)


_masked_softmax_op = _Operator('masked_softmax', ('axis', 'temperature'), ('data', 'mask'))


def masked_softmax(data=None, mask=None, axis=_U, temperature=_U, name=None, attr=None, out=None, **kwargs):
    """Softmax along an axis over the elements that the mask lets through; 0 elsewhere.

    Parameters
    ----------
    data : Symbol
        Any shape with at least one axis; floating point.
    mask : Symbol
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _masked_softmax_op('masked_softmax', (data, mask, ), (axis, temperature, ), name, attr, kwargs)


_softmax_op = _Operator('softmax', ('axis', 'temperature', 'dtype', 'use_length'), ('data', 'length'))


def softmax(data=None, length=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, name=None, attr=None, out=None, **kwargs):
    """exp(data / temperature), normalised to sum 1 along an axis.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    length : Symbol, optional
        Integers, the shape of data without the axis: how many elements take part; the others
        become 0.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _softmax_op('softmax', (data, length, ), (axis, temperature, dtype, use_length, ), name, attr, kwargs)


_softmax_cross_entropy_op = _Operator('softmax_cross_entropy', (), ('data', 'label'))


def softmax_cross_entropy(data=None, label=None, name=None, attr=None, out=None, **kwargs):
    """Sum over the batch of -log softmax(data)[label], shape (1,).

    Parameters
    ----------
    data : Symbol
        Scores, shape (batch, classes).
    label : Symbol
        Class numbers, shape (batch,).
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _softmax_cross_entropy_op('softmax_cross_entropy', (data, label, ), (), name, attr, kwargs)


_softmin_op = _Operator('softmin', ('axis', 'temperature', 'dtype', 'use_length'), ('data',))


def softmin(data=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, name=None, attr=None, out=None, **kwargs):
    """Softmax of the negated input: small elements get large shares.

    Parameters
    ----------
    data : Symbol
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _softmin_op('softmin', (data, ), (axis, temperature, dtype, use_length, ), name, attr, kwargs)
