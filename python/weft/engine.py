"""Bulk execution, as MXNet names it: ``mx.engine``.

MXNet's engine gathers operators to start several at once. weft runs each where it is called, and
fuses within compositions; the size is remembered and changes nothing.
"""

from __future__ import annotations

__all__ = ["bulk", "set_bulk_size"]

_size = 0


def set_bulk_size(size: int) -> int:
    """Remember the number of operators that are to be started at once; returns the one before."""
    global _size
    before, _size = _size, int(size)
    return before


class bulk:  # noqa: N801
    """`set_bulk_size` inside a ``with`` block."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._before: list[int] = []

    def __enter__(self) -> bulk:
        self._before.append(set_bulk_size(self._size))
        return self

    def __exit__(self, *exc: object) -> None:
        set_bulk_size(self._before.pop())
