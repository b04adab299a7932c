"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_SoftmaxOutput_op = _Operator('SoftmaxOutput', ('grad_scale', 'ignore_label', 'multi_output', 'use_ignore', 'preserve_shape', 'normalization', 'out_grad', 'smooth_alpha'), ('data', 'label'))


def SoftmaxOutput(data=None, label=None, grad_scale=_U, ignore_label=_U, multi_output=_U, use_ignore=_U, preserve_shape=_U, normalization=_U, out_grad=_U, smooth_alpha=_U, out=None, name=None, **kwargs):
    """Softmax of the scores. The gradient for data is softmax(data) - onehot(label), that of the
    cross-entropy, whatever the head gradient is (unless out_grad is set).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes); with multi_output (batch, classes, ...).
    label : NDArray
        Class numbers, shape (batch,), or with multi_output (batch, ...); or probabilities in
        the shape of data, for which grad_scale and out_grad alone count.
    grad_scale : float, default 1
        Multiplies the gradient.
    ignore_label : float, default -1
        The label without gradient, with use_ignore.
    multi_output : bool, default False
        Softmax along axis 1, one label per position.
    use_ignore : bool, default False
        Whether ignore_label applies.
    preserve_shape : bool, default False
        Softmax along the last axis.
    normalization : {'batch', 'null', 'valid'}, default null
        Divides the gradient by the batch size, by nothing, or by the number of labels that are
        not ignored.
    out_grad : bool, default False
        Whether the head gradient multiplies the gradient.
    smooth_alpha : float, default 0
        Probability that label smoothing gives to the other classes together.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SoftmaxOutput_op((data, label, ), (grad_scale, ignore_label, multi_output, use_ignore, preserve_shape, normalization, out_grad, smooth_alpha, ), out, kwargs)

Softmax = SoftmaxOutput


_UpSampling_op = _Operator('UpSampling', ('scale', 'num_filter', 'sample_type', 'multi_input_mode', 'workspace'), ('data',))


def UpSampling(*data, scale=_U, num_filter=_U, sample_type=_U, multi_input_mode=_U, workspace=_U, out=None, name=None, **kwargs):
    """Enlarges images by a whole factor: every pixel becomes a block (nearest), or a learned
    interpolation, a transposed convolution with one kernel per channel (bilinear). With several
    inputs, nearest brings all to the size of the first one's result and concatenates or adds them.

    Parameters
    ----------
    *data : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _UpSampling_op(data, (scale, num_filter, sample_type, multi_input_mode, workspace, ), out, kwargs)


_hard_sigmoid_op = _Operator('hard_sigmoid', ('alpha', 'beta'), ('data',))


def hard_sigmoid(data=None, alpha=_U, beta=_U, out=None, name=None, **kwargs):
    """max(0, min(1, alpha x + beta)).

    Parameters
    ----------
    data : NDArray
        Any shape.
    alpha : float, default 0.2
        Slope.
    beta : float, default 0.5
        Offset.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _hard_sigmoid_op((data, ), (alpha, beta, ), out, kwargs)


_log_softmax_op = _Operator('log_softmax', ('axis', 'temperature', 'dtype', 'use_length'), ('data',))


def log_softmax(data=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, out=None, name=None, **kwargs):
    """Logarithm of the softmax along an axis.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _log_softmax_op((data, ), (axis, temperature, dtype, use_length, ), out, kwargs)


_make_loss_op = _Operator('make_loss', (), ('data',))


def make_loss(data=None, out=None, name=None, **kwargs):
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : NDArray
        Any shape.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _make_loss_op.call(data)
    return _make_loss_op((data, ), (), out, kwargs)


_masked_log_softmax_op = _Operator('masked_log_softmax', ('axis', 'temperature'), ('data', 'mask'))


def masked_log_softmax(data=None, mask=None, axis=_U, temperature=_U, out=None, name=None, **kwargs):
    """Logarithm of masked_softmax: -inf where the mask lets nothing through.

    Parameters
    ----------
    data : NDArray
        Any shape with at least one axis; floating point.
    mask : NDArray
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _masked_log_softmax_op((data, mask, ), (axis, temperature, ), out, kwargs)


_masked_softmax_op = _Operator('masked_softmax', ('axis', 'temperature'), ('data', 'mask'))


def masked_softmax(data=None, mask=None, axis=_U, temperature=_U, out=None, name=None, **kwargs):
    """Softmax along an axis over the elements that the mask lets through; 0 elsewhere.

    Parameters
    ----------
    data : NDArray
        Any shape with at least one axis; floating point.
    mask : NDArray
        Broadcasts to data; elements count where it is not 0.
    axis : int, default -1
        The axis.
    temperature : float or None, default None
        Divides data; None: 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _masked_softmax_op((data, mask, ), (axis, temperature, ), out, kwargs)


_softmax_op = _Operator('softmax', ('axis', 'temperature', 'dtype', 'use_length'), ('data', 'length'))


def softmax(data=None, length=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, out=None, name=None, **kwargs):
    """exp(data / temperature), normalised to sum 1 along an axis.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    length : NDArray, optional
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _softmax_op((data, length, ), (axis, temperature, dtype, use_length, ), out, kwargs)


_softmax_cross_entropy_op = _Operator('softmax_cross_entropy', (), ('data', 'label'))


def softmax_cross_entropy(data=None, label=None, out=None, name=None, **kwargs):
    """Sum over the batch of -log softmax(data)[label], shape (1,).

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes).
    label : NDArray
        Class numbers, shape (batch,).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _softmax_cross_entropy_op.call(data, label)
    return _softmax_cross_entropy_op((data, label, ), (), out, kwargs)


_softmin_op = _Operator('softmin', ('axis', 'temperature', 'dtype', 'use_length'), ('data',))


def softmin(data=None, axis=_U, temperature=_U, dtype=_U, use_length=_U, out=None, name=None, **kwargs):
    """Softmax of the negated input: small elements get large shares.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    axis : int, default -1
        The axis along which the result sums to one.
    temperature : float or None, default None
        Divides the input; None: 1.
    dtype : dtype or None, default None
        dtype of the result; None: that of data.
    use_length : bool or None, default False
        Whether the input length applies.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _softmin_op((data, ), (axis, temperature, dtype, use_length, ), out, kwargs)
