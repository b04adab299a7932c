"""`BucketingModule`, as MXNet 1.9.1 behaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import params

import weft as mx


def sums(key: int) -> Any:
    """Sums of word vectors, for sentences of `key` words."""
    words = mx.sym.Embedding(mx.sym.Variable("data"), input_dim=10, output_dim=4, name="emb")
    x = mx.sym.FullyConnected(mx.sym.sum(words, axis=1), num_hidden=3, name="fc")
    if key == 7:
        x = mx.sym.FullyConnected(x, num_hidden=3, name="more")
    return mx.sym.SoftmaxOutput(x, name="softmax"), ("data",), ("softmax_label",)


def sentences(key: int, rows: int = 4, seed: int = 0) -> Any:
    rng = np.random.RandomState(seed)
    return mx.io.DataBatch(
        [mx.nd.array(rng.randint(0, 10, (rows, key)))], [mx.nd.array(rng.randint(0, 3, rows))],
        bucket_key=key, provide_data=[("data", (rows, key))],
        provide_label=[("softmax_label", (rows,))],
    )  # fmt: skip


def bound(**kwargs: Any) -> Any:
    module = mx.mod.BucketingModule(sums, default_bucket_key=8, **kwargs)
    module.bind([("data", (4, 8))], [("softmax_label", (4,))])
    mx.random.seed(1)
    module.init_params(mx.init.Uniform(0.5))
    module.init_optimizer(optimizer_params={"learning_rate": 0.5, "momentum": 0.9})
    return module


def test_names_and_shapes() -> None:
    module = mx.mod.BucketingModule(sums, default_bucket_key=8)
    assert list(module.data_names) == ["data"] and module.output_names == ["softmax_output"]
    with pytest.raises(AssertionError):
        module.symbol  # noqa: B018
    with pytest.raises(AssertionError):
        mx.mod.BucketingModule(sums)
    with pytest.raises(AssertionError):
        module.forward(sentences(8))
    module.bind([("data", (4, 8))], [("softmax_label", (4,))])
    assert module.data_shapes == [("data", (4, 8))]
    assert module.output_shapes == [("softmax_output", (4, 3))]


def test_buckets_share_parameters_and_optimizer() -> None:
    module = bound()
    module.forward(sentences(5), is_train=True)
    assert module.data_shapes == [("data", (4, 5))]
    before = params(module)
    module.backward()
    module.update()
    after = params(module)
    assert all(not np.array_equal(before[name], after[name]) for name in before)
    module.forward(sentences(8), is_train=False)
    alone = mx.mod.Module(*sums(8))
    alone.bind([("data", (4, 8))], [("softmax_label", (4,))])
    alone.set_params(*module.get_params())
    alone.forward(sentences(8), is_train=False)
    np.testing.assert_allclose(
        module.get_outputs()[0].asnumpy(), alone.get_outputs()[0].asnumpy(), rtol=1e-6
    )


def test_buckets_train_as_one_module() -> None:
    """Momentum and all: the same steps as a module that is bound anew for every shape."""
    module = bound()
    alone = mx.mod.Module(*sums(8))
    alone.bind([("data", (4, 8))], [("softmax_label", (4,))])
    alone.set_params(*module.get_params())
    alone.init_optimizer(optimizer_params={"learning_rate": 0.5, "momentum": 0.9})
    for seed, key in enumerate((5, 8, 5, 3, 8)):
        for one in (module, alone):
            one.forward_backward(sentences(key, seed=seed))
            one.update()
    expected = params(alone)
    for name, value in params(module).items():
        np.testing.assert_allclose(value, expected[name], rtol=1e-4, atol=1e-6)


def test_new_buckets_know_what_was_trained() -> None:
    module = bound()
    module.get_params()
    module.forward_backward(sentences(5))
    module.update()
    module.forward(sentences(6), is_train=False)
    now = module._curr_module._exec_group.execs[0].arg_dict
    for name, value in params(module).items():
        np.testing.assert_array_equal(value, now[name].asnumpy())


def test_preparing_stays_in_the_bucket() -> None:
    module = bound()
    module.forward(sentences(5))
    module.prepare(sentences(6))
    assert module.data_shapes == [("data", (4, 5))]
    module.forward(sentences(5, rows=3))
    assert module.data_shapes == [("data", (3, 5))]


def test_buckets_that_do_not_fit() -> None:
    module = bound()
    before = params(module)
    with pytest.raises((ValueError, RuntimeError)):
        module.forward(sentences(7))
    assert params(module).keys() == before.keys()
    module.forward(sentences(5))
    with pytest.raises(AssertionError):
        mx.mod.BucketingModule(sums, default_bucket_key=8).bind(
            [("data", (4, 8))], [("softmax_label", (4,))], shared_module=module
        )


def test_binding_again_keeps_parameters_and_optimizer() -> None:
    module, other = bound(), bound()
    other.set_params(*module.get_params())
    for one in (module, other):
        one.forward_backward(sentences(5))
        one.update()
    module.bind([("data", (2, 8))], [("softmax_label", (2,))], force_rebind=True)
    assert module.data_shapes == [("data", (2, 8))]
    for one in (module, other):
        one.forward_backward(sentences(8))
        one.update()
    expected = params(other)
    for name, value in params(module).items():
        np.testing.assert_allclose(value, expected[name], rtol=1e-4, atol=1e-6)


def test_checkpoints(tmp_path: Path) -> None:
    module = bound()
    module.forward_backward(sentences(5))
    module.update()
    prefix = str(tmp_path / "net")
    module.save_checkpoint(prefix, 2)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "net-0002.params", "net-5-symbol.json", "net-8-symbol.json", "net.buckets",
    ]  # fmt: skip
    keys = mx.nd.load(prefix + ".buckets")[0]
    assert keys.dtype == np.int32 and keys.asnumpy().tolist() == [8, 5]
    loaded = mx.mod.BucketingModule.load(prefix, 2, sums, 8)
    assert loaded.params_initialized and not loaded.binded
    loaded.bind([("data", (4, 8))], [("softmax_label", (4,))])
    for key in (8, 5, 6):
        for one in (module, loaded):
            one.forward(sentences(key), is_train=False)
        np.testing.assert_array_equal(
            module.get_outputs()[0].asnumpy(), loaded.get_outputs()[0].asnumpy()
        )
    for wrong in ((None, 8), (sums, None)):
        with pytest.raises(AssertionError):
            mx.mod.BucketingModule.load(prefix, 2, *wrong)
    with pytest.raises(AssertionError):
        mx.mod.BucketingModule.load_dict()


class Buckets(mx.io.DataIter):
    """Sentences of digits, labelled by whether a 1 comes before any 2, in buckets."""

    def __init__(self, count: int, batch_size: int, seed: int) -> None:
        super().__init__(batch_size)
        self.default_bucket_key = 6
        rng = np.random.RandomState(seed)
        self.batches = []
        for number in range(count):
            key = (3, 6)[number % 2]
            words = rng.randint(0, 3, (batch_size, key))
            words[:, 0] = rng.randint(1, 3, batch_size)
            self.batches.append((key, words, (words[:, 0] == 1).astype("float32")))
        self.provide_data = [("data", (batch_size, 6))]
        self.provide_label = [("softmax_label", (batch_size,))]
        self.reset()

    def reset(self) -> None:
        self.at = 0

    def next(self) -> Any:
        if self.at == len(self.batches):
            raise StopIteration
        key, words, label = self.batches[self.at]
        self.at += 1
        return mx.io.DataBatch(
            [mx.nd.array(words)], [mx.nd.array(label)], bucket_key=key, pad=0,
            provide_data=[("data", words.shape)], provide_label=[("softmax_label", label.shape)],
        )  # fmt: skip


def recurrent(key: int) -> Any:
    """An LSTM over `key` words: the operator RNN."""
    words = mx.sym.Embedding(mx.sym.Variable("data"), input_dim=3, output_dim=4, name="emb")
    rows = mx.sym.swapaxes(words, dim1=0, dim2=1)
    zero = mx.sym.sum(rows, axis=(0, 2)) * 0
    state = mx.sym.broadcast_axis(
        mx.sym.reshape(zero, shape=(1, -1, 1)), axis=2, size=8
    )  # fmt: skip
    out = mx.sym.RNN(
        rows, mx.sym.Variable("rnn_weight"), state, state, state_size=8, num_layers=1,
        mode="lstm", name="rnn",
    )  # fmt: skip
    last = mx.sym.SequenceLast(out)
    x = mx.sym.FullyConnected(last, num_hidden=2, name="fc")
    return mx.sym.SoftmaxOutput(x, name="softmax"), ("data",), ("softmax_label",)


@pytest.mark.parametrize("context", [[mx.cpu(0)], [mx.cpu(0), mx.cpu(1)]], ids=len)
def test_a_recurrent_network_learns(context: Any) -> None:
    module = mx.mod.BucketingModule(recurrent, default_bucket_key=6, context=context)
    mx.random.seed(5)
    train, test = Buckets(20, 16, seed=1), Buckets(6, 16, seed=2)
    module.fit(
        train, test, num_epoch=6, optimizer="adam", optimizer_params={"learning_rate": 0.05},
        initializer=mx.init.Uniform(0.3),
    )  # fmt: skip
    assert module.score(test, "acc")[0][1] > 0.95
