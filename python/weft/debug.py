"""The debug switch: ``WEFT_DEBUG=1`` in the environment or `set_enabled`.

While it is on, queued work is done before the call that starts it returns, and the message of
every error ends with the line of your program: where the failing call stands and, for an error in
a backward pass, where the operator was recorded.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from ._ffi import ffi, lib
from .base import check

__all__ = ["set_enabled"]

_PACKAGE = os.path.dirname(os.path.abspath(__file__)) + os.sep


def set_enabled(on: bool = True) -> None:
    """Switch debugging on or off for the whole process."""
    check(lib.weft_debug_set_enabled(on))


def _describe(frame: Any) -> str:
    import linecache

    code = frame.f_code
    source = linecache.getline(code.co_filename, frame.f_lineno).strip()
    return f"{code.co_filename}:{frame.f_lineno}, in {code.co_name}: {source}"


@ffi.def_extern(onerror=lambda *_: 0)
def weft_py_locate(text: Any, room: int) -> int:
    """Write the innermost line outside this package."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
    if frame is None:
        return 0
    line = _describe(frame).encode()[: room - 1]
    ffi.memmove(text, line + b"\0", len(line) + 1)
    return 1


check(lib.weft_debug_set_locator(lib.weft_py_locate))
