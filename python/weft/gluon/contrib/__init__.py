"""Further blocks, as `mxnet.gluon.contrib` has them."""

from . import estimator, nn, rnn

__all__ = ["estimator", "nn", "rnn"]
