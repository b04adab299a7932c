"""Lists of images: files with lines of key, labels and path, and lists in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..error import FileError

Entry = tuple[np.ndarray, str]
"""Labels and path of an image."""


def list_entries(path: str) -> Iterator[tuple[int, np.ndarray, str]]:
    """Key, labels and path of each line of a list file."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            fields = [field.strip() for field in line.split("\t")]
            if fields == [""]:
                continue
            try:
                if len(fields) < 3:
                    raise ValueError
                yield int(fields[0]), np.array(fields[1:-1], dtype=np.float32), fields[-1]
            except ValueError as failure:
                raise FileError(
                    f"{path}: line {number} is {line.strip()!r}, expected key, labels and path, "
                    "separated by tabs"
                ) from failure


def read_list(path: str) -> dict[int, Entry]:
    """The entries of a list file by key."""
    return {key: (labels, name) for key, labels, name in list_entries(path)}


def keep_list(rows: Sequence[Any]) -> dict[str, Entry]:
    """The entries of a list of labels and paths, by number from '1' on."""
    entries: dict[str, Entry] = {}
    for number, row in enumerate(rows, 1):
        *labels, path = row
        if not labels:
            raise ValueError(f"imglist: entry {number} is {row!r}, expected labels and a path")
        labels = labels[0] if len(labels) == 1 else labels
        entries[str(number)] = (np.array(labels, dtype=np.float32).ravel(), path)
    return entries
