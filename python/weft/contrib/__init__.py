"""Further modules, as `mxnet.contrib` has them."""

from .. import ndarray
from .. import ndarray as nd
from . import autograd, io, tensorboard, text

__all__ = ["autograd", "io", "nd", "ndarray", "tensorboard", "text"]
