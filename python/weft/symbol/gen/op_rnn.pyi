"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..symbol import Symbol


def RNN(data: Symbol | None = ..., parameters: Symbol | None = ..., state: Symbol | None = ..., state_cell: Symbol | None = ..., sequence_length: Symbol | None = ..., state_size: int = ..., num_layers: int = ..., bidirectional: bool = ..., mode: Literal['gru', 'lstm', 'rnn_relu', 'rnn_tanh'] = ..., p: float = ..., state_outputs: bool = ..., projection_size: int | None = ..., lstm_state_clip_min: float | None = ..., lstm_state_clip_max: float | None = ..., lstm_state_clip_nan: bool = ..., use_sequence_length: bool = ..., name: str | None = ..., attr: dict[str, str] | None = ..., out: Any = ..., **kwargs: Any) -> Symbol:
    """A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with n = tanh(x W
    + b + r (h U + c)).

    Parameters
    ----------
    data : Symbol
        Shape (steps, batch, input).
    parameters : Symbol
        All weights, then all biases, in one vector: for each layer and direction i2h (gates
        state_size, input), h2h (gates state_size, state) and with projection_size h2r
        (projection_size, state_size); i2h and h2h biases (gates state_size,).
    state : Symbol
        Before the first step, shape (layers directions, batch, state_size or projection_size).
    state_cell : Symbol, optional
        The cells of lstm before the first step, shape (layers directions, batch, state_size).
    sequence_length : Symbol, optional
        With use_sequence_length, steps of each sample, shape (batch,). Later results are zero,
        final states are those after the last step.
    state_size : int, required
        Units of the state of each layer.
    num_layers : int, required
        Number of layers.
    bidirectional : bool, default False
        Whether each layer runs in both directions; their results are concatenated.
    mode : {'gru', 'lstm', 'rnn_relu', 'rnn_tanh'}, required
        The cell.
    p : float, default 0
        Probability of zero in the dropout on the results of all layers but the last, in
        training.
    state_outputs : bool, default False
        Whether the final states are results, too.
    projection_size : int or None, default None
        Units that the results of an LSTM are projected to; None: no projection.
    lstm_state_clip_min : float or None, default None
        Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max.
    lstm_state_clip_max : float or None, default None
        Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min.
    lstm_state_clip_nan : bool, default False
        Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without
        bounds.
    use_sequence_length : bool, default False
        Whether samples end at their sequence_length.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
