"""Batches of arrays that are in memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..error import StateError
from ._batch import DataDesc, DataIter

__all__ = ["NDArrayIter"]


def _named(source: Any, default: str, what: str) -> list[tuple[str, nd.NDArray]]:
    """Arrays with names, sorted by name where a mapping gives them."""
    if source is None:
        return []
    if isinstance(source, (np.ndarray, nd.NDArray)):
        source = [source]
    if isinstance(source, (list, tuple)):
        if len(source) == 1:
            source = OrderedDict([(default, source[0])])
        else:
            source = OrderedDict((f"_{i}_{default}", a) for i, a in enumerate(source))
    if not isinstance(source, dict):
        raise TypeError(
            f"NDArrayIter: {what} is {type(source).__name__}, expected an array, or a list or "
            "mapping of arrays"
        )
    return [(name, _sliceable(a)) for name, a in sorted(source.items())]


def _sliceable(source: Any) -> nd.NDArray:
    """An array whose rows can be taken: dense or csr."""
    if not isinstance(source, nd.NDArray):
        return nd.array(source)
    return source.tostype("default") if source.stype == "row_sparse" else source


class NDArrayIter(DataIter):
    """Batches of arrays that are in memory.

    Parameters
    ----------
    data, label : array, list of arrays or mapping of names to arrays
        NDArray or numpy.ndarray; the first axis counts the samples. Batches of csr arrays are csr.
    batch_size : int
    shuffle : bool
        A new order after each `reset`, from NumPy's global generator.
    last_batch_handle : {'pad', 'discard', 'roll_over'}
        What happens to samples that do not fill a batch: filled up from the start, left out, or
        kept for the next pass.
    data_name, label_name : str
        Names of arrays that have none.
    layout : str

    Raises
    ------
    ValueError
        No data, arrays of different lengths, or an unknown `last_batch_handle`.
    """

    def __init__(
        self,
        data: Any,
        label: Any = None,
        batch_size: int = 1,
        shuffle: bool = False,
        last_batch_handle: str = "pad",
        data_name: str = "data",
        label_name: str = "softmax_label",
        layout: str = "NCHW",
    ) -> None:
        super().__init__(batch_size)
        self.data = _named(data, data_name, "data")
        self.label = _named(label, label_name, "label")
        if not self.data:
            raise ValueError("NDArrayIter: there is no data")
        lengths = {name: len(a) for name, a in [*self.data, *self.label]}
        if len(set(lengths.values())) > 1:
            raise ValueError(f"NDArrayIter: arrays have different numbers of samples: {lengths}")
        if batch_size < 1:
            raise ValueError(f"NDArrayIter: batch_size is {batch_size}, expected at least 1")
        if last_batch_handle not in ("pad", "discard", "roll_over"):
            raise ValueError(
                f"NDArrayIter: last_batch_handle is {last_batch_handle!r}, expected 'pad', "
                "'discard' or 'roll_over'"
            )
        self.num_data = len(self.data[0][1])
        self.num_source = len(self.data)
        self.data_list = [a for _, a in [*self.data, *self.label]]
        self.shuffle = shuffle
        self.last_batch_handle = last_batch_handle
        self.layout = layout
        self.idx = np.arange(self.num_data)
        self.hard_reset()

    def _describe(self, arrays: list[tuple[str, nd.NDArray]]) -> list[DataDesc]:
        return [
            DataDesc(name, (self.batch_size, *a.shape[1:]), a.dtype, self.layout)
            for name, a in arrays
        ]

    @property
    def provide_data(self) -> list[DataDesc]:
        """Descriptions of the data of every batch."""
        return self._describe(self.data)

    @property
    def provide_label(self) -> list[DataDesc]:
        """Descriptions of the labels of every batch."""
        return self._describe(self.label)

    def hard_reset(self) -> None:
        """Start again, also forgetting samples that were kept from the last pass."""
        self.cursor = -self.batch_size
        self._kept = np.empty(0, dtype=np.int64)
        if self.shuffle:
            np.random.shuffle(self.idx)

    def reset(self) -> None:
        """Start again; with 'roll_over' first come the samples left from the last pass."""
        left = self.num_data - self.cursor if self.last_batch_handle == "roll_over" else 0
        kept = self.idx[self.cursor :].copy() if 0 < left < self.batch_size else self.idx[:0]
        self.hard_reset()
        self._kept = kept
        self.cursor = -self.batch_size - len(kept)

    def iter_next(self) -> bool:
        """Move to the next batch; False at the end."""
        self.cursor += self.batch_size
        if self.last_batch_handle == "pad":
            return self.cursor < self.num_data
        return self.cursor + self.batch_size <= self.num_data

    def _rows(self) -> np.ndarray:
        """Numbers of the samples of the current batch."""
        if not -self.batch_size < self.cursor < self.num_data:
            raise StateError("NDArrayIter: there is no current batch; call next() first")
        at = np.arange(self.cursor, self.cursor + self.batch_size)
        rows = self.idx[at % self.num_data]
        if self.cursor < 0:
            rows[: -self.cursor] = self._kept
        return rows

    def _batch(self, arrays: list[tuple[str, nd.NDArray]]) -> list[nd.NDArray]:
        rows = self._rows()
        begin, end = int(rows[0]), int(rows[-1]) + 1
        if end - begin == len(rows) and not self.shuffle:
            return [a[begin:end] for _, a in arrays]
        index = nd.array(rows, dtype="int64")
        return [nd.take(a, index) for _, a in arrays]

    def getdata(self) -> list[nd.NDArray]:
        """Data of the current batch."""
        return self._batch(self.data)

    def getlabel(self) -> list[nd.NDArray]:
        """Labels of the current batch."""
        return self._batch(self.label)

    def getpad(self) -> int:
        """How many samples of the current batch belong to another pass."""
        if self.last_batch_handle == "pad":
            return max(0, self.cursor + self.batch_size - self.num_data)
        return max(0, -self.cursor) if self.last_batch_handle == "roll_over" else 0
