"""Functions that make sparse arrays."""

from __future__ import annotations

from typing import Any

from ..._op import dtype_name
from ...context import Context, current_context
from .. import creation
from ..ndarray import NDArray, _numpy, from_numpy_copy
from . import _ops
from ._arrays import CLASSES, CSRNDArray, RowSparseNDArray, from_dense
from ._base import BaseSparseNDArray, is_sparse

__all__ = [
    "array", "cast_storage", "csr_matrix", "empty", "retain", "row_sparse_array", "zeros",
]  # fmt: skip


def _is_scipy(source: Any) -> bool:
    return type(source).__module__.startswith("scipy.sparse")


def _is_integer(value: Any) -> bool:
    return isinstance(value, (int, _numpy().integer))


def _dtype_of(source: Any, dtype: Any) -> str:
    """The dtype asked for, that of an array, or float32 for anything else."""
    if dtype is not None:
        return dtype_name(dtype)
    if isinstance(source, NDArray):
        return source.dtype_name
    return source.dtype.name if isinstance(source, _numpy().ndarray) else "float32"


def _values(source: Any, ctx: Context | None, dtype: Any) -> NDArray:
    """A dense array of values."""
    if isinstance(source, NDArray):
        return creation.array(source, ctx, dtype)
    return from_numpy_copy(source, ctx, _dtype_of(source, dtype))


def _numbers(source: Any, ctx: Context | None, name: str) -> NDArray:
    """An int64 array with one axis."""
    if isinstance(source, NDArray):
        out = source.as_in_context(ctx or source.context).astype("int64")
    else:
        out = from_numpy_copy(source, ctx, "int64")
    if out.ndim != 1:
        raise ValueError(f"{name} has shape {out.shape}, expected one axis")
    return out


def csr_matrix(
    arg1: Any, shape: tuple[int, int] | None = None, ctx: Context | None = None, dtype: Any = None
) -> CSRNDArray:
    """A csr array.

    Parameters
    ----------
    arg1 : tuple, array_like or sparse array
        ``(data, indices, indptr)``: the values, their columns and where each row begins among
        them; ``(data, (row, col))``: values and where each belongs, values of one place add up;
        ``(rows, columns)``: a shape, of zeros; anything else: a matrix, dense or of SciPy.
    shape : tuple of int, optional
        Default: the smallest that holds the indices, or that of the matrix.
    ctx : Context, default current context
    dtype : str or type, optional
        Default: that of an array, else float32.
    """
    if isinstance(arg1, tuple) and len(arg1) == 3:
        data, indices, indptr = arg1
        parts = (
            _values(data, ctx, dtype), _numbers(indices, ctx, "indices"),
            _numbers(indptr, ctx, "indptr"),
        )  # fmt: skip
        if shape is None:
            columns = int(parts[1].max().asscalar()) + 1 if parts[1].shape[0] else 0
            shape = (parts[2].shape[0] - 1, columns)
        array = CSRNDArray._make(parts, shape)
        array.check_format(False)
        return array
    if isinstance(arg1, tuple) and len(arg1) == 2 and isinstance(arg1[1], (tuple, list)):
        return _from_places(arg1[0], arg1[1], shape, ctx, dtype)
    if isinstance(arg1, tuple) and len(arg1) == 2 and all(map(_is_integer, arg1)):
        if shape is not None and tuple(shape) != arg1:
            raise ValueError(f"csr_matrix: shapes {arg1} and {tuple(shape)} are given")
        return zeros("csr", arg1, ctx, dtype)
    return _converted("csr", arg1, shape, ctx, dtype)


def _from_places(
    data: Any, places: Any, shape: tuple[int, int] | None, ctx: Context | None, dtype: Any
) -> CSRNDArray:
    np = _numpy()
    as_numpy = lambda x: x.asnumpy() if isinstance(x, NDArray) else np.asarray(x)  # noqa: E731
    row, col = (as_numpy(x).astype("int64") for x in places)
    name = _dtype_of(data, dtype)
    values = as_numpy(data).astype(name)
    if not row.shape == col.shape == values.shape or row.ndim != 1:
        raise ValueError(
            f"csr_matrix: data, row and col have shapes {values.shape}, {row.shape}, {col.shape}, "
            "expected one axis of one length"
        )
    if shape is None:
        shape = (int(row.max(initial=-1)) + 1, int(col.max(initial=-1)) + 1)
    for axis, (numbers, size) in enumerate(zip((row, col), shape, strict=True)):
        if numbers.size and not 0 <= numbers.min() <= numbers.max() < size:
            raise ValueError(f"csr_matrix: indices of axis {axis} must lie in [0, {size})")
    keys, inverse = np.unique(row * shape[1] + col, return_inverse=True)
    total = np.zeros(keys.shape, name)
    np.add.at(total, inverse, values)
    starts = np.searchsorted(keys, np.arange(shape[0] + 1) * shape[1])
    return csr_matrix((total, keys % max(shape[1], 1), starts), shape, ctx, name)


def row_sparse_array(
    arg1: Any, shape: tuple[int, ...] | None = None, ctx: Context | None = None, dtype: Any = None
) -> RowSparseNDArray:
    """A row_sparse array.

    Parameters
    ----------
    arg1 : tuple, array_like or sparse array
        ``(data, indices)``: rows and their numbers; a tuple of integers: a shape, of zeros;
        anything else: a dense array.
    shape : tuple of int, optional
        Default: the smallest that holds the rows, or that of the array.
    ctx : Context, default current context
    dtype : str or type, optional
        Default: that of an array, else float32.
    """
    if isinstance(arg1, tuple) and arg1 and all(map(_is_integer, arg1)):
        if shape is not None and tuple(shape) != arg1:
            raise ValueError(f"row_sparse_array: shapes {arg1} and {tuple(shape)} are given")
        return zeros("row_sparse", arg1, ctx, dtype)
    if isinstance(arg1, tuple):
        if len(arg1) != 2:
            raise ValueError(f"row_sparse_array: a tuple of {len(arg1)}, expected (data, indices)")
        parts = (_values(arg1[0], ctx, dtype), _numbers(arg1[1], ctx, "indices"))
        if shape is None:
            rows = int(parts[1].max().asscalar()) + 1 if parts[1].shape[0] else 0
            shape = (rows, *parts[0].shape[1:])
        array = RowSparseNDArray._make(parts, shape)
        array.check_format(False)
        return array
    return _converted("row_sparse", arg1, shape, ctx, dtype)


def _converted(
    stype: str, source: Any, shape: Any, ctx: Context | None, dtype: Any
) -> BaseSparseNDArray:
    if is_sparse(source):
        if source.stype != stype:
            raise ValueError(f"a {source.stype} array cannot become {stype}")
        result = source.copyto(ctx or source.context)
        result = result if dtype is None else result.astype(dtype)
    elif _is_scipy(source):
        source = source.tocsr(copy=True)
        source.sum_duplicates()
        given = _dtype_of(source.data, dtype)
        result = csr_matrix((source.data, source.indices, source.indptr), source.shape, ctx, given)
        result = result if stype == "csr" else from_dense(result.tostype("default"), stype)
    else:
        result = from_dense(_values(source, ctx, dtype), stype)
    if shape is not None and tuple(shape) != result.shape:
        raise ValueError(f"the array has shape {result.shape}, shape is {tuple(shape)}")
    return result


def zeros(
    stype: str, shape: Any, ctx: Context | None = None, dtype: Any = None, **kwargs: Any
) -> NDArray:
    """An array of zeros of a storage type.

    Parameters
    ----------
    stype : {'default', 'row_sparse', 'csr'}
    shape : int or tuple of int
    ctx : Context, default current context
    dtype : str or type, default ``'float32'``
    """
    if stype == "default":
        return creation.zeros(shape, ctx, dtype, **kwargs)
    if stype not in CLASSES:
        raise ValueError(f"zeros: stype is {stype!r}, expected one of {['default', *CLASSES]}")
    ctx = ctx or current_context()
    shape = (shape,) if hasattr(shape, "__index__") else tuple(shape)
    none = creation.zeros((0,), ctx, "int64")
    if stype == "csr":
        if len(shape) != 2:
            raise ValueError(f"zeros: csr arrays have two axes, shape is {shape}")
        data = creation.zeros((0,), ctx, dtype)
        return CSRNDArray._make((data, none, creation.zeros((shape[0] + 1,), ctx, "int64")), shape)
    if not shape:
        raise ValueError("zeros: a scalar cannot be row_sparse")
    return RowSparseNDArray._make((creation.zeros((0, *shape[1:]), ctx, dtype), none), shape)


def empty(stype: str, shape: Any, ctx: Context | None = None, dtype: Any = None) -> NDArray:
    """An array of a storage type: sparse ones are of zeros, dense ones undefined."""
    if stype == "default":
        return creation.empty(shape, ctx, dtype)
    return zeros(stype, shape, ctx, dtype)


def array(source_array: Any, ctx: Context | None = None, dtype: Any = None) -> BaseSparseNDArray:
    """A copy of a sparse array, of weft or SciPy."""
    if is_sparse(source_array):
        copied = source_array.copyto(ctx or current_context())
        return copied if dtype is None else copied.astype(dtype, copy=False)
    if _is_scipy(source_array):
        return csr_matrix(source_array, None, ctx, dtype)
    raise ValueError(
        f"sparse.array: source_array is {type(source_array).__name__}, expected a sparse array; "
        "tostype makes one of a dense array"
    )


def cast_storage(
    data: NDArray, stype: str, out: NDArray | None = None, name: str | None = None
) -> NDArray:
    """A copy of an array in a storage type; between csr and row_sparse there is no way."""
    result = data.tostype(stype)
    if out is None:
        return result
    out[:] = result
    return out


def retain(
    data: RowSparseNDArray, indices: NDArray, out: Any = None, name: str | None = None
) -> RowSparseNDArray:
    """The rows of a row_sparse array that `indices` names; zeros where it has none.

    Parameters
    ----------
    data : RowSparseNDArray
    indices : NDArray
        Row numbers, one axis, ascending; any dtype.
    out : RowSparseNDArray, optional
    """
    if not isinstance(data, RowSparseNDArray):
        raise TypeError(f"retain: data is {type(data).__name__}, expected RowSparseNDArray")
    numbers = _numbers(indices, None, "retain: indices")
    if numbers.shape[0]:
        low, high = int(numbers.min().asscalar()), int(numbers.max().asscalar())
        if low < 0 or high >= data.shape[0]:
            raise IndexError(
                f"retain: indices go from {low} to {high}, expected 0 to {data.shape[0] - 1}"
            )
    rows = _ops.rows_at(data._parts, numbers)
    result = RowSparseNDArray._make((rows, numbers), data.shape)
    if out is None:
        return result
    out[:] = result
    return out
