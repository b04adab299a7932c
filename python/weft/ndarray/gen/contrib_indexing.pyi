"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def SparseEmbedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim).
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Dtype of the table where it is not known yet.
    sparse_grad : bool, default False
        Row numbers out of range are an error, and the gradient keeps the rows alone where the
        table asks for that.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def boolean_mask(data: NDArray | None = ..., index: NDArray | None = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The slices of data along one axis where index is nonzero. The size of that axis of the result
    depends on the values of index.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    index : NDArray
        A vector as long as the axis, any dtype.
    axis : int, default 0
        The axis to select along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def index_array(data: NDArray | None = ..., axes: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The position of every element of data: an int64 array of shape data.shape + (m,).

    Parameters
    ----------
    data : NDArray
        Only its shape is read.
    axes : shape or None, default None
        The m axes to list; None: all of them.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def index_copy(old_tensor: NDArray | None = ..., index_vector: NDArray | None = ..., new_tensor: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """old_tensor with the rows that index_vector names replaced by those of new_tensor.

    Parameters
    ----------
    old_tensor : NDArray
        (n, ...)
    index_vector : NDArray
        (k,), row numbers of any dtype.
    new_tensor : NDArray
        (k, ...)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
