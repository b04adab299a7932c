"""Sequences of arrays or symbols, as one or as a list of steps."""

from __future__ import annotations

from typing import Any

from ... import ndarray as nd
from ..._symbol_base import SymbolBase
from ...ndarray import NDArray

# Steps are arrays or symbols.
Steps = list[Any]


def functions(value: Any) -> Any:
    """The module of operators for an array or a symbol, or for the first one in nested lists."""
    while isinstance(value, (list, tuple)):
        value = value[0]
    if not isinstance(value, SymbolBase):
        return nd
    from ... import symbol  # not needed by programs without symbols

    return symbol


def is_one(inputs: Any) -> bool:
    """Whether a sequence is one array or symbol, and not a list of steps."""
    return isinstance(inputs, NDArray) or isinstance(inputs, SymbolBase) and len(inputs) == 1


def time_axis(layout: str) -> int:
    """Return the time axis of 'NTC' or 'TNC'."""
    if layout not in ("NTC", "TNC"):
        raise AssertionError(f"unroll: layout {layout!r} is not NTC or TNC")
    return layout.index("T")


def to_steps(length: int, inputs: Any, layout: str) -> Steps:
    """Return the steps, each of shape (batch, features)."""
    axis = time_axis(layout)
    if not is_one(inputs):
        if len(inputs) != length:
            raise AssertionError(f"unroll: inputs has {len(inputs)} steps, length is {length}")
        return list(inputs)
    if isinstance(inputs, NDArray) and inputs.shape[axis] != length:
        raise AssertionError(
            f"unroll: inputs has shape {inputs.shape}, expected {length} steps on axis {axis}"
        )
    return split_steps(inputs, length, axis)


def split_steps(sequence: Any, length: int, axis: int) -> Steps:
    """Take a sequence apart along its time axis."""
    F = functions(sequence)
    if length == 1:
        return [F.squeeze(sequence, axis=axis)]
    return list(F.split(sequence, num_outputs=length, axis=axis, squeeze_axis=True))


def mask(sequence: Any, valid_length: Any, axis: int) -> Any:
    """Fill with zeros what lies beyond each sample's length."""
    return functions(sequence).SequenceMask(
        sequence, sequence_length=valid_length, use_sequence_length=True, axis=axis
    )


def reverse(steps: Steps, valid_length: Any) -> Steps:
    """Reverse the steps, within each sample's length if there is one."""
    if valid_length is None:
        return steps[::-1]
    F = functions(steps)
    backward = F.SequenceReverse(
        F.stack(*steps, axis=0), sequence_length=valid_length, use_sequence_length=True
    )
    return split_steps(backward, len(steps), 0)


def finish(steps: Steps, layout: str, merge_outputs: bool | None, valid_length: Any) -> Any:
    """Mask the outputs and return them as the caller of ``unroll`` wants them.

    Without a wish they are a list, or one array if they had to be masked.
    """
    axis = time_axis(layout)
    if valid_length is not None:
        merged = mask(functions(steps).stack(*steps, axis=axis), valid_length, axis)
        return split_steps(merged, len(steps), axis) if merge_outputs is False else merged
    return functions(steps).stack(*steps, axis=axis) if merge_outputs else steps


def zeros_with_size_of(*args: Any, **kwargs: Any) -> Any:
    """`weft.symbol.creation.zeros_with_size_of`."""
    from ...symbol import creation  # not needed by programs without symbols

    return creation.zeros_with_size_of(*args, **kwargs)
