"""The data loader: batches from a data set, in this thread, in threads or in processes."""

from __future__ import annotations

import itertools
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any

import numpy as np

from ... import context
from ... import ndarray as nd
from . import sampler as _sampler
from ._pool import WorkerError, WorkerPool
from ._worker import SampleError, load_batch
from .batchify import default_batchify_fn

__all__ = [
    "DataLoader",
    "DataLoaderV1",
    "WorkerError",
    "default_batchify_fn",
    "default_mp_batchify_fn",
]

default_mp_batchify_fn = default_batchify_fn


class DataLoader:
    """Iterate over the batches of a data set.

    Parameters
    ----------
    dataset : Dataset
        The samples; anything with ``len`` and indexing.
    batch_size : int
        Number of samples per batch.
    shuffle : bool
        Take the samples in random order, a new one in each iteration. The order follows from
        `weft.random.seed`.
    sampler : Sampler, optional
        The order of the samples, instead of `shuffle`.
    last_batch : {'keep', 'discard', 'rollover'}, optional
        What becomes of an incomplete last batch, see `BatchSampler`; 'keep' if not given.
    batch_sampler : iterable of lists of int, optional
        The indices of each batch, instead of the four arguments above.
    batchify_fn : callable, optional
        From a list of samples to a batch; `default_batchify_fn` if not given. Data sets of arrays
        are then read a batch at a time.
    num_workers : int
        Number of worker processes or threads; with 0 the caller's thread does the work. Processes
        are spawned: the data set and `batchify_fn` must be picklable, and the main program under
        ``if __name__ == '__main__'``. They stay alive between iterations.
    pin_memory : bool
        Copy batches to page-locked memory.
    pin_device_id : int
        Device whose page-locked memory is used.
    prefetch : int, optional
        Number of batches made ahead; twice the number of workers if not given.
    thread_pool : bool
        Threads instead of processes.
    timeout : float
        Seconds to wait for a batch from a worker before it counts as failed.
    auto_reload : bool
        Begin to make the batches of the next iteration when one ends.

    Notes
    -----
    An exception of a worker is raised as a `WorkerError` that is also of the original type and
    names worker and sample. In a worker process the random generators of weft, NumPy and Python
    are seeded anew for each batch, from `weft.random`.
    """

    def __init__(
        self,
        dataset: Any,
        batch_size: int | None = None,
        shuffle: bool = False,
        sampler: Any = None,
        last_batch: str | None = None,
        batch_sampler: Any = None,
        batchify_fn: Callable[[list[Any]], Any] | None = None,
        num_workers: int = 0,
        pin_memory: bool = False,
        pin_device_id: int = 0,
        prefetch: int | None = None,
        thread_pool: bool = False,
        timeout: float = 120,
        auto_reload: bool = False,
    ) -> None:
        if timeout <= 0:
            raise ValueError(f"DataLoader: timeout, got {timeout}, expected more than 0 seconds")
        if batch_sampler is None:
            if batch_size is None:
                raise ValueError("DataLoader: needs batch_size or batch_sampler")
            if sampler is None:
                kind = _sampler.RandomSampler if shuffle else _sampler.SequentialSampler
                sampler = kind(len(dataset))
            elif shuffle:
                raise ValueError("DataLoader: shuffle and sampler exclude each other")
            batch_sampler = _sampler.BatchSampler(sampler, batch_size, last_batch or "keep")
        elif batch_size is not None or shuffle or sampler is not None or last_batch is not None:
            raise ValueError(
                "DataLoader: batch_sampler excludes batch_size, shuffle, sampler and last_batch"
            )
        self._dataset = dataset
        self._batch_sampler = batch_sampler
        self._batchify_fn = batchify_fn
        self._num_workers = max(0, num_workers)
        self._pin_memory = pin_memory
        self._pin_device_id = pin_device_id
        self._prefetch = 2 * self._num_workers if prefetch is None else max(0, int(prefetch))
        self._thread_pool = thread_pool
        self._timeout = timeout
        self._workers: WorkerPool | _ThreadWorkers | None = None
        self._finalizer: weakref.finalize | None = None
        self.auto_reload = auto_reload
        self._reloaded: _MultiWorkerIter | None = None
        if auto_reload and self._num_workers:
            self._reloaded = self._start_iteration()

    def __len__(self) -> int:
        return len(self._batch_sampler)

    def __iter__(self) -> Iterator[Any]:
        if not self._num_workers:
            return self._iterate_here()
        ready, self._reloaded = self._reloaded, None
        return ready if ready is not None else self._start_iteration()

    def close(self) -> None:
        """End the workers; a later iteration starts new ones."""
        self._reloaded = None
        self._workers = None
        if self._finalizer is not None:
            self._finalizer()
            self._finalizer = None

    def _iterate_here(self) -> Iterator[Any]:
        for number, indices in enumerate(self._batch_sampler):
            try:
                batch = self._load(indices)
            except SampleError as error:
                raise _annotated(error, number) from None
            yield self._pinned(batch)

    def _load(self, indices: Any) -> Any:
        if self._batchify_fn is None:
            return load_batch(self._dataset, indices, default_batchify_fn, _as_ndarray)
        return load_batch(self._dataset, indices, self._batchify_fn, None)

    def _pinned(self, batch: Any) -> Any:
        if not self._pin_memory:
            return batch
        return _as_in_context(batch, context.cpu_pinned(self._pin_device_id))

    def _start_iteration(self) -> _MultiWorkerIter:
        if self._workers is None or self._workers.closed:
            if self._thread_pool:
                self._workers = _ThreadWorkers(self._num_workers, self._dataset, self._batchify_fn)
            else:
                self._workers = WorkerPool(self._num_workers, self._dataset, self._batchify_fn)
            self._finalizer = weakref.finalize(self, self._workers.close)
        return _MultiWorkerIter(self, self._workers)


# MXNet's older loader takes the first of the same arguments.
DataLoaderV1 = DataLoader


class _MultiWorkerIter:
    """One iteration over a loader with workers; keeps a few batches under way."""

    def __init__(self, loader: DataLoader, workers: WorkerPool | _ThreadWorkers) -> None:
        self._loader = loader
        self._workers = workers
        self._batches = iter(loader._batch_sampler)
        self._seed = _sampler.draw_seed() % 2**31
        self._submitted = itertools.count()
        self._under_way: deque[int] = deque()
        self._results: dict[int, Any] = {}
        self._done = False
        weakref.finalize(self, workers.forget, self._results)
        self._guard(self._fill)

    def __iter__(self) -> _MultiWorkerIter:
        return self

    def __len__(self) -> int:
        return len(self._loader)

    def __next__(self) -> Any:
        if self._done:
            raise StopIteration
        return self._guard(self._take)

    def _take(self) -> Any:
        if not self._under_way:
            self._done = True
            if self._loader.auto_reload and not self._workers.closed:
                self._loader._reloaded = self._loader._start_iteration()
            raise StopIteration
        number = self._under_way.popleft()
        batch = self._workers.wait(number, self._results, self._loader._timeout)
        self._fill()
        return self._loader._pinned(batch)

    def _fill(self) -> None:
        while len(self._under_way) < max(1, self._loader._prefetch):
            indices = next(self._batches, None)
            if indices is None:
                return
            seed = (self._seed + next(self._submitted)) % 2**31
            self._under_way.append(self._workers.submit(indices, seed, self._results))

    def _guard(self, step: Callable[[], Any]) -> Any:
        """Run `step`; whatever it raises ends the iteration, and the workers with it."""
        try:
            return step()
        except StopIteration:
            raise
        except BaseException:
            self._done = True
            self._under_way.clear()
            self._loader.close()
            raise


class _ThreadWorkers:
    """Threads with the same interface as `WorkerPool`."""

    def __init__(
        self, num_workers: int, dataset: Any, batchify: Callable[[list[Any]], Any] | None
    ) -> None:
        self._dataset = dataset
        self._batchify = batchify
        self._next_task = 0
        self._pool = ThreadPoolExecutor(num_workers, thread_name_prefix="DataLoader worker")
        self.closed = False

    def submit(self, indices: Any, _seed: int, taker: dict[int, Any]) -> int:
        number = self._next_task
        self._next_task += 1
        if self._batchify is None:
            args = (self._dataset, indices, default_batchify_fn, _as_ndarray)
        else:
            args = (self._dataset, indices, self._batchify, None)
        taker[number] = self._pool.submit(load_batch, *args)
        return number

    def wait(self, number: int, taker: dict[int, Future], timeout: float) -> Any:
        future = taker.pop(number)
        try:
            return future.result(timeout)
        except SampleError as error:
            raise _annotated(error, number) from None
        except FutureTimeoutError:
            if future.done():
                raise
            raise WorkerError(
                f"DataLoader: no thread finished batch {number} within {timeout} seconds; see the "
                "argument timeout"
            ) from None

    def forget(self, taker: dict[int, Future]) -> None:
        for future in taker.values():
            future.cancel()
        taker.clear()

    def close(self) -> None:
        self.closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)


def _annotated(error: SampleError, batch: int) -> BaseException:
    """The exception that reading a sample raised, with a note that says which sample."""
    cause = error.__cause__
    if hasattr(cause, "add_note"):  # Python 3.11
        cause.add_note(f"DataLoader: reading sample {error.sample!r} for batch {batch}")
    return cause


def _as_ndarray(column: Any) -> nd.NDArray:
    if isinstance(column, np.ndarray):
        return nd.array(column, dtype=column.dtype)
    return column


def _as_in_context(data: Any, ctx: Any) -> Any:
    """Return `data`, an NDArray or nested lists of them, on another device."""
    if isinstance(data, nd.NDArray):
        return data.as_in_context(ctx)
    if isinstance(data, list | tuple):
        return [_as_in_context(part, ctx) for part in data]
    if isinstance(data, dict):
        return {key: _as_in_context(value, ctx) for key, value in data.items()}
    return data
