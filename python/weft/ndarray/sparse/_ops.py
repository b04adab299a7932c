"""The engine's operators on the parts of sparse arrays, and what is composed of them.

csr: ``data`` (nnz,), ``indices`` (nnz,) and ``indptr`` (rows + 1,); row_sparse: ``data`` (k, ...)
and ``indices`` (k,). All of it is differentiable in the values.
"""

from __future__ import annotations

from ..._op import Operator
from ..creation import zeros
from ..gen import op
from ..ndarray import NDArray

_SHAPE = ("shape",)
_CSR = ("data", "indices", "indptr")

csr_pattern = Operator("_csr_pattern", (), ("data",))
rows_pattern = Operator("_rows_pattern", (), ("data",))
csr_gather = Operator("_csr_gather", (), _CSR)
_csr_to_dense = Operator("_csr_to_dense", _SHAPE, _CSR)
_csr_dot = Operator("_csr_dot", ("shape", "transpose"), (*_CSR, "rhs"))
_row_numbers = Operator("_csr_row_numbers", _SHAPE, _CSR[1:])
_csr_union = Operator(
    "_csr_union", _SHAPE, ("lhs_indices", "lhs_indptr", "rhs_indices", "rhs_indptr")
)
_csr_select = Operator("_csr_select", ("shape", "begin", "end"), _CSR[1:])
_csr_rows = Operator("_csr_rows", ("shape", "mode"), (*_CSR[1:], "rows"))
_unique = Operator("_rows_unique", ("size",), ("indices",))
_positions = Operator("_rows_positions", (), ("indices", "wanted"))
_take_grad = Operator("_take_grad", ("axis", "mode", "size"), ("data", "indices"))
_scatter_set = Operator("_scatter_set_nd", _SHAPE, ("lhs", "rhs", "indices"))


def take_rows(data: NDArray, numbers: NDArray) -> NDArray:
    """Rows by number."""
    return op.take(data, numbers, 0, "raise")


def put_rows(data: NDArray, numbers: NDArray, size: int) -> NDArray:
    """The transpose of `take_rows`: an array of `size` rows; those of one number add up."""
    return _take_grad((data, numbers), (0, "raise", size))


def assign_rows(target: NDArray, numbers: NDArray, rows: NDArray) -> None:
    """Overwrite rows of `target`."""
    if numbers.shape[0]:
        _scatter_set((target, rows, numbers.reshape((1, -1))), (target.shape,), target)


def unique(numbers: NDArray, size: int) -> list[NDArray]:
    """The different numbers, ascending, all in [0, size), and the place of each among them."""
    return _unique((numbers,), (size,))


def positions(numbers: NDArray, wanted: NDArray) -> NDArray:
    """Where each of `wanted` stands among `numbers`, or -1."""
    return _positions((numbers, wanted))


def csr_to_dense(parts: tuple[NDArray, ...], shape: tuple[int, ...]) -> NDArray:
    """The matrix."""
    return _csr_to_dense(parts, (shape,))


def csr_dot(
    parts: tuple[NDArray, ...], shape: tuple[int, ...], rhs: NDArray, transpose: bool = False
) -> NDArray:
    """Product with a matrix."""
    return _csr_dot((*parts, rhs), (shape, transpose))


def csr_transposed_dot(
    parts: tuple[NDArray, ...], shape: tuple[int, ...], rhs: NDArray
) -> tuple[NDArray, NDArray]:
    """Product of the transposed array and a matrix: the rows that hold something, their numbers."""
    data, indices, indptr = parts
    numbers, inverse = unique(indices, shape[1])
    narrow = (shape[0], numbers.shape[0])
    return csr_dot((data, inverse, indptr), narrow, rhs, True), numbers


def row_numbers(parts: tuple[NDArray, ...], shape: tuple[int, ...]) -> NDArray:
    """The row of every element."""
    return _row_numbers(parts[1:], (shape,))


def csr_select(
    parts: tuple[NDArray, ...], shape: tuple[int, ...], begin: tuple[int, ...],
    end: tuple[int, ...],
) -> tuple[NDArray, ...]:  # fmt: skip
    """The parts of a rectangle."""
    indices, indptr, chosen = _csr_select(parts[1:], (shape, begin, end))
    return take_rows(parts[0], chosen), indices, indptr


def csr_rows(
    parts: tuple[NDArray, ...], shape: tuple[int, ...], rows: NDArray, mode: str
) -> tuple[NDArray, ...]:
    """The parts of rows by number."""
    indices, indptr, chosen = _csr_rows((*parts[1:], rows), (shape, mode))
    return take_rows(parts[0], chosen), indices, indptr


def csr_join(
    lhs: tuple[NDArray, ...], rhs: tuple[NDArray, ...], shape: tuple[int, ...]
) -> tuple[NDArray, NDArray, NDArray, NDArray]:
    """Both arrays' values where one of them has an element: two data, indices, indptr."""
    indices, indptr, left, right = _csr_union((*lhs[1:], *rhs[1:]), (shape,))
    size = indices.shape[0]
    return put_rows(lhs[0], left, size), put_rows(rhs[0], right, size), indices, indptr


def rows_join(
    lhs: tuple[NDArray, ...], rhs: tuple[NDArray, ...], size: int
) -> tuple[NDArray, NDArray, NDArray]:
    """Both arrays' values in the rows that one of them has: two data, the numbers."""
    numbers, places = unique(op.concat(lhs[1], rhs[1], dim=0), size)
    count, split = numbers.shape[0], lhs[1].shape[0]
    left, right = places[:split], places[split:]
    return put_rows(lhs[0], left, count), put_rows(rhs[0], right, count), numbers


def rows_at(parts: tuple[NDArray, ...], wanted: NDArray) -> NDArray:
    """The wanted rows, zeros where there is none."""
    data, numbers = parts
    places = positions(numbers, wanted)
    if numbers.shape[0] == 0:
        return zeros((wanted.size, *data.shape[1:]), data.context, data.dtype_name)
    found = places >= 0
    mask = found.astype(data.dtype_name).reshape((-1, *[1] * (data.ndim - 1)))
    places = op.broadcast_maximum(places, op.zeros_like(places))
    return op.broadcast_mul(take_rows(data, places), mask)
