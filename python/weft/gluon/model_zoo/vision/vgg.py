"""VGG (Simonyan and Zisserman, 2014, https://arxiv.org/abs/1409.1556)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ....context import Context
from ....initializer import Xavier
from ... import nn
from ...block import HybridBlock
from ._common import Classifier, with_parameters

__all__ = [
    "VGG",
    "get_vgg",
    "vgg11",
    "vgg11_bn",
    "vgg13",
    "vgg13_bn",
    "vgg16",
    "vgg16_bn",
    "vgg19",
    "vgg19_bn",
]

# Depth: convolutions of each stage, and their channels.
vgg_spec = {
    11: ([1, 1, 2, 2, 2], [64, 128, 256, 512, 512]),
    13: ([2, 2, 2, 2, 2], [64, 128, 256, 512, 512]),
    16: ([2, 2, 3, 3, 3], [64, 128, 256, 512, 512]),
    19: ([2, 2, 4, 4, 4], [64, 128, 256, 512, 512]),
}


class VGG(Classifier):
    """Stages of 3 x 3 convolutions, each halving the image, and three dense layers.

    Parameters
    ----------
    layers : list of int
        Number of convolutions in each stage.
    filters : list of int
        Channels of each stage.
    classes : int
        Number of outputs.
    batch_norm : bool
        Put a `BatchNorm` after each convolution.
    """

    def __init__(
        self,
        layers: Sequence[int],
        filters: Sequence[int],
        classes: int = 1000,
        batch_norm: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        if len(layers) != len(filters):
            raise AssertionError(
                f"VGG: layers has {len(layers)} stages and filters {len(filters)}, expected as many"
            )
        with self.name_scope():
            self.features = self._make_features(layers, filters, batch_norm)
            for _ in range(2):
                self.features.add(
                    nn.Dense(4096, activation="relu", weight_initializer="normal"),
                    nn.Dropout(0.5),
                )
            self.output = nn.Dense(classes, weight_initializer="normal")

    @staticmethod
    def _make_features(
        layers: Sequence[int], filters: Sequence[int], batch_norm: bool
    ) -> nn.HybridSequential:
        features = nn.HybridSequential(prefix="")
        for number, channels in zip(layers, filters, strict=True):
            for _ in range(number):
                init = Xavier(rnd_type="gaussian", factor_type="out", magnitude=2)
                features.add(nn.Conv2D(channels, 3, padding=1, weight_initializer=init))
                if batch_norm:
                    features.add(nn.BatchNorm())
                features.add(nn.Activation("relu"))
            features.add(nn.MaxPool2D(strides=2))
        return features


def get_vgg(
    num_layers: int,
    pretrained: bool = False,
    ctx: Context | None = None,
    root: str | None = None,
    **kwargs: Any,
) -> HybridBlock:
    """Return a VGG of 11, 13, 16 or 19 layers.

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
        Arguments for `VGG`.

    Raises
    ------
    KeyError
        There is no VGG of this depth.
    """
    if num_layers not in vgg_spec:
        raise KeyError(f"get_vgg: num_layers is {num_layers}, expected one of {list(vgg_spec)}")
    layers, filters = vgg_spec[num_layers]
    name = f"vgg{num_layers}{'_bn' if kwargs.get('batch_norm') else ''}"
    return with_parameters(VGG(layers, filters, **kwargs), name, pretrained, ctx, root)


def vgg11(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 11 layers; arguments as for `get_vgg`."""
    return get_vgg(11, **kwargs)


def vgg13(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 13 layers; arguments as for `get_vgg`."""
    return get_vgg(13, **kwargs)


def vgg16(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 16 layers; arguments as for `get_vgg`."""
    return get_vgg(16, **kwargs)


def vgg19(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 19 layers; arguments as for `get_vgg`."""
    return get_vgg(19, **kwargs)


def vgg11_bn(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 11 layers with batch normalization; arguments as for `get_vgg`."""
    return get_vgg(11, **{**kwargs, "batch_norm": True})


def vgg13_bn(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 13 layers with batch normalization; arguments as for `get_vgg`."""
    return get_vgg(13, **{**kwargs, "batch_norm": True})


def vgg16_bn(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 16 layers with batch normalization; arguments as for `get_vgg`."""
    return get_vgg(16, **{**kwargs, "batch_norm": True})


def vgg19_bn(**kwargs: Any) -> HybridBlock:
    """Return a VGG of 19 layers with batch normalization; arguments as for `get_vgg`."""
    return get_vgg(19, **{**kwargs, "batch_norm": True})
