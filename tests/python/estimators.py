"""A small estimator and its data."""

from __future__ import annotations

import logging
import math
from typing import Any

import numpy as np

import weft as mx
from weft import gluon
from weft.gluon.contrib import estimator as est

X = np.random.RandomState(0).randn(10, 4).astype("float32")


Y = (np.arange(10) % 3).astype("float32")


def loader(size: int = 10, batch: int = 4, shuffle: bool = False) -> gluon.data.DataLoader:
    data = gluon.data.ArrayDataset(X[:size], Y[:size])
    return gluon.data.DataLoader(data, batch_size=batch, shuffle=shuffle)


def make(**kwargs: Any) -> est.Estimator:
    net = gluon.nn.Dense(3, in_units=4)
    net.initialize(mx.init.One())
    options = {"learning_rate": 0.1, "momentum": 0.9}
    trainer = gluon.Trainer(net.collect_params(), "sgd", options)
    made = est.Estimator(net, gluon.loss.SoftmaxCrossEntropyLoss(), trainer=trainer, **kwargs)
    made.logger = logging.getLogger("test_estimator")
    return made


class Values(mx.metric.EvalMetric):
    """A metric whose values are given, one for each epoch."""

    def __init__(self, values: list[float]) -> None:
        self.values = values
        super().__init__("given")

    def reset(self) -> None:
        super().reset()
        self.value = self.values.pop(0) if self.values else math.nan

    def update(self, labels: Any, preds: Any) -> None:
        pass

    def get(self) -> tuple[str, float]:
        return self.name, self.value
