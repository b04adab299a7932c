"""Calling operators: attribute packing, the hot paths, and what generated functions stand on."""

from __future__ import annotations

import contextlib
import difflib
from typing import Any

from ._core import Call, attribute_key, set_error_hook
from ._ffi import ffi, lib
from .base import check, raise_last_error
from .context import Context, current_context

set_error_hook(raise_last_error)

# More distinct attribute sets of one operator than this are not kept (learning rates that change
# every step must not fill the memory).
_CACHE_SIZE = 1024


class _Unset:
    """The value of an attribute that was not given: the registry's default applies."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<default>"

    def __bool__(self) -> bool:
        return False


UNSET = _Unset()

_DTYPE_ALIASES = {"bool_": "bool", "float": "float64", "int": "int64", "half": "float16"}


def dtype_name(dtype: Any) -> str:
    """Name of a dtype given as a name, a NumPy code ("f"), dtype or type, or a Python type."""
    if isinstance(dtype, str):
        if dtype in _DTYPE_ALIASES:
            return _DTYPE_ALIASES[dtype]
        import numpy  # not needed to import weft

        try:
            known = numpy.dtype(dtype)
        except (TypeError, ValueError, SyntaxError):
            return dtype  # bfloat16, or a mistake, which the look-up of the dtype names
        return known.name if known.kind in "biuf" else dtype
    name = getattr(dtype, "name", None) or getattr(dtype, "__name__", None)
    if name is None:
        raise TypeError(f"{dtype!r} is not a dtype")
    return _DTYPE_ALIASES.get(name, name)


def _pack(slot: Any, value: Any, keep: list[Any]) -> None:
    """Write a Python value into a ``weft_value``; memory it points at goes into `keep`."""
    if value is None:
        slot.kind = lib.WEFT_KIND_NONE
    elif isinstance(value, bool):
        slot.kind, slot.value.i = lib.WEFT_KIND_BOOL, value
    elif isinstance(value, int):
        slot.kind, slot.value.i = lib.WEFT_KIND_INT, value
    elif isinstance(value, float):
        slot.kind, slot.value.f = lib.WEFT_KIND_FLOAT, value
    elif isinstance(value, str):
        _pack_text(slot, value, keep)
    elif isinstance(value, (tuple, list)):
        _pack_list(slot, value, keep)
    elif isinstance(value, Context):
        slot.kind = lib.WEFT_KIND_DEVICE
        slot.value.i = value.device_typeid << 32 | value.device_id
    # Before __index__, which np.int32, the type, has as well.
    elif isinstance(value, type) or hasattr(value, "itemsize") and hasattr(value, "kind"):
        _pack_text(slot, dtype_name(value), keep)
    elif hasattr(value, "__index__"):
        slot.kind, slot.value.i = lib.WEFT_KIND_INT, value.__index__()
    elif hasattr(value, "__float__"):
        slot.kind, slot.value.f = lib.WEFT_KIND_FLOAT, float(value)
    else:
        raise TypeError(f"{type(value).__name__} {value!r} cannot be an attribute")


def _pack_text(slot: Any, text: str, keep: list[Any]) -> None:
    data = text.encode()
    buffer = ffi.new("char[]", data)
    keep.append(buffer)
    slot.kind, slot.value.s, slot.size = lib.WEFT_KIND_STRING, buffer, len(data)


def _pack_list(slot: Any, items: Any, keep: list[Any]) -> None:
    slot.size = len(items)
    if all(hasattr(item, "__index__") for item in items):
        buffer = ffi.new("int64_t[]", [item.__index__() for item in items])
        slot.kind, slot.value.ints = lib.WEFT_KIND_INTS, buffer
    elif all(isinstance(item, (int, float)) for item in items):
        buffer = ffi.new("double[]", [float(item) for item in items])
        slot.kind, slot.value.floats = lib.WEFT_KIND_FLOATS, buffer
    else:
        buffer = ffi.new("weft_value[]", len(items))
        for i, item in enumerate(items):
            _pack(buffer[i], item, keep)
        slot.kind, slot.value.list = lib.WEFT_KIND_LIST, buffer
    keep.append(buffer)


def address(handle: Any) -> int:
    """The address that a cffi pointer holds."""
    return int(ffi.cast("uintptr_t", handle))


def missing_name(module: dict[str, Any], wanted: str) -> AttributeError:
    """The error for a name that a namespace of operators does not have; it names close ones."""
    public = [name for name in module if not name.startswith("_")]
    close = difflib.get_close_matches(wanted, public, 3)
    hint = f"; did you mean {', '.join(close)}?" if close else ""
    return AttributeError(f"{module['__name__']} has no operator {wanted!r}{hint}")


class Operator:
    """One operator of the registry, looked up once.

    Parameters
    ----------
    name : str
        Name or alias.
    attributes : tuple of str
        The attributes, in the order in which calls give their values.
    inputs : tuple of str
        Names of the inputs, for messages.

    Attributes
    ----------
    call : weft._core.Call or None
        For operators without attributes: applies it to arrays, without a Python frame.
    """

    __slots__ = ("name", "handle", "call", "_attributes", "_ids", "_cache", "_inputs", "_ctx")

    def __init__(
        self, name: str, attributes: tuple[str, ...] = (), inputs: tuple[str, ...] = ()
    ) -> None:
        self.name = name
        handle = ffi.new("const weft_op **")
        check(lib.weft_op_find(name.encode(), handle))
        self.handle = handle[0]
        self._attributes = attributes
        self._inputs = inputs
        index = ffi.new("int32_t *")
        self._ids = []
        for attribute in attributes:
            check(lib.weft_op_attr_index(self.handle, attribute.encode(), index))
            self._ids.append(index[0])
        self._cache: dict[Any, Call] = {}
        # An operator without inputs is placed by its ctx attribute.
        self._ctx = attributes.index("ctx") if "ctx" in attributes and not inputs else -1
        self.call = None if attributes else Call(address(self.handle), 0, name, inputs, {})

    def bind(self, values: tuple[Any, ...]) -> Call:
        """The operator with these attributes (`UNSET`: default), cached."""
        if self._ctx >= 0 and not values[self._ctx]:
            i = self._ctx
            values = (*values[:i], current_context(), *values[i + 1 :])
        key = attribute_key(values)
        try:
            return self._cache[key]
        except KeyError:
            pass  # built below, where what goes wrong has no KeyError in its traceback
        except TypeError:  # a list among the values
            frozen = tuple(tuple(v) if isinstance(v, list) else v for v in values)
            key = attribute_key(frozen)
            with contextlib.suppress(KeyError, TypeError):
                return self._cache[key]
        return self._build_cached(values, key)

    def _build_cached(self, values: tuple[Any, ...], key: tuple[Any, ...]) -> Call:
        call = self.build(values)
        if len(self._cache) >= _CACHE_SIZE:
            self._cache.clear()
        with contextlib.suppress(TypeError):  # unhashable values are packed at every call
            self._cache[key] = call
        return call

    def build(self, values: tuple[Any, ...]) -> Call:
        """The operator with these attributes, newly packed."""
        attrs = self.pack(values)
        given = {
            name: value
            for name, value in zip(self._attributes, values, strict=False)
            if value is not UNSET
        }
        return Call(address(self.handle), address(attrs), self.name, self._inputs, given)

    def pack(self, values: tuple[Any, ...]) -> Any:
        """The engine's handle of these attributes (`UNSET`: default), which the caller owns."""
        given = [k for k, value in enumerate(values) if value is not UNSET]
        slots = ffi.new("weft_value[]", max(len(given), 1))
        keep: list[Any] = []
        for slot, k in enumerate(given):
            value = values[k]
            if self._attributes[k] == "dtype" and isinstance(value, str):
                value = dtype_name(value)
            try:
                _pack(slots[slot], value, keep)
            except (TypeError, ValueError, OverflowError) as failure:
                raise TypeError(
                    f"{self.name}: attribute {self._attributes[k]}: {failure}"
                ) from None
        ids = ffi.new("int32_t[]", [self._ids[k] for k in given] or 1)
        out = ffi.new("weft_attrs **")
        check(lib.weft_attrs_create(self.handle, len(given), ids, slots, out))
        return out[0]

    def __call__(
        self,
        inputs: tuple[Any, ...],
        values: tuple[Any, ...] = (),
        out: Any = None,
        extra: dict[str, Any] | None = None,
    ) -> Any:
        """Any number of inputs (None: absent); one array or a list of the outputs."""
        if extra:
            self.reject(extra)
        call = self.call or self.bind(values)
        return call(*inputs) if out is None else call.into(out, *inputs)

    def reject(self, extra: dict[str, Any]) -> None:
        """Raise TypeError for arguments that the operator does not take."""
        for key in extra:
            known = [*self._inputs, *self._attributes, "out"]
            close = difflib.get_close_matches(key, known, 1)
            hint = f"; did you mean {close[0]!r}?" if close else f"; it takes {', '.join(known)}"
            raise TypeError(f"{self.name}: unexpected argument {key!r}{hint}")
