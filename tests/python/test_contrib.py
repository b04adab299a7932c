"""mx.contrib: the older autograd, data loaders as iterators, TensorBoard; cutting batches."""

from __future__ import annotations

import sys
import types
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, metric, nd
from weft.contrib import autograd as old
from weft.contrib.io import DataLoaderIter
from weft.contrib.tensorboard import LogMetricsCallback
from weft.executor_manager import _split_input_slice


def state() -> tuple[bool, bool]:
    return autograd.is_recording(), autograd.is_training()


def test_sections_switch_recording_and_training() -> None:
    with old.train_section():
        assert state() == (True, True)
        with old.test_section():
            assert state() == (False, False)
        assert state() == (True, True)
    assert state() == (False, False)
    with autograd.predict_mode(), autograd.record(train_mode=False):
        with old.train_section():
            pass
        assert state() == (True, False)
    assert old.set_is_training(True) is False and state() == (True, True)
    assert old.set_is_training(False) is True and state() == (False, False)


@pytest.mark.parametrize(("argnum", "wanted"), [
    (None, [[4, 4], [3, 3]]), (1, [[3, 3]]), ([0, 1], [[4, 4], [3, 3]]),
])  # fmt: skip
def test_grad_and_loss(argnum: Any, wanted: list[Any]) -> None:
    x, y = nd.full(2, 3), nd.full(2, 4)
    gradients, loss = old.grad_and_loss(lambda a, b: a * b, argnum)(x, y)
    assert [g.asnumpy().tolist() for g in gradients] == wanted
    assert loss.asnumpy().tolist() == [12, 12]
    assert [g.asnumpy().tolist() for g in old.grad(lambda a, b: a * b, argnum)(x, y)] == wanted


def test_older_backward() -> None:
    x, gradient = nd.full(2, 3), nd.zeros(2)
    old.mark_variables([x], [gradient])
    with old.train_section():
        y = x * x
    old.backward([y], [nd.array([1, 2])], retain_graph=True)
    assert gradient.asnumpy().tolist() == [6, 12]
    old.compute_gradient([y])
    assert gradient.asnumpy().tolist() == [6, 6]
    with pytest.raises(TypeError, match="argument 0 is ndarray"):
        old.grad(lambda a: a)(np.ones(2))


def loader(n: int = 5, **kwargs: Any) -> gluon.data.DataLoader:
    data = np.arange(2 * n, dtype="float64").reshape(n, 2)
    return gluon.data.DataLoader(gluon.data.ArrayDataset(data, np.arange(n)), 2, **kwargs)


def test_data_loader_iterator() -> None:
    batches = DataLoaderIter(loader(), data_name="x", label_name="y")
    assert batches.batch_size == 2
    assert [(d.name, d.shape) for d in batches.provide_data] == [("x", (2, 2))]
    assert [(d.name, d.shape) for d in batches.provide_label] == [("y", (2,))]
    for _ in range(2):
        seen = list(batches)
        assert [b.pad for b in seen] == [0, 0, 1]
        assert seen[2].data[0].asnumpy().tolist() == [[8, 9], [0, 0]]
        assert seen[2].label[0].asnumpy().tolist() == [4, 0]
        assert seen[0].data[0].dtype == seen[0].label[0].dtype == np.float32
        batches.reset()
    assert DataLoaderIter(loader(), dtype="int32").next().data[0].dtype == np.int32


def test_data_loader_iterator_errors() -> None:
    with pytest.raises(ValueError, match="no batches"):
        DataLoaderIter(loader(1, last_batch="discard"))
    with pytest.raises(ValueError, match="no pair"):
        DataLoaderIter(gluon.data.DataLoader(gluon.data.ArrayDataset(np.ones((4, 2))), 2))


def test_metrics_for_tensorboard(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[Any, ...]] = []

    class Writer:
        def __init__(self, folder: str) -> None:
            written.append((folder,))

        def add_scalar(self, name: str, value: float, global_step: int) -> None:
            written.append((name, value, global_step))

    package = types.ModuleType("mxboard")
    package.SummaryWriter = Writer  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "mxboard", package)
    accuracy = metric.Accuracy()
    accuracy.update([nd.array([0, 1])], [nd.array([[1, 0], [1, 0]])])
    callback = LogMetricsCallback("logs", prefix="train")
    for value in (accuracy, None, accuracy):
        callback(mx.model.BatchEndParam(0, 0, value, None))
    assert written == [("logs",), ("train-accuracy", 0.5, 0), ("train-accuracy", 0.5, 1)]
    for name in ("mxboard", "tensorboardX"):
        monkeypatch.setitem(sys.modules, name, None)  # type: ignore[arg-type]
    with pytest.raises(ImportError, match="install mxboard"):
        LogMetricsCallback("logs")


@pytest.mark.parametrize(("size", "loads", "ends"), [
    (10, [1, 1, 1], [3, 6, 10]), (10, [1, 2], [3, 10]), (7, [3, 1, 1], [4, 5, 7]), (3, [1], [3]),
])  # fmt: skip
def test_batches_are_cut(size: int, loads: list[float], ends: list[int]) -> None:
    assert _split_input_slice(size, loads) == [
        slice(a, b) for a, b in zip([0, *ends], ends, strict=False)
    ]


@pytest.mark.parametrize(("size", "loads"), [(3, [1, 1, 1, 1]), (0, [1]), (5, [0, 1])])
def test_batches_that_are_too_small(size: int, loads: list[float]) -> None:
    with pytest.raises(ValueError, match="too few"):
        _split_input_slice(size, loads)
