"""Cells with one, four and three gates."""

from __future__ import annotations

from typing import Any

from .. import initializer, symbol
from ..symbol import Symbol
from ._base import BaseRNNCell, RNNParams

States = list[Symbol]


class _DenseCell(BaseRNNCell):
    """A cell with one affine map of the input and one of the state for all its gates."""

    _num_states = 1

    def __init__(
        self, num_hidden: int, prefix: str, params: RNNParams | None, **bias: Any
    ) -> None:
        super().__init__(prefix, params)
        self._num_hidden = num_hidden
        get = self._params.get
        self._iW, self._iB = get("i2h_weight"), get("i2h_bias", **bias)
        self._hW, self._hB = get("h2h_weight"), get("h2h_bias")

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """Shape, with 0 for the batch, and layout of every state."""
        info = {"shape": (0, self._num_hidden), "__layout__": "NC"}
        return [dict(info) for _ in range(self._num_states)]

    def _maps(self, name: str, inputs: Symbol, hidden: Symbol) -> tuple[Symbol, Symbol]:
        """Both maps' results."""
        rows = len(self._gate_names) * self._num_hidden
        return (
            symbol.FullyConnected(inputs, self._iW, self._iB, num_hidden=rows, name=f"{name}i2h"),
            symbol.FullyConnected(hidden, self._hW, self._hB, num_hidden=rows, name=f"{name}h2h"),
        )


class RNNGates:
    """What an Elman cell does with its maps' results."""

    _gate_names = ("",)

    def __call__(self, inputs: Symbol, states: States) -> tuple[Symbol, States]:
        """Output and states of one step."""
        name = self._next_name()
        i2h, h2h = self._maps(name, inputs, states[0])
        output = self._get_activation(i2h + h2h, self._activation, name=f"{name}out")
        return output, [output]


class LSTMGates:
    """What an LSTM cell does with its maps' results."""

    _gate_names = ["_i", "_f", "_c", "_o"]
    _num_states = 2
    _activation: Any = "tanh"

    def __call__(self, inputs: Symbol, states: States) -> tuple[Symbol, States]:
        """Output and states of one step."""
        name = self._next_name()
        i2h, h2h = self._maps(name, inputs, states[0])
        gates = symbol.SliceChannel(i2h + h2h, num_outputs=4, name=f"{name}slice")
        gate_in, gate_forget, gate_out = (
            symbol.Activation(gates[i], act_type="sigmoid", name=name + gate)
            for i, gate in ((0, "i"), (1, "f"), (3, "o"))
        )
        candidate = self._get_activation(gates[2], self._activation, name=f"{name}c")
        cell = symbol.elemwise_add(
            gate_forget * states[1], gate_in * candidate, name=f"{name}state"
        )
        active = self._get_activation(cell, self._activation)
        hidden = symbol.elemwise_mul(gate_out, active, name=f"{name}out")
        return hidden, [hidden, cell]


class GRUGates:
    """What a GRU cell does with its maps' results."""

    _gate_names = ["_r", "_z", "_o"]
    _activation: Any = "tanh"

    def __call__(self, inputs: Symbol, states: States) -> tuple[Symbol, States]:
        """Output and states of one step."""
        name = self._next_name()
        i2h, h2h = self._maps(f"{name}_", inputs, states[0])
        i2h_reset, i2h_update, i2h_new = symbol.SliceChannel(
            i2h, num_outputs=3, name=f"{name}_i2h_slice"
        )
        h2h_reset, h2h_update, h2h_new = symbol.SliceChannel(
            h2h, num_outputs=3, name=f"{name}_h2h_slice"
        )
        reset, update = (
            symbol.Activation(total, act_type="sigmoid", name=f"{name}_{gate}_act")
            for gate, total in (("r", i2h_reset + h2h_reset), ("z", i2h_update + h2h_update))
        )
        new = self._get_activation(
            i2h_new + reset * h2h_new, self._activation, name=f"{name}_h_act"
        )
        hidden = symbol.elemwise_add(
            (1.0 - update) * new, update * states[0], name=f"{name}out"
        )
        return hidden, [hidden]


class RNNCell(RNNGates, _DenseCell):
    """Elman cell: ``h' = activation(W x + b + R h + c)``.

    Parameters
    ----------
    num_hidden : int
        Size of output and state.
    activation : str or callable
    prefix : str
        What names of variables and nodes begin with.
    params : RNNParams, optional
        Variables to share with other cells.
    """

    def __init__(
        self, num_hidden: int, activation: Any = "tanh", prefix: str = "rnn_",
        params: RNNParams | None = None,
    ) -> None:  # fmt: skip
        super().__init__(num_hidden, prefix, params)
        self._activation = activation


class LSTMCell(LSTMGates, _DenseCell):
    """Long short-term memory cell; gates in, forget, cell, out.

    Parameters
    ----------
    num_hidden : int
        Size of output and states.
    prefix : str
        What names of variables and nodes begin with.
    params : RNNParams, optional
        Variables to share with other cells.
    forget_bias : float
        First value of the forget gates' bias.
    """

    def __init__(
        self, num_hidden: int, prefix: str = "lstm_", params: RNNParams | None = None,
        forget_bias: float = 1.0,
    ) -> None:  # fmt: skip
        super().__init__(
            num_hidden, prefix, params, init=initializer.LSTMBias(forget_bias=forget_bias)
        )


class GRUCell(GRUGates, _DenseCell):
    """Gated recurrent unit; gates reset, update, new.

    Parameters
    ----------
    num_hidden : int
        Size of output and state.
    prefix : str
        What names of variables and nodes begin with.
    params : RNNParams, optional
        Variables to share with other cells.
    """

    def __init__(
        self, num_hidden: int, prefix: str = "gru_", params: RNNParams | None = None
    ) -> None:
        super().__init__(num_hidden, prefix, params)
