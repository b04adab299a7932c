"""The door to the engine: the library's handles, its errors, and what it knows about itself."""

from __future__ import annotations

import json
import os
import threading
from typing import Any, NoReturn

from . import error as _error
from ._ffi import ffi, lib
from .error import MXNetError

__all__ = ["MXNetError", "check", "library_version", "list_operators"]

ABI_VERSION = 0
_found_abi = lib.weft_abi_version()
if _found_abi != ABI_VERSION:
    raise ImportError(
        f"weft: the native library has ABI version {_found_abi}, this package needs {ABI_VERSION}; "
        "reinstall weft so that both come from one release"
    )

# Exceptions raised inside callbacks of this thread, kept until the call that ran them returns.
_pending = threading.local()


def keep_callback_error(failure: BaseException) -> None:
    """Keep what a callback raised, for the call into the engine that ran it."""
    _pending.errors = [*getattr(_pending, "errors", []), failure]


def raise_last_error() -> NoReturn:
    """Raise the engine's last error on this thread as a Python exception."""
    message = ffi.new("const char **")
    kind = lib.weft_last_error(message)
    if kind == lib.WEFT_ERROR_CALLBACK and getattr(_pending, "errors", None):
        raise _pending.errors.pop()
    text = ffi.string(message[0]).decode("utf-8", "replace")
    raise _error.BY_KIND.get(kind, MXNetError)(text)


def check(status: int) -> None:
    """Raise the engine's error unless ``status`` is 0."""
    if status != 0:
        raise_last_error()


def take_string(holder: Any) -> bytes:
    """Return the bytes of a ``weft_string **`` that a call filled in, and free it."""
    try:
        return bytes(
            ffi.buffer(lib.weft_string_data(holder[0]), lib.weft_string_size(holder[0]))
        )
    finally:
        lib.weft_string_free(holder[0])


def library_version() -> str:
    """Version of the native library, ``major.minor.patch``."""
    return ffi.string(lib.weft_version()).decode()


def registry() -> dict[str, Any]:
    """Return the operator registry as the engine dumps it (``capi/ops.json``)."""
    out = ffi.new("weft_string **")
    check(lib.weft_registry_json(out))
    return json.loads(take_string(out))


def list_operators() -> dict[str, str]:
    """Map every public operator name, aliases included, to its canonical name."""
    names: dict[str, str] = {}
    for op in registry()["operators"]:
        for name in (op["name"], *op["aliases"]):
            names[name] = op["name"]
    return names


def data_dir() -> str:
    """Folder of downloaded data sets and parameters: ``$MXNET_HOME``, or ``~/.mxnet``."""
    return os.environ.get("MXNET_HOME") or os.path.join(os.path.expanduser("~"), ".mxnet")


# Names that programs written for MXNet import from here.
string_types = (str,)
numeric_types = (float, int)


def _as_list(obj: Any) -> list[Any]:
    """Return ``obj`` as a list: itself, a tuple's items, or its only item."""
    return list(obj) if isinstance(obj, (list, tuple)) else [obj]
