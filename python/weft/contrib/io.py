"""An iterator of batches over a Gluon data loader."""

from __future__ import annotations

from typing import Any

from .. import ndarray as nd
from ..gluon.data import DataLoader
from ..io import DataDesc, DataIter

__all__ = ["DataLoaderIter"]


class DataLoaderIter(DataIter):
    """Batches of a data loader whose samples are pairs of data and label.

    A last batch that is smaller is filled up with zeros, which its `pad` counts.

    Parameters
    ----------
    loader : DataLoader
    data_name, label_name : str
    dtype : str or type
        What data and labels are converted to.
    """

    def __init__(
        self, loader: DataLoader, data_name: str = "data", label_name: str = "softmax_label",
        dtype: Any = "float32",
    ) -> None:  # fmt: skip
        super().__init__()
        self._loader = loader
        self.dtype = dtype
        first = next(iter(loader), None)
        if first is None:
            raise ValueError("DataLoaderIter: the loader has no batches")
        self._check(first)
        data, label = first
        self.batch_size = data.shape[0]
        self.provide_data = [DataDesc(data_name, data.shape, dtype)]
        self.provide_label = [DataDesc(label_name, label.shape, dtype)]
        self._current: Any = None
        self.reset()

    @staticmethod
    def _check(batch: Any) -> None:
        if not isinstance(batch, (list, tuple)) or len(batch) != 2:
            raise ValueError(
                "DataLoaderIter: a batch of the loader is no pair of data and label"
            )

    def reset(self) -> None:
        """Start again."""
        self._iter = iter(self._loader)

    def iter_next(self) -> bool:
        """Go to the next batch; False where there is none."""
        self._current = next(self._iter, None)
        if self._current is None:
            return False
        self._check(self._current)
        return True

    def _padded(self, array: nd.NDArray) -> list[nd.NDArray]:
        array = nd.cast(array, dtype=self.dtype)
        missing = self.getpad()
        if missing:
            rest = nd.zeros((missing, *array.shape[1:]), ctx=array.context, dtype=self.dtype)
            array = nd.concat(array, rest, dim=0)
        return [array]

    def getdata(self) -> list[nd.NDArray]:
        """The data of the batch."""
        return self._padded(self._current[0])

    def getlabel(self) -> list[nd.NDArray]:
        """The labels of the batch."""
        return self._padded(self._current[1])

    def getpad(self) -> int:
        """Number of rows that were filled up."""
        return self.batch_size - self._current[0].shape[0]

    def getindex(self) -> None:
        """None: a loader does not tell."""
