"""Devices: ``cpu()``, ``gpu(i)``, and the current one of each thread."""

from __future__ import annotations

import threading
from typing import Any

from ._ffi import lib

__all__ = [
    "Context",
    "cpu",
    "cpu_pinned",
    "gpu",
    "null",
    "current_context",
    "num_gpus",
    "gpu_memory_info",
]

_TYPES = {"null": 0, "cpu": 1, "gpu": 2, "cpu_pinned": 3, "cpu_shared": 5}
_NAMES = {number: name for name, number in _TYPES.items()}
_state = threading.local()


class Context:
    """A device: where arrays live and operators run.

    Parameters
    ----------
    device_type : str or Context
        ``'cpu'``, ``'gpu'``, ``'cpu_pinned'``, ``'cpu_shared'`` or ``'null'`` (infers shapes and
        dtypes only, holds no values).
    device_id : int
        Number of the device, from 0.

    Used in a ``with`` statement, it is the current context of the thread inside.
    """

    __slots__ = ("device_typeid", "device_id", "_previous")
    devtype2str = _NAMES
    devstr2type = _TYPES

    def __init__(self, device_type: str | Context, device_id: int = 0) -> None:
        if isinstance(device_type, Context):
            self.device_typeid = device_type.device_typeid
            self.device_id = device_type.device_id
        else:
            if device_type not in _TYPES:
                raise ValueError(
                    f"Context: device_type is {device_type!r}, expected one of {sorted(_TYPES)}"
                )
            self.device_typeid = _TYPES[device_type]
            self.device_id = device_id
        self._previous: list[Context] = []

    @property
    def device_type(self) -> str:
        """Name of the device's type."""
        return _NAMES[self.device_typeid]

    def __hash__(self) -> int:
        return hash((self.device_typeid, self.device_id))

    def __eq__(self, other: Any) -> bool:
        return (
            isinstance(other, Context)
            and self.device_typeid == other.device_typeid
            and self.device_id == other.device_id
        )

    def __repr__(self) -> str:
        return f"{self.device_type}({self.device_id})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Context, (self.device_type, self.device_id)

    def __enter__(self) -> Context:
        self._previous.append(current_context())
        _state.current = self
        return self

    def __exit__(self, *exc: object) -> None:
        _state.current = self._previous.pop()

    def empty_cache(self) -> None:
        """Give the memory that the device's pool keeps back to the system."""
        from . import memory

        memory.trim(self)


_CPU = Context("cpu")


def cpu(device_id: int = 0) -> Context:
    """The CPU."""
    return Context("cpu", device_id)


def cpu_pinned(device_id: int = 0) -> Context:
    """Host memory from which copies to a GPU are fast."""
    return Context("cpu_pinned", device_id)


def gpu(device_id: int = 0) -> Context:
    """GPU number `device_id`; using it raises an error that says so where there is none."""
    return Context("gpu", device_id)


def null() -> Context:
    """The device of placeholders: operators on it infer shapes and dtypes and compute nothing."""
    return Context("null")


def current_context() -> Context:
    """The context that this thread's arrays are created on."""
    return getattr(_state, "current", _CPU)


def set_current_context(ctx: Context) -> None:
    """Make `ctx` the context that this thread's arrays are created on."""
    _state.current = Context(ctx)


def num_gpus() -> int:
    """Number of GPUs that weft can use here."""
    return lib.weft_device_count(_TYPES["gpu"])


def gpu_memory_info(device_id: int = 0) -> tuple[int, int]:
    """Free and total bytes of a GPU's memory."""
    from .error import NotFoundError

    raise NotFoundError(f"gpu({device_id}): this build of weft has no plugin for the device")
