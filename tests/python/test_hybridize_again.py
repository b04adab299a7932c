"""Calls of hybridized blocks that are like the last one go straight to the engine: that anything
else is noticed, and that what kernels prepared in earlier runs is right in later ones."""

from __future__ import annotations

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import nn


class _Scaled(gluon.HybridBlock):
    """Multiplies by an attribute, then drops half of it in training; adds a second input."""

    def __init__(self):
        super().__init__()
        self.factor = 2.0

    def hybrid_forward(self, F, x, y=None, times=1):
        x = F.Dropout(x * self.factor, p=0.5) * times
        return x if y is None else x + y


def _straight(block, *args):
    """Call until calls go straight to the engine."""
    for _ in range(3):
        block(*args)
    assert block._fast_token is gluon._state.generation.token
    return block._fast(*args)


@pytest.fixture
def block():
    made = _Scaled()
    made.hybridize()
    _straight(made, nd.ones((2, 3)))
    return made


def test_other_arguments_are_noticed(block):
    x = nd.ones((2, 3))
    assert block(x).asnumpy().tolist() == [[2.0] * 3] * 2
    assert block(nd.ones((3,))).asnumpy().tolist() == [2.0] * 3
    assert block(x.astype("float64")).dtype == np.float64
    assert block(x, x).asnumpy()[0, 0] == 3.0
    assert block(x, None, 5).asnumpy()[0, 0] == 10.0
    assert block(x).asnumpy()[0, 0] == 2.0
    with pytest.raises((TypeError, ValueError)):
        block(np.ones((2, 3), np.float32))
    assert block(mx.sym.var("data")).list_arguments() == ["data"]


def test_attributes_modes_and_switches_are_noticed(block):
    x = nd.ones((2, 300))
    _straight(block, x)
    block.factor = 3.0
    assert block(x).asnumpy()[0, 0] == 3.0
    _straight(block, x)
    with autograd.train_mode():
        assert set(np.unique(block(x).asnumpy())) == {0.0, 6.0}
    assert set(np.unique(block(x).asnumpy())) == {3.0}
    _straight(block, x)
    seen = []
    hook = block.register_forward_hook(lambda *_: seen.append(1))
    block(x)
    hook.detach()
    assert seen == [1]
    _straight(block, x)
    block.hybridize(active=False)
    assert block._fast_token is None
    assert block(x).asnumpy()[0, 0] == 3.0


def test_recording_is_noticed(block):
    x = nd.ones((2, 3))
    _straight(block, x)
    x.attach_grad()
    with autograd.record(train_mode=False):
        y = block(x)
    y.backward()
    assert x.grad.asnumpy().tolist() == [[2.0] * 3] * 2


def test_a_block_that_goes_straight_is_traced_within_another():
    child = nn.Dense(4, in_units=3)
    child.initialize()
    child.hybridize()
    x = nd.random.uniform(shape=(2, 3))
    expected = _straight(child, x).asnumpy()
    constant = nd.ones((2, 3))

    class Parent(gluon.HybridBlock):
        def __init__(self):
            super().__init__()
            self.child = child

        def hybrid_forward(self, F, x):
            return self.child(x) + self.child(constant)

    parent = Parent()
    parent.hybridize()
    both = expected + child(constant).asnumpy()
    for _ in range(3):
        np.testing.assert_allclose(parent(x).asnumpy(), both, rtol=1e-5)
    child.weight.set_data(nd.zeros((4, 3)))  # not frozen into the parent's graph as a number
    assert np.abs(parent(x).asnumpy()).max() == 0.0


def test_parameters_that_change_are_read_anew():
    net = nn.Dense(5, in_units=4, activation="tanh")
    net.initialize()
    net.hybridize()
    x = nd.random.uniform(shape=(3, 4))
    for step in range(6):
        _straight(net, x)
        weight = np.random.RandomState(step).randn(5, 4).astype(np.float32)
        if step % 2:
            net.weight.set_data(nd.array(weight))
        else:
            net.weight.data()[:] = nd.array(weight)
        expected = np.tanh(x.asnumpy() @ weight.T)
        np.testing.assert_allclose(net(x).asnumpy(), expected, rtol=1e-5, atol=1e-6)


ACTIVATIONS = (
    None, "relu", "sigmoid", "tanh", "softrelu", "softsign",
    nn.LeakyReLU(0.1), nn.Swish(), nn.GELU(), nn.HybridLambda(lambda F, x: F.clip(x, -0.1, 0.2)),
)  # fmt: skip


@pytest.mark.parametrize("train", [False, True])
@pytest.mark.parametrize("activation", ACTIVATIONS, ids=lambda a: str(a).split("(")[0])
@pytest.mark.parametrize(
    ("rows", "units", "hidden"),
    [(1, 1, 1), (7, 5, 3), (2, 3, 17), (13, 16, 33), (5, 40, 64), (6, 2, 130), (70, 90, 100)],
)
def test_products_of_all_sizes(rows, units, hidden, activation, train):
    """From those that one vector holds to those that oneDNN computes."""
    named = isinstance(activation, str)
    net = nn.HybridSequential()
    net.add(nn.Dense(hidden, in_units=units, activation=activation if named else None))
    if activation is not None and not named:
        net.add(activation)
    net.initialize(mx.init.Normal(0.5))
    net[0].bias.set_data(nd.random.normal(shape=(hidden,)))
    wide = nd.random.normal(shape=(2 * units, rows))
    inputs = [
        nd.random.normal(shape=(rows, units)),
        wide.T[:, units:],  # columns that follow each other, rows that do not
        nd.random.normal(shape=(rows, units)),
    ]
    found = []
    for active in (False, True):
        net.hybridize(active)
        results = []
        for x in inputs + inputs:
            with autograd.record(train_mode=train) if train else autograd.pause():
                y = net(x)
            results.append(y.asnumpy())
            if train:
                y.backward()
                results.append(net[0].weight.grad().asnumpy())
        found.append(results)
    for eager, hybrid in zip(*found, strict=True):
        np.testing.assert_allclose(hybrid, eager, rtol=1e-4, atol=1e-4)
