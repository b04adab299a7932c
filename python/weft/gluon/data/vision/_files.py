"""Readers of the idx format (MNIST) and the binary format of CIFAR; both check what they read."""

from __future__ import annotations

import gzip
import math
import os
import struct
import zlib
from typing import BinaryIO

import numpy as np

from ....base import data_dir
from ...utils import _get_repo_file_url

_UNSIGNED_BYTE = 0x08
_CIFAR_PIXELS = 3 * 32 * 32


def repository_url(namespace: str, filename: str) -> str:
    """Where MXNet publishes a data set's file; MXNET_GLUON_REPO replaces the site."""
    return _get_repo_file_url(f"gluon/dataset/{namespace}", filename)


def default_root(name: str) -> str:
    """Folder of a data set: ``$MXNET_HOME/datasets/name``, or below ``~/.mxnet``."""
    return os.path.join(data_dir(), "datasets", name)


def read_idx(path: str, ndim: int) -> np.ndarray:
    """Read an idx file of unsigned bytes, compressed (``.gz``) or not.

    Parameters
    ----------
    path : str
        The file.
    ndim : int
        Number of dimensions it must have.

    Returns
    -------
    numpy.ndarray
        uint8, in the shape that the file states.

    Raises
    ------
    ValueError
        If the file is damaged; names file, offset and what was expected.
    """
    opener = gzip.open if path.endswith(".gz") else open
    try:
        with opener(path, "rb") as file:
            return _read_idx(path, file, ndim)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        size = os.path.getsize(path)
        raise ValueError(
            f"{path}: damaged gzip data in {size} bytes, expected a complete file: {error}"
        ) from error


def _read_idx(path: str, file: BinaryIO, ndim: int) -> np.ndarray:
    magic = _read_exactly(path, file, 0, 4, "magic number")
    expected = bytes((0, 0, _UNSIGNED_BYTE, ndim))
    if magic != expected:
        raise ValueError(
            f"{path}: magic number {magic.hex()} at byte 0, expected {expected.hex()} (unsigned "
            f"bytes in {ndim} dimensions)"
        )
    header = _read_exactly(path, file, 4, 4 * ndim, "sizes")
    shape = struct.unpack(f">{ndim}I", header)
    start = 4 + 4 * ndim
    count = math.prod(shape)
    values = _read_exactly(path, file, start, count, f"values for shape {shape}")
    if file.read(1):
        raise ValueError(
            f"{path}: more data at byte {start + count}, expected the end after shape {shape}"
        )
    return np.frombuffer(values, np.uint8).reshape(shape)


def _read_exactly(path: str, file: BinaryIO, offset: int, size: int, what: str) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise ValueError(
            f"{path}: truncated at byte {offset + len(data)}, expected {size} bytes of {what} "
            f"from byte {offset}"
        )
    return data


def read_cifar(path: str, classes: int = 10, label_bytes: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Read a file in the binary format of CIFAR.

    Each record is `label_bytes` bytes, of which the last counts, then 32 x 32 bytes each of red,
    green and blue.

    Parameters
    ----------
    path : str
        The file.
    classes : int
        Labels must be below this.
    label_bytes : int
        1 for CIFAR-10; for CIFAR-100 2 (coarse and fine label).

    Returns
    -------
    images : numpy.ndarray
        uint8, shape (images, 32, 32, 3).
    labels : numpy.ndarray
        uint8, shape (images, label_bytes).

    Raises
    ------
    ValueError
        If the file is damaged; names file, offset and what was expected.
    """
    record = label_bytes + _CIFAR_PIXELS
    data = np.fromfile(path, np.uint8)
    if data.size == 0 or data.size % record:
        complete = data.size // record * record
        raise ValueError(
            f"{path}: {data.size} bytes, incomplete record at byte {complete}, expected a multiple "
            f"of {record}"
        )
    records = data.reshape(-1, record)
    labels = records[:, :label_bytes]
    wrong = np.flatnonzero(labels[:, -1] >= classes)
    if wrong.size:
        offset = int(wrong[0]) * record + label_bytes - 1
        raise ValueError(
            f"{path}: label {data[offset]} at byte {offset}, expected less than {classes}"
        )
    images = records[:, label_bytes:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1)
    return np.ascontiguousarray(images), labels
