"""Sequences as one array or as a list of steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ndarray as nd
from ...ndarray import NDArray

Steps = list[NDArray]


def time_axis(layout: str) -> int:
    """Return the time axis of 'NTC' or 'TNC'."""
    if layout not in ("NTC", "TNC"):
        raise AssertionError(f"unroll: layout {layout!r} is not NTC or TNC")
    return layout.index("T")


def to_steps(length: int, inputs: NDArray | Sequence[NDArray], layout: str) -> Steps:
    """Return the steps, each of shape (batch, features)."""
    axis = time_axis(layout)
    if not isinstance(inputs, NDArray):
        if len(inputs) != length:
            raise AssertionError(f"unroll: inputs has {len(inputs)} steps, length is {length}")
        return list(inputs)
    if inputs.shape[axis] != length:
        raise AssertionError(
            f"unroll: inputs has shape {inputs.shape}, expected {length} steps on axis {axis}"
        )
    return split_steps(inputs, axis)


def split_steps(sequence: NDArray, axis: int) -> Steps:
    """Take a sequence apart along its time axis."""
    count = sequence.shape[axis]
    if count == 1:
        return [nd.squeeze(sequence, axis=axis)]
    return list(nd.split(sequence, num_outputs=count, axis=axis, squeeze_axis=True))


def mask(sequence: NDArray, valid_length: NDArray, axis: int) -> NDArray:
    """Fill with zeros what lies beyond each sample's length."""
    return nd.SequenceMask(
        sequence, sequence_length=valid_length, use_sequence_length=True, axis=axis
    )


def reverse(steps: Steps, valid_length: NDArray | None) -> Steps:
    """Reverse the steps, within each sample's length if there is one."""
    if valid_length is None:
        return steps[::-1]
    backward = nd.SequenceReverse(
        nd.stack(*steps, axis=0), sequence_length=valid_length, use_sequence_length=True
    )
    return split_steps(backward, 0)


def finish(
    steps: Steps, layout: str, merge_outputs: bool | None, valid_length: NDArray | None
) -> Any:
    """Mask the outputs and return them as the caller of ``unroll`` wants them.

    Without a wish they are a list, or an array if they had to be masked.
    """
    axis = time_axis(layout)
    if valid_length is not None:
        merged = mask(nd.stack(*steps, axis=axis), valid_length, axis)
        return split_steps(merged, axis) if merge_outputs is False else merged
    return nd.stack(*steps, axis=axis) if merge_outputs else steps
