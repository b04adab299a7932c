"""RecordIO files: a sequence of byte strings, optionally with an index, as MXNet writes them.

A record is the word 0xced7230a, a word with a flag in its upper 3 bits and the length in the lower
29, the bytes, and zeros up to a multiple of 4. A record that holds the first word at a multiple of
4 is written in parts, without these words (flags 1: first, 2: middle, 3: last).
"""

from __future__ import annotations

import os
import struct
import threading
from collections import namedtuple
from collections.abc import Callable
from typing import Any

import numpy as np

from .error import FileError

__all__ = [
    "MXRecordIO",
    "MXIndexedRecordIO",
    "IRHeader",
    "pack",
    "unpack",
    "pack_img",
    "unpack_img",
]

_MAGIC = 0xCED7230A
_MAGIC_BYTES = struct.pack("<I", _MAGIC)
_WHOLE, _FIRST, _MIDDLE, _LAST = range(4)
_LENGTH_BITS = 29
_MOST = (1 << _LENGTH_BITS) - 1

IRHeader = namedtuple("IRHeader", ["flag", "label", "id", "id2"])
"""Header of an image record: `flag` is 0 for a single label, else the number of labels."""
_HEADER = struct.Struct("<IfQQ")


def _parts(data: bytes) -> list[bytes]:
    """`data` split at the magic word wherever it stands at a multiple of 4."""
    parts, begin, at = [], 0, data.find(_MAGIC_BYTES)
    while at >= 0:
        if at % 4 == 0:
            parts.append(data[begin:at])
            begin = at + 4
            at = data.find(_MAGIC_BYTES, begin)
        else:
            at = data.find(_MAGIC_BYTES, at + 1)
    parts.append(data[begin:])
    return parts


class MXRecordIO:
    """A RecordIO file that is read or written from its start.

    Parameters
    ----------
    uri : str
        Path of the file.
    flag : {'r', 'w'}
        Reading or writing; writing replaces the file.

    Attributes
    ----------
    offset : int
        Where in the file the record starts that was read last.

    Raises
    ------
    ValueError
        Unknown `flag`.
    weft.error.FileError
        The file cannot be opened, or what is read is no record: the message has file and offset.
    """

    def __init__(self, uri: str, flag: str) -> None:
        self.uri = str(uri)
        self.flag = flag
        self.is_open = False
        self.offset = 0
        self.open()

    def open(self) -> None:
        """Open the file at its start."""
        if self.flag not in ("r", "w"):
            raise ValueError(f"{type(self).__name__}: flag is {self.flag!r}, expected 'r' or 'w'")
        self.writable = self.flag == "w"
        try:
            self._file = open(self.uri, "wb" if self.writable else "rb")  # noqa: SIM115
        except OSError as failure:
            raise FileError(f"{self.uri}: {failure.strerror}") from failure
        self._size = 0 if self.writable else os.fstat(self._file.fileno()).st_size
        self.pid = os.getpid()
        self.is_open = True

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        if self.is_open:
            self._file.close()
            self.is_open = False

    def reset(self) -> None:
        """Go back to the start; a file being written is emptied."""
        self.close()
        self.open()

    def __enter__(self) -> MXRecordIO:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "is_open", False):
            self.close()

    def __getstate__(self) -> dict[str, Any]:
        state = dict(self.__dict__)
        state.pop("_file", None)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        if self.is_open:
            if self.writable:
                raise FileError(f"{self.uri}: a record file that is being written cannot be copied")
            self.open()

    def _check(self, writing: bool) -> None:
        if not self.is_open:
            raise FileError(f"{self.uri}: the record file is closed")
        if writing != self.writable:
            wanted = "writing" if writing else "reading"
            raise FileError(f"{self.uri}: the record file is not open for {wanted}")
        if self.pid != os.getpid():
            # A forked process shares the position with its parent.
            if writing:
                raise FileError(f"{self.uri}: the record file belongs to another process")
            self.reset()

    def write(self, buf: bytes) -> None:
        """Append a record of at most 2**29 - 1 bytes."""
        self._check(writing=True)
        data = bytes(buf)
        if len(data) > _MOST:
            raise ValueError(f"{self.uri}: a record has {len(data)} bytes, at most {_MOST} fit")
        parts = _parts(data)
        for i, part in enumerate(parts):
            flag = (
                _WHOLE if len(parts) == 1
                else _FIRST if i == 0
                else _LAST if i == len(parts) - 1
                else _MIDDLE
            )  # fmt: skip
            padding = -len(part) % 4
            word = flag << _LENGTH_BITS | len(part)
            self._file.write(struct.pack("<II", _MAGIC, word) + part + b"\0" * padding)

    def _read_part(self) -> tuple[int, bytes] | None:
        at = self._file.tell()
        head = self._file.read(8)
        if not head:
            return None
        if len(head) < 8:
            raise FileError(f"{self.uri}: the record at byte {at} is cut off")
        magic, word = struct.unpack("<II", head)
        if magic != _MAGIC:
            raise FileError(f"{self.uri}: byte {at} is not the start of a record")
        length = word & _MOST
        # Checked against the file before anything is allocated.
        if at + 8 + length > self._size:
            raise FileError(
                f"{self.uri}: the record at byte {at} has {length} bytes, the file ends after "
                f"{self._size - at - 8}"
            )
        data = self._file.read(length)
        self._file.seek(-length % 4, os.SEEK_CUR)
        return word >> _LENGTH_BITS, data

    def read(self) -> bytes | None:
        """Return the next record, or None at the end of the file."""
        self._check(writing=False)
        self.offset = at = self._file.tell()
        part = self._read_part()
        if part is None:
            return None
        flag, data = part
        if flag == _WHOLE:
            return data
        if flag != _FIRST:
            raise FileError(f"{self.uri}: byte {at} is in the middle of a record")
        parts = [data]
        while flag != _LAST:
            part = self._read_part()
            if part is None or part[0] not in (_MIDDLE, _LAST):
                raise FileError(f"{self.uri}: the record at byte {at} has no end")
            flag, data = part
            parts.append(data)
        return _MAGIC_BYTES.join(parts)


class MXIndexedRecordIO(MXRecordIO):
    """A RecordIO file with an index, read in any order.

    Parameters
    ----------
    idx_path : str
        Path of the index: lines of key, tab, offset.
    uri : str
        Path of the record file.
    flag : {'r', 'w'}
        Reading or writing.
    key_type : callable, optional
        Makes a key of the index's text.
    """

    def __init__(
        self, idx_path: str, uri: str, flag: str, key_type: Callable[[str], Any] = int
    ) -> None:
        self.idx_path = str(idx_path)
        self.key_type = key_type
        self.idx: dict[Any, int] = {}
        self.keys: list[Any] = []
        self._lock = threading.Lock()
        super().__init__(uri, flag)

    def open(self) -> None:
        """Open both files."""
        super().open()
        self.idx, self.keys = {}, []
        try:
            self._index = open(self.idx_path, self.flag, encoding="utf-8")  # noqa: SIM115
        except OSError as failure:
            super().close()
            raise FileError(f"{self.idx_path}: {failure.strerror}") from failure
        if self.writable:
            return
        with self._index:
            for number, line in enumerate(self._index, 1):
                fields = line.strip().split("\t")
                try:
                    key, offset = self.key_type(fields[0]), int(fields[1])
                except (ValueError, IndexError) as failure:
                    super().close()
                    raise FileError(
                        f"{self.idx_path}: line {number} is {line.strip()!r}, expected key, tab, "
                        "offset"
                    ) from failure
                if not 0 <= offset < self._size:
                    super().close()
                    raise FileError(
                        f"{self.idx_path}: line {number}: offset {offset}, expected 0 to "
                        f"{self._size - 1}, within the record file {self.uri}"
                    )
                self.idx[key] = offset
                self.keys.append(key)

    def close(self) -> None:
        """Close both files; a second time does nothing."""
        super().close()
        index = getattr(self, "_index", None)
        if index is not None:
            index.close()

    def __getstate__(self) -> dict[str, Any]:
        state = super().__getstate__()
        state.pop("_index", None)
        del state["_lock"]
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._lock = threading.Lock()
        super().__setstate__(state)

    def seek(self, idx: Any) -> None:
        """Go to the record with key `idx`."""
        self._check(writing=False)
        if idx not in self.idx:
            raise KeyError(f"{self.idx_path}: there is no record {idx!r}")
        self._file.seek(self.idx[idx])

    def tell(self) -> int:
        """Offset of the next record that is written."""
        self._check(writing=True)
        return self._file.tell()

    def read_idx(self, idx: Any) -> bytes | None:
        """Return the record with key `idx`; threads may share the file."""
        with self._lock:
            self.seek(idx)
            return self.read()

    def write_idx(self, idx: Any, buf: bytes) -> None:
        """Append a record under the key `idx`."""
        key = self.key_type(idx)
        offset = self.tell()
        self.write(buf)
        self._index.write(f"{key}\t{offset}\n")
        self.idx[key] = offset
        self.keys.append(key)


def pack(header: IRHeader, s: bytes) -> bytes:
    """Put a header before the bytes of an image.

    Parameters
    ----------
    header : IRHeader
        `label` may be a number, or a sequence of numbers, which are stored as float32.
    s : bytes
    """
    header = IRHeader(*header)
    if np.ndim(header.label) == 0:
        return _HEADER.pack(0, float(header.label), header.id, header.id2) + s
    labels = np.asarray(header.label, dtype="<f4").ravel()
    return _HEADER.pack(labels.size, 0.0, header.id, header.id2) + labels.tobytes() + s


def unpack(s: bytes) -> tuple[IRHeader, bytes]:
    """Split a record into its header and the bytes of the image.

    Raises
    ------
    ValueError
        The record is shorter than its header says.
    """
    if len(s) < _HEADER.size:
        raise ValueError(f"unpack: {len(s)} bytes, a header has {_HEADER.size}")
    header = IRHeader(*_HEADER.unpack_from(s))
    s = s[_HEADER.size :]
    if header.flag > 0:
        if len(s) < 4 * header.flag:
            raise ValueError(f"unpack: {len(s)} bytes, {header.flag} labels have {4 * header.flag}")
        header = header._replace(label=np.frombuffer(s, "<f4", header.flag))
        s = s[4 * header.flag :]
    return header, s


def pack_img(header: IRHeader, img: Any, quality: int = 95, img_fmt: str = ".jpg") -> bytes:
    """Encode an image and put a header before it.

    Parameters
    ----------
    header : IRHeader
        See `pack`.
    img : numpy.ndarray or NDArray
        uint8 of shape (height, width) or (height, width, channels); of three channels blue comes
        first, as in OpenCV. Only PNG has four: the last one is opacity.
    quality : int
        JPEG: 1 to 100; PNG: level of compression, 0 to 9, others mean the default.
    img_fmt : {'.jpg', '.jpeg', '.png'}
        Upper case counts as lower case.

    Returns
    -------
    bytes

    Raises
    ------
    ValueError
        Another format, or a value out of range.
    """
    from . import ndarray as nd

    img_fmt = img_fmt.lower()
    level: int | None = quality
    if img_fmt == ".png" and not 0 <= quality <= 9:
        level = None
    if not isinstance(img, nd.NDArray):
        img = nd.array(img, dtype=np.asarray(img).dtype)
    encoded = nd.image.imencode(img, format=img_fmt, quality=level, from_rgb=False)
    return pack(header, encoded.asnumpy().tobytes())


def unpack_img(s: bytes, iscolor: int = -1) -> tuple[IRHeader, np.ndarray]:
    """Split a record into its header and the decoded image.

    Parameters
    ----------
    s : bytes
        The record.
    iscolor : {-1, 0, 1}
        1: three channels, blue first; 0: gray; -1: as many channels as the file has.

    Returns
    -------
    IRHeader
    numpy.ndarray
        uint8 of shape (height, width, channels); gray: (height, width).

    Raises
    ------
    weft.error.FileError
        The image is damaged.
    """
    from .image import imdecode

    header, data = unpack(s)
    image = imdecode(data, flag=iscolor, to_rgb=False).asnumpy()
    return header, image[:, :, 0] if image.shape[2] == 1 else image
