"""Rotation of images, channels first."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import ndarray as nd
from ..ndarray import NDArray

__all__ = ["imrotate", "random_rotate"]


def imrotate(
    src: NDArray, rotation_degrees: Any, zoom_in: bool = False, zoom_out: bool = False
) -> NDArray:
    """Rotate images around their middle, against the clock, bilinearly.

    Parameters
    ----------
    src : NDArray
        float32 of shape (channels, height, width) or (images, channels, height, width).
    rotation_degrees : float or NDArray
        The angle; for a batch also one for each image.
    zoom_in : bool
        Enlarge, so that nothing from outside the image is seen.
    zoom_out : bool
        Shrink, so that the whole image is seen.

    Returns
    -------
    NDArray
        As `src`; 0 where there is no image.

    Raises
    ------
    TypeError
        Another dtype than float32, or several angles for one image.
    ValueError
        Another number of dimensions or of angles, or both zooms.
    """
    if zoom_in and zoom_out:
        raise ValueError("imrotate: `zoom_in` and `zoom_out` cannot be both True")
    if src.dtype != np.float32:
        raise TypeError(f"imrotate: src is {np.dtype(src.dtype)}, expected float32")
    if len(src.shape) not in (3, 4) or 0 in src.shape:
        raise ValueError(f"imrotate: src has shape {src.shape}, expected 3 or 4 dimensions")
    angles = np.asarray(
        rotation_degrees.asnumpy() if isinstance(rotation_degrees, NDArray) else rotation_degrees,
        dtype=np.float64,
    )
    single = len(src.shape) == 3
    if single and angles.ndim:
        raise TypeError(
            f"imrotate: rotation_degrees has shape {angles.shape}, expected a number for one image"
        )
    images = nd.expand_dims(src, axis=0) if single else src
    if angles.shape not in ((), (images.shape[0],)):
        raise ValueError(
            f"imrotate: rotation_degrees has shape {angles.shape}, expected one angle for each of "
            f"{images.shape[0]} images"
        )
    angles = np.broadcast_to(angles, images.shape[:1])
    grid = _grid(np.radians(angles), *images.shape[2:], zoom_in, zoom_out)
    out = nd.BilinearSampler(images, nd.array(grid, ctx=src.context, dtype="float32"))
    return out[0] if single else out


def _grid(
    radians: np.ndarray, height: int, width: int, zoom_in: bool, zoom_out: bool
) -> np.ndarray:
    """Where each pixel comes from, as `BilinearSampler` takes it: x and y from -1 to 1."""
    cos, sin = np.cos(radians), np.sin(radians)
    scale = np.ones_like(radians)
    if zoom_in or zoom_out:
        # Sides of the rectangle around the rotated image, as multiples of the image's.
        across = (np.abs(cos) * width + np.abs(sin) * height) / width
        down = (np.abs(sin) * width + np.abs(cos) * height) / height
        scale = np.maximum(across, down) if zoom_out else 1.0 / np.maximum(across, down)
    cos, sin = (scale * cos)[:, None, None], (scale * sin)[:, None, None]
    middle_y, middle_x = (height - 1) / 2, (width - 1) / 2
    y = (np.arange(height) - middle_y)[:, None]
    x = np.arange(width) - middle_x
    # An axis of one pixel has no extent; its coordinates only say inside or outside.
    from_x = (cos * x - sin * y) / max(middle_x, 0.5)
    from_y = (sin * x + cos * y) / max(middle_y, 0.5)
    return np.stack([from_x, from_y], axis=1)


def random_rotate(
    src: NDArray, angle_limits: tuple[float, float], zoom_in: bool = False, zoom_out: bool = False
) -> NDArray:
    """Rotate images by random angles, uniform between two limits, from `numpy.random`.

    Parameters
    ----------
    src : NDArray
        See `imrotate`; each image of a batch gets its own angle.
    angle_limits : (float, float)
        In degrees.
    zoom_in, zoom_out
        See `imrotate`.
    """
    low, high = angle_limits
    if len(src.shape) == 3:
        angles: Any = np.random.uniform(low, high)
    else:
        angles = nd.array(np.random.uniform(low, high, size=src.shape[0]))
    return imrotate(src, angles, zoom_in=zoom_in, zoom_out=zoom_out)
