"""Further modules, as `mxnet.contrib` has them."""

import importlib
from typing import Any

from .. import ndarray
from .. import ndarray as nd
from . import autograd, io, tensorboard, text

__all__ = ["amp", "autograd", "io", "nd", "ndarray", "tensorboard", "text"]


def __getattr__(wanted: str) -> Any:
    if wanted == "amp":  # it needs gluon, parts of which need this package
        return importlib.import_module(".amp", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {wanted!r}")
