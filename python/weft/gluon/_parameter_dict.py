"""Dictionaries of parameters under a common prefix."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import ItemsView, Iterator, KeysView, Sequence, ValuesView
from typing import Any

import numpy as np

from .. import initializer
from .. import ndarray as nd
from .._op import dtype_name
from ..context import Context
from ..ndarray import NDArray
from ._parameter import Constant, Parameter
from .utils import brief_list

__all__ = ["ParameterDict"]


def _merge_shapes(
    stored: Sequence[int] | None, wanted: Sequence[int] | None
) -> tuple[int, ...] | None:
    """Combine two partly known shapes; None when they contradict each other."""
    if stored is None or wanted is None or len(stored) != len(wanted):
        return None
    merged = []
    for a, b in zip(stored, wanted, strict=True):
        if a > 0 and b > 0 and a != b:
            return None
        merged.append(max(a, b) if a > 0 or b > 0 else a)
    return tuple(merged)


class ParameterDict:
    """Parameters by full name.

    Parameters
    ----------
    prefix : str
        Put before the name of every parameter that `get` creates.
    shared : ParameterDict, optional
        Where `get` looks for an existing parameter before it creates one.
    """

    def __init__(self, prefix: str = "", shared: ParameterDict | None = None) -> None:
        self._prefix = prefix
        self._params: OrderedDict[str, Parameter] = OrderedDict()
        self._shared = shared

    def __repr__(self) -> str:
        name = self._prefix + " " if self._prefix else ""
        lines = "\n".join(f"  {param}" for param in self.values())
        return f"{name}(\n{lines}\n)"

    def __getitem__(self, key: str) -> Parameter:
        return self._params[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._params)

    def __len__(self) -> int:
        return len(self._params)

    def __contains__(self, key: object) -> bool:
        return key in self._params

    def __bool__(self) -> bool:
        # Programs write `if params:` to tell a dictionary, even an empty one, from None.
        return True

    def items(self) -> ItemsView[str, Parameter]:
        """Pairs of full name and parameter."""
        return self._params.items()

    def keys(self) -> KeysView[str]:
        """Full names."""
        return self._params.keys()

    def values(self) -> ValuesView[Parameter]:
        """Parameters."""
        return self._params.values()

    @property
    def prefix(self) -> str:
        """Prefix of the parameters that `get` creates."""
        return self._prefix

    def _find(self, name: str) -> Parameter | None:
        if name in self._params:
            return self._params[name]
        if self._shared is not None and name in self._shared._params:
            self._params[name] = self._shared._params[name]
            return self._params[name]
        return None

    def get(self, name: str, **kwargs: Any) -> Parameter:
        """Return the parameter ``prefix + name``, creating it when there is none.

        Parameters
        ----------
        name : str
            Name without the prefix.
        **kwargs
            Arguments for `Parameter`; for an existing one they have to agree with it, and fill in
            what it leaves open.
        """
        name = self._prefix + name
        param = self._find(name)
        if param is None:
            param = self._params[name] = Parameter(name, **kwargs)
            return param
        for key, wanted in kwargs.items():
            self._reconcile(param, key, wanted)
        return param

    @staticmethod
    def _reconcile(param: Parameter, key: str, wanted: Any) -> None:
        if key in ("allow_deferred_init", "differentiable"):
            return
        stored = getattr(param, key)
        if stored is None:
            setattr(param, key, wanted)
            return
        if wanted is None or wanted == stored:
            return
        if key == "shape":
            if isinstance(wanted, int):
                wanted = (wanted,)
            merged = _merge_shapes(stored, wanted)
            if merged is not None:
                param._shape = merged
                return
        elif key == "dtype" and dtype_name(wanted) == dtype_name(stored):
            return
        raise AssertionError(
            f"Parameter {param.name!r} exists with {key} {stored!r}, which is not the {wanted!r} "
            "asked for"
        )

    def get_constant(self, name: str, value: Any = None) -> Constant:
        """Return the constant ``prefix + name``, creating it from `value` when there is none."""
        name = self._prefix + name
        param = self._find(name)
        if param is None:
            if value is None:
                raise KeyError(f"there is no constant {name!r}, and no value to create it with")
            param = self._params[name] = Constant(name, value)
            return param
        if not isinstance(param, Constant):
            raise AssertionError(f"Parameter {name!r} exists and is not a constant")
        if value is not None:
            given = value.asnumpy() if isinstance(value, NDArray) else np.asarray(value)
            if given.shape != param.shape or not np.array_equal(given, param.value.asnumpy()):
                raise AssertionError(f"Constant {name!r} exists with another value")
        return param

    def update(self, other: ParameterDict) -> None:
        """Add the parameters of `other`; the same name must mean the same parameter."""
        mine = self._params
        for name, param in other.items():
            if mine.setdefault(name, param) is not param:
                raise AssertionError(f"two different parameters are named {name!r}")

    def initialize(
        self,
        init: Any = None,
        ctx: Context | Sequence[Context] | None = None,
        verbose: bool = False,
        force_reinit: bool = False,
    ) -> None:
        """Initialize every parameter; `init` applies where a parameter has none of its own.

        See `Parameter.initialize`. `verbose` logs which initializer each parameter gets.
        """
        if init is None:
            init = initializer.Uniform()
        if verbose:
            init.set_verbosity(verbose=verbose)
        for param in self.values():
            param.initialize(None, ctx, init, force_reinit=force_reinit)

    def zero_grad(self) -> None:
        """Fill every gradient with zeros."""
        for param in self.values():
            param.zero_grad()

    def list_ctx(self) -> list[Context]:
        """Return every context some parameter is on."""
        seen = {ctx: None for param in self.values() for ctx in param.list_ctx()}
        return list(seen)

    def reset_ctx(self, ctx: Context | Sequence[Context]) -> None:
        """Move every parameter."""
        for param in self.values():
            param.reset_ctx(ctx)

    def setattr(self, name: str, value: Any) -> None:
        """Set an attribute, `grad_req` for example, of every parameter."""
        for param in self.values():
            setattr(param, name, value)

    def save(self, filename: str, strip_prefix: str = "") -> None:
        """Write the values under their full names, less `strip_prefix`.

        Raises
        ------
        ValueError
            A name does not start with `strip_prefix`.
        """
        arrays = {}
        for param in self.values():
            if not param.name.startswith(strip_prefix):
                raise ValueError(
                    f"save: strip_prefix {strip_prefix!r} is not a prefix of the parameter "
                    f"{param.name!r}, which may be shared or made outside name_scope()"
                )
            arrays[param.name[len(strip_prefix) :]] = param._reduce()
        nd.save(filename, arrays)

    def load(
        self,
        filename: str,
        ctx: Context | Sequence[Context] | None = None,
        allow_missing: bool = False,
        ignore_extra: bool = False,
        restore_prefix: str = "",
        cast_dtype: bool = False,
        dtype_source: str = "current",
    ) -> None:
        """Read values that `save` wrote; see `load_dict`."""
        self.load_dict(
            nd.load(filename),
            ctx,
            allow_missing,
            ignore_extra,
            restore_prefix,
            filename,
            cast_dtype,
            dtype_source,
        )

    def load_dict(
        self,
        param_dict: dict[str, NDArray],
        ctx: Context | Sequence[Context] | None = None,
        allow_missing: bool = False,
        ignore_extra: bool = False,
        restore_prefix: str = "",
        filename: str | None = None,
        cast_dtype: bool = False,
        dtype_source: str = "current",
    ) -> None:
        """Take values from arrays by name.

        Parameters
        ----------
        param_dict : dict of str to NDArray
            Values; a leading ``arg:`` or ``aux:`` of a name is dropped.
        ctx : Context or list of Context, optional
            Where to put parameters that are not initialized yet; the CPU when None.
        allow_missing : bool
            Leave parameters alone that `param_dict` does not have.
        ignore_extra : bool
            Skip values that no parameter has the name of.
        restore_prefix : str
            Put before each name of `param_dict`.
        filename : str, optional
            For error messages.
        cast_dtype : bool
            Cast where the dtypes differ, instead of raising.
        dtype_source : {'current', 'saved'}
            Which side's dtype a cast keeps.
        """
        source = f"file {filename!r}" if filename else "param_dict"
        if not isinstance(param_dict, dict):
            raise ValueError(f"load: {source} holds a list of arrays, names are needed")
        for name in self.keys():
            if not name.startswith(restore_prefix):
                raise AssertionError(
                    f"load: restore_prefix {restore_prefix!r} is not a prefix of the parameter "
                    f"{name!r}"
                )
        loaded = {}
        for name, array in param_dict.items():
            if name.startswith(("arg:", "aux:")):
                name = name[4:]
            loaded[restore_prefix + name] = array
        if not allow_missing:
            for name in self.keys():
                if name not in loaded:
                    raise AssertionError(
                        f"load: parameter {name[len(restore_prefix) :]!r} is missing in {source}, "
                        f"which has {brief_list(param_dict)}; source and target need the same "
                        "prefix, or allow_missing=True"
                    )
        for name, array in loaded.items():
            if name in self._params:
                self._params[name]._load_init(array, ctx, cast_dtype, dtype_source)
            elif not ignore_extra:
                raise AssertionError(
                    f"load: {name[len(restore_prefix) :]!r} of {source} is no parameter here, "
                    f"there are {brief_list(self.keys())}; ignore_extra=True skips it"
                )
