"""Optimizer states as bytes, in the pickle form that MXNet 1.x reads and writes.

A pickle can name any function. Reading therefore admits only arrays, plain containers, and
optimizers and schedules that are part of this package or already imported.
"""

from __future__ import annotations

import io
import math
import pickle
import struct
import sys
from collections import OrderedDict, defaultdict
from typing import Any, ClassVar

import numpy as np

from .. import lr_scheduler
from .. import ndarray as nd
from ..base import MXNetError
from ..ndarray.utils import save_to_bytes
from .optimizer import Optimizer

_MXNET_ARRAY = ("mxnet.ndarray.ndarray", "NDArray")
_MXNET_NP_ARRAY = ("mxnet.numpy.multiarray", "ndarray")
_MXNET_OPTIMIZERS = "mxnet.optimizer.optimizer"
_MXNET_SCHEDULES = "mxnet.lr_scheduler"
_PACKAGE = __name__.partition(".")[0]

_MAGIC_V1, _MAGIC_V2, _MAGIC_V3 = 0xF993FAC8, 0xF993FAC9, 0xF993FACA
_DENSE, _DEVICE_CPU = 0, 1
_DTYPES = {
    0: np.dtype("<f4"),
    1: np.dtype("<f8"),
    2: np.dtype("<f2"),
    3: np.dtype("u1"),
    4: np.dtype("<i4"),
    5: np.dtype("i1"),
    6: np.dtype("<i8"),
    7: np.dtype("?"),
}
_DTYPE_CODES = {dtype: code for code, dtype in _DTYPES.items()}

_PLAIN_GLOBALS: dict[tuple[str, str], Any] = {
    ("builtins", "bytearray"): bytearray,
    ("builtins", "bytes"): bytes,
    ("builtins", "set"): set,
    ("builtins", "frozenset"): frozenset,
    ("builtins", "object"): object,
    ("collections", "OrderedDict"): OrderedDict,
    ("collections", "defaultdict"): defaultdict,
}
_PLAIN_MODULES = {
    "_codecs": {"encode"},
    "copyreg": {"_reconstructor"},
    "numpy": {"dtype", "ndarray"},
    "numpy.core.multiarray": {"scalar", "_reconstruct"},
    "numpy._core.multiarray": {"scalar", "_reconstruct"},
}


class _SavedArray:
    """Stands for an array inside a pickle; its state is ``{'handle': bytes}``."""

    def __init__(self, handle: Any = None, writable: bool = True) -> None:
        self.content = handle

    def __setstate__(self, state: Any) -> None:
        self.content = state.get("handle") if isinstance(state, dict) else None


class _SavedRowSparse(_SavedArray):
    """Stands for a row_sparse array."""


class _SavedCsr(_SavedArray):
    """Stands for a csr array."""


_SAVED_SPARSE = {"row_sparse": _SavedRowSparse, "csr": _SavedCsr}
_MXNET_NAMES = {
    _SavedArray: _MXNET_ARRAY,
    _SavedRowSparse: ("mxnet.ndarray.sparse", "RowSparseNDArray"),
    _SavedCsr: ("mxnet.ndarray.sparse", "CSRNDArray"),
}


def dumps(content: Any) -> bytes:
    """Serialize states, or a pair of states and optimizer.

    Parameters
    ----------
    content : object
        Containers of NDArrays and plain values; an `Optimizer`.

    Returns
    -------
    bytes
    """
    buffer = io.BytesIO()
    _Pickler(buffer, protocol=4).dump(content)
    return buffer.getvalue()


def loads(data: bytes) -> Any:
    """Read what `dumps` or MXNet 1.x wrote; arrays come back on the CPU.

    Raises
    ------
    ValueError
        If the bytes are damaged or name something that does not belong into states.
    """
    try:
        content = _Unpickler(io.BytesIO(data)).load()
    except ValueError:
        raise
    except Exception as error:
        raise ValueError(f"optimizer states: damaged or not a pickle: {error}") from error
    return _restore(content)


class _Pickler(pickle._Pickler):  # The C pickler does not let a class be written by another name.
    """Writes arrays, optimizers and schedules under the names that MXNet gives them."""

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, nd.sparse.BaseSparseNDArray):
            return _SAVED_SPARSE[obj.stype], (None,), {"handle": bytearray(_encode_sparse(obj))}
        if isinstance(obj, nd.NDArray):
            return _SavedArray, (None,), {"handle": bytearray(_encode(obj))}
        return NotImplemented

    def save_global(self, obj: Any, name: str | None = None) -> None:
        target = _mxnet_name(obj)
        if target is None:
            super().save_global(obj, name)
            return
        for text in target:
            self.save(text)
        self.write(pickle.STACK_GLOBAL)
        self.memoize(obj)

    def save_type(self, obj: type) -> None:
        if _mxnet_name(obj) is None:
            super().save_type(obj)
        else:
            self.save_global(obj)

    dispatch: ClassVar[dict[type, Any]] = {**pickle._Pickler.dispatch, type: save_type}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        plain = _PLAIN_GLOBALS.get((module, name))
        if plain is not None:
            return plain
        if name in _PLAIN_MODULES.get(module, ()):
            return super().find_class(module, name)
        root = module.partition(".")[0]
        if root in ("mxnet", _PACKAGE):
            if name.endswith("NDArray") or (module, name) == _MXNET_NP_ARRAY:
                return _SavedArray
            found = Optimizer.opt_registry.get(name.lower())
            if found is None and module.endswith("lr_scheduler"):
                found = getattr(lr_scheduler, name, None)
        else:
            found = getattr(sys.modules.get(module), name, None)
        if isinstance(found, type) and issubclass(found, Optimizer | lr_scheduler.LRScheduler):
            return found
        raise ValueError(
            f"optimizer states: got {module}.{name}, expected arrays, plain values, optimizers "
            "and learning rate schedules only"
        )


def _mxnet_name(obj: Any) -> tuple[str, str] | None:
    if isinstance(obj, type) and obj in _MXNET_NAMES:
        return _MXNET_NAMES[obj]
    if isinstance(obj, type) and obj.__module__.partition(".")[0] == _PACKAGE:
        if issubclass(obj, Optimizer):
            return _MXNET_OPTIMIZERS, obj.__name__
        if issubclass(obj, lr_scheduler.LRScheduler):
            return _MXNET_SCHEDULES, obj.__name__
    return None


def _restore(content: Any) -> Any:
    """Replace each saved array in containers and optimizers by an NDArray."""
    if isinstance(content, _SavedArray):
        if content.content is None:
            raise ValueError("optimizer states: an array has no content")
        return _decode(bytes(content.content))
    if isinstance(content, dict):
        for key in content:
            content[key] = _restore(content[key])
        return content
    if isinstance(content, list):
        content[:] = [_restore(part) for part in content]
        return content
    if type(content) is tuple:
        return tuple(_restore(part) for part in content)
    if isinstance(content, Optimizer | lr_scheduler.LRScheduler):
        for key, value in vars(content).items():
            setattr(content, key, _restore(value))
    return content


def _encode(array: nd.NDArray) -> bytes:
    """Write one dense array as MXNet's files hold it: header, shape, device, dtype, values."""
    values = np.ascontiguousarray(array.asnumpy())
    code = _DTYPE_CODES.get(values.dtype)
    if code is None:
        raise ValueError(f"optimizer states: dtype {values.dtype} has no code in this format")
    magic = _MAGIC_V2 if values.ndim else _MAGIC_V3
    return (
        struct.pack(f"<Iii{values.ndim}q", magic, _DENSE, array.ndim, *array.shape)
        + struct.pack("<iii", _DEVICE_CPU, 0, code)
        + values.tobytes()
    )


def _decode(data: bytes) -> nd.NDArray:
    position = 0

    def take(form: str) -> tuple[int, ...]:
        nonlocal position
        size = struct.calcsize(form)
        if position + size > len(data):
            raise ValueError(
                f"optimizer states: array truncated at byte {position}, expected {size} bytes of "
                f"header, {len(data) - position} are left"
            )
        values = struct.unpack_from(form, data, position)
        position += size
        return values

    (magic,) = take("<I")
    if magic not in (_MAGIC_V1, _MAGIC_V2, _MAGIC_V3):
        raise ValueError(f"optimizer states: array begins with {magic:#010x}, no known header")
    if magic != _MAGIC_V1:
        (storage,) = take("<i")
        if storage != _DENSE:
            return _decode_sparse(data)
    (ndim,) = take("<i")
    if not 0 <= ndim <= 32:
        raise ValueError(f"optimizer states: array of {ndim} dimensions, expected 0 to 32")
    shape = take(f"<{ndim}q")
    if any(dim < 0 for dim in shape):
        raise ValueError(f"optimizer states: array of shape {shape}, expected no negative size")
    _, _, code = take("<iii")
    dtype = _DTYPES.get(code)
    if dtype is None:
        raise ValueError(f"optimizer states: dtype code {code}, expected one of {list(_DTYPES)}")
    expected = math.prod(shape) * dtype.itemsize
    if len(data) - position != expected:
        raise ValueError(
            f"optimizer states: array of shape {shape} and dtype {dtype}, got "
            f"{len(data) - position} bytes of values, expected {expected}"
        )
    values = np.frombuffer(data, dtype, offset=position).reshape(shape)
    return nd.array(values, dtype=dtype.newbyteorder("="))


# A .params file of one array without a name: what stands before and behind the array.
_FILE_HEADER = struct.pack("<QQQ", 0x112, 0, 1)
_FILE_END = struct.pack("<Q", 0)


def _encode_sparse(array: nd.NDArray) -> bytes:
    """Write one sparse array as MXNet's files hold it."""
    return save_to_bytes([array])[len(_FILE_HEADER) : -len(_FILE_END)]


def _decode_sparse(data: bytes) -> nd.NDArray:
    try:
        return nd.load_frombuffer(_FILE_HEADER + data + _FILE_END)[0]
    except MXNetError as error:
        raise ValueError(f"optimizer states: {error}") from error
