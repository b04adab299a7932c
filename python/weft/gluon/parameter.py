"""Parameters and dictionaries of parameters."""

from ._parameter import Constant, DeferredInitializationError, Parameter, tensor_types
from ._parameter_dict import ParameterDict

__all__ = [
    "Constant",
    "DeferredInitializationError",
    "Parameter",
    "ParameterDict",
    "tensor_types",
]
