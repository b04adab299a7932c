"""Loops and branches of traced functions, as nodes that hold what they call as subgraphs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .._op import Operator
from ._layout import flatten, pair, regroup
from ._tracing import Trace, TracedSymbol, identity_of
from .gen import internal, op
from .ndarray import NDArray


class _Inputs:
    """The inputs of a node: arrays that it is given, and what its subgraphs capture."""

    def __init__(self, arrays: Sequence[NDArray] = ()) -> None:
        self.arrays = list(arrays)
        self._place: dict[int, int] = {}

    def places(self, part: TracedSymbol, arguments: dict[str, int]) -> list[int]:
        """Which input each variable of a subgraph is; `arguments` are places by name."""
        places = []
        for name, captured in zip(part.names, part.captured, strict=True):
            if captured is None:
                places.append(arguments[name])
                continue
            key = identity_of(captured)
            if key not in self._place:
                self._place[key] = len(self.arrays)
                self.arrays.append(captured)
            places.append(self._place[key])
        return places


def _node(
    name: str, attributes: dict[str, Any], inputs: Sequence[NDArray], num_outputs: int
) -> list[NDArray]:
    values = tuple(tuple(v) if isinstance(v, list) else v for v in attributes.values())
    call = Operator(name, tuple(attributes), ("data",)).build(values)
    results = call(*inputs)
    return [results] if num_outputs == 1 else results


def _copies(trace: Trace, outputs: Sequence[NDArray]) -> TracedSymbol:
    # An operator stands behind each output: what a function hands on from outside is none.
    return trace.finish([op.identity(output) for output in outputs])


@contextlib.contextmanager
def _body(who: str) -> Iterator[Trace]:
    """A trace of what one function does; ValueError where it keeps arrays for another call."""
    from ..gluon._state import trace_state  # blocks are built on arrays

    with Trace() as trace, trace_state.watch_stores() as stored:
        yield trace
        if stored:
            block, name, _ = stored[0]
            raise _Stores(
                f"{who} stores an array as attribute {name!r} of {block.name}; in a hybridized "
                "block only what it returns leaves it"
            )


def _in_dtype(array: NDArray, dtype: str) -> NDArray:
    """In mixed precision, where dtypes are not the user's choice, `array` in a dtype of floats."""
    from ..contrib.amp import amp  # made of arrays

    floats = ("float16", "bfloat16", "float32")
    if array.dtype_name == dtype or not amp._amp_initialized:
        return array
    fits = array.dtype_name in floats and dtype in floats
    return op.amp_cast(array, dtype=dtype) if fits else array


class _Stores(ValueError):
    """A body stores arrays as attributes of blocks."""


def _argument_names(arrays: Sequence[NDArray], name: str) -> dict[str, int]:
    return {f"{name}{i}": i for i in range(len(arrays))}


def foreach(
    body: Callable[..., Any], data: Any, init_states: Any
) -> tuple[Any, Any] | None:
    """`contrib.foreach`; None where a step is not like the first one.

    That is where it makes states of other shapes or dtypes, or stores arrays for the next step.
    """
    with contextlib.suppress(_Stores):
        return _foreach(body, data, init_states)
    return None


def _foreach(body: Callable[..., Any], data: Any, init_states: Any) -> tuple[Any, Any] | None:
    data_list, data_layout = flatten(data, "foreach: data")
    state_list, state_layout = flatten(init_states, "foreach: init_states")
    arguments = _argument_names([*data_list, *state_list], "_in")
    names = list(arguments)
    with _body("foreach: body") as trace:
        # As in indexing, the elements of a vector have the shape (1,).
        slices = [
            trace.input(name, array.shape[1:] or (1,), array.dtype)
            for name, array in zip(names, data_list, strict=False)
        ]
        states = [
            trace.input(name, array.shape, array.dtype)
            for name, array in zip(names[len(slices) :], state_list, strict=True)
        ]
        result = body(regroup(slices, data_layout), regroup(states, state_layout))
        outputs, changed = pair(result, "foreach: body")
        outputs, out_layout = flatten(outputs, "foreach: output of body")
        changed, new_layout = flatten(changed, "foreach: new states of body")
        if [(s.shape, s.dtype) for s in changed] != [(s.shape, s.dtype) for s in state_list]:
            return None
        part = _copies(trace, [*outputs, *changed])
    inputs = _Inputs([*data_list, *state_list])
    places = inputs.places(part, arguments)
    # By input, which variable of the body it is; -1: nothing in the body reads it.
    where = [places.index(i) if i in places else -1 for i in range(len(inputs.arrays))]
    first, rest = len(data_list), len(data_list) + len(state_list)
    count = len(outputs) + len(changed)
    attributes = {
        "subgraph0": part.tojson(), "num_outputs": count, "num_out_data": len(outputs),
        "in_data_locs": where[:first], "in_state_locs": where[first:rest],
        "remain_locs": where[rest:],
    }  # fmt: skip
    results = _node("_foreach", attributes, inputs.arrays, count)
    return (
        regroup(results[: len(outputs)], out_layout),
        regroup(results[len(outputs) :], new_layout),
    )


def cond(pred: NDArray, then_func: Callable[[], Any], else_func: Callable[[], Any]) -> Any:
    """`contrib.cond`."""
    if pred.size != 1:
        raise ValueError(f"cond: pred: shape {pred.shape} came, expected an array of one element")
    parts, layouts = [], []
    for kind, function in (("pred", lambda: pred), ("then", then_func), ("else", else_func)):
        with _body(f"cond: {kind}_func") as trace:
            outputs, layout = flatten(function(), f"cond: output of {kind}_func")
            parts.append(_copies(trace, [_in_dtype(output, "float32") for output in outputs]))
        layouts.append(layout)
    if layouts[1] != layouts[2]:
        raise ValueError("cond: then_func and else_func nest their outputs differently")
    inputs = _Inputs()
    places = [inputs.places(part, {}) for part in parts]
    attributes = {
        **{f"subgraph{k}": part.tojson() for k, part in enumerate(parts)},
        "num_outputs": len(outputs),
        "cond_input_locs": places[0], "then_input_locs": places[1], "else_input_locs": places[2],
    }  # fmt: skip
    return regroup(_node("_cond", attributes, inputs.arrays, len(outputs)), layouts[1])


def while_loop(
    condition: Callable[..., Any], func: Callable[..., Any], loop_vars: Any, limit: int
) -> tuple[Any, Any]:
    """`contrib.while_loop`."""
    single = isinstance(loop_vars, NDArray)
    variables, layout = flatten([loop_vars] if single else loop_vars, "while_loop: loop_vars")
    arguments = _argument_names(variables, "_var")

    def begin(trace: Trace) -> list[NDArray]:
        return [
            trace.input(name, array.shape, array.dtype)
            for name, array in zip(arguments, variables, strict=True)
        ]

    with _body("while_loop: cond") as trace:
        go_on = condition(*regroup(begin(trace), layout))
        if not isinstance(go_on, NDArray) or go_on.size != 1:
            what = f"shape {go_on.shape}" if isinstance(go_on, NDArray) else repr(go_on)
            raise ValueError(f"while_loop: result of cond: {what} came, expected one element")
        parts = [_copies(trace, [go_on])]
    with _body("while_loop: func") as trace:
        begun = begin(trace)
        output, changed = pair(func(*regroup(begun, layout)), "while_loop: func")
        outputs, out_layout = flatten(
            [] if output is None else output, "while_loop: output of func"
        )
        changed = [changed] if isinstance(changed, NDArray) else changed
        changed, new_layout = flatten(changed, "while_loop: new loop_vars of func")
        if new_layout != layout:
            raise ValueError(
                f"while_loop: func returned {len(changed)} loop_vars, expected "
                f"{len(variables)}, nested as they were given"
            )
        changed = [
            _in_dtype(new, old.dtype_name) for new, old in zip(changed, begun, strict=True)
        ]
        for i, (new, old) in enumerate(zip(changed, begun, strict=True)):
            if (new.shape, new.dtype) != (old.shape, old.dtype):
                raise ValueError(
                    f"while_loop: loop variable {i} has shape {old.shape} and dtype "
                    f"{old.dtype_name}, func makes it {new.shape} and {new.dtype_name}; in a "
                    "hybridized block it has to stay as it is"
                )
        # A step has to read every loop variable.
        changed = [
            internal._identity_with_attr_like_rhs(new, old)
            for new, old in zip(changed, begun, strict=True)
        ]
        parts.append(_copies(trace, [*outputs, *changed]))
    inputs = _Inputs(variables)
    places = [inputs.places(part, arguments) for part in parts]
    count = len(outputs) + len(changed)
    attributes = {
        "subgraph0": parts[0].tojson(), "subgraph1": parts[1].tojson(),
        "max_iterations": limit, "num_outputs": count, "num_out_data": len(outputs),
        "cond_input_locs": places[0], "func_input_locs": places[1],
        "func_var_locs": [places[1].index(i) for i in range(len(variables))],
    }  # fmt: skip
    results = _node("_while_loop", attributes, inputs.arrays, count)
    last = regroup(results[len(outputs) :], layout)
    return regroup(results[: len(outputs)], out_layout), last[0] if single else last
