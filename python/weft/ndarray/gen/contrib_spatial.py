"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_contrib_AdaptiveAvgPooling2D_op = _Operator('_contrib_AdaptiveAvgPooling2D', ('output_size',), ('data',))


def AdaptiveAvgPooling2D(data=None, output_size=_U, out=None, name=None, **kwargs):
    """Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
    from floor(i n / m) to ceil((i + 1) n / m).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    output_size : shape, default ()
        Height and width of the result, or one number for both; (): 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_AdaptiveAvgPooling2D_op((data, ), (output_size, ), out, kwargs)


_contrib_DeformableConvolution_op = _Operator('_contrib_DeformableConvolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'num_deformable_group', 'workspace', 'no_bias', 'layout'), ('data', 'offset', 'weight', 'bias'))


def DeformableConvolution(data=None, offset=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, num_deformable_group=_U, workspace=_U, no_bias=_U, layout=_U, out=None, name=None, **kwargs):
    """Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
    interpolation. Outside the image taps are 0; between its last pixel and one further they are
    the last pixel.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    offset : NDArray
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...).
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Height and width of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Pixels added at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    num_deformable_group : int, default 1
        Channels are split into groups with offsets of their own.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW'}, default None
        Accepted for compatibility: data is NCHW.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_DeformableConvolution_op((data, offset, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, layout, ), out, kwargs)


_contrib_ModulatedDeformableConvolution_op = _Operator('_contrib_ModulatedDeformableConvolution', ('kernel', 'stride', 'dilate', 'pad', 'num_filter', 'num_group', 'num_deformable_group', 'workspace', 'no_bias', 'im2col_step', 'layout'), ('data', 'offset', 'mask', 'weight', 'bias'))


def ModulatedDeformableConvolution(data=None, offset=None, mask=None, weight=None, bias=None, kernel=_U, stride=_U, dilate=_U, pad=_U, num_filter=_U, num_group=_U, num_deformable_group=_U, workspace=_U, no_bias=_U, im2col_step=_U, layout=_U, out=None, name=None, **kwargs):
    """Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
    interpolation, and multiplied by a mask. Pixels outside the image are 0.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    offset : NDArray
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    mask : NDArray
        Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
        result).
    weight : NDArray
        Shape (num_filter, channels / num_group, kernel...).
    bias : NDArray, optional
        Shape (num_filter,); absent with no_bias.
    kernel : shape, required
        Height and width of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Pixels added at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    num_deformable_group : int, default 1
        Channels are split into groups with offsets of their own.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    im2col_step : int, default 64
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW'}, default None
        Accepted for compatibility: data is NCHW.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_ModulatedDeformableConvolution_op((data, offset, mask, weight, bias, ), (kernel, stride, dilate, pad, num_filter, num_group, num_deformable_group, workspace, no_bias, im2col_step, layout, ), out, kwargs)
