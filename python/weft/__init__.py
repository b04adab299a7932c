"""weft: a deep learning runtime with the MXNet programming model.

``import weft as mx`` and program as for MXNet 1.x.
"""

from __future__ import annotations

import importlib
from typing import Any

from . import attribute, autograd, base, context, debug, error, memory, name, ndarray, random
from . import ndarray as nd
from .attribute import AttrScope
from .base import MXNetError, library_version
from .context import (
    Context,
    cpu,
    cpu_pinned,
    current_context,
    gpu,
    gpu_memory_info,
    num_gpus,
)

__version__ = library_version()

rnd = random

# Loaded when first used, so that importing weft stays quick.
_LAZY = {
    "amp": "contrib.amp",
    "callback": "callback",
    "contrib": "contrib",
    "engine": "engine",
    "executor": "executor",
    "executor_manager": "executor_manager",
    "gluon": "gluon",
    "graph": "graph",
    "image": "image",
    "img": "image",
    "init": "initializer",
    "initializer": "initializer",
    "io": "io",
    "libinfo": "libinfo",
    "library": "library",
    "log": "log",
    "kv": "kvstore",
    "kvstore": "kvstore",
    "lr_scheduler": "lr_scheduler",
    "metric": "metric",
    "mod": "module",
    "model": "model",
    "module": "module",
    "mon": "monitor",
    "monitor": "monitor",
    "optimizer": "optimizer",
    "profiler": "profiler",
    "recordio": "recordio",
    "registry": "registry",
    "rnn": "rnn",
    "runtime": "runtime",
    "sym": "symbol",
    "symbol": "symbol",
    "test_utils": "test_utils",
    "util": "util",
    "visualization": "visualization",
    "viz": "visualization",
}


# Of `weft.util`, as MXNet shows them.
_UTIL = (
    "is_np_array", "is_np_shape", "np_array", "np_shape", "set_np_shape", "use_np", "use_np_array",
    "use_np_shape",
)  # fmt: skip


def __getattr__(wanted: str) -> Any:
    if wanted in _LAZY:
        return importlib.import_module(f".{_LAZY[wanted]}", __name__)
    if wanted in _UTIL:
        return getattr(importlib.import_module(".util", __name__), wanted)
    raise AttributeError(f"weft has no attribute {wanted!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_LAZY, *_UTIL])


def waitall() -> None:
    """Return when all asynchronous work is done."""
    nd.waitall()
