"""Augmenters for detection: they change the image and the boxes in it.

A label is a NumPy array with one row per object: class, then left, top, right and lower edge as
fractions of the width and height, then anything. Random numbers come from Python's `random`.
"""

from __future__ import annotations

import random
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..ndarray import NDArray
from ._augmenters import Augmenter, Describable

__all__ = ["DetAugmenter", "DetBorrowAug", "DetRandomSelectAug", "DetHorizontalFlipAug"]

Sample = tuple[NDArray, np.ndarray]


class DetAugmenter(Describable):
    """Base class; a subclass defines ``__call__(src, label)``, which returns both."""

    def __call__(self, src: NDArray, label: np.ndarray) -> Sample:
        raise NotImplementedError(f"{type(self).__name__}: must define __call__")


class DetBorrowAug(DetAugmenter):
    """An augmenter that does not move anything, so that labels stay as they are.

    Parameters
    ----------
    augmenter : Augmenter
    """

    def __init__(self, augmenter: Augmenter) -> None:
        if not isinstance(augmenter, Augmenter):
            raise TypeError(
                f"DetBorrowAug: augmenter is {type(augmenter).__name__}, expected an Augmenter"
            )
        super().__init__()
        self.augmenter = augmenter

    def dumps(self) -> list[Any]:
        """Name, and what the augmenter gives."""
        return [type(self).__name__.lower(), self.augmenter.dumps()]

    def __call__(self, src: NDArray, label: np.ndarray) -> Sample:
        return self.augmenter(src), label


class DetRandomSelectAug(DetAugmenter):
    """One of several augmenters, or none.

    Parameters
    ----------
    aug_list : DetAugmenter or list of DetAugmenter
        Its order is changed.
    skip_prob : float
        Probability of none.
    """

    def __init__(self, aug_list: DetAugmenter | list[DetAugmenter], skip_prob: float = 0) -> None:
        super().__init__(skip_prob=skip_prob)
        self.aug_list = list(aug_list) if isinstance(aug_list, (list, tuple)) else [aug_list]
        for aug in self.aug_list:
            if not isinstance(aug, DetAugmenter):
                raise ValueError(
                    f"DetRandomSelectAug: got {type(aug).__name__}, expected a DetAugmenter"
                )
        self.skip_prob = skip_prob if self.aug_list else 1.0

    def dumps(self) -> list[Any]:
        """Name, and what the augmenters give."""
        return self._dumps_list(self.aug_list)

    def __call__(self, src: NDArray, label: np.ndarray) -> Sample:
        if random.random() < self.skip_prob:
            return src, label
        random.shuffle(self.aug_list)
        return self.aug_list[0](src, label)


class DetHorizontalFlipAug(DetAugmenter):
    """Mirror left to right with a probability.

    Parameters
    ----------
    p : float
    """

    def __init__(self, p: float) -> None:
        super().__init__(p=p)
        self.p = p

    def __call__(self, src: NDArray, label: np.ndarray) -> Sample:
        if random.random() >= self.p:
            return src, label
        label = label.copy()
        label[:, 1], label[:, 3] = 1.0 - label[:, 3], 1.0 - label[:, 1]
        return nd.flip(src, axis=1), label
