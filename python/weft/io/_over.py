"""Iterators over other iterators."""

from __future__ import annotations

import queue
import threading
from typing import Any

from .. import ndarray as nd
from ._batch import DataBatch, DataDesc, DataIter

__all__ = ["ResizeIter", "PrefetchingIter"]


class _OverIterators(DataIter):
    """Hands on the batches of other iterators; `iter_next` sets the current one."""

    current_batch: DataBatch | None = None

    def next(self) -> DataBatch:
        """Return the next batch; StopIteration at the end."""
        if not self.iter_next():
            raise StopIteration
        return self.current_batch

    def getdata(self) -> list[nd.NDArray]:
        """Data of the current batch."""
        return self.current_batch.data

    def getlabel(self) -> list[nd.NDArray]:
        """Labels of the current batch."""
        return self.current_batch.label

    def getindex(self) -> Any:
        """Numbers of the samples of the current batch."""
        return self.current_batch.index

    def getpad(self) -> int | None:
        """How many samples of the current batch only fill it up."""
        return self.current_batch.pad


class ResizeIter(_OverIterators):
    """An iterator with another number of batches per pass, begun again as often as needed.

    Parameters
    ----------
    data_iter : DataIter
    size : int
        Batches per pass.
    reset_internal : bool
        Whether `reset` starts `data_iter` again, too.
    """

    def __init__(self, data_iter: DataIter, size: int, reset_internal: bool = True) -> None:
        super().__init__(data_iter.batch_size)
        self.data_iter = data_iter
        self.size = size
        self.reset_internal = reset_internal
        self.cur = 0
        self.provide_data = data_iter.provide_data
        self.provide_label = data_iter.provide_label
        if hasattr(data_iter, "default_bucket_key"):
            self.default_bucket_key = data_iter.default_bucket_key

    def reset(self) -> None:
        """Start the next pass."""
        self.cur = 0
        if self.reset_internal:
            self.data_iter.reset()

    def iter_next(self) -> bool:
        """Move to the next batch; False at the end."""
        if self.cur == self.size:
            return False
        try:
            self.current_batch = self.data_iter.next()
        except StopIteration:
            self.data_iter.reset()
            self.current_batch = self.data_iter.next()
        self.cur += 1
        return True


class _Fetcher:
    """A thread that keeps one batch of an iterator ready."""

    def __init__(self, source: DataIter) -> None:
        self.source = source
        self._orders: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._batches: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._asked = False
        self._thread = threading.Thread(
            target=self._work, args=(source, self._orders, self._batches), daemon=True
        )
        self._thread.start()
        self.ask()

    @staticmethod
    def _work(source: DataIter, orders: Any, batches: Any) -> None:
        while (order := orders.get()) != "end":
            try:
                if order == "reset":
                    source.reset()
                batches.put(source.next())
            except StopIteration:
                batches.put(None)
            except Exception as failure:  # raised where the batch is asked for
                batches.put(failure)

    def ask(self, order: str = "next") -> None:
        self._orders.put(order)
        self._asked = True

    def take(self) -> DataBatch | None:
        if not self._asked:
            return None
        batch = self._batches.get()
        self._asked = False
        if isinstance(batch, Exception):
            raise batch
        return batch

    def reset(self) -> None:
        if self._asked:
            self._batches.get()
        self.ask("reset")

    def end(self) -> None:
        self._orders.put("end")


class PrefetchingIter(_OverIterators):
    """Takes batches from one or several iterators in threads of their own, one batch ahead.

    Parameters
    ----------
    iters : DataIter or list of DataIter
        Their batches are joined: all data, then all labels.
    rename_data, rename_label : list of dict, optional
        For each iterator, new names by old ones.
    """

    def __init__(
        self,
        iters: DataIter | list[DataIter],
        rename_data: list[dict[str, str]] | None = None,
        rename_label: list[dict[str, str]] | None = None,
    ) -> None:
        self.iters = iters if isinstance(iters, list) else [iters]
        if not self.iters:
            raise ValueError("PrefetchingIter: there are no iterators")
        super().__init__(self.iters[0].batch_size)
        self.n_iter = len(self.iters)
        self.rename_data = rename_data
        self.rename_label = rename_label
        self._data = self._renamed([i.provide_data for i in self.iters], rename_data)
        self._label = self._renamed([i.provide_label for i in self.iters], rename_label)
        self._fetchers = [_Fetcher(i) for i in self.iters]

    def __del__(self) -> None:
        for fetcher in getattr(self, "_fetchers", []):
            fetcher.end()

    @staticmethod
    def _renamed(
        descriptions: list[list[DataDesc]], names: list[dict[str, str]] | None
    ) -> list[DataDesc]:
        result = []
        for i, arrays in enumerate(descriptions):
            new = names[i] if names is not None else {}
            for desc in arrays:
                desc = desc if isinstance(desc, DataDesc) else DataDesc(*desc)
                name = new.get(desc.name, desc.name)
                result.append(DataDesc(name, desc.shape, desc.dtype, desc.layout))
        return result

    @property
    def provide_data(self) -> list[DataDesc]:
        """Descriptions of the data of every batch."""
        return self._data

    @property
    def provide_label(self) -> list[DataDesc]:
        """Descriptions of the labels of every batch."""
        return self._label

    def reset(self) -> None:
        """Start all iterators again."""
        for fetcher in self._fetchers:
            fetcher.reset()

    def iter_next(self) -> bool:
        """Move to the next batch; False when one of the iterators is at its end."""
        batches = [fetcher.take() for fetcher in self._fetchers]
        if any(batch is None for batch in batches):
            if any(batch is not None for batch in batches):
                raise ValueError("PrefetchingIter: the iterators have different numbers of batches")
            return False
        for fetcher in self._fetchers:
            fetcher.ask()
        if len({batch.pad for batch in batches}) > 1:
            raise ValueError(
                f"PrefetchingIter: batches are padded by {[batch.pad for batch in batches]}, "
                "expected the same"
            )
        self.current_batch = DataBatch(
            [a for batch in batches for a in batch.data],
            [a for batch in batches for a in batch.label or []],
            batches[0].pad,
            batches[0].index,
            provide_data=self.provide_data,
            provide_label=self.provide_label,
        )
        return True
