"""Data for tests: MNIST, an iterator that stands still."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..io import DataBatch, DataIter, NDArrayIter

__all__ = ["DummyIter", "get_mnist", "get_mnist_iterator"]


class DummyIter(DataIter):
    """Gives the first batch of another iterator for ever: measures everything but the input.

    Parameters
    ----------
    real_iter : DataIter
    """

    def __init__(self, real_iter: DataIter) -> None:
        super().__init__(real_iter.batch_size)
        self.real_iter = real_iter
        self.provide_data = real_iter.provide_data
        self.provide_label = real_iter.provide_label
        self.the_batch = next(iter(real_iter))

    def __iter__(self) -> DummyIter:
        return self

    def next(self) -> DataBatch:
        """The one batch."""
        return self.the_batch


def get_mnist(path: str | None = None) -> dict[str, Any]:
    """The digits of MNIST as NumPy arrays.

    Parameters
    ----------
    path : str, optional
        Folder of the files, default as for `gluon.data.vision.MNIST`; what is missing there is
        downloaded.

    Returns
    -------
    dict
        ``train_data`` (60000, 1, 28, 28) and ``test_data`` (10000, 1, 28, 28), float32 from 0 to 1;
        ``train_label`` and ``test_label``, int32.
    """
    from ..gluon.data.vision import MNIST

    found: dict[str, Any] = {}
    for name, train in (("train", True), ("test", False)):
        images, labels = MNIST(path, train)[:]
        pixels = images.asnumpy().transpose(0, 3, 1, 2).astype("float32")
        found[f"{name}_data"] = pixels / np.float32(255)
        found[f"{name}_label"] = labels
    return found


def get_mnist_iterator(
    batch_size: int, input_shape: tuple[int, ...], num_parts: int = 1, part_index: int = 0,
    path: str | None = None,
) -> tuple[DataIter, DataIter]:  # fmt: skip
    """Iterators over the digits of MNIST, the first one shuffled.

    Parameters
    ----------
    batch_size : int
    input_shape : tuple of int
        Shape of one image, (1, 28, 28) or (784,).
    num_parts, part_index : int
        Take only one of several equal parts.
    path : str, optional
        As in `get_mnist`.
    """
    if not 0 <= part_index < num_parts:
        raise ValueError(
            f"get_mnist_iterator: part_index is {part_index}, expected 0 to {num_parts - 1}"
        )
    digits = get_mnist(path)
    iterators = []
    for name in ("train", "test"):
        data, label = digits[f"{name}_data"], digits[f"{name}_label"]
        size = len(data) // num_parts
        part = slice(part_index * size, (part_index + 1) * size)
        iterators.append(
            NDArrayIter(
                data[part].reshape(size, *input_shape), label[part], batch_size,
                shuffle=name == "train", label_name="softmax_label",
            )
        )  # fmt: skip
    return iterators[0], iterators[1]
