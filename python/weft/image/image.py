"""Images: reading, changing, augmenting and iterating."""

from . import _augmenters, _colour_augmenters, _functions, _iterator, _reading, _rotation
from ._augmenters import *  # noqa: F403
from ._colour_augmenters import *  # noqa: F403
from ._functions import *  # noqa: F403
from ._functions import _get_interp_method  # noqa: F401  (GluonCV uses it)
from ._iterator import *  # noqa: F403
from ._reading import *  # noqa: F403
from ._rotation import *  # noqa: F403

__all__ = [
    *_reading.__all__,
    *_functions.__all__,
    *_rotation.__all__,
    *_augmenters.__all__,
    *_colour_augmenters.__all__,
    *_iterator.__all__,
]
