"""Making arrays, and saving and loading them in MXNet's .params format."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from .._ffi import ffi, lib
from ..base import check, take_string
from .creation import array, zeros
from .ndarray import NDArray, empty, wrap
from .sparse._arrays import CLASSES
from .sparse._base import STORAGE, is_sparse

__all__ = ["array", "empty", "zeros", "save", "load", "load_frombuffer"]


def _arguments(data: Any) -> tuple[list[NDArray], Any, list[Any]]:
    """The arrays, the C array of names (or NULL), and what must be kept alive."""
    if isinstance(data, NDArray):
        data = [data]
    if isinstance(data, Mapping):
        keep = [ffi.new("char[]", str(name).encode()) for name in data]
        names = ffi.new("char *[]", keep or 1)
        keep.append(names)
        arrays = list(data.values())
    elif isinstance(data, Sequence) and not isinstance(data, (str, bytes)):
        keep, names, arrays = [], ffi.NULL, list(data)
    else:
        raise TypeError(
            f"save: data is {type(data).__name__}, expected NDArray, a list or a dict of them"
        )
    for item in arrays:
        if not isinstance(item, NDArray):
            raise TypeError(f"save: data holds {type(item).__name__}, expected NDArray")
    return arrays, ffi.cast("const char *const *", names), keep


def _entries(arrays: list[NDArray]) -> tuple[Any, list[Any]]:
    """What the engine saves, and what must be kept alive."""
    entries = ffi.new("weft_entry[]", len(arrays) or 1)
    keep: list[Any] = []
    for entry, one in zip(entries, arrays, strict=False):
        parts = one._parts if is_sparse(one) else (one,)
        entry.storage = STORAGE[one.stype]
        entry.ndim = one.ndim
        shape = entry.shape = ffi.new("int64_t[]", one.shape or 1)
        for i, part in enumerate(parts):
            entry.parts[i] = part._h
        keep += [shape, *parts]
    return entries, keep


def from_entry(entry: Any) -> NDArray:
    """The array of an entry whose parts belong to the caller."""
    parts = tuple(wrap(part) for part in entry.parts if part)
    for stype, cls in CLASSES.items():
        if entry.storage == STORAGE[stype]:
            return cls._make(parts, tuple(entry.shape[0 : entry.ndim]))
    return parts[0]


def save(fname: str | os.PathLike[str], data: Any) -> None:
    """Save arrays to a file, which MXNet 1.x reads too.

    Parameters
    ----------
    fname : path
        Written to a temporary file first; an interruption leaves an old file as it was.
    data : NDArray, list of NDArray or dict of str to NDArray
    """
    arrays, names, _keep = _arguments(data)
    entries, _parts = _entries(arrays)
    check(lib.weft_params_save(os.fsencode(fname), len(arrays), entries, names))


def save_to_bytes(data: Any) -> bytes:
    """What `save` writes to a file."""
    arrays, names, _keep = _arguments(data)
    entries, _parts = _entries(arrays)
    out = ffi.new("weft_string **")
    check(lib.weft_params_to_bytes(len(arrays), entries, names, out))
    return take_string(out)


def _unpack(holder: Any) -> list[NDArray] | dict[str, NDArray]:
    list_handle = ffi.gc(holder[0], lib.weft_list_free)
    count = lib.weft_list_size(list_handle)
    arrays, names = [], []
    out = ffi.new("weft_entry *")
    for i in range(count):
        check(lib.weft_list_entry(list_handle, i, out))
        arrays.append(from_entry(out))
        name = lib.weft_list_name(list_handle, i)
        if name:
            names.append(ffi.string(name).decode())
    return dict(zip(names, arrays, strict=True)) if names else arrays


def load(fname: str | os.PathLike[str]) -> list[NDArray] | dict[str, NDArray]:
    """Load a file that `save` or MXNet 1.x wrote.

    Returns
    -------
    dict of str to NDArray, or list of NDArray for a file without names

    Raises
    ------
    weft.error.FileError
        The file is missing, truncated or damaged; the message names the offset.
    """
    out = ffi.new("weft_list **")
    check(lib.weft_params_load(os.fsencode(fname), out))
    return _unpack(out)


def load_frombuffer(buf: bytes) -> list[NDArray] | dict[str, NDArray]:
    """`load` from the bytes of such a file."""
    out = ffi.new("weft_list **")
    check(lib.weft_params_from_bytes(ffi.from_buffer(buf), len(buf), out))
    return _unpack(out)
