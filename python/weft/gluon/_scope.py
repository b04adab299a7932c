"""Names of blocks and parameters made inside a block's ``name_scope()``."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import TYPE_CHECKING

from .. import name as _name
from .parameter import ParameterDict

if TYPE_CHECKING:
    from ._block import Block


class _ScopeState(threading.local):
    def __init__(self) -> None:
        self.current: BlockScope | None = None


_scope_state = _ScopeState()


class BlockScope:
    """Names the children and parameters made while a block's ``name_scope()`` is open."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._counter: dict[str, int] = {}
        self._outer: list[tuple[BlockScope | None, _name.Prefix]] = []

    @staticmethod
    def create(
        prefix: str | None, params: ParameterDict | None, hint: str
    ) -> tuple[str, ParameterDict]:
        """Return the full prefix and the parameter dictionary of a new block."""
        scope = _scope_state.current
        if scope is None:
            if prefix is None:
                prefix = _name.NameManager.current.get(None, hint) + "_"
            outer_prefix, shared = "", None
        else:
            if prefix is None:
                number = scope._counter.get(hint, 0)
                scope._counter[hint] = number + 1
                prefix = f"{hint}{number}_"
            outer_prefix = scope._block.prefix
            shared = scope._block.params._shared
        if params is not None:
            return outer_prefix + prefix, ParameterDict(params.prefix, params)
        outer = "" if scope is None else scope._block.params.prefix
        return outer_prefix + prefix, ParameterDict(outer + prefix, shared)

    def __enter__(self) -> BlockScope:
        # A block with the prefix '' names its children as if it were not there.
        if not self._block._empty_prefix:
            manager = _name.Prefix(self._block.prefix)
            self._outer.append((_scope_state.current, manager))
            _scope_state.current = self
            manager.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._block._empty_prefix:
            _scope_state.current, manager = self._outer.pop()
            manager.__exit__(kind, error, trace)
