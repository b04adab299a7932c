"""Callbacks that watch executors and compiled graphs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import base
from ._ffi import ffi, lib
from .autograd import borrowed_array

# What the engine calls, until it releases it.
_callbacks: dict[Any, Any] = {}


def keep(callback: Callable[..., Any]) -> Any:
    """The engine's context for a callback, which lives until ``weft_py_monitor_release``."""
    context = ffi.new_handle(callback)
    _callbacks[context] = context
    return context


def _show(context: Any, *arguments: Any) -> int:
    try:
        ffi.from_handle(context)(*arguments)
    except BaseException as failure:  # raised again where the engine was called
        base.keep_callback_error(failure)
        lib.weft_set_callback_error(str(failure).encode())
        return -1
    return 0


@ffi.def_extern(error=-1)
def weft_py_monitor(context: Any, name: Any, array: Any) -> int:
    """Show one result to the callback of an executor."""
    return _show(context, ffi.string(name).decode(), borrowed_array(array))


@ffi.def_extern(error=-1)
def weft_py_op_monitor(context: Any, name: Any, op: Any, array: Any) -> int:
    """Show one result and its operator to the callback of a compiled graph."""
    texts = ffi.string(name).decode(), ffi.string(op).decode()
    return _show(context, *texts, borrowed_array(array))


@ffi.def_extern()
def weft_py_monitor_release(context: Any) -> None:
    """Forget a callback that nothing refers to any more."""
    if _callbacks is not None:  # as it is while the interpreter ends
        _callbacks.pop(context, None)
