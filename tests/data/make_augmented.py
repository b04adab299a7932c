"""Write recordio/augmented.npz: pictures and what MXNet 1.9.1's ImageRecordIter makes of them.

Run with the interpreter of an MXNet 1.9.1 environment: ``python tests/data/make_augmented.py``.
Nothing here is random; the values were checked to be the same in every pass.
"""

from __future__ import annotations

import json
import struct
import tempfile
import zlib
from pathlib import Path
from typing import Any

import mxnet as mx
import numpy as np

CASES: list[dict[str, Any]] = [
    {"resize": 20},
    *({"resize": size, "inter_method": method} for size in (20, 37) for method in (2, 3, 4, 9)),
    {"data_shape": (3, 40, 24)},
    {"data_shape": (3, 40, 48)},
    {"min_crop_size": 15, "max_crop_size": 15},
    {"min_crop_size": 20, "max_crop_size": 20, "data_shape": (3, 40, 30)},
    *({"min_random_scale": s, "max_random_scale": s} for s in (0.9, 1.5)),
    {"rotate": 30},
    {"rotate": 77, "fill_value": 100, "data_shape": (3, 40, 40)},
    *({"rotate": 30, "inter_method": method} for method in (2, 3, 4)),
    {"min_aspect_ratio": 1.5, "max_aspect_ratio": 1.5},
    {"min_aspect_ratio": 1.5, "max_aspect_ratio": 1.5, "rotate": 77, "min_random_scale": 0.8,
     "max_random_scale": 0.8},
    {"max_img_size": 26},
    {"min_img_size": 40, "data_shape": (3, 40, 40)},
    {"pad": 5, "fill_value": 7, "data_shape": (3, 36, 36)},
    {"random_resized_crop": True},
    {"random_resized_crop": True, "data_shape": (3, 35, 35)},
    {"resize": 40, "pad": 3, "rotate": 10},
    {"data_shape": (1, 20, 20)},
]  # fmt: skip


def png(image: np.ndarray) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    height, width, _ = image.shape
    rows = b"".join(b"\0" + row.tobytes() for row in image)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + (
        chunk(b"IEND", b"")
    )


def picture(number: int, height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width]
    waves = [128 + 100 * np.sin(x / (7 + c) + number) * np.cos(y / (9 + c)) for c in range(3)]
    noise = np.random.RandomState(number).randint(-10, 10, (height, width, 3))
    return np.clip(np.stack(waves, -1) + noise, 0, 255).astype("uint8")


def main() -> None:
    pictures = [picture(0, 30, 43), picture(1, 31, 25)]
    arrays = {f"picture{i}": image for i, image in enumerate(pictures)}
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/x.rec"
        file = mx.recordio.MXRecordIO(path, "w")
        for i, image in enumerate(pictures):
            file.write(mx.recordio.pack(mx.recordio.IRHeader(0, i, i, 0), png(image)))
        file.close()
        for i, case in enumerate(CASES):
            options = {"data_shape": (3, 20, 20), "batch_size": 2, "verbose": False, **case}
            data = mx.io.ImageRecordIter(path_imgrec=path, **options).next().data[0].asnumpy()
            assert np.array_equal(data, np.rint(data))
            arrays[f"result{i}"] = data.astype("uint8")
    arrays["cases"] = np.array(json.dumps(CASES))
    np.savez_compressed(Path(__file__).parent / "recordio" / "augmented.npz", **arrays)


if __name__ == "__main__":
    main()
