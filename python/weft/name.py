"""Automatic names for blocks and graph nodes."""

from __future__ import annotations

import threading

__all__ = ["NameManager", "Prefix"]


class _ThreadState(threading.local):
    def __init__(self) -> None:
        self.current: NameManager | None = None


_state = _ThreadState()


class _CurrentManager:
    """Class-level accessor for the calling thread's active manager."""

    def __get__(self, instance: NameManager | None, owner: type[NameManager]) -> NameManager:
        if _state.current is None:
            _state.current = NameManager()
        return _state.current


class NameManager:
    """Hands out ``<hint><number>`` to whatever is created without a name.

    Used as a context manager, it starts its own numbering for the calling thread.
    """

    current = _CurrentManager()

    def __init__(self) -> None:
        self._counter: dict[str, int] = {}
        self._outer: list[NameManager | None] = []

    def get(self, name: str | None, hint: str) -> str:
        """Return `name`, or the next free name made of `hint` when `name` is None or empty."""
        if name:
            return name
        number = self._counter.get(hint, 0)
        self._counter[hint] = number + 1
        return f"{hint}{number}"

    def __enter__(self) -> NameManager:
        self._outer.append(_state.current)
        _state.current = self
        return self

    def __exit__(self, *exc: object) -> None:
        _state.current = self._outer.pop()


class Prefix(NameManager):
    """A `NameManager` that puts a fixed prefix before every name.

    Parameters
    ----------
    prefix : str
        Text put before each name, given or generated.
    """

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix

    def get(self, name: str | None, hint: str) -> str:
        """Return the prefixed name."""
        return self._prefix + super().get(name, hint)
