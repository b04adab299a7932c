"""The data loader: in the caller's thread, with threads and with processes."""

from __future__ import annotations

import gc
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time

import numpy as np
import pytest

import weft as mx
from weft.gluon import data
from weft.gluon.data import dataloader

SHM = "/dev/shm"


def values(batch):
    """A batch as nested lists of NumPy arrays."""
    if isinstance(batch, list | tuple):
        return [values(part) for part in batch]
    return batch.asnumpy() if isinstance(batch, mx.nd.NDArray) else np.asarray(batch)


class Squares(data.Dataset):
    """Sample i is ``(i * i, [i, i + 1])``."""

    def __init__(self, length=20):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, idx):
        return idx * idx, np.array([idx, idx + 1], dtype=np.float32)


class Raises(Squares):
    """Fails at sample 5 with an exception of the given type."""

    def __init__(self, kind, *args):
        super().__init__()
        self.kind, self.args = kind, args

    def __getitem__(self, idx):
        if idx == 5:
            raise self.kind(*self.args)
        return super().__getitem__(idx)


class OwnError(Exception):
    """Cannot be made from one string."""

    def __init__(self, first, second):
        super().__init__(first, second)


class Dies(Squares):
    """Ends its process at sample 5, with an exit code or by a signal."""

    def __init__(self, code):
        super().__init__()
        self.code = code

    def __getitem__(self, idx):
        if idx == 5:
            if self.code < 0:
                os.kill(os.getpid(), -self.code)
            os._exit(self.code)
        return super().__getitem__(idx)


class Slow(Squares):
    """Takes some seconds for each sample from the tenth on."""

    def __init__(self, seconds):
        super().__init__(1000)
        self.seconds = seconds

    def __getitem__(self, idx):
        if idx >= 10:
            time.sleep(self.seconds)
        return super().__getitem__(idx)


class Noise(Squares):
    """Random samples from three generators."""

    def __getitem__(self, idx):
        engine = float(mx.nd.random.uniform(shape=(1,)).asnumpy()[0])
        return np.array([engine, np.random.rand(), random.random()])


class Unpicklable(Squares):
    """Refuses to be sent to a process."""

    def __reduce__(self):
        raise TypeError("stays here")


class BreaksOnArrival:
    """Can be pickled but not read back."""

    def __len__(self):
        return 4

    def __reduce__(self):
        return int, ("not a number",)


def as_dict(samples):
    """A batch function with a structure of its own."""
    first = np.array([sample[0] for sample in samples])
    return {"numpy": first, "nd": (mx.nd.array(first), "text", None), "count": len(samples)}


def shm_names():
    return set(os.listdir(SHM)) if os.path.isdir(SHM) else set()


@pytest.fixture
def no_leaks():
    """Fail if shared memory is left behind."""
    before = shm_names()
    yield
    gc.collect()
    assert shm_names() - before == set()


# The loader

WORKERS = {
    "here": {},
    "threads": {"num_workers": 3, "thread_pool": True},
    "processes": {"num_workers": 2},
}
with_workers = pytest.mark.parametrize("workers", WORKERS.values(), ids=WORKERS)
in_processes = {"num_workers": 2}


@with_workers
@pytest.mark.parametrize("last_batch", [None, "discard", "rollover"])
def test_loader_gives_all_batches_in_order(workers, last_batch, no_leaks):
    loader = data.DataLoader(Squares(), 6, last_batch=last_batch, **workers)
    expected = data.BatchSampler(data.SequentialSampler(20), 6, last_batch or "keep")
    for _ in range(2):
        assert len(loader) == len(expected)
        batches = list(loader)
        assert len(batches) == len(list(expected)) or last_batch == "rollover"
        for batch in batches:
            first, second = values(batch)
            np.testing.assert_array_equal(first, second[:, 0] ** 2)
        if last_batch is None:
            assert np.concatenate([values(b)[0] for b in batches]).tolist() == [
                i * i for i in range(20)
            ]
    loader.close()


@with_workers
def test_shuffled_order_follows_from_the_seed(workers):
    loader = data.DataLoader(data.ArrayDataset(np.arange(50)), 8, shuffle=True, **workers)

    def epoch():
        return np.concatenate([values(batch) for batch in loader]).tolist()

    mx.random.seed(7)
    first, second = epoch(), epoch()
    mx.random.seed(7)
    assert [epoch(), epoch()] == [first, second]
    assert first != second and sorted(first) == list(range(50))
    loader.close()


@with_workers
def test_large_batches(workers, no_leaks):
    images = np.random.default_rng(0).integers(0, 256, (60, 40, 50), dtype=np.uint8)
    labels = np.arange(60, dtype=np.int32)
    loader = data.DataLoader(data.ArrayDataset(images, labels), 8, **workers)
    for _ in range(2):
        batches = [values(batch) for batch in loader]
        assert batches[0][0].dtype == np.uint8 and batches[0][1].dtype == np.int32
        np.testing.assert_array_equal(np.concatenate([b[0] for b in batches]), images)
        np.testing.assert_array_equal(np.concatenate([b[1] for b in batches]), labels)
    loader.close()


@with_workers
def test_batches_stay_valid_after_later_ones(workers):
    """A batch must not alias memory that later batches are written to."""
    images = np.arange(64 * 1000, dtype=np.float32).reshape(64, 1000)
    loader = data.DataLoader(data.ArrayDataset(images), 16, **workers)
    batches = [*loader, *loader]
    loader.close()
    for number, batch in enumerate(batches):
        start = number % 4 * 16
        np.testing.assert_array_equal(batch.asnumpy(), images[start : start + 16])


@with_workers
def test_own_batch_function(workers):
    loader = data.DataLoader(Squares(5), 3, batchify_fn=as_dict, **workers)
    first, second = list(loader)
    assert first["count"] == 3 and second["count"] == 2
    assert type(first["numpy"]) is np.ndarray and first["numpy"].tolist() == [0, 1, 4]
    array, text, nothing = first["nd"]
    assert isinstance(array, mx.nd.NDArray) and array.asnumpy().tolist() == [0, 1, 4]
    assert text == "text" and nothing is None
    loader.close()


@with_workers
@pytest.mark.parametrize("shuffle", [True, False])
def test_empty_dataset_gives_no_batches(workers, shuffle):
    loader = data.DataLoader(data.SimpleDataset([]), 4, shuffle, **workers)
    assert len(loader) == 0 and list(loader) == []
    loader.close()


@with_workers
def test_two_iterations_at_once(workers):
    loader = data.DataLoader(data.ArrayDataset(np.arange(12)), 4, **workers)
    pairs = [(values(a).tolist(), values(b).tolist()) for a, b in zip(loader, loader, strict=True)]
    assert pairs == [([i, i + 1, i + 2, i + 3],) * 2 for i in (0, 4, 8)]
    loader.close()


@with_workers
def test_iteration_given_up_and_begun_again(workers, no_leaks):
    loader = data.DataLoader(data.ArrayDataset(np.arange(40)), 4, **workers)
    for _ in range(3):
        iterator = iter(loader)
        assert values(next(iterator)).tolist() == [0, 1, 2, 3]
        del iterator
    assert sum(len(values(batch)) for batch in loader) == 40
    loader.close()


@pytest.mark.parametrize("prefetch", [0, 1, 5])
@pytest.mark.parametrize("workers", [WORKERS["threads"], WORKERS["processes"]], ids=str)
def test_prefetch(workers, prefetch):
    loader = data.DataLoader(data.ArrayDataset(np.arange(9)), 2, prefetch=prefetch, **workers)
    assert np.concatenate([values(b) for b in loader]).tolist() == list(range(9))
    loader.close()


@pytest.mark.parametrize("workers", [WORKERS["threads"], WORKERS["processes"]], ids=str)
def test_auto_reload(workers, no_leaks):
    loader = data.DataLoader(data.ArrayDataset(np.arange(9)), 2, auto_reload=True, **workers)
    for _ in range(3):
        assert np.concatenate([values(b) for b in loader]).tolist() == list(range(9))
    loader.close()


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        ({}, "needs batch_size or batch_sampler"),
        ({"batch_size": 0}, "batch_size, got 0"),
        ({"batch_size": 2, "last_batch": "drop"}, "last_batch, got 'drop'"),
        ({"batch_size": 2, "timeout": 0}, "timeout, got 0"),
        (
            {"batch_size": 2, "shuffle": True, "sampler": data.SequentialSampler(3)},
            "shuffle and sampler exclude each other",
        ),
        ({"batch_size": 2, "batch_sampler": [[0]]}, "batch_sampler excludes"),
    ],
)
def test_loader_argument_errors(kwargs, message):
    with pytest.raises(ValueError, match=message):
        data.DataLoader(Squares(), **kwargs)


# Failures in workers


@pytest.mark.parametrize("workers", [WORKERS["here"], WORKERS["threads"]], ids=["here", "threads"])
def test_exception_without_processes_names_the_sample(workers):
    loader = data.DataLoader(Raises(KeyError, "bad five"), 2, **workers)
    with pytest.raises(KeyError, match="bad five") as info:
        list(loader)
    assert any("sample 5" in note for note in info.value.__notes__)


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        (KeyError, ("bad five",)),
        (ValueError, ("bad five",)),
        (OSError, (5, "bad five")),
        (OwnError, ("bad", "five")),
    ],
)
def test_exception_in_a_process_names_worker_and_sample(kind, args, no_leaks):
    loader = data.DataLoader(Raises(kind, *args), 2, **in_processes)
    with pytest.raises(dataloader.WorkerError) as info:
        list(loader)
    text = str(info.value)
    assert "DataLoader worker" in text and "sample 5" in text and kind.__name__ in text
    assert "in __getitem__" in text, "the worker's own traceback is part of the message"
    assert isinstance(info.value, kind)


@pytest.mark.parametrize(
    ("code", "words"), [(3, "exit code 3"), (-signal.SIGKILL, "killed by SIGKILL")]
)
def test_death_of_a_process_is_reported(code, words, no_leaks):
    loader = data.DataLoader(Dies(code), 2, **in_processes)
    with pytest.raises(dataloader.WorkerError, match=words) as info:
        list(loader)
    assert "DataLoader worker" in str(info.value) and "samples [4, 5]" in str(info.value)


def test_loader_works_again_after_a_death(no_leaks):
    loader = data.DataLoader(Squares(), 2, **in_processes)
    iterator = iter(loader)
    next(iterator)
    for process in loader._workers.processes:
        os.kill(process.pid, signal.SIGKILL)
    with pytest.raises(dataloader.WorkerError, match="SIGKILL"):
        list(iterator)
    assert list(iterator) == []
    assert len(list(loader)) == 10
    loader.close()


@pytest.mark.parametrize("workers", [WORKERS["threads"], WORKERS["processes"]], ids=str)
def test_timeout(workers, no_leaks):
    seconds = 3 if "thread_pool" in workers else 30
    loader = data.DataLoader(Slow(seconds), 10, timeout=seconds / 4, **workers)
    iterator = iter(loader)
    next(iterator)
    with pytest.raises(dataloader.WorkerError, match="timeout"):
        next(iterator)


@pytest.mark.parametrize(
    ("dataset", "error", "message"),
    [
        (Unpicklable(), ValueError, "cannot be sent to worker processes.*stays here"),
        (data.SimpleDataset([1, 2]).transform(lambda x: x), ValueError, "cannot be sent"),
        (BreaksOnArrival(), dataloader.WorkerError, "did not start: ValueError"),
    ],
    ids=["unpicklable", "lambda", "breaks on arrival"],
)
def test_dataset_that_cannot_be_sent(dataset, error, message, no_leaks):
    loader = data.DataLoader(dataset, 2, **in_processes)
    with pytest.raises(error, match=message):
        list(loader)


def test_keyboard_interrupt_ends_the_workers_and_the_loader_can_go_on(no_leaks):
    loader = data.DataLoader(Slow(0.2), 5, **in_processes)
    iterator = iter(loader)
    next(iterator), next(iterator)
    processes = [process.pid for process in loader._workers.processes]
    timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        for _ in iterator:
            pass
    timer.join()
    for pid in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert values(next(iter(loader)))[0].tolist() == [0, 1, 4, 9, 16]
    loader.close()


def test_deleting_the_loader_ends_the_workers(no_leaks):
    loader = data.DataLoader(Squares(), 2, **in_processes)
    iterator = iter(loader)
    next(iterator)
    processes = [process.pid for process in loader._workers.processes]
    del loader, iterator
    gc.collect()
    for pid in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_program_that_ends_in_mid_iteration_ends_cleanly(tmp_path):
    script = tmp_path / "program.py"
    script.write_text(
        textwrap.dedent(
            """
            import numpy as np
            from weft.gluon import data

            if __name__ == "__main__":
                dataset = data.ArrayDataset(np.zeros((100, 20000), "float32"))
                loader = data.DataLoader(dataset, 4, num_workers=2)
                for _ in loader:
                    pass
                iterator = iter(loader)
                next(iterator)
                print("reached the end")
            """
        )
    )
    before = shm_names()
    paths = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "reached the end\n" and done.stderr == ""
    assert shm_names() - before == set()


def test_random_numbers_in_workers_follow_from_the_seed():
    batches = []
    for workers in (1, 3):
        loader = data.DataLoader(Noise(), 4, num_workers=workers)
        mx.random.seed(11)
        batches.append([values(batch) for batch in loader])
        loader.close()
    for one, three in zip(*batches, strict=True):
        np.testing.assert_array_equal(one, three)
    everything = np.concatenate(batches[0])
    assert len(np.unique(everything)) == everything.size
