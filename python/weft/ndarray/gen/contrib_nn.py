"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_CTCLoss_op = _Operator('CTCLoss', ('use_data_lengths', 'use_label_lengths', 'blank_label'), ('data', 'label', 'data_lengths', 'label_lengths'))


def CTCLoss(data=None, label=None, data_lengths=None, label_lengths=None, use_data_lengths=_U, use_label_lengths=_U, blank_label=_U, out=None, name=None, **kwargs):
    """Connectionist temporal classification (Graves et al. 2006): minus the logarithm of the
    probability that the softmax of data emits the labels, over all ways to align them with the
    steps. Shape (batch,); 0, without a gradient, where the labels do not fit into the steps.

    Parameters
    ----------
    data : NDArray
        Scores before the softmax, shape (steps, batch, classes).
    label : NDArray
        Classes of the labels, shape (batch, longest).
    data_lengths : NDArray, optional
        With use_data_lengths: steps of each sample, shape (batch,).
    label_lengths : NDArray, optional
        With use_label_lengths: labels of each sample, shape (batch,).
    use_data_lengths : bool, default False
        Whether samples end at their data_lengths.
    use_label_lengths : bool, default False
        Whether label_lengths says how many labels count; otherwise those before the first
        padding, which is 0 with the blank first and -1 with the blank last.
    blank_label : {'first', 'last'}, default first
        Which class is the blank.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _CTCLoss_op((data, label, data_lengths, label_lengths, ), (use_data_lengths, use_label_lengths, blank_label, ), out, kwargs)

ctc_loss = CTCLoss


_contrib_BatchNormWithReLU_op = _Operator('_contrib_BatchNormWithReLU', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'axis', 'cudnn_off', 'min_calib_range', 'max_calib_range'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))


def BatchNormWithReLU(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, axis=_U, cudnn_off=_U, min_calib_range=_U, max_calib_range=_U, out=None, name=None, **kwargs):
    """BatchNorm, followed by max(0, x).

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and 1 / sqrt(variance + eps) are results, too.
    axis : int, default 1
        The axis of the channels.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    min_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    max_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_BatchNormWithReLU_op((data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, axis, cudnn_off, min_calib_range, max_calib_range, ), out, kwargs)


_contrib_SyncBatchNorm_op = _Operator('_contrib_SyncBatchNorm', ('eps', 'momentum', 'fix_gamma', 'use_global_stats', 'output_mean_var', 'ndev', 'key'), ('data', 'gamma', 'beta', 'moving_mean', 'moving_var'))


def SyncBatchNorm(data=None, gamma=None, beta=None, moving_mean=None, moving_var=None, eps=_U, momentum=_U, fix_gamma=_U, use_global_stats=_U, output_mean_var=_U, ndev=_U, key=_U, out=None, name=None, **kwargs):
    """BatchNorm over axis 1 with the statistics of all devices, in this version of one; var is the
    variance.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and the variances are results, too.
    ndev : int, default 1
        Number of devices that share their statistics in training; 1.
    key : string, required
        Name of the layer; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_SyncBatchNorm_op((data, gamma, beta, moving_mean, moving_var, ), (eps, momentum, fix_gamma, use_global_stats, output_mean_var, ndev, key, ), out, kwargs)
