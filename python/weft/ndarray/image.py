"""``mx.nd.image``."""

from .gen.image import *  # noqa: F403
