"""Samplers: the order in which samples are taken, and how they are put into batches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sized
from typing import Any

import numpy as np

from ... import ndarray as nd

_LAST_BATCH = ("keep", "discard", "rollover")


class Sampler:
    """Base class: an iterable of sample indices with a length."""

    def __len__(self) -> int:
        raise NotImplementedError(f"{type(self).__name__}: must define __len__")

    def __iter__(self) -> Iterator[Any]:
        raise NotImplementedError(f"{type(self).__name__}: must define __iter__")


class SequentialSampler(Sampler):
    """``start, start + 1, ..., start + length - 1``.

    Parameters
    ----------
    length : int
        Number of indices.
    start : int
        First index.
    """

    def __init__(self, length: int, start: int = 0) -> None:
        self._length = length
        self._start = start

    def __iter__(self) -> Iterator[int]:
        return iter(range(self._start, self._start + self._length))

    def __len__(self) -> int:
        return self._length


class RandomSampler(Sampler):
    """``0 ... length - 1`` in a new random order each time.

    The order follows from the state of `weft.random`, so `weft.random.seed` and
    `weft.random.set_state` determine it; NumPy's global generator has no influence.

    Parameters
    ----------
    length : int
        Number of indices.
    """

    def __init__(self, length: int) -> None:
        self._length = length

    def __iter__(self) -> Iterator[int]:
        order = np.random.default_rng(draw_seed()).permutation(self._length)
        return iter(order.tolist())

    def __len__(self) -> int:
        return self._length


class FilterSampler(Sampler):
    """Indices of the samples for which a function is true; it is called once per sample.

    Parameters
    ----------
    fn : callable
        From a sample to a bool.
    dataset : Dataset
        The samples.
    """

    def __init__(self, fn: Callable[[Any], bool], dataset: Any) -> None:
        self._fn = fn
        self._dataset = dataset
        self._indices = [i for i in range(len(dataset)) if fn(dataset[i])]

    def __iter__(self) -> Iterator[int]:
        return iter(self._indices)

    def __len__(self) -> int:
        return len(self._indices)


class IntervalSampler(Sampler):
    """Every `interval`-th index, then, with `rollover`, those that were left out, likewise.

    Parameters
    ----------
    length : int
        Number of samples.
    interval : int
        Distance between indices, 1 to `length`.
    rollover : bool
        Whether to begin again at 1, 2, ... until all indices were taken.
    """

    def __init__(self, length: int, interval: int, rollover: bool = True) -> None:
        if not 1 <= interval <= length:
            raise ValueError(
                f"IntervalSampler: interval, got {interval}, expected 1 to length ({length})"
            )
        self._length = length
        self._interval = interval
        self._rollover = rollover

    def __iter__(self) -> Iterator[int]:
        for start in range(self._interval if self._rollover else 1):
            yield from range(start, self._length, self._interval)

    def __len__(self) -> int:
        return self._length if self._rollover else -(-self._length // self._interval)


class BatchSampler(Sampler):
    """Lists of `batch_size` indices from another sampler.

    Parameters
    ----------
    sampler : Sampler
        Where the indices come from.
    batch_size : int
        Number of indices per batch.
    last_batch : {'keep', 'discard', 'rollover'}
        What becomes of an incomplete batch at the end: it is used, dropped, or kept for the
        beginning of the next iteration.
    """

    def __init__(self, sampler: Sized, batch_size: int, last_batch: str = "keep") -> None:
        if batch_size < 1:
            raise ValueError(f"BatchSampler: batch_size, got {batch_size}, expected at least 1")
        if last_batch not in _LAST_BATCH:
            raise ValueError(
                f"BatchSampler: last_batch, got {last_batch!r}, expected one of {_LAST_BATCH}"
            )
        self._sampler = sampler
        self._batch_size = batch_size
        self._last_batch = last_batch
        self._prev: list[int] = []

    def __iter__(self) -> Iterator[list[int]]:
        batch, self._prev = self._prev, []
        for index in self._sampler:
            batch.append(index)
            if len(batch) == self._batch_size:
                yield batch
                batch = []
        if not batch:
            return
        if self._last_batch == "keep":
            yield batch
        elif self._last_batch == "rollover":
            self._prev = batch

    def __len__(self) -> int:
        count = len(self._sampler)
        if self._last_batch == "keep":
            return -(-count // self._batch_size)
        return (count + len(self._prev)) // self._batch_size


def draw_seed() -> int:
    """Draw a seed of 62 bits from `weft.random`, for generators outside the engine."""
    high, low = nd.random.randint(0, 2**31 - 1, shape=(2,)).asnumpy().tolist()
    return int(high) << 31 | int(low)
