"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def CTCLoss(data: NDArray | None = ..., label: NDArray | None = ..., data_lengths: NDArray | None = ..., label_lengths: NDArray | None = ..., use_data_lengths: bool = ..., use_label_lengths: bool = ..., blank_label: Literal['first', 'last'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ctc_loss(data: NDArray | None = ..., label: NDArray | None = ..., data_lengths: NDArray | None = ..., label_lengths: NDArray | None = ..., use_data_lengths: bool = ..., use_label_lengths: bool = ..., blank_label: Literal['first', 'last'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def BatchNormWithReLU(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def SyncBatchNorm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., ndev: int = ..., key: str = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
