"""The events of a training loop, and what counts as an improvement of a metric."""

from __future__ import annotations

import math
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from .... import metric as _metric
from ....metric import CompositeEvalMetric, EvalMetric

if TYPE_CHECKING:
    from .estimator import Estimator


class EventHandler:
    """Base class of everything that handles events."""


class TrainBegin(EventHandler):
    """Handles the beginning of a training."""

    def train_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Do something before the first epoch."""


class TrainEnd(EventHandler):
    """Handles the end of a training."""

    def train_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Do something after the last epoch."""


class EpochBegin(EventHandler):
    """Handles the beginning of an epoch, or of an evaluation."""

    def epoch_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Do something before the first batch."""


class EpochEnd(EventHandler):
    """Handles the end of an epoch, or of an evaluation."""

    def epoch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> bool | None:
        """Do something after the last batch; a true value ends the training."""
        return False


class BatchBegin(EventHandler):
    """Handles the beginning of a batch."""

    def batch_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Do something before ``batch`` is processed."""


class BatchEnd(EventHandler):
    """Handles the end of a batch."""

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> bool | None:
        """Do something with ``batch``, ``pred``, ``label`` and ``loss``.

        A true value ends the epoch.
        """
        return False


# Metrics of which a smaller value is better.
_ERRORS = (
    _metric.Loss,
    _metric.MAE,
    _metric.MSE,
    _metric.RMSE,
    _metric.CrossEntropy,
    _metric.NegativeLogLikelihood,
    _metric.Perplexity,
)


class Improvement:
    """Which of two values of a metric is the better one.

    Parameters
    ----------
    handler : str
        Name of the handler, for messages.
    monitor : EvalMetric
        The metric.
    mode : {'auto', 'min', 'max'}
        Whether a smaller or a larger value is better; 'auto' goes by the kind of metric.
    """

    def __init__(self, handler: str, monitor: EvalMetric, mode: str) -> None:
        if not isinstance(monitor, EvalMetric) or isinstance(monitor, CompositeEvalMetric):
            raise ValueError(
                f"{handler}: monitor is {monitor!r}, expected one metric of "
                "estimator.train_metrics or estimator.val_metrics"
            )
        if mode not in ("auto", "min", "max"):
            warnings.warn(f"{handler}: mode {mode!r} is unknown, 'auto' is used", stacklevel=3)
            mode = "auto"
        self.larger = mode == "max" or (mode == "auto" and not isinstance(monitor, _ERRORS))
        self.better = np.greater if self.larger else np.less
        self.worst = -math.inf if self.larger else math.inf
