"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def AdaptiveAvgPooling2D(data: Symbol | None = ..., output_size: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Averages over regions whose number is given: along an axis of n pixels, region i of m reaches
    from floor(i n / m) to ceil((i + 1) n / m).

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    output_size : shape, default ()
        Height and width of the result, or one number for both; (): 1.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def DeformableConvolution(data: Symbol | None = ..., offset: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., num_deformable_group: int = ..., workspace: int = ..., no_bias: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with bilinear
    interpolation. Outside the image taps are 0; between its last pixel and one further they are
    the last pixel.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    offset : Symbol
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    weight : Symbol
        Shape (num_filter, channels / num_group, kernel...).
    bias : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def ModulatedDeformableConvolution(data: Symbol | None = ..., offset: Symbol | None = ..., mask: Symbol | None = ..., weight: Symbol | None = ..., bias: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., num_deformable_group: int = ..., workspace: int = ..., no_bias: bool = ..., im2col_step: int = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW'] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with bilinear
    interpolation, and multiplied by a mask. Pixels outside the image are 0.

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, height, width), floating point.
    offset : Symbol
        Rows and columns to add to the positions of the taps, shape (batch, 2
        num_deformable_group taps, height, width of the result): for each group and tap a row,
        then a column.
    mask : Symbol
        Factors of the taps, shape (batch, num_deformable_group taps, height, width of the
        result).
    weight : Symbol
        Shape (num_filter, channels / num_group, kernel...).
    bias : Symbol, optional
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
