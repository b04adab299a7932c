"""``mx.nd.contrib``."""

from .control_flow import *  # noqa: F403
from .gen.contrib import *  # noqa: F403
