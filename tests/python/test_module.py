"""`Module`, step by step, as MXNet 1.9.1 behaves."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import batch, bound, mlp, params

import weft as mx

PARAMS = ["bn_beta", "bn_gamma", "fc1_bias", "fc1_weight", "fc2_bias", "fc2_weight"]


def test_names_and_shapes() -> None:
    module = mx.mod.Module(mlp())
    assert module.data_names == ["data"] and module.label_names == ["softmax_label"]
    assert module.output_names == ["softmax_output"]
    assert module.symbol.list_outputs() == ["softmax_output"]
    module.bind([("data", (4, 5))], [("softmax_label", (4,))])
    assert module.data_shapes == [("data", (4, 5))]
    assert module.label_shapes == [("softmax_label", (4,))]
    assert module.output_shapes == [("softmax_output", (4, 3))]
    assert module.binded and module.for_training and not module.inputs_need_grad


def test_wrong_names() -> None:
    for argument in ("data_names", "state_names", "fixed_param_names"):
        with pytest.raises(ValueError, match=r"(?s)foo.*data.*softmax_label"):
            mx.mod.Module(mlp(), **{argument: ["foo"]})
    with pytest.warns(UserWarning, match="foo"):
        mx.mod.Module(mlp(), label_names=["foo"])
    module = mx.mod.Module(mlp())
    with pytest.raises(ValueError, match="foo"):
        module.bind([("foo", (4, 5))])
    assert not module.binded
    with pytest.warns(UserWarning, match="softmax_label"):
        module.bind([("data", (4, 5))])
    assert module.label_shapes is None


def test_calls_that_come_too_early() -> None:
    module = mx.mod.Module(mlp())
    shapes = [("data", (4, 5))], [("softmax_label", (4,))]
    for call in (
        lambda: module.data_shapes, module.get_params, module.init_params, module.backward,
        module.update, module.get_outputs, lambda: module.forward(batch(4)),
        lambda: module.save_checkpoint("x", 1), lambda: module.score(None, "acc"),
    ):  # fmt: skip
        with pytest.raises(AssertionError):
            call()
    module.bind(*shapes)
    for call in (module.get_params, module.init_optimizer, lambda: module.forward(batch(4))):
        with pytest.raises(AssertionError):
            call()
    module.init_params()
    with pytest.raises(AssertionError):
        module.update()
    with pytest.raises(AssertionError):
        module.get_input_grads()
    with pytest.raises(AssertionError):
        module.borrow_optimizer(mx.mod.Module(mlp()))
    inference = mx.mod.Module(mlp())
    with pytest.raises(AssertionError):
        inference.bind(*shapes, for_training=False, inputs_need_grad=True)
    inference.bind(*shapes, for_training=False)
    inference.init_params()
    inference.forward(batch(4))
    with pytest.raises(AssertionError):
        inference.backward()


def test_binding_again(caplog: Any) -> None:
    module = bound()
    before = params(module)
    module.bind([("data", (9, 5))], [("softmax_label", (9,))])
    assert "Already bound, ignoring bind()" in caplog.messages
    assert module.data_shapes[0].shape == (4, 5)
    module.bind([("data", (9, 5))], [("softmax_label", (9,))], force_rebind=True)
    assert module.data_shapes[0].shape == (9, 5)
    module.forward(batch(9), is_train=False)
    assert module.get_outputs()[0].shape == (9, 3)
    for name, value in params(module).items():
        np.testing.assert_array_equal(value, before[name])


def test_binding_again_after_updates_keeps_them() -> None:
    module = bound(optimizer="sgd")
    module.forward_backward(batch(4))
    module.update()
    trained = {n: a.asnumpy() for n, a in module._exec_group.execs[0].arg_dict.items()}
    module.bind([("data", (9, 5))], [("softmax_label", (9,))], force_rebind=True)
    assert np.array_equal(params(module)["fc2_weight"], trained["fc2_weight"])


def reference(x: np.ndarray, label: np.ndarray, p: dict[str, np.ndarray]) -> Any:
    """Output and gradients of `mlp(norm=False)`."""
    h = np.tanh(x @ p["fc1_weight"].T + p["fc1_bias"])
    z = h @ p["fc2_weight"].T + p["fc2_bias"]
    out = np.exp(z - z.max(1, keepdims=True))
    out /= out.sum(1, keepdims=True)
    dz = out - np.eye(3)[label.astype(int)]
    dh = dz @ p["fc2_weight"] * (1 - h**2)
    grads = {
        "fc1_weight": dh.T @ x, "fc1_bias": dh.sum(0), "fc2_weight": dz.T @ h,
        "fc2_bias": dz.sum(0), "data": dh @ p["fc1_weight"],
    }  # fmt: skip
    return out, grads


DEVICES = [[mx.cpu(0)], [mx.cpu(0), mx.cpu(1)], [mx.cpu(0), mx.cpu(1), mx.cpu(2)]]


@pytest.mark.parametrize("kvstore", ["local", "device", None])
@pytest.mark.parametrize("context", DEVICES, ids=len)
def test_a_step_of_gradient_descent(context: Any, kvstore: str | None) -> None:
    module = bound(mlp(norm=False), rows=8, context=context, inputs_need_grad=True)
    module.init_optimizer(
        kvstore=kvstore, optimizer="sgd", optimizer_params={"learning_rate": 0.5, "wd": 0.0}
    )
    one = batch(8)
    x, label = one.data[0].asnumpy(), one.label[0].asnumpy()
    before = params(module)
    out, grads = reference(x, label, before)
    module.forward(one, is_train=True)
    np.testing.assert_allclose(module.get_outputs()[0].asnumpy(), out, rtol=1e-5)
    module.backward()
    np.testing.assert_allclose(
        module.get_input_grads()[0].asnumpy(), grads["data"], rtol=1e-4, atol=1e-6
    )
    module.update()
    after = params(module)
    if kvstore is None and len(context) > 1:
        return  # every device has gone its own way
    for name in before:
        np.testing.assert_allclose(
            after[name], before[name] - 0.5 / 8 * grads[name], rtol=1e-4, atol=1e-6
        )


def test_parts_of_devices() -> None:
    contexts = [mx.cpu(0), mx.cpu(1)]
    module = bound(rows=8, context=contexts, work_load_list=[1, 3], inputs_need_grad=True)
    module.forward(batch(8), is_train=True)
    (parts,) = module.get_outputs(merge_multi_context=False)
    assert [part.shape for part in parts] == [(2, 3), (6, 3)]
    (whole,) = module.get_outputs()
    assert whole.shape == (8, 3) and module.output_shapes == [("softmax_output", (8, 3))]
    np.testing.assert_array_equal(whole.asnumpy()[2:], parts[1].asnumpy())
    module.backward()
    (parts,) = module.get_input_grads(merge_multi_context=False)
    assert [part.shape for part in parts] == [(2, 5), (6, 5)]
    with pytest.raises(AssertionError):
        mx.mod.Module(mlp(), context=contexts, work_load_list=[1])
    with pytest.raises(ValueError):
        bound(rows=1, context=contexts)


def test_a_batch_for_every_device() -> None:
    module = bound(rows=8, context=[mx.cpu(0), mx.cpu(1)])
    halves = [batch(4, seed=1), batch(4, seed=2)]
    module.forward(halves, is_train=False)
    alone = bound(rows=4)
    for half, part in zip(halves, module.get_outputs(merge_multi_context=False)[0], strict=True):
        alone.forward(half, is_train=False)
        np.testing.assert_allclose(
            part.asnumpy(), alone.get_outputs()[0].asnumpy(), rtol=1e-6, atol=1e-7
        )
    metric = mx.metric.Accuracy()
    module.update_metric(metric, [half.label for half in halves], pre_sliced=True)
    assert metric.num_inst == 8


def test_axis_of_the_batch_follows_the_layout() -> None:
    x = mx.sym.Variable("data")
    symbol = mx.sym.Activation(x, act_type="relu", name="act", attr={"__layout__": "TNC"})
    module = mx.mod.Module(symbol, label_names=None, context=[mx.cpu(0), mx.cpu(1)])
    module.bind([mx.io.DataDesc("data", (3, 4, 5), layout="TNC")])
    module.init_params()
    values = np.arange(60, dtype="float32").reshape(3, 4, 5)
    module.forward(mx.io.DataBatch([mx.nd.array(values)]))
    assert module.get_outputs(merge_multi_context=False)[0][0].shape == (3, 2, 5)
    np.testing.assert_array_equal(module.get_outputs()[0].asnumpy(), values)


def test_gradients_of_the_outputs() -> None:
    symbol = mx.sym.FullyConnected(mx.sym.Variable("data"), num_hidden=2, name="f")
    module = mx.mod.Module(symbol, label_names=None, context=[mx.cpu(0), mx.cpu(1)])
    module.bind([("data", (4, 3))], inputs_need_grad=True)
    module.init_params(mx.init.One())
    module.forward(mx.io.DataBatch([mx.nd.ones((4, 3))]), is_train=True)
    weights = np.array([[1, 2], [3, 4], [5, 6], [7, 8]], dtype="float32")
    module.backward([mx.nd.array(weights)])
    grads = module.get_input_grads()[0].asnumpy()
    np.testing.assert_allclose(grads, np.repeat(weights.sum(1, keepdims=True), 3, axis=1))


def requests(module: Any) -> dict[str, str]:
    return module._exec_group.grad_req


def test_requests_of_gradients() -> None:
    none = dict.fromkeys(["data", "softmax_label"], "null")
    assert requests(bound(grad_req="add")) == {**none, **dict.fromkeys(PARAMS, "add")}
    some = bound(fixed_param_names=["fc1_weight"], inputs_need_grad=True, grad_req="add")
    assert requests(some) == {
        **dict.fromkeys(PARAMS, "add"), "fc1_weight": "null", "data": "add",
        "softmax_label": "null",
    }  # fmt: skip
    named = requests(bound(grad_req={"fc1_weight": "add"}))
    assert named["fc1_weight"] == "add" and named["fc2_weight"] == "write"
    assert named["data"] == "null"
    with pytest.raises(AssertionError):
        bound(grad_req=["write"] * 3)
    with pytest.raises(ValueError):
        bound(grad_req=3)
    with pytest.raises((ValueError, RuntimeError)):
        bound(grad_req="foo")


def test_gradients_add_up() -> None:
    once, twice = bound(optimizer="sgd"), bound(optimizer="sgd", grad_req="add")
    once.forward_backward(batch(4))
    twice.forward_backward(batch(4))
    twice.forward_backward(batch(4))
    for (first,), (second,) in zip(
        once._exec_group.grad_arrays, twice._exec_group.grad_arrays, strict=True
    ):
        np.testing.assert_allclose(second.asnumpy(), 2 * first.asnumpy(), rtol=1e-4, atol=1e-6)


def test_fixed_parameters_stay() -> None:
    module = bound(optimizer="sgd", fixed_param_names=["fc1_weight", "fc2_bias"])
    before = params(module)
    module.forward_backward(batch(4))
    module.update()
    after = params(module)
    changed = {name for name in before if not np.array_equal(before[name], after[name])}
    assert not changed & {"fc1_weight", "fc2_bias"}
    assert {"bn_beta", "fc2_weight", "bn_moving_mean"} <= changed


# --- Parameters.


def test_first_values() -> None:
    module = mx.mod.Module(mlp())
    module.bind([("data", (4, 5))], [("softmax_label", (4,))])
    module.init_params(mx.init.Constant(0.5))
    values = {name: value.mean() for name, value in params(module).items()}
    assert values == {
        "fc1_weight": 0.5, "fc1_bias": 0, "bn_gamma": 1, "bn_beta": 0, "fc2_weight": 0.5,
        "fc2_bias": 0, "bn_moving_mean": 0, "bn_moving_var": 1,
    }  # fmt: skip
    with pytest.warns(UserWarning, match="force_init"):
        module.init_params(mx.init.Zero())
    assert params(module)["fc1_weight"].mean() == 0.5
    module.init_params(mx.init.Zero(), force_init=True)
    assert params(module)["fc1_weight"].mean() == 0
    with pytest.raises(TypeError):
        module.init_params(None, force_init=True)


def test_initializers_of_variables() -> None:
    weight = mx.sym.Variable("fc_weight", init=mx.init.Constant(3))
    symbol = mx.sym.FullyConnected(mx.sym.Variable("data"), weight, num_hidden=2, name="fc")
    module = mx.mod.Module(symbol, label_names=None)
    module.bind([("data", (4, 5))])
    module.init_params(mx.init.One())
    assert (params(module)["fc_weight"] == 3).all() and (params(module)["fc_bias"] == 0).all()


def test_given_values() -> None:
    module = mx.mod.Module(mlp())
    module.bind([("data", (4, 5))], [("softmax_label", (4,))])
    given = {"fc1_weight": mx.nd.ones((8, 5)) * 2, "other": mx.nd.ones(1)}
    with pytest.raises(RuntimeError, match="bn_beta"):
        module.init_params(mx.init.Zero(), arg_params=given)
    module.init_params(mx.init.Zero(), arg_params=given, allow_missing=True)
    values = params(module)
    assert (values["fc1_weight"] == 2).all() and (values["fc2_weight"] == 0).all()
    given["fc1_weight"][:] = 5
    assert (params(module)["fc1_weight"] == 2).all(), "the module keeps copies"


def test_setting_parameters() -> None:
    module = bound()
    before = params(module)
    ones = {"fc1_weight": mx.nd.ones((8, 5))}
    with pytest.raises(RuntimeError, match="bn_beta"):
        module.set_params(ones, {})
    module.set_params(ones, {}, allow_missing=True)
    after = params(module)
    assert (after.pop("fc1_weight") == 1).all()
    assert all(np.array_equal(after[name], before[name]) for name in after)
    with pytest.raises(ValueError, match="foo"):
        module.set_params({**ones, "foo": mx.nd.ones(1)}, {}, allow_missing=True)
    twos = {"fc1_weight": mx.nd.ones((8, 5)) * 2, "foo": mx.nd.ones(1)}
    module.set_params(twos, {}, allow_missing=True, allow_extra=True)
    assert (params(module)["fc1_weight"] == 2).all()
    with pytest.warns(UserWarning, match="force_init"):
        module.set_params(ones, {}, allow_missing=True, force_init=False)
    assert (params(module)["fc1_weight"] == 2).all()
    with pytest.raises((ValueError, RuntimeError)):
        module.set_params({"fc1_weight": mx.nd.ones((8, 4))}, {}, allow_missing=True)


def test_averages_of_devices() -> None:
    module = bound(rows=8, context=[mx.cpu(0), mx.cpu(1)])
    module.forward(batch(8), is_train=True)
    module.init_optimizer(optimizer_params={"learning_rate": 0.0})
    module.backward()
    module.update()
    means = [e.aux_dict["bn_moving_mean"].asnumpy() for e in module._exec_group.execs]
    assert not np.array_equal(*means)
    np.testing.assert_allclose(params(module)["bn_moving_mean"], sum(means) / 2, rtol=1e-6)


def test_states() -> None:
    module = mx.mod.Module(mlp(), state_names=["fc2_bias"])
    module.bind([("data", (4, 5))], [("softmax_label", (4,))])
    module.init_params()
    assert "fc2_bias" not in params(module) and requests(module)["fc2_bias"] == "null"
    assert module.get_states(merge_multi_context=False)[0][0].asnumpy().tolist() == [0, 0, 0]
    module.set_states(value=3)
    assert module.get_states(False)[0][0].asnumpy().tolist() == [3, 3, 3]
    module.set_states([[mx.nd.array([1, 2, 4])]])
    assert module.get_states(False)[0][0].asnumpy().tolist() == [1, 2, 4]
    module.forward(batch(7))
    assert module.get_states(False)[0][0].asnumpy().tolist() == [1, 2, 4]
    for wrong in ({}, {"states": [[mx.nd.ones(3)]], "value": 1}):
        with pytest.raises(AssertionError):
            module.set_states(**wrong)
    with pytest.raises(AssertionError):
        module.get_states()


# --- Other shapes, other modules.


def test_batches_of_other_shapes() -> None:
    module = bound(optimizer="sgd")
    assert module._optimizer.rescale_grad == 0.25
    for rows in (4, 6, 2, 6):
        before = params(module)
        module.forward(batch(rows), is_train=True)
        assert module.data_shapes[0].shape == (rows, 5)
        assert module.label_shapes[0].shape == (rows,)
        assert module.get_outputs()[0].shape == (rows, 3)
        module.backward()
        module.update()
        after = params(module)
        assert not np.array_equal(before["fc1_weight"], after["fc1_weight"])
    alone = bound(rows=2)
    alone.set_params(*module.get_params())
    for one in (module, alone):
        one.forward(batch(2), is_train=False)
    np.testing.assert_allclose(
        module.get_outputs()[0].asnumpy(), alone.get_outputs()[0].asnumpy(), rtol=1e-6
    )
    module.reshape([("data", (5, 5))], [("softmax_label", (5,))])
    assert module.data_shapes == [("data", (5, 5))]
    with pytest.raises((ValueError, RuntimeError), match="fc1_weight"):
        module.forward(batch(2, features=7))


def test_batches_without_labels_keep_the_shape() -> None:
    module = bound()
    module.forward(mx.io.DataBatch([mx.nd.ones((4, 5))], None), is_train=False)
    assert module.label_shapes == [("softmax_label", (4,))]
    assert module.get_outputs()[0].shape == (4, 3)


def test_sharing_parameters() -> None:
    first = bound(optimizer="sgd")
    second = mx.mod.Module(mlp())
    second.bind([("data", (2, 5))], [("softmax_label", (2,))], shared_module=first)
    assert second.params_initialized and second.optimizer_initialized
    second.forward_backward(batch(2))
    second.update()
    first.forward(batch(2), is_train=False)
    second.forward(batch(2), is_train=False)
    np.testing.assert_array_equal(
        first.get_outputs()[0].asnumpy(), second.get_outputs()[0].asnumpy()
    )
    for other in (3, mx.mod.Module(mlp())):
        with pytest.raises(AssertionError):
            mx.mod.Module(mlp()).bind([("data", (2, 5))], shared_module=other)


# --- Files.


def test_checkpoints(tmp_path: Path, caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    module = bound(optimizer="adam")
    module.forward_backward(batch(4))
    module.update()
    prefix = str(tmp_path / "net")
    module.save_checkpoint(prefix, 3, save_optimizer_states=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "net-0003.params", "net-0003.states", "net-symbol.json",
    ]  # fmt: skip
    assert f'Saved checkpoint to "{prefix}-0003.params"' in caplog.messages
    assert f'Saved optimizer state to "{prefix}-0003.states"' in caplog.messages
    names = {f"arg:{n}" for n in PARAMS} | {"aux:bn_moving_mean", "aux:bn_moving_var"}
    assert set(mx.nd.load(prefix + "-0003.params")) == names
    loaded = mx.mod.Module.load(prefix, 3, load_optimizer_states=True, context=[mx.cpu()])
    assert loaded.params_initialized and not loaded.binded
    loaded.bind([("data", (4, 5))], [("softmax_label", (4,))])
    loaded.init_optimizer(optimizer="adam", optimizer_params={"learning_rate": 0.1})
    for one in (module, loaded):
        one.forward_backward(batch(4, seed=2))
        one.update()
    # Apart from Adam's number of steps, which is not among the states.
    symbol, arg_params, aux_params = mx.model.load_checkpoint(prefix, 3)
    assert symbol.list_arguments() == module.symbol.list_arguments()
    assert set(arg_params) == set(PARAMS) and len(aux_params) == 2
    states = [m._updater.states[0][0].asnumpy() for m in (module, loaded)]
    np.testing.assert_allclose(*states, rtol=1e-5)


def test_parameters_in_files(tmp_path: Path) -> None:
    module = bound()
    path = str(tmp_path / "x.params")
    module.save_params(path)
    before = params(module)
    module.init_params(mx.init.Zero(), force_init=True)
    module.load_params(path)
    assert all(np.array_equal(before[name], value) for name, value in params(module).items())
    for wrong in ({"foo": mx.nd.ones(1)}, {"x:foo": mx.nd.ones(1)}):
        mx.nd.save(path, wrong)
        with pytest.raises(ValueError):
            module.load_params(path)
