"""Shapes and dtypes of symbols."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._ffi import ffi, lib
from ..base import check
from ..ndarray.ndarray import _DTYPES, _numpy_types, dtype_number
from ..util import is_np_shape

if TYPE_CHECKING:
    from .symbol import Symbol

ARGUMENTS, OUTPUTS, STATES, VARIABLES = range(4)
# Axes that a shape may have; the engine's arrays have fewer.
_ROOM = 64

Shape = tuple[int, ...]


class Inference:
    """What the engine finds out about a symbol.

    Parameters
    ----------
    symbol : Symbol
    shapes : dict of str to tuple of int
        What is known, by the names of variables; -1 stands for a dimension that is not known.
    dtypes : dict of str to dtype
        What is known.
    partial : bool
        Whether something may stay unknown.
    """

    def __init__(
        self, symbol: Symbol, shapes: Mapping[str, Shape], dtypes: Mapping[str, Any], partial: bool
    ) -> None:
        names = list({**shapes, **dtypes})
        keep = [ffi.new("char[]", name.encode()) for name in names]
        ranks = [len(shapes[n]) if n in shapes else -1 for n in names]
        sizes = [ffi.new("int64_t[]", shapes.get(n) or 1) for n in names]
        numbers = [dtype_number(dtypes[n]) if n in dtypes else -1 for n in names]
        out = ffi.new("weft_inference **")
        check(
            lib.weft_symbol_infer(
                symbol._h, len(names), ffi.new("char *[]", keep or 1),
                ffi.new("int32_t[]", ranks or 1), ffi.new("int64_t *[]", sizes or 1),
                ffi.new("int32_t[]", numbers or 1), partial, out,
            )
        )  # fmt: skip
        self._handle = ffi.gc(out[0], lib.weft_inference_free)
        self._counts = {what: len(symbol._names(what)) for what in range(4)}

    def types(self, what: int) -> list[tuple[Shape | None, str | None]]:
        """Shape and dtype of each argument, output, state or variable; None: not known.

        Shapes have -1 for dimensions that are not known.
        """
        sizes = ffi.new("int64_t[]", _ROOM)
        ndim, dtype = ffi.new("int32_t *"), ffi.new("int32_t *")
        found: list[tuple[Shape | None, str | None]] = []
        for i in range(self._counts[what]):
            check(lib.weft_inference_type(self._handle, what, i, _ROOM, sizes, ndim, dtype))
            shape = None if ndim[0] < 0 else tuple(sizes[0 : ndim[0]])
            found.append((shape, None if dtype[0] < 0 else _DTYPES[dtype[0]]))
        return found


def known_shape(shape: Any) -> Shape | None:
    """A shape as callers give it, with -1 for unknown dimensions; None for one that says nothing.

    Unless NumPy's shapes are switched on, 0 stands for a dimension that is not known, and an empty
    tuple for a shape that is not known.
    """
    dims = (shape,) if hasattr(shape, "__index__") else tuple(shape)
    dims = tuple(dim.__index__() for dim in dims)
    if is_np_shape():
        return dims
    return tuple(dim or -1 for dim in dims) or None


def _by_name(symbol: Symbol, what: str, args: Sequence[Any], kwargs: dict) -> dict[str, Any]:
    """What a call gives by position or keyword, by the names of variables; None: nothing."""
    if args and kwargs:
        raise TypeError(f"{what}: give what is known by position or by keyword, not both")
    if args:
        names = symbol.list_arguments()
        if len(args) > len(names):
            raise TypeError(f"{what}: {len(args)} given, but there are {len(names)} arguments")
        kwargs = dict(zip(names, args, strict=False))
    else:
        names = symbol.list_inputs()
        for name in kwargs:
            if name not in names:
                raise ValueError(f"{what}: there is no argument {name!r} among {names}")
    return {name: value for name, value in kwargs.items() if value is not None}


def _shown_shape(shape: Shape | None) -> Shape:
    return () if shape is None else shape if is_np_shape() else tuple(max(d, 0) for d in shape)


def infer_shape(symbol: Symbol, args: Sequence[Any], kwargs: dict, partial: bool) -> Any:
    """`Symbol.infer_shape` and `infer_shape_partial`."""
    given = {n: known_shape(s) for n, s in _by_name(symbol, "infer_shape", args, kwargs).items()}
    found = Inference(symbol, {n: s for n, s in given.items() if s is not None}, {}, True)
    shapes = [[shape for shape, _ in found.types(w)] for w in (ARGUMENTS, OUTPUTS, STATES)]

    def is_known(shape: Shape | None) -> bool:
        return shape is not None and -1 not in shape

    if not partial and not all(is_known(shape) for part in shapes for shape in part):
        _warn(symbol, "shape", shapes[0], is_known)
        return None, None, None
    return tuple([_shown_shape(shape) for shape in part] for part in shapes)


def infer_type(symbol: Symbol, args: Sequence[Any], kwargs: dict, partial: bool) -> Any:
    """`Symbol.infer_type` and `infer_type_partial`."""
    given = _by_name(symbol, "infer_type", args, kwargs)
    found = Inference(symbol, {}, given, True)
    dtypes = [[dtype for _, dtype in found.types(w)] for w in (ARGUMENTS, OUTPUTS, STATES)]
    if not partial and any(dtype is None for part in dtypes for dtype in part):
        _warn(symbol, "dtype", dtypes[0], lambda dtype: dtype is not None)
        return None, None, None
    types = dict(zip(_DTYPES, _numpy_types(), strict=True))
    return tuple([None if d is None else types[d] for d in part] for part in dtypes)


def _warn(symbol: Symbol, what: str, found: Sequence[Any], is_known: Callable) -> None:
    """Name the arguments that would have to be given."""
    unknown = [
        f"{name}: {value}"
        for name, value in zip(symbol.list_arguments(), found, strict=True)
        if not is_known(value)
    ]
    warnings.warn(
        f"the {what} of some arguments is not known: {', '.join(unknown) or 'outputs only'}",
        stacklevel=4,
    )
