"""csr and row_sparse arrays: only what is not 0 is stored."""

from __future__ import annotations

from typing import Any

from ..._ffi import ffi, lib
from ...base import check
from ...context import Context
from ..ndarray import NDArray, _numpy, from_numpy_copy, placeholder, wrap
from . import _ops
from ._base import STORAGE, BaseSparseNDArray


class CSRNDArray(BaseSparseNDArray):
    """A matrix stored by rows: the values that are not 0 (`data`), their columns (`indices`) and
    where each row begins among them (`indptr`).

    Columns of a row ascend in arrays that weft makes. Basic indexing of rows gives copies.
    """

    __slots__ = ()
    _stype = "csr"

    @property
    def indptr(self) -> NDArray:
        """Where each row begins, and the end of the last, a copy; int64."""
        return self._parts[2].detach()

    def _dense(self) -> NDArray:
        return _ops.csr_to_dense(self._parts, self._shape)

    def asscipy(self) -> Any:
        """A ``scipy.sparse.csr_matrix`` with copies of the parts."""
        from scipy.sparse import csr_matrix

        return csr_matrix(tuple(p.asnumpy() for p in self._parts), shape=self._shape)

    @property
    def grad(self) -> CSRNDArray | None:
        """The gradient that is attached, with the indices of the array, or None."""
        gradient = self._parts[0].grad
        return None if gradient is None else self._like(gradient)

    def __getitem__(self, key: Any) -> CSRNDArray:
        rows, columns = self._shape
        if isinstance(key, int):
            if not -rows <= key < rows:
                raise IndexError(f"index {key} is out of range for {rows} rows")
            key = slice(key % rows, key % rows + 1)
        if isinstance(key, tuple):
            raise ValueError("CSRNDArray: only rows can be chosen by index; nd.slice takes columns")
        if not isinstance(key, slice):
            raise ValueError(f"CSRNDArray: index {key!r} is neither an integer nor a slice")
        if key.step not in (None, 1):
            raise ValueError(f"CSRNDArray: the step of a slice is {key.step}, expected 1")
        if key == slice(None):
            return self
        begin, end, _ = key.indices(rows)
        if begin >= end:
            raise IndexError(f"CSRNDArray: {key} chooses none of {rows} rows")
        parts = _ops.csr_select(self._parts, self._shape, (begin, 0), (end, columns))
        return self._make(parts, (end - begin, columns))

    def check_format(self, full_check: bool = True) -> None:
        """See `BaseSparseNDArray.check_format`."""
        data, indices, indptr = self._parts
        if len(self._shape) != 2:
            self._fail_format("a csr array has two axes")
        self._check_part("indptr", self._shape[0] + 1)
        if data.ndim != 1:
            self._fail_format(f"data has shape {data.shape}, expected one axis")
        self._check_part("indices", data.shape[0])
        if not full_check:
            return
        np = _numpy()
        columns, starts = indices.asnumpy(), indptr.asnumpy()
        if starts[0] != 0 or starts[-1] != columns.size or (np.diff(starts) < 0).any():
            self._fail_format(f"indptr must rise from 0 to {columns.size}")
        if columns.size and not 0 <= columns.min() <= columns.max() < self._shape[1]:
            self._fail_format(f"indices must lie in [0, {self._shape[1]})")
        inner = np.ones(columns.size, bool)
        inner[starts[:-1][starts[:-1] < columns.size]] = False
        if (np.diff(columns) <= 0)[inner[1:]].any():
            self._fail_format("indices must ascend in every row")


class RowSparseNDArray(BaseSparseNDArray):
    """An array of which most rows are 0: the others (`data`) and their numbers (`indices`).

    Numbers ascend in arrays that weft makes.
    """

    __slots__ = ()
    _stype = "row_sparse"

    @classmethod
    def _gradient(cls, cell: NDArray, of: RowSparseNDArray | None = None) -> RowSparseNDArray:
        """What a gradient of the engine keeps, at any time; numbers may be those of an array's
        data."""
        shape = cell.shape if of is None else of._shape
        self = cls._make((), shape)
        self._cell, self._numbers = cell, None if of is None else of._parts[1]
        return self

    @property
    def _parts(self) -> tuple[NDArray, ...]:
        if self._cell is None:
            return self._stored
        data, numbers = ffi.new("weft_array **"), ffi.new("weft_array **")
        check(lib.weft_array_rows(self._cell._h, data, numbers))
        indices = wrap(numbers[0])
        if self._numbers is not None:
            indices = _ops.take_rows(self._numbers, indices)
        return wrap(data[0]), indices

    def _replace(self, parts: tuple[NDArray, ...]) -> None:
        if self._cell is None:
            super()._replace(parts)
            return
        data, indices = parts
        if self._numbers is not None:
            indices = _ops.positions(self._numbers, indices)
        data = data.astype(self.dtype_name, copy=False)
        check(lib.weft_array_set_rows(self._cell._h, data._h, indices._h))

    @property
    def _dtype_number(self) -> int:
        return self._cell._dtype_number if self._cell is not None else super()._dtype_number

    def _become_gradient(self, cell: NDArray) -> None:
        """From now on show what a gradient of the engine keeps, at first what is here."""
        data, indices = self._parts
        check(lib.weft_array_set_rows(cell._h, data._h, indices._h))
        self._cell, self._stored = cell, ()

    def _dense(self) -> NDArray:
        data, indices = self._parts
        return _ops.put_rows(data, indices, self._shape[0])

    def _constant(self, number: float) -> NDArray:
        from ..creation import full

        # MXNet, too, keeps all rows, of whatever number.
        return all_rows(full(self._shape, number, self.context, self.dtype_name))

    @property
    def grad(self) -> RowSparseNDArray | None:
        """The gradient that is attached, or None."""
        gradient = self._parts[0].grad
        return None if gradient is None else self._gradient(gradient._cell, self)

    def __getitem__(self, key: Any) -> RowSparseNDArray:
        if isinstance(key, slice) and key == slice(None):
            return self
        raise NotImplementedError(f"RowSparseNDArray: only x[:] can be read, got {key!r}; retain "
                                  "chooses rows")

    def retain(self, *args: Any, **kwargs: Any) -> RowSparseNDArray:
        """`nd.sparse.retain` of this array."""
        from ._functions import retain

        return retain(self, *args, **kwargs)

    def check_format(self, full_check: bool = True) -> None:
        """See `BaseSparseNDArray.check_format`."""
        data, indices = self._parts
        if data.shape[1:] != self._shape[1:] or data.ndim != len(self._shape):
            self._fail_format(f"data has shape {data.shape}")
        self._check_part("indices", data.shape[0])
        if not full_check:
            return
        numbers = indices.asnumpy()
        if numbers.size and (
            numbers[0] < 0 or numbers[-1] >= self._shape[0] or (numbers[1:] <= numbers[:-1]).any()
        ):
            self._fail_format(f"indices must ascend in [0, {self._shape[0]})")


CLASSES = {"csr": CSRNDArray, "row_sparse": RowSparseNDArray}


def all_rows(data: NDArray) -> RowSparseNDArray:
    """A row_sparse array with all rows, of zeros as well."""
    from ..creation import arange

    numbers = arange(data.shape[0], ctx=data.context, dtype="int64")
    return RowSparseNDArray._make((data, numbers), data.shape)


def all_elements(array: NDArray) -> CSRNDArray:
    """A csr array with all elements, zeros as well."""
    from ..creation import arange
    from ..gen import op

    rows, columns = array.shape
    ctx = array.context
    indices = op.tile(arange(columns, ctx=ctx, dtype="int64"), reps=(rows,))
    indptr = arange(rows + 1, ctx=ctx, dtype="int64") * columns
    return CSRNDArray._make((array.reshape((-1,)), indices, indptr), array.shape)


def from_dense(array: NDArray, stype: str) -> NDArray:
    """A copy of a dense array in a storage type.

    What is part of a graph being recorded keeps its zeros, whose gradient is not 0.
    """
    from ...autograd import is_recording, is_tracked

    whole = is_recording() and is_tracked(array)
    if stype == "csr":
        if array.ndim != 2:
            raise ValueError(
                f"tostype: csr arrays have two axes, the array has shape {array.shape}"
            )
        if whole:
            return all_elements(array)
        indices, indptr = _ops.csr_pattern((array.detach(),))
        parts = (_ops.csr_gather((array, indices, indptr)), indices, indptr)
        return CSRNDArray._make(parts, array.shape)
    if stype == "row_sparse":
        if array.ndim == 0:
            raise ValueError("tostype: a scalar cannot be row_sparse")
        if whole:
            return all_rows(array)
        indices = _ops.rows_pattern((array.detach(),))
        return RowSparseNDArray._make((_ops.take_rows(array, indices), indices), array.shape)
    raise ValueError(f"tostype: stype is {stype!r}, expected one of {list(STORAGE)}")


def write(target: NDArray, value: NDArray) -> None:
    """Write an array into another of the same shape, whatever their storage types."""
    if value.shape != target.shape:
        raise ValueError(
            f"assignment: the value has shape {value.shape}, the array has {target.shape}"
        )
    if target.stype == "default":
        dense = value.tostype("default")
        check(lib.weft_array_assign(target._h, dense._h))
        return
    if value.stype != target.stype:
        value = from_dense(value.tostype("default"), target.stype)
    target._replace(value._parts)


def gradient_cell(array: NDArray) -> NDArray:
    """What the engine keeps a row_sparse gradient of an array in."""
    return placeholder(array.shape, array.dtype_name)


def _unpickle(
    stype: str, parts: list[Any], dtype: str, shape: tuple[int, ...], context: Context
) -> BaseSparseNDArray:
    data = from_numpy_copy(parts[0], context, dtype)
    numbers = [from_numpy_copy(part, context, "int64") for part in parts[1:]]
    return CLASSES[stype]._make((data, *numbers), shape)
