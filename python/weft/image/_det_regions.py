"""Cropping and padding for detection, and the usual lists of augmenters."""

from __future__ import annotations

import random
import warnings
from collections.abc import Sequence
from math import sqrt
from typing import Any

import numpy as np

from ..ndarray import NDArray
from ._augmenters import ForceResizeAug, ResizeAug
from ._colour_augmenters import colour_augmenters
from ._det_augmenters import (
    DetAugmenter,
    DetBorrowAug,
    DetHorizontalFlipAug,
    DetRandomSelectAug,
    Sample,
)
from ._functions import Region, copyMakeBorder, fixed_crop

__all__ = [
    "DetRandomCropAug",
    "DetRandomPadAug",
    "CreateMultiRandCropAugmenter",
    "CreateDetAugmenter",
]

Range = tuple[float, float]

# Regions and objects smaller than this are too small to count, and so is padding by less.
_LEAST_PIXELS = 2
_LEAST_PADDING = 2
_CONSTANT_BORDER = 0
# Added before rounding down, this rounds to the nearest, and halves down.
_BELOW_HALF = 0.4999999
# Whole objects must count as whole although edges are divided by the image's size.
_ROUNDING = 1e-6


def _range(name: str, value: Range | float, positive: bool = False) -> Range:
    low, high = value if isinstance(value, (tuple, list)) else (value, value)
    if not 0 <= low <= high or high == 0 or (positive and low == 0):
        wanted = "positive" if positive else "not negative"
        raise ValueError(f"{name} is {value!r}, expected two numbers in order, {wanted}")
    return low, high


def _areas(boxes: np.ndarray) -> np.ndarray:
    """Areas of boxes given as left, top, right, lower edge; 0 where these are the wrong way."""
    return np.prod(np.maximum(boxes[:, 2:4] - boxes[:, 0:2], 0.0), axis=1)


def _clipped(boxes: np.ndarray, left: float, top: float, right: float, low: float) -> np.ndarray:
    """The parts of boxes that are inside a region."""
    return np.clip(boxes, (left, top, left, top), (right, low, right, low))


class DetRandomCropAug(DetAugmenter):
    """Cut out a random region that has enough of the objects in it, without resizing.

    Objects that are mostly outside lose their row; the boxes of the others end at the edges.

    Parameters
    ----------
    min_object_covered : float
        Of each object that is in the region at all, at least this fraction must be (objects of up
        to two pixels do not count), and there must be one.
    aspect_ratio_range : (float, float)
        Width divided by height, of the region.
    area_range : (float, float)
        Area of the region as a fraction of the image's; at most 1 is used.
    min_eject_coverage : float
        Objects of which a smaller fraction is in the region are removed.
    max_attempts : int
        How many regions are tried; then the image stays as it is.

    Raises
    ------
    ValueError
        A range that is out of order.

    References
    ----------
    Liu et al., "SSD: Single Shot MultiBox Detector", 2016.
    """

    def __init__(
        self,
        min_object_covered: float = 0.1,
        aspect_ratio_range: Range | float = (0.75, 1.33),
        area_range: Range | float = (0.05, 1.0),
        min_eject_coverage: float = 0.3,
        max_attempts: int = 50,
    ) -> None:
        super().__init__(
            min_object_covered=min_object_covered,
            aspect_ratio_range=aspect_ratio_range,
            area_range=area_range,
            min_eject_coverage=min_eject_coverage,
            max_attempts=max_attempts,
        )
        self.min_object_covered = min_object_covered
        self.min_eject_coverage = min_eject_coverage
        self.max_attempts = max_attempts
        self.aspect_ratio_range = _range(
            "DetRandomCropAug: aspect_ratio_range", aspect_ratio_range, positive=True
        )
        self.area_range = _range("DetRandomCropAug: area_range", area_range)

    def __call__(self, src: NDArray, label: np.ndarray) -> Sample:
        height, width = src.shape[:2]
        for _ in range(self.max_attempts):
            region = self._random_region(height, width)
            if region is None:
                continue
            kept = self._objects_inside(label, region, height, width)
            if kept is not None:
                return fixed_crop(src, *region), kept
        return src, label

    def _random_region(self, height: int, width: int) -> Region | None:
        ratio = random.uniform(*self.aspect_ratio_range)
        pixels = height * width
        least, most = self.area_range[0] * pixels, min(self.area_range[1], 1.0) * pixels
        low, high = round(sqrt(least / ratio)), round(sqrt(most / ratio))
        if round(high * ratio) > width:
            high = int((width + _BELOW_HALF) / ratio)
        high = min(high, height)
        low = min(low, high)
        h = random.randint(low, high) if low < high else low
        w = round(h * ratio)
        # Rounding may have made the area a little too small or too large.
        for wrong, step in ((h * w < least, 1), (h * w > most, -1)):
            if wrong:
                h += step
                w = round(h * ratio)
        if not (least <= h * w <= most and 0 < w <= width and 0 < h <= height):
            return None
        y0 = random.randint(0, height - h)
        x0 = random.randint(0, width - w)
        return (x0, y0, w, h) if h * w >= _LEAST_PIXELS else None

    def _objects_inside(
        self, label: np.ndarray, region: Region, height: int, width: int
    ) -> np.ndarray | None:
        """The label for a region; None if the region is not good enough."""
        x0, y0, w, h = region
        left, top = x0 / width, y0 / height
        w_share, h_share = w / width, h / height
        boxes = label[:, 1:5].astype(np.float64)
        inside = _clipped(boxes, left, top, left + w_share, top + h_share)
        areas = _areas(boxes)
        covered = np.divide(_areas(inside), areas, out=np.zeros_like(areas), where=areas > 0)
        counts = covered[(covered > 0) & (areas * width * height > _LEAST_PIXELS)]
        if not counts.size or counts.min() < self.min_object_covered - _ROUNDING:
            return None
        keep = (covered > 0) & (covered >= self.min_eject_coverage - _ROUNDING)
        if not keep.any():
            return None
        kept = label[keep]
        kept[:, 1:5] = (inside[keep] - (left, top) * 2) / ((w_share, h_share) * 2)
        np.clip(kept[:, 1:5], 0.0, 1.0, out=kept[:, 1:5])
        return kept


class DetRandomPadAug(DetAugmenter):
    """Put the image at a random place of a larger area.

    Parameters
    ----------
    aspect_ratio_range : (float, float)
        Width divided by height, of the result.
    area_range : (float, float)
        Area of the result as a multiple of the image's. Up to 1: nothing is done, with a warning.
    max_attempts : int
        How many sizes are tried; then the image stays as it is.
    pad_val : float or sequence of float
        What the area is filled with, or one value per channel.

    Raises
    ------
    ValueError
        A range that is out of order.
    """

    def __init__(
        self,
        aspect_ratio_range: Range | float = (0.75, 1.33),
        area_range: Range | float = (1.0, 3.0),
        max_attempts: int = 50,
        pad_val: float | Sequence[float] = (128, 128, 128),
    ) -> None:
        pad_val = tuple(pad_val) if isinstance(pad_val, (tuple, list, np.ndarray)) else (pad_val,)
        super().__init__(
            aspect_ratio_range=aspect_ratio_range,
            area_range=area_range,
            max_attempts=max_attempts,
            pad_val=pad_val,
        )
        self.pad_val = pad_val
        self.max_attempts = max_attempts
        self.aspect_ratio_range = _range(
            "DetRandomPadAug: aspect_ratio_range", aspect_ratio_range, positive=True
        )
        self.area_range = _range("DetRandomPadAug: area_range", area_range)
        self.enabled = self.area_range[1] > 1.0
        if not self.enabled:
            warnings.warn(
                f"DetRandomPadAug: area_range is {area_range!r}: nothing will be padded",
                stacklevel=2,
            )

    def __call__(self, src: NDArray, label: np.ndarray) -> Sample:
        if not self.enabled:
            return src, label
        height, width = src.shape[:2]
        for _ in range(self.max_attempts):
            region = self._random_region(height, width)
            if region is not None:
                return self._padded(src, label, region)
        return src, label

    def _random_region(self, height: int, width: int) -> Region | None:
        """Where the image will be (left, top), and width and height of the whole."""
        ratio = random.uniform(*self.aspect_ratio_range)
        pixels = height * width
        low, high = (round(sqrt(area * pixels / ratio)) for area in self.area_range)
        if round(low * ratio) < width:
            low = int((width + _BELOW_HALF) / ratio)
        low = min(max(low, height), high)
        h = random.randint(low, high) if low < high else low
        w = round(h * ratio)
        if h - height < _LEAST_PADDING or w - width < _LEAST_PADDING:
            return None
        y0 = random.randint(0, h - height)
        x0 = random.randint(0, w - width)
        return x0, y0, w, h

    def _padded(self, src: NDArray, label: np.ndarray, region: Region) -> Sample:
        height, width = src.shape[:2]
        x0, y0, w, h = region
        out = copyMakeBorder(
            src, y0, h - y0 - height, x0, w - x0 - width, type=_CONSTANT_BORDER, values=self.pad_val
        )
        label = label.copy()
        label[:, (1, 3)] = (label[:, (1, 3)] * width + x0) / w
        label[:, (2, 4)] = (label[:, (2, 4)] * height + y0) / h
        return out, label


def CreateMultiRandCropAugmenter(  # noqa: N802
    min_object_covered: Any = 0.1,
    aspect_ratio_range: Any = (0.75, 1.33),
    area_range: Any = (0.05, 1.0),
    min_eject_coverage: Any = 0.3,
    max_attempts: Any = 50,
    skip_prob: float = 0,
) -> DetRandomSelectAug:
    """Make an augmenter that takes one of several `DetRandomCropAug`, or none.

    Parameters
    ----------
    min_object_covered, aspect_ratio_range, area_range, min_eject_coverage, max_attempts
        See `DetRandomCropAug`; or lists of these, all of one length, one for each crop.
    skip_prob : float
        Probability of none.

    Raises
    ------
    ValueError
        Lists of different lengths.
    """
    columns = [
        value if isinstance(value, list) else [value]
        for value in (
            min_object_covered,
            aspect_ratio_range,
            area_range,
            min_eject_coverage,
            max_attempts,
        )
    ]
    count = max(map(len, columns))
    if any(len(column) not in (1, count) for column in columns):
        raise ValueError(
            f"CreateMultiRandCropAugmenter: lists of {[len(c) for c in columns]} values, expected "
            "the same number"
        )
    columns = [column * count if len(column) == 1 else column for column in columns]
    crops = [DetRandomCropAug(*row) for row in zip(*columns, strict=True)]
    return DetRandomSelectAug(crops, skip_prob)


def CreateDetAugmenter(  # noqa: N802
    data_shape: Sequence[int],
    resize: int = 0,
    rand_crop: float = 0,
    rand_pad: float = 0,
    rand_gray: float = 0,
    rand_mirror: bool = False,
    mean: Any = None,
    std: Any = None,
    brightness: float = 0,
    contrast: float = 0,
    saturation: float = 0,
    pca_noise: float = 0,
    hue: float = 0,
    inter_method: int = 2,
    min_object_covered: Any = 0.1,
    aspect_ratio_range: Any = (0.75, 1.33),
    area_range: Any = (0.05, 3.0),
    min_eject_coverage: Any = 0.3,
    max_attempts: Any = 50,
    pad_val: float | Sequence[float] = (127, 127, 127),
) -> list[DetAugmenter]:
    """Make the usual list of augmenters for detection.

    Parameters
    ----------
    data_shape : (int, int, int)
        Channels, height and width of the result.
    resize : int
        Length that the shorter edge gets first; 0: as it is.
    rand_crop, rand_pad : float
        Probabilities of cropping and padding.
    rand_gray : float
        Probability that an image becomes gray.
    rand_mirror : bool
        Mirror left to right with probability one half.
    mean, std, brightness, contrast, saturation, pca_noise, hue, inter_method
        See `CreateAugmenter`.
    min_object_covered, aspect_ratio_range, min_eject_coverage, max_attempts
        See `CreateMultiRandCropAugmenter`; of lists, padding uses the smallest and largest.
    area_range : (float, float)
        Crops use the part below 1, padding the part above.
    pad_val : float or sequence of float
        See `DetRandomPadAug`.

    Returns
    -------
    list of DetAugmenter
    """
    if len(data_shape) != 3:
        raise ValueError(
            f"CreateDetAugmenter: data_shape is {tuple(data_shape)}, expected channels, height, "
            "width"
        )
    augmenters: list[DetAugmenter] = []
    if resize > 0:
        augmenters.append(DetBorrowAug(ResizeAug(resize, inter_method)))
    if rand_crop > 0:
        augmenters.append(
            CreateMultiRandCropAugmenter(
                min_object_covered,
                aspect_ratio_range,
                area_range,
                min_eject_coverage,
                max_attempts,
                skip_prob=1 - rand_crop,
            )
        )
    if rand_mirror:
        augmenters.append(DetHorizontalFlipAug(0.5))
    if rand_pad > 0:
        pad = DetRandomPadAug(
            _envelope(aspect_ratio_range), (1.0, max(1.0, _envelope(area_range)[1])),
            max(max_attempts) if isinstance(max_attempts, list) else max_attempts, pad_val,
        )  # fmt: skip
        augmenters.append(DetRandomSelectAug([pad], 1 - rand_pad))
    augmenters.append(DetBorrowAug(ForceResizeAug((data_shape[2], data_shape[1]), inter_method)))
    colours = colour_augmenters(
        mean, std, brightness, contrast, saturation, hue, pca_noise, rand_gray
    )
    return augmenters + [DetBorrowAug(aug) for aug in colours]


def _envelope(ranges: Any) -> Range:
    """The smallest and largest of one range or several."""
    if not isinstance(ranges, list) or not isinstance(ranges[0], (tuple, list)):
        return tuple(ranges)
    return min(low for low, _ in ranges), max(high for _, high in ranges)
