"""`weft.metric` under the name that later versions of MXNet have for it."""

from ..metric import *  # noqa: F403
from ..metric import __all__  # noqa: F401
