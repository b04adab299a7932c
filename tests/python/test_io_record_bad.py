"""ImageRecordIter and damage: bad records, bad files, bad arguments."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.python.record_files import batches, labels_of, picture, pictures, write_images

from weft import io, recordio
from weft.error import FileError, InvalidValueError, UnsupportedError

SHAPE = (3, 32, 32)


def images(path: Path, **options: object) -> io.MXDataIter:
    return io.ImageRecordIter(
        **{"path_imgrec": path, "data_shape": SHAPE, "batch_size": 4, **options}
    )


def with_bad(path: Path, bad: dict[int, bytes], n: int = 10) -> Path:
    """`n` pictures, some of which are replaced by other bytes."""
    whole = pictures(path.with_name("whole.rec"), n)
    with (
        recordio.MXRecordIO(str(whole), "r") as source,
        recordio.MXIndexedRecordIO(str(path.with_suffix(".idx")), str(path), "w") as target,
    ):
        for i in range(n):
            record = source.read()
            target.write_idx(i, record[:24] + bad[i] if i in bad else record)
    return path


def test_a_bad_image_is_raised_where_its_batch_is_asked_for(tmp_path: Path) -> None:
    path = with_bad(tmp_path / "x.rec", {5: b"no image", 6: b""})
    offset = recordio.MXIndexedRecordIO(str(path.with_suffix(".idx")), str(path), "r").idx[5]
    iterator = images(path)
    for _ in range(2):
        assert iterator.next().label[0].asnumpy().tolist() == [0, 1, 2, 3]
        # The first of the batch, whichever thread was quicker.
        message = f"x.rec: record 105 at byte {offset}: image: 8 bytes that are neither"
        with pytest.raises(FileError, match=message):
            iterator.next()
        assert iterator.next().label[0].asnumpy().tolist() == [8, 9, 0, 1]  # behind the batch
        iterator.reset()
        iterator.reset()


def test_skip_corrupt(tmp_path: Path) -> None:
    path = with_bad(tmp_path / "x.rec", {1: b"no image", 3: b"", 5: b"", 9: b"\xff\xd8\xff"})
    iterator = images(path, skip_corrupt=True)
    assert [(y, pad) for y, pad, _ in batches(iterator)] == [
        ([0, 2, 0, 2], 2), ([4, 6, 7, 4], 1), ([8, 0, 8, 0], 3),
    ]  # fmt: skip
    assert iterator.skipped == 5  # 1, 3, 5, 9 and, to fill up, 1 again
    iterator.reset()
    assert [y for y, _, _ in batches(iterator)] == [[2, 4, 2, 4], [6, 7, 8, 6]]
    assert images(path).skipped == 0


def test_skip_corrupt_leaves_out_whole_batches(tmp_path: Path) -> None:
    path = with_bad(tmp_path / "x.rec", dict.fromkeys(range(2, 6), b""), 8)
    iterator = images(path, skip_corrupt=True, batch_size=2)
    assert [y for y, _, _ in batches(iterator)] == [[0, 1], [6, 7]]
    assert iterator.skipped == 4
    path = with_bad(tmp_path / "y.rec", dict.fromkeys(range(8), b""), 8)
    assert list(images(path, skip_corrupt=True)) == []


def test_damaged_jpeg(tmp_path: Path) -> None:
    picture_file = write_images(tmp_path / "x.rec", [picture(0, 200, 200)], None, ".jpg")
    with recordio.MXRecordIO(str(picture_file), "r") as file:
        record = file.read()
    for bad in (record[: len(record) // 3], record[:800] + b"\xff\xd9" + record[802:]):
        with recordio.MXRecordIO(str(tmp_path / "y.rec"), "w") as file:
            file.write(bad)
        for options in ({}, {"resize": 64}):
            with pytest.raises(FileError, match="y.rec: record 100 at byte 0: image: .*JPEG"):
                images(tmp_path / "y.rec", batch_size=1, **options).next()


def test_damaged_files(tmp_path: Path) -> None:
    path = pictures(tmp_path / "x.rec")
    whole = path.read_bytes()
    offsets = recordio.MXIndexedRecordIO(str(path.with_suffix(".idx")), str(path), "r").idx
    third = offsets[102]

    def check(data: bytes, message: str, left: list[int]) -> None:
        path.write_bytes(data)
        with pytest.raises(FileError, match=f"x.rec: at byte {message}"):
            images(path)
        iterator = images(path, batch_size=1, skip_corrupt=True)
        assert labels_of(iterator) == left
        assert iterator.skipped == 1

    others = [0, 1, 3, 4, 5, 6, 7, 8, 9]
    flipped = whole[:third] + b"x" + whole[third + 1 :]
    check(flipped, f"{third}: the word .*, expected the start of a record", others)
    check(whole[:-9], f"{offsets[109]}: a record of .* bytes, the file ends", list(range(9)))
    check(whole + b"abc", f"{len(whole)}: the file ends after 3 bytes", list(range(10)))
    end = whole[: third + 7] + b"\x60" + whole[third + 8 :]  # the flag of a last part
    check(end, f"{third}: a part with flag 3, expected 0", others)
    # Without a header the record belongs to nobody; with an index it is found when it is read.
    path.write_bytes(flipped)
    iterator = images(path, path_imgidx=path.with_suffix(".idx"), batch_size=1)
    iterator.next(), iterator.next()
    with pytest.raises(FileError, match=f"x.rec: at byte {third}: the word"):
        iterator.next()
    assert iterator.next().label[0].asscalar() == 3
    with recordio.MXRecordIO(str(path), "w") as file:
        file.write(b"short")
    with pytest.raises(FileError, match="x.rec: at byte 0: the record has 5 bytes, the header"):
        images(path).next()
    with recordio.MXRecordIO(str(path), "w") as file:
        file.write(recordio.pack(recordio.IRHeader(0, [1, 2, 3], 0, 0), b"")[:-1])
    with pytest.raises(FileError, match="x.rec: at byte 0: the record has 3 labels, but only 11"):
        images(path).next()


def test_a_file_that_shrinks_is_an_error(tmp_path: Path) -> None:
    path = pictures(tmp_path / "x.rec")
    iterator = images(path, batch_size=1, prefetch_buffer=1)
    iterator.next()
    os.truncate(path, 5000)
    messages = set()
    for _ in range(9):
        try:
            iterator.next()
        except FileError as error:
            messages.add("the file ends, expected" in str(error))
    assert messages == {True}


@given(at=st.integers(0, 2**16), value=st.integers(0, 255), cut=st.integers(0, 200))
@settings(max_examples=60, deadline=None)
def test_any_damage_is_an_error_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, at: int, value: int, cut: int
) -> None:
    folder = tmp_path_factory.mktemp("fuzz")
    images_of = [picture(i, 40, 40) for i in range(4)]
    path = write_images(folder / "x.rec", images_of, None, ".jpg" if at % 2 else ".png")
    data = bytearray(path.read_bytes())
    data[at % len(data)] = value
    path.write_bytes(bytes(data[: len(data) - cut]))
    try:
        for _ in images(path):
            pass
    except FileError as error:
        assert "x.rec" in str(error)
    skipping = images(path, skip_corrupt=True, batch_size=1)
    assert len(list(skipping)) + skipping.skipped >= 3


def test_index_errors(tmp_path: Path) -> None:
    path = pictures(tmp_path / "x.rec")
    index = tmp_path / "bad.idx"
    for text, message in (
        ("0\t0\n1 8\n", "line 2 is '1 8', expected key, tab, offset"),
        ("0\t-4\n", "line 1 is"),
        ("0\t4x\n", "line 1 is"),
        ("0\t6\n", "line 1: offset 6, expected a multiple of 4 below"),
        ("0\t99999996\n", "line 1: offset 99999996, expected a multiple of 4 below"),
    ):
        index.write_text(text)
        with pytest.raises(FileError, match=f"bad.idx: {message}"):
            images(path, path_imgidx=index)
    with pytest.raises(FileError, match="none.rec: cannot be opened"):
        images(tmp_path / "none.rec")
    with pytest.raises(FileError, match="no .rec files"):
        (tmp_path / "folder").mkdir()
        images(tmp_path / "folder")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"data_shape": (3, 32)}, "data_shape is"),
        ({"data_shape": (2, 32, 32)}, "data_shape is"),
        ({"data_shape": (3, 0, 32)}, "data_shape is"),
        ({"data_shape": (3, 1 << 20, 1 << 20)}, "data_shape is"),
        ({"batch_size": 0}, "batch_size is 0"),
        ({"batch_size": 1 << 40}, "batch_size is"),
        ({"label_width": 0}, "label_width is 0"),
        ({"preprocess_threads": 0}, "preprocess_threads is 0"),
        ({"prefetch_buffer": -1}, "prefetch_buffer is -1"),
        ({"num_parts": 0}, "num_parts is 0"),
        ({"num_parts": 2, "part_index": 2}, "part_index is 2"),
        ({"resize": 0}, "resize is 0"),
        ({"pad": -1}, "pad is -1"),
        ({"fill_value": 256}, "fill_value is 256"),
        ({"inter_method": 5}, "inter_method is 5"),
        ({"max_rotate_angle": 181}, "max_rotate_angle is 181"),
        ({"rotate": 361}, "rotate is 361"),
        ({"min_random_scale": 0}, "min_random_scale is 0"),
        ({"min_random_scale": 2}, "min_random_scale is 2"),
        ({"min_img_size": 9, "max_img_size": 8}, "min_img_size is 9"),
        ({"min_crop_size": 4}, "min_crop_size is 4"),
        ({"min_crop_size": 5, "max_crop_size": 4}, "min_crop_size is 5"),
        ({"min_random_area": 2}, "min_random_area is 2"),
        ({"max_aspect_ratio": 1}, "max_aspect_ratio is 1"),
        ({"min_aspect_ratio": 2, "max_aspect_ratio": 1}, "min_aspect_ratio is 2"),
        ({"brightness": -1}, "brightness is -1"),
        ({"pca_noise": float("nan")}, "pca_noise is nan"),
        ({"random_h": 256}, "random_h is 256"),
        ({"random_l": -(2**63)}, "random_l is -9223372036854775808"),
        ({"std_g": 0}, "std_g is 0"),
        ({"random_resized_crop": True, "rand_crop": True}, "random_resized_crop does not go with"),
        ({"shuffle_chunk_size": -1}, "shuffle_chunk_size is -1"),
        ({"path_imgrec": ""}, "path_imgrec is required"),
    ],
)
def test_bad_arguments(tmp_path: Path, options: dict, message: str) -> None:
    path = pictures(tmp_path / "x.rec", 1)
    with pytest.raises(InvalidValueError, match=f"ImageRecordIter: {message}"):
        images(path, **options)


def test_other_bad_arguments(tmp_path: Path) -> None:
    path = pictures(tmp_path / "x.rec", 1)
    with pytest.raises(UnsupportedError, match="aug_seq is 'other'"):
        images(path, aug_seq="other")
    with pytest.raises(TypeError, match="'rand_flip'; did you mean 'rand_crop'|'rand_flip'"):
        images(path, rand_flip=True)
    with pytest.raises(ValueError, match="a crop of 50 x 50 of an image of 60 x 40"):
        images(path, batch_size=1, min_crop_size=50, max_crop_size=50).next()
    with pytest.raises(ValueError, match="augmentation makes an image"):
        images(path, batch_size=1, min_random_scale=1e6, max_random_scale=1e6).next()
    assert np.isfinite(images(path, batch_size=1, max_img_size=40).next().data[0].asnumpy()).all()
