"""Executors that are kept by shapes, for batches that alternate between some."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._op import dtype_name
from ..io import DataDesc

# Sets of shapes whose executors a group keeps besides the current one.
LIMIT = 8


def key_of(data_shapes: Sequence[DataDesc], label_shapes: Sequence[DataDesc]) -> Any:
    """What distinguishes batches."""

    def kind(desc: DataDesc) -> Any:
        dtype = dtype_name(getattr(desc, "dtype", "float32"))
        return desc.name, tuple(desc.shape), dtype, getattr(desc, "layout", None)

    return tuple(map(kind, data_shapes)), tuple(map(kind, label_shapes))


class KeptExecutors:
    """The executors of the shapes that were used last; each is a list with one per device."""

    def __init__(self) -> None:
        self._by_key: dict[Any, list[Any]] = {}

    def take(self, key: Any) -> list[Any] | None:
        """Those of some shapes, which are not kept any more."""
        return self._by_key.pop(key, None)

    def keep(self, key: Any, executors: list[Any]) -> None:
        """Keep executors, without what they computed, in place of those that wait longest."""
        for executor in executors:
            executor.release()
        self._by_key[key] = executors
        while len(self._by_key) > LIMIT:
            del self._by_key[next(iter(self._by_key))]
