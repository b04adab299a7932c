"""Record files for tests: small images that differ, in files that are made when they are needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tests.python.images import CLOTHES

from weft import io, recordio

# Written by MXNet 1.9.1's im2rec, with what its ImageRecordIter reads from it.
MADE_BY_MXNET = CLOTHES / "recordio" / "visible"


def picture(number: int, height: int, width: int, channels: int = 3) -> np.ndarray:
    """A smooth picture with some noise; red first."""
    y, x = np.mgrid[0:height, 0:width]
    waves = [
        128 + 100 * np.sin(x / (7 + c) + number) * np.cos(y / (9 + 2 * c)) for c in range(channels)
    ]
    noise = np.random.RandomState(number).randint(-10, 10, (height, width, channels))
    return np.clip(np.stack(waves, -1) + noise, 0, 255).astype("uint8")


def write_images(
    path: Path,
    images: Sequence[np.ndarray],
    labels: Sequence[Any] | None = None,
    image_format: str = ".png",
    first_id: int = 100,
) -> Path:
    """A record file of `images` (red first) beside its index; identifiers count from `first_id`."""
    file = recordio.MXIndexedRecordIO(str(path.with_suffix(".idx")), str(path), "w")
    for i, image in enumerate(images):
        header = recordio.IRHeader(0, float(i) if labels is None else labels[i], first_id + i, 0)
        # pack_img takes OpenCV's order of colours.
        swapped = image[..., [2, 1, 0, *range(3, image.shape[2])]] if image.ndim == 3 else image
        file.write_idx(first_id + i, recordio.pack_img(header, swapped, 95, image_format))
    file.close()
    return path


def pictures(path: Path, n: int = 10) -> Path:
    """`n` pictures of different sizes, at least 40 x 42."""
    return write_images(path, [picture(i, 40 + i, 60 - 2 * i) for i in range(n)])


def batches(iterator: io.DataIter) -> list[tuple[list[float], int, list[int]]]:
    """Labels, padding and identifiers of the batches of a pass."""
    return [
        (b.label[0].asnumpy().ravel().tolist(), b.pad, b.index.tolist()) for b in iterator
    ]


def labels_of(iterator: io.DataIter) -> list[float]:
    """Labels of a pass without what only fills up."""
    found: list[float] = []
    for b in iterator:
        values = b.label[0].asnumpy().tolist()
        found += values[: len(values) - b.pad]
    return found


def pixels_of(iterator: io.DataIter) -> np.ndarray:
    """Data of a pass."""
    return np.concatenate([b.data[0].asnumpy() for b in iterator])
