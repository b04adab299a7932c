"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_image_adjust_lighting_op = _Operator('_image_adjust_lighting', ('alpha',), ('data',))


def adjust_lighting(data=None, alpha=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_adjust_lighting_op('adjust_lighting', (data, ), (alpha, ), name, attr, kwargs)


_image_crop_op = _Operator('_image_crop', ('x', 'y', 'width', 'height'), ('data',))


def crop(data=None, x=_U, y=_U, width=_U, height=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_crop_op('crop', (data, ), (x, y, width, height, ), name, attr, kwargs)


_image_flip_left_right_op = _Operator('_image_flip_left_right', (), ('data',))


def flip_left_right(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _image_flip_left_right_op('flip_left_right', (data, ), (), name, attr, kwargs)


_image_flip_top_bottom_op = _Operator('_image_flip_top_bottom', (), ('data',))


def flip_top_bottom(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _image_flip_top_bottom_op('flip_top_bottom', (data, ), (), name, attr, kwargs)


_image_imencode_op = _Operator('_image_imencode', ('format', 'quality', 'from_rgb'), ('data',))


def imencode(data=None, format=_U, quality=_U, from_rgb=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_imencode_op('imencode', (data, ), (format, quality, from_rgb, ), name, attr, kwargs)


_image_normalize_op = _Operator('_image_normalize', ('mean', 'std'), ('data',))


def normalize(data=None, mean=_U, std=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_normalize_op('normalize', (data, ), (mean, std, ), name, attr, kwargs)


_image_random_brightness_op = _Operator('_image_random_brightness', ('min_factor', 'max_factor'), ('data',))


def random_brightness(data=None, min_factor=_U, max_factor=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_brightness_op('random_brightness', (data, ), (min_factor, max_factor, ), name, attr, kwargs)


_image_random_color_jitter_op = _Operator('_image_random_color_jitter', ('brightness', 'contrast', 'saturation', 'hue'), ('data',))


def random_color_jitter(data=None, brightness=_U, contrast=_U, saturation=_U, hue=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_color_jitter_op('random_color_jitter', (data, ), (brightness, contrast, saturation, hue, ), name, attr, kwargs)


_image_random_contrast_op = _Operator('_image_random_contrast', ('min_factor', 'max_factor'), ('data',))


def random_contrast(data=None, min_factor=_U, max_factor=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_contrast_op('random_contrast', (data, ), (min_factor, max_factor, ), name, attr, kwargs)


_image_random_flip_left_right_op = _Operator('_image_random_flip_left_right', (), ('data',))


def random_flip_left_right(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_flip_left_right_op('random_flip_left_right', (data, ), (), name, attr, kwargs)


_image_random_flip_top_bottom_op = _Operator('_image_random_flip_top_bottom', (), ('data',))


def random_flip_top_bottom(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_flip_top_bottom_op('random_flip_top_bottom', (data, ), (), name, attr, kwargs)


_image_random_hue_op = _Operator('_image_random_hue', ('min_factor', 'max_factor'), ('data',))


def random_hue(data=None, min_factor=_U, max_factor=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_hue_op('random_hue', (data, ), (min_factor, max_factor, ), name, attr, kwargs)


_image_random_lighting_op = _Operator('_image_random_lighting', ('alpha_std',), ('data',))


def random_lighting(data=None, alpha_std=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_lighting_op('random_lighting', (data, ), (alpha_std, ), name, attr, kwargs)


_image_random_saturation_op = _Operator('_image_random_saturation', ('min_factor', 'max_factor'), ('data',))


def random_saturation(data=None, min_factor=_U, max_factor=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_random_saturation_op('random_saturation', (data, ), (min_factor, max_factor, ), name, attr, kwargs)


_image_resize_op = _Operator('_image_resize', ('size', 'keep_ratio', 'interp'), ('data',))


def resize(data=None, size=_U, keep_ratio=_U, interp=_U, name=None, attr=None, out=None, **kwargs):
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
    return _image_resize_op('resize', (data, ), (size, keep_ratio, interp, ), name, attr, kwargs)


_image_to_tensor_op = _Operator('_image_to_tensor', (), ('data',))


def to_tensor(data=None, name=None, attr=None, out=None, **kwargs):
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
    return _image_to_tensor_op('to_tensor', (data, ), (), name, attr, kwargs)
