"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def _cvcopyMakeBorder(src: Symbol | None = ..., top: int = ..., bot: int = ..., left: int = ..., right: int = ..., type: int = ..., value: float = ..., values: float | Sequence[float] = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """An image with a border around it.

    Parameters
    ----------
    src : Symbol
        (height, width, channels), any dtype.
    top : int, required
        Rows above.
    bot : int, required
        Rows below.
    left : int, required
        Columns to the left.
    right : int, required
        Columns to the right.
    type : int, default 0
        0: a constant; 1: the border pixel; 2: mirrored, the border pixel twice; 3: the other
        side; 4: mirrored, the border pixel once.
    value : float, default 0
        The constant, for the first three channels.
    values : floats, default ()
        The constant of each channel, instead of value; 0 for those that are not listed.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _cvimdecode(buf: Symbol | None = ..., flag: int = ..., to_rgb: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Decodes a JPEG or PNG image: uint8 of shape (height, width, channels). 16-bit samples keep
    their upper byte; the orientation in EXIF data is ignored.

    Parameters
    ----------
    buf : Symbol
        The bytes of the file: uint8, one axis.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _cvimread(filename: str = ..., flag: int = ..., to_rgb: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Reads and decodes a JPEG or PNG file, as _cvimdecode does.

    Parameters
    ----------
    filename : string, required
        Path of the file.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """


def _cvimresize(src: Symbol | None = ..., w: int = ..., h: int = ..., interp: int = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """Resizes an image as OpenCV does.

    Parameters
    ----------
    src : Symbol
        (height, width, channels); uint8 or floating point.
    w : int, required
        Width of the result.
    h : int, required
        Height of the result.
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
