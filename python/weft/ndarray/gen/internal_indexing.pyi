"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _sparse_Embedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def _backward_gather_nd(data: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _gather_nd_grad(data: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _onehot_encode(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows with a 1 in the column that lhs names and 0 elsewhere, in the shape and dtype of rhs.

    Parameters
    ----------
    lhs : NDArray
        Columns, (n,), any dtype; a row whose column is out of range is 0.
    rhs : NDArray
        (n, m); only its shape and dtype are read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _ravel_multi_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : NDArray
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _scatter_set_nd(lhs: NDArray | None = ..., rhs: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with the positions that indices name set to rhs; of equal positions the last one stays.

    Parameters
    ----------
    lhs : NDArray
        The array to change.
    rhs : NDArray
        indices.shape[1:] + lhs.shape[m:], or what broadcasts to it.
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        The shape of lhs.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _unravel_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : NDArray
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
