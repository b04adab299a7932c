"""Cells made of other cells: stacks, wrappers and both directions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import symbol
from ..symbol import Symbol
from ._base import Arrays, BaseRNNCell, RNNParams, merge_steps, split_steps, time_axis

States = list[Symbol]


class _Cells(BaseRNNCell):
    """What cells with several cells have in common."""

    def __init__(self, prefix: str, params: RNNParams | None) -> None:
        self._cells: list[BaseRNNCell] = []
        super().__init__(prefix, params)
        self._override_cell_params = params is not None

    def _take(self, cell: BaseRNNCell) -> None:
        """Append a cell: it uses this cell's variables, or this one also its."""
        if self._override_cell_params:
            if not cell._own_params:
                raise AssertionError(
                    f"{type(self).__name__}: params are given here and to a cell in it; give one"
                )
            cell.params._params.update(self.params._params)
        self.params._params.update(cell.params._params)
        self._cells.append(cell)

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """Shape, with 0 for the batch, and layout of every state of all cells."""
        return [info for cell in self._cells for info in cell.state_info]

    def begin_state(self, **kwargs: Any) -> States:
        """The states of all cells before the first step."""
        self._check_not_modified()
        return [state for cell in self._cells for state in cell.begin_state(**kwargs)]

    def _zeros_for(self, like: Symbol, axis: int = 0) -> States:
        return [state for cell in self._cells for state in cell._zeros_for(like, axis)]

    def unpack_weights(self, args: Arrays) -> Arrays:
        """Arrays by name, with one array for each gate in place of those of all gates."""
        for cell in self._cells:
            args = cell.unpack_weights(args)
        return args

    def pack_weights(self, args: Arrays) -> Arrays:
        """The reverse of `unpack_weights`."""
        for cell in self._cells:
            args = cell.pack_weights(args)
        return args

    def _split_states(self, states: States) -> list[States]:
        """Divide the states among the cells."""
        parts, begin = [], 0
        for cell in self._cells:
            end = begin + len(cell.state_info)
            parts.append(states[begin:end])
            begin = end
        if begin != len(states):
            raise ValueError(f"{type(self).__name__}: {len(states)} states, expected {begin}")
        return parts


class SequentialRNNCell(_Cells):
    """Cells stacked on each other; the outputs of one are the inputs of the next.

    Parameters
    ----------
    params : RNNParams, optional
        Variables that all cells use.
    """

    def __init__(self, params: RNNParams | None = None) -> None:
        super().__init__("", params)

    def add(self, cell: BaseRNNCell) -> None:
        """Append a cell."""
        self._take(cell)

    def __call__(self, inputs: Symbol, states: States) -> tuple[Any, States]:
        """Output and states of one step."""
        following: States = []
        for cell, own in zip(self._cells, self._split_states(states), strict=True):
            if isinstance(cell, BidirectionalCell):
                raise AssertionError("SequentialRNNCell: a BidirectionalCell makes no single steps")
            inputs, own = cell(inputs, own)
            following.extend(own)
        return inputs, following

    def unroll(
        self, length: int, inputs: Any, begin_state: States | None = None, layout: str = "NTC",
        merge_outputs: bool | None = None,
    ) -> tuple[Any, list[Any]]:  # fmt: skip
        """The graph of a number of steps, cell after cell; see `BaseRNNCell.unroll`."""
        self.reset()
        if begin_state is None:
            inputs = split_steps(length, inputs, layout)
            begin_state = self._zeros_for(inputs[0])
        states: list[Any] = []
        parts = self._split_states(begin_state)
        for i, (cell, own) in enumerate(zip(self._cells, parts, strict=True)):
            merge = merge_outputs if i + 1 == len(self._cells) else None
            inputs, own = cell.unroll(length, inputs, own, layout, merge)
            states.extend(own)
        return inputs, states


class DropoutCell(BaseRNNCell):
    """Applies dropout to its input; has no state.

    Parameters
    ----------
    dropout : float
        Share of elements to drop while training.
    prefix : str
        Accepted; a dropout has no variables.
    params : RNNParams, optional
        Accepted.
    """

    def __init__(
        self, dropout: float, prefix: str = "dropout_", params: RNNParams | None = None
    ) -> None:
        super().__init__(prefix, params)
        if not isinstance(dropout, (int, float)):
            raise TypeError(f"DropoutCell: dropout is {dropout!r}, expected a number")
        self.dropout = dropout

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """An empty list."""
        return []

    def __call__(self, inputs: Symbol, states: States) -> tuple[Symbol, States]:
        """Output and states of one step."""
        return (symbol.Dropout(inputs, p=self.dropout) if self.dropout > 0 else inputs), states

    def unroll(
        self, length: int, inputs: Any, begin_state: States | None = None, layout: str = "NTC",
        merge_outputs: bool | None = None,
    ) -> tuple[Any, States]:  # fmt: skip
        """Dropout of the sequence, at once if it is one symbol; see `BaseRNNCell.unroll`."""
        self.reset()
        if isinstance(inputs, Symbol) and merge_outputs is False:
            inputs = split_steps(length, inputs, layout)
        elif not isinstance(inputs, Symbol) and merge_outputs:
            inputs = merge_steps(inputs, layout)
        if isinstance(inputs, Symbol):
            return self(inputs, [])
        return [self(step, [])[0] for step in inputs], []


class ModifierCell(BaseRNNCell):
    """Base class of cells that wrap another one, whose variables and states they use.

    Parameters
    ----------
    base_cell : BaseRNNCell
        The wrapped cell, which is then not to be called itself.
    """

    def __init__(self, base_cell: BaseRNNCell) -> None:
        base_cell._modified = True
        self.base_cell = base_cell
        super().__init__()

    def reset(self) -> None:
        """Count steps and states from the beginning, before another graph is made."""
        super().reset()
        self.base_cell.reset()

    @property
    def params(self) -> RNNParams:
        """The wrapped cell's variables."""
        self._own_params = False
        return self.base_cell.params

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """Shape, with 0 for the batch, and layout of every state of the wrapped cell."""
        return self.base_cell.state_info

    def begin_state(
        self, init_sym: Callable[..., Symbol] = symbol.zeros, **kwargs: Any
    ) -> States:
        """The wrapped cell's states before the first step."""
        self._check_not_modified()
        return self._unwrapped(self.base_cell.begin_state, func=init_sym, **kwargs)

    def _zeros_for(self, like: Symbol, axis: int = 0) -> States:
        return self._unwrapped(self.base_cell._zeros_for, like, axis)

    def _unwrapped(self, function: Callable[..., States], *args: Any, **kwargs: Any) -> States:
        self.base_cell._modified = False
        try:
            return function(*args, **kwargs)
        finally:
            self.base_cell._modified = True

    def unpack_weights(self, args: Arrays) -> Arrays:
        """Arrays by name, with one array for each gate in place of those of all gates."""
        return self.base_cell.unpack_weights(args)

    def pack_weights(self, args: Arrays) -> Arrays:
        """The reverse of `unpack_weights`."""
        return self.base_cell.pack_weights(args)

    def __call__(self, inputs: Symbol, states: States) -> tuple[Any, States]:
        """Output and states of one step."""
        raise NotImplementedError(f"{type(self).__name__} defines no step")


class ZoneoutCell(ModifierCell):
    """Keeps some outputs and states of the step before (https://arxiv.org/abs/1606.01305).

    Parameters
    ----------
    base_cell : BaseRNNCell
        The wrapped cell.
    zoneout_outputs, zoneout_states : float
        Share of the elements that are kept while training.
    """

    def __init__(
        self, base_cell: BaseRNNCell, zoneout_outputs: float = 0.0, zoneout_states: float = 0.0
    ) -> None:
        cells = getattr(base_cell, "_cells", [])
        for cell in (base_cell, *cells):
            # The first steps of such cells are not there to be kept.
            if isinstance(cell, BidirectionalCell) or type(cell).__name__ == "FusedRNNCell":
                raise AssertionError(
                    f"ZoneoutCell: a {type(cell).__name__} makes no single steps; wrap single cells"
                )
        super().__init__(base_cell)
        self.zoneout_outputs, self.zoneout_states = zoneout_outputs, zoneout_states
        self.prev_output: Symbol | None = None

    def reset(self) -> None:
        """Count steps and states from the beginning, and forget the last output."""
        super().reset()
        self.prev_output = None

    def __call__(self, inputs: Symbol, states: States) -> tuple[Symbol, States]:
        """Output and states of one step."""

        def mix(share: float, new: Symbol, old: Symbol) -> Symbol:
            kept = symbol.Dropout(symbol.ones_like(new), p=share)
            return symbol.where(kept, new, old)

        output, following = self.base_cell(inputs, states)
        if self.zoneout_outputs > 0:
            previous = self.prev_output
            if previous is None:
                previous = symbol.zeros_like(output)
            output = mix(self.zoneout_outputs, output, previous)
        if self.zoneout_states > 0:
            following = [
                mix(self.zoneout_states, new, old)
                for new, old in zip(following, states, strict=True)
            ]
        self.prev_output = output
        return output, following


class ResidualCell(ModifierCell):
    """Adds the input of the wrapped cell to its output (https://arxiv.org/abs/1609.08144).

    Parameters
    ----------
    base_cell : BaseRNNCell
        The wrapped cell.
    """

    def __call__(self, inputs: Symbol, states: States) -> tuple[Symbol, States]:
        """Output and states of one step."""
        output, states = self.base_cell(inputs, states)
        return self._add(output, inputs), states

    @staticmethod
    def _add(output: Symbol, inputs: Symbol) -> Symbol:
        return symbol.elemwise_add(output, inputs, name=f"{output.name}_plus_residual")

    def unroll(
        self, length: int, inputs: Any, begin_state: States | None = None, layout: str = "NTC",
        merge_outputs: bool | None = None,
    ) -> tuple[Any, list[Any]]:  # fmt: skip
        """The wrapped cell over the sequence, and its inputs; see `BaseRNNCell.unroll`."""
        self.reset()
        if begin_state is None:
            if isinstance(inputs, Symbol):
                first = symbol.slice_axis(inputs, axis=time_axis(layout), begin=0, end=1)
                begin_state = self._zeros_for(first, layout.index("N"))
            else:
                begin_state = self._zeros_for(inputs[0])
        self.base_cell._modified = False
        outputs, states = self.base_cell.unroll(length, inputs, begin_state, layout, merge_outputs)
        self.base_cell._modified = True
        if isinstance(outputs, Symbol):
            whole = inputs if isinstance(inputs, Symbol) else merge_steps(inputs, layout)
            return self._add(outputs, whole), states
        steps = split_steps(length, inputs, layout)
        return list(map(self._add, outputs, steps)), states


class BidirectionalCell(_Cells):
    """One cell over the sequence and another one over it backwards; outputs are joined.

    Parameters
    ----------
    l_cell : BaseRNNCell
        Runs forward.
    r_cell : BaseRNNCell
        Runs backward.
    params : RNNParams, optional
        Variables that both use.
    output_prefix : str
        What names of the joined outputs begin with.
    """

    def __init__(
        self, l_cell: BaseRNNCell, r_cell: BaseRNNCell, params: RNNParams | None = None,
        output_prefix: str = "bi_",
    ) -> None:  # fmt: skip
        super().__init__("", params)
        self._output_prefix = output_prefix
        self._take(l_cell)
        self._take(r_cell)

    def __call__(self, inputs: Symbol, states: States) -> tuple[Any, States]:
        """Raise: both directions need the whole sequence."""
        raise NotImplementedError("BidirectionalCell makes no single steps, use unroll")

    def unroll(
        self, length: int, inputs: Any, begin_state: States | None = None, layout: str = "NTC",
        merge_outputs: bool | None = None,
    ) -> tuple[Any, list[Any]]:  # fmt: skip
        """The graph of both directions; see `BaseRNNCell.unroll`. The states are two lists."""
        self.reset()
        steps = split_steps(length, inputs, layout)
        states = self._zeros_for(steps[0]) if begin_state is None else begin_state
        left, right = self._split_states(states)
        merge = bool(merge_outputs)
        forward, left = self._cells[0].unroll(length, steps, left, layout, merge)
        backward, right = self._cells[1].unroll(length, steps[::-1], right, layout, merge)
        if merge:
            axis = time_axis(layout)
            backward = symbol.reverse(backward, axis=axis)
            outputs = symbol.concat(forward, backward, dim=2, name=f"{self._output_prefix}out")
            return outputs, [left, right]
        outputs = [
            symbol.concat(*pair, dim=1, name=f"{self._output_prefix}t{i}")
            for i, pair in enumerate(zip(forward, reversed(backward), strict=True))
        ]
        return outputs, [left, right]
