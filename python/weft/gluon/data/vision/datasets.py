"""Image data sets that are downloaded when they are not there."""

from __future__ import annotations

import os
import tarfile
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .... import ndarray as nd
from ...utils import check_sha1, download
from ..dataset import Column, Dataset, take_rows
from ._files import default_root, read_cifar, read_idx, repository_url
from ._images import ImageFolderDataset, ImageListDataset, ImageRecordDataset

__all__ = [
    "CIFAR10",
    "CIFAR100",
    "MNIST",
    "FashionMNIST",
    "ImageFolderDataset",
    "ImageListDataset",
    "ImageRecordDataset",
]

_Transform = Callable[[nd.NDArray, Any], Any]


class _DownloadedDataset(Dataset):
    """Images in one NDArray and labels in one NumPy array."""

    def __init__(self, root: str, transform: _Transform | None) -> None:
        self._transform = transform
        self._root = os.path.expanduser(root)
        images, labels = self._read()
        self._data = nd.array(images, dtype=np.uint8)
        self._label = labels.astype(np.int32)

    def _read(self) -> tuple[np.ndarray, np.ndarray]:
        raise NotImplementedError

    def __getitem__(self, idx: int) -> Any:
        image, label = self._data[idx], self._label[idx]
        if self._transform is not None:
            return self._transform(image, label)
        return image, label

    def __len__(self) -> int:
        return len(self._label)

    def _gather(self, indices: Sequence[int]) -> list[Column] | None:
        changed = type(self).__getitem__ is not _DownloadedDataset.__getitem__
        if changed or self._transform is not None:
            return None
        return [take_rows(self._data, indices), take_rows(self._label, indices)]


class MNIST(_DownloadedDataset):
    """Handwritten digits: 60,000 images to train with and 10,000 to test.

    A sample is ``(image, label)``: an NDArray of uint8, shape (28, 28, 1), and a NumPy int32.
    Files that are in `root`, compressed or not, are used as they are; those that are missing are
    downloaded and their checksums compared.

    Parameters
    ----------
    root : str, optional
        Folder of the files; ``$MXNET_HOME/datasets/mnist`` (``~/.mxnet/...``) if not given.
    train : bool
        The images to train with, or those to test.
    transform : callable, optional
        From image and label to the sample.

    References
    ----------
    LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document recognition",
    1998.
    """

    _namespace = "mnist"
    _train_files = (
        ("train-images-idx3-ubyte.gz", "6c95f4b05d2bf285e1bfb0e7960c31bd3b3f8a7d"),
        ("train-labels-idx1-ubyte.gz", "2a80914081dc54586dbdf242f9805a6b8d2a15fc"),
    )
    _test_files = (
        ("t10k-images-idx3-ubyte.gz", "c3a25af1f52dad7f726cce8cacb138654b760d48"),
        ("t10k-labels-idx1-ubyte.gz", "763e7fa3757d93b0cdec073cef058b2004252c17"),
    )

    def __init__(
        self,
        root: str | None = None,
        train: bool = True,
        transform: _Transform | None = None,
    ) -> None:
        self._train = train
        super().__init__(root or default_root(self._namespace), transform)

    def _read(self) -> tuple[np.ndarray, np.ndarray]:
        files = self._train_files if self._train else self._test_files
        images_path, labels_path = (self._find(name, sha1) for name, sha1 in files)
        images = read_idx(images_path, 3)
        labels = read_idx(labels_path, 1)
        if images.shape[1:] != (28, 28):
            raise ValueError(
                f"{images_path}: images of shape {images.shape[1:]}, expected (28, 28)"
            )
        if len(images) != len(labels):
            raise ValueError(
                f"{labels_path}: {len(labels)} labels, expected {len(images)} as {images_path} has"
            )
        return images[..., None], labels

    def _find(self, name: str, sha1: str) -> str:
        for candidate in (name, name.removesuffix(".gz")):
            path = os.path.join(self._root, candidate)
            if os.path.exists(path):
                return path
        os.makedirs(self._root, exist_ok=True)
        url = repository_url(self._namespace, name)
        return download(url, os.path.join(self._root, name), sha1_hash=sha1)


class FashionMNIST(MNIST):
    """Pictures of clothes in ten classes, in the layout of `MNIST`.

    Parameters
    ----------
    root, train, transform
        See `MNIST`.

    References
    ----------
    Xiao, Rasul and Vollgraf, "Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine
    Learning Algorithms", 2017.
    """

    _namespace = "fashion-mnist"
    _train_files = (
        ("train-images-idx3-ubyte.gz", "0cf37b0d40ed5169c6b3aba31069a9770ac9043d"),
        ("train-labels-idx1-ubyte.gz", "236021d52f1e40852b06a4c3008d8de8aef1e40b"),
    )
    _test_files = (
        ("t10k-images-idx3-ubyte.gz", "626ed6a7c06dd17c0eec72fa3be1740f146a2863"),
        ("t10k-labels-idx1-ubyte.gz", "17f9ab60e7257a1620f4ad76bbbaf857c3920701"),
    )


class CIFAR10(_DownloadedDataset):
    """Small colour photographs in ten classes: 50,000 to train with and 10,000 to test.

    A sample is ``(image, label)``: an NDArray of uint8, shape (32, 32, 3), and a NumPy int32.
    Files that are in `root` are used as they are; if some are missing the archive is downloaded.

    Parameters
    ----------
    root : str, optional
        Folder of the files; ``$MXNET_HOME/datasets/cifar10`` (``~/.mxnet/...``) if not given.
    train : bool
        The images to train with, or those to test.
    transform : callable, optional
        From image and label to the sample.

    References
    ----------
    Krizhevsky, "Learning Multiple Layers of Features from Tiny Images", 2009.
    """

    _namespace = "cifar10"
    _archive = ("cifar-10-binary.tar.gz", "fab780a1e191a7eda0f345501ccd62d20f7ed891")
    _train_files: tuple[str, ...] = tuple(f"data_batch_{i}.bin" for i in range(1, 6))
    _test_files: tuple[str, ...] = ("test_batch.bin",)
    _classes = 10
    _label_bytes = 1
    _label_column = 0

    def __init__(
        self,
        root: str | None = None,
        train: bool = True,
        transform: _Transform | None = None,
    ) -> None:
        self._train = train
        super().__init__(root or default_root(self._namespace), transform)

    def _read(self) -> tuple[np.ndarray, np.ndarray]:
        names = self._train_files if self._train else self._test_files
        paths = [os.path.join(self._root, name) for name in names]
        if not all(map(os.path.exists, paths)):
            self._fetch(names)
        parts = [self._read_batch(path) for path in paths]
        return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])

    def _read_batch(self, filename: str) -> tuple[np.ndarray, np.ndarray]:
        """Read one file: images (n, 32, 32, 3) of uint8 and labels (n,) of int32."""
        images, labels = read_cifar(filename, self._classes, self._label_bytes)
        return images, labels[:, self._label_column].astype(np.int32)

    def _fetch(self, names: Sequence[str]) -> None:
        """Get the archive, if it is not there, and take the named files out of it."""
        name, sha1 = self._archive
        path = os.path.join(self._root, name)
        if not (os.path.exists(path) and check_sha1(path, sha1)):
            os.makedirs(self._root, exist_ok=True)
            download(repository_url(self._namespace, name), path, overwrite=True, sha1_hash=sha1)
        with tarfile.open(path) as archive:
            members = {os.path.basename(m.name): m for m in archive.getmembers() if m.isfile()}
            for wanted in names:
                if wanted not in members:
                    raise ValueError(f"{path}: has no file {wanted}, expected the CIFAR archive")
                target = os.path.join(self._root, wanted)
                with open(f"{target}.part", "wb") as out:
                    out.write(archive.extractfile(members[wanted]).read())
                os.replace(f"{target}.part", target)


class CIFAR100(CIFAR10):
    """Small colour photographs in 100 classes, or 20 groups of them; otherwise as `CIFAR10`.

    Parameters
    ----------
    root : str, optional
        Folder of the files; ``$MXNET_HOME/datasets/cifar100`` (``~/.mxnet/...``) if not given.
    fine_label : bool
        The 100 classes, or the 20 groups.
    train, transform
        See `CIFAR10`.
    """

    _namespace = "cifar100"
    _archive = ("cifar-100-binary.tar.gz", "a0bb982c76b83111308126cc779a992fa506b90b")
    _train_files = ("train.bin",)
    _test_files = ("test.bin",)
    _classes = 100
    _label_bytes = 2

    def __init__(
        self,
        root: str | None = None,
        fine_label: bool = False,
        train: bool = True,
        transform: _Transform | None = None,
    ) -> None:
        self._label_column = 1 if fine_label else 0
        super().__init__(root, train, transform)
