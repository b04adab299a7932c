"""What the recurrent layers share."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from ... import ndarray as nd
from ..._symbol_base import SymbolBase
from ...ndarray import NDArray
from ..block import HybridBlock
from ..parameter import Parameter
from ._sequence import zeros_with_size_of

_GATES = {"rnn_relu": 1, "rnn_tanh": 1, "lstm": 4, "gru": 3}


class RNNLayer(HybridBlock):
    """Common part of the recurrent layers.

    Parameters are named ``{l|r}{layer}_{i2h|h2h}_{weight|bias}``, l for the forward and r for the
    backward direction; projections are ``{l|r}{layer}_h2r_weight``.
    """

    def __init__(
        self,
        hidden_size: int,
        num_layers: int,
        layout: str,
        dropout: float,
        bidirectional: bool,
        input_size: int,
        i2h_weight_initializer: Any,
        h2h_weight_initializer: Any,
        i2h_bias_initializer: Any,
        h2h_bias_initializer: Any,
        mode: str,
        projection_size: int | None = None,
        h2r_weight_initializer: Any = None,
        lstm_state_clip_min: float | None = None,
        lstm_state_clip_max: float | None = None,
        lstm_state_clip_nan: bool = False,
        dtype: Any = "float32",
        use_sequence_length: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if layout not in ("TNC", "NTC"):
            raise AssertionError(f"{type(self).__name__}: layout {layout!r} is not TNC or NTC")
        if num_layers < 1:
            raise ValueError(
                f"{type(self).__name__}: num_layers is {num_layers}, expected at least 1"
            )
        if projection_size and mode != "lstm":
            raise TypeError(f"{type(self).__name__}: projection_size is for LSTM only")
        self._hidden_size = hidden_size
        self._projection_size = projection_size or None
        self._num_layers = num_layers
        self._mode = mode
        self._layout = layout
        self._dropout = dropout
        self._dir = 2 if bidirectional else 1
        self._input_size = input_size
        self._dtype = dtype
        self._use_sequence_length = use_sequence_length
        self._gates = _GATES[mode]
        self._op_kwargs: dict[str, Any] = {
            "state_size": hidden_size,
            "num_layers": num_layers,
            "bidirectional": bidirectional,
            "p": dropout,
            "state_outputs": True,
            "mode": mode,
        }
        if mode == "lstm":
            self._op_kwargs.update(
                projection_size=self._projection_size,
                lstm_state_clip_min=lstm_state_clip_min,
                lstm_state_clip_max=lstm_state_clip_max,
                lstm_state_clip_nan=lstm_state_clip_nan,
            )
        rows = self._gates * hidden_size
        output_size = self._projection_size or hidden_size
        size = input_size
        for layer in range(num_layers):
            for side in ("l", "r")[: self._dir]:
                name = f"{side}{layer}_"
                self._add(name + "i2h_weight", (rows, size), i2h_weight_initializer)
                self._add(name + "h2h_weight", (rows, output_size), h2h_weight_initializer)
                self._add(name + "i2h_bias", (rows,), i2h_bias_initializer)
                self._add(name + "h2h_bias", (rows,), h2h_bias_initializer)
                if self._projection_size:
                    shape = (self._projection_size, hidden_size)
                    self._add(name + "h2r_weight", shape, h2r_weight_initializer)
            size = output_size * self._dir
        # The operator takes one flat array: all weights, then all biases.
        self._weight_names = [name for name in self._reg_params if name.endswith("weight")]
        self._bias_names = [name for name in self._reg_params if name.endswith("bias")]

    def _add(self, name: str, shape: tuple[int, ...], init: Any) -> None:
        param = self.params.get(
            name, shape=shape, init=init, allow_deferred_init=True, dtype=self._dtype
        )
        setattr(self, name, param)

    def __repr__(self) -> str:
        parts = [f"{self.l0_i2h_weight.shape[1] or None} -> {self._hidden_size}", self._layout]
        if self._num_layers != 1:
            parts.append(f"num_layers={self._num_layers}")
        if self._dropout != 0:
            parts.append(f"dropout={self._dropout}")
        if self._dir == 2:
            parts.append("bidirectional")
        return f"{type(self).__name__}({', '.join(parts)})"

    def _collect_params_with_prefix(self, prefix: str = "") -> OrderedDict[str, Parameter]:
        """Return the parameters under the names that files of MXNet 1.x have for them."""
        prefix = prefix + "." if prefix else ""
        found = OrderedDict()
        for name, param in self._reg_params.items():
            position, kind = name.split("_", 1)
            layer = position[1:]
            cell = f"{layer}.{position[0]}_cell" if self._dir == 2 else layer
            found[f"{prefix}_unfused.{cell}.{kind}"] = param
        return found

    def cast(self, dtype: Any) -> None:
        """Convert the parameters, and the states `begin_state` makes, to `dtype`."""
        super().cast(dtype)
        self._dtype = dtype

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape, layout and dtype of every state."""
        sizes = [self._projection_size or self._hidden_size]
        if self._mode == "lstm":
            sizes.append(self._hidden_size)
        layers = self._num_layers * self._dir
        return [
            {"shape": (layers, batch_size, size), "__layout__": "LNC", "dtype": self._dtype}
            for size in sizes
        ]

    def begin_state(
        self, batch_size: int = 0, func: Callable = nd.zeros, **kwargs: Any
    ) -> list[NDArray]:
        """Return the states before the first step.

        Parameters
        ----------
        batch_size : int
            Size of the batch.
        func : callable
            Makes a state; called with ``shape``, ``dtype``, ``name`` and `kwargs`.
        **kwargs
            Further arguments, `ctx` for example.
        """
        states = []
        for i, info in enumerate(self.state_info(batch_size)):
            arguments = {key: value for key, value in info.items() if key != "__layout__"}
            arguments["name"] = f"{self.prefix}h0_{i}"
            states.append(func(**{**arguments, **kwargs}))
        return states

    def infer_shape(self, inputs: NDArray, *args: Any) -> None:
        """Take the input size from the last axis of `inputs`."""
        if len(inputs.shape) != 3:
            raise ValueError(
                f"{self.name}: inputs has shape {inputs.shape}, expected 3 axes, {self._layout}"
            )
        rows = self._gates * self._hidden_size
        for side in ("l", "r")[: self._dir]:
            self._reg_params[f"{side}0_i2h_weight"].shape = (rows, inputs.shape[2])

    def __call__(
        self, inputs: NDArray, states: Any = None, sequence_length: NDArray | None = None
    ) -> Any:
        """Run the layer.

        Parameters
        ----------
        inputs : NDArray
            The sequences in the layer's layout.
        states : NDArray or list of NDArray, optional
            States before the first step; zeros when None.
        sequence_length : NDArray, optional
            Length of each sample, shape (batch,), for layers with `use_sequence_length`.

        Returns
        -------
        outputs : NDArray
            In the layer's layout; alone if `states` is None.
        states : list of NDArray
            The states after the last step.
        """
        if self._use_sequence_length:
            return super().__call__(inputs, states, sequence_length)
        if sequence_length is not None:
            raise ValueError(
                f"{self.name}: sequence_length needs a layer made with use_sequence_length=True"
            )
        return super().__call__(inputs, states)

    def _begin_symbols(self, inputs: Any) -> list[Any]:
        """Zeros as long as the batch, whose size a symbol does not tell."""
        return [
            zeros_with_size_of(inputs, info["shape"], f"h0_{i}", info["dtype"], 1,
                                self._layout.index("N"))
            for i, info in enumerate(self.state_info())
        ]  # fmt: skip

    def _checked_states(self, inputs: Any, states: Any) -> list[Any]:
        symbolic = isinstance(inputs, SymbolBase)
        batch = 0 if symbolic else inputs.shape[self._layout.index("N")]
        if states is None and symbolic:
            return self._begin_symbols(inputs)
        if states is None:
            ctx = None if inputs.context.device_type == "null" else inputs.context
            return self.begin_state(batch, ctx=ctx)
        if isinstance(states, (NDArray, SymbolBase)):
            states = [states]
        infos = self.state_info(batch)
        if len(states) != len(infos):
            raise ValueError(f"{self.name}: got {len(states)} states, expected {len(infos)}")
        for state, info in zip(() if symbolic else states, infos, strict=not symbolic):
            if state.shape != info["shape"]:
                raise ValueError(
                    f"{self.name}: a state has shape {state.shape}, expected {info['shape']}"
                )
        return list(states)

    def hybrid_forward(
        self, F: Any, inputs: Any, states: Any = None, sequence_length: Any = None, **params: Any
    ) -> Any:
        """Run the operator over the sequence."""
        if not isinstance(inputs, SymbolBase) and len(inputs.shape) != 3:
            raise ValueError(
                f"{self.name}: inputs has shape {inputs.shape}, expected 3 axes, {self._layout}"
            )
        if self._use_sequence_length and sequence_length is None:
            raise ValueError(f"{self.name}: use_sequence_length is set, pass sequence_length")
        no_states = states is None
        operands = self._checked_states(inputs, states)
        if self._layout == "NTC":
            inputs = F.swapaxes(inputs, dim1=0, dim2=1)
        flat = [F.reshape(params[name], shape=(-1,)) for name in self._weight_names]
        flat += [params[name] for name in self._bias_names]
        packed = F._internal._rnn_param_concat(*flat, dim=0)
        options = self._op_kwargs
        if sequence_length is not None:
            options = {**options, "use_sequence_length": True, "sequence_length": sequence_length}
        outputs, *states = F.RNN(inputs, packed, *operands, **options)
        if self._layout == "NTC":
            outputs = F.swapaxes(outputs, dim1=0, dim2=1)
        return outputs if no_states else (outputs, states)
