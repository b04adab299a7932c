"""Traces: operators that a function applies to arrays become the nodes of a symbol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._ffi import ffi, lib
from .._op import address
from ..base import check, take_string
from .ndarray import DTYPE_NUMBERS, NDArray, dtype_name, wrap


def is_tracing() -> bool:
    """Whether a trace runs on this thread."""
    return bool(lib.weft_trace_is_active())


class TracedSymbol:
    """What a trace has made.

    Attributes
    ----------
    handle : cffi pointer
        ``weft_symbol *``, owned.
    names : list of str
        Its variables, in topological order.
    captured : list of NDArray or None
        By variable: the array from outside that it stands for; None for an argument.
    """

    def __init__(self, trace: Any, handle: Any) -> None:
        self.handle = handle
        self.names = _variables(handle)
        self.captured: list[NDArray | None] = []
        for index in range(len(self.names)):
            out = ffi.new("weft_array **")
            check(lib.weft_trace_captured(trace, handle, index, out))
            self.captured.append(wrap(out[0]) if out[0] else None)

    def tojson(self) -> str:
        """The graph in MXNet's JSON."""
        out = ffi.new("weft_string **")
        check(lib.weft_symbol_to_json(self.handle, out))
        return take_string(out).decode()


class Trace:
    """A trace that runs on this thread within a ``with`` statement.

    In one that runs within another, what the other made counts as arrays from outside.
    """

    def __enter__(self) -> Trace:
        handle = ffi.new("weft_trace **")
        check(lib.weft_trace_begin(handle))
        self._h = ffi.gc(handle[0], lib.weft_trace_free)
        return self

    def __exit__(self, *error: object) -> None:
        ffi.release(self._h)

    def input(self, name: str, shape: tuple[int, ...], dtype: Any) -> NDArray:
        """A placeholder for an argument."""
        out = ffi.new("weft_array **")
        number = DTYPE_NUMBERS[dtype_name(dtype)]
        check(lib.weft_trace_input(self._h, name.encode(), len(shape), list(shape), number, out))
        return wrap(out[0])

    def name(self, array: NDArray, name: str) -> None:
        """What the variable is called that stands for an array from outside."""
        check(lib.weft_trace_name(self._h, array._h, name.encode()))

    def finish(self, outputs: Sequence[NDArray]) -> TracedSymbol:
        """End the trace; the symbol computes `outputs`."""
        symbol = ffi.new("weft_symbol **")
        items = [array._h for array in outputs]
        check(lib.weft_trace_end(self._h, len(items), items, symbol))
        return TracedSymbol(self._h, ffi.gc(symbol[0], lib.weft_symbol_free))


def identity_of(array: NDArray) -> int:
    """A number that arrays share which are one object of the engine, while they live."""
    return address(array._h)


def _variables(symbol: Any) -> list[str]:
    names = ffi.new("weft_strings **")
    check(lib.weft_symbol_names(symbol, lib.WEFT_SYMBOL_VARIABLES, names))
    owned = ffi.gc(names[0], lib.weft_strings_free)
    count = lib.weft_strings_size(owned)
    return [ffi.string(lib.weft_strings_item(owned, i)).decode() for i in range(count)]
