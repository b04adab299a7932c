"""Helpers for tests of programs that use weft: ``mx.test_utils``.

Of MXNet's, those that check symbols are missing. `check_numeric_gradient` and
`check_speed` take functions of arrays, blocks included.
"""

from __future__ import annotations

from ..context import Context, current_context
from ._compare import *  # noqa: F403
from ._compare import _find_max_violation
from ._data import *  # noqa: F403
from ._environment import *  # noqa: F403
from ._gradient import *  # noqa: F403
from ._random import *  # noqa: F403
from ._statistics import *  # noqa: F403
