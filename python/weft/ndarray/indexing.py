"""NumPy-style indexing and reshaping of NDArrays.

Basic keys (integers, slices, None, Ellipsis) become one engine call that makes a view. A key with
arrays or lists is split into a basic part and one `gather_nd`.
"""

from __future__ import annotations

from typing import Any

from .. import autograd
from .._ffi import ffi, lib
from ..base import check
from .ndarray import NDArray, _numpy, empty, from_numpy_copy, wrap

__all__ = ["get", "assign", "reshape"]


def _is_integer(item: Any) -> bool:
    return hasattr(item, "__index__") and not isinstance(item, (bool, NDArray)) and not (
        getattr(item, "ndim", 0)
    )


def _is_basic(item: Any) -> bool:
    return item is None or item is Ellipsis or isinstance(item, slice) or _is_integer(item)


def _items(key: tuple[Any, ...]) -> Any:
    """The key as an array of ``weft_index``."""
    items = ffi.new("weft_index[]", max(len(key), 1))
    for slot, item in zip(items, key, strict=False):
        if item is None:
            slot.kind = 2
        elif item is Ellipsis:
            slot.kind = 3
        elif isinstance(item, slice):
            slot.kind = 1
            slot.step = 1 if item.step is None else item.step.__index__()
            if item.start is not None:
                slot.has_begin, slot.begin = 1, item.start.__index__()
            if item.stop is not None:
                slot.has_end, slot.end = 1, item.stop.__index__()
        else:
            slot.kind, slot.begin = 0, item.__index__()
    return items


def _tracked(array: NDArray) -> bool:
    """Whether what is made of the array has to be seen, by the tape or by a trace."""
    if lib.weft_trace_is_active():
        return True
    return autograd.is_recording() and lib.weft_array_in_graph(array._h) == 1


def _view(array: NDArray, key: tuple[Any, ...]) -> NDArray:
    out = ffi.new("weft_array **")
    check(lib.weft_array_index(array._h, len(key), _items(key), out))
    return wrap(out[0])


def _expand(key: tuple[Any, ...], ndim: int) -> list[Any]:
    """The key with Ellipsis replaced by full slices, one entry per axis (and None)."""
    used = sum(
        1 if not _is_mask(item) else item.ndim
        for item in key
        if item is not None and item is not Ellipsis
    )
    if used > ndim:
        raise IndexError(f"{used} indices for an array of {ndim} axes")
    fill = [slice(None)] * (ndim - used)
    at = next((i for i, item in enumerate(key) if item is Ellipsis), None)
    if at is None:
        return [*key, *fill]
    if any(item is Ellipsis for item in key[at + 1 :]):
        raise IndexError("an index can have one Ellipsis only")
    return [*key[:at], *fill, *key[at + 1 :]]


def _is_mask(item: Any) -> bool:
    return not isinstance(item, NDArray) and str(getattr(item, "dtype", "")) == "bool"


def _get_recorded(array: NDArray, key: tuple[Any, ...]) -> NDArray:
    """Basic indexing through operators, so that the tape sees it."""
    from .gen import op

    begin, end, step, shape = [], [], [], []
    axis = 0
    sizes = array.shape
    for item in _expand(key, len(sizes)):
        if item is None:
            shape.append(1)
            continue
        size = sizes[axis]
        if isinstance(item, slice):
            first, last, stride = item.indices(size)
            count = len(range(first, last, stride))
            shape.append(count)
            if count == 0:  # an empty axis: the operator's codes cannot say it by begin and end
                first, last, stride = 0, 0, 1
            begin.append(first)
            end.append(None if last < 0 else last)
            step.append(stride)
        else:
            at = item.__index__()
            if not -size <= at < size:
                raise IndexError(f"index {at} is out of range for axis {axis} with size {size}")
            begin.append(at % size)
            end.append(at % size + 1)
            step.append(1)
        axis += 1
    part = array
    if any(b != 0 or e != s or t != 1 for b, e, t, s in zip(begin, end, step, sizes, strict=True)):
        part = op.slice(array, tuple(begin), tuple(end), tuple(step))
    shape = shape or [1]
    if part.shape == tuple(shape):
        return part
    if 0 in shape:  # the codes of reshape would read a 0 as "keep"
        return op.reshape_like(part, empty(tuple(shape), array.context))
    return op.reshape(part, tuple(shape))


def get(array: NDArray, key: Any) -> NDArray:
    """``array[key]``."""
    if not isinstance(key, tuple):
        key = (key,)
    if all(map(_is_basic, key)):
        if _tracked(array):
            return _get_recorded(array, key)
        view = _view(array, key)
        if view.shape == () and array.shape != ():  # MXNet's nd has no scalars here
            view = reshape(view, (1,))
        if lib.weft_array_is_row_major(view._h):
            return view
        from .gen import internal

        return internal._copy(view)
    return _get_advanced(array, key)


def _index_array(item: Any) -> Any:
    np = _numpy()
    if isinstance(item, NDArray):
        item = item.asnumpy()
        if item.dtype.kind == "f":
            item = item.astype(np.int64)
    item = np.asarray(item)
    if item.size == 0:
        item = item.astype(np.int64)
    if item.dtype.kind not in "iub":
        raise IndexError(f"an index array has dtype {item.dtype}, expected integers or bool")
    return item


def _normalise(array: NDArray, key: tuple[Any, ...]) -> list[Any]:
    """Per axis a slice, None, an integer or an integer NumPy array; masks become arrays."""
    key = tuple(item if _is_basic(item) else _index_array(item) for item in key)
    out: list[Any] = []
    axis = 0
    for item in _expand(key, len(array.shape)):
        if getattr(item, "dtype", None) is not None and item.dtype.kind == "b":
            expected = array.shape[axis : axis + item.ndim]
            if item.shape != expected:
                raise IndexError(f"a mask of shape {item.shape} for axes of shape {expected}")
            out.extend(item.nonzero())
            axis += item.ndim
            continue
        if item is not None:
            axis += 1
        out.append(item)
    return out


def _get_advanced(array: NDArray, key: tuple[Any, ...]) -> NDArray:
    np = _numpy()
    from .gen import op

    entries = _normalise(array, key)
    arrays = [e for e in entries if not _is_basic(e)]
    # Integers beside arrays count as arrays; the basic part keeps one axis for each of them.
    advanced = [not (e is None or isinstance(e, slice)) for e in entries]
    try:
        broadcast = np.broadcast_shapes(*(np.shape(e) for e in arrays))
    except ValueError:
        shapes = ", ".join(str(np.shape(e)) for e in arrays)
        raise IndexError(f"index arrays of shapes {shapes} do not broadcast together") from None
    basic = get(
        array, tuple(slice(None) if a else e for a, e in zip(advanced, entries, strict=True))
    )
    axes = [i for i, a in enumerate(advanced) if a]
    rest = [i for i, a in enumerate(advanced) if not a]
    sizes = basic.shape
    indices = []
    for i in axes:
        index = np.broadcast_to(np.asarray(entries[i], np.int64), broadcast)
        bad = (index < -sizes[i]) | (index >= sizes[i])
        if bad.any():
            raise IndexError(
                f"index {index[bad][0]} is out of range for axis {i} with size {sizes[i]}"
            )
        indices.append(np.where(index < 0, index + sizes[i], index))
    moved = op.transpose(basic, (*axes, *rest)) if axes != list(range(len(axes))) else basic
    stacked = from_numpy_copy(np.stack(indices), array.context, "int64")
    result = op.gather_nd(moved, stacked)
    # As in NumPy, adjacent index arrays leave their axes where they stood; a slice, None or even an
    # Ellipsis that stands for no axis between them sends them to the front.
    kinds = [not (e is None or e is Ellipsis or isinstance(e, slice)) for e in key]
    first, last = kinds.index(True), len(kinds) - 1 - kinds[::-1].index(True)
    if all(kinds[first : last + 1]) and axes[0] > 0:
        n, before = len(broadcast), axes[0]
        order = [*range(n, n + before), *range(n), *range(n + before, n + len(rest))]
        result = op.transpose(result, tuple(order))
    return result


def assign(array: NDArray, key: Any, value: Any) -> None:
    """``array[key] = value``."""
    if not isinstance(key, tuple):
        key = (key,)
    if all(map(_is_basic, key)):
        full = len(key) == 1 and (key[0] is Ellipsis or key[0] == slice(None))
        _assign_view(array if full else _view(array, key), value)
        return
    entries = _normalise(array, key)
    values = array.asnumpy()
    source = value.asnumpy() if isinstance(value, NDArray) else value
    if values[tuple(entries)].size == 0 and _numpy().size(source) == 0:
        return
    values[tuple(entries)] = source
    check(lib.weft_array_set_host(array._h, ffi.from_buffer(values), values.nbytes))


def _assign_view(view: NDArray, value: Any) -> None:
    if isinstance(value, NDArray):
        source = value.tostype("default")
    elif isinstance(value, (bool, int, float)):
        check(lib.weft_array_fill(view._h, float(value)))
        return
    else:
        source = from_numpy_copy(value, None, view.dtype_name)
    shape = view.shape
    if view.size == 0 and source.size == 0:
        return
    if source.shape != shape:
        source = _fit(source, shape)
    check(lib.weft_array_assign(view._h, source._h))


def _fit(source: NDArray, shape: tuple[int, ...]) -> NDArray:
    """`source` broadcast to `shape`, leading axes of size 1 dropped as NumPy does."""
    np = _numpy()
    from .gen import op

    own = source.shape
    while len(own) > len(shape) and own[0] == 1:
        own = own[1:]
    try:
        np.broadcast_shapes(own, shape)
        fits = len(own) <= len(shape) and np.broadcast_shapes(own, shape) == shape
    except ValueError:
        fits = False
    if not fits:
        raise ValueError(f"assignment: a value of shape {source.shape} does not fit {shape}")
    if 0 in shape or own == () or shape == ():
        return from_numpy_copy(
            np.broadcast_to(source.asnumpy().reshape(own), shape), None, source.dtype_name
        )
    detached = source.detach().reshape((1,) * (len(shape) - len(own)) + own)
    return op.broadcast_to(detached, shape)


def _plain_shape(shape: tuple[int, ...], size: int) -> tuple[int, ...] | None:
    """`shape` with -1 filled in; None where other special codes occur."""
    if any(d < -1 for d in shape) or 0 in shape:
        return None
    if -1 not in shape:
        return shape
    known = 1
    for d in shape:
        known *= d if d != -1 else 1
    if shape.count(-1) > 1 or known == 0 or size % known:
        return None
    return tuple(size // known if d == -1 else d for d in shape)


def reshape(array: NDArray, sizes: tuple[Any, ...], **kwargs: Any) -> NDArray:
    """``array.reshape(*shape)``."""
    from .gen import op

    if not sizes and "shape" in kwargs:
        sizes = (kwargs.pop("shape"),)
    if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)):
        sizes = tuple(sizes[0])
    shape = tuple(d.__index__() for d in sizes)
    reverse = kwargs.pop("reverse", False)
    if kwargs:
        raise TypeError(f"reshape: unexpected argument {next(iter(kwargs))!r}")
    if _tracked(array) or array.context.device_type == "null":
        return op.reshape(array, shape, reverse)
    plain = None if reverse else _plain_shape(shape, array.size)
    if plain is None and array.size == 0 and all(d >= 0 for d in shape):
        plain = shape  # the sizes of an empty array mean themselves
    if plain is None:
        plain = op.reshape(array, shape, reverse).shape
    out = ffi.new("weft_array **")
    sizes = ffi.new("int64_t[]", plain or 1)
    check(lib.weft_array_reshape(array._h, len(plain), sizes, out))
    return wrap(out[0])
