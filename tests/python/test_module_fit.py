"""Whole passes of modules: `fit`, `score`, `predict`, in MXNet 1.9.1's order of things."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import bound, mlp, params, separable

import weft as mx


class Recording(mx.mod.Module):
    """A module that tells what is called."""

    events: list[Any]


def _recorded(name: str) -> Any:
    inner = getattr(mx.mod.Module, name)

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        self.events.append((name, kwargs["is_train"]) if "is_train" in kwargs else name)
        return inner(self, *args, **kwargs)

    return call


for _name in (
    "bind", "init_params", "init_optimizer", "forward", "backward", "update", "update_metric",
    "prepare", "get_params", "set_params", "score", "install_monitor",
):  # fmt: skip
    setattr(Recording, _name, _recorded(_name))


class RecordingIter(mx.io.NDArrayIter):
    """An iterator that tells what is called."""

    def __init__(self, name: str, events: list[Any], *args: Any, **kwargs: Any) -> None:
        self.events: list[Any] = []
        super().__init__(*args, **kwargs)
        self.events, self.name = events, name

    def reset(self) -> None:
        self.events.append(f"{self.__dict__.get('name')}.reset")
        super().reset()

    def next(self) -> Any:
        batch = super().next()
        self.events.append(f"{self.name}.next")
        return batch


def test_order_of_events() -> None:
    data, label = separable(10)
    events: list[Any] = []
    module = Recording(mlp())
    module.events = events

    def tell(name: str) -> Any:
        return lambda param: events.append((name, param.epoch, param.nbatch))

    module.fit(
        RecordingIter("train", events, data, label, 4),
        RecordingIter("eval", events, data, label, 5),
        num_epoch=1,
        batch_end_callback=tell("batch"),
        epoch_end_callback=[lambda epoch, *_: events.append(("epoch", epoch))] * 2,
        eval_batch_end_callback=[tell("eval batch")],
        eval_end_callback=tell("eval end"),
    )
    step = [("forward", True), "backward", "update", "update_metric"]
    evaluation = ["prepare", ("forward", False), "update_metric"]
    assert events == [
        "bind", "init_params", "init_optimizer",
        "train.next", *step, "train.next", "prepare", ("batch", 0, 0),
        *step, "train.next", "prepare", ("batch", 0, 1),
        *step, ("batch", 0, 2),
        "get_params", "set_params", "init_params", ("epoch", 0), ("epoch", 0),
        "score", "eval.reset", "eval.next", *evaluation, ("eval batch", 0, 0),
        "eval.next", *evaluation, ("eval batch", 0, 1), ("eval end", 0, 2),
        "train.reset",
    ]  # fmt: skip


def test_what_is_logged(caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    data, label = separable(12)
    module = mx.mod.Module(mlp())
    train = mx.io.NDArrayIter(data, label, 4)
    module.fit(
        train, mx.io.NDArrayIter(data, label, 4), eval_metric=["acc", "ce"],
        validation_metric="acc", begin_epoch=3, num_epoch=5,
    )  # fmt: skip
    lines = [line.split("=")[0] for line in caplog.messages]
    assert lines == [
        line
        for epoch in (3, 4)
        for line in (
            f"Epoch[{epoch}] Train-accuracy", f"Epoch[{epoch}] Train-cross-entropy",
            f"Epoch[{epoch}] Time cost", f"Epoch[{epoch}] Validation-accuracy",
        )
    ]  # fmt: skip


def test_callbacks_get_the_state(tmp_path: Path) -> None:
    data, label = separable(8)
    module = mx.mod.Module(mlp())
    seen: list[Any] = []

    def at_batch(param: Any) -> None:
        assert isinstance(param.eval_metric, mx.metric.Accuracy)
        assert param.locals["self"] is module
        seen.append(param.locals["data_batch"].data[0].shape)

    def at_epoch(epoch: int, symbol: Any, arg_params: Any, aux_params: Any) -> None:
        assert symbol is module.symbol and set(aux_params) == {"bn_moving_mean", "bn_moving_var"}
        assert "fc1_weight" in arg_params

    prefix = str(tmp_path / "net")
    module.fit(
        mx.io.NDArrayIter(data, label, 4), num_epoch=2, batch_end_callback=at_batch,
        epoch_end_callback=[
            at_epoch, mx.callback.do_checkpoint(prefix),
            mx.callback.module_checkpoint(module, str(tmp_path / "mod"), 2, True),
        ],
    )  # fmt: skip
    assert seen == [(4, 5)] * 4
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "mod-0002.params", "mod-0002.states", "mod-symbol.json", "net-0001.params",
        "net-0002.params", "net-symbol.json",
    ]  # fmt: skip


@pytest.mark.parametrize("context", [[mx.cpu(0)], [mx.cpu(0), mx.cpu(1)]], ids=len)
@pytest.mark.parametrize(("optimizer", "rate"), [("sgd", 0.5), ("adam", 0.05)])
def test_training_learns(context: Any, optimizer: str, rate: float) -> None:
    mx.random.seed(1)
    data, label = separable()
    train = mx.io.NDArrayIter(data, label, 10, shuffle=True)
    module = mx.mod.Module(mlp(), context=context)
    module.fit(
        train, num_epoch=8, optimizer=optimizer, optimizer_params={"learning_rate": rate},
        initializer=mx.init.Xavier(),
    )  # fmt: skip
    assert module.score(mx.io.NDArrayIter(data, label, 10), "acc")[0][1] > 0.95


def test_devices_train_as_one() -> None:
    """Without batch normalisation, where the batch is cut makes no difference."""
    data, label = separable(24)
    results = []
    for contexts in ([mx.cpu(0)], [mx.cpu(0), mx.cpu(1)]):
        module = bound(mlp(norm=False), rows=8, context=contexts)
        module.fit(
            mx.io.NDArrayIter(data, label, 8), num_epoch=2,
            optimizer_params={"learning_rate": 0.5, "momentum": 0.9},
        )  # fmt: skip
        results.append(params(module))
    for name, value in results[0].items():
        np.testing.assert_allclose(results[1][name], value, rtol=1e-4, atol=1e-5)


def test_going_on_from_parameters() -> None:
    data, label = separable(8)
    train = mx.io.NDArrayIter(data, label, 4)
    start = bound()
    arg_params, aux_params = start.get_params()
    nothing = {"optimizer_params": {"learning_rate": 0.0}}
    module = mx.mod.Module(mlp())
    module.fit(train, num_epoch=1, arg_params=arg_params, aux_params=aux_params, **nothing)
    after = params(module)
    assert all(np.array_equal(after[n], v.asnumpy()) for n, v in arg_params.items())
    some = {"fc2_weight": arg_params["fc2_weight"]}
    with pytest.raises(RuntimeError, match="bn_beta"):
        mx.mod.Module(mlp()).fit(train, num_epoch=1, arg_params=some, **nothing)
    module = mx.mod.Module(mlp())
    module.fit(
        train, num_epoch=1, arg_params=some, allow_missing=True, initializer=mx.init.One(),
        **nothing,
    )  # fmt: skip
    after = params(module)
    assert np.array_equal(after["fc2_weight"], arg_params["fc2_weight"].asnumpy())
    assert (after["fc1_weight"] == 1).all()


def test_fit_needs_epochs_and_a_metric() -> None:
    train = mx.io.NDArrayIter(*separable(8), 4)
    with pytest.raises(AssertionError):
        mx.mod.Module(mlp()).fit(train)
    for metric in (lambda label, pred: 3.0, mx.metric.CrossEntropy()):
        mx.mod.Module(mlp()).fit(train, num_epoch=1, eval_metric=metric)


def test_speedometer_resets_only_its_own_part(caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    data, label = separable(24)
    module = bound(rows=4)
    module.fit(
        mx.io.NDArrayIter(data, label, 4), num_epoch=1,
        optimizer_params={"learning_rate": 0.0},
        batch_end_callback=mx.callback.Speedometer(4, 2),
    )  # fmt: skip
    by_hand = mx.metric.Accuracy()
    for one in mx.io.NDArrayIter(data, label, 4):
        module.forward(one, is_train=True)
        module.update_metric(by_hand, one.label)
    assert f"Epoch[0] Train-accuracy={by_hand.get()[1]:f}" in caplog.messages
    assert any("Batch [0-2]\tSpeed:" in line for line in caplog.messages)


# --- Evaluation.


def test_score() -> None:
    data, label = separable(10)
    module = bound()
    batches = mx.io.NDArrayIter(data, label, 4)
    values = module.score(batches, ["acc", "ce"])
    assert [name for name, _ in values] == ["accuracy", "cross-entropy"]
    metric = mx.metric.Accuracy()
    metric.sum_metric = metric.num_inst = 99  # is reset first
    (pair,) = module.score(batches, metric)
    assert pair == values[0] and metric.num_inst == 12
    events: list[Any] = []
    module.score(
        batches, metric, num_batch=2, epoch=7,
        batch_end_callback=lambda p: events.append((p.epoch, p.nbatch)),
        score_end_callback=[lambda p: events.append(("end", p.epoch, p.nbatch))],
    )  # fmt: skip
    assert events == [(7, 0), (7, 1), ("end", 7, 2)] and metric.num_inst == 8
    batches.reset()
    next(batches)
    module.score(batches, metric, reset=False)
    assert metric.num_inst == 8


def test_predict() -> None:
    data, label = separable(10)
    module = bound()
    batches = mx.io.NDArrayIter(data, label, 4)
    whole = module.predict(batches)
    assert whole.shape == (10, 3)
    single = bound(rows=1)
    for row in (0, 9):
        single.forward(mx.io.DataBatch([mx.nd.array(data[row : row + 1])]), is_train=False)
        np.testing.assert_allclose(
            whole.asnumpy()[row], single.get_outputs()[0].asnumpy()[0], rtol=1e-5
        )
    parts = module.predict(batches, merge_batches=False)
    assert [[out.shape for out in outputs] for outputs in parts] == [[(4, 3)], [(4, 3)], [(2, 3)]]
    (first,) = module.predict(batches, num_batch=1, always_output_list=True)
    np.testing.assert_array_equal(first.asnumpy(), whole.asnumpy()[:4])
    array = module.predict(mx.nd.array(data[:4]))
    assert array.shape == (4, 3)
    with pytest.raises(ValueError):
        module.predict(3)
    seen = [(i, outs[0].shape, b.pad) for outs, i, b in module.iter_predict(batches)]
    assert seen == [(0, (4, 3), 0), (1, (4, 3), 0), (2, (2, 3), 2)]


def test_networks_of_several_outputs() -> None:
    x = mx.sym.FullyConnected(mx.sym.Variable("data"), num_hidden=3, name="fc")
    symbol = mx.sym.Group([mx.sym.SoftmaxOutput(x, name="softmax"), mx.sym.BlockGrad(x)])
    module = mx.mod.Module(symbol)
    data, label = separable(8)
    batches = mx.io.NDArrayIter(data, label, 4)
    module.bind(batches.provide_data, batches.provide_label)
    module.init_params(mx.init.One())
    probabilities, scores = module.predict(batches)
    np.testing.assert_allclose(scores.asnumpy(), data.sum(1, keepdims=True).repeat(3, 1), rtol=1e-4)
    assert probabilities.shape == (8, 3)
    metric = mx.metric.Accuracy(output_names=["softmax_output"], label_names=["softmax_label"])
    assert module.score(batches, metric)[0][0] == "accuracy"


def test_several_inputs_and_regression() -> None:
    """Matrix factorisation."""
    rng = np.random.RandomState(0)
    users, items = rng.randint(0, 6, 200), rng.randint(0, 5, 200)
    ratings = (rng.normal(size=(6, 2)) @ rng.normal(size=(2, 5)))[users, items]

    def factors(name: str, size: int) -> Any:
        return mx.sym.Embedding(
            mx.sym.Variable(name), input_dim=size, output_dim=4, name=f"{name}_factors"
        )

    product = mx.sym.sum(factors("user", 6) * factors("item", 5), axis=1)
    symbol = mx.sym.LinearRegressionOutput(product, mx.sym.Variable("score"), name="lro")
    batches = mx.io.NDArrayIter(
        {"user": users.astype("float32"), "item": items.astype("float32")},
        {"score": ratings.astype("float32")}, 20,
    )  # fmt: skip
    mx.random.seed(2)
    module = mx.mod.Module(symbol, data_names=["user", "item"], label_names=["score"])
    first: list[float] = []
    module.fit(
        batches, num_epoch=30, eval_metric="mse", optimizer="adam",
        optimizer_params={"learning_rate": 0.05}, initializer=mx.init.Normal(0.3),
        batch_end_callback=lambda p: first.append(p.eval_metric.get()[1]),
    )  # fmt: skip
    assert first[0] > 0.3
    assert module.score(batches, "mse")[0][1] < 0.05
