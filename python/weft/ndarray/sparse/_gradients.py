"""Sparse arrays in automatic differentiation: their values stand for them on the tape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..ndarray import NDArray
from . import _ops
from ._arrays import CSRNDArray, RowSparseNDArray, from_dense, gradient_cell
from ._base import BaseSparseNDArray


def dense_parts(
    heads: Sequence[Any], head_grads: Sequence[Any] | None
) -> tuple[list[Any], list[Any] | None]:
    """Heads and their gradients, with the values of sparse heads instead of them."""
    values = [h._parts[0] if isinstance(h, BaseSparseNDArray) else h for h in heads]
    if head_grads is None:
        return values, None
    return values, [
        None if gradient is None else _values_of(gradient, head)
        for head, gradient in zip(heads, head_grads, strict=True)
    ]


def _values_of(gradient: NDArray, head: NDArray) -> NDArray:
    """A gradient of `head` where that has elements."""
    dense = gradient.tostype("default")
    if isinstance(head, CSRNDArray):
        return _ops.csr_gather((dense, *head._parts[1:]))
    if isinstance(head, RowSparseNDArray):
        return _ops.take_rows(dense, head._parts[1])
    return dense


def mark(variable: NDArray, gradient: NDArray, request: str) -> tuple[NDArray, NDArray]:
    """The dense arrays to mark for a variable or gradient that is sparse."""
    if isinstance(variable, BaseSparseNDArray):
        if gradient.stype != variable.stype:
            raise ValueError(
                f"mark_variables: the variable is {variable.stype}, its gradient {gradient.stype}"
            )
        variable.attach_grad(request)
        inner = variable._parts[0]
        if isinstance(variable, CSRNDArray):
            gradient._stored = variable.grad._stored
            return inner, gradient._stored[0]
        cell = variable.grad._cell
        gradient._cell, gradient._numbers = cell, variable._parts[1]
        return inner, cell
    if not isinstance(gradient, RowSparseNDArray):
        raise ValueError("mark_variables: the gradient of a dense array is dense or row_sparse")
    if gradient.shape != variable.shape or gradient.dtype_name != variable.dtype_name:
        raise ValueError(
            f"mark_variables: the gradient is {gradient.dtype_name} of shape {gradient.shape}, the "
            f"variable {variable.dtype_name} of shape {variable.shape}"
        )
    cell = gradient._cell if gradient._cell is not None else gradient_cell(variable)
    if gradient._cell is None:
        gradient._become_gradient(cell)
    return variable, cell


def of_variable(variable: NDArray, gradient: NDArray) -> NDArray:
    """A gradient in the storage type that the variable's has."""
    if isinstance(variable, CSRNDArray):
        return variable._like(gradient)
    if isinstance(variable, RowSparseNDArray):
        return variable._like(gradient)
    attached = variable.grad
    stype = "default" if attached is None else attached.stype
    return gradient if stype == "default" else from_dense(gradient, stype)
