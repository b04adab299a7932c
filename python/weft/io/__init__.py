"""Data iterators of the symbolic interface: batches with names, shapes and padding."""

from __future__ import annotations

import importlib

from ._arrays import NDArrayIter
from ._batch import DataBatch, DataDesc, DataIter
from ._engine import MXDataIter
from ._over import PrefetchingIter, ResizeIter
from .gen.iterators import *  # noqa: F403
from .gen.iterators import __all__ as _iterators

__all__ = [
    "DataDesc",
    "DataBatch",
    "DataIter",
    "NDArrayIter",
    "ResizeIter",
    "PrefetchingIter",
    "MXDataIter",
    *_iterators,
]


def __getattr__(name: str) -> object:
    if name == "io":
        return importlib.import_module(".io", __name__)
    raise AttributeError(f"weft.io has no attribute {name!r}")
