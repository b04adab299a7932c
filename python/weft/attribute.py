"""Attributes that every symbol made within a ``with`` block gets."""

from __future__ import annotations

import threading

__all__ = ["AttrScope"]

# Attributes for optimizers and schedulers, of which MXNet allows to leave out the underscores.
_PLAIN = frozenset(
    ("ctx_group", "lr_mult", "wd_mult", "force_mirroring", "mirror_stage", "profiler_scope")
)


class _ThreadState(threading.local):
    def __init__(self) -> None:
        self.current: AttrScope | None = None


_state = _ThreadState()


class _CurrentScope:
    """Class-level accessor for the calling thread's active scope."""

    def __get__(self, instance: AttrScope | None, owner: type[AttrScope]) -> AttrScope:
        if _state.current is None:
            _state.current = AttrScope()
        return _state.current


class AttrScope:
    """Gives its attributes to the symbols that are made while it is open.

    Parameters
    ----------
    **kwargs : str
        Attributes, as ``ctx_group="dev1"`` or ``__lr_mult__="2"``.

    Examples
    --------
    >>> with mx.AttrScope(ctx_group="stage1"):
    ...     net = mx.sym.FullyConnected(data, num_hidden=128)
    """

    current = _CurrentScope()

    def __init__(self, **kwargs: str) -> None:
        for value in kwargs.values():
            if not isinstance(value, str):
                raise ValueError(f"AttrScope: {value!r} is no string; attributes are strings")
        self._attr = kwargs
        self._outer: list[tuple[AttrScope | None, dict[str, str]]] = []

    def get(self, attr: dict[str, str] | None) -> dict[str, str]:
        """The scope's attributes, and over them those given."""
        return {**self._attr, **(attr or {})}

    def __enter__(self) -> AttrScope:
        self._outer.append((_state.current, self._attr))
        self._attr = {**AttrScope.current._attr, **self._attr}
        _state.current = self
        return self

    def __exit__(self, *exc: object) -> None:
        _state.current, self._attr = self._outer.pop()


def is_node_attribute(key: str) -> bool:
    """Whether a name is one of attributes that are not an operator's: ``__x__``, ``lr_mult``."""
    return key in _PLAIN or (len(key) > 4 and key.startswith("__") and key.endswith("__"))
