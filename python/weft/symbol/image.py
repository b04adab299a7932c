"""``mx.sym.image``."""

from .gen.image import *  # noqa: F403
