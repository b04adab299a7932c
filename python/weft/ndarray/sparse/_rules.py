"""Rules of operators that keep sparse arrays sparse, and of those that read them without a copy."""

from __future__ import annotations

import math
from typing import Any

from ..gen import op
from ..ndarray import NDArray
from . import _ops
from ._arrays import CSRNDArray, RowSparseNDArray, from_dense
from ._base import is_sparse
from ._dispatch import attribute, parts, rule, stypes

# --- Functions of one array that map 0 to 0.


@rule(
    "abs", "arcsin", "arcsinh", "arctan", "arctanh", "cbrt", "ceil", "degrees", "expm1", "fix",
    "floor", "log1p", "negative", "radians", "relu", "rint", "round", "sign", "sin", "sinh", "sqrt",
    "square", "tan", "tanh", "trunc", "make_loss", "MakeLoss", "BlockGrad", "_copy", "Cast",
    "_mul_scalar", "_div_scalar",
)  # fmt: skip
def _on_data(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    array = inputs[0]
    return array._like(call(parts(array)[0]))


_KEEPS_ZERO = {
    "_plus_scalar": lambda s: s == 0,
    "_minus_scalar": lambda s: s == 0,
    "_equal_scalar": lambda s: s != 0,
    "_not_equal_scalar": lambda s: s == 0,
    "_greater_scalar": lambda s: s >= 0,
    "_greater_equal_scalar": lambda s: s > 0,
    "_lesser_scalar": lambda s: s <= 0,
    "_lesser_equal_scalar": lambda s: s < 0,
}


@rule(*_KEEPS_ZERO)
def _with_number(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    if not _KEEPS_ZERO[call.name](attributes["scalar"]):
        return NotImplemented
    return _on_data(call, inputs, attributes)


@rule("clip")
def _clip(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    if not attributes["a_min"] <= 0 <= attributes["a_max"]:
        return NotImplemented
    return _on_data(call, inputs, attributes)


@rule("zeros_like")
def _zeros_like(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    from ._functions import zeros

    array = inputs[0]
    return zeros(array.stype, array.shape, array.context, array.dtype_name)


# --- Arithmetic of two arrays.


def _both(call: Any, lhs: Any, rhs: Any) -> Any:
    """An operator that maps two zeros to 0, element by element, on what one of two arrays has."""
    if lhs.stype == "csr":
        left, right, *rest = _ops.csr_join(parts(lhs), parts(rhs), lhs.shape)
        return CSRNDArray._make((call(left, right), *rest), lhs.shape)
    left, right, numbers = _ops.rows_join(parts(lhs), parts(rhs), lhs.shape[0])
    return RowSparseNDArray._make((call(left, right), numbers), lhs.shape)


@rule("broadcast_add", "elemwise_add", "broadcast_sub", "elemwise_sub")
def _add(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    lhs, rhs = inputs
    if lhs.stype != rhs.stype or lhs.shape != rhs.shape:
        return NotImplemented
    return _both(call, lhs, rhs)


def _with_dense(call: Any, lhs: Any, dense: Any) -> Any:
    """csr or row_sparse, and the dense elements where it has some: they may broadcast."""
    if lhs.stype == "csr":
        values = _ops.csr_gather((_broadcast(dense, lhs.shape), *parts(lhs)[1:]))
    elif dense.shape == lhs.shape:
        values = _ops.take_rows(dense, parts(lhs)[1])
    else:
        return NotImplemented
    return lhs._like(call(parts(lhs)[0], values))


def _broadcast(dense: NDArray, shape: tuple[int, ...]) -> NDArray:
    if dense.ndim < len(shape):
        dense = dense.reshape((*[1] * (len(shape) - dense.ndim), *dense.shape))
    return dense if dense.shape == shape else op.broadcast_to(dense, shape)


def _fits(dense: Any, shape: tuple[int, ...]) -> bool:
    """Whether an array broadcasts to this shape."""
    return dense.ndim <= len(shape) and all(
        d in (1, s) for d, s in zip(dense.shape[::-1], shape[::-1], strict=False)
    )


@rule("broadcast_mul", "elemwise_mul")
def _mul(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    lhs, rhs = inputs
    if lhs.stype == rhs.stype and lhs.shape == rhs.shape:
        return _both(call, lhs, rhs)
    if rhs.stype == "default" and _fits(rhs, lhs.shape):
        return _with_dense(call, lhs, rhs)
    if lhs.stype == "default" and call.name == "elemwise_mul" and lhs.shape == rhs.shape:
        return _with_dense(call, rhs, lhs)
    return NotImplemented


@rule("broadcast_div")
def _div(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    lhs, rhs = inputs
    # Of one shape, 0 / 0 is kept, as MXNet does.
    if stypes(lhs, rhs) != ("csr", "default") or lhs.shape == rhs.shape:
        return NotImplemented
    return _with_dense(call, lhs, rhs) if _fits(rhs, lhs.shape) else NotImplemented


@rule("add_n")
def _add_n(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    if set(stypes(*inputs)) != {"row_sparse"} or len({x.shape for x in inputs}) > 1:
        return NotImplemented
    shape = inputs[0].shape
    if len(inputs) == 1:
        return inputs[0]._like(parts(inputs[0])[0])
    numbers = op.concat(*(parts(x)[1] for x in inputs), dim=0)
    different, places = _ops.unique(numbers, shape[0])
    data = op.concat(*(parts(x)[0] for x in inputs), dim=0)
    return RowSparseNDArray._make(
        (_ops.put_rows(data, places, different.shape[0]), different), shape
    )


# --- Products.


@rule("dot")
def _dot(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    lhs, rhs = inputs
    left, right = (attribute(attributes, f"transpose_{s}", False) for s in "ab")
    wanted = attribute(attributes, "forward_stype")
    wanted = None if wanted == "None" else wanted
    result, natural = NotImplemented, "default"
    if lhs.ndim == 2 and rhs.ndim == 2:
        if lhs.stype == "csr" and rhs.stype in ("default", "row_sparse") and not right:
            result = _csr_product(lhs, rhs, left, wanted)
            natural = "row_sparse" if left else "default"
        elif stypes(lhs, rhs) == ("default", "csr") and not left:
            # The transpose of rhs' transpose times lhs' transpose.
            result = op.transpose(_ops.csr_dot(parts(rhs), rhs.shape, op.transpose(lhs), not right))
            natural = "csr"
    if result is NotImplemented:
        result = call(*(x.tostype("default") if is_sparse(x) else x for x in inputs))
    wanted = wanted or natural
    if result.stype == wanted:
        return result
    dense = result.tostype("default")
    return dense if wanted == "default" else from_dense(dense, wanted)


def _csr_product(lhs: CSRNDArray, rhs: Any, transpose: bool, wanted: str | None) -> Any:
    inner, outer = lhs.shape if transpose else lhs.shape[::-1]
    if rhs.shape[0] != inner:
        return NotImplemented
    lhs_parts, shape = parts(lhs), lhs.shape
    if rhs.stype == "row_sparse":
        if transpose:
            rhs = rhs.tostype("default")
        else:
            lhs_parts, shape, rhs = _only_columns(lhs, rhs)
    if transpose and wanted in (None, "row_sparse"):
        data, numbers = _ops.csr_transposed_dot(lhs_parts, shape, rhs)
        return RowSparseNDArray._make((data, numbers), (outer, rhs.shape[1]))
    return _ops.csr_dot(lhs_parts, shape, rhs, transpose)


def _only_columns(lhs: CSRNDArray, rhs: RowSparseNDArray) -> tuple[Any, ...]:
    """Parts and shape of lhs for a product with the rows of rhs that are there, and these rows."""
    rows, numbers = parts(rhs)
    data, indices, indptr = parts(lhs)
    count = numbers.shape[0]
    if count == 0:
        return (data, indices, indptr), lhs.shape, rhs.tostype("default")
    places = _ops.positions(numbers, indices)
    found = (places >= 0).astype(data.dtype_name)
    places = op.broadcast_maximum(places, op.zeros_like(places))
    return (data * found, places, indptr), (lhs.shape[0], count), rows


@rule("FullyConnected")
def _fully_connected(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    data, weight, *bias = inputs
    if stypes(data, weight) != ("csr", "default") or any(map(is_sparse, bias)):
        return NotImplemented
    if weight.shape != (attributes["num_hidden"], data.shape[1]):
        return NotImplemented
    result = _ops.csr_dot(parts(data), data.shape, op.transpose(weight))
    return result if not bias or bias[0] is None else op.broadcast_add(result, bias[0])


@rule("Embedding")
def _embedding(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    data, weight = inputs
    if is_sparse(data) or weight.shape != (attributes["input_dim"], attributes["output_dim"]):
        return NotImplemented
    rows = _ops.rows_at(parts(weight), data.reshape((-1,)))
    return rows.reshape((*data.shape, weight.shape[1]))


# --- Reductions.


def _axes(attributes: dict[str, Any], ndim: int) -> tuple[int, ...] | None:
    """The axes to reduce, ascending; None where they make no sense."""
    axis = attribute(attributes, "axis")
    given = () if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
    if any(not -ndim <= a < ndim for a in given):
        return None
    chosen = sorted({a % ndim for a in given})
    if attribute(attributes, "exclude", False) and given:
        chosen = [a for a in range(ndim) if a not in chosen]
    return tuple(chosen) or tuple(range(ndim))


@rule("sum", "mean")
def _sum(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    array = inputs[0]
    axes = _axes(attributes, array.ndim)
    if axes is None or (array.stype == "row_sparse" and 0 < len(axes) < array.ndim and 0 in axes
                        and axes != (0,)):  # fmt: skip
        return NotImplemented
    data, rows = parts(array)[0], array.shape[0]
    if call.name == "mean" and array.dtype_name.startswith(("int", "uint")):
        return NotImplemented  # a mean of integers is not their cut sum divided
    if len(axes) == array.ndim:
        total = op.sum(data)
    elif array.stype == "csr":
        numbers = parts(array)[1]
        if axes == (1,):
            numbers = _ops.row_numbers(parts(array), array.shape)
        total = _ops.put_rows(data, numbers, array.shape[1 - axes[0]])
    elif axes == (0,):
        total = op.sum(data, axis=0)
    else:
        total = _ops.put_rows(op.sum(data, axis=axes), parts(array)[1], rows)
    if call.name == "mean":
        total = total / max(math.prod(array.shape[a] for a in axes), 1)
    if attribute(attributes, "keepdims", False):
        total = total.reshape(tuple(1 if a in axes else d for a, d in enumerate(array.shape)))
    return total


@rule("norm")
def _norm(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    array = inputs[0]
    axis = attribute(attributes, "axis")
    if axis not in (None, ()) or attribute(attributes, "keepdims", False):
        return NotImplemented
    return call(parts(array)[0])


@rule("_contrib_getnnz")
def _getnnz(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    array = inputs[0]
    axis = attribute(attributes, "axis")
    if array.stype != "csr" or axis not in (None, 0, 1):
        return NotImplemented
    _, indices, indptr = parts(array)
    if axis == 1:
        return indptr[1:] - indptr[:-1]
    ones = op.ones_like(indices)
    return op.sum(ones) if axis is None else _ops.put_rows(ones, indices, array.shape[1])


# --- Parts and joins.


@rule("slice")
def _slice(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    array = inputs[0]
    steps = attribute(attributes, "step") or ()
    if array.stype != "csr" or any(s not in (None, 1) for s in steps):
        return NotImplemented
    bounds = [tuple(attributes[n]) for n in ("begin", "end")]
    ranges = []
    for axis, size in enumerate(array.shape):
        begin, end = (b[axis] if axis < len(b) else None for b in bounds)
        ranges.append(slice(begin, end).indices(size)[:2])
    if any(len(b) > 2 for b in bounds) or any(b >= e for b, e in ranges):
        return NotImplemented  # the operator says what is wrong
    first, last = zip(*ranges, strict=True)
    shape = tuple(e - b for b, e in ranges)
    return CSRNDArray._make(_ops.csr_select(parts(array), array.shape, first, last), shape)


@rule("take")
def _take(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    array, numbers = inputs
    if array.stype != "csr" or is_sparse(numbers) or numbers.ndim != 1:
        return NotImplemented
    if attribute(attributes, "axis", 0) not in (0, -2):
        return NotImplemented
    mode = attribute(attributes, "mode", "clip")
    rows = _ops.csr_rows(parts(array), array.shape, numbers, mode)
    return CSRNDArray._make(rows, (numbers.shape[0], array.shape[1]))


@rule("Concat")
def _concat(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    columns = {x.shape[1:] for x in inputs}
    if set(stypes(*inputs)) != {"csr"} or attribute(attributes, "dim", 1) != 0 or len(columns) > 1:
        return NotImplemented
    data, indices = (op.concat(*(parts(x)[i] for x in inputs), dim=0) for i in (0, 1))
    starts, at = [parts(inputs[0])[2]], parts(inputs[0])[0].shape[0]
    for array in inputs[1:]:
        starts.append(parts(array)[2][1:] + at)
        at += parts(array)[0].shape[0]
    shape = (sum(x.shape[0] for x in inputs), inputs[0].shape[1])
    return CSRNDArray._make((data, indices, op.concat(*starts, dim=0)), shape)
