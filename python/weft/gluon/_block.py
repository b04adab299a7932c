"""`Block`: parameters, children, hooks, files."""

from __future__ import annotations

import re
import warnings
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from .. import initializer
from .. import ndarray as nd
from ..context import Context
from ..ndarray import NDArray
from ._save import load_block, save_block
from ._scope import BlockScope
from ._state import shape_pass
from ._summary import print_summary
from .parameter import Parameter, ParameterDict
from .utils import HookHandle, brief_list


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
        self._prefix, self._params = BlockScope.create(prefix, params, self._alias())
        self._name = self._prefix.removesuffix("_")
        self._scope = BlockScope(self)
        self._children: OrderedDict[str, Block] = OrderedDict()
        self._reg_params: dict[str, Parameter] = {}
        self._forward_hooks: OrderedDict[int, Callable] = OrderedDict()
        self._forward_pre_hooks: OrderedDict[int, Callable] = OrderedDict()

    def __repr__(self) -> str:
        lines = "\n".join(
            f"  ({key}): {indent(repr(block))}"
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

    def name_scope(self) -> BlockScope:
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

    def save(self, prefix: str) -> None:
        """Write the parameters, and the names of the block and its descendants.

        Parameters
        ----------
        prefix : str
            The files are ``prefix-model.params`` and ``prefix-model.json``.
        """
        save_block(self, prefix)

    def load(self, prefix: str) -> None:
        """Read what `save` wrote, into a block of the same structure.

        Parameters
        ----------
        prefix : str
            As for `save`.

        Raises
        ------
        ValueError
            The files were written by a block of another structure, or are damaged.
        """
        load_block(self, prefix)

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

    def register_op_hook(self, callback: Callable, monitor_all: bool = False) -> None:
        """Let hybridized descendants call ``callback(name, operator, array)``.

        See `HybridBlock.register_op_hook`.
        """
        if not callable(callback):
            raise TypeError(
                f"{self.name}: register_op_hook: callback is {callback!r}, expected a function"
            )
        for child in self._children.values():
            child.register_op_hook(callback, monitor_all)

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
        return self._run_forward(args)

    def _run_forward(self, args: tuple) -> Any:
        return self.forward(*args)

    def _call_with_hooks(self, args: tuple) -> Any:
        if shape_pass.placeholders is not None:
            return self.forward(*args)
        for hook in list(self._forward_pre_hooks.values()):
            hook(self, args)
        out = self._run_forward(args)
        for hook in list(self._forward_hooks.values()):
            hook(self, args, out)
        return out

    def forward(self, *args: Any) -> Any:
        """Compute the outputs; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no forward")


def indent(text: str) -> str:
    """Text that stands within a block's: all lines but the first move to the right."""
    return text.replace("\n", "\n  ")
