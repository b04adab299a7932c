"""ImageRecordIter's augmentation: against MXNet's pixels, and what is random within its bounds."""

from __future__ import annotations

import colorsys
import json
from pathlib import Path

import numpy as np
import pytest
from tests.python.record_files import picture, pixels_of, write_images

from weft import io

KNOWN = np.load(Path(__file__).parents[1] / "data" / "recordio" / "augmented.npz")
CASES = json.loads(str(KNOWN["cases"]))


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("known") / "x.rec"
    return write_images(path, [KNOWN["picture0"], KNOWN["picture1"]])


@pytest.mark.parametrize("number", range(len(CASES)))
def test_against_mxnet(known: Path, number: int) -> None:
    options = {"data_shape": (3, 20, 20), "batch_size": 2, **CASES[number]}
    got = pixels_of(io.ImageRecordIter(path_imgrec=known, **options))
    np.testing.assert_allclose(got, KNOWN[f"result{number}"].astype("float32"), atol=1)


def passes(path: Path, n: int, **options: object) -> np.ndarray:
    """The first picture of `path` in `n` passes."""
    options = {"data_shape": (3, 20, 20), "batch_size": 1, "seed_aug": 1, **options}
    iterator = io.ImageRecordIter(path_imgrec=path, **options)
    found = []
    for _ in range(n):
        found.append(iterator.next().data[0].asnumpy()[0])
        iterator.reset()
    return np.stack(found)


@pytest.fixture(scope="module")
def ramp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 x 80 pixels: 3 x in red, 4 y in green, 7 in blue."""
    y, x = np.mgrid[0:60, 0:80]
    image = np.stack([3 * x, 4 * y, 0 * x + 7], -1).astype("uint8")
    return write_images(tmp_path_factory.mktemp("ramp") / "x.rec", [image])


def maps_of(pixels: np.ndarray) -> np.ndarray:
    """For each image the affine map from its places to those of the ramp: (n, 2, 3)."""
    result = []
    for image in pixels:
        inside = image[2] == 7
        y, x = np.nonzero(inside)
        places = np.stack([x, y, np.ones_like(x)], 1)
        red, green = image[0][inside] / 3, image[1][inside] / 4
        result.append([np.linalg.lstsq(places, v, rcond=None)[0] for v in (red, green)])
    return np.array(result)


def test_random_crops_are_anywhere(ramp: Path) -> None:
    places = maps_of(passes(ramp, 200, rand_crop=True))[:, :, 2].round(3)
    for axis, size in ((0, 80), (1, 60)):
        assert places[:, axis].min() >= 0 and places[:, axis].max() <= size - 20
        assert len(set(places[:, axis])) > 30
        np.testing.assert_allclose(places[:, axis].mean(), (size - 20) / 2, atol=4)


def test_random_crop_sizes(ramp: Path) -> None:
    maps = maps_of(passes(ramp, 100, rand_crop=True, min_crop_size=20, max_crop_size=30))
    sides = maps[:, 0, 0] * 20
    np.testing.assert_allclose(maps[:, 0, 0], maps[:, 1, 1], atol=0.02)
    assert 19.5 < sides.min() < 21 and 29 < sides.max() < 30.5


def test_random_resized_crops(ramp: Path) -> None:
    options = {"min_random_area": 0.1, "max_random_area": 0.5}
    maps = maps_of(
        passes(ramp, 200, random_resized_crop=True, min_aspect_ratio=0.75, max_aspect_ratio=4 / 3,
               **options)
    )  # fmt: skip
    width, height = maps[:, 0, 0] * 20, maps[:, 1, 1] * 20
    area = width * height / 4800
    assert 0.08 < area.min() < 0.16 and 0.4 < area.max() < 0.52
    ratio = width / height
    assert 0.7 < ratio.min() < 0.85 and 1.2 < ratio.max() < 1.42


def test_random_affine_maps(ramp: Path) -> None:
    # MXNet's form: (x, y) to (sx cos - m sin sy, ...), with the middle where it was.
    rotated = maps_of(passes(ramp, 100, max_rotate_angle=20))
    degrees = np.degrees(np.arctan2(rotated[:, 1, 0], rotated[:, 0, 0]))
    far = np.abs(degrees) > 8
    np.testing.assert_allclose(degrees[far], degrees[far].round(), atol=0.1)  # whole degrees
    assert degrees.min() < -15 and degrees.max() > 15 and np.abs(degrees).max() < 20.2
    middle = rotated @ [10, 10, 1]
    np.testing.assert_allclose(middle, np.broadcast_to([40, 30], middle.shape), atol=0.3)
    sheared = maps_of(passes(ramp, 100, max_shear_ratio=0.3))
    assert sheared[:, 0, 1].min() < -0.2 and sheared[:, 0, 1].max() > 0.2
    assert np.abs(sheared[:, 0, 1]).max() < 0.31
    np.testing.assert_allclose(sheared[:, 0, 0], 1, atol=0.02)
    np.testing.assert_allclose(sheared[:, 1, 0], 0, atol=0.02)
    scaled = maps_of(passes(ramp, 100, min_random_scale=0.8, max_random_scale=1.25))
    np.testing.assert_allclose(scaled[:, 0, 0], scaled[:, 1, 1], atol=0.02)
    assert 0.78 < scaled[:, 0, 0].min() < 0.85 and 1.15 < scaled[:, 0, 0].max() < 1.27
    stretched = maps_of(passes(ramp, 100, max_aspect_ratio=0.3))
    ratio = stretched[:, 0, 0] / stretched[:, 1, 1]
    assert 0.68 < ratio.min() < 0.8 and 1.2 < ratio.max() < 1.32


def test_random_mirror(ramp: Path) -> None:
    pixels = passes(ramp, 200, rand_mirror=True)
    flipped = pixels[:, 0, 0, 0] > pixels[:, 0, 0, -1]
    assert 70 < flipped.sum() < 130
    for image, other in zip(pixels, flipped, strict=True):
        assert np.array_equal(image[..., ::-1] if other else image, passes(ramp, 1)[0])


@pytest.fixture(scope="module")
def colours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    channels = [picture(3 + 2 * c, 20, 20)[..., c] for c in range(3)]
    image = (np.stack(channels, -1) * 0.5 + 60).astype("uint8")
    return write_images(tmp_path_factory.mktemp("colours") / "x.rec", [image])


GRAY = np.array([0.299, 0.587, 0.114])


def test_brightness_contrast_saturation(colours: Path) -> None:
    plain = passes(colours, 1)[0]
    bright = passes(colours, 60, brightness=0.2)
    amounts = np.array([np.median(image / plain) for image in bright])
    assert 0.79 < amounts.min() < 0.85 and 1.15 < amounts.max() < 1.21
    np.testing.assert_allclose(bright, amounts[:, None, None, None] * plain, atol=1.5)
    gray = np.tensordot(GRAY, plain, 1)
    contrast = passes(colours, 60, contrast=0.2)
    kept = contrast.std((1, 2, 3)) / plain.std()
    assert 0.79 < kept.min() < 0.85 and 1.15 < kept.max() < 1.21
    wanted = kept[:, None, None, None] * (plain - gray.mean()) + gray.mean()
    np.testing.assert_allclose(contrast, wanted, atol=1.5)
    saturated = passes(colours, 60, saturation=0.5)
    np.testing.assert_allclose(np.tensordot(saturated, GRAY, ((1,), (0,))),
                               np.broadcast_to(gray, (60, 20, 20)), atol=1.5)  # fmt: skip
    kept = (saturated - gray).std((1, 2, 3)) / (plain - gray).std()
    assert 0.49 < kept.min() < 0.65 and 1.35 < kept.max() < 1.51


def test_noise_along_principal_components(colours: Path) -> None:
    shifts = passes(colours, 300, pca_noise=0.1) - passes(colours, 1)[0]
    of_image = shifts.mean((2, 3))
    np.testing.assert_allclose(shifts, np.broadcast_to(of_image[:, :, None, None], shifts.shape),
                               atol=1)  # fmt: skip
    # Nearly all of it is light: the first component.
    deviation = of_image.std(0)
    np.testing.assert_allclose(deviation, 5.546 * np.array([0.5675, 0.5808, 0.5836]), rtol=0.2)


def test_hue_lightness_saturation(colours: Path) -> None:
    plain = passes(colours, 1)[0]

    def hls(image: np.ndarray) -> np.ndarray:
        pixels = image.reshape(3, -1).T / 255
        return np.array([colorsys.rgb_to_hls(*p) for p in pixels])

    before = hls(plain)
    clear = before[:, 2] > 0.15
    options = (("random_h", 0, 180), ("random_l", 1, 255), ("random_s", 2, 255))
    for option, channel, unit in options:
        moved = []
        for image in passes(colours, 20, **{option: 20}):
            difference = (hls(image) - before)[clear]
            difference[:, 0] = (difference[:, 0] + 0.5) % 1 - 0.5
            moved.append(np.median(difference[:, channel]) * unit)
            others = [c for c in range(3) if c != channel and not (c == 2 and channel == 1)]
            assert np.abs(np.median(difference[:, others], 0)).max() < 0.02
        moved = np.array(moved)
        assert np.abs(moved).max() < 21.5 and moved.min() < -8 and moved.max() > 8


def test_random_contrast_and_illumination_of_the_last_pass(colours: Path) -> None:
    plain = passes(colours, 1)[0]
    options = {"mean_r": 100, "mean_g": 100, "mean_b": 100, "scale": 0.5}
    got = passes(colours, 50, max_random_contrast=0.3, **options)
    amounts = got.std((1, 2, 3)) / plain.std() * 2
    assert 0.69 < amounts.min() < 0.8 and 1.2 < amounts.max() < 1.31
    np.testing.assert_allclose(got, amounts[:, None, None, None] * (plain - 100) / 2, atol=1e-3)
    got = passes(colours, 50, max_random_illumination=10, **options)
    added = (got - (plain - 100) / 2).mean((1, 2, 3))
    assert added.min() < -3 and added.max() > 3 and np.abs(added).max() <= 5
    np.testing.assert_allclose(got - added[:, None, None, None], np.broadcast_to(
        (plain - 100) / 2, got.shape), atol=1e-3)  # fmt: skip


def test_gray_images_know_brightness_and_contrast(colours: Path) -> None:
    options = {"data_shape": (1, 20, 20), "brightness": 0.2, "contrast": 0.2, "saturation": 0.5,
               "pca_noise": 0.5, "random_h": 20}  # fmt: skip
    pixels = passes(colours, 20, **options)
    assert pixels.shape == (20, 1, 20, 20)
    assert len(np.unique(pixels.mean((1, 2, 3)).round(3))) > 10
