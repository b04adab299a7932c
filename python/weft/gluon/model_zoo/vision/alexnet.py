"""AlexNet (Krizhevsky, 2014, https://arxiv.org/abs/1404.5997)."""

from __future__ import annotations

from typing import Any

from ....context import Context
from ... import nn
from ...block import HybridBlock
from ._common import Classifier, with_parameters

__all__ = ["AlexNet", "alexnet"]


class AlexNet(Classifier):
    """AlexNet for images of 224 x 224.

    Parameters
    ----------
    classes : int
        Number of outputs.
    """

    def __init__(self, classes: int = 1000, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        with self.name_scope():
            self.features = nn.HybridSequential(prefix="")
            with self.features.name_scope():
                self.features.add(
                    nn.Conv2D(64, 11, strides=4, padding=2, activation="relu"),
                    nn.MaxPool2D(3, strides=2),
                    nn.Conv2D(192, 5, padding=2, activation="relu"),
                    nn.MaxPool2D(3, strides=2),
                    nn.Conv2D(384, 3, padding=1, activation="relu"),
                    nn.Conv2D(256, 3, padding=1, activation="relu"),
                    nn.Conv2D(256, 3, padding=1, activation="relu"),
                    nn.MaxPool2D(3, strides=2),
                    nn.Flatten(),
                    nn.Dense(4096, activation="relu"),
                    nn.Dropout(0.5),
                    nn.Dense(4096, activation="relu"),
                    nn.Dropout(0.5),
                )
            self.output = nn.Dense(classes)


def alexnet(
    pretrained: bool = False, ctx: Context | None = None, root: str | None = None, **kwargs: Any
) -> HybridBlock:
    """Return an AlexNet.

    Parameters
    ----------
    pretrained : bool
        Load the trained parameters; see `model_store.get_model_file`.
    ctx : Context or list of Context, optional
        Where to put them; the CPU when None.
    root : str, optional
        Folder of their file.
    **kwargs
        Arguments for `AlexNet`.
    """
    return with_parameters(AlexNet(**kwargs), "alexnet", pretrained, ctx, root)
