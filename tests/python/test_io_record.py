"""ImageRecordIter: which samples come when, their pixels and labels, and damaged files."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from tests.python.record_files import (
    MADE_BY_MXNET,
    batches,
    labels_of,
    picture,
    pictures,
    pixels_of,
    write_images,
)  # fmt: skip

import weft as mx
from weft import io, recordio
from weft.error import FileError, StateError

SHAPE = (3, 32, 32)


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record file of ten pictures; labels count from 0, identifiers from 100."""
    return pictures(tmp_path_factory.mktemp("records") / "ten.rec")


def images(path: Path, **options: object) -> io.MXDataIter:
    return io.ImageRecordIter(
        **{"path_imgrec": path, "data_shape": SHAPE, "batch_size": 4, "verbose": False, **options}
    )


def centre(image: np.ndarray, height: int = 32, width: int = 32) -> np.ndarray:
    y, x = (image.shape[0] - height) // 2, (image.shape[1] - width) // 2
    return image[y : y + height, x : x + width].transpose(2, 0, 1).astype("float32")


# --- Which samples come when


def test_order_and_padding(ten: Path) -> None:
    iterator = images(ten)
    assert iterator.provide_data == [("data", (4, *SHAPE))]
    assert iterator.provide_label == [("softmax_label", (4,))]
    full = [([0, 1, 2, 3], 0, [100, 101, 102, 103]), ([4, 5, 6, 7], 0, [104, 105, 106, 107])]
    first = [*full, ([8, 9, 0, 1], 2, [108, 109, 100, 101])]
    second = [([2, 3, 4, 5], 0, [102, 103, 104, 105]), ([6, 7, 8, 9], 0, [106, 107, 108, 109])]
    for expected in (first, second, first, second):  # as MXNet 1.9.1's ImageRecordIter_v1
        assert batches(iterator) == expected
        with pytest.raises(StopIteration):
            iterator.next()
        iterator.reset()


def test_without_round_batch_every_pass_is_the_same(ten: Path) -> None:
    iterator = images(ten, round_batch=False)
    for _ in range(3):
        labels = [(y, pad) for y, pad, _ in batches(iterator)]
        assert labels == [([0, 1, 2, 3], 0), ([4, 5, 6, 7], 0), ([8, 9, 0, 1], 2)]
        iterator.reset()


def test_batches_larger_than_the_file(ten: Path) -> None:
    iterator = images(ten, batch_size=24)
    expected = [float(i % 10) for i in range(24)]
    assert [(y, pad) for y, pad, _ in batches(iterator)] == [(expected, 14)]
    iterator.reset()
    # Four of the third round of the records have come already.
    assert [(y[:6], pad) for y, pad, _ in batches(iterator)] == [([4, 5, 6, 7, 8, 9], 18)]


def test_a_reset_in_the_middle_starts_a_whole_pass(ten: Path) -> None:
    iterator = images(ten)
    for n in (0, 1, 2):
        for _ in range(n):
            iterator.next()
        iterator.reset()
        assert labels_of(iterator) == list(range(10))
        iterator.reset()
        iterator.reset()


@pytest.mark.parametrize(
    ("parts", "by_bytes", "by_index"),
    [  # as MXNet 1.9.1 cuts ten records of about the same size
        (2, [5, 5], [5, 5]),
        (5, [2, 2, 2, 2, 2], [2, 2, 2, 2, 2]),
        (12, None, [1] * 10 + [0] * 2),
    ],
)
def test_parts(ten: Path, parts: int, by_bytes: list[int] | None, by_index: list[int]) -> None:
    for index, expected in (("", by_bytes), (ten.with_suffix(".idx"), by_index)):
        found = [
            labels_of(images(ten, batch_size=1, num_parts=parts, part_index=i, path_imgidx=index))
            for i in range(parts)
        ]
        assert sum(found, []) == list(range(10))
        assert expected is None or [len(f) for f in found] == expected


def test_parts_with_an_index_have_equal_numbers_of_records(ten: Path) -> None:
    index = ten.with_suffix(".idx")
    found = [
        labels_of(images(ten, batch_size=1, num_parts=4, part_index=i, path_imgidx=index))
        for i in range(4)
    ]
    assert found == [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9]]


def test_an_index_chooses_records(ten: Path, tmp_path: Path) -> None:
    lines = ten.with_suffix(".idx").read_text().splitlines()
    chosen = tmp_path / "some.idx"
    chosen.write_text("\n".join(lines[i] for i in (7, 2, 5)) + "\n")
    assert labels_of(images(ten, batch_size=1, path_imgidx=chosen)) == [2, 5, 7]


@pytest.mark.parametrize("chunk", [0, 1])
def test_shuffled_passes(ten: Path, chunk: int) -> None:
    options = {"shuffle": True, "shuffle_chunk_size": chunk, "batch_size": 5}
    iterator = images(ten, seed=3, **options)
    passes = []
    for _ in range(3):
        passes.append(labels_of(iterator))
        assert sorted(passes[-1]) == list(range(10))
        iterator.reset()
    assert passes[0] != passes[1] != passes[2] != list(range(10))
    again = images(ten, seed=3, path_imgidx=ten.with_suffix(".idx"), **options)
    assert labels_of(again) == passes[0]
    assert labels_of(images(ten, seed=4, **options)) != passes[0]
    # What fills a batch up begins the next pass.
    rounded = images(ten, seed=3, shuffle=True, batch_size=4)
    filled = [y for y, _, _ in batches(rounded)][-1][2:]
    rounded.reset()
    assert sorted([*filled, *labels_of(rounded)]) == list(range(10))


def test_chunks_stay_together(tmp_path: Path) -> None:
    # Two records of 700 kB are less than a chunk of 1 MB, three are more.
    with recordio.MXRecordIO(str(tmp_path / "big.rec"), "w") as file:
        for i in range(6):
            image = recordio.pack_img(recordio.IRHeader(0, i, i, 0), picture(i, 32, 32), 1, ".png")
            file.write(image + bytes(700_000))
    order = labels_of(
        images(tmp_path / "big.rec", shuffle=True, shuffle_chunk_size=1, batch_size=1, seed=1)
    )
    assert sorted(order) == list(range(6))
    assert [int(i) // 2 for i in order[::2]] == [int(i) // 2 for i in order[1::2]]


def test_several_files_and_empty_ones(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    write_images(folder / "b.rec", [picture(2, 40, 40)], [2.0])
    write_images(folder / "a.rec", [picture(i, 40, 40) for i in range(2)])
    (folder / "c.rec").write_bytes(b"")
    assert labels_of(images(folder, batch_size=1)) == [0, 1, 2]
    iterator = images(folder / "c.rec")
    assert list(iterator) == []
    iterator.reset()
    assert list(iterator) == []


# --- Labels


def test_labels_of_several_numbers(tmp_path: Path) -> None:
    labels = [[i, 2 * i, 3 * i] for i in range(3)]
    path = write_images(tmp_path / "x.rec", [picture(i, 40, 40) for i in range(3)], labels)
    iterator = images(path, label_width=3, batch_size=3)
    assert iterator.provide_label == [("softmax_label", (3, 3))]
    np.testing.assert_array_equal(iterator.next().label[0].asnumpy(), labels)
    with pytest.raises(FileError, match="x.rec: record 100 at byte 0: it has 3 labels"):
        images(path, batch_size=3).next()


def test_an_image_list_replaces_labels(ten: Path, tmp_path: Path) -> None:
    lines = [f"{100 + i}\t{50 + i}.5\t{i}\tx {i}.png" for i in range(10)]
    (tmp_path / "a.lst").write_text("\r\n".join(lines) + "\n")
    iterator = images(ten, path_imglist=tmp_path / "a.lst", label_width=2, batch_size=10)
    np.testing.assert_array_equal(
        iterator.next().label[0].asnumpy(), [[50.5 + i, i] for i in range(10)]
    )
    (tmp_path / "a.lst").write_text("\n".join(lines[1:]))
    with pytest.raises(FileError, match="record 100 at byte 0: the image list has no such number"):
        images(ten, path_imglist=tmp_path / "a.lst", label_width=2).next()
    (tmp_path / "a.lst").write_text("100\tx\tname\n")
    with pytest.raises(FileError, match="a.lst: line 1 is '100.*', expected number, labels"):
        images(ten, path_imglist=tmp_path / "a.lst")


# --- Pixels


def test_the_file_that_mxnet_wrote(tmp_path: Path) -> None:
    options = {"data_shape": (3, 96, 96), "resize": 110, "batch_size": 12}
    if MADE_BY_MXNET.is_dir():
        known = np.load(MADE_BY_MXNET / "reference-clothing-visible.npz")
        iterator = images(MADE_BY_MXNET / "clothing-visible.rec", **options)
        passed = [(b.data[0].asnumpy(), b.label[0].asnumpy()) for b in iterator]
        pixels, labels = (np.concatenate(arrays) for arrays in zip(*passed, strict=True))
        first = known["iter_resize110_centercrop96_first16"].astype("float32")
        np.testing.assert_allclose(pixels[:16], first, atol=1)
        np.testing.assert_array_equal(labels, known["labels"])
        means = pixels.mean((1, 2, 3), dtype="float64")
        np.testing.assert_allclose(means, known["iter_mean_per_image"], atol=0.01)
    else:  # the reference is not there: the same way of a picture of one colour
        write_images(tmp_path / "x.rec", [np.full((150, 200, 3), 77, "uint8")] * 12, None, ".jpg")
        assert np.unique(pixels_of(images(tmp_path / "x.rec", **options))).tolist() == [77]


def test_pixels_without_resizing(ten: Path) -> None:
    expected = np.stack([centre(picture(i, 40 + i, 60 - 2 * i)) for i in range(10)])
    assert np.array_equal(pixels_of(images(ten, batch_size=10)), expected)
    mirrored = pixels_of(images(ten, batch_size=10, mirror=True))
    assert np.array_equal(mirrored, expected[..., ::-1])
    options = {
        "mean_r": 10, "mean_g": 20, "mean_b": 30, "std_r": 2, "std_g": 3, "std_b": 4, "scale": 0.5,
    }  # fmt: skip
    normal = pixels_of(images(ten, batch_size=10, **options))
    by_channel = expected.transpose(0, 2, 3, 1)
    wanted = ((by_channel - [10, 20, 30]) / [2, 3, 4] * 0.5).transpose(0, 3, 1, 2)
    np.testing.assert_allclose(normal, wanted, rtol=1e-5, atol=1e-5)
    for dtype in ("float16", "float64"):
        got = pixels_of(images(ten, batch_size=10, dtype=dtype))
        assert got.dtype == dtype
        assert np.array_equal(got, expected)


@pytest.mark.parametrize("simd", ["sse4", "avx2", ""])
def test_instruction_sets(ten: Path, tmp_path: Path, simd: str) -> None:
    whole = [centre(picture(i, 40 + i, 60 - 2 * i), 39, 41) for i in range(4)]
    code = f"""
import numpy, weft
options = dict(path_imgrec={str(ten)!r}, data_shape=(3, 39, 41), batch_size=4)
means = dict(mean_r=9, mean_g=8, mean_b=7, std_r=2, std_g=3, std_b=5)
for i, more in enumerate(({{}}, dict(mirror=True), means)):
    data = weft.io.ImageRecordIter(**options, **more).next().data[0].asnumpy()
    numpy.save({str(tmp_path)!r} + f"/{{i}}.npy", data)
"""
    environment = {**os.environ, "WEFT_SIMD": simd}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=120)
    plain, mirrored, normal = (np.load(tmp_path / f"{i}.npy") for i in range(3))
    assert np.array_equal(plain, whole)
    assert np.array_equal(mirrored, plain[..., ::-1])
    for c, (mean, std) in enumerate([(9, 2), (8, 3), (7, 5)]):
        np.testing.assert_allclose(normal[:, c], (plain[:, c] - mean) / std, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("image_format", [".png", ".jpg"])
@pytest.mark.parametrize("channels", [1, 3])
def test_crops_of_whole_images(tmp_path: Path, image_format: str, channels: int) -> None:
    """A crop, of which JPEG decodes a part alone, against all of the image."""
    path = write_images(tmp_path / "x.rec", [picture(1, 97, 131)], None, image_format)
    whole = pixels_of(images(path, batch_size=1, data_shape=(channels, 97, 131)))[0]
    for height, width in ((97, 20), (20, 131), (1, 1), (33, 50), (96, 130)):
        y, x = (97 - height) // 2, (131 - width) // 2
        got = pixels_of(images(path, batch_size=1, data_shape=(channels, height, width)))[0]
        assert np.array_equal(got, whole[:, y : y + height, x : x + width])
    iterator = images(path, batch_size=1, data_shape=(channels, 30, 30), rand_crop=True)
    places = set()
    for _ in range(20):
        got = pixels_of(iterator)[0]
        views = np.lib.stride_tricks.sliding_window_view(whole, (channels, 30, 30))[0]
        [place] = np.argwhere((views == got).all((2, 3, 4)))
        places.add(tuple(place))
        iterator.reset()
    assert len(places) > 15


def test_bytes(ten: Path) -> None:
    expected = pixels_of(images(ten, batch_size=10))
    common = {"path_imgrec": ten, "data_shape": SHAPE, "batch_size": 10}
    for name in ("ImageRecordUInt8Iter", "ImageRecordUInt8Iter_v1"):
        got = pixels_of(getattr(io, name)(**common))
        assert got.dtype == np.uint8
        assert np.array_equal(got, expected)
    signed = pixels_of(io.ImageRecordInt8Iter(**common))
    assert signed.dtype == np.int8
    assert np.array_equal(signed, np.minimum(expected, 127))
    # As MXNet has it, bytes know no scale, and only int8 a mean, which is rounded.
    normal = {"mean_r": 130.5, "mean_g": 130.5, "mean_b": 130.5, "scale": 2}
    assert np.array_equal(pixels_of(images(ten, batch_size=10, dtype="uint8", **normal)), expected)
    signed = pixels_of(images(ten, batch_size=10, dtype="int8", **normal))
    assert np.array_equal(signed, np.clip(expected - 131, -128, 127))


def test_alpha(tmp_path: Path) -> None:
    image = picture(0, 40, 40, 4)
    path = write_images(tmp_path / "x.rec", [image])
    got = pixels_of(images(path, batch_size=1, data_shape=(4, 32, 32), mean_a=1, std_a=2))[0]
    wanted = centre(image)
    wanted[3] = (wanted[3] - 1) / 2
    assert np.array_equal(got, wanted)
    assert np.array_equal(pixels_of(images(path, batch_size=1))[0], wanted[:3])
    path = write_images(tmp_path / "y.rec", [picture(0, 40, 40)])
    with pytest.raises(FileError, match="record 100 at byte 0: the image has no alpha channel"):
        images(path, batch_size=1, data_shape=(4, 32, 32)).next()


def test_mean_image(ten: Path, tmp_path: Path) -> None:
    path = tmp_path / "mean.bin"
    expected = pixels_of(images(ten, batch_size=10))
    mean = expected.mean(0)
    for _ in range(2):  # the first makes the file
        got = pixels_of(images(ten, batch_size=10, mean_img=path, std_r=2, scale=0.5, mirror=True))
        wanted = (expected[..., ::-1] - mean) * 0.5
        wanted[:, 0] /= 2
        np.testing.assert_allclose(got, wanted, atol=1e-4)
        [saved] = mx.nd.load(str(path)).values()
        np.testing.assert_allclose(saved.asnumpy(), mean, atol=1e-4)
    with pytest.raises(FileError, match=r"mean.bin: expected one float32 array .*\(3, 8, 8\)"):
        images(ten, data_shape=(3, 8, 8), mean_img=path)


# --- Threads


RANDOM = {
    "rand_crop": True, "rand_mirror": True, "max_rotate_angle": 10, "max_shear_ratio": 0.1,
    "max_aspect_ratio": 0.2, "min_random_scale": 0.9, "max_random_scale": 1.2, "brightness": 0.1,
    "contrast": 0.1, "saturation": 0.1, "pca_noise": 0.1, "random_h": 9, "random_s": 9,
    "random_l": 9, "max_random_contrast": 0.2, "max_random_illumination": 5, "inter_method": 10,
    "shuffle": True,
}  # fmt: skip


def test_threads_do_not_change_the_batches(ten: Path) -> None:
    results = []
    for threads in (1, 2, 8):
        iterator = images(ten, seed_aug=5, preprocess_threads=threads, prefetch_buffer=2, **RANDOM)
        passes = []
        for _ in range(3):
            passes.append(pixels_of(iterator))
            iterator.reset()
        results.append(np.concatenate(passes))
    for other in results[1:]:
        assert np.array_equal(results[0], other)
    assert not np.array_equal(results[0][:4], results[0][12:16])


def test_augmentation_follows_the_engines_seed(ten: Path) -> None:
    def pixels(seed: int, **options: int) -> np.ndarray:
        mx.random.seed(seed)
        return pixels_of(images(ten, **RANDOM, **options))

    assert np.array_equal(pixels(1), pixels(1))
    assert not np.array_equal(pixels(1), pixels(2))
    assert np.array_equal(pixels(1, seed_aug=7), pixels(2, seed_aug=7))


def test_batches_stay_as_they_are(ten: Path) -> None:
    iterator = images(ten, prefetch_buffer=1)
    kept = [iterator.next() for _ in range(3)]
    before = [b.data[0].asnumpy() for b in kept]
    for _ in range(3):
        iterator.reset()
        list(iterator)
    for batch, pixels in zip(kept, before, strict=True):
        assert np.array_equal(batch.data[0].asnumpy(), pixels)


def test_two_iterators_at_once(ten: Path) -> None:
    one, two = images(ten), images(ten, batch_size=3, shuffle=True, round_batch=False)
    alone = pixels_of(images(ten))
    for _ in range(2):
        found = []
        for a, b in zip(one, two, strict=False):
            found.append(a.data[0].asnumpy())
            assert b.data[0].shape == (3, *SHAPE)
        assert np.array_equal(np.concatenate(found), alone)
        one, two = images(ten), two
        two.reset()


def test_one_iterator_from_several_threads(ten: Path) -> None:
    iterator = images(ten, round_batch=False, batch_size=1, prefetch_buffer=2)
    seen: list[float] = []

    def take() -> None:
        with contextlib.suppress(StopIteration):
            while True:
                seen.append(iterator.next().label[0].asscalar())

    for _ in range(20):
        seen.clear()
        threads = [threading.Thread(target=take) for _ in range(4)]
        for t in threads:
            t.start()
        for t in threads:
            t.join(60)
        assert sorted(seen) == list(range(10))
        iterator.reset()


def test_freed_while_its_threads_work(ten: Path) -> None:
    for i in range(30):
        iterator = images(ten, preprocess_threads=2, prefetch_buffer=8)
        if i % 2:
            iterator.next()
        if i % 3 == 0:
            iterator.reset()
        del iterator


def test_a_process_ends_in_the_middle_of_a_pass(ten: Path) -> None:
    code = f"""
import weft as mx
iterator = mx.io.ImageRecordIter(path_imgrec={str(ten)!r}, data_shape=(3, 32, 32), batch_size=2)
iterator.next()
raise KeyboardInterrupt
"""
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert "KeyboardInterrupt" in run.stderr
    assert run.returncode in (1, 130, -2)


def test_a_forked_process_is_told_so(ten: Path) -> None:
    iterator = images(ten)
    iterator.next()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            iterator.next()
        except StateError:
            del iterator
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert labels_of(iterator) == [4, 5, 6, 7, 8, 9]


def test_memory_is_flat_over_many_passes(ten: Path) -> None:
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    iterator = images(ten, prefetch_buffer=2, **RANDOM)

    def passes(n: int) -> None:
        for _ in range(n):
            for _ in iterator:
                pass
            iterator.reset()

    passes(30)
    before = resident()
    passes(200)
    assert resident() - before < 4 << 20
    for _ in range(5):
        images(ten).next()
    before = resident()
    for _ in range(50):
        images(ten).next()
    assert resident() - before < 8 << 20
