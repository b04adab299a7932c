"""Symbols: graphs of operators on named variables."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any

from .._backends import check_backend
from .._ffi import ffi, lib
from .._symbol_base import SymbolBase
from ..base import NotImplementedForSymbol, check
from . import _inference, _json
from ._texts import take_text, take_texts, text_list

__all__ = ["Symbol"]

# What weft_symbol_names lists.
ARGUMENTS, OUTPUTS, STATES, VARIABLES = range(4)


def adopt(handle: Any) -> Symbol:
    """Symbol around a handle that the caller owns."""
    return Symbol(handle)


def copy_of(handle: Any) -> Symbol:
    """A copy of the graph of a handle that belongs to somebody else."""
    out = ffi.new("weft_symbol **")
    check(lib.weft_symbol_copy(handle, out))
    return adopt(out[0])


class Symbol(SymbolBase):
    """One or more outputs of a graph, whose values are not computed yet.

    Made by `var`, by the functions of ``mx.sym`` and by arithmetic. `bind` and `simple_bind` give
    the variables arrays and compute.

    Parameters
    ----------
    handle : cffi pointer
        The engine's symbol; the new object owns it.
    """

    __slots__ = ("_h", "__weakref__")
    # NumPy's operators leave mixed expressions to this class.
    __array_priority__ = 1000.0
    __array_ufunc__ = None

    def __init__(self, handle: Any) -> None:
        self._h = ffi.gc(handle, lib.weft_symbol_free)

    # --- Names.

    @property
    def name(self) -> str | None:
        """Name of the node; None for outputs of several nodes."""
        out = ffi.new("weft_string **")
        check(lib.weft_symbol_name(self._h, out))
        return take_text(out)

    @property
    def handle(self) -> Any:
        """The engine's handle."""
        return self._h

    def _names(self, what: int) -> list[str]:
        out = ffi.new("weft_strings **")
        check(lib.weft_symbol_names(self._h, what, out))
        return take_texts(out)

    def list_arguments(self) -> list[str]:
        """Names of the variables that are not auxiliary states, in topological order."""
        return self._names(ARGUMENTS)

    def list_outputs(self) -> list[str]:
        """Names of the outputs."""
        return self._names(OUTPUTS)

    def list_auxiliary_states(self) -> list[str]:
        """Names of the variables that operators update, as running statistics."""
        return self._names(STATES)

    def list_inputs(self) -> list[str]:
        """Names of all variables, in topological order."""
        return self._names(VARIABLES)

    def __repr__(self) -> str:
        name = self.name
        if name is None:
            return f"<{type(self).__name__} group [{', '.join(str(s.name) for s in self)}]>"
        return f"<{type(self).__name__} {name}>"

    # --- Attributes.

    def attr(self, key: str) -> str | None:
        """Attribute of the node; None where it has none of that name."""
        out = ffi.new("weft_string **")
        check(lib.weft_symbol_get_attribute(self._h, key.encode(), out))
        return take_text(out)

    def _attributes(self, recursive: bool) -> dict[str, dict[str, str]]:
        out = ffi.new("weft_strings **")
        check(lib.weft_symbol_attributes(self._h, recursive, out))
        parts = iter(take_texts(out))
        nodes: dict[str, dict[str, str]] = {}
        for node, key, value in zip(parts, parts, parts, strict=True):
            nodes.setdefault(node, {})[key] = value
        return nodes

    def list_attr(self, recursive: bool = False) -> dict[str, str]:
        """Attributes of the node."""
        if recursive:
            raise DeprecationWarning("list_attr(recursive=True) is gone, use attr_dict()")
        return next(iter(self._attributes(False).values()), {})

    def attr_dict(self) -> dict[str, dict[str, str]]:
        """Attributes of all nodes that have some, by the nodes' names."""
        return self._attributes(True)

    def _set_attr(self, **kwargs: str) -> None:
        """Set attributes of the node."""
        for key, value in kwargs.items():
            if not isinstance(value, str):
                raise ValueError(f"attribute {key} is {value!r}; attributes are strings")
            check(lib.weft_symbol_set_attribute(self._h, key.encode(), value.encode()))

    # --- Parts.

    def __len__(self) -> int:
        out = ffi.new("size_t *")
        check(lib.weft_symbol_num_outputs(self._h, out))
        return out[0]

    def __iter__(self) -> Iterator[Symbol]:
        return (self[i] for i in range(len(self)))

    def __getitem__(self, index: int | slice | str) -> Symbol:
        """One output, by place or name, or several as a group."""
        count = len(self)
        if isinstance(index, slice):
            from .making import Group

            return Group([self[i] for i in range(*index.indices(count))])
        if isinstance(index, str):
            places = [i for i, name in enumerate(self.list_outputs()) if name == index]
            if not places:
                raise ValueError(f"there is no output {index!r} among {self.list_outputs()}")
            if len(places) > 1:
                raise ValueError(f"{len(places)} outputs have the name {index!r}")
            index = places[0]
        if not hasattr(index, "__index__"):
            raise TypeError(
                f"index is {type(index).__name__}, expected an integer, a slice or a name"
            )
        index = index.__index__()
        if not 0 <= index < count:
            raise IndexError(f"output {index} of a symbol that has {count}")
        if count == 1:
            return self
        out = ffi.new("weft_symbol **")
        check(lib.weft_symbol_output(self._h, index, out))
        return adopt(out[0])

    def get_internals(self) -> Symbol:
        """The outputs of all nodes, in topological order."""
        out = ffi.new("weft_symbol **")
        check(lib.weft_symbol_internals(self._h, out))
        return adopt(out[0])

    def get_children(self) -> Symbol | None:
        """The inputs of the outputs' nodes; None where there are none."""
        out = ffi.new("weft_symbol **")
        check(lib.weft_symbol_children(self._h, out))
        return adopt(out[0]) if out[0] else None

    # --- Copies.

    def __copy__(self) -> Symbol:
        return copy_of(self._h)

    def __deepcopy__(self, memo: Any) -> Symbol:
        return self.__copy__()

    def __reduce__(self) -> Any:
        from .making import fromjson

        return fromjson, (self.tojson(remove_amp_cast=False),)

    def __call__(self, *args: Symbol, **kwargs: Any) -> Symbol:
        """A copy of the graph with variables replaced, all in order or by name.

        Parameters
        ----------
        *args, **kwargs : Symbol
            What takes the place of the variables.
        name : str, optional
            Name of the copy's node.
        """
        name = kwargs.pop("name", None)
        if args and kwargs:
            raise TypeError("compose: give symbols by position or by keyword, not both")
        given = [*args, *kwargs.values()]
        for symbol in given:
            if not isinstance(symbol, Symbol):
                raise TypeError(f"compose: {type(symbol).__name__} given, expected Symbol")
        keys = text_list(kwargs)
        handles = ffi.new("weft_symbol *[]", [s._h for s in given] or 1)
        out = ffi.new("weft_symbol **")
        check(
            lib.weft_symbol_compose(
                self._h, (name or "").encode(), len(given),
                keys.pointer if kwargs else ffi.NULL, handles, out,
            )
        )  # fmt: skip
        return adopt(out[0])

    # --- Files.

    def tojson(self, remove_amp_cast: bool = True) -> str:
        """The graph in MXNet's JSON.

        Parameters
        ----------
        remove_amp_cast : bool
            Leave out the casts that mixed precision put in.
        """
        out = ffi.new("weft_string **")
        check(lib.weft_symbol_to_json(self._h, out))
        text = take_text(out)
        return _json.without_amp_casts(text) if remove_amp_cast else text

    def save(self, fname: str | os.PathLike[str], remove_amp_cast: bool = True) -> None:
        """Write the graph to a file, as `tojson` does."""
        with open(fname, "w", encoding="utf-8") as file:
            file.write(self.tojson(remove_amp_cast))

    def debug_str(self) -> str:
        """The graph as text, for reading."""
        return _json.debug_text(self.tojson(remove_amp_cast=False))

    # --- Shapes and dtypes.

    def infer_shape(self, *args: Any, **kwargs: Any) -> Any:
        """Shapes of arguments, outputs and auxiliary states, from those that are given.

        Parameters
        ----------
        *args, **kwargs : tuple of int
            Shapes of arguments, in order (None: not known) or by name. 0 stands for a dimension
            that is not known, an empty tuple for a shape that is not known.

        Returns
        -------
        three lists of tuple of int, or None three times where shapes stay unknown

        Raises
        ------
        ValueError
            Shapes do not agree, or there is no such argument.
        """
        return _inference.infer_shape(self, args, kwargs, partial=False)

    def infer_shape_partial(self, *args: Any, **kwargs: Any) -> Any:
        """`infer_shape`, which gives what can be found, with 0 and () for the rest."""
        return _inference.infer_shape(self, args, kwargs, partial=True)

    def infer_type(self, *args: Any, **kwargs: Any) -> Any:
        """Dtypes of arguments, outputs and auxiliary states, from those that are given.

        Returns
        -------
        three lists of NumPy types, or None three times where dtypes stay unknown
        """
        return _inference.infer_type(self, args, kwargs, partial=False)

    def infer_type_partial(self, *args: Any, **kwargs: Any) -> Any:
        """`infer_type`, which gives what can be found, with None for the rest."""
        return _inference.infer_type(self, args, kwargs, partial=True)

    # --- Computing.

    def bind(
        self, ctx: Any, args: Any, args_grad: Any = None, grad_req: Any = "write",
        aux_states: Any = None, group2ctx: Any = None, shared_exec: Any = None,
    ) -> Any:  # fmt: skip
        """An executor on given arrays.

        Parameters
        ----------
        ctx : Context
        args : list or dict of NDArray
            An array for each argument.
        args_grad : list or dict of NDArray, optional
            Where gradients go; arguments without an array get none.
        grad_req : str, or list or dict of str
            ``'write'``, ``'add'`` or ``'null'``.
        aux_states : list or dict of NDArray, optional
        group2ctx : dict of str to Context, optional
            Accepted; all nodes run on `ctx`.
        shared_exec : Executor, optional
            Accepted; executors share memory anyway.

        Returns
        -------
        Executor
        """
        from ._bind import bind

        return bind(self, ctx, args, args_grad, grad_req, aux_states)

    def simple_bind(
        self, ctx: Any, grad_req: Any = "write", type_dict: Any = None, stype_dict: Any = None,
        group2ctx: Any = None, shared_arg_names: Any = None, shared_exec: Any = None,
        shared_buffer: Any = None, **kwargs: Any,
    ) -> Any:  # fmt: skip
        """An executor on new arrays, which are zeros.

        Parameters
        ----------
        ctx : Context
        grad_req : str, or list or dict of str
            ``'write'``, ``'add'`` or ``'null'``.
        type_dict : dict of str to dtype, optional
            Dtypes of variables; the others follow from these, or are float32.
        stype_dict : dict of str to str, optional
            Storage types; only ``'default'`` exists.
        group2ctx : dict of str to Context, optional
            Accepted; all nodes run on `ctx`.
        shared_arg_names : list of str, optional
            Arguments whose arrays are those of `shared_exec`.
        shared_exec : Executor, optional
            Has arrays to share: those of `shared_arg_names`, and auxiliary states.
        shared_buffer : dict of str to NDArray, optional
            Arrays whose memory is used where it is large enough; new arrays are put in.
        **kwargs : tuple of int
            Shapes of variables.

        Returns
        -------
        Executor
        """
        from ._bind import simple_bind

        return simple_bind(self, ctx, grad_req, type_dict, stype_dict, shared_arg_names,
                           shared_exec, shared_buffer, kwargs)  # fmt: skip

    def eval(self, ctx: Any = None, **kwargs: Any) -> list[Any]:
        """The outputs, from arrays by the names of the variables."""
        states = {name: kwargs[name] for name in self.list_auxiliary_states() if name in kwargs}
        args = {name: array for name, array in kwargs.items() if name not in states}
        return self.bind(ctx, args, aux_states=states).forward()

    def gradient(self, wrt: Sequence[str]) -> Any:
        """Not there, as in MXNet: bind the symbol and call `Executor.backward`."""
        raise NotImplementedError("Symbol.gradient: bind the symbol, then Executor.backward")

    def optimize_for(
        self, backend: str, args: Any = None, aux: Any = None, ctx: Any = None,
        shape_dict: Any = None, type_dict: Any = None, stype_dict: Any = None,
        skip_infer: bool = False, **kwargs: Any,
    ) -> Symbol:  # fmt: skip
        """A copy of the symbol: graphs are optimized where they are bound.

        Parameters
        ----------
        backend : {'weft', 'MKLDNN'} or None
            All are weft's compiler.
        args, aux : dict of str to NDArray, optional
        shape_dict, type_dict : dict by name, optional
            Checked with the arrays of `args` and `aux`, unless `skip_infer`.
        ctx, stype_dict, **kwargs
            Accepted.

        Raises
        ------
        ValueError
            There is no such backend, or shapes or dtypes do not fit.
        """
        check_backend(backend, "Symbol.optimize_for")
        if not skip_infer:
            arrays = {**(args or {}), **(aux or {})}
            variables = set(self.list_inputs())
            shapes = {**(shape_dict or {}), **{n: a.shape for n, a in arrays.items()}}
            known = {n: _inference.known_shape(s) for n, s in shapes.items()}
            dtypes = {**(type_dict or {}), **{n: a.dtype_name for n, a in arrays.items()}}
            _inference.Inference(
                self,
                {n: s for n, s in known.items() if n in variables and s is not None},
                {n: t for n, t in dtypes.items() if n in variables},
                partial=True,
            )
        return self.__copy__()

    def get_backend_symbol(self, backend: str) -> Symbol:
        """`optimize_for` without shapes."""
        return self.optimize_for(backend)

    def as_np_ndarray(self) -> Any:
        """Not part of this version: there is no ``mx.np``."""
        raise NotImplementedError("as_np_ndarray: this version of weft has no mx.np symbols")

    def as_nd_ndarray(self) -> Symbol:
        """The symbol itself."""
        return self

    def __bool__(self) -> bool:
        raise NotImplementedForSymbol("bool()", self)

    def __hash__(self) -> int:
        return id(self) >> 4
