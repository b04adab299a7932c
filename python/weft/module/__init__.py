"""Training of symbols: ``mx.mod``.

A module binds a symbol to devices and shapes and owns its parameters and optimizer; `fit` is the
whole training loop, `forward`, `backward` and `update` are its parts.
"""

from .base_module import BaseModule
from .bucketing_module import BucketingModule
from .module import Module
from .python_loss_module import PythonLossModule
from .python_module import PythonModule
from .sequential_module import SequentialModule

__all__ = [
    "BaseModule",
    "BucketingModule",
    "Module",
    "PythonLossModule",
    "PythonModule",
    "SequentialModule",
]
