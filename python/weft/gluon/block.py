"""Blocks: the layers and networks that own parameters."""

from ._block import Block
from ._hybrid_block import HybridBlock
from ._nested import _flatten, _regroup  # noqa: F401 (imported from here by programs)
from ._symbol_block import SymbolBlock
from .parameter import DeferredInitializationError, Parameter, ParameterDict  # noqa: F401
from .utils import HookHandle  # noqa: F401

__all__ = ["Block", "HybridBlock", "SymbolBlock"]
