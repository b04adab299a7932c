"""What runs inside a worker process of a data loader: read samples, make batches, send them."""

from __future__ import annotations

import os
import pickle
import queue
import random
import signal
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

_ALIGNMENT = 64


@dataclass(frozen=True)
class Task:
    """One batch to make; `slot` names shared memory of `slot_size` bytes for the result."""

    number: int
    indices: Sequence[int]
    seed: int
    slot: str | None
    slot_size: int


@dataclass(frozen=True)
class Result:
    """A finished batch: its structure, and its arrays unless they lie in the task's slot."""

    number: int
    tree: Any
    arrays: list[np.ndarray] | None
    size: int


@dataclass(frozen=True)
class Failure:
    """An exception from a worker. `sample` is the index of the sample, if one was being read."""

    number: int | None
    sample: Any
    exception: bytes | None
    summary: str
    trace: str


@dataclass(frozen=True)
class Ready:
    """A worker has started and holds the data set."""


@dataclass(frozen=True)
class ArrayRef:
    """Stands for an array in a batch's structure."""

    position: int
    offset: int
    shape: tuple[int, ...]
    dtype: str
    is_ndarray: bool


class SampleError(Exception):
    """Carries the index of the sample whose reading failed; the cause is the failure."""

    def __init__(self, sample: Any) -> None:
        super().__init__(sample)
        self.sample = sample


def run(connection: Connection, payload_name: str, payload_size: int) -> None:
    """Serve tasks from `connection` until None comes or the other end closes.

    Parameters
    ----------
    connection : Connection
        Brings `Task` objects, takes `Ready`, `Result` and `Failure`.
    payload_name, payload_size
        Shared memory that holds the pickled data set and batch function.
    """
    # Ctrl-C reaches the whole process group; the parent alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
    threading.Thread(target=_read_tasks, args=(connection, tasks), daemon=True).start()
    try:
        _serve(connection, tasks, payload_name, payload_size)
    except (BrokenPipeError, ConnectionResetError):
        # The parent has closed the loader and wants no more results.
        return


def _serve(
    connection: Connection,
    tasks: queue.SimpleQueue[Task | None],
    payload_name: str,
    payload_size: int,
) -> None:
    try:
        payload = SharedMemory(payload_name)
        try:
            dataset, batchify = pickle.loads(payload.buf[:payload_size])
        finally:
            payload.close()
    except Exception as error:
        connection.send(_failure(None, error))
        return
    connection.send(Ready())
    while (task := tasks.get()) is not None:
        try:
            reply: Result | Failure = _make(task, dataset, batchify)
        except Exception as error:
            reply = _failure(task.number, error)
        connection.send(reply)


def load_batch(
    dataset: Any,
    indices: Sequence[int],
    batchify: Callable[[list[Any]], Any],
    convert: Callable[[Any], Any] | None,
) -> Any:
    """Make one batch.

    Parameters
    ----------
    dataset : Dataset
        The samples.
    indices : sequence of int
        Which of them.
    batchify : callable
        From the list of samples to the batch.
    convert : callable or None
        Given if `batchify` is the default: many samples are then taken in one indexing operation
        where the data set allows it, and `convert` makes each stacked column an element of the
        batch.

    Raises
    ------
    SampleError
        If reading a sample fails.
    """
    if convert is not None:
        from .dataset import gather

        columns = gather(dataset, indices)
        if columns is not None:
            batch = [convert(column) for column in columns]
            return batch if len(batch) > 1 else batch[0]
    samples = []
    for index in indices:
        try:
            samples.append(dataset[index])
        except Exception as error:
            raise SampleError(index) from error
    return batchify(samples)


def _read_tasks(connection: Connection, tasks: queue.SimpleQueue[Task | None]) -> None:
    """Take tasks off the connection at once, so that the parent never waits to send one."""
    try:
        while (task := connection.recv()) is not None:
            tasks.put(task)
    except (EOFError, OSError):
        # The parent is gone; nobody is left to hear about unfinished work.
        os._exit(1)
    tasks.put(None)


def _make(task: Task, dataset: Any, batchify: Callable[[list[Any]], Any] | None) -> Result:
    from ... import random as weft_random
    from .batchify import stack_numpy

    weft_random.seed(task.seed)
    np.random.seed(task.seed)
    random.seed(task.seed)
    if batchify is None:
        batch = load_batch(dataset, task.indices, stack_numpy, _as_numpy)
    else:
        batch = load_batch(dataset, task.indices, batchify, None)
    arrays: list[np.ndarray] = []
    size = 0

    def pack(part: Any) -> Any:
        nonlocal size
        if type(part) in (list, tuple):
            return type(part)(pack(element) for element in part)
        if type(part) is dict:
            return {key: pack(value) for key, value in part.items()}
        array = _as_numpy(part)
        if not isinstance(array, np.ndarray) or array.dtype.hasobject:
            return part
        # The default batch function makes NDArrays; here they are still NumPy arrays.
        is_ndarray = batchify is None or array is not part
        ref = ArrayRef(len(arrays), size, array.shape, array.dtype.str, is_ndarray)
        arrays.append(array)
        size += -(-array.nbytes // _ALIGNMENT) * _ALIGNMENT
        return ref

    tree = pack(batch)
    if task.slot is None or size > task.slot_size:
        return Result(task.number, tree, arrays, size)
    slot = SharedMemory(task.slot)
    try:
        _fill(slot, tree, arrays)
    finally:
        slot.close()
    return Result(task.number, tree, None, size)


def _fill(slot: SharedMemory, tree: Any, arrays: list[np.ndarray]) -> None:
    for ref in _refs(tree):
        view = np.ndarray(ref.shape, ref.dtype, buffer=slot.buf, offset=ref.offset)
        view[...] = arrays[ref.position]


def _refs(tree: Any) -> list[ArrayRef]:
    if isinstance(tree, ArrayRef):
        return [tree]
    if type(tree) is dict:
        tree = tree.values()
    elif type(tree) not in (list, tuple):
        return []
    return [ref for part in tree for ref in _refs(part)]


def _as_numpy(part: Any) -> Any:
    from ... import ndarray as nd

    return part.asnumpy() if isinstance(part, nd.NDArray) else part


def _failure(number: int | None, error: Exception) -> Failure:
    sample = None
    if isinstance(error, SampleError):
        sample, error = error.sample, error.__cause__
    trace = "".join(traceback.format_exception(error))
    try:
        exception = pickle.dumps(error)
        pickle.loads(exception)
    except Exception:
        exception = None
    return Failure(number, sample, exception, f"{type(error).__name__}: {error}", trace)
