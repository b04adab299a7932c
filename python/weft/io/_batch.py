"""What iterators hand out, and their base."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd

__all__ = ["DataDesc", "DataBatch", "DataIter"]


class DataDesc(namedtuple("DataDesc", ["name", "shape"])):
    """Name, shape, dtype and layout of one array of a batch; equal to ``(name, shape)``.

    Parameters
    ----------
    name : str
    shape : tuple of int
        With the batch.
    dtype : type, default float32
    layout : str, default 'NCHW'
        What the axes are; ``N`` is the batch.
    """

    def __new__(
        cls, name: str, shape: Sequence[int], dtype: Any = np.float32, layout: str = "NCHW"
    ) -> DataDesc:
        desc = super().__new__(cls, name, tuple(shape))
        desc.dtype = dtype
        desc.layout = layout
        return desc

    def __repr__(self) -> str:
        return f"DataDesc[{self.name},{self.shape},{self.dtype},{self.layout}]"

    @staticmethod
    def get_batch_axis(layout: str | None) -> int:
        """Axis of the batch: where `layout` has ``N``; 0 without a layout."""
        return 0 if layout is None else layout.find("N")

    @staticmethod
    def get_list(
        shapes: Sequence[tuple[str, Sequence[int]]], types: Sequence[tuple[str, Any]] | None
    ) -> list[DataDesc]:
        """Descriptions of arrays given as (name, shape) and, optionally, (name, dtype)."""
        dtypes = dict(types) if types is not None else None
        return [
            DataDesc(name, shape) if dtypes is None else DataDesc(name, shape, dtypes[name])
            for name, shape in shapes
        ]


class DataBatch:
    """One batch.

    Parameters
    ----------
    data, label : list of NDArray, optional
    pad : int, optional
        How many samples at the end only fill the batch up.
    index : NDArray, optional
        Numbers of the samples.
    bucket_key : optional
        Which bucket of a `BucketingModule` the batch belongs to.
    provide_data, provide_label : list of DataDesc, optional
    """

    def __init__(
        self,
        data: list[nd.NDArray] | None,
        label: list[nd.NDArray] | None = None,
        pad: int | None = None,
        index: Any = None,
        bucket_key: Any = None,
        provide_data: list[DataDesc] | None = None,
        provide_label: list[DataDesc] | None = None,
    ) -> None:
        for name, arrays in (("data", data), ("label", label)):
            if arrays is not None and not isinstance(arrays, (list, tuple)):
                raise TypeError(
                    f"DataBatch: {name} is {type(arrays).__name__}, expected a list of arrays"
                )
        self.data = data
        self.label = label
        self.pad = pad
        self.index = index
        self.bucket_key = bucket_key
        self.provide_data = provide_data
        self.provide_label = provide_label

    def __str__(self) -> str:
        def shapes(arrays: list[nd.NDArray] | None) -> list[tuple[int, ...]] | None:
            return [a.shape for a in arrays] if arrays else None

        return (
            f"{type(self).__name__}: data shapes: {shapes(self.data)} "
            f"label shapes: {shapes(self.label)}"
        )


class DataIter:
    """Base of data iterators: `iter_next` moves on, `getdata` and its like give the batch."""

    def __init__(self, batch_size: int = 0) -> None:
        self.batch_size = batch_size

    def __iter__(self) -> Iterator[DataBatch]:
        return self

    def reset(self) -> None:
        """Start again."""

    def next(self) -> DataBatch:
        """Return the next batch; StopIteration at the end."""
        if not self.iter_next():
            raise StopIteration
        return DataBatch(
            data=self.getdata(), label=self.getlabel(), pad=self.getpad(), index=self.getindex()
        )

    def __next__(self) -> DataBatch:
        return self.next()

    def iter_next(self) -> bool:
        """Move to the next batch; False at the end."""
        raise NotImplementedError(f"{type(self).__name__}.iter_next")

    def getdata(self) -> list[nd.NDArray]:
        """Data of the current batch."""
        raise NotImplementedError(f"{type(self).__name__}.getdata")

    def getlabel(self) -> list[nd.NDArray]:
        """Labels of the current batch."""
        raise NotImplementedError(f"{type(self).__name__}.getlabel")

    def getindex(self) -> Any:
        """Numbers of the samples of the current batch."""
        return None

    def getpad(self) -> int | None:
        """How many samples of the current batch only fill it up."""
        raise NotImplementedError(f"{type(self).__name__}.getpad")
