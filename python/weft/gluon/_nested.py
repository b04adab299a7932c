"""Arrays in nested lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .._symbol_base import SymbolBase
from ..ndarray import NDArray


def _flatten(args: Any, inout_str: str) -> tuple[list[Any], Any]:
    """Return the arrays in nested lists one after another, and how they were nested.

    In the second result 0 stands for an array and -1 for None.
    """
    if isinstance(args, (NDArray, SymbolBase)):
        return [args], 0
    if args is None:
        return [None], -1
    if not isinstance(args, (list, tuple)):
        raise ValueError(
            f"{inout_str} {args!r} is a {type(args).__name__}, expected arrays in nested lists"
        )
    flat: list[Any] = []
    formats = []
    for arg in args:
        part, form = _flatten(arg, inout_str)
        flat.extend(part)
        formats.append(form)
    return flat, formats


def _regroup(args: Sequence[Any], fmt: Any) -> Any:
    """Nest arrays as `_flatten` says that they were, in lists."""
    remaining = iter(args)

    def take(form: Any) -> Any:
        return next(remaining) if isinstance(form, int) else [take(part) for part in form]

    return take(fmt)


@dataclass(frozen=True)
class Input:
    """What stands for an array in the inputs of a call; of unknown type where there was no call."""

    shape: tuple[int, ...] | None = None
    dtype: str | None = None


def map_nested(value: Any, function: Callable[[Any], Any]) -> Any:
    """A list or tuple with `function` applied to its items; anything else as it is."""
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*map(function, value))
    if isinstance(value, (list, tuple)):
        return type(value)(map(function, value))
    return value


def structure_of(value: Any) -> Any:
    """The inputs of a call with arrays left out."""
    if isinstance(value, NDArray):
        return Input(value.shape, value.dtype_name)
    return map_nested(value, structure_of)
