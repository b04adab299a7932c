"""``mx.sym.linalg``."""

from .gen.linalg import *  # noqa: F403
