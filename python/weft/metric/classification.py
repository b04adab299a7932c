"""Metrics of predicted classes and class probabilities."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .base import EvalMetric, alias, batches, register


@register
@alias("acc")
class Accuracy(EvalMetric):
    """Share of right classes.

    Predictions are classes in the shape of the labels, or scores with the classes along `axis`.

    Parameters
    ----------
    axis : int
        Axis of the classes.
    name, output_names, label_names
        See `EvalMetric`.
    """

    def __init__(
        self,
        axis: int = 1,
        name: str = "accuracy",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        super().__init__(name, output_names, label_names, axis=axis, has_global_stats=True)
        self.axis = axis

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            if pred.shape != label.shape:
                if not -pred.ndim <= self.axis < pred.ndim:
                    raise ValueError(
                        f"{self.name}: axis {self.axis} is out of range for predictions of shape "
                        f"{pred.shape}"
                    )
                pred = pred.argmax(axis=self.axis)
            label, pred = class_labels(self.name, label), class_labels(self.name, pred, "pred")
            if label.size != pred.size:
                raise ValueError(
                    f"{self.name}: labels of shape {label.shape}, predicted classes of shape "
                    f"{pred.shape}, expected as many"
                )
            self._add(int(np.count_nonzero(label.ravel() == pred.ravel())), pred.size)


@register
@alias("top_k_accuracy", "top_k_acc")
class TopKAccuracy(EvalMetric):
    """Share of samples whose class is among the `top_k` of highest score.

    Parameters
    ----------
    top_k : int
        How many classes count, more than 1.
    name, output_names, label_names
        See `EvalMetric`; ``_top_k`` is added to the name.
    """

    def __init__(
        self,
        top_k: int = 1,
        name: str = "top_k_accuracy",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
    ) -> None:
        if top_k <= 1:
            raise ValueError(f"TopKAccuracy: top_k, got {top_k}, expected more than 1 (Accuracy)")
        suffix = f"_{top_k}"
        if not name.endswith(suffix):
            name += suffix
        super().__init__(name, output_names, label_names, top_k=top_k, has_global_stats=True)
        self.top_k = top_k

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            if pred.ndim != 2 or pred.shape[1] < self.top_k:
                raise ValueError(
                    f"{self.name}: predictions of shape {pred.shape}, expected (samples, classes) "
                    f"with at least {self.top_k} classes"
                )
            label = class_labels(self.name, label).ravel()
            check_count(self.name, label, pred.shape[0])
            classes = pred.shape[1]
            best = np.argpartition(pred, classes - self.top_k, axis=1)[:, classes - self.top_k :]
            self._add(int(np.count_nonzero(best == label[:, None])), label.size)


class _BinaryCounts:
    """True and false positives and negatives."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.true_positives = self.false_positives = 0
        self.true_negatives = self.false_negatives = 0

    def add(self, label: np.ndarray, pred: np.ndarray) -> None:
        yes, actual = pred == 1, label == 1
        self.true_positives += int(np.count_nonzero(yes & actual))
        self.false_positives += int(np.count_nonzero(yes & ~actual))
        self.false_negatives += int(np.count_nonzero(~yes & actual))
        self.true_negatives += int(np.count_nonzero(~yes & ~actual))

    @property
    def total(self) -> int:
        return (
            self.true_positives + self.false_positives + self.true_negatives + self.false_negatives
        )

    @property
    def f1(self) -> float:
        found = 2 * self.true_positives
        both = found + self.false_positives + self.false_negatives
        return found / both if self.true_positives else 0.0

    @property
    def mcc(self) -> float:
        tp, fp = self.true_positives, self.false_positives
        tn, fn = self.true_negatives, self.false_negatives
        if not self.total:
            return 0.0
        scale = math.prod(term for term in (tp + fp, tp + fn, tn + fp, tn + fn) if term)
        return (tp * tn - fp * fn) / math.sqrt(scale)


class _BinaryMetric(EvalMetric):
    """A score of binary classification; the mean over batches, or of all samples together."""

    def __init__(
        self,
        name: str,
        output_names: list[str] | None,
        label_names: list[str] | None,
        average: str,
    ) -> None:
        if average not in ("macro", "micro"):
            raise ValueError(
                f"{type(self).__name__}: average, got {average!r}, expected 'macro' or 'micro'"
            )
        self.average = average
        self._local, self._global = _BinaryCounts(), _BinaryCounts()
        super().__init__(name, output_names, label_names, average=average, has_global_stats=True)

    def _score(self, counts: _BinaryCounts) -> float:
        raise NotImplementedError

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            label, pred = self._classes(label, pred)
            if self.average == "macro":
                counts = _BinaryCounts()
                counts.add(label, pred)
                self._add(self._score(counts), 1)
                continue
            self._local.add(label, pred)
            self._global.add(label, pred)
            self.num_inst, self.global_num_inst = self._local.total, self._global.total
            self.sum_metric = self._score(self._local) * self.num_inst
            self.global_sum_metric = self._score(self._global) * self.global_num_inst

    def _classes(self, label: np.ndarray, pred: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        if pred.ndim != 2:
            raise ValueError(
                f"{self.name}: predictions of shape {pred.shape}, expected (samples, classes)"
            )
        label = class_labels(self.name, label).ravel()
        check_count(self.name, label, pred.shape[0])
        if label.size and (label.min() < 0 or label.max() > 1):
            raise ValueError(
                f"{self.name}: labels {np.unique(label)[:5].tolist()}, expected 0 and 1 only"
            )
        return label, pred.argmax(axis=1)

    def reset(self) -> None:
        super().reset()
        self._local.reset()
        self._global.reset()

    def reset_local(self) -> None:
        super().reset_local()
        self._local.reset()


@register
class F1(_BinaryMetric):
    """F1 score of binary classification: harmonic mean of precision and recall.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    average : {'macro', 'micro'}
        'macro': mean of the batches' scores; 'micro': score of all samples together.
    """

    def __init__(
        self,
        name: str = "f1",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
        average: str = "macro",
    ) -> None:
        super().__init__(name, output_names, label_names, average)

    def _score(self, counts: _BinaryCounts) -> float:
        return counts.f1


@register
class MCC(_BinaryMetric):
    """Matthews correlation coefficient of binary classification.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    average : {'macro', 'micro'}
        'macro': mean of the batches' scores; 'micro': score of all samples together.
    """

    def __init__(
        self,
        name: str = "mcc",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
        average: str = "macro",
    ) -> None:
        super().__init__(name, output_names, label_names, average)

    def _score(self, counts: _BinaryCounts) -> float:
        return counts.mcc


@register
class PCC(EvalMetric):
    """Correlation of true and predicted classes for any number of classes.

    Parameters
    ----------
    name, output_names, label_names
        See `EvalMetric`.
    has_global_stats : bool
        Keep the value since the last full reset as well.

    References
    ----------
    Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", 2004.
    """

    def __init__(
        self,
        name: str = "pcc",
        output_names: list[str] | None = None,
        label_names: list[str] | None = None,
        has_global_stats: bool = True,
    ) -> None:
        super().__init__(name, output_names, label_names, has_global_stats=has_global_stats)

    def update(self, labels: Any, preds: Any) -> None:
        for label, pred in batches(labels, preds):
            if pred.shape != label.shape:
                if pred.ndim < 2:
                    raise ValueError(
                        f"{self.name}: labels of shape {label.shape}, predictions of shape "
                        f"{pred.shape}, expected classes along axis 1"
                    )
                pred = pred.argmax(axis=1)
            label = class_labels(self.name, label).ravel()
            pred = class_labels(self.name, pred, "pred").ravel()
            check_count(self.name, label, pred.size)
            if label.size and min(label.min(), pred.min()) < 0:
                raise ValueError(f"{self.name}: got a negative class, expected 0 and above")
            classes = int(max(label.max(), pred.max())) + 1 if label.size else 0
            self._grow(classes)
            table = np.zeros_like(self.lcm)
            np.add.at(table, (pred, label), 1)
            self.lcm += table
            self.gcm += table
            self.num_inst += 1
            self.global_num_inst += 1

    def _grow(self, classes: int) -> None:
        more = classes - len(self.lcm)
        if more > 0:
            self.lcm = np.pad(self.lcm, ((0, more), (0, more)))
            self.gcm = np.pad(self.gcm, ((0, more), (0, more)))

    @staticmethod
    def _correlation(table: np.ndarray) -> float:
        total, predicted, actual = table.sum(), table.sum(axis=1), table.sum(axis=0)
        spread = np.sum(predicted * (total - predicted)) * np.sum(actual * (total - actual))
        if spread == 0:
            return math.nan
        return float(np.sum(np.diag(table) * total - predicted * actual) / np.sqrt(spread))

    @property
    def sum_metric(self) -> float:
        return self._correlation(self.lcm) * self.num_inst

    @property
    def global_sum_metric(self) -> float:
        return self._correlation(self.gcm) * self.global_num_inst

    def reset(self) -> None:
        self.gcm = np.zeros((2, 2))
        self.global_num_inst = 0.0
        self.reset_local()

    def reset_local(self) -> None:
        self.lcm = np.zeros_like(self.gcm)
        self.num_inst = 0.0


def class_labels(metric: str, array: np.ndarray, what: str = "label") -> np.ndarray:
    """Return the classes as integers; NaN is refused, since no class can stand for it."""
    if array.dtype.kind in "iub":
        return array
    if np.isnan(array).any():
        raise ValueError(f"{metric}: {what} of shape {array.shape} contains NaN")
    return array.astype(np.int64)


def check_count(metric: str, label: np.ndarray, samples: int) -> None:
    if label.size != samples:
        raise ValueError(f"{metric}: {label.size} labels, {samples} predictions, expected as many")
