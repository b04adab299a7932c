"""The training loop."""

from __future__ import annotations

import copy
import logging
import math
import numbers
import sys
import warnings
from collections.abc import Iterator
from typing import Any

from .... import random
from ....context import Context, current_context
from ....metric import EvalMetric
from ....metric import Loss as metric_loss  # noqa: N813 (the name in MXNet's module)
from ...block import Block
from ...data import DataLoader
from ...loss import Loss as gluon_loss  # noqa: N813 (the name in MXNet's module)
from ...trainer import Trainer
from .batch_processor import BatchProcessor
from .event_handler import (
    BatchBegin,
    BatchEnd,
    EpochBegin,
    EpochEnd,
    GradientUpdateHandler,
    LoggingHandler,
    MetricHandler,
    StoppingHandler,
    TrainBegin,
    TrainEnd,
    ValidationHandler,
    _check_event_handlers,
)
from .utils import _check_handler_metric_ref, _check_metrics, _suggest_metric_for_loss

__all__ = ["Estimator"]


class _Handlers:
    """Handlers in the order in which they run, by event."""

    def __init__(self, handlers: list[Any]) -> None:
        self._handlers = sorted(handlers, key=lambda handler: getattr(handler, "priority", 0))

    def run(self, kind: type, event: str, estimator: Estimator, **kwargs: Any) -> bool:
        """Run all handlers of an event; whether one of them returned something true."""
        # A list, since all of them have to run.
        results = [
            getattr(handler, event)(estimator, **kwargs)
            for handler in self._handlers
            if isinstance(handler, kind)
        ]
        return any(results)


class _Logger(logging.Logger):
    """A logger of one estimator, which stands outside the tree of loggers."""

    def setLevel(self, level: int | str) -> None:  # noqa: N802 (the name in logging)
        """Set the level. Answers about the old one, which only the tree's loggers forget, go."""
        super().setLevel(level)
        self.__dict__.get("_cache", {}).clear()


class Estimator:
    """Trains and evaluates a network.

    Parameters
    ----------
    net : Block
        The network.
    loss : gluon.loss.Loss
        Its loss.
    train_metrics : EvalMetric or list of EvalMetric, optional
        Metrics of the training; the loss, and what goes with it, when None. "training " is put
        before their names.
    val_metrics : EvalMetric or list of EvalMetric, optional
        Metrics of the evaluation; copies of `train_metrics` when None. "validation " is put before
        their names.
    initializer : Initializer, optional
        For parameters that are not initialized; ``Uniform()`` when None.
    trainer : gluon.Trainer, optional
        Updates the parameters; SGD with a learning rate of 0.001 when None.
    context : Context or list of Context, optional
        Where to train; the current context when None.
    val_net : Block, optional
        Network to evaluate; `net` when None. It should share the parameters of `net`.
    val_loss : gluon.loss.Loss, optional
        Loss of the evaluation; `loss` when None.
    batch_processor : BatchProcessor, optional
        What to do with a batch.

    Raises
    ------
    ValueError
        An argument is of the wrong kind; names it.

    Examples
    --------
    >>> est = Estimator(net, gluon.loss.SoftmaxCrossEntropyLoss(), trainer=trainer)
    >>> est.fit(train_data, val_data, epochs=3)
    """

    def __init__(
        self,
        net: Any,
        loss: gluon_loss,
        train_metrics: Any = None,
        val_metrics: Any = None,
        initializer: Any = None,
        trainer: Trainer | None = None,
        context: Context | list[Context] | None = None,
        val_net: Any = None,
        val_loss: gluon_loss | None = None,
        batch_processor: BatchProcessor | None = None,
    ) -> None:
        self.net = self._check_net("net", net)
        self.loss = self._check_loss("loss", loss)
        self._train_metrics = _check_metrics(train_metrics)
        self._val_metrics = _check_metrics(val_metrics)
        self._add_default_training_metrics()
        self._add_validation_metrics()
        self.val_loss = self.loss if val_loss is None else self._check_loss("val_loss", val_loss)
        self.val_net = net if val_net is None else self._check_net("val_net", val_net)
        self.logger = _Logger("Estimator", level=logging.INFO)
        self.logger.addHandler(logging.StreamHandler(sys.stdout))
        self.context = self._check_context(context)
        self._initialize(initializer)
        self.trainer = self._check_trainer(trainer)
        self.batch_processor = self._check_batch_processor(batch_processor)
        self.max_epoch: int | None = None
        self.max_batch: int | None = None
        self.batch_axis = 0
        # Where the training is: batches behind it in this epoch, of how many, and the state of the
        # random numbers when the epoch began. Then where to go on, if it was resumed in an epoch.
        self._epoch_batches = 0
        self._epoch_length: float = 0
        self._epoch_random = b""
        self._continued: tuple[int, bytes, bytes] | None = None

    @staticmethod
    def _check_net(argument: str, net: Any) -> Block:
        if not isinstance(net, Block):
            raise ValueError(f"Estimator: {argument} is {net!r}, expected a gluon.Block")
        return net

    @staticmethod
    def _check_loss(argument: str, loss: Any) -> gluon_loss:
        if not isinstance(loss, gluon_loss):
            raise ValueError(f"Estimator: {argument} is {loss!r}, expected a gluon.loss.Loss")
        return loss

    @staticmethod
    def _check_context(context: Any) -> list[Context]:
        if context is None:
            return [current_context()]
        found = [context] if isinstance(context, Context) else context
        valid = isinstance(found, (list, tuple)) and found
        if not valid or not all(isinstance(one, Context) for one in found):
            raise ValueError(
                f"Estimator: context is {context!r}, expected a Context or a list of them"
            )
        return list(found)

    @staticmethod
    def _check_batch_processor(processor: Any) -> Any:
        if processor is None:
            return BatchProcessor()
        for method in ("fit_batch", "evaluate_batch"):
            if not callable(getattr(processor, method, None)):
                raise ValueError(
                    f"Estimator: batch_processor {processor!r} has no {method}, expected a "
                    "BatchProcessor"
                )
        return processor

    def _initialize(self, initializer: Any) -> None:
        params = self.net.collect_params().values()
        missing = [param for param in params if not _is_initialized(param)]
        if missing:
            for param in missing:
                param.initialize(ctx=self.context, default_init=initializer)
        elif initializer is not None:
            warnings.warn(
                "Estimator: the network is initialized, so that initializer is not used; "
                "net.initialize(init, force_reinit=True) initializes it again",
                stacklevel=3,
            )

    def _check_trainer(self, trainer: Any) -> Trainer:
        if trainer is None:
            warnings.warn(
                "Estimator: without a trainer, SGD with a learning rate of 0.001 is used",
                stacklevel=3,
            )
            return Trainer(self.net.collect_params(), "sgd", {"learning_rate": 0.001})
        if not isinstance(trainer, Trainer):
            raise ValueError(f"Estimator: trainer is {trainer!r}, expected a gluon.Trainer")
        return trainer

    def _add_default_training_metrics(self) -> None:
        if not self._train_metrics:
            suggested = _suggest_metric_for_loss(self.loss)
            self._train_metrics = [] if suggested is None else [suggested]
            self._train_metrics.append(metric_loss(self.loss.name.rstrip("0123456789")))
        for metric in self._train_metrics:
            metric.name = "training " + metric.name.removeprefix("training ")

    def _add_validation_metrics(self) -> None:
        if not self._val_metrics:
            self._val_metrics = [copy.deepcopy(metric) for metric in self._train_metrics]
        for metric in self._val_metrics:
            bare = metric.name.removeprefix("training ").removeprefix("validation ")
            metric.name = "validation " + bare

    @property
    def train_metrics(self) -> list[EvalMetric]:
        """Metrics of the training."""
        return self._train_metrics

    @property
    def val_metrics(self) -> list[EvalMetric]:
        """Metrics of the evaluation."""
        return self._val_metrics

    def _with_defaults(self, event_handlers: Any, defaults: list[Any]) -> _Handlers:
        """Add those of `defaults` of whose class there is no handler."""
        handlers = _check_event_handlers(event_handlers)
        known = self._train_metrics + self._val_metrics
        for handler in handlers:
            _check_handler_metric_ref(handler, known)
        added = [
            default
            for default in defaults
            if not any(isinstance(handler, type(default)) for handler in handlers)
        ]
        return _Handlers(handlers + added)

    def evaluate(
        self, val_data: DataLoader, batch_axis: int = 0, event_handlers: Any = None
    ) -> None:
        """Evaluate the network; the results are in `val_metrics`.

        Parameters
        ----------
        val_data : DataLoader
            Data.
        batch_axis : int
            Axis along which a batch is split among the contexts.
        event_handlers : EventHandler or list of EventHandler, optional
            Handlers of the events of epochs and batches.
        """
        _check_loader("val_data", val_data)
        defaults = [MetricHandler(self._val_metrics), LoggingHandler(metrics=self._val_metrics)]
        handlers = self._with_defaults(event_handlers, defaults)
        handlers.run(EpochBegin, "epoch_begin", self)
        for batch in val_data:
            handlers.run(BatchBegin, "batch_begin", self, batch=batch)
            _, label, pred, loss = self.batch_processor.evaluate_batch(self, batch, batch_axis)
            handlers.run(
                BatchEnd, "batch_end", self, batch=batch, pred=pred, label=label, loss=loss
            )
        handlers.run(EpochEnd, "epoch_end", self)

    def fit(
        self,
        train_data: DataLoader,
        val_data: DataLoader | None = None,
        epochs: int | None = None,
        event_handlers: Any = None,
        batches: int | None = None,
        batch_axis: int = 0,
    ) -> None:
        """Train the network.

        Parameters
        ----------
        train_data : DataLoader
            Data.
        val_data : DataLoader, optional
            Data to evaluate on after each epoch.
        epochs, batches : int
            How long to train; one of them.
        event_handlers : EventHandler or list of EventHandler, optional
            Handlers. Stopping, updating, metrics, logging and evaluation are added where there is
            no handler of that class.
        batch_axis : int
            Axis along which a batch is split among the contexts.

        Raises
        ------
        ValueError
            Not exactly one of `epochs` and `batches` is a positive number, something is of the
            wrong kind, or there is no data.
        """
        _check_loader("train_data", train_data)
        if val_data is not None:
            _check_loader("val_data", val_data)
        given = [count for count in (epochs, batches) if count is not None]
        if len(given) != 1 or not isinstance(given[0], numbers.Real) or not given[0] >= 1:
            raise ValueError(
                f"fit: epochs is {epochs!r} and batches is {batches!r}, expected one positive "
                "number"
            )
        self.max_epoch = epochs
        self.max_batch = batches
        self.batch_axis = batch_axis
        self._continued = None
        self._epoch_length = _length(train_data)
        defaults = [
            StoppingHandler(epochs, batches),
            GradientUpdateHandler(),
            MetricHandler(self._train_metrics),
            LoggingHandler(metrics=self._train_metrics),
        ]
        if val_data is not None:
            defaults.append(ValidationHandler(val_data, self.evaluate))
        handlers = self._with_defaults(event_handlers, defaults)
        handlers.run(TrainBegin, "train_begin", self)
        stop = False
        while not stop:
            handlers.run(EpochBegin, "epoch_begin", self)
            for batch in self._batches(train_data):
                handlers.run(BatchBegin, "batch_begin", self, batch=batch)
                _, label, pred, loss = self.batch_processor.fit_batch(self, batch, batch_axis)
                self._epoch_batches += 1
                if handlers.run(
                    BatchEnd, "batch_end", self, batch=batch, pred=pred, label=label, loss=loss
                ):
                    break
            if self._epoch_batches == 0:
                raise ValueError("fit: train_data yields no batches")
            stop = handlers.run(EpochEnd, "epoch_end", self)
        handlers.run(TrainEnd, "train_end", self)

    def _continue_epoch(self, batches: int, random_at_begin: bytes, random_now: bytes) -> None:
        """Let the next epoch be the rest of one that has `batches` behind it."""
        self._continued = (batches, random_at_begin, random_now)

    def _batches(self, train_data: DataLoader) -> Iterator[Any]:
        """Iterate over an epoch, or over the rest of one."""
        skip, begin, now = self._continued or (0, None, None)
        self._continued = None
        if begin is not None:
            random.set_state(begin)
        self._epoch_random = random.get_state()
        self._epoch_batches = skip
        iterator = iter(train_data)
        for _ in range(skip):
            next(iterator, None)
        if now is not None:
            random.set_state(now)
        return iterator


def _is_initialized(param: Any) -> bool:
    try:
        param.list_ctx()
    except RuntimeError:
        return False
    return True


def _length(data: DataLoader) -> float:
    try:
        return len(data)
    except TypeError:
        # Its sampler does not know.
        return math.inf


def _check_loader(argument: str, data: Any) -> None:
    if not isinstance(data, DataLoader):
        raise ValueError(
            f"Estimator: {argument} is a {type(data).__name__}, expected a gluon.data.DataLoader"
        )
