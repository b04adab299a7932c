"""Stores that sum what several devices send and hand it out again: ``mx.kv``.

These work within one process. Those that reach other machines do not exist yet.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from typing import Any

from . import _callbacks as callbacks
from . import autograd
from ._ffi import ffi, lib
from .base import check
from .ndarray import sparse
from .ndarray.ndarray import NDArray, placeholder
from .ndarray.sparse import RowSparseNDArray
from .ndarray.sparse._ops import unique

__all__ = ["KVStore", "KVStoreBase", "create"]

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
    """A store of the engine within one process; any thread may use it.

    Keys are integers or strings; 3 and ``'3'`` are the same key. Every method takes one key and its
    value, or lists of as many; a value is an array or a list of arrays, one per device. Arrays are
    dense or row_sparse.
    """

    def __init__(self, name: str = "local") -> None:
        out = ffi.new("weft_store **")
        check(lib.weft_store_create(name.encode(), out))
        self._h = ffi.gc(out[0], lib.weft_store_free)
        self._name = name
        self._keys: dict[str, Any] = {}  # as `init` was given them, by their texts
        self._sparse: set[str] = set()  # texts of those whose arrays are row_sparse
        self._updater: Callable[[Any, NDArray, NDArray], None] | None = None

    @property
    def type(self) -> str:
        """The name that the store was created with."""
        return self._name

    @property
    def rank(self) -> int:
        """0: there is one worker."""
        return self._worker()[0]

    @property
    def num_workers(self) -> int:
        """1."""
        return self._worker()[1]

    def _worker(self) -> tuple[int, int]:
        rank, size = ffi.new("int64_t *"), ffi.new("int64_t *")
        check(lib.weft_store_rank(self._h, rank, size))
        return rank[0], size[0]

    @staticmethod
    def is_capable(capability: str) -> bool:
        """Whether a store can do something: ``'optimizer'``."""
        if capability.lower() != KVStoreBase.OPTIMIZER:
            raise ValueError(f"KVStore.is_capable: capability {capability!r} is not known")
        return True

    def init(self, key: Any, value: Any) -> None:
        """Store a copy of the first array of a value under a new key."""
        pairs = [(one, arrays[:1]) for one, arrays in _pairs("init", key, value)]
        given = _Items("init", pairs)
        for one, _ in pairs:
            self._keys.setdefault(str(one), one)
        check(lib.weft_store_init(self._h, *given.arguments))
        for one, (array,) in pairs:
            if array.stype == "row_sparse":
                self._sparse.add(str(one))

    def push(self, key: Any, value: Any, priority: int = 0) -> None:
        """Sum the arrays of a value.

        The sum replaces what is stored, or is handed to the updater or optimizer as the gradient
        of what is stored.
        """
        given = _Items("push", _pairs("push", key, value))
        check(lib.weft_store_push(self._h, *given.arguments))

    def pull(
        self, key: Any, out: Any = None, priority: int = 0, ignore_sparse: bool = True
    ) -> None:
        """Copy what is stored to the arrays `out`; to sparse ones only without `ignore_sparse`."""
        outputs = self._outputs("pull", key, out, ignore_sparse)
        check(lib.weft_store_pull(self._h, *outputs.arguments))
        outputs.write_back()

    def pushpull(self, key: Any, value: Any, out: Any = None, priority: int = 0) -> None:
        """`push`, then `pull` into `out`, by default into the pushed arrays."""
        given = _Items("pushpull", _pairs("pushpull", key, value))
        outputs = self._outputs("pushpull", key, value if out is None else out, True)
        check(lib.weft_store_push_pull(self._h, *given.arguments, *outputs.arguments))
        outputs.write_back()

    def broadcast(self, key: Any, value: Any, out: Any, priority: int = 0) -> None:
        """`init`, then `pull` into `out`."""
        self.init(key, value)
        self.pull(key, out, priority)

    @staticmethod
    def _outputs(who: str, key: Any, out: Any, ignore_sparse: bool) -> _Items:
        if out is None:
            raise ValueError(f"KVStore.{who}: out is missing")
        pairs = _pairs(who, key, out)
        if ignore_sparse:
            pairs = [(one, [a for a in arrays if a.stype == "default"]) for one, arrays in pairs]
        return _Items(who, pairs, empty=True)

    def _set_updater(self, updater: Callable[[Any, NDArray, NDArray], None]) -> None:
        """Let ``updater(key, sum, stored)`` change what is stored when something is pushed.

        The updater may use the store; there, a row_sparse array is 0 while its own updater runs.
        """
        self._updater = updater
        myself = weakref.ref(self)  # the engine would keep what it refers to for ever

        def update(text: str, total: NDArray, stored: NDArray) -> None:
            store = myself()
            if store is not None and store._updater is not None:
                store._updater(store._keys.get(text, text), total, stored)

        context = callbacks.keep(update)
        check(
            lib.weft_store_set_updater(
                self._h, lib.weft_py_updater, lib.weft_py_callback_release, context
            )
        )

    def set_optimizer(self, optimizer: Any) -> None:
        """Let an optimizer update what is stored with what is pushed."""
        from .optimizer import Optimizer, get_updater

        if not isinstance(optimizer, Optimizer):
            raise TypeError(
                f"KVStore.set_optimizer: optimizer is {optimizer!r}, expected an Optimizer"
            )
        self._set_updater(get_updater(optimizer))

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
        pairs = [(one, array) for one, arrays in _pairs("row_sparse_pull", key, out)
                 for array in arrays]  # fmt: skip
        numbers = list(row_ids) if isinstance(row_ids, (list, tuple)) else [row_ids]
        if len(numbers) == 1:
            numbers *= len(pairs)
        if len(numbers) != len(pairs):
            raise ValueError(
                f"KVStore.row_sparse_pull: {len(numbers)} row_ids for {len(pairs)} arrays"
            )
        with autograd.pause():
            for (one, array), wanted in zip(pairs, numbers, strict=True):
                stype = "row_sparse" if str(one) in self._sparse else "default"
                if stype != "row_sparse" or array.stype != "row_sparse":
                    raise ValueError(
                        f"KVStore.row_sparse_pull: key {one!r}: the stored array is {stype}, out "
                        f"{array.stype}, expected row_sparse"
                    )
                stored = sparse.zeros("row_sparse", array.shape, dtype=array.dtype)
                self.pull(one, stored, ignore_sparse=False)
                array[:] = stored.retain(unique(wanted, array.shape[0])[0])

    def set_gradient_compression(self, compression_params: dict[str, Any]) -> None:
        """Not available: nothing leaves the process."""
        raise NotImplementedError(
            f"KVStore.set_gradient_compression: a {self._name!r} store sends nothing to compress"
        )


def _pairs(who: str, key: Any, value: Any) -> list[tuple[Any, list[NDArray]]]:
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
        if isinstance(one, str) and "\0" in one:
            raise ValueError(f"KVStore.{who}: key {one!r} holds a zero character")
        group = list(arrays) if isinstance(arrays, (list, tuple)) else [arrays]
        if not group or not all(isinstance(array, NDArray) for array in group):
            raise TypeError(f"KVStore.{who}: key {one!r}: expected an NDArray or a list of them")
        groups.append((one, group))
    return groups


class _Items:
    """Keys and arrays as the engine takes them: placeholders that keep rows for row_sparse arrays,
    without any rows where they are outputs (`empty`).
    """

    def __init__(
        self, who: str, pairs: list[tuple[Any, list[NDArray]]], empty: bool = False
    ) -> None:
        self._rows: list[tuple[NDArray, NDArray]] = []
        texts, self._cells = [], []
        for key, arrays in pairs:
            text = ffi.new("char[]", str(key).encode())
            for array in arrays:
                texts.append(text)
                self._cells.append(self._cell(who, key, array, empty))
        self.arguments = (len(texts), texts, [cell._h for cell in self._cells])

    def _cell(self, who: str, key: Any, array: NDArray, empty: bool) -> NDArray:
        if array.stype == "default":
            return array
        if array.stype != "row_sparse":
            raise NotImplementedError(
                f"KVStore.{who}: key {key!r}: {array.stype} arrays cannot be stored, only dense "
                "and row_sparse ones"
            )
        cell = placeholder(array.shape, array.dtype_name)
        if not empty:
            _set_rows(cell, array)
        self._rows.append((array, cell))
        return cell

    def write_back(self) -> None:
        """Let row_sparse outputs have the rows that were pulled."""
        for array, cell in self._rows:
            array[:] = RowSparseNDArray._gradient(cell)


@ffi.def_extern(error=-1)
def weft_py_updater(context: Any, key: Any, total: Any, stored: Any) -> int:
    """Let the updater of a store change what is stored."""
    text = ffi.string(key).decode()
    cells = [autograd.borrowed_array(handle) for handle in (total, stored)]
    given = [_shown(cell) for cell in cells]
    if given[1].stype == "default":
        return callbacks.call(context, text, *given)
    # The updater changes rows in place where nobody else holds them, so the store lets go of them.
    cell, rows = cells[1], given[1]
    _set_rows(cell, sparse.zeros("row_sparse", rows.shape, dtype=rows.dtype_name))
    status = callbacks.call(context, text, *given)
    _set_rows(cell, rows)
    return status


def _shown(cell: NDArray) -> NDArray:
    """A row_sparse array of the rows that a placeholder keeps; other arrays as they are."""
    if cell.context.device_type != "null":
        return cell
    return RowSparseNDArray._make(RowSparseNDArray._gradient(cell)._parts, cell.shape)


def _set_rows(cell: NDArray, array: NDArray) -> None:
    data, numbers = array._parts
    check(lib.weft_array_set_rows(cell._h, data._h, numbers._h))


def create(name: str = "local") -> KVStoreBase:
    """Make a store.

    Parameters
    ----------
    name : str
        ``'local'``, ``'device'`` (the same here), or a class that `KVStoreBase.register` knows.
        Distributed stores do not exist yet.
    """
    if not isinstance(name, str):
        raise TypeError(f"kv.create: name is {name!r}, expected a string")
    if name.lower() in KVStoreBase.kv_registry:
        return KVStoreBase.kv_registry[name.lower()]()
    return KVStore(name)
