"""Exceptions: each kind of engine error is an `MXNetError` and the matching builtin."""

from __future__ import annotations

from ._ffi import lib

__all__ = [
    "MXNetError",
    "InternalError",
    "InvalidValueError",
    "InvalidTypeError",
    "ShapeError",
    "OutOfRangeError",
    "NotFoundError",
    "UnsupportedError",
    "OutOfMemoryError",
    "FileError",
    "StateError",
]


class MXNetError(RuntimeError):
    """Base of every error that the engine reports."""


class InternalError(MXNetError):
    """A broken invariant of the engine: a bug in weft."""


class InvalidValueError(MXNetError, ValueError):
    """An argument with a value that makes no sense."""


class InvalidTypeError(MXNetError, TypeError):
    """A wrong dtype or kind of attribute."""


class ShapeError(MXNetError, ValueError):
    """Shapes that do not agree."""


class OutOfRangeError(MXNetError, IndexError):
    """An axis or index out of range."""


class NotFoundError(MXNetError, LookupError):
    """An operator, attribute or device that does not exist."""


class UnsupportedError(MXNetError, NotImplementedError):
    """Something that exists, but not for this dtype, device or combination."""


class OutOfMemoryError(MXNetError, MemoryError):
    """No more memory, or the cap is reached."""


class FileError(MXNetError, OSError):
    """A file that cannot be read, written or trusted."""


class StateError(MXNetError):
    """A call that is not allowed now."""


BY_KIND = {
    lib.WEFT_ERROR_INTERNAL: InternalError,
    lib.WEFT_ERROR_VALUE: InvalidValueError,
    lib.WEFT_ERROR_TYPE: InvalidTypeError,
    lib.WEFT_ERROR_SHAPE: ShapeError,
    lib.WEFT_ERROR_INDEX: OutOfRangeError,
    lib.WEFT_ERROR_NOT_FOUND: NotFoundError,
    lib.WEFT_ERROR_UNSUPPORTED: UnsupportedError,
    lib.WEFT_ERROR_MEMORY: OutOfMemoryError,
    lib.WEFT_ERROR_IO: FileError,
    lib.WEFT_ERROR_STATE: StateError,
}
