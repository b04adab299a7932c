"""Callbacks log what MXNet 1.9.1 logs."""

from __future__ import annotations

import logging
from collections import namedtuple

import pytest

from weft import callback, metric, nd

State = namedtuple("State", ["epoch", "nbatch", "eval_metric", "locals"])


def half_right() -> metric.EvalMetric:
    accuracy = metric.Accuracy()
    accuracy.update([nd.array([0, 1])], [nd.array([[1, 0], [1, 0]])])
    return accuracy


@pytest.mark.parametrize("auto_reset", [True, False])
def test_speedometer(auto_reset: bool, caplog, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level(logging.INFO)
    now = 0.0
    monkeypatch.setattr(callback.time, "time", lambda: now)
    speedometer = callback.Speedometer(10, 2, auto_reset=auto_reset)
    accuracy = half_right()
    for batch in range(5):
        now += 0.5
        speedometer(State(3, batch, accuracy if batch < 4 else None, None))
    assert caplog.messages == [
        "Epoch[3] Batch [0-2]\tSpeed: 20.00 samples/sec\taccuracy=0.500000",
        "Iter[3] Batch [4]\tSpeed: 20.00 samples/sec",
    ]
    assert (accuracy.num_inst == 0) == auto_reset


def test_progress_bar(caplog) -> None:
    caplog.set_level(logging.INFO)
    bar = callback.ProgressBar(3, 6)
    for batch in range(4):
        bar(State(0, batch, None, None))
    assert [line.rstrip("\r") for line in caplog.messages] == [
        "[------] 0%", "[==----] 34%", "[====--] 67%", "[======] 100%",
    ]  # fmt: skip


def test_metrics(caplog) -> None:
    caplog.set_level(logging.INFO)
    log = callback.log_train_metric(2)
    for batch in range(3):
        log(State(1, batch, half_right(), None))
    callback.LogValidationMetricsCallback()(State(1, 0, half_right(), None))
    assert caplog.messages == [
        "Iter[1] Batch[0] Train-accuracy=0.500000",
        "Iter[1] Batch[2] Train-accuracy=0.500000",
        "Epoch[1] Validation-accuracy=0.500000",
    ]


def test_modules_are_saved_every_period() -> None:
    saved = []

    class Module:
        def save_checkpoint(self, *arguments: object) -> None:
            saved.append(arguments)

    every_second = callback.module_checkpoint(Module(), "net", 2, True)
    for epoch in range(4):
        every_second(epoch)
    assert saved == [("net", 2, True), ("net", 4, True)]
