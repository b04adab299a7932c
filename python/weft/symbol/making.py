"""Symbols from nothing: variables, groups, files."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import initializer
from .._ffi import ffi, lib
from ..attribute import is_node_attribute
from ..base import check
from ..ndarray.ndarray import dtype_number
from ._texts import scope_attributes
from .symbol import Symbol, adopt

__all__ = ["Group", "Variable", "fromjson", "load", "load_json", "var"]

_STORAGE_TYPES = ("default", "row_sparse", "csr")


def Group(  # noqa: N802
    symbols: Sequence[Symbol], create_fn: Callable[[Any], Symbol] = Symbol
) -> Symbol:
    """The outputs of several symbols as one.

    Parameters
    ----------
    symbols : list of Symbol
    create_fn : callable
        Makes the result of the engine's handle.
    """
    symbols = list(symbols)
    if not symbols or not all(isinstance(s, Symbol) for s in symbols):
        raise TypeError(f"Group: symbols is {symbols!r}, expected a list of Symbol")
    out = ffi.new("weft_symbol **")
    handles = ffi.new("weft_symbol *[]", [s._h for s in symbols])
    check(lib.weft_symbol_group(len(symbols), handles, out))
    return create_fn(out[0])


def var(
    name: str, attr: dict[str, str] | None = None, shape: Any = None, lr_mult: float | None = None,
    wd_mult: float | None = None, dtype: Any = None, init: Any = None, stype: str | None = None,
    **kwargs: str,
) -> Symbol:  # fmt: skip
    """A variable.

    Parameters
    ----------
    name : str
    attr : dict of str to str, optional
        Attributes.
    shape : tuple of int, optional
        0 or -1 stands for a dimension that is not known.
    lr_mult, wd_mult : float, optional
        Factors on the optimizer's learning rate and weight decay.
    dtype : str or type, optional
    init : Initializer or str, optional
    stype : str, optional
        Storage type, for those who read the graph; it is computed with dense arrays.
    **kwargs : str
        Further attributes, whose names begin and end with two underscores.

    Examples
    --------
    >>> data = mx.sym.var("data", shape=(32, 784))
    """
    if not isinstance(name, str):
        raise TypeError(f"var: name is {type(name).__name__}, expected str")
    attributes = scope_attributes("var", attr)
    if stype not in (None, *_STORAGE_TYPES):
        raise ValueError(f"var: stype is {stype!r}, expected one of {_STORAGE_TYPES}")
    if isinstance(init, initializer.Initializer):
        init = init.dumps()
    given = {
        "__shape__": None if shape is None else _shape_text(shape),
        "__lr_mult__": lr_mult,
        "__wd_mult__": wd_mult,
        "__dtype__": None if dtype is None else dtype_number(dtype),
        "__init__": init,
        "__storage_type__": None if stype is None else _STORAGE_TYPES.index(stype),
    }
    attributes |= {key: str(value) for key, value in given.items() if value is not None}
    for key, value in kwargs.items():
        if not is_node_attribute(key):
            raise ValueError(
                f"var: attribute {key!r}: names of further attributes begin and end with two "
                "underscores"
            )
        attributes[key] = str(value)
    out = ffi.new("weft_symbol **")
    check(lib.weft_symbol_variable(name.encode(), out))
    symbol = adopt(out[0])
    symbol._set_attr(**attributes)
    return symbol


def _shape_text(shape: Any) -> str:
    dims = (shape,) if hasattr(shape, "__index__") else shape
    return str(tuple(int(np.int64(dim)) for dim in dims))


Variable = var


def fromjson(json_str: str) -> Symbol:
    """The graph of a text that `Symbol.tojson`, or MXNet 0.8 to 1.9, wrote.

    Raises
    ------
    OSError
        The text is no graph; the message names the node.
    LookupError
        It uses an operator that weft does not have.
    """
    if not isinstance(json_str, str):
        raise TypeError(f"fromjson: json_str is {type(json_str).__name__}, expected str")
    return _parse(json_str, "JSON text")


load_json = fromjson


def load(fname: str | os.PathLike[str]) -> Symbol:
    """The graph of a ``-symbol.json`` file of MXNet 0.8 to 1.9; errors as for `fromjson`."""
    if not isinstance(fname, (str, os.PathLike)):
        raise TypeError(f"load: fname is {type(fname).__name__}, expected a path")
    with open(fname, "rb") as file:
        return _parse(file.read().decode("utf-8", "replace"), os.fspath(fname))


def _parse(text: str, file: str) -> Symbol:
    data = text.encode()
    out = ffi.new("weft_symbol **")
    check(lib.weft_symbol_from_json(ffi.from_buffer(data), len(data), os.fsencode(file), out))
    return adopt(out[0])
