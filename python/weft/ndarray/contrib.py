"""``mx.nd.contrib``."""

from .gen.contrib import *  # noqa: F403
