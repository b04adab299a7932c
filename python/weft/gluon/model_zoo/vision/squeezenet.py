"""SqueezeNet (Iandola et al., 2016, https://arxiv.org/abs/1602.07360)."""

from __future__ import annotations

from typing import Any

from ....context import Context
from ... import nn
from ...block import HybridBlock
from ...contrib.nn import HybridConcurrent
from ._common import Classifier, with_parameters

__all__ = ["SqueezeNet", "get_squeezenet", "squeezenet1_0", "squeezenet1_1"]

# Version: channels and kernel of the first convolution, and the squeezed channels of the fire
# modules between one pooling and the next. They expand to four times as many, twice.
_SPEC = {
    "1.0": ((96, 7), [[16, 16, 32], [32, 48, 48, 64], [64]]),
    "1.1": ((64, 3), [[16, 16], [32, 32], [48, 48, 64, 64]]),
}


def _conv(channels: int, kernel: int, **kwargs: Any) -> nn.HybridSequential:
    block = nn.HybridSequential(prefix="")
    block.add(nn.Conv2D(channels, kernel, **kwargs), nn.Activation("relu"))
    return block


def _fire(squeezed: int) -> nn.HybridSequential:
    expand = HybridConcurrent(axis=1, prefix="")
    block = nn.HybridSequential(prefix="")
    block.add(_conv(squeezed, 1))
    expand.add(_conv(4 * squeezed, 1), _conv(4 * squeezed, 3, padding=1))
    block.add(expand)
    return block


class SqueezeNet(Classifier):
    """SqueezeNet for images of 224 x 224.

    Parameters
    ----------
    version : {'1.0', '1.1'}
        1.1 needs less than half of the computation of 1.0.
    classes : int
        Number of outputs.
    """

    def __init__(self, version: str, classes: int = 1000, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if version not in _SPEC:
            raise AssertionError(f"SqueezeNet: version {version!r} is not in {list(_SPEC)}")
        (channels, kernel), groups = _SPEC[version]
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            self.features.add(nn.Conv2D(channels, kernel, strides=2), nn.Activation("relu"))
            for group in groups:
                self.features.add(nn.MaxPool2D(3, strides=2, ceil_mode=True))
                for squeezed in group:
                    self.features.add(_fire(squeezed))
            self.features.add(nn.Dropout(0.5))
            self.output = nn.HybridSequential(prefix="")
            self.output.add(
                nn.Conv2D(classes, 1), nn.Activation("relu"), nn.AvgPool2D(13), nn.Flatten()
            )


def get_squeezenet(
    version: str,
    pretrained: bool = False,
    ctx: Context | None = None,
    root: str | None = None,
    **kwargs: Any,
) -> HybridBlock:
    """Return a SqueezeNet.

    Parameters
    ----------
    version : {'1.0', '1.1'}
        Version.
    pretrained : bool
        Load the trained parameters; see `model_store.get_model_file`.
    ctx : Context or list of Context, optional
        Where to put them; the CPU when None.
    root : str, optional
        Folder of their file.
    **kwargs
        Arguments for `SqueezeNet`.
    """
    net = SqueezeNet(version, **kwargs)
    return with_parameters(net, f"squeezenet{version}", pretrained, ctx, root)


def squeezenet1_0(**kwargs: Any) -> HybridBlock:
    """Return a SqueezeNet 1.0; arguments as for `get_squeezenet`."""
    return get_squeezenet("1.0", **kwargs)


def squeezenet1_1(**kwargs: Any) -> HybridBlock:
    """Return a SqueezeNet 1.1; arguments as for `get_squeezenet`."""
    return get_squeezenet("1.1", **kwargs)
