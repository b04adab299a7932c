"""Random shapes and arrays. They follow the seeds of ``numpy.random`` and ``random``."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import ndarray as nd
from ..context import Context

__all__ = [
    "assign_each", "assign_each2", "create_2d_tensor", "create_vector", "get_identity_mat",
    "get_identity_mat_batch", "new_matrix_with_real_eigvals_2d", "new_matrix_with_real_eigvals_nd",
    "new_orthonormal_matrix_2d", "new_sym_matrix_with_real_eigvals_2d",
    "new_sym_matrix_with_real_eigvals_nd", "rand_coord_2d", "rand_ndarray", "rand_shape_2d",
    "rand_sparse_ndarray",
    "rand_shape_3d", "rand_shape_nd", "random_arrays", "random_sample", "random_uniform_arrays",
]  # fmt: skip


def _shape(sizes: Any, allow_zero_size: bool) -> tuple[int, ...]:
    low = 0 if allow_zero_size else 1
    return tuple(int(np.random.randint(low, size + 1)) for size in sizes)


def rand_shape_2d(
    dim0: int = 10, dim1: int = 10, allow_zero_size: bool = False
) -> tuple[int, ...]:
    """Two sizes, at most the given ones."""
    return _shape((dim0, dim1), allow_zero_size)


def rand_shape_3d(
    dim0: int = 10, dim1: int = 10, dim2: int = 10, allow_zero_size: bool = False
) -> tuple[int, ...]:
    """Three sizes, at most the given ones."""
    return _shape((dim0, dim1, dim2), allow_zero_size)


def rand_shape_nd(num_dim: int, dim: int = 10, allow_zero_size: bool = False) -> tuple[int, ...]:
    """`num_dim` sizes of at most `dim`."""
    return _shape((dim,) * num_dim, allow_zero_size)


def rand_coord_2d(x_low: int, x_high: int, y_low: int, y_high: int) -> tuple[int, int]:
    """A point with integer coordinates, the upper bounds not included."""
    return int(np.random.randint(x_low, x_high)), int(np.random.randint(y_low, y_high))


def random_arrays(*shapes: Any) -> Any:
    """Standard normal NumPy arrays (float32), one or a list of as many as shapes."""
    arrays = [np.array(np.random.randn(*shape), dtype="float32") for shape in shapes]
    return arrays[0] if len(arrays) == 1 else arrays


def random_uniform_arrays(*shapes: Any, **kwargs: Any) -> list[Any]:
    """Uniform NumPy arrays.

    Parameters
    ----------
    *shapes : tuple of int
    low, high : float
        Default 0 and 1.
    dtype : str or type
        Default ``'float32'``.
    """
    low, high = kwargs.pop("low", 0.0), kwargs.pop("high", 1.0)
    dtype = kwargs.pop("dtype", "float32")
    if kwargs:
        raise TypeError(f"random_uniform_arrays: unexpected arguments {sorted(kwargs)}")
    return [np.random.uniform(low, high, size=shape).astype(dtype) for shape in shapes]


def random_sample(population: Any, k: int) -> list[Any]:
    """`k` different items in the order of chance."""
    return random.sample(list(population), k)


def rand_ndarray(
    shape: Any, stype: str = "default", density: float | None = None, dtype: Any = None,
    modifier_func: Callable | None = None, shuffle_csr_indices: bool = False,
    distribution: str | None = None, ctx: Context | None = None,
) -> nd.NDArray:  # fmt: skip
    """A standard normal array.

    Parameters
    ----------
    shape : tuple of int
    stype : {'default', 'csr', 'row_sparse'}
    dtype : str or type
        Default ``'float32'``.
    modifier_func : callable, optional
        Applied to every element.
    ctx : Context, optional
    density : float, optional
        Share of the elements of a csr, or rows of a row_sparse array that are there; by chance.
    shuffle_csr_indices, distribution
        See `rand_sparse_ndarray`.
    """
    if stype != "default":
        return rand_sparse_ndarray(
            shape, stype, density, dtype, distribution=distribution, modifier_func=modifier_func,
            shuffle_csr_indices=shuffle_csr_indices, ctx=ctx,
        )[0]  # fmt: skip
    values = np.random.randn(*shape)
    if modifier_func is not None:
        values = assign_each(values, modifier_func)
    return nd.array(values, ctx=ctx, dtype=dtype or "float32")


def rand_sparse_ndarray(
    shape: Any, stype: str, density: float | None = None, dtype: Any = None,
    distribution: str | None = None, data_init: float | None = None,
    rsp_indices: Any = None, modifier_func: Callable | None = None,
    shuffle_csr_indices: bool = False, ctx: Context | None = None,
) -> tuple[nd.NDArray, tuple[Any, ...]]:  # fmt: skip
    """A sparse array of random values, and its parts.

    Parameters
    ----------
    shape : tuple of int
    stype : {'csr', 'row_sparse'}
    density : float, optional
        Share of the elements, or rows, that are there; by chance.
    dtype : str or type
        Default ``'float32'``.
    distribution : str, optional
        ``'uniform'``, the only one.
    data_init : float, optional
        The value of all elements that are there.
    rsp_indices : array_like, optional
        The rows that are there.
    modifier_func : callable, optional
        Applied to every element that is there.
    shuffle_csr_indices : bool
        Leave the columns of a row in no order.
    ctx : Context, optional

    Returns
    -------
    array : CSRNDArray or RowSparseNDArray
    parts : tuple
        csr: indptr, indices and data as NDArrays; row_sparse: data and indices as NumPy arrays.
    """
    if distribution not in (None, "uniform"):
        raise NotImplementedError(f"rand_sparse_ndarray: distribution {distribution!r}")
    density = np.random.rand() if density is None else density
    name = dtype or "float32"
    if stype == "row_sparse":
        chosen = np.sort(rsp_indices) if rsp_indices is not None else np.nonzero(
            np.random.rand(shape[0]) < density)[0]  # fmt: skip
        values = _values((len(chosen), *shape[1:]), data_init, modifier_func)
        array = nd.sparse.row_sparse_array((values, chosen), shape, ctx, name)
        return array, (array.data.asnumpy(), array.indices.asnumpy())
    rows, columns = np.nonzero(np.random.rand(*shape) < density)
    if shuffle_csr_indices:
        order = np.lexsort((np.random.rand(len(rows)), rows))
        columns = columns[order]
    starts = np.searchsorted(rows, np.arange(shape[0] + 1))
    values = _values((len(rows),), data_init, modifier_func)
    array = nd.sparse.csr_matrix((values, columns, starts), shape, ctx, name)
    return array, (array.indptr, array.indices, array.data)


def _values(shape: tuple[int, ...], constant: float | None, function: Callable | None) -> Any:
    values = np.random.rand(*shape) if constant is None else np.full(shape, constant)
    return values if function is None or not values.size else assign_each(values, function)


def assign_each(the_input: Any, function: Callable | None) -> Any:
    """`function` of every element."""
    return np.array(the_input) if function is None else _each(function, the_input)


def assign_each2(input1: Any, input2: Any, function: Callable | None) -> Any:
    """`function` of every two elements."""
    return np.array(input1) if function is None else _each(function, input1, input2)


def _each(function: Callable, *arrays: Any) -> Any:
    first = np.asarray(arrays[0])
    return np.vectorize(function, otypes=[first.dtype])(*arrays)


def create_2d_tensor(rows: int, columns: int, dtype: Any = np.int64) -> nd.NDArray:
    """An array whose rows hold their numbers."""
    return nd.array(np.repeat(np.arange(rows)[:, None], columns, axis=1), dtype=dtype)


def create_vector(size: int, dtype: Any = np.int64) -> nd.NDArray:
    """0, 1, 2, ..."""
    return nd.array(np.arange(size), dtype=dtype)


def get_identity_mat(size: int) -> nd.NDArray:
    """The identity matrix."""
    return nd.eye(size)


def get_identity_mat_batch(size: int) -> nd.NDArray:
    """Two identity matrices."""
    return nd.stack(nd.eye(size), nd.eye(size))


def new_orthonormal_matrix_2d(n: int) -> Any:
    """A random orthonormal matrix."""
    return np.linalg.qr(np.random.randn(n, n))[0]


def new_sym_matrix_with_real_eigvals_2d(n: int) -> Any:
    """A random symmetric matrix."""
    q = new_orthonormal_matrix_2d(n)
    return q.T @ np.diag(np.random.uniform(-10, 10, n)) @ q


def new_matrix_with_real_eigvals_2d(n: int) -> Any:
    """A random matrix with real eigenvalues."""
    basis = new_orthonormal_matrix_2d(n) + 0.5 * np.eye(n)
    while np.linalg.cond(basis) > 1e3:
        basis = np.random.randn(n, n)
    return np.linalg.inv(basis) @ np.diag(np.random.uniform(-10, 10, n)) @ basis


def _batch(make: Callable[[int], Any], shape: tuple[int, ...]) -> Any:
    n = int(np.prod(shape[:-2], dtype=int))
    if shape[-1] != shape[-2]:
        raise ValueError(f"shape {shape}: the last two sizes differ, expected square matrices")
    return np.array([make(shape[-1]) for _ in range(n)]).reshape(shape)


def new_matrix_with_real_eigvals_nd(shape: tuple[int, ...]) -> Any:
    """Random matrices with real eigenvalues, in the last two axes."""
    return _batch(new_matrix_with_real_eigvals_2d, shape)


def new_sym_matrix_with_real_eigvals_nd(shape: tuple[int, ...]) -> Any:
    """Random symmetric matrices, in the last two axes."""
    return _batch(new_sym_matrix_with_real_eigvals_2d, shape)
