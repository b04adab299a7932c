"""What all cells have in common: variables, steps, states, and weights apart and together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from .. import ndarray as nd
from .. import symbol
from ..ndarray import NDArray
from ..symbol import Symbol
from ..symbol.creation import zeros_with_size_of

Arrays = dict[str, NDArray]


class RNNParams:
    """Variables by name, which cells may share.

    Parameters
    ----------
    prefix : str
        What names begin with.
    """

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix
        self._params: dict[str, Symbol] = {}

    def get(self, name: str, **kwargs: Any) -> Symbol:
        """The variable `name`, made with `kwargs`, as `sym.var` takes them, if it is new."""
        name = self._prefix + name
        if name not in self._params:
            self._params[name] = symbol.var(name, **kwargs)
        return self._params[name]


class BaseRNNCell:
    """Base class of cells: ``output, states = cell(inputs, states)``.

    Parameters
    ----------
    prefix : str
        What names of variables and nodes begin with.
    params : RNNParams, optional
        Variables to share with other cells.
    """

    # What weights of single gates are called; the rows of a weight are those of all gates.
    _gate_names: Sequence[str] = ()

    def __init__(self, prefix: str = "", params: RNNParams | None = None) -> None:
        self._own_params = params is None
        self._prefix = prefix
        self._params = RNNParams(prefix) if params is None else params
        self._modified = False
        self.reset()

    def reset(self) -> None:
        """Count steps and states from the beginning, before another graph is made."""
        self._init_counter = -1
        self._counter = -1
        for cell in getattr(self, "_cells", ()):
            cell.reset()

    def __call__(self, inputs: Symbol, states: list[Symbol]) -> tuple[Any, list[Symbol]]:
        """Output and states of one step."""
        raise NotImplementedError(f"{type(self).__name__} defines no step")

    def _next_name(self) -> str:
        """What names of the next step begin with."""
        self._counter += 1
        return f"{self._prefix}t{self._counter}_"

    @property
    def params(self) -> RNNParams:
        """The variables; taken by another cell, they are no longer this cell's own."""
        self._own_params = False
        return self._params

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """Shape, with 0 for the batch, and layout of every state."""
        raise NotImplementedError(f"{type(self).__name__} defines no state_info")

    @property
    def state_shape(self) -> list[tuple[int, ...]]:
        """Shape of every state, with 0 for the batch."""
        return [info["shape"] for info in self.state_info]

    def begin_state(
        self, func: Callable[..., Symbol] = symbol.zeros, **kwargs: Any
    ) -> list[Symbol]:
        """The states before the first step.

        Parameters
        ----------
        func : callable
            Makes a state; called with ``name``, ``shape`` and `kwargs`.
        """
        self._check_not_modified()
        states = []
        for info in self.state_info:
            self._init_counter += 1
            name = f"{self._prefix}begin_state_{self._init_counter}"
            states.append(func(name=name, **{**kwargs, **info}))
        return states

    def _check_not_modified(self) -> None:
        if self._modified:
            raise AssertionError(
                f"{self._prefix}: another cell wraps this one; call begin_state there"
            )

    # Which axis of states and of a sequence's steps is the batch.
    _state_batch_axis = 0

    def _zeros_for(self, like: Symbol, axis: int = 0) -> list[Symbol]:
        """Zeros as states, for a batch as long as `axis` of `like`."""
        zeros = partial(_zeros_for, like, self._state_batch_axis, axis)
        return self.begin_state(func=zeros)

    # --- Weights.

    def _groups(self) -> Sequence[str]:
        return ("i2h", "h2h")

    def unpack_weights(self, args: Arrays) -> Arrays:
        """Arrays by name, with one array for each gate in place of those of all gates."""
        args = dict(args)
        if not self._gate_names:
            return args
        for group in self._groups():
            for kind in ("weight", "bias"):
                whole = args.pop(f"{self._prefix}{group}_{kind}")
                rows = whole.shape[0] // len(self._gate_names)
                for i, gate in enumerate(self._gate_names):
                    part = whole[i * rows : (i + 1) * rows].copy()
                    args[f"{self._prefix}{group}{gate}_{kind}"] = part
        return args

    def pack_weights(self, args: Arrays) -> Arrays:
        """The reverse of `unpack_weights`."""
        args = dict(args)
        if not self._gate_names:
            return args
        for group in self._groups():
            for kind in ("weight", "bias"):
                names = [f"{self._prefix}{group}{gate}_{kind}" for gate in self._gate_names]
                parts = [args.pop(name) for name in names]
                args[f"{self._prefix}{group}_{kind}"] = nd.concat(*parts, dim=0)
        return args

    # --- Sequences.

    def unroll(
        self, length: int, inputs: Any, begin_state: list[Symbol] | None = None,
        layout: str = "NTC", merge_outputs: bool | None = None,
    ) -> tuple[Any, list[Any]]:  # fmt: skip
        """The graph of a number of steps.

        Parameters
        ----------
        length : int
        inputs : Symbol or list of Symbol
            The sequence in `layout`, or its steps, each (batch, features).
        begin_state : list of Symbol, optional
            States before the first step; zeros when None.
        layout : {'NTC', 'TNC'}
            Order of batch, time and features.
        merge_outputs : bool, optional
            Whether the outputs are one symbol in `layout`, or a list; None: as they come.

        Returns
        -------
        outputs : Symbol or list of Symbol
        states : list of Symbol
            After the last step.
        """
        self.reset()
        steps = split_steps(length, inputs, layout)
        states = self._zeros_for(steps[0]) if begin_state is None else begin_state
        outputs = []
        for step in steps:
            output, states = self(step, states)
            outputs.append(output)
        return merge_steps(outputs, layout) if merge_outputs else outputs, states

    def _get_activation(self, inputs: Symbol, activation: Any, **kwargs: Any) -> Symbol:
        """Apply an activation, given by name or as a function."""
        if isinstance(activation, str):
            return symbol.Activation(inputs, act_type=activation, **kwargs)
        return activation(inputs, **kwargs)


def _zeros_for(
    like: Symbol, batch_axis: int, axis: int, name: str, shape: tuple[int, ...], **info: Any
) -> Symbol:
    return zeros_with_size_of(like, shape, name, None, batch_axis, axis)


def time_axis(layout: str) -> int:
    """The time axis of 'NTC' or 'TNC'."""
    if layout not in ("NTC", "TNC"):
        raise ValueError(f"unroll: layout is {layout!r}, expected 'NTC' or 'TNC'")
    return layout.index("T")


def split_steps(length: int, inputs: Any, layout: str) -> list[Symbol]:
    """The steps of a sequence."""
    axis = time_axis(layout)
    if isinstance(inputs, Symbol):
        if len(inputs) != 1:
            raise AssertionError(
                f"unroll: inputs is a symbol with {len(inputs)} outputs; list(inputs) gives steps"
            )
        return list(symbol.split(inputs, num_outputs=length, axis=axis, squeeze_axis=True))
    if len(inputs) != length:
        raise AssertionError(f"unroll: inputs has {len(inputs)} steps, length is {length}")
    return list(inputs)


def merge_steps(steps: Sequence[Symbol], layout: str) -> Symbol:
    """The steps as one symbol."""
    axis = time_axis(layout)
    return symbol.concat(*[symbol.expand_dims(step, axis=axis) for step in steps], dim=axis)
