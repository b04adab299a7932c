"""The base classes of cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from ... import ndarray as nd
from ..._symbol_base import SymbolBase
from ...ndarray import NDArray
from ..block import Block, HybridBlock
from ..parameter import ParameterDict
from . import _sequence
from ._sequence import Steps

States = list[NDArray]
Weights = tuple[Any, Any, Any, Any]


class RecurrentCell(Block):
    """Base class of cells: ``outputs, states = cell(inputs, states)``."""

    def __init__(self, prefix: str | None = None, params: ParameterDict | None = None) -> None:
        super().__init__(prefix=prefix, params=params)
        self._modified = False
        # Steps since the last reset and states that were begun: names of symbols tell them apart.
        self._counter = self._init_counter = -1

    def reset(self) -> None:
        """Forget what is left from a previous sequence."""
        self._counter = self._init_counter = -1
        for cell in self._children.values():
            if isinstance(cell, RecurrentCell):
                cell.reset()

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of every state."""
        raise NotImplementedError(f"{type(self).__name__} defines no state_info")

    def begin_state(self, batch_size: int = 0, func: Callable = nd.zeros, **kwargs: Any) -> States:
        """Return the states before the first step.

        Parameters
        ----------
        batch_size : int
            Size of the batch.
        func : callable
            Makes a state; called with ``shape``, ``name`` and `kwargs`.
        **kwargs
            Further arguments, `ctx` and `dtype` for example.
        """
        if self._modified:
            raise AssertionError(
                f"{self.name}: begin_state belongs to the cell that wraps this one, call it there"
            )
        states = []
        for info in self.state_info(batch_size):
            self._init_counter += 1
            arguments = {key: value for key, value in info.items() if key != "__layout__"}
            arguments["name"] = f"{self.prefix}begin_state_{self._init_counter}"
            states.append(func(**{**arguments, **kwargs}))
        return states

    def _states_or_begin(self, begin_state: States | None, first: Any) -> States:
        """Return `begin_state`, by default zeros that go with the first step's inputs."""
        if begin_state is not None:
            return begin_state
        if isinstance(first, SymbolBase):
            return self.begin_state(func=partial(_sequence.zeros_with_size_of, first))
        ctx = None if first.context.device_type == "null" else first.context
        return self.begin_state(batch_size=first.shape[0], ctx=ctx, dtype=first.dtype)

    def unroll(
        self,
        length: int,
        inputs: NDArray | Sequence[NDArray],
        begin_state: States | None = None,
        layout: str = "NTC",
        merge_outputs: bool | None = None,
        valid_length: NDArray | None = None,
    ) -> tuple[Any, States]:
        """Run the cell over a sequence.

        Parameters
        ----------
        length : int
            Number of steps.
        inputs : NDArray or list of NDArray
            The sequence in `layout`, or its steps, each (batch, features).
        begin_state : list of NDArray, optional
            States before the first step; zeros when None.
        layout : {'NTC', 'TNC'}
            Order of batch, time and features.
        merge_outputs : bool, optional
            Return the outputs as one array in `layout`, or as a list of steps. When None: a list,
            or an array if there is `valid_length`.
        valid_length : NDArray, optional
            Length of each sample, shape (batch,). Outputs beyond it are zeros, and states are
            those after its last step.

        Returns
        -------
        outputs : NDArray or list of NDArray
            The outputs.
        states : list of NDArray
            The states after the last step.
        """
        self.reset()
        steps = _sequence.to_steps(length, inputs, layout)
        states = self._states_or_begin(begin_state, steps[0])
        outputs: Steps = []
        history: list[States] = []
        for step in steps:
            output, states = self(step, states)
            outputs.append(output)
            history.append(states)
        if valid_length is not None:
            F = _sequence.functions(steps)
            states = [
                F.SequenceLast(
                    F.stack(*over_time, axis=0),
                    sequence_length=valid_length,
                    use_sequence_length=True,
                )
                for over_time in zip(*history, strict=True)
            ]
        return _sequence.finish(outputs, layout, merge_outputs, valid_length), states

    def forward(self, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no forward")

    def _get_activation(
        self, F: Any, inputs: Any, activation: str | Callable, **kwargs: Any
    ) -> Any:
        """Apply an activation, given by name or as a function or block."""
        if isinstance(activation, str):
            return F.Activation(inputs, act_type=activation, **kwargs)
        kwargs.pop("name", None)
        return activation(inputs, **kwargs)


class HybridRecurrentCell(RecurrentCell, HybridBlock):
    """Base class of cells that define ``hybrid_forward(F, inputs, states, **params)``."""

    def forward(self, inputs: Any, states: States) -> tuple[Any, States]:
        """Compute one step."""
        self._counter += 1
        return HybridBlock.forward(self, inputs, states)

    @property
    def _step_prefix(self) -> str:
        """What names of this step's symbols begin with."""
        return f"t{self._counter}_"

    def hybrid_forward(self, F: Any, x: Any, *args: Any, **kwargs: Any) -> Any:
        """Compute one step; defined by subclasses."""
        raise NotImplementedError(f"{type(self).__name__} defines no hybrid_forward")


class GatedCell(HybridRecurrentCell):
    """A cell with one input-to-hidden and one hidden-to-hidden map for all its gates.

    Subclasses define the two maps, and `RNNStep`, `LSTMStep` or `GRUStep` what the gates do.
    """

    _gates: int
    _states: int
    # The axis of the maps' results along which the gates lie.
    _gate_axis = 1

    def _maps(self, F: Any, inputs: Any, hidden: Any, weights: Weights) -> tuple[Any, Any]:
        """Return the results of both maps; `weights` are two weights and two biases."""
        raise NotImplementedError(f"{type(self).__name__} defines no _maps")

    def _step(self, F: Any, i2h: Any, h2h: Any, states: States) -> tuple[Any, States]:
        """Return output and states from the results of both maps."""
        raise NotImplementedError(f"{type(self).__name__} defines no _step")

    def hybrid_forward(
        self,
        F: Any,
        inputs: Any,
        states: States,
        i2h_weight: Any,
        h2h_weight: Any,
        i2h_bias: Any,
        h2h_bias: Any,
    ) -> tuple[Any, States]:
        """Compute one step."""
        weights = (i2h_weight, h2h_weight, i2h_bias, h2h_bias)
        return self._step(F, *self._maps(F, inputs, states[0], weights), states)
