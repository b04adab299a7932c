"""The updater: an optimizer together with the states of the parameters it updates."""

from __future__ import annotations

from typing import Any

from .. import ndarray as nd
from . import states_io
from .optimizer import Optimizer

# A device and groups of (indices, weights, grads, states).
_Plan = tuple[int, list[tuple[tuple[Any, ...], ...]]]


class Updater:
    """Update parameters with one optimizer, making their states on first use.

    Parameters
    ----------
    optimizer : Optimizer
        The rule.

    Attributes
    ----------
    states : dict
        Index to state.
    states_synced : dict
        Index to whether the state is known to be on the device of its parameter.
    aggregate_updates : bool
        Whether the optimizer gets several parameters in one call.
    """

    def __init__(self, optimizer: Optimizer) -> None:
        self.optimizer = optimizer
        self.states: dict[Any, Any] = {}
        self.states_synced: dict[Any, bool] = {}
        self.aggregate_updates = optimizer.aggregate_num > 0
        self._plan: _Plan | None = None
        self._plan_key: tuple[Any, ...] = ()

    def __call__(self, index: Any, grad: Any, weight: Any) -> None:
        """Update one parameter, or lists of as many indices, gradients and weights."""
        if not isinstance(index, list | tuple):
            index, grad, weight = (index,), (grad,), (weight,)
        if not len(index) == len(grad) == len(weight):
            raise ValueError(
                f"Updater: got {len(index)} indices, {len(grad)} gradients and {len(weight)} "
                "weights, expected as many of each"
            )
        optimizer = self.optimizer
        if self.aggregate_updates and optimizer.aggregate_num > 0 and len(index) > 1:
            device_id, groups = self._groups(index, grad, weight)
            optimizer._set_current_context(device_id)
            for group in groups:
                optimizer.update_multi_precision(*group)
            return
        for idx, g, w in zip(index, grad, weight, strict=True):
            self._prepare_state(idx, w)
            optimizer._set_current_context(w.context.device_id)
            optimizer.update_multi_precision(idx, w, g, self.states[idx])

    def _prepare_state(self, index: Any, weight: nd.NDArray) -> None:
        """Make the state, or bring a loaded one to the parameter's device."""
        if self.states_synced.get(index, False):
            return
        if index not in self.states:
            state = self.optimizer.create_state_multi_precision(index, weight)
        else:
            state = self.sync_state_context(self.states[index], weight.context)
        self.states[index] = state
        self.states_synced[index] = True

    def _groups(self, index: Any, grad: Any, weight: Any) -> _Plan:
        """Split into groups of one dtype and bounded size; the same tuples while nothing changes.

        Returns
        -------
        device_id : int
            Device of the parameters.
        groups : list of tuple
            ``(indices, weights, grads, states)``, the arguments of the optimizer.
        """
        size, states = self.optimizer.aggregate_num, self.states
        current = tuple(id(states.get(idx)) for idx in index)
        key = (size, tuple(index), tuple(map(id, grad)), tuple(map(id, weight)), current)
        if self._plan is not None and self._plan_key == key:
            return self._plan
        by_dtype: dict[Any, list[int]] = {}
        for position, array in enumerate(weight):
            self._prepare_state(index[position], array)
            by_dtype.setdefault(array.dtype, []).append(position)
        groups = []
        for positions in by_dtype.values():
            for start in range(0, len(positions), size):
                part = positions[start : start + size]
                groups.append(
                    (
                        tuple(index[i] for i in part),
                        tuple(weight[i] for i in part),
                        tuple(grad[i] for i in part),
                        tuple(states[index[i]] for i in part),
                    )
                )
        # The groups hold the arrays, so no id in the key can come to mean another array.
        current = tuple(id(states[idx]) for idx in index)
        self._plan_key = (*key[:-1], current)
        self._plan = (weight[0].context.device_id, groups)
        return self._plan

    def sync_state_context(self, state: Any, context: Any) -> Any:
        """Return `state` with every array in it on `context`."""
        if isinstance(state, nd.NDArray):
            return state.as_in_context(context)
        if isinstance(state, tuple | list):
            return type(state)(self.sync_state_context(part, context) for part in state)
        return state

    def set_states(self, states: bytes) -> None:
        """Take over what `get_states` returned, here or in MXNet 1.x.

        Parameters
        ----------
        states : bytes
            The states; with an optimizer among them, that replaces `optimizer`.

        Raises
        ------
        ValueError
            If the bytes are damaged or hold anything but states and optimizers.
        """
        loaded = states_io.loads(states)
        if isinstance(loaded, tuple) and len(loaded) == 2:
            loaded, optimizer = loaded
            if not isinstance(optimizer, Optimizer):
                raise ValueError(
                    f"Updater.set_states: got {type(optimizer).__name__} beside the states, "
                    "expected an optimizer"
                )
            self.optimizer = optimizer
        if not isinstance(loaded, dict):
            raise ValueError(
                f"Updater.set_states: got {type(loaded).__name__}, expected a dict of states"
            )
        self.states = loaded
        self.states_synced = dict.fromkeys(loaded, False)
        self._plan = None

    def get_states(self, dump_optimizer: bool = False) -> bytes:
        """Return the states as bytes that `set_states` and MXNet 1.9.1 read.

        Parameters
        ----------
        dump_optimizer : bool
            Add the optimizer itself: its settings and update counts.
        """
        content = (self.states, self.optimizer) if dump_optimizer else self.states
        return states_io.dumps(content)


def get_updater(optimizer: Optimizer) -> Updater:
    """Make the updater of an optimizer."""
    return Updater(optimizer)
