"""`ImageDetIter`: batches of images and the objects in them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .. import io
from ..error import UnsupportedError
from ..ndarray import NDArray
from ._colour_augmenters import IMAGENET_MEAN, IMAGENET_STD, check_statistic
from ._det_regions import CreateDetAugmenter
from ._iterator import ImageIter

__all__ = ["ImageDetIter"]

# Words before the objects, and numbers of an object: class, left, top, right, lower edge.
_LEAST_HEADER, _LEAST_WIDTH = 2, 5
_PADDING = -1.0


class ImageDetIter(ImageIter):
    """Batches of images for detection.

    The label of an image is the width of its header, the width of an object, the rest of the header
    and then the objects: class, left, top, right and lower edge as fractions of the image's size,
    and anything more. In a batch it has shape (objects, width of an object), filled up with -1.
    Images without an object of class 0 or above are left out and counted in `num_skipped`; so are
    damaged ones with `skip_corrupt`.

    Parameters
    ----------
    batch_size, data_shape, path_imgrec, path_imglist, path_root, path_imgidx, shuffle, part_index
        See `ImageIter`.
    num_parts, imglist, data_name, label_name, last_batch_handle, skip_corrupt
        See `ImageIter`.
    aug_list : list of DetAugmenter, optional
        What is done to images and labels; else ``CreateDetAugmenter(data_shape, **kwargs)``.
    **kwargs
        For `CreateDetAugmenter`.

    Raises
    ------
    ValueError
        A label that has not this form; the message names the image.
    """

    def __init__(
        self,
        batch_size: int,
        data_shape: Sequence[int],
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
        label_name: str = "label",
        last_batch_handle: str = "pad",
        skip_corrupt: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(
            batch_size=batch_size,
            data_shape=data_shape,
            path_imgrec=path_imgrec,
            path_imglist=path_imglist,
            path_root=path_root,
            path_imgidx=path_imgidx,
            shuffle=shuffle,
            part_index=part_index,
            num_parts=num_parts,
            aug_list=aug_list,
            imglist=imglist,
            data_name=data_name,
            label_name=label_name,
            last_batch_handle=last_batch_handle,
            skip_corrupt=skip_corrupt,
            **kwargs,
        )
        self.label_shape = self._estimate_label_shape()
        self._describe()

    def _create_augmenters(self, **kwargs: Any) -> list[Any]:
        return CreateDetAugmenter(self.data_shape, **kwargs)

    def _describe(self) -> None:
        shape = (self.batch_size, *self.data_shape)
        self.provide_data = [io.DataDesc(self._data_name, shape)]
        shape = (self.batch_size, *self.label_shape)
        self.provide_label = [io.DataDesc(self._label_name, shape)]

    def _estimate_label_shape(self) -> tuple[int, int]:
        """The most objects of an image, and their width; reads all labels."""
        most, width = 0, _LEAST_WIDTH
        while True:
            self._source = None
            try:
                label, _ = self.next_sample()
            except StopIteration:
                break
            except OSError:
                # Images that cannot be read are reported when it is their turn.
                if self._source is None:
                    raise
                continue
            objects = self._parse_label(label)
            most = max(most, objects.shape[0])
            width = max(width, objects.shape[1])
        self._rewind()
        return most, width

    def _parse_label(self, label: Any) -> np.ndarray:
        """Objects, one per row, without those that have no area."""
        raw = label.asnumpy() if isinstance(label, NDArray) else label
        raw = np.asarray(raw, dtype=np.float32).ravel()
        header, width = (int(raw[0]), int(raw[1])) if raw.size >= 2 else (0, 0)
        if (
            header < _LEAST_HEADER
            or width < _LEAST_WIDTH
            or raw.size < header + width
            or (raw.size - header) % width
        ):
            raise ValueError(
                f"{self._source}: the label is {raw.tolist()}, expected the width of the header "
                "(at least 2), the width of an object (at least 5) and whole objects"
            )
        objects = raw[header:].reshape(-1, width)
        objects = objects[(objects[:, 3] > objects[:, 1]) & (objects[:, 4] > objects[:, 2])]
        if not len(objects):
            raise ValueError(f"{self._source}: the label {raw.tolist()} has no box with an area")
        return objects

    def _augment(self, image: NDArray, label: Any) -> tuple[NDArray, Any] | None:
        source = self._source
        self.check_valid_image([image])
        objects = self._parse_label(label)
        image, objects = self.augmentation_transform(image, objects)
        if not np.any(objects[:, 0] >= 0):
            self._skip(f"{source}: no object of class 0 or above")
            return None
        return self.postprocess_data(image), objects

    def augmentation_transform(self, data: NDArray, label: np.ndarray) -> tuple[NDArray, Any]:
        """Apply the augmenters to an image and its objects."""
        for augment in self.auglist:
            data, label = augment(data, label)
        return data, label

    def _stack_labels(self, labels: Sequence[np.ndarray]) -> np.ndarray:
        out = np.full((len(labels), *self.label_shape), _PADDING, np.float32)
        for row, objects in zip(out, labels, strict=True):
            if objects.shape[0] > row.shape[0] or objects.shape[1] > row.shape[1]:
                raise ValueError(
                    f"ImageDetIter: a label has shape {objects.shape}, more than label_shape "
                    f"{self.label_shape}"
                )
            row[: objects.shape[0], : objects.shape[1]] = objects
        return out

    def reshape(
        self,
        data_shape: Sequence[int] | None = None,
        label_shape: Sequence[int] | None = None,
    ) -> None:
        """Change the shapes of images and labels in a batch.

        The augmenters are not changed; they must give images of the new shape.

        Parameters
        ----------
        data_shape : (int, int, int), optional
        label_shape : (int, int), optional
            Objects of an image and numbers of an object.

        Raises
        ------
        ValueError
            See `check_data_shape` and `check_label_shape`.
        """
        if data_shape is not None:
            self.check_data_shape(data_shape)
            self.data_shape = tuple(data_shape)
        if label_shape is not None:
            self.check_label_shape(label_shape)
            self.label_shape = tuple(label_shape)
        self._describe()

    def check_label_shape(self, label_shape: Sequence[int]) -> None:
        """Raise ValueError if labels do not fit into `label_shape`."""
        if len(label_shape) != 2:
            raise ValueError(
                f"ImageDetIter: label_shape is {tuple(label_shape)}, expected length 2"
            )
        objects, width = self.label_shape
        if label_shape[0] < objects or label_shape[1] != width:
            raise ValueError(
                f"ImageDetIter: label_shape is {tuple(label_shape)}, expected at least {objects} "
                f"objects of {width} numbers"
            )

    def sync_label_shape(self, it: ImageDetIter, verbose: bool = False) -> ImageDetIter:
        """Give this and another iterator the larger label shape of both.

        Parameters
        ----------
        it : ImageDetIter
        verbose : bool
            Write the new shape to the log.

        Returns
        -------
        ImageDetIter
            `it`.
        """
        if not isinstance(it, ImageDetIter):
            raise TypeError(
                f"sync_label_shape: it is {type(it).__name__}, expected an ImageDetIter"
            )
        shape = (max(self.label_shape[0], it.label_shape[0]), self.label_shape[1])
        for one in (self, it):
            if shape != one.label_shape:
                one.reshape(label_shape=shape)
        if verbose:
            logging.getLogger(__name__).info("label_shape of both iterators: %s", shape)
        return it

    def draw_next(
        self,
        color: Sequence[int] | None = None,
        thickness: int = 2,
        mean: Any = None,
        std: Any = None,
        clip: bool = True,
        waitKey: int | None = None,  # noqa: N803
        window_name: str = "draw_next",
        id2labels: dict[int, str] | None = None,
    ) -> Iterator[np.ndarray]:
        """Yield the images to the end of the pass, with the boxes drawn.

        Parameters
        ----------
        color : (int, int, int), optional
            Red, green and blue of the boxes; a new one from `numpy.random` for each if None.
        thickness : int
            Of the lines, in pixels.
        mean, std : array or True, optional
            Undone first; True: those of ImageNet.
        clip : bool
            Limit values to 0 ... 255.
        waitKey : int, optional
            Show each image in a window for so many milliseconds (0: until a key is pressed). Needs
            the package cv2.
        window_name : str
        id2labels : dict, optional
            Names of the classes, written at the boxes. Needs the package cv2.

        Yields
        ------
        numpy.ndarray
            uint8 of shape (height, width, 3), blue first, as in OpenCV.
        """
        cv2 = _import_cv2() if waitKey is not None or id2labels else None
        mean = check_statistic("mean", mean, IMAGENET_MEAN)
        std = check_statistic("std", std, IMAGENET_STD)
        for image, objects in self._samples():
            picture = image.asnumpy().transpose(1, 2, 0).astype(np.float32)
            picture = picture * (1 if std is None else std) + (0 if mean is None else mean)
            if clip:
                picture = np.clip(picture, 0, 255)
            picture = np.ascontiguousarray(picture.astype(np.uint8))
            for row in objects:
                line = np.random.rand(3) * 255 if color is None else np.asarray(color)
                corner = _draw_box(picture, row[1:5], line, thickness)
                if id2labels and int(row[0]) in id2labels:
                    font = cv2.FONT_HERSHEY_SIMPLEX
                    text = str(id2labels[int(row[0])])
                    cv2.putText(picture, text, corner, font, 0.5, line.tolist(), thickness)
            picture = np.ascontiguousarray(picture[:, :, ::-1])
            if waitKey is not None:
                cv2.imshow(window_name, picture)
                cv2.waitKey(waitKey)
            yield picture


def _draw_box(
    picture: np.ndarray, box: np.ndarray, color: np.ndarray, thickness: int
) -> tuple[int, int]:
    """Draw the outline of a box into a picture; returns its left upper corner in pixels."""
    height, width = picture.shape[:2]
    limits = np.array([width, height] * 2)
    x0, y0, x1, y1 = np.clip(box * limits, 0, limits - 1).astype(int)
    before, after = thickness // 2, thickness - thickness // 2
    for top, low, left, right in (
        (y0, y0, x0, x1),
        (y1, y1, x0, x1),
        (y0, y1, x0, x0),
        (y0, y1, x1, x1),
    ):
        rows = slice(max(top - before, 0), low + after)
        picture[rows, max(left - before, 0) : right + after] = color
    return int(x0), int(y0)


def _import_cv2() -> Any:
    try:
        import cv2
    except ImportError as failure:
        raise UnsupportedError(
            "draw_next: waitKey and id2labels need the package cv2 (opencv-python)"
        ) from failure
    return cv2
