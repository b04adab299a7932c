"""Where the native library and its header are: ``mx.libinfo``."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

from . import _ffi
from .base import library_version

__all__ = ["find_conf_path", "find_include_path", "find_lib_path"]

__version__ = library_version()


class _DlInfo(ctypes.Structure):
    _fields_ = [
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("symbol", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    ]


def find_lib_path(prefix: str = "libweft") -> list[str]:
    """Path of the native library that is in use, in a list.

    Parameters
    ----------
    prefix : str
        Accepted for MXNet's sake; there is one library.
    """
    info = _DlInfo()
    function = ctypes.CDLL(_ffi.__file__).weft_version
    if not ctypes.CDLL(None).dladdr(ctypes.cast(function, ctypes.c_void_p), ctypes.byref(info)):
        raise RuntimeError("find_lib_path: the loader does not tell where libweft is")
    return [os.path.realpath(os.fsdecode(info.file))]


def find_include_path() -> str:
    """Folder of ``weft.h``; RuntimeError where the C headers are not installed."""
    above = Path(find_lib_path()[0]).parent.parent
    for folder in (above / "include", above / "capi"):
        if (folder / "weft.h").exists():
            return str(folder)
    raise RuntimeError(
        f"find_include_path: no weft.h in {above}/include or {above}/capi; install the C interface "
        "(cmake --install build --component c)"
    )


def find_conf_path(prefix: str = "tvmop") -> str:
    """Not available: weft has no operators of TVM."""
    raise RuntimeError(f"find_conf_path: weft has no {prefix} configuration")
