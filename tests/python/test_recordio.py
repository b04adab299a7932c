"""RecordIO against a file that MXNet 1.9.1 wrote, round trips, and damaged files."""

from __future__ import annotations

import os
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft import recordio
from weft.error import FileError

MAGIC = b"\x0a\x23\xd7\xce"
MADE_BY_MXNET = Path(__file__).parent.parent / "data" / "recordio" / "mxnet.rec"
# What tests/data/recordio/mxnet.rec holds, in order.
RECORDS = [
    b"", b"abc", MAGIC, b"abcd" + MAGIC + b"xy", b"ab" + MAGIC + b"cd", MAGIC + MAGIC,
    b"abcd" + MAGIC, MAGIC + b"zzzzz",
]  # fmt: skip

pieces = st.sampled_from([MAGIC, b"a", b"ab", b"abcd", b"\0\0\0\0"]) | st.binary(max_size=9)
records = st.lists(pieces, max_size=6).map(b"".join)


def write(path: Path, contents: list[bytes]) -> None:
    with recordio.MXRecordIO(str(path), "w") as file:
        for record in contents:
            file.write(record)


def read(path: Path) -> list[bytes]:
    with recordio.MXRecordIO(str(path), "r") as file:
        return list(iter(file.read, None))


def test_reads_what_mxnet_wrote() -> None:
    assert read(MADE_BY_MXNET) == RECORDS
    index = recordio.MXIndexedRecordIO(
        str(MADE_BY_MXNET.with_suffix(".idx")), str(MADE_BY_MXNET), "r"
    )
    assert index.keys == list(range(8))
    for key in (5, 0, 7, 3):
        assert index.read_idx(key) == RECORDS[key]


def test_writes_the_bytes_that_mxnet_writes(tmp_path: Path) -> None:
    file = recordio.MXIndexedRecordIO(str(tmp_path / "a.idx"), str(tmp_path / "a.rec"), "w")
    for key, record in enumerate(RECORDS):
        file.write_idx(key, record)
    file.close()
    assert (tmp_path / "a.rec").read_bytes() == MADE_BY_MXNET.read_bytes()
    assert (tmp_path / "a.idx").read_bytes() == MADE_BY_MXNET.with_suffix(".idx").read_bytes()


@given(contents=st.lists(records, max_size=5))
def test_round_trip(contents: list[bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("records") / "x.rec"
    write(path, contents)
    assert path.stat().st_size % 4 == 0
    assert read(path) == contents


@pytest.mark.parametrize("length", range(0, MADE_BY_MXNET.stat().st_size))
def test_truncated_files(length: int, tmp_path: Path) -> None:
    path = tmp_path / "cut.rec"
    path.write_bytes(MADE_BY_MXNET.read_bytes()[:length])
    starts = [int(line.split()[1]) for line in MADE_BY_MXNET.with_suffix(".idx").open()]
    found = []
    with recordio.MXRecordIO(str(path), "r") as file:
        try:
            found.extend(iter(file.read, None))
        except FileError as error:
            assert "cut.rec" in str(error)
            assert length not in starts
    # Every record that is there as a whole comes, and nothing else.
    whole = sum(start < length for start in starts)
    assert found == RECORDS[: len(found)]
    assert len(found) in ((whole,) if length in starts else (whole - 1, whole))


@given(at=st.integers(0, MADE_BY_MXNET.stat().st_size - 1), bit=st.integers(0, 7))
def test_flipped_bits(at: int, bit: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("records") / "x.rec"
    data = bytearray(MADE_BY_MXNET.read_bytes())
    data[at] ^= 1 << bit
    path.write_bytes(data)
    try:
        assert len(read(path)) <= len(RECORDS) + 1
    except FileError as error:
        assert "x.rec" in str(error)


def test_a_length_beyond_the_file_allocates_nothing(tmp_path: Path) -> None:
    path = tmp_path / "long.rec"
    path.write_bytes(MAGIC + (2**29 - 1).to_bytes(4, "little") + b"abc")
    with pytest.raises(FileError, match="byte 0 has 536870911 bytes, the file ends after 3"):
        read(path)


def test_errors_name_file_and_reason(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="none.rec: No such file"):
        recordio.MXRecordIO(str(tmp_path / "none.rec"), "r")
    with pytest.raises(ValueError, match="flag is 'a'"):
        recordio.MXRecordIO(str(tmp_path / "x.rec"), "a")
    index = tmp_path / "bad.idx"
    index.write_text("0\t0\nseven\n")
    with pytest.raises(FileError, match="line 2 is 'seven'"):
        recordio.MXIndexedRecordIO(str(index), str(MADE_BY_MXNET), "r")
    good = recordio.MXIndexedRecordIO(
        str(MADE_BY_MXNET.with_suffix(".idx")), str(MADE_BY_MXNET), "r"
    )
    with pytest.raises(KeyError, match="no record 99"):
        good.seek(99)
    with pytest.raises(FileError, match="not open for writing"):
        good.write(b"x")
    good.close()
    good.close()
    with pytest.raises(FileError, match="closed"):
        good.read()


def test_pickled_readers_start_anew() -> None:
    file = recordio.MXRecordIO(str(MADE_BY_MXNET), "r")
    file.read()
    file.read()
    copy = pickle.loads(pickle.dumps(file))
    assert copy.read() == RECORDS[0]
    assert file.read() == RECORDS[2]


def test_a_forked_reader_does_not_move_its_parent() -> None:
    file = recordio.MXRecordIO(str(MADE_BY_MXNET), "r")
    file.read()
    child = os.fork()
    if child == 0:
        ok = file.read() == RECORDS[0] and file.read() == RECORDS[1]
        os._exit(0 if ok else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert file.read() == RECORDS[1]


@given(
    label=st.floats(width=32, allow_nan=False)
    | st.lists(st.floats(width=32, allow_nan=False), min_size=1, max_size=5),
    id=st.integers(0, 2**64 - 1),
    id2=st.integers(0, 2**64 - 1),
    data=st.binary(max_size=20),
)
def test_headers_round_trip(label: object, id: int, id2: int, data: bytes) -> None:
    header, rest = recordio.unpack(recordio.pack(recordio.IRHeader(0, label, id, id2), data))
    np.testing.assert_array_equal(header.label, np.float32(label))
    assert header.flag == (len(label) if isinstance(label, list) else 0)
    assert (header.id, header.id2, rest) == (id, id2, data)


@pytest.mark.parametrize("length", range(24 + 8))
def test_short_records_are_errors(length: int) -> None:
    record = recordio.pack(recordio.IRHeader(0, [1, 2], 3, 4), b"")
    with pytest.raises(ValueError, match="unpack"):
        recordio.unpack(record[:length])


@pytest.mark.parametrize("offset", [-4, 10**9])
def test_an_index_points_into_its_file(offset: int, tmp_path: Path) -> None:
    write(tmp_path / "a.rec", [b"abc"])
    (tmp_path / "a.idx").write_text(f"0\t0\n1\t{offset}\n")
    with pytest.raises(FileError, match=f"a.idx: line 2: offset {offset}, expected 0 to 11"):
        recordio.MXIndexedRecordIO(str(tmp_path / "a.idx"), str(tmp_path / "a.rec"), "r")


class SlowSeek(recordio.MXIndexedRecordIO):
    """Lets other threads in between going to a record and reading it."""

    def seek(self, idx: int) -> None:
        super().seek(idx)
        time.sleep(0.001)


def test_threads_share_an_indexed_file() -> None:
    paths = str(MADE_BY_MXNET.with_suffix(".idx")), str(MADE_BY_MXNET)
    file = pickle.loads(pickle.dumps(SlowSeek(*paths, "r")))
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(file.read_idx, [*range(8)] * 4)) == RECORDS * 4
