"""State shared by parameters and blocks: the arrays' generation and the shape pass."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .. import ndarray as nd

if TYPE_CHECKING:
    from ..ndarray import NDArray
    from .block import HybridBlock
    from .parameter import Parameter


class _Generation:
    """Token that is replaced whenever some parameter's arrays, or some block's hooks, are.

    Blocks and trainers keep what they looked up together with the token: one identity comparison
    then tells whether it still holds.
    """

    __slots__ = ("token",)

    def __init__(self) -> None:
        self.token = object()


generation = _Generation()


def bump_generation() -> None:
    """Invalidate everything that blocks and trainers have looked up."""
    generation.token = object()


class _ShapePass(threading.local):
    """The calling thread's forward pass over placeholders, if one is running."""

    def __init__(self) -> None:
        self.placeholders: dict[Parameter, NDArray] | None = None
        self.blocks: list[HybridBlock] = []

    @contextmanager
    def enter(self, block: HybridBlock) -> Iterator[bool]:
        """Run the pass for `block`; yields whether it is the outermost one."""
        outermost = self.placeholders is None
        if outermost:
            self.placeholders = {}
        self.blocks.append(block)
        try:
            yield outermost
        finally:
            self.blocks.pop()
            if outermost:
                self.placeholders = None

    def placeholder(self, param: Parameter) -> NDArray:
        """Return the pass's one placeholder of `param`."""
        found = self.placeholders.get(param)
        if found is None:
            # Parameters write 0 for an unknown dimension, placeholders -1.
            shape = tuple(dim or -1 for dim in param.shape)
            found = self.placeholders[param] = nd.placeholder(shape, dtype=param.dtype)
        return found


shape_pass = _ShapePass()


class _TraceState(threading.local):
    """Whether the calling thread traces a block, and for which context.

    Attributes
    ----------
    active : bool
        A trace runs.
    eager : bool
        Hybridized blocks run operator by operator.
    ctx : Context
        Where the traced block's arrays are.
    stored : list of (Block, str, list) or None
        While the body of a loop or a branch is traced: which attributes of blocks were set to
        arrays, and what they were before, if anything.
    """

    def __init__(self) -> None:
        self.active = False
        self.eager = False
        self.ctx: Any = None
        self.stored: list[tuple[Any, str, list[Any]]] | None = None

    @contextmanager
    def watch_stores(self) -> Iterator[list[tuple[Any, str, list[Any]]]]:
        """Note which attributes are set to arrays, and take that back at the end.

        What a step stores for the next one is lost where the body is traced once.
        """
        outer, self.stored = self.stored, []
        try:
            yield self.stored
        finally:
            stored, self.stored = self.stored, outer
            for block, name, before in reversed(stored):
                del block.__dict__[name]
                for value in before:
                    block.__dict__[name] = value

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Run hybridized blocks operator by operator."""
        outer, self.eager = self.eager, True
        try:
            yield
        finally:
            self.eager = outer

    @contextmanager
    def enter(self, ctx: Any) -> Iterator[None]:
        """Trace for arrays on `ctx`."""
        outer = self.active, self.ctx
        self.active, self.ctx = True, ctx
        try:
            yield
        finally:
            self.active, self.ctx = outer


trace_state = _TraceState()
