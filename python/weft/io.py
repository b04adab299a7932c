"""Data iterators of the symbolic interface: batches with names, shapes and padding."""

from __future__ import annotations

import queue
import threading
from collections import OrderedDict, namedtuple
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from . import ndarray as nd
from .error import FileError, StateError

__all__ = [
    "DataDesc",
    "DataBatch",
    "DataIter",
    "NDArrayIter",
    "ResizeIter",
    "PrefetchingIter",
    "CSVIter",
]


class DataDesc(namedtuple("DataDesc", ["name", "shape"])):
    """Name, shape, dtype and layout of one array of a batch; equal to ``(name, shape)``.

    Parameters
    ----------
    name : str
    shape : tuple of int
        With the batch.
    dtype : type, default float32
    layout : str, default 'NCHW'
        What the axes are; ``N`` is the batch.
    """

    def __new__(
        cls, name: str, shape: Sequence[int], dtype: Any = np.float32, layout: str = "NCHW"
    ) -> DataDesc:
        desc = super().__new__(cls, name, tuple(shape))
        desc.dtype = dtype
        desc.layout = layout
        return desc

    def __repr__(self) -> str:
        return f"DataDesc[{self.name},{self.shape},{self.dtype},{self.layout}]"

    @staticmethod
    def get_batch_axis(layout: str | None) -> int:
        """Axis of the batch: where `layout` has ``N``; 0 without a layout."""
        return 0 if layout is None else layout.find("N")

    @staticmethod
    def get_list(
        shapes: Sequence[tuple[str, Sequence[int]]], types: Sequence[tuple[str, Any]] | None
    ) -> list[DataDesc]:
        """Descriptions of arrays given as (name, shape) and, optionally, (name, dtype)."""
        dtypes = dict(types) if types is not None else None
        return [
            DataDesc(name, shape) if dtypes is None else DataDesc(name, shape, dtypes[name])
            for name, shape in shapes
        ]


class DataBatch:
    """One batch.

    Parameters
    ----------
    data, label : list of NDArray, optional
    pad : int, optional
        How many samples at the end only fill the batch up.
    index : NDArray, optional
        Numbers of the samples.
    bucket_key : optional
        Which bucket of a `BucketingModule` the batch belongs to.
    provide_data, provide_label : list of DataDesc, optional
    """

    def __init__(
        self,
        data: list[nd.NDArray] | None,
        label: list[nd.NDArray] | None = None,
        pad: int | None = None,
        index: Any = None,
        bucket_key: Any = None,
        provide_data: list[DataDesc] | None = None,
        provide_label: list[DataDesc] | None = None,
    ) -> None:
        for name, arrays in (("data", data), ("label", label)):
            if arrays is not None and not isinstance(arrays, (list, tuple)):
                raise TypeError(
                    f"DataBatch: {name} is {type(arrays).__name__}, expected a list of arrays"
                )
        self.data = data
        self.label = label
        self.pad = pad
        self.index = index
        self.bucket_key = bucket_key
        self.provide_data = provide_data
        self.provide_label = provide_label

    def __str__(self) -> str:
        def shapes(arrays: list[nd.NDArray] | None) -> list[tuple[int, ...]] | None:
            return [a.shape for a in arrays] if arrays else None

        return (
            f"{type(self).__name__}: data shapes: {shapes(self.data)} "
            f"label shapes: {shapes(self.label)}"
        )


class DataIter:
    """Base of data iterators: `iter_next` moves on, `getdata` and its like give the batch."""

    def __init__(self, batch_size: int = 0) -> None:
        self.batch_size = batch_size

    def __iter__(self) -> Iterator[DataBatch]:
        return self

    def reset(self) -> None:
        """Start again."""

    def next(self) -> DataBatch:
        """Return the next batch; StopIteration at the end."""
        if not self.iter_next():
            raise StopIteration
        return DataBatch(
            data=self.getdata(), label=self.getlabel(), pad=self.getpad(), index=self.getindex()
        )

    def __next__(self) -> DataBatch:
        return self.next()

    def iter_next(self) -> bool:
        """Move to the next batch; False at the end."""
        raise NotImplementedError(f"{type(self).__name__}.iter_next")

    def getdata(self) -> list[nd.NDArray]:
        """Data of the current batch."""
        raise NotImplementedError(f"{type(self).__name__}.getdata")

    def getlabel(self) -> list[nd.NDArray]:
        """Labels of the current batch."""
        raise NotImplementedError(f"{type(self).__name__}.getlabel")

    def getindex(self) -> Any:
        """Numbers of the samples of the current batch."""
        return None

    def getpad(self) -> int | None:
        """How many samples of the current batch only fill it up."""
        raise NotImplementedError(f"{type(self).__name__}.getpad")


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
    return [
        (name, a if isinstance(a, nd.NDArray) else nd.array(a))
        for name, a in sorted(source.items())
    ]


class NDArrayIter(DataIter):
    """Batches of arrays that are in memory.

    Parameters
    ----------
    data, label : array, list of arrays or mapping of names to arrays
        NDArray or numpy.ndarray; the first axis counts the samples.
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


class _OverIterators(DataIter):
    """Hands on the batches of other iterators; `iter_next` sets the current one."""

    current_batch: DataBatch | None = None

    def next(self) -> DataBatch:
        """Return the next batch; StopIteration at the end."""
        if not self.iter_next():
            raise StopIteration
        return self.current_batch

    def getdata(self) -> list[nd.NDArray]:
        """Data of the current batch."""
        return self.current_batch.data

    def getlabel(self) -> list[nd.NDArray]:
        """Labels of the current batch."""
        return self.current_batch.label

    def getindex(self) -> Any:
        """Numbers of the samples of the current batch."""
        return self.current_batch.index

    def getpad(self) -> int | None:
        """How many samples of the current batch only fill it up."""
        return self.current_batch.pad


class ResizeIter(_OverIterators):
    """An iterator with another number of batches per pass, begun again as often as needed.

    Parameters
    ----------
    data_iter : DataIter
    size : int
        Batches per pass.
    reset_internal : bool
        Whether `reset` starts `data_iter` again, too.
    """

    def __init__(self, data_iter: DataIter, size: int, reset_internal: bool = True) -> None:
        super().__init__(data_iter.batch_size)
        self.data_iter = data_iter
        self.size = size
        self.reset_internal = reset_internal
        self.cur = 0
        self.provide_data = data_iter.provide_data
        self.provide_label = data_iter.provide_label
        if hasattr(data_iter, "default_bucket_key"):
            self.default_bucket_key = data_iter.default_bucket_key

    def reset(self) -> None:
        """Start the next pass."""
        self.cur = 0
        if self.reset_internal:
            self.data_iter.reset()

    def iter_next(self) -> bool:
        """Move to the next batch; False at the end."""
        if self.cur == self.size:
            return False
        try:
            self.current_batch = self.data_iter.next()
        except StopIteration:
            self.data_iter.reset()
            self.current_batch = self.data_iter.next()
        self.cur += 1
        return True


class _Fetcher:
    """A thread that keeps one batch of an iterator ready."""

    def __init__(self, source: DataIter) -> None:
        self.source = source
        self._orders: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._batches: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._asked = False
        self._thread = threading.Thread(
            target=self._work, args=(source, self._orders, self._batches), daemon=True
        )
        self._thread.start()
        self.ask()

    @staticmethod
    def _work(source: DataIter, orders: Any, batches: Any) -> None:
        while (order := orders.get()) != "end":
            try:
                if order == "reset":
                    source.reset()
                batches.put(source.next())
            except StopIteration:
                batches.put(None)
            except Exception as failure:  # raised where the batch is asked for
                batches.put(failure)

    def ask(self, order: str = "next") -> None:
        self._orders.put(order)
        self._asked = True

    def take(self) -> DataBatch | None:
        if not self._asked:
            return None
        batch = self._batches.get()
        self._asked = False
        if isinstance(batch, Exception):
            raise batch
        return batch

    def reset(self) -> None:
        if self._asked:
            self._batches.get()
        self.ask("reset")

    def end(self) -> None:
        self._orders.put("end")


class PrefetchingIter(_OverIterators):
    """Takes batches from one or several iterators in threads of their own, one batch ahead.

    Parameters
    ----------
    iters : DataIter or list of DataIter
        Their batches are joined: all data, then all labels.
    rename_data, rename_label : list of dict, optional
        For each iterator, new names by old ones.
    """

    def __init__(
        self,
        iters: DataIter | list[DataIter],
        rename_data: list[dict[str, str]] | None = None,
        rename_label: list[dict[str, str]] | None = None,
    ) -> None:
        self.iters = iters if isinstance(iters, list) else [iters]
        if not self.iters:
            raise ValueError("PrefetchingIter: there are no iterators")
        super().__init__(self.iters[0].batch_size)
        self.n_iter = len(self.iters)
        self.rename_data = rename_data
        self.rename_label = rename_label
        self._data = self._renamed([i.provide_data for i in self.iters], rename_data)
        self._label = self._renamed([i.provide_label for i in self.iters], rename_label)
        self._fetchers = [_Fetcher(i) for i in self.iters]

    def __del__(self) -> None:
        for fetcher in getattr(self, "_fetchers", []):
            fetcher.end()

    @staticmethod
    def _renamed(
        descriptions: list[list[DataDesc]], names: list[dict[str, str]] | None
    ) -> list[DataDesc]:
        result = []
        for i, arrays in enumerate(descriptions):
            new = names[i] if names is not None else {}
            for desc in arrays:
                desc = desc if isinstance(desc, DataDesc) else DataDesc(*desc)
                name = new.get(desc.name, desc.name)
                result.append(DataDesc(name, desc.shape, desc.dtype, desc.layout))
        return result

    @property
    def provide_data(self) -> list[DataDesc]:
        """Descriptions of the data of every batch."""
        return self._data

    @property
    def provide_label(self) -> list[DataDesc]:
        """Descriptions of the labels of every batch."""
        return self._label

    def reset(self) -> None:
        """Start all iterators again."""
        for fetcher in self._fetchers:
            fetcher.reset()

    def iter_next(self) -> bool:
        """Move to the next batch; False when one of the iterators is at its end."""
        batches = [fetcher.take() for fetcher in self._fetchers]
        if any(batch is None for batch in batches):
            if any(batch is not None for batch in batches):
                raise ValueError("PrefetchingIter: the iterators have different numbers of batches")
            return False
        for fetcher in self._fetchers:
            fetcher.ask()
        if len({batch.pad for batch in batches}) > 1:
            raise ValueError(
                f"PrefetchingIter: batches are padded by {[batch.pad for batch in batches]}, "
                "expected the same"
            )
        self.current_batch = DataBatch(
            [a for batch in batches for a in batch.data],
            [a for batch in batches for a in batch.label or []],
            batches[0].pad,
            batches[0].index,
            provide_data=self.provide_data,
            provide_label=self.provide_label,
        )
        return True


def _read_csv(path: str, shape: Sequence[int], dtype: str) -> np.ndarray:
    """Rows of comma-separated numbers as arrays of `shape`."""
    if not Path(path).is_file():
        raise FileError(f"{path}: there is no such file")
    try:
        rows = np.loadtxt(path, delimiter=",", dtype=dtype, ndmin=2)
    except ValueError as failure:
        raise FileError(f"{path}: {failure}") from failure
    wanted = int(np.prod(shape))
    if rows.shape[1] != wanted:
        raise FileError(
            f"{path}: rows have {rows.shape[1]} numbers, expected {wanted} for shape {tuple(shape)}"
        )
    return rows.reshape(-1, *shape)


class CSVIter(NDArrayIter):
    """Batches of rows of comma-separated numbers.

    Parameters
    ----------
    data_csv : str
        Path of the data, one sample per line.
    data_shape : tuple of int
        Shape of a sample.
    batch_size : int
    label_csv : str, optional
        Path of the labels; without it they are zeros.
    label_shape : tuple of int
    round_batch : bool
        Whether samples that fill up the last batch are left out at the start of the next pass.
    dtype : str, default 'float32'

    Raises
    ------
    weft.error.FileError
        A file that is not there, is no table of numbers, or has rows of another length.
    """

    def __init__(
        self,
        data_csv: str,
        data_shape: Sequence[int],
        batch_size: int,
        label_csv: str = "NULL",
        label_shape: Sequence[int] = (1,),
        round_batch: bool = True,
        dtype: str | None = None,
        data_name: str = "data",
        label_name: str = "softmax_label",
    ) -> None:
        dtype = dtype or "float32"
        data = _read_csv(data_csv, data_shape, dtype)
        if label_csv == "NULL":
            label = np.zeros((len(data), *label_shape), dtype)
        else:
            label = _read_csv(label_csv, label_shape, dtype)
        if tuple(label_shape) == (1,):
            label = label[:, 0]
        super().__init__(
            nd.array(data, dtype=dtype), nd.array(label, dtype=dtype), batch_size,
            data_name=data_name, label_name=label_name,
        )  # fmt: skip
        self.round_batch = round_batch

    def reset(self) -> None:
        """Start the next pass."""
        ahead = max(0, self.cursor - self.num_data) if self.round_batch else 0
        self.hard_reset()
        self.cursor += ahead
