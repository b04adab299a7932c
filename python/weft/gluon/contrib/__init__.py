"""Further blocks, as `mxnet.gluon.contrib` has them."""

from . import cnn, estimator, nn, rnn

__all__ = ["cnn", "estimator", "nn", "rnn"]
