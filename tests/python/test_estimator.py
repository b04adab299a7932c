"""gluon.contrib.estimator: events, metrics, stopping, checkpoints that are never lost."""

from __future__ import annotations

import logging
import math
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import gluon, nd
from weft.gluon.contrib import estimator as est
from weft.gluon.contrib.estimator import event_handler
from weft.gluon.contrib.estimator.estimator import metric_loss

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


def names(folder: Path, suffix: str = ".params") -> list[str]:
    return sorted(path.stem for path in folder.iterdir() if path.suffix == suffix)


def test_checkpoints_by_epoch_keep_the_last_and_the_best(tmp_path: Path) -> None:
    metric = Values([0, 1, 3, 2, 1])
    made = make(train_metrics=metric)
    handler = est.CheckpointHandler(
        str(tmp_path), monitor=metric, save_best=True, mode="max", max_checkpoints=2
    )
    weights = []

    class Keep(est.EpochEnd):
        def epoch_end(self, estimator: est.Estimator, **kwargs: Any) -> None:
            weights.append(estimator.net.weight.data().asnumpy())

    made.fit(loader(), epochs=4, event_handlers=[handler, Keep()])
    kept = ["model-best", "model-epoch2batch9", "model-epoch3batch12"]
    for suffix in (".params", ".states", ".resume"):
        assert names(tmp_path, suffix) == kept
    assert len(list(tmp_path.iterdir())) == 9
    best = nd.load(str(tmp_path / "model-best.params"))["weight"].asnumpy()
    np.testing.assert_array_equal(best, weights[1])


def test_checkpoints_by_batch(tmp_path: Path) -> None:
    handler = est.CheckpointHandler(
        str(tmp_path), model_prefix="q", epoch_period=2, batch_period=2, max_checkpoints=9
    )
    make().fit(loader(), epochs=3, event_handlers=handler)
    assert handler.saved_checkpoints == [
        "q-epoch0batch1", "q-epoch1batch3", "q-epoch1batch5", "q-epoch1batch6", "q-epoch2batch7",
    ]  # fmt: skip
    assert names(tmp_path) == sorted(handler.saved_checkpoints)


def test_failed_write_leaves_the_older_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fit(epochs: int) -> None:
        make().fit(loader(), epochs=epochs, event_handlers=est.CheckpointHandler(str(tmp_path)))

    fit(1)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    original = gluon.nn.Dense.save_parameters

    def fail(net: Any, filename: str, **kwargs: Any) -> None:
        original(net, filename, **kwargs)
        with open(filename, "r+b") as file:
            file.truncate(10)
        raise OSError("disk full")

    monkeypatch.setattr(gluon.nn.Dense, "save_parameters", fail)
    with pytest.raises(OSError, match="disk full"):
        fit(1)
    name = "model-epoch0batch3.params"
    assert (tmp_path / name).read_bytes() == before[name]
    assert {path.name for path in tmp_path.iterdir()} == set(before)


def build(folder: Path, batches: bool, **kwargs: Any) -> tuple[est.Estimator, list]:
    """A training with everything that has a state: shuffling, dropout, Adam, a schedule."""
    net = gluon.nn.HybridSequential()
    net.add(gluon.nn.Dense(8, activation="relu"), gluon.nn.Dropout(0.5), gluon.nn.Dense(3))
    net.initialize(mx.init.Xavier())
    schedule = mx.lr_scheduler.FactorScheduler(step=2, factor=0.8, base_lr=0.05)
    options = {"learning_rate": 0.05, "lr_scheduler": schedule}
    trainer = gluon.Trainer(net.collect_params(), "adam", options)
    made = est.Estimator(net, gluon.loss.SoftmaxCrossEntropyLoss(), trainer=trainer)
    made.logger = logging.getLogger("test_estimator")
    period = {"epoch_period": None, "batch_period": 1} if batches else {}
    return made, [est.CheckpointHandler(str(folder), **period, **kwargs)]


@pytest.mark.parametrize(
    "unit, total, stop_at",
    [("epochs", 4, n) for n in (1, 2, 3)] + [("batches", 8, n) for n in (1, 3, 4, 5)],
)
def test_a_resumed_training_is_that_of_one_run(
    tmp_path: Path, unit: str, total: int, stop_at: int
) -> None:
    def train(part: str, seed: int, end: int, **kwargs: Any) -> est.Estimator:
        made, handlers = build(tmp_path / part, batches=unit == "batches", **kwargs)
        mx.random.seed(seed)
        made.fit(loader(shuffle=True), event_handlers=handlers, **{unit: end})
        return made

    whole = train("whole", 3, total)
    train("parts", 3, stop_at)
    resumed = train("parts", 77, total, resume_from_checkpoint=True)
    assert resumed.trainer.learning_rate == whole.trainer.learning_rate
    name = {"epochs": "model-epoch3batch12", "batches": "model-epoch2batch7"}[unit]
    assert name in names(tmp_path / "parts")
    for suffix in (".params", ".states", ".resume"):
        a, b = ((tmp_path / part / (name + suffix)).read_bytes() for part in ("whole", "parts"))
        assert a == b


def test_resuming_remembers_the_best_value(tmp_path: Path) -> None:
    for values, epochs, resume in (([5, 4], 2, False), ([3, 6], 4, True)):
        metric = Values([0, *values])
        handler = est.CheckpointHandler(
            str(tmp_path), monitor=metric, save_best=True, resume_from_checkpoint=resume
        )
        make(train_metrics=metric).fit(loader(4), epochs=epochs, event_handlers=handler)
        assert handler.best == max(values)


def test_resuming_without_a_checkpoint_starts_from_scratch(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    handler = est.CheckpointHandler(str(tmp_path), resume_from_checkpoint=True)
    make().fit(loader(), epochs=1, event_handlers=handler)
    assert "no checkpoint in" in caplog.messages[0]
    assert names(tmp_path) == ["model-epoch0batch3"]


def test_incomplete_checkpoint_is_not_resumed(tmp_path: Path) -> None:
    make().fit(loader(), epochs=3, event_handlers=est.CheckpointHandler(str(tmp_path)))
    (tmp_path / "model-epoch2batch9.states").unlink()
    (tmp_path / "model-epoch1batch6.resume").unlink()
    handler = est.CheckpointHandler(str(tmp_path), resume_from_checkpoint=True)
    resumed = make()
    resumed.fit(loader(), epochs=3, event_handlers=handler)
    assert resumed.max_epoch == 1
    assert handler.saved_checkpoints[-1] == "model-epoch2batch9"
    assert (tmp_path / "model-epoch2batch9.states").exists()


def test_resuming_keeps_the_number_of_checkpoints(tmp_path: Path) -> None:
    (tmp_path / "model-epoch0batch3.params.part").touch()
    (tmp_path / "other-epoch0batch3.params.part").touch()
    for epochs in (2, 4):
        handler = est.CheckpointHandler(
            str(tmp_path), max_checkpoints=3, resume_from_checkpoint=True
        )
        make().fit(loader(), epochs=epochs, event_handlers=handler)
    assert names(tmp_path) == ["model-epoch1batch6", "model-epoch2batch9", "model-epoch3batch12"]
    assert [path.name for path in tmp_path.glob("*.part")] == ["other-epoch0batch3.params.part"]


def test_killed_process_leaves_a_checkpoint_to_resume(tmp_path: Path) -> None:
    program = f"""
import numpy as np
from weft import gluon
from weft.gluon.contrib import estimator as est
net = gluon.nn.Dense(3, in_units=4)
net.initialize()
trainer = gluon.Trainer(net.collect_params(), "sgd", {{"momentum": 0.9}})
made = est.Estimator(net, gluon.loss.SoftmaxCrossEntropyLoss(), trainer=trainer)
x, y = np.zeros((2, 4), "float32"), np.zeros(2, "float32")
data = gluon.data.DataLoader(gluon.data.ArrayDataset(x, y), 2)
handler = est.CheckpointHandler(
    {str(tmp_path)!r}, epoch_period=None, batch_period=1, max_checkpoints=1,
    resume_from_checkpoint=True,
)
print("start", flush=True)
made.fit(data, batches=10**9, event_handlers=[handler, est.LoggingHandler()])
"""

    def batches() -> list[int]:
        return [batch for _, batch in est.CheckpointHandler(str(tmp_path))._find_complete()]

    for delay in (0.05, 0.06):  # anywhere between two checkpoints, or within one
        reached = max(batches(), default=0)
        process = subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout.readline() == "start\n"
        deadline = time.monotonic() + 60
        while max(batches(), default=0) <= reached and time.monotonic() < deadline:
            assert min(batches(), default=reached) >= reached  # it does not start again
            time.sleep(0.01)
        time.sleep(delay)
        process.kill()
        process.communicate()
        assert max(batches()) > reached
    for suffix in (".params", ".resume"):
        assert nd.load(str(tmp_path / f"{names(tmp_path)[-1]}{suffix}"))


def test_logger_takes_another_level_at_any_time(capsys: pytest.CaptureFixture) -> None:
    logger = est.Estimator(gluon.nn.Dense(1), gluon.loss.L2Loss(), trainer=make().trainer).logger
    logger.info("first")
    logger.setLevel(logging.WARNING)
    logger.info("second")
    logger.warning("third")
    assert capsys.readouterr().out == "first\nthird\n"


def test_resuming_a_finished_or_other_training_is_refused(tmp_path: Path) -> None:
    make().fit(loader(), epochs=2, event_handlers=est.CheckpointHandler(str(tmp_path)))
    handler = est.CheckpointHandler(str(tmp_path), resume_from_checkpoint=True)
    with pytest.raises(ValueError, match="model-epoch1batch6 .* has 2 epochs behind it, of 2"):
        make().fit(loader(), epochs=2, event_handlers=handler)
    with pytest.raises(AssertionError, match="epoch_period=None"):
        make().fit(loader(), batches=20, event_handlers=handler)


def test_names_of_the_modules() -> None:
    assert event_handler.CheckpointHandler is est.CheckpointHandler
    assert metric_loss is mx.metric.Loss
