"""The door to the engine: the library's handles, its errors, and what it knows about itself."""

from __future__ import annotations

import ctypes
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


class NotImplementedForSymbol(MXNetError, TypeError):
    """Something that arrays have and symbols do not.

    Parameters
    ----------
    function : str or callable
        What was called.
    symbol : Symbol
    """

    def __init__(self, function: Any, symbol: Any, *args: Any) -> None:
        name = function if isinstance(function, str) else function.__name__
        super().__init__(
            f"{name} of {symbol!r}: symbols have no values; only arrays have this"
        )


# --- Names that programs written for MXNet import from here.

string_types = (str,)
check_call = check


def __getattr__(name: str) -> Any:
    """What needs NumPy or the operators, which are imported when first used."""
    if name == "_Null":
        from ._op import UNSET

        return UNSET
    if name not in ("numeric_types", "integer_types", "mx_real_t"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import numpy as np

    return {
        "numeric_types": (float, int, np.generic),
        "integer_types": (int, np.int32, np.int64),
        "mx_real_t": np.float32,
    }[name]


def py_str(x: bytes) -> str:
    """Text of UTF-8 bytes."""
    return x.decode("utf-8")


def c_str(string: str) -> ctypes.c_char_p:
    """A zero-terminated string for ctypes."""
    return ctypes.c_char_p(string.encode("utf-8"))


def c_array(ctype: Any, values: Any) -> Any:
    """An array for ctypes."""
    return (ctype * len(values))(*values)


def c_str_array(strings: Any) -> Any:
    """An array of zero-terminated strings for ctypes."""
    return c_array(ctypes.c_char_p, [s.encode("utf-8") for s in strings])


def data_dir() -> str:
    """Folder of downloaded data sets and parameters: ``$MXNET_HOME``, or ``~/.mxnet``."""
    return os.environ.get("MXNET_HOME") or data_dir_default()


def data_dir_default() -> str:
    """``~/.mxnet``."""
    return os.path.join(os.path.expanduser("~"), ".mxnet")


class classproperty:  # noqa: N801
    """A read-only property of a class.

    Parameters
    ----------
    func : callable
        Computes the value from the class.
    """

    def __init__(self, func: Any) -> None:
        self._func = func

    def __get__(self, instance: Any, owner: type) -> Any:
        return self._func(owner)


def build_param_doc(
    arg_names: Any, arg_types: Any, arg_descs: Any, remove_dup: bool = True
) -> str:
    """The ``Parameters`` section of a docstring.

    Parameters
    ----------
    arg_names, arg_types, arg_descs : list of str
    remove_dup : bool
        Whether a name that came before is left out.
    """
    lines = ["Parameters", "----------"]
    seen: set[str] = set()
    for name, kind, text in zip(arg_names, arg_types, arg_descs, strict=True):
        if remove_dup and name in seen:
            continue
        seen.add(name)
        lines += [f"{name} : {kind}", *([f"    {text}"] if text else [])]
    return "\n".join([*lines, ""])


def _as_list(obj: Any) -> Any:
    """A list or tuple as it is, anything else as the only item of a list."""
    return obj if isinstance(obj, (list, tuple)) else [obj]
