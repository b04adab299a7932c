"""Inception v3 (Szegedy et al., 2015, https://arxiv.org/abs/1512.00567)."""

from __future__ import annotations

from typing import Any

from ....context import Context
from ... import nn
from ...block import HybridBlock
from ...contrib.nn import HybridConcurrent
from ._common import Classifier, with_parameters

__all__ = ["Inception3", "inception_v3", "make_aux"]

# A convolution: channels, kernel, and stride and padding where they are not 1 and 0.
_Conv = tuple


def _conv(
    channels: int,
    kernel: int | tuple[int, int],
    strides: int = 1,
    padding: int | tuple[int, int] = 0,
) -> nn.HybridSequential:
    block = nn.HybridSequential(prefix="")
    block.add(
        nn.Conv2D(channels, kernel, strides=strides, padding=padding, use_bias=False),
        nn.BatchNorm(epsilon=0.001),
        nn.Activation("relu"),
    )
    return block


def _branch(*convs: _Conv, pool: HybridBlock | None = None) -> nn.HybridSequential:
    block = nn.HybridSequential(prefix="")
    if pool is not None:
        block.add(pool)
    for conv in convs:
        block.add(_conv(*conv))
    return block


def _average() -> HybridBlock:
    return nn.AvgPool2D(3, strides=1, padding=1)


def _make_a(pool_features: int, prefix: str) -> HybridConcurrent:
    block = HybridConcurrent(axis=1, prefix=prefix)
    with block.name_scope():
        block.add(
            _branch((64, 1)),
            _branch((48, 1), (64, 5, 1, 2)),
            _branch((64, 1), (96, 3, 1, 1), (96, 3, 1, 1)),
            _branch((pool_features, 1), pool=_average()),
        )
    return block


def _make_b(prefix: str) -> HybridConcurrent:
    block = HybridConcurrent(axis=1, prefix=prefix)
    with block.name_scope():
        block.add(
            _branch((384, 3, 2)),
            _branch((64, 1), (96, 3, 1, 1), (96, 3, 2)),
            _branch(pool=nn.MaxPool2D(3, strides=2)),
        )
    return block


def _make_c(channels_7x7: int, prefix: str) -> HybridConcurrent:
    wide = (channels_7x7, (1, 7), 1, (0, 3))
    high = (channels_7x7, (7, 1), 1, (3, 0))
    block = HybridConcurrent(axis=1, prefix=prefix)
    with block.name_scope():
        block.add(
            _branch((192, 1)),
            _branch((channels_7x7, 1), wide, (192, (7, 1), 1, (3, 0))),
            _branch((channels_7x7, 1), high, wide, high, (192, (1, 7), 1, (0, 3))),
            _branch((192, 1), pool=_average()),
        )
    return block


def _make_d(prefix: str) -> HybridConcurrent:
    block = HybridConcurrent(axis=1, prefix=prefix)
    with block.name_scope():
        block.add(
            _branch((192, 1), (320, 3, 2)),
            _branch((192, 1), (192, (1, 7), 1, (0, 3)), (192, (7, 1), 1, (3, 0)), (192, 3, 2)),
            _branch(pool=nn.MaxPool2D(3, strides=2)),
        )
    return block


def _fork(*convs: _Conv) -> nn.HybridSequential:
    """Convolutions, the last of which goes into a wide and a high one."""
    block = nn.HybridSequential(prefix="")
    block.add(_branch(*convs))
    split = HybridConcurrent(axis=1, prefix="")
    split.add(_branch((384, (1, 3), 1, (0, 1))), _branch((384, (3, 1), 1, (1, 0))))
    block.add(split)
    return block


def _make_e(prefix: str) -> HybridConcurrent:
    block = HybridConcurrent(axis=1, prefix=prefix)
    with block.name_scope():
        block.add(
            _branch((320, 1)),
            _fork((384, 1)),
            _fork((448, 1), (384, 3, 1, 1)),
            _branch((192, 1), pool=_average()),
        )
    return block


def make_aux(classes: int) -> nn.HybridSequential:
    """Return a classifier for an intermediate result of 17 x 17, as training may use it."""
    block = nn.HybridSequential(prefix="")
    block.add(
        nn.AvgPool2D(5, strides=3),
        _conv(128, 1),
        _conv(768, 5),
        nn.Flatten(),
        nn.Dense(classes),
    )
    return block


class Inception3(Classifier):
    """Inception v3 for images of 299 x 299.

    Parameters
    ----------
    classes : int
        Number of outputs.
    """

    def __init__(self, classes: int = 1000, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            self.features.add(
                _conv(32, 3, 2),
                _conv(32, 3),
                _conv(64, 3, 1, 1),
                nn.MaxPool2D(3, strides=2),
                _conv(80, 1),
                _conv(192, 3),
                nn.MaxPool2D(3, strides=2),
                _make_a(32, "A1_"),
                _make_a(64, "A2_"),
                _make_a(64, "A3_"),
                _make_b("B_"),
                _make_c(128, "C1_"),
                _make_c(160, "C2_"),
                _make_c(160, "C3_"),
                _make_c(192, "C4_"),
                _make_d("D_"),
                _make_e("E1_"),
                _make_e("E2_"),
                nn.AvgPool2D(8),
                nn.Dropout(0.5),
            )
            self.output = nn.Dense(classes)


def inception_v3(
    pretrained: bool = False, ctx: Context | None = None, root: str | None = None, **kwargs: Any
) -> HybridBlock:
    """Return an Inception v3.

    Parameters
    ----------
    pretrained : bool
        Load the trained parameters; see `model_store.get_model_file`.
    ctx : Context or list of Context, optional
        Where to put them; the CPU when None.
    root : str, optional
        Folder of their file.
    **kwargs
        Arguments for `Inception3`.
    """
    return with_parameters(Inception3(**kwargs), "inceptionv3", pretrained, ctx, root)
