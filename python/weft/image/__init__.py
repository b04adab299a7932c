"""Images: ``mx.image``."""

from . import image
from .image import *  # noqa: F403
from .image import _get_interp_method

__all__ = [*image.__all__, "image"]
