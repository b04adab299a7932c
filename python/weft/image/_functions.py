"""Functions of single images: resizing and cropping.

Images are NDArrays of shape (height, width, channels); sizes are (width, height), as in OpenCV.
Random functions draw from Python's `random`, but `random_rotate`, which draws from `numpy.random`.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Callable, Sequence
from math import exp, log, sqrt
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..ndarray import NDArray

__all__ = [
    "imresize",
    "copyMakeBorder",
    "scale_down",
    "resize_short",
    "fixed_crop",
    "random_crop",
    "center_crop",
    "color_normalize",
    "random_size_crop",
]

Size = Sequence[int]
"""Width and height."""
Region = tuple[int, int, int, int]
"""Left, top, width and height."""

_BILINEAR, _CUBIC, _AREA = 1, 2, 3
_FIXED_METHODS = range(5)
_AUTOMATIC, _RANDOM = 9, 10
_CROP_ATTEMPTS = 10


def imresize(src: NDArray, w: int, h: int, *args: Any, **kwargs: Any) -> NDArray:
    """Resize an image.

    Parameters
    ----------
    src : NDArray
        Shape (height, width, channels).
    w, h : int
        The new width and height.
    interp : int, default 1
        0: nearest pixel, 1: bilinear, 2: bicubic, 3: mean over the area, 4: Lanczos (8 x 8).
    out : NDArray, optional
        Receives the result.

    Returns
    -------
    NDArray
        Shape (h, w, channels).
    """
    return nd._internal._cvimresize(src, w, h, *args, **kwargs)


def copyMakeBorder(  # noqa: N802
    src: NDArray, top: int, bot: int, left: int, right: int, *args: Any, **kwargs: Any
) -> NDArray:
    """Put a border around an image.

    Parameters
    ----------
    src : NDArray
        Shape (height, width, channels).
    top, bot, left, right : int
        Widths of the border.
    type : int, default 0
        0: filled with a value; 1: the outermost pixels repeated; 2 and 4: mirrored with and without
        repeating the outermost; 3: the opposite side.
    value : float, default 0
        Fills all channels.
    values : tuple of float, optional
        Fills each channel with its own value.

    Returns
    -------
    NDArray
        Shape (height + top + bot, width + left + right, channels).
    """
    return nd._internal._cvcopyMakeBorder(src, top, bot, left, right, *args, **kwargs)


def scale_down(src_size: Size, size: Size) -> tuple[int, int]:
    """Make a crop as small as the image is, keeping the crop's shape.

    Parameters
    ----------
    src_size, size : (int, int)
        Width and height of the image and of the crop.

    Returns
    -------
    (int, int)
        Width and height, rounded down.
    """
    source_width, source_height = src_size
    width, height = size
    if height > source_height:
        width, height = width * source_height / height, source_height
    if width > source_width:
        width, height = source_width, height * source_width / width
    return int(width), int(height)


def _get_interp_method(interp: int, sizes: Sequence[int] = ()) -> int:
    """The method of interpolation, 0 to 4, that `interp` stands for.

    Parameters
    ----------
    interp : int
        0 to 4 for themselves (see `imresize`); 9: bicubic to enlarge, area to shrink, bilinear
        otherwise; 10: any of them, from `random`.
    sizes : sequence of int
        Height and width before, height and width afterwards; without them 9 means bicubic.

    Raises
    ------
    ValueError
        Any other `interp`, or a wrong number of sizes.
    """
    if interp == _AUTOMATIC:
        if not sizes:
            return _CUBIC
        if len(sizes) != 4:
            raise ValueError(f"interp 9: got {len(sizes)} sizes, expected 4")
        old_height, old_width, new_height, new_width = sizes
        if new_height > old_height and new_width > old_width:
            return _CUBIC
        if new_height < old_height and new_width < old_width:
            return _AREA
        return _BILINEAR
    if interp == _RANDOM:
        return random.randint(_FIXED_METHODS[0], _FIXED_METHODS[-1])
    if interp not in _FIXED_METHODS:
        raise ValueError(f"Unknown interp method {interp}, expected 0 to 4, 9 or 10")
    return interp


def _resize(src: NDArray, width: int, height: int, interp: int) -> NDArray:
    method = _get_interp_method(interp, (*src.shape[:2], height, width))
    return imresize(src, width, height, interp=method)


def resize_short(src: NDArray, size: int, interp: int = 2) -> NDArray:
    """Resize an image so that its shorter edge has a given length, keeping its shape.

    Parameters
    ----------
    src : NDArray
        Shape (height, width, channels).
    size : int
        Length of the shorter edge; the other one is rounded down.
    interp : int, default 2
        As for `imresize`, or 9: bicubic to enlarge, area to shrink, bilinear otherwise; 10: any.
    """
    height, width = _image_shape("resize_short", src)
    if height > width:
        return _resize(src, size, size * height // width, interp)
    return _resize(src, size * width // height, size, interp)


def fixed_crop(
    src: NDArray,
    x0: int,
    y0: int,
    w: int,
    h: int,
    size: Size | None = None,
    interp: int = 2,
) -> NDArray:
    """Cut a region out of an image and, if asked for, resize it.

    Parameters
    ----------
    src : NDArray
        Shape (height, width, channels).
    x0, y0, w, h : int
        Left and top edge, width and height. What is beyond the image's right and lower edge is left
        out.
    size : (int, int), optional
        Width and height of the result.
    interp : int, default 2
        See `resize_short`.

    Raises
    ------
    ValueError
        A region outside the image.
    """
    height, width = _image_shape("fixed_crop", src)
    if not (0 <= x0 < width and 0 <= y0 < height and w > 0 and h > 0):
        raise ValueError(
            f"fixed_crop: x0, y0, w, h are {x0}, {y0}, {w}, {h}, expected a region of an image "
            f"{width} wide and {height} high"
        )
    out = nd.slice(
        src, begin=(y0, x0, 0), end=(min(y0 + h, height), min(x0 + w, width), src.shape[2])
    )
    if size is None or tuple(size) == out.shape[1::-1]:
        return out
    return _resize(out, *size, interp)


def random_crop(src: NDArray, size: Size, interp: int = 2) -> tuple[NDArray, Region]:
    """Cut out a region at random, and resize it where the image is smaller than it should be.

    Parameters
    ----------
    src : NDArray
        Shape (height, width, channels).
    size : (int, int)
        Width and height of the result.
    interp : int, default 2
        See `resize_short`.

    Returns
    -------
    NDArray
        Shape (size[1], size[0], channels).
    (int, int, int, int)
        Left and top edge, width and height of the region.
    """
    height, width = _image_shape("random_crop", src)
    new_width, new_height = scale_down((width, height), size)
    x0 = random.randint(0, width - new_width)
    y0 = random.randint(0, height - new_height)
    out = fixed_crop(src, x0, y0, new_width, new_height, size, interp)
    return out, (x0, y0, new_width, new_height)


def center_crop(src: NDArray, size: Size, interp: int = 2) -> tuple[NDArray, Region]:
    """Cut out the middle, and resize it where the image is smaller than it should be.

    Parameters
    ----------
    src, size, interp
        See `random_crop`.

    Returns
    -------
    NDArray, (int, int, int, int)
        As `random_crop`.
    """
    height, width = _image_shape("center_crop", src)
    new_width, new_height = scale_down((width, height), size)
    x0, y0 = (width - new_width) // 2, (height - new_height) // 2
    out = fixed_crop(src, x0, y0, new_width, new_height, size, interp)
    return out, (x0, y0, new_width, new_height)


def color_normalize(src: NDArray, mean: Any, std: Any = None) -> NDArray:
    """Subtract a mean and divide by a standard deviation.

    Parameters
    ----------
    src : NDArray
        Floating point, channels last.
    mean, std : NDArray, numpy.ndarray, sequence or float, optional
        One value, or one per channel.
    """
    if np.dtype(src.dtype).kind in "biu":
        raise TypeError(f"color_normalize: src is {np.dtype(src.dtype)}, expected floating point")
    if mean is not None:
        src = per_channel(operator.sub, src, mean)
    if std is not None:
        src = per_channel(operator.truediv, src, std)
    return src


def random_size_crop(
    src: NDArray,
    size: Size,
    area: float | tuple[float, float],
    ratio: tuple[float, float],
    interp: int = 2,
    **kwargs: Any,
) -> tuple[NDArray, Region]:
    """Cut out a region of random position, area and shape, and resize it.

    Tries 10 times to find a region that fits; then takes the middle.

    Parameters
    ----------
    src : NDArray
        Shape (height, width, channels).
    size : (int, int)
        Width and height of the result.
    area : float or (float, float)
        Least and largest area of the region, as a fraction of the image's; one number: the least.
    ratio : (float, float)
        Least and largest width divided by height; its logarithm is uniform.
    interp : int, default 2
        See `resize_short`.
    min_area : float
        Old name of `area`.

    Returns
    -------
    NDArray, (int, int, int, int)
        As `random_crop`.

    References
    ----------
    Szegedy et al., "Going Deeper with Convolutions", 2015.
    """
    area = kwargs.pop("min_area", area)
    if kwargs:
        raise TypeError(f"random_size_crop: unexpected arguments {sorted(kwargs)}")
    height, width = _image_shape("random_size_crop", src)
    least, most = area if isinstance(area, (tuple, list)) else (area, 1.0)
    for _ in range(_CROP_ATTEMPTS):
        target = random.uniform(least, most) * height * width
        shape = exp(random.uniform(log(ratio[0]), log(ratio[1])))
        new_width, new_height = round(sqrt(target * shape)), round(sqrt(target / shape))
        if 0 < new_width <= width and 0 < new_height <= height:
            x0 = random.randint(0, width - new_width)
            y0 = random.randint(0, height - new_height)
            out = fixed_crop(src, x0, y0, new_width, new_height, size, interp)
            return out, (x0, y0, new_width, new_height)
    return center_crop(src, size, interp)


def _image_shape(name: str, src: NDArray) -> tuple[int, int]:
    """Height and width, neither 0."""
    shape = src.shape
    if len(shape) != 3 or 0 in shape:
        raise ValueError(
            f"{name}: src has shape {tuple(shape)}, expected (height, width, channels)"
        )
    return shape[0], shape[1]


def per_channel(operation: Callable[[NDArray, Any], NDArray], src: NDArray, values: Any) -> NDArray:
    """`operation` on an image, channels last, and one value or one for each channel.

    Whole rows are combined: the axis of the channels is too short for vector instructions.
    """
    values = values.asnumpy() if isinstance(values, NDArray) else np.asarray(values)
    if values.size == 1:
        return operation(src, float(values.item()))
    repeats = 1
    shape = src.shape
    if len(shape) == 3 and values.shape == shape[2:]:
        repeats = shape[1]
        src = src.reshape((shape[0], shape[1] * shape[2]))
    values = nd.array(np.tile(values, repeats), ctx=src.context, dtype=src.dtype)
    return operation(src, values).reshape(shape)
