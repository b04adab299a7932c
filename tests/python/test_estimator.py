"""gluon.contrib.estimator: events, metrics, stopping."""

from __future__ import annotations

import logging
import math
from typing import Any

import numpy as np
import pytest
from tests.python.estimators import Values, X, Y, loader, make

import weft as mx
from weft import gluon
from weft.gluon.contrib import estimator as est
from weft.gluon.contrib.estimator import event_handler
from weft.gluon.contrib.estimator.estimator import metric_loss


class Recorder(
    est.TrainBegin, est.TrainEnd, est.EpochBegin, est.EpochEnd, est.BatchBegin, est.BatchEnd
):
    """Writes down events; may end an epoch or the training."""

    def __init__(
        self,
        log: list[str],
        name: str = "",
        priority: float | None = None,
        stop_batch: int = 0,
        stop_epoch: int = 0,
    ) -> None:
        self.log, self.name = log, name
        self.stops = {"batch_end": stop_batch, "epoch_end": stop_epoch}
        if priority is not None:
            self.priority = priority

    def note(self, event: str, kwargs: dict) -> bool:
        self.log.append(f"{self.name}{event}{sorted(kwargs) if kwargs else ''}")
        if event in self.stops:
            self.stops[event] -= 1
            return self.stops[event] == 0
        return False

    def train_begin(self, estimator: est.Estimator, **kwargs: Any) -> None:
        self.note("train_begin", kwargs)

    def train_end(self, estimator: est.Estimator, **kwargs: Any) -> None:
        self.note("train_end", kwargs)

    def epoch_begin(self, estimator: est.Estimator, **kwargs: Any) -> None:
        self.note("epoch_begin", kwargs)

    def epoch_end(self, estimator: est.Estimator, **kwargs: Any) -> bool:
        return self.note("epoch_end", kwargs)

    def batch_begin(self, estimator: est.Estimator, **kwargs: Any) -> None:
        self.note("batch_begin", kwargs)

    def batch_end(self, estimator: est.Estimator, **kwargs: Any) -> bool:
        return self.note("batch_end", kwargs)


def test_events_come_in_order_and_with_their_arguments() -> None:
    log: list[str] = []
    make().fit(loader(8), epochs=1, event_handlers=Recorder(log))
    begin, end = "batch_begin['batch']", "batch_end['batch', 'label', 'loss', 'pred']"
    assert log == ["train_begin", "epoch_begin", begin, end, begin, end, "epoch_end", "train_end"]


def test_handlers_run_by_priority() -> None:
    log: list[str] = []
    handlers = [Recorder(log, "A "), Recorder(log, "B ", -3000), Recorder(log, "C ", 10)]
    make().fit(loader(4), epochs=1, event_handlers=handlers)
    assert [line[0] for line in log] == list("BAC" * 6)


def test_true_from_batch_end_ends_the_epoch_after_all_handlers_ran() -> None:
    log: list[str] = []
    handlers = [Recorder(log, "A ", stop_batch=2), Recorder(log, "B ")]
    make().fit(loader(), epochs=2, event_handlers=handlers)
    ends = [line.split("[")[0] for line in log if "_end" in line]
    batch, epoch = ["A batch_end", "B batch_end"], ["A epoch_end", "B epoch_end"]
    assert ends == [*batch * 2, *epoch, *batch * 3, *epoch, "A train_end", "B train_end"]


def test_true_from_epoch_end_ends_the_training() -> None:
    log: list[str] = []
    make().fit(loader(), epochs=5, event_handlers=Recorder(log, stop_epoch=2))
    assert log.count("epoch_end") == 2
    assert log[-1] == "train_end"


def test_values_are_those_of_mxnet() -> None:
    trained = make()
    trained.fit(loader(), epochs=1)
    row = trained.net.weight.data().asnumpy()[0, :3]
    np.testing.assert_allclose(row, [1.1854451, 1.0306509, 1.0134999], rtol=1e-6)
    trained = make()
    trained.fit(loader(), val_data=loader(6), epochs=2)
    values = {m.get()[0]: m.get()[1] for m in trained.train_metrics + trained.val_metrics}
    assert values["training accuracy"] == pytest.approx(0.6)
    assert values["training softmaxcrossentropyloss"] == pytest.approx(0.7756, abs=1e-4)
    assert values["validation accuracy"] == pytest.approx(0.5)
    assert values["validation softmaxcrossentropyloss"] == pytest.approx(0.636375, abs=1e-5)


def test_batches_count_across_epochs() -> None:
    handler = est.StoppingHandler()
    make().fit(loader(), batches=5, event_handlers=handler)
    assert (handler.current_batch, handler.current_epoch) == (5, 2)


def test_evaluate_changes_no_parameters_and_runs_handlers() -> None:
    log: list[str] = []
    evaluated = make()
    evaluated.evaluate(loader(6), event_handlers=Recorder(log))
    assert [line.split("[")[0] for line in log] == (
        ["epoch_begin"] + ["batch_begin", "batch_end"] * 2 + ["epoch_end"]
    )
    assert evaluated.val_metrics[0].get() == ("validation accuracy", pytest.approx(1 / 3))
    assert math.isnan(evaluated.train_metrics[0].get()[1])
    assert (evaluated.net.weight.data().asnumpy() == 1).all()


def test_names_of_metrics() -> None:
    def names(**kwargs: Any) -> list[list[str]]:
        made = make(**kwargs)
        return [[m.get()[0] for m in ms] for ms in (made.train_metrics, made.val_metrics)]

    loss = "softmaxcrossentropyloss"
    assert names() == [
        ["training accuracy", f"training {loss}"],
        ["validation accuracy", f"validation {loss}"],
    ]
    metric = mx.metric.RMSE()
    for _ in range(2):
        assert names(train_metrics=metric) == [["training rmse"], ["validation rmse"]]
    both = mx.metric.CompositeEvalMetric([mx.metric.MAE(), mx.metric.MSE()])
    assert names(train_metrics=both, val_metrics=[mx.metric.Loss()]) == [
        ["training mae", "training mse"],
        ["validation loss"],
    ]


def test_log_lines(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    logged = make()
    handler = est.LoggingHandler(log_interval=2, metrics=logged.train_metrics)
    logged.fit(loader(), val_data=loader(4), epochs=1, event_handlers=handler)
    patterns = [
        "Training begin: using optimizer SGD with current learning rate 0.1000",
        "Train for 1 epochs.",
        "[Epoch 0] Begin, current learning rate: 0.1000",
        "[Epoch 0][Batch 0][Samples 4] time/interval: ",
        "[Epoch 0][Batch 2][Samples 10] time/interval: ",
        "Validation Begin",
        "[Epoch 0] Finished in ",
        "[Epoch 0] Finished in ",
        "Train finished using total 0s with 1 epochs. training accuracy: 0.5000, training soft",
    ]
    assert len(caplog.messages) == len(patterns)
    for message, pattern in zip(caplog.messages, patterns, strict=True):
        assert message.startswith(pattern)
    values = "validation accuracy: 0.5000, validation softmaxcrossentropyloss: 0.8908"
    assert caplog.messages[6].endswith(values)


def test_own_batch_processor_and_contexts() -> None:
    seen = []

    class Processor(est.BatchProcessor):
        def fit_batch(self, estimator: est.Estimator, train_batch: Any, batch_axis: int = 0) -> Any:
            result = super().fit_batch(estimator, train_batch, batch_axis)
            seen.append([len(part) for part in result])
            return result

    contexts = [mx.cpu(0), mx.cpu(1)]
    net = gluon.nn.Dense(3, in_units=4)
    loss = gluon.loss.SoftmaxCrossEntropyLoss()
    with pytest.warns(UserWarning, match="SGD with a learning rate of 0.001"):
        made = est.Estimator(net, loss, context=contexts, batch_processor=Processor())
    assert net.weight.list_ctx() == contexts
    before = net.weight.data(mx.cpu(0)).asnumpy()
    made.fit(loader(8), epochs=1, event_handlers=est.LoggingHandler())
    after = [net.weight.data(ctx).asnumpy() for ctx in contexts]
    assert seen == [[2, 2, 2, 2]] * 2
    np.testing.assert_array_equal(*after)
    assert (after[0] != before).any()


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: make().fit(loader()), "epochs is None and batches is None"),
        (lambda: make().fit(loader(), epochs=1, batches=1), "epochs is 1 and batches is 1"),
        (lambda: make().fit(loader(), epochs=-1), "epochs is -1"),
        (lambda: make().fit(loader(), epochs="2"), "epochs is '2' and batches is None"),
        (lambda: make().fit(loader(), epochs=float("nan")), "epochs is nan"),
        (lambda: make().fit([X], epochs=1), "train_data is a list"),
        (lambda: make().fit(loader(), [X], epochs=1), "val_data is a list"),
        (lambda: make().evaluate([X]), "val_data is a list"),
        (lambda: make().fit(loader(), epochs=1, event_handlers=[3]), "event_handlers is"),
        (lambda: make(train_metrics="acc"), "metrics is 'acc'"),
        (lambda: make(val_loss=3), "val_loss is 3"),
        (lambda: make(context="cpu"), "context is 'cpu'"),
        (lambda: make(context=[]), r"context is \[\]"),
        (lambda: make(batch_processor=3), "has no fit_batch"),
        (lambda: est.Estimator(gluon.nn.Dense(1), "l2"), "loss is 'l2'"),
        (lambda: est.Estimator(3, gluon.loss.L2Loss()), "net is 3, expected a gluon.Block"),
        (lambda: make(val_net=3), "val_net is 3, expected a gluon.Block"),
        (lambda: est.LoggingHandler("often"), "log_interval is 'often'"),
        (lambda: est.EarlyStoppingHandler("loss"), "monitor is 'loss'"),
        (lambda: est.CheckpointHandler("x", save_best=True), "monitor is None"),
        (
            lambda: make().fit(
                loader(), epochs=1, event_handlers=est.MetricHandler(mx.metric.MAE())
            ),
            "does not update",
        ),
    ],
)
def test_wrong_arguments_are_named(call: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        call()


def test_trainer_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="trainer is 3"):
        est.Estimator(gluon.nn.Dense(1), gluon.loss.L2Loss(), trainer=3)


def test_empty_data_is_an_error_and_no_endless_loop() -> None:
    data = gluon.data.DataLoader(gluon.data.ArrayDataset(X, Y), 16, last_batch="discard")
    with pytest.raises(ValueError, match="no batches"):
        make().fit(data, batches=1)


@pytest.mark.parametrize(
    ("values", "options", "epochs"),
    [
        ([1, 2, 3, 3, 4], {"mode": "max"}, 4),
        ([1, 2, 2, 2, 2, 3], {"mode": "max", "patience": 2}, 4),
        ([1, 2, 2, 3, 3, 3], {"patience": 2}, 6),
        ([3, 2, 1, 2], {"mode": "min"}, 4),
        ([3, 2.5, 2.4, 2.3], {"mode": "min", "min_delta": 0.3}, 3),
        ([1, 2, 3], {"mode": "max", "baseline": 1.5}, 1),
        ([1, 2, 2, 2], {"mode": "max", "patience": 5}, 8),
    ],
)
def test_early_stopping(values: list[float], options: dict, epochs: int) -> None:
    # The first value is taken by the constructor of EvalMetric.
    metric = Values([0, *values])
    handler = est.EarlyStoppingHandler(metric, **options)
    counter = est.StoppingHandler()
    make(train_metrics=metric).fit(loader(4), epochs=8, event_handlers=[handler, counter])
    assert counter.current_epoch == epochs
    assert handler.stop_training == (epochs < 8)


def test_auto_mode_goes_by_the_metric() -> None:
    smaller = [mx.metric.Loss(), mx.metric.MAE(), mx.metric.RMSE(), mx.metric.Perplexity(None)]
    for metric in smaller:
        assert est.EarlyStoppingHandler(metric).monitor_op is np.less
    for metric in (mx.metric.Accuracy(), mx.metric.F1(), mx.metric.PearsonCorrelation()):
        assert est.EarlyStoppingHandler(metric).monitor_op is np.greater
    with pytest.warns(UserWarning, match="mode 'least' is unknown"):
        est.EarlyStoppingHandler(mx.metric.MAE(), mode="least")


def test_validation_by_batches_and_epochs() -> None:
    calls = []
    handler = est.ValidationHandler(
        "data", lambda **kwargs: calls.append(kwargs), epoch_period=2, batch_period=4
    )
    make().fit(loader(), epochs=4, event_handlers=handler)
    assert len(calls) == 3 + 2
    assert calls[0] == {"val_data": "data", "batch_axis": 0, "event_handlers": None}


def test_logger_takes_another_level_at_any_time(capsys: pytest.CaptureFixture) -> None:
    logger = est.Estimator(gluon.nn.Dense(1), gluon.loss.L2Loss(), trainer=make().trainer).logger
    logger.info("first")
    logger.setLevel(logging.WARNING)
    logger.info("second")
    logger.warning("third")
    assert capsys.readouterr().out == "first\nthird\n"


def test_names_of_the_modules() -> None:
    assert event_handler.CheckpointHandler is est.CheckpointHandler
    assert metric_loss is mx.metric.Loss
