"""ImageDetRecordIter: labels, sizes and pixels as MXNet 1.9.1 has them, and random crops."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tests.python.record_files import picture, write_images

from weft import io, nd
from weft.error import FileError

SHAPE = (3, 32, 32)
BOXES = [[1, 0.25, 0.25, 0.75, 0.75, 0.5], [2, 0.5, 0.5, 0.6, 0.7, 0.25]]


def detection(path: Path, **options: object) -> io.MXDataIter:
    return io.ImageDetRecordIter(
        **{"path_imgrec": path, "data_shape": SHAPE, "batch_size": 1, "seed_aug": 1, **options}
    )


@pytest.fixture(scope="module")
def ramp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 x 80 pixels: 3 x in red, 4 y in green, 7 in blue; two objects of six numbers."""
    y, x = np.mgrid[0:60, 0:80]
    image = np.stack([3 * x, 4 * y, 0 * x + 7], -1).astype("uint8")
    labels = [4, 6, 9, 8, *BOXES[0], *BOXES[1]]
    return write_images(tmp_path_factory.mktemp("ramp") / "x.rec", [image], [labels])


@pytest.fixture(scope="module")
def six(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six pictures with one, two, three, one, two and three objects."""
    labels = [
        [2, 5, *np.ravel([[k, 0.1, 0.2, 0.5, 0.8 - 0.1 * k] for k in range(1 + i % 3)])]
        for i in range(6)
    ]
    images = [picture(i, 40 + i, 60) for i in range(6)]
    return write_images(tmp_path_factory.mktemp("six") / "x.rec", images, labels)


def samples(iterator: io.MXDataIter, n: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Pixels and label of the first sample of `n` passes."""
    found = []
    for _ in range(n):
        batch = iterator.next()
        found.append((batch.data[0].asnumpy()[0], batch.label[0].asnumpy()[0]))
        iterator.reset()
    return found


def test_labels(six: Path) -> None:
    iterator = detection(six, batch_size=4)
    # Channels, height, width, how many labels; then room for the most that a record has.
    assert iterator.provide_label == [("softmax_label", (4, 4 + 17))]
    batch = iterator.next()
    assert batch.index.tolist() == [100, 101, 102, 103]
    label = batch.label[0].asnumpy()
    head = [3, 32, 32]
    one, two = [0, 0.1, 0.2, 0.5, 0.8], [1, 0.1, 0.2, 0.5, 0.7]
    np.testing.assert_array_equal(
        label[:2],
        np.float32([[*head, 7, 2, 5, *one, *[-1] * 10], [*head, 12, 2, 5, *one, *two, *[-1] * 5]]),
    )
    assert label[:, 3].tolist() == [7, 12, 17, 7]
    assert iterator.next().pad == 2
    wide = detection(six, label_pad_width=20, label_pad_value=7)
    label = wide.next().label[0].asnumpy()
    assert label.shape == (1, 24)
    assert (label[0, 11:] == 7).all()
    # All parts have one width.
    part = detection(six, num_parts=6, part_index=0)
    assert part.provide_label == [("softmax_label", (1, 21))]


def test_objects_without_an_area_are_left_out(tmp_path: Path) -> None:
    labels = [3, 5, 9, 0, 0.5, 0.5, 0.1, 0.1, 1, 0.1, 0.1, 0.5, 0.5]
    path = write_images(tmp_path / "x.rec", [picture(0, 40, 40)], [labels])
    label = detection(path).next().label[0].asnumpy()[0]
    np.testing.assert_array_equal(
        label, np.float32([3, 32, 32, 8, 3, 5, 9, 1, 0.1, 0.1, 0.5, 0.5, *[-1] * 5])
    )


@pytest.mark.parametrize(
    ("mode", "shape", "size"),
    [  # of an image of 60 x 80, as MXNet 1.9.1 tells them
        ("force", (32, 32), (32, 32)), ("force", (100, 100), (100, 100)),
        ("fit", (32, 32), (24, 32)), ("fit", (100, 100), (75, 100)), ("fit", (40, 100), (40, 53)),
        ("shrink", (32, 32), (24, 32)), ("shrink", (100, 100), (60, 80)),
        ("shrink", (40, 100), (40, 53)),
    ],
)  # fmt: skip
def test_sizes(ramp: Path, mode: str, shape: tuple[int, int], size: tuple[int, int]) -> None:
    [(pixels, label)] = samples(detection(ramp, resize_mode=mode, data_shape=(3, *shape)), 1)
    assert tuple(label[1:3]) == size
    [(original, _)] = samples(detection(ramp, data_shape=(3, 60, 80)), 1)
    source = nd.array(original.transpose(1, 2, 0), dtype="uint8")
    resized = nd.image.resize(source, (size[1], size[0])).asnumpy().transpose(2, 0, 1)
    np.testing.assert_allclose(pixels[:, : size[0], : size[1]], resized, atol=1)
    assert not pixels[:, size[0] :].any() and not pixels[:, :, size[1] :].any()
    np.testing.assert_array_equal(label[8:20], np.float32(BOXES).ravel())


def test_mirror_and_mean(ramp: Path) -> None:
    [(plain, _)] = samples(detection(ramp), 1)
    [(mirrored, label)] = samples(detection(ramp, rand_mirror_prob=1), 1)
    assert np.array_equal(mirrored, plain[..., ::-1])
    wanted = [[1, 0.25, 0.25, 0.75, 0.75, 0.5], [2, 0.4, 0.5, 0.5, 0.7, 0.25]]
    np.testing.assert_allclose(label[8:20], np.ravel(wanted), rtol=1e-6)
    [(normal, _)] = samples(detection(ramp, mean_r=10, std_r=2, scale=3), 1)
    np.testing.assert_allclose(normal[0], (plain[0] - 10) / 2 * 3, rtol=1e-5)
    np.testing.assert_allclose(normal[1], plain[1] * 3, rtol=1e-5)


def part_of(pixels: np.ndarray) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is shown of the ramp, as shares of it."""
    red, green = pixels[0] / 3 / 80, pixels[1] / 4 / 60
    across = (red.max() - red.min()) * 32 / 31
    down = (green.max() - green.min()) * 32 / 31
    x, y = (red.max() + red.min()) / 2 + 0.5 / 80, (green.max() + green.min()) / 2 + 0.5 / 60
    return x - across / 2, y - down / 2, x + across / 2, y + down / 2


def objects_of(label: np.ndarray) -> np.ndarray:
    return label[8 : 4 + int(label[3])].reshape(-1, 6)


@pytest.mark.parametrize("mode", ["center", "overlap"])
def test_random_crops(ramp: Path, mode: str) -> None:
    iterator = detection(
        ramp, rand_crop_prob=1, min_crop_scales=0.3, max_crop_scales=0.9,
        min_crop_aspect_ratios=0.5, max_crop_aspect_ratios=2, crop_emit_mode=mode,
        emit_overlap_thresh=0.6, max_crop_trials=1000,
    )  # fmt: skip
    scales, ratios, kept = [], [], []
    for pixels, label in samples(iterator, 150):
        left, top, right, bottom = part_of(pixels)
        scales.append(np.sqrt((right - left) * (bottom - top)))
        ratios.append((right - left) * 80 / ((bottom - top) * 60))
        wanted = []
        for box in BOXES:
            x = np.clip(np.array([box[1], box[3]]), left, right)
            y = np.clip(np.array([box[2], box[4]]), top, bottom)
            share = np.ptp(x) * np.ptp(y) / ((box[3] - box[1]) * (box[4] - box[2]))
            middle = (box[1] + box[3]) / 2 - left, (box[2] + box[4]) / 2 - top
            inside = 0 <= middle[0] <= right - left and 0 <= middle[1] <= bottom - top
            near = abs(share - 0.6) < 0.05 if mode == "overlap" else min(
                abs(middle[0]), abs(middle[1]), abs(middle[0] - right + left),
                abs(middle[1] - bottom + top)) < 0.02  # fmt: skip
            if near:
                break  # what is seen of the pixels is not exact enough to tell
            if inside if mode == "center" else share > 0.6:
                moved_x, moved_y = (x - left) / (right - left), (y - top) / (bottom - top)
                wanted.append([box[0], moved_x[0], moved_y[0], moved_x[1], moved_y[1], box[5]])
        else:
            found = objects_of(label)
            assert len(found) == len(wanted) >= 1
            np.testing.assert_allclose(found, wanted, atol=0.03)
            kept.append(len(found))
    assert 0.28 < min(scales) < 0.45 and 0.8 < max(scales) < 0.92
    assert 0.45 < min(ratios) < 0.75 and 1.4 < max(ratios) < 2.1
    assert set(kept) == {1, 2}


def test_bounds_of_crops(ramp: Path) -> None:
    def crops(n: int, **options: object) -> list[tuple[float, ...]]:
        iterator = detection(ramp, rand_crop_prob=1, min_crop_scales=0.3, max_crop_trials=3000,
                             **options)  # fmt: skip
        return [part_of(pixels) for pixels, _ in samples(iterator, n)]

    def common(crop: tuple[float, ...], box: list[float]) -> float:
        w = min(crop[2], box[3]) - max(crop[0], box[1])
        h = min(crop[3], box[4]) - max(crop[1], box[2])
        return max(w, 0) * max(h, 0)

    def areas(crop: tuple[float, ...], box: list[float]) -> tuple[float, float, float]:
        return (common(crop, box), (crop[2] - crop[0]) * (crop[3] - crop[1]),
                (box[3] - box[1]) * (box[4] - box[2]))  # fmt: skip

    for option, share in (
        ("min_crop_overlaps", lambda c, a, b: c / (a + b - c)),
        ("min_crop_sample_coverages", lambda c, a, b: c / a),
        ("min_crop_object_coverages", lambda c, a, b: c / b),
    ):
        shares = [max(share(*areas(crop, box)) for box in BOXES)
                  for crop in crops(30, **{option: 0.6})]  # fmt: skip
        assert min(shares) > 0.57
    # Of two kinds of crop the one that cannot be met never comes.
    for crop in crops(20, num_crop_sampler=2, min_crop_overlaps=(1, 0.6),
                      max_crop_overlaps=(1, 1)):  # fmt: skip
        assert max(c / (a + b - c) for c, a, b in (areas(crop, box) for box in BOXES)) > 0.57
    whole = [part_of(samples(detection(ramp), 1)[0][0])] * 3
    assert crops(3, num_crop_sampler=0) == whole
    assert crops(3, min_crop_overlaps=1) == whole


def test_random_padding(ramp: Path) -> None:
    scales = []
    for pixels, label in samples(detection(ramp, rand_pad_prob=1, max_pad_scale=3), 60):
        [box, other] = objects_of(label)
        scales.append(0.5 / (box[3] - box[1]))
        np.testing.assert_allclose(0.5 / (box[4] - box[2]), scales[-1], rtol=0.05)
        # The image is where the box says, and 127 stands around it.
        left, top = (box[1] - 0.25 / scales[-1]) * 32, (box[2] - 0.25 / scales[-1]) * 32
        y, x = np.nonzero(pixels[2] < 60)
        np.testing.assert_allclose([x.min(), y.min()], [left, top], atol=1.5)
        np.testing.assert_allclose([np.ptp(x), np.ptp(y)], 32 / scales[-1] - 1, atol=2)
        assert pixels[2].max() == 127 or scales[-1] < 1.1
    assert min(scales) < 1.3 and 2.7 < max(scales) <= 3.01


def test_colours_change_with_their_probability(ramp: Path) -> None:
    [(plain, _)] = samples(detection(ramp), 1)
    for name, most in (("hue", 30), ("saturation", 60), ("illumination", 30), ("contrast", 0.5)):
        changed = {}
        for probability in (0, 0.5, 1):
            options = {f"max_random_{name}": most, f"random_{name}_prob": probability}
            changed[probability] = np.mean(
                [np.abs(p - plain).max() > 1 for p, _ in samples(detection(ramp, **options), 60)]
            )
        assert changed[0] == 0 and 0.25 < changed[0.5] < 0.7 and changed[1] > 0.85


def test_threads_do_not_change_the_batches(six: Path) -> None:
    results = []
    for threads in (1, 8):
        iterator = detection(
            six, preprocess_threads=threads, rand_crop_prob=0.5, rand_pad_prob=0.5, batch_size=4,
            max_pad_scale=2, rand_mirror_prob=0.5, min_crop_scales=0.5, shuffle=True,
        )  # fmt: skip
        found = []
        for _ in range(3):
            found += [a.asnumpy().ravel() for b in iterator for a in (*b.data, *b.label)]
            iterator.reset()
        results.append(np.concatenate(found))
    assert np.array_equal(*results)


@pytest.mark.parametrize(
    "labels",
    [3.0, [2, 5], [2, 5, 1, 0.1, 0.1, 0.5], [1, 5, 0, 0.1, 0.1, 0.5, 0.5], [2, 4, *[0.5] * 8],
     [2, 5, *[0.5] * 7], [2.5, 5, *[0.5] * 5], [float("nan"), 5, *[0.5] * 5], [99, 5, *[0.5] * 5]],
)  # fmt: skip
def test_bad_labels(tmp_path: Path, labels: object) -> None:
    path = write_images(tmp_path / "x.rec", [picture(0, 40, 40)], [labels])
    with pytest.raises(FileError, match="x.rec: record 100 at byte 0: its .* labels begin with"):
        detection(path).next()
    assert list(detection(path, skip_corrupt=True)) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"label_pad_width": 2**63 - 1}, f"label_pad_width is {2**63 - 1}, expected at most"),
        ({"label_pad_width": 5}, "label_pad_width is 5, a record has 16 labels"),
        ({"label_width": 0}, "label_width is 0"),
        ({"rand_crop_prob": 1.5}, "rand_crop_prob is 1.5"),
        ({"max_pad_scale": 0.5}, "max_pad_scale is 0.5"),
        ({"max_random_hue": 300}, "max_random_hue is 300"),
        ({"num_crop_sampler": -1}, "num_crop_sampler is -1"),
        ({"num_crop_sampler": 3, "min_crop_scales": (0.1, 0.2)}, "min_crop_scales is 2"),
        ({"min_crop_scales": 0.5, "max_crop_scales": 0.4}, "min_crop_scales is 0.5"),
        ({"max_crop_scales": 2}, "max_crop_scales is 2"),
        ({"min_crop_aspect_ratios": 0}, "min_crop_aspect_ratios is 0"),
        ({"max_crop_trials": -1}, "max_crop_trials is -1"),
        ({"resize_mode": "x"}, "attribute resize_mode: expected one of"),
        ({"data_shape": (3, 4)}, "data_shape is"),
        ({"std_r": -1}, "std_r is -1"),
    ],
)
def test_bad_arguments(ramp: Path, options: dict, message: str) -> None:
    with pytest.raises(ValueError, match=f"ImageDetRecordIter: {message}"):
        detection(ramp, **options)


def test_one_number_of_labels(ramp: Path) -> None:
    assert detection(ramp, label_width=16).next().label[0].shape == (1, 20)
    with pytest.raises(FileError, match="it has 16 labels, label_width is 7"):
        detection(ramp, label_width=7).next()
