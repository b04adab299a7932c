"""Metrics of the probabilities of classes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .base import EvalMetric, alias, batches, register
from .classification import check_count, class_labels


class _LikelihoodMetric(EvalMetric):
    """Mean of -log(probability of the true class + eps)."""

    def __init__(
        self,
        eps: float,
        name: str,
        output_names: list[str] | None,
        label_names: list[str] | None,
    ) -> None:
        super().__init__(name, output_names, label_names, eps=eps, has_global_stats=True)
        self.eps = eps

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            if pred.ndim != 2:
                raise ValueError(
                    f"{self.name}: predictions of shape {pred.shape}, expected (samples, classes)"
                )
            label = class_labels(self.name, label).ravel()
            check_count(self.name, label, pred.shape[0])
            _check_range(self.name, label, pred.shape[1])
            picked = pred[np.arange(label.size), label]
            self._add(float(-np.log(picked + self.eps).sum()), label.size)


@register
@alias("ce")
class CrossEntropy(_LikelihoodMetric):
    """Cross-entropy of predicted class probabilities, natural logarithm.

    Parameters
    ----------
    eps : float
        Added to the probability before the logarithm.
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        eps: float = 1e-12,
        name: str = "cross-entropy",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(eps, name, output_names, label_names)


@register
@alias("nll_loss")
class NegativeLogLikelihood(_LikelihoodMetric):
    """Negative log-likelihood of the true classes under predicted probabilities.

    Parameters
    ----------
    eps : float
        Added to the probability before the logarithm.
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        eps: float = 1e-12,
        name: str = "nll-loss",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(eps, name, output_names, label_names)


@register
class Perplexity(EvalMetric):
    """Exponential of the mean negative log-probability of the true classes.

    Parameters
    ----------
    ignore_label : int or None
        Class that does not count, as that of padding.
    axis : int
        Axis of the classes in the predictions.
    name, output_names, label_names
        See `EvalMetric`.
    """

    _SMALLEST = 1e-10

    def __init__(
        self,
        ignore_label: int | None,
        axis: int = -1,
        name: str = "perplexity",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(
            name,
            output_names,
            label_names,
            ignore_label=ignore_label,
            axis=axis,
            has_global_stats=True,
        )
        self.ignore_label = ignore_label
        self.axis = axis

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            if not -pred.ndim <= self.axis < pred.ndim:
                raise ValueError(
                    f"{self.name}: axis {self.axis} is out of range for predictions of shape "
                    f"{pred.shape}"
                )
            pred = np.moveaxis(pred, self.axis, -1)
            label = class_labels(self.name, label).ravel()
            pred = pred.reshape(-1, pred.shape[-1])
            check_count(self.name, label, pred.shape[0])
            if self.ignore_label is not None:
                counted = label != self.ignore_label
                label, pred = label[counted], pred[counted]
            _check_range(self.name, label, pred.shape[1])
            picked = pred[np.arange(label.size), label]
            self._add(float(-np.log(np.maximum(self._SMALLEST, picked)).sum()), label.size)

    def _value(self, total: float, count: float) -> float:
        return math.exp(total / count) if count else math.nan


def _check_range(metric: str, label: np.ndarray, classes: int) -> None:
    if label.size and not (label.min() >= 0 and label.max() < classes):
        wrong = label[(label < 0) | (label >= classes)][0]
        raise IndexError(f"{metric}: label {wrong} is out of range for {classes} classes")
