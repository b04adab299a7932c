"""Loops and branches over arrays: ``mx.nd.contrib.foreach``, ``while_loop``, ``cond``.

They run as Python loops. What they do inside ``autograd.record()`` is recorded operator by
operator, so gradients of any order follow. In hybridized blocks they become nodes of the graph,
with what they call as subgraphs (`_traced_control_flow`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import _traced_control_flow as traced
from ._layout import Layout, flatten, pair, regroup
from ._tracing import is_tracing
from .gen import op
from .ndarray import NDArray

__all__ = ["foreach", "while_loop", "cond"]

def _check_function(function: Any, who: str) -> None:
    if not callable(function):
        raise TypeError(f"{who}: {type(function).__name__} {function!r} came, expected a function")


def _same_layout(layout: Layout, first: Layout, who: str, step: int) -> None:
    if layout != first:
        raise ValueError(f"{who}: the output of step {step} is nested otherwise than the first's")


def foreach(body: Callable[..., Any], data: Any, init_states: Any) -> tuple[Any, Any]:
    """Run `body` over the first axis of arrays, carrying states along.

    Parameters
    ----------
    body : callable
        ``body(data_slice, states) -> (outputs, new_states)``; the slice and the states are nested
        as `data` and `init_states` are.
    data : NDArray or (nested) list of NDArray
        One length along axis 0.
    init_states : NDArray or (nested) list of NDArray

    Returns
    -------
    outputs
        As `body` nests them, those of all steps stacked along a new axis 0; an empty list where
        axis 0 of `data` is empty.
    states
        Those of the last step.
    """
    arrays, data_layout = flatten(data, "foreach: data")
    flatten(init_states, "foreach: init_states")
    if not arrays:
        raise ValueError("foreach: data holds no arrays")
    if not arrays[0].ndim:
        raise ValueError("foreach: data has no axis to run over, its shape is ()")
    length = arrays[0].shape[0]
    for array in arrays:
        if array.shape[:1] != (length,):
            raise ValueError(
                f"foreach: data: shapes {arrays[0].shape} and {array.shape} differ in length "
                "along axis 0"
            )
    _check_function(body, "foreach: body")
    if length and is_tracing():
        result = traced.foreach(body, data, init_states)
        if result is not None:
            return result
    # Taken apart in one operator: the gradient of a slice would be as large as all of `data`.
    slices = [_unstack(array, length) for array in arrays]
    states = init_states
    steps: list[list[NDArray]] = []
    out_layout: Layout = []
    for i in range(length):
        outputs, states = pair(
            body(regroup([s[i] for s in slices], data_layout), states), "foreach: body"
        )
        flat, layout = flatten(outputs, "foreach: output of body")
        if steps:
            _same_layout(layout, out_layout, "foreach", i)
        out_layout = layout
        steps.append(flat)
    stacked = [op.stack(*column, axis=0) for column in zip(*steps, strict=True)]
    return regroup(stacked, out_layout), states


def _unstack(array: NDArray, length: int) -> list[NDArray]:
    if length == 0:
        return []
    # As in indexing, the elements of a vector have the shape (1,).
    parts = op.SliceChannel(array, num_outputs=length, axis=0, squeeze_axis=array.ndim > 1)
    return [parts] if length == 1 else parts


def _is_placeholder(value: Any) -> bool:
    return isinstance(value, NDArray) and value.context.device_type == "null"


def _truth(value: Any, who: str) -> bool:
    """A Python truth value of an array with one element or a plain value."""
    if isinstance(value, NDArray):
        if value.size != 1:
            raise ValueError(f"{who}: shape {value.shape} came, expected an array of one element")
        return bool(value.asscalar())
    if callable(value):
        raise TypeError(f"{who}: a function came, expected an array of one element or a bool")
    return bool(value)


def while_loop(
    cond: Callable[..., Any],
    func: Callable[..., Any],
    loop_vars: Any,
    max_iterations: int | None = None,
) -> tuple[Any, Any]:
    """Run `func` as long as `cond` holds, at most `max_iterations` times.

    Parameters
    ----------
    cond : callable
        ``cond(*loop_vars)`` gives an array of one element or a bool.
    func : callable
        ``func(*loop_vars) -> (step_output, new_loop_vars)``; an output None stands for no outputs.
    loop_vars : NDArray or (nested) list of NDArray
    max_iterations : int

    Returns
    -------
    outputs
        As `func` nests them, those of all steps stacked along a new axis 0 of `max_iterations`
        rows, of which those that were not reached are zero; an empty list where `func` never ran
        (in a hybridized block: zeros).
    loop_vars
        The last ones, nested as they were.
    """
    _check_function(cond, "while_loop: cond")
    _check_function(func, "while_loop: func")
    if max_iterations is None:
        raise ValueError("while_loop: max_iterations is missing")
    try:
        limit = int(max_iterations)
    except (TypeError, ValueError):
        raise ValueError(
            f"while_loop: max_iterations is {max_iterations!r}, expected an integer"
        ) from None
    if limit < 0:
        raise ValueError(f"while_loop: max_iterations is {limit}, expected at least 0")
    single = isinstance(loop_vars, NDArray)
    variables = [loop_vars] if single else list(loop_vars)
    if not variables:
        raise ValueError("while_loop: loop_vars is empty")
    flatten(variables, "while_loop: loop_vars")
    steps: list[list[NDArray]] = []
    out_layout: Layout = []
    while len(steps) < limit:
        go_on = cond(*variables)
        if not steps and isinstance(go_on, NDArray) and is_tracing():
            return traced.while_loop(cond, func, loop_vars, limit)
        # Placeholders, whose condition has no value, take one step: it tells all shapes.
        if not is_tracing() and _is_placeholder(go_on):
            if steps:
                break
        elif not _truth(go_on, "while_loop: result of cond"):
            break
        output, changed = pair(func(*variables), "while_loop: func")
        flat, layout = flatten([] if output is None else output, "while_loop: output of func")
        if steps:
            _same_layout(layout, out_layout, "while_loop", len(steps))
        out_layout = layout
        steps.append(flat)
        if isinstance(changed, NDArray):
            changed = [changed]
        flatten(changed, "while_loop: new loop_vars of func")
        if len(changed) != len(variables):
            raise ValueError(
                f"while_loop: func returned {len(changed)} loop_vars, expected {len(variables)}"
            )
        variables = list(changed)
    outputs = [_stack_padded(list(column), limit) for column in zip(*steps, strict=True)]
    return regroup(outputs, out_layout), variables[0] if single else variables


def _stack_padded(column: list[NDArray], length: int) -> NDArray:
    """The arrays stacked along axis 0, and zeros up to `length` rows."""
    stacked = op.stack(*column, axis=0)
    if len(column) == length:
        return stacked
    rest = op.broadcast_axis(
        op.expand_dims(op.zeros_like(column[0]), axis=0), axis=0, size=length - len(column)
    )
    return op.concat(stacked, rest, dim=0)


def cond(pred: Any, then_func: Callable[[], Any], else_func: Callable[[], Any]) -> Any:
    """The result of ``then_func()`` where `pred` holds, otherwise of ``else_func()``.

    Parameters
    ----------
    pred : NDArray of one element, or bool
    then_func, else_func : callable
        Without parameters; only one of them is called, both on placeholders. In a hybridized block
        both give arrays of the same shapes and dtypes.
    """
    _check_function(then_func, "cond: then_func")
    _check_function(else_func, "cond: else_func")
    if isinstance(pred, NDArray) and is_tracing():
        return traced.cond(pred, then_func, else_func)
    if _is_placeholder(pred):  # both branches have parameters that learn their shapes
        else_func()
        return then_func()
    return then_func() if _truth(pred, "cond: pred") else else_func()
