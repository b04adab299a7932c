"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


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
