"""Applying operators to symbols: what the generated functions stand on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import _op
from .._ffi import ffi, lib
from ..attribute import is_node_attribute
from ..base import check
from ..name import NameManager
from ._texts import scope_attributes, text_list
from .symbol import Symbol, adopt


class Operator:
    """One operator of the registry, for symbols.

    Parameters
    ----------
    name : str
        Name or alias.
    attributes : tuple of str
        The attributes, in the order in which calls give their values.
    inputs : tuple of str
        Names of the inputs.
    variadic : str, optional
        For operators of any number of inputs: how files name the number. Where that is an
        attribute too, it is the last one.
    """

    __slots__ = ("_op", "_inputs", "_attributes", "_variadic")

    def __init__(
        self, name: str, attributes: tuple[str, ...], inputs: tuple[str, ...],
        variadic: str | None = None,
    ) -> None:  # fmt: skip
        self._op = _op.Operator(name, attributes, inputs)
        self._inputs = inputs
        self._attributes = attributes
        self._variadic = variadic

    def __call__(
        self,
        hint: str,
        inputs: Sequence[Any],
        values: tuple[Any, ...] = (),
        name: str | None = None,
        attr: dict[str, str] | None = None,
        extra: dict[str, Any] | None = None,
    ) -> Symbol:
        """Apply it.

        Parameters
        ----------
        hint : str
            What automatic names begin with.
        inputs : sequence of Symbol or None
            Absent ones become variables where the operator needs them.
        values : tuple
            Attributes; `UNSET`: default.
        name : str, optional
        attr : dict of str to str, optional
            Attributes of the node that are not the operator's.
        extra : dict
            Further keywords: attributes of the node by name, as ``lr_mult=2`` and ``__x__="1"``.
        """
        if self._variadic is not None:
            if len(inputs) == 1 and isinstance(inputs[0], (list, tuple)):
                inputs = tuple(inputs[0])
            if extra:
                extra.pop(self._variadic, None)
            if self._variadic in self._attributes:
                values = (*values, sum(map(len, inputs)))
        attributes = self._node_attributes(attr, extra)
        for i, symbol in enumerate(inputs):
            if symbol is not None and not isinstance(symbol, Symbol):
                place = self._inputs[min(i, len(self._inputs) - 1)]
                raise TypeError(
                    f"{self._op.name}: {place} is {type(symbol).__name__}, expected Symbol"
                )
        attrs = ffi.NULL
        if self._attributes:
            attrs = ffi.gc(self._op.pack(values), lib.weft_attrs_free)
        name = NameManager.current.get(name, hint)
        keys, texts = text_list(attributes), text_list(attributes.values())
        handles = ffi.new("weft_symbol *[]", [ffi.NULL if s is None else s._h for s in inputs] or 1)
        out = ffi.new("weft_symbol **")
        check(
            lib.weft_symbol_apply(
                self._op.handle, attrs, name.encode(), len(attributes), keys.pointer,
                texts.pointer, len(inputs), handles, out,
            )
        )  # fmt: skip
        return adopt(out[0])

    def _node_attributes(
        self, attr: dict[str, str] | None, extra: dict[str, Any] | None
    ) -> dict[str, str]:
        """The attributes of the open scope, of `attr` and of the keywords."""
        found = scope_attributes(self._op.name, attr)
        for key, value in (extra or {}).items():
            if not is_node_attribute(key):
                self._op.reject({key: value})
            found[key] = str(value)
        for key in found:
            if not is_node_attribute(key):
                raise ValueError(
                    f"{self._op.name}: attribute {key!r} is not the operator's; names of others "
                    "begin and end with two underscores"
                )
        return found
