"""`ImageIter`: batches of images from record files, lists and folders."""

from __future__ import annotations

import logging
import os
import random
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .. import io
from .. import ndarray as nd
from ..error import FileError
from ..ndarray import NDArray
from ..recordio import MXIndexedRecordIO, MXRecordIO, unpack
from ._colour_augmenters import CreateAugmenter
from ._lists import Entry, keep_list, read_list
from ._reading import decode_named

__all__ = ["ImageIter"]

_LABEL_DTYPES = ("float32", "float64", "int32", "int64")
_LAST_BATCH = ("pad", "discard", "roll_over")


class ImageIter(io.DataIter):
    """Batches of images that are decoded and augmented one by one.

    The images come from a record file (`path_imgrec`), or from files that a list names
    (`path_imglist` or `imglist`). With a record file, its index and a list, the list gives the
    order and the labels.

    Parameters
    ----------
    batch_size : int
    data_shape : (int, int, int)
        Channels, which must be 3, height and width of the images.
    label_width : int
        Labels per image.
    path_imgrec : str, optional
        Record file, as `weft.tools.im2rec` makes them.
    path_imglist : str, optional
        File with lines of key, labels and path, separated by tabs.
    path_root : str, optional
        Folder that paths start from.
    path_imgidx : str, optional
        Index of the record file; shuffling and parts need it.
    shuffle : bool
        A new order after each `reset`, from Python's `random`.
    part_index, num_parts : int
        The images are cut into `num_parts` parts of equal length, and this part is read; what is
        left over by the division belongs to no part.
    aug_list : list of Augmenter, optional
        What is done to the images; else ``CreateAugmenter(data_shape, **kwargs)``.
    imglist : list, optional
        Lists of one or more labels and a path: ``[3, "a.jpg"]``, ``[[0, 1], "b.jpg"]``.
    data_name, label_name : str
        Names of the arrays.
    dtype : {'float32', 'float64', 'int32', 'int64'}
        Of the labels.
    last_batch_handle : {'pad', 'discard', 'roll_over'}
        What happens to images that do not fill a batch: filled up from the start, left out, or kept
        for the next pass.
    skip_corrupt : bool
        Leave out images that cannot be read or decoded. `num_skipped` counts them, each time they
        come, and a warning in the log names them. Otherwise they raise.
    **kwargs
        For `CreateAugmenter`.

    Raises
    ------
    ValueError
        Arguments that do not go together.
    weft.error.FileError
        A damaged image; the message has the file, and for records the key and offset.
    """

    def __init__(
        self,
        batch_size: int,
        data_shape: Sequence[int],
        label_width: int = 1,
        path_imgrec: str | None = None,
        path_imglist: str | None = None,
        path_root: str | None = None,
        path_imgidx: str | None = None,
        shuffle: bool = False,
        part_index: int = 0,
        num_parts: int = 1,
        aug_list: list[Any] | None = None,
        imglist: list[Any] | None = None,
        data_name: str = "data",
        label_name: str = "softmax_label",
        dtype: str = "float32",
        last_batch_handle: str = "pad",
        skip_corrupt: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(batch_size)
        self._check_arguments(batch_size, dtype, last_batch_handle, part_index, num_parts)
        self.check_data_shape(data_shape)
        self.data_shape = tuple(data_shape)
        self.label_width = label_width
        self.path_root = path_root
        self.shuffle = shuffle
        self.dtype = dtype
        self.last_batch_handle = last_batch_handle
        self.skip_corrupt = skip_corrupt
        self.num_skipped = 0
        # Which image was read last. None: the next one in the record file could not be found.
        self._source: str | None = None
        self.auglist = self._create_augmenters(**kwargs) if aug_list is None else aug_list
        self._open(path_imgrec, path_imgidx, path_imglist, imglist)
        self._take_part(part_index, num_parts)
        self._data_name, self._label_name = data_name, label_name
        self.provide_data = [io.DataDesc(data_name, (batch_size, *self.data_shape))]
        self.provide_label = [io.DataDesc(label_name, self._label_shape(), dtype)]
        self.hard_reset()

    def _check_arguments(
        self, batch_size: int, dtype: str, last_batch_handle: str, part_index: int, num_parts: int
    ) -> None:
        name = type(self).__name__
        if batch_size < 1:
            raise ValueError(f"{name}: batch_size is {batch_size}, expected at least 1")
        if dtype not in _LABEL_DTYPES:
            raise ValueError(f"{name}: dtype is {dtype!r}, expected one of {_LABEL_DTYPES}")
        if last_batch_handle not in _LAST_BATCH:
            raise ValueError(
                f"{name}: last_batch_handle is {last_batch_handle!r}, expected one of {_LAST_BATCH}"
            )
        if not 0 <= part_index < num_parts:
            raise ValueError(f"{name}: part_index is {part_index} of {num_parts} parts")

    def _create_augmenters(self, **kwargs: Any) -> list[Any]:
        return CreateAugmenter(self.data_shape, **kwargs)

    def _label_shape(self) -> tuple[int, ...]:
        return (self.batch_size, self.label_width) if self.label_width > 1 else (self.batch_size,)

    def _open(
        self,
        path_imgrec: str | None,
        path_imgidx: str | None,
        path_imglist: str | None,
        imglist: list[Any] | None,
    ) -> None:
        self.imgrec: MXRecordIO | None = None
        self.imglist: dict[Any, Entry] | None = None
        self.seq: list[Any] | None = None
        if path_imgrec:
            if path_imgidx:
                self.imgrec = MXIndexedRecordIO(path_imgidx, path_imgrec, "r")
                self.seq = list(self.imgrec.keys)
            else:
                self.imgrec = MXRecordIO(path_imgrec, "r")
        if path_imglist:
            self.imglist = read_list(path_imglist)
        elif imglist is not None:
            self.imglist = keep_list(imglist)
        if self.imglist is not None and (self.imgrec is None or self.seq is not None):
            self.seq = list(self.imglist)
        if self.imgrec is None and self.imglist is None:
            raise ValueError(
                f"{type(self).__name__}: there are no images: give path_imgrec, path_imglist or "
                "imglist"
            )

    def _take_part(self, part_index: int, num_parts: int) -> None:
        if self.seq is None:
            if self.shuffle or num_parts > 1:
                raise ValueError(
                    f"{type(self).__name__}: shuffle and num_parts need path_imgidx, the index of "
                    "the record file"
                )
        elif num_parts > 1:
            count = len(self.seq) // num_parts
            self.seq = self.seq[part_index * count : (part_index + 1) * count]
        self.num_image = None if self.seq is None else len(self.seq)

    def reset(self) -> None:
        """Start again; with 'roll_over' first come the images left from the last pass."""
        if self.shuffle:
            random.shuffle(self.seq)
        self._rewind()

    def hard_reset(self) -> None:
        """Start again, also forgetting images that were kept from the last pass."""
        self._kept: list[Any] = []
        self.reset()

    def _rewind(self) -> None:
        """Start again in the same order."""
        if self.imgrec is not None:
            self.imgrec.reset()
        self.cur = 0
        self._at_end = False

    def next_sample(self) -> tuple[Any, bytes]:
        """Label and bytes of the next image; StopIteration at the end."""
        if self.seq is None:
            record = self.imgrec.read()
            if record is None:
                raise StopIteration
            self._source = f"{self.imgrec.uri}: record {self.cur} at byte {self.imgrec.offset}"
            self.cur += 1
            header, image = self._unpack(record)
            return header.label, image
        if self.cur >= len(self.seq):
            raise StopIteration
        key = self.seq[self.cur]
        self.cur += 1
        if self.imgrec is None:
            label, path = self.imglist[key]
            self._source = path
            return label, self.read_image(path)
        self._source = f"{self.imgrec.uri}: record {key!r} at byte {self.imgrec.idx[key]}"
        record = self.imgrec.read_idx(key)
        header, image = self._unpack(record)
        return (header.label if self.imglist is None else self.imglist[key][0]), image

    def _unpack(self, record: bytes) -> tuple[Any, bytes]:
        try:
            return unpack(record)
        except ValueError as failure:
            raise FileError(f"{self._source}: {failure}") from failure

    def _samples(self) -> Iterator[tuple[NDArray, Any]]:
        """Augmented images with their labels, to the end of the pass."""
        while True:
            self._source = None
            try:
                label, image = self.next_sample()
                decoded = self.imdecode(image)
            except StopIteration:
                return
            except OSError as failure:
                if not self.skip_corrupt or self._source is None:
                    raise
                self._skip(failure)
                continue
            sample = self._augment(decoded, label)
            if sample is not None:
                yield sample

    def _skip(self, reason: Any) -> None:
        self.num_skipped += 1
        logging.getLogger(__name__).warning("skipped: %s", reason)

    def _augment(self, image: NDArray, label: Any) -> tuple[NDArray, Any] | None:
        """The image as it goes into the batch, and its label; None to leave it out."""
        self.check_valid_image([image])
        return self.postprocess_data(self.augmentation_transform(image)), label

    def next(self) -> io.DataBatch:
        """Return the next batch; StopIteration at the end."""
        if self._at_end:
            raise StopIteration
        samples, self._kept = self._kept, []
        # As in MXNet, a batch that begins with kept images states the number of the others here.
        pad = self.batch_size - len(samples) if samples else 0
        self._fill(samples)
        if len(samples) < self.batch_size:
            self._at_end = True
            if self.last_batch_handle == "roll_over":
                self._kept = samples
            if self.last_batch_handle != "pad" or not samples:
                raise StopIteration
            pad = self.batch_size - len(samples)
            while len(samples) < self.batch_size:
                self._rewind()
                self._fill(samples)
            self._at_end = True
        images, labels = zip(*samples, strict=True)
        self._check_images(images)
        return io.DataBatch(
            [nd.stack(*images, axis=0)],
            [nd.array(self._stack_labels(labels), dtype=self.dtype)],
            pad=pad,
            provide_data=self.provide_data,
            provide_label=self.provide_label,
        )

    def _fill(self, samples: list[Any]) -> None:
        for sample in self._samples():
            samples.append(sample)
            if len(samples) == self.batch_size:
                return

    def _check_images(self, images: Sequence[NDArray]) -> None:
        for image in images:
            if image.shape != self.data_shape:
                raise ValueError(
                    f"{type(self).__name__}: an image has shape {image.shape} after augmentation, "
                    f"expected data_shape {self.data_shape}"
                )

    def _stack_labels(self, labels: Sequence[Any]) -> np.ndarray:
        rows = [np.ravel(label) for label in labels]
        for row in rows:
            if row.size != self.label_width:
                raise ValueError(
                    f"{type(self).__name__}: an image has {row.size} labels, expected label_width "
                    f"{self.label_width}"
                )
        return np.stack(rows).reshape(self._label_shape())

    def check_data_shape(self, data_shape: Sequence[int]) -> None:
        """Raise ValueError if `data_shape` is not 3 channels, height, width."""
        if len(data_shape) != 3 or data_shape[0] != 3 or min(data_shape) < 1:
            raise ValueError(
                f"{type(self).__name__}: data_shape is {tuple(data_shape)}, expected 3 channels, "
                "height and width"
            )

    def check_valid_image(self, data: Sequence[NDArray]) -> None:
        """Raise RuntimeError if the first array has no dimensions."""
        if len(data[0].shape) == 0:
            raise RuntimeError(f"{type(self).__name__}: an image has no dimensions")

    def imdecode(self, s: bytes) -> NDArray:
        """Decode an image; a failure names the file or record that was read last."""
        return decode_named(self._source, s)

    def read_image(self, fname: str) -> bytes:
        """The bytes of a file below `path_root`."""
        path = fname if self.path_root is None else os.path.join(self.path_root, fname)
        self._source = path
        with open(path, "rb") as file:
            return file.read()

    def augmentation_transform(self, data: NDArray) -> NDArray:
        """Apply the augmenters to an image."""
        for augment in self.auglist:
            data = augment(data)
        return data

    def postprocess_data(self, datum: NDArray) -> NDArray:
        """Move the channels to the front."""
        return nd.transpose(datum, axes=(2, 0, 1))
