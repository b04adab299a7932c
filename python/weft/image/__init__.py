"""Images: ``mx.image``."""

from . import detection, image
from . import detection as det
from .detection import *  # noqa: F403
from .image import *  # noqa: F403
from .image import _get_interp_method

__all__ = [*image.__all__, *detection.__all__, "det", "detection", "image"]
