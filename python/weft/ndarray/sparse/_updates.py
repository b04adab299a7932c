"""Updates of weights by row_sparse gradients."""

from __future__ import annotations

from typing import Any

from ..gen import internal
from ..ndarray import NDArray
from . import _ops
from ._arrays import all_rows
from ._base import is_sparse
from ._dispatch import attribute, rule, stypes


def adagrad_update(
    weight: NDArray | None = None, grad: NDArray | None = None, history: NDArray | None = None,
    *args: Any, out: NDArray | None = None, name: str | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """AdaGrad: history += g**2, weight - lr * g / sqrt(history + epsilon)."""
    return internal._sparse_adagrad_update(
        weight, grad, history, *args, out=out, name=name, **kwargs
    )


@rule("sgd_update", "sgd_mom_update", "adam_update")
def _lazy_if_asked(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    """Only the rows that the gradient has, where storage types and lazy_update say so."""
    weight, grad, *states = inputs
    same = len({weight.stype, *stypes(*states)}) == 1
    if grad.stype != "row_sparse" or not same or not attribute(attributes, "lazy_update", True):
        return NotImplemented
    return _lazy(call, weight, grad, states)


@rule("ftrl_update")
def _lazy_if_sparse(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    if set(stypes(*inputs)) != {"row_sparse"}:
        return NotImplemented
    return _lazy(call, inputs[0], inputs[1], list(inputs[2:]))


@rule("_sparse_adagrad_update", "_contrib_group_adagrad_update")
def _lazy_without_decay(call: Any, inputs: tuple[Any, ...], attributes: dict[str, Any]) -> Any:
    if inputs[1].stype != "row_sparse" or attribute(attributes, "wd", 0.0):
        return NotImplemented
    return _lazy(call, inputs[0], inputs[1], list(inputs[2:]))


def _lazy(call: Any, weight: NDArray, grad: Any, states: list[NDArray]) -> NDArray:
    """Update rows in place. The rows of weight and states are taken, updated and put back."""
    if weight.shape != grad.shape:
        raise ValueError(
            f"{call.name}: weight has shape {weight.shape}, grad {grad.shape}, expected the same"
        )
    values, numbers = grad._parts
    if numbers.shape[0] == 0:
        return weight
    arrays = [weight, *states]
    taken = []
    for array in arrays:
        store, places = _rows_of(array, numbers)
        taken.append((store, places, _ops.take_rows(store.detach(), places)))
    rows = [row for _, _, row in taken]
    rows[0] = call(rows[0], values, *rows[1:])
    for (store, places, _), row in zip(taken, rows, strict=True):
        _ops.assign_rows(store, places, row)
    return weight


def _rows_of(array: NDArray, numbers: NDArray) -> tuple[NDArray, NDArray]:
    """Where an array keeps rows, and where in that those with these numbers are."""
    if not is_sparse(array):
        return array, numbers
    places = _ops.positions(array._parts[1], numbers)
    if int(places.min().asscalar()) < 0:
        array._replace(all_rows(array.tostype("default"))._parts)
        places = numbers
    return array._parts[0], places
