"""Batches of alternating shapes: modules keep their executors."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import batch, bound, params

import weft as mx
from weft.module import _kept


def executors(module: Any) -> list[Any]:
    return module._exec_group.execs


def test_shapes_that_come_again_are_not_bound_again() -> None:
    module = bound(optimizer="sgd", context=[mx.cpu(0), mx.cpu(1)])
    seen = {}
    for rows in (4, 6, 4, 2, 6, 4, 2):
        module.forward_backward(batch(rows))
        module.update()
        assert rows not in seen or executors(module) == seen[rows]
        seen[rows] = executors(module)
    assert len({id(e) for used in seen.values() for e in used}) == 6


def test_training_is_that_of_modules_that_bind_every_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    results = []
    for limit in (_kept.LIMIT, 0):
        monkeypatch.setattr(_kept, "LIMIT", limit)
        net = mx.sym.BatchNorm(mx.sym.Variable("data"), name="bn", fix_gamma=False)
        net = mx.sym.FullyConnected(net, num_hidden=3, name="fc")
        module = bound(mx.sym.SoftmaxOutput(net, name="softmax"), optimizer="adam")
        monitor = mx.mon.Monitor(1, pattern="fc_output")
        module.install_monitor(monitor)
        seen = []
        for step, rows in enumerate((4, 6, 4, 6, 2)):
            monitor.tic()
            module.forward_backward(batch(rows, seed=step))
            module.update()
            seen.append([name for _, name, _ in monitor.toc()])
        module.set_params(*module.get_params())  # reaches executors of every shape
        module.forward(batch(6), is_train=False)
        results.append((seen, module.get_outputs()[0].asnumpy(), params(module)))
    assert results[0][0] == results[1][0] == [["fc_output"]] * 5
    np.testing.assert_allclose(results[0][1], results[1][1], rtol=1e-5)
    for name, value in results[1][2].items():
        np.testing.assert_allclose(results[0][2][name], value, rtol=1e-5, err_msg=name)


def test_states_follow_where_their_shape_stays() -> None:
    state = mx.sym.Variable("state", shape=(1, 3))
    wide = mx.sym.Variable("wide")
    data = mx.sym.Variable("data")
    out = mx.sym.Group([mx.sym.broadcast_add(data, state), data + wide])
    module = mx.mod.Module(out, label_names=None, state_names=["state", "wide"])
    module.bind([("data", (2, 3))], for_training=False)
    module.init_params()
    module.set_states(value=5)
    for rows, found in ((4, 0), (2, 0)):  # `wide` is as long as the batch
        module.forward(mx.io.DataBatch([mx.nd.zeros((rows, 3))]))
        first, second = module.get_outputs()
        assert (first.asnumpy() == 5).all() and (second.asnumpy() == found).all()


def test_memory_is_bounded() -> None:
    module = bound()
    for rows in range(2, 3 + 2 * _kept.LIMIT):
        module.forward_backward(batch(rows))
    assert len(module._exec_group._kept._by_key) == _kept.LIMIT


def deep(rows: int) -> Any:
    x = mx.sym.Variable("data")
    for k in range(8):
        x = mx.sym.tanh(mx.sym.FullyConnected(x, num_hidden=64, flatten=False, name=f"fc{k}"))
    return mx.sym.make_loss(x), ("data",), None


def test_activations_of_another_shape_are_not_kept() -> None:
    """Of modules and of buckets: what remains of a large batch is its arrays."""
    symbol = deep(0)[0]
    module = mx.mod.Module(symbol, label_names=None)
    module.bind([("data", (4096, 64))])
    buckets = mx.mod.BucketingModule(deep, default_bucket_key=4096)
    buckets.bind([("data", (4096, 64))])
    large = 4096 * 64 * 4
    for either in (module, buckets):
        either.init_params(mx.init.Zero())
        for rows in (4096, 2, 4096, 2):
            data = mx.nd.zeros((rows, 64))
            one = mx.io.DataBatch(
                [data], bucket_key=rows, provide_data=[("data", data.shape)], provide_label=[]
            )
            either.forward_backward(one)
            if rows == 4096:
                del data, one
                full = mx.memory.stats()["in_use"]
        assert full - mx.memory.stats()["in_use"] > 6 * large
