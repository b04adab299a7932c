"""Executors on several devices, step by step, as MXNet 1.9.1 behaves."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import bound, mlp, params, separable

import weft as mx

CONTEXTS = [mx.cpu(0), mx.cpu(1)]
NAMES = ["fc1_weight", "fc1_bias", "fc2_weight", "fc2_bias"]


def manager(batches: Any) -> Any:
    symbol = mlp(norm=False)
    return mx.model.DataParallelExecutorManager(
        symbol, CONTEXTS, batches, symbol.list_arguments(), NAMES, []
    )


def test_a_manager_trains_as_a_module() -> None:
    data, label = separable(16)
    batches = mx.io.NDArrayIter(data, label, 8)
    module = bound(mlp(norm=False), rows=8)
    devices = manager(batches)
    devices.set_params(*module.get_params())
    module.init_optimizer(optimizer_params={"learning_rate": 0.5})
    updater = mx.optimizer.get_updater(mx.optimizer.SGD(learning_rate=0.5, rescale_grad=1 / 8))
    metric, expected = mx.metric.Accuracy(), mx.metric.Accuracy()
    for batch in batches:
        devices.load_data_batch(batch)
        devices.forward(is_train=True)
        devices.backward()
        devices.update_metric(metric, batch.label)
        for i, (copies, grads) in enumerate(
            zip(devices.param_arrays, devices.grad_arrays, strict=True)
        ):
            total = sum(grad.asnumpy() for grad in grads)
            for k, weight in enumerate(copies):
                updater(2 * i + k, mx.nd.array(total), weight)
        module.forward_backward(batch)
        module.update()
        module.update_metric(expected, batch.label)
    assert metric.get() == expected.get()
    found = {name: mx.nd.zeros(value.shape) for name, value in params(module).items()}
    devices.copy_to(found, {})
    for name, value in params(module).items():
        np.testing.assert_allclose(found[name].asnumpy(), value, rtol=1e-4, atol=1e-6)


def test_groups() -> None:
    data, label = separable(8)
    batches = mx.io.NDArrayIter(data, label, 8)
    symbol = mlp(norm=False)
    group = mx.executor_manager.DataParallelExecutorGroup(
        symbol, symbol.list_arguments(), NAMES, CONTEXTS, [slice(0, 2), slice(2, 8)], batches
    )
    group.load_data_batch(next(batches))
    group.forward(is_train=False)
    assert [e.outputs[0].shape for e in group.train_execs] == [(2, 3), (6, 3)]
    metric = mx.metric.Accuracy()
    group.update_metric(metric, [mx.nd.array(label)])
    assert metric.num_inst == 8


def test_errors() -> None:
    batches = mx.io.NDArrayIter(*separable(8), 8)
    with pytest.raises(AssertionError):
        mx.model.DataParallelExecutorManager(
            mlp(), CONTEXTS, batches, None, None, None, work_load_list=[1]
        )
