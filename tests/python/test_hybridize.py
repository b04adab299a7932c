"""Hybridized blocks: the numbers of the same block run eagerly, gradients, states, what makes a
block be traced again, and what cannot be traced."""

from __future__ import annotations

import gc
import threading

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn


def _twice(build, *inputs, train=False):
    """Outputs, gradients and states of a block, eagerly and hybridized."""
    results = []
    for hybridize in (False, True):
        mx.random.seed(1)
        net = build()
        net.initialize(mx.init.Xavier())
        net(*inputs)  # finds the shapes
        mx.random.seed(2)
        for param in net.collect_params().values():
            if param.grad_req != "null":
                param.set_data(nd.random.normal(scale=0.3, shape=param.shape))
        if hybridize:
            net.hybridize()
        for _ in range(3):  # the first run shows how memory lies, the others use the plan
            mx.random.seed(3)
            if train:
                with autograd.record():
                    out = net(*inputs)
                out.backward()
            else:
                out = net(*inputs)
        found = [out.asnumpy()]
        for param in net.collect_params().values():
            found.append(param.data().asnumpy())
            if train and param.grad_req != "null":
                found.append(param.grad().asnumpy())
        results.append(found)
    return results


def _mlp():
    net = nn.HybridSequential()
    net.add(nn.Dense(7, activation="relu"), nn.Dropout(0.5), nn.LayerNorm(), nn.Dense(3))
    return net


def _cnn():
    net = nn.HybridSequential()
    net.add(
        nn.Conv2D(8, 3, padding=1, use_bias=False), nn.BatchNorm(), nn.Activation("relu"),
        nn.Conv2D(4, 3, strides=2), nn.BatchNorm(scale=False), nn.MaxPool2D(), nn.GELU(),
        nn.GlobalAvgPool2D(), nn.Flatten(), nn.Dense(5),
    )  # fmt: skip
    return net


def _residual():
    class Residual(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            with self.name_scope():
                self.first = nn.Conv2D(6, 1)
                self.body = nn.HybridSequential()
                self.body.add(nn.Conv2D(6, 3, padding=1), nn.BatchNorm())

        def hybrid_forward(self, F, x):
            x = self.first(x)
            return F.Activation(x + self.body(x), act_type="relu")

    return Residual()


IMAGE = np.random.RandomState(0).rand(2, 3, 9, 9).astype("float32")
CASES = [(_mlp, (4, 6)), (_cnn, (2, 3, 9, 9)), (_residual, (2, 3, 9, 9))]


@pytest.mark.parametrize("train", [False, True], ids=["inference", "training"])
@pytest.mark.parametrize(("build", "shape"), CASES, ids=["mlp", "cnn", "residual"])
def test_a_hybridized_block_computes_what_the_block_computes(build, shape, train):
    x = nd.array(np.random.RandomState(0).rand(*shape))
    for eager, compiled in zip(*_twice(build, x, train=train), strict=True):
        np.testing.assert_allclose(compiled, eager, rtol=2e-5, atol=2e-6)


def test_a_plain_forward_is_traced():
    class Plain(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.dense = nn.Dense(4)

        def forward(self, x):
            y = self.dense(x)
            return y[:, 1:3] * 2 + y.reshape((-1, 2, 2)).sum(axis=1)

    net = Plain()
    net.initialize()
    x = nd.array(np.random.rand(3, 5))
    expected = net(x).asnumpy()
    net.hybridize()
    for _ in range(2):
        np.testing.assert_allclose(net(x).asnumpy(), expected, rtol=1e-6)


def test_nested_inputs_and_outputs_keep_their_nesting():
    class Nested(gluon.HybridBlock):
        def hybrid_forward(self, F, x, states):
            return x + states[0], [states[1] * 2, (x, None)]

    net = Nested()
    net.hybridize()
    x, a, b = (nd.full((2,), v) for v in (1.0, 2.0, 3.0))
    first, (second, (third, nothing)) = net(x, [a, b])
    assert nothing is None
    assert [v.asnumpy()[0] for v in (first, second, third)] == [3.0, 6.0, 1.0]


def test_an_attribute_that_changes_traces_the_block_again():
    class Scaled(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.scale = 2.0

        def hybrid_forward(self, F, x):
            return x * self.scale

    class Outer(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.inner = Scaled()

        def hybrid_forward(self, F, x):
            return self.inner(x)

    net = Outer()
    net.hybridize()
    x = nd.ones((2,))
    assert net(x).asnumpy()[0] == 2.0
    net.inner.scale = 5.0
    assert net(x).asnumpy()[0] == 5.0


def test_parameters_that_change_are_seen():
    net = nn.HybridSequential()
    net.add(nn.Conv2D(3, 1, in_channels=2), nn.BatchNorm(in_channels=3))
    net.initialize()
    net.hybridize()
    x = nd.ones((1, 2, 4, 4))
    net(x), net(x)
    net[0].weight.set_data(nd.full(net[0].weight.shape, 0.5))
    before = net(x).asnumpy()
    net[0].weight.data()[:] *= 2
    np.testing.assert_allclose(net(x).asnumpy(), 2 * before, rtol=1e-5)
    net.initialize(mx.init.Zero(), force_reinit=True)
    assert net(x).asnumpy().max() == 0.0


def test_other_shapes_and_dtypes_get_plans_of_their_own():
    net = nn.Dense(2, in_units=3)
    net.initialize()
    expected = {n: net(nd.ones((n, 3))).asnumpy() for n in (1, 4, 0)}
    net.hybridize()
    for n in (1, 4, 0, 1):
        np.testing.assert_allclose(net(nd.ones((n, 3))).asnumpy(), expected[n], rtol=1e-6)
    net.cast("float64")
    assert net(nd.ones((2, 3), dtype="float64")).dtype == np.float64


@pytest.mark.parametrize(
    "use",
    [lambda x: x if x.sum() > 0 else -x, lambda x: x * float(x[0]), lambda x: x * x.asnumpy()[0]],
    ids=["if", "float", "asnumpy"],
)
def test_python_control_flow_that_needs_values_raises(use):
    class Depends(gluon.HybridBlock):
        def hybrid_forward(self, F, x):
            return use(x)

    net = Depends()
    net.hybridize()
    with pytest.raises(mx.base.MXNetError, match="traced"):
        net(nd.ones((2,)))
    net.hybridize(active=False)
    net(nd.ones((2,)))


def test_running_statistics_are_updated_in_training_only():
    net = nn.BatchNorm(in_channels=2)
    net.initialize()
    net.hybridize()
    x = nd.array(np.random.RandomState(0).rand(8, 2, 3, 3) + 1)
    net(x)
    assert net.running_mean.data().asnumpy().max() == 0
    with autograd.train_mode():
        net(x)
    np.testing.assert_allclose(
        net.running_mean.data().asnumpy(), 0.1 * x.asnumpy().mean((0, 2, 3)), rtol=1e-5
    )


def test_gradients_of_gradients():
    net = nn.HybridSequential()
    net.add(nn.Dense(4, activation="tanh", in_units=3), nn.Dense(1, in_units=4))
    net.initialize(mx.init.Normal(1))
    results = []
    for hybridize in (False, True):
        if hybridize:
            net.hybridize()
        x = nd.array([[0.3, -0.2, 0.5]])
        x.attach_grad()
        with autograd.record():
            y = net(x)
            first = autograd.grad(y, [x], create_graph=True)[0]
            z = (first * first).sum()
        z.backward()
        results.append(x.grad.asnumpy())
    np.testing.assert_allclose(results[1], results[0], rtol=1e-5)
    assert np.abs(results[0]).max() > 1e-3


def test_gradients_of_gradients_of_inputs_that_depend_on_each_other():
    class Product(gluon.HybridBlock):
        def forward(self, x, y):
            return x * y * y

    results = []
    for hybridize in (False, True):
        net = Product()
        if hybridize:
            net.hybridize()
        x = nd.array([0.5, 2.0])
        x.attach_grad()
        with autograd.record():
            (first,) = autograd.grad(net(x, x * 2), [x], create_graph=True)
        first.backward()
        results.append([first.asnumpy(), x.grad.asnumpy()])
    np.testing.assert_allclose(results[0][1], [12, 48])  # 4 x^3, twice
    for got, expected in zip(results[1], results[0], strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-6)


@pytest.mark.parametrize("key", [slice(None), slice(0, 1), 1])
def test_writing_elements_in_a_trace_raises(key):
    class Net(gluon.HybridBlock):
        def forward(self, x):
            y = x * 1
            y[key] = 3
            return y

    net = Net()
    net.hybridize()
    with pytest.raises(mx.MXNetError, match="elements of arrays cannot be written"):
        net(nd.ones((2, 2)))


def test_one_block_in_eight_threads_gives_the_same_answers():
    net = _cnn()
    net.initialize()
    xs = [nd.array(np.random.RandomState(k).rand(2, 3, 9, 9)) for k in range(8)]
    expected = [net(x).asnumpy() for x in xs]
    net.hybridize()
    failures = []

    def work(k):
        for _ in range(20):
            got = net(xs[k]).asnumpy()
            if not np.allclose(got, expected[k], rtol=1e-4, atol=1e-6):
                failures.append(k)

    threads = [threading.Thread(target=work, args=(k,)) for k in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_errors_name_the_node_and_the_way_to_it():
    class Wrong(gluon.HybridBlock):
        def hybrid_forward(self, F, x, y):
            return F.broadcast_add(x, y)

    net = Wrong()
    net.hybridize()
    with pytest.raises(mx.base.MXNetError, match=r"broadcast_add.*\(2, 3\).*\(2, 4\)"):
        net(nd.ones((2, 3)), nd.ones((2, 4)))


def test_explain_shows_what_was_folded_and_fused():
    net = _cnn()
    net.initialize()
    x = nd.array(IMAGE)
    with pytest.raises(ValueError, match="has not been compiled"):
        mx.graph.explain(net)
    net(x)
    net.hybridize()
    net(x)
    text = mx.graph.explain(net)
    assert "_fused_convolution" in text
    assert "= BatchNorm" not in text
    assert "of parameters alone" in text
    with pytest.raises(TypeError, match="expected a HybridBlock"):
        mx.graph.explain(3)


@pytest.mark.parametrize("build", [_cnn, _residual])
def test_training_fuses_batch_norm_with_what_follows(build):
    """max(0, x), and the sum before it, run within BatchNorm, and so do their gradients."""
    net = build()
    net.initialize()
    net(nd.array(IMAGE))  # finds the shapes
    net.hybridize()
    mx.profiler.set_config(aggregate_stats=True, filename="unused.json")
    mx.profiler.set_state("run")
    try:
        with autograd.record():
            out = net(nd.array(IMAGE))
        out.backward()
        out.wait_to_read()
        lines = mx.profiler.dumps(reset=True).splitlines()
    finally:
        mx.profiler.set_state("stop")
    found = {line.split()[0] for line in lines if line.strip()}
    assert {"_fused_batch_norm", "_batch_norm_grad"} <= found
    assert not found & {"relu", "Activation", "elemwise_add", "broadcast_add"}


def test_mirror_keeps_less_and_gives_the_same_gradients():
    x = nd.array(np.random.RandomState(0).rand(8, 3, 32, 32))
    gradients, kept = [], []
    for mirror in (False, True):
        mx.random.seed(1)
        net = nn.HybridSequential()
        for _ in range(3):
            net.add(nn.Conv2D(16, 3, padding=1), nn.BatchNorm(), nn.Activation("tanh"))
        net.initialize(mx.init.Xavier())
        net(x)
        net.hybridize(mirror=mirror)
        for _ in range(2):
            before = mx.memory.stats()["in_use"]
            with autograd.record():
                out = net(x)
            kept.append(mx.memory.stats()["in_use"] - before)
            out.backward()
            del out
        gradients.append(
            [p.grad().asnumpy() for p in net.collect_params().values() if p.grad_req != "null"]
        )
    for kept_all, again in zip(*gradients, strict=True):
        np.testing.assert_allclose(again, kept_all, rtol=1e-4, atol=1e-5)
    assert kept[-1] < 0.7 * kept[1]  # three convolutions and the result, not also three tanh


def test_forward_does_not_keep_what_one_pass_gives_back():
    # Of three convolutions, BatchNorm and relu: the convolutions' results, not those of relu.
    net = nn.HybridSequential()
    for _ in range(3):
        net.add(nn.Conv2D(64, 3, padding=1, use_bias=False), nn.BatchNorm(), nn.Activation("relu"))
    net.add(nn.Conv2D(4, 1), nn.GlobalAvgPool2D())
    net.initialize()
    x = nd.random.uniform(shape=(8, 64, 24, 24))
    net(x)
    net.hybridize()
    for _ in range(2):
        gc.collect()
        before = mx.memory.stats()["in_use"]
        with autograd.record():
            out = net(x)
        kept = mx.memory.stats()["in_use"] - before
        out.backward()
        del out
    assert kept < 3.1 * 4 * x.size


def test_an_option_that_does_not_exist_raises():
    net = nn.Dense(2, in_units=2)
    net.initialize()
    net.hybridize(miror=True)
    with pytest.raises(mx.base.MXNetError, match="no option miror; options are"):
        net(nd.ones((1, 2)))
