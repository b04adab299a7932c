"""DenseNet (Huang et al., 2016, https://arxiv.org/abs/1608.06993)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ....context import Context
from ... import nn
from ...block import HybridBlock
from ...contrib.nn import HybridConcurrent, Identity
from ._common import Classifier, with_parameters

__all__ = [
    "DenseNet",
    "densenet121",
    "densenet161",
    "densenet169",
    "densenet201",
    "get_densenet",
]

# Depth: channels of the first convolution, growth, and layers of each stage.
densenet_spec = {
    121: (64, 32, [6, 12, 24, 16]),
    161: (96, 48, [6, 12, 36, 24]),
    169: (64, 32, [6, 12, 32, 32]),
    201: (64, 32, [6, 12, 48, 32]),
}


def _layer(growth_rate: int, bn_size: int, dropout: float) -> HybridConcurrent:
    """Return the layer that adds `growth_rate` channels to its input."""
    grow = nn.HybridSequential(prefix="")
    grow.add(
        nn.BatchNorm(),
        nn.Activation("relu"),
        nn.Conv2D(bn_size * growth_rate, 1, use_bias=False),
        nn.BatchNorm(),
        nn.Activation("relu"),
        nn.Conv2D(growth_rate, 3, padding=1, use_bias=False),
    )
    if dropout:
        grow.add(nn.Dropout(dropout))
    block = HybridConcurrent(axis=1, prefix="")
    block.add(Identity(), grow)
    return block


def _stage(
    number: int, layers: int, growth_rate: int, bn_size: int, dropout: float
) -> nn.HybridSequential:
    stage = nn.HybridSequential(prefix=f"stage{number}_")
    with stage.name_scope():
        for _ in range(layers):
            stage.add(_layer(growth_rate, bn_size, dropout))
    return stage


def _transition(channels: int) -> nn.HybridSequential:
    block = nn.HybridSequential(prefix="")
    block.add(
        nn.BatchNorm(),
        nn.Activation("relu"),
        nn.Conv2D(channels, 1, use_bias=False),
        nn.AvgPool2D(2, strides=2),
    )
    return block


class DenseNet(Classifier):
    """DenseNet for images of 224 x 224.

    Parameters
    ----------
    num_init_features : int
        Channels of the first convolution.
    growth_rate : int
        Channels that each layer adds.
    block_config : list of int
        Number of layers of each stage.
    bn_size : int
        Channels between the two convolutions of a layer, in units of `growth_rate`.
    dropout : float
        Share of elements to drop after each layer.
    classes : int
        Number of outputs.
    """

    def __init__(
        self,
        num_init_features: int,
        growth_rate: int,
        block_config: Sequence[int],
        bn_size: int = 4,
        dropout: float = 0,
        classes: int = 1000,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            self.features.add(
                nn.Conv2D(num_init_features, 7, strides=2, padding=3, use_bias=False),
                nn.BatchNorm(),
                nn.Activation("relu"),
                nn.MaxPool2D(3, strides=2, padding=1),
            )
            channels = num_init_features
            for i, layers in enumerate(block_config, 1):
                self.features.add(_stage(i, layers, growth_rate, bn_size, dropout))
                channels += layers * growth_rate
                if i < len(block_config):
                    channels //= 2
                    self.features.add(_transition(channels))
            self.features.add(nn.BatchNorm(), nn.Activation("relu"), nn.AvgPool2D(7), nn.Flatten())
            self.output = nn.Dense(classes)


def get_densenet(
    num_layers: int,
    pretrained: bool = False,
    ctx: Context | None = None,
    root: str | None = None,
    **kwargs: Any,
) -> HybridBlock:
    """Return a DenseNet of 121, 161, 169 or 201 layers.

    Parameters
    ----------
    num_layers : int
        Number of layers with weights.
    pretrained : bool
        Load the trained parameters; see `model_store.get_model_file`.
    ctx : Context or list of Context, optional
        Where to put them; the CPU when None.
    root : str, optional
        Folder of their file.
    **kwargs
        Arguments for `DenseNet`.

    Raises
    ------
    KeyError
        There is no DenseNet of this depth.
    """
    if num_layers not in densenet_spec:
        raise KeyError(
            f"get_densenet: num_layers is {num_layers}, expected one of {list(densenet_spec)}"
        )
    net = DenseNet(*densenet_spec[num_layers], **kwargs)
    return with_parameters(net, f"densenet{num_layers}", pretrained, ctx, root)


def densenet121(**kwargs: Any) -> HybridBlock:
    """Return a DenseNet of 121 layers; arguments as for `get_densenet`."""
    return get_densenet(121, **kwargs)


def densenet161(**kwargs: Any) -> HybridBlock:
    """Return a DenseNet of 161 layers; arguments as for `get_densenet`."""
    return get_densenet(161, **kwargs)


def densenet169(**kwargs: Any) -> HybridBlock:
    """Return a DenseNet of 169 layers; arguments as for `get_densenet`."""
    return get_densenet(169, **kwargs)


def densenet201(**kwargs: Any) -> HybridBlock:
    """Return a DenseNet of 201 layers; arguments as for `get_densenet`."""
    return get_densenet(201, **kwargs)
