"""Callbacks that the engine keeps: those that watch executors and graphs, updaters of stores."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import base
from ._ffi import ffi, lib
from .autograd import borrowed_array

# What the engine calls, until it releases it.
_callbacks: dict[Any, Any] = {}


def keep(callback: Callable[..., Any]) -> Any:
    """The engine's context for a callback, which lives until ``weft_py_callback_release``."""
    context = ffi.new_handle(callback)
    _callbacks[context] = context
    return context


def call(context: Any, *arguments: Any) -> int:
    """Call what `keep` made a context of; the status for the engine."""
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
    return call(context, ffi.string(name).decode(), borrowed_array(array))


@ffi.def_extern(error=-1)
def weft_py_op_monitor(context: Any, name: Any, op: Any, array: Any) -> int:
    """Show one result and its operator to the callback of a compiled graph."""
    texts = ffi.string(name).decode(), ffi.string(op).decode()
    return call(context, *texts, borrowed_array(array))


@ffi.def_extern()
def weft_py_callback_release(context: Any) -> None:
    """Forget a callback that nothing refers to any more."""
    if _callbacks is not None:  # as it is while the interpreter ends
        _callbacks.pop(context, None)
