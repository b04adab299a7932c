"""Imperative arrays and operators: ``mx.nd``."""

from __future__ import annotations

from typing import Any

from .._op import missing_name as _missing_name
from ..operator import Custom
from . import contrib, image, linalg, random, sparse

# The hand-written functions take numbers on either side; they replace operators of one name.
from .creation import *  # noqa: F403, I001
from .dlpack import from_dlpack, to_dlpack_for_read, to_dlpack_for_write
from .gen import internal as _internal
from .gen import op
from .gen.op import *  # noqa: F403
from .methods import install as _install
from .ndarray import NDArray, empty, placeholder
from .sparse import cast_storage
from .utils import load, load_frombuffer, save

_install(NDArray)


def __getattr__(name: str) -> Any:
    raise _missing_name(globals(), name)
