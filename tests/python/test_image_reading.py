"""mx.image.imread and imdecode, and images in records."""

from __future__ import annotations

import numpy as np
import pytest
from tests.python.images import FILES, encoded, noise

import weft as mx
from weft import recordio
from weft.error import FileError

VALUES = np.load(FILES / "values.npz")
HEADER = recordio.IRHeader(0, 4.0, 7, 0)


def test_imread_gives_what_mxnet_decodes():
    path = FILES / "color.jpg"
    colour, gray = VALUES["color.jpg.color"], VALUES["color.jpg.gray"]
    np.testing.assert_array_equal(mx.image.imread(path).asnumpy(), colour)
    np.testing.assert_array_equal(mx.image.imread(str(path), 0).asnumpy(), gray)
    np.testing.assert_array_equal(mx.image.imread(str(path), 1, 0).asnumpy(), colour[..., ::-1])
    bgr = mx.img.imread(str(path), flag=1, to_rgb=False)
    np.testing.assert_array_equal(bgr.asnumpy(), colour[..., ::-1])


@pytest.mark.parametrize(
    "wrap",
    [
        bytes,
        bytearray,
        memoryview,
        lambda data: np.frombuffer(data, np.uint8),
        lambda data: mx.nd.array(np.frombuffer(data, np.uint8), dtype="uint8"),
    ],
)
def test_imdecode_takes_bytes_and_arrays(wrap):
    out = mx.image.imdecode(wrap((FILES / "color.jpg").read_bytes()))
    np.testing.assert_array_equal(out.asnumpy(), VALUES["color.jpg.color"])


def test_imdecode_flags_and_out():
    data = (FILES / "color.png").read_bytes()
    gray = mx.image.imdecode(data, flag=0)
    np.testing.assert_array_equal(gray.asnumpy(), VALUES["color.png.gray"])
    out = mx.nd.zeros(VALUES["color.png.color"].shape, dtype="uint8")
    mx.image.imdecode(data, to_rgb=False, out=out)
    np.testing.assert_array_equal(out.asnumpy(), VALUES["color.png.color"][..., ::-1])


def test_errors_name_argument_and_file(tmp_path):
    with pytest.raises(ValueError, match="imdecode: buf is str, expected bytes"):
        mx.image.imdecode("abc")
    for damaged in (b"", b"no image", (FILES / "color.jpg").read_bytes()[:100]):
        with pytest.raises(FileError, match="_cvimdecode: buf"):
            mx.image.imdecode(damaged)
    with pytest.raises(FileError, match=r"none\.jpg"):
        mx.image.imread(tmp_path / "none.jpg")


# Images in records


@pytest.mark.parametrize("suffix", [".png", ".PNG"])
@pytest.mark.parametrize("shape", [(5, 6), (5, 6, 3), (5, 6, 4)])
def test_packed_pixels_come_back(suffix, shape):
    pixels = noise(5, 6, int(np.prod(shape[2:])), seed=3).reshape(shape)
    header, out = recordio.unpack_img(recordio.pack_img(HEADER, pixels, img_fmt=suffix))
    assert header == HEADER and type(out) is np.ndarray and out.dtype == np.uint8
    np.testing.assert_array_equal(out, pixels)
    header, colour = recordio.unpack_img(recordio.pack_img(HEADER, pixels, img_fmt=suffix), 1)
    expected = pixels[..., :3] if len(shape) == 3 else np.repeat(pixels[..., None], 3, axis=2)
    np.testing.assert_array_equal(colour, expected)
    gray = recordio.unpack_img(recordio.pack_img(HEADER, pixels, img_fmt=suffix), 0)[1]
    assert gray.shape == (5, 6)


def test_packed_images_are_blue_first():
    red = np.zeros((8, 8, 3), np.uint8)
    red[..., 2] = 255
    _, data = recordio.unpack(recordio.pack_img(HEADER, red, img_fmt=".png"))
    assert mx.image.imdecode(data).asnumpy()[0, 0].tolist() == [255, 0, 0]


def test_quality_and_labels():
    ramp = np.add.outer(np.arange(64), np.arange(48))[..., None].repeat(3, axis=2).astype(np.uint8)
    sizes = [len(recordio.pack_img(HEADER, ramp, quality)) for quality in (30, 95)]
    assert sizes[0] < sizes[1]
    header, out = recordio.unpack_img(recordio.pack_img((0, [1, 2, 3], 7, 0), ramp, quality=95))
    assert header.flag == 3 and header.label.tolist() == [1, 2, 3]
    assert np.abs(out.astype(int) - ramp).max() < 8
    # Beyond the levels of PNG: the default, as MXNet's default quality of 95 is.
    assert recordio.pack_img(HEADER, ramp, 95, ".png") == recordio.pack_img(HEADER, ramp, 3, ".png")
    raw, smallest = (recordio.pack_img(HEADER, ramp, level, ".png") for level in (0, 9))
    assert len(raw) > ramp.size > len(smallest)


def test_pack_img_takes_ndarrays_and_strides():
    pixels = noise(6, 8)[::-1, ::2]
    packed = recordio.pack_img(HEADER, mx.nd.array(pixels, dtype="uint8"), img_fmt=".png")
    assert packed == recordio.pack_img(HEADER, pixels, img_fmt=".png")
    np.testing.assert_array_equal(recordio.unpack_img(packed)[1], pixels)


@pytest.mark.parametrize(
    ("pixels", "options", "message"),
    [
        (noise(4, 4), {"img_fmt": ".gif"}, "format is '.gif'"),
        (noise(4, 4), {"img_fmt": "jpg"}, "format is 'jpg'"),
        (noise(4, 4), {"quality": 500}, "quality"),
        (noise(4, 4, 2), {}, "channels"),
        (noise(4, 4).astype(np.float32), {}, "float32"),
        (noise(4, 4)[:0], {}, "0"),
    ],
)
def test_images_that_cannot_be_packed(pixels, options, message):
    with pytest.raises((ValueError, TypeError), match=message):
        recordio.pack_img(HEADER, pixels, **options)


def test_records_that_are_no_images():
    for data in (b"", b"no image", encoded(noise(4, 4))[:-3]):
        with pytest.raises(FileError):
            recordio.unpack_img(recordio.pack(HEADER, data))
