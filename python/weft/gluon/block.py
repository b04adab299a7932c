"""Blocks: the layers and networks that own parameters."""

from __future__ import annotations

import functools
import inspect
import re
import threading
import warnings
from collections import OrderedDict
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any

import numpy as np

from .. import autograd, initializer
from .. import name as _name
from .. import ndarray as nd
from ..context import Context
from ..ndarray import NDArray
from ._state import generation, shape_pass
from ._summary import print_summary
from .parameter import DeferredInitializationError, Parameter, ParameterDict
from .utils import HookHandle, brief_list, shape_is_known

__all__ = ["Block", "HybridBlock"]


class _ScopeState(threading.local):
    def __init__(self) -> None:
        self.current: _BlockScope | None = None


_scope_state = _ScopeState()


class _BlockScope:
    """Names the children and parameters made while a block's ``name_scope()`` is open."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._counter: dict[str, int] = {}
        self._outer: list[tuple[_BlockScope | None, _name.Prefix]] = []

    @staticmethod
    def create(
        prefix: str | None, params: ParameterDict | None, hint: str
    ) -> tuple[str, ParameterDict]:
        """Return the full prefix and the parameter dictionary of a new block."""
        scope = _scope_state.current
        if scope is None:
            if prefix is None:
                prefix = _name.NameManager.current.get(None, hint) + "_"
            outer_prefix, shared = "", None
        else:
            if prefix is None:
                number = scope._counter.get(hint, 0)
                scope._counter[hint] = number + 1
                prefix = f"{hint}{number}_"
            outer_prefix = scope._block.prefix
            shared = scope._block.params._shared
        if params is not None:
            return outer_prefix + prefix, ParameterDict(params.prefix, params)
        outer = "" if scope is None else scope._block.params.prefix
        return outer_prefix + prefix, ParameterDict(outer + prefix, shared)

    def __enter__(self) -> _BlockScope:
        # A block with the prefix '' names its children as if it were not there.
        if not self._block._empty_prefix:
            manager = _name.Prefix(self._block.prefix)
            self._outer.append((_scope_state.current, manager))
            _scope_state.current = self
            manager.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._block._empty_prefix:
            _scope_state.current, manager = self._outer.pop()
            manager.__exit__(kind, error, trace)


class Block:
    """Base class of layers and models; subclasses define ``forward``.

    Parameters assigned as attributes, or made with ``self.params.get``, belong to the block; blocks
    assigned as attributes become its children.

    Parameters
    ----------
    prefix : str, optional
        Prefix of the names of parameters and children; made from the class name when None.
    params : ParameterDict, optional
        Where to look for existing parameters, to share them with another block.
    """

    def __init__(self, prefix: str | None = None, params: ParameterDict | None = None) -> None:
        self._empty_prefix = prefix == ""
        self._prefix, self._params = _BlockScope.create(prefix, params, self._alias())
        self._name = self._prefix.removesuffix("_")
        self._scope = _BlockScope(self)
        self._children: OrderedDict[str, Block] = OrderedDict()
        self._reg_params: dict[str, Parameter] = {}
        self._forward_hooks: OrderedDict[int, Callable] = OrderedDict()
        self._forward_pre_hooks: OrderedDict[int, Callable] = OrderedDict()

    def __repr__(self) -> str:
        lines = "\n".join(
            f"  ({key}): {_indent(repr(block))}"
            for key, block in self.__dict__.items()
            if isinstance(block, Block)
        )
        return f"{type(self).__name__}(\n{lines}\n)"

    def __setattr__(self, name: str, value: Any) -> None:
        existing = self.__dict__.get(name)
        if isinstance(existing, (Parameter, Block)):
            kind = type(existing)
            if not (isinstance(value, kind) or issubclass(kind, type(value))):
                raise TypeError(
                    f"attribute {name!r} of {self.name} is a {kind.__name__} and cannot become a "
                    f"{type(value).__name__}"
                )
        if isinstance(value, Block):
            self.register_child(value, name)
        elif isinstance(value, Parameter):
            if self._reg_params.get(name, value) is not value:
                raise AssertionError(
                    f"parameter {name!r} of {self.name} cannot be replaced; to share parameters, "
                    "pass params when constructing the block"
                )
            self._reg_params[name] = value
        super().__setattr__(name, value)

    def _alias(self) -> str:
        return type(self).__name__.lower()

    @property
    def prefix(self) -> str:
        """Prefix of the names of everything in this block."""
        return self._prefix

    @property
    def name(self) -> str:
        """Name of the block: its prefix without the last underscore."""
        return self._name

    def name_scope(self) -> _BlockScope:
        """Return the context manager in which children get this block's prefix."""
        return self._scope

    @property
    def params(self) -> ParameterDict:
        """The block's own parameters, without the children's."""
        return self._params

    def collect_params(self, select: str | None = None) -> ParameterDict:
        """Return the parameters of the block and its children.

        Parameters
        ----------
        select : str, optional
            Regular expression; only full names it matches at their start are kept.
        """
        found = ParameterDict(self._params.prefix)
        pattern = re.compile(select) if select else None
        self._collect_into(found, pattern)
        return found

    def _collect_into(self, found: ParameterDict, pattern: re.Pattern | None) -> None:
        own = ParameterDict()
        own._params = OrderedDict(
            (name, param)
            for name, param in self.params.items()
            if pattern is None or pattern.match(name)
        )
        found.update(own)
        for child in self._children.values():
            if isinstance(child, Block):
                child._collect_into(found, pattern)

    def _collect_params_with_prefix(self, prefix: str = "") -> OrderedDict[str, Parameter]:
        """Return the parameters by structural name: attribute names joined with dots."""
        if prefix:
            prefix += "."
        found = OrderedDict((prefix + key, param) for key, param in self._reg_params.items())
        for name, child in self._children.items():
            found.update(child._collect_params_with_prefix(prefix + name))
        return found

    def save_parameters(self, filename: str, deduplicate: bool = False) -> None:
        """Write the parameters under their structural names.

        Parameters
        ----------
        filename : str
            File to write.
        deduplicate : bool
            Write a parameter that several names refer to only once, under the last one.
        """
        params = self._collect_params_with_prefix()
        if deduplicate:
            last_name = {param: name for name, param in params.items()}
            params = {name: param for param, name in last_name.items()}
        nd.save(filename, {name: param._reduce() for name, param in params.items()})

    def load_parameters(
        self,
        filename: str,
        ctx: Context | Sequence[Context] | None = None,
        allow_missing: bool = False,
        ignore_extra: bool = False,
        cast_dtype: bool = False,
        dtype_source: str = "current",
    ) -> None:
        """Read parameters that `save_parameters`, or `ParameterDict.save`, wrote.

        Parameters
        ----------
        filename : str
            File to read.
        ctx : Context or list of Context, optional
            Where to put parameters that are not initialized yet; the CPU when None.
        allow_missing : bool
            Leave parameters alone that the file does not have.
        ignore_extra : bool
            Skip arrays of the file that no parameter has the name of.
        cast_dtype : bool
            Cast where the dtypes differ, instead of raising.
        dtype_source : {'current', 'saved'}
            Which side's dtype a cast keeps.

        Raises
        ------
        AssertionError
            A parameter is missing in the file, or shape or dtype do not fit.
        ValueError
            The file has an array for which there is no parameter.
        """
        loaded = nd.load(filename)
        params = self._collect_params_with_prefix()
        if not loaded and not params:
            return
        if not isinstance(loaded, dict):
            raise ValueError(f"load_parameters: {filename!r} holds arrays without names")
        if not any("." in name for name in loaded):
            self.collect_params().load_dict(
                loaded,
                ctx,
                allow_missing,
                ignore_extra,
                self.prefix,
                filename,
                cast_dtype,
                dtype_source,
            )
            return
        if not allow_missing:
            have = {params[name] for name in loaded if name in params}
            for name, param in params.items():
                if param not in have:
                    raise AssertionError(
                        f"load_parameters: parameter {name!r} is missing in {filename!r}, which "
                        f"has {brief_list(loaded)}; allow_missing=True leaves it as it is"
                    )
        for name, array in loaded.items():
            if name in params:
                params[name]._load_init(array, ctx, cast_dtype, dtype_source)
            elif not ignore_extra:
                raise ValueError(
                    f"load_parameters: {name!r} in {filename!r} is no parameter of {self.name}, "
                    f"which has {brief_list(params)}; ignore_extra=True skips it"
                )

    def save_params(self, filename: str) -> None:
        """Write the parameters under their full names less the prefix. Deprecated."""
        warnings.warn("save_params is deprecated, use save_parameters", stacklevel=2)
        self.collect_params().save(filename, strip_prefix=self.prefix)

    def load_params(
        self,
        filename: str,
        ctx: Context | Sequence[Context] | None = None,
        allow_missing: bool = False,
        ignore_extra: bool = False,
    ) -> None:
        """Do what `load_parameters` does. Deprecated."""
        warnings.warn("load_params is deprecated, use load_parameters", stacklevel=2)
        self.load_parameters(filename, ctx, allow_missing, ignore_extra)

    def register_child(self, block: Block, name: str | None = None) -> None:
        """Make `block` a child, so that its parameters belong to this block as well."""
        if not isinstance(block, Block):
            raise TypeError(f"{self.name}: child {block!r} is a {type(block).__name__}, no Block")
        self._children[str(len(self._children)) if name is None else name] = block

    def register_forward_pre_hook(self, hook: Callable) -> HookHandle:
        """Call ``hook(block, inputs)`` before each forward.

        Returns
        -------
        HookHandle
            Removes the hook with ``detach()``.
        """
        handle = HookHandle()
        handle.attach(self._forward_pre_hooks, hook)
        return handle

    def register_forward_hook(self, hook: Callable) -> HookHandle:
        """Call ``hook(block, inputs, outputs)`` after each forward.

        Returns
        -------
        HookHandle
            Removes the hook with ``detach()``.
        """
        handle = HookHandle()
        handle.attach(self._forward_hooks, hook)
        return handle

    def apply(self, fn: Callable[[Block], Any]) -> Block:
        """Call `fn` on every descendant, children first, and on the block; return the block."""
        for child in self._children.values():
            child.apply(fn)
        fn(self)
        return self

    def initialize(
        self,
        init: Any = None,
        ctx: Context | Sequence[Context] | None = None,
        verbose: bool = False,
        force_reinit: bool = False,
    ) -> None:
        """Initialize the parameters of the block and its children.

        Parameters
        ----------
        init : Initializer or str, optional
            For parameters without an initializer of their own; ``Uniform()`` when None.
        ctx : Context or list of Context, optional
            Where copies live; the current context when None.
        verbose : bool
            Log which initializer each parameter gets.
        force_reinit : bool
            Initialize again what has a value.
        """
        if init is None:
            init = initializer.Uniform()
        self.collect_params().initialize(init, ctx, verbose, force_reinit)

    def hybridize(self, active: bool = True, **kwargs: Any) -> None:
        """Hybridize every child that is a `HybridBlock`."""
        for child in self._children.values():
            child.hybridize(active, **kwargs)

    def cast(self, dtype: Any) -> None:
        """Convert every parameter to `dtype`."""
        for child in self._children.values():
            child.cast(dtype)
        for param in self.params.values():
            param.cast(dtype)

    def zero_grad(self) -> None:
        """Fill the gradients of the block and its children with zeros."""
        self.collect_params().zero_grad()

    def setattr(self, name: str, value: Any) -> None:
        """Set an attribute of every parameter of the block and its children."""
        self.collect_params().setattr(name, value)

    def reset_ctx(self, ctx: Context | Sequence[Context]) -> None:
        """Move every parameter of the block and its children."""
        self.collect_params().reset_ctx(ctx)

    def summary(self, *inputs: NDArray) -> None:
        """Run one forward pass and print a table of output shapes and parameter counts."""
        print_summary(self, inputs)

    def __call__(self, *args: Any) -> Any:
        """Run the hooks and ``forward``."""
        if self._forward_pre_hooks or self._forward_hooks:
            return self._call_with_hooks(args)
        return self.forward(*args)

    def _call_with_hooks(self, args: tuple) -> Any:
        if shape_pass.placeholders is not None:
            return self.forward(*args)
        for hook in list(self._forward_pre_hooks.values()):
            hook(self, args)
        out = self.forward(*args)
        for hook in list(self._forward_hooks.values()):
            hook(self, args, out)
        return out

    def forward(self, *args: Any) -> Any:
        """Compute the outputs; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no forward")


def _indent(text: str) -> str:
    return text.replace("\n", "\n  ")


def _to_placeholder(value: Any) -> Any:
    if isinstance(value, NDArray):
        return nd.placeholder(value.shape, dtype=value.dtype)
    if isinstance(value, (list, tuple)):
        return type(value)(_to_placeholder(item) for item in value)
    return value


class HybridBlock(Block):
    """Base class of blocks whose ``hybrid_forward(F, x, *args, **params)`` is written with `F`.

    `F` is the module of array operators; the block's own parameters come as keyword arguments. In
    this version a hybridized block runs eagerly, as any other does.
    """

    def __init__(self, prefix: str | None = None, params: ParameterDict | None = None) -> None:
        # The generation of the parameter arrays last used, and these arrays.
        self._lookup: tuple[object, dict[str, NDArray]] = (None, {})
        # For calls with one input: the generation, and a function that has the arrays bound.
        self._fast_token: object = None
        self._fast: Callable[[Any], Any] | None = None
        super().__init__(prefix=prefix, params=params)
        self._active = False
        self._flags: list[tuple[str, Any]] = []

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if isinstance(value, Parameter) or name in ("forward", "hybrid_forward"):
            self._forget_lookup()

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        state.update(_lookup=(None, {}), _fast_token=None, _fast=None)
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

    def hybridize(self, active: bool = True, **kwargs: Any) -> None:
        """Remember that the block and its children are to be compiled, and the options.

        Parameters
        ----------
        active : bool
            Switch on or off.
        **kwargs
            Options such as ``static_alloc`` and ``static_shape``.
        """
        self._active = active
        self._flags = list(kwargs.items())
        super().hybridize(active, **kwargs)

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
        inputs = [_to_placeholder(arg) for arg in args]
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
        return {name: param.data(ctx) for name, param in self._reg_params.items()}

    def _forward_with_lookup(self, x: Any, args: tuple) -> Any:
        ctx = _context_of(x, args)
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
            if self._may_skip_forward():
                self._fast = _bind_arrays(self.hybrid_forward, arrays)
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
        """Run the hooks and ``forward``."""
        if self._fast_token is generation.token and not args:
            return self._fast(x)
        return super().__call__(x, *args)

    def forward(self, x: Any, *args: Any) -> Any:
        """Look up the block's parameters and call ``hybrid_forward``."""
        token, arrays = self._lookup
        if token is generation.token:
            return self.hybrid_forward(nd, x, *args, **arrays)
        return self._forward_with_lookup(x, args)

    def hybrid_forward(self, F: Any, x: Any, *args: Any, **kwargs: Any) -> Any:
        """Compute the outputs with the operators of `F`; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no hybrid_forward")


@functools.lru_cache(maxsize=1024)
def _parameter_names(hybrid_forward: Callable) -> tuple[str, ...]:
    """Names of the positional arguments after ``self, F, x``."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    arguments = inspect.signature(hybrid_forward).parameters.values()
    return tuple(argument.name for argument in arguments if argument.kind in kinds)[3:]


def _bind_arrays(hybrid_forward: Callable, arrays: dict[str, NDArray]) -> Callable[[Any], Any]:
    """Return ``x -> hybrid_forward(F, x, **arrays)``, passing arrays by position if possible."""
    function = getattr(hybrid_forward, "__func__", None)
    names = _parameter_names(function)[: len(arrays)] if function else ()
    if set(names) != set(arrays):
        return lambda x: hybrid_forward(nd, x, **arrays)
    values = tuple(arrays[name] for name in names)
    # Unpacking costs as much as the rest of the call, so small numbers are written out.
    if not values:
        return lambda x: hybrid_forward(nd, x)
    if len(values) == 1:
        (only,) = values
        return lambda x: hybrid_forward(nd, x, only)
    if len(values) == 2:
        first, second = values
        return lambda x: hybrid_forward(nd, x, first, second)
    return lambda x: hybrid_forward(nd, x, *values)


def _context_of(x: Any, args: tuple) -> Context | None:
    """Context of the first array among the inputs, which may be nested in lists."""
    for value in (x, *args):
        if isinstance(value, NDArray):
            return value.context
        if isinstance(value, (list, tuple)) and value:
            found = _context_of(value[0], tuple(value[1:]))
            if found is not None:
                return found
    if not args and isinstance(x, np.ndarray):
        raise ValueError("the input is a NumPy array; HybridBlocks take NDArrays")
    return None
