"""Initializers that leave the values to others, or to arrays that are there."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from .base import LOGGER, InitDesc, Initializer, create, register


class Load:
    """Take values from loaded parameters, by name.

    Parameters
    ----------
    param : dict of str to NDArray, or str
        The parameters, or the file that `nd.save` wrote; prefixes ``arg:`` and ``aux:`` are
        dropped.
    default_init : callable, optional
        Initializer for names that are not in `param`.
    verbose : bool
        Log where each value comes from, at level INFO.
    """

    def __init__(
        self,
        param: Mapping[str, nd.NDArray] | str,
        default_init: Callable[[Any, nd.NDArray], None] | None = None,
        verbose: bool = False,
    ) -> None:
        if isinstance(param, str):
            param = nd.load(param)
        if not isinstance(param, Mapping):
            raise TypeError(
                f"Load: param, got {type(param).__name__}, expected a dict of arrays or a file "
                "that holds named arrays"
            )
        self.param = {
            name[4:] if name.startswith(("arg:", "aux:")) else name: value
            for name, value in param.items()
        }
        self.default_init = default_init
        self.verbose = verbose

    def __call__(self, name: InitDesc | str, arr: nd.NDArray) -> None:
        value = self.param.get(name)
        if value is not None:
            if tuple(value.shape) != tuple(arr.shape):
                raise ValueError(
                    f"Load: parameter {name!r}, loaded shape {tuple(value.shape)}, expected "
                    f"{tuple(arr.shape)}"
                )
            arr[:] = value
            if self.verbose:
                LOGGER.info("Initialized %s by loading", name)
            return
        if self.default_init is None:
            raise ValueError(
                f"Load: parameter {name!r} is not among the loaded ones and there is no "
                "default_init"
            )
        self.default_init(name, arr)
        if self.verbose:
            LOGGER.info("Initialized %s by default", name)


class Mixed:
    """Choose an initializer by the first regular expression that matches the name.

    Parameters
    ----------
    patterns : sequence of str
        Regular expressions, tried in order with ``re.match``.
    initializers : sequence of Initializer
        One for each pattern.
    """

    def __init__(self, patterns: Sequence[str], initializers: Sequence[Initializer]) -> None:
        if len(patterns) != len(initializers):
            raise ValueError(
                f"Mixed: got {len(patterns)} patterns and {len(initializers)} initializers, "
                "expected as many of one as of the other"
            )
        self.map = [
            (re.compile(pattern), init)
            for pattern, init in zip(patterns, initializers, strict=True)
        ]

    def __call__(self, name: InitDesc | str, arr: nd.NDArray) -> None:
        for pattern, init in self.map:
            if pattern.match(name):
                init(name, arr)
                return
        raise ValueError(
            f"Mixed: parameter {name!r} matches no pattern; add '.*' with a default initializer "
            "at the end"
        )


_GATES = {
    "rnn_relu": ("",),
    "rnn_tanh": ("",),
    "lstm": ("_i", "_f", "_c", "_o"),
    "gru": ("_r", "_z", "_o"),
}


@register
class FusedRNN(Initializer):
    """Initialize the single parameter vector of the operator `RNN`, piece by piece.

    Parameters
    ----------
    init : Initializer or str or None
        Rule for each weight matrix and bias; None means the global initializer.
    num_hidden : int
        Size of the hidden state.
    num_layers : int
        Number of layers.
    mode : {'rnn_relu', 'rnn_tanh', 'lstm', 'gru'}
        Kind of cell.
    bidirectional : bool
        Whether there is a second direction.
    forget_bias : float
        Bias of the forget gates of an LSTM.
    """

    def __init__(
        self,
        init: Initializer | str | None,
        num_hidden: int,
        num_layers: int,
        mode: str,
        bidirectional: bool = False,
        forget_bias: float = 1.0,
    ) -> None:
        if mode not in _GATES:
            raise ValueError(f"FusedRNN: mode, got {mode!r}, expected one of {sorted(_GATES)}")
        if init is not None:
            init = create(init)
        super().__init__(
            init=init.dumps() if init is not None else None,
            num_hidden=num_hidden,
            num_layers=num_layers,
            mode=mode,
            bidirectional=bidirectional,
            forget_bias=forget_bias,
        )
        self._init = init
        self._num_hidden = num_hidden
        self._num_layers = num_layers
        self._mode = mode
        self._bidirectional = bidirectional
        self._forget_bias = forget_bias

    def _pieces(self, size: int) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the pieces, in the order in which the vector holds them."""
        gates, hidden = _GATES[self._mode], self._num_hidden
        directions = ("l", "r") if self._bidirectional else ("l",)
        rows = len(gates) * hidden
        later = (self._num_layers - 1) * (len(directions) * hidden + hidden + 2)
        first_inputs, rest = divmod(size, rows * len(directions))
        first_inputs -= later + hidden + 2
        if rest or first_inputs < 1:
            raise ValueError(
                f"FusedRNN: a vector of {size} elements does not fit {self._mode} with "
                f"{self._num_layers} layers of {hidden}, bidirectional={self._bidirectional}"
            )
        weights, biases = [], []
        for layer in range(self._num_layers):
            inputs = first_inputs if layer == 0 else hidden * len(directions)
            for direction in directions:
                for part, width in (("i2h", inputs), ("h2h", hidden)):
                    for gate in gates:
                        name = f"{direction}{layer}_{part}{gate}"
                        weights.append((f"{name}_weight", (hidden, width)))
                        biases.append((f"{name}_bias", (hidden,)))
        return weights + biases

    def _init_weight(self, desc: str, arr: nd.NDArray) -> None:
        global_init = getattr(desc, "global_init", None)
        init = self._init if self._init is not None else global_init
        if init is None or init is self:
            raise ValueError(
                f"FusedRNN: parameter {str(desc)!r} has neither an init nor a global initializer"
            )
        values, start = np.empty(arr.size, dtype=np.float32), 0
        for name, shape in self._pieces(arr.size):
            piece = nd.zeros(shape)
            if self._mode == "lstm" and name.endswith("_f_bias"):
                piece[:] = self._forget_bias
            else:
                init(InitDesc(name, global_init=global_init), piece)
            stop = start + math.prod(shape)
            values[start:stop] = piece.asnumpy().ravel()
            start = stop
        arr[:] = values.reshape(arr.shape)
