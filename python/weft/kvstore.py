"""Stores that sum what several devices send and hand it out again: ``mx.kv``.

These work within one process. Those that reach other machines do not exist yet.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from typing import Any

from . import autograd
from . import ndarray as nd
from .ndarray.ndarray import NDArray
from .ndarray.sparse._ops import unique

__all__ = ["KVStore", "KVStoreBase", "create"]

_LOCAL = (
    "local", "device", "local_update_cpu", "local_allreduce_cpu", "local_allreduce_device",
)  # fmt: skip


class KVStoreBase:
    """What a store has to offer; classes registered with `register` can be made by `create`."""

    OPTIMIZER = "optimizer"
    kv_registry: dict[str, type[KVStoreBase]] = {}

    def broadcast(self, key: Any, value: Any, out: Any, priority: int = 0) -> None:
        """Store a value under a new key and copy it to `out`."""
        raise NotImplementedError(f"{type(self).__name__} does not define broadcast")

    def pushpull(self, key: Any, value: Any, out: Any = None, priority: int = 0) -> None:
        """Sum values and copy the result to `out`, by default to the values themselves."""
        raise NotImplementedError(f"{type(self).__name__} does not define pushpull")

    def set_optimizer(self, optimizer: Any) -> None:
        """Let an optimizer update what is stored with what is pushed."""
        raise NotImplementedError(f"{type(self).__name__} does not define set_optimizer")

    @staticmethod
    def is_capable(capability: str) -> bool:
        """Whether a store can do something, such as run an optimizer (``'optimizer'``)."""
        raise NotImplementedError("the store does not define is_capable")

    def save_optimizer_states(self, fname: str, dump_optimizer: bool = False) -> None:
        """Write the optimizer's states to a file."""
        raise NotImplementedError(f"{type(self).__name__} does not define save_optimizer_states")

    def load_optimizer_states(self, fname: str) -> None:
        """Read what `save_optimizer_states` wrote."""
        raise NotImplementedError(f"{type(self).__name__} does not define load_optimizer_states")

    @property
    def type(self) -> str:
        """Name of the kind of store."""
        raise NotImplementedError(f"{self.__class__.__name__} does not define type")

    @property
    def rank(self) -> int:
        """Number of this worker, from 0."""
        raise NotImplementedError(f"{self.__class__.__name__} does not define rank")

    @property
    def num_workers(self) -> int:
        """Number of workers."""
        raise NotImplementedError(f"{self.__class__.__name__} does not define num_workers")

    @staticmethod
    def register(klass: Any) -> Any:
        """Make a class known to `create` by its name, in any case."""
        KVStoreBase.kv_registry[klass.__name__.lower()] = klass
        return klass


class KVStore(KVStoreBase):
    """A store within one process; any thread may use it.

    Keys are integers or strings. Every method takes one key and its value, or lists of as many; a
    value is an array or a list of arrays, one per device.
    """

    def __init__(self, name: str = "local") -> None:
        self._name = name
        self._values: dict[Any, NDArray] = {}
        self._updater: Callable[[Any, NDArray, NDArray], None] | None = None
        self._lock = threading.RLock()

    @property
    def type(self) -> str:
        """The name that the store was created with."""
        return self._name

    @property
    def rank(self) -> int:
        """0: there is one worker."""
        return 0

    @property
    def num_workers(self) -> int:
        """1."""
        return 1

    @staticmethod
    def is_capable(capability: str) -> bool:
        """Whether a store can do something: ``'optimizer'``."""
        if capability.lower() != KVStoreBase.OPTIMIZER:
            raise ValueError(f"KVStore.is_capable: capability {capability!r} is not known")
        return True

    def init(self, key: Any, value: Any) -> None:
        """Store a copy of the first array of a value under a new key."""
        with self._lock, autograd.pause():
            for one, arrays in _pairs("init", key, value):
                if one in self._values:
                    raise ValueError(f"KVStore.init: key {one!r} is there already")
                self._values[one] = arrays[0].copy()

    def push(self, key: Any, value: Any, priority: int = 0) -> None:
        """Sum the arrays of a value.

        The sum replaces what is stored, or is handed to the updater or optimizer as the gradient
        of what is stored.
        """
        with self._lock, autograd.pause():
            for one, arrays in _pairs("push", key, value):
                self._push(one, arrays)

    def _push(self, key: Any, arrays: list[NDArray]) -> None:
        stored = self._stored("push", key)
        for array in arrays:
            if array.shape != stored.shape:
                raise ValueError(
                    f"KVStore.push: key {key!r}: shape {array.shape} came, the stored array has "
                    f"{stored.shape}"
                )
        here = [a.as_in_context(stored.context).astype(stored.dtype_name, copy=False)
                for a in arrays]  # fmt: skip
        total = here[0] if len(here) == 1 else nd.add_n(*here)
        if self._updater is None:
            stored[:] = total
        else:
            self._updater(key, total, stored)

    def pull(
        self, key: Any, out: Any = None, priority: int = 0, ignore_sparse: bool = True
    ) -> None:
        """Copy what is stored to the arrays `out`; sparse ones only without `ignore_sparse`."""
        if out is None:
            raise ValueError("KVStore.pull: out is missing")
        with self._lock, autograd.pause():
            for one, arrays in _pairs("pull", key, out):
                stored = self._stored("pull", one)
                for array in arrays:
                    if array.stype == "default" or not ignore_sparse:
                        stored.copyto(array)

    def pushpull(self, key: Any, value: Any, out: Any = None, priority: int = 0) -> None:
        """`push`, then `pull` into `out`, by default into the pushed arrays."""
        with self._lock:
            self.push(key, value, priority)
            self.pull(key, value if out is None else out, priority)

    def broadcast(self, key: Any, value: Any, out: Any, priority: int = 0) -> None:
        """`init`, then `pull` into `out`."""
        with self._lock:
            self.init(key, value)
            self.pull(key, out, priority)

    def _stored(self, who: str, key: Any) -> NDArray:
        try:
            return self._values[key]
        except KeyError:
            raise ValueError(f"KVStore.{who}: key {key!r} is not there; init makes it") from None

    def _set_updater(self, updater: Callable[[Any, NDArray, NDArray], None]) -> None:
        """Let ``updater(key, sum, stored)`` change what is stored when something is pushed."""
        self._updater = updater

    def set_optimizer(self, optimizer: Any) -> None:
        """Let an optimizer update what is stored with what is pushed."""
        from .optimizer import Optimizer, get_updater

        if not isinstance(optimizer, Optimizer):
            raise TypeError(
                f"KVStore.set_optimizer: optimizer is {optimizer!r}, expected an Optimizer"
            )
        self._updater = get_updater(optimizer)

    def _states(self, who: str) -> Any:
        if not hasattr(self._updater, "get_states"):
            raise ValueError(f"KVStore.{who}: the store has no optimizer; set_optimizer gives it")
        return self._updater

    def save_optimizer_states(self, fname: str, dump_optimizer: bool = False) -> None:
        """Write the optimizer's states to a file.

        Parameters
        ----------
        fname : str
        dump_optimizer : bool
            Add the optimizer itself.
        """
        states = self._states("save_optimizer_states").get_states(dump_optimizer)
        part = f"{fname}.part"
        with open(part, "wb") as file:
            file.write(states)
        os.replace(part, fname)

    def load_optimizer_states(self, fname: str) -> None:
        """Read what `save_optimizer_states` wrote."""
        updater = self._states("load_optimizer_states")
        with open(fname, "rb") as file:
            updater.set_states(file.read())

    def _barrier(self) -> None:
        """Wait for all workers: there is one."""

    def row_sparse_pull(
        self, key: Any, out: Any = None, priority: int = 0, row_ids: Any = None
    ) -> None:
        """Copy rows of stored row_sparse arrays.

        Parameters
        ----------
        key : int, str or list
        out : RowSparseNDArray or list
            What takes the rows, for each key one array or several.
        priority : int
            Accepted as MXNet does; there is no order to change.
        row_ids : NDArray or list of NDArray
            Numbers of the rows, in any order and number: the same for all arrays, or as many as
            there are arrays.
        """
        if out is None or row_ids is None:
            raise ValueError("KVStore.row_sparse_pull: out and row_ids are needed")
        with self._lock, autograd.pause():
            pairs = [(one, array) for one, arrays in _pairs("row_sparse_pull", key, out)
                     for array in arrays]  # fmt: skip
            numbers = list(row_ids) if isinstance(row_ids, (list, tuple)) else [row_ids]
            if len(numbers) == 1:
                numbers *= len(pairs)
            if len(numbers) != len(pairs):
                raise ValueError(
                    f"KVStore.row_sparse_pull: {len(numbers)} row_ids for {len(pairs)} arrays"
                )
            for (one, array), wanted in zip(pairs, numbers, strict=True):
                stored = self._stored("row_sparse_pull", one)
                if stored.stype != "row_sparse" or array.stype != "row_sparse":
                    raise ValueError(
                        f"KVStore.row_sparse_pull: key {one!r}: the stored array is "
                        f"{stored.stype}, out {array.stype}, expected row_sparse"
                    )
                array[:] = stored.retain(unique(wanted, stored.shape[0])[0])

    def set_gradient_compression(self, compression_params: dict[str, Any]) -> None:
        """Not available: nothing leaves the process."""
        raise NotImplementedError(
            f"KVStore.set_gradient_compression: a {self._name!r} store sends nothing to compress"
        )


def _pairs(who: str, key: Any, value: Any) -> Iterator[tuple[Any, list[NDArray]]]:
    """Each key with its arrays, checked."""
    several = isinstance(key, (list, tuple))
    keys = list(key) if several else [key]
    values = list(value) if several else [value]
    if len(keys) != len(values):
        raise ValueError(f"KVStore.{who}: {len(keys)} keys and {len(values)} values")
    groups = []
    for one, arrays in zip(keys, values, strict=True):
        if isinstance(one, bool) or not isinstance(one, (int, str)):
            raise TypeError(f"KVStore.{who}: key {one!r}, expected an integer or a string")
        group = list(arrays) if isinstance(arrays, (list, tuple)) else [arrays]
        if not group or not all(isinstance(array, NDArray) for array in group):
            raise TypeError(f"KVStore.{who}: key {one!r}: expected an NDArray or a list of them")
        groups.append((one, group))
    return iter(groups)


def create(name: str = "local") -> KVStoreBase:
    """Make a store.

    Parameters
    ----------
    name : str
        ``'local'``, ``'device'`` (the same here), or a class that `KVStoreBase.register` knows.
    """
    if not isinstance(name, str):
        raise TypeError(f"kv.create: name is {name!r}, expected a string")
    if name.lower() in KVStoreBase.kv_registry:
        return KVStoreBase.kv_registry[name.lower()]()
    if name not in _LOCAL:
        raise ValueError(
            f"kv.create: there is no store {name!r}, only {', '.join(map(repr, _LOCAL))}; "
            "distributed stores do not exist yet"
        )
    return KVStore(name)
