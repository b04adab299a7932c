"""Dropout with one mask for all steps, and the LSTM cell with a projection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .... import ndarray as nd
from ....ndarray import NDArray
from ..._state import shape_pass
from ...parameter import ParameterDict
from ...rnn import _sequence
from ...rnn._basic_cells import LSTMStep
from ...rnn._cell_base import States
from ...rnn._compound_cells import check_single_steps
from ...rnn.rnn_cell import (  # noqa: F401 (some are imported from here by programs)
    BidirectionalCell,
    HybridRecurrentCell,
    ModifierCell,
    RecurrentCell,
    SequentialRNNCell,
)

__all__ = ["LSTMPCell", "VariationalDropoutCell", "dynamic_unroll"]


class VariationalDropoutCell(ModifierCell):
    """Dropout whose masks stay the same over all steps of a sequence.

    Gal and Ghahramani, 2016 (https://arxiv.org/abs/1512.05287). `reset`, which `unroll` calls,
    lets new masks be drawn. Acts while training only.

    Parameters
    ----------
    base_cell : RecurrentCell
        The wrapped cell.
    drop_inputs, drop_states, drop_outputs : float
        Share of the elements of inputs, of the first state and of outputs that are dropped.
    """

    def __init__(
        self,
        base_cell: RecurrentCell,
        drop_inputs: float = 0.0,
        drop_states: float = 0.0,
        drop_outputs: float = 0.0,
    ) -> None:
        if drop_states:
            check_single_steps("VariationalDropoutCell", base_cell)
        super().__init__(base_cell)
        self.drop_inputs = drop_inputs
        self.drop_states = drop_states
        self.drop_outputs = drop_outputs
        self._forget_masks()

    def _forget_masks(self) -> None:
        self.drop_inputs_mask: NDArray | None = None
        self.drop_states_mask: NDArray | None = None
        self.drop_outputs_mask: NDArray | None = None

    def _alias(self) -> str:
        return "vardrop"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(p_out = {self.drop_outputs}, p_state = {self.drop_states})"

    def reset(self) -> None:
        """Forget the masks."""
        super().reset()
        self._forget_masks()

    def _drop(self, F: Any, what: str, x: Any) -> Any:
        """Apply the mask of inputs, states or outputs, which is drawn if there is none yet."""
        share = getattr(self, f"drop_{what}")
        if not share:
            return x
        mask = getattr(self, f"drop_{what}_mask")
        if mask is None:
            mask = F.Dropout(F.ones_like(x), p=share)
            # A pass over placeholders has no values to remember.
            if shape_pass.placeholders is None:
                setattr(self, f"drop_{what}_mask", mask)
        return x * mask

    def hybrid_forward(self, F: Any, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step."""
        if self.drop_states:
            states = [self._drop(F, "states", states[0]), *states[1:]]
        output, states = self.base_cell(self._drop(F, "inputs", inputs), states)
        return self._drop(F, "outputs", output), states

    def unroll(
        self,
        length: int,
        inputs: NDArray | Sequence[NDArray],
        begin_state: States | None = None,
        layout: str = "NTC",
        merge_outputs: bool | None = None,
        valid_length: NDArray | None = None,
    ) -> tuple[Any, States]:
        """Run the cell over a sequence; see `RecurrentCell.unroll`.

        Without `merge_outputs` the outputs are an array, or a list of steps if states are dropped.
        """
        if self.drop_states:
            return super().unroll(length, inputs, begin_state, layout, merge_outputs, valid_length)
        self.reset()
        steps = _sequence.to_steps(length, inputs, layout)
        states = self._states_or_begin(begin_state, steps[0])
        F = _sequence.functions(steps)
        steps = [self._drop(F, "inputs", step) for step in steps]
        outputs, states = self.base_cell.unroll(length, steps, states, layout, False, valid_length)
        outputs = [self._drop(F, "outputs", output) for output in outputs]
        merge = True if merge_outputs is None else merge_outputs
        return _sequence.finish(outputs, layout, merge, valid_length), states


class LSTMPCell(LSTMStep, HybridRecurrentCell):
    """`rnn.LSTMCell` whose hidden state is projected (https://arxiv.org/abs/1402.1128).

    States are the projected hidden state and the cell state.

    Parameters
    ----------
    hidden_size : int
        Size of the cell state.
    projection_size : int
        Size of output and hidden state.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights of input and hidden state.
    h2r_weight_initializer : Initializer or str, optional
        Initializer of the projection.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    input_size : int
        Size of the input; found out in the first step when 0.
    """

    _gate_axis = 1
    _activation = "tanh"
    _hidden_name = "hidden"

    def __init__(
        self,
        hidden_size: int,
        projection_size: int,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        h2r_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        input_size: int = 0,
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        self._hidden_size = hidden_size
        self._projection_size = projection_size
        rows = 4 * hidden_size
        for name, shape, init in (
            ("i2h_weight", (rows, input_size), i2h_weight_initializer),
            ("h2h_weight", (rows, projection_size), h2h_weight_initializer),
            ("h2r_weight", (projection_size, hidden_size), h2r_weight_initializer),
            ("i2h_bias", (rows,), i2h_bias_initializer),
            ("h2h_bias", (rows,), h2h_bias_initializer),
        ):
            param = self.params.get(name, shape=shape, init=init, allow_deferred_init=True)
            setattr(self, name, param)

    def _alias(self) -> str:
        return "lstmp"

    def __repr__(self) -> str:
        rows, inputs = self.i2h_weight.shape
        return f"{type(self).__name__}({inputs or None} -> {rows} -> {self._projection_size})"

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of every state."""
        sizes = (self._projection_size, self._hidden_size)
        return [{"shape": (batch_size, size), "__layout__": "NC"} for size in sizes]

    def hybrid_forward(
        self,
        F: Any,
        inputs: Any,
        states: States,
        i2h_weight: Any,
        h2h_weight: Any,
        h2r_weight: Any,
        i2h_bias: Any,
        h2h_bias: Any,
    ) -> tuple[Any, States]:
        """Compute one step."""
        rows, t = 4 * self._hidden_size, self._step_prefix
        i2h = F.FullyConnected(inputs, i2h_weight, i2h_bias, num_hidden=rows, name=t + "i2h")
        h2h = F.FullyConnected(states[0], h2h_weight, h2h_bias, num_hidden=rows, name=t + "h2h")
        hidden, (_, cell) = self._step(F, i2h, h2h, states)
        projected = F.FullyConnected(
            hidden, h2r_weight, num_hidden=self._projection_size, no_bias=True, name=t + "out"
        )
        return projected, [projected, cell]


def dynamic_unroll(
    cell: RecurrentCell,
    inputs: NDArray,
    begin_state: States,
    drop_inputs: float = 0,
    drop_outputs: float = 0,
    layout: str = "TNC",
    valid_length: NDArray | None = None,
) -> tuple[NDArray, States]:
    """Run a cell over a sequence of any length.

    Parameters
    ----------
    cell : RecurrentCell
        The cell.
    inputs : NDArray
        The sequence in `layout`.
    begin_state : list of NDArray
        States before the first step.
    drop_inputs, drop_outputs : float
        Share of the elements of inputs and outputs that are dropped, the same in all steps.
    layout : {'TNC', 'NTC'}
        Order of time, batch and features.
    valid_length : NDArray, optional
        Length of each sample, shape (batch,). Outputs beyond it are zeros, and states are those
        after its last step.

    Returns
    -------
    outputs : NDArray
        The outputs in `layout`.
    states : list of NDArray
        The states after the last step.
    """
    if not isinstance(inputs, NDArray):
        raise AssertionError(f"dynamic_unroll: inputs is a {type(inputs).__name__}, not an NDArray")
    axis = _sequence.time_axis(layout)
    if drop_inputs:
        inputs = nd.Dropout(inputs, p=drop_inputs, axes=(axis,))
    outputs, states = cell.unroll(
        inputs.shape[axis], inputs, begin_state, layout, True, valid_length
    )
    if drop_outputs:
        outputs = nd.Dropout(outputs, p=drop_outputs, axes=(axis,))
    return outputs, states
