"""Data iterators against the batches that MXNet 1.9.1 gives, and their errors."""

from __future__ import annotations

import gc
import struct
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
    iterator = io.CSVIter(data_csv=data, data_shape=(2,), batch_size=4, label_csv=label)
    assert iterator.provide_data == [("data", (4, 2))]
    assert iterator.provide_label == [("softmax_label", (4,))]
    # What fills the last batch up is left out of the next pass.
    assert passes(iterator, 2) == [EXPECTED["pad"][0], [([2, 3, 4, 5], 0), ([6, 7, 8, 9], 0)]]
    anew = io.CSVIter(
        data_csv=tmp_path / "x.csv", data_shape=(2, 1), batch_size=4, round_batch=False
    )
    for _ in range(2):
        batches = list(anew)
        assert [b.data[0].asnumpy()[0, 0, 0] for b in batches] == [0, 8, 16]
        assert [b.pad for b in batches] == [0, 0, 2]
        assert batches[2].index.tolist() == [8, 9, 0, 1]
        assert all(b.label[0].asnumpy().tolist() == [0] * 4 for b in batches)
        anew.reset()


def csv(path: Path, text: str, width: int = 3, **options: object) -> np.ndarray:
    path.write_text(text)
    iterator = io.CSVIter(data_csv=path, data_shape=(width,), batch_size=1, **options)
    return np.concatenate([b.data[0].asnumpy() for b in iterator])


def test_csv_texts(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    np.testing.assert_array_equal(csv(path, "1, 2,3\r\n\n4,+5,6"), [[1, 2, 3], [4, 5, 6]])
    np.testing.assert_array_equal(csv(path, "1,2,3,\n"), [[1, 2, 3]])
    np.testing.assert_array_equal(csv(path, "1.5e3,-2,nan"), [[1500, -2, np.nan]])
    for dtype in ("int32", "int64", "float64", "float16", "uint8"):
        rows = csv(path, "1,2,3", dtype=dtype)
        assert rows.dtype == dtype
        np.testing.assert_array_equal(rows, [[1, 2, 3]])
    assert csv(path, "9007199254740993", 1, dtype="int64") == 9007199254740993
    with pytest.raises(FileError, match=r"line 1, column 1: '2.5', expected a number"):
        csv(path, "2.5", 1, dtype="int32")


def test_csv_errors(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", ROWS)
    with pytest.raises(FileError, match="none.csv: cannot be opened"):
        io.CSVIter(data_csv=str(tmp_path / "none.csv"), data_shape=(2,), batch_size=4)
    with pytest.raises(FileError, match="line 1 has 2 numbers, expected 3"):
        io.CSVIter(data_csv=path, data_shape=(3,), batch_size=4)
    for text in ("1,2\n3,x\n", "1,2\n3,\n4,5\n,2"):
        with pytest.raises(FileError, match="bad.csv: line [24]"):
            csv(tmp_path / "bad.csv", text, 2)
    label = write_csv(tmp_path / "y.csv", LABELS[:5])
    with pytest.raises(FileError, match="5 labels.*10 samples"):
        io.CSVIter(data_csv=path, data_shape=(2,), batch_size=4, label_csv=label)
    for bad in ({"data_shape": (2, -1)}, {"label_shape": (-1,)}, {"label_shape": (3, 0)}):
        (name,) = bad
        with pytest.raises(ValueError, match=f"CSVIter: {name} is .*, expected sizes of at least"):
            io.CSVIter(**{"data_csv": path, "data_shape": (2,), "batch_size": 4, **bad})
    with pytest.raises(ValueError, match="CSVIter: batch_size is 0"):
        io.CSVIter(data_csv=path, data_shape=(2,), batch_size=0)
    with pytest.raises(ValueError, match="attribute data_shape .* is required"):
        io.CSVIter(data_csv=path, batch_size=1)
    with pytest.raises(TypeError, match="'batchsize'; did you mean 'batch_size'"):
        io.CSVIter(data_csv=path, data_shape=(2,), batchsize=1)
    with pytest.raises(TypeError, match="CSVIter: arguments are given by keyword"):
        io.CSVIter(path)
    assert list(io.CSVIter(data_csv=write_csv(path, ROWS[:0]), data_shape=(2,), batch_size=1)) == []


def write_mnist(folder: Path, n: int) -> tuple[Path, Path, np.ndarray]:
    """`n` images of 4 x 5 and their labels in MNIST's format."""
    pixels = (np.arange(n * 20) % 256).astype("uint8").reshape(n, 4, 5)
    image, label = folder / "image", folder / "label"
    image.write_bytes(struct.pack(">IIII", 2051, n, 4, 5) + pixels.tobytes())
    label.write_bytes(struct.pack(">II", 2049, n) + bytes(i % 10 for i in range(n)))
    return image, label, pixels


def test_mnist(tmp_path: Path) -> None:
    image, label, pixels = write_mnist(tmp_path, 11)
    files = {"image": image, "label": label, "silent": True}
    iterator = io.MNISTIter(**files, batch_size=4, shuffle=False)
    assert iterator.provide_data == [("data", (4, 1, 4, 5))]
    assert iterator.provide_label == [("softmax_label", (4,))]
    for _ in range(2):
        batches = list(iterator)
        # 3 images do not fill a batch.
        assert [b.label[0].asnumpy().tolist() for b in batches] == [[0, 1, 2, 3], [4, 5, 6, 7]]
        assert [b.pad for b in batches] == [0, 0]
        np.testing.assert_array_equal(batches[1].data[0].asnumpy()[:, 0] * 256, pixels[4:8])
        iterator.reset()
    flat = io.MNISTIter(**files, batch_size=1, shuffle=False, flat=True, data_name="x")
    assert flat.provide_data == [("x", (1, 20))]
    # As MXNet 1.9.1 cuts 11 samples into 3 parts.
    parts = [
        [b.label[0].asscalar() for b in io.MNISTIter(
            **files, batch_size=1, shuffle=False, num_parts=3, part_index=i)]
        for i in range(3)
    ]  # fmt: skip
    assert parts == [[0, 1, 2], [3, 4, 5, 6], [7, 8, 9, 0]]


def test_mnist_is_shuffled_by_its_seed(tmp_path: Path) -> None:
    image, label, pixels = write_mnist(tmp_path, 10)

    def labels(**options: int) -> list[float]:
        iterator = io.MNISTIter(image=image, label=label, batch_size=10, **options)
        [batch] = list(iterator)
        got = batch.label[0].asnumpy()
        np.testing.assert_array_equal(
            batch.data[0].asnumpy()[:, 0] * 256, pixels[got.astype(int)]
        )
        return got.tolist()

    assert labels() == labels(seed=0) != labels(seed=1)
    assert sorted(labels()) == list(range(10)) != labels()


def test_mnist_errors(tmp_path: Path) -> None:
    image, label, _ = write_mnist(tmp_path, 3)
    whole = image.read_bytes()
    for bad, message in (
        (whole[:10], "10 bytes, expected a header of 16"),
        (whole[:-1], "59 bytes after the header, expected 3 x 4 x 5"),
        (whole + b"x", "61 bytes after the header"),
        (b"\x1f\x8b" + whole[2:], "at byte 0: the word .*, expected 2051"),
        (whole[:4] + b"\xff" * 12 + whole[16:], "60 bytes after the header"),
        (whole[:4] + b"\0" * 12 + whole[16:], "dimension 0 is 0"),
    ):
        image.write_bytes(bad)
        with pytest.raises(FileError, match=f"image: {message}"):
            io.MNISTIter(image=image, label=label)
    image.write_bytes(whole)
    with pytest.raises(FileError, match="3 labels|label: 3"):
        io.MNISTIter(image=write_mnist(tmp_path, 4)[0], label=write_mnist_labels(tmp_path, 3))
    image, label, _ = write_mnist(tmp_path, 3)
    with pytest.raises(ValueError, match="part_index is 2, expected 0 to 1"):
        io.MNISTIter(image=image, label=label, num_parts=2, part_index=2)


def write_mnist_labels(folder: Path, n: int) -> Path:
    path = folder / "other"
    path.write_bytes(struct.pack(">II", 2049, n) + bytes(n))
    return path


def test_the_engine_iterators_interface(tmp_path: Path) -> None:
    image, label, _ = write_mnist(tmp_path, 4)
    iterator = io.MNISTIter(image=image, label=label, batch_size=2, shuffle=False)
    assert isinstance(iterator, io.MXDataIter)
    assert io.io.MXDataIter is io.MXDataIter
    with pytest.raises(StateError, match="no current batch"):
        iterator.getdata()
    assert iterator.iter_next()
    assert iterator.getdata().shape == (2, 1, 4, 5)
    assert iterator.getlabel().asnumpy().tolist() == [0, 1]
    assert iterator.getindex().tolist() == [0, 1]
    assert iterator.getpad() == 0
    assert iterator.next().label[0].asnumpy().tolist() == [2, 3]
    assert not iterator.iter_next()
    iterator.reset()
    prefetched = io.PrefetchingIter(iterator)
    assert [b.label[0].asnumpy().tolist() for b in prefetched] == [[0, 1], [2, 3]]
    iterator.reset()
    iterator.debug_skip_load()
    assert [iterator.next().index.tolist() for _ in range(3)] == [[0, 1]] * 3
