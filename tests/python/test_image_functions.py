"""Resizing, cropping and rotating; what depends on seeds are MXNet 1.9.1's own answers."""

from __future__ import annotations

import random

import numpy as np
import pytest
from tests.python.images import image, noise

import weft as mx

img = mx.image
NONE = mx.nd.zeros((40, 60, 3), dtype="uint8")


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((720, 120), (640, 106)),
        ((120, 720), (80, 480)),
        ((720, 720), (480, 480)),
        ((100, 100), (100, 100)),
        ((641, 481), (639, 480)),
        ((1000, 333), (640, 213)),
    ],
)
def test_scale_down(size, expected):
    assert img.scale_down((640, 480), size) == expected


def test_methods_of_interpolation():
    method = img._get_interp_method
    assert [method(i) for i in range(5)] == [0, 1, 2, 3, 4]
    sizes = [(20, 20), (5, 5), (20, 5), (10, 10), (20, 10)]
    assert [method(9, (10, 10, *new)) for new in sizes] == [2, 3, 1, 1, 1]
    assert method(9) == 2
    random.seed(0)
    assert [method(10) for _ in range(10)] == [3, 3, 0, 2, 4, 3, 3, 2, 3, 2]
    for wrong in (-1, 5, 11):
        with pytest.raises(ValueError, match=f"Unknown interp method {wrong}"):
            method(wrong)
    with pytest.raises(ValueError, match="got 2 sizes"):
        method(9, (1, 1))


@pytest.mark.parametrize(
    ("height", "width", "size", "expected"),
    [(33, 47, 20, (20, 28)), (47, 33, 20, (28, 20)), (100, 301, 7, (7, 21)), (7, 7, 9, (9, 9)),
     (10, 3, 2, (6, 2)), (301, 100, 7, (21, 7))],
)  # fmt: skip
def test_resize_short(height, width, size, expected):
    assert img.resize_short(image(height, width), size).shape == (*expected, 3)


def test_resizing_by_area_takes_means():
    pixels = noise(6, 8).astype(np.float32)
    out = img.imresize(mx.nd.array(pixels), 4, 3, interp=3).asnumpy()
    np.testing.assert_allclose(out, pixels.reshape(3, 2, 4, 2, 3).mean((1, 3)), rtol=1e-5)
    np.testing.assert_array_equal(
        img.resize_short(mx.nd.array(pixels), 3, interp=9).asnumpy(), out
    )


def test_nearest_pixels_are_those_of_mxnet():
    for width, new, columns, expected in (
        (15, 85, [16, 17, 34, 68], [2, 2, 5, 11]),
        (27, 99, [54, 55], [14, 15]),
        (39, 15, [5, 10], [12, 25]),
    ):
        row = mx.nd.arange(width, dtype="uint8").reshape((1, width, 1))
        out = img.imresize(row, new, 1, interp=0).asnumpy().ravel()
        assert out[columns].tolist() == expected


def test_border():
    pixels = noise(3, 4)
    out = img.copyMakeBorder(mx.nd.array(pixels, dtype="uint8"), 1, 2, 3, 4, values=(7, 8, 9))
    assert out.shape == (6, 11, 3)
    np.testing.assert_array_equal(out.asnumpy()[1:4, 3:7], pixels)
    assert out.asnumpy()[0, 0].tolist() == out.asnumpy()[-1, -1].tolist() == [7, 8, 9]


def test_fixed_crop():
    pixels = noise(10, 12)
    src = mx.nd.array(pixels, dtype="uint8")
    np.testing.assert_array_equal(img.fixed_crop(src, 3, 4, 5, 2).asnumpy(), pixels[4:6, 3:8])
    np.testing.assert_array_equal(
        img.fixed_crop(src, 3, 4, 5, 2, (5, 2)).asnumpy(), pixels[4:6, 3:8]
    )
    assert img.fixed_crop(src, 3, 4, 5, 2, (7, 9)).shape == (9, 7, 3)
    # What is beyond the edge is left out, and made up for where a size is asked for.
    np.testing.assert_array_equal(img.fixed_crop(src, 9, 7, 20, 20).asnumpy(), pixels[7:, 9:])
    assert img.fixed_crop(src, 9, 7, 20, 20, (20, 20)).shape == (20, 20, 3)


@pytest.mark.parametrize("region", [(-1, 0, 3, 3), (0, 10, 3, 3), (12, 0, 1, 1), (0, 0, 0, 3)])
def test_regions_outside_the_image(region):
    with pytest.raises(ValueError, match="an image 12 wide and 10 high"):
        img.fixed_crop(image(10, 12), *region)


@pytest.mark.parametrize(
    "crop",
    [
        lambda x: img.random_crop(x, (2, 2)),
        lambda x: img.center_crop(x, (2, 2)),
        lambda x: img.random_size_crop(x, (2, 2), 0.5, (1, 2)),
        lambda x: img.resize_short(x, 2),
        lambda x: img.fixed_crop(x, 0, 0, 1, 1),
    ],
)
@pytest.mark.parametrize("shape", [(4, 4), (0, 4, 3), (1, 4, 4, 3)])
def test_arrays_that_are_no_images(crop, shape):
    with pytest.raises(ValueError, match=r"src has shape .*, expected \(height, width, channels\)"):
        crop(mx.nd.zeros(shape))


def test_center_crop():
    pixels = noise(40, 60)
    out, region = img.center_crop(mx.nd.array(pixels, dtype="uint8"), (21, 11))
    assert region == (19, 14, 21, 11)
    np.testing.assert_array_equal(out.asnumpy(), pixels[14:25, 19:40])
    out, region = img.center_crop(NONE, (100, 30))
    assert out.shape == (30, 100, 3) and region == (0, 11, 60, 18)


@pytest.mark.parametrize(
    ("seed", "expected"),
    [(0, [(24, 24, 20, 10), (0, 1, 60, 18)]), (1, [(8, 18, 20, 10), (0, 8, 60, 18)]),
     (2, [(3, 2, 20, 10), (0, 11, 60, 18)])],
)  # fmt: skip
def test_random_crop_draws_as_mxnet_does(seed, expected):
    random.seed(seed)
    crops = [img.random_crop(NONE, (20, 10)), img.random_crop(NONE, (100, 30))]
    assert [region for _, region in crops] == expected
    assert [out.shape for out, _ in crops] == [(10, 20, 3), (30, 100, 3)]


@pytest.mark.parametrize(
    ("seed", "expected"),
    [(0, [(16, 3, 31, 36), (9, 15, 35, 23), (20, 15, 20, 10)]),
     (1, [(4, 8, 24, 20), (15, 12, 33, 23), (20, 15, 20, 10)]),
     (2, [(10, 9, 16, 20), (2, 4, 23, 34), (20, 15, 20, 10)])],
)  # fmt: skip
def test_random_size_crop_draws_as_mxnet_does(seed, expected):
    random.seed(seed)
    limits = [(0.08, (0.75, 1.33)), ((0.3, 0.4), (0.5, 2)), ((1, 1), (9, 10))]
    crops = [img.random_size_crop(NONE, (20, 10), *limit) for limit in limits]
    assert [region for _, region in crops] == expected
    assert {out.shape for out, _ in crops} == {(10, 20, 3)}


def test_random_size_crop_tries_ten_times():
    random.seed(5)
    assert img.random_size_crop(NONE, (20, 10), (1, 1), (9, 10))[1] == (20, 15, 20, 10)
    following = random.random()
    random.seed(5)
    for _ in range(10):
        random.random(), random.random()
    assert random.random() == following


def test_random_size_crop_arguments():
    random.seed(5)
    _, first = img.random_size_crop(NONE, (20, 10), 0.5, (1, 1))
    random.seed(5)
    assert img.random_size_crop(NONE, (20, 10), 0.1, (1, 1), min_area=0.5)[1] == first
    with pytest.raises(TypeError, match=r"unexpected arguments \['foo'\]"):
        img.random_size_crop(NONE, (20, 10), 0.1, (1, 1), foo=1)


@pytest.mark.parametrize("wrap", [mx.nd.array, np.array, list])
def test_color_normalize(wrap):
    x = noise(4, 5).astype(np.float32)
    src = mx.nd.array(x)
    out = img.color_normalize(src, wrap([1.0, 2, 3]), wrap([2.0, 4, 8]))
    np.testing.assert_allclose(out.asnumpy(), (x - [1, 2, 3]) / [2, 4, 8], rtol=1e-6)
    out = img.color_normalize(src, None, 4.0)
    np.testing.assert_allclose(out.asnumpy(), x / 4)
    out = img.color_normalize(src, 4.0)
    np.testing.assert_allclose(out.asnumpy(), x - 4)
    np.testing.assert_array_equal(src.asnumpy(), x)
    mean_image = noise(4, 5, seed=1).astype(np.float32)
    out = img.color_normalize(src, wrap(mean_image.tolist()))
    np.testing.assert_allclose(out.asnumpy(), x - mean_image)
    with pytest.raises(TypeError, match="src is uint8, expected floating point"):
        img.color_normalize(src.astype("uint8"), wrap([1.0, 2, 3]))


# Rotation


def test_rotation_by_right_angles():
    x = mx.nd.array(noise(7, 7).transpose(2, 0, 1), dtype="float32")
    for turns in range(-2, 5):
        out = img.imrotate(x, 90 * turns).asnumpy()
        np.testing.assert_allclose(out, np.rot90(x.asnumpy(), turns, (1, 2)), atol=1e-2)


def test_rotation_zooms():
    """45 degrees of a ramp: the numbers follow from geometry, and MXNet has the same."""
    ramp = mx.nd.arange(49).reshape((1, 7, 7))
    inside = img.imrotate(ramp, 45, zoom_in=True).asnumpy()[0]
    rows, columns = np.mgrid[0:7, 0:7]
    np.testing.assert_allclose(inside, 3 + 3 * rows + 4 * columns, atol=1e-3)
    outside = img.imrotate(ramp, 45, zoom_out=True).asnumpy()[0]
    seen = np.abs(rows - 3) + np.abs(columns - 3) <= 3
    expected = 24 + 6 * (rows - 3) + 8 * (columns - 3)
    np.testing.assert_allclose(outside[seen], expected[seen], atol=1e-2)
    assert not outside[np.abs(rows - 3) + np.abs(columns - 3) > 3].any()


def test_rotation_of_a_batch():
    x = mx.nd.array(np.random.default_rng(0).random((3, 2, 5, 8)), dtype="float32")
    angles = [10.0, -40.0, 100.0]
    together = img.imrotate(x, mx.nd.array(angles), zoom_out=True).asnumpy()
    for one, angle, out in zip(x, angles, together, strict=True):
        np.testing.assert_allclose(
            img.imrotate(one, angle, zoom_out=True).asnumpy(), out, atol=1e-5
        )
    same = img.imrotate(x, 10.0).asnumpy()
    np.testing.assert_allclose(same[0], img.imrotate(x[0], 10.0).asnumpy(), atol=1e-5)


def test_random_rotate_draws_from_numpy():
    x = mx.nd.array(np.random.default_rng(0).random((3, 2, 5, 8)), dtype="float32")
    np.random.seed(3)
    angles = np.random.uniform(-20, 30, size=3)
    angle = np.random.uniform(-20, 30)
    np.random.seed(3)
    batch = img.random_rotate(x, (-20, 30))
    one = img.random_rotate(x[0], (-20, 30))
    np.testing.assert_array_equal(
        batch.asnumpy(), img.imrotate(x, mx.nd.array(angles)).asnumpy()
    )
    np.testing.assert_array_equal(one.asnumpy(), img.imrotate(x[0], angle).asnumpy())


@pytest.mark.parametrize(
    ("shape", "dtype", "angles", "zooms", "kind", "message"),
    [
        ((3, 4, 4), "uint8", 10, {}, TypeError, "src is uint8, expected float32"),
        ((4, 4), "float32", 10, {}, ValueError, r"src has shape \(4, 4\)"),
        ((3, 0, 4), "float32", 10, {}, ValueError, r"src has shape \(3, 0, 4\)"),
        ((3, 4, 4), "float32", [10.0], {}, TypeError, "expected a number for one image"),
        ((2, 3, 4, 4), "float32", [10.0] * 3, {}, ValueError, "one angle for each of 2 images"),
        ((3, 4, 4), "float32", 10, {"zoom_in": True, "zoom_out": True}, ValueError, "both"),
    ],
)
def test_rotations_that_are_wrong(shape, dtype, angles, zooms, kind, message):
    angles = mx.nd.array(angles) if isinstance(angles, list) else angles
    with pytest.raises(kind, match=message):
        img.imrotate(mx.nd.zeros(shape, dtype=dtype), angles, **zooms)
