"""Images: reading, resizing and cropping."""

from . import _functions, _reading
from ._functions import *  # noqa: F403
from ._functions import _get_interp_method  # noqa: F401  (GluonCV uses it)
from ._reading import *  # noqa: F403

__all__ = [*_reading.__all__, *_functions.__all__]
