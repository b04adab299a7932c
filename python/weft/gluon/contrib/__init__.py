"""Further blocks, as `mxnet.gluon.contrib` has them."""

from . import estimator, nn

__all__ = ["estimator", "nn"]
