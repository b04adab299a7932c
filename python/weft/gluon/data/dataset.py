"""Data sets: sequences of samples, and what can be derived from them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ... import ndarray as nd
from ...recordio import MXIndexedRecordIO
from .sampler import FilterSampler, Sampler, SequentialSampler

Column = np.ndarray | nd.NDArray


class Dataset:
    """Base class. A subclass defines ``__getitem__`` and ``__len__``."""

    def __getitem__(self, idx: int) -> Any:
        raise NotImplementedError(f"{type(self).__name__}: must define __getitem__")

    def __len__(self) -> int:
        raise NotImplementedError(f"{type(self).__name__}: must define __len__")

    def _gather(self, indices: Sequence[int]) -> list[Column] | None:
        """Take many samples at once.

        Returns
        -------
        list of array or None
            For each position of the sample the stacked values, the same as from single samples;
            None if this data set can only be read sample by sample.
        """
        return None

    def filter(self, fn: Callable[[Any], bool]) -> Dataset:
        """Return the samples for which `fn` is true; `fn` is called for all of them now."""
        return _SampledDataset(self, FilterSampler(fn, self))

    def shard(self, num_shards: int, index: int) -> Dataset:
        """Return one of `num_shards` contiguous parts whose lengths differ by at most one."""
        if not 0 <= index < num_shards:
            raise ValueError(f"shard: index {index} is out of range for {num_shards} shards")
        length, rest = divmod(len(self), num_shards)
        start = length * index + min(index, rest)
        count = length + (index < rest)
        return _SampledDataset(self, SequentialSampler(count, start))

    def take(self, count: int | None) -> Dataset:
        """Return the first `count` samples; all of them if None or more than there are."""
        if count is not None and count < 0:
            raise ValueError(f"take: count, got {count}, expected at least 0")
        if count is None or count > len(self):
            count = len(self)
        return _SampledDataset(self, SequentialSampler(count))

    def sample(self, sampler: Sampler) -> Dataset:
        """Return the samples at the indices that a sampler gives, drawn once now."""
        if not isinstance(sampler, Sampler):
            raise TypeError(f"sample: sampler, got {type(sampler).__name__}, expected a Sampler")
        return _SampledDataset(self, sampler)

    def transform(self, fn: Callable[..., Any], lazy: bool = True) -> Dataset:
        """Apply `fn` to each sample.

        Parameters
        ----------
        fn : callable
            Called with the sample; with its elements if it is a tuple.
        lazy : bool
            Call it each time a sample is read, instead of once for all samples now.
        """
        transformed = _LazyTransformDataset(self, fn)
        if lazy:
            return transformed
        return SimpleDataset([transformed[i] for i in range(len(transformed))])

    def transform_first(self, fn: Callable[[Any], Any], lazy: bool = True) -> Dataset:
        """Apply `fn` to the first element of each sample; see `transform`."""
        return self.transform(_TransformFirstClosure(fn), lazy)


class SimpleDataset(Dataset):
    """Samples from anything with ``len`` and indexing.

    Parameters
    ----------
    data : sequence
        The samples.
    """

    def __init__(self, data: Any) -> None:
        self._data = data

    def __len__(self) -> int:
        return len(self._data)

    def __getitem__(self, idx: int) -> Any:
        return self._data[idx]

    def _gather(self, indices: Sequence[int]) -> list[Column] | None:
        if type(self).__getitem__ is not SimpleDataset.__getitem__ or not _is_column(self._data):
            return None
        return [take_rows(self._data, indices)]


class ArrayDataset(Dataset):
    """Samples from one or more sequences of the same length, element by element.

    Parameters
    ----------
    *args : sequence
        NDArrays, NumPy arrays, data sets, lists, ... A sample is a tuple with one element of
        each, or the element itself if there is one sequence only. Elements of a one-dimensional
        NDArray come as NumPy scalars.
    """

    def __init__(self, *args: Any) -> None:
        if not args:
            raise ValueError("ArrayDataset: got no arrays, expected at least one")
        self._length = len(args[0])
        self._data: list[Any] = []
        for position, data in enumerate(args):
            if len(data) != self._length:
                raise ValueError(
                    f"ArrayDataset: array 0 has length {self._length}, array {position} has "
                    f"length {len(data)}, expected the same"
                )
            if isinstance(data, nd.NDArray) and len(data.shape) == 1:
                data = data.asnumpy()
            self._data.append(data)

    def __getitem__(self, idx: int) -> Any:
        if len(self._data) == 1:
            return self._data[0][idx]
        return tuple(data[idx] for data in self._data)

    def __len__(self) -> int:
        return self._length

    def _gather(self, indices: Sequence[int]) -> list[Column] | None:
        if type(self).__getitem__ is not ArrayDataset.__getitem__:
            return None
        if not all(_is_column(data) for data in self._data):
            return None
        return [take_rows(data, indices) for data in self._data]


class RecordFileDataset(Dataset):
    """The records of a RecordIO file, as bytes, in the order of its index.

    Parameters
    ----------
    filename : str
        Path of the record file; the index has the same name with the suffix ``.idx``.

    Raises
    ------
    weft.error.FileError
        A file that is missing or damaged.
    """

    def __init__(self, filename: str) -> None:
        self.filename = filename
        self.idx_file = os.path.splitext(filename)[0] + ".idx"
        self._record = MXIndexedRecordIO(self.idx_file, filename, "r")

    def __getitem__(self, idx: int) -> Any:
        return self._record.read_idx(self._record.keys[idx])

    def __len__(self) -> int:
        return len(self._record.keys)

    def _describe(self, idx: int) -> str:
        """Where a record is, for messages."""
        key = self._record.keys[idx]
        return f"{self.filename}: record {key!r} at byte {self._record.idx[key]}"


class _SampledDataset(Dataset):
    """The samples at fixed indices of another data set."""

    def __init__(self, dataset: Dataset, sampler: Sampler) -> None:
        self._dataset = dataset
        self._indices = list(sampler)

    def __len__(self) -> int:
        return len(self._indices)

    def __getitem__(self, idx: int) -> Any:
        return self._dataset[self._indices[idx]]

    def _gather(self, indices: Sequence[int]) -> list[Column] | None:
        return gather(self._dataset, [self._indices[i] for i in indices])


class _LazyTransformDataset(Dataset):
    """Samples of another data set, with a function applied when they are read."""

    def __init__(self, data: Any, fn: Callable[..., Any]) -> None:
        self._data = data
        self._fn = fn

    def __len__(self) -> int:
        return len(self._data)

    def __getitem__(self, idx: int) -> Any:
        item = self._data[idx]
        if isinstance(item, tuple):
            return self._fn(*item)
        return self._fn(item)

    def _gather(self, indices: Sequence[int]) -> list[Column] | None:
        first = isinstance(self._fn, _TransformFirstClosure)
        fn = self._fn.fn if first else self._fn
        # A transform says by this attribute that it treats a batch as it treats each sample.
        if not getattr(fn, "batched", False):
            return None
        columns = gather(self._data, indices)
        if columns is None or (len(columns) > 1 and not first):
            return None
        if not isinstance(columns[0], nd.NDArray):
            return None
        return [fn(columns[0]), *columns[1:]]


class _TransformFirstClosure:
    """Applies a function to the first of its arguments; an object, so that it can be pickled."""

    def __init__(self, fn: Callable[[Any], Any]) -> None:
        self.fn = fn

    def __call__(self, x: Any, *args: Any) -> Any:
        if args:
            return (self.fn(x), *args)
        return self.fn(x)


def gather(dataset: Any, indices: Sequence[int]) -> list[Column] | None:
    """Take many samples of `dataset` at once; None if that is not possible."""
    return dataset._gather(indices) if isinstance(dataset, Dataset) else None


def take_rows(data: Column, indices: Sequence[int]) -> Column:
    """Rows of `data` in one indexing operation, with NumPy's rules for indices."""
    if isinstance(data, np.ndarray):
        return data.take(indices, axis=0)
    rows = np.asarray(indices, dtype=np.int64)
    count = data.shape[0]
    if rows.size and not (-count <= rows.min() and rows.max() < count):
        wrong = rows[(rows < -count) | (rows >= count)][0]
        raise IndexError(f"index {wrong} is out of range for {count} samples")
    return nd.take(data, nd.array(rows % count, ctx=data.context, dtype=np.int64))


def _is_column(data: Any) -> bool:
    if isinstance(data, nd.NDArray):
        return len(data.shape) > 1 and data.stype == "default"
    return type(data) is np.ndarray and data.ndim > 0 and data.dtype.kind in "biuf"
