"""Augmenters and the iterator for detection."""

from . import _det_augmenters, _det_iterator, _det_regions
from ._det_augmenters import *  # noqa: F403
from ._det_iterator import *  # noqa: F403
from ._det_regions import *  # noqa: F403

__all__ = [*_det_augmenters.__all__, *_det_regions.__all__, *_det_iterator.__all__]
