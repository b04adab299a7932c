"""What operators do with sparse arrays.

The extension module hands calls with a sparse array to `dispatch`. A rule of the operator's name
works on the parts, as MXNet does; without one, or where it gives NotImplemented, the operator runs
on dense copies.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..._op import UNSET
from ..ndarray import NDArray
from ._arrays import write
from ._base import BaseSparseNDArray, is_sparse

Rule = Callable[[Any, tuple[Any, ...], dict[str, Any]], Any]
_RULES: dict[str, Rule] = {}
# Operators that change inputs behind the first two: the states of optimizers.
_UPDATES = ("_update", "_update_phase1", "_update_phase2")


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Make a function ``(call, inputs, attributes)`` the rule of operators."""

    def register(function: Rule) -> Rule:
        for name in names:
            _RULES[name] = function
        return function

    return register


def dispatch(call: Any, inputs: tuple[Any, ...], outs: tuple[NDArray, ...] | None) -> Any:
    """Apply an operator where inputs or outs are sparse; results, or None where outs take them."""
    function = _RULES.get(call.name)
    result = NotImplemented
    if call.name.endswith(_UPDATES) and not (outs and outs[0] is inputs[0]):
        inputs = (inputs[0].copy(), *inputs[1:])  # rules of updates work in place
    if function is not None and any(map(is_sparse, inputs)):
        result = function(call, inputs, call.attributes)
    if result is NotImplemented:
        result = _on_dense(call, inputs)
    if outs is None:
        return result
    results = result if isinstance(result, (list, tuple)) else [result]
    for out, one in zip(outs, results, strict=True):
        if out is not one:
            write(out, one)
    return None


def _on_dense(call: Any, inputs: tuple[Any, ...]) -> Any:
    dense = [x.tostype("default") if is_sparse(x) else x for x in inputs]
    result = call(*dense)
    if call.name.endswith(_UPDATES):
        for before, after in zip(inputs[2:], dense[2:], strict=True):
            if is_sparse(before):
                write(before, after)
    return result


def attribute(attributes: dict[str, Any], name: str, default: Any = None) -> Any:
    """An attribute that was given, or the default."""
    value = attributes.get(name, UNSET)
    return default if value is UNSET else value


def stypes(*arrays: Any) -> tuple[str, ...]:
    """Storage types."""
    return tuple(a.stype for a in arrays)


def parts(array: BaseSparseNDArray) -> tuple[NDArray, ...]:
    """The parts of a sparse array."""
    return array._parts
