"""Recurrent cells whose maps are convolutions (Shi et al., 2015, https://arxiv.org/abs/1506.04214).

Inputs and states are images: (batch, channels, ...) or (batch, ..., channels).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...nn._spatial import IntOrTuple, per_axis, resolve_layout
from ...parameter import ParameterDict
from ...rnn._basic_cells import GRUStep, LSTMStep, RNNStep
from ...rnn._cell_base import GatedCell, Weights
from ...rnn.rnn_cell import HybridRecurrentCell  # noqa: F401 (imported from here by programs)

__all__ = [
    "Conv1DGRUCell",
    "Conv1DLSTMCell",
    "Conv1DRNNCell",
    "Conv2DGRUCell",
    "Conv2DLSTMCell",
    "Conv2DRNNCell",
    "Conv3DGRUCell",
    "Conv3DLSTMCell",
    "Conv3DRNNCell",
]


class _ConvCell(GatedCell):
    """A gated cell of images; subclasses set the number of spatial axes."""

    _ndim: int

    def __init__(
        self,
        input_shape: Sequence[int],
        hidden_channels: int,
        i2h_kernel: IntOrTuple,
        h2h_kernel: IntOrTuple,
        i2h_pad: IntOrTuple = 0,
        i2h_dilate: IntOrTuple = 1,
        h2h_dilate: IntOrTuple = 1,
        i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None,
        i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros",
        conv_layout: str | None = None,
        activation: str | Callable = "tanh",
        prefix: str | None = None,
        params: ParameterDict | None = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        cell, ndim = type(self).__name__, self._ndim
        self._layout = resolve_layout(cell, conv_layout, ndim)
        self._gate_axis = self._layout.index("C")
        self._activation = activation
        self._hidden_channels = hidden_channels
        self._input_shape = per_axis(cell, "input_shape", input_shape, ndim + 1)
        i2h_kernel = per_axis(cell, "i2h_kernel", i2h_kernel, ndim)
        h2h_kernel = per_axis(cell, "h2h_kernel", h2h_kernel, ndim)
        if any(size % 2 == 0 for size in h2h_kernel):
            raise AssertionError(f"{cell}: h2h_kernel is {h2h_kernel}, expected odd numbers")
        h2h_dilate = per_axis(cell, "h2h_dilate", h2h_dilate, ndim)
        # The map of the states keeps their size.
        h2h_pad = tuple(d * (k - 1) // 2 for d, k in zip(h2h_dilate, h2h_kernel, strict=True))
        rows = self._gates * hidden_channels
        shared = {"num_filter": rows, "layout": self._layout, "stride": (1,) * ndim}
        self._i2h = {
            "kernel": i2h_kernel,
            "pad": per_axis(cell, "i2h_pad", i2h_pad, ndim),
            "dilate": per_axis(cell, "i2h_dilate", i2h_dilate, ndim),
            **shared,
        }
        self._h2h = {"kernel": h2h_kernel, "pad": h2h_pad, "dilate": h2h_dilate, **shared}
        self._state_shape = self._shape_of_states()
        channels = self._input_shape[self._gate_axis - 1]
        for name, shape, init in (
            ("i2h_weight", self._weight_shape(channels, i2h_kernel), i2h_weight_initializer),
            ("h2h_weight", self._weight_shape(hidden_channels, h2h_kernel), h2h_weight_initializer),
            ("i2h_bias", (rows,), i2h_bias_initializer),
            ("h2h_bias", (rows,), h2h_bias_initializer),
        ):
            param = self.params.get(name, shape=shape, init=init, allow_deferred_init=True)
            setattr(self, name, param)

    def _alias(self) -> str:
        return "conv_" + self._kind

    def _weight_shape(self, channels: int, kernel: tuple[int, ...]) -> tuple[int, ...]:
        rows = self._gates * self._hidden_channels
        return (rows, channels, *kernel) if self._gate_axis == 1 else (rows, *kernel, channels)

    def _shape_of_states(self) -> tuple[int, ...]:
        """Return the shape of a state, without the batch: that of a convolved input."""
        sizes = list(self._input_shape)
        del sizes[self._gate_axis - 1]
        for axis, size in enumerate(sizes):
            kernel, pad, dilate = (self._i2h[key][axis] for key in ("kernel", "pad", "dilate"))
            sizes[axis] = size + 2 * pad - dilate * (kernel - 1)
            if sizes[axis] < 1:
                raise ValueError(
                    f"{type(self).__name__}: input_shape {self._input_shape} is smaller than "
                    f"i2h_kernel {self._i2h['kernel']}, dilated and padded"
                )
        sizes.insert(self._gate_axis - 1, self._hidden_channels)
        return tuple(sizes)

    def state_info(self, batch_size: int = 0) -> list[dict[str, Any]]:
        """Return shape and layout of every state."""
        shape = (batch_size, *self._state_shape)
        return [{"shape": shape, "__layout__": self._layout} for _ in range(self._states)]

    def __repr__(self) -> str:
        rows, inputs = self.i2h_weight.shape[0], self.i2h_weight.shape[self._gate_axis]
        sizes = f"{inputs or None} -> {rows}"
        return f"{type(self).__name__}({sizes}, {self._activation}, {self._layout})"

    def _maps(self, F: Any, inputs: Any, hidden: Any, weights: Weights) -> tuple[Any, Any]:
        i2h_weight, h2h_weight, i2h_bias, h2h_bias = weights
        t = self._step_prefix
        return (
            F.Convolution(inputs, i2h_weight, i2h_bias, **self._i2h, name=t + "i2h"),
            F.Convolution(hidden, h2h_weight, h2h_bias, **self._h2h, name=t + "h2h"),
        )


class Conv1DRNNCell(RNNStep, _ConvCell):
    """`rnn.RNNCell` of images of one dimension.

    Parameters
    ----------
    input_shape : tuple of int
        Shape of an input without the batch; 0 channels are found out in the first step.
    hidden_channels : int
        Channels of output and state.
    i2h_kernel, h2h_kernel : int or tuple of int
        Kernels of the maps of input and state. The latter is odd, so that states keep their size.
    i2h_pad : int or tuple of int
        Padding of the input.
    i2h_dilate, h2h_dilate : int or tuple of int
        Dilation of the kernels.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
        Initializers of the weights.
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str
        Initializers of the biases.
    conv_layout : str, optional
        Order of the axes; channels come first by default.
    activation : str or callable
        Activation.
    """

    _ndim = 1


class Conv2DRNNCell(RNNStep, _ConvCell):
    """`rnn.RNNCell` of images of two dimensions; parameters as for `Conv1DRNNCell`."""

    _ndim = 2


class Conv3DRNNCell(RNNStep, _ConvCell):
    """`rnn.RNNCell` of images of three dimensions; parameters as for `Conv1DRNNCell`."""

    _ndim = 3


class Conv1DLSTMCell(LSTMStep, _ConvCell):
    """`rnn.LSTMCell` of images of one dimension; parameters as for `Conv1DRNNCell`."""

    _ndim = 1


class Conv2DLSTMCell(LSTMStep, _ConvCell):
    """`rnn.LSTMCell` of images of two dimensions; parameters as for `Conv1DRNNCell`."""

    _ndim = 2


class Conv3DLSTMCell(LSTMStep, _ConvCell):
    """`rnn.LSTMCell` of images of three dimensions; parameters as for `Conv1DRNNCell`."""

    _ndim = 3


class Conv1DGRUCell(GRUStep, _ConvCell):
    """`rnn.GRUCell` of images of one dimension; parameters as for `Conv1DRNNCell`."""

    _ndim = 1


class Conv2DGRUCell(GRUStep, _ConvCell):
    """`rnn.GRUCell` of images of two dimensions; parameters as for `Conv1DRNNCell`."""

    _ndim = 2


class Conv3DGRUCell(GRUStep, _ConvCell):
    """`rnn.GRUCell` of images of three dimensions; parameters as for `Conv1DRNNCell`."""

    _ndim = 3
