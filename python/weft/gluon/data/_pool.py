"""Worker processes of a data loader, seen from the parent.

The parent makes, hands out and removes all shared memory, so a worker that dies leaves none
behind. A batch lies in one block ("slot"); the first batches, whose size is not known yet, come
through the pipe.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import shutil
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import connection
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np

from ... import ndarray as nd
from ...base import MXNetError
from . import _worker
from ._worker import ArrayRef, Failure, Ready, Result, Task

_SHM_FOLDER = "/dev/shm"
# Below this a batch is as cheap to send through the pipe.
_MIN_SLOT = 1 << 15
_EXIT_SECONDS = 2.0


class WorkerError(MXNetError):
    """A worker process of a data loader failed or died."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


@dataclass(frozen=True)
class _Failed:
    """A failure together with the place where it happened."""

    failure: Failure
    worker: str
    task: Task


class _Worker:
    def __init__(self, number: int, process: Any, conn: connection.Connection) -> None:
        self.number = number
        self.process = process
        self.conn = conn
        self.pending: dict[int, Task] = {}


class WorkerPool:
    """Processes that hold the data set and make batches from indices.

    Parameters
    ----------
    num_workers : int
        Number of processes; they are started with the method "spawn".
    dataset : Dataset
        The samples; must be picklable.
    batchify : callable or None
        From a list of samples to a batch, picklable; None for the default.
    """

    def __init__(
        self, num_workers: int, dataset: Any, batchify: Callable[[list[Any]], Any] | None
    ) -> None:
        self._pid = os.getpid()
        self._closed = False
        self._workers: list[_Worker] = []
        self._next_task = 0
        # Where the results of tasks go; a task whose taker is gone has none.
        self._takers: dict[int, dict[int, Any]] = {}
        self._slots: dict[int, SharedMemory] = {}
        self._free_slots: list[SharedMemory] = []
        self._slot_size = 0
        self._not_ready = num_workers
        self._payload: SharedMemory | None = None
        content = _pickle(dataset, batchify)
        try:
            self._payload = SharedMemory(create=True, size=len(content))
            self._payload.buf[: len(content)] = content
            self._start(num_workers, len(content))
        except BaseException:
            self.close()
            raise

    def _start(self, num_workers: int, payload_size: int) -> None:
        context = multiprocessing.get_context("spawn")
        threads = os.environ.get("OMP_NUM_THREADS")
        # A worker inherits both: one thread each, and Ctrl-C blocked until it can ignore it.
        os.environ["OMP_NUM_THREADS"] = "1"
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            for number in range(num_workers):
                ours, theirs = context.Pipe()
                process = context.Process(
                    target=_worker.run,
                    args=(theirs, self._payload.name, payload_size),
                    name=f"DataLoader worker {number}",
                    daemon=True,
                )
                process.start()
                theirs.close()
                self._workers.append(_Worker(number, process, ours))
        finally:
            if threads is None:
                del os.environ["OMP_NUM_THREADS"]
            else:
                os.environ["OMP_NUM_THREADS"] = threads
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)

    def submit(self, indices: Sequence[int], seed: int, taker: dict[int, Any]) -> int:
        """Give a batch to the worker with the least to do; its result goes to `taker`.

        Returns
        -------
        int
            The key under which `taker` gets the batch or a `Failure`.
        """
        number = self._next_task
        self._next_task += 1
        worker = min(self._workers, key=lambda w: len(w.pending))
        slot = self._take_slot()
        task = Task(number, indices, seed, slot.name if slot else None, slot.size if slot else 0)
        if slot is not None:
            self._slots[number] = slot
        worker.pending[number] = task
        self._takers[number] = taker
        try:
            worker.conn.send(task)
        except OSError:
            self._raise_death(worker)
        return number

    def wait(self, number: int, taker: dict[int, Any], timeout: float) -> Any:
        """Return the batch of a task once it is there.

        Raises
        ------
        WorkerError
            If the worker raised (then of the same type as well), died, or took too long.
        """
        deadline = time.monotonic() + timeout
        while number not in taker:
            if self._closed:
                raise WorkerError("DataLoader: it was closed while a batch was awaited")
            self._receive(deadline, number)
        result = taker.pop(number)
        if isinstance(result, _Failed):
            failure, task = result.failure, result.task
            place = f"sample {failure.sample!r}" if failure.sample is not None else _of_task(task)
            raise _to_exception(failure, f"DataLoader: {result.worker} failed on {place}")
        return result

    def forget(self, taker: dict[int, Any]) -> None:
        """Drop the results of an iteration that was given up, now and as they come."""
        taker.clear()
        self._takers = {n: t for n, t in self._takers.items() if t is not taker}

    def close(self) -> None:
        """End the workers and remove all shared memory; may be called again."""
        if self._closed or os.getpid() != self._pid:
            return
        self._closed = True
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.conn.send(None)
            worker.conn.close()
        deadline = time.monotonic() + _EXIT_SECONDS
        for worker in self._workers:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.process.close()
        blocks = [*self._slots.values(), *self._free_slots]
        if self._payload is not None:
            blocks.append(self._payload)
        self._slots, self._free_slots, self._payload = {}, [], None
        for block in blocks:
            _remove(block)

    @property
    def closed(self) -> bool:
        """Whether the workers are gone."""
        return self._closed

    @property
    def processes(self) -> list[Any]:
        """The worker processes."""
        return [worker.process for worker in self._workers]

    def _receive(self, deadline: float, awaited: int) -> None:
        """Take in what the workers have sent, waiting for something to come."""
        by_handle: dict[Any, _Worker] = {}
        for worker in self._workers:
            by_handle[worker.conn] = worker
            by_handle[worker.process.sentinel] = worker
        ready = connection.wait(list(by_handle), max(0.0, deadline - time.monotonic()))
        if not ready:
            owner = next(w for w in self._workers if awaited in w.pending)
            raise WorkerError(
                f"DataLoader: {owner.process.name} (process {owner.process.pid}) did not finish "
                f"{_of_task(owner.pending[awaited])} in time; see the argument timeout"
            )
        for worker in {id(w): w for w in map(by_handle.get, ready)}.values():
            if worker.conn not in ready and not worker.conn.poll():
                self._raise_death(worker)
            try:
                message = worker.conn.recv()
            except (EOFError, OSError):
                self._raise_death(worker)
            self._accept(worker, message)

    def _accept(self, worker: _Worker, message: Ready | Result | Failure) -> None:
        if isinstance(message, Ready):
            self._not_ready -= 1
            if self._not_ready == 0:
                _remove(self._payload)
                self._payload = None
            return
        if message.number is None:
            raise _to_exception(message, f"DataLoader: {worker.process.name} did not start")
        task = worker.pending.pop(message.number)
        slot = self._slots.pop(message.number, None)
        taker = self._takers.pop(message.number, None)
        try:
            if isinstance(message, Result):
                self._slot_size = max(self._slot_size, message.size)
                if taker is not None:
                    taker[message.number] = _unpack(message, slot)
            elif taker is not None:
                taker[message.number] = _Failed(message, worker.process.name, task)
        finally:
            if slot is not None:
                self._free_slots.append(slot)

    def _take_slot(self) -> SharedMemory | None:
        size = self._slot_size
        if size < _MIN_SLOT:
            return None
        while self._free_slots:
            slot = self._free_slots.pop()
            if slot.size >= size:
                return slot
            _remove(slot)
        # Memory that cannot be had would kill the worker that writes to it.
        if os.path.isdir(_SHM_FOLDER) and shutil.disk_usage(_SHM_FOLDER).free < size:
            return None
        return SharedMemory(create=True, size=size)

    def _raise_death(self, worker: _Worker) -> None:
        process = worker.process
        process.join(_EXIT_SECONDS)
        code = process.exitcode
        if code is not None and code < 0:
            how = f"was killed by {signal.Signals(-code).name}"
        else:
            how = f"ended with exit code {code}"
        if worker.pending:
            what = f"while it had to make {_of_task(next(iter(worker.pending.values())))}"
        else:
            what = "while it had nothing to do"
        hint = ""
        if self._not_ready:
            hint = (
                "; it had not started up: workers import the main module, so code that runs on "
                "import must be under if __name__ == '__main__'"
            )
        raise WorkerError(f"DataLoader: {process.name} (process {process.pid}) {how} {what}{hint}")


def _pickle(dataset: Any, batchify: Any) -> bytes:
    try:
        return pickle.dumps((dataset, batchify), protocol=pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        raise ValueError(
            "DataLoader: the data set or batchify_fn cannot be sent to worker processes "
            f"({type(error).__name__}: {error}); use functions and classes defined at the top of "
            "a module, or thread_pool=True"
        ) from error


def _unpack(result: Result, slot: SharedMemory | None) -> Any:
    def restore(part: Any) -> Any:
        if isinstance(part, ArrayRef):
            if result.arrays is not None:
                array = result.arrays[part.position]
                return nd.array(array, dtype=array.dtype) if part.is_ndarray else array
            view = np.ndarray(part.shape, part.dtype, buffer=slot.buf, offset=part.offset)
            return nd.array(view, dtype=view.dtype) if part.is_ndarray else view.copy()
        if type(part) in (list, tuple):
            return type(part)(restore(element) for element in part)
        if type(part) is dict:
            return {key: restore(value) for key, value in part.items()}
        return part

    return restore(result.tree)


def _of_task(task: Task) -> str:
    indices = list(task.indices)
    shown = ", ".join(map(str, indices[:4])) + (", ..." if len(indices) > 4 else "")
    return f"the batch of samples [{shown}]"


def _to_exception(failure: Failure, what: str) -> Exception:
    """An exception that is both a WorkerError and of the type that was raised, if possible."""
    original = pickle.loads(failure.exception) if failure.exception is not None else None
    kind: type[Exception] = WorkerError
    if original is not None and not issubclass(WorkerError, type(original)):
        try:
            kind = type(f"Worker{type(original).__name__}", (WorkerError, type(original)), {})
        except TypeError:
            kind = WorkerError
    message = f"{what}: {failure.summary}\n\n{failure.trace.rstrip()}"
    try:
        error = kind(message)
    except TypeError:
        error = WorkerError(message)
    error.__cause__ = original
    return error


def _remove(block: SharedMemory) -> None:
    block.close()
    with contextlib.suppress(FileNotFoundError):
        block.unlink()
