"""What `hybrid_forward` is called with: arrays of parameters, placeholders, symbols."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import ndarray as nd
from .._symbol_base import SymbolBase
from ..context import Context
from ..ndarray import NDArray


def to_placeholder(value: Any) -> Any:
    """`value` with placeholders for its arrays, which may be nested in lists."""
    if isinstance(value, NDArray):
        return nd.placeholder(value.shape, dtype=value.dtype)
    if isinstance(value, (list, tuple)):
        return type(value)(to_placeholder(item) for item in value)
    return value


def has_symbols(value: Any) -> bool:
    """Whether an input is a symbol, or a list that begins with one."""
    while isinstance(value, (list, tuple)) and value:
        value = value[0]
    return isinstance(value, SymbolBase)


@functools.lru_cache(maxsize=1024)
def _parameter_names(hybrid_forward: Callable) -> tuple[str, ...]:
    """Names of the positional arguments after ``self, F, x``."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    arguments = inspect.signature(hybrid_forward).parameters.values()
    return tuple(argument.name for argument in arguments if argument.kind in kinds)[3:]


def bind_arrays(hybrid_forward: Callable, arrays: dict[str, NDArray]) -> Callable[[Any], Any]:
    """Return ``x -> hybrid_forward(F, x, **arrays)``, passing arrays by position if possible."""
    function = getattr(hybrid_forward, "__func__", None)
    names = _parameter_names(function)[: len(arrays)] if function else ()
    if set(names) != set(arrays):
        return lambda x: hybrid_forward(nd, x, **arrays)
    values = tuple(arrays[name] for name in names)
    # Unpacking costs as much as the rest of the call, so small numbers are written out.
    if not values:
        return lambda x: hybrid_forward(nd, x)
    if len(values) == 1:
        (only,) = values
        return lambda x: hybrid_forward(nd, x, only)
    if len(values) == 2:
        first, second = values
        return lambda x: hybrid_forward(nd, x, first, second)
    return lambda x: hybrid_forward(nd, x, *values)


def context_of(x: Any, args: tuple) -> Context | None:
    """Context of the first array among the inputs, which may be nested in lists."""
    for value in (x, *args):
        if isinstance(value, NDArray):
            return value.context
        if isinstance(value, (list, tuple)) and value:
            found = context_of(value[0], tuple(value[1:]))
            if found is not None:
                return found
    if not args and isinstance(x, np.ndarray):
        raise ValueError("the input is a NumPy array; HybridBlocks take NDArrays")
    return None
