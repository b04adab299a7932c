"""What modules refuse, and what they do where MXNet stops with an error."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import batch, bound, mlp, params, separable

import weft as mx


def test_batches_without_labels_of_any_size() -> None:
    module = bound()
    for rows in (7, 4, 2):
        module.forward(mx.io.DataBatch([batch(rows).data[0]]), is_train=False)
        assert module.get_outputs()[0].shape == (rows, 3)
    before = params(module)
    module.init_optimizer()
    module.forward_backward(batch(2))  # with labels again
    module.update()
    assert module.label_shapes == [("softmax_label", (2,))]
    other = bound(rows=2, optimizer=None)
    other.init_optimizer(optimizer_params={"learning_rate": 0.01, "rescale_grad": 0.5})
    other.forward_backward(batch(2))
    other.update()
    for name, value in params(other).items():
        assert not np.array_equal(value, before[name]) or name == "fc1_bias"
        np.testing.assert_allclose(params(module)[name], value, rtol=1e-5, atol=1e-7)


def test_arrays_of_numpy_and_integers() -> None:
    module = bound()
    data = np.arange(20).reshape(4, 5)
    outs = []
    for array in (data.astype("float32"), mx.nd.array(data, dtype="int32"), data):
        outs.append(module.predict(array) if array is data else None)
        module.forward(mx.io.DataBatch([array]), is_train=False)
        outs[-1] = module.get_outputs()[0].asnumpy()
    assert np.array_equal(outs[0], outs[1]) and np.array_equal(outs[0], outs[2])
    np.testing.assert_array_equal(module.predict(data.astype("float32")).asnumpy(), outs[0])


@pytest.mark.parametrize("devices", [1, 2])
def test_sparse_batches(devices: int) -> None:
    module = bound(context=[mx.cpu(i) for i in range(devices)])
    one = batch(4)
    sparse = mx.io.DataBatch([one.data[0].tostype("csr")], one.label)
    outs = []
    for each in (one, sparse):
        module.prepare(each, sparse_row_id_fn=lambda b: {"fc1_weight": b.label[0]})
        module.forward(each, is_train=False)
        outs.append(module.get_outputs()[0].asnumpy())
    np.testing.assert_array_equal(*outs)
    with pytest.raises(AssertionError, match="'foo'"):
        module.prepare(one, sparse_row_id_fn=lambda b: {"foo": b.label[0]})


def test_prediction_of_an_array_drops_nothing() -> None:
    x = mx.sym.Dropout(mx.sym.Variable("data"), p=0.9, name="drop")
    module = mx.mod.Module(x, label_names=None)
    module.bind([("data", (4, 5))])
    module.init_params()
    assert (module.predict(mx.nd.ones((4, 5))).asnumpy() == 1).all()


@pytest.mark.parametrize("devices", [1, 2])
def test_a_failed_reshape_leaves_the_module_as_it_was(devices: int) -> None:
    module = bound(context=[mx.cpu(i) for i in range(devices)])
    module.forward(batch(4), is_train=False)
    before = module.get_outputs()[0].asnumpy()
    for wrong in (mx.io.DataBatch([mx.nd.ones(4)]), batch(8, features=7)):
        with pytest.raises((ValueError, RuntimeError)):
            module.forward(wrong)
        assert module.data_shapes == [("data", (4, 5))]
    module.forward(batch(4), is_train=False)
    np.testing.assert_array_equal(module.get_outputs()[0].asnumpy(), before)
    metric = mx.metric.Accuracy()
    module.update_metric(metric, batch(4).label)
    assert metric.num_inst == 4


@pytest.mark.parametrize(("call", "message"), [
    (lambda m: m.forward(mx.io.DataBatch([])), r"\[0\] arrays of data, expected 1"),
    (lambda m: m.forward(mx.io.DataBatch([mx.nd.ones((4, 5))] * 2)), r"\[2\] arrays"),
    (lambda m: m.forward(mx.io.DataBatch([mx.nd.ones((0, 5))])), "too few"),
    (lambda m: m.bind([("data", (4, 5))], [("label", (4,))], force_rebind=True), "'label' is no"),
    (lambda m: m.bind([("data", (4, 5), 3, 4, 5)], force_rebind=True), "expected DataDesc"),
    (lambda m: m.bind(["data"], force_rebind=True), "expected DataDesc or"),
    (lambda m: m.bind([("data", (4, 5))], grad_req={"x": "add"}, force_rebind=True), "names 'x'"),
    (lambda m: m.backward([mx.nd.ones((4, 4))]), "4"),
    (lambda m: m.set_params({**m.get_params()[0], "fc1_weight": mx.nd.ones((8, 4))},
                            m.get_params()[1]), r"shape \(8, 4\)"),
    (lambda m: m.predict("x"), "eval_data is str"),
    (lambda m: mx.mod.Module(mlp(), data_names="data"), "data_names is 'data'"),
    (lambda m: mx.mod.Module(mlp(), context="cpu"), "context is 'c'"),
    (lambda m: mx.mod.Module(mlp(), group2ctxs=3).bind([("data", (4, 5))]), "group2ctxs is 3"),
    (lambda m: m.fit(mx.io.NDArrayIter(*separable(3), 4, last_batch_handle="discard"),
                     num_epoch=1), "no batches"),
])  # fmt: skip
@pytest.mark.filterwarnings("ignore")
def test_errors_name_the_argument(call: Any, message: str) -> None:
    module = bound(optimizer="sgd")
    module.forward(batch(4), is_train=True)
    with pytest.raises((ValueError, TypeError, AssertionError), match=message):
        call(module)


def test_buckets_without_descriptions() -> None:
    def symbol(key: int) -> Any:
        x = mx.sym.sum(mx.sym.Variable("data"), axis=1, keepdims=True)
        return mx.sym.FullyConnected(x, num_hidden=2, name="fc"), ("data",), None

    module = mx.mod.BucketingModule(symbol, default_bucket_key=8)
    module.bind([("data", (4, 8))])
    module.init_params()
    assert module.predict(mx.io.NDArrayIter(np.ones((8, 8)), batch_size=4)).shape == (8, 2)
    module.forward(mx.io.DataBatch([mx.nd.ones((4, 3))], bucket_key=3))
    assert module.data_shapes == [("data", (4, 3))]


def test_a_bucket_that_fails_changes_nothing() -> None:
    def symbol(key: int) -> Any:
        x = mx.sym.FullyConnected(mx.sym.Variable("data"), num_hidden=2, name="fc")
        return x, ("data",), None

    module = mx.mod.BucketingModule(symbol, default_bucket_key=8)
    module.bind([("data", (4, 8))])
    module.init_params()
    with pytest.raises((ValueError, RuntimeError), match="fc_weight"):
        module.forward(mx.io.DataBatch([mx.nd.ones((4, 3))], bucket_key=3))
    module.forward(mx.io.DataBatch([mx.nd.ones((4, 8))], bucket_key=8))
    assert module.get_outputs()[0].shape == (4, 2)


def test_extra_parameters_of_feed_forward() -> None:
    with pytest.warns(DeprecationWarning), pytest.raises(ValueError, match="'foo'"):
        mx.model.FeedForward(mlp(), arg_params={"foo": mx.nd.ones(1)})
    with pytest.warns(DeprecationWarning), pytest.raises(ValueError, match="no parameters"):
        mx.model.FeedForward(mlp()).predict(np.ones((4, 5), dtype="float32"))


def test_summary_counts_every_parameter_once(capsys: Any) -> None:
    weight = mx.sym.Variable("shared_weight")
    x = mx.sym.Variable("data")
    for name in ("a", "b"):
        x = mx.sym.FullyConnected(x, weight, num_hidden=4, name=name)
    x = mx.sym.LayerNorm(x, name="norm")
    mx.viz.print_summary(x, {"data": (2, 4)})
    assert "Total params: 32" in capsys.readouterr().out
    mx.viz.print_summary(x)
    assert "unknown without shapes" in capsys.readouterr().out
