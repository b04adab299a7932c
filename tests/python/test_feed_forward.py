"""`FeedForward`, as MXNet 1.9.1 behaves."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import mlp, separable

import weft as mx

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def trained(**kwargs: Any) -> Any:
    data, label = separable()
    mx.random.seed(1)
    np.random.seed(1)
    options = {"num_epoch": 8, "learning_rate": 0.5, "numpy_batch_size": 10, **kwargs}
    model = mx.model.FeedForward(mlp(), initializer=mx.init.Xavier(), **options)
    model.fit(data, label)
    return model


def test_it_learns_and_predicts() -> None:
    model = trained()
    data, label = separable()
    out = model.predict(data)
    assert isinstance(out, np.ndarray) and out.shape == (90, 3)
    assert (out.argmax(1) == label).mean() > 0.95
    batches = mx.io.NDArrayIter(data, label, 10)
    assert model.score(batches) > 0.95
    accuracy, entropy = model.score(batches, eval_metric=["acc", "ce"])
    assert accuracy > 0.95 and 0 < entropy < 1
    assert model.predict(data, num_batch=2).shape == (20, 3)


def test_samples_that_are_left_over_come_first_in_the_next_epoch() -> None:
    data, label = separable(10)
    events: list[Any] = []
    model = mx.model.FeedForward(mlp(), num_epoch=2, numpy_batch_size=4)
    model.fit(data, label, batch_end_callback=lambda p: events.append((p.epoch, p.nbatch)))
    assert events == [(0, 1), (0, 2), (1, 1), (1, 2), (1, 3)]
    assert model.predict(data).shape == (10, 3)


def test_returned_data() -> None:
    model = trained(num_epoch=1)
    data, label = separable(14)
    out, x, y = model.predict(mx.io.NDArrayIter(data, label, 4), return_data=True)
    assert out.shape == (14, 3)
    np.testing.assert_array_equal(x, data)
    np.testing.assert_array_equal(y, label)


@pytest.mark.parametrize("context", [mx.cpu(0), [mx.cpu(0), mx.cpu(1)]])
def test_events_of_training(context: Any, caplog: Any) -> None:
    caplog.set_level(logging.INFO)
    data, label = separable(8)
    events: list[Any] = []
    model = mx.model.FeedForward(mlp(), ctx=context, num_epoch=2, begin_epoch=1)
    model.fit(
        mx.io.NDArrayIter(data, label, 4), eval_data=mx.io.NDArrayIter(data, label, 4),
        batch_end_callback=lambda p: events.append((p.epoch, p.nbatch)),
        epoch_end_callback=lambda *a: events.append((a[0], sorted(a[2]), sorted(a[3]))),
    )  # fmt: skip
    names = ["bn_beta", "bn_gamma", "fc1_bias", "fc1_weight", "fc2_bias", "fc2_weight"]
    assert events == [(1, 1), (1, 2), (1, names, ["bn_moving_mean", "bn_moving_var"])]
    assert [line.split("=")[0] for line in caplog.messages] == [
        f"Start training with {context if isinstance(context, list) else [context]}",
        "Epoch[1] Resetting Data Iterator", "Epoch[1] Time cost", "Epoch[1] Validation-accuracy",
    ]  # fmt: skip


def test_epochs_of_a_given_size() -> None:
    events: list[Any] = []
    data, label = separable(12)
    model = mx.model.FeedForward(mlp(), num_epoch=3, epoch_size=2)
    seen: list[float] = []

    def tell(param: Any) -> None:
        events.append((param.epoch, param.nbatch))
        seen.append(param.locals["data_batch"].data[0].asnumpy()[0, 0])

    model.fit(mx.io.NDArrayIter(data, label, 4), batch_end_callback=tell)
    assert events == [(epoch, batch) for epoch in range(3) for batch in (1, 2)]
    np.testing.assert_array_equal(seen, data[[0, 4, 8, 0, 4, 8], 0])


def test_files(tmp_path: Path) -> None:
    model = trained(num_epoch=2)
    prefix = str(tmp_path / "net")
    model.save(prefix)
    model.save(prefix, 7)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "net-0002.params", "net-0007.params", "net-symbol.json",
    ]  # fmt: skip
    loaded = mx.model.FeedForward.load(prefix, 7, ctx=mx.cpu(), num_epoch=9)
    assert (loaded.begin_epoch, loaded.num_epoch) == (7, 9)
    data, label = separable()
    np.testing.assert_allclose(loaded.predict(data), model.predict(data), rtol=1e-5)
    loaded.fit(data, label)


def test_create() -> None:
    data, label = separable()
    model = mx.model.FeedForward.create(mlp(), data, label, num_epoch=1, optimizer="adam")
    assert set(model.aux_params) == {"bn_moving_mean", "bn_moving_var"}


def test_errors() -> None:
    data, label = separable(8)
    model = mx.model.FeedForward(mlp(), num_epoch=1)
    wrong = (
        (ValueError, lambda: model.fit(data)),
        (ValueError, lambda: model.fit(data, label[:5])),
        (ValueError, lambda: model.fit(data, label.reshape(4, 2))),
        (TypeError, lambda: model.fit(data, label, eval_data=3)),
        (TypeError, lambda: mx.model.FeedForward(mlp()).fit(data, label)),
        (AssertionError, lambda: mx.model.FeedForward(3)),
    )
    for kind, call in wrong:
        with pytest.raises(kind):
            call()
    trained_model = trained(num_epoch=1)
    extra = {**trained_model.arg_params, "foo": mx.nd.ones(1)}
    loaded = mx.model.FeedForward(
        mlp(), arg_params=extra, aux_params=trained_model.aux_params, allow_extra_params=True
    )
    np.testing.assert_allclose(loaded.predict(data), trained_model.predict(data), rtol=1e-5)
    same = mx.sym.Variable("w"), mx.sym.Variable("w")
    with pytest.raises(ValueError, match="w"):
        mx.model.FeedForward(mx.sym.FullyConnected(mx.sym.Variable("a"), *same, num_hidden=2))
