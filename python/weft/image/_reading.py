"""Image files, on disk and in memory."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import ndarray as nd
from ..error import FileError, MXNetError
from ..ndarray import NDArray

__all__ = ["imread", "imdecode"]


def imread(filename: str, *args: Any, **kwargs: Any) -> NDArray:
    """Read a JPEG or PNG file.

    Parameters
    ----------
    filename : str
        Path of the file.
    flag : int, default 1
        1: three channels; 0: one channel, gray; -1: as stored, one, three or, with opacity, four.
    to_rgb : bool, default True
        Whether red comes first; else blue does.
    out : NDArray, optional
        Receives the image.

    Returns
    -------
    NDArray
        uint8 of shape (height, width, channels).

    Raises
    ------
    weft.error.FileError
        The file cannot be read, or is no image that is whole; the message names it.
    """
    return nd._internal._cvimread(str(filename), *args, **kwargs)


def imdecode(buf: Any, *args: Any, **kwargs: Any) -> NDArray:
    """Decode a JPEG or PNG image.

    Parameters
    ----------
    buf : bytes, bytearray, memoryview, numpy.ndarray or NDArray
        The bytes of the file; arrays are of uint8 with one axis.
    flag, to_rgb, out
        See `imread`.

    Returns
    -------
    NDArray
        uint8 of shape (height, width, channels).

    Raises
    ------
    weft.error.FileError
        The bytes are no image, or not a whole one.
    """
    if isinstance(buf, (bytes, bytearray, memoryview)):
        buf = np.frombuffer(buf, np.uint8)
    if isinstance(buf, np.ndarray):
        buf = nd.array(buf, dtype=buf.dtype)
    if not isinstance(buf, NDArray):
        raise ValueError(
            f"imdecode: buf is {type(buf).__name__}, expected bytes, bytearray or an array of uint8"
        )
    return nd._internal._cvimdecode(buf, *args, **kwargs)


def decode_named(source: str | None, buf: Any, flag: int = 1) -> NDArray:
    """`imdecode`, with errors that name the file or record that the bytes are from."""
    try:
        return imdecode(buf, flag=flag)
    except (MXNetError, ValueError) as failure:
        raise FileError(f"{source}: {failure}") from failure
