"""Image operators beyond the table: bytes, bad input, empty arrays, gradients of whole chains."""

from __future__ import annotations

import colorsys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import weft as mx
from weft.base import MXNetError

VALUES = np.load(Path(__file__).parents[1] / "data" / "images" / "values.npz")
PIXELS = VALUES["color.png.color"]
RESIZED = sorted(name for name in VALUES.files if name.startswith("resize."))


def image(a: np.ndarray) -> mx.nd.NDArray:
    return mx.nd.array(a, dtype=a.dtype)


@pytest.mark.parametrize("name", RESIZED)
def test_resized_bytes_are_mxnets(name: str) -> None:
    """Equal for nearest, linear and area; smooth kernels may round a half the other way."""
    _, interp, size = name.split(".")
    height, width = map(int, size.split("x"))
    got = mx.nd._internal._cvimresize(image(PIXELS), w=width, h=height, interp=int(interp))
    far = np.abs(got.asnumpy().astype(int) - VALUES[name])
    assert far.max() <= (1 if interp in "24" else 0)


@pytest.mark.parametrize("interp", range(5))
@pytest.mark.parametrize("size", [(1, 1), (3, 200), (200, 3), (64, 64), (129, 97)])
def test_bytes_follow_the_real_image(interp: int, size: tuple[int, int]) -> None:
    """Fixed point stays within one level of exact arithmetic, and within the levels."""
    rng = np.random.RandomState(interp)
    for a in (rng.randint(0, 256, (64, 96, 3)), 255 * rng.randint(0, 2, (64, 96, 3))):
        a = a.astype(np.uint8)
        got = mx.nd.image.resize(image(a), size, interp=interp).asnumpy()
        real = mx.nd.image.resize(image(a.astype(np.float64)), size, interp=interp).asnumpy()
        assert np.abs(got - np.clip(real, 0, 255)).max() <= 1


def test_resize_does_not_depend_on_threads_or_batches() -> None:
    a = np.random.RandomState(0).randint(0, 256, (3, 300, 200, 3)).astype(np.uint8)
    for interp in range(5):
        whole = mx.nd.image.resize(image(a), (123, 211), interp=interp).asnumpy()
        for one, part in zip(a, whole, strict=True):
            assert np.array_equal(
                mx.nd.image.resize(image(one), (123, 211), interp=interp).asnumpy(), part)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda x: mx.nd.image.resize(x), "_image_resize: size is"),
        (lambda x: mx.nd.image.resize(x, (1, 2, 3)), "_image_resize: size is"),
        (lambda x: mx.nd.image.resize(x, (0, 2)), "_image_resize: size is"),
        (lambda x: mx.nd.image.resize(x, -1), "_image_resize: size is"),
        (lambda x: mx.nd.image.resize(x, 2**40), "_image_resize: size is"),
        (lambda x: mx.nd.image.resize(x, 2**31 - 1), "_image_resize: data has shape|too many"),
        (lambda x: mx.nd.image.resize(x, (2, 2), interp=5), "interp is 5"),
        (lambda x: mx.nd.image.resize(x, (2, 2), interp=-1), "interp is -1"),
        (lambda x: mx.nd.image.resize(x[0], (2, 2)), r"_image_resize: data has shape \(5, 3\)"),
        (lambda x: mx.nd.image.resize(x.astype("int32"), (2, 2)), "data is int32"),
        (lambda x: mx.nd.image.resize(mx.nd.zeros((0, 5, 3)), (2, 2)), "sizes of at least 1"),
        (lambda x: mx.nd.image.resize(mx.nd.zeros((0, 5, 3)), 2, keep_ratio=True),
         "sizes of at least 1"),
        (lambda x: mx.nd._internal._cvimresize(x, w=0, h=3), "the size is 0 x 3"),
        (lambda x: mx.nd.image.crop(x, -1, 0, 2, 2), "no part of data"),
        (lambda x: mx.nd.image.crop(x, 4, 0, 2, 2), "no part of data"),
        (lambda x: mx.nd.image.crop(x, 0, 0, 0, 2), "no part of data"),
        (lambda x: mx.nd.image.crop(x, 1, 1, 2**63 - 1, 1), "no part of data"),
        (lambda x: mx.nd.image.crop(x[0], 0, 0, 1, 1), "_image_crop: data has shape"),
        (lambda x: mx.nd.image.to_tensor(x[0]), "_image_to_tensor: data has shape"),
        (lambda x: mx.nd.image.normalize(x, mean=(1, 2, 3)), "mean has 3 elements"),
        (lambda x: mx.nd.image.normalize(x, std=()), "std has 0 elements"),
        (lambda x: mx.nd.image.normalize(x.astype("uint8")), "data is uint8"),
        (lambda x: mx.nd.image.normalize(x[0]), "_image_normalize: data is"),
        (lambda x: mx.nd.image.flip_left_right(x[0]), "_image_flip_left_right: data has shape"),
        (lambda x: mx.nd.image.random_flip_top_bottom(x[0]), "_image_random_flip_top_bottom"),
        (lambda x: mx.nd.image.random_brightness(x, -1, 1), "min_factor is -1"),
        (lambda x: mx.nd.image.random_hue(x, 2, 1), "max_factor is 1"),
        (lambda x: mx.nd.image.random_contrast(x, 0, float("nan")), "max_factor is nan"),
        (lambda x: mx.nd.image.random_saturation(x[:, :, :2], 1, 1), "1 or 3 channels"),
        (lambda x: mx.nd.image.random_color_jitter(x, 0, 0, -1, 0), "saturation is -1"),
        (lambda x: mx.nd.image.random_lighting(x, -0.1), "alpha_std is -0.1"),
        (lambda x: mx.nd.image.adjust_lighting(x, (1, 2)), "alpha has 2 elements"),
        (lambda x: mx.nd._internal._cvcopyMakeBorder(x, -1, 0, 0, 0), "are -1, 0, 0 and 0"),
        (lambda x: mx.nd._internal._cvcopyMakeBorder(x, 2**62, 0, 0, 0), "expected 0 to"),
        (lambda x: mx.nd._internal._cvcopyMakeBorder(x, 1, 1, 1, 1, type=5), "type is 5"),
        (lambda x: mx.nd._internal._cvcopyMakeBorder(x[0], 1, 1, 1, 1), "src has shape"),
        (lambda x: mx.nd._internal._cvcopyMakeBorder(mx.nd.zeros((0, 5, 3)), 1, 1, 1, 1, type=2),
         "no pixels to repeat"),
    ],
)  # fmt: skip
def test_bad_input(call: Callable[[mx.nd.NDArray], object], message: str) -> None:
    with pytest.raises(MXNetError, match=message):
        call(mx.nd.ones((4, 5, 3)))


def test_empty_batches_and_channels() -> None:
    none = mx.nd.zeros((0, 4, 5, 3))
    assert mx.nd.image.to_tensor(none).shape == (0, 3, 4, 5)
    assert mx.nd.image.resize(none, (2, 3)).shape == (0, 3, 2, 3)
    assert mx.nd.image.crop(none, 0, 0, 2, 1).shape == (0, 1, 2, 3)
    assert mx.nd.image.random_flip_left_right(none).shape == none.shape
    for name in ("brightness", "contrast", "saturation", "hue"):
        assert getattr(mx.nd.image, f"random_{name}")(none, 0.5, 1.5).shape == none.shape
    assert mx.nd.image.random_lighting(none).shape == none.shape
    assert mx.nd.image.resize(mx.nd.zeros((4, 5, 0)), (2, 3)).shape == (3, 2, 0)
    bordered = mx.nd._internal._cvcopyMakeBorder(mx.nd.zeros((0, 0, 2)), 1, 1, 1, 1, value=3.0)
    assert (bordered.asnumpy() == 3).all() and bordered.shape == (2, 2, 2)


def test_hue_of_bytes() -> None:
    """Within one level of exact arithmetic on every pixel."""
    for factor in (0.0, 0.1, 0.5, 0.77, 1.3):
        got = mx.nd.image.random_hue(image(PIXELS), factor, factor).asnumpy()
        for pixel, y in zip(PIXELS.reshape(-1, 3), got.reshape(-1, 3), strict=True):
            h, lightness, s = colorsys.rgb_to_hls(*(pixel / 255))
            want = 255 * np.array(colorsys.hls_to_rgb((h + factor) % 1, lightness, s))
            assert np.abs(y - want).max() <= 1 + 1e-6


def test_hue_of_gray_pixels() -> None:
    x = mx.nd.array(np.repeat([[[0.0], [100.0], [255.0]]], 3, -1))
    x.attach_grad()
    with mx.autograd.record():
        y = mx.nd.image.random_hue(x, 0.3, 0.3)
    y.backward()
    assert np.array_equal(y.asnumpy(), x.asnumpy())
    assert np.isfinite(x.grad.asnumpy()).all()


@pytest.mark.parametrize("dtype", ["int8", "int32", "int64"])
def test_integers_are_bounded(dtype: str) -> None:
    top = np.iinfo(dtype).max
    x = mx.nd.array(np.array([[[top, -top, 5]]]), dtype=dtype)
    got = mx.nd.image.random_brightness(x, 2, 2).asnumpy().ravel().astype(float)
    assert got[2] == 10
    assert got[0] == pytest.approx(top, rel=1e-9) and got[1] == pytest.approx(-top - 1, rel=1e-9)


def test_jitter_without_distances_changes_nothing() -> None:
    y = mx.nd.image.random_color_jitter(image(PIXELS), 0, 0, 0, 0)
    assert np.array_equal(y.asnumpy(), PIXELS)


def test_jitter_changes_what_it_names() -> None:
    x = image(PIXELS.astype(np.float64))
    gray = PIXELS @ [0.299, 0.587, 0.114]
    for _ in range(5):
        y = mx.nd.image.random_color_jitter(x, 0.5, 0, 0, 0).asnumpy()
        assert np.allclose(y / PIXELS.clip(1), (y / PIXELS.clip(1)).max() * (PIXELS > 0))
        y = mx.nd.image.random_color_jitter(x, 0, 0, 0.5, 0).asnumpy()
        assert np.allclose(y @ [0.299, 0.587, 0.114], gray)
        y = mx.nd.image.random_color_jitter(x, 0, 0.5, 0, 0).asnumpy()
        assert np.isclose((y @ [0.299, 0.587, 0.114]).mean(), gray.mean())
        y = mx.nd.image.random_color_jitter(x, 0, 0, 0, 0.5).asnumpy()
        assert np.allclose(y.max(-1), PIXELS.max(-1)) and np.allclose(y.min(-1), PIXELS.min(-1))


def test_gradient_of_a_whole_chain() -> None:
    """Through the layout change too, whose result is float32."""
    x = mx.nd.array(np.random.RandomState(0).uniform(0, 255, (6, 8, 3)), dtype="float64")
    x.attach_grad()
    with mx.autograd.record():
        y = mx.nd.image.to_tensor(mx.nd.image.crop(x, 1, 2, 4, 3))
        z = mx.nd.image.normalize(y, mean=(0.1, 0.2, 0.3), std=(0.5, 0.25, 2.0))
    z.backward()
    want = np.zeros((6, 8, 3))
    want[2:5, 1:5] = 1 / 255 / np.array([0.5, 0.25, 2.0])
    assert x.grad.dtype == np.float64
    assert np.allclose(x.grad.asnumpy(), want, rtol=1e-6)


def test_the_seed_decides() -> None:
    def draw() -> list[np.ndarray]:
        x = image(PIXELS.astype(np.float32))
        return [y.asnumpy() for y in (
            mx.nd.image.random_brightness(x, 0.5, 1.5), mx.nd.image.random_lighting(x),
            mx.nd.image.random_color_jitter(x, 0.1, 0.1, 0.1, 0.1))]

    mx.random.seed(7)
    first, other = draw(), draw()
    mx.random.seed(7)
    for a, b, c in zip(draw(), first, other, strict=True):
        assert np.array_equal(a, b) and not np.array_equal(a, c)


def test_placeholders_draw_nothing() -> None:
    """Finding shapes does not advance the random stream."""
    mx.random.seed(3)
    want = mx.nd.random.uniform(shape=(3,)).asnumpy()
    mx.random.seed(3)
    x = mx.nd.placeholder((4, 5, 3))
    assert mx.nd.image.random_hue(x, 0.5, 1.5).shape == (4, 5, 3)
    assert mx.nd.image.random_flip_left_right(x).shape == (4, 5, 3)
    assert np.array_equal(mx.nd.random.uniform(shape=(3,)).asnumpy(), want)
