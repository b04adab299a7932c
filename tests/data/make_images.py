"""Write the image fixtures and what Apache MXNet 1.9.1 decodes them to.

Run it twice, with a Python that has Pillow, then with one that has Apache MXNet 1.9.1 (neither is
needed to run the tests)::

    python tests/data/make_images.py files
    python tests/data/make_images.py values

``values.npz`` holds ``NAME.gray`` (flag 0) and ``NAME.color`` (flag 1) of every file, and
``resize.INTERP.HEIGHTxWIDTH`` of the pixels of color.png. The files are also the seeds of
``tests/fuzz/fuzz_image.cc``.
"""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parent / "images"
HEIGHT, WIDTH = 11, 14
SIZES = ((5, 7), (6, 5), (11, 5), (23, 30), (4, 20), (1, 1))
# Adam7: first column and row, steps of both.
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
          (0, 1, 1, 2))


def chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(rows: list[bytes], depth: int, color: int, interlaced: bool = False,
        extra: bytes = b"") -> bytes:
    """A PNG file of packed rows, without filters."""
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, depth, color, 0, 0, interlaced)
    data = zlib.compress(b"".join(b"\0" + row for row in rows))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", data)
            + chunk(b"IEND", b""))


def pixels() -> np.ndarray:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    smooth = np.stack([x * 17, y * 23, (x + y) * 10], -1)
    return (smooth + np.random.RandomState(1).randint(0, 20, smooth.shape)).astype(np.uint8)


def packed(a: np.ndarray, depth: int) -> list[bytes]:
    """Rows of samples below 8 bits."""
    bits = np.unpackbits(a.astype(np.uint8)[..., None], axis=-1)[..., 8 - depth:]
    return [np.packbits(row).tobytes() for row in bits.reshape(len(a), -1)]


def write_files() -> None:
    from PIL import Image

    a, rng = pixels(), np.random.RandomState(2)
    image = Image.fromarray(a)
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turn by 90 degrees
    image.save(FOLDER / "color.jpg", quality=90)
    image.save(FOLDER / "color444.jpg", quality=90, subsampling=0)
    image.save(FOLDER / "progressive.jpg", quality=85, progressive=True)
    image.save(FOLDER / "turned.jpg", quality=90, exif=exif)
    image.save(FOLDER / "rgb.jpg", quality=90, keep_rgb=True)
    image.convert("L").save(FOLDER / "gray.jpg")
    image.convert("CMYK").save(FOLDER / "cmyk.jpg")

    rows = [row.tobytes() for row in a]
    alpha = np.concatenate([a, rng.randint(0, 256, (HEIGHT, WIDTH, 1))], -1).astype(np.uint8)
    deep = rng.randint(0, 1 << 16, (HEIGHT, WIDTH, 3)).astype(">u2")
    few = rng.randint(0, 16, (HEIGHT, WIDTH))
    woven = [row.tobytes() for x, y, dx, dy in PASSES for row in a[y::dy, x::dx]]
    palette = chunk(b"PLTE", rng.randint(0, 256, 48).astype(np.uint8).tobytes())
    for name, data in {
        "color": png(rows, 8, 2),
        "interlaced": png(woven, 8, 2, True),
        "gamma": png(rows, 8, 2, extra=chunk(b"gAMA", struct.pack(">I", 45455))),
        "color16": png([row.tobytes() for row in deep], 16, 2),
        "alpha": png([row.tobytes() for row in alpha], 8, 6),
        "gray": png([row.tobytes() for row in a[..., 0]], 8, 0),
        "gray1": png(packed(few % 2, 1), 1, 0),
        "gray4": png(packed(few, 4), 4, 0, extra=chunk(b"tRNS", b"\0\3")),
        "gray16": png([row.tobytes() for row in deep[..., 0]], 16, 0),
        "gray_alpha": png([row.tobytes() for row in alpha[..., :2]], 8, 4),
        "palette4": png(packed(few, 4), 4, 3, extra=palette + chunk(b"tRNS", b"\1\2\3")),
    }.items():
        (FOLDER / f"{name}.png").write_bytes(data)


def write_values() -> None:
    import mxnet as mx

    values = {}
    for path in sorted(FOLDER.glob("*.[jp][pn]g")):
        data = mx.nd.array(np.frombuffer(path.read_bytes(), np.uint8), dtype="uint8")
        for flag, kind in enumerate(("gray", "color")):
            values[f"{path.name}.{kind}"] = mx.image.imdecode(data, flag=flag).asnumpy()
    pixels = mx.nd.array(values["color.png.color"], dtype="uint8")
    for height, width in SIZES:
        for interp in range(5):
            values[f"resize.{interp}.{height}x{width}"] = mx.image.imresize(
                pixels, width, height, interp=interp).asnumpy()
    np.savez_compressed(FOLDER / "values.npz", **values)


if __name__ == "__main__":
    {"files": write_files, "values": write_values}[sys.argv[1]]()
