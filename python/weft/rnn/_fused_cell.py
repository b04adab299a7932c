"""A network of several layers, computed by one operator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import initializer, symbol
from .. import ndarray as nd
from ..ndarray import NDArray
from ..symbol import Symbol
from ._base import Arrays, BaseRNNCell, RNNParams, merge_steps, time_axis
from ._basic_cells import GRUCell, LSTMCell, RNNCell
from ._compound_cells import BidirectionalCell, DropoutCell, SequentialRNNCell

_GATES = {
    "rnn_relu": ("",),
    "rnn_tanh": ("",),
    "lstm": ("_i", "_f", "_c", "_o"),
    "gru": ("_r", "_z", "_o"),
}


class FusedRNNCell(BaseRNNCell):
    """Layers of recurrent cells as one operator, `RNN`, with all weights in one vector.

    Parameters
    ----------
    num_hidden : int
        Size of states.
    num_layers : int
    mode : {'rnn_relu', 'rnn_tanh', 'lstm', 'gru'}
    bidirectional : bool
        A second direction for each layer; outputs are joined.
    dropout : float
        Share of elements dropped between layers while training.
    get_next_state : bool
        Whether `unroll` returns the last states.
    forget_bias : float
        First value of the bias of an LSTM's forget gates.
    prefix : str, optional
        What names of variables and nodes begin with; default: the mode's name.
    params : RNNParams, optional
        Variables to share with other cells.
    """

    _state_batch_axis = 1

    def __init__(
        self, num_hidden: int, num_layers: int = 1, mode: str = "lstm",
        bidirectional: bool = False, dropout: float = 0.0, get_next_state: bool = False,
        forget_bias: float = 1.0, prefix: str | None = None, params: RNNParams | None = None,
    ) -> None:  # fmt: skip
        if mode not in _GATES:
            raise ValueError(f"FusedRNNCell: mode is {mode!r}, expected one of {sorted(_GATES)}")
        super().__init__(f"{mode}_" if prefix is None else prefix, params)
        self._num_hidden, self._num_layers, self._mode = num_hidden, num_layers, mode
        self._bidirectional, self._dropout = bidirectional, dropout
        self._get_next_state = get_next_state
        self._directions = ("l", "r") if bidirectional else ("l",)
        init = initializer.FusedRNN(
            None, num_hidden, num_layers, mode, bidirectional, forget_bias
        )
        self._parameter = self._params.get("parameters", init=init)

    @property
    def _gate_names(self) -> list[str]:  # type: ignore[override]
        return list(_GATES[self._mode])

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """Shape, with 0 for the batch, and layout of every state."""
        shape = (len(self._directions) * self._num_layers, 0, self._num_hidden)
        count = 2 if self._mode == "lstm" else 1
        return [{"shape": shape, "__layout__": "LNC"} for _ in range(count)]

    # --- Weights.

    def _pieces(self, input_size: int) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the gates' weights, in the order in which the vector has them."""
        hidden = self._num_hidden
        for kind in ("weight", "bias"):
            for layer in range(self._num_layers):
                size = input_size if layer == 0 else hidden * len(self._directions)
                for direction in self._directions:
                    for group, columns in (("i2h", size), ("h2h", hidden)):
                        shape = (hidden, columns) if kind == "weight" else (hidden,)
                        for gate in self._gate_names:
                            yield f"{self._prefix}{direction}{layer}_{group}{gate}_{kind}", shape

    def _input_size(self, vector: NDArray) -> int:
        """The input's size, from the number of all weights."""
        directions, hidden = len(self._directions), self._num_hidden
        rows = len(self._gate_names) * hidden * directions
        later = (self._num_layers - 1) * rows * (hidden * directions + hidden + 2)
        size, rest = divmod(vector.size - later - rows * (hidden + 2), rows)
        if rest or size < 1:
            raise ValueError(
                f"{self._prefix}: a vector of {vector.size} elements does not fit {self._mode} "
                f"with num_hidden={hidden} and num_layers={self._num_layers}"
            )
        return size

    def unpack_weights(self, args: Arrays) -> Arrays:
        """Arrays by name, with one array for each gate in place of the vector."""
        args = dict(args)
        vector = args.pop(f"{self._prefix}parameters").reshape((-1,))
        begin = 0
        for name, shape in self._pieces(self._input_size(vector)):
            count = shape[0] * (shape[1] if len(shape) == 2 else 1)
            args[name] = vector[begin : begin + count].reshape(shape).copy()
            begin += count
        return args

    def pack_weights(self, args: Arrays) -> Arrays:
        """The reverse of `unpack_weights`."""
        args = dict(args)
        first = args[f"{self._prefix}l0_i2h{self._gate_names[0]}_weight"]
        parts = [args.pop(name).reshape((-1,)) for name, _ in self._pieces(first.shape[1])]
        args[f"{self._prefix}parameters"] = nd.concat(*parts, dim=0)
        return args

    # --- Sequences.

    def __call__(self, inputs: Symbol, states: list[Symbol]) -> Any:
        """Raise: the operator computes whole sequences."""
        raise NotImplementedError("FusedRNNCell makes no single steps, use unroll")

    def unroll(
        self, length: int, inputs: Any, begin_state: list[Symbol] | None = None,
        layout: str = "NTC", merge_outputs: bool | None = None,
    ) -> tuple[Any, list[Symbol]]:  # fmt: skip
        """The graph of a sequence; see `BaseRNNCell.unroll`."""
        self.reset()
        batch_first = time_axis(layout) == 1
        if isinstance(inputs, (list, tuple)):
            if len(inputs) != length:
                raise AssertionError(f"unroll: inputs has {len(inputs)} steps, length is {length}")
            inputs = merge_steps(inputs, "TNC")
        elif batch_first:
            inputs = symbol.swapaxes(inputs, dim1=0, dim2=1)
        states = self._zeros_for(inputs, 1) if begin_state is None else begin_state
        names = {"state": states[0]}
        if self._mode == "lstm":
            names["state_cell"] = states[1]
        results = symbol.RNN(
            inputs, self._parameter, **names, state_size=self._num_hidden,
            num_layers=self._num_layers, bidirectional=self._bidirectional, p=self._dropout,
            state_outputs=self._get_next_state, mode=self._mode, name=f"{self._prefix}rnn",
        )  # fmt: skip
        outputs = results[0]
        if merge_outputs is False:
            outputs = list(symbol.split(outputs, num_outputs=length, axis=0, squeeze_axis=True))
        elif batch_first:
            outputs = symbol.swapaxes(outputs, dim1=0, dim2=1)
        return outputs, list(results)[1:] if self._get_next_state else []

    def unfuse(self) -> SequentialRNNCell:
        """Single cells of the same structure, whose weights are what `unpack_weights` gives."""
        make = {
            "rnn_relu": lambda prefix: RNNCell(self._num_hidden, "relu", prefix),
            "rnn_tanh": lambda prefix: RNNCell(self._num_hidden, "tanh", prefix),
            "lstm": lambda prefix: LSTMCell(self._num_hidden, prefix),
            "gru": lambda prefix: GRUCell(self._num_hidden, prefix),
        }[self._mode]
        stack = SequentialRNNCell()
        for i in range(self._num_layers):
            cells = [make(f"{self._prefix}{direction}{i}_") for direction in self._directions]
            if self._bidirectional:
                stack.add(BidirectionalCell(*cells, output_prefix=f"{self._prefix}bi_l{i}_"))
            else:
                stack.add(*cells)
            if self._dropout > 0 and i + 1 < self._num_layers:
                stack.add(DropoutCell(self._dropout, prefix=f"{self._prefix}_dropout{i}_"))
        return stack
