"""Who updates the parameters of a `Module`, and how."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import batch, bound, params

import weft as mx


@pytest.mark.parametrize(("devices", "kvstore", "on_store"), [
    (1, "local", False), (1, "device", False), (1, None, False), (2, "local", True),
    (2, "device", True), (2, None, False),
])  # fmt: skip
def test_who_updates(devices: int, kvstore: Any, on_store: bool, tmp_path: Path) -> None:
    module = bound(context=[mx.cpu(i) for i in range(devices)])
    module.init_optimizer(
        kvstore=kvstore, optimizer_params={"learning_rate": 0.1, "momentum": 0.9}
    )
    assert module._update_on_kvstore == on_store
    assert (module._kvstore is not None) == on_store
    optimizer = module._optimizer
    assert optimizer.rescale_grad == 0.25
    copies = 1 if on_store else devices
    names = ["fc1_weight", "fc1_bias", "bn_gamma", "bn_beta", "fc2_weight", "fc2_bias"]
    assert optimizer.idx2name == {
        i * copies + k: name for i, name in enumerate(names) for k in range(copies)
    }
    module.forward_backward(batch(4))
    module.update()
    if not on_store:
        assert module._updater.states.keys() == optimizer.idx2name.keys()
    path = str(tmp_path / "x.states")
    module.save_optimizer_states(path)
    other = bound(context=[mx.cpu(i) for i in range(devices)])
    for one in (module, other):  # devices without a store have gone their own ways
        one.set_params(*module.get_params())
    other.init_optimizer(
        kvstore=kvstore, optimizer_params={"learning_rate": 0.1, "momentum": 0.9}
    )
    other.load_optimizer_states(path)
    before = params(module)
    for one in (module, other):
        one.forward_backward(batch(4))
        one.update()
    moved = 0.0
    for name, value in params(module).items():
        np.testing.assert_allclose(params(other)[name], value, rtol=1e-5, atol=1e-6)
        moved = max(moved, np.abs(value - before[name]).max())
    assert moved > 1e-3


def test_a_store_that_is_given_updates() -> None:
    module = bound()
    store = mx.kv.create("local")
    module.init_optimizer(kvstore=store)
    assert module._kvstore is store and module._update_on_kvstore
    with pytest.raises(TypeError):
        bound().init_optimizer(kvstore=3)


def test_optimizers(caplog: Any) -> None:
    module = bound(optimizer="sgd")
    first = module._optimizer
    module.init_optimizer(optimizer="adam")
    assert "optimizer already initialized, ignoring..." in caplog.messages
    assert module._optimizer is first
    with pytest.warns(UserWarning, match="rescale_grad"):
        module.init_optimizer(optimizer=mx.optimizer.Adam(), force_init=True)
    assert isinstance(module._optimizer, mx.optimizer.Adam)
    assert module._optimizer.idx2name[0] == "fc1_weight"
    module.init_optimizer(
        optimizer="sgd", optimizer_params=(("learning_rate", 0.5), ("rescale_grad", 2.0)),
        force_init=True,
    )  # fmt: skip
    assert (module._optimizer.lr, module._optimizer.rescale_grad) == (0.5, 2.0)
    with pytest.raises(ValueError, match="foo"):
        module.init_optimizer(optimizer="foo", force_init=True)
    with pytest.raises(AssertionError):
        module.init_optimizer(optimizer=3, force_init=True)


def test_multipliers_of_variables() -> None:
    weight = mx.sym.Variable("fc_weight", lr_mult=0.0)
    symbol = mx.sym.FullyConnected(mx.sym.Variable("data"), weight, num_hidden=3, name="fc")
    module = bound(mx.sym.SoftmaxOutput(symbol, name="softmax"), optimizer="sgd")
    before = params(module)
    module.forward_backward(batch(4))
    module.update()
    after = params(module)
    assert np.array_equal(before["fc_weight"], after["fc_weight"])
    assert not np.array_equal(before["fc_bias"], after["fc_bias"])
