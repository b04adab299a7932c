"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def BilinearSampler(data: Symbol | None = ..., grid: Symbol | None = ..., cudnn_off: bool | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
    count as 0.

    Parameters
    ----------
    data : Symbol
        Images (batch, channels, height, width), floating point.
    grid : Symbol
        Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at
        the first pixel of data to 1 at the last. NaN gives NaN.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def Correlation(data1: Symbol | None = ..., data2: Symbol | None = ..., kernel_size: int = ..., max_displacement: int = ..., stride1: int = ..., stride2: int = ..., pad_size: int = ..., is_multiply: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
    row, is the mean over the patch and the channels of the products of the first image with the
    second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
    stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
    stride1).

    Parameters
    ----------
    data1 : Symbol
        Shape (batch, channels, height, width), floating point.
    data2 : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def Crop(*data: Symbol, offset: int | Sequence[int] = ..., h_w: int | Sequence[int] = ..., center_crop: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A rectangle out of images: of size h_w, or of the size of a second array.

    Parameters
    ----------
    *data : Symbol
        Images (batch, channels, height, width), and optionally an array with 4 axes whose
        height and width the result gets.
    offset : shape, default (0, 0)
        Row and column of its first pixel.
    h_w : shape, default (0, 0)
        With one input: height and width.
    center_crop : bool, default False
        Whether it lies in the centre, whatever offset says.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def GridGenerator(data: Symbol | None = ..., transform_type: Literal['affine', 'warp'] = ..., target_shape: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
    the first pixel to 1 at the last; 0 where there is one alone.

    Parameters
    ----------
    data : Symbol
        affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
        distances in pixels to add to each position, shape (batch, 2, height, width), columns
        first.
    transform_type : {'affine', 'warp'}, required
        What data says.
    target_shape : shape, default (0, 0)
        affine: height and width of the grid.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def SpatialTransformer(data: Symbol | None = ..., loc: Symbol | None = ..., target_shape: int | Sequence[int] = ..., transform_type: Literal['affine'] = ..., sampler_type: Literal['bilinear'] = ..., cudnn_off: bool | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.

    Parameters
    ----------
    data : Symbol
        Images (batch, channels, height, width), floating point.
    loc : Symbol
        Matrices of 2 x 3, shape (batch, 6).
    target_shape : shape, default (0, 0)
        Height and width of the result.
    transform_type : {'affine'}, required
        What loc says.
    sampler_type : {'bilinear'}, required
        How images are sampled.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def col2im(data: Symbol | None = ..., output_size: int | Sequence[int] = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The transpose of im2col: adds patches up to images of space output_size.

    Parameters
    ----------
    data : Symbol
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
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def im2col(data: Symbol | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """The patches of images, one per column: what a convolution multiplies its weights with. Shape
    (batch, channels * elements of kernel, number of patches).

    Parameters
    ----------
    data : Symbol
        Shape (batch, channels, space...), floating point.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
