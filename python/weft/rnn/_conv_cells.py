"""Cells whose maps are convolutions (Shi et al., 2015, https://arxiv.org/abs/1506.04214)."""

from __future__ import annotations

from functools import partial
from typing import Any

from .. import symbol
from ..symbol import Symbol
from ._base import BaseRNNCell, RNNParams
from ._basic_cells import GRUGates, LSTMGates, RNNGates

Pair = tuple[int, int]

leaky = partial(symbol.LeakyReLU, act_type="leaky", slope=0.2)


class BaseConvRNNCell(BaseRNNCell):
    """Common part of the convolutional cells.

    Parameters
    ----------
    input_shape : tuple of int
        Shape of an input with its batch, in `conv_layout`.
    num_hidden : int
        Channels of output and states.
    h2h_kernel, h2h_dilate : tuple of int
        Odd sizes of the kernel of the states' map, and distances of its taps; states keep their
        size.
    i2h_kernel, i2h_stride, i2h_pad, i2h_dilate : tuple of int
        The input's map.
    i2h_weight_initializer, h2h_weight_initializer : Initializer or str, optional
    i2h_bias_initializer, h2h_bias_initializer : Initializer or str, optional
    activation : str or callable
    prefix : str
        What names of variables and nodes begin with.
    params : RNNParams, optional
        Variables to share with other cells.
    conv_layout : str
        'NCHW' or 'NHWC'.
    """

    _num_states = 1
    _prefix_by_default = ""

    def __init__(
        self, input_shape: tuple[int, ...], num_hidden: int, h2h_kernel: Pair = (3, 3),
        h2h_dilate: Pair = (1, 1), i2h_kernel: Pair = (3, 3), i2h_stride: Pair = (1, 1),
        i2h_pad: Pair = (1, 1), i2h_dilate: Pair = (1, 1), i2h_weight_initializer: Any = None,
        h2h_weight_initializer: Any = None, i2h_bias_initializer: Any = "zeros",
        h2h_bias_initializer: Any = "zeros", activation: Any = leaky, prefix: str | None = None,
        params: RNNParams | None = None, conv_layout: str = "NCHW",
    ) -> None:  # fmt: skip
        super().__init__(self._prefix_by_default if prefix is None else prefix, params)
        cell = type(self).__name__
        if any(size % 2 == 0 for size in h2h_kernel):
            raise AssertionError(f"{cell}: h2h_kernel is {h2h_kernel}, expected odd numbers")
        if len(input_shape) != len(conv_layout):
            raise ValueError(f"{cell}: input_shape is {input_shape}, expected {conv_layout}")
        self._num_hidden = num_hidden
        self._activation = activation
        self._conv_layout = conv_layout
        rows = len(self._gate_names) * num_hidden
        same = {"num_filter": rows, "layout": conv_layout}
        self._i2h = {"kernel": i2h_kernel, "stride": i2h_stride, "pad": i2h_pad,
                     "dilate": i2h_dilate, **same}  # fmt: skip
        pad = tuple(d * (k - 1) // 2 for d, k in zip(h2h_dilate, h2h_kernel, strict=True))
        self._h2h = {"kernel": h2h_kernel, "dilate": h2h_dilate, "pad": pad, **same}
        self._state_shape = self._shape_of_states(input_shape)
        get = self._params.get
        self._iW = get("i2h_weight", init=i2h_weight_initializer)
        self._hW = get("h2h_weight", init=h2h_weight_initializer)
        self._iB = get("i2h_bias", init=i2h_bias_initializer)
        self._hB = get("h2h_bias", init=h2h_bias_initializer)

    def _shape_of_states(self, input_shape: tuple[int, ...]) -> tuple[int, ...]:
        """Shape of a state, with 0 for the batch: that of a convolved input."""
        sizes = list(input_shape)
        sizes[self._conv_layout.index("N")] = 0
        sizes[self._conv_layout.index("C")] = self._num_hidden
        for axis, letter in enumerate("HW"):
            kernel, stride, pad, dilate = (
                self._i2h[key][axis] for key in ("kernel", "stride", "pad", "dilate")
            )
            at = self._conv_layout.index(letter)
            sizes[at] = (sizes[at] + 2 * pad - dilate * (kernel - 1) - 1) // stride + 1
            if sizes[at] < 1:
                raise ValueError(
                    f"{type(self).__name__}: input_shape {input_shape} is smaller than the dilated "
                    f"i2h_kernel {self._i2h['kernel']}"
                )
        return tuple(sizes)

    @property
    def state_info(self) -> list[dict[str, Any]]:
        """Shape, with 0 for the batch, and layout of every state."""
        info = {"shape": self._state_shape, "__layout__": self._conv_layout}
        return [dict(info) for _ in range(self._num_states)]

    def _maps(self, name: str, inputs: Symbol, hidden: Symbol) -> tuple[Symbol, Symbol]:
        """Both maps' results."""
        return (
            symbol.Convolution(inputs, self._iW, self._iB, **self._i2h, name=f"{name}i2h"),
            symbol.Convolution(hidden, self._hW, self._hB, **self._h2h, name=f"{name}h2h"),
        )


class ConvRNNCell(RNNGates, BaseConvRNNCell):
    """`RNNCell` of images; parameters as for `BaseConvRNNCell`."""

    _prefix_by_default = "ConvRNN_"


class ConvLSTMCell(LSTMGates, BaseConvRNNCell):
    """`LSTMCell` of images; parameters as for `BaseConvRNNCell`."""

    _prefix_by_default = "ConvLSTM_"


class ConvGRUCell(GRUGates, BaseConvRNNCell):
    """`GRUCell` of images; parameters as for `BaseConvRNNCell`."""

    _prefix_by_default = "ConvGRU_"
