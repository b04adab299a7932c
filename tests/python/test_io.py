"""Data iterators against the batches that MXNet 1.9.1 gives, and their errors."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft import io, nd
from weft.error import FileError, StateError

ROWS = np.arange(20, dtype="float32").reshape(10, 2)
LABELS = np.arange(10, dtype="float32")


def passes(iterator: io.DataIter, n: int = 3) -> list[list[tuple[list[float], int]]]:
    """Labels and padding of every batch of several passes."""
    result = []
    for _ in range(n):
        result.append([(b.label[0].asnumpy().tolist(), b.pad) for b in iterator])
        iterator.reset()
    return result


FULL = [([0, 1, 2, 3], 0), ([4, 5, 6, 7], 0)]
# As MXNet 1.9.1 gives them for 10 samples in batches of 4.
EXPECTED = {
    "pad": [[*FULL, ([8, 9, 0, 1], 2)]] * 3,
    "discard": [FULL] * 3,
    "roll_over": [FULL, [([8, 9, 0, 1], 2), ([2, 3, 4, 5], 0), ([6, 7, 8, 9], 0)], FULL],
}


@pytest.mark.parametrize("mode", EXPECTED)
def test_last_batch(mode: str) -> None:
    iterator = io.NDArrayIter(ROWS, LABELS, 4, last_batch_handle=mode)
    assert passes(iterator) == EXPECTED[mode]
    iterator.hard_reset()
    assert passes(iterator, 1) == EXPECTED[mode][:1]


@given(
    n=st.integers(1, 12),
    batch=st.integers(1, 15),
    mode=st.sampled_from(["pad", "discard", "roll_over"]),
    shuffle=st.booleans(),
)
def test_every_sample_comes_once_per_pass(n: int, batch: int, mode: str, shuffle: bool) -> None:
    data = np.arange(n, dtype="float32")
    iterator = io.NDArrayIter({"x": data, "y": data * 2}, data * 3, batch, shuffle, mode)
    seen: list[float] = []
    for _ in range(3):
        of_pass: list[float] = []
        for b in iterator:
            x, y, z = (a.asnumpy() for a in (*b.data, *b.label))
            np.testing.assert_array_equal(2 * x, y)
            np.testing.assert_array_equal(3 * x, z)
            assert x.shape == (batch,)
            of_pass += x.tolist()[: batch - b.pad] if mode == "pad" else x.tolist()
        if mode == "pad":
            assert sorted(of_pass) == data.tolist()
        elif mode == "discard":
            assert len(of_pass) == len(set(of_pass)) == n // batch * batch
        seen += of_pass
        iterator.reset()
    if mode == "roll_over" and batch <= n:
        # Nothing is lost between passes: only the last one's rest is still to come.
        assert len(seen) >= 3 * n - (batch - 1)
        assert set(seen) == set(data.tolist())


def test_descriptions() -> None:
    iterator = io.NDArrayIter([ROWS, ROWS], None, 3, data_name="x")
    assert iterator.provide_data == [("_0_x", (3, 2)), ("_1_x", (3, 2))]
    assert iterator.provide_label == []
    assert repr(iterator.provide_data[0]) == ("DataDesc[_0_x,(3, 2),<class 'numpy.float32'>,NCHW]")
    assert io.DataDesc.get_batch_axis("TNC") == 1
    assert io.DataDesc.get_batch_axis(None) == 0
    [desc] = io.DataDesc.get_list([("a", (1, 2))], [("a", np.int32)])
    assert (desc.name, desc.shape, desc.dtype) == ("a", (1, 2), np.int32)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"data": ROWS, "label": LABELS[:5]}, "different numbers of samples.*'data': 10"),
        ({"data": ROWS, "batch_size": 0}, "batch_size is 0"),
        ({"data": ROWS, "last_batch_handle": "x"}, "last_batch_handle is 'x'"),
        ({"data": None}, "no data"),
    ],
)
def test_bad_arguments(arguments: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        io.NDArrayIter(**arguments)
    with pytest.raises(TypeError, match="data is str"):
        io.NDArrayIter("x")
    with pytest.raises(TypeError, match="DataBatch: data is NDArray"):
        io.DataBatch(nd.ones((2,)))


def test_there_is_no_batch_before_the_first_and_after_the_last() -> None:
    iterator = io.NDArrayIter(ROWS, LABELS, 5)
    with pytest.raises(StateError, match="no current batch"):
        iterator.getdata()
    list(iterator)
    with pytest.raises(StateError, match="no current batch"):
        iterator.getdata()
    with pytest.raises(StopIteration):
        iterator.next()


def test_resized() -> None:
    first = [0, 4, 8, 0, 4]
    resized = io.ResizeIter(io.NDArrayIter(ROWS, LABELS, 4), 5)
    assert [b.label[0].asnumpy()[0] for b in resized] == first
    resized.reset()
    assert [b.label[0].asnumpy()[0] for b in resized] == first
    going_on = io.ResizeIter(io.NDArrayIter(ROWS, LABELS, 4), 2, reset_internal=False)
    assert [b.label[0].asnumpy()[0] for b in going_on] == [0, 4]
    going_on.reset()
    assert [b.label[0].asnumpy()[0] for b in going_on] == [8, 0]


def test_prefetched() -> None:
    iterator = io.PrefetchingIter(
        [io.NDArrayIter(ROWS, LABELS, 4), io.NDArrayIter(2 * ROWS, LABELS, 4)],
        rename_data=[{"data": "x"}, {"data": "y"}],
    )
    assert [d.name for d in iterator.provide_data] == ["x", "y"]
    assert [d.name for d in iterator.provide_label] == ["softmax_label"] * 2
    for _ in range(2):
        batches = list(iterator)
        assert [b.pad for b in batches] == [0, 0, 2]
        for b in batches:
            np.testing.assert_array_equal(2 * b.data[0].asnumpy(), b.data[1].asnumpy())
        iterator.reset()
    iterator.next()
    iterator.reset()
    assert len(list(iterator)) == 3


def test_prefetching_raises_where_the_batch_is_asked_for_and_ends_its_threads() -> None:
    class Broken(io.NDArrayIter):
        def getdata(self) -> list[nd.NDArray]:
            if self.cursor == 4:
                raise FileError("sample 4: broken")
            return super().getdata()

    iterator = io.PrefetchingIter(Broken(ROWS, LABELS, 4))
    iterator.next()
    with pytest.raises(FileError, match="sample 4"):
        iterator.next()
    thread = iterator._fetchers[0]._thread
    del iterator
    gc.collect()
    thread.join(30)
    assert not thread.is_alive()


def write_csv(path: Path, rows: np.ndarray) -> str:
    np.savetxt(path, rows, delimiter=",")
    return str(path)


def test_csv(tmp_path: Path) -> None:
    data = write_csv(tmp_path / "x.csv", ROWS)
    label = write_csv(tmp_path / "y.csv", LABELS)
    iterator = io.CSVIter(data, (2,), 4, label_csv=label)
    # What fills the last batch up is left out of the next pass.
    assert passes(iterator, 2) == [EXPECTED["pad"][0], [([2, 3, 4, 5], 0), ([6, 7, 8, 9], 0)]]
    anew = io.CSVIter(data, (2, 1), 4, round_batch=False)
    for _ in range(2):
        batches = list(anew)
        assert [b.data[0].asnumpy()[0, 0, 0] for b in batches] == [0, 8, 16]
        assert all(b.label[0].asnumpy().tolist() == [0] * 4 for b in batches)
        anew.reset()


def test_csv_errors(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", ROWS)
    with pytest.raises(FileError, match="none.csv: there is no such file"):
        io.CSVIter(str(tmp_path / "none.csv"), (2,), 4)
    with pytest.raises(FileError, match="rows have 2 numbers, expected 3"):
        io.CSVIter(path, (3,), 4)
    (tmp_path / "bad.csv").write_text("1,2\n3,x\n")
    with pytest.raises(FileError, match="bad.csv: .*x"):
        io.CSVIter(str(tmp_path / "bad.csv"), (2,), 4)
