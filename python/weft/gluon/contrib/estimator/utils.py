"""Checks of metrics, and the metric that goes with a loss."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ....metric import Accuracy, CompositeEvalMetric, EvalMetric
from ...loss import Loss, SoftmaxCrossEntropyLoss

if TYPE_CHECKING:
    from .event_handler import EventHandler


def _check_metrics(metrics: Any) -> list[EvalMetric]:
    """Return metrics, given as None, one, a composite or a list, as a list."""
    if isinstance(metrics, CompositeEvalMetric):
        return [child for metric in metrics.metrics for child in _check_metrics(metric)]
    if isinstance(metrics, EvalMetric):
        return [metrics]
    found = [] if metrics is None else metrics
    if not isinstance(found, (list, tuple)) or not all(isinstance(m, EvalMetric) for m in found):
        raise ValueError(f"metrics is {metrics!r}, expected an EvalMetric or a list of them")
    return list(found)


def _check_handler_metric_ref(handler: EventHandler, known: Iterable[EvalMetric]) -> None:
    """Refuse a handler whose ``metrics`` are not those that the estimator updates."""
    known = list(known)
    metrics = getattr(handler, "metrics", None)
    if not isinstance(metrics, (EvalMetric, list, tuple)):
        return
    for metric in _check_metrics(metrics):
        if not any(metric is one for one in known):
            raise ValueError(
                f"{type(handler).__name__} refers to the metric {metric}, which the estimator does "
                "not update; expected metrics of estimator.train_metrics or estimator.val_metrics"
            )


def _suggest_metric_for_loss(loss: Loss) -> EvalMetric | None:
    """Return the metric that people look at where they train with `loss`."""
    return Accuracy() if isinstance(loss, SoftmaxCrossEntropyLoss) else None
