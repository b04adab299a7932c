"""Deformable convolutions."""

from __future__ import annotations

from typing import Any

from ..block import HybridBlock
from ..nn import Activation
from ..nn._spatial import IntOrTuple, per_axis
from ..nn.conv_layers import describe

__all__ = ["DeformableConvolution", "ModulatedDeformableConvolution"]


class DeformableConvolution(HybridBlock):
    """Convolution of images whose taps are moved by learned offsets (Dai et al., ICCV 2017).

    A convolution of the same window computes the offsets, ``2 num_deformable_group taps`` channels.

    Parameters
    ----------
    channels : int
        Channels of the result.
    kernel_size, strides, padding, dilation : int or tuple of two ints
        The window, as for ``nn.Conv2D``.
    groups : int
        Channels are split into groups that do not see each other, for the offsets as well.
    num_deformable_group : int
        Channels are split into groups with offsets of their own.
    layout : {"NCHW"}
        Axes of the input.
    use_bias, offset_use_bias : bool
        Whether the two convolutions have biases.
    in_channels : int
        Channels of the input; found out in the first forward pass when 0.
    activation : str, optional
        Applied to the result.
    weight_initializer, bias_initializer : Initializer or str, optional
        For the weights and the bias.
    offset_weight_initializer, offset_bias_initializer : Initializer or str
        For those that compute the offsets.
    op_name : str
        Accepted for compatibility; has no effect.
    adj : None
        Accepted for compatibility; these convolutions are not transposed.

    Raises
    ------
    AssertionError
        For another layout, groups that do not divide the channels, tuples of another length.
    ValueError
        For adj.
    """

    # Channels that the first convolution computes for each tap.
    _per_tap = 2

    def __init__(
        self,
        channels: int,
        kernel_size: IntOrTuple = (1, 1),
        strides: IntOrTuple = (1, 1),
        padding: IntOrTuple = (0, 0),
        dilation: IntOrTuple = (1, 1),
        groups: int = 1,
        num_deformable_group: int = 1,
        layout: str = "NCHW",
        use_bias: bool = True,
        in_channels: int = 0,
        activation: str | None = None,
        weight_initializer: Any = None,
        bias_initializer: Any = "zeros",
        offset_weight_initializer: Any = "zeros",
        offset_bias_initializer: Any = "zeros",
        offset_use_bias: bool = True,
        op_name: str = "DeformableConvolution",
        adj: Any = None,
        prefix: str | None = None,
        params: Any = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        layer = type(self).__name__
        if layout != "NCHW":
            raise AssertionError(f"{layer}: layout is {layout!r}, expected 'NCHW'")
        if adj is not None:
            raise ValueError(f"{layer}: adj is {adj!r}, but the convolution is not transposed")
        if channels % groups or in_channels % groups:
            raise AssertionError(
                f"{layer}: channels {channels} and in_channels {in_channels} have to be multiples "
                f"of groups {groups}"
            )
        kernel = per_axis(layer, "kernel_size", kernel_size, 2)
        self._channels, self._groups = channels, num_deformable_group
        window = {
            "kernel": kernel,
            "stride": per_axis(layer, "strides", strides, 2),
            "dilate": per_axis(layer, "dilation", dilation, 2),
            "pad": per_axis(layer, "padding", padding, 2),
            "num_group": groups,
            "layout": layout,
        }
        self._taps = num_deformable_group * kernel[0] * kernel[1]
        filters = self._per_tap * self._taps
        self._kwargs_offset = dict(window, num_filter=filters, no_bias=not offset_use_bias)
        self._kwargs_deformable_conv = dict(
            window,
            num_filter=channels,
            no_bias=not use_bias,
            num_deformable_group=num_deformable_group,
        )

        def parameter(name: str, shape: tuple[int, ...], init: Any) -> Any:
            return self.params.get(name, shape=shape, init=init, allow_deferred_init=True)

        inputs = in_channels // groups
        with self.name_scope():
            self.offset_weight = parameter(
                "offset_weight", (filters, inputs, *kernel), offset_weight_initializer
            )
            self.offset_bias = None
            if offset_use_bias:
                self.offset_bias = parameter("offset_bias", (filters,), offset_bias_initializer)
            self.deformable_conv_weight = parameter(
                "deformable_conv_weight", (channels, inputs, *kernel), weight_initializer
            )
            self.deformable_conv_bias = None
            if use_bias:
                self.deformable_conv_bias = parameter(
                    "deformable_conv_bias", (channels,), bias_initializer
                )
            self.act = None
            if activation is not None:
                self.act = Activation(activation, prefix=activation + "_")

    def _alias(self) -> str:
        return "deformable_conv"

    def __repr__(self) -> str:
        kwargs = self._kwargs_deformable_conv
        inputs = self.deformable_conv_weight.shape[1] * kwargs["num_group"]
        return describe(self, inputs, self._channels, kwargs, self.act)

    def hybrid_forward(
        self,
        F: Any,
        x: Any,
        offset_weight: Any,
        deformable_conv_weight: Any,
        offset_bias: Any = None,
        deformable_conv_bias: Any = None,
    ) -> Any:
        """Compute the offsets and convolve."""
        moves = F.Convolution(x, offset_weight, offset_bias, **self._kwargs_offset)
        out = self._convolve(F, x, moves, deformable_conv_weight, deformable_conv_bias)
        return out if self.act is None else self.act(out)

    def _convolve(self, F: Any, x: Any, moves: Any, weight: Any, bias: Any) -> Any:
        return F.contrib.DeformableConvolution(
            x, moves, weight, bias, **self._kwargs_deformable_conv, name="fwd"
        )


class ModulatedDeformableConvolution(DeformableConvolution):
    """Deformable convolution whose taps are also weighed by a mask (Zhu et al., CVPR 2019).

    The first convolution computes ``3 num_deformable_group taps`` channels: the offsets, and after
    them what becomes the mask, as twice its sigmoid. Parameters as for `DeformableConvolution`.
    """

    _per_tap = 3

    def __init__(
        self,
        channels: int,
        kernel_size: IntOrTuple = (1, 1),
        strides: IntOrTuple = (1, 1),
        padding: IntOrTuple = (0, 0),
        dilation: IntOrTuple = (1, 1),
        groups: int = 1,
        num_deformable_group: int = 1,
        layout: str = "NCHW",
        use_bias: bool = True,
        in_channels: int = 0,
        activation: str | None = None,
        weight_initializer: Any = None,
        bias_initializer: Any = "zeros",
        offset_weight_initializer: Any = "zeros",
        offset_bias_initializer: Any = "zeros",
        offset_use_bias: bool = True,
        op_name: str = "ModulatedDeformableConvolution",
        adj: Any = None,
        prefix: str | None = None,
        params: Any = None,
    ) -> None:
        super().__init__(
            channels, kernel_size, strides, padding, dilation, groups, num_deformable_group,
            layout, use_bias, in_channels, activation, weight_initializer, bias_initializer,
            offset_weight_initializer, offset_bias_initializer, offset_use_bias, op_name, adj,
            prefix, params,
        )  # fmt: skip

    def _alias(self) -> str:
        return "modulated_deformable_conv"

    def _convolve(self, F: Any, x: Any, moves: Any, weight: Any, bias: Any) -> Any:
        offset = F.slice_axis(moves, axis=1, begin=0, end=2 * self._taps)
        mask = F.sigmoid(F.slice_axis(moves, axis=1, begin=2 * self._taps, end=None)) * 2
        return F.contrib.ModulatedDeformableConvolution(
            x, offset, mask, weight, bias, **self._kwargs_deformable_conv, name="fwd"
        )
