"""The engine's iterators: those of the registry, in other threads and without Python."""

from __future__ import annotations

import difflib
import os
import weakref
from typing import Any

import numpy as np

from .. import ndarray as nd
from .._ffi import ffi, lib
from .._op import UNSET, _pack
from ..base import check
from ..error import StateError
from ..ndarray.ndarray import _numpy_types
from ..ndarray.utils import from_entry
from ._batch import DataBatch, DataDesc, DataIter

__all__ = ["MXDataIter"]

_MAX_DIMENSIONS = 32


class MXDataIter(DataIter):
    """An iterator of the engine; made by the functions of `weft.io` that are named after it.

    Parameters
    ----------
    handle : cffi pointer
        A ``weft_iter *``, which the object owns.
    data_name, label_name : str
        Names of the arrays in `provide_data` and `provide_label`.

    Attributes
    ----------
    provide_data, provide_label : list of DataDesc

    Raises
    ------
    weft.error.FileError
        From `next`: a sample is damaged. The message names the file, the record and the reason;
        the next call goes on behind the batch.
    """

    def __init__(
        self, handle: Any, data_name: str = "data", label_name: str = "softmax_label", **_: Any
    ) -> None:
        self.handle = handle
        # Runs at exit as well, so that no thread of the engine is at work then.
        self._finalizer = weakref.finalize(self, lib.weft_iter_free, handle)
        self._current: DataBatch | None = None
        self._repeated: DataBatch | None = None
        count = ffi.new("size_t *")
        check(lib.weft_iter_num_outputs(handle, count))
        self._count = count[0]
        self.provide_data = [self._describe(0, data_name)]
        self.provide_label = [self._describe(1, label_name)]
        super().__init__(self.provide_data[0].shape[0])

    def _describe(self, index: int, name: str) -> DataDesc:
        own = ffi.new("const char **")
        dtype = ffi.new("weft_dtype *")
        storage = ffi.new("weft_storage *")
        shape = ffi.new("int64_t[]", _MAX_DIMENSIONS)
        ndim = ffi.new("size_t *")
        check(
            lib.weft_iter_output(
                self.handle, index, own, storage, dtype, _MAX_DIMENSIONS, shape, ndim
            )
        )
        return DataDesc(name, tuple(shape[0 : ndim[0]]), _numpy_types()[dtype[0]])

    @property
    def skipped(self) -> int:
        """Records left out so far because they are damaged, where ``skip_corrupt`` asks for it."""
        out = ffi.new("int64_t *")
        check(lib.weft_iter_skipped(self.handle, out))
        return out[0]

    def reset(self) -> None:
        """Start the next pass, also in the middle of one."""
        self._current = None
        check(lib.weft_iter_reset(self.handle))

    def iter_next(self) -> bool:
        """Move to the next batch; False at the end."""
        if self._repeated is not None:
            self._current = self._repeated
            return True
        outputs = ffi.new("weft_entry[]", self._count)
        pad = ffi.new("int64_t *")
        more = ffi.new("int *")
        self._current = None
        check(lib.weft_iter_next(self.handle, outputs, pad, more))
        if not more[0]:
            return False
        data, label, index = map(from_entry, outputs)
        self._current = DataBatch([data], [label], pad[0], index.asnumpy())
        return True

    def next(self) -> DataBatch:
        """Return the next batch; StopIteration at the end."""
        if not self.iter_next():
            raise StopIteration
        return self._batch()

    def _batch(self) -> DataBatch:
        if self._current is None:
            raise StateError("MXDataIter: there is no current batch; call next() first")
        return self._current

    def getdata(self) -> nd.NDArray:
        """Data of the current batch."""
        return self._batch().data[0]

    def getlabel(self) -> nd.NDArray:
        """Labels of the current batch."""
        return self._batch().label[0]

    def getindex(self) -> np.ndarray:
        """Numbers of the samples of the current batch: uint64."""
        return self._batch().index

    def getpad(self) -> int:
        """How many samples of the current batch only fill it up."""
        return self._batch().pad

    def debug_skip_load(self) -> None:
        """Hand out one and the same batch from now on, to time what is done with it."""
        self._repeated = self.next()


def open_iterator(
    name: str, positional: tuple[Any, ...], values: dict[str, Any], extra: dict[str, Any]
) -> MXDataIter:
    """An iterator of the registry; `UNSET` among `values` leaves a default."""
    if positional:
        raise TypeError(f"{name}: arguments are given by keyword alone, got {positional[0]!r}")
    given = {k: v for k, v in values.items() if v is not UNSET}
    names = {k: extra.pop(k) for k in ("data_name", "label_name") if k in extra}
    extra.pop("name", None)
    for key in extra:
        close = difflib.get_close_matches(key, values, 1)
        hint = f"; did you mean {close[0]!r}?" if close else f"; it takes {', '.join(values)}"
        raise TypeError(f"{name}: unexpected argument {key!r}{hint}")
    slots = ffi.new("weft_value[]", max(len(given), 1))
    keep: list[Any] = []
    for slot, (key, value) in zip(slots, given.items(), strict=False):
        try:
            _pack(slot, os.fspath(value) if isinstance(value, os.PathLike) else value, keep)
        except (TypeError, ValueError, OverflowError) as failure:
            raise TypeError(f"{name}: attribute {key}: {failure}") from None
    keys = [ffi.new("char[]", key.encode()) for key in given]
    out = ffi.new("weft_iter **")
    check(
        lib.weft_iter_create(
            name.encode(), len(given), ffi.new("const char *[]", keys or 1), slots, out
        )
    )
    return MXDataIter(out[0], **names)
