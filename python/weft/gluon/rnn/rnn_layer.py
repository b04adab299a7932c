"""Recurrent layers: whole sequences, computed by one operator."""

from __future__ import annotations

from typing import Any

from ._layer_base import RNNLayer

__all__ = ["GRU", "LSTM", "RNN"]


class RNN(RNNLayer):
    """Layers of Elman cells: ``h' = activation(W x + b + R h + c)``.

    Parameters
    ----------
    hidden_size : int
        Size of outputs and states.
    num_layers : int
        Number of layers.
    activation : {'relu', 'tanh'}
        Activation.
    layout : {'TNC', 'NTC'}
        Order of time, batch and features.
    dropout : float
        Share of elements dropped between layers while training.
    bidirectional : bool
        Add a backward direction to each layer; outputs are joined.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    input_size : int
        Size of the input; found out in the first forward pass when 0.
    dtype : str or numpy dtype
        Element type of parameters and states.

    Examples
    --------
    >>> layer = rnn.RNN(100, 3)
    >>> layer.initialize()
    >>> layer(nd.ones((5, 3, 10))).shape
    (5, 3, 100)
    """

    def __init__(
        self,
        hidden_size: int,
        num_layers: int = 1,
        activation: str = "relu",
        layout: str = "TNC",
        dropout: float = 0,
        bidirectional: bool = False,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        input_size: int = 0,
        dtype: Any = "float32",
        **kwargs: Any,
    ) -> None:
        if activation not in ("relu", "tanh"):
            raise ValueError(f"RNN: activation {activation!r} is not relu or tanh")
        super().__init__(
            hidden_size,
            num_layers,
            layout,
            dropout,
            bidirectional,
            input_size,
            i2h_weight_initializer,
            h2h_weight_initializer,
            i2h_bias_initializer,
            h2h_bias_initializer,
            "rnn_" + activation,
            dtype=dtype,
            **kwargs,
        )


class LSTM(RNNLayer):
    """Layers of long short-term memory cells; see `LSTMCell`.

    Parameters
    ----------
    hidden_size : int
        Size of the cell states, and of outputs and hidden states without projection.
    num_layers : int
        Number of layers.
    layout : {'TNC', 'NTC'}
        Order of time, batch and features.
    dropout : float
        Share of elements dropped between layers while training.
    bidirectional : bool
        Add a backward direction to each layer; outputs are joined.
    input_size : int
        Size of the input; found out in the first forward pass when 0.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    projection_size : int, optional
        Size that hidden states are projected to (https://arxiv.org/abs/1402.1128).
    h2r_weight_initializer : Initializer or str, optional
        Initializer of the projections.
    state_clip_min, state_clip_max : float, optional
        Bounds the cell states are clipped to.
    state_clip_nan : bool
        Whether clipping stops NaN.
    dtype : str or numpy dtype
        Element type of parameters and states.
    """

    def __init__(
        self,
        hidden_size: int,
        num_layers: int = 1,
        layout: str = "TNC",
        dropout: float = 0,
        bidirectional: bool = False,
        input_size: int = 0,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        projection_size: int | None = None,
        h2r_weight_initializer: Any = None,
        state_clip_min: float | None = None,
        state_clip_max: float | None = None,
        state_clip_nan: bool = False,
        dtype: Any = "float32",
        **kwargs: Any,
    ) -> None:
        super().__init__(
            hidden_size,
            num_layers,
            layout,
            dropout,
            bidirectional,
            input_size,
            i2h_weight_initializer,
            h2h_weight_initializer,
            i2h_bias_initializer,
            h2h_bias_initializer,
            "lstm",
            projection_size,
            h2r_weight_initializer,
            state_clip_min,
            state_clip_max,
            state_clip_nan,
            dtype,
            **kwargs,
        )


class GRU(RNNLayer):
    """Layers of gated recurrent units; see `GRUCell`.

    Parameters
    ----------
    hidden_size : int
        Size of outputs and states.
    num_layers : int
        Number of layers.
    layout : {'TNC', 'NTC'}
        Order of time, batch and features.
    dropout : float
        Share of elements dropped between layers while training.
    bidirectional : bool
        Add a backward direction to each layer; outputs are joined.
    input_size : int
        Size of the input; found out in the first forward pass when 0.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    dtype : str or numpy dtype
        Element type of parameters and states.
    """

    def __init__(
        self,
        hidden_size: int,
        num_layers: int = 1,
        layout: str = "TNC",
        dropout: float = 0,
        bidirectional: bool = False,
        input_size: int = 0,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        dtype: Any = "float32",
        **kwargs: Any,
    ) -> None:
        super().__init__(
            hidden_size,
            num_layers,
            layout,
            dropout,
            bidirectional,
            input_size,
            i2h_weight_initializer,
            h2h_weight_initializer,
            i2h_bias_initializer,
            h2h_bias_initializer,
            "gru",
            dtype=dtype,
            **kwargs,
        )
