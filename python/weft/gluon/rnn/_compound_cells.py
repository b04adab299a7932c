"""Cells made of other cells: stacks, wrappers and both directions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ... import ndarray as nd
from ...ndarray import NDArray
from .._state import shape_pass
from ..parameter import ParameterDict
from . import _sequence
from ._cell_base import HybridRecurrentCell, RecurrentCell, States


class _CellStack:
    """What `SequentialRNNCell` and `HybridSequentialRNNCell` have in common."""

    def add(self, cell: RecurrentCell) -> None:
        """Append a cell."""
        self.register_child(cell)

    def __repr__(self) -> str:
        lines = "\n".join(f"({key}): {cell!r}" for key, cell in self._children.items())
        return f"{type(self).__name__}(\n{lines}\n)"

    def __len__(self) -> int:
        return len(self._children)

    def __getitem__(self, index: int) -> RecurrentCell:
        return list(self._children.values())[index]

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of every state of every cell."""
        return [info for cell in self for info in cell.state_info(batch_size)]

    def begin_state(self, **kwargs: Any) -> States:
        """Return the states of all cells before the first step; see `RecurrentCell`."""
        if self._modified:
            raise AssertionError(
                f"{self.name}: begin_state belongs to the cell that wraps this one, call it there"
            )
        return [state for cell in self for state in cell.begin_state(**kwargs)]

    def _split_states(self, states: States) -> list[States]:
        """Divide the states among the cells."""
        parts, begin = [], 0
        for cell in self:
            end = begin + len(cell.state_info())
            parts.append(states[begin:end])
            begin = end
        if begin != len(states):
            raise AssertionError(f"{self.name}: got {len(states)} states, expected {begin}")
        return parts

    def _step(self, inputs: Any, states: States) -> tuple[Any, States]:
        following: States = []
        for cell, own in zip(self, self._split_states(states), strict=True):
            inputs, own = cell(inputs, own)
            following.extend(own)
        return inputs, following

    def unroll(
        self,
        length: int,
        inputs: NDArray | Sequence[NDArray],
        begin_state: States | None = None,
        layout: str = "NTC",
        merge_outputs: bool | None = None,
        valid_length: NDArray | None = None,
    ) -> tuple[Any, States]:
        """Run cell after cell over the sequence; see `RecurrentCell.unroll`."""
        self.reset()
        if begin_state is None:
            first = _sequence.to_steps(length, inputs, layout)[0]
            begin_state = self._states_or_begin(None, first)
        last = len(self) - 1
        states: States = []
        parts = self._split_states(begin_state)
        for i, (cell, own) in enumerate(zip(self, parts, strict=True)):
            merge = merge_outputs if i == last else None
            inputs, own = cell.unroll(length, inputs, own, layout, merge, valid_length)
            states.extend(own)
        return inputs, states


class SequentialRNNCell(_CellStack, RecurrentCell):
    """Cells stacked on each other; the outputs of one are the inputs of the next."""

    def forward(self, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step."""
        return self._step(inputs, states)


class HybridSequentialRNNCell(_CellStack, HybridRecurrentCell):
    """Hybrid cells stacked on each other; the outputs of one are the inputs of the next."""

    def hybrid_forward(self, F: Any, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step."""
        return self._step(inputs, states)


class ModifierCell(HybridRecurrentCell):
    """Base class of cells that wrap another one, whose parameters and states they use.

    Parameters
    ----------
    base_cell : RecurrentCell
        The wrapped cell, which is then not to be called itself.
    """

    def __init__(self, base_cell: RecurrentCell) -> None:
        if base_cell._modified:
            raise AssertionError(f"{base_cell.name} is wrapped by another cell already")
        base_cell._modified = True
        super().__init__(prefix=base_cell.prefix + self._alias(), params=None)
        self.base_cell = base_cell

    @property
    def params(self) -> ParameterDict:
        """The wrapped cell's parameters."""
        return self.base_cell.params

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of every state of the wrapped cell."""
        return self.base_cell.state_info(batch_size)

    def begin_state(self, func: Callable = nd.zeros, **kwargs: Any) -> States:
        """Return the wrapped cell's states before the first step."""
        if self._modified:
            raise AssertionError(
                f"{self.name}: begin_state belongs to the cell that wraps this one, call it there"
            )
        self.base_cell._modified = False
        try:
            return self.base_cell.begin_state(func=func, **kwargs)
        finally:
            self.base_cell._modified = True

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_cell!r})"


def check_single_steps(modifier: str, cell: RecurrentCell) -> None:
    """Refuse what a cell that changes single steps cannot wrap."""
    if isinstance(cell, BidirectionalCell) or (
        isinstance(cell, _CellStack) and any(isinstance(one, BidirectionalCell) for one in cell)
    ):
        raise AssertionError(
            f"{modifier}: a BidirectionalCell makes no single steps; wrap the cells in it"
        )


class ZoneoutCell(ModifierCell):
    """Keeps some outputs and states of the step before (https://arxiv.org/abs/1606.01305).

    Acts while training only.

    Parameters
    ----------
    base_cell : RecurrentCell
        The wrapped cell.
    zoneout_outputs, zoneout_states : float
        Share of the elements that are kept.
    """

    def __init__(
        self,
        base_cell: RecurrentCell,
        zoneout_outputs: float = 0.0,
        zoneout_states: float = 0.0,
    ) -> None:
        check_single_steps("ZoneoutCell", base_cell)
        super().__init__(base_cell)
        self._zoneout_outputs = zoneout_outputs
        self._zoneout_states = zoneout_states
        self._previous: NDArray | None = None

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(p_out={self._zoneout_outputs}, p_state={self._zoneout_states}, "
            f"{self.base_cell!r})"
        )

    def _alias(self) -> str:
        return "zoneout"

    def reset(self) -> None:
        """Forget the last output."""
        super().reset()
        self._previous = None

    def hybrid_forward(self, F: Any, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step."""

        def mix(share: float, new: Any, old: Any) -> Any:
            kept = F.Dropout(F.ones_like(new), p=share)
            return F.where(kept, new, old)

        output, following = self.base_cell(inputs, states)
        if self._zoneout_outputs > 0:
            previous = F.zeros_like(output) if self._previous is None else self._previous
            output = mix(self._zoneout_outputs, output, previous)
        if self._zoneout_states > 0:
            following = [
                mix(self._zoneout_states, new, old)
                for new, old in zip(following, states, strict=True)
            ]
        # A pass over placeholders has no output to remember.
        if shape_pass.placeholders is None:
            self._previous = output
        return output, following


class ResidualCell(ModifierCell):
    """Adds the input of the wrapped cell to its output (https://arxiv.org/abs/1609.08144).

    Parameters
    ----------
    base_cell : RecurrentCell
        The wrapped cell.
    """

    def hybrid_forward(self, F: Any, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step."""
        output, states = self.base_cell(inputs, states)
        total = F.elemwise_add(output, inputs, name=self._step_prefix + "fwd")
        return total, states

    def unroll(
        self,
        length: int,
        inputs: NDArray | Sequence[NDArray],
        begin_state: States | None = None,
        layout: str = "NTC",
        merge_outputs: bool | None = None,
        valid_length: NDArray | None = None,
    ) -> tuple[Any, States]:
        """Run the wrapped cell over the sequence and add the inputs."""
        self.reset()
        steps = _sequence.to_steps(length, inputs, layout)
        states = self._states_or_begin(begin_state, steps[0])
        outputs, states = self.base_cell.unroll(length, steps, states, layout, False, valid_length)
        F = _sequence.functions(steps)
        total = [F.elemwise_add(*pair) for pair in zip(outputs, steps, strict=True)]
        return _sequence.finish(total, layout, merge_outputs, valid_length), states


class BidirectionalCell(HybridRecurrentCell):
    """One cell over the sequence and another one over it backwards; outputs are joined.

    Parameters
    ----------
    l_cell : RecurrentCell
        Runs forward.
    r_cell : RecurrentCell
        Runs backward.
    output_prefix : str
        What the names of the joined symbols begin with.
    """

    def __init__(
        self, l_cell: RecurrentCell, r_cell: RecurrentCell, output_prefix: str = "bi_"
    ) -> None:
        super().__init__(prefix="", params=None)
        self._output_prefix = output_prefix
        self.register_child(l_cell, "l_cell")
        self.register_child(r_cell, "r_cell")

    def __call__(self, inputs: Any, states: States) -> tuple[Any, States]:
        """Raise: both directions need the whole sequence."""
        raise NotImplementedError("BidirectionalCell makes no single steps, use unroll")

    def __repr__(self) -> str:
        left, right = self._children.values()
        return f"{type(self).__name__}(forward={left!r}, backward={right!r})"

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of the states of both cells."""
        return [info for c in self._children.values() for info in c.state_info(batch_size)]

    def begin_state(self, **kwargs: Any) -> States:
        """Return the states of both cells before the first step; see `RecurrentCell`."""
        if self._modified:
            raise AssertionError(
                f"{self.name}: begin_state belongs to the cell that wraps this one, call it there"
            )
        return [state for c in self._children.values() for state in c.begin_state(**kwargs)]

    def unroll(
        self,
        length: int,
        inputs: NDArray | Sequence[NDArray],
        begin_state: States | None = None,
        layout: str = "NTC",
        merge_outputs: bool | None = None,
        valid_length: NDArray | None = None,
    ) -> tuple[Any, States]:
        """Run both cells over the sequence; see `RecurrentCell.unroll`."""
        self.reset()
        steps = _sequence.to_steps(length, inputs, layout)
        states = self._states_or_begin(begin_state, steps[0])
        left, right = self._children.values()
        count = len(left.state_info())
        forward, left_states = left.unroll(
            length, steps, states[:count], layout, False, valid_length
        )
        backward, right_states = right.unroll(
            length,
            _sequence.reverse(steps, valid_length),
            states[count:],
            layout,
            False,
            valid_length,
        )
        backward = _sequence.reverse(backward, valid_length)
        outputs = self._join(forward, backward, layout, merge_outputs, valid_length)
        return outputs, left_states + right_states

    def _join(
        self, forward: Any, backward: Any, layout: str, merge_outputs: bool | None,
        valid_length: Any,
    ) -> Any:  # fmt: skip
        """The steps of both directions side by side, merged and masked as `unroll` says."""
        F = _sequence.functions(forward)
        if merge_outputs:
            axis = _sequence.time_axis(layout)
            both = (F.stack(*steps, axis=axis) for steps in (forward, backward))
            merged = F.concat(*both, dim=2, name=self._output_prefix + "out")
            return merged if valid_length is None else _sequence.mask(merged, valid_length, axis)
        outputs = [
            F.concat(*pair, dim=1, name=f"{self._output_prefix}t{i}")
            for i, pair in enumerate(zip(forward, backward, strict=True))
        ]
        return _sequence.finish(outputs, layout, merge_outputs, valid_length)
