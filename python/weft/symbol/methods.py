"""Operators as methods of Symbol: ``x.sum(axis=1)`` is ``sym.sum(x, axis=1)``."""

from __future__ import annotations

from typing import Any

from ..base import NotImplementedForSymbol
from ..ndarray.methods import FLUENT
from . import creation
from .gen import op

# What only arrays have, since symbols have no values.
_OF_ARRAYS = (
    "as_in_context", "asnumpy", "asscalar", "backward", "copy", "detach", "wait_to_read",
)  # fmt: skip


def _fluent(name: str) -> Any:
    function = getattr(op, name)

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        return function(self, *args, **kwargs)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"The symbol passed to `sym.{name}`.\n\n{function.__doc__}"
    return method


def _refused(name: str) -> Any:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        raise NotImplementedForSymbol(name, self)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"Raises: only arrays have `{name}`."
    return method


def astype(self: Any, *args: Any, **kwargs: Any) -> Any:
    """The symbol converted to `dtype`, the first argument."""
    return op.cast(self, *args, **kwargs)


def reshape(self: Any, *shape: Any, **kwargs: Any) -> Any:
    """The same elements under another shape, given as a tuple or size by size."""
    if len(shape) == 1:
        shape = shape[0]
    if shape != ():
        kwargs["shape"] = shape
    return op.reshape(self, **kwargs)


def transpose(self: Any, *axes: Any, **kwargs: Any) -> Any:
    """The symbol with permuted axes, given one by one or as a tuple; none: reversed."""
    if axes and not isinstance(axes[0], (tuple, list)):
        axes = (axes,)
    return op.transpose(self, *axes, **kwargs)


def split_v2(self: Any, *args: Any, **kwargs: Any) -> Any:
    """The symbol passed to `sym.split_v2`."""
    return creation.split_v2(self, *args, **kwargs)


def expand_dims(self: Any, axis: int, inplace: bool = False, **kwargs: Any) -> Any:
    """The symbol with an axis of size 1 more; `inplace` is accepted."""
    return op.expand_dims(self, axis=axis, **kwargs)


def flatten(self: Any, inplace: bool = False, **kwargs: Any) -> Any:
    """The symbol with all axes after the first in one; `inplace` is accepted."""
    return op.flatten(self, **kwargs)


def squeeze(self: Any, axis: Any = None, inplace: bool = False, **kwargs: Any) -> Any:
    """The symbol without axes of size 1; `inplace` is accepted."""
    return op.squeeze(self, axis=axis, **kwargs) if axis is not None else op.squeeze(self, **kwargs)


def install(cls: type) -> None:
    """Give Symbol its operator methods."""
    for name in FLUENT:
        setattr(cls, name, _fluent(name))
    for name in _OF_ARRAYS:
        setattr(cls, name, _refused(name))
    for method in (astype, reshape, transpose, split_v2, expand_dims, flatten, squeeze):
        setattr(cls, method.__name__, method)
    cls.__abs__ = _fluent("abs")
