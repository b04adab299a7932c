"""Further blocks, as `mxnet.gluon.contrib` has them."""

from . import nn

__all__ = ["nn"]
