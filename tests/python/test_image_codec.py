"""Decoding and encoding image files: damage, hostile sizes, round trips."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

import weft as mx
from weft.base import MXNetError

IMAGES = Path(__file__).parents[1] / "data" / "images"
FILES = sorted(IMAGES.glob("*.[jp][pn]g"))
by_file = pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)


def decode(data: bytes, **attrs: object) -> np.ndarray:
    buf = mx.nd.array(np.frombuffer(data, np.uint8), dtype="uint8")
    return mx.nd._internal._cvimdecode(buf, **attrs).asnumpy()


def gradients_of_color(height: int = 40, width: int = 52) -> np.ndarray:
    """A smooth picture, which JPEG keeps well."""
    y, x = np.mgrid[0:height, 0:width]
    return np.stack([x * 4, y * 5, 255 - x - y], -1).astype(np.uint8)


def test_there_are_files() -> None:
    assert len(FILES) > 15


@by_file
def test_every_prefix_is_refused(path: Path) -> None:
    data = path.read_bytes()
    for size in range(len(data)):
        with pytest.raises(MXNetError, match="_cvimdecode: buf"):
            decode(data[:size])


@by_file
def test_damage_is_an_error_or_an_image(path: Path) -> None:
    """Whatever byte is wrong: an error, or an image of some size."""
    data = path.read_bytes()
    rng = np.random.RandomState(3)
    refused = 0
    for _ in range(300):
        broken = bytearray(data)
        broken[rng.randint(len(data))] ^= 1 << rng.randint(8)
        try:
            assert decode(bytes(broken)).dtype == np.uint8
        except MXNetError as error:
            refused += 1
            assert "_cvimdecode: buf" in str(error)
    assert refused > 30


def test_bytes_around_a_complete_jpeg() -> None:
    """Bytes after the end, and forgotten ones before the last marker, change nothing."""
    data = (IMAGES / "color.jpg").read_bytes()
    want = decode(data)
    assert np.array_equal(decode(data + b"trailing"), want)
    assert np.array_equal(decode(data[:-2] + b"\x12\x34" + data[-2:]), want)
    with pytest.raises(MXNetError, match="incomplete"):
        decode(data[:-2] + b"\x12\x34")


def segments(data: bytes) -> list[tuple[int, bytes]]:
    """Markers and whole segments of a JPEG file, up to the compressed data, which come last."""
    found, at = [], 2
    while data[at + 1] != 0xDA:
        size = 2 + int.from_bytes(data[at + 2:at + 4], "big")
        found.append((data[at + 1], data[at:at + size]))
        at += size
    return [*found, (0xDA, data[at:])]


def test_an_image_does_not_get_the_tables_of_another() -> None:
    """Without Huffman tables, as frames of films come, the standard ones are meant."""
    whole, other = ((IMAGES / name).read_bytes() for name in ("color.jpg", "progressive.jpg"))
    assert other.count(b"\xff\xc4") > 0
    bare = b"\xff\xd8" + b"".join(s for kind, s in segments(whole) if kind != 0xC4)
    assert len(bare) < len(whole)
    want = decode(whole)
    assert np.array_equal(decode(bare), want)
    decode(other)
    assert np.array_equal(decode(bare), want)
    bare = b"\xff\xd8" + b"".join(s for kind, s in segments(whole) if kind != 0xDB)
    with pytest.raises(MXNetError, match="Quantization table"):
        decode(bare)


def test_an_error_after_a_harmless_warning_is_an_error() -> None:
    """Forgotten bytes in the header, then a broken Huffman table."""
    data = (IMAGES / "color.jpg").read_bytes()
    parts = segments(data)
    broken = [s[:5] + b"\xff" * 8 + s[13:] if kind == 0xC4 else s for kind, s in parts]
    with pytest.raises(MXNetError, match="Bogus Huffman"):
        decode(b"\xff\xd8" + b"".join([broken[0], b"\x12\x34", *broken[1:]]))
    forgotten = b"\xff\xd8" + b"".join([parts[0][1], b"\x12\x34", *(s for _, s in parts[1:])])
    assert np.array_equal(decode(forgotten), decode(data))


def frame(height: int, width: int, kind: int = 0xC0, components: int = 3,
          precision: int = 8) -> bytes:
    parts = b"".join(bytes([i + 1, 0x11, 0]) for i in range(components))
    body = struct.pack(">BHHB", precision, height, width, components) + parts
    return b"\xff\xd8\xff" + bytes([kind]) + struct.pack(">H", len(body) + 2) + body


def png(height: int, width: int, depth: int = 8, color: int = 2) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head
            + struct.pack(">I", zlib.crc32(head)))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "neither a JPEG nor a PNG"),
        (b"BM" + bytes(100), "neither a JPEG nor a PNG"),
        (frame(65535, 65535), "at most 268435456 pixels"),
        (frame(16000, 16000), "cannot hold it"),
        (frame(0, 10), "10 x 0"),
        (frame(8, 8, precision=12), "12 bits per sample"),
        (frame(8, 8, components=2), "2 components"),
        (frame(8, 8, kind=0xC3), "lossless or hierarchical"),
        (frame(8, 8)[:10], "segment of 17 bytes"),
        (b"\xff\xd8\xff\xda", "without a frame header"),
        (b"\xff\xd8\xff\xe0\0\1", "segment of 1 bytes"),
        (png(2**31 - 1, 2**31 - 1), "at most 268435456 pixels"),
        (png(2**32 - 1, 2**32 - 1), "at most 268435456 pixels"),
        (png(16000, 16000), "cannot hold it"),
        (png(0, 4), "4 x 0"),
        (png(4, 4, color=5), "colour type 5"),
        (png(4, 4, depth=3), "damaged PNG"),
        (png(4, 4), "damaged PNG"),
    ],
)
def test_hostile_headers(data: bytes, message: str) -> None:
    mx.memory.reset_peak()
    before = mx.memory.stats()["peak"]
    with pytest.raises(MXNetError, match=message):
        decode(data)
    assert mx.memory.stats()["peak"] - before < 1 << 20


@pytest.mark.parametrize("flag", [-2, 2])
def test_unknown_flag(flag: int) -> None:
    with pytest.raises(MXNetError, match=f"_cvimdecode: flag is {flag}"):
        decode(FILES[0].read_bytes(), flag=flag)


def test_wrong_buffers() -> None:
    with pytest.raises(MXNetError, match="buf is float32"):
        mx.nd._internal._cvimdecode(mx.nd.zeros((4,)))
    with pytest.raises(MXNetError, match=r"buf is uint8 of shape \(2, 2\)"):
        mx.nd._internal._cvimdecode(mx.nd.zeros((2, 2), dtype="uint8"))


def test_reading_what_is_no_image(tmp_path: Path) -> None:
    for path, message in ((tmp_path / "none.jpg", "none.jpg: cannot be opened"),
                          (tmp_path, "is not a regular file")):
        with pytest.raises(MXNetError, match=message):
            mx.nd._internal._cvimread(filename=str(path))
    (tmp_path / "text.jpg").write_bytes(b"no image")
    with pytest.raises(MXNetError, match="text.jpg: 8 bytes that are neither"):
        mx.nd._internal._cvimread(filename=str(tmp_path / "text.jpg"))


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("level", [0, 3, 9])
def test_png_round_trip(channels: int, level: int) -> None:
    a = np.random.RandomState(4).randint(0, 256, (9, 7, channels)).astype(np.uint8)
    data = mx.nd.image.imencode(mx.nd.array(a, dtype="uint8"), format=".png", quality=level)
    assert data.dtype == np.uint8 and len(data.shape) == 1
    back = decode(data.asnumpy().tobytes(), flag=0 if channels == 1 else 1)
    assert np.array_equal(back, a[..., :3])
    assert np.array_equal(decode(data.asnumpy().tobytes(), flag=-1), a)


def test_png_of_bgr_and_of_two_axes() -> None:
    a = np.random.RandomState(4).randint(0, 256, (5, 6, 3)).astype(np.uint8)
    data = mx.nd.image.imencode(mx.nd.array(a, dtype="uint8"), format=".png", from_rgb=False)
    assert np.array_equal(decode(data.asnumpy().tobytes(), to_rgb=False), a)
    gray = mx.nd.image.imencode(mx.nd.array(a[..., 0], dtype="uint8"), format=".png")
    assert np.array_equal(decode(gray.asnumpy().tobytes(), flag=0)[..., 0], a[..., 0])


@pytest.mark.parametrize("from_rgb", [True, False])
def test_jpeg_round_trip(from_rgb: bool) -> None:
    a = gradients_of_color()
    sizes, errors = [], []
    for quality in (20, 60, 95):
        data = mx.nd.image.imencode(mx.nd.array(a, dtype="uint8"), format=".jpg",
                                    quality=quality, from_rgb=from_rgb).asnumpy()
        back = decode(data.tobytes(), to_rgb=from_rgb)
        assert back.shape == a.shape
        sizes.append(data.size)
        errors.append(np.abs(back.astype(int) - a).mean())
    assert sizes == sorted(sizes) and errors == sorted(errors, reverse=True)
    assert errors[-1] < 2
    gray = mx.nd.image.imencode(mx.nd.array(a[..., :1], dtype="uint8")).asnumpy()
    assert np.abs(decode(gray.tobytes(), flag=0).astype(int) - a[..., :1]).mean() < 2


@pytest.mark.parametrize(
    ("shape", "attrs", "message"),
    [
        ((4, 4, 4), dict(format=".jpg"), "4 channels"),
        ((4, 4, 2), dict(format=".png"), "2 channels"),
        ((4, 4, 5), dict(format=".png"), r"shape \(4, 4, 5\)"),
        ((0, 4, 3), dict(format=".jpg"), "4 x 0"),
        ((4, 4, 3), dict(format=".gif"), "format is '.gif'"),
        ((4, 4, 3), dict(format=".jpg", quality=0), "quality is 0"),
        ((4, 4, 3), dict(format=".png", quality=10), "level is 10"),
        ((4,), {}, r"shape \(4,\)"),
        ((1, 65501, 1), {}, "65501 x 1"),
    ],
)
def test_what_cannot_be_encoded(
    shape: tuple[int, ...], attrs: dict[str, object], message: str
) -> None:
    with pytest.raises(MXNetError, match=message) as caught:
        mx.nd.image.imencode(mx.nd.zeros(shape, dtype="uint8"), **attrs)
    assert "_image_imencode" in str(caught.value)


def test_many_threads_decode_at_once() -> None:
    from concurrent.futures import ThreadPoolExecutor

    files = [path.read_bytes() for path in FILES] * 10
    want = [decode(data) for data in files]
    with ThreadPoolExecutor(4) as pool:
        got = list(pool.map(decode, files))
    assert all(np.array_equal(g, w) for g, w in zip(got, want, strict=True))
