"""Process of one framework that reads images: takes commands as lines of JSON, answers each.

usage: image_worker.py {weft,mxnet,torch} THREADS

Commands: ``{"command": "prepare", "path": ..., "batch": ..., "resize": ...}``, then
``{"command": "check" | "run"}``, one pass over the file.
"""

from __future__ import annotations

import importlib
import io
import random
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from answers import serve

SIDE = 224
MEAN = (123.68, 116.28, 103.53)
STD = (58.395, 57.12, 57.375)


class MXReader:
    """weft's or MXNet's ImageRecordIter."""

    def __init__(self, module: Any, threads: int, path: str, batch: int, resize: int) -> None:
        self._module = module
        self._batch = batch
        normal = {f"mean_{c}": m for c, m in zip("rgb", MEAN, strict=True)}
        normal |= {f"std_{c}": s for c, s in zip("rgb", STD, strict=True)}
        self._iterator = module.io.ImageRecordIter(
            path_imgrec=path, path_imgidx=str(Path(path).with_suffix(".idx")), batch_size=batch,
            data_shape=(3, SIDE, SIDE), resize=resize or -1, rand_crop=True, rand_mirror=True,
            shuffle=True, preprocess_threads=threads, round_batch=False, **normal,
        )  # fmt: skip

    def batches(self, images: int) -> Iterator[tuple[int, Any]]:
        """How many images a batch has, and their array."""
        self._iterator.reset()
        for batch in self._iterator:
            data = batch.data[0]
            data.wait_to_read()
            # MXNet's pad does not tell of a batch that is not full.
            yield min(self._batch, images), data
            images -= self._batch


class Records:
    """The file as a dataset of PyTorch, decoded and augmented with Pillow."""

    def __init__(self, path: str, resize: int) -> None:
        index = Path(path).with_suffix(".idx").read_text().splitlines()
        self._path, self._resize = path, resize
        self._offsets = [int(line.split("\t")[1]) for line in index]

    def __len__(self) -> int:
        return len(self._offsets)

    def __getitem__(self, number: int) -> Any:
        import torch
        from PIL import Image

        with open(self._path, "rb") as file:
            file.seek(self._offsets[number])
            _, length = struct.unpack("<II", file.read(8))
            record = file.read(length)
        image = Image.open(io.BytesIO(record[24:])).convert("RGB")
        width, height = image.size
        if self._resize:
            scale = self._resize / min(width, height)
            width, height = round(width * scale), round(height * scale)
            image = image.resize((width, height), Image.Resampling.BILINEAR)
        x, y = random.randint(0, width - SIDE), random.randint(0, height - SIDE)
        image = image.crop((x, y, x + SIDE, y + SIDE))
        if random.random() < 0.5:
            image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        pixels = torch.from_numpy(np.array(image)).permute(2, 0, 1).contiguous().float()
        mean, std = (torch.tensor(v).view(3, 1, 1) for v in (MEAN, STD))
        return pixels.sub_(mean).div_(std), struct.unpack("<f", record[4:8])[0]


class TorchReader:
    """PyTorch's DataLoader."""

    def __init__(self, module: Any, threads: int, path: str, batch: int, resize: int) -> None:
        module.set_num_threads(1)
        self._loader = module.utils.data.DataLoader(
            Records(path, resize), batch, shuffle=True, num_workers=threads, persistent_workers=True
        )

    def batches(self, images: int) -> Iterator[tuple[int, Any]]:
        """How many images a batch has, and their array."""
        for data, _ in self._loader:
            yield len(data), data


class Work:
    """What the commands do."""

    def __init__(self, name: str, threads: int) -> None:
        self._module = importlib.import_module(name)
        self._reader = TorchReader if name == "torch" else MXReader
        self._threads = threads

    def prepare(self, path: str, batch: int, resize: int) -> dict[str, Any]:
        """Open the file."""
        self._images = len(Path(path).with_suffix(".idx").read_text().splitlines())
        self._reader = self._reader(self._module, self._threads, path, batch, resize)
        return {}

    def check(self) -> dict[str, Any]:
        """How many images a pass has, and the mean of their pixels."""
        images, total = 0, 0.0
        for count, data in self._reader.batches(self._images):
            pixels = data.numpy() if hasattr(data, "numpy") else data.asnumpy()
            images += count
            total += float(pixels[:count].mean()) * count
        return {"images": images, "mean": total / images}

    def run(self) -> dict[str, Any]:
        """Time a pass."""
        start = time.perf_counter()
        for _ in self._reader.batches(self._images):
            pass
        return {"seconds": time.perf_counter() - start}


if __name__ == "__main__":
    serve(Work)
