"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_cvcopyMakeBorder_op = _Operator('_cvcopyMakeBorder', ('top', 'bot', 'left', 'right', 'type', 'value', 'values'), ('src',))


def _cvcopyMakeBorder(src=None, top=_U, bot=_U, left=_U, right=_U, type=_U, value=_U, values=_U, out=None, name=None, **kwargs):
    """An image with a border around it.

    Parameters
    ----------
    src : NDArray
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
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _cvcopyMakeBorder_op((src, ), (top, bot, left, right, type, value, values, ), out, kwargs)


_cvimdecode_op = _Operator('_cvimdecode', ('flag', 'to_rgb'), ('buf',))


def _cvimdecode(buf=None, flag=_U, to_rgb=_U, out=None, name=None, **kwargs):
    """Decodes a JPEG or PNG image: uint8 of shape (height, width, channels). 16-bit samples keep
    their upper byte; the orientation in EXIF data is ignored.

    Parameters
    ----------
    buf : NDArray
        The bytes of the file: uint8, one axis.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _cvimdecode_op((buf, ), (flag, to_rgb, ), out, kwargs)


_cvimread_op = _Operator('_cvimread', ('filename', 'flag', 'to_rgb'), ())


def _cvimread(filename=_U, flag=_U, to_rgb=_U, out=None, name=None, **kwargs):
    """Reads and decodes a JPEG or PNG file, as _cvimdecode does.

    Parameters
    ----------
    filename : string, required
        Path of the file.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _cvimread_op((), (filename, flag, to_rgb, ), out, kwargs)


_cvimresize_op = _Operator('_cvimresize', ('w', 'h', 'interp'), ('src',))


def _cvimresize(src=None, w=_U, h=_U, interp=_U, out=None, name=None, **kwargs):
    """Resizes an image as OpenCV does.

    Parameters
    ----------
    src : NDArray
        (height, width, channels); uint8 or floating point.
    w : int, required
        Width of the result.
    h : int, required
        Height of the result.
    interp : int, default 1
        0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _cvimresize_op((src, ), (w, h, interp, ), out, kwargs)
