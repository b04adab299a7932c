"""ResNet v1 (https://arxiv.org/abs/1512.03385) and v2 (https://arxiv.org/abs/1603.05027).

He et al., 2015 and 2016: v2 normalizes and activates before each convolution instead of after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ....context import Context
from ... import nn
from ...block import HybridBlock
from ._common import Classifier, with_parameters

__all__ = [
    "BasicBlockV1",
    "BasicBlockV2",
    "BottleneckV1",
    "BottleneckV2",
    "ResNetV1",
    "ResNetV2",
    "get_resnet",
    "resnet101_v1",
    "resnet101_v2",
    "resnet152_v1",
    "resnet152_v2",
    "resnet18_v1",
    "resnet18_v2",
    "resnet34_v1",
    "resnet34_v2",
    "resnet50_v1",
    "resnet50_v2",
]


def _conv3x3(channels: int, stride: int, in_channels: int) -> nn.Conv2D:
    return nn.Conv2D(
        channels, 3, strides=stride, padding=1, use_bias=False, in_channels=in_channels
    )


def _conv1x1(channels: int, stride: int = 1, in_channels: int = 0) -> nn.Conv2D:
    return nn.Conv2D(channels, 1, strides=stride, use_bias=False, in_channels=in_channels)


class _BlockV1(HybridBlock):
    """A sequence of layers, ``body``, around which the input is added."""

    def __init__(
        self, channels: int, stride: int, downsample: bool, in_channels: int, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.body = nn.HybridSequential(prefix="")
        self._add_body(channels, stride, in_channels)
        self.downsample: nn.HybridSequential | None = None
        if downsample:
            shortcut = nn.HybridSequential(prefix="")
            shortcut.add(_conv1x1(channels, stride, in_channels), nn.BatchNorm())
            self.downsample = shortcut

    def _add_body(self, channels: int, stride: int, in_channels: int) -> None:
        raise NotImplementedError(f"{type(self).__name__} defines no _add_body")

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """(N, in_channels, H, W) to (N, channels, H / stride, W / stride)."""
        residual = self.body(x)
        shortcut = x if self.downsample is None else self.downsample(x)
        return F.Activation(self._sum(residual, shortcut), act_type="relu")

    def _sum(self, residual: Any, shortcut: Any) -> Any:
        """Their sum; the order is that in which MXNet's symbols have them."""
        return residual + shortcut


class BasicBlockV1(_BlockV1):
    """Two 3 x 3 convolutions around which the input is added; for ResNet v1.

    Parameters
    ----------
    channels : int
        Channels of the result.
    stride : int
        Stride of the block.
    downsample : bool
        Convolve the input as well, for a result of another shape.
    in_channels : int
        Channels of the input; found out in the first forward pass when 0.
    """

    def __init__(
        self,
        channels: int,
        stride: int,
        downsample: bool = False,
        in_channels: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(channels, stride, downsample, in_channels, **kwargs)

    def _add_body(self, channels: int, stride: int, in_channels: int) -> None:
        self.body.add(
            _conv3x3(channels, stride, in_channels),
            nn.BatchNorm(),
            nn.Activation("relu"),
            _conv3x3(channels, 1, channels),
            nn.BatchNorm(),
        )

    def _sum(self, residual: Any, shortcut: Any) -> Any:
        return shortcut + residual


class BottleneckV1(_BlockV1):
    """A 3 x 3 convolution between two of 1 x 1 with four times the channels; for ResNet v1.

    Parameters
    ----------
    channels, stride, downsample, in_channels
        As for `BasicBlockV1`.
    """

    def __init__(
        self,
        channels: int,
        stride: int,
        downsample: bool = False,
        in_channels: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(channels, stride, downsample, in_channels, **kwargs)

    def _add_body(self, channels: int, stride: int, in_channels: int) -> None:
        inner = channels // 4
        # Biases before a normalization do nothing, but MXNet's files have them.
        self.body.add(
            nn.Conv2D(inner, 1, strides=stride),
            nn.BatchNorm(),
            nn.Activation("relu"),
            _conv3x3(inner, 1, inner),
            nn.BatchNorm(),
            nn.Activation("relu"),
            nn.Conv2D(channels, 1, strides=1),
            nn.BatchNorm(),
        )


class _BlockV2(HybridBlock):
    """Convolutions, each after its normalization, around which the input is added."""

    downsample: nn.Conv2D | None

    def _rest(self, F: Any, x: Any) -> Any:
        """Return what follows the first normalization."""
        raise NotImplementedError(f"{type(self).__name__} defines no _rest")

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """(N, in_channels, H, W) to (N, channels, H / stride, W / stride)."""
        activated = F.Activation(self.bn1(x), act_type="relu")
        shortcut = x if self.downsample is None else self.downsample(activated)
        return self._rest(F, activated) + shortcut


class BasicBlockV2(_BlockV2):
    """Two 3 x 3 convolutions around which the input is added; for ResNet v2.

    Parameters
    ----------
    channels, stride, downsample, in_channels
        As for `BasicBlockV1`.
    """

    def __init__(
        self,
        channels: int,
        stride: int,
        downsample: bool = False,
        in_channels: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.bn1 = nn.BatchNorm()
        self.conv1 = _conv3x3(channels, stride, in_channels)
        self.bn2 = nn.BatchNorm()
        self.conv2 = _conv3x3(channels, 1, channels)
        self.downsample = _conv1x1(channels, stride, in_channels) if downsample else None

    def _rest(self, F: Any, x: Any) -> Any:
        x = self.conv1(x)
        return self.conv2(F.Activation(self.bn2(x), act_type="relu"))


class BottleneckV2(_BlockV2):
    """A 3 x 3 convolution between two of 1 x 1 with four times the channels; for ResNet v2.

    Parameters
    ----------
    channels, stride, downsample, in_channels
        As for `BasicBlockV1`.
    """

    def __init__(
        self,
        channels: int,
        stride: int,
        downsample: bool = False,
        in_channels: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        inner = channels // 4
        self.bn1 = nn.BatchNorm()
        self.conv1 = _conv1x1(inner)
        self.bn2 = nn.BatchNorm()
        self.conv2 = _conv3x3(inner, stride, inner)
        self.bn3 = nn.BatchNorm()
        self.conv3 = _conv1x1(channels)
        self.downsample = _conv1x1(channels, stride, in_channels) if downsample else None

    def _rest(self, F: Any, x: Any) -> Any:
        x = self.conv1(x)
        x = self.conv2(F.Activation(self.bn2(x), act_type="relu"))
        return self.conv3(F.Activation(self.bn3(x), act_type="relu"))


class _ResNet(Classifier):
    """What both versions share."""

    def _check_spec(self, layers: Sequence[int], channels: Sequence[int]) -> None:
        if len(layers) != len(channels) - 1:
            raise AssertionError(
                f"{type(self).__name__}: channels has length {len(channels)}, expected one more "
                f"than the {len(layers)} stages of layers"
            )

    def _add_stem(self, channels: int, thumbnail: bool) -> None:
        if thumbnail:
            self.features.add(_conv3x3(channels, 1, 0))
            return
        self.features.add(
            nn.Conv2D(channels, 7, strides=2, padding=3, use_bias=False),
            nn.BatchNorm(),
            nn.Activation("relu"),
            nn.MaxPool2D(3, strides=2, padding=1),
        )

    def _add_stages(
        self, block: type[HybridBlock], layers: Sequence[int], channels: Sequence[int]
    ) -> None:
        for i, number in enumerate(layers):
            before, after = channels[i], channels[i + 1]
            stage = nn.HybridSequential(prefix=f"stage{i + 1}_")
            with stage.name_scope():
                stride = 1 if i == 0 else 2
                stage.add(block(after, stride, after != before, in_channels=before, prefix=""))
                for _ in range(number - 1):
                    stage.add(block(after, 1, False, in_channels=after, prefix=""))
            self.features.add(stage)


class ResNetV1(_ResNet):
    """ResNet v1 for images of 224 x 224.

    Parameters
    ----------
    block : type
        Class of the residual blocks.
    layers : list of int
        Number of blocks of each stage.
    channels : list of int
        Channels of the first convolution and of each stage.
    classes : int
        Number of outputs.
    thumbnail : bool
        Keep the size at the beginning, for images of 32 x 32.
    """

    def __init__(
        self,
        block: type[HybridBlock],
        layers: Sequence[int],
        channels: Sequence[int],
        classes: int = 1000,
        thumbnail: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._check_spec(layers, channels)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            self._add_stem(channels[0], thumbnail)
            self._add_stages(block, layers, channels)
            self.features.add(nn.GlobalAvgPool2D())
            self.output = nn.Dense(classes, in_units=channels[-1])


class ResNetV2(_ResNet):
    """ResNet v2 for images of 224 x 224.

    Parameters
    ----------
    block, layers, channels, classes, thumbnail
        As for `ResNetV1`.
    """

    def __init__(
        self,
        block: type[HybridBlock],
        layers: Sequence[int],
        channels: Sequence[int],
        classes: int = 1000,
        thumbnail: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._check_spec(layers, channels)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            self.features.add(nn.BatchNorm(scale=False, center=False))
            self._add_stem(channels[0], thumbnail)
            self._add_stages(block, layers, channels)
            self.features.add(
                nn.BatchNorm(), nn.Activation("relu"), nn.GlobalAvgPool2D(), nn.Flatten()
            )
            self.output = nn.Dense(classes, in_units=channels[-1])


# Depth: kind of block, blocks of each stage, and channels.
resnet_spec = {
    18: ("basic_block", [2, 2, 2, 2], [64, 64, 128, 256, 512]),
    34: ("basic_block", [3, 4, 6, 3], [64, 64, 128, 256, 512]),
    50: ("bottle_neck", [3, 4, 6, 3], [64, 256, 512, 1024, 2048]),
    101: ("bottle_neck", [3, 4, 23, 3], [64, 256, 512, 1024, 2048]),
    152: ("bottle_neck", [3, 8, 36, 3], [64, 256, 512, 1024, 2048]),
}
resnet_net_versions = [ResNetV1, ResNetV2]
resnet_block_versions = [
    {"basic_block": BasicBlockV1, "bottle_neck": BottleneckV1},
    {"basic_block": BasicBlockV2, "bottle_neck": BottleneckV2},
]


def get_resnet(
    version: int,
    num_layers: int,
    pretrained: bool = False,
    ctx: Context | None = None,
    root: str | None = None,
    **kwargs: Any,
) -> HybridBlock:
    """Return a ResNet of 18, 34, 50, 101 or 152 layers.

    Parameters
    ----------
    version : {1, 2}
        Version.
    num_layers : int
        Number of layers with weights.
    pretrained : bool
        Load the trained parameters; see `model_store.get_model_file`.
    ctx : Context or list of Context, optional
        Where to put them; the CPU when None.
    root : str, optional
        Folder of their file.
    **kwargs
        Arguments for `ResNetV1` or `ResNetV2`.
    """
    if num_layers not in resnet_spec:
        raise AssertionError(
            f"get_resnet: num_layers is {num_layers}, expected one of {list(resnet_spec)}"
        )
    if version not in (1, 2):
        raise AssertionError(f"get_resnet: version is {version}, expected 1 or 2")
    kind, layers, channels = resnet_spec[num_layers]
    block = resnet_block_versions[version - 1][kind]
    net = resnet_net_versions[version - 1](block, layers, channels, **kwargs)
    return with_parameters(net, f"resnet{num_layers}_v{version}", pretrained, ctx, root)


def resnet18_v1(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v1 of 18 layers; arguments as for `get_resnet`."""
    return get_resnet(1, 18, **kwargs)


def resnet34_v1(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v1 of 34 layers; arguments as for `get_resnet`."""
    return get_resnet(1, 34, **kwargs)


def resnet50_v1(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v1 of 50 layers; arguments as for `get_resnet`."""
    return get_resnet(1, 50, **kwargs)


def resnet101_v1(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v1 of 101 layers; arguments as for `get_resnet`."""
    return get_resnet(1, 101, **kwargs)


def resnet152_v1(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v1 of 152 layers; arguments as for `get_resnet`."""
    return get_resnet(1, 152, **kwargs)


def resnet18_v2(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v2 of 18 layers; arguments as for `get_resnet`."""
    return get_resnet(2, 18, **kwargs)


def resnet34_v2(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v2 of 34 layers; arguments as for `get_resnet`."""
    return get_resnet(2, 34, **kwargs)


def resnet50_v2(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v2 of 50 layers; arguments as for `get_resnet`."""
    return get_resnet(2, 50, **kwargs)


def resnet101_v2(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v2 of 101 layers; arguments as for `get_resnet`."""
    return get_resnet(2, 101, **kwargs)


def resnet152_v2(**kwargs: Any) -> HybridBlock:
    """Return a ResNet v2 of 152 layers; arguments as for `get_resnet`."""
    return get_resnet(2, 152, **kwargs)
