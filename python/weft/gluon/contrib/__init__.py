"""Further blocks, as `mxnet.gluon.contrib` has them."""

from . import data, estimator, nn, rnn

__all__ = ["data", "estimator", "nn", "rnn"]
