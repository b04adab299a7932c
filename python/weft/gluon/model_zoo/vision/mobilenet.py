"""MobileNet (https://arxiv.org/abs/1704.04861) and MobileNetV2 (https://arxiv.org/abs/1801.04381).

Howard et al., 2017, and Sandler et al., 2018.
"""

from __future__ import annotations

from typing import Any

from ....context import Context
from ... import nn
from ...block import HybridBlock
from ._common import Classifier, with_parameters

__all__ = [
    "MobileNet",
    "MobileNetV2",
    "get_mobilenet",
    "get_mobilenet_v2",
    "mobilenet0_25",
    "mobilenet0_5",
    "mobilenet0_75",
    "mobilenet1_0",
    "mobilenet_v2_0_25",
    "mobilenet_v2_0_5",
    "mobilenet_v2_0_75",
    "mobilenet_v2_1_0",
]

# Of width 1: channels and stride of each depthwise and pointwise pair.
_V1 = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), *[(512, 1)] * 5, (1024, 2),
       (1024, 1)]  # fmt: skip
# Of width 1: expansion, channels, repetitions, and stride of the first repetition.
_V2 = [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2),
       (6, 320, 1, 1)]  # fmt: skip


class RELU6(nn.HybridBlock):
    """``min(max(x, 0), 6)``."""

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Apply the function."""
        return F.clip(x, a_min=0, a_max=6, name="relu6")


def _add_conv(
    block: nn.HybridSequential,
    channels: int,
    kernel: int = 1,
    strides: int = 1,
    groups: int = 1,
    activation: type[HybridBlock] | None = None,
) -> None:
    """Add a convolution that keeps the size, its normalization and its activation."""
    block.add(
        nn.Conv2D(
            channels, kernel, strides=strides, padding=kernel // 2, groups=groups, use_bias=False
        ),
        nn.BatchNorm(),
    )
    if activation is not None:
        block.add(activation())


def _relu() -> HybridBlock:
    return nn.Activation("relu")


class LinearBottleneck(HybridBlock):
    """Expands, convolves depthwise, and projects without an activation.

    The input is added where it has the shape of the result.

    Parameters
    ----------
    in_channels : int
        Channels of the input.
    channels : int
        Channels of the result.
    t : int
        Expansion: channels in between, in units of `in_channels`.
    stride : int
        Stride of the depthwise convolution.
    """

    def __init__(self, in_channels: int, channels: int, t: int, stride: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.use_shortcut = stride == 1 and in_channels == channels
        with self.name_scope():
            self.out = nn.HybridSequential(prefix="")
            inner = in_channels * t
            _add_conv(self.out, inner, activation=RELU6)
            _add_conv(self.out, inner, 3, stride, groups=inner, activation=RELU6)
            _add_conv(self.out, channels)

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """(N, in_channels, H, W) to (N, channels, H / stride, W / stride)."""
        out = self.out(x)
        return F.elemwise_add(out, x) if self.use_shortcut else out


class MobileNet(Classifier):
    """MobileNet for images of 224 x 224.

    Parameters
    ----------
    multiplier : float
        Factor on the channels of all layers.
    classes : int
        Number of outputs.
    """

    def __init__(self, multiplier: float = 1.0, classes: int = 1000, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            channels = int(32 * multiplier)
            _add_conv(self.features, channels, 3, 2, activation=_relu)
            for width, stride in _V1:
                _add_conv(self.features, channels, 3, stride, groups=channels, activation=_relu)
                channels = int(width * multiplier)
                _add_conv(self.features, channels, activation=_relu)
            self.features.add(nn.GlobalAvgPool2D(), nn.Flatten())
            self.output = nn.Dense(classes)


class MobileNetV2(Classifier):
    """MobileNetV2 for images of 224 x 224.

    Parameters
    ----------
    multiplier : float
        Factor on the channels of all layers but the last, which is never narrower than 1280.
    classes : int
        Number of outputs.
    """

    def __init__(self, multiplier: float = 1.0, classes: int = 1000, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="features_")
            with self.features.name_scope():
                channels = int(32 * multiplier)
                _add_conv(self.features, channels, 3, 2, activation=RELU6)
                for expansion, width, repetitions, stride in _V2:
                    for i in range(repetitions):
                        before, channels = channels, int(width * multiplier)
                        self.features.add(
                            LinearBottleneck(before, channels, expansion, stride if i == 0 else 1)
                        )
                last = int(1280 * multiplier) if multiplier > 1 else 1280
                _add_conv(self.features, last, activation=RELU6)
                self.features.add(nn.GlobalAvgPool2D())
            self.output = nn.HybridSequential(prefix="output_")
            with self.output.name_scope():
                self.output.add(nn.Conv2D(classes, 1, use_bias=False, prefix="pred_"), nn.Flatten())


def get_mobilenet(
    multiplier: float,
    pretrained: bool = False,
    ctx: Context | None = None,
    root: str | None = None,
    **kwargs: Any,
) -> HybridBlock:
    """Return a MobileNet.

    Parameters
    ----------
    multiplier : float
        Factor on the channels; trained parameters exist for 1, 0.75, 0.5 and 0.25.
    pretrained : bool
        Load the trained parameters; see `model_store.get_model_file`.
    ctx : Context or list of Context, optional
        Where to put them; the CPU when None.
    root : str, optional
        Folder of their file.
    **kwargs
        Arguments for `MobileNet`.
    """
    net = MobileNet(multiplier, **kwargs)
    return with_parameters(net, f"mobilenet{float(multiplier)}", pretrained, ctx, root)


def get_mobilenet_v2(
    multiplier: float,
    pretrained: bool = False,
    ctx: Context | None = None,
    root: str | None = None,
    **kwargs: Any,
) -> HybridBlock:
    """Return a MobileNetV2; arguments as for `get_mobilenet`."""
    net = MobileNetV2(multiplier, **kwargs)
    return with_parameters(net, f"mobilenetv2_{float(multiplier)}", pretrained, ctx, root)


def mobilenet1_0(**kwargs: Any) -> HybridBlock:
    """Return a MobileNet of width 1; arguments as for `get_mobilenet`."""
    return get_mobilenet(1.0, **kwargs)


def mobilenet0_75(**kwargs: Any) -> HybridBlock:
    """Return a MobileNet of width 0.75; arguments as for `get_mobilenet`."""
    return get_mobilenet(0.75, **kwargs)


def mobilenet0_5(**kwargs: Any) -> HybridBlock:
    """Return a MobileNet of width 0.5; arguments as for `get_mobilenet`."""
    return get_mobilenet(0.5, **kwargs)


def mobilenet0_25(**kwargs: Any) -> HybridBlock:
    """Return a MobileNet of width 0.25; arguments as for `get_mobilenet`."""
    return get_mobilenet(0.25, **kwargs)


def mobilenet_v2_1_0(**kwargs: Any) -> HybridBlock:
    """Return a MobileNetV2 of width 1; arguments as for `get_mobilenet`."""
    return get_mobilenet_v2(1.0, **kwargs)


def mobilenet_v2_0_75(**kwargs: Any) -> HybridBlock:
    """Return a MobileNetV2 of width 0.75; arguments as for `get_mobilenet`."""
    return get_mobilenet_v2(0.75, **kwargs)


def mobilenet_v2_0_5(**kwargs: Any) -> HybridBlock:
    """Return a MobileNetV2 of width 0.5; arguments as for `get_mobilenet`."""
    return get_mobilenet_v2(0.5, **kwargs)


def mobilenet_v2_0_25(**kwargs: Any) -> HybridBlock:
    """Return a MobileNetV2 of width 0.25; arguments as for `get_mobilenet`."""
    return get_mobilenet_v2(0.25, **kwargs)
