"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def AdaptiveAvgPooling2D(data: NDArray | None = ..., output_size: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def DeformableConvolution(data: NDArray | None = ..., offset: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., num_deformable_group: int = ..., workspace: int = ..., no_bias: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def ModulatedDeformableConvolution(data: NDArray | None = ..., offset: NDArray | None = ..., mask: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., num_deformable_group: int = ..., workspace: int = ..., no_bias: bool = ..., im2col_step: int = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
