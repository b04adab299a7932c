"""Convolution and padding layers; the pooling layers are importable from here as well."""

from __future__ import annotations

from typing import Any

from ..block import HybridBlock
from ._spatial import IntOrTuple, per_axis, resolve_layout
from .activations import Activation
from .pool_layers import (
    AvgPool1D,
    AvgPool2D,
    AvgPool3D,
    GlobalAvgPool1D,
    GlobalAvgPool2D,
    GlobalAvgPool3D,
    GlobalMaxPool1D,
    GlobalMaxPool2D,
    GlobalMaxPool3D,
    MaxPool1D,
    MaxPool2D,
    MaxPool3D,
)

__all__ = [
    "AvgPool1D",
    "AvgPool2D",
    "AvgPool3D",
    "Conv1D",
    "Conv1DTranspose",
    "Conv2D",
    "Conv2DTranspose",
    "Conv3D",
    "Conv3DTranspose",
    "GlobalAvgPool1D",
    "GlobalAvgPool2D",
    "GlobalAvgPool3D",
    "GlobalMaxPool1D",
    "GlobalMaxPool2D",
    "GlobalMaxPool3D",
    "MaxPool1D",
    "MaxPool2D",
    "MaxPool3D",
    "ReflectionPad2D",
]


def describe(layer: HybridBlock, inputs: int, outputs: int, kwargs: dict, act: Any) -> str:
    """What `repr` says of a convolution with the operator's arguments `kwargs`."""
    ndim = len(kwargs["kernel"])
    parts = [f"{inputs or None} -> {outputs}", f"kernel_size={kwargs['kernel']}"]
    parts.append(f"stride={kwargs['stride']}")
    if kwargs["pad"] != (0,) * ndim:
        parts.append(f"padding={kwargs['pad']}")
    if kwargs["dilate"] != (1,) * ndim:
        parts.append(f"dilation={kwargs['dilate']}")
    if kwargs.get("adj", (0,) * ndim) != (0,) * ndim:
        parts.append(f"output_padding={kwargs['adj']}")
    if kwargs["num_group"] != 1:
        parts.append(f"groups={kwargs['num_group']}")
    if kwargs["no_bias"]:
        parts.append("bias=False")
    if act is not None:
        parts.append(repr(act))
    return f"{type(layer).__name__}({', '.join(parts)})"


class _Conv(HybridBlock):
    """Common part of the convolutions; subclasses set the number of spatial axes."""

    _ndim: int
    _op_name = "Convolution"

    def __init__(
        self,
        channels: int,
        kernel_size: IntOrTuple,
        strides: IntOrTuple = 1,
        padding: IntOrTuple = 0,
        dilation: IntOrTuple = 1,
        groups: int = 1,
        layout: str | None = None,
        activation: str | None = None,
        use_bias: bool = True,
        weight_initializer: Any = None,
        bias_initializer: Any = "zeros",
        in_channels: int = 0,
        prefix: str | None = None,
        params: Any = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        layer, ndim = type(self).__name__, self._ndim
        layout = resolve_layout(layer, layout, ndim)
        if channels % groups or in_channels % groups:
            raise AssertionError(
                f"{layer}: channels {channels} and in_channels {in_channels} have to be multiples "
                f"of groups {groups}"
            )
        self._channels = channels
        self._in_channels = in_channels
        kernel = per_axis(layer, "kernel_size", kernel_size, ndim)
        self._kwargs = {
            "kernel": kernel,
            "stride": per_axis(layer, "strides", strides, ndim),
            "dilate": per_axis(layer, "dilation", dilation, ndim),
            "pad": per_axis(layer, "padding", padding, ndim),
            "num_filter": channels,
            "num_group": groups,
            "no_bias": not use_bias,
            "layout": layout,
        }
        with self.name_scope():
            self.weight = self.params.get(
                "weight",
                shape=self._weight_shape(kernel),
                init=weight_initializer,
                allow_deferred_init=True,
            )
            self.bias = None
            if use_bias:
                self.bias = self.params.get(
                    "bias", shape=(channels,), init=bias_initializer, allow_deferred_init=True
                )
            self.act = None
            if activation is not None:
                self.act = Activation(activation, prefix=activation + "_")

    def _weight_shape(self, kernel: tuple[int, ...]) -> tuple[int, ...]:
        filters = self._channels
        inputs = self._in_channels // self._kwargs["num_group"]
        if self._kwargs["layout"].endswith("C"):
            return (filters, *kernel, inputs)
        return (filters, inputs, *kernel)

    def _channel_counts(self) -> tuple[int, int]:
        """Input and output channels, for `repr`."""
        channel_axis = self._kwargs["layout"].index("C")
        inputs = self.weight.shape[channel_axis] * self._kwargs["num_group"]
        return inputs, self._channels

    def _alias(self) -> str:
        return "conv"

    def __repr__(self) -> str:
        inputs, outputs = self._channel_counts()
        return describe(self, inputs, outputs, self._kwargs, self.act)

    def hybrid_forward(self, F: Any, x: Any, weight: Any, bias: Any = None) -> Any:
        """Convolve the input."""
        operator = getattr(F, self._op_name)
        if bias is None:
            out = operator(x, weight, **self._kwargs, name="fwd")
        else:
            out = operator(x, weight, bias, **self._kwargs, name="fwd")
        return out if self.act is None else self.act(out)


class Conv1D(_Conv):
    """Convolution over one axis: ``(N, C, W)`` to ``(N, channels, W')``.

    Parameters
    ----------
    channels : int
        Number of output channels.
    kernel_size, strides, padding, dilation : int or tuple of int
        Size of the kernel, its steps, zeros added at both sides, and distance between its taps.
    groups : int
        Number of groups that input and output channels are divided into.
    layout : str, optional
        'NCW', the default, or 'NWC'.
    activation : str, optional
        As for `Activation`; none by default.
    use_bias : bool
        Add a bias.
    weight_initializer, bias_initializer : Initializer or str, optional
        Initializers.
    in_channels : int
        Number of input channels; found out in the first forward pass when 0.
    """

    _ndim = 1


class Conv2D(_Conv):
    """Convolution over two axes: ``(N, C, H, W)`` to ``(N, channels, H', W')``.

    Parameters are those of `Conv1D`; layouts are 'NCHW' and 'NHWC'.
    """

    _ndim = 2


class Conv3D(_Conv):
    """Convolution over three axes: ``(N, C, D, H, W)`` to ``(N, channels, D', H', W')``.

    Parameters are those of `Conv1D`; layouts are 'NCDHW' and 'NDHWC'.
    """

    _ndim = 3


class _ConvTranspose(_Conv):
    """Common part of the transposed convolutions."""

    _op_name = "Deconvolution"

    def __init__(
        self,
        channels: int,
        kernel_size: IntOrTuple,
        strides: IntOrTuple = 1,
        padding: IntOrTuple = 0,
        output_padding: IntOrTuple = 0,
        dilation: IntOrTuple = 1,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        super().__init__(channels, kernel_size, strides, padding, dilation, *args, **kwargs)
        adj = per_axis(type(self).__name__, "output_padding", output_padding, self._ndim)
        self._kwargs["adj"] = adj

    def _weight_shape(self, kernel: tuple[int, ...]) -> tuple[int, ...]:
        filters = self._channels // self._kwargs["num_group"]
        if self._kwargs["layout"].endswith("C"):
            return (self._in_channels, *kernel, filters)
        return (self._in_channels, filters, *kernel)

    def _channel_counts(self) -> tuple[int, int]:
        return self.weight.shape[0], self._channels


class Conv1DTranspose(_ConvTranspose):
    """Transposed convolution over one axis.

    Parameters are those of `Conv1D`, with, after `padding`, `output_padding`: the size added at one
    side of the output.
    """

    _ndim = 1


class Conv2DTranspose(_ConvTranspose):
    """Transposed convolution over two axes; parameters as for `Conv1DTranspose`."""

    _ndim = 2


class Conv3DTranspose(_ConvTranspose):
    """Transposed convolution over three axes; parameters as for `Conv1DTranspose`."""

    _ndim = 3


class ReflectionPad2D(HybridBlock):
    """Pads the two last axes of ``(N, C, H, W)`` with the reflection of the input.

    Parameters
    ----------
    padding : int or tuple of 8 int
        Size added at each side of the last two axes, or before and after each of the four axes.
    """

    def __init__(self, padding: int | tuple[int, ...] = 0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if isinstance(padding, int):
            padding = (0, 0, 0, 0) + (padding,) * 4
        if len(padding) != 8:
            raise AssertionError(f"ReflectionPad2D: padding {padding} is not a number or 8 numbers")
        self._padding = padding

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Pad the input."""
        return F.pad(x, mode="reflect", pad_width=self._padding)
