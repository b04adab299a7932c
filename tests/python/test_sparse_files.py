"""Sparse arrays in .params files, and LibSVMIter."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import nd
from weft.ndarray import sparse

FILE = Path(__file__).resolve().parents[1] / "data" / "params" / "sparse.params"


def test_load_what_mxnet_wrote() -> None:
    loaded = nd.load(str(FILE))
    stypes = ["csr", "csr", "default", "row_sparse", "row_sparse", "csr", "row_sparse"]
    with np.load(FILE.with_suffix(".npz")) as stored:
        assert list(loaded) == stored.files
        for (name, got), stype in zip(loaded.items(), stypes, strict=True):
            assert got.stype == stype
            assert np.dtype(got.dtype) == stored[name].dtype
            np.testing.assert_array_equal(got.asnumpy(), stored[name])


def test_save_writes_the_bytes_of_mxnet(tmp_path: Path) -> None:
    nd.save(str(tmp_path / "x.params"), nd.load(str(FILE)))
    assert (tmp_path / "x.params").read_bytes() == FILE.read_bytes()
    again = nd.load_frombuffer(FILE.read_bytes())
    assert [a.stype for a in again.values()].count("csr") == 3


def test_lists_of_sparse_arrays(tmp_path: Path) -> None:
    x = nd.array([[0, 1], [0, 0]])
    nd.save(str(tmp_path / "x.params"), [x.tostype("csr"), x, x.tostype("row_sparse")])
    loaded = nd.load(str(tmp_path / "x.params"))
    assert [a.stype for a in loaded] == ["csr", "default", "row_sparse"]
    for got in loaded:
        np.testing.assert_array_equal(got.asnumpy(), x.asnumpy())


def test_room_that_mxnet_left_behind_the_elements_is_cut_off() -> None:
    x = sparse.csr_matrix((np.ones(5, "float32"), [1, 0, 7, -3, 99], [0, 1, 2]), shape=(2, 2))
    (got,) = nd.load_frombuffer(nd.utils.save_to_bytes([x]))
    assert got.data.shape == (2,)
    np.testing.assert_array_equal(got.asnumpy(), [[0, 1], [1, 0]])


@pytest.mark.parametrize(
    ("array", "message"),
    [
        (lambda: sparse.csr_matrix(([1.0], [5], [0, 1]), shape=(1, 2)), "index 5 of a sparse"),
        (lambda: sparse.csr_matrix(([1.0], [-1], [0, 1]), shape=(1, 2)), "index -1"),
        (lambda: sparse.csr_matrix(([1.0, 1], [0, 0], [0, 2, 1]), shape=(2, 2)), "decreases"),
        (lambda: sparse.csr_matrix(([1.0, 1], [0, 0], [1, 1, 2]), shape=(2, 2)), "from 1 to 2"),
        (lambda: sparse.csr_matrix(([1.0, 1], [0, 0], [0, 1, 3]), shape=(2, 2)), "from 0 to 3"),
        (lambda: sparse.row_sparse_array(([[1.0]], [3]), shape=(2, 1)), "index 3"),
    ],
)
def test_indices_out_of_range_are_an_error(array: Callable[[], Any], message: str) -> None:
    with pytest.raises(mx.error.FileError, match=message):
        nd.load_frombuffer(nd.utils.save_to_bytes([array()]))


def test_damaged_files_raise_or_load() -> None:
    content = FILE.read_bytes()
    for end in range(0, len(content), 7):
        with pytest.raises(mx.error.FileError):
            nd.load_frombuffer(content[:end] if end else b"\0")
    rng = random.Random(2)
    for _ in range(400):
        damaged = bytearray(content)
        damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        try:
            loaded = nd.load_frombuffer(bytes(damaged))
        except (mx.MXNetError, UnicodeDecodeError):
            continue
        # A shape may have become one that no dense array can have.
        for array in loaded.values() if isinstance(loaded, dict) else loaded:
            if array.stype == "default":
                array.asnumpy()
            else:
                (array * 2).data.asnumpy()


# --- LibSVMIter.

LINES = "1 0:0.5 2:1.5\n0 1:2\n2 \n1 0:1 1:2 3:4\n3 2:7\n"
DENSE = np.array([[0.5, 0, 1.5, 0], [0, 2, 0, 0], [0, 0, 0, 0], [1, 2, 0, 4], [0, 0, 7, 0]])
LABELS = np.array([1, 0, 2, 1, 3])


@pytest.fixture
def path(tmp_path: Path) -> Callable[[str], str]:
    names = iter("abcdefgh")

    def write(text: str) -> str:
        file = tmp_path / f"{next(names)}.svm"
        file.write_text(text)
        return str(file)

    return write


def batches(iterator: Any) -> list[tuple[list[int], int]]:
    """Numbers and pad of each batch, after its values were checked."""
    seen = []
    for batch in iterator:
        assert batch.data[0].stype == "csr"
        batch.data[0].check_format()
        rows = batch.index.astype(int)
        np.testing.assert_array_equal(batch.data[0].asnumpy(), DENSE[rows])
        np.testing.assert_array_equal(batch.label[0].asnumpy(), LABELS[rows])
        seen.append((rows.tolist(), batch.pad))
    return seen


def test_passes_over_a_file(path: Callable[[str], str]) -> None:
    iterator = mx.io.LibSVMIter(data_libsvm=path(LINES), data_shape=(4,), batch_size=2)
    (data,), (label,) = iterator.provide_data, iterator.provide_label
    assert (data.name, data.shape, data.dtype) == ("data", (2, 4), np.float32)
    assert (label.name, label.shape) == ("softmax_label", (2,))
    assert batches(iterator) == [([0, 1], 0), ([2, 3], 0), ([4, 0], 1)]
    iterator.reset()
    assert batches(iterator) == [([1, 2], 0), ([3, 4], 0)]
    iterator = mx.io.LibSVMIter(data_libsvm=path(LINES), data_shape=4, batch_size=2,
                                round_batch=False)  # fmt: skip
    for _ in range(2):
        assert batches(iterator) == [([0, 1], 0), ([2, 3], 0), ([4, 0], 1)]
        iterator.reset()


def test_parts_share_the_samples(path: Callable[[str], str]) -> None:
    file = path(LINES)
    seen = []
    for part in range(3):
        iterator = mx.io.LibSVMIter(data_libsvm=file, data_shape=(4,), batch_size=1, num_parts=3,
                                    part_index=part)  # fmt: skip
        for batch in iterator:
            seen.append(batch.data[0].asnumpy()[0])
    np.testing.assert_array_equal(seen, DENSE)


def test_labels_of_their_own_file(path: Callable[[str], str]) -> None:
    labels = path("0 0:1 2:3\n0 1:2\n0 0:4\n0 2:5\n0 1:6\n")
    iterator = mx.io.LibSVMIter(data_libsvm=path(LINES), data_shape=(4,), batch_size=3,
                                label_libsvm=labels, label_shape=(3,))  # fmt: skip
    first = iterator.next().label[0]
    assert first.stype == "csr"
    assert first.asnumpy().tolist() == [[1, 0, 3], [0, 2, 0], [4, 0, 0]]
    assert iterator.provide_label[0].shape == (3, 3)


def test_forms_of_lines(path: Callable[[str], str]) -> None:
    text = "# a comment\n+1:0.5 qid:3\t0:1e-2 # end\r\n\n-1.5 3:nan\n 2 1:inf"
    batch = mx.io.LibSVMIter(data_libsvm=path(text), data_shape=(4,), batch_size=3).next()
    assert batch.label[0].asnumpy().tolist() == [1, -1.5, 2]
    want = np.array([[0.01, 0, 0, 0], [0, 0, 0, np.nan], [0, np.inf, 0, 0]], "float32")
    np.testing.assert_array_equal(batch.data[0].asnumpy(), want)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1 0:1\n2 9:1\n", r"line 2: '9:1', expected an index from 0 to 3"),
        ("1 -1:1\n", r"line 1: '-1:1', expected an index from 0 to 3"),
        ("1 0:1\n\n2 x:1\n", r"line 3: 'x', expected a number as index"),
        ("1 0:\n", r"line 1: '', expected a number as value"),
        ("1 0:1x\n", r"line 1: '1x', expected a number as value"),
        ("1 0\n", r"line 1: '0', expected index:value"),
        ("one 0:1\n", r"line 1: 'one', expected a number as label"),
        ("1 99999999999999999999:1\n", "line 1: '99999999999999999999', expected a number"),
        ("# nothing\n", "holds no lines"),
    ],
)
def test_damaged_lines_name_file_and_line(
    text: str, message: str, path: Callable[[str], str]
) -> None:
    file = path(text)
    with pytest.raises(mx.error.FileError, match=message) as caught:
        mx.io.LibSVMIter(data_libsvm=file, data_shape=(4,), batch_size=1)
    assert file in str(caught.value)


def test_wrong_attributes(path: Callable[[str], str]) -> None:
    file, short = path(LINES), path("0 1:2\n")
    base = {"data_libsvm": file, "data_shape": (4,), "batch_size": 2}
    for more, message in (
        ({"data_shape": (2, 2)}, "data_shape"), ({"data_shape": (0,)}, "data_shape"),
        ({"label_shape": (3,)}, "label_shape"), ({"batch_size": 0}, "batch_size"),
        ({"num_parts": 2, "part_index": 2}, "part_index"), ({"dtype": "float64"}, "dtype"),
        ({"label_libsvm": short, "label_shape": (3,)}, "1 labels, .* has 5 samples"),
        ({"data_libsvm": file + "x"}, "cannot be opened"),
    ):  # fmt: skip
        with pytest.raises(mx.MXNetError, match=message):
            mx.io.LibSVMIter(**{**base, **more})
