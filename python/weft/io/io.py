"""The same names, where programs that spell out MXNet's module look for them."""

from __future__ import annotations

from . import *  # noqa: F403
from . import __all__ as __all__
