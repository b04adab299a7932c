"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def Activation(data: NDArray | None = ..., act_type: Literal['relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An elementwise activation: relu max(x, 0); sigmoid 1 / (1 + exp(-x)); softrelu log(1 + exp(x));
    softsign x / (1 + |x|); tanh.

    Parameters
    ----------
    data : NDArray
        Any shape.
    act_type : {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, required
        The function.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def BatchNorm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and biased
    variance are those of the batch, and the running statistics become momentum old + (1 -
    momentum) batch; otherwise they are the running statistics.

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


def BatchNorm_v1(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """BatchNorm over axis 1, as the first version of MXNet had it; var is the variance.

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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def BilinearSampler(data: NDArray | None = ..., grid: NDArray | None = ..., cudnn_off: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
    count as 0.

    Parameters
    ----------
    data : NDArray
        Images (batch, channels, height, width), floating point.
    grid : NDArray
        Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at
        the first pixel of data to 1 at the last. NaN gives NaN.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def BlockGrad(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input; no gradient flows through it.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def stop_gradient(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input; no gradient flows through it.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


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


def Cast(data: NDArray | None = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    dtype : dtype, required
        The dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def cast(data: NDArray | None = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Converts the elements to another dtype. Floating point to integer rounds to zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    dtype : dtype, required
        The dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inputs one after the other along an axis.

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


def concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inputs one after the other along an axis.

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


def Convolution(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
    2 pad - dilate (kernel - 1) - 1) / stride) + 1.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group) with a channels-last layout.
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Convolution_v1(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is floor((size +
    2 pad - dilate (kernel - 1) - 1) / stride) + 1.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel...,
        channels / num_group) with a channels-last layout.
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Correlation(data1: NDArray | None = ..., data2: NDArray | None = ..., kernel_size: int = ..., max_displacement: int = ..., stride1: int = ..., stride2: int = ..., pad_size: int = ..., is_multiply: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
    row, is the mean over the patch and the channels of the products of the first image with the
    second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
    stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
    stride1).

    Parameters
    ----------
    data1 : NDArray
        Shape (batch, channels, height, width), floating point.
    data2 : NDArray
        The same shape.
    kernel_size : int, default 1
        Side of a patch, odd.
    max_displacement : int, default 1
        How far the second image is moved.
    stride1 : int, default 1
        Step between patches.
    stride2 : int, default 1
        Step between displacements.
    pad_size : int, default 0
        Zeros around the images.
    is_multiply : bool, default True
        Products; otherwise absolute differences.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Crop(*data: NDArray, offset: int | Sequence[int] = ..., h_w: int | Sequence[int] = ..., center_crop: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A rectangle out of images: of size h_w, or of the size of a second array.

    Parameters
    ----------
    *data : NDArray
        Images (batch, channels, height, width), and optionally an array with 4 axes whose
        height and width the result gets.
    offset : shape, default (0, 0)
        Row and column of its first pixel.
    h_w : shape, default (0, 0)
        With one input: height and width.
    center_crop : bool, default False
        Whether it lies in the centre, whatever offset says.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Deconvolution(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., adj: int | Sequence[int] = ..., target_shape: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Transposed convolution: each element of data adds a multiple of the kernel to the result, whose
    space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    weight : NDArray
        Shape (channels, num_filter / num_group, kernel...), or (channels, kernel...,
        num_filter / num_group) with a channels-last layout.
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window in the result; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        What is cropped at either side; default 0.
    adj : shape, default ()
        What is added behind, less than stride; default 0.
    target_shape : shape, default ()
        Space of the result, instead of pad and adj.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 512
        Accepted for compatibility; has no effect.
    no_bias : bool, default True
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Dropout(data: NDArray | None = ..., p: float = ..., mode: Literal['always', 'training'] = ..., axes: int | Sequence[int] = ..., cudnn_off: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
    of training, data itself.

    Parameters
    ----------
    data : NDArray
        A floating array.
    p : float, default 0.5
        Probability of zero, in [0, 1].
    mode : {'always', 'training'}, default training
        Drop in training only, or always.
    axes : shape, default ()
        Axes along which all elements share one draw.
    cudnn_off : bool, default False
        Accepted for compatibility; it has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Embedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim).
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Dtype of the table where it is not known yet.
    sparse_grad : bool, default False
        Row numbers out of range are an error, and the gradient keeps the rows alone where the
        table asks for that.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Flatten(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).

    Parameters
    ----------
    data : NDArray
        An array with at least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def flatten(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).

    Parameters
    ----------
    data : NDArray
        An array with at least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def FullyConnected(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Dense layer: data weight^T + bias.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...), read as (batch, units); without flatten (..., units).
    weight : NDArray
        Shape (num_hidden, units).
    bias : NDArray, optional
        Shape (num_hidden,); absent with no_bias.
    num_hidden : int, required
        Number of units of the result.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one axis of units; otherwise the layer acts on the
        last axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def GridGenerator(data: NDArray | None = ..., transform_type: Literal['affine', 'warp'] = ..., target_shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
    the first pixel to 1 at the last; 0 where there is one alone.

    Parameters
    ----------
    data : NDArray
        affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
        distances in pixels to add to each position, shape (batch, 2, height, width), columns
        first.
    transform_type : {'affine', 'warp'}, required
        What data says.
    target_shape : shape, default (0, 0)
        affine: height and width of the grid.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def GroupNorm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., num_groups: int = ..., eps: float = ..., output_mean_var: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the channels of a
    group and all positions, then gamma and beta of the group.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    gamma : NDArray
        Scale, shape (num_groups,).
    beta : NDArray
        Shift, shape (num_groups,).
    num_groups : int, default 1
        Number of groups, a divisor of the number of channels.
    eps : float, default 1e-05
        Added to the variance.
    output_mean_var : bool, default False
        Whether mean and sqrt(variance + eps), shape (batch, num_groups), are results, too.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def IdentityAttachKLSparseReg(data: NDArray | None = ..., moving_avg: NDArray | None = ..., sparseness_target: float = ..., penalty: float = ..., momentum: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; to its gradient that of penalty KL(p || q) is added, with p the
    sparseness_target and q the running average of each unit's activity, as if q were the activity
    itself.

    Parameters
    ----------
    data : NDArray
        Activities between 0 and 1, shape (batch, units).
    moving_avg : NDArray
        Running average, shape (units,); updated in training.
    sparseness_target : float, default 0.1
        The activity that is wanted.
    penalty : float, default 0.001
        Weight of the penalty.
    momentum : float, default 0.9
        Weight of the old running average.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def InstanceNorm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., eps: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over its
    positions, then gamma and beta of the channel.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    eps : float, default 0.001
        Added to the variance.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def L2Normalization(data: NDArray | None = ..., eps: float = ..., mode: Literal['channel', 'instance', 'spatial'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels of a
    position (channel) or over the positions of a channel (spatial).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    eps : float, default 1e-10
        Added to the sum.
    mode : {'channel', 'instance', 'spatial'}, default instance
        What is summed over.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def LRN(data: NDArray | None = ..., alpha: float = ..., beta: float = ..., knorm: float = ..., nsize: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Local response normalisation (Krizhevsky, Sutskever and Hinton 2012): data / (knorm + alpha /
    nsize * s)^beta, where s is the sum of squares over the nsize channels around each channel.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...), floating point.
    alpha : float, default 1e-04
        Scale of the sum.
    beta : float, default 0.75
        The power.
    knorm : float, default 2
        Added to the sum.
    nsize : int, required
        Channels of a window, odd.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def LayerNorm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., axis: int = ..., eps: float = ..., output_mean_var: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance along one
    axis.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, as long as the axis.
    beta : NDArray
        Shift, as long as the axis.
    axis : int, default -1
        The axis that is normalised.
    eps : float, default 1e-05
        Added to the variance.
    output_mean_var : bool, default False
        Whether mean and sqrt(variance + eps) are results, too.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def LeakyReLU(data: NDArray | None = ..., gamma: NDArray | None = ..., act_type: Literal['elu', 'gelu', 'leaky', 'prelu', 'rrelu', 'selu'] = ..., slope: float = ..., lower_bound: float = ..., upper_bound: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x above zero, and below: leaky and prelu slope x (Maas 2013, He 2015), elu slope (exp(x) - 1)
    (Clevert 2015), selu its self-normalising form (Klambauer 2017), rrelu a random slope in
    training and its mean otherwise (Xu 2015); gelu is x (1 + erf(x / sqrt 2)) / 2 (Hendrycks
    2016).

    Parameters
    ----------
    data : NDArray
        Any shape.
    gamma : NDArray, optional
        Slopes of prelu: one, or one per channel (axis 1).
    act_type : {'elu', 'gelu', 'leaky', 'prelu', 'rrelu', 'selu'}, default leaky
        The function.
    slope : float, default 0.25
        Slope of leaky and scale of elu below zero.
    lower_bound : float, default 0.125
        Smallest random slope of rrelu.
    upper_bound : float, default 0.334
        Largest random slope of rrelu.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def LinearRegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the squared error to the label over 2. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def LogisticRegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def MAERegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the absolute error to the label. The head gradient is
    ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def MakeLoss(data: NDArray | None = ..., grad_scale: float = ..., valid_thresh: float = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself, as a loss: its gradient is grad_scale, whatever the head gradient.

    Parameters
    ----------
    data : NDArray
        Any shape.
    grad_scale : float, default 1
        The gradient.
    valid_thresh : float, default 0
        Elements above it are valid, for the normalization of that name.
    normalization : {'batch', 'null', 'valid'}, default null
        Divides the gradient by the batch size (all axes but the last), by nothing, or by the
        number of valid elements.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Pad(data: NDArray | None = ..., mode: Literal['constant', 'edge', 'reflect'] = ..., pad_width: int | Sequence[int] = ..., constant_value: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with elements added before and after each axis: a constant, the nearest element
    (edge), or the elements mirrored at the first and last one (reflect).

    Parameters
    ----------
    data : NDArray
        The input array, any rank.
    mode : {'constant', 'edge', 'reflect'}, required
        What to add.
    pad_width : shape, required
        (before_0, after_0, before_1, after_1, ...).
    constant_value : float, default 0
        The value that mode constant adds.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def pad(data: NDArray | None = ..., mode: Literal['constant', 'edge', 'reflect'] = ..., pad_width: int | Sequence[int] = ..., constant_value: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with elements added before and after each axis: a constant, the nearest element
    (edge), or the elements mirrored at the first and last one (reflect).

    Parameters
    ----------
    data : NDArray
        The input array, any rank.
    mode : {'constant', 'edge', 'reflect'}, required
        What to add.
    pad_width : shape, required
        (before_0, after_0, before_1, after_1, ...).
    constant_value : float, default 0
        The value that mode constant adds.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Pooling(data: NDArray | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    kernel : shape, default ()
        Size of the windows; not read with global_pool.
    pool_type : {'avg', 'lp', 'max', 'sum'}, default max
        What becomes of a window; lp: (sum x^p)^(1/p).
    global_pool : bool, default False
        One window that covers everything.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    pooling_convention : {'full', 'same', 'valid'}, default valid
        Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up
        (full); same: (size + 2 pad) / stride, rounded up.
    stride : shape, default ()
        Step of the windows; default 1.
    pad : shape, default ()
        Padding at either side; default 0.
    p_value : int or None, default None
        p of lp pooling: 1, 2 or 3.
    count_include_pad : bool or None, default None
        Whether averages count padding; None: they do.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Pooling_v1(data: NDArray | None = ..., kernel: int | Sequence[int] = ..., pool_type: Literal['avg', 'lp', 'max', 'sum'] = ..., global_pool: bool = ..., cudnn_off: bool = ..., pooling_convention: Literal['full', 'same', 'valid'] = ..., stride: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., p_value: int | None = ..., count_include_pad: bool | None = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), or (batch, space..., channels).
    kernel : shape, default ()
        Size of the windows; not read with global_pool.
    pool_type : {'avg', 'lp', 'max', 'sum'}, default max
        What becomes of a window; lp: (sum x^p)^(1/p).
    global_pool : bool, default False
        One window that covers everything.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    pooling_convention : {'full', 'same', 'valid'}, default valid
        Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up
        (full); same: (size + 2 pad) / stride, rounded up.
    stride : shape, default ()
        Step of the windows; default 1.
    pad : shape, default ()
        Padding at either side; default 0.
    p_value : int or None, default None
        p of lp pooling: 1, 2 or 3.
    count_include_pad : bool or None, default None
        Whether averages count padding; None: they do.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def RNN(data: NDArray | None = ..., parameters: NDArray | None = ..., state: NDArray | None = ..., state_cell: NDArray | None = ..., sequence_length: NDArray | None = ..., state_size: int = ..., num_layers: int = ..., bidirectional: bool = ..., mode: Literal['gru', 'lstm', 'rnn_relu', 'rnn_tanh'] = ..., p: float = ..., state_outputs: bool = ..., projection_size: int | None = ..., lstm_state_clip_min: float | None = ..., lstm_state_clip_max: float | None = ..., lstm_state_clip_nan: bool = ..., use_sequence_length: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
    + b + r (h U + c)).

    Parameters
    ----------
    data : NDArray
        Shape (steps, batch, input).
    parameters : NDArray
        All weights, then all biases, in one vector: for each layer and direction i2h (gates
        state_size, input), h2h (gates state_size, state) and with projection_size h2r
        (projection_size, state_size); i2h and h2h biases (gates state_size,).
    state : NDArray
        Before the first step, shape (layers directions, batch, state_size or projection_size).
    state_cell : NDArray, optional
        The cells of lstm before the first step, shape (layers directions, batch, state_size).
    sequence_length : NDArray, optional
        With use_sequence_length, steps of each sample, shape (batch,). Later results are zero,
        final states are those after the last step.
    state_size : int, required
        Units of the state of each layer.
    num_layers : int, required
        Number of layers.
    bidirectional : bool, default False
        Whether each layer runs in both directions; their results are concatenated.
    mode : {'gru', 'lstm', 'rnn_relu', 'rnn_tanh'}, required
        The cell.
    p : float, default 0
        Probability of zero in the dropout on the results of all layers but the last, in
        training.
    state_outputs : bool, default False
        Whether the final states are results, too.
    projection_size : int or None, default None
        Units that the results of an LSTM are projected to; None: no projection.
    lstm_state_clip_min : float or None, default None
        Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max.
    lstm_state_clip_max : float or None, default None
        Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min.
    lstm_state_clip_nan : bool, default False
        Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without
        bounds.
    use_sequence_length : bool, default False
        Whether samples end at their sequence_length.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ROIPooling(data: NDArray | None = ..., rois: NDArray | None = ..., pooled_size: int | Sequence[int] = ..., spatial_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
    their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
    image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
    of rois is 0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : NDArray
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def Reshape(data: NDArray | None = ..., shape: int | Sequence[int] = ..., reverse: bool = ..., target_shape: int | Sequence[int] = ..., keep_highest: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of the input, in row-major order, as another shape; a view where strides allow it.
    Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
    merges two axes, -4 splits one into the two sizes that follow.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        The new sizes and codes.
    reverse : bool, default False
        Match codes from the last axis.
    target_shape : shape, default ()
        Older form of shape: 0 is inferred. Used when shape is ().
    keep_highest : bool, default False
        With target_shape: keep the first axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reshape(data: NDArray | None = ..., shape: int | Sequence[int] = ..., reverse: bool = ..., target_shape: int | Sequence[int] = ..., keep_highest: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of the input, in row-major order, as another shape; a view where strides allow it.
    Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
    merges two axes, -4 splits one into the two sizes that follow.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        The new sizes and codes.
    reverse : bool, default False
        Match codes from the last axis.
    target_shape : shape, default ()
        Older form of shape: 0 is inferred. Used when shape is ().
    keep_highest : bool, default False
        With target_shape: keep the first axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SVMOutput(data: NDArray | None = ..., label: NDArray | None = ..., margin: float = ..., regularization_coefficient: float = ..., use_linear: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the one-against-all hinge loss, squared unless
    use_linear. The head gradient is ignored.

    Parameters
    ----------
    data : NDArray
        Scores, shape (batch, classes).
    label : NDArray
        Class numbers, shape (batch,).
    margin : float, default 1
        Margin of the hinge.
    regularization_coefficient : float, default 1
        Scale of the loss.
    use_linear : bool, default False
        The hinge itself instead of its square.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SequenceLast(data: NDArray | None = ..., sequence_length: NDArray | None = ..., use_sequence_length: bool = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The last step of every sequence: (batch, ...).

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype, at least 1.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SequenceMask(data: NDArray | None = ..., sequence_length: NDArray | None = ..., use_sequence_length: bool = ..., value: float = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data with every step from a sequence's length on set to value; data itself where
    use_sequence_length is False.

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given.
    value : float, default 0
        Value of the steps that are masked.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SequenceReverse(data: NDArray | None = ..., sequence_length: NDArray | None = ..., use_sequence_length: bool = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Every sequence in reverse; steps from its length on stay where they are.

    Parameters
    ----------
    data : NDArray
        (time, batch, ...), or (batch, time, ...) where axis is 1.
    sequence_length : NDArray, optional
        (batch,), any dtype.
    use_sequence_length : bool, default False
        Whether sequence_length is given; otherwise every sequence has the full length.
    axis : int, default 0
        The axis of time, 0 or 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SliceChannel(data: NDArray | None = ..., num_outputs: int = ..., axis: int = ..., squeeze_axis: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cuts an axis into equal parts; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    num_outputs : int, required
        How many parts; must divide the axis.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def split(data: NDArray | None = ..., num_outputs: int = ..., axis: int = ..., squeeze_axis: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cuts an axis into equal parts; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    num_outputs : int, required
        How many parts; must divide the axis.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SoftmaxActivation(data: NDArray | None = ..., mode: Literal['channel', 'instance'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Softmax along the last axis, or over the channels (axis 1).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, ...).
    mode : {'channel', 'instance'}, default instance
        channel: along axis 1; instance: along the last axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SoftmaxOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., ignore_label: float = ..., multi_output: bool = ..., use_ignore: bool = ..., preserve_shape: bool = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out_grad: bool = ..., smooth_alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def Softmax(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., ignore_label: float = ..., multi_output: bool = ..., use_ignore: bool = ..., preserve_shape: bool = ..., normalization: Literal['batch', 'null', 'valid'] = ..., out_grad: bool = ..., smooth_alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def SpatialTransformer(data: NDArray | None = ..., loc: NDArray | None = ..., target_shape: int | Sequence[int] = ..., transform_type: Literal['affine'] = ..., sampler_type: Literal['bilinear'] = ..., cudnn_off: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.

    Parameters
    ----------
    data : NDArray
        Images (batch, channels, height, width), floating point.
    loc : NDArray
        Matrices of 2 x 3, shape (batch, 6).
    target_shape : shape, default (0, 0)
        Height and width of the result.
    transform_type : {'affine'}, required
        What loc says.
    sampler_type : {'bilinear'}, required
        How images are sampled.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def SwapAxis(data: NDArray | None = ..., dim1: int = ..., dim2: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Exchanges two axes; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    dim1 : int, default 0
        One axis.
    dim2 : int, default 0
        The other one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def swapaxes(data: NDArray | None = ..., dim1: int = ..., dim2: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Exchanges two axes; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    dim1 : int, default 0
        One axis.
    dim2 : int, default 0
        The other one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def UpSampling(*data: NDArray, scale: int = ..., num_filter: int = ..., sample_type: Literal['bilinear', 'nearest'] = ..., multi_input_mode: Literal['concat', 'sum'] = ..., workspace: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def identity(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A copy of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_det(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The determinant of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_extractdiag(A: NDArray | None = ..., offset: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A diagonal of every matrix; a view of the same memory.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_extracttrian(A: NDArray | None = ..., offset: int = ..., lower: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
    column by column.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_gelqf(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.

    Parameters
    ----------
    A : NDArray
        Matrices of full rank, shape (..., m, n) with m <= n.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_gemm(A: NDArray | None = ..., B: NDArray | None = ..., C: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., alpha: float = ..., beta: float = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
    nothing.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    C : NDArray
        Shape (..., m, n).
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    beta : float, default 1
        Scale of C.
    axis : int, default -2
        The axis of the matrices' rows.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_gemm2(A: NDArray | None = ..., B: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., alpha: float = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    B : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    transpose_a : bool, default False
        Use A transposed.
    transpose_b : bool, default False
        Use B transposed.
    alpha : float, default 1
        Scale of the product.
    axis : int, default -2
        The axis of the matrices' rows.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_inverse(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inverse of every matrix.

    Parameters
    ----------
    A : NDArray
        Regular matrices, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_makediag(A: NDArray | None = ..., offset: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Matrices with the vectors on one diagonal and zeros elsewhere.

    Parameters
    ----------
    A : NDArray
        Shape (..., n).
    offset : int, default 0
        Which diagonal: above (> 0) or below the main one.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_maketrian(A: NDArray | None = ..., offset: int = ..., lower: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
    one column by column.

    Parameters
    ----------
    A : NDArray
        Shape (..., n (n + 1) / 2).
    offset : int, default 0
        The diagonal that bounds the triangle: above (> 0) or below the main one.
    lower : bool, default True
        The lower triangle, where offset is 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_potrf(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.

    Parameters
    ----------
    A : NDArray
        Symmetric positive definite matrices, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_potri(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inverse of L L^T from its Cholesky factor L.

    Parameters
    ----------
    A : NDArray
        Matrices whose lower triangles are L, shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_slogdet(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sign and logarithm of the absolute value of the determinant of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_sumlogdiag(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the logarithms of the diagonal of every matrix.

    Parameters
    ----------
    A : NDArray
        Shape (..., n, n), with a positive diagonal.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_syevd(A: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
    eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
    In the gradient, eigenvectors of equal eigenvalues count as independent of each other.

    Parameters
    ----------
    A : NDArray
        Symmetric matrices, shape (..., n, n); the upper triangle is not read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_syrk(A: NDArray | None = ..., transpose: bool = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha A A^T, or alpha A^T A, for every index of the leading axes.

    Parameters
    ----------
    A : NDArray
        Shape (..., m, n).
    transpose : bool, default False
        A^T A instead of A A^T.
    alpha : float, default 1
        Scale of the product.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_trmm(A: NDArray | None = ..., B: NDArray | None = ..., transpose: bool = ..., rightside: bool = ..., lower: bool = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """alpha op(A) B, or alpha B op(A) with rightside, for triangular A.

    Parameters
    ----------
    A : NDArray
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : NDArray
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def linalg_trsm(A: NDArray | None = ..., B: NDArray | None = ..., transpose: bool = ..., rightside: bool = ..., lower: bool = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.

    Parameters
    ----------
    A : NDArray
        Triangular matrices, shape (..., n, n); the other triangle is not read.
    B : NDArray
        Shape (..., n, m), or (..., m, n) with rightside.
    transpose : bool, default False
        Use A transposed.
    rightside : bool, default False
        A stands to the right of the other matrix.
    lower : bool, default True
        Whether the lower triangle of A is used, or the upper one.
    alpha : float, default 1
        Multiplies B.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def cumsum(a: NDArray | None = ..., axis: int | None = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the flattened
    array.

    Parameters
    ----------
    a : NDArray
        The input array.
    axis : int or None, default None
        The axis; None flattens the input.
    dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_exponential(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : float, default 1
        Rate.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_gamma(alpha: float = ..., beta: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_generalized_negative_binomial(mu: float = ..., alpha: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_negative_binomial(k: float = ..., p: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Failures before the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def normal(loc: float = ..., scale: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Normal with the given mean and standard deviation.

    Parameters
    ----------
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_normal(loc: float = ..., scale: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Normal with the given mean and standard deviation.

    Parameters
    ----------
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_dirichlet(sample: NDArray | None = ..., alpha: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
    that is the only one.

    Parameters
    ----------
    sample : NDArray
        (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    alpha : NDArray
        Concentrations, shape (..., n).
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_exponential(sample: NDArray | None = ..., lam: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The exponential density lam exp(-lam x). The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Rates.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_gamma(sample: NDArray | None = ..., alpha: NDArray | None = ..., beta: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The gamma density of shape alpha and rate beta. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    alpha : NDArray
        Shapes.
    beta : NDArray
        Rates: inverse scales. Shape of alpha.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_generalized_negative_binomial(sample: NDArray | None = ..., mu: NDArray | None = ..., alpha: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a count under the negative binomial distribution of mean mu and variance mu
    + alpha mu^2. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    alpha : NDArray
        Dispersions. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_negative_binomial(sample: NDArray | None = ..., k: NDArray | None = ..., p: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a number of failures before the k-th success of probability p. The result
    has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    k : NDArray
        Numbers of successes.
    p : NDArray
        Probabilities of success. Shape of k.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_normal(sample: NDArray | None = ..., mu: NDArray | None = ..., sigma: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The normal density. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    sigma : NDArray
        Standard deviations. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_poisson(sample: NDArray | None = ..., lam: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a count under the Poisson distribution. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Means.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_pdf_uniform(sample: NDArray | None = ..., low: NDArray | None = ..., high: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    low : NDArray
        Lower ends.
    high : NDArray
        Upper ends. Shape of low.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_poisson(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Poisson of mean lam.

    Parameters
    ----------
    lam : float, default 1
        Mean.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_randint(low: int = ..., high: int = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random integers, uniform on [low, high).

    Parameters
    ----------
    low : int, required
        Least value.
    high : int, required
        One above the largest value.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Integer dtype; None: int32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_uniform(low: float = ..., high: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Uniform on [low, high).

    Parameters
    ----------
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def uniform(low: float = ..., high: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Uniform on [low, high).

    Parameters
    ----------
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ravel_multi_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : NDArray
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sample_exponential(lam: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : NDArray
        Rate.
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


def sample_gamma(alpha: NDArray | None = ..., beta: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : NDArray
        Shape.
    beta : NDArray
        Scale. Shape of alpha.
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


def sample_generalized_negative_binomial(mu: NDArray | None = ..., alpha: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
    of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : NDArray
        Mean.
    alpha : NDArray
        Dispersion. Shape of mu.
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


def sample_multinomial(data: NDArray | None = ..., shape: int | Sequence[int] = ..., get_prob: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : NDArray
        (..., k): probabilities of the k categories; a row is divided by its sum.
    shape : shape, default ()
        Shape of what is drawn for each row.
    get_prob : bool, default False
        Return log(data) at the drawn categories as well.
    dtype : dtype, default int32
        Dtype of the categories.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sample_negative_binomial(k: NDArray | None = ..., p: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : NDArray
        Number of successes.
    p : NDArray
        Probability of success. Shape of k.
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


def sample_normal(mu: NDArray | None = ..., sigma: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : NDArray
        Mean.
    sigma : NDArray
        Standard deviation. Shape of mu.
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


def sample_poisson(lam: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : NDArray
        Mean.
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


def sample_uniform(low: NDArray | None = ..., high: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def shuffle(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def unravel_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : NDArray
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def abs(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Absolute value.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def adam_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
    weight - lr * mean / (sqrt(var) + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def add_n(*args: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : NDArray
        The arrays to add.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ElementWiseSum(*args: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of all inputs, which have one shape and dtype.

    Parameters
    ----------
    *args : NDArray
        The arrays to add.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def all_finite(data: NDArray | None = ..., init_output: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where every element is finite, else 0; shape (1,), float32. No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def amp_cast(data: NDArray | None = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data in another dtype where it is floating; other arrays stay as they are.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    dtype : dtype, required
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def amp_multicast(*data: NDArray, cast_narrow: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
    with cast_narrow. Arrays of other dtypes stay as they are.

    Parameters
    ----------
    *data : NDArray
        Any shapes and dtypes.
    cast_narrow : bool, default False
        Whether the narrowest dtype is taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arccos(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse cosine in radians, in [0, pi].

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arccosh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse hyperbolic cosine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arcsin(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse sine in radians, in [-pi/2, pi/2].

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arcsinh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse hyperbolic sine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arctan(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse tangent in radians, in [-pi/2, pi/2].

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def arctanh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse hyperbolic tangent.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argmax(data: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Index of the largest element along an axis, the first of equals; a NaN counts as largest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argmax_channel(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).

    Parameters
    ----------
    data : NDArray
        At least two axes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argmin(data: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Index of the smallest element along an axis, the first of equals; a NaN counts as smallest.
    Indices have the dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int or None, default None
        The axis to search; None: all elements.
    keepdims : bool, default False
        Keep the axis with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def argsort(data: NDArray | None = ..., axis: int | None = ..., is_ascend: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The positions of the elements of each lane along one axis, in the order of their values; equal
    values keep their order, NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    dtype : dtype, default float32
        Dtype of the positions.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def batch_dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Products of matrices: the last two axes of both inputs are multiplied for every index of the
    leading axes, which must be equal.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    rhs : NDArray
        Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def batch_take(a: NDArray | None = ..., indices: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """a[i, indices[i]] for each i; indices out of range are clipped to the ends.

    Parameters
    ----------
    a : NDArray
        (n, k)
    indices : NDArray
        (n,), any dtype.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_plus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_axis(data: NDArray | None = ..., axis: int | Sequence[int] = ..., size: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats the listed axes, which have size 1; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, default ()
        Axes to repeat.
    size : shape, default ()
        Their new sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_axes(data: NDArray | None = ..., axis: int | Sequence[int] = ..., size: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats the listed axes, which have size 1; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, default ()
        Axes to repeat.
    size : shape, default ()
        Their new sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_greater(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_greater_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_hypot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_lesser(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_lesser_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_like(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_axes: int | Sequence[int] | None = ..., rhs_axes: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.

    Parameters
    ----------
    lhs : NDArray
        The array to repeat.
    rhs : NDArray
        Only its shape counts.
    lhs_axes : shape or None, default None
        Axes of lhs to repeat; None means all, and equal ranks.
    rhs_axes : shape or None, default None
        Axes of rhs that give their sizes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_logical_and(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_logical_or(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_logical_xor(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_maximum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_minimum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_mod(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_not_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_power(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_sub(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_minus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def broadcast_to(data: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Repeats axes of size 1 to the sizes given; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape : shape, default ()
        One size per axis; 0 keeps the input's size.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def cbrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cube root.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ceil(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Smallest integer not below x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def clip(data: NDArray | None = ..., a_min: float = ..., a_max: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Limits the elements to [a_min, a_max]; the gradient is zero outside.

    Parameters
    ----------
    data : NDArray
        The input array.
    a_min : float, required
        Smallest value.
    a_max : float, required
        Largest value.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def col2im(data: NDArray | None = ..., output_size: int | Sequence[int] = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The transpose of im2col: adds patches up to images of space output_size.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels * elements of kernel, number of patches), floating point.
    output_size : shape, required
        Space of the result.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def cos(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cosine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def cosh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Hyperbolic cosine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def degrees(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Radians to degrees.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def depth_to_space(data: NDArray | None = ..., block_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
    in the block as the outer part of the channel index.

    Parameters
    ----------
    data : NDArray
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def diag(data: NDArray | None = ..., k: int = ..., axis1: int = ..., axis2: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
    matrix that has it as diagonal.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    k : int, default 0
        The diagonal: above the main one if positive.
    axis1 : int, default 0
        The axis of rows.
    axis2 : int, default 1
        The axis of columns.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def digamma(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Derivative of gammaln.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., k).
    rhs : NDArray
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def elemwise_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def elemwise_div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def elemwise_mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def elemwise_sub(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def erf(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Gauss error function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def erfinv(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inverse of the Gauss error function on (-1, 1).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def exp(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Exponential.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def expand_dims(data: NDArray | None = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Inserts an axis of size 1 at position `axis` of the result.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int, required
        In [-rank - 1, rank].
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def expm1(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """exp(x) - 1, accurate for small x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def fill_element_0index(lhs: NDArray | None = ..., mhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
    range stay as they are.

    Parameters
    ----------
    lhs : NDArray
        (n, m).
    mhs : NDArray
        The new elements, (n,), dtype of lhs.
    rhs : NDArray
        Their columns, (n,), any dtype.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def fix(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def floor(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Largest integer not above x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ftml_update(weight: NDArray | None = ..., grad: NDArray | None = ..., d: NDArray | None = ..., v: NDArray | None = ..., z: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., wd: float = ..., rescale_grad: float = ..., clip_grad: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Follow the moving leader (Zheng and Kwok, ICML 2017).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    d : NDArray
        State d, changed in place.
    v : NDArray
        State v, changed in place.
    z : NDArray
        State z, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.6
        Decay of d and z.
    beta2 : float, default 0.999
        Decay of v.
    epsilon : float, default 1e-08
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_grad : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ftrl_update(weight: NDArray | None = ..., grad: NDArray | None = ..., z: NDArray | None = ..., n: NDArray | None = ..., lr: float = ..., lamda1: float = ..., beta: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    z : NDArray
        Sum of corrected gradients, changed in place.
    n : NDArray
        Sum of squared gradients, changed in place.
    lr : float, required
        Learning rate.
    lamda1 : float, default 0.01
        Factor of the L1 norm.
    beta : float, default 1
        Added to the root of n.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def gamma(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Gamma function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def gammaln(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Logarithm of the absolute value of the gamma function.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def gather_nd(data: NDArray | None = ..., indices: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
    indices.shape[1:] + data.shape[m:].

    Parameters
    ----------
    data : NDArray
        The array to gather from.
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def hard_sigmoid(data: NDArray | None = ..., alpha: float = ..., beta: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def im2col(data: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The patches of images, one per column: what a convolution multiplies its weights with. Shape
    (batch, channels * elements of kernel, number of patches).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), floating point.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def khatri_rao(*args: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).

    Parameters
    ----------
    *args : NDArray
        Matrices with one number of columns.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def lamb_update_phase1(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., bias_correction: bool = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    wd : float, required
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def lamb_update_phase2(weight: NDArray | None = ..., g: NDArray | None = ..., r1: NDArray | None = ..., r2: NDArray | None = ..., lr: float = ..., lower_bound: float = ..., upper_bound: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : NDArray
        The weight.
    g : NDArray
        The direction of the first phase.
    r1 : NDArray
        Norm of the weight, one element.
    r2 : NDArray
        Norm of g, one element.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Natural logarithm.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log10(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Logarithm to base 10.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log1p(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """log(1 + x), accurate for small x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log2(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Logarithm to base 2.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log_sigmoid(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """log(1 / (1 + exp(-x))).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def log_softmax(data: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def logical_not(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where x is zero, else 0.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def make_loss(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def masked_log_softmax(data: NDArray | None = ..., mask: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def masked_softmax(data: NDArray | None = ..., mask: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def max(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Largest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def max_axis(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Largest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mean(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Arithmetic mean of the elements along axes. The result has the input's dtype and its remaining
    axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def min(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def min_axis(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Smallest element along axes; NaN if there is one. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mish(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x tanh(log(1 + exp(x))) (Misra 2019).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def moments(data: NDArray | None = ..., axes: int | Sequence[int] | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Mean and variance (divided by the number of elements) along axes.

    Parameters
    ----------
    data : NDArray
        The input array.
    axes : shape or None, default None
        Axes to reduce; None: all.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_lamb_update_phase1(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., weight32: NDArray | None = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., t: int = ..., bias_correction: bool = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    weight, of the dtype in which it is computed.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    weight32 : NDArray
        The master weight in float32.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    t : int, required
        Number of this update, from 1.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    wd : float, required
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_lamb_update_phase2(weight: NDArray | None = ..., g: NDArray | None = ..., r1: NDArray | None = ..., r2: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., lower_bound: float = ..., upper_bound: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
    if either norm is 0.

    Parameters
    ----------
    weight : NDArray
        The weight.
    g : NDArray
        The direction of the first phase.
    r1 : NDArray
        Norm of the weight, one element.
    r2 : NDArray
        Norm of g, one element.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    lower_bound : float, default -1
        Least value of r1; below 0: none.
    upper_bound : float, default -1
        Largest value of r1; below 0: none.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_nag_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_sgd_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def mp_sgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., weight32: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_adam_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """adam_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_all_finite(*data: NDArray, init_output: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where every element of all arrays is finite, else 0; shape (1,). No gradient.

    Parameters
    ----------
    *data : NDArray
        Any shapes; floating point.
    init_output : bool, default True
        True; joining with what the result holds is refused.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_lars(lrs: NDArray | None = ..., weights_sum_sq: NDArray | None = ..., grads_sum_sq: NDArray | None = ..., wds: NDArray | None = ..., eta: float = ..., eps: float = ..., rescale_grad: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
    and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.

    Parameters
    ----------
    lrs : NDArray
        Learning rates, one for each weight.
    weights_sum_sq : NDArray
        Sum of squares of each weight, as multi_sum_sq gives it.
    grads_sum_sq : NDArray
        Sum of squares of each gradient.
    wds : NDArray
        Weight decays, one for each weight.
    eta : float, required
        The trust coefficient.
    eps : float, required
        Added to the denominator.
    rescale_grad : float, default 1
        The norms of the gradients are multiplied by this first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_mp_adam_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """adam_update of several float32 master weights at once, and of the weights that they are kept
    for. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_mp_sgd_mom_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_mp_sgd_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_sgd_mom_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_sgd_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def multi_sum_sq(*data: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The sum of squares of each array: shape (num_arrays,), float32. No gradient.

    Parameters
    ----------
    *data : NDArray
        Any shapes; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def nag_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    weight + momentum * mom + step, where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def nanprod(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product of the elements along axes; NaN counts as 1. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def nansum(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the elements along axes; NaN counts as 0. The result has the input's dtype and its
    remaining axes; shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def negative(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Numerical negative, -x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def norm(data: NDArray | None = ..., ord: int = ..., axis: int | Sequence[int] | None = ..., out_dtype: str | type | None = ..., keepdims: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The norm of the elements along axes: for ord 1 the sum of absolute values, for ord 2 the square
    root of the sum of squares. Its gradient at 0 is 0.

    Parameters
    ----------
    data : NDArray
        The input array.
    ord : int, default 2
        1 or 2.
    axis : shape or None, default None
        Axes to reduce; None: all.
    out_dtype : dtype or None, default None
        Dtype of the result; None: that of the input.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def one_hot(indices: NDArray | None = ..., depth: int = ..., on_value: float = ..., off_value: float = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """on_value at the position that each index names along a new last axis, off_value elsewhere;
    indices outside [0, depth) give off_value alone.

    Parameters
    ----------
    indices : NDArray
        Any shape and dtype; fractions are cut off.
    depth : int, required
        Size of the new axis.
    on_value : float, default 1
        Value at the index.
    off_value : float, default 0
        Value elsewhere.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def ones_like(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Ones with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def pick(data: NDArray | None = ..., index: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The element of each lane of data along one axis that index names.

    Parameters
    ----------
    data : NDArray
        The array to pick from.
    index : NDArray
        Positions along the axis, any dtype: the shape of data without the axis, or with 1
        there.
    axis : int or None, default -1
        The axis; None: over the flattened data.
    keepdims : bool, default False
        Keep the axis with size 1.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def choose_element_0index(data: NDArray | None = ..., index: NDArray | None = ..., axis: int | None = ..., keepdims: bool = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The element of each lane of data along one axis that index names.

    Parameters
    ----------
    data : NDArray
        The array to pick from.
    index : NDArray
        Positions along the axis, any dtype: the shape of data without the axis, or with 1
        there.
    axis : int or None, default -1
        The axis; None: over the flattened data.
    keepdims : bool, default False
        Keep the axis with size 1.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_mp_sgd_mom_update(*data: NDArray, momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_mp_sgd_update(*data: NDArray, rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_sgd_mom_update(*data: NDArray, momentum: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    momentum : float, default 0
        Share of the momentum that is kept.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def preloaded_multi_sgd_update(*data: NDArray, rescale_grad: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sgd_update of several weights at once. Arrays of each: weight, grad.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then the learning rates and the weight decays, one
        array each.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def prod(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product of the elements along axes. The result has the input's dtype and its remaining axes;
    shape (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def radians(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Degrees to radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rcbrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 / cbrt(x).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reciprocal(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 / x.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def relu(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rectified linear unit, max(x, 0).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def repeat(data: NDArray | None = ..., repeats: int = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Every element `repeats` times in a row: along an axis, or of the flattened input.

    Parameters
    ----------
    data : NDArray
        The input array.
    repeats : int, required
        At least 0.
    axis : int or None, default None
        None flattens the input first.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reset_arrays(*data: NDArray, out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sets every element of the arrays to 0, in place; nothing is returned.

    Parameters
    ----------
    *data : NDArray
        The arrays, any shapes and dtypes.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reshape_like(lhs: NDArray | None = ..., rhs: NDArray | None = ..., lhs_begin: int | None = ..., lhs_end: int | None = ..., rhs_begin: int | None = ..., rhs_end: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
    rhs_end - 1 of rhs; by default, with the whole shape of rhs.

    Parameters
    ----------
    lhs : NDArray
        The elements.
    rhs : NDArray
        Only its shape counts.
    lhs_begin : int or None, default None
        First axis replaced.
    lhs_end : int or None, default None
        End of the axes replaced.
    rhs_begin : int or None, default None
        First axis taken.
    rhs_end : int or None, default None
        End of the axes taken.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def reverse(data: NDArray | None = ..., axis: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The order of the elements along axes turned round; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, required
        The axes to reverse.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def flip(data: NDArray | None = ..., axis: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The order of the elements along axes turned round; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape, required
        The axes to reverse.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rint(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nearest integer; halves go to the even one.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rmsprop_update(weight: NDArray | None = ..., grad: NDArray | None = ..., n: NDArray | None = ..., lr: float = ..., gamma1: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., clip_weights: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
    sqrt(n + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    n : NDArray
        Running mean of g^2, changed in place.
    lr : float, required
        Learning rate.
    gamma1 : float, default 0.95
        Decay of the running means.
    epsilon : float, default 1e-08
        Added under the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    clip_weights : float, default -1
        The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rmspropalex_update(weight: NDArray | None = ..., grad: NDArray | None = ..., n: NDArray | None = ..., g: NDArray | None = ..., delta: NDArray | None = ..., lr: float = ..., gamma1: float = ..., gamma2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., clip_weights: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
    * g / sqrt(n - mean^2 + epsilon), weight + delta.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    n : NDArray
        Running mean of g^2, changed in place.
    g : NDArray
        Running mean of g, changed in place.
    delta : NDArray
        The last step, changed in place.
    lr : float, required
        Learning rate.
    gamma1 : float, default 0.95
        Decay of the running means.
    gamma2 : float, default 0.9
        Share of the step that is kept.
    epsilon : float, default 1e-08
        Added under the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    clip_weights : float, default -1
        The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def round(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nearest integer; halves go away from zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def rsqrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 / sqrt(x).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def scatter_nd(data: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of the given shape that is zero but for the positions that indices name; of equal
    positions the last one stays.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sgd_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def shape_array(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input's shape as an int64 vector.

    Parameters
    ----------
    data : NDArray
        Only its shape counts.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sigmoid(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 / (1 + exp(-x)).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sign(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """-1, 0 or 1 by the sign of x; NaN stays NaN.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def signsgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(1 - lr * wd) * weight - lr * sign(grad).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def signum_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., wd_lh: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
    sign(mom), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    wd_lh : float, default 0
        Weight decay that does not go through the momentum.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sin(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sine of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sinh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Hyperbolic sine.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def size_array(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The number of elements of the input as an int64 vector of length 1.

    Parameters
    ----------
    data : NDArray
        Only its shape counts.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def slice(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    those listed are taken whole.

    Parameters
    ----------
    data : NDArray
        The input array.
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


def crop(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
    those listed are taken whole.

    Parameters
    ----------
    data : NDArray
        The input array.
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


def slice_axis(data: NDArray | None = ..., axis: int = ..., begin: int = ..., end: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The indices begin ... end - 1 of one axis; the result is a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : int, required
        The axis; negative from the end.
    begin : int, required
        First index.
    end : int or None, required
        End; None: to the last index.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def slice_like(data: NDArray | None = ..., shape_like: NDArray | None = ..., axes: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The leading part of data that has the sizes of shape_like along the axes listed; the result is
    a view.

    Parameters
    ----------
    data : NDArray
        The input array.
    shape_like : NDArray
        Only its shape counts.
    axes : shape, default ()
        Axes to slice; () means all, and equal ranks.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def smooth_l1(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).

    Parameters
    ----------
    data : NDArray
        The input array.
    scalar : float, default 1
        s, the sharpness of the corner.
    is_int : bool, default True
        Whether the scalar was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def softmax(data: NDArray | None = ..., length: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def softmax_cross_entropy(data: NDArray | None = ..., label: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def softmin(data: NDArray | None = ..., axis: int = ..., temperature: float | None = ..., dtype: str | type | None = ..., use_length: bool | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def softsign(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x / (1 + |x|).

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sort(data: NDArray | None = ..., axis: int | None = ..., is_ascend: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of each lane along one axis in order; NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to sort.
    axis : int or None, default -1
        The axis; None: the flattened array.
    is_ascend : bool, default True
        Ascending order.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def space_to_depth(data: NDArray | None = ..., block_size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
    depth_to_space.

    Parameters
    ----------
    data : NDArray
        Shape (N, C, H, W).
    block_size : int, required
        b, at least 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sqrt(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Square root; NaN below zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def square(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x squared.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def squeeze(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Removes axes of size 1: those listed, or all. One axis stays where all would go.

    Parameters
    ----------
    data : NDArray
        The input array.
    axis : shape or None, default None
        Axes to remove; None: all of size 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def stack(*data: NDArray, axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The inputs, all of one shape, joined along a new axis.

    Parameters
    ----------
    *data : NDArray
        Arrays of one shape and dtype.
    axis : int, default 0
        Position of the new axis, in [-rank - 1, rank].
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sum(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
    (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def sum_axis(data: NDArray | None = ..., axis: int | Sequence[int] | None = ..., keepdims: bool = ..., exclude: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum of the elements along axes. The result has the input's dtype and its remaining axes; shape
    (1,) when every axis is reduced without keepdims.

    Parameters
    ----------
    data : NDArray
        Any dtype, any shape.
    axis : shape or None, default None
        Axes to reduce; None or () means all of them.
    keepdims : bool, default False
        Keep reduced axes with size 1.
    exclude : bool, default False
        Reduce the axes that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def take(a: NDArray | None = ..., indices: NDArray | None = ..., axis: int = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
    replaced by the shape of indices.

    Parameters
    ----------
    a : NDArray
        The array to take from.
    indices : NDArray
        Positions along the axis, any dtype; fractions are cut off.
    axis : int, default 0
        The axis to take along.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Indices out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def tan(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Tangent of radians.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def tanh(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Hyperbolic tangent.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def tile(data: NDArray | None = ..., reps: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
    ones in front.

    Parameters
    ----------
    data : NDArray
        The input array.
    reps : shape, required
        Repetitions per axis, at least 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def topk(data: NDArray | None = ..., axis: int | None = ..., k: int = ..., ret_typ: Literal['both', 'indices', 'mask', 'value'] = ..., is_ascend: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The k first elements of each lane along one axis, in order: their positions, their values,
    both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
    comes first; NaN is above every number.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    axis : int or None, default -1
        The axis; None: the flattened array.
    k : int, default 1
        How many; below 1: all of them, sorted.
    ret_typ : {'both', 'indices', 'mask', 'value'}, default indices
        What to return.
    is_ascend : bool, default False
        The smallest elements instead of the largest.
    dtype : dtype, default float32
        Dtype of the positions.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def transpose(data: NDArray | None = ..., axes: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Permutes the axes; the result is a view. Without axes it reverses their order.

    Parameters
    ----------
    data : NDArray
        The input array.
    axes : shape, default ()
        Axis k of the result is axis axes[k] of the input.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def trunc(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Nearest integer towards zero.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def where(condition: NDArray | None = ..., x: NDArray | None = ..., y: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
    selects along the first axis.

    Parameters
    ----------
    condition : NDArray
        Any dtype.
    x : NDArray
        Taken where the condition holds.
    y : NDArray
        Taken elsewhere; shape and dtype of x.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def zeros_like(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Zeros with the shape and dtype of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
