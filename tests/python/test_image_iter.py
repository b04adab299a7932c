"""`ImageIter`: sources, order, last batches, damaged images."""

from __future__ import annotations

import logging
import random

import numpy as np
import pytest
from tests.python.images import CLOTHES, encoded, noise, write_image

import weft as mx
from weft import recordio
from weft.error import FileError
from weft.image import ImageIter

COUNT = 11
SHAPE = (3, 4, 5)


def picture(number):
    """Larger than SHAPE by a pixel on each side, and known by its number."""
    pixels = noise(6, 7, seed=number)
    pixels[1, 1] = number
    return pixels


def write_records(base, pictures, labels=None):
    with recordio.MXIndexedRecordIO(f"{base}.idx", f"{base}.rec", "w") as file:
        for number, data in enumerate(pictures):
            label = number if labels is None else labels[number]
            file.write_idx(100 + number, recordio.pack((0, label, number, 0), data))


@pytest.fixture
def folder(tmp_path):
    """Eleven pictures as records, as files, and in a list."""
    for number in range(COUNT):
        write_image(tmp_path / f"{number}.png", picture(number))
    write_records(tmp_path / "x", (encoded(picture(n)) for n in range(COUNT)))
    lines = (f"{100 + n}\t{n}.0\t{n}.png\n" for n in range(COUNT))
    (tmp_path / "x.lst").write_text("".join(lines))
    return tmp_path


SOURCES = {
    "records": lambda f: {"path_imgrec": f"{f}/x.rec"},
    "indexed": lambda f: {"path_imgrec": f"{f}/x.rec", "path_imgidx": f"{f}/x.idx"},
    "list file": lambda f: {"path_imglist": f"{f}/x.lst", "path_root": str(f)},
    "list": lambda f: {"imglist": [[n, f"{n}.png"] for n in range(COUNT)], "path_root": str(f)},
    "records by list": lambda f: {
        "path_imgrec": f"{f}/x.rec",
        "path_imgidx": f"{f}/x.idx",
        "path_imglist": f"{f}/x.lst",
    },
}
every_source = pytest.mark.parametrize("source", SOURCES)


def make(folder, source="indexed", batch_size=4, **options):
    return ImageIter(batch_size, SHAPE, **SOURCES[source](folder), **options)


def numbers(batch):
    """The pictures in a batch, told by a pixel; they must go with the labels."""
    seen = batch.data[0].asnumpy()[:, 0, 0, 0].astype(int).tolist()
    assert batch.label[0].asnumpy().tolist() == seen
    return seen


def a_pass(iterator):
    return [(numbers(batch), batch.pad) for batch in iterator]


@every_source
def test_batches(folder, source):
    iterator = make(folder, source)
    assert iterator.provide_data == [("data", (4, *SHAPE))]
    assert iterator.provide_label == [("softmax_label", (4,))]
    expected = [([0, 1, 2, 3], 0), ([4, 5, 6, 7], 0), ([8, 9, 10, 0], 1)]
    assert a_pass(iterator) == expected
    with pytest.raises(StopIteration):
        iterator.next()
    iterator.reset()
    batch = iterator.next()
    assert batch.data[0].dtype == batch.label[0].dtype == np.float32
    middle = np.stack([picture(n)[1:5, 1:6] for n in range(4)]).transpose(0, 3, 1, 2)
    np.testing.assert_array_equal(batch.data[0].asnumpy(), middle)
    assert iterator.num_skipped == 0


@every_source
def test_last_batch_discarded(folder, source):
    iterator = make(folder, source, last_batch_handle="discard")
    for _ in range(2):
        assert a_pass(iterator) == [([0, 1, 2, 3], 0), ([4, 5, 6, 7], 0)]
        iterator.reset()


@every_source
def test_last_batch_rolled_over(folder, source):
    iterator = make(folder, source, last_batch_handle="roll_over")
    assert a_pass(iterator) == [([0, 1, 2, 3], 0), ([4, 5, 6, 7], 0)]
    iterator.reset()
    assert a_pass(iterator) == [
        ([8, 9, 10, 0], 1), ([1, 2, 3, 4], 0), ([5, 6, 7, 8], 0)
    ]  # fmt: skip
    iterator.reset()
    assert numbers(iterator.next()) == [9, 10, 0, 1]
    iterator.hard_reset()
    assert numbers(iterator.next()) == [0, 1, 2, 3]


def test_batches_larger_than_everything(folder):
    assert a_pass(make(folder, batch_size=25)) == [([*range(11), *range(11), 0, 1, 2], 14)]
    assert a_pass(make(folder, batch_size=25, last_batch_handle="discard")) == []
    iterator = make(folder, batch_size=25, last_batch_handle="roll_over")
    assert a_pass(iterator) == []
    iterator.reset()
    assert a_pass(iterator) == []
    iterator.reset()
    assert numbers(iterator.next()) == [*range(11), *range(11), 0, 1, 2]


@pytest.mark.parametrize("source", ["indexed", "list file", "list", "records by list"])
def test_shuffling_follows_the_seed_of_random(folder, source):
    passes = []
    for _ in range(2):
        random.seed(3)
        iterator = make(folder, source, shuffle=True, batch_size=COUNT)
        passes.append(numbers(iterator.next()))
        iterator.reset()
        passes.append(numbers(iterator.next()))
    order = list(range(COUNT))
    random.seed(3)
    random.shuffle(order)
    # MXNet shuffles once for each pass, the first included.
    assert passes[0] == passes[2] == order
    random.shuffle(order)
    assert passes[1] == passes[3] == order


def test_labels_and_order_come_from_the_list(folder):
    (folder / "x.lst").write_text("107\t70.5\tx\n103\t30.5\tx\n")
    iterator = make(folder, "records by list", batch_size=2)
    batch = iterator.next()
    assert batch.label[0].asnumpy().tolist() == [70.5, 30.5]
    assert batch.data[0].asnumpy()[:, 0, 0, 0].tolist() == [7, 3]


def test_padding_does_not_shuffle(folder):
    random.seed(3)
    iterator = make(folder, shuffle=True)
    (first, *_, last) = a_pass(iterator)
    assert last[0][-1] == first[0][0] and last[1] == 1


@pytest.mark.parametrize("source", ["indexed", "list file", "records by list"])
def test_parts(folder, source):
    parts = [
        make(folder, source, batch_size=3, part_index=i, num_parts=3) for i in range(3)
    ]
    assert [a_pass(part) for part in parts] == [
        [([0, 1, 2], 0)], [([3, 4, 5], 0)], [([6, 7, 8], 0)],
    ]  # fmt: skip
    assert [part.num_image for part in parts] == [3, 3, 3]


def test_several_labels(folder):
    rows = [[[n, n / 2], f"{n}.png"] for n in range(3)]
    rows[1] = [1, 0.5, "1.png"]
    iterator = ImageIter(2, SHAPE, label_width=2, imglist=rows, path_root=str(folder))
    assert iterator.provide_label == [("softmax_label", (2, 2))]
    assert iterator.next().label[0].asnumpy().tolist() == [[0, 0], [1, 0.5]]
    pictures = [encoded(picture(n)) for n in range(2)]
    write_records(folder / "y", pictures, [[3.0, 4.0], [5.0, 6.0]])
    iterator = ImageIter(2, SHAPE, label_width=2, path_imgrec=f"{folder}/y.rec")
    assert iterator.next().label[0].asnumpy().tolist() == [[3, 4], [5, 6]]
    with pytest.raises(ValueError, match="an image has 2 labels, expected label_width 1"):
        ImageIter(2, SHAPE, path_imgrec=f"{folder}/y.rec").next()


@pytest.mark.parametrize("dtype", ["float32", "float64", "int32", "int64"])
def test_dtype_of_labels(folder, dtype):
    iterator = make(folder, dtype=dtype, label_name="y", data_name="x")
    batch = iterator.next()
    assert np.dtype(batch.label[0].dtype).name == dtype and batch.data[0].dtype == np.float32
    assert iterator.provide_label[0].dtype == dtype
    assert (iterator.provide_data[0].name, iterator.provide_label[0].name) == ("x", "y")


def test_augmenters(folder):
    seen = []
    flip = mx.image.HorizontalFlipAug(1.0)
    iterator = make(folder, aug_list=[mx.image.CenterCropAug((5, 4)), lambda x: seen.append(x) or x,
                                      flip])  # fmt: skip
    batch = iterator.next()
    assert batch.data[0].dtype == np.uint8 and len(seen) == 4
    np.testing.assert_array_equal(
        batch.data[0].asnumpy()[2], picture(2)[1:5, 5:0:-1].transpose(2, 0, 1)
    )
    kinds = [type(a).__name__ for a in make(folder, rand_crop=True, mean=True).auglist]
    assert kinds == ["RandomCropAug", "CastAug", "ColorNormalizeAug"]
    with pytest.raises(ValueError, match=r"shape \(3, 6, 7\) after augmentation, expected"):
        make(folder, aug_list=[]).next()


def test_steps_can_be_replaced(folder):
    class Named(ImageIter):
        def next_sample(self):
            label, data = super().next_sample()
            return label + 100, data

        def postprocess_data(self, datum):
            return super().postprocess_data(datum) + 1

    iterator = Named(2, SHAPE, path_imgrec=f"{folder}/x.rec")
    batch = iterator.next()
    assert batch.label[0].asnumpy().tolist() == [100, 101]
    expected = picture(1)[1:5, 1:6].transpose(2, 0, 1).astype(np.float32) + 1
    np.testing.assert_array_equal(batch.data[0].asnumpy()[1], expected)
    label, data = make(folder).next_sample()
    assert label == 0.0 and data == encoded(picture(0))
    assert make(folder, "list").read_image("3.png") == encoded(picture(3))
    assert iterator.imdecode(data).shape == (6, 7, 3)


# Damaged images


def damage(folder, source):
    """Damage the second and the last picture; returns what errors say about them."""
    cut = encoded(picture(1))[:-20]
    if "list" in source and "records" not in source:
        (folder / "1.png").write_bytes(cut)
        (folder / "10.png").unlink()
        return ["1.png", "10.png"]
    pictures = [encoded(picture(n)) for n in range(COUNT)]
    pictures[1], pictures[10] = cut, b"text"
    write_records(folder / "x", pictures)
    offsets = [line.split("\t")[1] for line in (folder / "x.idx").read_text().splitlines()]
    first = 0 if source == "records" else 100
    return [rf"x\.rec: record {first + n} at byte {offsets[n]}: " for n in (1, 10)]


@every_source
def test_damaged_images_are_named(folder, source):
    first, last = damage(folder, source)
    with pytest.raises(OSError, match=first):
        make(folder, source).next()
    iterator = make(folder, source, batch_size=1)
    iterator.next()
    with pytest.raises(FileError, match=first):
        iterator.next()
    for number in range(2, 10):
        assert numbers(iterator.next()) == [number]
    with pytest.raises(OSError, match=last):
        iterator.next()


@every_source
def test_damaged_images_are_skipped_and_counted(folder, source, caplog):
    named = damage(folder, source)
    iterator = make(folder, source, skip_corrupt=True)
    with caplog.at_level(logging.WARNING, "weft"):
        assert a_pass(iterator) == [([0, 2, 3, 4], 0), ([5, 6, 7, 8], 0), ([9, 0, 2, 3], 3)]
    # The second picture came again to fill up the last batch.
    assert iterator.num_skipped == 3 == len(caplog.messages)
    assert all("skipped: " in message for message in caplog.messages)
    assert named[0].replace("\\", "") in caplog.messages[0]


def test_nothing_but_damage(folder):
    write_records(folder / "x", [b"text"] * 3)
    iterator = make(folder, skip_corrupt=True)
    assert a_pass(iterator) == [] and iterator.num_skipped == 3


@pytest.mark.parametrize("skip", [False, True])
def test_a_record_file_that_is_cut_off(folder, skip):
    content = (folder / "x.rec").read_bytes()
    (folder / "x.rec").write_bytes(content[:-30])
    iterator = make(folder, "records", batch_size=10, skip_corrupt=skip)
    iterator.next()
    # Where the next record would be cannot be known.
    with pytest.raises(FileError, match=r"x\.rec: the record at byte \d+ has"):
        iterator.next()


# Arguments


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "there are no images"),
        ({"imglist": [["a.png"]]}, r"imglist: entry 1 is \['a.png'\]"),
        ({"path_imgrec": "x.rec", "shuffle": True}, "need path_imgidx"),
        ({"path_imgrec": "x.rec", "num_parts": 2}, "need path_imgidx"),
        ({"path_imgrec": "x.rec", "part_index": 2, "num_parts": 2}, "part_index is 2 of 2 parts"),
        ({"path_imgrec": "x.rec", "batch_size": 0}, "batch_size is 0"),
        ({"path_imgrec": "x.rec", "dtype": "uint8"}, "dtype is 'uint8'"),
        ({"path_imgrec": "x.rec", "last_batch_handle": "x"}, "last_batch_handle is 'x'"),
        ({"path_imgrec": "x.rec", "data_shape": (1, 4, 5)}, r"data_shape is \(1, 4, 5\)"),
        ({"path_imgrec": "x.rec", "data_shape": (4, 5)}, r"data_shape is \(4, 5\)"),
    ],
)
def test_arguments_that_do_not_go_together(folder, monkeypatch, options, message):
    monkeypatch.chdir(folder)
    with pytest.raises(ValueError, match=f"(?s){message}"):
        ImageIter(**{"batch_size": 2, "data_shape": SHAPE, **options})


def test_files_that_are_wrong(folder):
    with pytest.raises(FileError, match=r"none\.rec"):
        ImageIter(2, SHAPE, path_imgrec=f"{folder}/none.rec")
    (folder / "x.lst").write_text("1\t2\t1.png\n1\tx\t1.png\n")
    with pytest.raises(FileError, match=r"x\.lst: line 2 is '1\\tx\\t1.png'"):
        make(folder, "list file")
    with pytest.raises(TypeError, match="foo"):
        make(folder, foo=1)


def test_the_photographs_that_mxnet_packed(folder):
    """The order, labels and pixels that MXNet reads; without them our own records."""
    base = CLOTHES / "recordio" / "visible" / "clothing-visible"
    if not base.with_suffix(".rec").exists():
        assert a_pass(make(folder, batch_size=COUNT)) == [(list(range(COUNT)), 0)]
        return
    reference = np.load(base.parent / "reference-clothing-visible.npz")
    iterator = ImageIter(12, (3, 32, 32), path_imgrec=str(base.with_suffix(".rec")))
    batches = list(iterator)
    labels = np.concatenate([batch.label[0].asnumpy() for batch in batches])
    np.testing.assert_array_equal(labels, reference["labels"])
    pixels = reference["imdecode_rgb_lst0"]
    top, left = (pixels.shape[0] - 32) // 2, (pixels.shape[1] - 32) // 2
    middle = pixels[top : top + 32, left : left + 32].transpose(2, 0, 1)
    np.testing.assert_allclose(batches[0].data[0].asnumpy()[0], middle, atol=2)
