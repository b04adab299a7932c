"""Further blocks, as `mxnet.gluon.contrib` has them."""

from . import cnn, data, estimator, nn, rnn

__all__ = ["cnn", "data", "estimator", "nn", "rnn"]
