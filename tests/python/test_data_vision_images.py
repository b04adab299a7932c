"""Data sets of image files."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from tests.python.images import encoded, noise, write_image

import weft as mx
from weft import recordio
from weft.error import FileError
from weft.gluon import data
from weft.gluon.data import vision


def write_records(base, labels, images):
    with recordio.MXIndexedRecordIO(f"{base}.idx", f"{base}.rec", "w") as file:
        for number, (label, image) in enumerate(zip(labels, images, strict=True)):
            file.write_idx(10 * number, recordio.pack((0, label, number, 0), image))
    return f"{base}.rec"


@pytest.fixture
def pictures():
    return [noise(4 + seed, 5, seed=seed) for seed in range(4)]


@pytest.fixture
def record_file(tmp_path, pictures):
    labels = [3.0, 1.0, [0.5, 2.0], 7.0]
    return write_records(tmp_path / "x", labels, map(encoded, pictures))


def test_record_file(record_file):
    dataset = data.RecordFileDataset(record_file)
    assert len(dataset) == 4
    assert [recordio.unpack(dataset[i])[0].id for i in (0, 3, -1)] == [0, 3, 3]
    with pytest.raises(IndexError):
        dataset[4]
    again = pickle.loads(pickle.dumps(dataset))
    assert again[2] == dataset[2]
    with pytest.raises(FileError, match=r"none\.rec"):
        data.RecordFileDataset(record_file.replace("x.rec", "none.rec"))


def test_images_in_records(record_file, pictures):
    dataset = vision.ImageRecordDataset(record_file)
    assert len(dataset) == 4
    image, label = dataset[3]
    assert image.dtype == np.uint8 and label == 7.0 and type(label) is float
    np.testing.assert_array_equal(image.asnumpy(), pictures[3])
    assert dataset[2][1].tolist() == [0.5, 2.0]
    gray = vision.ImageRecordDataset(record_file, 0, lambda x, y: (x.astype("float32"), y + 1))
    image, label = gray[1]
    assert image.shape == (5, 5, 1) and image.dtype == np.float32 and label == 2.0


def test_threads_of_a_loader_share_a_record_file(tmp_path):
    path = write_records(tmp_path / "x", range(40), [bytes([i]) * 3000 for i in range(40)])
    loader = data.DataLoader(
        data.RecordFileDataset(path),
        4,
        num_workers=4,
        thread_pool=True,
        batchify_fn=lambda records: [recordio.unpack(r) for r in records],
    )
    for _ in range(5):
        seen = [(int(h.label), s[0], s[-1], len(s)) for batch in loader for h, s in batch]
        assert seen == [(i, i, i, 3000) for i in range(40)]


def test_damaged_records_are_named(tmp_path, pictures):
    images = [encoded(pictures[0]), encoded(pictures[1])[:-9], b"text"]
    path = write_records(tmp_path / "x", [0, 1, 2], images)
    offset = len(recordio.pack((0, 0, 0, 0), images[0])) + 8
    offset += -offset % 4
    dataset = vision.ImageRecordDataset(path)
    dataset[0]
    with pytest.raises(FileError, match=rf"x\.rec: record 10 at byte {offset}: .*damaged PNG"):
        dataset[1]
    with pytest.raises(FileError, match=r"x\.rec: record 20 at byte \d+: .*neither"):
        dataset[2]
    with recordio.MXIndexedRecordIO(str(tmp_path / "y.idx"), str(tmp_path / "y.rec"), "w") as file:
        file.write_idx(0, b"short")
    with pytest.raises(FileError, match=r"y\.rec: record 0 at byte 0: unpack: 5 bytes"):
        vision.ImageRecordDataset(str(tmp_path / "y.rec"))[0]


@pytest.fixture
def folders(tmp_path):
    for seed, name in enumerate(("b/2.jpg", "b/10.JPG", "a/x.png", "a/sub/y.png", "top.png")):
        write_image(tmp_path / "f" / name, noise(4 + seed, 5, seed=seed))
    (tmp_path / "f" / "a" / "t.txt").write_text("text")
    (tmp_path / "f" / "empty").mkdir()
    return tmp_path / "f"


def test_image_folders(folders):
    with pytest.warns(UserWarning) as warned:
        dataset = vision.ImageFolderDataset(str(folders))
    ignored = sorted(str(w.message).split()[1] for w in warned)
    assert ignored == [str(folders / name) for name in ("a/sub", "a/t.txt", "top.png")]
    assert {w.filename for w in warned} == {__file__}
    assert dataset.synsets == ["a", "b", "empty"]
    assert dataset.items == [
        (str(folders / "a/x.png"), 0),
        (str(folders / "b/10.JPG"), 1),
        (str(folders / "b/2.jpg"), 1),
    ]
    image, label = dataset[0]
    assert len(dataset) == 3 and label == 0 and type(label) is int
    np.testing.assert_array_equal(image.asnumpy(), noise(6, 5, seed=2))


@pytest.mark.filterwarnings("ignore")
def test_image_folders_in_gray_and_transformed(folders):
    dataset = vision.ImageFolderDataset(
        str(folders), flag=0, transform=lambda x, y: (x.astype("float32"), y + 10)
    )
    image, label = dataset[-1]
    assert image.shape == (4, 5, 1) and image.dtype == np.float32 and label == 11
    (folders / "b" / "2.jpg").write_bytes(b"text")
    with pytest.raises(FileError, match=r"b/2\.jpg: 4 bytes that are neither"):
        dataset[-1]
    with pytest.raises(FileNotFoundError):
        vision.ImageFolderDataset(str(folders / "none"))


@pytest.mark.parametrize("as_file", [True, False])
def test_image_lists(tmp_path, folders, as_file):
    rows = [[3, "a/x.png"], [[0.5, 2], "b/2.jpg"]]
    if as_file:
        (folders / "x.lst").write_text("7\t3.0\ta/x.png\n9\t0.5\t2\tb/2.jpg\n")
    dataset = vision.ImageListDataset(str(folders), "x.lst" if as_file else rows, flag=1)
    assert len(dataset) == 2
    image, label = dataset[0]
    np.testing.assert_array_equal(image.asnumpy(), noise(6, 5, seed=2))
    assert label == 3.0 and dataset[1][1].tolist() == [0.5, 2.0]
    with pytest.raises(ValueError, match="needs imglist"):
        vision.ImageListDataset(str(folders))


def test_image_batches(record_file):
    dataset = vision.ImageRecordDataset(record_file).transform_first(
        lambda x: mx.image.fixed_crop(x, 0, 0, 4, 4)
    )
    images, labels = next(iter(data.DataLoader(dataset, 2)))
    assert images.shape == (2, 4, 4, 3) and labels.asnumpy().tolist() == [3.0, 1.0]
