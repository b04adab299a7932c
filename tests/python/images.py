"""Pictures and files of them for tests of images."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import weft as mx

FILES = Path(__file__).parents[1] / "data" / "images"
CLOTHES = Path(__file__).parents[3] / "shared" / "data"
"""Photographs and the record file that MXNet's tool made of them; not everywhere."""


def noise(height: int, width: int, channels: int = 3, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.integers(0, 256, (height, width, channels), dtype=np.uint8)


def image(height: int, width: int, dtype: str = "uint8", seed: int = 0) -> mx.nd.NDArray:
    return mx.nd.array(noise(height, width, seed=seed), dtype=dtype)


def encoded(pixels: np.ndarray, suffix: str = ".png") -> bytes:
    data = mx.nd.image.imencode(mx.nd.array(pixels, dtype="uint8"), format=suffix)
    return data.asnumpy().tobytes()


def write_image(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded(pixels, path.suffix.lower()))
