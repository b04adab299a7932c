"""Transforms of images: blocks from one image, or a batch of them, to another.

Images are NDArrays of shape (height, width, channels); after `ToTensor` (channels, height, width).
Random transforms draw from `weft.random`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .... import ndarray as nd
from ...block import Block
from ...nn import Sequential

__all__ = [
    "Cast",
    "Compose",
    "Normalize",
    "RandomApply",
    "RandomFlipLeftRight",
    "RandomFlipTopBottom",
    "ToTensor",
]


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


class Cast(Block):
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

    def forward(self, x: nd.NDArray) -> nd.NDArray:
        return x.astype(self._dtype)


class ToTensor(Block):
    """From (height, width, channels) with values 0 to 255 to float32 in 0 to 1, channels first.

    A batch (images, height, width, channels) becomes (images, channels, height, width).
    """

    batched = True

    def __init__(self) -> None:
        super().__init__()

    def forward(self, x: nd.NDArray) -> nd.NDArray:
        return nd.transpose(x, axes=_axes("ToTensor", x, (2, 0, 1))).astype("float32") / 255.0


class Normalize(Block):
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
        self._mean = np.asarray(mean, dtype=np.float32)
        self._std = np.asarray(std, dtype=np.float32)
        if np.any(self._std == 0):
            raise ValueError(f"Normalize: std, got {std}, expected no 0")

    def forward(self, x: nd.NDArray) -> nd.NDArray:
        _axes("Normalize", x, (0, 1, 2))
        channels = x.shape[-3]
        for name, value in (("mean", self._mean), ("std", self._std)):
            if value.size not in (1, channels):
                raise ValueError(
                    f"Normalize: {name}, got {value.size} values, expected 1 or {channels} for "
                    f"shape {tuple(x.shape)}"
                )
        if self._mean.size == 1 and self._std.size == 1:
            return (x - float(self._mean.item())) / float(self._std.item())
        mean = nd.array(self._mean.reshape(-1, 1, 1), ctx=x.context)
        std = nd.array(self._std.reshape(-1, 1, 1), ctx=x.context)
        return nd.broadcast_div(nd.broadcast_sub(x, mean), std)


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
        self.transforms = transforms
        self.p = p

    def forward(self, x: nd.NDArray) -> nd.NDArray:
        return self.transforms(x) if _chance(self.p) else x


class RandomFlipLeftRight(Block):
    """Mirror left to right with probability one half; images are (height, width, channels)."""

    def __init__(self) -> None:
        super().__init__()

    def forward(self, x: nd.NDArray) -> nd.NDArray:
        return nd.flip(x, axis=len(x.shape) - 2) if _chance(0.5) else x


class RandomFlipTopBottom(Block):
    """Mirror top to bottom with probability one half; images are (height, width, channels)."""

    def __init__(self) -> None:
        super().__init__()

    def forward(self, x: nd.NDArray) -> nd.NDArray:
        return nd.flip(x, axis=len(x.shape) - 3) if _chance(0.5) else x


def _axes(name: str, x: nd.NDArray, axes: tuple[int, ...]) -> tuple[int, ...]:
    """Axes for an image, or for a batch of images."""
    ndim = len(x.shape)
    if ndim == 3:
        return axes
    if ndim == 4:
        return (0, *(axis + 1 for axis in axes))
    raise ValueError(
        f"{name}: shape {tuple(x.shape)}, expected 3 dimensions (an image) or 4 (a batch)"
    )


def _chance(probability: float) -> bool:
    return float(nd.random.uniform(shape=(1,)).asnumpy()[0]) < probability
