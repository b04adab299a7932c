"""DLPack capsules: sharing arrays with other libraries without a copy."""

from __future__ import annotations

import ctypes
from typing import Any

from .._ffi import ffi, lib
from ..base import check
from .ndarray import NDArray, wrap

__all__ = ["to_capsule", "from_capsule", "from_dlpack"]

_NAME, _USED = b"dltensor", b"used_dltensor"
_python = ctypes.pythonapi
_python.PyCapsule_New.restype = ctypes.py_object
_python.PyCapsule_New.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
_python.PyCapsule_IsValid.restype = ctypes.c_int
_python.PyCapsule_IsValid.argtypes = [ctypes.py_object, ctypes.c_char_p]
_python.PyCapsule_GetPointer.restype = ctypes.c_void_p
_python.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
_python.PyCapsule_SetName.argtypes = [ctypes.py_object, ctypes.c_char_p]


class _ManagedTensor(ctypes.Structure):
    """The end of DLPack's DLManagedTensor, as far as its deleter is concerned."""

    _fields_ = [
        ("tensor", ctypes.c_byte * 48),
        ("manager", ctypes.c_void_p),
        ("deleter", ctypes.CFUNCTYPE(None, ctypes.c_void_p)),
    ]


@ctypes.CFUNCTYPE(None, ctypes.c_void_p)
def _drop_unused(capsule: int) -> None:
    """A capsule that nobody consumed gives its tensor back."""
    # The object is being destroyed: it is looked at by address, without taking references.
    is_valid = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(
        ("PyCapsule_IsValid", _python)
    )
    get = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
        ("PyCapsule_GetPointer", _python)
    )
    if is_valid(capsule, _NAME):
        pointer = get(capsule, _NAME)
        _ManagedTensor.from_address(pointer).deleter(pointer)


def to_capsule(array: NDArray) -> Any:
    """A DLPack capsule that shares the array's memory."""
    out = ffi.new("void **")
    check(lib.weft_array_to_dlpack(array._h, out))
    return _python.PyCapsule_New(int(ffi.cast("intptr_t", out[0])), _NAME, _drop_unused)


def from_capsule(capsule: Any) -> NDArray:
    """An NDArray on the memory of a DLPack capsule, which is consumed."""
    if not _python.PyCapsule_IsValid(capsule, _NAME):
        raise ValueError("from_dlpack: the object is not an unused DLPack capsule")
    pointer = _python.PyCapsule_GetPointer(capsule, _NAME)
    out = ffi.new("weft_array **")
    check(lib.weft_array_from_dlpack(ffi.cast("void *", pointer), out))
    _python.PyCapsule_SetName(capsule, _USED)
    return wrap(out[0])


def from_dlpack(dlpack: Any) -> NDArray:
    """An NDArray on the memory of a capsule or of any object with ``__dlpack__``."""
    return from_capsule(dlpack.__dlpack__() if hasattr(dlpack, "__dlpack__") else dlpack)


def to_dlpack_for_read(data: NDArray) -> Any:
    """A DLPack capsule that shares the array's memory, for reading."""
    return to_capsule(data)


def to_dlpack_for_write(data: NDArray) -> Any:
    """A DLPack capsule that shares the array's memory, for writing."""
    return to_capsule(data)
