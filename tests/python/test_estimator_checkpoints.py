"""Checkpoints of estimators: which are kept, resuming, failed and killed writers."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.estimators import Values, loader, make

import weft as mx
from weft import gluon, nd
from weft.gluon.contrib import estimator as est


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


def test_resuming_a_finished_or_other_training_is_refused(tmp_path: Path) -> None:
    make().fit(loader(), epochs=2, event_handlers=est.CheckpointHandler(str(tmp_path)))
    handler = est.CheckpointHandler(str(tmp_path), resume_from_checkpoint=True)
    with pytest.raises(ValueError, match="model-epoch1batch6 .* has 2 epochs behind it, of 2"):
        make().fit(loader(), epochs=2, event_handlers=handler)
    with pytest.raises(AssertionError, match="epoch_period=None"):
        make().fit(loader(), batches=20, event_handlers=handler)
