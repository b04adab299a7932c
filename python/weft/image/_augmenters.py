"""Augmenters: objects that change an image, mostly at random.

Each maps an NDArray of shape (height, width, channels) to another; the argument stays as it is.
Random numbers come from Python's `random`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..ndarray import NDArray
from ._functions import (
    Size,
    _resize,
    center_crop,
    random_crop,
    random_size_crop,
    resize_short,
)

__all__ = [
    "Augmenter",
    "SequentialAug",
    "RandomOrderAug",
    "ResizeAug",
    "ForceResizeAug",
    "RandomCropAug",
    "RandomSizedCropAug",
    "CenterCropAug",
    "HorizontalFlipAug",
    "CastAug",
]


class Describable:
    """Something that remembers the arguments that it was made with.

    Parameters
    ----------
    **kwargs
        The arguments; arrays are remembered as lists.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._kwargs = {name: plain(value) for name, value in kwargs.items()}

    def dumps(self) -> Any:
        """Name and arguments: JSON, or for augmenters of augmenters nested lists."""
        return json.dumps([type(self).__name__.lower(), self._kwargs])

    def _dumps_list(self, parts: Sequence[Describable]) -> list[Any]:
        return [type(self).__name__.lower(), [part.dumps() for part in parts]]


def plain(value: Any) -> Any:
    """`value`, as lists if it is an array."""
    if isinstance(value, NDArray):
        value = value.asnumpy()
    return value.tolist() if isinstance(value, np.ndarray) else value


class Augmenter(Describable):
    """Base class; a subclass defines ``__call__``."""

    def __call__(self, src: NDArray) -> NDArray:
        raise NotImplementedError(f"{type(self).__name__}: must define __call__")


class SequentialAug(Augmenter):
    """Augmenters one after the other.

    Parameters
    ----------
    ts : list of Augmenter
    """

    def __init__(self, ts: Sequence[Augmenter]) -> None:
        super().__init__()
        self.ts = ts

    def dumps(self) -> list[Any]:
        """Name, and what the augmenters give."""
        return self._dumps_list(self.ts)

    def __call__(self, src: NDArray) -> NDArray:
        for aug in self.ts:
            src = aug(src)
        return src


class RandomOrderAug(SequentialAug):
    """Augmenters in an order that is new for each image.

    Parameters
    ----------
    ts : list of Augmenter
        Its order is changed.
    """

    def __call__(self, src: NDArray) -> NDArray:
        random.shuffle(self.ts)
        return super().__call__(src)


class ResizeAug(Augmenter):
    """Give the shorter edge a length; see `resize_short`.

    Parameters
    ----------
    size : int
    interp : int, default 2
    """

    def __init__(self, size: int, interp: int = 2) -> None:
        super().__init__(size=size, interp=interp)
        self.size = size
        self.interp = interp

    def __call__(self, src: NDArray) -> NDArray:
        return resize_short(src, self.size, self.interp)


class _SizedAug(Augmenter):
    """What all have that give images a width and height."""

    def __init__(self, size: Size, interp: int = 2) -> None:
        super().__init__(size=size, interp=interp)
        self.size = size
        self.interp = interp


class ForceResizeAug(_SizedAug):
    """Resize to a width and height, whatever the shape was.

    Parameters
    ----------
    size : (int, int)
        Width and height.
    interp : int, default 2
        See `resize_short`.
    """

    def __call__(self, src: NDArray) -> NDArray:
        return _resize(src, *self.size, self.interp)


class RandomCropAug(_SizedAug):
    """Cut out a region at random; see `random_crop`.

    Parameters
    ----------
    size : (int, int)
        Width and height.
    interp : int, default 2
    """

    def __call__(self, src: NDArray) -> NDArray:
        return random_crop(src, self.size, self.interp)[0]


class RandomSizedCropAug(Augmenter):
    """Cut out a region of random area and shape, and resize it; see `random_size_crop`.

    Parameters
    ----------
    size : (int, int)
        Width and height of the result.
    area : float or (float, float)
    ratio : (float, float)
    interp : int, default 2
    min_area : float
        Old name of `area`.
    """

    def __init__(
        self,
        size: Size,
        area: float | tuple[float, float],
        ratio: tuple[float, float],
        interp: int = 2,
        **kwargs: Any,
    ) -> None:
        area = kwargs.pop("min_area", area)
        if kwargs:
            raise TypeError(f"RandomSizedCropAug: unexpected arguments {sorted(kwargs)}")
        super().__init__(size=size, area=area, ratio=ratio, interp=interp)
        self.size = size
        self.area = area
        self.ratio = ratio
        self.interp = interp

    def __call__(self, src: NDArray) -> NDArray:
        return random_size_crop(src, self.size, self.area, self.ratio, self.interp)[0]


class CenterCropAug(_SizedAug):
    """Cut out the middle; see `center_crop`.

    Parameters
    ----------
    size : (int, int)
        Width and height.
    interp : int, default 2
    """

    def __call__(self, src: NDArray) -> NDArray:
        return center_crop(src, self.size, self.interp)[0]


class HorizontalFlipAug(Augmenter):
    """Mirror left to right with a probability.

    Parameters
    ----------
    p : float
    """

    def __init__(self, p: float) -> None:
        super().__init__(p=p)
        self.p = p

    def __call__(self, src: NDArray) -> NDArray:
        return nd.flip(src, axis=1) if random.random() < self.p else src


class CastAug(Augmenter):
    """Change the dtype.

    Parameters
    ----------
    typ : str, default 'float32'
    """

    def __init__(self, typ: str = "float32") -> None:
        super().__init__(type=typ)
        self.typ = typ

    def __call__(self, src: NDArray) -> NDArray:
        return src.astype(self.typ)
