"""Hybridized blocks: their forward pass is traced once per kind of input and then runs compiled."""

from __future__ import annotations

import contextlib
import threading
import weakref
from typing import TYPE_CHECKING, Any

from .. import autograd
from .._callbacks import keep
from .._core import Call
from .._ffi import ffi, lib
from .._op import address
from ..base import check
from ..context import Context
from ..ndarray import NDArray
from ..ndarray._tracing import Trace
from ._nested import structure_of
from ._state import generation, trace_state
from ._surroundings import Surroundings
from .utils import brief_list, shape_is_known

if TYPE_CHECKING:
    from ._hybrid_block import HybridBlock
    from ._parameter import Parameter

# Kinds of input (shapes, dtypes, other arguments) for which a block keeps its trace.
_MAX_TRACES = 64


def _flatten(value: Any, arrays: list[NDArray]) -> Any:
    """Collect the arrays in nested lists; returns what is left, which can be compared."""
    if isinstance(value, NDArray):
        arrays.append(value)
        return (value.shape, value.dtype)
    if isinstance(value, (list, tuple)):
        return (type(value), tuple([_flatten(item, arrays) for item in value]))
    if isinstance(value, dict):
        return (dict, tuple([(key, _flatten(item, arrays)) for key, item in value.items()]))
    return (None, value)


def _rebuild(value: Any, arrays: Any) -> Any:
    """The same nesting, with arrays from an iterator."""
    if isinstance(value, NDArray):
        return next(arrays)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_rebuild(item, arrays) for item in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_rebuild(item, arrays) for item in value])
    if isinstance(value, dict):
        return {key: _rebuild(item, arrays) for key, item in value.items()}
    return value


class TracedGraph:
    """The symbol that a forward pass is, with the arrays that it found besides its arguments.

    Attributes
    ----------
    symbol : cffi pointer
        ``weft_symbol *``, owned.
    bound : list of NDArray or None
        By variable of the symbol, in topological order: a parameter or another array from outside;
        None for an argument.
    arguments : list of str
        Names of the arguments that the symbol uses.
    result : object
        What the forward pass returned, with placeholders for arrays.
    """

    def __init__(self, block: HybridBlock, args: tuple, names: list[str], ctx: Context) -> None:
        with Trace() as trace:
            arrays: list[NDArray] = []
            _flatten(args, arrays)
            placeholders = [
                trace.input(n, a.shape, a.dtype) for n, a in zip(names, arrays, strict=True)
            ]
            for param in block.collect_params().values():
                for array in param.list_data():
                    trace.name(array, param.name)
            with trace_state.enter(ctx), autograd.pause(train_mode=autograd.is_training()):
                self.result = block.forward(*_rebuild(args, iter(placeholders)))
            outputs: list[NDArray] = []
            _flatten(self.result, outputs)
            traced = trace.finish(outputs)
        self.symbol = traced.handle
        self.num_outputs = len(outputs)
        self.bound = traced.captured
        self.arguments = [
            name for name, array in zip(traced.names, traced.captured, strict=True) if array is None
        ]


def argument_names(count: int) -> list[str]:
    """What the arguments of a hybridized block are called in its graph."""
    return ["data"] if count == 1 else [f"data{i}" for i in range(count)]


class _Entry:
    """A trace, compiled: what to do with arrays of its kind."""

    def __init__(self, block: HybridBlock, args: tuple, ctx: Context) -> None:
        count_arrays: list[NDArray] = []
        _flatten(args, count_arrays)
        names = argument_names(len(count_arrays))
        traced = TracedGraph(block, args, names, ctx)
        bound = [ffi.NULL if array is None else array._h for array in traced.bound]
        handle = ffi.new("weft_graph **")
        options = [ffi.new("char[]", text.encode()) for text in block._graph_options()]
        check(lib.weft_graph_create(traced.symbol, bound, len(options), options, handle))
        if block._op_hook is not None:
            callback, inputs_too = block._op_hook
            check(
                lib.weft_graph_set_monitor(
                    handle[0], lib.weft_py_op_monitor, lib.weft_py_callback_release, keep(callback),
                    inputs_too,
                )
            )  # fmt: skip
        self.call = Call.of_graph(
            address(handle[0]), block.name, tuple(traced.arguments), traced.num_outputs
        )
        self.result = traced.result
        self.uses = [names.index(name) for name in traced.arguments]
        self.direct = self.uses == list(range(len(names)))
        self.single = isinstance(traced.result, NDArray)
        # Whether calls with the same number of arrays and nothing else can do without a key.
        self.plain = self.direct and self.single and all(isinstance(arg, NDArray) for arg in args)

    def prepare(self, arrays: list[NDArray]) -> None:
        """Compile for such arrays at once."""
        handles = [arrays[i]._h for i in self.uses]
        graph = ffi.cast("weft_graph *", self.call.graph)
        check(lib.weft_graph_prepare(graph, len(handles), handles))

    def run(self, arrays: list[NDArray]) -> Any:
        results = self.call(*(arrays if self.direct else [arrays[i] for i in self.uses]))
        if self.single:
            return results
        return _rebuild(self.result, iter(results if isinstance(results, list) else [results]))


class CompiledForward:
    """The compiled forward passes of one hybridized block.

    A block is traced again when it meets another kind of input, when its parameters are replaced,
    when an attribute of it or of a descendant is set to another value, and when anything else that
    its forward passes name has changed (`Surroundings`).
    """

    def __init__(self, block: HybridBlock) -> None:
        self._block = weakref.ref(block)
        self._entries: dict[Any, _Entry] = {}
        self._token: object = None
        self._surroundings: Surroundings | None = None  # None: nothing to look at
        self._sought: object = None  # the generation in which all shapes were sought
        self._several = False  # whether parameters have copies on several contexts
        self._lock = threading.RLock()

    def forget(self) -> None:
        """Trace again next time."""
        with self._lock:
            self._entries = {}
            self._surroundings = None
            block = self._block()
            if block is not None:
                block._fast_token = None

    def graphs(self) -> list[int]:
        """Addresses of the compiled graphs."""
        return [entry.call.graph for entry in self._entries.values()]

    def __call__(self, args: tuple, prepare: bool = False) -> Any:
        """Run the forward pass on arrays, nested in lists or not, and other arguments.

        With `prepare` it is compiled for them alone.
        """
        if self._token is not generation.token:
            self._refresh()
        surroundings = self._surroundings
        if surroundings is not None and surroundings.changed():
            self.forget()
        if len(args) == 1 and isinstance(args[0], NDArray):
            arrays = [args[0]]
            kind: Any = (args[0].shape, args[0].dtype)
        else:
            arrays = []
            kind = _flatten(args, arrays)
        place = arrays[0].context if self._several and arrays else None
        key = (autograd.is_training(), place, kind)
        try:
            entry = self._entries.get(key)
        except TypeError:  # an argument that cannot be compared: its trace is not kept
            return self._run_new(args, arrays, None, prepare)
        if entry is None:
            return self._run_new(args, arrays, key, prepare)
        if prepare:
            return entry.prepare(arrays)
        result = entry.run(arrays)
        if entry.plain and not self._several:
            with self._lock:  # it may have been forgotten meanwhile
                if self._surroundings is None and self._entries.get(key) is entry:
                    self._block()._call_directly(self._token, entry.call.again)
        return result

    def _refresh(self) -> None:
        params = self._block().collect_params().values()
        with self._lock:
            self.forget()
            self._several = any(len(param._data or ()) > 1 for param in params)
            self._token = generation.token

    def _find_shapes(self, block: HybridBlock, args: tuple) -> None:
        """Initialize the parameters that wait for their shapes, those of branches as well."""

        def waiting() -> list[Parameter]:
            params = block.collect_params().values()
            return [param for param in params if param._data is None and param._deferred_init]

        if not waiting() or self._sought is generation.token:
            return
        with contextlib.suppress(ValueError):  # a forward pass that needs values tells no more
            block.infer_shape(*args)
        for param in waiting():
            if shape_is_known(param.shape):
                param._finish_deferred_init()
        self._sought = generation.token

    def _run_new(self, args: tuple, arrays: list[NDArray], key: Any, prepare: bool) -> Any:
        """Run or prepare what was not met before."""
        block = self._block()
        if arrays and (prepare or block._op_hook is not None):
            self._find_shapes(block, args)
        missing = [p.name for p in block.collect_params().values() if p._data is None]
        if arrays and not missing:
            entry = self._make(block, args, arrays, key)
            return entry.prepare(arrays) if prepare else entry.run(arrays)
        if prepare:
            why = "no arrays came"
            if missing:
                why = f"parameters {brief_list(missing)} have no values"
            raise ValueError(f"{block.name}: it cannot be compiled, since {why}")
        # The first pass with parameters of unknown shape finds them, and values with it; it does
        # not reach those of a branch that does not run.
        result = block._forward_eagerly(args)
        if arrays:
            self._find_shapes(block, args)
        return result

    def _make(self, block: HybridBlock, args: tuple, arrays: list[NDArray], key: Any) -> _Entry:
        with self._lock:
            entry = None if key is None else self._entries.get(key)
            if entry is None:
                entry = _Entry(block, args, arrays[0].context)
                # What tracing itself has changed is no change.
                self._surroundings = Surroundings(block)
                if not len(self._surroundings):
                    self._surroundings = None
                block._inputs_seen = structure_of(args)
                watch(block, self)
                if key is not None:
                    while len(self._entries) >= _MAX_TRACES:
                        del self._entries[next(iter(self._entries))]
                    self._entries[key] = entry
            return entry


def watch(block: HybridBlock, compiled: CompiledForward) -> None:
    """Let `compiled` be forgotten when an attribute of the block or a descendant changes."""
    block.__dict__.setdefault("_watchers", weakref.WeakSet()).add(compiled)
    for child in block._children.values():
        watch(child, compiled)


def notify(watchers: Any) -> None:
    """An attribute has changed."""
    if not trace_state.active:  # what a traced forward pass stores is a side effect of tracing
        for compiled in list(watchers):
            compiled.forget()
