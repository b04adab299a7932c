"""Transforms of images: blocks from one image, or a batch of them, to another.

Images are NDArrays of shape (height, width, channels); after `ToTensor` (channels, height, width).
Flips and colours draw from `weft.random`, `RandomResizedCrop` and `RandomApply` from Python's
`random`, and `RandomRotation` from `numpy.random`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .... import image
from ....ndarray import NDArray
from ...block import Block, HybridBlock
from ...nn import Sequential
from ._random_transforms import (
    RandomBrightness,
    RandomColorJitter,
    RandomContrast,
    RandomFlipLeftRight,
    RandomFlipTopBottom,
    RandomHue,
    RandomLighting,
    RandomSaturation,
)

__all__ = [
    "Cast",
    "CenterCrop",
    "Compose",
    "CropResize",
    "Normalize",
    "RandomApply",
    "RandomBrightness",
    "RandomColorJitter",
    "RandomContrast",
    "RandomFlipLeftRight",
    "RandomFlipTopBottom",
    "RandomHue",
    "RandomLighting",
    "RandomResizedCrop",
    "RandomRotation",
    "RandomSaturation",
    "Resize",
    "Rotate",
    "ToTensor",
]

_BILINEAR = 1


class Compose(Sequential):
    """Apply transforms one after the other.

    Parameters
    ----------
    transforms : list of callable
        Blocks or functions from an NDArray to an NDArray.
    """

    def __init__(self, transforms: Sequence[Callable[[Any], Any]]) -> None:
        super().__init__()
        self._transforms = list(transforms)
        for transform in self._transforms:
            if isinstance(transform, Block):
                self.add(transform)
            elif not callable(transform):
                raise TypeError(f"Compose: got {transform!r}, expected a block or a function")

    @property
    def batched(self) -> bool:
        """Whether a batch is treated as each of its images is."""
        return all(getattr(transform, "batched", False) for transform in self._transforms)

    def forward(self, x: Any) -> Any:
        for transform in self._transforms:
            x = transform(x)
        return x


class Cast(HybridBlock):
    """Change the dtype.

    Parameters
    ----------
    dtype : str or numpy.dtype
        The new dtype.
    """

    batched = True

    def __init__(self, dtype: Any = "float32") -> None:
        super().__init__()
        self._dtype = dtype

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.cast(x, self._dtype)


class ToTensor(HybridBlock):
    """From (height, width, channels) with values 0 to 255 to float32 in 0 to 1, channels first.

    A batch (images, height, width, channels) becomes (images, channels, height, width).
    """

    batched = True

    def __init__(self) -> None:
        super().__init__()

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.to_tensor(x)


class Normalize(HybridBlock):
    """Subtract a mean and divide by a standard deviation, per channel, channels first.

    Parameters
    ----------
    mean, std : float or sequence of float
        One number, or one per channel.
    """

    batched = True

    def __init__(
        self, mean: float | Sequence[float] = 0.0, std: float | Sequence[float] = 1.0
    ) -> None:
        super().__init__()
        self._mean = np.ravel(mean).astype(float).tolist()
        self._std = np.ravel(std).astype(float).tolist()
        if 0.0 in self._std:
            raise ValueError(f"Normalize: std, got {std}, expected no 0")

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.normalize(x, self._mean, self._std)


class Resize(HybridBlock):
    """Resize an image or a batch.

    Parameters
    ----------
    size : int or (int, int)
        Width and height; one number: of both, or with `keep_ratio` the length of the shorter edge.
    keep_ratio : bool
        See `size`.
    interpolation : int, default 1
        See `weft.image.imresize`.
    """

    batched = True

    def __init__(
        self, size: int | Sequence[int], keep_ratio: bool = False, interpolation: int = _BILINEAR
    ) -> None:
        super().__init__()
        self._size = size
        self._keep = keep_ratio
        self._interpolation = interpolation

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        return F.image.resize(x, self._size, self._keep, self._interpolation)


class CropResize(HybridBlock):
    """Cut a region out of an image or a batch and, if asked for, resize it.

    Parameters
    ----------
    x, y : int
        Left and top edge.
    width, height : int
        Of the region.
    size : int or (int, int), optional
        Width and height of the result.
    interpolation : int, optional
        See `weft.image.imresize`; bilinear if None.
    """

    batched = True

    def __init__(
        self,
        x: int,
        y: int,
        width: int,
        height: int,
        size: int | Sequence[int] | None = None,
        interpolation: int | None = None,
    ) -> None:
        super().__init__()
        self._region = {"x": x, "y": y, "width": width, "height": height}
        self._size = size
        self._interpolation = _BILINEAR if interpolation is None else interpolation

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        out = F.image.crop(x, **self._region)
        if self._size is None:
            return out
        return F.image.resize(out, self._size, False, self._interpolation)


class CenterCrop(Block):
    """Cut out the middle; an image that is too small is enlarged.

    Parameters
    ----------
    size : int or (int, int)
        Width and height.
    interpolation : int, default 1
        See `weft.image.resize_short`.
    """

    def __init__(self, size: int | Sequence[int], interpolation: int = _BILINEAR) -> None:
        super().__init__()
        self._args = (_pair(size), interpolation)

    def forward(self, x: NDArray) -> NDArray:
        return image.center_crop(x, *self._args)[0]


class RandomResizedCrop(Block):
    """Cut out a region of random position, area and shape, and resize it.

    Parameters
    ----------
    size : int or (int, int)
        Width and height of the result.
    scale : float or (float, float)
        Least and largest area of the region, as a fraction of the image's; one number: the least.
    ratio : (float, float)
        Least and largest width divided by height.
    interpolation : int, default 1
        See `weft.image.resize_short`.
    """

    def __init__(
        self,
        size: int | Sequence[int],
        scale: float | tuple[float, float] = (0.08, 1.0),
        ratio: tuple[float, float] = (3.0 / 4.0, 4.0 / 3.0),
        interpolation: int = _BILINEAR,
    ) -> None:
        super().__init__()
        self._args = (_pair(size), scale, ratio, interpolation)

    def forward(self, x: NDArray) -> NDArray:
        return image.random_size_crop(x, *self._args)[0]


class _Rotation(Block):
    def __init__(self, zoom_in: bool, zoom_out: bool) -> None:
        super().__init__()
        if zoom_in and zoom_out:
            raise ValueError(f"{type(self).__name__}: zoom_in and zoom_out exclude each other")
        self._zoom = (zoom_in, zoom_out)

    def _check(self, x: NDArray) -> None:
        if x.dtype != np.float32:
            raise TypeError(
                f"{type(self).__name__}: image of {np.dtype(x.dtype)}, expected float32: it comes "
                "after ToTensor"
            )


class Rotate(_Rotation):
    """Rotate an image or a batch, channels first, around the middle; see `weft.image.imrotate`.

    Parameters
    ----------
    rotation_degrees : float
        Against the clock.
    zoom_in : bool
        Enlarge, so that nothing from outside the image is seen.
    zoom_out : bool
        Shrink, so that the whole image is seen.
    """

    def __init__(
        self, rotation_degrees: float, zoom_in: bool = False, zoom_out: bool = False
    ) -> None:
        super().__init__(zoom_in, zoom_out)
        self._degrees = rotation_degrees

    def forward(self, x: NDArray) -> NDArray:
        self._check(x)
        return image.imrotate(x, self._degrees, *self._zoom)


class RandomRotation(_Rotation):
    """Rotate an image or a batch by random angles; see `weft.image.random_rotate`.

    Parameters
    ----------
    angle_limits : (float, float)
        Least and largest angle in degrees.
    zoom_in, zoom_out
        See `Rotate`.
    rotate_with_proba : float
        Probability of rotating at all.
    """

    def __init__(
        self,
        angle_limits: tuple[float, float],
        zoom_in: bool = False,
        zoom_out: bool = False,
        rotate_with_proba: float = 1.0,
    ) -> None:
        super().__init__(zoom_in, zoom_out)
        low, high = angle_limits
        if low >= high:
            raise ValueError(f"RandomRotation: angle_limits, got {angle_limits}, expected in order")
        if not 0 <= rotate_with_proba <= 1:
            raise ValueError(
                f"RandomRotation: rotate_with_proba, got {rotate_with_proba}, expected 0 to 1"
            )
        self._limits = (low, high)
        self._probability = rotate_with_proba

    def forward(self, x: NDArray) -> NDArray:
        if np.random.random() > self._probability:
            return x
        self._check(x)
        return image.random_rotate(x, self._limits, *self._zoom)


class RandomApply(Sequential):
    """Apply a transform with a given probability.

    Parameters
    ----------
    transforms : callable
        The transform.
    p : float
        Probability.
    """

    def __init__(self, transforms: Callable[[Any], Any], p: float = 0.5) -> None:
        super().__init__()
        if not callable(transforms):
            raise TypeError(f"RandomApply: got {transforms!r}, expected a block or a function")
        self.transforms = transforms
        self.p = p

    def forward(self, x: NDArray) -> NDArray:
        return x if self.p < random.random() else self.transforms(x)


def _pair(size: int | Sequence[int]) -> tuple[int, int]:
    """Width and height; one number stands for both."""
    width, height = (size, size) if isinstance(size, int) else size
    return width, height
