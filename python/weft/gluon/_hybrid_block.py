"""`HybridBlock`: forward passes written with `F`, and the shapes they show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import autograd
from .. import ndarray as nd
from .._backends import check_backend
from .._symbol_base import SymbolBase
from ..context import Context
from ..ndarray import NDArray
from ._block import Block
from ._export import export
from ._hybrid_calls import bind_arrays, context_of, has_symbols, to_placeholder
from ._nested import structure_of
from ._state import generation, shape_pass, trace_state
from ._trace import CompiledForward, notify
from .parameter import DeferredInitializationError, Parameter, ParameterDict
from .utils import shape_is_known


class HybridBlock(Block):
    """Base class of blocks whose ``hybrid_forward(F, x, *args, **params)`` is written with `F`.

    `F` is the module of array operators; the block's own parameters come as keyword arguments. A
    hybridized block is traced with placeholders that have a shape and a dtype but no values, and
    then runs as a compiled graph. So what Python does in its forward pass (branches, loops, values
    of attributes) is that of the first call with inputs of the same shapes and dtypes. When
    attributes of blocks change, or lists, dicts, objects, global variables and variables of
    enclosing functions that the forward passes name, the block is traced again; what only functions
    of other modules look at (files, random numbers of Python, the time) stays as it was. Reading
    the value of an array raises an error.
    """

    def __init__(self, prefix: str | None = None, params: ParameterDict | None = None) -> None:
        # The generation of the parameter arrays last used, and these arrays.
        self._lookup: tuple[object, dict[str, NDArray]] = (None, {})
        # The generation, and what calls come down to then: for one input a function that has the
        # arrays bound; where the block is hybridized the graph of the last call, which may return
        # NotImplemented.
        self._fast_token: object = None
        self._fast: Callable[[Any], Any] | None = None
        self._compiled: CompiledForward | None = None
        # How the inputs of a call were nested, for `export`.
        self._inputs_seen: tuple[Any, ...] | None = None
        self._op_hook: tuple[Callable[..., Any], bool] | None = None
        super().__init__(prefix=prefix, params=params)
        self._active = False
        self._flags: list[tuple[str, Any]] = []

    def __setattr__(self, name: str, value: Any) -> None:
        watchers = self.__dict__.get("_watchers")
        if watchers and name not in _INTERNAL and not _same(self.__dict__.get(name), value):
            notify(watchers)
        if trace_state.stored is not None and isinstance(value, NDArray):
            before = [self.__dict__[name]] if name in self.__dict__ else []
            trace_state.stored.append((self, name, before))
        super().__setattr__(name, value)
        if isinstance(value, Parameter) or name in ("forward", "hybrid_forward"):
            self._forget_lookup()

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        state["_lookup"] = (None, {})
        state.update(_fast_token=None, _fast=None, _compiled=None, _op_hook=None)
        state.pop("_watchers", None)
        return state

    def _forget_lookup(self) -> None:
        self._lookup = (None, {})
        self._fast_token = self._fast = None

    def register_child(self, block: Block, name: str | None = None) -> None:
        """Make `block`, which has to be a `HybridBlock`, a child."""
        if not isinstance(block, HybridBlock):
            raise ValueError(
                f"{self.name}: child {block!r} is a {type(block).__name__}, children of a "
                "HybridBlock have to be HybridBlocks; Sequential takes any Block"
            )
        super().register_child(block, name)

    def hybridize(
        self,
        active: bool = True,
        backend: str | None = None,
        clear: bool = True,
        static_alloc: bool = False,
        static_shape: bool = False,
        inline_limit: int = 2,
        forward_bulk_size: int | None = None,
        backward_bulk_size: int | None = None,
        **kwargs: Any,
    ) -> None:
        """Compile the forward pass: it is traced at the first call and for new kinds of input.

        Parameters
        ----------
        active : bool
            Switch on or off.
        backend : {'weft', 'MKLDNN'}, optional
            Both are weft's compiler, which is the only one.
        clear : bool
            Forget what was compiled before.
        static_alloc, static_shape, inline_limit, forward_bulk_size, backward_bulk_size
            MXNet's choices of how a compiled block runs. Compiled graphs always plan their memory
            for fixed shapes, so that these change nothing.
        **kwargs
            ``mirror=True``: the backward pass computes cheap results (activations, normalisation,
            all but matrix products, convolutions and the like) again instead of keeping them, which
            takes less memory. Others raise at the first call.
        """
        options = {
            "backend": (backend, None),
            "clear": (clear, True),
            "static_alloc": (static_alloc, False),
            "static_shape": (static_shape, False),
            "inline_limit": (inline_limit, 2),
            "forward_bulk_size": (forward_bulk_size, None),
            "backward_bulk_size": (backward_bulk_size, None),
        }
        check_backend(backend, f"{self.name}: hybridize")
        # Blocks of programs may take no options in their own `hybridize`: only those given go on.
        given = {**_given(options), **kwargs}
        self._active = active
        self._flags = list(given.items())
        self._fast_token = self._fast = None
        if clear or not active:
            self._compiled = None
        super().hybridize(active, **given)

    def _clear_cached_op(self) -> None:
        """Forget what was looked up and compiled for the forward pass."""
        self._forget_lookup()
        if self._compiled is not None:
            self._compiled.forget()

    def export(self, path: str, epoch: int = 0, remove_amp_cast: bool = True) -> tuple[str, str]:
        """Write the block's graph and its parameters, in MXNet's format.

        Inputs are named ``data``, or ``data0``, ``data1``, ... where there are several. There are
        as many as the last call had; before the first, one for each parameter of the forward pass
        that has no default.

        Parameters
        ----------
        path : str
            The files are ``path-symbol.json`` and ``path-0000.params``, with the number of the
            epoch.
        epoch : int
        remove_amp_cast : bool
            Leave out the casts that mixed precision put in.

        Returns
        -------
        (str, str)
            The names of both files; `SymbolBlock.imports` and MXNet read them.
        """
        return export(self, path, epoch, remove_amp_cast)

    def optimize_for(
        self,
        x: Any,
        *args: Any,
        backend: str | None = None,
        clear: bool = False,
        static_alloc: bool = False,
        static_shape: bool = False,
        inline_limit: int = 2,
        forward_bulk_size: int | None = None,
        backward_bulk_size: int | None = None,
        **kwargs: Any,
    ) -> None:
        """Hybridize the block, and compile it for the shapes and dtypes of these inputs at once.

        Nothing is computed. Shapes of parameters that are not known yet follow from the inputs.
        Compiled is what a call would need now: for training within ``autograd.record()``.

        Parameters
        ----------
        x, *args
            Inputs as for the forward pass.
        backend : {'weft', 'MKLDNN'}, optional
            Both are weft's compiler.
        clear : bool
            Forget what was compiled before.
        static_alloc, static_shape, inline_limit, forward_bulk_size, backward_bulk_size, **kwargs
            As for `hybridize`.

        Raises
        ------
        ValueError
            There is no such backend, or parameters have no values.
        """
        options = {
            "backend": (backend, None),
            "static_alloc": (static_alloc, False),
            "static_shape": (static_shape, False),
            "inline_limit": (inline_limit, 2),
            "forward_bulk_size": (forward_bulk_size, None),
            "backward_bulk_size": (backward_bulk_size, None),
        }
        check_backend(backend, f"{self.name}: optimize_for")
        compiled, before = self._compiled, self._graph_options()
        self.hybridize(True, **_given(options), **kwargs)
        same = compiled is not None and self._graph_options() == before
        self._compiled = compiled if same and not clear else CompiledForward(self)
        self._compiled((x, *args), prepare=True)

    def register_op_hook(self, callback: Callable[..., Any], monitor_all: bool = False) -> None:
        """Call ``callback(name, operator, array)`` for every output of every operator.

        Hybridized blocks call it, the outermost one for all operators within it, which then run one
        by one. Names are those of the traced graph, as ``convolution0_output``. A later hook takes
        the place of an earlier one.

        Parameters
        ----------
        callback : callable
            Takes two str and an NDArray.
        monitor_all : bool
            For the inputs of operators as well, as ``convolution0_weight``, before their outputs.
        """
        super().register_op_hook(callback, monitor_all)
        self._op_hook = (callback, bool(monitor_all))
        self._clear_cached_op()

    def infer_shape(self, *args: Any) -> None:
        """Find out the unknown parameter shapes from inputs, without computing anything.

        Parameters
        ----------
        *args
            Inputs as for the forward pass; only shapes and dtypes of arrays are used.

        Raises
        ------
        ValueError
            The forward pass needs values, or its operators do not accept the shapes.
        """
        inputs = [to_placeholder(arg) for arg in args]
        with shape_pass.enter(self) as outermost:
            try:
                with autograd.pause():
                    self.forward(*inputs)
            except Exception as error:
                if not outermost:
                    raise
                raise ValueError(
                    f"{self.name}: parameter shapes cannot be inferred from the inputs: {error}"
                ) from error
            for param, array in shape_pass.placeholders.items():
                param.shape = tuple(max(dim, 0) for dim in array.shape)

    def infer_type(self, *args: Any) -> None:
        """Check that the inputs' dtypes go with those of the parameters.

        Raises
        ------
        ValueError
            They do not.
        """
        self.infer_shape(*args)

    def _infers_its_own_shapes(self) -> bool:
        """Whether `infer_shape` is overridden and has something left to do."""
        return (
            type(self).infer_shape is not HybridBlock.infer_shape
            and self not in shape_pass.blocks
            and not all(shape_is_known(param.shape) for param in self._reg_params.values())
        )

    def _complete_parameters(self, x: Any, args: tuple) -> None:
        """Finish the initialization of parameters that waited for their shapes."""
        if not all(shape_is_known(param.shape) for param in self._reg_params.values()):
            self.infer_shape(x, *args)
        for param in self._reg_params.values():
            if not shape_is_known(param.shape):
                raise ValueError(
                    f"{self.name}: the inputs do not show the shape of parameter {param.name!r}, "
                    f"which is {param.shape}"
                )
            param._finish_deferred_init()

    def _arrays_on(self, ctx: Context | None) -> dict[str, NDArray]:
        if trace_state.active:  # placeholders are on no device
            ctx = trace_state.ctx
        return {name: param.data(ctx) for name, param in self._reg_params.items()}

    def _forward_with_lookup(self, x: Any, args: tuple) -> Any:
        ctx = context_of(x, args)
        self._inputs_seen = structure_of((x, *args))
        if shape_pass.placeholders is not None:
            if self._infers_its_own_shapes():
                self.infer_shape(x, *args)
            return self.hybrid_forward(nd, x, *args, **self._arrays_on(ctx))
        token = generation.token
        try:
            arrays = self._arrays_on(ctx)
        except DeferredInitializationError:
            self._complete_parameters(x, args)
            token = generation.token
            arrays = self._arrays_on(ctx)
        # With one copy of everything the context need not be looked at; the operators check it.
        if all(len(param.list_ctx()) == 1 for param in self._reg_params.values()):
            self._lookup = (token, arrays)
            if self._may_skip_forward() and not self._active:
                self._fast = bind_arrays(self.hybrid_forward, arrays)
                self._fast_token = token
        return self.hybrid_forward(nd, x, *args, **arrays)

    def _may_skip_forward(self) -> bool:
        """Whether a call comes down to `hybrid_forward`: no hooks, no `forward` of its own."""
        return (
            type(self).forward is HybridBlock.forward
            and "forward" not in self.__dict__
            and not self._forward_hooks
            and not self._forward_pre_hooks
        )

    def __call__(self, x: Any, *args: Any) -> Any:
        """Run the hooks and ``forward``, compiled where the block is hybridized."""
        if self._fast_token is generation.token and not isinstance(x, SymbolBase):
            if not args:
                result = self._fast(x)
            else:
                result = self._fast(x, *args) if self._active else NotImplemented
            if result is not NotImplemented:
                return result
        return super().__call__(x, *args)

    def _call_directly(self, token: object, again: Callable[..., Any]) -> None:
        """Ask `again` first in this generation, if calls come down to the forward pass."""
        if self._active and not self._forward_hooks and not self._forward_pre_hooks:
            self._fast = again
            self._fast_token = token

    def _graph_options(self) -> list[str]:
        """The options of compilation, as the engine reads them."""
        return [f"{key}={int(value)}" for key, value in self._flags if key not in _HINTS]

    def _run_forward(self, args: tuple) -> Any:
        """The forward pass: as a compiled graph, unless it is being traced or shapes are sought."""
        if (
            not self._active
            or trace_state.active
            or trace_state.eager
            or shape_pass.placeholders is not None
            or has_symbols(args)
        ):
            return self.forward(*args)
        if self._compiled is None:
            self._compiled = CompiledForward(self)
        return self._compiled(args)

    def _forward_eagerly(self, args: tuple) -> Any:
        """Run the forward pass operator by operator, with that of all descendants."""
        with trace_state.suspend():
            return self.forward(*args)

    def forward(self, x: Any, *args: Any) -> Any:
        """Look up the block's parameters and call ``hybrid_forward``."""
        if has_symbols(x):
            return self._compose(x, args)
        token, arrays = self._lookup
        if token is generation.token:
            return self.hybrid_forward(nd, x, *args, **arrays)
        return self._forward_with_lookup(x, args)

    def _compose(self, x: Any, args: tuple) -> Any:
        """The symbol of the outputs; parameters are variables, nodes have names in the scope."""
        from .. import symbol  # not needed by programs without symbols

        variables = {name: param.var() for name, param in self._reg_params.items()}
        with self.name_scope():
            return self.hybrid_forward(symbol, x, *args, **variables)

    def hybrid_forward(self, F: Any, x: Any, *args: Any, **kwargs: Any) -> Any:
        """Compute the outputs with the operators of `F`; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no hybrid_forward")


# Attributes that the forward pass itself keeps up to date.
_INTERNAL = frozenset(
    (
        "_lookup", "_fast", "_fast_token", "_active", "_flags", "_compiled", "_watchers",
        "_inputs_seen", "_op_hook", "_graph", "_counter", "_init_counter",
    )  # fmt: skip
)
# Options of `hybridize` that MXNet has and that change nothing here.
_HINTS = frozenset(
    ("backend", "static_alloc", "static_shape", "inline_limit", "forward_bulk_size",
     "backward_bulk_size", "clear")
)  # fmt: skip
_SIMPLE = (int, float, str, bool, bytes, type(None))


def _given(options: dict[str, tuple[Any, Any]]) -> dict[str, Any]:
    """Options that are not at their defaults, from pairs of value and default."""
    return {key: value for key, (value, default) in options.items() if value != default}


def _same(old: Any, new: Any) -> bool:
    """Whether setting an attribute changes nothing."""
    return old is new or (type(old) is type(new) and isinstance(old, _SIMPLE) and old == new)
