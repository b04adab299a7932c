"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def adjust_lighting(data: NDArray | None = ..., alpha: float | Sequence[float] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
    images stay as they are.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    alpha : floats, required
        The three multiples.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def crop(data: NDArray | None = ..., x: int = ..., y: int = ..., width: int = ..., height: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A rectangle of an image; the result is a view.

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such.
    x : int, required
        First column.
    y : int, required
        First row.
    width : int, required
        Columns of the result.
    height : int, required
        Rows of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def flip_left_right(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Images with their columns in reverse order.

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def flip_top_bottom(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Images with their rows in reverse order.

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def imencode(data: NDArray | None = ..., format: str = ..., quality: int | None = ..., from_rgb: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Encodes an image as a JPEG or PNG file: uint8 with one axis.

    Parameters
    ----------
    data : NDArray
        uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
    format : string, default .jpg
        ".jpg", ".jpeg" or ".png".
    quality : int or None, default None
        JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3.
    from_rgb : bool, default True
        Whether red comes first, else blue.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def normalize(data: NDArray | None = ..., mean: float | Sequence[float] = ..., std: float | Sequence[float] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(data - mean) / std, for each channel.

    Parameters
    ----------
    data : NDArray
        (channels, height, width) or a batch of such; floating point.
    mean : floats, default (0, 0, 0, 0)
        One number, or one per channel.
    std : floats, default (1, 1, 1, 1)
        One number, or one per channel.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_brightness(data: NDArray | None = ..., min_factor: float = ..., max_factor: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Multiplies each image by a random factor.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_color_jitter(data: NDArray | None = ..., brightness: float = ..., contrast: float = ..., saturation: float = ..., hue: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random brightness, contrast, saturation and hue, in this order, by factors within the given
    distances of 1.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    brightness : float, required
        At least 0; 0: unchanged.
    contrast : float, required
        At least 0; 0: unchanged.
    saturation : float, required
        At least 0; 0: unchanged.
    hue : float, required
        At least 0; 0: unchanged.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_contrast(data: NDArray | None = ..., min_factor: float = ..., max_factor: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Moves each image away from its mean gray value by a random factor.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_flip_left_right(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Each image with its columns in reverse order, with probability 1/2.

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_flip_top_bottom(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Each image with its rows in reverse order, with probability 1/2.

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_hue(data: NDArray | None = ..., min_factor: float = ..., max_factor: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Turns the hue of each image by a random factor of a circle; whole numbers change nothing.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_lighting(data: NDArray | None = ..., alpha_std: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """adjust_lighting with normally distributed multiples, for each image.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    alpha_std : float, default 0.05
        Standard deviation, at least 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def random_saturation(data: NDArray | None = ..., min_factor: float = ..., max_factor: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Moves each pixel away from its gray value by a random factor.

    Parameters
    ----------
    data : NDArray
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def resize(data: NDArray | None = ..., size: int | Sequence[int] = ..., keep_ratio: bool = ..., interp: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Resizes images.

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such; uint8 or floating point.
    size : shape, default ()
        (width, height), or one number for both.
    keep_ratio : bool, default False
        With one number: it is the length of the shorter side.
    interp : int, default 1
        0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def to_tensor(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
    1].

    Parameters
    ----------
    data : NDArray
        (height, width, channels) or a batch of such.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
