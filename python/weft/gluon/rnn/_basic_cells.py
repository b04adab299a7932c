"""Cells: the three gated ones, and dropout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...ndarray import NDArray
from ..parameter import ParameterDict
from . import _sequence
from ._cell_base import GatedCell, HybridRecurrentCell, States, Weights


class RNNStep:
    """One gate."""

    _kind = "rnn"
    _gates = 1
    _states = 1

    def _step(self, F: Any, i2h: Any, h2h: Any, states: States) -> tuple[Any, States]:
        t = self._step_prefix
        total = F.elemwise_add(i2h, h2h, name=t + "plus0")
        output = self._get_activation(F, total, self._activation, name=t + "out")
        return output, [output]


class LSTMStep:
    """Gates in, forget, cell, out."""

    _kind = "lstm"
    _gates = 4
    _states = 2
    _recurrent_activation: str | Callable = "sigmoid"
    _hidden_name = "out"

    def _step(self, F: Any, i2h: Any, h2h: Any, states: States) -> tuple[Any, States]:
        t = self._step_prefix
        total = F.elemwise_add(i2h, h2h, name=t + "plus0")
        gates = F.split(total, num_outputs=4, axis=self._gate_axis, name=t + "slice")
        gate_in, gate_forget, gate_out = (
            self._get_activation(F, gates[i], self._recurrent_activation, name=t + name)
            for i, name in ((0, "i"), (1, "f"), (3, "o"))
        )
        candidate = self._get_activation(F, gates[2], self._activation, name=t + "c")
        kept = F.elemwise_mul(gate_forget, states[1], name=t + "mul0")
        new = F.elemwise_mul(gate_in, candidate, name=t + "mul1")
        cell = F.elemwise_add(kept, new, name=t + "state")
        active = self._get_activation(F, cell, self._activation, name=t + "activation0")
        hidden = F.elemwise_mul(gate_out, active, name=t + self._hidden_name)
        return hidden, [hidden, cell]


class GRUStep:
    """Gates reset, update, new."""

    _kind = "gru"
    _gates = 3
    _states = 1
    _activation: str | Callable = "tanh"

    def _step(self, F: Any, i2h: Any, h2h: Any, states: States) -> tuple[Any, States]:
        t = self._step_prefix
        i2h_reset, i2h_update, i2h_new = F.split(
            i2h, num_outputs=3, axis=self._gate_axis, name=t + "i2h_slice"
        )
        h2h_reset, h2h_update, h2h_new = F.split(
            h2h, num_outputs=3, axis=self._gate_axis, name=t + "h2h_slice"
        )
        reset = F.sigmoid(F.elemwise_add(i2h_reset, h2h_reset, name=t + "plus0"), name=t + "r_act")
        update = F.sigmoid(
            F.elemwise_add(i2h_update, h2h_update, name=t + "plus1"), name=t + "z_act"
        )
        old = F.elemwise_mul(reset, h2h_new, name=t + "mul0")
        total = F.elemwise_add(i2h_new, old, name=t + "plus2")
        new = self._get_activation(F, total, self._activation, name=t + "h_act")
        rest = F.elemwise_sub(F.ones_like(update, name=t + "ones_like0"), update, name=t + "minus0")
        hidden = F.elemwise_add(
            F.elemwise_mul(rest, new, name=t + "mul1"),
            F.elemwise_mul(update, states[0], name=t + "mul20"),
            name=t + "out",
        )
        return hidden, [hidden]


class _DenseCell(GatedCell):
    """A gated cell of vectors."""

    def __init__(
        self,
        hidden_size: int,
        i2h_weight_initializer: Any,
        h2h_weight_initializer: Any,
        i2h_bias_initializer: Any,
        h2h_bias_initializer: Any,
        input_size: int,
        prefix: str | None,
        params: ParameterDict | None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        self._hidden_size = hidden_size
        self._input_size = input_size
        rows = self._gates * hidden_size
        for name, shape, init in (
            ("i2h_weight", (rows, input_size), i2h_weight_initializer),
            ("h2h_weight", (rows, hidden_size), h2h_weight_initializer),
            ("i2h_bias", (rows,), i2h_bias_initializer),
            ("h2h_bias", (rows,), h2h_bias_initializer),
        ):
            param = self.params.get(name, shape=shape, init=init, allow_deferred_init=True)
            setattr(self, name, param)

    def _alias(self) -> str:
        return self._kind

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of every state."""
        shape = (batch_size, self._hidden_size)
        return [{"shape": shape, "__layout__": "NC"} for _ in range(self._states)]

    def _sizes(self) -> str:
        rows, columns = self.i2h_weight.shape
        return f"{columns or None} -> {rows}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sizes()})"

    def _maps(self, F: Any, inputs: Any, hidden: Any, weights: Weights) -> tuple[Any, Any]:
        """Return the two maps' results, (batch, gates * hidden) each."""
        i2h_weight, h2h_weight, i2h_bias, h2h_bias = weights
        rows, t = self._gates * self._hidden_size, self._step_prefix
        return (
            F.FullyConnected(inputs, i2h_weight, i2h_bias, num_hidden=rows, name=t + "i2h"),
            F.FullyConnected(hidden, h2h_weight, h2h_bias, num_hidden=rows, name=t + "h2h"),
        )


class RNNCell(RNNStep, _DenseCell):
    """Elman cell: ``h' = activation(W x + b + R h + c)``.

    Parameters
    ----------
    hidden_size : int
        Size of output and state.
    activation : str or callable
        Activation.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of W and R.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of b and c.
    input_size : int
        Size of the input; found out in the first step when 0.
    """

    def __init__(
        self,
        hidden_size: int,
        activation: str | Callable = "tanh",
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        input_size: int = 0,
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(
            hidden_size,
            i2h_weight_initializer,
            h2h_weight_initializer,
            i2h_bias_initializer,
            h2h_bias_initializer,
            input_size,
            prefix,
            params,
        )
        self._activation = activation

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sizes()}, {self._activation})"


class LSTMCell(LSTMStep, _DenseCell):
    """Long short-term memory cell (Hochreiter and Schmidhuber, 1997), with a forget gate.

    Rows of the weights are those of the gates in, forget, cell, out, in this order. States are the
    hidden state and the cell state.

    Parameters
    ----------
    hidden_size : int
        Size of output and states.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    input_size : int
        Size of the input; found out in the first step when 0.
    activation : str or callable
        Activation of the cell gate and of the cell state.
    recurrent_activation : str or callable
        Activation of the other gates.
    """

    def __init__(
        self,
        hidden_size: int,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        input_size: int = 0,
        prefix: str | None = None,
        params: ParameterDict | None = None,
        activation: str | Callable = "tanh",
        recurrent_activation: str | Callable = "sigmoid",
    ) -> None:
        super().__init__(
            hidden_size,
            i2h_weight_initializer,
            h2h_weight_initializer,
            i2h_bias_initializer,
            h2h_bias_initializer,
            input_size,
            prefix,
            params,
        )
        self._activation = activation
        self._recurrent_activation = recurrent_activation


class GRUCell(GRUStep, _DenseCell):
    """Gated recurrent unit (Cho et al., 2014, https://arxiv.org/abs/1406.1078).

    The reset gate acts after the hidden-to-hidden map, as in cuDNN. Rows of the weights are those
    of the gates reset, update, new, in this order.

    Parameters
    ----------
    hidden_size : int
        Size of output and state.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    input_size : int
        Size of the input; found out in the first step when 0.
    """

    def __init__(
        self,
        hidden_size: int,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        input_size: int = 0,
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(
            hidden_size,
            i2h_weight_initializer,
            h2h_weight_initializer,
            i2h_bias_initializer,
            h2h_bias_initializer,
            input_size,
            prefix,
            params,
        )


class DropoutCell(HybridRecurrentCell):
    """Applies dropout to its input; has no state.

    Parameters
    ----------
    rate : float
        Share of elements to drop.
    axes : tuple of int
        Axes along which the mask is constant.
    """

    def __init__(
        self,
        rate: float,
        axes: Sequence[int] = (),
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        if not isinstance(rate, (int, float)):
            raise AssertionError(f"DropoutCell: rate {rate!r} is not a number")
        self._rate = rate
        self._axes = axes

    def __repr__(self) -> str:
        return f"{type(self).__name__}(rate={self._rate}, axes={self._axes})"

    def _alias(self) -> str:
        return "dropout"

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return an empty list."""
        return []

    def hybrid_forward(self, F: Any, inputs: Any, states: States) -> tuple[Any, States]:
        """Apply dropout."""
        if self._rate > 0:
            inputs = F.Dropout(
                inputs, p=self._rate, axes=self._axes, name=self._step_prefix + "fwd"
            )
        return inputs, states

    def unroll(
        self,
        length: int,
        inputs: NDArray | Sequence[NDArray],
        begin_state: States | None = None,
        layout: str = "NTC",
        merge_outputs: bool | None = None,
        valid_length: NDArray | None = None,
    ) -> tuple[Any, States]:
        """Apply dropout to the sequence, at once if it is one array."""
        if not _sequence.is_one(inputs):
            return super().unroll(length, inputs, [], layout, merge_outputs, valid_length)
        axis = _sequence.time_axis(layout)
        output, _ = self(inputs, [])
        if valid_length is not None:
            output = _sequence.mask(output, valid_length, axis)
        if merge_outputs is False:
            return _sequence.split_steps(output, length, axis), []
        return output, []
