"""`register_op_hook`, and blocks and symbols that are optimized before they run."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn

X = np.random.RandomState(3).uniform(-1, 1, (2, 3, 6, 6)).astype("float32")


class Net(gluon.HybridBlock):
    def __init__(self) -> None:
        super().__init__(prefix="net_")
        with self.name_scope():
            self.conv, self.norm = nn.Conv2D(4, 3), nn.BatchNorm()

    def hybrid_forward(self, F: Any, x: Any) -> Any:  # noqa: N803
        first, second = F.split(self.norm(self.conv(x)), num_outputs=2, axis=1)
        return F.relu(first) + second


def ready(net: Any = None) -> Any:
    net = net or Net()
    mx.random.seed(5)
    net.initialize(mx.init.Uniform(0.5))
    return net


def step(net: Any) -> list[np.ndarray]:
    x = nd.array(X)
    x.attach_grad()
    with autograd.record():
        y = net(x)
    y.backward()
    inner = net[0] if isinstance(net, nn.Sequential) else net
    arrays = [y, x.grad, inner.conv.weight.grad(), inner.norm.running_mean.data()]
    return [a.asnumpy() for a in arrays]


OUTPUTS = [
    ("convolution0_output", "Convolution", (2, 4, 4, 4)),
    ("batchnorm0_output", "BatchNorm", (2, 4, 4, 4)),
    ("slicechannel0_output0", "SliceChannel", (2, 2, 4, 4)),
    ("slicechannel0_output1", "SliceChannel", (2, 2, 4, 4)),
    ("relu0_output", "relu", (2, 2, 4, 4)),
    ("broadcast_add0_output", "broadcast_add", (2, 2, 4, 4)),
]


def test_hooks_see_outputs_and_change_nothing() -> None:
    expected = step(ready())
    net, seen = ready(), []
    net.register_op_hook(lambda *call: seen.append(call))
    assert step(net)[0].shape == expected[0].shape
    assert seen == []  # as in MXNet, only graphs are watched
    net = ready()
    net.hybridize()
    net.register_op_hook(lambda *call: seen.append(call))
    for _ in range(2):
        got = step(net)
        calls = [(name, op, array.shape) for name, op, array in seen]
        assert calls == OUTPUTS
        last = seen[-1][2].asnumpy()
        np.testing.assert_allclose(last, got[0], rtol=1e-5, atol=1e-6)
        seen.clear()
    for a, b in zip(step(net)[:3], expected[:3], strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-5)


def test_hooks_see_inputs_and_blocks_pass_them_on() -> None:
    net, seen = ready(), []
    outer = nn.Sequential()
    outer.add(net)
    outer.hybridize()
    outer.register_op_hook(lambda *call: seen.append(call), monitor_all=True)
    step(outer)
    names = [name for name, _, _ in seen]
    assert names[:4] == [f"convolution0_{n}" for n in ("data", "weight", "bias", "output")]
    np.testing.assert_array_equal(seen[0][2].asnumpy(), X)
    np.testing.assert_array_equal(seen[1][2].asnumpy(), net.conv.weight.data().asnumpy())
    assert len(names) == len(OUTPUTS) + 3 + 5 + 1 + 1 + 2


def test_a_hook_that_comes_later_counts_and_errors_in_hooks_are_raised() -> None:
    net = ready()
    net.hybridize()
    step(net)

    def refuse(name: str, op: str, array: Any) -> None:
        raise KeyError(name)

    net.register_op_hook(lambda *call: None)
    net.register_op_hook(refuse)
    with pytest.raises(KeyError, match="convolution0_output"):
        net(nd.array(X))
    again = pickle.loads(pickle.dumps(net))
    assert again(nd.array(X)).shape == (2, 2, 4, 4)
    with pytest.raises(TypeError, match="callback is 3, expected a function"):
        net.register_op_hook(3)


@pytest.mark.parametrize("training", [False, True])
def test_optimize_for_compiles_at_once(training: bool) -> None:
    expected = ready()(nd.array(X)).asnumpy()
    net, x = ready(), nd.array(X)
    with autograd.record(train_mode=training):
        if not training:
            autograd.set_recording(False)
        assert net.optimize_for(x, backend="MKLDNN") is None
        text = mx.graph.explain(net)
        assert text.count("compiled in") == 1
        assert ("backward" in text) == training
        assert (net.norm.running_mean.data().asnumpy() == 0).all()  # nothing has run
        got = net(x)
    assert mx.graph.explain(net).count("compiled in") == 1  # the call found it
    if not training:
        np.testing.assert_allclose(got.asnumpy(), expected, rtol=1e-5, atol=1e-6)
    other = nd.array(X[:1])
    net.optimize_for(other)
    kept = mx.graph.explain(net).count("compiled in")
    net.optimize_for(other, clear=True)
    assert (kept, mx.graph.explain(net).count("compiled in")) == (2, 1)


def test_optimize_for_errors() -> None:
    net = ready()
    with pytest.raises(ValueError, match="optimize_for: there is no backend 'nope'; expected weft"):
        net.optimize_for(nd.array(X), backend="nope")
    with pytest.raises(ValueError, match="hybridize: there is no backend 'nope'"):
        net.hybridize(backend="nope")
    with pytest.raises(mx.MXNetError, match="there is no option speed"):
        net.optimize_for(nd.array(X), speed=3)
    with pytest.raises(ValueError, match="'net_conv0_weight'.* have no values"):
        Net().optimize_for(nd.array(X))


def test_symbols_for_backends() -> None:
    sym = mx.sym.FullyConnected(mx.sym.var("x"), num_hidden=2, name="fc")
    for found in (
        sym.get_backend_symbol("MKLDNN"),
        sym.optimize_for("weft"),
        sym.optimize_for("MKLDNN", args={"x": nd.ones((2, 3))}, shape_dict={"fc_weight": (0, 3)}),
    ):
        assert found is not sym and found.tojson() == sym.tojson()
    wrong = {"x": nd.ones((2, 3)), "fc_weight": nd.ones((5, 5))}
    with pytest.raises(mx.MXNetError, match="fc_weight"):
        sym.optimize_for("MKLDNN", args=wrong)
    sym.optimize_for("MKLDNN", args=wrong, skip_infer=True)
