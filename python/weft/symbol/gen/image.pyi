"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def adjust_lighting(data: Symbol | None = ..., alpha: float | Sequence[float] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. 2012). Gray
    images stay as they are.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    alpha : floats, required
        The three multiples.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def crop(data: Symbol | None = ..., x: int = ..., y: int = ..., width: int = ..., height: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A rectangle of an image; the result is a view.

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such.
    x : int, required
        First column.
    y : int, required
        First row.
    width : int, required
        Columns of the result.
    height : int, required
        Rows of the result.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def flip_left_right(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Images with their columns in reverse order.

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def flip_top_bottom(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Images with their rows in reverse order.

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def imencode(data: Symbol | None = ..., format: str = ..., quality: int | None = ..., from_rgb: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Encodes an image as a JPEG or PNG file: uint8 with one axis.

    Parameters
    ----------
    data : Symbol
        uint8 of shape (height, width, 1 or 3) or (height, width); PNG also 4.
    format : string, default .jpg
        ".jpg", ".jpeg" or ".png".
    quality : int or None, default None
        JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3.
    from_rgb : bool, default True
        Whether red comes first, else blue.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def normalize(data: Symbol | None = ..., mean: float | Sequence[float] = ..., std: float | Sequence[float] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """(data - mean) / std, for each channel.

    Parameters
    ----------
    data : Symbol
        (channels, height, width) or a batch of such; floating point.
    mean : floats, default (0, 0, 0, 0)
        One number, or one per channel.
    std : floats, default (1, 1, 1, 1)
        One number, or one per channel.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_brightness(data: Symbol | None = ..., min_factor: float = ..., max_factor: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Multiplies each image by a random factor.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_color_jitter(data: Symbol | None = ..., brightness: float = ..., contrast: float = ..., saturation: float = ..., hue: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Random brightness, contrast, saturation and hue, in this order, by factors within the given
    distances of 1.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    brightness : float, required
        At least 0; 0: unchanged.
    contrast : float, required
        At least 0; 0: unchanged.
    saturation : float, required
        At least 0; 0: unchanged.
    hue : float, required
        At least 0; 0: unchanged.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_contrast(data: Symbol | None = ..., min_factor: float = ..., max_factor: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Moves each image away from its mean gray value by a random factor.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_flip_left_right(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Each image with its columns in reverse order, with probability 1/2.

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_flip_top_bottom(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Each image with its rows in reverse order, with probability 1/2.

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_hue(data: Symbol | None = ..., min_factor: float = ..., max_factor: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Turns the hue of each image by a random factor of a circle; whole numbers change nothing.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_lighting(data: Symbol | None = ..., alpha_std: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """adjust_lighting with normally distributed multiples, for each image.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    alpha_std : float, default 0.05
        Standard deviation, at least 0.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def random_saturation(data: Symbol | None = ..., min_factor: float = ..., max_factor: float = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Moves each pixel away from its gray value by a random factor.

    Parameters
    ----------
    data : Symbol
        (height, width, 1 or 3) or a batch of such.
    min_factor : float, required
        At least 0.
    max_factor : float, required
        At least min_factor.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def resize(data: Symbol | None = ..., size: int | Sequence[int] = ..., keep_ratio: bool = ..., interp: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Resizes images.

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such; uint8 or floating point.
    size : shape, default ()
        (width, height), or one number for both.
    keep_ratio : bool, default False
        With one number: it is the length of the shorter side.
    interp : int, default 1
        0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def to_tensor(data: Symbol | None = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """data / 255 as float32 with the channels before height and width: from values in [0, 255] to [0,
    1].

    Parameters
    ----------
    data : Symbol
        (height, width, channels) or a batch of such.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
