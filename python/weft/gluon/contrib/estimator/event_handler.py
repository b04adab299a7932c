"""Handlers of a training loop's events.

A handler is an object of a class that derives from those whose events it wants: `TrainBegin`,
`TrainEnd`, `EpochBegin`, `EpochEnd`, `BatchBegin`, `BatchEnd`. Handlers of one event run in the
order of their ``priority``, 0 if they have none; a smaller number is earlier. A true value from
``batch_end`` ends the epoch, one from ``epoch_end`` ends the training.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ....metric import CompositeEvalMetric, EvalMetric  # noqa: F401 (names that MXNet's module has)
from ....metric import Loss as metric_loss  # noqa: N813 (the name in MXNet's module)
from ._checkpoint import CheckpointHandler
from ._events import (
    BatchBegin,
    BatchEnd,
    EpochBegin,
    EpochEnd,
    EventHandler,
    Improvement,
    TrainBegin,
    TrainEnd,
)
from .utils import _check_metrics

if TYPE_CHECKING:
    from .estimator import Estimator

__all__ = [
    "BatchBegin",
    "BatchEnd",
    "CheckpointHandler",
    "EarlyStoppingHandler",
    "EpochBegin",
    "EpochEnd",
    "GradientUpdateHandler",
    "LoggingHandler",
    "MetricHandler",
    "StoppingHandler",
    "TrainBegin",
    "TrainEnd",
    "ValidationHandler",
]


def _check_event_handlers(handlers: Any) -> list[EventHandler]:
    """Return handlers, given as None, one or a list, as a list."""
    if isinstance(handlers, EventHandler):
        return [handlers]
    found = [] if handlers is None else handlers
    if not isinstance(found, (list, tuple)) or not all(isinstance(h, EventHandler) for h in found):
        raise ValueError(
            f"event_handlers is {handlers!r}, expected an EventHandler or a list of them"
        )
    return list(found)


def _number_of_samples(loss: Any) -> int:
    """Count the samples of a batch from its losses, one value for each sample."""
    return sum(len(part) for part in (loss if isinstance(loss, (list, tuple)) else [loss]))


class StoppingHandler(TrainBegin, BatchEnd, EpochEnd):
    """Ends the training after the estimator's ``max_epoch`` or ``max_batch``.

    Parameters
    ----------
    max_epoch, max_batch : int, optional
        Replaced by the estimator's when the training begins.
    """

    def __init__(self, max_epoch: int | None = None, max_batch: int | None = None) -> None:
        self.max_epoch = max_epoch
        self.max_batch = max_batch
        self.current_batch = 0
        self.current_epoch = 0
        self.stop_training = False

    def train_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Start counting."""
        self.max_epoch = estimator.max_epoch
        self.max_batch = estimator.max_batch
        self.current_batch = 0
        self.current_epoch = 0
        self.stop_training = False

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> bool:
        """Count a batch."""
        self.current_batch += 1
        if self.max_batch is not None and self.current_batch >= self.max_batch:
            self.stop_training = True
        return self.stop_training

    def epoch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> bool:
        """Count an epoch."""
        self.current_epoch += 1
        if self.max_epoch is not None and self.current_epoch >= self.max_epoch:
            self.stop_training = True
        return self.stop_training


class MetricHandler(EpochBegin, BatchEnd):
    """Updates metrics after each batch, and resets them before each epoch.

    Parameters
    ----------
    metrics : EvalMetric or list of EvalMetric
        `metric.Loss` takes the losses, all others take labels and predictions.
    priority : int
        When to run among the handlers of an event.
    """

    def __init__(self, metrics: Any, priority: float = -1000) -> None:
        self.metrics = _check_metrics(metrics)
        self.priority = priority

    def epoch_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Reset the metrics."""
        for metric in self.metrics:
            metric.reset()

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Take in ``label``, ``pred`` and ``loss`` of the batch."""
        for metric in self.metrics:
            if isinstance(metric, metric_loss):
                metric.update(0, kwargs["loss"])
            else:
                metric.update(kwargs["label"], kwargs["pred"])


class ValidationHandler(TrainBegin, BatchEnd, EpochEnd):
    """Evaluates now and then.

    Parameters
    ----------
    val_data : DataLoader
        Data for the evaluation.
    eval_fn : callable
        Called with ``val_data``, ``batch_axis`` and ``event_handlers``, as `Estimator.evaluate` is.
    epoch_period, batch_period : int, optional
        Number of epochs, and of batches, from one evaluation to the next.
    priority : int
        When to run among the handlers of an event.
    event_handlers : EventHandler or list of EventHandler, optional
        Handlers for the evaluation.
    """

    def __init__(
        self,
        val_data: Any,
        eval_fn: Callable,
        epoch_period: int | None = 1,
        batch_period: int | None = None,
        priority: float = -1000,
        event_handlers: Any = None,
    ) -> None:
        self.val_data = val_data
        self.eval_fn = eval_fn
        self.epoch_period = epoch_period
        self.batch_period = batch_period
        self.current_batch = 0
        self.current_epoch = 0
        self.priority = priority
        self.event_handlers = event_handlers

    def _evaluate(self, estimator: Estimator) -> None:
        self.eval_fn(
            val_data=self.val_data,
            batch_axis=estimator.batch_axis,
            event_handlers=self.event_handlers,
        )

    def train_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Start counting."""
        self.current_batch = 0
        self.current_epoch = 0

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Evaluate if it is time."""
        self.current_batch += 1
        if self.batch_period and self.current_batch % self.batch_period == 0:
            self._evaluate(estimator)

    def epoch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Evaluate if it is time."""
        self.current_epoch += 1
        if self.epoch_period and self.current_epoch % self.epoch_period == 0:
            self._evaluate(estimator)


class LoggingHandler(TrainBegin, TrainEnd, EpochBegin, EpochEnd, BatchBegin, BatchEnd):
    """Logs progress, times and metrics to the estimator's ``logger``.

    Parameters
    ----------
    log_interval : 'epoch' or int
        Number of batches from one message to the next, or messages for epochs only.
    metrics : EvalMetric or list of EvalMetric, optional
        Metrics to show.
    priority : int or float
        When to run among the handlers of an event.
    """

    def __init__(
        self, log_interval: str | int = "epoch", metrics: Any = None, priority: float = math.inf
    ) -> None:
        if log_interval != "epoch" and not (isinstance(log_interval, int) and log_interval > 0):
            raise ValueError(
                f"LoggingHandler: log_interval is {log_interval!r}, expected 'epoch' or a number"
            )
        self.metrics = _check_metrics(metrics)
        self.batch_index = 0
        self.current_epoch = 0
        self.processed_samples = 0
        self.priority = priority
        self.log_interval = log_interval
        self.log_interval_time = 0.0

    def _values(self) -> str:
        pairs = [pair for metric in self.metrics for pair in metric.get_name_value()]
        return ", ".join(f"{name}: {value:.4f}" for name, value in pairs)

    def train_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Log the optimizer and the length of the training."""
        self.train_start = time.perf_counter()
        self.batch_index = 0
        self.current_epoch = 0
        self.processed_samples = 0
        self.log_interval_time = 0.0
        estimator.logger.info(
            "Training begin: using optimizer %s with current learning rate %.4f ",
            type(estimator.trainer.optimizer).__name__,
            estimator.trainer.learning_rate,
        )
        if estimator.max_epoch is not None:
            estimator.logger.info("Train for %d epochs.", estimator.max_epoch)
        else:
            estimator.logger.info("Train for %d batches.", estimator.max_batch)

    def train_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Log the last values."""
        seconds = time.perf_counter() - self.train_start
        text = f"Train finished using total {int(seconds)}s with {self.current_epoch} epochs. "
        estimator.logger.info((text + self._values()).rstrip())

    def batch_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Start the clock."""
        self.batch_start = time.perf_counter()

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Log the batch if it is time."""
        if self.log_interval != "epoch":
            self.processed_samples += _number_of_samples(kwargs["loss"])
            self.log_interval_time += time.perf_counter() - self.batch_start
            if self.batch_index % self.log_interval == 0:
                text = (
                    f"[Epoch {self.current_epoch}][Batch {self.batch_index}]"
                    f"[Samples {self.processed_samples}] "
                    f"time/interval: {self.log_interval_time:.3f}s "
                )
                estimator.logger.info((text + self._values()).rstrip())
                self.log_interval_time = 0.0
        self.batch_index += 1

    def epoch_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Log the learning rate, or that an evaluation begins."""
        self.epoch_start = time.perf_counter()
        if not self.metrics or any("training" in metric.name for metric in self.metrics):
            estimator.logger.info(
                "[Epoch %d] Begin, current learning rate: %.4f",
                self.current_epoch,
                estimator.trainer.learning_rate,
            )
        else:
            estimator.logger.info("Validation Begin")

    def epoch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Log time and metrics."""
        seconds = time.perf_counter() - self.epoch_start
        text = f"[Epoch {self.current_epoch}] Finished in {seconds:.3f}s, {self._values()}"
        estimator.logger.info(text.rstrip(", "))
        self.current_epoch += 1
        self.batch_index = 0


class EarlyStoppingHandler(TrainBegin, EpochEnd, TrainEnd):
    """Ends the training when a metric gets no better.

    Parameters
    ----------
    monitor : EvalMetric
        One of the estimator's metrics.
    min_delta : float
        What counts as better at all.
    patience : int
        Number of epochs without improvement that are put up with.
    mode : {'auto', 'min', 'max'}
        Whether a smaller or a larger value is better; 'auto' goes by the kind of metric.
    baseline : float, optional
        Value to be better than.
    """

    def __init__(
        self,
        monitor: EvalMetric,
        min_delta: float = 0,
        patience: int = 0,
        mode: str = "auto",
        baseline: float | None = None,
    ) -> None:
        improvement = Improvement("EarlyStoppingHandler", monitor, mode)
        self.monitor = monitor
        self.baseline = baseline
        self.patience = patience
        self.min_delta = min_delta if improvement.larger else -min_delta
        self.monitor_op = improvement.better
        self._worst = improvement.worst
        self._reset()

    def _reset(self) -> None:
        self.wait = 0
        self.stopped_epoch = 0
        self.current_epoch = 0
        self.stop_training = False
        self.best = self._worst if self.baseline is None else self.baseline

    def train_begin(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Forget what was best."""
        self._reset()

    def epoch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> bool:
        """Compare the metric with the best value so far."""
        name, value = self.monitor.get()
        if math.isnan(value):
            estimator.logger.warning(
                "EarlyStoppingHandler: %s has no value; expected one of estimator.train_metrics, "
                "or of estimator.val_metrics and data to evaluate on",
                name,
            )
        elif self.monitor_op(value - self.min_delta, self.best):
            self.best = value
            self.wait = 0
        else:
            self.wait += 1
            if self.wait >= self.patience:
                self.stopped_epoch = self.current_epoch
                self.stop_training = True
        self.current_epoch += 1
        return self.stop_training

    def train_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Log why the training ended."""
        if self.stop_training:
            estimator.logger.info(
                "[Epoch %d] EarlyStoppingHandler: early stopping due to %s not improving",
                self.stopped_epoch,
                self.monitor.get()[0],
            )


class GradientUpdateHandler(BatchEnd):
    """Lets the trainer update the parameters after each batch.

    Parameters
    ----------
    priority : int
        When to run among the handlers of an event; metrics come later.
    """

    def __init__(self, priority: float = -2000) -> None:
        self.priority = priority

    def batch_end(self, estimator: Estimator, *args: Any, **kwargs: Any) -> None:
        """Update with the mean over the samples of the batch."""
        estimator.trainer.step(_number_of_samples(kwargs["loss"]))
