"""Symbolic graphs: ``mx.sym``."""

from __future__ import annotations

from typing import Any

from .._custom_graph import Custom
from .._op import missing_name as _missing_name
from . import contrib, image, linalg, random, sparse
from ._arithmetic import *  # noqa: F403
from ._arithmetic import install as _install_operators

# The hand-written functions replace operators of one name.
from .creation import *  # noqa: F403, I001
from .gen import internal as _internal
from .gen import op
from .gen.op import *  # noqa: F403
from .making import Group, Variable, fromjson, load, load_json, var
from .methods import install as _install_methods
from .symbol import Symbol

_install_operators(Symbol)
_install_methods(Symbol)


def __getattr__(name: str) -> Any:
    raise _missing_name(globals(), name)
