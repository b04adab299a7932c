"""`Monitor`, as MXNet 1.9.1 behaves."""

from __future__ import annotations

import logging
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import batch, bound, mlp

import weft as mx

FORWARD = ["fc1_output", "act_output", "fc2_output", "softmax_output"]
VARIABLES = ["data", "fc1_weight", "fc1_bias", "fc2_weight", "fc2_bias", "softmax_label"]


def watched(module: Any, **kwargs: Any) -> list[tuple[int, str, str]]:
    monitor = mx.mon.Monitor(1, **kwargs)
    module.install_monitor(monitor)
    monitor.tic()
    module.forward(batch(4), is_train=True)
    return monitor.toc()


def test_outputs_then_variables() -> None:
    found = watched(bound(mlp(norm=False)))
    assert [name for _, name, _ in found] == [*FORWARD, *VARIABLES]
    assert {step for step, _, _ in found} == {1}


def test_states_are_watched() -> None:
    names = [name for _, name, _ in watched(bound(), pattern="bn_")]
    assert [n for n in names if "moving" in n] == ["bn_moving_mean", "bn_moving_var"]
    assert "bn_output" in names and "fc1_output" not in names


def test_statistics() -> None:
    module = bound(mlp(norm=False))
    (entry,) = watched(module, pattern="fc1_weight")
    values = module.get_params()[0]["fc1_weight"].asnumpy()
    assert entry[2].endswith("\t")
    assert float(entry[2]) == pytest.approx(np.sqrt((values**2).mean()), rel=1e-5)
    (entry,) = watched(
        bound(mlp(norm=False)), pattern="fc1_weight", stat_func=lambda x: [x.max(), x.min()]
    )
    found = [float(part) for part in entry[2].split("\t")[:-1]]
    assert found == pytest.approx([values.max(), values.min()])
    with pytest.raises(AssertionError):
        watched(bound(mlp(norm=False)), pattern="fc1_weight", stat_func=lambda x: 3.0)


def test_sorting() -> None:
    names = [name for _, name, _ in watched(bound(mlp(norm=False)), sort=True)]
    assert names == sorted([*FORWARD, *VARIABLES])


def test_variables_among_the_inputs_of_nodes() -> None:
    names = [name for _, name, _ in watched(bound(mlp(norm=False)), monitor_all=True)]
    assert set(FORWARD) <= set(names)
    assert all(names.count(name) > 1 for name in VARIABLES), "as an input, and at the end"


def test_intervals() -> None:
    module = bound(mlp(norm=False))
    monitor = mx.mon.Monitor(2, pattern="fc1_weight")
    module.install_monitor(monitor)
    steps = []
    for _ in range(4):
        monitor.tic()
        module.forward(batch(4))
        steps.append([step for step, _, _ in monitor.toc()])
    assert steps == [[1], [], [3], []]
    assert monitor.toc() == []


def test_printing(caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    module = bound(mlp(norm=False))
    monitor = mx.mon.Monitor(1, pattern="fc1_bias", stat_func=lambda x: x.sum() * 0)
    module.install_monitor(monitor)
    monitor.tic()
    module.forward(batch(4))
    monitor.toc_print()
    name = "fc1_bias".ljust(30)
    assert [line.rstrip() for line in caplog.messages] == [f"Batch:       1 {name} 0.0"]


def test_executors_of_all_devices() -> None:
    module = bound(mlp(norm=False), rows=8, context=[mx.cpu(0), mx.cpu(1)])
    monitor = mx.mon.Monitor(1, pattern="fc1_weight|fc2_output")
    module.install_monitor(monitor)
    monitor.tic()
    module.forward(batch(8))
    assert sorted(name for _, name, _ in monitor.toc()) == ["fc1_weight"] * 2 + ["fc2_output"] * 2


def test_fit_watches(caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    one = batch(8)
    module = mx.mod.Module(mlp())
    module.fit(
        mx.io.NDArrayIter(one.data[0], one.label[0], 4), num_epoch=1,
        monitor=mx.mon.Monitor(1, pattern="fc2_weight"),
    )  # fmt: skip
    assert sum("fc2_weight" in line for line in caplog.messages) == 2
