"""Data sets of image files: in folders, in lists, in record files."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from typing import Any

from .... import image
from ....error import FileError
from ....image._lists import keep_list, read_list
from ....image._reading import decode_named
from ....ndarray import NDArray
from ....recordio import unpack
from ..dataset import Dataset, RecordFileDataset

__all__ = ["ImageFolderDataset", "ImageListDataset", "ImageRecordDataset"]

_Transform = Callable[[NDArray, Any], Any]

_IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png")


class ImageRecordDataset(RecordFileDataset):
    """Images in a RecordIO file, as `weft.tools.im2rec` makes them.

    A sample is ``(image, label)``: an NDArray of uint8, shape (height, width, channels), and a
    float, or a NumPy array of several labels.

    Parameters
    ----------
    filename : str
        Path of the record file; the index is beside it.
    flag : {0, 1}
        0: gray, one channel; 1: three channels, red first.
    transform : callable, optional
        From image and label to the sample.

    Raises
    ------
    weft.error.FileError
        A file that is missing, or a sample that is damaged; the message has the file, and for
        samples the key and offset of the record.
    """

    def __init__(self, filename: str, flag: int = 1, transform: _Transform | None = None) -> None:
        super().__init__(filename)
        self._flag = flag
        self._transform = transform

    def __getitem__(self, idx: int) -> Any:
        record = super().__getitem__(idx)
        try:
            header, data = unpack(record)
        except ValueError as failure:
            raise FileError(f"{self._describe(idx)}: {failure}") from failure
        picture = decode_named(self._describe(idx), data, self._flag)
        if self._transform is not None:
            return self._transform(picture, header.label)
        return picture, header.label


class ImageFolderDataset(Dataset):
    """Images in folders: one folder for each class, in the order of their names.

    A sample is ``(image, label)``: an NDArray of uint8, shape (height, width, channels), and an
    int. Files that are not ``.jpg``, ``.jpeg`` or ``.png`` are left out with a warning.

    Parameters
    ----------
    root : str
        The folder of the folders.
    flag : {0, 1}
        0: gray, one channel; 1: three channels, red first.
    transform : callable, optional
        From image and label to the sample.

    Attributes
    ----------
    synsets : list of str
        The names of the classes.
    items : list of (str, int)
        Paths and labels.

    Raises
    ------
    weft.error.FileError
        A sample that is damaged; the message names the file.
    """

    def __init__(self, root: str, flag: int = 1, transform: _Transform | None = None) -> None:
        self._root = os.path.expanduser(root)
        self._flag = flag
        self._transform = transform
        self.synsets: list[str] = []
        self.items: list[tuple[str, int]] = []
        self._list_images()

    def _list_images(self) -> None:
        for folder_name in sorted(os.listdir(self._root)):
            folder = os.path.join(self._root, folder_name)
            if not os.path.isdir(folder):
                _warn_ignored(folder, "it is no folder")
                continue
            for name in sorted(os.listdir(folder)):
                path = os.path.join(folder, name)
                if name.lower().endswith(_IMAGE_SUFFIXES):
                    self.items.append((path, len(self.synsets)))
                else:
                    _warn_ignored(path, f"only {', '.join(_IMAGE_SUFFIXES)} are read")
            self.synsets.append(folder_name)

    def __getitem__(self, idx: int) -> Any:
        path, label = self.items[idx]
        picture = image.imread(path, self._flag)
        if self._transform is not None:
            return self._transform(picture, label)
        return picture, label

    def __len__(self) -> int:
        return len(self.items)


def _warn_ignored(path: str, reason: str) -> None:
    warnings.warn(f"ImageFolderDataset: {path} is ignored: {reason}", stacklevel=4)


class ImageListDataset(Dataset):
    """Images that a list names.

    A sample is ``(image, label)``: an NDArray of uint8, shape (height, width, channels), and a
    float, or a NumPy array of several labels.

    Parameters
    ----------
    root : str
        Folder that paths start from.
    imglist : str or list
        A list file, with lines of key, labels and path separated by tabs; or lists of labels and a
        path, as ``[3, "a.jpg"]``.
    flag : {0, 1}
        0: gray, one channel; 1: three channels, red first.

    Raises
    ------
    weft.error.FileError
        A line of the list, or a sample, that is damaged; the message names the file.
    """

    def __init__(self, root: str = ".", imglist: Any = None, flag: int = 1) -> None:
        if imglist is None:
            raise ValueError("ImageListDataset: needs imglist")
        self._root = os.path.expanduser(root)
        self._flag = flag
        if isinstance(imglist, str):
            entries = read_list(os.path.join(self._root, imglist))
        else:
            entries = keep_list(imglist)
        self.items = [
            (os.path.join(self._root, path), float(labels[0]) if labels.size == 1 else labels)
            for labels, path in entries.values()
        ]

    def __getitem__(self, idx: int) -> Any:
        path, label = self.items[idx]
        return image.imread(path, self._flag), label

    def __len__(self) -> int:
        return len(self.items)
