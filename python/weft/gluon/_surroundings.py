"""What a forward pass reads besides its arguments and arrays, and a trace makes constant."""

from __future__ import annotations

import builtins
from collections import deque
from collections.abc import Iterator
from types import CellType, CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

from ..ndarray import NDArray
from ._block import Block
from .parameter import Parameter

if TYPE_CHECKING:
    from ._hybrid_block import HybridBlock

_PLAIN = (bool, int, float, complex, str, bytes, type(None), np.generic, np.dtype)
_OPAQUE = (NDArray, Block, Parameter, ModuleType, FunctionType, type)
# Containers in containers beyond this depth, and arrays with more bytes, are told by identity.
_DEPTH = 6
_ARRAY_BYTES = 1 << 16


class _Same:
    """Equal to the very same object alone, which it keeps."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.value is other.value

    __hash__ = None


def _snapshot(value: Any, depth: int = 0) -> Any:
    """Something that stays as it is and equals the snapshot of an equal value."""
    if isinstance(value, _PLAIN):
        return (type(value), value if value == value else "nan")
    if isinstance(value, _OPAQUE) or depth == _DEPTH:
        return _Same(value)
    if isinstance(value, (list, tuple, deque)):
        return (type(value), [_snapshot(item, depth + 1) for item in value])
    if isinstance(value, (set, frozenset)):
        return (type(value), frozenset(value))
    if isinstance(value, dict):
        return (
            dict,
            [(_snapshot(k, depth + 1), _snapshot(v, depth + 1)) for k, v in value.items()],
        )
    if isinstance(value, np.ndarray):
        if value.nbytes > _ARRAY_BYTES or value.dtype.hasobject:
            return _Same(value)
        return (value.shape, value.dtype, value.tobytes())
    # An object of a program, such as a configuration.
    fields = getattr(value, "__dict__", None)
    if not isinstance(fields, dict) or callable(value):
        return _Same(value)
    return (_Same(value), _snapshot(fields, depth + 1))


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


class Surroundings:
    """The values that the forward passes of a block and its descendants name in their code.

    These are global variables and variables of enclosing functions, plain attributes of modules and
    of classes, and containers and other objects in attributes of the blocks; followed through
    methods, and functions of the same module. weft's own blocks read nothing of the kind.
    """

    def __init__(self, block: HybridBlock) -> None:
        # Where a value is, its name there, and what it was.
        self._watched: list[tuple[Any, str, Any]] = []
        self._places: set[tuple[int, str]] = set()
        self._add_block(block, set())

    def __len__(self) -> int:
        return len(self._watched)

    def changed(self) -> bool:
        """Tell whether a value is another one now."""
        for place, name, before in self._watched:
            try:
                value = place[name] if type(place) is dict else getattr(place, name)
            except (KeyError, AttributeError, ValueError):  # ValueError: an emptied cell
                return True
            if _snapshot(value) != before:
                return True
        return False

    def _watch(self, place: Any, name: str, value: Any) -> None:
        if (id(place), name) not in self._places and not isinstance(value, _OPAQUE):
            self._places.add((id(place), name))
            self._watched.append((place, name, _snapshot(value)))

    def _add_block(self, block: Block, blocks: set[int]) -> None:
        if id(block) in blocks:
            return
        blocks.add(id(block))
        methods = [getattr(block, name, None) for name in ("forward", "hybrid_forward")]
        seen: set[int] = set()  # functions
        for function in (*methods, *vars(block).values()):  # a HybridLambda has one
            self._add_function(getattr(function, "__func__", function), block, seen)
        for child in block._children.values():
            self._add_block(child, blocks)

    def _add_function(self, function: Any, block: Block, seen: set[int]) -> None:
        if not isinstance(function, FunctionType) or id(function) in seen:
            return
        if function.__module__.startswith("weft."):
            return
        seen.add(id(function))
        for name, cell in zip(
            function.__code__.co_freevars, function.__closure__ or (), strict=True
        ):
            self._add_cell(name, cell, block, seen)
        names = {name for code in _codes(function.__code__) for name in code.co_names}
        for name in sorted(names):
            self._add_global(name, names, function, block, seen)
            self._add_attribute(name, block, seen)

    def _add_cell(self, name: str, cell: CellType, block: Block, seen: set[int]) -> None:
        try:
            value = cell.cell_contents
        except ValueError:  # not bound yet
            return
        if name != "__class__":
            self._add_function(value, block, seen)
            self._watch(cell, "cell_contents", value)

    def _add_global(
        self, name: str, names: set[str], function: FunctionType, block: Block, seen: set[int]
    ) -> None:
        space = function.__globals__
        if name not in space or name in vars(builtins):
            return
        value = space[name]
        if isinstance(value, FunctionType):
            if value.__globals__ is space:
                self._add_function(value, block, seen)
        elif isinstance(value, ModuleType):
            if value.__name__.split(".")[0] not in ("weft", "numpy"):
                for attribute in sorted(names & vars(value).keys()):
                    if isinstance(vars(value)[attribute], _PLAIN):
                        self._watch(vars(value), attribute, vars(value)[attribute])
        elif isinstance(value, type):
            for attribute in sorted(names & vars(value).keys()):
                if isinstance(vars(value)[attribute], _PLAIN):
                    self._watch(value, attribute, vars(value)[attribute])
        else:
            self._watch(space, name, value)

    def _add_attribute(self, name: str, block: Block, seen: set[int]) -> None:
        fields = vars(block)
        if name in fields:
            # Plain ones are noticed when they are set.
            if not isinstance(fields[name], _PLAIN):
                self._watch(fields, name, fields[name])
            return
        value = getattr(type(block), name, None)
        if isinstance(value, FunctionType):
            self._add_function(value, block, seen)
        elif value is not None and isinstance(value, (*_PLAIN, list, tuple, dict, set)):
            self._watch(type(block), name, value)
