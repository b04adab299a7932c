"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator

__all__ = [
    "imencode",
]

_image_imencode_op = _Operator('_image_imencode', ('format', 'quality', 'from_rgb'), ('data',))


def imencode(data=None, format=_U, quality=_U, from_rgb=_U, out=None, name=None, **kwargs):
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
    return _image_imencode_op((data, ), (format, quality, from_rgb, ), out, kwargs)
