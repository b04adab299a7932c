"""Optimizers: rules that update parameters from gradients, and the updater that keeps state."""

from . import contrib, optimizer
from .adam import Adam
from .adaptive import AdaDelta, AdaGrad, Adamax, Ftrl, Nadam, RMSProp
from .large_batch import LBSGD
from .layerwise import DCASGD, FTML, LAMB, LARS, GroupAdaGrad
from .momentum import NAG, SGLD, Signum
from .optimizer import Optimizer, Test, create, register
from .sgd import SGD, ccSGD
from .updater import Updater, get_updater

__all__ = [
    "DCASGD",
    "FTML",
    "LAMB",
    "LARS",
    "LBSGD",
    "NAG",
    "SGD",
    "SGLD",
    "AdaDelta",
    "AdaGrad",
    "Adam",
    "Adamax",
    "Ftrl",
    "GroupAdaGrad",
    "Nadam",
    "Optimizer",
    "RMSProp",
    "Signum",
    "Test",
    "Updater",
    "ccSGD",
    "contrib",
    "create",
    "get_updater",
    "optimizer",
    "register",
]

# Programs written for MXNet import every optimizer from the module `optimizer.optimizer`.
for _name in __all__:
    if not hasattr(optimizer, _name):
        setattr(optimizer, _name, globals()[_name])
del _name
