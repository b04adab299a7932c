"""Augmenters of colours, and the usual list of augmenters.

Those that compute with colours need floating point, so a `CastAug` comes before them. Random
numbers come from Python's `random`, those of `LightingAug` from `numpy.random`.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..ndarray import NDArray
from ._augmenters import (
    Augmenter,
    CastAug,
    CenterCropAug,
    HorizontalFlipAug,
    RandomCropAug,
    RandomOrderAug,
    RandomSizedCropAug,
    ResizeAug,
    plain,
)
from ._functions import color_normalize, per_channel

__all__ = [
    "BrightnessJitterAug",
    "ContrastJitterAug",
    "SaturationJitterAug",
    "HueJitterAug",
    "ColorJitterAug",
    "LightingAug",
    "ColorNormalizeAug",
    "RandomGrayAug",
    "CreateAugmenter",
]

# Luma of red, green and blue: ITU-R BT.601.
_LUMA = np.array([0.299, 0.587, 0.114])
# RGB to YIQ (NTSC) and back, as rounded by MXNet.
_TO_YIQ = np.array([[0.299, 0.587, 0.114], [0.596, -0.274, -0.321], [0.211, -0.523, 0.311]])
_FROM_YIQ = np.array([[1.0, 0.956, 0.621], [1.0, -0.272, -0.647], [1.0, -1.107, 1.705]])
_GRAY = np.array([0.21, 0.72, 0.07])
# Statistics of the pixels of ImageNet, scaled to 0 ... 255.
IMAGENET_MEAN = (123.68, 116.28, 103.53)
IMAGENET_STD = (58.395, 57.12, 57.375)
IMAGENET_EIGENVALUES = (55.46, 4.794, 1.148)
IMAGENET_EIGENVECTORS = (
    (-0.5675, 0.7192, 0.4009),
    (-0.5808, -0.0045, -0.8140),
    (-0.5836, -0.6948, 0.4203),
)


def _factor(jitter: float) -> float:
    return 1.0 + random.uniform(-jitter, jitter)


def _same(weights: np.ndarray) -> np.ndarray:
    """The matrix that gives all channels the same weighted sum."""
    return np.repeat(weights[:, None], 3, axis=1)


def _mix(src: NDArray, matrix: Any) -> NDArray:
    """Each pixel as a row times a matrix; mixed precision leaves this product in float32."""
    weights = nd.array(matrix, ctx=src.context, dtype=src.dtype)
    return nd.linalg.gemm2(src.reshape((-1, 3)), weights).reshape((*src.shape[:-1], -1))


class BrightnessJitterAug(Augmenter):
    """Multiply by a random number.

    Parameters
    ----------
    brightness : float
        The number is between 1 - brightness and 1 + brightness.
    """

    def __init__(self, brightness: float) -> None:
        super().__init__(brightness=brightness)
        self.brightness = brightness

    def __call__(self, src: NDArray) -> NDArray:
        return src * _factor(self.brightness)


class ContrastJitterAug(Augmenter):
    """Blend with the image's mean luma.

    Parameters
    ----------
    contrast : float
        The weight of the image is between 1 - contrast and 1 + contrast; both weights add up to 1.
    """

    def __init__(self, contrast: float) -> None:
        super().__init__(contrast=contrast)
        self.contrast = contrast

    def __call__(self, src: NDArray) -> NDArray:
        weight = _factor(self.contrast)
        return src * weight + nd.mean(_mix(src, _LUMA[:, None])) * (1.0 - weight)


class SaturationJitterAug(Augmenter):
    """Blend with the luma of each pixel.

    Parameters
    ----------
    saturation : float
        The weight of the image is between 1 - saturation and 1 + saturation; both add up to 1.
    """

    def __init__(self, saturation: float) -> None:
        super().__init__(saturation=saturation)
        self.saturation = saturation

    def __call__(self, src: NDArray) -> NDArray:
        weight = _factor(self.saturation)
        return _mix(src, weight * np.eye(3) + (1.0 - weight) * _same(_LUMA))


class HueJitterAug(Augmenter):
    """Turn the colours around the gray axis, in the YIQ colour space.

    Parameters
    ----------
    hue : float
        The angle is between -hue and hue half turns.
    """

    def __init__(self, hue: float) -> None:
        super().__init__(hue=hue)
        self.hue = hue

    def __call__(self, src: NDArray) -> NDArray:
        angle = np.pi * random.uniform(-self.hue, self.hue)
        cos, sin = np.cos(angle), np.sin(angle)
        turn = np.array([[1.0, 0.0, 0.0], [0.0, cos, -sin], [0.0, sin, cos]])
        return _mix(src, (_FROM_YIQ @ turn @ _TO_YIQ).T)


class ColorJitterAug(RandomOrderAug):
    """Brightness, contrast and saturation in random order; what is 0 is left out.

    Parameters
    ----------
    brightness, contrast, saturation : float
    """

    def __init__(self, brightness: float, contrast: float, saturation: float) -> None:
        parts: list[Augmenter] = []
        if brightness > 0:
            parts.append(BrightnessJitterAug(brightness))
        if contrast > 0:
            parts.append(ContrastJitterAug(contrast))
        if saturation > 0:
            parts.append(SaturationJitterAug(saturation))
        super().__init__(parts)


class LightingAug(Augmenter):
    """Add a colour along the principal components of the pixels.

    Parameters
    ----------
    alphastd : float
        Standard deviation of the amounts, one for each component.
    eigval : sequence of 3 floats
    eigvec : 3 x 3 floats
        In columns.

    References
    ----------
    Krizhevsky, Sutskever and Hinton, "ImageNet Classification with Deep Convolutional Neural
    Networks", 2012.
    """

    def __init__(self, alphastd: float, eigval: Any, eigvec: Any) -> None:
        super().__init__(alphastd=alphastd, eigval=eigval, eigvec=eigvec)
        self.alphastd = alphastd
        self.eigval = eigval
        self.eigvec = eigvec

    def __call__(self, src: NDArray) -> NDArray:
        alpha = np.random.normal(0, self.alphastd, size=(3,))
        colour = (np.asarray(self.eigvec) * alpha) @ np.asarray(self.eigval)
        return per_channel(operator.add, src, colour)


class ColorNormalizeAug(Augmenter):
    """Subtract a mean and divide by a standard deviation; see `color_normalize`.

    Parameters
    ----------
    mean, std : array or sequence of float, optional
    """

    def __init__(self, mean: Any, std: Any) -> None:
        super().__init__(mean=mean, std=std)
        self.mean = _statistic(mean)
        self.std = _statistic(std)

    def __call__(self, src: NDArray) -> NDArray:
        return color_normalize(src, self.mean, self.std)


def _statistic(value: Any) -> NDArray | None:
    if value is None or isinstance(value, NDArray):
        return value
    return nd.array(value, dtype="float32")


class RandomGrayAug(Augmenter):
    """Give all channels the same, gray, value with a probability.

    Parameters
    ----------
    p : float
    """

    def __init__(self, p: float) -> None:
        super().__init__(p=p)
        self.p = p

    def __call__(self, src: NDArray) -> NDArray:
        if random.random() < self.p:
            src = _mix(src, _same(_GRAY))
        return src


def check_statistic(name: str, value: Any, if_true: Sequence[float]) -> np.ndarray | None:
    """Mean or standard deviation of an augmenter list: None, True, or 1 or 3 values."""
    if value is None or value is False:
        return None
    values = np.array(if_true) if value is True else np.asarray(plain(value))
    if values.shape not in ((1,), (3,)):
        raise ValueError(f"{name} has shape {values.shape}, expected 1 or 3 values")
    return values


def colour_augmenters(
    mean: Any,
    std: Any,
    brightness: float,
    contrast: float,
    saturation: float,
    hue: float,
    pca_noise: float,
    rand_gray: float,
) -> list[Augmenter]:
    """What changes the colours at the end of an augmenter list, the cast to float32 first."""
    augmenters: list[Augmenter] = [CastAug()]
    if brightness or contrast or saturation:
        augmenters.append(ColorJitterAug(brightness, contrast, saturation))
    if hue:
        augmenters.append(HueJitterAug(hue))
    if pca_noise > 0:
        values, vectors = np.array(IMAGENET_EIGENVALUES), np.array(IMAGENET_EIGENVECTORS)
        augmenters.append(LightingAug(pca_noise, values, vectors))
    if rand_gray > 0:
        augmenters.append(RandomGrayAug(rand_gray))
    mean = check_statistic("mean", mean, IMAGENET_MEAN)
    std = check_statistic("std", std, IMAGENET_STD)
    if mean is not None or std is not None:
        augmenters.append(ColorNormalizeAug(mean, std))
    return augmenters


def CreateAugmenter(  # noqa: N802
    data_shape: Sequence[int],
    resize: int = 0,
    rand_crop: bool = False,
    rand_resize: bool = False,
    rand_mirror: bool = False,
    mean: Any = None,
    std: Any = None,
    brightness: float = 0,
    contrast: float = 0,
    saturation: float = 0,
    hue: float = 0,
    pca_noise: float = 0,
    rand_gray: float = 0,
    inter_method: int = 2,
) -> list[Augmenter]:
    """Make the usual list of augmenters.

    Parameters
    ----------
    data_shape : (int, int, int)
        Channels, height and width of the result.
    resize : int
        Length that the shorter edge gets first; 0: as it is.
    rand_crop : bool
        Cut out a region at random instead of the middle.
    rand_resize : bool
        The region has a random area (8 % to 100 %) and shape (3/4 to 4/3); needs `rand_crop`.
    rand_mirror : bool
        Mirror left to right with probability one half.
    mean, std : array of 1 or 3 floats, or True, optional
        Subtracted, divided by; True: those of ImageNet.
    brightness, contrast, saturation, hue : float
        See the jitter augmenters.
    pca_noise : float
        Standard deviation for `LightingAug`, with the components of ImageNet.
    rand_gray : float
        Probability that an image becomes gray.
    inter_method : int, default 2
        See `resize_short`.

    Returns
    -------
    list of Augmenter
    """
    if len(data_shape) != 3:
        raise ValueError(
            f"CreateAugmenter: data_shape is {tuple(data_shape)}, expected channels, height, width"
        )
    size = (data_shape[2], data_shape[1])
    augmenters: list[Augmenter] = []
    if resize > 0:
        augmenters.append(ResizeAug(resize, inter_method))
    if rand_resize:
        if not rand_crop:
            raise ValueError("CreateAugmenter: rand_resize needs rand_crop")
        augmenters.append(RandomSizedCropAug(size, 0.08, (3.0 / 4.0, 4.0 / 3.0), inter_method))
    elif rand_crop:
        augmenters.append(RandomCropAug(size, inter_method))
    else:
        augmenters.append(CenterCropAug(size, inter_method))
    if rand_mirror:
        augmenters.append(HorizontalFlipAug(0.5))
    return augmenters + colour_augmenters(
        mean, std, brightness, contrast, saturation, hue, pca_noise, rand_gray
    )
